/*
 * record_columns.c - a row of CSV becomes a record.
 *
 * The header names the columns, and a column says by its name what its cells state. A
 * cell that is empty states nothing.
 */
#include "record_columns.h"
#include "record_put.h"

#include <stdlib.h>
#include <string.h>

enum { COLUMNS_MAX = 10000 };

const struct column_type record_column_types[COLUMN_KINDS] = {
	[COLUMN_ID] = { "id", NAMES_NONE, RECORD_KINDS, 0, false },
	[COLUMN_EDUCATION] = { "education", NAMES_NONE, RECORD_LEVELS,
			       CLASSPEC_HAS_EDUCATION, false },
	[COLUMN_CREDITS_SEMESTER] = { "credits_semester", NAMES_MAY, RECORD_SUBJECTS,
				      CLASSPEC_HAS_CREDITS, true },
	[COLUMN_CREDITS_QUARTER] = { "credits_quarter", NAMES_MAY, RECORD_SUBJECTS,
				     CLASSPEC_HAS_CREDITS, true },
	[COLUMN_EXPERIENCE] = { "experience", NAMES_MUST, RECORD_KINDS,
				CLASSPEC_HAS_EXPERIENCE, true },
	[COLUMN_SERVICE_PERMANENT] = { "service_permanent", NAMES_MUST, RECORD_CLASSES,
				       CLASSPEC_HAS_SERVICE, true },
	[COLUMN_SERVICE_OTHER] = { "service_other", NAMES_MUST, RECORD_CLASSES,
				   CLASSPEC_HAS_SERVICE, true },
	[COLUMN_CREDENTIAL] = { "credential", NAMES_MUST, RECORD_CREDENTIALS,
				CLASSPEC_HAS_CREDENTIALS, false },
	[COLUMN_DETERMINATION] = { "determination", NAMES_MUST, RECORD_BODIES,
				   CLASSPEC_HAS_DETERMINATIONS, false },
};

void record_csv_close(struct record_reader *reader)
{
	size_t i;

	for (i = 0; i < reader->columns.count; i++) {
		free(reader->columns.items[i].header);
		free(reader->columns.items[i].parts);
		free(reader->columns.items[i].kinds);
		free(reader->columns.items[i].levels);
	}
	free(reader->columns.items);
}

/* ---- the header -------------------------------------------------------------------- */

static char *copy_text(struct record_reader *reader, const char *text)
{
	size_t size = strlen(text) + 1;
	char *copy = malloc(size);

	if (copy)
		memcpy(copy, text, size);
	else
		reader->failed = reader->starved = true;
	return copy;
}

static bool reject_column(struct record_reader *reader, const struct record_path *at,
			  const char *word)
{
	const char *words[COLUMN_KINDS], *nearest;
	size_t i;

	for (i = 0; i < COLUMN_KINDS; i++)
		words[i] = record_column_types[i].word;
	nearest = record_nearest(word, words, COLUMN_KINDS);
	return record_reject(reader, at, "no such column%s%s%s",
			     nearest ? "; did you mean `" : "", nearest ? nearest : "",
			     nearest ? "`?" : "; a column of your own begins with `x_`");
}

static bool column_look_up(struct record_reader *reader, const struct record_path *at,
			   enum record_vocabulary of, const char *name,
			   struct record_found *found)
{
	found->count = record_look_up(reader, at, of, name, &found->first);
	return found->count > 0;
}

/* Cuts the header at its colons, and looks whether what stands between them can stand
 * there. */
static bool column_parse(struct record_reader *reader, struct csv_column *column,
			 const struct record_path *at)
{
	const struct column_type *type = record_column_types;
	char *name, *second;

	name = strchr(column->parts, ':');
	if (name)
		*name++ = '\0';
	while (type < record_column_types + COLUMN_KINDS &&
	       strcmp(type->word, column->parts) != 0)
		type++;
	if (type == record_column_types + COLUMN_KINDS)
		return reject_column(reader, at, column->parts);
	column->kind = (enum column_kind)(type - record_column_types);
	column->presence = type->presence;
	column->whole = type->whole ? type->presence : 0;
	second =
		name && type->presence == CLASSPEC_HAS_SERVICE ? strchr(name, ':') : NULL;
	if (second)
		*second++ = '\0';
	column->name = name;
	column->jurisdictional = second;
	if (type->named == NAMES_NONE ? name != NULL
	    : name                    ? !*name
				      : type->named == NAMES_MUST)
		return record_reject(reader, at,
				     type->named == NAMES_NONE
					     ? "expected nothing behind `%s`"
					     : "expected a name behind `%s:`",
				     type->word);
	if (name && type->of == RECORD_SUBJECTS)
		column->found = record_names_look(reader->names, type->of, name,
						  strlen(name));
	else if (name && !column_look_up(reader, at, type->of, name, &column->found))
		return false;
	return !second || column_look_up(reader, at, RECORD_JURISDICTIONAL_CLASSES,
					 second, &column->found_jurisdictional);
}

