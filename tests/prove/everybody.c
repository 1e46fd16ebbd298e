/*
 * everybody.c - what the prover says of small rules, held against everybody there is.
 *
 *   everybody [--first N] [--worlds N] [--stop]
 *
 * A random world has a handful of facts, some rules over them, and all the people whom they
 * can tell apart. Every question of the prover is put about every rule and node. A proof must
 * hold for everybody; what is refuted must come with a witness that refutes it, of which
 * nothing can be lowered; and undecided is no answer where everything is small.
 */
#include "people.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { RULES = PEOPLE_RULES, MOST_SHOWN = 5 };

struct run {
	unsigned worlds;
	bool stop;
	unsigned long passed, failed, proved, refuted;
};

/* One world, with its rules as the prover sees them. */
struct trial {
	struct run *run;
	struct people people;
	struct people_rule rules[RULES];
	const struct classpec_plan *plan;
	struct prove_space *space;
	struct arena *arena;
	unsigned number;
};

/* A question: is there somebody who meets one of OLD, none of which is everybody, and fails
 * all of NEW? As `count` rules each. */
struct side {
	const struct people_rule *rules[2];
	unsigned count;
	bool everybody; /* all people, whatever the rules */
};

static bool side_holds(const struct side *side, uint64_t person)
{
	unsigned i;

	for (i = 0; i < side->count; i++)
		if (people_holds(side->rules[i], person))
			return true;
	return side->everybody;
}

static const uint64_t *somebody(const struct trial *t, const struct side *old,
				const struct side *new)
{
	size_t i;

	for (i = 0; i < t->people.count; i++)
		if (side_holds(old, t->people.everybody[i]) &&
		    !side_holds(new, t->people.everybody[i]))
			return &t->people.everybody[i];
	return NULL;
}

/* What is wrong with a witness that should meet OLD and fail NEW, or NULL. */
static const char *witness_flaw(const struct trial *t, const struct prove_witness *witness,
				const struct side *old, const struct side *new)
{
	uint64_t person;
	uint32_t i;

	if (!witness)
		return "no witness";
	person = people_witness(&t->people, witness, CLASSPEC_NONE);
	if (!side_holds(old, person))
		return "the witness does not meet OLD";
	if (side_holds(new, person))
		return "the witness meets NEW";
	for (i = 0; i < witness->portion_count; i++)
		if (side_holds(old, people_witness(&t->people, witness, i)))
			return "something in the witness can be lowered";
	return NULL;
}

/* `separated` is the answer that means that such a person exists. */
static void judge(struct trial *t, const char *what, struct prove_result result,
		  enum prove_answer separated, const struct side *old, const struct side *new)
{
	const char *flaw = NULL;

	if (result.answer == PROVE_UNDECIDED)
		flaw = prove_doubt_words(result.doubt);
	else if (result.answer == separated)
		flaw = witness_flaw(t, result.witness, old, new);
	else if (somebody(t, old, new))
		flaw = "it is proved, and somebody refutes it";
	if (!flaw) {
		t->run->passed++;
		t->run->refuted += result.answer == separated;
		t->run->proved += result.answer != separated;
		return;
	}
	if (t->run->failed++ < MOST_SHOWN)
		printf("world %u: %s: %s\n", t->number, what, flaw);
}

/* ---- the questions -------------------------------------------------------------------------- */

static const struct side nobody = { .count = 0 };
static const struct side everybody = { .everybody = true };

static void ask_pairs(struct trial *t)
{
	unsigned a, b, c;

	for (a = 0; a < RULES; a++)
		for (b = 0; b < RULES; b++) {
			struct prove_part old = prove_rule(0, a);
			struct prove_part new[2] = { prove_rule(0, b), prove_rule(0, b) };
			struct side olds = { { &t->rules[a] }, 1, false };
			struct side news = { { &t->rules[b] }, 1, false };

			judge(t, "implies",
			      prove_implies(t->space, (struct prove_parts){ &old, 1 },
					    (struct prove_parts){ new, 1 }, PROVE_STEPS,
					    t->arena),
			      PROVE_NO, &olds, &news);
			c = 3 - a - b;
			if (a == b || c >= RULES)
				continue;
			new[1] = prove_rule(0, c);
			news.rules[news.count++] = &t->rules[c];
			judge(t, "implies one of two",
			      prove_implies(t->space, (struct prove_parts){ &old, 1 },
					    (struct prove_parts){ new, 2 }, PROVE_STEPS,
					    t->arena),
			      PROVE_NO, &olds, &news);
			judge(t, "two imply",
			      prove_implies(t->space, (struct prove_parts){ new, 2 },
					    (struct prove_parts){ &old, 1 }, PROVE_STEPS,
					    t->arena),
			      PROVE_NO, &news, &olds);
		}
}

static void ask_rule(struct trial *t, unsigned rule)
{
	struct prove_part part = prove_rule(0, rule);
	struct prove_parts parts = { &part, 1 };
	struct side side = { { &t->rules[rule] }, 1, false };

	judge(t, "satisfiable",
	      prove_satisfiable(t->space, parts, PROVE_STEPS, t->arena), PROVE_YES, &side,
	      &nobody);
	judge(t, "always", prove_always(t->space, parts, PROVE_STEPS, t->arena), PROVE_NO,
	      &everybody, &side);
}

