/*
 * resolve/checks.c - what only the checks read: what an authority asks of its own texts, and
 * which findings a declaration allows and why.
 */
#include "resolve/resolve.h"

#include <stdlib.h>

#define COUNT(array) (sizeof(array) / sizeof *(array))

/* ---- what an authority asks of its texts ----------------------------------------- */

static void requires_resolve(struct resolver *r, struct node *block)
{
	struct required_part **last = &r->authority->requires;
	const char *names[PART_COUNT];
	struct required_part *required;

	for (int i = 0; i < PART_COUNT; i++)
		names[i] = part_name((enum standard_part)i);
	names_distinct(r, args_of(block), E206);
	for (struct node *node = args_of(block); node; node = node->next) {
		int part = node->bad ? -1
				     : choice_find(r, node, name_of(node), names, PART_COUNT,
						   E231, "section of a standard");

		if (part < 0)
			continue;
		required = NEW(r->cx, struct required_part);
		required->part = (enum standard_part)part;
		required->at = node->at;
		*last = required;
		last = &required->next;
	}
}

static void retired_resolve(struct resolver *r, struct node *block)
{
	struct retired_code **last = &r->authority->retired, *retired;

	names_distinct(r, args_of(block), E206);
	for (struct node *node = args_of(block); node; node = node->next) {
		if (node->bad)
			continue;
		retired = NEW(r->cx, struct retired_code);
		retired->code = name_of(node).name;
		retired->at = node->at;
		*last = retired;
		last = &retired->next;
	}
}

static void outdated_resolve(struct resolver *r, struct node *node)
{
	struct outdated_term *term = NEW(r->cx, struct outdated_term);

	term->term = node_text_read(r->cx, node);
	term->say = node_text_read(r->cx, args_of(node));
	term->at = text_span(node, text_of(node));
	term->next = r->authority->outdated; /* turned round by checks_settle */
	r->authority->outdated = term;
}

static void spelling_resolve(struct resolver *r, struct node *block)
{
	struct known_word **last = &r->authority->spelling;

	for (struct node *node = args_of(block); node; node = node->next) {
		*last = NEW(r->cx, struct known_word);
		(*last)->word = node_text_read(r->cx, node);
		last = &(*last)->next;
	}
}

static void statute_resolve(struct resolver *r, struct node *node)
{
	struct statute **last = &r->authority->statutes, *statute;
	const char *names[STATUTE_COUNT];
	struct diag *d;
	int rule;

	for (int i = 0; i < STATUTE_COUNT; i++)
		names[i] = statute_name((enum statute_rule)i);
	rule = choice_find(r, node, name_of(node), names, STATUTE_COUNT, E232,
			   "rule that a statute can set");
	if (rule < 0)
		return;
	for (; *last; last = &(*last)->next) {
		if ((*last)->rule != (enum statute_rule)rule)
			continue;
		d = diag(r->cx, E206, node->at,
			 "this statute is declared once, and stands twice");
		diag_note(r->cx, d, (*last)->at, "the first is here");
		return;
	}
	statute = *last = NEW(r->cx, struct statute);
	statute->rule = (enum statute_rule)rule;
	statute->citation = node_text_read(r->cx, node);
	statute->at = node->at;
}

bool checks_item_resolve(struct resolver *r, struct seen *seen, struct node *node)
{
	switch (node->kind) {
	case NODE_REQUIRES:
		if (stands_once(r, seen, node))
			requires_resolve(r, node);
		return true;
	case NODE_RETIRED:
		if (stands_once(r, seen, node))
			retired_resolve(r, node);
		return true;
	case NODE_SPELLING:
		if (stands_once(r, seen, node))
			spelling_resolve(r, node);
		return true;
	case NODE_OUTDATED: outdated_resolve(r, node); return true;
	case NODE_STATUTE: statute_resolve(r, node); return true;
	case NODE_ALLOW:
		waiver_resolve(r, node, r->authority->symbol, (struct span){0});
		return true;
	}
	return false;
}

/* An office that gave way to another; a chain of them ends somewhere. */
void bodies_settle(struct resolver *r)
{
	const struct symbols *bodies = &r->model->symbols[SYMBOL_BODY];

	for (uint32_t i = 0; i < bodies->count; i++) {
		struct symbol *body = bodies->items[i];
		const struct symbol *later = body->superseded_by;
		uint32_t steps = 0;

		while (later && later != body && steps++ < bodies->count)
			later = later->superseded_by;
		if (later != body)
			continue;
		diag(r->cx, E233, body->at, "the body `%s` is superseded by itself",
		     body->name->text);
		body->superseded_by = NULL;
	}
}

