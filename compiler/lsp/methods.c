/*
 * lsp/methods.c - which function answers which method, and what a request is about.
 */
#include <string.h>

#include "lsp/lsp.h"

static const struct method methods[] = {
	{ "initialize", method_initialize, false },
	{ "initialized", method_initialized, true },
	{ "shutdown", method_shutdown, false },
	{ "exit", method_exit, true },
	{ "$/setTrace", method_set_trace, true },
	{ "textDocument/didOpen", method_did_open, true },
	{ "textDocument/didChange", method_did_change, true },
	{ "textDocument/didClose", method_did_close, true },
	{ "textDocument/didSave", method_did_save, true },
	{ "workspace/didChangeWatchedFiles", method_watched_files, true },
	{ "workspace/didChangeWorkspaceFolders", method_folders, true },
	{ "workspace/didChangeConfiguration", method_configuration, true },
	{ "textDocument/hover", method_hover, false },
	{ "textDocument/definition", method_definition, false },
	{ "textDocument/references", method_references, false },
	{ "textDocument/documentHighlight", method_highlight, false },
	{ "textDocument/prepareRename", method_prepare_rename, false },
	{ "textDocument/rename", method_rename, false },
	{ "textDocument/completion", method_completion, false },
	{ "textDocument/documentSymbol", method_document_symbols, false },
	{ "workspace/symbol", method_workspace_symbols, false },
	{ "textDocument/foldingRange", method_folding, false },
	{ "textDocument/semanticTokens/full", method_tokens, false },
	{ "textDocument/formatting", method_formatting, false },
	{ "textDocument/codeAction", method_actions, false },
	{ "textDocument/inlayHint", method_hints, false },
	{ "textDocument/codeLens", method_lenses, false },
};

const struct method *method_find(const char *name)
{
	for (size_t i = 0; i < sizeof methods / sizeof *methods; i++)
		if (strcmp(methods[i].name, name) == 0)
			return &methods[i];
	return NULL;
}

bool subject_read(struct server *s, const json_t *params, bool placed,
		  struct subject *subject, struct failure *failure)
{
	const char *uri = json_string_value(json_at(params, "textDocument.uri"));

	*subject = (struct subject){0};
	subject->document = uri ? document_find(s, uri, &subject->plan) : NULL;
	if (!subject->document) {
		fail(failure, FAILURE_PARAMS, "expected the uri of a document of a plan");
		return false;
	}
	if (placed && !position_read(subject->document,
				     json_object_get(params, "position"),
				     &subject->offset)) {
		fail(failure, FAILURE_PARAMS, "expected a position: a line and a character");
		return false;
	}
	workplan_analyse(s, subject->plan);
	while (subject->plan->documents[subject->source] != subject->document)
		subject->source++;
	subject->analysis = subject->plan->analysis;
	return true;
}
