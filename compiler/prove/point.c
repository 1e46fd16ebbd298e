/*
 * prove/point.c - claims at a point and between bounds; and the least point, where there is one.
 *
 * Say the facts of a family have low bounds, and somebody has worked since day 0: on each day on
 * all the kinds that are still wanted then, so that a fact of which so many days are wanted has just
 * the first so many. If on no day this counts for anything that is not wanted, the low bounds
 * themselves are this person's amounts. No person within the bounds has less of anything, so if NEW
 * holds for this one it holds for all. That settles most cases without a search.
 */
#include "prove/proving.h"

bool
claim_holds(const struct problem *p, uint32_t claim, const int64_t *value)
{
	const struct claim *c = &p->claims[claim];
	uint32_t held = 0, left = c->count;

	if (c->kind == CLAIM_ATOM)
		return value[c->quantity] >= c->threshold;
	if (c->kind != CLAIM_GROUP)
		return c->kind == CLAIM_ALWAYS;
	for (uint32_t i = c->items; i != CLASSPEC_NONE; i = p->claims[i].next) {
		held += claim_holds(p, i, value);
		left--;
		if (held >= c->need || held + left < c->need)
			break;
	}
	return held >= c->need;
}

enum state
claim_state(const struct problem *p, uint32_t claim)
{
	const struct claim *c = &p->claims[claim];
	uint32_t held = 0, left = c->count;

	if (c->kind == CLAIM_ATOM) {
		if (p->low[c->quantity] >= c->threshold)
			return STATE_HOLDS;
		return p->high[c->quantity] <= c->threshold ? STATE_FAILS : STATE_OPEN;
	}
	if (c->kind != CLAIM_GROUP)
		return c->kind == CLAIM_ALWAYS ? STATE_HOLDS : STATE_FAILS;
	for (uint32_t i = c->items; i != CLASSPEC_NONE; i = p->claims[i].next) {
		enum state state = claim_state(p, i);

		held += state == STATE_HOLDS;
		left -= state == STATE_FAILS;
		if (held >= c->need || left < c->need)
			break;
	}
	if (held >= c->need)
		return STATE_HOLDS;
	return left < c->need ? STATE_FAILS : STATE_OPEN;
}

void
sums_of_point(const struct problem *p, int64_t *value)
{
	for (uint32_t s = 0; s < p->sum_count; s++) {
		int64_t worth = 0;

		for (uint32_t i = 0; i < p->sums[s].term_count; i++)
			worth += term_worth(&p->sums[s].terms[i],
					    value[p->sums[s].terms[i].fact]);
		value[p->fact_count + s] = worth;
	}
}

/* ---- the least point ---- */

/* Whether all facts of the set are wanted at least as long as this one. */
static bool
wanted_with(const struct problem *p, const uint64_t *facts, uint32_t fact)
{
	FOR_EACH(p, other, facts)
		if (p->low[other] < p->low[fact])
			return false;
	return true;
}

static bool
fact_least(const struct problem *p, uint32_t fact, uint64_t windows, bool any_windows)
{
	for (uint32_t i = p->first_base[fact]; i < p->first_base[fact + 1]; i++) {
		const struct base *base = &p->bases[p->fact_bases[i]];

		if ((any_windows || base->windows == windows) &&
		    wanted_with(p, base->facts, fact))
			return true;
	}
	return false;
}

/* What is wanted of the fact beyond the next lesser amount wanted in the family. */
static int64_t
wanted_beyond(const struct problem *p, const struct family *family, uint32_t fact)
{
	int64_t next = 0;

	for (uint32_t i = 0; i < family->fact_count; i++) {
		int64_t low = p->low[family->facts[i]];

		if (low < p->low[fact] && low > next)
			next = low;
	}
	return p->low[fact] - next;
}

/* Credits are in one subject: a single base must count for all that is still wanted. */
static bool
credits_least(const struct problem *p, const struct family *family, uint32_t fact)
{
	int64_t wanted = wanted_beyond(p, family, fact);

	if (credits_at_least(p->facts[fact]->authority, wanted) != wanted)
		return false;
	for (uint32_t i = p->first_base[fact]; i < p->first_base[fact + 1]; i++) {
		const uint64_t *facts = p->bases[p->fact_bases[i]].facts;
		bool all = wanted_with(p, facts, fact);

		for (uint32_t f = 0; all && f < family->fact_count; f++)
			all = p->low[family->facts[f]] < p->low[fact] ||
			      set_has(facts, family->facts[f]);
		if (all)
			return true;
	}
	return false;
}

/* All of it in one period, which is long enough. */
static bool
period_least(const struct problem *p, const struct family *family, const struct period *period)
{
	int64_t longest = 0, room = UNBOUNDED;

	for (uint32_t i = 0; i < period->cell_count; i++) {
		int64_t days = p->cells[period->cells[i]].days;

		room = days < room ? days : room;
	}
	for (uint32_t i = 0; i < family->fact_count; i++) {
		uint32_t fact = family->facts[i];

		if (!p->low[fact])
			continue;
		longest = p->low[fact] > longest ? p->low[fact] : longest;
		if (!fact_least(p, fact, period->windows, false))
			return false;
	}
	return room == UNBOUNDED || longest <= room * p->space->day_units ||
	       !days_are_capped(p, family->facts[0]);
}

bool
family_least(const struct problem *p, const struct family *family)
{
	bool wanted = false;

	for (uint32_t i = 0; i < family->fact_count; i++) {
		uint32_t fact = family->facts[i];

		if (!p->low[fact])
			continue;
		wanted = true;
		if (family->kind == CLASSPEC_CREDITS ? !credits_least(p, family, fact)
						     : !fact_least(p, fact, 0, true))
			return false;
	}
	if (!wanted || !family->timed)
		return true;
	for (uint32_t i = 0; i < p->period_count; i++)
		if (period_least(p, family, &p->periods[i]))
			return true;
	return false;
}
