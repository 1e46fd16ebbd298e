/*
 * test_diag.c - how a mistake is shown: place, source line, marks, notes, order, limits.
 */
#include "unit.h"

#include "../../compiler/base.h"

#include <stdlib.h>
#include <string.h>

static struct span span(uint32_t source, uint32_t lo, uint32_t hi)
{
	return (struct span){source, lo, hi};
}

static void add(struct context *cx, const char *path, const char *text)
{
	source_add_text(cx, path, text, strlen(text));
}

/* What diag_flush prints, to be freed. */
static char *flushed(struct context *cx)
{
	FILE *to = tmpfile();
	char *text;
	long size;

	CU_ASSERT_PTR_NOT_NULL_FATAL(to);
	diag_flush(cx, to);
	size = ftell(to);
	rewind(to);
	text = calloc(1, (size_t)size + 1);
	CU_ASSERT_PTR_NOT_NULL_FATAL(text);
	CU_ASSERT_EQUAL(fread(text, 1, (size_t)size, to), (size_t)size);
	fclose(to);
	return text;
}

static void expect(struct context *cx, const char *expected)
{
	char *text = flushed(cx);

	SAME_TEXT(text, expected);
	CU_ASSERT_EQUAL(cx->diag_count, 0);
	free(text);
}

/* Of one text with one marked stretch, only the quoted line and the marks. */
static void expect_quote(const char *line, uint32_t lo, uint32_t hi, const char *expected)
{
	struct context cx;
	char *text, *quote;

	context_open(&cx);
	add(&cx, "x", line);
	cx.diag_count = 0;
	diag(&cx, E102, span(0, lo, hi), "m");
	text = flushed(&cx);
	quote = strchr(text, '\n') + 1;
	SAME_TEXT(quote, expected);
	free(text);
	context_close(&cx);
}

static enum check first_check(enum severity severity)
{
	enum check check = 0;

	while (check < CHECK_COUNT && check_table[check].severity != severity)
		check++;
	return check;
}

static void test_whole(void)
{
	struct context cx;
	struct diag *d;

	context_open(&cx);
	add(&cx, "specs/v.classpec",
	    "# words\nexperience public_service \"in public\"\n");
	add(&cx, "specs/x.classpec", "a\nb\n    1 year of public_servce\n");
	d = diag(&cx, E102, span(1, 18, 31), "no kind is called `%s`", "public_servce");
	diag_note(&cx, d, span(0, 19, 33), "`%s` is declared here", "public_service");
	diag_remark(&cx, d, "did you mean `%s`?", "public_service");
	diag_fix(&cx, d, "public_service");
	CU_ASSERT(diag_failed(&cx));
	expect(&cx,
	       "specs/x.classpec:3:15: error[E102]: no kind is called `public_servce`\n"
	       "    3 |     1 year of public_servce\n"
	       "      |               ^~~~~~~~~~~~~\n"
	       "specs/v.classpec:2:12: note: `public_service` is declared here\n"
	       "    2 | experience public_service \"in public\"\n"
	       "      |            ^~~~~~~~~~~~~~\n"
	       "      = did you mean `public_service`?\n"
	       "      = fix: replace with `public_service`\n");
	CU_ASSERT(diag_failed(&cx));
	expect(&cx, "");
	context_close(&cx);
}

static void test_marks(void)
{
	expect_quote("class", 0, 5, "    1 | class\n      | ^~~~~\n");
	expect_quote("class", 2, 2, "    1 | class\n      |   ^\n");
	expect_quote("class", 2, 3, "    1 | class\n      |   ^\n");
	expect_quote("class", 3, 1, "    1 | class\n      |    ^\n");
	expect_quote("class", 5, 5, "    1 | class\n      |      ^\n");
	expect_quote("class", 90, 99, "    1 | class\n      |      ^\n");
	expect_quote("", 0, 0, "    1 |\n      | ^\n");
	expect_quote("one\ntwo", 1, 6, "    1 | one\n      |  ^~\n");
	expect_quote("one\r\ntwo\r\n", 6, 99, "    2 | two\n      |  ^~\n");
	expect_quote("one\r\ntwo\r\n", 4, 5, "    1 | one\n      |    ^\n");
	expect_quote("one\n", 4, 4, "    2 |\n      | ^\n");
}

