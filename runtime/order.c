/*
 * order.c - the drafted cells in the order in which they are filled.
 *
 * Takes the draft of an index and the memory laid out for it; gives every cell its place,
 * and fills the arrays that all.c reads.
 */
#include "cells.h"

static uint32_t run_of(const struct draft *draft)
{
	if (draft->kind <= CELL_SUM)
		return draft->kind - (uint32_t)CELL_EVIDENCE;
	return RUNS_BEFORE_PAIRS + 2 * (draft->level - 1) + (draft->kind == CELL_ANY);
}

/* Evidence is read in the order in which a person's facts lie in memory. The slots are not
 * needed any more to find cells. */
static void place_by_fact(const struct drafts *drafts, const struct layout *to)
{
	uint32_t *next = drafts->slots;
	uint32_t i, start = CELL_FIRST;

	for (i = 0; i < drafts->plan->facts.count; i++)
		next[i] = 0;
	for (i = CELL_FIRST; i < drafts->count; i++)
		if (drafts->cells[i].kind == CELL_EVIDENCE)
			next[drafts->cells[i].pair.a]++;
	for (i = 0; i < drafts->plan->facts.count; i++) { /* from sizes to starts */
		uint32_t size = next[i];

		next[i] = start;
		start += size;
	}
	for (i = CELL_FIRST; i < drafts->count; i++)
		if (drafts->cells[i].kind == CELL_EVIDENCE)
			to->places[i] = next[drafts->cells[i].pair.a]++;
}

/* Sorts by counting. */
static void place_cells(const struct drafts *drafts, const struct layout *to)
{
	const uint32_t run_count = RUNS_BEFORE_PAIRS + 2 * drafts->levels;
	uint32_t i, start = CELL_FIRST;

	for (i = 0; i < run_count; i++)
		to->runs[i] = 0;
	for (i = CELL_FIRST; i < drafts->count; i++)
		to->runs[run_of(&drafts->cells[i])]++;
	for (i = 0; i < run_count; i++) { /* from sizes to where they start */
		uint32_t size = to->runs[i];

		to->runs[i] = start;
		start += size;
	}
	for (i = 0; i < CELL_FIRST; i++)
		to->places[i] = i;
	for (; i < drafts->count; i++)
		to->places[i] = to->runs[run_of(&drafts->cells[i])]++;
	place_by_fact(drafts, to);
	for (i = run_count; i-- > 0; ) /* from where they end to sizes */
		to->runs[i] -= i ? to->runs[i - 1] : CELL_FIRST;
}

/* Returns where the terms of the next sum begin. */
static uint32_t fill_sum(const struct drafts *drafts, uint32_t number,
			 const struct layout *to, uint32_t at)
{
	const struct classpec_term *term = image_at(drafts->plan, drafts->plan->terms.at);
	const struct classpec_node *node = plan_node(drafts->plan, number);
	uint32_t i;

	term += node->first_term;
	for (i = 0; i < node->term_count; i++) {
		struct sum_term *of = &to->terms[at + i];

		of->fact = term[i].fact;
		of->factor = term[i].factor;
		of->enough = corners_threshold(node->threshold, term[i].factor);
		of->if_open = corners_if_open(node);
	}
	return at + node->term_count;
}

static void fill_pairs(const struct drafts *drafts, const struct layout *to)
{
	uint32_t terms = 0, i;

	for (i = CELL_FIRST; i < drafts->count; i++) {
		const struct draft *draft = &drafts->cells[i];
		struct pair *pair = &to->pairs[to->places[i] - CELL_FIRST];

		pair->a = draft->pair.a;
		pair->b = draft->pair.b;
		if (draft->kind == CELL_SUM) {
			const uint32_t number = draft->pair.a;

			terms = fill_sum(drafts, number, to, terms);
			pair->a = terms;
			pair->b = (uint32_t)plan_node(drafts->plan, number)->threshold;
		} else if (draft->kind >= CELL_ALL) {
			pair->a = to->places[draft->pair.a];
			pair->b = to->places[draft->pair.b];
		}
	}
}

void classpec_cells_order(const struct drafts *drafts, const struct layout *to)
{
	uint32_t i;

	place_cells(drafts, to);
	fill_pairs(drafts, to);
	for (i = 0; i < drafts->plan->rules.count; i++)
		to->roots[i] = to->places[to->roots[i]];
}
