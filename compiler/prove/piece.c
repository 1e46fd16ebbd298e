/*
 * prove/piece.c - the point that was found, taken apart.
 *
 * What came of rows is given as so much of each region; of a least point, which is nothing but low bounds,
 * the days are told one after the other: on each, what is still wanted.
 */
#include <stdlib.h>

#include "prove/piece.h"

/* ---- taking a point apart ---- */

void
piece_add(struct pieces *w, uint32_t family, const uint32_t *bases, uint32_t base_count,
	  int64_t amount, int64_t over)
{
	struct problem *p = w->p;
	struct piece *piece;
	uint64_t *facts = SCRATCH(p->space, uint64_t, p->words);

	for (uint32_t i = 0; i < base_count; i++)
		for (uint32_t word = 0; word < p->words; word++)
			facts[word] |= p->bases[bases[i]].facts[word];
	for (size_t i = 0; i < w->count; i++)
		if (w->items[i].family == family && !w->items[i].mixture &&
		    set_same(p, w->items[i].facts, facts) && p->bases[w->items[i].bases[0]].windows ==
			    p->bases[bases[0]].windows) {
			w->items[i].amount += amount;
			return;
		}
	GROW(w->items, w->count, w->capacity);
	piece = &w->items[w->count++];
	*piece = (struct piece){ family, bases, base_count, NULL, facts, amount, over };
}

/* The bases of a region, behind those that are there; returns how many there are then. */
static uint32_t
region_bases(const struct family *family, uint32_t region, uint32_t *bases, uint32_t count)
{
	for (; region != CLASSPEC_NONE; region = family->regions[region].rest)
		bases[count++] = family->regions[region].base;
	return count;
}

static void
mixture_piece(struct pieces *w, const struct mixture *m, int64_t amount, int64_t over)
{
	struct problem *p = w->p;
	const struct family *family = &p->families[m->family];
	uint32_t count = 0, *bases;

	for (uint32_t i = 0; i < m->count; i++)
		count += family->regions[m->regions[i]].parts;
	bases = SCRATCH(p->space, uint32_t, count);
	count = 0;
	for (uint32_t i = 0; i < m->count; i++)
		count = region_bases(family, m->regions[i], bases, count);
	GROW(w->items, w->count, w->capacity);
	w->items[w->count++] = (struct piece){ m->family, bases, count, m, NULL, amount, over };
}

static void
pieces_of_linear(struct pieces *w, const struct group *g)
{
	struct problem *p = w->p;
	const struct mixture *const *mixtures;
	const int64_t *amounts;
	uint32_t count = linear_mixtures(g, &mixtures, &amounts);
	int64_t amount, over = 1;

	for (uint32_t f = g->family; f != CLASSPEC_NONE; f = p->families[f].next)
		for (uint32_t i = 0; i < p->families[f].region_count; i++) {
			uint32_t *bases = SCRATCH(p->space, uint32_t,
						  p->families[f].regions[i].parts);

			bool whole = p->families[f].kind == CLASSPEC_CREDITS;

			over = linear_amount(g, f, i, &amount);
			if (amount)
				piece_add(w, f, bases,
					  region_bases(&p->families[f], i, bases, 0),
					  whole ? amount / over : amount, whole ? 1 : over);
		}
	for (uint32_t i = 0; i < count; i++)
		if (amounts[i])
			mixture_piece(w, mixtures[i], amounts[i], over);
}

/* Whether everything that the base counts for is wanted as long as the fact. */
static bool
wanted_with(const struct problem *p, const struct base *base, uint32_t fact)
{
	for (uint32_t f = 0; f < p->fact_count; f++)
		if (set_has(base->facts, f) && p->low[f] < p->low[fact])
			return false;
	return true;
}

/* The bases that are useful in the period, of which the facts' days can be made. */
static bool
period_suits(const struct problem *p, const struct family *family, const struct period *period)
{
	int64_t longest = 0;

	for (uint32_t i = 0; i < family->fact_count; i++) {
		uint32_t fact = family->facts[i], b = p->first_base[fact];

		if (!p->low[fact])
			continue;
		longest = p->low[fact] > longest ? p->low[fact] : longest;
		while (b < p->first_base[fact + 1] &&
		       !(p->bases[p->fact_bases[b]].windows == period->windows &&
			 wanted_with(p, &p->bases[p->fact_bases[b]], fact)))
			b++;
		if (b == p->first_base[fact + 1])
			return false;
	}
	for (uint32_t i = 0; i < period->cell_count && days_are_capped(p, family->facts[0]); i++)
		if (longest > p->cells[period->cells[i]].days * p->space->day_units)
			return false;
	return true;
}

