/*
 * meaning.c - that a layout has the meaning of the text it was made from.
 */
#include "laws.h"

#include <stdlib.h>
#include <string.h>

#include "emit/emit.h"
#include "model.h"

/* Takes the line numbers out of a document. A quotation mark inside a text is escaped. */
static void places_drop(const struct out *document, struct out *to)
{
	static const char key[] = "\"line\": ";
	const char *at = document->text, *end = at + document->size, *found;

	while ((found = strstr(at, key)) != NULL) {
		found += sizeof key - 1;
		out_bytes(to, at, (size_t)(found - at));
		at = found + strspn(found, "0123456789");
	}
	out_bytes(to, at, (size_t)(end - at));
}

struct meaning {
	struct context cx;
	struct out model; /* empty when the plan has errors */
};

static void meaning_open(struct meaning *m, char *const *paths, size_t count,
			 const struct out *texts)
{
	const struct model *model;
	struct out document = {0};

	context_open(&m->cx);
	for (size_t i = 0; i < count; i++)
		source_add_text(&m->cx, paths[i], texts[i].text ? texts[i].text : "",
				texts[i].size);
	model = resolve(&m->cx, parse(&m->cx));
	m->model = (struct out){0};
	if (!diag_failed(&m->cx)) {
		emit_model(&m->cx, model, &document);
		out_bytes(&document, "", 1);
		document.size--;
		places_drop(&document, &m->model);
	}
	diag_sort(&m->cx);
	out_free(&document);
}

static void meaning_close(struct meaning *m)
{
	out_free(&m->model);
	context_close(&m->cx);
}

static bool same_diagnostics(const struct context *a, const struct context *b)
{
	if (a->diag_count != b->diag_count)
		return false;
	for (size_t i = 0; i < a->diag_count; i++)
		if (a->diags[i]->check != b->diags[i]->check ||
		    strcmp(a->diags[i]->message, b->diags[i]->message) != 0)
			return false;
	return true;
}

void plan_try(struct laws *laws, char *const *paths, size_t count,
	      const struct out *texts)
{
	struct out *formatted = calloc(count + 1, sizeof *formatted);
	struct meaning before, after;
	bool valid = count > 0;

	for (size_t i = 0; i < count && valid; i++)
		valid = text_format(texts[i].text ? texts[i].text : "", texts[i].size,
				    &formatted[i]);
	if (valid) {
		meaning_open(&before, paths, count, texts);
		meaning_open(&after, paths, count, formatted);
		law(laws, same_diagnostics(&before.cx, &after.cx),
		    "other diagnostics than before", texts[0].text, texts[0].size);
		law(laws,
		    before.model.size == after.model.size &&
			    (before.model.size == 0 ||
			     memcmp(before.model.text, after.model.text,
				    before.model.size) == 0),
		    "another model than before", texts[0].text, texts[0].size);
		meaning_close(&before);
		meaning_close(&after);
	}
	for (size_t i = 0; i < count; i++)
		out_free(&formatted[i]);
	free(formatted);
}
