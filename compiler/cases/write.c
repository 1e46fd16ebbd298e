/*
 * cases/write.c - the cases of each rule, in the language.
 */
#include "cases/cases.h"

#include <stdlib.h>
#include <string.h>

struct author {
	struct context *cx;
	const struct classpec_plan *plan;
	const struct lowered_cases *cases;
	const struct case_request *request;
	struct decider decider;
	struct gathering *g;
	uint32_t authority; /* whose cases are being written, or CLASSPEC_NONE */
	int written; /* cases, and remarks in the place of cases */
	struct out out;
};

static const struct classpec_class *class_of(const struct classpec_plan *plan,
					     uint32_t rule)
{
	return CLASSPEC_ARRAY(plan, classes, struct classpec_class) +
	       CLASSPEC_ARRAY(plan, rules, struct classpec_rule)[rule].class_number;
}

static const char *last_part(const char *id)
{
	const char *stop = strrchr(id, '.');

	return stop ? stop + 1 : id;
}

static const char *entry_id(const struct classpec_plan *plan,
			    struct classpec_section section, uint32_t number)
{
	const struct classpec_entry *list =
		(const void *)((const unsigned char *)plan + section.at);

	return classpec_text(plan, list[number].id);
}

const char *rule_called(const struct classpec_plan *plan, uint32_t rule,
			struct arena *arena)
{
	const struct classpec_rule *r =
		CLASSPEC_ARRAY(plan, rules, struct classpec_rule) + rule;
	bool special = r->specialty != CLASSPEC_NONE;

	return arena_format(
		arena, "%s%s%s %s", classpec_text(plan, class_of(plan, rule)->id),
		special ? " for " : "",
		special ? last_part(entry_id(plan, plan->specialties, r->specialty)) : "",
		last_part(entry_id(plan, plan->routes, r->route)));
}

/* ---- one case ------------------------------------------------------------------- */

static bool has_dates(const struct classpec_record *r)
{
	uint32_t i;

	for (i = 0; i < r->job_count; i++)
		if (r->jobs[i].from)
			return true;
	for (i = 0; i < r->appointment_count; i++)
		if (r->appointments[i].from)
			return true;
	for (i = 0; i < r->degree_count; i++)
		if (r->degrees[i].awarded)
			return true;
	return false;
}

static const char *words_of(const struct author *a, uint32_t requirement)
{
	const uint32_t wording = decider_node(&a->decider, requirement)->wording;

	return classpec_text(a->plan, classpec_wording_of(a->plan, wording)->words);
}

static uint32_t line_of(const struct author *a, uint32_t requirement)
{
	const struct classpec_rule *rule =
		CLASSPEC_ARRAY(a->plan, rules, struct classpec_rule) + a->decider.rule;

	return classpec_wording_line(a->plan, rule,
				     decider_node(&a->decider, requirement)->wording);
}

static void write_shown(const struct author *a, const struct shown *shown, struct out *o)
{
	uint32_t bit;

	out_format(o, "# %s\n",
		   shown_count(shown) > 1 ? "Each alone decides:" : "Alone decides:");
	for (bit = 0; bit < 2 * a->decider.count; bit++)
		if (shown_has(shown, bit))
			out_format(o, "#   %s: %s\n", bit % 2 ? "not met" : "met",
				   words_of(a, bit / 2));
}

/* Each line, four spaces to the right for each level. */
static void write_lines(struct out *to, const struct out *lines, int level)
{
	const char *line = lines->text, *end = line + lines->size, *stop;

	for (; line < end; line = stop + 1) {
		stop = memchr(line, '\n', (size_t)(end - line));
		out_format(to, "%*s%.*s\n", 4 * level, "", (int)(stop - line), line);
	}
}

