/*
 * test_cut.c - texts cut into words: two ways that must agree, and what a word is.
 */
#include "unit.h"

#include "../../compiler/base.h"
#include "../../compiler/check/cut.h"
#include "../../compiler/check/sketch.h"

#include <stdlib.h>
#include <string.h>

enum { MARGIN = 16 };

/* A copy with nothing behind its margin, so that reading too far is found out. */
static char *text_new(const char *text, size_t size)
{
	char *copy = calloc(1, size + MARGIN);

	if (!copy)
		abort();
	memcpy(copy, text, size);
	return copy;
}

static bool same(const uint32_t *a, uint32_t a_count, const uint32_t *b, uint32_t b_count)
{
	return a_count == b_count && (a_count == 0 || memcmp(a, b, a_count * sizeof *a) == 0);
}

static bool cuts_equal(const struct cut *a, const struct cut *b)
{
	return same(&a->tokens->lo, 2 * a->count, &b->tokens->lo, 2 * b->count) &&
	       same(a->hashes, a->count, b->hashes, b->count) &&
	       same(a->asked, a->asked_count, b->asked, b->asked_count) &&
	       same(a->capitals, a->capital_count, b->capitals, b->capital_count) &&
	       same(a->signs, a->sign_count, b->signs, b->sign_count) &&
	       a->doubled == b->doubled && a->foreign == b->foreign;
}

/* Half of all words are asked about. */
static struct asked_words *asked_new(void)
{
	struct asked_words *asked = calloc(1, sizeof *asked);

	if (!asked)
		abort();
	for (uint32_t i = 0; i < 1u << ASKED_BITS; i += 2)
		asked_add(asked, i << (32 - ASKED_BITS), ASKED_ALWAYS);
	for (uint32_t i = 0; i < 1u << ASKED_BITS; i += 3)
		asked_add(asked, i << (32 - ASKED_BITS), ASKED_CAPITAL);
	return asked;
}

/* Letters and spaces, other characters, and sometimes the same word again; of 64 characters
 * about so many are letters. */
static size_t text_random(char *text, size_t size, unsigned letters)
{
	static const char others[] = "  ''--.,;:()[]\"*_&<>/!?\t\n\x01\x7f@`{|~0189AZaz";
	size_t at = 0;

	while (at < size) {
		unsigned what = (unsigned)rand() % 64;

		if (what < letters)
			text[at++] = (char)((what % 8 ? 'a' : 'A') + rand() % 26);
		else if (what < 62)
			text[at++] = ' ';
		else
			text[at++] = others[(unsigned)rand() % (sizeof others - 1)];
		if (at > 6 && what == 61 && rand() % 4 == 0 && at + 5 < size) {
			memcpy(text + at, text + at - 5, 5);
			at += 5;
		}
	}
	return at;
}

static void test_agree(void)
{
	struct asked_words *asked = asked_new();
	struct cut quick = {0}, plain = {0};
	size_t wrong = 0;

	srand(1);
	for (int i = 0; i < 20000; i++) {
		char text[400];
		size_t size = text_random(text, (size_t)rand() % sizeof text,
					  (unsigned)rand() % 64);
		uint32_t lo = size > 0 ? (uint32_t)((size_t)rand() % size) : 0;
		uint32_t hi = lo + (uint32_t)((size_t)rand() % (size - lo + 1));
		char *copy = text_new(text, size);

		cut_text(&quick, asked, copy, lo, hi, size + MARGIN);
		cut_plainly(&plain, asked, copy, lo, hi);
		wrong += !cuts_equal(&quick, &plain);
		free(copy);
	}
	CU_ASSERT_EQUAL(wrong, 0);
	cut_close(&quick);
	cut_close(&plain);
	free(asked);
}

/* The words of a text in small letters, each in brackets. */
static const char *words_of(const char *text)
{
	static char words[500];
	struct asked_words *asked = asked_new();
	struct cut cut = {0};
	size_t size = strlen(text);
	char *copy = text_new(text, size), *end = words;

	cut_text(&cut, asked, copy, 0, (uint32_t)size, size + MARGIN);
	for (uint32_t i = 0; i < cut.count; i++) {
		*end++ = '[';
		end += word_letters(copy, cut.tokens[i], end);
		*end++ = ']';
	}
	*end = '\0';
	cut_close(&cut);
	free(copy);
	free(asked);
	return words;
}

static void test_words(void)
{
	CU_ASSERT_STRING_EQUAL(words_of(""), "");
	CU_ASSERT_STRING_EQUAL(words_of("Plans, and DIRECTS!"), "[plans][and][directs]");
	CU_ASSERT_STRING_EQUAL(words_of("a clerk's 'own' in-tray"),
			       "[a][clerk's][own][in][tray]");
	CU_ASSERT_STRING_EQUAL(words_of("clerk\xe2\x80\x99s caf\xc3\xa9"),
			       "[clerk's][caf\xc3\xa9]");
	CU_ASSERT_STRING_EQUAL(words_of("one\xe2\x80\x94two"), "[one][two]");
	CU_ASSERT_STRING_EQUAL(words_of("counterrevolutionaries'"), "[counterrevolutionaries]");
}

/* A long word is told from others by its beginning. */
static void test_long(void)
{
	char text[200], letters[WORD_LETTERS];

	memset(text, 'x', sizeof text);
	CU_ASSERT_EQUAL(word_letters(text, (struct token){0, sizeof text}, letters),
			WORD_LETTERS);
}

/* What files of the same plan are compared by must be the same on every machine. */
static void test_hash(void)
{
	CU_ASSERT_EQUAL(word_hash("", 0), 0);
	CU_ASSERT_EQUAL(word_hash("plan", 4), 0x739abf65);
	CU_ASSERT_EQUAL(word_hash("administrator's", 15), 0xc8d036a7);
	CU_ASSERT_EQUAL(word_hash("counterrevolutionaries", 22), 0xf8f61878);
	CU_ASSERT_NOT_EQUAL(word_hash("plan", 4), word_hash("plans", 5));
}

static void test_sketch(void)
{
	uint32_t words[64], quick[SKETCH_VALUES], plain[SKETCH_VALUES];
	size_t wrong = 0;

	srand(2);
	for (int i = 0; i < 2000; i++) {
		uint32_t pairs = (uint32_t)rand() % 63;

		for (uint32_t k = 0; k <= pairs; k++)
			words[k] = (uint32_t)rand() * 2654435761u;
		sketch(words, pairs, quick);
		sketch_plainly(words, pairs, plain);
		wrong += memcmp(quick, plain, sizeof plain) != 0;
		wrong += word_map(words, pairs) != word_map_plainly(words, pairs);
	}
	CU_ASSERT_EQUAL(wrong, 0);
}

void suite_cut(void)
{
	CU_pSuite suite = CU_add_suite("words of texts", NULL, NULL);

	CU_add_test(suite, "words of a text, two ways", test_agree);
	CU_add_test(suite, "what a word is", test_words);
	CU_add_test(suite, "long words", test_long);
	CU_add_test(suite, "hashes of words", test_hash);
	CU_add_test(suite, "sketches of texts, two ways", test_sketch);
}
