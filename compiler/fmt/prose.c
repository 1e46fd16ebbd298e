/*
 * fmt/prose.c - texts in quotes, filled to the width.
 *
 * White space in a text means one space, an empty line a new paragraph; what a backslash
 * escapes, white space too, stays in its word.
 */
#include "fmt/layout.h"

static bool is_white(char c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

/* Walks over the words between the quotes. */
struct prose {
	const char *at, *end;
	const char *word;
	size_t size;
	bool paragraph; /* an empty line stands before the word */
};

static struct prose prose_open(const char *text, size_t size)
{
	return (struct prose){.at = text + 1, .end = text + size - 1};
}

static bool prose_next(struct prose *p)
{
	unsigned newlines = 0;
	bool first = p->word == NULL;

	for (; p->at < p->end && is_white(*p->at); p->at++)
		newlines += *p->at == '\n';
	p->paragraph = newlines > 1 && !first;
	p->word = p->at;
	while (p->at < p->end && !is_white(*p->at))
		p->at += *p->at == '\\' && p->at + 1 < p->end ? 2 : 1;
	p->size = (size_t)(p->at - p->word);
	return p->size > 0;
}

uint32_t prose_columns(const char *text, size_t size)
{
	struct prose p = prose_open(text, size);
	uint32_t columns = 2;
	bool first = true;

	for (; prose_next(&p); first = false) {
		if (p.paragraph)
			return UINT32_MAX;
		columns += columns_of(p.word, p.size) + !first;
	}
	return columns;
}

static void prose_break(struct lines *l, uint32_t hang, bool paragraph)
{
	if (paragraph)
		line_blank(l);
	line_start(l, hang);
}

void prose_write(struct lines *l, const char *text, size_t size, uint32_t tail)
{
	struct prose p = prose_open(text, size), next;
	uint32_t hang = l->column + 1;
	bool more;

	line_add(l, "\"", 1);
	more = prose_next(&p);
	for (bool first = true; more; first = false) {
		uint32_t columns = columns_of(p.word, p.size);

		next = p;
		more = prose_next(&next);
		if (!more)
			columns += 1 + tail;
		if (p.paragraph || (!first && l->column + 1 + columns > FMT_WIDTH))
			prose_break(l, hang, p.paragraph);
		else if (!first)
			line_add(l, " ", 1);
		line_add(l, p.word, p.size);
		p = next;
	}
	line_add(l, "\"", 1);
}