static void write_case(struct author *a, const struct candidate *c, uint32_t number,
		       uint32_t count, const struct shown *shown)
{
	const struct classpec_rule *rule =
		CLASSPEC_ARRAY(a->plan, rules, struct classpec_rule) + a->decider.rule;
	const struct classpec_revision *revision = classpec_revision_of(a->plan, rule);
	const char *called = rule_called(a->plan, a->decider.rule, a->g->arena);
	classpec_date day = c->all.dates[CLASSPEC_AS_OF];
	struct out lines = { 0 };

	called += strcspn(called, ".") + 1;
	out_format(&a->out, "\ncase \"%s%s%s, %u of %u\" {\n", called,
		   revision->superseded ? " " : "",
		   revision->superseded ? classpec_text(a->plan, revision->written) : "",
		   number, count);
	write_shown(a, shown, &lines);
	if (revision->superseded || has_dates(&c->all.record))
		out_format(&lines, "as of %04u-%02u-%02u\n", (unsigned)(day / 10000),
			   (unsigned)(day / 100 % 100), (unsigned)(day % 100));
	write_lines(&a->out, &lines, 1);
	lines.size = 0;
	given_write(a->plan, &c->all, &lines);
	out_text(&a->out, lines.size ? "    given {\n" : "    given { }\n");
	write_lines(&a->out, &lines, 2);
	out_format(&a->out, "%s    expect %s %s\n}\n", lines.size ? "    }\n" : "", called,
		   classpec_outcome_name(c->outcome));
	out_free(&lines);
	a->written++;
}

/* ---- those of a rule ------------------------------------------------------------ */

static void write_authority(struct author *a, uint32_t rule)
{
	uint32_t authority = class_of(a->plan, rule)->authority;

	if (a->authority == authority)
		return;
	out_format(&a->out, "%sauthority %s\n", a->authority == CLASSPEC_NONE ? "" : "\n",
		   classpec_text(a->plan,
				 CLASSPEC_ARRAY(a->plan, authorities,
						struct classpec_authority)[authority]
					 .id));
	a->authority = authority;
}

static void write_remarks(struct author *a, uint32_t count, bool fewest)
{
	const struct gathering *g = a->g;
	uint32_t bit;

	out_format(&a->out, "\n# %s: %u case%s. %s\n",
		   rule_called(a->plan, a->decider.rule, g->arena), count,
		   count == 1 ? "" : "s",
		   fewest ? "Fewer would not do." : "None of them can be left out.");
	for (bit = 0; bit < 2 * a->decider.count; bit += 2)
		if (shown_has(&g->impossible, bit) && shown_has(&g->impossible, bit + 1))
			out_format(&a->out, "# Decides nobody's case alone: %s (line %u)\n",
				   words_of(a, bit / 2), line_of(a, bit / 2));
	for (bit = 0; bit < 2 * a->decider.count; bit++)
		if (shown_has(&g->unwritable, bit))
			out_format(&a->out,
				   "# Not shown, because no case can say so much of a "
				   "person: %s, %s (line %u)\n",
				   words_of(a, bit / 2), bit % 2 ? "not met" : "met",
				   line_of(a, bit / 2));
}

static int by_number(const void *a, const void *b)
{
	const uint32_t *x = a, *y = b;

	return (*x > *y) - (*x < *y);
}

static void write_too_large(struct author *a, uint32_t rule)
{
	write_authority(a, rule);
	out_format(&a->out, "\n# %s: more than %d requirements. No cases are made of them.\n",
		   rule_called(a->plan, rule, a->g->arena), REQUIREMENTS_MAX);
	a->written++;
}

