/*
 * test_record_quick.c - the quick ways of reading records against the thorough ones, of
 * which that of NDJSON is jansson's: over records that are as they should be and records
 * that are nearly so, both must read the same, and reject the same for the same reason.
 */
#include "unit.h"

#include "record_parts.h"
#include "roster.h"

#include <stdlib.h>
#include <string.h>

static const char *const good_lines[] = {
	"{\"id\": \"a\"}",
	"{\"id\": 17, \"education\": null, \"x_note\": {\"a\": [1, -2.5, true, null, \"\\u00e9\"]}}",
	"{\"id\":\"b\",\"education\":[{\"level\":\"high_school\"},{\"level\":\"nys.bachelors\","
	"\"field\":\"law\",\"accredited\":true,\"awarded\":\"2016-05\"}],\"credits\":[]}",
	"{\"id\": \"n\\u00e9e \\ud83d\\ude00\\n\", \"credits\": [{\"amount\": 60.25, \"unit\": "
	"\"semester\", \"subject\": \"accounting\"}, {\"amount\": 9, \"unit\": \"quarter\", "
	"\"accredited\": false, \"subject\": \"weaving\", \"x_1\": 0}]}",
	"{\"id\": \"m\xc3\xbcller\", \"experience\": [{\"kinds\": [\"public_service\", "
	"\"nys.support\"], \"from\": \"2018-03-01\", \"to\": \"2022-02-28\", "
	"\"hours_per_week\": 37.5, \"paid\": true}, {\"kinds\": [\"phl.public_service\"], "
	"\"months\": 30}, {\"years\": 2.5, \"kinds\": [\"support\"]}]}",
	"{\"experience\": [{\"from\": \"2018-03\", \"to\": null, \"kinds\": [\"support\"]}, "
	"{\"kinds\": [\"support\"], \"days\": 0}, {\"kinds\": [\"support\"], \"hours\": 1000.5, "
	"\"hours_per_week\": 20}], \"id\": \"late\"}",
	"{\"id\": \"s\", \"service\": [{\"class\": \"nys.clerk\", \"from\": \"2022-03-01\", "
	"\"to\": null, \"permanent\": true, \"jurisdictional_class\": \"competitive\"}, "
	"{\"class\": \"clerk\", \"months\": 7, \"permanent\": false}]}",
	"{\"id\": \"c\", \"credentials\": {\"license\": true, \"typing\": null}, "
	"\"determinations\": {\"phl.commission\": false, \"nys.staffing\": null}}",
	"{\"id\": \"d\", \"determinations\": {\"phl.commission\": {\"phl.clerk\": true}}, "
	"\"x_a\": \"\", \"x_b\": {\"k\": {\"k\": 1}, \"l\": [{}, []]}}\r",
	"{\"id\":\"t\",\"education\":[{\"level\":\"bachelors\",\"field\":null,\"accredited\":null,"
	"\"awarded\":null}],\"credits\":null,\"experience\":[{\"kinds\":[\"support\"],"
	"\"from\":\"2020-02-29\",\"to\":\"2020-12-31\",\"paid\":null,\"days\":null,"
	"\"hours_per_week\":null}],\"service\":[{\"class\":\"nys.agent\",\"from\":\"1999-12-31\","
	"\"to\":\"2021-01\",\"permanent\":null,\"jurisdictional_class\":null}],\"credentials\":null}",
};

