/*
 * scan.h - between the scanner, the parser and parse.c.
 */
#ifndef CLASSPEC_SCAN_H
#define CLASSPEC_SCAN_H

#include "syntax.h"
#include "gram.h"

/* scan.c: the words of the source of the parse, one after the other, TOK_END behind the last. Of a
 * mark the value is an empty word. */
void scan_open(struct parse *p, yyscan_t *scanner);
int scan_next(struct parse *p, GRAM_STYPE *value, struct span *at, yyscan_t scanner);
void scan_close(yyscan_t scanner);
/* ... and by the rules alone. */
int scan_by_rules(struct parse *p, GRAM_STYPE *value, struct span *at, yyscan_t scanner);

/* classpec.l: the rules, */
int gram_scan(GRAM_STYPE *value, struct span *at, yyscan_t scanner);
/* ... which go on at `p->at` instead of where they left off. */
void gram_scan_from(struct parse *p, yyscan_t scanner);

/* scan_text.c: each is the action of a pattern. */
void scan_comment(struct parse *p, struct span at);
int scan_name(struct parse *p, GRAM_STYPE *value, struct span at, const char *text, size_t length);
int scan_word(struct parse *p, GRAM_STYPE *value, struct span at, const char *text, size_t length,
	      int token);
/* Finds the closing quote and widens `at`, which is the opening one, to it. A text that is never
 * closed is reported and ends with its line. */
void scan_string(struct parse *p, GRAM_STYPE *value, struct span *at);
/* A word with hyphens is the name of a check where one is due, else no name. */
int scan_slug(struct parse *p, GRAM_STYPE *value, struct span at, const char *text, size_t length);
int scan_bad_name(struct parse *p, struct span at, const char *text, size_t length);
int scan_stray(struct parse *p, struct span at, const char *text, size_t length);

static inline bool
is_keyword(int token)
{
	return token >= TOK_ABILITY;
}

/* parse.c: whether only blanks stand before it on its line. */
bool starts_line(const struct parse *p, struct span at);

/* parse_error.c: reports a syntax error at `at`, where one of `expected` was due and `token` stands, and
 * sets recovery going. */
void parse_error(struct parse *p, struct span at, int token, const char *const *expected,
		 size_t count);

/* parse.c: scans and parses the source of the parse. */
void parse_run(struct parse *p);
/* expected.c: keeps in mind a token that stands before the place asked about, */
void expected_before(struct parse *p, const struct parse_token *token);
/* ... and what may stand there. */
void expected_note(struct parse *p, const char *const *words, size_t count);

/* classpec.y: the parser ran out of room. */
void gram_error(const struct span *at, yyscan_t scanner, struct parse *p, const char *message);
/* ... gives every keyword of the grammar its token. */
void gram_keywords(struct context *cx);
/* flex's, which its own header would bring with all its macros. */
int gram_lex_init_extra(struct parse *p, yyscan_t *scanner);
int gram_lex_destroy(yyscan_t scanner);

#endif
