/*
 * index.c - a plan becomes an index: what all.c asks for every rule at once.
 *
 * Takes a plan's image; walks every rule's tree, and drafts a cell for each atom and each
 * pair that no earlier rule had. order.c puts them in their places.
 */
#include "cells.h"

/* ---- how much memory --------------------------------------------------------------- */

/* How much of everything a plan can need. */
struct room {
	uint64_t rules, cells, terms, slots, counters;
};

static struct room room_for(const struct classpec_plan *plan)
{
	const struct classpec_node *nodes = image_at(plan, plan->nodes.at);
	/* One cell is drafted before it is known whether it is new. */
	struct room room = { plan->rules.count, CELL_FIRST + 1, 0, 64, 0 };
	uint32_t rule, i;

	for (rule = 0; rule < plan->rules.count; rule++) {
		const struct classpec_rule *of = image_rule(plan, rule);
		const struct classpec_node *tree = nodes + of->first_node;

		for (i = 0; i < of->node_count; i++) {
			uint64_t children = 0;
			uint32_t child;

			/* Joined to the parts before it; its stage; the atom itself. */
			room.cells += 1u + (tree[i].stage > CLASSPEC_FILING);
			if (tree[i].kind == CLASSPEC_ATOM) {
				room.cells++;
				room.terms += tree[i].term_count;
			}
			if (tree[i].kind != CLASSPEC_AT_LEAST)
				continue;
			for (child = i + 1; child < classpec_node_end(tree, i);
			     child += tree[child].extent)
				children++;
			if ((uint32_t)tree[i].threshold > children)
				continue;
			room.cells += 2 * children * (uint32_t)tree[i].threshold;
			room.counters += (uint32_t)tree[i].threshold + 1u;
		}
	}
	while (room.slots < 2 * room.cells || room.slots <= plan->facts.count)
		room.slots *= 2;
	return room;
}

static uint64_t room_bytes(const struct room *room)
{
	return sizeof(struct classpec_index) + room->cells * sizeof(struct draft) +
	       room->cells * sizeof(struct pair) + room->terms * sizeof(struct sum_term) +
	       (room->rules + RUNS_BEFORE_PAIRS + 3 * room->cells + room->slots +
		room->counters) * sizeof(uint32_t);
}

/* Numbers of cells and slots must fit in 32 bits. */
enum { CELLS_MAX = 1 << 29 };

size_t classpec_index_size(const struct classpec_plan *plan)
{
	const struct room room = room_for(plan);
	uint64_t bytes = room_bytes(&room);

	if (room.cells > CELLS_MAX || bytes > SIZE_MAX)
		return 0;
	return (size_t)bytes;
}

static uint32_t hash_add(uint32_t hash, uint32_t word)
{
	hash = (hash ^ word) * 0x9e3779b1u;
	return hash ^ hash >> 15;
}

static uint32_t draft_hash(const struct drafts *drafts, const struct draft *draft)
{
	const struct classpec_plan *plan = drafts->plan;
	const struct classpec_term *terms = image_at(plan, plan->terms.at);
	uint32_t hash = hash_add(0, draft->kind), i;
	const struct classpec_node *node;

	if (draft->kind != CELL_SUM)
		return hash_add(hash_add(hash, draft->pair.a), draft->pair.b);
	node = plan_node(plan, draft->pair.a);
	hash = hash_add(hash, (uint32_t)node->threshold);
	for (i = 0; i < node->term_count; i++) {
		hash = hash_add(hash, terms[node->first_term + i].fact);
		hash = hash_add(hash, (uint32_t)terms[node->first_term + i].factor);
	}
	return hash;
}

static bool same_sum(const struct classpec_plan *plan, uint32_t first, uint32_t second)
{
	const struct classpec_term *terms = image_at(plan, plan->terms.at);
	const struct classpec_node *a = plan_node(plan, first);
	const struct classpec_node *b = plan_node(plan, second);
	uint32_t i;

	if (a->threshold != b->threshold || a->term_count != b->term_count ||
	    (a->flags & CLASSPEC_DETERMINATION) != (b->flags & CLASSPEC_DETERMINATION))
		return false;
	for (i = 0; i < a->term_count; i++)
		if (terms[a->first_term + i].fact != terms[b->first_term + i].fact ||
		    terms[a->first_term + i].factor != terms[b->first_term + i].factor)
			return false;
	return true;
}

