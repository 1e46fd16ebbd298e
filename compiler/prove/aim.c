/*
 * prove/aim.c - what aims force, before any case is distinguished: where as many items of a group are left
 * as it needs, each of them comes out as the group must.
 */
#include "prove/aim.h"

void
aim_push(struct problem *p, uint32_t claim, bool holds)
{
	if (p->aim_count == p->aim_capacity) {
		size_t capacity = 2 * p->aim_capacity + 32;
		struct aim *more = SCRATCH(p->space, struct aim, capacity);

		if (p->aim_count)
			memcpy(more, p->aims, p->aim_count * sizeof *more);
		p->aims = more;
		p->aim_capacity = capacity;
	}
	p->aims[p->aim_count++] = (struct aim){ claim, holds };
}

struct count
count_items(const struct problem *p, uint32_t group, bool holds)
{
	const struct claim *c = &p->claims[group];
	struct count count = { holds ? c->need : c->count - c->need + 1, 0, 0 };

	for (uint32_t i = c->items; i != CLASSPEC_NONE; i = p->claims[i].next) {
		enum state state = claim_state(p, i);

		count.reached += state == (holds ? STATE_HOLDS : STATE_FAILS);
		count.open += state == STATE_OPEN;
	}
	return count;
}

enum forced
force(struct problem *p, uint32_t claim, bool holds)
{
	const struct claim *c = &p->claims[claim];
	enum forced all = FORCED_REACHED;
	struct count count;

	if (c->kind == CLAIM_ATOM)
		return (holds ? bound_raise(p, c->quantity, c->threshold)
			      : bound_lower(p, c->quantity, c->threshold)) ? FORCED_REACHED
									   : FORCED_FAILED;
	if (c->kind != CLAIM_GROUP)
		return holds == (c->kind == CLAIM_ALWAYS) ? FORCED_REACHED : FORCED_FAILED;
	count = count_items(p, claim, holds);
	if (count.reached >= count.needed)
		return FORCED_REACHED;
	if (count.reached + count.open > count.needed)
		return FORCED_OPEN;
	if (count.reached + count.open < count.needed)
		return FORCED_FAILED;
	for (uint32_t i = c->items; i != CLASSPEC_NONE; i = p->claims[i].next) {
		enum forced item;

		if (claim_state(p, i) != STATE_OPEN)
			continue;
		item = force(p, i, holds);
		if (item == FORCED_FAILED)
			return item;
		if (item == FORCED_OPEN)
			all = item;
	}
	return all;
}

/* In a rule of many groups in one another what is forced takes long to see, and is more than one step. */
static void
charge(struct problem *p)
{
	enum { LOOKS_OF_STEP = 4096 };
	uint64_t looks = 0;

	for (size_t i = 0; i < p->aim_count; i++)
		looks += p->claims[p->aims[i].claim].looks;
	p->steps += looks / LOOKS_OF_STEP;
}

bool
settle(struct problem *p)
{
	uint32_t turns = 2 * p->sum_count + 8;
	size_t before;
	bool open;

	do {
		before = p->trail_count;
		open = false;
		charge(p);
		for (size_t i = 0; i < p->aim_count; i++) {
			enum forced forced = force(p, p->aims[i].claim, p->aims[i].holds);

			if (forced == FORCED_FAILED)
				return false;
			open |= forced == FORCED_OPEN;
		}
		if (!sums_follow(p, &turns))
			return false;
	} while (open && p->trail_count > before);
	return true;
}
