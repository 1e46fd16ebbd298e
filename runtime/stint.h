/*
 * stint.h - private to days.c, and to whoever measures very many records: what one job or appointment is
 * worth, and sums of that.
 */
#ifndef CLASSPEC_STINT_H
#define CLASSPEC_STINT_H

#include "measure.h"

static inline int32_t day_number(classpec_date date, uint32_t month_days)
{
	uint32_t year = date / 10000, month = date / 100 % 100, day = date % 100;

	month = month ? month - 1 : 0;
	day = day ? day - 1 : 0;
	return (int32_t)(month_days * (12 * year + month) +
			 (day < month_days ? day : month_days));
}

static inline int64_t full_time_of(const struct measure *measure)
{
	const uint16_t hours = measure->authority->full_time_hours;

	return hours ? hours : 4000;
}

static inline int64_t year_hours_of(const struct measure *measure)
{
	const uint32_t hours = measure->authority->year_hours;

	return hours ? hours : 52 * full_time_of(measure);
}

/* ---- one stint --------------------------------------------------------------------- */

/* With as few branches as there can be: records differ in all that is asked here. */

/* Unstated hours are more than any, so of those the rate is full time, or in doubt: but only where it
 * matters how many they are. An amount is one of full-time work, and an appointment is to a full-time
 * position, unless hours are stated. */
static inline void stint_rate(const struct measure *measure, uint16_t hours,
			      struct stint *stint)
{
	const struct classpec_authority *authority = measure->authority;
	const bool in_full = authority->part_time == CLASSPEC_COUNTED_IN_FULL;
	const bool full_unless_stated = authority->unstated_hours_full || in_full ||
					measure->fact->kind == CLASSPEC_SERVICE;
	const bool in_doubt = hours == CLASSPEC_HOURS_UNSTATED && !full_unless_stated;
	const int64_t full = full_time_of(measure);
	int64_t rate = hours < full ? hours : full;

	if (in_full && hours)
		rate = full;
	if (authority->part_time == CLASSPEC_NOT_COUNTED && hours < full)
		rate = 0;
	stint->rate_hi = rate;
	stint->rate_lo = (in_doubt & stint->dated) ? 0 : rate;
}

static inline void stint_time(const struct measure *measure, classpec_date from,
			      classpec_date to, struct stint *stint)
{
	const uint32_t month_days = measure->authority->month_days;
	const int32_t first = day_number(from, month_days), last = day_number(to, month_days);

	stint->dated = from != 0;
	stint->from = first < measure->from ? measure->from : first;
	stint->to = !to || last > measure->to ? measure->to : last;
}

/* Whether a job counts, of which it is known whether its kind does. */
static inline enum classpec_truth job_counts(const struct measure *measure, bool selected,
					     uint8_t paid)
{
	enum classpec_truth if_selected = CLASSPEC_YES;

	if (!measure->authority->unpaid_counted)
		if_selected = (enum classpec_truth)paid;
	return selected ? if_selected : CLASSPEC_NO;
}

/* ---- sums -------------------------------------------------------------------------- */

/* A sum of days as two exact fractions, because amounts in hours do not divide by the
 * week. */
struct day_sum {
	int64_t weekly; /* over a hundred times full_time */
	int64_t hourly; /* over the hours of a year */
};

/* Whole days, or the days of the nearest month. */
static inline int64_t day_sum_round(const struct measure *measure, const struct day_sum *sum)
{
	const struct classpec_authority *authority = measure->authority;
	const int64_t month = authority->month_days;
	const int64_t weeks = 100 * full_time_of(measure);
	const int64_t year = year_hours_of(measure);
	/* The rest is over weeks * year, which is less than 2 to the 55th. */
	int64_t days = sum->weekly / weeks, rest;

	if (!sum->hourly && !authority->nearest_month)
		return product_of(days, image_scale(measure->fact));
	days += sum->hourly / year;
	rest = sum->weekly % weeks * year + sum->hourly % year * weeks;
	days += rest / (weeks * year);
	rest %= weeks * year;
	if (authority->nearest_month && month) {
		int64_t over = days % month; /* and rest; half a month is rounded up */

		days -= over;
		if (2 * over >= month ||
		    (2 * over + 1 == month && 2 * rest >= weeks * year))
			days += month;
	}
	return product_of(days, image_scale(measure->fact));
}

static inline void undated_add(const struct measure *measure, const struct stint *stint,
			       struct day_sum *lo, struct day_sum *hi)
{
	const int64_t month = measure->authority->month_days, year = 12 * month;
	const int64_t unit = stint->unit == CLASSPEC_MONTHS  ? month
			     : stint->unit == CLASSPEC_YEARS ? year : 1;
	const int64_t rate_lo = measure->windowed ? 0 : stint->rate_lo;
	const int64_t days = stint->amount * unit; /* in hundredths */

	if (stint->unit == CLASSPEC_HOURS) {
		if (rate_lo)
			lo->hourly = sum_of(lo->hourly, stint->amount * year);
		if (stint->rate_hi)
			hi->hourly = sum_of(hi->hourly, stint->amount * year);
		return;
	}
	lo->weekly = sum_of(lo->weekly, product_of(days, rate_lo));
	hi->weekly = sum_of(hi->weekly, product_of(days, stint->rate_hi));
}

/* A stint that runs while no other does. */
static inline void alone_add(const struct stint *stint, struct day_sum *lo, struct day_sum *hi)
{
	const int64_t days = stint->to > stint->from ? stint->to - stint->from : 0;

	lo->weekly = sum_of(lo->weekly, 100 * stint->rate_lo * days);
	hi->weekly = sum_of(hi->weekly, 100 * stint->rate_hi * days);
}

/* ---- days.c ------------------------------------------------------------------------ */

/* Adds up stints that have dates and count, however they lie over one another. */
void classpec_stretches_add(const struct measure *measure, const struct stint *stints,
			    uint32_t count, struct day_sum *lo, struct day_sum *hi);

#endif
