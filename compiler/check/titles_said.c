/*
 * titles_said.c - classes that a text names: by a title that is spelled otherwise, by one
 * that the class no longer has, or with a code that is another's.
 */
#include "check/titles.h"

#include <regex.h>
#include <stdio.h>
#include <string.h>

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
	    !word_equals(right, said, right.length))
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
