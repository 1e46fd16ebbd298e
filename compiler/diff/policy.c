/*
 * diff/policy.c - requirements of two revisions whose policies reckon differently, so
 * that a day of the one is not a day of the other, and the prover cannot compare them.
 *
 * Often the new policy counts everything for at least as much as the old one, or for at
 * most as much: when unpaid work begins to count, or full time has fewer hours. Then it
 * is proved that the new rule, still under the old policy, keeps nobody out; under the
 * new policy it keeps out fewer still, since rules are monotone in what is counted. That
 * somebody gains is shown by somebody: people who just meet a rule, who worked unpaid,
 * or at part time, or at two jobs at once, are judged by both revisions as they are.
 */
#include "diff/diff.h"

#include <string.h>

#include "diff/worker.h"
#include "prove/prove.h"

/* For how much the new policy counts what a fact is of. */
enum worth { WORTH_SAME, WORTH_MORE, WORTH_LESS, WORTH_MIXED };

struct policies {
	struct diff *d;
	struct judges *judges;
	struct arena *arena, *scratch;
	struct prove_space *space; /* the new plan under the old policy */
	const struct classpec_plan *new;
};

static const struct classpec_authority *
authority_named(const struct classpec_plan *plan, const char *id)
{
	const struct classpec_authority *list =
		CLASSPEC_ARRAY(plan, authorities, struct classpec_authority);
	uint32_t i;

	for (i = 0; i < plan->authorities.count; i++)
		if (strcmp(classpec_text(plan, list[i].id), id) == 0)
			return &list[i];
	return NULL;
}

/* The new plan with the old arithmetic, but for its rounding, which the prover knows. */
static const struct classpec_plan *under_old_policy(struct diff *d, struct arena *arena)
{
	const struct classpec_plan *old = d->old.joint, *new = d->new.joint;
	unsigned char *copy = arena_new(arena, ((size_t)new->size + 7) / 8 * 8);
	struct classpec_authority *list;
	uint32_t i;

	memcpy(copy, new, new->size);
	list = (struct classpec_authority *)(void *)(copy + new->authorities.at);
	for (i = 0; i < new->authorities.count; i++) {
		const struct classpec_authority *was =
			authority_named(old, classpec_text(new, list[i].id));
		struct classpec_authority now = list[i];

		if (!was)
			continue;
		list[i] = *was;
		list[i].id = now.id;
		list[i].title = now.title;
		list[i].nearest_month = now.nearest_month;
		list[i].exact_level = now.exact_level;
	}
	return (const struct classpec_plan *)(const void *)copy;
}

struct policies *policies_open(struct diff *d, struct judges *judges, struct arena *arena,
			       struct arena *scratch)
{
	struct policies *p = arena_new(arena, sizeof *p);

	*p = (struct policies){ .d = d, .judges = judges, .arena = arena,
				.scratch = scratch };
	p->new = under_old_policy(d, arena);
	p->space = prove_open(d->old.joint, p->new);
	return p;
}

void policies_close(struct policies *p)
{
	if (p)
		prove_close(p->space);
}

/* ---- for how much things count -------------------------------------------------- */

static enum worth both(enum worth a, enum worth b)
{
	return a == WORTH_SAME ? b : b == WORTH_SAME || a == b ? a : WORTH_MIXED;
}

static enum worth compare(int64_t was, int64_t now)
{
	return now > was ? WORTH_MORE : now < was ? WORTH_LESS : WORTH_SAME;
}

/* What `part_time` says, from least to most. */
static int part_time_rank(const struct classpec_authority *a)
{
	return a->part_time == CLASSPEC_NOT_COUNTED ? 0
	     : a->part_time == CLASSPEC_PRORATED    ? 1
						    : 2;
}

/* Service is always paid, its unstated hours are full time, and no two days are one. */
static enum worth worth_of_days(const struct classpec_authority *was,
				const struct classpec_authority *now, bool experience)
{
	enum worth w = compare(part_time_rank(was), part_time_rank(now));

	if (was->month_days != now->month_days)
		return WORTH_MIXED;
	w = both(w, compare(now->full_time_hours, was->full_time_hours));
	w = both(w, compare(now->year_hours, was->year_hours));
	if (!experience)
		return w;
	w = both(w, compare(was->concurrent_added, now->concurrent_added));
	w = both(w, compare(was->unpaid_counted, now->unpaid_counted));
	return both(w, compare(was->unstated_hours_full, now->unstated_hours_full));
}

static enum worth worth_of_credits(const struct classpec_authority *was,
				   const struct classpec_authority *now)
{
	if (was->quarter_denominator != now->quarter_denominator)
		return WORTH_MIXED; /* they are counted in other parts of a credit */
	return compare(was->quarter_numerator, now->quarter_numerator);
}

