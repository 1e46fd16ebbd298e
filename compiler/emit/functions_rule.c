/*
 * emit/functions_rule.c - one rule as a C function.
 *
 * The nodes of the rule become lines, children before their parents, so that nothing is
 * nested. A line gives one requirement a name that ends in its number, which keeps it
 * apart from every other name and from the keywords of C and C++. `a & b` is "all of",
 * `a | b` is "any of"; what the bits mean is said in the header.
 */
#include "emit/functions.h"

#include <string.h>

enum { NAME_LIMIT = 48 /* bytes that a name takes from a label or a fact */ };

/* ---- a requirement: its comment ------------------------------------------------- */

struct writing {
	const struct functions *f;
	const struct classpec_node *nodes; /* of the rule */
	uint32_t rule;
	const char **lines; /* what the line of each node is called */
	uint32_t line_count;
	struct out *o;
};

static uint32_t part_count(const struct writing *w, uint32_t at)
{
	uint32_t count = 0, child;

	for (child = at + 1; child < classpec_node_end(w->nodes, at);
	     child += w->nodes[child].extent)
		count++;
	return count;
}

static const char *group_words(const struct writing *w, uint32_t at)
{
	const struct classpec_node *node = &w->nodes[at];
	uint32_t count = part_count(w, at);

	if (node->kind == CLASSPEC_AT_LEAST)
		return arena_format(w->f->cx->arena, "at least %u of these %u",
				    (unsigned)node->threshold, (unsigned)count);
	if (count == 0)
		return node->kind == CLASSPEC_ALL ? "always" : "never";
	if (count == 1)
		return "this";
	return node->kind == CLASSPEC_ALL ? "all of these" : "any of these";
}

/* "line 12, general: 4 years of ..., due by appointment". */
static const char *node_words(const struct writing *w, uint32_t at)
{
	static const char *const stages[] = { "", "examination", "appointment",
					      "end of probation" };
	struct arena *arena = w->f->cx->arena;
	const struct classpec_plan *plan = w->f->plan;
	const struct classpec_rule *rule = plan_section(plan, plan->rules);
	const struct classpec_node *node = &w->nodes[at];
	const struct classpec_wording *wording = classpec_wording_of(plan, node->wording);
	const char *words = plan_text(plan, wording->words);
	const char *label = plan_text(plan, wording->label), *due = "";

	rule += w->rule;

	if (node->kind == CLASSPEC_AT_LEAST || !*words)
		words = node->kind == CLASSPEC_ATOM ? "so much" : group_words(w, at);
	else if (node->kind != CLASSPEC_ATOM)
		words = arena_format(arena, "%s%s %s", words,
				     words[strlen(words) - 1] == ':' ? "" : ":",
				     group_words(w, at));
	if (node->stage != CLASSPEC_FILING && node->stage <= CLASSPEC_END_OF_PROBATION)
		due = arena_format(arena, ", due by %s", stages[node->stage]);
	return arena_format(arena, "line %u%s%s: %s%s",
			    (unsigned)classpec_wording_line(plan, rule, node->wording),
			    *label ? ", " : "", label, words, due);
}

/* The standard's own sense stands where it is first met; substitutions repeat it. */
static const char *node_text(const struct writing *w, const struct classpec_node *node)
{
	const classpec_string text =
		classpec_wording_of(w->f->plan, node->wording)->text;

	if (!text || w->f->shown[text] == w->rule + 1)
		return "";
	w->f->shown[text] = w->rule + 1;
	return plan_text(w->f->plan, text);
}

static void write_comment(const struct writing *w, uint32_t at)
{
	struct context *cx = w->f->cx;
	const char *words = comment_text(cx, node_words(w, at));
	const char *text = comment_text(cx, node_text(w, &w->nodes[at]));

	if (w->line_count > 0)
		out_text(w->o, "\n");
	out_text(w->o, "/* ");
	out_filled(w->o, words, TAB_COLUMNS + 3, " * ");
	if (*text) {
		text = arena_format(cx->arena, "The standard: %s", text);
		out_text(w->o, "\n * ");
		out_filled(w->o, text, TAB_COLUMNS + 3, " * ");
	}
	out_text(w->o, " */\n");
}

/* ---- a requirement: its name ---------------------------------------------------- */

static const char *group_name(const struct classpec_node *node)
{
	if (node->flags & CLASSPEC_FLOOR)
		return "floor";
	if (node->flags & CLASSPEC_DISCRETION)
		return "accepted";
	if (node->flags & CLASSPEC_SUBSTITUTED)
		return "substituted";
	if (node->kind == CLASSPEC_ALL)
		return "all";
	return node->kind == CLASSPEC_ANY ? "any" : "some_of";
}

