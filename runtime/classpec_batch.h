/*
 * classpec_batch.h - the tables of a plan asked for many answers: one person against
 * every rule, and many people against one rule.
 *
 * Each answer is exactly the outcome that classpec_decide would give. What they
 * prepare beforehand is derived from the plan when a program starts, in memory that the
 * caller owns; afterwards it never changes, and any number of threads may use it. Like
 * the rest of the core they allocate nothing, keep no state and need no C library.
 */
#ifndef CLASSPEC_BATCH_H
#define CLASSPEC_BATCH_H

#include "classpec.h"

#ifdef __cplusplus
extern "C" {
#endif

/* ---- index.c, all.c: one person against every rule -------------------- */

struct classpec_index;

/* The bytes that building an index takes, or 0 when it would be too large to build. */
size_t classpec_index_size(const struct classpec_plan *plan);

/* In `size` bytes of memory aligned for a pointer; NULL when that is not enough. The plan
 * must stay where it is as long as the index is used. Takes 1 KB of stack, and 300 bytes
 * for each level of nesting. */
const struct classpec_index *classpec_index_build(const struct classpec_plan *plan,
						  void *memory, size_t size);

/* The bytes of scratch memory that one call of classpec_decide_all takes. */
size_t classpec_index_scratch(const struct classpec_index *index);

/* One enum classpec_outcome for each rule of the plan, in its order. */
void classpec_decide_all(const struct classpec_index *index,
			 const struct classpec_facts *facts, uint8_t *outcomes,
			 void *scratch);

/* ---- sheet.c, columns.c: many people against one rule ------------------------------ */

/*
 * A sheet says which columns a rule needs. People are rows; a column holds, for each,
 * what the rule must know of one fact. Of a fact with at most 15 thresholds in the rule
 * that is one byte. A fact that stands in a sum, or has more thresholds, takes two
 * columns of numbers, the second right after the first.
 */
enum classpec_encoding {
	CLASSPEC_RANKS,  /* uint8_t: 1 for each threshold that lo reaches, 16 if hi does */
	CLASSPEC_LOWEST, /* int32_t: lo */
	CLASSPEC_HIGHEST /* int32_t: hi */
};

struct classpec_column {
	uint32_t fact;
	uint32_t encoding; /* enum classpec_encoding */
	const int32_t *threshold; /* CLASSPEC_RANKS: ascending, all above 0 */
	uint32_t threshold_count;
};

/* Which instructions may be used. The answers are the same. */
enum classpec_vectors { CLASSPEC_PORTABLE, CLASSPEC_AVX2, CLASSPEC_AVX512 };

/* The best that the processor has. Not for every call: asking takes long. */
enum classpec_vectors classpec_vectors_best(void);

struct classpec_sheet;

/* The bytes that a sheet takes. */
size_t classpec_sheet_size(const struct classpec_plan *plan, uint32_t rule);

/* In `size` bytes of memory aligned for a pointer. NULL when that is not enough, or
 * when the rule nests too deeply for the scratch memory below; classpec_decide can
 * answer then. `vectors` is at most what the processor has. The plan is not needed
 * afterwards. */
const struct classpec_sheet *classpec_sheet_build(const struct classpec_plan *plan,
						  uint32_t rule,
						  enum classpec_vectors vectors,
						  void *memory, size_t size);

/* Its columns; returns how many there are. */
uint32_t classpec_sheet_columns(const struct classpec_sheet *sheet,
				const struct classpec_column **columns);

/* Enters a person in a row: facts->value[column.fact], encoded, for each of the
 * columns. */
void classpec_sheet_enter(const struct classpec_sheet *sheet,
			  const struct classpec_facts *facts, void *const *columns,
			  size_t row);

enum { CLASSPEC_COLUMNS_SCRATCH = 65536 };

/* One enum classpec_outcome for each of `count` rows from `first` on, asked at `stage`.
 * `scratch` is CLASSPEC_COLUMNS_SCRATCH bytes. */
void classpec_decide_columns(const struct classpec_sheet *sheet,
			     const void *const *columns, size_t first, size_t count,
			     uint32_t stage, uint8_t *outcomes, void *scratch);

#ifdef __cplusplus
}
#endif

#endif
