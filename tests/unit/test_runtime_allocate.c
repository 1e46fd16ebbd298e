/*
 * test_runtime_allocate.c - what of a record is used for what.
 */
#include "unit.h"

#include "person.h"

#include <stdio.h>
#include <string.h>

enum { USES = 64 };

/* General experience is kinds 0 to 2, special is 1, other is 3. */
enum fact {
	GENERAL_DAYS,
	SPECIAL_DAYS,
	EITHER_DAYS,
	CLERK_DAYS,
	ANY_CREDITS,
	LAW_CREDITS,
	A_DEGREE,
	A_LICENCE,
	CLERK_STATUS
};

static const uint32_t kinds[] = { 0, 1, 2, 3 };

struct allocation_sheet {
	struct sheet sheet;
	struct classpec_use uses[USES];
	struct classpec_allocation allocation;
};

static void open(struct allocation_sheet *a, const struct classpec_job *jobs,
		 uint32_t job_count)
{
	struct builder *b;

	sheet_open(&a->sheet, 63);
	b = a->sheet.builder;
	a->sheet.record.jobs = jobs;
	a->sheet.record.job_count = job_count;
	a->allocation.use = a->uses;
	a->allocation.room = USES;
	builder_fact(b, CLASSPEC_EXPERIENCE, "customer service", 3, 0u, 1u, 2u);
	builder_fact(b, CLASSPEC_EXPERIENCE, "public service", 1, 1u);
	builder_fact(b, CLASSPEC_EXPERIENCE, "either", 2, 1u, 3u);
	builder_fact(b, CLASSPEC_SERVICE, "clerk", 1, 0u);
	builder_fact(b, CLASSPEC_CREDITS, "semester credits", 0);
	b->facts[ANY_CREDITS].scale = 300;
	builder_fact(b, CLASSPEC_CREDITS, "semester credits in law", 0);
	builder_subjects(b, LAW_CREDITS, 1, 7u);
	b->facts[LAW_CREDITS].scale = 300;
	builder_fact(b, CLASSPEC_EDUCATION, "a degree", 1, 2u);
	builder_fact(b, CLASSPEC_CREDENTIAL, "a licence", 1, 0u);
	builder_fact(b, CLASSPEC_STATUS, "status as clerk", 1, 0u);
	builder_class(b);
	builder_rule(b, 0, CLASSPEC_NONE);
}

static void allocate(struct allocation_sheet *a, uint32_t node)
{
	CU_ASSERT_EQUAL(classpec_allocate(builder_plan(a->sheet.builder), 0, node,
					  &a->sheet.record, a->sheet.dates,
					  &a->allocation),
			CLASSPEC_OK);
}

/* The uses as "demand:entry from-to amount", with amounts in days. */
static const char *told(const struct allocation_sheet *a)
{
	static char text[1024];
	size_t at = 0;
	uint32_t i;

	text[0] = '\0';
	for (i = 0; i < a->allocation.count; i++) {
		const struct classpec_use *use = &a->uses[i];
		const char *between = i ? "; " : "";

		at += (size_t)snprintf(text + at, sizeof text - at, "%s%u:%u ", between,
				       (unsigned)use->demand, (unsigned)use->entry);
		if (use->to)
			at += (size_t)snprintf(text + at, sizeof text - at, "%u-%u ",
					       (unsigned)use->from, (unsigned)use->to);
		at += (size_t)snprintf(text + at, sizeof text - at, "%.2f",
				       (double)use->amount / 100);
		if (use->worth != use->amount)
			at += (size_t)snprintf(text + at, sizeof text - at, " as %.2f",
					       (double)use->worth / 100);
	}
	return text;
}

static void check(struct allocation_sheet *a, uint32_t node, const char *expected)
{
	allocate(a, node);
	SAME_TEXT(told(a), expected);
}

/* Two demands at an `all`, with or without the atoms that say that they can be covered.
 */
static void two_demands(struct builder *b, uint32_t one, int32_t one_days, uint32_t two,
			int32_t two_days)
{
	builder_group(b, CLASSPEC_ALL, 0);
	builder_atom(b, one, one_days);
	builder_atom(b, two, two_days);
	builder_end(b);
	builder_demand(b, 0, one, one_days);
	builder_demand(b, 0, two, two_days);
}

