/*
 * lower/case.c - a case becomes facts, and what it expects becomes numbers of the tables.
 *
 * The people of the cases go the way of every record, through classpec_project, so that a case
 * says of the policy's arithmetic what it says of the rule.
 */
#include "lower/lowering.h"

/* ---- the person ---- */

struct person {
	struct classpec_record record;
	struct classpec_degree *degrees;
	struct classpec_credit *credits;
	struct classpec_job *jobs;
	struct classpec_appointment *appointments;
	struct classpec_holding *holdings;
	struct classpec_decision *decisions;
};

static uint8_t
unit_of(enum amount_unit unit)
{
	switch (unit) {
	case AMOUNT_YEARS: return CLASSPEC_YEARS;
	case AMOUNT_MONTHS: return CLASSPEC_MONTHS;
	case AMOUNT_HOURS: return CLASSPEC_HOURS;
	default: return CLASSPEC_DAYS;
	}
}

static uint16_t
hours_of(const struct given *g)
{
	return g->hours ? (uint16_t)g->hours : CLASSPEC_HOURS_UNSTATED;
}

static uint32_t
jurisdictional_of(struct lowering *lw, const struct given *g)
{
	const struct words *words = &lw->authority->jurisdictional_classes;

	for (uint32_t i = 0; g->jurisdictional_class && i < words->count; i++)
		if (words->names[i] == g->jurisdictional_class)
			return lw->first_jurisdictional[lw->authority->symbol->number] + i;
	return CLASSPEC_NONE;
}

static void
add_job(struct lowering *lw, struct person *p, const struct given *g)
{
	struct classpec_job *job = &p->jobs[p->record.job_count++];
	uint32_t *kinds = NEW_ARRAY(lw->cx, uint32_t, g->of_count);

	for (uint32_t i = 0; i < g->of_count; i++)
		kinds[i] = lw->numbers[SYMBOL_EXPERIENCE][g->of[i]->number];
	*job = (struct classpec_job){ .kinds = kinds, .kind_count = g->of_count,
		.from = g->from.value, .to = g->to.value, .amount = (int32_t)g->amount.hundredths,
		.unit = unit_of(g->amount.unit), .paid = !g->unpaid, .hours = hours_of(g) };
}

static void
add_appointment(struct lowering *lw, struct person *p, const struct given *g)
{
	p->appointments[p->record.appointment_count++] = (struct classpec_appointment){
		.class_number = lw->numbers[SYMBOL_CLASS][g->of[0]->number],
		.from = g->from.value, .to = g->to.value,
		.amount = (int32_t)g->amount.hundredths, .unit = unit_of(g->amount.unit),
		.permanent = g->permanent, .hours = g->hours ? hours_of(g)
			: (uint16_t)lw->authority->policy.full_time_hours,
		.jurisdictional_class = jurisdictional_of(lw, g) };
}

static void
add_given(struct lowering *lw, struct person *p, const struct given *g)
{
	uint32_t subject = g->subject ? lw->numbers[SYMBOL_SUBJECT][g->subject->number]
				      : CLASSPEC_NONE;

	switch (g->kind) {
	case REQUIRE_EDUCATION:
		p->degrees[p->record.degree_count++] = (struct classpec_degree){
			lw->numbers[SYMBOL_EDUCATION][g->of[0]->number], subject, g->accredited,
			g->awarded.value };
		break;
	case REQUIRE_CREDITS:
		p->credits[p->record.credit_count++] = (struct classpec_credit){
			(int32_t)g->amount.hundredths, g->amount.unit == AMOUNT_QUARTER,
			g->accredited, subject };
		break;
	case REQUIRE_EXPERIENCE:
		add_job(lw, p, g);
		break;
	case REQUIRE_SERVICE:
		add_appointment(lw, p, g);
		break;
	case REQUIRE_CREDENTIAL:
		p->holdings[p->record.holding_count++] = (struct classpec_holding){
			lw->numbers[SYMBOL_CREDENTIAL][g->of[0]->number], (uint8_t)g->truth };
		break;
	case REQUIRE_DETERMINATION:
		p->decisions[p->record.decision_count++] = (struct classpec_decision){
			lw->numbers[SYMBOL_BODY][g->of[0]->number], CLASSPEC_NONE,
			(uint8_t)g->truth };
		break;
	default:
		BUG("a case states what is no evidence");
	}
}

static uint32_t
presence(const struct plan_case *c)
{
	return CLASSPEC_HAS_DETERMINATIONS |
	       (c->unknown & SECTION_EDUCATION ? 0 : CLASSPEC_HAS_EDUCATION) |
	       (c->unknown & SECTION_CREDITS ? 0 : CLASSPEC_HAS_CREDITS) |
	       (c->unknown & SECTION_EXPERIENCE ? 0 : CLASSPEC_HAS_EXPERIENCE) |
	       (c->unknown & SECTION_SERVICE ? 0 : CLASSPEC_HAS_SERVICE) |
	       (c->unknown & SECTION_CREDENTIALS ? 0 : CLASSPEC_HAS_CREDENTIALS);
}

