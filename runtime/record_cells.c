/*
 * record_cells.c - a row of CSV that is as it should be, in one pass over its line.
 *
 * Like record_quick.c, it accepts only what record_columns.c would accept, makes the same
 * record of it, and leaves every other row to that.
 */
#include "record_columns.h"
#include "record_look.h"
#include "record_put.h"
#include "record_quick.h"

#include <stdlib.h>
#include <string.h>

/* A row that is being read; apart from the reader, so that it stays in registers. */
struct row {
	struct record_ends ends;
	/* Behind the last that was put. There is room for one of every column. */
	struct classpec_job *job;
	struct classpec_credit *credit;
	/* Sections of which a cell is filled, and those of which one is empty that must
	 * not be when another is filled: of enum classpec_presence. */
	uint32_t filled, empty;
};

SCAN_INLINE const char *ends_next(struct record_ends *ends)
{
	const char *end;

	while (!ends->bits) {
		ends->block += SCAN_BLOCK;
		ends->bits = scan_ends(ends->block);
	}
	end = ends->block + scan_lowest(ends->bits);
	ends->bits &= ends->bits - 1;
	return end;
}

/* ---- education --------------------------------------------------------------------- */

SCAN_APART bool levels_read(struct record_reader *reader, const char *at, const char *end)
{
	const struct classpec_degree degree = { CLASSPEC_NONE, CLASSPEC_NONE,
						CLASSPEC_UNKNOWN, 0 };
	const struct record_found none = { NULL, 0 };
	struct record_found levels;
	const char *first;

	if (*at == '0' && at + 1 == end)
		return true;
	for (;; at = first + 1) {
		for (first = at; first < end && *first != ';'; first++)
			;
		levels = look_slot(&reader->names->of[RECORD_LEVELS], at,
				   (size_t)(first - at))->found;
		if (!levels.count || reader->degrees.count >= reader->limits[RECORD_ENTRIES] ||
		    !record_put_degree(reader, &degree, levels, none))
			return false;
		if (first == end)
			return true;
	}
}

SCAN_APART void levels_keep(const struct record_reader *reader, struct csv_levels *kept,
			    const char *at, size_t length)
{
	const size_t count = reader->degrees.count;

	if (length > SCAN_LENGTH || count > sizeof kept->degrees / sizeof *kept->degrees)
		return;
	scan_prefix_set(&kept->text, at, length);
	kept->count = count;
	memcpy(kept->degrees, reader->degrees.items, count * sizeof *kept->degrees);
	memcpy(kept->entries, reader->degree_entries.items, count * sizeof *kept->entries);
}

static size_t levels_place(const char *at, size_t length)
{
	const unsigned char *bytes = (const unsigned char *)at;
	const uint32_t mixed = (uint32_t)length | (uint32_t)bytes[length / 2] << 8 |
			       (uint32_t)bytes[length - 1] << 16;

	return mixed * UINT32_C(0x9e3779b1) >> 24 & (CSV_LEVELS - 1);
}

/* A row has one cell of education, so the lists are empty. The cell is not empty. */
static bool education_read(struct record_reader *reader, const struct csv_column *column,
			   const char *at, const char *end)
{
	const size_t length = (size_t)(end - at);
	struct csv_levels *kept;

	kept = &column->levels[levels_place(at, length)];
	if (kept->text.length == length && scan_begins(at, &kept->text)) {
		memcpy(reader->degrees.items, kept->degrees, sizeof kept->degrees);
		memcpy(reader->degree_entries.items, kept->entries, sizeof kept->entries);
		reader->degrees.count = reader->degree_entries.count = kept->count;
		return true;
	}
	if (!levels_read(reader, at, end))
		return false;
	levels_keep(reader, kept, at, length);
	return true;
}

/* ---- numbers ----------------------------------------------------------------------- */

SCAN_APART bool number_read_long(const char *at, const char *end, int64_t most,
				 uint32_t *hundredths)
{
	int64_t number = 0;

	if (quick_number(at, most, &number) != end)
		return false;
	*hundredths = (uint32_t)number;
	return true;
}

/* The number that a cell is, in hundredths, when it is not more than `most`. Mostly it has
 * few digits, and one behind its point or no point. */
SCAN_INLINE bool number_read(const char *at, const char *end, int64_t most,
			     uint32_t *hundredths)
{
	const size_t size = (size_t)(end - at);
	/* How long numbers are is hard to guess, whether a column has points is not. */
	const bool tenths = *(end - 1 - (size > 1)) == '.';
	const size_t whole = tenths ? size - 2 : size;
	uint32_t number;

	if (whole - 1 >= SCAN_SHORT || !scan_short(at, (unsigned)whole, &number) ||
	    (*at == '0' && whole > 1))
		return number_read_long(at, end, most, hundredths);
	number *= 100;
	if (tenths) {
		const uint32_t tenth = (uint32_t)(end[-1] - '0');

		if (tenth > 9)
			return false;
		number += tenth * 10;
	}
	*hundredths = number;
	return number <= most;
}

