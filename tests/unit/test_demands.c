/*
 * test_demands.c - what the compiler writes down of requirements that share days: the
 * atoms of a rule hold exactly when its demands can all be covered.
 */
#include "unit.h"

#include "lower/lower.h"
#include "syntax.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { JOBS = 5, USES = 256, NODES = 256, FACTS = 64, CREDITS = 2 };

/* Every way in which requirements come to share days. */
static const char spec[] =
	"authority city \"City\" {\n"
	"    route open \"Open\"\n"
	"    policy { full_time 40 hours per week\n"
	"        substitution stepwise }\n"
	"}\n"
	"experience work \"work\"\n"
	"experience public_work \"public work\" is work\n"
	"experience phone_work \"telephone work\" is public_work\n"
	"experience night_work \"night work\" is work\n"
	"standard clerk \"Clerk\" {\n"
	"    class one \"One\" { qualify open { disjoint {\n"
	"        a: 8 months of work\n"
	"        b: 6 months of public_work { including 2 months of phone_work }\n"
	"        any of {\n"
	"            c: 4 months of night_work\n"
	"            d: 5 months of (phone_work, night_work)\n"
	"        }\n"
	"    } } }\n"
	"    class two \"Two\" { qualify open {\n"
	"        a: 12 months of work { including 5 months of night_work }\n"
	"        substitute 30 semester credits for 3 months of a\n"
	"        substitute 6 months of public_work for 4 months of a\n"
	"    } }\n"
	"    class three \"Three\" { qualify open {\n"
	"        disjoint {\n"
	"            a: 9 months of public_work\n"
	"            b: 6 months of night_work\n"
	"        }\n"
	"        substitute 30 semester credits for up to 4 months of a linear\n"
	"    } }\n"
	"}\n";

struct trial {
	const struct classpec_plan *plan;
	uint64_t random;
	uint32_t kinds[JOBS][2];
	struct classpec_job jobs[JOBS];
	struct classpec_credit credits[CREDITS];
	struct classpec_record record;
	classpec_date dates[CLASSPEC_ANCHORS];
	struct classpec_interval values[FACTS];
	struct classpec_finding findings[NODES];
	struct classpec_use uses[USES];
	struct classpec_allocation allocation;
	unsigned told, covered;
};

static uint32_t chance(struct trial *t, uint32_t limit)
{
	t->random ^= t->random << 13;
	t->random ^= t->random >> 7;
	t->random ^= t->random << 17;
	return (uint32_t)(t->random >> 32) % limit;
}

static void record_random(struct trial *t)
{
	uint32_t i;

	memset(t->jobs, 0, sizeof t->jobs);
	memset(t->credits, 0, sizeof t->credits);
	for (i = 0; i < JOBS; i++) {
		struct classpec_job *job = &t->jobs[i];
		uint32_t year = 2020 + chance(t, 3);

		t->kinds[i][0] = chance(t, t->plan->kinds.count);
		t->kinds[i][1] = chance(t, t->plan->kinds.count);
		job->kinds = t->kinds[i];
		job->kind_count = 1 + chance(t, 2);
		job->hours = (uint16_t)(500 * (1 + chance(t, 8)));
		if (chance(t, 3)) {
			job->from = year * 10000 + (1 + chance(t, 6)) * 100 + 1;
			job->to = year * 10000 + (7 + chance(t, 6)) * 100 + 1 +
				  chance(t, 28);
		} else {
			job->unit = CLASSPEC_DAYS;
			job->amount = (int32_t)chance(t, 20000);
		}
	}
	for (i = 0; i < CREDITS; i++) {
		t->credits[i].amount = (int32_t)chance(t, 30) * 100;
		t->credits[i].subject = CLASSPEC_NONE;
	}
}

static const struct classpec_node *nodes_of(const struct trial *t, uint32_t rule)
{
	return CLASSPEC_ARRAY(t->plan, nodes, struct classpec_node) +
	       CLASSPEC_ARRAY(t->plan, rules, struct classpec_rule)[rule].first_node;
}

static bool is_experience(const struct trial *t, uint32_t fact)
{
	return CLASSPEC_ARRAY(t->plan, facts, struct classpec_fact)[fact].kind ==
	       CLASSPEC_EXPERIENCE;
}

static bool counts_days(const struct trial *t, const struct classpec_node *node)
{
	const struct classpec_term *term =
		CLASSPEC_ARRAY(t->plan, terms, struct classpec_term) + node->first_term;

	return node->kind == CLASSPEC_ATOM && node->term_count && is_experience(t, term->fact);
}

