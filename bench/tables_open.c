/*
 * tables_open.c - how long it takes until a plan file answers: tables_open FILE
 *
 * The file is mapped anew each time, its pages being in memory already, as they are for all but the first
 * of those who use it. Prints the medians in milliseconds with tabs between: the first answer about a class of
 * a plan of which only the head and that class are looked at; the same of a plan that is trusted;
 * looking at the whole; and, to hold that against, adding up all words of the file.
 */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "classpec.h"

enum { ROUNDS = 101, WAYS = 4 };

static double
now(void)
{
	struct timespec time;

	clock_gettime(CLOCK_MONOTONIC, &time);
	return (double)time.tv_sec * 1e3 + (double)time.tv_nsec / 1e6;
}

static void
fail(const char *what)
{
	fprintf(stderr, "tables_open: %s\n", what);
	exit(1);
}

static int
compare(const void *a, const void *b)
{
	const double *left = a, *right = b;

	return (*left > *right) - (*left < *right);
}

static double
median(double *times)
{
	qsort(times, ROUNDS, sizeof *times, compare);
	return times[ROUNDS / 2];
}

/* What a person with some experience is told, the facts of the rule alone being drawn from the record. */
static unsigned
ask(const struct classpec_plan *plan, uint32_t number, struct classpec_interval *values)
{
	static const uint32_t kinds[] = { 0 };
	static const struct classpec_job job = { kinds, 1, 20100101, 0, 0, 0, CLASSPEC_YES,
						 CLASSPEC_HOURS_UNSTATED };
	static const classpec_date dates[CLASSPEC_ANCHORS] = { 20250115 };
	const struct classpec_class *class =
		CLASSPEC_ARRAY(plan, classes, struct classpec_class) + number;
	const struct classpec_rule *rule =
		CLASSPEC_ARRAY(plan, rules, struct classpec_rule) + class->first_rule;
	const struct classpec_node *node =
		CLASSPEC_ARRAY(plan, nodes, struct classpec_node) + rule->first_node;
	const struct classpec_term *term = CLASSPEC_ARRAY(plan, terms, struct classpec_term);
	struct classpec_facts facts = { values, plan->facts.count, CLASSPEC_FILING, 20250115 };
	struct classpec_record record = { .presence = CLASSPEC_HAS_EXPERIENCE, .jobs = &job,
					  .job_count = 1 };
	struct classpec_result result;

	if (!class->rule_count)
		return 0;
	for (uint32_t i = 0; i < rule->node_count; i++)
		for (uint32_t n = 0; node[i].kind == CLASSPEC_ATOM && n < node[i].term_count; n++) {
			const uint32_t fact = term[node[i].first_term + n].fact;

			values[fact] = classpec_project_fact(plan, fact, &record, dates);
		}
	if (classpec_qualify(plan, number, rule->route, &facts, &result) != CLASSPEC_OK)
		fail("no answer");
	return result.outcome + 1u;
}

/* Nothing can look at all of a plan in less time than this takes. */
static uint64_t
read_once(const void *memory, size_t size)
{
	const uint64_t *word = memory;
	uint64_t sums[8] = { 0 };

	for (; size >= sizeof sums; size -= sizeof sums)
		for (int i = 0; i < 8; i++)
			sums[i] += *word++;
	return sums[0] + sums[1] + sums[2] + sums[3] + sums[4] + sums[5] + sums[6] + sums[7];
}

/* One round: how long each way took, on a mapping of its own. */
static void
open_once(int file, size_t size, uint32_t round, double took[WAYS])
{
	static struct classpec_interval *values;
	const struct classpec_plan *plan;
	const char *reason;
	unsigned answer = 0;

	for (int way = 0; way < WAYS; way++) {
		double began = now();
		void *memory = mmap(NULL, size, PROT_READ, MAP_PRIVATE, file, 0);
		uint32_t number;

		if (memory == MAP_FAILED)
			fail("cannot map the file");
		if (way == 3) {
			if (!read_once(memory, size))
				fail("nothing in it");
			took[way] = now() - began;
		} else if (way == 2) {
			if (classpec_plan_open(memory, size, &plan, &reason) != CLASSPEC_OK)
				fail(reason);
			took[way] = now() - began;
		} else {
			if (classpec_plan_open_head(memory, size, &plan, &reason) != CLASSPEC_OK)
				fail(reason);
			/* the room is the caller's, whatever the plan */
			if (!values && !(values = calloc(plan->facts.count, sizeof *values)))
				fail("no memory");
			number = round * 7919u % (plan->classes.count - 1) + 1;
			if (way == 0 && classpec_class_verify(plan, number, &reason) != CLASSPEC_OK)
				fail(reason);
			answer += ask(plan, number, values);
			took[way] = now() - began;
		}
		munmap(memory, size);
	}
	if (answer % 2) /* both ways say the same */
		fail("two answers");
}

int
main(int argc, char **argv)
{
	static double times[WAYS][ROUNDS];
	int file = argc == 2 ? open(argv[1], O_RDONLY) : -1;
	struct stat status;
	double took[WAYS];

	if (file < 0 || fstat(file, &status) < 0)
		fail("expected a plan file");
	for (uint32_t round = 0; round < ROUNDS; round++) {
		open_once(file, (size_t)status.st_size, round, took);
		for (int way = 0; way < WAYS; way++)
			times[way][round] = took[way];
	}
	for (int way = 0; way < WAYS; way++)
		printf("%.4f%c", median(times[way]), way + 1 < WAYS ? '\t' : '\n');
	return 0;
}
