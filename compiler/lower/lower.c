/*
 * lower/lower.c - the model becomes the plan image: vocabulary, classes, then each rule's formula as
 * nodes in preorder, then the facts that the rules turned out to ask about.
 */
#include <stdlib.h>

#include "lower/lowering.h"

enum { REVISIONS_LOOKED_AT = 16 }; /* back from the last one added */

static bool
wanted(const struct lowering *lw, const struct symbol *symbol)
{
	return !lw->only || symbol->authority == lw->only;
}

/* ---- vocabulary ---- */

static void
add_authorities(struct lowering *lw)
{
	const struct symbols *all = &lw->model->symbols[SYMBOL_AUTHORITY];
	uint32_t *numbers = lw->numbers[SYMBOL_AUTHORITY] = NEW_ARRAY(lw->cx, uint32_t, all->count);

	for (uint32_t i = 0; i < all->count; i++) {
		const struct authority *a = all->items[i]->authority;
		const struct policy *p = &a->policy;
		struct classpec_authority *out;

		numbers[i] = CLASSPEC_NONE;
		if (lw->only && a != lw->only)
			continue;
		numbers[i] = (uint32_t)lw->authorities.count;
		out = ADD(lw, authorities);
		out->id = words_add(lw, a->symbol->id);
		out->title = words_add(lw, a->symbol->words);
		out->month_days = (uint16_t)p->month_days;
		out->full_time_hours = (uint16_t)p->full_time_hours;
		out->year_hours = p->year_hours;
		out->part_time = (uint8_t)p->part_time;
		out->concurrent_added = p->concurrent_added;
		out->unpaid_counted = p->unpaid_counted;
		out->unstated_hours_full = p->unstated_hours_full;
		out->quarter_numerator = (uint16_t)p->quarter_numerator;
		out->quarter_denominator = (uint16_t)p->quarter_denominator;
		out->nearest_month = p->nearest_month;
		out->exact_level = p->exact_level;
	}
}

static uint32_t
authority_number(const struct lowering *lw, const struct authority *authority)
{
	return lw->numbers[SYMBOL_AUTHORITY][authority->symbol->number];
}

static void
fill_entry(struct lowering *lw, struct classpec_entry *entry, const char *id, const char *words,
	   const struct authority *authority)
{
	*entry = (struct classpec_entry){ string_add(lw, id), string_add(lw, words),
					  authority_number(lw, authority) };
}

/* The symbols of one kind, numbered as they come. */
#define ADD_ENTRIES(lw, symbol_kind, array)                                               \
	do {                                                                              \
		const struct symbols *all_ = &(lw)->model->symbols[symbol_kind];          \
		(lw)->numbers[symbol_kind] = NEW_ARRAY((lw)->cx, uint32_t, all_->count);  \
		for (uint32_t i_ = 0; i_ < all_->count; i_++) {                           \
			const struct symbol *s_ = all_->items[i_];                        \
			(lw)->numbers[symbol_kind][i_] = CLASSPEC_NONE;                   \
			if (!wanted((lw), s_))                                            \
				continue;                                                 \
			(lw)->numbers[symbol_kind][i_] = (uint32_t)(lw)->array.count;     \
			fill_entry((lw), ADD((lw), array), s_->id, s_->words, s_->authority); \
		}                                                                         \
	} while (0)

static void
add_vocabulary(struct lowering *lw)
{
	const struct symbols *all = &lw->model->symbols[SYMBOL_AUTHORITY];

	add_authorities(lw);
	ADD_ENTRIES(lw, SYMBOL_EXPERIENCE, kinds);
	ADD_ENTRIES(lw, SYMBOL_EDUCATION, levels);
	ADD_ENTRIES(lw, SYMBOL_SUBJECT, subjects);
	ADD_ENTRIES(lw, SYMBOL_CREDENTIAL, credentials);
	ADD_ENTRIES(lw, SYMBOL_BODY, bodies);
	ADD_ENTRIES(lw, SYMBOL_ROUTE, routes);
	lw->first_jurisdictional = NEW_ARRAY(lw->cx, uint32_t, all->count);
	for (uint32_t i = 0; i < all->count; i++) {
		const struct authority *a = all->items[i]->authority;

		lw->first_jurisdictional[i] = (uint32_t)lw->jurisdictional_classes.count;
		for (uint32_t j = 0; wanted(lw, a->symbol) && j < a->jurisdictional_classes.count; j++) {
			const char *name = a->jurisdictional_classes.names[j]->text;

			fill_entry(lw, ADD(lw, jurisdictional_classes),
				   arena_format(lw->cx->arena, "%s.%s", a->symbol->id, name), name, a);
		}
	}
}

