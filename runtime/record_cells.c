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

#include <string.h>

/* Sections of which a cell is filled, and those of which one is empty that must not be
 * when another is filled. */
struct filling {
	uint32_t filled, empty; /* of enum classpec_presence */
};

/* Behind the text of a cell that is plain: ASCII without quotes and control characters. */
static const char *text_end(const char *at)
{
	at = scan_cell(at);
	while (*at == ';')
		at = scan_cell(at + 1);
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
		at = scan_cell(at);
		levels = look_slot(&reader->names->of[RECORD_LEVELS], begin,
				   (size_t)(at - begin))->found;
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
	struct classpec_job job = { .unit = CLASSPEC_MONTHS,
				    .paid = CLASSPEC_UNKNOWN,
				    .hours = CLASSPEC_HOURS_UNSTATED };
	int64_t hundredths;

	at = quick_number(at, record_amount_max(CLASSPEC_MONTHS), &hundredths);
	if (!at || !hundredths)
		return at;
	job.amount = (int32_t)hundredths;
	return record_put_kind(reader, &job.kind_count, column->found) &&
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

/* The end of the cell; NULL: not known. */
static const char *cell_read(struct record_reader *reader,
			     const struct csv_column *column, const char *at,
			     struct filling *filling)
{
	const bool empty = *at == ',' || *at == '\r' || *at == '\n';
	const char *end;

	if (column->kind == COLUMN_IGNORED)
		return text_end(at);
	if (empty)
		filling->empty |= column->whole;
	else
		filling->filled |= column->presence;
	switch (column->kind) {
	case COLUMN_ID:
		end = text_end(at);
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
	const char *begin = input->text + input->at, *at = begin;
	const struct csv_column *column = reader->columns.items;
	const struct csv_column *last = column + reader->columns.count - 1;
	struct filling filling = { 0, 0 };

	if (input->at >= input->whole)
		return false;
	for (; column < last; column++) {
		at = cell_read(reader, column, at, &filling);
		if (!at || *at++ != ',')
			return false;
	}
	at = cell_read(reader, column, at, &filling);
	if (!at)
		return false;
	at += *at == '\r';
	if (*at++ != '\n' || at - begin > QUICK_LINE_MAX || (filling.filled & filling.empty))
		return false;
	reader->presence = filling.filled;
	record->line = ++input->line;
	input->at += (size_t)(at - begin);
	reader->quick++;
	return true;
}
