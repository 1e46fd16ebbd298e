/*
 * qualify/answer.c - one person and one rule: what the runtime finds, and its words and
 * numbers.
 */
#include <stdlib.h>
#include <string.h>

#include "qualify/qualify.h"

/* ---- finding ----------------------------------------------------------------------- */

void qualify_room(struct qualify *q)
{
	const struct classpec_rule *rules =
		CLASSPEC_ARRAY(q->plan, rules, struct classpec_rule);
	uint32_t most = 0, i;

	for (i = 0; i < q->plan->rules.count; i++)
		most = rules[i].node_count > most ? rules[i].node_count : most;
	q->findings = NEW_ARRAY(q->cx, struct classpec_finding, most);
	q->values = NEW_ARRAY(q->cx, struct classpec_interval, q->plan->facts.count);
	q->scratch = NEW_ARRAY(q->cx, struct classpec_interval, q->plan->facts.count);
	q->undecided = NEW_ARRAY(q->cx, uint32_t, q->plan->facts.count);
}

void qualify_room_free(struct qualify *q)
{
	free(q->used.use);
	out_free(&q->out);
	out_free(&q->words);
}

static struct classpec_facts facts_asked(const struct qualify *q)
{
	return (struct classpec_facts){ q->values, q->plan->facts.count,
					(uint32_t)q->options->stage, q->options->as_of };
}

void qualify_answer(struct qualify *q, uint32_t rule, const struct record *record,
		    struct answer *answer)
{
	const struct classpec_facts facts = facts_asked(q);

	answer->record = record;
	answer->rule_number = rule;
	answer->rule = CLASSPEC_ARRAY(q->plan, rules, struct classpec_rule) + rule;
	answer->class = CLASSPEC_ARRAY(q->plan, classes, struct classpec_class) +
			answer->rule->class_number;
	answer->way_count = 0;
	answer->undecided_count = 0;
	classpec_decide(q->plan, rule, &facts, &answer->result);
	if (answer->result.outcome != CLASSPEC_MET || q->options->explain)
		classpec_explain(q->plan, rule, &facts, q->findings,
				 answer->rule->node_count);
	if (answer->result.outcome == CLASSPEC_MET ||
	    answer->result.outcome == CLASSPEC_CONDITIONAL)
		return;
	answer->way_count = classpec_shortfall(q->plan, rule, &facts, answer->ways);
	answer->undecided_count = classpec_undecided(q->plan, rule, &facts, q->undecided,
						     q->plan->facts.count);
}

enum classpec_outcome answer_if(struct qualify *q, const struct answer *answer,
				const uint32_t *evidence, uint32_t count, bool shown)
{
	const struct classpec_facts facts = facts_asked(q);

	return classpec_outcome_if(q->plan, answer->rule_number, &facts, evidence, count,
				   shown, q->scratch);
}

const struct classpec_node *answer_nodes(const struct qualify *q,
					 const struct answer *answer)
{
	return CLASSPEC_ARRAY(q->plan, nodes, struct classpec_node) +
	       answer->rule->first_node;
}

static bool is_qualified(const struct answer *answer)
{
	return answer->result.outcome == CLASSPEC_MET ||
	       answer->result.outcome == CLASSPEC_CONDITIONAL;
}

const struct classpec_entry *answer_body(const struct qualify *q,
					 const struct answer *answer)
{
	if (is_qualified(answer) || answer->result.body == CLASSPEC_NONE)
		return NULL;
	return CLASSPEC_ARRAY(q->plan, bodies, struct classpec_entry) +
	       answer->result.body;
}

enum classpec_truth answer_floor(const struct answer *answer)
{
	if (is_qualified(answer))
		return CLASSPEC_UNKNOWN;
	if (answer->result.floor_met == CLASSPEC_NO &&
	    answer->result.body == CLASSPEC_NONE)
		return CLASSPEC_UNKNOWN;
	return (enum classpec_truth)answer->result.floor_met;
}

/* What holds already is not due, and what fails is not to be waited for. */
uint32_t answer_due(const struct qualify *q, const struct answer *answer, uint32_t from)
{
	const struct classpec_node *nodes = answer_nodes(q, answer);
	uint32_t at = from;

	if (answer->result.outcome == CLASSPEC_MET)
		return answer->rule->node_count;
	while (at < answer->rule->node_count) {
		uint32_t standing = q->findings[at].standing;

		if (standing == CLASSPEC_HOLDS || standing == CLASSPEC_FAILS)
			at += nodes[at].extent;
		else if (standing == CLASSPEC_DUE && nodes[at].stage > q->options->stage)
			return at;
		else
			at++;
	}
	return at;
}

/* ---- words ------------------------------------------------------------------------- */

const char *short_name(const struct classpec_plan *plan, classpec_string id)
{
	const char *text = classpec_text(plan, id), *stop = strrchr(text, '.');

	return stop ? stop + 1 : text;
}

/* Room for a text of that length and its NUL. */
static char *words_room(struct qualify *q, size_t length)
{
	q->words.text = array_grow(q->words.text, &q->words.capacity, length + 1, 1);
	q->words.size = length;
	return q->words.text;
}

