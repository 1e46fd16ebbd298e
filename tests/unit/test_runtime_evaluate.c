/*
 * test_runtime_evaluate.c - decisions, rules in force, and a plan's own cases.
 */
#include "unit.h"

#include "person.h"

static void test_thresholds(void)
{
	struct person p;

	person_open(&p);
	builder_rule(p.builder, 0, CLASSPEC_NONE);
	builder_atom(p.builder, GENERAL, 720);
	CU_ASSERT_EQUAL(person_outcome(&p), CLASSPEC_NOT_MET);
	person_set(&p, GENERAL, 719, 719);
	CU_ASSERT_EQUAL(person_outcome(&p), CLASSPEC_NOT_MET);
	person_set(&p, GENERAL, 720, 720);
	CU_ASSERT_EQUAL(person_outcome(&p), CLASSPEC_MET);
	person_set(&p, GENERAL, 719, 720);
	CU_ASSERT_EQUAL(person_outcome(&p), CLASSPEC_UNDETERMINED);
	person_set(&p, GENERAL, 0, CLASSPEC_NO_LIMIT);
	CU_ASSERT_EQUAL(person_outcome(&p), CLASSPEC_UNDETERMINED);
	CU_ASSERT_EQUAL(p.result.floor_met, CLASSPEC_NO);
	CU_ASSERT_EQUAL(p.result.body, CLASSPEC_NONE);
	person_close(&p);
}

static void test_sums_do_not_overflow(void)
{
	struct person p;

	person_open(&p);
	builder_rule(p.builder, 0, CLASSPEC_NONE);
	builder_sum(p.builder, INT32_MAX, 3, GENERAL, 2147483647u, SPECIAL, 2147483647u,
		    CREDITS, 2147483647u);
	person_set(&p, GENERAL, 0, CLASSPEC_NO_LIMIT);
	person_set(&p, SPECIAL, 0, CLASSPEC_NO_LIMIT);
	person_set(&p, CREDITS, 0, CLASSPEC_NO_LIMIT);
	CU_ASSERT_EQUAL(person_outcome(&p), CLASSPEC_UNDETERMINED);
	person_set(&p, GENERAL, CLASSPEC_NO_LIMIT, CLASSPEC_NO_LIMIT);
	CU_ASSERT_EQUAL(person_outcome(&p), CLASSPEC_MET);
	person_close(&p);
}

static void test_groups(void)
{
	struct person p;
	unsigned held;

	person_open(&p);
	builder_rule(p.builder, 0, CLASSPEC_NONE);
	builder_group(p.builder, CLASSPEC_AT_LEAST, 2);
	builder_atom(p.builder, DEGREE, 1);
	builder_group(p.builder, CLASSPEC_ANY, 0);
	builder_end(p.builder);
	builder_atom(p.builder, LICENCE, 1);
	builder_atom(p.builder, CREDITS, 60);
	builder_end(p.builder);
	for (held = 0; held < 8; held++) {
		bool two = held == 3 || held > 4;

		person_set(&p, DEGREE, held & 1, held & 1);
		person_set(&p, LICENCE, held >> 1 & 1, held >> 1 & 1);
		person_set(&p, CREDITS, held & 4 ? 60 : 59, held & 4 ? 60 : 59);
		CU_ASSERT_EQUAL(person_outcome(&p) == CLASSPEC_MET, two);
	}
	builder_rule(p.builder, 1, CLASSPEC_NONE);
	builder_group(p.builder, CLASSPEC_ALL, 0);
	builder_end(p.builder);
	CU_ASSERT_EQUAL(person_outcome(&p), CLASSPEC_MET);
	builder_rule(p.builder, 2, CLASSPEC_NONE);
	builder_group(p.builder, CLASSPEC_ANY, 0);
	builder_end(p.builder);
	CU_ASSERT_EQUAL(person_outcome(&p), CLASSPEC_NOT_MET);
	builder_rule(p.builder, 3, CLASSPEC_NONE);
	CU_ASSERT_EQUAL(person_outcome(&p), CLASSPEC_MET);
	person_close(&p);
}

