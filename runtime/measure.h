/*
 * measure.h - private to project.c and days.c: one fact, measured on a record.
 */
#ifndef CLASSPEC_MEASURE_H
#define CLASSPEC_MEASURE_H

#include "image.h"

/* One fact, and what it is measured on. */
struct measure {
	const struct classpec_plan *plan;
	const struct classpec_fact *fact;
	const struct classpec_authority *authority;
	const struct classpec_record *record;
	const classpec_date *dates;
	int32_t from, to; /* days from, up to and not including, that may count */
	bool windowed;    /* what has no date cannot be told to lie inside them */
};

/* days.c: experience and service, under the part-time and concurrency policy. */
struct classpec_interval classpec_days_measure(const struct measure *measure);

/* project.c: whether an appointment is of the sort that the fact asks for. */
enum classpec_truth
classpec_appointment_fits(const struct measure *measure,
			  const struct classpec_appointment *appointment);

/* ---- what both need ---------------------------------------------------------------- */

static inline enum classpec_truth truth_of(bool is)
{
	return is ? CLASSPEC_YES : CLASSPEC_NO;
}

static inline enum classpec_truth truth_and(enum classpec_truth a, enum classpec_truth b)
{
	if (a == CLASSPEC_NO || b == CLASSPEC_NO)
		return CLASSPEC_NO;
	return a == CLASSPEC_YES ? b : a;
}

/* Both are at least 0. A sum that large is beyond every threshold. */
static inline int64_t sum_of(int64_t a, int64_t b)
{
	return a < INT64_MAX / 4 - b ? a + b : INT64_MAX / 4;
}

static inline int64_t product_of(int64_t a, int64_t b)
{
	return !b || a < INT64_MAX / 4 / b ? a * b : INT64_MAX / 4;
}

/* A known amount, however large, is not the same as one that nothing bounds. */
static inline int32_t amount_of(int64_t amount)
{
	return amount < CLASSPEC_NO_LIMIT ? (int32_t)amount : CLASSPEC_NO_LIMIT - 1;
}

/* Whether the list, which is ascending, holds the entry. */
bool classpec_list_holds(const struct classpec_plan *plan, uint32_t first, uint32_t count,
			 uint32_t entry);

static inline bool selected(const struct measure *measure, uint32_t entry)
{
	return classpec_list_holds(measure->plan, measure->fact->first_selected,
				   measure->fact->selected_count, entry);
}

#endif
