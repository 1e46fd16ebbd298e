/*
 * reader_expression.c - an expression of C becomes a formula.
 */
#include "reader_run.h"

#include <stdlib.h>
#include <string.h>

/* ---- tokens ------------------------------------------------------------------------ */

bool accept(struct run *run, const char *text)
{
	if (!token_reads(run->at, text))
		return false;
	run->at++;
	return true;
}

void expect(struct run *run, const char *text)
{
	if (!accept(run, text))
		refuse(run->at, text);
}

bool type_begins(const struct token *at)
{
	static const char *const words[] = { "const",   "unsigned", "int32_t",
					     "int64_t", "uint32_t", "uint64_t",
					     "enum",    "struct" };
	size_t i;

	for (i = 0; i < sizeof words / sizeof *words; i++)
		if (token_reads(at, words[i]))
			return true;
	return false;
}

enum type read_type(struct run *run)
{
	accept(run, "const");
	if (accept(run, "unsigned") || accept(run, "uint32_t"))
		return TYPE_UNSIGNED;
	if (accept(run, "uint64_t"))
		return TYPE_UINT64;
	if (accept(run, "int32_t"))
		return TYPE_INT;
	if (accept(run, "int64_t"))
		return TYPE_INT64;
	if (accept(run, "enum")) {
		run->at++;
		return TYPE_INT;
	}
	expect(run, "struct");
	expect(run, "classpec_interval");
	return accept(run, "*") ? TYPE_FACTS : TYPE_INTERVAL;
}

/* ---- primary expressions ----------------------------------------------------------- */

static struct value number(struct run *run)
{
	char *end;
	int64_t found = strtoll(run->at->text, &end, 10);
	bool is_plain = end == run->at->text + run->at->size;

	if (!is_plain && (*end != 'u' || end + 1 != run->at->text + run->at->size))
		refuse(run->at, "a decimal number");
	if (found > INT32_MAX && is_plain)
		refuse(run->at, "a number that is an int");
	run->at++;
	return literal(run, is_plain ? TYPE_INT : TYPE_UNSIGNED, found);
}

static struct value enumerator(struct run *run)
{
	static const struct {
		const char *name;
		int64_t number;
	} known[] = { { "CLASSPEC_NOT_MET", CLASSPEC_NOT_MET },
		      { "CLASSPEC_NEEDS_DETERMINATION", CLASSPEC_NEEDS_DETERMINATION },
		      { "CLASSPEC_UNDETERMINED", CLASSPEC_UNDETERMINED },
		      { "CLASSPEC_CONDITIONAL", CLASSPEC_CONDITIONAL },
		      { "CLASSPEC_MET", CLASSPEC_MET },
		      { "CLASSPEC_FILING", CLASSPEC_FILING },
		      { "CLASSPEC_EXAMINATION", CLASSPEC_EXAMINATION },
		      { "CLASSPEC_APPOINTMENT", CLASSPEC_APPOINTMENT },
		      { "CLASSPEC_END_OF_PROBATION", CLASSPEC_END_OF_PROBATION },
		      { "INT32_MIN", INT32_MIN },
		      { "INT32_MAX", INT32_MAX } };
	const struct program *program = run->program;
	const struct token *name = run->at;
	size_t i;

	run->at++;
	for (i = 0; i < sizeof known / sizeof *known; i++)
		if (token_reads(name, known[i].name))
			return literal(run, TYPE_INT, known[i].number);
	for (i = 0; i < program->enumerator_count; i++) {
		const struct token *other = program->enumerators[i].name;

		if (other->size == name->size &&
		    memcmp(other->text, name->text, name->size) == 0)
			return literal(run, TYPE_INT, program->enumerators[i].number);
	}
	refuse(name, "a name that is declared");
	return literal(run, TYPE_INT, 0);
}

static struct value fact(struct run *run)
{
	struct value index = expression(run), interval = { TYPE_INTERVAL, NULL, NULL,
							   false, 0 };

	if (!index.literal || index.number < 0 ||
	    index.number >= run->question->fact_count)
		refuse(run->at, "the number of a fact before this");
	expect(run, "]");
	interval.ast = run->question->lo[index.number];
	interval.hi = run->question->hi[index.number];
	return interval;
}

static struct value name(struct run *run)
{
	const struct token *word = run->at;
	size_t i;

	if (token_reads(word + 1, "(")) {
		for (i = 0; i < run->program->function_count; i++) {
			const struct function *f = &run->program->functions[i];

			if (f->body && f->is_inline && f->name->size == word->size &&
			    memcmp(f->name->text, word->text, word->size) == 0)
				return call(run, f);
		}
		refuse(word, "an inline function");
	}
	for (i = run->name_count; i-- > run->first_name;)
		if (run->names[i].name->size == word->size &&
		    memcmp(run->names[i].name->text, word->text, word->size) == 0) {
			run->at++;
			return run->names[i].value;
		}
	return enumerator(run);
}

static struct value postfix(struct run *run)
{
	struct value value;

	if (run->at->kind == TOKEN_NUMBER) {
		value = number(run);
	} else if (accept(run, "(")) {
		value = expression(run);
		expect(run, ")");
	} else {
		value = name(run);
	}
	if (value.type == TYPE_FACTS && accept(run, "["))
		value = fact(run);
	if (value.type == TYPE_INTERVAL && accept(run, ".")) {
		if (accept(run, "lo"))
			return made(TYPE_INT, value.ast);
		expect(run, "hi");
		return made(TYPE_INT, value.hi);
	}
	return value;
}

/* A cast may narrow, where the value fits. */
static struct value unary(struct run *run)
{
	struct value value;
	enum type type;

	if (accept(run, "-")) {
		value = number(run);
		return literal(run, TYPE_INT, -value.number);
	}
	if (!token_reads(run->at, "(") || !type_begins(run->at + 1))
		return postfix(run);
	run->at++;
	type = read_type(run);
	expect(run, ")");
	value = unary(run);
	if (value.type == TYPE_INT64 && type == TYPE_INT) {
		must_fit(run, value.ast, TYPE_INT);
		return made(TYPE_INT, value.ast);
	}
	return convert(run, value, type);
}

/* ---- operators --------------------------------------------------------------------- */

struct operator {
	const char *text;
	unsigned rank;
};

static const struct operator operators[] = {
	{ "*", 8 },  { "+", 7 }, { "<<", 6 }, { ">>", 6 }, { "<", 5 },
	{ ">=", 5 }, { "&", 3 }, { "|", 1 },
};

/* Operators of that rank and above. */
static struct value binary(struct run *run, unsigned rank)
{
	struct value value = unary(run);
	size_t i;

	for (i = 0; i < sizeof operators / sizeof *operators;) {
		const struct operator *operator = &operators[i];

		if (operator->rank < rank || !accept(run, operator->text)) {
			i++;
			continue;
		}
		value = combined(run, operator->text, value,
				 binary(run, operator->rank + 1));
		i = 0;
	}
	return value;
}

struct value expression(struct run *run)
{
	struct value value = binary(run, 0), yes;
	Z3_ast condition, path = run->path;

	if (!accept(run, "?"))
		return value;
	condition = truth(run, value);
	run->path = both(run, path, condition);
	yes = expression(run);
	expect(run, ":");
	run->path = both(run, path, Z3_mk_not(run->z3, condition));
	value = expression(run);
	run->path = path;
	return choice(run, condition, yes, value);
}
