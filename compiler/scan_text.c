/*
 * scan_text.c - what the scanner calls: comments, words, names and strings of the text, and
 * what stands there that is none of them.
 */
#include <stdlib.h>
#include <string.h>

#include "scan.h"

enum { STRAY_SHOWN = 60 /* bytes of what is no word */ };

void
scan_comment(struct parse *p, struct span at)
{
	GROW(p->comments, p->comment_count, p->comment_capacity);
	p->comments[p->comment_count++] = (struct comment){ at.lo, at.hi };
}

/* How much of it is kept. */
static size_t
word_too_long(struct parse *p, struct span at, const char *text, size_t length)
{
	const uint32_t most = p->cx->limits[LIMIT_WORD];

	limit_remark(p->cx, diag(p->cx, E108, at,
				 "expected at most %u characters in one word, found %zu: `%.*s%s`",
				 (unsigned)most, length, length < STRAY_SHOWN ? (int)length : STRAY_SHOWN,
				 text, length > STRAY_SHOWN ? "…" : ""),
		     LIMIT_WORD);
	return most;
}

int
scan_word(struct parse *p, GRAM_STYPE *value, struct span at, const char *text, size_t length,
	  int token)
{
	if (length > p->cx->limits[LIMIT_WORD])
		length = word_too_long(p, at, text, length);
	value->TOK_NAME = (struct word){ name_intern(p->cx->names, text, length), at.lo, at.hi };
	return token;
}

int
scan_name(struct parse *p, GRAM_STYPE *value, struct span at, const char *text, size_t length)
{
	scan_word(p, value, at, text, length, TOK_NAME);
	return value->TOK_NAME.name->keyword ? (int)value->TOK_NAME.name->keyword : TOK_NAME;
}

/* A text whose closing quote is really the opening quote of the next text: prose follows it. */
static bool
string_looks_unclosed(const char *open, const char *close)
{
	unsigned char next = (unsigned char)close[1];

	return ((next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z') ||
		(next >= '0' && next <= '9')) &&
	       memchr(open, '\n', (size_t)(close - open));
}

void
scan_string(struct parse *p, GRAM_STYPE *value, struct span *at)
{
	const char *text = p->text, *end = p->end;
	const char *open = text + at->lo, *close = open;

	p->text_count++;
	do {
		close = memchr(close + 1, '"', (size_t)(end - close - 1));
		if (close && close[-1] == '\\') {
			const char *slash = close;

			while (slash > open && slash[-1] == '\\')
				slash--;
			if ((close - slash) % 2 == 1)
				continue;
		}
		break;
	} while (close);
	if (!close || string_looks_unclosed(open, close)) {
		const char *line_end = memchr(open, '\n', (size_t)(end - open));
		struct diag *d = diag(p->cx, E104, *at, "expected a closing quote for this text");

		if (close)
			diag_note(p->cx, d,
				  (struct span){ p->source, (uint32_t)(close - text),
						 (uint32_t)(close - text) + 1 },
				  "the next quote stands here, with more text right behind it");
		else
			p->silent = true; /* what follows on further lines may be text too */
		close = line_end ? line_end : end;
		/* a block that opens behind the text is not part of it */
		while (close > open + 1 && strchr(" \t\r{", close[-1]))
			close--;
		value->TOK_STRING = (struct text){ at->hi, (uint32_t)(close - text) };
		at->hi = p->at = (uint32_t)(close - text);
		return;
	}
	value->TOK_STRING = (struct text){ at->hi, (uint32_t)(close - text) };
	at->hi = p->at = (uint32_t)(close + 1 - text);
}

int
scan_bad_name(struct parse *p, struct span at, const char *text, size_t length)
{
	if (!p->recover)
		diag(p->cx, E105, at,
		     "expected a name of small letters, digits and `_`, found `%.*s%s`",
		     length > STRAY_SHOWN ? STRAY_SHOWN : (int)length, text,
		     length > STRAY_SHOWN ? "…" : "");
	p->recover = true;
	p->error_at = at.lo + 1;
	return TOK_GRAM_error;
}

int
scan_slug(struct parse *p, GRAM_STYPE *value, struct span at, const char *text, size_t length)
{
	if (p->last.token == TOK_ALLOW)
		return scan_word(p, value, at, text, length, TOK_SLUG);
	return scan_bad_name(p, at, text, length);
}

int
scan_stray(struct parse *p, struct span at, const char *text, size_t length)
{
	unsigned char c = (unsigned char)*text;
	uint32_t character = 0;
	struct diag *d;

	if (!p->recover && (c < 0x20 || c == 0x7f)) {
		diag(p->cx, E105, at,
		     "expected a word of the language, found the control character %#04x", c);
	} else if (!p->recover) {
		if (length > STRAY_SHOWN)
			length = utf8_decode(text, length, &character);
		d = diag(p->cx, E105, at, "expected a word of the language, found `%.*s`",
			 (int)length, text);
		utf8_decode(text, length, &character);
		if (character >= 0x2018 && character <= 0x201e)
			diag_remark(p->cx, d, "a text stands between straight quotes: \"…\"");
		lookalike_remark(p->cx, d, character);
	}
	p->recover = true;
	p->error_at = at.lo + 1;
	return TOK_GRAM_error;
}
