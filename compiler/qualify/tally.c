/*
 * qualify/tally.c - how many records have which answer.
 */
#include <stdlib.h>

#include "qualify/qualify.h"

enum { OUTCOMES = CLASSPEC_MET + 1 };

struct tally {
	struct classpec_interval *values; /* of the record at hand */
	uint64_t (*counts)[OUTCOMES];     /* of each rule that is asked */
};

struct tally *tally_open(const struct qualify *q)
{
	struct tally *tally = calloc(1, sizeof *tally);

	if (!tally)
		return NULL;
	tally->values = calloc((size_t)q->plan->facts.count + 1, sizeof *tally->values);
	tally->counts = calloc(q->rule_count + 1, sizeof *tally->counts);
	if (tally->values && tally->counts)
		return tally;
	tally_close(tally);
	return NULL;
}

void tally_close(struct tally *tally)
{
	if (!tally)
		return;
	free(tally->values);
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
	size_t i;

	classpec_project(q->plan, &record->facts, q->dates, tally->values);
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
