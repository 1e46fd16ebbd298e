/*
 * prove/print.c - a record on one line of NDJSON, as docs/records.md describes it.
 */
#include "prove/proving.h"

struct printing {
	const struct classpec_plan *plan;
	struct out *o;
	bool first; /* of the list or object being printed */
};

static void
begin(struct printing *p, const char *name, const char *bracket)
{
	out_format(p->o, ", \"%s\": %s", name, bracket);
	p->first = true;
}

static void
next(struct printing *p)
{
	out_text(p->o, p->first ? "" : ", ");
	p->first = false;
}

static void
print_text(struct printing *p, const char *text)
{
	out_json_string(p->o, text, strlen(text));
}

/* The id of the word, or, in a plan without a vocabulary, its number. */
static void
print_word(struct printing *p, const struct classpec_section *section, size_t size, uint32_t number)
{
	const unsigned char *at = (const unsigned char *)p->plan + section->at + number * size;
	classpec_string id = 0;

	if (number < section->count)
		memcpy(&id, at, sizeof id);
	if (id)
		print_text(p, classpec_text(p->plan, id));
	else
		out_format(p->o, "\"%u\"", number);
}

static void
print_entry(struct printing *p, const struct classpec_section *section, uint32_t number)
{
	print_word(p, section, sizeof(struct classpec_entry), number);
}

static void
print_class(struct printing *p, uint32_t number)
{
	print_word(p, &p->plan->classes, sizeof(struct classpec_class), number);
}

/* With two decimals at most, and none that say nothing. */
static void
print_hundredths(struct printing *p, int64_t hundredths)
{
	out_format(p->o, "%lld", (long long)(hundredths / 100));
	if (hundredths % 10)
		out_format(p->o, ".%02lld", (long long)(hundredths % 100));
	else if (hundredths % 100)
		out_format(p->o, ".%lld", (long long)(hundredths % 100 / 10));
}

static void
print_date(struct printing *p, classpec_date date)
{
	out_format(p->o, "\"%04u-%02u-%02u\"", date / 10000, date / 100 % 100, date % 100);
}

static void
print_truth(struct printing *p, const char *name, uint8_t truth)
{
	if (truth != CLASSPEC_UNKNOWN)
		out_format(p->o, ", \"%s\": %s", name, truth == CLASSPEC_YES ? "true" : "false");
}

