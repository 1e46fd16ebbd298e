/*
 * lookalike.c - characters that cannot be told from others by looking.
 */
#include "base.h"

/* Letters of other alphabets that cannot be told from those of the language, and what is not seen. */
void
lookalike_remark(struct context *cx, struct diag *d, uint32_t character)
{
	static const struct lookalike {
		uint32_t character;
		char letter; /* 0: invisible */
	} lookalikes[] = {
		{ 0x0430, 'a' }, { 0x0435, 'e' }, { 0x043e, 'o' }, { 0x0440, 'p' }, { 0x0441, 'c' },
		{ 0x0443, 'y' }, { 0x0445, 'x' }, { 0x0455, 's' }, { 0x0456, 'i' }, { 0x0458, 'j' },
		{ 0x0501, 'd' }, { 0x03bf, 'o' }, { 0x03bd, 'v' }, { 0x0131, 'i' }, { 0x0261, 'g' },
		{ 0x00a0, 0 }, { 0x00ad, 0 }, { 0x200b, 0 }, { 0x200c, 0 }, { 0x200d, 0 }, { 0x2060, 0 },
		{ 0xfeff, 0 },
	};

	for (size_t i = 0; i < sizeof lookalikes / sizeof *lookalikes; i++) {
		if (lookalikes[i].character != character)
			continue;
		if (lookalikes[i].letter)
			diag_remark(cx, d, "this is U+%04X, which looks like the letter `%c` and is another",
				    (unsigned)character, lookalikes[i].letter);
		else
			diag_remark(cx, d, "this is U+%04X, which is not seen: delete it",
				    (unsigned)character);
	}
}
