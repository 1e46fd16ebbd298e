/*
 * record_time.c - dates and amounts of a record, as they are written and as they count.
 */
#include "record_parts.h"
#include "record_scan.h"

#include <string.h>

/* ---- dates ------------------------------------------------------------------------- */

static bool digits_read(const char *text, size_t count, uint32_t *number)
{
	size_t i;

	*number = 0;
	for (i = 0; i < count; i++) {
		if (text[i] < '0' || text[i] > '9')
			return false;
		*number = *number * 10 + (uint32_t)(text[i] - '0');
	}
	return true;
}

bool record_date_parse(const char *text, size_t length, struct record_date *date)
{
	uint32_t year, month, day;

	if ((length != 7 && length != 10) ||
	    !scan_date(text, length == 7, &year, &month, &day))
		return false;
	date->date = record_date_of(year, month, day);
	if (!date->date)
		return false;
	date->month = length == 7;
	date->given = true;
	return true;
}

bool record_date_read(const char *text, classpec_date *date)
{
	struct record_date read;

	if (!record_date_parse(text, strlen(text), &read))
		return false;
	*date = read.date;
	return true;
}

/* ---- amounts ----------------------------------------------------------------------- */

bool record_hundredths_parse(const char *text, int64_t *hundredths)
{
	const char *point = strchr(text, '.');
	size_t whole = point ? (size_t)(point - text) : strlen(text);
	size_t decimals = point ? strlen(point + 1) : 0;
	uint32_t number, rest = 0;

	if (whole < 1 || whole > 9 || !digits_read(text, whole, &number))
		return false;
	if (point &&
	    (decimals < 1 || decimals > 2 || !digits_read(point + 1, decimals, &rest)))
		return false;
	*hundredths = (int64_t)number * 100 + rest * (decimals == 1 ? 10 : 1);
	return true;
}

static bool dates_check(struct record_reader *reader, const struct record_path *at,
			struct record_time *time)
{
	const struct record_path to_at = { at, "to", 2 }, from_at = { at, "from", 4 };

	if (!time->from.date)
		return record_reject(reader, &from_at,
				     time->from.given
					     ? "expected a date, found null"
					     : "`to` is there and `from` is not");
	if (!time->to.given)
		return record_reject(reader, &to_at,
				     "missing; null says that it goes on");
	if (!time->to.date)
		return true;
	if (!time->to.month)
		time->to.date = record_date_after(time->to.date);
	if (time->to.date > time->from.date)
		return true;
	if (time->to.month && time->to.date / 100 == time->from.date / 100)
		return record_reject(
			reader, &to_at,
			"in the month of `from`, so no day is left: a month without a "
			"day is not counted itself; give the day");
	return record_reject(reader, &to_at, "before `from`");
}

bool record_time_check(struct record_reader *reader, const struct record_path *at,
		       struct record_time *time)
{
	const bool dated = time->from.given || time->to.given;

	if (dated && time->amounts)
		return record_reject(reader, at,
				     "expected dates or an amount, found both");
	if (time->amounts > 1)
		return record_reject(reader, at,
				     "expected one of `months`, `years`, `days` and "
				     "`hours`, found %u",
				     (unsigned)time->amounts);
	if (dated)
		return dates_check(reader, at, time);
	if (!time->amounts)
		return record_reject(reader, at,
				     "expected `from` and `to`, or one of `months`, "
				     "`years`, `days` and `hours`");
	return true;
}
