/*
 * characters.c - texts with characters that are not seen, or that look like others.
 *
 * Only a source in which some stand at all is read again. It has no errors, so such a
 * character is in a text or in a comment, where it does no harm. Some scripts and signs
 * need characters that are not seen, and there they are left alone.
 */
#include "check/check.h"

#include <string.h>

struct reading {
	struct checker *c;
	uint32_t source;
	const char *text;
	size_t lo, hi;   /* of the text in quotes */
	bool backwards;  /* some letters in it are read from right to left: */
	bool looked;     /* that is known */
	size_t flag_end; /* of a flag of tags, so far */
};

struct range {
	uint32_t first, last;
};

/* ---- which characters may stand beside them ---------------------------------------- */

static bool among(uint32_t character, const struct range *ranges, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (character >= ranges[i].first && character <= ranges[i].last)
			return true;
	return false;
}

#define AMONG(character, ranges)                                                         \
	among((character), (ranges), sizeof(ranges) / sizeof *(ranges))

/* Whose letters join, or whose signs are made of others. */
static const struct range joined[] = {
	{0x0600, 0x08ff}, {0x0900, 0x0dff}, {0x0f00, 0x109f}, {0x1780, 0x18af},
	{0x1a00, 0x1cff}, {0x2190, 0x2bff}, {0xa840, 0xabff}, {0xfb50, 0xfeff},
	{0x10a00, 0x11fff}, {0x1e900, 0x1e95f}, {0x1f000, 0x1faff},
};

static const struct range backwards[] = {
	{0x0590, 0x08ff}, {0xfb1d, 0xfdff}, {0xfe70, 0xfefc}, {0x10800, 0x10fff},
	{0x1e800, 0x1efff},
};

static const struct range ideographs[] = {
	{0x2e80, 0x9fff}, {0xf900, 0xfaff}, {0x20000, 0x3ffff},
};

/* 0 at the beginning of the text. */
static uint32_t character_before(const struct reading *r, size_t at)
{
	uint32_t character = 0;

	if (at == r->lo)
		return 0;
	do
		at--;
	while (at > r->lo && ((unsigned char)r->text[at] & 0xc0) == 0x80);
	utf8_decode(r->text + at, r->hi - at, &character);
	return character;
}

/* 0 at the end. */
static uint32_t character_at(const struct reading *r, size_t at)
{
	uint32_t character = 0;

	if (at < r->hi)
		utf8_decode(r->text + at, r->hi - at, &character);
	return character;
}

static bool reads_backwards(struct reading *r)
{
	uint32_t character;

	for (size_t at = r->lo; !r->looked && at < r->hi && !r->backwards;) {
		at += utf8_plain(r->text + at, r->hi - at);
		if (at == r->hi)
			break;
		at += utf8_decode(r->text + at, r->hi - at, &character);
		r->backwards = AMONG(character, backwards);
	}
	r->looked = true;
	return r->backwards;
}

/* Whether a character that is not seen is needed where it stands. */
static bool is_needed(struct reading *r, uint32_t c, size_t at, size_t end)
{
	uint32_t before = character_before(r, at), behind = character_at(r, end);

	if (c == 0x200c || c == 0x200d)
		return AMONG(before, joined) && behind > 0x7f;
	if (c == 0x200e || c == 0x200f || c == 0x061c)
		return reads_backwards(r);
	if (c == 0x034f)
		return before >= 0x0300 && before <= 0x08ff;
	if (c == 0x115f || c == 0x1160)
		return (before >= 0x1100 && before <= 0x11ff) || (behind >= 0x1100 && behind <= 0x11ff);
	if (c >= 0x180b && c <= 0x180f)
		return before >= 0x1800 && before <= 0x18af;
	if (c == 0x2800)
		return before >> 8 == 0x28 || behind >> 8 == 0x28;
	if (c >= 0xfe00 && c <= 0xfe0f)
		return before == 0xa9 || before == 0xae || before >= 0x1000 ||
		       (behind == 0x20e3 && before && strchr("#*0123456789", (int)before));
	if (c >= 0xe0100 && c <= 0xe01ef)
		return AMONG(before, ideographs);
	return c >= 0xe0020 && c <= 0xe007f && r->flag_end == at;
}

