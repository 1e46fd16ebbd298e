/*
 * show/rule.c - how one qualifies by a route: the requirement as a list, what may stand
 * in place of parts of it, and the standard's own sense.
 */
#include "show/show.h"

static void show_requirement(struct context *cx, const struct requirement *r,
			     unsigned depth, struct card *card);

static void show_items(struct context *cx, const struct requirement *items,
		       unsigned depth, struct card *card)
{
	for (; items; items = items->next)
		show_requirement(cx, items, depth, card);
}

static void show_floor(struct context *cx, const struct floor *floor, unsigned depth,
		       struct card *card)
{
	card_item(card, depth,
		  floor->any && floor->count > 1 ? "but never without one of these:"
						 : "but never without:");
	for (uint32_t i = 0; i < floor->count; i++)
		card_item(card, depth + 1, requirement_sentence(cx, floor->labelled[i]));
	if (floor->requirement)
		show_requirement(cx, floor->requirement, depth + 1, card);
}

static void show_requirement(struct context *cx, const struct requirement *r,
			     unsigned depth, struct card *card)
{
	/* what is included in experience reads best in its own sentence, when it is one
	 * thing */
	bool sentence = r->kind == REQUIRE_EXPERIENCE && r->items && !r->items->next &&
			!r->items->items;

	card_item(card, depth,
		  sentence ? requirement_sentence(cx, r)
			   : arena_format(cx->arena, "%s%s%s", requirement_head(cx, r),
					  r->kind == REQUIRE_EXPERIENCE && r->items
						  ? ", including"
						  : "",
					  r->items ? ":" : ""));
	if (details_of(r)->text)
		card_quote(card, depth, details_of(r)->text);
	if (!sentence)
		show_items(cx, r->items, depth + 1, card);
	if (details_of(r)->floor)
		show_floor(cx, details_of(r)->floor, depth + 1, card);
}

/* Those that exclude one another stand together. */
static void show_substitutions(struct context *cx, const struct rule *rule,
			       struct card *card)
{
	uint32_t group = 0;

	for (const struct substitution *s = rule->substitutions; s; s = s->next) {
		unsigned depth = s->exclusive ? 1 : 0;

		if (s->exclusive && s->exclusive != group)
			card_item(card, 0,
				  "at most one of these may stand in place of a part:");
		group = s->exclusive;
		card_item(card, depth,
			  s->exclusive ? substitution_sentence(cx, s)
				       : arena_format(cx->arena, "in place of a part, %s",
						      substitution_sentence(cx, s)));
		if (s->text && (!s->next || s->next->exclusive != group || !group))
			card_quote(card, depth, s->text);
	}
	for (uint32_t i = 0; i < rule->protected_count; i++)
		card_item(
			card, 0,
			arena_format(cx->arena, "nothing stands in place of the %s",
				     requirement_head(
					     cx, rule->protected_from_substitution[i])));
}

void show_rule(struct context *cx, const struct rule *rule, struct card *card)
{
	const struct requirement *r = rule->requirement;

	card_subheading(card, rule->route->words);
	if (rule->bad || !r)
		return;
	/* a rule that is `all of` says no more by it than a list does */
	if (r->kind == REQUIRE_ALL_OF && r->stage == STAGE_FILING &&
	    !details_of(r)->within.days && !details_of(r)->before.days) {
		show_items(cx, r->items, 0, card);
		if (details_of(r)->text)
			card_quote(card, 0, details_of(r)->text);
	} else {
		show_requirement(cx, r, 0, card);
	}
	show_substitutions(cx, rule, card);
	for (const struct prose *note = rule->notes; note; note = note->next)
		card_paragraph(card, note->text[0]);
}
