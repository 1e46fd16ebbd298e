/*
 * qualify/measured_parts.h - private to measured.c and measured_batch.c. It cannot be included together with
 * the model, which has a measure of its own.
 */
#ifndef CLASSPEC_MEASURED_PARTS_H
#define CLASSPEC_MEASURED_PARTS_H

#include "qualify/measured.h"

#include "stint.h"

/* How a fact is measured on a batch. */
enum measured_sort {
	MEASURED_LEVELS,  /* a plain one */
	MEASURED_CREDITS, /* all credits count */
	MEASURED_JOBS,
	MEASURED_OTHER /* on each record by itself */
};

struct measured_fact {
	struct measure measure; /* of no record in particular */
	enum measured_sort sort;
	uint32_t section; /* the bit of `presence` of the section that it depends on */
	struct classpec_interval unstated, empty; /* what it says of such a section */
};

/* Facts, a bit for each of the first MEASURED_BEARING: those that each entry of a vocabulary bears on, and
 * those that every entry of a section does. */
struct bearing {
	uint64_t *of_kind, *of_level, *of_class;
	uint64_t of_credits, of_credentials, of_determinations;
	uint64_t plain;
};

struct batch;

struct measured {
	const struct classpec_plan *plan;
	const classpec_date *dates;
	struct measured_fact *facts;
	uint32_t count;
	struct bearing bearing;
	struct batch *batch; /* NULL: the facts are too many */
};

/* The facts that a degree bears on; of plain ones, those that it holds. */
static inline uint64_t degree_bears(const struct measured *measured,
				    const struct classpec_degree *degree)
{
	const bool late = degree->awarded > measured->dates[CLASSPEC_AS_OF];

	return measured->bearing.of_level[degree->level] &
	       ~(late ? measured->bearing.plain : 0);
}

static inline uint64_t job_bears(const struct measured *measured, const struct classpec_job *job)
{
	uint64_t found = 0;
	uint32_t i;

	for (i = 0; i < job->kind_count; i++)
		found |= measured->bearing.of_kind[job->kinds[i]];
	return found;
}

static inline struct classpec_interval without(const struct measured_fact *fact, uint32_t stated)
{
	return (stated & fact->section) ? fact->empty : fact->unstated;
}

/* ---- qualify/measured_batch.c ------------------------------------------------------- */

/* NULL when there is no memory. */
struct batch *measured_batch_open(const struct measured_fact *facts, uint32_t count);
void measured_batch_close(struct batch *batch);

#endif