/* The day before: a record gives the last day that counts. */
static classpec_date
day_before(classpec_date date)
{
	static const uint8_t days[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
	uint32_t year = date / 10000, month = date / 100 % 100;

	if (date % 100 > 1)
		return date - 1;
	if (month == 1)
		return (year - 1) * 10000 + 1231;
	month--;
	return year * 10000 + month * 100 + days[month - 1] +
	       (month == 2 && year % 4 == 0 && (year % 100 != 0 || year % 400 == 0));
}

/* In years or months where they come out even. */
static void
print_amount(struct printing *p, int32_t amount, uint8_t unit, uint32_t month_days)
{
	static const char *const names[] = {
		[CLASSPEC_DAYS] = "days", [CLASSPEC_MONTHS] = "months",
		[CLASSPEC_YEARS] = "years", [CLASSPEC_HOURS] = "hours"
	};
	int64_t hundredths = amount, month = month_days;

	if (unit == CLASSPEC_DAYS && month && hundredths % (100 * 12 * month) == 0) {
		hundredths /= 12 * month;
		unit = CLASSPEC_YEARS;
	} else if (unit == CLASSPEC_DAYS && month && hundredths % (100 * month) == 0) {
		hundredths /= month;
		unit = CLASSPEC_MONTHS;
	}
	out_format(p->o, ", \"%s\": ", names[unit]);
	print_hundredths(p, hundredths);
}

static void
print_time(struct printing *p, classpec_date from, classpec_date to, int32_t amount, uint8_t unit,
	   uint16_t hours, uint32_t month_days)
{
	if (from) {
		out_text(p->o, ", \"from\": ");
		print_date(p, from);
		out_text(p->o, ", \"to\": ");
		if (to)
			print_date(p, day_before(to));
		else
			out_text(p->o, "null");
	} else {
		print_amount(p, amount, unit, month_days);
	}
	if (hours != CLASSPEC_HOURS_UNSTATED) {
		out_text(p->o, ", \"hours_per_week\": ");
		print_hundredths(p, hours);
	}
}

/* ---- sections ---- */

static uint32_t
month_days_of(const struct printing *p, uint32_t authority)
{
	return CLASSPEC_ARRAY(p->plan, authorities, struct classpec_authority)[authority].month_days;
}

static void
print_education(struct printing *p, const struct classpec_record *r)
{
	begin(p, "education", "[");
	for (uint32_t i = 0; i < r->degree_count; i++) {
		const struct classpec_degree *d = &r->degrees[i];

		next(p);
		out_text(p->o, "{\"level\": ");
		print_entry(p, &p->plan->levels, d->level);
		if (d->subject != CLASSPEC_NONE) {
			out_text(p->o, ", \"field\": ");
			print_entry(p, &p->plan->subjects, d->subject);
		}
		print_truth(p, "accredited", d->accredited);
		if (d->awarded) {
			out_text(p->o, ", \"awarded\": ");
			print_date(p, d->awarded);
		}
		out_text(p->o, "}");
	}
	out_text(p->o, "]");
}

static void
print_credits(struct printing *p, const struct classpec_record *r)
{
	begin(p, "credits", "[");
	for (uint32_t i = 0; i < r->credit_count; i++) {
		const struct classpec_credit *c = &r->credits[i];

		next(p);
		out_text(p->o, "{\"amount\": ");
		print_hundredths(p, c->amount);
		out_format(p->o, ", \"unit\": \"%s\"", c->quarter ? "quarter" : "semester");
		if (c->subject != CLASSPEC_NONE) {
			out_text(p->o, ", \"subject\": ");
			print_entry(p, &p->plan->subjects, c->subject);
		}
		print_truth(p, "accredited", c->accredited);
		out_text(p->o, "}");
	}
	out_text(p->o, "]");
}

static void
print_experience(struct printing *p, const struct classpec_record *r)
{
	begin(p, "experience", "[");
	for (uint32_t i = 0; i < r->job_count; i++) {
		const struct classpec_job *j = &r->jobs[i];
		uint32_t authority = 0;

		next(p);
		out_text(p->o, "{\"kinds\": [");
		p->first = true;
		for (uint32_t k = 0; k < j->kind_count; k++) {
			next(p);
			print_entry(p, &p->plan->kinds, j->kinds[k]);
			if (j->kinds[k] < p->plan->kinds.count)
				authority = CLASSPEC_ARRAY(p->plan, kinds, struct classpec_entry)
					[j->kinds[k]].authority;
		}
		out_text(p->o, "]");
		print_time(p, j->from, j->to, j->amount, j->unit, j->hours,
			   month_days_of(p, authority));
		print_truth(p, "paid", j->paid);
		out_text(p->o, "}");
		p->first = false;
	}
	out_text(p->o, "]");
}

static void
print_service(struct printing *p, const struct classpec_record *r)
{
	begin(p, "service", "[");
	for (uint32_t i = 0; i < r->appointment_count; i++) {
		const struct classpec_appointment *a = &r->appointments[i];

		next(p);
		out_text(p->o, "{\"class\": ");
		print_class(p, a->class_number);
		print_time(p, a->from, a->to, a->amount, a->unit, a->hours,
			   month_days_of(p, CLASSPEC_ARRAY(p->plan, classes, struct classpec_class)
					    [a->class_number].authority));
		print_truth(p, "permanent", a->permanent);
		if (a->jurisdictional_class < p->plan->jurisdictional_classes.count) {
			const char *id = classpec_text(
				p->plan, CLASSPEC_ARRAY(p->plan, jurisdictional_classes,
							struct classpec_entry)
					 [a->jurisdictional_class].id);
			const char *stop = strrchr(id, '.');

			out_text(p->o, ", \"jurisdictional_class\": ");
			print_text(p, stop ? stop + 1 : id);
		}
		out_text(p->o, "}");
	}
	out_text(p->o, "]");
}

static void
print_answer(struct printing *p, uint8_t truth)
{
	static const char *const answers[] = {
		[CLASSPEC_NO] = ": false", [CLASSPEC_YES] = ": true", [CLASSPEC_UNKNOWN] = ": null"
	};

	out_text(p->o, answers[truth]);
}

static void
print_credentials(struct printing *p, const struct classpec_record *r)
{
	begin(p, "credentials", "{");
	for (uint32_t i = 0; i < r->holding_count; i++) {
		next(p);
		print_entry(p, &p->plan->credentials, r->holdings[i].credential);
		print_answer(p, r->holdings[i].held);
	}
	out_text(p->o, "}");
}

/* Each body once, with all that it said. */
static void
print_determinations(struct printing *p, const struct classpec_record *r)
{
	begin(p, "determinations", "{");
	for (uint32_t i = 0; i < r->decision_count; i++) {
		uint32_t j = 0;

		while (r->decisions[j].body != r->decisions[i].body)
			j++;
		if (j < i)
			continue;
		next(p);
		print_entry(p, &p->plan->bodies, r->decisions[i].body);
		out_text(p->o, ": {");
		p->first = true;
		for (; j < r->decision_count; j++) {
			if (r->decisions[j].body != r->decisions[i].body ||
			    r->decisions[j].class_number == CLASSPEC_NONE)
				continue;
			next(p);
			print_class(p, r->decisions[j].class_number);
			print_answer(p, r->decisions[j].accepted);
		}
		out_text(p->o, "}");
		p->first = false;
	}
	out_text(p->o, "}");
}

static const struct {
	enum classpec_presence presence;
	void (*print)(struct printing *p, const struct classpec_record *r);
} sections[] = {
	{ CLASSPEC_HAS_EDUCATION, print_education },
	{ CLASSPEC_HAS_CREDITS, print_credits },
	{ CLASSPEC_HAS_EXPERIENCE, print_experience },
	{ CLASSPEC_HAS_SERVICE, print_service },
	{ CLASSPEC_HAS_CREDENTIALS, print_credentials },
	{ CLASSPEC_HAS_DETERMINATIONS, print_determinations },
};

void
prove_record_print(const struct classpec_plan *plan, const struct prove_record *record,
		   const char *id, struct out *o)
{
	struct printing p = { plan, o, false };

	out_text(o, "{\"id\": ");
	print_text(&p, id);
	for (size_t i = 0; i < sizeof sections / sizeof *sections; i++)
		if (record->record.presence & sections[i].presence)
			sections[i].print(&p, &record->record);
	out_text(o, "}");
}
