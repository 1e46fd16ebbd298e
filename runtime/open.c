/*
 * open.c - a plan from outside, such as a file: nothing in it is trusted until it has been
 * looked at.
 *
 * The rest of the runtime trusts the image. So here every offset, number, range and order
 * that it goes by is held against the image once: what is accepted cannot make it read
 * outside of it, run on for ever, or nest too deep. It may still say something else than
 * its specs do; that is what a checksum or a signature is for.
 *
 * A plan is looked at whole, or its head alone and then each class before it is asked about.
 */
#include "verify.h"

/* ---- the head ---------------------------------------------------------------------- */

static enum classpec_error refused(enum classpec_error error, const char *why,
				   const char **reason)
{
	*reason = why;
	return error;
}

enum classpec_error classpec_plan_open_head(const void *memory, size_t size,
					    const struct classpec_plan **plan,
					    const char **reason)
{
	const struct classpec_plan *head = memory;

	*plan = NULL;
	if (!memory || (uintptr_t)memory % sizeof(uint32_t) ||
	    size < offsetof(struct classpec_plan, demands) ||
	    (head->magic != CLASSPEC_MAGIC && head->magic != CLASSPEC_MAGIC_SWAPPED))
		return refused(CLASSPEC_BROKEN, "it is no plan", reason);
	if (head->magic == CLASSPEC_MAGIC_SWAPPED)
		return refused(CLASSPEC_WRONG_VERSION,
			       "it was made for a machine with the other order of bytes",
			       reason);
	if (head->table_version < CLASSPEC_TABLE_VERSION_MIN)
		return refused(CLASSPEC_WRONG_VERSION,
			       "it was made for an older runtime: make it anew from its specs",
			       reason);
	if (head->table_version > CLASSPEC_TABLE_VERSION)
		return refused(CLASSPEC_WRONG_VERSION,
			       "it was made for a newer runtime", reason);
	if (head->size != size)
		return refused(CLASSPEC_BROKEN,
			       head->size > size ? "it is cut off"
						 : "it does not end where it says",
			       reason);
	if (classpec_plan_check(head) != CLASSPEC_OK)
		return refused(CLASSPEC_BROKEN, "a part of it lies outside of it", reason);
	*reason = classpec_verify_strings(head);
	if (*reason)
		return CLASSPEC_BROKEN;
	*plan = head;
	return CLASSPEC_OK;
}

/* ---- the whole --------------------------------------------------------------------- */

static struct range all_of(struct classpec_section section)
{
	const struct range all = { 0, section.count };

	return all;
}

static const char *verify_conditions(const struct classpec_plan *plan)
{
	const char *found = classpec_verify_conditions(plan, all_of(plan->conditions));

	return found ? found
		     : classpec_verify_condition_lists(
			       plan, all_of(plan->condition_lists),
			       classpec_conditions_over_facts(plan));
}

static const char *verify_all(const struct classpec_plan *plan)
{
	const char *found = classpec_verify_vocabulary(plan);

	if (!found)
		found = classpec_verify_classes(plan, all_of(plan->classes));
	if (!found)
		found = classpec_verify_facts(plan, all_of(plan->facts));
	if (!found)
		found = classpec_verify_terms(plan, all_of(plan->terms));
	if (!found)
		found = classpec_verify_nodes(plan, all_of(plan->nodes));
	if (!found)
		found = classpec_verify_rules(plan, all_of(plan->rules));
	if (!found)
		found = classpec_verify_cases(plan);
	if (!found)
		found = classpec_verify_days(plan);
	if (!found)
		found = verify_conditions(plan);
	return found;
}

enum classpec_error classpec_plan_open(const void *memory, size_t size,
				       const struct classpec_plan **plan,
				       const char **reason)
{
	enum classpec_error error = classpec_plan_open_head(memory, size, plan, reason);

	if (error)
		return error;
	*reason = verify_all(*plan);
	if (!*reason)
		return CLASSPEC_OK;
	*plan = NULL;
	return CLASSPEC_BROKEN;
}

/* ---- a class ----------------------------------------------------------------------- */

/* The terms of an atom that was looked at, and the facts that they ask for. */
static const char *verify_atom(const struct classpec_plan *plan,
			       const struct classpec_node *atom)
{
	const struct range terms = { atom->first_term, atom->term_count };
	const struct classpec_term *term = image_at(plan, plan->terms.at);
	const char *found = classpec_verify_terms(plan, terms);
	uint32_t i;

	for (i = 0; !found && i < terms.count; i++) {
		const struct range fact = { term[terms.first + i].fact, 1 };

		found = classpec_verify_facts(plan, fact);
	}
	return found;
}

static const char *verify_rule_nodes(const struct classpec_plan *plan,
				     const struct classpec_rule *rule)
{
	const struct range nodes = { rule->first_node, rule->node_count };
	const struct classpec_node *node = image_at(plan, plan->nodes.at);
	const char *found = classpec_verify_nodes(plan, nodes);
	uint32_t i;

	for (i = nodes.first; !found && i < nodes.first + nodes.count; i++)
		if (node[i].kind == CLASSPEC_ATOM)
			found = verify_atom(plan, &node[i]);
	return found;
}

/* An atom that a condition names is one of the rule, which has been looked at. */
static bool names_own_nodes(const struct classpec_plan *plan, struct range conditions,
			    const struct classpec_rule *rule)
{
	const struct classpec_condition *condition = image_at(plan, plan->conditions.at);
	uint32_t i;

	for (i = conditions.first; i < conditions.first + conditions.count; i++)
		if (condition[i].last / (CORNERS_ALL + 1) == CLASSPEC_IF_NODE &&
		    condition[i].of - rule->first_node >= rule->node_count)
			return false;
	return true;
}

static const char *verify_rule_conditions(const struct classpec_plan *plan, uint32_t rule)
{
	const struct classpec_condition_list *list;
	const struct range row = { rule, 1 };
	struct range conditions;
	const char *found;

	if (!plan->condition_lists.count)
		return NULL;
	found = classpec_verify_condition_lists(plan, row, 0);
	if (found)
		return found;
	list = image_at(plan, plan->condition_lists.at);
	conditions.first = list[rule].first;
	conditions.count = list[rule].count;
	found = classpec_verify_conditions(plan, conditions);
	if (!found && !names_own_nodes(plan, conditions, image_rule(plan, rule)))
		found = "a condition is not one";
	return found;
}

enum classpec_error classpec_class_verify(const struct classpec_plan *plan,
					  uint32_t class_number, const char **reason)
{
	const struct classpec_class *class = image_at(plan, plan->classes.at);
	const struct range row = { class_number, 1 };
	struct range rules;
	uint32_t rule, end;

	if (class_number >= plan->classes.count)
		return refused(CLASSPEC_NO_SUCH_RULE, "it has no class of that number", reason);
	*reason = classpec_verify_authorities(plan);
	if (!*reason)
		*reason = classpec_verify_classes(plan, row);
	if (*reason)
		return CLASSPEC_BROKEN;
	rules.first = rule = class[class_number].first_rule;
	rules.count = class[class_number].rule_count;
	end = rule + rules.count;
	*reason = classpec_verify_rules(plan, rules);
	for (; !*reason && rule < end; rule++) {
		*reason = verify_rule_nodes(plan, image_rule(plan, rule));
		if (!*reason)
			*reason = verify_rule_conditions(plan, rule);
	}
	return *reason ? CLASSPEC_BROKEN : CLASSPEC_OK;
}
