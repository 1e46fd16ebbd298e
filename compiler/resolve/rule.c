/*
 * resolve/rule.c - how one qualifies: the tree of requirements, its labels, and what an
 * office cannot waive.
 *
 * Labels may be used before they stand, so floors, substitutions and texts wait until the
 * tree is complete.
 */
#include "resolve/resolve.h"

/* ---- labels ---------------------------------------------------------------------- */

/* Where the label of that name is, or would be. */
static struct label **label_slot(const struct rule_work *w, const struct name *name)
{
	size_t at = name->hash & (w->label_room - 1);

	while (w->label_slots[at] && w->label_slots[at]->name != name)
		at = (at + 1) & (w->label_room - 1);
	return &w->label_slots[at];
}

static void labels_make_room(struct rule_work *w)
{
	if (w->label_count * 2 < w->label_room)
		return;
	w->label_room = w->label_room ? w->label_room * 2 : 16;
	w->label_slots = arena_new(w->r->scratch, sizeof *w->label_slots * w->label_room);
	for (struct label *label = w->labels; label; label = label->next)
		*label_slot(w, label->name) = label;
}

static void label_add(struct rule_work *w, const struct node *node, struct requirement *q)
{
	const struct name *name = other_of(node).name;
	struct span at = word_span(node, other_of(node));
	struct label **slot, *label;
	struct diag *d;

	labels_make_room(w);
	slot = label_slot(w, name);
	details_add(w->r, q)->label = name->text;
	if (*slot) {
		d = diag(w->r->cx, E312, at, "the label `%s` stands twice in this rule",
			 name->text);
		diag_note(w->r->cx, d, (*slot)->at, "the first is here");
		return;
	}
	label = arena_new(w->r->scratch, sizeof *label);
	label->name = name;
	label->at = at;
	label->requirement = q;
	use_declare(w->r, USE_LABEL, w->rule, name, at);
	*slot = label;
	w->label_count++;
	*w->last_label = label;
	w->last_label = &label->next;
}

struct requirement *label_find(struct rule_work *w, const struct node *node,
			       struct word word)
{
	const struct label *label = w->labels ? *label_slot(w, word.name) : NULL;
	struct diag *d;

	if (label) {
		use_note(w->r, USE_LABEL, w->rule, node, word);
		return label->requirement;
	}
	if (unknown_is_expected(w->r, word))
		return NULL;
	d = diag(w->r->cx, E304, word_span(node, word),
		 "expected the label of a requirement of this rule, found `%s`",
		 word.name->text);
	if (!w->labels)
		diag_remark(w->r->cx, d,
			    "a label stands before a requirement, as in "
			    "`general: 2 years of …`; this rule has none");
	for (label = w->labels; label; label = label->next)
		candidate_add(w->r, label->name->text);
	suggest(w->r, d, word.name->text);
	return NULL;
}

/* ---- floors ---------------------------------------------------------------------- */

static const struct requirement *find_determination(const struct requirement *q)
{
	const struct requirement *found = NULL;

	if (q->kind == REQUIRE_DETERMINATION)
		return q;
	for (const struct requirement *item = q->items; item && !found; item = item->next)
		found = find_determination(item);
	return found;
}

/* False, after a report, when an office decides about what it may not waive. */
static bool discretion_check(struct rule_work *w, const struct requirement *q,
			     struct span at)
{
	const struct requirement *determination = find_determination(q);
	struct diag *d;

	if (!determination)
		return true;
	d = diag(w->r->cx, E321, at,
		 "expected a floor that no office decides about, found one that holds a "
		 "determination");
	diag_note(w->r->cx, d, determination->at, "the determination is here");
	return false;
}

static void floor_resolve(struct rule_work *w, struct node *items, struct requirement *q)
{
	struct seen seen = {0};
	struct floor *floor;
	struct open_floor *open;

	for (struct node *node = items; node; node = node->next) {
		if (!stands_once(w->r, &seen, node))
			continue;
		floor = details_add(w->r, q)->floor = NEW(w->r->cx, struct floor);
		floor->at = node->at;
		floor->any = (node->flags & FLAG_ANY) != 0;
		if (args_of(node)) {
			open = arena_new(w->r->scratch, sizeof *open);
			open->floor = floor;
			open->node = node;
			*w->last_floor = open;
			w->last_floor = &open->next;
			continue;
		}
		floor->requirement =
			only_requirement(w, node->at, items_of(node), "floor", q);
		if (floor->requirement &&
		    discretion_check(w, floor->requirement, floor->requirement->at))
			overlaps_check(w, floor->requirement);
	}
}

static void floors_close(struct rule_work *w)
{
	for (struct open_floor *open = w->floors; open; open = open->next) {
		struct node *names = args_of(open->node);
		struct floor *floor = open->floor;

		floor->labelled =
			NEW_ARRAY(w->r->cx, struct requirement *, list_count(names));
		names_distinct(w->r, names, E206);
		for (struct node *name = names; name; name = name->next) {
			struct requirement *q =
				name->bad ? NULL : label_find(w, name, name_of(name));

			if (q && discretion_check(w, q, name->at))
				floor->labelled[floor->count++] = q;
		}
	}
}

/* ---- groups ---------------------------------------------------------------------- */

static bool is_requirement(const struct node *node)
{
	return node->kind >= NODE_ALL_OF && node->kind <= NODE_DETERMINATION;
}

