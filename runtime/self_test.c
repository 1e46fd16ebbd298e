/*
 * self_test.c - the plan's own cases.
 */
#include "image.h"

/* The nearest way to qualify must be the one stated, in any order. */
static bool nearest_way_is(const struct classpec_plan *plan,
			   const struct classpec_facts *facts,
			   const struct classpec_expectation *expected)
{
	const struct classpec_need *stated = image_at(plan, plan->case_needs.at);
	struct classpec_way ways[CLASSPEC_WAYS];
	uint32_t i, j;

	stated += expected->first_need;
	if (!classpec_shortfall(plan, expected->rule, facts, ways))
		return false;
	if (ways[0].need_count != expected->need_count)
		return false;
	for (i = 0; i < expected->need_count; i++) {
		for (j = 0; j < ways[0].need_count; j++)
			if (ways[0].need[j].fact == stated[i].fact &&
			    ways[0].need[j].amount == stated[i].amount)
				break;
		if (j == ways[0].need_count)
			return false;
	}
	return true;
}

static uint32_t case_run(const struct classpec_plan *plan,
			 const struct classpec_case *given,
			 struct classpec_interval *scratch)
{
	const struct classpec_case_value *values = image_at(plan, plan->case_values.at);
	const struct classpec_expectation *expected =
		image_at(plan, plan->expectations.at);
	const struct classpec_facts facts = {
		scratch, plan->facts.count, given->stage, 0
	};
	struct classpec_result result;
	uint32_t failed = 0, i;

	for (i = 0; i < plan->facts.count; i++) {
		scratch[i].lo = 0;
		scratch[i].hi = 0;
	}
	values += given->first_value;
	for (i = 0; i < given->value_count; i++) {
		scratch[values[i].fact].lo = values[i].lo;
		scratch[values[i].fact].hi = values[i].hi;
	}
	expected += given->first_expectation;
	for (i = 0; i < given->expectation_count; i++) {
		classpec_decide(plan, expected[i].rule, &facts, &result);
		if (result.outcome != expected[i].outcome ||
		    (expected[i].need_count &&
		     !nearest_way_is(plan, &facts, &expected[i])))
			failed++;
	}
	return failed;
}

uint32_t classpec_self_test(const struct classpec_plan *plan,
			    struct classpec_interval *scratch, uint32_t *first_failed)
{
	const struct classpec_case *cases = image_at(plan, plan->cases.at);
	uint32_t failed = 0, first = CLASSPEC_NONE, i;

	for (i = 0; i < plan->cases.count; i++) {
		uint32_t now = case_run(plan, &cases[i], scratch);

		if (now && first == CLASSPEC_NONE)
			first = i;
		failed += now;
	}
	if (first_failed)
		*first_failed = first;
	return failed;
}
