/*
 * lsp/complete.c - what may stand at a place: the words that the parser would take there, and
 * where it would take a name, the names that make sense.
 */
#include <stdlib.h>
#include <string.h>

#include "lsp/lsp.h"

/* As the protocol numbers them. */
enum item_kind {
	ITEM_FIELD = 5,
	ITEM_CLASS = 7,
	ITEM_INTERFACE = 8,
	ITEM_MODULE = 9,
	ITEM_UNIT = 11,
	ITEM_VALUE = 12,
	ITEM_KEYWORD = 14,
	ITEM_CONSTANT = 21
};

struct completion {
	const struct subject *subject;
	struct context *cx; /* of the text up to the place */
	struct expected expected;
	const struct authority *authority;
	uint32_t lo; /* where the word that is being written starts */
	json_t *items;
};

/* ---- items ------------------------------------------------------------------------ */

static void item_add(struct completion *c, const char *label, enum item_kind kind,
		     const char *detail)
{
	struct document *document = c->subject->document;
	json_t *item = json_pack(
		"{s:s, s:i, s:s, s:{s:o, s:s}}", "label", label, "kind", (int)kind,
		"sortText", kind == ITEM_KEYWORD ? "2" : "1", "textEdit", "range",
		range_json(document, c->lo, c->subject->offset), "newText", label);

	if (detail && *detail)
		json_object_set_new(item, "detail", text_json(detail, strlen(detail)));
	json_array_append_new(c->items, item);
}

static enum item_kind kind_of_symbol(enum symbol_kind kind)
{
	switch (kind) {
	case SYMBOL_CLASS: return ITEM_CLASS;
	case SYMBOL_ROUTE: return ITEM_INTERFACE;
	case SYMBOL_AUTHORITY:
	case SYMBOL_PLACE:
	case SYMBOL_BODY: return ITEM_MODULE;
	default: return ITEM_CONSTANT;
	}
}

/* A class is found by its code and title too. */
static void class_add(struct completion *c, const struct symbol *symbol)
{
	const struct class *class = symbol->revisions;
	const char *code = symbol->external || !class ? symbol->code : class->code;
	const char *title = class ? class->title : symbol->words;

	item_add(c, symbol->name->text, ITEM_CLASS,
		 arena_format(c->cx->arena, "%s%s%s", code ? code : "", code ? " " : "",
			      title));
}

static void symbols_add(struct completion *c, enum symbol_kind kind)
{
	const struct symbols *all = &c->subject->analysis->model->symbols[kind];

	for (uint32_t i = 0; i < all->count; i++) {
		const struct symbol *symbol = all->items[i];

		if (symbol->bad ||
		    (kind != SYMBOL_AUTHORITY && symbol->authority != c->authority))
			continue;
		if (kind == SYMBOL_CLASS)
			class_add(c, symbol);
		else
			item_add(c, symbol->name->text, kind_of_symbol(kind),
				 symbol->words);
	}
}

static void words_add(struct completion *c, const struct words *words)
{
	for (uint32_t i = 0; i < words->count; i++)
		item_add(c, words->names[i]->text, ITEM_VALUE, NULL);
}

static void specialties_add(struct completion *c, const struct class *class)
{
	for (uint32_t i = 0; class && i < class->specialty_count; i++)
		item_add(c, class->specialties[i].name->text, ITEM_FIELD,
			 class->specialties[i].title);
}

/* ---- around the place ------------------------------------------------------------- */

static bool is_around(const struct completion *c, struct span whole)
{
	return whole.source == c->subject->source && whole.lo <= c->lo &&
	       c->lo <= whole.hi;
}

static const struct standard *standard_around(const struct completion *c)
{
	const struct standard *standard = c->subject->analysis->model->standards;

	while (standard && !is_around(c, standard->whole))
		standard = standard->next;
	return standard;
}

static const struct class *class_around(const struct completion *c)
{
	const struct standard *standard = standard_around(c);
	const struct class *class = standard ? standard->classes : NULL;

	while (class && !is_around(c, class->whole))
		class = class->next;
	return class;
}

static void classes_here_add(struct completion *c)
{
	const struct standard *standard = standard_around(c);

	for (const struct class *class = standard ? standard->classes : NULL; class;
	     class = class->next)
		class_add(c, class->symbol);
}

/* The labels of the rule around the place: those that stand in its text. */
static void labels_add(struct completion *c)
{
	const struct model *model = c->subject->analysis->model;
	const struct class *class = class_around(c);
	const struct rule *here = NULL;

	for (const struct rule *rule = class ? class->rules : NULL; rule;
	     rule = rule->next)
		if (rule->at.lo <= c->lo && (!here || here->at.lo < rule->at.lo))
			here = rule;
	for (uint32_t i = 0; here && i < model->use_count; i++)
		if (model->uses[i].kind == USE_LABEL && model->uses[i].declares &&
		    model->uses[i].of == here)
			item_add(c, model->uses[i].name->text, ITEM_FIELD, NULL);
}

static const struct class *class_named(const struct completion *c,
				       const struct name *name)
{
	const struct symbols *all = &c->subject->analysis->model->symbols[SYMBOL_CLASS];

	for (uint32_t i = 0; name && i < all->count; i++)
		if (all->items[i]->authority == c->authority &&
		    strcmp(all->items[i]->name->text, name->text) == 0)
			return all->items[i]->revisions;
	return NULL;
}