static enum worth worth_of_fact(const struct diff *d, const struct classpec_fact *fact)
{
	const struct classpec_plan *new = d->new.joint;
	const struct classpec_authority *now =
		CLASSPEC_ARRAY(new, authorities, struct classpec_authority) +
		fact->authority;
	const struct classpec_authority *was =
		authority_named(d->old.joint, classpec_text(new, now->id));

	if (!was)
		return WORTH_SAME;
	switch (fact->kind) {
	case CLASSPEC_EXPERIENCE:
	case CLASSPEC_SERVICE:
		return worth_of_days(was, now, fact->kind == CLASSPEC_EXPERIENCE);
	case CLASSPEC_CREDITS:
		return worth_of_credits(was, now);
	default: /* a degree lies in a window or not, by the same calendar */
		return (fact->within || fact->before) && was->month_days != now->month_days
			       ? WORTH_MIXED
			       : WORTH_SAME;
	}
}

static enum worth worth_of_rule(const struct diff *d, uint32_t number)
{
	const struct classpec_plan *plan = d->new.joint;
	const struct classpec_rule *rule =
		CLASSPEC_ARRAY(plan, rules, struct classpec_rule) + number;
	const struct classpec_node *node =
		CLASSPEC_ARRAY(plan, nodes, struct classpec_node) + rule->first_node;
	const struct classpec_term *terms =
		CLASSPEC_ARRAY(plan, terms, struct classpec_term);
	enum worth w = WORTH_SAME;
	uint32_t i, k;

	for (i = 0; i < rule->node_count; i++, node++)
		for (k = 0; node->kind == CLASSPEC_ATOM && k < node->term_count; k++) {
			uint32_t fact = terms[node->first_term + k].fact;

			w = both(w, worth_of_fact(
					    d, CLASSPEC_ARRAY(plan, facts,
							      struct classpec_fact) +
						       fact));
		}
	return w;
}

/* ---- who changes sides ---------------------------------------------------------- */

static void keep(struct verdict *v, struct witness *who)
{
	uint32_t i;

	if (who->was > who->now && !v->loses)
		v->loses = who;
	if (who->was < who->now && !v->gains)
		v->gains = who;
	for (i = 0; i < v->level_count; i++) {
		struct level_result *level = &v->levels[i];

		if (level->stage != who->stage)
			continue;
		level->loses |= who->was >= level->outcome && who->now < level->outcome;
		level->gains |= who->now >= level->outcome && who->was < level->outcome;
	}
}

/* The person as found, and as somebody who worked otherwise. */
static void try_person(struct policies *p, const struct rule_pair *pair,
		       const struct prove_witness *found, uint32_t stage, classpec_date day)
{
	const struct classpec_plan *old = p->d->old.joint, *new = p->d->new.joint;
	const struct classpec_authority *now =
		CLASSPEC_ARRAY(new, authorities, struct classpec_authority) +
		CLASSPEC_ARRAY(new, classes, struct classpec_class)
			[CLASSPEC_ARRAY(new, rules, struct classpec_rule)[pair->new]
				 .class_number]
				.authority;
	const struct prove_record *one =
		prove_witness_record(p->space, 0, found, day, p->scratch);
	const struct prove_record *other = NULL;
	struct worker w = { AS_IT_IS, authority_named(old, classpec_text(new, now->id)), now, 0,
			    p->scratch };

	if (one)
		other = prove_witness_record(p->space, 1, found, one->dates[CLASSPEC_AS_OF],
					     p->scratch);
	if (!other || !w.was || w.was->month_days != now->month_days)
		return; /* so many days are not so many months to both */
	w.as_of = one->dates[CLASSPEC_AS_OF];
	for (; w.how < CHANGES_OF_WORK; w.how++) {
		struct prove_record was = *one, is = *other;
		struct witness *who;

		if (!record_change(&w, &was) || !record_change(&w, &is))
			continue;
		who = witness_make(p->d, p->judges, pair, &was, &is, stage, p->arena,
				   p->scratch);
		if (who)
			keep(pair->verdict, who);
	}
}

/* ---- the effect ----------------------------------------------------------------- */

struct found {
	bool loses, gains, undecided; /* under the old policy */
};

