/*
 * steps.h - private to sheet.c, which makes a sheet, and columns.c, which works it off.
 *
 * A sheet holds a rule as a list of steps over columns of bytes of corners. Each step
 * reads a column of facts, or one computed before, and joins it to a column that is being
 * computed; the first of those becomes the outcomes.
 */
#ifndef CLASSPEC_STEPS_H
#define CLASSPEC_STEPS_H

#include "classpec_batch.h"
#include "corners.h"

enum step_kind {
	STEP_RANKS,    /* an atom over a column of ranks */
	STEP_SUM,      /* an atom over columns of numbers */
	STEP_COMPUTED, /* a column computed before */
	STEP_LATER,    /* not due yet */
	STEP_COUNT,    /* for AT_LEAST: so many of the parts hold */
	STEP_CONSTANT  /* sets all rows alike */
};

enum step_join { JOIN_SET, JOIN_ALL, JOIN_ANY };

struct step {
	uint8_t kind;    /* enum step_kind */
	uint8_t join;    /* enum step_join */
	uint8_t if_open; /* atoms: the corners if only hi reaches it; constants: which */
	uint8_t stage;   /* STEP_LATER */
	uint32_t to;     /* computed column */
	uint32_t from;   /* column, computed column, or first of the sheet's terms */
	uint32_t count;  /* the rank; the number of terms; how many columns count */
	int32_t threshold; /* STEP_SUM */
};

/* Only the least of value and `enough`, times the factor, counts. */
struct column_term {
	uint32_t lowest, highest; /* columns */
	uint32_t factor, enough;
};

enum {
	RANKS_MAX = 15,  /* two of them fit in a byte */
	STRIP = 64,      /* rows for which one loop of a fixed length is written */
	BLOCK_MAX = 2048 /* rows that a step takes at a time */
};

struct classpec_sheet {
	struct classpec_column *columns;
	int32_t *thresholds;
	struct step *steps;
	struct column_term *terms;
	uint32_t column_count, threshold_count, step_count, term_count;
	uint32_t computed_count;
	uint32_t block; /* rows, a multiple of STRIP */
	uint32_t vectors; /* enum classpec_vectors */
};

#endif