/* ---- waivers --------------------------------------------------------------------- */

/* The check that the slug names, or -1 after a report. */
static int waived_check(struct resolver *r, const struct node *node)
{
	const char *slug = name_of(node).name->text;
	struct span at = word_span(node, name_of(node));
	struct diag *d;

	for (int i = 0; i < CHECK_COUNT; i++) {
		if (strcmp(check_table[i].slug, slug) != 0)
			continue;
		if (check_table[i].severity != SEVERITY_ERROR)
			return i;
		d = diag(r->cx, E235, at,
			 "expected a check that warns, found `%s`, which is an error",
			 slug);
		diag_remark(r->cx, d,
			    "an error cannot be allowed; `classpec explain %s` "
			    "tells its cure",
			    check_table[i].code);
		return -1;
	}
	d = diag(r->cx, E234, at, "expected the name of a check, found `%s`", slug);
	diag_remark(r->cx, d, "`classpec explain --list` lists them");
	for (int i = 0; i < CHECK_COUNT; i++)
		if (check_table[i].severity != SEVERITY_ERROR)
			candidate_add(r, check_table[i].slug);
	suggest(r, d, slug);
	return -1;
}

void waiver_resolve(struct resolver *r, const struct node *node, struct symbol *of,
		    struct span scope)
{
	struct model *model = r->model;
	int check = waived_check(r, node);
	const char *reason = node_text_read(r->cx, node);
	struct waiver *waiver;

	if (check < 0)
		return;
	if (reason[0] == '\0') {
		diag(r->cx, E236, text_span(node, text_of(node)),
		     "expected the reason why `%s` is allowed here",
		     check_table[check].slug);
		return;
	}
	GROW(model->waivers, (size_t)model->waiver_count, r->waiver_capacity);
	waiver = &model->waivers[model->waiver_count++];
	*waiver = (struct waiver){(enum check)check, reason, node->at, of, scope};
}

/* The effect that the word names, or -1 after a report. */
static int waived_effect(struct resolver *r, const struct node *node)
{
	const char *word = name_of(node).name->text;
	struct diag *d;

	for (int i = 0; i < EFFECT_WORDS; i++)
		if (strcmp(effect_words[i], word) == 0)
			return i;
	d = diag(r->cx, E237, word_span(node, name_of(node)),
		 "expected what a change comes to, such as `loosened` or `tightened`, found "
		 "`%s`",
		 word);
	for (int i = 0; i < EFFECT_WORDS; i++)
		candidate_add(r, effect_words[i]);
	suggest(r, d, word);
	return -1;
}

void change_waiver_resolve(struct resolver *r, const struct node *node,
			   const struct standard *standard, const struct class *class)
{
	struct model *model = r->model;
	int effect = waived_effect(r, node);
	struct date since = date_read(r, node, other_of(node));
	const char *reason = node_text_read(r->cx, node);

	if (reason[0] == '\0')
		diag(r->cx, E236, text_span(node, text_of(node)),
		     "expected the reason why the change is meant");
	if (effect < 0 || !since.value || reason[0] == '\0')
		return;
	GROW(model->change_waivers, (size_t)model->change_waiver_count,
	     r->change_waiver_capacity);
	model->change_waivers[model->change_waiver_count++] = (struct change_waiver){
		(uint32_t)effect, since, reason, node->at, standard, class};
}

/* ---- afterwards ------------------------------------------------------------------ */

static void outdated_turn(struct authority *authority)
{
	struct outdated_term *term = authority->outdated, *next, *turned = NULL;

	for (; term; term = next) {
		next = term->next;
		term->next = turned;
		turned = term;
	}
	authority->outdated = turned;
}

void checks_settle(struct resolver *r)
{
	struct model *model = r->model;

	for (uint32_t i = 0; i < model->authority_count; i++)
		outdated_turn(model->authorities[i]);
	passages_settle(r);
	model->waivers = settle_array(r, model->waivers,
				      model->waiver_count * sizeof *model->waivers);
	model->change_waivers =
		settle_array(r, model->change_waivers,
			     model->change_waiver_count * sizeof *model->change_waivers);
}