static const struct period *
suitable_period(const struct problem *p, const struct family *family)
{
	uint32_t i = 0;

	while (i + 1 < p->period_count && !period_suits(p, family, &p->periods[i]))
		i++;
	return &p->periods[i];
}

/* The base for as long as this fact is wanted: one that counts for all that is. */
static uint32_t
level_base(const struct problem *p, const struct family *family, uint32_t fact, uint64_t windows)
{
	uint32_t best = CLASSPEC_NONE, most = 0;

	for (uint32_t i = p->first_base[fact]; i < p->first_base[fact + 1]; i++) {
		const struct base *base = &p->bases[p->fact_bases[i]];
		uint32_t size = 0;

		if ((counts_days(family->kind) && base->windows != windows) ||
		    !wanted_with(p, base, fact))
			continue;
		for (uint32_t f = 0; f < family->fact_count; f++)
			size += set_has(base->facts, family->facts[f]);
		if (size > most) {
			best = p->fact_bases[i];
			most = size;
		}
	}
	return best;
}

/* The bases at which the facts are wanted that are wanted at least so long; without those that add
 * nothing to another. */
static uint32_t
level_bases(const struct problem *p, const struct family *family, int64_t level, uint64_t windows,
	    uint32_t *bases)
{
	uint32_t count = 0, kept = 0;

	for (uint32_t i = 0; i < family->fact_count; i++)
		if (p->low[family->facts[i]] >= level)
			bases[count++] = level_base(p, family, family->facts[i], windows);
	for (uint32_t i = 0; i < count; i++) {
		bool adds = true;

		for (uint32_t j = 0; adds && j < count; j++) {
			const uint64_t *a = p->bases[bases[i]].facts;
			const uint64_t *b = p->bases[bases[j]].facts;

			adds = i == j || !set_within(p, a, b) || (set_same(p, a, b) && i < j);
		}
		if (adds)
			bases[kept++] = bases[i];
	}
	return kept;
}

/* Everybody's least amounts: from day to day, what is still wanted. */
static void
pieces_of_least(struct pieces *w, uint32_t number)
{
	struct problem *p = w->p;
	const struct family *family = &p->families[number];
	uint64_t windows = suitable_period(p, family)->windows;
	int64_t done = 0;

	for (;;) {
		uint32_t *bases = SCRATCH(p->space, uint32_t, family->fact_count), count;
		int64_t level = UNBOUNDED;

		for (uint32_t i = 0; i < family->fact_count; i++) {
			int64_t low = p->low[family->facts[i]];

			level = low > done && low < level ? low : level;
		}
		if (level == UNBOUNDED)
			return;
		count = level_bases(p, family, level, windows, bases);
		if (is_held(family->kind))
			for (uint32_t i = 0; i < count; i++)
				piece_add(w, number, bases + i, 1, 1, 1);
		else
			piece_add(w, number, bases, count, level - done, 1);
		done = level;
	}
}

void
pieces_take(struct pieces *w)
{
	struct problem *p = w->p;

	for (uint32_t i = 0; p->guessed && i < p->guess_count; i++) {
		uint32_t *base = SCRATCH(p->space, uint32_t, 1);
		uint32_t family = 0;

		*base = p->guess[i].base;
		FOR_EACH(p, fact, p->bases[*base].facts)
			family = p->family_of[fact];
		piece_add(w, family, base, 1, p->guess[i].amount, 1);
	}
	for (uint32_t i = 0; !p->guessed && i < p->group_count; i++) {
		if (p->groups[i].solved) {
			pieces_of_linear(w, &p->groups[i]);
			continue;
		}
		for (uint32_t f = p->groups[i].family; f != CLASSPEC_NONE;
		     f = p->families[f].next)
			pieces_of_least(w, f);
	}
}
