/*
 * qualify/sheets.c - many records at once asked of a few rules, by the sheets of the runtime.
 */
#include "qualify/sheets.h"

#include <stdlib.h>
#include <string.h>

/* The columns of a rule, and of which asked fact each is. */
struct rule_sheet {
	void *memory;
	const struct classpec_sheet *sheet; /* NULL: the rule has none */
	const struct classpec_column *columns;
	uint32_t column_count;
	uint32_t *facts;
	int32_t *room;  /* MEASURED_BATCH of each column */
	const void **places; /* where in the room each column is */
};

struct sheets {
	struct rule_sheet *rules;
	size_t rule_count;
	uint8_t outcomes[MEASURED_BATCH];
	uint64_t scratch[CLASSPEC_COLUMNS_SCRATCH / sizeof(uint64_t)];
};

/* ---- opening ----------------------------------------------------------------------- */

static uint32_t number_of(uint32_t fact, const uint32_t *asked, uint32_t count)
{
	uint32_t number = 0;

	while (number < count && asked[number] != fact)
		number++;
	return number;
}

/* A rule for which there is no sheet has none; false when there is no memory. */
static bool rule_open(struct rule_sheet *of, const struct classpec_plan *plan, uint32_t rule,
		      const uint32_t *asked, uint32_t asked_count)
{
	const size_t size = classpec_sheet_size(plan, rule);
	uint32_t i;

	of->memory = malloc(size + 1);
	if (!of->memory)
		return false;
	of->sheet = classpec_sheet_build(plan, rule, classpec_vectors_best(), of->memory, size);
	if (!of->sheet)
		return true;
	of->column_count = classpec_sheet_columns(of->sheet, &of->columns);
	of->facts = calloc((size_t)of->column_count + 1, sizeof *of->facts);
	of->places = calloc((size_t)of->column_count + 1, sizeof *of->places);
	of->room = calloc((size_t)of->column_count + 1, MEASURED_BATCH * sizeof *of->room);
	if (!of->facts || !of->places || !of->room)
		return false;
	for (i = 0; i < of->column_count; i++) {
		of->facts[i] = number_of(of->columns[i].fact, asked, asked_count);
		of->places[i] = of->room + (size_t)i * MEASURED_BATCH;
		if (of->facts[i] == asked_count)
			of->sheet = NULL;
	}
	return true;
}

struct sheets *sheets_open(const struct classpec_plan *plan, const uint32_t *rules,
			   size_t rule_count, const uint32_t *asked, uint32_t asked_count)
{
	struct sheets *sheets = calloc(1, sizeof *sheets);
	size_t i;

	if (!sheets)
		return NULL;
	sheets->rules = calloc(rule_count + 1, sizeof *sheets->rules);
	sheets->rule_count = sheets->rules ? rule_count : 0;
	for (i = 0; sheets->rules && i < rule_count; i++)
		if (!rule_open(&sheets->rules[i], plan, rules[i], asked, asked_count))
			break;
	if (sheets->rules && i == rule_count)
		return sheets;
	sheets_close(sheets);
	return NULL;
}

void sheets_close(struct sheets *sheets)
{
	size_t i;

	if (!sheets)
		return;
	for (i = 0; i < sheets->rule_count; i++) {
		free(sheets->rules[i].memory);
		free(sheets->rules[i].facts);
		free(sheets->rules[i].places);
		free(sheets->rules[i].room);
	}
	free(sheets->rules);
	free(sheets);
}

/* ---- asking ------------------------------------------------------------------------ */

static void ranks_enter(const struct classpec_column *column,
			const struct classpec_interval *value, uint32_t count, uint8_t *ranks)
{
	uint32_t i, row;

	memset(ranks, 0, count);
	for (i = 0; i < column->threshold_count; i++) {
		const int32_t threshold = column->threshold[i];

		for (row = 0; row < count; row++)
			ranks[row] = (uint8_t)(ranks[row] + (value[row].lo >= threshold) +
					       (value[row].hi >= threshold) * 16);
	}
}

static void column_enter(const struct classpec_column *column,
			 const struct classpec_interval *value, uint32_t count, int32_t *room)
{
	uint32_t row;

	if (column->encoding == CLASSPEC_RANKS)
		ranks_enter(column, value, count, (uint8_t *)room);
	else if (column->encoding == CLASSPEC_LOWEST)
		for (row = 0; row < count; row++)
			room[row] = value[row].lo;
	else
		for (row = 0; row < count; row++)
			room[row] = value[row].hi;
}

const uint8_t *sheets_outcomes(struct sheets *sheets, size_t rule,
			       const struct measured *measured, uint32_t count, uint32_t stage)
{
	struct rule_sheet *of = &sheets->rules[rule];
	uint32_t i;

	if (!of->sheet)
		return NULL;
	for (i = 0; i < of->column_count; i++)
		column_enter(&of->columns[i], measured_column(measured, of->facts[i]), count,
			     of->room + (size_t)i * MEASURED_BATCH);
	classpec_decide_columns(of->sheet, of->places, 0, count, stage, sheets->outcomes,
				sheets->scratch);
	return sheets->outcomes;
}