/* ---- formulas to nodes ---- */

/* A group of one adds nothing, unless it has something to say. */
static const struct formula *
unwrap(const struct formula *f, const struct day_system **days)
{
	*days = f->days;
	while ((f->kind == CLASSPEC_ALL || f->kind == CLASSPEC_ANY) && f->items &&
	       !f->items->next && !f->words && !f->label && !f->text && !f->flags &&
	       f->stage == CLASSPEC_FILING) {
		f = f->items;
		if (f->days)
			*days = f->days;
	}
	return f;
}

static void
add_nodes(struct lowering *lw, const struct formula *formula)
{
	const struct day_system *days;
	const struct formula *f = unwrap(formula, &days);
	size_t at = lw->nodes.count;
	struct classpec_node *node = ADD(lw, nodes);

	if (f->term_count > UINT8_MAX)
		BUG("a sum of too many terms");
	node->kind = f->kind;
	node->stage = f->stage;
	node->flags = f->flags;
	node->term_count = (uint8_t)f->term_count;
	node->threshold = f->kind == CLASSPEC_AT_LEAST ? (int32_t)f->count
						       : (int32_t)f->threshold;
	node->wording = wording_add(lw, f->words, f->label, f->text, f->at);
	node->first_term = f->kind == CLASSPEC_ATOM ? (uint32_t)lw->terms.count : 0;
	for (uint32_t i = 0; i < f->term_count; i++)
		*ADD(lw, terms) = f->terms[i];
	if (days)
		demands_add(lw, days, (uint32_t)at);
	for (const struct formula *item = f->items; item; item = item->next)
		add_nodes(lw, item);
	lw->nodes.items[at].extent = (uint32_t)(lw->nodes.count - at);
}

/* ---- classes and rules ---- */

static uint32_t
specialty_number(const struct lowering *lw, uint32_t first, const struct symbol *class,
		 const struct specialty *specialty)
{
	const char *id = arena_format(lw->cx->arena, "%s.%s", class->id, specialty->name->text);

	for (size_t i = first; i < lw->specialties.count; i++)
		if (strcmp(lw->strings.text + lw->specialties.items[i].id, id) == 0)
			return (uint32_t)i;
	return CLASSPEC_NONE;
}

static void
add_specialties(struct lowering *lw, const struct symbol *symbol)
{
	uint32_t first = lw->first_specialty[symbol->number] = (uint32_t)lw->specialties.count;

	for (const struct class *c = symbol->revisions; c; c = c->next_revision)
		for (uint32_t i = 0; i < c->specialty_count; i++)
			if (specialty_number(lw, first, symbol, &c->specialties[i]) == CLASSPEC_NONE)
				fill_entry(lw, ADD(lw, specialties),
					   arena_format(lw->cx->arena, "%s.%s", symbol->id,
							c->specialties[i].name->text),
					   c->specialties[i].title, symbol->authority);
}

/* Formulas and the words made up for them are needed until their nodes are added. */
static void
scratch_begin(struct lowering *lw)
{
	lw->cx->arena = lw->scratch;
}

static void
scratch_end(struct lowering *lw, bool reported)
{
	lw->cx->arena = lw->kept;
	if (lw->forgets)
		facts_forget(lw);
	if (reported) { /* the diagnostic's message is among them */
		arena_adopt(lw->kept, lw->scratch);
		lw->scratch = arena_open();
	} else {
		arena_clear(lw->scratch);
	}
}

/* All rules of a revision come one after another, unless some class has an older one between them. */
static uint32_t
revision_add(struct lowering *lw, const struct class *class, const struct class *newer, struct span at)
{
	const struct classpec_revision revision = {
		.in_force = class->standard->revision.value,
		.superseded = newer ? newer->standard->revision.value : 0,
		.written = words_add(lw, class->standard->revision.text),
		.standard = words_add(lw, class->standard->symbol->id),
		.path = words_add(lw, lw->cx->sources[at.source].name),
	};
	const size_t first = lw->revisions.count > REVISIONS_LOOKED_AT ?
			     lw->revisions.count - REVISIONS_LOOKED_AT : 0;

	for (size_t i = lw->revisions.count; i-- > first;)
		if (memcmp(&lw->revisions.items[i], &revision, sizeof revision) == 0)
			return (uint32_t)i;
	*ADD(lw, revisions) = revision;
	return (uint32_t)(lw->revisions.count - 1);
}

