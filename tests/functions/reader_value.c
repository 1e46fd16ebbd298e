/*
 * reader_value.c - the arithmetic of C, as far as emitted functions need it.
 *
 * What would change a value without a word, as a mix of signed and unsigned numbers, is
 * refused. That no sum or product leaves its type becomes part of question->fits.
 */
#include "reader_run.h"

#include <string.h>

static Z3_ast integer(struct run *run, int64_t number)
{
	return Z3_mk_int64(run->z3, number, Z3_mk_int_sort(run->z3));
}

struct value literal(struct run *run, enum type type, int64_t number)
{
	struct value value = { type, NULL, NULL, true, number };

	if (type == TYPE_UNSIGNED || type == TYPE_UINT64)
		value.ast = Z3_mk_unsigned_int64(
			run->z3, (uint64_t)number,
			Z3_mk_bv_sort(run->z3, type == TYPE_UNSIGNED ? 32 : 64));
	else
		value.ast = integer(run, number);
	return value;
}

struct value made(enum type type, Z3_ast ast)
{
	return (struct value){ type, ast, NULL, false, 0 };
}

static bool is_unsigned(enum type type)
{
	return type == TYPE_UNSIGNED || type == TYPE_UINT64;
}

static bool is_signed(enum type type)
{
	return type == TYPE_INT || type == TYPE_INT64;
}

struct value convert(struct run *run, struct value value, enum type type)
{
	if (value.type == type)
		return value;
	if (value.literal && value.type == TYPE_INT && value.number >= 0 &&
	    is_unsigned(type))
		return literal(run, type, value.number);
	if (value.type == TYPE_UNSIGNED && type == TYPE_UINT64) {
		value.type = type;
		value.ast = Z3_mk_zero_ext(run->z3, 32, value.ast);
		return value;
	}
	if (value.type == TYPE_INT && type == TYPE_INT64) {
		value.type = type;
		return value;
	}
	refuse(run->at, "an operand of another type before this");
	return value;
}

/* Both become the type of the wider. */
static enum type meet(struct run *run, struct value *a, struct value *b)
{
	enum type type = a->type > b->type ? a->type : b->type;

	if (type > TYPE_UINT64)
		refuse(run->at, "two numbers before this");
	*a = convert(run, *a, type);
	*b = convert(run, *b, type);
	return type;
}

Z3_ast both(struct run *run, Z3_ast a, Z3_ast b)
{
	Z3_ast parts[] = { a, b };

	return Z3_mk_and(run->z3, 2, parts);
}

static void must_hold(struct run *run, Z3_ast condition)
{
	condition = Z3_simplify(run->z3, Z3_mk_implies(run->z3, run->path, condition));
	if (Z3_get_bool_value(run->z3, condition) != Z3_L_TRUE)
		run->question->fits = both(run, run->question->fits, condition);
}

void must_fit(struct run *run, Z3_ast ast, enum type type)
{
	const bool narrow = type == TYPE_INT;

	must_hold(run, both(run,
			    Z3_mk_ge(run->z3, ast,
				     integer(run, narrow ? INT32_MIN : INT64_MIN)),
			    Z3_mk_le(run->z3, ast,
				     integer(run, narrow ? INT32_MAX : INT64_MAX))));
}

Z3_ast truth(struct run *run, struct value value)
{
	if (value.type == TYPE_TRUTH)
		return value.ast;
	if (!is_unsigned(value.type))
		refuse(run->at, "a condition before this");
	return Z3_mk_not(run->z3, Z3_mk_eq(run->z3, value.ast,
					   literal(run, value.type, 0).ast));
}

struct value choice(struct run *run, Z3_ast condition, struct value yes,
			   struct value no)
{
	struct value value;

	if (yes.type == TYPE_INTERVAL || yes.type == TYPE_FACTS)
		refuse(run->at, "a choice between numbers");
	value = made(meet(run, &yes, &no), NULL);
	value.ast = Z3_mk_ite(run->z3, condition, yes.ast, no.ast);
	return value;
}

/* ---- operators --------------------------------------------------------------------- */

static struct value shifted(struct run *run, const char *text, struct value a,
			    struct value b)
{
	if (!is_unsigned(a.type) || !b.literal || b.number < 0)
		refuse(run->at, "a shift of an unsigned number before this");
	b = literal(run, a.type, b.number);
	return made(a.type, *text == '<' ? Z3_mk_bvshl(run->z3, a.ast, b.ast) :
		    Z3_mk_bvlshr(run->z3, a.ast, b.ast));
}

static struct value computed(struct run *run, const char *text, struct value a,
			     struct value b)
{
	const enum type type = meet(run, &a, &b);
	Z3_ast operands[] = { a.ast, b.ast };
	struct value value = made(type, NULL);

	if (is_signed(type)) {
		value.ast = *text == '*' ? Z3_mk_mul(run->z3, 2, operands) :
			    Z3_mk_add(run->z3, 2, operands);
		must_fit(run, value.ast, type);
		return value;
	}
	if (*text != '+')
		refuse(run->at, "a sum before this");
	must_hold(run, Z3_mk_bvadd_no_overflow(run->z3, a.ast, b.ast, false));
	value.ast = Z3_mk_bvadd(run->z3, a.ast, b.ast);
	return value;
}

static struct value compared(struct run *run, const char *text, struct value a,
			     struct value b)
{
	const bool less = strcmp(text, "<") == 0;

	if (is_signed(meet(run, &a, &b)))
		return made(TYPE_TRUTH, less ? Z3_mk_lt(run->z3, a.ast, b.ast) :
			    Z3_mk_ge(run->z3, a.ast, b.ast));
	return made(TYPE_TRUTH, less ? Z3_mk_bvult(run->z3, a.ast, b.ast) :
		    Z3_mk_bvuge(run->z3, a.ast, b.ast));
}

struct value combined(struct run *run, const char *text, struct value a,
			     struct value b)
{
	enum type type;

	if (strcmp(text, "<<") == 0 || strcmp(text, ">>") == 0)
		return shifted(run, text, a, b);
	if (strcmp(text, "+") == 0 || strcmp(text, "*") == 0)
		return computed(run, text, a, b);
	if (strcmp(text, "<") == 0 || strcmp(text, ">=") == 0)
		return compared(run, text, a, b);
	type = meet(run, &a, &b);
	if (!is_unsigned(type))
		refuse(run->at, "unsigned numbers before this");
	return made(type, *text == '&' ? Z3_mk_bvand(run->z3, a.ast, b.ast) :
		    Z3_mk_bvor(run->z3, a.ast, b.ast));
}
