/*
 * fmt/tokens.c - the words of a source again, comments among them.
 *
 * The parser keeps no words, so the source is scanned once more; it has no errors.
 */
#include "fmt/layout.h"

#include <stdlib.h>

#include "scan.h"

static void piece_add(struct pieces *pieces, int token, uint32_t lo, uint32_t hi)
{
	GROW(pieces->list, pieces->count, pieces->capacity);
	pieces->list[pieces->count++] = (struct piece){
		.token = token, .lo = lo, .hi = hi, .statement = NO_STATEMENT};
}

/* White space at the end of a comment is no part of it. */
static uint32_t comment_end(const char *text, struct comment comment)
{
	uint32_t hi = comment.hi;

	while (hi > comment.lo + 1 &&
	       (text[hi - 1] == ' ' || text[hi - 1] == '\t' || text[hi - 1] == '\r' ||
		text[hi - 1] == '\v' || text[hi - 1] == '\f'))
		hi--;
	return hi;
}

/* What stands before `lo` and has not been added yet. */
static void comments_add(struct pieces *pieces, const struct unit_syntax *unit,
			 const char *text, size_t *next, uint32_t lo)
{
	for (; *next < unit->comment_count && unit->comments[*next].lo < lo; ++*next)
		piece_add(pieces, PIECE_COMMENT, unit->comments[*next].lo,
			  comment_end(text, unit->comments[*next]));
}

static void piece_measure(struct piece *piece, const char *text, uint32_t before)
{
	unsigned newlines = 0;

	for (uint32_t i = before; i < piece->lo && newlines < 2; i++)
		newlines += text[i] == '\n';
	piece->newlines = (uint8_t)newlines;
	piece->columns = piece->token == TOK_STRING
				 ? prose_columns(text + piece->lo, piece->hi - piece->lo)
				 : columns_of(text + piece->lo, piece->hi - piece->lo);
}

void pieces_read(struct context *cx, const struct unit_syntax *unit,
		 struct pieces *pieces)
{
	const char *text = cx->sources[unit->source].text;
	struct parse p = {.cx = cx, .source = unit->source};
	GRAM_STYPE value = {0};
	struct span at = {0};
	yyscan_t scanner;
	size_t comment = 0;
	bool listed = false;

	scan_open(&p, &scanner);
	while ((p.last.token = scan_next(&p, &value, &at, scanner)) != TOK_END) {
		comments_add(pieces, unit, text, &comment, at.lo);
		piece_add(pieces, p.last.token, at.lo, at.hi);
	}
	scan_close(scanner);
	free(p.comments);
	comments_add(pieces, unit, text, &comment, UINT32_MAX);
	piece_add(pieces, TOK_END, (uint32_t)cx->sources[unit->source].size,
		  (uint32_t)cx->sources[unit->source].size);
	for (size_t i = 0; i < pieces->count; i++) {
		struct piece *piece = &pieces->list[i];

		piece_measure(piece, text, i ? piece[-1].hi : 0);
		listed =
			piece->token == TOK_LEFT || (listed && piece->token != TOK_RIGHT);
		piece->listed = listed;
	}
}
