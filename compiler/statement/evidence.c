/*
 * statement/evidence.c - the evidence that was looked at, and the evidence that is
 * missing.
 *
 * A record names things of several authorities; only what the authority of the class
 * knows is told. Jobs, appointments and credits have the numbers by which the
 * requirements name them.
 */
#include <string.h>

#include "statement/statement.h"

static uint32_t authority_of(const struct statement *s)
{
	return s->answer->class->authority;
}

static const struct classpec_entry *entry_at(const struct statement *s,
					     struct classpec_section section,
					     uint32_t number)
{
	const void *at = (const unsigned char *)s->q->plan + section.at;

	return (const struct classpec_entry *)at + number;
}

static const char *entry_words(const struct statement *s, struct classpec_section section,
			       uint32_t number)
{
	return classpec_text(s->q->plan, entry_at(s, section, number)->words);
}

/* What is said of a section that has no entries; false when it has some. */
static bool write_empty(struct statement *s, const char *name, uint32_t presence,
			uint32_t count)
{
	const bool stated = s->answer->record->facts.presence & presence;

	if (stated && count)
		return false;
	out_format(statement_line(s), "%s: %s.", name,
		   stated ? "none" : "nothing stated");
	s->form->item(s, statement_line_end(s));
	return true;
}

/* ---- how long ---------------------------------------------------------------------- */

static void out_amount(struct out *line, int32_t amount, uint8_t unit)
{
	static const char *const units[] = { "day", "month", "year", "hour" };

	out_hundredths(line, amount);
	out_format(line, " %s%s", units[unit], amount == 100 ? "" : "s");
}

static void out_time(struct out *line, classpec_date from, classpec_date to,
		     int32_t amount, uint8_t unit, uint16_t hours)
{
	if (from) {
		out_text(line, "from ");
		out_date(line, from);
		out_text(line, to ? " to " : ", still held");
		if (to)
			out_date(line, date_before(to));
	} else {
		out_amount(line, amount, unit);
	}
	if (hours != CLASSPEC_HOURS_UNSTATED) {
		out_text(line, ", ");
		out_hundredths(line, hours);
		out_text(line, " hours a week");
	} else if (from) {
		out_text(line, ", hours not stated");
	}
}

/* ---- the sections of a record ------------------------------------------------------ */

static void write_schooling(struct statement *s)
{
	const struct classpec_plan *plan = s->q->plan;
	const struct record *record = s->answer->record;
	const struct classpec_record *facts = &record->facts;
	uint32_t i;

	if (write_empty(s, "Schooling", CLASSPEC_HAS_EDUCATION, facts->degree_count))
		return;
	for (i = 0; i < facts->degree_count; i++) {
		const struct classpec_degree *degree = &facts->degrees[i];
		struct out *line;

		if (entry_at(s, plan->levels, degree->level)->authority !=
		    authority_of(s))
			continue;
		line = statement_line(s);
		out_format(line, "Schooling: %s",
			   entry_words(s, plan->levels, degree->level));
		if (degree->subject != CLASSPEC_NONE)
			out_format(line, " in %s",
				   entry_words(s, plan->subjects, degree->subject));
		if (degree->accredited == CLASSPEC_YES)
			out_text(line, ", from an accredited school");
		if (degree->awarded) {
			out_text(line, ", awarded ");
			out_date(line, degree->awarded);
		}
		out_text(line, ".");
		s->form->item(s, statement_line_end(s));
	}
}

static void write_credits(struct statement *s)
{
	const struct classpec_record *facts = &s->answer->record->facts;
	uint32_t i;

	if (write_empty(s, "Credits", CLASSPEC_HAS_CREDITS, facts->credit_count))
		return;
	for (i = 0; i < facts->credit_count; i++) {
		const struct classpec_credit *credit = &facts->credits[i];
		struct out *line = statement_line(s);

		out_format(line, "Credits %u: ", (unsigned)i + 1);
		out_hundredths(line, credit->amount);
		out_format(line, " %s credit%s", credit->quarter ? "quarter" : "semester",
			   credit->amount == 100 ? "" : "s");
		if (credit->subject != CLASSPEC_NONE)
			out_format(line, " in %s",
				   entry_words(s, s->q->plan->subjects, credit->subject));
		if (credit->accredited == CLASSPEC_YES)
			out_text(line, ", from an accredited school");
		out_text(line, ".");
		s->form->item(s, statement_line_end(s));
	}
}

