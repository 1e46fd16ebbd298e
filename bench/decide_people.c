/*
 * decide_people.c - a million people against one rule.
 *
 * The yardstick is the loop that a careful programmer would write by hand for this one
 * rule and these records. The runtime knows the rule from its tables only.
 */
#include "decide.h"

#include "../runtime/classpec_batch.h"
#include "databases.h"
#include "nys.h"
#include "rounds.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { ROWS, SINGLE, PORTABLE, AVX2, AVX512, ENTERING, SQLITE, DUCKDB };

struct people {
	struct applicants *applicants;
	const struct classpec_plan *plan;
	const struct classpec_sheet *sheets[CLASSPEC_AVX512 + 1];
	void *columns[16];
	uint32_t column_count;
	unsigned vectors;
	uint8_t *outcomes, *expected;
	void *scratch;
	void *sqlite;
	struct duckdb *duckdb;
	bool same;
};

/* ---- by hand ----------------------------------------------------------------------- */

static inline bool qualifies(int32_t days, int32_t credits, int high_school,
			     int bachelors)
{
	return high_school && (days >= 1440 || (credits >= 60 && days >= 1080) ||
			       (bachelors && days >= 720));
}

static uint8_t row_decide(const struct applicant *a)
{
	if (qualifies(a->days, a->credits, a->high_school > 0, a->bachelors > 0))
		return CLASSPEC_MET;
	if (qualifies(a->days < 0 ? INT32_MAX : a->days,
		      a->credits < 0 ? INT32_MAX : a->credits, a->high_school != 0,
		      a->bachelors != 0))
		return CLASSPEC_UNDETERMINED;
	return CLASSPEC_NOT_MET;
}

/* ---- the contestants --------------------------------------------------------------- */

static double rows_run(struct people *p)
{
	const struct applicant *rows = p->applicants->rows;
	double start = seconds_now();
	size_t i;

	for (i = 0; i < APPLICANTS; i++)
		p->expected[i] = row_decide(&rows[i]);
	return seconds_now() - start;
}

static struct classpec_facts facts_of(const struct people *p, size_t person)
{
	const struct classpec_facts facts = {
		p->applicants->values + person * p->applicants->fact_count,
		p->applicants->fact_count, CLASSPEC_FILING, 0
	};

	return facts;
}

static double single_run(struct people *p)
{
	double start = seconds_now();
	size_t i;

	for (i = 0; i < APPLICANTS; i++) {
		const struct classpec_facts facts = facts_of(p, i);
		struct classpec_result result;

		classpec_decide(p->plan, p->applicants->rule, &facts, &result);
		p->outcomes[i] = result.outcome;
	}
	return seconds_now() - start;
}

static double columns_run(struct people *p, unsigned vectors)
{
	double start = seconds_now();

	classpec_decide_columns(p->sheets[vectors], (const void *const *)p->columns, 0,
				APPLICANTS, CLASSPEC_FILING, p->outcomes, p->scratch);
	return seconds_now() - start;
}

static double entering_run(struct people *p)
{
	double start = seconds_now();
	size_t i;

	for (i = 0; i < APPLICANTS; i++) {
		const struct classpec_facts facts = facts_of(p, i);

		classpec_sheet_enter(p->sheets[CLASSPEC_PORTABLE], &facts, p->columns, i);
	}
	return seconds_now() - start;
}

/* ---- their answers ----------------------------------------------------------------- */

static void outcomes_check(struct people *p, const char *who)
{
	if (memcmp(p->outcomes, p->expected, APPLICANTS) == 0)
		return;
	fprintf(stderr, "decide: %s differs from the rows by hand\n", who);
	p->same = false;
}

static void tally_check(struct people *p, const struct tally *tally, const char *who)
{
	struct tally expected;
	size_t i;

	memset(&expected, 0, sizeof expected);
	for (i = 0; i < APPLICANTS; i++)
		expected.of[p->expected[i]]++;
	if (memcmp(&expected, tally, sizeof expected) == 0)
		return;
	fprintf(stderr, "decide: %s differs from the rows by hand\n", who);
	p->same = false;
}

/* ---- rounds ------------------------------------------------------------------------ */

