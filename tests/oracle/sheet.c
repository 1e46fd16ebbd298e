/*
 * sheet.c - a record by names: bound to the numbers of a plan, and printed.
 */
#include "generate.h"

#include <string.h>

/* ---- binding ------------------------------------------------------------------- */

/* The place of "a.k3" among the entries of a section, or CLASSPEC_NONE. */
static uint32_t find_entry(const struct classpec_plan *plan,
			   struct classpec_section section, char letter, uint32_t number)
{
	const struct classpec_entry *entries =
		(const struct classpec_entry *)(const void *)((const unsigned char *)
								      plan +
							      section.at);
	char id[16];

	snprintf(id, sizeof id, "a.%c%u", letter, (unsigned)number);
	for (uint32_t i = 0; i < section.count; i++)
		if (strcmp(classpec_text(plan, entries[i].id), id) == 0)
			return i;
	return CLASSPEC_NONE;
}

static uint32_t find_class(const struct classpec_plan *plan, uint32_t number)
{
	const struct classpec_class *classes =
		CLASSPEC_ARRAY(plan, classes, struct classpec_class);
	char id[16] = "a.y0";

	if (number != CLASS_OF_THE_RULES)
		snprintf(id, sizeof id, "a.x%u", (unsigned)number);
	for (uint32_t i = 0; i < plan->classes.count; i++)
		if (strcmp(classpec_text(plan, classes[i].id), id) == 0)
			return i;
	return CLASSPEC_NONE;
}

static void bind_jobs(struct sheet *bound, const struct classpec_plan *plan)
{
	for (uint32_t i = 0; i < bound->job_count; i++) {
		struct classpec_job *job = &bound->jobs[i];
		uint32_t count = 0;

		for (uint32_t k = 0; k < job->kind_count; k++) {
			uint32_t kind =
				find_entry(plan, plan->kinds, 'k', bound->kinds[i][k]);

			if (kind != CLASSPEC_NONE)
				bound->kinds[i][count++] = kind;
		}
		job->kinds = bound->kinds[i];
		job->kind_count = count;
	}
}

static uint32_t find_subject(const struct classpec_plan *plan, uint32_t number)
{
	return number == CLASSPEC_NONE ? number
				       : find_entry(plan, plan->subjects, 's', number);
}

/* Entries that name something the plan does not have go. */
static void bind_rest(struct sheet *bound, const struct classpec_plan *plan)
{
	uint32_t count = 0;

	for (uint32_t i = 0; i < bound->appointment_count; i++) {
		struct classpec_appointment a = bound->appointments[i];

		a.class_number = find_class(plan, a.class_number);
		if (a.jurisdictional_class != CLASSPEC_NONE)
			a.jurisdictional_class =
				find_entry(plan, plan->jurisdictional_classes, 'j',
					   a.jurisdictional_class);
		if (a.class_number != CLASSPEC_NONE)
			bound->appointments[count++] = a;
	}
	bound->appointment_count = count;
	count = 0;
	for (uint32_t i = 0; i < bound->degree_count; i++) {
		struct classpec_degree degree = bound->degrees[i];

		degree.level = find_entry(plan, plan->levels, 'e', degree.level);
		degree.subject = find_subject(plan, degree.subject);
		if (degree.level != CLASSPEC_NONE)
			bound->degrees[count++] = degree;
	}
	bound->degree_count = count;
	for (uint32_t i = 0; i < bound->credit_count; i++)
		bound->credits[i].subject = find_subject(plan, bound->credits[i].subject);
}

