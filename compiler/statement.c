/*
 * statement.c - what a statement to an applicant says, in this order: who and what it is
 * about, the answer and what it means, why, what would change it, and on what it rests.
 *
 * It claims no more than the rule and the record do: an office's discretion and evidence
 * that is missing are named as such, and nothing is foretold.
 */
#include <string.h>

#include "statement.h"

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
	const char *standard = plan_words(s, answer->rule->standard);
	const char *revision = plan_words(s, answer->rule->revision);
	const char *class = plan_words(s, answer->class->id);
	const char *route = plan_words(s, answer_route(s->q, answer)->id);

	for (s->standard = s->model->standards; s->standard;
	     s->standard = s->standard->next) {
		if (strcmp(s->standard->symbol->id, standard) != 0 ||
		    strcmp(s->standard->revision.text, revision) != 0)
			continue;
		for (s->class = s->standard->classes; s->class; s->class = s->class->next) {
			if (strcmp(s->class->symbol->id, class) != 0)
				continue;
			s->rule = rule_of_class(s->class, route);
			if (s->rule)
				return;
		}
	}
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

static const char *stage_words(uint32_t stage)
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

/* Of a class that is no longer used. */
static const char *abolished_text(const struct statement *s)
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
	head_add(&head, "Abolished", abolished_text(s));
	head_add(&head, "Standard", standard_text(s));
	head_add(&head, "Revision", s->standard->revision.text);
	head_add(&head, "Issued", s->standard->issued.text);
	head_add(&head, "Status", s->standard->status);
	head_add(&head, "Clause",
		 arena_format(s->arena, "%s:%u", plan_words(s, s->answer->rule->path),
			      (unsigned)s->answer->rule->line));
	head_add(&head, "Stage", stage_words((uint32_t)s->q->options->stage));
	head_add_events(s, &head);
	s->form->particulars(s, head.items, head.count);
}

/* ---- the answer -------------------------------------------------------------------- */

static const char *body_words(const struct statement *s)
{
	const struct classpec_entry *body = answer_body(s->q, s->answer);

	return body ? plan_words(s, body->words) : NULL;
}

static void write_verdict(struct statement *s)
{
	static const char *const texts[] = {
		[CLASSPEC_NOT_MET] =
			"Not met. You do not meet the minimum qualifications of this class.",
		[CLASSPEC_NEEDS_DETERMINATION] =
			"For the office to decide. The evidence alone does not meet the "
			"minimum qualifications; an office may accept something else.",
		[CLASSPEC_UNDETERMINED] =
			"Not decided. Evidence is missing on which the answer depends.",
		[CLASSPEC_CONDITIONAL] =
			"Met for now. You meet what is asked at this stage; something is "
			"still due.",
		[CLASSPEC_MET] =
			"Met. You meet the minimum qualifications of this class.",
	};

	s->form->section(s, "The answer");
	s->form->verdict(s, s->answer->result.outcome, texts[s->answer->result.outcome]);
	if (abolished_text(s)) {
		out_format(statement_line(s), "The class was abolished as of %s and is no longer "
			   "used.", abolished_text(s));
		s->form->paragraph(s, statement_line_end(s));
	}
}

static const char only_minimum[] =
	"This is a finding on the minimum qualifications and on nothing else. It is no score, "
	"no place on a list and no offer of an appointment.";

static void write_paragraph(struct statement *s, const char *before, const char *office,
			    const char *after)
{
	struct out *line = statement_line(s);

	out_format(line, "%s%s%s", before, office, after);
	s->form->paragraph(s, statement_line_end(s));
}

static void write_not_met(struct statement *s, const char *office)
{
	if (office && answer_floor(s->answer) == CLASSPEC_NO)
		write_paragraph(s,
				"Nothing that is still unknown could change this. The standard "
				"lets ",
				office,
				" accept something else, but there is a part that it cannot "
				"waive, and that part is not met either.");
	else
		s->form->paragraph(s, "Nothing that is still unknown could change this.");
	s->form->paragraph(s, "It holds for this class and this route, and says nothing of "
			      "others.");
}

/* What the answer means, and what it does not. */
static void write_meaning(struct statement *s)
{
	const char *body = body_words(s), *office = body ? body : "an office";

	switch ((enum classpec_outcome)s->answer->result.outcome) {
	case CLASSPEC_MET:
		s->form->paragraph(s, "This follows from evidence that is certain. Nothing that "
				      "is still unknown could change it.");
		s->form->paragraph(s, only_minimum);
		break;
	case CLASSPEC_CONDITIONAL:
		s->form->paragraph(s, "You may go on to the next step. The answer stands only if "
				      "what is still due is shown by the stage named beside it.");
		s->form->paragraph(s, only_minimum);
		break;
	case CLASSPEC_NEEDS_DETERMINATION:
		write_paragraph(s,
				"What is not met below would disqualify you by itself. The "
				"standard lets ",
				office,
				" accept something else in its place, and what it cannot waive "
				"is met. Whether it accepts your case is for that office alone "
				"to decide. This statement does not decide it, and does not say "
				"how it will be decided.");
		break;
	case CLASSPEC_UNDETERMINED:
		s->form->paragraph(s, "This is neither a yes nor a no. Which evidence decides, and "
				      "what each piece of it would lead to, is said below.");
		if (body)
			write_paragraph(s, "If the evidence does not suffice, the standard lets ",
					office,
					" accept something else, as long as what it cannot waive "
					"is met. That is for the office alone to decide.");
		break;
	case CLASSPEC_NOT_MET:
		write_not_met(s, body);
		break;
	}
}

