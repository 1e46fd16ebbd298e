/*
 * sketch.c - a few numbers that tell which texts are nearly the same.
 */
#include "check/sketch.h"

#if defined(__GNUC__) && defined(__x86_64__)
#include <immintrin.h>
#define EIGHT_AT_A_TIME /* where the processor can */
#endif

static uint32_t smaller(uint32_t a, uint32_t b)
{
	return a < b ? a : b;
}

/* Function k of a pair is first[k] times the one word's hash plus second[k] times the
 * other's. */
static const uint32_t first_factors[SKETCH_VALUES] = {
	0x9e3779b1, 0x85ebca77, 0xc2b2ae3d, 0x27d4eb2f,
	0x165667b1, 0xd3a2646d, 0xfd7046c5, 0xb55a4f09};
static const uint32_t second_factors[SKETCH_VALUES] = {
	0x2545f491, 0xcc9e2d51, 0x1b873593, 0xe6546b65,
	0x94d049bb, 0xbf58476d, 0x61c88647, 0x7feb352d};

void sketch_plainly(const uint32_t *words, uint32_t pairs, uint32_t *result)
{
	for (uint32_t k = 0; k < SKETCH_VALUES; k++) {
		uint32_t first = first_factors[k], second = second_factors[k];

		result[k] = UINT32_MAX;
		for (uint32_t i = 0; i < pairs; i++)
			result[k] = smaller(result[k],
					    words[i] * first + words[i + 1] * second);
	}
}

#ifdef EIGHT_AT_A_TIME

/* The same for all eight functions at once. */
__attribute__((target("avx2"))) static void
smallest_eight(const uint32_t *words, uint32_t pairs, uint32_t *result)
{
	const __m256i first = _mm256_loadu_si256((const __m256i *)(const void *)first_factors);
	const __m256i second = _mm256_loadu_si256((const __m256i *)(const void *)second_factors);
	__m256i smallest = _mm256_set1_epi32(-1), word = _mm256_set1_epi32((int)words[0]);

	for (uint32_t i = 0; i < pairs; i++) {
		__m256i next = _mm256_set1_epi32((int)words[i + 1]);
		__m256i pair = _mm256_add_epi32(_mm256_mullo_epi32(word, first),
						_mm256_mullo_epi32(next, second));

		smallest = _mm256_min_epu32(smallest, pair);
		word = next;
	}
	_mm256_storeu_si256((__m256i *)(void *)result, smallest);
}

#endif

void sketch(const uint32_t *words, uint32_t pairs, uint32_t *result)
{
#ifdef EIGHT_AT_A_TIME
	if (__builtin_cpu_supports("avx2")) {
		smallest_eight(words, pairs, result);
		return;
	}
#endif
	sketch_plainly(words, pairs, result);
}
