/*
 * definitions.c - the defined words of an authority: each is used in some text, and a
 * mark that promises a footnote has one.
 */
#include "check/check.h"

#include <string.h>

enum { NAME_WORDS = 6 };

struct definition {
	const struct symbol *term;
	const struct name *words[NAME_WORDS];
	uint32_t count;
	const struct definition *next; /* that begins with the same word */
};

struct definitions {
	struct map first; /* word: struct definition */
	bool *used;       /* by number of the term */
};

static void definition_add(struct checker *c, struct definition *d)
{
	d->next = map_get(&c->definitions->first, d->words[0], NULL);
	map_put(c->cx, &c->definitions->first, d->words[0], NULL, d);
	word_mark(c, d->words[0]->text, MARK_TERM);
}

/* Looked up by its first word, so a single word needs its plural beside it. */
static struct definition *plural_of(struct checker *c, const struct definition *single)
{
	struct definition *d = NEW(c->cx, struct definition);
	const char *word = arena_format(c->cx->arena, "%ss", single->words[0]->text);

	*d = *single;
	d->words[0] = name_intern(c->words, word, strlen(word));
	return d;
}

void definitions_open(struct checker *c)
{
	const struct symbols *terms = &c->model->symbols[SYMBOL_TERM];

	c->definitions = NEW(c->cx, struct definitions);
	c->definitions->used = NEW_ARRAY(c->cx, bool, terms->count);
	for (uint32_t i = 0; i < terms->count; i++) {
		struct definition *d = NEW(c->cx, struct definition);
		const char *name = terms->items[i]->name->text;

		d->term = terms->items[i];
		while (*name && d->count < NAME_WORDS) {
			size_t length = strcspn(name, "_");

			if (length > 0)
				d->words[d->count++] =
					name_intern(c->words, name, length);
			name += length + (name[length] != '\0');
		}
		if (d->count > 0)
			definition_add(c, d);
		if (d->count == 1)
			definition_add(c, plural_of(c, d));
	}
}

/* The last word may stand in the plural. */
static bool is_same(const struct line *line, const struct token *token,
		    const struct name *word, bool last)
{
	char said[WORD_LETTERS];
	size_t length = word_letters(line->text, *token, said), own = word->length;
	const char *rest;

	if (length < own)
		return false;
	rest = said + own;
	if (length == own + 2 && last && own > 1 && word->text[own - 1] == 'y' &&
	    memcmp(rest - 1, "ies", 3) == 0)
		return memcmp(said, word->text, own - 1) == 0;
	if (memcmp(said, word->text, own) != 0)
		return false;
	return length == own || (last && ((length == own + 1 && *rest == 's') ||
					  (length == own + 2 && memcmp(rest, "'s", 2) == 0)));
}

static bool stands_at(const struct line *line, uint32_t i, const struct definition *d)
{
	if (i + d->count > line->count)
		return false;
	for (uint32_t n = 0; n < d->count; n++)
		if (!is_same(line, &line->tokens[i + n], d->words[n], n + 1 == d->count))
			return false;
	return true;
}

static const struct definition *definition_at(const struct line *line, uint32_t i)
{
	const struct definition *d = map_get(&line->c->definitions->first,
					     token_name(line, &line->tokens[i]), NULL);

	for (; d; d = d->next)
		if (d->term->authority == line->owner->authority &&
		    stands_at(line, i, d))
			return d;
	return NULL;
}

static void find_used(const struct line *line)
{
	if (!(line->marks & MARK_TERM))
		return;
	for (uint32_t i = 0; i < line->hit_count; i++) {
		const struct definition *d;

		if (!(line->hits[i].marks & MARK_TERM))
			continue;
		d = definition_at(line, line->hits[i].token);
		if (d && line->passage->role != PASSAGE_TERM)
			line->c->definitions->used[d->term->number] = true;
	}
}

/* Whether a defined word ends right before this place. */
static bool is_defined(const struct line *line, uint32_t at)
{
	uint32_t i = 0;

	while (i < line->count && line->tokens[i].hi != at)
		i++;
	for (uint32_t n = 1; i < line->count && n <= NAME_WORDS && n <= i + 1; n++) {
		const struct definition *d = definition_at(line, i + 1 - n);

		if (d && d->count == n)
			return true;
	}
	return false;
}

/* "a government agency*" */
static void find_marks(const struct line *line)
{
	const char *text = line->text;
	struct span span = line->passage->at;

	for (uint32_t i = 0; i < line->sign_count; i++) {
		uint32_t at = line->signs[i];

		if (text[at] != '*')
			continue;
		if (at == span.lo || strchr(" \t\r\n*", text[at - 1]) ||
		    (at + 1 < span.hi && text[at + 1] == '*'))
			continue;
		if (!is_defined(line, at))
			diag(line->c->cx, W663, (struct span){span.source, at, at + 1},
			     "this mark promises a note, and no `term` defines the words "
			     "before it");
	}
}

void line_definitions(const struct line *line)
{
	find_used(line);
	find_marks(line);
}

void check_definitions(struct checker *c)
{
	const struct symbols *terms = &c->model->symbols[SYMBOL_TERM];

	for (uint32_t i = 0; i < terms->count; i++)
		if (!c->definitions->used[i])
			diag(c->cx, W664, terms->items[i]->at,
			     "no text uses the defined word `%s`",
			     terms->items[i]->name->text);
}
