/*
 * lsp/hover.c - what a name means; and of a requirement, what it asks and whom it admits.
 */
#include <stdlib.h>
#include <string.h>

#include "lsp/lsp.h"

struct hover {
	struct context *cx;
	const struct subject *subject;
	struct out o; /* Markdown */
};

/* ---- names ------------------------------------------------------------------------ */

static void write_names(struct out *o, const char *lead, struct symbol *const *symbols,
			uint32_t count)
{
	if (count == 0)
		return;
	out_format(o, "\n\n%s ", lead);
	for (uint32_t i = 0; i < count; i++)
		out_format(o, "%s`%s`", i ? ", " : "", symbols[i]->name->text);
}

/* What is below it: "`public_customer_service` counts as it". */
static void write_children(struct hover *h, const struct symbol *symbol)
{
	const struct symbols *all = &h->subject->analysis->model->symbols[symbol->kind];
	bool any = false;

	for (uint32_t i = 0; i < all->count; i++)
		for (uint32_t j = 0; j < all->items[i]->parent_count; j++)
			if (all->items[i]->parents[j] == symbol) {
				out_format(&h->o, "%s`%s`",
					   any ? ", " : "\n\nCounts as it: ",
					   all->items[i]->name->text);
				any = true;
			}
}

static void write_word(struct hover *h, const struct symbol *symbol)
{
	struct out *o = &h->o;

	out_format(o, "**%s** — %s `%s`", symbol->words, symbol_kind_name(symbol->kind),
		   symbol->id);
	if (symbol->definition)
		out_format(o, "\n\n%s", symbol->definition);
	if (symbol->excludes)
		out_format(o, "\n\nNot: %s", symbol->excludes);
	if (symbol->assessed)
		out_text(o, "\n\nNo paper shows it: somebody tests it.");
	if (symbol->superseded_by)
		write_names(o, "Gave way to", &symbol->superseded_by, 1);
	write_names(o, symbol->kind == SYMBOL_EDUCATION ? "Above" : "Counts as",
		    symbol->parents, symbol->parent_count);
	write_children(h, symbol);
}

/* ---- classes ---------------------------------------------------------------------- */

static const char *title_of(const struct symbol *class)
{
	return class->revisions ? class->revisions->title : class->words;
}

static void write_field(struct out *o, const char *name, const char *value)
{
	if (value)
		out_format(o, "\n- %s: %s", name, value);
}

static void write_promotion(struct out *o, const char *words, const struct promotion *p)
{
	if (!p->stated)
		return;
	out_format(o, "\n- %s: ", words);
	for (uint32_t i = 0; i < p->count; i++)
		out_format(o, "%s%s", i ? ", " : "", title_of(p->classes[i]));
	if (p->count == 0)
		out_text(o, "none");
}

static void write_routes(struct hover *h, const struct class *class)
{
	for (const struct rule *rule = class->rules; rule; rule = rule->next) {
		if (!rule->route || !rule->requirement)
			continue;
		out_format(&h->o, "\n\n**%s:** ", rule->route->words);
		sentence_requirement(h->cx, &h->o, rule->requirement);
	}
}

static void write_class(struct hover *h, const struct symbol *symbol)
{
	const struct class *class = symbol->revisions;
	struct out *o = &h->o;

	out_format(o, "**%s** — %s `%s`", title_of(symbol),
		   symbol->external ? "class outside of the plan" : "class", symbol->id);
	if (symbol->external || !class) {
		write_field(o, "code", symbol->code);
		write_field(o, "grade", symbol->grade);
		return;
	}
	write_field(o, "code", class->code);
	write_field(o, "grade", class->grade);
	write_field(o, "level", class->level ? class->level->text : NULL);
	write_field(o, "standard", class->standard->title);
	if (class->abolished.value)
		write_field(o, "abolished", class->abolished.text);
	for (const struct direction *d = class->under; d; d = d->next)
		out_format(o, "\n- under: %s%s%s", d->direction ? d->direction->text : "",
			   d->class || d->role ? " of " : "",
			   d->class  ? title_of(d->class)
			   : d->role ? d->role
				     : "");
	for (const struct supervision *v = class->supervises; v; v = v->next)
		write_field(o, "supervises", v->class ? title_of(v->class) : v->role);
	write_promotion(o, "promotes to", &class->promotes_to);
	write_promotion(o, "promotes from", &class->promotes_from);
	if (class->about)
		out_format(o, "\n\n%s", class->about->text[0]);
	write_routes(h, class);
}

