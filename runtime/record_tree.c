/*
 * record_tree.c - the tree of one JSON record becomes its entries.
 *
 * Each kind of object has a table of its members, and each member a function that reads
 * one value. Members are read in the order of the line, so the first fault of the line is
 * the one reported.
 */
#include "record_json.h"
#include "record_put.h"

#include <string.h>

enum { MEMBERS_MAX = 16 };

/* ---- the members of an entry ------------------------------------------------------- */

/* An entry of any section, as it was put. */
struct entry {
	const char *level, *field, *subject, *unit, *class_name, *jurisdictional;
	json_t *kinds;
	uint8_t accredited, paid, permanent; /* enum classpec_truth */
	int64_t credits;                     /* in hundredths; -1: not given */
	struct record_date awarded;
	struct record_time time;
};

struct member {
	const char *name;
	bool (*read)(struct record_reader *reader, const struct record_path *at,
		     json_t *value, void *into);
	size_t offset;   /* of what it is read into, in struct entry */
	bool reads_null; /* else null is as good as nothing */
};

#define MEMBER(name, read, field) { name, read, offsetof(struct entry, field), false }
#define TIME_MEMBERS                                                            \
	{ "from", record_json_read_date, offsetof(struct entry, time.from), true },\
	{ "to", record_json_read_date, offsetof(struct entry, time.to), true }, \
	MEMBER("days", record_json_read_days, time),                            \
	MEMBER("months", record_json_read_months, time),                        \
	MEMBER("years", record_json_read_years, time),                          \
	MEMBER("hours", record_json_read_hours, time),                          \
	MEMBER("hours_per_week", record_json_read_hours_per_week, time)

static const struct member education_members[] = {
	MEMBER("level", record_json_read_text, level),
	MEMBER("field", record_json_read_text, field),
	MEMBER("accredited", record_json_read_truth, accredited),
	MEMBER("awarded", record_json_read_date, awarded),
	{ NULL, NULL, 0, false },
};

static const struct member credit_members[] = {
	MEMBER("amount", record_json_read_credits, credits),
	MEMBER("unit", record_json_read_text, unit),
	MEMBER("subject", record_json_read_text, subject),
	MEMBER("accredited", record_json_read_truth, accredited),
	{ NULL, NULL, 0, false },
};

static const struct member experience_members[] = {
	MEMBER("kinds", record_json_read_kinds, kinds),
	TIME_MEMBERS,
	MEMBER("paid", record_json_read_truth, paid),
	{ NULL, NULL, 0, false },
};

static const struct member service_members[] = {
	MEMBER("class", record_json_read_text, class_name),
	TIME_MEMBERS,
	MEMBER("permanent", record_json_read_truth, permanent),
	MEMBER("jurisdictional_class", record_json_read_text, jurisdictional),
	{ NULL, NULL, 0, false },
};

static bool is_ours(const char *key)
{
	return strncmp(key, "x_", 2) != 0;
}

static bool reject_member(struct record_reader *reader, const struct record_path *at,
			  const char *key, const char *const *names, size_t count)
{
	const char *nearest = record_nearest(key, names, count);

	return record_reject(reader, at, "no such member%s%s%s",
			     nearest ? "; did you mean `" : "", nearest ? nearest : "",
			     nearest ? "`?" : "");
}

static bool unknown_member(struct record_reader *reader, const struct record_path *at,
			   const char *key, const struct member *members)
{
	const char *names[MEMBERS_MAX];
	size_t count = 0;

	while (count < MEMBERS_MAX && members[count].name) {
		names[count] = members[count].name;
		count++;
	}
	return reject_member(reader, at, key, names, count);
}

static bool read_members(struct record_reader *reader, const struct record_path *up,
			 json_t *object, const struct member *members,
			 struct entry *entry)
{
	void *at;

	if (!json_is_object(object))
		return record_json_reject_value(reader, up, "an object", object);
	for (at = json_object_iter(object); at; at = json_object_iter_next(object, at)) {
		const char *key = json_object_iter_key(at);
		const struct record_path path = { up, key, strlen(key) };
		json_t *value = json_object_iter_value(at);
		const struct member *member = members;

		if (!is_ours(key))
			continue;
		while (member->name && strcmp(member->name, key) != 0)
			member++;
		if (!member->name)
			return unknown_member(reader, &path, key, members);
		if (json_is_null(value) && !member->reads_null)
			continue;
		if (!member->read(reader, &path, value, (char *)entry + member->offset))
			return false;
	}
	return true;
}

/* ---- one entry of each section ----------------------------------------------------- */

static bool reject_missing(struct record_reader *reader, const struct record_path *at,
			   const char *member, const char *expected)
{
	const struct record_path path = { at, member, strlen(member) };

	return record_reject(reader, &path, "missing; expected %s", expected);
}

static bool read_degree(struct record_reader *reader, const struct record_path *at,
			const struct entry *entry)
{
	const struct record_path level_at = { at, "level", 5 };
	struct classpec_degree degree = { CLASSPEC_NONE, CLASSPEC_NONE, entry->accredited,
					  entry->awarded.date };

	if (!entry->level)
		return reject_missing(reader, at, "level", "an education level");
	return record_add_degree(reader, &level_at, &degree, entry->level, entry->field);
}

