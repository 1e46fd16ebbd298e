/*
 * corners.h - private to the runtime: the corners of enum corner as bytes.
 *
 * All five corners of a requirement fit in one byte, and a rule is positive, so `all of`
 * is the bitwise and of its parts, and `any of` the bitwise or. all.c computes such bytes
 * for many rules, columns.c for many people, evaluate.c for one of either.
 */
#ifndef CLASSPEC_CORNERS_H
#define CLASSPEC_CORNERS_H

#include "image.h"

enum corner_sets {
	CORNERS_IF_SHOWN = CORNER_HOPED | CORNER_BOTH, /* missing evidence decides */
	CORNERS_IF_GRANTED = CORNER_GRANTED | CORNER_BOTH, /* an open decision does */
	CORNERS_IF_LATER = CORNERS_ALL & ~CORNER_PROVED /* not due yet */
};

static inline uint8_t corners_if_open(const struct classpec_node *atom)
{
	return atom->flags & CLASSPEC_DETERMINATION ? CORNERS_IF_GRANTED :
	       CORNERS_IF_SHOWN;
}

/* The corners at which an atom holds whose terms come to between lo and hi: none,
 * some or all, as many of the two reach the threshold. Looked up by a shift, because
 * compilers make conditions into branches, and what a person has no processor can
 * foretell. */
static inline unsigned corners_between(int64_t lo, int64_t hi, int32_t threshold,
				       unsigned if_open)
{
	const unsigned sets = (unsigned)CORNERS_ALL << 16 | if_open << 8;

	return sets >> 8 * ((lo >= threshold) + (hi >= threshold)) & CORNERS_ALL;
}

/* Assignments, not returns, so that a loop over many stays free of branches. */
static inline uint8_t corners_outcome(unsigned corners)
{
	uint8_t outcome = CLASSPEC_NOT_MET;

	if (corners & CORNER_BOTH)
		outcome = CLASSPEC_UNDETERMINED;
	if (corners & CORNER_GRANTED)
		outcome = CLASSPEC_NEEDS_DETERMINATION;
	if (corners & CORNER_HOPED)
		outcome = CLASSPEC_UNDETERMINED;
	if (corners & CORNER_FOR_NOW)
		outcome = CLASSPEC_CONDITIONAL;
	if (corners & CORNER_PROVED)
		outcome = CLASSPEC_MET;
	return outcome;
}

/* An atom of one term: factor * fact >= threshold is fact >= this. */
static inline int32_t corners_threshold(int32_t threshold, int32_t factor)
{
	return (int32_t)(((int64_t)threshold + factor - 1) / factor);
}

#endif
