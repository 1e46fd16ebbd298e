/*
 * lsp/document.c - texts that an editor has open, and their edits.
 *
 * Nobody answers a notification, so one that makes no sense is logged and otherwise ignored.
 */
#include <stdlib.h>
#include <string.h>

#include "lsp/lsp.h"

/* Whether a text of that size is one that a file might have; says so when not. */
static bool size_allowed(struct server *s, const struct document *document, size_t size)
{
	char most[LIMIT_TEXT];

	if (size <= s->limits[LIMIT_FILE])
		return true;
	server_log(s, "%s: expected at most %s %s, found %zu bytes", document->path,
		   limit_words(&limit_infos[LIMIT_FILE], s->limits[LIMIT_FILE], most),
		   limit_infos[LIMIT_FILE].what, size);
	return false;
}

/* The text that the editor has, all of it. */
static bool text_replace(struct server *s, struct document *document, const json_t *text)
{
	const char *bytes = json_string_value(text);
	size_t size = json_string_length(text);

	if (!bytes)
		return false;
	if (!size_allowed(s, document, size))
		return true;
	document->bom = size >= 3 && memcmp(bytes, "\xef\xbb\xbf", 3) == 0;
	document_set(document, bytes + (document->bom ? 3 : 0),
		     size - (document->bom ? 3 : 0));
	return true;
}

/* One edit: new text in place of a range. */
static bool text_edit(struct server *s, struct document *document, const json_t *range,
		      const json_t *text)
{
	const char *bytes = json_string_value(text);
	size_t size = json_string_length(text), whole;
	struct out o = {0};
	uint32_t lo, hi;

	if (!bytes || !range_read(document, range, &lo, &hi))
		return false;
	whole = document->size - (hi - lo) + size;
	if (!size_allowed(s, document, whole))
		return true;
	out_bytes(&o, document->text, lo);
	out_bytes(&o, bytes, size);
	out_bytes(&o, document->text + hi, document->size - hi);
	document_set(document, o.text, o.size);
	out_free(&o);
	return true;
}

static const char *uri_of(const json_t *params)
{
	return json_string_value(
		json_object_get(json_object_get(params, "textDocument"), "uri"));
}

static json_t *misunderstood(struct failure *failure, const char *what)
{
	return fail(failure, FAILURE_PARAMS, "expected %s", what);
}

json_t *method_did_open(struct server *s, const json_t *params, struct failure *failure)
{
	const json_t *item = json_object_get(params, "textDocument");
	const char *uri = uri_of(params);
	struct document *document;
	struct workplan *plan;

	if (!uri || !json_is_string(json_object_get(item, "text")))
		return misunderstood(failure, "a textDocument with a uri and a text");
	document = document_place(s, uri, &plan);
	document->open = true;
	text_replace(s, document, json_object_get(item, "text"));
	document->revision = ++s->revision;
	plan->stale = true;
	plan->uncompared = plan->folder != NULL;
	return NULL;
}

json_t *method_did_change(struct server *s, const json_t *params, struct failure *failure)
{
	const json_t *changes = json_object_get(params, "contentChanges"), *change;
	const char *uri = uri_of(params);
	struct document *document;
	struct workplan *plan;
	size_t i;

	document = uri ? document_find(s, uri, &plan) : NULL;
	if (!document || !document->open)
		return misunderstood(failure, "the uri of a document that is open");
	json_array_foreach(changes, i, change) {
		const json_t *range = json_object_get(change, "range");
		const json_t *text = json_object_get(change, "text");
		bool done = range ? text_edit(s, document, range, text)
				  : text_replace(s, document, text);

		if (!done)
			return misunderstood(failure, "a text and a range of its place");
		document->revision = ++s->revision;
		plan->stale = true;
	}
	return NULL;
}

json_t *method_did_close(struct server *s, const json_t *params, struct failure *failure)
{
	const char *uri = uri_of(params);
	struct document *document;
	struct workplan *plan;

	document = uri ? document_find(s, uri, &plan) : NULL;
	if (!document || !document->open)
		return misunderstood(failure, "the uri of a document that is open");
	document->open = false;
	document->bom = false;
	if (plan->folder)
		workplan_reload(s, plan); /* what is on disk counts again */
	else
		document_leave(s, plan, document);
	return NULL;
}

json_t *method_did_save(struct server *s, const json_t *params, struct failure *failure)
{
	struct document *document;
	struct workplan *plan;
	const char *uri = uri_of(params);

	document = uri ? document_find(s, uri, &plan) : NULL;
	if (!document)
		return misunderstood(failure, "the uri of a document that is open");
	workplan_reload(s, plan);
	return NULL;
}

static void reload_all(struct server *s)
{
	for (size_t i = 0; i < s->plan_count; i++)
		workplan_reload(s, s->plans[i]);
}

json_t *method_watched_files(struct server *s, const json_t *params,
			     struct failure *failure)
{
	(void)params;
	(void)failure;
	reload_all(s);
	return NULL;
}
