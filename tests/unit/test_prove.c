/*
 * test_prove.c - single questions to the prover: what was once answered wrong, and what it must not
 * answer at all. Whether it is right in general is for tests/prove.
 */
#include "unit.h"

#include "image_builder.h"
#include "prove/prove.h"

#include <stdarg.h>

static void experience(struct builder *b, unsigned count, ...)
{
	va_list kinds;
	uint32_t numbers[8], fact = builder_fact(b, CLASSPEC_EXPERIENCE, "", 0), i;

	va_start(kinds, count);
	for (i = 0; i < count; i++)
		numbers[i] = va_arg(kinds, unsigned);
	va_end(kinds);
	b->facts[fact].first_selected = builder_list(b, numbers, count);
	b->facts[fact].selected_count = count;
}

/* Whether rule 0 implies rule 1. */
static struct prove_result implied(struct builder *b, uint64_t budget)
{
	struct arena *arena = arena_open();
	struct prove_space *space = prove_open(builder_plan(b), NULL);
	struct prove_part old = prove_rule(0, 0), new = prove_rule(0, 1);
	struct prove_result result =
		prove_implies(space, (struct prove_parts){ &old, 1 },
			      (struct prove_parts){ &new, 1 }, budget, arena);

	result.witness = NULL;
	prove_close(space);
	arena_close(arena);
	return result;
}

/* Two of the first four parts hold whatever the others do, so how those might fail is no case. A day and
 * a half of one kind and half a day of another refute it. */
static void settled_parts_are_no_case(void)
{
	struct builder *b = builder_open();

	experience(b, 1, 0u);
	experience(b, 1, 2u);
	experience(b, 2, 0u, 1u);
	experience(b, 2, 0u, 2u);
	builder_class(b);
	builder_rule(b, 0, CLASSPEC_NONE);
	builder_atom(b, 3, 2);
	builder_rule(b, 1, CLASSPEC_NONE);
	builder_group(b, CLASSPEC_ALL, 0);
	builder_group(b, CLASSPEC_AT_LEAST, 2);
	builder_atom(b, 3, 1);
	builder_atom(b, 3, 2);
	builder_group(b, CLASSPEC_ALL, 0);
	builder_atom(b, 0, 1);
	builder_atom(b, 0, 1);
	builder_end(b);
	builder_end(b);
	builder_group(b, CLASSPEC_AT_LEAST, 2);
	builder_atom(b, 0, 1);
	builder_atom(b, 2, 2);
	builder_atom(b, 1, 1);
	builder_atom(b, 1, 1);
	builder_end(b);
	builder_end(b);
	CU_ASSERT_EQUAL(implied(b, PROVE_STEPS).answer, PROVE_NO);
	builder_close(b);
}

/* x1 + x2 >= 360, x2 + x3 >= 360, ... implies half as much for each in all. */
static struct builder *cycle(unsigned length, unsigned scale)
{
	struct builder *b = builder_open();
	unsigned i;

	for (i = 0; i < length; i++)
		experience(b, 1, i);
	builder_class(b);
	builder_rule(b, 0, CLASSPEC_NONE);
	builder_group(b, CLASSPEC_ALL, 0);
	for (i = 0; i < length; i++)
		builder_sum(b, 360, 2, i, 1u, (i + 1) % length, i ? 1u : scale);
	builder_end(b);
	builder_rule(b, 1, CLASSPEC_NONE);
	builder_sum(b, (int32_t)length * 180, length, 0u, 1u, 1u, 1u, 2u, 1u, 3u, 1u, 4u, 1u);
	return b;
}

static void a_budget_that_is_spent_is_no_answer(void)
{
	struct builder *b = cycle(5, 1);
	uint64_t budget;

	CU_ASSERT_EQUAL(implied(b, PROVE_STEPS).answer, PROVE_YES);
	for (budget = 0; budget < implied(b, PROVE_STEPS).steps; budget++) {
		struct prove_result result = implied(b, budget);

		CU_ASSERT_EQUAL(result.answer, PROVE_UNDECIDED);
		CU_ASSERT_EQUAL(result.doubt, PROVE_BUDGET);
	}
	builder_close(b);
}

