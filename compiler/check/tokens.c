/*
 * tokens.c - the passages of the plan in words, and which of these a check asks about.
 *
 * Most words of a plan are asked about by nobody. So no list of all words is kept: a small
 * table of the first bits of their hashes tells which may be one of the few that have marks,
 * and only those are looked up by their letters.
 */
#include "check/check.h"

#include <stdlib.h>
#include <string.h>

/* ---- words with marks ------------------------------------------------------------ */

struct marked_slot {
	const struct name *word; /* NULL: the slot is free */
	uint32_t hash;
};

struct marked {
	struct asked_words asked; /* what words with one of MARKS_ASKED begin with */
	struct marked_slot *slots;
	size_t slot_count, count; /* a power of two */
};

static struct marked_slot *find_slot(const struct marked *marked, uint32_t hash,
				     const char *letters, size_t length)
{
	size_t mask = marked->slot_count - 1;

	for (size_t i = hash & mask;; i = (i + 1) & mask) {
		struct marked_slot *slot = &marked->slots[i];

		if (!slot->word || (slot->hash == hash && slot->word->length == length &&
				    memcmp(slot->word->text, letters, length) == 0))
			return slot;
	}
}

static void marked_grow(struct checker *c)
{
	struct marked *marked = c->marked, old = *marked;

	marked->slot_count = old.slot_count > 0 ? old.slot_count * 2 : 1024;
	marked->slots = NEW_ARRAY(c->cx, struct marked_slot, marked->slot_count);
	for (size_t i = 0; i < old.slot_count; i++) {
		const struct marked_slot *slot = &old.slots[i];

		if (slot->word)
			*find_slot(marked, slot->hash, slot->word->text, slot->word->length) =
				*slot;
	}
}

void word_mark(struct checker *c, const char *word, enum mark mark)
{
	size_t length = strlen(word);
	struct name *name = (struct name *)(uintptr_t)name_intern(c->words, word, length);
	uint32_t hash = word_hash(word, length);
	struct marked_slot *slot;

	name->keyword |= (uint32_t)mark;
	if (!c->marked)
		c->marked = NEW(c->cx, struct marked);
	if ((c->marked->count + 1) * 2 > c->marked->slot_count)
		marked_grow(c);
	slot = find_slot(c->marked, hash, word, length);
	c->marked->count += !slot->word;
	*slot = (struct marked_slot){name, hash};
	if ((uint32_t)mark & MARKS_ASKED)
		asked_add(&c->marked->asked, hash, ASKED_ALWAYS);
	if (mark == MARK_TITLE)
		asked_add(&c->marked->asked, hash, ASKED_CAPITAL);
}

const struct name *token_name(const struct line *line, const struct token *token)
{
	const struct marked *marked = line->c->marked;
	uint32_t hash = line->hashes[token - line->tokens];
	size_t mask = marked->slot_count - 1, i = hash & mask;

	for (; marked->slots[i].word; i = (i + 1) & mask)
		if (marked->slots[i].hash == hash &&
		    token_is(line, token, marked->slots[i].word))
			return marked->slots[i].word;
	return NULL;
}

uint32_t word_marks(const struct line *line, const struct token *token)
{
	const struct name *word = token_name(line, token);

	return word ? word->keyword : 0;
}

bool may_begin_title(const struct line *line, const struct token *token)
{
	return asked_has(&line->c->marked->asked, line->hashes[token - line->tokens],
			 ASKED_CAPITAL);
}

bool word_is(const struct line *line, const struct token *token, enum mark mark)
{
	return (word_marks(line, token) & (uint32_t)mark) != 0;
}

bool tokens_same(const struct line *line, const struct token *first,
		 const struct token *second)
{
	char one[WORD_LETTERS], other[WORD_LETTERS];
	size_t length;

	if (line->hashes[first - line->tokens] != line->hashes[second - line->tokens])
		return false;
	length = word_letters(line->text, *first, one);
	return word_letters(line->text, *second, other) == length &&
	       memcmp(one, other, length) == 0;
}

static bool token_letters(const struct line *line, const struct token *token, const char *word,
			  size_t length)
{
	const char *said = line->text + token->lo;
	size_t size = token->hi - token->lo;
	char letters[WORD_LETTERS];

	if (size <= WORD_LETTERS && !line->foreign) {
		if (size != length)
			return false;
		/* Mostly all but the first letter are small as it is; digits have the bit. */
		if ((said[0] | 0x20) == word[0] && memcmp(said + 1, word + 1, length - 1) == 0)
			return true;
	}
	return word_letters(line->text, *token, letters) == length &&
	       memcmp(letters, word, length) == 0;
}

bool token_says(const struct line *line, const struct token *token, const char *word)
{
	return token_letters(line, token, word, strlen(word));
}

bool token_is(const struct line *line, const struct token *token, const struct name *word)
{
	return token_letters(line, token, word->text, word->length);
}

const char *token_word(const struct line *line, const struct token *token)
{
	char letters[WORD_LETTERS];
	size_t length = word_letters(line->text, *token, letters);

	return arena_copy(line->c->cx->arena, letters, length);
}

/* ---- lines ----------------------------------------------------------------------- */

struct reader {
	struct line line; /* the one read last, whose arrays are these: */
	struct cut cut;
	struct hit *hits;
	size_t hit_room;
};

struct reader *reader_open(struct checker *c)
{
	struct reader *reader = NEW(c->cx, struct reader);

	reader->line.c = c;
	return reader;
}

void reader_close(struct reader *reader)
{
	if (!reader)
		return;
	cut_close(&reader->cut);
	free(reader->hits);
	reader->hits = NULL;
	reader->hit_room = 0;
}

/* Of the words that may be asked about, those that are. */
static void hits_find(struct reader *reader)
{
	struct line *line = &reader->line;
	const struct cut *cut = &reader->cut;

	if (cut->asked_count > reader->hit_room)
		reader->hits = array_grow(reader->hits, &reader->hit_room, cut->asked_count,
					  sizeof *reader->hits);
	line->hits = reader->hits;
	line->hit_count = line->marks = 0;
	for (uint32_t i = 0; i < cut->asked_count; i++) {
		uint32_t token = cut->asked[i], marks = word_marks(line, &cut->tokens[token]);

		if (!(marks & MARKS_ASKED))
			continue;
		reader->hits[line->hit_count++] = (struct hit){token, marks};
		line->marks |= marks;
	}
}

const struct line *line_read(struct reader *reader, const struct passage *passage)
{
	enum { MARGIN = 16 }; /* behind a source */
	struct line *line = &reader->line;
	const struct source *source = &line->c->cx->sources[passage->at.source];
	struct cut *cut = &reader->cut;

	cut_text(cut, &line->c->marked->asked, source->text, passage->at.lo, passage->at.hi,
		 source->size + MARGIN);
	line->passage = passage;
	line->owner = owner_of(line->c->model, passage);
	line->text = source->text;
	line->tokens = cut->tokens;
	line->hashes = cut->hashes;
	line->count = cut->count;
	line->doubled = cut->doubled;
	line->foreign = cut->foreign;
	line->signs = cut->signs;
	line->sign_count = cut->sign_count;
	line->capitals = cut->capitals;
	line->capital_count = cut->capital_count;
	hits_find(reader);
	return line;
}

uint64_t line_hash(const struct line *line)
{
	uint64_t hash = 14695981039346656037u;

	for (uint32_t i = 0; i < line->count; i++)
		hash = (hash ^ line->hashes[i]) * 0x9e3779b97f4a7c15u;
	return hash;
}
