/*
 * decide_classes.c - one person against ten thousand rules.
 *
 * The yardstick is a C function for each rule, compiled. It is what one would generate
 * instead of tables.
 */
#include "decide.h"

#include "../runtime/classpec_batch.h"
#include "rounds.h"
#include "synthetic.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { PEOPLE = 20 };
enum { COMPILED, SINGLE, ALL, COMPILED_PAIRS, SINGLE_PAIRS, OUTCOMES };

extern compiled_rule *const compiled_rules[];

struct classes {
	struct classpec_plan *plan;
	const struct classpec_index *index;
	struct classpec_facts facts[PEOPLE];
	uint32_t *order; /* the rules, shuffled */
	uint32_t rules;
	uint8_t *outcomes[3]; /* compiled, single, all: PEOPLE times the rules */
	void *scratch;
};

static void compiled_run(struct classes *c, uint8_t *outcomes)
{
	uint32_t person, rule;

	for (person = 0; person < PEOPLE; person++)
		for (rule = 0; rule < c->rules; rule++)
			*outcomes++ = compiled_rules[rule](c->facts[person].value,
							   c->facts[person].stage);
}

static void single_run(struct classes *c, uint8_t *outcomes)
{
	struct classpec_result result;
	uint32_t person, rule;

	for (person = 0; person < PEOPLE; person++) {
		for (rule = 0; rule < c->rules; rule++) {
			classpec_decide(c->plan, rule, &c->facts[person], &result);
			*outcomes++ = result.outcome;
		}
	}
}

static void all_run(struct classes *c, uint8_t *outcomes)
{
	uint32_t person;

	for (person = 0; person < PEOPLE; person++)
		classpec_decide_all(c->index, &c->facts[person],
				    outcomes + person * c->rules, c->scratch);
}

/* Another person and another rule each time. */
static void compiled_pairs_run(struct classes *c, uint8_t *outcomes)
{
	uint32_t i;

	for (i = 0; i < PEOPLE * c->rules; i++) {
		const struct classpec_facts *facts = &c->facts[i % PEOPLE];
		uint32_t rule = c->order[i % c->rules];

		outcomes[i % PEOPLE * c->rules + rule] =
			compiled_rules[rule](facts->value, facts->stage);
	}
}

static void single_pairs_run(struct classes *c, uint8_t *outcomes)
{
	struct classpec_result result;
	uint32_t i;

	for (i = 0; i < PEOPLE * c->rules; i++) {
		uint32_t rule = c->order[i % c->rules];

		classpec_decide(c->plan, rule, &c->facts[i % PEOPLE], &result);
		outcomes[i % PEOPLE * c->rules + rule] = result.outcome;
	}
}

static void outcomes_run(struct classes *c, uint8_t *outcomes)
{
	uint32_t i;

	for (i = 0; i < PEOPLE * c->rules; i++) {
		uint32_t rule = c->order[i % c->rules];

		outcomes[i % PEOPLE * c->rules + rule] = (uint8_t)classpec_decide_outcome(
			c->plan, rule, &c->facts[i % PEOPLE]);
	}
}

static double timed(struct classes *c, void (*run)(struct classes *, uint8_t *),
		    uint8_t *outcomes)
{
	double start = seconds_now();

	run(c, outcomes);
	return seconds_now() - start;
}

static bool answers_same(const struct classes *c)
{
	const size_t size = (size_t)PEOPLE * c->rules;

	if (memcmp(c->outcomes[0], c->outcomes[1], size) == 0 &&
	    memcmp(c->outcomes[0], c->outcomes[2], size) == 0)
		return true;
	fprintf(stderr, "decide: compiled functions, classpec_decide and "
		"classpec_decide_all differ\n");
	return false;
}

static bool round_run(struct classes *c, struct contest *contest, size_t round)
{
	struct contestant *entry = contest->entry;
	bool same;

	entry[COMPILED].seconds[round] = timed(c, compiled_run, c->outcomes[0]);
	entry[SINGLE].seconds[round] = timed(c, single_run, c->outcomes[1]);
	entry[ALL].seconds[round] = timed(c, all_run, c->outcomes[2]);
	same = answers_same(c);
	entry[COMPILED_PAIRS].seconds[round] =
		timed(c, compiled_pairs_run, c->outcomes[0]);
	entry[SINGLE_PAIRS].seconds[round] = timed(c, single_pairs_run, c->outcomes[1]);
	entry[OUTCOMES].seconds[round] = timed(c, outcomes_run, c->outcomes[2]);
	return answers_same(c) && same;
}

static bool classes_open(struct classes *c)
{
	uint64_t random = 0x2545f4914f6cdd1d;
	size_t size, i;

	c->plan = synthetic_plan(SYNTHETIC_CLASSES, SYNTHETIC_SEED);
	c->rules = c->plan->rules.count;
	size = classpec_index_size(c->plan);
	c->index = classpec_index_build(c->plan, malloc(size), size);
	c->order = malloc(c->rules * sizeof *c->order);
	if (!c->index || !c->order)
		return false;
	c->scratch = malloc(classpec_index_scratch(c->index));
	for (i = 0; i < 3; i++)
		c->outcomes[i] = calloc(PEOPLE, c->rules);
	for (i = 0; i < PEOPLE; i++) {
		struct classpec_interval *value =
			malloc(c->plan->facts.count * sizeof *value);

		synthetic_person(c->plan, &random, value);
		c->facts[i].value = value;
		c->facts[i].count = c->plan->facts.count;
	}
	for (i = 0; i < c->rules; i++) {
		uint32_t other = synthetic_random(&random, (uint32_t)i + 1);

		c->order[i] = c->order[other];
		c->order[other] = (uint32_t)i;
	}
	return c->scratch && c->outcomes[2];
}

bool decide_classes(void)
{
	static const char *const names[] = {
		"compiled functions", "classpec_decide, one rule after the other",
		"classpec_decide_all",
		"compiled functions, pairs at random", "classpec_decide, pairs at random",
		"classpec_decide_outcome, pairs at random"
	};
	struct classes c = { 0 };
	struct contest contest = { .count = 0 };
	bool same = true;
	size_t i;

	if (!classes_open(&c))
		return false;
	for (i = 0; i < sizeof names / sizeof *names; i++)
		contest_enter(&contest, names[i], (double)PEOPLE * c.rules);
	for (i = 0; i < ROUNDS; i++)
		same = round_run(&c, &contest, i) && same;
	printf("one person against %u rules\n", (unsigned)c.rules);
	contest_print(&contest, COMPILED);
	goal_print("all at once, to compiled functions",
		   contest_ratio(&contest, ALL, COMPILED), 4);
	goal_print("pairs at random, to compiled functions",
		   contest_ratio(&contest, OUTCOMES, COMPILED_PAIRS), 1.5);
	return same;
}
