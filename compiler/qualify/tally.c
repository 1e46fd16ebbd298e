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

enum {
	OUTCOMES = CLASSPEC_MET + 1,
	BEARING = 64, /* facts of which it is known what bears on them */
	STATED = CLASSPEC_HAS_DETERMINATIONS * 2, /* which sections a record can state */
	ALIKE = 256 /* a power of two */
};

/* A fact that some rule asks for. */
struct asked {
	uint32_t fact;
	uint8_t kind; /* enum classpec_fact_kind */
	uint32_t section; /* bit of a record's presence */
	struct classpec_interval unstated, empty; /* what it says of such a section */
};

/* Facts, a bit for each of the first BEARING that are asked: those that each entry of a
 * vocabulary bears on, and those that every entry of a section does. */
struct bearing {
	uint64_t *of_kind, *of_level, *of_class;
	uint64_t of_credits, of_credentials, of_determinations;
	uint64_t plain; /* that a degree of the level alone satisfies, once it is awarded */
};

/* Records that have the same answers: they state these sections, and satisfy these plain facts. */
struct alike {
	uint64_t held, count;
	uint32_t stated;
};

struct tally {
	struct classpec_interval *values; /* of the record at hand */
	uint32_t stated;                  /* for which they are as of a record without entries */
	struct asked *asked;              /* asked_count of them */
	uint32_t asked_count;
	struct measured *measured;        /* the asked facts */
	struct bearing bearing;
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

/* The section that a kind of fact depends on. */
static uint32_t section_of(enum classpec_fact_kind kind)
{
	switch (kind) {
	case CLASSPEC_EXPERIENCE:
		return CLASSPEC_HAS_EXPERIENCE;
	case CLASSPEC_SERVICE:
	case CLASSPEC_STATUS:
		return CLASSPEC_HAS_SERVICE;
	case CLASSPEC_CREDITS:
		return CLASSPEC_HAS_CREDITS;
	case CLASSPEC_EDUCATION:
		return CLASSPEC_HAS_EDUCATION;
	case CLASSPEC_CREDENTIAL:
		return CLASSPEC_HAS_CREDENTIALS;
	case CLASSPEC_DECISION:
		break;
	}
	return CLASSPEC_HAS_DETERMINATIONS;
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
		asked->section = section_of((enum classpec_fact_kind)asked->kind);
		asked->unstated = classpec_project_fact(plan, fact, &unstated, q->dates);
		asked->empty = classpec_project_fact(plan, fact, &empty, q->dates);
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
		uint64_t *bits = NULL;

		switch (asked->section) {
		case CLASSPEC_HAS_EXPERIENCE:
			bits = bearing->of_kind;
			break;
		case CLASSPEC_HAS_EDUCATION:
			bits = bearing->of_level;
			break;
		case CLASSPEC_HAS_SERVICE:
			bits = bearing->of_class;
			break;
		case CLASSPEC_HAS_CREDITS:
			bearing->of_credits |= UINT64_C(1) << i;
			break;
		case CLASSPEC_HAS_CREDENTIALS:
			bearing->of_credentials |= UINT64_C(1) << i;
			break;
		default:
			bearing->of_determinations |= UINT64_C(1) << i;
			break;
		}
		if (measured_is_plain(tally->measured, i))
			bearing->plain |= UINT64_C(1) << i;
		for (j = 0; bits && j < fact->selected_count; j++)
			bits[selected[j]] |= UINT64_C(1) << i;
	}
	return true;
}

/* The facts that some entry of the record bears on; of the plain ones, those that it satisfies. */
static uint64_t bearing_find(const struct bearing *bearing,
			     const struct classpec_record *record, classpec_date as_of)
{
	uint64_t found = 0;
	uint32_t i, j;

	for (i = 0; i < record->degree_count; i++) {
		const struct classpec_degree *degree = &record->degrees[i];
		const uint64_t late = degree->awarded > as_of ? bearing->plain : 0;

		found |= bearing->of_level[degree->level] & ~late;
	}
	if (record->credit_count)
		found |= bearing->of_credits;
	for (i = 0; i < record->job_count; i++)
		for (j = 0; j < record->jobs[i].kind_count; j++)
			found |= bearing->of_kind[record->jobs[i].kinds[j]];
	for (i = 0; i < record->appointment_count; i++)
		found |= bearing->of_class[record->appointments[i].class_number];
	if (record->holding_count)
		found |= bearing->of_credentials;
	if (record->decision_count)
		found |= bearing->of_determinations;
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
		tally->stated = STATED; /* as of no record */
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

/* What a fact says of a record that states these sections, and has no entries in them. */
static inline struct classpec_interval value_without(const struct asked *asked, uint32_t stated)
{
	return stated & asked->section ? asked->empty : asked->unstated;
}

/* The values of such a record. */
static void values_clear(struct tally *tally, uint32_t stated)
{
	uint32_t i;

	for (i = 0; i < tally->asked_count; i++) {
		const struct asked *asked = &tally->asked[i];

		tally->values[asked->fact] = value_without(asked, stated);
	}
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
	const struct classpec_interval held = { 1, 1 };
	uint32_t i;

	for (; borne; borne &= borne - 1) {
		i = lowest_of(borne);
		tally->values[tally->asked[i].fact] =
			tally->bearing.plain >> i & 1
				? held : measured_on(tally->measured, i, record);
	}
	for (i = BEARING; i < tally->asked_count; i++)
		tally->values[tally->asked[i].fact] =
			measured_on(tally->measured, i, record);
}

/* As they were before a record that bears on these facts. */
static void values_restore(struct tally *tally, uint64_t borne)
{
	for (; borne; borne &= borne - 1) {
		const struct asked *asked = &tally->asked[lowest_of(borne)];

		tally->values[asked->fact] = value_without(asked, tally->stated);
	}
}

static void outcomes_add(struct tally *tally, const struct qualify *q, uint64_t count)
{
	const struct classpec_facts facts = { .value = tally->values,
					      .count = q->plan->facts.count,
					      .stage = (uint32_t)q->options->stage,
					      .as_of = q->dates[CLASSPEC_AS_OF] };
	size_t rule;

	for (rule = 0; rule < q->rule_count; rule++)
		tally->counts[rule][classpec_decide_outcome(q->plan, q->rules[rule],
							    &facts)] += count;
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
static bool alike_add(struct tally *tally, uint32_t stated, uint64_t held, uint64_t count)
{
	struct alike *alike = alike_find(tally, stated, held);

	if (!alike)
		return false;
	alike->stated = stated;
	alike->held = held;
	alike->count += count;
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

void tally_record(struct tally *tally, const struct qualify *q,
		  const struct record *record)
{
	const uint32_t stated = record->facts.presence % STATED;
	const uint64_t borne = bearing_find(&tally->bearing, &record->facts,
					    q->dates[CLASSPEC_AS_OF]);

	if (borne & ~tally->bearing.plain || tally->asked_count > BEARING ||
	    !alike_add(tally, stated, borne, 1))
		borne_add(tally, q, stated, borne, &record->facts, 1);
}

/* Answers the records that are only counted so far. */
static void alike_answer(struct tally *tally, const struct qualify *q)
{
	size_t i;

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

	alike_answer(other, q);
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

	alike_answer(q->tally, q);
	out_text(&q->out, "class,route,specialty,revision");
	for (outcome = OUTCOMES; outcome-- > 0;)
		out_format(&q->out, ",%s", classpec_outcome_name((uint32_t)outcome));
	out_text(&q->out, "\n");
	for (i = 0; i < q->rule_count; i++)
		tally_row(q, q->rules[i], q->tally->counts[i]);
}
