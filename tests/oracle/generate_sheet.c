/*
 * generate_sheet.c - random records: jobs, credits and degrees close to what rules ask
 * for.
 */
#include "generate.h"

#include <string.h>

/* ---- hints --------------------------------------------------------------------- */

static void hint_days(struct hints *hints, uint32_t days)
{
	if (hints->day_count < sizeof hints->days / sizeof *hints->days && days)
		hints->days[hints->day_count++] = days;
}

static void hint_requirement(struct hints *hints, const struct requirement *q)
{
	const struct details *details = details_of(q);
	uint32_t hundredths = q->amount.hundredths;

	if (q->kind == REQUIRE_CREDITS && hints->credit_count < 64) {
		if (q->amount.unit == AMOUNT_QUARTER)
			hundredths = hundredths * hints->policy->quarter_numerator /
				     hints->policy->quarter_denominator;
		hints->credits[hints->credit_count++] = hundredths;
	} else {
		hint_days(hints, q->amount.days);
	}
	if (q->kind == REQUIRE_STATUS && details->on.value &&
	    hints->status_count < sizeof hints->status_dates / sizeof(classpec_date)) {
		hints->status_classes[hints->status_count] =
			(unsigned)(q->of[0]->name->text[1] - '0');
		hints->status_dates[hints->status_count++] = details->on.value;
	}
	for (const struct requirement *item = q->items; item; item = item->next)
		hint_requirement(hints, item);
}

/* Whether the days of the rule are divided among requirements. */
static bool divides(const struct requirement *q)
{
	const struct details *details = details_of(q);
	bool some = q->kind == REQUIRE_DISJOINT || q->kind == REQUIRE_PROPORTIONAL;

	for (const struct requirement *item = q->items; item && !some; item = item->next)
		some = divides(item);
	if (details->floor && details->floor->requirement)
		some |= divides(details->floor->requirement);
	return some;
}

static bool holds_shares(const struct requirement *q)
{
	const struct details *details = details_of(q);
	bool some = q->kind == REQUIRE_PROPORTIONAL;

	for (const struct requirement *item = q->items; item && !some; item = item->next)
		some = holds_shares(item);
	if (details->floor && details->floor->requirement)
		some |= holds_shares(details->floor->requirement);
	return some;
}

/* How a sum is rounded to days or months is the policy's; where a sum is divided among
 * requirements, or added to another, the language does not say which sum it is. And while
 * nobody knows the subject of credits, they may be in each subject as far as anything
 * asks for that one alone, so that tables and oracle may differ on what uses them up. */
static void hint_rules(struct hints *hints, const struct rule *rules)
{
	for (const struct rule *rule = rules; rule; rule = rule->next) {
		unsigned in_subjects = 0;

		hints->whole_months |= divides(rule->requirement) || rule->substitutions;
		hints->whole_days |= holds_shares(rule->requirement);
		for (const struct substitution *s = rule->substitutions; s; s = s->next) {
			hints->whole_days |= s->scale == SCALE_LINEAR;
			in_subjects += details_of(s->source)->subject_count > 0;
		}
		hints->known_subjects |= in_subjects > 1;
	}
	hints->whole_months &= hints->policy->nearest_month;
}

/* Credits that come to the cap and more, and the days that are left then. */
static void hint_cap(struct hints *hints, const struct substitution *s)
{
	uint32_t cap = s->cap.days, each = s->amount.days;

	if (!cap || !each || s->target->amount.days <= cap)
		return;
	hint_days(hints, s->target->amount.days - cap);
	if (s->source->kind != REQUIRE_CREDITS || !hints->credit_count ||
	    hints->credit_count == sizeof hints->credits / sizeof *hints->credits)
		return;
	hints->credits[hints->credit_count] =
		hints->credits[hints->credit_count - 1] * ((cap + each - 1) / each);
	hints->credit_count++;
}

