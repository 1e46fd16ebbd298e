/*
 * workload.c - a little of each way of asking, whose instructions are counted.
 *
 * workload NAME runs one of them. Only what runs inside measured() is counted; plans, people
 * and records are made before it. Ends with a number that the answers come to, so that a
 * workload which answers otherwise is seen to.
 */
#include "classpec_batch.h"
#include "image_builder.h"
#include "synthetic.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { CLASSES = 1000, PEOPLE = 20, ROWS = 4096, COLUMNS = 64, RECORDS = 200 };

struct work {
	struct classpec_plan *plan;
	struct classpec_facts facts[PEOPLE];
	uint32_t order[CLASSES]; /* the rules, shuffled */
	const struct classpec_index *index;
	const struct classpec_sheet *sheet;
	void *columns[COLUMNS];
	void *scratch;
	uint8_t *outcomes;
	struct builder *builder;
	struct classpec_record record;
	struct classpec_interval values[64];
};

typedef void workload(struct work *w);

void measured(workload *run, struct work *w);

static void *taken(size_t size)
{
	void *memory = calloc(1, size);

	if (!memory)
		exit(2);
	return memory;
}

/* ---- what is measured -------------------------------------------------------------- */

/* Another person and another rule each time. */
static void pairs(struct work *w)
{
	struct classpec_result result;
	uint32_t i;

	for (i = 0; i < PEOPLE * CLASSES; i++) {
		uint32_t rule = w->order[i % CLASSES];

		classpec_decide(w->plan, rule, &w->facts[i % PEOPLE], &result);
		w->outcomes[i] = result.outcome;
	}
}

static void all(struct work *w)
{
	uint32_t person;

	for (person = 0; person < PEOPLE; person++)
		classpec_decide_all(w->index, &w->facts[person],
				    w->outcomes + person * CLASSES, w->scratch);
}

static void columns(struct work *w)
{
	classpec_decide_columns(w->sheet, (const void *const *)w->columns, 0, ROWS,
				CLASSPEC_FILING, w->outcomes, w->scratch);
}

static void project(struct work *w)
{
	const classpec_date dates[CLASSPEC_ANCHORS] = { 20250101, 0, 0, 0, 0 };
	uint32_t i;

	for (i = 0; i < RECORDS; i++) {
		classpec_project(w->builder->plan, &w->record, dates, w->values);
		w->outcomes[i] = (uint8_t)w->values[i % 8].lo;
	}
}

/* ---- what is made before it -------------------------------------------------------- */

static void plan_make(struct work *w)
{
	uint64_t random = 0x9e3779b97f4a7c15;
	uint32_t i;

	w->plan = synthetic_plan(CLASSES, SYNTHETIC_SEED);
	for (i = 0; i < PEOPLE; i++) {
		struct classpec_interval *values =
			taken(w->plan->facts.count * sizeof *values);

		synthetic_person(w->plan, &random, values);
		w->facts[i] = (struct classpec_facts){ values, w->plan->facts.count,
						       CLASSPEC_FILING, 0 };
	}
	for (i = 0; i < CLASSES; i++) {
		uint32_t other = synthetic_random(&random, i + 1);

		w->order[i] = w->order[other];
		w->order[other] = i;
	}
}

static void index_make(struct work *w)
{
	const size_t size = classpec_index_size(w->plan);

	w->index = classpec_index_build(w->plan, taken(size), size);
	w->scratch = taken(classpec_index_scratch(w->index));
}

/* The rule with the most nodes, in portable C: the same instructions on each processor. */
static void sheet_make(struct work *w)
{
	const struct classpec_rule *rules =
		CLASSPEC_ARRAY(w->plan, rules, struct classpec_rule);
	const struct classpec_column *of;
	uint32_t rule = 0, i, count;
	size_t size;

	for (i = 0; i < CLASSES; i++)
		if (rules[i].node_count > rules[rule].node_count)
			rule = i;
	size = classpec_sheet_size(w->plan, rule);
	w->sheet = classpec_sheet_build(w->plan, rule, CLASSPEC_PORTABLE, taken(size),
					size);
	count = classpec_sheet_columns(w->sheet, &of);
	if (count > COLUMNS)
		exit(2);
	for (i = 0; i < count; i++)
		w->columns[i] = taken(ROWS * sizeof(int32_t));
	for (i = 0; i < ROWS; i++)
		classpec_sheet_enter(w->sheet, &w->facts[i % PEOPLE], w->columns, i);
	w->scratch = taken(CLASSPEC_COLUMNS_SCRATCH);
}

/* Sixteen facts about kinds of work, and five jobs that overlap. */
static void record_make(struct work *w)
{
	static const uint32_t kinds[] = { 0, 1, 2, 3, 4, 5, 6, 7 };
	static struct classpec_job jobs[5];
	uint32_t i;

	w->builder = builder_open();
	for (i = 0; i < 16; i++) {
		uint32_t fact = builder_fact(w->builder, CLASSPEC_EXPERIENCE, "work", 2,
					     i % 4, i % 4 + 4);

		w->builder->facts[fact].within = i < 8 ? 0 : 1800;
	}
	builder_plan(w->builder);
	for (i = 0; i < 5; i++) {
		jobs[i] = (struct classpec_job){
			.kinds = kinds + i, .kind_count = 2,
			.from = 20100101 + 10000 * i, .to = 20150615 + 10000 * i,
			.paid = CLASSPEC_YES,
			.hours = i % 2 ? 2000 : CLASSPEC_HOURS_UNSTATED
		};
	}
	w->record.presence = CLASSPEC_HAS_EXPERIENCE;
	w->record.jobs = jobs;
	w->record.job_count = 5;
}

static const struct {
	const char *name;
	workload *make, *run;
} workloads[] = {
	{ "pairs", NULL, pairs },
	{ "all", index_make, all },
	{ "columns", sheet_make, columns },
	{ "project", record_make, project },
};

int main(int argc, char **argv)
{
	struct work *w = taken(sizeof *w);
	uint32_t i, sum = 0;

	plan_make(w);
	w->outcomes = taken(PEOPLE * CLASSES);
	for (i = 0; i < sizeof workloads / sizeof *workloads; i++) {
		if (argc != 2 || strcmp(argv[1], workloads[i].name) != 0)
			continue;
		if (workloads[i].make)
			workloads[i].make(w);
		measured(workloads[i].run, w);
		for (i = 0; i < PEOPLE * CLASSES; i++)
			sum = 31 * sum + w->outcomes[i];
		printf("%08x\n", (unsigned)sum);
		return 0;
	}
	fprintf(stderr, "usage: workload pairs|all|columns|project\n");
	return 2;
}
