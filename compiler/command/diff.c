/*
 * command/diff.c - `classpec diff`: two revisions of a plan, compared by meaning.
 */
#include <getopt.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "diff/diff.h"
#include "record.h"

static const char help[] =
	"usage: classpec diff [OPTION]... OLD NEW [--with SPEC...]\n"
	"\n"
	"Says what changed between two revisions of a plan: facts, and people. For each\n"
	"requirement that changed it is proved whether it admits the same people, more,\n"
	"fewer, or others, with the simplest person who gains and who loses. OLD and\n"
	"NEW are files, directories, or REV:path of a git work tree. docs/diff.md says\n"
	"more.\n"
	"\n"
	"options:\n"
	"  --with SPEC       belongs to both sides, such as a vocabulary; may be given\n"
	"                    again, and further SPECs may follow NEW\n"
	"  --format FORMAT   text, markdown, json or html; default text\n"
	"  --fail-on EFFECT  editorial, loosened, tightened, shifted or structural: the\n"
	"                    least that makes the exit status 1; default any change\n"
	"  --records FILE    also count who changes sides among these records\n"
	"  --as-of DATE      judge the records by this day; default today\n"
	"  --stage STAGE     judge the records at filing, examination, appointment or\n"
	"                    end_of_probation; default filing\n"
	"  --timings         say on standard error how much processor time each part took\n"
	"  --kinds           print every kind of change, as Markdown\n"
	"  --limit NAME=N    set the limit of that name, of those that\n"
	"                    `classpec explain --limits` lists\n"
	"  --color=WHEN      auto, always or never\n"
	"  --help            print this\n"
	"\n"
	"exit status: 0 when nothing changed by --fail-on or more, 1 when something\n"
	"did, 2 for wrong usage, when something could not be read, or when either side\n"
	"has errors; then there is no report\n";

static const char name[] = "diff";

enum report_format { REPORT_TEXT, REPORT_MARKDOWN, REPORT_JSON, REPORT_HTML };

enum {
	OPTION_WITH = OPTION_OWN,
	OPTION_FORMAT,
	OPTION_FAIL_ON,
	OPTION_RECORDS,
	OPTION_AS_OF,
	OPTION_STAGE,
	OPTION_KINDS,
	OPTION_TIMINGS,
};

static const struct option long_options[] = {
	{ "help", no_argument, NULL, OPTION_HELP },
	{ "color", required_argument, NULL, OPTION_COLOR },
	LIMIT_OPTION,
	{ "with", required_argument, NULL, OPTION_WITH },
	{ "format", required_argument, NULL, OPTION_FORMAT },
	{ "fail-on", required_argument, NULL, OPTION_FAIL_ON },
	{ "records", required_argument, NULL, OPTION_RECORDS },
	{ "as-of", required_argument, NULL, OPTION_AS_OF },
	{ "stage", required_argument, NULL, OPTION_STAGE },
	{ "kinds", no_argument, NULL, OPTION_KINDS },
	{ "timings", no_argument, NULL, OPTION_TIMINGS },
	{ 0 },
};

struct request {
	const char **with;
	int with_count;
	enum report_format format;
	enum change_effect fail_on;
	bool colour, kinds, timings;
	struct population_request records;
};

static int format_option(struct context *cx, struct request *request)
{
	static const char *const words[] = { "text", "markdown", "json", "html", NULL };
	int chosen = word_choose(cx, name, "format", optarg, words);

	request->format = (enum report_format)chosen;
	return chosen < 0 ? STATUS_USAGE : STATUS_OK;
}

static int fail_option(struct context *cx, struct request *request)
{
	static const char *const words[] = { "editorial", "loosened",   "tightened",
					     "shifted",   "structural", NULL };
	static const enum change_effect effects[] = { EFFECT_EDITORIAL, EFFECT_LOOSENED,
						      EFFECT_TIGHTENED, EFFECT_SHIFTED,
						      EFFECT_STRUCTURAL };
	int chosen = word_choose(cx, name, "effect", optarg, words);

	if (chosen < 0)
		return STATUS_USAGE;
	request->fail_on = effects[chosen];
	return STATUS_OK;
}

static int stage_option(struct context *cx, struct request *request)
{
	const char *words[CLASSPEC_END_OF_PROBATION + 2] = { NULL };
	uint32_t i;
	int chosen;

	for (i = 0; i <= CLASSPEC_END_OF_PROBATION; i++)
		words[i] = classpec_stage_name(i);
	chosen = word_choose(cx, name, "stage", optarg, words);
	if (chosen < 0)
		return STATUS_USAGE;
	request->records.stage = (enum classpec_stage)chosen;
	return STATUS_OK;
}

static int colour_option(struct context *cx, struct request *request)
{
	if (!colour_choose(cx, optarg))
		return usage_error(cx, name,
				   "expected --color=auto, always or never, found `%s`",
				   optarg);
	request->colour =
		strcmp(optarg, "always") == 0 || (cx->colour && isatty(STDOUT_FILENO));
	return STATUS_OK;
}

