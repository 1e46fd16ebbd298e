/*
 * prove/linear.c - a group of facts as rows over regions: amounts within the bounds, or none.
 *
 * Days can be divided as finely as one likes, credits cannot. So a high bound of days is strict, one
 * of credits is the number before, and credits are made whole by distinguishing cases. In a sum the
 * days are rounded: the rounded number is a variable of its own, a whole one, tied to the days by
 * 0 <= days - rounded < 1. What always counts for another fact is not rounded to more than that is,
 * which follows, but spares many cases.
 */
#include "prove/simplex.h"

struct linear_column {
	uint32_t family, region;
};

/* floor((times * fact + plus) / over) */
struct rounded {
	uint32_t fact;
	int64_t times, plus, over;
};

/* Rows: facts, sums, cells of time, rounded facts, pairs of them. Columns: regions, rounded facts, and
 * mixtures as they are found. */
struct linear {
	struct simplex *simplex;
	const struct group *group;
	uint32_t *facts;
	uint32_t fact_count;
	uint32_t cell_count;
	struct linear_column *columns;
	uint32_t column_count; /* of regions */
	struct rounded *rounded;
	uint32_t rounded_count;
	uint32_t pair_count;
	const struct mixture **mixtures;
	size_t mixture_count, mixture_room;
	int64_t *amounts;
	size_t amount_room;
	int64_t over;
};

/* Coefficients beyond this would soon leave 64 bits. */
#define COEFFICIENT_MAX ((int64_t)1 << 40)

/* ---- which rows and columns there are ---- */

static uint32_t
sum_row(const struct linear *l, uint32_t i)
{
	return l->fact_count + i;
}

static uint32_t
cell_row(const struct linear *l, uint32_t i)
{
	return sum_row(l, l->group->sum_count) + i;
}

static uint32_t
rounded_row(const struct linear *l, uint32_t i)
{
	return cell_row(l, l->cell_count) + i;
}

static const struct region *
column_region(const struct problem *p, const struct linear *l, uint32_t column)
{
	return &p->families[l->columns[column].family].regions[l->columns[column].region];
}

static const struct sum *
group_sum(const struct problem *p, const struct linear *l, uint32_t i)
{
	return &p->sums[p->group_sums[l->group->first_sum + i]];
}

static bool
is_rounded(const struct problem *p, const struct sum_term *t)
{
	return counts_days(p->facts[t->fact]->kind) || t->times != t->over;
}

static uint32_t
rounded_number(const struct linear *l, const struct sum_term *t)
{
	uint32_t i = 0;

	while (i < l->rounded_count &&
	       !(l->rounded[i].fact == t->fact && l->rounded[i].times == t->times &&
		 l->rounded[i].plus == t->plus && l->rounded[i].over == t->over))
		i++;
	return i;
}

static void
rounded_find(struct problem *p, struct linear *l)
{
	uint32_t room = 0;

	for (uint32_t i = 0; i < l->group->sum_count; i++)
		room += group_sum(p, l, i)->term_count;
	l->rounded = SCRATCH(p->space, struct rounded, room);
	for (uint32_t i = 0; i < l->group->sum_count; i++) {
		const struct sum *s = group_sum(p, l, i);

		for (uint32_t j = 0; j < s->term_count; j++) {
			const struct sum_term *t = &s->terms[j];

			if (is_held(p->facts[t->fact]->kind) || !is_rounded(p, t) ||
			    rounded_number(l, t) < l->rounded_count)
				continue;
			l->rounded[l->rounded_count++] =
				(struct rounded){ t->fact, t->times, t->plus, t->over };
		}
	}
}

/* Whether the one is never more than the other. */
static bool
never_more(const struct problem *p, const struct rounded *a, const struct rounded *b)
{
	return a->times == b->times && a->plus == b->plus && a->over == b->over &&
	       a->fact != b->fact && set_has(p->above + (size_t)a->fact * p->words, b->fact);
}

