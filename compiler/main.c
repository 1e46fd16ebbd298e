/*
 * main.c - the commands. command/command.c has the order of the passes.
 */
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

#include "command/command.h"



static const struct command {
	const char *name;
	int (*run)(struct context *cx, int argc, char **argv);
	const char *summary;
} commands[] = {
	{ "check", command_check, "report every mistake of a plan, with the cure" },
	{ "build", command_build, "generate C tables and a validator" },
	{ "model", command_model, "print the compiled plan as JSON" },
	{ "qualify", command_qualify, "say of each record whether it meets each class, and why" },
	{ "statement", command_statement, "write to an applicant what was found, and why" },
	{ "diff", command_diff, "say what changed between two plans, and for whom" },
	{ "cases", command_cases, "write cases in which each requirement alone decides" },
	{ "sample", command_sample, "make up records around every threshold of a plan" },
	{ "test", command_test, "run the cases of a plan" },
	{ "show", command_show, "print a class as a card" },
	{ "graph", command_graph, "draw ladders, supervision and substitutions" },
	{ "what-if", command_what_if, "ask for a person's facts and say where they stand" },
	{ "new", command_new, "start an authority or a standard from a template" },
	{ "fmt", command_fmt, "lay specs out in the one way of the language" },
	{ "lsp", command_lsp, "serve an editor: mistakes as you type, completion, renaming" },
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
		printf("classpec %s\n", CLASSPEC_VERSION);
		return STATUS_OK;
	}
	for (size_t i = 0; i < COMMANDS; i++)
		if (strcmp(argv[1], commands[i].name) == 0)
			return commands[i].run(cx, argc - 1, argv + 1);
	return unknown_command(cx, argv[1]);
}

/* Started with one of the three closed, a file that is written would take its number, and what is
 * said would go into that file. And a limit on file sizes is an error like a full disk, not the end. */
static void
settle(void)
{
	int descriptor;

	do
		descriptor = open("/dev/null", O_RDWR);
	while (descriptor >= 0 && descriptor <= STDERR_FILENO);
	if (descriptor >= 0)
		close(descriptor);
	signal(SIGXFSZ, SIG_IGN);
}

int
main(int argc, char **argv)
{
	struct context cx;
	int status;

	settle();
	context_open(&cx);
	files_guard(&cx);
	colour_choose(&cx, "auto");
	status = run(&cx, argc, argv);
	if (fflush(stdout) != 0 || ferror(stdout)) {
		complain(&cx, "cannot write to standard output");
		status = STATUS_USAGE;
	}
	if (!sources_unchanged(&cx))
		status = STATUS_USAGE;
	context_close(&cx);
	return status;
}
