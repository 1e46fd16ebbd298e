/*
 * verify.c - whether what stands in the rows of a plan from outside can be gone by.
 *
 * A plan may be large and is looked at whole before it is used: so what is asked of each word of a
 * row comes without a branch, and only at the end is it asked whether any word was beyond.
 */
#include "verify.h"

/* Two words of a row that are a range of a section. */
static inline unsigned strays(uint32_t first, uint32_t count, uint32_t of)
{
	return (first > of) | (count > of - first);
}

/* A word that neither names one of the section's entries nor is CLASSPEC_NONE. */
static inline unsigned misses(uint32_t number, struct classpec_section section)
{
	return number + 1 > section.count;
}

/* Not between 1 and the most that the sums are made for. */
static inline unsigned no_factor(int32_t factor)
{
	return (uint32_t)factor - 1 >= FACTOR_MAX;
}

#define ROWS(plan, section, type, rows)                                              \
	const type *row = (const type *)image_at(plan, (plan)->section.at) + (rows).first, \
		   *const end = row + (rows).count
#define EACH(row, end) (; (row) < (end); (row)++)

/* ---- the vocabulary ---------------------------------------------------------------- */

const char *classpec_verify_strings(const struct classpec_plan *plan)
{
	const char *text = image_at(plan, plan->strings.at);
	const uint32_t count = plan->strings.count;

	if (!count || text[0] || text[count - 1])
		return "its strings do not begin and end as strings";
	return NULL;
}

static const char *verify_entries(const struct classpec_plan *plan,
				  struct classpec_section section)
{
	const struct classpec_entry *row = image_at(plan, section.at);
	const struct classpec_entry *const end = row + section.count;
	bool bad = false;

	for EACH(row, end)
		bad |= row->authority >= plan->authorities.count;
	return bad ? "a word of the vocabulary is not one" : NULL;
}

const char *classpec_verify_authorities(const struct classpec_plan *plan)
{
	const struct range all = { 0, plan->authorities.count };
	ROWS(plan, authorities, struct classpec_authority, all);

	for EACH(row, end)
		if (!row->month_days || row->month_days > LONGEST_MONTH)
			return "an authority is not one";
	return NULL;
}

const char *classpec_verify_vocabulary(const struct classpec_plan *plan)
{
	const struct classpec_section *sections[] = {
		&plan->kinds, &plan->levels, &plan->subjects, &plan->credentials,
		&plan->bodies, &plan->jurisdictional_classes, &plan->routes,
		&plan->specialties
	};
	const char *found = classpec_verify_authorities(plan);
	size_t i;

	for (i = 0; !found && i < sizeof sections / sizeof *sections; i++)
		found = verify_entries(plan, *sections[i]);
	return found;
}

const char *classpec_verify_classes(const struct classpec_plan *plan, struct range rows)
{
	const uint32_t authorities = plan->authorities.count, rules = plan->rules.count;
	ROWS(plan, classes, struct classpec_class, rows);
	bool bad = false;

	for EACH(row, end)
		bad |= (row->authority >= authorities) |
		       strays(row->first_rule, row->rule_count, rules);
	return bad ? "a class is not one" : NULL;
}

/* ---- facts ------------------------------------------------------------------------- */

/* What the list of a fact selects from. */
static struct classpec_section selected_section(const struct classpec_plan *plan,
						uint32_t kind)
{
	switch (kind) {
	case CLASSPEC_EXPERIENCE:
		return plan->kinds;
	case CLASSPEC_SERVICE:
	case CLASSPEC_STATUS:
		return plan->classes;
	case CLASSPEC_CREDENTIAL:
		return plan->credentials;
	case CLASSPEC_DECISION:
		return plan->bodies;
	default:
		return plan->levels;
	}
}

/* Numbers of entries, each greater than the one before; the last is the greatest. */
static inline bool is_selection(const struct classpec_plan *plan, uint32_t first,
				uint32_t count, uint32_t of)
{
	const uint32_t *list;
	uint32_t i;

	if (!count)
		return first <= plan->selections.count;
	if (strays(first, count, plan->selections.count))
		return false;
	list = image_list(plan, first);
	for (i = 1; i < count; i++)
		if (list[i] <= list[i - 1])
			return false;
	return list[count - 1] < of;
}

/* What lists it has is asked elsewhere. */
static unsigned is_no_fact(const struct classpec_plan *plan,
			   const struct classpec_fact *fact)
{
	return (fact->kind > LAST_FACT_KIND) | (fact->anchor >= CLASSPEC_ANCHORS) |
	       (fact->authority >= plan->authorities.count) |
	       misses(fact->class_number, plan->classes) |
	       misses(fact->jurisdictional_class, plan->jurisdictional_classes) |
	       (fact->within > INT32_MAX) | (fact->before > INT32_MAX) |
	       (fact->scale > FACTOR_MAX);
}

