/*
 * prove/piece.h - a point in pieces, so much of one region each: prove/piece.c takes it apart, prove/witness.c
 * lowers the pieces and makes a record of them.
 */
#ifndef CLASSPEC_PROVE_PIECE_H
#define CLASSPEC_PROVE_PIECE_H

#include "prove/proving.h"

/* amount / over of what the bases count for all at once; or of a mixture of jobs. */
struct piece {
	uint32_t family;
	const uint32_t *bases;
	uint32_t base_count;
	const struct mixture *mixture; /* or NULL */
	uint64_t *facts;
	int64_t amount, over;
};

struct pieces {
	struct problem *p;
	struct piece *items;
	size_t count, capacity;
	int64_t *exact, *over; /* of each fact */
	int64_t *value;        /* of each quantity, rounded */
};

/* Adds to the piece that is of the same days already, or one more. */
void piece_add(struct pieces *w, uint32_t family, const uint32_t *bases, uint32_t base_count,
	       int64_t amount, int64_t over);
void pieces_take(struct pieces *w);

#endif
