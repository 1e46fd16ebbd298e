/*
 * divide.h - private to allocate.c and divide.c: evidence divided among demands.
 */
#ifndef CLASSPEC_DIVIDE_H
#define CLASSPEC_DIVIDE_H

#include "measure.h"

/* Adds a use of so much, or adds to the one before where it goes on with it. Dates are still
 * numbers of days, and amounts whatever the caller counts in. */
bool classpec_use_add(struct classpec_allocation *allocation,
		      const struct classpec_use *use);

/* Divides the jobs or the appointments, and the credits that stand for their days, among
 * some demands of the allocation, all of the one kind and the narrowest first. Sets what
 * is covered of each. False when there is no room or no common measure. */
bool classpec_divide(const struct measure *measure, const uint32_t *demands,
		     uint32_t demand_count, struct classpec_allocation *allocation);

/* Whether the alternative credits of an exchange are worth something; then as the reduced
 * fraction: one of what credit_worth counts is this many days. */
struct credit_rate {
	int64_t numerator, denominator;
};

#endif
