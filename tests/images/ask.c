/*
 * ask.c - the plan of New York State in the program, and as a file that is mapped: both must pass their own
 * cases and give the same answers. tests/images/run calls it with the file.
 */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "nys.h"

/* The answers to made-up people, one letter each. */
static void answer(const struct classpec_plan *plan, char *letters, int count)
{
	static struct classpec_interval values[NYS_FACT_COUNT];
	struct classpec_facts facts = {values, NYS_FACT_COUNT, 0, 0};
	uint32_t random = 1, rule, i;
	int at = 0;

	while (at < count) {
		for (i = 0; i < NYS_FACT_COUNT; i++) {
			random = random * 1664525u + 1013904223u;
			values[i].lo = (int32_t)(random >> 21);
			values[i].hi = random & 4096 ? values[i].lo : CLASSPEC_NO_LIMIT;
		}
		for (rule = 0; rule < plan->rules.count && at < count; rule++)
			letters[at++] = (char)('0' + classpec_decide_outcome(plan, rule, &facts));
	}
	letters[at] = '\0';
}

static int cases_pass(const struct classpec_plan *plan)
{
	static struct classpec_interval scratch[NYS_FACT_COUNT];
	uint32_t first;

	return plan->cases.count > 0 && classpec_self_test(plan, scratch, &first) == 0;
}

int main(int argc, char **argv)
{
	static char built[4001], mapped[4001];
	const struct classpec_plan *plan;
	const char *reason;
	struct stat status;
	void *memory;
	int file = argc == 2 ? open(argv[1], O_RDONLY) : -1, i;

	if (file < 0 || fstat(file, &status) != 0)
		return 2;
	memory = mmap(NULL, (size_t)status.st_size, PROT_READ, MAP_PRIVATE, file, 0);
	if (memory == MAP_FAILED)
		return 2;
	if (classpec_plan_open(memory, (size_t)status.st_size, &plan, &reason) != CLASSPEC_OK) {
		printf("%s: %s\n", argv[1], reason);
		return 1;
	}
	if (!cases_pass(&nys_plan) || !cases_pass(plan)) {
		printf("cases fail\n");
		return 1;
	}
	answer(&nys_plan, built, 4000);
	answer(plan, mapped, 4000);
	for (i = 0; i < 4000; i++)
		if (built[i] != mapped[i]) {
			printf("answer %d differs\n", i);
			return 1;
		}
	printf("%s\n", built);
	return 0;
}
