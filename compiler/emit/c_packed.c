/*
 * emit/c_packed.c - the image of a large plan as C that a compiler takes quickly: its bytes,
 * as literals.
 *
 * A compiler spends microseconds on each number of an initialiser and nanoseconds on each
 * character of a literal. A literal may be no longer than 4,095 characters, and brings a NUL
 * of its own; so the image is cut behind zeros, of which it has many, and no byte is added.
 * Where there is no zero for so long, the bytes are a list of characters.
 */
#include "emit/emit.h"

enum {
	PIECE_LIMIT = 4000, /* bytes */
	LINE_LIMIT = 2000,  /* characters; a compiler need not take more than 4,095 */
	ESCAPE_LENGTH = 4,
	MEMBERS_A_LINE = 4,
	CHARACTERS_A_LINE = 16
};

static const char *image_bytes(const struct classpec_plan *plan)
{
	return (const char *)plan;
}

static uint32_t piece_size(const struct classpec_plan *plan, uint32_t at)
{
	const char *bytes = image_bytes(plan);
	uint32_t rest = plan->size - at, size;
	const uint32_t most = rest < PIECE_LIMIT ? rest : PIECE_LIMIT;

	for (size = most; size > 0; size--)
		if (!bytes[at + size - 1])
			return size;
	return most;
}

/* ---- the type ------------------------------------------------------------------- */

void emit_packed_type(const struct classpec_plan *plan, const char *prefix, struct out *o)
{
	uint32_t at, size, number = 0;

	out_line(o, "union %s_tables {", prefix);
	out_indent(o);
	out_line(o, "struct {");
	out_indent(o);
	for (at = 0; at < plan->size; at += size, number++) {
		size = piece_size(plan, at);
		if (number)
			out_text(o, number % MEMBERS_A_LINE ? " " : "\n");
		out_format(o, "char b%u[%u];", (unsigned)number, (unsigned)size);
	}
	out_text(o, "\n");
	out_dedent(o);
	out_line(o, "} bytes;");
	out_line(o, "struct classpec_plan plan;");
	out_dedent(o);
	out_line(o, "};");
}

/* ---- the bytes ------------------------------------------------------------------ */

static bool is_octal_digit(char c)
{
	return c >= '0' && c <= '7';
}

/* One byte of a literal; an escape is as short as what follows it lets it be. Returns how many
 * characters. */
static size_t put_escaped(char *to, unsigned char byte, char next, char before)
{
	size_t length = 0;

	if (byte >= ' ' && byte < 0x7f) {
		if (byte == '"' || byte == '\\' || (byte == '?' && before == '?'))
			to[length++] = '\\';
		to[length++] = (char)byte;
		return length;
	}
	to[length++] = '\\';
	if (byte >= 0100 || is_octal_digit(next))
		to[length++] = (char)('0' + byte / 0100);
	if (byte >= 010 || is_octal_digit(next))
		to[length++] = (char)('0' + byte / 010 % 010);
	to[length++] = (char)('0' + byte % 010);
	return length;
}

/* The bytes without the last, which is the literal's own NUL. */
static void emit_literal(const char *bytes, uint32_t size, struct out *o)
{
	char line[LINE_LIMIT + ESCAPE_LENGTH + 2];
	size_t length = 0;
	uint32_t i;

	line[length++] = '"';
	for (i = 0; i + 1 < size; i++) {
		if (length > LINE_LIMIT) {
			out_bytes(o, line, length);
			out_bytes(o, "\"\n", 2);
			length = 1;
		}
		length += put_escaped(line + length, (unsigned char)bytes[i], bytes[i + 1],
				      i ? bytes[i - 1] : '\0');
	}
	out_bytes(o, line, length);
	out_bytes(o, "\",\n", 3);
}

static void emit_characters(const char *bytes, uint32_t size, struct out *o)
{
	uint32_t i;

	out_text(o, "{");
	for (i = 0; i < size; i++)
		out_format(o, "%s'\\%03o',", i % CHARACTERS_A_LINE ? " " : "\n",
			   (unsigned)(unsigned char)bytes[i]);
	out_text(o, "\n},\n");
}

void emit_packed_bytes(const struct classpec_plan *plan, struct out *o)
{
	const char *bytes = image_bytes(plan);
	uint32_t at, size;

	for (at = 0; at < plan->size; at += size) {
		size = piece_size(plan, at);
		if (bytes[at + size - 1])
			emit_characters(bytes + at, size, o);
		else
			emit_literal(bytes + at, size, o);
	}
}
