/*
 * resolve/table.c - what is known by name: of which kind, in what, and what it is. A hash
 * table with open addressing. Nothing is ever listed in its order.
 */
#include "resolve/resolve.h"

static size_t hash_key(const void *scope, const void *word, uint32_t kind)
{
	uint64_t hash = (uint64_t)(uintptr_t)scope * 0x9e3779b97f4a7c15u;

	hash = (hash ^ (uint64_t)(uintptr_t)word ^ kind) * 0xbf58476d1ce4e5b9u;
	hash = (hash ^ hash >> 29) * 0x94d049bb133111ebu;
	return (size_t)(hash ^ hash >> 32);
}

/* The slot with that key, or the free one where it belongs. */
static struct table_slot *find_slot(const struct table *table, const void *scope,
				    const void *word, uint32_t kind)
{
	size_t mask = table->slot_count - 1;
	size_t i = hash_key(scope, word, kind) & mask;
	struct table_slot *slot;

	for (;; i = (i + 1) & mask) {
		slot = &table->slots[i];
		if (!slot->value ||
		    (slot->scope == scope && slot->word == word && slot->kind == kind))
			return slot;
	}
}

void *table_get(const struct table *table, const void *scope, const void *word,
		uint32_t kind)
{
	if (table->count == 0)
		return NULL;
	return find_slot(table, scope, word, kind)->value;
}

static void table_grow(struct resolver *r)
{
	struct table *table = &r->table, old = *table;

	table->slot_count = old.slot_count > 0 ? old.slot_count * 2 : 1024;
	table->slots = NEW_ARRAY(r->cx, struct table_slot, table->slot_count);
	for (size_t i = 0; i < old.slot_count; i++) {
		const struct table_slot *slot = &old.slots[i];

		if (slot->value)
			*find_slot(table, slot->scope, slot->word, slot->kind) = *slot;
	}
	table_free(r, &old);
}

void table_free(struct resolver *r, const struct table *table)
{
	arena_return(r->cx->arena, table->slots, table->slot_count * sizeof *table->slots);
}

void table_put(struct resolver *r, const void *scope, const void *word, uint32_t kind,
	       void *value)
{
	struct table *table = &r->table;
	struct table_slot *slot;

	if ((table->count + 1) * 4 > table->slot_count * 3)
		table_grow(r);
	slot = find_slot(table, scope, word, kind);
	table->count += !slot->value;
	*slot = (struct table_slot){scope, word, kind, value};
}