/* The kinds of a job that the authority knows. */
static void out_kinds(struct statement *s, const struct classpec_job *job,
		      struct out *line)
{
	const struct classpec_section kinds = s->q->plan->kinds;
	const char *between = ": ";
	uint32_t i;

	for (i = 0; i < job->kind_count; i++) {
		if (entry_at(s, kinds, job->kinds[i])->authority != authority_of(s))
			continue;
		out_format(line, "%s%s", between, entry_words(s, kinds, job->kinds[i]));
		between = ", ";
	}
	if (strcmp(between, ", ") != 0)
		out_text(line, ": of no kind that this authority names");
}

static void write_jobs(struct statement *s)
{
	const struct classpec_record *facts = &s->answer->record->facts;
	uint32_t i;

	if (write_empty(s, "Experience", CLASSPEC_HAS_EXPERIENCE, facts->job_count))
		return;
	for (i = 0; i < facts->job_count; i++) {
		const struct classpec_job *job = &facts->jobs[i];
		struct out *line = statement_line(s);

		out_format(line, "Job %u, ", (unsigned)i + 1);
		out_time(line, job->from, job->to, job->amount, job->unit, job->hours);
		if (job->paid == CLASSPEC_NO)
			out_text(line, ", unpaid");
		out_kinds(s, job, line);
		out_text(line, ".");
		s->form->item(s, statement_line_end(s));
	}
}

static void write_appointments(struct statement *s)
{
	const struct classpec_plan *plan = s->q->plan;
	const struct record *record = s->answer->record;
	const struct classpec_record *facts = &record->facts;
	uint32_t i;

	if (write_empty(s, "Service", CLASSPEC_HAS_SERVICE, facts->appointment_count))
		return;
	for (i = 0; i < facts->appointment_count; i++) {
		const struct classpec_appointment *of = &facts->appointments[i];
		const struct classpec_class *class =
			CLASSPEC_ARRAY(plan, classes, struct classpec_class) +
			of->class_number;
		struct out *line;

		if (class->authority != authority_of(s))
			continue;
		line = statement_line(s);
		out_format(line, "Appointment %u, ",
			   (unsigned)record->appointment_entries[i] + 1);
		out_time(line, of->from, of->to, of->amount, of->unit, of->hours);
		if (of->permanent != CLASSPEC_UNKNOWN)
			out_text(line, of->permanent == CLASSPEC_YES ? ", permanent" :
								       ", not permanent");
		if (of->jurisdictional_class != CLASSPEC_NONE)
			out_format(line, ", %s",
				   entry_words(s, plan->jurisdictional_classes,
					       of->jurisdictional_class));
		out_format(line, ": %s.", classpec_text(plan, class->title));
		s->form->item(s, statement_line_end(s));
	}
}

static const char *held_words(uint8_t held)
{
	switch ((enum classpec_truth)held) {
	case CLASSPEC_YES:
		return "held";
	case CLASSPEC_NO:
		return "not held";
	case CLASSPEC_UNKNOWN:
		break;
	}
	return "not known";
}

static void write_credentials(struct statement *s)
{
	const struct classpec_section credentials = s->q->plan->credentials;
	const struct classpec_record *facts = &s->answer->record->facts;
	uint32_t i;

	if (write_empty(s, "Credentials", CLASSPEC_HAS_CREDENTIALS, facts->holding_count))
		return;
	for (i = 0; i < facts->holding_count; i++) {
		const struct classpec_holding *holding = &facts->holdings[i];

		if (entry_at(s, credentials, holding->credential)->authority !=
		    authority_of(s))
			continue;
		out_format(statement_line(s), "Credential: %s, %s.",
			   entry_words(s, credentials, holding->credential),
			   held_words(holding->held));
		s->form->item(s, statement_line_end(s));
	}
}

/* What offices said, of this class or of every class. */
static void write_decisions(struct statement *s)
{
	const struct classpec_section bodies = s->q->plan->bodies;
	const struct classpec_record *facts = &s->answer->record->facts;
	uint32_t i;

	for (i = 0; i < facts->decision_count; i++) {
		const struct classpec_decision *of = &facts->decisions[i];

		if (entry_at(s, bodies, of->body)->authority != authority_of(s) ||
		    (of->class_number != CLASSPEC_NONE &&
		     of->class_number != s->answer->rule->class_number))
			continue;
		out_format(statement_line(s), "%s: %s.", entry_words(s, bodies, of->body),
			   of->accepted == CLASSPEC_YES ? "accepted" :
			   of->accepted == CLASSPEC_NO  ? "refused" :
							  "has not decided");
		s->form->item(s, statement_line_end(s));
	}
}