/* Who meets the rule of a side by one requirement and would not without it, for each. */
static void try_each(struct policies *p, const struct rule_pair *pair, uint32_t side,
		     uint32_t rule, classpec_date day)
{
	const struct classpec_plan *plan = side ? p->new : p->d->old.joint;
	const struct classpec_rule *r =
		CLASSPEC_ARRAY(plan, rules, struct classpec_rule) + rule;
	const struct classpec_node *node =
		CLASSPEC_ARRAY(plan, nodes, struct classpec_node) + r->first_node;
	struct prove_part part = prove_rule(side, rule);
	uint32_t i;

	for (i = 0; i < r->node_count; i++) {
		struct prove_result result;

		if (node[i].kind != CLASSPEC_ATOM)
			continue;
		result = prove_node_admits_nobody(p->space, &part, i, PROVE_STEPS,
						  p->scratch);
		if (result.answer == PROVE_NO && result.witness)
			try_person(p, pair, result.witness, CLASSPEC_FILING, day);
	}
}

/* Whether anybody is in the one set and not in the other, had both plans one policy. */
static bool somebody(struct policies *p, const struct rule_pair *pair,
		     const struct prove_part *from, const struct prove_part *to,
		     uint32_t stage, classpec_date day, struct found *found)
{
	struct prove_parts one = { from, 1 }, other = { to, 1 };
	struct prove_result result =
		prove_implies(p->space, one, other, PROVE_STEPS, p->scratch);

	found->undecided |= result.answer == PROVE_UNDECIDED;
	if (result.answer == PROVE_NO && result.witness)
		try_person(p, pair, result.witness, stage, day);
	return result.answer != PROVE_YES;
}

static struct found compare_rules(struct policies *p, const struct rule_pair *pair,
				  classpec_date day)
{
	struct verdict *v = pair->verdict;
	struct found found = { false, false, false };
	uint32_t i;

	for (i = 0; i < v->level_count; i++) {
		struct level_result *level = &v->levels[i];
		enum classpec_outcome outcome = (enum classpec_outcome)level->outcome;
		enum classpec_stage stage = (enum classpec_stage)level->stage;
		struct prove_part old = prove_outcome(0, pair->old, outcome, stage);
		struct prove_part new = prove_outcome(1, pair->new, outcome, stage);

		found.loses |= somebody(p, pair, &old, &new, stage, day, &found);
		found.gains |= somebody(p, pair, &new, &old, stage, day, &found);
	}
	return found;
}

static const char *doubt_of(const struct policies *p, const struct rule_pair *pair,
			    enum worth worth, const struct found *found)
{
	const struct authority *authority = pair->new_class->standard->authority;
	const struct policy *was = &pair->old_class->standard->authority->policy;
	const struct policy *now = &authority->policy;
	struct place at = source_place(&p->d->new.cx, authority->symbol->at);
	const char *why = "some of what counts is counted for more, and some for less";

	if (was->month_days != now->month_days)
		why = "a month has another number of days, so dates and amounts come to "
		      "other numbers";
	else if (was->quarter_denominator != now->quarter_denominator)
		why = "quarter credits are counted in other parts of a credit";
	else if (found->undecided)
		why = "the rules could not be compared even under one policy";
	else if (worth == WORTH_MORE && !found->loses)
		why = "nothing is counted for less, so nobody loses; nobody who gains was found";
	else if (worth == WORTH_LESS && !found->gains)
		why = "nothing is counted for more, so nobody gains; nobody who loses was found";
	else if (worth == WORTH_MORE || worth == WORTH_LESS)
		why = "what counts is counted for other amounts, and the rule asks for others";
	return arena_format(p->arena, "the policy is another (%s:%u): %s",
			    at.path ? at.path : "", at.line, why);
}

void policies_settle(struct policies *p, struct rule_pair *pair, classpec_date day)
{
	struct verdict *v = pair->verdict;
	enum worth worth = worth_of_rule(p->d, pair->new);
	struct found found = compare_rules(p, pair, day);
	bool none_loses, none_gains;
	uint32_t i;

	try_each(p, pair, 0, pair->old, day);
	try_each(p, pair, 1, pair->new, day);
	none_loses = !found.undecided && !found.loses &&
		     (worth == WORTH_MORE || worth == WORTH_SAME);
	none_gains = !found.undecided && !found.gains &&
		     (worth == WORTH_LESS || worth == WORTH_SAME);
	v->effect = v->loses && v->gains	     ? EFFECT_SHIFTED
		  : none_loses && none_gains	     ? EFFECT_EQUIVALENT
		  : none_loses && v->gains	     ? EFFECT_LOOSENED
		  : none_gains && v->loses	     ? EFFECT_TIGHTENED
						     : EFFECT_UNDECIDED;
	v->doubt = v->effect == EFFECT_UNDECIDED ? doubt_of(p, pair, worth, &found) : NULL;
	for (i = 0; i < v->level_count; i++)
		v->levels[i].undecided = v->effect == EFFECT_UNDECIDED;
}
