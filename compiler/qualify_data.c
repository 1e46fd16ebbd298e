/*
 * qualify_data.c - an answer for programs: a line of NDJSON, or a row of CSV.
 */
#include <string.h>

#include "qualify.h"

static const struct classpec_fact *fact_at(const struct qualify *q, uint32_t number)
{
	return CLASSPEC_ARRAY(q->plan, facts, struct classpec_fact) + number;
}

static const char *fact_id(const struct qualify *q, uint32_t number)
{
	return classpec_text(q->plan, fact_at(q, number)->id);
}

static const struct classpec_entry *specialty_of(const struct qualify *q,
						 const struct answer *answer)
{
	if (answer->rule->specialty == CLASSPEC_NONE)
		return NULL;
	return CLASSPEC_ARRAY(q->plan, specialties, struct classpec_entry) +
	       answer->rule->specialty;
}

static const struct classpec_entry *route_of(const struct qualify *q,
					     const struct answer *answer)
{
	return CLASSPEC_ARRAY(q->plan, routes, struct classpec_entry) +
	       answer->rule->route;
}

/* ---- JSON -------------------------------------------------------------------------- */

/* Nearly every text of a result needs no escape, and is copied as it is. */
static void json_quote(struct out *o, const char *text, size_t size)
{
	size_t i;

	for (i = 0; i < size; i++)
		if (text[i] < ' ' || text[i] > '~' || text[i] == '"' || text[i] == '\\')
			break;
	if (i < size || !size) {
		out_json_string(o, text, size);
		return;
	}
	out_bytes(o, "\"", 1);
	out_bytes(o, text, size);
	out_bytes(o, "\"", 1);
}

static void json_string(struct out *o, const char *text)
{
	json_quote(o, text, strlen(text));
}

static void json_member(struct out *o, const char *member)
{
	out_text(o, ", \"");
	out_text(o, member);
	out_text(o, "\": ");
}

static void json_text(struct out *o, const char *member, const char *text)
{
	json_member(o, member);
	json_string(o, text);
}

/* The empty string of a plan stands for none. */
static void json_text_or_null(struct out *o, const char *member, const char *text)
{
	json_member(o, member);
	if (text && *text)
		json_string(o, text);
	else
		out_text(o, "null");
}

static void json_shortfall(struct qualify *q, const struct answer *answer)
{
	struct out *o = &q->out;
	uint32_t i;

	json_member(o, "shortfall");
	out_text(o, "[");
	for (i = 0; answer->way_count && i < answer->ways[0].need_count; i++) {
		const struct classpec_need *need = &answer->ways[0].need[i];
		const struct classpec_fact *fact = fact_at(q, need->fact);

		out_text(o, i ? ", {\"need\": " : "{\"need\": ");
		json_string(o, fact_id(q, need->fact));
		json_text(o, "unit", fact_unit(fact));
		json_member(o, "amount");
		out_hundredths(o, fact_hundredths(fact, need->amount, true));
		json_text(o, "text", need_words(q, need));
		out_text(o, "}");
	}
	out_text(o, "]");
}

/* Joins the ways into o, nearest first. */
static void print_nearest(struct qualify *q, const struct answer *answer, struct out *o)
{
	uint32_t i;

	for (i = 0; i < answer->way_count; i++) {
		if (i)
			out_text(o, "; or ");
		out_text(o, way_words(q, &answer->ways[i]));
	}
}

static void json_nearest(struct qualify *q, const struct answer *answer)
{
	struct out nearest = { 0 };

	print_nearest(q, answer, &nearest);
	json_member(&q->out, "nearest");
	if (nearest.size)
		json_quote(&q->out, nearest.text, nearest.size);
	else
		out_text(&q->out, "null");
	out_free(&nearest);
}

static const char *truth_word(enum classpec_truth truth)
{
	switch (truth) {
	case CLASSPEC_NO:
		return "false";
	case CLASSPEC_YES:
		return "true";
	case CLASSPEC_UNKNOWN:
		break;
	}
	return "null";
}

