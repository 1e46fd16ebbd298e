/*
 * synthetic.h - a plan of many classes, made up, and any plan's rules as C functions.
 *
 * The rules have the shapes that real standards have: education and years of
 * experience, credits or degrees for some of the years, a kind within a kind, sums,
 * credentials due by appointment, an office's discretion, service in another class of
 * the plan.
 */
#ifndef SYNTHETIC_H
#define SYNTHETIC_H

#include <stdio.h>

#include "../runtime/classpec.h"

/* The plan that is measured. */
enum { SYNTHETIC_CLASSES = 10000, SYNTHETIC_SEED = 12345 };

uint32_t synthetic_random(uint64_t *state, uint32_t limit);

/* One rule a class. The same seed gives the same plan. To be freed. */
struct classpec_plan *synthetic_plan(uint32_t class_count, uint64_t seed);

/* A person of whom most is known: one interval a fact. */
void synthetic_person(const struct classpec_plan *plan, uint64_t *random,
		      struct classpec_interval *value);

/* C source: one function for each rule, and an array `compiled_rules` of them all. */
void synthetic_write_functions(const struct classpec_plan *plan, FILE *out);

typedef uint8_t compiled_rule(const struct classpec_interval *value, uint32_t stage);

#endif
