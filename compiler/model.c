/*
 * model.c - questions about the model that several passes ask: which kind counts as
 * which, and what things are called.
 */
#include "model.h"

#include <stdlib.h>
#include <string.h>

/* ---- the orders of the vocabulary ------------------------------------------------ */

/* The symbols above one that were seen, and those whose parents are still to be looked
 * at. */
struct climb {
	unsigned char *seen; /* by number */
	const struct symbol **waiting;
	size_t seen_size, waiting_count, waiting_capacity;
};

static void climb_to(struct climb *climb, const struct symbol *symbol)
{
	size_t size = climb->seen_size;

	if (symbol->number >= size) {
		climb->seen = array_grow(climb->seen, &climb->seen_size,
					 (size_t)symbol->number + 1, 1);
		memset(climb->seen + size, 0, climb->seen_size - size);
	}
	if (climb->seen[symbol->number])
		return;
	climb->seen[symbol->number] = 1;
	GROW(climb->waiting, climb->waiting_count, climb->waiting_capacity);
	climb->waiting[climb->waiting_count++] = symbol;
}

/* Where lines part and meet again every symbol is looked at once, not once for each way
 * up. */
static bool some_parent_is(const struct symbol *a, const struct symbol *b)
{
	struct climb climb = {0};
	bool found = false;

	climb_to(&climb, a);
	while (climb.waiting_count > 0 && !found) {
		const struct symbol *symbol = climb.waiting[--climb.waiting_count];

		found = symbol == b;
		for (uint32_t i = 0; i < symbol->parent_count; i++)
			climb_to(&climb, symbol->parents[i]);
	}
	free(climb.seen);
	free(climb.waiting);
	return found;
}

bool symbol_is(const struct symbol *a, const struct symbol *b)
{
	while (a != b) {
		if (a->parent_count > 1)
			return some_parent_is(a, b);
		if (a->parent_count == 0)
			return false;
		a = a->parents[0];
	}
	return true;
}

/* The first of the kind that is both, going from the top of the order to its bottom. It
 * has several parents: none of them is both. */
static const struct symbol *common_descendant(const struct symbols *symbols,
					      const struct symbol *a,
					      const struct symbol *b)
{
	for (uint32_t i = 0; i < symbols->join_count; i++)
		if (symbol_is(symbols->joins[i], a) && symbol_is(symbols->joins[i], b))
			return symbols->joins[i];
	return NULL;
}

const struct symbol *symbols_common(const struct model *model, const struct symbol *a,
				    const struct symbol *b)
{
	if (a->kind != b->kind)
		return NULL;
	if (symbol_is(a, b))
		return a;
	if (symbol_is(b, a))
		return b;
	return common_descendant(&model->symbols[a->kind], a, b);
}

bool symbols_overlap(const struct model *model, const struct symbol *a,
		     const struct symbol *b)
{
	return symbols_common(model, a, b) != NULL;
}

const struct details no_details = {.on = {0, ""}};

/* ---- words ----------------------------------------------------------------------- */

const char *symbol_kind_name(enum symbol_kind kind)
{
	static const char *const names[SYMBOL_KINDS] = {
		[SYMBOL_AUTHORITY] = "authority",
		[SYMBOL_EDUCATION] = "education level",
		[SYMBOL_EXPERIENCE] = "experience kind",
		[SYMBOL_SUBJECT] = "subject",
		[SYMBOL_CREDENTIAL] = "credential",
		[SYMBOL_PLACE] = "place",
		[SYMBOL_BODY] = "body",
		[SYMBOL_TERM] = "term",
		[SYMBOL_NOTICE] = "notice",
		[SYMBOL_ROUTE] = "route",
		[SYMBOL_STANDARD] = "standard",
		[SYMBOL_CLASS] = "class",
	};

	return names[kind];
}

const char *const effect_words[] = {"editorial", "equivalent", "loosened", "tightened",
				    "shifted",   "undecided",  "structural"};