static void round_run(struct people *p, struct contest *contest, size_t round)
{
	struct contestant *entry = contest->entry;
	struct tally tally;
	unsigned vectors;

	entry[ROWS].seconds[round] = rows_run(p);
	entry[ENTERING].seconds[round] = entering_run(p);
	entry[SINGLE].seconds[round] = single_run(p);
	outcomes_check(p, entry[SINGLE].name);
	for (vectors = CLASSPEC_PORTABLE; vectors <= p->vectors; vectors++) {
		memset(p->outcomes, 0xff, APPLICANTS);
		entry[PORTABLE + vectors].seconds[round] = columns_run(p, vectors);
		outcomes_check(p, entry[PORTABLE + vectors].name);
	}
	if (p->sqlite) {
		entry[SQLITE].seconds[round] = sqlite_decide(p->sqlite, &tally);
		tally_check(p, &tally, entry[SQLITE].name);
	}
	if (p->duckdb) {
		entry[DUCKDB].seconds[round] = duckdb_decide(p->duckdb, &tally);
		tally_check(p, &tally, entry[DUCKDB].name);
	}
}

static void contest_open(struct people *p, struct contest *contest)
{
	static const char *const names[] = {
		"C, rows, the rule by hand", "classpec_decide, one person after the other",
		"classpec_decide_columns, portable C", "classpec_decide_columns, AVX2",
		"classpec_decide_columns, AVX-512",
		"classpec_sheet_enter, to make the columns",
		"SQLite, row by row", "DuckDB, create table as, one thread"
	};
	size_t i;

	contest->count = 0;
	for (i = 0; i < sizeof names / sizeof *names; i++)
		contest_enter(contest, names[i], APPLICANTS);
	for (i = p->vectors + 1; i <= CLASSPEC_AVX512; i++)
		contest->entry[PORTABLE + i].skipped = "the processor has none";
	if (!p->sqlite)
		contest->entry[SQLITE].skipped = "not installed";
	if (!p->duckdb)
		contest->entry[DUCKDB].skipped = "not installed";
}

static void contest_report(const struct people *p, const struct contest *contest)
{
	const size_t best = PORTABLE + p->vectors;

	printf("%d people against call_center_representative_3, open competitive\n",
	       APPLICANTS);
	contest_print(contest, ROWS);
	goal_print("one pair in cold order, to C rows", contest_ratio(contest, SINGLE, ROWS), 0.5);
	goal_print("columns, to C rows", contest_ratio(contest, best, ROWS), 10);
	goal_print("columns, to DuckDB", contest_ratio(contest, best, DUCKDB), 30);
	goal_print("columns, to SQLite", contest_ratio(contest, best, SQLITE), 200);
	putchar('\n');
}

/* ---- setting up -------------------------------------------------------------------- */

static bool sheets_build(struct people *p)
{
	const size_t size = classpec_sheet_size(p->plan, p->applicants->rule);
	const struct classpec_column *columns;
	unsigned vectors;
	uint32_t i;

	p->vectors = (unsigned)classpec_vectors_best();
	for (vectors = CLASSPEC_PORTABLE; vectors <= p->vectors; vectors++)
		p->sheets[vectors] = classpec_sheet_build(p->plan, p->applicants->rule,
							  (enum classpec_vectors)vectors,
							  malloc(size), size);
	p->column_count = classpec_sheet_columns(p->sheets[CLASSPEC_PORTABLE], &columns);
	for (i = 0; i < p->column_count; i++) {
		p->columns[i] = malloc(APPLICANTS * sizeof(int32_t));
		if (!p->columns[i])
			return false;
	}
	p->outcomes = malloc(APPLICANTS);
	p->expected = malloc(APPLICANTS);
	p->scratch = malloc(CLASSPEC_COLUMNS_SCRATCH);
	return p->outcomes && p->expected && p->scratch;
}

bool decide_people(const char *python, const char *script, const char *folder)
{
	struct people p = { .plan = &nys_plan, .same = true };
	char path[4096];
	struct contest contest;
	size_t round;

	p.applicants = applicants_make(p.plan);
	snprintf(path, sizeof path, "%s/applicants.csv", folder);
	if (!p.applicants || !sheets_build(&p) ||
	    !applicants_write(p.applicants, path))
		return false;
	p.sqlite = sqlite_open(p.applicants);
	if (python)
		p.duckdb = duckdb_open(python, script, path);
	contest_open(&p, &contest);
	for (round = 0; round < ROUNDS; round++)
		round_run(&p, &contest, round);
	contest_report(&p, &contest);
	if (p.duckdb)
		duckdb_close(p.duckdb);
	if (p.sqlite)
		sqlite_close(p.sqlite);
	applicants_free(p.applicants);
	return p.same;
}
