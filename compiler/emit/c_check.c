/*
 * emit/c_check.c - names of a spec that would be one identifier of the generated C.
 *
 * The tables know only ids; the places to show come from the model.
 */
#include "emit/emit.h"

#include <string.h>

static const struct symbol *symbol_find(const struct model *model, enum symbol_kind kind,
					const char *id)
{
	const struct symbols *all = &model->symbols[kind];
	uint32_t i;

	for (i = 0; i < all->count; i++)
		if (strcmp(all->items[i]->id, id) == 0)
			return all->items[i];
	return NULL;
}

/* Whether `id` is the class's id, a dot, and the specialty's name. */
static bool names_specialty(const char *id, const struct symbol *class,
			    const struct specialty *specialty)
{
	size_t length = strlen(class->id);

	return strncmp(id, class->id, length) == 0 && id[length] == '.' &&
	       strcmp(id + length + 1, specialty->name->text) == 0;
}

static bool specialty_find(const struct model *model, const char *id, struct span *at)
{
	const struct symbols *all = &model->symbols[SYMBOL_CLASS];
	const struct class *class;
	uint32_t i, n;

	for (i = 0; i < all->count; i++)
		for (class = all->items[i]->revisions; class;
		     class = class->next_revision)
			for (n = 0; n < class->specialty_count; n++)
				if (names_specialty(id, all->items[i],
						    &class->specialties[n])) {
					*at = class->specialties[n].at;
					return true;
				}
	return false;
}

bool line_place(struct context *cx, const char *path, uint32_t line, struct span *at)
{
	const struct source *source;
	size_t i, lo, hi;

	for (i = 0; i < cx->source_count; i++)
		if (strcmp(cx->sources[i].name, path) == 0)
			break;
	if (i == cx->source_count)
		return false;
	source = &cx->sources[i];
	for (lo = 0; line > 1 && lo < source->size; lo++)
		line -= source->text[lo] == '\n';
	while (lo < source->size && (source->text[lo] == ' ' || source->text[lo] == '\t'))
		lo++;
	for (hi = lo; hi < source->size; hi++)
		if (source->text[hi] == '\n' || source->text[hi] == '\r')
			break;
	*at = (struct span){ (uint32_t)i, (uint32_t)lo, (uint32_t)hi };
	return true;
}

/* Where the entry is declared. A word of a list stands with its authority. */
static bool identifier_place(struct context *cx, const struct model *model,
			     const struct identifier *name, struct span *at)
{
	static const struct {
		const char *sort;
		enum symbol_kind kind;
	} sorts[] = {
		{ "class", SYMBOL_CLASS },
		{ "route", SYMBOL_ROUTE },
		{ "experience kind", SYMBOL_EXPERIENCE },
		{ "education level", SYMBOL_EDUCATION },
		{ "subject", SYMBOL_SUBJECT },
		{ "credential", SYMBOL_CREDENTIAL },
		{ "body", SYMBOL_BODY },
	};
	const struct symbol *symbol = NULL;
	uint32_t i;

	if (!name->id)
		return false;
	if (name->path)
		return line_place(cx, name->path, name->line, at);
	if (strcmp(name->sort, "specialty") == 0)
		return specialty_find(model, name->id, at);
	for (i = 0; i < sizeof sorts / sizeof sorts[0]; i++)
		if (strcmp(name->sort, sorts[i].sort) == 0)
			symbol = symbol_find(model, sorts[i].kind, name->id);
	for (i = 0; !symbol && i < model->authority_count; i++) {
		const struct symbol *authority = model->authorities[i]->symbol;
		size_t length = strlen(authority->id);

		if (strncmp(name->id, authority->id, length) == 0 &&
		    name->id[length] == '.')
			symbol = authority;
	}
	if (symbol)
		*at = symbol->at;
	return symbol != NULL;
}

static void report(struct context *cx, const struct model *model,
		   const struct identifier *a, const struct identifier *b)
{
	const struct identifier *shown = b;
	struct span at = { 0, 0, 0 }, other = { 0, 0, 0 };
	struct diag *d;

	if (!identifier_place(cx, model, b, &at)) {
		shown = a;
		a = b;
		identifier_place(cx, model, shown, &at);
	}
	d = diag(cx, E217, at,
		 "the %s `%s` would be `%s` in the generated C, which is taken",
		 shown->sort, shown->id ? shown->id : "", shown->macro);
	if (identifier_place(cx, model, a, &other))
		diag_note(cx, d, other, "by the %s `%s`", a->sort, a->id);
	else
		diag_remark(cx, d, "the generated code needs that name for itself");
}

void identifiers_check(struct context *cx, const struct model *model,
		       const struct identifiers *all)
{
	const struct identifier **sorted = identifiers_sorted(cx, all);
	uint32_t i;

	for (i = 1; i < all->count; i++)
		if (strcmp(sorted[i - 1]->macro, sorted[i]->macro) == 0)
			report(cx, model, sorted[i - 1], sorted[i]);
}
