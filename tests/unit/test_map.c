/*
 * test_map.c - big files that are mapped: the same text as when they are read, NUL bytes behind it
 * whatever its size, and an end in order when one is cut short.
 */
#include "unit.h"

#include "syntax.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { BIG = 1024 * 1024 + 4096, MARGIN = 16 };

static const char statement[] = "term word \"a text of some length\"\n";
static const char *big_path;

/* A plan of that many bytes. */
static char *big_text(size_t size, const char *before)
{
	char *text = malloc(size);
	size_t at = strlen(before);

	memcpy(text, before, at);
	for (; at + sizeof statement - 1 <= size; at += sizeof statement - 1)
		memcpy(text + at, statement, sizeof statement - 1);
	memset(text + at, '\n', size - at);
	return text;
}

static void expect_mapped(size_t size, const char *before, size_t passed_over)
{
	char *text = big_text(size, before);
	const char *path = folder_file("big.classpec", text, size);
	struct context cx;
	struct source *source;
	size_t nuls = 0;

	context_open(&cx);
	files_guard(&cx);
	CU_ASSERT(sources_add(&cx, path));
	source = &cx.sources[0];
	CU_ASSERT_PTR_NOT_NULL(source->mapped);
	CU_ASSERT_EQUAL(source->size, size - passed_over);
	for (uint32_t at = 0; at < size; at += 300000)
		source_forget(&cx, (struct span){0, at, at});
	CU_ASSERT(memcmp(source->text, text + passed_over, source->size) == 0);
	for (size_t i = 0; i < MARGIN; i++)
		nuls += source->text[source->size + i] == '\0';
	CU_ASSERT_EQUAL(nuls, MARGIN);
	CU_ASSERT_EQUAL(source_place(&cx, (struct span){0, 40, 41}).line, 2);
	context_close(&cx);
	free(text);
}

static void test_same(void)
{
	size_t page = (size_t)sysconf(_SC_PAGESIZE), whole = BIG / page * page;

	folder_open();
	for (size_t more = 0; more < 3; more++) {
		expect_mapped(whole + more, "", 0);
		expect_mapped(whole + page - more, "", 0);
	}
	expect_mapped(whole + 2, "\xef\xbb\xbf", 3);
	folder_close();
}

static void test_small_or_asked(void)
{
	char *text = big_text(BIG, "");
	struct context cx;

	folder_open();
	context_open(&cx);
	CU_ASSERT(sources_add(&cx, folder_file("read.classpec", text, BIG)));
	CU_ASSERT_PTR_NULL(cx.sources[0].mapped);
	files_guard(&cx);
	CU_ASSERT(sources_add(&cx, folder_file("small.classpec", text, 1000)));
	CU_ASSERT_PTR_NULL(cx.sources[1].mapped);
	context_close(&cx);
	folder_close();
	free(text);
}

static void test_refused_text(void)
{
	char *text = big_text(BIG, "");
	struct context cx;

	text[BIG - 7] = '\0';
	folder_open();
	context_open(&cx);
	files_guard(&cx);
	CU_ASSERT(sources_add(&cx, folder_file("nul.classpec", text, BIG)));
	CU_ASSERT_EQUAL(cx.sources[0].size, 0);
	CU_ASSERT_EQUAL(cx.diag_count, 1);
	CU_ASSERT_EQUAL(cx.diags[0]->at.lo, BIG - 7);
	context_close(&cx);
	folder_close();
	free(text);
}

static void read_what_is_cut_short(void)
{
	struct context cx;

	context_open(&cx);
	files_guard(&cx);
	sources_add(&cx, big_path);
	if (truncate(big_path, 10000) != 0)
		_exit(3);
	parse(&cx);
}

static void test_cut_short(void)
{
	char *text = big_text(BIG, "");

	folder_open();
	big_path = folder_file("short.classpec", text, BIG);
	CU_ASSERT_EQUAL(unit_exit_status(read_what_is_cut_short), 2);
	folder_close();
	free(text);
}

void suite_map(void)
{
	CU_pSuite suite = CU_add_suite("map", NULL, NULL);

	CU_add_test(suite, "the same text, and NUL bytes behind it", test_same);
	CU_add_test(suite, "only big files, and only where it is asked for", test_small_or_asked);
	CU_add_test(suite, "a text that is refused", test_refused_text);
	CU_add_test(suite, "a file that is cut short", test_cut_short);
}
