/*
 * fmt/layout.c - pieces in, lines out.
 *
 * A statement stands on one line when it fits. Else its clauses start lines of their own,
 * lists and terms are filled, and a text hangs behind the word that introduces it. What
 * stands in a block is indented, a statement a line.
 */
#include "fmt/layout.h"

#include "scan.h"

struct layout {
	const struct pieces *pieces;
	struct lines *lines;
	const char *text;
	size_t at; /* the next piece */
};

/* A statement while it is written. */
struct statement {
	size_t first;
	uint32_t indent;
	uint32_t base; /* of the clause; what is broken off it stands deeper by one */
	size_t stop;   /* the piece behind which a common column starts, or 0 */
	uint16_t group;
	bool flat;    /* it fits on one line, up to its block or its text */
	bool whole;   /* ... and ends there */
	bool blocked; /* a block of several lines is closed */
	bool cut;     /* a comment ends the line */
};

static void write_block(struct layout *f, uint32_t indent);

/* ---- looking ahead, never further than a line is wide ---- */

static const struct piece *piece_of(const struct layout *f, size_t at)
{
	return &f->pieces->list[at];
}

static bool ends_statement(const struct piece *piece)
{
	return piece->statement != NO_STATEMENT || piece->token == TOK_CLOSE ||
	       piece->token == TOK_END;
}

/* Whether the statement being written is over at `at`, where comments may stand first. */
static bool is_over(const struct layout *f, size_t at)
{
	while (piece_of(f, at)->token == PIECE_COMMENT)
		at++;
	return ends_statement(piece_of(f, at));
}

/* The closing brace of a block that may stand on the line of its head: it is empty, or
 * holds one `including` or one `floor` and no block. 0 when it may not. */
static size_t short_block(const struct layout *f, size_t open)
{
	size_t at = open + 1;

	if (piece_of(f, at)->token == TOK_CLOSE)
		return at;
	if (piece_of(f, at)->token != TOK_INCLUDING &&
	    piece_of(f, at)->token != TOK_FLOOR)
		return 0;
	for (at++; at - open < FMT_WIDTH; at++) {
		if (piece_of(f, at)->token == TOK_CLOSE)
			return at;
		if (piece_of(f, at)->token == TOK_OPEN ||
		    piece_of(f, at)->token == TOK_TEXT ||
		    piece_of(f, at)->token == TOK_END ||
		    piece_of(f, at)->token == PIECE_COMMENT ||
		    piece_of(f, at)->statement != NO_STATEMENT)
			return 0;
	}
	return 0;
}

static uint32_t add_columns(uint32_t columns, uint32_t more)
{
	return columns > FMT_WIDTH || more > FMT_WIDTH ? UINT32_MAX : columns + more;
}

/* Columns of the pieces from `at` up to and with `end`, with spaces between them. */
static uint32_t span_columns(const struct layout *f, size_t at, size_t end)
{
	uint32_t columns = piece_of(f, at)->columns;

	for (at++; at <= end && columns <= FMT_WIDTH; at++) {
		columns = add_columns(columns, piece_of(f, at)->columns);
		columns = add_columns(columns,
				      !joined(piece_of(f, at - 1), piece_of(f, at)));
	}
	return columns;
}

/* Where looking ahead from `at` stops: at the end of the statement, a block of several
 * lines, or a break of at least `least`. `piece` is the last one before that. */
static size_t reach(const struct layout *f, size_t first, size_t at,
		    enum line_break least, bool *open)
{
	size_t limit = at + FMT_WIDTH, block;

	*open = false;
	for (; at < limit; at++) {
		if (piece_of(f, at + 1)->token == TOK_OPEN) {
			block = short_block(f, at + 1);
			*open = block == 0;
			if (*open)
				return at;
			at = block - 1;
			continue;
		}
		if (piece_of(f, at + 1)->token == PIECE_COMMENT)
			return at;
		if (ends_statement(piece_of(f, at + 1)) ||
		    break_before(f->pieces, first, at + 1) >= least)
			return at;
	}
	return at;
}

/* Columns that the pieces from `at` on need to stand on one line. */
static uint32_t ahead_columns(const struct layout *f, size_t first, size_t at,
			      enum line_break least, size_t *last)
{
	bool open;

	*last = reach(f, first, at, least, &open);
	return add_columns(span_columns(f, at, *last), open ? 2 : 0);
}

/* ---- a statement ---- */

static void write_comment(struct layout *f)
{
	const struct piece *piece = piece_of(f, f->at++);

	line_add(f->lines, f->text + piece->lo, piece->hi - piece->lo);
}

/* Behind what stands on the line. */
static void write_end_comment(struct layout *f)
{
	struct line *line = &f->lines->list[f->lines->count - 1];

	line->comment = line->length;
	write_comment(f);
}

/* A comment inside a statement stays behind or above the words that it stands with. */
static void write_inner_comment(struct layout *f, struct statement *s)
{
	if (piece_of(f, f->at)->newlines == 0 && !s->cut && !f->lines->fresh) {
		write_end_comment(f);
	} else {
		line_start(f->lines, s->base + FMT_INDENT);
		write_comment(f);
	}
	s->cut = true;
	s->flat = false;
}

