/*
 * reader_run.h - shared by the files of the reader that work a function out.
 *
 * Reading and working out are one: each expression becomes a formula as it is read, and a
 * call is the body of the function, read again with its parameters bound.
 */
#ifndef READER_RUN_H
#define READER_RUN_H

#include "reader.h"

struct binding {
	const struct token *name;
	struct value value;
};

struct run {
	const struct program *program;
	struct question *question;
	Z3_context z3;
	const struct token *at;
	struct binding *names;
	size_t first_name, name_count; /* of the function being read */
	Z3_ast path; /* what must be so for this place to be reached */
	unsigned depth;
};

/* reader_expression.c */
bool accept(struct run *run, const char *text);
void expect(struct run *run, const char *text);
bool type_begins(const struct token *at);
enum type read_type(struct run *run);
struct value expression(struct run *run);

/* reader_statement.c: a call of an inline function, from its parenthesis on. */
struct value call(struct run *run, const struct function *called);

/* reader_value.c */
struct value literal(struct run *run, enum type type, int64_t number);
struct value made(enum type type, Z3_ast ast);
/* Only what changes no value: a number that is known, or a wider type. */
struct value convert(struct run *run, struct value value, enum type type);
Z3_ast both(struct run *run, Z3_ast a, Z3_ast b);
/* As a condition. */
Z3_ast truth(struct run *run, struct value value);
struct value choice(struct run *run, Z3_ast condition, struct value yes, struct value no);
/* A number that must fit a type, where it is reached. */
void must_fit(struct run *run, Z3_ast ast, enum type type);
struct value combined(struct run *run, const char *text, struct value a, struct value b);

#endif
