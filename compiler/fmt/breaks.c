/*
 * fmt/breaks.c - where a statement may be broken, and what shares a line or a column.
 *
 * A word that names something is none of the language's, whatever it looks like.
 */
#include "fmt/layout.h"

#include "scan.h"

/* The token before `at` in the statement, comments passed over; TOK_END where there is
 * none. */
static int token_before(const struct pieces *pieces, size_t first, size_t at)
{
	while (at > first)
		if (pieces->list[--at].token != PIECE_COMMENT)
			return pieces->list[at].token;
	return TOK_END;
}

/* Whether what stands before `at` is a name, a code or a text, not a keyword. */
static bool name_before(const struct pieces *pieces, size_t first, size_t at)
{
	while (at > first) {
		const struct piece *piece = &pieces->list[--at];

		if (piece->token != PIECE_COMMENT)
			return piece->name || piece->token < TOK_ABILITY;
	}
	return false;
}

static enum line_break word_break(int token, enum node_kind kind)
{
	switch (token) {
	case TOK_MEANS:
	case TOK_IS:
	case TOK_ABOVE:
	case TOK_EXCLUDES:
	case TOK_SUPERSEDED:
	case TOK_NEEDS:
	case TOK_SHORT:
	case TOK_MISSING:
	case TOK_DUE:
	case TOK_SAY: return BREAK_CLAUSE;
	case TOK_BY: return kind == NODE_EXPECT ? BREAK_CLAUSE : BREAK_FILL;
	case TOK_CODE:
	case TOK_GRADE:
	case TOK_APPROVED:
	case TOK_WRITTEN:
	case TOK_TYPICALLY:
	case TOK_AS:
	case TOK_IN:
	case TOK_WITHIN:
	case TOK_BEFORE:
	case TOK_FOR:
	case TOK_FROM:
	case TOK_AT: return BREAK_FILL;
	case TOK_OF: return kind == NODE_UNDER ? BREAK_FILL : BREAK_NONE;
	case TOK_TEXT: return BREAK_ALWAYS;
	default: return BREAK_NONE;
	}
}

enum line_break break_before(const struct pieces *pieces, size_t first, size_t at)
{
	const struct piece *piece = &pieces->list[at];
	int before = token_before(pieces, first, at);

	if (at == first || before == TOK_END)
		return BREAK_NONE;
	if (before == TOK_COMMA || before == TOK_COLON)
		return piece->listed ? BREAK_LIST : BREAK_FILL;
	if (piece->token == TOK_STRING) /* behind a keyword it hangs, wherever that is */
		return name_before(pieces, first, at) ? BREAK_FILL : BREAK_NONE;
	if (piece->name || before == TOK_DETERMINATION || before == TOK_APPROVED ||
	    before == TOK_SUBSTITUTION || before == TOK_STATUS)
		return BREAK_NONE;
	if (token_before(pieces, first + 1, at) == TOK_END &&
	    word_break(piece->token, pieces->list[first].statement) != BREAK_ALWAYS)
		return BREAK_NONE; /* nothing but the first word before it */
	return word_break(piece->token, pieces->list[first].statement);
}

bool joined(const struct piece *before, const struct piece *piece)
{
	return before->token == TOK_LEFT || piece->token == TOK_RIGHT ||
	       piece->token == TOK_COMMA || piece->token == TOK_COLON ||
	       piece->token == TOK_RANGE || before->token == TOK_RANGE ||
	       piece->token == TOK_OVER || before->token == TOK_OVER;
}

bool shares_line(enum node_kind kind)
{
	return kind == NODE_CODE || kind == NODE_GRADE || kind == NODE_LEVEL ||
	       kind == NODE_STATUS || kind == NODE_REVISION || kind == NODE_ISSUED ||
	       kind == NODE_SUPERSEDES || kind == NODE_ANALYST;
}

/* The statements whose titles stand in a column. */
static bool is_declaration(enum node_kind kind)
{
	return kind == NODE_EDUCATION || kind == NODE_EXPERIENCE ||
	       kind == NODE_SUBJECT || kind == NODE_CREDENTIAL || kind == NODE_PLACE ||
	       kind == NODE_BODY || kind == NODE_EXTERNAL_CLASS || kind == NODE_ROUTE ||
	       kind == NODE_SPECIALTY || kind == NODE_STATUTE;
}

static bool is_policy(enum node_kind kind)
{
	return kind >= NODE_MONTH && kind <= NODE_ROUNDING;
}

size_t column_stop(const struct pieces *pieces, size_t first, size_t end, uint16_t *group)
{
	enum node_kind kind = pieces->list[first].statement;

	*group = is_policy(kind) ? NODE_POLICY : (uint16_t)kind;
	for (size_t i = first; i + 1 < end; i++) {
		const struct piece *piece = &pieces->list[i], *next = piece + 1;

		if (piece->token == TOK_COLON) {
			*group = NODE_NAME;
			return i;
		}
		if (is_policy(kind) ||
		    (is_declaration(kind) && piece->name && next->token == TOK_STRING))
			return i;
		if (kind == NODE_EXPERIENCE_OF && pieces->list[first].given &&
		    piece->name && (next->token == TOK_NUMBER || next->token == TOK_FROM))
			return i;
	}
	return 0;
}
