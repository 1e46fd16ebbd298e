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
	classpec_date from, to; /* the first day, and the first that no longer counts */
	uint8_t unit;
	uint16_t hours;
	int32_t amount;
	uint32_t amounts; /* how many were given */
};

static inline void time_begin(struct quick_time *time)
{
	time->from = 0;
	time->to = 0;
	time->unit = CLASSPEC_DAYS;
	time->hours = CLASSPEC_HOURS_UNSTATED;
	time->amount = 0;
	time->amounts = 0;
}

/* The first day of a month; or null. */
static const char *month_read(const char *at, classpec_date *date)
{
	uint32_t year, month, day;

	if (*at != '"' || at[8] != '"')
		return quick_null(at);
	if (!scan_date(at + 1, true, &year, &month, &day))
		return NULL;
	*date = record_date_of(year, month, day);
	return *date ? at + 9 : NULL;
}

/* A date; or null. */
SCAN_INLINE const char *date_read(const char *at, classpec_date *date)
{
	uint32_t year, month, day;

	if (!scan_day(at, &year, &month, &day))
		return month_read(at, date);
	*date = record_date_of(year, month, day);
	return *date ? at + 12 : NULL;
}

/* The last day that counts, or the first month that does not: the first day that does not; or null. */
SCAN_INLINE const char *end_read(const char *at, classpec_date *date)
{
	uint32_t year, month, day;

	if (!scan_day(at, &year, &month, &day))
		return month_read(at, date);
	*date = record_day_after(year, month, day);
	return record_date_of(year, month, day) ? at + 12 : NULL;
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

/* Whether either both dates were given, in their order, or one amount. */
static inline bool time_fits(const struct quick_time *time, uint32_t seen)
{
	const uint32_t dates = (uint32_t)1 << MEMBER_FROM | (uint32_t)1 << MEMBER_TO;

	if (!(seen & dates))
		return time->amounts == 1;
	if ((seen & dates) != dates || time->amounts || !time->from)
		return false;
	return !time->to || time->to > time->from;
}

/* What both jobs and appointments have. */
#define TAKE_TIME(time)                                                                   \
	QUICK_STEADY(MEMBER_FROM, date_read(at, &(time).from))                              \
	QUICK_TAKE(MEMBER_TO, end_read(at, &(time).to))                                   \
	QUICK_TAKE(MEMBER_DAYS, amount_read(at, CLASSPEC_DAYS, &(time)))                  \
	QUICK_TAKE(MEMBER_MONTHS, amount_read(at, CLASSPEC_MONTHS, &(time)))              \
	QUICK_TAKE(MEMBER_YEARS, amount_read(at, CLASSPEC_YEARS, &(time)))                \
	QUICK_TAKE(MEMBER_HOURS, amount_read(at, CLASSPEC_HOURS, &(time)))                \
	QUICK_STEADY(MEMBER_HOURS_PER_WEEK, hours_read(at, &(time)))

/* ---- entries ----------------------------------------------------------------------- */

/* Each begins behind the opening bracket. */

static inline const char *degree_read(struct record_reader *reader, const char *at)
{
	struct classpec_degree degree = { CLASSPEC_NONE, CLASSPEC_NONE, CLASSPEC_UNKNOWN, 0 };
	struct record_found level = { NULL, 0 }, field = { NULL, 0 };
	struct quick_progress read;
	struct quick_object object;

	at = quick_begin(&object, &read, reader, QUICK_DEGREE, at);
	while (at && read.last != MEMBER_NONE) {
		QUICK_STEADY(MEMBER_LEVEL, quick_name(reader, at, RECORD_LEVELS, &level))
		QUICK_STEADY(MEMBER_FIELD, quick_name(reader, at, RECORD_SUBJECTS, &field))
		QUICK_TAKE(MEMBER_ACCREDITED, quick_truth(at, &degree.accredited))
		QUICK_TAKE(MEMBER_AWARDED, date_read(at, &degree.awarded))
		QUICK_TAKE(MEMBER_OTHER, at)
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

static inline const char *credit_read(struct record_reader *reader, const char *at)
{
	struct classpec_credit credit = { 0, 0, CLASSPEC_UNKNOWN, CLASSPEC_NONE };
	struct record_found subject = { NULL, 0 };
	uint8_t quarter = CLASSPEC_UNKNOWN;
	struct quick_progress read;
	struct quick_object object;
	int64_t amount = -1;

	at = quick_begin(&object, &read, reader, QUICK_CREDIT, at);
	while (at && read.last != MEMBER_NONE) {
		QUICK_STEADY(MEMBER_AMOUNT, credits_read(at, &amount))
		QUICK_STEADY(MEMBER_UNIT, unit_read(at, &quarter))
		QUICK_STEADY(MEMBER_SUBJECT, quick_name(reader, at, RECORD_SUBJECTS, &subject))
		QUICK_TAKE(MEMBER_ACCREDITED, quick_truth(at, &credit.accredited))
		QUICK_TAKE(MEMBER_OTHER, at)
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

static inline const char *job_read(struct record_reader *reader, const char *at)
{
	uint8_t paid = CLASSPEC_UNKNOWN;
	struct quick_progress read;
	struct quick_object object;
	const size_t first = reader->kinds.count;
	struct classpec_job *job;
	struct quick_time time;
	uint32_t kind_count = 0;

	time_begin(&time);
	at = quick_begin(&object, &read, reader, QUICK_JOB, at);
	while (at && read.last != MEMBER_NONE) {
		QUICK_TAKE(MEMBER_KINDS, kinds_read(reader, at, &kind_count))
		TAKE_TIME(time)
		QUICK_TAKE(MEMBER_PAID, quick_truth(at, &paid))
		QUICK_TAKE(MEMBER_OTHER, at)
	}
	if (!at || !kind_count || !time_fits(&time, read.seen) ||
	    !RECORD_ROOM(reader, reader->jobs))
		return NULL;
	job = &reader->jobs.items[reader->jobs.count++];
	job->kinds = reader->kinds.items + first;
	job->kind_count = kind_count;
	job->from = time.from;
	job->to = time.to;
	job->amount = time.amount;
	job->hours = time.hours;
	job->unit = time.unit;
	job->paid = paid;
	return at;
}

static inline const char *appointment_read(struct record_reader *reader, const char *at)
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
		QUICK_TAKE(MEMBER_CLASS, quick_name(reader, at, RECORD_CLASSES, &class))
		TAKE_TIME(time)
		QUICK_STEADY(MEMBER_PERMANENT, quick_truth(at, &appointment.permanent))
		QUICK_TAKE(MEMBER_JURISDICTIONAL,
			   quick_name(reader, at, RECORD_JURISDICTIONAL_CLASSES, &jurisdictional))
		QUICK_TAKE(MEMBER_OTHER, at)
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

SCAN_INLINE const char *entries_read(struct record_reader *reader, const char *at,
				     const char *(*entry_read)(struct record_reader *reader,
							       const char *at))
{
	unsigned count = 0;
	bool closed = false;

	if (*at != '[')
		return NULL;
	at = quick_space(at + 1);
	if (*at == ']')
		return at + 1;
	while (!closed) {
		if (++count > reader->limits[RECORD_ENTRIES] || *at != '{')
			return NULL;
		at = entry_read(reader, at + 1);
		if (at)
			at = quick_next(at, ']', &closed);
		if (!at)
			return NULL;
	}
	return at;
}

const char *quick_degrees(struct record_reader *reader, const char *at)
{
	return entries_read(reader, at, degree_read);
}

const char *quick_credits(struct record_reader *reader, const char *at)
{
	return entries_read(reader, at, credit_read);
}

const char *quick_jobs(struct record_reader *reader, const char *at)
{
	return entries_read(reader, at, job_read);
}

const char *quick_appointments(struct record_reader *reader, const char *at)
{
	return entries_read(reader, at, appointment_read);
}
