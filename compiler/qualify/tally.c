/*
 * qualify/tally.c - how many records have which answer.
 *
 * What a fact says of a record depends on one section of it only. So what it says of one
 * that does not state the section, or states that there is nothing in it, is found once;
 * and a section of which no entry bears on the fact says as much as one that is empty.
 * Most records differ in little that is asked: all that state the same sections, hold the
 * same levels of education, and have nothing else that bears on any fact, have the same
 * answers. They are only counted, and answered once.
 */
#include <stdlib.h>
#include <string.h>

#include "qualify/measured.h"
#include "qualify/qualify.h"
#include "qualify/sheets.h"

enum {
	OUTCOMES = CLASSPEC_MET + 1,
	STATED = CLASSPEC_HAS_DETERMINATIONS * 2, /* which sections a record can state */
	ALIKE = 256, /* a power of two */
	ALIKE_RULES = 4 /* with fewer, to answer is no more work than to find who is alike */
};

/* Records that have the same answers: they state these sections, and hold these plain facts. */
struct alike {
	uint64_t held, count;
	uint32_t stated;
};

struct tally {
	struct classpec_interval *values; /* of the record at hand */
	uint32_t stated;                  /* for which they are as of a record without entries */
	uint32_t *asked;                  /* asked_count facts that some rule asks for */
	uint32_t asked_count;
	struct measured *measured;        /* the same facts */
	struct sheets *sheets;            /* for batches, or NULL */
	struct alike alike[ALIKE];        /* a table; of no records where nothing is kept */
	uint64_t (*counts)[OUTCOMES];     /* of each rule that is asked, and of all other records */
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
	uint32_t fact;

	for (fact = 0; fact < q->plan->facts.count; fact++) {
		if (!marked[fact])
			continue;
		tally->asked[tally->asked_count++] = fact;
		measured_add(tally->measured, fact);
	}
}

