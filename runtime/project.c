/*
 * project.c - a record becomes facts, each measured by itself under its authority's
 * policy.
 *
 * Experience and service are measured by days.c; all else is a matter of what fits the
 * fact.
 */
#include "measure.h"

/* ---- what fits --------------------------------------------------------------------- */

bool classpec_list_holds(const struct classpec_plan *plan, uint32_t first, uint32_t count,
			 uint32_t entry)
{
	const uint32_t *list = image_list(plan, first);
	uint32_t low = 0;

	while (low < count) {
		uint32_t middle = low + (count - low) / 2;

		if (list[middle] == entry)
			return true;
		if (list[middle] < entry)
			low = middle + 1;
		else
			count = middle;
	}
	return false;
}

static struct classpec_interval interval_of(enum classpec_truth truth)
{
	const struct classpec_interval interval = {
		truth == CLASSPEC_YES, truth != CLASSPEC_NO
	};

	return interval;
}

/* Keeps the better of two answers to the same question. */
static void interval_raise(struct classpec_interval *interval, enum classpec_truth truth)
{
	const struct classpec_interval other = interval_of(truth);

	if (interval->lo < other.lo)
		interval->lo = other.lo;
	if (interval->hi < other.hi)
		interval->hi = other.hi;
}

static enum classpec_truth subject_fits(const struct measure *measure, uint32_t subject)
{
	if (!measure->fact->subject_count)
		return CLASSPEC_YES;
	if (subject == CLASSPEC_NONE)
		return CLASSPEC_UNKNOWN;
	return truth_of(classpec_list_holds(measure->plan, measure->fact->first_subject,
					    measure->fact->subject_count, subject));
}

static enum classpec_truth accredited_fits(const struct measure *measure,
					   uint8_t accredited)
{
	return measure->fact->accredited ? (enum classpec_truth)accredited :
	       CLASSPEC_YES;
}

enum classpec_truth
classpec_appointment_fits(const struct measure *measure,
			  const struct classpec_appointment *appointment)
{
	const struct classpec_fact *fact = measure->fact;
	enum classpec_truth fits = truth_of(selected(measure, appointment->class_number));

	if (fact->permanent || fact->kind == CLASSPEC_STATUS)
		fits = truth_and(fits, (enum classpec_truth)appointment->permanent);
	if (fact->jurisdictional_class == CLASSPEC_NONE)
		return fits;
	if (appointment->jurisdictional_class == CLASSPEC_NONE)
		return truth_and(fits, CLASSPEC_UNKNOWN);
	return truth_and(fits, truth_of(appointment->jurisdictional_class ==
					fact->jurisdictional_class));
}

/* ---- credits, degrees, credentials ------------------------------------------------- */

enum classpec_truth classpec_credit_fits(const struct measure *measure,
					 const struct classpec_credit *credit)
{
	enum classpec_truth fits = subject_fits(measure, credit->subject);

	fits = truth_and(fits, accredited_fits(measure, credit->accredited));
	return measure->windowed ? truth_and(fits, CLASSPEC_UNKNOWN) : fits;
}

static struct classpec_interval credits_measure(const struct measure *measure)
{
	const int64_t scale = image_scale(measure->fact);
	const uint16_t over = credit_divisor(measure);
	struct classpec_interval credits;
	int64_t lo = 0, hi = 0;
	uint32_t i;

	for (i = 0; i < measure->record->credit_count; i++) {
		const struct classpec_credit *credit = &measure->record->credits[i];
		const int64_t worth = credit_worth(measure, credit);
		const enum classpec_truth fits = classpec_credit_fits(measure, credit);

		if (fits == CLASSPEC_YES)
			lo = sum_of(lo, worth);
		if (fits != CLASSPEC_NO)
			hi = sum_of(hi, worth);
	}
	credits.lo = amount_of(product_of(lo, scale) / (100 * over));
	credits.hi = amount_of(product_of(hi, scale) / (100 * over));
	return credits;
}

static enum classpec_truth degree_in_time(const struct measure *measure,
					  classpec_date awarded)
{
	int32_t day;

	if (awarded > measure->dates[CLASSPEC_AS_OF])
		return CLASSPEC_NO;
	if (!measure->windowed)
		return CLASSPEC_YES;
	if (!awarded)
		return CLASSPEC_UNKNOWN;
	day = classpec_day_number(awarded, measure->authority->month_days);
	return truth_of(day >= measure->from && day <= measure->to);
}

enum classpec_truth classpec_degree_fits(const struct measure *measure,
					 const struct classpec_degree *degree)
{
	enum classpec_truth fits = truth_of(selected(measure, degree->level));

	fits = truth_and(fits, subject_fits(measure, degree->subject));
	fits = truth_and(fits, accredited_fits(measure, degree->accredited));
	return truth_and(fits, degree_in_time(measure, degree->awarded));
}

static struct classpec_interval education_measure(const struct measure *measure)
{
	const struct classpec_record *record = measure->record;
	struct classpec_interval held = interval_of(CLASSPEC_NO);
	uint32_t i;

	for (i = 0; i < record->degree_count; i++)
		interval_raise(&held, classpec_degree_fits(measure, &record->degrees[i]));
	return held;
}

static struct classpec_interval credential_measure(const struct measure *measure)
{
	struct classpec_interval held = interval_of(CLASSPEC_NO);
	uint32_t i;

	for (i = 0; i < measure->record->holding_count; i++)
		if (selected(measure, measure->record->holdings[i].credential))
			interval_raise(&held, (enum classpec_truth)
				       measure->record->holdings[i].held);
	return held;
}

/* ---- status and decisions ---------------------------------------------------------- */