void statement_evidence(struct statement *s)
{
	s->form->section(s, "The evidence that was looked at");
	s->form->list(s, false);
	write_schooling(s);
	write_credits(s);
	write_jobs(s);
	write_appointments(s);
	write_credentials(s);
	write_decisions(s);
	s->form->list_end(s);
}

/* ---- what is missing --------------------------------------------------------------- */

static bool is_assessed(const struct statement *s, const struct classpec_fact *fact)
{
	const uint32_t *selected = CLASSPEC_ARRAY(s->q->plan, selections, uint32_t);
	const struct symbols *credentials = &s->model->symbols[SYMBOL_CREDENTIAL];
	const char *id;
	uint32_t i;

	if (!fact->selected_count)
		return false;
	id = classpec_text(s->q->plan, entry_at(s, s->q->plan->credentials,
						selected[fact->first_selected])->id);
	for (i = 0; i < credentials->count; i++)
		if (strcmp(credentials->items[i]->id, id) == 0)
			return credentials->items[i]->assessed;
	return false;
}

static const char of_jobs[] =
	"Say for each job its kind of work, its first and last day, and the hours a "
	"week.";
static const char of_paid_jobs[] =
	"Say for each job its kind of work, its first and last day, the hours a week, "
	"and whether it was paid.";
static const char of_appointments[] =
	"Say for each appointment its class, its first and last day, and whether it was "
	"permanent.";
static const char of_credits[] =
	"Send in a transcript that shows the credits, their subjects and the school.";
static const char of_schooling[] =
	"Send in a diploma, a degree or a transcript, with the school and the field.";
static const char of_tests[] =
	"No paper shows this. It is tested, and the office says when.";

/* What to do about it. */
static const char *proof_of(const struct statement *s, const struct classpec_fact *fact)
{
	const struct classpec_authority *authority =
		CLASSPEC_ARRAY(s->q->plan, authorities, struct classpec_authority) +
		fact->authority;

	switch ((enum classpec_fact_kind)fact->kind) {
	case CLASSPEC_EXPERIENCE:
		return authority->unpaid_counted ? of_jobs : of_paid_jobs;
	case CLASSPEC_SERVICE:
	case CLASSPEC_STATUS:
		return of_appointments;
	case CLASSPEC_CREDITS:
		return of_credits;
	case CLASSPEC_EDUCATION:
		return of_schooling;
	case CLASSPEC_CREDENTIAL:
		if (is_assessed(s, fact))
			return of_tests;
		return "Send in the license or certificate.";
	case CLASSPEC_DECISION:
		break;
	}
	return "Send in what shows it.";
}

static const char *outcome_words(enum classpec_outcome outcome)
{
	switch (outcome) {
	case CLASSPEC_MET:
		return "you qualify";
	case CLASSPEC_CONDITIONAL:
		return "you qualify for now";
	case CLASSPEC_UNDETERMINED:
		return "other missing evidence still decides";
	case CLASSPEC_NEEDS_DETERMINATION:
		return "an office may decide";
	case CLASSPEC_NOT_MET:
		break;
	}
	return "you do not qualify";
}

static void write_leads(struct statement *s, const uint32_t *evidence, uint32_t count,
			const char *what, const char *proof)
{
	struct out *line = statement_line(s);

	out_format(line, "%s.%s%s If it is shown, %s. If it is not, %s.", what,
		   *proof ? " " : "", proof,
		   outcome_words(answer_if(s->q, s->answer, evidence, count, true)),
		   outcome_words(answer_if(s->q, s->answer, evidence, count, false)));
	statement_capital(line);
	s->form->item(s, statement_line_end(s));
}

void statement_missing(struct statement *s)
{
	const uint32_t *undecided = s->q->undecided, count = s->answer->undecided_count;
	uint32_t i;

	if (!count)
		return;
	s->form->section(s, "Which evidence to send in");
	s->form->list(s, false);
	for (i = 0; i < count; i++) {
		const struct classpec_fact *fact = fact_at(s->q, undecided[i]);

		write_leads(s, &undecided[i], 1, classpec_text(s->q->plan, fact->words),
			    proof_of(s, fact));
	}
	if (count > 1)
		write_leads(s, undecided, count, "All of this together", "");
	s->form->list_end(s);
}