/* Each reads a cell that is filled; of 0, nothing is put. */

SCAN_INLINE bool job_read(struct row *row, const struct csv_column *column, const char *at,
			  const char *end)
{
	uint32_t hundredths;

	if (!number_read(at, end, column->most, &hundredths))
		return false;
	if (!hundredths)
		return true;
	*row->job = column->adds.job;
	row->job++->amount = (int32_t)hundredths;
	return true;
}

SCAN_INLINE bool credit_read(struct row *row, const struct csv_column *column, const char *at,
			     const char *end)
{
	uint32_t hundredths;

	if (!number_read(at, end, column->most, &hundredths))
		return false;
	if (!hundredths)
		return true;
	*row->credit = column->adds.credit;
	row->credit++->amount = (int32_t)hundredths;
	return column->found.count <= 1;
}

static bool service_read(struct record_reader *reader, const struct csv_column *column,
			 const char *at, const char *end)
{
	struct classpec_appointment appointment = column->adds.appointment;
	uint32_t hundredths;

	if (!number_read(at, end, column->most, &hundredths))
		return false;
	if (!hundredths)
		return true;
	appointment.amount = (int32_t)hundredths;
	return record_put_appointment(reader, &appointment, column->found,
				      column->found_jurisdictional);
}

/* ---- other cells ------------------------------------------------------------------- */

/* yes, no or nothing. */
static bool truth_read(struct record_reader *reader, const struct csv_column *column,
		       const char *at, const char *end)
{
	const struct record_found any = { NULL, 0 };
	enum classpec_truth truth = CLASSPEC_UNKNOWN;

	if (end - at == 3 && memcmp(at, "yes", 3) == 0)
		truth = CLASSPEC_YES;
	else if (end - at == 2 && memcmp(at, "no", 2) == 0)
		truth = CLASSPEC_NO;
	else if (end != at)
		return false;
	return column->kind == COLUMN_CREDENTIAL
		       ? record_put_holding(reader, column->found, truth)
		       : record_put_decision(reader, column->found, any, truth);
}

/* A cell of a column that is rare. */
SCAN_APART bool rare_read(struct record_reader *reader, const struct csv_column *column,
			  const char *at, const char *end)
{
	switch (column->kind) {
	case COLUMN_SERVICE_PERMANENT:
	case COLUMN_SERVICE_OTHER:
		return at == end || service_read(reader, column, at, end);
	case COLUMN_CREDENTIAL:
	case COLUMN_DETERMINATION:
		return truth_read(reader, column, at, end);
	default:
		return column->kind != COLUMN_ID;
	}
}

/* ---- a row ------------------------------------------------------------------------- */

SCAN_INLINE bool cell_take(struct record_reader *reader, struct row *row,
			   const struct csv_column *column, const char *at, const char *end)
{
	if (at == end) {
		row->empty |= column->whole;
		return column->adds_what < ADDS_ID || rare_read(reader, column, at, end);
	}
	row->filled |= column->presence;
	switch (column->adds_what) {
	case ADDS_JOB:
		return job_read(row, column, at, end);
	case ADDS_CREDIT:
		return credit_read(row, column, at, end);
	case ADDS_ID:
		reader->id_at = at;
		reader->id_length = (size_t)(end - at);
		return true;
	case ADDS_LEVELS:
		return education_read(reader, column, at, end);
	case ADDS_OTHER:
		break;
	}
	return rare_read(reader, column, at, end);
}

/* Behind the line feed that ends the row, or NULL: not known. */
static inline const char *row_read(struct record_reader *reader, const char *at,
				   struct record_ends *in_block)
{
	const struct csv_column *column = reader->columns.items;
	const struct csv_column *last = column + reader->columns.count - 1;
	struct row row = { *in_block, reader->jobs.items, reader->credits.items, 0, 0 };
	const char *end, *first;

	for (;; column++, at = end + 1) {
		end = ends_next(&row.ends);
		if (!cell_take(reader, &row, column, at, end))
			return NULL;
		if (column == last)
			break;
		if (*end != ',')
			return NULL;
	}
	first = end;
	if (*end == '\r')
		end = ends_next(&row.ends);
	if (*end != '\n' || end - first > 1 || (row.filled & row.empty))
		return NULL;
	reader->presence = row.filled;
	reader->jobs.count = (size_t)(row.job - reader->jobs.items);
	reader->credits.count = (size_t)(row.credit - reader->credits.items);
	in_block->block = row.ends.block;
	in_block->bits = row.ends.bits;
	in_block->row = end + 1;
	return end + 1;
}

