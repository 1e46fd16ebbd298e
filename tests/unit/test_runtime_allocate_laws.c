/*
 * test_runtime_allocate_laws.c - laws of the allocation, on random jobs and demands.
 *
 * All times and amounts are whole quarters of a day, so that an oracle can go through
 * them day by day and quarter by quarter with whole numbers.
 */
#include "unit.h"

#include "person.h"

#include <stdio.h>
#include <string.h>

enum {
	KINDS = 5,
	JOBS = 7,
	CREDIT_ENTRIES = 3,
	MOST_DEMANDS = 4,
	SETS = 1 << MOST_DEMANDS,
	DAYS = 240, /* from 2020-03-01 */
	USES = 512,
	QUARTER = 25 /* of a day, in hundredths */
};

struct trial {
	struct sheet sheet;
	uint64_t random;
	uint32_t kind[JOBS][2];
	struct classpec_job jobs[JOBS];
	struct classpec_credit credits[CREDIT_ENTRIES];
	struct classpec_interval values[SETS];
	uint32_t job_count, demand_count;
	uint32_t selected[MOST_DEMANDS]; /* a bit for each kind */
	int32_t wanted[MOST_DEMANDS];    /* days */
	int32_t most[MOST_DEMANDS];      /* days that credits may stand for */
	int32_t within;
	struct classpec_use uses[USES];
	struct classpec_allocation allocation;
};

static uint32_t chance(struct trial *t, uint32_t limit)
{
	t->random ^= t->random << 13;
	t->random ^= t->random >> 7;
	t->random ^= t->random << 17;
	return (uint32_t)(t->random >> 32) % limit;
}

/* Every month from March to November has the thirty days of the calendar. */
static classpec_date date_at(uint32_t day)
{
	return 20200301 + day / 30 * 100 + day % 30;
}

static uint32_t day_at(classpec_date date)
{
	return (uint32_t)(classpec_day_number(date, 30) -
			  classpec_day_number(20200301, 30));
}

/* ---- what is tried ----------------------------------------------------------------- */

static void job_random(struct trial *t, uint32_t number)
{
	static const uint8_t units[] = { CLASSPEC_DAYS, CLASSPEC_HOURS, CLASSPEC_MONTHS };
	struct classpec_job *job = &t->jobs[number];
	uint32_t from = chance(t, DAYS);

	memset(job, 0, sizeof *job);
	t->kind[number][0] = chance(t, KINDS);
	t->kind[number][1] = chance(t, KINDS);
	job->kinds = t->kind[number];
	job->kind_count = 1 + chance(t, 2);
	job->hours = (uint16_t)(1000 * (1 + chance(t, 5)));
	job->paid = (uint8_t)chance(t, 3);
	if (chance(t, 4)) {
		job->from = date_at(from);
		job->to = chance(t, 8) ? date_at(from + chance(t, DAYS - from + 1)) : 0;
		return;
	}
	job->unit = units[chance(t, 3)];
	job->amount = (int32_t)(job->unit == CLASSPEC_DAYS    ? 100 * chance(t, 60)
				: job->unit == CLASSPEC_HOURS ? 200 * chance(t, 200)
							      : 100 * chance(t, 3));
	if (job->unit == CLASSPEC_DAYS)
		job->hours = 4000;
}

/* The rows that the compiler makes: the days usable for a set are what the set wants. */
static void rows_add(struct trial *t, int32_t step)
{
	struct builder *b = t->sheet.builder;
	uint32_t set, i, kind;

	builder_group(b, CLASSPEC_ALL, 0);
	for (i = 0; i < t->demand_count; i++) {
		t->selected[i] = 1 + chance(t, (1 << KINDS) - 1);
		t->wanted[i] = (int32_t)(1 + chance(t, (uint32_t)(150 / step))) * step;
	}
	for (set = 1; set < 1u << t->demand_count; set++) {
		uint32_t all[KINDS], count = 0, selected = 0;
		int32_t wanted = 0;
		struct classpec_fact *fact;

		for (i = 0; i < t->demand_count; i++)
			if (set >> i & 1) {
				selected |= t->selected[i];
				wanted += t->wanted[i];
			}
		for (kind = 0; kind < KINDS; kind++)
			if (selected >> kind & 1)
				all[count++] = kind;
		fact = &b->facts[builder_fact(b, CLASSPEC_EXPERIENCE, "", 0)];
		fact->first_selected = builder_list(b, all, count);
		fact->selected_count = count;
		fact->within = (uint32_t)t->within;
		builder_atom(b, set - 1, wanted);
	}
	builder_end(b);
	for (i = 0; i < t->demand_count; i++)
		builder_demand(b, 0, (1u << i) - 1, t->wanted[i]);
}

