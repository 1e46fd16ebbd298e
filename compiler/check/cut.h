/*
 * check/cut.h - a text cut into words.
 *
 * A word is a run of letters and digits, with an apostrophe inside it; a hyphen parts two
 * words. A word is known by a hash of its letters in small: whether two are the same, only
 * the letters tell.
 */
#ifndef CLASSPEC_CUT_H
#define CLASSPEC_CUT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct token {
	uint32_t lo, hi; /* in the source */
};

enum {
	WORD_LETTERS = 64, /* bytes of a word that tell it from others */
	ASKED_BITS = 13
};

/* The words that somebody asks about, and a few others, by the first bits of their hash. */
struct asked_words {
	unsigned char places[(1 << ASKED_BITS) + 4]; /* read four at a time */
};

enum { ASKED_ALWAYS = 1, ASKED_CAPITAL = 2 }; /* the latter only where it begins with one */

struct cut {
	struct token *tokens;
	uint32_t *hashes;   /* of each token */
	uint32_t *asked;    /* numbers of the tokens that may be asked about */
	uint32_t *capitals; /* numbers of those that begin with a capital or a digit */
	uint32_t *signs;    /* where what is printed and of no word stands; of ASCII, all */
	uint32_t count, asked_count, capital_count, sign_count;
	bool doubled; /* maybe some word stands twice in a row */
	bool foreign; /* there are characters beyond ASCII */
	size_t room;  /* bytes of a text that fits into the arrays */
	struct cut_masks *masks;
	size_t mask_room;
};

void cut_close(struct cut *cut);
/* Cuts text[lo] up to text[hi], of a source that can be read up to text[end]. */
void cut_text(struct cut *cut, const struct asked_words *asked, const char *text, uint32_t lo,
	      uint32_t hi, size_t end);

/* The same, byte by byte. */
void cut_plainly(struct cut *cut, const struct asked_words *asked, const char *text, uint32_t lo,
		 uint32_t hi);
/* The same, 64 bytes at a time. False, and nothing is said of `cut`: the processor cannot,
 * or the text has characters beyond ASCII. */
bool cut_quickly(struct cut *cut, const struct asked_words *asked, const char *text, uint32_t lo,
		 uint32_t hi, size_t end);

/* The letters of a word in small, at most WORD_LETTERS, with a straight apostrophe; returns
 * how many bytes. */
size_t word_letters(const char *text, struct token token, char *letters);
/* The hash of letters in small, the same on every machine. */
uint32_t word_hash(const char *letters, size_t length);

static inline void asked_add(struct asked_words *asked, uint32_t hash, unsigned how)
{
	asked->places[hash >> (32 - ASKED_BITS)] |= (unsigned char)how;
}

static inline bool asked_has(const struct asked_words *asked, uint32_t hash, unsigned how)
{
	return (asked->places[hash >> (32 - ASKED_BITS)] & how) != 0;
}

/* What the hash is made of: the first eight letters, the next eight, and so on. */
#define WORD_FIRST  0x9e3779b97f4a7c15u
#define WORD_SECOND 0xc2b2ae3d27d4eb4fu
#define WORD_NEXT   0xff51afd7ed558ccdu

#endif