static void write_standard(struct hover *h, const struct symbol *symbol)
{
	out_format(&h->o, "**%s** — standard `%s`", symbol->words, symbol->id);
	for (const struct standard *s = h->subject->analysis->model->standards; s;
	     s = s->next) {
		if (s->symbol != symbol)
			continue;
		if (s->revision.value)
			out_format(&h->o, "\n\nRevision %s:", s->revision.text);
		for (const struct class *class = s->classes; class; class = class->next)
			out_format(&h->o, "\n- %s%s%s", class->code ? class->code : "",
				   class->code ? " " : "", class->title);
	}
}

static void write_use(struct hover *h, const struct use *use)
{
	const struct symbol *symbol = use->of, *class = use->of;

	switch (use->kind) {
	case USE_SYMBOL:
		if (symbol->kind == SYMBOL_CLASS)
			write_class(h, symbol);
		else if (symbol->kind == SYMBOL_STANDARD)
			write_standard(h, symbol);
		else
			write_word(h, symbol);
		break;
	case USE_SPECIALTY:
		for (uint32_t i = 0;
		     class->revisions && i < class->revisions->specialty_count; i++)
			if (class->revisions->specialties[i].name == use->name)
				out_format(&h->o, "**%s** — specialty of %s",
					   class->revisions->specialties[i].title,
					   title_of(class));
		break;
	case USE_WORD:
		out_format(&h->o, "`%s` — a word that the authority declares",
			   use->name->text);
		break;
	case USE_LABEL:
	case USE_CHOICE: break;
	}
}

/* ---- requirements ----------------------------------------------------------------- */

static bool spans(struct span at, const struct subject *subject)
{
	return at.source == subject->source && at.lo <= subject->offset &&
	       subject->offset <= at.hi;
}

/* The innermost one around the place, or NULL. */
static const struct requirement *innermost(const struct requirement *r,
					   const struct subject *subject)
{
	for (; r; r = r->next) {
		const struct details *details = details_of(r);
		const struct requirement *inner;

		if (!spans(r->at, subject))
			continue;
		inner = innermost(r->items, subject);
		if (!inner && details->floor)
			inner = innermost(details->floor->requirement, subject);
		return inner ? inner : r;
	}
	return NULL;
}

/* The `qualify` block around the place, or NULL. */
static const struct node *qualify_around(const struct node *items,
					 const struct subject *subject)
{
	for (; items; items = items->next) {
		if (!spans(items->at, subject))
			continue;
		if (items->kind == NODE_QUALIFY)
			return name_of(items).name ? items : NULL;
		if (items->kind == NODE_STANDARD || items->kind == NODE_CLASS)
			return qualify_around(items_of(items), subject);
	}
	return NULL;
}

static const struct rule *rule_around(const struct subject *subject)
{
	const struct standard *standard = subject->analysis->model->standards;
	const struct node *node = qualify_around(
		subject->analysis->syntax->units[subject->source].items, subject);

	for (; node && standard; standard = standard->next) {
		if (!spans(standard->whole, subject))
			continue;
		for (const struct class *class = standard->classes; class;
		     class = class->next)
			for (const struct rule *rule = class->rules; rule;
			     rule = rule->next)
				if (rule->at.lo == name_of(node).lo)
					return rule;
	}
	return NULL;
}

/* What a way asks for, of nobody in particular: what the tables call "2 more years" is said without
 * "more", which follows the first number of an amount. */