static const struct classpec_record *
person_of(struct lowering *lw, const struct plan_case *c)
{
	struct person *p = NEW(lw->cx, struct person);
	uint32_t count = 0;

	for (const struct given *g = c->given; g; g = g->next)
		count++;
	p->degrees = NEW_ARRAY(lw->cx, struct classpec_degree, count);
	p->credits = NEW_ARRAY(lw->cx, struct classpec_credit, count);
	p->jobs = NEW_ARRAY(lw->cx, struct classpec_job, count);
	p->appointments = NEW_ARRAY(lw->cx, struct classpec_appointment, count);
	p->holdings = NEW_ARRAY(lw->cx, struct classpec_holding, count);
	p->decisions = NEW_ARRAY(lw->cx, struct classpec_decision, count);
	p->record.degrees = p->degrees;
	p->record.credits = p->credits;
	p->record.jobs = p->jobs;
	p->record.appointments = p->appointments;
	p->record.holdings = p->holdings;
	p->record.decisions = p->decisions;
	p->record.presence = presence(c);
	for (const struct given *g = c->given; g; g = g->next)
		add_given(lw, p, g);
	return &p->record;
}

/* A job still held counts up to the as-of date, so there must be one. */
static bool
needs_as_of(struct lowering *lw, const struct plan_case *c)
{
	for (const struct given *g = c->given; g; g = g->next)
		if (g->dated && !g->to.value && !c->as_of.value) {
			diag(lw->cx, E405, g->at, "expected `as of DATE` in a case with a period "
			     "that lasts to now");
			return true;
		}
	return false;
}

/* ---- what is expected ---- */

static uint32_t
rule_of(struct lowering *lw, const struct classpec_plan *plan, const struct plan_case *c,
	const struct expectation *e)
{
	uint32_t class_number = lw->numbers[SYMBOL_CLASS][e->class->number];
	uint32_t route = lw->numbers[SYMBOL_ROUTE][e->route->number];
	uint32_t specialty = CLASSPEC_NONE, rule;

	if (e->specialty) {
		const char *id = arena_format(lw->cx->arena, "%s.%s", e->class->id,
					      e->specialty->text);

		for (uint32_t i = 0; i < lw->specialties.count; i++)
			if (strcmp(lw->strings.text + lw->specialties.items[i].id, id) == 0)
				specialty = i;
	}
	rule = classpec_rule_find(plan, class_number, route, specialty, c->as_of.value);
	if (rule == CLASSPEC_NONE)
		diag(lw->cx, E402, e->at,
		     "expected a rule of %s in force on %s; there is none for this route",
		     e->class->id, c->as_of.value ? c->as_of.text : "any date");
	return rule;
}

static bool
rule_asks(const struct lowering *lw, uint32_t rule, uint32_t fact)
{
	const struct classpec_rule *r = &lw->rules.items[rule];

	for (uint32_t i = r->first_node; i < r->first_node + r->node_count; i++) {
		const struct classpec_node *node = &lw->nodes.items[i];

		for (uint32_t t = 0; node->kind == CLASSPEC_ATOM && t < node->term_count; t++)
			if (lw->terms.items[node->first_term + t].fact == fact)
				return true;
	}
	return false;
}

/* The fact that a leaf of an expectation speaks of, or CLASSPEC_NONE after saying that the rule has
 * none such. Facts that only the expectation brought up are dropped again. */
static uint32_t
expected_fact(struct lowering *lw, uint32_t rule, const struct requirement *r)
{
	size_t facts = lw->facts.count;
	uint32_t fact = requirement_fact(lw, r, 0);

	if (fact < facts && rule_asks(lw, rule, fact))
		return fact;
	diag(lw->cx, E403, r->at, "expected evidence that the rule asks for; it asks for no %s",
	     lw->fact_words.items[fact]);
	if (lw->facts.count > facts) {
		lw->facts.count = lw->keys.count = lw->fact_words.count = facts;
		facts_renumbered(lw);
	}
	return CLASSPEC_NONE;
}

static bool
selects(const struct fact_key *key, uint32_t number)
{
	for (uint32_t i = 0; i < key->selected_count; i++)
		if (key->selected[i] == number)
			return true;
	return false;
}

/* The fact of the rule that such evidence bears on, whatever else the rule wants of it: the one that
 * selects least. */
