/*
 * lessen.c - every way to have a little less.
 */
#include "lessen.h"

#include <string.h>

/* A copy of a list that may be written to; without the entry of that number, if there is. */
static void *copied(struct arena *arena, const void *list, uint32_t count, size_t size,
		    uint32_t without)
{
	char *copy = arena_new(arena, (count + 1) * size);
	uint32_t kept = 0;

	for (uint32_t i = 0; i < count; i++)
		if (i != without)
			memcpy(copy + kept++ * size, (const char *)list + i * size, size);
	return copy;
}

#define COPIED(field, count, without)                                                     \
	copied(arena, record->field, record->count, sizeof *record->field, without)

/* Whether the number is of this list; if it is not, it becomes one of the next. */
static bool falls(unsigned *number, uint32_t count)
{
	if (*number < count)
		return true;
	*number -= count;
	return false;
}

static bool leave_out(const struct classpec_record *record, unsigned *number,
		      struct arena *arena, struct classpec_record *less)
{
	if (falls(number, record->degree_count)) {
		less->degrees = COPIED(degrees, degree_count, *number);
		less->degree_count--;
	} else if (falls(number, record->credit_count)) {
		less->credits = COPIED(credits, credit_count, *number);
		less->credit_count--;
	} else if (falls(number, record->job_count)) {
		less->jobs = COPIED(jobs, job_count, *number);
		less->job_count--;
	} else if (falls(number, record->appointment_count)) {
		less->appointments = COPIED(appointments, appointment_count, *number);
		less->appointment_count--;
	} else if (falls(number, record->holding_count)) {
		less->holdings = COPIED(holdings, holding_count, *number);
		less->holding_count--;
	} else if (falls(number, record->decision_count)) {
		less->decisions = COPIED(decisions, decision_count, *number);
		less->decision_count--;
	} else {
		return false;
	}
	return true;
}

static uint32_t month_length(uint32_t year, uint32_t month)
{
	static const uint8_t days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

	if (month == 2 && year % 4 == 0 && (year % 100 != 0 || year % 400 == 0))
		return 29;
	return days[month - 1];
}

static classpec_date day_before(classpec_date date)
{
	uint32_t year = date / 10000, month = date / 100 % 100;

	if (date % 100 > 1)
		return date - 1;
	if (month == 1)
		return (year - 1) * 10000 + 1231;
	return year * 10000 + (month - 1) * 100 + month_length(year, month - 1);
}

/* One day of the authority's calendar less, or a hundredth of a day. */
static void lessen_time(classpec_date from, classpec_date *to, int32_t *amount,
			uint32_t month_days)
{
	int32_t before = classpec_day_number(*to, month_days);

	if (!from)
		--*amount;
	while (from && *to > from && classpec_day_number(*to, month_days) == before)
		*to = day_before(*to);
}

static bool lessen_amount(const struct classpec_record *record, unsigned *number,
			  uint32_t month_days, struct arena *arena,
			  struct classpec_record *less)
{
	struct classpec_credit *credits = COPIED(credits, credit_count, CLASSPEC_NONE);
	struct classpec_job *jobs = COPIED(jobs, job_count, CLASSPEC_NONE);
	struct classpec_appointment *appointments =
		COPIED(appointments, appointment_count, CLASSPEC_NONE);

	less->credits = credits;
	less->jobs = jobs;
	less->appointments = appointments;
	if (falls(number, record->credit_count)) {
		credits[*number].amount--;
		return true;
	}
	if (falls(number, record->job_count)) {
		struct classpec_job *job = &jobs[*number];

		lessen_time(job->from, &job->to, &job->amount, month_days);
		return true;
	}
	if (falls(number, record->appointment_count)) {
		struct classpec_appointment *a = &appointments[*number];

		lessen_time(a->from, &a->to, &a->amount, month_days);
		return true;
	}
	return false;
}

static bool strike_kind(const struct classpec_record *record, unsigned *number,
			struct arena *arena, struct classpec_record *less)
{
	struct classpec_job *jobs = COPIED(jobs, job_count, CLASSPEC_NONE);

	less->jobs = jobs;
	for (uint32_t i = 0; i < record->job_count; i++) {
		const struct classpec_job *job = &record->jobs[i];

		if (job->kind_count < 2 || !falls(number, job->kind_count))
			continue;
		jobs[i].kinds = copied(arena, job->kinds, job->kind_count,
				       sizeof *job->kinds, *number);
		jobs[i].kind_count--;
		return true;
	}
	return false;
}

bool lessen(const struct classpec_record *record, unsigned number, uint32_t month_days,
	    struct arena *arena, struct classpec_record *less)
{
	*less = *record;
	return leave_out(record, &number, arena, less) ||
	       lessen_amount(record, &number, month_days, arena, less) ||
	       strike_kind(record, &number, arena, less);
}
