/*
 * record_parts.h - private to the loaders: what the reader of NDJSON and the reader of
 * CSV share.
 *
 * Every function that can find fault returns false after record_reject has said what is
 * wrong.
 */
#ifndef CLASSPEC_RECORD_PARTS_H
#define CLASSPEC_RECORD_PARTS_H

#include <string.h>

#include "record.h"
#include "record_scan.h"

#if defined(__GNUC__)
#define RECORD_FORMAT(at, first) __attribute__((format(printf, at, first)))
#else
#define RECORD_FORMAT(at, first)
#endif

enum {
	RECORD_NESTING_MOST = 256,           /* whatever the limit */
	RECORD_KINDS_MAX = 100,             /* in one entry */
	RECORD_CREDITS_MAX = 100000,        /* in one entry */
	RECORD_WEEK_HOURS = 16800,          /* in hundredths */
	RECORD_SHOWN_SIZE = 64,
	RECORD_PADDING = RECORD_BLOCK_ROOM, /* readable bytes behind the input */
	RECORD_KINDS_OF_OBJECT = 5,
	RECORD_STEPS = 64, /* in such an object, told by letters, */
	RECORD_STEADY = 32, /* and by the member before */
	RECORD_LONGEST_YEARS = 150,
	RECORD_FIRST_YEAR = 1900,
	RECORD_LAST_YEAR = 2199,
};

#define RECORD_LIST(type) struct { type *items; size_t count, capacity; }

/* Room for one more in the list; false when there is no memory. */
#define RECORD_ROOM(reader, list)                                                        \
	((list).count < (list).capacity ||                                               \
	 ((list).items = record_grow((reader), (list).items, &(list).capacity,           \
				     (list).count + 1, sizeof *(list).items),            \
	  (list).count < (list).capacity))

/* Where the cells of CSV end: what is to come of one block of text,
 * as bits. So the next cell is found without waiting for what this one says. */
struct record_ends {
	const char *row; /* that begins behind the last end that was found; or NULL */
	const char *block;
	uint64_t bits;
};

/* A stretch of the file: text[start .. at) is the record being read, text[at .. size)
 * what has been fetched beyond it. */
struct record_input {
	FILE *from;
	char *text;
	bool fixed;      /* the text must not be written to */
	size_t start, at, size, capacity;
	size_t whole;    /* up to here, lines are there with their line feeds */
	size_t high;     /* from here on, all bytes are ASCII or NUL */
	struct record_ends ends;
	uint64_t line;    /* lines ended before `at` */
	uint64_t dropped; /* bytes of the file before text[0] */
	int error;        /* errno, when the file gave out */
};

/* What has stood in front of a value of an object: the name of the member, and what is around it. */
struct record_step {
	struct scan_prefix text;
	uint32_t member; /* enum quick_member; MEMBER_UNKNOWN: it is not known yet */
};

struct csv_column;

struct record_reader {
	const struct classpec_plan *plan;
	struct record_names *names;
	enum record_format format;
	bool started;
	bool failed; /* nothing more can be read */
	bool starved; /* for want of memory */
	bool ids_unwanted;
	bool thorough;  /* no line is read in the quick way; for tests, and for low limits */
	uint32_t limits[RECORD_LIMITS];
	const char *advice[RECORD_LIMITS]; /* or "" */
	uint64_t quick; /* how many lines were */
	struct record_input input;
	/* See record_member.c. */
	struct record_step steps[RECORD_KINDS_OF_OBJECT][RECORD_STEPS + RECORD_STEADY];
	/* Of the record being read: */
	uint32_t presence;
	/* Where the input has its id, `id_length` bytes of it; or NULL, and it is in `id`. */
	const char *id_at;
	size_t id_length;
	RECORD_LIST(char) id, reason;
	RECORD_LIST(struct classpec_degree) degrees;
	RECORD_LIST(struct classpec_credit) credits;
	RECORD_LIST(struct classpec_job) jobs;
	RECORD_LIST(uint32_t) kinds; /* of all jobs, in their order */
	bool kinds_moved;            /* since a job was pointed at them */
	RECORD_LIST(struct classpec_appointment) appointments;
	RECORD_LIST(struct classpec_holding) holdings;
	RECORD_LIST(struct classpec_decision) decisions;
	RECORD_LIST(uint32_t) degree_entries, appointment_entries;
	/* CSV: */
	RECORD_LIST(struct csv_column) columns;
	bool columns_rare; /* some of which fill lists beside education, credits and jobs */
	RECORD_LIST(char) cell_text;
	RECORD_LIST(size_t) cells; /* where each begins in cell_text; each ends in NUL */
};

