/*
 * titles.c - the titles and codes of classes, to be found again.
 *
 * A title is found by its words without a plural's s and with its number in digits, so
 * that "Clerk Typists II" leads to "Clerk Typist 2".
 */
#include "check/titles.h"

#include <stdlib.h>
#include <string.h>

/* ---- signatures ------------------------------------------------------------------ */

static char small_letter(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

bool word_equals(struct word word, const char *small, size_t length)
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
		if (word_equals(word, roman[i], strlen(roman[i])))
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

uint64_t signature_step(uint64_t signature, struct word word, bool last)
{
	return (signature ^ stem_hash(word, last)) * 0x9e3779b97f4a7c15u;
}

uint64_t signature_begin(const struct authority *authority)
{
	return authority ? authority->symbol->number + 1 : 0;
}

uint64_t signature_of(const struct authority *authority, const struct word *words,
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

struct title title_of(const struct checker *c, uint32_t number)
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

bool title_find(const struct checker *c, const struct authority *authority,
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

const struct symbol *class_of_code(const struct checker *c, const struct authority *authority,
				   const char *code)
{
	const struct symbols *classes = &c->model->symbols[SYMBOL_CLASS];
	size_t length = strlen(code);
	struct looking looking =
		index_look(&c->titles->by_code, key_hash(authority, code, length));

	for (uint32_t n = index_next(&looking); n != NOT_FOUND; n = index_next(&looking)) {
		const struct symbol *class = classes->items[n];
		const char *own = code_of(c, class);

		if (class->authority == authority &&
		    keys_equal(own, strlen(own), code, length))
			return class;
	}
	return NULL;
}

/* Codes that differ in capitals only are the last one's. */
static void code_add(struct checker *c, const struct symbol *symbol)
{
	const char *code = code_of(c, symbol);
	const struct symbol *other;
	uint64_t hash;

	if (!code)
		return;
	other = class_of_code(c, symbol->authority, code);
	hash = key_hash(symbol->authority, code, strlen(code));
	if (other)
		index_change(&c->titles->by_code, hash, other->number, symbol->number);
	else
		index_add(&c->titles->by_code, hash, symbol->number);
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
		title_add(c, i);
		code_add(c, classes->items[i]);
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
