/*
 * cells.h - private to index.c, which makes an index, and all.c, which asks it.
 *
 * Every distinct atom and every distinct combination of two parts, of all the rules of a
 * plan, is one cell; a person makes a byte of corners of each. Whatever a cell needs
 * stands before it. The outcome of a rule is its root's cell.
 */
#ifndef CLASSPEC_CELLS_H
#define CLASSPEC_CELLS_H

#include "classpec_batch.h"
#include "corners.h"

/* A cell's number says where its byte stands. The first ones are constants. */
enum cell {
	CELL_NEVER,
	CELL_ALWAYS,
	CELL_LATER, /* one each for the second stage to the last: holds unless due by then */
	CELL_FIRST = CELL_LATER + CLASSPEC_END_OF_PROBATION
};

/* In the order in which they are filled. */
enum cell_kind {
	CELL_CONSTANT,
	CELL_EVIDENCE, /* a fact, and the threshold that it must reach */
	CELL_DECISION, /* the same for an office's decision */
	CELL_SUM,      /* how many terms, and the threshold that they must reach */
	CELL_ALL,      /* two other cells */
	CELL_ANY
};

struct pair {
	uint32_t a, b;
};

/* A term of a sum; those of the first sum come first. */
struct sum_term {
	uint32_t fact;
	int32_t factor;
	int32_t enough; /* so much reaches the threshold alone, and more counts no more */
	uint32_t if_open; /* the corners of a sum that the evidence may reach */
};

/* A run is a row of cells of one kind. The first three are evidence, decisions and sums;
 * then come pairs, `all` and `any` in turn, each needing only cells of runs before the
 * last `all`. */
enum { RUNS_BEFORE_PAIRS = 3 };

struct classpec_index {
	const uint32_t *roots; /* of the rules */
	const uint32_t *runs;  /* how many cells there are in each */
	const struct pair *pairs; /* of the cells from CELL_FIRST on */
	const struct sum_term *terms;
	uint32_t rule_count, run_count, cell_count;
};

#endif
