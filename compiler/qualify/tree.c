/*
 * qualify/tree.c - the requirements of a rule as an indented tree, for a person to read.
 *
 * Of alternatives one of which holds, the first that does is shown and the others are
 * counted: a reader wants to know why, not why else.
 */
#include <string.h>

#include "qualify/print.h"

/* ---- what was found ---------------------------------------------------------------- */

/* ": found 3 years, needed 4 years" */
static void print_finding(struct qualify *q, const struct classpec_node *node,
			  const struct classpec_finding *finding, struct out *o)
{
	int32_t factor;
	const uint32_t fact = atom_fact(q, node, &factor);

	out_text(o, ": ");
	out_found(q, node, finding, o);
	if (!fact_counts(fact_at(q, fact)))
		return;
	out_format(o, ", needed %s",
		   amount_text(q, fact, (node->threshold + factor - 1) / factor));
}

/* ---- lines below a requirement ----------------------------------------------------- */

static void print_sense(struct qualify *q, const char *text, size_t indent)
{
	if (!*text)
		return;
	print_spaces(q, indent);
	print_paint(q, PAINT_DIM);
	out_text(&q->out, "| ");
	print_wrapped(q, text, indent + 2, indent + 2);
	print_paint(q, PAINT_NONE);
	out_text(&q->out, "\n");
}

/* Whether what was held is just what was asked for. */
static bool says_no_more(const struct qualify *q, const struct classpec_allocation *used,
			 const struct out *line, size_t start)
{
	const char *words = classpec_text(
		q->plan, classpec_wording_of(q->plan, used->demand[0].wording)->words);
	const size_t length = strlen(words);

	return line->size - start == length &&
	       memcmp(line->text + start, words, length) == 0;
}

/* "used: 2 years of job 1 (2018-03-01 to 2020-02-29)" */
static void print_used(struct qualify *q, const struct answer *answer, uint32_t at,
		       bool in_vain, size_t indent)
{
	const bool holds = q->findings[at].standing == CLASSPEC_HOLDS && !in_vain;
	const struct classpec_node *node = answer_nodes(q, answer) + at;
	const struct classpec_allocation *used = answer_used(q, answer, at);
	struct out line = { 0 };
	uint32_t i;

	for (i = 0; i < used->demand_count; i++) {
		const struct classpec_demand *demand = &used->demand[i];
		const struct classpec_wording *wording =
			classpec_wording_of(q->plan, demand->wording);
		const size_t empty = line.size = 0;
		size_t start;

		out_text(&line, holds ? "used" : "counted");
		if (used->demand_count > 1 || node->kind != CLASSPEC_ATOM)
			out_format(&line, " for %s",
				   classpec_text(q->plan, wording->label ? wording->label
									 : wording->words));
		out_text(&line, ": ");
		start = line.size;
		out_uses(q, answer, i, &line);
		if (line.size == start || says_no_more(q, used, &line, start)) {
			line.size = empty;
			continue;
		}
		if (holds && fact_counts_days(fact_at(q, demand->fact)) &&
		    used->covered[i] < 100 * (int64_t)demand->amount)
			out_text(&line, "; rounded to the nearest month");
		out_bytes(&line, "", 1);
		print_spaces(q, indent);
		print_wrapped(q, line.text, indent, indent + 2);
		out_text(&q->out, "\n");
	}
	out_free(&line);
}

/* ---- the tree ---------------------------------------------------------------------- */

static void print_node(struct qualify *q, const struct answer *answer, uint32_t at,
		       size_t depth)
{
	const struct classpec_node *node = answer_nodes(q, answer) + at;
	const struct classpec_wording *wording =
		classpec_wording_of(q->plan, node->wording);
	const struct classpec_finding *finding = &q->findings[at];
	const size_t indent = TREE_INDENT + STEP_INDENT * depth;
	struct out line = { 0 };

	if (wording->label)
		out_format(&line, "%s: ", classpec_text(q->plan, wording->label));
	out_text(&line, node_title(q, node));
	if (node->kind == CLASSPEC_ATOM && node->term_count)
		print_finding(q, node, finding, &line);
	if (finding->standing == CLASSPEC_DUE && node->stage > q->options->stage)
		out_format(&line, " (due by %s)", classpec_stage_name(node->stage));
	if (node->extent > 1 && line.text[line.size - 1] != ':')
		out_text(&line, ":");
	out_bytes(&line, "", 1);
	print_spaces(q, indent);
	print_mark(q, finding->standing);
	print_wrapped(q, line.text, indent + 2, indent + 4);
	print_paint(q, PAINT_DIM);
	out_text(&q->out, "  ");
	print_visible(q, classpec_text(
		q->plan, classpec_revision_of(q->plan, answer->rule)->path));
	out_format(&q->out, ":%u",
		   (unsigned)classpec_wording_line(q->plan, answer->rule, node->wording));
	print_paint(q, PAINT_NONE);
	out_text(&q->out, "\n");
	print_sense(q, classpec_text(q->plan, wording->text), indent + 2);
	out_free(&line);
}

/* The first alternative that holds, of a group of which one is enough; or the group's
 * end. */
static uint32_t first_that_holds(const struct qualify *q, const struct answer *answer,
				 uint32_t at)
{
	const struct classpec_node *nodes = answer_nodes(q, answer);
	uint32_t child;

	if (nodes[at].kind != CLASSPEC_ANY || q->findings[at].standing != CLASSPEC_HOLDS)
		return classpec_node_end(nodes, at);
	for (child = at + 1; child < classpec_node_end(nodes, at);
	     child += nodes[child].extent)
		if (q->findings[child].standing == CLASSPEC_HOLDS)
			break;
	return child;
}

static void print_others(struct qualify *q, uint32_t count, size_t depth)
{
	if (!count)
		return;
	print_spaces(q, TREE_INDENT + STEP_INDENT * depth);
	print_paint(q, PAINT_DIM);
	if (count == 1)
		out_text(&q->out, "(1 other way is not needed)");
	else
		out_format(&q->out, "(%u other ways are not needed)", (unsigned)count);
	print_paint(q, PAINT_NONE);
	out_text(&q->out, "\n");
}

/* Below a requirement that fails, what another one takes is taken in vain. */
static void print_tree(struct qualify *q, const struct answer *answer, uint32_t at,
		       bool in_vain, size_t depth)
{
	const struct classpec_node *nodes = answer_nodes(q, answer);
	const uint32_t end = classpec_node_end(nodes, at);
	const uint32_t only = first_that_holds(q, answer, at);
	uint32_t others = 0, child;

	in_vain |= q->findings[at].standing == CLASSPEC_FAILS;
	print_node(q, answer, at, depth);
	for (child = at + 1; child < end; child += nodes[child].extent) {
		if (only == end || child == only)
			print_tree(q, answer, child, in_vain, depth + 1);
		else
			others++;
	}
	print_others(q, others, depth + 1);
	print_used(q, answer, at, in_vain, TREE_INDENT + STEP_INDENT * (depth + 1));
}

void print_explanation(struct qualify *q, const struct answer *answer)
{
	print_tree(q, answer, 0, false, 0);
}
