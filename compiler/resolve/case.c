/*
 * resolve/case.c - cases: a person, and what the plan must say of them.
 */
#include "resolve/resolve.h"

static const struct date no_date = {0, ""};

/* ---- evidence -------------------------------------------------------------------- */

/* Whether evidence of that kind can have the detail; if not, *what says which can. */
static bool detail_belongs(enum requirement_kind kind, uint16_t detail, const char **what)
{
	switch (detail) {
	case NODE_AWARDED:
		*what = "`awarded` only after `education`";
		return kind == REQUIRE_EDUCATION;
	case NODE_PERMANENT:
		*what = "`permanent` only after `service`";
		return kind == REQUIRE_SERVICE;
	case NODE_UNPAID_WORK:
		*what = "`unpaid` only after `experience`";
		return kind == REQUIRE_EXPERIENCE;
	case NODE_IN:
		*what = "`in` only after `education`, credits or `service`";
		return kind != REQUIRE_EXPERIENCE;
	}
	return true;
}

static void hours_resolve(struct resolver *r, const struct node *node,
			  struct given *given)
{
	if (node->bad)
		return;
	if (number_of(node).hundredths == 0 || number_of(node).hundredths > 16800)
		diag(r->cx, number_of(node).hundredths == 0 ? E313 : E106, number_span(node),
		     "expected more than 0 and at most 168 hours per week, found `%s`",
		     hundredths_words(r->cx, number_of(node).hundredths));
	else
		given->hours = number_of(node).hundredths;
}

static void in_resolve(struct resolver *r, const struct node *node, struct given *given)
{
	if (given->kind == REQUIRE_SERVICE)
		given->jurisdictional_class = word_find(
			r, node, name_of(node), &r->authority->jurisdictional_classes,
			"jurisdictional class");
	else
		given->subject = symbol_find(r, node, name_of(node), SYMBOL_SUBJECT);
}

/* A date to the month is its first day; the last day that counts is the one before it. */
static void to_resolve(struct resolver *r, const struct node *node, struct given *given)
{
	given->to = date_read(r, node, name_of(node));
	if (given->to.value > 0 && name_of(node).name->length == 10)
		given->to.value = date_next_day(given->to.value);
}

static void detail_resolve(struct resolver *r, const struct node *node,
			   struct given *given)
{
	switch (node->kind) {
	case NODE_DURATION: given->amount = amount_read(r, node); break;
	case NODE_FROM:
		given->dated = true;
		given->from = date_read(r, node, name_of(node));
		break;
	case NODE_TO: to_resolve(r, node, given); break;
	case NODE_HOURS: hours_resolve(r, node, given); break;
	case NODE_IN: in_resolve(r, node, given); break;
	case NODE_AWARDED: given->awarded = date_read(r, node, name_of(node)); break;
	case NODE_ACCREDITED: given->accredited = true; break;
	case NODE_PERMANENT: given->permanent = true; break;
	case NODE_UNPAID_WORK: given->unpaid = true; break;
	}
}

static void details_resolve(struct resolver *r, const struct node *args,
			    struct given *given)
{
	const struct node *from = NULL, *to = NULL;
	struct seen seen = {0};
	struct diag *d;

	for (const struct node *node = args; node; node = node->next) {
		const char *what;

		if (!stands_once(r, &seen, node))
			continue;
		if (!detail_belongs(given->kind, node->kind, &what)) {
			diag(r->cx, E407, node->at, "expected %s", what);
			continue;
		}
		detail_resolve(r, node, given);
		from = node->kind == NODE_FROM ? node : from;
		to = node->kind == NODE_TO ? node : to;
	}
	if (seen.first[NODE_HOURS] && !given->dated)
		diag(r->cx, E407, seen.first[NODE_HOURS]->at,
		     "expected dates with the hours: an amount without dates is of "
		     "full-time work");
	if (!to || given->to.value == 0 || given->from.value < given->to.value)
		return;
	d = diag(r->cx, E404, word_span(to, name_of(to)),
		 "expected an end after the beginning, found `%s`", name_of(to).name->text);
	diag_note(r->cx, d, word_span(from, name_of(from)), "it begins here");
}

static void given_one(struct resolver *r, const struct node *node, enum symbol_kind kind,
		      struct given *given)
{
	struct symbol *symbol = symbol_find(r, node, name_of(node), kind);

	given->of = NEW(r->cx, struct symbol *);
	given->of[0] = symbol;
	given->of_count = symbol ? 1 : 0;
}

static enum truth decision_truth(const struct name *decision)
{
	if (strcmp(decision->text, "granted") == 0)
		return TRUTH_YES;
	return strcmp(decision->text, "refused") == 0 ? TRUTH_NO : TRUTH_UNKNOWN;
}

