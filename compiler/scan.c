/*
 * scan.c - the words of a spec, one after the other.
 *
 * grammar/classpec.l has the rules. Plain words, which nearly all are, are found here, in the source
 * itself: prose, nine tenths of a spec, with memchr, and a word that stood before in a small table
 * of the last ones. Whatever else begins a word is left to the rules. Both find the same
 * (tests/unit/test_scan.c; with -DCLASSPEC_PLAIN_SCANNER, tests/scanner, the rules find all of it).
 */
#include <string.h>

#include "scan.h"

enum { BY_RULES = -1 }; /* no token: it takes the rules to say what it is */

/* What a byte may be part of. */
enum {
	BLANK = 1,
	SMALL = 2, /* of a name */
	CODE = 4,
	DIGIT = 8,
	JOINS = 16 /* behind a word: more of it, by some rule */
};

#define EVERY_SMALL(is)                                                                       \
	['a'] = is, ['b'] = is, ['c'] = is, ['d'] = is, ['e'] = is, ['f'] = is, ['g'] = is,   \
	['h'] = is, ['i'] = is, ['j'] = is, ['k'] = is, ['l'] = is, ['m'] = is, ['n'] = is,   \
	['o'] = is, ['p'] = is, ['q'] = is, ['r'] = is, ['s'] = is, ['t'] = is, ['u'] = is,   \
	['v'] = is, ['w'] = is, ['x'] = is, ['y'] = is, ['z'] = is
#define EVERY_CAPITAL(is)                                                                     \
	['A'] = is, ['B'] = is, ['C'] = is, ['D'] = is, ['E'] = is, ['F'] = is, ['G'] = is,   \
	['H'] = is, ['I'] = is, ['J'] = is, ['K'] = is, ['L'] = is, ['M'] = is, ['N'] = is,   \
	['O'] = is, ['P'] = is, ['Q'] = is, ['R'] = is, ['S'] = is, ['T'] = is, ['U'] = is,   \
	['V'] = is, ['W'] = is, ['X'] = is, ['Y'] = is, ['Z'] = is
#define EVERY_DIGIT(is)                                                                       \
	['0'] = is, ['1'] = is, ['2'] = is, ['3'] = is, ['4'] = is, ['5'] = is, ['6'] = is,   \
	['7'] = is, ['8'] = is, ['9'] = is

static const uint8_t parts[256] = {
	EVERY_SMALL(SMALL | CODE | JOINS), EVERY_CAPITAL(CODE | JOINS),
	EVERY_DIGIT(SMALL | CODE | DIGIT | JOINS),
	['_'] = SMALL | JOINS, ['-'] = JOINS, ['.'] = JOINS,
	[' '] = BLANK, ['\t'] = BLANK, ['\n'] = BLANK, ['\r'] = BLANK, ['\v'] = BLANK, ['\f'] = BLANK,
};

/* What a word that begins with the byte is, or the mark that the byte is. */
static const uint8_t tokens[256] = {
	EVERY_SMALL(TOK_NAME), EVERY_CAPITAL(TOK_CODE_LITERAL), EVERY_DIGIT(TOK_NUMBER),
	['"'] = TOK_STRING, ['{'] = TOK_OPEN, ['}'] = TOK_CLOSE, ['('] = TOK_LEFT, [')'] = TOK_RIGHT,
	[','] = TOK_COMMA, [':'] = TOK_COLON, ['='] = TOK_EQUALS, ['/'] = TOK_OVER,
};

/* What the rest of such a word is made of; 0: the byte begins none. */
static const uint8_t rests[256] = { EVERY_SMALL(SMALL), EVERY_CAPITAL(CODE), EVERY_DIGIT(DIGIT) };

static inline bool
is_part(const char *c, uint8_t of)
{
	return (parts[(unsigned char)*c] & of) != 0;
}

/* The beginning of the next word; comments before it are kept. */
static inline const char *
skip_blanks(struct parse *p, const char *c)
{
	while (c < p->end) {
		const char *begin, *end;

		while (is_part(c, BLANK))
			c += memcmp(c, "        ", 8) == 0 ? 8 : 1;
		if (*c != '#' || c >= p->end)
			break;
		begin = c;
		end = memchr(c, '\n', (size_t)(p->end - c));
		c = end ? end : p->end;
		scan_comment(p, (struct span){ p->source, (uint32_t)(begin - p->text),
					       (uint32_t)(c - p->text) });
	}
	return c < p->end ? c : p->end;
}

