/*
 * record_value.c - one JSON value at a time: is it of the right type, and what does it
 * say.
 */
#include "record_json.h"

#include <string.h>

/* ---- wrong values ------------------------------------------------------------------ */

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

bool record_json_reject_value(struct record_reader *reader, const struct record_path *at,
			      const char *expected, const json_t *found)
{
	char room[RECORD_SHOWN_SIZE + 16];

	return record_reject(reader, at, "expected %s, found %s", expected,
			     describe(found, room));
}

/* ---- one value each ---------------------------------------------------------------- */

bool record_json_read_text(struct record_reader *reader, const struct record_path *at,
			   json_t *value, void *into)
{
	const char **text = into;

	if (!json_is_string(value) || !json_string_length(value))
		return record_json_reject_value(reader, at, "a name", value);
	*text = json_string_value(value);
	return true;
}

bool record_json_read_truth(struct record_reader *reader, const struct record_path *at,
			    json_t *value, void *into)
{
	uint8_t *truth = into;

	if (!json_is_boolean(value))
		return record_json_reject_value(reader, at, "true or false", value);
	*truth = json_is_true(value) ? CLASSPEC_YES : CLASSPEC_NO;
	return true;
}

bool record_json_read_date(struct record_reader *reader, const struct record_path *at,
			   json_t *value, void *into)
{
	struct record_date *date = into;

	date->given = true;
	if (json_is_null(value))
		return true;
	if (!json_is_string(value) ||
	    !record_date_parse(json_string_value(value), json_string_length(value), date))
		return record_json_reject_value(
			reader, at, "a date such as `2018-03` or `2018-03-01`", value);
	return true;
}

/* Whether the value is a number from 0 to `most` with at most two decimals. */
static bool read_hundredths(struct record_reader *reader, const struct record_path *at,
			    const json_t *value, int64_t most, int64_t *hundredths)
{
	char expected[96];
	double number, off;

	if (!json_is_number(value))
		return record_json_reject_value(reader, at, "a number", value);
	number = json_number_value(value) * 100;
	if (number < 0)
		return record_json_reject_value(reader, at,
						"a number that is not below 0", value);
	if (!(number <= (double)most)) {
		snprintf(expected, sizeof expected, "at most %lld",
			 (long long)(most / 100));
		return record_json_reject_value(reader, at, expected, value);
	}
	*hundredths = (int64_t)(number + 0.5);
	off = number - (double)*hundredths;
	/* A decimal fraction is not quite itself in binary: what is nearer than that is
	 * meant. */
	if (off > 1e-6 || off < -1e-6)
		return record_json_reject_value(
			reader, at, "a number with at most two decimals", value);
	return true;
}

bool record_json_read_credits(struct record_reader *reader, const struct record_path *at,
			      json_t *value, void *into)
{
	return read_hundredths(reader, at, value, (int64_t)RECORD_CREDITS_MAX * 100,
			       into);
}

bool record_json_read_hours_per_week(struct record_reader *reader,
				     const struct record_path *at, json_t *value,
				     void *into)
{
	struct record_time *time = into;
	int64_t hundredths;

	if (!read_hundredths(reader, at, value, RECORD_WEEK_HOURS, &hundredths))
		return false;
	if (!hundredths)
		return record_json_reject_value(reader, at, "more than 0 hours a week",
						value);
	time->hours = (uint16_t)hundredths;
	return true;
}

static bool read_amount(struct record_reader *reader, const struct record_path *at,
			const json_t *value, struct record_time *time,
			enum classpec_unit unit)
{
	int64_t hundredths;

	if (!read_hundredths(reader, at, value, record_amount_max(unit), &hundredths))
		return false;
	time->amount = (int32_t)hundredths;
	time->unit = unit;
	time->amounts++;
	return true;
}

bool record_json_read_days(struct record_reader *reader, const struct record_path *at,
			   json_t *value, void *into)
{
	return read_amount(reader, at, value, into, CLASSPEC_DAYS);
}

bool record_json_read_months(struct record_reader *reader, const struct record_path *at,
			     json_t *value, void *into)
{
	return read_amount(reader, at, value, into, CLASSPEC_MONTHS);
}

bool record_json_read_years(struct record_reader *reader, const struct record_path *at,
			    json_t *value, void *into)
{
	return read_amount(reader, at, value, into, CLASSPEC_YEARS);
}

bool record_json_read_hours(struct record_reader *reader, const struct record_path *at,
			    json_t *value, void *into)
{
	return read_amount(reader, at, value, into, CLASSPEC_HOURS);
}

bool record_json_read_kinds(struct record_reader *reader, const struct record_path *at,
			    json_t *value, void *into)
{
	json_t **list = into;

	if (!json_is_array(value) || !json_array_size(value))
		return record_json_reject_value(reader, at,
						json_is_array(value)
							? "at least one experience kind"
							: "a list of experience kinds",
						value);
	if (json_array_size(value) > RECORD_KINDS_MAX)
		return record_reject(reader, at, "expected at most %d kinds, found %zu",
				     RECORD_KINDS_MAX, json_array_size(value));
	*list = value;
	return true;
}
