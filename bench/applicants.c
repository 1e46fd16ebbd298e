/*
 * applicants.c - makes up applicants.
 */
#include "applicants.h"

#include "nys.h"
#include "synthetic.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* What the rule asks of, by the facts' ids in the plan. */
struct asked {
	uint32_t days, credits, high_school, bachelors;
	int32_t credit_scale;
};

static uint32_t fact_find(const struct classpec_plan *plan, const char *id)
{
	const struct classpec_fact *facts =
		CLASSPEC_ARRAY(plan, facts, struct classpec_fact);
	uint32_t i;

	for (i = 0; i < plan->facts.count; i++)
		if (strcmp(classpec_text(plan, facts[i].id), id) == 0)
			return i;
	fprintf(stderr, "applicants: expected a fact \"%s\" in the plan\n", id);
	return CLASSPEC_NONE;
}

static bool facts_find(const struct classpec_plan *plan, struct asked *asked)
{
	const struct classpec_fact *facts =
		CLASSPEC_ARRAY(plan, facts, struct classpec_fact);

	asked->days = fact_find(plan, "experience:public_customer_service");
	asked->credits = fact_find(plan, "credits");
	asked->high_school = fact_find(plan, "education:high_school");
	asked->bachelors = fact_find(plan, "education:bachelors");
	if (asked->days == CLASSPEC_NONE || asked->credits == CLASSPEC_NONE ||
	    asked->high_school == CLASSPEC_NONE || asked->bachelors == CLASSPEC_NONE)
		return false;
	asked->credit_scale = (int32_t)facts[asked->credits].scale;
	return true;
}

/* Of one in ten the schooling is not known, of as many the experience, of one in six the
 * credits. */
static void applicant_make(struct applicant *a, uint64_t *random)
{
	uint32_t level = synthetic_random(random, 10); /* 0: none, 1 to 6: high school */

	a->high_school = level > 0;
	a->bachelors = level > 6;
	a->credits = 0;
	if (synthetic_random(random, 3))
		a->credits = (int32_t)synthetic_random(random, 140);
	a->days = (int32_t)synthetic_random(random, 2200);
	if (synthetic_random(random, 10) == 0)
		a->high_school = a->bachelors = -1;
	if (synthetic_random(random, 10) == 0)
		a->days = -1;
	if (synthetic_random(random, 6) == 0)
		a->credits = -1;
}

static void interval_set(struct classpec_interval *value, int32_t amount, int32_t scale,
			 int32_t most)
{
	value->lo = amount < 0 ? 0 : amount * scale;
	value->hi = amount < 0 ? most : amount * scale;
}

static void facts_make(const struct applicant *a, const struct asked *asked,
		       struct classpec_interval *values)
{
	interval_set(&values[asked->days], a->days, 1, CLASSPEC_NO_LIMIT);
	interval_set(&values[asked->credits], a->credits, asked->credit_scale,
		     CLASSPEC_NO_LIMIT);
	interval_set(&values[asked->high_school], a->high_school, 1, 1);
	interval_set(&values[asked->bachelors], a->bachelors, 1, 1);
}

struct applicants *applicants_make(const struct classpec_plan *plan)
{
	struct applicants *a = malloc(sizeof *a);
	uint64_t random = 0x9e3779b97f4a7c15;
	struct asked asked;
	size_t i;

	if (!a || !facts_find(plan, &asked))
		return NULL;
	a->fact_count = plan->facts.count;
	a->rule = classpec_rule_find(plan, NYS_CALL_CENTER_REPRESENTATIVE_3,
				     NYS_ROUTE_OPEN_COMPETITIVE, CLASSPEC_NONE, 0);
	a->rows = malloc(APPLICANTS * sizeof *a->rows);
	a->values = calloc((size_t)APPLICANTS * a->fact_count, sizeof *a->values);
	if (!a->rows || !a->values || a->rule == CLASSPEC_NONE) {
		fprintf(stderr, "applicants: no memory, or no rule in force\n");
		return NULL;
	}
	for (i = 0; i < APPLICANTS; i++) {
		applicant_make(&a->rows[i], &random);
		facts_make(&a->rows[i], &asked, a->values + i * a->fact_count);
	}
	return a;
}

void applicants_free(struct applicants *a)
{
	free(a->rows);
	free(a->values);
	free(a);
}

static void number_write(FILE *out, int32_t number, const char *after)
{
	if (number >= 0)
		fprintf(out, "%d", (int)number);
	fputs(after, out);
}

bool applicants_write(const struct applicants *a, const char *path)
{
	FILE *out = fopen(path, "w");
	size_t i;

	if (!out) {
		perror(path);
		return false;
	}
	fputs("days,credits,high_school,bachelors\n", out);
	for (i = 0; i < APPLICANTS; i++) {
		number_write(out, a->rows[i].days, ",");
		number_write(out, a->rows[i].credits, ",");
		number_write(out, a->rows[i].high_school, ",");
		number_write(out, a->rows[i].bachelors, "\n");
	}
	if (fclose(out) == 0)
		return true;
	perror(path);
	return false;
}
