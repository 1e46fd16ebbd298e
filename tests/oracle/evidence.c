/*
 * evidence.c - what a question needs to know of a record, and what the record leaves
 * open.
 */
#include "parts.h"

#include <string.h>

/* ---- what the rule speaks of --------------------------------------------------- */

static void window_add(struct oracle *o, const struct requirement *q)
{
	const struct details *details = details_of(q);
	unsigned i = o->window_count;

	if ((details->within.days == 0 && details->before.days == 0) || window_of(o, q) >= 0)
		return;
	if (i == ORACLE_WINDOWS)
		oracle_stop("too many windows in a rule");
	o->windows[i].within = details->within;
	o->windows[i].before = details->before;
	o->window_count++;
}

static bool window_same(const struct window *a, const struct window *b)
{
	return a->days == b->days && (a->days == 0 || a->anchor == b->anchor);
}

int window_of(const struct oracle *o, const struct requirement *q)
{
	const struct details *details = details_of(q);

	for (unsigned i = 0; i < o->window_count; i++)
		if (window_same(&o->windows[i].within, &details->within) &&
		    window_same(&o->windows[i].before, &details->before))
			return (int)i;
	return -1;
}

/* What an office says of the class itself goes before what it says of every class. */
static enum classpec_truth decision_of(const struct oracle *o, const struct symbol *body)
{
	const struct classpec_record *record = o->question->record;
	uint32_t class_number = o->question->rule->class->symbol->number;
	enum classpec_truth general = CLASSPEC_UNKNOWN;

	for (uint32_t i = 0; i < record->decision_count; i++) {
		const struct classpec_decision *d = &record->decisions[i];

		if (d->body == body->number && d->class_number == class_number)
			return (enum classpec_truth)d->accepted;
		if (d->body == body->number && d->class_number == CLASSPEC_NONE)
			general = (enum classpec_truth)d->accepted;
	}
	return general;
}

static void body_add(struct oracle *o, const struct symbol *body)
{
	enum classpec_truth decision = decision_of(o, body);

	for (unsigned i = 0; i < o->body_count; i++)
		if (o->bodies[i] == body)
			return;
	if (o->body_count == ORACLE_BODIES)
		oracle_stop("too many bodies in a rule");
	if (decision == CLASSPEC_YES)
		o->granted |= 1u << o->body_count;
	if (decision == CLASSPEC_UNKNOWN)
		o->open |= 1u << o->body_count;
	o->bodies[o->body_count++] = body;
}

static void part_add(struct oracle *o, const struct requirement *part,
		     const struct requirement *whole)
{
	if (o->part_count == ORACLE_PARTS)
		oracle_stop("too many parts in a rule");
	o->parts[o->part_count].part = part;
	o->parts[o->part_count++].whole = whole;
}

static void read_requirement(struct oracle *o, const struct requirement *q)
{
	const struct details *details = details_of(q);

	window_add(o, q);
	if (q->kind == REQUIRE_DETERMINATION)
		body_add(o, q->of[0]);
	if (details->floor && details->floor->requirement)
		read_requirement(o, details->floor->requirement);
	for (const struct requirement *item = q->items; item; item = item->next) {
		if (q->kind == REQUIRE_EXPERIENCE)
			part_add(o, item, q);
		read_requirement(o, item);
	}
}

static void read_rule(struct oracle *o, const struct rule *rule)
{
	read_requirement(o, rule->requirement);
	for (const struct substitution *s = rule->substitutions; s; s = s->next)
		read_requirement(o, s->source);
}

/* ---- what the record leaves open ----------------------------------------------- */

static void gap_add(struct oracle *o, uint8_t *filled, bool middle)
{
	if (o->gap_count == GAPS)
		oracle_stop("too many gaps in a record");
	o->gaps[o->gap_count].filled = filled;
	o->gaps[o->gap_count++].middle = middle;
}

static void job_gaps(struct oracle *o)
{
	const struct classpec_record *record = o->question->record;

	if (section_absent(o, CLASSPEC_HAS_EXPERIENCE)) {
		gap_add(o, &o->completion.experience, true);
		return;
	}
	for (uint32_t i = 0; i < record->job_count; i++) {
		const struct classpec_job *job = &record->jobs[i];

		if (job->from && job->hours == CLASSPEC_HOURS_UNSTATED &&
		    !o->policy->unstated_hours_full)
			gap_add(o, &o->completion.job_hours[i], true);
		if (job->paid == CLASSPEC_UNKNOWN && !o->policy->unpaid_counted)
			gap_add(o, &o->completion.job_paid[i], false);
		if (!job->from && o->window_count)
			gap_add(o, &o->completion.job_inside[i], o->window_count > 1);
	}
}

static void service_gaps(struct oracle *o)
{
	const struct classpec_record *record = o->question->record;

	if (section_absent(o, CLASSPEC_HAS_SERVICE)) {
		gap_add(o, &o->completion.service, true);
		return;
	}
	for (uint32_t i = 0; i < record->appointment_count; i++) {
		const struct classpec_appointment *a = &record->appointments[i];

		if (a->permanent == CLASSPEC_UNKNOWN)
			gap_add(o, &o->completion.service_permanent[i], false);
		if (a->jurisdictional_class == CLASSPEC_NONE)
			gap_add(o, &o->completion.service_where[i], true);
		if (a->from)
			continue;
		gap_add(o, &o->completion.service_then[i], false);
		if (o->window_count)
			gap_add(o, &o->completion.service_inside[i], o->window_count > 1);
	}
}

