/*
 * lsp/position.c - the compiler counts bytes of UTF-8, an editor lines and UTF-16 units.
 *
 * A line ends with "\n", "\r\n" or "\r". A byte that is no UTF-8 counts as one unit.
 */
#include <stdlib.h>
#include <string.h>

#include "lsp/lsp.h"

/* ---- lines ------------------------------------------------------------------------ */

void lines_forget(struct document *document)
{
	free(document->lines);
	document->lines = NULL;
	document->line_count = 0;
}

static void lines_find(struct document *document)
{
	const char *text = document->text;
	size_t capacity = 0, count = 0, size = document->size;

	if (document->lines)
		return;
	GROW(document->lines, count, capacity);
	document->lines[count++] = 0;
	for (size_t at = 0; at < size; at++) {
		if (text[at] != '\n' &&
		    (text[at] != '\r' || (at + 1 < size && text[at + 1] == '\n')))
			continue;
		GROW(document->lines, count, capacity);
		document->lines[count++] = (uint32_t)at + 1;
	}
	document->line_count = (uint32_t)count;
}

/* Where the line ends, without what ends it. */
static uint32_t line_end(const struct document *document, uint32_t line)
{
	uint32_t start = document->lines[line], end = (uint32_t)document->size;

	if (line + 1 < document->line_count)
		end = document->lines[line + 1];
	while (end > start &&
	       (document->text[end - 1] == '\n' || document->text[end - 1] == '\r'))
		end--;
	return end;
}

/* How many bytes the character takes, and how many units. */
static uint32_t character_size(const struct document *document, uint32_t at,
			       uint32_t *units)
{
	uint32_t character = 0;
	size_t length = utf8_decode(document->text + at, document->size - at, &character);

	*units = character >= 0x10000 ? 2 : 1;
	return length > 0 ? (uint32_t)length : 1;
}

/* The mark that some editors put before UTF-8 is not part of the text, but a unit of its first
 * line. */
static uint32_t units_before(const struct document *document, uint32_t line)
{
	return document->bom && line == 0 ? 1 : 0;
}

/* ---- there and back --------------------------------------------------------------- */

void position_find(struct document *document, uint32_t offset, uint32_t *line,
		   uint32_t *unit)
{
	uint32_t low = 0, high, at, units;

	lines_find(document);
	if (offset > document->size)
		offset = (uint32_t)document->size;
	for (high = document->line_count; high - low > 1;) {
		uint32_t middle = low + (high - low) / 2;

		if (document->lines[middle] <= offset)
			low = middle;
		else
			high = middle;
	}
	*line = low;
	*unit = units_before(document, low);
	for (at = document->lines[low]; at < offset;) {
		at += character_size(document, at, &units);
		*unit += units;
	}
}

json_t *position_json(struct document *document, uint32_t offset)
{
	uint32_t line, unit;

	position_find(document, offset, &line, &unit);
	return json_pack("{s:I, s:I}", "line", (json_int_t)line, "character",
			 (json_int_t)unit);
}

json_t *range_json(struct document *document, uint32_t lo, uint32_t hi)
{
	return json_pack("{s:o, s:o}", "start", position_json(document, lo), "end",
			 position_json(document, hi));
}

bool position_read(struct document *document, const json_t *position, uint32_t *offset)
{
	const json_t *line_value = json_object_get(position, "line");
	const json_t *unit_value = json_object_get(position, "character");
	json_int_t line = json_integer_value(line_value);
	json_int_t unit = json_integer_value(unit_value);
	uint32_t at, end, units;

	if (!json_is_integer(line_value) || !json_is_integer(unit_value) || line < 0 ||
	    unit < 0)
		return false;
	lines_find(document);
	if (line >= document->line_count) {
		*offset = (uint32_t)document->size;
		return true;
	}
	at = document->lines[line];
	end = line_end(document, (uint32_t)line);
	unit -= units_before(document, (uint32_t)line);
	while (at < end && unit > 0) {
		uint32_t length = character_size(document, at, &units);

		if (units > unit) /* inside a character: before it */
			break;
		unit -= units;
		at += length;
	}
	*offset = at;
	return true;
}

bool range_read(struct document *document, const json_t *range, uint32_t *lo,
		uint32_t *hi)
{
	return position_read(document, json_object_get(range, "start"), lo) &&
	       position_read(document, json_object_get(range, "end"), hi) && *lo <= *hi;
}
