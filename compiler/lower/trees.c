/*
 * lower/trees.c - the trees of rules: one that is there already is named again, not repeated.
 *
 * Classes of one grade ask for much the same, so that rules often differ in nothing but the class, the
 * route and the place in the spec. Lines of nodes are counted from the line of their rule, so that their
 * trees are equal then.
 */
#include <stdlib.h>
#include <string.h>

#include "lower/lowering.h"

/* The nodes of a rule, and what they ask of days that are shared. */
struct tree {
	size_t first, count;
	size_t first_demand, demand_count;
};

struct trees {
	ARRAY(struct tree) kept;
	uint32_t *slots; /* the number of a kept tree, plus 1 */
	size_t slot_count; /* a power of two */
	size_t node_end, demand_end, exchange_end; /* of what is kept */
};

static uint32_t
tree_hash(const struct lowering *lw, const struct tree *tree)
{
	const unsigned char *bytes = (const void *)(lw->nodes.items + tree->first);
	const size_t size = tree->count * sizeof *lw->nodes.items;
	uint32_t hash = 2166136261u;

	for (size_t i = 0; i < size; i++)
		hash = (hash ^ bytes[i]) * 16777619u;
	return hash ^ hash >> 15;
}

static bool
same_demand(const struct lowering *lw, const struct tree *a, const struct tree *b, size_t number)
{
	const struct classpec_demand *x = &lw->demands.items[a->first_demand + number];
	const struct classpec_demand *y = &lw->demands.items[b->first_demand + number];

	return x->node - a->first == y->node - b->first && x->fact == y->fact &&
	       x->amount == y->amount && x->wording == y->wording &&
	       x->exchange_count == y->exchange_count &&
	       (!x->exchange_count ||
		memcmp(&lw->exchanges.items[x->first_exchange],
		       &lw->exchanges.items[y->first_exchange],
		       x->exchange_count * sizeof *lw->exchanges.items) == 0);
}

static bool
same_tree(const struct lowering *lw, const struct tree *a, const struct tree *b)
{
	if (a->count != b->count || a->demand_count != b->demand_count ||
	    memcmp(lw->nodes.items + a->first, lw->nodes.items + b->first,
		   a->count * sizeof *lw->nodes.items) != 0)
		return false;
	for (size_t i = 0; i < a->demand_count; i++)
		if (!same_demand(lw, a, b, i))
			return false;
	return true;
}

/* The slot of an equal tree, or a free one. */
static uint32_t *
slot_find(const struct lowering *lw, const struct trees *trees, const struct tree *tree)
{
	size_t at = tree_hash(lw, tree) & (trees->slot_count - 1);

	for (; trees->slots[at]; at = (at + 1) & (trees->slot_count - 1))
		if (same_tree(lw, &trees->kept.items[trees->slots[at] - 1], tree))
			break;
	return &trees->slots[at];
}

static void
slots_grow(const struct lowering *lw, struct trees *trees)
{
	free(trees->slots);
	trees->slot_count = trees->slot_count ? trees->slot_count * 2 : 1024;
	trees->slots = heap_resize(NULL, trees->slot_count * sizeof *trees->slots);
	memset(trees->slots, 0, trees->slot_count * sizeof *trees->slots);
	for (size_t i = 0; i < trees->kept.count; i++)
		*slot_find(lw, trees, &trees->kept.items[i]) = (uint32_t)i + 1;
}

/* Moves the tree behind those that are kept. It stands at or behind that now. */
static void
tree_move(struct lowering *lw, struct trees *trees, struct tree *tree)
{
	for (size_t i = 0; i < tree->demand_count; i++) {
		struct classpec_demand demand = lw->demands.items[tree->first_demand + i];

		if (demand.exchange_count) {
			memmove(lw->exchanges.items + trees->exchange_end,
				lw->exchanges.items + demand.first_exchange,
				demand.exchange_count * sizeof *lw->exchanges.items);
			demand.first_exchange = (uint32_t)trees->exchange_end;
			trees->exchange_end += demand.exchange_count;
		}
		demand.node = (uint32_t)(demand.node - tree->first + trees->node_end);
		lw->demands.items[trees->demand_end + i] = demand;
	}
	memmove(lw->nodes.items + trees->node_end, lw->nodes.items + tree->first,
		tree->count * sizeof *lw->nodes.items);
	tree->first = trees->node_end;
	tree->first_demand = trees->demand_end;
	trees->node_end += tree->count;
	trees->demand_end += tree->demand_count;
}

/* Where the tree stands from now on. */
static size_t
tree_keep(struct lowering *lw, struct trees *trees, struct tree tree)
{
	uint32_t *slot;

	if (trees->kept.count * 2 >= trees->slot_count)
		slots_grow(lw, trees);
	slot = slot_find(lw, trees, &tree);
	if (!*slot) {
		tree_move(lw, trees, &tree);
		GROW(trees->kept.items, trees->kept.count, trees->kept.capacity);
		trees->kept.items[trees->kept.count++] = tree;
		*slot = (uint32_t)trees->kept.count;
	}
	return trees->kept.items[*slot - 1].first;
}

/* Nodes, demands and exchanges stand in the order of the rules. */
void
trees_share(struct lowering *lw)
{
	struct trees trees = { 0 };
	size_t demand = 0;

	for (size_t i = 0; i < lw->rules.count; i++) {
		struct classpec_rule *rule = &lw->rules.items[i];
		struct tree tree = { rule->first_node, rule->node_count, demand, 0 };

		while (demand < lw->demands.count &&
		       lw->demands.items[demand].node < tree.first + tree.count)
			demand++;
		tree.demand_count = demand - tree.first_demand;
		rule->first_node = (uint32_t)tree_keep(lw, &trees, tree);
	}
	lw->nodes.count = trees.node_end;
	lw->demands.count = trees.demand_end;
	lw->exchanges.count = trees.exchange_end;
	free(trees.kept.items);
	free(trees.slots);
}