static void look_for_unseen(struct reading *r, uint32_t c, size_t at, size_t end)
{
	const char *name = unseen_name(c);
	struct span span = {r->source, (uint32_t)at, (uint32_t)end};
	bool needed = name && is_needed(r, c, at, end);
	struct diag *d;

	if (c == 0x1f3f4 || (needed && c >= 0xe0020 && c <= 0xe007f))
		r->flag_end = end;
	if (!name || needed)
		return;
	d = diag(r->c->cx, W724, span, "a text holds U+%04X, %s, which is not seen", (unsigned)c, name);
	diag_fix(r->c->cx, d, c == '\v' || c == '\f' || c == 0x2028 || c == 0x2029 ? " " : "");
}

/* ---- words of two alphabets -------------------------------------------------------- */

static bool is_latin(uint32_t c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static bool is_foreign(uint32_t c)
{
	return c >= 0x370 && lookalike_letter(c) != 0;
}

/* Letters of other languages, near enough; signs and spaces are not. */
static bool is_letter(uint32_t c)
{
	return is_latin(c) || (c >= 0xc0 && c < 0x2000 && c != 0xd7 && c != 0xf7) ||
	       (c >= 0x2c00 && !unseen_name(c) && !(c >= 0x3000 && c <= 0x303f));
}

/* The word around a letter that looks Latin and is not. Where it ends. */
static size_t look_at_word(struct reading *r, uint32_t foreign, size_t at)
{
	char *latin, *to;
	size_t lo = at, hi = at;
	uint32_t c;
	bool mixed = false;
	struct diag *d;

	while (is_latin(c = character_before(r, lo)) || is_foreign(c)) {
		mixed |= is_latin(c);
		do
			lo--;
		while (((unsigned char)r->text[lo] & 0xc0) == 0x80);
	}
	while (is_latin(c = character_at(r, hi)) || is_foreign(c)) {
		mixed |= is_latin(c);
		hi += utf8_decode(r->text + hi, r->hi - hi, &c);
	}
	if (!mixed || is_letter(character_before(r, lo)) || is_letter(character_at(r, hi)))
		return hi;
	latin = to = arena_new(r->c->cx->arena, hi - lo + 1);
	for (size_t i = lo; i < hi;) {
		i += utf8_decode(r->text + i, hi - i, &c);
		*to++ = is_latin(c) ? (char)c : lookalike_letter(c);
	}
	d = diag(r->c->cx, W725, (struct span){r->source, (uint32_t)lo, (uint32_t)hi},
		 "a word that looks like `%s` and holds U+%04X, a letter of another alphabet", latin,
		 (unsigned)foreign);
	diag_fix(r->c->cx, d, latin);
	return hi;
}

/* ---- texts ------------------------------------------------------------------------- */

static void look_at_text(struct reading *r)
{
	uint32_t c = 0;

	r->backwards = r->looked = false;
	for (size_t at = r->lo, end; at < r->hi; at = end) {
		at += utf8_plain(r->text + at, r->hi - at);
		if (at == r->hi)
			return;
		end = at + utf8_decode(r->text + at, r->hi - at, &c);
		if (is_foreign(c))
			end = look_at_word(r, c, at);
		else
			look_for_unseen(r, c, at, end);
	}
}

/* The quote that ends the text which begins at `at`, or the end of the source. */
static size_t text_end(const struct source *source, size_t at)
{
	while (at < source->size && source->text[at] != '"')
		at += source->text[at] == '\\' ? 2 : 1;
	return at < source->size ? at : source->size;
}

static void look_at_source(struct checker *c, uint32_t index)
{
	const struct source *source = &c->cx->sources[index];
	struct reading r = {.c = c, .source = index, .text = source->text};
	size_t at = 0;

	for (;;) {
		while (at < source->size && source->text[at] != '"' && source->text[at] != '#')
			at++;
		if (at == source->size)
			return;
		if (source->text[at] == '#') {
			const char *newline = memchr(source->text + at, '\n', source->size - at);

			at = newline ? (size_t)(newline - source->text) : source->size;
			continue;
		}
		r.lo = at + 1;
		r.hi = text_end(source, r.lo);
		look_at_text(&r);
		at = r.hi < source->size ? r.hi + 1 : r.hi;
	}
}

void check_characters(struct checker *c)
{
	if (!diag_wanted(c->cx, W724) && !diag_wanted(c->cx, W725))
		return;
	for (size_t i = 0; i < c->cx->source_count; i++)
		if (c->cx->sources[i].odd)
			look_at_source(c, (uint32_t)i);
}
