/*
 * readability.c - plain language, as far as it can be counted: how long a sentence is.
 *
 * A semicolon or a colon parts sentences here: what stands between two of them is read in
 * one breath.
 */
#include "check/check.h"

void line_sentences(const struct line *line)
{
	enum { LONGEST = 40 };
	uint32_t first = 0;

	if (!diag_wanted(line->c->cx, W714))
		return;
	for (uint32_t i = 1; i <= line->count; i++) {
		if (i < line->count &&
		    !sentence_ends(line, &line->tokens[i - 1], &line->tokens[i]))
			continue;
		if (i - first > LONGEST)
			diag(line->c->cx, W714,
			     token_span(line, &line->tokens[first], &line->tokens[i - 1]),
			     "a sentence of %u words; more than %d are hard to follow",
			     (unsigned)(i - first), LONGEST);
		first = i;
	}
}