static void bind_decisions(struct sheet *bound, const struct classpec_plan *plan)
{
	uint32_t count = 0;

	for (uint32_t i = 0; i < bound->holding_count; i++) {
		struct classpec_holding holding = bound->holdings[i];

		holding.credential =
			find_entry(plan, plan->credentials, 'c', holding.credential);
		if (holding.credential != CLASSPEC_NONE)
			bound->holdings[count++] = holding;
	}
	bound->holding_count = count;
	count = 0;
	for (uint32_t i = 0; i < bound->decision_count; i++) {
		struct classpec_decision decision = bound->decisions[i];
		bool general = decision.class_number == CLASSPEC_NONE;

		decision.body = find_entry(plan, plan->bodies, 'b', decision.body);
		if (!general)
			decision.class_number = find_class(plan, decision.class_number);
		if (decision.body != CLASSPEC_NONE &&
		    (general || decision.class_number != CLASSPEC_NONE))
			bound->decisions[count++] = decision;
	}
	bound->decision_count = count;
}

void sheet_bind(const struct sheet *sheet, const struct classpec_plan *plan,
		struct sheet *bound, struct classpec_record *record)
{
	*bound = *sheet;
	bind_jobs(bound, plan);
	bind_rest(bound, plan);
	bind_decisions(bound, plan);
	*record = (struct classpec_record){
		.presence = bound->presence,
		.degrees = bound->degrees,
		.credits = bound->credits,
		.jobs = bound->jobs,
		.appointments = bound->appointments,
		.holdings = bound->holdings,
		.decisions = bound->decisions,
		.degree_count = bound->degree_count,
		.credit_count = bound->credit_count,
		.job_count = bound->job_count,
		.appointment_count = bound->appointment_count,
		.holding_count = bound->holding_count,
		.decision_count = bound->decision_count,
	};
}

/* ---- printing ------------------------------------------------------------------ */

static const char *truth_text(uint8_t truth)
{
	static const char *const texts[] = {"false", "true", "null"};

	return texts[truth];
}

static void print_date(FILE *to, const char *member, classpec_date date)
{
	fprintf(to, ", \"%s\": \"%04u-%02u-%02u\"", member, (unsigned)date / 10000,
		(unsigned)date / 100 % 100, (unsigned)date % 100);
}

/* `to` is printed as the first day that no longer counts, which a record as people write
 * it does not have; the member is named so that nobody takes it for the other. */
static void print_time(FILE *to, classpec_date from, classpec_date end, int32_t amount,
		       uint8_t unit, uint16_t hours)
{
	static const char *const units[] = {"days", "months", "years", "hours"};

	if (from)
		print_date(to, "from", from);
	if (from && end)
		print_date(to, "until", end);
	else if (from)
		fprintf(to, ", \"to\": null");
	if (!from)
		fprintf(to, ", \"%s\": %d.%02d", units[unit], (int)amount / 100,
			(int)amount % 100);
	if (hours != CLASSPEC_HOURS_UNSTATED)
		fprintf(to, ", \"hours_per_week\": %u.%02u", hours / 100u, hours % 100u);
}

static void print_class(FILE *to, uint32_t number)
{
	if (number == CLASS_OF_THE_RULES)
		fprintf(to, "\"a.y0\"");
	else
		fprintf(to, "\"a.x%u\"", (unsigned)number);
}

static void print_work(const struct sheet *sheet, FILE *to)
{
	if (sheet->presence & CLASSPEC_HAS_EXPERIENCE) {
		fprintf(to, " \"experience\": [");
		for (uint32_t i = 0; i < sheet->job_count; i++) {
			const struct classpec_job *job = &sheet->jobs[i];

			fprintf(to, "%s{\"kinds\": [", i ? ", " : "");
			for (uint32_t k = 0; k < job->kind_count; k++)
				fprintf(to, "%s\"k%u\"", k ? ", " : "",
					(unsigned)sheet->kinds[i][k]);
			fprintf(to, "]");
			print_time(to, job->from, job->to, job->amount, job->unit,
				   job->hours);
			fprintf(to, ", \"paid\": %s}", truth_text(job->paid));
		}
		fprintf(to, "],\n");
	}
	if (!(sheet->presence & CLASSPEC_HAS_SERVICE))
		return;
	fprintf(to, " \"service\": [");
	for (uint32_t i = 0; i < sheet->appointment_count; i++) {
		const struct classpec_appointment *a = &sheet->appointments[i];

		fprintf(to, "%s{\"class\": ", i ? ", " : "");
		print_class(to, a->class_number);
		print_time(to, a->from, a->to, a->amount, a->unit, a->hours);
		if (a->jurisdictional_class != CLASSPEC_NONE)
			fprintf(to, ", \"jurisdictional_class\": \"j%u\"",
				(unsigned)a->jurisdictional_class);
		fprintf(to, ", \"permanent\": %s}", truth_text(a->permanent));
	}
	fprintf(to, "],\n");
}

