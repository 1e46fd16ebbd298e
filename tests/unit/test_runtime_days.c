/*
 * test_runtime_days.c - jobs become days of full-time work.
 */
#include "unit.h"

#include "oracle.h"
#include "person.h"

#include <string.h>

#define UNSTATED CLASSPEC_HOURS_UNSTATED

static void test_day_number(void)
{
	CU_ASSERT_EQUAL(classpec_day_number(20240101, 30), 2024 * 360);
	CU_ASSERT_EQUAL(classpec_day_number(20240131, 30), 2024 * 360 + 30);
	CU_ASSERT_EQUAL(classpec_day_number(20240201, 30), 2024 * 360 + 30);
	CU_ASSERT_EQUAL(classpec_day_number(20240228, 30), 2024 * 360 + 57);
	CU_ASSERT_EQUAL(classpec_day_number(20241231, 30), 2025 * 360);
	CU_ASSERT_EQUAL(classpec_day_number(20240131, 31), 2024 * 372 + 30);
	CU_ASSERT_EQUAL(classpec_day_number(20240315, 30) -
			classpec_day_number(20230115, 30), 360 + 60);
	CU_ASSERT_EQUAL(classpec_day_number(20240000, 30), 2024 * 360);
}

/* ---- one policy after another ------------------------------------------------------ */

static const uint32_t kinds[] = { 0, 1, 2, 3 };

static void jobs_open(struct sheet *s, const struct classpec_job *jobs, uint32_t count)
{
	sheet_open(s, CLASSPEC_HAS_EXPERIENCE);
	s->record.jobs = jobs;
	s->record.job_count = count;
	builder_fact(s->builder, CLASSPEC_EXPERIENCE, "", 2, 0u, 1u);
}

static void test_dated_jobs(void)
{
	struct classpec_job job = { kinds, 1, 20230101, 20240101, 0, 0, CLASSPEC_YES,
				    3750 };
	struct sheet s;

	jobs_open(&s, &job, 1);
	CU_ASSERT(sheet_is(&s, 0, 360, 360));
	job.kinds = &kinds[2];
	CU_ASSERT(sheet_is(&s, 0, 0, 0));
	job.kinds = &kinds[1];
	job.kind_count = 3;
	CU_ASSERT(sheet_is(&s, 0, 360, 360));
	job.kind_count = 0;
	CU_ASSERT(sheet_is(&s, 0, 0, 0));
	job.kind_count = 1;
	/* Still held: the day of the as-of date is not over. */
	job.to = 0;
	CU_ASSERT(sheet_is(&s, 0, 720, 720));
	job.to = 20260101;
	CU_ASSERT(sheet_is(&s, 0, 720, 720));
	job.from = 20250101;
	CU_ASSERT(sheet_is(&s, 0, 0, 0));
	job.from = 20241231;
	CU_ASSERT(sheet_is(&s, 0, 0, 0));
	job.from = 20241230;
	CU_ASSERT(sheet_is(&s, 0, 1, 1));
	job.from = 20240601;
	job.to = 20240501;
	CU_ASSERT(sheet_is(&s, 0, 0, 0));
	sheet_close(&s);
}

