/*
 * resolve/leaf.c - a requirement that stands by itself: what it asks for and how much of
 * it, under the policy of the authority, and what follows any requirement.
 */
#include "resolve/resolve.h"

enum {
	DURATION_MAX = 360000, /* days: a thousand years */
	CREDITS_MAX = 1000000  /* hundredths */
};

/* ---- amounts --------------------------------------------------------------------- */

const char *days_words(struct resolver *r, uint64_t days)
{
	uint32_t month = r->authority->policy.month_days;
	struct amount amount = {.unit = AMOUNT_DAYS, .hundredths = (uint32_t)days * 100};

	if (days % ((uint64_t)month * 12) == 0) {
		amount.unit = AMOUNT_YEARS;
		amount.hundredths /= month * 12;
	} else if (days % month == 0) {
		amount.unit = AMOUNT_MONTHS;
		amount.hundredths /= month;
	}
	return amount_words(r->cx, &amount);
}

/* Turns a duration into days; false, after a report, when they do not come out whole. */
static bool days_settle(struct resolver *r, const struct node *node,
			struct amount *amount)
{
	const struct policy *policy = &r->authority->policy;
	uint64_t days = amount->hundredths, per = 100;

	if (amount->unit == AMOUNT_MONTHS)
		days *= policy->month_days;
	if (amount->unit == AMOUNT_YEARS || amount->unit == AMOUNT_HOURS)
		days *= 12 * (uint64_t)policy->month_days;
	if (amount->unit == AMOUNT_HOURS)
		per = policy->year_hours;
	if (days > DURATION_MAX * per) {
		diag(r->cx, E106, number_span(node),
		     "expected at most 1000 years, found %s",
		     amount_words(r->cx, amount));
	} else if (days % per != 0) {
		diag(r->cx, E313, number_span(node),
		     "expected a whole number of days; under the policy of `%s`, "
		     "%s come to %s days",
		     r->authority->symbol->name->text, amount_words(r->cx, amount),
		     hundredths_words(r->cx, (uint32_t)(days * 100 / per)));
	} else {
		amount->days = (uint32_t)(days / per);
		return true;
	}
	return false;
}

static bool credits_check(struct resolver *r, const struct node *node,
			  const struct amount *amount)
{
	struct diag *d;

	if (node->unit == UNIT_NONE) {
		d = diag(r->cx, E305, number_span(node),
			 "expected `semester` or `quarter` between `%s` and `credits`",
			 hundredths_words(r->cx, amount->hundredths));
		diag_remark(r->cx, d, "write `%s semester credits` if that is meant",
			    hundredths_words(r->cx, amount->hundredths));
		return false;
	}
	if (amount->hundredths > CREDITS_MAX) {
		diag(r->cx, E106, number_span(node), "expected at most 10000 credits");
		return false;
	}
	return true;
}

struct amount amount_read(struct resolver *r, const struct node *node)
{
	static const uint8_t units[] = {
		[UNIT_NONE] = AMOUNT_SEMESTER,   [UNIT_DAYS] = AMOUNT_DAYS,
		[UNIT_MONTHS] = AMOUNT_MONTHS,   [UNIT_YEARS] = AMOUNT_YEARS,
		[UNIT_HOURS] = AMOUNT_HOURS,     [UNIT_SEMESTER] = AMOUNT_SEMESTER,
		[UNIT_QUARTER] = AMOUNT_QUARTER,
	};
	struct amount amount = {.hundredths = number_of(node).hundredths,
				.unit = (enum amount_unit)units[node->unit]};
	bool credits = amount.unit == AMOUNT_SEMESTER || amount.unit == AMOUNT_QUARTER;
	bool fine = !node->bad;

	if (fine && amount.hundredths == 0) {
		diag(r->cx, E313, number_span(node),
		     "expected more than nothing, found `0`");
		fine = false;
	}
	if (fine)
		fine = credits ? credits_check(r, node, &amount)
			       : days_settle(r, node, &amount);
	if (!fine)
		amount.hundredths = amount.days = 0;
	return amount;
}

/* ---- leaves ---------------------------------------------------------------------- */

static void amount_resolve(struct resolver *r, const struct node *node,
			   struct requirement *q)
{
	if (number_of(node).hi == 0) /* evidence in a case: of whatever amount */
		return;
	q->amount = amount_read(r, node);
	q->bad |= q->amount.hundredths == 0;
}

static void one_symbol(struct resolver *r, const struct node *node, enum symbol_kind kind,
		       struct requirement *q)
{
	struct symbol *symbol = symbol_find(r, node, name_of(node), kind);

	if (symbol)
		q->of = &r->model->symbols[kind].items[symbol->number];
	q->of_count = symbol ? 1 : 0;
	q->bad |= !symbol;
}

