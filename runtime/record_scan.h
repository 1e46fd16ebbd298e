/*
 * record_scan.h - private to the quick readers: bytes looked at sixteen at a time, digits
 * eight at a time.
 *
 * What uses the vector instructions that every x86-64 has stands beside the same in plain
 * C; a unit test holds them to each other. All of them may look at RECORD_PADDING bytes
 * behind what they find, which the input has.
 */
#ifndef CLASSPEC_RECORD_SCAN_H
#define CLASSPEC_RECORD_SCAN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#if defined(__x86_64__) && defined(__GNUC__)
#define SCAN_VECTORS 1
#include <emmintrin.h>
#else
#define SCAN_VECTORS 0
#endif

/* For what is small, and part of what every record goes through. */
#if defined(__GNUC__)
#define SCAN_INLINE static inline __attribute__((always_inline))
#else
#define SCAN_INLINE static inline
#endif

/* For what is rare, and is not to take registers from what is not. */
#if defined(__GNUC__)
#define SCAN_APART static __attribute__((noinline))
#else
#define SCAN_APART static
#endif

/* The number of the lowest bit that is set, of which there is one. */
static inline unsigned scan_lowest(uint64_t bits)
{
#if defined(__GNUC__)
	return (unsigned)__builtin_ctzll(bits);
#else
	unsigned number = 0;

	for (; !(bits & 1); bits >>= 1)
		number++;
	return number;
#endif
}

/* Eight digits are one number when the first of them is the lowest byte. */
#if defined(__GNUC__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
#define SCAN_WORDS 1
#else
#define SCAN_WORDS 0
#endif

enum {
	SCAN_LENGTH = 32, /* bytes of a text that is compared at once */
	SCAN_ALIGNED = 16,
	SCAN_BLOCK = 64,
	SCAN_SHORT = 4,
};

/* ---- in plain C -------------------------------------------------------------------- */

/* The first byte that is a quote, a backslash or below a space. */
static inline const char *scan_string_plain(const char *at)
{
	while (*at != '"' && *at != '\\' && (unsigned char)*at > 0x1f)
		at++;
	return at;
}

/* Of the next SCAN_BLOCK bytes, a bit for each that ends a cell of CSV, from the lowest
 * on: a comma or a quote, or what is not ASCII or below 14. */
static inline uint64_t scan_ends_plain(const char *at)
{
	uint64_t ends = 0;
	unsigned i;

	for (i = 0; i < SCAN_BLOCK; i++)
		if (at[i] == ',' || at[i] == '"' || (signed char)at[i] < 14)
			ends |= (uint64_t)1 << i;
	return ends;
}

/* How many bytes from the first on are ASCII and not NUL, at most `size`. */
static inline size_t scan_ascii_plain(const char *text, size_t size)
{
	size_t at;

	for (at = 0; at < size && (signed char)text[at] > 0; at++)
		;
	return at;
}

/* Whether no byte is above 127. */
static inline bool scan_no_high_plain(const char *text, size_t size)
{
	size_t at;

	for (at = 0; at < size && !((unsigned char)text[at] & 0x80); at++)
		;
	return at == size;
}

/* What a text may begin with. */
struct scan_prefix {
	_Alignas(SCAN_ALIGNED) char text[SCAN_LENGTH];
	uint32_t length; /* 1 to SCAN_LENGTH */
	uint32_t rest;   /* a bit for each byte of `text` behind it */
};

/* The first `length` of SCAN_LENGTH bytes that can be read. */
static inline void scan_prefix_set(struct scan_prefix *prefix, const char *text, size_t length)
{
	memcpy(prefix->text, text, sizeof prefix->text);
	prefix->length = (uint32_t)length;
	prefix->rest = (uint32_t)(UINT64_C(0xffffffff) << length);
}

static inline bool scan_begins_plain(const char *text, const struct scan_prefix *prefix)
{
	return memcmp(text, prefix->text, prefix->length) == 0;
}

/* A bit for each quote among SCAN_LENGTH bytes. */
static inline uint32_t scan_quotes_plain(const char *text)
{
	uint32_t quotes = 0;
	unsigned i;

	for (i = 0; i < SCAN_LENGTH; i++)
		quotes |= (uint32_t)(text[i] == '"') << i;
	return quotes;
}

