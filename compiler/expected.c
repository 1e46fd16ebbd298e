/*
 * expected.c - what may stand at a place of a spec: the parser's own answer, for an editor that
 * completes what is being written.
 *
 * The text up to the place is parsed, and then a token comes that fits nowhere.
 */
#include <stdlib.h>
#include <string.h>

#include "scan.h"

void expected_before(struct parse *p, const struct parse_token *token)
{
	struct expected *e = p->expected;

	GROW(e->before, e->before_count, p->before_capacity);
	e->before[e->before_count++] = *token;
}

void expected_note(struct parse *p, const char *const *words, size_t count)
{
	struct expected *e = p->expected;

	if (e->words) /* asked and answered; the parser is closing its blocks */
		return;
	e->words = NEW_ARRAY(p->cx, const char *, count);
	memcpy(e->words, words, count * sizeof *words);
	e->count = count;
}

/* Whether the text ends in a comment or in a text without its closing quote. */
static bool ends_in_prose(const struct parse *p)
{
	const struct source *source = &p->cx->sources[p->source];

	if (p->comment_count > 0 && p->comments[p->comment_count - 1].hi == source->size)
		return true;
	for (size_t i = 0; i < p->cx->diag_count; i++)
		if (p->cx->diags[i]->check == E104)
			return true;
	return false;
}

void parse_expected(struct context *cx, uint32_t source, struct expected *expected)
{
	struct parse p = {.cx = cx, .source = source, .inside = cx->arena};
	struct parse_token *before;

	*expected = (struct expected){0};
	p.expected = expected;
	gram_keywords(cx);
	parse_run(&p);
	if (ends_in_prose(&p))
		expected->count = 0;
	before = NEW_ARRAY(cx, struct parse_token, expected->before_count);
	if (expected->before_count > 0)
		memcpy(before, expected->before,
		       expected->before_count * sizeof *expected->before);
	free(expected->before);
	expected->before = before;
	free(p.comments);
}
