/*
 * typography.c - marks and spaces: doubled words, brackets and quotes without a partner,
 * stray spaces and hyphens, and what is left of another system's markup.
 */
#include "check/check.h"

#include <string.h>

static bool is_space(char c)
{
	return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

static bool is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static bool is_alphanumeric(char c)
{
	return is_letter(c) || (c >= '0' && c <= '9');
}

static struct span span_of(const struct line *line, uint32_t lo, uint32_t hi)
{
	return (struct span){line->passage->at.source, lo, hi};
}

static void report_empty(const struct line *line)
{
	struct span at = line->passage->at;

	at.lo--; /* with its quotes */
	at.hi++;
	diag(line->c->cx, W723, at, "a text that says nothing");
}

/* ---- doubled words --------------------------------------------------------------- */

/* "in in-service training" is right, and so is "Walla Walla"; but a sentence has one
 * capital. */
static bool is_doubled(const struct line *line, const struct token *first,
		       const struct token *second)
{
	if (!tokens_same(line, first, second) || word_is(line, first, MARK_TWICE) ||
	    !tokens_adjoin(line, first, second))
		return false;
	if (second->hi < line->passage->at.hi && line->text[second->hi] == '-')
		return false;
	return first == line->tokens || sentence_ends(line, first - 1, first) ||
	       !token_capital(line, first) || !token_capital(line, second);
}

static void check_doubled(const struct line *line)
{
	const struct token *tokens = line->tokens;
	struct diag *d;

	for (uint32_t i = 1; i < line->count && line->doubled; i++) {
		if (!is_doubled(line, &tokens[i - 1], &tokens[i]))
			continue;
		d = diag(line->c->cx, W709, token_span(line, &tokens[i - 1], &tokens[i]),
			 "`%s` stands twice in a row", token_word(line, &tokens[i]));
		diag_fix(line->c->cx, d,
			 arena_format(line->c->cx->arena, "%.*s",
				      (int)(tokens[i - 1].hi - tokens[i - 1].lo),
				      line->text + tokens[i - 1].lo));
	}
}

/* ---- brackets and quotes --------------------------------------------------------- */

struct open_mark {
	char closing;
	uint32_t at;
};

struct pairs {
	const struct line *line;
	struct open_mark open[16];
	uint32_t depth;
	bool lost; /* nested too deeply to follow */
	bool quoted;
	uint32_t quote;
};

/* "a)" and "1)" count items. */
static bool counts_item(const struct line *line, uint32_t at)
{
	uint32_t lo = line->passage->at.lo, from = at;

	while (from > lo && is_alphanumeric(line->text[from - 1]) && at - from < 3)
		from--;
	return from < at && at - from < 3 &&
	       (from == lo || strchr(" \t\r\n([", line->text[from - 1]));
}

static void pair_close(struct pairs *pairs, char c, uint32_t at)
{
	const struct line *line = pairs->line;

	if (pairs->depth > 0 && pairs->open[pairs->depth - 1].closing == c) {
		pairs->depth--;
		return;
	}
	if (!pairs->lost && !counts_item(line, at))
		diag(line->c->cx, W710, span_of(line, at, at + 1),
		     "`%c` closes nothing that was opened", c);
}

static void pair_open(struct pairs *pairs, char closing, uint32_t at)
{
	if (pairs->depth == sizeof pairs->open / sizeof *pairs->open)
		pairs->lost = true;
	else
		pairs->open[pairs->depth++] = (struct open_mark){closing, at};
}

static void check_pair(struct pairs *pairs, uint32_t at)
{
	char c = pairs->line->text[at];

	if (c == '(' || c == '[') {
		pair_open(pairs, c == '(' ? ')' : ']', at);
	} else if (c == ')' || c == ']') {
		pair_close(pairs, c, at);
	} else if (c == '"') { /* behind its backslash */
		pairs->quoted = !pairs->quoted;
		pairs->quote = at;
	}
}

static void report_open(const struct pairs *pairs)
{
	const struct line *line = pairs->line;

	for (uint32_t i = 0; i < pairs->depth && !pairs->lost; i++)
		diag(line->c->cx, W710,
		     span_of(line, pairs->open[i].at, pairs->open[i].at + 1),
		     "`%c` is never closed", line->text[pairs->open[i].at]);
	if (pairs->quoted)
		diag(line->c->cx, W710, span_of(line, pairs->quote - 1, pairs->quote + 1),
		     "a quotation mark without a partner");
}

/* ---- spaces and hyphens ---------------------------------------------------------- */

static void report_space(const struct line *line, uint32_t lo, uint32_t hi,
			 const char *where, char c)
{
	struct diag *d = diag(line->c->cx, W719, span_of(line, lo, hi), "a space %s `%c`",
			      where, c);

	diag_fix(line->c->cx, d, "");
}

/* A space before a comma, or behind an opening bracket; a comma that stands twice. */
static void check_space(const struct line *line, uint32_t at)
{
	struct span span = line->passage->at;
	const char *text = line->text;
	uint32_t from = at, to = at + 1;
	struct diag *d;

	while (from > span.lo && is_space(text[from - 1]))
		from--;
	while (to < span.hi && is_space(text[to]))
		to++;
	if (text[at] == '(') {
		if (to > at + 1 && to < span.hi)
			report_space(line, at + 1, to, "behind", '(');
		return;
	}
	if (from < at && from > span.lo &&
	    (to == span.hi || to > at + 1 || text[at] == ')'))
		report_space(line, from, at, "before", text[at]);
	if (at + 1 < span.hi && text[at] == text[at + 1] &&
	    (text[at] == ',' || text[at] == ';')) {
		d = diag(line->c->cx, W719, span_of(line, at, at + 2),
			 "`%c` stands twice", text[at]);
		diag_fix(line->c->cx, d, text[at] == ',' ? "," : ";");
	}
}

/* "first- and second-level" hangs its hyphen on purpose. */
static bool is_hung(const char *next, const char *end)
{
	static const char *const words[] = {"and", "or", "to", "nor", "but", "through"};

	for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
		size_t length = strlen(words[i]);

		if ((size_t)(end - next) > length &&
		    memcmp(next, words[i], length) == 0 && !is_letter(next[length]))
			return true;
	}
	return false;
}