const char *way_words(struct qualify *q, const struct classpec_way *way)
{
	size_t length = classpec_words_way(q->plan, way, NULL, 0);

	classpec_words_way(q->plan, way, words_room(q, length), length + 1);
	return q->words.text;
}

const char *need_words(struct qualify *q, const struct classpec_need *need)
{
	size_t length = classpec_words_need(q->plan, need, NULL, 0);

	classpec_words_need(q->plan, need, words_room(q, length), length + 1);
	return q->words.text;
}

const char *amount_text(struct qualify *q, uint32_t fact, int64_t amount)
{
	size_t length = classpec_words_amount(q->plan, fact, amount, NULL, 0);

	classpec_words_amount(q->plan, fact, amount, words_room(q, length), length + 1);
	return q->words.text;
}

const char *node_title(const struct qualify *q, const struct classpec_node *node)
{
	const char *words = classpec_text(
		q->plan, classpec_wording_of(q->plan, node->wording)->words);

	if (*words)
		return words;
	return node->kind == CLASSPEC_ANY ? "one of these" : "all of these";
}

void out_sentence(struct qualify *q, const struct answer *answer, uint32_t at,
		  struct out *o)
{
	const struct classpec_node *nodes = answer_nodes(q, answer), *node = &nodes[at];
	const uint32_t end = classpec_node_end(nodes, at);
	uint32_t child, next;

	if (node->kind == CLASSPEC_ATOM ||
	    classpec_wording_of(q->plan, node->wording)->words) {
		out_text(o, node_title(q, node));
		if (node->kind != CLASSPEC_AT_LEAST)
			return;
		out_text(o, ": ");
	}
	for (child = at + 1; child < end; child = next) {
		next = classpec_node_end(nodes, child);
		out_sentence(q, answer, child, o);
		if (next < end && classpec_node_end(nodes, next) < end)
			out_text(o, ", ");
		else if (next < end)
			out_text(o, node->kind == CLASSPEC_ANY ? " or " : " and ");
	}
}

/* ---- numbers ----------------------------------------------------------------------- */

const char *fact_unit(const struct classpec_fact *fact)
{
	switch (fact->kind) {
	case CLASSPEC_EXPERIENCE:
	case CLASSPEC_SERVICE:
		return "days";
	case CLASSPEC_CREDITS:
		return "semester credits";
	case CLASSPEC_EDUCATION:
		return "education";
	case CLASSPEC_CREDENTIAL:
		return "credential";
	case CLASSPEC_STATUS:
		return "status";
	default:
		return "determination";
	}
}

int64_t fact_hundredths(const struct classpec_fact *fact, int64_t amount, bool up)
{
	const int64_t scale = fact->scale ? fact->scale : 1;
	const int64_t rest = amount % scale * 100;

	return amount / scale * 100 + (rest + (up ? scale - 1 : 0)) / scale;
}

void out_hundredths(struct out *o, int64_t hundredths)
{
	out_format(o, "%lld", (long long)(hundredths / 100));
	if (hundredths % 100)
		out_format(o, hundredths % 10 ? ".%02d" : ".%d",
			   (int)(hundredths % 10 ? hundredths % 100
						 : hundredths % 100 / 10));
}

/* A sum is told in the unit of its first fact. */
uint32_t atom_fact(const struct qualify *q, const struct classpec_node *node,
		   int32_t *factor)
{
	const struct classpec_term *term =
		CLASSPEC_ARRAY(q->plan, terms, struct classpec_term) + node->first_term;

	*factor = 1;
	if (node->kind != CLASSPEC_ATOM || !node->term_count)
		return CLASSPEC_NONE;
	*factor = term->factor > 0 ? term->factor : 1;
	return term->fact;
}

/* ---- what both kinds of data say --------------------------------------------------- */

const struct classpec_fact *fact_at(const struct qualify *q, uint32_t number)
{
	return CLASSPEC_ARRAY(q->plan, facts, struct classpec_fact) + number;
}

const char *fact_id(const struct qualify *q, uint32_t number)
{
	return classpec_text(q->plan, fact_at(q, number)->id);
}

const struct classpec_entry *answer_specialty(const struct qualify *q,
					      const struct answer *answer)
{
	if (answer->rule->specialty == CLASSPEC_NONE)
		return NULL;
	return CLASSPEC_ARRAY(q->plan, specialties, struct classpec_entry) +
	       answer->rule->specialty;
}

const struct classpec_entry *answer_route(const struct qualify *q,
					  const struct answer *answer)
{
	return CLASSPEC_ARRAY(q->plan, routes, struct classpec_entry) +
	       answer->rule->route;
}

void out_nearest(struct qualify *q, const struct answer *answer, struct out *o)
{
	uint32_t i;

	for (i = 0; i < answer->way_count; i++) {
		if (i)
			out_text(o, "; or ");
		out_text(o, way_words(q, &answer->ways[i]));
	}
}

const char *truth_word(enum classpec_truth truth)
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