/* The rule with a node that holds, or fails, whatever it asks for. */
static void settled(struct people_rule *copy, const struct people_rule *rule, unsigned node,
		    bool holds)
{
	struct people_node *n;

	*copy = *rule;
	n = &copy->nodes[node];
	n->kind = holds ? CLASSPEC_ALL : CLASSPEC_ANY;
	n->first = n->count = n->term_count = 0;
}

/* Nodes are numbered by both in the order in which they were built. */
static void ask_node(struct trial *t, unsigned rule, unsigned node)
{
	struct prove_part part = prove_rule(0, rule);
	struct people_rule held, dropped;
	struct side whole = { { &t->rules[rule] }, 1, false };
	struct side with = { { &held }, 1, false }, without = { { &dropped }, 1, false };

	settled(&held, &t->rules[rule], node, true);
	settled(&dropped, &t->rules[rule], node, false);
	judge(t, "the node asks for nothing",
	      prove_node_asks_nothing(t->space, &part, node, PROVE_STEPS, t->arena), PROVE_NO,
	      &with, &whole);
	judge(t, "the node admits nobody",
	      prove_node_admits_nobody(t->space, &part, node, PROVE_STEPS, t->arena), PROVE_NO,
	      &whole, &without);
}

/* The part of a rule below a node, as a rule. */
static void part_below(struct people_rule *part, const struct people_rule *rule, unsigned node)
{
	*part = *rule;
	part->nodes[0] = rule->nodes[node];
	part->nodes[0].next = 0;
}

static void ask_alternatives(struct trial *t, unsigned rule, unsigned any)
{
	struct prove_part part = prove_rule(0, rule);
	unsigned child;

	for (child = t->rules[rule].nodes[any].first; child;
	     child = t->rules[rule].nodes[child].next) {
		struct people_rule alternative, dropped, others;
		struct side old = { { &alternative }, 1, false };
		struct side new = { { &others }, 1, false };

		part_below(&alternative, &t->rules[rule], child);
		settled(&dropped, &t->rules[rule], child, false);
		part_below(&others, &dropped, any);
		judge(t, "the alternative is idle",
		      prove_alternative_idle(t->space, &part, any, child, PROVE_STEPS,
					     t->arena),
		      PROVE_NO, &old, &new);
	}
}

/* ---- worlds --------------------------------------------------------------------------------- */

static void ask_everything(struct trial *t)
{
	unsigned rule, node;

	ask_pairs(t);
	for (rule = 0; rule < RULES; rule++) {
		ask_rule(t, rule);
		for (node = 0; node < t->rules[rule].node_count; node++) {
			ask_node(t, rule, node);
			if (t->rules[rule].nodes[node].kind == CLASSPEC_ANY)
				ask_alternatives(t, rule, node);
		}
	}
}

/* Each world can be had again without those before it. */
static void run_world(struct run *run, unsigned number)
{
	static const unsigned features[] = {
		0, PEOPLE_OTHERS, PEOPLE_SUMS, PEOPLE_SUMS | PEOPLE_OTHERS,
		PEOPLE_PART_TIME, PEOPLE_PART_TIME | PEOPLE_SUMS
	};
	unsigned feature = features[number % (sizeof features / sizeof *features)], i;
	struct trial t = { .run = run, .number = number, .arena = arena_open() };
	struct builder *b = builder_open();
	uint64_t random = (number + 1) * 0x9e3779b97f4a7c15;

	people_open(&t.people, &random, feature);
	for (i = 0; i < RULES; i++)
		people_rule(&t.people, &t.rules[i], &random, feature);
	people_sample(&t.people, t.rules, RULES);
	people_build(&t.people, b, t.rules, RULES);
	t.plan = builder_plan(b);
	t.space = prove_open(t.plan, NULL);
	ask_everything(&t);
	prove_close(t.space);
	builder_close(b);
	people_close(&t.people);
	arena_close(t.arena);
}

int main(int argc, char **argv)
{
	struct run run = { .worlds = 500 };
	unsigned first = 0, i;
	int arg;

	for (arg = 1; arg < argc; arg++)
		if (strcmp(argv[arg], "--stop") == 0) {
			run.stop = true;
		} else if (strcmp(argv[arg], "--worlds") == 0 && arg + 1 < argc) {
			run.worlds = (unsigned)strtoul(argv[++arg], NULL, 10);
		} else if (strcmp(argv[arg], "--first") == 0 && arg + 1 < argc) {
			first = (unsigned)strtoul(argv[++arg], NULL, 10);
		} else {
			fprintf(stderr, "usage: everybody [--first N] [--worlds N] [--stop]\n");
			return 2;
		}
	for (i = 0; i < run.worlds && !(run.stop && run.failed); i++)
		run_world(&run, first + i);
	printf("%lu proved, %lu refuted with a witness\n", run.proved, run.refuted);
	printf("%lu passed, %lu failed\n", run.passed, run.failed);
	return run.failed > 0 || run.passed == 0;
}
