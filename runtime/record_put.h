/*
 * record_put.h - private to the loaders: entries whose names are looked up already are
 * put into the lists of the reader.
 *
 * Each name stands for one or more. All return false, without a word, for what cannot be
 * put, and when there is no memory.
 */
#ifndef CLASSPEC_RECORD_PUT_H
#define CLASSPEC_RECORD_PUT_H

#include "record_parts.h"

/* The number of the entry after the one that the last of a list came from. */
static inline uint32_t record_entry_after(const uint32_t *entries, size_t count)
{
	return count ? entries[count - 1] + 1 : 0;
}

static inline bool record_put_degree(struct record_reader *reader,
				     const struct classpec_degree *degree,
				     struct record_found levels,
				     struct record_found subjects)
{
	const uint32_t entry = record_entry_after(reader->degree_entries.items,
						  reader->degree_entries.count);
	uint32_t i, j;

	for (i = 0; i < levels.count; i++)
		for (j = 0; j == 0 || j < subjects.count; j++) {
			struct classpec_degree *added;

			if (!RECORD_ROOM(reader, reader->degrees) ||
			    !RECORD_ROOM(reader, reader->degree_entries))
				return false;
			reader->degree_entries.items[reader->degree_entries.count++] =
				entry;
			added = &reader->degrees.items[reader->degrees.count++];
			*added = *degree;
			added->level = levels.first[i].number;
			added->subject = subjects.count ? subjects.first[j].number
							: CLASSPEC_NONE;
		}
	return true;
}

static inline bool record_put_credit(struct record_reader *reader,
				     const struct classpec_credit *credit,
				     struct record_found subjects)
{
	struct classpec_credit *added;

	if (subjects.count > 1 || !RECORD_ROOM(reader, reader->credits))
		return false;
	added = &reader->credits.items[reader->credits.count++];
	*added = *credit;
	added->subject = subjects.count ? subjects.first[0].number : CLASSPEC_NONE;
	return true;
}

/* The kinds of the next job are put first, then the job. */
static inline bool record_put_kind(struct record_reader *reader, uint32_t *kind_count,
				   struct record_found kinds)
{
	uint32_t i;

	for (i = 0; i < kinds.count; i++) {
		if (reader->kinds.count == reader->kinds.capacity) {
			reader->kinds_moved = true;
			if (!RECORD_ROOM(reader, reader->kinds))
				return false;
		}
		reader->kinds.items[reader->kinds.count++] = kinds.first[i].number;
		++*kind_count;
	}
	return true;
}

static inline bool record_put_job(struct record_reader *reader, const struct classpec_job *job)
{
	if (!RECORD_ROOM(reader, reader->jobs))
		return false;
	reader->jobs.items[reader->jobs.count++] = *job;
	return true;
}

/* ---- record_entry.c: the rest ------------------------------------------------------ */

bool record_put_appointment(struct record_reader *reader,
			    const struct classpec_appointment *appointment,
			    struct record_found classes,
			    struct record_found jurisdictional);
bool record_put_holding(struct record_reader *reader, struct record_found credentials,
			enum classpec_truth held);
bool record_put_decision(struct record_reader *reader, struct record_found bodies,
			 struct record_found classes, enum classpec_truth accepted);

#endif
