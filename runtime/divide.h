/*
 * divide.h - private to allocate.c, divide.c and exchange.c: evidence divided among
 * demands.
 */
#ifndef CLASSPEC_DIVIDE_H
#define CLASSPEC_DIVIDE_H

#include "measure.h"

enum { DIVISION_SETS = 1 << CLASSPEC_DEMANDS };

/* Some demands of one node that may not share evidence, while it is divided among them.
 * All amounts are whole numbers of one small unit of time, so that sums are exact. */
struct division {
	const struct measure *measure; /* by demand, narrowest first */
	const uint32_t *demands;       /* their numbers in the allocation */
	uint32_t count, sets;
	struct classpec_allocation *to;
	int64_t unit;   /* how many make a day */
	int64_t weekly; /* how many a day a hundredth of an hour a week is worth */
	int64_t limit;  /* of all jobs together, a day; and what is left of it */
	int64_t left;
	bool capped, failed;
	/* By set of demands: */
	int64_t wanted[DIVISION_SETS];  /* and not yet given */
	int64_t later[DIVISION_SETS];   /* usable after the stretch at hand */
	int64_t running[DIVISION_SETS]; /* the jobs of the stretch, a day */
	int64_t usable[DIVISION_SETS];  /* the same, with the limit */
	int64_t spare[DIVISION_SETS];   /* of the running jobs, not yet given */
	int64_t given[DIVISION_SETS];   /* a day, in the piece at hand */
};

static inline const struct classpec_demand *division_demand(const struct division *d,
							    uint32_t number)
{
	return &d->to->demand[d->demands[number]];
}

static inline int64_t least_of(int64_t a, int64_t b)
{
	return a < b ? a : b;
}

/* ---- allocate.c -------------------------------------------------------------------- */

/* Adds a use, or adds it to the one that it goes on with. Dates are still numbers of
 * days. False when there is no room. */
bool classpec_use_add(struct classpec_allocation *allocation,
		      const struct classpec_use *use);

/* ---- divide.c ---------------------------------------------------------------------- */

/* Divides the jobs or the appointments, and the credits that stand for their days, among
 * some demands of the allocation, all of the one kind and the narrowest first. Sets what
 * is covered of each. False when there is no room or no common measure. */
bool classpec_divide(const struct measure *measure, const uint32_t *demands,
		     uint32_t demand_count, struct classpec_allocation *allocation);

/* Gives so much of an entry of the record to a demand. */
void classpec_division_give(struct division *d, uint32_t demand, uint32_t kind,
			    uint32_t entry, int64_t amount);
/* Takes so much off what all sets that hold the demand want. */
void classpec_division_lower(struct division *d, uint32_t demand, int64_t amount);
/* Makes the unit small enough that `parts` make a day. */
void classpec_division_refine(struct division *d, int64_t parts);
int64_t classpec_common_divisor(int64_t a, int64_t b);

/* ---- exchange.c: credits that stand for days --------------------------------------- */

void classpec_exchanges_refine(struct division *d);
/* Adds what credits are worth to what is usable later. */
void classpec_exchanges_count(struct division *d);
void classpec_exchanges_divide(struct division *d);

#endif
