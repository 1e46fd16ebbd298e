/*
 * lower/choice.c - substitutions: which may be used together, and what they leave to be met.
 *
 * A stepwise substitution is used or not (`each`: a number of times), so a requirement with
 * substitutions is an alternative for each useful combination, the requirement as it stands being
 * the first. lower/home.c says at which node which of them are settled.
 */
#include "lower/lowering.h"

/* ---- what the choices in force leave ---- */

bool
settles(const struct lowering *lw, const struct requirement *r)
{
	if (lw->plain || lw->failed)
		return false;
	for (const struct choice *c = lw->choice; c; c = c->outer)
		if (c->home == r)
			return false;
	for (uint32_t i = 0; i < lw->edge_count; i++)
		if (lw->edges[i].home == r)
			return true;
	return false;
}

bool
discharged(const struct lowering *lw, const struct requirement *r)
{
	if (lw->plain)
		return false;
	for (const struct choice *c = lw->choice; c; c = c->outer)
		for (uint32_t i = 0; i < c->count; i++)
			if (c->times[i] && c->edges[i]->s->target == r &&
			    c->edges[i]->s->measure == MEASURE_ALL && !edge_is_linear(c->edges[i]))
				return true;
	return false;
}

static int64_t
taken_off(const struct edge *e, uint32_t times)
{
	int64_t off = (int64_t)e->s->amount.days * times;

	if (e->s->cap.days && off > e->s->cap.days)
		off = e->s->cap.days;
	return off;
}

int64_t
settled_units(struct lowering *lw, const struct requirement *r)
{
	int64_t units = requirement_units(lw, r);

	if (lw->plain)
		return units;
	for (const struct choice *c = lw->choice; c; c = c->outer)
		for (uint32_t i = 0; i < c->count; i++)
			if (c->edges[i]->s->target == r && !edge_is_linear(c->edges[i]))
				units -= taken_off(c->edges[i], c->times[i]);
	return units;
}

void
linear_edges(struct lowering *lw, const struct requirement *r, struct bucket *b)
{
	b->edges = NULL;
	b->edge_count = 0;
	for (const struct choice *c = lw->plain ? NULL : lw->choice; c; c = c->outer)
		for (uint32_t i = 0; i < c->count; i++) {
			if (!c->times[i] || c->edges[i]->s->target != r ||
			    !edge_is_linear(c->edges[i]))
				continue;
			if (!b->edges)
				b->edges = NEW_ARRAY(lw->cx, const struct edge *,
						     EDGES_OF_BUCKET);
			if (b->edge_count < EDGES_OF_BUCKET)
				b->edges[b->edge_count++] = c->edges[i];
			else
				lowering_refuse(lw, c->edges[i]->s->at, "more than 8 linear "
						"substitutions into one requirement");
		}
}

uint32_t
day_sources(const struct lowering *lw, const struct requirement *home, const struct edge **edges,
	    uint32_t *times, uint32_t room)
{
	uint32_t count = 0;

	for (const struct choice *c = lw->plain ? NULL : lw->choice; c; c = c->outer)
		for (uint32_t i = 0; c->home == home && i < c->count; i++)
			if (c->times[i] && edge_uses_days(c->edges[i]) && count < room &&
			    !edge_is_linear(c->edges[i])) {
				edges[count] = c->edges[i];
				times[count++] = c->times[i];
			}
	return count;
}

/* ---- the combinations ---- */

static uint32_t
most_times(struct lowering *lw, const struct edge *e)
{
	int64_t units = requirement_units(lw, e->s->target), each = e->s->amount.days;

	if (e->s->measure != MEASURE_EACH || edge_is_linear(e) || !each)
		return 1;
	if (e->s->cap.days && e->s->cap.days < units)
		units = e->s->cap.days;
	return (uint32_t)((units + each - 1) / each);
}

/* Whether each stepwise use takes off something that the others leave. */
static bool
all_uses_help(struct lowering *lw, const struct choice *c)
{
	for (uint32_t i = 0; i < c->count; i++) {
		const struct requirement *target = c->edges[i]->s->target;
		int64_t units = target->kind == REQUIRE_EXPERIENCE || target->kind == REQUIRE_SERVICE
			? requirement_units(lw, target) : 0;
		bool whole = false;

		if (!c->times[i] || edge_is_linear(c->edges[i]))
			continue;
		for (uint32_t j = 0; j < c->count; j++) {
			if (c->edges[j]->s->target != target || !c->times[j])
				continue;
			if (j != i && c->edges[j]->s->exclusive &&
			    c->edges[j]->s->exclusive == c->edges[i]->s->exclusive)
				return false;
			if (c->edges[j]->s->measure == MEASURE_ALL && !edge_is_linear(c->edges[j]))
				whole |= j != i;
			else if (!edge_is_linear(c->edges[j]))
				units -= taken_off(c->edges[j], c->times[j] - (j == i));
		}
		if (whole || (c->edges[i]->s->measure != MEASURE_ALL && units <= 0))
			return false;
	}
	return true;
}

static bool
exclusive_once(const struct choice *c)
{
	for (uint32_t i = 0; i < c->count; i++)
		for (uint32_t j = 0; j < i; j++)
			if (c->times[i] && c->times[j] && c->edges[i]->s->exclusive &&
			    c->edges[i]->s->exclusive == c->edges[j]->s->exclusive)
				return false;
	return true;
}

