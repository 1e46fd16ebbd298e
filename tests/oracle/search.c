/*
 * search.c - whether a person meets a rule: some way through it that the person's days
 * and credits suffice for.
 *
 * What must still be met stands in a list of goals. A goal that leaves a choice tries one
 * after the other, each with all the goals behind it; when none is left, what was asked
 * for on the way must be there to be divided.
 */
#include "goals.h"

static enum stage stage_now(const struct search *s)
{
	return s->o->question->stage;
}

bool later(const struct search *s, const struct requirement *q)
{
	return s->assume_later && q->stage > stage_now(s);
}

bool binds(const struct search *s, const struct requirement *q)
{
	const struct details *details = details_of(q);
	bool some = false;

	if (q->kind == REQUIRE_FOR) {
		for (uint32_t i = 0; i < details->specialty_count; i++)
			some |= details->specialties[i] == s->o->question->specialty;
		return some && binds(s, q->items);
	}
	if (q->kind > REQUIRE_FOR)
		return true;
	for (const struct requirement *item = q->items; item; item = item->next)
		some |= binds(s, item);
	return some;
}

static unsigned binding_items(const struct search *s, const struct requirement *q)
{
	unsigned count = 0;

	for (const struct requirement *item = q->items; item; item = item->next)
		count += binds(s, item);
	return count;
}

unsigned family_of(const struct requirement *q)
{
	return q->kind == REQUIRE_SERVICE ? SERVICE_DAYS : EXPERIENCE_DAYS;
}

unsigned slot_new(struct search *s, unsigned parent, unsigned division)
{
	if (s->slot_count == DEMANDS)
		oracle_stop("too many divisions in a rule");
	s->slots[s->slot_count] = (struct slot){parent, division};
	return s->slot_count++;
}

unsigned demand_new(struct search *s, struct demand demand)
{
	if (s->demand_count == DEMANDS)
		oracle_stop("too many requirements in a rule");
	s->demands[s->demand_count] = demand;
	return s->demand_count++;
}

unsigned row_new(struct search *s, const struct requirement *of, int64_t asked)
{
	s->rows[s->row_count] = (struct demand_row){of, asked};
	return s->row_count++;
}

struct mark mark(const struct search *s)
{
	return (struct mark){s->demand_count, s->row_count, s->slot_count};
}

bool solve_and_undo(struct search *s, const struct goal *g, struct mark from)
{
	bool solved = solve(s, g);

	s->demand_count = from.demands;
	s->row_count = from.rows;
	s->slot_count = from.slots;
	return solved;
}

/* ---- groups -------------------------------------------------------------------- */

static bool solve_some(struct search *s, const struct goal *g)
{
	const struct requirement *item = g->q;
	struct goal rest = *g, first;
	struct mark here = mark(s);

	if (g->need == 0)
		return solve(s, g->next);
	while (item && !binds(s, item))
		item = item->next;
	if (!item)
		return false;
	rest.q = item->next;
	rest.need = g->need - 1;
	first = *g;
	first.kind = GOAL_MEET;
	first.q = item;
	first.less = 0;
	first.next = &rest;
	for (unsigned i = 0; i < FAMILIES; i++)
		if (g->days[i].division)
			first.days[i].slot =
				slot_new(s, g->days[i].slot, g->days[i].division);
	if (solve_and_undo(s, &first, here))
		return true;
	rest.need = g->need;
	return solve_and_undo(s, &rest, here);
}

static bool ask_items(struct search *s, const struct goal *g, unsigned need)
{
	struct goal some = *g;

	some.kind = GOAL_SOME;
	some.q = g->q->items;
	some.need = need;
	for (unsigned i = 0; i < FAMILIES; i++) {
		some.days[i].divided |= g->q->kind == REQUIRE_DISJOINT;
		some.days[i].divided &= g->q->kind != REQUIRE_SHARED;
		some.days[i].division =
			some.days[i].divided && need > 1 ? ++s->division_count : 0;
	}
	return solve(s, &some);
}

/* ---- leaves -------------------------------------------------------------------- */

