/*
 * emit/c_strings.c - the string pool of a plan as C literals.
 *
 * A compiler need not take a literal of more than 4,095 characters, so the pool is cut,
 * always behind the NUL of a string: the literal brings the last NUL itself, and no byte
 * is added.
 */
#include "emit/emit.h"

#include <stdlib.h>
#include <string.h>

enum {
	LITERAL_LIMIT = 3900, /* bytes */
	LINE_LIMIT = 80,      /* bytes of a string on one line, about */
	CHARACTERS_A_LINE = 12
};

/* ---- cutting -------------------------------------------------------------------- */

uint32_t string_chunks(struct context *cx, const struct classpec_plan *plan,
		       struct string_chunk **chunks)
{
	const char *pool = plan_section(plan, plan->strings);
	struct string_chunk *list = NULL;
	size_t capacity = 0, count = 0;
	uint32_t at = 0, size;

	for (; at < plan->strings.count; at += size) {
		size = (uint32_t)strlen(pool + at) + 1;
		if (count && list[count - 1].size + size <= LITERAL_LIMIT) {
			list[count - 1].size += size;
			continue;
		}
		GROW(list, count, capacity);
		list[count].at = at;
		list[count++].size = size;
	}
	*chunks = NEW_ARRAY(cx, struct string_chunk, count + 1);
	if (count)
		memcpy(*chunks, list, count * sizeof *list);
	free(list);
	return (uint32_t)count;
}

/* ---- writing -------------------------------------------------------------------- */

/* How much of the text goes on this line: up to a space, and never part of a character.
 */
static size_t line_length(const char *text, size_t size)
{
	size_t length, character;
	uint32_t ignored;

	if (size <= LINE_LIMIT)
		return size;
	for (length = LINE_LIMIT; length > LINE_LIMIT / 2; length--)
		if (text[length - 1] == ' ')
			return length;
	for (length = 0; length < LINE_LIMIT; length += character) {
		character = utf8_decode(text + length, size - length, &ignored);
		if (character == 0)
			character = 1;
	}
	return length;
}

/* One string of the pool; what does not fit on its line follows, further in. */
static void emit_string(struct out *o, const char *text, size_t size)
{
	size_t length = line_length(text, size);

	out_c_string(o, text, length);
	out_indent(o);
	for (text += length, size -= length; size > 0; text += length, size -= length) {
		out_text(o, "\n");
		length = line_length(text, size);
		out_c_string(o, text, length);
	}
	out_dedent(o);
}

/* A string longer than a literal may be, as an array of characters. */
static void emit_characters(struct out *o, const char *text, size_t size)
{
	size_t i;

	out_line(o, "{");
	out_indent(o);
	for (i = 0; i < size; i++) {
		unsigned char c = (unsigned char)text[i];

		if (c < 0x20 || c > 0x7e || c == '\'' || c == '\\')
			out_format(o, "'\\%03o',", (unsigned)c);
		else
			out_format(o, "'%c',", c);
		out_text(o,
			 i + 1 == size || i % CHARACTERS_A_LINE == CHARACTERS_A_LINE - 1
				 ? "\n"
				 : " ");
	}
	out_dedent(o);
	out_line(o, "},");
}

void emit_string_chunk(const struct classpec_plan *plan, struct string_chunk chunk,
		       struct out *o)
{
	const char *text = plan_text(plan, chunk.at), *end = text + chunk.size;
	size_t size;

	if (chunk.size > LITERAL_LIMIT) {
		emit_characters(o, text, chunk.size);
		return;
	}
	for (; text < end; text += size) {
		size = strlen(text) + 1;
		/* The last NUL is the literal's own. */
		emit_string(o, text, text + size == end ? size - 1 : size);
		out_text(o, text + size == end ? ",\n" : "\n");
	}
}
