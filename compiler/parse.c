/*
 * parse.c - text in, syntax out: what stands between the scanner and the parser.
 *
 * After a syntax error the tokens are skipped up to the next statement, that is, to a word
 * that starts a line, or the end of the enclosing block, so that each mistake is reported once and
 * the next one still is.
 */
#include <stdlib.h>
#include <string.h>

#include "scan.h"

/* ---- recovery ---- */

bool
starts_line(const struct parse *p, struct span at)
{
	const char *c = p->text + at.lo;

	while (c - p->text >= 8 && memcmp(c - 8, "        ", 8) == 0)
		c -= 8;
	while (c > p->text && (c[-1] == ' ' || c[-1] == '\t'))
		c--;
	return c == p->text || c[-1] == '\n';
}

/* Only what closes the open blocks follows: so many times at most. */
static void
end_reached(struct parse *p)
{
	p->ended = true;
	p->closes = (int)p->cx->limits[LIMIT_NESTING] + 1;
}

/* Statements whose block is worth reading although the head is wrong. */
static bool
opens_block(int statement)
{
	return statement == TOK_STANDARD || statement == TOK_CLASS || statement == TOK_QUALIFY;
}

static struct parse_token
next_token(struct parse *p, yyscan_t scanner)
{
	struct parse_token t;
	GRAM_STYPE value;

	t.token = scan_next(p, &value, &t.at, scanner);
	t.word = value.TOK_NAME;
	return t;
}

/* Whether two places are on lines that are indented alike. */
static bool
same_indent(const struct parse *p, struct span a, struct span b)
{
	const char *left = p->text + a.lo, *right = p->text + b.lo;
	size_t length;

	while (left > p->text && left[-1] != '\n')
		left--;
	while (right > p->text && right[-1] != '\n')
		right--;
	length = strspn(left, " \t");
	return length == strspn(right, " \t") && memcmp(left, right, length) == 0;
}

static void
block_opened(struct parse *p, struct span at)
{
	if (p->depth < PARSE_BLOCKS)
		p->blocks[p->depth] = at;
	p->depth++;
}

static void
block_closed(struct parse *p, struct span at)
{
	if (p->depth == 0)
		return; /* it closes nothing */
	p->depth--;
	if (p->askew.hi == 0 && p->depth < PARSE_BLOCKS && starts_line(p, at) &&
	    !same_indent(p, p->blocks[p->depth], at))
		p->askew = p->blocks[p->depth];
}

/* The first token, from the one at fault on, where parsing can go on. */
static struct parse_token
skip_to_statement(struct parse *p, yyscan_t scanner)
{
	struct parse_token t = p->last;
	bool keep_block = opens_block(p->statement);
	int depth = 0;

	if (t.token == TOK_OPEN || t.token == TOK_CLOSE)
		p->depth = p->depth_before; /* the parser did not take it */
	if (p->drop || t.token == TOK_GRAM_error || t.token == TOK_GRAM_UNDEF)
		t = next_token(p, scanner);
	for (;; t = next_token(p, scanner)) {
		switch (t.token) {
		case TOK_END: /* what is still open ends here */
			end_reached(p);
			p->silent = true;
			t.token = keep_block ? TOK_OPEN : TOK_CLOSE;
			return t;
		case TOK_COLON:
			if (is_keyword(p->last.token) && p->reported)
				diag_remark(p->cx, p->reported,
					    "a keyword of the language cannot be a label");
			p->reported = NULL;
			break;
		case TOK_OPEN:
			if (depth == 0 && keep_block)
				return t;
			depth++;
			break;
		case TOK_CLOSE:
			if (depth-- == 0)
				return t;
			break;
		default:
			if (depth == 0 && starts_line(p, t.at) &&
			    (is_keyword(t.token) || t.token == TOK_NUMBER || t.token == TOK_NAME))
				return t;
		}
	}
}

/* Whether only a name can follow. */
static bool
wants_name(int token)
{
	static const bool wants[] = {
		[TOK_COMMA] = true, [TOK_ABOVE] = true, [TOK_ALLOW] = true, [TOK_AUTHORITY] = true,
		[TOK_BODY] = true, [TOK_CHANGE] = true, [TOK_CLASS] = true,
		[TOK_CREDENTIAL] = true, [TOK_EXPECT] = true, [TOK_FEEDER] = true,
		[TOK_IS] = true, [TOK_LEVEL] = true, [TOK_LEVELS] = true,
		[TOK_PLACE] = true, [TOK_QUALIFY] = true, [TOK_RELATED] = true,
		[TOK_REQUIRES] = true, [TOK_ROUTE] = true, [TOK_SPECIALTY] = true,
		[TOK_STAGE] = true, [TOK_STANDARD] = true, [TOK_STATUS] = true,
		[TOK_STATUTE] = true, [TOK_SUBJECT] = true, [TOK_TERM] = true,
	};

	return token >= 0 && token < (int)sizeof wants && wants[token];
}

