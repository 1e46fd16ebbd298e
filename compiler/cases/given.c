/*
 * cases/given.c - a record as what stands in the `given` of a case.
 */
#include "cases/cases.h"

#include <string.h>

struct writing {
	const struct classpec_plan *plan;
	struct out *o;
};

/* The name alone: it is looked up in the authority first that the case is of. */
static const char *name_of(const struct classpec_plan *plan, classpec_string id)
{
	const char *text = classpec_text(plan, id), *stop = strrchr(text, '.');

	return stop ? stop + 1 : text;
}

static const char *entry_name(const struct writing *w, struct classpec_section section,
			      uint32_t number)
{
	const struct classpec_entry *list =
		(const void *)((const unsigned char *)w->plan + section.at);

	return name_of(w->plan, list[number].id);
}

static void write_hundredths(struct out *o, int64_t hundredths)
{
	out_format(o, "%lld", (long long)(hundredths / 100));
	if (hundredths % 10)
		out_format(o, ".%02lld", (long long)(hundredths % 100));
	else if (hundredths % 100)
		out_format(o, ".%lld", (long long)(hundredths % 100 / 10));
}

static void write_date(struct out *o, const char *before, classpec_date date)
{
	out_format(o, "%s%04u-%02u-%02u", before, (unsigned)(date / 10000),
		   (unsigned)(date / 100 % 100), (unsigned)(date % 100));
}

/* The last day that counts. */
static classpec_date day_before(classpec_date date)
{
	static const uint8_t days[] = { 31, 28, 31, 30, 31, 30,
					31, 31, 30, 31, 30, 31 };
	uint32_t year = date / 10000, month = date / 100 % 100;
	bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

	if (date % 100 > 1)
		return date - 1;
	if (month == 1)
		return (year - 1) * 10000 + 1231;
	return year * 10000 + (month - 1) * 100 + days[month - 2] +
	       (uint32_t)(month == 3 && leap);
}

static void write_amount(struct out *o, int32_t amount, uint8_t unit, uint32_t month)
{
	static const char *const units[] = { [CLASSPEC_DAYS] = "day",
					     [CLASSPEC_MONTHS] = "month",
					     [CLASSPEC_YEARS] = "year",
					     [CLASSPEC_HOURS] = "hour" };
	int32_t year = 12 * (int32_t)month;

	if (unit == CLASSPEC_DAYS && amount % (100 * year) == 0) {
		unit = CLASSPEC_YEARS;
		amount /= year;
	} else if (unit == CLASSPEC_DAYS && amount % (100 * (int32_t)month) == 0) {
		unit = CLASSPEC_MONTHS;
		amount /= (int32_t)month;
	}
	out_text(o, " ");
	write_hundredths(o, amount);
	out_format(o, " %s%s", units[unit], amount == 100 ? "" : "s");
}

static void write_time(struct out *o, classpec_date from, classpec_date to,
		       int32_t amount, uint8_t unit, uint32_t month)
{
	if (!from) {
		write_amount(o, amount, unit, month);
		return;
	}
	write_date(o, " from ", from);
	if (to)
		write_date(o, " to ", day_before(to));
	else
		out_text(o, " to now");
}

static void write_hours(struct out *o, classpec_date from, uint16_t hours)
{
	if (!from || hours == CLASSPEC_HOURS_UNSTATED)
		return;
	out_text(o, " at ");
	write_hundredths(o, hours);
	out_text(o, " hours per week");
}

static uint32_t month_of(const struct writing *w, uint32_t authority)
{
	return CLASSPEC_ARRAY(w->plan, authorities, struct classpec_authority)[authority]
		.month_days;
}

static void write_schooling(const struct writing *w, const struct classpec_record *r)
{
	uint32_t i;

	for (i = 0; i < r->degree_count; i++) {
		const struct classpec_degree *d = &r->degrees[i];

		out_format(w->o, "education %s", entry_name(w, w->plan->levels, d->level));
		if (d->subject != CLASSPEC_NONE)
			out_format(w->o, " in %s",
				   entry_name(w, w->plan->subjects, d->subject));
		if (d->accredited == CLASSPEC_YES)
			out_text(w->o, " accredited");
		if (d->awarded)
			write_date(w->o, " awarded ", d->awarded);
		out_text(w->o, "\n");
	}
	for (i = 0; i < r->credit_count; i++) {
		const struct classpec_credit *c = &r->credits[i];

		write_hundredths(w->o, c->amount);
		out_format(w->o, " %s credits", c->quarter ? "quarter" : "semester");
		if (c->subject != CLASSPEC_NONE)
			out_format(w->o, " in %s",
				   entry_name(w, w->plan->subjects, c->subject));
		out_text(w->o, c->accredited == CLASSPEC_YES ? " accredited\n" : "\n");
	}
}

static void write_jobs(const struct writing *w, const struct classpec_record *r)
{
	const struct classpec_entry *kinds =
		CLASSPEC_ARRAY(w->plan, kinds, struct classpec_entry);
	uint32_t i, k;

	for (i = 0; i < r->job_count; i++) {
		const struct classpec_job *job = &r->jobs[i];

		out_text(w->o, "experience ");
		for (k = 0; k < job->kind_count; k++)
			out_format(w->o, "%s%s", k ? ", " : "",
				   entry_name(w, w->plan->kinds, job->kinds[k]));
		write_time(w->o, job->from, job->to, job->amount, job->unit,
			   month_of(w, kinds[job->kinds[0]].authority));
		write_hours(w->o, job->from, job->hours);
		out_text(w->o, job->paid == CLASSPEC_NO ? " unpaid\n" : "\n");
	}
}

static void write_service(const struct writing *w, const struct classpec_record *r)
{
	const struct classpec_class *classes =
		CLASSPEC_ARRAY(w->plan, classes, struct classpec_class);
	uint32_t i;

	for (i = 0; i < r->appointment_count; i++) {
		const struct classpec_appointment *a = &r->appointments[i];

		out_format(w->o, "service as %s",
			   name_of(w->plan, classes[a->class_number].id));
		write_time(w->o, a->from, a->to, a->amount, a->unit,
			   month_of(w, classes[a->class_number].authority));
		if (a->permanent == CLASSPEC_YES)
			out_text(w->o, " permanent");
		if (a->jurisdictional_class != CLASSPEC_NONE)
			out_format(w->o, " in %s",
				   entry_name(w, w->plan->jurisdictional_classes,
					      a->jurisdictional_class));
		write_hours(w->o, a->from, a->hours);
		out_text(w->o, "\n");
	}
}

void given_write(const struct classpec_plan *plan, const struct prove_record *record,
		 struct out *o)
{
	static const char *const answers[] = { [CLASSPEC_NO] = "refused",
					       [CLASSPEC_YES] = "granted",
					       [CLASSPEC_UNKNOWN] = "open" };
	const struct classpec_record *r = &record->record;
	struct writing w = { plan, o };
	uint32_t i;

	write_schooling(&w, r);
	write_jobs(&w, r);
	write_service(&w, r);
	for (i = 0; i < r->holding_count; i++)
		out_format(o, "%scredential %s\n",
			   r->holdings[i].held == CLASSPEC_YES ? ""
			   : r->holdings[i].held == CLASSPEC_NO ? "no "
								: "unknown ",
			   entry_name(&w, plan->credentials, r->holdings[i].credential));
	for (i = 0; i < r->decision_count; i++)
		out_format(o, "determination by %s %s\n",
			   entry_name(&w, plan->bodies, r->decisions[i].body),
			   answers[r->decisions[i].accepted]);
}
