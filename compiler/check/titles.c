/*
 * titles.c - classes that a text names: by a title that is spelled otherwise, by one that
 * the class no longer has, or with a code that is another's.
 *
 * A title is found by its words without a plural's s and with its number in digits, so
 * that "Clerk Typists II" leads to "Clerk Typist 2".
 */
#include "check/check.h"

#include <regex.h>
#include <stdio.h>
#include <string.h>

enum { TITLE_WORDS = 10 };

struct title {
	const char *text;
	const struct symbol *class;
	bool former;
	const struct name *words[TITLE_WORDS]; /* as written, in small letters */
	uint32_t count;
};

struct titles {
	struct map by_signature; /* authority, signature */
	struct map by_code;      /* authority, key of the code: symbol */
	uint32_t longest;
};

/* ---- signatures ------------------------------------------------------------------ */

static const char *digits_of(const char *word)
{
	static const char *const roman[] = {"i",  "ii",  "iii",  "iv", "v",
					    "vi", "vii", "viii", "ix", "x"};
	static const char *const digits[] = {"1", "2", "3", "4", "5",
					     "6", "7", "8", "9", "10"};

	for (size_t i = 0; i < sizeof roman / sizeof *roman; i++)
		if (strcmp(word, roman[i]) == 0)
			return digits[i];
	return word;
}

/* The word without what a plural or a possessive adds. */
static uint64_t stem_hash(const struct name *word, bool last)
{
	const char *text = last ? digits_of(word->text) : word->text;
	size_t length = strlen(text);
	uint64_t hash = 14695981039346656037u;

	if (length > 3 && strcmp(text + length - 2, "'s") == 0)
		length -= 2;
	if (length > 3 && text[length - 1] == 's' && text[length - 2] != 's')
		length--;
	for (size_t i = 0; i < length; i++)
		hash = (hash ^ (unsigned char)text[i]) * 1099511628211u;
	return hash;
}

static uint64_t signature_step(uint64_t signature, const struct name *word, bool last)
{
	return (signature ^ stem_hash(word, last)) * 0x9e3779b97f4a7c15u;
}

static uint64_t signature_of(const struct name *const *words, uint32_t count)
{
	uint64_t signature = 1;

	for (uint32_t i = 0; i < count; i++)
		signature = signature_step(signature, words[i], i + 1 == count);
	return signature;
}

/* ---- the list -------------------------------------------------------------------- */

static void title_words(struct checker *c, struct title *title)
{
	const char *key = key_of(c, title->text)->text;

	while (*key && title->count < TITLE_WORDS) {
		size_t length = strcspn(key, " -/,()");

		if (length > 0)
			title->words[title->count++] = name_intern(c->words, key, length);
		key += length + (key[length] != '\0');
	}
	if (*key)
		title->count = 0;
}

/* Titles of a single word are words of the language too, and are not looked for. */
static void title_add(struct checker *c, const struct symbol *class, const char *text,
		      bool former)
{
	struct title *title = NEW(c->cx, struct title);
	const void *signature;

	title->text = text;
	title->class = class;
	title->former = former;
	title_words(c, title);
	if (title->count < 2)
		return;
	signature = (const void *)(uintptr_t)signature_of(title->words, title->count);
	if (map_get(&c->titles->by_signature, class->authority, signature))
		return;
	map_put(c->cx, &c->titles->by_signature, class->authority, signature, title);
	word_mark(c, title->words[0]->text, MARK_TITLE);
	if (title->count > c->titles->longest)
		c->titles->longest = title->count;
}

static const char *code_of(const struct checker *c, const struct symbol *symbol)
{
	const struct class *class = class_now(c, symbol);

	return class ? class->code : symbol->code;
}

/* What a title was before: of a standard of one class it is the class's. */
static void former_titles(struct checker *c, const struct standard *standard)
{
	const struct event *event = standard->history;

	for (; event && !standard->classes->next; event = event->next)
		if (event->kind == EVENT_RETITLED)
			title_add(c, standard->classes->symbol, event->from, true);
}

