/*
 * test_runtime_shortfall.c - ways to qualify.
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

/* ---- small rules ------------------------------------------------------------------- */

/* Seven more months, or the credits that substitute for a year, or the degree. */
static void test_substitution(void)
{
	struct person p;
	struct builder *b = person_start(&p);

	builder_group(b, CLASSPEC_ALL, 0);
	builder_atom(b, SCHOOL, 1);
	builder_flag(b, builder_group(b, CLASSPEC_ANY, 0), CLASSPEC_SUBSTITUTED);
	builder_atom(b, GENERAL, 1080);
	builder_group(b, CLASSPEC_ALL, 0);
	builder_atom(b, GENERAL, 720);
	builder_atom(b, CREDITS, 60);
	builder_end(b);
	builder_group(b, CLASSPEC_ALL, 0);
	builder_atom(b, GENERAL, 360);
	builder_atom(b, DEGREE, 1);
	builder_end(b);
	builder_end(b);
	builder_end(b);
	person_set(&p, SCHOOL, 1, 1);
	person_set(&p, GENERAL, 870, 870);
	CU_ASSERT_EQUAL(person_shortfall(&p), 3);
	SAME_TEXT(person_way(&p, 0), "7 more months of customer service");
	SAME_TEXT(person_way(&p, 1), "60 more semester credits");
	SAME_TEXT(person_way(&p, 2), "a bachelor's degree");
	person_set(&p, GENERAL, 700, 700);
	CU_ASSERT_EQUAL(person_shortfall(&p), 3);
	SAME_TEXT(person_way(&p, 0), "1 more year and 20 days of customer service");
	SAME_TEXT(person_way(&p, 1), "20 more days of customer service and "
		  "60 more semester credits");
	/* The degree shows the schooling too. */
	person_set(&p, SCHOOL, 0, 0);
	CU_ASSERT_EQUAL(person_shortfall(&p), 3);
	SAME_TEXT(person_way(&p, 0), "a bachelor's degree");
	SAME_TEXT(person_way(&p, 1), "high school and 1 more year and 20 days of "
		  "customer service");
	person_set(&p, SCHOOL, 1, 1);
	person_set(&p, GENERAL, 1080, 1080);
	CU_ASSERT_EQUAL(person_shortfall(&p), 0);
	person_set(&p, GENERAL, 0, CLASSPEC_NO_LIMIT);
	CU_ASSERT_EQUAL(person_shortfall(&p), 0);
	person_close(&p);
}

/* Of four years two are special: special time counts for both, so the general needs
 * less. */
static void test_day_counts_once(void)
{
	struct person p;
	struct builder *b = person_start(&p);

	builder_group(b, CLASSPEC_ALL, 0);
	builder_atom(b, SPECIAL, 720);
	builder_flag(b, builder_atom(b, GENERAL, 1440), CLASSPEC_TOGETHER);
	builder_end(b);
	person_set(&p, SPECIAL, 360, 360);
	person_set(&p, GENERAL, 900, 900);
	CU_ASSERT_EQUAL(person_shortfall(&p), 1);
	SAME_TEXT(person_way(&p, 0), "1 more year of public service and "
		  "6 more months of customer service");
	CU_ASSERT_EQUAL(p.ways[0].effort, 540);
	person_set(&p, GENERAL, 1200, 1200);
	CU_ASSERT_EQUAL(person_shortfall(&p), 1);
	SAME_TEXT(person_way(&p, 0), "1 more year of public service");
	person_close(&p);
}

/* The general need is lowered by what the special one gives, before anything is tried:
 * with more than it needs, this way would slip into the other and be lost. */
static void test_needs_before_trials(void)
{
	struct person p;
	struct builder *b = person_start(&p);

	builder_group(b, CLASSPEC_ANY, 0);
	builder_group(b, CLASSPEC_ALL, 0);
	builder_atom(b, GENERAL, 4);
	builder_atom(b, SPECIAL, 2);
	builder_end(b);
	builder_atom(b, GENERAL, 5);
	builder_end(b);
	CU_ASSERT_EQUAL(person_shortfall(&p), 2);
	SAME_TEXT(person_way(&p, 0), "2 more days of customer service and 2 more days of "
		  "public service");
	SAME_TEXT(person_way(&p, 1), "5 more days of customer service");
	person_close(&p);
}

/* Credits in a subject, and part-time windows, count for the wider facts, at their
 * scale. */
