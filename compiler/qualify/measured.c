/*
 * qualify/measured.c - some facts of a plan, measured on very many records. What does not depend on
 * the record is found once: the policy of the authority, the days that may count, and which entries bear on
 * which fact.
 */
#include "qualify/measured_parts.h"

#include <stdlib.h>

enum { BATCH_FACTS = 32 /* with more, it is better to measure only what a record bears on */ };

struct measured *measured_open(const struct classpec_plan *plan, const classpec_date *dates)
{
	struct measured *measured = calloc(1, sizeof *measured);

	if (!measured)
		return NULL;
	measured->plan = plan;
	measured->dates = dates;
	measured->facts = calloc((size_t)plan->facts.count + 1, sizeof *measured->facts);
	if (!measured->facts) {
		free(measured);
		return NULL;
	}
	return measured;
}

void measured_close(struct measured *measured)
{
	if (!measured)
		return;
	measured_batch_close(measured->batch);
	free(measured->bearing.of_kind);
	free(measured->bearing.of_level);
	free(measured->bearing.of_class);
	free(measured->facts);
	free(measured);
}

/* ---- the facts --------------------------------------------------------------------- */

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

static enum measured_sort sort_of(const struct measure *measure)
{
	const bool any = !measure->fact->subject_count && !measure->fact->accredited &&
			 !measure->windowed;

	switch (measure->fact->kind) {
	case CLASSPEC_EXPERIENCE:
		return MEASURED_JOBS;
	case CLASSPEC_EDUCATION:
		return any ? MEASURED_LEVELS : MEASURED_OTHER;
	case CLASSPEC_CREDITS:
		return any ? MEASURED_CREDITS : MEASURED_OTHER;
	default:
		return MEASURED_OTHER;
	}
}

void measured_add(struct measured *measured, uint32_t fact)
{
	const struct classpec_record unstated = { 0 }, empty = { .presence = UINT32_MAX };
	const uint32_t number = measured->count++;
	struct measured_fact *added = &measured->facts[number];

	classpec_measure_open(&added->measure, measured->plan,
			      image_fact(measured->plan, fact), NULL, measured->dates);
	added->sort = sort_of(&added->measure);
	added->section = section_of((enum classpec_fact_kind)added->measure.fact->kind);
	added->unstated = measured_on(measured, number, &unstated);
	added->empty = measured_on(measured, number, &empty);
}

struct classpec_interval measured_on(struct measured *measured, uint32_t number,
				     const struct classpec_record *record)
{
	struct measure *measure = &measured->facts[number].measure;

	measure->record = record;
	return classpec_measure_fact(measure);
}

struct classpec_interval measured_without(const struct measured *measured, uint32_t number,
					  uint32_t stated)
{
	return without(&measured->facts[number], stated);
}

/* ---- what bears on them ------------------------------------------------------------ */

static uint64_t *bits_new(struct classpec_section vocabulary)
{
	return calloc((size_t)vocabulary.count + 1, sizeof(uint64_t));
}

static void bearing_add(struct measured *measured, uint32_t number)
{
	const struct measured_fact *added = &measured->facts[number];
	const struct classpec_fact *fact = added->measure.fact;
	const uint32_t *selected = image_list(measured->plan, fact->first_selected);
	struct bearing *bearing = &measured->bearing;
	const uint64_t bit = UINT64_C(1) << number;
	uint64_t *bits = NULL;
	uint32_t i;

	switch (added->section) {
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
		bearing->of_credits |= bit;
		break;
	case CLASSPEC_HAS_CREDENTIALS:
		bearing->of_credentials |= bit;
		break;
	default:
		bearing->of_determinations |= bit;
		break;
	}
	for (i = 0; bits && i < fact->selected_count; i++)
		bits[selected[i]] |= bit;
	if (added->sort == MEASURED_LEVELS)
		bearing->plain |= bit;
}

bool measured_ready(struct measured *measured)
{
	struct bearing *bearing = &measured->bearing;
	uint32_t i;

	bearing->of_kind = bits_new(measured->plan->kinds);
	bearing->of_level = bits_new(measured->plan->levels);
	bearing->of_class = bits_new(measured->plan->classes);
	if (!bearing->of_kind || !bearing->of_level || !bearing->of_class)
		return false;
	for (i = 0; i < measured->count && i < MEASURED_BEARING; i++)
		bearing_add(measured, i);
	if (measured->count > BATCH_FACTS)
		return true;
	measured->batch = measured_batch_open(measured->facts, measured->count);
	return measured->batch != NULL;
}

uint64_t measured_plain(const struct measured *measured)
{
	return measured->bearing.plain;
}

/* A section that is not stated has no entries. */
uint64_t measured_borne(const struct measured *measured, const struct classpec_record *record)
{
	const struct bearing *bearing = &measured->bearing;
	uint64_t found = 0;
	uint32_t i;

	for (i = 0; i < record->degree_count; i++)
		found |= degree_bears(measured, &record->degrees[i]);
	for (i = 0; i < record->job_count; i++)
		found |= job_bears(measured, &record->jobs[i]);
	for (i = 0; i < record->appointment_count; i++)
		found |= bearing->of_class[record->appointments[i].class_number];
	if (record->credit_count)
		found |= bearing->of_credits;
	if (record->holding_count)
		found |= bearing->of_credentials;
	if (record->decision_count)
		found |= bearing->of_determinations;
	return found;
}
