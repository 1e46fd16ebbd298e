/*
 * command/test.c - `classpec test`: the cases of a plan, through the interpreter of the tables.
 */
#include <getopt.h>
#include <stdlib.h>
#include <string.h>

#include "cases/cases.h"
#include "command/command.h"
#include "lower/lower.h"

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
	"  --limit=NAME=N  raise the limit of that name, of those `classpec explain E317` tells\n"
	"  --color=WHEN    auto, always or never\n"
	"  --help          print this\n"
	"\n"
	"exit status: 0 when all pass, 1 when some fail or the plan has errors or no cases, 2 for wrong\n"
	"usage or when something could not be read\n";

/* One expectation being tried. */
struct run {
	const struct classpec_plan *plan;
	const struct lowered_expectation *e;
	const struct classpec_expectation *x;
	struct classpec_facts facts;
	struct classpec_result result;
	struct out wrong; /* what differs, a line each */
};

/* ---- the nearest way ---- */

static bool
same_needs(const struct run *run, const struct classpec_way *way)
{
	const struct classpec_need *needs = CLASSPEC_ARRAY(run->plan, case_needs, struct classpec_need) + run->x->first_need;
	uint32_t found = 0;

	for (uint32_t i = 0; i < run->x->need_count; i++)
		for (uint32_t j = 0; j < way->need_count; j++)
			found += needs[i].fact == way->need[j].fact &&
				 needs[i].amount == way->need[j].amount;
	return found == run->x->need_count && found == way->need_count;
}

static void
check_shortfall(struct run *run)
{
	struct classpec_way ways[CLASSPEC_WAYS], wanted = { 0 };
	char text[1024], other[1024] = "no way to qualify on evidence alone";
	uint32_t count;

	if (!run->x->need_count)
		return;
	count = classpec_shortfall(run->plan, run->e->rule, &run->facts, ways);
	if (count && same_needs(run, &ways[0]))
		return;
	for (uint32_t i = 0; i < run->x->need_count && i < CLASSPEC_WAY_NEEDS; i++)
		wanted.need[wanted.need_count++] =
			CLASSPEC_ARRAY(run->plan, case_needs, struct classpec_need)[run->x->first_need + i];
	classpec_words_way(run->plan, &wanted, text, sizeof text);
	if (count)
		classpec_words_way(run->plan, &ways[0], other, sizeof other);
	out_format(&run->wrong, "    expected short %s\n    found %s\n", text, other);
}

/* ---- evidence ---- */

static const char *
fact_id(const struct run *run, uint32_t fact)
{
	return classpec_text(run->plan, CLASSPEC_ARRAY(run->plan, facts, struct classpec_fact)[fact].id);
}

static void
list_facts(struct run *run, const char *how, const char *what, const uint32_t *facts, uint32_t count)
{
	out_format(&run->wrong, "    %s %s", how, what);
	for (uint32_t i = 0; i < count; i++)
		out_format(&run->wrong, "%s%s", i ? ", " : " ", fact_id(run, facts[i]));
	out_text(&run->wrong, count ? "\n" : " nothing\n");
}

static bool
same_facts(const uint32_t *a, uint32_t m, const uint32_t *b, uint32_t n)
{
	uint32_t found = 0;

	for (uint32_t i = 0; i < m; i++)
		for (uint32_t j = 0; j < n; j++)
			found += a[i] == b[j];
	return m == n && found == m;
}

static void
check_facts(struct run *run, const char *what, const uint32_t *expected, uint32_t count,
	    const uint32_t *found, uint32_t found_count)
{
	if (same_facts(expected, count, found, found_count))
		return;
	list_facts(run, "expected", what, expected, count);
	list_facts(run, "found", what, found, found_count);
}

enum { FACTS_SHOWN = 64 };

static void
check_missing(struct run *run)
{
	uint32_t found[FACTS_SHOWN], count;

	if (!run->e->missing_count)
		return;
	count = classpec_undecided(run->plan, run->e->rule, &run->facts, found, FACTS_SHOWN);
	check_facts(run, "missing", run->e->missing, run->e->missing_count, found, count);
}