/* Credits are used up. The same credits twice are so much more of them; of sources that overlap
 * without being the same, and of credits taken whole here and in parts there, no row can say it. */
static void
check_sources(struct lowering *lw, const struct choice *c, uint32_t number)
{
	const struct edge *e = c->edges[number];

	for (uint32_t i = 0; i < number; i++) {
		const struct edge *other = c->edges[i];
		bool one_system = other->s->target == e->s->target ||
				  (c->home->kind == REQUIRE_DISJOINT &&
				   other->s->target->kind == e->s->target->kind);

		if (!c->times[i] || edge_uses_days(e) || !sources_meet(lw, other, e))
			continue;
		if (other->source_fact != e->source_fact)
			lowering_refuse(lw, e->s->at, "two substitutions whose sources "
					"overlap without being the same");
		else if (edge_is_linear(other) != edge_is_linear(e))
			lowering_refuse(lw, e->s->at, "one source for a stepwise and a "
					"linear substitution");
		else if (other->s->source->stage != e->s->source->stage)
			lowering_refuse(lw, e->s->at, "one source that is due sooner for one "
					"substitution than for another");
		else if (edge_is_linear(e) && !one_system)
			lowering_refuse(lw, e->s->at, "one source for linear substitutions "
					"into requirements that stand apart");
	}
}

/* So much of each source, sources drawn on twice added up. Days are settled with the days they must
 * not touch. */
static void
lower_sources(struct lowering *lw, const struct choice *c, struct formula *all)
{
	for (uint32_t i = 0; i < c->count; i++) {
		const struct edge *e = c->edges[i];
		int64_t units = 0;
		struct formula *f;
		bool again = false;

		if (!c->times[i] || edge_is_linear(e) || edge_uses_days(e))
			continue;
		for (uint32_t j = 0; j < c->count; j++) {
			if (j != i && (!c->times[j] || edge_is_linear(c->edges[j]) ||
				       !sources_meet(lw, c->edges[j], e)))
				continue;
			again |= j < i;
			units += requirement_units(lw, c->edges[j]->s->source) * c->times[j];
		}
		if (again)
			continue;
		f = formula_atom(lw, e->source_fact, units, e->s->at);
		f->words = requirement_words(lw, e->s->source, units);
		f->stage = (uint8_t)e->s->source->stage;
		f->text = e->s->text;
		formula_add(all, f);
	}
}

static struct formula *
lower_with_days(struct lowering *lw, const struct requirement *r)
{
	const struct edge *sources[EDGES_MAX];
	uint32_t times[EDGES_MAX];

	if (day_sources(lw, r, sources, times, EDGES_MAX))
		return lower_disjoint(lw, r);
	return lower_settled(lw, r);
}

static struct formula *
lower_choice(struct lowering *lw, const struct requirement *r, const struct choice *c)
{
	bool stepwise = false;
	struct formula *all;

	for (uint32_t i = 0; i < c->count; i++) {
		stepwise |= c->times[i] && !edge_is_linear(c->edges[i]);
		if (c->times[i])
			check_sources(lw, c, i);
	}
	if (!stepwise)
		return lower_settled(lw, r);
	all = formula_new(lw, CLASSPEC_ALL, r->at);
	lower_sources(lw, c, all);
	formula_add(all, lower_with_days(lw, r));
	return all;
}

/* Every combination, the smallest first: counts like an odometer, the first edge fastest. */
static bool
next_combination(struct lowering *lw, struct choice *c, const uint32_t *least)
{
	for (uint32_t i = 0; i < c->count; i++) {
		if (c->times[i] < most_times(lw, c->edges[i])) {
			c->times[i]++;
			return true;
		}
		c->times[i] = least[i];
	}
	return false;
}

struct formula *
lower_choices(struct lowering *lw, const struct requirement *r)
{
	struct choice c = { .home = r, .outer = lw->choice };
	struct edge *edges[EDGES_MAX];
	uint32_t times[EDGES_MAX] = { 0 }, least[EDGES_MAX] = { 0 };
	struct formula *any = formula_new(lw, CLASSPEC_ANY, r->at), *f = NULL;
	uint32_t alternatives = 0, tried = 0;

	for (uint32_t i = 0; i < lw->edge_count; i++)
		if (lw->edges[i].home == r)
			edges[c.count++] = &lw->edges[i];
	c.edges = edges;
	c.times = times;
	/* A linear substitution that excludes no other is always in use: none of it is also some. */
	for (uint32_t i = 0; i < c.count; i++)
		if (edge_is_linear(edges[i]) && !edges[i]->s->exclusive)
			times[i] = least[i] = 1;
	lw->choice = &c;
	do {
		if (++tried > lw->cx->limits[LIMIT_NODES])
			lowering_limit(lw, lw->rule->at, LIMIT_NODES,
				       "combinations of substitutions in one rule", tried);
		if (!exclusive_once(&c) || !all_uses_help(lw, &c))
			continue;
		f = lower_choice(lw, r, &c);
		if (!f) /* nothing is asked of this specialty */
			break;
		formula_add(any, f);
		alternatives++;
	} while (!lw->failed && next_combination(lw, &c, least));
	lw->choice = c.outer;
	if (alternatives <= 1 || !f)
		return f ? any->items : NULL;
	any->flags |= CLASSPEC_SUBSTITUTED;
	any->words = "as it stands, or with a substitution";
	return any;
}
