/*
 * identity.c - codes and titles: each class has its own, and those that were given up
 * stay given up.
 */
#include "check/check.h"

#include <string.h>

/* ---- titles ---------------------------------------------------------------------- */

static void report_duplicate(struct checker *c, const struct class *class,
			     const struct symbol *first)
{
	struct diag *d =
		diag(c->cx, W601, class->at, "`%s` and `%s` have the same title, `%s`",
		     first->name->text, class->symbol->name->text, class->title);

	diag_note(c->cx, d, first->at, "the other is here");
}

static void report_twin(struct checker *c, const struct symbol *external,
			const struct symbol *first)
{
	const struct class *class = class_now(c, first);
	const char *code = class ? class->code : first->code;
	struct diag *d;

	d = diag(c->cx, W602, external->at,
		 "the external class `%s` has the title of `%s`, `%s`",
		 external->name->text, first->name->text, external->words);
	diag_note(c->cx, d, first->at, "the other is here");
	if (code && external->code && strcmp(code, external->code) != 0)
		diag_remark(c->cx, d, "their codes are %s and %s", external->code, code);
}

/* The first symbol of this title, or NULL: then it is the symbol itself from now on. */
static const struct symbol *title_first(struct checker *c, struct index *titles,
					const struct symbol *symbol, const char *title)
{
	const struct symbols *classes = &c->model->symbols[SYMBOL_CLASS];
	size_t length = strlen(title);
	uint64_t hash = key_hash(symbol->authority, title, length);
	struct looking looking = index_look(titles, hash);

	for (uint32_t n = index_next(&looking); n != NOT_FOUND; n = index_next(&looking)) {
		const struct symbol *other = classes->items[n];
		const char *own = class_title(c, other);

		if (other->authority == symbol->authority &&
		    keys_equal(own, strlen(own), title, length))
			return other;
	}
	index_add(titles, hash, symbol->number);
	return NULL;
}

/* The classes first, so that an external class is the one that is too many. */
static void check_titles(struct checker *c)
{
	const struct symbols *classes = &c->model->symbols[SYMBOL_CLASS];
	struct index titles = {0};
	const struct symbol *first;

	for (const struct class *const *at = c->classes, *class; (class = *at); at++) {
		first = title_first(c, &titles, class->symbol, class->title);
		if (first)
			report_duplicate(c, class, first);
	}
	for (uint32_t i = 0; i < classes->count; i++) {
		const struct symbol *symbol = classes->items[i];

		if (!symbol->external)
			continue;
		first = title_first(c, &titles, symbol, symbol->words);
		if (first)
			report_twin(c, symbol, first);
	}
	index_close(&titles);
}

/* ---- numbers in titles ----------------------------------------------------------- */

enum numeral { NUMERAL_NONE, NUMERAL_ROMAN, NUMERAL_ARABIC };

/* How the title ends, and where. */
static enum numeral numeral_of(const char *title, size_t *stem)
{
	const char *last = strrchr(title, ' ');
	size_t length;

	if (!last)
		return NUMERAL_NONE;
	*stem = (size_t)(last - title);
	length = strlen(++last);
	if (length > 0 && strspn(last, "IVX") == length)
		return NUMERAL_ROMAN;
	return length > 0 && strspn(last, "0123456789") == length ? NUMERAL_ARABIC
								  : NUMERAL_NONE;
}

static void check_numeral(struct checker *c, const struct class *first,
			  const struct class *class, enum numeral numeral)
{
	enum numeral other;
	struct diag *d;
	size_t stem;

	other = numeral_of(first->title, &stem);
	if (other == numeral)
		return;
	d = diag(c->cx, W607, class->at, "`%s` counts in %s numerals, `%s` in %s ones",
		 class->title, numeral == NUMERAL_ROMAN ? "Roman" : "Arabic",
		 first->title, other == NUMERAL_ROMAN ? "Roman" : "Arabic");
	diag_note(c->cx, d, first->at, "the other is here");
}

/* The first class whose title is this but for its number, or NULL: then it is the class
 * itself from now on. */
