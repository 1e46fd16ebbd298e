/*
 * record.h - records of people from NDJSON or CSV, for programs that have a C library.
 *
 * A reader turns one line after another into a struct classpec_record with every name
 * looked up in a plan. It keeps one record at a time, so its memory does not grow with
 * their number. A record that is not as docs/records.md says is rejected with its line
 * and a reason, and never guessed at; the next one is read as if nothing had happened.
 *
 * The rest of the runtime needs neither this nor a C library. What is wrong with a line
 * of NDJSON is found by jansson.
 */
#ifndef CLASSPEC_RECORD_H
#define CLASSPEC_RECORD_H

#include <stdio.h>

#include "classpec.h"

#ifdef __cplusplus
extern "C" {
#endif

enum record_format {
	RECORD_ANY, /* NDJSON when the first character is `{` or `[`, else CSV */
	RECORD_NDJSON,
	RECORD_CSV,
};

enum record_status {
	RECORD_READ,
	RECORD_REJECTED, /* this one; the next may be read */
	RECORD_END,
	RECORD_FAILED, /* nothing more can be read: no header, memory or file */
};

struct record {
	const char *id; /* "" when it was rejected */
	struct classpec_record facts;
	/* Of which entry of its section each is, counted from 0: a name by itself may stand
	 * for a level or a class of several authorities. All else is in the order of the
	 * entries. */
	const uint32_t *degree_entries, *appointment_entries;
	uint64_t line;      /* on which it starts, from 1; 0 for a failure without one */
	const char *reason; /* why it was rejected, or why reading failed; else NULL */
};

struct record_reader;

/* How much of a record is read. Another than a standard value is for whoever trusts its source more, or
 * less; `advice` may be NULL, or say behind each reason of that limit how it is raised. */
enum record_limit {
	RECORD_LINE,    /* bytes of one line or row: 16 MB */
	RECORD_NESTING, /* objects and lists in one another: 32, and no more than 256 */
	RECORD_VALUES,  /* in one record: 250000 */
	RECORD_ENTRIES, /* in one section of a record: 1000 */
	RECORD_LIMITS
};

void record_reader_limit(struct record_reader *reader, enum record_limit limit, uint32_t most,
			 const char *advice);

/* A date as "2018-03", its first day, or "2018-03-01"; false for anything else. */
bool record_date_read(const char *text, classpec_date *date);

/* By the end of the name: .csv, .ndjson, .jsonl or .json; else RECORD_ANY. */
enum record_format record_format_of(const char *path);

/* NULL when there is no memory for it. Neither the plan nor the file is closed by the
 * reader, which reads past the buffer of the file: nothing may have been read from it
 * before. */
struct record_reader *record_reader_open(const struct classpec_plan *plan, FILE *from,
					 enum record_format format);
void record_reader_close(struct record_reader *reader);

/* A reader of blocks that its caller has fetched: any number of whole lines, in any order,
 * so that several readers can share a file. A block of CSV has no quotes in it, and the
 * first is the line of the header by itself. */
struct record_reader *record_reader_open_blocks(const struct classpec_plan *plan,
						enum record_format format);
enum { RECORD_BLOCK_ROOM = 64 };
/* The reader may write to the block, and to RECORD_BLOCK_ROOM bytes behind it, until the
 * next one; its lines are counted from 1. */
void record_reader_block(struct record_reader *reader, char *text, size_t size);
/* The same of a block of NDJSON that nobody may write to. RECORD_BLOCK_ROOM bytes behind it can be read; the
 * first of them is NUL when the block does not end in a line feed. Whatever another program does to the text
 * meanwhile, no more is read than that and up to the next NUL or line feed behind it. */
void record_reader_fixed(struct record_reader *reader, const char *text, size_t size);
/* Whether records need their ids, which costs a little; as long as nothing is said, they do. The id of a
 * record may be "" where they do not. */
void record_reader_ids(struct record_reader *reader, bool wanted);

/* What *record points to stays as it is until the next call. */
enum record_status record_reader_next(struct record_reader *reader,
				      struct record *record);

/* Whether the next record would have to be waited for: a time to pass on what has been
 * answered. */
bool record_reader_waits(const struct record_reader *reader);

/* How many line feeds have been read, of a reader of blocks in the last one. */
uint64_t record_reader_lines(const struct record_reader *reader);

/* How many bytes of the file have been used. */
uint64_t record_reader_bytes(const struct record_reader *reader);

/* ---- record_names.c: the names of a plan ------------------------------------------- */

enum record_vocabulary {
	RECORD_KINDS,
	RECORD_LEVELS,
	RECORD_SUBJECTS,
	RECORD_CREDENTIALS,
	RECORD_BODIES,
	RECORD_JURISDICTIONAL_CLASSES,
	RECORD_CLASSES,
	RECORD_ROUTES,
	RECORD_SPECIALTIES,
	RECORD_VOCABULARIES,
};

struct record_name {
	const char *name; /* behind the last stop: "law" of "nys.law" */
	uint32_t number;  /* in its section of the plan */
};

struct record_names;

/* NULL when there is no memory for it. */
struct record_names *record_names_open(const struct classpec_plan *plan);
void record_names_close(struct record_names *names);

/* What a name stands for: by itself, everything of that name in any authority; qualified,
 * the one that it names. Sets *first and returns how many follow, 0 for a name that
 * nobody declares. */
uint32_t record_names_find(const struct record_names *names, enum record_vocabulary of,
			   const char *name, const struct record_name **first);

/* What a name stands for; `count` 0: for nothing. */
struct record_found {
	const struct record_name *first;
	uint32_t count;
};

/* The same for a name of `length` bytes, which need not end in NUL. */
struct record_found record_names_look(const struct record_names *names,
				      enum record_vocabulary of, const char *name,
				      size_t length);

/* What was probably meant by a name that nobody declares, or NULL. */
const char *record_names_nearest(const struct record_names *names,
				 enum record_vocabulary of, const char *name);

/* "experience kind", "class" */
const char *record_vocabulary_words(enum record_vocabulary of);

/* Of the candidates, the one that `word` most likely misspells, at most one change in
 * three letters, or NULL. Ties go to the first. */
const char *record_nearest(const char *word, const char *const *candidates, size_t count);

#ifdef __cplusplus
}
#endif

#endif
