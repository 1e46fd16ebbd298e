/*
 * qualify/json.c - an answer as a line of NDJSON.
 */
#include <string.h>

#include "qualify/qualify.h"

/* ---- values ------------------------------------------------------------------------ */

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

static void json_nearest(struct qualify *q, const struct answer *answer)
{
	struct out nearest = { 0 };

	out_nearest(q, answer, &nearest);
	json_member(&q->out, "nearest");
	if (nearest.size)
		json_quote(&q->out, nearest.text, nearest.size);
	else
		out_text(&q->out, "null");
	out_free(&nearest);
}

static void json_fact_ids(struct qualify *q, const uint32_t *facts, uint32_t count)
{
	uint32_t i;

	out_text(&q->out, "[");
	for (i = 0; i < count; i++) {
		if (i)
			out_text(&q->out, ", ");
		json_string(&q->out, fact_id(q, facts[i]));
	}
	out_text(&q->out, "]");
}

/* What is still due, in words: as texts, or each with the stage by which it is due. */
static void json_due(struct qualify *q, const struct answer *answer, const char *member,
		     bool with_stage)
{
	const struct classpec_node *nodes = answer_nodes(q, answer);
	struct out *o = &q->out, due = { 0 };
	const char *between = "";
	uint32_t i;

	json_member(o, member);
	out_text(o, "[");
	for (i = answer_due(q, answer, 0); i < answer->rule->node_count;
	     i = answer_due(q, answer, classpec_node_end(nodes, i)), between = ", ") {
		due.size = 0;
		out_sentence(q, answer, i, &due);
		out_text(o, between);
		out_text(o, with_stage ? "{\"text\": " : "");
		json_quote(o, due.text, due.size);
		if (!with_stage)
			continue;
		json_text(o, "stage", classpec_stage_name(nodes[i].stage));
		out_text(o, "}");
	}
	out_text(o, "]");
	out_free(&due);
}

static void json_answer(struct qualify *q, const struct answer *answer,
			const uint32_t *evidence, uint32_t count)
{
	struct out *o = &q->out;

	out_text(o, "{\"evidence\": ");
	json_fact_ids(q, evidence, count);
	json_text(o, "if_shown",
		  classpec_outcome_name(answer_if(q, answer, evidence, count, true)));
	json_text(o, "if_not",
		  classpec_outcome_name(answer_if(q, answer, evidence, count, false)));
	out_text(o, "}");
}

/* What each piece of evidence that decides leads to; and where there are several, all. */
static void json_answers(struct qualify *q, const struct answer *answer)
{
	const uint32_t count = answer->undecided_count;
	uint32_t i;

	json_member(&q->out, "answers");
	out_text(&q->out, "[");
	for (i = 0; i < count; i++) {
		if (i)
			out_text(&q->out, ", ");
		json_answer(q, answer, &q->undecided[i], 1);
	}
	if (count > 1) {
		out_text(&q->out, ", ");
		json_answer(q, answer, q->undecided, count);
	}
	out_text(&q->out, "]");
}

