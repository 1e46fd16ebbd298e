/*
 * words.c - texts as words, and what a word is known for.
 *
 * A word is a run of letters and digits, with an apostrophe inside it; a hyphen parts two
 * words. Words are kept in small letters, once each, so that two are the same when their
 * pointers are.
 */
#include "check/check.h"

#include <stdlib.h>
#include <string.h>

/* ---- marks ----------------------------------------------------------------------- */

void word_mark(struct checker *c, const char *word, enum mark mark)
{
	struct name *name =
		(struct name *)(uintptr_t)name_intern(c->words, word, strlen(word));

	name->keyword |= (uint32_t)mark;
}

bool word_is(const struct token *token, enum mark mark)
{
	return (token->word->keyword & (uint32_t)mark) != 0;
}

bool token_says(const struct token *token, const char *word)
{
	return strcmp(token->word->text, word) == 0;
}

/* Words parted by single spaces. */
static void words_mark(struct checker *c, const char *words, enum mark mark)
{
	char word[32];

	while (*words) {
		size_t length = strcspn(words, " ");

		memcpy(word, words, length);
		word[length] = '\0';
		word_mark(c, word, mark);
		words += length + (words[length] == ' ');
	}
}

static void words_open(struct checker *c)
{
	words_mark(
		c,
		"one two three four five six seven eight nine ten eleven twelve fifteen "
		"eighteen twenty thirty forty fifty sixty ninety hundred",
		MARK_NUMBER);
	words_mark(c, "credit credits", MARK_CREDIT);
	words_mark(c, "semester semesters quarter quarters trimester trimesters",
		   MARK_CREDIT_UNIT);
	words_mark(c, "you your yours yourself", MARK_YOU);
	words_mark(c, "recent recently", MARK_RECENT);
	words_mark(c,
		   "satisfactory acceptable suitable adequate progressively increasingly "
		   "extensive considerable substantial",
		   MARK_JUDGEMENT);
	words_mark(c, "specialty specialties", MARK_SPECIALTY);
	words_mark(c, "both", MARK_BOTH);
	words_mark(c, "bachelors masters associates doctors drivers operators chauffeurs",
		   MARK_POSSESSIVE);
	words_mark(c, "degree degrees license licenses licence licences permit",
		   MARK_HOLDING);
	words_mark(c, "related other", MARK_RELATED);
	words_mark(c, "work duties duty tasks assignments", MARK_WORK);
	words_mark(c, "of and the in for to a", MARK_SMALL);
	words_mark(c, "that had", MARK_TWICE);
	words_mark(
		c,
		"all both each either every any no one the this that these those which "
		"other own another same advertised designated assigned such and or of "
		"area medical a",
		MARK_ANY_SPECIALTY);
}

/* ---- tokens ---------------------------------------------------------------------- */

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static bool is_capital(char c)
{
	return c >= 'A' && c <= 'Z';
}

static bool is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || is_capital(c) || is_digit(c);
}

/* How many bytes of a letter or digit stand there; 0: something else. Dashes, quotes and
 * spaces beyond ASCII are no letters. */
static size_t letter_length(const char *at, const char *end)
{
	uint32_t character;
	size_t length;

	if ((unsigned char)*at < 0x80)
		return is_letter(*at);
	length = utf8_decode(at, (size_t)(end - at), &character);
	if ((character >= 0x2000 && character < 0x2070) || character < 0xc0)
		return 0;
	return length;
}

/* An apostrophe, straight or curved. */
static size_t apostrophe_length(const char *at, const char *end)
{
	if (*at == '\'')
		return 1;
	return end - at >= 3 && memcmp(at, "\xe2\x80\x99", 3) == 0 ? 3 : 0;
}

struct reader {
	struct checker *c;
	struct token *tokens;
	size_t count, capacity;
	uint32_t marks; /* of all of them */
};

/* The end of the word that starts there. */
static const char *word_end(const char *at, const char *end)
{
	size_t length;

	while (at < end) {
		if (is_letter(*at)) {
			at++;
			continue;
		}
		length = letter_length(at, end);
		if (length == 0) {
			length = apostrophe_length(at, end);
			if (length == 0 || at + length >= end ||
			    letter_length(at + length, end) == 0)
				break;
		}
		at += length;
	}
	return at;
}

static const struct name *word_name(struct checker *c, const char *at, const char *end)
{
	enum { LONGEST = 64 };
	char word[LONGEST];
	size_t length = 0;

	while (at < end && length < LONGEST) {
		if (is_capital(*at)) {
			word[length++] = (char)(*at++ - 'A' + 'a');
		} else if ((unsigned char)*at ==
			   0xe2) { /* the only such letter is an apostrophe */
			word[length++] = '\'';
			at += 3;
		} else {
			word[length++] = *at++;
		}
	}
	return name_intern(c->words, word, length);
}

static void tokens_read(struct reader *reader, const char *text, struct span span)
{
	const char *at = text + span.lo, *end = text + span.hi, *stop;

	reader->count = 0;
	reader->marks = 0;
	while (at < end) {
		struct token *token;

		if (letter_length(at, end) == 0) {
			at++;
			continue;
		}
		stop = word_end(at, end);
		GROW(reader->tokens, reader->count, reader->capacity);
		token = &reader->tokens[reader->count++];
		token->lo = (uint32_t)(at - text);
		token->hi = (uint32_t)(stop - text);
		token->word = word_name(reader->c, at, stop);
		reader->marks |= token->word->keyword;
		at = stop;
	}
}

