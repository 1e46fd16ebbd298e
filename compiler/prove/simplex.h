/*
 * prove/simplex.h - whether linear bounds can be kept all at once, over the rationals, exactly.
 *
 * Rows are sums of columns with whole coefficients. Rows and columns alike have a low and perhaps a
 * high limit, which may be strict: a limit is at + small * e for an e above 0 and as small as need be.
 */
#ifndef CLASSPEC_PROVE_SIMPLEX_H
#define CLASSPEC_PROVE_SIMPLEX_H

#include "prove/proving.h"

struct limit {
	int64_t at, small;
};

__extension__ typedef __int128 wide;

struct simplex_value {
	wide at, small; /* over simplex->over */
};

/* Each basic variable is a sum of the others: the cells of its row over `over`. Variables are the
 * rows, then the columns. */
struct simplex {
	struct prove_space *space;
	uint32_t rows, columns;
	uint32_t stride; /* from one row of cells to the next: room for more columns */
	int64_t *cells;
	int64_t over;    /* at least 1 */
	int64_t largest; /* no cell is larger */
	bool small;      /* no value, and no limit times `over`, needs more than 64 bits */
	uint32_t *basic, *nonbasic; /* the variable of each row, and of each column */
	int64_t *first;  /* the cells as they were in the beginning */
	bool *signless;  /* rows without a negative cell in the beginning: they are never below 0 */
	bool *stale;     /* rows whose cells were not kept, because nothing limits them */
	uint32_t *where; /* of each variable: its row, or its column */
	struct limit *low, *high;   /* of each variable; high.at UNBOUNDED: none */
	bool *at_high;              /* of a variable that is not basic: at which limit it is */
	struct simplex_value *value; /* of the basic variables */
	uint32_t conflict;           /* the row that cannot be brought within its limits */
	bool conflict_low;           /* it cannot be brought up */
};

enum simplex_answer { SIMPLEX_NONE, SIMPLEX_SOME, SIMPLEX_TOO_LARGE };

/* The limit at which a variable stands that is not basic. */
static inline struct limit nonbasic_value(const struct simplex *s, uint32_t variable)
{
	return s->at_high[variable] ? s->high[variable] : s->low[variable];
}

/* All cells 0, all limits from 0 up. Cells are filled in before it is solved. */
struct simplex *simplex_new(struct prove_space *space, uint32_t rows, uint32_t columns);
void simplex_add(struct simplex *s, uint32_t row, uint32_t column, int64_t cell);
/* One more column, also after it was solved; its first cells, by row. */
void simplex_widen(struct simplex *s, const int64_t *cells);
/* Starts from where the last call ended, which costs little when few limits have changed. */
enum simplex_answer simplex_solve(struct simplex *s);
/* After SIMPLEX_NONE: how often each row counts in a sum that the limits do not allow, and that no
 * column makes more. */
void simplex_proof(const struct simplex *s, wide *times);
/* The columns of a solution, over a common denominator, which is returned; 0 when too large. */
int64_t simplex_columns(const struct simplex *s, int64_t *amounts);

#endif
