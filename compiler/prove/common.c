/*
 * prove/common.c - what OLD and NEW have in common is asked of one of them only.
 *
 * A record is looked for that meets OLD and fails NEW. What has to hold for OLD need not fail in NEW: where
 * both are "all of", NEW goes without the items that OLD has as well. And what has to fail for NEW is no way
 * to meet OLD: an "any of" in OLD goes without the items that NEW has as well. Two rules that differ in one
 * place, as two revisions and a rule without one of its parts do, then are compared in that place; without
 * it, the search would try all the ways to meet the rest, one with the other.
 */
#include "prove/proving.h"

struct comparing {
	struct problem *p;
	uint64_t *hashes;  /* of each claim, with all below it */
	uint32_t *places;  /* open addressing: a claim, or 0 */
	uint32_t mask;
};

static uint64_t
mixed(uint64_t hash, uint64_t value)
{
	hash = (hash ^ value) * 0x9e3779b97f4a7c15u;
	return hash ^ hash >> 32;
}

/* What is below a claim comes behind it. */
static void
hash_claims(struct comparing *c)
{
	const struct problem *p = c->p;

	c->hashes = SCRATCH(p->space, uint64_t, p->claim_count);
	for (uint32_t i = p->claim_count; i-- > 0;) {
		const struct claim *claim = &p->claims[i];
		uint64_t hash = mixed(claim->kind, (uint64_t)claim->threshold);

		hash = mixed(hash, (uint64_t)claim->quantity << 32 | claim->need);
		for (uint32_t item = claim->items; item != CLASSPEC_NONE;
		     item = p->claims[item].next)
			hash = mixed(hash, c->hashes[item]);
		c->hashes[i] = hash;
	}
}

static bool
same_claim(const struct comparing *c, uint32_t first, uint32_t second)
{
	const struct claim *a = &c->p->claims[first], *b = &c->p->claims[second];
	uint32_t i = a->items, j = b->items;

	if (first == second)
		return true;
	if (c->hashes[first] != c->hashes[second] || a->kind != b->kind || a->need != b->need ||
	    a->count != b->count || a->quantity != b->quantity || a->threshold != b->threshold)
		return false;
	for (; i != CLASSPEC_NONE && j != CLASSPEC_NONE;
	     i = c->p->claims[i].next, j = c->p->claims[j].next)
		if (!same_claim(c, i, j))
			return false;
	return i == j;
}

/* ---- a set of claims ---- */

static void
set_open(struct comparing *c, uint32_t count)
{
	c->mask = 3;
	while (c->mask < 2 * count)
		c->mask = 2 * c->mask + 1;
	c->places = SCRATCH(c->p->space, uint32_t, c->mask + 1);
}

/* Where the claim stands, or the free place for it. */
static uint32_t *
set_place(const struct comparing *c, uint32_t claim)
{
	uint32_t at = (uint32_t)c->hashes[claim] & c->mask;

	while (c->places[at] && !same_claim(c, c->places[at], claim))
		at = (at + 1) & c->mask;
	return &c->places[at];
}

/* A claim as the list of what must hold for it (`need` is its count), or of what suffices (1): of its items
 * where it is such a group, else of itself. */
static bool
is_list(const struct claim *c, bool all)
{
	return c->kind == CLAIM_GROUP && c->need == (all ? c->count : 1);
}

static void
set_fill(struct comparing *c, uint32_t claim, bool all)
{
	const struct claim *group = &c->p->claims[claim];

	if (!is_list(group, all)) {
		set_open(c, 1);
		*set_place(c, claim) = claim;
		return;
	}
	set_open(c, group->count);
	for (uint32_t i = group->items; i != CLASSPEC_NONE; i = c->p->claims[i].next)
		*set_place(c, i) = i;
}

/* The claim without those of its items that are in the set: what is left of it. */
static uint32_t
claim_without(struct comparing *c, uint32_t claim, bool all)
{
	struct claim *group = &c->p->claims[claim];
	uint32_t *link = &group->items;

	if (!is_list(group, all))
		return !*set_place(c, claim) ? claim : all ? ALWAYS : NEVER;
	while (*link != CLASSPEC_NONE) {
		struct claim *item = &c->p->claims[*link];

		if (!*set_place(c, *link)) {
			link = &item->next;
			continue;
		}
		*link = item->next;
		group->count--;
		group->need -= all;
	}
	if (group->count > 1)
		return claim;
	return group->count ? group->items : all ? ALWAYS : NEVER;
}

/* ---- both sides ---- */

/* OLD without the ways to meet it that meet NEW. */
static uint32_t
old_without(struct comparing *c, uint32_t old)
{
	struct claim *group = &c->p->claims[old];
	uint32_t *link = &group->items;

	if (!is_list(group, true))
		return claim_without(c, old, false);
	while (*link != CLASSPEC_NONE) {
		uint32_t next = c->p->claims[*link].next;
		uint32_t left = claim_without(c, *link, false);

		if (left == NEVER)
			return NEVER;
		*link = left;
		c->p->claims[left].next = next;
		link = &c->p->claims[left].next;
	}
	return old;
}

void
common_leave_out(struct problem *p)
{
	struct comparing c = { .p = p };

	if (p->old < FIRST_CLAIM || p->new < FIRST_CLAIM)
		return;
	hash_claims(&c);
	set_fill(&c, p->old, true);
	p->new = claim_without(&c, p->new, true);
	if (p->new < FIRST_CLAIM)
		return;
	set_fill(&c, p->new, false);
	p->old = old_without(&c, p->old);
}
