/*
 * test_runtime_words.c - amounts, needs and ways in words.
 */
#include "unit.h"

#include "image_builder.h"

#include <string.h>

enum { SERVICE_TIME, CREDITS, ACCOUNTING, DEGREE };

static struct builder *words_open(void)
{
	struct builder *b = builder_open();

	builder_fact(b, CLASSPEC_EXPERIENCE, "customer service", 1, 0u);
	builder_fact(b, CLASSPEC_CREDITS, "semester credits", 0);
	builder_fact(b, CLASSPEC_CREDITS, "semester credits in accounting", 0);
	builder_fact(b, CLASSPEC_EDUCATION, "a bachelor's degree", 1, 4u);
	b->facts[CREDITS].scale = 300;
	b->facts[ACCOUNTING].scale = 300;
	return b;
}

static const char *amount(struct builder *b, uint32_t fact, int64_t value)
{
	static char text[200];
	size_t length = classpec_words_amount(builder_plan(b), fact, value, text,
					      sizeof text);

	return length == strlen(text) ? text : "wrong length";
}

static const char *need(struct builder *b, uint32_t fact, int32_t value)
{
	static char text[200];
	const struct classpec_need of = { fact, value };
	size_t length = classpec_words_need(builder_plan(b), &of, text, sizeof text);

	return length == strlen(text) ? text : "wrong length";
}

static void test_time(void)
{
	struct builder *b = words_open();

	SAME_TEXT(amount(b, SERVICE_TIME, 0), "0 days");
	SAME_TEXT(amount(b, SERVICE_TIME, 1), "1 day");
	SAME_TEXT(amount(b, SERVICE_TIME, 29), "29 days");
	SAME_TEXT(amount(b, SERVICE_TIME, 30), "1 month");
	SAME_TEXT(amount(b, SERVICE_TIME, 210), "7 months");
	SAME_TEXT(amount(b, SERVICE_TIME, 360), "1 year");
	SAME_TEXT(amount(b, SERVICE_TIME, 540), "1 year and 6 months");
	SAME_TEXT(amount(b, SERVICE_TIME, 725), "2 years and 5 days");
	SAME_TEXT(amount(b, SERVICE_TIME, 35), "1 month and 5 days");
	SAME_TEXT(amount(b, SERVICE_TIME, 820), "2 years, 3 months and 10 days");
	SAME_TEXT(amount(b, SERVICE_TIME, CLASSPEC_NO_LIMIT), "any amount");
	SAME_TEXT(amount(b, SERVICE_TIME, INT64_MAX / 2), "any amount");
	SAME_TEXT(amount(b, SERVICE_TIME, -5), "0 days");
	b->facts[SERVICE_TIME].scale = 4;
	SAME_TEXT(amount(b, SERVICE_TIME, 4 * 30 + 3), "1 month");
	SAME_TEXT(need(b, SERVICE_TIME, 4 * 30 + 3),
		  "1 more month and 1 day of customer service");
	b->authorities[0].month_days = 31;
	b->facts[SERVICE_TIME].scale = 1;
	SAME_TEXT(amount(b, SERVICE_TIME, 372), "1 year");
	builder_close(b);
}

static void test_credits(void)
{
	struct builder *b = words_open();

	SAME_TEXT(amount(b, CREDITS, 0), "0 semester credits");
	SAME_TEXT(amount(b, CREDITS, 300), "1 semester credit");
	SAME_TEXT(amount(b, CREDITS, 18000), "60 semester credits");
	SAME_TEXT(amount(b, CREDITS, 11250), "37.5 semester credits");
	SAME_TEXT(amount(b, CREDITS, 315), "1.05 semester credits");
	SAME_TEXT(amount(b, CREDITS, 200), "0.66 semester credits");
	SAME_TEXT(amount(b, ACCOUNTING, 600), "2 semester credits");
	SAME_TEXT(need(b, CREDITS, 200), "0.67 more semester credits");
	SAME_TEXT(need(b, CREDITS, 18000), "60 more semester credits");
	SAME_TEXT(need(b, ACCOUNTING, 300), "1 more semester credit in accounting");
	SAME_TEXT(need(b, ACCOUNTING, 900), "3 more semester credits in accounting");
	builder_close(b);
}

static void test_needs(void)
{
	struct builder *b = words_open();

	SAME_TEXT(need(b, SERVICE_TIME, 210), "7 more months of customer service");
	SAME_TEXT(need(b, SERVICE_TIME, 360), "1 more year of customer service");
	SAME_TEXT(need(b, SERVICE_TIME, 820),
		  "2 more years, 3 months and 10 days of customer service");
	SAME_TEXT(need(b, DEGREE, 1), "a bachelor's degree");
	SAME_TEXT(amount(b, DEGREE, 1), "");
	b->facts[DEGREE].words = 0;
	b->facts[DEGREE].id = builder_text(b, "education:bachelors");
	SAME_TEXT(need(b, DEGREE, 1), "education:bachelors");
	builder_close(b);
}

static void test_ways(void)
{
	struct builder *b = words_open();
	const struct classpec_plan *plan = builder_plan(b);
	struct classpec_way way = {
		.need = { { DEGREE, 1 }, { SERVICE_TIME, 210 }, { CREDITS, 900 } }
	};
	char text[200];

	CU_ASSERT_EQUAL(classpec_words_way(plan, &way, text, sizeof text), 0);
	SAME_TEXT(text, "");
	way.need_count = 1;
	classpec_words_way(plan, &way, text, sizeof text);
	SAME_TEXT(text, "a bachelor's degree");
	way.need_count = 2;
	classpec_words_way(plan, &way, text, sizeof text);
	SAME_TEXT(text, "a bachelor's degree and 7 more months of customer service");
	way.need_count = 3;
	classpec_words_way(plan, &way, text, sizeof text);
	SAME_TEXT(text, "a bachelor's degree, 7 more months of customer service "
		  "and 3 more semester credits");
	builder_close(b);
}

static void test_room(void)
{
	struct builder *b = words_open();
	const struct classpec_plan *plan = builder_plan(b);
	const struct classpec_need of = { SERVICE_TIME, 210 };
	const char *whole = "7 more months of customer service";
	char text[64];
	size_t size;

	CU_ASSERT_EQUAL(classpec_words_need(plan, &of, NULL, 0), strlen(whole));
	for (size = 1; size < sizeof text; size++) {
		size_t kept = size <= strlen(whole) ? size - 1 : strlen(whole);

		memset(text, '#', sizeof text);
		CU_ASSERT_EQUAL(classpec_words_need(plan, &of, text, size),
				strlen(whole));
		CU_ASSERT(strncmp(text, whole, kept) == 0 && text[kept] == '\0');
		CU_ASSERT(kept + 1 == sizeof text || text[kept + 1] == '#');
	}
	builder_close(b);
}

void suite_words(void)
{
	CU_pSuite suite = CU_add_suite("words", NULL, NULL);

	CU_add_test(suite, "years, months and days", test_time);
	CU_add_test(suite, "credits", test_credits);
	CU_add_test(suite, "needs", test_needs);
	CU_add_test(suite, "ways", test_ways);
	CU_add_test(suite, "no byte beyond the room given", test_room);
}
