/*
 * emit/functions_names.c - what the functions of a plan and their facts are called.
 *
 * A function is called after its class, its specialty, its route and, where there are
 * several, its revision; a fact after its id. That keeps the names the same from build to
 * build, and two of them can meet: nothing is renamed then, it is an error of the spec.
 */
#include "emit/functions.h"

#include <string.h>

enum { COUNTED_MAX = 4095 }; /* parts that `at least` can count: see the header's count */

/* ---- ids ------------------------------------------------------------------------ */

static bool is_plain(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
	       (c >= '0' && c <= '9') || c == '_';
}

/* "experience:a+b/within:2 years" is experience_a_or_b_within_2_years. */
static char *identifier_text(struct context *cx, const char *id)
{
	char *text = NEW_ARRAY(cx, char, 4 * strlen(id) + 1), *end = text;

	for (; *id; id++) {
		if (is_plain(*id)) {
			*end++ = *id;
		} else if (*id == '+') {
			memcpy(end, "_or_", 4);
			end += 4;
		} else {
			*end++ = '_';
		}
	}
	return text;
}

/* The id without what it begins with, and the dot behind that. */
static const char *id_within(const char *id, const char *outer)
{
	size_t length = strlen(outer);

	if (strncmp(id, outer, length) == 0 && id[length] == '.')
		return id + length + 1;
	return id;
}

static const char *authority_id(const struct classpec_plan *plan, uint32_t number)
{
	const struct classpec_authority *all = plan_section(plan, plan->authorities);

	return number < plan->authorities.count ? plan_text(plan, all[number].id) : "";
}

static const char *class_name(const struct classpec_plan *plan, uint32_t number)
{
	const struct classpec_class *class = plan_section(plan, plan->classes);

	class += number;
	return id_within(plan_text(plan, class->id),
			 authority_id(plan, class->authority));
}

static const char *entry_id(const struct classpec_plan *plan,
			    struct classpec_section section, uint32_t number)
{
	const struct classpec_entry *entries = plan_section(plan, section);

	return number < section.count ? plan_text(plan, entries[number].id) : "";
}

/* ---- functions ------------------------------------------------------------------ */

/* Whether the class has several, if not by this route, for this specialty. */
static bool has_revisions(const struct classpec_plan *plan,
			  const struct classpec_rule *rule)
{
	const struct classpec_rule *rules = plan_section(plan, plan->rules);
	const struct classpec_class *class = plan_section(plan, plan->classes);
	const classpec_date in_force = classpec_revision_of(plan, rule)->in_force;
	uint32_t i;

	class += rule->class_number;
	for (i = 0; i < class->rule_count; i++) {
		const struct classpec_rule *other = rules + class->first_rule + i;

		if (classpec_revision_of(plan, other)->in_force != in_force)
			return true;
	}
	return false;
}

static const char *function_name(struct context *cx, const struct classpec_plan *plan,
				 const char *prefix, const struct classpec_rule *rule)
{
	const struct classpec_class *class = plan_section(plan, plan->classes);
	const struct classpec_revision *revision = classpec_revision_of(plan, rule);
	const char *name = class_name(plan, rule->class_number);
	const char *route = entry_id(plan, plan->routes, rule->route);

	class += rule->class_number;
	if (rule->specialty != CLASSPEC_NONE)
		name = arena_format(
			cx->arena, "%s_%s", name,
			id_within(entry_id(plan, plan->specialties, rule->specialty),
				  plan_text(plan, class->id)));
	name = arena_format(cx->arena, "%s_%s", name,
			    id_within(route, authority_id(plan, class->authority)));
	if (revision->written && has_revisions(plan, rule))
		name = arena_format(cx->arena, "%s_%s", name,
				    plan_text(plan, revision->written));
	return arena_format(cx->arena, "%s_%s", prefix, identifier_text(cx, name));
}

/* ---- facts ---------------------------------------------------------------------- */

/* A fact that the id alone does not tell from others. */
static const char *fact_id(struct context *cx, const struct classpec_plan *plan,
			   const struct classpec_fact *fact)
{
	static const char *const anchors[] = { "as_of", "announcement", "filing",
					       "examination", "appointment" };
	const char *anchor = fact->anchor < CLASSPEC_ANCHORS ? anchors[fact->anchor] : "";
	const char *id = plan_text(plan, fact->id);

	if (fact->kind == CLASSPEC_DECISION && fact->class_number < plan->classes.count)
		return arena_format(cx->arena, "%s/for:%s", id,
				    class_name(plan, fact->class_number));
	if (fact->within && !strstr(id, "/within:"))
		id = arena_format(cx->arena, "%s/within:%u days:%s", id,
				  (unsigned)fact->within, anchor);
	if (fact->before && !strstr(id, "/before:"))
		id = arena_format(cx->arena, "%s/before:%u days:%s", id,
				  (unsigned)fact->before, anchor);
	return id;
}

struct function_names function_names_of(struct context *cx,
					const struct classpec_plan *plan,
					const char *prefix)
{
	const struct classpec_rule *rules = plan_section(plan, plan->rules);
	const struct classpec_fact *facts = plan_section(plan, plan->facts);
	struct function_names names = {
		NEW_ARRAY(cx, const char *, plan->rules.count + 1),
		NEW_ARRAY(cx, const char *, plan->facts.count + 1),
	};
	uint32_t i;

	for (i = 0; i < plan->rules.count; i++)
		names.functions[i] = function_name(cx, plan, prefix, &rules[i]);
	for (i = 0; i < plan->facts.count; i++) {
		const char *id = identifier_text(cx, fact_id(cx, plan, &facts[i]));

		names.facts[i] = prefix_upper(
			cx, arena_format(cx->arena, "%s_fact_%s", prefix, id));
	}
	return names;
}

