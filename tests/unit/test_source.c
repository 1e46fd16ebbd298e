/*
 * test_source.c - files, directories, encodings and places.
 */
#include "unit.h"

#include "../../compiler/base.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* A context whose messages are kept. */
struct reading {
	struct context cx;
	char *messages;
	size_t size;
};

static void reading_open(struct reading *r)
{
	context_open(&r->cx);
	r->cx.err = open_memstream(&r->messages, &r->size);
	folder_open();
}

static void reading_close(struct reading *r)
{
	fclose(r->cx.err);
	free(r->messages);
	context_close(&r->cx);
	folder_close();
}

static void expect_message(struct reading *r, const char *path, const char *reason)
{
	char expected[600];

	fflush(r->cx.err);
	snprintf(expected, sizeof expected, "classpec: %s: %s\n", path, reason);
	SAME_TEXT(r->messages, expected);
	CU_ASSERT(r->cx.unreadable);
}

/* ---- encodings
 * -------------------------------------------------------------------------- */

static void test_refused(void)
{
	static const struct {
		const char *text;
		size_t size, offset;
		const char *expected;
	} cases[] = {
		{"class \xff", 7, 6, "a byte below 0xf5"},
		{"\x80", 1, 0, "the first byte of a character"},
		{"\xc0\xaf", 2, 0, "a character in its shortest form"},
		{"\xe0\x80\xaf", 3, 0, "a character in its shortest form"},
		{"\xf0\x8f\xbf\xbf", 4, 0, "a character in its shortest form"},
		{"\xed\xa0\x80", 3, 0, "a character, not half of a surrogate pair"},
		{"\xf4\x90\x80\x80", 4, 0, "a character up to U+10FFFF"},
		{"\xc3 ", 2, 0, "one byte from 0x80 to 0xbf after it"},
		{"caf\xe9", 4, 3, "two bytes from 0x80 to 0xbf after it"},
		{"\xf0\x9f\x98", 3, 0, "three bytes from 0x80 to 0xbf after it"},
	};
	char message[200];
	struct context cx;
	size_t i;

	for (i = 0; i < sizeof cases / sizeof *cases; i++) {
		context_open(&cx);
		source_add_text(&cx, "x", cases[i].text, cases[i].size);
		CU_ASSERT_EQUAL(cx.diag_count, 1);
		CU_ASSERT_EQUAL(cx.diags[0]->check, E102);
		CU_ASSERT_EQUAL(cx.diags[0]->at.lo, cases[i].offset);
		snprintf(message, sizeof message,
			 "byte 0x%02x at byte offset %zu is not UTF-8; expected %s",
			 (unsigned char)cases[i].text[cases[i].offset], cases[i].offset,
			 cases[i].expected);
		SAME_TEXT(cx.diags[0]->message, message);
		CU_ASSERT_EQUAL(cx.sources[0].size, 0);
		CU_ASSERT_EQUAL(memcmp(cx.sources[0].text, "\0\0", 2), 0);
		CU_ASSERT_EQUAL(cx.sources[0].original_size, cases[i].size);
		context_close(&cx);
	}
}

static void test_nul(void)
{
	struct context cx;

	context_open(&cx);
	source_add_text(&cx, "x", "ab\0\xff", 4);
	CU_ASSERT_EQUAL(cx.diag_count, 1);
	SAME_TEXT(cx.diags[0]->message,
		  "a NUL byte at byte offset 2; expected text in UTF-8");
	context_close(&cx);
}

static void test_utf16(void)
{
	static const char *const texts[] = {"\xff\xfe.", "\xfe\xff.", ".\0.", "\0..\0"};
	struct context cx;
	size_t i;

	context_open(&cx);
	for (i = 0; i < 4; i++)
		source_add_text(&cx, "x", texts[i], 3);
	CU_ASSERT_EQUAL(cx.diag_count, 4);
	for (i = 0; i < 4; i++)
		SAME_TEXT(cx.diags[i]->notes->message,
			  "the text looks like UTF-16: save it as UTF-8");
	context_close(&cx);
}

