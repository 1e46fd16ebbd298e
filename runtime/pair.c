/*
 * pair.c - any person against any rule, by an index.
 *
 * Takes an index, a rule and one interval a fact; goes through the rule's conditions, and
 * gives the outcome. No branch depends on the person.
 */
#include "cells.h"

uint8_t classpec_decide_pair(const struct classpec_index *index, uint32_t rule,
			     const struct classpec_facts *facts)
{
	const struct condition_list *list = &index->lists[rule];
	const struct condition *condition = index->conditions + list->first;
	const struct condition *end = condition + list->count;
	const struct classpec_interval *values = facts->value;
	unsigned held = CORNERS_ALL, corners = 0;

	if (list->count & LIST_MIXED)
		return classpec_decide_mixed(index, rule, facts);
	for (; condition < end; condition++) {
		const struct classpec_interval *value = &values[condition->of];
		const unsigned last = condition->corners >> CONDITION_LAST;

		held &= condition->corners >> 8 * ((value->lo >= condition->threshold) +
						   (value->hi >= condition->threshold));
		corners |= held & last;
		held |= last;
	}
	/* What must hold in any case comes after the last alternative. */
	return corners_outcome(corners & held);
}
