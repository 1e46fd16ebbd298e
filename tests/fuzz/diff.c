/*
 * diff.c - a target: two texts with a divider between them, compared as two revisions of a plan.
 *
 * Of a plan and itself nothing may be said.
 */
#include <string.h>

#include "diff/diff.h"
#include "fuzz.h"
#include "lower/lower.h"

static bool
side_load(struct diff_side *side, const char *text, size_t size)
{
	struct context *cx = &side->cx;

	source_add_text(cx, "input.classpec", text, size);
	if (plan_load(cx, NULL, 0, &side->model) == STATUS_OK)
		side->plan = lower(cx, side->model, NULL);
	diag_flush(cx, cx->err);
	return side->plan != NULL;
}

static void
report_all(struct diff *d, FILE *to)
{
	diff_text(d, false, to);
	diff_markdown(d, to);
	diff_json(d, to);
	diff_html(d, to);
}

static void
compare(const char *old, size_t old_size, const char *new, size_t new_size)
{
	struct context cx;
	struct diff d = {0};
	FILE *nowhere[2];

	fuzz_context_open(&cx);
	fuzz_context_open(&d.old.cx);
	fuzz_context_open(&d.new.cx);
	nowhere[0] = d.old.cx.err;
	nowhere[1] = d.new.cx.err;
	d.arena = cx.arena;
	if (side_load(&d.old, old, old_size) && side_load(&d.new, new, new_size)) {
		diff_compare(&d);
		report_all(&d, cx.err);
		fuzz_expect(old_size != new_size || memcmp(old, new, old_size) != 0 ||
			    d.changes.count == 0, "nothing changes of what is the same");
	}
	diff_close(&d);
	fclose(nowhere[0]);
	fclose(nowhere[1]);
	fuzz_context_close(&cx);
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
	const uint8_t *divider = size ? memchr(bytes, FUZZ_DIVIDER, size) : NULL;
	const char *text = (const char *)bytes;

	if (divider)
		compare(text, (size_t)(divider - bytes), (const char *)divider + 1,
			size - (size_t)(divider - bytes) - 1);
	else
		compare(text, size, text, size);
	return 0;
}
