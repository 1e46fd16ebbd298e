/*
 * emit/c_conditions.c - the conditions of the rules as initialisers of C.
 */
#include "emit/rows.h"

void condition_rows(struct context *cx, const struct classpec_plan *plan, struct out *o)
{
	static const char *const what[] = { NULL, "the stage", "a sum" };
	const struct classpec_condition *condition = plan_section(plan, plan->conditions);
	uint32_t i;

	(void)cx;
	for (i = 0; i < plan->conditions.count; i++, condition++) {
		const char *kind = what[condition->last / 32];

		out_text(o, "{ ");
		put_number(o, condition->of);
		out_text(o, ", ");
		put_signed(o, condition->threshold);
		out_format(o, ", { %u, %u, %u }, %u", condition->corners[0],
			   condition->corners[1], condition->corners[2], condition->last);
		row_end(o, kind ? kind : row_fact(plan, condition->of));
	}
}

void condition_list_rows(struct context *cx, const struct classpec_plan *plan,
			 struct out *o)
{
	const struct classpec_condition_list *list =
		plan_section(plan, plan->condition_lists);
	const struct classpec_rule *rules = plan_section(plan, plan->rules);
	uint32_t i;

	for (i = 0; i < plan->condition_lists.count; i++, list++) {
		out_text(o, "{ ");
		NUMBERS(o, list->first, list->count, list->flags);
		row_end(o, row_rule(cx, plan, &rules[i]));
	}
}
