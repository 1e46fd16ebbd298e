/*
 * random_rules.h - plans of random rules, with every shape that tables can have: also
 * those that no spec is lowered to.
 */
#ifndef RANDOM_RULES_H
#define RANDOM_RULES_H

#include "classpec.h"

struct random_rules;

/* Fixed seeds give fixed rules. */
struct random_rules *random_rules_open(uint64_t seed);
void random_rules_close(struct random_rules *rules);
/* Some rules, at most so many: of classes `rule_0`, `rule_1` ... by the route `open`.
 * Valid until asked again. */
const struct classpec_plan *random_rules_next(struct random_rules *rules, unsigned most);

#endif
