/*
 * qualify/measured.h - some facts of a plan, measured on very many records.
 */
#ifndef CLASSPEC_MEASURED_H
#define CLASSPEC_MEASURED_H

#include "classpec.h"

struct measured;

/* Room for every fact of the plan, and none is in it yet. The plan and the dates stay with the caller.
 * NULL when there is no memory. */
struct measured *measured_open(const struct classpec_plan *plan, const classpec_date *dates);
void measured_close(struct measured *measured);
/* The first to be added is number 0. */
void measured_add(struct measured *measured, uint32_t fact);
/* Whether the fact of that number is held by whoever has a degree of one of its levels, awarded no later than the
 * as-of date or at no stated time; and by nobody else. */
bool measured_is_plain(const struct measured *measured, uint32_t number);
/* What the record says of the fact of that number. */
struct classpec_interval measured_on(struct measured *measured, uint32_t number,
				     const struct classpec_record *record);

#endif
