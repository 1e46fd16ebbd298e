/*
 * cases/cover.c - as few sets as hold everything: by branch and bound, and, where that
 * takes too long, the best that it has found until then.
 */
#include "cases/cases.h"

#include <string.h>

enum { STEPS = 200000 };

struct covering {
	const unsigned char *sets;
	size_t size;
	uint32_t count;
	uint32_t chosen[2 * REQUIREMENTS_MAX], depth;
	uint32_t best[2 * REQUIREMENTS_MAX], best_count;
	uint32_t steps;
};

static const struct shown *set_at(const struct covering *c, uint32_t number)
{
	return (const struct shown *)(const void *)(c->sets + c->size * number);
}

static struct shown rest_without(const struct shown *rest, const struct shown *set)
{
	struct shown less = *rest;

	shown_take(&less, set);
	return less;
}

/* What is left that the fewest sets have; *most: what the best set has of the rest. */
static uint32_t rarest(const struct covering *c, const struct shown *rest, uint32_t *most)
{
	uint32_t counts[2 * REQUIREMENTS_MAX] = { 0 }, best = CLASSPEC_NONE, i, bit;

	*most = 0;
	for (i = 0; i < c->count; i++) {
		const struct shown *set = set_at(c, i);
		uint32_t gain = 0;

		for (bit = 0; bit < 2 * REQUIREMENTS_MAX; bit++)
			if (shown_has(rest, bit) && shown_has(set, bit)) {
				counts[bit]++;
				gain++;
			}
		*most = gain > *most ? gain : *most;
	}
	for (bit = 0; bit < 2 * REQUIREMENTS_MAX; bit++)
		if (counts[bit] && (best == CLASSPEC_NONE || counts[bit] < counts[best]))
			best = bit;
	return best;
}

static uint32_t gain_of(const struct covering *c, const struct shown *rest, uint32_t set)
{
	struct shown less = rest_without(rest, set_at(c, set));

	return shown_count(rest) - shown_count(&less);
}

static void search(struct covering *c, const struct shown *rest)
{
	uint32_t most, left = shown_count(rest), bit, gain, i;

	if (!left) {
		memcpy(c->best, c->chosen, sizeof c->best);
		c->best_count = c->depth;
		return;
	}
	bit = rarest(c, rest, &most);
	if (c->steps++ >= STEPS || c->depth + (left + most - 1) / most >= c->best_count)
		return;
	for (gain = most; gain > 0; gain--) /* the best first */
		for (i = 0; i < c->count; i++) {
			struct shown less;

			if (!shown_has(set_at(c, i), bit) || gain_of(c, rest, i) != gain)
				continue;
			less = rest_without(rest, set_at(c, i));
			c->chosen[c->depth++] = i;
			search(c, &less);
			c->depth--;
		}
}

/* Takes out what the others show as well. */
static void thin(struct covering *c, const struct shown *wanted)
{
	uint32_t i, k;

	for (i = c->best_count; i-- > 0;) {
		struct shown rest = *wanted;

		for (k = 0; k < c->best_count; k++)
			if (k != i)
				rest = rest_without(&rest, set_at(c, c->best[k]));
		if (!shown_count(&rest))
			c->best[i] = c->best[--c->best_count];
	}
}

uint32_t cover(const struct shown *sets, size_t size, uint32_t count,
	       const struct shown *wanted, uint32_t *chosen, bool *fewest)
{
	struct covering c = { .sets = (const unsigned char *)sets,
			      .size = size,
			      .count = count,
			      .best_count = 2 * REQUIREMENTS_MAX + 1 };
	struct shown rest = *wanted, all = { { 0 } };
	uint32_t i, k;

	for (i = 0; i < count; i++)
		for (k = 0; k < SHOWN_WORDS; k++)
			all.bits[k] |= set_at(&c, i)->bits[k];
	for (k = 0; k < SHOWN_WORDS; k++)
		rest.bits[k] &= all.bits[k];
	search(&c, &rest);
	thin(&c, &rest);
	*fewest = c.steps < STEPS;
	for (i = 0; i < c.best_count; i++)
		chosen[i] = c.best[i];
	return c.best_count;
}
