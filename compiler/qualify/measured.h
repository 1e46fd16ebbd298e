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
/* What the record says of the fact of that number. */
struct classpec_interval measured_on(struct measured *measured, uint32_t number,
				     const struct classpec_record *record);

#endif