static void test_tabs(void)
{
	expect_quote("\ta\tb c", 3, 4, "    1 | \ta\tb c\n      | \t \t^\n");
	expect_quote("a\tb", 0, 3, "    1 | a\tb\n      | ^~~~~~~~~\n");
	expect_quote("\t\tb", 1, 3, "    1 | \t\tb\n      | \t^~~~~~~~~\n");
}

static void test_widths(void)
{
	expect_quote("é x", 3, 4, "    1 | é x\n      |   ^\n");
	expect_quote("e\xcc\x81 x", 4, 5, "    1 | e\xcc\x81 x\n      |   ^\n");
	expect_quote("漢字 x", 7, 8, "    1 | 漢字 x\n      |      ^\n");
	expect_quote("漢字 x", 0, 6, "    1 | 漢字 x\n      | ^~~~\n");
	expect_quote("😀x", 4, 5, "    1 | 😀x\n      |   ^\n");
	expect_quote("ｱＡx", 6, 7, "    1 | ｱＡx\n      |    ^\n");
	expect_quote("a\xcc\x81", 1, 3, "    1 | a\xcc\x81\n      |  ^\n");
	/* A span that begins inside a character marks the character. */
	expect_quote("xéy", 2, 3, "    1 | xéy\n      |  ^\n");
}

static void test_escapes(void)
{
	expect_quote("a\033[31mb", 6, 7, "    1 | a\\x1b[31mb\n      |          ^\n");
	expect_quote("a\033b", 1, 2, "    1 | a\\x1bb\n      |  ^~~~\n");
	expect_quote("a\rb", 2, 3, "    1 | a\\x0db\n      |      ^\n");
	expect_quote("a\xc2\x9b\xe2\x80\xae", 3, 6,
		     "    1 | a\\u009b\\u202e\n"
		     "      |        ^~~~~~\n");
	expect_quote("caf\xe9 x", 5, 6, "    1 | caf\\xe9 x\n      |         ^\n");
}

static void test_no_raw_control(void)
{
	struct context cx;
	struct diag *d;

	context_open(&cx);
	add(&cx, "a\033b", "x");
	d = diag(&cx, E102, span(0, 0, 1), "name `%s`", "\033]0;owned\a");
	diag_remark(&cx, d, "two\nlines");
	diag_fix(&cx, d, "a\nb");
	expect(&cx, "a\\x1bb:1:1: error[E102]: name `\\x1b]0;owned\\x07`\n"
		    "    1 | x\n      | ^\n"
		    "      = two\\nlines\n"
		    "      = fix: replace with `a\\nb`\n");
	context_close(&cx);
}

static void repeat(char *to, char c, size_t count)
{
	memset(to, c, count);
	to[count] = '\0';
}

static void test_long_lines(void)
{
	char line[1001], expected[2000], part[200], blank[200];

	repeat(line, 'a', 160);
	snprintf(expected, sizeof expected, "    1 | %s\n      | ^\n", line);
	expect_quote(line, 0, 1, expected);

	repeat(line, 'a', 1000);
	repeat(part, 'a', 160);
	snprintf(expected, sizeof expected, "    1 | %s…\n      | ^\n", part);
	expect_quote(line, 0, 1, expected);

	repeat(blank, ' ', 60);
	snprintf(expected, sizeof expected, "    1 | …%s…\n      |  %s^~~\n", part,
		 blank);
	expect_quote(line, 500, 503, expected);

	repeat(blank, ' ', 159);
	snprintf(expected, sizeof expected, "    1 | …%s\n      |  %s^\n", part, blank);
	expect_quote(line, 999, 1000, expected);
	snprintf(expected, sizeof expected, "    1 | …%s\n      |  %s ^\n", part, blank);
	expect_quote(line, 1000, 1000, expected);

	repeat(blank, '~', 99);
	snprintf(expected, sizeof expected, "    1 | …%s…\n      |  %60s^%s\n", part, "",
		 blank);
	expect_quote(line, 500, 1000, expected);
}