static void test_stages(void)
{
	struct person p;
	uint32_t licence;

	person_open(&p);
	builder_rule(p.builder, 0, CLASSPEC_NONE);
	builder_group(p.builder, CLASSPEC_ALL, 0);
	builder_atom(p.builder, DEGREE, 1);
	licence = builder_atom(p.builder, LICENCE, 1);
	builder_stage(p.builder, licence, CLASSPEC_APPOINTMENT);
	builder_end(p.builder);
	CU_ASSERT_EQUAL(person_outcome(&p), CLASSPEC_NOT_MET);
	person_set(&p, DEGREE, 1, 1);
	CU_ASSERT_EQUAL(person_outcome(&p), CLASSPEC_CONDITIONAL);
	p.facts.stage = CLASSPEC_EXAMINATION;
	CU_ASSERT_EQUAL(person_outcome(&p), CLASSPEC_CONDITIONAL);
	p.facts.stage = CLASSPEC_APPOINTMENT;
	CU_ASSERT_EQUAL(person_outcome(&p), CLASSPEC_NOT_MET);
	p.facts.stage = CLASSPEC_FILING;
	person_set(&p, LICENCE, 1, 1);
	CU_ASSERT_EQUAL(person_outcome(&p), CLASSPEC_MET);
	person_set(&p, DEGREE, 0, 1);
	person_set(&p, LICENCE, 0, 0);
	CU_ASSERT_EQUAL(person_outcome(&p), CLASSPEC_UNDETERMINED);
	person_close(&p);
}

/* A stage on a group binds all below it. */
static void test_stage_of_a_group(void)
{
	struct person p;

	person_open(&p);
	builder_rule(p.builder, 0, CLASSPEC_NONE);
	builder_stage(p.builder, builder_group(p.builder, CLASSPEC_ALL, 0),
		      CLASSPEC_END_OF_PROBATION);
	builder_atom(p.builder, DEGREE, 1);
	builder_end(p.builder);
	p.facts.stage = CLASSPEC_APPOINTMENT;
	CU_ASSERT_EQUAL(person_outcome(&p), CLASSPEC_CONDITIONAL);
	p.facts.stage = CLASSPEC_END_OF_PROBATION;
	CU_ASSERT_EQUAL(person_outcome(&p), CLASSPEC_NOT_MET);
	person_close(&p);
}

/* Two years, or what an office accepts, which is at least one year of the special
 * kind. */
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

static bool says(struct person *p, unsigned expected, unsigned floor_met, uint32_t body)
{
	return person_outcome(p) == expected && p->result.floor_met == floor_met &&
	       p->result.body == body;
}

static void test_discretion(void)
{
	struct person p;

	person_open(&p);
	discretion_rule(&p);
	person_set(&p, ACCEPTED, 0, 1);
	CU_ASSERT(says(&p, CLASSPEC_NOT_MET, CLASSPEC_NO, 7));
	person_set(&p, SPECIAL, 0, 360);
	CU_ASSERT(says(&p, CLASSPEC_UNDETERMINED, CLASSPEC_UNKNOWN, 7));
	person_set(&p, SPECIAL, 360, 360);
	CU_ASSERT(says(&p, CLASSPEC_NEEDS_DETERMINATION, CLASSPEC_YES, 7));
	person_set(&p, GENERAL, 360, CLASSPEC_NO_LIMIT);
	CU_ASSERT(says(&p, CLASSPEC_UNDETERMINED, CLASSPEC_YES, 7));
	person_set(&p, GENERAL, 720, 720);
	CU_ASSERT(says(&p, CLASSPEC_MET, CLASSPEC_YES, 7));
	person_set(&p, GENERAL, 0, 0);
	person_set(&p, ACCEPTED, 1, 1);
	CU_ASSERT(says(&p, CLASSPEC_MET, CLASSPEC_YES, CLASSPEC_NONE));
	person_set(&p, ACCEPTED, 0, 0);
	CU_ASSERT(says(&p, CLASSPEC_NOT_MET, CLASSPEC_NO, CLASSPEC_NONE));
	person_close(&p);
}

