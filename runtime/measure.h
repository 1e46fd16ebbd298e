/*
 * measure.h - private to project.c and days.c, which measure a fact on a record, to
 * allocate.c and divide.c, which say what of the record was used for it, and to whoever
 * measures the same facts on very many records.
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

/* ---- project.c --------------------------------------------------------------------- */

void classpec_measure_open(struct measure *measure, const struct classpec_plan *plan,
			   const struct classpec_fact *fact,
			   const struct classpec_record *record,
			   const classpec_date dates[CLASSPEC_ANCHORS]);

/* What the record says of the fact. Who asks of many records sets measure->record anew. */
struct classpec_interval classpec_measure_fact(const struct measure *measure);

/* Whether an entry of the record is of the sort that the fact asks for. */
enum classpec_truth
classpec_appointment_fits(const struct measure *measure,
			  const struct classpec_appointment *appointment);
enum classpec_truth classpec_credit_fits(const struct measure *measure,
					 const struct classpec_credit *credit);
enum classpec_truth classpec_degree_fits(const struct measure *measure,
					 const struct classpec_degree *degree);
enum classpec_truth classpec_status_fits(const struct measure *measure,
					 const struct classpec_appointment *appointment);

/* Hundredths of a semester credit over this are what a credit is worth. */
static inline uint16_t credit_divisor(const struct measure *measure)
{
	const uint16_t over = measure->authority->quarter_denominator;

	return over ? over : 1;
}

static inline int64_t credit_worth(const struct measure *measure,
				   const struct classpec_credit *credit)
{
	const int64_t worth = credit->quarter ? measure->authority->quarter_numerator :
			      credit_divisor(measure);

	return worth * (credit->amount > 0 ? credit->amount : 0);
}

/* ---- days.c ------------------------------------------------------------------------ */

/* A job or an appointment, as far as a fact is concerned with it. */
struct stint {
	enum classpec_truth counts;
	bool dated;
	int32_t from, to; /* clipped to what may count */
	int64_t amount;   /* when it is not dated */
	uint8_t unit;
	int64_t rate_lo, rate_hi; /* hundredths of an hour a week; at most full time */
};

/* Experience and service, under the part-time and concurrency policy. */
struct classpec_interval classpec_days_measure(const struct measure *measure);

uint32_t classpec_stint_count(const struct measure *measure);
void classpec_stint_get(const struct measure *measure, uint32_t number,
			struct stint *stint);
/* Hundredths of an hour a week; and of a year. */
int64_t classpec_full_time(const struct measure *measure);
int64_t classpec_year_hours(const struct measure *measure);
/* Whether the jobs of one day are worth full time at most. */
bool classpec_days_capped(const struct measure *measure);

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
	if (a < (int64_t)1 << 40 && b < 1 << 20) /* as all but absurd ones are: no division */
		return a * b;
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