const char *stage_name(enum stage stage)
{
	static const char *const names[STAGE_COUNT] = {
		[STAGE_FILING] = "filing",
		[STAGE_EXAMINATION] = "examination",
		[STAGE_APPOINTMENT] = "appointment",
		[STAGE_END_OF_PROBATION] = "end_of_probation",
	};

	return names[stage];
}

const char *anchor_name(enum anchor anchor)
{
	static const char *const names[ANCHOR_COUNT] = {
		[ANCHOR_AS_OF] = "as_of",
		[ANCHOR_ANNOUNCEMENT] = "announcement",
		[ANCHOR_FILING] = "filing",
		[ANCHOR_EXAMINATION] = "examination",
		[ANCHOR_APPOINTMENT] = "appointment",
	};

	return names[anchor];
}

const char *outcome_word(enum outcome outcome)
{
	static const char *const words[OUTCOME_COUNT] = {
		[OUTCOME_NOT_MET] = "not_met",
		[OUTCOME_NEEDS_DETERMINATION] = "needs_determination",
		[OUTCOME_UNDETERMINED] = "undetermined",
		[OUTCOME_CONDITIONAL] = "conditional",
		[OUTCOME_MET] = "met",
	};

	return words[outcome];
}

const char *part_name(enum standard_part part)
{
	static const char *const names[PART_COUNT] = {
		[PART_CODE] = "code",
		[PART_GRADE] = "grade",
		[PART_LEVEL] = "level",
		[PART_UNDER] = "under",
		[PART_ABOUT] = "about",
		[PART_DISTINGUISHING] = "distinguishing",
		[PART_FACTOR] = "factor",
		[PART_DUTY] = "duty",
		[PART_KNOWLEDGE] = "knowledge",
		[PART_SKILL] = "skill",
		[PART_ABILITY] = "ability",
		[PART_PHYSICAL] = "physical",
		[PART_PAY] = "pay",
		[PART_QUALIFY] = "qualify",
		[PART_HISTORY] = "history",
		[PART_ISSUED] = "issued",
	};

	return names[part];
}

const char *statute_name(enum statute_rule rule)
{
	static const char *const names[STATUTE_COUNT] = {
		[STATUTE_NO_DEGREE_ONLY] = "no_degree_only",
		[STATUTE_NO_DISCRETION] = "no_discretion",
		[STATUTE_OPEN_ENTRY] = "open_entry",
	};

	return names[rule];
}

const struct authority *authority_at(const struct model *model, struct span at)
{
	uint32_t low = 0, high = model->region_count;

	while (low < high) {
		uint32_t middle = low + (high - low) / 2;
		const struct region *region = &model->regions[middle];

		if (region->source < at.source ||
		    (region->source == at.source && region->lo <= at.lo))
			low = middle + 1;
		else
			high = middle;
	}
	if (low == 0 || model->regions[low - 1].source != at.source)
		return NULL;
	return model->regions[low - 1].authority;
}

const char *hundredths_words(struct context *cx, uint32_t hundredths)
{
	unsigned whole = hundredths / 100, part = hundredths % 100;

	if (part == 0)
		return arena_format(cx->arena, "%u", whole);
	if (part % 10 == 0)
		return arena_format(cx->arena, "%u.%u", whole, part / 10);
	return arena_format(cx->arena, "%u.%02u", whole, part);
}

const char *amount_words(struct context *cx, const struct amount *amount)
{
	static const struct {
		const char *one, *many;
	} units[] = {
		[AMOUNT_DAYS] = {"day", "days"},
		[AMOUNT_MONTHS] = {"month", "months"},
		[AMOUNT_YEARS] = {"year", "years"},
		[AMOUNT_HOURS] = {"hour", "hours"},
		[AMOUNT_SEMESTER] = {"semester credit", "semester credits"},
		[AMOUNT_QUARTER] = {"quarter credit", "quarter credits"},
	};

	return arena_format(cx->arena, "%s %s", hundredths_words(cx, amount->hundredths),
			    amount->hundredths == 100 ? units[amount->unit].one
						      : units[amount->unit].many);
}
