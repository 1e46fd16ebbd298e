/*
 * open.c - a plan from outside, such as a file: nothing in it is trusted until it has been
 * looked at.
 *
 * The rest of the runtime trusts the image. So here every offset, number, range and order
 * that it goes by is held against the image once: what is accepted cannot make it read
 * outside of it, run on for ever, or nest too deep. It may still say something else than
 * its specs do; that is what a checksum or a signature is for.
 */
#include "image.h"

enum {
	NESTING_MAX = 1000,   /* of the nodes of a rule */
	NODES_MAX = 1000000,  /* of one rule */
	LONGEST_MONTH = 31,
	FACTOR_MAX = 1 << 20, /* so many units, and terms, that no sum overflows */
	TERMS_MAX = 1 << 10,
	LOOKED_AT_MAX = 1 << 26, /* entries of lists that may share them */
	LAST_NODE_KIND = CLASSPEC_ATOM,
	LAST_FACT_KIND = CLASSPEC_DECISION
};

/* Each check below returns why the image is refused, or NULL. */

#define ROWS(plan, section, type) \
	const type *row = image_at(plan, (plan)->section.at), *const end = row + (plan)->section.count
#define EACH(row, end) (; (row) < (end); (row)++)

static bool lists(uint32_t first, uint32_t count, struct classpec_section section)
{
	return first <= section.count && count <= section.count - first;
}

static bool names(const struct classpec_plan *plan, classpec_string at)
{
	return at < plan->strings.count;
}

/* A number, or CLASSPEC_NONE. */
static bool names_or_none(uint32_t number, struct classpec_section section)
{
	return number == CLASSPEC_NONE || number < section.count;
}

/* ---- the vocabulary ---------------------------------------------------------------- */

static const char *check_strings(const struct classpec_plan *plan)
{
	const char *text = image_at(plan, plan->strings.at);
	const uint32_t count = plan->strings.count;

	if (!count || text[0] || text[count - 1])
		return "its strings do not begin and end as strings";
	return names(plan, plan->generator) ? NULL : "a string lies outside of it";
}

static const char *check_authorities(const struct classpec_plan *plan)
{
	ROWS(plan, authorities, struct classpec_authority);

	for EACH(row, end)
		if (!names(plan, row->id) || !names(plan, row->title) ||
		    !row->month_days || row->month_days > LONGEST_MONTH)
			return "an authority is not one";
	return NULL;
}

static const char *check_entries(const struct classpec_plan *plan,
			   struct classpec_section section)
{
	const struct classpec_entry *row = image_at(plan, section.at);
	const struct classpec_entry *const end = row + section.count;

	for EACH(row, end)
		if (!names(plan, row->id) || !names(plan, row->words) ||
		    row->authority >= plan->authorities.count)
			return "a word of the vocabulary is not one";
	return NULL;
}

static const char *check_vocabulary(const struct classpec_plan *plan)
{
	const struct classpec_section *sections[] = {
		&plan->kinds, &plan->levels, &plan->subjects, &plan->credentials,
		&plan->bodies, &plan->jurisdictional_classes, &plan->routes,
		&plan->specialties
	};
	const char *found = check_authorities(plan);
	size_t i;

	for (i = 0; !found && i < sizeof sections / sizeof *sections; i++)
		found = check_entries(plan, *sections[i]);
	return found;
}

