/*
 * person.h - a person's facts before the rules of one small plan, for the tests of the
 * runtime; and a record under that plan's policy.
 */
#ifndef PERSON_H
#define PERSON_H

#include "image_builder.h"

/* The facts of every person's plan; tests add more. Special is a kind of general
 * experience, accounting a subject of credits, and a degree implies the schooling. */
enum person_fact {
	GENERAL,
	SPECIAL,
	CREDITS,
	ACCOUNTING,
	DEGREE,
	SCHOOL,
	LICENCE,
	ACCEPTED, /* by the body of number 7 */
	PERSON_FACTS
};

struct person {
	struct builder *builder;
	struct classpec_interval values[BUILDER_ROOM / 16]; /* all 0 */
	struct classpec_facts facts;
	struct classpec_result result;
	struct classpec_way ways[CLASSPEC_WAYS];
};

/* With a class, to which the test adds rules. */
void person_open(struct person *p);
void person_close(struct person *p);
void person_set(struct person *p, uint32_t fact, int32_t lo, int32_t hi);
/* The plan as it is now, with the facts counted. */
const struct classpec_plan *person_plan(struct person *p);
/* By the rule added last. */
unsigned person_outcome(struct person *p);
uint32_t person_shortfall(struct person *p);
const char *person_way(struct person *p, uint32_t number);

/* A record, and the facts that come of it; the test adds those. */
struct sheet {
	struct builder *builder;
	struct classpec_authority *policy;
	struct classpec_record record;
	classpec_date dates[CLASSPEC_ANCHORS]; /* as of 2025-01-01 */
	struct classpec_interval facts[16];
};

void sheet_open(struct sheet *s, uint32_t presence);
void sheet_close(struct sheet *s);
struct classpec_fact *sheet_fact(struct sheet *s, uint32_t fact);
/* Whether the record projects to this interval; says so when not. */
bool sheet_is(struct sheet *s, uint32_t fact, int32_t lo, int32_t hi);

#endif
