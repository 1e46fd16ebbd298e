/*
 * command/cases.c - `classpec cases`: cases in which each requirement alone decides.
 */
#include <getopt.h>
#include <stdlib.h>
#include <string.h>

#include "cases/cases.h"
#include "command/command.h"
#include "fmt/fmt.h"

static const char help[] =
	"usage: classpec cases [OPTION]... SPEC...\n"
	"\n"
	"Writes cases, ready to be put into a .cases.classpec file, in which each\n"
	"requirement of a rule alone decides: somebody qualifies who would not if just\n"
	"that one were not met, and somebody does not who would if just that one were.\n"
	"They are as few as were found; where fewer are impossible, it says so.\n"
	"docs/cases.md says more. `classpec test --coverage` measures by the same.\n"
	"\n"
	"options:\n"
	"  --class ID     only for this class; may be given again for more\n"
	"  --route NAME   only for this route\n"
	"  --missing      only what the cases of the plan do not show yet\n"
	"  --limit NAME=N set the limit of that name, of those that\n"
	"                 `classpec explain --limits` lists\n"
	"  --color=WHEN   auto, always or never\n"
	"  --help         print this\n"
	"\n"
	"exit status: 0, 1 when the plan has errors, 2 for wrong usage or when something\n"
	"could not be read or written\n";

static const char name[] = "cases";

enum { OPTION_CLASS = OPTION_OWN, OPTION_ROUTE, OPTION_MISSING };

static const struct option long_options[] = {
	{ "help", no_argument, NULL, OPTION_HELP },
	{ "color", required_argument, NULL, OPTION_COLOR },
	LIMIT_OPTION,
	{ "class", required_argument, NULL, OPTION_CLASS },
	{ "route", required_argument, NULL, OPTION_ROUTE },
	{ "missing", no_argument, NULL, OPTION_MISSING },
	{ 0 },
};

/* -1 when there is nothing more to do. */
static int options_read(struct context *cx, int argc, char **argv,
			struct case_request *request)
{
	const char **classes = NEW_ARRAY(cx, const char *, argc);
	int option, status;

	request->classes = classes;
	while ((option = getopt_long(argc, argv, "", long_options, NULL)) != -1)
		switch (option) {
		case OPTION_HELP:
			fputs(help, stdout);
			return -1;
		case OPTION_COLOR:
			if (!colour_choose(cx, optarg))
				return usage_error(cx, name,
						   "expected --color=auto, always or "
						   "never, found `%s`",
						   optarg);
			break;
		case OPTION_LIMIT:
			status = limit_choose(cx, name, optarg);
			if (status)
				return status;
			break;
		case OPTION_CLASS:
			classes[request->class_count++] = optarg;
			break;
		case OPTION_ROUTE:
			request->route = optarg;
			break;
		case OPTION_MISSING:
			request->missing = true;
			break;
		default:
			return usage_error(cx, name, "expected one of its options");
		}
	if (optind == argc)
		return usage_error(cx, name, "expected the files or directories of a plan");
	return STATUS_OK;
}

/* Lays out what was written as `classpec fmt` would. */
static void print_laid_out(const struct context *plan, const char *text, size_t size)
{
	struct context cx;
	struct out laid_out = { 0 };

	context_open(&cx);
	memcpy(cx.limits, plan->limits, sizeof cx.limits);
	source_add_text(&cx, "cases", text, size);
	if (!fmt_unit(&cx, &parse(&cx)->units[0], &laid_out))
		BUG("the cases are not in the language");
	fwrite(laid_out.text, 1, laid_out.size, stdout);
	out_free(&laid_out);
	context_close(&cx);
}

int command_cases(struct context *cx, int argc, char **argv)
{
	struct case_request request = { 0 };
	struct lowered_cases cases = { 0 };
	const struct classpec_plan *plan;
	const struct model *model;
	int status = options_read(cx, argc, argv, &request), written;
	char *text = NULL;
	size_t size = 0;
	FILE *to;

	if (status)
		return status < 0 ? STATUS_OK : status;
	status = plan_load(cx, argv + optind, argc - optind, &model);
	if (status)
		return status;
	plan = lower_with_cases(cx, model, NULL, &cases);
	diag_flush(cx, cx->err);
	if (!plan)
		return STATUS_ERRORS;
	to = open_memstream(&text, &size);
	if (!to) {
		complain(cx, "out of memory");
		return STATUS_USAGE;
	}
	written = cases_write(cx, plan, &cases, &request, to);
	fclose(to);
	if (written > 0)
		print_laid_out(cx, text, size);
	free(text);
	return written < 0 ? STATUS_USAGE : STATUS_OK;
}
