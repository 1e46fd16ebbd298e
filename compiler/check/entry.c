/*
 * entry.c - whether anybody can enter a class.
 *
 * A class can be entered when one of its rules can be met by people who hold none of the
 * plan's classes, or only such as can be entered themselves. Classes without a rule are
 * taken to have people, and reported by themselves.
 */
#include "check/check.h"

struct entry {
	struct checker *c;
	bool *open;         /* of each class: somebody can be in it */
	struct graph needs; /* from a class to those whose rules ask for service in it */
	uint32_t *waiting;  /* classes that became open, not yet told to those above */
	uint32_t waiting_count;
	const struct class **classes; /* by number, newest definitions */
	const struct edge **above;    /* the edges of `needs` by where they start */
	uint32_t *first;
};

static bool can_meet(const struct entry *e, const struct requirement *q);

static bool some_open(const struct entry *e, const struct requirement *q)
{
	for (uint32_t i = 0; i < q->of_count; i++)
		if (e->open[q->of[i]->number])
			return true;
	return false;
}

static uint32_t met_items(const struct entry *e, const struct requirement *q,
			  uint32_t *items)
{
	uint32_t met = 0;

	*items = 0;
	for (const struct requirement *item = q->items; item; item = item->next) {
		met += can_meet(e, item);
		++*items;
	}
	return met;
}

static bool can_meet(const struct entry *e, const struct requirement *q)
{
	uint32_t items, met;

	switch (q->kind) {
	case REQUIRE_ALL_OF:
	case REQUIRE_SHARED:
	case REQUIRE_DISJOINT:
	case REQUIRE_FOR: met = met_items(e, q, &items); return met == items;
	case REQUIRE_ANY_OF:
	case REQUIRE_PROPORTIONAL: return met_items(e, q, &items) > 0;
	case REQUIRE_AT_LEAST: return met_items(e, q, &items) >= details_of(q)->count;
	case REQUIRE_SERVICE:
	case REQUIRE_STATUS: return some_open(e, q);
	case REQUIRE_EDUCATION:
	case REQUIRE_CREDITS:
	case REQUIRE_EXPERIENCE:
	case REQUIRE_CREDENTIAL:
	case REQUIRE_DETERMINATION:
	case REQUIRE_KINDS: break;
	}
	return true;
}

static void needs_add(struct entry *e, const struct class *class,
		      const struct requirement *q)
{
	if (q->kind == REQUIRE_SERVICE || q->kind == REQUIRE_STATUS)
		for (uint32_t i = 0; i < q->of_count; i++)
			graph_add(&e->needs, q->of[i]->number, class->symbol->number,
				  q->at);
	for (const struct requirement *item = q->items; item; item = item->next)
		needs_add(e, class, item);
}

/* What stands in place of a requirement can be met instead of it. */
static bool is_replaced(const struct entry *e, const struct rule *rule)
{
	for (const struct substitution *s = rule->substitutions; s; s = s->next)
		if (s->target->kind == REQUIRE_SERVICE && can_meet(e, s->source))
			return true;
	return false;
}

static void open_class(struct entry *e, const struct class *class)
{
	bool open = !class->rules;

	for (const struct rule *rule = class->rules; rule && !open; rule = rule->next)
		open = can_meet(e, rule->requirement) || is_replaced(e, rule);
	if (!open || e->open[class->symbol->number])
		return;
	e->open[class->symbol->number] = true;
	e->waiting[e->waiting_count++] = class->symbol->number;
}

static void entry_open(struct entry *e)
{
	const struct symbols *classes = &e->c->model->symbols[SYMBOL_CLASS];

	e->needs.node_count = classes->count;
	e->open = NEW_ARRAY(e->c->cx, bool, classes->count);
	e->waiting = NEW_ARRAY(e->c->cx, uint32_t, classes->count);
	e->classes = NEW_ARRAY(e->c->cx, const struct class *, classes->count);
	for (uint32_t i = 0; i < classes->count; i++) {
		e->classes[i] = class_now(e->c, classes->items[i]);
		e->open[i] = !e->classes[i];
	}
	for (const struct class *const *at = e->c->classes, *class; (class = *at); at++)
		for (const struct rule *rule = class->rules; rule; rule = rule->next)
			needs_add(e, class, rule->requirement);
	e->above = graph_sorted(e->c->cx, &e->needs, &e->first);
}

static void entry_spread(struct entry *e)
{
	for (const struct class *const *at = e->c->classes, *class; (class = *at); at++)
		open_class(e, class);
	while (e->waiting_count > 0) {
		uint32_t number = e->waiting[--e->waiting_count];

		for (uint32_t i = e->first[number]; i < e->first[number + 1]; i++)
			if (e->classes[e->above[i]->to])
				open_class(e, e->classes[e->above[i]->to]);
	}
}

static void check_class(struct entry *e, const struct class *class)
{
	const char *name = class->symbol->name->text;

	if ((class->rules && e->open[class->symbol->number]) || class_abolished(class).value)
		return;
	if (!class->rules)
		diag(e->c->cx, W615, class->at,
		     "nothing says how one qualifies for `%s`; no `qualify` is in it",
		     name);
	else
		diag(e->c->cx, W616, class->at,
		     "nobody can enter `%s`: each way asks for service in a class that "
		     "nobody can enter either",
		     name);
}

void check_entry(struct checker *c)
{
	struct entry e = {.c = c};

	entry_open(&e);
	entry_spread(&e);
	for (const struct class *const *at = c->classes, *class; (class = *at); at++)
		check_class(&e, class);
	graph_close(&e.needs);
}
