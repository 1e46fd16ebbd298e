/*
 * emit/c_rows.c - the arrays of a plan as initialisers of C, a row for each element.
 *
 * Values stand in the order of the members, since C++17 has no designated initialisers,
 * and each row ends with a comment that says what it is: the tables are read by people
 * who compare them with the standard.
 */
#include "emit/rows.h"

#include <string.h>

enum { SELECTIONS_A_LINE = 12 };

/* ---- a row ---------------------------------------------------------------------- */

void put_number(struct out *o, uint32_t number)
{
	if (number == CLASSPEC_NONE)
		out_text(o, "CLASSPEC_NONE");
	else
		out_format(o, "%u%s", (unsigned)number, number > INT32_MAX ? "u" : "");
}

void put_signed(struct out *o, int32_t number)
{
	if (number == CLASSPEC_NO_LIMIT)
		out_text(o, "CLASSPEC_NO_LIMIT");
	else if (number == INT32_MIN)
		out_text(o, "INT32_MIN"); /* its digits alone are no int */
	else
		out_format(o, "%d", (int)number);
}

void put_numbers(struct out *o, size_t count, const uint32_t *numbers)
{
	size_t i;

	for (i = 0; i < count; i++) {
		if (i)
			out_text(o, ", ");
		put_number(o, numbers[i]);
	}
}

void put_word(struct out *o, const char *const *words, size_t count,
		     uint32_t number)
{
	if (number < count)
		out_text(o, words[number]);
	else
		put_number(o, number);
}

void row_end(struct out *o, const char *comment)
{
	out_text(o, " }, /* ");
	out_comment(o, comment, COMMENT_LIMIT);
	out_text(o, " */\n");
}

/* ---- the vocabulary ------------------------------------------------------------- */

static void authority_rows(struct context *cx, const struct classpec_plan *plan,
			   struct out *o)
{
	static const char *const part_time[] = { "CLASSPEC_PRORATED",
						 "CLASSPEC_COUNTED_IN_FULL",
						 "CLASSPEC_NOT_COUNTED" };
	const struct classpec_authority *a = plan_section(plan, plan->authorities);
	uint32_t i;

	(void)cx;
	for (i = 0; i < plan->authorities.count; i++, a++) {
		out_text(o, "{ ");
		NUMBERS(o, a->id, a->title, a->month_days, a->full_time_hours,
			a->year_hours);
		out_text(o, ", ");
		WORD(o, part_time, a->part_time);
		out_text(o, ", ");
		NUMBERS(o, a->concurrent_added, a->unpaid_counted, a->unstated_hours_full,
			a->quarter_numerator, a->quarter_denominator, a->nearest_month,
			a->exact_level, a->reserved);
		row_end(o, plan_text(plan, a->id));
	}
}

static void entry_rows(const struct classpec_plan *plan, struct classpec_section section,
		       struct out *o)
{
	const struct classpec_entry *entry = plan_section(plan, section);
	uint32_t i;

	for (i = 0; i < section.count; i++, entry++) {
		out_text(o, "{ ");
		NUMBERS(o, entry->id, entry->words, entry->authority);
		row_end(o, plan_text(plan, entry->id));
	}
}

#define ENTRY_ROWS(function, section)                                              \
	static void function(struct context *cx, const struct classpec_plan *plan, \
			     struct out *o)                                        \
	{                                                                          \
		(void)cx;                                                          \
		entry_rows(plan, plan->section, o);                                \
	}

ENTRY_ROWS(kind_rows, kinds)
ENTRY_ROWS(level_rows, levels)
ENTRY_ROWS(subject_rows, subjects)
ENTRY_ROWS(credential_rows, credentials)
ENTRY_ROWS(body_rows, bodies)
ENTRY_ROWS(jurisdictional_class_rows, jurisdictional_classes)
ENTRY_ROWS(route_rows, routes)
ENTRY_ROWS(specialty_rows, specialties)

static void class_rows(struct context *cx, const struct classpec_plan *plan,
		       struct out *o)
{
	const struct classpec_class *classes = plan_section(plan, plan->classes);
	uint32_t i;

	(void)cx;
	for (i = 0; i < plan->classes.count; i++) {
		const struct classpec_class *class = &classes[i];

		out_text(o, "{ ");
		NUMBERS(o, class->id, class->title, class->code, class->grade,
			class->authority, class->first_rule, class->rule_count,
			class->abolished);
		row_end(o, plan_text(plan, class->id));
	}
}

/* ---- rules ---------------------------------------------------------------------- */

