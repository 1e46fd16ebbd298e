/*
 * sightings.c - which of many numbers come twice, told from few bits.
 */
#include "check/sketch.h"

#include "base.h"

enum { BITS = 16, AGAIN = 8 }; /* for each hash; and the part of them for those seen again */

static size_t bytes_of(size_t places)
{
	return (places / 64 + 1) * sizeof(uint64_t);
}

void sightings_open(struct sightings *sightings, struct arena *arena, size_t count)
{
	sightings->arena = arena;
	sightings->places = (count + 64) * BITS;
	sightings->seen = arena_new(arena, bytes_of(sightings->places));
	sightings->again = arena_new(arena, bytes_of(sightings->places / AGAIN));
}

void sightings_close(struct sightings *sightings)
{
	arena_return(sightings->arena, sightings->seen, bytes_of(sightings->places));
	arena_return(sightings->arena, sightings->again, bytes_of(sightings->places / AGAIN));
	*sightings = (struct sightings){0};
}

/* From 0 up to, not including, `places`. */
static size_t place_of(uint32_t hash, size_t places)
{
	return (size_t)((uint64_t)hash * places >> 32);
}

void see_soon(const struct sightings *sightings, uint32_t hash)
{
#if defined(__GNUC__)
	__builtin_prefetch(&sightings->seen[place_of(hash, sightings->places) / 64], 1);
#else
	(void)sightings;
	(void)hash;
#endif
}

void see(struct sightings *sightings, uint32_t hash)
{
	size_t at = place_of(hash, sightings->places);
	uint64_t bit = (uint64_t)1 << at % 64;

	if (sightings->seen[at / 64] & bit) {
		at = place_of(hash, sightings->places / AGAIN);
		sightings->again[at / 64] |= (uint64_t)1 << at % 64;
	} else {
		sightings->seen[at / 64] |= bit;
	}
}

bool seen_again(const struct sightings *sightings, uint32_t hash)
{
	size_t at = place_of(hash, sightings->places / AGAIN);

	return (sightings->again[at / 64] >> at % 64 & 1) != 0;
}