static void
add_rule(struct lowering *lw, const struct class *class, const struct class *newer,
	 const struct rule *rule, const struct specialty *specialty)
{
	struct formula *f;
	struct classpec_rule *out;
	size_t first = lw->nodes.count;

	lw->rule = rule;
	lw->specialty = specialty;
	lw->authority = class->symbol->authority;
	lw->class_number = lw->numbers[SYMBOL_CLASS][class->symbol->number];
	lw->formula_count = 0;
	lw->comparison_count = 0;
	scratch_begin(lw);
	choices_begin(lw);
	f = lw->failed ? NULL : lower_requirement(lw, rule->requirement);
	if (lw->failed) {
		lw->failed = false; /* the next rule may have mistakes of its own */
		scratch_end(lw, true);
		return;
	}
	if (lw->forgets) {
		scratch_end(lw, false);
		return;
	}
	if (!f)
		f = formula_new(lw, CLASSPEC_ALL, rule->at);
	lw->rule_line = line_of(lw, rule->at);
	add_nodes(lw, f);
	scratch_end(lw, false);
	out = ADD(lw, rules);
	out->class_number = lw->class_number;
	out->route = lw->numbers[SYMBOL_ROUTE][rule->route->number];
	out->specialty = specialty ? specialty_number(lw, lw->first_specialty[class->symbol->number],
						      class->symbol, specialty) : CLASSPEC_NONE;
	out->revision_number = revision_add(lw, class, newer, rule->at);
	out->first_node = (uint32_t)first;
	out->node_count = (uint32_t)(lw->nodes.count - first);
	out->line = lw->rule_line;
}

static void
add_class_rules(struct lowering *lw, const struct symbol *symbol)
{
	const struct class *newer = NULL;

	for (const struct class *c = symbol->revisions; c; newer = c, c = c->next_revision)
		for (const struct rule *rule = c->rules; rule; rule = rule->next) {
			if (rule->bad || !rule->requirement ||
			    (lw->forgets && rule_is_plain(lw, rule)))
				continue;
			if (!c->specialty_count)
				add_rule(lw, c, newer, rule, NULL);
			for (uint32_t i = 0; i < c->specialty_count; i++)
				add_rule(lw, c, newer, rule, &c->specialties[i]);
		}
}

/* The classes without their rules. */
static void
add_classes(struct lowering *lw)
{
	const struct symbols *all = &lw->model->symbols[SYMBOL_CLASS];

	lw->numbers[SYMBOL_CLASS] = NEW_ARRAY(lw->cx, uint32_t, all->count);
	lw->first_specialty = NEW_ARRAY(lw->cx, uint32_t, all->count);
	for (uint32_t i = 0; i < all->count; i++) {
		const struct symbol *s = all->items[i];
		const struct class *newest = s->revisions;
		struct classpec_class *out;

		lw->numbers[SYMBOL_CLASS][i] = CLASSPEC_NONE;
		if (!wanted(lw, s))
			continue;
		lw->numbers[SYMBOL_CLASS][i] = (uint32_t)lw->classes.count;
		add_specialties(lw, s);
		out = ADD(lw, classes);
		out->id = words_add(lw, s->id);
		out->title = words_add(lw, newest ? newest->title : s->words);
		out->code = words_add(lw, newest ? newest->code : s->code);
		out->grade = words_add(lw, newest ? newest->grade : s->grade);
		out->authority = authority_number(lw, s->authority);
		out->abolished = newest ? newest->abolished.value : 0;
	}
}

static void
add_rules(struct lowering *lw)
{
	const struct symbols *all = &lw->model->symbols[SYMBOL_CLASS];

	for (uint32_t i = 0; i < all->count; i++) {
		uint32_t number = lw->numbers[SYMBOL_CLASS][i];
		size_t first = lw->rules.count;

		if (number == CLASSPEC_NONE)
			continue;
		add_class_rules(lw, all->items[i]);
		lw->classes.items[number].first_rule = (uint32_t)first;
		lw->classes.items[number].rule_count = (uint32_t)(lw->rules.count - first);
	}
}

/* ---- facts that no rule asks about ---- */

