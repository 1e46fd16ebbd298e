/*
 * statement/answer.c - the answer in plain words, what it means and what it does not, and
 * what would be enough.
 */
#include <string.h>

#include "statement/statement.h"

/* ---- the sentences ----------------------------------------------------------------- */

static const char *const verdicts[] = {
	[CLASSPEC_NOT_MET] =
		"Not met. You do not meet the minimum qualifications of this class.",
	[CLASSPEC_NEEDS_DETERMINATION] =
		"For the office to decide. The evidence alone does not meet the minimum "
		"qualifications; an office may accept something else.",
	[CLASSPEC_UNDETERMINED] =
		"Not decided. Evidence is missing on which the answer depends.",
	[CLASSPEC_CONDITIONAL] =
		"Met for now. You meet what is asked at this stage; something is "
		"still due.",
	[CLASSPEC_MET] =
		"Met. You meet the minimum qualifications of this class.",
};

static const char abolished[] =
	"The class was abolished as of %s and is no longer used.";
static const char is_certain[] =
	"This follows from evidence that is certain. Nothing that is still unknown could "
	"change it.";
static const char only_minimum[] =
	"This is a finding on the minimum qualifications and on nothing else. It is no "
	"score, no place on a list and no offer of an appointment.";
static const char for_now[] =
	"You may go on to the next step. The answer stands only if what is still due is "
	"shown by the stage named beside it.";
static const char office_decides[] =
	"What is not met below would disqualify you by itself. The standard lets %s "
	"accept something else in its place, and what it cannot waive is met. Whether "
	"it accepts your case is for that office alone to decide. This statement does "
	"not decide it, and does not say how it will be decided.";
static const char evidence_decides[] =
	"This is neither a yes nor a no. Which evidence decides, and what each piece "
	"of it would lead to, is said below.";
static const char office_may_decide[] =
	"If the evidence does not suffice, the standard lets %s accept something "
	"else, as long as what it cannot waive is met. That is for the office alone "
	"to decide.";
static const char nothing_changes_it[] =
	"Nothing that is still unknown could change this.";
static const char floor_fails[] =
	"Nothing that is still unknown could change this. The standard lets %s accept "
	"something else, but there is a part that it cannot waive, and that part is "
	"not met either.";
static const char only_this_class[] =
	"It holds for this class and this route, and says nothing of others.";
static const char later_besides[] =
	"What is asked only by a later stage comes on top of that.";

/* What stands before the ways: of one, and of several. */
static const char *const before_ways[][2] = {
	[CLASSPEC_NOT_MET] = {
		"This, on top of what was found.",
		"Any one of these, on top of what was found. The nearest comes first.",
	},
	[CLASSPEC_NEEDS_DETERMINATION] = {
		"Without the office: this, on top of what was found.",
		"Without the office: any one of these, on top of what was found. The "
		"nearest comes first.",
	},
	[CLASSPEC_UNDETERMINED] = {
		"Even if the missing evidence comes in at its best, this would be needed "
		"besides.",
		"Even if the missing evidence comes in at its best, one of these "
		"would be needed besides. The nearest comes first.",
	},
};

/* ---- the answer -------------------------------------------------------------------- */

/* A sentence with the words for an office, or for a date, in it. */
static void write_with(struct statement *s, const char *sentence, const char *words)
{
	const char *gap = strstr(sentence, "%s");
	struct out *line = statement_line(s);

	out_bytes(line, sentence, (size_t)(gap - sentence));
	out_text(line, words);
	out_text(line, gap + 2);
	s->form->paragraph(s, statement_line_end(s));
}

static void write_meaning(struct statement *s)
{
	const struct classpec_entry *body = answer_body(s->q, s->answer);
	const char *office = body ? classpec_text(s->q->plan, body->words) : NULL;

	switch ((enum classpec_outcome)s->answer->result.outcome) {
	case CLASSPEC_MET:
		s->form->paragraph(s, is_certain);
		s->form->paragraph(s, only_minimum);
		break;
	case CLASSPEC_CONDITIONAL:
		s->form->paragraph(s, for_now);
		s->form->paragraph(s, only_minimum);
		break;
	case CLASSPEC_NEEDS_DETERMINATION:
		write_with(s, office_decides, office ? office : "an office");
		break;
	case CLASSPEC_UNDETERMINED:
		s->form->paragraph(s, evidence_decides);
		if (office)
			write_with(s, office_may_decide, office);
		break;
	case CLASSPEC_NOT_MET:
		if (office && answer_floor(s->answer) == CLASSPEC_NO)
			write_with(s, floor_fails, office);
		else
			s->form->paragraph(s, nothing_changes_it);
		s->form->paragraph(s, only_this_class);
		break;
	}
}

static void write_due(struct statement *s)
{
	const struct classpec_node *nodes = answer_nodes(s->q, s->answer);
	const uint32_t end = s->answer->rule->node_count;
	uint32_t at = answer_due(s->q, s->answer, 0);

	if (s->answer->result.outcome != CLASSPEC_CONDITIONAL || at == end)
		return;
	s->form->section(s, "What is still due");
	s->form->list(s, false);
	for (; at < end; at = answer_due(s->q, s->answer, classpec_node_end(nodes, at))) {
		struct out *line = statement_line(s);

		out_format(line, "By %s: ", statement_stage(nodes[at].stage));
		out_sentence(s->q, s->answer, at, line);
		out_text(line, ".");
		s->form->item(s, statement_line_end(s));
	}
	s->form->list_end(s);
}

void statement_answer(struct statement *s)
{
	const uint32_t outcome = s->answer->result.outcome;

	s->form->section(s, "The answer");
	s->form->verdict(s, outcome, verdicts[outcome]);
	if (statement_abolished(s))
		write_with(s, abolished, statement_abolished(s));
	write_meaning(s);
	write_due(s);
}

/* ---- what would be enough ---------------------------------------------------------- */

static bool asks_later(const struct statement *s)
{
	const struct classpec_node *nodes = answer_nodes(s->q, s->answer);
	uint32_t i;

	for (i = 0; i < s->answer->rule->node_count; i++)
		if (nodes[i].stage > s->q->options->stage)
			return true;
	return false;
}

void statement_ways(struct statement *s)
{
	const bool several = s->answer->way_count > 1;
	uint32_t i;

	if (!s->answer->way_count)
		return;
	s->form->section(s, "What would be enough");
	s->form->paragraph(s, before_ways[s->answer->result.outcome][several]);
	s->form->list(s, several);
	for (i = 0; i < s->answer->way_count; i++) {
		struct out *line = statement_line(s);

		out_text(line, way_words(s->q, &s->answer->ways[i]));
		out_text(line, ".");
		statement_capital(line);
		s->form->item(s, statement_line_end(s));
	}
	s->form->list_end(s);
	if (asks_later(s))
		s->form->paragraph(s, later_besides);
}