/* ---- days -------------------------------------------------------------------------- */

static void test_earliest_and_narrowest(void)
{
	const struct classpec_job jobs[] = {
		{ &kinds[1], 1, 20200101, 20240101, 0, 0, CLASSPEC_YES, 3750 },
		{ &kinds[0], 1, 20180101, 20190101, 0, 0, CLASSPEC_YES, 3750 }
	};
	struct allocation_sheet a;

	open(&a, jobs, 2);
	two_demands(a.sheet.builder, GENERAL_DAYS, 720, SPECIAL_DAYS, 720);
	check(&a, 0,
	      "0:1 20180101-20190101 360.00; 0:0 20220101-20230101 360.00; "
	      "1:0 20200101-20220101 720.00");
	CU_ASSERT_EQUAL(a.allocation.demand_count, 2);
	CU_ASSERT_EQUAL(a.allocation.covered[0], 72000);
	CU_ASSERT_EQUAL(a.allocation.covered[1], 72000);
	/* The atoms of the group are told there. */
	check(&a, 1, "");
	CU_ASSERT_EQUAL(a.allocation.demand_count, 0);
	sheet_close(&a.sheet);
}

/* The narrowest demand waits where another could not do without the earliest days. */
static void test_others_first(void)
{
	const struct classpec_job jobs[] = {
		{ &kinds[1], 1, 20200101, 20210101, 0, 0, CLASSPEC_YES, 3750 },
		{ &kinds[3], 1, 20210101, 20220101, 0, 0, CLASSPEC_YES, 3750 }
	};
	struct allocation_sheet a;

	open(&a, jobs, 2);
	two_demands(a.sheet.builder, EITHER_DAYS, 360, GENERAL_DAYS, 360);
	check(&a, 0, "0:1 20210101-20220101 360.00; 1:0 20200101-20210101 360.00");
	sheet_close(&a.sheet);
}

static void test_one_day_for_two(void)
{
	struct classpec_job jobs[] = {
		{ &kinds[1], 1, 20200101, 20210101, 0, 0, CLASSPEC_YES, 3750 },
		{ &kinds[3], 1, 20200101, 20210101, 0, 0, CLASSPEC_YES, 3750 }
	};
	struct allocation_sheet a;

	open(&a, jobs, 2);
	two_demands(a.sheet.builder, SPECIAL_DAYS, 180, EITHER_DAYS, 180);
	/* Two full jobs at once are one day a day. */
	check(&a, 0, "0:0 20200101-20200701 180.00; 1:0 20200701-20210101 180.00");
	jobs[0].hours = 1875;
	jobs[1].hours = 1875;
	check(&a, 0, "0:0 20200101-20210101 180.00; 1:1 20200101-20210101 180.00");
	a.sheet.policy->concurrent_added = 1;
	jobs[0].hours = 3750;
	jobs[1].hours = 3750;
	check(&a, 0, "0:0 20200101-20200701 180.00; 1:1 20200101-20200701 180.00");
	sheet_close(&a.sheet);
}

static void test_too_few_days(void)
{
	const struct classpec_job job = { &kinds[1], 1, 20200101,     20200501,
					  0,         0, CLASSPEC_YES, 3750 };
	struct allocation_sheet a;

	open(&a, &job, 1);
	two_demands(a.sheet.builder, GENERAL_DAYS, 100, SPECIAL_DAYS, 100);
	check(&a, 0, "0:0 20200411-20200501 20.00; 1:0 20200101-20200411 100.00");
	CU_ASSERT_EQUAL(a.allocation.covered[0], 2000);
	CU_ASSERT_EQUAL(a.allocation.covered[1], 10000);
	sheet_close(&a.sheet);
}