static void test_facts_inside_facts(void)
{
	struct person p;
	struct builder *b = person_start(&p);
	uint32_t recent = builder_fact(b, CLASSPEC_EXPERIENCE, "recent service", 1, 1u);
	uint32_t older = builder_fact(b, CLASSPEC_EXPERIENCE, "older service", 1, 1u);

	b->facts[recent].within = 1800;
	b->facts[recent].anchor = CLASSPEC_AT_FILING;
	b->facts[older].before = 360;
	b->facts[older].anchor = CLASSPEC_AT_FILING;
	b->facts[CREDITS].scale = 3;
	b->facts[ACCOUNTING].scale = 6;
	builder_group(b, CLASSPEC_ALL, 0);
	builder_atom(b, CREDITS, 90);
	builder_atom(b, ACCOUNTING, 36);
	builder_atom(b, SPECIAL, 720);
	builder_atom(b, recent, 360);
	builder_end(b);
	CU_ASSERT_EQUAL(person_shortfall(&p), 1);
	SAME_TEXT(person_way(&p, 0), "24 more semester credits, 6 more semester credits "
		  "in accounting, 1 more year of public service and 1 more year of "
		  "recent service");
	/* Neither window lies inside the other. */
	builder_rule(b, 1, CLASSPEC_NONE);
	builder_group(b, CLASSPEC_ALL, 0);
	builder_atom(b, recent, 360);
	builder_atom(b, older, 360);
	builder_end(b);
	CU_ASSERT_EQUAL(person_shortfall(&p), 1);
	CU_ASSERT_EQUAL(p.ways[0].need_count, 2);
	CU_ASSERT_EQUAL(p.ways[0].need[0].amount, 360);
	CU_ASSERT_EQUAL(p.ways[0].need[1].amount, 360);
	person_close(&p);
}

static void test_filters(void)
{
	struct person p;
	struct builder *b = person_start(&p);
	uint32_t any = builder_fact(b, CLASSPEC_SERVICE, "service", 2, 5u, 6u);
	uint32_t own = builder_fact(b, CLASSPEC_SERVICE, "permanent service", 1, 5u);
	uint32_t other = builder_fact(b, CLASSPEC_SERVICE, "labor service", 1, 5u);

	b->facts[own].permanent = 1;
	b->facts[own].jurisdictional_class = 0;
	b->facts[other].jurisdictional_class = 1;
	builder_group(b, CLASSPEC_ALL, 0);
	builder_atom(b, any, 720);
	builder_atom(b, own, 360);
	builder_atom(b, other, 180);
	builder_end(b);
	CU_ASSERT_EQUAL(person_shortfall(&p), 1);
	SAME_TEXT(person_way(&p, 0), "6 more months of service, 1 more year of permanent "
		  "service and 6 more months of labor service");
	person_close(&p);
}

static void test_sums(void)
{
	struct person p;
	struct builder *b = person_start(&p);

	builder_sum(b, 1440, 3, GENERAL, 1u, CREDITS, 12u, DEGREE, 720u);
	person_set(&p, GENERAL, 100, 100);
	CU_ASSERT_EQUAL(person_shortfall(&p), 4);
	SAME_TEXT(person_way(&p, 0),
		  "3 more years, 8 months and 20 days of customer service");
	SAME_TEXT(person_way(&p, 1), "112 more semester credits");
	SAME_TEXT(person_way(&p, 2), "a bachelor's degree and 1 more year, 8 months and "
		  "20 days of customer service");
	SAME_TEXT(person_way(&p, 3), "a bachelor's degree and 52 more semester credits");
	person_set(&p, GENERAL, 720, 720);
	CU_ASSERT_EQUAL(person_shortfall(&p), 3);
	SAME_TEXT(person_way(&p, 2), "a bachelor's degree");
	person_close(&p);
}

static void test_things_only(void)
{
	struct person p;
	struct builder *b = person_start(&p);

	builder_sum(b, 3, 3, LICENCE, 1u, DEGREE, 1u, SCHOOL, 1u);
	CU_ASSERT_EQUAL(person_shortfall(&p), 1);
	SAME_TEXT(person_way(&p, 0), "a licence and a bachelor's degree");
	builder_rule(b, 1, CLASSPEC_NONE);
	builder_sum(b, 4, 3, LICENCE, 1u, DEGREE, 1u, SCHOOL, 1u);
	CU_ASSERT_EQUAL(person_shortfall(&p), 0);
	person_close(&p);
}

