/*
 * classpec_batch.h - the tables of a plan asked for many answers at once: one person
 * against every rule, and many people against one rule.
 *
 * Each answer is exactly the outcome that classpec_decide would give. What both forms
 * prepare beforehand is derived from the plan when a program starts, in memory that the
 * caller owns; afterwards it never changes, and any number of threads may use it. Like the
 * rest of the core they allocate nothing, keep no state and need no C library.
 */
#ifndef CLASSPEC_BATCH_H
#define CLASSPEC_BATCH_H

#include "classpec.h"

#ifdef __cplusplus
extern "C" {
#endif

/* ---- all.c: one person against every rule ------------------------------------------ */

struct classpec_index;

/* The bytes that building an index takes, or 0 when it would be too large to build. */
size_t classpec_index_size(const struct classpec_plan *plan);

/* In `size` bytes of memory aligned for a pointer; NULL when that is not enough. */
const struct classpec_index *classpec_index_build(const struct classpec_plan *plan,
						  void *memory, size_t size);

/* The bytes of scratch memory that one call of classpec_decide_all takes. */
size_t classpec_index_scratch(const struct classpec_index *index);

/* One enum classpec_outcome for each rule of the plan, in its order. */
void classpec_decide_all(const struct classpec_index *index,
			 const struct classpec_facts *facts, uint8_t *outcomes,
			 void *scratch);

#ifdef __cplusplus
}
#endif

#endif
