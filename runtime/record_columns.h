/*
 * record_columns.h - private to the reader of CSV: what the columns state.
 */
#ifndef CLASSPEC_RECORD_COLUMNS_H
#define CLASSPEC_RECORD_COLUMNS_H

#include "record_parts.h"

enum column_kind {
	COLUMN_ID,
	COLUMN_EDUCATION,
	COLUMN_CREDITS_SEMESTER,
	COLUMN_CREDITS_QUARTER,
	COLUMN_EXPERIENCE,
	COLUMN_SERVICE_PERMANENT,
	COLUMN_SERVICE_OTHER,
	COLUMN_CREDENTIAL,
	COLUMN_DETERMINATION,
	COLUMN_KINDS,
	COLUMN_IGNORED = COLUMN_KINDS,
};

/* What a cell of education said, so that the same text need not be looked up again. */
struct csv_levels {
	struct scan_prefix text; /* of length 0: none is kept */
	size_t count;
	struct classpec_degree degrees[4];
	uint32_t entries[4]; /* of degree_entries */
};

enum { CSV_LEVELS = 32 /* kept of a column, a power of two */ };

/* What record_cells.c puts in the loop over a row itself, and what it leaves to others. */
enum column_adds { ADDS_JOB, ADDS_CREDIT, ADDS_LEVELS, ADDS_ID, ADDS_OTHER };

struct csv_column {
	enum column_kind kind;
	char *header;
	const char *name;           /* behind the first colon, in `header` */
	const char *jurisdictional; /* behind the second, or NULL */
	char *parts;                /* the header cut at its colons */
	uint32_t presence, whole; /* of its type; `whole` 0 unless the section must be */
	/* What the two names stand for, where they must be names of the plan. */
	struct record_found found, found_jurisdictional;
	/* For record_cells.c: what a cell that is filled adds, but for its amount. */
	enum column_adds adds_what;
	int64_t most; /* in hundredths */
	union {
		struct classpec_credit credit;
		struct classpec_job job;
		struct classpec_appointment appointment;
	} adds;
	uint32_t *kinds; /* of the job */
	struct csv_levels *levels; /* CSV_LEVELS of them, of education */
};

/* What may stand behind the first colon. */
enum column_names { NAMES_NONE, NAMES_MAY, NAMES_MUST };

struct column_type {
	const char *word;
	enum column_names named;
	enum record_vocabulary of;
	uint32_t presence;
	bool whole; /* the section is known only when each of its cells is filled */
};

extern const struct column_type record_column_types[COLUMN_KINDS];

/* ---- record_cells.c: a row without quotes, in one pass ----------------------------- */

/* Readies a column whose header has been read; false when there is no memory. */
bool record_cells_ready(struct record_reader *reader, struct csv_column *column);

#endif
