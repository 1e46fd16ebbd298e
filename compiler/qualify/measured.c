/*
 * qualify/measured.c - some facts of a plan, measured on very many records. What does not depend on
 * the record is found once: the policy of the authority, and the days that may count.
 */
#include "qualify/measured.h"

#include <stdlib.h>

#include "measure.h"

struct measured {
	const struct classpec_plan *plan;
	const classpec_date *dates;
	struct measure *facts;
	uint32_t count;
};

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
	free(measured->facts);
	free(measured);
}

void measured_add(struct measured *measured, uint32_t fact)
{
	classpec_measure_open(&measured->facts[measured->count++], measured->plan,
			      image_fact(measured->plan, fact), NULL, measured->dates);
}

bool measured_is_plain(const struct measured *measured, uint32_t number)
{
	const struct measure *measure = &measured->facts[number];

	return measure->fact->kind == CLASSPEC_EDUCATION && !measure->fact->subject_count &&
	       !measure->fact->accredited && !measure->windowed;
}

struct classpec_interval measured_on(struct measured *measured, uint32_t number,
				     const struct classpec_record *record)
{
	struct measure *measure = &measured->facts[number];

	measure->record = record;
	return classpec_measure_fact(measure);
}