/* An atom by itself asks for its own days; without a record nothing is found. */
static void test_by_itself(void)
{
	const struct classpec_job jobs[] = {
		{ &kinds[1], 1, 0, 0, 1000, CLASSPEC_MONTHS, CLASSPEC_YES, 3750 },
		{ &kinds[0], 1, 0, 0, 104000, CLASSPEC_HOURS, CLASSPEC_YES, 3750 },
		{ &kinds[0], 1, 0, 0, 100, CLASSPEC_YEARS, CLASSPEC_NO, 1875 },
		{ &kinds[2], 1, 0, 0, 100, CLASSPEC_YEARS, CLASSPEC_UNKNOWN, 3750 }
	};
	struct allocation_sheet a;

	open(&a, jobs, 4);
	builder_group(a.sheet.builder, CLASSPEC_ALL, 0);
	builder_atom(a.sheet.builder, GENERAL_DAYS, 720);
	builder_end(a.sheet.builder);
	check(&a, 0, "");
	/* 1040 hours are 192 days. */
	check(&a, 1, "0:0 300.00; 0:1 192.00; 0:2 180.00; 0:3 48.00");
	a.sheet.policy->unpaid_counted = 0;
	check(&a, 1, "0:0 300.00; 0:1 192.00");
	a.sheet.builder->facts[GENERAL_DAYS].within = 360;
	check(&a, 1, "");
	a.sheet.builder->facts[GENERAL_DAYS].within = 0;
	a.sheet.record.presence = 0;
	check(&a, 1, "");
	CU_ASSERT_EQUAL(a.allocation.demand_count, 1);
	/* Nothing, and less than nothing, as a file from outside may ask. */
	a.sheet.builder->nodes[1].threshold = 0;
	check(&a, 1, "");
	CU_ASSERT_EQUAL(a.allocation.demand[0].amount, 0);
	a.sheet.builder->nodes[1].threshold = INT32_MIN;
	check(&a, 1, "");
	CU_ASSERT_EQUAL(a.allocation.demand[0].amount, 0);
	sheet_close(&a.sheet);
}

static void test_part_days(void)
{
	const struct classpec_job jobs[] = {
		{ &kinds[1], 1, 20200101, 20210101, 0, 0, CLASSPEC_YES, 1250 },
		{ &kinds[1], 1, 20210101, 20220101, 0, 0, CLASSPEC_YES, 3750 }
	};
	struct allocation_sheet a;

	open(&a, jobs, 2);
	two_demands(a.sheet.builder, SPECIAL_DAYS, 50, GENERAL_DAYS, 75);
	check(&a, 0,
	      "0:0 20200101-20200601 50.00; 1:0 20200601-20210101 70.00; "
	      "1:1 20210101-20210106 5.00");
	a.sheet.builder->demands[0].amount = 49; /* 147 days: the last of them in part */
	a.sheet.builder->demands[1].amount = 1;
	check(&a, 0, "0:0 20200101-20200528 49.00; 1:0 20200528-20200601 1.00");
	sheet_close(&a.sheet);
}

static void test_windows(void)
{
	const struct classpec_job job = { &kinds[1], 1, 20150101,     0,
					  0,         0, CLASSPEC_YES, 3750 };
	struct allocation_sheet a;

	open(&a, &job, 1);
	builder_atom(a.sheet.builder, SPECIAL_DAYS, 360);
	a.sheet.builder->facts[SPECIAL_DAYS].within = 720;
	check(&a, 0, "0:0 20230101-20240101 360.00");
	a.sheet.builder->facts[SPECIAL_DAYS].before = 540;
	check(&a, 0, "0:0 20230101-20230701 180.00");
	CU_ASSERT_EQUAL(a.allocation.covered[0], 18000);
	sheet_close(&a.sheet);
}

/* Days of a month that the calendar of equal months lacks. */
static void test_dates(void)
{
	const struct classpec_job job = { &kinds[1], 1, 20240131,     20240331,
					  0,         0, CLASSPEC_YES, 3750 };
	struct allocation_sheet a;

	open(&a, &job, 1);
	two_demands(a.sheet.builder, SPECIAL_DAYS, 29, GENERAL_DAYS, 31);
	check(&a, 0, "0:0 20240131-20240301 29.00; 1:0 20240301-20240331 31.00");
	sheet_close(&a.sheet);
}