static void test_large_line_number(void)
{
	size_t lines = 1234566;
	struct context cx;
	struct diag *d;
	char *text;

	text = malloc(lines + 2);
	CU_ASSERT_PTR_NOT_NULL_FATAL(text);
	repeat(text, '\n', lines);
	strcat(text + lines - 1, "x");
	context_open(&cx);
	add(&cx, "x", text);
	d = diag(&cx, E102, span(0, (uint32_t)lines, (uint32_t)lines + 1), "m");
	diag_remark(&cx, d, "r");
	expect(&cx, "x:1234567:1: error[E102]: m\n"
		    "1234567 | x\n"
		    "        | ^\n"
		    "        = r\n");
	context_close(&cx);
	free(text);
}

static void test_fixes(void)
{
	struct context cx;

	context_open(&cx);
	add(&cx, "x", "ab");
	diag_fix(&cx, diag(&cx, E102, span(0, 0, 1), "m"), "");
	diag_fix(&cx, diag(&cx, E102, span(0, 1, 1), "m"), "}");
	expect(&cx,
	       "x:1:1: error[E102]: m\n    1 | ab\n      | ^\n      = fix: remove it\n"
	       "x:1:2: error[E102]: m\n    1 | ab\n      |  ^\n"
	       "      = fix: insert `}`\n");
	context_close(&cx);
}

static void test_warning(void)
{
	enum check check = first_check(SEVERITY_WARNING);
	const struct check_info *info;
	char expected[300];
	struct context cx;

	if (check == CHECK_COUNT)
		return;
	info = &check_table[check];
	context_open(&cx);
	add(&cx, "x", "a");
	diag(&cx, check, span(0, 0, 1), "m");
	CU_ASSERT_FALSE(diag_failed(&cx));
	CU_ASSERT_EQUAL(cx.warning_count, 1);
	snprintf(expected, sizeof expected,
		 "x:1:1: warning[%s]: m [-W%s]\n    1 | a\n      | ^\n", info->code,
		 info->slug);
	expect(&cx, expected);
	/* Raised to an error it still says by which name it can be lowered. */
	diag(&cx, check, span(0, 0, 1), "m")->severity = SEVERITY_ERROR;
	snprintf(expected, sizeof expected,
		 "x:1:1: error[%s]: m [-W%s]\n    1 | a\n      | ^\n", info->code,
		 info->slug);
	expect(&cx, expected);
	context_close(&cx);
}

static void test_order(void)
{
	struct context cx;

	context_open(&cx);
	add(&cx, "b", "1234");
	add(&cx, "a", "1234");
	diag(&cx, E102, span(1, 2, 3), "fifth");
	diag(&cx, E102, span(0, 3, 4), "third");
	diag(&cx, E103, span(0, 1, 4), "first");
	diag(&cx, E103, span(0, 3, 4), "third");
	diag(&cx, E102, span(0, 3, 4), "third");
	diag(&cx, E102, span(0, 1, 2), "second");
	diag(&cx, E102, span(0, 3, 4), "fourth");
	CU_ASSERT_EQUAL(cx.error_count, 7);
	expect(&cx, "b:1:2: error[E103]: first\n    1 | 1234\n      |  ^~~\n"
		    "b:1:2: error[E102]: second\n    1 | 1234\n      |  ^\n"
		    "b:1:4: error[E102]: third\n    1 | 1234\n      |    ^\n"
		    "b:1:4: error[E103]: third\n    1 | 1234\n      |    ^\n"
		    "b:1:4: error[E102]: fourth\n    1 | 1234\n      |    ^\n"
		    "a:1:3: error[E102]: fifth\n    1 | 1234\n      |   ^\n");
	CU_ASSERT_EQUAL(cx.error_count, 6);
	context_close(&cx);
}

