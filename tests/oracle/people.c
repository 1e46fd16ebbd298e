/*
 * people.c - one person that a record may be of, and how much there is for a requirement.
 *
 * Where a record leaves open what something counts for, one person's may count for
 * nothing, another's for some of what is asked, a third's for all of it.
 */
#include "parts.h"

bool section_absent(const struct oracle *o, enum classpec_presence section)
{
	return !(o->question->record->presence & (uint32_t)section);
}

/* ---- pieces -------------------------------------------------------------------- */

static uint64_t set_filled(uint8_t filled)
{
	return filled == BEST ? UINT64_MAX : filled == MIDDLE ? 0x5555555555555555u : 0;
}

static unsigned group_new(struct person *p, int64_t limit)
{
	if (p->group_count == PIECES)
		oracle_stop("too many groups of pieces");
	p->limit[p->group_count] = limit;
	return p->group_count++;
}

static void piece_add(struct person *p, struct piece piece)
{
	if (p->piece_count == PIECES)
		oracle_stop("too many pieces");
	if (piece.amount > 0)
		p->pieces[p->piece_count++] = piece;
}

/* What so much time is worth when that many hours a week were worked. */
static int64_t full_time_worth(const struct oracle *o, int64_t units, uint32_t hours)
{
	uint32_t full_time = o->policy->full_time_hours;

	if (hours >= full_time)
		return units;
	switch (o->policy->part_time) {
	case PART_TIME_PRORATED: return units / full_time * hours;
	case PART_TIME_IN_FULL: return units;
	case PART_TIME_NOT_COUNTED: return 0;
	}
	return 0;
}

static int64_t time_units(const struct oracle *o, int32_t amount, enum classpec_unit unit)
{
	int64_t month = o->policy->month_days, units = o->day_units;

	switch (unit) {
	case CLASSPEC_DAYS: return units / 100 * amount;
	case CLASSPEC_MONTHS: return units / 100 * month * amount;
	case CLASSPEC_YEARS: return units / 100 * 12 * month * amount;
	case CLASSPEC_HOURS: return units * 12 * month / o->policy->year_hours * amount;
	}
	return 0;
}

static struct piece job_piece(const struct oracle *o, uint32_t number)
{
	const struct classpec_job *job = &o->question->record->jobs[number];
	struct piece piece = {.kind = REQUIRE_EXPERIENCE};

	for (uint32_t i = 0; i < job->kind_count; i++)
		piece.of |= o->kinds_above[job->kinds[i]];
	return piece;
}

/* The worth of so many units of the time of a job. */
static int64_t job_worth(const struct oracle *o, uint32_t number, int64_t units)
{
	const struct classpec_job *job = &o->question->record->jobs[number];
	uint32_t hours = job->hours, full_time = o->policy->full_time_hours;
	bool paid = job->paid == CLASSPEC_YES;

	if (job->paid == CLASSPEC_UNKNOWN)
		paid = o->completion.job_paid[number] == BEST;
	if (!paid && !o->policy->unpaid_counted)
		return 0;
	if (hours == CLASSPEC_HOURS_UNSTATED) {
		hours = full_time;
		if (job->from && !o->policy->unstated_hours_full)
			hours = full_time * o->completion.job_hours[number] / BEST;
	}
	return full_time_worth(o, units, hours);
}

static void add_jobs(const struct oracle *o, struct person *p)
{
	const struct classpec_record *record = o->question->record;

	for (unsigned g = 0; g < o->jobs.count; g++) {
		const struct day_group *days = &o->jobs.items[g];
		int64_t units = days->days * o->day_units;
		unsigned group = group_new(p, o->policy->concurrent_added ? -1 : units);

		for (uint32_t i = 0; i < record->job_count; i++) {
			struct piece piece = job_piece(o, i);

			piece.windows = days->windows;
			piece.group = group;
			if (days->held >> i & 1)
				piece.amount = job_worth(o, i, units);
			piece_add(p, piece);
		}
	}
	for (uint32_t i = 0; i < record->job_count; i++) {
		const struct classpec_job *job = &record->jobs[i];
		struct piece piece = job_piece(o, i);

		if (job->from)
			continue;
		piece.windows = (uint32_t)set_filled(o->completion.job_inside[i]);
		piece.group = group_new(p, -1);
		piece.amount = job_worth(
			o, i, time_units(o, job->amount, (enum classpec_unit)job->unit));
		piece_add(p, piece);
	}
}

static struct piece service_piece(const struct oracle *o, uint32_t number)
{
	const struct classpec_appointment *a = &o->question->record->appointments[number];
	struct piece piece = {.kind = REQUIRE_SERVICE};

	piece.of = UINT64_C(1) << a->class_number;
	piece.permanent = a->permanent == CLASSPEC_YES;
	if (a->permanent == CLASSPEC_UNKNOWN)
		piece.permanent = o->completion.service_permanent[number] == BEST;
	if (a->jurisdictional_class == CLASSPEC_NONE)
		piece.where = set_filled(o->completion.service_where[number]);
	else
		piece.where = UINT64_C(1) << a->jurisdictional_class;
	return piece;
}

static int64_t service_worth(const struct oracle *o, uint32_t number, int64_t units)
{
	uint32_t hours = o->question->record->appointments[number].hours;

	if (hours == CLASSPEC_HOURS_UNSTATED)
		return units;
	return full_time_worth(o, units, hours);
}

