/*
 * name.c - interned words, and the word that was probably meant.
 *
 * Every word of a plan is kept once, in a hash table with open addressing. The table and
 * the words are in the arena; a big table that was outgrown is given back. Nothing is ever listed in the order of the table: that would
 * make output depend on the hash.
 */
#include "base.h"

#include <string.h>

enum {
	FIRST_SLOTS = 256, /* a power of two, as every later size */
	LONGEST_DIFFERENCE = 127
};

struct names {
	struct arena *arena;
	const struct name **slots;
	uint32_t *places; /* of the name in each slot; 0: the slot is free */
	size_t slot_count, count;
};

struct names *names_open(struct arena *arena)
{
	struct names *names = arena_new(arena, sizeof *names);

	names->arena = arena;
	names->slot_count = FIRST_SLOTS;
	names->slots = arena_new(arena, sizeof *names->slots * FIRST_SLOTS);
	names->places = arena_new(arena, sizeof *names->places * FIRST_SLOTS);
	return names;
}

/* FNV-1a, byte by byte: the same on every machine, for what depends on the hash. */
static uint32_t hash_text(const char *text, size_t length)
{
	uint32_t hash = 2166136261u;
	size_t i;

	for (i = 0; i < length; i++)
		hash = (hash ^ (unsigned char)text[i]) * 16777619u;
	return hash;
}

static uint64_t load(const char *text, size_t length)
{
	uint64_t bytes = 0;

	memcpy(&bytes, text, length);
	return bytes;
}

/* Eight bytes at a time, only for finding a word again: it differs between machines. */
static uint32_t hash_quickly(const char *text, size_t length)
{
	uint64_t hash = length * 0x9e3779b97f4a7c15u;

	for (; length > sizeof hash; text += sizeof hash, length -= sizeof hash)
		hash = ((hash ^ load(text, sizeof hash)) * 0x9e3779b97f4a7c15u) ^ hash >> 32;
	if (length >= 4)
		hash ^= load(text, 4) | load(text + length - 4, 4) << 32;
	else if (length > 0)
		hash ^= (uint64_t)(unsigned char)text[0] |
			(uint64_t)(unsigned char)text[length / 2] << 8 |
			(uint64_t)(unsigned char)text[length - 1] << 16;
	hash *= 0x9e3779b97f4a7c15u;
	hash = (hash ^ hash >> 32) * 0xbf58476d1ce4e5b9u; /* each bit takes part in all */
	return (uint32_t)(hash >> 32) | 1;
}

/* The slot that holds the word, or the empty one where it belongs. */
static size_t find_slot(const struct names *names, const char *text, size_t length,
			uint32_t place)
{
	size_t mask = names->slot_count - 1, slot = (place >> 1) & mask;
	uint32_t other;

	for (; (other = names->places[slot]) != 0; slot = (slot + 1) & mask) {
		const struct name *name = names->slots[slot];

		if (other == place && name->length == length &&
		    (length == 0 || memcmp(name->text, text, length) == 0))
			break;
	}
	return slot;
}

static void grow_table(struct names *names)
{
	struct names old = *names;
	size_t mask, slot, i;

	names->slot_count = old.slot_count * 2;
	names->slots = arena_new(names->arena, sizeof *names->slots * names->slot_count);
	names->places = arena_new(names->arena, sizeof *names->places * names->slot_count);
	mask = names->slot_count - 1;
	for (i = 0; i < old.slot_count; i++) {
		if (old.places[i] == 0)
			continue;
		for (slot = (old.places[i] >> 1) & mask; names->places[slot] != 0;
		     slot = (slot + 1) & mask)
			;
		names->slots[slot] = old.slots[i];
		names->places[slot] = old.places[i];
	}
	arena_return(names->arena, old.slots, sizeof *old.slots * old.slot_count);
	arena_return(names->arena, old.places, sizeof *old.places * old.slot_count);
}

const struct name *name_intern(struct names *names, const char *text, size_t length)
{
	uint32_t place = hash_quickly(text, length);
	size_t slot = find_slot(names, text, length, place);
	struct name *name;

	if (names->slots[slot])
		return names->slots[slot];
	if (length > UINT32_MAX)
		BUG("a name longer than any source");
	if ((names->count + 1) * 8 > names->slot_count * 5) {
		grow_table(names);
		slot = find_slot(names, text, length, place);
	}
	name = arena_new(names->arena, sizeof *name + length + 1);
	name->length = (uint32_t)length;
	name->hash = hash_text(text, length);
	if (length > 0)
		memcpy(name->text, text, length);
	names->slots[slot] = name;
	names->places[slot] = place;
	names->count++;
	return name;
}

const struct name *name_find(const struct names *names, const char *text, size_t length)
{
	return names->slots[find_slot(names, text, length, hash_quickly(text, length))];
}

static unsigned least(unsigned a, unsigned b, unsigned c)
{
	if (b < a)
		a = b;
	return c < a ? c : a;
}

/* One row of the table of distances: to the first j letters of b, from one letter more of
 * a. Gives the least of the row; the distance of the whole words cannot be less than that
 * of two rows. */
static unsigned fill_row(const char *a, size_t i, const char *b, size_t b_length,
			 unsigned (*rows)[LONGEST_DIFFERENCE + 1])
{
	unsigned *row = rows[i % 3], *above = rows[(i + 2) % 3],
		 *two_above = rows[(i + 1) % 3];
	unsigned smallest = (unsigned)i;
	size_t j;

	row[0] = (unsigned)i;
	for (j = 1; j <= b_length; j++) {
		row[j] = least(row[j - 1] + 1, above[j] + 1,
			       above[j - 1] + (a[i - 1] != b[j - 1]));
		if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] &&
		    two_above[j - 2] + 1 < row[j])
			row[j] = two_above[j - 2] + 1;
		if (row[j] < smallest)
			smallest = row[j];
	}
	return smallest;
}

unsigned name_distance(const char *a, const char *b, unsigned limit)
{
	unsigned rows[3][LONGEST_DIFFERENCE + 1], before = 0, smallest;
	size_t a_length, b_length, i;

	while (*a && *a == *b) {
		a++;
		b++;
	}
	a_length = strlen(a);
	b_length = strlen(b);
	while (a_length > 0 && b_length > 0 && a[a_length - 1] == b[b_length - 1]) {
		a_length--;
		b_length--;
	}
	if (a_length > LONGEST_DIFFERENCE || b_length > LONGEST_DIFFERENCE)
		return limit + 1;
	for (i = 0; i <= b_length; i++)
		rows[0][i] = (unsigned)i;
	for (i = 1; i <= a_length; i++) {
		smallest = fill_row(a, i, b, b_length, rows);
		if (smallest > limit && before > limit)
			return limit + 1;
		before = smallest;
	}
	smallest = rows[a_length % 3][b_length];
	return smallest > limit ? limit + 1 : smallest;
}

const char *name_nearest(const char *word, const char *const *candidates, size_t count)
{
	unsigned limit = (unsigned)(strlen(word) / 3), distance;
	const char *nearest = NULL;
	size_t i;

	for (i = 0; i < count && (!nearest || limit > 0); i++) {
		distance = name_distance(word, candidates[i], limit);
		if (distance > limit || (nearest && distance == limit))
			continue;
		nearest = candidates[i];
		limit = distance;
	}
	return nearest;
}
