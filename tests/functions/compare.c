/*
 * compare.c - the compiled functions against classpec_decide, on random facts.
 *
 *	compare N [SEED]
 *
 * For each plan N people: their facts lie around the thresholds of the rules, at both
 * ends of the type, and open or not. Each rule is one test. Ends with
 * `N passed, N failed`.
 */
#include "compare.h"

#include <stdio.h>
#include <stdlib.h>

enum { THRESHOLDS = 64 /* of one fact */ };

struct thresholds {
	int32_t at[THRESHOLDS];
	uint32_t count;
};

static uint32_t below(uint64_t *state, uint32_t limit)
{
	*state ^= *state << 13;
	*state ^= *state >> 7;
	*state ^= *state << 17;
	return (uint32_t)(*state >> 32) % limit;
}

static void *room_for(size_t count, size_t size)
{
	void *room = calloc(count + 1, size);

	if (!room) {
		fprintf(stderr, "no memory\n");
		exit(2);
	}
	return room;
}

/* ---- people ------------------------------------------------------------------------ */

/* What each fact alone must reach; for a sum also its even share. */
static struct thresholds *find_thresholds(const struct classpec_plan *plan)
{
	const struct classpec_node *node =
		CLASSPEC_ARRAY(plan, nodes, struct classpec_node);
	const struct classpec_term *terms =
		CLASSPEC_ARRAY(plan, terms, struct classpec_term);
	struct thresholds *all = room_for(plan->facts.count, sizeof *all);
	uint32_t i, t;

	for (i = 0; i < plan->nodes.count; i++, node++)
		for (t = 0; node->kind == CLASSPEC_ATOM && t < node->term_count; t++) {
			const struct classpec_term *term = &terms[node->first_term + t];
			struct thresholds *of = &all[term->fact];

			if (of->count + 2 > THRESHOLDS)
				continue;
			of->at[of->count++] = node->threshold / term->factor;
			if (node->term_count > 1)
				of->at[of->count++] = node->threshold / term->factor /
						      (int32_t)node->term_count;
		}
	return all;
}

static int32_t amount(const struct thresholds *of, uint64_t *random)
{
	int64_t near;

	if (of->count == 0 || below(random, 8) == 0)
		return below(random, 2) ? 0 : CLASSPEC_NO_LIMIT;
	near = (int64_t)of->at[below(random, of->count)] + below(random, 3) - 1;
	if (near > CLASSPEC_NO_LIMIT)
		return CLASSPEC_NO_LIMIT;
	return near < 0 ? 0 : (int32_t)near;
}

static void imagine(const struct classpec_plan *plan, const struct thresholds *thresholds,
		    uint64_t *random, struct classpec_interval *value)
{
	const uint32_t open = below(random, 4); /* of four facts */
	uint32_t i;

	for (i = 0; i < plan->facts.count; i++) {
		int32_t a = amount(&thresholds[i], random);
		int32_t b = below(random, 4) < open ? amount(&thresholds[i], random) : a;

		value[i].lo = a < b ? a : b;
		value[i].hi = a < b ? b : a;
	}
}

/* ---- comparing --------------------------------------------------------------------- */

static void print_difference(const struct subject *subject, uint32_t rule,
			     const struct classpec_facts *facts, unsigned decided,
			     unsigned returned)
{
	const struct classpec_fact *all =
		CLASSPEC_ARRAY(subject->plan, facts, struct classpec_fact);
	uint32_t i;

	printf("FAIL %s: at stage %u the tables say %s, the function says %s of\n",
	       subject->function_names[rule], (unsigned)facts->stage,
	       classpec_outcome_name(decided), classpec_outcome_name(returned));
	for (i = 0; i < subject->plan->facts.count; i++)
		printf("    %s: %ld to %ld\n", classpec_text(subject->plan, all[i].id),
		       (long)facts->value[i].lo, (long)facts->value[i].hi);
}

/* Counts the rules that never differed. */
static uint32_t compare(const struct subject *subject, unsigned long people,
			uint64_t *random, unsigned long seen[CLASSPEC_MET + 1])
{
	const struct classpec_plan *plan = subject->plan;
	struct thresholds *thresholds = find_thresholds(plan);
	struct classpec_interval *value = room_for(plan->facts.count, sizeof *value);
	bool *differs = room_for(plan->rules.count, sizeof *differs);
	struct classpec_facts facts = { value, plan->facts.count, 0, 0 };
	struct classpec_result result;
	unsigned long i;
	uint32_t rule, same = 0;

	for (i = 0; i < people; i++) {
		imagine(plan, thresholds, random, value);
		facts.stage = below(random, CLASSPEC_END_OF_PROBATION + 1);
		for (rule = 0; rule < plan->rules.count; rule++) {
			unsigned returned = subject->functions[rule](
				value, (enum classpec_stage)facts.stage);

			classpec_decide(plan, rule, &facts, &result);
			seen[result.outcome]++;
			if (returned == result.outcome || differs[rule])
				continue;
			differs[rule] = true;
			print_difference(subject, rule, &facts, result.outcome, returned);
		}
	}
	for (rule = 0; rule < plan->rules.count; rule++)
		same += !differs[rule];
	free(differs);
	free(value);
	free(thresholds);
	return same;
}

int main(int argc, char **argv)
{
	const unsigned long people = argc > 1 ? strtoul(argv[1], NULL, 10) : 100000;
	uint64_t random = argc > 2 ? strtoull(argv[2], NULL, 10) : 0x9e3779b97f4a7c15u;
	uint32_t passed = 0, failed = 0, i;
	int outcome;

	for (i = 0; i < subject_count; i++) {
		const struct subject *subject = &subjects[i];
		unsigned long seen[CLASSPEC_MET + 1] = { 0 };
		uint32_t same;

		if (subject->function_count != subject->plan->rules.count) {
			printf("FAIL %s: %u functions of %u rules\n", subject->name,
			       (unsigned)subject->function_count,
			       (unsigned)subject->plan->rules.count);
			failed++;
			continue;
		}
		same = compare(subject, people, &random, seen);
		passed += same;
		failed += subject->plan->rules.count - same;
		printf("%s:", subject->name);
		for (outcome = CLASSPEC_MET; outcome >= CLASSPEC_NOT_MET; outcome--)
			printf(" %lu %s", seen[outcome],
			       classpec_outcome_name((uint32_t)outcome));
		printf("\n");
	}
	printf("%u passed, %u failed\n", (unsigned)passed, (unsigned)failed);
	return failed || !passed ? 1 : 0;
}
