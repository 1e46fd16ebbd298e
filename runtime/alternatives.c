/*
 * alternatives.c - a rule as a short list of alternatives.
 *
 * Takes the draft of an index and a rule's root; multiplies the rule out, dropping what
 * another alternative makes needless; writes the alternatives as conditions in a row.
 * Gives up on a rule that this makes long.
 */
#include "cells.h"

enum {
	ALTERNATIVES_MAX = 32,
	ATOMS_MAX = 64, /* bits of a mask */
	DEPTH_MAX = 32,
	CALLS_MAX = 1000 /* counting makes cells that are reached in very many ways */
};

/* Alternatives are masks over the distinct atoms of the rule. */
struct expansion {
	const struct drafts *drafts;
	uint32_t atoms[ATOMS_MAX]; /* cells */
	uint32_t atom_count, calls;
};

struct alternatives {
	uint64_t mask[ALTERNATIVES_MAX];
	uint32_t count;
};

/* False when there is no room. */
static bool alternative_add(struct alternatives *to, uint64_t mask)
{
	uint32_t kept = 0, i;

	for (i = 0; i < to->count; i++)
		if ((to->mask[i] & ~mask) == 0)
			return true;
	for (i = 0; i < to->count; i++)
		if (mask & ~to->mask[i])
			to->mask[kept++] = to->mask[i];
	to->count = kept;
	if (kept == ALTERNATIVES_MAX)
		return false;
	to->mask[to->count++] = mask;
	return true;
}

static bool expand_atom(struct expansion *expansion, uint32_t cell,
			struct alternatives *to)
{
	uint32_t i;

	to->count = 0;
	if (cell == CELL_NEVER)
		return true;
	if (cell == CELL_ALWAYS)
		return alternative_add(to, 0);
	for (i = 0; i < expansion->atom_count; i++)
		if (expansion->atoms[i] == cell)
			break;
	if (i == ATOMS_MAX)
		return false;
	if (i == expansion->atom_count)
		expansion->atoms[expansion->atom_count++] = cell;
	return alternative_add(to, (uint64_t)1 << i);
}

static bool expand_cell(struct expansion *expansion, uint32_t cell, unsigned depth,
			struct alternatives *to)
{
	const struct draft *draft = &expansion->drafts->cells[cell];
	struct alternatives a, b;
	uint32_t i, j;

	if (draft->kind < CELL_ALL)
		return expand_atom(expansion, cell, to);
	if (depth == DEPTH_MAX || expansion->calls++ == CALLS_MAX)
		return false;
	if (!expand_cell(expansion, draft->pair.a, depth + 1, &a) ||
	    !expand_cell(expansion, draft->pair.b, depth + 1, &b))
		return false;
	to->count = 0;
	if (draft->kind == CELL_ALL) {
		for (i = 0; i < a.count; i++)
			for (j = 0; j < b.count; j++)
				if (!alternative_add(to, a.mask[i] | b.mask[j]))
					return false;
		return true;
	}
	for (i = 0; i < a.count; i++)
		if (!alternative_add(to, a.mask[i]))
			return false;
	for (j = 0; j < b.count; j++)
		if (!alternative_add(to, b.mask[j]))
			return false;
	return true;
}

/* ---- conditions -------------------------------------------------------------------- */

static void condition_write(struct condition *to, const struct drafts *drafts,
			    uint32_t cell, const uint32_t *places, uint32_t first_sum)
{
	const struct draft *draft = &drafts->cells[cell];

	to->of = draft->pair.a;
	to->threshold = (int32_t)draft->pair.b;
	to->corners = (uint32_t)CORNERS_ALL << CONDITION_IF_BOTH | CONDITION_FACT;
	if (draft->kind == CELL_EVIDENCE) {
		to->corners |= (uint32_t)CORNERS_IF_SHOWN << CONDITION_IF_HI;
	} else if (draft->kind == CELL_DECISION) {
		to->corners |= (uint32_t)CORNERS_IF_GRANTED << CONDITION_IF_HI;
	} else if (draft->kind == CELL_SUM) {
		to->corners |= CONDITION_SUM;
		to->of = places[cell] - first_sum;
	} else {
		to->corners |= CONDITION_LATER;
		to->of = cell == CELL_ALWAYS ? 0 : cell - CELL_LATER + 1;
	}
}

/* Conditions as they are written down. */
struct writing {
	const struct expansion *expansion;
	const uint32_t *places;
	uint32_t first_sum;
	struct condition *to;
	uint32_t count, room;
	uint32_t mixed; /* LIST_MIXED when a condition is not over a fact */
};

/* Appends the atoms of a mask, or what always holds when it has none. */
static bool mask_write(struct writing *writing, uint64_t mask)
{
	const struct expansion *expansion = writing->expansion;
	uint32_t i;

	for (i = 0; i < expansion->atom_count || !mask; i++) {
		uint32_t cell = mask ? expansion->atoms[i] : CELL_ALWAYS;

		if (mask && !(mask >> i & 1))
			continue;
		if (writing->count == writing->room)
			return false;
		condition_write(&writing->to[writing->count], expansion->drafts, cell,
				writing->places, writing->first_sum);
		if (writing->to[writing->count++].corners & 0xff)
			writing->mixed = LIST_MIXED;
		if (!mask)
			break;
	}
	return true;
}

uint32_t classpec_alternatives(const struct drafts *drafts, uint32_t root,
			       const uint32_t *places, uint32_t first_sum,
			       struct condition *conditions, uint32_t room)
{
	struct writing writing = { NULL, places, first_sum, conditions, 0, room, 0 };
	struct expansion expansion;
	struct alternatives all;
	uint64_t common;
	uint32_t i;

	writing.expansion = &expansion;
	expansion.drafts = drafts;
	expansion.atom_count = 0;
	expansion.calls = 0;
	if (!expand_cell(&expansion, root, 0, &all))
		return CLASSPEC_NONE;
	common = all.count > 1 ? all.mask[0] : 0;
	for (i = 0; i < all.count; i++)
		common &= all.mask[i];
	for (i = 0; i < all.count; i++) {
		if (!mask_write(&writing, all.mask[i] & ~common))
			return CLASSPEC_NONE;
		conditions[writing.count - 1].corners |=
			(uint32_t)CORNERS_ALL << CONDITION_LAST;
	}
	if (common && !mask_write(&writing, common))
		return CLASSPEC_NONE;
	return writing.count | writing.mixed;
}
