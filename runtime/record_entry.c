/*
 * record_entry.c - the entries of a record, with their names looked up in the plan.
 *
 * A name by itself stands for that name in every authority that declares it, so one entry
 * of the file can become several of the record. A job lists all its kinds, and a degree,
 * a credential or a decision can be said several times; only credits would be counted
 * double.
 */
#include "record_put.h"

#include <string.h>

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

/* ---- entries whose names are known ------------------------------------------------- */

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
				  struct record_found names, uint32_t class_number)
{
	const char *image =
		(const char *)reader->plan + reader->plan->jurisdictional_classes.at;
	uint32_t i;

	for (i = 0; i < names.count; i++) {
		struct classpec_entry entry;

		memcpy(&entry, image + names.first[i].number * sizeof entry,
		       sizeof entry);
		if (entry.authority == authority_of_class(reader, class_number))
			return names.first[i].number;
	}
	return CLASSPEC_NONE;
}

bool record_put_appointment(struct record_reader *reader,
			    const struct classpec_appointment *appointment,
			    struct record_found classes,
			    struct record_found jurisdictional)
{
	const uint32_t entry = record_entry_after(reader->appointment_entries.items,
					   reader->appointment_entries.count);
	uint32_t fitting = 0, i;

	for (i = 0; i < classes.count; i++) {
		struct classpec_appointment *added;
		uint32_t number = classes.first[i].number;

		if (!RECORD_ROOM(reader, reader->appointments) ||
		    !RECORD_ROOM(reader, reader->appointment_entries))
			return false;
		reader->appointment_entries.items[reader->appointment_entries.count++] =
			entry;
		added = &reader->appointments.items[reader->appointments.count++];
		*added = *appointment;
		added->class_number = number;
		added->jurisdictional_class =
			jurisdictional_of(reader, jurisdictional, number);
		fitting += added->jurisdictional_class != CLASSPEC_NONE;
	}
	return !jurisdictional.count || fitting;
}

bool record_put_holding(struct record_reader *reader, struct record_found credentials,
			enum classpec_truth held)
{
	uint32_t i;
	size_t j;

	for (i = 0; i < credentials.count; i++) {
		struct classpec_holding holding = { credentials.first[i].number,
						    (uint8_t)held };

		for (j = 0; j < reader->holdings.count; j++)
			if (reader->holdings.items[j].credential == holding.credential)
				return false;
		if (!RECORD_ROOM(reader, reader->holdings))
			return false;
		reader->holdings.items[reader->holdings.count++] = holding;
	}
	return true;
}

static bool decision_put(struct record_reader *reader,
			 const struct classpec_decision *decision)
{
	size_t i;

	for (i = 0; i < reader->decisions.count; i++) {
		const struct classpec_decision *before = &reader->decisions.items[i];

		if (before->body == decision->body &&
		    before->class_number == decision->class_number)
			return false;
	}
	if (!RECORD_ROOM(reader, reader->decisions))
		return false;
	reader->decisions.items[reader->decisions.count++] = *decision;
	return true;
}

bool record_put_decision(struct record_reader *reader, struct record_found bodies,
			 struct record_found classes, enum classpec_truth accepted)
{
	struct classpec_decision decision = { 0, CLASSPEC_NONE, (uint8_t)accepted };
	uint32_t i, j;

	for (i = 0; i < bodies.count; i++)
		for (j = 0; j == 0 || j < classes.count; j++) {
			decision.body = bodies.first[i].number;
			if (classes.count)
				decision.class_number = classes.first[j].number;
			if (!decision_put(reader, &decision))
				return false;
		}
	return true;
}

/* ---- entries as they are written --------------------------------------------------- */

static struct record_found subjects_find(const struct record_reader *reader,
					 const char *subject)
{
	struct record_found found = { NULL, 0 };

	if (subject)
		found.count = record_names_find(reader->names, RECORD_SUBJECTS, subject,
						&found.first);
	return found;
}

bool record_add_degree(struct record_reader *reader, const struct record_path *level_at,
		       const struct classpec_degree *degree, const char *level,
		       const char *subject)
{
	struct record_found levels;

	levels.count =
		record_look_up(reader, level_at, RECORD_LEVELS, level, &levels.first);
	return levels.count && record_put_degree(reader, degree, levels,
						 subjects_find(reader, subject));
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
	struct record_found subjects = subjects_find(reader, subject);
	char shown[RECORD_SHOWN_SIZE];

	if (subjects.count > 1)
		return record_reject(
			reader, subject_at,
			"more than one authority has a subject `%s`: write `%s` or `%s`",
			record_shown(subject, shown),
			subject_id(reader, subjects.first[0].number),
			subject_id(reader, subjects.first[1].number));
	return record_put_credit(reader, credit, subjects);
}

bool record_add_kind(struct record_reader *reader, const struct record_path *kind_at,
		     struct classpec_job *job, const char *kind)
{
	struct record_found kinds;

	kinds.count = record_look_up(reader, kind_at, RECORD_KINDS, kind, &kinds.first);
	return kinds.count && record_put_kind(reader, &job->kind_count, kinds);
}

bool record_add_appointment(struct record_reader *reader,
			    const struct record_path *class_at,
			    const struct record_path *jurisdictional_at,
			    const struct classpec_appointment *appointment,
			    const char *class_name, const char *jurisdictional)
{
	struct record_found classes, names = { NULL, 0 };
	char shown[RECORD_SHOWN_SIZE];

	classes.count = record_look_up(reader, class_at, RECORD_CLASSES, class_name,
				       &classes.first);
	if (!classes.count)
		return false;
	if (jurisdictional) {
		names.count = record_look_up(reader, jurisdictional_at,
					     RECORD_JURISDICTIONAL_CLASSES,
					     jurisdictional, &names.first);
		if (!names.count)
			return false;
	}
	if (record_put_appointment(reader, appointment, classes, names))
		return true;
	return record_reject(
		reader, jurisdictional_at,
		"the authority of the class has no jurisdictional class `%s`",
		record_shown(jurisdictional ? jurisdictional : "", shown));
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
	struct record_found names;

	names.count = record_look_up(reader, at, RECORD_CREDENTIALS, credential,
				     &names.first);
	return names.count && (record_put_holding(reader, names, held) ||
			       said_twice(reader, at, credential));
}

bool record_add_decision(struct record_reader *reader, const struct record_path *body_at,
			 const struct record_path *class_at, const char *body,
			 const char *class_name, enum classpec_truth accepted)
{
	struct record_found bodies, classes = { NULL, 0 };

	bodies.count =
		record_look_up(reader, body_at, RECORD_BODIES, body, &bodies.first);
	if (!bodies.count)
		return false;
	if (class_name) {
		classes.count = record_look_up(reader, class_at, RECORD_CLASSES,
					       class_name, &classes.first);
		if (!classes.count)
			return false;
	}
	return record_put_decision(reader, bodies, classes, accepted) ||
	       said_twice(reader, class_name ? class_at : body_at,
			  class_name ? class_name : body);
}
