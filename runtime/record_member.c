/*
 * record_member.c - the next member of an object, for record_quick.c.
 *
 * Records of one sender look alike. So in front of a value mostly stands, byte for byte, what
 * stood in front of such a value before: a comma, the name of the member, a colon. That is kept as a
 * step, and quick_member first looks whether it is there. Only where it is not, the name is
 * told from its first three letters.
 */
#include "record_quick.h"

#include <string.h>

#define BIT(member) ((uint32_t)1 << (member))
#define BITS_TIME                                                                        \
	(BIT(MEMBER_FROM) | BIT(MEMBER_TO) | BIT(MEMBER_DAYS) | BIT(MEMBER_MONTHS) |     \
	 BIT(MEMBER_YEARS) | BIT(MEMBER_HOURS) | BIT(MEMBER_HOURS_PER_WEEK))


static const uint32_t members_of[] = {
	[QUICK_RECORD] = BIT(MEMBER_LEVEL) - BIT(MEMBER_ID),
	[QUICK_DEGREE] = BIT(MEMBER_LEVEL) | BIT(MEMBER_FIELD) | BIT(MEMBER_ACCREDITED) |
			 BIT(MEMBER_AWARDED),
	[QUICK_CREDIT] = BIT(MEMBER_AMOUNT) | BIT(MEMBER_UNIT) | BIT(MEMBER_SUBJECT) |
			 BIT(MEMBER_ACCREDITED),
	[QUICK_JOB] = BITS_TIME | BIT(MEMBER_KINDS) | BIT(MEMBER_PAID),
	[QUICK_APPOINTMENT] = BITS_TIME | BIT(MEMBER_CLASS) | BIT(MEMBER_PERMANENT) |
			      BIT(MEMBER_JURISDICTIONAL),
};

/* ---- one of our own ---------------------------------------------------------------- */

/* A number below 64 that no two beginnings of our names share; the opening quote counts
 * as the first letter. */
#define HASH(a, b, c)                                                                    \
	(((uint32_t)'"' | (uint32_t)(unsigned char)(a) << 8 |                            \
	  (uint32_t)(unsigned char)(b) << 16 | (uint32_t)(unsigned char)(c) << 24) *     \
		 UINT32_C(0x79490eab) >> 26)

/* The same of four bytes, which compilers load as one word. */
static inline uint32_t hash_at(const char *quote)
{
	const unsigned char *at = (const unsigned char *)quote;
	uint32_t word = (uint32_t)at[0] | (uint32_t)at[1] << 8 | (uint32_t)at[2] << 16 |
			(uint32_t)at[3] << 24;

	return word * UINT32_C(0x79490eab) >> 26;
}

/* The member whose name begins so. */
static const uint8_t beginnings[64] = {
	[HASH('i', 'd', '"')] = MEMBER_ID,
	[HASH('e', 'd', 'u')] = MEMBER_EDUCATION,
	[HASH('c', 'r', 'e')] = MEMBER_CREDITS,
	[HASH('e', 'x', 'p')] = MEMBER_EXPERIENCE,
	[HASH('s', 'e', 'r')] = MEMBER_SERVICE,
	[HASH('d', 'e', 't')] = MEMBER_DETERMINATIONS,
	[HASH('l', 'e', 'v')] = MEMBER_LEVEL,
	[HASH('f', 'i', 'e')] = MEMBER_FIELD,
	[HASH('a', 'w', 'a')] = MEMBER_AWARDED,
	[HASH('a', 'm', 'o')] = MEMBER_AMOUNT,
	[HASH('u', 'n', 'i')] = MEMBER_UNIT,
	[HASH('s', 'u', 'b')] = MEMBER_SUBJECT,
	[HASH('k', 'i', 'n')] = MEMBER_KINDS,
	[HASH('p', 'a', 'i')] = MEMBER_PAID,
	[HASH('c', 'l', 'a')] = MEMBER_CLASS,
	[HASH('p', 'e', 'r')] = MEMBER_PERMANENT,
	[HASH('j', 'u', 'r')] = MEMBER_JURISDICTIONAL,
	[HASH('a', 'c', 'c')] = MEMBER_ACCREDITED,
	[HASH('f', 'r', 'o')] = MEMBER_FROM,
	[HASH('t', 'o', '"')] = MEMBER_TO,
	[HASH('d', 'a', 'y')] = MEMBER_DAYS,
	[HASH('m', 'o', 'n')] = MEMBER_MONTHS,
	[HASH('y', 'e', 'a')] = MEMBER_YEARS,
	[HASH('h', 'o', 'u')] = MEMBER_HOURS,
};

