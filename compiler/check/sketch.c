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

uint64_t word_map_plainly(const uint32_t *words, uint32_t count)
{
	uint64_t map = 0;

	for (uint32_t i = 0; i < count; i++)
		map |= (uint64_t)1 << (words[i] >> 26);
	return map;
}

#ifdef EIGHT_AT_A_TIME

/* The same for four words at once. */
__attribute__((target("avx2"))) static uint64_t map_four(const uint32_t *words, uint32_t count)
{
	const __m256i one = _mm256_set1_epi64x(1);
	__m256i maps = _mm256_setzero_si256();
	uint64_t four[4];
	uint32_t i = 0;

	for (; i + 4 <= count; i += 4) {
		__m128i hashes = _mm_loadu_si128((const __m128i *)(const void *)(words + i));
		__m256i bits = _mm256_cvtepu32_epi64(_mm_srli_epi32(hashes, 26));

		maps = _mm256_or_si256(maps, _mm256_sllv_epi64(one, bits));
	}
	_mm256_storeu_si256((__m256i *)(void *)four, maps);
	return four[0] | four[1] | four[2] | four[3] | word_map_plainly(words + i, count - i);
}

/* The values of all eight functions at once. */
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

uint64_t word_map(const uint32_t *words, uint32_t count)
{
#ifdef EIGHT_AT_A_TIME
	if (__builtin_cpu_supports("avx2"))
		return map_four(words, count);
#endif
	return word_map_plainly(words, count);
}

uint32_t map_lacks(uint32_t one, uint32_t other)
{
	uint32_t bits = one & ~other;

	bits = bits - (bits >> 1 & 0x55555555u);
	bits = (bits & 0x33333333u) + (bits >> 2 & 0x33333333u);
	return ((bits + (bits >> 4)) & 0x0f0f0f0fu) * 0x01010101u >> 24;
}

uint64_t sketch_print(const uint16_t *values)
{
	uint64_t print = 0;

	for (uint32_t k = 0; k < SKETCH_VALUES; k++)
		print = print << 8 | (uint8_t)values[k];
	return print;
}

uint32_t prints_agree(uint64_t a, uint64_t b)
{
	const uint64_t low = 0x7f7f7f7f7f7f7f7fu, ones = 0x0101010101010101u;
	uint64_t differ = a ^ b;

	differ = (((differ & low) + low) | differ) >> 7 & ones; /* 1 in each that does */
	return SKETCH_VALUES - (uint32_t)(differ * ones >> 56);
}
