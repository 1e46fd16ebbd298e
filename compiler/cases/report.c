/*
 * cases/report.c - which requirements no case decides, with their places.
 */
#include "cases/cases.h"

#include <string.h>

static const struct classpec_rule *rule_of(const struct classpec_plan *plan,
					   const struct measured *r)
{
	return CLASSPEC_ARRAY(plan, rules, struct classpec_rule) + r->rule;
}

static const struct classpec_node *node_of(const struct classpec_plan *plan,
					   const struct measured *r, uint32_t requirement)
{
	return CLASSPEC_ARRAY(plan, nodes, struct classpec_node) +
	       rule_of(plan, r)->first_node + r->nodes[requirement];
}

static void text_rule(const struct classpec_plan *plan, const struct measured *r,
		      struct arena *arena, FILE *to)
{
	const struct classpec_rule *rule = rule_of(plan, r);
	const struct classpec_revision *revision = classpec_revision_of(plan, rule);
	const char *path = classpec_text(plan, revision->path);
	const char *called = rule_called(plan, r->rule, arena);
	uint32_t i;

	if (r->too_large)
		fprintf(to, "%s:%u: %s: more than %d requirements; not measured\n", path,
			rule->line, called, REQUIREMENTS_MAX);
	for (i = 0; i < r->count; i++) {
		const struct classpec_node *node = node_of(plan, r, i);
		bool met = shown_has(&r->open, 2 * i);
		bool unmet = shown_has(&r->open, 2 * i + 1);

		if (!met && !unmet)
			continue;
		fprintf(to, "%s:%u: %s%s%s%s: %s: %s\n", path,
			classpec_wording_line(plan, rule, node->wording), called,
			revision->superseded ? " (" : "",
			revision->superseded ? classpec_text(plan, revision->written) : "",
			revision->superseded ? ")" : "",
			classpec_text(plan, classpec_wording_of(plan, node->wording)->words),
			met && unmet ? "no case that it alone decides"
			: met        ? "no case that it alone decides where it is met"
				   : "no case that it alone decides where it is not met");
	}
}

void measure_text(const struct classpec_plan *plan, const struct measuring *m,
		  struct arena *arena, FILE *to)
{
	uint32_t i;

	for (i = 0; i < m->count; i++)
		text_rule(plan, &m->rules[i], arena, to);
	fprintf(to, "%u of %u requirements decide a case alone", m->decided,
		m->requirements);
	if (m->idle)
		fprintf(to, "; %u more can decide nobody's", m->idle);
	fputs("\n", to);
}

/* ---- JSON ----------------------------------------------------------------------- */

static const char *state_of(const struct measured *r, uint32_t bit)
{
	return shown_has(&r->shown, bit)        ? "decided"
	       : shown_has(&r->impossible, bit) ? "impossible"
						: "open";
}

static void member(struct out *o, const char *name, const char *text)
{
	out_format(o, "\"%s\": ", name);
	if (text)
		out_json_string(o, text, strlen(text));
	else
		out_text(o, "null");
	out_text(o, ", ");
}

/* The last part of its id, or NULL. */
static const char *entry_name(const struct classpec_plan *plan,
			      struct classpec_section section, uint32_t number)
{
	const struct classpec_entry *list =
		(const void *)((const unsigned char *)plan + section.at);
	const char *id, *stop;

	if (number == CLASSPEC_NONE)
		return NULL;
	id = classpec_text(plan, list[number].id);
	stop = strrchr(id, '.');
	return stop ? stop + 1 : id;
}

static void json_requirement(const struct classpec_plan *plan, const struct measured *r,
			     uint32_t i, struct out *o)
{
	const struct classpec_rule *rule = rule_of(plan, r);
	const struct classpec_revision *revision = classpec_revision_of(plan, rule);
	const uint32_t number = node_of(plan, r, i)->wording;
	const struct classpec_wording *wording = classpec_wording_of(plan, number);
	const struct classpec_class *class =
		CLASSPEC_ARRAY(plan, classes, struct classpec_class) + rule->class_number;

	out_text(o, "{");
	member(o, "class", classpec_text(plan, class->id));
	member(o, "specialty", entry_name(plan, plan->specialties, rule->specialty));
	member(o, "route", entry_name(plan, plan->routes, rule->route));
	member(o, "revision",
	       revision->written ? classpec_text(plan, revision->written) : NULL);
	member(o, "requirement", classpec_text(plan, wording->words));
	member(o, "label", wording->label ? classpec_text(plan, wording->label) : NULL);
	member(o, "path", classpec_text(plan, revision->path));
	out_format(o, "\"line\": %u, ", classpec_wording_line(plan, rule, number));
	member(o, "met", state_of(r, 2 * i));
	out_format(o, "\"not_met\": \"%s\"}", state_of(r, 2 * i + 1));
}

void measure_json(const struct classpec_plan *plan, const struct measuring *m,
		  struct out *o)
{
	const char *before = "";
	uint32_t i, k;

	out_format(o,
		   "\"coverage\": {\"requirements\": %u, \"decided\": %u, \"idle\": %u},\n"
		   " \"requirements\": [",
		   m->requirements, m->decided, m->idle);
	for (i = 0; i < m->count; i++)
		for (k = 0; k < m->rules[i].count; k++) {
			out_text(o, before);
			out_text(o, "\n  ");
			json_requirement(plan, &m->rules[i], k, o);
			before = ",";
		}
	out_text(o, "]");
}