static void numbers_beyond_measure_are_no_answer(void)
{
	struct builder *b = cycle(5, INT32_MAX);
	struct prove_result result = implied(b, PROVE_STEPS);

	CU_ASSERT_EQUAL(result.answer, PROVE_UNDECIDED);
	CU_ASSERT_EQUAL(result.doubt, PROVE_NUMBERS);
	builder_close(b);
}

/* More windows than there is room for. */
static void too_many_windows_are_no_answer(void)
{
	struct builder *b = builder_open();
	struct prove_result result;
	unsigned i;

	for (i = 0; i < 70; i++) {
		experience(b, 1, 0u);
		b->facts[i].within = 360 + i;
	}
	builder_class(b);
	builder_rule(b, 0, CLASSPEC_NONE);
	builder_group(b, CLASSPEC_ANY, 1);
	for (i = 0; i < 70; i++)
		builder_atom(b, i, 180);
	builder_end(b);
	builder_rule(b, 1, CLASSPEC_NONE);
	builder_atom(b, 0, 180);
	result = implied(b, PROVE_STEPS);
	CU_ASSERT_EQUAL(result.answer, PROVE_UNDECIDED);
	CU_ASSERT_EQUAL(result.doubt, PROVE_SIZE);
	builder_close(b);
}

/* Half time at each of three things for 720 days is 720 days of any two of them and of all, and 360 of each:
 * no days of full-time work come to that. */
static void jobs_at_half_time_run_at_once(void)
{
	struct builder *b = builder_open();
	unsigned i;

	for (i = 0; i < 3; i++)
		experience(b, 1, i);
	experience(b, 2, 0u, 1u);
	experience(b, 2, 0u, 2u);
	experience(b, 2, 1u, 2u);
	experience(b, 3, 0u, 1u, 2u);
	builder_class(b);
	builder_rule(b, 0, CLASSPEC_NONE);
	builder_group(b, CLASSPEC_ALL, 0);
	for (i = 3; i < 6; i++)
		builder_atom(b, i, 720);
	builder_end(b);
	builder_rule(b, 1, CLASSPEC_NONE);
	builder_group(b, CLASSPEC_ANY, 1);
	builder_atom(b, 6, 900);
	builder_sum(b, 1200, 3, 0u, 1u, 1u, 1u, 2u, 1u);
	builder_end(b);
	CU_ASSERT_EQUAL(implied(b, PROVE_STEPS).answer, PROVE_NO);
	b->authorities[0].concurrent_added = 1;
	CU_ASSERT_EQUAL(implied(b, PROVE_STEPS).answer, PROVE_YES);
	b->authorities[0].concurrent_added = 0;
	b->authorities[0].part_time = CLASSPEC_NOT_COUNTED;
	CU_ASSERT_EQUAL(implied(b, PROVE_STEPS).answer, PROVE_YES);
	builder_close(b);
}

/* Hundredths of a quarter credit are two three-hundredths of a semester credit: nothing comes to one. */
static void no_quarter_credits_come_to_a_third(void)
{
	struct builder *b = builder_open();
	uint32_t fact = builder_fact(b, CLASSPEC_CREDITS, "", 0);

	b->authorities[0].quarter_numerator = 2;
	b->authorities[0].quarter_denominator = 3;
	b->facts[fact].scale = 300;
	builder_class(b);
	builder_rule(b, 0, CLASSPEC_NONE);
	builder_atom(b, fact, 1);
	builder_rule(b, 1, CLASSPEC_NONE);
	builder_atom(b, fact, 2);
	CU_ASSERT_EQUAL(implied(b, PROVE_STEPS).answer, PROVE_YES);
	builder_close(b);
}

/* Fact 0 is of the last 360 days, fact 1 of the last 720, fact 2 of all before the last 360. */
static enum prove_answer in_windows(uint32_t old, int32_t most, uint32_t new, int32_t least)
{
	struct builder *b = builder_open();
	enum prove_answer answer;
	unsigned i;

