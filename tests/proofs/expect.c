/*
 * expect.c - what must be found in a small rule, by asking everybody.
 */
#include "everybody.h"

#include <stdlib.h>
#include <string.h>

enum item_kind {
	ITEM_ALTERNATIVE,
	ITEM_REQUIREMENT,
	ITEM_WHOLE,
	ITEM_PART,
	ITEM_EDGE,
	ITEM_CAP
};

struct item {
	enum item_kind kind;
	int node;  /* of an edge its target */
	int group; /* -1: none */
	int edge;  /* -1: none */
	bool idle, told;
};

/* How everybody is answered, in their order: a bit each for filing and the end. */
struct answers {
	const struct rule_made *rule;
	int specialty;
	uint8_t *list;
	size_t count, capacity;
};

struct items {
	struct people_cache *cache;
	const struct rule_made *rule;
	struct item list[4 * NODES];
	int count;
	struct answers answers[SPECIALTIES];
};

static int specialties_of(const struct rule_made *rule)
{
	return rule->specialties ? rule->specialties : 1;
}

/* ---- the parts of a rule --------------------------------------------------------- */

static void add(struct items *items, enum item_kind kind, int node, int group, int edge)
{
	items->list[items->count++] =
		(struct item){kind, node, group, edge, false, false};
}

static void add_below(struct items *items, int number)
{
	const struct asked *n = &items->rule->nodes[number];
	bool either = n->kind == ASK_ANY || n->kind == ASK_AT_LEAST;

	if (n->part_amount) {
		add(items, ITEM_WHOLE, number, -1, -1);
		add(items, ITEM_PART, number, number, -1);
	}
	for (int i = 0; i < n->count; i++) {
		if (n->count > 1)
			add(items, either ? ITEM_ALTERNATIVE : ITEM_REQUIREMENT,
			    n->items[i], number, -1);
		add_below(items, n->items[i]);
	}
}

static struct items items_of(struct people_cache *cache, const struct rule_made *rule)
{
	struct items items = {.cache = cache, .rule = rule};

	add_below(&items, 0);
	for (int i = 0; i < rule->edge_count; i++) {
		add(&items, ITEM_EDGE, rule->edges[i].target, -1, i);
		if (rule->edges[i].linear || rule->edges[i].cap)
			add(&items, ITEM_CAP, rule->edges[i].target, -1, i);
	}
	return items;
}

static bool stands_in(const struct rule_made *rule, int above, int below)
{
	if (above == below)
		return true;
	for (int i = 0; i < rule->nodes[above].count; i++)
		if (stands_in(rule, rule->nodes[above].items[i], below))
			return true;
	return false;
}

static bool asked_below(const struct rule_made *rule, int above, int below, int specialty)
{
	const struct asked *n = &rule->nodes[above];

	if (n->kind == ASK_FOR && n->specialty != specialty)
		return false;
	if (above == below)
		return true;
	for (int i = 0; i < n->count; i++)
		if (asked_below(rule, n->items[i], below, specialty))
			return true;
	return false;
}

/* Whether the one goes without saying when the other does. */
static bool follows(const struct rule_made *rule, const struct item *item,
		    const struct item *other)
{
	switch (other->kind) {
	case ITEM_ALTERNATIVE:
	case ITEM_REQUIREMENT: return stands_in(rule, other->node, item->node);
	case ITEM_WHOLE: return item->edge >= 0 && item->node == other->node;
	case ITEM_EDGE: return item->edge == other->edge;
	case ITEM_PART:
	case ITEM_CAP: break;
	}
	return false;
}

/* ---- whether the rule stays the same --------------------------------------------- */

struct question {
	const struct answers *answers;
	const struct without *without;
	size_t at;
	bool same;
};

static bool has_late(const struct rule_made *rule)
{
	for (int i = 0; i < rule->item_count; i++)
		if (rule->nodes[i].late)
			return true;
	return false;
}

static uint8_t answer(const struct rule_made *rule, const struct without *without,
		      int specialty, bool late, const struct person *person)
{
	uint8_t end = rule_holds(rule, without, 0, specialty, false, person);

	return end | (uint8_t)(late && rule_holds(rule, without, 0, specialty, true,
						  person))
			     << 1;
}