/* Unions formed on the way and then found to be implied leave facts behind; they go. */
static void
drop_unused_facts(struct lowering *lw)
{
	uint32_t *renumbered = NEW_ARRAY(lw->cx, uint32_t, lw->facts.count);
	uint32_t kept = 0;

	for (size_t i = 0; i < lw->terms.count; i++)
		renumbered[lw->terms.items[i].fact] = 1;
	for (size_t i = 0; i < lw->demands.count; i++)
		renumbered[lw->demands.items[i].fact] = 1;
	for (size_t i = 0; i < lw->exchanges.count; i++)
		renumbered[lw->exchanges.items[i].fact] = 1;
	for (uint32_t i = 0; i < lw->facts.count; i++) {
		if (!renumbered[i])
			continue;
		lw->facts.items[kept] = lw->facts.items[i];
		lw->keys.items[kept] = lw->keys.items[i];
		lw->fact_words.items[kept] = lw->fact_words.items[i];
		renumbered[i] = kept++;
	}
	lw->facts.count = lw->keys.count = lw->fact_words.count = kept;
	for (size_t i = 0; i < lw->terms.count; i++)
		lw->terms.items[i].fact = renumbered[lw->terms.items[i].fact];
	for (size_t i = 0; i < lw->demands.count; i++)
		lw->demands.items[i].fact = renumbered[lw->demands.items[i].fact];
	for (size_t i = 0; i < lw->exchanges.count; i++)
		lw->exchanges.items[i].fact = renumbered[lw->exchanges.items[i].fact];
	facts_renumbered(lw);
}

static void
lowering_free(struct lowering *lw)
{
	void *items[] = { lw->strings.text, lw->strings.slots, lw->authorities.items, lw->kinds.items,
		lw->levels.items, lw->subjects.items, lw->credentials.items, lw->bodies.items,
		lw->routes.items, lw->jurisdictional_classes.items, lw->specialties.items,
		lw->classes.items, lw->rules.items, lw->nodes.items, lw->terms.items,
		lw->wordings.items, lw->wording_slots, lw->revisions.items,
		lw->facts.items, lw->selections.items, lw->cases.items, lw->case_values.items,
		lw->expectations.items, lw->case_needs.items, lw->demands.items,
		lw->exchanges.items, lw->conditions.items, lw->condition_lists.items, lw->keys.items,
		lw->fact_words.items, lw->fact_slots, lw->selecting.items };

	for (size_t i = 0; i < sizeof items / sizeof *items; i++)
		free(items[i]);
	arena_close(lw->scratch);
}

const struct classpec_plan *
lower_with_cases(struct context *cx, const struct model *model, const struct authority *only,
		 struct lowered_cases *cases)
{
	struct lowering lw = { .cx = cx, .model = model, .only = only, .kept = cx->arena,
			       .scratch = arena_open() };
	const struct classpec_plan *plan = NULL;
	size_t errors = cx->error_count;

	add_vocabulary(&lw);
	facts_begin(&lw);
	add_classes(&lw);
	add_rules(&lw);
	if (cx->error_count == errors) {
		drop_unused_facts(&lw);
		terms_share(&lw);
		trees_share(&lw);
		conditions_add(&lw);
		plan = image_build(&lw);
		if (plan)
			lower_cases_into(&lw, plan, cases);
	}
	if (cx->error_count > errors)
		plan = NULL;
	else if (plan && lw.cases.count)
		plan = image_build(&lw);
	lowering_free(&lw);
	return plan;
}

void
lower_check(struct context *cx, const struct model *model)
{
	struct lowering lw = { .cx = cx, .model = model, .kept = cx->arena,
			       .scratch = arena_open(), .wordless = true,
			       .forgets = !model->cases };
	size_t errors = cx->error_count;
	const struct classpec_plan *plan;
	struct lowered_cases cases = { 0 };

	add_vocabulary(&lw);
	facts_begin(&lw);
	add_classes(&lw);
	add_rules(&lw);
	if (model->cases && cx->error_count == errors) {
		drop_unused_facts(&lw);
		plan = image_build(&lw);
		if (plan)
			lower_cases_into(&lw, plan, &cases);
	}
	lowering_free(&lw);
}

const struct classpec_plan *
lower(struct context *cx, const struct model *model, const struct authority *only)
{
	struct lowered_cases cases = { 0 };

	return lower_with_cases(cx, model, only, &cases);
}

/* What is reported of the readings is not of the spec, and is taken back. */
const struct classpec_plan *
lower_readings(struct context *cx, const struct model *model, struct lower_reading *readings,
	       size_t count)
{
	struct lowering lw = { .cx = cx, .model = model, .kept = cx->arena,
			       .scratch = arena_open() };
	size_t errors = cx->error_count, diags = cx->diag_count;
	const struct classpec_plan *plan;

	add_vocabulary(&lw);
	facts_begin(&lw);
	add_classes(&lw);
	for (size_t i = 0; i < count; i++) {
		struct lower_reading *r = &readings[i];

		r->number = (uint32_t)lw.rules.count;
		add_rule(&lw, r->class, NULL, r->rule, r->specialty);
		if (lw.rules.count == r->number)
			r->number = CLASSPEC_NONE;
	}
	cx->error_count = errors;
	cx->diag_count = diags;
	drop_unused_facts(&lw);
	plan = image_build(&lw);
	lowering_free(&lw);
	return plan;
}
