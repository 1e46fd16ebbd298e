/*
 * prove_rules.c - how long one implication takes: random rules from 4 facts and 2 alternatives to 12 and 16,
 * Hall families, cycles of sums; the prover and Z3 in turn, question by question.
 *
 *   prove_rules [PAIRS]     so many pairs of random rules of each size and sort
 *
 * Each question is put ROUNDS times to each, and the least time counts: it is what the question takes where
 * nothing interferes. Z3 keeps its solver from question to question. Prints the lines that bench/report reads.
 */
#include "../tests/prove/peer.h"
#include "../tests/prove/rules.h"
#include "prove/prove.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

enum { ROUNDS = 20, PEER_ROUNDS = 3, MOST = 4096 };

struct bench {
	const struct peer *peer;
	void *open;
	double own[MOST], others[MOST];
	unsigned count, disagreed, undecided;
};

static double microseconds(void)
{
	struct timespec now;

	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
	return (double)now.tv_sec * 1e6 + (double)now.tv_nsec / 1e3;
}

static void measure(struct bench *bench, struct builder *b)
{
	const struct classpec_plan *plan;
	struct prove_space *space;
	struct prove_part old = prove_rule(0, 0), new = prove_rule(0, 1);
	struct prove_result own = { .answer = PROVE_UNDECIDED };
	double best = 1e30, other = 1e30;
	int round, peer = -1;

	b->authorities[0].concurrent_added = 1;
	plan = builder_plan(b);
	space = prove_open(plan, NULL);
	for (round = 0; round < ROUNDS; round++) {
		struct arena *arena = arena_open();
		double start = microseconds(), took;

		own = prove_implies(space, (struct prove_parts){ &old, 1 },
				    (struct prove_parts){ &new, 1 }, PROVE_STEPS, arena);
		took = microseconds() - start;
		best = took < best ? took : best;
		arena_close(arena);
	}
	for (round = 0; bench->peer && round < PEER_ROUNDS; round++) {
		double start = microseconds(), took;

		peer = bench->peer->implies(bench->open, plan);
		took = microseconds() - start;
		other = took < other ? took : other;
	}
	bench->undecided += own.answer == PROVE_UNDECIDED;
	bench->disagreed += own.answer != PROVE_UNDECIDED && peer >= 0 &&
			    own.answer != (peer ? PROVE_YES : PROVE_NO);
	if (bench->count < MOST) {
		bench->own[bench->count] = best;
		bench->others[bench->count++] = other;
	}
	prove_close(space);
	builder_close(b);
}

static int compare(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;

	return (x > y) - (x < y);
}

static void figure(const char *name, const char *what, double value, const char *unit,
		   const char *goal)
{
	printf("figure\t%s%s\t%.1f\t%s\t%s\n", name, what, value, unit, goal);
}

/* The median and the worst of what was measured since the last call, and how many times as long the
 * peer took in the middle. */
static void report(struct bench *bench, const char *name, const char *median_goal,
		   const char *worst_goal)
{
	unsigned middle = bench->count / 2;

	qsort(bench->own, bench->count, sizeof *bench->own, compare);
	qsort(bench->others, bench->count, sizeof *bench->others, compare);
	figure(name, bench->count > 1 ? ", median" : "", bench->own[middle], "us", median_goal);
	if (bench->count > 1)
		figure(name, ", worst", bench->own[bench->count - 1], "us", worst_goal);
	if (bench->peer)
		figure(name, ": Z3 takes", bench->others[middle] / bench->own[middle],
		       "times as long", "");
	fflush(stdout);
	bench->count = 0;
}

static void random_rules(struct bench *bench, unsigned pairs)
{
	static const struct rules_shape shapes[] = {
		{ 4, 2, 3, false }, { 4, 16, 3, false }, { 8, 4, 3, false }, { 8, 8, 3, false },
		{ 8, 16, 3, false }, { 12, 4, 3, false }, { 12, 16, 0, false },
		{ 12, 16, 3, false }
	};
	unsigned shape, i;
	int pair;

	for (shape = 0; shape < sizeof shapes / sizeof *shapes; shape++) {
		struct rules_shape s = shapes[shape];
		uint64_t random = 0x9e3779b97f4a7c15 ^ s.facts * 1000003 ^ s.alternatives;
		char name[80];

		for (pair = 0; pair < RULES_PAIRS; pair++)
			for (i = 0; i < pairs; i++) {
				struct builder *b = builder_open();

				rules_random(b, &random, s, (enum rules_pair)pair);
				measure(bench, b);
			}
		snprintf(name, sizeof name, "%u facts, %u alternatives%s", s.facts,
			 s.alternatives, s.sums ? "" : ", no sums");
		report(bench, name, "<= 10", "<= 200");
	}
}

static void families(struct bench *bench)
{
	unsigned size;
	int family;
	char name[80];

	for (family = 0; family < HALL_FAMILIES; family++)
		for (size = 2; size <= 5; size++) {
			struct builder *b = builder_open();

			rules_hall(b, size, (enum rules_hall)family);
			measure(bench, b);
			snprintf(name, sizeof name, "Hall, %s, %u requirements",
				 rules_hall_names[family], size);
			report(bench, name, "<= 200", "");
		}
	for (size = 3; size <= 9; size += 3) {
		struct builder *b = builder_open();

		rules_cycle(b, size, false);
		measure(bench, b);
		snprintf(name, sizeof name, "cycle of %u sums", size);
		report(bench, name, "<= 200", "");
	}
}

int main(int argc, char **argv)
{
	static struct bench bench;

	bench.peer = peers_z3;
	if (bench.peer)
		bench.open = bench.peer->open();
	else
		printf("skipped Z3: it needs libz3-dev\n");
	random_rules(&bench, argc > 1 ? (unsigned)atoi(argv[1]) : 30);
	families(&bench);
	if (bench.peer)
		bench.peer->close(bench.open);
	printf("%u undecided, %u disagreements with Z3\n", bench.undecided, bench.disagreed);
	return bench.disagreed > 0;
}
