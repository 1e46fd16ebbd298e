/*
 * answers.c - what an answer becomes once missing evidence is there.
 *
 * Evidence that comes in bears on more than the fact asked about: what is shown for a
 * special kind is shown for the general kind too, and what a general kind lacks every
 * special kind lacks.
 */
#include "image.h"

static void fact_show(const struct classpec_plan *plan, uint32_t fact,
		      const struct classpec_interval *before,
		      struct classpec_interval *values)
{
	const int64_t more = (int64_t)before->hi - before->lo;
	uint32_t i;

	for (i = 0; i < plan->facts.count; i++) {
		struct classpec_interval *value = &values[i];

		if (i != fact && value->lo + more < value->hi) {
			if (classpec_fact_inside(plan, fact, i))
				value->lo += (int32_t)more;
		} else if (i == fact || classpec_fact_inside(plan, fact, i)) {
			value->lo = value->hi;
		}
	}
}

static void fact_withhold(const struct classpec_plan *plan, uint32_t fact, int32_t found,
			  struct classpec_interval *values)
{
	uint32_t i;

	for (i = 0; i < plan->facts.count; i++) {
		if (values[i].hi <= found || !classpec_fact_inside(plan, i, fact))
			continue;
		values[i].hi = values[i].lo > found ? values[i].lo : found;
	}
}

enum classpec_outcome classpec_outcome_if(const struct classpec_plan *plan, uint32_t rule,
					  const struct classpec_facts *facts,
					  const uint32_t *evidence, uint32_t count,
					  bool shown, struct classpec_interval *scratch)
{
	struct classpec_facts imagined;
	struct classpec_result result;
	uint32_t i;

	for (i = 0; i < plan->facts.count; i++) {
		scratch[i].lo = facts->value[i].lo;
		scratch[i].hi = facts->value[i].hi;
	}
	for (i = 0; i < count; i++) {
		const struct classpec_interval *value = &facts->value[evidence[i]];

		if (shown)
			fact_show(plan, evidence[i], value, scratch);
		else
			fact_withhold(plan, evidence[i], value->lo, scratch);
	}
	imagined.value = scratch;
	imagined.count = facts->count;
	imagined.stage = facts->stage;
	imagined.as_of = facts->as_of;
	classpec_decide(plan, rule, &imagined, &result);
	return (enum classpec_outcome)result.outcome;
}
