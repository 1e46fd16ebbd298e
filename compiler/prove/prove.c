/*
 * prove/prove.c - the questions.
 *
 * Each is put as one: is there a record that meets OLD and fails NEW?
 */
#include "prove/proving.h"

struct prove_part
prove_rule(uint32_t plan, uint32_t rule)
{
	return (struct prove_part){ .plan = plan, .rule = rule, .stage = CLASSPEC_END_OF_PROBATION,
				    .decisions = PROVE_FREE, .held = CLASSPEC_NONE,
				    .dropped = CLASSPEC_NONE };
}

struct prove_part
prove_outcome(uint32_t plan, uint32_t rule, enum classpec_outcome outcome,
	      enum classpec_stage stage)
{
	struct prove_part part = prove_rule(plan, rule);

	if (outcome != CLASSPEC_MET)
		part.stage = (uint8_t)stage;
	if (outcome == CLASSPEC_NEEDS_DETERMINATION)
		part.decisions = PROVE_GRANTED;
	return part;
}

const char *
prove_doubt_words(enum prove_doubt doubt)
{
	switch (doubt) {
	case PROVE_BUDGET:
		return "the search took more steps than it was given";
	case PROVE_POLICIES:
		return "the two policies reckon time or credits differently";
	case PROVE_SIZE:
		return "days can count in more ways than there is room for";
	case PROVE_DEPTH:
		return "more than 50 groups are in one another";
	case PROVE_NUMBERS:
		return "the numbers of the rule grew too large";
	case PROVE_CALENDAR:
		return "the amounts were found, but no calendar on which they could be worked";
	case PROVE_NO_DOUBT:
	case PROVE_DOUBTS:
		break;
	}
	return "";
}

/* Whether a day, or a credit, is worth the same to all facts of a sort. */
static bool
arithmetic_agrees(const struct problem *p)
{
	const struct classpec_authority *days = NULL, *credits = NULL;

	for (uint32_t f = 0; f < p->fact_count; f++) {
		const struct meaning *m = p->facts[f];
		const struct classpec_authority **of = counts_days(m->kind) ? &days : &credits;

		if (is_held(m->kind))
			continue;
		if (!*of)
			*of = m->authority;
		if (!same_arithmetic(*of, m->authority, m->kind))
			return false;
	}
	return true;
}

static enum prove_answer
separate(struct problem *p, const struct prove_parts *old, struct prove_parts new)
{
	scratch_clear(p->space);
	formulas_build(p, old, new);
	if (p->doubt)
		return PROVE_UNDECIDED;
	if (p->fact_count > FACTS_MAX) {
		p->doubt = PROVE_SIZE;
		return PROVE_UNDECIDED;
	}
	if (!arithmetic_agrees(p)) {
		p->doubt = PROVE_POLICIES;
		return PROVE_UNDECIDED;
	}
	periods_build(p);
	if (!p->doubt)
		bases_build(p);
	if (p->doubt)
		return PROVE_UNDECIDED;
	families_build(p);
	bounds_open(p);
	return search_separation(p);
}

/* The answer to "is there a record that meets OLD and fails NEW", and which. Without `old`, all do. */
static struct prove_result
ask(struct prove_space *space, const struct prove_parts *old, struct prove_parts new,
    uint64_t budget, struct arena *arena)
{
	struct problem p = { .space = space, .budget = budget };
	struct prove_result result = { .answer = separate(&p, old, new) };

	result.steps = p.steps;
	if (result.answer == PROVE_YES)
		result.witness = witness_build(&p, arena);
	if (result.witness && !witness_is_plain(result.witness) &&
	    !witness_replays(space, old, new, result.witness)) {
		result = (struct prove_result){ .answer = PROVE_UNDECIDED, .steps = p.steps };
		p.doubt = PROVE_CALENDAR;
	}
	if (result.answer == PROVE_UNDECIDED)
		result.doubt = p.doubt;
	return result;
}

static struct prove_result
opposite(struct prove_result result)
{
	if (result.answer != PROVE_UNDECIDED)
		result.answer = result.answer == PROVE_YES ? PROVE_NO : PROVE_YES;
	return result;
}

struct prove_result
prove_implies(struct prove_space *space, struct prove_parts old, struct prove_parts new,
	      uint64_t budget, struct arena *arena)
{
	return opposite(ask(space, &old, new, budget, arena));
}

struct prove_result
prove_satisfiable(struct prove_space *space, struct prove_parts parts, uint64_t budget,
		  struct arena *arena)
{
	return ask(space, &parts, (struct prove_parts){ NULL, 0 }, budget, arena);
}

struct prove_result
prove_always(struct prove_space *space, struct prove_parts parts, uint64_t budget,
	     struct arena *arena)
{
	return opposite(ask(space, NULL, parts, budget, arena));
}

static struct prove_result
part_implies(struct prove_space *space, const struct prove_part *old,
	     const struct prove_part *new, uint64_t budget, struct arena *arena)
{
	return prove_implies(space, (struct prove_parts){ old, 1 },
			     (struct prove_parts){ new, 1 }, budget, arena);
}

struct prove_result
prove_alternative_idle(struct prove_space *space, const struct prove_part *rule, uint32_t any,
		       uint32_t child, uint64_t budget, struct arena *arena)
{
	struct prove_part old = *rule, new = *rule;

	old.node = child;
	new.node = any;
	new.dropped = child;
	return part_implies(space, &old, &new, budget, arena);
}

struct prove_result
prove_node_asks_nothing(struct prove_space *space, const struct prove_part *rule, uint32_t node,
			uint64_t budget, struct arena *arena)
{
	struct prove_part without = *rule;

	without.held = node;
	return part_implies(space, &without, rule, budget, arena);
}

struct prove_result
prove_node_admits_nobody(struct prove_space *space, const struct prove_part *rule, uint32_t node,
			 uint64_t budget, struct arena *arena)
{
	struct prove_part without = *rule;

	without.dropped = node;
	return part_implies(space, rule, &without, budget, arena);
}
