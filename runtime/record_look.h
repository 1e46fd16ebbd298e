/*
 * record_look.h - private to the loaders: the table of names of record_names.c, for those
 * who look names up in great number.
 */
#ifndef CLASSPEC_RECORD_LOOK_H
#define CLASSPEC_RECORD_LOOK_H

#include <string.h>

#include "record.h"

/* Of the table: a name, and what it stands for. */
struct record_slot {
	const char *text; /* NULL: empty */
	uint32_t length, hash;
	struct record_found found;
};

struct record_table {
	struct record_name *names; /* by name, then by number */
	struct record_slot *slots;
	uint32_t mask; /* their number less one, a power of two */
	uint32_t count;
	const char *entries; /* of the plan; each begins with its id */
	size_t entry_size;
};

struct record_names {
	const struct classpec_plan *plan;
	struct record_table of[RECORD_VOCABULARIES];
};

static inline uint64_t look_word(const char *at)
{
	uint64_t word;

	memcpy(&word, at, sizeof word);
	return word;
}

/* The last bytes of a name, of which fewer than eight are not in a word yet: of a longer
 * name, its last eight. */
static inline uint64_t look_rest(const char *text, size_t length)
{
	uint32_t first, last;

	if (length >= 8)
		return look_word(text + length - 8);
	if (length >= 4) {
		memcpy(&first, text, sizeof first);
		memcpy(&last, text + length - 4, sizeof last);
		return (uint64_t)last << 32 | first;
	}
	return !length ? 0 : (uint64_t)(unsigned char)text[0] << 16 |
		(uint64_t)(unsigned char)text[length / 2] << 8 |
		(uint64_t)(unsigned char)text[length - 1];
}

/* Names come from the plan, so nobody who writes records can make them collide. The
 * products do not wait for each other. */
static inline uint32_t look_hash(const char *text, size_t length)
{
	const uint64_t odd = UINT64_C(0x9e3779b97f4a7c15);
	uint64_t factor = odd, hash = length * odd;
	size_t at;

	for (at = 0; at + 8 < length; at += 8, factor += 2 * odd)
		hash += look_word(text + at) * factor;
	hash += look_rest(text, length) * factor;
	return (uint32_t)((hash ^ hash >> 32) * odd >> 32);
}

static inline bool look_same(const char *one, const char *other, size_t length)
{
	size_t at;

	for (at = 0; at + 8 < length; at += 8)
		if (look_word(one + at) != look_word(other + at))
			return false;
	return look_rest(one, length) == look_rest(other, length);
}

/* The slot of the name, or the empty one in which it would be. */
static inline struct record_slot *look_slot(const struct record_table *table,
					    const char *text, size_t length)
{
	const uint32_t hash = look_hash(text, length);
	uint32_t at = hash & table->mask;

	for (;; at = (at + 1) & table->mask) {
		struct record_slot *slot = &table->slots[at];

		if (!slot->text || (slot->hash == hash && slot->length == length &&
				    look_same(slot->text, text, length)))
			return slot;
	}
}

#endif
