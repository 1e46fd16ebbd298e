/*
 * record_entry.c - the entries of a record: dates, amounts, and names looked up in the
 * plan.
 *
 * A name by itself stands for that name in every authority that declares it, so one entry
 * of the file can become several of the record. A job lists all its kinds, and a degree,
 * a credential or a decision can be said several times; only credits would be counted
 * double.
 */
#include "record_parts.h"

#include <string.h>

enum {
	FIRST_YEAR = 1900,
	LAST_YEAR = 2199,
	LONGEST_YEARS = 150,
};

/* ---- dates ------------------------------------------------------------------------- */

static uint32_t month_length(uint32_t year, uint32_t month)
{
	static const uint8_t days[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
	bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

	return month == 2 && leap ? 29 : days[month - 1];
}

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

bool record_date_parse(const char *text, struct record_date *date)
{
	size_t length = strlen(text);
	uint32_t year, month, day = 1;

	if ((length != 7 && length != 10) || text[4] != '-' ||
	    !digits_read(text, 4, &year) || !digits_read(text + 5, 2, &month))
		return false;
	if (length == 10 && (text[7] != '-' || !digits_read(text + 8, 2, &day)))
		return false;
	if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1 ||
	    day > month_length(year, month))
		return false;
	date->date = year * 10000 + month * 100 + day;
	date->month = length == 7;
	date->given = true;
	return true;
}

bool record_date_read(const char *text, classpec_date *date)
{
	struct record_date read;

	if (!record_date_parse(text, &read))
		return false;
	*date = read.date;
	return true;
}

