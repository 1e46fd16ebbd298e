/*
 * qualify/text.c - an answer for a person to read.
 *
 * Marks and dashes are ASCII where the locale is not UTF-8. Text of records and specs is
 * shown so that it cannot steer the terminal.
 */
#include <string.h>

#include "qualify/print.h"

enum { LINE_WIDTH = 90 };

static const char plain[] = "\x1b[0m", bold[] = "\x1b[1m", dim[] = "\x1b[2m";
static const char red[] = "\x1b[31m", green[] = "\x1b[32m", yellow[] = "\x1b[33m";
static const char cyan[] = "\x1b[36m";

static void paint(struct qualify *q, const char *colour)
{
	if (q->options->colour)
		out_text(&q->out, colour);
}

void print_paint(struct qualify *q, enum paint as)
{
	static const char *const colours[] = {
		[PAINT_NONE] = plain, [PAINT_BOLD] = bold, [PAINT_DIM] = dim
	};

	paint(q, colours[as]);
}

void print_visible(struct qualify *q, const char *text)
{
	out_visible(&q->out, text, strlen(text));
}

void print_spaces(struct qualify *q, size_t count)
{
	while (count--)
		out_bytes(&q->out, " ", 1);
}

/* ---- lines that are not too long --------------------------------------------------- */

static size_t columns_of(const char *text, size_t size)
{
	size_t columns = 0, i;

	for (i = 0; i < size; i++)
		columns += ((unsigned char)text[i] & 0xc0) != 0x80;
	return columns;
}

void print_wrapped(struct qualify *q, const char *text, size_t at, size_t indent)
{
	bool first = true;

	while (*text) {
		size_t length = strcspn(text, " \n"), columns = columns_of(text, length);

		if (!first && at + 1 + columns > LINE_WIDTH) {
			out_text(&q->out, "\n");
			print_spaces(q, indent);
			at = indent;
		} else if (!first) {
			out_text(&q->out, " ");
			at++;
		}
		out_visible(&q->out, text, length);
		at += columns;
		first = false;
		text += length + strspn(text + length, " \n");
	}
}

/* ---- marks ------------------------------------------------------------------------- */

struct mark {
	const char *utf8, *ascii, *colour;
};

static const struct mark standing_marks[] = {
	[CLASSPEC_FAILS] = { "✗", "x", red },
	[CLASSPEC_OPEN] = { "?", "?", yellow },
	[CLASSPEC_DISCRETIONARY] = { "⚖", "*", cyan },
	[CLASSPEC_DUE] = { "◦", "o", yellow },
	[CLASSPEC_HOLDS] = { "✓", "+", green },
};

void print_mark(struct qualify *q, uint32_t standing)
{
	const struct mark *mark = &standing_marks[standing];

	paint(q, mark->colour);
	out_text(&q->out, q->utf8 ? mark->utf8 : mark->ascii);
	paint(q, plain);
	out_text(&q->out, " ");
}

/* ---- the head, and the result in plain words --------------------------------------- */

static void print_detail(struct qualify *q, const char *what, classpec_string text)
{
	out_text(&q->out, what);
	print_visible(q, classpec_text(q->plan, text));
}

static void print_head(struct qualify *q, const struct answer *answer)
{
	const struct classpec_plan *plan = q->plan;
	const struct classpec_class *class = answer->class;
	const struct classpec_revision *revision =
		classpec_revision_of(plan, answer->rule);
	const struct classpec_entry *route =
		CLASSPEC_ARRAY(plan, routes, struct classpec_entry) + answer->rule->route;

	paint(q, bold);
	print_visible(q, answer->record->id);
	out_text(&q->out, ": ");
	print_visible(q, classpec_text(plan, class->title));
	paint(q, plain);
	if (class->code)
		print_detail(q, ", code ", class->code);
	if (class->grade)
		print_detail(q, ", grade ", class->grade);
	out_text(&q->out, "\n  ");
	print_visible(q, classpec_text(plan, route->words));
	if (answer->rule->specialty != CLASSPEC_NONE) {
		const struct classpec_entry *specialty =
			CLASSPEC_ARRAY(plan, specialties, struct classpec_entry) +
			answer->rule->specialty;

		print_detail(q, ", specialty ", specialty->words);
	}
	if (revision->written)
		print_detail(q, "; revision ", revision->written);
	out_format(&q->out, "; as of %s, at %s\n", q->as_of,
		   classpec_stage_name((uint32_t)q->options->stage));
}

static const char *outcome_sentence(const struct answer *answer)
{
	switch ((enum classpec_outcome)answer->result.outcome) {
	case CLASSPEC_MET:
		return "qualified";
	case CLASSPEC_CONDITIONAL:
		return "qualified for now: something is still due";
	case CLASSPEC_UNDETERMINED:
		return "not decided: missing evidence decides";
	case CLASSPEC_NEEDS_DETERMINATION:
		return "not qualified on the evidence alone: an office may decide";
	case CLASSPEC_NOT_MET:
		break;
	}
	return "not qualified";
}

