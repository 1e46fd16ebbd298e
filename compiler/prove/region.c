/*
 * prove/region.c - which facts share days, and what one day can count for.
 *
 * A job lists any number of kinds, and appointments can be held together, so a day can count for
 * whatever several bases count for. Two bases that no fact has in common need not be put together:
 * a day of both is worth a day of the one and a day of the other. So the regions are the unions of
 * bases that hang together. Only where a stretch of time can be filled is every union one.
 */
#include <stdlib.h>

#include "prove/proving.h"

/* ---- what always counts for what ---- */

static void
lists_of_facts(struct problem *p)
{
	uint32_t *end = p->first_base = SCRATCH(p->space, uint32_t, p->fact_count + 2);
	uint32_t total = 0;

	for (uint32_t i = 0; i < p->base_count; i++)
		FOR_EACH(p, fact, p->bases[i].facts) {
			end[fact + 2]++;
			total++;
		}
	for (uint32_t f = 0; f < p->fact_count; f++)
		end[f + 2] += end[f + 1];
	p->fact_bases = SCRATCH(p->space, uint32_t, total);
	for (uint32_t i = 0; i < p->base_count; i++)
		FOR_EACH(p, fact, p->bases[i].facts)
			p->fact_bases[end[fact + 1]++] = i;
}

/* A day of one fact counts for another when each of its bases does. */
static void
inclusions(struct problem *p)
{
	p->above = SCRATCH(p->space, uint64_t, (size_t)p->fact_count * p->words);
	p->below = SCRATCH(p->space, uint64_t, (size_t)p->fact_count * p->words);
	for (uint32_t f = 0; f < p->fact_count; f++) {
		uint64_t *above = p->above + (size_t)f * p->words;

		if (p->first_base[f] == p->first_base[f + 1])
			continue;
		memset(above, 0xff, p->words * sizeof *above);
		for (uint32_t i = p->first_base[f]; i < p->first_base[f + 1]; i++)
			for (uint32_t w = 0; w < p->words; w++)
				above[w] &= p->bases[p->fact_bases[i]].facts[w];
		set_remove(above, f);
		FOR_EACH(p, g, above)
			set_add(p->below + (size_t)g * p->words, f);
	}
}

/* ---- families and groups ---- */

static uint32_t
leader(uint32_t *of, uint32_t i)
{
	while (of[i] != i)
		i = of[i] = of[of[i]];
	return i;
}

static void
join(uint32_t *of, uint32_t a, uint32_t b)
{
	a = leader(of, a);
	b = leader(of, b);
	if (a < b)
		of[b] = a;
	else
		of[a] = b;
}

static void
families_find(struct problem *p)
{
	uint32_t *of = p->family_of = SCRATCH(p->space, uint32_t, p->fact_count);
	uint32_t *number = SCRATCH(p->space, uint32_t, p->fact_count);

	for (uint32_t f = 0; f < p->fact_count; f++)
		of[f] = f;
	for (uint32_t i = 0; i < p->base_count; i++) {
		uint32_t first = CLASSPEC_NONE;

		FOR_EACH(p, fact, p->bases[i].facts) {
			if (first == CLASSPEC_NONE)
				first = fact;
			join(of, first, fact);
		}
	}
	p->families = SCRATCH(p->space, struct family, p->fact_count);
	for (uint32_t f = 0; f < p->fact_count; f++)
		if (leader(of, f) == f)
			number[f] = p->family_count++;
	for (uint32_t f = p->fact_count; f-- > 0;)
		of[f] = leader(of, f);
	for (uint32_t f = 0; f < p->fact_count; f++)
		of[f] = number[of[f]];
}

/* The lists of the families' facts and bases, one behind the other. */
static void
families_fill(struct problem *p)
{
	uint32_t *facts = SCRATCH(p->space, uint32_t, p->fact_count);
	uint32_t *bases = SCRATCH(p->space, uint32_t, p->base_count);
	uint32_t *base_family = SCRATCH(p->space, uint32_t, p->base_count);

	for (uint32_t i = 0; i < p->base_count; i++)
		FOR_EACH(p, fact, p->bases[i].facts)
			base_family[i] = p->family_of[fact];
	for (uint32_t number = 0; number < p->family_count; number++) {
		struct family *family = &p->families[number];

		family->next = CLASSPEC_NONE;
		family->facts = facts;
		family->bases = bases;
		for (uint32_t f = 0; f < p->fact_count; f++) {
			if (p->family_of[f] != number)
				continue;
			*facts++ = f;
			family->fact_count++;
			family->kind = p->facts[f]->kind;
			if (p->window_of[f] != CLASSPEC_NONE)
				family->windows |= (uint64_t)1 << p->window_of[f];
		}
		for (uint32_t i = 0; i < p->base_count; i++) {
			if (base_family[i] != number)
				continue;
			*bases++ = i;
			family->base_count++;
			family->timed |= counts_days(family->kind) && p->bases[i].windows;
		}
	}
}