/* ---- what is still due, and what is lacking ---------------------------------------- */

static void write_due(struct statement *s)
{
	const struct classpec_node *nodes = answer_nodes(s->q, s->answer);
	const uint32_t end = s->answer->rule->node_count;
	uint32_t at = answer_due(s->q, s->answer, 0);

	if (s->answer->result.outcome != CLASSPEC_CONDITIONAL || at == end)
		return;
	s->form->section(s, "What is still due");
	s->form->list(s, false);
	for (; at < end; at = answer_due(s->q, s->answer, nodes[at].end)) {
		struct out *line = statement_line(s);

		out_format(line, "By %s: ", stage_words(nodes[at].stage));
		out_sentence(s->q, s->answer, at, line);
		out_text(line, ".");
		s->form->item(s, statement_line_end(s));
	}
	s->form->list_end(s);
}

static bool asks_later(const struct statement *s)
{
	const struct classpec_node *nodes = answer_nodes(s->q, s->answer);
	uint32_t i;

	for (i = 0; i < s->answer->rule->node_count; i++)
		if (nodes[i].stage > s->q->options->stage)
			return true;
	return false;
}

static const char *ways_words(const struct answer *answer)
{
	const bool several = answer->way_count > 1;

	if (answer->result.outcome == CLASSPEC_UNDETERMINED)
		return several ? "Even if the missing evidence comes in at its best, one of these "
				 "would be needed besides. The nearest comes first." :
				 "Even if the missing evidence comes in at its best, this would "
				 "be needed besides.";
	if (answer->result.outcome == CLASSPEC_NEEDS_DETERMINATION)
		return several ? "Without the office: any one of these, on top of what was found. "
				 "The nearest comes first." :
				 "Without the office: this, on top of what was found.";
	return several ? "Any one of these, on top of what was found. The nearest comes first." :
			 "This, on top of what was found.";
}

static void write_ways(struct statement *s)
{
	const bool several = s->answer->way_count > 1;
	uint32_t i;

	if (!s->answer->way_count)
		return;
	s->form->section(s, "What would be enough");
	s->form->paragraph(s, ways_words(s->answer));
	s->form->list(s, several);
	for (i = 0; i < s->answer->way_count; i++) {
		struct out *line = statement_line(s);

		out_text(line, way_words(s->q, &s->answer->ways[i]));
		out_text(line, ".");
		line->text[0] = (char)(line->text[0] >= 'a' && line->text[0] <= 'z' ?
					       line->text[0] - 'a' + 'A' :
					       line->text[0]);
		s->form->item(s, statement_line_end(s));
	}
	s->form->list_end(s);
	if (asks_later(s))
		s->form->paragraph(s, "What is asked only by a later stage comes on top of that.");
}

/* ---- what words mean, and what the standard says of itself ------------------------- */

static bool kind_is_asked(const struct requirement *r, const struct symbol *kind)
{
	const struct requirement *item;
	uint32_t i;

	for (i = 0; r->kind == REQUIRE_EXPERIENCE && i < r->of_count; i++)
		if (r->of[i] == kind)
			return true;
	for (item = r->items; item; item = item->next)
		if (kind_is_asked(item, kind))
			return true;
	return r->floor && r->floor->requirement &&
	       kind_is_asked(r->floor->requirement, kind);
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
		s->form->quotation(s, note->text);
	for (i = 0; i < s->standard->notice_count; i++)
		s->form->quotation(s, s->standard->notices[i]->words);
	for (i = 0; i < s->class->notice_count; i++)
		s->form->quotation(s, s->class->notices[i]->words);
}

static void write_basis(struct statement *s)
{
	struct out *line = statement_line(s);

	s->form->section(s, "On what this rests");
	out_format(line,
		   "This statement judges the evidence that was on record, as of %s, by the "
		   "standard named above as it was in force on that day.",
		   s->q->as_of);
	s->form->paragraph(s, statement_line_end(s));
	s->form->paragraph(s, "If something in it is wrong or incomplete, send the office the "
			      "evidence that shows it. The answer may then be another one.");
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
	write_verdict(s);
	write_meaning(s);
	write_due(s);
	statement_missing(s);
	write_ways(s);
	statement_requirements(s);
	statement_evidence(s);
	write_definitions(s);
	write_notices(s);
	write_basis(s);
	s->form->close(s);
	s->count++;
	arena_clear(s->arena);
}