static void report_empty(struct rule_work *w, struct span block, const char *what)
{
	if (!broken_within(w->r, block))
		diag(w->r->cx, E307, block, "expected a requirement in this %s", what);
}

struct requirement *only_requirement(struct rule_work *w, struct span block,
				     struct node *items, const char *what,
				     struct requirement *holder)
{
	struct requirement *only = NULL, *further;
	bool several = false;
	struct diag *d;

	for (struct node *node = items; node; node = node->next) {
		if (!is_requirement(node))
			continue;
		further = requirement_resolve(w, node);
		if (!only) {
			only = further;
			continue;
		}
		if (!several) {
			d = diag(w->r->cx, E306, further->at,
				 "expected one requirement in this %s, found several",
				 what);
			diag_note(w->r->cx, d, only->at, "the first is here");
			diag_remark(w->r->cx, d,
				    "put them into `all of { }` if each must be met, "
				    "into `any of { }` if one will do");
		}
		several = true;
	}
	if (!only)
		report_empty(w, block, what);
	if (holder)
		holder->bad |= !only || only->bad || several;
	else if (only)
		only->bad |= several;
	return only;
}

static void count_check(struct rule_work *w, const struct node *node,
			struct requirement *q)
{
	size_t items = list_count(items_of(node));
	struct details *details = details_add(w->r, q);

	details->count = number_of(node).hundredths / 100;
	if (node->bad || q->bad)
		return;
	if (number_of(node).hundredths % 100 == 0 && details->count >= 1 &&
	    details->count <= items)
		return;
	q->bad = true;
	if (!broken_within(w->r, node->at))
		diag(w->r->cx, E309, number_span(node),
		     "expected a whole number from 1 to %zu, as many requirements as "
		     "stand in the group, found `%s`",
		     items, hundredths_words(w->r->cx, number_of(node).hundredths));
}

static void group_resolve(struct rule_work *w, struct node *node, struct requirement *q)
{
	struct requirement **last = &q->items;

	for (struct node *item = items_of(node); item; item = item->next) {
		*last = requirement_resolve(w, item);
		q->bad |= (*last)->bad;
		last = &(*last)->next;
	}
	if (!q->items) {
		report_empty(w, node->at, "group");
		q->bad = true;
	}
	if (node->kind == NODE_AT_LEAST)
		count_check(w, node, q);
}

static void for_resolve(struct rule_work *w, struct node *node, struct requirement *q)
{
	struct details *details = details_add(w->r, q);
	bool bad = false;

	details->specialties = specialties_find(w->r, w->class, args_of(node),
						&details->specialty_count, &bad);
	q->bad |= bad;
	q->items = only_requirement(w, node->at, items_of(node), "`for` block", q);
}

_Static_assert((int)REQUIRE_DETERMINATION == (int)NODE_DETERMINATION - (int)NODE_ALL_OF,
	       "requirements and their nodes are in the same order");

struct details *details_add(struct resolver *r, struct requirement *q)
{
	if (!q->details) {
		q->details = NEW(r->cx, struct details);
		*q->details = no_details;
	}
	return q->details;
}

struct requirement *requirement_resolve(struct rule_work *w, struct node *node)
{
	struct requirement *q = NEW(w->r->cx, struct requirement);

	q->kind = (enum requirement_kind)(node->kind - NODE_ALL_OF);
	q->at = node->at;
	q->bad = node->bad;
	q->stage = STAGE_FILING;
	if (other_of(node).name)
		label_add(w, node, q);
	if (q->kind < REQUIRE_FOR)
		group_resolve(w, node, q);
	else if (q->kind == REQUIRE_FOR)
		for_resolve(w, node, q);
	else
		leaf_resolve(w, node, q);
	if (q->kind == REQUIRE_DETERMINATION)
		floor_resolve(w, items_of(node), q);
	modifiers_resolve(w, args_of(node), q);
	return q;
}

/* ---- the rule -------------------------------------------------------------------- */

static void notes_resolve(struct resolver *r, const struct node *items, struct rule *rule)
{
	struct prose **last = &rule->notes;

	for (const struct node *node = items; node; node = node->next)
		if (node->kind == NODE_NOTE)
			prose_add(&last, prose_new(r, node));
}

struct rule *rule_resolve(struct resolver *r, struct node *node, struct class *class)
{
	struct rule *rule = NEW(r->cx, struct rule);
	struct rule_work w = {.r = r, .class = class, .rule = rule};

	w.last_label = &w.labels;
	w.last_floor = &w.floors;
	rule->class = class;
	rule->at = node->at;
	if (name_of(node).name) {
		rule->at = word_span(node, name_of(node));
		rule->route = symbol_find(r, node, name_of(node), SYMBOL_ROUTE);
	}
	w.route = rule->route;
	rule->requirement = only_requirement(&w, node->at, items_of(node), "rule", NULL);
	rule->bad = !rule->route || !rule->requirement || rule->requirement->bad;
	floors_close(&w);
	if (rule->requirement)
		overlaps_check(&w, rule->requirement);
	substitutions_resolve(&w, items_of(node));
	for (const struct open_text *text = w.texts; text; text = text->next)
		text_check(r, text->node, text->requirement);
	notes_resolve(r, items_of(node), rule);
	return rule;
}
