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

#include "record_look.h"
#include "record_parts.h"

enum { QUICK_LINE_MAX = 64 * 1024 /* longer lines are not looked at */ };

/* Reads the line into the reader's lists; RECORD_PADDING bytes behind it must be readable,
 * and the last line must have a '\n' there. Returns the '\n' that ends the line, or NULL:
 * it is not known what the line says, and the lists are to be emptied. What it reads
 * need not be UTF-8. */
const char *record_quick(struct record_reader *reader, const char *line);

/* A number with at most two decimals, from 0 to `most`, in hundredths: the place behind
 * it, or NULL. The number may go on there, which is for the caller to see. */
static inline const char *quick_number(const char *at, int64_t most, int64_t *hundredths)
{
	const char *begin = at;
	int64_t number;

	at = scan_digits(at, &number);
	if (at == begin || (*begin == '0' && at - begin > 1))
		return NULL;
	number *= 100;
	if (*at == '.') {
		if (at[1] < '0' || at[1] > '9')
			return NULL;
		number += (at[1] - '0') * 10;
		at += 2;
		if (*at >= '0' && *at <= '9')
			number += *at++ - '0';
	}
	*hundredths = number;
	return number <= most ? at : NULL;
}

/* ---- record_skip.c: JSON of which only the end is wanted --------------------------- */

/* Each takes a place in the line and returns the one behind what it read; NULL: not
 * known. */

/* Any value, with all that JSON asks of it. */
const char *quick_skip_value(const char *at);
/* The text of a string, behind its opening quote, with escapes resolved into `room`,
 * which has `*size` bytes; *size becomes its length. */
const char *quick_unescape(const char *at, char *room, size_t *size);

/* ---- strings and white space ------------------------------------------------------- */

/* The closing quote of a string, behind its opening one, when the string has neither
 * escapes nor control characters; else NULL. */