static void write_way(struct hover *h, const struct classpec_way *way)
{
	const struct classpec_plan *plan = analysis_image(h->subject->analysis);
	static const char more[] = " more ";
	char words[1024], amount[64];

	for (uint32_t i = 0; i < way->need_count; i++) {
		const struct classpec_need *need = &way->need[i];
		const char *rest = NULL;

		classpec_words_need(plan, need, words, sizeof words);
		if (classpec_words_amount(plan, need->fact, need->amount, amount,
					  sizeof amount))
			rest = strstr(words, more);
		out_text(&h->o, i == 0 ? "" : i + 1 < way->need_count ? ", " : " and ");
		if (rest) {
			out_bytes(&h->o, words, (size_t)(rest - words));
			out_text(&h->o, rest + sizeof more - 2);
		} else {
			out_text(&h->o, words);
		}
	}
}

/* The cheapest ways in for somebody of whom nothing is on record, as the tables have it. */
static void write_ways(struct hover *h, const struct rule *rule)
{
	const struct classpec_plan *plan = analysis_image(h->subject->analysis);
	struct place place = source_place(h->cx, rule->at);
	struct classpec_way ways[CLASSPEC_WAYS];
	struct classpec_facts facts = {0};
	struct classpec_interval *values;
	const struct classpec_rule *rules;

	if (!plan)
		return;
	rules = CLASSPEC_ARRAY(plan, rules, struct classpec_rule);
	facts.count = plan->facts.count;
	values = NEW_ARRAY(h->cx, struct classpec_interval, plan->facts.count);
	facts.value = values;
	for (uint32_t i = 0; i < plan->rules.count; i++) {
		uint32_t count;

		if (rules[i].line != place.line ||
		    strcmp(classpec_text(plan, classpec_revision_of(plan, &rules[i])->path),
			   place.path) != 0)
			continue;
		count = classpec_shortfall(plan, i, &facts, ways);
		if (count > 0)
			out_text(&h->o, "\n\nAdmits, for instance, people with");
		for (uint32_t j = 0; j < count; j++) {
			out_text(&h->o, "\n- ");
			write_way(h, &ways[j]);
		}
		return;
	}
}

static void write_requirement(struct hover *h, const struct requirement *r)
{
	const struct details *details = details_of(r);

	out_text(&h->o, h->o.size > 0 ? "\n\n---\n\n" : "");
	if (details->label)
		out_format(&h->o, "**%s** asks for ", details->label);
	else
		out_text(&h->o, "Asks for ");
	sentence_requirement(h->cx, &h->o, r);
	out_text(&h->o, ".");
	if (details->text)
		out_format(&h->o, "\n\n> %s", details->text);
}

/* False: the place is in no rule. */
static bool write_rule(struct hover *h)
{
	const struct rule *rule = rule_around(h->subject);
	const struct requirement *r = NULL;
	const struct substitution *s;

	if (!rule)
		return false;
	r = innermost(rule->requirement, h->subject);
	for (s = rule->substitutions; s && !r; s = s->next)
		if (spans(s->at, h->subject) && !s->bad) {
			out_text(&h->o, h->o.size > 0 ? "\n\n---\n\n" : "");
			sentence_substitution(h->cx, &h->o, s);
			out_text(&h->o, ".");
			return true;
		}
	if (r) {
		write_requirement(h, r);
	} else if (rule->requirement) {
		write_requirement(h, rule->requirement);
		for (s = rule->substitutions; s; s = s->next) {
			if (s->bad)
				continue;
			out_text(&h->o, "\n\n");
			sentence_substitution(h->cx, &h->o, s);
			out_text(&h->o, ".");
		}
		write_ways(h, rule);
	}
	return true;
}

/* ---- the request ------------------------------------------------------------------ */

json_t *method_hover(struct server *s, const json_t *params, struct failure *failure)
{
	struct subject subject;
	const struct use *use;
	struct hover h = {0};
	json_t *result;

	if (!subject_read(s, params, true, &subject, failure))
		return NULL;
	h.subject = &subject;
	h.cx = &subject.analysis->cx;
	use = use_at(&subject);
	if (use)
		write_use(&h, use);
	if (!use || !use->declares || use->kind != USE_SYMBOL)
		write_rule(&h);
	if (h.o.size == 0)
		return json_null();
	result = json_pack("{s:{s:s, s:o}}", "contents", "kind", "markdown", "value",
			   out_json(&h.o));
	if (use)
		json_object_set_new(
			result, "range",
			range_json(subject.document, use->at.lo, use->at.hi));
	return result;
}
