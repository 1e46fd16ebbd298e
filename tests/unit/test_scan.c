/*
 * test_scan.c - the quick way of the scanner against its rules: over made-up texts, in which
 * everything stands that begins, ends or breaks a word, both must find the same words, comments and
 * mistakes.
 */
#include "unit.h"

#include "scan.h"

#include <stdlib.h>
#include <string.h>

enum { TEXTS = 4000, PIECES_MOST = 100, TEXT_MOST = 4096, LONG = 3000 };

static const char *const pieces[] = {
	"duty", "class", "years", "c_1", "a", "x9_", "abcdefghijklmnop", "abcdefghijklmnopq",
	"distinguishing", "_", "-", "-a", "-9", "A", "Z9", "6J57", "G-25", "1", "12", "2024", "2024-12",
	"-05", "1.5", ".", "..", "1..9", " ", "\n", "\t ", "\r\n", "\f", "\v", "{", "}", "(", ")", ",",
	":", "=", "/", "#", "# note\n", "\"", "\"a text\"", "\"a\\\"b\"", "\\", "\"open {\n", "é", "€x", ";",
	"\x01", "\x7f", "‘",
};

struct words {
	struct context cx;
	struct parse p;
	yyscan_t scanner;
	int token;
	GRAM_STYPE value;
	struct span at;
};

static void words_open(struct words *w, const char *text, size_t size)
{
	memset(w, 0, sizeof *w);
	context_open(&w->cx);
	source_add_text(&w->cx, "made up", text, size);
	gram_keywords(&w->cx);
	w->p.cx = &w->cx;
	scan_open(&w->p, &w->scanner);
}

static void words_close(struct words *w)
{
	scan_close(w->scanner);
	free(w->p.comments);
	context_close(&w->cx);
}

static void words_next(struct words *w, bool quickly)
{
	w->p.last.token = w->token;
	memset(&w->value, 0, sizeof w->value);
	w->token = quickly ? scan_next(&w->p, &w->value, &w->at, w->scanner)
			   : scan_by_rules(&w->p, &w->value, &w->at, w->scanner);
}

static bool same_values(const struct words *a, const struct words *b)
{
	const struct name *left = a->value.TOK_NAME.name, *right = b->value.TOK_NAME.name;

	if (a->token == TOK_STRING)
		return a->value.TOK_STRING.lo == b->value.TOK_STRING.lo &&
		       a->value.TOK_STRING.hi == b->value.TOK_STRING.hi;
	return (!left || !right) ? left == right
				 : strcmp(left->text, right->text) == 0 &&
					   a->value.TOK_NAME.lo == b->value.TOK_NAME.lo &&
					   a->value.TOK_NAME.hi == b->value.TOK_NAME.hi;
}

static bool same_mistakes(const struct words *a, const struct words *b)
{
	if (a->cx.diag_count != b->cx.diag_count)
		return false;
	for (size_t i = 0; i < a->cx.diag_count; i++)
		if (a->cx.diags[i]->at.lo != b->cx.diags[i]->at.lo ||
		    a->cx.diags[i]->at.hi != b->cx.diags[i]->at.hi ||
		    strcmp(a->cx.diags[i]->message, b->cx.diags[i]->message) != 0)
			return false;
	return a->p.comment_count == b->p.comment_count &&
	       (a->p.comment_count == 0 ||
		memcmp(a->p.comments, b->p.comments,
		       a->p.comment_count * sizeof *a->p.comments) == 0);
}

/* Both ways over a text; how many words they found, or 0 after showing where they part. */
static size_t compare(const char *text, size_t size)
{
	struct words quick, ruled;
	size_t count = 0;
	bool same;

	words_open(&quick, text, size);
	words_open(&ruled, text, size);
	do {
		words_next(&quick, true);
		words_next(&ruled, false);
		same = quick.token == ruled.token && quick.at.lo == ruled.at.lo &&
		       quick.at.hi == ruled.at.hi && same_values(&quick, &ruled);
		count++;
	} while (same && quick.token != TOK_END);
	same = same && same_mistakes(&quick, &ruled);
	if (!same)
		printf("word %zu: token %d at %u-%u, by the rules %d at %u-%u, in\n%.*s\n", count,
		       quick.token, (unsigned)quick.at.lo, (unsigned)quick.at.hi, ruled.token,
		       (unsigned)ruled.at.lo, (unsigned)ruled.at.hi, (int)size, text);
	words_close(&quick);
	words_close(&ruled);
	return same ? count : 0;
}

static uint32_t next_random(uint64_t *state)
{
	*state = *state * 6364136223846793005u + 1442695040888963407u;
	return (uint32_t)(*state >> 33);
}

static void test_made_up(void)
{
	uint64_t state = 20241201;
	size_t found, words = 0, failed = 0;
	char text[TEXT_MOST];

	for (int i = 0; i < TEXTS && failed == 0; i++) {
		size_t count = next_random(&state) % PIECES_MOST + 1, size = 0;

		for (size_t k = 0; k < count; k++) {
			const char *piece = pieces[next_random(&state) %
						   (sizeof pieces / sizeof *pieces)];

			memcpy(text + size, piece, strlen(piece));
			size += strlen(piece);
		}
		found = compare(text, size);
		words += found;
		failed += found == 0;
	}
	CU_ASSERT_EQUAL(failed, 0);
	CU_ASSERT(words > TEXTS);
}

/* Longer than the window through which the rules look, and than its first doublings. */
static void test_long(void)
{
	static const char *const openings[] = { "a", "A", "1", "_", "\"", "#", "é", "a-", " ", "1-" };
	char text[TEXT_MOST];

	for (size_t i = 0; i < sizeof openings / sizeof *openings; i++)
		for (size_t size = LONG - 3; size < LONG; size++) {
			size_t length = strlen(openings[i]);

			memset(text, openings[i][length - 1] == ' ' ? ' ' : '7', sizeof text);
			memcpy(text, openings[i], length);
			memcpy(text + size, " duty \"x\"", 9);
			CU_ASSERT(compare(text, size + 9) > 0);
			CU_ASSERT(compare(text, size) > 0);
		}
}

void suite_scan(void)
{
	CU_pSuite suite = CU_add_suite("scan", NULL, NULL);

	CU_add_test(suite, "made-up texts, quickly and by the rules", test_made_up);
	CU_add_test(suite, "words longer than a window", test_long);
}
