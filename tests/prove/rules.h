/*
 * rules.h - pairs of rules to ask the prover about: random ones, and families that are hard.
 *
 * Each makes a plan with one class, whose rule 0 is OLD and whose rule 1 is NEW.
 */
#ifndef RULES_H
#define RULES_H

#include "../unit/image_builder.h"
#include "../unit/oracle.h"

#include <stdbool.h>

enum rules_pair {
	RULES_UNRELATED, /* two random rules */
	RULES_LOOSENED,  /* NEW asks for a quarter less of every amount */
	RULES_SHUFFLED,  /* so it does, in another order and with atoms left out */
	RULES_CHANGED,   /* NEW asks for more in one place */
	RULES_PAIRS
};

extern const char *const rules_pair_names[RULES_PAIRS];

struct rules_shape {
	unsigned facts, alternatives;
	unsigned sums; /* one atom in so many is a sum of two facts; 0: none */
	bool credits;  /* all facts are credits in some subjects, which are whole numbers */
};

void rules_random(struct builder *b, uint64_t *random, struct rules_shape shape,
		  enum rules_pair pair);

/* Requirements of a year each that may not share their days, of kinds that are not of each other. */
enum rules_hall {
	HALL_SHARE,     /* all of it => of some of the kinds, as much as is due to them */
	HALL_SHARE_MORE, /* ... and a day more for one choice of kinds: does not follow */
	HALL_STRICTER,  /* NEW asks a day more of one requirement */
	HALL_MERGED,    /* NEW merges two of the requirements into one of both kinds */
	HALL_FAMILIES
};

extern const char *const rules_hall_names[HALL_FAMILIES];

void rules_hall(struct builder *b, unsigned buckets, enum rules_hall family);

/* x1 + x2 >= t, x2 + x3 >= t, ... => the total, which follows; or with `more` does not. */
void rules_cycle(struct builder *b, unsigned length, bool more);

#endif
