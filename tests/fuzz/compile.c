/*
 * compile.c - a target: everything between the scanner and the emitters, on one text.
 */
#include <stdlib.h>

#include "check/check.h"
#include "emit/emit.h"
#include "emit/functions.h"
#include "fuzz.h"
#include "lower/lower.h"
#include "syntax.h"

/* All that is written of a plan without mistakes. */
static void
emit_all(struct context *cx, const struct model *model, const struct classpec_plan *plan)
{
	struct out c = {0}, h = {0}, json = {0}, *sources[] = {&c};

	emit_model(cx, model, &json);
	emit_c(cx, plan, "fuzz", "fuzz", TABLES_PACKED, &c, &h);
	if (emit_c(cx, plan, "fuzz", "fuzz", TABLES_ROWS, &c, &h)) {
		functions_check(cx, plan);
		if (!diag_failed(cx))
			emit_functions(cx, plan, "fuzz", "fuzz", sources, 1, &h);
	}
	out_free(&c);
	out_free(&h);
	out_free(&json);
}

static void
run_cases(const struct classpec_plan *plan)
{
	struct classpec_interval *scratch =
		calloc((size_t)plan->facts.count + 1, sizeof *scratch);
	uint32_t first_failed;

	fuzz_expect(scratch != NULL, "there is memory");
	fuzz_expect(classpec_plan_check(plan) == CLASSPEC_OK, "the runtime takes the tables");
	classpec_self_test(plan, scratch, &first_failed);
	free(scratch);
}

static void
report_all(struct context *cx)
{
	struct out json = {0}, sarif = {0};

	diag_sort(cx);
	emit_check_json(cx, &json);
	emit_sarif(cx, &sarif);
	diag_flush(cx, cx->err);
	out_free(&json);
	out_free(&sarif);
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
	const struct classpec_plan *plan = NULL;
	const struct model *model;
	struct context cx;

	fuzz_context_open(&cx);
	source_add_text(&cx, "input.classpec", (const char *)bytes, size);
	model = resolve(&cx, parse(&cx));
	if (!diag_failed(&cx))
		plan = lower(&cx, model, NULL);
	if (plan)
		check(&cx, model);
	waivers_apply(&cx, model, plan != NULL);
	report_all(&cx);
	if (plan) {
		run_cases(plan);
		emit_all(&cx, model, plan);
	}
	fuzz_context_close(&cx);
	return 0;
}
