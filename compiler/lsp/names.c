/*
 * lsp/names.c - what stands at a place, where it is declared and where else it stands. The
 * compiler's own resolution of names says so.
 */
#include <string.h>

#include "lsp/lsp.h"

bool uses_same(const struct use *a, const struct use *b)
{
	return a->kind == b->kind && a->of == b->of && a->name == b->name;
}

const struct use *use_at(const struct subject *subject)
{
	const struct model *model = subject->analysis->model;
	uint32_t low = 0, high = model->use_count;

	/* The first that ends behind the place, or at it. */
	while (low < high) {
		uint32_t middle = low + (high - low) / 2;
		struct span at = model->uses[middle].at;

		if (at.source < subject->source ||
		    (at.source == subject->source && at.hi < subject->offset))
			low = middle + 1;
		else
			high = middle;
	}
	if (low == model->use_count || model->uses[low].at.source != subject->source ||
	    model->uses[low].at.lo > subject->offset)
		return NULL;
	return &model->uses[low];
}

/* ---- requests --------------------------------------------------------------------- */

/* The places of all that is the same: declarations, other uses, or both. */
static json_t *locations(const struct subject *subject, const struct use *use,
			 bool declarations, bool others)
{
	const struct model *model = subject->analysis->model;
	json_t *found = json_array();

	for (uint32_t i = 0; i < model->use_count; i++) {
		const struct use *other = &model->uses[i];

		if (uses_same(other, use) && (other->declares ? declarations : others))
			json_array_append_new(found,
					      location_json(subject->plan, other->at));
	}
	return found;
}

json_t *method_definition(struct server *s, const json_t *params, struct failure *failure)
{
	struct subject subject;
	const struct use *use;

	if (!subject_read(s, params, true, &subject, failure))
		return NULL;
	use = use_at(&subject);
	return use ? locations(&subject, use, true, false) : json_null();
}

json_t *method_references(struct server *s, const json_t *params, struct failure *failure)
{
	const bool declarations =
		json_is_true(json_at(params, "context.includeDeclaration"));
	struct subject subject;
	const struct use *use;

	if (!subject_read(s, params, true, &subject, failure))
		return NULL;
	use = use_at(&subject);
	if (!use || use->kind == USE_CHOICE)
		return json_null();
	return locations(&subject, use, declarations, true);
}

json_t *method_highlight(struct server *s, const json_t *params, struct failure *failure)
{
	enum { HIGHLIGHT_READ = 2, HIGHLIGHT_WRITE };
	struct subject subject;
	const struct model *model;
	const struct use *use;
	json_t *found;

	if (!subject_read(s, params, true, &subject, failure))
		return NULL;
	use = use_at(&subject);
	if (!use || use->kind == USE_CHOICE)
		return json_null();
	model = subject.analysis->model;
	found = json_array();
	for (uint32_t i = 0; i < model->use_count; i++) {
		const struct use *other = &model->uses[i];

		if (other->at.source == subject.source && uses_same(other, use))
			json_array_append_new(
				found, json_pack("{s:o, s:i}", "range",
						 range_json(subject.document,
							    other->at.lo, other->at.hi),
						 "kind",
						 other->declares ? HIGHLIGHT_WRITE
								 : HIGHLIGHT_READ));
	}
	return found;
}
