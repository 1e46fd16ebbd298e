/*
 * fmt/lines.c - the lines of the result: gathered, set in columns, written.
 */
#include "fmt/layout.h"

#include <stdlib.h>
#include <string.h>

uint32_t columns_of(const char *text, size_t size)
{
	uint32_t columns = 0;

	for (size_t at = 0; at < size;) {
		struct glyph glyph;

		if (text[at] >= 0x20 && text[at] < 0x7f) { /* nearly always */
			columns++;
			at++;
			continue;
		}
		glyph = glyph_at(text + at, size - at);
		columns += glyph.columns;
		at += glyph.length;
	}
	return columns;
}

void line_start(struct lines *l, uint32_t indent)
{
	GROW(l->list, l->count, l->capacity);
	l->list[l->count++] = (struct line){.at = l->body.size, .indent = indent};
	l->column = indent;
	l->fresh = true;
}

void line_add(struct lines *l, const char *text, size_t size)
{
	out_bytes(&l->body, text, size);
	l->list[l->count - 1].length += (uint32_t)size;
	l->column += columns_of(text, size);
	l->fresh = false;
}

void line_blank(struct lines *l)
{
	line_start(l, 0);
}

/* ---- columns ---- */

static uint32_t line_columns(const struct lines *l, const struct line *line,
			     uint32_t bytes)
{
	return columns_of(l->body.text + line->at, bytes);
}

/* The bytes of a line without the comment behind it. */
static uint32_t statement_bytes(const struct line *line)
{
	return line->comment ? line->comment : line->length;
}

/* Lines first up to end: what stands behind their stops goes into one column, if it then
 * fits. */
static void stops_align(struct lines *l, size_t first, size_t end)
{
	uint32_t widest = 0;

	for (size_t i = first; i < end; i++) {
		uint32_t columns = line_columns(l, &l->list[i], l->list[i].stop);

		widest = columns > widest ? columns : widest;
	}
	for (size_t i = first; i < end; i++) {
		const struct line *line = &l->list[i];

		if (line->indent + widest + line_columns(l, line, statement_bytes(line)) -
			    line_columns(l, line, line->stop) >
		    FMT_WIDTH)
			return;
	}
	for (size_t i = first; i < end; i++)
		l->list[i].pad = widest - line_columns(l, &l->list[i], l->list[i].stop);
}

/* The column at which the comment behind a line starts at the least. */
static uint32_t comment_column(const struct lines *l, const struct line *line)
{
	return line->indent + line->pad + line_columns(l, line, line->comment) + 2;
}

static void comments_align(struct lines *l, size_t first, size_t end)
{
	uint32_t widest = 0;

	for (size_t i = first; i < end; i++) {
		uint32_t column = comment_column(l, &l->list[i]);

		widest = column > widest ? column : widest;
	}
	for (size_t i = first; i < end; i++)
		l->list[i].comment_pad = widest - comment_column(l, &l->list[i]);
}

static void lines_align(struct lines *l)
{
	size_t end;

	for (size_t i = 0; i < l->count; i = end) {
		for (end = i + 1; l->list[i].stop && end < l->count &&
				  l->list[end].stop &&
				  l->list[end].group == l->list[i].group &&
				  l->list[end].indent == l->list[i].indent;)
			end++;
		if (l->list[i].stop)
			stops_align(l, i, end);
	}
	for (size_t i = 0; i < l->count; i = end) {
		for (end = i + 1; l->list[i].comment && end < l->count &&
				  l->list[end].comment &&
				  l->list[end].indent == l->list[i].indent;)
			end++;
		if (l->list[i].comment)
			comments_align(l, i, end);
	}
}

/* ---- writing ---- */

static void spaces(struct out *to, uint32_t count)
{
	for (; count > 0; count--)
		out_bytes(to, " ", 1);
}

static void line_write(const struct lines *l, const struct line *line, struct out *to)
{
	const char *text = l->body.text + line->at;
	uint32_t bytes = statement_bytes(line);

	if (line->length > 0) {
		spaces(to, line->indent);
		out_bytes(to, text, line->stop);
		spaces(to, line->pad);
		out_bytes(to, text + line->stop, bytes - line->stop);
		if (line->comment) {
			spaces(to, 2 + line->comment_pad);
			out_bytes(to, text + bytes, line->length - bytes);
		}
	}
	out_bytes(to, "\n", 1);
}

void lines_write(struct lines *l, struct out *to)
{
	lines_align(l);
	for (size_t i = 0; i < l->count; i++)
		line_write(l, &l->list[i], to);
}

void lines_free(struct lines *l)
{
	out_free(&l->body);
	free(l->list);
	l->list = NULL;
}
