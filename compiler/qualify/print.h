/*
 * qualify/print.h - shared by qualify/text.c, qualify/tree.c and the files of whatif/: an
 * answer on a terminal.
 */
#ifndef CLASSPEC_QUALIFY_PRINT_H
#define CLASSPEC_QUALIFY_PRINT_H

#include "qualify/qualify.h"

enum {
	TREE_INDENT = 4,
	STEP_INDENT = 2
};

enum paint { PAINT_NONE, PAINT_BOLD, PAINT_DIM };

/* ---- qualify/text.c ---------------------------------------------------------------- */

void print_paint(struct qualify *q, enum paint paint);
void print_spaces(struct qualify *q, size_t count);
void print_visible(struct qualify *q, const char *text);
/* Prints from column `at`, going on in column `indent` of the next line when one is full.
 * Text of the plan separates paragraphs by line breaks, which count as spaces here. */
void print_wrapped(struct qualify *q, const char *text, size_t at, size_t indent);
void print_mark(struct qualify *q, uint32_t standing);

/* ---- qualify/tree.c ---------------------------------------------------------------- */

/* Every requirement, how it stands, what was found and what was used for it. */
void print_explanation(struct qualify *q, const struct answer *answer);

#endif
