/*
 * emit/functions.h - shared by emit/functions.c and its companions, which write a plan's
 * rules as C functions, and by command/build.c.
 *
 * There is one function for each class and route, to be read beside the standard. All
 * that the functions say is read from the tables.
 */
#ifndef CLASSPEC_EMIT_FUNCTIONS_H
#define CLASSPEC_EMIT_FUNCTIONS_H

#include "emit/emit.h"

/* ---- emit/functions_names.c ----------------------------------------------------- */

struct function_names {
	const char **functions; /* of the rules */
	const char **facts;     /* the enumerators of the facts */
};

struct function_names function_names_of(struct context *cx,
					const struct classpec_plan *plan,
					const char *prefix);

/* The same names with their places, and those that the files need for themselves: to be
 * checked together with the names of the tables. */
struct identifiers function_identifiers(struct context *cx,
					const struct classpec_plan *plan,
					const char *prefix);

/* Reports what a function cannot say. */
void functions_check(struct context *cx, const struct classpec_plan *plan);

/* ---- emit/functions.c ----------------------------------------------------------- */

enum { FUNCTIONS_PARTS_MOST = 1000 };

/* How the file of that part ends, counted from 0: "_functions.c" when there is but one. */
const char *functions_suffix(struct context *cx, uint32_t part, uint32_t parts);

/* The sources, each with its share of the rules, and their header, `base`_functions.h; they
 * may hold other plans already. */
void emit_functions(struct context *cx, const struct classpec_plan *plan,
		    const char *prefix, const char *base, struct out **c, uint32_t parts,
		    struct out *h);

/* ---- emit/functions_rule.c ------------------------------------------------------ */

struct functions {
	struct context *cx;
	const struct classpec_plan *plan;
	const char *base; /* of the files */
	const char *prefix, *upper;
	struct function_names names;
	uint32_t month_days;   /* 0: amounts of time stand in days */
	uint32_t credit_scale; /* 0: no fact counts credits */
	uint32_t *shown;       /* for each string the last rule that showed it, plus 1 */
};

void emit_function(const struct functions *f, uint32_t rule, struct out *o);

/* ---- emit/functions_words.c ----------------------------------------------------- */

enum { LINE_COLUMNS = 90, TAB_COLUMNS = 8 };

/* "Clerk 2 (2546200), Promotion", as it may stand in a comment. */
const char *function_title(const struct functions *f, const struct classpec_rule *rule);
/* The comment above a function: what it is about, and from where. */
void emit_function_comment(const struct functions *f, const struct classpec_rule *rule,
			   struct out *o);
/* "enum classpec_outcome nys_clerk_promotion(...)", without what ends it. */
void emit_function_head(const struct functions *f, uint32_t rule, struct out *o);

size_t text_columns(const char *text, size_t size);
/* Words that fill lines up to the limit; each line after the first begins with `lead`.
 * `column` is where the words of each line begin. A tab is a space that ends no line. */
void out_filled(struct out *o, const char *text, size_t column, const char *lead);
/* The text as it may stand in a comment. */
const char *comment_text(struct context *cx, const char *text);

#endif