static bool sheets_ready(struct tally *tally, const struct qualify *q)
{
	if (!measured_batches(tally->measured))
		return true;
	tally->sheets = sheets_open(q->plan, q->rules, q->rule_count, tally->asked,
				    tally->asked_count);
	return tally->sheets != NULL;
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
		tally->stated = STATED; /* as of no record */
		if (measured_ready(tally->measured) && sheets_ready(tally, q)) {
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
	sheets_close(tally->sheets);
	measured_close(tally->measured);
	free(tally->values);
	free(tally->asked);
	free(tally->counts);
	free(tally);
}

/* The values of a record that states these sections, and has no entries in them. */
static void values_clear(struct tally *tally, uint32_t stated)
{
	uint32_t i;

	for (i = 0; i < tally->asked_count; i++)
		tally->values[tally->asked[i]] = measured_without(tally->measured, i, stated);
	tally->stated = stated;
}

/* The number of the lowest of some bits. */
static inline uint32_t lowest_of(uint64_t bits)
{
#if defined(__GNUC__)
	return (uint32_t)__builtin_ctzll(bits);
#else
	uint32_t number = 0;

	for (; !(bits & 1); bits >>= 1)
		number++;
	return number;
#endif
}

/* What the record says of the facts that it bears on, and of those of which that is not known. */
static void values_measure(struct tally *tally, const struct classpec_record *record,
			   uint64_t borne)
{
	const uint64_t plain = measured_plain(tally->measured);
	const struct classpec_interval held = { 1, 1 };
	uint32_t i;

	for (; borne; borne &= borne - 1) {
		i = lowest_of(borne);
		tally->values[tally->asked[i]] =
			plain >> i & 1 ? held : measured_on(tally->measured, i, record);
	}
	for (i = MEASURED_BEARING; i < tally->asked_count; i++)
		tally->values[tally->asked[i]] = measured_on(tally->measured, i, record);
}

/* As they were before a record that bears on these facts. */
static void values_restore(struct tally *tally, uint64_t borne)
{
	for (; borne; borne &= borne - 1) {
		const uint32_t i = lowest_of(borne);

		tally->values[tally->asked[i]] =
			measured_without(tally->measured, i, tally->stated);
	}
}

static void outcome_add(struct tally *tally, const struct qualify *q, size_t rule,
			uint64_t count)
{
	const struct classpec_facts facts = { .value = tally->values,
					      .count = q->plan->facts.count,
					      .stage = (uint32_t)q->options->stage,
					      .as_of = q->dates[CLASSPEC_AS_OF] };

	tally->counts[rule][classpec_decide_outcome(q->plan, q->rules[rule], &facts)] += count;
}

static void outcomes_add(struct tally *tally, const struct qualify *q, uint64_t count)
{
	size_t rule;

	for (rule = 0; rule < q->rule_count; rule++)
		outcome_add(tally, q, rule, count);
}

/* Where records like this one are counted, or would be; NULL when there is no room for more. */
static struct alike *alike_find(struct tally *tally, uint32_t stated, uint64_t held)
{
	const uint64_t factor = UINT64_C(0x9e3779b97f4a7c15);
	const uint32_t begin = (uint32_t)(((held ^ held >> 32) * factor + stated * factor) >> 40);
	uint32_t i;

	for (i = 0; i < ALIKE; i++) {
		struct alike *alike = &tally->alike[(begin + i) % ALIKE];

		if (!alike->count || (alike->stated == stated && alike->held == held))
			return alike;
	}
	return NULL;
}

/* False when there are too many different ones. */
static bool alike_add(struct tally *tally, uint32_t stated, uint64_t held)
{
	struct alike *alike = alike_find(tally, stated, held);

	if (!alike)
		return false;
	alike->stated = stated;
	alike->held = held;
	alike->count++;
	return true;
}

/* Answers as many records that bear on these facts; of other facts than plain ones there is one record. */
static void borne_add(struct tally *tally, const struct qualify *q, uint32_t stated,
		      uint64_t borne, const struct classpec_record *record, uint64_t count)
{
	if (stated != tally->stated)
		values_clear(tally, stated);
	values_measure(tally, record, borne);
	outcomes_add(tally, q, count);
	values_restore(tally, borne);
}

static void record_add(struct tally *tally, const struct qualify *q,
		       const struct classpec_record *record)
{
	const uint32_t stated = record->presence % STATED;
	const uint64_t borne = measured_borne(tally->measured, record);

	if (borne & ~measured_plain(tally->measured) || q->rule_count < ALIKE_RULES ||
	    tally->asked_count > MEASURED_BEARING || !alike_add(tally, stated, borne))
		borne_add(tally, q, stated, borne, record, 1);
}

/* A rule that has no sheet, asked of each record of a batch. */
static void rows_answer(struct tally *tally, const struct qualify *q, size_t rule, uint32_t count)
{
	uint32_t row, i;

	for (row = 0; row < count; row++) {
		for (i = 0; i < tally->asked_count; i++)
			tally->values[tally->asked[i]] = measured_column(tally->measured, i)[row];
		outcome_add(tally, q, rule, 1);
	}
	tally->stated = STATED;
}

/* Answers the records that were put into a batch. */
static void batch_answer(struct tally *tally, const struct qualify *q)
{
	const uint32_t count = measured_take(tally->measured);
	const uint8_t *outcomes;
	uint32_t row;
	size_t rule;

	for (rule = 0; rule < q->rule_count; rule++) {
		outcomes = sheets_outcomes(tally->sheets, rule, tally->measured, count,
					   (uint32_t)q->options->stage);
		for (row = 0; outcomes && row < count; row++)
			tally->counts[rule][outcomes[row]]++;
		if (!outcomes)
			rows_answer(tally, q, rule, count);
	}
}

void tally_record(struct tally *tally, const struct qualify *q,
		  const struct record *record)
{
	if (!measured_batches(tally->measured)) {
		record_add(tally, q, &record->facts);
		return;
	}
	if (measured_put(tally->measured, &record->facts))
		return;
	batch_answer(tally, q);
	if (!measured_put(tally->measured, &record->facts))
		record_add(tally, q, &record->facts);
}

/* Answers the records that are only kept or counted so far. */
static void rest_answer(struct tally *tally, const struct qualify *q)
{
	size_t i;

	if (measured_batches(tally->measured))
		batch_answer(tally, q);
	for (i = 0; i < ALIKE; i++) {
		const struct alike *alike = &tally->alike[i];

		if (alike->count)
			borne_add(tally, q, alike->stated, alike->held, NULL, alike->count);
	}
	memset(tally->alike, 0, sizeof tally->alike);
}

void tally_add(struct tally *tally, const struct qualify *q, struct tally *other)
{
	size_t i, outcome;

	rest_answer(other, q);
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
		   classpec_text(plan, classpec_revision_of(plan, rule)->written));
	for (outcome = OUTCOMES; outcome-- > 0;)
		out_format(o, ",%llu", (unsigned long long)counts[outcome]);
	out_text(o, "\n");
}

void tally_print(struct qualify *q)
{
	int outcome;
	size_t i;

	rest_answer(q->tally, q);
	out_text(&q->out, "class,route,specialty,revision");
	for (outcome = OUTCOMES; outcome-- > 0;)
		out_format(&q->out, ",%s", classpec_outcome_name((uint32_t)outcome));
	out_text(&q->out, "\n");
	for (i = 0; i < q->rule_count; i++)
		tally_row(q, q->rules[i], q->tally->counts[i]);
}