/* At most ten digits as a number. */
static inline const char *scan_digits_plain(const char *at, int64_t *number)
{
	const char *begin = at;

	*number = 0;
	while (*at >= '0' && *at <= '9' && at - begin < 10)
		*number = *number * 10 + (*at++ - '0');
	return at;
}

/* `count` digits, 1 to SCAN_SHORT, as a number; false for anything else. */
static inline bool scan_short_plain(const char *at, unsigned count, uint32_t *number)
{
	unsigned i;

	*number = 0;
	for (i = 0; i < count; i++) {
		if (at[i] < '0' || at[i] > '9')
			return false;
		*number = *number * 10 + (uint32_t)(at[i] - '0');
	}
	return true;
}

/* "2018-03-01", or "2018-03" and one byte more when `month_only`; false for anything of
 * another shape. The numbers may be out of all bounds. */
static inline bool scan_date_plain(const char *at, bool month_only, uint32_t *year,
				   uint32_t *month, uint32_t *day)
{
	const size_t length = month_only ? 7 : 10;
	uint32_t part[3] = { 0, 0, month_only };
	size_t i, number = 0;

	for (i = 0; i < length; i++) {
		if (i == 4 || i == 7) {
			if (at[i] != '-')
				return false;
			number++;
			continue;
		}
		if (at[i] < '0' || at[i] > '9')
			return false;
		part[number] = part[number] * 10 + (uint32_t)(at[i] - '0');
	}
	*year = part[0];
	*month = part[1];
	*day = part[2];
	return true;
}

/* The same of a whole date between quotes, behind which there are four bytes more. False for a number that
 * is out of all bounds, too: above 9999, 19 or 39. */
static inline bool scan_day_plain(const char *at, uint32_t *year, uint32_t *month, uint32_t *day)
{
	return at[0] == '"' && at[11] == '"' && at[6] < '2' && at[9] < '4' &&
	       scan_date_plain(at + 1, false, year, month, day);
}

/* ---- sixteen at a time ------------------------------------------------------------- */

#if SCAN_VECTORS

static inline __m128i scan_load(const char *at)
{
	return _mm_loadu_si128((const __m128i *)(const void *)at);
}

static inline __m128i scan_equal(__m128i text, char byte)
{
	return _mm_cmpeq_epi8(text, _mm_set1_epi8(byte));
}

static inline uint32_t scan_stops_of(const char *at)
{
	const __m128i text = scan_load(at), control = _mm_set1_epi8(0x1f);
	const __m128i stops =
		_mm_or_si128(_mm_or_si128(scan_equal(text, '"'), scan_equal(text, '\\')),
			     _mm_cmpeq_epi8(_mm_min_epu8(text, control), text));

	return (uint32_t)_mm_movemask_epi8(stops);
}

/* Two at a step, which is enough for most names. */
static inline const char *scan_string(const char *at)
{
	for (;; at += 2 * sizeof(__m128i)) {
		const uint32_t stops = scan_stops_of(at) | scan_stops_of(at + 16) << 16;

		if (stops)
			return at + __builtin_ctz(stops);
	}
}

static inline uint64_t scan_within_of(const char *at)
{
	const __m128i text = scan_load(at);
	const __m128i ends = _mm_or_si128(scan_equal(text, ','), scan_equal(text, '"'));
	const __m128i high = _mm_cmpgt_epi8(text, _mm_set1_epi8(13));

	return (uint64_t)(unsigned)_mm_movemask_epi8(_mm_andnot_si128(ends, high));
}

static inline uint64_t scan_ends(const char *at)
{
	return ~(scan_within_of(at) | scan_within_of(at + 16) << 16 |
		 scan_within_of(at + 32) << 32 | scan_within_of(at + 48) << 48);
}

