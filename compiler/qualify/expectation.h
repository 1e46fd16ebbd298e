/*
 * qualify/expectation.h - the expectations of cases, tried on the tables of the plan.
 */
#ifndef CLASSPEC_EXPECTATION_H
#define CLASSPEC_EXPECTATION_H

#include "lower/lower.h"

/* One expectation, and what came of it. */
struct trial {
	const struct classpec_plan *plan;
	const struct lowered_expectation *e;
	const struct classpec_expectation *x;
	struct classpec_facts facts;
	struct classpec_result result;
	struct out wrong; /* what differs, a line each, indented; empty when it holds */
};

/* Tries the expectation of that number; the caller frees trial->wrong. */
void expectation_try(const struct classpec_plan *plan, const struct lowered_cases *cases, uint32_t number,
		     struct trial *trial);

#endif
