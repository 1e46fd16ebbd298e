/*
 * command/sample.c - `classpec sample`: records made up from a plan.
 */
#include <errno.h>
#include <getopt.h>
#include <stdlib.h>
#include <string.h>

#include "command/command.h"
#include "lower/lower.h"
#include "record.h"
#include "sample/sample.h"

static const char help[] =
	"usage: classpec sample [OPTION]... SPEC...\n"
	"\n"
	"Makes up people to try a plan on, and writes their records as NDJSON, which\n"
	"`classpec qualify` and `classpec diff` read. First come those around every\n"
	"threshold: for each requirement the person who just meets it and qualifies by\n"
	"it, and those who have a day or a little less, and more; each level of\n"
	"education; each answer of an office. Then come mixtures by chance, about those\n"
	"thresholds. The id of each says what it is. The same plan, number and seed\n"
	"give the same records. docs/sample.md says more.\n"
	"\n"
	"options:\n"
	"  -n, --count N     so many records; default 1000\n"
	"  -s, --seed S      a number by which those by chance differ; default 1\n"
	"  --as-of DATE      the day up to which people have worked; default the day\n"
	"                    from which the newest rule is in force, or 2025-01-01\n"
	"  --limit NAME=N    set the limit of that name, of those that\n"
	"                    `classpec explain --limits` lists\n"
	"  --color=WHEN      auto, always or never\n"
	"  --help            print this\n"
	"\n"
	"exit status: 0, 1 when the plan has errors or does not say how one qualifies, 2\n"
	"for wrong usage or when something could not be read or written\n";

static const char name[] = "sample";

static const struct option long_options[] = {
	{ "help", no_argument, NULL, OPTION_HELP },
	{ "color", required_argument, NULL, OPTION_COLOR },
	LIMIT_OPTION,
	{ "count", required_argument, NULL, 'n' },
	{ "seed", required_argument, NULL, 's' },
	{ "as-of", required_argument, NULL, OPTION_OWN },
	{ 0 },
};

static int number_option(struct context *cx, const char *option, uint64_t *number)
{
	char *end;

	errno = 0;
	*number = strtoull(optarg, &end, 10);
	if (*optarg >= '0' && *optarg <= '9' && !*end && !errno)
		return STATUS_OK;
	return usage_error(cx, name, "expected a whole number after --%s, found `%s`",
			   option, optarg);
}

static int option_read(struct context *cx, int option, struct sample_request *request)
{
	switch (option) {
	case 'n':
		return number_option(cx, "count", &request->count);
	case 's':
		return number_option(cx, "seed", &request->seed);
	case OPTION_LIMIT:
		return limit_choose(cx, name, optarg);
	case OPTION_COLOR:
		if (colour_choose(cx, optarg))
			return STATUS_OK;
		return usage_error(cx, name,
				   "expected --color=auto, always or never, found `%s`",
				   optarg);
	case OPTION_OWN:
		if (record_date_read(optarg, &request->as_of))
			return STATUS_OK;
		return usage_error(cx, name,
				   "expected a date such as 2025-01 or 2025-01-15 after "
				   "--as-of, found `%s`",
				   optarg);
	default:
		return usage_error(cx, name, "expected one of its options");
	}
}

int command_sample(struct context *cx, int argc, char **argv)
{
	struct sample_request request = { .count = 1000, .seed = 1 };
	const struct model *model;
	const struct classpec_plan *plan;
	int option, status;

	while ((option = getopt_long(argc, argv, "n:s:", long_options, NULL)) != -1) {
		if (option == OPTION_HELP) {
			fputs(help, stdout);
			return STATUS_OK;
		}
		status = option_read(cx, option, &request);
		if (status)
			return status;
	}
	if (optind == argc)
		return usage_error(cx, name, "expected the files or directories of a plan");
	status = plan_load(cx, argv + optind, argc - optind, &model);
	if (status)
		return status;
	plan = lower(cx, model, NULL);
	diag_flush(cx, cx->err);
	if (!plan)
		return STATUS_ERRORS;
	if (sample_write(cx, plan, &request, stdout))
		return STATUS_OK;
	complain(cx, "the plan does not say how one qualifies for any class; there is "
		     "nothing to sample");
	return STATUS_ERRORS;
}
