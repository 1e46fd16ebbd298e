/*
 * lsp/lsp.h - the language server: what its files share.
 *
 *   wire.c         messages: a head, and a body of so many bytes
 *   server.c       the loop: what comes is queued, answered in order, and may be cancelled
 *   methods.c      which function answers which method
 *   lifecycle.c    from initialize to exit
 *   document.c     texts that an editor has open, and their edits
 *   position.c     bytes of UTF-8 and the editor's lines and UTF-16 units;  uri.c  names of files
 *   workspace.c    which files make up a plan;  analysis.c  the passes of the compiler over it
 *   json.c         strings of any bytes
 *   diagnostics.c  what is wrong, whenever it changes;  action.c  and how it is corrected
 *   names.c        what stands at a place, its declaration and its uses;  rename.c
 *   hover.c        what a name means;  sentence.c  a requirement in plain words
 *   complete.c     what may stand at a place;  context.c  which names
 *   outline.c      symbols and folds;  tokens.c  colours by meaning
 *   format.c       the one layout
 *   hints.c        codes behind names;  lens.c  which cases pass, what changed since HEAD
 *
 * One thread does everything: a message that waits is looked for between two proofs, so that
 * nothing which takes long keeps an editor waiting.
 */
#ifndef CLASSPEC_LSP_H
#define CLASSPEC_LSP_H

#include <jansson.h>

#include "base.h"
#include "diff/since.h"
#include "lower/lower.h"
#include "model.h"
#include "syntax.h"

/* ---- wire.c ----------------------------------------------------------------------- */

enum wire_state {
	WIRE_MESSAGE,   /* a whole body is there */
	WIRE_WAIT,      /* more must be read */
	WIRE_MALFORMED, /* what came is no message; it is passed over */
	WIRE_TOO_LONG,  /* the same, of a body beyond the limit */
	WIRE_END        /* nothing more will come */
};

struct wire {
	int in;
	FILE *out;
	char *bytes; /* read and not yet used: from start to size */
	size_t start, size, capacity;
	size_t length; /* that the head has named; SIZE_MAX: none yet */
	size_t most; /* bytes of a body */
	size_t body; /* bytes that the message takes; SIZE_MAX: its head is being read */
	size_t skip; /* bytes of a body that is passed over */
	bool in_head, skip_line, ended, broken;
};

/* The next message: *body lasts until the next call. Reads nothing. */
enum wire_state wire_next(struct wire *wire, const char **body, size_t *size);
/* Waits up to so many milliseconds, or forever where it is negative, and takes what there is. False
 * when nothing came. */
bool wire_fill(struct wire *wire, int milliseconds);
void wire_send(struct wire *wire, json_t *message); /* takes the reference */

/* ---- position.c: where something stands ------------------------------------------- */

/* The text of a file of the plan, as the editor has it or as it is on disk. */
struct document {
	char *uri;  /* as the editor spells it, or made from the path */
	char *path; /* or the URI where it is no file */
	char *text;
	size_t size;
	bool open, bom, on_disk;
	uint64_t revision;  /* changes with the text */
	uint64_t published; /* mark of what was said of it last; 0: nothing */
	uint32_t *lines;    /* starts; NULL: to be made */
	uint32_t line_count;
	uint32_t deleted;
};

json_t *position_json(struct document *document, uint32_t offset);
json_t *range_json(struct document *document, uint32_t lo, uint32_t hi);
/* The byte offset of a position, at the end of its line where that is shorter. False: it is
 * none. */
bool position_read(struct document *document, const json_t *position, uint32_t *offset);
bool range_read(struct document *document, const json_t *range, uint32_t *lo,
		uint32_t *hi);
/* Line and UTF-16 unit, both from 0. */
void position_find(struct document *document, uint32_t offset, uint32_t *line,
		   uint32_t *unit);
void lines_forget(struct document *document);

/* ---- uri.c ------------------------------------------------------------------------ */

/* On the heap. Of a URI that names no file, the URI itself. */
char *uri_to_path(const char *uri);
char *path_to_uri(const char *path);

/* ---- workspace.c ------------------------------------------------------------------ */

