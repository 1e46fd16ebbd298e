/*
 * qualify/tally.c - how many records have which answer.
 *
 * What a fact says of a record depends on one section of it only. So what it says of one
 * that does not state the section, or states that there is nothing in it, is found once;
 * and a section of which no entry bears on the fact says as much as one that is empty.
 */
#include <stdlib.h>

#include "qualify/measured.h"
#include "qualify/qualify.h"

enum { OUTCOMES = CLASSPEC_MET + 1, FACT_KINDS = CLASSPEC_DECISION + 1 };

/* What a record says of a section. */
enum stated { UNSTATED, EMPTY, FILLED };

/* A fact that some rule asks for. */
struct asked {
	uint32_t fact;
	uint8_t kind;                     /* enum classpec_fact_kind */
	struct classpec_interval of[FILLED]; /* UNSTATED and EMPTY */
};

enum { BEARING = 64 /* facts of which it is known what bears on them */ };

/* For each entry of a vocabulary, a bit for each asked fact that it bears on. */
struct bearing {
	uint64_t *of_kind, *of_level, *of_class;
	uint64_t always; /* whatever is in their sections */
};

struct tally {
	struct classpec_interval *values; /* of the record at hand */
	struct asked *asked;              /* asked_count of them */
	uint32_t asked_count;
	struct measured *measured;        /* the asked facts */
	struct bearing bearing;
	uint64_t (*counts)[OUTCOMES];     /* of each rule that is asked */
};

/* Marks the facts that some rule asks for. */
static void facts_mark(const struct qualify *q, bool *marked)
{
	const struct classpec_plan *plan = q->plan;
	uint32_t i, j;
	size_t rule;

	for (rule = 0; rule < q->rule_count; rule++) {
		const struct classpec_rule *of =
			&CLASSPEC_ARRAY(plan, rules, struct classpec_rule)[q->rules[rule]];
		const struct classpec_node *nodes =
			CLASSPEC_ARRAY(plan, nodes, struct classpec_node) + of->first_node;

		for (i = 0; i < of->node_count; i++)
			for (j = 0; nodes[i].kind == CLASSPEC_ATOM && j < nodes[i].term_count; j++)
				marked[CLASSPEC_ARRAY(plan, terms, struct classpec_term)
					       [nodes[i].first_term + j].fact] = true;
	}
}

/* Of the facts of a plan, mostly few are asked for. */
static void facts_ask(struct tally *tally, const struct qualify *q, const bool *marked)
{
	const struct classpec_record unstated = { 0 }, empty = { .presence = UINT32_MAX };
	const struct classpec_plan *plan = q->plan;
	uint32_t fact;

	for (fact = 0; fact < plan->facts.count; fact++) {
		struct asked *asked = &tally->asked[tally->asked_count];

		if (!marked[fact])
			continue;
		asked->fact = fact;
		asked->kind = CLASSPEC_ARRAY(plan, facts, struct classpec_fact)[fact].kind;
		asked->of[UNSTATED] =
			classpec_project_fact(plan, fact, &unstated, q->dates);
		asked->of[EMPTY] = classpec_project_fact(plan, fact, &empty, q->dates);
		measured_add(tally->measured, fact);
		tally->asked_count++;
	}
}

static uint64_t *bits_new(struct classpec_section vocabulary)
{
	return calloc((size_t)vocabulary.count + 1, sizeof(uint64_t));
}

static bool bearing_open(struct tally *tally, const struct classpec_plan *plan)
{
	struct bearing *bearing = &tally->bearing;
	uint32_t i, j;

	bearing->of_kind = bits_new(plan->kinds);
	bearing->of_level = bits_new(plan->levels);
	bearing->of_class = bits_new(plan->classes);
	if (!bearing->of_kind || !bearing->of_level || !bearing->of_class)
		return false;
	for (i = 0; i < tally->asked_count && i < BEARING; i++) {
		const struct asked *asked = &tally->asked[i];
		const struct classpec_fact *fact =
			&CLASSPEC_ARRAY(plan, facts, struct classpec_fact)[asked->fact];
		const uint32_t *selected =
			CLASSPEC_ARRAY(plan, selections, uint32_t) + fact->first_selected;
		uint64_t *bits = asked->kind == CLASSPEC_EXPERIENCE  ? bearing->of_kind
				 : asked->kind == CLASSPEC_EDUCATION ? bearing->of_level
				 : asked->kind == CLASSPEC_SERVICE ||
						 asked->kind == CLASSPEC_STATUS
					 ? bearing->of_class : NULL;

		if (!bits)
			bearing->always |= UINT64_C(1) << i;
		for (j = 0; bits && j < fact->selected_count; j++)
			bits[selected[j]] |= UINT64_C(1) << i;
	}
	return true;
}

