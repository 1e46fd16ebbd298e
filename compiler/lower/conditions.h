/*
 * lower/conditions.h - a rule as a short list of conditions, for a quick answer.
 *
 * Asks only what is in the tables, so that whoever makes tables without the compiler has it too.
 */
#ifndef CLASSPEC_CONDITIONS_H
#define CLASSPEC_CONDITIONS_H

#include "classpec.h"

/* With more conditions than this the tree is as fast. */
uint32_t conditions_most(const struct classpec_rule *rule);

/* Writes at most conditions_most conditions, of the rule's tree in the nodes and terms of a plan; the
 * list says how many, and `first` stays as it is. */
void conditions_write(const struct classpec_node *nodes, const struct classpec_term *terms,
		      const struct classpec_rule *rule, struct classpec_condition *to,
		      struct classpec_condition_list *list);

#endif
