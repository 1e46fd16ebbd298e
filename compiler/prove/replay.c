/*
 * prove/replay.c - a witness is written down and judged, where that might show what the search left out.
 *
 * Days in windows must find a calendar, parts of days are stated in hundredths, jobs at part time in hours,
 * and who has status on a day has served for some part of one. Where the runtime does not find in the record what the search
 * found in the amounts, the answer would be no answer.
 */
#include "prove/proving.h"

struct replay {
	const struct classpec_plan *plan;
	const struct prove_part *part;
	const struct classpec_node *nodes;
	const struct prove_record *record; /* its facts are counted where they are asked for */
};

static bool
atom_holds(const struct replay *r, const struct classpec_node *node)
{
	const struct classpec_term *term =
		CLASSPEC_ARRAY(r->plan, terms, struct classpec_term) + node->first_term;
	const struct classpec_fact *facts =
		CLASSPEC_ARRAY(r->plan, facts, struct classpec_fact);
	int64_t sum = 0;

	for (uint32_t i = 0; i < node->term_count && sum < node->threshold; i++, term++) {
		int64_t value;

		if (r->part->decisions != PROVE_FREE &&
		    facts[term->fact].kind == CLASSPEC_DECISION)
			value = r->part->decisions == PROVE_GRANTED;
		else
			value = classpec_project_fact(r->plan, term->fact, &r->record->record,
						      r->record->dates).lo;
		sum += value * term->factor;
	}
	return sum >= node->threshold;
}

static bool
node_holds(const struct replay *r, uint32_t at)
{
	const struct classpec_node *node = &r->nodes[at];
	uint32_t held = 0, children = 0;

	if (at == r->part->held || node->stage > r->part->stage)
		return true;
	if (at == r->part->dropped)
		return false;
	if (node->kind == CLASSPEC_ATOM)
		return atom_holds(r, node);
	for (uint32_t i = at + 1; i < at + node->extent;
	     i += r->nodes[i].extent, children++)
		held += node_holds(r, i);
	if (node->kind == CLASSPEC_ALL)
		return held == children;
	return held >= (node->kind == CLASSPEC_ANY ? 1 : (uint32_t)node->threshold);
}

static bool
some_part_holds(const struct prove_space *space, struct prove_parts parts,
		const struct prove_record *const *records)
{
	for (uint32_t i = 0; i < parts.count; i++) {
		const struct prove_part *part = &parts.items[i];
		const struct classpec_plan *plan = space->plan[part->plan];
		const struct classpec_rule *rule =
			CLASSPEC_ARRAY(plan, rules, struct classpec_rule) + part->rule;
		struct replay r = { plan, part,
				    CLASSPEC_ARRAY(plan, nodes, struct classpec_node) +
					    rule->first_node, records[part->plan] };

		if (!rule->node_count || node_holds(&r, part->node))
			return true;
	}
	return false;
}

bool
witness_replays(const struct prove_space *space, const struct prove_parts *old,
		struct prove_parts new, const struct prove_witness *witness)
{
	struct arena *arena = arena_open();
	const struct prove_record *records[2] = { NULL, NULL };
	classpec_date as_of = 0;
	bool replays = true;

	for (uint32_t plan = 0; plan < 2 && space->plan[plan] && replays; plan++) {
		records[plan] = prove_witness_record(space, plan, witness, as_of, arena);
		replays = records[plan] != NULL;
		if (replays)
			as_of = records[plan]->dates[CLASSPEC_AS_OF];
	}
	replays = replays && (!old || some_part_holds(space, *old, records)) &&
		  !some_part_holds(space, new, records);
	arena_close(arena);
	return replays;
}

bool
witness_is_plain(const struct prove_witness *witness)
{
	for (uint32_t i = 0; i < witness->portion_count; i++)
		if (witness->portions[i].whole > 1 || witness->portions[i].minded ||
		    witness->portions[i].kind == CLASSPEC_STATUS ||
		    (witness->portions[i].over > 1 && counts_days(witness->portions[i].kind)))
			return false;
	return true;
}