void titles_open(struct checker *c)
{
	const struct symbols *classes = &c->model->symbols[SYMBOL_CLASS];

	c->titles = NEW(c->cx, struct titles);
	for (uint32_t i = 0; i < classes->count; i++) {
		const struct symbol *symbol = classes->items[i];
		const struct class *class = class_now(c, symbol);
		const char *code = code_of(c, symbol);

		title_add(c, symbol, class ? class->title : symbol->words, false);
		if (code)
			map_put(c->cx, &c->titles->by_code, symbol->authority,
				key_of(c, code), symbol);
	}
	for (const struct standard *s = first_standard(c); s; s = next_standard(c, s))
		former_titles(c, s);
}

/* ---- titles in a text ------------------------------------------------------------ */

/* Whether the text may go on from one to the next inside a title. */
static bool goes_on(const struct line *line, const struct token *first,
		    const struct token *second)
{
	if (!token_capital(line, second) && !word_is(second, MARK_SMALL))
		return false;
	return tokens_adjoin(line, first, second) ||
	       (second->lo - first->hi == 1 && strchr("-/", line->text[first->hi]));
}

/* The longest title that starts at this word, and how many words it takes. */
static const struct title *title_at(const struct line *line, uint32_t i, uint32_t *count)
{
	const struct titles *titles = line->c->titles;
	const struct title *found = NULL, *title;
	uint64_t signature = 1;

	for (uint32_t n = 1; n <= titles->longest && i + n <= line->count; n++) {
		const struct name *word = line->tokens[i + n - 1].word;

		if (n > 1 &&
		    !goes_on(line, &line->tokens[i + n - 2], &line->tokens[i + n - 1]))
			break;
		title = map_get(
			&titles->by_signature, line->owner->authority,
			(const void *)(uintptr_t)signature_step(signature, word, true));
		if (title && title->count == n) {
			found = title;
			*count = n;
		}
		signature = signature_step(signature, word, false);
	}
	return found;
}

enum likeness { LIKE, PLURAL, UNLIKE };

static enum likeness likeness_of(const struct name *said, const struct name *right)
{
	size_t length = right->length;
	const char *rest = said->text + length;

	if (said == right)
		return LIKE;
	if (said->length < length || memcmp(said->text, right->text, length) != 0)
		return UNLIKE;
	if (strcmp(rest, "s") == 0 || strcmp(rest, "'s") == 0 ||
	    strcmp(rest, "es") == 0 || strcmp(rest, "'") == 0)
		return PLURAL;
	return UNLIKE;
}

/* Only the last word, but for a number, may stand in the plural. */
static enum likeness compare_title(const struct token *tokens, const struct title *title)
{
	enum likeness all = LIKE;
	uint32_t last = title->count - 1;

	if (title->words[last]->text[0] >= '0' && title->words[last]->text[0] <= '9')
		last--;
	for (uint32_t i = 0; i < title->count; i++) {
		enum likeness one = likeness_of(tokens[i].word, title->words[i]);

		if (one == UNLIKE ||
		    (one == PLURAL && i != last && i + 1 != title->count))
			return UNLIKE;
		all = one == PLURAL ? PLURAL : all;
	}
	return all;
}

static void check_title(const struct line *line, uint32_t i, const struct title *title)
{
	const struct token *first = &line->tokens[i], *last = first + title->count - 1;
	enum likeness likeness = compare_title(first, title);
	struct context *cx = line->c->cx;
	struct span at = token_span(line, first, last);
	struct diag *d;

	if (title->former && likeness != UNLIKE) {
		const struct class *class = class_now(line->c, title->class);

		d = diag(cx, W605, at, "`%s` is called `%s` now",
			 words_shown(line->c, at), class->title);
		diag_note(cx, d, class->at, "the class is here");
		if (likeness == LIKE && !strpbrk(class->title, "\"\\\n"))
			diag_fix(cx, d, class->title);
		return;
	}
	if (likeness != UNLIKE || title->former)
		return;
	d = diag(cx, W608, at, "`%s` is spelled otherwise than the title `%s`",
		 words_shown(line->c, at), title->text);
	diag_note(cx, d, title->class->at, "the class is here");
	if (title->words[title->count - 1] == last->word &&
	    !strpbrk(title->text, "\"\\\n"))
		diag_fix(cx, d, title->text);
}