static void test_mark_in_front(void)
{
	struct context cx;

	context_open(&cx);
	source_add_text(&cx, "x", "\xef\xbb\xbfplan", 7);
	CU_ASSERT_EQUAL(cx.diag_count, 0);
	CU_ASSERT_EQUAL(cx.sources[0].size, 4);
	SAME_TEXT(cx.sources[0].text, "plan");
	context_close(&cx);
}

static void test_direction(void)
{
	static const char text[] =
		"“quoted” \xe2\x80\xae x \xe2\x81\xa6 y \xe2\x80\xa9 \xe2\x81\xaa";
	struct context cx;
	char many[3 * 30];
	size_t i;

	context_open(&cx);
	source_add_text(&cx, "x", text, sizeof text - 1);
	CU_ASSERT_EQUAL(cx.diag_count, 2);
	CU_ASSERT_EQUAL(cx.diags[0]->check, E103);
	CU_ASSERT_EQUAL(cx.diags[0]->at.lo, 13);
	CU_ASSERT_EQUAL(cx.diags[0]->at.hi, 16);
	CU_ASSERT_PTR_NOT_NULL(strstr(cx.diags[0]->message, "U+202E"));
	CU_ASSERT_PTR_NOT_NULL(strstr(cx.diags[1]->message, "U+2066"));
	CU_ASSERT_EQUAL(cx.sources[0].size, sizeof text - 1);
	for (i = 0; i < 30; i++)
		memcpy(many + 3 * i, "\xe2\x80\xab", 3);
	source_add_text(&cx, "y", many, sizeof many);
	CU_ASSERT_EQUAL(cx.diag_count, 22);
	SAME_TEXT(cx.diags[21]->notes->message, "10 more follow in the same file");
	context_close(&cx);
}

/* ---- files and directories
 * -------------------------------------------------------------- */

static void test_file(void)
{
	struct reading r;
	const char *path;

	reading_open(&r);
	path = folder_file("a.classpec", "authority x \"X\"\n", 16);
	folder_file("empty", "", 0);
	CU_ASSERT(sources_add(&r.cx, path));
	CU_ASSERT(sources_add(&r.cx, path));
	CU_ASSERT(sources_add(&r.cx, folder_path("./a.classpec")));
	CU_ASSERT(sources_add(&r.cx, folder_path("empty")));
	CU_ASSERT_EQUAL(r.cx.source_count, 2);
	CU_ASSERT_STRING_EQUAL(r.cx.sources[0].path, path);
	CU_ASSERT_EQUAL(r.cx.sources[0].size, 16);
	CU_ASSERT_EQUAL(memcmp(r.cx.sources[0].text, "authority x \"X\"\n\0\0", 18), 0);
	CU_ASSERT_EQUAL(r.cx.sources[1].size, 0);
	CU_ASSERT_FALSE(r.cx.unreadable);
	reading_close(&r);
}

static void test_missing(void)
{
	struct reading r;
	const char *path;

	reading_open(&r);
	path = folder_path("none.classpec");
	CU_ASSERT_FALSE(sources_add(&r.cx, path));
	expect_message(&r, path, "No such file or directory");
	CU_ASSERT_EQUAL(r.cx.source_count, 0);
	reading_close(&r);
}

static void test_too_large(void)
{
	struct reading r;
	const char *path;

	reading_open(&r);
	path = folder_file("big", "", 0);
	CU_ASSERT_EQUAL(truncate(path, 64 * 1024 * 1024 + 1), 0);
	CU_ASSERT_FALSE(sources_add(&r.cx, path));
	expect_message(&r, path,
		       "expected at most 64 MB in one spec file, found 67108865 bytes; the option "
		       "--limit=file=N raises this limit, to 1G at most");
	reading_close(&r);
}

static void test_endless(void)
{
	struct reading r;

	reading_open(&r);
	CU_ASSERT_FALSE(sources_add(&r.cx, "/dev/zero"));
	expect_message(&r, "/dev/zero",
		       "expected at most 64 MB in one spec file, found more; the option "
		       "--limit=file=N raises this limit, to 1G at most");
	CU_ASSERT_EQUAL(r.cx.source_count, 0);
	reading_close(&r);
}

static void test_escaped_path(void)
{
	struct reading r;

	reading_open(&r);
	CU_ASSERT_FALSE(sources_add(&r.cx, "no\033[31m\nfile"));
	expect_message(&r, "no\\x1b[31m\\nfile", "No such file or directory");
	reading_close(&r);
}

