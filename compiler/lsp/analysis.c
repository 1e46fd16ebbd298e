/*
 * lsp/analysis.c - the passes of the compiler over the texts that an editor has.
 *
 * Everything is done anew, in a context of its own: a plan of a thousand classes takes tens
 * of milliseconds, and nothing that was true before an edit can be left over.
 */
#include <stdlib.h>
#include <string.h>

#include "check/check.h"
#include "lsp/lsp.h"

static bool has_mistakes(const struct context *cx)
{
	for (size_t i = 0; i < cx->diag_count; i++)
		if (check_table[cx->diags[i]->check].severity == SEVERITY_ERROR)
			return true;
	return cx->unreadable;
}

static void passes_run(struct analysis *a)
{
	struct context *cx = &a->cx;

	a->syntax = parse(cx);
	a->model = resolve(cx, a->syntax);
	if (!has_mistakes(cx))
		lower_check(cx, a->model);
	if (!has_mistakes(cx))
		check(cx, a->model);
	a->complete = !has_mistakes(cx);
	waivers_apply(cx, a->model, a->complete);
	diag_sort(cx);
}

const struct classpec_plan *analysis_image(struct analysis *a)
{
	size_t said = a->cx.diag_count;

	if (a->complete && !a->image) {
		a->image = lower_with_cases(&a->cx, a->model, NULL, &a->cases);
		a->cx.diag_count = said; /* what it reports was reported before */
		a->complete = a->image != NULL;
	}
	return a->image;
}

static struct analysis *analysis_open(const struct workplan *plan,
				      const unsigned char *severities,
				      const uint32_t limits[LIMIT_COUNT])
{
	struct analysis *a = calloc(1, sizeof *a);

	if (!a)
		out_of_memory();
	context_open(&a->cx);
	memcpy(a->cx.limits, limits, sizeof a->cx.limits);
	a->cx.err = open_memstream(&a->said, &a->said_size);
	if (!a->cx.err)
		out_of_memory();
	a->cx.keep_uses = true;
	a->cx.severities = severities;
	for (size_t i = 0; i < plan->count; i++)
		source_add_text(&a->cx, plan->documents[i]->path,
				plan->documents[i]->text, plan->documents[i]->size);
	return a;
}

void workplan_analyse(struct server *s, struct workplan *plan)
{
	if (plan->analysis && !plan->stale)
		return;
	if (plan->analysis)
		analysis_close(plan->analysis);
	plan->analysis = analysis_open(plan, s->hasty, s->limits);
	passes_run(plan->analysis);
	plan->stale = false;
	plan->unpublished = plan->unproved = true;
}

static bool is_pressed(void *server)
{
	return server_pressed(server);
}

void workplan_prove(struct server *s, struct workplan *plan)
{
	struct analysis *proved;

	plan->unproved = plan->analysis->complete;
	if (!plan->unproved)
		return;
	proved = analysis_open(plan, s->severities, s->limits);
	proved->cx.stop = is_pressed;
	proved->cx.stop_of = s;
	passes_run(proved);
	if (server_pressed(s)) {
		analysis_close(proved);
		return;
	}
	analysis_close(plan->analysis);
	plan->analysis = proved;
	plan->unproved = false;
	plan->unpublished = true;
}

void workplan_compare(struct server *s, struct workplan *plan)
{
	struct since since;
	bool found = plan->folder && since_head(plan->folder, plan->roots,
						plan->root_count, s->limits, is_pressed, s,
						&since);
	bool shown = plan->since.count > 0;

	if (!found && server_pressed(s))
		return; /* it was given up: what was found before stays */
	since_free(&plan->since);
	plan->uncompared = false;
	if (found)
		plan->since = since;
	if (s->refreshes_lenses && (found || shown))
		server_ask(s, "workspace/codeLens/refresh", NULL);
}

void analysis_close(struct analysis *a)
{
	fclose(a->cx.err);
	free(a->said);
	context_close(&a->cx);
	free(a);
}
