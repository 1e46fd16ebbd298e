/*
 * parse_error.c - what is said of a syntax error: what was due, what stands there instead, and what
 * was probably meant.
 */
#include <string.h>

#include "scan.h"

/* Where more may stand than is worth listing, what it is called. */
static const char *
statement_of(const char *const *expected, size_t count)
{
	static const struct { const char *word, *what; } marks[] = {
		{ "duty", "a statement of a class" },
		{ "analyst", "a statement of a standard" },
		{ "codes", "a statement of an authority" },
		{ "part_time", "a line of the policy" },
		{ "established", "an event of the history" },
		{ "disjoint", "a requirement" },
		{ "given", "`as of`, `stage`, `given` or `expect`" },
		{ "standard", "a statement" },
	};

	for (size_t m = 0; m < sizeof marks / sizeof *marks; m++)
		for (size_t i = 0; i < count; i++)
			if (strcmp(expected[i], marks[m].word) == 0)
				return marks[m].what;
	return NULL;
}

static bool
is_word(const char *symbol)
{
	return symbol[0] >= 'a' && symbol[0] <= 'z' && !strchr(symbol, ' ');
}

static void
append(char *to, size_t size, const char *text)
{
	size_t used = strlen(to);

	if (used < size)
		snprintf(to + used, size - used, "%s", text);
}

/* "`duty`, `skill` or a name" */
static void
list_expected(char *to, size_t size, const char *const *expected, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		bool word = is_word(expected[i]);

		append(to, size, i == 0 ? "" : i + 1 == count ? " or " : ", ");
		append(to, size, word ? "`" : "");
		append(to, size, expected[i]);
		append(to, size, word ? "`" : "");
	}
}

static void
describe_found(const struct parse *p, char *to, size_t size, struct span at, int token)
{
	if (token == TOK_END)
		snprintf(to, size, "the end of the file");
	else if (token == TOK_STRING)
		snprintf(to, size, "a text");
	else
		snprintf(to, size, "`%.*s`", (int)(at.hi - at.lo < 60 ? at.hi - at.lo : 60),
			 p->text + at.lo);
}

static void
suggest(struct parse *p, struct diag *d, struct span at, const char *const *expected, size_t count)
{
	const char **words = NEW_ARRAY(p->cx, const char *, count);
	char *found = arena_copy(p->cx->arena, p->text + at.lo, at.hi - at.lo);
	const char *nearest;
	size_t kept = 0;

	for (size_t i = 0; i < count; i++)
		if (is_word(expected[i]))
			words[kept++] = expected[i];
	nearest = name_nearest(found, words, kept);
	if (nearest) {
		diag_remark(p->cx, d, "did you mean `%s`?", nearest);
		diag_fix(p->cx, d, nearest);
	}
}

/* A word that starts a requirement and is no keyword is taken for a label; when no colon follows,
 * the word is what is wrong. */
static bool
misspelt_requirement(struct parse *p, const char *const *expected, size_t count)
{
	static const char *const starts[] = { "education", "all", "any", "at", "shared", "disjoint",
		"proportional", "for", "credential", "status", "determination", "substitute", "no",
		"note", "including", "floor" };
	struct diag *d;

	if (count != 1 || strcmp(expected[0], "`:`") != 0 || p->before.token != TOK_NAME)
		return false;
	d = diag(p->cx, E101, p->before.at,
		 "expected a requirement, or a label followed by `:`, found `%s`",
		 p->before.word.name->text);
	suggest(p, d, p->before.at, starts, sizeof starts / sizeof *starts);
	return true;
}

/* Whether more of a statement's head was due. */
static bool
head_unfinished(const char *const *expected, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (strncmp(expected[i], "a ", 2) == 0)
			return true;
	return false;
}

/* At the end of the file: which block was meant to end before. */
static void
note_open_block(struct parse *p, struct diag *d)
{
	if (p->askew.hi > 0)
		diag_note(p->cx, d, p->askew,
			  "the `}` of this block stands in another column; it may be another's");
	else if (p->depth > 0 && p->depth <= PARSE_BLOCKS)
		diag_note(p->cx, d, p->blocks[p->depth - 1], "this block is not closed");
}

void
parse_error(struct parse *p, struct span at, int token, const char *const *expected, size_t count)
{
	char wanted[1024] = "", found[128], behind[128];
	const char *what = count > 6 ? statement_of(expected, count) : NULL;
	struct diag *d;

	p->recover = true;
	if (p->expected && p->ended) {
		expected_note(p, expected, count);
		return;
	}
	if (p->error_at == at.lo + 1) { /* the token that was kept does not fit here either */
		p->drop = true;
		return;
	}
	p->error_at = at.lo + 1;
	p->reported = NULL;
	if (p->silent || p->expected)
		return;
	if (token == TOK_OPEN && !head_unfinished(expected, count))
		p->statement = 0; /* a block that belongs to nothing is skipped whole */
	if (misspelt_requirement(p, expected, count))
		return;
	if (what)
		append(wanted, sizeof wanted, what);
	else
		list_expected(wanted, sizeof wanted, expected, count);
	describe_found(p, found, sizeof found, at, token);
	if (!what && is_keyword(token) && p->before.token && starts_line(p, at)) {
		describe_found(p, behind, sizeof behind, p->before.at, p->before.token);
		p->reported = diag(p->cx, E101, p->before.at,
				   "expected %s behind %s, found %s on a new line", wanted,
				   behind, found);
		return;
	}
	d = p->reported = diag(p->cx, E101, at, "expected %s, found %s", wanted, found);
	if (token == TOK_END)
		note_open_block(p, d);
	if (p->before.token == TOK_MISSING || p->before.token == TOK_DUE)
		diag_remark(p->cx, d, "evidence has no amount: `credits`, `education NAME`, "
			    "`experience NAME`, `credential NAME`, `service as NAME`");
	if (what && (token == TOK_OR || strcmp(found, "`and`") == 0)) {
		diag_remark(p->cx, d,
			    "requirements are joined by a group: `all of { }`, `any of { }`");
		return;
	}
	if (token == TOK_NAME)
		suggest(p, d, at, expected, count);
	if (what && !d->fix) {
		wanted[0] = '\0';
		list_expected(wanted, sizeof wanted, expected, count);
		diag_remark(p->cx, d, "here may stand %s", wanted);
	}
}
