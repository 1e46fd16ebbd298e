/*
 * test_name.c - interned words and the word that was probably meant.
 */
#include "unit.h"

#include "../../compiler/base.h"

#include <string.h>

static void test_same_word(void)
{
	struct arena *arena = arena_open();
	struct names *names = names_open(arena);
	const struct name *a = name_intern(names, "public_service", 14);
	const struct name *b = name_intern(names, "public_service and more", 14);
	const struct name *empty = name_intern(names, "", 0);

	CU_ASSERT_PTR_EQUAL(a, b);
	CU_ASSERT_STRING_EQUAL(a->text, "public_service");
	CU_ASSERT_EQUAL(a->length, 14);
	CU_ASSERT_PTR_NOT_EQUAL(a, name_intern(names, "public_servic", 13));
	CU_ASSERT_PTR_EQUAL(empty, name_intern(names, NULL, 0));
	CU_ASSERT_PTR_NOT_EQUAL(name_intern(names, "a\0b", 3),
				name_intern(names, "a\0c", 3));
	CU_ASSERT_PTR_EQUAL(name_find(names, "public_service", 14), a);
	CU_ASSERT_PTR_NULL(name_find(names, "private_service", 15));
	arena_close(arena);
}

static void test_many_words(void)
{
	struct arena *arena = arena_open();
	struct names *names = names_open(arena);
	const struct name *words[20000];
	size_t i, same = 0;
	char text[32];

	for (i = 0; i < 20000; i++) {
		snprintf(text, sizeof text, "word_%zu", i);
		words[i] = name_intern(names, text, strlen(text));
	}
	for (i = 0; i < 20000; i++) {
		snprintf(text, sizeof text, "word_%zu", i);
		same += name_find(names, text, strlen(text)) == words[i] &&
			name_intern(names, text, strlen(text)) == words[i] &&
			strcmp(words[i]->text, text) == 0;
	}
	CU_ASSERT_EQUAL(same, 20000);
	CU_ASSERT_PTR_NULL(name_find(names, "word_20000", 10));
	arena_close(arena);
}

static void test_distance(void)
{
	static const struct {
		const char *a, *b;
		unsigned limit, distance;
	} pairs[] = {
		{"", "", 3, 0},
		{"class", "class", 0, 0},
		{"class", "", 9, 5},
		{"", "class", 9, 5},
		{"clas", "class", 3, 1},
		{"class", "glass", 3, 1},
		{"calss", "class", 3, 1},
		{"kitten", "sitting", 9, 3},
		{"kitten", "sitting", 2, 3},
		{"kitten", "sitting", 1, 2},
		{"kitten", "sitting", 0, 1},
		{"abcdef", "ghijkl", 9, 6},
		{"abcdef", "ghijkl", 2, 3},
		{"ca", "abc", 5, 3},
		{"public_servce", "public_service", 4, 1},
		{"abab", "baba", 4, 2},
	};
	char a[400], b[400];
	size_t i;

	for (i = 0; i < sizeof pairs / sizeof *pairs; i++) {
		CU_ASSERT_EQUAL(name_distance(pairs[i].a, pairs[i].b, pairs[i].limit),
				pairs[i].distance);
		CU_ASSERT_EQUAL(name_distance(pairs[i].b, pairs[i].a, pairs[i].limit),
				pairs[i].distance);
	}
	memset(a, 'a', sizeof a - 1);
	memset(b, 'b', sizeof b - 1);
	a[sizeof a - 1] = b[sizeof b - 1] = '\0';
	CU_ASSERT_EQUAL(name_distance(a, b, 7), 8);
	memcpy(b, a, sizeof b);
	b[200] = 'x';
	CU_ASSERT_EQUAL(name_distance(a, b, 7), 1);
}

static void test_nearest(void)
{
	static const char *const words[] = {"experience", "education", "credential",
					    "credits",    "subject",   "body",
					    "bodies",     "year"};
	size_t count = sizeof words / sizeof *words;

	CU_ASSERT_STRING_EQUAL(name_nearest("experiense", words, count), "experience");
	CU_ASSERT_STRING_EQUAL(name_nearest("eductaion", words, count), "education");
	CU_ASSERT_STRING_EQUAL(name_nearest("credit", words, count), "credits");
	CU_ASSERT_STRING_EQUAL(name_nearest("year", words, count), "year");
	CU_ASSERT_STRING_EQUAL(name_nearest("bodi", words, count), "body");
	CU_ASSERT_PTR_NULL(name_nearest("yr", words, count));
	CU_ASSERT_PTR_NULL(name_nearest("supervision", words, count));
	CU_ASSERT_PTR_NULL(name_nearest("", words, count));
	CU_ASSERT_PTR_NULL(name_nearest("year", words, 0));
}

static void test_nearest_tie(void)
{
	static const char *const words[] = {"level_3", "level_1", "level_2"};

	CU_ASSERT_STRING_EQUAL(name_nearest("level_4", words, 3), "level_3");
	CU_ASSERT_STRING_EQUAL(name_nearest("level_2", words, 3), "level_2");
}

void suite_name(void)
{
	CU_pSuite suite = CU_add_suite("name", NULL, NULL);

	CU_add_test(suite, "the same word has one address", test_same_word);
	CU_add_test(suite, "twenty thousand words", test_many_words);
	CU_add_test(suite, "distance", test_distance);
	CU_add_test(suite, "the nearest word", test_nearest);
	CU_add_test(suite, "of equally near words the first", test_nearest_tie);
}