/* An office's decision is never a way; once granted it is as good as any evidence. */
static void test_decisions(void)
{
	struct person p;
	struct builder *b = person_start(&p);

	builder_flag(b, builder_group(b, CLASSPEC_ALL, 0), CLASSPEC_DISCRETION);
	builder_atom(b, ACCEPTED, 1);
	builder_flag(b, builder_atom(b, SPECIAL, 360), CLASSPEC_FLOOR);
	builder_end(b);
	person_set(&p, ACCEPTED, 0, 1);
	CU_ASSERT_EQUAL(person_shortfall(&p), 0);
	person_set(&p, ACCEPTED, 1, 1);
	CU_ASSERT_EQUAL(person_shortfall(&p), 1);
	SAME_TEXT(person_way(&p, 0), "1 more year of public service");
	person_close(&p);
}

/* What is due by a later stage is not asked for now. */
static void test_due_later(void)
{
	struct person p;
	struct builder *b = person_start(&p);

	builder_group(b, CLASSPEC_ALL, 0);
	builder_atom(b, GENERAL, 360);
	builder_stage(b, builder_atom(b, LICENCE, 1), CLASSPEC_APPOINTMENT);
	builder_end(b);
	CU_ASSERT_EQUAL(person_shortfall(&p), 1);
	SAME_TEXT(person_way(&p, 0), "1 more year of customer service");
	person_set(&p, GENERAL, 360, 360);
	CU_ASSERT_EQUAL(person_shortfall(&p), 0);
	person_close(&p);
}

/* ---- large rules ------------------------------------------------------------------- */

static void add_credentials(struct builder *b, unsigned count)
{
	unsigned i;

	for (i = 0; i < count; i++)
		builder_fact(b, CLASSPEC_CREDENTIAL, "a paper", 1, 100 + i);
}

/* Four to the twelfth ways: the sixteen kept are the cheapest. */
static void test_many_ways(void)
{
	struct person p;
	struct builder *b = person_start(&p);
	uint32_t first = b->fact_count;
	unsigned i, j;

	for (i = 0; i < 48; i++)
		builder_fact(b, CLASSPEC_EXPERIENCE, "work", 1, 100 + i);
	builder_group(b, CLASSPEC_ALL, 0);
	for (i = 0; i < 12; i++) {
		builder_group(b, CLASSPEC_ANY, 0);
		for (j = 0; j < 4; j++)
			builder_atom(b, first + 4 * i + j, (int32_t)(10 + j));
		builder_end(b);
	}
	builder_end(b);
	CU_ASSERT_EQUAL(person_shortfall(&p), CLASSPEC_WAYS);
	CU_ASSERT_EQUAL(p.ways[0].need_count, 12);
	CU_ASSERT_EQUAL(p.ways[0].effort, 120);
	for (i = 1; i <= 12; i++)
		CU_ASSERT_EQUAL(p.ways[i].effort, 121);
	CU_ASSERT_EQUAL(p.ways[13].effort, 122);
	person_close(&p);
}

static void test_at_least_of_many(void)
{
	struct person p;
	struct builder *b = person_start(&p);
	uint32_t first = b->fact_count;
	unsigned i;

	for (i = 0; i < 40; i++)
		builder_fact(b, CLASSPEC_EXPERIENCE, "work", 1, 100 + i);
	builder_group(b, CLASSPEC_AT_LEAST, 10);
	for (i = 0; i < 40; i++)
		builder_atom(b, first + i, (int32_t)(40 - i));
	builder_end(b);
	CU_ASSERT(person_shortfall(&p) > 0);
	CU_ASSERT_EQUAL(p.ways[0].need_count, 10);
	person_close(&p);
}

/* Deeper than the pool reaches at full width. */
static void test_deep_rule(void)
{
	struct person p;
	struct builder *b = person_start(&p);
	unsigned depth, i;

	for (depth = 0; depth < 250; depth++) {
		builder_group(b, depth % 2 ? CLASSPEC_ANY : CLASSPEC_ALL, 0);
		if (depth % 10 == 1)
			builder_atom(b, GENERAL, 1000000);
		if (depth % 10 == 0 && depth < 100)
			builder_atom(b, SPECIAL, (int32_t)depth + 1);
	}
	builder_atom(b, LICENCE, 1);
	for (i = 0; i < depth; i++)
		builder_end(b);
	CU_ASSERT(person_shortfall(&p) >= 1);
	SAME_TEXT(person_way(&p, 0), "1 more day of public service and "
		  "2777 more years, 9 months and 9 days of customer service");
	person_close(&p);
}

