/*
 * compare.c - the prover and others must agree.
 *
 *   compare [PAIRS] [--stop]       so many pairs of rules of each sort; with those peers it is built with
 */
#include "peer.h"
#include "prove/prove.h"
#include "rules.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MOST_SHOWN = 5 };

struct tally {
	const struct peer *peer;
	void *open;
	bool stop;
	unsigned passed, failed, implied, given_up;
};

/* That the witness is one is for the other tests; here only the answers count. What jobs at part time
 * come to together is not for the peers: the policy adds them up. */
static void compare(struct tally *t, struct builder *b, const char *what, unsigned number)
{
	const struct classpec_plan *plan;
	struct prove_space *space;
	struct arena *arena = arena_open();
	struct prove_part old = prove_rule(0, 0), new = prove_rule(0, 1);
	struct prove_result own;
	int peer;

	b->authorities[0].concurrent_added = 1;
	plan = builder_plan(b);
	space = prove_open(plan, NULL);
	own = prove_implies(space, (struct prove_parts){ &old, 1 },
			    (struct prove_parts){ &new, 1 }, PROVE_STEPS, arena);
	peer = t->peer->implies(t->open, plan);
	if (peer < 0) {
		t->given_up++;
	} else if (own.answer == (peer ? PROVE_YES : PROVE_NO)) {
		t->passed++;
		t->implied += peer > 0;
	} else if (t->failed++ < MOST_SHOWN) {
		printf("%s %u: the prover says %d, %s %d\n", what, number, own.answer,
		       t->peer->name, peer);
	}
	arena_close(arena);
	prove_close(space);
	builder_close(b);
}

static void compare_random(struct tally *t, struct rules_shape shape, unsigned pairs)
{
	uint64_t random = 0x9e3779b97f4a7c15 ^ shape.facts * 1000003 ^ shape.alternatives;
	int pair;
	unsigned i;

	for (pair = 0; pair < RULES_PAIRS; pair++)
		for (i = 0; i < pairs && !(t->stop && t->failed); i++) {
			struct builder *b = builder_open();

			rules_random(b, &random, shape, (enum rules_pair)pair);
			compare(t, b, rules_pair_names[pair], i);
		}
}

static void compare_families(struct tally *t)
{
	int family;
	unsigned i;

	for (family = 0; family < HALL_FAMILIES; family++)
		for (i = 2; i <= 5; i++) {
			struct builder *b = builder_open();

			rules_hall(b, i, (enum rules_hall)family);
			compare(t, b, rules_hall_names[family], i);
		}
	for (i = 3; i <= 7; i++) {
		struct builder *b = builder_open();

		rules_cycle(b, i, i % 2);
		compare(t, b, "cycle", i);
	}
}

static void tally_open(struct tally *t, const struct peer *peer)
{
	t->peer = peer;
	t->open = peer->open();
	t->implied = t->given_up = 0;
}

static void tally_close(struct tally *t, unsigned before)
{
	unsigned passed = t->passed - before;

	t->peer->close(t->open);
	printf("%s: %u implied, %u not; it gave up on %u\n", t->peer->name, t->implied,
	       passed - t->implied, t->given_up);
}

static const struct rules_shape shapes[] = {
	{ 6, 2, 3, false },  { 6, 4, 2, false },   { 8, 8, 4, false },
	{ 12, 4, 3, false }, { 12, 16, 0, false }, { 12, 16, 4, false }
};
/* For both. */
static const struct rules_shape linear[] = {
	{ 4, 2, 2, true }, { 6, 4, 2, true }, { 8, 4, 3, true }
};

static void compare_z3(struct tally *t, unsigned pairs)
{
	unsigned before = t->passed, i;

	tally_open(t, peers_z3);
	for (i = 0; i < sizeof shapes / sizeof *shapes; i++)
		compare_random(t, shapes[i], pairs);
	for (i = 0; i < sizeof linear / sizeof *linear; i++)
		compare_random(t, linear[i], pairs);
	compare_families(t);
	tally_close(t, before);
}

static void compare_isl(struct tally *t, unsigned pairs)
{
	unsigned before = t->passed, i;

	tally_open(t, peers_isl);
	for (i = 0; i < sizeof linear / sizeof *linear; i++)
		compare_random(t, linear[i], pairs);
	tally_close(t, before);
}

int main(int argc, char **argv)
{
	unsigned pairs = argc > 1 ? (unsigned)atoi(argv[1]) : 50;
	struct tally t = { .stop = argc > 2 && strcmp(argv[2], "--stop") == 0 };

	if (peers_z3)
		compare_z3(&t, pairs);
	else
		printf("skipped: Z3, which needs libz3-dev\n");
	if (peers_isl)
		compare_isl(&t, pairs);
	else
		printf("skipped: isl, which needs libisl-dev\n");
	printf("%u passed, %u failed\n", t.passed, t.failed);
	return t.failed > 0;
}
