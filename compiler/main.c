/*
 * main.c - the commands, and the order of the passes: the diagram of the system.
 *
 *   text --parse--> syntax --resolve--> model --lower--> plan tables --> C, results, tests
 */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "command.h"
#include "syntax.h"

#define VERSION "0.1.0"

static const struct command {
	const char *name;
	int (*run)(struct context *cx, int argc, char **argv);
	const char *summary;
} commands[] = {
	{ "check", command_check, "report every mistake of a plan, with the cure" },
	{ "build", command_build, "generate C tables and a validator" },
	{ "model", command_model, "print the compiled plan as JSON" },
	{ "qualify", command_qualify, "say of each record whether it meets each class, and why" },
	{ "test", command_test, "run the cases of a plan" },
	{ "explain", command_explain, "say what a diagnostic means and how to cure it" },
};

enum { COMMANDS = sizeof commands / sizeof *commands };

static void
print_help(FILE *to)
{
	fprintf(to, "usage: classpec COMMAND [OPTION]... [SPEC]...\n\n"
		    "A compiler for classification standards. A SPEC is a .classpec file, a directory\n"
		    "of them, or - for standard input.\n\ncommands:\n");
	for (size_t i = 0; i < COMMANDS; i++)
		fprintf(to, "  %-9s %s\n", commands[i].name, commands[i].summary);
	fprintf(to, "\n`classpec COMMAND --help` tells a command's options and exit statuses.\n"
		    "`classpec --version` prints the version.\n");
}

/* text -> syntax -> model */
int
plan_load(struct context *cx, char **paths, int count, const struct model **model)
{
	struct syntax *syntax;

	for (int i = 0; i < count; i++)
		sources_add(cx, paths[i]);
	if (cx->unreadable) {
		diag_flush(cx, cx->err);
		return STATUS_USAGE;
	}
	syntax = parse(cx);
	*model = resolve(cx, syntax);
	if (!diag_failed(cx))
		return STATUS_OK;
	diag_flush(cx, cx->err);
	return STATUS_ERRORS;
}

int
usage_error(struct context *cx, const char *command, const char *format, ...)
{
	va_list args;

	fprintf(cx->err, "classpec %s: ", command);
	va_start(args, format);
	vfprintf(cx->err, format, args);
	va_end(args);
	fprintf(cx->err, "\n`classpec %s --help` tells what it takes.\n", command);
	return STATUS_USAGE;
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

static int
unknown_command(struct context *cx, const char *word)
{
	const char *names[COMMANDS], *nearest;

	for (size_t i = 0; i < COMMANDS; i++)
		names[i] = commands[i].name;
	nearest = name_nearest(word, names, COMMANDS);
	complain(cx, "expected a command, found `%s`%s%s%s", word,
		 nearest ? "; did you mean `" : "", nearest ? nearest : "", nearest ? "`?" : "");
	print_help(cx->err);
	return STATUS_USAGE;
}

static int
run(struct context *cx, int argc, char **argv)
{
	if (argc < 2) {
		print_help(cx->err);
		return STATUS_USAGE;
	}
	if (strcmp(argv[1], "--help") == 0 || strcmp(argv[1], "-h") == 0) {
		print_help(stdout);
		return STATUS_OK;
	}
	if (strcmp(argv[1], "--version") == 0) {
		printf("classpec %s\n", VERSION);
		return STATUS_OK;
	}
	for (size_t i = 0; i < COMMANDS; i++)
		if (strcmp(argv[1], commands[i].name) == 0)
			return commands[i].run(cx, argc - 1, argv + 1);
	return unknown_command(cx, argv[1]);
}

int
main(int argc, char **argv)
{
	struct context cx;
	int status;

	context_open(&cx);
	colour_choose(&cx, "auto");
	status = run(&cx, argc, argv);
	if (fflush(stdout) != 0 || ferror(stdout)) {
		complain(&cx, "cannot write to standard output");
		status = STATUS_USAGE;
	}
	context_close(&cx);
	return status;
}
