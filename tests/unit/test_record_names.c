/*
 * test_record_names.c - names of every length in records of NDJSON: each is found when it is in the plan,
 * read quickly when it is not very long, and not found when one letter is other, more or less.
 */
#include "unit.h"

#include "record_parts.h"

#include <stdlib.h>
#include <string.h>

enum { LONGEST = 150, PLAN_ROOM = 256 * 1024, LINE_ROOM = 2 * LONGEST + 200 };

/* Two names of each length, which differ in the last letter, and two that JSON has only with escapes. */
static uint32_t name_make(char *name, uint32_t number)
{
	uint32_t length = number / 2 + 1, i;

	if (length > LONGEST) {
		strcpy(name, number % 2 ? "a\\b" : "a\"b");
		return 3;
	}
	for (i = 0; i < length; i++)
		name[i] = (char)('a' + (i * 7 + length) % 26);
	name[length - 1] = number % 2 ? 'x' : 'y';
	name[length] = '\0';
	return length;
}

enum { NAMES = 2 * LONGEST + 2 };

/* Its experience kinds are the names, behind "of.". */
static struct classpec_plan *plan_make(void)
{
	struct classpec_plan *plan = calloc(1, PLAN_ROOM);
	uint32_t at = sizeof *plan, text = PLAN_ROOM / 2, i;

	if (!plan)
		abort();
	plan->magic = CLASSPEC_MAGIC;
	plan->table_version = CLASSPEC_TABLE_VERSION;
	plan->size = PLAN_ROOM;
	plan->kinds.at = at;
	plan->kinds.count = NAMES;
	plan->strings.at = text;
	plan->strings.count = PLAN_ROOM / 2;
	for (i = 0; i < NAMES; i++, at += (uint32_t)sizeof(struct classpec_entry)) {
		struct classpec_entry entry = { 0 };
		char *id = (char *)plan + text;

		entry.id = text - PLAN_ROOM / 2;
		memcpy(id, "of.", 3);
		text += 3 + name_make(id + 3, i) + 1;
		memcpy((char *)plan + at, &entry, sizeof entry);
	}
	return plan;
}

/* The kind of the job on a line that has only this name, as it is; -1 when it is rejected. */
static long kind_of(struct record_reader *reader, const char *name)
{
	char text[LINE_ROOM + RECORD_BLOCK_ROOM];
	struct record record;
	int size = snprintf(text, LINE_ROOM,
			    "{\"id\": 1, \"experience\": [{\"kinds\": [\"%s\"], \"days\": 1}]}\n", name);

	if (size < 0 || size >= LINE_ROOM)
		abort();
	record_reader_block(reader, text, (size_t)size);
	if (record_reader_next(reader, &record) != RECORD_READ)
		return -1;
	CU_ASSERT_EQUAL(record.facts.job_count, 1);
	CU_ASSERT_EQUAL(record.facts.jobs[0].kind_count, 1);
	return (long)record.facts.jobs[0].kinds[0];
}

static void test_found(void)
{
	struct classpec_plan *plan = plan_make();
	struct record_reader *reader = record_reader_open_blocks(plan, RECORD_NDJSON);
	char name[LONGEST + 4] = "of.";
	unsigned wrong = 0;
	uint32_t i;

	for (i = 0; i < NAMES - 2; i++) {
		name_make(name + 3, i);
		wrong += kind_of(reader, name + 3) != (long)i;
		wrong += kind_of(reader, name) != (long)i;
	}
	CU_ASSERT_EQUAL(wrong, 0);
	CU_ASSERT_EQUAL(reader->quick, 2 * (NAMES - 2));
	/* With its escape a name is read, but not quickly; without it, it is another one, or none. */
	CU_ASSERT_EQUAL(kind_of(reader, "a\\\"b"), NAMES - 2);
	CU_ASSERT_EQUAL(kind_of(reader, "a\\\\b"), NAMES - 1);
	CU_ASSERT_EQUAL(kind_of(reader, "a\\b"), -1);
	CU_ASSERT_EQUAL(kind_of(reader, "a\"b"), -1);
	CU_ASSERT_EQUAL(kind_of(reader, ""), -1);
	CU_ASSERT_EQUAL(reader->quick, 2 * (NAMES - 2));
	record_reader_close(reader);
	free(plan);
}

static void test_not_found(void)
{
	struct classpec_plan *plan = plan_make();
	struct record_reader *reader = record_reader_open_blocks(plan, RECORD_NDJSON);
	char name[LONGEST + 4];
	unsigned found = 0;
	uint32_t i, length;

	for (i = 0; i < NAMES - 2; i++) {
		length = name_make(name, i);
		name[length / 2] ^= 1; /* mostly another letter, and none that makes a name */
		name[0] = '_';
		found += kind_of(reader, name) >= 0;
		name_make(name, i);
		strcpy(name + length, "z");
		found += kind_of(reader, name) >= 0;
		name[length - 1] = '\0';
		found += kind_of(reader, name) >= 0;
	}
	CU_ASSERT_EQUAL(found, 0);
	record_reader_close(reader);
	free(plan);
}

void suite_record_names(void)
{
	CU_pSuite suite = CU_add_suite("record_names", NULL, NULL);

	CU_add_test(suite, "of every length, found", test_found);
	CU_add_test(suite, "of every length, not found", test_not_found);
}