/* The lists that a row with such columns may fill, but for those that row_read counts. */
static inline void lists_clear(struct record_reader *reader)
{
	reader->degrees.count = reader->degree_entries.count = 0;
	if (!reader->columns_rare)
		return;
	reader->appointments.count = reader->appointment_entries.count = 0;
	reader->holdings.count = 0;
	reader->decisions.count = 0;
}

bool record_cells(struct record_reader *reader)
{
	struct record_input *input = &reader->input;
	const char *begin = input->text + input->at, *end;

	if (!reader->columns.count)
		return false;
	lists_clear(reader);
	if (input->ends.row != begin) {
		input->ends.block = begin;
		input->ends.bits = scan_ends(begin);
	}
	end = row_read(reader, begin, &input->ends);
	if (!end || end - begin > QUICK_LINE_MAX) {
		input->ends.row = NULL;
		return false;
	}
	input->at += (size_t)(end - begin);
	/* Every header has an id. Nobody reads the row again. */
	input->text[reader->id_at + reader->id_length - input->text] = '\0';
	return true;
}

/* ---- once -------------------------------------------------------------------------- */

static bool job_ready(struct csv_column *column)
{
	const struct classpec_job job = { .unit = CLASSPEC_MONTHS,
					  .paid = CLASSPEC_UNKNOWN,
					  .hours = CLASSPEC_HOURS_UNSTATED,
					  .kind_count = column->found.count };
	uint32_t i;

	column->kinds = calloc((size_t)column->found.count + 1, sizeof *column->kinds);
	if (!column->kinds)
		return false;
	for (i = 0; i < column->found.count; i++)
		column->kinds[i] = column->found.first[i].number;
	column->adds.job = job;
	column->adds.job.kinds = column->kinds;
	return true;
}

/* Room for whatever a row puts without asking for it: one for each column, and as many
 * degrees as are kept of a cell, which the first room of a list has. */
static bool room_ready(struct record_reader *reader)
{
	const size_t room = reader->columns.count;

	reader->jobs.items = record_grow(reader, reader->jobs.items, &reader->jobs.capacity,
					 room, sizeof *reader->jobs.items);
	reader->credits.items =
		record_grow(reader, reader->credits.items, &reader->credits.capacity, room,
			    sizeof *reader->credits.items);
	return !reader->failed && RECORD_ROOM(reader, reader->degrees) &&
	       RECORD_ROOM(reader, reader->degree_entries);
}

bool record_cells_ready(struct record_reader *reader, struct csv_column *column)
{
	const struct classpec_credit credit = {
		0, column->kind == COLUMN_CREDITS_QUARTER, CLASSPEC_UNKNOWN,
		column->found.count ? column->found.first->number : CLASSPEC_NONE
	};
	const struct classpec_appointment appointment = {
		.unit = CLASSPEC_MONTHS,
		.hours = CLASSPEC_HOURS_UNSTATED,
		.permanent = column->kind == COLUMN_SERVICE_PERMANENT ? CLASSPEC_YES
								      : CLASSPEC_NO
	};

	column->adds_what = ADDS_OTHER;
	column->most = record_amount_max(CLASSPEC_MONTHS);
	switch (column->kind) {
	case COLUMN_CREDITS_SEMESTER:
	case COLUMN_CREDITS_QUARTER:
		column->most = (int64_t)RECORD_CREDITS_MAX * 100;
		column->adds.credit = credit;
		column->adds_what = ADDS_CREDIT;
		break;
	case COLUMN_EXPERIENCE:
		reader->failed |= !job_ready(column);
		column->adds_what = ADDS_JOB;
		break;
	case COLUMN_SERVICE_PERMANENT:
	case COLUMN_SERVICE_OTHER:
		column->adds.appointment = appointment;
		reader->columns_rare = true;
		break;
	case COLUMN_EDUCATION:
		column->levels = calloc(CSV_LEVELS, sizeof *column->levels);
		reader->failed |= !column->levels;
		column->adds_what = ADDS_LEVELS;
		break;
	case COLUMN_ID:
		column->adds_what = ADDS_ID;
		break;
	default:
		reader->columns_rare |= column->kind == COLUMN_CREDENTIAL ||
					column->kind == COLUMN_DETERMINATION;
		break;
	}
	return !reader->failed && room_ready(reader);
}
