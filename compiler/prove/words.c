/*
 * prove/words.c - who a record is, in the words of the spec.
 */
#include "prove/words.h"

#include <string.h>

static const char *short_name(const struct classpec_plan *plan,
			      struct classpec_section section, uint32_t number)
{
	const struct classpec_entry *list =
		(const void *)((const unsigned char *)plan + section.at);
	const char *id, *stop;

	if (number == CLASSPEC_NONE)
		return "anything";
	id = classpec_text(plan, list[number].id);
	stop = strrchr(id, '.');
	return stop ? stop + 1 : id;
}

static void out_date(struct out *o, const char *before, classpec_date date)
{
	out_format(o, "%s%04u-%02u-%02u", before, (unsigned)(date / 10000),
		   (unsigned)(date / 100 % 100), (unsigned)(date % 100));
}

/* Whole years or months of the authority's calendar are told as such. */
static void out_days(struct out *o, int32_t days, int32_t month)
{
	int32_t length = days % (12 * month) == 0 ? 12 * month : days % month == 0 ? month : 1;
	const char *unit = length == 1 ? "day" : length == month ? "month" : "year";

	out_format(o, "%d %s%s", (int)(days / length), unit, days == length ? "" : "s");
}

static void out_length(struct out *o, const struct classpec_authority *authority,
		       int32_t amount, uint8_t unit, classpec_date from, classpec_date to)
{
	static const char *const units[] = { [CLASSPEC_DAYS] = "days",
					     [CLASSPEC_MONTHS] = "months",
					     [CLASSPEC_YEARS] = "years",
					     [CLASSPEC_HOURS] = "hours" };

	if (from) {
		out_date(o, "from ", from);
		if (to)
			out_date(o, " to before ", to);
		return;
	}
	if (unit == CLASSPEC_DAYS && amount % 100 == 0) {
		out_days(o, amount / 100, authority->month_days);
		return;
	}
	out_format(o, "%d", (int)(amount / 100));
	if (amount % 100)
		out_format(o, ".%02d", (int)(amount % 100));
	out_format(o, " %.*s", (int)strlen(units[unit]) - (amount == 100), units[unit]);
}

/* Where they are not those of full time. */
static void out_hours(struct out *o, const struct classpec_authority *authority,
		      classpec_date from, uint16_t hours)
{
	if (hours == CLASSPEC_HOURS_UNSTATED) {
		out_text(o, from ? ", hours not stated" : "");
		return;
	}
	if (hours == authority->full_time_hours)
		return;
	out_format(o, " at %u", hours / 100u);
	if (hours % 100)
		out_format(o, ".%02u", hours % 100u);
	out_text(o, " hours a week");
}

static void comma(struct out *o)
{
	if (o->size)
		out_text(o, ", ");
}

static void out_jobs(struct out *o, const struct classpec_plan *plan,
		     const struct classpec_record *r)
{
	const struct classpec_class *classes =
		CLASSPEC_ARRAY(plan, classes, struct classpec_class);
	const struct classpec_entry *kinds =
		CLASSPEC_ARRAY(plan, kinds, struct classpec_entry);
	const struct classpec_authority *authorities =
		CLASSPEC_ARRAY(plan, authorities, struct classpec_authority);
	uint32_t i, k;

	for (i = 0; i < r->job_count; i++) {
		const struct classpec_job *job = &r->jobs[i];

		comma(o);
		out_length(o, &authorities[kinds[job->kinds[0]].authority], job->amount,
			   job->unit, job->from, job->to);
		for (k = 0; k < job->kind_count; k++)
			out_format(o, "%s%s", k ? " + " : " of ",
				   short_name(plan, plan->kinds, job->kinds[k]));
		out_text(o, job->paid == CLASSPEC_NO ? ", unpaid" : "");
		out_hours(o, &authorities[kinds[job->kinds[0]].authority], job->from,
			  job->hours);
	}
	for (i = 0; i < r->appointment_count; i++) {
		const struct classpec_appointment *a = &r->appointments[i];

		comma(o);
		out_length(o, &authorities[classes[a->class_number].authority], a->amount,
			   a->unit, a->from, a->to);
		out_format(o, " of %sservice as %s",
			   a->permanent == CLASSPEC_YES ? "permanent " : "",
			   classpec_text(plan, classes[a->class_number].id));
		out_hours(o, &authorities[classes[a->class_number].authority], 0, a->hours);
	}
}

const char *prove_record_words(const struct classpec_plan *plan,
				const struct classpec_record *r, struct arena *arena)
{
	struct out o = { 0 };
	const char *words;
	uint32_t i;

	for (i = 0; i < r->degree_count; i++) {
		comma(&o);
		out_text(&o, short_name(plan, plan->levels, r->degrees[i].level));
		if (r->degrees[i].subject != CLASSPEC_NONE)
			out_format(
				&o, " in %s",
				short_name(plan, plan->subjects, r->degrees[i].subject));
	}
	for (i = 0; i < r->credit_count; i++) {
		comma(&o);
		out_format(&o, "%d", (int)(r->credits[i].amount / 100));
		if (r->credits[i].amount % 100)
			out_format(&o, ".%02d", (int)(r->credits[i].amount % 100));
		out_format(&o, " %s credits",
			   r->credits[i].quarter ? "quarter" : "semester");
		if (r->credits[i].subject != CLASSPEC_NONE)
			out_format(
				&o, " in %s",
				short_name(plan, plan->subjects, r->credits[i].subject));
	}
	out_jobs(&o, plan, r);
	for (i = 0; i < r->holding_count; i++)
		if (r->holdings[i].held == CLASSPEC_YES) {
			comma(&o);
			out_text(&o, short_name(plan, plan->credentials,
						r->holdings[i].credential));
		}
	for (i = 0; i < r->decision_count; i++)
		if (r->decisions[i].accepted == CLASSPEC_YES) {
			comma(&o);
			out_format(&o, "accepted by %s",
				   short_name(plan, plan->bodies, r->decisions[i].body));
		}
	words = o.size ? arena_copy(arena, o.text, o.size) : "nothing at all";
	out_free(&o);
	return words;
}
