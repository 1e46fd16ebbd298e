/*
 * out.c - text that is gathered in memory; save.c takes it to files.
 *
 * Emitters only append. A line is indented when its first character arrives, with one tab
 * a level; an empty line stays empty.
 */
#include "base.h"

#include <stdlib.h>
#include <string.h>

enum { FORMAT_ROOM = 256 };

void out_free(struct out *o)
{
	free(o->text);
	memset(o, 0, sizeof *o);
}

/* ---- appending ------------------------------------------------------------------- */

void out_bytes(struct out *o, const char *text, size_t size)
{
	if (size == 0)
		return;
	o->text = array_grow(o->text, &o->capacity, o->size + size, 1);
	memcpy(o->text + o->size, text, size);
	o->size += size;
	o->line_started = text[size - 1] != '\n';
}

static void start_line(struct out *o)
{
	unsigned i;

	if (o->line_started)
		return;
	for (i = 0; i < o->indent; i++)
		out_bytes(o, "\t", 1);
	o->line_started = true;
}

static void out_indented(struct out *o, const char *text, size_t size)
{
	const char *end = text + size, *newline, *next;

	if (o->indent == 0) {
		out_bytes(o, text, size);
		return;
	}
	for (; text < end; text = next) {
		newline = memchr(text, '\n', (size_t)(end - text));
		next = newline ? newline + 1 : end;
		if (newline != text)
			start_line(o);
		out_bytes(o, text, (size_t)(next - text));
	}
}

void out_text(struct out *o, const char *text)
{
	out_indented(o, text, strlen(text));
}

FORMAT(2, 0) static void out_format_va(struct out *o, const char *format, va_list args)
{
	char room[FORMAT_ROOM], *text = room;
	va_list again;
	int length;

	va_copy(again, args);
	length = vsnprintf(room, sizeof room, format, args);
	if (length < 0)
		BUG("a format that cannot be printed");
	if ((size_t)length >= sizeof room) {
		size_t capacity = 0;

		text = array_grow(NULL, &capacity, (size_t)length + 1, 1);
		vsnprintf(text, capacity, format, again);
	}
	va_end(again);
	out_indented(o, text, (size_t)length);
	if (text != room)
		free(text);
}

void out_format(struct out *o, const char *format, ...)
{
	va_list args;

	va_start(args, format);
	out_format_va(o, format, args);
	va_end(args);
}

void out_line(struct out *o, const char *format, ...)
{
	va_list args;

	va_start(args, format);
	out_format_va(o, format, args);
	va_end(args);
	out_bytes(o, "\n", 1);
}

void out_indent(struct out *o)
{
	o->indent++;
}

void out_dedent(struct out *o)
{
	if (o->indent == 0)
		BUG("more out_dedent than out_indent");
	o->indent--;
}

/* ---- text in quotes -------------------------------------------------------------- */

void out_visible(struct out *o, const char *text, size_t size)
{
	struct glyph glyph;
	size_t at;

	for (at = 0; at < size; at += glyph.length) {
		glyph = glyph_at(text + at, size - at);
		start_line(o);
		if (glyph.escape[0])
			out_text(o, glyph.escape);
		else
			out_bytes(o, text + at, glyph.length);
	}
}

/* Octal, always three digits: a hexadecimal escape would swallow a digit after it. */
static void out_octal(struct out *o, const char *text, size_t size)
{
	size_t i;

	for (i = 0; i < size; i++)
		out_format(o, "\\%03o", (unsigned)(unsigned char)text[i]);
}

void out_c_string(struct out *o, const char *text, size_t size)
{
	struct glyph glyph;
	size_t at;

	out_text(o, "\"");
	for (at = 0; at < size; at += glyph.length) {
		char c = text[at];

		glyph = glyph_at(text + at, size - at);
		if (c == '\n')
			out_text(o, "\\n");
		else if (c == '\t')
			out_text(o, "\\t");
		else if (c == '"' || c == '\\' ||
			 (c == '?' && at > 0 && text[at - 1] == '?'))
			out_format(o, "\\%c", c);
		else if (glyph.escape[0])
			out_octal(o, text + at, glyph.length);
		else
			out_bytes(o, text + at, glyph.length);
	}
	out_text(o, "\"");
}

/* The letter that follows the backslash, or 0. */
static char json_letter(char c)
{
	switch (c) {
	case '"': return '"';
	case '\\': return '\\';
	case '\b': return 'b';
	case '\f': return 'f';
	case '\n': return 'n';
	case '\r': return 'r';
	case '\t': return 't';
	}
	return 0;
}

/* What is not UTF-8 becomes the replacement character: the document stays valid. */
void out_json_string(struct out *o, const char *text, size_t size)
{
	size_t at, length;
	uint32_t character;

	out_text(o, "\"");
	for (at = 0; at < size; at += length) {
		length = utf8_decode(text + at, size - at, &character);
		if (length == 0) {
			out_text(o, "\xef\xbf\xbd");
			length = 1;
			continue;
		}
		if (json_letter(text[at]))
			out_format(o, "\\%c", json_letter(text[at]));
		else if (character < 0x20 || character == 0x7f)
			out_format(o, "\\u%04x", (unsigned)character);
		else
			out_bytes(o, text + at, length);
	}
	out_text(o, "\"");
}