static bool column_add(struct record_reader *reader, const char *header)
{
	const struct record_path path = { NULL, header, strlen(header) };
	struct csv_column *column;
	size_t i;

	for (i = 0; i < reader->columns.count; i++)
		if (strcmp(reader->columns.items[i].header, header) == 0)
			return record_reject(reader, &path,
					     "the header has this column twice");
	if (!RECORD_ROOM(reader, reader->columns))
		return false;
	column = &reader->columns.items[reader->columns.count++];
	memset(column, 0, sizeof *column);
	column->kind = COLUMN_IGNORED;
	column->header = copy_text(reader, header);
	column->parts = copy_text(reader, header);
	if (reader->failed)
		return false;
	return strncmp(header, "x_", 2) == 0 ||
	       (column_parse(reader, column, &path) && record_cells_ready(reader, column));
}

static enum record_status header_read(struct record_reader *reader, struct record *record)
{
	enum record_status status = record_csv_row(reader, &record->line);
	bool identified = false;
	size_t i;

	if (status == RECORD_END)
		record_reject(reader, NULL,
			      "expected a header that names the columns, found nothing");
	if (status != RECORD_READ)
		return RECORD_FAILED;
	if (reader->cells.count > COLUMNS_MAX) {
		record_reject(reader, NULL, "more than %d columns", COLUMNS_MAX);
		return RECORD_FAILED;
	}
	for (i = 0; i < reader->cells.count; i++) {
		if (!column_add(reader, record_cell(reader, i)))
			return RECORD_FAILED;
		identified |= reader->columns.items[i].kind == COLUMN_ID;
	}
	if (!identified) {
		record_reject(reader, NULL, "expected a header with a column `id`");
		return RECORD_FAILED;
	}
	return RECORD_READ;
}

/* ---- the cells of a record --------------------------------------------------------- */

/* What cannot be put is added, name by name, and that says why it cannot. */

static bool read_levels(struct record_reader *reader, const struct record_path *at,
			char *text)
{
	const struct classpec_degree degree = { CLASSPEC_NONE, CLASSPEC_NONE,
						CLASSPEC_UNKNOWN, 0 };
	char *level = text, *end;

	if (strcmp(text, "0") == 0)
		return true;
	for (; level; level = end) {
		end = strchr(level, ';');
		if (end)
			*end++ = '\0';
		if (!*level)
			return record_reject(
				reader, at,
				"expected an education level on each side of `;`");
		if (!record_add_degree(reader, at, &degree, level, NULL))
			return false;
		if (reader->degrees.count > reader->limits[RECORD_ENTRIES])
			return record_reject(reader, at, "more than %u levels%s",
					     (unsigned)reader->limits[RECORD_ENTRIES],
					     reader->advice[RECORD_ENTRIES]);
	}
	return true;
}

static bool read_number(struct record_reader *reader, const struct record_path *at,
			const char *text, const char *what, int64_t most,
			int64_t *hundredths)
{
	char shown[RECORD_SHOWN_SIZE];

	if (!record_hundredths_parse(text, hundredths))
		return record_reject(reader, at,
				     "expected %s, 0 for none, with at most two "
				     "decimals, found `%s`",
				     what, record_shown(text, shown));
	if (*hundredths > most)
		return record_reject(reader, at, "expected at most %lld, found %s",
				     (long long)(most / 100), text);
	return true;
}

static bool read_credit_cell(struct record_reader *reader, const struct record_path *at,
			     const struct csv_column *column, const char *text)
{
	struct classpec_credit credit = { 0, column->kind == COLUMN_CREDITS_QUARTER,
					  CLASSPEC_UNKNOWN, CLASSPEC_NONE };
	int64_t hundredths;

	if (!read_number(reader, at, text, "a number of credits",
			 (int64_t)RECORD_CREDITS_MAX * 100, &hundredths))
		return false;
	credit.amount = (int32_t)hundredths;
	return !hundredths || record_put_credit(reader, &credit, column->found) ||
	       record_add_credit(reader, at, &credit, column->name);
}

static bool read_months(struct record_reader *reader, const struct record_path *at,
			const char *text, int32_t *amount)
{
	int64_t hundredths;

	if (!read_number(reader, at, text, "a number of months",
			 record_amount_max(CLASSPEC_MONTHS), &hundredths))
		return false;
	*amount = (int32_t)hundredths;
	return true;
}

static bool read_job_cell(struct record_reader *reader, const struct record_path *at,
			  const struct csv_column *column, const char *text)
{
	struct classpec_job job = { 0 };

	job.unit = CLASSPEC_MONTHS;
	job.paid = CLASSPEC_UNKNOWN;
	job.hours = CLASSPEC_HOURS_UNSTATED;
	if (!read_months(reader, at, text, &job.amount))
		return false;
	return !job.amount || (record_put_kind(reader, &job.kind_count, column->found) &&
			       record_put_job(reader, &job));
}

static bool read_service_cell(struct record_reader *reader, const struct record_path *at,
			      const struct csv_column *column, const char *text)
{
	struct classpec_appointment appointment = { 0 };

	appointment.unit = CLASSPEC_MONTHS;
	appointment.permanent =
		column->kind == COLUMN_SERVICE_PERMANENT ? CLASSPEC_YES : CLASSPEC_NO;
	appointment.hours = CLASSPEC_HOURS_UNSTATED;
	if (!read_months(reader, at, text, &appointment.amount))
		return false;
	return !appointment.amount ||
	       record_put_appointment(reader, &appointment, column->found,
				      column->found_jurisdictional) ||
	       record_add_appointment(reader, at, at, &appointment, column->name,
				      column->jurisdictional);
}

