/*
 * diff/worker.c - the same person, who worked unpaid, at part time, at two jobs at once,
 * or studied in quarters: what a policy can count otherwise.
 */
#include "diff/worker.h"

/* So many days before the date, by the policy's calendar; 0 where it has no such day. */
static classpec_date days_before(classpec_date date, int32_t days, uint32_t month)
{
	int32_t day = classpec_day_number(date, month) - days;
	uint32_t n = day > 0 ? (uint32_t)day : 0, rest = n % month + 1;

	if (n < 1900 * 12 * month || rest > 28)
		return 0;
	return n / (12 * month) * 10000 + (n / month % 12 + 1) * 100 + rest;
}

/* Of a time with dates; false when it does not become another. */
static bool dated_change(const struct worker *w, classpec_date *from, classpec_date to,
			 uint16_t *hours)
{
	uint32_t month = w->was->month_days;
	classpec_date end = to ? to : w->as_of;
	int32_t days = classpec_day_number(end, month) - classpec_day_number(*from, month);

	switch (w->how) {
	case TWICE_AS_LONG:
		*from = days_before(end, 2 * days, month);
		*hours = w->was->full_time_hours / 2;
		return *from != 0;
	case HALF_TIME:
		*hours = w->was->full_time_hours / 2;
		return true;
	case OLD_FULL_TIME:
		*hours = w->was->full_time_hours;
		return true;
	case NEW_FULL_TIME:
		*hours = w->now->full_time_hours;
		return true;
	case HOURS_UNSTATED:
		*hours = CLASSPEC_HOURS_UNSTATED;
		return true;
	default: /* TWO_AT_ONCE: the other beside it */
		return w->how == TWO_AT_ONCE;
	}
}

/* Of a time in hundredths of a day, or with dates; false when it stays as it is. */
static bool time_change(const struct worker *w, classpec_date *from, classpec_date *to,
			int32_t *amount, uint8_t *unit, uint16_t *hours)
{
	int64_t year = w->was->year_hours < w->now->year_hours ? w->was->year_hours
							       : w->now->year_hours;
	int32_t month = w->was->month_days, days = (*amount + 99) / 100;

	if (*from)
		return dated_change(w, from, *to, hours);
	if (*unit != CLASSPEC_DAYS)
		return false;
	switch (w->how) {
	case HALF_TIME:
	case TWICE_AS_LONG:
		*hours = w->was->full_time_hours / 2;
		*amount *= w->how == HALF_TIME ? 1 : 2;
		return true;
	case OLD_FULL_TIME:
		*hours = w->was->full_time_hours;
		return true;
	case NEW_FULL_TIME:
		*hours = w->now->full_time_hours;
		return true;
	case IN_HOURS:
		*unit = CLASSPEC_HOURS;
		*amount = (int32_t)((*amount * year / 100 + 12 * month - 1) / (12 * month));
		return true;
	case TWO_AT_ONCE:
		days = (days + 1) / 2;
		*hours = w->was->full_time_hours;
		break;
	default: /* HOURS_UNSTATED */
		*hours = CLASSPEC_HOURS_UNSTATED;
	}
	*from = days_before(w->as_of, days, (uint32_t)month);
	*to = w->as_of;
	return *from != 0;
}

static bool jobs_change(const struct worker *w, struct classpec_record *r)
{
	bool twice = w->how == TWO_AT_ONCE, changed = false;
	struct classpec_job *jobs =
		arena_new(w->arena, 2 * sizeof *jobs * ((size_t)r->job_count + 1));
	uint32_t count = 0, i;

	for (i = 0; i < r->job_count; i++) {
		struct classpec_job job = r->jobs[i];
		bool other = w->how == UNPAID ||
			     time_change(w, &job.from, &job.to, &job.amount, &job.unit,
					 &job.hours);

		if (w->how == UNPAID)
			job.paid = CLASSPEC_NO;
		jobs[count++] = other ? job : r->jobs[i];
		if (other && twice)
			jobs[count++] = job;
		changed |= other;
	}
	r->jobs = jobs;
	r->job_count = count;
	return changed;
}

static bool appointments_change(const struct worker *w, struct classpec_record *r)
{
	struct classpec_appointment *list =
		arena_new(w->arena, sizeof *list * ((size_t)r->appointment_count + 1));
	bool changed = false;
	uint32_t i;

	for (i = 0; i < r->appointment_count; i++) {
		struct classpec_appointment a = r->appointments[i];

		list[i] = a;
		if (w->how == UNPAID || w->how == TWO_AT_ONCE || w->how == HOURS_UNSTATED ||
		    !time_change(w, &a.from, &a.to, &a.amount, &a.unit, &a.hours))
			continue;
		list[i] = a;
		changed = true;
	}
	r->appointments = list;
	return changed;
}

static bool credits_change(const struct worker *w, struct classpec_record *r)
{
	const struct classpec_authority *by[] = { w->was, w->now };
	struct classpec_credit *list =
		arena_new(w->arena, sizeof *list * ((size_t)r->credit_count + 1));
	const struct classpec_authority *most = by[0];
	bool changed = false;
	uint32_t i;

	if ((uint64_t)by[1]->quarter_numerator * by[0]->quarter_denominator >
	    (uint64_t)by[0]->quarter_numerator * by[1]->quarter_denominator)
		most = by[1];
	for (i = 0; i < r->credit_count; i++) {
		list[i] = r->credits[i];
		if (list[i].quarter || !most->quarter_numerator)
			continue;
		list[i].quarter = 1;
		list[i].amount = (list[i].amount * most->quarter_denominator +
				  most->quarter_numerator - 1) /
				 most->quarter_numerator;
		changed = true;
	}
	r->credits = list;
	return changed;
}

bool record_change(const struct worker *w, struct prove_record *r)
{
	bool jobs, appointments;

	if (w->how == AS_IT_IS)
		return true;
	if (w->how == IN_QUARTERS)
		return credits_change(w, &r->record);
	jobs = jobs_change(w, &r->record);
	appointments = appointments_change(w, &r->record);
	return jobs || appointments;
}
