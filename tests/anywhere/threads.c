/*
 * threads.c - many threads ask one plan at the same time; each must get what one alone gets. To be
 * run under a detector of races, which sees every write that another thread could see.
 */
#define _POSIX_C_SOURCE 200809L
#include "classpec_batch.h"
#include "phl.h"

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { THREADS = 8, PEOPLE = 60, RULES = 256 };

struct work {
	const struct classpec_index *index; /* shared */
	uint8_t outcomes[PEOPLE][RULES];
	pthread_t thread;
};

static void *
answer(void *argument)
{
	struct work *work = argument;
	struct classpec_interval values[PHL_FACT_COUNT];
	struct classpec_facts facts = { values, PHL_FACT_COUNT, CLASSPEC_FILING, 0 };
	struct classpec_way ways[CLASSPEC_WAYS];
	struct classpec_result result;
	void *scratch = malloc(classpec_index_scratch(work->index));
	uint32_t chance = 1, i, first;

	if (!scratch || classpec_self_test(&phl_plan, values, &first) != 0)
		return NULL;
	for (uint32_t person = 0; person < PEOPLE; person++) {
		for (i = 0; i < PHL_FACT_COUNT; i++) {
			chance = chance * 1664525u + 1013904223u;
			values[i].lo = (int32_t)(chance >> 21);
			values[i].hi = chance >> 30 ? values[i].lo : CLASSPEC_NO_LIMIT;
		}
		classpec_decide_all(work->index, &facts, work->outcomes[person], scratch);
		for (i = 0; i < phl_plan.rules.count; i++) {
			classpec_decide(&phl_plan, i, &facts, &result);
			if (result.outcome != work->outcomes[person][i])
				return NULL;
			classpec_shortfall(&phl_plan, i, &facts, ways);
		}
	}
	free(scratch);
	return work;
}

int
main(void)
{
	static struct work all[THREADS + 1];
	void *memory = malloc(classpec_index_size(&phl_plan)), *done;
	const struct classpec_index *index =
		classpec_index_build(&phl_plan, memory, classpec_index_size(&phl_plan));
	int good = index != NULL && phl_plan.rules.count <= RULES;
	int i;

	for (i = 0; good && i <= THREADS; i++)
		all[i].index = index;
	good = good && answer(&all[THREADS]) != NULL;
	for (i = 0; good && i < THREADS; i++)
		good = pthread_create(&all[i].thread, NULL, answer, &all[i]) == 0;
	for (i = 0; good && i < THREADS; i++) {
		good = pthread_join(all[i].thread, &done) == 0 && done != NULL;
		good = good && memcmp(all[i].outcomes, all[THREADS].outcomes,
				      sizeof all[i].outcomes) == 0;
	}
	free(memory);
	printf("%s\n", good ? "same answers" : "other answers");
	return !good;
}
