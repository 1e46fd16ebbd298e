/*
 * library/compiler.c - a plan in the memory of another program: opened, filled, compiled.
 */
#include <stdlib.h>
#include <string.h>

#include "check/check.h"
#include "emit/emit.h"
#include "library/held.h"
#include "lower/lower.h"
#include "syntax.h"

uint32_t
classpec_compiler_api(void)
{
	return CLASSPEC_COMPILER_API;
}

const char *
classpec_compiler_version(void)
{
	return CLASSPEC_VERSION;
}

/* ---- opened and closed ---- */

/* Ends what is said where the last call stopped writing: what an earlier, longer one said still
 * stands behind it, and not every C library puts a NUL between the two. */
static void
said_end(struct classpec_compiler *compiler)
{
	if (fflush(compiler->cx.err) == 0 && compiler->said)
		compiler->said[compiler->said_size] = '\0';
}

enum classpec_compiler_status
held_run(struct classpec_compiler *compiler,
	 enum classpec_compiler_status (*work)(struct classpec_compiler *compiler, void *data),
	 void *data)
{
	enum classpec_compiler_status status;

	if (compiler->broken)
		return compiler->broken;
	if (setjmp(compiler->escape.to)) {
		compiler->broken = compiler->escape.status == END_NO_MEMORY ? CLASSPEC_NO_MEMORY
									      : CLASSPEC_FAULT;
		return compiler->broken;
	}
	rewind(compiler->cx.err); /* of earlier calls nothing is said again */
	compiler->escape.running = NULL;
	escape_set(&compiler->escape);
	status = work(compiler, data);
	escape_set(NULL);
	said_end(compiler);
	return status;
}

static enum classpec_compiler_status
open_context(struct classpec_compiler *compiler, void *data)
{
	FILE *said = compiler->cx.err;

	(void)data;
	context_open(&compiler->cx);
	compiler->cx.err = said;
	return CLASSPEC_DONE;
}

struct classpec_compiler *
classpec_compiler_open(void)
{
	struct classpec_compiler *compiler = calloc(1, sizeof *compiler);
	FILE *said;

	if (!compiler)
		return NULL;
	said = open_memstream(&compiler->said, &compiler->said_size);
	if (!said) {
		free(compiler);
		return NULL;
	}
	compiler->cx.err = said;
	if (held_run(compiler, open_context, NULL) == CLASSPEC_DONE)
		return compiler;
	fclose(said);
	free(compiler->said);
	free(compiler); /* what little else was taken stays taken */
	return NULL;
}

void
classpec_compiler_close(struct classpec_compiler *compiler)
{
	if (!compiler)
		return;
	fclose(compiler->cx.err);
	free(compiler->said);
	out_free(&compiler->model_json);
	out_free(&compiler->answers);
	out_free(&compiler->changes);
	context_close(&compiler->cx);
	free(compiler);
}

const char *
classpec_compiler_said(const struct classpec_compiler *compiler)
{
	return compiler && compiler->said ? compiler->said : "";
}

/* ---- filled ---- */

struct text_added {
	const char *path, *text;
	size_t size;
};

static enum classpec_compiler_status
add_path(struct classpec_compiler *compiler, void *data)
{
	const struct text_added *added = data;
	bool done = true;

	if (compiler->compiled) {
		complain(&compiler->cx, "%s: the plan is compiled already", added->path);
		return CLASSPEC_WRONG_USE;
	}
	if (added->text)
		source_add_text(&compiler->cx, added->path, added->text, added->size);
	else
		done = sources_add(&compiler->cx, added->path);
	return done && !compiler->cx.unreadable ? CLASSPEC_DONE : CLASSPEC_WRONG_USE;
}

enum classpec_compiler_status
classpec_compiler_add_file(struct classpec_compiler *compiler, const char *path)
{
	struct text_added added = { path, NULL, 0 };

	if (!compiler || !path)
		return CLASSPEC_WRONG_USE;
	if (strcmp(path, "-") == 0) { /* standard input is not ours */
		added.path = "./-";
		return held_run(compiler, add_path, &added);
	}
	return held_run(compiler, add_path, &added);
}

enum classpec_compiler_status
classpec_compiler_add_text(struct classpec_compiler *compiler, const char *path, const char *text,
			   size_t size)
{
	struct text_added added = { path, text ? text : "", size };

	if (!compiler || !path || (!text && size > 0))
		return CLASSPEC_WRONG_USE;
	return held_run(compiler, add_path, &added);
}

static enum classpec_compiler_status
set_limit(struct classpec_compiler *compiler, void *data)
{
	const char *wrong = limit_set(&compiler->cx, data);

	if (!wrong)
		return CLASSPEC_DONE;
	complain(&compiler->cx, "%s", wrong);
	return CLASSPEC_WRONG_USE;
}

