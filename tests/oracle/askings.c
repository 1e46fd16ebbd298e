/*
 * askings.c - every way of asking must give the same: by a rule's conditions, by its tree,
 * all rules at once, and as a column of one person.
 */
#include "trial.h"

#include "classpec_batch.h"
#include "image.h"

#include <stdlib.h>
#include <string.h>

struct askings {
	const struct classpec_index *index;
	const struct classpec_sheet **sheets; /* of the rules */
	void *index_memory, **sheet_memory;
	uint8_t *outcomes;
	void *scratch, *columns_scratch;
	int32_t *cells; /* of a row, each as wide as a number */
	void **columns;
	uint32_t rule_count, column_count;
};

/* One rule for portable C, the next for the best that the processor has. */
static const struct classpec_sheet *sheet_open(const struct classpec_plan *plan,
					       uint32_t rule, void **memory)
{
	size_t size = classpec_sheet_size(plan, rule);

	*memory = malloc(size);
	return classpec_sheet_build(plan, rule,
				    rule % 2 ? classpec_vectors_best()
					     : CLASSPEC_PORTABLE,
				    *memory, size);
}

static void columns_open(struct askings *a)
{
	const struct classpec_column *columns;

	for (uint32_t i = 0; i < a->rule_count; i++) {
		uint32_t count = a->sheets[i] ? classpec_sheet_columns(a->sheets[i],
								       &columns)
					      : 0;

		if (count > a->column_count)
			a->column_count = count;
	}
	a->cells = calloc(a->column_count + 1, sizeof *a->cells);
	a->columns = calloc(a->column_count + 1, sizeof *a->columns);
	for (uint32_t i = 0; i < a->column_count; i++)
		a->columns[i] = &a->cells[i];
}

struct askings *askings_open(const struct classpec_plan *plan)
{
	struct askings *a = calloc(1, sizeof *a);
	size_t size = classpec_index_size(plan);

	a->rule_count = plan->rules.count;
	a->index_memory = malloc(size);
	a->index = classpec_index_build(plan, a->index_memory, size);
	a->scratch = malloc(classpec_index_scratch(a->index));
	a->outcomes = calloc(a->rule_count + 1, 1);
	a->columns_scratch = malloc(CLASSPEC_COLUMNS_SCRATCH);
	a->sheets = calloc(a->rule_count + 1, sizeof *a->sheets);
	a->sheet_memory = calloc(a->rule_count + 1, sizeof *a->sheet_memory);
	for (uint32_t i = 0; i < a->rule_count; i++)
		a->sheets[i] = sheet_open(plan, i, &a->sheet_memory[i]);
	columns_open(a);
	return a;
}

void askings_close(struct askings *a)
{
	if (!a)
		return;
	for (uint32_t i = 0; i < a->rule_count; i++)
		free(a->sheet_memory[i]);
	free(a->sheet_memory);
	free(a->sheets);
	free(a->columns_scratch);
	free(a->outcomes);
	free(a->scratch);
	free(a->index_memory);
	free(a->cells);
	free(a->columns);
	free(a);
}

static const char *broken_way(struct askings *a, const struct law *law)
{
	struct classpec_result by_tree;
	uint8_t outcome;

	classpec_decide_tree(law->plan, law->rule, law->facts, &by_tree);
	if (memcmp(&by_tree, law->result, sizeof by_tree) != 0)
		return "the conditions and the tree";
	if (classpec_decide_outcome(law->plan, law->rule, law->facts) !=
	    (enum classpec_outcome)law->result->outcome)
		return "the outcome alone";
	classpec_decide_all(a->index, law->facts, a->outcomes, a->scratch);
	if (a->outcomes[law->rule] != law->result->outcome)
		return "all rules at once";
	if (!a->sheets[law->rule])
		return NULL;
	classpec_sheet_enter(a->sheets[law->rule], law->facts, a->columns, 0);
	classpec_decide_columns(a->sheets[law->rule], (const void *const *)a->columns, 0,
				1, law->facts->stage, &outcome, a->columns_scratch);
	return outcome == law->result->outcome ? NULL : "columns of people";
}

const char *askings_check(struct askings *a, const struct law *law)
{
	const char *broken = broken_way(a, law);

	if (!broken)
		return NULL;
	snprintf(law->detail, law->detail_size, "%s", broken);
	return "that every way of asking gives the same";
}
