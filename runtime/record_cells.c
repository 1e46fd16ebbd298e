/*
 * record_cells.c - a row of CSV that is as it should be, in one pass over its line.
 *
 * Like record_quick.c, it accepts only what record_columns.c would accept, makes the same
 * record of it, and leaves every other row to that.
 */
#include "record_columns.h"
#include "record_quick.h"

#include <string.h>

/* Sections of which a cell is filled, and those of which one is empty that must not be
 * when another is filled. */
struct filling {
	uint32_t filled, empty; /* of enum classpec_presence */
};

static const char *cell_end(const char *at)
{
	while (*at != ',' && *at != '\r' && *at != '\n')
		at++;
	return at;
}

static const char *levels_read(struct record_reader *reader, const char *at)
{
	const struct classpec_degree degree = { CLASSPEC_NONE, CLASSPEC_NONE,
						CLASSPEC_UNKNOWN, 0 };
	const struct record_found none = { NULL, 0 };
	const char *begin = at;
	struct record_found levels;

	if (*at == '0')
		return at + 1;
	for (;; begin = ++at) {
		while (*at != ';' && *at != ',' && *at != '\r' && *at != '\n')
			at++;
		levels = record_names_look(reader->names, RECORD_LEVELS, begin,
					   (size_t)(at - begin));
		if (!levels.count || reader->degrees.count >= RECORD_ENTRIES_MAX ||
		    !record_put_degree(reader, &degree, levels, none))
			return NULL;
		if (*at != ';')
			return at;
	}
}

static const char *credits_read(struct record_reader *reader,
				const struct csv_column *column, const char *at)
{
	struct classpec_credit credit = { 0, column->kind == COLUMN_CREDITS_QUARTER,
					  CLASSPEC_UNKNOWN, CLASSPEC_NONE };
	int64_t hundredths;

	at = quick_number(at, (int64_t)RECORD_CREDITS_MAX * 100, &hundredths);
	if (!at)
		return NULL;
	credit.amount = (int32_t)hundredths;
	return !hundredths || record_put_credit(reader, &credit, column->found) ? at
										 : NULL;
}

static const char *job_read(struct record_reader *reader, const struct csv_column *column,
			    const char *at)
{
	struct classpec_job job = { 0 };
	int64_t hundredths;

	at = quick_number(at, record_amount_max(CLASSPEC_MONTHS), &hundredths);
	if (!at || !hundredths)
		return at;
	job.unit = CLASSPEC_MONTHS;
	job.paid = CLASSPEC_UNKNOWN;
	job.hours = CLASSPEC_HOURS_UNSTATED;
	job.amount = (int32_t)hundredths;
	return record_put_kind(reader, &job, column->found) &&
			       record_put_job(reader, &job)
		       ? at : NULL;
}

static const char *service_read(struct record_reader *reader,
				const struct csv_column *column, const char *at)
{
	struct classpec_appointment appointment = { 0 };
	int64_t hundredths;

	at = quick_number(at, record_amount_max(CLASSPEC_MONTHS), &hundredths);
	if (!at || !hundredths)
		return at;
	appointment.unit = CLASSPEC_MONTHS;
	appointment.hours = CLASSPEC_HOURS_UNSTATED;
	appointment.permanent =
		column->kind == COLUMN_SERVICE_PERMANENT ? CLASSPEC_YES : CLASSPEC_NO;
	appointment.amount = (int32_t)hundredths;
	return record_put_appointment(reader, &appointment, column->found,
				      column->found_jurisdictional)
		       ? at : NULL;
}

/* yes, no or nothing. */
static const char *truth_read(struct record_reader *reader,
			      const struct csv_column *column, const char *at)
{
	const struct record_found any = { NULL, 0 };
	enum classpec_truth truth = CLASSPEC_UNKNOWN;
	bool put;

	if (memcmp(at, "yes", 3) == 0) {
		truth = CLASSPEC_YES;
		at += 3;
	} else if (memcmp(at, "no", 2) == 0) {
		truth = CLASSPEC_NO;
		at += 2;
	}
	put = column->kind == COLUMN_CREDENTIAL
		      ? record_put_holding(reader, column->found, truth)
		      : record_put_decision(reader, column->found, any, truth);
	return put ? at : NULL;
}

/* A bit in each byte of the word that is zero, and perhaps in some above it. */
static uint64_t zero_bytes(uint64_t word)
{
	return (word - UINT64_C(0x0101010101010101)) & ~word;
}

/* Whether the text is ASCII without a quote and without NUL. */
static bool is_plain(const char *text, size_t size)
{
	const uint64_t quotes = UINT64_C(0x2222222222222222);
	uint64_t found = 0, word;
	size_t at;

	for (at = 0; at + sizeof word <= size; at += sizeof word) {
		memcpy(&word, text + at, sizeof word);
		found |= word | zero_bytes(word) | zero_bytes(word ^ quotes);
	}
	for (; at < size; at++)
		if ((unsigned char)text[at] >= 0x80 || !text[at] || text[at] == '"')
			return false;
	return !(found & UINT64_C(0x8080808080808080));
}

/* The end of the cell; NULL: not known. */
static const char *cell_read(struct record_reader *reader,
			     const struct csv_column *column, const char *at,
			     struct filling *filling)
{
	const bool empty = *at == ',' || *at == '\r' || *at == '\n';
	const char *end;

	if (column->kind == COLUMN_IGNORED)
		return cell_end(at);
	if (empty)
		filling->empty |= column->whole;
	else
		filling->filled |= column->presence;
	switch (column->kind) {
	case COLUMN_ID:
		end = cell_end(at);
		return !empty && record_set_id(reader, at, (size_t)(end - at)) ? end
									     : NULL;
	case COLUMN_EDUCATION:
		return empty ? at : levels_read(reader, at);
	case COLUMN_CREDITS_SEMESTER:
	case COLUMN_CREDITS_QUARTER:
		return empty ? at : credits_read(reader, column, at);
	case COLUMN_EXPERIENCE:
		return empty ? at : job_read(reader, column, at);
	case COLUMN_SERVICE_PERMANENT:
	case COLUMN_SERVICE_OTHER:
		return empty ? at : service_read(reader, column, at);
	default:
		return truth_read(reader, column, at);
	}
}

bool record_cells(struct record_reader *reader, struct record *record)
{
	struct record_input *input = &reader->input;
	const char *at = input->text + input->at;
	const char *line_end = input->at < input->size
				       ? memchr(at, '\n', input->size - input->at) : NULL;
	const size_t size = line_end ? (size_t)(line_end - at) : 0;
	const struct csv_column *column = reader->columns.items;
	struct filling filling = { 0, 0 };
	size_t left = reader->columns.count;

	if (!size || size > QUICK_LINE_MAX || !is_plain(at, size))
		return false;
	while (left-- > 0) {
		at = cell_read(reader, column++, at, &filling);
		if (!at || (left && *at++ != ','))
			return false;
	}
	at += *at == '\r';
	if (at != line_end || (filling.filled & filling.empty))
		return false;
	reader->presence = filling.filled;
	record->line = ++input->line;
	input->at += size + 1;
	reader->quick++;
	return true;
}