const char *classpec_verify_facts(const struct classpec_plan *plan, struct range rows)
{
	ROWS(plan, facts, struct classpec_fact, rows);
	uint32_t selected_of[LAST_FACT_KIND + 1], kind;
	uint64_t looked_at = 0;

	for (kind = 0; kind <= LAST_FACT_KIND; kind++)
		selected_of[kind] = selected_section(plan, kind).count;
	for EACH(row, end) {
		if (is_no_fact(plan, row))
			return "a fact is not one";
		looked_at += (uint64_t)row->selected_count + row->subject_count;
		if (looked_at > LOOKED_AT_MAX)
			return "its facts count too many things";
		if (!is_selection(plan, row->first_selected, row->selected_count,
				  selected_of[row->kind]) ||
		    !is_selection(plan, row->first_subject, row->subject_count,
				  plan->subjects.count) ||
		    (row->kind == CLASSPEC_DECISION && !row->selected_count))
			return "what a fact counts is not a list of entries";
	}
	return NULL;
}

/* ---- rules ------------------------------------------------------------------------- */

/* Who decides is read off the first fact of a determination. */
static bool decides(const struct classpec_plan *plan, const struct classpec_node *atom)
{
	const struct classpec_term *terms = image_at(plan, plan->terms.at);
	const uint32_t fact = terms[atom->first_term].fact;

	return fact < plan->facts.count &&
	       image_fact(plan, fact)->kind == CLASSPEC_DECISION;
}

/* Any node is the root of a tree. Rules may share theirs, but not so that to ask all of them takes a
 * time beyond all proportion to the size of the plan. */
const char *classpec_verify_rules(const struct classpec_plan *plan, struct range rows)
{
	const struct classpec_node *nodes = image_at(plan, plan->nodes.at);
	const uint32_t classes = plan->classes.count, routes = plan->routes.count;
	const uint32_t count = plan->nodes.count;
	ROWS(plan, rules, struct classpec_rule, rows);
	uint64_t looked_at = 0;

	for EACH(row, end) {
		if ((row->class_number >= classes) | (row->route >= routes) |
		    misses(row->specialty, plan->specialties))
			return "a rule is not one";
		if ((row->node_count - 1 >= NODES_MAX) |
		    strays(row->first_node, row->node_count, count))
			return "a rule is not one";
		if (row->node_count != nodes[row->first_node].extent)
			return "a rule is not a tree";
		looked_at += row->node_count;
	}
	return looked_at > LOOKED_AT_MAX + (uint64_t)LOOKS_A_BYTE * plan->size
		       ? "its rules ask for too many things"
		       : NULL;
}

static bool atom_fits(const struct classpec_plan *plan, const struct classpec_node *atom)
{
	return atom->extent == 1 && atom->term_count &&
	       !strays(atom->first_term, atom->term_count, plan->terms.count);
}

/* Trees in preorder, one behind another: what stands below a node ends within the node above it. */
const char *classpec_verify_nodes(const struct classpec_plan *plan, struct range rows)
{
	const struct classpec_node *node =
		(const struct classpec_node *)image_at(plan, plan->nodes.at) + rows.first;
	uint32_t ends[NESTING_MAX + 1], depth = 0, i;

	ends[0] = rows.count;
	for (i = 0; i < rows.count; i++, node++) {
		while (i >= ends[depth])
			depth--;
		if (node->kind > LAST_NODE_KIND || node->stage > CLASSPEC_END_OF_PROBATION)
			return "a requirement is not one";
		if (node->kind == CLASSPEC_ATOM) {
			if (!atom_fits(plan, node))
				return "a requirement is not one";
			if (node->flags & CLASSPEC_DETERMINATION && !decides(plan, node))
				return "a determination is not one";
			continue;
		}
		if (node->flags & CLASSPEC_DETERMINATION)
			return "a requirement is not one";
		if (!node->extent || node->extent > ends[depth] - i)
			return "a rule is not a tree";
		if (node->kind == CLASSPEC_AT_LEAST &&
		    (uint32_t)node->threshold > node->extent - 1)
			return "a requirement asks for more than it lists";
		if (depth == NESTING_MAX)
			return "a rule is nested too deep";
		ends[++depth] = i + node->extent;
	}
	return NULL;
}

const char *classpec_verify_terms(const struct classpec_plan *plan, struct range rows)
{
	const uint32_t facts = plan->facts.count;
	ROWS(plan, terms, struct classpec_term, rows);
	bool bad = false;

	for EACH(row, end)
		bad |= (row->fact >= facts) | no_factor(row->factor);
	return bad ? "a requirement asks for no fact" : NULL;
}

/* ---- quick answers ----------------------------------------------------------------- */

static unsigned condition_kind(const struct classpec_condition *condition)
{
	return condition->last / (CORNERS_ALL + 1);
}

const char *classpec_verify_conditions(const struct classpec_plan *plan, struct range rows)
{
	const struct classpec_node *nodes = image_at(plan, plan->nodes.at);
	ROWS(plan, conditions, struct classpec_condition, rows);
	bool bad = false;

	for EACH(row, end) {
		const unsigned kind = condition_kind(row);

		bad |= (kind > CLASSPEC_IF_NODE) |
		       ((kind == CLASSPEC_IF_FACT) & (row->of >= plan->facts.count));
		if (kind == CLASSPEC_IF_NODE)
			bad |= row->of >= plan->nodes.count ||
			       nodes[row->of].kind != CLASSPEC_ATOM;
	}
	return bad ? "a condition is not one" : NULL;
}

