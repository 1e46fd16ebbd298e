/*
 * lower/rows.c - a day counts once: Hall's condition.
 *
 * Days can be divided among the buckets of a system, none used twice, exactly when for every set of
 * buckets the days that are usable for some of them are at least what they ask together (Hall 1935;
 * Gale 1957 for capped sources). The days usable for a set are a fact about a union of kinds, so each
 * set is one inequality over facts, and nothing is left to be searched when a person is judged.
 * Inequalities that follow from another are dropped: more is asked of fewer kinds there.
 *
 * What each bucket asks goes into the tables too, for who wants to know which days it took.
 */
#include "lower/lowering.h"

/* ---- rows ---- */

/* The days usable for a set of buckets are at least what the set asks. */
struct row {
	uint32_t fact, set; /* a whole stands in it with its part, for both */
	int64_t demand;
	enum stage due;
	bool dropped;
};

/* Whether a bucket of the set asks for its part too, so that the part asks nothing more. */
static bool
is_included(const struct day_system *s, uint32_t set, uint32_t number)
{
	return number + 1 < s->count && s->buckets[number + 1].rest && set >> (number + 1) & 1;
}

/* A whole without its part asks for less of more kinds than with it. */
static bool
splits_whole(const struct day_system *s, uint32_t set)
{
	for (uint32_t i = 1; i < s->count; i++)
		if (set >> i & 1 && s->buckets[i].rest && !(set >> (i - 1) & 1))
			return true;
	return false;
}

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

		if (!one_family(lw, s, set) || splits_whole(s, set))
			continue;
		for (uint32_t i = 0; i < s->count; i++) {
			const struct bucket *b = &s->buckets[i];

			if (!(set >> i & 1))
				continue;
			row.fact = row.fact == CLASSPEC_NONE ? b->fact
							     : fact_union(lw, row.fact, b->fact);
			if (is_included(s, set, i))
				continue;
			row.demand += b->asked;
			if (b->due > row.due)
				row.due = b->due;
			if (row.fact == CLASSPEC_NONE) {
				lowering_refuse(lw, b->from->at, "requirements that may not share their days "
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
		if ((set >> i & 1) && !is_included(s, set, i) && s->buckets[i].edge_count)
			return true;
	return false;
}

static void
drop_implied(struct lowering *lw, const struct day_system *s, struct row *rows, uint32_t count)
{
	for (uint32_t i = 0; i < count; i++)
		for (uint32_t j = 0; j < count && !rows[i].dropped; j++)
			if (i != j && !rows[j].dropped && rows[j].demand >= rows[i].demand &&
			    rows[j].due <= rows[i].due && fact_within(lw, rows[j].fact, rows[i].fact) &&
			    !has_edges(s, rows[j].set))
				rows[i].dropped = true;
}

static const char *
row_words(struct lowering *lw, const struct day_system *s, const struct row *row)
{
	const char *labels = "", *amount;
	uint32_t named = 0, total = 0;

	if (lw->wordless)
		return NULL;
	amount = units_words(lw, row->fact, row->demand);
	for (uint32_t i = 0; i < s->count; i++) {
		if (!(row->set >> i & 1) || is_included(s, row->set, i))
			continue;
		total++;
		if (!details_of(s->buckets[i].from)->label)
			continue;
		labels = arena_format(lw->cx->arena, "%s%s%s", labels, named ? " and " : "",
				      details_of(s->buckets[i].from)->label);
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
	const struct bucket *only = NULL;
	uint32_t count = 0;

	for (uint32_t i = 0; i < s->count; i++)
		if (row->set >> i & 1 && !is_included(s, row->set, i)) {
			only = &s->buckets[i];
			count++;
		}
	f->words = row_words(lw, s, row);
	f->stage = (uint8_t)row->due;
	if (count > 1) {
		f->flags |= CLASSPEC_TOGETHER;
		return f;
	}
	f->label = details_of(only->from)->label;
	f->text = details_of(only->from)->text;
	f->at = only->from->at;
	return f;
}

/* ---- linear substitutions ---- */

int64_t
common_divisor_of(int64_t a, int64_t b)
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
	int64_t units = requirement_units(lw, e->s->source);
	int64_t whole = requirement_units(lw, e->s->target);
	int64_t days = e->s->measure == MEASURE_ALL ? whole : e->s->amount.days;
	int64_t divisor = common_divisor_of(days, units), cap = days;

	if (e->s->measure == MEASURE_EACH)
		cap = e->s->cap.days ? e->s->cap.days : whole;
	return (struct rate){ e->source_fact, days / divisor, units / divisor, cap, e->s };
}

/* The distinct sources into the set; the same source into two of its buckets has their caps. */
static uint32_t
rates_into(struct lowering *lw, const struct day_system *s, uint32_t set, struct rate *rates)
{
	uint32_t count = 0;

	for (uint32_t i = 0; i < s->count; i++)
		for (uint32_t j = 0; (set >> i & 1) && !is_included(s, set, i) &&
				     j < s->buckets[i].edge_count; j++) {
			struct rate rate = rate_of(lw, s->buckets[i].edges[j]);
			uint32_t k = 0;

			while (k < count && rates[k].fact != rate.fact)
				k++;
			if (lw->keys.items[rate.fact].kind != CLASSPEC_CREDITS)
				lowering_refuse(lw, rate.s->at, "a linear substitution by days");
			if (k == count) {
				rates[count++] = rate;
			} else if (rates[k].numerator * rate.denominator !=
				   rate.numerator * rates[k].denominator) {
				lowering_refuse(lw, rate.s->at, "one source worth differently in two "
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
		lowering_refuse(lw, at, "more than 6 sources of linear substitutions into one "
				"requirement");
		return;
	}
	for (uint32_t open = 1u << count; open-- > 0 && !lw->failed;) {
		int64_t scale = 1, threshold = row->demand;
		struct formula *f;
		uint32_t terms = 1;

		for (uint32_t i = 0; i < count; i++)
			if (open >> i & 1)
				scale *= rates[i].denominator /
					 common_divisor_of(scale, rates[i].denominator);
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
			lowering_refuse(lw, at, "a linear substitution whose numbers are too large");
		for (uint32_t i = 0; i < count; i++)
			if (open >> i & 1 && !lw->wordless)
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

/* One bucket without credits asks for what its atom says. */
static const struct day_system *
worth_telling(const struct day_system *s)
{
	return s->count > 1 || (s->count && s->buckets[0].edge_count) ? s : NULL;
}

/* What stands in a group that is due later is due with it. */
static struct formula *
lower_other(struct lowering *lw, const struct other *other)
{
	struct formula *f = lower_requirement(lw, other->requirement), *later;

	if (!f || other->due <= other->requirement->stage)
		return f;
	later = formula_new(lw, CLASSPEC_ALL, other->requirement->at);
	later->stage = (uint8_t)other->due;
	formula_add(later, f);
	return later;
}

static uint32_t
uses_of_source(const struct day_system *s, uint32_t fact)
{
	uint32_t uses = 0;

	for (uint32_t i = 0; i < s->count; i++)
		for (uint32_t j = 0; j < s->buckets[i].edge_count; j++)
			uses += s->buckets[i].edges[j]->source_fact == fact;
	return uses;
}

/* Credits that a whole, its part or others may take, but only once, no row can divide. */
static void
check_parts(struct lowering *lw, const struct day_system *s)
{
	for (uint32_t i = 0; i < s->count; i++) {
		const struct bucket *b = &s->buckets[i];

		if (!b->rest && (i + 1 == s->count || !s->buckets[i + 1].rest))
			continue;
		for (uint32_t j = 0; j < b->edge_count; j++)
			if (uses_of_source(s, b->edges[j]->source_fact) > 1)
				lowering_refuse(lw, b->edges[j]->s->at,
						"a linear substitution around an included part "
						"whose source serves another");
	}
}

struct formula *
lower_system(struct lowering *lw, const struct day_system *s, struct span at)
{
	struct formula *all = formula_new(lw, CLASSPEC_ALL, at);
	struct row *rows = NEW_ARRAY(lw->cx, struct row, 1u << s->count);
	uint32_t count = rows_of(lw, s, rows);

	lw->comparison_count += (uint64_t)count * count;
	if (lw->comparison_count / COMPARISONS_OF_NODE > lw->cx->limits[LIMIT_NODES])
		lowering_too_large(lw);
	all->days = worth_telling(s);
	for (uint32_t i = 0; i < s->other_count; i++)
		formula_add(all, lower_other(lw, &s->others[i]));
	check_parts(lw, s);
	if (lw->failed)
		return all;
	drop_implied(lw, s, rows, count);
	for (uint32_t i = 0; i < count && !lw->failed; i++)
		add_row(lw, s, &rows[i], at, all);
	return all;
}

struct formula *
lower_days(struct lowering *lw, const struct requirement *r, uint32_t number, int64_t units)
{
	struct day_system *s = NEW(lw->cx, struct day_system);
	struct formula *all = formula_new(lw, CLASSPEC_ALL, r->at);
	struct row row = { .set = 1, .demand = units };

	row.fact = requirement_fact(lw, r, number);
	row.due = r->stage;
	s->count = s->room = 1;
	s->buckets = NEW(lw->cx, struct bucket);
	s->buckets[0] = (struct bucket){ .fact = row.fact, .demand = units, .asked = units,
					 .from = r, .due = r->stage };
	linear_edges(lw, r, &s->buckets[0]);
	add_row(lw, s, &row, r->at, all);
	all->days = worth_telling(s);
	if (!all->items || all->items->next)
		return all;
	all->items->days = all->days;
	return all->items;
}

/* ---- what the tables say of it ---- */

static const char *
bucket_words(struct lowering *lw, const struct bucket *b)
{
	if (lw->wordless)
		return NULL;
	return arena_format(lw->cx->arena, "%s%s of %s", b->rest ? "the other " : "",
			    units_words(lw, b->fact, b->demand), lw->fact_words.items[b->fact]);
}

void
demands_add(struct lowering *lw, const struct day_system *s, uint32_t node)
{
	if (s->count > CLASSPEC_DEMANDS) /* each row stands for itself then */
		return;
	for (uint32_t i = 0; i < s->count; i++) {
		const struct bucket *b = &s->buckets[i];
		struct classpec_demand *demand;

		if (b->demand <= 0)
			continue;
		demand = ADD(lw, demands);
		demand->node = node;
		demand->fact = b->fact;
		demand->amount = (int32_t)b->demand;
		demand->first_exchange = b->edge_count ? (uint32_t)lw->exchanges.count : 0;
		demand->exchange_count = b->edge_count;
		demand->wording = wording_add(lw, bucket_words(lw, b), details_of(b->from)->label,
					      details_of(b->from)->text, b->from->at);
		for (uint32_t j = 0; j < b->edge_count; j++) {
			struct rate rate = rate_of(lw, b->edges[j]);

			*ADD(lw, exchanges) = (struct classpec_exchange){
				rate.fact, (int32_t)rate.numerator, (int32_t)rate.denominator,
				(int32_t)rate.cap
			};
		}
	}
}
