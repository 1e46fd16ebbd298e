/*
 * lower/plain.c - rules of which lowering has nothing to report: most. Who only wants the reports
 * need not lower them.
 *
 * What can be refused are days that count once, shares, substitutions, time limits counted from two
 * dates, and size. So a rule is plain that has none of the first four, and is certain to stay below
 * the limit of the last.
 */
#include "lower/lowering.h"

/* Takes what the requirement becomes at most off `room`; false when it may be refused. */
static bool
fits_plainly(const struct requirement *r, uint32_t *room);

static bool
take(uint32_t *room, uint64_t formulas)
{
	if (formulas > *room)
		return false;
	*room -= (uint32_t)formulas;
	return true;
}

static bool
floor_fits(const struct floor *floor, uint32_t *room)
{
	if (floor->requirement)
		return fits_plainly(floor->requirement, room);
	for (uint32_t i = 0; i < floor->count; i++)
		if (!fits_plainly(floor->labelled[i], room))
			return false;
	return true;
}

static bool
fits_plainly(const struct requirement *r, uint32_t *room)
{
	/* the amount and its row, or a decision and its floor, in a group */
	enum { FORMULAS_OF_LEAF = 4 };
	const struct details *details = details_of(r);
	uint64_t leaves = r->any_class ? r->of_count + (uint64_t)1 : 1;

	if (r->kind == REQUIRE_DISJOINT || r->kind == REQUIRE_PROPORTIONAL ||
	    (details->within.days && details->before.days) ||
	    !take(room, leaves * FORMULAS_OF_LEAF) ||
	    (details->floor && !floor_fits(details->floor, room)))
		return false;
	for (const struct requirement *item = r->items; item; item = item->next)
		if (!fits_plainly(item, room))
			return false;
	return true;
}

bool
rule_is_plain(const struct lowering *lw, const struct rule *rule)
{
	uint32_t room = lw->cx->limits[LIMIT_NODES];

	return !rule->substitutions && fits_plainly(rule->requirement, &room);
}