static const char *check_classes(const struct classpec_plan *plan)
{
	ROWS(plan, classes, struct classpec_class);

	for EACH(row, end)
		if (!names(plan, row->id) || !names(plan, row->title) ||
		    !names(plan, row->code) || !names(plan, row->grade) ||
		    row->authority >= plan->authorities.count ||
		    !lists(row->first_rule, row->rule_count, plan->rules))
			return "a class is not one";
	return NULL;
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

/* Numbers of entries, each greater than the one before. */
static bool is_selection(const struct classpec_plan *plan, uint32_t first, uint32_t count,
			 struct classpec_section of)
{
	const uint32_t *list = image_list(plan, first);
	uint32_t i;

	if (!lists(first, count, plan->selections))
		return false;
	for (i = 0; i < count; i++)
		if (list[i] >= of.count || (i && list[i] <= list[i - 1]))
			return false;
	return true;
}

static const char *check_facts(const struct classpec_plan *plan)
{
	ROWS(plan, facts, struct classpec_fact);
	uint64_t looked_at = 0;

	for EACH(row, end) {
		looked_at += (uint64_t)row->selected_count + row->subject_count;
		if (looked_at > LOOKED_AT_MAX)
			return "its facts count too many things";
		if (row->kind > LAST_FACT_KIND || row->anchor >= CLASSPEC_ANCHORS ||
		    row->authority >= plan->authorities.count ||
		    !names_or_none(row->class_number, plan->classes) ||
		    !names_or_none(row->jurisdictional_class,
				   plan->jurisdictional_classes) ||
		    !names(plan, row->id) || !names(plan, row->words) ||
		    row->within > INT32_MAX || row->before > INT32_MAX ||
		    row->scale > FACTOR_MAX)
			return "a fact is not one";
		if (!is_selection(plan, row->first_selected, row->selected_count,
				  selected_section(plan, row->kind)) ||
		    !is_selection(plan, row->first_subject, row->subject_count,
				  plan->subjects) ||
		    (row->kind == CLASSPEC_DECISION && !row->selected_count))
			return "what a fact counts is not a list of entries";
	}
	return NULL;
}

/* ---- rules ------------------------------------------------------------------------- */

/* A tree in preorder: every node ends within the one around it, and an atom at once. */
static const char *check_tree(const struct classpec_node *nodes, uint32_t count)
{
	uint32_t around[NESTING_MAX], depth = 0, i;

	for (i = 0; i < count; i++) {
		const uint32_t end = nodes[i].end;

		while (depth && around[depth - 1] <= i)
			depth--;
		if (end <= i || end > (depth ? around[depth - 1] : count) ||
		    (!i && end != count) || (i && !depth) ||
		    (nodes[i].kind == CLASSPEC_ATOM && end != i + 1))
			return "a rule is not a tree";
		if (nodes[i].kind == CLASSPEC_AT_LEAST && nodes[i].count > end - i - 1)
			return "a requirement asks for more than it lists";
		if (depth == NESTING_MAX)
			return "a rule is nested too deep";
		around[depth++] = end;
	}
	return NULL;
}

static const char *check_rules(const struct classpec_plan *plan)
{
	const struct classpec_node *nodes = image_at(plan, plan->nodes.at);
	ROWS(plan, rules, struct classpec_rule);
	uint64_t checked = 0;
	const char *found;

	for EACH(row, end) {
		if (row->class_number >= plan->classes.count ||
		    row->route >= plan->routes.count ||
		    !names_or_none(row->specialty, plan->specialties) ||
		    !names(plan, row->revision) || !names(plan, row->standard) ||
		    !names(plan, row->path) || !row->node_count ||
		    row->node_count > NODES_MAX ||
		    !lists(row->first_node, row->node_count, plan->nodes))
			return "a rule is not one";
		/* No two rules share a node: else looking would take too long. */
		checked += row->node_count;
		if (checked > plan->nodes.count)
			return "rules share their requirements";
		found = check_tree(nodes + row->first_node, row->node_count);
		if (found)
			return found;
	}
	return NULL;
}

static const char *check_nodes(const struct classpec_plan *plan)
{
	ROWS(plan, nodes, struct classpec_node);

	for EACH(row, end)
		if (row->kind > LAST_NODE_KIND || row->stage > CLASSPEC_END_OF_PROBATION ||
		    !names(plan, row->words) || !names(plan, row->label) ||
		    !names(plan, row->text) ||
		    (row->kind == CLASSPEC_ATOM &&
		     (!row->count || row->count > TERMS_MAX || !lists(row->first_term, row->count, plan->terms))))
			return "a requirement is not one";
	return NULL;
}

static const char *check_terms(const struct classpec_plan *plan)
{
	ROWS(plan, terms, struct classpec_term);

	for EACH(row, end)
		if (row->fact >= plan->facts.count || row->factor < 1 ||
		    row->factor > FACTOR_MAX)
			return "a requirement asks for no fact";
	return NULL;
}

static const char *check_demands(const struct classpec_plan *plan)
{
	const struct classpec_node *nodes = image_at(plan, plan->nodes.at);
	const struct classpec_fact *facts = image_at(plan, plan->facts.at);
	ROWS(plan, demands, struct classpec_demand);
	const struct classpec_demand *before = NULL;
	uint32_t alike = 0;

	for EACH(row, end) {
		if (row->node >= plan->nodes.count || row->fact >= plan->facts.count ||
		    row->amount < 0 || nodes[row->node].end == 0 ||
		    facts[row->fact].kind > CLASSPEC_SERVICE ||
		    !lists(row->first_exchange, row->exchange_count, plan->exchanges) ||
		    !names(plan, row->words) || !names(plan, row->label) ||
		    !names(plan, row->text) || (before && before->node > row->node))
			return "what days are asked for is not said";
		alike = before && before->node == row->node ? alike + 1 : 1;
		if (alike > CLASSPEC_DEMANDS)
			return "one requirement divides its days among too many";
		before = row;
	}
	return NULL;
}

static const char *check_exchanges(const struct classpec_plan *plan)
{
	ROWS(plan, exchanges, struct classpec_exchange);

	for EACH(row, end)
		if (row->fact >= plan->facts.count || row->numerator < 1 ||
		    row->numerator > FACTOR_MAX || row->denominator < 1 ||
		    row->denominator > FACTOR_MAX || row->most < 0)
			return "a substitution is not one";
	return NULL;
}

static const char *check_conditions(const struct classpec_plan *plan)
{
	const struct classpec_node *nodes = image_at(plan, plan->nodes.at);
	const struct classpec_condition *conditions = image_at(plan, plan->conditions.at);
	ROWS(plan, condition_lists, struct classpec_condition_list);
	uint64_t looked_at = 0;
	uint32_t i;

	for (i = 0; i < plan->conditions.count; i++) {
		const struct classpec_condition *of = &conditions[i];
		const unsigned kind = of->last / (CORNERS_ALL + 1);

		if (kind > CLASSPEC_IF_NODE ||
		    (kind == CLASSPEC_IF_FACT && of->of >= plan->facts.count) ||
		    (kind == CLASSPEC_IF_NODE && (of->of >= plan->nodes.count ||
						  nodes[of->of].kind != CLASSPEC_ATOM)))
			return "a condition is not one";
	}
	for EACH(row, end) {
		looked_at += row->count;
		if (looked_at > LOOKED_AT_MAX ||
		    !lists(row->first, row->count, plan->conditions))
			return "the conditions of a rule lie outside of it";
		/* What is not mixed is read as conditions over facts, whatever it says. */
		for (i = 0; !(row->flags & CLASSPEC_CONDITIONS_MIXED) && i < row->count; i++)
			if (conditions[row->first + i].last / (CORNERS_ALL + 1) !=
			    CLASSPEC_IF_FACT)
				return "the conditions of a rule are not what it says";
	}
	return NULL;
}

/* ---- cases ------------------------------------------------------------------------- */

static const char *check_case_rows(const struct classpec_plan *plan)
{
	ROWS(plan, cases, struct classpec_case);

	for EACH(row, end)
		if (!names(plan, row->name) || !names(plan, row->path) ||
		    row->stage > CLASSPEC_END_OF_PROBATION ||
		    !lists(row->first_value, row->value_count, plan->case_values) ||
		    !lists(row->first_expectation, row->expectation_count,
			   plan->expectations))
			return "a case is not one";
	return NULL;
}

static const char *check_cases(const struct classpec_plan *plan)
{
	const struct classpec_case_value *values = image_at(plan, plan->case_values.at);
	const struct classpec_need *needs = image_at(plan, plan->case_needs.at);
	ROWS(plan, expectations, struct classpec_expectation);
	uint32_t i;

	for (i = 0; i < plan->case_values.count; i++)
		if (values[i].fact >= plan->facts.count || values[i].lo < 0 ||
		    values[i].lo > values[i].hi)
			return "a case says nothing of a fact";
	for (i = 0; i < plan->case_needs.count; i++)
		if (needs[i].fact >= plan->facts.count)
			return "a case says nothing of a fact";
	for EACH(row, end)
		if (row->rule >= plan->rules.count || row->outcome > CLASSPEC_MET ||
		    !lists(row->first_need, row->need_count, plan->case_needs))
			return "a case expects nothing of a rule";
	return check_case_rows(plan);
}

/* ---- all --------------------------------------------------------------------------- */

static const char *check_rows(const struct classpec_plan *plan)
{
	const char *found = check_strings(plan);

	if (!found)
		found = check_vocabulary(plan);
	if (!found)
		found = check_classes(plan);
	if (!found)
		found = check_facts(plan);
	if (!found)
		found = check_nodes(plan);
	if (!found)
		found = check_rules(plan);
	if (!found)
		found = check_terms(plan);
	if (!found)
		found = check_cases(plan);
	if (!found && plan->table_version >= 2)
		found = check_demands(plan);
	if (!found && plan->table_version >= 2)
		found = check_exchanges(plan);
	if (!found && plan->table_version >= 3)
		found = check_conditions(plan);
	return found;
}

enum classpec_error classpec_plan_open(const void *memory, size_t size,
				       const struct classpec_plan **plan,
				       const char **reason)
{
	const struct classpec_plan *head = memory;

	*plan = NULL;
	*reason = "it is no plan";
	if (!memory || (uintptr_t)memory % sizeof(uint32_t))
		return CLASSPEC_BROKEN;
	if (size < offsetof(struct classpec_plan, demands) ||
	    (head->magic != CLASSPEC_MAGIC && head->magic != CLASSPEC_MAGIC_SWAPPED))
		return CLASSPEC_BROKEN;
	*reason = "it was made for another version of the runtime";
	if (head->magic == CLASSPEC_MAGIC_SWAPPED) {
		*reason = "it was made for a machine with the other order of bytes";
		return CLASSPEC_WRONG_VERSION;
	}
	if (head->table_version < CLASSPEC_TABLE_VERSION_MIN ||
	    head->table_version > CLASSPEC_TABLE_VERSION)
		return CLASSPEC_WRONG_VERSION;
	*reason = head->size > size ? "it is cut off" : "it does not end where it says";
	if (head->size != size)
		return CLASSPEC_BROKEN;
	*reason = "a part of it lies outside of it";
	if (classpec_plan_check(head) != CLASSPEC_OK)
		return CLASSPEC_BROKEN;
	*reason = check_rows(head);
	if (*reason)
		return CLASSPEC_BROKEN;
	*plan = head;
	return CLASSPEC_OK;
}