static void
groups_find(struct problem *p)
{
	uint32_t *of = p->group_of = SCRATCH(p->space, uint32_t, p->family_count);
	uint32_t *number = SCRATCH(p->space, uint32_t, p->family_count);

	for (uint32_t i = 0; i < p->family_count; i++)
		of[i] = i;
	for (uint32_t s = 0; s < p->sum_count; s++) {
		uint32_t first = CLASSPEC_NONE;

		for (uint32_t i = 0; i < p->sums[s].term_count; i++) {
			uint32_t family = p->family_of[p->sums[s].terms[i].fact];

			if (is_held(p->families[family].kind))
				continue;
			if (first == CLASSPEC_NONE)
				first = family;
			join(of, first, family);
		}
	}
	p->groups = SCRATCH(p->space, struct group, p->family_count);
	for (uint32_t i = 0; i < p->family_count; i++)
		if (leader(of, i) == i) {
			p->groups[p->group_count].family = CLASSPEC_NONE;
			number[i] = p->group_count++;
		}
	for (uint32_t i = p->family_count; i-- > 0;) {
		struct group *g = &p->groups[number[leader(of, i)]];

		p->families[i].next = g->family;
		g->family = i;
	}
	for (uint32_t i = p->family_count; i-- > 0;)
		of[i] = leader(of, i);
	for (uint32_t i = 0; i < p->family_count; i++)
		of[i] = number[of[i]];
}

/* The group of a sum: that of its facts which are not just held. CLASSPEC_NONE without any. */
static uint32_t
sum_group(const struct problem *p, uint32_t sum)
{
	for (uint32_t i = 0; i < p->sums[sum].term_count; i++) {
		uint32_t family = p->family_of[p->sums[sum].terms[i].fact];

		if (!is_held(p->families[family].kind))
			return p->group_of[family];
	}
	return CLASSPEC_NONE;
}

static void
sums_list(struct problem *p)
{
	uint32_t total = 0, at = 0;

	p->first_sum = SCRATCH(p->space, uint32_t, p->fact_count + 1);
	for (uint32_t s = 0; s < p->sum_count; s++)
		total += p->sums[s].term_count;
	p->fact_sums = SCRATCH(p->space, uint32_t, total);
	for (uint32_t f = 0; f < p->fact_count; f++) {
		p->first_sum[f] = at;
		for (uint32_t s = 0; s < p->sum_count; s++)
			for (uint32_t i = 0; i < p->sums[s].term_count; i++)
				if (p->sums[s].terms[i].fact == f) {
					p->fact_sums[at++] = s;
					break;
				}
	}
	p->first_sum[p->fact_count] = at;
	p->group_sums = SCRATCH(p->space, uint32_t, p->sum_count);
	at = 0;
	for (uint32_t g = 0; g < p->group_count; g++) {
		p->groups[g].first_sum = at;
		for (uint32_t s = 0; s < p->sum_count; s++)
			if (sum_group(p, s) == g)
				p->group_sums[at++] = s;
		p->groups[g].sum_count = at - p->groups[g].first_sum;
	}
}

/* ---- stretches of time that can be filled ---- */

/* The most that any claim asks of the fact. No least record has more days than the sum of these. */
static int64_t
most_asked(const struct problem *p, uint32_t fact)
{
	int64_t most = 0;

	for (uint32_t i = FIRST_CLAIM; i < p->claim_count; i++) {
		const struct claim *c = &p->claims[i];
		const struct sum *sum;

		if (c->kind != CLAIM_ATOM)
			continue;
		if (c->quantity == fact && c->threshold > most)
			most = c->threshold;
		if (c->quantity < p->fact_count)
			continue;
		sum = &p->sums[c->quantity - p->fact_count];
		for (uint32_t t = 0; t < sum->term_count; t++)
			if (sum->terms[t].fact == fact) {
				int64_t all = ceiling_over(c->threshold,
							   sum->terms[t].coefficient);

				all = ceiling_over(all * sum->terms[t].over, sum->terms[t].times);
				most = all > most ? all : most;
			}
	}
	return most;
}

bool
days_are_capped(const struct problem *p, uint32_t fact)
{
	return p->facts[fact]->kind == CLASSPEC_SERVICE ||
	       !p->facts[fact]->authority->concurrent_added;
}

