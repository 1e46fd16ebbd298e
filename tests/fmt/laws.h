/*
 * laws.h - between the files of the formatter's laws.
 */
#ifndef FMT_LAWS_H
#define FMT_LAWS_H

#include "fmt/fmt.h"

struct laws {
	unsigned long passed, failed, valid, refused;
	const char *name; /* of the text on trial */
};

/* Counts; a failure is told with the text at fault. */
void law(struct laws *laws, bool holds, const char *which, const char *text, size_t size);

/* The layout of a text; false when it has errors of syntax. */
bool text_format(const char *text, size_t size, struct out *to);
/* That nothing but white space changes, that a second time changes nothing, that comments
 * survive in order, and that the diff of the two applies. Counts one. False when the text
 * has errors. */
bool text_try(struct laws *laws, const char *text, size_t size);

/* apply.c: what a unified diff makes of the old text. False when it does not fit. */
bool diff_apply(const struct out *diff, const char *old, size_t size, struct out *to);

/* meaning.c: whether two plans, the second in the layout of the first, have the same
 * model or the same diagnostics, apart from places. Each plan is a list of texts. */
void plan_try(struct laws *laws, char *const *paths, size_t count,
	      const struct out *texts);

/* shuffle.c: random texts, from the same seed the same. */
struct random;
/* Mutilates a copy of the text here and there. */
void text_mutilate(struct random *random, const char *text, size_t size, struct out *to);
/* The same words with other white space, without comments and empty lines; on one line
 * when `one`. */
void text_shuffle(struct random *random, const char *text, size_t size, bool one,
		  struct out *to);
/* The same words with comments and line ends put anywhere between them. */
void text_annotate(struct random *random, const char *text, size_t size, struct out *to);

#endif
