/*
 * test_out.c - text gathered in memory, quoted for C and JSON, and saved whole or not at
 * all.
 */
#include "unit.h"

#include "../../compiler/base.h"

#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

/* What was gathered, as a text; the output starts afresh. */
static const char *taken(struct out *o)
{
	static char text[4096];

	CU_ASSERT_FATAL(o->size < sizeof text);
	if (o->size > 0)
		memcpy(text, o->text, o->size);
	text[o->size] = '\0';
	out_free(o);
	return text;
}

static void test_lines(void)
{
	struct out o = {0};

	out_line(&o, "struct %s {", "plan");
	out_indent(&o);
	out_text(&o, "int a");
	out_format(&o, ", b%d", 2);
	out_line(&o, ";");
	out_line(&o, "%s", "");
	out_text(&o, "first\n\nsecond\n");
	out_indent(&o);
	out_bytes(&o, "raw\n", 4);
	out_c_string(&o, "x", 1);
	out_line(&o, ",");
	out_dedent(&o);
	out_dedent(&o);
	out_line(&o, "}");
	SAME_TEXT(taken(&o), "struct plan {\n\tint a, b2;\n\n\tfirst\n\n\tsecond\nraw\n"
			     "\t\t\"x\",\n}\n");
}

static void test_long_format(void)
{
	struct out o = {0};

	out_format(&o, "%255s|", "a");
	out_format(&o, "%256s|", "b");
	out_format(&o, "%1000s|", "c");
	CU_ASSERT_EQUAL(o.size, 256 + 257 + 1001);
	CU_ASSERT_EQUAL(o.text[254], 'a');
	CU_ASSERT_EQUAL(o.text[256 + 255], 'b');
	CU_ASSERT_EQUAL(o.text[o.size - 2], 'c');
	out_free(&o);
	CU_ASSERT_EQUAL(o.size, 0);
}

static void dedent_too_often(void)
{
	struct out o = {0};

	out_dedent(&o);
}

static void test_dedent(void)
{
	CU_ASSERT_EQUAL(unit_exit_status(dedent_too_often), 70);
}

static const char *c_string(const char *text, size_t size)
{
	struct out o = {0};

	out_c_string(&o, text, size);
	return taken(&o);
}

static void test_c_strings(void)
{
	SAME_TEXT(c_string("", 0), "\"\"");
	SAME_TEXT(c_string("a \"b\" \\ c", 9), "\"a \\\"b\\\" \\\\ c\"");
	SAME_TEXT(c_string("a\nb\tc\r", 6), "\"a\\nb\\tc\\015\"");
	SAME_TEXT(c_string("\0"
			   "1",
			   2),
		  "\"\\0001\"");
	SAME_TEXT(c_string("\033[m\x7f", 4), "\"\\033[m\\177\"");
	SAME_TEXT(c_string("what?\? ?\?\?/ ?", 13), "\"what?\\? ?\\?\\?/ ?\"");
	SAME_TEXT(c_string("é€", 5), "\"é€\"");
	SAME_TEXT(c_string("\xe2\x80\xae\xff", 4), "\"\\342\\200\\256\\377\"");
}

static const char *json_string(const char *text, size_t size)
{
	struct out o = {0};

	out_json_string(&o, text, size);
	return taken(&o);
}

static void test_json_strings(void)
{
	SAME_TEXT(json_string("", 0), "\"\"");
	SAME_TEXT(json_string("a\"b\\c/d", 7), "\"a\\\"b\\\\c/d\"");
	SAME_TEXT(json_string("\b\f\n\r\t\x01\x7f", 7),
		  "\"\\b\\f\\n\\r\\t\\u0001\\u007f\"");
	SAME_TEXT(json_string("\0", 1), "\"\\u0000\"");
	SAME_TEXT(json_string("é€😀", 9), "\"é€😀\"");
	SAME_TEXT(json_string("a\xff"
			      "b\xe2\x82",
			      5),
		  "\"a\xef\xbf\xbd"
		  "b\xef\xbf\xbd"
		  "\xef\xbf\xbd\"");
}

static void test_visible(void)
{
	static const char text[] = "a\tb\n\x1b[1m\x7f\xc2\x9b\xe2\x80\xae\xff é";
	struct out o = {0};

	out_visible(&o, text, sizeof text - 1);
	SAME_TEXT(taken(&o), "a\tb\\n\\x1b[1m\\x7f\\u009b\\u202e\\xff é");
}

/* ---- saving
 * ----------------------------------------------------------------------------- */

struct saving {
	struct context cx;
	struct out o;
	char *messages;
	size_t size;
};

static void saving_open(struct saving *s, const char *text)
{
	memset(s, 0, sizeof *s);
	context_open(&s->cx);
	s->cx.err = open_memstream(&s->messages, &s->size);
	out_text(&s->o, text);
	folder_open();
}

static void saving_close(struct saving *s)
{
	fclose(s->cx.err);
	free(s->messages);
	out_free(&s->o);
	context_close(&s->cx);
	folder_close();
}

static void expect_file(const char *name, const char *expected)
{
	char *text = folder_read(name, NULL);

	SAME_TEXT(text ? text : "(no such file)", expected);
	free(text);
}

static mode_t mode_of(const char *path)
{
	struct stat status;

	return stat(path, &status) == 0 ? status.st_mode & 07777 : 0;
}

