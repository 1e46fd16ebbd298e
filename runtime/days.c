/*
 * days.c - dated jobs and appointments become days of full-time work, under the policy.
 *
 * Time is cut into stretches in which the same jobs run, and in each stretch the jobs are
 * worth together what the policy says. There is no memory to sort the jobs in, so the
 * next stretch is found by looking at all of them again: a fact takes time in the square
 * of the number of jobs that count.
 *
 * The day of the as-of date is not over and does not count as worked: a job held from one
 * first of January to now is one year long on the next. Sums are exact fractions, rounded
 * once.
 */
#include "stint.h"

enum { STINTS_KEPT = 16 };

int32_t classpec_day_number(classpec_date date, uint32_t month_days)
{
	return day_number(date, month_days);
}

/* ---- stints ------------------------------------------------------------------------ */

int64_t classpec_full_time(const struct measure *measure)
{
	return full_time_of(measure);
}

int64_t classpec_year_hours(const struct measure *measure)
{
	return year_hours_of(measure);
}

/* Nobody serves two days in one, whatever two jobs are worth together. */
bool classpec_days_capped(const struct measure *measure)
{
	return measure->fact->kind == CLASSPEC_SERVICE ||
	       !measure->authority->concurrent_added;
}

uint32_t classpec_stint_count(const struct measure *measure)
{
	const struct classpec_record *record = measure->record;

	if (measure->fact->kind == CLASSPEC_EXPERIENCE)
		return record->presence & CLASSPEC_HAS_EXPERIENCE ? record->job_count : 0;
	return record->presence & CLASSPEC_HAS_SERVICE ? record->appointment_count : 0;
}

static bool kind_selected(const struct measure *measure, const struct classpec_job *job)
{
	uint32_t i;

	for (i = 0; i < job->kind_count; i++)
		if (selected(measure, job->kinds[i]))
			return true;
	return false;
}

static inline void stint_of_job(const struct measure *measure, const struct classpec_job *job,
				struct stint *stint)
{
	stint->counts = job_counts(measure, kind_selected(measure, job), job->paid);
	if (stint->counts == CLASSPEC_NO)
		return;
	stint->amount = job->amount > 0 ? job->amount : 0;
	stint->unit = job->unit;
	stint_time(measure, job->from, job->to, stint);
	stint_rate(measure, job->hours, stint);
}

static inline void stint_of_appointment(const struct measure *measure,
					const struct classpec_appointment *appointment,
					struct stint *stint)
{
	stint->counts = classpec_appointment_fits(measure, appointment);
	if (stint->counts == CLASSPEC_NO)
		return;
	stint->amount = appointment->amount > 0 ? appointment->amount : 0;
	stint->unit = appointment->unit;
	stint_time(measure, appointment->from, appointment->to, stint);
	stint_rate(measure, appointment->hours, stint);
}

static inline void stint_get(const struct measure *measure, uint32_t number,
			     struct stint *stint)
{
	if (measure->fact->kind == CLASSPEC_EXPERIENCE)
		stint_of_job(measure, &measure->record->jobs[number], stint);
	else
		stint_of_appointment(measure, &measure->record->appointments[number],
				     stint);
	if (stint->counts != CLASSPEC_YES)
		stint->rate_lo = 0;
}

void classpec_stint_get(const struct measure *measure, uint32_t number,
			struct stint *stint)
{
	stint_get(measure, number, stint);
}

/* ---- what lies over one another ---------------------------------------------------- */

/* The stints of a fact: what is kept of those that count and have dates, or all, each looked at whenever
 * it is asked for, because there is no memory for them. */
struct stints {
	const struct measure *measure;
	const struct stint *kept; /* or NULL */
	uint32_t count;
};

static const struct stint *stint_at(const struct stints *stints, uint32_t number,
				    struct stint *room)
{
	if (stints->kept)
		return &stints->kept[number];
	classpec_stint_get(stints->measure, number, room);
	return room;
}