/* Experience, or service in one of the classes or in all of them. */
static bool ask_amount(struct search *s, const struct goal *g, const struct symbol *only)
{
	int64_t asked = amount_asked(s->o, g->q) - g->less * s->o->day_units;
	struct demand demand = {.leaf = g->q, .only = only, .weight = 1};
	struct goal parts = *g;
	struct mark here = mark(s);

	demand.slot = g->days[family_of(g->q)].slot;
	parts.kind = GOAL_SOME;
	parts.q = g->q->items;
	parts.need = binding_items(s, g->q);
	parts.days[EXPERIENCE_DAYS].division = parts.days[SERVICE_DAYS].division = 0;

	if (person_amount(s->o, g->q, only) + linear_most(s, g->q) < asked)
		return false;
	if (asked > 0) {
		demand.row = row_new(s, g->q, asked);
		demand_new(s, demand);
	}
	return solve_and_undo(s, &parts, here);
}

static bool ask_service(struct search *s, const struct goal *g)
{
	if (!g->q->any_class)
		return ask_amount(s, g, NULL);
	for (uint32_t i = 0; i < g->q->of_count; i++)
		if (ask_amount(s, g, g->q->of[i]))
			return true;
	return false;
}

static bool holds_alone(const struct search *s, const struct requirement *q);

/* What the office may not waive stands by itself: no substitution helps, and its days may
 * count elsewhere too. */
static bool floor_holds(const struct search *s, const struct floor *floor)
{
	bool any = false, all = true;

	if (!floor)
		return true;
	if (floor->requirement)
		return holds_alone(s, floor->requirement);
	for (uint32_t i = 0; i < floor->count; i++) {
		bool holds = holds_alone(s, floor->labelled[i]);

		any |= holds;
		all &= holds;
	}
	return floor->any ? any : all;
}

bool determined(const struct search *s, const struct requirement *q)
{
	return person_granted(s->o, q->of[0]) && floor_holds(s, details_of(q)->floor);
}

/* ---- proportional -------------------------------------------------------------- */

bool has_amount(const struct requirement *q)
{
	return q->kind == REQUIRE_EXPERIENCE || q->kind == REQUIRE_SERVICE ||
	       q->kind == REQUIRE_CREDITS;
}

/* The whole is the least common multiple of what the items ask for. */
static bool ask_shares(struct search *s, const struct goal *g)
{
	struct goal shares = *g;
	struct mark here = mark(s);
	int64_t whole = 1;

	shares.kind = GOAL_SHARES;
	shares.q = g->q->items;
	for (unsigned i = 0; i < FAMILIES; i++)
		shares.days[i].division = ++s->division_count;

	for (const struct requirement *item = g->q->items; item; item = item->next) {
		if (!binds(s, item))
			continue;
		if (later(s, item) || (item->kind < REQUIRE_EDUCATION) ||
		    (!has_amount(item) && item->kind == REQUIRE_DETERMINATION))
			oracle_stop("a part of `proportional` that is no amount");
		if (!has_amount(item) && person_holds(s->o, item))
			return solve(s, g->next);
		if (has_amount(item))
			whole = whole / divisor(whole, amount_asked(s->o, item)) *
				amount_asked(s->o, item);
	}
	shares.row = row_new(s, g->q, whole);
	return solve_and_undo(s, &shares, here);
}

static bool solve_shares(struct search *s, const struct goal *g)
{
	const struct requirement *item = g->q;
	struct goal rest = *g;
	struct mark here = mark(s);

	while (item && !(has_amount(item) && binds(s, item)))
		item = item->next;
	if (!item)
		return solve(s, g->next);
	rest.q = item->next;
	for (uint32_t i = 0; i < (item->any_class ? item->of_count : 1); i++) {
		struct demand demand = {.leaf = item, .row = g->row};

		demand.only = item->any_class ? item->of[i] : NULL;
		demand.slot = slot_new(s, g->days[family_of(item)].slot,
				       g->days[family_of(item)].division);
		demand.weight = s->rows[g->row].asked / amount_asked(s->o, item);
		demand_new(s, demand);
		if (solve_and_undo(s, &rest, here))
			return true;
	}
	return false;
}

