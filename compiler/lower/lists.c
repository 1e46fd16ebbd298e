/*
 * lower/lists.c - the terms of atoms, and the conditions of rules: a list that is there already is named
 * again, not repeated.
 *
 * Rules of different classes ask for the same things in the same words, and most atoms have one term. Tables
 * that say each list once are smaller by a tenth or more.
 */
#include <stdlib.h>
#include <string.h>

#include "lower/conditions.h"
#include "lower/lowering.h"

struct list {
	uint32_t first, count;
};

/* The lists of one array, by what they say. */
struct lists {
	size_t size; /* of an element, which has no bytes without a meaning */
	ARRAY(struct list) kept;
	uint32_t *slots; /* the number of a kept list, plus 1 */
	size_t slot_count; /* a power of two */
};

static uint32_t
bytes_hash(const char *bytes, size_t size)
{
	uint32_t hash = 2166136261u;

	for (size_t i = 0; i < size; i++)
		hash = (hash ^ (unsigned char)bytes[i]) * 16777619u;
	return hash ^ hash >> 15;
}

/* The slot of the list that says the same, or a free one. */
static uint32_t *
slot_find(const struct lists *lists, const char *items, struct list list)
{
	const size_t size = list.count * lists->size;
	const char *bytes = items + list.first * lists->size;
	size_t at = bytes_hash(bytes, size) & (lists->slot_count - 1);

	for (; lists->slots[at]; at = (at + 1) & (lists->slot_count - 1)) {
		const struct list *kept = &lists->kept.items[lists->slots[at] - 1];

		if (kept->count == list.count &&
		    memcmp(items + kept->first * lists->size, bytes, size) == 0)
			break;
	}
	return &lists->slots[at];
}

static void
slots_grow(struct lists *lists, const char *items)
{
	free(lists->slots);
	lists->slot_count = lists->slot_count ? lists->slot_count * 2 : 1024;
	lists->slots = heap_resize(NULL, lists->slot_count * sizeof *lists->slots);
	memset(lists->slots, 0, lists->slot_count * sizeof *lists->slots);
	for (size_t i = 0; i < lists->kept.count; i++)
		*slot_find(lists, items, lists->kept.items[i]) = (uint32_t)i + 1;
}

/* Where the list stands from now on: where one that says the same does, or behind the `end` elements that are
 * kept, to where it is moved. It stands at or behind that now. */
static uint32_t
list_keep(struct lists *lists, void *items, struct list list, size_t *end)
{
	char *bytes = items;
	uint32_t *slot;

	if (lists->kept.count * 2 >= lists->slot_count)
		slots_grow(lists, items);
	slot = slot_find(lists, items, list);
	if (*slot)
		return lists->kept.items[*slot - 1].first;
	memmove(bytes + *end * lists->size, bytes + list.first * lists->size,
		list.count * lists->size);
	list.first = (uint32_t)*end;
	*end += list.count;
	GROW(lists->kept.items, lists->kept.count, lists->kept.capacity);
	lists->kept.items[lists->kept.count++] = list;
	*slot = (uint32_t)lists->kept.count;
	return list.first;
}

static void
lists_free(struct lists *lists)
{
	free(lists->kept.items);
	free(lists->slots);
}

/* The terms of an atom follow those of the atom before it. */
void
terms_share(struct lowering *lw)
{
	struct lists lists = { .size = sizeof *lw->terms.items };
	size_t end = 0;

	for (size_t i = 0; i < lw->nodes.count; i++) {
		struct classpec_node *node = &lw->nodes.items[i];
		const struct list list = { node->first_term, node->term_count };

		if (node->kind == CLASSPEC_ATOM)
			node->first_term = list_keep(&lists, lw->terms.items, list, &end);
	}
	lw->terms.count = end;
	lists_free(&lists);
}

/* Conditions of one sort, equal lists once. */
struct condition_pool {
	ARRAY(struct classpec_condition) conditions;
	struct lists lists;
};

/* Returns where the list stands. */
static uint32_t
pool_add(struct condition_pool *pool, const struct classpec_condition *conditions, uint32_t count)
{
	struct list added = { (uint32_t)pool->conditions.count, count };
	size_t end = added.first;
	uint32_t first;

	for (uint32_t i = 0; i < count; i++)
		*ADD(pool, conditions) = conditions[i];
	pool->lists.size = sizeof *pool->conditions.items;
	first = list_keep(&pool->lists, pool->conditions.items, added, &end);
	pool->conditions.count = end;
	return first;
}

static void
pool_free(struct condition_pool *pool)
{
	lists_free(&pool->lists);
	free(pool->conditions.items);
}

/* Behind those that are there. */
static void
pool_take(struct lowering *lw, const struct condition_pool *pool)
{
	for (size_t i = 0; i < pool->conditions.count; i++)
		*ADD(lw, conditions) = pool->conditions.items[i];
}

/* Lists of conditions over facts alone come first, so that who verifies a plan need not go through them. */
void
conditions_add(struct lowering *lw)
{
	struct condition_pool plain = { 0 }, mixed = { 0 };

	for (size_t i = 0; i < lw->rules.count; i++) {
		const struct classpec_rule *rule = &lw->rules.items[i];
		struct classpec_condition *room =
			arena_new(lw->scratch, sizeof *room * conditions_most(rule));
		struct classpec_condition_list *list = ADD(lw, condition_lists);

		conditions_write(lw->nodes.items, lw->terms.items, rule, room, list);
		if (list->count)
			list->first = pool_add(list->flags & CLASSPEC_CONDITIONS_MIXED ? &mixed
										      : &plain,
					       room, list->count);
		arena_clear(lw->scratch);
	}
	pool_take(lw, &plain);
	for (size_t i = 0; i < lw->condition_lists.count; i++)
		if (lw->condition_lists.items[i].flags & CLASSPEC_CONDITIONS_MIXED)
			lw->condition_lists.items[i].first += (uint32_t)plain.conditions.count;
	pool_take(lw, &mixed);
	pool_free(&plain);
	pool_free(&mixed);
}