static void json_lists(struct qualify *q, const struct answer *answer)
{
	const struct classpec_node *nodes = answer_nodes(q, answer);
	struct out *o = &q->out, due = { 0 };
	const char *between = "";
	uint32_t i;

	json_member(o, "undecided_by");
	out_text(o, "[");
	for (i = 0; i < answer->undecided_count; i++, between = ", ") {
		out_text(o, between);
		json_string(o, fact_id(q, q->undecided[i]));
	}
	out_text(o, "]");
	json_member(o, "due");
	out_text(o, "[");
	between = "";
	for (i = answer_due(q, answer, 0); i < answer->rule->node_count;
	     i = answer_due(q, answer, nodes[i].end), between = ", ") {
		due.size = 0;
		out_sentence(q, answer, i, &due);
		out_text(o, between);
		json_quote(o, due.text, due.size);
	}
	out_text(o, "]");
	out_free(&due);
}

static const char *standing_word(uint32_t standing)
{
	static const char *const words[] = {
		[CLASSPEC_FAILS] = "fails",
		[CLASSPEC_OPEN] = "open",
		[CLASSPEC_DISCRETIONARY] = "discretionary",
		[CLASSPEC_DUE] = "due",
		[CLASSPEC_HOLDS] = "holds",
	};

	return words[standing];
}

static void json_amounts(struct qualify *q, const struct classpec_node *node,
			 const struct classpec_finding *finding)
{
	struct out *o = &q->out;
	const struct classpec_fact *fact;
	int32_t factor;
	uint32_t number = atom_fact(q, node, &factor);

	if (number == CLASSPEC_NONE) {
		out_text(o,
			 ", \"found\": null, \"found_at_most\": null, \"needed\": null, "
			 "\"unit\": null");
		return;
	}
	fact = fact_at(q, number);
	json_member(o, "found");
	out_hundredths(o, fact_hundredths(fact, finding->found_lo / factor, false));
	json_member(o, "found_at_most");
	if (finding->found_hi >= CLASSPEC_NO_LIMIT)
		out_text(o, "null");
	else
		out_hundredths(o,
			       fact_hundredths(fact, finding->found_hi / factor, false));
	json_member(o, "needed");
	out_hundredths(
		o, fact_hundredths(fact, (node->threshold + factor - 1) / factor, true));
	json_text(o, "unit", fact_unit(fact));
}

static uint32_t json_node(struct qualify *q, const struct answer *answer, uint32_t at)
{
	const struct classpec_node *node = answer_nodes(q, answer) + at;
	struct out *o = &q->out;
	uint32_t child = at + 1;

	out_text(o, "{\"words\": ");
	json_string(o, node_title(q, node));
	json_text(o, "standing", standing_word(q->findings[at].standing));
	json_amounts(q, node, &q->findings[at]);
	json_text_or_null(o, "label", classpec_text(q->plan, node->label));
	json_text_or_null(o, "text", classpec_text(q->plan, node->text));
	json_member(o, "line");
	out_format(o, "%u", (unsigned)node->line);
	json_member(o, "items");
	out_text(o, "[");
	while (child < node->end) {
		if (child > at + 1)
			out_text(o, ", ");
		child = json_node(q, answer, child);
	}
	out_text(o, "]}");
	return node->end;
}

static void json_explanation(struct qualify *q, const struct answer *answer)
{
	struct out *o = &q->out;

	json_member(o, "source");
	out_text(o, "{\"path\": ");
	json_string(o, classpec_text(q->plan, answer->rule->path));
	json_member(o, "line");
	out_format(o, "%u}", (unsigned)answer->rule->line);
	json_member(o, "explain");
	if (answer->rule->node_count)
		json_node(q, answer, 0);
	else
		out_text(o, "null");
}

void answer_print_json(struct qualify *q, const struct answer *answer)
{
	const struct classpec_entry *specialty = specialty_of(q, answer);
	const struct classpec_entry *body = answer_body(q, answer);
	struct out *o = &q->out;

	out_text(o, "{\"id\": ");
	json_string(o, answer->record->id);
	json_text(o, "class", classpec_text(q->plan, answer->class->id));
	json_text(o, "route", short_name(q->plan, route_of(q, answer)->id));
	json_text_or_null(o, "specialty",
			  specialty ? short_name(q->plan, specialty->id) : NULL);
	json_text_or_null(o, "revision", classpec_text(q->plan, answer->rule->revision));
	json_text(o, "as_of", q->as_of);
	json_text(o, "stage", classpec_stage_name((uint32_t)q->options->stage));
	json_text(o, "result", classpec_outcome_name(answer->result.outcome));
	json_shortfall(q, answer);
	json_nearest(q, answer);
	json_text_or_null(o, "body", body ? classpec_text(q->plan, body->id) : NULL);
	json_member(o, "floor_met");
	out_text(o, truth_word(answer_floor(answer)));
	json_lists(q, answer);
	if (q->options->explain)
		json_explanation(q, answer);
	out_text(o, "}\n");
}

