/*
 * record_quick.c - a record that is as it should be, in one pass over its line.
 */
#include "record_quick.h"
#include "record_look.h"
#include "record_put.h"

#include <string.h>

enum { LONGEST_ESCAPED = 512 /* bytes of an id with escapes in it */ };

/* ---- single values ----------------------------------------------------------------- */

static bool is_null(const char *at)
{
	return memcmp(at, "null", 4) == 0;
}

/* true or false. */
static const char *truth_read(const char *at, uint8_t *truth)
{
	*truth = *at == 't' ? CLASSPEC_YES : CLASSPEC_NO;
	if (memcmp(at, "true", 4) == 0)
		return at + 4;
	return memcmp(at, "false", 5) == 0 ? at + 5 : NULL;
}

/* The name of an entry of the plan; the subject of a degree or of credits may be any. */
static const char *name_read(const struct record_reader *reader, const char *at,
			     enum record_vocabulary of, struct record_found *found)
{
	const char *end = *at == '"' ? quick_string_end(at + 1) : NULL;
	const struct record_slot *slot;

	if (!end || end == at + 1)
		return NULL;
	slot = look_slot(&reader->names->of[of], at + 1, (size_t)(end - at - 1));
	found->first = slot->found.first;
	found->count = slot->found.count;
	return slot->found.count || of == RECORD_SUBJECTS ? end + 1 : NULL;
}

static const char *date_read(const char *at, struct record_date *date)
{
	const char *end;

	date->given = true;
	if (is_null(at))
		return at + 4;
	end = at[8] == '"' ? at + 8 : at + 11;
	return *at == '"' && *end == '"' &&
			       record_date_parse(at + 1, (size_t)(end - at - 1), date)
		       ? end + 1 : NULL;
}

static const char *amount_read(const char *at, enum classpec_unit unit,
			       struct record_time *time)
{
	int64_t hundredths = 0;

	at = quick_number(at, record_amount_max(unit), &hundredths);
	time->amount = (int32_t)hundredths;
	time->unit = unit;
	time->amounts++;
	return at;
}

static const char *hours_read(const char *at, struct record_time *time)
{
	int64_t hundredths = 0;

	at = quick_number(at, RECORD_WEEK_HOURS, &hundredths);
	time->hours = (uint16_t)hundredths;
	return hundredths ? at : NULL;
}

static const char *time_read(const char *at, enum quick_member member, struct record_time *time)
{
	switch (member) {
	case MEMBER_FROM:
		return date_read(at, &time->from);
	case MEMBER_TO:
		return date_read(at, &time->to);
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
	default:
		return NULL;
	}
}

/* ---- entries ----------------------------------------------------------------------- */

/* An entry of any section, as it was put. */
struct entry {
	struct record_found name, other; /* level or class; field or jurisdictional class */
	uint8_t accredited, paid, permanent, quarter; /* enum classpec_truth */
	uint32_t kind_count;                          /* of kinds that are put already */
	int64_t credits;                              /* in hundredths; -1: not given */
	struct record_date awarded;
	struct record_time time;
};

static const char *unit_read(const char *at, uint8_t *quarter)
{
	*quarter = CLASSPEC_NO;
	if (memcmp(at, "\"semester\"", 10) == 0)
		return at + 10;
	*quarter = CLASSPEC_YES;
	return memcmp(at, "\"quarter\"", 9) == 0 ? at + 9 : NULL;
}

static const char *kinds_read(struct record_reader *reader, const char *at,
			      uint32_t *kind_count)
{
	struct record_found kinds;
	unsigned count = 0;
	bool closed = false;

	if (*at != '[')
		return NULL;
	at = quick_space(at + 1);
	while (!closed) {
		at = name_read(reader, at, RECORD_KINDS, &kinds);
		if (!at || ++count > RECORD_KINDS_MAX ||
		    !record_put_kind(reader, kind_count, kinds))
			return NULL;
		at = quick_next(at, ']', &closed);
		if (!at)
			return NULL;
	}
	return at;
}