/* The facts that some entry of the record bears on. */
static uint64_t bearing_find(const struct bearing *bearing,
			     const struct classpec_record *record)
{
	uint64_t found = bearing->always;
	uint32_t i, j;

	for (i = 0; i < record->job_count; i++)
		for (j = 0; j < record->jobs[i].kind_count; j++)
			found |= bearing->of_kind[record->jobs[i].kinds[j]];
	for (i = 0; i < record->degree_count; i++)
		found |= bearing->of_level[record->degrees[i].level];
	for (i = 0; i < record->appointment_count; i++)
		found |= bearing->of_class[record->appointments[i].class_number];
	return found;
}

struct tally *tally_open(const struct qualify *q)
{
	struct tally *tally = calloc(1, sizeof *tally);
	bool *marked;

	if (!tally)
		return NULL;
	tally->values = calloc((size_t)q->plan->facts.count + 1, sizeof *tally->values);
	tally->counts = calloc(q->rule_count + 1, sizeof *tally->counts);
	tally->asked = calloc((size_t)q->plan->facts.count + 1, sizeof *tally->asked);
	marked = calloc((size_t)q->plan->facts.count + 1, sizeof *marked);
	tally->measured = measured_open(q->plan, q->dates);
	if (tally->values && tally->counts && tally->asked && tally->measured && marked) {
		facts_mark(q, marked);
		facts_ask(tally, q, marked);
		if (bearing_open(tally, q->plan)) {
			free(marked);
			return tally;
		}
	}
	free(marked);
	tally_close(tally);
	return NULL;
}

void tally_close(struct tally *tally)
{
	if (!tally)
		return;
	measured_close(tally->measured);
	free(tally->values);
	free(tally->asked);
	free(tally->bearing.of_kind);
	free(tally->bearing.of_level);
	free(tally->bearing.of_class);
	free(tally->counts);
	free(tally);
}

static enum stated stated_of(const struct classpec_record *record, uint32_t bit,
			       uint32_t count)
{
	return !(record->presence & bit) ? UNSTATED : count ? FILLED : EMPTY;
}

/* The section that each kind of fact depends on. */
static void sections_find(const struct classpec_record *record,
			  enum stated sections[FACT_KINDS])
{
	sections[CLASSPEC_EXPERIENCE] =
		stated_of(record, CLASSPEC_HAS_EXPERIENCE, record->job_count);
	sections[CLASSPEC_SERVICE] = sections[CLASSPEC_STATUS] =
		stated_of(record, CLASSPEC_HAS_SERVICE, record->appointment_count);
	sections[CLASSPEC_CREDITS] =
		stated_of(record, CLASSPEC_HAS_CREDITS, record->credit_count);
	sections[CLASSPEC_EDUCATION] =
		stated_of(record, CLASSPEC_HAS_EDUCATION, record->degree_count);
	sections[CLASSPEC_CREDENTIAL] =
		stated_of(record, CLASSPEC_HAS_CREDENTIALS, record->holding_count);
	sections[CLASSPEC_DECISION] =
		stated_of(record, CLASSPEC_HAS_DETERMINATIONS, record->decision_count);
}

void tally_record(struct tally *tally, const struct qualify *q,
		  const struct record *record)
{
	const struct classpec_facts facts = { .value = tally->values,
					      .count = q->plan->facts.count,
					      .stage = (uint32_t)q->options->stage,
					      .as_of = q->dates[CLASSPEC_AS_OF] };
	const uint64_t borne = bearing_find(&tally->bearing, &record->facts);
	enum stated sections[FACT_KINDS];
	uint32_t i;
	size_t rule;

	sections_find(&record->facts, sections);
	for (i = 0; i < tally->asked_count; i++) {
		const struct asked *asked = &tally->asked[i];
		enum stated section = sections[asked->kind];

		if (section == FILLED && i < BEARING && !(borne >> i & 1))
			section = EMPTY;
		tally->values[asked->fact] =
			section < FILLED ? asked->of[section]
					 : measured_on(tally->measured, i, &record->facts);
	}
	for (rule = 0; rule < q->rule_count; rule++)
		tally->counts[rule][classpec_decide_outcome(q->plan, q->rules[rule],
							    &facts)]++;
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