/* The best floor names the body; a determination without a floor has none to fail. */
static void test_best_discretion(void)
{
	struct person p;
	struct builder *b;
	uint32_t other;

	person_open(&p);
	b = p.builder;
	other = builder_fact(b, CLASSPEC_DECISION, "the commission", 1, 9u);
	builder_rule(b, 0, CLASSPEC_NONE);
	builder_group(b, CLASSPEC_ANY, 0);
	builder_flag(b, builder_group(b, CLASSPEC_ALL, 0), CLASSPEC_DISCRETION);
	builder_atom(b, ACCEPTED, 1);
	builder_flag(b, builder_atom(b, SPECIAL, 360), CLASSPEC_FLOOR);
	builder_end(b);
	builder_atom(b, other, 1);
	builder_end(b);
	person_set(&p, ACCEPTED, 0, 1);
	person_set(&p, other, 0, 1);
	CU_ASSERT(says(&p, CLASSPEC_NEEDS_DETERMINATION, CLASSPEC_YES, 9));
	person_set(&p, SPECIAL, 360, 360);
	CU_ASSERT(says(&p, CLASSPEC_NEEDS_DETERMINATION, CLASSPEC_YES, 7));
	person_set(&p, ACCEPTED, 0, 0);
	CU_ASSERT(says(&p, CLASSPEC_NEEDS_DETERMINATION, CLASSPEC_YES, 9));
	person_set(&p, other, 0, 0);
	CU_ASSERT(says(&p, CLASSPEC_NOT_MET, CLASSPEC_NO, CLASSPEC_NONE));
	person_set(&p, other, 0, 1); /* by nobody in particular */
	b->facts[other].selected_count = 0;
	CU_ASSERT(says(&p, CLASSPEC_NEEDS_DETERMINATION, CLASSPEC_YES, CLASSPEC_NONE));
	builder_close(b);
}

/* What is due later does not keep a floor from being met now. */
static void test_floor_due_later(void)
{
	struct person p;
	struct builder *b;
	uint32_t licence;

	person_open(&p);
	b = p.builder;
	builder_rule(b, 0, CLASSPEC_NONE);
	builder_flag(b, builder_group(b, CLASSPEC_ALL, 0), CLASSPEC_DISCRETION);
	builder_atom(b, ACCEPTED, 1);
	licence = builder_atom(b, LICENCE, 1);
	builder_flag(b, licence, CLASSPEC_FLOOR);
	builder_stage(b, licence, CLASSPEC_APPOINTMENT);
	builder_end(b);
	person_set(&p, ACCEPTED, 0, 1);
	CU_ASSERT(says(&p, CLASSPEC_NEEDS_DETERMINATION, CLASSPEC_YES, 7));
	p.facts.stage = CLASSPEC_APPOINTMENT;
	CU_ASSERT(says(&p, CLASSPEC_NOT_MET, CLASSPEC_NO, 7));
	builder_close(b);
}

/* ---- rules in force ---------------------------------------------------------------- */

static void rule_dated(struct builder *b, uint32_t route, uint32_t specialty,
		       classpec_date from, classpec_date until)
{
	struct classpec_rule *rule = &b->rules[builder_rule(b, route, specialty)];

	rule->revision_number = builder_revision(b, from, until);
	builder_atom(b, GENERAL, 360);
}