static bool answer_person(void *data, const struct person *person)
{
	static const struct without nothing;
	struct answers *a = data;

	if (a->count == a->capacity) {
		a->capacity = a->capacity ? 2 * a->capacity : 4096;
		a->list = realloc(a->list, a->capacity);
	}
	a->list[a->count++] = answer(a->rule, &nothing, a->specialty, has_late(a->rule),
				     person);
	return true;
}

static bool compare_person(void *data, const struct person *person)
{
	struct question *q = data;
	const struct answers *a = q->answers;

	q->same = a->list[q->at++] == answer(a->rule, q->without, a->specialty,
					     has_late(a->rule), person);
	return q->same;
}

static void leave_out(struct without *without, const struct item *item)
{
	switch (item->kind) {
	case ITEM_ALTERNATIVE:
	case ITEM_REQUIREMENT: without->node[item->node] = true; break;
	case ITEM_WHOLE: without->whole[item->node] = true; break;
	case ITEM_PART: without->part[item->node] = true; break;
	case ITEM_EDGE: without->edge[item->edge] = true; break;
	case ITEM_CAP: without->cap[item->edge] = true; break;
	}
}

/* A whole that is not asked for cannot be substituted for either. */
static void settle_edges(const struct rule_made *rule, struct without *without)
{
	for (int i = 0; i < rule->edge_count; i++)
		if (without->whole[rule->edges[i].target])
			without->edge[i] = true;
}

static bool some_left(const struct items *items, const struct without *without,
		      const struct item *item, int specialty)
{
	const struct rule_made *rule = items->rule;
	const struct asked *group = &rule->nodes[item->group];

	for (int i = 0; i < group->count; i++) {
		const struct asked *n = &rule->nodes[group->items[i]];

		if (!without->node[group->items[i]] &&
		    (n->kind != ASK_FOR || n->specialty == specialty))
			return true;
	}
	return false;
}

/* Whether nobody is answered otherwise without it and all that was told. */
static bool is_idle(const struct items *items, const struct item *item)
{
	struct without without = {.node = {false}};

	for (int i = 0; i < items->count; i++)
		if (items->list[i].told)
			leave_out(&without, &items->list[i]);
	leave_out(&without, item);
	if (item->kind == ITEM_WHOLE && without.part[item->node])
		return false;
	settle_edges(items->rule, &without);
	for (int s = 0; s < specialties_of(items->rule); s++) {
		struct question q = {&items->answers[s], &without, 0, true};

		if (!asked_below(items->rule, 0, item->node, s))
			continue;
		if ((item->kind == ITEM_ALTERNATIVE || item->kind == ITEM_REQUIREMENT) &&
		    !some_left(items, &without, item, s))
			return false;
		everybody(items->cache, &items->rule, 1, compare_person, &q);
		if (!q.same)
			return false;
	}
	return true;
}

/* ---- whether anybody meets it ---------------------------------------------------- */

struct search {
	const struct rule_made *rule;
	int node, specialty;
	bool found;
};

static bool look_at(void *data, const struct person *person)
{
	static const struct without nothing;
	struct search *s = data;

	s->found = rule_holds(s->rule, &nothing, s->node, s->specialty, false, person);
	return !s->found;
}

static bool somebody(struct people_cache *cache, const struct rule_made *rule, int node,
		     int specialty)
{
	struct search s = {rule, node, specialty, false};

	everybody(cache, &rule, 1, look_at, &s);
	return s.found;
}

static bool asked_and_impossible(struct people_cache *cache, const struct rule_made *rule,
				 int node)
{
	for (int s = 0; s < specialties_of(rule); s++)
		if (asked_below(rule, 0, node, s) && somebody(cache, rule, node, s))
			return false;
	return true;
}

static bool everybody_meets(const struct rule_made *rule, int specialty)
{
	static const struct without nothing;
	struct person empty = {.level = 0};

	return rule_holds(rule, &nothing, 0, specialty, false, &empty);
}