static inline size_t scan_ascii(const char *text, size_t size)
{
	const __m128i zero = _mm_setzero_si128();
	size_t at;

	for (at = 0; at < size; at += 4 * sizeof(__m128i)) {
		const char *from = text + at;
		const __m128i plain = _mm_and_si128(
			_mm_and_si128(_mm_cmpgt_epi8(scan_load(from), zero),
				      _mm_cmpgt_epi8(scan_load(from + 16), zero)),
			_mm_and_si128(_mm_cmpgt_epi8(scan_load(from + 32), zero),
				      _mm_cmpgt_epi8(scan_load(from + 48), zero)));

		if (_mm_movemask_epi8(plain) != 0xffff)
			break;
	}
	if (at >= size)
		return size;
	for (; at < size; at += sizeof(__m128i)) {
		const __m128i plain = _mm_cmpgt_epi8(scan_load(text + at), zero);
		const unsigned mask = (unsigned)_mm_movemask_epi8(plain) ^ 0xffff;

		if (mask) {
			at += (size_t)__builtin_ctz(mask);
			break;
		}
	}
	return at < size ? at : size;
}

static inline bool scan_no_high(const char *text, size_t size)
{
	__m128i all = _mm_setzero_si128();
	size_t at;

	for (at = 0; at + SCAN_BLOCK <= size; at += SCAN_BLOCK) {
		const char *from = text + at;

		all = _mm_or_si128(all, _mm_or_si128(_mm_or_si128(scan_load(from),
								  scan_load(from + 16)),
						     _mm_or_si128(scan_load(from + 32),
								  scan_load(from + 48))));
	}
	return !_mm_movemask_epi8(all) && scan_no_high_plain(text + at, size - at);
}

static inline bool scan_begins(const char *text, const struct scan_prefix *prefix)
{
	const __m128i *halves = (const __m128i *)(const void *)prefix->text;
	const __m128i low = _mm_cmpeq_epi8(scan_load(text), _mm_load_si128(halves));
	const __m128i high = _mm_cmpeq_epi8(scan_load(text + 16), _mm_load_si128(halves + 1));
	const uint32_t same = (uint32_t)_mm_movemask_epi8(low) |
			      (uint32_t)_mm_movemask_epi8(high) << 16;

	return (same | prefix->rest) == UINT32_MAX;
}

/* By how much each byte is above what stands there in the shape, and by how much it may be. */
static inline bool scan_day(const char *at, uint32_t *year, uint32_t *month, uint32_t *day)
{
	const __m128i shape = _mm_setr_epi8('"', '0', '0', '0', '0', '-', '0', '0', '-', '0',
					    '0', '"', 0, 0, 0, 0);
	const __m128i most = _mm_setr_epi8(0, 9, 9, 9, 9, 0, 1, 9, 0, 3, 9, 0, -1, -1, -1, -1);
	const __m128i ten_one = _mm_setr_epi16(10, 1, 10, 1, 0, 10, 1, 0);
	const __m128i hundred_one = _mm_setr_epi16(100, 1, 1, 1, 0, 0, 0, 0);
	const __m128i text = _mm_xor_si128(scan_load(at), shape);
	__m128i digits;
	uint64_t parts;

	if (_mm_movemask_epi8(_mm_cmpeq_epi8(_mm_min_epu8(text, most), text)) != 0xffff)
		return false;
	digits = _mm_unpacklo_epi8(_mm_srli_si128(text, 1), _mm_setzero_si128());
	digits = _mm_madd_epi16(digits, ten_one); /* two years, and the month in two parts */
	digits = _mm_madd_epi16(_mm_packs_epi32(digits, digits), hundred_one);
	parts = (uint64_t)_mm_cvtsi128_si64(digits);
	*year = (uint32_t)parts;
	*month = (uint32_t)(parts >> 32);
	*day = (uint32_t)(at[9] * 10 + at[10] - '0' * 11);
	return true;
}

static inline uint32_t scan_quotes(const char *text)
{
	return (uint32_t)_mm_movemask_epi8(scan_equal(scan_load(text), '"')) |
	       (uint32_t)_mm_movemask_epi8(scan_equal(scan_load(text + 16), '"')) << 16;
}

#else

static inline const char *scan_string(const char *at)
{
	return scan_string_plain(at);
}

