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

struct csv_column {
	enum column_kind kind;
	char *header;
	const char *name;           /* behind the first colon, in `header` */
	const char *jurisdictional; /* behind the second, or NULL */
	char *parts;                /* the header cut at its colons */
	uint32_t presence, whole; /* of its type; `whole` 0 unless the section must be */
	/* What the two names stand for, where they must be names of the plan. */
	struct record_found found, found_jurisdictional;
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

/* Reads the next row when it is as it should be and is plain: ASCII without a quote. False:
 * it is not known what it says, nothing of the input is used, and the lists are to be
 * emptied. */
bool record_cells(struct record_reader *reader, struct record *record);

#endif
