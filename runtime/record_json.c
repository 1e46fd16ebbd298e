/*
 * record_json.c - the next line of NDJSON becomes a tree, and a tree a record.
 *
 * A record that is as it should be needs no tree: record_quick.c reads it in one pass. For
 * any other line jansson makes the tree. Before that a quick look at the line sees to it that the tree
 * will not be large, and afterwards, when the line is not JSON, the same look finds the
 * member in which it went wrong.
 */
#include "record_json.h"
#include "record_quick.h"

#include <string.h>

/* ---- a look at the text ------------------------------------------------------------ */

/* How far the brackets have come. frames[i] says which item of the container i is being
 * read. */
struct look {
	struct record_path frames[RECORD_NESTING_MOST];
	bool in_array[RECORD_NESTING_MOST];
	size_t depth, most;
	size_t values; /* no fewer than the line has */
	bool too_deep;
};

static void look_enter(struct look *look, bool array)
{
	struct record_path *frame;

	if (look->depth == look->most) {
		look->too_deep = true;
		return;
	}
	frame = &look->frames[look->depth];
	frame->up = look->depth ? frame - 1 : NULL;
	frame->key = array ? NULL : "";
	frame->length = 0;
	look->in_array[look->depth++] = array;
}

static void look_next(struct look *look)
{
	struct record_path *frame = &look->frames[look->depth - 1];

	look->values++;
	if (look->in_array[look->depth - 1]) {
		frame->length++;
	} else {
		frame->key = "";
		frame->length = 0;
	}
}

/* The end of the string that begins at `at`, whose closing quote may be missing. */
static size_t string_end(const char *line, size_t at, size_t size)
{
	for (at++; at < size && line[at] != '"'; at++)
		if (line[at] == '\\')
			at++;
	return at < size ? at : size;
}

/* Looks at the line up to `size`; what is not JSON does no harm. */
static void look_at(struct look *look, size_t most, const char *line, size_t size)
{
	size_t at, end;

	look->depth = look->values = 0;
	look->most = most;
	look->too_deep = false;
	for (at = 0; at < size && !look->too_deep; at++) {
		struct record_path *frame =
			look->depth ? &look->frames[look->depth - 1] : NULL;

		switch (line[at]) {
		case '"':
			end = string_end(line, at, size);
			if (frame && frame->key && !frame->length) {
				frame->key = line + at + 1;
				frame->length = end - at - (end > at);
			}
			at = end;
			break;
		case '{':
		case '[':
			look_enter(look, line[at] == '[');
			break;
		case '}':
		case ']':
			look->depth -= look->depth > 0;
			break;
		case ',':
			if (frame)
				look_next(look);
			break;
		}
	}
}

/* The innermost item that had begun, or NULL. */
static const struct record_path *look_path(const struct look *look)
{
	const struct record_path *frame =
		look->depth ? &look->frames[look->depth - 1] : NULL;

	while (frame && frame->key && !frame->length)
		frame = frame->up;
	return frame;
}

/* What jansson did not like, in our words where they are plainer. */
static bool reject_syntax(struct record_reader *reader, const char *line, size_t size,
			  const json_error_t *error)
{
	size_t at = error->position > 0 ? (size_t)error->position : 0;
	struct look look;

	if (at > size)
		at = size;
	switch (json_error_code(error)) {
	case json_error_premature_end_of_input:
		look_at(&look, reader->limits[RECORD_NESTING], line, size);
		return record_reject(
			reader, look_path(&look),
			"the line ends before the record does; a record is one line");
	case json_error_end_of_input_expected:
		return record_reject(reader, NULL,
				     "byte %zu: expected nothing more after the record",
				     at);
	case json_error_duplicate_key:
		look_at(&look, reader->limits[RECORD_NESTING], line, at);
		return record_reject(reader, look_path(&look), "given twice");
	case json_error_numeric_overflow:
		look_at(&look, reader->limits[RECORD_NESTING], line, at);
		return record_reject(reader, look_path(&look),
				     "a number too large to count with");
	case json_error_null_character:
	case json_error_null_byte_in_key:
		look_at(&look, reader->limits[RECORD_NESTING], line, at);
		return record_reject(reader, look_path(&look),
				     "a NUL character in a text");
	case json_error_out_of_memory:
		reader->failed = reader->starved = true;
		return false;
	default: /* what was not expected is the last thing before `at` */
		look_at(&look, reader->limits[RECORD_NESTING], line, at > 0 ? at - 1 : 0);
		return record_reject(reader, look_path(&look), "not JSON at byte %zu: %s",
				     at, error->text);
	}
}

/* ---- the next line ----------------------------------------------------------------- */

/* The next line is text[start .. start + *size). False at the end of the file; *too_long
 * for a line that is longer than any record, of which only the end is left. */
