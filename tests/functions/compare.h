/*
 * compare.h - a plan and its functions, in the order of the rules; the run script writes
 * the list.
 */
#ifndef COMPARE_H
#define COMPARE_H

#include "classpec.h"

typedef enum classpec_outcome compare_function(const struct classpec_interval *fact,
					       enum classpec_stage stage);

struct subject {
	const char *name;
	const struct classpec_plan *plan;
	const char *const *function_names;
	compare_function *const *functions;
	uint32_t function_count;
};

extern const struct subject subjects[];
extern const uint32_t subject_count;

#endif
