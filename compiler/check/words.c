/*
 * words.c - what a word is known for, and the texts of the plan read word by word.
 */
#include "check/check.h"

#include <string.h>

/* ---- marks ----------------------------------------------------------------------- */

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

/* ---- lines ----------------------------------------------------------------------- */

static bool is_space(char c)
{
	return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

bool token_capital(const struct line *line, const struct token *token)
{
	char c = line->text[token->lo];

	return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
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
		if (!is_space(line->text[at]))
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

	if (line->count > LONGEST || !(line->marks & MARK_RELATED))
		return false;
	for (uint32_t n = 0; n < line->hit_count; n++) {
		uint32_t i = line->hits[n].token;

		if (!(line->hits[n].marks & MARK_RELATED))
			continue;
		for (uint32_t j = i + 1; j < line->count && j <= i + REACH; j++)
			if (word_is(line, &line->tokens[j], MARK_WORK))
				return true;
	}
	return false;
}

static struct summary summarize(const struct line *line)
{
	const struct passage *passage = line->passage;
	uint32_t end = passage->at.hi;
	struct summary summary = {0};

	summary.words =
		line->count < WORDS_COUNTED ? (uint8_t)line->count : (uint8_t)WORDS_COUNTED;
	while (end > passage->at.lo && is_space(line->text[end - 1]))
		end--;
	summary.end = end > passage->at.lo ? line->text[end - 1] : '\0';
	if (passage->role == PASSAGE_DUTY && line->count > 0)
		line_opens(line, &summary);
	summary.catch_all = is_catch_all(line);
	return summary;
}

static void line_check(const struct line *line)
{
	line_typography(line);
	if (line->hit_count > 0)
		line_terms(line);
	line_titles(line);
	if (line->hit_count > 0)
		line_specialties(line);
	line_definitions(line);
	line_sentences(line);
	line_spelling(line);
	line_repeated(line);
}

void words_read(struct checker *c)
{
	const struct model *model = c->model;

	c->reader = reader_open(c);
	words_open(c);
	terms_open(c);
	titles_open(c);
	definitions_open(c);
	spelling_open(c);
	openings_open(c);
	repeated_open(c);
	c->summaries = NEW_ARRAY(c->cx, struct summary, model->passage_count);
	for (uint32_t i = 0; i < model->passage_count; i++) {
		const struct passage *passage = &model->passages[i];
		const struct standard *standard = owner_of(model, passage)->standard;
		const struct line *line;

		if (standard && !is_newest(c, standard))
			continue;
		line = line_read(c->reader, passage);
		c->summaries[i] = summarize(line);
		line_check(line);
		source_forget(c->cx, passage->at);
	}
	spelling_close(c);
	titles_close(c);
}

void words_close(struct checker *c)
{
	reader_close(c->reader);
}

/* ---- afterwards ------------------------------------------------------------------ */

const struct passage *passage_of(struct checker *c, const struct prose *prose)
{
	const struct passage *passages = c->model->passages;
	uint32_t low = 0, high = c->model->passage_count;

	/* Mostly it is the one asked for last, or the one behind it. */
	for (uint32_t i = c->cursor; i < high && i < c->cursor + 2; i++)
		if (passages[i].at.lo == prose->text_at.lo &&
		    passages[i].at.source == prose->text_at.source) {
			c->cursor = i;
			return &passages[i];
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
	if (low == c->model->passage_count || passages[low].at.lo != prose->text_at.lo ||
	    passages[low].at.source != prose->text_at.source)
		return NULL;
	c->cursor = low;
	return &passages[low];
}

const struct summary *summary_of(struct checker *c, const struct prose *prose)
{
	const struct passage *passage = passage_of(c, prose);

	return passage ? &c->summaries[passage - c->model->passages] : NULL;
}

const char *words_shown(struct checker *c, struct span at)
{
	enum { LONGEST = 40 };
	const char *text = c->cx->sources[at.source].text;
	char *shown = arena_copy(c->cx->arena, text + at.lo, at.hi - at.lo);
	size_t kept = 0;

	for (uint32_t i = at.lo; i < at.hi; i++) {
		bool space = is_space(text[i]);

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