static void
check_due(struct run *run)
{
	const struct classpec_rule *rule = &CLASSPEC_ARRAY(run->plan, rules, struct classpec_rule)[run->e->rule];
	const struct classpec_node *nodes = CLASSPEC_ARRAY(run->plan, nodes, struct classpec_node) + rule->first_node;
	struct classpec_finding *findings;
	uint32_t found[FACTS_SHOWN], count = 0;

	if (!run->e->due_count)
		return;
	findings = malloc(rule->node_count * sizeof *findings);
	if (!findings)
		BUG("out of memory");
	classpec_explain(run->plan, run->e->rule, &run->facts, findings, rule->node_count);
	for (uint32_t i = 0; i < rule->node_count && count < FACTS_SHOWN; i++)
		if (nodes[i].kind == CLASSPEC_ATOM && findings[i].standing == CLASSPEC_DUE)
			found[count++] = CLASSPEC_ARRAY(run->plan, terms, struct classpec_term)[nodes[i].first_term].fact;
	free(findings);
	check_facts(run, "due", run->e->due, run->e->due_count, found, count);
}

static void
check_body(struct run *run)
{
	const struct symbol *body = run->e->source->body;
	const char *found = "nobody";

	if (!body)
		return;
	if (run->result.body != CLASSPEC_NONE)
		found = classpec_text(run->plan, CLASSPEC_ARRAY(run->plan, bodies, struct classpec_entry)[run->result.body].id);
	if (strcmp(found, body->id) != 0)
		out_format(&run->wrong, "    expected by %s\n    found %s\n", body->id, found);
}

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
tell_json(struct tally *tally, const struct run *run, struct place place)
{
	const struct expectation *e = run->e->source;
	struct out *o = &tally->json;

	out_text(o, o->size ? ",\n  {" : "\n  {");
	json_member(o, "case", run->e->source_case->name);
	json_member(o, "path", place.path);
	out_format(o, "\"line\": %u, ", place.line);
	json_member(o, "class", e->class->id);
	json_member(o, "specialty", e->specialty ? e->specialty->text : NULL);
	json_member(o, "route", e->route->name->text);
	json_member(o, "expected", classpec_outcome_name(run->x->outcome));
	json_member(o, "found", classpec_outcome_name(run->result.outcome));
	out_text(o, "\"wrong\": ");
	if (run->wrong.size)
		out_json_string(o, run->wrong.text, run->wrong.size);
	else
		out_text(o, "null");
	out_text(o, "}");
}

static void
tell_text(const struct tally *tally, const struct run *run, struct place place)
{
	const struct expectation *e = run->e->source;

	if (run->wrong.size || tally->request.verbose)
		printf("%s %s:%u: %s: %s%s%s %s\n", run->wrong.size ? "FAIL" : "ok", place.path,
		       place.line, run->e->source_case->name, e->class->id,
		       e->specialty ? " for " : "", e->specialty ? e->specialty->text : "",
		       e->route->name->text);
	if (run->wrong.size)
		printf("%.*s", (int)run->wrong.size, run->wrong.text);
}

static void
run_one(struct context *cx, struct run *run, struct tally *tally)
{
	struct place place = source_place(cx, run->e->source->at);

	run->wrong = (struct out){ 0 };
	classpec_decide(run->plan, run->e->rule, &run->facts, &run->result);
	if (run->result.outcome != run->x->outcome)
		out_format(&run->wrong, "    expected %s\n    found %s\n",
			   classpec_outcome_name(run->x->outcome),
			   classpec_outcome_name(run->result.outcome));
	check_shortfall(run);
	check_missing(run);
	check_due(run);
	check_body(run);
	if (tally->request.json)
		tell_json(tally, run, place);
	else
		tell_text(tally, run, place);
	if (run->wrong.size)
		tally->failed++;
	else
		tally->passed++;
	out_free(&run->wrong);
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
		const struct lowered_expectation *e = &cases->items[i];
		struct run run = { .plan = plan, .e = e, .x = &CLASSPEC_ARRAY(plan, expectations, struct classpec_expectation)[i] };

		run.facts = (struct classpec_facts){ e->values, plan->facts.count,
						     (uint32_t)e->source_case->stage, 0 };
		run_one(cx, &run, &tally);
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