classpec_date record_date_after(classpec_date date)
{
	uint32_t year = date / 10000, month = date / 100 % 100, day = date % 100;

	if (day < month_length(year, month))
		return date + 1;
	if (month < 12)
		return year * 10000 + (month + 1) * 100 + 1;
	return (year + 1) * 10000 + 101;
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

int64_t record_amount_max(enum classpec_unit unit)
{
	switch (unit) {
	case CLASSPEC_DAYS:
		return LONGEST_YEARS * 366 * 100;
	case CLASSPEC_MONTHS:
		return LONGEST_YEARS * 12 * 100;
	case CLASSPEC_YEARS:
		return LONGEST_YEARS * 100;
	case CLASSPEC_HOURS:
		break;
	}
	return (int64_t)LONGEST_YEARS * 366 * 24 * 100;
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

/* ---- names ------------------------------------------------------------------------- */

uint32_t record_look_up(struct record_reader *reader, const struct record_path *at,
			enum record_vocabulary of, const char *name,
			const struct record_name **first)
{
	uint32_t count = record_names_find(reader->names, of, name, first);
	const char *nearest;
	char shown[RECORD_SHOWN_SIZE];

	if (count)
		return count;
	nearest = record_names_nearest(reader->names, of, name);
	record_reject(reader, at, "no %s is called `%s`%s%s%s",
		      record_vocabulary_words(of), record_shown(name, shown),
		      nearest ? "; did you mean `" : "", nearest ? nearest : "",
		      nearest ? "`?" : "");
	return 0;
}

/* The number of the entry after the one that the last of a list came from. */
static uint32_t entry_after(const uint32_t *entries, size_t count)
{
	return count ? entries[count - 1] + 1 : 0;
}

bool record_add_degree(struct record_reader *reader, const struct record_path *level_at,
		       const struct classpec_degree *degree, const char *level,
		       const char *subject)
{
	const struct record_name *levels, *subjects = NULL;
	uint32_t level_count =
		record_look_up(reader, level_at, RECORD_LEVELS, level, &levels);
	const uint32_t entry = entry_after(reader->degree_entries.items,
					   reader->degree_entries.count);
	uint32_t subject_count = 0, i, j;

	if (subject)
		subject_count = record_names_find(reader->names, RECORD_SUBJECTS, subject,
						  &subjects);
	for (i = 0; i < level_count; i++)
		for (j = 0; j == 0 || j < subject_count; j++) {
			struct classpec_degree *added;

			if (!RECORD_ROOM(reader, reader->degrees) ||
			    !RECORD_ROOM(reader, reader->degree_entries))
				return false;
			reader->degree_entries.items[reader->degree_entries.count++] =
				entry;
			added = &reader->degrees.items[reader->degrees.count++];
			*added = *degree;
			added->level = levels[i].number;
			added->subject =
				subject_count ? subjects[j].number : CLASSPEC_NONE;
		}
	return level_count > 0;
}

static const char *subject_id(const struct record_reader *reader, uint32_t number)
{
	const char *image = (const char *)reader->plan + reader->plan->subjects.at;
	classpec_string id;

	memcpy(&id, image + number * sizeof(struct classpec_entry), sizeof id);
	return classpec_text(reader->plan, id);
}

/* Credits add up, so an entry cannot stand in the record once for each authority. */
bool record_add_credit(struct record_reader *reader, const struct record_path *subject_at,
		       const struct classpec_credit *credit, const char *subject)
{
	const struct record_name *subjects = NULL;
	uint32_t count = 0;
	struct classpec_credit *added;
	char shown[RECORD_SHOWN_SIZE];

	if (subject)
		count = record_names_find(reader->names, RECORD_SUBJECTS, subject,
					  &subjects);
	if (count > 1)
		return record_reject(
			reader, subject_at,
			"more than one authority has a subject `%s`: write `%s` or `%s`",
			record_shown(subject, shown),
			subject_id(reader, subjects[0].number),
			subject_id(reader, subjects[1].number));
	if (!RECORD_ROOM(reader, reader->credits))
		return false;
	added = &reader->credits.items[reader->credits.count++];
	*added = *credit;
	added->subject = count ? subjects[0].number : CLASSPEC_NONE;
	return true;
}

bool record_add_kind(struct record_reader *reader, const struct record_path *kind_at,
		     struct classpec_job *job, const char *kind)
{
	const struct record_name *kinds;
	uint32_t count = record_look_up(reader, kind_at, RECORD_KINDS, kind, &kinds), i;

	for (i = 0; i < count; i++) {
		if (!RECORD_ROOM(reader, reader->kinds))
			return false;
		reader->kinds.items[reader->kinds.count++] = kinds[i].number;
		job->kind_count++;
	}
	return count > 0;
}

bool record_add_job(struct record_reader *reader, const struct classpec_job *job)
{
	if (!RECORD_ROOM(reader, reader->jobs))
		return false;
	reader->jobs.items[reader->jobs.count++] = *job;
	return true;
}

static uint32_t authority_of_class(const struct record_reader *reader, uint32_t number)
{
	const char *image = (const char *)reader->plan + reader->plan->classes.at;
	struct classpec_class of;

	memcpy(&of, image + number * sizeof of, sizeof of);
	return of.authority;
}

/* The jurisdictional class of that name in the authority of the class, or CLASSPEC_NONE.
 */
static uint32_t jurisdictional_of(const struct record_reader *reader,
				  const struct record_name *names, uint32_t count,
				  uint32_t class_number)
{
	const char *image =
		(const char *)reader->plan + reader->plan->jurisdictional_classes.at;
	uint32_t i;

	for (i = 0; i < count; i++) {
		struct classpec_entry entry;

		memcpy(&entry, image + names[i].number * sizeof entry, sizeof entry);
		if (entry.authority == authority_of_class(reader, class_number))
			return names[i].number;
	}
	return CLASSPEC_NONE;
}

bool record_add_appointment(struct record_reader *reader,
			    const struct record_path *class_at,
			    const struct record_path *jurisdictional_at,
			    const struct classpec_appointment *appointment,
			    const char *class_name, const char *jurisdictional)
{
	const struct record_name *classes, *names = NULL;
	uint32_t count =
		record_look_up(reader, class_at, RECORD_CLASSES, class_name, &classes);
	const uint32_t entry = entry_after(reader->appointment_entries.items,
					   reader->appointment_entries.count);
	uint32_t name_count = 0, fitting = 0, i;
	char shown[RECORD_SHOWN_SIZE];

	if (!count)
		return false;
	if (jurisdictional) {
		name_count = record_look_up(reader, jurisdictional_at,
					    RECORD_JURISDICTIONAL_CLASSES, jurisdictional,
					    &names);
		if (!name_count)
			return false;
	}
	for (i = 0; i < count; i++) {
		struct classpec_appointment *added;

		if (!RECORD_ROOM(reader, reader->appointments) ||
		    !RECORD_ROOM(reader, reader->appointment_entries))
			return false;
		reader->appointment_entries.items[reader->appointment_entries.count++] =
			entry;
		added = &reader->appointments.items[reader->appointments.count++];
		*added = *appointment;
		added->class_number = classes[i].number;
		added->jurisdictional_class =
			jurisdictional_of(reader, names, name_count, classes[i].number);
		fitting += added->jurisdictional_class != CLASSPEC_NONE;
	}
	if (!jurisdictional || fitting)
		return true;
	return record_reject(
		reader, jurisdictional_at,
		"the authority of the class has no jurisdictional class `%s`",
		record_shown(jurisdictional, shown));
}

/* A name by itself and a qualified one can say two things of the same entry: that is one
 * too many, whichever was meant. */
static bool said_twice(struct record_reader *reader, const struct record_path *at,
		       const char *name)
{
	char shown[RECORD_SHOWN_SIZE];

	return record_reject(reader, at, "`%s` was said before, under another name",
			     record_shown(name, shown));
}

bool record_add_holding(struct record_reader *reader, const struct record_path *at,
			const char *credential, enum classpec_truth held)
{
	const struct record_name *names;
	uint32_t count = record_look_up(reader, at, RECORD_CREDENTIALS, credential,
					&names),
		 i;
	size_t j;

	for (i = 0; i < count; i++) {
		struct classpec_holding holding = { names[i].number, (uint8_t)held };

		for (j = 0; j < reader->holdings.count; j++)
			if (reader->holdings.items[j].credential == holding.credential)
				return said_twice(reader, at, credential);
		if (!RECORD_ROOM(reader, reader->holdings))
			return false;
		reader->holdings.items[reader->holdings.count++] = holding;
	}
	return count > 0;
}

static bool decision_add(struct record_reader *reader, const struct record_path *at,
			 const struct classpec_decision *decision, const char *name)
{
	size_t i;

	for (i = 0; i < reader->decisions.count; i++) {
		const struct classpec_decision *before = &reader->decisions.items[i];

		if (before->body == decision->body &&
		    before->class_number == decision->class_number)
			return said_twice(reader, at, name);
	}
	if (!RECORD_ROOM(reader, reader->decisions))
		return false;
	reader->decisions.items[reader->decisions.count++] = *decision;
	return true;
}

bool record_add_decision(struct record_reader *reader, const struct record_path *body_at,
			 const struct record_path *class_at, const char *body,
			 const char *class_name, enum classpec_truth accepted)
{
	struct classpec_decision decision = { 0, CLASSPEC_NONE, (uint8_t)accepted };
	const struct record_name *bodies, *classes = NULL;
	uint32_t class_count = 0, body_count, i, j;

	body_count = record_look_up(reader, body_at, RECORD_BODIES, body, &bodies);
	if (!body_count)
		return false;
	if (class_name) {
		class_count = record_look_up(reader, class_at, RECORD_CLASSES, class_name,
					     &classes);
		if (!class_count)
			return false;
	}
	for (i = 0; i < body_count; i++)
		for (j = 0; j == 0 || j < class_count; j++) {
			decision.body = bodies[i].number;
			if (class_count)
				decision.class_number = classes[j].number;
			if (!decision_add(reader, class_name ? class_at : body_at,
					  &decision, class_name ? class_name : body))
				return false;
		}
	return true;
}
