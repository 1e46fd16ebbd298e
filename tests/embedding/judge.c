/*
 * judge.c - one person judged by the generated tables, in a program that knows nothing
 * else.
 *
 * C11 and C++17. Of classpec it includes the generated header only and links the
 * generated source and the runtime; the numbers in the expectations are those of the
 * standard of December 2024.
 */
#include "nys.h"

#include <stdio.h>

/* What is asked of the tables, and the answer that the standard gives. */
struct question {
	const char *about;
	uint32_t class_number, route;
	enum classpec_outcome expected;
	const char *short_of; /* the nearest way to qualify, or NULL */
};

static const uint32_t public_service[] = { NYS_KIND_PUBLIC_CUSTOMER_SERVICE };

/* March 2018 to the end of August 2021, full time: three years and a half. */
static const struct classpec_job jobs[] = {
	{ public_service, 1, 20180301, 20210901, 0, CLASSPEC_DAYS, CLASSPEC_YES, 3750 },
};

static const struct classpec_degree degrees[] = {
	{ NYS_LEVEL_HIGH_SCHOOL, CLASSPEC_NONE, CLASSPEC_UNKNOWN, 0 },
};

/* Representative 1 since September 2021, permanently. */
static const struct classpec_appointment appointments[] = {
	{ NYS_CALL_CENTER_REPRESENTATIVE_1, 20210901, 0, 0, CLASSPEC_DAYS, CLASSPEC_YES,
	  3750, NYS_JURISDICTIONAL_CLASS_COMPETITIVE },
};

/* Everything is stated, and there are no credits, credentials or decisions. */
static const struct classpec_record person = {
	CLASSPEC_HAS_EDUCATION | CLASSPEC_HAS_CREDITS | CLASSPEC_HAS_EXPERIENCE |
		CLASSPEC_HAS_SERVICE | CLASSPEC_HAS_CREDENTIALS |
		CLASSPEC_HAS_DETERMINATIONS,
	degrees,
	NULL,
	jobs,
	appointments,
	NULL,
	NULL,
	1,
	0,
	1,
	1,
	0,
	0
};

static const struct question questions[] = {
	{ "Representative 1, open competitive", NYS_CALL_CENTER_REPRESENTATIVE_1,
	  NYS_ROUTE_OPEN_COMPETITIVE, CLASSPEC_MET, NULL },
	{ "Representative 2, promotion", NYS_CALL_CENTER_REPRESENTATIVE_2,
	  NYS_ROUTE_PROMOTION, CLASSPEC_MET, NULL },
	{ "Representative 2, open competitive", NYS_CALL_CENTER_REPRESENTATIVE_2,
	  NYS_ROUTE_OPEN_COMPETITIVE, CLASSPEC_MET, NULL },
	{ "Representative 3, promotion", NYS_CALL_CENTER_REPRESENTATIVE_3,
	  NYS_ROUTE_PROMOTION, CLASSPEC_NOT_MET, "1 year" },
	{ "Representative 3, open competitive", NYS_CALL_CENTER_REPRESENTATIVE_3,
	  NYS_ROUTE_OPEN_COMPETITIVE, CLASSPEC_NOT_MET, "6 months" },
	{ "Director, non-competitive", NYS_CALL_CENTER_DIRECTOR,
	  NYS_ROUTE_NON_COMPETITIVE, CLASSPEC_NOT_MET, NULL },
};

/* Whether the nearest way begins with that amount: "6 more months of ..." does with "6
 * months". */
static int is_short_of(const struct classpec_way *way, const char *amount)
{
	char words[200];
	const char *expected = amount, *found = words;

	if (way->need_count != 1)
		return 0;
	classpec_words_amount(&nys_plan, way->need[0].fact, way->need[0].amount, words,
			      sizeof words);
	while (*expected && *expected == *found) {
		expected++;
		found++;
	}
	return *expected == *found;
}

/* Prints the answer; returns whether it is the expected one. */
static int ask(const struct question *question, const struct classpec_facts *facts)
{
	struct classpec_way ways[CLASSPEC_WAYS];
	struct classpec_result result;
	char words[1000];
	uint32_t count;
	int right;

	if (classpec_qualify(&nys_plan, question->class_number, question->route, facts,
			     &result) != CLASSPEC_OK) {
		printf("%s: no such rule\n", question->about);
		return 0;
	}
	printf("%s: %s\n", question->about, classpec_outcome_name(result.outcome));
	right = result.outcome == question->expected;
	count = classpec_shortfall(&nys_plan, result.rule, facts, ways);
	if (count) {
		classpec_words_way(&nys_plan, &ways[0], words, sizeof words);
		printf("    nearest: %s\n", words);
	}
	if (question->short_of && !(count && is_short_of(&ways[0], question->short_of)))
		right = 0;
	if (!right)
		printf("    expected: %s%s%s\n",
		       classpec_outcome_name((uint32_t)question->expected),
		       question->short_of ? ", short of " : "",
		       question->short_of ? question->short_of : "");
	return right;
}

int main(void)
{
	static const classpec_date dates[CLASSPEC_ANCHORS] = { 20250115, 0, 0, 0, 0 };
	struct classpec_interval values[NYS_FACT_COUNT];
	struct classpec_facts facts = { values, NYS_FACT_COUNT, CLASSPEC_FILING,
					20250115 };
	size_t i;
	int wrong = 0;

	if (classpec_plan_check(&nys_plan) != CLASSPEC_OK) {
		printf("the runtime does not read these tables\n");
		return 1;
	}
	classpec_project(&nys_plan, &person, dates, values);
	for (i = 0; i < sizeof questions / sizeof questions[0]; i++)
		wrong += !ask(&questions[i], &facts);
	return wrong != 0;
}