static void trial_next(struct trial *t, int32_t step)
{
	struct classpec_authority *policy = t->sheet.policy;
	uint32_t i;

	builder_clear(t->sheet.builder);
	policy->full_time_hours = 4000;
	policy->year_hours = 288000;
	policy->concurrent_added = chance(t, 3) == 0;
	policy->unpaid_counted = chance(t, 3) != 0;
	policy->nearest_month = step > 1;
	t->within = chance(t, 4) ? 0 : (int32_t)(60 + chance(t, 150));
	t->job_count = 1 + chance(t, JOBS);
	t->demand_count = 1 + chance(t, MOST_DEMANDS);
	for (i = 0; i < t->job_count; i++)
		job_random(t, i);
	t->sheet.record.job_count = t->job_count;
	builder_class(t->sheet.builder);
	builder_rule(t->sheet.builder, 0, CLASSPEC_NONE);
	rows_add(t, step);
}

static void trial_open(struct trial *t, uint64_t random)
{
	memset(t, 0, sizeof *t);
	t->random = random;
	sheet_open(&t->sheet, CLASSPEC_HAS_EXPERIENCE | CLASSPEC_HAS_CREDITS);
	t->sheet.dates[CLASSPEC_AS_OF] = date_at(DAYS);
	t->sheet.record.jobs = t->jobs;
	t->sheet.record.credits = t->credits;
	t->allocation.use = t->uses;
	t->allocation.room = USES;
}

/* ---- the oracle -------------------------------------------------------------------- */

static int quarters_a_day(const struct trial *t, uint32_t number)
{
	const struct classpec_job *job = &t->jobs[number];

	if (!t->sheet.policy->unpaid_counted && job->paid != CLASSPEC_YES)
		return 0;
	return job->hours > 4000 ? 4 : job->hours / 1000;
}

static bool fits(const struct trial *t, uint32_t number, uint32_t selected)
{
	const struct classpec_job *job = &t->jobs[number];
	uint32_t i;

	for (i = 0; i < job->kind_count; i++)
		if (selected >> job->kinds[i] & 1)
			return true;
	return false;
}

static bool runs(const struct trial *t, uint32_t number, uint32_t day)
{
	const struct classpec_job *job = &t->jobs[number];

	return job->from && day >= day_at(job->from) &&
	       (!job->to || day < day_at(job->to)) &&
	       (!t->within || day + (uint32_t)t->within >= DAYS);
}

/* Quarters of days that count for some kind of the selection. */
static int quarters(const struct trial *t, uint32_t selected)
{
	uint32_t day, i;
	int sum = 0;

	for (day = 0; day < DAYS; day++) {
		int today = 0;

		for (i = 0; i < t->job_count; i++)
			if (fits(t, i, selected) && runs(t, i, day))
				today += quarters_a_day(t, i);
		sum += today > 4 && !t->sheet.policy->concurrent_added ? 4 : today;
	}
	for (i = 0; i < t->job_count; i++) {
		const struct classpec_job *job = &t->jobs[i];

		if (job->from || t->within || !fits(t, i, selected) ||
		    !quarters_a_day(t, i))
			continue;
		if (job->unit == CLASSPEC_HOURS)
			sum += job->amount / 200;
		else
			sum += job->amount / 100 * quarters_a_day(t, i) *
			       (job->unit == CLASSPEC_MONTHS ? 30 : 1);
	}
	return sum;
}

/* How many quarters of what is wanted remain, however the days are divided: of all sets
 * of demands the one that lacks most. `credits` is what they are worth, in quarters. */
