/*
 * fmt/layout.h - between the files of the formatter.
 */
#ifndef CLASSPEC_LAYOUT_H
#define CLASSPEC_LAYOUT_H

#include "fmt/fmt.h"

/* ---- tokens.c: the words of a source again, with what the parser made of them ---- */

enum { PIECE_COMMENT = -1, NO_STATEMENT = 0xffff };

/* A token or a comment. */
struct piece {
	int token; /* TOK_..., or PIECE_COMMENT */
	uint32_t lo, hi;
	uint32_t columns; /* on one line, a text folded; UINT32_MAX: it must have several
			   */
	uint16_t statement; /* the kind of node that starts here, or NO_STATEMENT */
	uint8_t newlines;   /* line ends before it, 2 for more */
	bool name;          /* whatever word it is, it names something */
	bool listed;        /* it stands in parentheses */
	bool given;         /* a statement of what a case states */
};

struct pieces {
	struct piece *list; /* in the heap; the last is TOK_END */
	size_t count, capacity;
};

void pieces_read(struct context *cx, const struct unit_syntax *unit,
		 struct pieces *pieces);

/* marks.c: finds the piece at which each statement starts, and those that are names. */
void pieces_mark(const struct unit_syntax *unit, struct pieces *pieces);

/* ---- lines.c: the lines of the result, while columns can still be moved ---- */

struct line {
	size_t at; /* where its text starts in `body` */
	uint32_t length;
	uint32_t indent; /* columns */
	uint32_t stop; /* bytes; what stands behind goes into a common column; 0: nothing
			*/
	uint32_t comment; /* bytes before the comment that ends the line; 0: none, or it
			     is all of it */
	uint16_t group;   /* only lines of one group have a common column */
	uint32_t pad, comment_pad; /* spaces, set by lines_align */
};

struct lines {
	const char *text; /* the source */
	struct out body;
	struct line *list;
	size_t count, capacity;
	uint32_t column; /* of the line being written */
	bool fresh;      /* nothing is on it yet */
};

void line_start(struct lines *l, uint32_t indent);
void line_add(struct lines *l, const char *text, size_t size);
void line_blank(struct lines *l);
void lines_write(struct lines *l, struct out *to);
void lines_free(struct lines *l);
uint32_t columns_of(const char *text, size_t size);

/* ---- prose.c: texts in quotes ---- */

/* Columns on one line with its quotes, or UINT32_MAX where it has paragraphs. */
uint32_t prose_columns(const char *text, size_t size);
/* The text from the current column on, its lines under its first letter; `tail` columns
 * are kept free behind its end. */
void prose_write(struct lines *l, const char *text, size_t size, uint32_t tail);

/* ---- layout.c ---- */

void layout_write(const struct pieces *pieces, struct lines *lines);

/* ---- breaks.c: where a statement may be broken ---- */

enum line_break {
	BREAK_NONE,
	BREAK_LIST,   /* in parentheses, when even the next item does not fit */
	BREAK_FILL,   /* when the rest does not fit */
	BREAK_CLAUSE, /* when the statement does not fit on one line */
	BREAK_ALWAYS
};

/* Between the piece before `at` and `at`, in a statement that starts at `first`. */
enum line_break break_before(const struct pieces *pieces, size_t first, size_t at);
/* Whether two pieces stand together without a space. */
bool joined(const struct piece *before, const struct piece *piece);
/* Whether the statement shares a line with its like. */
bool shares_line(enum node_kind kind);
/* Behind which piece of the statement a common column starts, and of which group; 0:
 * none. */
size_t column_stop(const struct pieces *pieces, size_t first, size_t end,
		   uint16_t *group);

#endif