void hints_read(struct hints *hints, const struct model *model)
{
	const struct class *class = model->standards->classes;

	memset(hints, 0, sizeof *hints);
	hints->policy = &class->standard->authority->policy;
	hints->kinds = model->symbols[SYMBOL_EXPERIENCE].count;
	hints->levels = model->symbols[SYMBOL_EDUCATION].count;
	hints->subjects = model->symbols[SYMBOL_SUBJECT].count;
	for (const struct rule *rule = class->rules; rule; rule = rule->next) {
		hint_requirement(hints, rule->requirement);
		for (const struct substitution *s = rule->substitutions; s; s = s->next) {
			hint_requirement(hints, s->source);
			if (s->target->amount.days > s->amount.days)
				hint_days(hints, s->target->amount.days - s->amount.days);
			hint_cap(hints, s);
		}
	}
	hint_rules(hints, class->rules);
}

/* ---- dates and amounts --------------------------------------------------------- */

/* So many months and days before, in months of 30 days. */
static classpec_date date_before(classpec_date date, unsigned months, unsigned days)
{
	uint32_t count = (date / 10000 * 12 + date / 100 % 100 - 1) * 30 + date % 100 - 1;
	uint32_t day, month;

	count -= months * 30 + days;
	day = count % 30 + 1;
	month = count / 30 % 12 + 1;
	if (month == 2 && day > 28)
		day = 28;
	return count / 360 * 10000 + month * 100 + day;
}

/* About what some requirement asks for, or a part of it, in days. */
static uint32_t near_days(struct random *random, const struct hints *hints)
{
	uint32_t days = 360, month = hints->policy->month_days;

	if (hints->whole_months) {
		if (hints->day_count)
			days = hints->days[random_below(random, hints->day_count)];
		return (days / month + random_below(random, 3)) * month;
	}

	if (hints->day_count)
		days = hints->days[random_below(random, hints->day_count)];
	switch (random_below(random, 10)) {
	case 0: return days / 2;
	case 1: return days + month;
	case 2: return days > month ? days - month : days;
	case 3: return days + 1;
	case 4: return days - 1;
	case 5: return 2 * days;
	case 6: return month * random_below(random, 37);
	case 7: /* about half a month less */
		return hints->policy->nearest_month && days > month
			       ? days - month / 2 - 2 + random_below(random, 5)
			       : days;
	default: return days;
	}
}

static enum classpec_truth near_truth(struct random *random, unsigned unknown)
{
	if (random_chance(random, unknown))
		return CLASSPEC_UNKNOWN;
	return random_chance(random, 70) ? CLASSPEC_YES : CLASSPEC_NO;
}

/* Tenths of so many whole days come out even. */
static uint16_t near_hours(struct random *random, const struct hints *hints, bool even)
{
	uint32_t full = hints->policy->full_time_hours;

	if (hints->whole_months || (hints->whole_days && !even))
		return random_chance(random, 10) ? CLASSPEC_HOURS_UNSTATED
						 : (uint16_t)full;
	switch (random_below(random, 14)) {
	case 0:
	case 1: return CLASSPEC_HOURS_UNSTATED;
	case 2: return (uint16_t)(full / 2);
	case 3: return (uint16_t)(full * 3 / 5);
	case 4: return (uint16_t)(full / 5);
	case 5: return 6000;
	case 6: return (uint16_t)(hints->whole_days ? full : full - 1);
	default: return (uint16_t)full;
	}
}

/* When something of that length was: it ends now, or some months ago. */
static void near_period(struct random *random, const struct hints *hints,
			classpec_date as_of, uint32_t days, classpec_date *from,
			classpec_date *to)
{
	unsigned ago = random_chance(random, 40) ? 0 : random_below(random, 40);
	unsigned odd = random_chance(random, 15) ? random_below(random, 30) : 0;
	uint32_t month = hints->policy->month_days;
	classpec_date end = date_before(as_of, ago, hints->whole_months ? 0 : odd);

	*from = date_before(end, days / month, days % month);
	*to = end == as_of && random_below(random, 2) ? 0 : end;
	if (random_chance(random, 4))
		*to = date_before(end, 0, 0) + 10000; /* after the as-of date, perhaps */
	if (random_chance(random, 4) && *from % 100 == 1 && !hints->whole_months)
		*from += *from / 100 % 100 == 2 ? 28u : 30u; /* the 29th, the 31st */
}