/* How far the line of a place is indented, in bytes. */
static size_t
indent_of(const struct parse *p, uint32_t lo)
{
	const char *line = p->text + lo;

	while (line > p->text && line[-1] != '\n')
		line--;
	return strspn(line, " \t");
}

/* Whether the line of a token is indented deeper than the statements of its block. */
static bool
continues_statement(const struct parse *p, struct span at)
{
	return p->depth < PARSE_BLOCKS &&
	       indent_of(p, at.lo) > indent_of(p, p->firsts[p->depth]);
}

/* A line that ends where a name is due, with the next statement behind it, whose keyword would pass
 * for the name. */
static bool
breaks_off(struct parse *p, struct word keyword, struct span at)
{
	struct span last = p->last.at;

	if (!starts_line(p, at) || continues_statement(p, at))
		return false;
	if (wants_name(p->before.token) && (!starts_line(p, last) || continues_statement(p, last)))
		return false; /* the keyword is the name itself, as in `requires code, qualify` */
	diag(p->cx, E101, last, "expected a name behind `%.*s`, found `%s` on a new line",
	     (int)(last.hi - last.lo), p->text + last.lo, keyword.name->text);
	return true;
}

/* After the end: one block after the other is closed, however many the parser has open. The end inside of
 * a block is a mistake too, which makes the parser pass over it: then there is more to close. */
static int
closing_token(struct parse *p, struct span *at)
{
	*at = (struct span){ p->source, p->at, p->at };
	if (p->closes-- > 0)
		return TOK_CLOSE;
	end_reached(p);
	return TOK_END;
}

/* At the end, where what may stand there is asked for: it never fits, so the parser says what would. */
static int
asking_token(struct parse *p, struct span *at)
{
	*at = (struct span){ p->source, p->at, p->at };
	end_reached(p);
	return TOK_GRAM_UNDEF;
}

/* What a token means for the blocks that are open. */
static void
block_noted(struct parse *p, int token, struct span at)
{
	if (p->last.token == TOK_OPEN && p->depth < PARSE_BLOCKS)
		p->firsts[p->depth] = at.lo;
	p->depth_before = p->depth;
	if (token == TOK_OPEN)
		block_opened(p, at);
	else if (token == TOK_CLOSE)
		block_closed(p, at);
}

/* Most keywords stand behind another word and a space. */
static inline bool
starts_statement(const struct parse *p, const struct span *at)
{
	const char *c = p->text + at->lo;

	if (p->last.token == 0)
		return true;
	if (at->lo >= 2 && c[-1] == ' ' && c[-2] >= '!' && c[-2] <= '~')
		return false;
	return starts_line(p, *at);
}

/* Passes over a block that is one too many, and all in it. */
static int
block_too_deep(struct parse *p, struct span at, yyscan_t scanner)
{
	const uint32_t most = p->cx->limits[LIMIT_NESTING];
	uint32_t depth = most + 1, deepest = depth;
	struct diag *d;
	int token = TOK_OPEN;

	p->recover = p->drop = true;
	p->last.token = TOK_GRAM_error;
	while (depth > most && token != TOK_END) {
		token = next_token(p, scanner).token;
		depth += token == TOK_OPEN;
		depth -= token == TOK_CLOSE;
		deepest = depth > deepest ? depth : deepest;
	}
	d = diag(p->cx, E107, at, "expected at most %u blocks in one another, found %u",
		 (unsigned)most, (unsigned)deepest);
	limit_remark(p->cx, d, LIMIT_NESTING);
	if (token == TOK_END) {
		end_reached(p);
		p->silent = true;
	}
	return TOK_GRAM_error;
}

/* The next token where the last ones made no sense. */
static int
token_recovered(struct parse *p, GRAM_STYPE *value, struct span *at, yyscan_t scanner)
{
	struct parse_token t;

	if (p->last.token == TOK_OPEN && opens_block(p->statement))
		t = next_token(p, scanner);
	else
		t = skip_to_statement(p, scanner);
	if (t.token != TOK_GRAM_error)
		p->recover = p->drop = false;
	value->TOK_NAME = t.word;
	*at = t.at;
	return t.token;
}

