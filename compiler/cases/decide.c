/*
 * cases/decide.c - which requirements decide somebody's case: the rule is asked again,
 * in a copy of the tables in which that requirement always holds, or never. The copy is
 * without the rows of conditions, so that the tree is asked.
 */
#include "cases/cases.h"

#include <string.h>

enum { RULE_FACTS = 1024 };

void decider_open(struct decider *d, const struct classpec_plan *plan,
		  struct arena *arena)
{
	memset(d, 0, sizeof *d);
	d->plan = plan;
	d->copy = arena_new(arena, ((size_t)plan->size + 7) / 8 * 8);
	memcpy(d->copy, plan, plan->size);
	((struct classpec_plan *)(void *)d->copy)->condition_lists.count = 0;
	d->values = arena_new(arena, sizeof *d->values * plan->facts.count);
	d->counted = arena_new(arena, sizeof *d->counted * RULE_FACTS);
}

static const struct classpec_rule *rule_of(const struct decider *d)
{
	return CLASSPEC_ARRAY(d->plan, rules, struct classpec_rule) + d->rule;
}

static struct classpec_node *copied_node(const struct decider *d, uint32_t requirement)
{
	const struct classpec_plan *copy = (const void *)d->copy;

	return (struct classpec_node *)(void *)(d->copy + copy->nodes.at) +
	       rule_of(d)->first_node + d->nodes[requirement];
}

const struct classpec_node *decider_node(const struct decider *d, uint32_t requirement)
{
	return CLASSPEC_ARRAY(d->plan, nodes, struct classpec_node) +
	       rule_of(d)->first_node + d->nodes[requirement];
}

bool decider_rule(struct decider *d, uint32_t rule)
{
	const struct classpec_node *node;
	uint32_t i;

	d->rule = rule;
	d->count = 0;
	node = CLASSPEC_ARRAY(d->plan, nodes, struct classpec_node) +
	       rule_of(d)->first_node;
	for (i = 0; i < rule_of(d)->node_count; i++) {
		if (node[i].kind != CLASSPEC_ATOM)
			continue;
		if (d->count == REQUIREMENTS_MAX)
			return false;
		d->nodes[d->count++] = i;
	}
	return true;
}

bool is_decision(const struct classpec_node *node)
{
	return node->flags & CLASSPEC_DETERMINATION;
}

/* ---- a record ------------------------------------------------------------------- */

static uint32_t facts_of(const struct decider *d, uint32_t facts[RULE_FACTS])
{
	const struct classpec_term *terms =
		CLASSPEC_ARRAY(d->plan, terms, struct classpec_term);
	uint32_t count = 0, i, k, n;

	for (i = 0; i < d->count; i++) {
		const struct classpec_node *node = decider_node(d, i);

		for (k = 0; k < node->term_count; k++) {
			uint32_t fact = terms[node->first_term + k].fact;

			for (n = 0; n < count && facts[n] != fact;)
				n++;
			if (n == count && count < RULE_FACTS)
				facts[count++] = fact;
		}
	}
	return count;
}

/* The copy's table of facts becomes that of the rule for as long as that takes: it is all
 * that must be counted. */
void decider_count(struct decider *d, const struct classpec_record *record,
		   const classpec_date dates[CLASSPEC_ANCHORS])
{
	struct classpec_plan *copy = (void *)d->copy;
	const struct classpec_fact *all =
		CLASSPEC_ARRAY(d->plan, facts, struct classpec_fact);
	struct classpec_fact *few = (void *)(d->copy + copy->facts.at);
	uint32_t facts[RULE_FACTS], count = facts_of(d, facts), i;

	for (i = 0; i < count; i++)
		few[i] = all[facts[i]];
	copy->facts.count = count;
	classpec_project(copy, record, dates, d->counted);
	copy->facts.count = d->plan->facts.count;
	for (i = 0; i < count; i++) {
		few[i] = all[i];
		d->values[facts[i]] = d->counted[i];
	}
}

/* ---- what would be if ----------------------------------------------------------- */

static uint32_t ask(const struct decider *d, const struct classpec_interval *values,
		    uint32_t stage)
{
	struct classpec_facts facts = { .value = values,
					.count = d->plan->facts.count,
					.stage = stage };
	struct classpec_result result;

	classpec_decide((const struct classpec_plan *)(const void *)d->copy, d->rule,
			&facts, &result);
	return result.outcome;
}

static void node_fix(struct classpec_node *node, bool holds)
{
	node->term_count = 0; /* a sum of nothing */
	node->threshold = holds ? 0 : 1;
	node->flags &= (uint8_t)~CLASSPEC_DETERMINATION;
}

/* Whether the answer is another when the requirement is turned round. */
static bool turns(struct decider *d, const struct classpec_interval *values,
		  uint32_t stage, uint32_t requirement, bool holds, uint32_t outcome)
{
	struct classpec_node *node = copied_node(d, requirement), before = *node;
	uint32_t turned;

	node_fix(node, !holds);
	turned = ask(d, values, stage);
	*node = before;
	return turned != outcome;
}

/* Whether it is met or not; false in *known when missing evidence decides. A decision
 * that is open is not met. */
static bool is_met(const struct decider *d, const struct classpec_interval *values,
		   uint32_t requirement, bool *known)
{
	const struct classpec_node *node = decider_node(d, requirement);
	const struct classpec_term *terms =
		CLASSPEC_ARRAY(d->plan, terms, struct classpec_term) + node->first_term;
	int64_t lo = 0, hi = 0;
	uint32_t k;

	for (k = 0; k < node->term_count; k++) {
		lo += (int64_t)terms[k].factor * values[terms[k].fact].lo;
		hi += (int64_t)terms[k].factor * values[terms[k].fact].hi;
	}
	*known = is_decision(node) || lo >= node->threshold || hi < node->threshold;
	return lo >= node->threshold;
}

uint32_t decider_show(struct decider *d, const struct classpec_interval *values,
		      uint32_t stage, struct shown *shown)
{
	uint32_t outcome = ask(d, values, stage), i;
	bool known;

	memset(shown, 0, sizeof *shown);
	for (i = 0; i < d->count; i++) {
		bool met = is_met(d, values, i, &known);

		if (known && turns(d, values, stage, i, met, outcome))
			shown_add(shown, 2 * i + !met);
	}
	return outcome;
}

void decider_show_any(struct decider *d, const bool *met, bool refused,
		      struct shown *shown)
{
	const struct classpec_term *terms =
		CLASSPEC_ARRAY(d->plan, terms, struct classpec_term);
	uint32_t outcome, i;

	memset(shown, 0, sizeof *shown);
	for (i = 0; i < d->count; i++) {
		const struct classpec_node *node = decider_node(d, i);

		if (is_decision(node))
			d->values[terms[node->first_term].fact] =
				(struct classpec_interval){ met[i], met[i] || !refused };
		else
			node_fix(copied_node(d, i), met[i]);
	}
	outcome = ask(d, d->values, CLASSPEC_FILING);
	for (i = 0; i < d->count; i++)
		if (turns(d, d->values, CLASSPEC_FILING, i, met[i], outcome))
			shown_add(shown, 2 * i + !met[i]);
	for (i = 0; i < d->count; i++)
		*copied_node(d, i) = *decider_node(d, i);
}
