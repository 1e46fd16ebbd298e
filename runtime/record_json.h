/*
 * record_json.h - private to record_json.c, record_tree.c and record_value.c, which alone
 * know jansson.
 */
#ifndef CLASSPEC_RECORD_JSON_H
#define CLASSPEC_RECORD_JSON_H

#include <jansson.h>

#include "record_parts.h"

/* ---- record_value.c ---------------------------------------------------------------- */

/* "expected true or false, found 3" */
bool record_json_reject_value(struct record_reader *reader, const struct record_path *at,
			      const char *expected, const json_t *found);

/* Each reads a value into what `into` points to. */
#define RECORD_JSON_READS(name)                                                          \
	bool record_json_read_##name(struct record_reader *reader,                       \
				     const struct record_path *at, json_t *value,        \
				     void *into);
RECORD_JSON_READS(text)    /* const char *: a name, not empty */
RECORD_JSON_READS(truth)   /* uint8_t: enum classpec_truth */
RECORD_JSON_READS(date)    /* struct record_date; null gives the date 0 */
RECORD_JSON_READS(credits) /* int64_t, in hundredths */
RECORD_JSON_READS(days)    /* struct record_time, and the next four */
RECORD_JSON_READS(months)
RECORD_JSON_READS(years)
RECORD_JSON_READS(hours)
RECORD_JSON_READS(hours_per_week)
RECORD_JSON_READS(kinds) /* json_t *: a list that is not empty */
#undef RECORD_JSON_READS

/* ---- record_tree.c ----------------------------------------------------------------- */

/* The tree of one record is read into the reader's lists. */
bool record_tree(struct record_reader *reader, json_t *tree);

#endif
