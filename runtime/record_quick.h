/*
 * record_quick.h - private to the reader of NDJSON: records that are as they should be,
 * read in one pass over the line.
 *
 * The quick reader accepts only what record_tree.c would accept, and then makes the same
 * record of it. Whatever else it meets (a fault, or only something rare) it leaves the
 * line to record_tree.c, which knows how to say what is wrong.
 */
#ifndef CLASSPEC_RECORD_QUICK_H
#define CLASSPEC_RECORD_QUICK_H

#include "record_parts.h"

enum { QUICK_LINE_MAX = 64 * 1024 /* longer lines are not looked at */ };

/* Reads the line, which must be UTF-8 without NUL, into the reader's lists; the byte
 * behind it must be '\n', and RECORD_PADDING bytes behind that must be readable. False:
 * it is not known what the line says, and the lists are to be emptied. */
bool record_quick(struct record_reader *reader, const char *line, size_t size);

/* ---- record_skip.c: JSON of which only the end is wanted --------------------------- */

/* Each takes a place in the line and returns the one behind what it read; NULL: not
 * known. */

/* The closing quote of a string, behind its opening one, when the string has neither
 * escapes nor control characters. */
const char *quick_string_end(const char *at);
/* Any value, with all that JSON asks of it. */
const char *quick_skip_value(const char *at);
/* The text of a string, behind its opening quote, with escapes resolved into `room`,
 * which has `*size` bytes; *size becomes its length. */
const char *quick_unescape(const char *at, char *room, size_t *size);

static inline const char *quick_space(const char *at)
{
	while (*at == ' ' || *at == '\t' || *at == '\r')
		at++;
	return at;
}

#endif