static void print_studies(const struct sheet *sheet, FILE *to)
{
	if (sheet->presence & CLASSPEC_HAS_EDUCATION) {
		fprintf(to, " \"education\": [");
		for (uint32_t i = 0; i < sheet->degree_count; i++) {
			const struct classpec_degree *degree = &sheet->degrees[i];

			fprintf(to, "%s{\"level\": \"e%u\"", i ? ", " : "",
				(unsigned)degree->level);
			if (degree->subject != CLASSPEC_NONE)
				fprintf(to, ", \"field\": \"s%u\"",
					(unsigned)degree->subject);
			if (degree->awarded)
				print_date(to, "awarded", degree->awarded);
			fprintf(to, ", \"accredited\": %s}",
				truth_text(degree->accredited));
		}
		fprintf(to, "],\n");
	}
	if (!(sheet->presence & CLASSPEC_HAS_CREDITS))
		return;
	fprintf(to, " \"credits\": [");
	for (uint32_t i = 0; i < sheet->credit_count; i++) {
		const struct classpec_credit *credit = &sheet->credits[i];

		fprintf(to, "%s{\"amount\": %d.%02d, \"unit\": \"%s\"", i ? ", " : "",
			(int)credit->amount / 100, (int)credit->amount % 100,
			credit->quarter ? "quarter" : "semester");
		if (credit->subject != CLASSPEC_NONE)
			fprintf(to, ", \"subject\": \"s%u\"", (unsigned)credit->subject);
		fprintf(to, ", \"accredited\": %s}", truth_text(credit->accredited));
	}
	fprintf(to, "],\n");
}

static void print_rest(const struct sheet *sheet, FILE *to)
{
	if (sheet->presence & CLASSPEC_HAS_CREDENTIALS) {
		fprintf(to, " \"credentials\": {");
		for (uint32_t i = 0; i < sheet->holding_count; i++)
			fprintf(to, "%s\"c%u\": %s", i ? ", " : "",
				(unsigned)sheet->holdings[i].credential,
				truth_text(sheet->holdings[i].held));
		fprintf(to, "},\n");
	}
	if (!(sheet->presence & CLASSPEC_HAS_DETERMINATIONS))
		return;
	fprintf(to, " \"determinations\": [");
	for (uint32_t i = 0; i < sheet->decision_count; i++) {
		fprintf(to, "%s{\"b%u\": %s", i ? ", " : "",
			(unsigned)sheet->decisions[i].body,
			truth_text(sheet->decisions[i].accepted));
		if (sheet->decisions[i].class_number != CLASSPEC_NONE) {
			fprintf(to, ", \"for\": ");
			print_class(to, sheet->decisions[i].class_number);
		}
		fprintf(to, "}");
	}
	fprintf(to, "],\n");
}

void sheet_print(const struct sheet *sheet, FILE *to)
{
	static const char *const anchors[] = {"as of", "announced", "filed", "examined",
					      "appointed"};

	fprintf(to, "{\"id\": 1,\n");
	print_work(sheet, to);
	print_studies(sheet, to);
	print_rest(sheet, to);
	fprintf(to, " \"x_note\": \"the end\"}\n");
	for (unsigned i = 0; i < CLASSPEC_ANCHORS; i++)
		if (sheet->dates[i])
			fprintf(to, "%s %u, ", anchors[i], (unsigned)sheet->dates[i]);
	fprintf(to, "stage %s\n", classpec_stage_name(sheet->stage));
}
