/*
 * prove/simplex.c - an exact simplex method that only looks for some solution.
 *
 * The variables that are not basic sit at one of their limits; a basic one that is outside its own is
 * brought to its limit by exchanging it for one that can give way. When none can, its row is a proof
 * that there is no solution. At first it is the one farthest outside, and the one that moves it most,
 * which is soon done; if it is not, always taking the first that qualifies keeps the method from going
 * round in circles (Bland). Cells stay whole: they are minors of the first table, so division by the
 * pivot before is exact. What would not fit in 64 bits is noticed, and given up.
 */
#include "prove/simplex.h"

/* An array as large as before or larger, with what it held. */
static void *
enlarged(struct prove_space *space, const void *old, size_t used, size_t size)
{
	void *new = scratch_new(space, size);

	return used ? memcpy(new, old, used) : new;
}

#define ENLARGE(s, array, used, count)                                                       \
	((s)->array = enlarged((s)->space, (s)->array, (size_t)(used) * sizeof *(s)->array, \
			       (size_t)(count) * sizeof *(s)->array))

/* Room for so many columns. */
static void
make_room(struct simplex *s, uint32_t columns)
{
	uint32_t used = s->stride ? s->rows + s->columns : 0, count = s->rows + columns;
	int64_t *cells = s->cells, *first = s->first;

	s->cells = SCRATCH(s->space, int64_t, (size_t)s->rows * columns);
	s->first = SCRATCH(s->space, int64_t, (size_t)s->rows * columns);
	for (uint32_t i = 0; s->columns && i < s->rows; i++) {
		memcpy(s->cells + (size_t)i * columns, cells + (size_t)i * s->stride,
		       s->columns * sizeof *cells);
		memcpy(s->first + (size_t)i * columns, first + (size_t)i * s->stride,
		       s->columns * sizeof *first);
	}
	ENLARGE(s, nonbasic, s->columns, columns);
	ENLARGE(s, low, used, count);
	ENLARGE(s, high, used, count);
	ENLARGE(s, at_high, used, count);
	ENLARGE(s, where, used, count);
	s->stride = columns;
}

static void
column_new(struct simplex *s)
{
	uint32_t variable = s->rows + s->columns;

	s->nonbasic[s->columns] = variable;
	s->where[variable] = s->columns++;
	s->high[variable].at = UNBOUNDED;
}

struct simplex *
simplex_new(struct prove_space *space, uint32_t rows, uint32_t columns)
{
	struct simplex *s = SCRATCH(space, struct simplex, 1);

	s->space = space;
	s->rows = rows;
	s->over = 1;
	s->basic = SCRATCH(space, uint32_t, rows);
	s->value = SCRATCH(space, struct simplex_value, rows);
	s->signless = SCRATCH(space, bool, rows);
	s->stale = SCRATCH(space, bool, rows);
	make_room(s, columns);
	for (uint32_t i = 0; i < rows; i++) {
		s->where[i] = s->basic[i] = i;
		s->high[i].at = UNBOUNDED;
		s->signless[i] = true;
	}
	while (s->columns < columns)
		column_new(s);
	return s;
}

static int64_t
absolute(int64_t a)
{
	return a < 0 ? -a : a;
}

void
simplex_add(struct simplex *s, uint32_t row, uint32_t column, int64_t cell)
{
	size_t at = (size_t)row * s->stride + column;

	s->first[at] += cell;
	s->cells[at] = s->first[at];
	s->signless[row] &= cell >= 0;
	if (absolute(s->cells[at]) > s->largest)
		s->largest = absolute(s->cells[at]);
}

/* Also of `over`, which is a cell of a row that was exchanged. */
static void
largest_find(struct simplex *s)
{
	int64_t most = s->over, least = 0;

	for (uint32_t i = 0; i < s->rows; i++) {
		const int64_t *cell = s->cells + (size_t)i * s->stride;

		for (uint32_t j = 0; !s->stale[i] && j < s->columns; j++) {
			most = cell[j] > most ? cell[j] : most;
			least = cell[j] < least ? cell[j] : least;
		}
	}
	s->largest = most > -least ? most : -least;
}

/* ---- rows that nothing limits ---- */

static bool
idle(const struct simplex *s, uint32_t row)
{
	uint32_t variable = s->basic[row];

	return variable < s->rows && s->signless[variable] && s->low[variable].at <= 0 &&
	       s->low[variable].small <= 0 && s->high[variable].at == UNBOUNDED;
}

static bool
fits(wide cell)
{
	return cell < INT64_MAX / 2 && cell > -(INT64_MAX / 2);
}

/* The cells of a row that was not kept: its columns' variables are at their places, or are sums of
 * what is there now. */
