/*
 * utf8.c - characters: how many bytes and columns they take, and whether to show them.
 *
 * The columns do not depend on the locale, so that the same plan gives the same messages
 * everywhere.
 */
#include "base.h"

#include <string.h>

enum { UTF8_BLOCK = 64, UTF8_BLOCKS = 256 }; /* bytes looked at in one step */

/* The table of well-formed sequences in the Unicode Standard (3.9, D92): the first byte
 * decides how many follow and narrows the second; that excludes overlong forms,
 * surrogates and what lies beyond U+10FFFF. */
size_t utf8_decode(const char *text, size_t size, uint32_t *character)
{
	unsigned char first, low = 0x80, high = 0xbf;
	size_t length, i;
	uint32_t value;

	if (size == 0)
		return 0;
	first = (unsigned char)text[0];
	if (first < 0x80) {
		*character = first;
		return 1;
	}
	if (first < 0xc2 || first > 0xf4)
		return 0;
	length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
	if (length > size)
		return 0;
	if (first == 0xe0)
		low = 0xa0;
	else if (first == 0xed)
		high = 0x9f;
	else if (first == 0xf0)
		low = 0x90;
	else if (first == 0xf4)
		high = 0x8f;
	value = first & (0x7fu >> length);
	for (i = 1; i < length; i++) {
		unsigned char next = (unsigned char)text[i];

		if (next < low || next > high)
			return 0;
		value = value << 6 | (next & 0x3f);
		low = 0x80;
		high = 0xbf;
	}
	*character = value;
	return length;
}

/* Of ASCII, but white space; the one behind the letters, which is less by one than a byte with the high
 * bit, is looked for apart. */
static inline bool is_control(unsigned char c)
{
	return (c < ' ') & (c != '\n') & (c != '\t') & (c != '\r');
}

/* Whether the bytes are all ASCII, and line feed is the only control character among them: a loop that
 * compilers turn into a few instructions on wide registers. Less a space, all others have the high bit. */
static inline bool is_lines(const char *text, int size)
{
	unsigned char found = 0;

	for (int i = 0; i < size; i++) {
		unsigned char c = (unsigned char)text[i], visible = c == '\n' ? ' ' : c;

		found |= (unsigned char)(c | (c + 1) | (visible - ' '));
	}
	return found < 0x80;
}

/* The same, but with all white space: more instructions. */
static inline bool is_plain(const char *text, int size)
{
	unsigned char found = 0;

	for (int i = 0; i < size; i++) {
		unsigned char c = (unsigned char)text[i];

		found |= (unsigned char)(c | (c + 1) | (is_control(c) ? 0x80 : 0));
	}
	return found < 0x80;
}

/* Whether the bytes are all ASCII and none is NUL: such a loop too. One less than NUL, and no other,
 * has the high bit. */
static inline bool is_ascii(const char *text, int size)
{
	unsigned char high = 0;

	for (int i = 0; i < size; i++)
		high |= (unsigned char)(text[i] | (text[i] - 1));
	return high < 0x80;
}

size_t utf8_plain(const char *text, size_t size)
{
	size_t at = 0;

	while (size - at >= UTF8_BLOCKS &&
	       (is_lines(text + at, UTF8_BLOCKS) || is_plain(text + at, UTF8_BLOCKS)))
		at += UTF8_BLOCKS;
	while (size - at >= UTF8_BLOCK && is_plain(text + at, UTF8_BLOCK))
		at += UTF8_BLOCK;
	while (at < size && (unsigned char)text[at] < 0x7f && !is_control((unsigned char)text[at]))
		at++;
	return at;
}

size_t utf8_check(const char *text, size_t size)
{
	size_t at = 0, length;
	uint32_t character;

	while (at < size) {
		while (size - at >= UTF8_BLOCK && is_ascii(text + at, UTF8_BLOCK))
			at += UTF8_BLOCK;
		for (size_t end = at + UTF8_BLOCK; at < size && at < end; at += length) {
			length = utf8_decode(text + at, size - at, &character);
			if (length == 0 || character == 0)
				return at;
		}
	}
	return size;
}

struct range {
	uint32_t first, last;
};