static void test_rule_find(void)
{
	const struct classpec_plan *plan;
	struct person p;

	person_open(&p);
	rule_dated(p.builder, 0, CLASSPEC_NONE, 20240101, 0);
	rule_dated(p.builder, 0, CLASSPEC_NONE, 0, 20240101);
	rule_dated(p.builder, 1, CLASSPEC_NONE, 0, 20240101);
	builder_class(p.builder);
	rule_dated(p.builder, 0, 3, 20230601, 0);
	rule_dated(p.builder, 0, 4, 20230601, 0);
	builder_class(p.builder);
	plan = builder_plan(p.builder);
	CU_ASSERT_EQUAL(classpec_rule_find(plan, 0, 0, CLASSPEC_NONE, 0), 0);
	CU_ASSERT_EQUAL(classpec_rule_find(plan, 0, 0, CLASSPEC_NONE, 20240101), 0);
	CU_ASSERT_EQUAL(classpec_rule_find(plan, 0, 0, CLASSPEC_NONE, 20231231), 1);
	CU_ASSERT_EQUAL(classpec_rule_find(plan, 0, 1, CLASSPEC_NONE, 20231231), 2);
	CU_ASSERT_EQUAL(classpec_rule_find(plan, 0, 1, CLASSPEC_NONE, 20240101),
			CLASSPEC_NONE);
	/* A route that the newest revision no longer has. */
	CU_ASSERT_EQUAL(classpec_rule_find(plan, 0, 1, CLASSPEC_NONE, 0), CLASSPEC_NONE);
	CU_ASSERT_EQUAL(classpec_rule_find(plan, 0, 2, CLASSPEC_NONE, 0), CLASSPEC_NONE);
	CU_ASSERT_EQUAL(classpec_rule_find(plan, 1, 0, 4, 0), 4);
	CU_ASSERT_EQUAL(classpec_rule_find(plan, 1, 0, 4, 20230531), CLASSPEC_NONE);
	CU_ASSERT_EQUAL(classpec_rule_find(plan, 1, 0, CLASSPEC_NONE, 0), CLASSPEC_NONE);
	CU_ASSERT_EQUAL(classpec_rule_find(plan, 2, 0, CLASSPEC_NONE, 0), CLASSPEC_NONE);
	CU_ASSERT_EQUAL(classpec_rule_find(plan, 3, 0, CLASSPEC_NONE, 0), CLASSPEC_NONE);
	person_close(&p);
}

static void test_qualify(void)
{
	const struct classpec_plan *plan;
	struct person p;

	person_open(&p);
	rule_dated(p.builder, 0, CLASSPEC_NONE, 0, 0);
	builder_class(p.builder);
	rule_dated(p.builder, 0, 3, 20230601, 0);
	plan = builder_plan(p.builder);
	p.facts.count = plan->facts.count;
	person_set(&p, GENERAL, 360, 360);
	CU_ASSERT_EQUAL(classpec_qualify(plan, 0, 0, &p.facts, &p.result), CLASSPEC_OK);
	CU_ASSERT_EQUAL(p.result.rule, 0);
	CU_ASSERT_EQUAL(p.result.outcome, CLASSPEC_MET);
	CU_ASSERT_EQUAL(classpec_qualify(plan, 0, 1, &p.facts, &p.result),
			CLASSPEC_NO_SUCH_RULE);
	CU_ASSERT_EQUAL(p.result.rule, CLASSPEC_NONE);
	CU_ASSERT_EQUAL(classpec_qualify(plan, 1, 0, &p.facts, &p.result),
			CLASSPEC_NAME_SPECIALTY);
	CU_ASSERT_EQUAL(classpec_qualify_specialty(plan, 1, 0, 3, &p.facts, &p.result),
			CLASSPEC_OK);
	CU_ASSERT_EQUAL(p.result.rule, 1);
	CU_ASSERT_EQUAL(classpec_qualify_specialty(plan, 1, 0, 5, &p.facts, &p.result),
			CLASSPEC_NO_SUCH_RULE);
	p.facts.as_of = 20230531;
	CU_ASSERT_EQUAL(classpec_qualify(plan, 1, 0, &p.facts, &p.result),
			CLASSPEC_NO_SUCH_RULE);
	person_close(&p);
}

static void test_names(void)
{
	struct builder *b = builder_open();
	const struct classpec_plan *plan;
	uint32_t word = builder_text(b, "word");

	plan = builder_plan(b);
	CU_ASSERT_STRING_EQUAL(classpec_text(plan, word), "word");
	CU_ASSERT_STRING_EQUAL(classpec_text(plan, 0), "");
	CU_ASSERT_STRING_EQUAL(classpec_text(plan, 100000), "");
	CU_ASSERT_STRING_EQUAL(classpec_outcome_name(CLASSPEC_NOT_MET), "not_met");
	CU_ASSERT_STRING_EQUAL(classpec_outcome_name(CLASSPEC_NEEDS_DETERMINATION),
			       "needs_determination");
	CU_ASSERT_STRING_EQUAL(classpec_outcome_name(CLASSPEC_UNDETERMINED),
			       "undetermined");
	CU_ASSERT_STRING_EQUAL(classpec_outcome_name(CLASSPEC_CONDITIONAL),
			       "conditional");
	CU_ASSERT_STRING_EQUAL(classpec_outcome_name(CLASSPEC_MET), "met");
	CU_ASSERT_STRING_EQUAL(classpec_outcome_name(5), "");
	CU_ASSERT_STRING_EQUAL(classpec_stage_name(CLASSPEC_FILING), "filing");
	CU_ASSERT_STRING_EQUAL(classpec_stage_name(CLASSPEC_EXAMINATION), "examination");
	CU_ASSERT_STRING_EQUAL(classpec_stage_name(CLASSPEC_APPOINTMENT), "appointment");
	CU_ASSERT_STRING_EQUAL(classpec_stage_name(CLASSPEC_END_OF_PROBATION),
			       "end_of_probation");
	CU_ASSERT_STRING_EQUAL(classpec_stage_name(4), "");
	builder_close(b);
}