/* Lines that are not as they should be, as they are. */
static const char *const bad_lines[] = {
	"{\"id\": \"a\", \"experience\": [{\"kinds\": [null], \"days\": 1}]}",
	"{\"id\": \"a\", \"experience\": [{\"kinds\": null, \"days\": 1}]}",
	"{\"id\": \"a\", \"experience\": [{\"kinds\": [\"support\"], \"days\": 1, \"months\": 1}]}",
	"{\"id\": \"a\", \"experience\": [{\"kinds\": [\"support\"], \"from\": null, \"to\": null}]}",
	"{\"id\": \"a\", \"experience\": [{\"kinds\": [\"support\"], \"from\": \"2020-02-01\"}]}",
	"{\"id\": \"a\", \"experience\": [{\"kinds\": [\"support\"], \"from\": \"2020-02-01\", "
	"\"to\": \"2020-02-31\"}]}",
	"{\"id\": \"a\", \"experience\": [{\"kinds\": [\"support\"], \"from\": \"1900-02-29\", "
	"\"to\": \"2020-02\"}]}",
	"{\"id\": \"a\", \"experience\": [{\"kinds\": [\"support\"], \"from\": \"2020-13-01\", "
	"\"to\": \"2020-02\"}]}",
	"{\"id\": \"a\", \"experience\": [{\"kinds\": [\"support\"], \"from\": \"2020-02-01\", "
	"\"to\": \"2020-01-31\"}]}",
	"{\"id\": \"a\", \"education\": [{\"level\": null}]}",
	"{\"id\": \"a\", \"education\": [{\"level\": \"\"}]}",
	"{\"id\": \"a\", \"education\": [null]}",
	"{\"id\": \"a\", \"credits\": [{\"amount\": null, \"unit\": \"quarter\"}]}",
	"{\"id\": \"a\", \"credits\": [{\"amount\": 1, \"unit\": null}]}",
	"{\"id\": \"a\", \"service\": [{\"class\": null, \"days\": 1}]}",
	"{\"id\": \"a\", \"credentials\": {null: true}}",
	"{\"id\": \"a\", \"credentials\": []}",
	"{\"id\": \"a\", \"education\": {}}",
	"{\"id\": null}",
	"{\"id\": \"\"}",
	"{}",
	"{\"id\": \"a\", \"id\": \"b\"}",
	"{\"id\": \"a\", \"education\": [], \"education\": []}",
};

static const char header[] =
	"id,education,credits_semester,credits_quarter:law,experience:support,x_own,"
	"service_permanent:nys.clerk,credential:typing,determination:phl.commission\n";

static const char *const good_rows[] = {
	"a-17,high_school;nys.bachelors,60,0,48,,0,yes,",
	"b,,,,30.5,,12,no,yes\r",
	"\"c, \"\"d\"\"\",0,0,1.25,0,\"a note, and\nanother\",3,,no",
	"m\xc3\xbcller,high_school,,,,,,,",
	"e;f,nys.high_school;bachelors;high_school,100000,12.75,1800,a note that goes on and "
	"on; for more than sixty-four bytes,7.5,no,no\r",
	"",
};

enum { LINES = 60000, LINE_MOST = 1024 };

static uint32_t next(uint32_t *seed)
{
	*seed ^= *seed << 13;
	*seed ^= *seed >> 17;
	*seed ^= *seed << 5;
	return *seed;
}

/* One byte more, less or other; or a stretch of it once more. */
static size_t spoil(char *line, size_t size, uint32_t *seed)
{
	static const char bytes[] =
		"\"\"\\{}[]:,,  0019.-+eEtfnulrx_/\t\x01\x7f\xc3\xa9\xff";
	size_t at = next(seed) % size, length = next(seed) % 12;

	switch (next(seed) % 5) {
	case 0:
	case 1:
		line[at] = bytes[next(seed) % (sizeof bytes - 1)];
		return size;
	case 2:
		memmove(line + at, line + at + 1, size - at - 1);
		return size - 1;
	case 3:
		memmove(line + at + 1, line + at, size - at);
		line[at] = bytes[next(seed) % (sizeof bytes - 1)];
		return size + 1;
	default:
		if (at + length > size)
			length = size - at;
		memmove(line + at + length, line + at, size - at);
		return size + length;
	}
}

/* As many lines, of which half were spoilt once or twice. */
static char *text_make(enum record_format format, const char *begin, const char *const *good,
		       size_t count, size_t *size)
{
	char *text = malloc((size_t)LINES * LINE_MOST), line[LINE_MOST];
	uint32_t seed = 20250101, i;

	if (!text)
		abort();
	*size = strlen(begin);
	memcpy(text, begin, *size);
	for (i = 0; format == RECORD_NDJSON && i < sizeof bad_lines / sizeof *bad_lines; i++)
		*size += (size_t)sprintf(text + *size, "%s\n", bad_lines[i]);
	for (i = 0; i < LINES; i++) {
		const char *from = good[next(&seed) % count];
		size_t length = strlen(from), times = next(&seed) % 4;

		memcpy(line, from, length);
		for (; times > 1 && length > 1; times--)
			length = spoil(line, length, &seed);
		memcpy(text + *size, line, length);
		*size += length;
		text[(*size)++] = '\n';
	}
	return text;
}

