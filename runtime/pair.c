/*
 * pair.c - any person against any rule, by an index.
 *
 * Takes an index, a rule and one interval a fact; goes through the rule's conditions, and
 * gives the outcome. The tree is asked only for a rule that has no list.
 */
#include "cells.h"

/* No branch depends on the person, and hardly any on the rule. What has to hold with
 * every alternative comes after the last of them, and is in `held` at the end. */
static unsigned list_corners(const struct classpec_index *index,
			     const struct condition_list *list,
			     const struct classpec_facts *facts)
{
	const struct classpec_interval *values = facts->value;
	const struct condition *condition = index->conditions + list->first;
	const struct condition *end = condition + list->count;
	unsigned held = CORNERS_ALL, corners = 0;

	for (; condition < end; condition++) {
		const struct classpec_interval *value = &values[condition->of];
		const unsigned sets = condition->corners;
		const unsigned last = sets >> CONDITION_LAST;

		if (sets & 0xff)
			held &= classpec_rare_condition(index, condition, facts);
		else
			held &= sets >> 8 * ((value->lo >= condition->threshold) +
					     (value->hi >= condition->threshold));
		corners |= held & last;
		held |= last;
	}
	return corners & held;
}

uint8_t classpec_decide_pair(const struct classpec_index *index, uint32_t rule,
			     const struct classpec_facts *facts)
{
	const struct condition_list *list = &index->lists[rule];
	struct classpec_result result;

	if (list->count != CLASSPEC_NONE)
		return corners_outcome(list_corners(index, list, facts));
	classpec_decide(index->plan, rule, facts, &result);
	return result.outcome;
}