static const char *entry_value(struct record_reader *reader, const char *at,
			       enum quick_member member, struct entry *entry)
{
	if (is_null(at) && member != MEMBER_FROM && member != MEMBER_TO)
		return at + 4;
	switch (member) {
	case MEMBER_LEVEL:
		return name_read(reader, at, RECORD_LEVELS, &entry->name);
	case MEMBER_CLASS:
		return name_read(reader, at, RECORD_CLASSES, &entry->name);
	case MEMBER_FIELD:
	case MEMBER_SUBJECT:
		return name_read(reader, at, RECORD_SUBJECTS, &entry->other);
	case MEMBER_JURISDICTIONAL:
		return name_read(reader, at, RECORD_JURISDICTIONAL_CLASSES,
				 &entry->other);
	case MEMBER_ACCREDITED:
		return truth_read(at, &entry->accredited);
	case MEMBER_PAID:
		return truth_read(at, &entry->paid);
	case MEMBER_PERMANENT:
		return truth_read(at, &entry->permanent);
	case MEMBER_AWARDED:
		return date_read(at, &entry->awarded);
	case MEMBER_AMOUNT:
		return quick_number(at, (int64_t)RECORD_CREDITS_MAX * 100, &entry->credits);
	case MEMBER_UNIT:
		return unit_read(at, &entry->quarter);
	case MEMBER_KINDS:
		return kinds_read(reader, at, &entry->kind_count);
	default:
		return time_read(at, member, &entry->time);
	}
}

static bool job_put(struct record_reader *reader, const struct entry *entry)
{
	const struct record_time *time = &entry->time;
	struct classpec_job *job;

	if (!entry->kind_count || !RECORD_ROOM(reader, reader->jobs))
		return false;
	job = &reader->jobs.items[reader->jobs.count++];
	job->kinds = NULL; /* when all are there */
	job->kind_count = entry->kind_count;
	job->from = time->from.date;
	job->to = time->to.date;
	job->amount = time->amount;
	job->hours = time->hours;
	job->unit = (uint8_t)time->unit;
	job->paid = entry->paid;
	return true;
}

static bool entry_put(struct record_reader *reader, enum quick_kind kind,
		      struct entry *entry)
{
	const struct classpec_degree degree = { CLASSPEC_NONE, CLASSPEC_NONE,
						entry->accredited, entry->awarded.date };
	const struct classpec_credit credit = { (int32_t)entry->credits,
						entry->quarter == CLASSPEC_YES,
						entry->accredited, CLASSPEC_NONE };
	struct classpec_appointment appointment = { 0 };
	const struct record_time *time = &entry->time;

	if (kind == QUICK_DEGREE)
		return entry->name.count &&
		       record_put_degree(reader, &degree, entry->name, entry->other);
	if (kind == QUICK_CREDIT)
		return entry->credits >= 0 && entry->quarter != CLASSPEC_UNKNOWN &&
		       record_put_credit(reader, &credit, entry->other);
	if (!record_time_check(reader, NULL, &entry->time))
		return false;
	if (kind == QUICK_JOB)
		return job_put(reader, entry);
	appointment.from = time->from.date;
	appointment.to = time->to.date;
	appointment.amount = time->amount;
	appointment.unit = (uint8_t)time->unit;
	appointment.permanent = entry->permanent;
	appointment.hours = time->hours;
	return entry->name.count && record_put_appointment(reader, &appointment,
							   entry->name, entry->other);
}

/* Member by member: what is read back at once must not have been written in parts. */
static inline void entry_clear(struct entry *entry)
{
	entry->name.first = NULL;
	entry->name.count = 0;
	entry->other.first = NULL;
	entry->other.count = 0;
	entry->time.from.date = 0;
	entry->time.from.given = false;
	entry->time.to.date = 0;
	entry->time.to.given = false;
	entry->time.to.month = false;
	entry->time.amount = 0;
	entry->time.unit = CLASSPEC_DAYS;
	entry->time.amounts = 0;
	entry->time.hours = CLASSPEC_HOURS_UNSTATED;
	entry->awarded.date = 0;
	entry->kind_count = 0;
	entry->accredited = CLASSPEC_UNKNOWN;
	entry->paid = CLASSPEC_UNKNOWN;
	entry->permanent = CLASSPEC_UNKNOWN;
	entry->quarter = CLASSPEC_UNKNOWN;
	entry->credits = -1;
}

static const char *entry_read(struct record_reader *reader, const char *at,
			      enum quick_kind kind)
{
	struct quick_object read;
	struct entry entry;

	quick_begin(&read, reader, kind);
	entry_clear(&entry);
	if (*at != '{')
		return NULL;
	at = quick_member(&read, at + 1);
	while (at && read.last != MEMBER_NONE) {
		if (read.last != MEMBER_OTHER)
			at = entry_value(reader, at, read.last, &entry);
		if (at)
			at = quick_member(&read, at);
	}
	return at && entry_put(reader, kind, &entry) ? at : NULL;
}

static const char *entries_read(struct record_reader *reader, const char *at,
				enum quick_kind kind)
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

/* ---- what is said by name ---------------------------------------------------------- */

static bool truth_put(struct record_reader *reader, enum record_vocabulary of,
		      struct record_found bodies, struct record_found found, uint8_t truth)
{
	const struct record_found any = { NULL, 0 };