/* Whether the token ends a sentence too soon; reported if so. */
static inline bool
ends_too_soon(struct parse *p, int token, const GRAM_STYPE *value, const struct span *at)
{
	if (!is_keyword(token) || !wants_name(p->last.token) ||
	    !breaks_off(p, value->TOK_NAME, *at))
		return false;
	p->last = (struct parse_token){ token, *at, { value->TOK_NAME } };
	p->recover = true;
	return true;
}

/* Keeps in mind the token that is handed out. Its value was written a moment ago, in parts; as long as
 * it is read in the same parts, the processor need not wait until they have come to the memory. */
static inline void
token_noted(struct parse *p, int token, const GRAM_STYPE *value, const struct span *at)
{
	p->before = p->last;
	p->last.token = token;
	p->last.at = *at;
	p->last.word.name = value->TOK_NAME.name;
	p->last.word.lo = value->TOK_NAME.lo;
	p->last.word.hi = value->TOK_NAME.hi;
}

/* What the parser gets for a token: that token, where it may stand. */
static inline int
token_taken(struct parse *p, int token, const GRAM_STYPE *value, const struct span *at,
	    yyscan_t scanner)
{
	if (token == TOK_OPEN && p->depth >= (int)p->cx->limits[LIMIT_NESTING])
		return block_too_deep(p, *at, scanner);
	if (token == TOK_OPEN || token == TOK_CLOSE || p->last.token == TOK_OPEN)
		block_noted(p, token, *at);
	if (is_keyword(token) && starts_statement(p, at)) {
		p->statement = token;
		p->silent = false;
	}
	token_noted(p, token, value, at);
	return token;
}

/* The next token behind a mistake, near the end, or for an editor. */
static int
lex_with_care(GRAM_STYPE *value, struct span *at, yyscan_t scanner, struct parse *p)
{
	int token, taken;

	if (p->ended)
		return closing_token(p, at);
	if (p->recover) {
		token = token_recovered(p, value, at, scanner);
	} else {
		if (p->last.token == TOK_OPEN)
			p->statement = 0;
		token = scan_next(p, value, at, scanner);
		if (ends_too_soon(p, token, value, at))
			return TOK_GRAM_error;
	}
	if (p->expected && (token == TOK_END || p->ended))
		return asking_token(p, at);
	taken = token_taken(p, token, value, at, scanner);
	if (p->expected && taken == token)
		expected_before(p, &p->last);
	return taken;
}

int
gram_lex(GRAM_STYPE *value, struct span *at, yyscan_t scanner, struct parse *p)
{
	int token;

	if (p->ended || p->recover || p->expected)
		return lex_with_care(value, at, scanner, p);
	if (p->last.token == TOK_OPEN)
		p->statement = 0;
	token = scan_next(p, value, at, scanner);
	if (ends_too_soon(p, token, value, at))
		return TOK_GRAM_error;
	return token_taken(p, token, value, at, scanner);
}

/* ---- the pass ---- */

void
parse_run(struct parse *p)
{
	yyscan_t scanner;

	scan_open(p, &scanner);
	gram_parse(scanner, p);
	scan_close(scanner);
}

static void
parse_source(struct context *cx, uint32_t source, struct unit_syntax *unit,
	     struct segments *segments)
{
	struct parse p = { .cx = cx, .source = source, .segments = segments, .inside = cx->arena };

	if (segments)
		p.inside = segments->items[segments->count - 1].arena;

	parse_run(&p);
	unit->source = source;
	unit->items = p.items.first;
	unit->comment_count = p.comment_count;
	unit->text_count = p.text_count;
	unit->comments = (struct comment *)arena_copy(cx->arena, (const char *)p.comments,
						      p.comment_count * sizeof *p.comments);
	free(p.comments);
}

struct syntax *
parse(struct context *cx)
{
	struct syntax *syntax = NEW(cx, struct syntax);

	gram_keywords(cx);
	syntax->units = NEW_ARRAY(cx, struct unit_syntax, cx->source_count);
	syntax->count = cx->source_count;
	if (cx->syntax_freed) {
		syntax->segments = NEW(cx, struct segments);
		syntax->segments->after = cx->arena;
		GROW(syntax->segments->items, syntax->segments->count, syntax->segments->capacity);
		syntax->segments->items[syntax->segments->count++] =
			(struct segment){ .arena = arena_open() };
	}
	for (size_t i = 0; i < cx->source_count; i++)
		parse_source(cx, (uint32_t)i, &syntax->units[i], syntax->segments);
	return syntax;
}
