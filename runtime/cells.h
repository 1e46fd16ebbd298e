/*
 * cells.h - private to index.c and order.c, which make an index, and to all.c, which asks
 * it.
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
	CELL_LATER, /* one for each stage but the first: holds unless due by then */
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
 * last `all`. Evidence is in the order of the facts. */
enum { RUNS_BEFORE_PAIRS = 3 };

struct classpec_index {
	const uint32_t *roots; /* of the rules */
	const uint32_t *runs;  /* how many cells there are in each */
	const struct pair *pairs; /* of the cells from CELL_FIRST on */
	const struct sum_term *terms;
	uint32_t rule_count, run_count, cell_count;
};

/* ---- while an index is built ------------------------------------------------------- */

struct draft {
	uint32_t kind; /* enum cell_kind */
	uint32_t level; /* pairs: one above the higher of the two; else 0 */
	struct pair pair; /* sums: the plan's node */
};

/* The cells in the order in which they are met, and what finds them again. */
struct drafts {
	const struct classpec_plan *plan;
	struct draft *cells;
	uint32_t count, levels;
	uint32_t *slots; /* numbers of cells, hashed; 0 is free */
	uint32_t slot_mask;
	uint32_t *counters; /* a stack, for AT_LEAST */
};

/* Where the parts of an index lie. */
struct layout {
	struct pair *pairs;
	struct sum_term *terms;
	uint32_t *roots; /* of the rules: as drafts, until they have places */
	uint32_t *runs;
	uint32_t *places; /* the final numbers of the cells */
};

static inline const struct classpec_node *plan_node(const struct classpec_plan *plan,
					     uint32_t number)
{
	const struct classpec_node *nodes = image_at(plan, plan->nodes.at);

	return nodes + number;
}

/* Gives the cells their places and fills what is laid out. */
void classpec_cells_order(const struct drafts *drafts, const struct layout *to);

#endif
