/*
 * test_all.c - one person against every rule gives what one rule at a time gives, by its
 * conditions and by its tree.
 */
#include "unit.h"

#include "../../runtime/classpec_batch.h"
#include "oracle.h"
#include "random_rules.h"

#include <stdlib.h>
#include <string.h>

enum { RULES = BUILDER_ROOM / 64, GUARD = 64, GUARD_BYTE = 0xa5 };

/* Memory of just the size asked for, and then bytes that nobody may touch. */
static void *guarded(size_t size)
{
	unsigned char *memory = malloc(size + GUARD);

	if (!memory)
		exit(2);
	memset(memory + size, GUARD_BYTE, GUARD);
	return memory;
}

static void guarded_free(void *memory, size_t size)
{
	unsigned touched = 0, i;

	for (i = 0; i < GUARD; i++)
		touched += ((unsigned char *)memory)[size + i] != GUARD_BYTE;
	CU_ASSERT_EQUAL(touched, 0);
	free(memory);
}

/* What tables without conditions give. */
static void decide_tree(struct classpec_plan *plan, uint32_t rule,
			const struct classpec_facts *facts,
			struct classpec_result *result)
{
	const uint32_t count = plan->condition_lists.count;

	plan->condition_lists.count = 0;
	classpec_decide(plan, rule, facts, result);
	plan->condition_lists.count = count;
}

/* Returns how many outcomes differ; `seen` counts them by what they are. */
static unsigned compare(const struct classpec_plan *plan, const struct builder *b,
			uint64_t *random, unsigned people,
			unsigned seen[CLASSPEC_MET + 1])
{
	const size_t size = classpec_index_size(plan);
	void *memory = guarded(size), *scratch, *outcomes = guarded(plan->rules.count);
	const struct classpec_index *index = classpec_index_build(plan, memory, size);
	struct classpec_interval values[RANDOM_FACTS];
	struct classpec_facts facts = { values, plan->facts.count, 0, 0 };
	struct classpec_result result, by_tree;
	unsigned wrong = 0, i;

	CU_ASSERT_PTR_NOT_NULL_FATAL(index);
	scratch = guarded(classpec_index_scratch(index));
	for (i = 0; i < people; i++) {
		uint32_t rule;

		random_person(b, random, values);
		facts.stage = random_below(random, CLASSPEC_END_OF_PROBATION + 1);
		classpec_decide_all(index, &facts, outcomes, scratch);
		for (rule = 0; rule < plan->rules.count; rule++) {
			classpec_decide(plan, rule, &facts, &result);
			wrong += result.outcome != ((uint8_t *)outcomes)[rule];
			decide_tree(b->plan, rule, &facts, &by_tree);
			wrong += memcmp(&result, &by_tree, sizeof result) != 0;
			wrong += result.outcome !=
				 classpec_decide_outcome(plan, rule, &facts);
			seen[result.outcome]++;
		}
	}
	guarded_free(scratch, classpec_index_scratch(index));
	guarded_free(outcomes, plan->rules.count);
	guarded_free(memory, size);
	return wrong;
}

static void test_same_as_single(void)
{
	uint64_t random = 0x9e3779b97f4a7c15;
	unsigned seen[CLASSPEC_MET + 1] = { 0 }, wrong = 0, i, rules;
	struct builder *b = builder_open();

	for (i = 0; i < 1500; i++) {
		builder_clear(b);
		random_facts(b, &random);
		rules = random_below(&random, 20);
		while (rules--)
			random_rule(b, &random);
		wrong += compare(builder_plan(b), b, &random, 8, seen);
	}
	builder_close(b);
	CU_ASSERT_EQUAL(wrong, 0);
	for (i = CLASSPEC_NOT_MET; i <= CLASSPEC_MET; i++)
		CU_ASSERT(seen[i] > 100);
}

/* The same rule many times over takes no more cells than once. */
static void test_shared_parts(void)
{
	uint64_t random = 0x2545f4914f6cdd1d, again;
	size_t scratch[2];
	unsigned copies, i;

	for (copies = 0; copies < 2; copies++) {
		struct builder *b = builder_open();
		const struct classpec_index *index;
		void *memory;
		size_t size;

		again = random;
		random_facts(b, &again);
		for (i = 0; i < (copies ? 10u : 1u); i++) {
			again = random + 1;
			random_rule(b, &again);
		}
		size = classpec_index_size(builder_plan(b));
		memory = guarded(size);
		index = classpec_index_build(b->plan, memory, size);
		CU_ASSERT_PTR_NOT_NULL_FATAL(index);
		scratch[copies] = classpec_index_scratch(index);
		guarded_free(memory, size);
		builder_close(b);
	}
	CU_ASSERT_EQUAL(scratch[0], scratch[1]);
}

static void test_too_little_memory(void)
{
	uint64_t random = 1;
	struct builder *b = builder_open();
	const struct classpec_plan *plan;
	unsigned char *memory;
	size_t size;

	random_facts(b, &random);
	random_rule(b, &random);
	plan = builder_plan(b);
	size = classpec_index_size(plan);
	memory = guarded(size);
	CU_ASSERT_PTR_NULL(classpec_index_build(plan, memory, size - 1));
	CU_ASSERT_PTR_NULL(classpec_index_build(plan, memory + 1, size));
	CU_ASSERT_PTR_NOT_NULL(classpec_index_build(plan, memory, size));
	guarded_free(memory, size);
	builder_close(b);
}

/* 300 of 600 alternatives at once is more than an index is for, but is answered. */
static void test_many_to_count(void)
{
	uint64_t random = 7;
	unsigned seen[CLASSPEC_MET + 1] = { 0 };
	struct builder *b = builder_open();
	unsigned i;

	random_facts(b, &random);
	builder_class(b);
	builder_rule(b, 0, CLASSPEC_NONE);
	builder_group(b, CLASSPEC_AT_LEAST, 300);
	for (i = 0; i < 600; i++)
		builder_atom(b, i % 4, (int32_t)(i + 1) * 5);
	builder_end(b);
	CU_ASSERT_EQUAL(compare(builder_plan(b), b, &random, 50, seen), 0);
	CU_ASSERT(seen[CLASSPEC_MET] > 0);
	CU_ASSERT(seen[CLASSPEC_NOT_MET] > 0);
	builder_close(b);
}

void suite_all(void)
{
	CU_pSuite suite = CU_add_suite("one person, every rule", NULL, NULL);

	CU_add_test(suite, "each outcome is that of the rule alone", test_same_as_single);
	CU_add_test(suite, "what rules share is there once", test_shared_parts);
	CU_add_test(suite, "too little memory", test_too_little_memory);
	CU_add_test(suite, "many parts to count", test_many_to_count);
}
