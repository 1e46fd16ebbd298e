/*
 * record.c - a reader of records: opening and closing it, its memory, its input, and the
 * next record.
 */
#define _POSIX_C_SOURCE 200809L /* for read and fileno */

#include "record_parts.h"
#include "record_scan.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum {
	BLOCK = 64 * 1024,
	FIRST_CAPACITY = 16,
	FIRST_ID = 64,
	BYTE_ORDER_MARK_SIZE = 3,
};

static const char byte_order_mark[] = "\xef\xbb\xbf";

/* ---- memory ------------------------------------------------------------------------ */

void *record_grow(struct record_reader *reader, void *items, size_t *capacity,
		  size_t need, size_t size)
{
	size_t room = *capacity;
	void *grown;

	if (need <= room)
		return items;
	room = room < FIRST_CAPACITY ? FIRST_CAPACITY : room * 2;
	if (room < need)
		room = need;
	grown = room <= SIZE_MAX / 2 / size ? realloc(items, room * size) : NULL;
	if (!grown) {
		reader->failed = reader->starved = true;
		return items;
	}
	*capacity = room;
	return grown;
}

bool record_set_id(struct record_reader *reader, const char *id, size_t length)
{
	const size_t need = length + 1 < FIRST_ID ? FIRST_ID : length + 1;

	reader->id.items =
		record_grow(reader, reader->id.items, &reader->id.capacity, need, 1);
	if (reader->id.capacity < need)
		return false;
	memcpy(reader->id.items, id, length);
	reader->id.items[length] = '\0';
	reader->id.count = length;
	return true;
}

/* What the quick way does not count has limits that none of its lines reaches. */
enum { LINE_OF_QUICK = 64 * 1024, NESTING_OF_QUICK = 16, VALUES_OF_QUICK = 64 * 1024 };

void record_reader_limit(struct record_reader *reader, enum record_limit limit, uint32_t most,
			 const char *advice)
{
	if (limit == RECORD_NESTING && most > RECORD_NESTING_MOST)
		most = RECORD_NESTING_MOST;
	reader->limits[limit] = most;
	reader->advice[limit] = advice ? advice : "";
	if ((limit == RECORD_LINE && most < LINE_OF_QUICK) ||
	    (limit == RECORD_NESTING && most < NESTING_OF_QUICK) ||
	    (limit == RECORD_VALUES && most < VALUES_OF_QUICK))
		reader->thorough = true;
}

struct record_reader *record_reader_open(const struct classpec_plan *plan, FILE *from,
					 enum record_format format)
{
	struct record_reader *reader = calloc(1, sizeof *reader);

	if (!reader)
		return NULL;
	reader->plan = plan;
	reader->format = format;
	reader->input.from = from;
	record_reader_limit(reader, RECORD_LINE, 16 * 1024 * 1024, NULL);
	record_reader_limit(reader, RECORD_NESTING, 32, NULL);
	record_reader_limit(reader, RECORD_VALUES, 250000, NULL);
	record_reader_limit(reader, RECORD_ENTRIES, 1000, NULL);
	reader->names = record_names_open(plan);
	/* The empty id, and room for a reason when there is no more of it. */
	if (!reader->names || !record_set_id(reader, "", 0) ||
	    !RECORD_ROOM(reader, reader->reason)) {
		record_reader_close(reader);
		return NULL;
	}
	reader->reason.items[0] = '\0';
	return reader;
}

struct record_reader *record_reader_open_blocks(const struct classpec_plan *plan,
						enum record_format format)
{
	struct record_reader *reader = record_reader_open(plan, NULL, format);

	if (reader)
		reader->started = true;
	return reader;
}

/* What has been fetched ends here; `before` bytes of it were there already. */
static void input_close(struct record_input *input, size_t before)
{
	size_t at = input->size;

	if (!input->fixed) {
		memset(input->text + input->size, 0, RECORD_PADDING);
		input->text[input->size] = '\n';
	}
	input->ends.row = NULL;
	/* What is read for the first time is better looked at line by line, while more of it comes in. */
	if (input->fixed || !scan_no_high(input->text + before, at - before))
		input->high = at;
	while (at > before && input->text[at - 1] != '\n')
		at--;
	if (at > before)
		input->whole = at;
}