/* ---- the plan's own cases ---------------------------------------------------------- */

static void test_self_test(void)
{
	struct classpec_interval scratch[PERSON_FACTS];
	struct person p;
	struct builder *b;
	uint32_t first;

	person_open(&p);
	b = p.builder;
	discretion_rule(&p);
	b->case_count = 2;
	b->expectation_count = 2;
	b->case_value_count = 2;
	b->case_need_count = 1;
	b->cases[0] = (struct classpec_case){ .value_count = 1, .expectation_count = 1 };
	b->cases[1] = (struct classpec_case){ .first_value = 1, .value_count = 1,
					      .first_expectation = 1,
					      .expectation_count = 1 };
	b->case_values[0] = (struct classpec_case_value){ GENERAL, 720, 720 };
	b->case_values[1] = (struct classpec_case_value){ GENERAL, 540, 540 };
	b->expectations[0] = (struct classpec_expectation){ 0, CLASSPEC_MET, 0, 0 };
	b->expectations[1] = (struct classpec_expectation){ 0, CLASSPEC_NOT_MET, 0, 1 };
	b->case_needs[0] = (struct classpec_need){ GENERAL, 180 };
	CU_ASSERT_EQUAL(classpec_self_test(builder_plan(b), scratch, &first), 0);
	CU_ASSERT_EQUAL(first, CLASSPEC_NONE);
	b->case_needs[0].amount = 179;
	CU_ASSERT_EQUAL(classpec_self_test(builder_plan(b), scratch, &first), 1);
	CU_ASSERT_EQUAL(first, 1);
	b->expectations[1].need_count = 2;
	CU_ASSERT_EQUAL(classpec_self_test(builder_plan(b), scratch, &first), 1);
	b->expectations[0].need_count = 1; /* of a person who lacks nothing */
	CU_ASSERT_EQUAL(classpec_self_test(builder_plan(b), scratch, &first), 2);
	b->expectations[0].need_count = 0;
	b->expectations[0].outcome = CLASSPEC_CONDITIONAL;
	CU_ASSERT_EQUAL(classpec_self_test(builder_plan(b), scratch, &first), 2);
	CU_ASSERT_EQUAL(first, 0);
	CU_ASSERT_EQUAL(classpec_self_test(builder_plan(b), scratch, NULL), 2);
	builder_close(b);
}

void suite_evaluate(void)
{
	CU_pSuite suite = CU_add_suite("evaluate", NULL, NULL);

	CU_add_test(suite, "thresholds and missing evidence", test_thresholds);
	CU_add_test(suite, "sums do not overflow", test_sums_do_not_overflow);
	CU_add_test(suite, "groups", test_groups);
	CU_add_test(suite, "stages", test_stages);
	CU_add_test(suite, "the stage of a group", test_stage_of_a_group);
	CU_add_test(suite, "discretion and its floor", test_discretion);
	CU_add_test(suite, "the best discretion", test_best_discretion);
	CU_add_test(suite, "a floor that is due later", test_floor_due_later);
	CU_add_test(suite, "the rule in force", test_rule_find);
	CU_add_test(suite, "why a call cannot be answered", test_qualify);
	CU_add_test(suite, "names", test_names);
	CU_add_test(suite, "a plan's own cases", test_self_test);
}
