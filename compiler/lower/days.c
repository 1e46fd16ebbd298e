/*
 * lower/days.c - a day counts once: which requirements of days stand together.
 *
 * Each requirement of days is a bucket: so many days, of certain kinds. Buckets that may not share
 * their days are a system, which lower/rows.c turns into inequalities. An alternative inside a group
 * of buckets gives one such system for each way to choose.
 */
#include "lower/lowering.h"

struct systems {
	struct day_system *first;
	uint32_t count;
};

/* ---- systems ---- */

static struct systems
system_empty(struct lowering *lw)
{
	return (struct systems){ NEW(lw->cx, struct day_system), 1 };
}

static void
bucket_add(struct lowering *lw, struct day_system *s, const struct bucket *b)
{
	lowering_limit(lw, b->from->at, LIMIT_DAYS, "requirements of days in one group",
		       s->count + 1);
	if (s->count == BUCKETS_MAX)
		return;
	if (s->count == s->room) {
		struct bucket *more = NEW_ARRAY(lw->cx, struct bucket, s->room ? BUCKETS_MAX : 2);

		for (uint32_t i = 0; i < s->count; i++)
			more[i] = s->buckets[i];
		s->buckets = more;
		s->room = s->room ? BUCKETS_MAX : 2;
	}
	s->buckets[s->count++] = *b;
}

/* Another of the same; its buckets are its own. */
static struct day_system *
system_copy(struct lowering *lw, const struct day_system *s)
{
	struct day_system *copy = NEW(lw->cx, struct day_system);

	for (uint32_t i = 0; i < s->count; i++)
		bucket_add(lw, copy, &s->buckets[i]);
	return copy;
}

/* Both at once: every way of the one with every way of the other. */
static struct systems
systems_product(struct lowering *lw, struct systems a, struct systems b, struct span at)
{
	struct systems result = { 0 };
	struct day_system **end = &result.first;

	lowering_limit(lw, at, LIMIT_WAYS, "ways to choose among alternatives that share days",
		       (uint64_t)a.count * b.count);
	if (lw->failed)
		return a;
	for (const struct day_system *x = a.first; x; x = x->next)
		for (const struct day_system *y = b.first; y; y = y->next) {
			struct day_system *s = system_copy(lw, x);

			for (uint32_t i = 0; i < y->count; i++)
				bucket_add(lw, s, &y->buckets[i]);
			s->others = NEW_ARRAY(lw->cx, struct other,
					      x->other_count + y->other_count);
			for (uint32_t i = 0; i < x->other_count; i++)
				s->others[i] = x->others[i];
			for (uint32_t i = 0; i < y->other_count; i++)
				s->others[x->other_count + i] = y->others[i];
			s->other_count = x->other_count + y->other_count;
			*end = s;
			end = &s->next;
			result.count++;
		}
	return result;
}

static struct systems
systems_either(struct systems a, struct systems b)
{
	struct day_system **end = &a.first;

	while (*end)
		end = &(*end)->next;
	*end = b.first;
	a.count += b.count;
	return a;
}

static struct systems
system_of_other(struct lowering *lw, const struct requirement *r, enum stage due)
{
	struct systems s = system_empty(lw);

	s.first->others = NEW(lw->cx, struct other);
	s.first->others[0] = (struct other){ r, due };
	s.first->other_count = 1;
	return s;
}

static enum stage
later_of(enum stage a, enum stage b)
{
	return a > b ? a : b;
}

/* 6 years including 3 of L are a bucket of 3 years of L and one of the other 3. The second is needed
 * even where the part asks for as much, unless the part is certain to be asked for whole, and by then. */
static void
buckets_of_leaf(struct lowering *lw, struct day_system *s, const struct requirement *r,
		uint32_t number, uint32_t times, enum stage due)
{
	struct bucket b = { .fact = requirement_fact(lw, r, number), .from = r };
	const struct bucket *part = NULL;
	uint32_t before = s->count;

	if (discharged(lw, r))
		return;
	if (r->items && r->items->next)
		lowering_refuse(lw, r->items->next->at,
		       "two parts included in one requirement that shares its days with others");
	b.due = later_of(due, r->stage);
	if (r->items)
		buckets_of_leaf(lw, s, r->items, 0, times, b.due);
	if (s->count > before && !lw->failed)
		part = &s->buckets[s->count - 1];
	b.rest = part != NULL;
	b.asked = settled_units(lw, r) * times;
	b.demand = b.asked - (part ? part->asked : 0);
	linear_edges(lw, r, &b);
	if (b.demand > 0 || (b.asked > 0 && part && (part->due > b.due || part->edge_count)))
		bucket_add(lw, s, &b);
}

enum days { DAYS_OF_EXPERIENCE = 1, DAYS_OF_SERVICE = 2, DAYS_OF_BOTH = 3 };

static unsigned
days_asked(const struct requirement *r)
{
	unsigned days = r->kind == REQUIRE_EXPERIENCE ? DAYS_OF_EXPERIENCE
			: r->kind == REQUIRE_SERVICE  ? DAYS_OF_SERVICE : 0;

	for (const struct requirement *item = r->items; item; item = item->next)
		days |= days_asked(item);
	return days;
}