static void test_part_time(void)
{
	struct classpec_job job = { kinds, 1, 20230101, 20240101, 0, 0, CLASSPEC_YES,
				    1875 };
	struct sheet s;

	jobs_open(&s, &job, 1);
	CU_ASSERT(sheet_is(&s, 0, 180, 180));
	job.hours = 6000;
	CU_ASSERT(sheet_is(&s, 0, 360, 360));
	job.hours = 1000; /* 96 days exactly */
	CU_ASSERT(sheet_is(&s, 0, 96, 96));
	job.hours = 999; /* 95.904 days */
	CU_ASSERT(sheet_is(&s, 0, 95, 95));
	s.policy->nearest_month = 1;
	CU_ASSERT(sheet_is(&s, 0, 90, 90));
	job.hours = 1094; /* 105.024 days */
	CU_ASSERT(sheet_is(&s, 0, 120, 120));
	job.hours = 1093; /* 104.928 days */
	CU_ASSERT(sheet_is(&s, 0, 90, 90));
	s.policy->month_days = 31; /* half of it is 15.5 days */
	job.to = 20230201;
	job.hours = 1875;
	CU_ASSERT(sheet_is(&s, 0, 31, 31));
	job.hours = 1874;
	CU_ASSERT(sheet_is(&s, 0, 0, 0));
	job.to = 20240101;
	s.policy->month_days = 30;
	s.policy->nearest_month = 0;
	s.policy->part_time = CLASSPEC_COUNTED_IN_FULL;
	CU_ASSERT(sheet_is(&s, 0, 360, 360));
	job.hours = UNSTATED;
	CU_ASSERT(sheet_is(&s, 0, 360, 360));
	s.policy->part_time = CLASSPEC_NOT_COUNTED;
	CU_ASSERT(sheet_is(&s, 0, 0, 360));
	job.hours = 3749;
	CU_ASSERT(sheet_is(&s, 0, 0, 0));
	job.hours = 3750;
	CU_ASSERT(sheet_is(&s, 0, 360, 360));
	sheet_close(&s);
}

static void test_unknown_evidence(void)
{
	struct classpec_job job = { kinds, 1, 20230101, 20240101, 0, 0, CLASSPEC_NO,
				    UNSTATED };
	struct sheet s;

	jobs_open(&s, &job, 1);
	CU_ASSERT(sheet_is(&s, 0, 0, 360));
	s.policy->unstated_hours_full = 1;
	CU_ASSERT(sheet_is(&s, 0, 360, 360));
	s.policy->unpaid_counted = 0;
	CU_ASSERT(sheet_is(&s, 0, 0, 0));
	job.paid = CLASSPEC_UNKNOWN;
	CU_ASSERT(sheet_is(&s, 0, 0, 360));
	job.paid = CLASSPEC_YES;
	CU_ASSERT(sheet_is(&s, 0, 360, 360));
	sheet_close(&s);
}

static void test_concurrent_jobs(void)
{
	const struct classpec_job jobs[] = {
		{ kinds, 1, 20230101, 20240101, 0, 0, CLASSPEC_YES, 2500 },
		{ kinds, 2, 20230701, 20240701, 0, 0, CLASSPEC_YES, 2500 },
		{ &kinds[2], 1, 20200101, 20250101, 0, 0, CLASSPEC_YES, 3750 }
	};
	struct sheet s;

	/* A year and a half: a third of it at full time, the rest at two thirds. */
	jobs_open(&s, jobs, 3);
	CU_ASSERT(sheet_is(&s, 0, 420, 420));
	s.policy->concurrent_added = 1;
	CU_ASSERT(sheet_is(&s, 0, 480, 480));
	sheet_close(&s);
}

static void test_undated_amounts(void)
{
	struct classpec_job jobs[2] = {
		{ kinds, 1, 0, 0, 3000, CLASSPEC_MONTHS, CLASSPEC_YES, UNSTATED },
		{ kinds, 1, 0, 0, 50, CLASSPEC_YEARS, CLASSPEC_YES, UNSTATED }
	};
	struct sheet s;

	jobs_open(&s, jobs, 2);
	CU_ASSERT(sheet_is(&s, 0, 1080, 1080));
	jobs[1].unit = CLASSPEC_DAYS; /* half a day */
	CU_ASSERT(sheet_is(&s, 0, 900, 900));
	jobs[1].amount = 199950;
	jobs[1].unit = CLASSPEC_HOURS; /* of 1950 a year: 369.138 days */
	CU_ASSERT(sheet_is(&s, 0, 1269, 1269));
	jobs[0].amount = 3003; /* 900.9 days */
	CU_ASSERT(sheet_is(&s, 0, 1270, 1270));
	s.policy->year_hours = 0; /* 52 weeks, which is the same here */
	CU_ASSERT(sheet_is(&s, 0, 1270, 1270));
	jobs[0].hours = 1875;
	jobs[0].amount = 3000;
	jobs[1].amount = 0;
	CU_ASSERT(sheet_is(&s, 0, 450, 450));
	jobs[0].amount = INT32_MAX;
	jobs[0].unit = CLASSPEC_YEARS;
	jobs[0].hours = UNSTATED;
	CU_ASSERT(sheet_is(&s, 0, CLASSPEC_NO_LIMIT - 1, CLASSPEC_NO_LIMIT - 1));
	/* It may or may not lie inside a window. */
	jobs[0].amount = 100;
	sheet_fact(&s, 0)->within = 1800;
	CU_ASSERT(sheet_is(&s, 0, 0, 360));
	sheet_close(&s);
}

