/*
 * prove_linear.c - a group of facts as rows over regions: amounts within the bounds, or none.
 *
 * Days can be divided as finely as one likes, credits cannot. So a high bound of days is strict,
 * one of credits is the number before, and credits are made whole by distinguishing cases. In a sum
 * the days are rounded: a row without rounding, wider by what rounding can take away, stands for it,
 * and prove_search.c makes up the difference.
 */
#include "prove_simplex.h"

struct linear_column {
	uint32_t family, region;
};

struct linear {
	struct simplex *simplex;
	uint32_t *facts; /* of the first rows */
	uint32_t fact_count;
	struct linear_column *columns;
	uint32_t column_count;
	int64_t *sum_scale, *sum_plus, *sum_slack; /* of the rows that follow */
	int64_t *amounts;
	int64_t over;
	bool has_cells; /* more rows, for stretches of time that can be filled */
};

/* Coefficients beyond this would soon leave 64 bits. */
#define COEFFICIENT_MAX ((int64_t)1 << 40)

/* ---- rows ---- */

static const struct region *
column_region(const struct problem *p, const struct linear *l, uint32_t column)
{
	return &p->families[l->columns[column].family].regions[l->columns[column].region];
}

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

/* Whether the term is worth less than its share of the row. */
static bool
is_rounded(const struct problem *p, const struct sum_term *t)
{
	return counts_days(p->facts[t->fact]->kind) || t->times != t->over;
}

static int64_t
row_coefficient(const struct sum_term *t, int64_t scale)
{
	return t->coefficient * t->times * (scale / t->over);
}

static bool
sum_row(struct problem *p, struct linear *l, uint32_t sum, uint32_t i)
{
	const struct sum *s = &p->sums[sum];
	int64_t scale = 1;

	for (uint32_t t = 0; t < s->term_count; t++)
		scale *= s->terms[t].over / common_divisor(scale, s->terms[t].over);
	l->sum_scale[i] = scale;
	for (uint32_t t = 0; t < s->term_count; t++) {
		const struct sum_term *term = &s->terms[t];

		if (is_held(p->facts[term->fact]->kind))
			continue;
		if (scale > COEFFICIENT_MAX / INT32_MAX * 64 ||
		    row_coefficient(term, scale) > COEFFICIENT_MAX) {
			p->doubt = PROVE_NUMBERS;
			return false;
		}
		l->sum_plus[i] += term->coefficient * term->plus * (scale / term->over);
		if (is_rounded(p, term))
			l->sum_slack[i] += term->coefficient;
		for (uint32_t c = 0; c < l->column_count; c++) {
			const struct region *r = column_region(p, l, c);
			int64_t *cell = l->simplex->cells + (size_t)(l->fact_count + i) *
					l->column_count + c;

			if (set_has(r->facts, term->fact))
				simplex_cell(l->simplex, l->fact_count + i, c,
					     *cell + row_coefficient(term, scale));
		}
	}
	return true;
}