static bool
parts_find(struct problem *p, struct linear *l)
{
	uint32_t facts = 0, columns = 0;

	for (uint32_t f = l->group->family; f != CLASSPEC_NONE; f = p->families[f].next) {
		if (!regions_build(p, &p->families[f]))
			return false;
		columns += p->families[f].region_count;
		facts += p->families[f].fact_count;
	}
	l->columns = SCRATCH(p->space, struct linear_column, columns);
	l->facts = SCRATCH(p->space, uint32_t, facts);
	for (uint32_t f = l->group->family; f != CLASSPEC_NONE; f = p->families[f].next) {
		const struct family *family = &p->families[f];

		for (uint32_t i = 0; i < family->fact_count; i++)
			l->facts[l->fact_count++] = family->facts[i];
		for (uint32_t i = 0; i < family->region_count; i++)
			l->columns[l->column_count++] = (struct linear_column){ f, i };
		l->cell_count += family->cell_count;
	}
	rounded_find(p, l);
	for (uint32_t i = 0; i < l->rounded_count; i++)
		for (uint32_t j = 0; j < l->rounded_count; j++)
			l->pair_count += never_more(p, &l->rounded[i], &l->rounded[j]);
	return true;
}

/* ---- the table ---- */

/* Adds `cell` in the columns of all regions that count for the fact. */
static void
fact_cells(const struct problem *p, struct linear *l, uint32_t row, uint32_t fact, int64_t cell)
{
	for (uint32_t c = 0; c < l->column_count; c++)
		if (set_has(column_region(p, l, c)->facts, fact))
			simplex_add(l->simplex, row, c, cell);
}

static bool
fill_sum(struct problem *p, struct linear *l, uint32_t i)
{
	const struct sum *s = group_sum(p, l, i);

	for (uint32_t j = 0; j < s->term_count; j++) {
		const struct sum_term *t = &s->terms[j];

		if (t->coefficient > COEFFICIENT_MAX || t->times > COEFFICIENT_MAX ||
		    t->over > COEFFICIENT_MAX) {
			p->doubt = PROVE_NUMBERS;
			return false;
		}
		if (is_held(p->facts[t->fact]->kind))
			continue;
		if (is_rounded(p, t))
			simplex_add(l->simplex, sum_row(l, i),
				    l->column_count + rounded_number(l, t), t->coefficient);
		else
			fact_cells(p, l, sum_row(l, i), t->fact, t->coefficient);
	}
	return true;
}

static uint64_t
windows_of_anchor(const struct problem *p, uint8_t anchor)
{
	uint64_t windows = 0;

	for (uint32_t i = 0; i < p->window_count; i++)
		if (p->windows[i].anchor == anchor)
			windows |= (uint64_t)1 << i;
	return windows;
}

static bool
in_cell(const struct problem *p, uint64_t windows, const struct cell *cell)
{
	return (windows & windows_of_anchor(p, cell->anchor)) == cell->windows;
}

/* No more days of a family lie in a cell than the cell has. */
static void
fill_cells(struct problem *p, struct linear *l)
{
	uint32_t row = cell_row(l, 0);

	for (uint32_t f = l->group->family; f != CLASSPEC_NONE; f = p->families[f].next)
		for (uint32_t i = 0; i < p->families[f].cell_count; i++, row++) {
			const struct cell *cell = &p->cells[p->families[f].cells[i]];

			l->simplex->high[row] =
				(struct limit){ cell->days * p->space->day_units, 0 };
			for (uint32_t c = 0; c < l->column_count; c++)
				if (l->columns[c].family == f &&
				    in_cell(p, column_region(p, l, c)->windows, cell))
					simplex_add(l->simplex, row, c, 1);
		}
}

/* times * fact - over * rounded is at least -plus, and less than over - plus. */
static void
fill_rounded(struct problem *p, struct linear *l)
{
	uint32_t pair = rounded_row(l, l->rounded_count);

	for (uint32_t i = 0; i < l->rounded_count; i++) {
		const struct rounded *r = &l->rounded[i];
		uint32_t row = rounded_row(l, i);

		fact_cells(p, l, row, r->fact, r->times);
		simplex_add(l->simplex, row, l->column_count + i, -r->over);
		l->simplex->low[row] = (struct limit){ -r->plus, 0 };
		l->simplex->high[row] = (struct limit){ r->over - r->plus, -1 };
		for (uint32_t j = 0; j < l->rounded_count; j++)
			if (never_more(p, r, &l->rounded[j])) {
				simplex_add(l->simplex, pair, l->column_count + j, 1);
				simplex_add(l->simplex, pair++, l->column_count + i, -1);
			}
	}
}

