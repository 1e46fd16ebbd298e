/*
 * command/command.c - what the commands have in common: the order of the passes, which is the diagram of
 * the system, and their manners.
 *
 *   text --parse--> syntax --resolve--> model --lower--> plan tables --> C, results, tests
 */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "command/command.h"
#include "syntax.h"

/* text -> syntax -> model */
int
plan_read(struct context *cx, char **paths, int count, const struct model **model)
{
	struct syntax *syntax;

	*model = NULL;
	for (int i = 0; i < count; i++)
		sources_add(cx, paths[i]);
	if (cx->unreadable)
		return STATUS_USAGE;
	cx->syntax_freed = true;
	syntax = parse(cx);
	*model = resolve(cx, syntax);
	syntax_free(syntax);
	return diag_failed(cx) ? STATUS_ERRORS : STATUS_OK;
}

int
plan_load(struct context *cx, char **paths, int count, const struct model **model)
{
	int status = plan_read(cx, paths, count, model);

	if (status)
		diag_flush(cx, cx->err);
	return status;
}

int
usage_error(struct context *cx, const char *command, const char *format, ...)
{
	va_list args;

	if (command)
		fprintf(cx->err, "classpec %s: ", command);
	va_start(args, format);
	vfprintf(cx->err, format, args);
	va_end(args);
	fputc('\n', cx->err);
	if (command)
		fprintf(cx->err, "`classpec %s --help` tells what it takes.\n", command);
	return STATUS_USAGE;
}

/* "a", "a or b", "a, b or c" */
static const char *
words_listed(struct context *cx, const char *const *words, int count)
{
	struct out list = { 0 };
	const char *text;

	for (int i = 0; i < count; i++)
		out_format(&list, "%s%s", i == 0 ? "" : i + 1 < count ? ", " : " or ", words[i]);
	text = arena_copy(cx->arena, list.text, list.size);
	out_free(&list);
	return text;
}

int
word_choose(struct context *cx, const char *command, const char *what, const char *text,
	    const char *const *words)
{
	const char *nearest;
	int count = 0;

	for (; words[count]; count++)
		if (strcmp(words[count], text) == 0)
			return count;
	nearest = name_nearest(text, words, (size_t)count);
	if (nearest)
		usage_error(cx, command, "no %s is called `%s`; did you mean `%s`?", what, text, nearest);
	else
		usage_error(cx, command, "no %s is called `%s`: expected %s", what, text,
			    words_listed(cx, words, count));
	return -1;
}

int
limit_choose(struct context *cx, const char *command, const char *text)
{
	const char *wrong = limit_set(cx, text);

	return wrong ? usage_error(cx, command, "--limit: %s", wrong) : STATUS_OK;
}

bool
colour_choose(struct context *cx, const char *when)
{
	const char *no_colour = getenv("NO_COLOR");

	if (strcmp(when, "always") == 0)
		cx->colour = true;
	else if (strcmp(when, "never") == 0)
		cx->colour = false;
	else if (strcmp(when, "auto") == 0)
		cx->colour = isatty(STDERR_FILENO) && !(no_colour && *no_colour);
	else
		return false;
	return true;
}
