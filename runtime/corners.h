/*
 * corners.h - private to the runtime: the corners of enum corner as bytes.
 *
 * All five corners of a requirement fit in one byte, and a rule is positive, so `all of`
 * is the bitwise and of its parts, and `any of` the bitwise or. all.c computes such bytes
 * for many rules, columns.c for many people.
 */
#ifndef CLASSPEC_CORNERS_H
#define CLASSPEC_CORNERS_H

#include "image.h"

/* An atom that some of the evidence reaches and some does not. */
enum corner_sets {
	CORNERS_IF_SHOWN = CORNER_HOPED | CORNER_BOTH,
	CORNERS_IF_GRANTED = CORNER_GRANTED | CORNER_BOTH,
	CORNERS_IF_LATER = CORNERS_ALL & ~CORNER_PROVED /* what is not due yet */
};

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
