/*
 * scan.h - between the scanner, the parser and parse.c.
 */
#ifndef CLASSPEC_SCAN_H
#define CLASSPEC_SCAN_H

#include "syntax.h"
#include "gram.h"

/* The scanner itself, and what flex makes around it. */
int gram_scan(GRAM_STYPE *value, struct span *at, yyscan_t scanner);

/* parse.c: each is the action of a pattern. */
void scan_comment(struct parse *p, struct span at);
int scan_name(struct parse *p, GRAM_STYPE *value, struct span at, const char *text, size_t length);
int scan_word(struct parse *p, GRAM_STYPE *value, struct span at, const char *text, size_t length,
	      int token);
/* Finds the closing quote, widens `at` to it, and returns the byte after it. A text that is never
 * closed is reported and ends with its line. */
char *scan_string(struct parse *p, GRAM_STYPE *value, struct span *at, char *open);
/* A word with hyphens is the name of a check where one is due, else no name. */
int scan_slug(struct parse *p, GRAM_STYPE *value, struct span at, const char *text, size_t length);
int scan_bad_name(struct parse *p, struct span at, const char *text, size_t length);
int scan_stray(struct parse *p, struct span at, const char *text, size_t length);

/* parse.c: reports a syntax error at `at`, where one of `expected` was due and `token` stands, and
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
/* classpec.l: scan the source of the parse in place. */
bool gram_scan_source(struct parse *p, yyscan_t scanner);
/* ... which has a NUL in it behind the last word until this puts the text back. */
void gram_scan_end(yyscan_t scanner);

#endif