/* The pool is spent on the way down: one way is found by walking. */
static void test_pool_spent(void)
{
	struct person p;
	struct builder *b = person_start(&p);
	unsigned depth, i;
	uint32_t first = b->fact_count;

	add_credentials(b, 200);
	for (depth = 0; depth < 60; depth++) {
		builder_group(b, CLASSPEC_ALL, 0);
		builder_group(b, CLASSPEC_ANY, 0);
		for (i = 0; i < 3; i++)
			builder_atom(b, first + 3 * (depth % 14) + i, 1);
		builder_end(b);
	}
	builder_atom(b, GENERAL, 30);
	for (i = 0; i < depth; i++)
		builder_end(b);
	CU_ASSERT(person_shortfall(&p) >= 1);
	CU_ASSERT_EQUAL(p.ways[0].need_count, 15);
	person_close(&p);
}

static void test_too_many_needs(void)
{
	struct person p;
	struct builder *b = person_start(&p);
	uint32_t first = b->fact_count;
	unsigned i;

	add_credentials(b, CLASSPEC_WAY_NEEDS + 1);
	builder_group(b, CLASSPEC_ALL, 0);
	for (i = 0; i < CLASSPEC_WAY_NEEDS + 1; i++)
		builder_atom(b, first + i, 1);
	builder_end(b);
	CU_ASSERT_EQUAL(person_shortfall(&p), 0);
	person_set(&p, first, 1, 1);
	CU_ASSERT_EQUAL(person_shortfall(&p), 1);
	CU_ASSERT_EQUAL(p.ways[0].need_count, CLASSPEC_WAY_NEEDS);
	person_close(&p);
}

/* More effort than can be counted. */
static void test_endless_effort(void)
{
	struct person p;
	struct builder *b = person_start(&p);
	uint32_t other = builder_fact(b, CLASSPEC_SERVICE, "service", 1, 0u);

	builder_group(b, CLASSPEC_ALL, 0);
	builder_atom(b, GENERAL, INT32_MAX);
	builder_atom(b, CREDITS, INT32_MAX);
	builder_atom(b, other, INT32_MAX);
	builder_end(b);
	CU_ASSERT_EQUAL(person_shortfall(&p), 1);
	CU_ASSERT_EQUAL(p.ways[0].need_count, 3);
	CU_ASSERT_EQUAL(p.ways[0].effort, UINT32_MAX - 1);
	person_close(&p);
}

/* More demands than a way has needs, but most of them are met by the narrower ones. */
static void test_many_demands(void)
{
	struct person p;
	struct builder *b = person_start(&p);
	uint32_t first = b->fact_count, numbers[30];
	unsigned i;

	for (i = 0; i < 30; i++)
		numbers[i] = 100 + i;
	builder_group(b, CLASSPEC_ALL, 0);
	for (i = 0; i < 30; i++) {
		builder_fact(b, CLASSPEC_EXPERIENCE, "work", 0);
		b->facts[first + i].first_selected = builder_list(b, numbers, i + 1);
		b->facts[first + i].selected_count = i + 1;
		builder_atom(b, first + i, 360);
	}
	builder_end(b);
	CU_ASSERT_EQUAL(person_shortfall(&p), 1);
	CU_ASSERT_EQUAL(p.ways[0].need_count, 1);
	CU_ASSERT_EQUAL(p.ways[0].need[0].fact, first);
	CU_ASSERT_EQUAL(p.ways[0].need[0].amount, 360);
	person_close(&p);
}

void suite_shortfall(void)
{
	CU_pSuite suite = CU_add_suite("shortfall", NULL, NULL);

	CU_add_test(suite, "ways around a substitution", test_substitution);
	CU_add_test(suite, "a day counts once, and for all", test_day_counts_once);
	CU_add_test(suite, "needs are settled before trials", test_needs_before_trials);
	CU_add_test(suite, "facts inside facts", test_facts_inside_facts);
	CU_add_test(suite, "filters of a fact", test_filters);
	CU_add_test(suite, "sums", test_sums);
	CU_add_test(suite, "things held or not", test_things_only);
	CU_add_test(suite, "decisions are no way", test_decisions);
	CU_add_test(suite, "what is due later", test_due_later);
	CU_add_test(suite, "very many ways", test_many_ways);
	CU_add_test(suite, "at least ten of forty", test_at_least_of_many);
	CU_add_test(suite, "a deep rule", test_deep_rule);
	CU_add_test(suite, "a rule too large for the pool", test_pool_spent);
	CU_add_test(suite, "more needs than a way can state", test_too_many_needs);
	CU_add_test(suite, "effort beyond all bounds", test_endless_effort);
	CU_add_test(suite, "more demands than needs", test_many_demands);
}