static inline const char *quick_string_end(const char *at)
{
	at = scan_string(at);
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

enum quick_kind {
	QUICK_RECORD,
	QUICK_DEGREE,
	QUICK_CREDIT,
	QUICK_JOB,
	QUICK_APPOINTMENT,
	QUICK_KINDS,
};

_Static_assert((int)QUICK_KINDS == (int)RECORD_KINDS_OF_OBJECT, "the steps are kept by kind");

enum quick_member {
	MEMBER_UNKNOWN, /* which every object is taken to have had */
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
	MEMBER_NONE,  /* before the first, and behind the last */
	QUICK_MEMBERS,
};

_Static_assert((int)QUICK_MEMBERS <= (int)RECORD_STEADY, "and by the member before");

enum { QUICK_OTHERS_MAX = 8 };

/* An object that is being read. */
struct quick_object {
	enum quick_kind kind;
	struct record_step *steps; /* of the reader, for this kind */
	unsigned others;
	const char *other[QUICK_OTHERS_MAX]; /* the names of the sender's */
	const char *other_end[QUICK_OTHERS_MAX];
};

/* How far it has been read; apart from the object, so that it stays in registers. */
struct quick_progress {
	enum quick_member last; /* that was come to */
	uint32_t seen;          /* a bit for each of our members that it has had */
};

/* The member that comes next when it is in no step, as quick_member; the step is set to it. */
const char *quick_member_find(struct quick_object *object, struct record_step *step,
			      struct quick_progress *progress, const char *at);

SCAN_INLINE bool quick_step_fits(const struct record_step *step, uint32_t seen, const char *at)
{
	return scan_begins(at, &step->text) && !(seen >> step->member & 1);
}

SCAN_INLINE const char *quick_step_take(const struct record_step *step,
					struct quick_progress *progress, const char *at)
{
	progress->last = (enum quick_member)step->member;
	progress->seen |= (uint32_t)1 << progress->last;
	return quick_space(at + step->text.length);
}

SCAN_INLINE const char *quick_step_find(struct quick_object *object, struct record_step *step,
					struct quick_progress *progress, const char *at)
{
	struct quick_progress found = *progress;

	at = quick_member_find(object, step, &found, at);
	*progress = found;
	return at;
}

/* From behind the opening bracket of an object of the kind to the value of its first member, which is then
 * progress->last. Behind the value, when that is MEMBER_OTHER; behind the closing bracket, when it is
 * MEMBER_NONE. */
SCAN_INLINE const char *quick_begin(struct quick_object *object,
				    struct quick_progress *progress,
				    struct record_reader *reader, enum quick_kind kind,
				    const char *at)
{
	struct record_step *step = &reader->steps[kind][RECORD_STEPS + MEMBER_NONE];

	object->kind = kind;
	object->steps = reader->steps[kind];
	object->others = 0;
	progress->last = MEMBER_NONE;
	progress->seen = (uint32_t)1 << MEMBER_UNKNOWN;
	if (quick_step_fits(step, progress->seen, at))
		return quick_step_take(step, progress, at);
	return quick_step_find(object, step, progress, at);
}

/* The same from behind a value. Where its step would be is told by five letters of the name, or of what is
 * around it: so members that may come or not are no surprise. The factor keeps the members of every kind of
 * object apart, whether there is a space behind commas and colons or not. */
SCAN_INLINE const char *quick_member(struct quick_object *object,
				     struct quick_progress *progress, const char *at)
{
	struct record_step *step;
	uint64_t letters;

	if (*at == '}') {
		progress->last = MEMBER_NONE;
		return at + 1;
	}
	memcpy(&letters, at + 3, sizeof letters);
	letters = (letters << 24) * UINT64_C(0x3a1890c78092b4d5);
	step = object->steps + (letters >> 58);
	if (quick_step_fits(step, progress->seen, at))
		return quick_step_take(step, progress, at);
	return quick_step_find(object, step, progress, at);
}

/* The same from behind the value of a member behind which mostly the same one comes: how far it leads is known
 * before the letters have been looked at. */
SCAN_INLINE const char *quick_steady(struct quick_object *object,
				     struct quick_progress *progress, const char *at)
{
	struct record_step *step = object->steps + RECORD_STEPS + progress->last;

	if (quick_step_fits(step, progress->seen, at))
		return quick_step_take(step, progress, at);
	if (step->member == MEMBER_UNKNOWN && *at == ',')
		return quick_step_find(object, step, progress, at);
	return quick_member(object, progress, at);
}

/* When the member that was come to is this one, `value` is behind its value: on to the next, in `object` and
 * `read`. Members mostly come in one order, and are asked for in that order: so there is little to guess. */
#define QUICK_TAKE_BY(next, member, value)                                               \
	if (read.last == (member)) {                                                     \
		at = (value);                                                            \
		if (!at || !(at = next(&object, &read, at)))                             \
			return NULL;                                                     \
	}
#define QUICK_TAKE(member, value) QUICK_TAKE_BY(quick_member, member, value)
#define QUICK_STEADY(member, value) QUICK_TAKE_BY(quick_steady, member, value)

/* ---- values ------------------------------------------------------------------------ */

/* Each takes the place where the value begins, and returns the one behind it; NULL: not
 * known. Of null, *what it is read into stays as it was. */

static inline const char *quick_null(const char *at)
{
	return memcmp(at, "null", 4) == 0 ? at + 4 : NULL;
}

/* true or false. */
static inline const char *quick_truth(const char *at, uint8_t *truth)
{
	if (memcmp(at, "true", 4) == 0) {
		*truth = CLASSPEC_YES;
		return at + 4;
	}
	if (memcmp(at, "false", 5) == 0) {
		*truth = CLASSPEC_NO;
		return at + 5;
	}
	return quick_null(at);
}

/* quick_name of one that is long, or null. */
const char *quick_name_find(const struct record_reader *reader, const char *at,
			    enum record_vocabulary of, struct record_found *found);

/* The name of an entry of the plan; the subject of a degree or of credits may be any. */
SCAN_INLINE const char *quick_name(const struct record_reader *reader, const char *at,
				     enum record_vocabulary of, struct record_found *found)
{
	const uint32_t quotes = scan_quotes(at + 1);
	const struct record_slot *slot;
	unsigned length;

	if (*at != '"' || !quotes)
		return quick_name_find(reader, at, of, found);
	length = scan_lowest(quotes);
	slot = look_slot(&reader->names->of[of], at + 1, length);
	if (!slot->name)
		return quick_name_find(reader, at, of, found);
	*found = slot->found;
	return at + length + 2;
}

/* ---- record_quick_entry.c ---------------------------------------------------------- */

/* The entries of a section, a list that is not empty or has more than its brackets. */
const char *quick_degrees(struct record_reader *reader, const char *at);
const char *quick_credits(struct record_reader *reader, const char *at);
const char *quick_jobs(struct record_reader *reader, const char *at);
const char *quick_appointments(struct record_reader *reader, const char *at);

#endif