static void write_piece(struct layout *f, struct statement *s)
{
	const struct piece *piece = piece_of(f, f->at), *next = piece + 1;
	struct lines *l = f->lines;
	uint32_t tail = next->token == TOK_OPEN ? 2 : next->token == TOK_COMMA ? 1 : 0;

	if (!l->fresh && !joined(piece - 1, piece))
		line_add(l, " ", 1);
	if (piece->token == TOK_STRING)
		prose_write(l, f->text + piece->lo, piece->hi - piece->lo, tail);
	else
		line_add(l, f->text + piece->lo, piece->hi - piece->lo);
	if (s->stop && f->at == s->stop) {
		l->list[l->count - 1].stop = l->list[l->count - 1].length;
		l->list[l->count - 1].group = s->group;
	}
	f->at++;
}

static void write_braces(struct layout *f, struct statement *s)
{
	size_t close = short_block(f, f->at);

	if (close && (s->flat || f->lines->column + 1 + span_columns(f, f->at, close) <=
					 FMT_WIDTH)) {
		while (f->at <= close)
			write_piece(f, s);
		return;
	}
	write_piece(f, s);
	write_block(f, s->indent + FMT_INDENT);
	line_start(f->lines, s->indent);
	if (piece_of(f, f->at)->token == TOK_CLOSE)
		write_piece(f, s);
	s->base = s->indent;
	s->blocked = true;
	s->flat = false;
}

/* Starts a line where the piece at hand needs one. */
static void break_line(struct layout *f, struct statement *s)
{
	enum line_break kind = break_before(f->pieces, s->first, f->at);
	struct lines *l = f->lines;
	size_t last;

	if (s->cut) {
		line_start(l, s->base + FMT_INDENT);
	} else if (kind == BREAK_ALWAYS) {
		s->base = s->blocked ? s->indent : s->indent + FMT_INDENT;
		line_start(l, s->base);
		s->flat = false;
	} else if (kind == BREAK_CLAUSE && !s->flat) {
		s->base = s->indent + FMT_INDENT;
		line_start(l, s->base);
	} else if ((kind == BREAK_FILL || kind == BREAK_LIST) && !s->flat &&
		   add_columns(l->column + 1, ahead_columns(f, s->first, f->at, kind,
							    &last)) > FMT_WIDTH) {
		line_start(l, s->base + FMT_INDENT);
	}
	s->cut = false;
}

static void write_statement(struct layout *f, struct statement *s)
{
	while (f->at == s->first || !is_over(f, f->at)) {
		if (piece_of(f, f->at)->token == PIECE_COMMENT) {
			write_inner_comment(f, s);
			continue;
		}
		if (f->at > s->first)
			break_line(f, s);
		if (piece_of(f, f->at)->token == TOK_OPEN)
			write_braces(f, s);
		else
			write_piece(f, s);
	}
	if (piece_of(f, f->at)->token == PIECE_COMMENT &&
	    piece_of(f, f->at)->newlines == 0)
		write_end_comment(f);
}

/* ---- a block ---- */

/* Whether the statement at hand goes behind the one before it. */
static bool fits_behind(const struct layout *f, const struct statement *before,
			const struct statement *s, uint32_t columns)
{
	const struct piece *piece = piece_of(f, s->first);

	return before->whole && shares_line(piece_of(f, before->first)->statement) &&
	       shares_line(piece->statement) && s->whole && piece->newlines < 2 &&
	       piece[-1].token != PIECE_COMMENT &&
	       add_columns(f->lines->column + 2, columns) <= FMT_WIDTH;
}

static void write_next(struct layout *f, struct statement *before, uint32_t indent)
{
	struct statement s = {.first = f->at, .indent = indent, .base = indent};
	uint32_t columns;
	size_t last;

	columns = ahead_columns(f, s.first, s.first, BREAK_ALWAYS, &last);
	s.flat = add_columns(indent, columns) <= FMT_WIDTH;
	s.whole = s.flat && is_over(f, last + 1);
	if (s.whole)
		s.stop = column_stop(f->pieces, s.first, last + 1, &s.group);
	if (fits_behind(f, before, &s, columns)) {
		line_add(f->lines, "  ", 2);
		f->lines->fresh = true;
	} else {
		line_start(f->lines, indent);
	}
	write_statement(f, &s);
	*before = s;
}

/* Up to the brace that closes it, or the end. */
static void write_block(struct layout *f, uint32_t indent)
{
	struct statement before = {0};
	bool first = true;

	if (indent > 0 && piece_of(f, f->at)->token == PIECE_COMMENT &&
	    piece_of(f, f->at)->newlines == 0)
		write_end_comment(f);
	for (; piece_of(f, f->at)->token != TOK_CLOSE &&
	       piece_of(f, f->at)->token != TOK_END;
	     first = false) {
		if (!first && piece_of(f, f->at)->newlines > 1)
			line_blank(f->lines);
		if (piece_of(f, f->at)->token == PIECE_COMMENT) {
			line_start(f->lines, indent);
			write_comment(f);
			before.whole = false;
		} else {
			write_next(f, &before, indent);
		}
	}
}

void layout_write(const struct pieces *pieces, struct lines *lines)
{
	struct layout f = {.pieces = pieces, .lines = lines, .text = lines->text};

	write_block(&f, 0);
}
