/*
 * lsp/lifecycle.c - from initialize to exit, and the editor's settings.
 */
#include <stdlib.h>
#include <string.h>

#include "lsp/lsp.h"

/* ---- settings --------------------------------------------------------------------- */

/* `plan`: the files and directories that make up the plan of a folder; `notes`: whether notes
 * are wanted beside the warnings. */
static void settings_read(struct server *s, const json_t *settings)
{
	const json_t *roots = json_object_get(settings, "plan");
	const json_t *notes = json_object_get(settings, "notes");

	if (json_is_array(roots)) {
		json_decref(s->roots);
		s->roots = json_deep_copy(roots);
	}
	if (json_is_boolean(notes))
		s->notes = json_is_true(notes);
	server_severities(s);
}

json_t *method_configuration(struct server *s, const json_t *params,
			     struct failure *failure)
{
	const json_t *settings = json_at(params, "settings.classpec");

	(void)failure;
	settings_read(s, settings ? settings : json_object_get(params, "settings"));
	for (size_t i = 0; i < s->plan_count; i++) {
		workplan_reload(s, s->plans[i]);
		s->plans[i]->stale = true;
	}
	return NULL;
}

/* ---- folders ---------------------------------------------------------------------- */

static void folder_add(struct server *s, const char *uri)
{
	char *path = uri ? uri_to_path(uri) : NULL;
	bool known = false;

	for (size_t i = 0; path && i < s->plan_count; i++)
		known |= s->plans[i]->folder && strcmp(s->plans[i]->folder, path) == 0;
	if (path && *path == '/' && !known)
		workplan_add(s, path);
	free(path);
}

/* Documents of it that are open stay open, each by itself. */
static void folder_remove(struct server *s, const char *uri)
{
	char *path = uri ? uri_to_path(uri) : NULL;
	struct workplan *plan = NULL, *other;
	size_t at = 0;

	for (size_t i = 0; path && i < s->plan_count; i++)
		if (s->plans[i]->folder && strcmp(s->plans[i]->folder, path) == 0) {
			plan = s->plans[i];
			at = i;
		}
	free(path);
	if (!plan)
		return;
	s->plan_count--;
	memmove(s->plans + at, s->plans + at + 1,
		(s->plan_count - at) * sizeof(struct workplan *));
	for (size_t i = 0; i < plan->count; i++) {
		struct document *old = plan->documents[i], *document;

		diagnostics_withdraw(s, old);
		if (!old->open)
			continue;
		document = document_place(s, old->uri, &other);
		document_set(document, old->text, old->size);
		document->open = true;
		document->bom = old->bom;
		document->revision = ++s->revision;
		other->stale = true;
	}
	workplan_close(plan);
}

json_t *method_folders(struct server *s, const json_t *params, struct failure *failure)
{
	const json_t *folder;
	size_t i;

	(void)failure;
	json_array_foreach(json_at(params, "event.removed"), i, folder)
		folder_remove(s, json_string_value(json_object_get(folder, "uri")));
	json_array_foreach(json_at(params, "event.added"), i, folder)
		folder_add(s, json_string_value(json_object_get(folder, "uri")));
	return NULL;
}

static void folders_open(struct server *s, const json_t *params)
{
	const json_t *folders = json_object_get(params, "workspaceFolders"), *folder;
	size_t i;

	json_array_foreach(folders, i, folder)
		folder_add(s, json_string_value(json_object_get(folder, "uri")));
	if (json_array_size(folders) == 0)
		folder_add(s, json_string_value(json_object_get(params, "rootUri")));
}

/* ---- the beginning and the end ---------------------------------------------------- */

static json_t *capabilities(void)
{
	enum { SYNC_INCREMENTAL = 2 };

	return json_pack(
		"{s:s, s:{s:b, s:i, s:b}, s:b, s:b, s:b, s:b, s:{s:b}, s:b, s:b, s:b, s:b,"
		" s:{s:[s, s]}, s:{s:[s, s]}, s:b, s:{s:b}, s:{s:o, s:b},"
		" s:{s:{s:b, s:b}}}",
		"positionEncoding", "utf-16",                                      /**/
		"textDocumentSync", "openClose", 1, "change", SYNC_INCREMENTAL, "save", 1,
		"hoverProvider", 1, "definitionProvider", 1, "referencesProvider", 1,
		"documentHighlightProvider", 1, "renameProvider", "prepareProvider", 1,
		"documentSymbolProvider", 1, "workspaceSymbolProvider", 1,
		"foldingRangeProvider", 1, "documentFormattingProvider", 1, "completionProvider", "triggerCharacters", " ",
		"(", "codeActionProvider", "codeActionKinds", "quickfix",
		"source.fixAll.classpec", "inlayHintProvider", 1, "codeLensProvider",
		"resolveProvider", 0, "semanticTokensProvider", "legend", tokens_legend(),
		"full", 1, "workspace", "workspaceFolders", "supported", 1,
		"changeNotifications", 1);
}

static bool can(const json_t *params, const char *way)
{
	return json_is_true(json_at(json_object_get(params, "capabilities"), way));
}

json_t *method_initialize(struct server *s, const json_t *params, struct failure *failure)
{
	if (!json_is_object(params))
		return fail(failure, FAILURE_PARAMS,
			    "expected what the editor can do, and its folders");
	settings_read(s, json_object_get(params, "initializationOptions"));
	s->watches =
		can(params, "workspace.didChangeWatchedFiles.dynamicRegistration");
	s->snippets =
		can(params, "textDocument.completion.completionItem.snippetSupport");
	s->refreshes_lenses = can(params, "workspace.codeLens.refreshSupport");
	folders_open(s, params);
	s->state = SERVER_RUNNING;
	return json_pack("{s:o, s:{s:s, s:s}}", "capabilities", capabilities(),
			 "serverInfo", "name", "classpec", "version", CLASSPEC_VERSION);
}

json_t *method_initialized(struct server *s, const json_t *params,
			   struct failure *failure)
{
	(void)params;
	(void)failure;
	if (s->watches)
		server_ask(s, "client/registerCapability",
			   json_pack("{s:[{s:s, s:s, s:{s:[{s:s}]}}]}", "registrations",
				     "id", "specs", "method",
				     "workspace/didChangeWatchedFiles",
				     "registerOptions", "watchers", "globPattern",
				     "**/*.classpec"));
	return NULL;
}

json_t *method_shutdown(struct server *s, const json_t *params, struct failure *failure)
{
	(void)params;
	(void)failure;
	s->state = SERVER_SHUT;
	return NULL;
}

json_t *method_exit(struct server *s, const json_t *params, struct failure *failure)
{
	(void)params;
	(void)failure;
	s->status = s->state == SERVER_SHUT ? 0 : 1;
	s->state = SERVER_ENDED;
	return NULL;
}

json_t *method_set_trace(struct server *s, const json_t *params, struct failure *failure)
{
	(void)s;
	(void)params;
	(void)failure;
	return NULL;
}
