/*
 * test_columns.c - many people against one rule gives what one person at a time gives,
 * with whatever instructions.
 */
#include "unit.h"

#include "../../runtime/classpec_batch.h"
#include "oracle.h"
#include "random_rules.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { ROWS = 5000, COLUMNS = 64, GUARD_BYTE = 0xa5 };

/* People in rows, and what each rule says of them one by one. */
struct crowd {
	struct classpec_interval values[ROWS][RANDOM_FACTS];
	uint8_t expected[ROWS];
	uint8_t outcomes[ROWS + 2]; /* with a byte on either side */
	unsigned char scratch[CLASSPEC_COLUMNS_SCRATCH + 1];
	void *columns[COLUMNS];
};

static struct crowd *crowd_open(void)
{
	struct crowd *crowd = malloc(sizeof *crowd);

	if (!crowd)
		exit(2);
	crowd->scratch[CLASSPEC_COLUMNS_SCRATCH] = GUARD_BYTE;
	return crowd;
}

static void crowd_close(struct crowd *crowd)
{
	CU_ASSERT_EQUAL(crowd->scratch[CLASSPEC_COLUMNS_SCRATCH], GUARD_BYTE);
	free(crowd);
}

/* The columns are as long as there are rows, so that a sanitizer sees any step beyond. */
static void enter_people(struct crowd *crowd, const struct classpec_sheet *sheet,
			 size_t rows)
{
	const struct classpec_column *columns;
	uint32_t count = classpec_sheet_columns(sheet, &columns), i;
	size_t row;

	CU_ASSERT_FATAL(count <= COLUMNS);
	for (i = 0; i < count; i++) {
		size_t width = columns[i].encoding == CLASSPEC_RANKS ? 1 : 4;

		crowd->columns[i] = malloc(rows * width + 1);
		if (!crowd->columns[i])
			exit(2);
	}
	for (row = 0; row < rows; row++) {
		const struct classpec_facts facts = {
			crowd->values[row], RANDOM_FACTS, 0, 0
		};

		classpec_sheet_enter(sheet, &facts, crowd->columns, row);
	}
}

static void leave(struct crowd *crowd, const struct classpec_sheet *sheet)
{
	const struct classpec_column *columns;
	uint32_t count = classpec_sheet_columns(sheet, &columns);

	while (count--)
		free(crowd->columns[count]);
}

/* Returns how many outcomes differ; decides the rows from `first` on only. */
static unsigned decide_rows(struct crowd *crowd, const struct classpec_sheet *sheet,
			    size_t first, size_t rows, uint32_t stage)
{
	const size_t count = rows - first;
	unsigned wrong = 0;
	size_t row;

	memset(crowd->outcomes, GUARD_BYTE, sizeof crowd->outcomes);
	classpec_decide_columns(sheet, (const void *const *)crowd->columns, first, count,
				stage, crowd->outcomes + 1, crowd->scratch);
	for (row = 0; row < count; row++)
		wrong += crowd->outcomes[1 + row] != crowd->expected[first + row];
	wrong += crowd->outcomes[0] != GUARD_BYTE;
	wrong += crowd->outcomes[1 + count] != GUARD_BYTE;
	return wrong;
}

/* The rule 0 of a plan, with every kind of instructions that the processor has. */
static unsigned compare(struct crowd *crowd, const struct classpec_plan *plan,
			size_t first, size_t rows, uint32_t stage,
			unsigned seen[CLASSPEC_MET + 1])
{
	const size_t size = classpec_sheet_size(plan, 0);
	const unsigned best = (unsigned)classpec_vectors_best();
	unsigned wrong = 0, vectors;
	void *memory = malloc(size);
	size_t row;

	for (row = 0; row < rows; row++) {
		const struct classpec_facts facts = {
			crowd->values[row], RANDOM_FACTS, stage, 0
		};
		struct classpec_result result;

		classpec_decide(plan, 0, &facts, &result);
		crowd->expected[row] = result.outcome;
		seen[result.outcome]++;
	}
	for (vectors = CLASSPEC_PORTABLE; vectors <= best; vectors++) {
		const struct classpec_sheet *sheet =
			classpec_sheet_build(plan, 0, (enum classpec_vectors)vectors,
					     memory, size);

		CU_ASSERT_PTR_NOT_NULL_FATAL(sheet);
		enter_people(crowd, sheet, rows);
		wrong += decide_rows(crowd, sheet, first, rows, stage);
		leave(crowd, sheet);
	}
	free(memory);
	return wrong;
}

static void people(struct crowd *crowd, const struct builder *b, uint64_t *random,
		   size_t rows)
{
	size_t row;

	for (row = 0; row < rows; row++)
		random_person(b, random, crowd->values[row]);
}

