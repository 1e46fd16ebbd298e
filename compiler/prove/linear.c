/*
 * prove/linear.c - a group of facts as rows over regions: amounts within the bounds, or none.
 *
 * Days may come in parts. Credits and rounded days are whole numbers: where the rows alone give others, and
 * the days found will not do when they are rounded, cases are distinguished.
 */
#include "prove/linear.h"

enum { DEPTH_MAX = 1000 }; /* of cases within cases */

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

static enum linear_answer solve_whole(struct problem *p, struct linear *l, uint32_t depth);

/* With one limit of a variable set otherwise. */
static enum linear_answer
solve_limited(struct problem *p, struct linear *l, struct limit *limit, int64_t at, uint32_t depth)
{
	struct limit before = *limit;
	enum linear_answer answer;

	*limit = (struct limit){ at, 0 };
	answer = solve_whole(p, l, depth + 1);
	*limit = before;
	return answer;
}

/* Parts of anything will do; what is found comes with mixtures where it needs them. */
static enum linear_answer
solve_parts(struct problem *p, struct linear *l)
{
	enum simplex_answer some = simplex_solve(l->simplex);
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
	return l->over ? LINEAR_SOME : doubt(p, PROVE_NUMBERS);
}

/* Whether the bounds allow the amounts, days being rounded down where they are summed up. */
static bool
within_bounds(struct problem *p, const struct linear *l)
{
	linear_point(p, l->group, p->point);
	for (uint32_t i = 0; i < l->fact_count; i++)
		if (p->point[l->facts[i]] < p->low[l->facts[i]] ||
		    p->point[l->facts[i]] >= p->high[l->facts[i]])
			return false;
	for (uint32_t i = 0; i < l->group->sum_count; i++) {
		uint32_t number = p->group_sums[l->group->first_sum + i];
		const struct sum *s = &p->sums[number];
		int64_t worth = 0;

		for (uint32_t j = 0; j < s->term_count; j++)
			worth += term_worth(&s->terms[j], p->point[s->terms[j].fact]);
		if (worth < p->low[p->fact_count + number] ||
		    worth >= p->high[p->fact_count + number])
			return false;
	}
	return true;
}

/* Which way credits are made whole. */
enum way { WAY_NEAREST, WAY_UP, WAY_DOWN, WAYS };

static int64_t
made_whole(const struct problem *p, const struct linear *l, uint32_t column, enum way way)
{
	int64_t below, above, found = l->amounts[column];

	neighbours(p, l, column, &below, &above);
	if (way == WAY_NEAREST)
		way = found - below * l->over < above * l->over - found ? WAY_DOWN : WAY_UP;
	return (way == WAY_DOWN ? below : above) * l->over;
}

/* Whether what was found will do when credits are made whole, in one way or another: then it is that. */
static bool
rounded_will_do(struct problem *p, struct linear *l)
{
	int64_t *found = SCRATCH(p->space, int64_t, l->column_count);

	memcpy(found, l->amounts, l->column_count * sizeof *found);
	for (int way = 0; way < WAYS; way++) {
		for (uint32_t c = 0; c < l->column_count; c++)
			if (is_credit(p, l, c))
				l->amounts[c] = made_whole(p, l, c, (enum way)way);
		if (within_bounds(p, l))
			return true;
		memcpy(l->amounts, found, l->column_count * sizeof *found);
	}
	return false;
}

/* What cannot have the value found has a greater one, or a lesser. */
static enum linear_answer
solve_whole(struct problem *p, struct linear *l, uint32_t depth)
{
	enum linear_answer answer = solve_parts(p, l);
	uint32_t column, variable;
	int64_t below = 0, above = 0;

	if (answer != LINEAR_SOME)
		return answer;
	column = column_in_parts(p, l, &below, &above);
	if (column == l->column_count + l->rounded_count || rounded_will_do(p, l))
		return LINEAR_SOME;
	if (depth == DEPTH_MAX)
		return doubt(p, PROVE_BUDGET);
	variable = l->simplex->rows + column;
	answer = solve_limited(p, l, &l->simplex->low[variable], above, depth);
	if (answer != LINEAR_NONE)
		return answer;
	return solve_limited(p, l, &l->simplex->high[variable], below, depth);
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
	limits_set(p, g->linear);
	return solve_whole(p, g->linear, 0);
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