/* Characters of two columns: East Asian scripts, full width forms, pictures. */
static const struct range wide[] = {
	{0x1100, 0x115f},   {0x231a, 0x231b},   {0x2329, 0x232a},   {0x23e9, 0x23ec},
	{0x25fd, 0x25fe},   {0x2614, 0x2615},   {0x2648, 0x2653},   {0x26a1, 0x26a1},
	{0x26bd, 0x26be},   {0x26c4, 0x26c5},   {0x26d4, 0x26d4},   {0x2705, 0x2705},
	{0x270a, 0x270b},   {0x2728, 0x2728},   {0x274c, 0x274c},   {0x2753, 0x2755},
	{0x2757, 0x2757},   {0x2795, 0x2797},   {0x2b50, 0x2b50},   {0x2b55, 0x2b55},
	{0x2e80, 0x303e},   {0x3041, 0x33ff},   {0x3400, 0x4dbf},   {0x4e00, 0xa4cf},
	{0xa960, 0xa97c},   {0xac00, 0xd7a3},   {0xf900, 0xfaff},   {0xfe10, 0xfe19},
	{0xfe30, 0xfe6f},   {0xff00, 0xff60},   {0xffe0, 0xffe6},   {0x16fe0, 0x18cff},
	{0x1aff0, 0x1b2ff}, {0x1f300, 0x1f64f}, {0x1f680, 0x1f6ff}, {0x1f900, 0x1f9ff},
	{0x1fa70, 0x1faff}, {0x20000, 0x3fffd},
};

/* Characters of no column: marks that combine with the one before, joiners, selectors. */
static const struct range weightless[] = {
	{0x0300, 0x036f},   {0x0483, 0x0489}, {0x0591, 0x05bd}, {0x05bf, 0x05bf},
	{0x05c1, 0x05c2},   {0x05c4, 0x05c5}, {0x0610, 0x061a}, {0x064b, 0x065f},
	{0x0670, 0x0670},   {0x06d6, 0x06dc}, {0x06df, 0x06e4}, {0x06e7, 0x06e8},
	{0x06ea, 0x06ed},   {0x0900, 0x0902}, {0x093a, 0x093a}, {0x093c, 0x093c},
	{0x0941, 0x0948},   {0x094d, 0x094d}, {0x0e31, 0x0e31}, {0x0e34, 0x0e3a},
	{0x0e47, 0x0e4e},   {0x1160, 0x11ff}, {0x1ab0, 0x1aff}, {0x1dc0, 0x1dff},
	{0x200b, 0x200f},   {0x2060, 0x2064}, {0x20d0, 0x20f0}, {0x302a, 0x302d},
	{0x3099, 0x309a},   {0xfe00, 0xfe0f}, {0xfe20, 0xfe2f}, {0x1f3fb, 0x1f3ff},
	{0xe0100, 0xe01ef},
};

/* Characters a terminal would obey, or that hide what stands beside them. */
static const struct range unsafe[] = {
	{0x0000, 0x0008}, {0x000a, 0x001f}, {0x007f, 0x009f},   {0x2028, 0x202e},
	{0x2066, 0x2069}, {0xfeff, 0xfeff}, {0xe0000, 0xe007f},
};

static bool among(uint32_t character, const struct range *ranges, size_t count)
{
	size_t i;

	for (i = 0; i < count && ranges[i].first <= character; i++)
		if (character <= ranges[i].last)
			return true;
	return false;
}

#define AMONG(character, ranges)                                                         \
	among((character), (ranges), sizeof(ranges) / sizeof *(ranges))

struct glyph glyph_at(const char *text, size_t size)
{
	struct glyph glyph = {1, 1, ""};
	uint32_t character;
	size_t length = utf8_decode(text, size, &character);

	if (length == 0) {
		snprintf(glyph.escape, sizeof glyph.escape, "\\x%02x",
			 (unsigned char)text[0]);
		glyph.columns = 4;
		return glyph;
	}
	glyph.length = length;
	if (character >= 0x20 && character < 0x7f)
		return glyph;
	if (character == '\n')
		strcpy(glyph.escape, "\\n");
	else if (AMONG(character, unsafe))
		snprintf(glyph.escape, sizeof glyph.escape,
			 character < 0x80 ? "\\x%02x" : "\\u%04x", (unsigned)character);
	else if (AMONG(character, weightless))
		glyph.columns = 0;
	else if (AMONG(character, wide))
		glyph.columns = 2;
	if (glyph.escape[0])
		glyph.columns = (unsigned)strlen(glyph.escape);
	return glyph;
}
