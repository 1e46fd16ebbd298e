/*
 * applicants.h - made-up applicants for Call Center Representative 3, open competitive.
 *
 * As rows, for a loop that somebody would write by hand; as facts of the plan of New York
 * State; and as a file for databases. All hold the same people.
 */
#ifndef APPLICANTS_H
#define APPLICANTS_H

#include "../runtime/classpec.h"

enum { APPLICANTS = 1000000 };

/* -1 is missing. */
struct applicant {
	int32_t days;      /* of customer service to the public */
	int32_t credits;   /* semester credits */
	int8_t high_school;
	int8_t bachelors;
};

struct applicants {
	struct applicant *rows;
	struct classpec_interval *values; /* fact_count for each */
	uint32_t fact_count, rule;
};

/* NULL after a message when the plan is not the one these people apply under. */
struct applicants *applicants_make(const struct classpec_plan *plan);
void applicants_free(struct applicants *a);
/* One line each, empty between the commas where it is missing. False after a message. */
bool applicants_write(const struct applicants *a, const char *path);

#endif
