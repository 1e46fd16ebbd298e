/*
 * record_json.c - one line of NDJSON becomes a record.
 *
 * jansson makes a tree of the line, which is walked with a table of members for each kind of
 * object. Before that a quick look at the line keeps the tree small, and afterwards, when the line
 * is not JSON, the same look finds the member in which it went wrong.
 */
#include "record_parts.h"

#include <jansson.h>
#include <math.h>
#include <string.h>

enum {
	DEPTH_MAX = 32,
	VALUES_MAX = 250000,
	FULL_WEEK = 16800, /* hours, in hundredths */
	CREDITS_MAX = 100000
};

/* ---- a look at the text ------------------------------------------------------------------------- */

/* How far the brackets have come. frames[i] says which item of the container i is being read. */
struct look {
	struct record_path frames[DEPTH_MAX];
	bool in_array[DEPTH_MAX];
	size_t depth;
	size_t values; /* no fewer than the line has */
	bool too_deep;
};

static void look_enter(struct look *look, bool array)
{
	struct record_path *frame;

	if (look->depth == DEPTH_MAX) {
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
static void look_at(struct look *look, const char *line, size_t size)
{
	size_t at, end;

	memset(look, 0, sizeof *look);
	for (at = 0; at < size && !look->too_deep; at++) {
		struct record_path *frame = look->depth ? &look->frames[look->depth - 1] : NULL;

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
	const struct record_path *frame = look->depth ? &look->frames[look->depth - 1] : NULL;

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
	const struct record_path *path;

	if (at > size)
		at = size;
	switch (json_error_code(error)) {
	case json_error_premature_end_of_input:
		look_at(&look, line, size);
		return record_reject(reader, look_path(&look),
				     "the line ends before the record does; a record is one line");
	case json_error_end_of_input_expected:
		return record_reject(reader, NULL,
				     "byte %zu: expected nothing more after the record", at);
	case json_error_duplicate_key:
		look_at(&look, line, at);
		return record_reject(reader, look_path(&look), "given twice");
	case json_error_numeric_overflow:
		look_at(&look, line, at);
		return record_reject(reader, look_path(&look), "a number too large to count with");
	case json_error_null_character:
	case json_error_null_byte_in_key:
		look_at(&look, line, at);
		return record_reject(reader, look_path(&look), "a NUL character in a text");
	case json_error_out_of_memory:
		reader->failed = true;
		return false;
	default:
		look_at(&look, line, at);
		path = look_path(&look);
		return record_reject(reader, path, "not JSON at byte %zu: %s", at, error->text);
	}
}

/* ---- wrong values --------------------------------------------------------------------------------- */

/* "the text `abc`", "12", "an object" */
static const char *describe(const json_t *value, char room[RECORD_SHOWN_SIZE + 16])
{
	char shown[RECORD_SHOWN_SIZE];

	switch (json_typeof(value)) {
	case JSON_OBJECT:
		return "an object";
	case JSON_ARRAY:
		return "a list";
	case JSON_STRING:
		snprintf(room, RECORD_SHOWN_SIZE + 16, "the text `%s`",
			 record_shown(json_string_value(value), shown));
		return room;
	case JSON_INTEGER:
		snprintf(room, RECORD_SHOWN_SIZE + 16, "%" JSON_INTEGER_FORMAT,
			 json_integer_value(value));
		return room;
	case JSON_REAL:
		snprintf(room, RECORD_SHOWN_SIZE + 16, "%.10g", json_real_value(value));
		return room;
	case JSON_TRUE:
		return "true";
	case JSON_FALSE:
		return "false";
	case JSON_NULL:
		break;
	}
	return "null";
}

static bool reject_value(struct record_reader *reader, const struct record_path *at,
			 const char *expected, const json_t *found)
{
	char room[RECORD_SHOWN_SIZE + 16];

	return record_reject(reader, at, "expected %s, found %s", expected,
			     describe(found, room));
}

/* ---- the members of an entry ---------------------------------------------------------------------- */

/* An entry of any section, as it was put. */
struct entry {
	const char *level, *field, *subject, *unit, *class_name, *jurisdictional;
	const json_t *kinds;
	uint8_t accredited, paid, permanent; /* enum classpec_truth */
	int64_t credits; /* in hundredths; -1: not given */
	struct record_date awarded;
	struct record_time time;
};

struct member {
	const char *name;
	bool (*read)(struct record_reader *reader, const struct record_path *at,
		     const json_t *value, void *into);
	size_t offset; /* of what it is read into, in struct entry */
	bool reads_null; /* else null is as good as nothing */
};

static bool read_text(struct record_reader *reader, const struct record_path *at,
		      const json_t *value, void *into)
{
	const char **text = into;

	if (!json_is_string(value) || !json_string_length(value))
		return reject_value(reader, at, "a name", value);
	*text = json_string_value(value);
	return true;
}

static bool read_truth(struct record_reader *reader, const struct record_path *at,
		       const json_t *value, void *into)
{
	uint8_t *truth = into;

	if (!json_is_boolean(value))
		return reject_value(reader, at, "true or false", value);
	*truth = json_is_true(value) ? CLASSPEC_YES : CLASSPEC_NO;
	return true;
}

static bool read_date(struct record_reader *reader, const struct record_path *at,
		      const json_t *value, void *into)
{
	struct record_date *date = into;

	date->given = true;
	if (json_is_null(value))
		return true;
	if (!json_is_string(value) || !record_date_parse(json_string_value(value), date))
		return reject_value(reader, at, "a date such as `2018-03` or `2018-03-01`",
				    value);
	return true;
}

/* Whether the value is a number from 0 to `most` with at most two decimals. */
static bool read_hundredths(struct record_reader *reader, const struct record_path *at,
			    const json_t *value, int64_t most, int64_t *hundredths)
{
	char expected[96];
	double number, rounded;

	if (!json_is_number(value))
		return reject_value(reader, at, "a number", value);
	number = json_number_value(value) * 100;
	if (number < 0)
		return reject_value(reader, at, "a number that is not below 0", value);
	if (!(number <= (double)most)) {
		snprintf(expected, sizeof expected, "at most %lld", (long long)(most / 100));
		return reject_value(reader, at, expected, value);
	}
	rounded = floor(number + 0.5);
	/* A decimal fraction is not quite itself in binary: what is nearer than that is meant. */
	if (fabs(number - rounded) > 1e-6)
		return reject_value(reader, at, "a number with at most two decimals", value);
	*hundredths = (int64_t)rounded;
	return true;
}

static bool read_credits(struct record_reader *reader, const struct record_path *at,
			 const json_t *value, void *into)
{
	return read_hundredths(reader, at, value, (int64_t)CREDITS_MAX * 100, into);
}

static bool read_hours(struct record_reader *reader, const struct record_path *at,
		       const json_t *value, void *into)
{
	struct record_time *time = into;
	int64_t hundredths;

	if (!read_hundredths(reader, at, value, FULL_WEEK, &hundredths))
		return false;
	if (!hundredths)
		return reject_value(reader, at, "more than 0 hours a week", value);
	time->hours = (uint16_t)hundredths;
	return true;
}

static bool read_amount(struct record_reader *reader, const struct record_path *at,
			const json_t *value, struct record_time *time, enum classpec_unit unit)
{
	int64_t hundredths;

	if (!read_hundredths(reader, at, value, record_amount_max(unit), &hundredths))
		return false;
	time->amount = (int32_t)hundredths;
	time->unit = unit;
	time->amounts++;
	return true;
}

static bool read_days(struct record_reader *reader, const struct record_path *at,
		      const json_t *value, void *into)
{
	return read_amount(reader, at, value, into, CLASSPEC_DAYS);
}

static bool read_months(struct record_reader *reader, const struct record_path *at,
			const json_t *value, void *into)
{
	return read_amount(reader, at, value, into, CLASSPEC_MONTHS);
}

static bool read_years(struct record_reader *reader, const struct record_path *at,
		       const json_t *value, void *into)
{
	return read_amount(reader, at, value, into, CLASSPEC_YEARS);
}

static bool read_all_hours(struct record_reader *reader, const struct record_path *at,
			   const json_t *value, void *into)
{
	return read_amount(reader, at, value, into, CLASSPEC_HOURS);
}

static bool read_list(struct record_reader *reader, const struct record_path *at,
		      const json_t *value, void *into)
{
	const json_t **list = into;

	if (!json_is_array(value) || !json_array_size(value))
		return reject_value(reader, at, json_is_array(value) ?
				    "at least one experience kind" :
				    "a list of experience kinds", value);
	if (json_array_size(value) > RECORD_KINDS_MAX)
		return record_reject(reader, at, "expected at most %d kinds, found %zu",
				     RECORD_KINDS_MAX, json_array_size(value));
	*list = value;
	return true;
}

#define MEMBER(name, read, field) { name, read, offsetof(struct entry, field), false }
#define TIME_MEMBERS                                                      \
	{ "from", read_date, offsetof(struct entry, time.from), true },   \
	{ "to", read_date, offsetof(struct entry, time.to), true },       \
	MEMBER("days", read_days, time),                                  \
	MEMBER("months", read_months, time),                              \
	MEMBER("years", read_years, time),                                \
	MEMBER("hours", read_all_hours, time),                            \
	MEMBER("hours_per_week", read_hours, time)

static const struct member education_members[] = {
	MEMBER("level", read_text, level),
	MEMBER("field", read_text, field),
	MEMBER("accredited", read_truth, accredited),
	MEMBER("awarded", read_date, awarded),
	{ NULL, NULL, 0, false }
};

static const struct member credit_members[] = {
	MEMBER("amount", read_credits, credits),
	MEMBER("unit", read_text, unit),
	MEMBER("subject", read_text, subject),
	MEMBER("accredited", read_truth, accredited),
	{ NULL, NULL, 0, false }
};

static const struct member experience_members[] = {
	MEMBER("kinds", read_list, kinds),
	TIME_MEMBERS,
	MEMBER("paid", read_truth, paid),
	{ NULL, NULL, 0, false }
};

static const struct member service_members[] = {
	MEMBER("class", read_text, class_name),
	TIME_MEMBERS,
	MEMBER("permanent", read_truth, permanent),
	MEMBER("jurisdictional_class", read_text, jurisdictional),
	{ NULL, NULL, 0, false }
};
