/*
 * prove/search.c - is there a record that meets OLD and fails NEW? The distinction of cases.
 *
 * A case is a list of aims, claims that have to hold or to fail. What they force is settled as
 * bounds. Then a point within the bounds is looked for: the least one where there is one, else one
 * that the linear rows allow. If the point shows that OLD can be met without NEW, it is found; if
 * there is no point, or NEW holds at the least one, the case is closed. Else some aim is not reached
 * at the point: it can be reached in several ways, and each of them is a case of its own. Aims of OLD
 * come first, and NEW is not looked into at all while the points are least ones.
 */
#include "prove/aim.h"

/* ---- points ---- */

enum outcome {
	OUTCOME_NONE,    /* the case is closed */
	OUTCOME_FOUND,   /* p->point separates OLD from NEW */
	OUTCOME_SPLIT,   /* a fact has to be below an amount, or not */
	OUTCOME_POINT,   /* there is a point, but it does not separate them */
	OUTCOME_UNKNOWN
};

struct split {
	uint32_t fact;
	int64_t at;
};

static bool
sum_least(const struct problem *p, uint32_t sum)
{
	int64_t worth = 0;

	for (uint32_t i = 0; i < p->sums[sum].term_count; i++)
		worth += term_worth(&p->sums[sum].terms[i], p->low[p->sums[sum].terms[i].fact]);
	return worth >= p->low[p->fact_count + sum];
}

static bool
group_least(const struct problem *p, const struct group *g)
{
	for (uint32_t f = g->family; f != CLASSPEC_NONE; f = p->families[f].next)
		if (!family_least(p, &p->families[f]))
			return false;
	for (uint32_t i = 0; i < g->sum_count; i++)
		if (!sum_least(p, p->group_sums[g->first_sum + i]))
			return false;
	return true;
}

static bool
all_least(const struct problem *p)
{
	for (uint32_t i = 0; i < p->family_count; i++)
		if (!family_least(p, &p->families[i]))
			return false;
	for (uint32_t s = 0; s < p->sum_count; s++)
		if (!sum_least(p, s))
			return false;
	return true;
}

static bool
separates(const struct problem *p, const int64_t *value)
{
	return !claim_holds(p, p->new, value) && claim_holds(p, p->old, value);
}

/* Something that is held or not, and decides what else the entry counts for, or what a sum comes to. */
static enum outcome
split_held(const struct problem *p, const struct family *family, struct split *split)
{
	for (uint32_t i = 0; i < family->fact_count; i++) {
		uint32_t fact = family->facts[i];
		bool possible = false;

		for (uint32_t b = p->first_base[fact]; p->low[fact] && b < p->first_base[fact + 1];
		     b++) {
			const uint64_t *facts = p->bases[p->fact_bases[b]].facts;
			uint32_t missing = CLASSPEC_NONE, f = 0;

			for (; f < family->fact_count; f++) {
				uint32_t other = family->facts[f];

				if (!set_has(facts, other) || p->low[other])
					continue;
				if (p->high[other] <= 1)
					break;
				missing = other;
			}
			if (f < family->fact_count)
				continue;
			possible = true;
			if (missing == CLASSPEC_NONE)
				break; /* this entry counts for nothing that is not held */
			*split = (struct split){ missing, 1 };
		}
		if (p->low[fact] && !possible)
			return OUTCOME_NONE;
	}
	return OUTCOME_SPLIT;
}

/* A term of the sums that is held or not, while that is open. */
static bool
split_term(const struct problem *p, struct split *split)
{
	for (uint32_t s = 0; s < p->sum_count; s++) {
		uint32_t quantity = p->fact_count + s;

		if (sum_least(p, s) && p->high[quantity] >= UNBOUNDED)
			continue;
		for (uint32_t i = 0; i < p->sums[s].term_count; i++) {
			uint32_t fact = p->sums[s].terms[i].fact;

			if (is_held(p->facts[fact]->kind) && p->high[fact] - p->low[fact] > 1) {
				*split = (struct split){ fact, 1 };
				return true;
			}
		}
	}
	return false;
}

