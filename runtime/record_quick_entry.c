/*
 * record_quick_entry.c - the entries of a record that is as it should be: degrees, credits, jobs and
 * appointments. Each is read into the place where it will stay, or as good as that.
 */
#include "record_quick.h"
#include "record_put.h"

#include <string.h>

/* ---- time -------------------------------------------------------------------------- */

/* How long something lasted, as it was put. */
struct quick_time {
	classpec_date from, to;
	bool month; /* `to` gave no day */
	uint8_t unit;
	uint16_t hours;
	int32_t amount;
	uint32_t amounts; /* how many were given */
};

static inline void time_begin(struct quick_time *time)
{
	time->from = 0;
	time->to = 0;
	time->month = false;
	time->unit = CLASSPEC_DAYS;
	time->hours = CLASSPEC_HOURS_UNSTATED;
	time->amount = 0;
	time->amounts = 0;
}

/* A month, or null. */
static const char *month_read(const char *at, classpec_date *date, bool *month)
{
	uint32_t year, of_year, day;

	if (*at != '"' || at[8] != '"')
		return quick_null(at);
	if (!scan_date(at + 1, true, &year, &of_year, &day))
		return NULL;
	*month = true;
	*date = record_date_of(year, of_year, day);
	return *date ? at + 9 : NULL;
}

/* A date, of which *month is set when it has no day; or null. */
SCAN_INLINE const char *date_read(const char *at, classpec_date *date, bool *month)
{
	uint32_t year, of_year, day;

	if (!scan_day(at, &year, &of_year, &day))
		return month_read(at, date, month);
	*date = record_date_of(year, of_year, day);
	return *date ? at + 12 : NULL;
}

static const char *amount_read(const char *at, enum classpec_unit unit,
				      struct quick_time *time)
{
	int64_t hundredths = 0;
	const char *end = quick_number(at, record_amount_max(unit), &hundredths);

	if (!end)
		return quick_null(at);
	time->amount = (int32_t)hundredths;
	time->unit = (uint8_t)unit;
	time->amounts++;
	return end;
}

static const char *hours_read(const char *at, struct quick_time *time)
{
	int64_t hundredths = 0;
	const char *end = quick_number(at, RECORD_WEEK_HOURS, &hundredths);

	if (!end)
		return quick_null(at);
	time->hours = (uint16_t)hundredths;
	return hundredths ? end : NULL;
}

SCAN_INLINE const char *time_read(const char *at, enum quick_member member,
				    struct quick_time *time)
{
	bool month;

	switch (member) {
	case MEMBER_FROM:
		return date_read(at, &time->from, &month);
	case MEMBER_TO:
		return date_read(at, &time->to, &time->month);
	case MEMBER_DAYS:
		return amount_read(at, CLASSPEC_DAYS, time);
	case MEMBER_MONTHS:
		return amount_read(at, CLASSPEC_MONTHS, time);
	case MEMBER_YEARS:
		return amount_read(at, CLASSPEC_YEARS, time);
	case MEMBER_HOURS:
		return amount_read(at, CLASSPEC_HOURS, time);
	case MEMBER_HOURS_PER_WEEK:
		return hours_read(at, time);
	case MEMBER_OTHER:
		return at;
	default:
		return NULL;
	}
}

/* Whether either both dates were given, in their order, or one amount; `to` becomes the first day that no
 * longer counts. */
static inline bool time_fits(struct quick_time *time, uint32_t seen)
{
	const uint32_t dates = (uint32_t)1 << MEMBER_FROM | (uint32_t)1 << MEMBER_TO;

	if (!(seen & dates))
		return time->amounts == 1;
	if ((seen & dates) != dates || time->amounts || !time->from)
		return false;
	if (!time->to)
		return true;
	if (!time->month)
		time->to = record_date_after(time->to);
	return time->to > time->from;
}

/* ---- entries ----------------------------------------------------------------------- */

/* Each begins behind the opening bracket. */

static const char *degree_read(struct record_reader *reader, const char *at)
{
	struct classpec_degree degree = { CLASSPEC_NONE, CLASSPEC_NONE, CLASSPEC_UNKNOWN, 0 };
	struct record_found level = { NULL, 0 }, field = { NULL, 0 };
	struct quick_progress read;
	struct quick_object object;
	bool month;

	at = quick_begin(&object, &read, reader, QUICK_DEGREE, at);
	while (at && read.last != MEMBER_NONE) {
		switch (read.last) {
		case MEMBER_LEVEL:
			at = quick_name(reader, at, RECORD_LEVELS, &level);
			break;
		case MEMBER_FIELD:
			at = quick_name(reader, at, RECORD_SUBJECTS, &field);
			break;
		case MEMBER_ACCREDITED:
			at = quick_truth(at, &degree.accredited);
			break;
		case MEMBER_AWARDED:
			at = date_read(at, &degree.awarded, &month);
			break;
		default: /* of the sender's own */
			break;
		}
		if (at)
			at = quick_member(&object, &read, at);
	}
	return at && level.count && record_put_degree(reader, &degree, level, field) ? at : NULL;
}

static const char *unit_read(const char *at, uint8_t *quarter)
{
	if (memcmp(at, "\"semester\"", 10) == 0) {
		*quarter = CLASSPEC_NO;
		return at + 10;
	}
	if (memcmp(at, "\"quarter\"", 9) == 0) {
		*quarter = CLASSPEC_YES;
		return at + 9;
	}
	return quick_null(at);
}

static const char *credits_read(const char *at, int64_t *credits)
{
	const char *end = quick_number(at, (int64_t)RECORD_CREDITS_MAX * 100, credits);

	return end ? end : quick_null(at);
}