static bool same_draft(const struct drafts *drafts, const struct draft *a,
		       const struct draft *b)
{
	if (a->kind != b->kind)
		return false;
	if (a->kind == CELL_SUM)
		return same_sum(drafts->plan, a->pair.a, b->pair.a);
	return a->pair.a == b->pair.a && a->pair.b == b->pair.b;
}

/* The cell that is so, which is added when it is new. */
static uint32_t draft_cell(struct drafts *drafts, enum cell_kind kind, uint32_t a,
			   uint32_t b)
{
	struct draft *draft = &drafts->cells[drafts->count];
	uint32_t slot;

	draft->kind = kind;
	draft->pair.a = a;
	draft->pair.b = b;
	draft->level = 0;
	for (slot = draft_hash(drafts, draft); ; slot++) {
		uint32_t number = drafts->slots[slot & drafts->slot_mask];

		if (!number)
			break;
		if (same_draft(drafts, &drafts->cells[number], draft))
			return number;
	}
	if (kind == CELL_ALL || kind == CELL_ANY) {
		uint32_t of_a = drafts->cells[a].level, of_b = drafts->cells[b].level;

		draft->level = 1 + (of_a > of_b ? of_a : of_b);
		if (draft->level > drafts->levels)
			drafts->levels = draft->level;
	}
	drafts->slots[slot & drafts->slot_mask] = drafts->count;
	return drafts->count++;
}

static uint32_t pair_cell(struct drafts *drafts, enum cell_kind kind, uint32_t a,
			  uint32_t b)
{
	const uint32_t neutral = kind == CELL_ALL ? CELL_ALWAYS : CELL_NEVER;
	const uint32_t decisive = kind == CELL_ALL ? CELL_NEVER : CELL_ALWAYS;

	if (a == b || b == neutral || a == decisive)
		return a;
	if (a == neutral || b == decisive)
		return b;
	return a < b ? draft_cell(drafts, kind, a, b) : draft_cell(drafts, kind, b, a);
}

static uint32_t atom_cell(struct drafts *drafts, const struct classpec_node *node)
{
	const struct classpec_term *term = image_at(drafts->plan, drafts->plan->terms.at);
	enum cell_kind kind = node->flags & CLASSPEC_DETERMINATION ? CELL_DECISION :
			      CELL_EVIDENCE;

	term += node->first_term;
	if (node->threshold <= 0)
		return CELL_ALWAYS;
	if (node->term_count == 0)
		return CELL_NEVER;
	if (node->term_count > 1)
		return draft_cell(drafts, CELL_SUM,
				  (uint32_t)(node - plan_node(drafts->plan, 0)), 0);
	return draft_cell(drafts, kind, term->fact,
			  (uint32_t)corners_threshold(node->threshold, term->factor));
}

static uint32_t node_cell(struct drafts *drafts, const struct classpec_node *tree,
			  uint32_t at);

/* reached[n]: n of the children so far hold. Only what can still become `count` is
 * kept. */
static uint32_t at_least_cell(struct drafts *drafts, const struct classpec_node *tree,
			      uint32_t at)
{
	const uint32_t count = (uint32_t)tree[at].threshold;
	uint32_t *reached = drafts->counters;
	uint32_t child, left = 0, done = 0, n;

	for (child = at + 1; child < classpec_node_end(tree, at);
	     child += tree[child].extent)
		left++;
	if (count > left)
		return CELL_NEVER;
	drafts->counters += count + 1u;
	reached[0] = CELL_ALWAYS;
	for (n = 1; n <= count; n++)
		reached[n] = CELL_NEVER;
	for (child = at + 1; child < classpec_node_end(tree, at);
	     child += tree[child].extent) {
		uint32_t cell = node_cell(drafts, tree, child);

		left--;
		done++;
		for (n = done < count ? done : count; n > 0 && n + left >= count; n--)
			reached[n] = pair_cell(drafts, CELL_ANY, reached[n],
					       pair_cell(drafts, CELL_ALL, reached[n - 1],
							 cell));
	}
	drafts->counters = reached;
	return reached[count];
}