static void block_begin(struct record_input *input, char *text, size_t size)
{
	input->text = text;
	input->start = input->at = input->whole = input->high = 0;
	input->size = size;
	input->line = 0;
	input_close(input, 0);
}

void record_reader_block(struct record_reader *reader, char *text, size_t size)
{
	reader->input.fixed = false;
	block_begin(&reader->input, text, size);
}

void record_reader_fixed(struct record_reader *reader, const char *text, size_t size)
{
	reader->input.fixed = true;
	block_begin(&reader->input, (char *)(uintptr_t)text, size);
}

void record_reader_ids(struct record_reader *reader, bool wanted)
{
	reader->ids_unwanted = !wanted;
}

void record_reader_close(struct record_reader *reader)
{
	if (!reader)
		return;
	if (!reader->input.from) /* a block is the caller's */
		reader->input.text = NULL;
	record_csv_close(reader);
	record_names_close(reader->names);
	free(reader->input.text);
	free(reader->id.items);
	free(reader->reason.items);
	free(reader->degrees.items);
	free(reader->credits.items);
	free(reader->jobs.items);
	free(reader->kinds.items);
	free(reader->appointments.items);
	free(reader->holdings.items);
	free(reader->decisions.items);
	free(reader->degree_entries.items);
	free(reader->appointment_entries.items);
	free(reader->cell_text.items);
	free(reader->cells.items);
	free(reader);
}

/* ---- input ------------------------------------------------------------------------- */

/* As much as is there, so that a slow pipe is answered record by record. A file in memory
 * has no descriptor. Returns 0 at the end, and -1 with errno. */
static ssize_t fetch(FILE *from, char *room, size_t size)
{
	int descriptor = fileno(from);
	ssize_t got;

	if (descriptor < 0) {
		size = fread(room, 1, size, from);
		return size || !ferror(from) ? (ssize_t)size : -1;
	}
	do
		got = read(descriptor, room, size);
	while (got < 0 && errno == EINTR);
	return got;
}

bool record_input_fill(struct record_reader *reader)
{
	struct record_input *input = &reader->input;
	ssize_t got;

	if (!input->from)
		return false;
	if (input->start > 0 && input->capacity - input->size < BLOCK + RECORD_PADDING) {
		const size_t moved = input->start;

		memmove(input->text, input->text + input->start,
			input->size - input->start);
		input->dropped += input->start;
		input->at -= input->start;
		input->size -= input->start;
		input->whole -= input->whole > input->start ? input->start : input->whole;
		input->high -= input->high > moved ? moved : input->high;
		input->start = 0;
	}
	input->text = record_grow(reader, input->text, &input->capacity,
				  input->size + BLOCK + RECORD_PADDING, 1);
	if (reader->failed)
		return false;
	got = fetch(input->from, input->text + input->size, BLOCK);
	if (got < 0) {
		input->error = errno;
		reader->failed = true;
	}
	got = got > 0 ? got : 0;
	input->size += (size_t)got;
	input_close(input, input->size - (size_t)got);
	return got > 0;
}

/* Skips what some programs put in front of UTF-8, and finds out which format follows. */
static void input_begin(struct record_reader *reader)
{
	struct record_input *input = &reader->input;
	int byte;
	size_t i;

	for (i = 0; i < BYTE_ORDER_MARK_SIZE; i++)
		if (record_input_get(reader) != (unsigned char)byte_order_mark[i])
			break;
	input->start = i == BYTE_ORDER_MARK_SIZE ? i : 0;
	input->at = input->start;
	while (reader->format == RECORD_ANY) {
		byte = record_input_get(reader);
		if (byte != ' ' && byte != '\t' && byte != '\r' && byte != '\n')
			reader->format =
				byte == '{' || byte == '[' ? RECORD_NDJSON : RECORD_CSV;
	}
	input->at = input->start;
	input->line = 0;
	reader->started = true;
}

enum record_format record_format_of(const char *path)
{
	static const char *const ndjson[] = { ".ndjson", ".jsonl", ".json" };
	size_t length = strlen(path), i;