static bool same_jobs(const struct classpec_record *a, const struct classpec_record *b)
{
	uint32_t i;

	if (a->job_count != b->job_count)
		return false;
	for (i = 0; i < a->job_count; i++) {
		const struct classpec_job *one = &a->jobs[i], *other = &b->jobs[i];

		if (one->kind_count != other->kind_count || one->from != other->from ||
		    one->to != other->to || one->amount != other->amount ||
		    one->unit != other->unit || one->paid != other->paid ||
		    one->hours != other->hours ||
		    memcmp(one->kinds, other->kinds,
			   one->kind_count * sizeof *one->kinds) != 0)
			return false;
	}
	return true;
}

static bool same_degrees(const struct classpec_record *a, const struct classpec_record *b)
{
	uint32_t i;

	for (i = 0; a->degree_count == b->degree_count && i < a->degree_count; i++)
		if (a->degrees[i].level != b->degrees[i].level ||
		    a->degrees[i].subject != b->degrees[i].subject ||
		    a->degrees[i].accredited != b->degrees[i].accredited ||
		    a->degrees[i].awarded != b->degrees[i].awarded)
			return false;
	return a->degree_count == b->degree_count;
}

static bool same_credits(const struct classpec_record *a, const struct classpec_record *b)
{
	uint32_t i;

	for (i = 0; a->credit_count == b->credit_count && i < a->credit_count; i++)
		if (a->credits[i].amount != b->credits[i].amount ||
		    a->credits[i].quarter != b->credits[i].quarter ||
		    a->credits[i].accredited != b->credits[i].accredited ||
		    a->credits[i].subject != b->credits[i].subject)
			return false;
	return a->credit_count == b->credit_count;
}

static bool same_appointments(const struct classpec_record *a,
			      const struct classpec_record *b)
{
	uint32_t i;

	for (i = 0; a->appointment_count == b->appointment_count &&
		    i < a->appointment_count; i++) {
		const struct classpec_appointment *one = &a->appointments[i],
						  *other = &b->appointments[i];

		if (one->class_number != other->class_number || one->from != other->from ||
		    one->to != other->to || one->amount != other->amount ||
		    one->unit != other->unit || one->permanent != other->permanent ||
		    one->hours != other->hours ||
		    one->jurisdictional_class != other->jurisdictional_class)
			return false;
	}
	return a->appointment_count == b->appointment_count;
}

static bool same_said(const struct classpec_record *a, const struct classpec_record *b)
{
	uint32_t i;

	if (a->holding_count != b->holding_count || a->decision_count != b->decision_count)
		return false;
	for (i = 0; i < a->holding_count; i++)
		if (a->holdings[i].credential != b->holdings[i].credential ||
		    a->holdings[i].held != b->holdings[i].held)
			return false;
	for (i = 0; i < a->decision_count; i++)
		if (a->decisions[i].body != b->decisions[i].body ||
		    a->decisions[i].class_number != b->decisions[i].class_number ||
		    a->decisions[i].accepted != b->decisions[i].accepted)
			return false;
	return true;
}

static bool same_record(const struct record *one, const struct record *other)
{
	const struct classpec_record *a = &one->facts, *b = &other->facts;

	if (one->line != other->line || strcmp(one->id, other->id) != 0 ||
	    !one->reason != !other->reason ||
	    (one->reason && strcmp(one->reason, other->reason) != 0))
		return false;
	return a->presence == b->presence && same_degrees(a, b) && same_credits(a, b) &&
	       same_jobs(a, b) && same_appointments(a, b) && same_said(a, b);
}

/* How many could be read, and how many of them quickly. */
struct tally {
	uint64_t read, quick;
};

static struct tally compare(enum record_format format, const char *text, size_t size)
{
	struct classpec_plan *plan = roster_plan();
	FILE *from[2] = { fmemopen((void *)(uintptr_t)text, size, "rb"),
			  fmemopen((void *)(uintptr_t)text, size, "rb") };
	struct record_reader *quick = record_reader_open(plan, from[0], format);
	struct record_reader *thorough = record_reader_open(plan, from[1], format);
	struct record one, other;
	uint64_t rejected = 0, different = 0;
	struct tally tally = { 0, 0 };
	enum record_status status;

