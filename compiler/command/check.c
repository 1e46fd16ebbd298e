/*
 * command/check.c - `classpec check`: every mistake of a plan at once, and what is
 * doubtful about a plan without mistakes.
 */
#include <getopt.h>
#include <string.h>

#include "check/check.h"
#include "check/options.h"
#include "command/command.h"
#include "emit/emit.h"
#include "check/fix.h"
#include "lower/lower.h"

/* Whether there is a mistake that leaves open what the plan means. A warning that an
 * option made an error does not. */
static bool has_mistakes(const struct context *cx)
{
	for (size_t i = 0; i < cx->diag_count; i++)
		if (check_table[cx->diags[i]->check].severity == SEVERITY_ERROR)
			return true;
	return cx->unreadable;
}

/* All that is found in the plan, sorted; *model is NULL when it could not be read. */
static void plan_check(struct context *cx, char **paths, int count,
		       const struct model **model)
{
	cx->prose_unread = true;
	plan_read(cx, paths, count, model);
	if (!has_mistakes(cx))
		lower_check(cx, *model);
	if (!has_mistakes(cx))
		check(cx, *model);
	if (*model)
		waivers_apply(cx, *model, !has_mistakes(cx));
	diag_sort(cx);
}

static int plan_report(struct context *cx, const struct check_options *options,
		       const struct model *model)
{
	struct out o = {0};

	switch (options->format) {
	case FORMAT_TEXT: diag_flush(cx, cx->err); break;
	case FORMAT_JSON: emit_check_json(cx, &o); break;
	case FORMAT_SARIF: emit_sarif(cx, &o); break;
	case FORMAT_MARKDOWN: emit_check_markdown(cx, model, &o); break;
	case FORMAT_COUNT: break;
	}
	if (o.size > 0)
		fwrite(o.text, 1, o.size, stdout);
	out_free(&o);
	if (cx->unreadable)
		return STATUS_USAGE;
	return diag_failed(cx) ? STATUS_ERRORS : STATUS_OK;
}

/* Corrects the files, and reports on what they hold afterwards. */
static int plan_fix(struct context *cx, const struct check_options *options, char **paths,
		    int count)
{
	const struct model *model;
	struct context again;
	int status;

	plan_check(cx, paths, count, &model);
	if (!fixes_apply(cx))
		return STATUS_USAGE;
	context_open(&again);
	again.max_errors = cx->max_errors;
	again.max_warnings = cx->max_warnings;
	again.severities = cx->severities;
	again.colour = cx->colour;
	memcpy(again.limits, cx->limits, sizeof cx->limits);
	again.err = cx->err;
	plan_check(&again, paths, count, &model);
	status = plan_report(&again, options, model);
	context_close(&again);
	return status;
}

int command_check(struct context *cx, int argc, char **argv)
{
	struct check_options options;
	const struct model *model;
	int status = check_options_read(cx, &options, argc, argv);

	if (status)
		return status < 0 ? STATUS_OK : status;
	argv += optind;
	argc -= optind;
	if (options.fix)
		return plan_fix(cx, &options, argv, argc);
	plan_check(cx, argv, argc, &model);
	return plan_report(cx, &options, model);
}