/* The name is cut where a word ends, and takes nothing from outside of identifiers. */
static const char *line_name(const struct writing *w, uint32_t at)
{
	const struct classpec_plan *plan = w->f->plan;
	const struct classpec_node *node = &w->nodes[at];
	const struct classpec_term *terms = plan_section(plan, plan->terms);
	const struct classpec_fact *facts = plan_section(plan, plan->facts);
	const char *from =
		plan_text(plan, classpec_wording_of(plan, node->wording)->label);
	const char *colon;
	char name[NAME_LIMIT + 1];
	size_t size = 0, cut;

	if (!*from && node->kind != CLASSPEC_ATOM)
		from = group_name(node);
	else if (!*from && node->flags & CLASSPEC_TOGETHER)
		from = "together";
	else if (!*from && node->term_count == 0)
		from = "nothing";
	else if (!*from) {
		from = plan_text(plan, facts[terms[node->first_term].fact].id);
		colon = strchr(from, ':');
		from = colon ? colon + 1 : from;
	}
	for (; *from && size < NAME_LIMIT; from++) {
		bool plain = (*from >= 'a' && *from <= 'z') ||
			     (size > 0 && *from >= '0' && *from <= '9');

		if (plain || (size > 0 && name[size - 1] != '_'))
			name[size++] = plain ? *from : '_';
	}
	for (cut = size; *from && cut > 0 && name[cut - 1] != '_'; cut--)
		;
	if (cut > 0)
		size = cut;
	if (size > 0 && name[size - 1] == '_')
		size--;
	if (size == 0)
		return arena_format(w->f->cx->arena, "part_%u",
				    (unsigned)w->line_count + 1);
	return arena_format(w->f->cx->arena, "%.*s_%u", (int)size, name,
			    (unsigned)w->line_count + 1);
}

/* ---- a requirement: its line ---------------------------------------------------- */

/* The amount in the units that the standard uses, where they come out even. */
static const char *amount_line(const struct functions *f,
				const struct classpec_fact *fact, int32_t amount)
{
	const int32_t month = (int32_t)f->month_days, credit = (int32_t)f->credit_scale;
	const bool time = fact->kind == CLASSPEC_EXPERIENCE ||
			  fact->kind == CLASSPEC_SERVICE;
	const char *unit = NULL;
	int32_t worth = 1;

	if (amount > 0 && time && month) {
		worth = amount % (12 * month) == 0 ? 12 * month :
			amount % month == 0 ? month : 1;
		unit = worth == 1 ? "days" : worth == month ? "months" : "years";
	} else if (amount > 0 && fact->kind == CLASSPEC_CREDITS && credit &&
		   fact->scale == f->credit_scale && amount % credit == 0) {
		worth = credit;
		unit = "credits";
	}
	if (unit)
		return arena_format(f->cx->arena, "%s_%s(%d)", f->prefix, unit,
				    (int)(amount / worth));
	if (amount == INT32_MIN) /* its digits alone are no int */
		return "INT32_MIN";
	return arena_format(f->cx->arena, "%d", (int)amount);
}

/* "25 * nys_years(4)" where the days count 25 times. */
static const char *threshold_line(const struct functions *f,
				   const struct classpec_term *first, int32_t threshold)
{
	const struct classpec_fact *facts = plan_section(f->plan, f->plan->facts);
	const int32_t factor = first->factor;

	if (factor == 1)
		return amount_line(f, &facts[first->fact], threshold);
	if (factor > 1 && threshold > 0 && threshold % factor == 0)
		return arena_format(
			f->cx->arena, "%d\t*\t%s", (int)factor,
			amount_line(f, &facts[first->fact], threshold / factor));
	return amount_line(f, &(struct classpec_fact){ .kind = CLASSPEC_STATUS },
			    threshold);
}

static const char *term_line(const struct functions *f, const struct classpec_term *term)
{
	const char *name = f->names.facts[term->fact];

	if (term->factor == 1)
		return arena_format(f->cx->arena, "fact[%s]", name);
	return arena_format(f->cx->arena, "%s_times(%d,\tfact[%s])", f->prefix,
			    (int)term->factor, name);
}

static const char *atom_line(const struct writing *w, const struct classpec_node *node)
{
	const struct functions *f = w->f;
	const struct classpec_term *term = plan_section(f->plan, f->plan->terms);
	const char *found, *verb;
	uint32_t i;

	if (node->term_count == 0)
		return arena_format(f->cx->arena, "%s_%s()", f->prefix,
				    node->threshold <= 0 ? "always" : "never");
	term += node->first_term;
	found = term_line(f, term);
	for (i = 1; i < node->term_count; i++)
		found = arena_format(f->cx->arena, "%s_plus(%s, %s)", f->prefix, found,
				     term_line(f, term + i));
	verb = node->flags & CLASSPEC_DETERMINATION ? "decided" : "shown";
	return arena_format(f->cx->arena, "%s_%s(%s, %s)", f->prefix, verb, found,
			    threshold_line(f, term, node->threshold));
}

