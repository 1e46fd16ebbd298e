/*
 * verify_rows.h - private to verify.c: what each word of a row may be.
 */
#ifndef CLASSPEC_VERIFY_ROWS_H
#define CLASSPEC_VERIFY_ROWS_H

#include "classpec.h"

#define VERIFY_BEYOND 0x80000000u /* the bit of a word that is beyond its limit */

enum { ROW_WORDS_MAX = 14 };

/* A word with `add` added to it is at most `most`, which is below 2^31; unless it is not looked at. */
struct shape {
	uint32_t words;
	bool impossible; /* a word names an entry of a section that has none */
	uint32_t add[ROW_WORDS_MAX], most[ROW_WORDS_MAX], looked_at[ROW_WORDS_MAX];
};

static inline void word_any(struct shape *shape)
{
	shape->add[shape->words] = shape->most[shape->words] = 0;
	shape->looked_at[shape->words++] = 0;
}

/* `most` minus `least` is below 2^31. */
static inline void word_between(struct shape *shape, uint32_t least, uint32_t most)
{
	shape->add[shape->words] = 0u - least;
	shape->most[shape->words] = most - least;
	shape->looked_at[shape->words++] = VERIFY_BEYOND;
}

/* How many entries of a section can be named: of more than 2^31, those before it. */
static inline uint32_t nameable(struct classpec_section section)
{
	return section.count < VERIFY_BEYOND ? section.count : VERIFY_BEYOND - 1;
}

/* A number of the section's entries. */
static inline void word_names(struct shape *shape, struct classpec_section section)
{
	if (!section.count) {
		shape->impossible = true;
		word_any(shape);
		return;
	}
	word_between(shape, 0, nameable(section) - 1);
}

/* ... or CLASSPEC_NONE. */
static inline void word_names_or_none(struct shape *shape, struct classpec_section section)
{
	word_between(shape, CLASSPEC_NONE, nameable(section) - 1);
}

/* Whether all words of the rows are what the shape lets them be. */
bool classpec_rows_fit(const void *rows, uint32_t count, const struct shape *shape);

#endif
