/*
 * holding.c - what counts for a requirement, and what a person holds.
 */
#include "parts.h"

static uint64_t symbol_bits(struct symbol *const *symbols, uint32_t count)
{
	uint64_t set = 0;

	for (uint32_t i = 0; i < count; i++)
		set |= UINT64_C(1) << symbols[i]->number;
	return set;
}

static uint64_t jurisdiction(const struct oracle *o, const struct name *name)
{
	const struct words *words =
		&o->question->rule->class->standard->authority->jurisdictional_classes;

	for (uint32_t i = 0; i < words->count; i++)
		if (words->names[i] == name)
			return UINT64_C(1) << i;
	return 0;
}

/* What is included in a whole is some of the whole. */
static bool whole_counts(const struct oracle *o, const struct piece *piece,
			 const struct requirement *part)
{
	for (unsigned i = 0; i < o->part_count; i++)
		if (o->parts[i].part == part)
			return piece_counts(o, piece, o->parts[i].whole, NULL);
	return true;
}

bool piece_counts(const struct oracle *o, const struct piece *piece,
		  const struct requirement *q, const struct symbol *only)
{
	const struct details *details = details_of(q);
	uint64_t subjects = symbol_bits(details->subjects, details->subject_count);
	uint64_t of =
		only ? UINT64_C(1) << only->number : symbol_bits(q->of, q->of_count);
	int window = window_of(o, q);

	if (piece->kind != q->kind || (window >= 0 && !(piece->windows >> window & 1)))
		return false;
	if (q->kind == REQUIRE_CREDITS)
		return (!subjects || (piece->subjects & subjects)) &&
		       (piece->accredited || !q->accredited);
	if (!(piece->of & of) || (q->permanent && !piece->permanent))
		return false;
	if (q->kind == REQUIRE_EXPERIENCE && !whole_counts(o, piece, q))
		return false;
	return !details_of(q)->jurisdictional_class ||
	       (piece->where & jurisdiction(o, details_of(q)->jurisdictional_class));
}

/* ---- amounts ------------------------------------------------------------------- */

int64_t amount_units(const struct oracle *o, const struct amount *amount)
{
	if (amount->unit == AMOUNT_SEMESTER)
		return (int64_t)amount->hundredths * o->policy->quarter_denominator;
	if (amount->unit == AMOUNT_QUARTER)
		return (int64_t)amount->hundredths * o->policy->quarter_numerator;
	return amount->days * o->day_units;
}

int64_t amount_asked(const struct oracle *o, const struct requirement *q)
{
	return amount_units(o, &q->amount);
}

static int64_t amount_round(const struct oracle *o, int64_t units)
{
	int64_t month = o->policy->month_days * o->day_units;

	if (o->policy->nearest_month)
		return (units + month / 2) / month * month;
	return units / o->day_units * o->day_units;
}

int64_t person_amount(const struct oracle *o, const struct requirement *q,
		      const struct symbol *only)
{
	const struct person *p = &o->person;
	int64_t sums[PIECES] = {0}, total = 0;

	for (unsigned i = 0; i < p->piece_count; i++)
		if (piece_counts(o, &p->pieces[i], q, only))
			sums[p->pieces[i].group] += p->pieces[i].amount;
	for (unsigned i = 0; i < p->group_count; i++)
		total +=
			p->limit[i] >= 0 && sums[i] > p->limit[i] ? p->limit[i] : sums[i];
	return q->kind == REQUIRE_CREDITS ? total : amount_round(o, total);
}

/* ---- what is held or not ------------------------------------------------------- */

static uint64_t level_worth(const struct oracle *o, uint32_t level)
{
	return o->policy->exact_level ? UINT64_C(1) << level : o->levels_above[level];
}

static bool degree_counts(const struct oracle *o, const struct requirement *q,
			  uint32_t number)
{
	const struct details *details = details_of(q);
	const struct classpec_degree *degree = &o->question->record->degrees[number];
	const struct completion *c = o->person.completion;
	uint64_t subjects = degree->subject == CLASSPEC_NONE
				    ? (c->degree_subject[number] == BEST     ? UINT64_MAX
				       : c->degree_subject[number] == MIDDLE ? 5
									     : 0)
				    : o->subjects_above[degree->subject];
	bool accredited = degree->accredited == CLASSPEC_YES ||
			  (degree->accredited == CLASSPEC_UNKNOWN &&
			   c->degree_accredited[number] == BEST);
	int window = window_of(o, q);

	if (!(level_worth(o, degree->level) >> q->of[0]->number & 1) ||
	    degree->awarded > o->dates[ANCHOR_AS_OF] || (q->accredited && !accredited))
		return false;
	if (details->subject_count &&
	    !(subjects & symbol_bits(details->subjects, details->subject_count)))
		return false;
	if (window < 0)
		return true;
	if (degree->awarded)
		return calendar_inside(
			o, (unsigned)window,
			calendar_day(degree->awarded, o->policy->month_days), true);
	return c->degree_inside[number] == BEST ||
	       (c->degree_inside[number] == MIDDLE && window % 2 == 0);
}

