/*
 * statement/requirements.c - what was asked, what was found for it, and what was used.
 *
 * The tree is that of an explanation, in words for the applicant. Requirements that may
 * not share their days stand there as the spec has them, each with the days it got, and
 * not as the inequalities by which it is decided whether there are enough.
 */
#include <string.h>

#include "statement/statement.h"

/* A node that is told, which may stand for alternatives above it. */
struct told {
	uint32_t first;  /* of those alternatives; or the node itself */
	uint32_t at;
	uint32_t others; /* that are not told */
	bool in_vain;    /* it, or a node above it, fails */
};

static const char days_apart[] = "All of these, each with days that no other one uses";

static const char *node_words(const struct statement *s, const struct classpec_node *node)
{
	const char *words = classpec_text(
		s->q->plan, classpec_wording_of(s->q->plan, node->wording)->words);

	if (node->flags & CLASSPEC_SUBSTITUTED)
		return "This, or what the standard accepts in its place";
	if (node->flags & CLASSPEC_FLOOR)
		return "What the office cannot waive";
	if (*words)
		return words;
	return node->kind == CLASSPEC_ANY ? "One of these" : "All of these";
}

/* The first letter as a capital one, and a colon where parts follow. */
static void write_requirement(struct statement *s, uint32_t standing, uint32_t stage,
			      const char *words, bool colon)
{
	struct out *line = statement_line(s);
	size_t length = strlen(words);

	while (length > 0 && words[length - 1] == ':')
		length--;
	out_bytes(line, words, length);
	if (standing == CLASSPEC_DUE && stage > s->q->options->stage)
		out_format(line, " (by %s)",
			   stage == CLASSPEC_END_OF_PROBATION ?
				   "the end of probation" :
				   classpec_stage_name(stage));
	if (colon)
		out_text(line, ":");
	statement_capital(line);
	s->form->requirement(s, standing, statement_line_end(s));
}

static void write_sense(struct statement *s, classpec_string text)
{
	if (text)
		s->form->quote(s, classpec_text(s->q->plan, text));
}

/* Adds "Used for it: 2 years of job 1 (2018-03-01 to 2020-02-29)." */
static void add_uses(struct statement *s, uint32_t demand, bool helped, struct out *line)
{
	const size_t before = line->size;
	size_t start;

	out_text(line, before ? " " : "");
	out_text(line, helped ? "Used for it: " : "Counted: ");
	start = line->size;
	out_uses(s->q, s->answer, demand, line);
	if (line->size == start)
		line->size = before;
	else
		out_text(line, ".");
}

/* "Held: bachelor's degree in law." of what is not just what was asked. */
static void add_held(struct statement *s, struct out *line)
{
	const char *words = classpec_text(
		s->q->plan,
		classpec_wording_of(s->q->plan, s->q->used.demand[0].wording)->words);
	const size_t before = line->size, length = strlen(words);

	out_text(line, ": ");
	out_uses(s->q, s->answer, 0, line);
	if (line->size == before + 2 ||
	    (line->size == before + 2 + length &&
	     memcmp(line->text + before + 2, words, length) == 0))
		line->size = before;
	out_text(line, ".");
}

static void remark_line(struct statement *s)
{
	if (s->line.size)
		s->form->remark(s, statement_line_end(s));
}

/* What the standard says of alternatives, where only the one that holds is told. */
static void write_others(struct statement *s, const struct told *told)
{
	const struct classpec_node *nodes = answer_nodes(s->q, s->answer);
	uint32_t i;

	for (i = told->first; i < told->at; i++)
		if (classpec_node_end(nodes, i) > told->at)
			write_sense(s, classpec_wording_of(s->q->plan, nodes[i].wording)->text);
	if (!told->others)
		return;
	out_format(statement_line(s),
		   told->others == 1 ?
			   "The standard has %u other way, which is not needed." :
			   "The standard has %u other ways, which are not needed.",
		   (unsigned)told->others);
	remark_line(s);
}

static const char *lacking_words(uint32_t standing)
{
	if (standing == CLASSPEC_HOLDS)
		return "Made up by rounding";
	return standing == CLASSPEC_OPEN ? "Not certain yet" : "Not covered";
}

/* One of several requirements that have days of their own. */
static void write_demand(struct statement *s, uint32_t number, const struct told *told)
{
	struct qualify *q = s->q;
	const struct classpec_demand demand = q->used.demand[number];
	const struct classpec_wording *wording =
		classpec_wording_of(q->plan, demand.wording);
	const int64_t covered = q->used.covered[number];
	const int64_t wanted = 100 * (int64_t)demand.amount;
	uint32_t standing = q->findings[told->at].standing;
	struct out *line;

	if (covered >= wanted)
		standing = CLASSPEC_HOLDS;
	write_requirement(s, standing, answer_nodes(q, s->answer)[told->at].stage,
			  classpec_text(q->plan, wording->words), false);
	if (demand.exchange_count)
		s->form->remark(s, "Credits may stand for some of it.");
	line = statement_line(s);
	add_uses(s, number, standing == CLASSPEC_HOLDS && !told->in_vain, line);
	if (covered < wanted)
		out_format(line, "%s%s: %s.", line->size ? " " : "",
			   lacking_words(standing),
			   amount_text(q, demand.fact, (wanted - covered + 99) / 100));
	remark_line(s);
	write_sense(s, wording->text);
	write_others(s, told);
	s->form->requirement_end(s);
}

