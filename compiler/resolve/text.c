/*
 * resolve/text.c - numbers in the standard's own words, compared with those of the rule.
 *
 * Only what is sure to be an amount is compared: a number, in digits or words, followed
 * by a unit of time or credits. Ages, hours a week and the length of a schooling are
 * passed over, and so is everything this file does not understand.
 */
#include "resolve/resolve.h"

enum said_unit {
	SAID_NOTHING,
	SAID_YEARS,
	SAID_MONTHS,
	SAID_WEEKS,
	SAID_HOURS,
	SAID_CREDITS, /* of whatever sort */
	SAID_SEMESTER,
	SAID_QUARTER
};

/* An amount found in a text. */
struct said {
	uint32_t hundredths;
	enum said_unit unit;
	uint32_t lo, hi;
};

/* A run of letters and digits. */
struct piece {
	uint32_t lo, hi;
	char word[16]; /* in small letters; empty when it is longer */
};

struct reader {
	struct resolver *r;
	const char *text; /* of the source */
	uint32_t source, at, end;
};

/* ---- pieces of a text ------------------------------------------------------------ */

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static char small_letter(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

static bool in_piece(char c)
{
	return is_digit(c) || (small_letter(c) >= 'a' && small_letter(c) <= 'z') ||
	       (unsigned char)c >= 0x80;
}

/* A comma or point inside a number belongs to it. */
static bool continues(const struct reader *reader, uint32_t at)
{
	const char *c = reader->text + at;

	if (at >= reader->end)
		return false;
	return in_piece(*c) || ((*c == ',' || *c == '.') && is_digit(c[-1]) &&
				at + 1 < reader->end && is_digit(c[1]));
}

/* The next piece; an empty one at the end of the text. */
static struct piece next_piece(struct reader *reader)
{
	struct piece piece = {0};
	uint32_t at = reader->at, length;

	while (at < reader->end && !in_piece(reader->text[at]))
		at++;
	piece.lo = at;
	while (continues(reader, at))
		at++;
	piece.hi = reader->at = at;
	length = piece.hi - piece.lo;
	for (uint32_t i = 0; length < sizeof piece.word && i < length; i++)
		piece.word[i] = small_letter(reader->text[piece.lo + i]);
	return piece;
}

static struct piece peek_piece(const struct reader *reader)
{
	struct reader ahead = *reader;

	return next_piece(&ahead);
}

/* The position of a word in a list that ends in NULL, or -1. */
static int word_index(const char *word, const char *const *list)
{
	for (int i = 0; list[i]; i++)
		if (strcmp(word, list[i]) == 0)
			return i;
	return -1;
}

/* ---- numbers and units ----------------------------------------------------------- */

/* 37.5 or 1,800 in hundredths; false when the piece is no such number. */
static bool digits_read(const char *word, uint32_t *hundredths)
{
	uint32_t value = 0;
	int decimals = -1;

	if (!is_digit(word[0]))
		return false;
	for (; *word; word++) {
		if (*word == ',')
			continue;
		if (*word == '.' && decimals < 0) {
			decimals = 0;
			continue;
		}
		if (!is_digit(*word) || value > 1000000 || decimals == 2)
			return false;
		value = value * 10 + (uint32_t)(*word - '0');
		decimals += decimals >= 0;
	}
	for (int i = decimals < 0 ? 0 : decimals; i < 2; i++)
		value *= 10;
	*hundredths = value;
	return true;
}

/* A number and what belongs to it: "two", "twenty-four", "two (2)", "60". */
static bool number_read(struct reader *reader, const struct piece *first,
			uint32_t *hundredths)
{
	static const char *const small[] = {
		"zero",     "one",      "two",      "three",   "four",    "five",
		"six",      "seven",    "eight",    "nine",    "ten",     "eleven",
		"twelve",   "thirteen", "fourteen", "fifteen", "sixteen", "seventeen",
		"eighteen", "nineteen", "twenty",   NULL};
	static const char *const tens[] = {"zero",   "ten",    "twenty", "thirty",
					   "forty",  "fifty",  "sixty",  "seventy",
					   "eighty", "ninety", NULL};
	int ten = word_index(first->word, tens), one = word_index(first->word, small);
	struct piece next = peek_piece(reader);
	uint32_t again;

	if (digits_read(first->word, hundredths)) {
		if (reader->text[first->hi] == '/' || reader->text[first->lo - 1] == '/')
			return false; /* 1/2 */
	} else if (ten >= 2) {
		one = word_index(next.word, small);
		if (one >= 1 && one <= 9)
			next_piece(reader);
		else
			one = 0;
		*hundredths = (uint32_t)(ten * 10 + one) * 100;
	} else if (one >= 1) {
		*hundredths = (uint32_t)one * 100;
	} else {
		return false;
	}
	next = peek_piece(reader);
	if (reader->text[next.lo - 1] == '(' && digits_read(next.word, &again))
		next_piece(reader);
	return true;
}

/* What follows the number, across "full" or "additional"; SAID_NOTHING when it is no
 * unit. */
static enum said_unit unit_read(struct reader *reader, uint32_t *hi)
{
	static const char *const units[] = {"year",  "years", "month", "months", "week",
					    "weeks", "hour",  "hours", NULL};
	static const char *const between[] = {"full",        "calendar", "college",
					      "additional",  "more",     "graduate",
					      "consecutive", NULL};
	enum said_unit credits = SAID_NOTHING;

	for (int pieces = 0; pieces < 4; pieces++) {
		struct piece piece = next_piece(reader), next = peek_piece(reader);
		int unit = word_index(piece.word, units);

		*hi = piece.hi;
		if (strcmp(piece.word, "semester") == 0)
			credits = SAID_SEMESTER;
		else if (strcmp(piece.word, "quarter") == 0)
			credits = SAID_QUARTER;
		else if (strncmp(piece.word, "credit", 6) == 0 &&
			 strncmp(next.word, "hour", 4) == 0)
			credits = credits ? credits : SAID_CREDITS;
		else if (strcmp(piece.word, "credit") == 0 ||
			 strcmp(piece.word, "credits") == 0)
			return credits ? credits : SAID_CREDITS;
		else if (unit >= 6 && credits)
			return credits;
		else if (unit >= 0)
			return credits ? SAID_NOTHING
				       : (enum said_unit)(SAID_YEARS + unit / 2);
		else if (word_index(piece.word, between) < 0)
			return SAID_NOTHING;
	}
	return SAID_NOTHING;
}

/* Hours a week, years of age and four-year colleges are no amounts of a rule. */
static bool is_other_measure(const struct reader *reader)
{
	static const char *const after[] = {
		"per",         "a",          "each",   "weekly",     "old",
		"college",     "university", "degree", "high",       "school",
		"diploma",     "program",    "course", "curriculum", "apprenticeship",
		"institution", NULL};
	static const char *const of[] = {"age",    "college", "university", "high",
					 "school", "study",   NULL};
	struct reader ahead = *reader;
	struct piece piece = next_piece(&ahead);

	if (strcmp(piece.word, "of") == 0)
		return word_index(next_piece(&ahead).word, of) >= 0;
	return word_index(piece.word, after) >= 0;
}

/* The next amount of the text; false at its end. */
static bool said_next(struct reader *reader, struct said *said)
{
	for (struct piece piece = next_piece(reader); piece.hi > piece.lo;
	     piece = next_piece(reader)) {
		struct reader ahead = *reader;

		if (!number_read(&ahead, &piece, &said->hundredths))
			continue;
		said->unit = unit_read(&ahead, &said->hi);
		if (said->unit == SAID_NOTHING || is_other_measure(&ahead))
			continue;
		said->lo = piece.lo;
		*reader = ahead;
		return true;
	}
	return false;
}

/* ---- what the rule says ---------------------------------------------------------- */

/* The amounts of a rule, looked through for one. */
struct search {
	struct resolver *r;
	struct said said;
	bool found;
	const char *others; /* "3 years, 18 months" */
	unsigned other_count;
};

static bool same_time(const struct search *search, uint64_t days)
{
	const struct policy *policy = &search->r->authority->policy;
	uint64_t number = search->said.hundredths, month = policy->month_days;

	switch (search->said.unit) {
	case SAID_YEARS: return number * 12 * month == days * 100;
	case SAID_MONTHS: return number * month == days * 100;
	case SAID_WEEKS: return number * 7 == days * 100;
	case SAID_HOURS: return number * 12 * month == days * policy->year_hours;
	case SAID_NOTHING:
	case SAID_CREDITS:
	case SAID_SEMESTER:
	case SAID_QUARTER: break;
	}
	return false;
}

static bool same_credits(const struct search *search, const struct amount *amount)
{
	const struct policy *policy = &search->r->authority->policy;
	uint64_t said = search->said.hundredths, rule = amount->hundredths;
	bool quarter = amount->unit == AMOUNT_QUARTER;

	if (search->said.unit == SAID_CREDITS ||
	    quarter == (search->said.unit == SAID_QUARTER))
		return said == rule;
	if (quarter)
		return rule * policy->quarter_numerator ==
		       said * policy->quarter_denominator;
	return said * policy->quarter_numerator == rule * policy->quarter_denominator;
}

static void search_add(struct search *search, const struct amount *amount)
{
	enum { OTHERS_SHOWN = 4 };
	bool credits = amount->unit == AMOUNT_SEMESTER || amount->unit == AMOUNT_QUARTER;
	const char *words;

	if (amount->hundredths == 0 || credits != (search->said.unit >= SAID_CREDITS))
		return;
	search->found |=
		credits ? same_credits(search, amount) : same_time(search, amount->days);
	words = amount_words(search->r->cx, amount);
	if (search->found || search->other_count >= OTHERS_SHOWN ||
	    (search->others && strstr(search->others, words)))
		return;
	search->others = search->others ? arena_format(search->r->cx->arena, "%s, %s",
						       search->others, words)
					: words;
	search->other_count++;
}

static void search_days(struct search *search, uint32_t days)
{
	struct amount amount = {
		.hundredths = days * 100, .unit = AMOUNT_DAYS, .days = days};

	if (days > 0)
		search_add(search, &amount);
}

static void search_requirement(struct search *search, const struct requirement *q)
{
	const struct details *details = details_of(q);
	const struct floor *floor = details->floor;

	search_add(search, &q->amount);
	search_days(search, details->within.days);
	search_days(search, details->before.days);
	for (const struct requirement *item = q->items; item; item = item->next)
		search_requirement(search, item);
	if (floor && floor->requirement)
		search_requirement(search, floor->requirement);
	for (uint32_t i = 0; floor && i < floor->count; i++)
		search_requirement(search, floor->labelled[i]);
}

static void search_rule(struct search *search, const struct rule *rule)
{
	if (rule->requirement)
		search_requirement(search, rule->requirement);
	for (const struct substitution *s = rule->substitutions; s; s = s->next) {
		search_requirement(search, s->source);
		search_add(search, &s->amount);
		search_add(search, &s->cap);
	}
}

/* ---- the comparison -------------------------------------------------------------- */

static void check(struct resolver *r, const struct node *text,
		  const struct requirement *requirement, const struct rule *rule)
{
	struct reader reader = {r, r->cx->sources[text->at.source].text, text->at.source,
				text_of(text).lo, text_of(text).hi};
	struct search search = {.r = r};

	while (said_next(&reader, &search.said)) {
		struct text words = {search.said.lo, search.said.hi};

		search.found = false;
		search.others = NULL;
		search.other_count = 0;
		if (requirement)
			search_requirement(&search, requirement);
		else
			search_rule(&search, rule);
		if (search.found)
			continue;
		diag(r->cx, W501, text_span(text, words),
		     "the text says %s, the rule says %s",
		     text_read(r->cx, text->at.source, words),
		     search.others ? search.others : "nothing of the kind");
	}
}

void text_check(struct resolver *r, const struct node *text, const struct requirement *q)
{
	if (!q->bad)
		check(r, text, q, NULL);
}

void text_check_rule(struct resolver *r, const struct node *text, const struct rule *rule)
{
	if (!rule->bad)
		check(r, text, NULL, rule);
}
