/*
 * random.c - numbers that look random and are the same for the same seed.
 */
#include "generate.h"

static uint32_t next(struct random *random)
{
	random->state ^= random->state << 13;
	random->state ^= random->state >> 7;
	random->state ^= random->state << 17;
	return (uint32_t)(random->state >> 32);
}

void random_seed(struct random *random, uint64_t seed)
{
	/* Neighbouring seeds must not begin alike, and the state is never 0. */
	random->state = (seed + 1) * 0x9e3779b97f4a7c15u | 1;
	for (int i = 0; i < 16; i++)
		next(random);
}

unsigned random_below(struct random *random, unsigned limit)
{
	return next(random) % limit;
}

bool random_chance(struct random *random, unsigned percent)
{
	return random_below(random, 100) < percent;
}