	thorough->thorough = true;
	while ((status = record_reader_next(thorough, &other)) != RECORD_END) {
		bool same = record_reader_next(quick, &one) == status &&
			    same_record(&one, &other);

		if (!same && different++ < 5)
			printf("line %llu: `%s`, where the thorough reader has `%s`\n",
			       (unsigned long long)other.line,
			       one.reason ? one.reason : "read",
			       other.reason ? other.reason : "read");
		tally.read += status == RECORD_READ;
		rejected += status == RECORD_REJECTED;
	}
	tally.quick = quick->quick;
	CU_ASSERT_EQUAL(different, 0);
	CU_ASSERT_EQUAL(record_reader_next(quick, &one), RECORD_END);
	CU_ASSERT(rejected > LINES / 10);
	CU_ASSERT_EQUAL(thorough->quick, 0);
	record_reader_close(quick);
	record_reader_close(thorough);
	fclose(from[0]);
	fclose(from[1]);
	free(plan);
	return tally;
}

/* The same text as a block that nobody writes to, in whose last line there is no line feed. */
static void compare_fixed(char *text, size_t size)
{
	struct classpec_plan *plan = roster_plan();
	struct record_reader *block = record_reader_open_blocks(plan, RECORD_NDJSON);
	struct record_reader *fixed = record_reader_open_blocks(plan, RECORD_NDJSON);
	char *copy = malloc(size + RECORD_BLOCK_ROOM);
	struct record one, other;
	uint64_t different = 0;
	enum record_status status;

	if (!copy)
		abort();
	size--;
	memset(text + size, 0, RECORD_BLOCK_ROOM);
	memcpy(copy, text, size);
	record_reader_fixed(fixed, text, size);
	record_reader_block(block, copy, size);
	while ((status = record_reader_next(block, &other)) != RECORD_END)
		different += record_reader_next(fixed, &one) != status ||
			     !same_record(&one, &other);
	CU_ASSERT_EQUAL(different, 0);
	CU_ASSERT_EQUAL(record_reader_next(fixed, &one), RECORD_END);
	CU_ASSERT_EQUAL(record_reader_lines(fixed), record_reader_lines(block));
	CU_ASSERT_EQUAL(fixed->quick, block->quick - (block->quick > fixed->quick));
	CU_ASSERT_EQUAL(memchr(text, 0, size) != NULL, false);
	record_reader_close(block);
	record_reader_close(fixed);
	free(copy);
	free(plan);
}

/* One record of a block that is all there is, in memory of its own. */
static enum record_status block_read(struct record_reader *reader, const char *line, size_t size,
				     bool fixed)
{
	char *text = calloc(size + RECORD_BLOCK_ROOM, 1);
	enum record_status status;
	struct record record;

	if (!text)
		abort();
	memcpy(text, line, size);
	if (fixed)
		record_reader_fixed(reader, text, size);
	else
		record_reader_block(reader, text, size);
	status = record_reader_next(reader, &record);
	free(text);
	return status;
}

/* A block may end anywhere: no more is looked at than may be, which is for a sanitizer to see. */
static void test_ends(void)
{
	struct classpec_plan *plan = roster_plan();
	struct record_reader *reader = record_reader_open_blocks(plan, RECORD_NDJSON);
	unsigned different = 0;
	size_t i, size;

	for (i = 0; i < sizeof good_lines / sizeof *good_lines; i++)
		for (size = 1; size <= strlen(good_lines[i]); size++)
			different += block_read(reader, good_lines[i], size, true) !=
				     block_read(reader, good_lines[i], size, false);
	CU_ASSERT_EQUAL(different, 0);
	record_reader_close(reader);
	free(plan);
}

static void test_lines(void)
{
	size_t size;
	char *text = text_make(RECORD_NDJSON, "", good_lines, sizeof good_lines / sizeof *good_lines,
			       &size);
	struct tally tally = compare(RECORD_NDJSON, text, size);

	/* Nearly all that can be read is read quickly. */
	CU_ASSERT(tally.quick > tally.read / 10 * 9);
	CU_ASSERT(tally.quick <= tally.read);
	compare_fixed(text, size);
	free(text);
}

static void test_rows(void)
{
	size_t size;
	char *text = text_make(RECORD_CSV, header, good_rows, sizeof good_rows / sizeof *good_rows,
			       &size);
	struct tally tally = compare(RECORD_CSV, text, size);

	CU_ASSERT(tally.quick > tally.read / 2);
	free(text);
}

void suite_record_quick(void)
{
	CU_pSuite suite = CU_add_suite("record_quick", NULL, NULL);

	CU_add_test(suite, "lines of NDJSON", test_lines);
	CU_add_test(suite, "blocks that end anywhere", test_ends);
	CU_add_test(suite, "rows of CSV", test_rows);
}