uint32_t classpec_conditions_over_facts(const struct classpec_plan *plan)
{
	const struct classpec_condition *condition = image_at(plan, plan->conditions.at);
	uint32_t i = 0;

	while (i < plan->conditions.count &&
	       condition_kind(&condition[i]) == CLASSPEC_IF_FACT)
		i++;
	return i;
}

static bool over_facts(const struct classpec_plan *plan,
		       const struct classpec_condition_list *list)
{
	const struct classpec_condition *conditions = image_at(plan, plan->conditions.at);
	unsigned kinds = CLASSPEC_IF_FACT;
	uint32_t i;

	for (i = 0; i < list->count; i++)
		kinds |= condition_kind(&conditions[list->first + i]);
	return kinds == CLASSPEC_IF_FACT;
}

const char *classpec_verify_condition_lists(const struct classpec_plan *plan,
					    struct range rows, uint32_t over_facts_alone)
{
	const uint32_t count = plan->conditions.count;
	ROWS(plan, condition_lists, struct classpec_condition_list, rows);
	uint64_t looked_at = 0;

	for EACH(row, end) {
		if (strays(row->first, row->count, count))
			return "the conditions of a rule lie outside of it";
		/* What is not mixed is read as conditions over facts, whatever it says. */
		if ((row->flags & CLASSPEC_CONDITIONS_MIXED) ||
		    row->first + row->count <= over_facts_alone)
			continue;
		looked_at += row->count;
		if (looked_at > LOOKED_AT_MAX)
			return "the conditions of its rules are too many";
		if (!over_facts(plan, row))
			return "the conditions of a rule are not what it says";
	}
	return NULL;
}

/* ---- days that are shared ---------------------------------------------------------- */

static const char *verify_demands(const struct classpec_plan *plan)
{
	const struct classpec_fact *facts = image_at(plan, plan->facts.at);
	const struct range all = { 0, plan->demands.count };
	ROWS(plan, demands, struct classpec_demand, all);
	const struct classpec_demand *before = NULL;
	uint32_t alike = 0;

	for EACH(row, end) {
		if (row->node >= plan->nodes.count || row->fact >= plan->facts.count ||
		    row->amount < 0 || facts[row->fact].kind > CLASSPEC_SERVICE ||
		    strays(row->first_exchange, row->exchange_count,
			   plan->exchanges.count) ||
		    (before && before->node > row->node))
			return "what days are asked for is not said";
		alike = before && before->node == row->node ? alike + 1 : 1;
		if (alike > CLASSPEC_DEMANDS)
			return "one requirement divides its days among too many";
		before = row;
	}
	return NULL;
}

static const char *verify_exchanges(const struct classpec_plan *plan)
{
	const struct range all = { 0, plan->exchanges.count };
	ROWS(plan, exchanges, struct classpec_exchange, all);
	bool bad = false;

	for EACH(row, end)
		bad |= (row->fact >= plan->facts.count) | no_factor(row->numerator) |
		       no_factor(row->denominator) | (row->most < 0);
	return bad ? "a substitution is not one" : NULL;
}

const char *classpec_verify_days(const struct classpec_plan *plan)
{
	const char *found = verify_demands(plan);

	return found ? found : verify_exchanges(plan);
}

/* ---- cases ------------------------------------------------------------------------- */

static const char *verify_case_rows(const struct classpec_plan *plan)
{
	const struct range all = { 0, plan->cases.count };
	ROWS(plan, cases, struct classpec_case, all);
	bool bad = false;

	for EACH(row, end)
		bad |= (row->stage > CLASSPEC_END_OF_PROBATION) |
		       strays(row->first_value, row->value_count,
			      plan->case_values.count) |
		       strays(row->first_expectation, row->expectation_count,
			      plan->expectations.count);
	return bad ? "a case is not one" : NULL;
}

const char *classpec_verify_cases(const struct classpec_plan *plan)
{
	const struct classpec_case_value *values = image_at(plan, plan->case_values.at);
	const struct classpec_need *needs = image_at(plan, plan->case_needs.at);
	const struct range all = { 0, plan->expectations.count };
	ROWS(plan, expectations, struct classpec_expectation, all);
	bool bad = false;
	uint32_t i;

	for (i = 0; i < plan->case_values.count; i++)
		bad |= (values[i].fact >= plan->facts.count) | (values[i].lo < 0) |
		       (values[i].lo > values[i].hi);
	for (i = 0; i < plan->case_needs.count; i++)
		bad |= needs[i].fact >= plan->facts.count;
	if (bad)
		return "a case says nothing of a fact";
	for EACH(row, end)
		bad |= (row->rule >= plan->rules.count) | (row->outcome > CLASSPEC_MET) |
		       strays(row->first_need, row->need_count, plan->case_needs.count);
	return bad ? "a case expects nothing of a rule" : verify_case_rows(plan);
}
