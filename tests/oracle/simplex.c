/*
 * simplex.c - whether a linear program has a solution, in whole numbers throughout.
 *
 * Nothing taken is a solution that keeps every limit, so there is no first phase: the
 * rows that must reach their limit are added up and the sum is made as large as it can
 * be. The tableau holds the true values times the last pivot, by which each step divides
 * exactly.
 */
#include "parts.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void oracle_stop(const char *what)
{
	fprintf(stderr, "oracle: %s\n", what);
	exit(70);
}

int64_t divisor(int64_t a, int64_t b)
{
	while (b) {
		int64_t rest = a % b;

		a = b;
		b = rest;
	}
	return a;
}

static wide divisor_wide(wide a, wide b)
{
	while (b) {
		wide rest = a % b;

		a = b;
		b = rest;
	}
	return a < 0 ? -a : a;
}

void program_open(struct program *p, unsigned variable_count)
{
	memset(p, 0, sizeof *p);
	p->variable_count = variable_count;
}

void program_close(struct program *p)
{
	free(p->rows);
	free(p->asked);
}

wide *program_row(struct program *p, bool asked)
{
	size_t width = (size_t)p->variable_count + 1;
	wide *row;

	if (p->row_count == p->row_capacity) {
		p->row_capacity = p->row_capacity ? 2 * p->row_capacity : 32;
		p->rows = realloc(p->rows, p->row_capacity * width * sizeof *p->rows);
		p->asked = realloc(p->asked, p->row_capacity * sizeof *p->asked);
		if (!p->rows || !p->asked)
			oracle_stop("out of memory");
	}
	p->asked[p->row_count] = asked;
	row = p->rows + p->row_count++ * width;
	memset(row, 0, width * sizeof *row);
	return row;
}

/* Variables, then one slack for each row, then the limit; the objective is the last row.
 */
struct tableau {
	wide *cells;
	unsigned *basis; /* by row */
	unsigned width, height;
	wide pivot;
};

static wide *tableau_row(const struct tableau *t, unsigned row)
{
	return t->cells + (size_t)row * t->width;
}

static wide multiply(wide a, wide b)
{
	wide product;

	if (__builtin_mul_overflow(a, b, &product))
		oracle_stop("a number too large for the linear program");
	return product;
}

static void tableau_fill(struct tableau *t, const struct program *p)
{
	wide *objective = tableau_row(t, p->row_count);

	for (unsigned i = 0; i < p->row_count; i++) {
		const wide *from = p->rows + (size_t)i * (p->variable_count + 1);
		wide *to = tableau_row(t, i), common = 0;

		for (unsigned k = 0; k <= p->variable_count; k++)
			common = divisor_wide(from[k], common);
		if (common == 0)
			common = 1;
		for (unsigned k = 0; k < p->variable_count; k++)
			to[k] = from[k] / common;
		to[p->variable_count + i] = 1;
		to[t->width - 1] = from[p->variable_count] / common;
		t->basis[i] = p->variable_count + i;
		for (unsigned k = 0; k < p->variable_count && p->asked[i]; k++)
			objective[k] -= to[k];
		if (p->asked[i])
			objective[t->width - 1] -= to[t->width - 1];
	}
	t->pivot = 1;
}

/* Bland's rule: the first column that gains, and of the rows that bound it most the one
 * whose variable comes first. False when nothing gains. */
static bool tableau_choose(const struct tableau *t, unsigned *row, unsigned *column)
{
	const wide *objective = tableau_row(t, t->height - 1);
	bool found = false;

	for (*column = 0; *column + 1 < t->width && objective[*column] >= 0;)
		(*column)++;
	if (*column + 1 == t->width)
		return false;
	for (unsigned i = 0; i + 1 < t->height; i++) {
		const wide *at = tableau_row(t, i), *best = tableau_row(t, *row);
		wide less;

		if (at[*column] <= 0)
			continue;
		less = found ? multiply(at[t->width - 1], best[*column]) -
				       multiply(best[t->width - 1], at[*column])
			     : -1;
		if (less < 0 || (less == 0 && t->basis[i] < t->basis[*row]))
			*row = i;
		found = true;
	}
	if (!found)
		oracle_stop("a linear program without bound");
	return true;
}

static void tableau_pivot(struct tableau *t, unsigned row, unsigned column)
{
	const wide *from = tableau_row(t, row);
	wide pivot = from[column];

	for (unsigned i = 0; i < t->height; i++) {
		wide *to = tableau_row(t, i), factor = to[column];

		if (i == row)
			continue;
		for (unsigned k = 0; k < t->width; k++) {
			to[k] = multiply(to[k], pivot) - multiply(factor, from[k]);
			if (t->pivot != 1)
				to[k] /= t->pivot;
		}
	}
	t->basis[row] = column;
	t->pivot = pivot;
}

bool program_feasible(struct program *p)
{
	struct tableau t = {.width = p->variable_count + p->row_count + 1,
			    .height = p->row_count + 1};
	unsigned row = 0, column;
	bool reached;

	t.cells = calloc((size_t)t.width * t.height, sizeof *t.cells);
	t.basis = calloc(t.height, sizeof *t.basis);
	if (!t.cells || !t.basis)
		oracle_stop("out of memory");
	tableau_fill(&t, p);
	while (tableau_choose(&t, &row, &column)) {
		tableau_pivot(&t, row, column);
		row = 0;
	}
	/* The objective began at minus all that is asked, and rises by what is reached.
	 */
	reached = tableau_row(&t, t.height - 1)[t.width - 1] == 0;
	free(t.cells);
	free(t.basis);
	return reached;
}
