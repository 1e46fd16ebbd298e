/*
 * random_rules.h - plans of random rules, and random people, for tests that two ways of
 * asking the same tables agree.
 *
 * Unlike an oracle's, these rules share facts and parts, have many thresholds, large
 * amounts, and everything by which a stage.
 */
#ifndef RANDOM_RULES_H
#define RANDOM_RULES_H

#include "image_builder.h"

enum { RANDOM_FACTS = 12 };

/* Adds the facts, to an empty builder. */
void random_facts(struct builder *b, uint64_t *random);
/* Adds a class with one rule. */
void random_rule(struct builder *b, uint64_t *random);
/* One interval for each of the facts. */
void random_person(const struct builder *b, uint64_t *random,
		   struct classpec_interval values[RANDOM_FACTS]);

#endif
