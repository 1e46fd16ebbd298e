/*
 * tables_open.c - how long it takes until a plan file answers: tables_open FILE
 *
 * The file is mapped anew each time, its pages being in memory already, as they are for all but the first
 * of those who use it. Prints the medians in milliseconds with tabs between: the first answer about a class of
 * a plan of which only the head and that class are looked at; the same of a plan that is trusted; and
 * looking at the whole.
 */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "classpec.h"

enum { ROUNDS = 101 };

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

/* One round: how long each way took, on a mapping of its own. */
static void
open_once(int file, size_t size, uint32_t round, double took[3])
{
	static struct classpec_interval *values;
	const struct classpec_plan *plan;
	const char *reason;
	unsigned answer = 0;

	for (int way = 0; way < 3; way++) {
		double began = now();
		void *memory = mmap(NULL, size, PROT_READ, MAP_PRIVATE, file, 0);
		uint32_t number;

		if (memory == MAP_FAILED)
			fail("cannot map the file");
		if (way == 2) {
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
	static double first[ROUNDS], trusted[ROUNDS], whole[ROUNDS];
	int file = argc == 2 ? open(argv[1], O_RDONLY) : -1;
	struct stat status;
	double took[3];

	if (file < 0 || fstat(file, &status) < 0)
		fail("expected a plan file");
	for (uint32_t round = 0; round < ROUNDS; round++) {
		open_once(file, (size_t)status.st_size, round, took);
		first[round] = took[0];
		trusted[round] = took[1];
		whole[round] = took[2];
	}
	printf("%.4f\t%.4f\t%.4f\n", median(first), median(trusted), median(whole));
	return 0;
}