static void
cells_find(struct problem *p, struct family *family)
{
	uint32_t *cells;
	int64_t most = 0;

	if (!family->timed || !days_are_capped(p, family->facts[0]))
		return;
	for (uint32_t i = 0; i < family->fact_count; i++)
		most += most_asked(p, family->facts[i]);
	cells = SCRATCH(p->space, uint32_t, p->cell_count);
	for (uint32_t c = 0; c < p->cell_count; c++)
		if (p->cells[c].days * p->space->day_units < most)
			cells[family->cell_count++] = c;
	family->cells = cells;
}

void
families_build(struct problem *p)
{
	lists_of_facts(p);
	inclusions(p);
	families_find(p);
	families_fill(p);
	groups_find(p);
	sums_list(p);
	for (uint32_t i = 0; i < p->family_count; i++)
		cells_find(p, &p->families[i]);
}

/* ---- regions ---- */

/* Regions by their facts and windows, so that each is found once. */
struct region_table {
	uint32_t *slots;
	uint32_t size, room;
};

static uint32_t
region_slot(const struct problem *p, const struct family *family, const struct region_table *t,
	    const uint64_t *facts, uint64_t windows)
{
	uint64_t hash = windows;
	uint32_t at;

	for (uint32_t w = 0; w < p->words; w++)
		hash = (hash ^ facts[w]) * 0x9e3779b97f4a7c15u;
	at = (uint32_t)(hash >> 32) & (t->size - 1);
	while (t->slots[at]) {
		const struct region *r = &family->regions[t->slots[at] - 1];

		if (r->windows == windows && set_same(p, r->facts, facts))
			break;
		at = (at + 1) & (t->size - 1);
	}
	return at;
}

/* Twice the room, and at first some. */
static void
table_grow(struct problem *p, struct family *family, struct region_table *t)
{
	struct region *regions;

	t->size = t->size ? 2 * t->size : 32;
	t->room = t->size / 2;
	t->slots = SCRATCH(p->space, uint32_t, t->size);
	regions = SCRATCH(p->space, struct region, t->room);
	if (family->region_count)
		memcpy(regions, family->regions, family->region_count * sizeof *regions);
	family->regions = regions;
	for (uint32_t i = 0; i < family->region_count; i++)
		t->slots[region_slot(p, family, t, regions[i].facts, regions[i].windows)] = i + 1;
}

static bool
region_add(struct problem *p, struct family *family, struct region_table *t, const uint64_t *facts,
	   uint32_t base, uint32_t rest)
{
	uint64_t windows = p->bases[base].windows;
	uint32_t at;
	struct region *r;

	if (family->region_count == t->room)
		table_grow(p, family, t);
	at = region_slot(p, family, t, facts, windows);
	if (t->slots[at])
		return true;
	if (family->region_count == REGIONS_MAX) {
		p->doubt = PROVE_SIZE;
		return false;
	}
	r = &family->regions[family->region_count++];
	t->slots[at] = family->region_count;
	r->facts = SCRATCH(p->space, uint64_t, p->words);
	memcpy(r->facts, facts, p->words * sizeof *facts);
	r->base = base;
	r->rest = rest;
	r->parts = rest == CLASSPEC_NONE ? 1 : family->regions[rest].parts + 1;
	r->windows = windows;
	return true;
}

static bool
in_cell_to_fill(const struct problem *p, const struct family *family, uint64_t windows)
{
	for (uint32_t i = 0; i < family->cell_count; i++)
		if ((windows & p->cells[family->cells[i]].windows) ==
		    p->cells[family->cells[i]].windows)
			return true;
	return false;
}

/* Each region with each base that makes it another. */
static bool
regions_close(struct problem *p, struct family *family, struct region_table *t)
{
	uint64_t *both = SCRATCH(p->space, uint64_t, p->words);

	for (uint32_t r = 0; r < family->region_count; r++)
		for (uint32_t i = 0; i < family->base_count; i++) {
			const struct base *base = &p->bases[family->bases[i]];
			const struct region *region = &family->regions[r]; /* which may move */

			if (base->windows != region->windows ||
			    set_within(p, base->facts, region->facts) ||
			    set_within(p, region->facts, base->facts) ||
			    !(set_meets(p, base->facts, region->facts) ||
			      in_cell_to_fill(p, family, base->windows)))
				continue;
			for (uint32_t w = 0; w < p->words; w++)
				both[w] = region->facts[w] | base->facts[w];
			if (!region_add(p, family, t, both, family->bases[i], r))
				return false;
		}
	return true;
}

/* False when there are too many. */
bool
regions_build(struct problem *p, struct family *family)
{
	struct region_table t = { 0 };

	if (family->regions)
		return true;
	for (uint32_t i = 0; i < family->base_count; i++)
		if (!region_add(p, family, &t, p->bases[family->bases[i]].facts, family->bases[i],
				CLASSPEC_NONE))
			return false;
	return !counts_days(family->kind) || regions_close(p, family, &t);
}