static void expect_paths(const struct context *cx, const char *const *names, size_t count)
{
	size_t i;

	CU_ASSERT_EQUAL(cx->source_count, count);
	for (i = 0; i < count && i < cx->source_count; i++)
		SAME_TEXT(cx->sources[i].path, folder_path(names[i]));
}

static void test_directory(void)
{
	static const char *const expected[] = {"s/Z.classpec",   "s/a-b/y.classpec",
					       "s/a.classpec",   "s/a/x.classpec",
					       "s/a/z.classpec", "s/b.classpec"};
	struct reading r;
	size_t i;

	reading_open(&r);
	folder_directory("s");
	folder_directory("s/a");
	folder_directory("s/a-b");
	folder_directory("s/.git");
	folder_directory("s/folder.classpec");
	for (i = 6; i-- > 0;)
		folder_file(expected[i], "x", 1);
	folder_file("s/.hidden.classpec", "x", 1);
	folder_file("s/.git/x.classpec", "x", 1);
	folder_file("s/notes.txt", "x", 1);
	folder_file("s/.classpec", "x", 1);
	CU_ASSERT(sources_add(&r.cx, folder_path("s/")));
	expect_paths(&r.cx, expected, 6);
	CU_ASSERT(sources_add(&r.cx, folder_path("s/a")));
	CU_ASSERT_EQUAL(r.cx.source_count, 6);
	reading_close(&r);
}

static void link_to(const char *target, const char *name)
{
	CU_ASSERT_EQUAL(symlink(target, folder_path(name)), 0);
}

static void test_links(void)
{
	static const char *const expected[] = {"s/a/x.classpec", "s/b/y.classpec"};
	struct reading r;

	reading_open(&r);
	folder_directory("s");
	folder_directory("s/a");
	folder_directory("s/b");
	folder_file("s/a/x.classpec", "x", 1);
	folder_file("s/b/y.classpec", "y", 1);
	link_to("..", "s/a/up");
	link_to("../b", "s/a/zz");
	link_to("../a", "s/b/across");
	link_to(".", "s/b/self");
	link_to("a/x.classpec", "s/x.classpec");
	link_to("round", "s/round");
	link_to("gone", "s/gone_too");
	CU_ASSERT(sources_add(&r.cx, folder_path("s/a/x.classpec")));
	CU_ASSERT(sources_add(&r.cx, folder_path("s/b/y.classpec")));
	CU_ASSERT(sources_add(&r.cx, folder_path("s")));
	expect_paths(&r.cx, expected, 2);
	reading_close(&r);
}

static void test_odd_entries(void)
{
	struct reading r;

	reading_open(&r);
	folder_directory("s");
	folder_file("s/z.classpec", "z", 1);
	CU_ASSERT_EQUAL(mkfifo(folder_path("s/pipe.classpec"), 0600), 0);
	CU_ASSERT_FALSE(sources_add(&r.cx, folder_path("s")));
	expect_message(&r, folder_path("s/pipe.classpec"), "is not a regular file");
	CU_ASSERT_EQUAL(r.cx.source_count, 1);
	reading_close(&r);
}

static void test_dangling_link(void)
{
	struct reading r;

	reading_open(&r);
	folder_directory("s");
	link_to("gone", "s/a.classpec");
	CU_ASSERT_FALSE(sources_add(&r.cx, folder_path("s")));
	expect_message(&r, folder_path("s/a.classpec"), "No such file or directory");
	reading_close(&r);
}

static void test_empty_directory(void)
{
	struct reading r;

	reading_open(&r);
	folder_directory("s");
	CU_ASSERT_FALSE(sources_add(&r.cx, folder_path("s")));
	expect_message(&r, folder_path("s"), "holds no .classpec file");
	reading_close(&r);
}

static void test_deep_directory(void)
{
	char path[200] = "d";
	struct reading r;
	size_t depth;

	reading_open(&r);
	folder_directory(path);
	for (depth = 1; depth < 65; depth++) {
		strcat(path, "/d");
		folder_directory(path);
	}
	CU_ASSERT_FALSE(sources_add(&r.cx, folder_path("d")));
	expect_message(&r, folder_path(path),
		       "expected at most 64 directories in one another, found 65; the option "
		       "--limit=directories=N raises this limit, to 500 at most");
	reading_close(&r);
}

