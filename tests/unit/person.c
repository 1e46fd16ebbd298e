/*
 * person.c - people and records for the tests of the runtime.
 */
#include "person.h"

#include <stdio.h>
#include <string.h>

void person_open(struct person *p)
{
	struct builder *b = builder_open();

	memset(p, 0, sizeof *p);
	p->builder = b;
	builder_fact(b, CLASSPEC_EXPERIENCE, "customer service", 2, 0u, 1u);
	builder_fact(b, CLASSPEC_EXPERIENCE, "public service", 1, 1u);
	builder_fact(b, CLASSPEC_CREDITS, "semester credits", 0);
	builder_fact(b, CLASSPEC_CREDITS, "semester credits in accounting", 0);
	builder_subjects(b, ACCOUNTING, 1, 3u);
	builder_fact(b, CLASSPEC_EDUCATION, "a bachelor's degree", 2, 4u, 5u);
	builder_fact(b, CLASSPEC_EDUCATION, "high school", 3, 3u, 4u, 5u);
	builder_fact(b, CLASSPEC_CREDENTIAL, "a licence", 1, 0u);
	builder_fact(b, CLASSPEC_DECISION, "the office", 1, 7u);
	builder_class(b);
	p->facts.value = p->values;
}

void person_close(struct person *p)
{
	builder_close(p->builder);
}

void person_set(struct person *p, uint32_t fact, int32_t lo, int32_t hi)
{
	p->values[fact].lo = lo;
	p->values[fact].hi = hi;
}

const struct classpec_plan *person_plan(struct person *p)
{
	const struct classpec_plan *plan = builder_plan(p->builder);

	p->facts.count = plan->facts.count;
	return plan;
}

unsigned person_outcome(struct person *p)
{
	const struct classpec_plan *plan = person_plan(p);

	classpec_decide(plan, plan->rules.count - 1, &p->facts, &p->result);
	return p->result.outcome;
}

uint32_t person_shortfall(struct person *p)
{
	const struct classpec_plan *plan = person_plan(p);

	return classpec_shortfall(plan, plan->rules.count - 1, &p->facts, p->ways);
}

const char *person_way(struct person *p, uint32_t number)
{
	static char text[512];

	classpec_words_way(person_plan(p), &p->ways[number], text, sizeof text);
	return text;
}

void sheet_open(struct sheet *s, uint32_t presence)
{
	memset(s, 0, sizeof *s);
	s->builder = builder_open();
	s->policy = &s->builder->authorities[0];
	s->record.presence = presence;
	s->dates[CLASSPEC_AS_OF] = 20250101;
}

void sheet_close(struct sheet *s)
{
	builder_close(s->builder);
}

struct classpec_fact *sheet_fact(struct sheet *s, uint32_t fact)
{
	return &s->builder->facts[fact];
}

bool sheet_is(struct sheet *s, uint32_t fact, int32_t lo, int32_t hi)
{
	classpec_project(builder_plan(s->builder), &s->record, s->dates, s->facts);
	if (s->facts[fact].lo == lo && s->facts[fact].hi == hi)
		return true;
	printf("\nfact %u is %d..%d, expected %d..%d\n", (unsigned)fact,
	       (int)s->facts[fact].lo, (int)s->facts[fact].hi, (int)lo, (int)hi);
	return false;
}
