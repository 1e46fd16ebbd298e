/*
 * random_rules.c - random rules over a few facts.
 */
#include "random_rules.h"

#include "oracle.h"

/* Facts 0 to 3 are large numbers, 4 and 5 small ones, the others held or not. */
enum { LARGE_FACTS = 4, COUNTED_FACTS = 6 };

void random_facts(struct builder *b, uint64_t *random)
{
	static const enum classpec_fact_kind kinds[] = {
		CLASSPEC_EDUCATION, CLASSPEC_CREDENTIAL, CLASSPEC_DECISION
	};
	unsigned i;

	for (i = 0; i < RANDOM_FACTS; i++)
		builder_fact(b, i < LARGE_FACTS ? CLASSPEC_EXPERIENCE :
			     i < COUNTED_FACTS ? CLASSPEC_CREDITS :
			     kinds[random_below(random, 3)], "", 0);
}

static int32_t random_amount(unsigned fact, uint64_t *random)
{
	if (fact >= COUNTED_FACTS)
		return (int32_t)random_below(random, 2);
	if (fact >= LARGE_FACTS)
		return (int32_t)random_below(random, 8);
	return (int32_t)(random_below(random, 40) * 90 + random_below(random, 2));
}

void random_person(const struct builder *b, uint64_t *random,
		   struct classpec_interval values[RANDOM_FACTS])
{
	const unsigned known = random_below(random, 8);
	unsigned i;

	for (i = 0; i < b->fact_count && i < RANDOM_FACTS; i++) {
		values[i].lo = random_amount(i, random);
		values[i].hi = values[i].lo;
		if (random_below(random, 8) < known)
			continue;
		values[i].hi += random_amount(i, random);
		if (i >= COUNTED_FACTS)
			values[i].hi = 1;
		else if (random_below(random, 4) == 0)
			values[i].hi = CLASSPEC_NO_LIMIT;
	}
}

/* Rarely a threshold that everybody reaches, or a factor that hardly fits. */
static void random_sum(struct builder *b, uint64_t *random)
{
	uint32_t factors[3], facts[3], count = 2 + random_below(random, 2), i;
	int32_t threshold = random_amount(random_below(random, LARGE_FACTS), random);

	for (i = 0; i < count; i++) {
		facts[i] = random_below(random, RANDOM_FACTS);
		factors[i] = 1 + random_below(random, 200);
		if (random_below(random, 50) == 0)
			factors[i] = INT32_MAX - random_below(random, 2);
	}
	if (random_below(random, 50) == 0)
		threshold = INT32_MAX - (int32_t)random_below(random, 2);
	builder_sum(b, threshold, count, facts[0], factors[0], facts[1], factors[1],
		    facts[2], factors[2]);
}

static uint32_t random_atom(struct builder *b, uint64_t *random)
{
	uint32_t fact = random_below(random, RANDOM_FACTS);
	int32_t threshold = random_amount(fact, random);

	if (random_below(random, 6) == 0) {
		random_sum(b, random);
		return b->rules[b->rule_count - 1].node_count - 1;
	}
	if (fact >= COUNTED_FACTS && random_below(random, 10))
		threshold = 1;
	if (random_below(random, 6) == 0)
		return builder_sum(b, threshold, 1, (unsigned)fact,
				   1 + random_below(random, 7));
	return builder_atom(b, fact, threshold);
}

/* Facts of decisions make an atom a determination; here any atom may be one, or not. */
static void random_node(struct builder *b, uint64_t *random, unsigned depth)
{
	unsigned children = random_below(random, 24) ? 1 + random_below(random, 4) : 0, i;
	uint32_t node;

	if (depth == 0 || random_below(random, 3) == 0) {
		node = random_atom(b, random);
		if (random_below(random, 20) == 0)
			builder_flag(b, node, CLASSPEC_DETERMINATION);
	} else {
		if (random_below(random, 60) == 0)
			children = 40;
		node = builder_group(b, (enum classpec_node_kind)random_below(random, 3),
				     random_below(random, children + 2));
		for (i = 0; i < children; i++)
			random_node(b, random, children > 4 ? 0 : depth - 1);
		builder_end(b);
	}
	if (random_below(random, 10) == 0)
		builder_stage(b, node, (enum classpec_stage)random_below(random, 4));
}

void random_rule(struct builder *b, uint64_t *random)
{
	builder_class(b);
	builder_rule(b, 0, CLASSPEC_NONE);
	if (random_below(random, 50))
		random_node(b, random, random_below(random, 5));
}
