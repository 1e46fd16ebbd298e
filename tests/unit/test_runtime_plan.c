/*
 * test_runtime_plan.c - which tables the runtime reads.
 */
#include "unit.h"

#include "person.h"

#include <string.h>

static void discretion_rule(struct person *p)
{
	struct builder *b = p->builder;

	builder_rule(b, 0, CLASSPEC_NONE);
	builder_group(b, CLASSPEC_ANY, 0);
	builder_atom(b, GENERAL, 720);
	builder_flag(b, builder_group(b, CLASSPEC_ALL, 0), CLASSPEC_DISCRETION);
	builder_atom(b, ACCEPTED, 1);
	builder_flag(b, builder_atom(b, SPECIAL, 360), CLASSPEC_FLOOR);
	builder_end(b);
	builder_end(b);
}

/* Tables of each version that can be read: those of before have a shorter head. */
static void test_plan_versions(void)
{
	struct classpec_result newest;
	struct classpec_plan *plan;
	struct person p;
	uint32_t version;

	person_open(&p);
	discretion_rule(&p);
	builder_plan(p.builder);
	plan = p.builder->plan;
	CU_ASSERT_EQUAL(plan->condition_lists.count, plan->rules.count);
	classpec_decide(plan, 0, &p.facts, &newest);
	for (version = CLASSPEC_TABLE_VERSION_MIN; version <= CLASSPEC_TABLE_VERSION;
	     version++) {
		plan->table_version = version;
		CU_ASSERT_EQUAL(classpec_plan_check(plan), CLASSPEC_OK);
		classpec_decide(plan, 0, &p.facts, &p.result);
		CU_ASSERT_EQUAL(memcmp(&p.result, &newest, sizeof newest), 0);
	}
	plan->condition_lists.count++; /* one a rule, or none */
	CU_ASSERT_EQUAL(classpec_plan_check(plan), CLASSPEC_WRONG_VERSION);
	plan->condition_lists.count = 0;
	CU_ASSERT_EQUAL(classpec_plan_check(plan), CLASSPEC_OK);
	classpec_decide(plan, 0, &p.facts, &p.result);
	CU_ASSERT_EQUAL(memcmp(&p.result, &newest, sizeof newest), 0);
	plan->conditions.count = UINT32_MAX / 8;
	CU_ASSERT_EQUAL(classpec_plan_check(plan), CLASSPEC_WRONG_VERSION);
	plan->conditions.count = 0;
	plan->size = offsetof(struct classpec_plan, wordings);
	CU_ASSERT_EQUAL(classpec_plan_check(plan), CLASSPEC_WRONG_VERSION);
	person_close(&p);
}

static void test_plan_check(void)
{
	struct classpec_plan *plan;
	struct person p;

	person_open(&p);
	discretion_rule(&p);
	builder_plan(p.builder);
	plan = p.builder->plan;
	CU_ASSERT_EQUAL(classpec_plan_check(plan), CLASSPEC_OK);
	plan->table_version = CLASSPEC_TABLE_VERSION + 1;
	CU_ASSERT_EQUAL(classpec_plan_check(plan), CLASSPEC_WRONG_VERSION);
	CU_ASSERT_EQUAL(classpec_qualify(plan, 0, 0, &p.facts, &p.result),
			CLASSPEC_WRONG_VERSION);
	plan->table_version = CLASSPEC_TABLE_VERSION_MIN - 1;
	CU_ASSERT_EQUAL(classpec_plan_check(plan), CLASSPEC_WRONG_VERSION);
	plan->table_version = CLASSPEC_TABLE_VERSION;
	plan->magic ^= 1;
	CU_ASSERT_EQUAL(classpec_plan_check(plan), CLASSPEC_WRONG_VERSION);
	plan->magic ^= 1;
	plan->kinds.count = UINT32_MAX;
	CU_ASSERT_EQUAL(classpec_plan_check(plan), CLASSPEC_WRONG_VERSION);
	plan->kinds.count = 0;
	plan->nodes.count = UINT32_MAX;
	CU_ASSERT_EQUAL(classpec_plan_check(plan), CLASSPEC_WRONG_VERSION);
	plan->nodes.count = 1;
	plan->nodes.at += 2;
	CU_ASSERT_EQUAL(classpec_plan_check(plan), CLASSPEC_WRONG_VERSION);
	person_close(&p);
}

void suite_plan(void)
{
	CU_pSuite suite = CU_add_suite("plan", NULL, NULL);

	CU_add_test(suite, "the head of a plan", test_plan_check);
	CU_add_test(suite, "tables of every version that can be read", test_plan_versions);
}