static struct linear *
linear_new(struct problem *p, const struct group *g)
{
	struct linear *l = SCRATCH(p->space, struct linear, 1);

	l->group = g;
	if (!parts_find(p, l))
		return NULL;
	l->amount_room = l->column_count + l->rounded_count;
	l->amounts = SCRATCH(p->space, int64_t, l->amount_room);
	l->simplex = simplex_new(p->space, rounded_row(l, l->rounded_count) + l->pair_count,
				 l->column_count + l->rounded_count);
	for (uint32_t i = 0; i < l->fact_count; i++)
		fact_cells(p, l, i, l->facts[i], 1);
	for (uint32_t i = 0; i < g->sum_count; i++)
		if (!fill_sum(p, l, i))
			return NULL;
	fill_cells(p, l);
	fill_rounded(p, l);
	return l;
}

/* ---- mixtures ---- */

/* Whether jobs at part time can be together more than a fact counts of them. */
static bool
is_mixed(const struct problem *p, const struct family *family)
{
	return counts_days(family->kind) && family->fact_count >= 3 &&
	       p->facts[family->facts[0]]->authority->part_time == CLASSPEC_PRORATED &&
	       days_are_capped(p, family->facts[0]);
}

static void
mixture_add(struct problem *p, struct linear *l, const struct mixture *m)
{
	int64_t *cells = SCRATCH(p->space, int64_t, l->simplex->rows);
	uint32_t row = cell_row(l, 0);

	for (uint32_t i = 0; i < l->fact_count; i++)
		cells[i] = m->weights[l->facts[i]];
	for (uint32_t f = l->group->family; f != CLASSPEC_NONE; f = p->families[f].next)
		for (uint32_t i = 0; i < p->families[f].cell_count; i++, row++)
			if (f == m->family &&
			    in_cell(p, m->windows, &p->cells[p->families[f].cells[i]]))
				cells[row] = m->whole;
	for (uint32_t i = 0; i < l->rounded_count; i++)
		cells[rounded_row(l, i)] = l->rounded[i].times * m->weights[l->rounded[i].fact];
	simplex_widen(l->simplex, cells);
	if (l->mixture_count == l->mixture_room) {
		const struct mixture **more;

		l->mixture_room = 2 * l->mixture_room + 4;
		more = SCRATCH(p->space, const struct mixture *, l->mixture_room);
		if (l->mixture_count)
			memcpy(more, l->mixtures, l->mixture_count * sizeof *more);
		l->mixtures = more;
		l->amount_room += l->mixture_room;
		l->amounts = SCRATCH(p->space, int64_t, l->amount_room);
	}
	l->mixtures[l->mixture_count++] = m;
}

/* The proof as a weight for each fact of the family. False when a weight is too large. */
static bool
proof_weights(const struct problem *p, const struct linear *l, const wide *times, int64_t *weights)
{
	memset(weights, 0, p->fact_count * sizeof *weights);
	for (uint32_t i = 0; i < l->fact_count; i++) {
		wide weight = times[i];

		for (uint32_t j = 0; j < l->rounded_count; j++)
			if (l->rounded[j].fact == l->facts[i])
				weight += times[rounded_row(l, j)] * l->rounded[j].times;
		if (weight > COEFFICIENT_MAX || weight < -COEFFICIENT_MAX)
			return false;
		weights[l->facts[i]] = (int64_t)weight;
	}
	return true;
}

/* What the proof adds for each day in the period, beside what the facts count. */
static int64_t
proof_time(const struct problem *p, const struct linear *l, uint32_t family, uint64_t windows,
	   const wide *times)
{
	uint32_t row = cell_row(l, 0);
	wide time = 0;

	for (uint32_t f = l->group->family; f != CLASSPEC_NONE; f = p->families[f].next)
		for (uint32_t i = 0; i < p->families[f].cell_count; i++, row++)
			if (f == family && in_cell(p, windows, &p->cells[p->families[f].cells[i]]))
				time += times[row];
	return (int64_t)time;
}

