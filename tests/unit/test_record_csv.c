/*
 * test_record_csv.c - records of CSV: rows, columns and cells.
 */
#include "unit.h"

#include "roster.h"

#include <stdlib.h>
#include <string.h>

static void open_text(struct roster *r, const char *text)
{
	roster_open(r, RECORD_CSV, text, strlen(text));
}

static bool fails(const char *text, const char *reason)
{
	struct roster r;
	bool failed;

	open_text(&r, text);
	failed = record_reader_next(r.reader, &r.record) == RECORD_FAILED;
	if (failed)
		SAME_TEXT(r.record.reason, reason);
	/* and stays so */
	failed &= record_reader_next(r.reader, &r.record) == RECORD_FAILED;
	roster_close(&r);
	return failed;
}

/* ---- rows -------------------------------------------------------------------------- */

static void test_rows(void)
{
	struct roster r;

	open_text(
		&r,
		"\xef\xbb\xbfid,x_note\r\na,\r\n\r\n\n\"b\",\"two\nlines, \"\"quoted\"\"\"\n"
		"c d,e\rf\n\"\",z\nlast,");
	CU_ASSERT(roster_reads(&r, "a"));
	CU_ASSERT_EQUAL(r.record.line, 2);
	CU_ASSERT_EQUAL(r.record.facts.presence, 0);
	CU_ASSERT(roster_reads(&r, "b"));
	CU_ASSERT_EQUAL(r.record.line, 5);
	CU_ASSERT(roster_reads(&r, "c d"));
	CU_ASSERT_EQUAL(r.record.line, 7);
	CU_ASSERT(roster_rejects(&r, 8, "id: empty"));
	CU_ASSERT(roster_reads(&r, "last"));
	CU_ASSERT(roster_ends(&r));
	roster_close(&r);
}

static void test_bad_rows(void)
{
	static const char nul[] = "id,x_\na,\0\nb,\n";
	struct roster r;

	open_text(&r,
		  "id,x_\na,b,c\nb\nc,d\"e\nd,\"e\"f\n\"e,1\nf,1\ng,\"h\"\n\"i,1\nj,\"\n"
		  "k,l\n");
	CU_ASSERT(roster_rejects(&r, 2, "expected 2 cells, as in the header, found 3"));
	CU_ASSERT(roster_rejects(&r, 3, "expected 2 cells, as in the header, found 1"));
	CU_ASSERT(roster_rejects(
		&r, 4, "cell 2: a quote in a cell that does not begin with one"));
	CU_ASSERT(roster_rejects(&r, 5, "cell 2: text behind the closing quote"));
	/* Its quote is closed on line 8, where text follows; line 7 is not lost. */
	CU_ASSERT(roster_rejects(&r, 6, "cell 1: text behind the closing quote"));
	CU_ASSERT(roster_reads(&r, "f"));
	CU_ASSERT_EQUAL(r.record.line, 7);
	CU_ASSERT(roster_reads(&r, "g"));
	/* Its quotes add up. */
	CU_ASSERT(roster_rejects(&r, 9,
				 "expected 2 cells, as in the header, found 1; by its "
				 "quotes the row goes on to line 10"));
	CU_ASSERT(roster_reads(&r, "k"));
	roster_close(&r);

	roster_open(&r, RECORD_CSV, nul, sizeof nul - 1);
	CU_ASSERT(roster_rejects(&r, 2, "byte 3: a NUL byte"));
	CU_ASSERT(roster_reads(&r, "b"));
	roster_close(&r);

	open_text(&r, "id,x_\na,\"open\nb,\n\xff,\nc,");
	CU_ASSERT(roster_rejects(&r, 2, "a quote is opened and not closed"));
	CU_ASSERT(roster_reads(&r, "b"));
	CU_ASSERT_EQUAL(r.record.line, 3);
	CU_ASSERT(roster_rejects(&r, 4, "byte 1: not UTF-8"));
	CU_ASSERT(roster_reads(&r, "c"));
	CU_ASSERT(roster_ends(&r));
	roster_close(&r);
}