/* Joins to `cell` the atoms among the parts, or the others. Atoms go first, because pairs
 * of them are more often shared. */
static uint32_t parts_cell(struct drafts *drafts, const struct classpec_node *tree,
			   uint32_t at, uint32_t cell, bool atoms)
{
	enum cell_kind kind = tree[at].kind == CLASSPEC_ALL ? CELL_ALL : CELL_ANY;
	uint32_t child;

	for (child = at + 1; child < classpec_node_end(tree, at);
	     child += tree[child].extent)
		if ((tree[child].kind == CLASSPEC_ATOM) == atoms)
			cell = pair_cell(drafts, kind, cell,
					 node_cell(drafts, tree, child));
	return cell;
}

static uint32_t node_cell(struct drafts *drafts, const struct classpec_node *tree,
			  uint32_t at)
{
	const struct classpec_node *node = &tree[at];
	enum cell_kind kind = node->kind == CLASSPEC_ALL ? CELL_ALL : CELL_ANY;
	uint32_t cell;

	if (node->kind == CLASSPEC_ATOM) {
		cell = atom_cell(drafts, node);
	} else if (node->kind == CLASSPEC_AT_LEAST) {
		cell = at_least_cell(drafts, tree, at);
	} else {
		cell = kind == CELL_ALL ? CELL_ALWAYS : CELL_NEVER;
		cell = parts_cell(drafts, tree, at, cell, true);
		cell = parts_cell(drafts, tree, at, cell, false);
	}
	if (node->stage > CLASSPEC_FILING)
		cell = pair_cell(drafts, CELL_ANY, cell, CELL_LATER + node->stage - 1u);
	return cell;
}

/* ---- building ---------------------------------------------------------------------- */

static void drafts_open(struct drafts *drafts, const struct classpec_plan *plan,
			const struct room *room)
{
	uint32_t i;

	drafts->plan = plan;
	drafts->slot_mask = (uint32_t)(room->slots - 1);
	drafts->levels = 0;
	for (i = 0; i < room->slots; i++)
		drafts->slots[i] = 0;
	for (i = 0; i < CELL_FIRST; i++) {
		drafts->cells[i].kind = CELL_CONSTANT;
		drafts->cells[i].level = 0;
	}
	drafts->count = CELL_FIRST;
}

static void rules_draft(struct drafts *drafts, uint32_t *roots)
{
	uint32_t i;

	for (i = 0; i < drafts->plan->rules.count; i++) {
		const struct classpec_rule *rule = image_rule(drafts->plan, i);
		const struct classpec_node *tree =
			plan_node(drafts->plan, rule->first_node);

		roots[i] = rule->node_count ? node_cell(drafts, tree, 0) : CELL_ALWAYS;
	}
}

const struct classpec_index *classpec_index_build(const struct classpec_plan *plan,
						  void *memory, size_t size)
{
	const struct room room = room_for(plan);
	struct classpec_index *index = memory;
	struct drafts drafts;
	struct layout to;

	if (!classpec_index_size(plan) || size < classpec_index_size(plan) ||
	    (uintptr_t)memory % sizeof(void *))
		return NULL;
	to.pairs = (struct pair *)(index + 1);
	to.terms = (struct sum_term *)(to.pairs + room.cells);
	drafts.cells = (struct draft *)(to.terms + room.terms);
	to.roots = (uint32_t *)(drafts.cells + room.cells);
	to.runs = to.roots + room.rules;
	to.places = to.runs + RUNS_BEFORE_PAIRS + 2 * room.cells; /* one level a pair */
	drafts.slots = to.places + room.cells;
	drafts.counters = drafts.slots + room.slots;
	drafts_open(&drafts, plan, &room);
	rules_draft(&drafts, to.roots);
	classpec_cells_order(&drafts, &to);
	index->roots = to.roots;
	index->runs = to.runs;
	index->pairs = to.pairs;
	index->terms = to.terms;
	index->rule_count = plan->rules.count;
	index->run_count = RUNS_BEFORE_PAIRS + 2 * drafts.levels;
	index->cell_count = drafts.count;
	return index;
}

size_t classpec_index_scratch(const struct classpec_index *index)
{
	return index->cell_count;
}
