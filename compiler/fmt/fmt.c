/*
 * fmt/fmt.c - a source in its one layout.
 */
#include "fmt/layout.h"

#include <stdlib.h>
#include <string.h>

static bool has_errors(const struct context *cx, uint32_t source)
{
	for (size_t i = 0; i < cx->diag_count; i++)
		if (cx->diags[i]->at.source == source &&
		    cx->diags[i]->severity == SEVERITY_ERROR)
			return true;
	return false;
}

static bool is_white(char c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

/* Whether two texts are the same but for white space. */
static bool same_words(const char *a, size_t a_size, const char *b, size_t b_size)
{
	const char *a_end = a + a_size, *b_end = b + b_size;

	for (;;) {
		while (a < a_end && is_white(*a))
			a++;
		while (b < b_end && is_white(*b))
			b++;
		if (a == a_end || b == b_end)
			return a == a_end && b == b_end;
		if (*a++ != *b++)
			return false;
	}
}

bool fmt_unit(struct context *cx, const struct unit_syntax *unit, struct out *to)
{
	const struct source *source = &cx->sources[unit->source];
	struct lines lines = {.text = source->text};
	struct pieces pieces = {0};
	size_t before = to->size;

	if (has_errors(cx, unit->source))
		return false;
	pieces_read(cx, unit, &pieces);
	pieces_mark(unit, &pieces);
	layout_write(&pieces, &lines);
	lines_write(&lines, to);
	lines_free(&lines);
	free(pieces.list);
	if (!same_words(source->text, source->size, to->size > before ? to->text + before : "",
			to->size - before))
		BUG("the layout of a spec changed its words");
	return true;
}
