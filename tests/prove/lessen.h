/*
 * lessen.h - a record with something less in it.
 */
#ifndef LESSEN_H
#define LESSEN_H

#include "base.h"
#include "classpec.h"

/* The record with one thing less, in `less`, of memory of the arena: an entry left out, an
 * amount a hundredth lower, a job that ends a day of the calendar earlier, a kind of a job
 * struck out. Numbers run from 0; false, when there is no such thing any more. */
bool lessen(const struct classpec_record *record, unsigned number, uint32_t month_days,
	    struct arena *arena, struct classpec_record *less);

#endif
