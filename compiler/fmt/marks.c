/*
 * fmt/marks.c - what the parser made of the words: where statements start, and which
 * words are names whatever keyword they look like.
 */
#include "fmt/layout.h"

#include "scan.h"

/* The piece at an offset; there is one. */
static struct piece *piece_at(const struct pieces *pieces, uint32_t lo)
{
	size_t low = 0, high = pieces->count;

	while (high - low > 1) {
		size_t middle = low + (high - low) / 2;

		if (pieces->list[middle].lo <= lo)
			low = middle;
		else
			high = middle;
	}
	return &pieces->list[low];
}

static void mark_name(const struct pieces *pieces, struct word word)
{
	if (word.name)
		piece_at(pieces, word.lo)->name = true;
}

/* Words that the parser reads before it starts the node. */
static bool is_prefix(const struct piece *piece, enum node_kind kind)
{
	if (kind == NODE_SUPERVISES)
		return piece->token == TOK_SUPERVISES ||
		       piece->token == TOK_ADMINISTRATIVELY;
	if (kind == NODE_SUBSTITUTE)
		return piece->token == TOK_SUBSTITUTE;
	return piece->token == TOK_INCLUDING;
}

static void mark_statement(const struct pieces *pieces, const struct node *node,
			   bool given)
{
	struct piece *piece = piece_at(pieces, node->at.lo), *before = piece;

	while (before > pieces->list) {
		before--;
		if (before->token == PIECE_COMMENT)
			continue;
		if (before->name || !is_prefix(before, node->kind))
			break;
		piece = before;
	}
	piece->statement = node->kind;
	piece->given = given;
}

/* Whether a node's items are statements in a block; `in_given`: it is one of what a case
 * states. */
static bool holds_statements(const struct node *node, bool in_given)
{
	switch ((enum node_kind)node->kind) {
	case NODE_AUTHORITY:
	case NODE_STANDARD:
	case NODE_CASE:
	case NODE_POLICY:
	case NODE_HISTORY:
	case NODE_CLASS:
	case NODE_FOR:
	case NODE_QUALIFY:
	case NODE_ALL_OF:
	case NODE_ANY_OF:
	case NODE_AT_LEAST:
	case NODE_SHARED:
	case NODE_DISJOINT:
	case NODE_PROPORTIONAL:
	case NODE_FOR_SPECIALTIES:
	case NODE_DETERMINATION:
	case NODE_FLOOR:
	case NODE_SUBSTITUTE_ONE_OF:
	case NODE_GIVEN: return true;
	default:
		return node->kind == NODE_EXPERIENCE_OF && !in_given &&
		       number_of(node).hi > 0;
	}
}

static void mark_nodes(const struct pieces *pieces, const struct node *node,
		       bool statements, bool given)
{
	for (; node; node = node->next) {
		mark_name(pieces, name_of(node));
		mark_name(pieces, other_of(node));
		if (statements)
			mark_statement(pieces, node, given);
		mark_nodes(pieces, args_of(node), false, false);
		mark_nodes(pieces, items_of(node), holds_statements(node, given),
			   node->kind == NODE_GIVEN);
	}
}

void pieces_mark(const struct unit_syntax *unit, struct pieces *pieces)
{
	mark_nodes(pieces, unit->items, true, false);
}
