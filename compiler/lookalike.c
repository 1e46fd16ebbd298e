/*
 * lookalike.c - characters that cannot be told from others by looking, and those that are not seen at
 * all.
 */
#include "base.h"

#include <string.h>

/* ---- letters of other alphabets ----------------------------------------------------- */

enum { FULL_WIDTH = 0xfee0 /* so far is a letter of full width from the one it is like */ };

/* By character. */
static const struct lookalike {
	uint16_t character;
	char letter;
} lookalikes[] = {
	{ 0x0131, 'i' }, { 0x0261, 'g' }, { 0x0391, 'A' }, { 0x0392, 'B' }, { 0x0395, 'E' },
	{ 0x0396, 'Z' }, { 0x0397, 'H' }, { 0x0399, 'I' }, { 0x039a, 'K' }, { 0x039c, 'M' },
	{ 0x039d, 'N' }, { 0x039f, 'O' }, { 0x03a1, 'P' }, { 0x03a4, 'T' }, { 0x03a5, 'Y' },
	{ 0x03a7, 'X' }, { 0x03bd, 'v' }, { 0x03bf, 'o' }, { 0x0405, 'S' }, { 0x0406, 'I' },
	{ 0x0408, 'J' }, { 0x0410, 'A' }, { 0x0412, 'B' }, { 0x0415, 'E' }, { 0x041a, 'K' },
	{ 0x041c, 'M' }, { 0x041d, 'H' }, { 0x041e, 'O' }, { 0x0420, 'P' }, { 0x0421, 'C' },
	{ 0x0422, 'T' }, { 0x0425, 'X' }, { 0x0430, 'a' }, { 0x0435, 'e' }, { 0x043e, 'o' },
	{ 0x0440, 'p' }, { 0x0441, 'c' }, { 0x0443, 'y' }, { 0x0445, 'x' }, { 0x0455, 's' },
	{ 0x0456, 'i' }, { 0x0458, 'j' }, { 0x0501, 'd' },
};

char
lookalike_letter(uint32_t character)
{
	size_t low = 0, high = sizeof lookalikes / sizeof *lookalikes;

	if ((character >= 0xff21 && character <= 0xff3a) || (character >= 0xff41 && character <= 0xff5a))
		return (char)(character - FULL_WIDTH);
	while (low < high) {
		size_t middle = (low + high) / 2;

		if (lookalikes[middle].character == character)
			return lookalikes[middle].letter;
		if (lookalikes[middle].character < character)
			low = middle + 1;
		else
			high = middle;
	}
	return 0;
}

/* ---- what is not seen --------------------------------------------------------------- */

/* By the first character. */
static const struct {
	uint32_t first, last;
	const char *name;
} unseen[] = {
	{ 0x0001, 0x0008, "a control character" },
	{ 0x000b, 0x000b, "a vertical tab" },
	{ 0x000c, 0x000c, "a form feed" },
	{ 0x000e, 0x001f, "a control character" },
	{ 0x007f, 0x009f, "a control character" },
	{ 0x00ad, 0x00ad, "a soft hyphen" },
	{ 0x034f, 0x034f, "a grapheme joiner" },
	{ 0x061c, 0x061c, "a mark of direction" },
	{ 0x115f, 0x1160, "a filler" },
	{ 0x17b4, 0x17b5, "a vowel without a sign" },
	{ 0x180b, 0x180f, "a variation selector" },
	{ 0x200b, 0x200b, "a space of no width" },
	{ 0x200c, 0x200c, "a non-joiner" },
	{ 0x200d, 0x200d, "a joiner" },
	{ 0x200e, 0x200f, "a mark of direction" },
	{ 0x2028, 0x2029, "a line separator" },
	{ 0x2060, 0x2060, "a word joiner" },
	{ 0x2061, 0x2064, "an operator without a sign" },
	{ 0x206a, 0x206f, "a deprecated mark of format" },
	{ 0x2800, 0x2800, "a blank" },
	{ 0x3164, 0x3164, "a filler" },
	{ 0xfdd0, 0xfdef, "a code that is no character" },
	{ 0xfe00, 0xfe0f, "a variation selector" },
	{ 0xfeff, 0xfeff, "a byte order mark" },
	{ 0xffa0, 0xffa0, "a filler" },
	{ 0xfff9, 0xfffb, "an annotation mark" },
	{ 0x1bca0, 0x1bca3, "a mark of format" },
	{ 0x1d173, 0x1d17a, "a mark of format" },
	{ 0xe0000, 0xe007f, "a tag" },
	{ 0xe0100, 0xe01ef, "a variation selector" },
};

