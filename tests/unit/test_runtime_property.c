/*
 * test_runtime_property.c - laws of the runtime, on random rules, against the oracle.
 */
#include "unit.h"

#include "oracle.h"

#include <stdio.h>
#include <string.h>

/* One random rule, in both forms. */
struct trial {
	struct oracle oracle;
	struct builder *builder;
	struct classpec_interval values[ORACLE_FACTS];
	const struct classpec_plan *plan;
	struct classpec_facts facts;
	struct classpec_result result;
};

static void trial_open(struct trial *t)
{
	memset(t, 0, sizeof *t);
	t->builder = builder_open();
}

static void trial_next(struct trial *t, uint64_t *random, unsigned features)
{
	oracle_random(&t->oracle, random, features);
	builder_clear(t->builder);
	oracle_build(&t->oracle, t->builder, t->values);
	t->plan = builder_plan(t->builder);
	t->facts.value = t->values;
	t->facts.count = t->plan->facts.count;
	classpec_decide(t->plan, 0, &t->facts, &t->result);
}

static void trial_close(struct trial *t)
{
	builder_close(t->builder);
}

static bool same(unsigned long actual, unsigned long expected, unsigned trial,
		 const char *what)
{
	if (actual == expected)
		return true;
	printf("\ntrial %u: %s is %lu, expected %lu\n", trial, what, actual, expected);
	return false;
}

static void test_outcome(void)
{
	unsigned seen[CLASSPEC_MET + 1] = { 0 }, wrong = 0, i;
	uint64_t random = 0x9e3779b97f4a7c15;
	struct trial t;

	trial_open(&t);
	for (i = 0; i < 20000; i++) {
		enum classpec_outcome expected;

		trial_next(&t, &random, ORACLE_DECISIONS | ORACLE_LATER | ORACLE_SUMS);
		expected = oracle_outcome(&t.oracle);
		wrong += !same(t.result.outcome, expected, i, "the outcome");
		seen[expected]++;
	}
	trial_close(&t);
	CU_ASSERT_EQUAL(wrong, 0);
	for (i = CLASSPEC_NOT_MET; i <= CLASSPEC_MET; i++)
		CU_ASSERT(seen[i] > 100);
}

/* How the root stands is the outcome. */
static void test_standing(void)
{
	uint64_t random = 0xd1b54a32d192ed03;
	struct classpec_finding findings[ORACLE_NODES], part;
	unsigned wrong = 0, i;
	struct trial t;

	trial_open(&t);
	for (i = 0; i < 5000; i++) {
		unsigned outcome, standing;

		trial_next(&t, &random, ORACLE_DECISIONS | ORACLE_LATER | ORACLE_SUMS);
		CU_ASSERT_EQUAL(classpec_explain(t.plan, 0, &t.facts, findings,
						 ORACLE_NODES), CLASSPEC_OK);
		CU_ASSERT_EQUAL(classpec_explain(t.plan, 0, &t.facts, &part,
						 t.oracle.node_count - 1),
				CLASSPEC_NO_ROOM);
		outcome = t.result.outcome;
		standing = findings[0].standing;
		wrong += (outcome == CLASSPEC_MET) != (standing == CLASSPEC_HOLDS);
		wrong += (outcome == CLASSPEC_CONDITIONAL) != (standing == CLASSPEC_DUE);
		wrong += (outcome == CLASSPEC_NOT_MET) != (standing == CLASSPEC_FAILS);
		if (outcome == CLASSPEC_NEEDS_DETERMINATION)
			wrong += standing != CLASSPEC_DISCRETIONARY;
		if (standing == CLASSPEC_OPEN)
			wrong += outcome != CLASSPEC_UNDETERMINED;
	}
	trial_close(&t);
	CU_ASSERT_EQUAL(wrong, 0);
}

/* ---- shortfall --------------------------------------------------------------------- */

static void added_by(const struct classpec_way *way, int added[ORACLE_FACTS])
{
	unsigned i;

	memset(added, 0, ORACLE_FACTS * sizeof *added);
	for (i = 0; i < way->need_count; i++)
		added[way->need[i].fact] += way->need[i].amount;
}

static bool suffices(const struct oracle *o, const int added[ORACLE_FACTS])
{
	int value[ORACLE_FACTS];

	oracle_add(o, added, value);
	return oracle_holds(o, value, true);
}

static bool contained(const struct oracle *o, const int less[ORACLE_FACTS],
		      const int more[ORACLE_FACTS])
{
	unsigned i;

	for (i = 0; i < o->fact_count; i++)
		if (less[i] && oracle_gain(o, more, i) < oracle_gain(o, less, i))
			return false;
	return true;
}

/* Returns how many laws a way breaks. */
static unsigned check_way(const struct trial *t, const struct classpec_way *ways,
			  uint32_t count, uint32_t number, unsigned trial)
{
	const struct classpec_way *way = &ways[number];
	int added[ORACLE_FACTS], other[ORACLE_FACTS];
	unsigned wrong = 0, i;

	added_by(way, added);
	wrong += !same(suffices(&t->oracle, added), 1, trial, "that a way suffices");
	wrong += !same(way->effort, oracle_effort(&t->oracle, added), trial,
		       "the effort");
	for (i = 0; i < way->need_count; i++) {
		uint32_t fact = way->need[i].fact;

		wrong += !same(way->need[i].amount > 0, 1, trial,
			       "that a need is above 0");
		added[fact]--;
		wrong += !same(suffices(&t->oracle, added), 0, trial,
			       "that less suffices");
		added[fact]++;
	}
	for (i = 0; i < count; i++) {
		added_by(&ways[i], other);
		if (i != number)
			wrong += !same(contained(&t->oracle, other, added), 0, trial,
				       "that a way contains another");
	}
	if (number)
		wrong += !same(ways[number - 1].effort <= way->effort, 1, trial,
			       "that ways are in order");
	return wrong;
}