static void test_service(void)
{
	const struct classpec_appointment appointments[] = {
		{ 0, 20200101, 20210101, 0, 0, CLASSPEC_YES, CLASSPEC_HOURS_UNSTATED,
		  CLASSPEC_NONE },
		{ 0, 20210101, 0, 0, 0, CLASSPEC_NO, CLASSPEC_HOURS_UNSTATED,
		  CLASSPEC_NONE }
	};
	const struct classpec_job job = { &kinds[1], 1, 20200101,     20210101,
					  0,         0, CLASSPEC_YES, 3750 };
	struct allocation_sheet a;

	open(&a, &job, 1);
	a.sheet.record.appointments = appointments;
	a.sheet.record.appointment_count = 2;
	/* Days of service and of experience are not the same days. */
	two_demands(a.sheet.builder, CLERK_DAYS, 400, SPECIAL_DAYS, 360);
	check(&a, 0,
	      "0:0 20200101-20210101 360.00; 0:1 20210101-20210211 40.00; "
	      "1:0 20200101-20210101 360.00");
	CU_ASSERT_EQUAL(a.uses[0].kind, CLASSPEC_SERVICE);
	a.sheet.builder->facts[CLERK_DAYS].permanent = 1;
	check(&a, 0, "0:0 20200101-20210101 360.00; 1:0 20200101-20210101 360.00");
	sheet_close(&a.sheet);
}

/* ---- credits and things held ------------------------------------------------------- */

static const struct classpec_credit credits[] = {
	{ 1000, 0, CLASSPEC_YES, 3 },
	{ 3000, 1, CLASSPEC_YES, 7 }, /* quarter credits: 20 semester credits */
	{ 3050, 0, CLASSPEC_YES, 7 }
};

static void credits_open(struct allocation_sheet *a, const struct classpec_job *job)
{
	open(a, job, job ? 1 : 0);
	a->sheet.record.credits = credits;
	a->sheet.record.credit_count = 3;
}

static void test_credits(void)
{
	struct allocation_sheet a;

	credits_open(&a, NULL);
	builder_group(a.sheet.builder, CLASSPEC_ALL, 0);
	builder_atom(a.sheet.builder, ANY_CREDITS, 45 * 300);
	builder_atom(a.sheet.builder, LAW_CREDITS, 60 * 300);
	builder_end(a.sheet.builder);
	check(&a, 1, "0:0 10.00; 0:1 20.00; 0:2 15.00");
	check(&a, 2, "0:1 20.00; 0:2 30.50");
	CU_ASSERT_EQUAL(a.allocation.covered[0], 5050);
	sheet_close(&a.sheet);
}

/* 30 credits for a year, at most one year: days first, then credits. */
static void test_exchange(void)
{
	const struct classpec_job job = { &kinds[1], 1, 20200101,     20210101,
					  0,         0, CLASSPEC_YES, 3750 };
	struct allocation_sheet a;
	struct builder *b;

	credits_open(&a, &job);
	b = a.sheet.builder;
	builder_group(b, CLASSPEC_ALL, 0);
	builder_end(b);
	builder_demand(b, 0, SPECIAL_DAYS, 600);
	builder_exchange(b, LAW_CREDITS, 360, 30 * 300, 360);
	check(&a, 0, "0:0 20200101-20210101 360.00; 0:1 20.00 as 240.00");
	CU_ASSERT_EQUAL(a.uses[1].kind, CLASSPEC_CREDITS);
	b->demands[0].amount = 800;
	check(&a, 0,
	      "0:0 20200101-20210101 360.00; 0:1 20.00 as 240.00; "
	      "0:2 10.00 as 120.00");
	CU_ASSERT_EQUAL(a.allocation.covered[0], 72000);
	/* The same credits are not used for two demands. */
	b->demands[0].amount = 720;
	builder_demand(b, 0, EITHER_DAYS, 360);
	builder_exchange(b, LAW_CREDITS, 360, 30 * 300, 360);
	check(&a, 0,
	      "0:0 20200101-20210101 360.00; 0:1 20.00 as 240.00; "
	      "0:2 10.00 as 120.00; 1:2 20.50 as 246.00");
	CU_ASSERT_EQUAL(a.allocation.covered[1], 24600);
	sheet_close(&a.sheet);
}