/* Where in a record something stands: a chain from the innermost outwards. */
struct record_path {
	const struct record_path *up;
	const char *key; /* NULL: */
	size_t length;   /* of the key; without a key, the index in an array */
};

/* ---- record.c ---------------------------------------------------------------------- */

/* The list with room for `need`, or as it was, after the reader has failed. */
void *record_grow(struct record_reader *reader, void *items, size_t *capacity,
		  size_t need, size_t size);
bool record_set_id(struct record_reader *reader, const char *id, size_t length);

/* Forgets what has been read of the record, but not where it stands. */
static inline void record_clear(struct record_reader *reader)
{
	reader->presence = 0;
	reader->id_at = NULL;
	reader->id.items[0] = '\0';
	reader->id.count = 0;
	reader->reason.count = 0;
	reader->degrees.count = 0;
	reader->credits.count = 0;
	reader->jobs.count = 0;
	reader->kinds.count = 0;
	reader->kinds_moved = false;
	reader->appointments.count = 0;
	reader->holdings.count = 0;
	reader->decisions.count = 0;
	reader->degree_entries.count = 0;
	reader->appointment_entries.count = 0;
}


/* Fetches more behind `size`, where a line feed and RECORD_PADDING bytes can be read; false at the end of the file, and when the reader has
 * failed. What lies before `start` may be lost, and the offsets may change. */
bool record_input_fill(struct record_reader *reader);
/* Loses what has been read of the record. */
static inline void record_input_drop(struct record_reader *reader)
{
	reader->input.start = reader->input.at;
}

/* The next byte, or EOF. */
static inline int record_input_get(struct record_reader *reader)
{
	struct record_input *input = &reader->input;
	int byte;

	if (input->at == input->size && !record_input_fill(reader))
		return EOF;
	byte = (unsigned char)input->text[input->at++];
	input->line += byte == '\n';
	return byte;
}

/* ---- record_reject.c: what is wrong ------------------------------------------------- */

/* The offset of the first byte that is not UTF-8 or is NUL, or size. Looks at the
 * RECORD_PADDING bytes behind the text. */
size_t record_text_check(const char *text, size_t size);
/* Says why the record is rejected; `at` may be NULL. Always false. */
bool record_reject(struct record_reader *reader, const struct record_path *at,
		   const char *format, ...) RECORD_FORMAT(3, 4);
/* A line or row that is longer than the limit. */
void record_reject_long(struct record_reader *reader, const char *what, const char *guess);
/* The text, cut off after some forty bytes, in `room`, which is returned. */
const char *record_shown(const char *text, char room[RECORD_SHOWN_SIZE]);

/* ---- record_time.c: dates and amounts ---------------------------------------------- */

struct record_date {
	classpec_date date; /* 0: not given, or null */
	bool month;         /* it gave no day */
	bool given;
};

/* How long something lasted, as it was put. */
struct record_time {
	struct record_date from, to;
	int32_t amount;
	enum classpec_unit unit;
	uint32_t amounts; /* how many were given */
	uint16_t hours;
};

/* How many days the month has; 0 when there is no such month. */
static inline uint32_t record_month_length(uint32_t year, uint32_t month)
{
	static const uint8_t days[] = { 0, 31, 28, 31, 30, 31, 30, 31,
					31, 30, 31, 30, 31, 0, 0, 0 };
	/* Of the years that count, two that four divides are not leap years. */
	const bool leap = !(year & 3) && year != 1900 && year != 2100;

	return month < sizeof days ? days[month] + (uint32_t)(month == 2 && leap) : 0;
}

/* 0 when there is no such day, or not in this time. */
static inline classpec_date record_date_of(uint32_t year, uint32_t month, uint32_t day)
{
	const bool is = (year - RECORD_FIRST_YEAR <= RECORD_LAST_YEAR - RECORD_FIRST_YEAR) &
			(day - 1 < record_month_length(year, month));

	return is ? year * 10000 + month * 100 + day : 0;
}

