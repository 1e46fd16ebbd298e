/*
 * cut_quickly.c - a text cut into words, 64 bytes at a time: on processors with AVX2, and
 * text without characters beyond ASCII.
 *
 * First each 64 bytes become masks, in which a bit stands for a byte: is it a letter, is it
 * printed? Where the bit of a letter differs from the one before, a word starts or ends. Of
 * a word of up to sixteen letters, as most are, the hash is made of two halves of a vector.
 */
#include "check/cut.h"

#include "base.h"

#include <string.h>

#if defined(__GNUC__) && defined(__x86_64__)

#include <immintrin.h>

#if !defined(__clang__) /* joining single numbers to vectors takes longer than storing them */
#pragma GCC optimize("no-tree-slp-vectorize")
#endif

#define QUICK __attribute__((target("avx2,bmi,popcnt")))

enum { BLOCK = 64, HALF = BLOCK / 2, SHORT = 16, LANES = 8 };

struct cut_masks {
	uint64_t letters, capitals, apostrophes, printed;
};

/* ---- masks ----------------------------------------------------------------------- */

/* A bit for each byte from `first` up to, not including, first + count: comparing works on
 * signed bytes, so what is asked about comes to lie at their lower end. */
QUICK static inline __m256i between(__m256i bytes, char first, int count)
{
	__m256i moved = _mm256_add_epi8(bytes, _mm256_set1_epi8((char)(-128 - first)));

	return _mm256_cmpgt_epi8(_mm256_set1_epi8((char)(-128 + count)), moved);
}

QUICK static inline __m256i half_read(const char *at)
{
	return _mm256_loadu_si256((const __m256i *)(const void *)at);
}

QUICK static inline __m256i letters_of(__m256i bytes)
{
	__m256i small = _mm256_or_si256(bytes, _mm256_set1_epi8(0x20));

	return _mm256_or_si256(between(small, 'a', 26), between(bytes, '0', 10));
}

QUICK static inline uint64_t bits(__m256i low, __m256i high)
{
	return (uint32_t)_mm256_movemask_epi8(low) |
	       (uint64_t)(uint32_t)_mm256_movemask_epi8(high) << HALF;
}

/* The masks of 64 bytes. Returns those beyond ASCII. */
QUICK static inline uint64_t block_read(const char *at, struct cut_masks *masks)
{
	const __m256i apostrophe = _mm256_set1_epi8('\''), space = _mm256_set1_epi8(' ');
	__m256i low = half_read(at), high = half_read(at + HALF);

	masks->letters = bits(letters_of(low), letters_of(high));
	masks->capitals = bits(between(low, '0', 'Z' + 1 - '0'), between(high, '0', 'Z' + 1 - '0'));
	masks->apostrophes = bits(_mm256_cmpeq_epi8(low, apostrophe),
				  _mm256_cmpeq_epi8(high, apostrophe));
	masks->printed = bits(_mm256_cmpgt_epi8(low, space), _mm256_cmpgt_epi8(high, space));
	return bits(low, high);
}

/* An apostrophe between two letters is one of them. */
static void apostrophes_join(struct cut_masks *masks, size_t count)
{
	uint64_t before = 0;

	for (size_t i = 0; i < count; i++) {
		uint64_t letters = masks[i].letters;
		uint64_t next = i + 1 < count ? masks[i + 1].letters : 0;

		masks[i].printed &= ~masks[i].apostrophes;
		masks[i].letters |= masks[i].apostrophes & (letters << 1 | before >> 63) &
				    (letters >> 1 | next << 63);
		before = letters;
	}
}

/* The masks of a text, the last of which has a bit behind the text that is 0; from `at` on
 * `left` bytes can be read. Returns their number, or 0: there are characters beyond ASCII. */
