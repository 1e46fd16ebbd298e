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

#if defined(__SSE2__) && defined(__GNUC__)
#include <emmintrin.h>
#endif

enum { QUICK_LINE_MAX = 64 * 1024 /* longer lines are not looked at */ };

/* Reads the line, which must be UTF-8 without NUL, into the reader's lists; the byte
 * behind it must be '\n', and RECORD_PADDING bytes behind that must be readable. False:
 * it is not known what the line says, and the lists are to be emptied. */
bool record_quick(struct record_reader *reader, const char *line, size_t size);

/* A number with at most two decimals, from 0 to `most`, in hundredths: the place behind
 * it, or NULL. */
const char *quick_number(const char *at, int64_t most, int64_t *hundredths);

/* ---- record_skip.c: JSON of which only the end is wanted --------------------------- */

/* Each takes a place in the line and returns the one behind what it read; NULL: not
 * known. */

/* Any value, with all that JSON asks of it. */
const char *quick_skip_value(const char *at);
/* The text of a string, behind its opening quote, with escapes resolved into `room`,
 * which has `*size` bytes; *size becomes its length. */
const char *quick_unescape(const char *at, char *room, size_t *size);

/* ---- strings and white space ------------------------------------------------------- */

#if defined(__SSE2__) && defined(__GNUC__)

/* Sixteen bytes at a step: the first that is a quote, a backslash or below a space. */
static inline const char *quick_plain_end(const char *at)
{
	const __m128i quote = _mm_set1_epi8('"'), slash = _mm_set1_epi8('\\'),
		      control = _mm_set1_epi8(0x1f);

	for (;; at += sizeof(__m128i)) {
		__m128i text = _mm_loadu_si128((const __m128i *)(const void *)at);
		__m128i stop = _mm_or_si128(
			_mm_or_si128(_mm_cmpeq_epi8(text, quote),
				     _mm_cmpeq_epi8(text, slash)),
			_mm_cmpeq_epi8(_mm_min_epu8(text, control), text));
		int mask = _mm_movemask_epi8(stop);

		if (mask)
			return at + __builtin_ctz((unsigned)mask);
	}
}

#else

static inline const char *quick_plain_end(const char *at)
{
	while (*at != '"' && *at != '\\' && (unsigned char)*at > 0x1f)
		at++;
	return at;
}

#endif

/* The closing quote of a string, behind its opening one, when the string has neither
 * escapes nor control characters; else NULL. */
static inline const char *quick_string_end(const char *at)
{
	at = quick_plain_end(at);
	return *at == '"' ? at : NULL;
}

/* Past the white space, of which there is mostly one byte or none. */
static inline const char *quick_space(const char *at)
{
	if ((unsigned char)*at > ' ')
		return at;
	if (*at == ' ' && (unsigned char)*++at > ' ')
		return at;
	while (*at == ' ' || *at == '\t' || *at == '\r')
		at++;
	return at;
}

/* Behind a comma, or NULL; behind the closing bracket *closed is set. */
static inline const char *quick_next(const char *at, char close, bool *closed)
{
	at = quick_space(at);
	*closed = *at == close;
	if (*closed)
		return at + 1;
	return *at == ',' ? quick_space(at + 1) : NULL;
}

/* ---- record_member.c: the members of an object ------------------------------------- */

enum quick_kind { QUICK_RECORD, QUICK_DEGREE, QUICK_CREDIT, QUICK_JOB, QUICK_APPOINTMENT };

enum quick_member {
	/* of a record: */
	MEMBER_ID,
	MEMBER_EDUCATION,
	MEMBER_CREDITS,
	MEMBER_EXPERIENCE,
	MEMBER_SERVICE,
	MEMBER_CREDENTIALS,
	MEMBER_DETERMINATIONS,
	/* of its entries: */
	MEMBER_LEVEL,
	MEMBER_FIELD,
	MEMBER_AWARDED,
	MEMBER_AMOUNT,
	MEMBER_UNIT,
	MEMBER_SUBJECT,
	MEMBER_KINDS,
	MEMBER_PAID,
	MEMBER_CLASS,
	MEMBER_PERMANENT,
	MEMBER_JURISDICTIONAL,
	MEMBER_ACCREDITED,
	MEMBER_FROM,
	MEMBER_TO,
	MEMBER_DAYS,
	MEMBER_MONTHS,
	MEMBER_YEARS,
	MEMBER_HOURS,
	MEMBER_HOURS_PER_WEEK,
	MEMBER_OTHER, /* of the sender's own: it begins with x_ */
};

enum { QUICK_OTHERS_MAX = 8 };

/* An object that is being read. */
struct quick_object {
	enum quick_kind kind;
	uint32_t seen; /* a bit for each of our members */
	unsigned others;
	const char *other[QUICK_OTHERS_MAX]; /* the names of the sender's */
	const char *other_end[QUICK_OTHERS_MAX];
};

static inline void quick_begin(struct quick_object *object, enum quick_kind kind)
{
	object->kind = kind;
	object->seen = 0;
	object->others = 0;
}

/* The next member of the object, behind the bracket or a comma: behind its colon, and
 * behind its value when it is MEMBER_OTHER. */
const char *quick_member(struct quick_object *object, const char *at,
			 enum quick_member *member);

#endif