/* An atom that only says whether days that are divided suffice. */
static bool counts_divided_days(const struct statement *s,
				const struct classpec_node *node)
{
	int32_t factor;
	const uint32_t fact = atom_fact(s->q, node, &factor);

	return fact != CLASSPEC_NONE && fact_counts_days(fact_at(s->q, fact));
}

static bool divides_only(const struct statement *s, uint32_t at)
{
	const struct classpec_node *nodes = answer_nodes(s->q, s->answer);
	uint32_t child;

	for (child = at + 1; child < classpec_node_end(nodes, at);
	     child += nodes[child].extent)
		if (!counts_divided_days(s, &nodes[child]))
			return false;
	return true;
}

static void write_node(struct statement *s, uint32_t at, bool in_vain);

static void write_divided(struct statement *s, const struct told *told)
{
	const struct classpec_node *nodes = answer_nodes(s->q, s->answer);
	const struct told part = { told->at, told->at, 0, told->in_vain };
	uint32_t count, child, i;

	s->form->parts(s);
	for (child = part.at + 1; child < classpec_node_end(nodes, part.at);
	     child += nodes[child].extent)
		if (!counts_divided_days(s, &nodes[child]))
			write_node(s, child, part.in_vain);
	count = answer_used(s->q, s->answer, part.at)->demand_count;
	for (i = 0; i < count; i++)
		write_demand(s, i, &part);
	s->form->parts_end(s);
}

/* How many parts of a group stand as it does itself. */
static uint32_t standing_alike(const struct statement *s, uint32_t at)
{
	const struct classpec_node *nodes = answer_nodes(s->q, s->answer);
	const struct classpec_finding *findings = s->q->findings;
	uint32_t count = 0, child;

	for (child = at + 1; child < classpec_node_end(nodes, at);
	     child += nodes[child].extent)
		count += findings[child].standing == findings[at].standing;
	return count;
}

/* Whether one alternative of a group is enough, and is there; or is the only one that
 * will be, when what is still due has been shown. */
static bool one_is_enough(const struct statement *s, uint32_t at)
{
	const uint32_t standing = s->q->findings[at].standing;

	if (answer_nodes(s->q, s->answer)[at].kind != CLASSPEC_ANY)
		return false;
	return standing == CLASSPEC_HOLDS ||
	       (standing == CLASSPEC_DUE && standing_alike(s, at) == 1);
}

/* Goes on to that alternative. */
static void pass_over(const struct statement *s, struct told *told)
{
	const struct classpec_node *nodes = answer_nodes(s->q, s->answer);
	const struct classpec_finding *findings = s->q->findings;
	const uint32_t group = told->at;
	uint32_t child;

	for (child = group + 1; child < classpec_node_end(nodes, group);
	     child += nodes[child].extent) {
		if (told->at == group &&
		    findings[child].standing == findings[group].standing)
			told->at = child;
		else
			told->others++;
	}
}

static void write_parts(struct statement *s, uint32_t at, bool in_vain)
{
	const struct classpec_node *nodes = answer_nodes(s->q, s->answer);
	uint32_t child;

	s->form->parts(s);
	for (child = at + 1; child < classpec_node_end(nodes, at);
	     child += nodes[child].extent)
		write_node(s, child, in_vain);
	s->form->parts_end(s);
}

static void write_atom(struct statement *s, uint32_t at, bool in_vain)
{
	const struct classpec_node *node = answer_nodes(s->q, s->answer) + at;
	const struct classpec_finding *finding = &s->q->findings[at];
	struct out *line = statement_line(s);
	int32_t factor;

	if (!node->term_count)
		return;
	out_found(s->q, node, finding, line);
	statement_capital(line);
	if (!fact_counts(fact_at(s->q, atom_fact(s->q, node, &factor)))) {
		if (answer_used(s->q, s->answer, at)->count)
			add_held(s, line);
		else
			out_text(line, ".");
	} else {
		out_text(line, ".");
		if (answer_used(s->q, s->answer, at)->demand_count)
			add_uses(s, 0, finding->standing == CLASSPEC_HOLDS && !in_vain,
				 line);
	}
	remark_line(s);
}

static void write_node(struct statement *s, uint32_t at, bool in_vain)
{
	struct told told = { at, at, 0, in_vain };
	const struct classpec_node *node;
	uint32_t divided;
	bool parts;

	while (one_is_enough(s, told.at))
		pass_over(s, &told);
	node = answer_nodes(s->q, s->answer) + told.at;
	told.in_vain |= s->q->findings[told.at].standing == CLASSPEC_FAILS;
	divided = answer_used(s->q, s->answer, told.at)->demand_count;
	if (node->kind != CLASSPEC_ATOM && divided == 1 && divides_only(s, told.at)) {
		write_demand(s, 0, &told);
		return;
	}
	parts = node->kind == CLASSPEC_ATOM ? divided > 1 : node->extent > 1;
	write_requirement(s, s->q->findings[told.at].standing, node->stage,
			  parts && divided > 1 ? days_apart : node_words(s, node), parts);
	write_sense(s, classpec_wording_of(s->q->plan, node->wording)->text);
	if (!parts)
		write_atom(s, told.at, told.in_vain);
	write_others(s, &told);
	if (parts && divided)
		write_divided(s, &told);
	else if (parts)
		write_parts(s, told.at, told.in_vain);
	s->form->requirement_end(s);
}

void statement_requirements(struct statement *s)
{
	if (!s->answer->rule->node_count)
		return;
	s->form->section(s, "What was asked, and what was found");
	s->form->parts(s);
	write_node(s, 0, false);
	s->form->parts_end(s);
}
