/*
 * test_record_scan.c - what looks at many bytes at once says the same as the plain C
 * beside it, on bytes of all sorts.
 */
#include "unit.h"

#include "record_parts.h"
#include "record_scan.h"

#include <string.h>

enum { ROUNDS = 20000, TEXT = 200 };

static uint32_t next(uint32_t *seed)
{
	*seed ^= *seed << 13;
	*seed ^= *seed >> 17;
	*seed ^= *seed << 5;
	return *seed;
}

/* Mostly letters and digits; at the end a line feed, and padding. */
static void text_make(char text[TEXT + RECORD_PADDING], uint32_t *seed)
{
	static const char some[] = "abz0123456789 09.-,;\"\\\r\t\x01\x0d\x0e\x1f\x20\x7f\x80\xff";
	const uint32_t often = next(seed) % 4;
	size_t i;

	for (i = 0; i < TEXT; i++)
		text[i] = next(seed) % 4 < often ? 'a'
						 : some[next(seed) % (sizeof some)];
	text[TEXT - 1] = '\n';
	memset(text + TEXT, 0, RECORD_PADDING);
}

static void test_bytes(void)
{
	struct scan_prefix prefix;
	char other[SCAN_LENGTH];
	char text[TEXT + RECORD_PADDING];
	uint32_t seed = 20250117;
	unsigned different = 0;
	int round;

	for (round = 0; round < ROUNDS; round++) {
		const size_t at = next(&seed) % TEXT, size = next(&seed) % (TEXT - at);
		const size_t length = next(&seed) % SCAN_LENGTH + 1;

		text_make(text, &seed);
		memcpy(other, text + at, SCAN_LENGTH);
		other[next(&seed) % SCAN_LENGTH] = (char)next(&seed);
		different += scan_string(text + at) != scan_string_plain(text + at);
		different += scan_ends(text + at) != scan_ends_plain(text + at);
		different += scan_ascii(text + at, size) != scan_ascii_plain(text + at, size);
		different += scan_no_high(text + at, size) !=
			     scan_no_high_plain(text + at, size);
		scan_prefix_set(&prefix, other, length);
		different += scan_begins(text + at, &prefix) !=
			     scan_begins_plain(text + at, &prefix);
		different += scan_quotes(text + at) != scan_quotes_plain(text + at);
	}
	CU_ASSERT_EQUAL(different, 0);
}

/* A text of the shape, of which now and then a byte is spoilt. */
static void shape_make(char *text, const char *shape, uint32_t *seed)
{
	size_t i, length = strlen(shape);

	for (i = 0; i < length; i++)
		text[i] = shape[i] == '0' ? (char)('0' + next(seed) % 10) : shape[i];
	if (next(seed) % 2)
		text[next(seed) % length] = (char)next(seed);
}

static void test_numbers(void)
{
	char text[16 + RECORD_PADDING];
	uint32_t seed = 20250118, one[3], other[3], number[2];
	unsigned different = 0, days = 0;
	int64_t digits[2];
	int round;

	for (round = 0; round < ROUNDS; round++) {
		const bool month = next(&seed) % 2;
		const unsigned count = next(&seed) % SCAN_SHORT + 1;
		bool is;

		memset(text, 0, sizeof text);
		shape_make(text, "0000000000,", &seed);
		text[next(&seed) % 11] = ',';
		different += scan_digits(text, &digits[0]) != scan_digits_plain(text, &digits[1]) ||
			     digits[0] != digits[1];
		is = scan_short(text, count, &number[0]);
		different += is != scan_short_plain(text, count, &number[1]) ||
			     (is && number[0] != number[1]);
		shape_make(text, month ? "0000-00\"" : "0000-00-00\"", &seed);
		is = scan_date(text, month, &one[0], &one[1], &one[2]);
		different += is != scan_date_plain(text, month, &other[0], &other[1], &other[2]) ||
			     (is && memcmp(one, other, sizeof one) != 0);
		shape_make(text, "\"0000-00-00\"", &seed);
		is = scan_day(text, &one[0], &one[1], &one[2]);
		different += is != scan_day_plain(text, &other[0], &other[1], &other[2]) ||
			     (is && memcmp(one, other, sizeof one) != 0);
		days += is;
	}
	CU_ASSERT(days > ROUNDS / 100);
	CU_ASSERT_EQUAL(different, 0);
}

void suite_record_scan(void)
{
	CU_pSuite suite = CU_add_suite("record_scan", NULL, NULL);

	CU_add_test(suite, "bytes, sixteen at a time", test_bytes);
	CU_add_test(suite, "digits, eight at a time", test_numbers);
}
