/*
 * cut.c - a text cut into words, byte by byte: on any machine, and in any language.
 */
#include "check/cut.h"

#include "base.h"

#include <stdlib.h>
#include <string.h>

/* ---- room ------------------------------------------------------------------------ */

void cut_close(struct cut *cut)
{
	free(cut->tokens);
	free(cut->hashes);
	free(cut->asked);
	free(cut->capitals);
	free(cut->signs);
	free(cut->masks);
	*cut = (struct cut){0};
}

/* What is in them is gone, and need not be copied. */
static void *renew(void *items, size_t count, size_t size)
{
	size_t none = 0;

	free(items);
	return array_grow(NULL, &none, count, size);
}

static void cut_fit(struct cut *cut, size_t size)
{
	size_t words;

	if (size < cut->room)
		return;
	cut->room = cut->room * 2 > size + 1 ? cut->room * 2 : size + 1;
	words = cut->room / 2 + 8; /* some are written behind the last */
	cut->tokens = renew(cut->tokens, words, sizeof *cut->tokens);
	cut->hashes = renew(cut->hashes, words, sizeof *cut->hashes);
	cut->asked = renew(cut->asked, words, sizeof *cut->asked);
	cut->capitals = renew(cut->capitals, words, sizeof *cut->capitals);
	cut->signs = renew(cut->signs, cut->room, sizeof *cut->signs);
}

/* ---- letters --------------------------------------------------------------------- */

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
	uint32_t character = 0; /* in the midst of one */
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

size_t word_letters(const char *text, struct token token, char *letters)
{
	const char *at = text + token.lo, *end = text + token.hi;
	size_t length = 0;

	while (at < end && length < WORD_LETTERS) {
		if (is_capital(*at)) {
			letters[length++] = (char)(*at++ - 'A' + 'a');
		} else if ((unsigned char)*at == 0xe2 &&
			   apostrophe_length(at, end) == 3) {
			letters[length++] = '\'';
			at += 3;
		} else {
			letters[length++] = *at++;
		}
	}
	return length;
}

/* Up to eight bytes, the first the least. */
static uint64_t eight(const char *bytes, size_t length)
{
	uint64_t value = 0;

	for (size_t i = 0; i < 8 && i < length; i++)
		value |= (uint64_t)(unsigned char)bytes[i] << (8 * i);
	return value;
}

uint32_t word_hash(const char *letters, size_t length)
{
	uint64_t hash = 0;

	for (size_t at = 0; at < length; at += 16) {
		hash = hash * WORD_NEXT + eight(letters + at, length - at) * WORD_FIRST;
		if (length > at + 8)
			hash += eight(letters + at + 8, length - at - 8) * WORD_SECOND;
	}
	return (uint32_t)(hash >> 32);
}

/* ---- words ----------------------------------------------------------------------- */

static void word_add(struct cut *cut, const struct asked_words *asked, const char *text,
		     struct token token)
{
	char letters[WORD_LETTERS];
	uint32_t hash = word_hash(letters, word_letters(text, token, letters));
	uint32_t number = cut->count++;

	cut->tokens[number] = token;
	cut->hashes[number] = hash;
	if (asked_has(asked, hash, ASKED_ALWAYS))
		cut->asked[cut->asked_count++] = number;
	if ((unsigned char)text[token.lo] <= 'Z')
		cut->capitals[cut->capital_count++] = number;
	cut->doubled |= number > 0 && cut->hashes[number - 1] == hash;
}

void cut_plainly(struct cut *cut, const struct asked_words *asked, const char *text, uint32_t lo,
		 uint32_t hi)
{
	const char *end = text + hi;
	uint32_t at = lo;

	cut_fit(cut, hi - lo);
	cut->count = cut->asked_count = cut->capital_count = cut->sign_count = 0;
	cut->doubled = cut->foreign = false;
	while (at < hi) {
		unsigned char c = (unsigned char)text[at];
		uint32_t from = at;

		if (letter_length(text + at, end) == 0) {
			cut->foreign |= c >= 0x80;
			if (c > ' ' && c < 0x80 && c != '\'')
				cut->signs[cut->sign_count++] = at;
			at++;
			continue;
		}
		at = (uint32_t)(word_end(text + at, end) - text);
		word_add(cut, asked, text, (struct token){from, at});
		for (; from < at; from++)
			cut->foreign |= (unsigned char)text[from] >= 0x80;
	}
}

void cut_text(struct cut *cut, const struct asked_words *asked, const char *text, uint32_t lo,
	      uint32_t hi, size_t end)
{
	cut_fit(cut, hi - lo);
	if (!cut_quickly(cut, asked, text, lo, hi, end))
		cut_plainly(cut, asked, text, lo, hi);
}