static int lacking(const struct trial *t, int credits)
{
	int most = 0;
	uint32_t set, i;

	for (set = 1; set < 1u << t->demand_count; set++) {
		uint32_t selected = 0;
		int wanted = 0, exchanged = 0;

		for (i = 0; i < t->demand_count; i++)
			if (set >> i & 1) {
				selected |= t->selected[i];
				wanted += 4 * t->wanted[i];
				exchanged += 4 * t->most[i];
			}
		wanted -= quarters(t, selected);
		wanted -= exchanged < credits ? exchanged : credits;
		most = wanted > most ? wanted : most;
	}
	return most;
}

/* ---- laws -------------------------------------------------------------------------- */

static bool same(long actual, long expected, unsigned trial, const char *what)
{
	if (actual == expected)
		return true;
	printf("\ntrial %u: %s is %ld, expected %ld\n", trial, what, actual, expected);
	return false;
}

static unsigned outcome(struct trial *t, const struct classpec_plan *plan)
{
	const struct classpec_facts facts = { t->values, plan->facts.count, 0, 0 };
	struct classpec_result result;

	classpec_project(plan, &t->sheet.record, t->sheet.dates, t->values);
	classpec_decide(plan, 0, &facts, &result);
	return result.outcome;
}

static bool divide(struct trial *t)
{
	const struct classpec_plan *plan = builder_plan(t->sheet.builder);

	CU_ASSERT_EQUAL(classpec_allocate(plan, 0, 0, &t->sheet.record, t->sheet.dates,
					  &t->allocation),
			CLASSPEC_OK);
	return outcome(t, plan) == CLASSPEC_MET;
}

/* Uses are of jobs that fit, and in quarters a day; adds them to each day of each job. */
static unsigned use_check(const struct trial *t, const struct classpec_use *use,
			  int used[DAYS + 1][JOBS], unsigned trial)
{
	uint32_t from = DAYS, to = DAYS + 1, day;
	unsigned wrong = 0;

	wrong += !same(fits(t, use->entry, t->selected[use->demand]), 1, trial,
		       "that a job fits");
	wrong += !same(use->amount > 0, 1, trial, "that a use is of something");
	if (use->to) {
		from = day_at(use->from);
		to = day_at(use->to);
	}
	wrong += !same(use->amount % (QUARTER * (to - from)), 0, trial,
		       "what is left of a quarter");
	for (day = from; day < to; day++)
		used[day][use->entry] += (int)(use->amount / QUARTER / (to - from));
	return wrong;
}

/* No day is used twice, nor more of it than it is worth. */
static unsigned days_check(const struct trial *t, int used[DAYS + 1][JOBS],
			   unsigned trial)
{
	unsigned wrong = 0;
	uint32_t day, i;

	for (day = 0; day < DAYS; day++) {
		int today = 0;

		for (i = 0; i < t->job_count; i++) {
			const int worth = runs(t, i, day) ? quarters_a_day(t, i) : 0;

			today += used[day][i];
			wrong += !same(used[day][i] <= worth, 1, trial,
				       "that a job has the days");
		}
		if (!t->sheet.policy->concurrent_added)
			wrong += !same(today <= 4, 1, trial, "that a day is one day");
	}
	for (i = 0; i < t->job_count; i++) {
		struct trial alone = *t;

		alone.jobs[0] = t->jobs[i];
		alone.job_count = 1;
		if (used[DAYS][i])
			wrong += !same(used[DAYS][i] <= quarters(&alone, ~0u), 1, trial,
				       "that an amount is there");
	}
	return wrong;
}

