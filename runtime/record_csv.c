/*
 * record_csv.c - the next row of CSV becomes a list of cells, as RFC 4180 says.
 *
 * A row whose quotes do not add up is rejected, and reading goes on behind its first
 * line, so that one stray quote costs one row.
 */
#include "record_parts.h"

#include <string.h>

/* ---- a row of cells ---------------------------------------------------------------- */

static bool cell_begin(struct record_reader *reader)
{
	if (!RECORD_ROOM(reader, reader->cells))
		return false;
	reader->cells.items[reader->cells.count++] = reader->cell_text.count;
	return true;
}

static bool cell_put(struct record_reader *reader, int byte)
{
	if (!RECORD_ROOM(reader, reader->cell_text))
		return false;
	reader->cell_text.items[reader->cell_text.count++] = (char)byte;
	return true;
}

enum csv_state { CELL_START, CELL_PLAIN, CELL_QUOTED, CELL_CLOSED };

/* What one more byte of a row does. */
enum csv_step { STEP_ON, STEP_END, STEP_BAD };

static enum csv_step step_end(struct record_reader *reader, enum csv_state state)
{
	if (state == CELL_QUOTED) {
		record_reject(reader, NULL, "a quote is opened and not closed");
		return STEP_BAD;
	}
	return cell_put(reader, '\0') ? STEP_END : STEP_BAD;
}

static enum csv_step step_quoted(struct record_reader *reader, enum csv_state *state,
				 int byte)
{
	if (byte == '"')
		*state = CELL_CLOSED;
	else if (!cell_put(reader, byte))
		return STEP_BAD;
	return STEP_ON;
}

static enum csv_step step(struct record_reader *reader, enum csv_state *state, int byte)
{
	if (byte == EOF)
		return step_end(reader, *state);
	if (*state == CELL_QUOTED)
		return step_quoted(reader, state, byte);
	if (byte == '\n')
		return step_end(reader, *state);
	if (byte == ',') {
		*state = CELL_START;
		return cell_put(reader, '\0') && cell_begin(reader) ? STEP_ON : STEP_BAD;
	}
	if (byte == '"' && *state != CELL_PLAIN) {
		/* In a quoted cell, two quotes are one. */
		bool doubled = *state == CELL_CLOSED;

		*state = CELL_QUOTED;
		return !doubled || cell_put(reader, byte) ? STEP_ON : STEP_BAD;
	}
	if (byte == '"' || *state == CELL_CLOSED) {
		record_reject(reader, NULL, "cell %zu: %s", reader->cells.count,
			      byte == '"'
				      ? "a quote in a cell that does not begin with one"
				      : "text behind the closing quote");
		return STEP_BAD;
	}
	*state = CELL_PLAIN;
	return cell_put(reader, byte) ? STEP_ON : STEP_BAD;
}

/* Goes on behind the first line of a row that is no row. */
static void row_abandon(struct record_reader *reader, uint64_t line)
{
	struct record_input *input = &reader->input;
	int byte;
	size_t i;

	for (i = input->start; i < input->at; i++)
		if (input->text[i] == '\n') {
			input->at = i + 1;
			input->line = line;
			return;
		}
	do {
		record_input_drop(reader);
		byte = record_input_get(reader);
	} while (byte != EOF && byte != '\n');
}

static bool row_check(struct record_reader *reader)
{
	const char *text = reader->input.text + reader->input.start;
	size_t size = reader->input.at - reader->input.start;
	size_t bad = record_text_check(text, size);

	if (bad < size)
		return record_reject(reader, NULL, "byte %zu: %s", bad + 1,
				     text[bad] ? "not UTF-8" : "a NUL byte");
	return true;
}

/* Fills the cells. A carriage return at the end of a line belongs to the line. */
static enum record_status row_read(struct record_reader *reader, uint64_t *line)
{
	struct record_input *input = &reader->input;
	enum csv_state state = CELL_START;
	enum csv_step done = STEP_ON;
	int byte, next;

	input->start = input->at;
	*line = input->line + 1;
	reader->cells.count = 0;
	reader->cell_text.count = 0;
	if (!cell_begin(reader))
		return RECORD_FAILED;
	while (done == STEP_ON) {
		byte = record_input_get(reader);
		if (byte == EOF && input->at == input->start)
			return RECORD_END;
		if (byte == '\r' && state != CELL_QUOTED) {
			next = record_input_get(reader);
			byte = next == '\n' || next == EOF ? next : byte;
			if (byte == '\r')
				input->at--;
		}
		if (input->at - input->start > reader->limits[RECORD_LINE]) {
			record_reject_long(reader, "row",
					   state == CELL_QUOTED ? ": is a quote not closed?"
								: "");
			break;
		}
		done = step(reader, &state, byte);
	}
	if (done == STEP_END && row_check(reader))
		return RECORD_READ;
	if (!reader->failed && done != STEP_END)
		row_abandon(reader, *line);
	return RECORD_REJECTED;
}

static bool row_is_blank(const struct record_reader *reader)
{
	return reader->cells.count == 1 && !*record_cell(reader, 0) &&
	       reader->input.text[reader->input.start] != '"';
}

enum record_status record_csv_row(struct record_reader *reader, uint64_t *line)
{
	enum record_status status = row_read(reader, line);

	while (status == RECORD_READ && row_is_blank(reader)) {
		record_input_drop(reader);
		status = row_read(reader, line);
	}
	return status;
}