static void test_windows(void)
{
	const struct classpec_job jobs[] = {
		{ kinds, 1, 20180101, 20200101, 0, 0, CLASSPEC_YES, 3750 },
		{ kinds, 1, 20230101, 0, 0, 0, CLASSPEC_YES, 3750 }
	};
	struct sheet s;

	jobs_open(&s, jobs, 2);
	CU_ASSERT(sheet_is(&s, 0, 1440, 1440));
	sheet_fact(&s, 0)->within = 5 * 360 + 180; /* from 2019-07 */
	CU_ASSERT(sheet_is(&s, 0, 180 + 720, 180 + 720));
	sheet_fact(&s, 0)->before = 360;
	CU_ASSERT(sheet_is(&s, 0, 180 + 360, 180 + 360));
	sheet_fact(&s, 0)->within = 0;
	CU_ASSERT(sheet_is(&s, 0, 720 + 360, 720 + 360));
	/* Of an announcement in the past, and of one that has no date. */
	sheet_fact(&s, 0)->anchor = CLASSPEC_AT_ANNOUNCEMENT;
	s.dates[CLASSPEC_AT_ANNOUNCEMENT] = 20240701;
	CU_ASSERT(sheet_is(&s, 0, 720 + 180, 720 + 180));
	s.dates[CLASSPEC_AT_ANNOUNCEMENT] = 0;
	CU_ASSERT(sheet_is(&s, 0, 720 + 360, 720 + 360));
	/* Nothing after the as-of date counts, even when the anchor lies later. */
	s.dates[CLASSPEC_AT_ANNOUNCEMENT] = 20270101;
	CU_ASSERT(sheet_is(&s, 0, 1440, 1440));
	sheet_fact(&s, 0)->before = 4000 * 360u;
	CU_ASSERT(sheet_is(&s, 0, 0, 0));
	sheet_close(&s);
}

/* ---- experience, day by day -------------------------------------------------------- */

enum { JOBS = 6, MONTHS = 30 };

static classpec_date month_date(unsigned month, unsigned day)
{
	return (2020 + month / 12) * 10000 + (month % 12 + 1) * 100 + day;
}

static void random_job(struct classpec_job *job, uint64_t *random)
{
	static const uint16_t hours[] = { 3750, 2000, 1999, 777, 5000, UNSTATED };
	unsigned month = random_below(random, MONTHS);

	job->kinds = &kinds[random_below(random, 3)];
	job->kind_count = 1 + random_below(random, 2);
	job->from = month_date(month, 1 + random_below(random, 30));
	job->to = month_date(month + random_below(random, 14),
			     1 + random_below(random, 30));
	if (random_below(random, 5) == 0)
		job->to = 0;
	job->paid = (uint8_t)random_below(random, 3);
	job->hours = hours[random_below(random, 6)];
}

/* What one job is worth on one day, in hundredths of an hour a week. */
static int64_t worth(const struct sheet *s, const struct classpec_job *job, int32_t day,
		     bool best)
{
	const struct classpec_fact *fact = &s->builder->facts[0];
	int32_t as_of = classpec_day_number(s->dates[0], 30);
	bool fits = false;
	int64_t hours = job->hours;
	uint32_t i;

	for (i = 0; i < job->kind_count; i++)
		fits = fits || job->kinds[i] < 2;
	if (!fits || day < classpec_day_number(job->from, 30) || day >= as_of ||
	    (job->to && day >= classpec_day_number(job->to, 30)))
		return 0;
	if (fact->within && day < as_of - (int32_t)fact->within)
		return 0;
	if (day >= as_of - (int32_t)fact->before)
		return 0;
	if (!s->policy->unpaid_counted &&
	    (job->paid == CLASSPEC_NO || (job->paid == CLASSPEC_UNKNOWN && !best)))
		return 0;
	if (job->hours == UNSTATED)
		hours = best || s->policy->unstated_hours_full ||
			s->policy->part_time == CLASSPEC_COUNTED_IN_FULL ? 3750 : 0;
	if (s->policy->part_time == CLASSPEC_COUNTED_IN_FULL && hours)
		return 3750;
	if (s->policy->part_time == CLASSPEC_NOT_COUNTED && hours < 3750)
		return 0;
	return hours < 3750 ? hours : 3750;
}

