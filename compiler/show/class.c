/*
 * show/class.c - what a card says of a class, in the order of a published standard.
 */
#include "show/show.h"

#include <string.h>

struct showing {
	struct context *cx;
	const struct model *model;
	const struct class *class;
	struct card *card;
};

/* A name of the vocabulary that has no words of its own: `first_supervisory`. */
static const char *spaced(struct context *cx, const struct name *name)
{
	char *words = arena_copy(cx->arena, name->text, name->length);

	for (char *c = words; *c; c++)
		if (*c == '_')
			*c = ' ';
	return words;
}

/* "Clerk (1234567)" */
static const char *class_words(struct context *cx, const struct symbol *class)
{
	const char *code = class->revisions ? class->revisions->code : class->code;

	return code ? arena_format(cx->arena, "%s (%s)", class->words, code)
		    : class->words;
}

static void fact(const struct showing *s, const char *name, const char *value)
{
	if (value && *value)
		card_fact(s->card, name, value);
}

/* ---- the head ---- */

static void show_standard(const struct showing *s)
{
	const struct standard *standard = s->class->standard;
	const char *words = standard->title;

	if (standard->status)
		words = arena_format(s->cx->arena, "%s, %s", words, standard->status);
	if (standard->issued.value)
		words = arena_format(s->cx->arena, "%s, issued %s", words,
				     standard->issued.text);
	if (standard->revision.value &&
	    standard->revision.value != standard->issued.value)
		words = arena_format(s->cx->arena, "%s, in force from %s", words,
				     standard->revision.text);
	fact(s, "Standard", words);
	fact(s, "Group", standard->group_title);
}

static void show_supervised(const struct showing *s, const struct supervision *u)
{
	const char *words = u->class ? class_words(s->cx, u->class) : u->role;
	const char *count = u->several ? ", several" : "";

	if (u->count)
		count = arena_format(s->cx->arena, ", %s%u%s",
				     u->typically ? "typically " : "", (unsigned)u->count,
				     u->or_more ? " or more" : "");
	fact(s, u == s->class->supervises ? "Supervises" : "",
	     arena_format(s->cx->arena, "%s%s%s", words, count,
			  u->administratively ? ", administratively" : ""));
}

static void show_relations(const struct showing *s)
{
	for (const struct direction *u = s->class->under; u; u = u->next) {
		const char *whose = u->class ? class_words(s->cx, u->class) : u->role;

		fact(s, u == s->class->under ? "Under" : "",
		     arena_format(s->cx->arena, "%s%s%s", spaced(s->cx, u->direction),
				  whose ? " of " : "", whose ? whose : ""));
	}
	for (const struct supervision *u = s->class->supervises; u; u = u->next)
		show_supervised(s, u);
}

static void show_places(const struct showing *s)
{
	const struct class *class = s->class;
	const struct standard *standard = class->standard;

	if (class->positions)
		fact(s, "Positions",
		     arena_format(s->cx->arena, "exactly %u",
				  (unsigned)class->positions));
	fact(s, "Located at", class->place ? class->place->words : class->place_text);
	fact(s, "Confined to",
	     standard->confined_place ? standard->confined_place->words
				      : standard->confined_text);
}

static void show_head(const struct showing *s)
{
	const struct class *class = s->class;
	const char *words = "";

	card_title(s->card, class->standard->authority->symbol->words, class->title);
	fact(s, "Code", class->code);
	fact(s, "Grade", class->grade);
	if (class->level)
		fact(s, "Level", spaced(s->cx, class->level));
	show_standard(s);
	if (class->abolished.value)
		fact(s, "Abolished", class->abolished.text);
	show_relations(s);
	show_places(s);
	for (uint32_t i = 0; i < class->specialty_count; i++)
		words = arena_format(s->cx->arena, "%s%s%s", words, i ? ", " : "",
				     class->specialties[i].title);
	fact(s, "Specialties", words);
}

/* ---- texts ---- */

static void show_paragraphs(const struct showing *s, const char *heading,
			    const struct prose *prose)
{
	if (prose)
		card_heading(s->card, heading);
	for (; prose; prose = prose->next)
		card_paragraph(s->card, prose->text[0]);
}

static const char *prose_words(const struct showing *s, const struct prose *prose)
{
	struct scope scope = scope_of(prose);
	const char *who = "";

	for (uint32_t i = 0; i < scope.count; i++)
		who = arena_format(s->cx->arena, "%s%s%s", who, i ? ", " : "",
				   scope.specialties[i]->title);
	return *who ? arena_format(s->cx->arena, "%s: %s", who, prose->text[0])
		    : prose->text[0];
}

/* One item a text; those that say what may be done, or only those that do not. */
static void show_items(const struct showing *s, const char *heading,
		       const struct prose *prose, bool may)
{
	bool first = true;

	for (; prose; prose = prose->next) {
		if (prose->may != may)
			continue;
		if (first)
			card_heading(s->card, heading);
		first = false;
		card_item(s->card, 0, prose_words(s, prose));
	}
}

static void show_work(const struct showing *s)
{
	const struct class *class = s->class;

	if (class->standard->about)
		show_paragraphs(s, "THE SERIES", class->standard->about);
	show_paragraphs(s, "DEFINITION", class->about);
	show_paragraphs(s, "DISTINGUISHING FEATURES", class->distinguishing);
	show_items(s, "ALLOCATING FACTORS", class->factors, false);
	show_items(s, "DUTIES", class->duties, false);
	show_items(s, "MAY ALSO", class->duties, true);
	show_items(s, "KNOWLEDGE", class->knowledge, false);
	show_items(s, "SKILLS", class->skills, false);
	show_items(s, "ABILITIES", class->abilities, false);
	show_items(s, "DESIRABLE, NEVER REQUIRED", class->desirable, false);
	show_paragraphs(s, "PHYSICAL AND MEDICAL", class->physical);
	show_paragraphs(s, "PAY", class->pay);
}