static void json_lists(struct qualify *q, const struct answer *answer)
{
	json_member(&q->out, "undecided_by");
	json_fact_ids(q, q->undecided, answer->undecided_count);
	json_due(q, answer, "due", false);
	json_due(q, answer, "due_by", true);
	json_answers(q, answer);
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
		out_text(o, ", \"found\": null, \"found_at_most\": null, \"needed\": "
			    "null, "
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

/* Amounts of what is held or not are numbers; all others are in hundredths. */
static void json_hundredths(struct out *o, const char *member, uint32_t kind,
			    int64_t amount)
{
	const struct classpec_fact fact = { .kind = (uint8_t)kind };

	json_member(o, member);
	out_hundredths(o, fact_counts(&fact) ? amount : 100 * amount);
}

static void json_date_or_null(struct out *o, const char *member, classpec_date date)
{
	json_member(o, member);
	out_text(o, date ? "\"" : "null");
	if (!date)
		return;
	out_date(o, date);
	out_text(o, "\"");
}

static void json_use(struct qualify *q, const struct answer *answer,
		     const struct classpec_use *use, uint32_t kind)
{
	const uint32_t entry = use_entry(answer, use);
	struct out *o = &q->out;

	out_text(o, "{\"section\": ");
	json_string(o, use_section(use));
	json_member(o, "entry");
	if (entry == CLASSPEC_NONE)
		out_text(o, "null");
	else
		out_format(o, "%u", (unsigned)entry);
	json_date_or_null(o, "from", use->from);
	json_date_or_null(o, "to", use->to ? date_before(use->to) : 0);
	json_hundredths(o, "amount", use->kind, use->amount);
	json_text(o, "unit", use_unit(use));
	json_hundredths(o, "worth", kind, use->worth);
	out_text(o, "}");
}

static void json_used_for(struct qualify *q, const struct answer *answer, uint32_t number)
{
	const struct classpec_allocation *used = &q->used;
	const struct classpec_demand *demand = &used->demand[number];
	const struct classpec_wording *wording =
		classpec_wording_of(q->plan, demand->wording);
	const struct classpec_fact *fact = fact_at(q, demand->fact);
	struct out *o = &q->out;
	const char *between = "";
	uint32_t i;

	out_text(o, "{\"words\": ");
	json_string(o, classpec_text(q->plan, wording->words));
	json_text_or_null(o, "label", classpec_text(q->plan, wording->label));
	json_member(o, "needed");
	out_hundredths(o, fact_hundredths(fact, demand->amount, true));
	json_hundredths(o, "covered", fact->kind, used->covered[number]);
	json_text(o, "unit", fact_unit(fact));
	json_member(o, "entries");
	out_text(o, "[");
	for (i = 0; i < used->count; i++) {
		if (used->use[i].demand != number)
			continue;
		out_text(o, between);
		json_use(q, answer, &used->use[i], fact->kind);
		between = ", ";
	}
	out_text(o, "]}");
}

static void json_used(struct qualify *q, const struct answer *answer, uint32_t node)
{
	const struct classpec_allocation *used = answer_used(q, answer, node);
	uint32_t i;

	json_member(&q->out, "used");
	out_text(&q->out, "[");
	for (i = 0; i < used->demand_count; i++) {
		if (i)
			out_text(&q->out, ", ");
		json_used_for(q, answer, i);
	}
	out_text(&q->out, "]");
}

static uint32_t json_node(struct qualify *q, const struct answer *answer, uint32_t at)
{
	const struct classpec_node *node = answer_nodes(q, answer) + at;
	const struct classpec_wording *wording =
		classpec_wording_of(q->plan, node->wording);
	struct out *o = &q->out;
	uint32_t child = at + 1;

	out_text(o, "{\"words\": ");
	json_string(o, node_title(q, node));
	json_text(o, "standing", standing_word(q->findings[at].standing));
	json_amounts(q, node, &q->findings[at]);
	json_text_or_null(o, "label", classpec_text(q->plan, wording->label));
	json_text_or_null(o, "text", classpec_text(q->plan, wording->text));
	json_member(o, "line");
	out_format(o, "%u",
		   (unsigned)classpec_wording_line(q->plan, answer->rule, node->wording));
	json_used(q, answer, at);
	json_member(o, "items");
	out_text(o, "[");
	while (child < at + node->extent) {
		if (child > at + 1)
			out_text(o, ", ");
		child = json_node(q, answer, child);
	}
	out_text(o, "]}");
	return at + node->extent;
}

static void json_explanation(struct qualify *q, const struct answer *answer)
{
	struct out *o = &q->out;

	json_member(o, "source");
	out_text(o, "{\"path\": ");
	json_string(o, classpec_text(
		q->plan, classpec_revision_of(q->plan, answer->rule)->path));
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
	const struct classpec_entry *specialty = answer_specialty(q, answer);
	const struct classpec_entry *body = answer_body(q, answer);
	struct out *o = &q->out;

	out_text(o, "{\"id\": ");
	json_string(o, answer->record->id);
	json_text(o, "class", classpec_text(q->plan, answer->class->id));
	json_text(o, "route", short_name(q->plan, answer_route(q, answer)->id));
	json_text_or_null(o, "specialty",
			  specialty ? short_name(q->plan, specialty->id) : NULL);
	json_text_or_null(
		o, "revision",
		classpec_text(q->plan,
			      classpec_revision_of(q->plan, answer->rule)->written));
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
