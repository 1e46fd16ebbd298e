/*
 * statement/statement.c - what a statement to an applicant says, in this order: who and what it is
 * about, the answer and what it means, why, what would change it, and on what it rests.
 *
 * It claims no more than the rule and the record do: an office's discretion and evidence
 * that is missing are named as such, and nothing is foretold.
 */
#include <string.h>

#include "statement/statement.h"

enum { PARTICULARS = 20 };

struct out *statement_line(struct statement *s)
{
	s->line.size = 0;
	return &s->line;
}

const char *statement_line_end(struct statement *s)
{
	out_bytes(&s->line, "", 1);
	return s->line.text;
}

void statement_capital(struct out *line)
{
	if (line->size && line->text[0] >= 'a' && line->text[0] <= 'z')
		line->text[0] = (char)(line->text[0] - 'a' + 'A');
}

static const char *plan_words(const struct statement *s, classpec_string at)
{
	return classpec_text(s->q->plan, at);
}

/* ---- which text of the plan it rests on -------------------------------------------- */

static const struct rule *rule_of_class(const struct class *class, const char *route)
{
	const struct rule *rule = class->rules;

	while (rule && strcmp(rule->route->id, route) != 0)
		rule = rule->next;
	return rule;
}

/* The rule of the model from which the rule of the tables was made. */
static void sources_find(struct statement *s)
{
	const struct answer *answer = s->answer;
	const struct classpec_revision *made =
		classpec_revision_of(s->q->plan, answer->rule);
	const char *standard = plan_words(s, made->standard);
	const char *revision = plan_words(s, made->written);
	const char *class = plan_words(s, answer->class->id);
	const char *route = plan_words(s, answer_route(s->q, answer)->id);

	s->standard = s->model->standards;
	while (s->standard && (strcmp(s->standard->symbol->id, standard) != 0 ||
			       strcmp(s->standard->revision.text, revision) != 0))
		s->standard = s->standard->next;
	s->class = s->standard ? s->standard->classes : NULL;
	while (s->class && strcmp(s->class->symbol->id, class) != 0)
		s->class = s->class->next;
	s->rule = s->class ? rule_of_class(s->class, route) : NULL;
	if (!s->rule)
		BUG("a rule that no standard has");
}

/* ---- the head ---------------------------------------------------------------------- */

struct head {
	struct particular items[PARTICULARS];
	size_t count;
};

static void head_add(struct head *head, const char *name, const char *value)
{
	if (!value || !*value)
		return;
	if (head->count == PARTICULARS)
		BUG("more particulars than there is room for");
	head->items[head->count].name = name;
	head->items[head->count++].value = value;
}

/* A rule is asked in another light when the events are not those of the as-of date. */
static void head_add_events(struct statement *s, struct head *head)
{
	static const char *const names[CLASSPEC_ANCHORS] = {
		[CLASSPEC_AT_ANNOUNCEMENT] = "Announced",
		[CLASSPEC_AT_FILING] = "Filed",
		[CLASSPEC_AT_EXAMINATION] = "Examination",
		[CLASSPEC_AT_APPOINTMENT] = "Appointment",
	};
	uint32_t i;

	for (i = CLASSPEC_AT_ANNOUNCEMENT; i < CLASSPEC_ANCHORS; i++) {
		classpec_date date = s->q->options->dates[i];

		if (date)
			head_add(head, names[i],
				 arena_format(s->arena, "%04u-%02u-%02u",
					      (unsigned)(date / 10000),
					      (unsigned)(date / 100 % 100),
					      (unsigned)(date % 100)));
	}
}

const char *statement_stage(uint32_t stage)
{
	return stage == CLASSPEC_END_OF_PROBATION ? "end of probation" :
						    classpec_stage_name(stage);
}

static const char *standard_text(const struct statement *s)
{
	if (!s->standard->code || (s->class->code && s->standard->code == s->class->code))
		return s->standard->title;
	return arena_format(s->arena, "%s, code %s", s->standard->title,
			    s->standard->code);
}

const char *statement_abolished(const struct statement *s)
{
	const struct date *date = &s->class->abolished;

	return date->value && date->value <= s->q->options->as_of ? date->text : NULL;
}

