/*
 * qualify/expectation.c - whether what a case expects is what the tables of the plan say.
 */
#include <stdlib.h>
#include <string.h>

#include "qualify/expectation.h"

/* ---- the nearest way ---- */

static bool
same_needs(const struct trial *trial, const struct classpec_way *way)
{
	const struct classpec_need *needs = CLASSPEC_ARRAY(trial->plan, case_needs, struct classpec_need) + trial->x->first_need;
	uint32_t found = 0;

	for (uint32_t i = 0; i < trial->x->need_count; i++)
		for (uint32_t j = 0; j < way->need_count; j++)
			found += needs[i].fact == way->need[j].fact &&
				 needs[i].amount == way->need[j].amount;
	return found == trial->x->need_count && found == way->need_count;
}

static void
check_shortfall(struct trial *trial)
{
	struct classpec_way ways[CLASSPEC_WAYS], wanted = { 0 };
	char text[1024], other[1024] = "no way to qualify on evidence alone";
	uint32_t count;

	if (!trial->x->need_count)
		return;
	count = classpec_shortfall(trial->plan, trial->e->rule, &trial->facts, ways);
	if (count && same_needs(trial, &ways[0]))
		return;
	for (uint32_t i = 0; i < trial->x->need_count && i < CLASSPEC_WAY_NEEDS; i++)
		wanted.need[wanted.need_count++] =
			CLASSPEC_ARRAY(trial->plan, case_needs, struct classpec_need)[trial->x->first_need + i];
	classpec_words_way(trial->plan, &wanted, text, sizeof text);
	if (count)
		classpec_words_way(trial->plan, &ways[0], other, sizeof other);
	out_format(&trial->wrong, "    expected short %s\n    found %s\n", text, other);
}

/* ---- evidence ---- */

static const char *
fact_id(const struct trial *trial, uint32_t fact)
{
	return classpec_text(trial->plan, CLASSPEC_ARRAY(trial->plan, facts, struct classpec_fact)[fact].id);
}

static void
list_facts(struct trial *trial, const char *how, const char *what, const uint32_t *facts, uint32_t count)
{
	out_format(&trial->wrong, "    %s %s", how, what);
	for (uint32_t i = 0; i < count; i++)
		out_format(&trial->wrong, "%s%s", i ? ", " : " ", fact_id(trial, facts[i]));
	out_text(&trial->wrong, count ? "\n" : " nothing\n");
}

static bool
same_facts(const uint32_t *a, uint32_t m, const uint32_t *b, uint32_t n)
{
	uint32_t found = 0;

	for (uint32_t i = 0; i < m; i++)
		for (uint32_t j = 0; j < n; j++)
			found += a[i] == b[j];
	return m == n && found == m;
}

static void
check_facts(struct trial *trial, const char *what, const uint32_t *expected, uint32_t count,
	    const uint32_t *found, uint32_t found_count)
{
	if (same_facts(expected, count, found, found_count))
		return;
	list_facts(trial, "expected", what, expected, count);
	list_facts(trial, "found", what, found, found_count);
}

enum { FACTS_SHOWN = 64 };

static void
check_missing(struct trial *trial)
{
	uint32_t found[FACTS_SHOWN], count;

	if (!trial->e->missing_count)
		return;
	count = classpec_undecided(trial->plan, trial->e->rule, &trial->facts, found, FACTS_SHOWN);
	check_facts(trial, "missing", trial->e->missing, trial->e->missing_count, found, count);
}

static void
check_due(struct trial *trial)
{
	const struct classpec_rule *rule = &CLASSPEC_ARRAY(trial->plan, rules, struct classpec_rule)[trial->e->rule];
	const struct classpec_node *nodes = CLASSPEC_ARRAY(trial->plan, nodes, struct classpec_node) + rule->first_node;
	struct classpec_finding *findings;
	uint32_t found[FACTS_SHOWN], count = 0;

	if (!trial->e->due_count)
		return;
	findings = malloc(rule->node_count * sizeof *findings);
	if (!findings)
		out_of_memory();
	classpec_explain(trial->plan, trial->e->rule, &trial->facts, findings, rule->node_count);
	for (uint32_t i = 0; i < rule->node_count && count < FACTS_SHOWN; i++)
		if (nodes[i].kind == CLASSPEC_ATOM && findings[i].standing == CLASSPEC_DUE)
			found[count++] = CLASSPEC_ARRAY(trial->plan, terms, struct classpec_term)[nodes[i].first_term].fact;
	free(findings);
	check_facts(trial, "due", trial->e->due, trial->e->due_count, found, count);
}

static void
check_body(struct trial *trial)
{
	const struct symbol *body = trial->e->source->body;
	const char *found = "nobody";

	if (!body)
		return;
	if (trial->result.body != CLASSPEC_NONE)
		found = classpec_text(trial->plan, CLASSPEC_ARRAY(trial->plan, bodies, struct classpec_entry)[trial->result.body].id);
	if (strcmp(found, body->id) != 0)
		out_format(&trial->wrong, "    expected by %s\n    found %s\n", body->id, found);
}

/* ---- the trial ---- */

void
expectation_try(const struct classpec_plan *plan, const struct lowered_cases *cases, uint32_t number,
		struct trial *trial)
{
	const struct lowered_expectation *e = &cases->items[number];

	*trial = (struct trial){ .plan = plan, .e = e };
	trial->x = &CLASSPEC_ARRAY(plan, expectations, struct classpec_expectation)[number];
	trial->facts = (struct classpec_facts){ e->values, plan->facts.count,
						(uint32_t)e->source_case->stage, 0 };
	classpec_decide(plan, e->rule, &trial->facts, &trial->result);
	if (trial->result.outcome != trial->x->outcome)
		out_format(&trial->wrong, "    expected %s\n    found %s\n",
			   classpec_outcome_name(trial->x->outcome),
			   classpec_outcome_name(trial->result.outcome));
	check_shortfall(trial);
	check_missing(trial);
	check_due(trial);
	check_body(trial);
}