/* Two appointments on one day are one day of service. */
static void add_service(const struct oracle *o, struct person *p)
{
	const struct classpec_record *record = o->question->record;

	for (unsigned g = 0; g < o->appointments.count; g++) {
		const struct day_group *days = &o->appointments.items[g];
		int64_t units = days->days * o->day_units;
		unsigned group = group_new(p, units);

		for (uint32_t i = 0; i < record->appointment_count; i++) {
			struct piece piece = service_piece(o, i);

			piece.windows = days->windows;
			piece.group = group;
			if (days->held >> i & 1)
				piece.amount = service_worth(o, i, units);
			piece_add(p, piece);
		}
	}
	for (uint32_t i = 0; i < record->appointment_count; i++) {
		const struct classpec_appointment *a = &record->appointments[i];
		struct piece piece = service_piece(o, i);

		if (a->from)
			continue;
		piece.windows = (uint32_t)set_filled(o->completion.service_inside[i]);
		piece.group = group_new(p, -1);
		piece.amount = service_worth(
			o, i, time_units(o, a->amount, (enum classpec_unit)a->unit));
		piece_add(p, piece);
	}
}

static void add_credits(const struct oracle *o, struct person *p)
{
	const struct classpec_record *record = o->question->record;
	const struct policy *policy = o->policy;

	for (uint32_t i = 0; i < record->credit_count; i++) {
		const struct classpec_credit *credit = &record->credits[i];
		struct piece piece = {.kind = REQUIRE_CREDITS};

		piece.subjects = credit->subject == CLASSPEC_NONE
					 ? set_filled(o->completion.credit_subject[i])
					 : o->subjects_above[credit->subject];
		piece.accredited = credit->accredited == CLASSPEC_YES;
		if (credit->accredited == CLASSPEC_UNKNOWN)
			piece.accredited = o->completion.credit_accredited[i] == BEST;
		piece.windows = (uint32_t)set_filled(o->completion.credit_inside[i]);
		piece.group = group_new(p, -1);
		piece.amount = (int64_t)credit->amount *
			       (credit->quarter ? policy->quarter_numerator
						: policy->quarter_denominator);
		piece_add(p, piece);
	}
}

/* What a section that is absent may hold: nothing, a little, or more than enough. */
static void add_absent(struct person *p, enum requirement_kind kind, uint8_t filled,
		       int64_t units)
{
	struct piece piece = {.kind = kind};

	if (filled == WORST)
		return;
	piece.of = piece.subjects = piece.where = set_filled(filled);
	piece.windows = (uint32_t)set_filled(filled);
	piece.permanent = piece.accredited = filled == BEST;
	piece.group = group_new(p, -1);
	piece.amount = units * (filled == BEST ? UNLIMITED : 30);
	piece_add(p, piece);
}

/* ---- additions ----------------------------------------------------------------- */

/* The windows that hold every day which the fact counts. */
static uint32_t addition_windows(const struct oracle *o, const struct classpec_fact *fact)
{
	uint32_t windows = 0;

	for (unsigned i = 0; i < o->window_count; i++) {
		const struct window *within = &o->windows[i].within;
		const struct window *before = &o->windows[i].before;
		bool inside = true;

		if (within->days)
			inside = fact->within && fact->within <= within->days &&
				 fact->anchor == (int)within->anchor;
		if (before->days)
			inside = inside && fact->before >= before->days &&
				 fact->anchor == (int)before->anchor;
		if (inside)
			windows |= 1u << i;
	}
	return windows;
}

static void add_addition(const struct oracle *o, struct person *p,
			 const struct oracle_addition *a)
{
	const struct classpec_fact *fact = a->fact;
	struct piece piece = {0};
	int64_t units = o->day_units;

	if (fact->kind == CLASSPEC_EXPERIENCE)
		piece.kind = REQUIRE_EXPERIENCE;
	else if (fact->kind == CLASSPEC_SERVICE)
		piece.kind = REQUIRE_SERVICE;
	else if (fact->kind == CLASSPEC_CREDITS)
		piece.kind = REQUIRE_CREDITS;
	else
		return;
	if (fact->kind == CLASSPEC_CREDITS)
		units = o->credit_units;
	if (fact->kind == CLASSPEC_EXPERIENCE)
		piece.of = o->kinds_above[a->selected];
	else if (fact->kind == CLASSPEC_SERVICE)
		piece.of = UINT64_C(1) << a->selected;
	if (a->subject != CLASSPEC_NONE)
		piece.subjects = o->subjects_above[a->subject];
	if (fact->jurisdictional_class != CLASSPEC_NONE)
		piece.where = UINT64_C(1) << fact->jurisdictional_class;
	piece.permanent = fact->permanent;
	piece.accredited = fact->accredited;
	piece.windows = addition_windows(o, fact);
	piece.group = group_new(p, -1);
	piece.amount = (units * a->amount + fact->scale - 1) / fact->scale;
	piece_add(p, piece);
}

void person_complete(struct oracle *o)
{
	struct person *p = &o->person;
	const struct completion *c = &o->completion;

	p->piece_count = p->group_count = 0;
	p->completion = c;
	add_jobs(o, p);
	add_absent(p, REQUIRE_EXPERIENCE, c->experience, o->day_units);
	add_service(o, p);
	add_absent(p, REQUIRE_SERVICE, c->service, o->day_units);
	add_credits(o, p);
	add_absent(p, REQUIRE_CREDITS, c->credits, o->credit_units);
	for (unsigned i = 0; i < o->addition_count; i++)
		add_addition(o, p, &o->additions[i]);
}