/* A mixture that the proof of the last call to simplex_solve does not hold for becomes a column. */
static bool
mixture_breaks(struct problem *p, struct linear *l)
{
	wide *times = NULL;
	int64_t *weights = NULL;

	for (uint32_t f = l->group->family; f != CLASSPEC_NONE; f = p->families[f].next) {
		if (!is_mixed(p, &p->families[f]))
			continue;
		if (!times) {
			times = SCRATCH(p->space, wide, l->simplex->rows);
			weights = SCRATCH(p->space, int64_t, p->fact_count);
			simplex_proof(l->simplex, times);
			if (!proof_weights(p, l, times, weights)) {
				p->doubt = PROVE_NUMBERS;
				return false;
			}
		}
		for (uint32_t i = 0; i < p->period_count; i++) {
			const struct mixture *m = mixture_find(
				p, f, &p->periods[i], weights,
				proof_time(p, l, f, p->periods[i].windows, times));

			if (m) {
				mixture_add(p, l, m);
				return true;
			}
		}
	}
	return false;
}

/* ---- limits ---- */

/* Whole numbers less than `high`. */
static struct limit
less_than(int64_t high)
{
	return (struct limit){ high < UNBOUNDED ? high - 1 : UNBOUNDED, 0 };
}

static void
set_fact_limits(const struct problem *p, struct linear *l)
{
	for (uint32_t i = 0; i < l->fact_count; i++) {
		uint32_t fact = l->facts[i];

		l->simplex->low[i].at = p->low[fact];
		l->simplex->high[i] = less_than(p->high[fact]);
		if (counts_days(p->facts[fact]->kind) && p->high[fact] < UNBOUNDED)
			l->simplex->high[i] = (struct limit){ p->high[fact], -1 };
	}
}

/* What the terms that are held or not are worth; all of them are settled. */
static int64_t
worth_of_held(const struct problem *p, const struct sum *s)
{
	int64_t worth = 0;

	for (uint32_t t = 0; t < s->term_count; t++)
		if (is_held(p->facts[s->terms[t].fact]->kind))
			worth += term_worth(&s->terms[t], p->low[s->terms[t].fact]);
	return worth;
}

static void
set_sum_limits(const struct problem *p, struct linear *l)
{
	for (uint32_t i = 0; i < l->group->sum_count; i++) {
		uint32_t quantity = p->fact_count + p->group_sums[l->group->first_sum + i];
		int64_t held = worth_of_held(p, group_sum(p, l, i));
		int64_t low = p->low[quantity] - held;

		l->simplex->low[sum_row(l, i)].at = low > 0 ? low : 0;
		l->simplex->high[sum_row(l, i)] = less_than(p->high[quantity] < UNBOUNDED ?
							    p->high[quantity] - held :
							    UNBOUNDED);
	}
}

/* ---- solving ---- */

static bool
is_credit(const struct problem *p, const struct linear *l, uint32_t column)
{
	return column < l->column_count &&
	       p->families[l->columns[column].family].kind == CLASSPEC_CREDITS;
}

/* The nearest values that the column can have at or below what was found, and above that; the same
 * when it can have just that. */
static void
neighbours(const struct problem *p, const struct linear *l, uint32_t column, int64_t *below,
	   int64_t *above)
{
	const struct classpec_authority *authority;

	*below = l->amounts[column] / l->over;
	*above = *below + (l->amounts[column] % l->over != 0);
	if (!is_credit(p, l, column))
		return;
	authority = p->facts[p->families[l->columns[column].family].facts[0]]->authority;
	*below = credits_at_most(authority, *below);
	*above = credits_at_least(authority, *above);
}

/* The first column with a value that it cannot have. */
static uint32_t
column_in_parts(const struct problem *p, const struct linear *l, int64_t *below, int64_t *above)
{
	uint32_t c = 0, count = l->column_count + l->rounded_count;

	for (; c < count; c++) {
		if (c < l->column_count && !is_credit(p, l, c))
			continue;
		neighbours(p, l, c, below, above);
		if (*below != *above)
			break;
	}
	return c;
}

static enum linear_answer
doubt(struct problem *p, enum prove_doubt why)
{
	p->doubt = why;
	return LINEAR_UNKNOWN;
}

static enum linear_answer solve_whole(struct problem *p, struct linear *l);

/* With one limit of a variable set otherwise. */
static enum linear_answer
solve_limited(struct problem *p, struct linear *l, struct limit *limit, int64_t at)
{
	struct limit before = *limit;
	enum linear_answer answer;

	*limit = (struct limit){ at, 0 };
	answer = solve_whole(p, l);
	*limit = before;
	return answer;
}

