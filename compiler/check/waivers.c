/*
 * waivers.c - what the spec allows, with its reason: `allow CHECK "reason"` in a class, a
 * standard or an authority.
 */
#include <stdlib.h>
#include <string.h>

#include "check/check.h"

/* A waiver and where it is in force. Classes do not overlap, nor do standards, so of each
 * sort the last one that starts before a place is the only one that can hold it. */
struct waiver_use {
	const struct waiver *waiver;
	enum check check;
	enum symbol_kind sort;
	uint32_t where, lo; /* source and offset; of an authority its number, and 0 */
	bool used;
};

static int compare_numbers(uint32_t a, uint32_t b)
{
	return (a > b) - (a < b);
}

static int by_check_and_place(const void *left, const void *right)
{
	const struct waiver_use *a = left, *b = right;
	int order = compare_numbers(a->check, b->check);

	if (order == 0)
		order = compare_numbers(a->sort, b->sort);
	if (order == 0)
		order = compare_numbers(a->where, b->where);
	return order != 0 ? order : compare_numbers(a->lo, b->lo);
}

static struct waiver_use *uses_sorted(struct context *cx, const struct model *model)
{
	struct waiver_use *uses = NEW_ARRAY(cx, struct waiver_use, model->waiver_count);

	for (uint32_t i = 0; i < model->waiver_count; i++) {
		const struct waiver *waiver = &model->waivers[i];
		bool whole = waiver->of->kind == SYMBOL_AUTHORITY;

		uses[i] = (struct waiver_use){
			.waiver = waiver,
			.check = waiver->check,
			.sort = waiver->of->kind,
			.where = whole ? waiver->of->number : waiver->scope.source,
			.lo = whole ? 0 : waiver->scope.lo,
		};
	}
	if (model->waiver_count > 0)
		qsort(uses, model->waiver_count, sizeof *uses, by_check_and_place);
	return uses;
}

/* The last one not behind the key, if it is of the same check, sort and place. */
static struct waiver_use *use_find(struct waiver_use *uses, uint32_t count,
				   struct waiver_use key)
{
	uint32_t low = 0, high = count;
	struct waiver_use *found;

	while (low < high) {
		uint32_t middle = low + (high - low) / 2;

		if (by_check_and_place(&uses[middle], &key) <= 0)
			low = middle + 1;
		else
			high = middle;
	}
	if (low == 0)
		return NULL;
	found = &uses[low - 1];
	if (found->check != key.check || found->sort != key.sort ||
	    found->where != key.where)
		return NULL;
	if (key.sort != SYMBOL_AUTHORITY && key.lo >= found->waiver->scope.hi)
		return NULL;
	return found;
}

static struct waiver_use *use_for(const struct model *model, struct waiver_use *uses,
				  const struct diag *d)
{
	struct waiver_use key = {
		.check = d->check, .where = d->at.source, .lo = d->at.lo};
	uint32_t count = model->waiver_count;
	const struct authority *authority;
	struct waiver_use *use;

	key.sort = SYMBOL_CLASS;
	use = use_find(uses, count, key);
	if (use)
		return use;
	key.sort = SYMBOL_STANDARD;
	use = use_find(uses, count, key);
	authority = authority_at(model, d->at);
	if (use || !authority)
		return use;
	key.sort = SYMBOL_AUTHORITY;
	key.where = authority->symbol->number;
	key.lo = 0;
	return use_find(uses, count, key);
}

/* Changes are meant since an earlier revision. */
void change_waivers_check(struct context *cx, const struct model *model)
{
	for (uint32_t i = 0; i < model->change_waiver_count; i++) {
		const struct change_waiver *waiver = &model->change_waivers[i];
		const struct date *own = &waiver->standard->revision;

		if (own->value && waiver->since.value >= own->value)
			diag(cx, W802, waiver->at,
			     "expected a revision before that of %s, found `%s`", own->text,
			     waiver->since.text);
	}
}

void waivers_apply(struct context *cx, const struct model *model, bool complete)
{
	struct waiver_use *uses = uses_sorted(cx, model), *use;

	if (model->waiver_count == 0)
		return;
	for (size_t i = 0; i < cx->diag_count; i++) {
		struct diag *d = cx->diags[i];

		use = check_table[d->check].severity == SEVERITY_ERROR
			      ? NULL
			      : use_for(model, uses, d);
		if (!use)
			continue;
		use->used = true;
		diag_waive(cx, d, use->waiver->reason);
	}
	for (uint32_t i = 0; complete && i < model->waiver_count; i++)
		if (!uses[i].used && diag_wanted(cx, uses[i].check))
			diag(cx, W801, uses[i].waiver->at,
			     "`%s` is allowed here, and is not found here",
			     check_table[uses[i].check].slug);
}