static void near_amount(struct random *random, const struct hints *hints, uint32_t days,
			int32_t *amount, uint8_t *unit)
{
	uint32_t month = hints->policy->month_days;

	*unit = CLASSPEC_DAYS;
	*amount = (int32_t)days * 100;
	if (days % month == 0 && random_chance(random, 80)) {
		*unit = CLASSPEC_MONTHS;
		*amount = (int32_t)(days / month) * 100;
	}
	if (days % (12 * month) == 0 && random_chance(random, 50)) {
		*unit = CLASSPEC_YEARS;
		*amount = (int32_t)(days / (12 * month)) * 100;
	}
	if (random_chance(random, 4) && !hints->whole_months && !hints->whole_days) {
		*unit = CLASSPEC_HOURS;
		*amount = (int32_t)((uint64_t)days * hints->policy->year_hours /
				    (12 * month));
	}
	if (random_chance(random, 4) && !hints->whole_months && !hints->whole_days)
		*amount += 50;
}

/* ---- sections ------------------------------------------------------------------ */

static void make_jobs(struct random *random, const struct hints *hints,
		      struct sheet *sheet)
{
	sheet->job_count = random_below(random, 4);
	for (uint32_t i = 0; i < sheet->job_count; i++) {
		struct classpec_job *job = &sheet->jobs[i];
		uint32_t days = near_days(random, hints);

		job->kind_count = random_chance(random, 25) ? 2 : 1;
		for (uint32_t k = 0; k < job->kind_count; k++)
			sheet->kinds[i][k] = random_below(random, hints->kinds);
		job->paid = (uint8_t)near_truth(random, 15);
		job->hours = near_hours(random, hints, false);
		if (random_chance(random, 60)) {
			near_period(random, hints, sheet->dates[CLASSPEC_AS_OF], days,
				    &job->from, &job->to);
			continue;
		}
		near_amount(random, hints, days, &job->amount, &job->unit);
		job->hours = near_hours(random, hints, days % 10 == 0);
		if (job->unit == CLASSPEC_HOURS || random_chance(random, 60))
			job->hours = CLASSPEC_HOURS_UNSTATED;
	}
}

/* Permanent in a class up to the day on which status is asked for, from it on, or about. */
static void near_status(struct random *random, const struct hints *hints,
			struct classpec_appointment *a)
{
	unsigned chosen = random_below(random, hints->status_count);
	classpec_date on = hints->status_dates[chosen];

	a->class_number = hints->status_classes[chosen];
	a->permanent = CLASSPEC_YES;
	a->hours = CLASSPEC_HOURS_UNSTATED;
	a->from = date_before(on, 12, 0);
	a->to = on;
	if (random_chance(random, 30))
		a->from = on, a->to = 0;
	else if (random_chance(random, 30))
		a->to = date_before(on, 0, 1);
}

static void make_service(struct random *random, const struct hints *hints,
			 struct sheet *sheet)
{
	sheet->appointment_count = random_below(random, 4);
	for (uint32_t i = 0; i < sheet->appointment_count; i++) {
		struct classpec_appointment *a = &sheet->appointments[i];
		uint32_t days = near_days(random, hints);

		a->class_number = random_below(random, EXTERNALS + 1);
		a->permanent = (uint8_t)near_truth(random, 15);
		a->hours = random_chance(random, 60) ? CLASSPEC_HOURS_UNSTATED
						     : near_hours(random, hints, false);
		a->jurisdictional_class = random_chance(random, 25)
						  ? CLASSPEC_NONE
						  : random_below(random, JURISDICTIONS);
		if (hints->status_count && !hints->whole_months &&
		    random_chance(random, 20)) {
			near_status(random, hints, a);
			continue;
		}
		if (random_chance(random, 65)) {
			near_period(random, hints, sheet->dates[CLASSPEC_AS_OF], days,
				    &a->from, &a->to);
			continue;
		}
		near_amount(random, hints, days, &a->amount, &a->unit);
		if (a->unit == CLASSPEC_HOURS || random_chance(random, 60))
			a->hours = CLASSPEC_HOURS_UNSTATED;
	}
}

static uint32_t near_subject(struct random *random, const struct hints *hints)
{
	return !hints->known_subjects && random_chance(random, 20)
		       ? CLASSPEC_NONE
		       : random_below(random, hints->subjects);
}