static const char *credit_read(struct record_reader *reader, const char *at)
{
	struct classpec_credit credit = { 0, 0, CLASSPEC_UNKNOWN, CLASSPEC_NONE };
	struct record_found subject = { NULL, 0 };
	uint8_t quarter = CLASSPEC_UNKNOWN;
	struct quick_progress read;
	struct quick_object object;
	int64_t amount = -1;

	at = quick_begin(&object, &read, reader, QUICK_CREDIT, at);
	while (at && read.last != MEMBER_NONE) {
		switch (read.last) {
		case MEMBER_AMOUNT:
			at = credits_read(at, &amount);
			break;
		case MEMBER_UNIT:
			at = unit_read(at, &quarter);
			break;
		case MEMBER_SUBJECT:
			at = quick_name(reader, at, RECORD_SUBJECTS, &subject);
			break;
		case MEMBER_ACCREDITED:
			at = quick_truth(at, &credit.accredited);
			break;
		default: /* of the sender's own */
			break;
		}
		if (at)
			at = quick_member(&object, &read, at);
	}
	credit.amount = (int32_t)amount;
	credit.quarter = quarter == CLASSPEC_YES;
	return at && amount >= 0 && quarter != CLASSPEC_UNKNOWN &&
			       record_put_credit(reader, &credit, subject)
		       ? at : NULL;
}

static const char *kinds_read(struct record_reader *reader, const char *at,
			      uint32_t *kind_count)
{
	unsigned count = 0;
	bool closed = false;

	if (*at != '[')
		return quick_null(at);
	at = quick_space(at + 1);
	while (!closed) {
		struct record_found kinds = { NULL, 0 };

		at = quick_name(reader, at, RECORD_KINDS, &kinds);
		if (!at || !kinds.count || ++count > RECORD_KINDS_MAX ||
		    !record_put_kind(reader, kind_count, kinds))
			return NULL;
		at = quick_next(at, ']', &closed);
		if (!at)
			return NULL;
	}
	return at;
}

static const char *job_read(struct record_reader *reader, const char *at)
{
	uint8_t paid = CLASSPEC_UNKNOWN;
	struct quick_progress read;
	struct quick_object object;
	struct classpec_job *job;
	struct quick_time time;
	uint32_t kind_count = 0;

	time_begin(&time);
	at = quick_begin(&object, &read, reader, QUICK_JOB, at);
	while (at && read.last != MEMBER_NONE) {
		switch (read.last) {
		case MEMBER_KINDS:
			at = kinds_read(reader, at, &kind_count);
			break;
		case MEMBER_PAID:
			at = quick_truth(at, &paid);
			break;
		default:
			at = time_read(at, read.last, &time);
			break;
		}
		if (at)
			at = quick_member(&object, &read, at);
	}
	if (!at || !kind_count || !time_fits(&time, read.seen) ||
	    !RECORD_ROOM(reader, reader->jobs))
		return NULL;
	job = &reader->jobs.items[reader->jobs.count++];
	job->kinds = NULL; /* when all are there */
	job->kind_count = kind_count;
	job->from = time.from;
	job->to = time.to;
	job->amount = time.amount;
	job->hours = time.hours;
	job->unit = time.unit;
	job->paid = paid;
	return at;
}

static const char *appointment_read(struct record_reader *reader, const char *at)
{
	struct record_found class = { NULL, 0 }, jurisdictional = { NULL, 0 };
	struct classpec_appointment appointment = { 0 };
	struct quick_progress read;
	struct quick_object object;
	struct quick_time time;

	appointment.permanent = CLASSPEC_UNKNOWN;
	time_begin(&time);
	at = quick_begin(&object, &read, reader, QUICK_APPOINTMENT, at);
	while (at && read.last != MEMBER_NONE) {
		switch (read.last) {
		case MEMBER_CLASS:
			at = quick_name(reader, at, RECORD_CLASSES, &class);
			break;
		case MEMBER_JURISDICTIONAL:
			at = quick_name(reader, at, RECORD_JURISDICTIONAL_CLASSES,
					&jurisdictional);
			break;
		case MEMBER_PERMANENT:
			at = quick_truth(at, &appointment.permanent);
			break;
		default:
			at = time_read(at, read.last, &time);
			break;
		}
		if (at)
			at = quick_member(&object, &read, at);
	}
	if (!at || !class.count || !time_fits(&time, read.seen))
		return NULL;
	appointment.from = time.from;
	appointment.to = time.to;
	appointment.amount = time.amount;
	appointment.unit = time.unit;
	appointment.hours = time.hours;
	return record_put_appointment(reader, &appointment, class, jurisdictional) ? at : NULL;
}

/* ---- a section --------------------------------------------------------------------- */

static inline const char *entry_read(struct record_reader *reader, const char *at,
				     enum quick_kind kind)
{
	if (*at++ != '{')
		return NULL;
	switch (kind) {
	case QUICK_DEGREE:
		return degree_read(reader, at);
	case QUICK_CREDIT:
		return credit_read(reader, at);
	case QUICK_JOB:
		return job_read(reader, at);
	default:
		return appointment_read(reader, at);
	}
}

const char *quick_entries(struct record_reader *reader, const char *at, enum quick_kind kind)
{
	unsigned count = 0;
	bool closed = false;

	if (*at != '[')
		return NULL;
	at = quick_space(at + 1);
	if (*at == ']')
		return at + 1;
	while (!closed) {
		at = ++count > reader->limits[RECORD_ENTRIES] ? NULL : entry_read(reader, at, kind);
		if (at)
			at = quick_next(at, ']', &closed);
		if (!at)
			return NULL;
	}
	return at;
}