/* The day after one that there is. */
static inline classpec_date record_day_after(uint32_t year, uint32_t month, uint32_t day)
{
	const bool turns = day == record_month_length(year, month);
	const classpec_date first = month < 12 ? year * 10000 + month * 100 + 101
					       : year * 10000 + 10101;

	return turns ? first : year * 10000 + month * 100 + day + 1;
}

/* A date as "2018-03" or "2018-03-01", with a byte behind it; false, without a rejection,
 * for anything else. */
bool record_date_parse(const char *text, size_t length, struct record_date *date);
static inline classpec_date record_date_after(classpec_date date)
{
	return record_day_after(date / 10000, date / 100 % 100, date % 100);
}
/* Digits, at most two of them behind a point, in hundredths; false for anything else. */
bool record_hundredths_parse(const char *text, int64_t *hundredths);
/* The largest amount of a unit that is taken for one, in hundredths: 150 years. */
static inline int64_t record_amount_max(enum classpec_unit unit)
{
	enum { DAYS = 366, MONTHS = 12 };

	switch (unit) {
	case CLASSPEC_DAYS:
		return (int64_t)RECORD_LONGEST_YEARS * DAYS * 100;
	case CLASSPEC_MONTHS:
		return (int64_t)RECORD_LONGEST_YEARS * MONTHS * 100;
	case CLASSPEC_YEARS:
		return (int64_t)RECORD_LONGEST_YEARS * 100;
	case CLASSPEC_HOURS:
		break;
	}
	return (int64_t)RECORD_LONGEST_YEARS * DAYS * 24 * 100;
}

/* Either from and to, or one amount; `to` becomes the first day that no longer counts. */
bool record_time_check(struct record_reader *reader, const struct record_path *at,
		       struct record_time *time);

/* ---- record_entry.c: entries of a record, with their names looked up --------------- */

/* How many entries the name stands for; 0 after a rejection. */
uint32_t record_look_up(struct record_reader *reader, const struct record_path *at,
			enum record_vocabulary of, const char *name,
			const struct record_name **first);

/* Each is told where the names stand that it looks up. */
bool record_add_degree(struct record_reader *reader, const struct record_path *level_at,
		       const struct classpec_degree *degree, const char *level,
		       const char *subject);
bool record_add_credit(struct record_reader *reader, const struct record_path *subject_at,
		       const struct classpec_credit *credit, const char *subject);
bool record_add_kind(struct record_reader *reader, const struct record_path *kind_at,
		     struct classpec_job *job, const char *kind);
/* `jurisdictional` NULL: not stated. */
bool record_add_appointment(struct record_reader *reader,
			    const struct record_path *class_at,
			    const struct record_path *jurisdictional_at,
			    const struct classpec_appointment *appointment,
			    const char *class_name, const char *jurisdictional);
bool record_add_holding(struct record_reader *reader, const struct record_path *at,
			const char *credential, enum classpec_truth held);
/* `class_name` NULL: for every class. */
bool record_add_decision(struct record_reader *reader, const struct record_path *body_at,
			 const struct record_path *class_at, const char *body,
			 const char *class_name, enum classpec_truth accepted);

/* ---- record_csv.c: rows of cells --------------------------------------------------- */

/* Fills reader->cells with the next row that is not blank, and says on which line it
 * begins. */
enum record_status record_csv_row(struct record_reader *reader, uint64_t *line);

static inline char *record_cell(const struct record_reader *reader, size_t number)
{
	return reader->cell_text.items + reader->cells.items[number];
}

/* ---- record_json.c, record_columns.c: the next record ------------------------------ */

/* The line or the row that starts at `at` and is there as a whole, when it is as it should
 * be; `at` is behind it then. Of a row, only one that is plain: ASCII without a quote.
 * record_line wants the lists empty, record_cells empties them itself. False: it is not
 * known what it says, nothing of the input is used, and the lists are to be emptied. */
bool record_line(struct record_reader *reader);
bool record_cells(struct record_reader *reader);

/* The same in every other case, after that has been tried where it can be. */
enum record_status record_json_next(struct record_reader *reader, struct record *record);
enum record_status record_csv_next(struct record_reader *reader, struct record *record);
void record_csv_close(struct record_reader *reader);

#endif