static bool read_credit(struct record_reader *reader, const struct record_path *at,
			const struct entry *entry)
{
	const struct record_path subject_at = { at, "subject", 7 },
				 unit_at = { at, "unit", 4 };
	struct classpec_credit credit = { (int32_t)entry->credits, 0, entry->accredited,
					  CLASSPEC_NONE };
	char shown[RECORD_SHOWN_SIZE];

	if (entry->credits < 0)
		return reject_missing(reader, at, "amount", "a number of credits");
	if (!entry->unit)
		return reject_missing(reader, at, "unit", "`semester` or `quarter`");
	credit.quarter = strcmp(entry->unit, "quarter") == 0;
	if (!credit.quarter && strcmp(entry->unit, "semester") != 0)
		return record_reject(reader, &unit_at,
				     "expected `semester` or `quarter`, found `%s`",
				     record_shown(entry->unit, shown));
	return record_add_credit(reader, &subject_at, &credit, entry->subject);
}

static bool read_kinds(struct record_reader *reader, const struct record_path *at,
		       struct classpec_job *job, json_t *kinds)
{
	size_t i;

	for (i = 0; i < json_array_size(kinds); i++) {
		const struct record_path kind_at = { at, NULL, i };
		json_t *value = json_array_get(kinds, i);
		const char *kind = NULL;

		if (!record_json_read_text(reader, &kind_at, value, &kind) ||
		    !record_add_kind(reader, &kind_at, job, kind))
			return false;
	}
	return true;
}

static bool read_job(struct record_reader *reader, const struct record_path *at,
		     const struct entry *entry)
{
	const struct record_path kinds_at = { at, "kinds", 5 };
	struct record_time time = entry->time;
	struct classpec_job job = { 0 };

	if (!entry->kinds)
		return reject_missing(reader, at, "kinds", "a list of experience kinds");
	if (!read_kinds(reader, &kinds_at, &job, entry->kinds) ||
	    !record_time_check(reader, at, &time))
		return false;
	job.from = time.from.date;
	job.to = time.to.date;
	job.amount = time.amount;
	job.unit = (uint8_t)time.unit;
	job.paid = entry->paid;
	job.hours = time.hours;
	return record_put_job(reader, &job);
}

static bool read_appointment(struct record_reader *reader, const struct record_path *at,
			     const struct entry *entry)
{
	const struct record_path class_at = { at, "class", 5 };
	const struct record_path jurisdictional_at = { at, "jurisdictional_class", 20 };
	struct record_time time = entry->time;
	struct classpec_appointment appointment = { 0 };

	if (!entry->class_name)
		return reject_missing(reader, at, "class", "the id of a class");
	if (!record_time_check(reader, at, &time))
		return false;
	appointment.from = time.from.date;
	appointment.to = time.to.date;
	appointment.amount = time.amount;
	appointment.unit = (uint8_t)time.unit;
	appointment.permanent = entry->permanent;
	appointment.hours = time.hours;
	return record_add_appointment(reader, &class_at, &jurisdictional_at, &appointment,
				      entry->class_name, entry->jurisdictional);
}

/* ---- the sections ------------------------------------------------------------------ */

struct section {
	const char *name;
	uint32_t presence;
	const struct member *members; /* of an entry; NULL: the section is an object */
	bool (*read_entry)(struct record_reader *reader, const struct record_path *at,
			   const struct entry *entry);
	bool (*read_object)(struct record_reader *reader, const struct record_path *at,
			    json_t *object);
};

static bool read_held(struct record_reader *reader, const struct record_path *at,
		      json_t *value, uint8_t *truth)
{
	*truth = CLASSPEC_UNKNOWN;
	if (json_is_null(value))
		return true;
	if (!json_is_boolean(value))
		return record_json_reject_value(reader, at, "true, false or null", value);
	return record_json_read_truth(reader, at, value, truth);
}

static bool read_credentials(struct record_reader *reader, const struct record_path *up,
			     json_t *object)
{
	void *at;

	for (at = json_object_iter(object); at; at = json_object_iter_next(object, at)) {
		const char *key = json_object_iter_key(at);
		const struct record_path path = { up, key, strlen(key) };
		uint8_t held;

		if (!is_ours(key))
			continue;
		if (!read_held(reader, &path, json_object_iter_value(at), &held) ||
		    !record_add_holding(reader, &path, key, (enum classpec_truth)held))
			return false;
	}
	return true;
}