/* Returns how many laws are broken; the jobs used are credited with what is covered. */
static unsigned uses_check(const struct trial *t, int left, int credits, unsigned trial)
{
	static int used[DAYS + 1][JOBS];
	int64_t sum[MOST_DEMANDS] = { 0 };
	int64_t covered = 0, wanted = 0, exchanged = 0;
	unsigned wrong = 0;
	uint32_t i;

	memset(used, 0, sizeof used);
	for (i = 0; i < t->allocation.count; i++) {
		const struct classpec_use *use = &t->uses[i];

		sum[use->demand] += use->worth;
		if (use->kind == CLASSPEC_CREDITS)
			exchanged += use->worth;
		else
			wrong += use_check(t, use, used, trial);
	}
	for (i = 0; i < t->demand_count; i++) {
		wrong += !same((long)sum[i], (long)t->allocation.covered[i], trial,
			       "what a demand is covered by");
		wrong += !same(sum[i] <= 100 * t->wanted[i], 1, trial,
			       "that a demand takes no more than it wants");
		covered += sum[i];
		wanted += 100 * t->wanted[i];
	}
	wrong +=
		!same((long)(wanted - covered), QUARTER * left, trial, "what is lacking");
	wrong += !same(exchanged <= QUARTER * credits, 1, trial,
		       "that no credit is used twice");
	return wrong + days_check(t, used, trial);
}

static void test_exists_when_met(void)
{
	unsigned wrong = 0, met = 0, i;
	struct trial t;

	trial_open(&t, 0x9e3779b97f4a7c15);
	for (i = 0; i < 3000; i++) {
		bool holds;
		int left;

		trial_next(&t, 1);
		holds = divide(&t);
		left = lacking(&t, 0);
		wrong += !same(holds, left == 0, i, "that the rule holds");
		wrong += uses_check(&t, left, 0, i);
		met += holds;
	}
	sheet_close(&t.sheet);
	CU_ASSERT_EQUAL(wrong, 0);
	CU_ASSERT(met > 300 && met < 2700);
}

/* Rounding to months adds half a month at most, to all demands together. */
static void test_rounding(void)
{
	unsigned wrong = 0, rounded = 0, i;
	struct trial t;

	trial_open(&t, 0xd1b54a32d192ed03);
	for (i = 0; i < 2000; i++) {
		bool holds;
		int left;

		trial_next(&t, 30);
		holds = divide(&t);
		left = lacking(&t, 0);
		wrong += !same(holds, left <= 4 * 15, i, "that the rule holds");
		wrong += uses_check(&t, left, 0, i);
		rounded += holds && left;
	}
	sheet_close(&t.sheet);
	CU_ASSERT_EQUAL(wrong, 0);
	CU_ASSERT(rounded > 20);
}

static void test_exchanges(void)
{
	unsigned wrong = 0, exchanged = 0, i;
	struct trial t;

	trial_open(&t, 0x2545f4914f6cdd1d);
	for (i = 0; i < 2000; i++) {
		int credits = 0;
		uint32_t fact, j;

		trial_next(&t, 1);
		fact = builder_fact(t.sheet.builder, CLASSPEC_CREDITS, "", 0);
		t.sheet.builder->facts[fact].scale = 300;
		t.sheet.builder->demand_count = 0;
		for (j = 0; j < t.demand_count; j++) {
			builder_demand(t.sheet.builder, 0, (1u << j) - 1, t.wanted[j]);
			t.most[j] = (int32_t)chance(&t, 3) * 20;
			if (t.most[j]) /* a credit is a day */
				builder_exchange(t.sheet.builder, fact, 1, 300,
						 t.most[j]);
		}
		t.sheet.record.credit_count = chance(&t, CREDIT_ENTRIES + 1);
		for (j = 0; j < t.sheet.record.credit_count; j++) {
			memset(&t.credits[j], 0, sizeof t.credits[j]);
			t.credits[j].amount = (int32_t)chance(&t, 40) * 100;
			credits += 4 * t.credits[j].amount / 100;
		}
		divide(&t);
		wrong += uses_check(&t, lacking(&t, credits), credits, i);
		for (j = 0; j < t.allocation.count; j++)
			exchanged += t.uses[j].kind == CLASSPEC_CREDITS;
	}
	sheet_close(&t.sheet);
	CU_ASSERT_EQUAL(wrong, 0);
	CU_ASSERT(exchanged > 200);
}

void suite_allocate_laws(void)
{
	CU_pSuite suite = CU_add_suite("laws of allocation", NULL, NULL);

	CU_add_test(suite, "there is one when the rule holds, and no day is used twice",
		    test_exists_when_met);
	CU_add_test(suite, "rounding adds at most half a month", test_rounding);
	CU_add_test(suite, "credits stand for days once", test_exchanges);
}
