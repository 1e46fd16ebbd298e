/*
 * reader.c - the text of emitted functions becomes tokens and declarations.
 */
#include "reader.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define ADD(program, array)                                                             \
	((program)->array##s = grown((program)->array##s, (program)->array##_count,     \
				     &(program)->array##_room,                          \
				     sizeof *(program)->array##s),                      \
	 &(program)->array##s[(program)->array##_count++])

static void *grown(void *items, size_t count, size_t *room, size_t size)
{
	if (count < *room)
		return items;
	*room = *room ? 2 * *room : 256;
	items = realloc(items, *room * size);
	if (!items) {
		fprintf(stderr, "no memory\n");
		exit(2);
	}
	return items;
}

void refuse(const struct token *at, const char *expected)
{
	fprintf(stderr, "%s:%u: expected %s, found `%.*s`\n", at->path, at->line,
		expected, (int)at->size, at->text);
	exit(2);
}

bool token_reads(const struct token *token, const char *text)
{
	return token->size == strlen(text) && memcmp(token->text, text, token->size) == 0;
}

/* ---- tokens ------------------------------------------------------------------------ */

static bool in_word(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
	       (c >= '0' && c <= '9') || c == '_';
}

struct place {
	const char *path, *text;
	unsigned line;
};

static void step_over(struct place *at, size_t size)
{
	for (; size > 0; size--)
		at->line += *at->text++ == '\n';
}

/* A directive, and for `#ifdef __cplusplus` all that is not for C. */
static void skip_directive(struct place *at)
{
	static const char not_c[] = "#ifdef __cplusplus\n";
	const char *end;

	if (strncmp(at->text, not_c, sizeof not_c - 1) == 0) {
		end = strstr(at->text, "\n#endif");
		step_over(at, end ? (size_t)(end + 1 - at->text) : strlen(at->text));
	}
	step_over(at, strcspn(at->text, "\n"));
}

/* White space, comments and directives. */
static void skip_blank(struct place *at, bool line_start)
{
	const char *end;

	for (;;) {
		if (*at->text == ' ' || *at->text == '\t') {
			step_over(at, 1);
		} else if (*at->text == '\n') {
			step_over(at, 1);
			line_start = true;
		} else if (strncmp(at->text, "/*", 2) == 0) {
			end = strstr(at->text + 2, "*/");
			step_over(at, end ? (size_t)(end + 2 - at->text) :
				  strlen(at->text));
		} else if (line_start && *at->text == '#') {
			skip_directive(at);
		} else {
			return;
		}
	}
}

static size_t mark_size(const char *text)
{
	static const char *const pairs[] = { "<<", ">>", "<=", ">=", "==", "!=", "&&",
					     "||" };
	size_t i;

	for (i = 0; i < sizeof pairs / sizeof *pairs; i++)
		if (strncmp(text, pairs[i], 2) == 0)
			return 2;
	return 1;
}

void program_read(struct program *program, const char *path, const char *text)
{
	struct place at = { path, text, 1 };
	struct token *token;

	for (skip_blank(&at, true); *at.text; skip_blank(&at, false)) {
		token = ADD(program, token);
		*token = (struct token){ TOKEN_MARK, at.text, 0, at.path, at.line };
		if (in_word(*at.text)) {
			token->kind = *at.text >= '0' && *at.text <= '9' ? TOKEN_NUMBER :
				      TOKEN_WORD;
			while (in_word(at.text[token->size]))
				token->size++;
		} else {
			token->size = mark_size(at.text);
		}
		step_over(&at, token->size);
	}
}

/* ---- declarations ------------------------------------------------------------------ */

static const struct token *expect(const struct token *at, const char *text)
{
	if (!token_reads(at, text))
		refuse(at, text);
	return at + 1;
}

/* NAME = NUMBER, ... } ; */
static const struct token *read_enumerators(struct program *program,
					    const struct token *at)
{
	for (; !token_reads(at, "}"); at += token_reads(at, ",")) {
		struct word *added = ADD(program, enumerator);

		if (at->kind != TOKEN_WORD || at[2].kind != TOKEN_NUMBER)
			refuse(at, "an enumerator and its number");
		expect(at + 1, "=");
		added->name = at;
		added->number = strtoll(at[2].text, NULL, 10);
		at += 3;
	}
	return expect(at + 1, ";");
}

static const struct token *matching(const struct token *at, const char *open,
				    const char *close)
{
	unsigned depth = 0;

	for (; at->kind != TOKEN_END; at++) {
		depth += token_reads(at, open);
		if (token_reads(at, close) && --depth == 0)
			return at;
	}
	refuse(at, close);
	return NULL;
}

static const struct token *read_function(struct program *program, const struct token *at)
{
	struct function *added = ADD(program, function);

	memset(added, 0, sizeof *added);
	if (token_reads(at, "static")) {
		at = expect(at + 1, "inline");
		added->is_inline = true;
	}
	added->type = at;
	while (at[1].kind == TOKEN_WORD)
		at++;
	added->name = at;
	added->parameters = expect(at + 1, "(");
	at = matching(at + 1, "(", ")") + 1;
	if (token_reads(at, ";"))
		return at + 1;
	added->body = expect(at, "{");
	return matching(at, "{", "}") + 1;
}

void program_declare(struct program *program)
{
	const struct token *at;
	struct token *end = ADD(program, token);

	*end = (struct token){ TOKEN_END, "the end", 7, "", 0 };
	for (at = program->tokens; at->kind != TOKEN_END;) {
		if (token_reads(at, "enum") && token_reads(at + 1, "{"))
			at = read_enumerators(program, at + 2);
		else
			at = read_function(program, at);
	}
}

void program_free(struct program *program)
{
	free(program->tokens);
	free(program->enumerators);
	free(program->functions);
}

const struct function *program_function(const struct program *program, const char *name)
{
	size_t i;

	for (i = 0; i < program->function_count; i++)
		if (program->functions[i].body &&
		    token_reads(program->functions[i].name, name))
			return &program->functions[i];
	return NULL;
}
