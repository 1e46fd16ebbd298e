/*
 * qualify/measured.h - some facts of a plan, measured on very many records.
 */
#ifndef CLASSPEC_MEASURED_H
#define CLASSPEC_MEASURED_H

#include "classpec.h"

struct measured;

enum {
	MEASURED_BEARING = 64, /* facts of which it is known what bears on them */
	MEASURED_BATCH = 128 /* records in a batch */
};

/* Room for every fact of the plan, and none is in it yet. The plan and the dates stay with the caller.
 * NULL when there is no memory. */
struct measured *measured_open(const struct classpec_plan *plan, const classpec_date *dates);
void measured_close(struct measured *measured);
/* The first to be added is number 0. */
void measured_add(struct measured *measured, uint32_t fact);
/* When all were added, and before any of what follows; false when there is no memory. */
bool measured_ready(struct measured *measured);

/* What the record says of the fact of that number; and one that states these sections, as `presence` of
 * a record has them, and has no entries in them. */
struct classpec_interval measured_on(struct measured *measured, uint32_t number,
				     const struct classpec_record *record);
struct classpec_interval measured_without(const struct measured *measured, uint32_t number,
					  uint32_t stated);

/* Of the first MEASURED_BEARING facts, a bit for each that is plain: it is held by whoever has a degree of
 * one of its levels, awarded no later than the as-of date or at no stated time; and by nobody else. */
uint64_t measured_plain(const struct measured *measured);
/* Of the same, those that some entry of the record bears on; of plain ones, those that are held. */
uint64_t measured_borne(const struct measured *measured, const struct classpec_record *record);

/* ---- qualify/measured_batch.c ------------------------------------------------------- */

/* Facts that are few are measured on many records at once, which is quicker: records differ in everything,
 * and one fact after another asks the same of all of them. */
bool measured_batches(const struct measured *measured);
/* Keeps what bears on the facts, of no more than MEASURED_BATCH records; false when this record has so many
 * entries that it must be measured by itself, or when there is no room for more. */
bool measured_put(struct measured *measured, const struct classpec_record *record);
/* Measures what was put, and says how many records there were; none is left. */
uint32_t measured_take(struct measured *measured);
/* What each of the records that were taken, in their order, says of the fact of that number. */
const struct classpec_interval *measured_column(const struct measured *measured,
						uint32_t number);

#endif
