/*
 * test_runtime_explain.c - how nodes stand, and the evidence that decides.
 */
#include "unit.h"

#include "person.h"

/* A person, and the rule whose tree the test goes on to build. */
static struct builder *person_start(struct person *p)
{
	person_open(p);
	builder_rule(p->builder, 0, CLASSPEC_NONE);
	return p->builder;
}

/* ---- findings ---------------------------------------------------------------------- */

static void test_standings(void)
{
	struct person p;
	struct builder *b = person_start(&p);
	struct classpec_finding found[9];
	const uint32_t expected[9] = {
		CLASSPEC_OPEN, CLASSPEC_HOLDS, CLASSPEC_OPEN, CLASSPEC_DUE, CLASSPEC_DUE,
		CLASSPEC_HOLDS, CLASSPEC_DISCRETIONARY, CLASSPEC_DISCRETIONARY,
		CLASSPEC_FAILS
	};
	unsigned i;

	builder_group(b, CLASSPEC_ALL, 0);
	builder_sum(b, 720, 2, GENERAL, 2u, CREDITS, 10u);
	builder_atom(b, SPECIAL, 360);
	builder_stage(b, builder_group(b, CLASSPEC_ALL, 0), CLASSPEC_APPOINTMENT);
	builder_atom(b, LICENCE, 1);
	builder_atom(b, SCHOOL, 1);
	builder_end(b);
	builder_group(b, CLASSPEC_ANY, 0);
	builder_atom(b, ACCEPTED, 1);
	builder_atom(b, DEGREE, 1);
	builder_end(b);
	builder_end(b);
	person_set(&p, GENERAL, 330, 400);
	person_set(&p, CREDITS, 6, CLASSPEC_NO_LIMIT);
	person_set(&p, SPECIAL, 0, CLASSPEC_NO_LIMIT);
	person_set(&p, SCHOOL, 1, 1);
	person_set(&p, ACCEPTED, 0, 1);
	CU_ASSERT_EQUAL(classpec_explain(person_plan(&p), 0, &p.facts, found, 9),
			CLASSPEC_OK);
	for (i = 0; i < 9; i++) {
		CU_ASSERT_EQUAL(found[i].node, i);
		if (i) /* the root waits for evidence and for the office */
			CU_ASSERT_EQUAL(found[i].standing, expected[i]);
	}
	CU_ASSERT_EQUAL(found[0].standing, CLASSPEC_DISCRETIONARY);
	CU_ASSERT_EQUAL(found[1].found_lo, 720);
	CU_ASSERT(found[1].found_hi >= CLASSPEC_NO_LIMIT);
	CU_ASSERT_EQUAL(found[2].found_lo, 0);
	CU_ASSERT_EQUAL(found[2].found_hi, CLASSPEC_NO_LIMIT);
	CU_ASSERT_EQUAL(found[5].found_lo, 1);
	CU_ASSERT_EQUAL(found[6].found_lo, 0);
	CU_ASSERT_EQUAL(classpec_explain(person_plan(&p), 0, &p.facts, found, 8),
			CLASSPEC_NO_ROOM);
	person_close(&p);
}

/* Sums beyond 64 bits are cut off, not wrapped. */
static void test_found_too_much(void)
{
	struct person p;
	struct builder *b = person_start(&p);
	struct classpec_finding found;

	builder_sum(b, 1, 3, GENERAL, 2147483647u, SPECIAL, 2147483647u, CREDITS,
		    2147483647u);
	person_set(&p, GENERAL, INT32_MAX, INT32_MAX);
	person_set(&p, SPECIAL, INT32_MAX, INT32_MAX);
	person_set(&p, CREDITS, INT32_MAX, INT32_MAX);
	CU_ASSERT_EQUAL(classpec_explain(person_plan(&p), 0, &p.facts, &found, 1),
			CLASSPEC_OK);
	CU_ASSERT_EQUAL(found.found_lo, INT64_MAX / 2);
	CU_ASSERT_EQUAL(found.found_hi, INT64_MAX / 2);
	person_close(&p);
}

/* ---- undecided --------------------------------------------------------------------- */

static uint32_t undecided(struct person *p, uint32_t *found)
{
	return classpec_undecided(person_plan(p), 0, &p->facts, found, 4);
}

static void test_undecided(void)
{
	struct person p;
	struct builder *b = person_start(&p);
	uint32_t found[4];

	builder_group(b, CLASSPEC_ANY, 0);
	builder_group(b, CLASSPEC_ALL, 0);
	builder_atom(b, GENERAL, 720);
	builder_atom(b, SCHOOL, 1);
	builder_end(b);
	builder_group(b, CLASSPEC_ALL, 0);
	builder_atom(b, ACCEPTED, 1);
	builder_atom(b, SPECIAL, 360);
	builder_end(b);
	builder_end(b);
	person_set(&p, ACCEPTED, 0, 1);
	CU_ASSERT_EQUAL(undecided(&p, found), 0);
	person_set(&p, GENERAL, 720, CLASSPEC_NO_LIMIT);
	person_set(&p, SCHOOL, 0, 1);
	CU_ASSERT_EQUAL(undecided(&p, found), 1);
	CU_ASSERT_EQUAL(found[0], SCHOOL);
	person_set(&p, GENERAL, 0, CLASSPEC_NO_LIMIT);
	CU_ASSERT_EQUAL(undecided(&p, found), 2);
	CU_ASSERT_EQUAL(found[0], GENERAL);
	CU_ASSERT_EQUAL(found[1], SCHOOL);
	/* Only the office's floor is in question. */
	person_set(&p, SCHOOL, 0, 0);
	person_set(&p, SPECIAL, 0, 400);
	CU_ASSERT_EQUAL(undecided(&p, found), 1);
	CU_ASSERT_EQUAL(found[0], SPECIAL);
	person_close(&p);
}

void suite_explain(void)
{
	CU_pSuite suite = CU_add_suite("explain", NULL, NULL);

	CU_add_test(suite, "how nodes stand", test_standings);
	CU_add_test(suite, "sums beyond all bounds", test_found_too_much);
	CU_add_test(suite, "the evidence that decides", test_undecided);
}