QUICK static size_t masks_read(struct cut *cut, const char *at, size_t size, size_t left)
{
	size_t last = size / BLOCK, rest = size % BLOCK;
	uint64_t own = ((uint64_t)1 << rest) - 1, foreign = 0, apostrophes = 0;
	char bytes[BLOCK];

	if (last >= cut->mask_room)
		cut->masks = array_grow(cut->masks, &cut->mask_room, last + 1,
					sizeof *cut->masks);
	for (size_t i = 0; i < last; i++) {
		foreign |= block_read(at + i * BLOCK, &cut->masks[i]);
		apostrophes |= cut->masks[i].apostrophes;
	}
	at += last * BLOCK;
	if (left - last * BLOCK < BLOCK) {
		memset(bytes, 0, sizeof bytes);
		memcpy(bytes, at, rest);
		at = bytes;
	}
	foreign |= block_read(at, &cut->masks[last]) & own;
	cut->masks[last].letters &= own;
	cut->masks[last].apostrophes &= own;
	cut->masks[last].printed &= own;
	if (foreign)
		return 0;
	if (apostrophes | cut->masks[last].apostrophes)
		apostrophes_join(cut->masks, last + 1);
	return last + 1;
}

/* ---- places ---------------------------------------------------------------------- */

/* The places of the first two bits, which are taken away. */
QUICK static inline uint64_t two_places(uint64_t *bits)
{
	uint64_t low = _tzcnt_u64(*bits), high;

	*bits = _blsr_u64(*bits);
	high = _tzcnt_u64(*bits);
	*bits = _blsr_u64(*bits);
	return low | high << 32;
}

/* The places of the bits, counted from `lo`: four at a time, so that up to three behind the
 * last are written too. */
QUICK static inline void places_write(uint64_t bits, uint32_t lo, uint32_t *places)
{
	const uint64_t both = (uint64_t)lo * 0x100000001u;

	for (; bits; places += 4) {
		uint64_t pair = two_places(&bits) + both;

		memcpy(places, &pair, sizeof pair);
		pair = two_places(&bits) + both;
		memcpy(places + 2, &pair, sizeof pair);
	}
}

/* Where words start and end, where signs stand, and which words begin with a capital. */
QUICK static void places_find(struct cut *cut, size_t count, uint32_t lo)
{
	uint32_t *edge = &cut->tokens[0].lo, *sign = cut->signs, *capital = cut->capitals;
	uint32_t words = 0;
	uint64_t before = 0;

	for (size_t i = 0; i < count; i++, lo += BLOCK) {
		const struct cut_masks *masks = &cut->masks[i];
		uint64_t letters = masks->letters;
		uint64_t edges = letters ^ (letters << 1 | before >> 63);
		uint64_t starts = edges & letters, capitals = starts & masks->capitals;
		uint64_t signs = masks->printed & ~letters;

		for (; capitals; capitals = _blsr_u64(capitals))
			*capital++ = words + (uint32_t)_mm_popcnt_u64(
						     starts & (_blsi_u64(capitals) - 1));
		words += (uint32_t)_mm_popcnt_u64(starts);
		places_write(edges, lo, edge);
		edge += _mm_popcnt_u64(edges);
		for (; signs; signs = _blsr_u64(signs))
			*sign++ = lo + (uint32_t)_tzcnt_u64(signs);
		before = letters;
	}
	cut->count = words;
	cut->sign_count = (uint32_t)(sign - cut->signs);
	cut->capital_count = (uint32_t)(capital - cut->capitals);
}

/* ---- words ----------------------------------------------------------------------- */

/* From [SHORT - n] on, a mask of n bytes. */
static const unsigned char first_bytes[2 * SHORT] = {
	0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
	0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff};

/* Of up to sixteen letters. The bit that a capital lacks is set in digits and apostrophes
 * too. */