/* The names of the parts, with what stands around them and between them. */
static const char *parts_line(const struct writing *w, uint32_t at, const char *between,
			      const char *open, const char *close)
{
	struct out text = { 0 };
	const uint32_t end = classpec_node_end(w->nodes, at);
	const char *line, *before = "";
	uint32_t child;

	for (child = at + 1; child < end; child += w->nodes[child].extent) {
		out_format(&text, "%s%s%s%s", before, open, w->lines[child], close);
		before = between;
	}
	line = arena_copy(w->f->cx->arena, text.text, text.size);
	out_free(&text);
	return line;
}

static const char *group_line(const struct writing *w, uint32_t at)
{
	const struct classpec_node *node = &w->nodes[at];
	const char *prefix = w->f->prefix;
	struct arena *arena = w->f->cx->arena;
	const bool empty = node->extent == 1;

	switch (node->kind) {
	case CLASSPEC_ALL:
		return empty ? arena_format(arena, "%s_always()", prefix) :
		       parts_line(w, at, " & ", "", "");
	case CLASSPEC_ANY:
		return empty ? arena_format(arena, "%s_never()", prefix) :
		       parts_line(w, at, " | ", "", "");
	case CLASSPEC_AT_LEAST:
		return arena_format(arena, "%s_least(%u, %s)", prefix,
				    (unsigned)node->threshold,
				    empty ? "0" :
				    parts_line(w, at, " + ",
					       arena_format(arena, "%s_count(", prefix),
					       ")"));
	}
	BUG("a node of no kind");
}

static void write_node(struct writing *w, uint32_t at)
{
	static const char *const stages[] = { "", "CLASSPEC_EXAMINATION",
					      "CLASSPEC_APPOINTMENT",
					      "CLASSPEC_END_OF_PROBATION" };
	const struct classpec_node *node = &w->nodes[at];
	const bool is_call = node->kind == CLASSPEC_ATOM ||
			     node->kind == CLASSPEC_AT_LEAST;
	struct arena *arena = w->f->cx->arena;
	const char *line;
	uint32_t child;
	size_t head;

	for (child = at + 1; child < at + node->extent; child += w->nodes[child].extent)
		write_node(w, child);
	write_comment(w, at);
	line = node->kind == CLASSPEC_ATOM ? atom_line(w, node) : group_line(w, at);
	if (node->stage != CLASSPEC_FILING && node->stage <= CLASSPEC_END_OF_PROBATION)
		line = arena_format(arena, "%s_due(stage, %s, %s)", w->f->prefix,
				    stages[node->stage], line);
	w->lines[at] = line_name(w, at);
	w->line_count++;
	out_format(w->o, "const unsigned %s =", w->lines[at]);
	head = TAB_COLUMNS + strlen("const unsigned  =") + strlen(w->lines[at]);
	if (head + 1 + strlen(line) + 1 <= LINE_COLUMNS)
		out_text(w->o, " ");
	else
		out_text(w->o, "\n\t");
	out_filled(w->o, line, 2 * TAB_COLUMNS, is_call ? "\t\t" : "\t");
	out_line(w->o, ";");
}

/* ---- the function --------------------------------------------------------------- */

/* Parameters that a rule has no use for. */
static void write_unused(const struct writing *w, const struct classpec_rule *rule)
{
	bool asks = false, waits = false;
	uint32_t i;

	for (i = 0; i < rule->node_count; i++) {
		asks |= w->nodes[i].kind == CLASSPEC_ATOM && w->nodes[i].term_count > 0;
		waits |= w->nodes[i].stage != CLASSPEC_FILING;
	}
	if (!asks)
		out_line(w->o, "(void)fact;");
	if (!waits)
		out_line(w->o, "(void)stage; /* nothing is due later */");
	if (!asks || !waits)
		out_text(w->o, "\n");
}

void emit_function(const struct functions *f, uint32_t number, struct out *o)
{
	const struct classpec_rule *rule = plan_section(f->plan, f->plan->rules);
	const struct classpec_node *nodes = plan_section(f->plan, f->plan->nodes);
	struct writing w = { .f = f, .rule = number, .o = o };

	rule += number;
	w.nodes = nodes + rule->first_node;
	w.lines = NEW_ARRAY(f->cx, const char *, rule->node_count + 1);
	emit_function_comment(f, rule, o);
	emit_function_head(f, number, o);
	out_text(o, "\n{\n");
	out_indent(o);
	write_unused(&w, rule);
	if (rule->node_count)
		write_node(&w, 0);
	else
		out_line(o, "const unsigned always_1 = %s_always();", f->prefix);
	out_line(o, "\nreturn %s_outcome(%s);", f->prefix,
		 rule->node_count ? w.lines[0] : "always_1");
	out_dedent(o);
	out_line(o, "}");
}
