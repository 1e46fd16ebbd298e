/*
 * reader_statement.c - what the body of a function comes to.
 */
#include "reader_run.h"

#include <stdlib.h>

enum { NAMES_MAX = 32 * 1024, ARGUMENTS_MAX = 8, CALLS_MAX = 16 };

/* ---- statements -------------------------------------------------------------------- */

static void bind(struct run *run, const struct token *word, struct value value)
{
	if (run->name_count == NAMES_MAX)
		refuse(word, "fewer names");
	run->names[run->name_count++] = (struct binding){ word, value };
}

/* { lo, hi } */
static struct value interval(struct run *run)
{
	struct value value = { TYPE_INTERVAL, NULL, NULL, false, 0 };

	expect(run, "{");
	value.ast = convert(run, expression(run), TYPE_INT).ast;
	expect(run, ",");
	value.hi = convert(run, expression(run), TYPE_INT).ast;
	expect(run, "}");
	return value;
}

static void declaration(struct run *run)
{
	const enum type type = read_type(run);

	do {
		const struct token *word = run->at++;

		expect(run, "=");
		bind(run, word, type == TYPE_INTERVAL ? interval(run) :
		     convert(run, expression(run), type));
	} while (accept(run, ","));
	expect(run, ";");
}

static struct value returned(struct run *run, enum type type)
{
	struct value value;

	expect(run, "return");
	value = convert(run, expression(run), type);
	expect(run, ";");
	return value;
}

/* From here to the end of the body. */
static struct value statements(struct run *run, enum type type)
{
	struct value yes, value;
	Z3_ast condition, path = run->path;

	for (;;) {
		if (token_reads(run->at, "(") && token_reads(run->at + 1, "void")) {
			run->at += 4; /* ( void ) name */
			expect(run, ";");
		} else if (type_begins(run->at)) {
			declaration(run);
		} else {
			break;
		}
	}
	if (!accept(run, "if")) {
		value = returned(run, type);
		if (!token_reads(run->at, "}"))
			refuse(run->at, "}");
		return value;
	}
	expect(run, "(");
	condition = truth(run, expression(run));
	expect(run, ")");
	run->path = both(run, path, condition);
	yes = returned(run, type);
	run->path = both(run, path, Z3_mk_not(run->z3, condition));
	value = statements(run, type);
	run->path = path;
	return choice(run, condition, yes, value);
}

/* ---- calls ------------------------------------------------------------------------- */

static struct value body(struct run *run, const struct function *f,
			 const struct value *arguments, size_t count)
{
	const struct token *back = run->at;
	const size_t first = run->first_name, names = run->name_count;
	struct value value;
	enum type type;
	size_t i;

	run->at = f->parameters;
	accept(run, "void");
	run->first_name = run->name_count;
	for (i = 0; i < count; i++) {
		type = read_type(run);
		bind(run, run->at++, convert(run, arguments[i], type));
		if (i + 1 < count)
			expect(run, ",");
	}
	expect(run, ")");
	run->at = f->type;
	type = read_type(run);
	run->at = f->body;
	value = statements(run, type);
	run->at = back;
	run->first_name = first;
	run->name_count = names;
	return value;
}

struct value call(struct run *run, const struct function *called)
{
	struct value arguments[ARGUMENTS_MAX], value;
	size_t count = 0;

	if (run->depth++ == CALLS_MAX)
		refuse(run->at, "fewer calls inside calls");
	run->at++;
	expect(run, "(");
	while (!accept(run, ")")) {
		if (count == ARGUMENTS_MAX)
			refuse(run->at, "fewer arguments");
		arguments[count++] = expression(run);
		if (!token_reads(run->at, ")"))
			expect(run, ",");
	}
	value = body(run, called, arguments, count);
	run->depth--;
	return value;
}

Z3_ast program_ask(const struct program *program, const struct function *function,
		   struct question *question)
{
	struct run run = { .program = program, .question = question };
	struct value arguments[2] = { { TYPE_FACTS, NULL, NULL, false, 0 } };
	Z3_ast result;

	run.z3 = question->z3;
	run.path = Z3_mk_true(run.z3);
	run.names = malloc(NAMES_MAX * sizeof *run.names);
	if (!run.names)
		refuse(function->name, "memory");
	question->fits = Z3_mk_true(run.z3);
	arguments[1] = literal(&run, TYPE_INT, (int64_t)question->stage);
	run.at = function->name;
	result = body(&run, function, arguments, 2).ast;
	free(run.names);
	return result;
}