/* ---- how one qualifies, and where it leads ---- */

static void show_rules(const struct showing *s)
{
	if (s->class->rules)
		card_heading(s->card, "MINIMUM QUALIFICATIONS");
	for (const struct rule *rule = s->class->rules; rule; rule = rule->next)
		show_rule(s->cx, rule, s->card);
}

static bool serves(const struct requirement *r, const struct symbol *class)
{
	for (; r; r = r->next) {
		if (r->kind == REQUIRE_SERVICE || r->kind == REQUIRE_STATUS)
			for (uint32_t i = 0; i < r->of_count; i++)
				if (r->of[i] == class)
					return true;
		if (serves(r->items, class))
			return true;
	}
	return false;
}

/* The rules for which service in the class counts. */
static void show_counts_for(const struct showing *s, const struct symbol *class)
{
	for (const struct standard *of = s->model->standards; of; of = of->next)
		for (const struct class *c = of->classes; c; c = c->next) {
			if (c->symbol->revisions != c)
				continue;
			for (const struct rule *rule = c->rules; rule; rule = rule->next)
				if (serves(rule->requirement, class))
					card_item(s->card, 0,
						  arena_format(
							  s->cx->arena,
							  "service in it counts for %s, "
							  "by %s",
							  class_words(s->cx, c->symbol),
							  rule->route->words));
		}
}

static void show_promotion(const struct showing *s, const char *words,
			   const struct promotion *promotion)
{
	const char *classes = "none";

	if (!promotion->stated)
		return;
	for (uint32_t i = 0; i < promotion->count; i++)
		classes = arena_format(s->cx->arena, "%s%s%s", i ? classes : "",
				       i ? ", " : "",
				       class_words(s->cx, promotion->classes[i]));
	card_item(s->card, 0, arena_format(s->cx->arena, "%s %s", words, classes));
}

static void show_related(const struct showing *s, const char *words,
			 const struct relation *relation)
{
	for (; relation; relation = relation->next)
		card_item(s->card, 0,
			  arena_format(s->cx->arena, "%s%s%s%s", words,
				       class_words(s->cx, relation->class),
				       relation->text ? ": " : "",
				       relation->text ? relation->text : ""));
}

static void show_career(const struct showing *s)
{
	const size_t before = s->card->out->size;
	size_t start;

	card_heading(s->card, "CAREER");
	start = s->card->out->size;
	show_promotion(s, "promotes to", &s->class->promotes_to);
	show_promotion(s, "promotes from", &s->class->promotes_from);
	show_counts_for(s, s->class->symbol);
	show_related(s, "people often come from ", s->class->feeders);
	if (s->card->out->size == start)
		s->card->out->size = before;
	if (s->class->related)
		card_heading(s->card, "RELATED CLASSES");
	show_related(s, "", s->class->related);
}

/* ---- the end ---- */

static const char *event_words(struct context *cx, const struct event *e)
{
	switch (e->kind) {
	case EVENT_ESTABLISHED: return "established";
	case EVENT_REVISED: return e->latest ? "latest revision" : "revised";
	case EVENT_CONSOLIDATED:
		return arena_format(cx->arena, "consolidated with %s", e->with->words);
	case EVENT_ABOLISHED: return "abolished";
	case EVENT_RETITLED: return arena_format(cx->arena, "retitled from %s", e->from);
	case EVENT_RECODED: return arena_format(cx->arena, "recoded from %s", e->from);
	case EVENT_REGRADED: return arena_format(cx->arena, "regraded from %s", e->from);
	}
	BUG("an event that is none");
}

static void show_history(const struct showing *s)
{
	struct context *cx = s->cx;

	if (s->class->standard->history)
		card_heading(s->card, "HISTORY");
	for (const struct event *e = s->class->standard->history; e; e = e->next) {
		const char *words = event_words(cx, e);

		if (e->on.value)
			words = arena_format(cx->arena, "%s %s", words, e->on.text);
		for (const struct approval *a = e->approvals; a; a = a->next)
			words = arena_format(cx->arena, "%s%s by the %s on %s", words,
					     a == e->approvals ? ", approved" : ",",
					     a->body->words, a->on.text);
		card_item(s->card, 0, words);
	}
}

static void show_notes(const struct showing *s)
{
	const struct standard *standard = s->class->standard;

	show_paragraphs(s, "NOTES", s->class->notes ? s->class->notes : standard->notes);
	for (uint32_t i = 0; i < standard->notice_count; i++) {
		if (i == 0 && !s->class->notes && !standard->notes)
			card_heading(s->card, "NOTES");
		card_paragraph(s->card, standard->notices[i]->words);
	}
}

void show_class(struct context *cx, const struct model *model, const struct class *class,
		struct card *card)
{
	struct showing s = {cx, model, class, card};

	show_head(&s);
	show_work(&s);
	show_rules(&s);
	show_career(&s);
	show_notes(&s);
	show_history(&s);
}

void show_external(struct context *cx, const struct model *model,
		   const struct symbol *class, struct card *card)
{
	struct showing s = {cx, model, NULL, card};

	card_title(card, class->authority ? class->authority->symbol->words : "",
		   class->words);
	fact(&s, "Code", class->code);
	fact(&s, "Grade", class->grade);
	card_heading(card, "CAREER");
	card_item(card, 0, "no standard of the plan specifies it");
	show_counts_for(&s, class);
}