static const struct class *stem_first(struct checker *c, struct index *stems,
				      const struct class *class, size_t length)
{
	const struct symbols *classes = &c->model->symbols[SYMBOL_CLASS];
	const struct authority *authority = class->standard->authority;
	uint64_t hash = key_hash(authority, class->title, length);
	struct looking looking = index_look(stems, hash);
	size_t own;

	for (uint32_t n = index_next(&looking); n != NOT_FOUND; n = index_next(&looking)) {
		const struct class *other = class_now(c, classes->items[n]);

		if (other && other->standard->authority == authority &&
		    numeral_of(other->title, &own) != NUMERAL_NONE &&
		    keys_equal(other->title, own, class->title, length))
			return other;
	}
	index_add(stems, hash, class->symbol->number);
	return NULL;
}

/* Within a standard, and among the classes of one title, numbers are written one way. */
static void check_numerals(struct checker *c)
{
	struct index stems = {0};
	const struct class *first = NULL; /* with a number, of its standard */

	for (const struct class *const *at = c->classes, *class; (class = *at); at++) {
		size_t stem;
		enum numeral numeral = numeral_of(class->title, &stem);
		const struct class *other;

		if (numeral == NUMERAL_NONE)
			continue;
		if (class->standard->classes->next) {
			if (!first || first->standard != class->standard)
				first = class;
			else
				check_numeral(c, first, class, numeral);
			continue;
		}
		other = stem_first(c, &stems, class, stem);
		if (other)
			check_numeral(c, other, class, numeral);
	}
	index_close(&stems);
}

/* ---- codes ----------------------------------------------------------------------- */

struct retired {
	struct span at;
};

static void retire(struct checker *c, struct map *map, const struct authority *authority,
		   const char *code, struct span at)
{
	struct retired *retired = NEW(c->cx, struct retired);

	retired->at = at;
	map_put(c->cx, map, authority, key_of(c, code), retired);
}

static void check_retired(struct checker *c, const struct map *map,
			  const struct symbol *symbol, const char *code, struct span at)
{
	const struct retired *retired;
	struct diag *d;

	if (!code || map->count == 0)
		return;
	retired = map_get(map, symbol->authority, key_of(c, code));
	if (!retired)
		return;
	d = diag(c->cx, W604, at,
		 "the code `%s` of `%s` was given up and must not come back", code,
		 symbol->name->text);
	diag_note(c->cx, d, retired->at, "it was given up here");
}

static void check_codes_retired(struct checker *c)
{
	const struct symbols *classes = &c->model->symbols[SYMBOL_CLASS];
	struct map map = {0};

	for (uint32_t i = 0; i < c->model->authority_count; i++) {
		const struct authority *authority = c->model->authorities[i];

		for (const struct retired_code *code = authority->retired; code;
		     code = code->next)
			retire(c, &map, authority, code->code->text, code->at);
	}
	for (const struct standard *s = first_standard(c); s; s = next_standard(c, s))
		for (const struct event *event = s->history; event; event = event->next)
			if (event->kind == EVENT_RECODED)
				retire(c, &map, s->authority, event->from, event->at);
	for (const struct class *const *at = c->classes, *class; (class = *at); at++)
		check_retired(c, &map, class->symbol, class->code, class->code_at);
	for (uint32_t i = 0; i < classes->count; i++)
		if (classes->items[i]->external)
			check_retired(c, &map, classes->items[i], classes->items[i]->code,
				      classes->items[i]->at);
}

/* The code in the head of a standard is that of one of its classes. */
static void check_standard_code(struct checker *c, const struct standard *standard)
{
	const struct class *class = standard->classes;
	bool coded = false;

	if (!standard->code)
		return;
	for (; class; class = class->next) {
		coded |= class->code != NULL;
		if (class->code && strcmp(class->code, standard->code) == 0)
			return;
	}
	if (coded)
		diag(c->cx, W606, standard->code_at,
		     "the code `%s` of the standard is that of none of its classes",
		     standard->code);
}

void check_identity(struct checker *c)
{
	check_titles(c);
	check_numerals(c);
	check_codes_retired(c);
	for (const struct standard *s = first_standard(c); s; s = next_standard(c, s))
		check_standard_code(c, s);
}
