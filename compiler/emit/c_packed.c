/*
 * emit/c_packed.c - the image of a large plan as C that a compiler takes quickly: as
 * literals.
 *
 * A compiler spends microseconds on each number of an initialiser and nanoseconds on each
 * character of a literal. So the arrays are wide characters, one for each word, and the
 * strings are characters. A literal may be no longer than 4,095 of them, and brings a NUL of
 * its own; so the image is cut behind zeros, of which it has many, and nothing is added.
 * Where there is no zero for so long, there are numbers.
 */
#include "emit/emit.h"

#include <string.h>

enum {
	PIECE_LIMIT = 4000, /* characters */
	LINE_LIMIT = 2000,  /* of the source; a compiler need not take more than 4,095 */
	ESCAPE_LENGTH = 10,
	MEMBERS_A_LINE = 4,
	NUMBERS_A_LINE = 8
};

/* A stretch of the image: so many words, or bytes, from there on. */
struct piece {
	uint32_t at, count;
	bool wide;
};

static uint32_t character(const struct classpec_plan *plan, const struct piece *piece,
			  uint32_t number)
{
	const char *bytes = (const char *)plan + piece->at;
	uint32_t word;

	if (!piece->wide)
		return (unsigned char)bytes[number];
	memcpy(&word, bytes + number * sizeof word, sizeof word);
	return word;
}

static uint32_t piece_size(const struct piece *piece)
{
	return piece->count * (piece->wide ? (uint32_t)sizeof(uint32_t) : 1);
}

/* The next piece, from piece->at on; false when the image is at its end. */
static bool piece_cut(const struct classpec_plan *plan, struct piece *piece)
{
	const uint32_t words = plan->strings.count ? plan->strings.at : plan->size;
	uint32_t rest;

	piece->wide = piece->at < words;
	rest = piece->wide ? (words - piece->at) / (uint32_t)sizeof(uint32_t)
			   : plan->size - piece->at;
	if (rest > PIECE_LIMIT)
		rest = PIECE_LIMIT;
	for (piece->count = rest; piece->count > 0; piece->count--)
		if (!character(plan, piece, piece->count - 1))
			return true;
	piece->count = rest;
	return rest > 0;
}

/* ---- the type ------------------------------------------------------------------- */

void emit_packed_type(const struct classpec_plan *plan, const char *prefix, struct out *o)
{
	struct piece piece = { 0, 0, true };
	uint32_t number = 0;

	out_line(o, "union %s_tables {", prefix);
	out_indent(o);
	out_line(o, "struct {");
	out_indent(o);
	for (; piece_cut(plan, &piece); piece.at += piece_size(&piece), number++) {
		if (number)
			out_text(o, number % MEMBERS_A_LINE ? " " : "\n");
		out_format(o, "%s p%u[%u];", piece.wide ? "wchar_t" : "char",
			   (unsigned)number, (unsigned)piece.count);
	}
	out_text(o, "\n");
	out_dedent(o);
	out_line(o, "} pieces;");
	out_line(o, "struct classpec_plan plan;");
	out_dedent(o);
	out_line(o, "};");
}

/* ---- the literals --------------------------------------------------------------- */

/* What stands around a character of a literal: an escape that is open would take in a digit. */
struct around {
	uint32_t before, next;
	bool open; /* a hexadecimal escape stands before it */
};

static bool is_octal_digit(uint32_t c)
{
	return c >= '0' && c <= '7';
}

static bool is_hexadecimal_digit(uint32_t c)
{
	return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

static size_t put_octal(char *to, uint32_t c, bool whole)
{
	size_t length = 0;

	to[length++] = '\\';
	if (c >= 0100 || whole)
		to[length++] = (char)('0' + c / 0100);
	if (c >= 010 || whole)
		to[length++] = (char)('0' + c / 010 % 010);
	to[length++] = (char)('0' + c % 010);
	return length;
}

static size_t put_hexadecimal(char *to, uint32_t c)
{
	size_t length = 0;
	int shift = 28;

	to[length++] = '\\';
	to[length++] = 'x';
	while (!(c >> shift & 15))
		shift -= 4;
	for (; shift >= 0; shift -= 4)
		to[length++] = "0123456789abcdef"[c >> shift & 15];
	return length;
}

/* One character, as short as what stands around it lets it be. Returns how many of the source. */
static size_t put_character(char *to, uint32_t c, struct around *around)
{
	const bool open = around->open;
	size_t length = 0;

	around->open = c > 0777;
	if (around->open)
		return put_hexadecimal(to, c);
	if (c < ' ' || c >= 0x7f || (open && is_hexadecimal_digit(c)))
		return put_octal(to, c, is_octal_digit(around->next));
	if (c == '"' || c == '\\' || (c == '?' && around->before == '?'))
		to[length++] = '\\';
	to[length++] = (char)c;
	return length;
}

/* The piece without its last character, which is the literal's own NUL. */
static void emit_literal(const struct classpec_plan *plan, const struct piece *piece,
			 struct out *o)
{
	char line[LINE_LIMIT + ESCAPE_LENGTH + 2];
	const size_t quoted = piece->wide ? 2 : 1;
	struct around around = { 0, character(plan, piece, 0), false };
	size_t length = quoted;
	uint32_t i, c;

	memcpy(line, piece->wide ? "L\"" : "\"", quoted);
	for (i = 0; i + 1 < piece->count; i++) {
		if (length > LINE_LIMIT) {
			out_bytes(o, line, length);
			out_bytes(o, "\"\n", 2);
			length = quoted;
			around.open = false;
		}
		c = around.next;
		around.next = character(plan, piece, i + 1);
		length += put_character(line + length, c, &around);
		around.before = c;
	}
	out_bytes(o, line, length);
	out_bytes(o, "\",\n", 3);
}

static void emit_numbers(const struct classpec_plan *plan, const struct piece *piece,
			 struct out *o)
{
	uint32_t i;

	out_text(o, "{");
	for (i = 0; i < piece->count; i++)
		out_format(o, piece->wide ? "%sL'\\x%x'," : "%s'\\%03o',",
			   i % NUMBERS_A_LINE ? " " : "\n",
			   (unsigned)character(plan, piece, i));
	out_text(o, "\n},\n");
}

void emit_packed_pieces(const struct classpec_plan *plan, struct out *o)
{
	struct piece piece = { 0, 0, true };

	for (; piece_cut(plan, &piece); piece.at += piece_size(&piece)) {
		if (character(plan, &piece, piece.count - 1))
			emit_numbers(plan, &piece, o);
		else
			emit_literal(plan, &piece, o);
	}
}
