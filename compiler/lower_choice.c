/*
 * lower_choice.c - substitutions: which may be used together, and what they leave to be met.
 *
 * A stepwise substitution is used or not (`each`: a number of times), so a requirement with
 * substitutions is an alternative for each useful combination, the requirement as it stands being
 * the first. Credits or days that serve one substitution are used up. So substitutions that draw
 * on the same source are settled together, at the lowest node above all their targets; where that
 * node asks for only one of its parts, they are never needed together and are settled apart.
 */
#include "lowering.h"

enum { EDGES_MAX = 32 };

/* ---- where a substitution is settled ---- */

/* The nodes from `from` down to `to`; false when `to` is not below it. */
static bool
find_path(const struct requirement *from, const struct requirement *to,
	  const struct requirement **path, uint32_t *length, uint32_t room)
{
	if (*length == room)
		return false;
	path[(*length)++] = from;
	if (from == to)
		return true;
	for (const struct requirement *item = from->items; item; item = item->next)
		if (find_path(item, to, path, length, room))
			return true;
	(*length)--;
	return false;
}

enum { DEPTH_MAX = 300 };

static bool
is_alternative(const struct requirement *r)
{
	return r->kind == REQUIRE_ANY_OF;
}

static bool
uses_days(const struct edge *e)
{
	return e->s->source->kind == REQUIRE_EXPERIENCE || e->s->source->kind == REQUIRE_SERVICE;
}

static bool
asks_for(const struct requirement *r, enum requirement_kind kind)
{
	if (r->kind == kind)
		return true;
	for (const struct requirement *item = r->items; item; item = item->next)
		if (asks_for(item, kind))
			return true;
	return false;
}

/* Whether something beside the path that continues with `next` is asked together with what is on
 * it, and asks for days of the kind. */
static bool
asks_beside(const struct requirement *r, const struct requirement *next,
	    enum requirement_kind kind)
{
	if (r->kind == kind)
		return true;
	if (is_alternative(r))
		return false;
	for (const struct requirement *item = r->items; item; item = item->next)
		if (item != next && asks_for(item, kind))
			return true;
	return false;
}

/* The target; above it the outermost `disjoint`, whose days it shares; and when days are used up,
 * all that asks for such days together with the target. */
static const struct requirement *
first_home(struct lowering *lw, const struct edge *e)
{
	const struct requirement *path[DEPTH_MAX];
	uint32_t length = 0, i;

	if (!find_path(lw->rule->requirement, e->s->target, path, &length, DEPTH_MAX))
		return e->s->target;
	for (i = 0; i + 1 < length; i++)
		if (path[i]->kind == REQUIRE_PROPORTIONAL)
			lowering_refuse(lw, e->s->at, "a substitution for a part of `proportional`");
	for (i = 0; i + 1 < length; i++)
		if (path[i]->kind == REQUIRE_DISJOINT ||
		    (uses_days(e) && asks_beside(path[i], path[i + 1], e->s->source->kind)))
			break;
	return path[i];
}

/* The lowest node above both, or NULL when only one of the two is ever asked for. */
static const struct requirement *
common_home(struct lowering *lw, const struct requirement *a, const struct requirement *b)
{
	const struct requirement *x[DEPTH_MAX], *y[DEPTH_MAX];
	uint32_t m = 0, n = 0, i = 0;

	if (!find_path(lw->rule->requirement, a, x, &m, DEPTH_MAX) ||
	    !find_path(lw->rule->requirement, b, y, &n, DEPTH_MAX))
		return NULL;
	while (i < m && i < n && x[i] == y[i])
		i++;
	if (i == m || i == n) /* one is above the other */
		return x[i - 1];
	return is_alternative(x[i - 1]) ? NULL : x[i - 1];
}

static bool
sources_meet(const struct lowering *lw, const struct edge *a, const struct edge *b)
{
	const struct fact_key *x = &lw->keys.items[a->source_fact];
	const struct fact_key *y = &lw->keys.items[b->source_fact];
	const uint32_t *p = x->subjects, *q = y->subjects;
	uint32_t m = x->subject_count, n = y->subject_count, i = 0, j = 0;

	if (x->kind != y->kind)
		return false;
	if (uses_days(a))
		return true; /* a job may be of any two kinds */
	if (x->kind != CLASSPEC_CREDITS)
		return false; /* what is held or not is not used up */
	if (!m || !n)
		return true;
	while (i < m && j < n && p[i] != q[j])
		if (p[i] < q[j])
			i++;
		else
			j++;
	return i < m && j < n;
}

static bool
belong_together(const struct lowering *lw, const struct edge *a, const struct edge *b)
{
	return a->s->target == b->s->target || sources_meet(lw, a, b) ||
	       (a->s->exclusive && a->s->exclusive == b->s->exclusive);
}