/* ---- codes in a text ------------------------------------------------------------- */

/* The code in brackets that opens behind this word, or an empty span. */
static struct span code_behind(const struct line *line, const struct token *token)
{
	const char *text = line->text;
	uint32_t at = token->hi, end = line->passage->at.hi, from;

	while (at < end && strchr(" \t\r\n", text[at]))
		at++;
	from = at + 1;
	if (at >= end || text[at] != '(')
		return (struct span){0};
	for (at = from; at < end && at - from <= 12 && text[at] != ')'; at++)
		if (strchr(" \t\r\n\"", text[at]))
			return (struct span){0};
	if (at >= end || text[at] != ')' || at == from)
		return (struct span){0};
	return (struct span){line->passage->at.source, from, at};
}

static bool has_digit(const char *text)
{
	return strpbrk(text, "0123456789") != NULL;
}

/* Whether the words up to this one are the title of the class. */
static bool is_called(const struct line *line, uint32_t i, const struct symbol *class)
{
	const struct class *now = class_now(line->c, class);
	struct title title = {.text = now ? now->title : class->words};
	const struct name *said[TITLE_WORDS];

	title_words(line->c, &title);
	if (title.count == 0 || title.count > i + 1)
		return title.count == 0;
	for (uint32_t n = 0; n < title.count; n++)
		said[n] = line->tokens[i + 1 - title.count + n].word;
	return signature_of(said, title.count) == signature_of(title.words, title.count);
}

static bool matches_codes(const char *pattern, const char *code)
{
	char whole[256];
	regex_t regex;
	bool matches;

	if (!pattern || strlen(pattern) > sizeof whole - 8)
		return false;
	snprintf(whole, sizeof whole, "^(%s)$", pattern);
	if (regcomp(&regex, whole, REG_EXTENDED | REG_NOSUB) != 0)
		return false;
	matches = regexec(&regex, code, 0, NULL, 0) == 0;
	regfree(&regex);
	return matches;
}

static void check_code(const struct line *line, uint32_t i)
{
	const struct authority *authority = line->owner->authority;
	struct span at = code_behind(line, &line->tokens[i]);
	struct context *cx = line->c->cx;
	const struct symbol *class;
	const char *code;
	struct diag *d;

	if (at.hi == 0)
		return;
	code = arena_copy(cx->arena, line->text + at.lo, at.hi - at.lo);
	if (!has_digit(code))
		return;
	class = map_get(&line->c->titles->by_code, authority, key_of(line->c, code));
	if (!class) {
		if (authority && matches_codes(authority->codes, code))
			diag(cx, W609, at, "no class of the plan has the code `%s`",
			     code);
		return;
	}
	if (is_called(line, i, class))
		return;
	d = diag(cx, W603, at, "`%s` is the code of `%s`, which the text calls otherwise",
		 code, class->words);
	diag_note(cx, d, class->at, "the class is here");
}

void line_titles(const struct line *line)
{
	const struct title *title;
	uint32_t count = 0, covered = 0;

	if (line->passage->role == PASSAGE_TITLE ||
	    line->passage->role == PASSAGE_WRITTEN)
		return;
	for (uint32_t n = 0; n < line->capital_count; n++) {
		uint32_t i = line->capitals[n];
		const struct token *token = &line->tokens[i];

		if (line->text[token->hi] == ' ' || line->text[token->hi] == '\n')
			check_code(line, i);
		if (i < covered || !word_is(token, MARK_TITLE))
			continue;
		title = title_at(line, i, &count);
		if (!title)
			continue;
		check_title(line, i, title);
		covered = i + count;
	}
}