/* ---- lines ----------------------------------------------------------------------- */

bool token_capital(const struct line *line, const struct token *token)
{
	char c = line->text[token->lo];

	return is_capital(c) || is_digit(c);
}

struct span token_span(const struct line *line, const struct token *first,
		       const struct token *last)
{
	return (struct span){line->passage->at.source, first->lo, last->hi};
}

bool tokens_adjoin(const struct line *line, const struct token *first,
		   const struct token *second)
{
	for (uint32_t at = first->hi; at < second->lo; at++)
		if (!strchr(" \t\r\n", line->text[at]))
			return false;
	return second->lo > first->hi;
}

bool sentence_ends(const struct line *line, const struct token *first,
		   const struct token *second)
{
	for (uint32_t at = first->hi; at < second->lo; at++)
		if (strchr(".;:?!", line->text[at]))
			return true;
	return false;
}

/* "Performs related work as required", "other duties as assigned". */
static bool is_catch_all(const struct line *line)
{
	enum { LONGEST = 14, REACH = 3 };

	if (line->count > LONGEST)
		return false;
	for (uint32_t i = 0; i < line->count; i++) {
		if (!word_is(&line->tokens[i], MARK_RELATED))
			continue;
		for (uint32_t j = i + 1; j < line->count && j <= i + REACH; j++)
			if (word_is(&line->tokens[j], MARK_WORK))
				return true;
	}
	return false;
}

static struct summary summarize(const struct line *line)
{
	const struct passage *passage = line->passage;
	uint32_t end = passage->at.hi;
	struct summary summary = {.words = line->count, .hash = 14695981039346656037u};

	while (end > passage->at.lo && strchr(" \t\r\n", line->text[end - 1]))
		end--;
	summary.end = end > passage->at.lo ? line->text[end - 1] : '\0';
	if (line->count > 0)
		summary.first = line->tokens[0].word;
	for (uint32_t i = 0; i < line->count; i++)
		summary.hash =
			(summary.hash ^ line->tokens[i].word->hash) * 0x9e3779b97f4a7c15u;
	summary.catch_all = is_catch_all(line);
	return summary;
}

static void line_check(const struct line *line, const struct summary *summary)
{
	line_typography(line);
	line_terms(line);
	line_titles(line);
	line_specialties(line);
	line_definitions(line);
	line_sentences(line);
	line_spelling(line);
	line_repeated(line, summary);
}

static bool is_newest(const struct checker *c, const struct standard *standard)
{
	return !standard || c->newest[standard->symbol->number] == standard;
}

void words_read(struct checker *c)
{
	const struct model *model = c->model;
	struct reader reader = {.c = c};

	words_open(c);
	terms_open(c);
	titles_open(c);
	definitions_open(c);
	spelling_open(c);
	repeated_open(c);
	c->summaries = NEW_ARRAY(c->cx, struct summary, model->passage_count);
	for (uint32_t i = 0; i < model->passage_count; i++) {
		const struct passage *passage = &model->passages[i];
		struct line line = {.c = c, .passage = passage};

		if (!is_newest(c, passage->standard))
			continue;
		line.text = c->cx->sources[passage->at.source].text;
		tokens_read(&reader, line.text, passage->at);
		line.tokens = reader.tokens;
		line.count = (uint32_t)reader.count;
		line.marks = reader.marks;
		c->summaries[i] = summarize(&line);
		line_check(&line, &c->summaries[i]);
	}
	free(reader.tokens);
	spelling_close(c);
}

/* ---- afterwards ------------------------------------------------------------------ */

const struct summary *summary_of(struct checker *c, const struct prose *prose)
{
	const struct passage *passages = c->model->passages;
	uint32_t low = 0, high = c->model->passage_count;

	/* Mostly it is the one asked for last, or the one behind it. */
	for (uint32_t i = c->cursor; i < high && i < c->cursor + 2; i++)
		if (passages[i].at.lo == prose->text_at.lo &&
		    passages[i].at.source == prose->text_at.source) {
			c->cursor = i;
			return &c->summaries[i];
		}

	while (low < high) {
		uint32_t middle = low + (high - low) / 2;
		struct span at = passages[middle].at;

		if (at.source < prose->text_at.source ||
		    (at.source == prose->text_at.source && at.lo < prose->text_at.lo))
			low = middle + 1;
		else
			high = middle;
	}
	if (low == c->model->passage_count || passages[low].at.lo != prose->text_at.lo)
		return NULL;
	c->cursor = low;
	return &c->summaries[low];
}

const char *words_shown(struct checker *c, struct span at)
{
	enum { LONGEST = 40 };
	const char *text = c->cx->sources[at.source].text;
	char *shown = arena_copy(c->cx->arena, text + at.lo, at.hi - at.lo);
	size_t kept = 0;

	for (uint32_t i = at.lo; i < at.hi; i++) {
		bool space = strchr(" \t\r\n", text[i]) != NULL;

		if (space && kept > LONGEST)
			return arena_format(c->cx->arena, "%.*s …", (int)kept, shown);
		if (!space)
			shown[kept++] = text[i];
		else if (kept > 0 && shown[kept - 1] != ' ')
			shown[kept++] = ' ';
	}
	shown[kept] = '\0';
	return shown;
}
