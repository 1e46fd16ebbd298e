/*
 * lsp/hints.c - what is known of a class, behind its name: its code and its title.
 */
#include <string.h>

#include "lsp/lsp.h"

static const char *code_of(const struct symbol *class)
{
	if (class->external || !class->revisions)
		return class->code;
	return class->revisions->code;
}

/* "6J57 Contact Center Agent Supervisor" */
static json_t *label_of(const struct symbol *class)
{
	const char *title = class->revisions ? class->revisions->title : class->words;
	const char *code = code_of(class);
	struct out o = {0};

	out_format(&o, "%s%s%s", code ? code : "", code && *title ? " " : "", title);
	return out_json(&o);
}

json_t *method_hints(struct server *s, const json_t *params, struct failure *failure)
{
	const struct model *model;
	struct subject subject;
	uint32_t lo, hi;
	json_t *hints;

	if (!subject_read(s, params, false, &subject, failure))
		return NULL;
	if (!range_read(subject.document, json_object_get(params, "range"), &lo, &hi))
		return fail(failure, FAILURE_PARAMS, "expected a range");
	model = subject.analysis->model;
	hints = json_array();
	for (uint32_t i = 0; i < model->use_count; i++) {
		const struct use *use = &model->uses[i];
		const struct symbol *symbol = use->kind == USE_SYMBOL ? use->of : NULL;

		if (use->at.source != subject.source || use->declares || !symbol ||
		    symbol->kind != SYMBOL_CLASS || use->at.lo > hi || use->at.hi < lo)
			continue;
		json_array_append_new(
			hints, json_pack("{s:o, s:o, s:b}", "position",
					 position_json(subject.document, use->at.hi),
					 "label", label_of(symbol), "paddingLeft", 1));
	}
	return hints;
}
