/*
 * spelling.c - words that no dictionary has, by the library hunspell where there is one.
 *
 * Besides the dictionary of American English the words of the plan itself are right:
 * those of its titles and names, and what an authority lists with `spelling`. Each word
 * is looked up once.
 */
#include "check/check.h"

#include <pthread.h>
#include <string.h>
#include <unistd.h>

#ifdef HAVE_HUNSPELL

#include <hunspell.h>

struct spelling {
	Hunhandle *dictionary;
};

/* hunspell counts its dictionaries in a variable that all threads share, and does not guard
 * it; once they are open, each is by itself. */
static pthread_mutex_t counting = PTHREAD_MUTEX_INITIALIZER;

static Hunhandle *dictionary_open(const char *affixes, const char *words)
{
	Hunhandle *dictionary;

	pthread_mutex_lock(&counting);
	dictionary = Hunspell_create(affixes, words);
	pthread_mutex_unlock(&counting);
	return dictionary;
}

static void dictionary_close(Hunhandle *dictionary)
{
	pthread_mutex_lock(&counting);
	Hunspell_destroy(dictionary);
	pthread_mutex_unlock(&counting);
}

static const char *const places[] = {
	"/usr/share/hunspell/",       "/usr/share/myspell/dicts/",
	"/usr/share/myspell/",        "/Library/Spelling/",
	"/usr/local/share/hunspell/", "/opt/homebrew/share/hunspell/"};

/* The directory that holds the dictionary, or NULL. */
static const char *find_dictionary(void)
{
	for (size_t i = 0; i < sizeof places / sizeof *places; i++) {
		char path[64];

		snprintf(path, sizeof path, "%sen_US.dic", places[i]);
		if (access(path, R_OK) != 0)
			continue;
		snprintf(path, sizeof path, "%sen_US.aff", places[i]);
		if (access(path, R_OK) == 0)
			return places[i];
	}
	return NULL;
}

const char *check_spelling_absence(void)
{
	return find_dictionary() ? NULL
				 : "the dictionary en_US of hunspell is not installed";
}

static void know_words(struct checker *c, const char *text)
{
	const char *key = key_of(c, text)->text;

	while (*key) {
		size_t length = strcspn(key, " -/_.,()\"");

		if (length > 0)
			word_mark(c, name_intern(c->words, key, length)->text,
				  MARK_KNOWN);
		key += length + (key[length] != '\0');
	}
}

void spelling_open(struct checker *c)
{
	const struct model *model = c->model;
	const char *place = find_dictionary();
	char affixes[64], words[64];

	if (!place || !diag_wanted(c->cx, W720))
		return;
	snprintf(affixes, sizeof affixes, "%sen_US.aff", place);
	snprintf(words, sizeof words, "%sen_US.dic", place);
	c->spelling = NEW(c->cx, struct spelling);
	c->spelling->dictionary = dictionary_open(affixes, words);
	for (int kind = 0; kind < SYMBOL_KINDS; kind++)
		for (uint32_t i = 0; i < model->symbols[kind].count; i++) {
			const struct symbol *symbol = model->symbols[kind].items[i];

			know_words(c, symbol->name->text);
			if (kind == SYMBOL_CLASS || kind == SYMBOL_STANDARD ||
			    kind == SYMBOL_AUTHORITY || kind == SYMBOL_PLACE ||
			    kind == SYMBOL_BODY)
				know_words(c, symbol->words);
		}
	for (uint32_t i = 0; i < model->authority_count; i++)
		for (const struct known_word *w = model->authorities[i]->spelling; w;
		     w = w->next)
			know_words(c, w->word);
}

void spelling_close(struct checker *c)
{
	if (c->spelling)
		dictionary_close(c->spelling->dictionary);
	c->spelling = NULL;
}

/* Abbreviations and numbers are not in the dictionary. */
static bool is_plain_word(const struct line *line, const struct token *token)
{
	uint32_t capitals = 0;

	for (uint32_t at = token->lo; at < token->hi; at++) {
		char letter = line->text[at];

		if (letter >= '0' && letter <= '9')
			return false;
		capitals += letter >= 'A' && letter <= 'Z';
	}
	return token->hi - token->lo > 1 && capitals < 2;
}

/* A word with a capital inside a sentence is a name. */
static bool is_name(const struct line *line, uint32_t i)
{
	return token_capital(line, &line->tokens[i]) && i > 0 &&
	       !sentence_ends(line, &line->tokens[i - 1], &line->tokens[i]);
}

static bool is_misspelt(const struct line *line, const struct token *token, const char *word)
{
	Hunhandle *dictionary = line->c->spelling->dictionary;
	const char *capital;
	bool right;

	capital = arena_format(line->c->cx->arena, "%.*s", (int)(token->hi - token->lo),
			       line->text + token->lo);
	right = Hunspell_spell(dictionary, word) || Hunspell_spell(dictionary, capital);
	word_mark(line->c, word, right ? MARK_KNOWN : MARK_MISSPELT);
	return !right;
}

void line_spelling(const struct line *line)
{
	uint32_t role = line->passage->role;

	if (!line->c->spelling || role == PASSAGE_WRITTEN || role == PASSAGE_TITLE)
		return;
	for (uint32_t i = 0; i < line->count; i++) {
		const struct token *token = &line->tokens[i];
		uint32_t marks = word_marks(line, token);
		char **suggestions = NULL;
		const char *word;
		struct diag *d;
		int count;

		if ((marks & MARK_KNOWN) || !is_plain_word(line, token) || is_name(line, i))
			continue;
		word = token_word(line, token);
		if (!(marks & MARK_MISSPELT) && !is_misspelt(line, token, word))
			continue;
		d = diag(line->c->cx, W720, token_span(line, token, token),
			 "no dictionary has `%s`", word);
		count = Hunspell_suggest(line->c->spelling->dictionary, &suggestions, word);
		if (count > 0)
			diag_remark(line->c->cx, d, "is it `%s`?", suggestions[0]);
		Hunspell_free_list(line->c->spelling->dictionary, &suggestions, count);
	}
}

#else

const char *check_spelling_absence(void)
{
	return "this classpec was built without the library hunspell";
}

void spelling_open(struct checker *c)
{
	(void)c;
}

void spelling_close(struct checker *c)
{
	(void)c;
}

void line_spelling(const struct line *line)
{
	(void)line;
}

#endif
