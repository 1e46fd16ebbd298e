/*
 * prove/laying.h - shared by the two files that write a witness down as a record.
 *
 *   prove/record.c    entries, what is held, and the whole
 *   prove/calendar.c  dates: the stretches of time between the ends of windows, and days laid into them
 */
#ifndef CLASSPEC_LAYING_H
#define CLASSPEC_LAYING_H

#include <stdlib.h>

#include "prove/proving.h"

enum { FIRST_YEAR = 1900, YEARS_MAX = 100 /* of one undated amount */ };

/* A stretch of the calendar in which the same windows are open, filled from its end. */
struct stretch {
	int32_t from, to, free;
	uint64_t open;
};

#define LIST(type) struct { type *items; size_t count, capacity; }
#define LIST_ADD(list) \
	(GROW((list).items, (list).count, (list).capacity), &(list).items[(list).count++])

struct laying {
	const struct prove_space *space;
	const struct prove_witness *witness;
	uint32_t plan, month_days, full_time;
	int32_t as_of_day, anchor_day[CLASSPEC_ANCHORS];
	struct arena *arena;
	struct prove_record *record;
	LIST(struct stretch) stretches;
	LIST(struct classpec_degree) degrees;
	LIST(struct classpec_credit) credits;
	LIST(struct classpec_job) jobs;
	LIST(struct classpec_appointment) appointments;
	LIST(struct classpec_holding) holdings;
	LIST(struct classpec_decision) decisions;
};

/* ---- record.c: all entries of the portion at once ---- */

/* At numerator / denominator of what each is at. */
void lay_entries(struct laying *l, const struct prove_portion *portion, classpec_date from,
		 classpec_date to, int64_t numerator, int64_t denominator);
/* Without a date: so many hundredths of a day. */
void lay_amount(struct laying *l, const struct prove_portion *portion, int64_t hundredths);

/* ---- calendar.c ---- */

uint32_t month_length(uint32_t year, uint32_t month);
/* The date of that number, or 0 when the calendar has none; and back. */
classpec_date date_of(const struct laying *l, int32_t day);
int32_t day_of(const struct laying *l, classpec_date date);
/* Cuts the time before the as-of date at the ends of all windows, as the anchors lie now. */
void calendar_cut(struct laying *l);
/* Lays all days of the witness, those that mind a window on dates; `undated`, those that need no date go
 * without one where they find none. False when some find no place. */
bool calendar_lay(struct laying *l, bool undated);
/* A day on which a degree lies in just the portion's windows, both ends of which count; or 0. */
classpec_date award_date(const struct laying *l, const struct prove_portion *portion);

#endif