const char *
unseen_name(uint32_t character)
{
	size_t low = 0, high = sizeof unseen / sizeof *unseen;

	if (character < unseen[0].first)
		return NULL;
	if ((character & 0xfffe) == 0xfffe)
		return "a code that is no character";
	while (low < high) {
		size_t middle = (low + high) / 2;

		if (character < unseen[middle].first)
			high = middle;
		else if (character > unseen[middle].last)
			low = middle + 1;
		else
			return unseen[middle].name;
	}
	return NULL;
}

void
lookalike_remark(struct context *cx, struct diag *d, uint32_t character)
{
	char letter = lookalike_letter(character);
	const char *name = unseen_name(character);

	if (letter)
		diag_remark(cx, d, "this is U+%04X, which looks like the letter `%c` and is another",
			    (unsigned)character, letter);
	else if (name)
		diag_remark(cx, d, "this is U+%04X, %s, which is not seen: delete it",
			    (unsigned)character, name);
	else if (character == 0xa0)
		diag_remark(cx, d, "this is U+00A0, which looks like a space: put a space");
}

/* ---- the search through a source ---------------------------------------------------- */

enum { HIDDEN_LIMIT = 20 /* changes of direction reported for one source */ };

/* The rest of a line is read in another order than it is compiled. */
static bool
turns_direction(uint32_t c)
{
	return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

/* Whether some characters that begin with the byte, which is none of a plain text, are looked for. */
static bool
begins_odd(unsigned char byte)
{
	/* c2: U+0080; c4, c9: Latin; cd: U+034F; ce, cf: Greek; d0 to d4: Cyrillic; d8: U+061C;
	 * e1, e2: U+1000 to U+2FFF; e3: U+3164; ef: U+F000; f0: U+1BCA0, and f0 to f4: no characters */
	static const char odd[] = "\xc2\xc4\xc9\xcd\xce\xcf\xd0\xd1\xd4\xd8\xe1\xe2\xe3\xef"
				  "\xf0\xf1\xf2\xf3\xf4";

	return byte < 0x80 || (byte >= 0xc2 && memchr(odd, byte, sizeof odd - 1) != NULL);
}

void
characters_check(struct context *cx, uint32_t index, size_t from)
{
	struct source *source = &cx->sources[index];
	const char *text = source->text;
	struct diag *last = NULL;
	size_t at = from, found = 0, length;
	uint32_t c;

	while (at += utf8_plain(text + at, source->size - at), at < source->size) {
		length = utf8_decode(text + at, source->size - at, &c);
		if (begins_odd((unsigned char)text[at]) && turns_direction(c) && ++found <= HIDDEN_LIMIT) {
			struct span span = { index, (uint32_t)at, (uint32_t)(at + length) };

			last = diag(cx, E103, span, "the invisible character U+%04X changes the direction of "
				    "the text after it, which then reads differently than it is", (unsigned)c);
			diag_fix(cx, last, "");
		} else if (!source->odd && begins_odd((unsigned char)text[at])) {
			source->odd = unseen_name(c) || lookalike_letter(c);
		}
		at += length;
	}
	if (found > HIDDEN_LIMIT)
		diag_remark(cx, last, "%zu more follow in the same file", found - HIDDEN_LIMIT);
}