/* Whether the atoms that speak for the demands of a node hold. */
static bool atoms_hold(const struct trial *t, uint32_t rule, uint32_t at)
{
	const struct classpec_node *nodes = nodes_of(t, rule);
	uint32_t child;

	if (nodes[at].kind == CLASSPEC_ATOM)
		return t->findings[at].standing == CLASSPEC_HOLDS;
	for (child = at + 1; child < classpec_node_end(nodes, at);
	     child += nodes[child].extent)
		if (counts_days(t, &nodes[child]) &&
		    t->findings[child].standing != CLASSPEC_HOLDS)
			return false;
	return true;
}

static bool all_covered(const struct trial *t)
{
	uint32_t i;

	for (i = 0; i < t->allocation.demand_count; i++)
		if (t->allocation.covered[i] <
		    100 * (int64_t)t->allocation.demand[i].amount)
			return false;
	return true;
}

static bool exchanges(const struct trial *t)
{
	uint32_t i;

	for (i = 0; i < t->allocation.demand_count; i++)
		if (t->allocation.demand[i].exchange_count)
			return true;
	return false;
}

/* Whole days and parts of days worth of credits are rounded apart from each other in the
 * atoms, so there what is covered may just fail. */
static unsigned node_check(struct trial *t, uint32_t rule, uint32_t at)
{
	bool hold, covered;

	if (classpec_allocate(t->plan, rule, at, &t->record, t->dates, &t->allocation) !=
	    CLASSPEC_OK)
		return 1;
	if (!t->allocation.demand_count ||
	    !is_experience(t, t->allocation.demand[0].fact))
		return 0;
	hold = atoms_hold(t, rule, at);
	covered = all_covered(t);
	t->told++;
	t->covered += covered;
	if (hold == covered || (covered && exchanges(t)))
		return 0;
	printf("\nrule %u, node %u: the atoms %s, the demands are%s covered\n",
	       (unsigned)rule, (unsigned)at, hold ? "hold" : "do not hold",
	       covered ? "" : " not");
	return 1;
}

static unsigned record_check(struct trial *t)
{
	const struct classpec_rule *rules =
		CLASSPEC_ARRAY(t->plan, rules, struct classpec_rule);
	const struct classpec_facts facts = { t->values, t->plan->facts.count, 0, 0 };
	unsigned wrong = 0;
	uint32_t rule, at;

	classpec_project(t->plan, &t->record, t->dates, t->values);
	for (rule = 0; rule < t->plan->rules.count; rule++) {
		CU_ASSERT_EQUAL(classpec_explain(t->plan, rule, &facts, t->findings,
						 NODES), CLASSPEC_OK);
		for (at = 0; at < rules[rule].node_count; at++)
			wrong += node_check(t, rule, at);
	}
	return wrong;
}

static void test_demands(void)
{
	static struct trial t;
	struct context cx;
	unsigned wrong = 0, i;

	context_open(&cx);
	source_add_text(&cx, "demands.classpec", spec, sizeof spec - 1);
	t.plan = lower(&cx, resolve(&cx, parse(&cx)), NULL);
	CU_ASSERT_PTR_NOT_NULL_FATAL(t.plan);
	CU_ASSERT_FATAL(t.plan->facts.count <= FACTS);
	CU_ASSERT(t.plan->demands.count > 10);
	CU_ASSERT(t.plan->exchanges.count > 0);
	t.random = 0x9e3779b97f4a7c15;
	t.record.presence = CLASSPEC_HAS_EXPERIENCE | CLASSPEC_HAS_CREDITS;
	t.record.jobs = t.jobs;
	t.record.job_count = JOBS;
	t.record.credits = t.credits;
	t.record.credit_count = CREDITS;
	t.dates[CLASSPEC_AS_OF] = 20250101;
	t.allocation.use = t.uses;
	t.allocation.room = USES;
	for (i = 0; i < 2000; i++) {
		record_random(&t);
		wrong += record_check(&t);
	}
	context_close(&cx);
	CU_ASSERT_EQUAL(wrong, 0);
	CU_ASSERT(t.told > 10000);
	CU_ASSERT(t.covered > t.told / 10 && t.covered < t.told - t.told / 10);
}

void suite_demands(void)
{
	CU_pSuite suite = CU_add_suite("demands", NULL, NULL);

	CU_add_test(suite, "atoms hold when demands can be covered", test_demands);
}