/* ---- their places --------------------------------------------------------------- */

static struct identifier *name_add(struct identifiers *all, const char *macro,
				   const char *sort)
{
	struct identifier *added = &all->items[all->count++];

	added->macro = macro;
	added->sort = sort;
	return added;
}

/* "nys.clerk promotion". */
static const char *rule_id(struct context *cx, const struct classpec_plan *plan,
			   const struct classpec_rule *rule)
{
	const struct classpec_class *class = plan_section(plan, plan->classes);

	class += rule->class_number;
	return arena_format(cx->arena, "%s %s", plan_text(plan, class->id),
			    id_within(entry_id(plan, plan->routes, rule->route),
				      authority_id(plan, class->authority)));
}

static void name_functions(struct context *cx, const struct classpec_plan *plan,
			   const struct function_names *names, struct identifiers *all)
{
	const struct classpec_rule *rule = plan_section(plan, plan->rules);
	uint32_t i;

	for (i = 0; i < plan->rules.count; i++, rule++) {
		struct identifier *added = name_add(all, names->functions[i], "rule");

		added->id = rule_id(cx, plan, rule);
		added->path = plan_text(plan, classpec_revision_of(plan, rule)->path);
		added->line = rule->line;
	}
}

/* A fact stands where it is first asked for. */
static void place_facts(const struct classpec_plan *plan, struct identifier *facts)
{
	const struct classpec_rule *rule = plan_section(plan, plan->rules);
	const struct classpec_node *nodes = plan_section(plan, plan->nodes), *node, *end;
	const struct classpec_term *terms = plan_section(plan, plan->terms);
	uint32_t i, t;

	for (i = 0; i < plan->rules.count; i++, rule++) {
		node = nodes + rule->first_node;
		for (end = node + rule->node_count; node < end; node++)
			for (t = 0; node->kind == CLASSPEC_ATOM && t < node->term_count; t++) {
				struct identifier *fact =
					&facts[terms[node->first_term + t].fact];

				if (fact->path)
					continue;
				fact->path = plan_text(plan, classpec_revision_of(plan, rule)->path);
				fact->line = classpec_wording_line(
					plan, rule, node->wording);
			}
	}
}

static void name_facts(const struct classpec_plan *plan,
		       const struct function_names *names, struct identifiers *all)
{
	const struct classpec_fact *facts = plan_section(plan, plan->facts);
	uint32_t first = all->count, i;

	for (i = 0; i < plan->facts.count; i++)
		name_add(all, names->facts[i], "fact")->id =
			plan_text(plan, facts[i].id);
	place_facts(plan, all->items + first);
}

struct identifiers function_identifiers(struct context *cx,
					const struct classpec_plan *plan,
					const char *prefix)
{
	/* These are single words, and what a rule is called is more than one: only a rule
	 * of another authority can meet them, as `a_years` of `city` does in `city_a`. */
	static const char *const ours[] = { "tables", "plan",    "always", "never",
					    "shown",  "decided", "due",    "times",
					    "plus",   "count",   "least",  "outcome",
					    "days",   "months",  "years",  "credits" };
	static const char *const upper[] = { "FUNCTIONS_H", "FUNCTIONS_HASH", "FACTS" };
	const struct function_names names = function_names_of(cx, plan, prefix);
	const size_t lower_count = sizeof ours / sizeof ours[0];
	const size_t upper_count = sizeof upper / sizeof upper[0];
	struct identifiers all = { NULL, 0 };
	size_t i;

	all.items = NEW_ARRAY(cx, struct identifier,
			      plan->rules.count + plan->facts.count + lower_count +
				      upper_count);
	name_functions(cx, plan, &names, &all);
	name_facts(plan, &names, &all);
	for (i = 0; i < lower_count; i++)
		name_add(&all, arena_format(cx->arena, "%s_%s", prefix, ours[i]),
			 "function");
	for (i = 0; i < upper_count; i++)
		name_add(&all,
			 arena_format(cx->arena, "%s_%s", prefix_upper(cx, prefix),
				      upper[i]),
			 "function");
	return all;
}

/* ---- what a function cannot say ------------------------------------------------- */

void functions_check(struct context *cx, const struct classpec_plan *plan)
{
	const struct classpec_rule *rule = plan_section(plan, plan->rules);
	const struct classpec_node *nodes = plan_section(plan, plan->nodes), *tree;
	uint32_t i, n, child, parts;

	for (i = 0; i < plan->rules.count; i++, rule++) {
		tree = nodes + rule->first_node;
		for (n = 0; n < rule->node_count; n++) {
			struct span at = { 0, 0, 0 };

			if (tree[n].kind != CLASSPEC_AT_LEAST)
				continue;
			parts = 0;
			for (child = n + 1; child < classpec_node_end(tree, n);
			     child += tree[child].extent)
				parts++;
			if (parts <= COUNTED_MAX)
				continue;
			line_place(cx, plan_text(plan, classpec_revision_of(plan, rule)->path),
				   classpec_wording_line(plan, rule, tree[n].wording),
				   &at);
			diag(cx, E317, at,
			     "expected at most %d parts of `at least` in a rule that is "
			     "written as a function, found %u",
			     COUNTED_MAX, (unsigned)parts);
		}
	}
}