static bool
row_renew(struct simplex *s, uint32_t row)
{
	const int64_t *first = s->first + (size_t)s->basic[row] * s->stride;
	int64_t *cells = s->cells + (size_t)row * s->stride;

	memset(cells, 0, s->columns * sizeof *cells);
	for (uint32_t j = 0; j < s->columns; j++) {
		uint32_t variable = s->rows + j, at = s->where[variable];
		bool basic = at >= s->columns || s->nonbasic[at] != variable;

		for (uint32_t c = basic ? 0 : at; first[j] && c < s->columns; c++) {
			wide cell = cells[c] + (wide)(basic ? s->cells[(size_t)at * s->stride + c]
							    : s->over) * first[j];

			if (!fits(cell))
				return false;
			cells[c] = (int64_t)cell;
			if (!basic)
				break;
		}
	}
	s->stale[row] = false;
	return true;
}

static bool
rows_renew(struct simplex *s)
{
	bool renewed = false;

	for (uint32_t i = 0; i < s->rows; i++) {
		if (!s->stale[i] || idle(s, i))
			continue;
		if (!row_renew(s, i))
			return false;
		renewed = true;
	}
	if (renewed)
		largest_find(s);
	return true;
}

/* ---- values ---- */

/* How far limits reach from 0. */
static int64_t
reach_of(const struct simplex *s)
{
	int64_t reach = 1;

	for (uint32_t v = 0; v < s->rows + s->columns; v++) {
		if (absolute(s->low[v].at) > reach)
			reach = absolute(s->low[v].at);
		if (s->high[v].at < UNBOUNDED && absolute(s->high[v].at) > reach)
			reach = absolute(s->high[v].at);
	}
	return reach;
}

/* Adds so many times the column to the values, the short way where that is enough. */
static void
values_add(struct simplex *s, uint32_t column, struct limit v)
{
	const int64_t *cell = s->cells + column;

	for (uint32_t i = 0; i < s->rows; i++, cell += s->stride) {
		if (!*cell || s->stale[i])
			continue;
		s->value[i].at += s->small ? *cell * v.at : (wide)*cell * v.at;
		s->value[i].small += *cell * v.small;
	}
}

static void
values_find(struct simplex *s, int64_t reach)
{
	s->small = (wide)s->largest * reach * s->columns < INT64_MAX / 4;
	memset(s->value, 0, s->rows * sizeof *s->value);
	for (uint32_t j = 0; j < s->columns; j++) {
		struct limit v = nonbasic_value(s, s->nonbasic[j]);

		if (v.at || v.small)
			values_add(s, j, v);
	}
}

/* Less than 0, 0 or more as the row's variable is below, at or above the limit. */
static int
compare(const struct simplex *s, uint32_t row, struct limit limit)
{
	wide at = s->value[row].at, small;

	if (s->small) {
		int64_t less = (int64_t)at - limit.at * s->over;

		if (less)
			return less < 0 ? -1 : 1;
	} else {
		at -= (wide)limit.at * s->over;
		if (at)
			return at < 0 ? -1 : 1;
	}
	small = s->value[row].small - (wide)limit.small * s->over;
	return small < 0 ? -1 : small > 0;
}

static bool
below(const struct simplex *s, uint32_t row)
{
	return compare(s, row, s->low[s->basic[row]]) < 0;
}

static bool
above(const struct simplex *s, uint32_t row)
{
	struct limit high = s->high[s->basic[row]];

	return high.at < UNBOUNDED && compare(s, row, high) > 0;
}

/* ---- exchanging ---- */

/* row = (row * pivot - from * factor) / over, all but one column. */
static bool
row_reduce(struct simplex *s, int64_t *row, const int64_t *from, int64_t pivot, int64_t factor,
	   uint32_t but)
{
	int64_t kept = row[but];

	if (s->largest < INT32_MAX) {
		for (uint32_t j = 0; j < s->columns; j++)
			row[j] = row[j] * pivot - from[j] * factor;
		for (uint32_t j = 0; s->over > 1 && j < s->columns; j++)
			row[j] /= s->over;
		row[but] = kept;
		return true;
	}
	for (uint32_t j = 0; j < s->columns; j++) {
		wide cell = ((wide)row[j] * pivot - (wide)from[j] * factor) / s->over;

		if (j == but)
			continue;
		if (!fits(cell))
			return false;
		row[j] = (int64_t)cell;
	}
	return true;
}

/* The basic variable of the row and the other one of the column change places. */
static bool
exchange(struct simplex *s, uint32_t row, uint32_t column)
{
	int64_t *from = s->cells + (size_t)row * s->stride;
	int64_t pivot = from[column], sign = pivot < 0 ? -1 : 1;
	uint32_t variable = s->basic[row];

	for (uint32_t i = 0; i < s->rows; i++) {
		int64_t *to = s->cells + (size_t)i * s->stride;
		int64_t factor = to[column];

		if (i != row && idle(s, i))
			s->stale[i] = true;
		if (i == row || s->stale[i] || (!factor && absolute(pivot) == s->over))
			continue;
		if (!row_reduce(s, to, from, pivot * sign, factor * sign, column))
			return false;
		to[column] = factor * sign;
	}
	for (uint32_t j = 0; j < s->columns; j++)
		from[j] *= -sign;
	from[column] = s->over * sign;
	s->over = absolute(pivot);
	s->basic[row] = s->nonbasic[column];
	s->nonbasic[column] = variable;
	s->where[s->basic[row]] = row;
	s->where[variable] = column;
	largest_find(s);
	return true;
}