/* The name of a word. Most stood before: those of up to sixteen bytes are found again by these
 * bytes alone. Behind every text there is room to read as many. */
static inline const struct name *
word_name(struct parse *p, const char *text, size_t length)
{
	static const unsigned char ones[32] = { 255, 255, 255, 255, 255, 255, 255, 255,
						255, 255, 255, 255, 255, 255, 255, 255 };
	uint64_t bytes[2], mask[2];
	struct parse_recent *recent;

	memcpy(bytes, text, sizeof bytes);
	memcpy(mask, ones + 16 - length, sizeof mask);
	bytes[0] &= mask[0];
	bytes[1] &= mask[1];
	recent = &p->recent[((bytes[0] ^ bytes[1] * 0x9e3779b97f4a7c15u) * 0xbf58476d1ce4e5b9u) >>
			    (64 - PARSE_RECENT_BITS)];
	if (recent->bytes[0] != bytes[0] || recent->bytes[1] != bytes[1])
		*recent = (struct parse_recent){ { bytes[0], bytes[1] },
						 name_intern(p->cx->names, text, length) };
	return recent->name;
}

static int
take_long_word(struct parse *p, GRAM_STYPE *value, struct span at, int token)
{
	const char *text = p->text + at.lo;

	if (token == TOK_NAME)
		return scan_name(p, value, at, text, at.hi - at.lo);
	return scan_word(p, value, at, text, at.hi - at.lo, token);
}

/* The word that begins at `c`, as `at` does. */
static inline int
take_word(struct parse *p, GRAM_STYPE *value, struct span *at, const char *c, int token)
{
	uint8_t rest = rests[(unsigned char)*c];
	const char *end = c + 1;
	const struct name *name;

	while (is_part(end, rest))
		end++;
	if (is_part(end, JOINS))
		return BY_RULES;
	at->hi = p->at = (uint32_t)(end - p->text);
	if (end - c > 16)
		return take_long_word(p, value, *at, token);
	name = word_name(p, c, (size_t)(end - c));
	value->TOK_NAME = (struct word){ name, at->lo, at->hi };
	return token == TOK_NAME && name->keyword ? (int)name->keyword : token;
}

/* The next word, when it is plain; else BY_RULES, and `p->at` is where it begins. */
static inline int
find_quickly(struct parse *p, GRAM_STYPE *value, struct span *at)
{
	const char *c = skip_blanks(p, p->text + p->at);
	int token = tokens[(unsigned char)*c];

	p->at = (uint32_t)(c - p->text);
	*at = (struct span){ p->source, p->at, p->at + 1 };
	if (rests[(unsigned char)*c])
		return take_word(p, value, at, c, token);
	if (token == TOK_STRING)
		scan_string(p, value, at);
	else if (token)
		p->at++;
	else if (c < p->end)
		return BY_RULES;
	else
		at->hi = at->lo;
	return token;
}

int
scan_by_rules(struct parse *p, GRAM_STYPE *value, struct span *at, yyscan_t scanner)
{
	int token;

	if (p->at != p->ruled) /* words were found without the rules */
		gram_scan_from(p, scanner);
	token = gram_scan(value, at, scanner);
	p->ruled = p->at;
	if (token == TOK_END)
		*at = (struct span){ p->source, p->at, p->at };
	return token;
}

void
scan_open(struct parse *p, yyscan_t *scanner)
{
	const struct source *source = &p->cx->sources[p->source];

	p->text = source->text;
	p->end = source->text + source->size;
	p->ruled = UINT32_MAX;
	if (gram_lex_init_extra(p, scanner) != 0)
		BUG("the scanner could not be set up");
}

int
scan_next(struct parse *p, GRAM_STYPE *value, struct span *at, yyscan_t scanner)
{
	int token = BY_RULES;

	value->TOK_NAME = (struct word){ 0 };
#ifndef CLASSPEC_PLAIN_SCANNER
	token = find_quickly(p, value, at);
#endif
	return token == BY_RULES ? scan_by_rules(p, value, at, scanner) : token;
}

void
scan_close(yyscan_t scanner)
{
	gram_lex_destroy(scanner);
}