static void write_head(struct statement *s)
{
	const struct classpec_entry *specialty = answer_specialty(s->q, s->answer);
	struct head head = { .count = 0 };

	head_add(&head, "Office", s->office);
	head_add(&head, "Authority", s->standard->authority->symbol->words);
	head_add(&head, "Date", s->q->as_of);
	head_add(&head, "Applicant", s->answer->record->id);
	head_add(&head, "Class", s->class->title);
	head_add(&head, "Code", s->class->code);
	head_add(&head, "Grade", s->class->grade);
	head_add(&head, "Specialty", specialty ? plan_words(s, specialty->words) : NULL);
	head_add(&head, "Route", s->rule->route->words);
	head_add(&head, "Abolished", statement_abolished(s));
	head_add(&head, "Standard", standard_text(s));
	head_add(&head, "Revision", s->standard->revision.text);
	head_add(&head, "Issued", s->standard->issued.text);
	head_add(&head, "Status", s->standard->status);
	head_add(&head, "Clause",
		 arena_format(s->arena, "%s:%u", plan_words(s, classpec_revision_of(s->q->plan, s->answer->rule)->path),
			      (unsigned)s->answer->rule->line));
	head_add(&head, "Stage", statement_stage((uint32_t)s->q->options->stage));
	head_add_events(s, &head);
	s->form->particulars(s, head.items, head.count);
}

/* ---- what words mean, and what the standard says of itself ------------------------- */

static bool kind_is_asked(const struct requirement *r, const struct symbol *kind)
{
	const struct details *details = details_of(r);
	const struct requirement *item;
	uint32_t i;

	for (i = 0; r->kind == REQUIRE_EXPERIENCE && i < r->of_count; i++)
		if (r->of[i] == kind)
			return true;
	for (item = r->items; item; item = item->next)
		if (kind_is_asked(item, kind))
			return true;
	return details->floor && details->floor->requirement &&
	       kind_is_asked(details->floor->requirement, kind);
}

static bool kind_is_used(const struct rule *rule, const struct symbol *kind)
{
	const struct substitution *substitution;

	if (kind_is_asked(rule->requirement, kind))
		return true;
	for (substitution = rule->substitutions; substitution;
	     substitution = substitution->next)
		if (kind_is_asked(substitution->source, kind))
			return true;
	return false;
}

static void write_definitions(struct statement *s)
{
	const struct symbols *kinds = &s->model->symbols[SYMBOL_EXPERIENCE];
	bool any = false;
	uint32_t i;

	for (i = 0; i < kinds->count; i++) {
		const struct symbol *kind = kinds->items[i];

		if (!kind->definition || !kind_is_used(s->rule, kind))
			continue;
		if (!any) {
			s->form->section(s, "What the words mean");
			s->form->list(s, false);
		}
		any = true;
		out_format(statement_line(s), "%s: %s", kind->words, kind->definition);
		s->form->item(s, statement_line_end(s));
	}
	if (any)
		s->form->list_end(s);
}

static void write_notices(struct statement *s)
{
	const struct prose *note;
	uint32_t i;

	if (!s->standard->notice_count && !s->class->notice_count && !s->rule->notes)
		return;
	s->form->section(s, "Notices of the standard");
	for (note = s->rule->notes; note; note = note->next)
		s->form->quotation(s, note->text[0]);
	for (i = 0; i < s->standard->notice_count; i++)
		s->form->quotation(s, s->standard->notices[i]->words);
	for (i = 0; i < s->class->notice_count; i++)
		s->form->quotation(s, s->class->notices[i]->words);
}

static const char judged[] =
	"This statement judges the evidence that was on record, as of %s, by the "
	"standard named above as it was in force on that day.";
static const char may_be_corrected[] =
	"If something in it is wrong or incomplete, send the office the evidence that "
	"shows it. The answer may then be another one.";

static void write_basis(struct statement *s)
{
	struct out *line = statement_line(s);

	s->form->section(s, "On what this rests");
	out_format(line, judged, s->q->as_of);
	s->form->paragraph(s, statement_line_end(s));
	s->form->paragraph(s, may_be_corrected);
	if (s->office)
		s->form->sign(s, s->office);
}

/* ---- the statement ----------------------------------------------------------------- */

void statement_write(struct statement *s, const struct answer *answer)
{
	s->answer = answer;
	sources_find(s);
	s->form->open(s, "Statement on minimum qualifications");
	write_head(s);
	statement_answer(s);
	statement_missing(s);
	statement_ways(s);
	statement_requirements(s);
	statement_evidence(s);
	write_definitions(s);
	write_notices(s);
	write_basis(s);
	s->form->close(s);
	s->count++;
	arena_clear(s->arena);
}
