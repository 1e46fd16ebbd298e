/*
 * lower_days.c - a day counts once: Hall's condition.
 *
 * Each requirement of days is a bucket: so many days, of certain kinds. Days can be divided among
 * the buckets, none used twice, exactly when for every set of buckets the days that are usable for
 * some of them are at least what they ask together (Hall 1935; Gale 1957 for capped sources). The
 * days usable for a set are a fact about a union of kinds, so each set is one inequality over facts, and nothing
 * is left to be searched when a person is judged. Inequalities that follow from another
 * are dropped: more is asked of fewer kinds there.
 *
 * An alternative inside a group of buckets gives one such system for each way to choose.
 */
#include "lowering.h"

enum { SYSTEMS_MAX = 256, EDGES_OF_BUCKET = 8, ROWS_MAX = 1 << BUCKETS_MAX };

struct bucket {
	uint32_t fact;
	int64_t demand;
	const struct requirement *from; /* whose label and text it carries */
	const struct edge *edges[EDGES_OF_BUCKET]; /* linear substitutions into it */
	uint32_t edge_count;
};

/* Buckets that must all be filled, and what else must hold. */
struct day_system {
	struct bucket buckets[BUCKETS_MAX + 1];
	uint32_t count;
	const struct requirement **others;
	uint32_t other_count;
	struct day_system *next;
};

struct systems {
	struct day_system *first;
	uint32_t count;
};

static void
refuse(struct lowering *lw, struct span at, const char *what)
{
	if (!lw->failed)
		diag(lw->cx, E316, at, "expected a rule that tables can say exactly, found %s", what);
	lw->failed = true;
}

static void
too_many(struct lowering *lw, struct span at, const char *what, uint64_t found, unsigned limit)
{
	if (!lw->failed)
		diag(lw->cx, E317, at, "expected at most %u %s, found %llu", limit, what,
		     (unsigned long long)found);
	lw->failed = true;
}

/* ---- systems ---- */

static struct systems
system_empty(struct lowering *lw)
{
	return (struct systems){ NEW(lw->cx, struct day_system), 1 };
}

static void
bucket_add(struct lowering *lw, struct day_system *s, const struct bucket *b)
{
	if (s->count == BUCKETS_MAX) {
		too_many(lw, b->from->at, "requirements of days in one group",
			 BUCKETS_MAX + 1, BUCKETS_MAX);
		return;
	}
	s->buckets[s->count++] = *b;
}

