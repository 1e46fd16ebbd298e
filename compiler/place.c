/*
 * place.c - lines and columns, which are only looked for when a place is asked for.
 */
#include "base.h"

#include <string.h>

enum { COLUMN_BLOCK = 1024 }; /* bytes of a long line, counted once and for all */

static void find_lines(struct source *source)
{
	const char *text = source->original, *end = text + source->original_size, *at;
	uint32_t count = 1;
	size_t capacity = 0;

	for (at = text; at < end && (at = memchr(at, '\n', (size_t)(end - at))) != NULL;
	     at++)
		count++;
	source->lines = array_grow(NULL, &capacity, count, sizeof *source->lines);
	source->lines[0] = 0;
	source->line_count = count;
	count = 1;
	for (at = text; at < end && (at = memchr(at, '\n', (size_t)(end - at))) != NULL;
	     at++)
		source->lines[count++] = (uint32_t)(at - text) + 1;
}

static uint32_t characters_between(const char *text, uint32_t from, uint32_t to)
{
	uint32_t count = 0;

	for (; from < to; from++)
		count += ((unsigned char)text[from] & 0xc0) != 0x80;
	return count;
}

/* So that many places in one endless line do not each walk from its start. */
static void count_characters(struct source *source)
{
	size_t blocks = source->original_size / COLUMN_BLOCK + 1;
	size_t capacity = 0;
	uint32_t count = 0;

	source->characters =
		array_grow(NULL, &capacity, blocks, sizeof *source->characters);
	for (size_t i = 0; i < blocks; i++) {
		uint32_t at = (uint32_t)(i * COLUMN_BLOCK);

		if (i > 0)
			count += characters_between(source->original, at - COLUMN_BLOCK, at);
		source->characters[i] = count;
	}
}

/* Up to the offset, from the start of the text. */
static uint32_t characters_before(const struct source *source, uint32_t offset)
{
	uint32_t block = offset / COLUMN_BLOCK;

	return source->characters[block] +
	       characters_between(source->original, block * COLUMN_BLOCK, offset);
}

static uint32_t column_of(struct source *source, uint32_t start, uint32_t offset)
{
	if (offset - start < COLUMN_BLOCK)
		return characters_between(source->original, start, offset) + 1;
	if (!source->characters)
		count_characters(source);
	return characters_before(source, offset) - characters_before(source, start) + 1;
}

struct place source_place(struct context *cx, struct span at)
{
	struct source *source;
	uint32_t low = 0, high, middle, offset;
	struct place place;

	if (at.source >= cx->source_count)
		BUG("a span outside every source");
	source = &cx->sources[at.source];
	if (!source->lines)
		find_lines(source);
	offset = at.lo < source->original_size ? at.lo : (uint32_t)source->original_size;
	for (high = source->line_count; high - low > 1;) {
		middle = low + (high - low) / 2;
		if (source->lines[middle] <= offset)
			low = middle;
		else
			high = middle;
	}
	place.path = source->path;
	place.line = low + 1;
	place.column = column_of(source, source->lines[low], offset);
	return place;
}
