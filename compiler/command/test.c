/*
 * command/test.c - `classpec test`: the cases of a plan, through the interpreter of the tables.
 */
#include <getopt.h>
#include <string.h>

#include "cases/cases.h"
#include "command/command.h"
#include "qualify/expectation.h"

static const char help[] =
	"usage: classpec test [OPTION]... SPEC...\n"
	"\n"
	"Runs the cases of the plan and prints each expectation that fails, with its place, what was\n"
	"expected and what was found. The last line is `N passed, N failed`, by expectations.\n"
	"\n"
	"options:\n"
	"  --verbose       print what passes too\n"
	"  --coverage      say of each requirement whether it alone decides some case, where\n"
	"                  it is met and where it is not; `classpec cases --missing` writes\n"
	"                  what is missing\n"
	"  --format=WHAT   text or json; default text\n"
	"  --limit=NAME=N  set the limit of that name, of those `classpec explain --limits` lists\n"
	"  --color=WHEN    auto, always or never\n"
	"  --help          print this\n"
	"\n"
	"exit status: 0 when all pass, 1 when some fail or the plan has errors or no cases, 2 for wrong\n"
	"usage or when something could not be read\n";

/* ---- the run ---- */

struct request {
	bool verbose, coverage, json;
};

struct tally {
	struct request request;
	struct out json; /* of the expectations */
	uint32_t passed, failed;
};

static void
json_member(struct out *o, const char *name, const char *text)
{
	out_format(o, "\"%s\": ", name);
	if (text)
		out_json_string(o, text, strlen(text));
	else
		out_text(o, "null");
	out_text(o, ", ");
}

static void
tell_json(struct tally *tally, const struct trial *trial, struct place place)
{
	const struct expectation *e = trial->e->source;
	struct out *o = &tally->json;

	out_text(o, o->size ? ",\n  {" : "\n  {");
	json_member(o, "case", trial->e->source_case->name);
	json_member(o, "path", place.path);
	out_format(o, "\"line\": %u, ", place.line);
	json_member(o, "class", e->class->id);
	json_member(o, "specialty", e->specialty ? e->specialty->text : NULL);
	json_member(o, "route", e->route->name->text);
	json_member(o, "expected", classpec_outcome_name(trial->x->outcome));
	json_member(o, "found", classpec_outcome_name(trial->result.outcome));
	out_text(o, "\"wrong\": ");
	if (trial->wrong.size)
		out_json_string(o, trial->wrong.text, trial->wrong.size);
	else
		out_text(o, "null");
	out_text(o, "}");
}

static void
tell_text(const struct tally *tally, const struct trial *trial, struct place place)
{
	const struct expectation *e = trial->e->source;

	if (trial->wrong.size || tally->request.verbose)
		printf("%s %s:%u: %s: %s%s%s %s\n", trial->wrong.size ? "FAIL" : "ok", place.path,
		       place.line, trial->e->source_case->name, e->class->id,
		       e->specialty ? " for " : "", e->specialty ? e->specialty->text : "",
		       e->route->name->text);
	if (trial->wrong.size)
		printf("%.*s", (int)trial->wrong.size, trial->wrong.text);
}

static void
tell(struct context *cx, const struct trial *trial, struct tally *tally)
{
	struct place place = source_place(cx, trial->e->source->at);

	if (tally->request.json)
		tell_json(tally, trial, place);
	else
		tell_text(tally, trial, place);
	if (trial->wrong.size)
		tally->failed++;
	else
		tally->passed++;
}

/* What the cases show, and the last line. */
static void
tell_end(struct context *cx, const struct classpec_plan *plan, const struct lowered_cases *cases,
	 struct tally *tally)
{
	struct measuring measuring = { 0 };
	struct out o = { 0 };

	if (tally->request.coverage)
		measure(cx, plan, cases, &measuring);
	if (!tally->request.json) {
		if (tally->request.coverage)
			measure_text(plan, &measuring, cx->arena, stdout);
		printf("%u passed, %u failed\n", tally->passed, tally->failed);
		return;
	}
	out_text(&o, "{\"expectations\": [");
	if (tally->json.size)
		out_bytes(&o, tally->json.text, tally->json.size);
	out_text(&o, "],\n ");
	if (tally->request.coverage) {
		measure_json(plan, &measuring, &o);
		out_text(&o, ",\n ");
	}
	out_format(&o, "\"passed\": %u, \"failed\": %u}\n", tally->passed, tally->failed);
	fwrite(o.text, 1, o.size, stdout);
	out_free(&o);
}

static int
run_cases(struct context *cx, const struct classpec_plan *plan, const struct lowered_cases *cases,
	  const struct request *request)
{
	struct tally tally = { .request = *request };

	for (uint32_t i = 0; i < cases->count; i++) {
		struct trial trial;

		expectation_try(plan, cases, i, &trial);
		tell(cx, &trial, &tally);
		out_free(&trial.wrong);
	}
	tell_end(cx, plan, cases, &tally);
	out_free(&tally.json);
	if (!cases->count)
		complain(cx, "the plan has no cases; nothing was tested");
	return tally.failed || !cases->count ? STATUS_ERRORS : STATUS_OK;
}

static int
test_options(struct context *cx, int argc, char **argv, struct request *request)
{
	enum { OPTION_VERBOSE = OPTION_OWN, OPTION_COVERAGE, OPTION_FORMAT };
	static const struct option options[] = {
		{ "help", no_argument, NULL, OPTION_HELP },
		{ "color", required_argument, NULL, OPTION_COLOR },
		LIMIT_OPTION,
		{ "verbose", no_argument, NULL, OPTION_VERBOSE },
		{ "coverage", no_argument, NULL, OPTION_COVERAGE },
		{ "format", required_argument, NULL, OPTION_FORMAT },
		{ 0 }
	};
	int option, status;

	while ((option = getopt_long(argc, argv, "", options, NULL)) != -1)
		switch (option) {
		case OPTION_HELP:
			fputs(help, stdout);
			return -1;
		case OPTION_COLOR:
			if (!colour_choose(cx, optarg))
				return usage_error(cx, "test", "expected --color=auto, always or "
						   "never, found `%s`", optarg);
			break;
		case OPTION_LIMIT:
			status = limit_choose(cx, "test", optarg);
			if (status)
				return status;
			break;
		case OPTION_VERBOSE:
			request->verbose = true;
			break;
		case OPTION_COVERAGE:
			request->coverage = true;
			break;
		case OPTION_FORMAT:
			request->json = strcmp(optarg, "json") == 0;
			if (!request->json && strcmp(optarg, "text") != 0)
				return usage_error(cx, "test", "expected --format=text or json, "
						   "found `%s`", optarg);
			break;
		default:
			return usage_error(cx, "test", "expected one of its options");
		}
	if (optind == argc)
		return usage_error(cx, "test", "expected the files or directories of a plan");
	return STATUS_OK;
}

int
command_test(struct context *cx, int argc, char **argv)
{
	const struct model *model;
	const struct classpec_plan *plan;
	struct lowered_cases cases = { 0 };
	struct request request = { 0 };
	int status = test_options(cx, argc, argv, &request);

	if (status)
		return status < 0 ? STATUS_OK : status;
	status = plan_load(cx, argv + optind, argc - optind, &model);
	if (status)
		return status;
	plan = lower_with_cases(cx, model, NULL, &cases);
	diag_flush(cx, cx->err);
	return plan ? run_cases(cx, plan, &cases, &request) : STATUS_ERRORS;
}
