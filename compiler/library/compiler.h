/*
 * compiler.h - libclasspec: the compiler inside another program.
 *
 * A struct classpec_compiler holds one plan: add its texts, compile it, and ask. Nothing is written to
 * standard output or standard error, the process is never ended, and there is no state besides: two threads may
 * work with two compilers at the same time, but only one of them with the same.
 *
 * What a function returns by pointer belongs to the compiler and stays until the next call of the same function
 * with it, or until it is closed. Texts are UTF-8 and end in NUL; sizes are in bytes without it.
 *
 * NULL for what must be there is CLASSPEC_WRONG_USE.
 *
 * When memory runs out in the middle of a call, it returns CLASSPEC_NO_MEMORY, and the compiler may only be
 * closed; some of the memory of that call may stay taken.
 */
#ifndef CLASSPEC_COMPILER_H
#define CLASSPEC_COMPILER_H

#include <stddef.h>
#include <stdint.h>

#include "classpec.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Raised when something is added; the name of the library changes when something is taken away. */
#define CLASSPEC_COMPILER_API 1

enum classpec_compiler_status {
	CLASSPEC_DONE,
	CLASSPEC_MISTAKES,  /* the plan has errors: the diagnostics tell them */
	CLASSPEC_WRONG_USE, /* an argument, or a file that cannot be read: classpec_compiler_said tells */
	CLASSPEC_NO_MEMORY,
	CLASSPEC_FAULT      /* a mistake in classpec itself */
};

enum classpec_severity { CLASSPEC_NOTE, CLASSPEC_WARNING, CLASSPEC_ERROR };

struct classpec_diagnostic {
	const char *code;  /* "E201" */
	const char *check; /* "unknown-name" */
	enum classpec_severity severity;
	const char *message;
	const char *path;            /* as it was added */
	uint32_t line, column;       /* from 1; columns count characters */
	uint32_t end_line, end_column; /* behind the text it is about */
	const char *fix;    /* what should stand there instead, or NULL */
	const char *allowed; /* why the plan allows it, or NULL */
};

/* What is asked of records. Zeroed, it asks everything; as_of must be given. */
struct classpec_question {
	uint32_t size;                 /* sizeof (struct classpec_question) */
	classpec_date as_of;           /* 20250131: judged by what is in force on that day */
	uint32_t stage;                /* enum classpec_stage */
	uint32_t explain;              /* not 0: with every requirement */
	const char *const *classes;    /* ids, or NULL: all */
	uint32_t class_count;
	const char *route, *specialty; /* or NULL: each */
};

struct classpec_compiler;

/* CLASSPEC_COMPILER_API of the library that runs. */
uint32_t classpec_compiler_api(void);
/* "0.1.0" */
const char *classpec_compiler_version(void);

/* NULL when there is no memory for it. */
struct classpec_compiler *classpec_compiler_open(void);
void classpec_compiler_close(struct classpec_compiler *compiler); /* NULL: nothing */

/* What the last of the functions below had to say, besides diagnostics; "": nothing. */
const char *classpec_compiler_said(const struct classpec_compiler *compiler);

/* A file, or a directory of *.classpec files. */
enum classpec_compiler_status classpec_compiler_add_file(struct classpec_compiler *compiler,
							 const char *path);
/* A text that is in memory, which is copied; the path is what diagnostics call it. */
enum classpec_compiler_status classpec_compiler_add_text(struct classpec_compiler *compiler,
							 const char *path, const char *text,
							 size_t size);
/* Sets a limit: "days=12", "file=128M"; docs/limits.md lists them. */
enum classpec_compiler_status classpec_compiler_limit(struct classpec_compiler *compiler,
						      const char *limit);

/* All passes and checks over what was added, once; afterwards nothing can be added. CLASSPEC_DONE, with or
 * without warnings, or CLASSPEC_MISTAKES. Called again, it returns the same. */
enum classpec_compiler_status classpec_compiler_compile(struct classpec_compiler *compiler);

/* In the order of their places. */
size_t classpec_compiler_diagnostic_count(const struct classpec_compiler *compiler);
/* False when there is none of that number. */
int classpec_compiler_diagnostic(struct classpec_compiler *compiler, size_t number,
				 struct classpec_diagnostic *diagnostic);

/* The tables of a plan without mistakes, for the functions of classpec.h; else NULL. */
const struct classpec_plan *classpec_compiler_plan(const struct classpec_compiler *compiler);

/* The plan as JSON, as docs/model.schema.json describes it. */
enum classpec_compiler_status classpec_compiler_model(struct classpec_compiler *compiler,
						      const char **json, size_t *size);

/* Judges records, NDJSON or CSV as docs/records.md describes them. The answers are NDJSON, as docs/results.md
 * describes them; a record that cannot be read is a line {"line": 3, "rejected": "why"} among them. */
enum classpec_compiler_status classpec_compiler_judge(struct classpec_compiler *compiler,
						      const char *records, size_t records_size,
						      const struct classpec_question *question,
						      const char **answers, size_t *size);

/* What changed between two plans without mistakes, as JSON, which belongs to the new one: the report of
 * `classpec diff --format=json`. */
enum classpec_compiler_status classpec_compiler_diff(struct classpec_compiler *old_plan,
						     struct classpec_compiler *new_plan,
						     const char **json, size_t *size);

#ifdef __cplusplus
}
#endif

#endif