static void test_limit(void)
{
	enum check warning = first_check(SEVERITY_WARNING);
	struct context cx;
	uint32_t i;
	char *text;

	context_open(&cx);
	add(&cx, "x", "1234567890");
	cx.max_errors = 2;
	for (i = 0; i < 5; i++)
		diag(&cx, E102, span(0, i, i + 1), "m%u", (unsigned)i);
	text = flushed(&cx);
	CU_ASSERT_PTR_NOT_NULL(strstr(text, "m1\n"));
	CU_ASSERT_PTR_NULL(strstr(text, "m2\n"));
	SAME_TEXT(strstr(text, "…"), "… and 3 more errors\n");
	free(text);
	for (i = 0; i < 3; i++)
		diag(&cx, E102, span(0, i, i + 1), "m%u", (unsigned)i);
	diag(&cx, warning, span(0, 9, 10), "w");
	text = flushed(&cx);
	SAME_TEXT(strstr(text, "…"), "… and 1 more error, 1 more warning\n");
	free(text);
	cx.max_errors = 0;
	for (i = 0; i < 10; i++)
		diag(&cx, E102, span(0, i, i + 1), "m%u", (unsigned)i);
	text = flushed(&cx);
	CU_ASSERT_PTR_NULL(strstr(text, "…"));
	CU_ASSERT_PTR_NOT_NULL(strstr(text, "m9\n"));
	free(text);
	context_close(&cx);
}

static void test_limit_of_warnings(void)
{
	enum check warning = first_check(SEVERITY_WARNING);
	struct context cx;
	uint32_t i;
	char *text;

	context_open(&cx);
	add(&cx, "x", "1234567890");
	cx.max_warnings = 2;
	for (i = 0; i < 5; i++)
		diag(&cx, warning, span(0, i, i + 1), "m%u", (unsigned)i);
	diag(&cx, E102, span(0, 9, 10), "last");
	text = flushed(&cx);
	CU_ASSERT_PTR_NOT_NULL(strstr(text, ": m1 "));
	CU_ASSERT_PTR_NULL(strstr(text, ": m2 "));
	CU_ASSERT_PTR_NOT_NULL(strstr(text, ": last\n"));
	SAME_TEXT(strstr(text, "…"), "… and 3 more warnings\n");
	free(text);
	context_close(&cx);
}

static void test_waived(void)
{
	enum check warning = first_check(SEVERITY_WARNING);
	struct context cx;
	struct diag *d;

	context_open(&cx);
	add(&cx, "x", "1234");
	d = diag(&cx, warning, span(0, 0, 1), "m");
	diag(&cx, E102, span(0, 1, 2), "n");
	diag_waive(&cx, d, "so printed");
	diag_waive(&cx, d, "twice is once");
	CU_ASSERT_EQUAL(cx.warning_count, 0);
	expect(&cx, "x:1:2: error[E102]: n\n    1 | 1234\n      |  ^\n");
	context_close(&cx);
}

/* A severity may be chosen for each check; what is off leaves no trace. */
static void test_severities(void)
{
	enum check warning = first_check(SEVERITY_WARNING);
	unsigned char severities[CHECK_COUNT];
	struct context cx;
	struct diag *d;

	for (int i = 0; i < CHECK_COUNT; i++)
		severities[i] = (unsigned char)check_table[i].severity;
	context_open(&cx);
	add(&cx, "x", "1234");
	cx.severities = severities;
	CU_ASSERT_TRUE(diag_wanted(&cx, warning));
	severities[warning] = SEVERITY_OFF;
	CU_ASSERT_FALSE(diag_wanted(&cx, warning));
	d = diag(&cx, warning, span(0, 0, 1), "m");
	diag_note(&cx, d, span(0, 1, 2), "n");
	diag_fix(&cx, d, "x");
	CU_ASSERT_EQUAL(cx.warning_count, 0);
	expect(&cx, "");
	severities[warning] = SEVERITY_ERROR;
	diag(&cx, warning, span(0, 0, 1), "m");
	CU_ASSERT_TRUE(diag_failed(&cx));
	context_close(&cx);
}

