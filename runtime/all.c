/*
 * all.c - one person against every rule of a plan.
 *
 * Takes an index and one interval a fact; fills the index's cells run by run, and gives
 * the outcome of every rule. What a thousand rules share is computed once, and there is
 * no branch but the ends of the loops.
 */
#include "cells.h"

static void fill_atoms(uint8_t *cells, const struct pair *pairs, uint32_t count,
		       const struct classpec_interval *value, unsigned if_open)
{
	uint32_t i;

	for (i = 0; i < count; i++) {
		const struct classpec_interval *of = &value[pairs[i].a];

		cells[i] = (uint8_t)corners_between(of->lo, of->hi, (int32_t)pairs[i].b,
						    if_open);
	}
}

static unsigned sum_corners(const struct sum_term *term, const struct sum_term *end,
			    int32_t threshold, const struct classpec_interval *value)
{
	const unsigned if_open = term->if_open;
	int64_t lo = 0, hi = 0;

	for (; term < end; term++) {
		const struct classpec_interval *of = &value[term->fact];

		lo += (int64_t)(of->lo < term->enough ? of->lo : term->enough) *
		      term->factor;
		hi += (int64_t)(of->hi < term->enough ? of->hi : term->enough) *
		      term->factor;
	}
	return corners_between(lo, hi, threshold, if_open);
}

static void fill_sums(uint8_t *cells, const struct pair *pairs, uint32_t count,
		      const struct sum_term *terms, const struct classpec_interval *value)
{
	uint32_t first = 0, i;

	for (i = 0; i < count; i++) {
		cells[i] = (uint8_t)sum_corners(terms + first, terms + pairs[i].a,
						(int32_t)pairs[i].b, value);
		first = pairs[i].a;
	}
}

/* What a run reads lies outside it. */
static void fill_all(uint8_t *restrict cells, const uint8_t *restrict before,
		     const struct pair *pairs, uint32_t count)
{
	uint32_t i;

	for (i = 0; i < count; i++)
		cells[i] = before[pairs[i].a] & before[pairs[i].b];
}

static void fill_any(uint8_t *restrict cells, const uint8_t *restrict before,
		     const struct pair *pairs, uint32_t count)
{
	uint32_t i;

	for (i = 0; i < count; i++)
		cells[i] = before[pairs[i].a] | before[pairs[i].b];
}

static void fill_cells(const struct classpec_index *index,
		       const struct classpec_facts *facts, uint8_t *cells)
{
	const uint32_t *run = index->runs, *end = run + index->run_count;
	const struct pair *pairs = index->pairs;
	uint8_t *next = cells + CELL_FIRST;
	uint32_t stage;

	cells[CELL_NEVER] = 0;
	cells[CELL_ALWAYS] = CORNERS_ALL;
	for (stage = CLASSPEC_EXAMINATION; stage <= CLASSPEC_END_OF_PROBATION; stage++)
		cells[CELL_LATER + stage - 1] =
			(uint8_t)(stage > facts->stage ? CORNERS_IF_LATER : 0);
	fill_atoms(next, pairs, run[0], facts->value, CORNERS_IF_SHOWN);
	next += run[0], pairs += run[0];
	fill_atoms(next, pairs, run[1], facts->value, CORNERS_IF_GRANTED);
	next += run[1], pairs += run[1];
	fill_sums(next, pairs, run[2], index->terms, facts->value);
	next += run[2], pairs += run[2];
	for (run += RUNS_BEFORE_PAIRS; run < end; run += 2) {
		fill_all(next, cells, pairs, run[0]);
		next += run[0], pairs += run[0];
		fill_any(next, cells, pairs, run[1]);
		next += run[1], pairs += run[1];
	}
}

void classpec_decide_all(const struct classpec_index *index,
			 const struct classpec_facts *facts, uint8_t *outcomes,
			 void *scratch)
{
	uint8_t outcome_of[CORNERS_ALL + 1];
	const uint8_t *cells = scratch;
	uint32_t i;

	for (i = 0; i <= CORNERS_ALL; i++)
		outcome_of[i] = corners_outcome(i);
	fill_cells(index, facts, scratch);
	for (i = 0; i < index->rule_count; i++)
		outcomes[i] = outcome_of[cells[index->roots[i]]];
}
