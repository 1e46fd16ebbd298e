/*
 * record_look.h - private to the loaders: the table of names of record_names.c, for those
 * who look names up in great number.
 */
#ifndef CLASSPEC_RECORD_LOOK_H
#define CLASSPEC_RECORD_LOOK_H

#include <string.h>

#include "record.h"

enum { LOOK_SHORT = 32 /* bytes of a name that is looked up without a loop */ };

/* Of the table: a name, and what it stands for. */
struct record_slot {
	char text[LOOK_SHORT]; /* the name when it is no longer, with NULs behind it */
	const char *name;      /* NULL: empty */
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

/* A hash of a name adds its words up, eight bytes each and NULs behind the last, each
 * times a factor of its own. Names come from the plan, so nobody who writes records can make
 * them collide. */
#define LOOK_FACTOR UINT64_C(0x9e3779b97f4a7c15)

static inline uint64_t look_word(const char *at)
{
	uint64_t word;

	memcpy(&word, at, sizeof word);
	return word;
}

static inline uint32_t look_mix(uint64_t sum, size_t length)
{
	sum += length * LOOK_FACTOR;
	return (uint32_t)((sum ^ sum >> 32) * LOOK_FACTOR >> 32);
}

/* The slot of the name, or the empty one in which it would be. */
struct record_slot *record_names_slot(const struct record_table *table, const char *name,
				      size_t length);

/* As many bytes of 255 as a short name has, from LOOK_SHORT less its length on. */
extern const char record_look_masks[2 * LOOK_SHORT];

/* The same for a name behind which LOOK_SHORT bytes can be read. */
static inline const struct record_slot *look_slot(const struct record_table *table,
						  const char *name, size_t length)
{
	const char *mask;
	uint64_t one, two, three, four;
	uint32_t at;

	if (length > LOOK_SHORT)
		return record_names_slot(table, name, length);
	mask = record_look_masks + LOOK_SHORT - length;
	one = look_word(name) & look_word(mask);
	two = look_word(name + 8) & look_word(mask + 8);
	three = look_word(name + 16) & look_word(mask + 16);
	four = look_word(name + 24) & look_word(mask + 24);
	at = look_mix(one * LOOK_FACTOR + two * (3 * LOOK_FACTOR) +
			      three * (5 * LOOK_FACTOR) + four * (7 * LOOK_FACTOR),
		      length);
	for (;; at++) {
		const struct record_slot *slot = &table->slots[at & table->mask];
		const uint64_t other = (one ^ look_word(slot->text)) |
				       (two ^ look_word(slot->text + 8)) |
				       (three ^ look_word(slot->text + 16)) |
				       (four ^ look_word(slot->text + 24));

		if (!slot->name || (!other && slot->length == length))
			return slot;
	}
}

#endif
