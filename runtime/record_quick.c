/*
 * record_quick.c - a record that is as it should be, in one pass over its line.
 */
#include "record_quick.h"
#include "record_put.h"

#include <string.h>

enum { LONGEST_ESCAPED = 512 /* bytes of an id with escapes in it */ };

/* ---- single values ----------------------------------------------------------------- */

const char *quick_name_find(const struct record_reader *reader, const char *at,
			    enum record_vocabulary of, struct record_found *found)
{
	const struct record_table *table = &reader->names->of[of];
	const struct record_slot *slot;
	const char *end;
	uint32_t quotes;

	if (*at != '"')
		return quick_null(at);
	quotes = scan_quotes(at + 1 + LOOK_SHORT);
	if (quotes && !scan_quotes(at + 1)) { /* it is a name, when there is such a name */
		end = at + 1 + LOOK_SHORT + scan_lowest(quotes);
		slot = record_names_slot_long(table, at + 1, (size_t)(end - at - 1));
		*found = slot->found;
		if (slot->name)
			return end + 1;
	}
	end = quick_string_end(at + 1);
	if (!end || end == at + 1)
		return NULL;
	*found = look_slot(table, at + 1, (size_t)(end - at - 1))->found;
	return found->count || of == RECORD_SUBJECTS ? end + 1 : NULL;
}

/* ---- what is said by name ---------------------------------------------------------- */

static bool truth_put(struct record_reader *reader, enum record_vocabulary of,
		      struct record_found bodies, struct record_found found, uint8_t truth)
{
	const struct record_found any = { NULL, 0 };

	if (!found.count)
		return false;
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
	struct record_found found = { NULL, 0 };
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
						  : quick_name(reader, at, of, &found);
		at = at ? quick_space(at) : "";
		if (*at != ':')
			return NULL;
		at = quick_space(at + 1);
		truth = CLASSPEC_UNKNOWN;
		if (*at == '{' && of == RECORD_BODIES) {
			at = found.count ? truths_read(reader, at, RECORD_CLASSES, found) : NULL;
		} else {
			at = quick_truth(at, &truth);
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
		end = scan_string(at + 1);
		if (*end == '"') {
			reader->id_at = at + 1;
			reader->id_length = (size_t)(end - at - 1);
			return reader->id_length ? end + 1 : NULL;
		}
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

/* The value of a section, which `read_it` reads when it has more than brackets; null states nothing. */
SCAN_INLINE const char *section_read(struct record_reader *reader, const char *at,
				     uint32_t presence, const char brackets[2],
				     const char *(*read_it)(struct record_reader *reader,
							    const char *at))
{
	if (*at == 'n')
		return quick_null(at);
	reader->presence |= presence;
	return memcmp(at, brackets, 2) == 0 ? at + 2 : read_it(reader, at);
}

static const char *credentials_read(struct record_reader *reader, const char *at)
{
	return truths_read(reader, at, RECORD_CREDENTIALS, (struct record_found){ NULL, 0 });
}

static const char *determinations_read(struct record_reader *reader, const char *at)
{
	return truths_read(reader, at, RECORD_BODIES, (struct record_found){ NULL, 0 });
}

#define TAKE_SECTION(member, has, brackets, read_it)                                     \
	QUICK_STEADY(member, section_read(reader, at, has, brackets, read_it))

const char *record_quick(struct record_reader *reader, const char *line)
{
	const uint32_t id = (uint32_t)1 << MEMBER_ID;
	struct quick_progress read;
	struct quick_object object;
	const char *at = quick_space(line);

	if (*at != '{')
		return NULL;
	at = quick_begin(&object, &read, reader, QUICK_RECORD, at + 1);
	while (at && read.last != MEMBER_NONE) {
		QUICK_STEADY(MEMBER_ID, id_read(reader, at))
		TAKE_SECTION(MEMBER_EDUCATION, CLASSPEC_HAS_EDUCATION, "[]", quick_degrees)
		TAKE_SECTION(MEMBER_CREDITS, CLASSPEC_HAS_CREDITS, "[]", quick_credits)
		TAKE_SECTION(MEMBER_EXPERIENCE, CLASSPEC_HAS_EXPERIENCE, "[]", quick_jobs)
		TAKE_SECTION(MEMBER_SERVICE, CLASSPEC_HAS_SERVICE, "[]", quick_appointments)
		TAKE_SECTION(MEMBER_CREDENTIALS, CLASSPEC_HAS_CREDENTIALS, "{}",
			     credentials_read)
		TAKE_SECTION(MEMBER_DETERMINATIONS, CLASSPEC_HAS_DETERMINATIONS, "{}",
			     determinations_read)
		QUICK_TAKE(MEMBER_OTHER, at)
	}
	at = at && read.seen & id ? quick_space(at) : "";
	return *at == '\n' ? at : NULL;
}