static void check_hyphen(const struct line *line, uint32_t at)
{
	struct span span = line->passage->at;
	const char *text = line->text;
	uint32_t to = at + 1, lo, hi;
	struct diag *d;

	while (to < span.hi && is_space(text[to]))
		to++;
	if (at == span.lo || to == span.hi || !is_letter(text[to]))
		return;
	if (is_letter(text[at - 1]) && to > at + 1 &&
	    !is_hung(text + to, text + span.hi)) {
		lo = at + 1;
		hi = to;
	} else if (is_space(text[at - 1]) && to == at + 1 && at - 1 > span.lo) {
		lo = at - 1;
		hi = at;
	} else {
		return;
	}
	d = diag(line->c->cx, W717, span_of(line, lo, hi),
		 "a space on one side of a hyphen");
	diag_fix(line->c->cx, d, "");
}

/* ---- markup ---------------------------------------------------------------------- */

/* How many bytes of markup stand there, or 0. */
static uint32_t markup_length(const char *at, const char *end)
{
	static const char *const residues[] = {"**",
					       "__",
					       "&nbsp;",
					       "&amp;",
					       "&lt;",
					       "&gt;",
					       "&quot;",
					       "<b>",
					       "</",
					       "<br",
					       "<p>",
					       "<li>",
					       "<i>",
					       "<ul>",
					       "](http",
					       "(continued)",
					       "(Continued)",
					       "(cont.)",
					       "\xc3\xa2\xe2\x82\xac",
					       "\xef\xbf\xbd"};

	for (size_t i = 0; i < sizeof residues / sizeof *residues; i++) {
		size_t length = strlen(residues[i]);

		if (*at == residues[i][0] && (size_t)(end - at) >= length &&
		    memcmp(at, residues[i], length) == 0)
			return (uint32_t)length;
	}
	return 0;
}

