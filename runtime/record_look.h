/*
 * record_look.h - private to the loaders: the table of names of record_names.c, for those
 * who look names up in great number.
 */
#ifndef CLASSPEC_RECORD_LOOK_H
#define CLASSPEC_RECORD_LOOK_H

#include <string.h>

#include "record.h"
#include "record_scan.h"

enum {
	LOOK_SHORT = 32, /* bytes of a name that is looked up at once, */
	LOOK_MIDDLE = 64 /* and of one that is looked up without a loop */
};

/* Of the table: a name, and what it stands for. */
struct record_slot {
	_Alignas(16) char text[LOOK_MIDDLE]; /* the name when it is no longer, with NULs behind it */
	const char *name;                    /* NULL: empty */
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

/* The slot of the name, or the empty one in which it would be. */
struct record_slot *record_names_slot(const struct record_table *table, const char *name,
				      size_t length);

/* As many bytes of 255 as a name of that length has, from LOOK_MIDDLE less its length on. */
extern const char record_look_masks[2 * LOOK_MIDDLE];

/* Half of a name that is not long, NULs behind its end. */
struct look_half {
#if SCAN_VECTORS
	__m128i part[2];
#else
	uint64_t part[4];
#endif
};

static inline struct look_half look_half_of(const char *at, const char *mask)
{
	struct look_half half;
#if SCAN_VECTORS
	half.part[0] = _mm_and_si128(scan_load(at), scan_load(mask));
	half.part[1] = _mm_and_si128(scan_load(at + 16), scan_load(mask + 16));
#else
	uint64_t kept[4];
	size_t i;

	memcpy(half.part, at, sizeof half.part);
	memcpy(kept, mask, sizeof kept);
	for (i = 0; i < 4; i++)
		half.part[i] &= kept[i];
#endif
	return half;
}

static inline bool look_same(struct look_half half, const char *text)
{
#if SCAN_VECTORS
	const __m128i one = _mm_cmpeq_epi8(half.part[0], scan_load(text));
	const __m128i other = _mm_cmpeq_epi8(half.part[1], scan_load(text + 16));

	return _mm_movemask_epi8(_mm_and_si128(one, other)) == 0xffff;
#else
	return memcmp(half.part, text, sizeof half.part) == 0;
#endif
}

/* A hash adds up all parts of a name, each times a factor of its own. Names come from the plan, so nobody who
 * writes records can make them collide. */
#define LOOK_FACTOR UINT64_C(0x9e3779b97f4a7c15)

static inline uint32_t look_mix(uint64_t sum, size_t length)
{
	sum += length * LOOK_FACTOR;
	return (uint32_t)((sum ^ sum >> 32) * LOOK_FACTOR >> 32);
}

#if SCAN_VECTORS

/* By a factor for every two bytes. */
static inline uint64_t look_sum(struct look_half half)
{
	const __m128i one = _mm_setr_epi16(0x2b85, 0x5f1d, 0x1c67, 0x7a39, 0x4e53, 0x33c1,
					   0x69a7, 0x158b);
	const __m128i other = _mm_setr_epi16(0x71d3, 0x2647, 0x5ab5, 0x3d0f, 0x12e9, 0x6477,
					     0x4f8d, 0x3b2f);
	const __m128i sums = _mm_add_epi32(_mm_madd_epi16(half.part[0], one),
					   _mm_madd_epi16(half.part[1], other));

	return (uint64_t)_mm_cvtsi128_si64(sums) +
	       (uint64_t)_mm_cvtsi128_si64(_mm_unpackhi_epi64(sums, sums)) * LOOK_FACTOR;
}

#else

/* By a factor for every eight. */
static inline uint64_t look_sum(struct look_half half)
{
	return half.part[0] * LOOK_FACTOR + half.part[1] * (3 * LOOK_FACTOR) +
	       half.part[2] * (5 * LOOK_FACTOR) + half.part[3] * (7 * LOOK_FACTOR);
}

#endif

/* record_names_slot of a name longer than LOOK_SHORT, behind which LOOK_MIDDLE bytes can be read. */
const struct record_slot *record_names_slot_long(const struct record_table *table,
						 const char *name, size_t length);

/* The same of any name, which is not empty. */
SCAN_INLINE const struct record_slot *look_slot(const struct record_table *table,
						  const char *name, size_t length)
{
	struct look_half half;
	uint32_t at;

	if (length > LOOK_SHORT)
		return record_names_slot_long(table, name, length);
	half = look_half_of(name, record_look_masks + LOOK_MIDDLE - length);
	for (at = look_mix(look_sum(half), length);; at++) {
		const struct record_slot *slot = &table->slots[at & table->mask];

		if ((slot->length == length && look_same(half, slot->text)) || !slot->name)
			return slot;
	}
}

#endif
