/*
 * prove/judge.c - what a rule answers to a witness, by the runtime that answers everybody.
 */
#include "prove/prove.h"

#include <string.h>

enum { RULE_FACTS = 1024 };

/* As much of a plan as counting takes, with the facts of one rule: they are all that must be
 * counted. */
struct prove_judge {
	const struct classpec_plan *plan;
	unsigned char *copy;
	struct classpec_interval
		*values; /* of the plan's facts; only the rule's are set */
	struct classpec_interval counted[RULE_FACTS];
	uint32_t facts[RULE_FACTS];
};

struct prove_judge *prove_judge_open(const struct classpec_plan *plan, struct arena *arena)
{
	struct prove_judge *judge = arena_new(arena, sizeof *judge);
	size_t authorities = sizeof(struct classpec_authority) * plan->authorities.count;
	size_t selections = sizeof(uint32_t) * plan->selections.count;
	size_t at = (sizeof *plan + 7) / 8 * 8, end;
	struct classpec_plan *copy;

	end = (at + authorities + selections + 7) / 8 * 8;
	judge->plan = plan;
	judge->copy = arena_new(arena, end + sizeof(struct classpec_fact) * RULE_FACTS);
	copy = (struct classpec_plan *)(void *)judge->copy;
	copy->magic = plan->magic;
	copy->table_version = plan->table_version;
	copy->authorities =
		(struct classpec_section){ (uint32_t)at, plan->authorities.count };
	copy->selections = (struct classpec_section){ (uint32_t)(at + authorities),
						      plan->selections.count };
	copy->facts.at = (uint32_t)end;
	memcpy(judge->copy + at,
	       CLASSPEC_ARRAY(plan, authorities, struct classpec_authority), authorities);
	if (selections)
		memcpy(judge->copy + at + authorities,
		       CLASSPEC_ARRAY(plan, selections, uint32_t), selections);
	judge->values = arena_new(arena, sizeof *judge->values * plan->facts.count);
	return judge;
}

static uint32_t facts_of(struct prove_judge *judge, const struct classpec_rule *rule)
{
	const struct classpec_plan *plan = judge->plan;
	const struct classpec_node *node =
		CLASSPEC_ARRAY(plan, nodes, struct classpec_node) + rule->first_node;
	const struct classpec_term *terms =
		CLASSPEC_ARRAY(plan, terms, struct classpec_term);
	uint32_t count = 0, i, k, n;

	for (i = 0; i < rule->node_count; i++, node++)
		for (k = 0; node->kind == CLASSPEC_ATOM && k < node->term_count; k++) {
			uint32_t fact = terms[node->first_term + k].fact;

			for (n = 0; n < count && judge->facts[n] != fact;)
				n++;
			if (n == count && count < RULE_FACTS)
				judge->facts[count++] = fact;
		}
	return count;
}

enum classpec_outcome prove_judge(struct prove_judge *judge, uint32_t rule,
				  const struct prove_record *record, uint32_t stage)
{
	const struct classpec_plan *plan = judge->plan;
	struct classpec_plan *copy = (struct classpec_plan *)(void *)judge->copy;
	const struct classpec_fact *all =
		CLASSPEC_ARRAY(plan, facts, struct classpec_fact);
	struct classpec_fact *few = (void *)(judge->copy + copy->facts.at);
	struct classpec_facts facts = { .value = judge->values,
					.count = plan->facts.count,
					.stage = stage,
					.as_of = record->dates[CLASSPEC_AS_OF] };
	struct classpec_result result;
	uint32_t count = facts_of(
		judge, CLASSPEC_ARRAY(plan, rules, struct classpec_rule) + rule);
	uint32_t i;

	for (i = 0; i < count; i++)
		few[i] = all[judge->facts[i]];
	copy->facts.count = count;
	classpec_project(copy, &record->record, record->dates, judge->counted);
	for (i = 0; i < count; i++)
		judge->values[judge->facts[i]] = judge->counted[i];
	classpec_decide(plan, rule, &facts, &result);
	return (enum classpec_outcome)result.outcome;
}
