/*
 * command_check.c - `classpec check`: every mistake of a plan at once.
 */
#include <getopt.h>
#include <stdlib.h>

#include "command.h"
#include "lower.h"

static const char help[] =
	"usage: classpec check [OPTION]... SPEC...\n"
	"\n"
	"Reads the plan and reports every mistake in it, each with its place and what was\n"
	"expected there. SPEC is a .classpec file, a directory of them, or - for standard input.\n"
	"\n"
	"options:\n"
	"  --max-errors=N  print at most N errors (20 when not given; 0: all)\n"
	"  --color=WHEN    auto, always or never\n"
	"  --help          print this\n"
	"\n"
	"exit status: 0 when there are no errors, 1 when there are, 2 for wrong usage or when\n"
	"something could not be read\n";

static int
check_options(struct context *cx, int argc, char **argv)
{
	enum { OPTION_MAX_ERRORS = OPTION_OWN };
	static const struct option options[] = {
		{ "help", no_argument, NULL, OPTION_HELP },
		{ "color", required_argument, NULL, OPTION_COLOR },
		{ "max-errors", required_argument, NULL, OPTION_MAX_ERRORS },
		{ 0 }
	};
	int option;

	while ((option = getopt_long(argc, argv, "", options, NULL)) != -1) {
		char *end;

		switch (option) {
		case OPTION_HELP:
			fputs(help, stdout);
			return -1;
		case OPTION_COLOR:
			if (!colour_choose(cx, optarg))
				return usage_error(cx, "check", "expected --color=auto, always or "
						   "never, found `%s`", optarg);
			break;
		case OPTION_MAX_ERRORS:
			cx->max_errors = (uint32_t)strtoul(optarg, &end, 10);
			if (end == optarg || *end)
				return usage_error(cx, "check", "expected a number after "
						   "--max-errors, found `%s`", optarg);
			break;
		default:
			return usage_error(cx, "check", "expected one of its options");
		}
	}
	if (optind == argc)
		return usage_error(cx, "check", "expected the files or directories of a plan");
	return STATUS_OK;
}

int
command_check(struct context *cx, int argc, char **argv)
{
	const struct model *model;
	int status = check_options(cx, argc, argv);

	if (status)
		return status < 0 ? STATUS_OK : status;
	status = plan_load(cx, argv + optind, argc - optind, &model);
	if (status)
		return status;
	if (!lower(cx, model, NULL))
		status = STATUS_ERRORS;
	diag_flush(cx, cx->err);
	return status;
}
