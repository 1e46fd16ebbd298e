/*
 * oracle.c - the answer: every person the record may be of, and every decision of an
 * office.
 */
#include "parts.h"

#include <stdlib.h>
#include <string.h>

/* ---- the vocabulary ------------------------------------------------------------ */

static uint64_t above(const struct symbol *symbol)
{
	uint64_t set = UINT64_C(1) << symbol->number;

	for (uint32_t i = 0; i < symbol->parent_count; i++)
		set |= above(symbol->parents[i]);
	return set;
}

static void read_order(const struct symbols *symbols, uint64_t sets[ORACLE_SYMBOLS])
{
	if (symbols->count > ORACLE_SYMBOLS)
		oracle_stop("too many words in a vocabulary");
	for (uint32_t i = 0; i < symbols->count; i++)
		sets[i] = above(symbols->items[i]);
}

struct oracle *oracle_open(const struct model *model)
{
	struct oracle *o = calloc(1, sizeof *o);

	if (!o)
		oracle_stop("out of memory");
	o->model = model;
	read_order(&model->symbols[SYMBOL_EXPERIENCE], o->kinds_above);
	read_order(&model->symbols[SYMBOL_EDUCATION], o->levels_above);
	read_order(&model->symbols[SYMBOL_SUBJECT], o->subjects_above);
	return o;
}

void oracle_close(struct oracle *o)
{
	free(o);
}

/* ---- every person -------------------------------------------------------------- */

/* What is true of all the people tried so far. */
struct survey {
	bool always, always_for_now; /* whatever the evidence is, and the decisions */
	bool once_refused;     /* for some evidence, when no open decision is granted */
	bool once;             /* for some evidence and decisions */
	bool always_grantable; /* whatever the evidence is, for some decisions */
};

static void survey_decisions(struct oracle *o, struct survey *survey)
{
	bool some = false;

	person_complete(o);
	for (unsigned choice = 0; choice < 1u << o->body_count; choice++) {
		bool now;

		if (choice & ~o->open)
			continue;
		o->person.granted = o->granted | choice;
		now = search_rule(o, true);
		if (survey->always)
			survey->always = now && search_rule(o, false);
		survey->always_for_now &= now;
		survey->once_refused |= now && choice == 0;
		some |= now;
	}
	survey->once |= some;
	survey->always_grantable &= some;
}

static void fill_all(struct oracle *o, uint8_t filled)
{
	for (unsigned i = 0; i < o->gap_count; i++)
		*o->gaps[i].filled = filled;
}

/* A few of the people between the worst and the best, by a fixed shuffle. */
static void survey_sample(struct oracle *o, struct survey *survey)
{
	uint32_t shuffle = 2463534242u;

	for (unsigned sample = 0; sample < 6; sample++) {
		for (unsigned i = 0; i < o->gap_count; i++) {
			shuffle ^= shuffle << 13;
			shuffle ^= shuffle >> 17;
			shuffle ^= shuffle << 5;
			*o->gaps[i].filled = (uint8_t)(shuffle >> 8) % (BEST + 1);
			if (!o->gaps[i].middle && *o->gaps[i].filled == MIDDLE)
				*o->gaps[i].filled = BEST;
		}
		survey_decisions(o, survey);
	}
}

static void survey_every(struct oracle *o, struct survey *survey, unsigned gap)
{
	if (gap == o->gap_count) {
		survey_decisions(o, survey);
		return;
	}
	for (uint8_t filled = WORST; filled <= BEST; filled++) {
		if (filled == MIDDLE && !o->gaps[gap].middle)
			continue;
		*o->gaps[gap].filled = filled;
		survey_every(o, survey, gap + 1);
	}
}

static enum outcome survey_result(const struct survey *survey)
{
	if (survey->always)
		return OUTCOME_MET;
	if (survey->always_for_now)
		return OUTCOME_CONDITIONAL;
	if (survey->once_refused)
		return OUTCOME_UNDETERMINED;
	if (survey->always_grantable)
		return OUTCOME_NEEDS_DETERMINATION;
	return survey->once ? OUTCOME_UNDETERMINED : OUTCOME_NOT_MET;
}

enum outcome oracle_decide(struct oracle *o, const struct oracle_question *question)
{
	struct survey survey = {true, true, false, false, true};

	evidence_open(o, question);
	if (o->gap_count <= 2) {
		survey_every(o, &survey, 0);
		return survey_result(&survey);
	}
	fill_all(o, WORST);
	survey_decisions(o, &survey);
	fill_all(o, BEST);
	survey_decisions(o, &survey);
	survey_sample(o, &survey);
	return survey_result(&survey);
}

bool oracle_suffices(struct oracle *o, const struct oracle_question *question,
		     const struct oracle_addition *additions, unsigned count)
{
	evidence_open(o, question);
	o->additions = additions;
	o->addition_count = count;
	fill_all(o, BEST);
	person_complete(o);
	o->person.granted = o->granted;
	return search_rule(o, true);
}