static int32_t days_worked(const struct sheet *s, bool best)
{
	int32_t first = classpec_day_number(20200101, 30), day;
	int64_t sum = 0;
	uint32_t i;

	for (day = first; day < first + (MONTHS + 14) * 30; day++) {
		int64_t together = 0;

		for (i = 0; i < s->record.job_count; i++)
			together += worth(s, &s->record.jobs[i], day, best);
		sum += together < 3750 || s->policy->concurrent_added ? together : 3750;
	}
	return (int32_t)(s->policy->nearest_month ? (sum + 15 * 3750) / (30 * 3750) * 30 :
			 sum / 3750);
}

static void test_every_day(void)
{
	uint64_t random = 0x106689d45497fdb5;
	struct classpec_job jobs[JOBS];
	unsigned wrong = 0, i, j;

	memset(jobs, 0, sizeof jobs);
	for (i = 0; i < 400; i++) {
		struct sheet s;

		for (j = 0; j < JOBS; j++)
			random_job(&jobs[j], &random);
		jobs_open(&s, jobs, random_below(&random, JOBS + 1));
		s.dates[CLASSPEC_AS_OF] = month_date(MONTHS - random_below(&random, 8),
						     15);
		s.policy->part_time = (uint8_t)random_below(&random, 3);
		s.policy->concurrent_added = (uint8_t)random_below(&random, 2);
		s.policy->unpaid_counted = (uint8_t)random_below(&random, 2);
		s.policy->unstated_hours_full = (uint8_t)random_below(&random, 2);
		s.policy->nearest_month = (uint8_t)random_below(&random, 2);
		sheet_fact(&s, 0)->within = random_below(&random, 2) * 400;
		sheet_fact(&s, 0)->before = random_below(&random, 2) * 100;
		wrong += !sheet_is(&s, 0, days_worked(&s, false), days_worked(&s, true));
		sheet_close(&s);
	}
	CU_ASSERT_EQUAL(wrong, 0);
}

/* Each fact is measured by its own authority. */
static void test_two_authorities(void)
{
	const struct classpec_job job = { kinds, 1, 20230101, 20240101, 0, 0,
					  CLASSPEC_YES, 3500 };
	struct sheet s;

	jobs_open(&s, &job, 1);
	builder_fact(s.builder, CLASSPEC_EXPERIENCE, "", 1, 0u);
	s.builder->authorities[1] = s.builder->authorities[0];
	s.builder->authorities[1].full_time_hours = 3500;
	s.builder->authority_count = 2;
	sheet_fact(&s, 1)->authority = 1;
	CU_ASSERT(sheet_is(&s, 0, 336, 336));
	CU_ASSERT(sheet_is(&s, 1, 360, 360));
	sheet_close(&s);
}

void suite_days(void)
{
	CU_pSuite suite = CU_add_suite("days", NULL, NULL);

	CU_add_test(suite, "day numbers", test_day_number);
	CU_add_test(suite, "dated jobs", test_dated_jobs);
	CU_add_test(suite, "part-time work and rounding", test_part_time);
	CU_add_test(suite, "unknown hours and pay", test_unknown_evidence);
	CU_add_test(suite, "concurrent jobs", test_concurrent_jobs);
	CU_add_test(suite, "undated amounts", test_undated_amounts);
	CU_add_test(suite, "windows", test_windows);
	CU_add_test(suite, "random jobs, day by day", test_every_day);
	CU_add_test(suite, "two authorities", test_two_authorities);
}