/* With the closing quote, so that a longer name is another one. */
#define IS(name) (memcmp(at, name "\"", sizeof name) == 0 ? sizeof name : 0)

/* The length of the member's name and its closing quote, if it stands here; else 0. */
static size_t name_at(const char *at, enum quick_member member)
{
	switch (member) {
	case MEMBER_ID: return IS("id");
	case MEMBER_EDUCATION: return IS("education");
	case MEMBER_CREDITS: return IS("credits");
	case MEMBER_EXPERIENCE: return IS("experience");
	case MEMBER_SERVICE: return IS("service");
	case MEMBER_CREDENTIALS: return IS("credentials");
	case MEMBER_DETERMINATIONS: return IS("determinations");
	case MEMBER_LEVEL: return IS("level");
	case MEMBER_FIELD: return IS("field");
	case MEMBER_AWARDED: return IS("awarded");
	case MEMBER_AMOUNT: return IS("amount");
	case MEMBER_UNIT: return IS("unit");
	case MEMBER_SUBJECT: return IS("subject");
	case MEMBER_KINDS: return IS("kinds");
	case MEMBER_PAID: return IS("paid");
	case MEMBER_CLASS: return IS("class");
	case MEMBER_PERMANENT: return IS("permanent");
	case MEMBER_JURISDICTIONAL: return IS("jurisdictional_class");
	case MEMBER_ACCREDITED: return IS("accredited");
	case MEMBER_FROM: return IS("from");
	case MEMBER_TO: return IS("to");
	case MEMBER_DAYS: return IS("days");
	case MEMBER_MONTHS: return IS("months");
	case MEMBER_YEARS: return IS("years");
	case MEMBER_HOURS: return IS("hours");
	case MEMBER_HOURS_PER_WEEK: return IS("hours_per_week");
	case MEMBER_UNKNOWN:
	case MEMBER_OTHER:
	case MEMBER_NONE:
	case QUICK_MEMBERS: break;
	}
	return 0;
}

/* Two pairs of names begin alike. */
static enum quick_member begins_alike(enum quick_member member)
{
	return member == MEMBER_CREDITS ? MEMBER_CREDENTIALS
	       : member == MEMBER_HOURS ? MEMBER_HOURS_PER_WEEK : MEMBER_OTHER;
}

/* ---- one of the sender's ----------------------------------------------------------- */

/* A member of the sender's own, whose value is skipped. */
static const char *skip_member(struct quick_object *object, const char *at)
{
	const char *end = quick_string_end(at);
	unsigned i;

	if (!end || at[0] != 'x' || at[1] != '_' || object->others == QUICK_OTHERS_MAX)
		return NULL;
	for (i = 0; i < object->others; i++)
		if (object->other_end[i] - object->other[i] == end - at &&
		    memcmp(object->other[i], at, (size_t)(end - at)) == 0)
			return NULL;
	object->other[object->others] = at;
	object->other_end[object->others++] = end;
	at = quick_space(end + 1);
	return *at == ':' ? quick_skip_value(quick_space(at + 1)) : NULL;
}

/* ---- either ------------------------------------------------------------------------ */

/* One of our own members, whose quote is before `at`: behind its name. NULL when it is
 * none that the object may have, or have once more. */
static const char *find_own(const struct quick_object *object, uint32_t seen, const char *at,
			    enum quick_member *member)
{
	size_t length;

	*member = (enum quick_member)beginnings[hash_at(at - 1)];
	length = name_at(at, *member);
	if (!length) {
		*member = begins_alike(*member);
		length = name_at(at, *member);
	}
	if (!length)
		*member = MEMBER_OTHER;
	else if (members_of[object->kind] & ~seen & BIT(*member))
		return at + length;
	return NULL;
}

const char *quick_member_find(struct quick_object *object, struct record_step *step,
			      struct quick_progress *progress, const char *at)
{
	const bool first = progress->last == MEMBER_NONE;
	const char *begin = at, *end;

	at = quick_space(at);
	if (*at == '}') {
		progress->last = MEMBER_NONE;
		return at + 1;
	}
	if (!first)
		at = *at == ',' ? quick_space(at + 1) : "";
	if (*at++ != '"')
		return NULL;
	end = find_own(object, progress->seen, at, &progress->last);
	if (progress->last == MEMBER_OTHER)
		return skip_member(object, at);
	if (!end)
		return NULL;
	progress->seen |= BIT(progress->last);
	at = quick_space(end);
	if (*at != ':')
		return NULL;
	at = quick_space(at + 1);
	if (at - begin <= SCAN_LENGTH) { /* the next time this is expected */
		scan_prefix_set(&step->text, begin, (size_t)(at - begin));
		step->member = progress->last;
	}
	return at;
}