/* ---- CSV --------------------------------------------------------------------------- */

static void csv_cell(struct out *o, const char *text, size_t size)
{
	size_t i;

	if (!memchr(text, '"', size) && !memchr(text, ',', size) &&
	    !memchr(text, '\n', size) && !memchr(text, '\r', size)) {
		out_bytes(o, text, size);
		return;
	}
	out_text(o, "\"");
	for (i = 0; i < size; i++)
		out_bytes(o, text[i] == '"' ? "\"\"" : text + i, text[i] == '"' ? 2 : 1);
	out_text(o, "\"");
}

static void csv_next(struct out *o, const char *text)
{
	csv_cell(o, text, strlen(text));
	out_text(o, ",");
}

/* The text gathered so far is one cell; begins another. */
static void csv_flush(struct out *o, struct out *cell, const char *after)
{
	csv_cell(o, cell->size ? cell->text : "", cell->size);
	out_text(o, after);
	cell->size = 0;
}

static void csv_shortfall(struct qualify *q, const struct answer *answer,
			  struct out *cell)
{
	uint32_t i;

	for (i = 0; answer->way_count && i < answer->ways[0].need_count; i++) {
		const struct classpec_need *need = &answer->ways[0].need[i];
		const struct classpec_fact *fact = fact_at(q, need->fact);

		out_format(cell, "%s%s ", i ? "; " : "", fact_id(q, need->fact));
		out_hundredths(cell, fact_hundredths(fact, need->amount, true));
		out_format(cell, " %s", fact_unit(fact));
	}
}

static void csv_lists(struct qualify *q, const struct answer *answer, struct out *cell)
{
	const struct classpec_node *nodes = answer_nodes(q, answer);
	uint32_t i;

	for (i = 0; i < answer->undecided_count; i++)
		out_format(cell, "%s%s", i ? "; " : "", fact_id(q, q->undecided[i]));
	csv_flush(&q->out, cell, ",");
	for (i = answer_due(q, answer, 0); i < answer->rule->node_count;
	     i = answer_due(q, answer, nodes[i].end)) {
		out_text(cell, cell->size ? "; " : "");
		out_sentence(q, answer, i, cell);
	}
	csv_flush(&q->out, cell, "\n");
}

void answer_print_csv_header(struct qualify *q)
{
	out_text(&q->out,
		 "id,class,route,specialty,revision,as_of,stage,result,shortfall,nearest,"
		 "body,floor_met,undecided_by,due\n");
}

void answer_print_csv(struct qualify *q, const struct answer *answer)
{
	const struct classpec_entry *specialty = specialty_of(q, answer);
	const struct classpec_entry *body = answer_body(q, answer);
	enum classpec_truth floor_met = answer_floor(answer);
	struct out *o = &q->out, cell = { 0 };

	csv_next(o, answer->record->id);
	csv_next(o, classpec_text(q->plan, answer->class->id));
	csv_next(o, short_name(q->plan, route_of(q, answer)->id));
	csv_next(o, specialty ? short_name(q->plan, specialty->id) : "");
	csv_next(o, classpec_text(q->plan, answer->rule->revision));
	csv_next(o, q->as_of);
	csv_next(o, classpec_stage_name((uint32_t)q->options->stage));
	csv_next(o, classpec_outcome_name(answer->result.outcome));
	csv_shortfall(q, answer, &cell);
	csv_flush(o, &cell, ",");
	print_nearest(q, answer, &cell);
	csv_flush(o, &cell, ",");
	csv_next(o, body ? classpec_text(q->plan, body->id) : "");
	csv_next(o, floor_met == CLASSPEC_UNKNOWN ? "" : truth_word(floor_met));
	csv_lists(q, answer, &cell);
	out_free(&cell);
}
