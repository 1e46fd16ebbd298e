/*
 * check/sketch.h - a few numbers that tell which texts are nearly the same.
 *
 * Of a text the smallest values of a few hash functions over its pairs of neighbouring words
 * are kept. Two texts agree in one of them about as often as in a pair.
 */
#ifndef CLASSPEC_SKETCH_H
#define CLASSPEC_SKETCH_H

#include <stdint.h>

enum { SKETCH_VALUES = 8 };

/* Of a text with `pairs` + 1 words, or more, by their hashes; without pairs, all UINT32_MAX. */
void sketch(const uint32_t *words, uint32_t pairs, uint32_t *result);
/* The same, value by value. */
void sketch_plainly(const uint32_t *words, uint32_t pairs, uint32_t *result);

#endif
