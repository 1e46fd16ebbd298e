/*
 * vocabulary.c - the words of the plan: declared once, and for something.
 */
#include "check/check.h"

#include <string.h>

struct usage {
	bool *used[SYMBOL_KINDS]; /* by number */
};

/* ---- what is used ---------------------------------------------------------------- */

static void use(struct usage *u, const struct symbol *symbol)
{
	if (symbol)
		u->used[symbol->kind][symbol->number] = true;
}

static void use_all(struct usage *u, struct symbol *const *symbols, uint32_t count)
{
	for (uint32_t i = 0; i < count; i++)
		use(u, symbols[i]);
}

static void use_requirement(struct usage *u, const struct requirement *q)
{
	const struct details *details = details_of(q);

	use_all(u, q->of, q->of_count);
	use_all(u, details->subjects, details->subject_count);
	if (details->floor && details->floor->requirement)
		use_requirement(u, details->floor->requirement);
	for (const struct requirement *item = q->items; item; item = item->next)
		use_requirement(u, item);
}

static void use_relations(struct usage *u, const struct class *class)
{
	use(u, class->place);
	for (const struct direction *d = class->under; d; d = d->next)
		use(u, d->class);
	for (const struct supervision *s = class->supervises; s; s = s->next)
		use(u, s->class);
	for (const struct relation *r = class->related; r; r = r->next)
		use(u, r->class);
	for (const struct relation *r = class->feeders; r; r = r->next)
		use(u, r->class);
	use_all(u, class->promotes_to.classes, class->promotes_to.count);
	use_all(u, class->promotes_from.classes, class->promotes_from.count);
	use_all(u, class->notices, class->notice_count);
}

static void use_class(struct usage *u, const struct class *class)
{
	use_relations(u, class);
	for (const struct rule *rule = class->rules; rule; rule = rule->next) {
		use_requirement(u, rule->requirement);
		for (const struct substitution *s = rule->substitutions; s; s = s->next)
			use_requirement(u, s->source);
	}
}

static void use_standard(struct usage *u, const struct standard *standard)
{
	use(u, standard->confined_place);
	use_all(u, standard->notices, standard->notice_count);
	for (const struct event *event = standard->history; event; event = event->next) {
		use(u, event->with);
		for (const struct approval *a = event->approvals; a; a = a->next)
			use(u, a->body);
	}
	for (const struct class *class = standard->classes; class; class = class->next)
		use_class(u, class);
}

/* Of every revision: what an older one uses is used. */
static void usage_find(struct checker *c, struct usage *u)
{
	const struct model *model = c->model;
	const struct symbols *kinds = &model->symbols[SYMBOL_EXPERIENCE];
	const struct symbols *bodies = &model->symbols[SYMBOL_BODY];

	for (int kind = 0; kind < SYMBOL_KINDS; kind++)
		u->used[kind] = NEW_ARRAY(c->cx, bool, model->symbols[kind].count);
	for (const struct standard *s = model->standards; s; s = s->next)
		use_standard(u, s);
	for (const struct plan_case *one = model->cases; one; one = one->next)
		for (const struct given *g = one->given; g; g = g->next)
			use_all(u, g->of, g->of_count);
	for (uint32_t i = kinds->count; i-- > 0;) /* each after all that it is */
		if (u->used[SYMBOL_EXPERIENCE][kinds->sorted[i]->number])
			use_all(u, kinds->sorted[i]->parents,
				kinds->sorted[i]->parent_count);
	for (uint32_t i = 0; i < bodies->count; i++)
		use(u, bodies->items[i]->superseded_by);
}

static void check_unused(struct checker *c)
{
	static const enum symbol_kind kinds[] = {SYMBOL_EXPERIENCE, SYMBOL_CREDENTIAL,
						 SYMBOL_PLACE,      SYMBOL_BODY,
						 SYMBOL_NOTICE,     SYMBOL_CLASS};
	struct usage usage;

	if (!diag_wanted(c->cx, W661))
		return;
	usage_find(c, &usage);
	for (size_t k = 0; k < sizeof kinds / sizeof *kinds; k++) {
		const struct symbols *symbols = &c->model->symbols[kinds[k]];

		for (uint32_t i = 0; i < symbols->count; i++) {
			const struct symbol *symbol = symbols->items[i];

			if (usage.used[kinds[k]][i] ||
			    (kinds[k] == SYMBOL_CLASS && !symbol->external))
				continue;
			diag(c->cx, W661, symbol->at, "the %s`%s %s` is used nowhere",
			     symbol->external ? "external " : "",
			     symbol_kind_name(symbol->kind), symbol->name->text);
		}
	}
}

/* ---- declared twice -------------------------------------------------------------- */

static void check_same_words(struct checker *c, enum symbol_kind kind)
{
	const struct symbols *symbols = &c->model->symbols[kind];
	struct map map = {0};

	for (uint32_t i = 0; i < symbols->count; i++) {
		const struct symbol *symbol = symbols->items[i], *first;
		const struct name *key = key_of(c, symbol->words);
		struct diag *d;

		first = map_get(&map, symbol->authority, key);
		if (!first) {
			map_put(c->cx, &map, symbol->authority, key, symbol);
			continue;
		}
		d = diag(c->cx, W662, symbol->at,
			 "`%s` and `%s` are said in the same words", first->name->text,
			 symbol->name->text);
		diag_note(c->cx, d, first->at, "the other is declared here");
	}
}

/* ---- skills that nobody assesses ------------------------------------------------- */

static bool speaks_of_skill(const char *words)
{
	static const char *const signs[] = {"proficien",  "ability", "able ",
					    "skill",      "fluen",   "enough",
					    "sufficient", "aptitude"};

	for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
		if (strstr(words, signs[i]))
			return true;
	return false;
}

static void check_credentials(struct checker *c)
{
	const struct symbols *symbols = &c->model->symbols[SYMBOL_CREDENTIAL];

	for (uint32_t i = 0; i < symbols->count; i++) {
		const struct symbol *symbol = symbols->items[i];

		if (!symbol->assessed && speaks_of_skill(symbol->words))
			diag(c->cx, W515, symbol->at,
			     "`%s` is a skill, which no paper shows, and is not "
			     "`assessed`",
			     symbol->name->text);
	}
}

void check_vocabulary(struct checker *c)
{
	static const enum symbol_kind kinds[] = {
		SYMBOL_EDUCATION, SYMBOL_EXPERIENCE, SYMBOL_SUBJECT, SYMBOL_CREDENTIAL,
		SYMBOL_PLACE,     SYMBOL_BODY,       SYMBOL_NOTICE};

	for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
		check_same_words(c, kinds[i]);
	check_credentials(c);
	check_unused(c);
}