/* What cannot have the value found has a greater one, or a lesser. */
static enum linear_answer
solve_whole(struct problem *p, struct linear *l)
{
	enum simplex_answer some = simplex_solve(l->simplex);
	uint32_t column, variable;
	enum linear_answer answer;
	int64_t below = 0, above = 0;
	enum prove_doubt before = p->doubt;

	p->doubt = PROVE_NO_DOUBT;
	while (some == SIMPLEX_NONE && mixture_breaks(p, l))
		some = simplex_solve(l->simplex);
	if (p->doubt)
		return LINEAR_UNKNOWN;
	p->doubt = before;
	if (p->steps++ >= p->budget)
		return doubt(p, PROVE_BUDGET);
	if (some == SIMPLEX_NONE)
		return LINEAR_NONE;
	l->over = some == SIMPLEX_SOME ? simplex_columns(l->simplex, l->amounts) : 0;
	if (!l->over)
		return doubt(p, PROVE_NUMBERS);
	column = column_in_parts(p, l, &below, &above);
	if (column == l->column_count + l->rounded_count)
		return LINEAR_SOME;
	variable = l->simplex->rows + column;
	answer = solve_limited(p, l, &l->simplex->low[variable], above);
	if (answer != LINEAR_NONE)
		return answer;
	return solve_limited(p, l, &l->simplex->high[variable], below);
}

enum linear_answer
linear_solve(struct problem *p, struct group *g)
{
	if (!g->linear && !g->too_large) {
		g->linear = linear_new(p, g);
		g->too_large = !g->linear;
	}
	if (g->too_large)
		return LINEAR_UNKNOWN;
	set_fact_limits(p, g->linear);
	set_sum_limits(p, g->linear);
	return solve_whole(p, g->linear);
}

/* ---- what was found ---- */

void
linear_point(const struct problem *p, const struct group *g, int64_t *value)
{
	const struct linear *l = g->linear;

	for (uint32_t i = 0; i < l->fact_count; i++)
		value[l->facts[i]] = 0;
	for (uint32_t c = 0; c < l->column_count; c++)
		if (l->amounts[c])
			FOR_EACH(p, fact, column_region(p, l, c)->facts)
				value[fact] += l->amounts[c];
	for (size_t m = 0; m < l->mixture_count; m++)
		for (uint32_t i = 0; i < l->fact_count; i++)
			value[l->facts[i]] += l->amounts[l->column_count + l->rounded_count + m] *
					      l->mixtures[m]->weights[l->facts[i]];
	for (uint32_t i = 0; i < l->fact_count; i++)
		value[l->facts[i]] /= l->over;
}

/* Where a stretch of time can be filled, whole days might be too many. */
bool
linear_in_parts(const struct group *g)
{
	return g->linear->over > 1 && !g->linear->cell_count;
}

void
linear_round_up(struct problem *p, struct group *g, int64_t **before, int64_t *over)
{
	struct linear *l = g->linear;

	*before = SCRATCH(p->space, int64_t, l->simplex->columns);
	memcpy(*before, l->amounts, l->simplex->columns * sizeof *l->amounts);
	*over = l->over;
	for (uint32_t c = 0; c < l->simplex->columns; c++)
		l->amounts[c] = ceiling_over(l->amounts[c], l->over);
	l->over = 1;
}

void
linear_put_back(struct group *g, const int64_t *before, int64_t over)
{
	struct linear *l = g->linear;

	memcpy(l->amounts, before, l->simplex->columns * sizeof *l->amounts);
	l->over = over;
}

/* The amount of a region of a family found last, over the denominator returned. */
int64_t
linear_amount(const struct group *g, uint32_t family, uint32_t region, int64_t *amount)
{
	const struct linear *l = g->linear;

	*amount = 0;
	for (uint32_t c = 0; c < l->column_count; c++)
		if (l->columns[c].family == family && l->columns[c].region == region)
			*amount = l->amounts[c];
	return l->over;
}

uint32_t
linear_mixtures(const struct group *g, const struct mixture *const **mixtures,
		const int64_t **amounts)
{
	const struct linear *l = g->linear;

	*mixtures = l->mixtures;
	*amounts = l->amounts + l->column_count + l->rounded_count;
	return (uint32_t)l->mixture_count;
}