/* What is known around a requirement: by when it is due, and which days count once here. */
struct around {
	enum stage due;
	unsigned days; /* enum days */
};

static struct systems expand(struct lowering *lw, const struct requirement *r, struct around around);

static struct systems
expand_all(struct lowering *lw, const struct requirement *r, struct around around)
{
	struct systems result = system_empty(lw);

	for (const struct requirement *item = r->items; item && !lw->failed; item = item->next)
		if (requirement_binds(lw, item))
			result = systems_product(lw, result, expand(lw, item, around), item->at);
	return result;
}

static struct systems
expand_any(struct lowering *lw, const struct requirement *r, struct around around)
{
	struct systems result = { 0 };

	for (const struct requirement *item = r->items; item && !lw->failed; item = item->next)
		if (requirement_binds(lw, item))
			result = systems_either(result, expand(lw, item, around));
	return result.count ? result : system_empty(lw);
}

static struct systems
expand_leaf(struct lowering *lw, const struct requirement *r, enum stage due)
{
	struct systems result = { 0 };

	for (uint32_t i = 0; i < (r->any_class ? r->of_count : 1); i++) {
		struct systems one = system_empty(lw);

		buckets_of_leaf(lw, one.first, r, i, 1, due);
		result = systems_either(result, one);
	}
	return result;
}

/* Days that count once all around may not be divided further by some of them alone. */
static struct systems
expand_disjoint(struct lowering *lw, const struct requirement *r, struct around around)
{
	if (days_asked(r) & ~around.days)
		lowering_refuse(lw, r->at, "service and experience in one `disjoint` beside "
				"a substitution by one of the two");
	return expand_all(lw, r, around);
}

static struct systems
expand(struct lowering *lw, const struct requirement *r, struct around around)
{
	if (discharged(lw, r))
		return system_empty(lw);
	if (!(days_asked(r) & around.days))
		return system_of_other(lw, r, around.due);
	around.due = later_of(around.due, r->stage);
	switch (r->kind) {
	case REQUIRE_EXPERIENCE:
	case REQUIRE_SERVICE:
		return expand_leaf(lw, r, around.due);
	case REQUIRE_ALL_OF:
	case REQUIRE_FOR:
		return expand_all(lw, r, around);
	case REQUIRE_DISJOINT:
		return expand_disjoint(lw, r, around);
	case REQUIRE_ANY_OF:
		return expand_any(lw, r, around);
	case REQUIRE_SHARED:
		lowering_refuse(lw, r->at, "`shared` among requirements that may not share their days");
		return system_empty(lw);
	default:
		lowering_refuse(lw, r->at, "a group that is neither `all of` nor `any of` among "
		       "requirements that may not share their days");
		return system_empty(lw);
	}
}

/* ---- what lower/rule.c and lower/choice.c call ---- */

/* The requirement with the days that the choices in force at it use up. */
static struct systems
expand_home(struct lowering *lw, const struct requirement *r)
{
	const struct edge *sources[EDGES_MAX];
	uint32_t times[EDGES_MAX];
	uint32_t count = day_sources(lw, r, sources, times, EDGES_MAX);
	bool divides = r->kind == REQUIRE_DISJOINT && !discharged(lw, r);
	struct around around = { r->stage, divides ? DAYS_OF_BOTH : 0 };
	struct systems systems;

	for (uint32_t i = 0; i < count; i++)
		around.days |= days_asked(sources[i]->s->source);
	systems = divides ? expand_all(lw, r, around) : expand(lw, r, around);
	for (struct day_system *s = systems.first; s; s = s->next)
		for (uint32_t i = 0; i < count; i++)
			buckets_of_leaf(lw, s, sources[i]->s->source, 0, times[i], STAGE_FILING);
	return systems;
}

struct formula *
lower_disjoint(struct lowering *lw, const struct requirement *r)
{
	struct systems systems = expand_home(lw, r);
	struct formula *any;

	if (lw->failed)
		return NULL;
	if (systems.count == 1) {
		if (!systems.first->count && !systems.first->other_count)
			return NULL;
		return lower_system(lw, systems.first, r->at);
	}
	any = formula_new(lw, CLASSPEC_ANY, r->at);
	for (struct day_system *s = systems.first; s && !lw->failed; s = s->next)
		formula_add(any, lower_system(lw, s, r->at));
	return any;
}

/* A whole and its one part, each as it stands: the days of the part are some of the whole's. */
const struct day_system *
system_including(struct lowering *lw, const struct requirement *r, const struct formula *whole,
		 const struct formula *part)
{
	struct day_system *s;

	if (whole->kind != CLASSPEC_ATOM || whole->days || part->kind != CLASSPEC_ATOM ||
	    part->days || part->term_count != 1 || part->threshold >= whole->threshold)
		return NULL;
	s = NEW(lw->cx, struct day_system);
	s->count = s->room = 2;
	s->buckets = NEW_ARRAY(lw->cx, struct bucket, s->room);
	s->buckets[0] = (struct bucket){ .fact = part->terms[0].fact, .demand = part->threshold,
					 .asked = part->threshold, .from = r->items };
	s->buckets[1] = (struct bucket){ .fact = whole->terms[0].fact, .from = r, .rest = true,
					 .asked = whole->threshold,
					 .demand = whole->threshold - part->threshold };
	return s;
}