/* A row with an open quote reads on to the limit, and the rows in it are still there. */
static void test_long_row(void)
{
	enum { ROWS = 3 * 1024 * 1024 };
	char *text = malloc(64 + ROWS * 6), *at = text;
	struct roster r;
	size_t i;

	if (!text)
		abort();
	at += sprintf(at, "id,x_\na,\"open\n");
	for (i = 0; i < ROWS; i++, at += 6)
		memcpy(at, "row,x\n", 6);
	*at = '\0';
	open_text(&r, text);
	CU_ASSERT(roster_rejects(&r, 2,
				 "the row is longer than 16 MB: is a quote not closed?"));
	for (i = 0; i < ROWS; i++)
		if (record_reader_next(r.reader, &r.record) != RECORD_READ ||
		    r.record.line != i + 3)
			break;
	CU_ASSERT_EQUAL(i, ROWS);
	CU_ASSERT(roster_ends(&r));
	CU_ASSERT_EQUAL(record_reader_bytes(r.reader), strlen(text));
	roster_close(&r);
	free(text);
}

/* ---- columns ----------------------------------------------------------------------- */

static void test_header(void)
{
	CU_ASSERT(fails("", "expected a header that names the columns, found nothing"));
	CU_ASSERT(fails("x_a\n", "expected a header with a column `id`"));
	CU_ASSERT(fails("id,id\n", "id: the header has this column twice"));
	CU_ASSERT(fails("id,experince:support\n",
			"experince:support: no such column; did you "
			"mean `experience`?"));
	CU_ASSERT(fails("id,note\n",
			"note: no such column; a column of your own begins with "
			"`x_`"));
	CU_ASSERT(fails("id,experience\n",
			"experience: expected a name behind `experience:`"));
	CU_ASSERT(fails("id,education:x\n",
			"education:x: expected nothing behind `education`"));
	CU_ASSERT(fails("id,experience:suport\n",
			"experience:suport: no experience kind is "
			"called `suport`; did you mean `support`?"));
	CU_ASSERT(
		fails("id,service_other:nys.clerk:labor\n",
		      "service_other:nys.clerk:labor: no jurisdictional class is called "
		      "`labor`"));
	CU_ASSERT(fails("id,\"x\n", "a quote is opened and not closed"));
	CU_ASSERT(fails("id,credential:\n", "credential:: expected a name behind "
					    "`credential:`"));
}

static void test_cells(void)
{
	const struct classpec_record *facts;
	struct roster r;

	open_text(&r, "id,education,credits_semester,credits_quarter:accounting,"
		      "experience:support,experience:public_service,"
		      "service_permanent:nys.clerk:competitive,service_other:clerk,"
		      "credential:license,credential:typing,determination:commission\n"
		      "a,high_school;nys.bachelors,60,4.5,30.5,0,12,6,yes,,no\n"
		      "b,0,0,0,0,0,0,0,,,\n");
	CU_ASSERT(roster_reads(&r, "a"));
	facts = &r.record.facts;
	CU_ASSERT_EQUAL(facts->presence, 63);
	CU_ASSERT_EQUAL_FATAL(facts->degree_count, 3);
	CU_ASSERT_EQUAL(facts->degrees[2].level, NYS_BACHELORS);
	CU_ASSERT_EQUAL_FATAL(facts->credit_count, 2);
	CU_ASSERT_EQUAL(facts->credits[0].amount, 6000);
	CU_ASSERT_EQUAL(facts->credits[1].amount, 450);
	CU_ASSERT_EQUAL(facts->credits[1].quarter, 1);
	CU_ASSERT_EQUAL(facts->credits[1].subject, NYS_ACCOUNTING);
	CU_ASSERT_EQUAL_FATAL(facts->job_count, 1);
	CU_ASSERT_EQUAL(facts->jobs[0].kinds[0], KIND_SUPPORT);
	CU_ASSERT_EQUAL(facts->jobs[0].amount, 3050);
	CU_ASSERT_EQUAL(facts->jobs[0].unit, CLASSPEC_MONTHS);
	CU_ASSERT_EQUAL_FATAL(facts->appointment_count, 3);
	CU_ASSERT_EQUAL(facts->appointments[0].jurisdictional_class, NYS_COMPETITIVE);
	CU_ASSERT_EQUAL(facts->appointments[0].permanent, CLASSPEC_YES);
	CU_ASSERT_EQUAL(facts->appointments[1].permanent, CLASSPEC_NO);
	CU_ASSERT_EQUAL_FATAL(facts->holding_count, 3);
	CU_ASSERT_EQUAL(facts->holdings[0].held, CLASSPEC_YES);
	CU_ASSERT_EQUAL(facts->holdings[2].credential, NYS_TYPING);
	CU_ASSERT_EQUAL(facts->holdings[2].held, CLASSPEC_UNKNOWN);
	CU_ASSERT_EQUAL_FATAL(facts->decision_count, 1);
	CU_ASSERT_EQUAL(facts->decisions[0].accepted, CLASSPEC_NO);
	CU_ASSERT(roster_reads(&r, "b"));
	CU_ASSERT_EQUAL(r.record.facts.presence,
			CLASSPEC_HAS_EDUCATION | CLASSPEC_HAS_CREDITS |
				CLASSPEC_HAS_EXPERIENCE | CLASSPEC_HAS_SERVICE);
	CU_ASSERT_EQUAL(r.record.facts.job_count, 0);
	roster_close(&r);
}