static uint32_t check_markup(const struct line *line, uint32_t at)
{
	const char *text = line->text;
	uint32_t length = markup_length(text + at, text + line->passage->at.hi);

	if (length > 0)
		diag(line->c->cx, W718, span_of(line, at, at + length),
		     "`%.*s` is a trace of another system's markup", (int)length,
		     text + at);
	return length;
}

/* A space before the sign, or the same sign behind it. */
static bool is_spaced(const struct line *line, uint32_t at)
{
	return is_space(line->text[at - 1]) || line->text[at + 1] == line->text[at];
}

/* Returns how many bytes it is about. */
static uint32_t check_sign(struct pairs *pairs, uint32_t at)
{
	const struct line *line = pairs->line;
	uint32_t length = 0;

	if (line->text[at] == ')')
		check_pair(pairs, at);
	switch (line->text[at]) {
	case ')':
	case '.':
	case ':':
	case ',':
	case ';':
		if (is_spaced(line, at))
			check_space(line, at);
		return 1;
	case '(': /* whose partner is still to come */
		check_pair(pairs, at);
		check_space(line, at);
		check_markup(line, at);
		return 1;
	case '-': check_hyphen(line, at); return 1;
	case '[':
	case ']':
	case '"': check_pair(pairs, at); break;
	}
	if (strchr("*_&<]\xc3\xef", line->text[at]))
		length = check_markup(line, at);
	return length > 1 ? length : 1;
}

/* The signs, and where there are characters beyond ASCII those that markup leaves. */
static void check_signs(const struct line *line)
{
	struct pairs pairs;
	uint32_t at = line->passage->at.lo, i = 0;

	if (line->sign_count == 0 && !line->foreign)
		return;
	pairs.line = line;
	pairs.depth = pairs.quote = 0;
	pairs.lost = pairs.quoted = false;

	while (line->foreign && at < line->passage->at.hi) {
		while (i < line->sign_count && line->signs[i] < at)
			i++;
		if ((i < line->sign_count && line->signs[i] == at) ||
		    line->text[at] == '\xc3' || line->text[at] == '\xef')
			at += check_sign(&pairs, at);
		else
			at++;
	}
	for (; i < line->sign_count && !line->foreign; i++)
		if (line->signs[i] >= at)
			at = line->signs[i] + check_sign(&pairs, line->signs[i]);
	report_open(&pairs);
}

/* ---- dates as printed ------------------------------------------------------------ */

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* "7/08" may be 1908 or 2008. Said once of each standard. */
static void check_years(const struct line *line)
{
	const struct standard *standard = line->owner->standard;
	struct span span = line->passage->at;
	const char *text = line->text;

	uint32_t from;

	for (uint32_t at = span.lo + 1; at + 3 <= span.hi; at++) {
		if (text[at] != '/' || !is_digit(text[at - 1]) ||
		    !is_digit(text[at + 1]) || !is_digit(text[at + 2]))
			continue;
		if (at + 3 < span.hi && (is_digit(text[at + 3]) || text[at + 3] == '/'))
			continue;
		for (from = at; from > span.lo && is_digit(text[from - 1]);)
			from--;
		if (!standard || line->c->dated != standard)
			diag(line->c->cx, W639, span_of(line, from, at + 3),
			     "`%.*s` does not say of which century its year is",
			     (int)(at + 3 - from), text + from);
		line->c->dated = standard;
		return;
	}
}

void line_typography(const struct line *line)
{
	if (line->passage->role == PASSAGE_WRITTEN) {
		check_years(line);
		return;
	}
	if (line->count == 0) {
		report_empty(line);
		return;
	}
	check_doubled(line);
	check_signs(line);
}