/* What runs from day `now` on: the rates of all of it, and until when nothing changes,
 * which is INT32_MAX when nothing comes any more. */
static int32_t stretch_find(const struct stints *stints, int32_t now, int64_t *rate_lo,
			    int64_t *rate_hi)
{
	int32_t until = INT32_MAX;
	struct stint room;
	uint32_t i;

	*rate_lo = 0;
	*rate_hi = 0;
	for (i = 0; i < stints->count; i++) {
		const struct stint *stint = stint_at(stints, i, &room);

		if (stint->counts == CLASSPEC_NO || !stint->dated ||
		    stint->from >= stint->to)
			continue;
		if (stint->from > now) {
			until = stint->from < until ? stint->from : until;
		} else if (stint->to > now) {
			until = stint->to < until ? stint->to : until;
			*rate_lo += stint->rate_lo;
			*rate_hi += stint->rate_hi;
		}
	}
	return until;
}

static void dated_add(const struct stints *stints, struct day_sum *lo, struct day_sum *hi)
{
	const int64_t full = classpec_full_time(stints->measure);
	const bool capped = classpec_days_capped(stints->measure);
	int64_t rate_lo, rate_hi;
	int32_t now = -1, until = stretch_find(stints, now, &rate_lo, &rate_hi);

	while (until != INT32_MAX) {
		if (capped && rate_lo > full)
			rate_lo = full;
		if (capped && rate_hi > full)
			rate_hi = full;
		lo->weekly = sum_of(lo->weekly, 100 * rate_lo * (until - now));
		hi->weekly = sum_of(hi->weekly, 100 * rate_hi * (until - now));
		now = until;
		until = stretch_find(stints, now, &rate_lo, &rate_hi);
	}
}

void classpec_stretches_add(const struct measure *measure, const struct stint *stints,
			    uint32_t count, struct day_sum *lo, struct day_sum *hi)
{
	const struct stints dated = { measure, stints, count };

	dated_add(&dated, lo, hi);
}

/* Adds up all stints, of which there is no memory to keep the dated ones. */
static void many_add(const struct measure *measure, uint32_t count, struct day_sum *lo,
		     struct day_sum *hi)
{
	const struct stints all = { measure, NULL, count };
	struct stint stint;
	uint32_t i;

	for (i = 0; i < count; i++) {
		stint_get(measure, i, &stint);
		if (stint.counts != CLASSPEC_NO && !stint.dated)
			undated_add(measure, &stint, lo, hi);
	}
	dated_add(&all, lo, hi);
}

static void few_add(const struct measure *measure, uint32_t count, struct day_sum *lo,
		    struct day_sum *hi)
{
	struct stint kept[STINTS_KEPT];
	struct stints dated = { measure, kept, 0 };
	uint32_t i;

	for (i = 0; i < count; i++) {
		struct stint *stint = &kept[dated.count];

		stint_get(measure, i, stint);
		if (stint->counts == CLASSPEC_NO)
			continue;
		if (stint->dated)
			dated.count++;
		else
			undated_add(measure, stint, lo, hi);
	}
	if (dated.count == 1)
		alone_add(kept, lo, hi);
	else if (dated.count)
		dated_add(&dated, lo, hi);
}

struct classpec_interval classpec_days_measure(const struct measure *measure)
{
	const uint32_t count = classpec_stint_count(measure);
	struct day_sum lo = { 0, 0 }, hi = { 0, 0 };
	struct classpec_interval days;

	if (count > STINTS_KEPT)
		many_add(measure, count, &lo, &hi);
	else
		few_add(measure, count, &lo, &hi);
	days.lo = amount_of(day_sum_round(measure, &lo));
	days.hi = lo.weekly == hi.weekly && lo.hourly == hi.hourly
			  ? days.lo : amount_of(day_sum_round(measure, &hi));
	return days;
}
