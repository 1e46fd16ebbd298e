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
};

/* Coefficients beyond this would soon leave 64 bits. */
#define COEFFICIENT_MAX ((int64_t)1 << 40)

/* ---- rows ---- */

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
			const struct linear_column *column = &l->columns[c];
			const struct region *r = &p->families[column->family]
							  .regions[column->region];
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
			const struct linear_column *column = &l->columns[c];
			const struct region *r = &p->families[column->family]
							  .regions[column->region];

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

static void
sum_limits(const struct problem *p, struct linear *l, const struct group *g)
{
	for (uint32_t i = 0; i < g->sum_count; i++) {
		uint32_t sum = p->group_sums[g->first_sum + i];
		int64_t held = worth_of_held(p, &p->sums[sum]), scale = l->sum_scale[i];
		int64_t low = p->low[p->fact_count + sum], high = p->high[p->fact_count + sum];
		struct limit *limits = l->simplex->low + l->fact_count + i;

		low = (low - held) * scale - l->sum_plus[i];
		*limits = (struct limit){ low > 0 ? low : 0, 0 };
		limits = l->simplex->high + l->fact_count + i;
		if (high >= UNBOUNDED)
			*limits = (struct limit){ UNBOUNDED, 0 };
		else
			*limits = (struct limit){
				(high - 1 - held + l->sum_slack[i]) * scale - l->sum_plus[i],
				l->sum_slack[i] ? -1 : 0
			};
	}
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

/* Whole credits: fewer than the fraction, or more. */
static enum linear_answer
solve_whole(struct problem *p, struct linear *l)
{
	uint32_t column;
	struct limit *low, *high, before;
	enum linear_answer answer;
	int64_t whole;

	if (p->steps++ >= p->budget) {
		p->doubt = PROVE_BUDGET;
		return LINEAR_UNKNOWN;
	}
	switch (simplex_solve(l->simplex)) {
	case SIMPLEX_NONE:
		return LINEAR_NONE;
	case SIMPLEX_SOME:
		l->over = simplex_columns(l->simplex, l->amounts);
		if (l->over)
			break;
		/* fall through */
	case SIMPLEX_TOO_LARGE:
		p->doubt = PROVE_NUMBERS;
		return LINEAR_UNKNOWN;
	}
	column = credit_in_parts(p, l);
	if (column == l->column_count)
		return LINEAR_SOME;
	whole = l->amounts[column] / l->over;
	high = &l->simplex->high[l->simplex->rows + column];
	before = *high;
	*high = (struct limit){ whole, 0 };
	answer = solve_whole(p, l);
	*high = before;
	if (answer != LINEAR_NONE)
		return answer;
	low = &l->simplex->low[l->simplex->rows + column];
	before = *low;
	*low = (struct limit){ whole + 1, 0 };
	answer = solve_whole(p, l);
	*low = before;
	return answer;
}

enum linear_answer
linear_solve(struct problem *p, struct group *g)
{
	if (!g->linear)
		g->linear = linear_new(p, g);
	if (!g->linear)
		return LINEAR_UNKNOWN;
	fact_limits(p, g->linear);
	sum_limits(p, g->linear, g);
	return solve_whole(p, g->linear);
}

/* The amounts found last, as those of the facts: whole units, and what is over. */
void
linear_point(const struct problem *p, const struct group *g, int64_t *value)
{
	const struct linear *l = g->linear;

	for (uint32_t i = 0; i < l->fact_count; i++)
		value[l->facts[i]] = 0;
	for (uint32_t c = 0; c < l->column_count; c++) {
		const struct region *r = &p->families[l->columns[c].family]
						  .regions[l->columns[c].region];

		if (!l->amounts[c])
			continue;
		for (uint32_t w = 0; w < p->words; w++)
			for (uint64_t rest = r->facts[w]; rest; rest &= rest - 1)
				value[w * 64 + lowest_bit(rest)] += l->amounts[c];
	}
	for (uint32_t i = 0; i < l->fact_count; i++)
		value[l->facts[i]] /= l->over;
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
