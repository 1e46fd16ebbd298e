/*
 * ways.h - private to shortfall.c and ways.c: ways to qualify while they are being found.
 */
#ifndef CLASSPEC_WAYS_H
#define CLASSPEC_WAYS_H

#include "image.h"

#define CLASSPEC_NO_WAY UINT32_MAX /* the effort of what cannot be had */

enum {
	WAYS_KEPT = 32,   /* of one node */
	WAYS_POOLED = 160 /* of one node and all those between it and the root */
};

struct partial {
	uint32_t count, effort;
	uint32_t held; /* children of the group whose ways are being combined */
	struct classpec_need need[CLASSPEC_WAY_NEEDS];
};

/* The cheapest ways found so far, in order of effort, then of discovery. */
struct way_list {
	struct partial *way;
	uint32_t count, limit;
};

struct search {
	struct inquiry inquiry;
	struct imagined base; /* the evidence at its best, and nothing added */
	struct imagined most; /* everything added that can be */
	struct partial scratch, merged;
};

/* A need, or a sum of needs, is less than CLASSPEC_NO_WAY; no way and a need are no
 * way. */
uint32_t classpec_effort_sum(uint32_t a, uint32_t b);
uint32_t classpec_need_effort(const struct classpec_plan *plan,
			      const struct classpec_need *need);

/* Whether the node holds when everything is added that can be. */
bool classpec_way_exists(const struct search *search, uint32_t at);

/* Adds to `list` the ways to close the gap that an atom shows with the imagined facts. */
void classpec_atom_ways(struct search *search, const struct imagined *now,
			const struct classpec_node *node, struct way_list *list);

/* The effort of the cheapest of them, or CLASSPEC_NO_WAY. */
uint32_t classpec_atom_effort(struct search *search, const struct imagined *now,
			      const struct classpec_node *node);

/* Writes to the head of the pool the ways of a node that does not hold and could, and
 * returns how many. None when the pool has no room for the search. */
uint32_t classpec_node_ways(struct search *search, uint32_t at, struct partial *pool,
			    uint32_t room);

#endif
