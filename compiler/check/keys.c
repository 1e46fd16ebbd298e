/*
 * keys.c - texts that count as the same: in any letters, with any spaces.
 *
 * Titles and codes are as many as classes. So they are not kept a second time to be found
 * again, but by a hash, and compared where they stand.
 */
#include "check/check.h"

#include <stdlib.h>
#include <string.h>

/* ---- texts ----------------------------------------------------------------------- */

static bool is_blank(char c)
{
	return c == ' ' || c == '\n' || c == '\t';
}

/* The next letter of the text in small, a single space for any number, '\0' at its end. */
static char key_next(const char **at, const char *end, bool begun)
{
	char letter;

	if (*at < end && is_blank(**at)) {
		while (*at < end && is_blank(**at))
			++*at;
		if (*at < end && begun)
			return ' ';
	}
	if (*at == end)
		return '\0';
	letter = *(*at)++;
	return letter >= 'A' && letter <= 'Z' ? (char)(letter - 'A' + 'a') : letter;
}

uint64_t key_hash(const struct authority *authority, const char *text, size_t length)
{
	uint64_t hash = authority ? authority->symbol->number + 1 : 0;
	const char *end = text + length;

	for (bool begun = false;; begun = true) {
		char letter = key_next(&text, end, begun);

		if (letter == '\0')
			return hash * 0x9e3779b97f4a7c15u;
		hash = (hash ^ (unsigned char)letter) * 1099511628211u;
	}
}

bool keys_equal(const char *a, size_t a_length, const char *b, size_t b_length)
{
	const char *a_end = a + a_length, *b_end = b + b_length;

	for (bool begun = false;; begun = true) {
		char letter = key_next(&a, a_end, begun);

		if (letter != key_next(&b, b_end, begun))
			return false;
		if (letter == '\0')
			return true;
	}
}

/* ---- numbers by hash ------------------------------------------------------------- */

struct index_slot {
	uint32_t tag;    /* a part of the hash */
	uint32_t number; /* plus one; 0: the slot is free */
};

void index_close(struct index *index)
{
	free(index->slots);
	*index = (struct index){0};
}

static size_t slot_of(const struct index *index, uint32_t tag)
{
	return tag & (index->slot_count - 1);
}

static void index_put(struct index *index, struct index_slot slot)
{
	size_t i = slot_of(index, slot.tag);

	while (index->slots[i].number != 0)
		i = (i + 1) & (index->slot_count - 1);
	index->slots[i] = slot;
}

static void index_grow(struct index *index)
{
	struct index old = *index;
	size_t none = 0;

	index->slot_count = old.slot_count > 0 ? old.slot_count * 2 : 64;
	index->slots = array_grow(NULL, &none, index->slot_count, sizeof *index->slots);
	memset(index->slots, 0, index->slot_count * sizeof *index->slots);
	for (size_t i = 0; i < old.slot_count; i++)
		if (old.slots[i].number != 0)
			index_put(index, old.slots[i]);
	free(old.slots);
}

void index_add(struct index *index, uint64_t hash, uint32_t number)
{
	if ((index->count + 1) * 4 > index->slot_count * 3)
		index_grow(index);
	index->count++;
	index_put(index, (struct index_slot){(uint32_t)(hash >> 32), number + 1});
}

void index_change(struct index *index, uint64_t hash, uint32_t from, uint32_t to)
{
	uint32_t tag = (uint32_t)(hash >> 32);
	size_t i = slot_of(index, tag);

	while (index->slots[i].tag != tag || index->slots[i].number != from + 1)
		i = (i + 1) & (index->slot_count - 1);
	index->slots[i].number = to + 1;
}

struct looking index_look(const struct index *index, uint64_t hash)
{
	uint32_t tag = (uint32_t)(hash >> 32);

	return (struct looking){index, index->slot_count > 0 ? slot_of(index, tag) : 0, tag};
}

uint32_t index_next(struct looking *looking)
{
	const struct index *index = looking->index;

	if (index->slot_count == 0)
		return NOT_FOUND;
	while (index->slots[looking->at].number != 0) {
		const struct index_slot *slot = &index->slots[looking->at];

		looking->at = (looking->at + 1) & (index->slot_count - 1);
		if (slot->tag == looking->tag)
			return slot->number - 1;
	}
	return NOT_FOUND;
}