/* Looks whether the point found separates, in whole days if possible. */
static bool
point_separates(struct problem *p, struct group *g)
{
	int64_t *before, over;

	if (g && linear_in_parts(g)) {
		linear_round_up(p, g, &before, &over);
		linear_point(p, g, p->point);
		sums_of_point(p, p->point);
		if (separates(p, p->point))
			return true;
		linear_put_back(g, before, over);
		linear_point(p, g, p->point);
	}
	sums_of_point(p, p->point);
	return separates(p, p->point);
}

/* Goes from group to group; rounds up those found in parts, one after the other. */
static enum outcome
point_find(struct problem *p, struct split *split)
{
	struct group *parts = NULL;
	bool unknown = false;

	for (uint32_t i = 0; i < p->family_count; i++)
		if (is_held(p->families[i].kind) && !family_least(p, &p->families[i]))
			return split_held(p, &p->families[i], split);
	if (split_term(p, split))
		return OUTCOME_SPLIT;
	memcpy(p->point, p->low, p->fact_count * sizeof *p->point);
	for (uint32_t i = 0; i < p->group_count; i++) {
		struct group *g = &p->groups[i];

		g->solved = !is_held(p->families[g->family].kind) && !group_least(p, g);
		if (!g->solved)
			continue;
		switch (linear_solve(p, g)) {
		case LINEAR_NONE:
			return OUTCOME_NONE;
		case LINEAR_SOME:
			break;
		case LINEAR_UNKNOWN:
			unknown = true;
			g->solved = false;
			continue;
		}
		linear_point(p, g, p->point);
		if (linear_in_parts(g))
			parts = g;
	}
	if (unknown)
		return OUTCOME_UNKNOWN;
	return point_separates(p, parts) ? OUTCOME_FOUND : OUTCOME_POINT;
}

/* ---- cases ---- */

/* The group below the claim that can be settled in several ways, none of which the point shows. What is
 * settled is passed over: it need not come out as aimed, since what holds it does so without it. */
static uint32_t
open_group(const struct problem *p, uint32_t claim, bool holds)
{
	const struct claim *c = &p->claims[claim];
	struct count count;

	if (c->kind != CLAIM_GROUP || claim_holds(p, claim, p->point) == holds)
		return CLASSPEC_NONE;
	count = count_items(p, claim, holds);
	if (count.reached + count.open > count.needed)
		return claim;
	for (uint32_t i = c->items; i != CLASSPEC_NONE; i = p->claims[i].next) {
		uint32_t below = claim_state(p, i) == STATE_OPEN ? open_group(p, i, holds)
								 : CLASSPEC_NONE;

		if (below != CLASSPEC_NONE)
			return below;
	}
	return CLASSPEC_NONE;
}

/* How much of what the atom asks for is wanted anyway; groups come after all atoms. */
static double
share_wanted(const struct problem *p, uint32_t claim)
{
	const struct claim *c = &p->claims[claim];

	return c->kind == CLAIM_ATOM ? (double)p->low[c->quantity] / (double)c->threshold : 2;
}

/* The items that are open and do not come out as aimed at the point: one of them has to. In the order
 * of the rule where they have to hold; where they have to fail, first those that ask for what is
 * least wanted. */
static uint32_t
items_to_try(struct problem *p, uint32_t group, bool holds, uint32_t *items)
{
	uint32_t count = 0;

	for (uint32_t i = p->claims[group].items; i != CLASSPEC_NONE; i = p->claims[i].next) {
		uint32_t at = count;

		if (claim_state(p, i) != STATE_OPEN || claim_holds(p, i, p->point) == holds)
			continue;
		for (; !holds && at > 0 && share_wanted(p, items[at - 1]) > share_wanted(p, i);
		     at--)
			items[at] = items[at - 1];
		items[at] = i;
		count++;
	}
	return count;
}

static enum outcome search(struct problem *p);

/* The case in which one more claim comes out so, in the place of an aim that is then reached. */
static enum outcome
search_with(struct problem *p, uint32_t claim, bool holds, size_t place)
{
	size_t trail = p->trail_count, aims = p->aim_count;
	struct aim before = { 0, false };
	enum outcome outcome;

	if (place < aims) {
		before = p->aims[place];
		p->aims[place] = (struct aim){ claim, holds };
	} else {
		aim_push(p, claim, holds);
	}
	outcome = search(p);
	if (outcome == OUTCOME_FOUND)
		return outcome;
	bounds_restore(p, trail);
	p->aim_count = aims;
	if (place < aims)
		p->aims[place] = before;
	return outcome;
}

