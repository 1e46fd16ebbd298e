/*
 * check/sketch.h - a few numbers that tell which texts are nearly the same.
 *
 * Of a text the smallest values of a few hash functions over its pairs of neighbouring words
 * are kept. Two texts agree in one of them about as often as in a pair.
 */
#ifndef CLASSPEC_SKETCH_H
#define CLASSPEC_SKETCH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct arena;

enum { SKETCH_VALUES = 8 };

/* Of a text with `pairs` + 1 words, or more, by their hashes; without pairs, all UINT32_MAX. */
void sketch(const uint32_t *words, uint32_t pairs, uint32_t *result);
/* The same, value by value. */
void sketch_plainly(const uint32_t *words, uint32_t pairs, uint32_t *result);

/* A bit for each word, by the first bits of its hash. */
uint64_t word_map(const uint32_t *words, uint32_t count);
/* The same, word by word. */
uint64_t word_map_plainly(const uint32_t *words, uint32_t count);

/* How many bits of the one are not in the other. */
uint32_t map_lacks(uint32_t one, uint32_t other);
/* A byte of each value of a sketch; and how many bytes of two agree. */
uint64_t sketch_print(const uint16_t *values);
uint32_t prints_agree(uint64_t a, uint64_t b);

/* Which hashes were seen, and which again, by a bit for each number they lead to: so that some
 * are taken for seen again that were not. */
struct sightings {
	struct arena *arena;
	uint64_t *seen, *again;
	size_t places; /* for `seen`; a quarter of them for `again` */
};

/* For `count` hashes at most; closing gives back what is big. */
void sightings_open(struct sightings *sightings, struct arena *arena, size_t count);
void sightings_close(struct sightings *sightings);
/* The memory may be asked for what `see` will look at. */
void see_soon(const struct sightings *sightings, uint32_t hash);
void see(struct sightings *sightings, uint32_t hash);
bool seen_again(const struct sightings *sightings, uint32_t hash);

#endif
