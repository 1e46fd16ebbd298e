/*
 * meaning.h - what the tables of a rule mean, as a Z3 formula, and whether an emitted
 * function means the same.
 */
#ifndef MEANING_H
#define MEANING_H

#include "reader.h"

/* The outcome of the rule, an integer, for question->stage. */
Z3_ast meaning_of_rule(const struct question *question, const struct classpec_plan *plan,
		       uint32_t rule);

/* Proves for every stage that the function returns the outcome of the rule, whatever the
 * facts are, and that no number on the way leaves its type. False, after printing the
 * facts for which it is not so, or that it cannot be decided. */
bool prove_emitted_rule(const struct classpec_plan *plan, uint32_t rule,
		const struct program *program, const char *function);

#endif