/* ---- the findings ---------------------------------------------------------------- */

static void find(struct findings *findings, int code, int line)
{
	findings->items[findings->count++] = (struct finding){code, line};
}

static void find_item(const struct items *items, const struct item *item,
		      struct findings *findings)
{
	const struct rule_made *rule = items->rule;
	const struct asked *n = &rule->nodes[item->node];

	switch (item->kind) {
	case ITEM_ALTERNATIVE:
		find(findings,
		     n->kind == ASK_DETERMINATION                ? 819
		     : asked_and_impossible(items->cache, rule, item->node) ? 811
							      : 812,
		     n->line);
		break;
	case ITEM_REQUIREMENT: find(findings, 813, n->line); break;
	case ITEM_WHOLE: find(findings, 814, n->line); break;
	case ITEM_PART: find(findings, 814, n->line + 1); break;
	case ITEM_EDGE: find(findings, 815, rule->edges[item->edge].line); break;
	case ITEM_CAP: find(findings, 816, rule->edges[item->edge].line); break;
	}
}

static void find_items(struct people_cache *cache, const struct rule_made *rule,
		       struct findings *findings)
{
	struct items items = items_of(cache, rule);

	for (int s = 0; s < specialties_of(rule); s++) {
		items.answers[s] = (struct answers){.rule = rule, .specialty = s};
		everybody(cache, &rule, 1, answer_person, &items.answers[s]);
	}
	for (int i = 0; i < items.count; i++)
		items.list[i].idle = is_idle(&items, &items.list[i]);
	for (int i = items.count - 1; i >= 0; i--) {
		struct item *item = &items.list[i];
		bool outermost = item->idle;

		for (int k = 0; k < items.count && outermost; k++)
			if (k != i && items.list[k].idle &&
			    follows(rule, item, &items.list[k]))
				outermost = false;
		if (!outermost || !is_idle(&items, item))
			continue;
		item->told = true;
		find_item(&items, item, findings);
	}
	for (int s = 0; s < specialties_of(rule); s++)
		free(items.answers[s].list);
}

void expect_rule(struct people_cache *cache, const struct rule_made *rule,
		 struct findings *findings)
{
	int specialties = specialties_of(rule), impossible = 0, always = 0;

	findings->count = 0;
	for (int s = 0; s < specialties; s++) {
		impossible += !somebody(cache, rule, 0, s);
		always += everybody_meets(rule, s);
	}
	if (impossible)
		find(findings, 811, 0);
	if (always)
		find(findings, 817, rule->nodes[0].line);
	if (impossible < specialties && always < specialties)
		find_items(cache, rule, findings);
}

struct rungs {
	struct people_cache *cache;
	const struct rule_made *lower, *higher;
	int specialty;
	bool found;
};

static bool look_at_rungs(void *data, const struct person *person)
{
	static const struct without nothing;
	struct rungs *r = data;
	int lower = specialties_of(r->lower);

	if (person->service || person->accepted ||
	    !rule_holds(r->higher, &nothing, 0, r->specialty, false, person))
		return true;
	r->found = true;
	for (int s = 0; s < lower && r->found; s++)
		if (!r->higher->specialties || lower == 1 || s == r->specialty)
			r->found = !rule_holds(r->lower, &nothing, 0, s, false, person);
	return !r->found;
}

static bool nobody_below(const struct rungs *r)
{
	int lower = specialties_of(r->lower);

	for (int s = 0; s < lower; s++)
		if ((!r->higher->specialties || lower == 1 || s == r->specialty) &&
		    somebody(r->cache, r->lower, 0, s))
			return false;
	return true;
}

bool expect_ladder(struct people_cache *cache, const struct rule_made *lower,
		   const struct rule_made *higher)
{
	const struct rule_made *const both[2] = {lower, higher};

	for (int s = 0; s < specialties_of(higher); s++) {
		struct rungs r = {cache, lower, higher, s, false};

		everybody(cache, both, 2, look_at_rungs, &r);
		if (r.found && !everybody_meets(higher, s) && !nobody_below(&r))
			return true;
	}
	return false;
}