static void test_same_as_single(void)
{
	uint64_t random = 0xd1b54a32d192ed03;
	unsigned seen[CLASSPEC_MET + 1] = { 0 }, wrong = 0, stage, i;
	struct crowd *crowd = crowd_open();
	struct builder *b = builder_open();

	for (i = 0; i < 4000; i++) {
		size_t rows = random_below(&random, 200), first;

		builder_clear(b);
		random_facts(b, &random);
		random_rule(b, &random);
		people(crowd, b, &random, rows);
		first = random_below(&random, (unsigned)rows + 1);
		stage = random_below(&random, CLASSPEC_END_OF_PROBATION + 1);
		wrong += compare(crowd, builder_plan(b), first, rows, stage, seen);
	}
	builder_close(b);
	crowd_close(crowd);
	CU_ASSERT_EQUAL(wrong, 0);
	for (i = CLASSPEC_NOT_MET; i <= CLASSPEC_MET; i++)
		CU_ASSERT(seen[i] > 1000);
}

/* More rows than one block. */
static void test_blocks(void)
{
	uint64_t random = 0x9e3779b97f4a7c15;
	unsigned seen[CLASSPEC_MET + 1] = { 0 }, wrong = 0, i;
	struct crowd *crowd = crowd_open();
	struct builder *b = builder_open();

	random_facts(b, &random);
	people(crowd, b, &random, ROWS);
	for (i = 0; i < 40; i++) {
		builder_clear(b);
		random_facts(b, &random);
		random_rule(b, &random);
		wrong += compare(crowd, builder_plan(b), 0, ROWS - i, CLASSPEC_FILING,
				 seen);
	}
	builder_close(b);
	crowd_close(crowd);
	CU_ASSERT_EQUAL(wrong, 0);
}

static void test_encodings(void)
{
	struct builder *b = builder_open();
	const struct classpec_column *columns;
	const struct classpec_sheet *sheet;
	const struct classpec_plan *plan;
	void *memory;
	unsigned i;

	for (i = 0; i < 3; i++)
		builder_fact(b, CLASSPEC_EXPERIENCE, "", 0);
	builder_class(b);
	builder_rule(b, 0, CLASSPEC_NONE);
	builder_group(b, CLASSPEC_ANY, 0);
	for (i = 0; i < 30; i++) {
		builder_atom(b, 0, 15 - (int32_t)(i % 15)); /* 15 thresholds, twice */
		builder_atom(b, 1, 1 + (int32_t)(i % 16));  /* 16 */
	}
	builder_sum(b, 10, 2, 2u, 1u, 0u, 3u);
	builder_end(b);
	plan = builder_plan(b);
	memory = malloc(classpec_sheet_size(plan, 0));
	sheet = classpec_sheet_build(plan, 0, CLASSPEC_PORTABLE, memory,
				     classpec_sheet_size(plan, 0));
	CU_ASSERT_PTR_NOT_NULL_FATAL(sheet);
	CU_ASSERT_EQUAL_FATAL(classpec_sheet_columns(sheet, &columns), 7);
	CU_ASSERT_EQUAL(columns[0].fact, 0);
	CU_ASSERT_EQUAL(columns[0].encoding, CLASSPEC_RANKS);
	CU_ASSERT_EQUAL(columns[0].threshold_count, 15);
	for (i = 0; i < columns[0].threshold_count; i++)
		CU_ASSERT_EQUAL(columns[0].threshold[i], (int32_t)i + 1);
	for (i = 1; i < 7; i++) {
		static const uint32_t facts[] = { 0, 1, 1, 2, 2, 0, 0 };

		CU_ASSERT_EQUAL(columns[i].fact, facts[i]);
		CU_ASSERT_EQUAL(columns[i].encoding, i % 2 ? CLASSPEC_LOWEST :
				CLASSPEC_HIGHEST);
	}
	free(memory);
	builder_close(b);
}

static void test_cannot_build(void)
{
	struct builder *b = builder_open();
	const struct classpec_plan *plan;
	char *memory;
	size_t size;
	unsigned i;

	builder_fact(b, CLASSPEC_EXPERIENCE, "", 0);
	builder_class(b);
	builder_rule(b, 0, CLASSPEC_NONE);
	builder_group(b, CLASSPEC_AT_LEAST, 1100);
	for (i = 0; i < 1100; i++)
		builder_atom(b, 0, (int32_t)i + 1);
	builder_end(b);
	plan = builder_plan(b);
	size = classpec_sheet_size(plan, 0);
	memory = malloc(size);
	CU_ASSERT_PTR_NULL(classpec_sheet_build(plan, 0, CLASSPEC_PORTABLE, memory,
						size));
	b->nodes[0].threshold = 1000;
	plan = builder_plan(b);
	size = classpec_sheet_size(plan, 0);
	CU_ASSERT_PTR_NOT_NULL(classpec_sheet_build(plan, 0, CLASSPEC_PORTABLE, memory,
						    size));
	CU_ASSERT_PTR_NULL(classpec_sheet_build(plan, 0, CLASSPEC_PORTABLE, memory,
						size - 1));
	CU_ASSERT_PTR_NULL(classpec_sheet_build(plan, 0, CLASSPEC_PORTABLE, memory + 1,
						size));
	free(memory);
	builder_close(b);
}

void suite_columns(void)
{
	CU_pSuite suite = CU_add_suite("many people, one rule", NULL, NULL);

	CU_add_test(suite, "each outcome is that of the person alone",
		    test_same_as_single);
	CU_add_test(suite, "more people than one block", test_blocks);
	CU_add_test(suite, "which columns a rule needs", test_encodings);
	CU_add_test(suite, "rules that columns cannot decide", test_cannot_build);
}
