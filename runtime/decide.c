/*
 * decide.c - one rule, one person, by the rule's conditions.
 *
 * Takes a plan's image and one interval a fact; goes through the conditions that the
 * compiler made of the rule's tree, and gives the outcome. No branch depends on the
 * person. Where the image has no conditions, evaluate.c asks the tree.
 */
#include "corners.h"

/* The best of the corners decides, as corners_outcome says. */
#define OUTCOME(corners)                                                \
	((corners) & CORNER_PROVED  ? CLASSPEC_MET :                    \
	 (corners) & CORNER_FOR_NOW ? CLASSPEC_CONDITIONAL :            \
	 (corners) & CORNER_HOPED   ? CLASSPEC_UNDETERMINED :           \
	 (corners) & CORNER_GRANTED ? CLASSPEC_NEEDS_DETERMINATION :    \
	 (corners) & CORNER_BOTH    ? CLASSPEC_UNDETERMINED : CLASSPEC_NOT_MET)
#define FOUR_OUTCOMES(from) \
	OUTCOME(from), OUTCOME((from) + 1), OUTCOME((from) + 2), OUTCOME((from) + 3)

static const uint8_t outcome_of[CORNERS_ALL + 1] = {
	FOUR_OUTCOMES(0),  FOUR_OUTCOMES(4),  FOUR_OUTCOMES(8),	 FOUR_OUTCOMES(12),
	FOUR_OUTCOMES(16), FOUR_OUTCOMES(20), FOUR_OUTCOMES(24), FOUR_OUTCOMES(28)
};

static inline unsigned fact_corners(const struct classpec_condition *condition,
				    const struct classpec_interval *value)
{
	return condition->corners[(value->lo >= condition->threshold) +
				  (value->hi >= condition->threshold)];
}

static unsigned sum_corners(const struct classpec_plan *plan, uint32_t node,
			    const struct classpec_facts *facts)
{
	const struct classpec_node *nodes = image_at(plan, plan->nodes.at);
	struct inquiry inquiry;

	inquiry.terms = image_at(plan, plan->terms.at);
	inquiry.value = facts->value;
	return classpec_sum_corners(&inquiry, nodes + node);
}

static unsigned condition_corners(const struct classpec_plan *plan,
				  const struct classpec_condition *condition,
				  const struct classpec_facts *facts)
{
	switch (condition->last / (CORNERS_ALL + 1)) {
	case CLASSPEC_IF_FACT:
		return fact_corners(condition, &facts->value[condition->of]);
	case CLASSPEC_IF_STAGE:
		return condition->corners[2 * ((int32_t)facts->stage >=
					       condition->threshold)];
	default:
		return sum_corners(plan, condition->of, facts);
	}
}

/* Conditions of all kinds. */
static unsigned mixed_corners(const struct classpec_plan *plan,
			      const struct classpec_facts *facts,
			      const struct classpec_condition *condition,
			      const struct classpec_condition *end)
{
	unsigned held = CORNERS_ALL, corners = 0;

	for (; condition < end; condition++) {
		const unsigned last = condition->last & CORNERS_ALL;

		held &= condition_corners(plan, condition, facts);
		corners |= held & last;
		held |= last;
	}
	return corners & held;
}

/* Conditions over facts. What must hold in any case comes after the last alternative. */
static inline unsigned quick_corners(const struct classpec_interval *value,
				     const struct classpec_condition *condition,
				     const struct classpec_condition *end)
{
	unsigned held = CORNERS_ALL, corners = 0;

	for (; condition < end; condition++) {
		const unsigned last = condition->last;

		held &= fact_corners(condition, &value[condition->of]);
		corners |= held & last;
		held |= last;
	}
	return corners & held;
}

/* NULL: ask the tree. */
static inline const struct classpec_condition_list *
list_of(const struct classpec_plan *plan, uint32_t rule)
{
	const struct classpec_condition_list *list =
		image_at(plan, plan->condition_lists.at);

	if (rule >= plan->condition_lists.count ||
	    list[rule].flags & CLASSPEC_CONDITIONS_NONE)
		return NULL;
	return list + rule;
}

static inline unsigned list_corners(const struct classpec_plan *plan,
				    const struct classpec_condition_list *list,
				    const struct classpec_facts *facts)
{
	const struct classpec_condition *condition =
		image_at(plan, plan->conditions.at);
	const struct classpec_condition *end;

	condition += list->first;
	end = condition + list->count;
	if (list->flags & CLASSPEC_CONDITIONS_MIXED)
		return mixed_corners(plan, facts, condition, end);
	return quick_corners(facts->value, condition, end);
}

void classpec_decide(const struct classpec_plan *plan, uint32_t rule,
		     const struct classpec_facts *facts, struct classpec_result *result)
{
	const struct classpec_condition_list *list = list_of(plan, rule);

	if (!list) {
		classpec_decide_tree(plan, rule, facts, result);
		return;
	}
	result->rule = rule;
	result->outcome = outcome_of[list_corners(plan, list, facts)];
	result->floor_met = CLASSPEC_NO;
	result->reserved = 0;
	result->body = CLASSPEC_NONE;
	if (list->flags & CLASSPEC_CONDITIONS_DECIDED)
		classpec_decision_find(plan, rule, facts, result);
}

enum classpec_outcome classpec_decide_outcome(const struct classpec_plan *plan,
					      uint32_t rule,
					      const struct classpec_facts *facts)
{
	const struct classpec_condition_list *list = list_of(plan, rule);
	struct classpec_result result;

	if (list)
		return (enum classpec_outcome)outcome_of[list_corners(plan, list, facts)];
	classpec_decide_tree(plan, rule, facts, &result);
	return (enum classpec_outcome)result.outcome;
}