/* What the passes found: everything lives in its context. */
struct analysis {
	struct context cx;
	struct syntax *syntax;
	struct model *model;
	bool complete; /* the plan has no mistakes */
	const struct classpec_plan *image; /* analysis_image() makes it */
	struct lowered_cases cases;
	char *said; /* messages without a place */
	size_t said_size;
};

/* Files that are checked together. Source i of the analysis is documents[i]. */
struct workplan {
	char *folder; /* NULL: one file by itself */
	char **roots; /* what makes it up, in the folder */
	size_t root_count;
	struct document **documents; /* in the order of their paths */
	size_t count, capacity;
	bool stale;    /* the analysis is not of these texts */
	bool unpublished; /* what the analysis found was not said yet */
	bool unproved;    /* proofs have not been tried */
	bool uncompared;  /* something was opened or saved since it was compared with HEAD */
	struct since since; /* what the comparison found; empty: nothing to compare with */
	struct analysis *analysis; /* NULL: none was made */
};

struct server;

struct workplan *workplan_add(struct server *s, const char *folder);
void workplan_close(struct workplan *plan);
/* Reads anew what changed on disk. */
void workplan_reload(struct server *s, struct workplan *plan);
struct document *workplan_document(const struct workplan *plan, const char *path);
/* The plan that the file belongs to, and its document; one by itself where none has it. */
struct document *document_place(struct server *s, const char *uri,
				struct workplan **plan);
/* The document that an editor calls so, or NULL. */
struct document *document_find(struct server *s, const char *uri, struct workplan **plan);
void document_set(struct document *document, const char *text, size_t size);
/* Takes it out of its plan where neither the editor nor the disk has it any more. */
void document_leave(struct server *s, struct workplan *plan, struct document *document);

/* ---- analysis.c ------------------------------------------------------------------- */

/* Brings the analysis up to the texts. */
void workplan_analyse(struct server *s, struct workplan *plan);
/* The same with what can be proved of the rules, unless a message comes in before it is done; then
 * the analysis stays as it is. */
void workplan_prove(struct server *s, struct workplan *plan);
/* Finds what changed in each class since HEAD, of the texts on disk, unless a message comes in before
 * it is done. */
void workplan_compare(struct server *s, struct workplan *plan);
/* The tables of the plan, made when first asked for, and its cases; NULL: it has mistakes. */
const struct classpec_plan *analysis_image(struct analysis *analysis);
void analysis_close(struct analysis *analysis);

/* ---- diagnostics.c ---------------------------------------------------------------- */

/* Tells the editor what is wrong in each document, where that has changed. */
void diagnostics_publish(struct server *s, struct workplan *plan);
/* Nothing is wrong any more in what is no longer part of a plan. */
void diagnostics_withdraw(struct server *s, struct document *document);

/* ---- json.c ----------------------------------------------------------------------- */

/* A string, whatever the bytes; what is no UTF-8 becomes a question mark. */
json_t *text_json(const char *text, size_t size);
/* The same of what was put together, which is freed. */
json_t *out_json(struct out *o);
/* What is found on the way along names that are parted by dots, or NULL. */
const json_t *json_at(const json_t *value, const char *way);

/* ---- server.c --------------------------------------------------------------------- */

enum failure_code {
	FAILURE_PARSE = -32700,
	FAILURE_REQUEST = -32600,
	FAILURE_METHOD = -32601,
	FAILURE_PARAMS = -32602,
	FAILURE_NOT_INITIALIZED = -32002,
	FAILURE_CANCELLED = -32800,
	FAILURE_FAILED = -32803
};

/* Why a request has no result. */
struct failure {
	enum failure_code code;
	char message[256];
};

enum server_state { SERVER_NEW, SERVER_RUNNING, SERVER_SHUT, SERVER_ENDED };

