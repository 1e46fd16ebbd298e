/*
 * emit/rows.h - private to the files that print the arrays of a plan as C: values of a row.
 */
#ifndef CLASSPEC_EMIT_ROWS_H
#define CLASSPEC_EMIT_ROWS_H

#include "emit/emit.h"

enum { COMMENT_LIMIT = 64 /* characters */ };

/* ---- emit/c_rows.c ----------------------------------------------------------------- */

void put_number(struct out *o, uint32_t number);
void put_signed(struct out *o, int32_t number);
void put_numbers(struct out *o, size_t count, const uint32_t *numbers);
void put_word(struct out *o, const char *const *words, size_t count, uint32_t number);

#define NUMBERS(o, ...)                                                        \
	put_numbers((o), sizeof(uint32_t[]){ __VA_ARGS__ } / sizeof(uint32_t), \
		    (const uint32_t[]){ __VA_ARGS__ })
#define WORD(o, words, number) \
	put_word((o), (words), sizeof(words) / sizeof *(words), (number))

void row_end(struct out *o, const char *comment);

/* What a comment says of a rule, and of a fact. */
const char *row_rule(struct context *cx, const struct classpec_plan *plan,
		       const struct classpec_rule *rule);
const char *row_fact(const struct classpec_plan *plan, uint32_t number);

/* ---- emit/c_nodes.c ---------------------------------------------------------------- */

void node_rows(struct context *cx, const struct classpec_plan *plan, struct out *o);
void wording_rows(struct context *cx, const struct classpec_plan *plan, struct out *o);

/* ---- emit/c_conditions.c ----------------------------------------------------------- */

void condition_rows(struct context *cx, const struct classpec_plan *plan, struct out *o);
void condition_list_rows(struct context *cx, const struct classpec_plan *plan,
			 struct out *o);

/* ---- emit/c_cases.c ---------------------------------------------------------------- */

void case_rows(struct context *cx, const struct classpec_plan *plan, struct out *o);
void case_value_rows(struct context *cx, const struct classpec_plan *plan, struct out *o);
void expectation_rows(struct context *cx, const struct classpec_plan *plan,
		      struct out *o);
void case_need_rows(struct context *cx, const struct classpec_plan *plan, struct out *o);

#endif
