/*
 * command/qualify.c - `classpec qualify`: whether each person of a file of records
 * qualifies.
 */
#include <getopt.h>
#include <string.h>
#include <unistd.h>

#include "qualify/qualify.h"

static const char help[] =
	"usage: classpec qualify [OPTION]... SPEC... --records FILE\n"
	"       classpec qualify [OPTION]... --plan PLAN --records FILE\n"
	"\n"
	"Says of each record of FILE whether the person meets each class, by each\n"
	"route, and why. FILE is NDJSON or CSV, as docs/records.md describes them, or -\n"
	"for standard input. There is one result for each record, class, route and\n"
	"specialty; docs/results.md says what it holds.\n"
	"\n"
	"options:\n"
	"  --records FILE    the records\n"
	"  --plan PLAN       go by PLAN, a file that `classpec build --emit=image` made,\n"
	"                    in place of specs; one that is damaged is refused\n"
	"  --class ID        only this class; may be given again for more\n"
	"  --route NAME      only this route\n"
	"  --specialty NAME  only this specialty\n"
	"  --as-of DATE      judge by what is in force on this day; default today\n"
	"  --date EVENT=DATE the day of the announcement, filing, examination or\n"
	"                    appointment, for requirements that refer to it; may be\n"
	"                    given again for more; default the as-of date\n"
	"  --announced DATE  the same as --date announcement=DATE\n"
	"  --stage STAGE     filing, examination, appointment or end_of_probation;\n"
	"                    default filing\n"
	"  --format FORMAT   text, ndjson, csv, or counts: only how many records have\n"
	"                    which answer, as CSV; default text\n"
	"  --explain         with every requirement: what was found, what is needed,\n"
	"                    and where it stands in the plan\n"
	"  --limit NAME=N    set the limit of that name, of those that\n"
	"                    `classpec explain --limits` lists\n"
	"  --color=WHEN      auto, always or never\n"
	"  --help            print this\n"
	"\n"
	"exit status: 0 when every record was answered, 1 when the plan has errors, 2\n"
	"for wrong usage or when something could not be read or written, 3 when some\n"
	"records were rejected; each of them is named on standard error with its line,\n"
	"and the others are answered\n";

static const char name[] = "qualify";

enum {
	OPTION_FORMAT = OPTION_QUALIFY_OWN,
	OPTION_EXPLAIN,
	OPTION_PLAN,
};

static const struct option long_options[] = {
	QUALIFY_OPTIONS,
	{ "color", required_argument, NULL, OPTION_COLOR },
	{ "format", required_argument, NULL, OPTION_FORMAT },
	{ "explain", no_argument, NULL, OPTION_EXPLAIN },
	{ "plan", required_argument, NULL, OPTION_PLAN },
	{ 0 },
};

static int format_option(struct context *cx, const char *text,
			 struct qualify_options *options)
{
	static const char *const words[] = { "text", "ndjson", "csv", "counts", NULL };
	int chosen = word_choose(cx, name, "format", text, words);

	if (chosen < 0)
		return STATUS_USAGE;
	options->format = (enum qualify_format)chosen;
	return STATUS_OK;
}

static int colour_option(struct context *cx, const char *when,
			 struct qualify_options *options)
{
	if (!colour_choose(cx, when))
		return usage_error(cx, name,
				   "expected --color=auto, always or never, found `%s`",
				   when);
	options->colour =
		strcmp(when, "always") == 0 || (cx->colour && isatty(STDOUT_FILENO));
	return STATUS_OK;
}

static int option_read(struct context *cx, int option, struct qualify_options *options)
{
	switch (option) {
	case OPTION_COLOR:
		return colour_option(cx, optarg, options);
	case OPTION_FORMAT:
		return format_option(cx, optarg, options);
	case OPTION_EXPLAIN:
		options->explain = true;
		return STATUS_OK;
	case OPTION_PLAN:
		options->plan = optarg;
		return STATUS_OK;
	default:
		return qualify_option(cx, name, option, optarg, options);
	}
}

/* -1 when there is nothing more to do. */
static int options_read(struct context *cx, int argc, char **argv,
			struct qualify_options *options)
{
	int option, status;

	options->classes = NEW_ARRAY(cx, const char *, argc);
	options->colour = cx->colour && isatty(STDOUT_FILENO);
	while ((option = getopt_long(argc, argv, "", long_options, NULL)) != -1) {
		if (option == OPTION_HELP) {
			fputs(help, stdout);
			return -1;
		}
		status = option_read(cx, option, options);
		if (status)
			return status;
	}
	status = qualify_options_end(cx, name, argc, argv, options);
	if (status == STATUS_OK && options->explain && options->format == QUALIFY_CSV)
		return usage_error(cx, name,
				   "an explanation is a tree and has no place in CSV: "
				   "use --format=ndjson");
	if (status == STATUS_OK && options->explain && options->format == QUALIFY_COUNTS)
		return usage_error(cx, name,
				   "--explain is about one person, and counts are about "
				   "all: use --format=text or --format=ndjson");
	return status;
}

int command_qualify(struct context *cx, int argc, char **argv)
{
	static void (*const tell[])(struct qualify *q, const struct answer *answer) = {
		[QUALIFY_TEXT] = answer_print_text,
		[QUALIFY_NDJSON] = answer_print_json,
		[QUALIFY_CSV] = answer_print_csv,
		[QUALIFY_COUNTS] = NULL, /* nothing is told of one person */
	};
	struct qualify_options options = { 0 };
	struct qualify q = { .cx = cx, .command = name, .options = &options };
	struct plan_file file = { NULL, NULL };
	const struct model *model = NULL;
	int status = options_read(cx, argc, argv, &options);

	if (status)
		return status < 0 ? STATUS_OK : status;
	if (options.plan)
		status = plan_file_open(cx, options.plan, &file);
	else
		status = plan_load(cx, argv + optind, argc - optind, &model);
	if (status)
		return status;
	q.plan = file.plan;
	q.tell = tell[options.format];
	q.begin = options.format == QUALIFY_CSV ? answer_print_csv_header : NULL;
	q.end = options.format == QUALIFY_COUNTS ? tally_print : NULL;
	status = qualify_run(&q, model);
	plan_file_close(&file);
	return status;
}
