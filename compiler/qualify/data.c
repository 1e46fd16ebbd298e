/*
 * qualify/data.c - an answer as a row of CSV.
 */
#include <string.h>

#include "qualify/qualify.h"

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
	     i = answer_due(q, answer, classpec_node_end(nodes, i))) {
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
	const struct classpec_entry *specialty = answer_specialty(q, answer);
	const struct classpec_entry *body = answer_body(q, answer);
	enum classpec_truth floor_met = answer_floor(answer);
	struct out *o = &q->out, cell = { 0 };

	csv_next(o, answer->record->id);
	csv_next(o, classpec_text(q->plan, answer->class->id));
	csv_next(o, short_name(q->plan, answer_route(q, answer)->id));
	csv_next(o, specialty ? short_name(q->plan, specialty->id) : "");
	csv_next(o, classpec_text(q->plan,
				  classpec_revision_of(q->plan, answer->rule)->written));
	csv_next(o, q->as_of);
	csv_next(o, classpec_stage_name((uint32_t)q->options->stage));
	csv_next(o, classpec_outcome_name(answer->result.outcome));
	csv_shortfall(q, answer, &cell);
	csv_flush(o, &cell, ",");
	out_nearest(q, answer, &cell);
	csv_flush(o, &cell, ",");
	csv_next(o, body ? classpec_text(q->plan, body->id) : "");
	csv_next(o, floor_met == CLASSPEC_UNKNOWN ? "" : truth_word(floor_met));
	csv_lists(q, answer, &cell);
	out_free(&cell);
}