static void write_rule(struct author *a, uint32_t rule)
{
	struct gathering *g = a->g;
	uint32_t chosen[2 * REQUIREMENTS_MAX + 1], count, bound, i, k;
	struct shown there = { { 0 } };
	bool fewest;

	if (!decider_rule(&a->decider, rule)) {
		write_too_large(a, rule);
		return;
	}
	g->day = classpec_revision_of(
			 a->plan,
			 CLASSPEC_ARRAY(a->plan, rules, struct classpec_rule) + rule)
			 ->in_force;
	gather(g, rule);
	if (a->request->missing)
		there = measure_rule(&a->decider, a->cases);
	bound = gather_by_logic(g, &there);
	if (!shown_count(&g->wanted))
		return;
	shown_take(&g->unwritable, &there);
	shown_take(&g->unwritable, &g->wanted);
	count = cover(&g->people[0].shown, sizeof *g->people, g->count, &g->wanted,
		      chosen, &fewest);
	qsort(chosen, count, sizeof *chosen, by_number);
	write_authority(a, rule);
	write_remarks(a, count, bound == count);
	for (i = 0; i < count; i++) {
		struct shown shown = g->people[chosen[i]].shown;

		for (k = 0; k < SHOWN_WORDS; k++)
			shown.bits[k] &= g->wanted.bits[k];
		write_case(a, &g->people[chosen[i]], i + 1, count, &shown);
	}
}

/* ---- which rules ---------------------------------------------------------------- */

static bool called_so(const char *id, const char *name)
{
	return strcmp(id, name) == 0 || strcmp(last_part(id), name) == 0;
}

static bool is_wanted(const struct author *a, uint32_t rule)
{
	const struct case_request *request = a->request;
	const char *id = classpec_text(a->plan, class_of(a->plan, rule)->id);
	bool wanted = request->class_count == 0;
	uint32_t i;

	for (i = 0; i < request->class_count; i++)
		wanted |= called_so(id, request->classes[i]);
	return wanted &&
	       (!request->route ||
		called_so(entry_id(a->plan, a->plan->routes,
				   CLASSPEC_ARRAY(a->plan, rules,
						  struct classpec_rule)[rule]
					   .route),
			  request->route));
}

/* Whether a rule is of that class, or by that route; else says what there is. */
static bool is_known(struct author *a, const char *what, const char *name, bool route)
{
	const char **ids = NEW_ARRAY(a->cx, const char *, 2 * a->plan->rules.count);
	const char *nearest;
	size_t count = 0;
	uint32_t i;

	for (i = 0; i < a->plan->rules.count; i++) {
		const struct classpec_rule *rule =
			CLASSPEC_ARRAY(a->plan, rules, struct classpec_rule) + i;
		const char *id = route ? entry_id(a->plan, a->plan->routes, rule->route)
				       : classpec_text(a->plan, class_of(a->plan, i)->id);

		if (called_so(id, name))
			return true;
		ids[count++] = id;
		ids[count++] = last_part(id);
	}
	nearest = name_nearest(name, ids, count);
	complain(a->cx, "no %s that the plan has requirements for is called `%s`%s%s%s",
		 what, name, nearest ? "; did you mean `" : "", nearest ? nearest : "",
		 nearest ? "`?" : "");
	return false;
}

static bool all_known(struct author *a)
{
	uint32_t i;

	for (i = 0; i < a->request->class_count; i++)
		if (!is_known(a, "class", a->request->classes[i], false))
			return false;
	return !a->request->route || is_known(a, "route", a->request->route, true);
}

int cases_write(struct context *cx, const struct classpec_plan *plan,
		const struct lowered_cases *cases, const struct case_request *request,
		FILE *to)
{
	struct author a = { .cx = cx,
			    .plan = plan,
			    .cases = cases,
			    .request = request,
			    .authority = CLASSPEC_NONE };
	uint32_t rule;

	if (!all_known(&a))
		return -1;
	decider_open(&a.decider, plan, cx->arena);
	a.g = NEW(cx, struct gathering);
	a.g->d = &a.decider;
	a.g->space = prove_open(plan, NULL);
	a.g->arena = arena_open();
	for (rule = 0; rule < plan->rules.count; rule++) {
		if (!is_wanted(&a, rule))
			continue;
		write_rule(&a, rule);
		fwrite(a.out.text, 1, a.out.size, to);
		a.out.size = 0;
		arena_clear(a.g->arena);
	}
	arena_close(a.g->arena);
	prove_close(a.g->space);
	out_free(&a.out);
	return a.written;
}
