/*
 * test_runtime_answers.c - what an answer becomes once missing evidence is there.
 */
#include "unit.h"

#include "oracle.h"
#include "person.h"

#include <stdio.h>
#include <string.h>

static enum classpec_outcome outcome_if(struct person *p, uint32_t fact, bool shown)
{
	struct classpec_interval scratch[BUILDER_ROOM / 16];

	return classpec_outcome_if(person_plan(p), 0, &p->facts, &fact, 1, shown,
				   scratch);
}

/* What is shown for the special kind is shown for the general one, and no more than that.
 */
static void test_narrow_shown(void)
{
	struct person p;

	person_open(&p);
	builder_rule(p.builder, 0, CLASSPEC_NONE);
	builder_group(p.builder, CLASSPEC_ALL, 0);
	builder_atom(p.builder, GENERAL, 720);
	builder_atom(p.builder, SPECIAL, 360);
	builder_end(p.builder);
	person_set(&p, GENERAL, 360, 1080);
	person_set(&p, SPECIAL, 0, 360);
	CU_ASSERT_EQUAL(outcome_if(&p, SPECIAL, true), CLASSPEC_MET);
	CU_ASSERT_EQUAL(outcome_if(&p, SPECIAL, false), CLASSPEC_NOT_MET);
	CU_ASSERT_EQUAL(outcome_if(&p, GENERAL, true), CLASSPEC_UNDETERMINED);
	CU_ASSERT_EQUAL(outcome_if(&p, GENERAL, false), CLASSPEC_NOT_MET);
	person_set(&p, GENERAL, 359, 1080);
	CU_ASSERT_EQUAL(outcome_if(&p, SPECIAL, true), CLASSPEC_UNDETERMINED);
	person_set(&p, GENERAL, 0, CLASSPEC_NO_LIMIT);
	person_set(&p, SPECIAL, 0, CLASSPEC_NO_LIMIT);
	CU_ASSERT_EQUAL(outcome_if(&p, SPECIAL, true), CLASSPEC_MET);
	person_close(&p);
}

/* Who has no general experience has no special one. */
static void test_wide_withheld(void)
{
	struct person p;

	person_open(&p);
	builder_rule(p.builder, 0, CLASSPEC_NONE);
	builder_group(p.builder, CLASSPEC_ANY, 0);
	builder_atom(p.builder, SPECIAL, 360);
	builder_atom(p.builder, DEGREE, 1);
	builder_end(p.builder);
	person_set(&p, GENERAL, 100, CLASSPEC_NO_LIMIT);
	person_set(&p, SPECIAL, 0, CLASSPEC_NO_LIMIT);
	CU_ASSERT_EQUAL(outcome_if(&p, GENERAL, false), CLASSPEC_NOT_MET);
	CU_ASSERT_EQUAL(outcome_if(&p, SPECIAL, false), CLASSPEC_NOT_MET);
	CU_ASSERT_EQUAL(outcome_if(&p, GENERAL, true), CLASSPEC_UNDETERMINED);
	person_set(&p, SCHOOL, 0, 1);
	person_set(&p, DEGREE, 0, 1);
	CU_ASSERT_EQUAL(outcome_if(&p, DEGREE, true), CLASSPEC_MET);
	CU_ASSERT_EQUAL(outcome_if(&p, SCHOOL, false), CLASSPEC_UNDETERMINED);
	person_set(&p, SPECIAL, 0, 0);
	CU_ASSERT_EQUAL(outcome_if(&p, SCHOOL, false), CLASSPEC_NOT_MET);
	person_close(&p);
}

/* Facts that have nothing to do with each other: the oracle tries everyone who is left.
 */
static void test_law(void)
{
	uint64_t random = 0x94d049bb133111eb;
	struct builder *b = builder_open();
	struct classpec_interval values[ORACLE_FACTS], scratch[ORACLE_FACTS];
	unsigned wrong = 0, changed = 0, i;
	struct oracle oracle, known;

	for (i = 0; i < 4000; i++) {
		struct classpec_facts facts;
		const struct classpec_plan *plan;
		uint32_t fact, shown;

		oracle_random(&oracle, &random,
			      ORACLE_DECISIONS | ORACLE_LATER | ORACLE_SUMS);
		builder_clear(b);
		oracle_build(&oracle, b, values);
		plan = builder_plan(b);
		memset(&facts, 0, sizeof facts);
		facts.value = values;
		facts.count = plan->facts.count;
		fact = random_below(&random, oracle.fact_count);
		for (shown = 0; shown < 2; shown++) {
			known = oracle;
			if (shown)
				known.facts[fact].lo = known.facts[fact].hi;
			else
				known.facts[fact].hi = known.facts[fact].lo;
			known.facts[fact].unbounded = false;
			wrong += classpec_outcome_if(plan, 0, &facts, &fact, 1, shown,
						     scratch) != oracle_outcome(&known);
			changed += oracle_outcome(&known) != oracle_outcome(&oracle);
		}
	}
	builder_close(b);
	CU_ASSERT_EQUAL(wrong, 0);
	CU_ASSERT(changed > 500);
}

/* The evidence that decides does decide, when all of it is shown. */
static void test_undecided(void)
{
	uint64_t random = 0xbf58476d1ce4e5b9;
	struct builder *b = builder_open();
	struct classpec_interval values[ORACLE_FACTS], scratch[ORACLE_FACTS];
	unsigned wrong = 0, open = 0, i;
	uint32_t evidence[ORACLE_FACTS], count;
	struct oracle oracle;

	for (i = 0; i < 10000; i++) {
		struct classpec_facts facts;
		const struct classpec_plan *plan;

		oracle_random(&oracle, &random,
			      ORACLE_DECISIONS | ORACLE_LATER | ORACLE_SUMS |
				      ORACLE_INSIDE);
		builder_clear(b);
		oracle_build(&oracle, b, values);
		plan = builder_plan(b);
		memset(&facts, 0, sizeof facts);
		facts.value = values;
		facts.count = plan->facts.count;
		count = classpec_undecided(plan, 0, &facts, evidence, ORACLE_FACTS);
		if (!count)
			continue;
		open++;
		wrong += classpec_outcome_if(plan, 0, &facts, evidence, count, true,
					     scratch) == CLASSPEC_UNDETERMINED;
	}
	builder_close(b);
	CU_ASSERT_EQUAL(wrong, 0);
	CU_ASSERT(open > 500);
}

void suite_answers(void)
{
	CU_pSuite suite = CU_add_suite("answers", NULL, NULL);

	CU_add_test(suite, "the narrow shows for the wide", test_narrow_shown);
	CU_add_test(suite, "the wide withholds from the narrow", test_wide_withheld);
	CU_add_test(suite, "an answer is that of all who are left", test_law);
	CU_add_test(suite, "what decides does decide", test_undecided);
}
