/*
 * resolve/substitution.c - what may stand for a labelled requirement, or part of it, and
 * which requirements nothing may stand for.
 */
#include "resolve/resolve.h"

struct substituting {
	struct rule_work *w;
	struct node *items; /* of the rule */
	struct substitution **last;
	uint32_t exclusive; /* blocks of `one of` so far */
};

/* ---- protection ------------------------------------------------------------------ */

static void protections_resolve(struct rule_work *w, struct node *items)
{
	struct rule *rule = w->rule;
	size_t count = 0;

	for (struct node *node = items; node; node = node->next)
		count += node->kind == NODE_PROTECTED;
	rule->protected_from_substitution =
		NEW_ARRAY(w->r->cx, struct requirement *, count);
	for (struct node *node = items; node; node = node->next) {
		struct requirement *q = NULL;

		if (node->kind == NODE_PROTECTED)
			q = label_find(w, node, name_of(node));
		if (q)
			rule->protected_from_substitution[rule->protected_count++] = q;
	}
}

static bool protection_check(const struct substituting *s, const struct node *node)
{
	struct diag *d;

	for (const struct node *other = s->items; other; other = other->next) {
		if (other->kind != NODE_PROTECTED || name_of(other).name != name_of(node).name)
			continue;
		d = diag(s->w->r->cx, E314, word_span(node, name_of(node)),
			 "expected a requirement that may be substituted, found `%s`, "
			 "which is protected",
			 name_of(node).name->text);
		diag_note(s->w->r->cx, d, other->at, "it is protected here");
		return false;
	}
	return true;
}

/* ---- scale and measure ----------------------------------------------------------- */

static bool has_amount(const struct requirement *source)
{
	return source->kind == REQUIRE_CREDITS || source->kind == REQUIRE_EXPERIENCE ||
	       source->kind == REQUIRE_SERVICE;
}

static void scale_resolve(struct resolver *r, const struct node *node,
			  struct substitution *s)
{
	struct diag *d;

	s->scale = r->authority->policy.substitution;
	if (other_of(node).name)
		s->scale = strcmp(other_of(node).name->text, "linear") == 0 ? SCALE_LINEAR
									 : SCALE_STEPWISE;
	else if (s->scale == SCALE_LINEAR && !has_amount(s->source))
		s->scale = SCALE_STEPWISE; /* the policy speaks of what has shares */
	if (s->scale != SCALE_NONE || r->authority->symbol->bad)
		return;
	d = diag(r->cx, E303, word_span(node, name_of(node)),
		 "expected `stepwise` or `linear` after `%s`: the policy of `%s` sets no "
		 "scale",
		 name_of(node).name->text, r->authority->symbol->name->text);
	diag_remark(r->cx, d,
		    "with `stepwise` only the full amount counts, with `linear` each "
		    "part takes off its share");
	s->bad = true;
}

static void repetition_check(struct resolver *r, const struct node *node,
			     struct substitution *s)
{
	struct span at = number_span(node);
	struct diag *d;

	if (s->source->bad || has_amount(s->source) ||
	    (s->measure != MEASURE_EACH && s->scale != SCALE_LINEAR))
		return;
	if (s->scale == SCALE_LINEAR)
		at = word_span(node, other_of(node));
	d = diag(r->cx, E319, at,
		 s->scale == SCALE_LINEAR
			 ? "expected `stepwise`: what is held or not has no share"
			 : "expected no `each`: what is held or not is not held twice");
	diag_note(r->cx, d, s->source->at, "this is what is substituted with");
	s->bad = true;
}

/* What is taken off must be of what the target asks for, and not more of it. */
static void measure_check(struct resolver *r, const struct node *node,
			  struct substitution *s, const struct amount *amount)
{
	const struct requirement *target = s->target;
	struct diag *d;

	if (s->bad || target->bad || amount->hundredths == 0)
		return;
	if (target->kind != REQUIRE_EXPERIENCE && target->kind != REQUIRE_SERVICE)
		d = diag(r->cx, E318, number_span(node),
			 "expected `all`, found %s: `%s` asks for no length of time that "
			 "could grow shorter",
			 amount_words(r->cx, amount), details_of(target)->label);
	else if (amount->days > target->amount.days)
		d = diag(r->cx, E318, number_span(node),
			 "expected at most %s, as much as `%s` asks for, found %s",
			 amount_words(r->cx, &target->amount), details_of(target)->label,
			 amount_words(r->cx, amount));
	else
		return;
	diag_note(r->cx, d, target->at, "`%s` is here", details_of(target)->label);
	s->bad = true;
}