static inline uint64_t scan_ends(const char *at)
{
	return scan_ends_plain(at);
}

static inline size_t scan_ascii(const char *text, size_t size)
{
	return scan_ascii_plain(text, size);
}

static inline bool scan_no_high(const char *text, size_t size)
{
	return scan_no_high_plain(text, size);
}

static inline bool scan_begins(const char *text, const struct scan_prefix *prefix)
{
	return scan_begins_plain(text, prefix);
}

static inline uint32_t scan_quotes(const char *text)
{
	return scan_quotes_plain(text);
}

static inline bool scan_day(const char *at, uint32_t *year, uint32_t *month, uint32_t *day)
{
	return scan_day_plain(at, year, month, day);
}

#endif

/* ---- eight at a time --------------------------------------------------------------- */

#if SCAN_WORDS

static inline uint64_t scan_word(const char *at)
{
	uint64_t word;

	memcpy(&word, at, sizeof word);
	return word;
}

/* The highest bit of each byte that is above `most`, which is below 128. */
static inline uint64_t scan_above(uint64_t bytes, unsigned most)
{
	const uint64_t ones = UINT64_C(0x0101010101010101);

	return (((bytes & 127 * ones) + (127 - most) * ones) | bytes) & 128 * ones;
}

static inline const char *scan_digits(const char *at, int64_t *number)
{
	uint64_t digits = scan_word(at) ^ UINT64_C(0x3030303030303030);
	const uint64_t others = scan_above(digits, 9);
	unsigned count;

	if (!others)
		return scan_digits_plain(at, number);
	count = (unsigned)__builtin_ctzll(others) / 8;
	digits = digits << 1 << (63 - 8 * count); /* as if zeros stood before them */
	digits = (digits * 10 + (digits >> 8)) & UINT64_C(0x00ff00ff00ff00ff);
	digits = (digits * 100 + (digits >> 16)) & UINT64_C(0x0000ffff0000ffff);
	*number = (int64_t)((digits * 10000 + (digits >> 32)) & UINT64_C(0xffffffff));
	return at + count;
}

static inline bool scan_short(const char *at, unsigned count, uint32_t *number)
{
	uint32_t digits;

	memcpy(&digits, at, sizeof digits);
	digits = (digits ^ UINT32_C(0x30303030)) << (32 - 8 * count);
	/* A byte that carries into the next has high bits itself. */
	if (((digits + UINT32_C(0x06060606)) | digits) & UINT32_C(0xf0f0f0f0))
		return false;
	digits = digits * (1 + (10 << 8)) >> 8 & UINT32_C(0x00ff00ff);
	*number = digits * (1 + (100 << 16)) >> 16;
	return true;
}

static inline bool scan_date(const char *at, bool month_only, uint32_t *year, uint32_t *month,
			     uint32_t *day)
{
	/* "0000-00-", of which a month by itself has no dash behind it. */
	const uint64_t shape = UINT64_C(0x2d30302d30303030);
	uint64_t digits = scan_word(at) ^ shape;
	uint32_t tens = 0, ones = 1;

	if (month_only) {
		digits = digits << 8 >> 8;
	} else {
		tens = (uint32_t)(at[8] - '0');
		ones = (uint32_t)(at[9] - '0');
	}
	if (scan_above(digits, 9) || (digits & UINT64_C(0xff0000ff00000000)))
		return false;
	digits = digits * 10 + (digits >> 8);
	*year = (uint32_t)(digits & 255) * 100 + (uint32_t)(digits >> 16 & 255);
	*month = (uint32_t)(digits >> 40 & 255);
	*day = tens * 10 + ones;
	return tens <= 9 && ones <= 9;
}

#else

static inline const char *scan_digits(const char *at, int64_t *number)
{
	return scan_digits_plain(at, number);
}

static inline bool scan_short(const char *at, unsigned count, uint32_t *number)
{
	return scan_short_plain(at, count, number);
}

static inline bool scan_date(const char *at, bool month_only, uint32_t *year, uint32_t *month,
			     uint32_t *day)
{
	return scan_date_plain(at, month_only, year, month, day);
}

#endif

#endif