/* Whether evidence is lacking, and adding enough of everything would mend it. */
static bool could_qualify(const struct trial *t)
{
	int most[ORACLE_FACTS], none[ORACLE_FACTS] = { 0 };
	unsigned i;

	for (i = 0; i < ORACLE_FACTS; i++)
		most[i] = ORACLE_MOST;
	return !suffices(&t->oracle, none) && suffices(&t->oracle, most);
}

static void test_shortfall(void)
{
	const unsigned features[] = {
		ORACLE_DECISIONS | ORACLE_LATER | ORACLE_SUMS | ORACLE_INSIDE,
		ORACLE_DECISIONS | ORACLE_LATER | ORACLE_SUMS, ORACLE_INSIDE
	};
	uint64_t random = 0x2545f4914f6cdd1d;
	unsigned wrong = 0, lacking = 0, several = 0, i;
	struct classpec_way ways[CLASSPEC_WAYS];
	struct trial t;

	trial_open(&t);
	for (i = 0; i < 30000; i++) {
		uint32_t count, j;

		trial_next(&t, &random, features[i % 3]);
		count = classpec_shortfall(t.plan, 0, &t.facts, ways);
		wrong += !same(count > 0, could_qualify(&t), i, "that there is a way");
		for (j = 0; j < count; j++)
			wrong += check_way(&t, ways, count, j, i);
		lacking += count > 0;
		several += count > 3;
	}
	trial_close(&t);
	CU_ASSERT_EQUAL(wrong, 0);
	CU_ASSERT(lacking > 5000);
	CU_ASSERT(several > 100);
}

/* Without sums and without facts inside facts, the search overlooks nothing. */
static void test_nearest_way(void)
{
	uint64_t random = 0x853c49e6748fea9b;
	unsigned wrong = 0, compared = 0, i;
	struct classpec_way ways[CLASSPEC_WAYS];
	struct trial t;

	trial_open(&t);
	for (i = 0; i < 3000; i++) {
		unsigned effort, expected;
		uint32_t count;

		trial_next(&t, &random, ORACLE_LATER);
		count = classpec_shortfall(t.plan, 0, &t.facts, ways);
		if (count && t.oracle.fact_count < 6) {
			oracle_nearest(&t.oracle, &effort, &expected);
			wrong += !same(ways[0].effort, effort, i, "the least effort");
			if (expected > CLASSPEC_WAYS)
				expected = CLASSPEC_WAYS;
			wrong += !same(count, expected, i, "the number of ways");
			compared++;
		}
	}
	trial_close(&t);
	CU_ASSERT_EQUAL(wrong, 0);
	CU_ASSERT(compared > 500);
}

/* ---- undecided --------------------------------------------------------------------- */

/* Whether the rule holds when the facts listed, but one, come in at their best. */
static bool decided_by(const struct oracle *o, const uint32_t *facts, uint32_t count,
		       uint32_t except, bool granted)
{
	int value[ORACLE_FACTS];
	uint32_t i;

	for (i = 0; i < o->fact_count; i++) {
		value[i] = o->facts[i].lo;
		if (granted && o->facts[i].kind == CLASSPEC_DECISION)
			value[i] = o->facts[i].hi;
	}
	for (i = 0; i < count; i++)
		if (i != except)
			value[facts[i]] = o->facts[facts[i]].hi;
	return oracle_holds(o, value, true);
}

static void test_undecided(void)
{
	uint64_t random = 0xda942042e4dd58b5;
	unsigned wrong = 0, open = 0, left_to_an_office = 0, i;
	uint32_t facts[ORACLE_FACTS], fewer[1], count, j;
	struct trial t;

	trial_open(&t);
	for (i = 0; i < 20000; i++) {
		int none[ORACLE_FACTS] = { 0 };
		bool granted;

		trial_next(&t, &random, ORACLE_DECISIONS | ORACLE_LATER | ORACLE_SUMS);
		count = classpec_undecided(t.plan, 0, &t.facts, facts, ORACLE_FACTS);
		wrong += !same(count > 0, t.result.outcome == CLASSPEC_UNDETERMINED, i,
			       "that evidence decides");
		granted = !suffices(&t.oracle, none);
		if (count)
			wrong += !same(decided_by(&t.oracle, facts, count, count,
						  granted), 1, i,
				       "that this evidence decides");
		for (j = 0; j < count; j++)
			wrong += !same(decided_by(&t.oracle, facts, count, j, granted), 0,
				       i, "that less evidence decides");
		if (count > 1)
			wrong += !same(classpec_undecided(t.plan, 0, &t.facts, fewer, 1),
				       1, i, "the number that there is room for");
		open += count > 0;
		left_to_an_office += count > 0 && granted;
	}
	trial_close(&t);
	CU_ASSERT_EQUAL(wrong, 0);
	CU_ASSERT(open > 1000);
	CU_ASSERT(left_to_an_office > 20);
}

void suite_runtime_property(void)
{
	CU_pSuite suite = CU_add_suite("runtime laws", NULL, NULL);

	CU_add_test(suite, "the outcome is that of every possible person", test_outcome);
	CU_add_test(suite, "the root stands as the outcome says", test_standing);
	CU_add_test(suite, "every way suffices and is least", test_shortfall);
	CU_add_test(suite, "the nearest way is the nearest", test_nearest_way);
	CU_add_test(suite, "undecided evidence decides and is least", test_undecided);
}
