/*
 * command/command.h - the commands of classpec, and what they have in common.
 */
#ifndef CLASSPEC_COMMAND_H
#define CLASSPEC_COMMAND_H

#include "base.h"
#include "model.h"

/* The exit statuses that every command shares; `classpec COMMAND --help` lists each one's own. */
enum { STATUS_OK = 0, STATUS_ERRORS = 1, STATUS_USAGE = 2, STATUS_REJECTED = 3 };

/* Each gets its own arguments, argv[0] being its name, and returns the exit status. */
int command_check(struct context *cx, int argc, char **argv);
int command_build(struct context *cx, int argc, char **argv);
int command_model(struct context *cx, int argc, char **argv);
int command_qualify(struct context *cx, int argc, char **argv);
int command_statement(struct context *cx, int argc, char **argv);
int command_diff(struct context *cx, int argc, char **argv);
int command_cases(struct context *cx, int argc, char **argv);
int command_sample(struct context *cx, int argc, char **argv);
int command_test(struct context *cx, int argc, char **argv);
int command_show(struct context *cx, int argc, char **argv);
int command_graph(struct context *cx, int argc, char **argv);
int command_what_if(struct context *cx, int argc, char **argv);
int command_new(struct context *cx, int argc, char **argv);
int command_fmt(struct context *cx, int argc, char **argv);
int command_lsp(struct context *cx, int argc, char **argv);
int command_explain(struct context *cx, int argc, char **argv);

/* Reads, parses and resolves a plan; the diagnostics are the caller's to print. 0 and *model, or the
 * exit status: 1 and *model when there are errors in the spec, 2 when something could not be read. */
int plan_read(struct context *cx, char **paths, int count, const struct model **model);

/* The same, but prints them when that is not 0. 0 and *model, or the exit
 * status: 1 for errors in the spec, 2 when something could not be read or no path was given. */
int plan_load(struct context *cx, char **paths, int count, const struct model **model);

/* Says `classpec COMMAND: MESSAGE` and where help is; returns STATUS_USAGE. */
int usage_error(struct context *cx, const char *command, const char *format, ...) FORMAT(3, 4);

/* The number of the word among those of the list, which ends in NULL and says what the command takes
 * as its `what`; -1 after a usage error. */
int word_choose(struct context *cx, const char *command, const char *what, const char *text,
		const char *const *words);

/* For getopt: --help, --color and their values, common to all. */
enum { OPTION_HELP = 256, OPTION_COLOR, OPTION_LIMIT, OPTION_OWN };

/* The option --limit, of all commands that read a plan. */
#define LIMIT_OPTION { "limit", required_argument, NULL, OPTION_LIMIT }
/* STATUS_OK, or the exit status after a message. */
int limit_choose(struct context *cx, const char *command, const char *text);

/* Sets cx->colour from "auto", "always" or "never"; false when it is none of them. */
bool colour_choose(struct context *cx, const char *when);

#endif