enum classpec_truth classpec_status_fits(const struct measure *measure,
					 const struct classpec_appointment *appointment)
{
	const classpec_date as_of = measure->dates[CLASSPEC_AS_OF];
	const classpec_date on = measure->fact->date ? measure->fact->date : as_of;
	const enum classpec_truth fits = classpec_appointment_fits(measure, appointment);

	if (on > as_of)
		return CLASSPEC_NO;
	if (!appointment->from)
		return truth_and(fits, CLASSPEC_UNKNOWN);
	if (appointment->from > on || (appointment->to && appointment->to <= on))
		return CLASSPEC_NO;
	return fits;
}

static struct classpec_interval status_measure(const struct measure *measure)
{
	const struct classpec_record *record = measure->record;
	struct classpec_interval held = interval_of(CLASSPEC_NO);
	uint32_t i;

	for (i = 0; i < record->appointment_count; i++)
		interval_raise(&held, classpec_status_fits(measure,
							   &record->appointments[i]));
	return held;
}

/* What was said of the class itself stands before what was said of every class; of two
 * such statements the later in the record stands. */
static struct classpec_interval decision_measure(const struct measure *measure)
{
	enum classpec_truth accepted = CLASSPEC_UNKNOWN;
	bool explicit_found = false;
	uint32_t i;

	for (i = 0; i < measure->record->decision_count; i++) {
		const struct classpec_decision *of = &measure->record->decisions[i];
		bool of_class = of->class_number != CLASSPEC_NONE;

		if (!selected(measure, of->body) || (explicit_found && !of_class) ||
		    (of_class && of->class_number != measure->fact->class_number))
			continue;
		explicit_found = of_class;
		accepted = (enum classpec_truth)of->accepted;
	}
	return interval_of(accepted);
}

/* ---- all facts --------------------------------------------------------------------- */

static void measure_window(struct measure *measure)
{
	const struct classpec_fact *fact = measure->fact;
	const uint32_t month_days = measure->authority->month_days;
	const classpec_date as_of = measure->dates[CLASSPEC_AS_OF];
	const classpec_date date = fact->anchor < CLASSPEC_ANCHORS ?
				   measure->dates[fact->anchor] : 0;
	const int64_t anchor = classpec_day_number(date ? date : as_of, month_days);

	measure->windowed = fact->within || fact->before ||
			    fact->anchor != CLASSPEC_AS_OF;
	measure->from = 0;
	measure->to = classpec_day_number(as_of, month_days);
	if (!measure->windowed)
		return;
	if (fact->within && anchor > fact->within)
		measure->from = (int32_t)(anchor - fact->within);
	if (anchor < fact->before)
		measure->to = 0;
	else if (anchor - fact->before < measure->to)
		measure->to = (int32_t)(anchor - fact->before);
}

void classpec_measure_open(struct measure *measure, const struct classpec_plan *plan,
			   const struct classpec_fact *fact,
			   const struct classpec_record *record,
			   const classpec_date dates[CLASSPEC_ANCHORS])
{
	measure->plan = plan;
	measure->fact = fact;
	measure->authority = image_authority(plan, fact->authority);
	measure->record = record;
	measure->dates = dates;
	measure_window(measure);
}

/* Whether the record says anything of what the fact counts. */
static bool evidence_present(const struct measure *measure)
{
	static const uint8_t section[] = {
		[CLASSPEC_EXPERIENCE] = CLASSPEC_HAS_EXPERIENCE,
		[CLASSPEC_SERVICE] = CLASSPEC_HAS_SERVICE,
		[CLASSPEC_CREDITS] = CLASSPEC_HAS_CREDITS,
		[CLASSPEC_EDUCATION] = CLASSPEC_HAS_EDUCATION,
		[CLASSPEC_CREDENTIAL] = CLASSPEC_HAS_CREDENTIALS,
		[CLASSPEC_STATUS] = CLASSPEC_HAS_SERVICE,
		[CLASSPEC_DECISION] = CLASSPEC_HAS_DETERMINATIONS
	};

	return measure->fact->kind < sizeof section &&
	       (measure->record->presence & section[measure->fact->kind]);
}

struct classpec_interval classpec_measure_fact(const struct measure *measure)
{
	const struct classpec_interval unknown = {
		0, image_counts(measure->fact) ? CLASSPEC_NO_LIMIT : 1
	};

	if (!evidence_present(measure))
		return unknown;
	switch (measure->fact->kind) {
	case CLASSPEC_EXPERIENCE:
	case CLASSPEC_SERVICE:
		return classpec_days_measure(measure);
	case CLASSPEC_CREDITS:
		return credits_measure(measure);
	case CLASSPEC_EDUCATION:
		return education_measure(measure);
	case CLASSPEC_CREDENTIAL:
		return credential_measure(measure);
	case CLASSPEC_STATUS:
		return status_measure(measure);
	default:
		return decision_measure(measure);
	}
}

struct classpec_interval
classpec_project_fact(const struct classpec_plan *plan, uint32_t fact,
		      const struct classpec_record *record,
		      const classpec_date dates[CLASSPEC_ANCHORS])
{
	struct measure measure;

	classpec_measure_open(&measure, plan, image_fact(plan, fact), record, dates);
	return classpec_measure_fact(&measure);
}

void classpec_project(const struct classpec_plan *plan,
		      const struct classpec_record *record,
		      const classpec_date dates[CLASSPEC_ANCHORS],
		      struct classpec_interval *facts)
{
	uint32_t i;

	for (i = 0; i < plan->facts.count; i++)
		facts[i] = classpec_project_fact(plan, i, record, dates);
}
