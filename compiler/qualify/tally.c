/*
 * qualify/tally.c - how many records have which answer.
 */
#include <stdlib.h>

#include "qualify/qualify.h"

enum { OUTCOMES = CLASSPEC_MET + 1 };

struct tally {
	struct classpec_interval *values; /* of the record at hand */
	uint32_t *facts;                  /* that some rule asks for, fact_count of them */
	uint32_t fact_count;
	uint64_t (*counts)[OUTCOMES];     /* of each rule that is asked */
};

/* Of the facts of a plan, mostly few are asked for. */
static void facts_find(struct tally *tally, const struct qualify *q)
{
	const struct classpec_plan *plan = q->plan;
	uint32_t fact, i, j;
	size_t rule;

	for (fact = 0; fact < plan->facts.count; fact++)
		tally->facts[fact] = 0;
	for (rule = 0; rule < q->rule_count; rule++) {
		const struct classpec_rule *of =
			&CLASSPEC_ARRAY(plan, rules, struct classpec_rule)[q->rules[rule]];
		const struct classpec_node *nodes =
			CLASSPEC_ARRAY(plan, nodes, struct classpec_node) + of->first_node;

		for (i = 0; i < of->node_count; i++)
			for (j = 0; nodes[i].kind == CLASSPEC_ATOM && j < nodes[i].count; j++)
				tally->facts[CLASSPEC_ARRAY(plan, terms, struct classpec_term)
						     [nodes[i].first_term + j].fact] = 1;
	}
	for (fact = 0; fact < plan->facts.count; fact++)
		if (tally->facts[fact])
			tally->facts[tally->fact_count++] = fact;
}

struct tally *tally_open(const struct qualify *q)
{
	struct tally *tally = calloc(1, sizeof *tally);

	if (!tally)
		return NULL;
	tally->values = calloc((size_t)q->plan->facts.count + 1, sizeof *tally->values);
	tally->counts = calloc(q->rule_count + 1, sizeof *tally->counts);
	tally->facts = calloc((size_t)q->plan->facts.count + 1, sizeof *tally->facts);
	if (tally->values && tally->counts && tally->facts) {
		facts_find(tally, q);
		return tally;
	}
	tally_close(tally);
	return NULL;
}

void tally_close(struct tally *tally)
{
	if (!tally)
		return;
	free(tally->values);
	free(tally->facts);
	free(tally->counts);
	free(tally);
}

void tally_record(struct tally *tally, const struct qualify *q,
		  const struct record *record)
{
	const struct classpec_facts facts = { .value = tally->values,
					      .count = q->plan->facts.count,
					      .stage = (uint32_t)q->options->stage,
					      .as_of = q->dates[CLASSPEC_AS_OF] };
	uint32_t fact;
	size_t i;

	for (fact = 0; fact < tally->fact_count; fact++)
		tally->values[tally->facts[fact]] = classpec_project_fact(
			q->plan, tally->facts[fact], &record->facts, q->dates);
	for (i = 0; i < q->rule_count; i++)
		tally->counts[i][classpec_decide_outcome(q->plan, q->rules[i], &facts)]++;
}

void tally_add(struct tally *tally, const struct qualify *q, const struct tally *other)
{
	size_t i, outcome;

	for (i = 0; i < q->rule_count; i++)
		for (outcome = 0; outcome < OUTCOMES; outcome++)
			tally->counts[i][outcome] += other->counts[i][outcome];
}

static void tally_row(struct qualify *q, uint32_t number, const uint64_t *counts)
{
	const struct classpec_plan *plan = q->plan;
	const struct classpec_rule *rule =
		&CLASSPEC_ARRAY(plan, rules, struct classpec_rule)[number];
	const struct classpec_entry *entries =
		CLASSPEC_ARRAY(plan, specialties, struct classpec_entry);
	struct out *o = &q->out;
	int outcome;

	out_text(o, classpec_text(plan, CLASSPEC_ARRAY(plan, classes, struct classpec_class)
						[rule->class_number].id));
	out_format(o, ",%s,%s,%s",
		   short_name(plan, CLASSPEC_ARRAY(plan, routes, struct classpec_entry)
					    [rule->route].id),
		   rule->specialty == CLASSPEC_NONE
			   ? "" : short_name(plan, entries[rule->specialty].id),
		   classpec_text(plan, rule->revision));
	for (outcome = OUTCOMES; outcome-- > 0;)
		out_format(o, ",%llu", (unsigned long long)counts[outcome]);
	out_text(o, "\n");
}

void tally_print(struct qualify *q)
{
	int outcome;
	size_t i;

	out_text(&q->out, "class,route,specialty,revision");
	for (outcome = OUTCOMES; outcome-- > 0;)
		out_format(&q->out, ",%s", classpec_outcome_name((uint32_t)outcome));
	out_text(&q->out, "\n");
	for (i = 0; i < q->rule_count; i++)
		tally_row(q, q->rules[i], q->tally->counts[i]);
}