/* What a body said of single classes. */
static bool read_decisions(struct record_reader *reader, const struct record_path *up,
			   const char *body, json_t *object)
{
	void *at;

	for (at = json_object_iter(object); at; at = json_object_iter_next(object, at)) {
		const char *key = json_object_iter_key(at);
		const struct record_path path = { up, key, strlen(key) };
		uint8_t accepted;

		if (!is_ours(key))
			continue;
		if (!read_held(reader, &path, json_object_iter_value(at), &accepted) ||
		    !record_add_decision(reader, up, &path, body, key,
					 (enum classpec_truth)accepted))
			return false;
		if (reader->decisions.count > reader->limits[RECORD_ENTRIES])
			return record_reject(reader, up, "more than %u determinations%s",
					     (unsigned)reader->limits[RECORD_ENTRIES],
					     reader->advice[RECORD_ENTRIES]);
	}
	return true;
}

static bool read_determinations(struct record_reader *reader,
				const struct record_path *up, json_t *object)
{
	void *at;

	for (at = json_object_iter(object); at; at = json_object_iter_next(object, at)) {
		const char *key = json_object_iter_key(at);
		const struct record_path path = { up, key, strlen(key) };
		json_t *value = json_object_iter_value(at);
		uint8_t accepted;

		if (!is_ours(key))
			continue;
		if (json_is_object(value)) {
			if (!read_decisions(reader, &path, key, value))
				return false;
			continue;
		}
		if (!read_held(reader, &path, value, &accepted) ||
		    !record_add_decision(reader, &path, NULL, key, NULL,
					 (enum classpec_truth)accepted))
			return false;
	}
	return true;
}

static const struct section sections[] = {
	{ "education", CLASSPEC_HAS_EDUCATION, education_members, read_degree, NULL },
	{ "credits", CLASSPEC_HAS_CREDITS, credit_members, read_credit, NULL },
	{ "experience", CLASSPEC_HAS_EXPERIENCE, experience_members, read_job, NULL },
	{ "service", CLASSPEC_HAS_SERVICE, service_members, read_appointment, NULL },
	{ "credentials", CLASSPEC_HAS_CREDENTIALS, NULL, NULL, read_credentials },
	{ "determinations", CLASSPEC_HAS_DETERMINATIONS, NULL, NULL,
	  read_determinations },
};

enum { SECTION_COUNT = sizeof sections / sizeof *sections };

static bool read_section(struct record_reader *reader, const struct record_path *at,
			 const struct section *section, json_t *value)
{
	const bool object = section->read_object != NULL;
	size_t size = object ? json_object_size(value) : json_array_size(value), i;

	if (object ? !json_is_object(value) : !json_is_array(value))
		return record_json_reject_value(reader, at,
						object ? "an object" : "a list", value);
	if (size > reader->limits[RECORD_ENTRIES])
		return record_reject(reader, at, "expected at most %u entries, found %zu%s",
				     (unsigned)reader->limits[RECORD_ENTRIES], size,
				     reader->advice[RECORD_ENTRIES]);
	reader->presence |= section->presence;
	if (object)
		return section->read_object(reader, at, value);
	for (i = 0; i < size; i++) {
		const struct record_path path = { at, NULL, i };
		struct entry entry = { 0 };

		entry.accredited = CLASSPEC_UNKNOWN;
		entry.paid = CLASSPEC_UNKNOWN;
		entry.permanent = CLASSPEC_UNKNOWN;
		entry.credits = -1;
		entry.time.hours = CLASSPEC_HOURS_UNSTATED;
		if (!read_members(reader, &path, json_array_get(value, i),
				  section->members, &entry) ||
		    !section->read_entry(reader, &path, &entry))
			return false;
	}
	return true;
}

static bool read_id(struct record_reader *reader, const struct record_path *at,
		    json_t *value)
{
	char number[32];

	if (json_is_integer(value)) {
		snprintf(number, sizeof number, "%" JSON_INTEGER_FORMAT,
			 json_integer_value(value));
		return record_set_id(reader, number, strlen(number));
	}
	if (!json_is_string(value) || !json_string_length(value))
		return record_json_reject_value(
			reader, at, "a text that is not empty, or a whole number", value);
	return record_set_id(reader, json_string_value(value),
			     json_string_length(value));
}

static bool read_member(struct record_reader *reader, const char *key, json_t *value)
{
	const struct record_path path = { NULL, key, strlen(key) };
	const char *names[SECTION_COUNT + 1];
	size_t i;

	if (strcmp(key, "id") == 0)
		return read_id(reader, &path, value);
	for (i = 0; i < SECTION_COUNT; i++) {
		if (strcmp(key, sections[i].name) == 0)
			return json_is_null(value) ||
			       read_section(reader, &path, &sections[i], value);
		names[i] = sections[i].name;
	}
	names[SECTION_COUNT] = "id";
	return reject_member(reader, &path, key, names, SECTION_COUNT + 1);
}

bool record_tree(struct record_reader *reader, json_t *tree)
{
	void *at;

	if (!json_is_object(tree))
		return record_json_reject_value(reader, NULL,
						"an object, which is a record", tree);
	for (at = json_object_iter(tree); at; at = json_object_iter_next(tree, at)) {
		const char *key = json_object_iter_key(at);

		if (is_ours(key) && !read_member(reader, key, json_object_iter_value(at)))
			return false;
	}
	if (!reader->id.count)
		return reject_missing(reader, NULL, "id", "a text or a whole number");
	return true;
}
