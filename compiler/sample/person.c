/*
 * sample/person.c - a record that can be changed, a step at a time.
 */
#include "sample/sample.h"

#include <string.h>

#define COPY(arena, list, count)                                                       \
	list_copy((arena), (list), sizeof *(list), (count))

static void *list_copy(struct arena *arena, const void *list, size_t size, uint32_t count)
{
	void *copy = arena_new(arena, size * ((size_t)count + PERSON_ROOM));

	if (count)
		memcpy(copy, list, size * count);
	return copy;
}

void person_copy(struct person *p, const struct prove_record *of, struct arena *arena)
{
	struct classpec_record *r = &p->all.record;

	memset(p, 0, sizeof *p);
	if (of)
		p->all = *of;
	r->presence = CLASSPEC_HAS_EDUCATION | CLASSPEC_HAS_CREDITS |
		      CLASSPEC_HAS_EXPERIENCE | CLASSPEC_HAS_SERVICE |
		      CLASSPEC_HAS_CREDENTIALS | CLASSPEC_HAS_DETERMINATIONS;
	r->degrees = p->degrees = COPY(arena, r->degrees, r->degree_count);
	r->credits = p->credits = COPY(arena, r->credits, r->credit_count);
	r->jobs = p->jobs = COPY(arena, r->jobs, r->job_count);
	r->appointments = p->appointments =
		COPY(arena, r->appointments, r->appointment_count);
	r->holdings = p->holdings = COPY(arena, r->holdings, r->holding_count);
	r->decisions = p->decisions = COPY(arena, r->decisions, r->decision_count);
}

/* ---- what counts for a fact ----------------------------------------------------- */

static bool selected(const struct classpec_plan *plan, const struct classpec_fact *fact,
		     uint32_t word)
{
	const uint32_t *list =
		CLASSPEC_ARRAY(plan, selections, uint32_t) + fact->first_selected;
	uint32_t i;

	for (i = 0; i < fact->selected_count; i++)
		if (list[i] == word)
			return true;
	return false;
}

bool job_counts(const struct classpec_plan *plan, const struct classpec_fact *fact,
		const struct classpec_job *job)
{
	uint32_t i;

	for (i = 0; i < job->kind_count; i++)
		if (selected(plan, fact, job->kinds[i]))
			return fact->kind == CLASSPEC_EXPERIENCE;
	return false;
}

bool appointment_counts(const struct classpec_plan *plan,
			const struct classpec_fact *fact,
			const struct classpec_appointment *appointment)
{
	return fact->kind == CLASSPEC_SERVICE &&
	       selected(plan, fact, appointment->class_number) &&
	       (!fact->permanent || appointment->permanent == CLASSPEC_YES);
}

static bool credit_counts(const struct classpec_plan *plan,
			  const struct classpec_fact *fact,
			  const struct classpec_credit *credit)
{
	const uint32_t *list =
		CLASSPEC_ARRAY(plan, selections, uint32_t) + fact->first_subject;
	uint32_t i;

	if (fact->kind != CLASSPEC_CREDITS)
		return false;
	for (i = 0; i < fact->subject_count; i++)
		if (list[i] == credit->subject)
			return true;
	return !fact->subject_count;
}

/* ---- steps ---------------------------------------------------------------------- */

static classpec_date next_date(classpec_date date, bool back)
{
	static const uint8_t days[] = { 31, 28, 31, 30, 31, 30,
					31, 31, 30, 31, 30, 31 };
	uint32_t year = date / 10000, month = date / 100 % 100, day = date % 100;
	uint32_t of_month = back ? (month + 10) % 12 : month - 1;
	bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
	uint32_t length = days[of_month] + (uint32_t)(of_month == 1 && leap);

	if (back && day > 1)
		return date - 1;
	if (back)
		return month > 1 ? year * 10000 + (month - 1) * 100 + length
				 : (year - 1) * 10000 + 1231;
	if (day < length)
		return date + 1;
	return month < 12 ? year * 10000 + (month + 1) * 100 + 1
			  : (year + 1) * 10000 + 101;
}

/* One day earlier or later by the authority's calendar, which may be no day of ours. */
static classpec_date date_step(classpec_date date, bool back, uint32_t month_days)
{
	int32_t before = classpec_day_number(date, month_days);
	int i;

	for (i = 0; i < 4 && classpec_day_number(date, month_days) == before; i++)
		date = next_date(date, back);
	return date;
}

/* By a day, when it is dated: then `by` is 1 or -1. */
static bool time_step(classpec_date *from, classpec_date to, int32_t *amount, int32_t by,
		      uint32_t month_days)
{
	classpec_date moved;

	if (*from) {
		moved = date_step(*from, by > 0, month_days);
		if (moved < 19000101 || (to && moved >= to))
			return false;
		*from = moved;
		return true;
	}
	if (*amount + 100 * by <= 0)
		return false;
	*amount += 100 * by;
	return true;
}

bool person_change(const struct classpec_plan *plan, struct person *p,
		 const struct classpec_fact *fact, int32_t by)
{
	uint32_t month = authority_of(plan, fact->authority)->month_days, i;

	for (i = 0; i < p->all.record.job_count; i++)
		if (job_counts(plan, fact, &p->jobs[i]) &&
		    time_step(&p->jobs[i].from, p->jobs[i].to, &p->jobs[i].amount, by,
			      month))
			return true;
	for (i = 0; i < p->all.record.appointment_count; i++) {
		struct classpec_appointment *a = &p->appointments[i];

		if (appointment_counts(plan, fact, a) &&
		    time_step(&a->from, a->to, &a->amount, by, month))
			return true;
	}
	for (i = 0; i < p->all.record.credit_count; i++)
		if (credit_counts(plan, fact, &p->credits[i]) &&
		    p->credits[i].amount + by > 0) {
			p->credits[i].amount += by;
			return true;
		}
	return false;
}
