/*
 * prove/linear.h - shared by the files that look for the amounts of a group.
 *
 *   prove/rows.c     the rows and columns of the group, and their limits
 *   prove/linear.c   solving: parts of days, and whole numbers where only those count
 *   prove/mixture.c  jobs at part time which run at once, as more columns
 */
#ifndef CLASSPEC_PROVE_LINEAR_H
#define CLASSPEC_PROVE_LINEAR_H

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
#define WEIGHT_MAX ((int64_t)1 << 40)

static inline uint32_t sum_row(const struct linear *l, uint32_t i)
{
	return l->fact_count + i;
}

static inline uint32_t cell_row(const struct linear *l, uint32_t i)
{
	return sum_row(l, l->group->sum_count) + i;
}

static inline uint32_t rounded_row(const struct linear *l, uint32_t i)
{
	return cell_row(l, l->cell_count) + i;
}

static inline const struct region *column_region(const struct problem *p, const struct linear *l,
						 uint32_t column)
{
	return &p->families[l->columns[column].family].regions[l->columns[column].region];
}

static inline const struct sum *group_sum(const struct problem *p, const struct linear *l, uint32_t i)
{
	return &p->sums[p->group_sums[l->group->first_sum + i]];
}

/* ---- rows.c ---- */

/* NULL when it would be too large. */
struct linear *linear_new(struct problem *p, const struct group *g);
/* Limits as the bounds are now. */
void limits_set(const struct problem *p, struct linear *l);
bool in_cell(const struct problem *p, uint64_t windows, const struct cell *cell);

/* ---- mixture.c ---- */

/* A mixture that the proof of the last call to simplex_solve does not hold for becomes a column. */
bool mixture_breaks(struct problem *p, struct linear *l);

#endif