/* What the evidence is of. */
static void given_subject(struct resolver *r, struct node *node, struct given *given)
{
	bool unknown = false;

	switch (node->kind) {
	case NODE_EDUCATION_HELD:
		given->kind = REQUIRE_EDUCATION;
		given_one(r, node, SYMBOL_EDUCATION, given);
		break;
	case NODE_CREDITS:
		given->kind = REQUIRE_CREDITS;
		given->amount = amount_read(r, node);
		break;
	case NODE_EXPERIENCE_OF:
		given->kind = REQUIRE_EXPERIENCE;
		given->of = symbols_find(r, items_of(node), SYMBOL_EXPERIENCE,
					 &given->of_count, &unknown);
		break;
	case NODE_SERVICE:
		given->kind = REQUIRE_SERVICE;
		given_one(r, node, SYMBOL_CLASS, given);
		break;
	case NODE_CREDENTIAL_HELD:
		given->kind = REQUIRE_CREDENTIAL;
		given->truth = node->flags & FLAG_NO        ? TRUTH_NO
			       : node->flags & FLAG_UNKNOWN ? TRUTH_UNKNOWN
							    : TRUTH_YES;
		given_one(r, node, SYMBOL_CREDENTIAL, given);
		break;
	case NODE_DECISION:
		given->kind = REQUIRE_DETERMINATION;
		given->truth = decision_truth(other_of(node).name);
		given_one(r, node, SYMBOL_BODY, given);
		break;
	}
}

static void sections_resolve(struct resolver *r, struct node *names, uint32_t *unknown)
{
	static const struct {
		const char *word;
		enum section section;
	} sections[] = {
		{"education", SECTION_EDUCATION},     {"credits", SECTION_CREDITS},
		{"experience", SECTION_EXPERIENCE},   {"service", SECTION_SERVICE},
		{"credentials", SECTION_CREDENTIALS},
	};

	names_distinct(r, names, E206);
	for (const struct node *node = names; node; node = node->next)
		for (size_t i = 0; i < sizeof sections / sizeof *sections; i++)
			if (strcmp(name_of(node).name->text, sections[i].word) == 0)
				*unknown |= (uint32_t)sections[i].section;
}

static void givens_resolve(struct resolver *r, struct node *items, struct plan_case *c)
{
	struct given **last = &c->given, *given;

	for (struct node *node = items; node; node = node->next) {
		if (node->kind == NODE_UNKNOWN) {
			sections_resolve(r, args_of(node), &c->unknown);
			continue;
		}
		given = NEW(r->cx, struct given);
		given->from = given->to = given->awarded = no_date;
		given->at = node->at;
		given_subject(r, node, given);
		details_resolve(r, args_of(node), given);
		*last = given;
		last = &given->next;
	}
}

/* ---- expectations ---------------------------------------------------------------- */

/* The definition of a class that holds on a date, 0 being now. */
static const struct class *class_in_force(const struct symbol *symbol, struct date as_of)
{
	const struct class *class = symbol->revisions;

	while (class && as_of.value > 0 && class->standard->revision.value > as_of.value)
		class = class->next_revision;
	return class;
}

static void specialty_check(struct resolver *r, const struct node *node,
			    const struct class *class, struct expectation *e)
{
	const struct node *name = list_find(args_of(node), NODE_SPECIALTY);
	struct diag *d;

	if (name && class->specialty_count == 0) {
		d = diag(r->cx, E402, name->at,
			 "expected a route: the class `%s` has no specialties",
			 class->symbol->name->text);
		diag_note(r->cx, d, class->at, "the class is here");
		e->bad = true;
	} else if (name) {
		e->specialty = name_of(name).name;
		e->specialty_at = name->at;
		e->bad |= !specialty_find(r, class, name, name_of(name));
	} else if (class->specialty_count > 0) {
		d = diag(r->cx, E406, word_span(node, name_of(node)),
			 "expected `for` and a specialty after `%s`, which has %u",
			 class->symbol->name->text, (unsigned)class->specialty_count);
		diag_note(r->cx, d, class->specialties[0].at, "the first is `%s`",
			  class->specialties[0].name->text);
		e->bad = true;
	}
}

static void route_check(struct resolver *r, const struct node *route,
			const struct class *class, struct expectation *e)
{
	struct diag *d;

	for (const struct rule *rule = class->rules; rule; rule = rule->next)
		if (!rule->route || rule->route == e->route)
			return;
	e->bad = true;
	if (!e->route || unknown_is_expected(r, name_of(route)))
		return;
	d = diag(r->cx, E402, route->at,
		 "expected a route by which `%s` can be reached, found `%s`",
		 class->symbol->name->text, e->route->name->text);
	diag_note(r->cx, d, class->at, "the class is here");
	if (!class->rules)
		diag_remark(r->cx, d, "no rule says how one qualifies for it");
	for (const struct rule *rule = class->rules; rule; rule = rule->next)
		diag_note(r->cx, d, rule->at, "it has a rule for `%s`",
			  rule->route->name->text);
}

