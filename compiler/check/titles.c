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
#include <stdlib.h>
#include <string.h>

enum { TITLE_WORDS = 10 };

/* A word, in any letters. */
struct word {
	const char *text;
	size_t length;
};

struct title {
	const char *text;
	const struct symbol *class;
	bool former;
	struct word words[TITLE_WORDS]; /* where the text has them */
	uint32_t count;
};

/* What a class was called before. */
struct former {
	const struct symbol *class;
	const char *text;
};

/* A title has the number of its class; behind these are the former titles. */
struct titles {
	struct index by_signature; /* with the authority's */
	struct index by_code;
	struct former *formers;
	size_t former_count, former_capacity;
	uint32_t longest;
};

/* ---- signatures ------------------------------------------------------------------ */

static char small_letter(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

static bool words_equal(struct word word, const char *small, size_t length)
{
	if (word.length != length)
		return false;
	for (size_t i = 0; i < length; i++)
		if (small_letter(word.text[i]) != small[i])
			return false;
	return true;
}

static struct word digits_of(struct word word)
{
	static const char *const roman[] = {"i",  "ii",  "iii",  "iv", "v",
					    "vi", "vii", "viii", "ix", "x"};
	static const char *const digits[] = {"1", "2", "3", "4", "5",
					     "6", "7", "8", "9", "10"};

	if (!strchr("ivx", small_letter(word.text[0])))
		return word;
	for (size_t i = 0; i < sizeof roman / sizeof *roman; i++)
		if (words_equal(word, roman[i], strlen(roman[i])))
			return (struct word){digits[i], strlen(digits[i])};
	return word;
}

/* The word without what a plural or a possessive adds. */
static uint64_t stem_hash(struct word word, bool last)
{
	uint64_t hash = 14695981039346656037u;
	const char *end;

	if (last)
		word = digits_of(word);
	end = word.text + word.length;
	if (word.length > 3 && end[-2] == '\'' && small_letter(end[-1]) == 's')
		end -= 2;
	if (end - word.text > 3 && small_letter(end[-1]) == 's' && small_letter(end[-2]) != 's')
		end--;
	for (const char *at = word.text; at < end; at++)
		hash = (hash ^ (unsigned char)small_letter(*at)) * 1099511628211u;
	return hash;
}

static uint64_t signature_step(uint64_t signature, struct word word, bool last)
{
	return (signature ^ stem_hash(word, last)) * 0x9e3779b97f4a7c15u;
}

static uint64_t signature_begin(const struct authority *authority)
{
	return authority ? authority->symbol->number + 1 : 0;
}

static uint64_t signature_of(const struct authority *authority, const struct word *words,
			     uint32_t count)
{
	uint64_t signature = signature_begin(authority);

	for (uint32_t i = 0; i < count; i++)
		signature = signature_step(signature, words[i], i + 1 == count);
	return signature;
}

/* ---- the list -------------------------------------------------------------------- */

static bool parts_words(char c)
{
	return c == ' ' || c == '-' || c == '/' || c == ',' || c == '(' || c == ')' ||
	       c == '\n' || c == '\t';
}

static void title_words(struct title *title)
{
	const char *at = title->text;

	title->count = 0;
	for (;;) {
		struct word word = {at, 0};

		while (parts_words(*word.text))
			word.text++;
		at = word.text;
		while (*at && !parts_words(*at))
			at++;
		word.length = (size_t)(at - word.text);
		if (word.length == 0)
			return;
		if (title->count == TITLE_WORDS)
			break;
		title->words[title->count++] = word;
	}
	title->count = 0; /* too long to be looked for */
}

static struct title title_of(const struct checker *c, uint32_t number)
{
	const struct symbols *classes = &c->model->symbols[SYMBOL_CLASS];
	struct title title = {.former = number >= classes->count};

	if (title.former) {
		const struct former *former = &c->titles->formers[number - classes->count];

		title.class = former->class;
		title.text = former->text;
	} else {
		title.class = classes->items[number];
		title.text = class_title(c, title.class);
	}
	title_words(&title);
	return title;
}

/* The title of a signature. */
static bool title_find(const struct checker *c, const struct authority *authority,
		       uint64_t signature, struct title *title)
{
	struct looking looking = index_look(&c->titles->by_signature, signature);

	for (uint32_t n = index_next(&looking); n != NOT_FOUND; n = index_next(&looking)) {
		*title = title_of(c, n);
		if (title->class->authority == authority &&
		    signature_of(authority, title->words, title->count) == signature)
			return true;
	}
	return false;
}

static void word_begins_title(struct checker *c, struct word word)
{
	char letters[WORD_LETTERS + 1];

	if (word.length > WORD_LETTERS)
		return;
	for (size_t i = 0; i < word.length; i++)
		letters[i] = small_letter(word.text[i]);
	letters[word.length] = '\0';
	word_mark(c, letters, MARK_TITLE);
}

/* Titles of a single word are words of the language too, and are not looked for. */
static void title_add(struct checker *c, uint32_t number)
{
	struct title title = title_of(c, number), other;
	uint64_t signature;

	if (title.count < 2)
		return;
	signature = signature_of(title.class->authority, title.words, title.count);
	if (title_find(c, title.class->authority, signature, &other))
		return;
	index_add(&c->titles->by_signature, signature, number);
	word_begins_title(c, title.words[0]);
	if (title.count > c->titles->longest)
		c->titles->longest = title.count;
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
	struct titles *titles = c->titles;

	for (; event && !standard->classes->next; event = event->next) {
		if (event->kind != EVENT_RETITLED)
			continue;
		GROW(titles->formers, titles->former_count, titles->former_capacity);
		titles->formers[titles->former_count] =
			(struct former){standard->classes->symbol, event->from};
		title_add(c, c->model->symbols[SYMBOL_CLASS].count +
				     (uint32_t)titles->former_count++);
	}
}

void titles_open(struct checker *c)
{
	const struct symbols *classes = &c->model->symbols[SYMBOL_CLASS];

	c->titles = NEW(c->cx, struct titles);
	for (uint32_t i = 0; i < classes->count; i++) {
		const struct symbol *symbol = classes->items[i];
		const char *code = code_of(c, symbol);

		title_add(c, i);
		if (code)
			index_add(&c->titles->by_code,
				  key_hash(symbol->authority, code, strlen(code)), i);
	}
	for (const struct standard *s = first_standard(c); s; s = next_standard(c, s))
		former_titles(c, s);
}

void titles_close(struct checker *c)
{
	index_close(&c->titles->by_signature);
	index_close(&c->titles->by_code);
	free(c->titles->formers);
}

/* ---- titles in a text ------------------------------------------------------------ */

/* Whether the text may go on from one to the next inside a title. */
static bool goes_on(const struct line *line, const struct token *first,
		    const struct token *second)
{
	if (!token_capital(line, second) && !word_is(line, second, MARK_SMALL))
		return false;
	return tokens_adjoin(line, first, second) ||
	       (second->lo - first->hi == 1 && strchr("-/", line->text[first->hi]));
}

/* The longest title that starts at this word. */
static bool title_at(const struct line *line, uint32_t i, struct title *found)
{
	const struct authority *authority = line->owner->authority;
	uint64_t signature = signature_begin(authority);
	const struct token *token = &line->tokens[i];
	char letters[WORD_LETTERS];
	struct title title;

	found->count = 0;
	for (uint32_t n = 1; n <= line->c->titles->longest && i + n <= line->count; n++, token++) {
		struct word word = {letters, 0};

		if (n > 1 && !goes_on(line, token - 1, token))
			break;
		word.length = word_letters(line->text, *token, letters);
		if (n > 1 && title_find(line->c, authority,
					signature_step(signature, word, true), &title) &&
		    title.count == n)
			*found = title;
		signature = signature_step(signature, word, false);
	}
	return found->count > 0;
}

enum likeness { LIKE, PLURAL, UNLIKE };

static enum likeness likeness_of(const struct line *line, const struct token *token,
				 struct word right)
{
	char said[WORD_LETTERS + 1];
	const char *rest;

	said[word_letters(line->text, *token, said)] = '\0';
	if (strlen(said) < right.length ||
	    !words_equal(right, said, right.length))
		return UNLIKE;
	rest = said + right.length;
	if (*rest == '\0')
		return LIKE;
	if (strcmp(rest, "s") == 0 || strcmp(rest, "'s") == 0 ||
	    strcmp(rest, "es") == 0 || strcmp(rest, "'") == 0)
		return PLURAL;
	return UNLIKE;
}

/* Only the last word, but for a number, may stand in the plural. */
static enum likeness compare_title(const struct line *line, const struct token *tokens,
				   const struct title *title)
{
	enum likeness all = LIKE;
	uint32_t last = title->count - 1;

	if (title->words[last].text[0] >= '0' && title->words[last].text[0] <= '9')
		last--;
	for (uint32_t i = 0; i < title->count; i++) {
		enum likeness one = likeness_of(line, &tokens[i], title->words[i]);

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
	enum likeness likeness = compare_title(line, first, title);
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
	if (likeness_of(line, last, title->words[title->count - 1]) == LIKE &&
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

/* Whether a bracket may open behind these white spaces. */
static bool may_have_code(const char *text)
{
	if (text[0] != ' ' && text[0] != '\n')
		return false;
	return text[1] == '(' || text[1] == ' ' || text[1] == '\t' || text[1] == '\r' ||
	       text[1] == '\n';
}

static bool has_digit(const char *text)
{
	return strpbrk(text, "0123456789") != NULL;
}

/* Whether the words up to this one are the title of the class. */
static bool is_called(const struct line *line, uint32_t i, const struct symbol *class)
{
	const struct authority *authority = class->authority;
	struct title title = title_of(line->c, class->number);
	char letters[TITLE_WORDS][WORD_LETTERS];
	struct word said[TITLE_WORDS];

	if (title.count == 0 || title.count > i + 1)
		return title.count == 0;
	for (uint32_t n = 0; n < title.count; n++) {
		struct token token = line->tokens[i + 1 - title.count + n];

		said[n] = (struct word){letters[n],
					word_letters(line->text, token, letters[n])};
	}
	return signature_of(authority, said, title.count) ==
	       signature_of(authority, title.words, title.count);
}

/* The last class of this code, or NULL. */
static const struct symbol *class_of_code(const struct checker *c,
					  const struct authority *authority, const char *code)
{
	const struct symbols *classes = &c->model->symbols[SYMBOL_CLASS];
	size_t length = strlen(code);
	struct looking looking =
		index_look(&c->titles->by_code, key_hash(authority, code, length));
	const struct symbol *found = NULL;

	for (uint32_t n = index_next(&looking); n != NOT_FOUND; n = index_next(&looking)) {
		const struct symbol *class = classes->items[n];
		const char *own = code_of(c, class);

		if (class->authority == authority &&
		    keys_equal(own, strlen(own), code, length) &&
		    (!found || found->number < n))
			found = class;
	}
	return found;
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
	class = class_of_code(line->c, authority, code);
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
	struct title title;
	uint32_t covered = 0;

	if (line->passage->role == PASSAGE_TITLE ||
	    line->passage->role == PASSAGE_WRITTEN)
		return;
	for (uint32_t n = 0; n < line->capital_count; n++) {
		uint32_t i = line->capitals[n];
		const struct token *token = &line->tokens[i];

		if (may_have_code(line->text + token->hi))
			check_code(line, i);
		if (i < covered || !may_begin_title(line, token) ||
		    !word_is(line, token, MARK_TITLE) || !title_at(line, i, &title))
			continue;
		check_title(line, i, &title);
		covered = i + title.count;
	}
}