static void study_resolve(struct resolver *r, const struct node *node,
			  struct requirement *q)
{
	struct node *in = list_find(args_of(node), NODE_IN);
	struct details *details;
	bool bad = false;

	if (in) {
		details = details_add(r, q);
		details->subjects = symbols_find(r, args_of(in), SYMBOL_SUBJECT,
						 &details->subject_count, &bad);
		q->bad |= bad;
	}
	q->accredited = list_find(args_of(node), NODE_ACCREDITED) != NULL;
}

/* Whether all experience of a kind counts for one of the kinds of the whole. */
static bool counts_for(const struct symbol *kind, const struct requirement *whole)
{
	for (uint32_t i = 0; i < whole->of_count; i++)
		if (symbol_is(kind, whole->of[i]))
			return true;
	return false;
}

static void part_check(struct rule_work *w, struct node *node, struct requirement *part,
		       const struct requirement *whole)
{
	struct context *cx = w->r->cx;
	const struct node *kind;
	struct diag *d;

	if (part->bad || whole->bad)
		return;
	kind = args_of(list_find(args_of(node), NODE_KINDS));
	for (uint32_t i = 0; i < part->of_count; i++, kind = kind->next) {
		if (counts_for(part->of[i], whole))
			continue;
		d = diag(cx, E302, kind->at,
			 "expected a kind that counts for the whole, found `%s`, which "
			 "is not %s`%s`",
			 part->of[i]->name->text, whole->of_count > 1 ? "one of " : "",
			 whole->of[0]->name->text);
		diag_note(cx, d, whole->at, "the whole is here");
		diag_note(cx, d, part->of[i]->at, "`%s` is declared here",
			  part->of[i]->name->text);
		part->bad = true;
	}
	if (part->amount.days <= whole->amount.days)
		return;
	d = diag(cx, E308, number_span(node),
		 "expected at most %s, as much as the whole, found %s",
		 amount_words(cx, &whole->amount), amount_words(cx, &part->amount));
	diag_note(cx, d, whole->at, "the whole is here");
	part->bad = true;
}

static void experience_resolve(struct rule_work *w, struct node *node,
			       struct requirement *q)
{
	struct requirement **last = &q->items;
	bool bad = false;

	q->of = symbols_find(w->r, args_of(list_find(args_of(node), NODE_KINDS)),
			     SYMBOL_EXPERIENCE, &q->of_count, &bad);
	q->bad |= bad;
	amount_resolve(w->r, node, q);
	for (struct node *item = items_of(node); item; item = item->next) {
		struct requirement *part = requirement_resolve(w, item);

		if (part->kind == REQUIRE_EXPERIENCE) {
			part_check(w, item, part, q);
			*last = part;
			last = &part->next;
		} else {
			diag(w->r->cx, E302, part->at,
			     "expected an amount of experience after `including`");
		}
		q->bad |= part->bad;
	}
}

/* The jurisdictional class of the service, where the rule or its route names one. */
static void jurisdictional_resolve(struct rule_work *w, struct node *node,
				   struct requirement *q)
{
	struct resolver *r = w->r;
	const char *needed = w->route ? w->route->needs_service_in : NULL;
	const struct name *named;

	if (name_of(node).name) {
		named = word_find(r, node, name_of(node),
				  &r->authority->jurisdictional_classes,
				  "jurisdictional class");
		q->bad |= !named;
	} else if (needed) {
		named = name_find(r->cx->names, needed, strlen(needed));
	} else {
		return;
	}
	details_add(r, q)->jurisdictional_class = named;
}

static void service_resolve(struct rule_work *w, struct node *node, struct requirement *q)
{
	struct resolver *r = w->r;
	const struct node *classes = list_find(args_of(node), NODE_CLASSES);
	bool bad = false;

	q->of = symbols_find(r, args_of(classes), SYMBOL_CLASS, &q->of_count, &bad);
	q->bad |= bad;
	amount_resolve(r, node, q);
	q->permanent = (node->flags & FLAG_PERMANENT) != 0;
	q->pooled_class = (classes->flags & FLAG_POOLED) != 0;
	q->any_class = (classes->flags & FLAG_ANY) != 0;
	jurisdictional_resolve(w, node, q);
}

