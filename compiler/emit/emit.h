/*
 * emit/emit.h - what a plan is written out as. An emitter reads, appends to a struct out, and
 * reports nothing but what keeps it from writing.
 */
#ifndef CLASSPEC_EMIT_H
#define CLASSPEC_EMIT_H

#include "classpec.h"
#include "model.h"

/* ---- emit/json.c: one JSON document, two spaces a level ------------------------- */

struct json {
	struct out *o;
	unsigned depth; /* of open brackets */
	unsigned flat;  /* of them, those whose members stand on one line */
	bool member;    /* the open bracket has one already */
};

/* `key` is NULL inside an array. What is opened flat stands on one line, with all that is
 * in it. */
void json_open(struct json *j, const char *key, char bracket);
void json_open_flat(struct json *j, const char *key, char bracket);
void json_close(struct json *j, char bracket);
void json_text(struct json *j, const char *key, const char *text); /* NULL: null */
void json_number(struct json *j, const char *key, uint32_t number);
void json_bool(struct json *j, const char *key, bool value);
void json_raw(struct json *j, const char *key, const char *json); /* on one line */
void json_no_value(struct json *j, const char *key);
void json_end(struct json *j); /* the final newline */

/* ---- emit/model.c: the whole plan, as docs/model.schema.json describes it ------- */

void emit_model(struct context *cx, const struct model *model, struct out *o);
/* One class alone, as it stands there. */
void emit_one_class(struct context *cx, const struct class *class, struct out *o);
/* The part of a model that is one authority's. */
const struct model *model_of_authority(struct context *cx, const struct model *model,
				       const struct authority *authority);

/* ... and its companions, emit/model_vocabulary.c and emit/model_rule.c */
void emit_vocabulary(struct context *cx, const struct model *model, struct json *j);
void emit_rule(struct context *cx, const struct rule *rule, struct json *j);
void emit_ids(struct json *j, const char *key, struct symbol *const *symbols,
	      uint32_t count);
void emit_texts(struct json *j, const char *key, const struct prose *texts);

/* ---- emit/check.c: what `classpec check` found, for programs and for a report ---- */

/* Each takes the sorted diagnostics of the context. */
void emit_check_json(struct context *cx, struct out *o);
/* A record that shows what a diagnostic says, and how it is answered; or null. */
void emit_example(struct json *j, const char *key, const struct diag_example *example);
void emit_check_markdown(struct context *cx, const struct model *model, struct out *o);

/* ---- emit/sarif.c: the same as SARIF 2.1.0, with what every check is about ------ */

void emit_sarif(struct context *cx, struct out *o);

/* ---- emit/c_names.c: what the generated code calls the entries of a plan -------- */

struct identifier {
	const char *macro; /* "NYS_CLERK" */
	const char *sort;  /* "class", "route", ... */
	const char *id;    /* "nys.clerk"; NULL for a name the code needs for itself */
	const char *words; /* its title, or what it means */
	uint32_t value;
	const char *path; /* where it stands, or NULL: the model knows */
	uint32_t line;
};

struct identifiers {
	struct identifier *items; /* by sort, in the order of the plan */
	uint32_t count;
};

/* Why no name may begin so, or NULL. */
const char *prefix_fault(struct context *cx, const char *prefix);
const char *prefix_upper(struct context *cx, const char *prefix);
struct identifiers identifiers_of(struct context *cx, const struct classpec_plan *plan,
				  const char *prefix);
/* By name, so that those that collide are neighbours. */
const struct identifier **identifiers_sorted(struct context *cx,
					     const struct identifiers *all);

/* emit/c_check.c: reports names of the model that would be one identifier (E217). */
void identifiers_check(struct context *cx, const struct model *model,
		       const struct identifiers *all);
/* A line of a source, without the blanks around it. False for a path that is none. */
bool line_place(struct context *cx, const char *path, uint32_t line, struct span *at);

/* ---- emit/depfile.c: what the output depends on, as make and ninja read it ------ */

/* All targets first; then the sources of the context, and the directories that were searched
 * for them but for those that the build itself changes. False, after saying why, when one
 * has a name that cannot be written. */
void depfile_target(struct out *o, const char *path);
bool depfile_sources(struct context *cx, struct out *o, char **specs, int spec_count,
		     const char *output);

/* ---- emit/c.c: a plan's tables as C --------------------------------------------- */

enum tables_form {
	TABLES_BY_SIZE, /* packed above 1,000 classes */
	TABLES_ROWS,    /* each row a line that can be read, for every byte order */
	TABLES_PACKED   /* the image in literals, for a compiler to take quickly */
};

/* The source and its header, `base`.c and `base`.h, which may hold other plans already.
 * False, after saying why on context->err, when two entries would get the same
 * identifier. */
bool emit_c(struct context *cx, const struct classpec_plan *plan, const char *prefix,
	    const char *base, enum tables_form form, struct out *c, struct out *h);

/* ... and its companion emit/c_packed.c: the union of the plan and of its pieces, and the pieces */
void emit_packed_type(const struct classpec_plan *plan, const char *prefix, struct out *o);
void emit_packed_pieces(const struct classpec_plan *plan, struct out *o);

/* ---- emit/image.c: a plan's tables as they lie in memory ------------------------ */

/* The bytes that classpec_plan_open reads, of the byte order of this machine; and an
 * assembly file that puts `base`.plan in the place of `base`.c. */
void emit_image(const struct classpec_plan *plan, struct out *o);
void emit_image_wrapper(const char *prefix, const char *base, struct out *o);

/* Reading an image, and words for it in a comment of C. */
const void *plan_section(const struct classpec_plan *plan,
			 struct classpec_section section);
const char *plan_text(const struct classpec_plan *plan, classpec_string at);
void out_comment(struct out *o, const char *text, size_t limit);

/* ... and its companions. emit/c_rows.c: the arrays of a plan, in their order */
struct table {
	const char *name, *type;
	size_t section; /* offset of its section in the head */
	void (*rows)(struct context *cx, const struct classpec_plan *plan, struct out *o);
};

enum { TABLE_COUNT = 25 };
extern const struct table plan_tables[TABLE_COUNT];

struct classpec_section table_section(const struct classpec_plan *plan,
				      const struct table *table);

/* emit/c_strings.c: the string pool, in stretches that each fit into one literal */
struct string_chunk {
	uint32_t at, size; /* with the final NUL */
};

uint32_t string_chunks(struct context *cx, const struct classpec_plan *plan,
		       struct string_chunk **chunks);
void emit_string_chunk(const struct classpec_plan *plan, struct string_chunk chunk,
		       struct out *o);

#endif