enum classpec_compiler_status
classpec_compiler_limit(struct classpec_compiler *compiler, const char *limit)
{
	char copy[64];

	if (!compiler || !limit)
		return CLASSPEC_WRONG_USE;
	snprintf(copy, sizeof copy, "%s", limit);
	return held_run(compiler, set_limit, copy);
}

/* ---- compiled ---- */

static enum classpec_compiler_status
compile(struct classpec_compiler *compiler, void *data)
{
	struct context *cx = &compiler->cx;

	(void)data;
	if (cx->unreadable || cx->source_count == 0) {
		if (cx->source_count == 0)
			complain(cx, "there is no text to compile");
		return CLASSPEC_WRONG_USE;
	}
	compiler->compiled = true;
	compiler->model = resolve(cx, parse(cx));
	if (!diag_failed(cx))
		compiler->plan = lower(cx, compiler->model, NULL);
	if (!diag_failed(cx))
		check(cx, compiler->model);
	waivers_apply(cx, compiler->model, compiler->plan != NULL);
	diag_sort(cx);
	if (diag_failed(cx))
		compiler->plan = NULL;
	return compiler->plan ? CLASSPEC_DONE : CLASSPEC_MISTAKES;
}

enum classpec_compiler_status
classpec_compiler_compile(struct classpec_compiler *compiler)
{
	if (!compiler)
		return CLASSPEC_WRONG_USE;
	if (!compiler->compiled)
		compiler->status = held_run(compiler, compile, NULL);
	return compiler->status;
}

enum classpec_compiler_status
held_compiled(struct classpec_compiler *compiler)
{
	if (!compiler)
		return CLASSPEC_WRONG_USE;
	if (compiler->broken)
		return compiler->broken;
	return compiler->compiled ? compiler->status : CLASSPEC_WRONG_USE;
}

/* ---- asked ---- */

size_t
classpec_compiler_diagnostic_count(const struct classpec_compiler *compiler)
{
	return compiler && compiler->compiled ? compiler->cx.diag_count : 0;
}

static enum classpec_compiler_status
tell(struct classpec_compiler *compiler, void *data)
{
	static const enum classpec_severity severities[] = {
		[SEVERITY_NOTE] = CLASSPEC_NOTE,
		[SEVERITY_WARNING] = CLASSPEC_WARNING,
		[SEVERITY_ERROR] = CLASSPEC_ERROR,
		[SEVERITY_OFF] = CLASSPEC_NOTE,
	};
	struct classpec_diagnostic *to = data;
	const struct diag *d = compiler->cx.diags[to->line];
	struct span at = d->at;
	struct place start = source_place(&compiler->cx, at), end;

	at.lo = at.hi > at.lo ? at.hi : at.lo;
	end = source_place(&compiler->cx, at);
	*to = (struct classpec_diagnostic){
		.code = check_table[d->check].code,
		.check = check_table[d->check].slug,
		.severity = severities[d->severity],
		.message = d->message,
		.path = start.path,
		.line = start.line,
		.column = start.column,
		.end_line = end.line,
		.end_column = end.column,
		.fix = d->fix,
		.allowed = d->waived,
	};
	return CLASSPEC_DONE;
}

int
classpec_compiler_diagnostic(struct classpec_compiler *compiler, size_t number,
			     struct classpec_diagnostic *diagnostic)
{
	if (!diagnostic || number >= classpec_compiler_diagnostic_count(compiler))
		return 0;
	diagnostic->line = (uint32_t)number;
	return held_run(compiler, tell, diagnostic) == CLASSPEC_DONE;
}

const struct classpec_plan *
classpec_compiler_plan(const struct classpec_compiler *compiler)
{
	return compiler ? compiler->plan : NULL;
}

static enum classpec_compiler_status
write_model(struct classpec_compiler *compiler, void *data)
{
	(void)data;
	if (compiler->model_json.size > 0)
		return CLASSPEC_DONE;
	emit_model(&compiler->cx, compiler->model, &compiler->model_json);
	out_bytes(&compiler->model_json, "", 1);
	return CLASSPEC_DONE;
}

enum classpec_compiler_status
classpec_compiler_model(struct classpec_compiler *compiler, const char **json, size_t *size)
{
	enum classpec_compiler_status status = held_compiled(compiler);

	if (!json || !size)
		return CLASSPEC_WRONG_USE;
	if (status == CLASSPEC_DONE)
		status = held_run(compiler, write_model, NULL);
	*json = status == CLASSPEC_DONE ? compiler->model_json.text : NULL;
	*size = status == CLASSPEC_DONE ? compiler->model_json.size - 1 : 0;
	return status;
}