static void print_outcome(struct qualify *q, const struct answer *answer)
{
	static const uint32_t standings[] = {
		[CLASSPEC_MET] = CLASSPEC_HOLDS,
		[CLASSPEC_CONDITIONAL] = CLASSPEC_DUE,
		[CLASSPEC_UNDETERMINED] = CLASSPEC_OPEN,
		[CLASSPEC_NEEDS_DETERMINATION] = CLASSPEC_DISCRETIONARY,
		[CLASSPEC_NOT_MET] = CLASSPEC_FAILS,
	};
	uint32_t standing = standings[answer->result.outcome];

	out_text(&q->out, "  ");
	print_mark(q, standing);
	paint(q, standing_marks[standing].colour);
	out_format(&q->out, "%s: %s", classpec_outcome_name(answer->result.outcome),
		   outcome_sentence(answer));
	paint(q, plain);
	out_text(&q->out, "\n");
}

/* ---- what would help --------------------------------------------------------------- */

static void print_item(struct qualify *q, const char *text)
{
	out_text(&q->out, "    - ");
	print_wrapped(q, text, TREE_INDENT + 2, TREE_INDENT + 2);
	out_text(&q->out, "\n");
}

static void print_ways(struct qualify *q, const struct answer *answer)
{
	uint32_t i;

	if (!answer->way_count)
		return;
	out_text(&q->out, "  To qualify");
	if (answer->result.outcome == CLASSPEC_UNDETERMINED)
		out_text(&q->out, ", if what is missing comes in at its best");
	out_text(&q->out,
		 answer->way_count > 1 ? "; any of these, nearest first:\n" : ":\n");
	for (i = 0; i < answer->way_count; i++)
		print_item(q, way_words(q, &answer->ways[i]));
}

/* What comes of some evidence: "(if shown: met; if not: not_met)". */
static void print_evidence(struct qualify *q, const struct answer *answer,
			   const char *words, const uint32_t *evidence, uint32_t count)
{
	struct out item = { 0 };

	out_format(&item, "%s (if shown: %s; if not: %s)", words,
		   classpec_outcome_name(answer_if(q, answer, evidence, count, true)),
		   classpec_outcome_name(answer_if(q, answer, evidence, count, false)));
	out_bytes(&item, "", 1);
	print_item(q, item.text);
	out_free(&item);
}

static void print_undecided(struct qualify *q, const struct answer *answer)
{
	const struct classpec_fact *facts =
		CLASSPEC_ARRAY(q->plan, facts, struct classpec_fact);
	uint32_t i;

	if (answer->undecided_count)
		out_text(&q->out, "  Missing evidence that decides:\n");
	for (i = 0; i < answer->undecided_count; i++)
		print_evidence(q, answer,
			       classpec_text(q->plan, facts[q->undecided[i]].words),
			       &q->undecided[i], 1);
	if (answer->undecided_count > 1)
		print_evidence(q, answer, "all of these", q->undecided,
			       answer->undecided_count);
}

static void print_due(struct qualify *q, const struct answer *answer)
{
	const struct classpec_node *nodes = answer_nodes(q, answer);
	uint32_t i = answer_due(q, answer, 0);
	struct out sentence = { 0 };

	if (i < answer->rule->node_count)
		out_text(&q->out, "  Still due:\n");
	for (; i < answer->rule->node_count;
	     i = answer_due(q, answer, classpec_node_end(nodes, i))) {
		sentence.size = 0;
		out_sentence(q, answer, i, &sentence);
		out_format(&sentence, ", by %s", classpec_stage_name(nodes[i].stage));
		out_bytes(&sentence, "", 1);
		print_item(q, sentence.text);
	}
	out_free(&sentence);
}

/* What no office can waive is worth a line when it is what fails. */
static void print_discretion(struct qualify *q, const struct answer *answer)
{
	const struct classpec_entry *body = answer_body(q, answer);
	enum classpec_truth floor_met = answer_floor(answer);
	bool fails = answer->result.outcome == CLASSPEC_NOT_MET;

	if (!body || (fails && floor_met != CLASSPEC_NO))
		return;
	out_text(&q->out, fails ? "  Cannot be decided by: " : "  May be decided by: ");
	print_visible(q, classpec_text(q->plan, body->words));
	out_format(&q->out, "; what it cannot waive is %s\n",
		   floor_met == CLASSPEC_YES  ? "met"
		   : floor_met == CLASSPEC_NO ? "not met"
					      : "still open");
}

void answer_print_text(struct qualify *q, const struct answer *answer)
{
	print_head(q, answer);
	print_outcome(q, answer);
	if (q->options->explain && answer->rule->node_count)
		print_explanation(q, answer);
	print_ways(q, answer);
	print_undecided(q, answer);
	print_due(q, answer);
	print_discretion(q, answer);
	out_text(&q->out, "\n");
}
