/*
 * resolve/use.c - where every name of the plan stands and what it names: for editors, which go
 * from a name to its declaration, and rename. Nothing is kept where nobody asks.
 */
#include "resolve/resolve.h"

#include <stdlib.h>

static void use_add(struct resolver *r, struct use use)
{
	struct model *model = r->model;
	size_t count = model->use_count;

	if (!r->cx->keep_uses || use.at.hi <= use.at.lo || use.name->length == 0)
		return;
	GROW(model->uses, count, r->use_capacity);
	model->uses[model->use_count++] = use;
}

void use_note(struct resolver *r, enum use_kind kind, const void *of,
	      const struct node *node, struct word word)
{
	use_add(r, (struct use){kind, false, of, word.name, word_span(node, word)});
}

void use_declare(struct resolver *r, enum use_kind kind, const void *of,
		 const struct name *name, struct span at)
{
	use_add(r, (struct use){kind, true, of, name, at});
}

/* By place; of several at one place a declaration is the first. */
static int compare_uses(const void *left, const void *right)
{
	const struct use *a = left, *b = right;

	if (a->at.source != b->at.source)
		return a->at.source < b->at.source ? -1 : 1;
	if (a->at.lo != b->at.lo)
		return a->at.lo < b->at.lo ? -1 : 1;
	return (int)b->declares - (int)a->declares;
}

/* A statement of a `for` block is read once for each class, so its names come several times. */
void uses_settle(struct resolver *r)
{
	struct model *model = r->model;
	uint32_t kept = 0;

	if (model->use_count > 1)
		qsort(model->uses, model->use_count, sizeof *model->uses, compare_uses);
	for (uint32_t i = 0; i < model->use_count; i++) {
		const struct use *before = kept > 0 ? &model->uses[kept - 1] : NULL;

		if (!before || before->at.lo != model->uses[i].at.lo ||
		    before->at.source != model->uses[i].at.source)
			model->uses[kept++] = model->uses[i];
	}
	model->use_count = kept;
	model->uses = settle_array(r, model->uses, kept * sizeof *model->uses);
}