	if (length > 4 && strcmp(path + length - 4, ".csv") == 0)
		return RECORD_CSV;
	for (i = 0; i < sizeof ndjson / sizeof *ndjson; i++)
		if (length > strlen(ndjson[i]) &&
		    strcmp(path + length - strlen(ndjson[i]), ndjson[i]) == 0)
			return RECORD_NDJSON;
	return RECORD_ANY;
}

bool record_reader_waits(const struct record_reader *reader)
{
	return reader->input.at == reader->input.size;
}

uint64_t record_reader_lines(const struct record_reader *reader)
{
	return reader->input.line;
}

uint64_t record_reader_bytes(const struct record_reader *reader)
{
	return reader->input.dropped + reader->input.at;
}

/* ---- the next record --------------------------------------------------------------- */

/* The list of kinds has stopped growing: now the jobs can point into it, unless they point
 * into the columns of CSV. */
static void point_at_kinds(struct record_reader *reader)
{
	const uint32_t *kinds = reader->kinds.items;
	size_t i;

	for (i = 0; reader->kinds.count && i < reader->jobs.count; i++) {
		reader->jobs.items[i].kinds = kinds;
		kinds += reader->jobs.items[i].kind_count;
	}
}

static inline void record_fill(struct record_reader *reader, struct record *record)
{
	struct classpec_record *facts = &record->facts;

	record->id = reader->id_at ? reader->id_at : reader->id.items;
	record->degree_entries = reader->degree_entries.items;
	record->appointment_entries = reader->appointment_entries.items;
	facts->presence = reader->presence;
	facts->degrees = reader->degrees.items;
	facts->credits = reader->credits.items;
	facts->jobs = reader->jobs.items;
	facts->appointments = reader->appointments.items;
	facts->holdings = reader->holdings.items;
	facts->decisions = reader->decisions.items;
	facts->degree_count = (uint32_t)reader->degrees.count;
	facts->credit_count = (uint32_t)reader->credits.count;
	facts->job_count = (uint32_t)reader->jobs.count;
	facts->appointment_count = (uint32_t)reader->appointments.count;
	facts->holding_count = (uint32_t)reader->holdings.count;
	facts->decision_count = (uint32_t)reader->decisions.count;
}

/* Only a header that cannot be used stands on a line. */
static const char *failure_reason(struct record_reader *reader, struct record *record)
{
	if (!reader->input.error && !reader->starved && reader->reason.count)
		return reader->reason.items;
	record->line = 0;
	return reader->input.error ? strerror(reader->input.error) : "out of memory";
}

/* The next record, when it is as it should be and its line is there. */
static bool next_quick(struct record_reader *reader, struct record *record)
{
	if (reader->failed || reader->thorough ||
	    reader->input.at >= reader->input.whole)
		return false;
	reader->input.start = reader->input.at;
	if (reader->format == RECORD_CSV) {
		if (!record_cells(reader))
			return false;
	} else {
		record_clear(reader);
		if (!record_line(reader))
			return false;
		if (reader->kinds_moved)
			point_at_kinds(reader);
	}
	reader->quick++;
	record->line = ++reader->input.line;
	record->reason = NULL;
	record_fill(reader, record);
	return true;
}

enum record_status record_reader_next(struct record_reader *reader, struct record *record)
{
	enum record_status status = RECORD_FAILED;

	if (!reader->started && !reader->failed)
		input_begin(reader);
	if (next_quick(reader, record))
		return RECORD_READ;
	record_clear(reader);
	record->id = "";
	record->line = 0;
	record->reason = NULL;
	if (!reader->failed) {
		record_input_drop(reader);
		status = reader->format == RECORD_CSV ? record_csv_next(reader, record)
						      : record_json_next(reader, record);
	}
	if (reader->failed || status == RECORD_FAILED) {
		reader->failed = true;
		status = RECORD_FAILED;
		record->reason = failure_reason(reader, record);
	} else if (status == RECORD_REJECTED) {
		record->reason = reader->reason.items;
	} else if (status == RECORD_READ) {
		point_at_kinds(reader);
		record_fill(reader, record);
		return status;
	}
	memset(&record->facts, 0, sizeof record->facts);
	record->degree_entries = record->appointment_entries = NULL;
	return status;
}
