/*
 * lower/home.c - at which node it is settled whether a substitution is used: its home.
 *
 * Credits or days that serve one substitution are used up. So substitutions that draw on the same
 * source are settled together, at the lowest node above all their targets; where that node asks
 * for only one of its parts, they are never needed together and are settled apart. One that uses up
 * days is settled where all such days are asked for, and with it those into what stands below.
 */
#include "lower/lowering.h"

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

enum { DEPTH_MAX = 1024 }; /* more than --limit=nesting allows */

static bool
is_alternative(const struct requirement *r)
{
	return r->kind == REQUIRE_ANY_OF;
}

bool
edge_uses_days(const struct edge *e)
{
	return e->s->source->kind == REQUIRE_EXPERIENCE || e->s->source->kind == REQUIRE_SERVICE;
}

bool
edge_is_linear(const struct edge *e)
{
	return e->s->scale == SCALE_LINEAR && (e->s->target->kind == REQUIRE_EXPERIENCE ||
					       e->s->target->kind == REQUIRE_SERVICE);
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
		    (edge_uses_days(e) && asks_beside(path[i], path[i + 1], e->s->source->kind)))
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

bool
sources_meet(const struct lowering *lw, const struct edge *a, const struct edge *b)
{
	const struct fact_key *x = &lw->keys.items[a->source_fact];
	const struct fact_key *y = &lw->keys.items[b->source_fact];
	const uint32_t *p = x->subjects, *q = y->subjects;
	uint32_t m = x->subject_count, n = y->subject_count, i = 0, j = 0;

	if (x->kind != y->kind)
		return false;
	if (edge_uses_days(a))
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
				      (edge_uses_days(a) && stands_in(a->home, b->home)) ||
				      (edge_uses_days(b) && stands_in(b->home, a->home))))
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