/* Whether `below` stands somewhere in `above`. */
static bool
stands_in(const struct requirement *above, const struct requirement *below)
{
	if (above == below)
		return true;
	for (const struct requirement *item = above->items; item; item = item->next)
		if (stands_in(item, below))
			return true;
	return false;
}

static void
join_homes(struct lowering *lw)
{
	bool changed = true;

	while (changed) {
		changed = false;
		for (uint32_t i = 0; i < lw->edge_count; i++)
			for (uint32_t j = 0; j < i; j++) {
				struct edge *a = &lw->edges[i], *b = &lw->edges[j];
				const struct requirement *home;

				if (a->home == b->home ||
				    !(belong_together(lw, a, b) ||
				      (uses_days(a) && stands_in(a->home, b->home)) ||
				      (uses_days(b) && stands_in(b->home, a->home))))
					continue;
				home = common_home(lw, a->home, b->home);
				if (!home)
					continue;
				a->home = b->home = home;
				changed = true;
			}
	}
}

static bool
binds_on_path(struct lowering *lw, const struct requirement *target)
{
	const struct requirement *path[DEPTH_MAX];
	uint32_t length = 0;

	find_path(lw->rule->requirement, target, path, &length, DEPTH_MAX);
	for (uint32_t i = 0; i < length; i++)
		if (!requirement_binds(lw, path[i]))
			return false;
	return true;
}

static void
check_edge(struct lowering *lw, const struct substitution *s)
{
	if (s->source->kind == REQUIRE_DETERMINATION)
		lowering_refuse(lw, s->at, "a substitution by a determination");
	else if (s->source->any_class)
		lowering_refuse(lw, s->at, "a substitution by service in any of several classes");
	else if (s->scale == SCALE_LINEAR && s->source->stage != STAGE_FILING)
		lowering_refuse(lw, s->at, "a linear substitution by what is due later");
	else if (s->scale == SCALE_LINEAR && s->measure == MEASURE_ALL && s->target->items)
		lowering_refuse(lw, s->at, "a linear substitution for a whole with its parts");
}

void
choices_begin(struct lowering *lw)
{
	uint32_t count = 0;

	lw->choice = NULL;
	lw->edge_count = 0;
	for (const struct substitution *s = lw->rule->substitutions; s; s = s->next)
		count++;
	if (!count)
		return;
	lw->edges = NEW_ARRAY(lw->cx, struct edge, count);
	for (const struct substitution *s = lw->rule->substitutions; s; s = s->next) {
		struct edge *e = &lw->edges[lw->edge_count];

		if (!binds_on_path(lw, s->target))
			continue;
		check_edge(lw, s);
		if (lw->failed)
			return;
		e->s = s;
		e->source_fact = requirement_fact(lw, s->source, 0);
		e->home = first_home(lw, e);
		lw->edge_count++;
	}
	if (lw->edge_count > EDGES_MAX)
		lowering_refuse(lw, lw->rule->at, "more than 32 substitutions in one rule");
	else
		join_homes(lw);
}

/* ---- what the choices in force leave ---- */

bool
edge_is_linear(const struct edge *e)
{
	return e->s->scale == SCALE_LINEAR && (e->s->target->kind == REQUIRE_EXPERIENCE ||
					       e->s->target->kind == REQUIRE_SERVICE);
}

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

uint32_t
linear_edges(const struct lowering *lw, const struct requirement *r, const struct edge **edges,
	     uint32_t room)
{
	uint32_t count = 0;

	for (const struct choice *c = lw->plain ? NULL : lw->choice; c; c = c->outer)
		for (uint32_t i = 0; i < c->count; i++)
			if (c->times[i] && c->edges[i]->s->target == r &&
			    edge_is_linear(c->edges[i]) && count < room)
				edges[count++] = c->edges[i];
	return count;
}

uint32_t
day_sources(const struct lowering *lw, const struct requirement *home, const struct edge **edges,
	    uint32_t *times, uint32_t room)
{
	uint32_t count = 0;

	for (const struct choice *c = lw->plain ? NULL : lw->choice; c; c = c->outer)
		for (uint32_t i = 0; c->home == home && i < c->count; i++)
			if (c->times[i] && uses_days(c->edges[i]) && count < room &&
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

		if (!c->times[i] || uses_days(e) || !sources_meet(lw, other, e))
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

		if (!c->times[i] || edge_is_linear(e) || uses_days(e))
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
		if (++tried > RULE_FORMULAS_MAX) {
			diag(lw->cx, E317, lw->rule->at,
			     "expected at most %d combinations of substitutions; this rule has more",
			     RULE_FORMULAS_MAX);
			lw->failed = true;
		}
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