/* Whether there is a rule that could give an answer. */
static void rule_check(struct resolver *r, const struct node *node,
		       const struct plan_case *c, struct expectation *e)
{
	const struct class *class;
	struct diag *d;

	if (!e->class || e->class->bad)
		return;
	if (e->class->external) {
		d = diag(r->cx, E402, word_span(node, name_of(node)),
			 "expected a class that the plan specifies, found the external "
			 "class `%s`",
			 e->class->name->text);
		diag_note(r->cx, d, e->class->at, "it is declared here");
		e->bad = true;
		return;
	}
	class = class_in_force(e->class, c->as_of);
	if (!class) {
		d = diag(r->cx, E402, word_span(node, name_of(node)),
			 "expected a class that is in force on %s: `%s` is not yet",
			 c->as_of.text, e->class->name->text);
		diag_note(r->cx, d, e->class->revisions->at,
			  "its standard is in force from %s",
			  e->class->revisions->standard->revision.text);
		e->bad = true;
		return;
	}
	specialty_check(r, node, class, e);
	route_check(r, list_find(args_of(node), NODE_ROUTE), class, e);
}

static struct requirement *needs_resolve(struct resolver *r, struct node *items,
					 struct expectation *e)
{
	struct rule_work w = {.r = r, .route = e->route};
	struct requirement *first = NULL, **last = &first;

	w.last_label = &w.labels;
	w.last_floor = &w.floors;
	for (struct node *node = items; node; node = node->next) {
		*last = requirement_resolve(&w, node);
		e->bad |= (*last)->bad;
		last = &(*last)->next;
	}
	return first;
}

static struct expectation *expectation_resolve(struct resolver *r, struct node *node,
					       const struct plan_case *c)
{
	struct expectation *e = NEW(r->cx, struct expectation);
	const struct node *route = list_find(args_of(node), NODE_ROUTE);
	const char *words[OUTCOME_COUNT];
	struct seen seen = {0};
	int outcome;

	for (int i = 0; i < OUTCOME_COUNT; i++)
		words[i] = outcome_word((enum outcome)i);
	e->at = node->at;
	e->class = symbol_find(r, node, name_of(node), SYMBOL_CLASS);
	e->route = symbol_find(r, route, name_of(route), SYMBOL_ROUTE);
	outcome = choice_find(r, node, other_of(node), words, OUTCOME_COUNT, E401, "result");
	e->outcome = outcome < 0 ? OUTCOME_NOT_MET : (enum outcome)outcome;
	e->bad = !e->class || !e->route || outcome < 0;
	rule_check(r, node, c, e);
	for (struct node *item = items_of(node); item; item = item->next) {
		if (!stands_once(r, &seen, item))
			continue;
		if (item->kind == NODE_SHORT)
			e->shortfall = needs_resolve(r, items_of(item), e);
		else if (item->kind == NODE_MISSING)
			e->missing = needs_resolve(r, items_of(item), e);
		else if (item->kind == NODE_DUE)
			e->due = needs_resolve(r, items_of(item), e);
		else
			e->body = symbol_find(r, item, name_of(item), SYMBOL_BODY);
	}
	return e;
}

/* ---- the case -------------------------------------------------------------------- */

void case_resolve(struct resolver *r, struct node *node)
{
	struct plan_case *c;
	struct expectation **last;
	struct seen seen = {0};
	int stage;

	if (node->kind != NODE_CASE)
		return;
	c = NEW(r->cx, struct plan_case);
	last = &c->expectations;
	c->name = node_words(r, node);
	c->authority = r->authority;
	c->at = node->at;
	c->as_of = no_date;
	c->stage = STAGE_FILING;
	for (struct node *item = items_of(node); item; item = item->next) {
		if (item->kind == NODE_EXPECT || !stands_once(r, &seen, item))
			continue;
		if (item->kind == NODE_AS_OF) {
			c->as_of = date_read(r, item, name_of(item));
		} else if (item->kind == NODE_GIVEN) {
			givens_resolve(r, items_of(item), c);
		} else {
			stage = stage_find(r, item, name_of(item));
			c->stage = stage < 0 ? STAGE_FILING : (enum stage)stage;
		}
	}
	for (struct node *item = items_of(node); item; item = item->next) {
		if (item->kind != NODE_EXPECT)
			continue;
		*last = expectation_resolve(r, item, c);
		last = &(*last)->next;
	}
	*r->last_case = c;
	r->last_case = &c->next;
	r->model->case_count++;
}