static void measure_resolve(struct resolver *r, const struct node *node,
			    struct substitution *s)
{
	const struct node *cap = list_find(args_of(node), NODE_DURATION);

	s->measure = node->flags & FLAG_WHOLE   ? MEASURE_ALL
		     : node->flags & FLAG_EACH  ? MEASURE_EACH
		     : node->flags & FLAG_UP_TO ? MEASURE_UP_TO
						: MEASURE_ONCE;
	if (s->measure == MEASURE_ALL)
		return;
	s->amount = amount_read(r, node);
	s->bad |= s->amount.hundredths == 0;
	if (cap) {
		s->cap = amount_read(r, cap);
		s->bad |= s->cap.hundredths == 0;
	}
	if (s->target) {
		measure_check(r, node, s, &s->amount);
		if (cap)
			measure_check(r, cap, s, &s->cap);
	}
	if (!s->bad && cap && s->cap.days < s->amount.days) {
		diag(r->cx, E318, number_span(cap),
		     "expected at least %s, what is taken off each time, found %s",
		     amount_words(r->cx, &s->amount), amount_words(r->cx, &s->cap));
		s->bad = true;
	}
}

/* ---- substitutions --------------------------------------------------------------- */

static void texts_resolve(struct resolver *r, const struct node *args,
			  struct substitution *s)
{
	for (const struct node *node = args; node; node = node->next)
		if (node->kind == NODE_TEXT)
			s->text = join_texts(r, s->text, node_words(r, node));
}

static struct substitution *substitution_resolve(struct substituting *all,
						 struct node *node, uint32_t exclusive)
{
	struct resolver *r = all->w->r;
	struct substitution *s = NEW(r->cx, struct substitution);

	s->at = node->at;
	s->exclusive = exclusive;
	s->source = requirement_resolve(all->w, items_of(node));
	s->target = label_find(all->w, node, name_of(node));
	s->bad = node->bad || s->source->bad || !s->target || s->target->bad;
	if (s->target && !protection_check(all, node))
		s->bad = true;
	measure_resolve(r, node, s);
	scale_resolve(r, node, s);
	repetition_check(r, node, s);
	texts_resolve(r, args_of(node), s);
	*all->last = s;
	all->last = &s->next;
	return s;
}

static void one_of_resolve(struct substituting *all, struct node *block)
{
	uint32_t number = ++all->exclusive;
	struct substitution *s;

	for (struct node *node = items_of(block); node; node = node->next) {
		s = substitution_resolve(all, node, number);
		texts_resolve(all->w->r, args_of(block), s);
	}
	if (!items_of(block) && !broken_within(all->w->r, block->at))
		diag(all->w->r->cx, E307, block->at,
		     "expected a substitution in this `one of`");
}

static void texts_check(struct rule_work *w, const struct node *args)
{
	for (const struct node *node = args; node; node = node->next)
		if (node->kind == NODE_TEXT)
			text_check_rule(w->r, node, w->rule);
}

void substitutions_resolve(struct rule_work *w, struct node *items)
{
	struct substituting all = {.w = w, .items = items};

	all.last = &w->rule->substitutions;
	protections_resolve(w, items);
	for (struct node *node = items; node; node = node->next) {
		if (node->kind == NODE_SUBSTITUTE)
			substitution_resolve(&all, node, 0);
		else if (node->kind == NODE_SUBSTITUTE_ONE_OF)
			one_of_resolve(&all, node);
	}
	for (struct node *node = items; node; node = node->next) {
		if (node->kind != NODE_SUBSTITUTE && node->kind != NODE_SUBSTITUTE_ONE_OF)
			continue;
		texts_check(w, args_of(node));
		if (node->kind == NODE_SUBSTITUTE_ONE_OF)
			for (struct node *one = items_of(node); one; one = one->next)
				texts_check(w, args_of(one));
	}
}
