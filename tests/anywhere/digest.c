/*
 * digest.c - all answers that the tables of specs/ give, in one number: the same one wherever it is
 * worked out. C99 and C++17.
 */
#include "digest.h"

#include "classpec_batch.h"
#include "nyc.h"
#include "nys.h"
#include "phl.h"

enum { PEOPLE = 200, FACTS = 256, NODES = 1024, RULES = 256, MEMORY = 1 << 18 };

struct summing {
	uint32_t sum;
	uint32_t chance;
};

static void add(struct summing *s, uint32_t number)
{
	int i;

	for (i = 0; i < 4; i++) {
		s->sum ^= number >> 8 * i & 0xffu;
		s->sum *= 16777619u;
	}
}

static uint32_t draw(struct summing *s, uint32_t limit)
{
	s->chance = s->chance * 1664525u + 1013904223u;
	return (s->chance >> 8) % limit;
}

/* Nothing, something, all there could be, or not known. */
static struct classpec_interval some_fact(struct summing *s)
{
	static const int32_t amounts[] = { 0, 1, 1, 359, 360, 720, 1079, 1080, 1440, 2160, 9000,
					   18000, 36000 };
	struct classpec_interval value = { 0, 0 };

	value.lo = amounts[draw(s, sizeof amounts / sizeof amounts[0])];
	value.hi = value.lo;
	if (draw(s, 4) == 0)
		value.hi = CLASSPEC_NO_LIMIT;
	else if (draw(s, 4) == 0)
		value.hi += (int32_t)draw(s, 1000);
	return value;
}

static void add_rule(struct summing *s, const struct classpec_plan *plan, uint32_t rule,
		     const struct classpec_facts *facts, uint8_t decided)
{
	static struct classpec_finding findings[NODES];
	static struct classpec_way ways[CLASSPEC_WAYS];
	const struct classpec_rule *rules =
		(const struct classpec_rule *)(const void *)((const char *)plan + plan->rules.at);
	struct classpec_result result;
	uint32_t i, n, count;
	char words[160];

	classpec_decide(plan, rule, facts, &result);
	add(s, result.outcome);
	add(s, result.floor_met);
	add(s, result.body);
	if (decided != result.outcome)
		add(s, 0xdeadu);
	if (classpec_explain(plan, rule, facts, findings, NODES) == CLASSPEC_OK)
		for (i = 0; i < rules[rule].node_count; i++) {
			add(s, findings[i].standing);
			add(s, (uint32_t)findings[i].found_lo);
			add(s, (uint32_t)((uint64_t)findings[i].found_hi >> 32));
		}
	count = classpec_shortfall(plan, rule, facts, ways);
	for (i = 0; i < count; i++) {
		classpec_words_way(plan, &ways[i], words, sizeof words);
		for (n = 0; words[n]; n++)
			add(s, (unsigned char)words[n]);
	}
}

static int add_plan(struct summing *s, const struct classpec_plan *plan)
{
	static struct classpec_interval values[FACTS];
	static uint8_t outcomes[RULES];
	/* Aligned for a pointer. */
	static void *memory[MEMORY / sizeof(void *)], *scratch[MEMORY / sizeof(void *)];
	const struct classpec_index *index;
	struct classpec_facts facts = { values, 0, 0, 0 };
	uint32_t person, i, first;

	if (classpec_plan_check(plan) != CLASSPEC_OK || plan->facts.count > FACTS ||
	    plan->rules.count > RULES || plan->cases.count == 0 ||
	    classpec_self_test(plan, values, &first) != 0)
		return 0;
	index = classpec_index_build(plan, memory, sizeof memory);
	if (!index || classpec_index_scratch(index) > sizeof scratch)
		return 0;
	facts.count = plan->facts.count;
	for (person = 0; person < PEOPLE; person++) {
		for (i = 0; i < facts.count; i++)
			values[i] = some_fact(s);
		facts.stage = draw(s, 4);
		classpec_decide_all(index, &facts, outcomes, scratch);
		for (i = 0; i < plan->rules.count; i++)
			add_rule(s, plan, i, &facts, outcomes[i]);
	}
	return 1;
}

uint32_t digest(void)
{
	struct summing s = { 2166136261u, 1u };

	if (!add_plan(&s, &nyc_plan) || !add_plan(&s, &nys_plan) || !add_plan(&s, &phl_plan))
		return 0;
	return s.sum;
}
