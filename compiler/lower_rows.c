/*
 * lower_rows.c - a day counts once: Hall's condition.
 *
 * Days can be divided among the buckets of a system, none used twice, exactly when for every set of
 * buckets the days that are usable for some of them are at least what they ask together (Hall 1935;
 * Gale 1957 for capped sources). The days usable for a set are a fact about a union of kinds, so each
 * set is one inequality over facts, and nothing is left to be searched when a person is judged.
 * Inequalities that follow from another are dropped: more is asked of fewer kinds there.
 *
 * What each bucket asks goes into the tables too, for who wants to know which days it took.
 */
#include "lowering.h"

enum { ROWS_MAX = 1 << BUCKETS_MAX };

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
	int64_t units = requirement_units(lw, e->s->source), days = e->s->amount.days;
	int64_t divisor = common_divisor_of(days, units), cap = days;

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
		lowering_too_many(lw, at, "linear substitutions into one requirement", count, 6);
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

/* One bucket without credits asks for what its atom says. */
static const struct day_system *
worth_telling(const struct day_system *s)
{
	return s->count > 1 || (s->count && s->buckets[0].edge_count) ? s : NULL;
}

struct formula *
lower_system(struct lowering *lw, const struct day_system *s, struct span at)
{
	struct formula *all = formula_new(lw, CLASSPEC_ALL, at);
	struct row rows[ROWS_MAX];
	uint32_t count = rows_of(lw, s, rows);

	all->days = worth_telling(s);
	for (uint32_t i = 0; i < s->other_count; i++)
		formula_add(all, lower_requirement(lw, s->others[i]));
	drop_implied(lw, s, rows, count);
	for (uint32_t i = 0; i < count && !lw->failed; i++)
		add_row(lw, s, &rows[i], at, all);
	return all;
}

struct formula *
lower_days(struct lowering *lw, const struct requirement *r, int64_t units)
{
	struct day_system *s = NEW(lw->cx, struct day_system);
	struct formula *all = formula_new(lw, CLASSPEC_ALL, r->at);
	struct row row = { .set = 1, .demand = units };

	row.fact = requirement_fact(lw, r, 0);
	s->count = 1;
	s->buckets[0] = (struct bucket){ .fact = row.fact, .demand = units, .from = r };
	s->buckets[0].edge_count = linear_edges(lw, r, s->buckets[0].edges, EDGES_OF_BUCKET);
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
	return arena_format(lw->cx->arena, "%s%s of %s", b->rest ? "the other " : "",
			    units_words(lw, b->fact, b->demand), lw->fact_words.items[b->fact]);
}

void
demands_add(struct lowering *lw, const struct day_system *s, uint32_t node)
{
	for (uint32_t i = 0; i < s->count; i++) {
		const struct bucket *b = &s->buckets[i];
		struct classpec_demand *demand = ADD(lw, demands);

		demand->node = node;
		demand->fact = b->fact;
		demand->amount = (int32_t)b->demand;
		demand->first_exchange = b->edge_count ? (uint32_t)lw->exchanges.count : 0;
		demand->exchange_count = b->edge_count;
		demand->words = string_add(lw, bucket_words(lw, b));
		demand->label = string_add(lw, b->from->label);
		demand->text = string_add(lw, b->from->text);
		demand->line = source_place(lw->cx, b->from->at).line;
		for (uint32_t j = 0; j < b->edge_count; j++) {
			struct rate rate = rate_of(lw, b->edges[j]);

			*ADD(lw, exchanges) = (struct classpec_exchange){
				rate.fact, (int32_t)rate.numerator, (int32_t)rate.denominator,
				(int32_t)rate.cap
			};
		}
	}
}
