/*
 * check/titles.h - the titles of classes, to be found again by their words.
 */
#ifndef CLASSPEC_TITLES_H
#define CLASSPEC_TITLES_H

#include "check/check.h"

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

/* Whether the word is this one, which is in small letters. */
bool word_equals(struct word word, const char *small, size_t length);

/* A signature is made word by word, and tells titles of an authority apart whatever their
 * plural is, and however they write a number; `last`: the word is the last one. */
uint64_t signature_begin(const struct authority *authority);
uint64_t signature_step(uint64_t signature, struct word word, bool last);
uint64_t signature_of(const struct authority *authority, const struct word *words,
		      uint32_t count);

struct title title_of(const struct checker *c, uint32_t number);
/* The title of a signature. */
bool title_find(const struct checker *c, const struct authority *authority,
		uint64_t signature, struct title *title);
/* The class of this code, or NULL. */
const struct symbol *class_of_code(const struct checker *c, const struct authority *authority,
				   const char *code);

#endif