struct server {
	struct wire wire;
	enum server_state state;
	int status; /* that the process ends with */
	struct workplan **plans;
	size_t plan_count, plan_capacity;
	json_t **queue; /* messages that wait, in order */
	size_t queue_first, queue_count, queue_capacity;
	json_t *roots;  /* what makes up a plan, by the editor's settings; or NULL */
	bool notes;     /* notes beside the warnings */
	bool watches;   /* the editor can be asked to watch files */
	bool snippets;  /* it takes completions with places to fill in */
	bool refreshes_lenses;
	uint64_t revision; /* of documents, counted up */
	int64_t asked;     /* requests made to the editor */
	uint32_t limits[LIMIT_COUNT];
	unsigned char severities[CHECK_COUNT];
	unsigned char hasty[CHECK_COUNT]; /* the same without proofs */
};

/* Runs until the editor is done. The exit status: 0 after `shutdown` and `exit`, else 1. */
int server_run(struct context *cx);
/* True when there is something to do that is more urgent than going on with what can wait. */
bool server_pressed(struct server *s);
void server_severities(struct server *s); /* after s->notes was set */
void server_notify(struct server *s, const char *method, json_t *params);
void server_ask(struct server *s, const char *method, json_t *params);
void server_log(struct server *s, const char *format, ...) FORMAT(2, 3);
/* Sets why, and returns NULL. */
json_t *fail(struct failure *failure, enum failure_code code, const char *format, ...)
	FORMAT(3, 4);

/* ---- methods.c -------------------------------------------------------------------- */

/* The answer to a request, a new reference, or NULL and why; a notification's is ignored. */
typedef json_t *method_function(struct server *s, const json_t *params,
				struct failure *failure);

struct method {
	const char *name;
	method_function *run;
	bool notification;
};

const struct method *method_find(const char *name);

/* What a request is about: a document in an analysed plan, and a place in it. */
struct subject {
	struct workplan *plan;
	struct document *document;
	uint32_t source; /* its number in the analysis */
	uint32_t offset;
	struct analysis *analysis;
};

/* False, after fail(), when the parameters name no open document, or no place where one is
 * needed. */
bool subject_read(struct server *s, const json_t *params, bool placed,
		  struct subject *subject, struct failure *failure);

method_function method_initialize, method_initialized, method_shutdown, method_exit,
	method_set_trace, method_did_open, method_did_change, method_did_close,
	method_did_save, method_watched_files, method_folders, method_configuration,
	method_hover, method_definition, method_references, method_highlight,
	method_prepare_rename, method_rename, method_completion, method_document_symbols,
	method_workspace_symbols, method_folding, method_tokens, method_actions,
	method_formatting, method_hints, method_lenses;

/* The legend of the tokens, for the capabilities. */
json_t *tokens_legend(void);

/* ---- names.c ---------------------------------------------------------------------- */

/* The name at the place, or NULL. */
const struct use *use_at(const struct subject *subject);
bool uses_same(const struct use *a, const struct use *b);
json_t *location_json(const struct workplan *plan, struct span at);

/* ---- sentence.c ------------------------------------------------------------------- */

/* A requirement in plain words, without what labels it: "6 years of customer service,
 * including 3 years of public customer service". */
void sentence_requirement(struct context *cx, struct out *o,
			  const struct requirement *requirement);
void sentence_substitution(struct context *cx, struct out *o,
			   const struct substitution *substitution);

/* ---- context.c -------------------------------------------------------------------- */

/* Which names may stand behind these words. */
enum wanted_names {
	WANTED_NONE, /* a new name, or nothing that is known */
	WANTED_SYMBOLS,
	WANTED_LEVELS,
	WANTED_DIRECTIONS,
	WANTED_JURISDICTIONAL_CLASSES,
	WANTED_SPECIALTIES, /* of the class around the place */
	WANTED_SPECIALTIES_OF, /* of the class that is named */
	WANTED_CLASSES_HERE, /* of the standard around the place */
	WANTED_LABELS,
	WANTED_WORDS,
	WANTED_CHECKS,
	WANTED_FAMILIES
};

struct wanted {
	enum wanted_names names;
	enum symbol_kind kind;       /* SYMBOLS */
	const char *const *words;    /* WORDS, and beside SYMBOLS or NULL; ended by NULL */
	const struct name *of;       /* SPECIALTIES_OF */
	bool also_jurisdictional;    /* SYMBOLS, or a jurisdictional class */
};

struct wanted wanted_names(const struct expected *expected);

#endif
