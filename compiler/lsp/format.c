/*
 * lsp/format.c - the one layout of a spec, as an edit of what differs from it.
 */
#include <string.h>

#include "fmt/fmt.h"
#include "lsp/lsp.h"

/* Inside a character of several bytes, which no position can name. */
static bool is_inside(const char *text, size_t at)
{
	return ((unsigned char)text[at] & 0xc0) == 0x80;
}

/* From the first to the last difference. */
static json_t *difference(struct document *document, const char *new, size_t size)
{
	const char *old = document->text;
	size_t lo = 0, old_end = document->size, new_end = size;
	json_t *edits = json_array();

	while (lo < old_end && lo < new_end && old[lo] == new[lo])
		lo++;
	if (lo == old_end && lo == new_end)
		return edits;
	while (old_end > lo && new_end > lo && old[old_end - 1] == new[new_end - 1]) {
		old_end--;
		new_end--;
	}
	while (lo > 0 && (is_inside(old, lo) || is_inside(new, lo) || old[lo - 1] == '\r'))
		lo--;
	while (old_end < document->size &&
	       (is_inside(old, old_end) || (old_end > lo && old[old_end - 1] == '\r'))) {
		old_end++;
		new_end++;
	}
	json_array_append_new(edits,
			      json_pack("{s:o, s:o}", "range",
					range_json(document, (uint32_t)lo,
						   (uint32_t)old_end),
					"newText", text_json(new + lo, new_end - lo)));
	return edits;
}

json_t *method_formatting(struct server *s, const json_t *params, struct failure *failure)
{
	struct subject subject;
	struct context cx;
	struct out o = {0};
	struct syntax *syntax;
	json_t *edits;

	if (!subject_read(s, params, false, &subject, failure))
		return NULL;
	context_open(&cx);
	memcpy(cx.limits, s->limits, sizeof cx.limits);
	source_add_text(&cx, subject.document->path, subject.document->text,
			subject.document->size);
	syntax = parse(&cx);
	if (fmt_unit(&cx, &syntax->units[0], &o))
		edits = difference(subject.document, o.size > 0 ? o.text : "", o.size);
	else
		edits = fail(failure, FAILURE_FAILED,
			     "a text with a syntax error is left as it is");
	out_free(&o);
	context_close(&cx);
	return edits;
}