static const char *entry_id(const struct classpec_plan *plan,
			    struct classpec_section section, uint32_t number)
{
	const struct classpec_entry *entries = plan_section(plan, section);

	return number < section.count ? plan_text(plan, entries[number].id) : "none";
}

/* "nys.clerk for nys.clerk.bilingual, nys.promotion, 2024-12". */
const char *row_rule(struct context *cx, const struct classpec_plan *plan,
		       const struct classpec_rule *rule)
{
	const struct classpec_class *classes = plan_section(plan, plan->classes);
	const struct classpec_revision *revision = classpec_revision_of(plan, rule);
	const char *specialty = "", *before = "", *comma = "";

	if (rule->specialty != CLASSPEC_NONE) {
		before = " for ";
		specialty = entry_id(plan, plan->specialties, rule->specialty);
	}
	if (revision->written)
		comma = ", ";
	return arena_format(cx->arena, "%s%s%s, %s%s%s",
			    plan_text(plan, classes[rule->class_number].id), before,
			    specialty, entry_id(plan, plan->routes, rule->route), comma,
			    plan_text(plan, revision->written));
}

static void rule_rows(struct context *cx, const struct classpec_plan *plan, struct out *o)
{
	const struct classpec_rule *rule = plan_section(plan, plan->rules);
	uint32_t i;

	for (i = 0; i < plan->rules.count; i++, rule++) {
		out_text(o, "{ ");
		NUMBERS(o, rule->class_number, rule->route, rule->specialty,
			rule->revision_number, rule->first_node, rule->node_count,
			rule->line);
		row_end(o, row_rule(cx, plan, rule));
	}
}

static void revision_rows(struct context *cx, const struct classpec_plan *plan,
			  struct out *o)
{
	const struct classpec_revision *revision = plan_section(plan, plan->revisions);
	uint32_t i;

	(void)cx;
	for (i = 0; i < plan->revisions.count; i++, revision++) {
		out_text(o, "{ ");
		NUMBERS(o, revision->in_force, revision->superseded, revision->written,
			revision->standard, revision->path);
		row_end(o, plan_text(plan, revision->standard));
	}
}

const char *row_fact(const struct classpec_plan *plan, uint32_t number)
{
	const struct classpec_fact *facts = plan_section(plan, plan->facts);

	return number < plan->facts.count ? plan_text(plan, facts[number].id) : "none";
}

static void term_rows(struct context *cx, const struct classpec_plan *plan, struct out *o)
{
	const struct classpec_term *term = plan_section(plan, plan->terms);
	uint32_t i;

	(void)cx;
	for (i = 0; i < plan->terms.count; i++, term++) {
		out_text(o, "{ ");
		put_number(o, term->fact);
		out_text(o, ", ");
		put_signed(o, term->factor);
		row_end(o, row_fact(plan, term->fact));
	}
}

static void demand_rows(struct context *cx, const struct classpec_plan *plan,
			struct out *o)
{
	const struct classpec_demand *demand = plan_section(plan, plan->demands);
	uint32_t i;

	(void)cx;
	for (i = 0; i < plan->demands.count; i++, demand++) {
		out_text(o, "{ ");
		NUMBERS(o, demand->node, demand->fact);
		out_text(o, ", ");
		put_signed(o, demand->amount);
		out_text(o, ", ");
		NUMBERS(o, demand->first_exchange, demand->exchange_count,
			demand->wording);
		row_end(o, plan_text(plan,
				     classpec_wording_of(plan, demand->wording)->words));
	}
}

static void exchange_rows(struct context *cx, const struct classpec_plan *plan,
			  struct out *o)
{
	const struct classpec_exchange *exchange = plan_section(plan, plan->exchanges);
	uint32_t i;

	(void)cx;
	for (i = 0; i < plan->exchanges.count; i++, exchange++) {
		out_text(o, "{ ");
		put_number(o, exchange->fact);
		out_text(o, ", ");
		put_signed(o, exchange->numerator);
		out_text(o, ", ");
		put_signed(o, exchange->denominator);
		out_text(o, ", ");
		put_signed(o, exchange->most);
		row_end(o, row_fact(plan, exchange->fact));
	}
}

/* ---- facts ---------------------------------------------------------------------- */