static void test_standard_input(void)
{
	int before = dup(STDIN_FILENO), ends[2];
	struct reading r;

	reading_open(&r);
	CU_ASSERT_EQUAL(pipe(ends), 0);
	CU_ASSERT_EQUAL(write(ends[1], "one\ntwo\n", 8), 8);
	close(ends[1]);
	dup2(ends[0], STDIN_FILENO);
	close(ends[0]);
	CU_ASSERT(sources_add(&r.cx, "-"));
	CU_ASSERT(sources_add(&r.cx, "-"));
	CU_ASSERT_EQUAL(r.cx.source_count, 1);
	CU_ASSERT_STRING_EQUAL(r.cx.sources[0].path, "-");
	CU_ASSERT_STRING_EQUAL(r.cx.sources[0].text, "one\ntwo\n");
	dup2(before, STDIN_FILENO);
	close(before);
	reading_close(&r);
}

/* ---- places
 * ----------------------------------------------------------------------------- */

static void expect_place(struct context *cx, uint32_t source, uint32_t lo, uint32_t line,
			 uint32_t column)
{
	struct place place = source_place(cx, (struct span){source, lo, lo});

	CU_ASSERT_EQUAL(place.line, line);
	CU_ASSERT_EQUAL(place.column, column);
}

static void test_places(void)
{
	struct context cx;

	context_open(&cx);
	source_add_text(&cx, "a", "one\r\ntwé x\n\nlast", 17);
	expect_place(&cx, 0, 0, 1, 1);
	expect_place(&cx, 0, 3, 1, 4);
	expect_place(&cx, 0, 5, 2, 1);
	expect_place(&cx, 0, 7, 2, 3);
	expect_place(&cx, 0, 9, 2, 4);
	expect_place(&cx, 0, 12, 3, 1);
	expect_place(&cx, 0, 13, 4, 1);
	expect_place(&cx, 0, 17, 4, 5);
	expect_place(&cx, 0, 4000000000u, 4, 5);
	source_add_text(&cx, "b", "", 0);
	expect_place(&cx, 1, 0, 1, 1);
	expect_place(&cx, 1, 9, 1, 1);
	source_add_text(&cx, "c", "x\n", 2);
	expect_place(&cx, 2, 2, 2, 1);
	CU_ASSERT_STRING_EQUAL(source_place(&cx, (struct span){2, 0, 0}).path, "c");
	context_close(&cx);
}

static void place_of_nothing(void)
{
	struct context cx;

	context_open(&cx);
	source_place(&cx, (struct span){0, 0, 0});
}

static void test_no_place(void)
{
	CU_ASSERT_EQUAL(unit_exit_status(place_of_nothing), 70);
}

void suite_source(void)
{
	CU_pSuite suite = CU_add_suite("source", NULL, NULL);

	CU_add_test(suite, "what is not UTF-8", test_refused);
	CU_add_test(suite, "a NUL byte", test_nul);
	CU_add_test(suite, "UTF-16 is recognised", test_utf16);
	CU_add_test(suite, "a byte order mark is passed over", test_mark_in_front);
	CU_add_test(suite, "changes of direction", test_direction);
	CU_add_test(suite, "a file named again is read once", test_file);
	CU_add_test(suite, "a missing file", test_missing);
	CU_add_test(suite, "a file over the limit", test_too_large);
	CU_add_test(suite, "a file without an end", test_endless);
	CU_add_test(suite, "a path with control characters", test_escaped_path);
	CU_add_test(suite, "a directory in sorted order", test_directory);
	CU_add_test(suite, "links that go round", test_links);
	CU_add_test(suite, "a pipe in a directory", test_odd_entries);
	CU_add_test(suite, "a dangling link", test_dangling_link);
	CU_add_test(suite, "a directory without plans", test_empty_directory);
	CU_add_test(suite, "directories too deep", test_deep_directory);
	CU_add_test(suite, "standard input", test_standard_input);
	CU_add_test(suite, "places", test_places);
	CU_add_test(suite, "a span of no source", test_no_place);
}
