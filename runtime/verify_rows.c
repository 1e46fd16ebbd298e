/*
 * verify_rows.c - words of rows held against their limits.
 *
 * A plan may be large and is looked at whole before it is used. That a word is at most a limit is
 * two operations without a branch, for several rows at a time; only at the end is it asked
 * whether any word was beyond.
 */
#include "verify_rows.h"

enum { AT_ONCE = 4 /* rows */ };

/* The top bit is set when the word is beyond. */
static inline uint32_t beyond_limit(uint32_t word, uint32_t add, uint32_t most)
{
	word += add;
	return word | (most - word);
}

/* All words of AT_ONCE rows, in groups of as many: the compiler makes vectors of them. */
struct lanes {
	uint32_t add[ROW_WORDS_MAX][AT_ONCE], most[ROW_WORDS_MAX][AT_ONCE];
	uint32_t found[ROW_WORDS_MAX][AT_ONCE];
};

static uint32_t rows_at_once(const uint32_t *word, uint32_t rows, const struct shape *shape)
{
	const uint32_t width = shape->words;
	struct lanes lanes;
	uint32_t found = 0, row, i, k;

	for (i = 0; i < width * AT_ONCE; i++) {
		lanes.add[i / AT_ONCE][i % AT_ONCE] = shape->add[i % width];
		lanes.most[i / AT_ONCE][i % AT_ONCE] = shape->most[i % width];
		lanes.found[i / AT_ONCE][i % AT_ONCE] = 0;
	}
	for (row = 0; row < rows; row += AT_ONCE)
		for (i = 0; i < width; i++, word += AT_ONCE)
			for (k = 0; k < AT_ONCE; k++)
				lanes.found[i][k] |= beyond_limit(word[k], lanes.add[i][k],
								  lanes.most[i][k]);
	for (i = 0; i < width * AT_ONCE; i++)
		found |= lanes.found[i / AT_ONCE][i % AT_ONCE] &
			 shape->looked_at[i % width];
	return found;
}

bool classpec_rows_fit(const void *rows, uint32_t count, const struct shape *shape)
{
	const uint32_t whole = count - count % AT_ONCE;
	const uint32_t *word = rows;
	uint32_t found = 0, row, i;

	if (count && shape->impossible)
		return false;
	if (whole)
		found = rows_at_once(word, whole, shape);
	word += (size_t)whole * shape->words;
	for (row = whole; row < count; row++)
		for (i = 0; i < shape->words; i++, word++)
			found |= beyond_limit(*word, shape->add[i], shape->most[i]) &
				 shape->looked_at[i];
	return !(found & VERIFY_BEYOND);
}
