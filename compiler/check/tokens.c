/*
 * tokens.c - a text cut into words.
 *
 * A word is a run of letters and digits, with an apostrophe inside it; a hyphen parts two
 * words. Words are kept in small letters, once each, so that two are the same when their
 * pointers are.
 *
 * Most of the time that a plan is checked goes by here. So the letters of a word are found
 * and made small eight at a time, and a word of up to sixteen, as most are, is looked up
 * by them in a table of its own. Words with an apostrophe or letters beyond ASCII, and
 * longer ones, go letter by letter.
 */
#include "check/check.h"

#include <stdlib.h>
#include <string.h>

enum {
	FIRST_WORDS = 1024, /* places, a power of two */
	EIGHT = 8,
	LONGEST = 64 /* bytes of a word that tell it from others */
};

/* A word by its letters in small: the first eight and the next, the rest 0. */
struct known {
	uint64_t first, second;
	const struct name *word; /* NULL: the place is free */
};

struct reader {
	struct line line; /* the one read last, whose arrays are these: */
	struct token *tokens;
	uint32_t *signs, *capitals;
	size_t token_room, sign_room, capital_room;
	bool foreign;
	struct known *known;
	size_t known_count, places;
};

struct reader *reader_open(struct checker *c)
{
	struct reader *reader = NEW(c->cx, struct reader);

	reader->line.c = c;
	reader->places = FIRST_WORDS;
	reader->known = NEW_ARRAY(c->cx, struct known, FIRST_WORDS);
	return reader;
}

void reader_close(struct reader *reader)
{
	if (!reader)
		return;
	free(reader->tokens);
	free(reader->signs);
	free(reader->capitals);
}

/* ---- letter by letter ------------------------------------------------------------ */

static bool is_capital(char c)
{
	return c >= 'A' && c <= 'Z';
}

static bool is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || is_capital(c) || (c >= '0' && c <= '9');
}

/* How many bytes of a letter or digit stand there; 0: something else. Dashes, quotes and
 * spaces beyond ASCII are no letters. */
static size_t letter_length(const char *at, const char *end)
{
	uint32_t character;
	size_t length;

	if ((unsigned char)*at < 0x80)
		return is_letter(*at);
	length = utf8_decode(at, (size_t)(end - at), &character);
	if ((character >= 0x2000 && character < 0x2070) || character < 0xc0)
		return 0;
	return length;
}

/* An apostrophe, straight or curved. */
static size_t apostrophe_length(const char *at, const char *end)
{
	if (*at == '\'')
		return 1;
	return end - at >= 3 && memcmp(at, "\xe2\x80\x99", 3) == 0 ? 3 : 0;
}

/* The end of the word that starts there. */
static const char *word_end(const char *at, const char *end)
{
	size_t length;

	while (at < end) {
		if (is_letter(*at)) {
			at++;
			continue;
		}
		length = letter_length(at, end);
		if (length == 0) {
			length = apostrophe_length(at, end);
			if (length == 0 || at + length >= end ||
			    letter_length(at + length, end) == 0)
				break;
		}
		at += length;
	}
	return at;
}

static const struct name *word_name(struct checker *c, const char *at, const char *end)
{
	char word[LONGEST];
	size_t length = 0;

	while (at < end && length < LONGEST) {
		if (is_capital(*at)) {
			word[length++] = (char)(*at++ - 'A' + 'a');
		} else if ((unsigned char)*at ==
			   0xe2) { /* the only such letter is an apostrophe */
			word[length++] = '\'';
			at += 3;
		} else {
			word[length++] = *at++;
		}
	}
	return name_intern(c->words, word, length);
}

/* ---- bytes ------------------------------------------------------------------------ */

/* What a byte between words is. */
enum { BETWEEN, SIGN, BEYOND, APOSTROPHE, LETTER };