QUICK static inline uint32_t hash_quickly(const char *at, size_t length)
{
	__m128i own = _mm_loadu_si128(
		(const __m128i *)(const void *)(first_bytes + SHORT - length));
	__m128i bytes = _mm_loadu_si128((const __m128i *)(const void *)at);
	__m128i small = _mm_and_si128(_mm_or_si128(bytes, _mm_set1_epi8(0x20)), own);
	uint64_t first = (uint64_t)_mm_cvtsi128_si64(small);
	uint64_t second = (uint64_t)_mm_cvtsi128_si64(_mm_unpackhi_epi64(small, small));

	return (uint32_t)((first * WORD_FIRST + second * WORD_SECOND) >> 32);
}

static uint32_t hash_slowly(const char *text, struct token token)
{
	char letters[WORD_LETTERS];

	return word_hash(letters, word_letters(text, token, letters));
}

QUICK static void words_hash(struct cut *cut, const char *text)
{
	const struct token *token = cut->tokens, *end = token + cut->count;
	uint32_t *hash = cut->hashes;

	for (; token < end; token++, hash++) {
		uint32_t length = token->hi - token->lo;

		*hash = length <= SHORT ? hash_quickly(text + token->lo, length)
					: hash_slowly(text, *token);
	}
}

/* Which of eight words may be asked about: their hashes look them up all at once. */
QUICK static inline unsigned asked_eight(const struct asked_words *asked, __m256i hashes)
{
	__m256i place = _mm256_srli_epi32(hashes, 32 - ASKED_BITS);
	__m256i found = _mm256_i32gather_epi32((const int *)(const void *)asked->places, place, 1);

	found = _mm256_slli_epi32(found, 31); /* ASKED_ALWAYS becomes the sign */
	return (unsigned)_mm256_movemask_ps(_mm256_castsi256_ps(found));
}

/* Behind the last hash there is room for a few that do not count, and are not alike. */
QUICK static void words_ask(struct cut *cut, const struct asked_words *asked)
{
	const uint32_t *hashes = cut->hashes;
	__m256i before = _mm256_setzero_si256(), doubled = before;
	uint32_t count = cut->count, found = 0;

	_mm256_storeu_si256((__m256i *)(void *)(cut->hashes + count),
			    _mm256_setr_epi32(1, 2, 3, 4, 5, 6, 7, 8));
	for (uint32_t i = 0; i < count; i += LANES) {
		__m256i own = half_read((const char *)(hashes + i));
		unsigned some = asked_eight(asked, own);

		if (i + LANES > count)
			some &= (1u << (count - i)) - 1;
		for (; some; some &= some - 1)
			cut->asked[found++] = i + (uint32_t)__builtin_ctz(some);
		/* Each beside the one before it. */
		before = _mm256_permute2x128_si256(before, own, 0x21);
		before = _mm256_alignr_epi8(own, before, 12);
		doubled = _mm256_or_si256(doubled, _mm256_cmpeq_epi32(own, before));
		before = own;
	}
	cut->asked_count = found;
	cut->doubled = _mm256_movemask_epi8(doubled) != 0;
}

QUICK static bool cut_vectors(struct cut *cut, const struct asked_words *asked, const char *text,
			      uint32_t lo, uint32_t hi, size_t end)
{
	size_t count = masks_read(cut, text + lo, hi - lo, end - lo);

	if (count == 0)
		return false;
	places_find(cut, count, lo);
	words_hash(cut, text);
	words_ask(cut, asked);
	cut->foreign = false;
	return true;
}

bool cut_quickly(struct cut *cut, const struct asked_words *asked, const char *text, uint32_t lo,
		 uint32_t hi, size_t end)
{
	return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi") &&
	       __builtin_cpu_supports("popcnt") &&
	       cut_vectors(cut, asked, text, lo, hi, end);
}

#else

bool cut_quickly(struct cut *cut, const struct asked_words *asked, const char *text, uint32_t lo,
		 uint32_t hi, size_t end)
{
	(void)cut;
	(void)asked;
	(void)text;
	(void)lo;
	(void)hi;
	(void)end;
	return false;
}

#endif