static void test_new_file(void)
{
	mode_t mask = umask(027);
	struct saving s;
	bool changed = false;

	saving_open(&s, "text\n");
	CU_ASSERT(out_save(&s.cx, &s.o, folder_path("a.c"), &changed));
	CU_ASSERT(changed);
	CU_ASSERT_EQUAL(mode_of(folder_path("a.c")), 0640);
	expect_file("a.c", "text\n");
	out_free(&s.o);
	CU_ASSERT(out_save(&s.cx, &s.o, folder_path("empty"), NULL));
	expect_file("empty", "");
	CU_ASSERT_EQUAL(folder_count(), 2);
	saving_close(&s);
	umask(mask);
}

static void test_same_bytes(void)
{
	struct stat before, after;
	bool changed = true;
	struct saving s;
	const char *path;

	saving_open(&s, "text\n");
	path = folder_file("a.c", "text\n", 5);
	CU_ASSERT_EQUAL(stat(path, &before), 0);
	CU_ASSERT(out_save(&s.cx, &s.o, path, &changed));
	CU_ASSERT_FALSE(changed);
	CU_ASSERT_EQUAL(stat(path, &after), 0);
	CU_ASSERT_EQUAL(before.st_ino, after.st_ino);
	folder_file("a.c", "texT\n", 5);
	chmod(path, 0604);
	CU_ASSERT(out_save(&s.cx, &s.o, path, &changed));
	CU_ASSERT(changed);
	CU_ASSERT_EQUAL(mode_of(path), 0604);
	expect_file("a.c", "text\n");
	saving_close(&s);
}

static void expect_refusal(struct saving *s, const char *path, const char *reason)
{
	char expected[600];
	bool changed = true;

	CU_ASSERT_FALSE(out_save(&s->cx, &s->o, path, &changed));
	CU_ASSERT_FALSE(changed);
	fflush(s->cx.err);
	snprintf(expected, sizeof expected, "classpec: cannot write %s: %s\n", path,
		 reason);
	SAME_TEXT(s->messages, expected);
}

static void test_no_directory(void)
{
	struct saving s;

	saving_open(&s, "text\n");
	expect_refusal(&s, folder_path("none/a.c"), "No such file or directory");
	saving_close(&s);
}

static void test_directory_in_place(void)
{
	struct saving s;

	saving_open(&s, "text\n");
	expect_refusal(&s, folder_directory("a.c"), "Is a directory");
	CU_ASSERT_EQUAL(folder_count(), 1);
	saving_close(&s);
}

/* The superuser may write anywhere; for anyone else the directory is closed. */
static void test_closed_directory(void)
{
	struct saving s;

	saving_open(&s, "new\n");
	folder_directory("d");
	folder_file("d/a.c", "old\n", 4);
	chmod(folder_path("d"), 0555);
	if (geteuid() != 0)
		expect_refusal(&s, folder_path("d/a.c"), "Permission denied");
	chmod(folder_path("d"), 0755);
	expect_file("d/a.c", "old\n");
	saving_close(&s);
}

/* A limit on file sizes stands for a disk that fills up half way. */
static void test_full_disk(void)
{
	struct rlimit before, small;
	void (*handler)(int) = signal(SIGXFSZ, SIG_IGN);
	struct saving s;
	const char *path;
	size_t i;

	saving_open(&s, "new\n");
	for (i = 0; i < 1000; i++)
		out_text(&s.o, "a line of some length that will not all fit\n");
	path = folder_file("a.c", "old\n", 4);
	getrlimit(RLIMIT_FSIZE, &before);
	small = before;
	small.rlim_cur = 10000;
	setrlimit(RLIMIT_FSIZE, &small);
	expect_refusal(&s, path, "File too large");
	setrlimit(RLIMIT_FSIZE, &before);
	signal(SIGXFSZ, handler);
	expect_file("a.c", "old\n");
	CU_ASSERT_EQUAL(folder_count(), 1);
	saving_close(&s);
}

static void test_device(void)
{
	struct saving s;
	struct stat status;

	saving_open(&s, "text\n");
	CU_ASSERT(out_save(&s.cx, &s.o, "/dev/null", NULL));
	CU_ASSERT(stat("/dev/null", &status) == 0 && S_ISCHR(status.st_mode));
	if (access("/dev/full", W_OK) == 0)
		expect_refusal(&s, "/dev/full", "No space left on device");
	saving_close(&s);
}

static void test_link(void)
{
	struct stat status;
	struct saving s;

	saving_open(&s, "new\n");
	folder_file("real", "old\n", 4);
	CU_ASSERT_EQUAL(symlink("real", folder_path("link")), 0);
	CU_ASSERT(out_save(&s.cx, &s.o, folder_path("link"), NULL));
	CU_ASSERT(lstat(folder_path("link"), &status) == 0 && S_ISLNK(status.st_mode));
	expect_file("real", "new\n");
	CU_ASSERT_EQUAL(folder_count(), 2);
	saving_close(&s);
}

void suite_out(void)
{
	CU_pSuite suite = CU_add_suite("out", NULL, NULL);

	CU_add_test(suite, "lines and indentation", test_lines);
	CU_add_test(suite, "long formatted text", test_long_format);
	CU_add_test(suite, "a dedent too many", test_dedent);
	CU_add_test(suite, "strings of C", test_c_strings);
	CU_add_test(suite, "strings of JSON", test_json_strings);
	CU_add_test(suite, "text made visible", test_visible);
	CU_add_test(suite, "a new file", test_new_file);
	CU_add_test(suite, "a file with the same bytes is left alone", test_same_bytes);
	CU_add_test(suite, "no such directory", test_no_directory);
	CU_add_test(suite, "a directory in its place", test_directory_in_place);
	CU_add_test(suite, "a closed directory", test_closed_directory);
	CU_add_test(suite, "a full disk leaves the old file", test_full_disk);
	CU_add_test(suite, "devices are written to", test_device);
	CU_add_test(suite, "a symbolic link stays one", test_link);
}