/* More items of the group must come out as aimed: each in turn, after an atom without it. */
static enum outcome
search_items(struct problem *p, uint32_t group, bool holds, size_t aim)
{
	const struct claim *c = &p->claims[group];
	uint32_t *items = SCRATCH(p->space, uint32_t, c->count);
	uint32_t count = items_to_try(p, group, holds, items);
	/* One item of the aim itself is all that it needs. */
	size_t place = group == p->aims[aim].claim && (holds ? c->need : c->count - c->need + 1) == 1
		? aim : SIZE_MAX;
	bool unknown = false;

	for (uint32_t i = 0; i < count; i++) {
		enum outcome outcome;

		if (claim_state(p, items[i]) != STATE_OPEN)
			continue;
		outcome = search_with(p, items[i], holds, place);
		if (outcome == OUTCOME_FOUND)
			return outcome;
		unknown |= outcome == OUTCOME_UNKNOWN;
		if (unknown && p->doubt == PROVE_BUDGET)
			break;
		if (p->claims[items[i]].kind == CLAIM_ATOM &&
		    force(p, items[i], !holds) == FORCED_FAILED)
			break;
	}
	return unknown ? OUTCOME_UNKNOWN : OUTCOME_NONE;
}

/* The fact is below the amount, or it is not. */
static enum outcome
search_split(struct problem *p, struct split split)
{
	size_t trail = p->trail_count, aims = p->aim_count;
	enum outcome below = OUTCOME_NONE, above = OUTCOME_NONE;

	if (bound_lower(p, split.fact, split.at))
		below = search(p);
	if (below == OUTCOME_FOUND)
		return below;
	bounds_restore(p, trail);
	p->aim_count = aims;
	if (below == OUTCOME_UNKNOWN && p->doubt == PROVE_BUDGET)
		return below;
	if (bound_raise(p, split.fact, split.at))
		above = search(p);
	return above == OUTCOME_NONE ? below : above;
}

static enum outcome
search_aims(struct problem *p)
{
	for (size_t i = p->aim_count; i-- > 0;) {
		const struct aim aim = p->aims[i];
		uint32_t group;

		group = open_group(p, aim.claim, aim.holds);
		if (group != CLASSPEC_NONE)
			return search_items(p, group, aim.holds, i);
	}
	BUG("a point at which all aims are reached separates");
}

/* NEW is looked into from here on. */
static enum outcome
search_points(struct problem *p)
{
	struct split split = { 0, 0 };
	enum outcome outcome;

	if (!p->new_aimed) {
		if (guess_separates(p))
			return OUTCOME_FOUND;
		p->new_aimed = true;
		outcome = search_with(p, p->new, false, SIZE_MAX);
		p->new_aimed = false;
		return outcome;
	}
	outcome = point_find(p, &split);
	if (outcome == OUTCOME_SPLIT)
		return search_split(p, split);
	return outcome == OUTCOME_POINT ? search_aims(p) : outcome;
}

static enum outcome
search(struct problem *p)
{
	if (p->steps++ >= p->budget) {
		p->doubt = PROVE_BUDGET;
		return OUTCOME_UNKNOWN;
	}
	if (!settle(p) || claim_holds(p, p->new, p->low))
		return OUTCOME_NONE;
	if (!all_least(p))
		return search_points(p);
	memcpy(p->point, p->low, (p->fact_count + p->sum_count) * sizeof *p->point);
	sums_of_point(p, p->point);
	for (uint32_t i = 0; i < p->group_count; i++)
		p->groups[i].solved = false;
	return separates(p, p->point) ? OUTCOME_FOUND : search_aims(p);
}

enum prove_answer
search_separation(struct problem *p)
{
	aim_push(p, p->old, true);
	switch (search(p)) {
	case OUTCOME_NONE:
		return PROVE_NO;
	case OUTCOME_FOUND:
		return PROVE_YES;
	case OUTCOME_SPLIT:
	case OUTCOME_POINT:
	case OUTCOME_UNKNOWN:
		break;
	}
	return PROVE_UNDECIDED;
}