	for (i = 0; i < 3; i++)
		experience(b, 1, 0u);
	b->facts[0].within = 360;
	b->facts[1].within = 720;
	b->facts[2].before = 360;
	builder_class(b);
	builder_rule(b, 0, CLASSPEC_NONE);
	builder_atom(b, old, most);
	builder_rule(b, 1, CLASSPEC_NONE);
	builder_atom(b, new, least);
	answer = implied(b, PROVE_STEPS).answer;
	builder_close(b);
	return answer;
}

static void windows_hold_so_many_days(void)
{
	CU_ASSERT_EQUAL(in_windows(1, 700, 0, 340), PROVE_YES);
	CU_ASSERT_EQUAL(in_windows(1, 700, 0, 341), PROVE_NO);
	CU_ASSERT_EQUAL(in_windows(1, 700, 2, 340), PROVE_YES);
	CU_ASSERT_EQUAL(in_windows(1, 700, 2, 341), PROVE_NO);
	CU_ASSERT_EQUAL(in_windows(0, 300, 2, 1), PROVE_NO);
	CU_ASSERT_EQUAL(in_windows(0, 361, 2, 1), PROVE_YES);
}

/* A rule without nodes is met by everybody; none of no parts by nobody. */
static void nothing_is_asked_of_nobody(void)
{
	struct builder *b = builder_open();
	struct arena *arena = arena_open();
	struct prove_part part = prove_rule(0, 0);
	struct prove_parts parts = { &part, 1 }, none = { NULL, 0 };
	struct prove_space *space;

	builder_class(b);
	builder_rule(b, 0, CLASSPEC_NONE);
	space = prove_open(builder_plan(b), NULL);
	CU_ASSERT_EQUAL(prove_always(space, parts, PROVE_STEPS, arena).answer, PROVE_YES);
	CU_ASSERT_EQUAL(prove_satisfiable(space, parts, PROVE_STEPS, arena).answer, PROVE_YES);
	CU_ASSERT_EQUAL(prove_satisfiable(space, none, PROVE_STEPS, arena).answer, PROVE_NO);
	CU_ASSERT_EQUAL(prove_implies(space, none, parts, PROVE_STEPS, arena).answer,
			PROVE_YES);
	CU_ASSERT_EQUAL(prove_implies(space, parts, none, PROVE_STEPS, arena).answer, PROVE_NO);
	prove_close(space);
	arena_close(arena);
	builder_close(b);
}

static void every_doubt_has_words(void)
{
	int doubt;

	CU_ASSERT_STRING_EQUAL(prove_doubt_words(PROVE_NO_DOUBT), "");
	for (doubt = PROVE_NO_DOUBT + 1; doubt < PROVE_DOUBTS; doubt++)
		CU_ASSERT_STRING_NOT_EQUAL(prove_doubt_words((enum prove_doubt)doubt), "");
}

void suite_prove(void)
{
	CU_pSuite suite = CU_add_suite("the prover", NULL, NULL);

	CU_add_test(suite, "settled parts are no case", settled_parts_are_no_case);
	CU_add_test(suite, "a budget that is spent is no answer",
		    a_budget_that_is_spent_is_no_answer);
	CU_add_test(suite, "numbers beyond measure are no answer",
		    numbers_beyond_measure_are_no_answer);
	CU_add_test(suite, "too many windows are no answer", too_many_windows_are_no_answer);
	CU_add_test(suite, "windows hold so many days", windows_hold_so_many_days);
	CU_add_test(suite, "jobs at half time run at once", jobs_at_half_time_run_at_once);
	CU_add_test(suite, "no quarter credits come to a third",
		    no_quarter_credits_come_to_a_third);
	CU_add_test(suite, "nothing is asked of nobody", nothing_is_asked_of_nobody);
	CU_add_test(suite, "every doubt has words", every_doubt_has_words);
}