static void families_add(struct completion *c)
{
	for (const struct grade_family *family = c->authority->grades; family;
	     family = family->next)
		item_add(c, family->name->text, ITEM_VALUE, NULL);
}

static void checks_add(struct completion *c)
{
	for (size_t i = 0; i < CHECK_COUNT; i++)
		if (check_table[i].severity != SEVERITY_ERROR)
			item_add(c, check_table[i].slug, ITEM_VALUE,
				 check_table[i].summary);
}

static void choices_add(struct completion *c, const char *const *words)
{
	for (; words && *words; words++)
		item_add(c, *words, ITEM_VALUE, NULL);
}

static void names_add(struct completion *c)
{
	struct wanted wanted = wanted_names(&c->expected);

	switch (wanted.names) {
	case WANTED_NONE: break;
	case WANTED_SYMBOLS:
		symbols_add(c, wanted.kind);
		choices_add(c, wanted.words);
		if (wanted.also_jurisdictional)
			words_add(c, &c->authority->jurisdictional_classes);
		break;
	case WANTED_LEVELS: words_add(c, &c->authority->levels); break;
	case WANTED_DIRECTIONS: words_add(c, &c->authority->directions); break;
	case WANTED_JURISDICTIONAL_CLASSES:
		words_add(c, &c->authority->jurisdictional_classes);
		break;
	case WANTED_SPECIALTIES: specialties_add(c, class_around(c)); break;
	case WANTED_SPECIALTIES_OF: specialties_add(c, class_named(c, wanted.of)); break;
	case WANTED_CLASSES_HERE: classes_here_add(c); break;
	case WANTED_LABELS: labels_add(c); break;
	case WANTED_CHECKS: checks_add(c); break;
	case WANTED_FAMILIES: families_add(c); break;
	case WANTED_WORDS:
		choices_add(c, wanted.words);
		break;
	}
}

/* ---- keywords --------------------------------------------------------------------- */

static bool is_expected(const struct completion *c, const char *word)
{
	for (size_t i = 0; i < c->expected.count; i++)
		if (strcmp(c->expected.words[i], word) == 0)
			return true;
	return false;
}

/* Keywords that are never names: where a name may stand, the only ones that mean something of
 * their own. */
static bool is_never_name(const char *word)
{
	static const char *const never[] = { "administratively", "any", "for", "permanent",
					     "pooled", "service" };

	for (size_t i = 0; i < sizeof never / sizeof *never; i++)
		if (strcmp(never[i], word) == 0)
			return true;
	return false;
}

/* "year" behind 1, "years" behind any other number. */
static const char *unit_form(const struct completion *c, const char *word)
{
	static const char *const units[][2] = { { "year", "years" },
						{ "month", "months" },
						{ "day", "days" },
						{ "hour", "hours" } };
	const size_t count = c->expected.before_count;
	const char *text = c->cx->sources[0].text;
	struct span number;

	if (count == 0)
		return word;
	number = c->expected.before[count - 1].at;
	if (text[number.lo] < '0' || text[number.lo] > '9')
		return word;
	for (size_t i = 0; i < sizeof units / sizeof *units; i++)
		if (strcmp(units[i][0], word) == 0)
			return units[i][number.hi - number.lo > 1 ||
					text[number.lo] != '1'];
	return word;
}

static void keywords_add(struct completion *c)
{
	/* `week` starts nothing: where it fits, any name does. */
	const bool names = is_expected(c, "a name") && is_expected(c, "week");
	/* Where a name is due, only `floor` and `of` have a keyword of the same form. */
	const bool floor_names = names && is_expected(c, "`{`") && is_expected(c, "any");

	for (size_t i = 0; i < c->expected.count; i++) {
		const char *word = c->expected.words[i];

		if (*word < 'a' || *word > 'z' || strchr(word, ' '))
			continue;
		if (!names || is_never_name(word) ||
		    (floor_names && strcmp(word, "all") == 0))
			item_add(c, unit_form(c, word), ITEM_KEYWORD, NULL);
	}
}

/* ---- the request ------------------------------------------------------------------ */

static bool is_of_word(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
}

static void complete(struct completion *c)
{
	const struct document *document = c->subject->document;
	const struct model *model = c->subject->analysis->model;
	struct span at = {c->subject->source, c->lo, c->lo};
	char first = document->text[c->lo];

	source_add_text(c->cx, "", document->text, c->lo);
	if (c->lo < c->subject->offset && first >= '0' && first <= '9')
		return; /* a number */
	parse_expected(c->cx, 0, &c->expected);
	c->authority = authority_at(model, at);
	if (is_expected(c, "a name") && c->authority)
		names_add(c);
	keywords_add(c);
}

json_t *method_completion(struct server *s, const json_t *params, struct failure *failure)
{
	struct completion c = {0};
	struct subject subject;
	struct context cx;
	const char *text;

	if (!subject_read(s, params, true, &subject, failure))
		return NULL;
	context_open(&cx);
	memcpy(cx.limits, s->limits, sizeof cx.limits);
	c.subject = &subject;
	c.cx = &cx;
	c.items = json_array();
	text = subject.document->text;
	for (c.lo = subject.offset; c.lo > 0 && is_of_word(text[c.lo - 1]);)
		c.lo--;
	complete(&c);
	context_close(&cx);
	return c.items;
}