/* ---- the method ---- */

/* Whether the column's variable can move so that the row's goes up, or down. */
static bool
gives_way(const struct simplex *s, uint32_t row, uint32_t column, bool up)
{
	int64_t cell = s->cells[(size_t)row * s->stride + column];
	uint32_t variable = s->nonbasic[column];
	struct limit low = s->low[variable], high = s->high[variable];

	if (!cell || (low.at == high.at && low.small == high.small))
		return false;
	return (cell > 0) == up ? !s->at_high[variable] : s->at_high[variable];
}

/* The first one; in haste, the one that moves the row most. */
static uint32_t
column_that_gives_way(const struct simplex *s, uint32_t row, bool up, bool hasty)
{
	const int64_t *cells = s->cells + (size_t)row * s->stride;
	uint32_t best = s->columns;

	for (uint32_t j = 0; j < s->columns; j++)
		if (gives_way(s, row, j, up) &&
		    (best == s->columns ||
		     (hasty ? absolute(cells[j]) > absolute(cells[best])
			    : s->nonbasic[j] < s->nonbasic[best])))
			best = j;
	return best;
}

/* How far a row is outside its limits, as over * amount; parts too small to show count as 1. */
static wide
excess(const struct simplex *s, uint32_t row)
{
	struct limit low = s->low[s->basic[row]], high = s->high[s->basic[row]];
	wide under = (wide)low.at * s->over - s->value[row].at, beyond;

	if (below(s, row))
		return under > 0 ? under : 1;
	if (!above(s, row))
		return 0;
	beyond = s->value[row].at - (wide)high.at * s->over;
	return beyond > 0 ? beyond : 1;
}

static uint32_t
row_farthest_outside(const struct simplex *s)
{
	uint32_t farthest = s->rows;
	wide most = 0;

	for (uint32_t i = 0; i < s->rows; i++) {
		wide by = s->stale[i] ? 0 : excess(s, i);

		if (by > most) {
			most = by;
			farthest = i;
		}
	}
	return farthest;
}

static uint32_t
row_outside(const struct simplex *s)
{
	uint32_t first = s->rows;

	for (uint32_t i = 0; i < s->rows; i++)
		if ((first == s->rows || s->basic[i] < s->basic[first]) && !s->stale[i] &&
		    (below(s, i) || above(s, i)))
			first = i;
	return first;
}

enum simplex_answer
simplex_solve(struct simplex *s)
{
	int64_t reach = reach_of(s);

	if (!rows_renew(s))
		return SIMPLEX_TOO_LARGE;
	for (uint32_t j = 0; j < s->columns; j++)
		if (s->high[s->nonbasic[j]].at == UNBOUNDED)
			s->at_high[s->nonbasic[j]] = false;
	for (uint32_t turn = 0;; turn++) {
		bool hasty = turn < s->rows + s->columns;
		uint32_t row, column, variable;

		values_find(s, reach);
		row = hasty ? row_farthest_outside(s) : row_outside(s);
		if (row == s->rows)
			return SIMPLEX_SOME;
		variable = s->basic[row];
		s->conflict_low = below(s, row);
		column = column_that_gives_way(s, row, s->conflict_low, hasty);
		if (column == s->columns) {
			s->conflict = row;
			return SIMPLEX_NONE;
		}
		if (!exchange(s, row, column))
			return SIMPLEX_TOO_LARGE;
		s->at_high[variable] = !s->conflict_low;
	}
}

/* ---- columns that break a proof ---- */

void
simplex_widen(struct simplex *s, const int64_t *cells)
{
	uint32_t column = s->columns;

	if (s->columns == s->stride)
		make_room(s, s->columns + s->columns / 2 + 8);
	column_new(s);
	for (uint32_t i = 0; i < s->rows; i++) {
		s->first[(size_t)i * s->stride + column] = cells[i];
		s->signless[i] &= cells[i] >= 0;
	}
	/* In each row: what it has by itself, without what comes with the rows that are not basic. */
	for (uint32_t i = 0; i < s->rows; i++) {
		int64_t *row = s->cells + (size_t)i * s->stride;

		if (s->stale[i])
			continue;
		row[column] = s->basic[i] < s->rows ? s->over * cells[s->basic[i]] : 0;
		for (uint32_t j = 0; j < column; j++)
			if (s->nonbasic[j] < s->rows)
				row[column] -= row[j] * cells[s->nonbasic[j]];
	}
	largest_find(s);
}
