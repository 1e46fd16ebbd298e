/*
 * statutes.c - rules that the law sets for all standards of an authority, as far as it
 * says so with `statute`.
 */
#include "check/check.h"

#include <string.h>

static void cite(struct checker *c, struct diag *d, const struct statute *statute)
{
	diag_note(c->cx, d, statute->at, "the statute is %s", statute->citation);
}

/* ---- a degree without an alternative --------------------------------------------- */

static bool is_degree(const struct symbol *level)
{
	return strstr(level->words, "degree") || strstr(level->words, "Degree") ||
	       strstr(level->words, "baccalaureate");
}

static bool is_replaced(const struct rule *rule, const struct requirement *q)
{
	for (const struct substitution *s = rule->substitutions; s; s = s->next)
		if (s->target == q && s->measure == MEASURE_ALL)
			return true;
	return false;
}

/* The degree without which nobody meets it, or NULL. */
static const struct requirement *degree_of(const struct rule *rule,
					   const struct requirement *q)
{
	const struct requirement *found = NULL;
	bool any = q->kind == REQUIRE_ANY_OF || q->kind == REQUIRE_AT_LEAST ||
		   q->kind == REQUIRE_PROPORTIONAL;

	if (q->kind == REQUIRE_EDUCATION)
		return is_degree(q->of[0]) && !is_replaced(rule, q) ? q : NULL;
	for (const struct requirement *item = q->items; item; item = item->next) {
		found = degree_of(rule, item);
		if ((found != NULL) != any)
			return found; /* one without a degree is enough, or one with */
	}
	return found;
}

/* ---- discretion ------------------------------------------------------------------ */

static const struct requirement *determination_of(const struct requirement *q)
{
	const struct requirement *found = NULL;

	if (q->kind == REQUIRE_DETERMINATION)
		return q;
	for (const struct requirement *item = q->items; item && !found; item = item->next)
		found = determination_of(item);
	return found;
}

/* ---- entry from outside ---------------------------------------------------------- */

static bool asks_service(const struct requirement *q)
{
	uint32_t items = 0, with = 0;

	if (q->kind == REQUIRE_SERVICE || q->kind == REQUIRE_STATUS)
		return true;
	for (const struct requirement *item = q->items; item; item = item->next) {
		items++;
		with += asks_service(item);
	}
	if (q->kind == REQUIRE_ANY_OF || q->kind == REQUIRE_PROPORTIONAL)
		return items > 0 && with == items;
	if (q->kind == REQUIRE_AT_LEAST)
		return items - with < details_of(q)->count;
	return with > 0;
}

static bool opens(const struct standard *standard)
{
	for (const struct class *class = standard->classes; class; class = class->next)
		for (const struct rule *rule = class->rules; rule; rule = rule->next)
			if (!asks_service(rule->requirement))
				return true;
	return false;
}

/* ---- all of them ----------------------------------------------------------------- */

static void check_rule(struct checker *c, const struct statute *statute,
		       const struct rule *rule)
{
	const struct requirement *q;

	if (statute->rule == STATUTE_NO_DEGREE_ONLY) {
		q = degree_of(rule, rule->requirement);
		if (q)
			cite(c,
			     diag(c->cx, W510, q->at,
				  "nobody without this degree qualifies for `%s`",
				  rule->class->symbol->name->text),
			     statute);
	} else if (statute->rule == STATUTE_NO_DISCRETION) {
		q = determination_of(rule->requirement);
		if (q)
			cite(c,
			     diag(c->cx, W511, q->at,
				  "an office decides here who qualifies for `%s`",
				  rule->class->symbol->name->text),
			     statute);
	}
}

static void check_standard(struct checker *c, const struct statute *statute,
			   const struct standard *standard)
{
	if (statute->rule == STATUTE_OPEN_ENTRY && !opens(standard))
		cite(c,
		     diag(c->cx, W512, standard->at,
			  "nobody can enter the series `%s` from outside: every rule "
			  "asks "
			  "for service",
			  standard->symbol->name->text),
		     statute);
	for (const struct class *class = standard->classes; class; class = class->next)
		for (const struct rule *rule = class->rules; rule; rule = rule->next)
			check_rule(c, statute, rule);
}

void check_statutes(struct checker *c)
{
	for (const struct standard *s = first_standard(c); s; s = next_standard(c, s)) {
		const struct statute *statute = s->authority->statutes;

		for (; statute; statute = statute->next)
			check_standard(c, statute, s);
	}
}