/* ---- the search ---------------------------------------------------------------- */

static bool solve_ask(struct search *s, const struct goal *g)
{
	const struct requirement *q = g->q;
	struct goal item = *g;

	switch (q->kind) {
	case REQUIRE_ALL_OF:
	case REQUIRE_SHARED:
	case REQUIRE_DISJOINT: return ask_items(s, g, binding_items(s, q));
	case REQUIRE_ANY_OF: return ask_items(s, g, 1);
	case REQUIRE_AT_LEAST: return ask_items(s, g, details_of(q)->count);
	case REQUIRE_PROPORTIONAL: return ask_shares(s, g);
	case REQUIRE_FOR:
		item.kind = GOAL_MEET;
		item.q = q->items;
		return solve(s, &item);
	case REQUIRE_EDUCATION:
	case REQUIRE_CREDENTIAL:
	case REQUIRE_STATUS: return person_holds(s->o, q) && solve(s, g->next);
	case REQUIRE_CREDITS:
		return person_amount(s->o, q, NULL) >= amount_asked(s->o, q) &&
		       solve(s, g->next);
	case REQUIRE_EXPERIENCE: return ask_amount(s, g, NULL);
	case REQUIRE_SERVICE: return ask_service(s, g);
	case REQUIRE_DETERMINATION: return determined(s, q) && solve(s, g->next);
	case REQUIRE_KINDS: break;
	}
	return false;
}

static bool solve_meet(struct search *s, const struct goal *g)
{
	struct goal edges = *g;

	if (!binds(s, g->q) || later(s, g->q))
		return solve(s, g->next);
	edges.kind = GOAL_EDGES;
	edges.edge = s->substitutes ? s->o->question->rule->substitutions : NULL;
	return solve(s, &edges);
}

bool solve(struct search *s, const struct goal *g)
{
	if (!g)
		return allocation_exists(s);
	switch (g->kind) {
	case GOAL_MEET: return solve_meet(s, g);
	case GOAL_SOME: return solve_some(s, g);
	case GOAL_EDGES: return solve_edges(s, g);
	case GOAL_ASK: return solve_ask(s, g);
	case GOAL_SHARES: return solve_shares(s, g);
	}
	return false;
}

static bool search_from(struct search *s, const struct requirement *q)
{
	struct goal goal = {.kind = GOAL_MEET, .q = q};

	for (unsigned i = 0; i < FAMILIES; i++) {
		goal.days[i].slot = SLOT_LEFT;
		goal.days[i].divided = s->divide[i];
	}

	s->slots[SLOT_LEFT] = (struct slot){SLOT_ALL, 0};
	s->slot_count = SLOTS_FIXED;
	return solve(s, &goal);
}

static bool holds_alone(const struct search *s, const struct requirement *q)
{
	struct search alone = {.o = s->o, .assume_later = s->assume_later};

	return search_from(&alone, q);
}

static bool substitutes(const struct rule *rule, unsigned family)
{
	for (const struct substitution *s = rule->substitutions; s; s = s->next)
		if (s->source->kind ==
		    (family == SERVICE_DAYS ? REQUIRE_SERVICE : REQUIRE_EXPERIENCE))
			return true;
	return false;
}

/* Where days are substituted with, such a day counts once for all that is asked. */
bool search_rule(const struct oracle *o, bool assume_later)
{
	const struct rule *rule = o->question->rule;

	for (unsigned divided = 0; divided < 1u << FAMILIES; divided++) {
		struct search s = {
			.o = o, .assume_later = assume_later, .substitutes = true};
		bool useful = true;

		for (unsigned i = 0; i < FAMILIES; i++) {
			s.divide[i] = divided >> i & 1;
			useful &= !s.divide[i] || substitutes(rule, i);
		}
		if (useful && search_from(&s, rule->requirement))
			return true;
	}
	return false;
}