static int option_read(struct context *cx, int option, struct request *request)
{
	switch (option) {
	case OPTION_LIMIT:
		return limit_choose(cx, name, optarg);
	case OPTION_COLOR:
		return colour_option(cx, request);
	case OPTION_WITH:
		request->with[request->with_count++] = optarg;
		return STATUS_OK;
	case OPTION_FORMAT:
		return format_option(cx, request);
	case OPTION_FAIL_ON:
		return fail_option(cx, request);
	case OPTION_RECORDS:
		request->records.path = optarg;
		return STATUS_OK;
	case OPTION_AS_OF:
		if (record_date_read(optarg, &request->records.as_of))
			return STATUS_OK;
		return usage_error(cx, name,
				   "expected a date such as 2025-01 or 2025-01-15 after "
				   "--as-of, found `%s`",
				   optarg);
	case OPTION_STAGE:
		return stage_option(cx, request);
	case OPTION_KINDS:
		request->kinds = true;
		return STATUS_OK;
	case OPTION_TIMINGS:
		request->timings = true;
		return STATUS_OK;
	default:
		return usage_error(cx, name, "expected one of its options");
	}
}

static classpec_date today(void)
{
	time_t now = time(NULL);
	struct tm local;

	localtime_r(&now, &local);
	return (classpec_date)((local.tm_year + 1900) * 10000 + (local.tm_mon + 1) * 100 +
			       local.tm_mday);
}

static int options_check(struct context *cx, int argc, char **argv,
			 struct request *request)
{
	int i, dashes = 0;

	if (request->kinds)
		return STATUS_OK;
	if (argc - optind < 2)
		return usage_error(cx, name, "expected the old plan and the new one");
	if (argc - optind > 2 && !request->with_count)
		return usage_error(cx, name,
				   "expected two plans, found `%s` after them; what "
				   "belongs to both follows --with",
				   argv[optind + 2]);
	for (i = optind; i < argc; i++)
		dashes += strcmp(argv[i], "-") == 0;
	for (i = 0; i < request->with_count; i++)
		dashes += strcmp(request->with[i], "-") == 0 ? 2 : 0;
	if (dashes > 1)
		return usage_error(cx, name, "standard input can be one side only");
	if (request->records.path && strcmp(request->records.path, "-") == 0)
		return usage_error(cx, name,
				   "the records are read twice, so they must be a file");
	return STATUS_OK;
}

/* -1 when there is nothing more to do. */
static int options_read(struct context *cx, int argc, char **argv,
			struct request *request)
{
	int option, status;

	request->with = NEW_ARRAY(cx, const char *, argc);
	request->colour = cx->colour && isatty(STDOUT_FILENO);
	while ((option = getopt_long(argc, argv, "", long_options, NULL)) != -1) {
		if (option == OPTION_HELP) {
			fputs(help, stdout);
			return -1;
		}
		status = option_read(cx, option, request);
		if (status)
			return status;
	}
	if (!request->records.as_of)
		request->records.as_of = today();
	return options_check(cx, argc, argv, request);
}

/* ---- the run -------------------------------------------------------------------- */

static void side_paths(struct context *cx, struct diff_side *side, int argc, char **argv,
		       int own, const struct request *request)
{
	int i;

	side->paths = NEW_ARRAY(cx, const char *, argc);
	side->paths[side->path_count++] = argv[own];
	for (i = 0; i < request->with_count; i++)
		side->paths[side->path_count++] = request->with[i];
	for (i = optind + 2; i < argc; i++)
		side->paths[side->path_count++] = argv[i];
}

static void report(struct diff *d, const struct request *request)
{
	switch (request->format) {
	case REPORT_TEXT:
		diff_text(d, request->colour, stdout);
		break;
	case REPORT_MARKDOWN:
		diff_markdown(d, stdout);
		break;
	case REPORT_JSON:
		diff_json(d, stdout);
		break;
	case REPORT_HTML:
		diff_html(d, stdout);
		break;
	}
}

static bool fails(const struct diff *d, enum change_effect least)
{
	int i;

	for (i = (int)least; i < EFFECTS; i++)
		if (d->counts[i])
			return true;
	return false;
}

static void timings(struct context *cx, const struct diff *d, double loaded)
{
	double end = processor_seconds();

	complain(cx,
		 "processor time in seconds: %.3f to load, %.3f to compare, %.3f to prove, "
		 "%.3f to report",
		 loaded, d->compared - loaded - d->proving, d->proving, end - d->compared);
}

int command_diff(struct context *cx, int argc, char **argv)
{
	struct request request = { .fail_on = EFFECT_EDITORIAL };
	struct diff d = { .arena = cx->arena };
	int status = options_read(cx, argc, argv, &request);
	double loaded;

	if (status)
		return status < 0 ? STATUS_OK : status;
	if (request.kinds) {
		diff_kinds(stdout);
		return STATUS_OK;
	}
	side_paths(cx, &d.old, argc, argv, optind, &request);
	side_paths(cx, &d.new, argc, argv, optind + 1, &request);
	status = diff_load(cx, &d);
	loaded = processor_seconds();
	if (status == STATUS_OK) {
		diff_compare(&d);
		if (request.records.path)
			status = diff_population(&d, &request.records);
	}
	if (status == STATUS_OK) {
		report(&d, &request);
		diag_flush(&d.new.cx, cx->err);
		if (request.timings)
			timings(cx, &d, loaded);
		status = fails(&d, request.fail_on) ? STATUS_ERRORS : STATUS_OK;
	}
	if (!sources_unchanged(&d.old.cx) || !sources_unchanged(&d.new.cx))
		status = STATUS_USAGE;
	diff_close(&d);
	return status;
}
