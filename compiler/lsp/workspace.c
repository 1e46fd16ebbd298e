/*
 * lsp/workspace.c - which files make up a plan: those of a folder that is open in the editor, or
 * one file by itself.
 *
 * Of a folder the plan is what its settings name, else its directory `specs`, else all of it.
 */
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "lsp/lsp.h"

static char *copy(const char *text)
{
	char *result = strdup(text);

	if (!result)
		out_of_memory();
	return result;
}

/* ---- documents -------------------------------------------------------------------- */

static void document_close(struct document *document)
{
	lines_forget(document);
	free(document->uri);
	free(document->path);
	free(document->text);
	free(document);
}

void document_set(struct document *document, const char *text, size_t size)
{
	char *fresh = malloc(size + 1);

	if (!fresh)
		out_of_memory();
	if (size > 0)
		memcpy(fresh, text, size);
	fresh[size] = '\0';
	free(document->text);
	document->text = fresh;
	document->size = size;
	lines_forget(document);
}

/* Where the path belongs: at the document of that path, or before the first that is beyond. */
static size_t document_slot(const struct workplan *plan, const char *path)
{
	size_t low = 0, high = plan->count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (strcmp(plan->documents[middle]->path, path) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

struct document *workplan_document(const struct workplan *plan, const char *path)
{
	size_t slot = document_slot(plan, path);

	if (slot < plan->count && strcmp(plan->documents[slot]->path, path) == 0)
		return plan->documents[slot];
	return NULL;
}

static struct document *document_add(struct server *s, struct workplan *plan,
				     const char *path, const char *uri)
{
	size_t slot = document_slot(plan, path);
	struct document *document = calloc(1, sizeof *document);

	if (!document)
		out_of_memory();
	document->path = copy(path);
	document->uri = uri ? copy(uri) : path_to_uri(path);
	document->revision = ++s->revision;
	document_set(document, "", 0);
	GROW(plan->documents, plan->count, plan->capacity);
	memmove(plan->documents + slot + 1, plan->documents + slot,
		(plan->count - slot) * sizeof(struct document *));
	plan->documents[slot] = document;
	plan->count++;
	plan->stale = true;
	return document;
}

static void document_remove(struct workplan *plan, const struct document *document)
{
	size_t slot = document_slot(plan, document->path);

	plan->count--;
	memmove(plan->documents + slot, plan->documents + slot + 1,
		(plan->count - slot) * sizeof(struct document *));
	plan->stale = true;
}

/* ---- the disk --------------------------------------------------------------------- */

static void document_load(struct server *s, struct workplan *plan,
			  const struct source *source)
{
	struct document *document = workplan_document(plan, source->path);

	if (!document)
		document = document_add(s, plan, source->path, NULL);
	document->on_disk = true;
	if (document->open || (document->size == source->original_size &&
			       memcmp(document->text, source->original,
				      source->original_size) == 0))
		return;
	document_set(document, source->original, source->original_size);
	document->revision = ++s->revision;
	plan->stale = true;
}

static bool is_directory(const char *path)
{
	struct stat status;

	return stat(path, &status) == 0 && S_ISDIR(status.st_mode);
}

static void root_add(struct workplan *plan, const char *folder, const char *inside)
{
	size_t capacity = plan->root_count;
	struct out o = {0};

	if (*inside == '/')
		out_text(&o, inside);
	else
		out_format(&o, "%s%s%s", folder, *inside ? "/" : "", inside);
	out_bytes(&o, "", 1);
	GROW(plan->roots, plan->root_count, capacity);
	plan->roots[plan->root_count++] = copy(o.text);
	out_free(&o);
}

static void roots_free(struct workplan *plan)
{
	for (size_t i = 0; i < plan->root_count; i++)
		free(plan->roots[i]);
	free(plan->roots);
	plan->roots = NULL;
	plan->root_count = 0;
}

static void roots_find(struct server *s, struct workplan *plan)
{
	const json_t *root;
	struct out o = {0};
	size_t i;

	roots_free(plan);
	json_array_foreach(s->roots, i, root)
		if (json_is_string(root) && *json_string_value(root))
			root_add(plan, plan->folder, json_string_value(root));
	if (plan->root_count > 0)
		return;
	out_format(&o, "%s/specs", plan->folder);
	out_bytes(&o, "", 1);
	root_add(plan, plan->folder, is_directory(o.text) ? "specs" : "");
	out_free(&o);
}

/* Whether the path is one of the roots or below one. */
static bool is_below_roots(const struct workplan *plan, const char *path)
{
	for (size_t i = 0; i < plan->root_count; i++) {
		size_t length = strlen(plan->roots[i]);

		if (strncmp(path, plan->roots[i], length) == 0 &&
		    (path[length] == '/' || path[length] == '\0'))
			return true;
	}
	return false;
}

static void documents_prune(struct server *s, struct workplan *plan)
{
	for (size_t i = plan->count; i-- > 0;)
		if (!plan->documents[i]->on_disk && !plan->documents[i]->open)
			document_leave(s, plan, plan->documents[i]);
}

void workplan_reload(struct server *s, struct workplan *plan)
{
	struct context cx;
	struct stat status;
	char *said = NULL;
	size_t said_size = 0;

	if (!plan->folder)
		return;
	plan->uncompared = true;
	roots_find(s, plan);
	context_open(&cx);
	memcpy(cx.limits, s->limits, sizeof cx.limits);
	cx.err = open_memstream(&said, &said_size);
	if (!cx.err)
		out_of_memory();
	for (size_t i = 0; i < plan->root_count; i++)
		if (stat(plan->roots[i], &status) == 0)
			sources_add(&cx, plan->roots[i]);
	for (size_t i = 0; i < plan->count; i++)
		plan->documents[i]->on_disk = false;
	for (size_t i = 0; i < cx.source_count; i++)
		document_load(s, plan, &cx.sources[i]);
	fclose(cx.err);
	if (said_size > 0 && cx.source_count > 0)
		server_log(s, "%s", said);
	free(said);
	context_close(&cx);
	documents_prune(s, plan);
}

/* ---- plans ------------------------------------------------------------------------ */

struct workplan *workplan_add(struct server *s, const char *folder)
{
	struct workplan *plan = calloc(1, sizeof *plan);

	if (!plan)
		out_of_memory();
	plan->stale = true;
	GROW(s->plans, s->plan_count, s->plan_capacity);
	s->plans[s->plan_count++] = plan;
	if (folder)
		plan->folder = copy(folder);
	workplan_reload(s, plan);
	return plan;
}

void workplan_close(struct workplan *plan)
{
	if (plan->analysis)
		analysis_close(plan->analysis);
	since_free(&plan->since);
	for (size_t i = 0; i < plan->count; i++)
		document_close(plan->documents[i]);
	free(plan->documents);
	roots_free(plan);
	free(plan->folder);
	free(plan);
}

static void workplan_remove(struct server *s, struct workplan *plan)
{
	size_t i = 0;

	while (s->plans[i] != plan)
		i++;
	s->plan_count--;
	memmove(s->plans + i, s->plans + i + 1,
		(s->plan_count - i) * sizeof(struct workplan *));
	workplan_close(plan);
}

static struct workplan *plan_of_path(struct server *s, const char *path)
{
	for (size_t i = 0; i < s->plan_count; i++)
		if (s->plans[i]->folder && is_below_roots(s->plans[i], path))
			return s->plans[i];
	for (size_t i = 0; i < s->plan_count; i++)
		if (!s->plans[i]->folder && workplan_document(s->plans[i], path))
			return s->plans[i];
	return NULL;
}

struct document *document_place(struct server *s, const char *uri, struct workplan **plan)
{
	char *path = uri_to_path(uri);
	struct document *document;

	*plan = plan_of_path(s, path);
	if (!*plan)
		*plan = workplan_add(s, NULL);
	document = workplan_document(*plan, path);
	if (!document) {
		document = document_add(s, *plan, path, uri);
	} else {
		free(document->uri);
		document->uri = copy(uri);
	}
	free(path);
	return document;
}

struct document *document_find(struct server *s, const char *uri, struct workplan **plan)
{
	char *path = uri_to_path(uri);
	struct document *document = NULL;

	*plan = plan_of_path(s, path);
	if (*plan)
		document = workplan_document(*plan, path);
	free(path);
	return document;
}

void document_leave(struct server *s, struct workplan *plan, struct document *document)
{
	diagnostics_withdraw(s, document);
	document_remove(plan, document);
	document_close(document);
	if (!plan->folder)
		workplan_remove(s, plan);
}
