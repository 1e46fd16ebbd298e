/*
 * prove/aim.h - claims that have to hold or to fail, and what follows at once (prove/aim.c).
 */
#ifndef CLASSPEC_PROVE_AIM_H
#define CLASSPEC_PROVE_AIM_H

#include "prove/proving.h"

void aim_push(struct problem *p, uint32_t claim, bool holds);

/* How many items of a group must come out as aimed, how many do whatever lies between the bounds,
 * and how many may yet. */
struct count {
	uint32_t needed, reached, open;
};

struct count count_items(const struct problem *p, uint32_t group, bool holds);

/* How a claim stands after everything it forces was set as bounds. */
enum forced { FORCED_FAILED, FORCED_OPEN, FORCED_REACHED };

enum forced force(struct problem *p, uint32_t claim, bool holds);
/* Sets everything that the aims force; false when the case is closed. */
bool settle(struct problem *p);

#endif
