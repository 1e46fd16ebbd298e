/*
 * prove/rows.c - a group of facts as rows over regions.
 *
 * Days can be divided as finely as one likes, credits cannot. So a high bound of days is strict, one of
 * credits is the number before. In a sum the days are rounded: the rounded number is a variable of its
 * own, a whole one, tied to the days by 0 <= days - rounded < 1. What always counts for another fact is
 * not rounded to more than that is, which follows, but spares many cases.
 */
#include "prove/linear.h"

/* ---- which rows and columns there are ---- */

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

		if (t->coefficient > WEIGHT_MAX || t->times > WEIGHT_MAX ||
		    t->over > WEIGHT_MAX) {
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

bool
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

struct linear *
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

void
limits_set(const struct problem *p, struct linear *l)
{
	set_fact_limits(p, l);
	set_sum_limits(p, l);
}
