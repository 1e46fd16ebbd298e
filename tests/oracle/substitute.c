/*
 * substitute.c - ways to meet a requirement by what may stand for it.
 *
 * Each substitution of a requirement is left or used: once, so many whole times, or by
 * shares. What it takes is asked for in a slot of its own, so that nothing else has it
 * too.
 */
#include "goals.h"

int64_t linear_most(const struct search *s, const struct requirement *q)
{
	int64_t most = 0;

	for (unsigned i = 0; i < s->linear_count; i++)
		if (s->linears[i].substitution->target == q)
			most += linear_cap(s->o, s->linears[i].substitution);
	return most;
}

/* The parts of a source that includes some, as many times. */
static bool take_parts(struct search *s, const struct requirement *whole, int64_t times,
		       unsigned slot)
{
	for (const struct requirement *part = whole->items; part; part = part->next) {
		struct demand demand = {.leaf = part, .slot = slot, .weight = 1};
		int64_t asked = times * amount_asked(s->o, part);

		if (later(s, part))
			continue;
		if (person_amount(s->o, part, NULL) < asked)
			return false;
		demand.row = row_new(s, part, asked);
		demand_new(s, demand);
		if (!take_parts(s, part, times, slot))
			return false;
	}
	return true;
}

/* Takes `times` what a source asks for, in a slot of its own. */
static bool take_source(struct search *s, const struct substitution *edge, int64_t times,
			const struct goal *next)
{
	const struct requirement *source = edge->source;
	int64_t asked;

	if (later(s, source))
		return solve(s, next);
	if (source->kind == REQUIRE_DETERMINATION)
		return determined(s, source) && solve(s, next);
	if (!has_amount(source))
		return person_holds(s->o, source) && solve(s, next);
	if (source->kind != REQUIRE_CREDITS && !s->divide[family_of(source)])
		return false;
	asked = times * amount_asked(s->o, source);
	for (uint32_t i = 0; i < (source->any_class ? source->of_count : 1); i++) {
		struct demand demand = {.leaf = source, .weight = 1};
		struct mark here = mark(s);

		demand.only = source->any_class ? source->of[i] : NULL;
		if (person_amount(s->o, source, demand.only) < asked)
			continue;
		demand.slot = slot_new(s, SLOT_ALL, 0);
		demand.row = row_new(s, source, asked);
		demand_new(s, demand);
		if (take_parts(s, source, times, demand.slot) &&
		    solve_and_undo(s, next, here))
			return true;
	}
	return false;
}

/* Each day or credit of the source takes off its share. */
static bool take_linear(struct search *s, const struct substitution *edge,
			const struct goal *next)
{
	const struct requirement *source = edge->source;
	struct goal goal = *next;

	if (source->kind != REQUIRE_CREDITS && !s->divide[family_of(source)])
		return false;
	if (later(s, source)) {
		goal.less += linear_cap(s->o, edge) / s->o->day_units;
		return solve(s, &goal);
	}
	for (uint32_t i = 0; i < (source->any_class ? source->of_count : 1); i++) {
		struct demand demand = {.leaf = source, .row = NO_ROW};
		struct mark here = mark(s);
		bool solved;

		demand.only = source->any_class ? source->of[i] : NULL;
		demand.slot = slot_new(s, SLOT_ALL, 0);
		if (s->linear_count == LINEARS)
			oracle_stop("too many linear substitutions in a rule");
		s->linears[s->linear_count++] =
			(struct linear){edge, demand_new(s, demand)};
		solved = solve_and_undo(s, next, here);
		s->linear_count--;
		if (solved)
			return true;
	}
	return false;
}

/* Uses an edge: once, or as many whole times as it may be. */
static bool use_stepwise(struct search *s, const struct goal *g)
{
	const struct substitution *edge = g->edge;
	int64_t most = edge->target->amount.days, step = edge->amount.days;
	struct goal rest = *g;

	if (edge->measure == MEASURE_ALL)
		return take_source(s, edge, 1, g->next);
	if (edge->measure != MEASURE_EACH)
		most = step;
	else if (edge->cap.days)
		most = edge->cap.days;
	rest.edge = edge->next;
	for (int64_t times = 1; (times - 1) * step < most; times++) {
		rest.less = g->less + (times * step < most ? times * step : most);
		if (take_source(s, edge, times, &rest))
			return true;
	}
	return false;
}

static bool use_edge(struct search *s, const struct goal *g)
{
	const struct substitution *edge = g->edge;
	struct goal rest = *g;
	bool days = edge->target->kind == REQUIRE_EXPERIENCE ||
		    edge->target->kind == REQUIRE_SERVICE;

	if (edge->scale == SCALE_STEPWISE)
		return use_stepwise(s, g);
	rest.edge = edge->next;
	if (edge->measure == MEASURE_ALL && take_source(s, edge, 1, g->next))
		return true;
	return days && take_linear(s, edge, &rest);
}

bool solve_edges(struct search *s, const struct goal *g)
{
	struct goal without = *g, here = *g;
	const struct substitution **used = NULL;
	struct mark mark_here = mark(s);
	bool solved;

	while (here.edge && here.edge->target != g->q)
		here.edge = here.edge->next;
	without.kind = here.edge ? GOAL_EDGES : GOAL_ASK;
	without.edge = here.edge ? here.edge->next : NULL;
	if (solve_and_undo(s, &without, mark_here))
		return true;
	if (!here.edge)
		return false;
	if (here.edge->exclusive >= LINEARS)
		oracle_stop("too many blocks of `one of` in a rule");
	if (here.edge->exclusive)
		used = &s->used[here.edge->exclusive];
	if (used && *used)
		return false;
	if (used)
		*used = here.edge;
	solved = use_edge(s, &here);
	if (used)
		*used = NULL;
	return solved;
}