/* Both at once: every way of the one with every way of the other. */
static struct systems
systems_product(struct lowering *lw, struct systems a, struct systems b, struct span at)
{
	struct systems result = { 0 };
	struct day_system **end = &result.first;

	if ((uint64_t)a.count * b.count > SYSTEMS_MAX) {
		too_many(lw, at, "ways to choose among alternatives that share days",
			 (uint64_t)a.count * b.count, SYSTEMS_MAX);
		return a;
	}
	for (const struct day_system *x = a.first; x; x = x->next)
		for (const struct day_system *y = b.first; y; y = y->next) {
			struct day_system *s = NEW(lw->cx, struct day_system);

			*s = *x;
			s->next = NULL;
			for (uint32_t i = 0; i < y->count; i++)
				bucket_add(lw, s, &y->buckets[i]);
			s->others = NEW_ARRAY(lw->cx, const struct requirement *,
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
system_of_other(struct lowering *lw, const struct requirement *r)
{
	struct systems s = system_empty(lw);

	s.first->others = NEW(lw->cx, const struct requirement *);
	s.first->others[0] = r;
	s.first->other_count = 1;
	return s;
}

/* 6 years including 3 of L are a bucket of 3 years of L and one of the other 3. */
static void
buckets_of_leaf(struct lowering *lw, struct day_system *s, const struct requirement *r,
		uint32_t number, int64_t units)
{
	struct bucket b = { .fact = requirement_fact(lw, r, number), .demand = units, .from = r };

	if (r->items && r->items->next)
		refuse(lw, r->items->next->at,
		       "two parts included in one requirement that shares its days with others");
	if (r->items) {
		buckets_of_leaf(lw, s, r->items, 0, settled_units(lw, r->items));
		b.demand -= requirement_units(lw, r->items);
	}
	b.edge_count = linear_edges(lw, r, b.edges, EDGES_OF_BUCKET);
	if (b.demand > 0)
		bucket_add(lw, s, &b);
}

static bool
asks_days(const struct requirement *r)
{
	if (r->kind == REQUIRE_EXPERIENCE || r->kind == REQUIRE_SERVICE)
		return true;
	for (const struct requirement *item = r->items; item; item = item->next)
		if (asks_days(item))
			return true;
	return false;
}

static struct systems expand(struct lowering *lw, const struct requirement *r);

static struct systems
expand_all(struct lowering *lw, const struct requirement *r)
{
	struct systems result = system_empty(lw);

	for (const struct requirement *item = r->items; item && !lw->failed; item = item->next)
		if (requirement_binds(lw, item))
			result = systems_product(lw, result, expand(lw, item), item->at);
	return result;
}

static struct systems
expand_any(struct lowering *lw, const struct requirement *r)
{
	struct systems result = { 0 };

	for (const struct requirement *item = r->items; item && !lw->failed; item = item->next)
		if (requirement_binds(lw, item))
			result = systems_either(result, expand(lw, item));
	return result.count ? result : system_empty(lw);
}

static struct systems
expand_leaf(struct lowering *lw, const struct requirement *r)
{
	int64_t units = settled_units(lw, r);
	struct systems result = { 0 };

	for (uint32_t i = 0; i < (r->any_class ? r->of_count : 1); i++) {
		struct systems one = system_empty(lw);

		if (units > 0 || r->items)
			buckets_of_leaf(lw, one.first, r, i, units);
		result = systems_either(result, one);
	}
	return result;
}

static struct systems
expand(struct lowering *lw, const struct requirement *r)
{
	if (discharged(lw, r))
		return system_empty(lw);
	if (!asks_days(r))
		return system_of_other(lw, r);
	switch (r->kind) {
	case REQUIRE_EXPERIENCE:
	case REQUIRE_SERVICE:
		return expand_leaf(lw, r);
	case REQUIRE_ALL_OF:
	case REQUIRE_DISJOINT:
	case REQUIRE_FOR:
		return expand_all(lw, r);
	case REQUIRE_ANY_OF:
		return expand_any(lw, r);
	case REQUIRE_SHARED:
		refuse(lw, r->at, "`shared` among requirements that may not share their days");
		return system_empty(lw);
	default:
		refuse(lw, r->at, "a group that is neither `all of` nor `any of` among "
		       "requirements that may not share their days");
		return system_empty(lw);
	}
}

/* ---- rows ---- */

/* The days usable for a set of buckets are at least what the set asks. */
struct row {
	uint32_t fact, set;
	int64_t demand;
	bool dropped;
};

/* Buckets of service and of experience do not share days: they are different facts of a life. */
static bool
one_family(const struct lowering *lw, const struct day_system *s, uint32_t set)
{
	uint32_t kind = 0;

	for (uint32_t i = 0; i < s->count; i++) {
		uint32_t k = 1 + (uint32_t)lw->keys.items[s->buckets[i].fact].kind;

		if (!(set >> i & 1))
			continue;
		if (kind && kind != k)
			return false;
		kind = k;
	}
	return true;
}

static uint32_t
rows_of(struct lowering *lw, const struct day_system *s, struct row *rows)
{
	uint32_t count = 0;

	for (uint32_t set = 1; set < 1u << s->count && !lw->failed; set++) {
		struct row row = { .fact = CLASSPEC_NONE, .set = set };

		if (!one_family(lw, s, set))
			continue;
		for (uint32_t i = 0; i < s->count; i++) {
			const struct bucket *b = &s->buckets[i];

			if (!(set >> i & 1))
				continue;
			row.fact = row.fact == CLASSPEC_NONE ? b->fact
							     : fact_union(lw, row.fact, b->fact);
			row.demand += b->demand;
			if (row.fact == CLASSPEC_NONE) {
				refuse(lw, b->from->at, "requirements that may not share their days "
				       "but count them under different conditions");
				break;
			}
		}
		rows[count++] = row;
	}
	return count;
}

static bool
has_edges(const struct day_system *s, uint32_t set)
{
	for (uint32_t i = 0; i < s->count; i++)
		if ((set >> i & 1) && s->buckets[i].edge_count)
			return true;
	return false;
}

static void
drop_implied(struct lowering *lw, const struct day_system *s, struct row *rows, uint32_t count)
{
	for (uint32_t i = 0; i < count; i++)
		for (uint32_t j = 0; j < count && !rows[i].dropped; j++)
			if (i != j && !rows[j].dropped && rows[j].demand >= rows[i].demand &&
			    fact_within(lw, rows[j].fact, rows[i].fact) &&
			    !has_edges(s, rows[j].set))
				rows[i].dropped = true;
}

static const char *
row_words(struct lowering *lw, const struct day_system *s, const struct row *row)
{
	const char *labels = "", *amount = units_words(lw, row->fact, row->demand);
	uint32_t named = 0, total = 0;

	for (uint32_t i = 0; i < s->count; i++) {
		if (!(row->set >> i & 1))
			continue;
		total++;
		if (!s->buckets[i].from->label)
			continue;
		labels = arena_format(lw->cx->arena, "%s%s%s", labels, named ? " and " : "",
				      s->buckets[i].from->label);
		named++;
	}
	if (total > 1 && named == total)
		return arena_format(lw->cx->arena, "%s together, no day counted twice: %s of %s",
				    labels, amount, lw->fact_words.items[row->fact]);
	return arena_format(lw->cx->arena, total > 1 ? "no day counted twice: %s of %s" : "%s of %s",
			    amount, lw->fact_words.items[row->fact]);
}

static struct formula *
row_atom(struct lowering *lw, const struct day_system *s, const struct row *row, struct span at)
{
	struct formula *f = formula_atom(lw, row->fact, row->demand, at);
	bool single = (row->set & (row->set - 1)) == 0;

	f->words = row_words(lw, s, row);
	if (!single)
		f->flags |= CLASSPEC_TOGETHER;
	for (uint32_t i = 0; single && i < s->count; i++)
		if (row->set >> i & 1) {
			f->label = s->buckets[i].from->label;
			f->text = s->buckets[i].from->text;
			f->stage = (uint8_t)s->buckets[i].from->stage;
			f->at = s->buckets[i].from->at;
		}
	return f;
}

/* ---- linear substitutions ---- */

static int64_t
common_divisor(int64_t a, int64_t b)
{
	while (b) {
		int64_t rest = a % b;

		a = b;
		b = rest;
	}
	return a;
}

/* One unit of the source is worth numerator / denominator days, up to cap days. */
struct rate {
	uint32_t fact;
	int64_t numerator, denominator, cap;
	const struct substitution *s;
};

static struct rate
rate_of(struct lowering *lw, const struct edge *e)
{
	int64_t units = requirement_units(lw, e->s->source), days = e->s->amount.days;
	int64_t divisor = common_divisor(days, units), cap = days;

	if (e->s->measure == MEASURE_EACH)
		cap = e->s->cap.days ? e->s->cap.days : requirement_units(lw, e->s->target);
	return (struct rate){ e->source_fact, days / divisor, units / divisor, cap, e->s };
}

/* The distinct sources into the set; the same source into two of its buckets has their caps. */
static uint32_t
rates_into(struct lowering *lw, const struct day_system *s, uint32_t set, struct rate *rates)
{
	uint32_t count = 0;

	for (uint32_t i = 0; i < s->count; i++)
		for (uint32_t j = 0; (set >> i & 1) && j < s->buckets[i].edge_count; j++) {
			struct rate rate = rate_of(lw, s->buckets[i].edges[j]);
			uint32_t k = 0;

			while (k < count && rates[k].fact != rate.fact)
				k++;
			if (lw->keys.items[rate.fact].kind != CLASSPEC_CREDITS)
				refuse(lw, rate.s->at, "a linear substitution by days");
			if (k == count) {
				rates[count++] = rate;
			} else if (rates[k].numerator * rate.denominator !=
				   rate.numerator * rates[k].denominator) {
				refuse(lw, rate.s->at, "one source worth differently in two "
				       "linear substitutions");
			} else {
				rates[k].cap += rate.cap;
			}
		}
	return count;
}

/* demand <= days + sum of min(cap, worth of source): one row for each choice of the smaller. */
static void
add_linear_rows(struct lowering *lw, const struct day_system *s, const struct row *row,
		struct span at, struct formula *all)
{
	struct rate rates[EDGES_OF_BUCKET * BUCKETS_MAX];
	uint32_t count = rates_into(lw, s, row->set, rates);

	if (count > 6) {
		too_many(lw, at, "linear substitutions into one requirement", count, 6);
		return;
	}
	for (uint32_t open = 1u << count; open-- > 0 && !lw->failed;) {
		int64_t scale = 1, threshold = row->demand;
		struct formula *f;
		uint32_t terms = 1;

		for (uint32_t i = 0; i < count; i++)
			if (open >> i & 1)
				scale *= rates[i].denominator /
					 common_divisor(scale, rates[i].denominator);
			else
				threshold -= rates[i].cap;
		if (threshold <= 0)
			continue;
		f = row_atom(lw, s, row, at);
		f->terms = NEW_ARRAY(lw->cx, struct classpec_term, count + 1);
		f->terms[0] = (struct classpec_term){ row->fact, (int32_t)scale };
		for (uint32_t i = 0; i < count; i++)
			if (open >> i & 1)
				f->terms[terms++] = (struct classpec_term){
					rates[i].fact,
					(int32_t)(scale / rates[i].denominator * rates[i].numerator)
				};
		f->term_count = terms;
		f->threshold = threshold * scale;
		if (f->threshold > INT32_MAX || scale > INT32_MAX)
			refuse(lw, at, "a linear substitution whose numbers are too large");
		for (uint32_t i = 0; i < count; i++)
			if (open >> i & 1)
				f->words = arena_format(lw->cx->arena,
					"%s, counting %s as %s", f->words,
					requirement_words(lw, rates[i].s->source,
						requirement_units(lw, rates[i].s->source)),
					amount_words(lw->cx, &rates[i].s->amount));
		formula_add(all, f);
	}
}

static void
add_row(struct lowering *lw, const struct day_system *s, const struct row *row, struct span at,
	struct formula *all)
{
	if (row->dropped)
		return;
	if (has_edges(s, row->set))
		add_linear_rows(lw, s, row, at, all);
	else
		formula_add(all, row_atom(lw, s, row, at));
}

static struct formula *
lower_system(struct lowering *lw, const struct day_system *s, struct span at)
{
	struct formula *all = formula_new(lw, CLASSPEC_ALL, at);
	struct row rows[ROWS_MAX];
	uint32_t count = rows_of(lw, s, rows);

	for (uint32_t i = 0; i < s->other_count; i++)
		formula_add(all, lower_requirement(lw, s->others[i]));
	drop_implied(lw, s, rows, count);
	for (uint32_t i = 0; i < count && !lw->failed; i++)
		add_row(lw, s, &rows[i], at, all);
	return all;
}

/* ---- what lower_rule.c and lower_choice.c call ---- */

static void
add_day_sources(struct lowering *lw, const struct requirement *r, struct systems systems)
{
	const struct edge *sources[BUCKETS_MAX];
	uint32_t times[BUCKETS_MAX];
	uint32_t count = day_sources(lw, r, sources, times, BUCKETS_MAX);

	for (struct day_system *s = systems.first; s; s = s->next)
		for (uint32_t i = 0; i < count; i++) {
			const struct requirement *source = sources[i]->s->source;
			struct bucket b = { .fact = sources[i]->source_fact, .from = source,
					    .demand = requirement_units(lw, source) * times[i] };

			bucket_add(lw, s, &b);
		}
}

struct formula *
lower_disjoint(struct lowering *lw, const struct requirement *r)
{
	struct systems systems = expand(lw, r);
	struct formula *any;

	add_day_sources(lw, r, systems);
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

struct formula *
lower_days(struct lowering *lw, const struct requirement *r, int64_t units)
{
	struct day_system s = { .count = 1 };
	struct formula *all = formula_new(lw, CLASSPEC_ALL, r->at);
	struct row row = { .set = 1, .demand = units };

	row.fact = requirement_fact(lw, r, 0);
	s.buckets[0] = (struct bucket){ .fact = row.fact, .demand = units, .from = r };
	s.buckets[0].edge_count = linear_edges(lw, r, s.buckets[0].edges, EDGES_OF_BUCKET);
	add_row(lw, &s, &row, r->at, all);
	return all->items && !all->items->next ? all->items : all;
}

/* ---- shares ---- */

/* Shares of the alternatives add up to the whole, and a day counts once, where it is worth most: with
 * the shortest requirement first, a day of the first i kinds that is not one of the first i - 1 is
 * worth 1/t_i. Summed by parts that is a sum over unions with positive factors. */
struct formula *
lower_proportional(struct lowering *lw, const struct requirement *r)
{
	const struct requirement *parts[BUCKETS_MAX];
	uint32_t count = 0, fact = CLASSPEC_NONE;
	struct formula *f = formula_new(lw, CLASSPEC_ATOM, r->at);
	int64_t whole = 1;

	for (const struct requirement *item = r->items; item; item = item->next) {
		uint32_t at;

		if ((item->kind != REQUIRE_EXPERIENCE && item->kind != REQUIRE_SERVICE) ||
		    item->items || item->any_class || count == BUCKETS_MAX) {
			refuse(lw, item->at, "`proportional` with a part that is not simply an "
			       "amount of experience or service");
			return NULL;
		}
		for (at = count++; at > 0 && parts[at - 1]->amount.days > item->amount.days; at--)
			parts[at] = parts[at - 1];
		parts[at] = item;
		whole *= item->amount.days / common_divisor(whole, item->amount.days);
	}
	f->terms = NEW_ARRAY(lw->cx, struct classpec_term, count);
	f->threshold = whole;
	for (uint32_t i = 0; i < count; i++) {
		uint32_t own = requirement_fact(lw, parts[i], 0);
		int64_t worth = whole / parts[i]->amount.days;
		int64_t next = i + 1 < count ? whole / parts[i + 1]->amount.days : 0;

		fact = fact == CLASSPEC_NONE ? own : fact_union(lw, fact, own);
		if (fact == CLASSPEC_NONE) {
			refuse(lw, parts[i]->at, "`proportional` over days counted under "
			       "different conditions");
			return NULL;
		}
		if (worth > next)
			f->terms[f->term_count++] =
				(struct classpec_term){ fact, (int32_t)(worth - next) };
		f->words = arena_format(lw->cx->arena, "%s%s%s", i ? f->words : "shares of ",
					i ? " and of " : "",
					requirement_words(lw, parts[i], parts[i]->amount.days));
	}
	f->words = arena_format(lw->cx->arena, "%s that add up to the whole", f->words);
	if (whole > INT32_MAX)
		refuse(lw, r->at, "`proportional` whose numbers have too large a common multiple");
	return f;
}
