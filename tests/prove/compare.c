/*
 * compare.c - the prover and Z3 must agree. Arguments: how many pairs of each sort.
 */
#include "peer.h"
#include "prove/prove.h"
#include "rules.h"

#include <stdio.h>
#include <stdlib.h>

struct tally {
	struct peer *peer;
	unsigned passed, failed, implied, given_up;
};

/* That the witness is one is for the unit tests; here only the answers count. What jobs at part time
 * come to together is not for Z3: the policy adds them up. */
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
	peer = peer_implies(t->peer, plan);
	if (peer < 0) {
		t->given_up++;
	} else if (own.answer == (peer ? PROVE_YES : PROVE_NO)) {
		t->passed++;
		t->implied += peer > 0;
	} else {
		t->failed++;
		printf("%s %u: the prover says %d, Z3 %d\n", what, number, own.answer, peer);
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
		for (i = 0; i < pairs; i++) {
			struct builder *b = builder_open();

			rules_random(b, &random, shape, (enum rules_pair)pair);
			compare(t, b, rules_pair_names[pair], i);
		}
}

int main(int argc, char **argv)
{
	static const struct rules_shape shapes[] = {
		{ 6, 2, 3 }, { 6, 4, 2 }, { 8, 8, 4 }, { 12, 4, 3 }, { 12, 16, 0 }, { 12, 16, 4 }
	};
	unsigned pairs = argc > 1 ? (unsigned)atoi(argv[1]) : 25, i;
	struct tally t = { .peer = peer_open() };
	int family;

	for (i = 0; i < sizeof shapes / sizeof *shapes; i++)
		compare_random(&t, shapes[i], pairs);
	for (family = 0; family < HALL_FAMILIES; family++)
		for (i = 2; i <= 5; i++) {
			struct builder *b = builder_open();

			rules_hall(b, i, (enum rules_hall)family);
			compare(&t, b, rules_hall_names[family], i);
		}
	for (i = 3; i <= 7; i++) {
		struct builder *b = builder_open();

		rules_cycle(b, i, i % 2);
		compare(&t, b, "cycle", i);
	}
	peer_close(t.peer);
	printf("%u implied, %u not, Z3 gave up on %u\n", t.implied, t.passed - t.implied,
	       t.given_up);
	printf("%u passed, %u failed\n", t.passed, t.failed);
	return t.failed > 0;
}