void leaf_resolve(struct rule_work *w, struct node *node, struct requirement *q)
{
	const struct node *on;
	struct date date;

	switch (node->kind) {
	case NODE_EDUCATION_HELD:
		one_symbol(w->r, node, SYMBOL_EDUCATION, q);
		study_resolve(w->r, node, q);
		break;
	case NODE_CREDITS:
		amount_resolve(w->r, node, q);
		study_resolve(w->r, node, q);
		break;
	case NODE_EXPERIENCE_OF: experience_resolve(w, node, q); break;
	case NODE_SERVICE: service_resolve(w, node, q); break;
	case NODE_CREDENTIAL_HELD: one_symbol(w->r, node, SYMBOL_CREDENTIAL, q); break;
	case NODE_DETERMINATION: one_symbol(w->r, node, SYMBOL_BODY, q); break;
	case NODE_STATUS_HELD:
		one_symbol(w->r, node, SYMBOL_CLASS, q);
		on = list_find(args_of(node), NODE_ON);
		date = date_read(w->r, on, name_of(on));
		details_add(w->r, q)->on = date;
		q->bad |= date.value == 0;
		break;
	}
}

/* ---- what follows a requirement -------------------------------------------------- */

static void stage_resolve(struct resolver *r, const struct node *node,
			  struct requirement *q)
{
	int stage = stage_find(r, node, name_of(node));

	if (stage >= 0)
		q->stage = (enum stage)stage;
}

int stage_find(struct resolver *r, const struct node *node, struct word word)
{
	const char *stages[STAGE_COUNT];

	for (int i = 0; i < STAGE_COUNT; i++)
		stages[i] = stage_name((enum stage)i);
	return choice_find(r, node, word, stages, STAGE_COUNT, E311, "stage");
}

static void window_resolve(struct resolver *r, const struct node *node,
			   struct window *window)
{
	const char *anchors[ANCHOR_COUNT];
	int anchor;

	window->days = amount_read(r, node).days;
	for (int i = 0; i < ANCHOR_COUNT; i++)
		anchors[i] = anchor_name((enum anchor)i);
	if (!name_of(node).name) {
		diag(r->cx, E310, node->at,
		     "expected what the time is counted from, such as `of announcement`");
		return;
	}
	anchor = choice_find(r, node, name_of(node), anchors, ANCHOR_COUNT, E311,
			     "date to count from");
	if (anchor >= 0)
		window->anchor = (enum anchor)anchor;
}

const char *join_texts(struct resolver *r, const char *before, const char *text)
{
	return before ? arena_format(r->cx->arena, "%s\n%s", before, text) : text;
}

static void text_resolve(struct rule_work *w, struct node *node, struct requirement *q)
{
	struct open_text *open = arena_new(w->r->scratch, sizeof *open);
	struct details *details = details_add(w->r, q);

	if (!details->text)
		details->text_at = text_span(node, text_of(node));
	details->text = join_texts(w->r, details->text, node_words(w->r, node));
	details->text_at.hi = text_of(node).hi;
	open->node = node;
	open->requirement = q;
	open->next = w->texts;
	w->texts = open;
}

/* Of two windows the days in both: the shorter `within`, the longer `before`. */
static void window_narrow(struct resolver *r, const struct requirement *part,
			  struct window *window, const struct window *whole, bool shorter)
{
	if (window->days && whole->days && window->anchor != whole->anchor)
		diag(r->cx, E316, part->at,
		     "expected a part whose time limit is counted from the same date as that "
		     "of the whole, from %s, found %s",
		     anchor_name(whole->anchor), anchor_name(window->anchor));
	else if (whole->days &&
		 (!window->days || (window->days > whole->days) == shorter))
		*window = *whole;
}

/* The days of a part are some of those of the whole, so its windows hold for the part. */
static void parts_narrow(struct resolver *r, struct requirement *whole)
{
	const struct details *limits = details_of(whole);

	for (struct requirement *part = whole->items; part; part = part->next) {
		if (limits->within.days || limits->before.days) {
			struct details *own = details_add(r, part);

			window_narrow(r, part, &own->within, &limits->within, true);
			window_narrow(r, part, &own->before, &limits->before, false);
		}
		parts_narrow(r, part);
	}
}

void modifiers_resolve(struct rule_work *w, struct node *args, struct requirement *q)
{
	struct seen seen;

	if (args)
		memset(&seen, 0, sizeof seen);
	for (struct node *node = args; node; node = node->next) {
		if (node->kind == NODE_TEXT)
			text_resolve(w, node, q);
		else if (node->kind == NODE_BY_STAGE && stands_once(w->r, &seen, node))
			stage_resolve(w->r, node, q);
		else if (node->kind == NODE_WITHIN_LAST && stands_once(w->r, &seen, node))
			window_resolve(w->r, node, &details_add(w->r, q)->within);
		else if (node->kind == NODE_BEFORE_LAST && stands_once(w->r, &seen, node))
			window_resolve(w->r, node, &details_add(w->r, q)->before);
	}
	if (q->kind == REQUIRE_EXPERIENCE)
		parts_narrow(w->r, q);
}