static bool read_truth_cell(struct record_reader *reader, const struct record_path *at,
			    const struct csv_column *column, const char *text)
{
	enum classpec_truth truth = CLASSPEC_UNKNOWN;
	char shown[RECORD_SHOWN_SIZE];

	if (strcmp(text, "yes") == 0)
		truth = CLASSPEC_YES;
	else if (strcmp(text, "no") == 0)
		truth = CLASSPEC_NO;
	else if (*text)
		return record_reject(reader, at,
				     "expected `yes`, `no` or nothing, found `%s`",
				     record_shown(text, shown));
	if (column->kind == COLUMN_CREDENTIAL)
		return record_put_holding(reader, column->found, truth) ||
		       record_add_holding(reader, at, column->name, truth);
	return record_put_decision(reader, column->found, (struct record_found){ NULL, 0 },
				   truth) ||
	       record_add_decision(reader, at, NULL, column->name, NULL, truth);
}

static bool cell_read(struct record_reader *reader, const struct csv_column *column,
		      char *text)
{
	const struct record_path at = { NULL, column->header, strlen(column->header) };

	switch (column->kind) {
	case COLUMN_ID:
		return *text ? record_set_id(reader, text, strlen(text))
			     : record_reject(reader, &at, "empty");
	case COLUMN_EDUCATION:
		return !*text || read_levels(reader, &at, text);
	case COLUMN_CREDITS_SEMESTER:
	case COLUMN_CREDITS_QUARTER:
		return !*text || read_credit_cell(reader, &at, column, text);
	case COLUMN_EXPERIENCE:
		return !*text || read_job_cell(reader, &at, column, text);
	case COLUMN_SERVICE_PERMANENT:
	case COLUMN_SERVICE_OTHER:
		return !*text || read_service_cell(reader, &at, column, text);
	case COLUMN_CREDENTIAL:
	case COLUMN_DETERMINATION:
		return read_truth_cell(reader, &at, column, text);
	case COLUMN_IGNORED:
		break;
	}
	return true;
}

/* Finds out which sections the row states. Months and credits add up over columns, so of
 * those sections the row must fill every cell or none. */
static bool presence_find(struct record_reader *reader)
{
	const struct csv_column *column, *empty[COLUMN_KINDS] = { NULL };
	uint32_t present = 0, i;

	for (i = 0; i < reader->columns.count; i++) {
		column = &reader->columns.items[i];
		if (column->kind == COLUMN_IGNORED)
			continue;
		if (*record_cell(reader, i))
			present |= record_column_types[column->kind].presence;
		else if (!empty[column->kind])
			empty[column->kind] = column;
	}
	for (i = 0; i < COLUMN_KINDS; i++) {
		const struct record_path at = { NULL, empty[i] ? empty[i]->header : "",
						empty[i] ? strlen(empty[i]->header) : 0 };

		if (empty[i] && record_column_types[i].whole &&
		    (present & record_column_types[i].presence))
			return record_reject(reader, &at,
					     "empty, while another column of its "
					     "section is not; write 0 for none");
	}
	reader->presence = present;
	return true;
}

/* A stray quote can make one row of many lines, and then this is where it shows. */
static bool reject_count(struct record_reader *reader, uint64_t line)
{
	char goes_on[64] = "";

	if (reader->input.line > line)
		snprintf(goes_on, sizeof goes_on,
			 "; by its quotes the row goes on to line %llu",
			 (unsigned long long)reader->input.line);
	return record_reject(reader, NULL,
			     "expected %zu cells, as in the header, found %zu%s",
			     reader->columns.count, reader->cells.count, goes_on);
}

static bool cells_read(struct record_reader *reader, uint64_t line)
{
	size_t i;

	if (reader->cells.count != reader->columns.count)
		return reject_count(reader, line);
	if (!presence_find(reader))
		return false;
	for (i = 0; i < reader->columns.count; i++)
		if (!cell_read(reader, &reader->columns.items[i], record_cell(reader, i)))
			return false;
	return true;
}

enum record_status record_csv_next(struct record_reader *reader, struct record *record)
{
	enum record_status status;

	if (!reader->columns.count && header_read(reader, record) != RECORD_READ)
		return RECORD_FAILED;
	record_input_drop(reader);
	if (reader->input.at >= reader->input.whole) {
		record_input_fill(reader); /* at the end of the file, it says so again */
		if (reader->input.at < reader->input.whole && !reader->thorough &&
		    record_cells(reader)) {
			reader->quick++;
			record->line = ++reader->input.line;
			return RECORD_READ;
		}
	}
	record_clear(reader);
	status = record_csv_row(reader, &record->line);
	if (status != RECORD_READ)
		return status;
	return cells_read(reader, record->line) ? RECORD_READ : RECORD_REJECTED;
}
