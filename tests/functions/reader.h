/*
 * reader.h - reads emitted functions back, and says what they return, as Z3 formulas.
 *
 * The reader knows the few words of C that such a header and source are made of, and
 * stops with status 2 at any other. It takes nothing from the emitter: the inline
 * functions are read and worked out like everything else. `int` has 32 bits.
 */
#ifndef READER_H
#define READER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <z3.h>

#include "classpec.h"

enum token_kind { TOKEN_END, TOKEN_WORD, TOKEN_NUMBER, TOKEN_MARK };

struct token {
	enum token_kind kind;
	const char *text;
	size_t size;
	const char *path;
	unsigned line;
};

enum type {
	TYPE_INT,      /* int, int32_t and enumerations */
	TYPE_INT64,
	TYPE_UNSIGNED, /* unsigned and uint32_t */
	TYPE_UINT64,
	TYPE_TRUTH,    /* of a comparison, for conditions only */
	TYPE_INTERVAL,
	TYPE_FACTS     /* the array */
};

/* Signed numbers are integers of Z3, unsigned ones bit vectors. */
struct value {
	enum type type;
	Z3_ast ast; /* of an interval lo */
	Z3_ast hi;
	bool literal; /* its number is known */
	int64_t number;
};

struct word {
	const struct token *name;
	int64_t number;
};

struct function {
	const struct token *name;
	const struct token *type, *parameters; /* where they begin */
	const struct token *body; /* what follows the `{`, or NULL: only declared */
	bool is_inline; /* static inline */
};

struct program {
	struct token *tokens;
	size_t token_count, token_room;
	struct word *enumerators;
	size_t enumerator_count, enumerator_room;
	struct function *functions; /* in the order of the files */
	size_t function_count, function_room;
};

/* What the facts are, and what the formulas come to. */
struct question {
	Z3_context z3;
	Z3_ast *lo, *hi; /* of each fact */
	uint32_t fact_count;
	enum classpec_stage stage;
	Z3_ast fits; /* no arithmetic on the way leaves its type */
};

/* Adds a file, whose text must stay. */
void program_read(struct program *program, const char *path, const char *text);
/* Finds what is declared in all that was read. */
void program_declare(struct program *program);
void program_free(struct program *program);

/* NULL when there is none with a body. */
const struct function *program_function(const struct program *program, const char *name);
/* What it returns, an integer; and question->fits. */
Z3_ast program_ask(const struct program *program, const struct function *function,
		   struct question *question);

bool token_reads(const struct token *token, const char *text);
void refuse(const struct token *at, const char *expected);

#endif
