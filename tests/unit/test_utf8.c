/*
 * test_utf8.c - characters: what is one, how wide it is, how it is shown.
 */
#include "unit.h"

#include "../../compiler/base.h"

#include <string.h>

static size_t encode(uint32_t c, char *to)
{
	if (c < 0x80) {
		to[0] = (char)c;
		return 1;
	}
	if (c < 0x800) {
		to[0] = (char)(0xc0 | c >> 6);
		to[1] = (char)(0x80 | (c & 63));
		return 2;
	}
	if (c < 0x10000) {
		to[0] = (char)(0xe0 | c >> 12);
		to[1] = (char)(0x80 | (c >> 6 & 63));
		to[2] = (char)(0x80 | (c & 63));
		return 3;
	}
	to[0] = (char)(0xf0 | c >> 18);
	to[1] = (char)(0x80 | (c >> 12 & 63));
	to[2] = (char)(0x80 | (c >> 6 & 63));
	to[3] = (char)(0x80 | (c & 63));
	return 4;
}

static void test_characters(void)
{
	size_t right = 0, length;
	uint32_t c, decoded;
	char text[4];

	for (c = 0; c <= 0x10ffff; c++) {
		bool surrogate = c >= 0xd800 && c <= 0xdfff;

		length = encode(c, text);
		decoded = 0;
		if (surrogate)
			right += utf8_decode(text, length, &decoded) == 0;
		else
			right += utf8_decode(text, length, &decoded) == length &&
				 decoded == c &&
				 utf8_decode(text, length - 1, &decoded) == 0;
	}
	CU_ASSERT_EQUAL(right, 0x110000);
	length = encode(0x110000, text);
	CU_ASSERT_EQUAL(utf8_decode(text, length, &decoded), 0);
}

/* Any bytes at all: what decodes must be exactly what its character encodes to. */
static void test_sequences(void)
{
	static const unsigned char edges[] = {0x00, 0x41, 0x7f, 0x80, 0x8f, 0x90,
					      0x9f, 0xa0, 0xbf, 0xc0, 0xff};
	unsigned char text[4];
	size_t i, j, wrong = 0, length;
	unsigned first, second;
	uint32_t c = 0;
	char again[4];

	for (first = 0; first < 256; first++)
		for (second = 0; second < 256; second++)
			for (i = 0; i < sizeof edges; i++)
				for (j = 0; j < sizeof edges; j++) {
					text[0] = (unsigned char)first;
					text[1] = (unsigned char)second;
					text[2] = edges[i];
					text[3] = edges[j];
					length = utf8_decode((char *)text, 4, &c);
					wrong += length > 0 &&
						 (encode(c, again) != length ||
						  c > 0x10ffff ||
						  memcmp(again, text, length) != 0);
				}
	CU_ASSERT_EQUAL(wrong, 0);
}

/* Wherever the fault stands among the blocks of 64, it is found. */
static void test_check(void)
{
	char text[200];
	size_t size, at;

	CU_ASSERT_EQUAL(utf8_check("", 0), 0);
	for (size = 1; size <= sizeof text; size++) {
		memset(text, 'a', sizeof text);
		CU_ASSERT_EQUAL(utf8_check(text, size), size);
		for (at = 0; at < size; at++) {
			text[at] = (char)0xff;
			CU_ASSERT_EQUAL(utf8_check(text, size), at);
			CU_ASSERT_EQUAL(utf8_plain(text, size), at);
			text[at] = '\0';
			CU_ASSERT_EQUAL(utf8_check(text, size), at);
			CU_ASSERT_EQUAL(utf8_plain(text, size), at);
			text[at] = 'a';
		}
		text[size - 1] = (char)0xc3;
		CU_ASSERT_EQUAL(utf8_check(text, size), size - 1);
	}
	CU_ASSERT_EQUAL(utf8_check("grade \xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80 done", 20),
			20);
	CU_ASSERT_EQUAL(utf8_check("12345678\xc3\xa9\xc0\xaf", 12), 10);
	CU_ASSERT_EQUAL(utf8_plain("12345678\xc3\xa9", 10), 8);
}

/* Of the 128 characters of ASCII, in a block and behind the last one. */
static void test_plain(void)
{
	char text[300];
	int c;

	for (c = 0; c < 128; c++) {
		bool plain = (c >= ' ' && c < 0x7f) || c == '\n' || c == '\r' || c == '\t';

		memset(text, 'a', sizeof text);
		text[100] = (char)c;
		CU_ASSERT_EQUAL(utf8_plain(text, sizeof text), plain ? sizeof text : 100);
		CU_ASSERT_EQUAL(utf8_plain(text + 90, 20), plain ? 20 : 10);
		CU_ASSERT_EQUAL(utf8_check(text, sizeof text), c ? sizeof text : 100);
	}
}

static void expect_glyph(const char *text, size_t length, unsigned columns,
			 const char *escape)
{
	struct glyph glyph = glyph_at(text, strlen(text));

	CU_ASSERT_EQUAL(glyph.length, length);
	CU_ASSERT_EQUAL(glyph.columns, columns);
	SAME_TEXT(glyph.escape, escape);
}

static void test_glyphs(void)
{
	expect_glyph("ab", 1, 1, "");
	expect_glyph("\t", 1, 1, "");
	expect_glyph("é", 2, 1, "");
	expect_glyph("€", 3, 1, "");
	expect_glyph("漢", 3, 2, "");
	expect_glyph("한", 3, 2, "");
	expect_glyph("、", 3, 2, "");
	expect_glyph("😀", 4, 2, "");
	expect_glyph("\xcc\x81", 2, 0, "");
	expect_glyph("\xe2\x80\x8d", 3, 0, "");
	expect_glyph("\n", 1, 2, "\\n");
	expect_glyph("\033", 1, 4, "\\x1b");
	expect_glyph("\x7f", 1, 4, "\\x7f");
	expect_glyph("\xc2\x85", 2, 6, "\\u0085");
	expect_glyph("\xe2\x80\xae", 3, 6, "\\u202e");
	expect_glyph("\xf3\xa0\x80\x81", 4, 7, "\\ue0001");
	expect_glyph("\xff", 1, 4, "\\xff");
	expect_glyph("\xe2\x82", 1, 4, "\\xe2");
}

void suite_utf8(void)
{
	CU_pSuite suite = CU_add_suite("utf8", NULL, NULL);

	CU_add_test(suite, "every character of Unicode", test_characters);
	CU_add_test(suite, "byte sequences of all kinds", test_sequences);
	CU_add_test(suite, "a fault at any offset", test_check);
	CU_add_test(suite, "plain text", test_plain);
	CU_add_test(suite, "columns and escapes", test_glyphs);
}