static bool line_read(struct record_reader *reader, size_t *size, bool *too_long)
{
	struct record_input *input = &reader->input;
	const char *newline = NULL;

	*too_long = false;
	do {
		if (input->at < input->size)
			newline = memchr(input->text + input->at, '\n',
					 input->size - input->at);
		input->at = newline ? (size_t)(newline - input->text) + 1 : input->size;
		if (input->at - input->start - (newline != NULL) > reader->limits[RECORD_LINE]) {
			*too_long = true;
			record_input_drop(reader);
		}
	} while (!newline && record_input_fill(reader));
	input->line += newline != NULL;
	*size = input->at - input->start;
	if (newline && *size > 0)
		--*size;
	return newline || *size > 0 || *too_long;
}

static bool is_blank(const char *line, size_t size)
{
	size_t at;

	for (at = 0; at < size; at++)
		if (line[at] != ' ' && line[at] != '\t' && line[at] != '\r')
			return false;
	return true;
}

/* Whether the line is text, and not so much of it that its tree would be large. */
static bool line_check(struct record_reader *reader, const char *line, size_t size)
{
	size_t bad = record_text_check(line, size);
	struct look look;

	if (bad < size)
		return record_reject(reader, NULL, "byte %zu: %s", bad + 1,
				     line[bad] ? "not UTF-8" : "a NUL byte");
	look_at(&look, reader->limits[RECORD_NESTING], line, size);
	if (look.too_deep)
		return record_reject(reader, look_path(&look), "nested deeper than %u%s",
				     (unsigned)reader->limits[RECORD_NESTING],
				     reader->advice[RECORD_NESTING]);
	if (look.values > reader->limits[RECORD_VALUES])
		return record_reject(reader, NULL, "more than %u values in one record%s",
				     (unsigned)reader->limits[RECORD_VALUES],
				     reader->advice[RECORD_VALUES]);
	return true;
}

/* An id that was left where it stands gets an end of its own: nobody reads the line again. */
static bool id_keep(struct record_reader *reader)
{
	struct record_input *input = &reader->input;
	const char *id = reader->id_at;

	if (!id)
		return true;
	if (reader->ids_unwanted) {
		reader->id_at = "";
	} else if (input->fixed) {
		reader->id_at = NULL;
		return record_set_id(reader, id, reader->id_length);
	} else {
		input->text[id + reader->id_length - input->text] = '\0';
	}
	return true;
}

/* The line feed behind the line, when it is as it should be, or NULL. */
static const char *line_quick(struct record_reader *reader)
{
	const char *line = reader->input.text + reader->input.start;
	const char *end = record_quick(reader, line);

	if (!end || end - line > QUICK_LINE_MAX ||
	    (reader->input.start < reader->input.high &&
	     record_text_check(line, (size_t)(end - line)) < (size_t)(end - line)))
		return NULL;
	return id_keep(reader) ? end : NULL;
}

bool record_line(struct record_reader *reader)
{
	const char *end = line_quick(reader);

	if (end)
		reader->input.at = (size_t)(end - reader->input.text) + 1;
	return end != NULL;
}

/* For want of memory jansson may call the text wrong: so what is wrong is so twice, and the second time
 * there was memory. */
static json_t *tree_load(struct record_reader *reader, const char *line, size_t size,
			 json_error_t *error)
{
	enum { FLAGS = JSON_REJECT_DUPLICATES | JSON_DECODE_ANY, ROOM = 4096 };
	json_t *tree = json_loadb(line, size, FLAGS, error);
	char *room;

	if (tree)
		return tree;
	room = malloc(size + ROOM);
	if (!room)
		reader->failed = reader->starved = true;
	else
		tree = json_loadb(line, size, FLAGS, error);
	free(room);
	return tree;
}

static bool line_parse(struct record_reader *reader, const char *line, size_t size)
{
	json_error_t error;
	json_t *tree;
	bool read;

	record_clear(reader);
	if (reader->failed || !line_check(reader, line, size))
		return false;
	tree = tree_load(reader, line, size, &error);
	if (!tree)
		return !reader->failed && reject_syntax(reader, line, size, &error);
	read = record_tree(reader, tree);
	json_decref(tree);
	return read;
}

enum record_status record_json_next(struct record_reader *reader, struct record *record)
{
	struct record_input *input = &reader->input;
	bool tried, too_long;
	size_t size;

	for (;;) {
		record->line = input->line + 1;
		tried = input->start < input->whole || reader->thorough;
		if (!line_read(reader, &size, &too_long))
			return RECORD_END;
		if (too_long) {
			record_reject_long(reader, "line", "");
			return RECORD_REJECTED;
		}
		if (!is_blank(input->text + input->start, size))
			break;
		record_input_drop(reader);
	}
	if (!tried && line_quick(reader)) {
		reader->quick++;
		return RECORD_READ;
	}
	return line_parse(reader, input->text + input->start, size) ? RECORD_READ
								    : RECORD_REJECTED;
}