static void test_bad_cells(void)
{
	struct roster r;

	open_text(
		&r,
		"id,education,credits_semester,experience:support,experience:public_service,"
		"credential:typing\n"
		"a,high_school;;bachelors,,,,\nb,highschool,,,,\nc,,-1,,,\nd,,1.234,,,\n"
		"e,,,5,,\nf,,,five,0,\ng,,,1801,0,\nh,,,,,true\ni,,,,,\n");
	CU_ASSERT(roster_rejects(
		&r, 2, "education: expected an education level on each side of `;`"));
	CU_ASSERT(roster_rejects(
		&r, 3,
		"education: no education level is called `highschool`; did "
		"you mean `high_school`?"));
	CU_ASSERT(roster_rejects(
		&r, 4,
		"credits_semester: expected a number of credits, 0 for none, "
		"with at most two decimals, found `-1`"));
	CU_ASSERT(roster_rejects(
		&r, 5,
		"credits_semester: expected a number of credits, 0 for none, "
		"with at most two decimals, found `1.234`"));
	CU_ASSERT(roster_rejects(
		&r, 6,
		"experience:public_service: empty, while another column of "
		"its section is not; write 0 for none"));
	CU_ASSERT(roster_rejects(
		&r, 7,
		"experience:support: expected a number of months, 0 for none, "
		"with at most two decimals, found `five`"));
	CU_ASSERT(roster_rejects(
		&r, 8, "experience:support: expected at most 1800, found 1801"));
	CU_ASSERT(roster_rejects(
		&r, 9,
		"credential:typing: expected `yes`, `no` or nothing, found "
		"`true`"));
	CU_ASSERT(roster_reads(&r, "i"));
	CU_ASSERT_EQUAL(r.record.facts.presence, 0);
	roster_close(&r);
}

/* ---- which format ------------------------------------------------------------------ */

static void test_format(void)
{
	struct roster r;

	CU_ASSERT_EQUAL(record_format_of("a/people.csv"), RECORD_CSV);
	CU_ASSERT_EQUAL(record_format_of("people.ndjson"), RECORD_NDJSON);
	CU_ASSERT_EQUAL(record_format_of("people.jsonl"), RECORD_NDJSON);
	CU_ASSERT_EQUAL(record_format_of("-"), RECORD_ANY);
	roster_open(&r, RECORD_ANY, "\n id\na\n", 7);
	CU_ASSERT_EQUAL(record_reader_next(r.reader, &r.record), RECORD_FAILED);
	SAME_TEXT(r.record.reason, " id: no such column; did you mean `id`?");
	roster_close(&r);
	roster_open(&r, RECORD_ANY, " {\"id\": 1}", 10);
	CU_ASSERT(roster_reads(&r, "1"));
	roster_close(&r);
	roster_open(&r, RECORD_ANY, "", 0);
	CU_ASSERT_EQUAL(record_reader_next(r.reader, &r.record), RECORD_FAILED);
	roster_close(&r);
}

void suite_record_csv(void)
{
	CU_pSuite suite = CU_add_suite("record in CSV", NULL, NULL);

	CU_add_test(suite, "rows", test_rows);
	CU_add_test(suite, "rows that are none", test_bad_rows);
	CU_add_test(suite, "a row that is too long", test_long_row);
	CU_add_test(suite, "headers", test_header);
	CU_add_test(suite, "cells", test_cells);
	CU_add_test(suite, "cells that are wrong", test_bad_cells);
	CU_add_test(suite, "which format", test_format);
}