static void degree_gaps(struct oracle *o)
{
	const struct classpec_record *record = o->question->record;

	if (section_absent(o, CLASSPEC_HAS_EDUCATION)) {
		gap_add(o, &o->completion.education, true);
		return;
	}
	for (uint32_t i = 0; i < record->degree_count; i++) {
		const struct classpec_degree *degree = &record->degrees[i];

		if (degree->subject == CLASSPEC_NONE)
			gap_add(o, &o->completion.degree_subject[i], true);
		if (degree->accredited == CLASSPEC_UNKNOWN)
			gap_add(o, &o->completion.degree_accredited[i], false);
		if (!degree->awarded && o->window_count)
			gap_add(o, &o->completion.degree_inside[i], o->window_count > 1);
	}
}

static void credit_gaps(struct oracle *o)
{
	const struct classpec_record *record = o->question->record;

	if (section_absent(o, CLASSPEC_HAS_CREDITS)) {
		gap_add(o, &o->completion.credits, true);
		return;
	}
	for (uint32_t i = 0; i < record->credit_count; i++) {
		const struct classpec_credit *credit = &record->credits[i];

		if (credit->subject == CLASSPEC_NONE)
			gap_add(o, &o->completion.credit_subject[i], true);
		if (credit->accredited == CLASSPEC_UNKNOWN)
			gap_add(o, &o->completion.credit_accredited[i], false);
		if (o->window_count)
			gap_add(o, &o->completion.credit_inside[i], o->window_count > 1);
	}
}

static void find_gaps(struct oracle *o)
{
	const struct classpec_record *record = o->question->record;

	job_gaps(o);
	service_gaps(o);
	degree_gaps(o);
	credit_gaps(o);
	if (section_absent(o, CLASSPEC_HAS_CREDENTIALS))
		gap_add(o, &o->completion.credentials, true);
	else
		for (uint32_t i = 0; i < record->holding_count; i++)
			if (record->holdings[i].held == CLASSPEC_UNKNOWN)
				gap_add(o, &o->completion.holding[i], false);
}

/* ---- days ---------------------------------------------------------------------- */

/* Nothing after the as-of date counts, and its own day is not over. */
static void period_clip(const struct oracle *o, classpec_date from, classpec_date to,
			int32_t *first, int32_t *end)
{
	uint32_t month = o->policy->month_days;
	int32_t now = calendar_day(o->dates[ANCHOR_AS_OF], month);

	*first = *end = 0;
	if (!from)
		return;
	*first = calendar_day(from, month);
	*end = to ? calendar_day(to, month) : now;
	if (*end > now)
		*end = now;
}

static void group_days(struct oracle *o)
{
	const struct classpec_record *record = o->question->record;
	int32_t from[ORACLE_ENTRIES], to[ORACLE_ENTRIES];

	for (uint32_t i = 0; i < record->job_count; i++)
		period_clip(o, record->jobs[i].from, record->jobs[i].to, &from[i],
			    &to[i]);
	calendar_group(o, &o->jobs, from, to, record->job_count);
	for (uint32_t i = 0; i < record->appointment_count; i++)
		period_clip(o, record->appointments[i].from, record->appointments[i].to,
			    &from[i], &to[i]);
	calendar_group(o, &o->appointments, from, to, record->appointment_count);
}

/* So fine that every amount a record can state is a whole number of units. */
static void choose_units(struct oracle *o)
{
	const struct policy *policy = o->policy;
	int64_t year = policy->year_hours;

	year /= divisor(year, 12 * (int64_t)policy->month_days);
	o->day_units = 100 / divisor(100, year) * year * policy->full_time_hours;
	o->credit_units = 100 * (int64_t)policy->quarter_denominator;
}

static void check_room(const struct classpec_record *record)
{
	if (record->job_count > ORACLE_ENTRIES || record->credit_count > ORACLE_ENTRIES ||
	    record->degree_count > ORACLE_ENTRIES ||
	    record->appointment_count > ORACLE_ENTRIES ||
	    record->holding_count > ORACLE_ENTRIES)
		oracle_stop("too many entries in a record");
}

void evidence_open(struct oracle *o, const struct oracle_question *question)
{
	check_room(question->record);
	o->question = question;
	o->policy = &question->rule->class->standard->authority->policy;
	for (int i = 0; i < ANCHOR_COUNT; i++)
		o->dates[i] = question->dates[i] ? question->dates[i]
						 : question->dates[ANCHOR_AS_OF];
	o->window_count = o->body_count = o->granted = o->open = o->gap_count = 0;
	o->addition_count = o->part_count = 0;
	memset(&o->completion, 0, sizeof o->completion);
	choose_units(o);
	read_rule(o, question->rule);
	group_days(o);
	find_gaps(o);
}