static const unsigned char kinds[256] = {
#define FOUR(first) [(first)] = BEYOND, [(first) + 1] = BEYOND, [(first) + 2] = BEYOND, [(first) + 3] = BEYOND
#define SIXTEEN(first) FOUR(first), FOUR((first) + 4), FOUR((first) + 8), FOUR((first) + 12)
	SIXTEEN(0x80), SIXTEEN(0x90), SIXTEEN(0xa0), SIXTEEN(0xb0),
	SIXTEEN(0xc0), SIXTEEN(0xd0), SIXTEEN(0xe0), SIXTEEN(0xf0),
	['\''] = APOSTROPHE,
	[','] = SIGN, [';'] = SIGN, [':'] = SIGN, ['.'] = SIGN, [')'] = SIGN,
	['('] = SIGN, ['['] = SIGN, [']'] = SIGN, ['"'] = SIGN, ['-'] = SIGN,
	['*'] = SIGN, ['_'] = SIGN, ['&'] = SIGN, ['<'] = SIGN,
	['0'] = LETTER, ['1'] = LETTER, ['2'] = LETTER, ['3'] = LETTER, ['4'] = LETTER,
	['5'] = LETTER, ['6'] = LETTER, ['7'] = LETTER, ['8'] = LETTER, ['9'] = LETTER,
#define BOTH(small, capital) [small] = LETTER, [capital] = LETTER
	BOTH('a', 'A'), BOTH('b', 'B'), BOTH('c', 'C'), BOTH('d', 'D'), BOTH('e', 'E'),
	BOTH('f', 'F'), BOTH('g', 'G'), BOTH('h', 'H'), BOTH('i', 'I'), BOTH('j', 'J'),
	BOTH('k', 'K'), BOTH('l', 'L'), BOTH('m', 'M'), BOTH('n', 'N'), BOTH('o', 'O'),
	BOTH('p', 'P'), BOTH('q', 'Q'), BOTH('r', 'R'), BOTH('s', 'S'), BOTH('t', 'T'),
	BOTH('u', 'U'), BOTH('v', 'V'), BOTH('w', 'W'), BOTH('x', 'X'), BOTH('y', 'Y'),
	BOTH('z', 'Z'),
#undef BOTH
};

/* ---- eight letters at a time ----------------------------------------------------- */

#if defined(__GNUC__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__ && !defined(CLASSPEC_PORTABLE)

/* In each byte the value. */
#define EACH(value) (0x0101010101010101u * (uint64_t)(value))

/* The high bit of each byte that is a letter or digit; *small gets them in small letters. */
static inline uint64_t letters_of(uint64_t bytes, uint64_t *small)
{
	uint64_t low = bytes & EACH(0x7f), folded = low | EACH(0x20);
	uint64_t letters = (folded + EACH(0x80 - 'a')) & ~(folded + EACH(0x7f - 'z'));
	uint64_t digits = (low + EACH(0x80 - '0')) & ~(low + EACH(0x7f - '9'));

	letters &= ~bytes & EACH(0x80);
	*small = bytes | letters >> 2;
	return letters | (digits & ~bytes & EACH(0x80));
}

/* The letters at the start of the text, at most eight, whose count is returned. */
static inline size_t eight_letters(const char *at, uint64_t *small)
{
	uint64_t bytes, others;
	size_t count;

	memcpy(&bytes, at, sizeof bytes);
	others = ~letters_of(bytes, small) & EACH(0x80);
	if (others == 0)
		return EIGHT;
	count = (size_t)__builtin_ctzll(others) / EIGHT;
	*small &= ((uint64_t)1 << (count * EIGHT)) - 1;
	return count;
}

#else

static inline size_t eight_letters(const char *at, uint64_t *small)
{
	size_t count = 0;

	*small = 0;
	for (; count < EIGHT && is_letter(at[count]); count++) {
		char letter = at[count];

		if (is_capital(letter))
			letter = (char)(letter - 'A' + 'a');
		*small |= (uint64_t)(unsigned char)letter << (count * EIGHT);
	}
	return count;
}

#endif

static inline struct known *known_place(const struct reader *reader, uint64_t first, uint64_t second)
{
	uint64_t hash = (first ^ (second << 32 | second >> 32)) * 0x9e3779b97f4a7c15u;
	size_t mask = reader->places - 1;

	for (size_t i = (size_t)(hash >> 32) & mask;; i = (i + 1) & mask) {
		struct known *known = &reader->known[i];

		if (!known->word || (known->first == first && known->second == second))
			return known;
	}
}