static uint32_t
evidence_fact(struct lowering *lw, uint32_t rule, const struct requirement *r)
{
	static const struct { enum classpec_fact_kind kind; enum symbol_kind symbol; } kinds[] = {
		[REQUIRE_EDUCATION] = { CLASSPEC_EDUCATION, SYMBOL_EDUCATION },
		[REQUIRE_CREDITS] = { CLASSPEC_CREDITS, SYMBOL_SUBJECT },
		[REQUIRE_EXPERIENCE] = { CLASSPEC_EXPERIENCE, SYMBOL_EXPERIENCE },
		[REQUIRE_SERVICE] = { CLASSPEC_SERVICE, SYMBOL_CLASS },
		[REQUIRE_CREDENTIAL] = { CLASSPEC_CREDENTIAL, SYMBOL_CREDENTIAL },
	};
	uint32_t best = CLASSPEC_NONE;

	for (uint32_t f = 0; f < lw->keys.count; f++) {
		const struct fact_key *key = &lw->keys.items[f];

		if (key->kind != kinds[r->kind].kind || !rule_asks(lw, rule, f))
			continue;
		if (r->of_count && !selects(key, lw->numbers[kinds[r->kind].symbol][r->of[0]->number]))
			continue;
		if (best == CLASSPEC_NONE ||
		    key->selected_count < lw->keys.items[best].selected_count)
			best = f;
	}
	if (best == CLASSPEC_NONE)
		diag(lw->cx, E403, r->at, "expected evidence that the rule asks for; it asks for none "
		     "such");
	return best;
}

static const uint32_t *
expected_facts(struct lowering *lw, uint32_t rule, const struct requirement *list, uint32_t *count)
{
	uint32_t *facts, n = 0;

	for (const struct requirement *r = list; r; r = r->next)
		n++;
	facts = NEW_ARRAY(lw->cx, uint32_t, n);
	*count = 0;
	for (const struct requirement *r = list; r; r = r->next)
		if ((facts[*count] = evidence_fact(lw, rule, r)) != CLASSPEC_NONE)
			++*count;
	return facts;
}

static void
add_expectation(struct lowering *lw, const struct classpec_plan *plan, const struct plan_case *c,
		const struct expectation *e, const struct classpec_interval *values,
		struct lowered_cases *cases)
{
	uint32_t rule = rule_of(lw, plan, c, e);
	struct lowered_expectation *out;
	struct classpec_expectation *x;

	if (rule == CLASSPEC_NONE)
		return;
	out = &cases->items[cases->count++];
	out->source_case = c;
	out->source = e;
	out->rule = rule;
	out->case_number = (uint32_t)lw->cases.count - 1;
	out->values = values;
	out->missing = expected_facts(lw, rule, e->missing, &out->missing_count);
	out->due = expected_facts(lw, rule, e->due, &out->due_count);
	x = ADD(lw, expectations);
	x->rule = rule;
	x->outcome = (uint32_t)e->outcome;
	x->first_need = (uint32_t)lw->case_needs.count;
	for (const struct requirement *r = e->shortfall; r; r = r->next) {
		uint32_t fact = expected_fact(lw, rule, r);

		if (fact == CLASSPEC_NONE)
			continue;
		*ADD(lw, case_needs) =
			(struct classpec_need){ fact, (int32_t)requirement_units(lw, r) };
		lw->expectations.items[lw->expectations.count - 1].need_count++;
	}
}

static void
add_case(struct lowering *lw, const struct classpec_plan *plan, const struct plan_case *c,
	 struct lowered_cases *cases)
{
	classpec_date dates[CLASSPEC_ANCHORS] = { c->as_of.value ? c->as_of.value : 99991231 };
	struct classpec_interval *values = NEW_ARRAY(lw->cx, struct classpec_interval,
						     lw->facts.count);
	struct place place = source_place(lw->cx, c->at);
	struct classpec_case *out;
	size_t number = lw->cases.count;

	if (needs_as_of(lw, c))
		return;
	lw->authority = c->authority;
	classpec_project(plan, person_of(lw, c), dates, values);
	out = ADD(lw, cases);
	out->name = string_add(lw, c->name);
	out->path = string_add(lw, lw->cx->sources[c->at.source].name);
	out->line = place.line;
	out->stage = (uint32_t)c->stage;
	out->first_value = (uint32_t)lw->case_values.count;
	out->first_expectation = (uint32_t)lw->expectations.count;
	for (uint32_t i = 0; i < lw->facts.count; i++)
		if (values[i].lo || values[i].hi)
			*ADD(lw, case_values) =
				(struct classpec_case_value){ i, values[i].lo, values[i].hi };
	lw->cases.items[number].value_count =
		(uint32_t)lw->case_values.count - lw->cases.items[number].first_value;
	for (const struct expectation *e = c->expectations; e; e = e->next)
		if (!e->bad)
			add_expectation(lw, plan, c, e, values, cases);
	lw->cases.items[number].expectation_count =
		(uint32_t)lw->expectations.count - lw->cases.items[number].first_expectation;
}

void
lower_cases_into(struct lowering *lw, const struct classpec_plan *plan, struct lowered_cases *cases)
{
	uint32_t count = 0;

	for (const struct plan_case *c = lw->model->cases; c; c = c->next)
		for (const struct expectation *e = c->expectations; e; e = e->next)
			count++;
	cases->items = NEW_ARRAY(lw->cx, struct lowered_expectation, count);
	for (const struct plan_case *c = lw->model->cases; c; c = c->next)
		if (!lw->only || c->authority == lw->only)
			add_case(lw, plan, c, cases);
}
