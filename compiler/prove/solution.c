/*
 * prove/solution.c - what the simplex method has to say in the end: a proof, or a solution.
 */
#include "prove/simplex.h"

/* The row of the conflict says over * basic = sum of cells * others, each of which stands at a limit:
 * none can move the sum on. What a row's variable stands for is a sum of columns in turn. */
void
simplex_proof(const struct simplex *s, wide *times)
{
	const int64_t *cells = s->cells + (size_t)s->conflict * s->stride;
	int sign = s->conflict_low ? 1 : -1;

	for (uint32_t i = 0; i < s->rows; i++)
		times[i] = 0;
	if (s->basic[s->conflict] < s->rows)
		times[s->basic[s->conflict]] = (wide)s->over * sign;
	for (uint32_t j = 0; j < s->columns; j++)
		if (s->nonbasic[j] < s->rows)
			times[s->nonbasic[j]] = -(wide)cells[j] * sign;
}

/* e = 1 / scale is small enough for room + step * e not to be below 0. */
static void
scale_to(wide room, wide step, wide *scale)
{
	wide least;

	if (step >= 0)
		return;
	least = (-step + room - 1) / room;
	if (least > *scale)
		*scale = least;
}

static wide
small_enough(const struct simplex *s)
{
	wide scale = 1;

	for (uint32_t v = 0; v < s->rows + s->columns; v++)
		if (s->high[v].at < UNBOUNDED)
			scale_to((wide)s->high[v].at - s->low[v].at,
				 (wide)s->high[v].small - s->low[v].small, &scale);
	for (uint32_t i = 0; i < s->rows; i++) {
		struct limit low = s->low[s->basic[i]], high = s->high[s->basic[i]];
		struct simplex_value v = s->value[i];

		if (s->stale[i])
			continue;
		scale_to(v.at - (wide)low.at * s->over, v.small - (wide)low.small * s->over,
			 &scale);
		if (high.at < UNBOUNDED)
			scale_to((wide)high.at * s->over - v.at,
				 (wide)high.small * s->over - v.small, &scale);
	}
	return scale;
}

int64_t
simplex_columns(const struct simplex *s, int64_t *amounts)
{
	/* so that some of them can be added up, and a hundred times one held */
	wide scale = small_enough(s), most = INT64_MAX / 1024;

	if (scale * s->over > most)
		return 0;
	for (uint32_t j = 0; j < s->columns; j++) {
		struct limit v = nonbasic_value(s, s->nonbasic[j]);
		wide amount = ((wide)v.at * scale + v.small) * s->over;

		if (s->nonbasic[j] < s->rows)
			continue;
		if (amount > most)
			return 0;
		amounts[s->nonbasic[j] - s->rows] = (int64_t)amount;
	}
	for (uint32_t i = 0; i < s->rows; i++) {
		wide amount = s->value[i].at * scale + s->value[i].small;

		if (s->basic[i] < s->rows)
			continue;
		if (amount > most)
			return 0;
		amounts[s->basic[i] - s->rows] = (int64_t)amount;
	}
	return (int64_t)(scale * s->over);
}