static bool education_held(const struct oracle *o, const struct requirement *q)
{
	const struct classpec_record *record = o->question->record;
	const struct completion *c = o->person.completion;

	if (section_absent(o, CLASSPEC_HAS_EDUCATION))
		return c->education == BEST ||
		       (c->education == MIDDLE && q->of[0]->number == 0 &&
			!details_of(q)->subject_count && !q->accredited &&
			window_of(o, q) < 0);
	for (uint32_t i = 0; i < record->degree_count; i++)
		if (degree_counts(o, q, i))
			return true;
	return false;
}

static bool credential_held(const struct oracle *o, const struct requirement *q)
{
	const struct classpec_record *record = o->question->record;
	const struct completion *c = o->person.completion;
	uint32_t number = q->of[0]->number;

	if (section_absent(o, CLASSPEC_HAS_CREDENTIALS))
		return c->credentials == BEST ||
		       (c->credentials == MIDDLE && number % 2 == 0);
	for (uint32_t i = 0; i < record->holding_count; i++)
		if (record->holdings[i].credential == number)
			return record->holdings[i].held == CLASSPEC_YES ||
			       (record->holdings[i].held == CLASSPEC_UNKNOWN &&
				c->holding[i] == BEST);
	return false;
}

static bool status_held(const struct oracle *o, const struct requirement *q)
{
	const struct classpec_record *record = o->question->record;
	const struct completion *c = o->person.completion;
	classpec_date on = details_of(q)->on.value;

	if (section_absent(o, CLASSPEC_HAS_SERVICE))
		return c->service == BEST;
	for (uint32_t i = 0; i < record->appointment_count; i++) {
		const struct classpec_appointment *a = &record->appointments[i];

		if (a->class_number != q->of[0]->number || a->permanent == CLASSPEC_NO ||
		    (a->permanent == CLASSPEC_UNKNOWN && c->service_permanent[i] != BEST))
			continue;
		if (on > o->dates[ANCHOR_AS_OF])
			return false;
		if (!a->from && c->service_then[i] == BEST)
			return true;
		if (a->from && a->from <= on && (!a->to || on < a->to))
			return true;
	}
	return false;
}

static bool addition_held(const struct oracle *o, const struct requirement *q,
			  const struct oracle_addition *a)
{
	const struct details *details = details_of(q);
	const struct classpec_fact *fact = a->fact;
	uint64_t subjects =
		a->subject == CLASSPEC_NONE ? 0 : o->subjects_above[a->subject];

	if (q->kind == REQUIRE_CREDENTIAL)
		return fact->kind == CLASSPEC_CREDENTIAL &&
		       a->selected == q->of[0]->number;
	if (q->kind == REQUIRE_STATUS)
		return fact->kind == CLASSPEC_STATUS && a->selected == q->of[0]->number &&
		       fact->date == details->on.value;
	return fact->kind == CLASSPEC_EDUCATION &&
	       level_worth(o, a->selected) >> q->of[0]->number & 1 &&
	       (!details->subject_count ||
		(subjects & symbol_bits(details->subjects, details->subject_count))) &&
	       (fact->accredited || !q->accredited) &&
	       fact->before >= details->before.days &&
	       (details->within.days == 0 ||
		(fact->within && fact->within <= details->within.days));
}

bool person_holds(const struct oracle *o, const struct requirement *q)
{
	for (unsigned i = 0; i < o->addition_count; i++)
		if (addition_held(o, q, &o->additions[i]))
			return true;
	switch (q->kind) {
	case REQUIRE_EDUCATION: return education_held(o, q);
	case REQUIRE_CREDENTIAL: return credential_held(o, q);
	case REQUIRE_STATUS: return status_held(o, q);
	default: oracle_stop("asked to hold what cannot be held");
	}
}

bool person_granted(const struct oracle *o, const struct symbol *body)
{
	for (unsigned i = 0; i < o->body_count; i++)
		if (o->bodies[i] == body)
			return o->person.granted >> i & 1;
	return false;
}
