/*
 * prove/guess.c - a first guess: somebody who does what OLD asks for and little else.
 *
 * Where there is no least point, most rules that differ still differ for the first person one can
 * think of: what is most special first, then what remains of the more general, each on days that
 * count for as little as possible. A wrong guess costs next to nothing and decides nothing.
 */
#include "prove/proving.h"

static uint32_t
set_size(const struct problem *p, const uint64_t *set)
{
	uint32_t size = 0;

	for (uint32_t w = 0; w < p->words; w++)
		for (uint64_t rest = set[w]; rest; rest &= rest - 1)
			size++;
	return size;
}

/* The facts, those that count for most others first. */
static void
order_facts(struct problem *p)
{
	uint32_t *size = SCRATCH(p->space, uint32_t, p->fact_count);

	p->special_first = SCRATCH(p->space, uint32_t, p->fact_count);
	for (uint32_t f = 0; f < p->fact_count; f++) {
		uint32_t at = f;

		size[f] = set_size(p, p->above + (size_t)f * p->words);
		for (; at > 0 && size[p->special_first[at - 1]] < size[f]; at--)
			p->special_first[at] = p->special_first[at - 1];
		p->special_first[at] = f;
	}
}

/* So much more of the fact, on the base that counts for the fewest. */
static void
guess_add(struct problem *p, uint32_t fact, int64_t amount)
{
	uint32_t best = CLASSPEC_NONE, fewest = UINT32_MAX;

	for (uint32_t i = p->first_base[fact]; i < p->first_base[fact + 1]; i++) {
		uint32_t size = set_size(p, p->bases[p->fact_bases[i]].facts);

		if (size < fewest) {
			best = p->fact_bases[i];
			fewest = size;
		}
	}
	if (best == CLASSPEC_NONE)
		return;
	if (p->facts[fact]->kind == CLASSPEC_CREDITS)
		amount = credits_at_least(p->facts[fact]->authority, amount);
	p->guess[p->guess_count++] = (struct guess){ best, amount };
	FOR_EACH(p, other, p->bases[best].facts) {
		p->point[other] += amount;
		if (is_held(p->facts[other]->kind))
			p->point[other] = 1;
	}
}

static void
guess_sum(struct problem *p, uint32_t sum)
{
	const struct sum *s = &p->sums[sum];
	int64_t missing = p->low[p->fact_count + sum];
	const struct sum_term *best = NULL;

	for (uint32_t i = 0; i < s->term_count; i++) {
		const struct sum_term *t = &s->terms[i];

		missing -= term_worth(t, p->point[t->fact]);
		if (!is_held(p->facts[t->fact]->kind) &&
		    (!best || t->coefficient > best->coefficient))
			best = t;
	}
	if (missing > 0 && best) {
		int64_t worth = term_worth(best, p->point[best->fact]) + missing;

		guess_add(p, best->fact, term_amount(best, worth) - p->point[best->fact]);
	}
}

bool
guess_separates(struct problem *p)
{
	if (!p->special_first) {
		order_facts(p);
		p->guess = SCRATCH(p->space, struct guess, p->fact_count + p->sum_count);
	}
	for (uint32_t i = 0; i < p->family_count; i++)
		if (p->families[i].cell_count)
			return false; /* the days might not all fit */
	p->guess_count = 0;
	memset(p->point, 0, p->fact_count * sizeof *p->point);
	for (uint32_t i = 0; i < p->fact_count; i++) {
		uint32_t fact = p->special_first[i];

		if (p->point[fact] < p->low[fact])
			guess_add(p, fact, p->low[fact] - p->point[fact]);
	}
	for (uint32_t s = 0; s < p->sum_count; s++)
		guess_sum(p, s);
	sums_of_point(p, p->point);
	p->guessed = claim_holds(p, p->old, p->point) && !claim_holds(p, p->new, p->point);
	return p->guessed;
}