static void test_held(void)
{
	const struct classpec_degree degrees[] = { { 1, 0, CLASSPEC_YES, 0 },
						   { 2, 0, CLASSPEC_YES, 20300101 },
						   { 2, 0, CLASSPEC_YES, 20200101 } };
	const struct classpec_holding holdings[] = { { 0, CLASSPEC_UNKNOWN },
						     { 0, CLASSPEC_YES } };
	const struct classpec_appointment appointment = {
		0, 20200101, 0, 0, 0, CLASSPEC_YES, CLASSPEC_HOURS_UNSTATED, CLASSPEC_NONE
	};
	struct allocation_sheet a;

	open(&a, NULL, 0);
	a.sheet.record.degrees = degrees;
	a.sheet.record.degree_count = 3;
	a.sheet.record.holdings = holdings;
	a.sheet.record.holding_count = 2;
	a.sheet.record.appointments = &appointment;
	a.sheet.record.appointment_count = 1;
	builder_group(a.sheet.builder, CLASSPEC_ALL, 0);
	builder_atom(a.sheet.builder, A_DEGREE, 1);
	builder_atom(a.sheet.builder, A_LICENCE, 1);
	builder_atom(a.sheet.builder, CLERK_STATUS, 1);
	builder_end(a.sheet.builder);
	a.sheet.builder->facts[CLERK_STATUS].date = 20200101;
	check(&a, 1, "0:2 0.01");
	check(&a, 2, "0:1 0.01");
	check(&a, 3, "0:0 0.01");
	a.sheet.builder->facts[CLERK_STATUS].date = 20191231;
	check(&a, 3, "");
	sheet_close(&a.sheet);
}

/* ---- limits ------------------------------------------------------------------------ */

static void test_limits(void)
{
	const struct classpec_job jobs[] = {
		{ &kinds[1], 1, 20200101, 20210101, 0, 0, CLASSPEC_YES, 3750 },
		{ &kinds[1], 1, 20210101, 20220101, 0, 0, CLASSPEC_YES, 3750 }
	};
	struct allocation_sheet a;
	struct classpec_plan *plan;

	open(&a, jobs, 2);
	two_demands(a.sheet.builder, GENERAL_DAYS, 360, SPECIAL_DAYS, 360);
	a.allocation.room = 1;
	CU_ASSERT_EQUAL(classpec_allocate(builder_plan(a.sheet.builder), 0, 0,
					  &a.sheet.record, a.sheet.dates, &a.allocation),
			CLASSPEC_NO_ROOM);
	a.allocation.room = 2;
	check(&a, 0, "0:1 20210101-20220101 360.00; 1:0 20200101-20210101 360.00");
	/* Where there are no demands, the atoms speak for themselves. */
	plan = a.sheet.builder->plan;
	plan->demands.count = 0;
	CU_ASSERT_EQUAL(classpec_plan_check(plan), CLASSPEC_OK);
	classpec_allocate(plan, 0, 0, &a.sheet.record, a.sheet.dates, &a.allocation);
	CU_ASSERT_EQUAL(a.allocation.demand_count, 0);
	classpec_allocate(plan, 0, 2, &a.sheet.record, a.sheet.dates, &a.allocation);
	SAME_TEXT(told(&a), "0:0 20200101-20210101 360.00");
	sheet_close(&a.sheet);
}

void suite_allocate(void)
{
	CU_pSuite suite = CU_add_suite("allocate", NULL, NULL);

	CU_add_test(suite, "earliest days to the narrowest", test_earliest_and_narrowest);
	CU_add_test(suite, "no demand takes what another needs", test_others_first);
	CU_add_test(suite, "no day for two", test_one_day_for_two);
	CU_add_test(suite, "as much as there is", test_too_few_days);
	CU_add_test(suite, "an atom by itself", test_by_itself);
	CU_add_test(suite, "parts of days", test_part_days);
	CU_add_test(suite, "windows", test_windows);
	CU_add_test(suite, "dates are dates", test_dates);
	CU_add_test(suite, "service", test_service);
	CU_add_test(suite, "credits", test_credits);
	CU_add_test(suite, "credits for days", test_exchange);
	CU_add_test(suite, "what is held", test_held);
	CU_add_test(suite, "limits and versions", test_limits);
}