static void known_grow(struct reader *reader)
{
	struct known *old = reader->known;
	size_t places = reader->places;

	reader->places = places * 2;
	reader->known = NEW_ARRAY(reader->line.c->cx, struct known, reader->places);
	for (size_t i = 0; i < places; i++)
		if (old[i].word)
			*known_place(reader, old[i].first, old[i].second) = old[i];
}

/* The word of these letters, all of them between the two places. */
static const struct name *word_known(struct reader *reader, uint64_t first, uint64_t second,
				     const char *at, const char *end)
{
	struct known *known = known_place(reader, first, second);

	if (known->word)
		return known->word;
	if ((reader->known_count + 1) * 2 > reader->places) {
		known_grow(reader);
		known = known_place(reader, first, second);
	}
	reader->known_count++;
	*known = (struct known){first, second, word_name(reader->line.c, at, end)};
	return known->word;
}

/* The word that starts there, and where it ends. */
static inline const struct name *word_read(struct reader *reader, const char *at, const char *end,
				    const char **stop)
{
	uint64_t first, second = 0;
	size_t length = eight_letters(at, &first);
	const struct known *known;

	if (length == EIGHT)
		length += eight_letters(at + EIGHT, &second);
	*stop = at + length;
	if (length < (size_t)2 * EIGHT && length > 0 && *stop <= end &&
	    (*stop == end || kinds[(unsigned char)**stop] < BEYOND)) {
		known = known_place(reader, first, second);
		return known->word ? known->word : word_known(reader, first, second, at, *stop);
	}
	*stop = word_end(at, end);
	for (const char *c = at; c < *stop; c++)
		reader->foreign |= (unsigned char)*c >= 0x80;
	return word_name(reader->line.c, at, *stop);
}

/* ---- the words of a passage ------------------------------------------------------ */

/* Room for what a passage of so many bytes can have. */
static void reader_fit(struct reader *reader, size_t size)
{
	reader->tokens = array_grow(reader->tokens, &reader->token_room, size / 2 + 1,
				    sizeof *reader->tokens);
	reader->capitals = array_grow(reader->capitals, &reader->capital_room, size / 2 + 1,
				      sizeof *reader->capitals);
	reader->signs = array_grow(reader->signs, &reader->sign_room, size + 1,
				   sizeof *reader->signs);
}

const struct line *line_read(struct reader *reader, const struct passage *passage)
{
	struct line *line = &reader->line;
	const char *text = line->c->cx->sources[passage->at.source].text;
	const char *at = text + passage->at.lo, *end = text + passage->at.hi, *stop;
	uint64_t hash = 14695981039346656037u;
	const struct name *before = NULL;
	uint32_t marks = 0, signs = 0, capitals = 0;
	struct token *token;
	bool doubled = false;

	reader_fit(reader, (size_t)(end - at));
	reader->foreign = false;
	token = reader->tokens;
	for (; at < end; at++) {
		unsigned char kind = kinds[(unsigned char)*at];
		const struct name *word;

		if (kind == BETWEEN || kind == APOSTROPHE)
			continue;
		if (kind == SIGN) {
			reader->signs[signs++] = (uint32_t)(at - text);
			continue;
		}
		if (kind == BEYOND) {
			reader->foreign = true;
			if (letter_length(at, end) == 0)
				continue;
		}
		word = word_read(reader, at, end, &stop);
		if ((unsigned char)*at <= 'Z') /* a capital or a digit */
			reader->capitals[capitals++] = (uint32_t)(token - reader->tokens);
		*token++ = (struct token){(uint32_t)(at - text), (uint32_t)(stop - text), word};
		marks |= word->keyword;
		hash = (hash ^ word->hash) * 0x9e3779b97f4a7c15u;
		doubled |= word == before;
		before = word;
		at = stop;
		if (at >= end || *at != ' ') /* mostly it is one, and nothing to look at */
			at--;
	}
	*line = (struct line){
		.c = line->c, .passage = passage, .owner = owner_of(line->c->model, passage), .text = text, .hash = hash, .marks = marks,
		.doubled = doubled, .foreign = reader->foreign,
		.tokens = reader->tokens, .count = (uint32_t)(token - reader->tokens),
		.signs = reader->signs, .sign_count = signs,
		.capitals = reader->capitals, .capital_count = capitals,
	};
	return line;
}