static void test_colour(void)
{
	struct context cx;
	struct diag *d;

	context_open(&cx);
	add(&cx, "x", "abc");
	cx.colour = true;
	d = diag(&cx, E102, span(0, 1, 3), "m");
	diag_note(&cx, d, span(0, 0, 1), "n");
	expect(&cx, "\033[1mx:1:2:\033[m \033[1;31merror[E102]:\033[m m\n"
		    "    1 | abc\n      |  \033[1;32m^~\033[m\n"
		    "\033[1mx:1:1:\033[m \033[1;36mnote:\033[m n\n"
		    "    1 | abc\n      | \033[1;32m^\033[m\n");
	context_close(&cx);
}

static void test_no_source(void)
{
	struct context cx;

	context_open(&cx);
	diag(&cx, E102, span(0, 0, 0), "the plan is empty");
	expect(&cx, "classpec: error[E102]: the plan is empty\n");
	context_close(&cx);
}

/* A text that was refused is still quoted, though it counts as empty. */
static void test_refused_text(void)
{
	struct context cx;

	context_open(&cx);
	source_add_text(&cx, "x", "class caf\xe9 {\n", 13);
	expect(&cx, "x:1:10: error[E102]: byte 0xe9 at byte offset 9 is not UTF-8; "
		    "expected two "
		    "bytes from 0x80 to 0xbf after it\n"
		    "    1 | class caf\\xe9 {\n"
		    "      |          ^~~~\n");
	context_close(&cx);
}

static void test_table(void)
{
	size_t i, j, sound = 0;

	for (i = 0; i < CHECK_COUNT; i++) {
		const struct check_info *info = &check_table[i];

		CU_ASSERT_FATAL(info->code && info->slug && info->summary && info->why);
		for (j = 0; j < i; j++)
			if (strcmp(check_table[j].slug, info->slug) == 0)
				printf("\nslug %s stands for two checks\n", info->slug);
		for (j = 0; j < i && strcmp(check_table[j].slug, info->slug) != 0; j++)
			;
		sound += j == i;
	}
	CU_ASSERT_EQUAL(sound, CHECK_COUNT);
	SAME_TEXT(check_table[E103].code, "E103");
	SAME_TEXT(check_table[E103].slug, "hidden-direction");
}

void suite_diag(void)
{
	CU_pSuite suite = CU_add_suite("diag", NULL, NULL);

	CU_add_test(suite, "a message with everything", test_whole);
	CU_add_test(suite, "marks", test_marks);
	CU_add_test(suite, "tabs", test_tabs);
	CU_add_test(suite, "wide and combining characters", test_widths);
	CU_add_test(suite, "control characters are shown", test_escapes);
	CU_add_test(suite, "no control character reaches a terminal",
		    test_no_raw_control);
	CU_add_test(suite, "long lines", test_long_lines);
	CU_add_test(suite, "large line numbers", test_large_line_number);
	CU_add_test(suite, "fixes", test_fixes);
	CU_add_test(suite, "a warning names its option", test_warning);
	CU_add_test(suite, "order, and repetitions", test_order);
	CU_add_test(suite, "the limit of errors", test_limit);
	CU_add_test(suite, "the limit of warnings", test_limit_of_warnings);
	CU_add_test(suite, "what the spec allows", test_waived);
	CU_add_test(suite, "severities that were chosen", test_severities);
	CU_add_test(suite, "colour", test_colour);
	CU_add_test(suite, "no source at all", test_no_source);
	CU_add_test(suite, "a refused text is quoted", test_refused_text);
	CU_add_test(suite, "every check is described and has a slug of its own",
		    test_table);
}
