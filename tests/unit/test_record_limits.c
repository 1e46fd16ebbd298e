/*
 * test_record_limits.c - records of NDJSON that are long or deep, and those after one that
 * is wrong.
 */
#include "unit.h"

#include "roster.h"

#include <stdlib.h>
#include <string.h>

/* `count` times the text, between `before` and `after`; to be freed. */
static char *repeated(const char *before, const char *text, size_t count,
		      const char *after)
{
	size_t length = strlen(text), i;
	char *line = malloc(strlen(before) + length * count + strlen(after) + 1), *at;

	if (!line)
		abort();
	strcpy(line, before);
	at = line + strlen(before);
	for (i = 0; i < count; i++, at += length)
		memcpy(at, text, length);
	strcpy(at, after);
	return line;
}

static void check_repeated(const char *before, const char *text, size_t count,
			   const char *after, const char *reason)
{
	char *line = repeated(before, text, count, after);

	SAME_TEXT(reason_of(line), reason);
	free(line);
}

static void test_limits(void)
{
	check_repeated("{\"id\": \"a\", \"x_\": ", "[", 31,
		       "]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]}", "");
	check_repeated(
		"{\"id\": \"a\", \"x_\": ", "[", 100000, "",
		"x_[0][0][0][0][0][0][0][0]"
		"[0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0]: "
		"nested deeper than 32");
	check_repeated("{\"id\": \"a\", \"x_\": [", "0,", 250001, "0]}",
		       "more than 250000 values in one record");
	check_repeated("{\"id\": \"a\", \"x_\": [", "0,", 200000, "0]}", "");
	check_repeated("{\"id\": \"a\", \"education\": [", "{\"level\": \"bachelors\"},",
		       1000, "{}]}",
		       "education: expected at most 1000 entries, found 1001");
	check_repeated("{\"id\": \"a\", \"education\": [", "{\"level\": \"bachelors\"},",
		       999, "{\"level\": \"bachelors\"}]}", "");
	check_repeated("{\"id\": \"a\", \"experience\": [{\"kinds\": [", "\"support\",",
		       100, "\"support\"]}]}",
		       "experience[0].kinds: expected at most 100 kinds, found 101");
	check_repeated("{\"id\": \"", "ä", 600000, "\"}", "");
	check_repeated(
		"{\"", "k", 100000, "\": 1, \"id\": \"a\"}",
		"kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk…: no such "
		"member");
}

static void test_long_line(void)
{
	char *line = repeated("{\"id\": \"a\"}\n{\"id\": \"", "long",
			      16 * 1024 * 1024 / 4, "\"}\n{\"id\": \"c\"}\n");
	struct roster r;

	roster_open(&r, RECORD_NDJSON, line, strlen(line));
	CU_ASSERT(roster_reads(&r, "a"));
	CU_ASSERT(roster_rejects(&r, 2, "the line is longer than 16 MB"));
	CU_ASSERT(roster_reads(&r, "c"));
	CU_ASSERT_EQUAL(r.record.line, 3);
	CU_ASSERT_EQUAL(record_reader_bytes(r.reader), strlen(line));
	CU_ASSERT(roster_ends(&r));
	roster_close(&r);
	free(line);
}

static void test_goes_on(void)
{
	static const char text[] =
		"\xef\xbb\xbf{\"id\": \"a\"}\n{\"id\": \"\0\"}\n{\"id\"\n"
		"{\"id\": \"d\"}\n{\"id\": \"e\", \"credits\": [{}]}\n"
		"{\"id\": \"f\"}\n";
	struct roster r;

	roster_open(&r, RECORD_ANY, text, sizeof text - 1);
	CU_ASSERT(roster_reads(&r, "a"));
	CU_ASSERT(roster_rejects(&r, 2, "byte 9: a NUL byte"));
	CU_ASSERT(roster_rejects(
		&r, 3, "id: the line ends before the record does; a record is one line"));
	CU_ASSERT(roster_reads(&r, "d"));
	CU_ASSERT(roster_rejects(
		&r, 5, "credits[0].amount: missing; expected a number of credits"));
	CU_ASSERT_STRING_EQUAL(r.record.id, "");
	CU_ASSERT(roster_reads(&r, "f"));
	CU_ASSERT_EQUAL(r.record.facts.presence, 0);
	CU_ASSERT(roster_ends(&r));
	roster_close(&r);
}

void suite_record_limits(void)
{
	CU_pSuite suite = CU_add_suite("record limits", NULL, NULL);

	CU_add_test(suite, "limits", test_limits);
	CU_add_test(suite, "a line that is too long", test_long_line);
	CU_add_test(suite, "the next record is read", test_goes_on);
}