static void
fact_rows(struct problem *p, struct linear *l)
{
	for (uint32_t i = 0; i < l->fact_count; i++)
		for (uint32_t c = 0; c < l->column_count; c++) {
			const struct region *r = column_region(p, l, c);

			if (set_has(r->facts, l->facts[i]))
				simplex_cell(l->simplex, i, c, 1);
		}
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

/* No more days of a family lie in a cell than the cell has. */
static void
cell_rows(struct problem *p, struct linear *l, const struct group *g, uint32_t row)
{
	for (uint32_t f = g->family; f != CLASSPEC_NONE; f = p->families[f].next)
		for (uint32_t i = 0; i < p->families[f].cell_count; i++, row++) {
			const struct cell *cell = &p->cells[p->families[f].cells[i]];
			uint64_t mask = windows_of_anchor(p, cell->anchor);

			l->simplex->high[row] =
				(struct limit){ cell->days * p->space->day_units, 0 };
			for (uint32_t c = 0; c < l->column_count; c++)
				if (l->columns[c].family == f &&
				    (p->families[f].regions[l->columns[c].region].windows &
				     mask) == cell->windows)
					simplex_cell(l->simplex, row, c, 1);
		}
}

static struct linear *
linear_new(struct problem *p, struct group *g)
{
	struct linear *l = SCRATCH(p->space, struct linear, 1);
	uint32_t columns = 0, facts = 0, cells = 0;

	for (uint32_t f = g->family; f != CLASSPEC_NONE; f = p->families[f].next) {
		if (!regions_build(p, &p->families[f]))
			return NULL;
		columns += p->families[f].region_count;
		facts += p->families[f].fact_count;
		cells += p->families[f].cell_count;
	}
	l->columns = SCRATCH(p->space, struct linear_column, columns);
	l->facts = SCRATCH(p->space, uint32_t, facts);
	for (uint32_t f = g->family; f != CLASSPEC_NONE; f = p->families[f].next) {
		for (uint32_t i = 0; i < p->families[f].fact_count; i++)
			l->facts[l->fact_count++] = p->families[f].facts[i];
		for (uint32_t i = 0; i < p->families[f].region_count; i++)
			l->columns[l->column_count++] = (struct linear_column){ f, i };
	}
	l->sum_scale = SCRATCH(p->space, int64_t, g->sum_count);
	l->sum_plus = SCRATCH(p->space, int64_t, g->sum_count);
	l->sum_slack = SCRATCH(p->space, int64_t, g->sum_count);
	l->amounts = SCRATCH(p->space, int64_t, columns);
	l->simplex = simplex_new(p->space, facts + g->sum_count + cells, columns);
	fact_rows(p, l);
	for (uint32_t i = 0; i < g->sum_count; i++)
		if (!sum_row(p, l, p->group_sums[g->first_sum + i], i))
			return NULL;
	cell_rows(p, l, g, facts + g->sum_count);
	l->has_cells = cells > 0;
	return l;
}

/* ---- limits ---- */

static void
fact_limits(const struct problem *p, struct linear *l)
{
	for (uint32_t i = 0; i < l->fact_count; i++) {
		uint32_t fact = l->facts[i];
		int64_t high = p->high[fact];

		l->simplex->low[i] = (struct limit){ p->low[fact], 0 };
		if (high >= UNBOUNDED)
			l->simplex->high[i] = (struct limit){ UNBOUNDED, 0 };
		else if (counts_days(p->facts[fact]->kind))
			l->simplex->high[i] = (struct limit){ high, -1 };
		else
			l->simplex->high[i] = (struct limit){ high - 1, 0 };
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

/* As wide as rounding can make a row, or `narrow`: as if nothing were rounded. Returns whether that
 * makes a difference. */
static bool
sum_limits(const struct problem *p, struct linear *l, const struct group *g, bool narrow)
{
	bool differs = false;

	for (uint32_t i = 0; i < g->sum_count; i++) {
		uint32_t sum = p->group_sums[g->first_sum + i];
		int64_t held = worth_of_held(p, &p->sums[sum]), scale = l->sum_scale[i];
		int64_t low = p->low[p->fact_count + sum], high = p->high[p->fact_count + sum];
		struct limit *limits = l->simplex->low + l->fact_count + i;

		low = (low - held) * scale - l->sum_plus[i];
		*limits = (struct limit){ low > 0 ? low : 0, 0 };
		limits = l->simplex->high + l->fact_count + i;
		*limits = (struct limit){ UNBOUNDED, 0 };
		if (high >= UNBOUNDED)
			continue;
		high = (high - 1 - held) * scale - l->sum_plus[i];
		differs |= l->sum_slack[i] != 0;
		if (!narrow && l->sum_slack[i])
			*limits = (struct limit){ high + l->sum_slack[i] * scale, -1 };
		else if (high < l->simplex->low[l->fact_count + i].at)
			*limits = l->simplex->low[l->fact_count + i];
		else
			*limits = (struct limit){ high, 0 };
	}
	return differs;
}

/* ---- solving ---- */

static bool
is_credit(const struct problem *p, const struct linear *l, uint32_t column)
{
	return p->families[l->columns[column].family].kind == CLASSPEC_CREDITS;
}

static uint32_t
credit_in_parts(const struct problem *p, const struct linear *l)
{
	uint32_t c = 0;

	while (c < l->column_count && (!is_credit(p, l, c) || l->amounts[c] % l->over == 0))
		c++;
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

/* Whole credits: fewer than the fraction, or more. */
static enum linear_answer
solve_whole(struct problem *p, struct linear *l)
{
	enum simplex_answer some = simplex_solve(l->simplex);
	uint32_t column, variable;
	enum linear_answer answer;
	int64_t whole;

	if (p->steps++ >= p->budget)
		return doubt(p, PROVE_BUDGET);
	if (some == SIMPLEX_NONE)
		return LINEAR_NONE;
	l->over = some == SIMPLEX_SOME ? simplex_columns(l->simplex, l->amounts) : 0;
	if (!l->over)
		return doubt(p, PROVE_NUMBERS);
	column = credit_in_parts(p, l);
	if (column == l->column_count)
		return LINEAR_SOME;
	variable = l->simplex->rows + column;
	whole = l->amounts[column] / l->over;
	answer = solve_limited(p, l, &l->simplex->high[variable], whole);
	if (answer != LINEAR_NONE)
		return answer;
	return solve_limited(p, l, &l->simplex->low[variable], whole + 1);
}

enum linear_answer
linear_solve(struct problem *p, struct group *g)
{
	enum linear_answer answer;

	if (!g->linear && !g->too_large) {
		g->linear = linear_new(p, g);
		g->too_large = !g->linear;
	}
	if (g->too_large)
		return LINEAR_UNKNOWN;
	fact_limits(p, g->linear);
	if (!sum_limits(p, g->linear, g, true))
		return solve_whole(p, g->linear);
	answer = solve_whole(p, g->linear);
	if (answer != LINEAR_NONE)
		return answer;
	sum_limits(p, g->linear, g, false);
	return solve_whole(p, g->linear);
}

/* ---- what was found ---- */

/* The amounts found last as those of the facts, over l->over. */
static void
fact_amounts(const struct problem *p, const struct linear *l, int64_t *value)
{
	for (uint32_t i = 0; i < l->fact_count; i++)
		value[l->facts[i]] = 0;
	for (uint32_t c = 0; c < l->column_count; c++) {
		const struct region *r = column_region(p, l, c);

		if (!l->amounts[c])
			continue;
		FOR_EACH(p, fact, r->facts)
			value[fact] += l->amounts[c];
	}
}

void
linear_point(const struct problem *p, const struct group *g, int64_t *value)
{
	const struct linear *l = g->linear;

	fact_amounts(p, l, value);
	for (uint32_t i = 0; i < l->fact_count; i++)
		value[l->facts[i]] /= l->over;
}

/* Where a stretch of time can be filled, whole days might be too many. */
bool
linear_in_parts(const struct group *g)
{
	const struct linear *l = g->linear;

	return l->over > 1 && !l->has_cells;
}

void
linear_round_up(struct problem *p, struct group *g, int64_t **before, int64_t *over)
{
	struct linear *l = g->linear;

	*before = SCRATCH(p->space, int64_t, l->column_count);
	memcpy(*before, l->amounts, l->column_count * sizeof *l->amounts);
	*over = l->over;
	for (uint32_t c = 0; c < l->column_count; c++)
		l->amounts[c] = ceiling_over(l->amounts[c], l->over);
	l->over = 1;
}

void
linear_put_back(struct group *g, const int64_t *before, int64_t over)
{
	struct linear *l = g->linear;

	memcpy(l->amounts, before, l->column_count * sizeof *l->amounts);
	l->over = over;
}

/* The amount at which the term becomes worth more than it is, or else as much as it is; inside the
 * bounds, so that it is a distinction. */
static bool
split_term(const struct problem *p, const struct linear *l, const struct sum_term *t, bool more,
	   const int64_t *value, int64_t *at)
{
	int64_t units = (t->times * value[t->fact] + t->plus * l->over) / (t->over * l->over);

	*at = ceiling_over((units + more) * t->over - t->plus, t->times);
	return !is_held(p->facts[t->fact]->kind) && *at > p->low[t->fact] &&
	       *at < p->high[t->fact];
}

static bool
in_parts(const struct linear *l, const struct sum_term *t, const int64_t *value)
{
	return (t->times * value[t->fact] + t->plus * l->over) % (t->over * l->over) != 0;
}

/* Rounding spoils a sum: a term of it, and an amount at which its worth changes. A sum that comes to
 * too little has a term that could be worth more, one that comes to too much a term that could be
 * worth less, or the bounds would have told. Terms in parts first: those rounding has cut. */
bool
linear_split(struct problem *p, const struct group *g, uint32_t *fact, int64_t *at)
{
	const struct linear *l = g->linear;
	int64_t *value = SCRATCH(p->space, int64_t, p->fact_count), last = 0;
	bool found = false;

	fact_amounts(p, l, value);
	for (uint32_t i = 0; i < g->sum_count && !found; i++) {
		uint32_t sum = p->group_sums[g->first_sum + i], quantity = p->fact_count + sum;
		const struct sum *s = &p->sums[sum];
		bool less = p->point[quantity] < p->low[quantity];

		if (!less && p->point[quantity] < p->high[quantity])
			continue;
		for (uint32_t j = 0; j < s->term_count; j++) {
			if (!split_term(p, l, &s->terms[j], less, value, &last) ||
			    (found && !in_parts(l, &s->terms[j], value)))
				continue;
			found = true;
			*fact = s->terms[j].fact;
			*at = last;
		}
	}
	return found;
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
