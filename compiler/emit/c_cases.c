/*
 * emit/c_cases.c - the cases of a plan as initialisers of C: what is given, and what is
 * expected of it.
 */
#include "emit/rows.h"

void case_rows(struct context *cx, const struct classpec_plan *plan, struct out *o)
{
	const struct classpec_case *given = plan_section(plan, plan->cases);
	uint32_t i;

	(void)cx;
	for (i = 0; i < plan->cases.count; i++, given++) {
		out_text(o, "{ ");
		NUMBERS(o, given->name, given->path, given->line, given->stage,
			given->first_value, given->value_count, given->first_expectation,
			given->expectation_count);
		row_end(o, plan_text(plan, given->name));
	}
}

void case_value_rows(struct context *cx, const struct classpec_plan *plan, struct out *o)
{
	const struct classpec_case_value *value = plan_section(plan, plan->case_values);
	uint32_t i;

	(void)cx;
	for (i = 0; i < plan->case_values.count; i++, value++) {
		out_text(o, "{ ");
		put_number(o, value->fact);
		out_text(o, ", ");
		put_signed(o, value->lo);
		out_text(o, ", ");
		put_signed(o, value->hi);
		row_end(o, row_fact(plan, value->fact));
	}
}

void expectation_rows(struct context *cx, const struct classpec_plan *plan,
		      struct out *o)
{
	static const char *const outcomes[] = { "CLASSPEC_NOT_MET",
						"CLASSPEC_NEEDS_DETERMINATION",
						"CLASSPEC_UNDETERMINED",
						"CLASSPEC_CONDITIONAL", "CLASSPEC_MET" };
	const struct classpec_expectation *e = plan_section(plan, plan->expectations);
	const struct classpec_rule *rules = plan_section(plan, plan->rules);
	uint32_t i;

	for (i = 0; i < plan->expectations.count; i++, e++) {
		out_text(o, "{ ");
		put_number(o, e->rule);
		out_text(o, ", ");
		WORD(o, outcomes, e->outcome);
		out_text(o, ", ");
		NUMBERS(o, e->first_need, e->need_count);
		row_end(o, row_rule(cx, plan, &rules[e->rule]));
	}
}

void case_need_rows(struct context *cx, const struct classpec_plan *plan, struct out *o)
{
	const struct classpec_need *need = plan_section(plan, plan->case_needs);
	uint32_t i;

	(void)cx;
	for (i = 0; i < plan->case_needs.count; i++, need++) {
		out_text(o, "{ ");
		put_number(o, need->fact);
		out_text(o, ", ");
		put_signed(o, need->amount);
		row_end(o, row_fact(plan, need->fact));
	}
}