static void make_degrees(struct random *random, const struct hints *hints,
			 struct sheet *sheet)
{
	sheet->degree_count = random_below(random, 3);
	for (uint32_t i = 0; i < sheet->degree_count; i++) {
		struct classpec_degree *degree = &sheet->degrees[i];

		degree->level = random_below(random, hints->levels);
		degree->subject = near_subject(random, hints);
		degree->accredited = (uint8_t)near_truth(random, 20);
		if (random_chance(random, 50))
			degree->awarded = date_before(sheet->dates[CLASSPEC_AS_OF],
						      6 * random_below(random, 12),
						      random_below(random, 2));
	}
}

static void make_credits(struct random *random, const struct hints *hints,
			 struct sheet *sheet)
{
	sheet->credit_count = random_below(random, 4);
	for (uint32_t i = 0; i < sheet->credit_count; i++) {
		struct classpec_credit *credit = &sheet->credits[i];
		uint32_t amount = 3000;

		if (hints->credit_count)
			amount =
				hints->credits[random_below(random, hints->credit_count)];
		amount = amount * (1 + random_below(random, 3)) /
			 (1 + random_below(random, 2));
		if (random_chance(random, 20))
			amount = amount > 100 ? amount - 100 : amount + 100;
		credit->quarter = random_chance(random, 20);
		if (credit->quarter && random_below(random, 2))
			amount = amount * hints->policy->quarter_denominator /
				 hints->policy->quarter_numerator;
		credit->amount = (int32_t)amount;
		credit->subject = near_subject(random, hints);
		credit->accredited = (uint8_t)near_truth(random, 20);
	}
}

static void make_holdings(struct random *random, struct sheet *sheet)
{
	for (unsigned i = 0; i < CREDENTIALS; i++)
		if (random_chance(random, 50))
			sheet->holdings[sheet->holding_count++] =
				(struct classpec_holding){
					i, (uint8_t)near_truth(random, 25)};
}

/* Of every class, of this one or of another, in either order. */
static void make_decisions(struct random *random, struct sheet *sheet)
{
	for (unsigned i = 0; i < BODIES; i++) {
		bool general_first = random_below(random, 2);

		for (unsigned k = 0; k < 2; k++) {
			bool general = (k == 0) == general_first;
			struct classpec_decision *decision =
				&sheet->decisions[sheet->decision_count];

			if (!random_chance(random, general ? 40 : 20))
				continue;
			sheet->decision_count++;
			decision->body = i;
			decision->class_number = general ? CLASSPEC_NONE
						 : random_chance(random, 70)
							 ? CLASS_OF_THE_RULES
							 : 0;
			decision->accepted = (uint8_t)near_truth(random, 35);
		}
	}
}

static void make_dates(struct random *random, const struct hints *hints,
		       struct sheet *sheet)
{
	classpec_date as_of = (2023 + random_below(random, 3)) * 10000;

	as_of += (1 + random_below(random, 12)) * 100 + 1;
	if (random_chance(random, 30) && !hints->whole_months)
		as_of += random_below(random, 28);
	sheet->dates[CLASSPEC_AS_OF] = as_of;
	for (unsigned i = 1; i < CLASSPEC_ANCHORS; i++)
		if (random_chance(random, 30))
			sheet->dates[i] = date_before(as_of, random_below(random, 24), 0);
		else if (random_chance(random, 10))
			sheet->dates[i] = as_of + 10000;
	sheet->stage = random_chance(random, 40) ? 0 : random_below(random, 4);
}

void generate_sheet(struct random *random, const struct hints *hints, struct sheet *sheet)
{
	memset(sheet, 0, sizeof *sheet);
	make_dates(random, hints, sheet);
	for (unsigned i = 0; i < 6; i++)
		if (!random_chance(random, 10))
			sheet->presence |= 1u << i;
	if (sheet->presence & CLASSPEC_HAS_EXPERIENCE)
		make_jobs(random, hints, sheet);
	if (sheet->presence & CLASSPEC_HAS_SERVICE)
		make_service(random, hints, sheet);
	if (sheet->presence & CLASSPEC_HAS_EDUCATION)
		make_degrees(random, hints, sheet);
	if (sheet->presence & CLASSPEC_HAS_CREDITS)
		make_credits(random, hints, sheet);
	if (sheet->presence & CLASSPEC_HAS_CREDENTIALS)
		make_holdings(random, sheet);
	if (sheet->presence & CLASSPEC_HAS_DETERMINATIONS)
		make_decisions(random, sheet);
}