static void fact_rows(struct context *cx, const struct classpec_plan *plan, struct out *o)
{
	static const char *const kinds[] = { "CLASSPEC_EXPERIENCE", "CLASSPEC_SERVICE",
					     "CLASSPEC_CREDITS",    "CLASSPEC_EDUCATION",
					     "CLASSPEC_CREDENTIAL", "CLASSPEC_STATUS",
					     "CLASSPEC_DECISION" };
	static const char *const anchors[] = {
		"CLASSPEC_AS_OF", "CLASSPEC_AT_ANNOUNCEMENT", "CLASSPEC_AT_FILING",
		"CLASSPEC_AT_EXAMINATION", "CLASSPEC_AT_APPOINTMENT"
	};
	const struct classpec_fact *fact = plan_section(plan, plan->facts);
	uint32_t i;

	(void)cx;
	for (i = 0; i < plan->facts.count; i++, fact++) {
		out_text(o, "{ ");
		WORD(o, kinds, fact->kind);
		out_text(o, ", ");
		WORD(o, anchors, fact->anchor);
		out_text(o, ", ");
		NUMBERS(o, fact->permanent, fact->accredited, fact->authority,
			fact->first_selected, fact->selected_count, fact->first_subject,
			fact->subject_count, fact->class_number,
			fact->jurisdictional_class, fact->within, fact->before,
			fact->date, fact->scale, fact->id, fact->words);
		row_end(o, plan_text(plan, fact->id));
	}
}

/* For each place of the selections the fact whose list begins there, plus one. */
static uint32_t *list_owners(struct context *cx, const struct classpec_plan *plan)
{
	const struct classpec_fact *facts = plan_section(plan, plan->facts);
	uint32_t *owners = NEW_ARRAY(cx, uint32_t, plan->selections.count + 1), i;

	for (i = plan->facts.count; i-- > 0;) {
		if (facts[i].selected_count)
			owners[facts[i].first_selected] = i + 1;
		if (facts[i].subject_count)
			owners[facts[i].first_subject] = i + 1;
	}
	return owners;
}

/* A list for each fact that chooses among words of the vocabulary, under its name. */
static void selection_rows(struct context *cx, const struct classpec_plan *plan,
			   struct out *o)
{
	const uint32_t *selected = plan_section(plan, plan->selections);
	uint32_t *owners = list_owners(cx, plan), i, column = 0;

	for (i = 0; i < plan->selections.count; i++) {
		if (owners[i]) {
			out_text(o, i ? "\n/* " : "/* ");
			out_comment(o, row_fact(plan, owners[i] - 1), 2 * COMMENT_LIMIT);
			out_text(o, " */");
			column = 0;
		}
		out_text(o, column % SELECTIONS_A_LINE ? " " : "\n");
		put_number(o, selected[i]);
		out_text(o, ",");
		column++;
	}
	out_text(o, "\n");
}

/* ---- the tables ----------------------------------------------------------------- */

#define TABLE(name, type, rows)                                          \
	{                                                                \
#name, #type, offsetof(struct classpec_plan, name), rows \
	}

const struct table plan_tables[TABLE_COUNT] = {
	TABLE(authorities, struct classpec_authority, authority_rows),
	TABLE(kinds, struct classpec_entry, kind_rows),
	TABLE(levels, struct classpec_entry, level_rows),
	TABLE(subjects, struct classpec_entry, subject_rows),
	TABLE(credentials, struct classpec_entry, credential_rows),
	TABLE(bodies, struct classpec_entry, body_rows),
	TABLE(jurisdictional_classes, struct classpec_entry, jurisdictional_class_rows),
	TABLE(routes, struct classpec_entry, route_rows),
	TABLE(specialties, struct classpec_entry, specialty_rows),
	TABLE(classes, struct classpec_class, class_rows),
	TABLE(rules, struct classpec_rule, rule_rows),
	TABLE(nodes, struct classpec_node, node_rows),
	TABLE(terms, struct classpec_term, term_rows),
	TABLE(facts, struct classpec_fact, fact_rows),
	TABLE(selections, uint32_t, selection_rows),
	TABLE(cases, struct classpec_case, case_rows),
	TABLE(case_values, struct classpec_case_value, case_value_rows),
	TABLE(expectations, struct classpec_expectation, expectation_rows),
	TABLE(case_needs, struct classpec_need, case_need_rows),
	TABLE(demands, struct classpec_demand, demand_rows),
	TABLE(exchanges, struct classpec_exchange, exchange_rows),
	TABLE(conditions, struct classpec_condition, condition_rows),
	TABLE(condition_lists, struct classpec_condition_list, condition_list_rows),
	TABLE(wordings, struct classpec_wording, wording_rows),
	TABLE(revisions, struct classpec_revision, revision_rows),
};

struct classpec_section table_section(const struct classpec_plan *plan,
				      const struct table *table)
{
	struct classpec_section section;

	memcpy(&section, (const char *)plan + table->section, sizeof section);
	return section;
}