	if (of == RECORD_CREDENTIALS)
		return record_put_holding(reader, found, (enum classpec_truth)truth);
	if (reader->decisions.count >= reader->limits[RECORD_ENTRIES])
		return false;
	if (of == RECORD_BODIES)
		return record_put_decision(reader, found, any,
					   (enum classpec_truth)truth);
	return record_put_decision(reader, bodies, found, (enum classpec_truth)truth);
}

/* Names of credentials, of bodies, or of the classes that bodies speak of; and true, false
 * or null of each, or the classes that a body speaks of. */
static const char *truths_read(struct record_reader *reader, const char *at,
			       enum record_vocabulary of, struct record_found bodies)
{
	struct record_found found;
	unsigned count = 0;
	bool closed;
	uint8_t truth;

	if (*at != '{')
		return NULL;
	at = quick_space(at + 1);
	closed = *at == '}';
	at += closed;
	while (!closed) {
		at = ++count > reader->limits[RECORD_ENTRIES] ? NULL
						  : name_read(reader, at, of, &found);
		at = at ? quick_space(at) : "";
		if (*at != ':')
			return NULL;
		at = quick_space(at + 1);
		truth = CLASSPEC_UNKNOWN;
		if (*at == '{' && of == RECORD_BODIES) {
			at = truths_read(reader, at, RECORD_CLASSES, found);
		} else {
			at = is_null(at) ? at + 4 : truth_read(at, &truth);
			if (!at || !truth_put(reader, of, bodies, found, truth))
				return NULL;
		}
		at = at ? quick_next(at, '}', &closed) : NULL;
		if (!at)
			return NULL;
	}
	return at;
}

/* ---- the record -------------------------------------------------------------------- */

static const char *id_read(struct record_reader *reader, const char *at)
{
	const char *end = at;
	char room[LONGEST_ESCAPED];
	size_t size;

	if (*at == '"') {
		end = quick_string_end(at + 1);
		if (end)
			return end > at + 1 && record_set_id(reader, at + 1,
							     (size_t)(end - at - 1))
				       ? end + 1 : NULL;
		size = sizeof room;
		at = quick_unescape(at + 1, room, &size);
		return at && size && record_set_id(reader, room, size) ? at : NULL;
	}
	while (*end >= '0' && *end <= '9')
		end++;
	if (end == at || (*at == '0' && end - at > 1) || end - at > 18 || *end == '.' ||
	    *end == 'e' || *end == 'E')
		return NULL;
	return record_set_id(reader, at, (size_t)(end - at)) ? end : NULL;
}

static const char *section_read(struct record_reader *reader, const char *at,
				enum quick_member member)
{
	static const uint32_t presence[] = {
		[MEMBER_EDUCATION] = CLASSPEC_HAS_EDUCATION,
		[MEMBER_CREDITS] = CLASSPEC_HAS_CREDITS,
		[MEMBER_EXPERIENCE] = CLASSPEC_HAS_EXPERIENCE,
		[MEMBER_SERVICE] = CLASSPEC_HAS_SERVICE,
		[MEMBER_CREDENTIALS] = CLASSPEC_HAS_CREDENTIALS,
		[MEMBER_DETERMINATIONS] = CLASSPEC_HAS_DETERMINATIONS,
	};
	const struct record_found none = { NULL, 0 };

	if (member == MEMBER_ID)
		return id_read(reader, at);
	if (is_null(at))
		return at + 4;
	reader->presence |= presence[member];
	switch (member) {
	case MEMBER_EDUCATION:
		return entries_read(reader, at, QUICK_DEGREE);
	case MEMBER_CREDITS:
		return entries_read(reader, at, QUICK_CREDIT);
	case MEMBER_EXPERIENCE:
		return entries_read(reader, at, QUICK_JOB);
	case MEMBER_SERVICE:
		return entries_read(reader, at, QUICK_APPOINTMENT);
	case MEMBER_CREDENTIALS:
		return truths_read(reader, at, RECORD_CREDENTIALS, none);
	default:
		return truths_read(reader, at, RECORD_BODIES, none);
	}
}

const char *record_quick(struct record_reader *reader, const char *line)
{
	struct quick_object read;
	const char *at = quick_space(line);

	quick_begin(&read, reader, QUICK_RECORD);
	if (*at != '{')
		return NULL;
	at = quick_member(&read, at + 1);
	while (at && read.last != MEMBER_NONE) {
		if (read.last != MEMBER_OTHER)
			at = section_read(reader, at, read.last);
		if (at)
			at = quick_member(&read, at);
	}
	at = at && reader->id.count ? quick_space(at) : "";
	return *at == '\n' ? at : NULL;
}
