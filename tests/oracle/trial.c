/*
 * trial.c - a plan, and what the tables and the oracle say of a record.
 */
#include "trial.h"

#include "lower/lower.h"
#include "syntax.h"

#include <stdlib.h>
#include <string.h>

/* ---- compiling ----------------------------------------------------------------- */

static enum trial_state read_diagnostics(struct trial *t)
{
	bool refused = true;

	for (size_t i = 0; i < t->cx.diag_count; i++) {
		const struct diag *d = t->cx.diags[i];

		if (d->severity != SEVERITY_ERROR)
			continue;
		t->refused = d->check;
		if (d->check != E301 && d->check != E316 && d->check != E317)
			refused = false;
	}
	return refused ? TRIAL_REFUSED : TRIAL_WRONG;
}

/* The oracle takes the numbers of a record for those of the model. */
static bool same_names(const struct classpec_plan *plan, struct classpec_section section,
		       const struct symbols *symbols)
{
	const struct classpec_entry *entries =
		(const struct classpec_entry *)(const void *)((const unsigned char *)
								      plan +
							      section.at);

	if (section.count != symbols->count)
		return false;
	for (uint32_t i = 0; i < section.count; i++)
		if (strcmp(classpec_text(plan, entries[i].id), symbols->items[i]->id) !=
		    0)
			return false;
	return true;
}

static bool same_numbers(const struct classpec_plan *plan, const struct model *model)
{
	const struct classpec_class *classes =
		CLASSPEC_ARRAY(plan, classes, struct classpec_class);
	const struct symbols *symbols = model->symbols;
	bool same = plan->classes.count == symbols[SYMBOL_CLASS].count;

	for (uint32_t i = 0; i < plan->classes.count && same; i++)
		same = strcmp(classpec_text(plan, classes[i].id),
			      symbols[SYMBOL_CLASS].items[i]->id) == 0;
	return same && same_names(plan, plan->kinds, &symbols[SYMBOL_EXPERIENCE]) &&
	       same_names(plan, plan->levels, &symbols[SYMBOL_EDUCATION]) &&
	       same_names(plan, plan->subjects, &symbols[SYMBOL_SUBJECT]) &&
	       same_names(plan, plan->credentials, &symbols[SYMBOL_CREDENTIAL]) &&
	       same_names(plan, plan->bodies, &symbols[SYMBOL_BODY]) &&
	       same_names(plan, plan->routes, &symbols[SYMBOL_ROUTE]);
}

enum trial_state trial_open(struct trial *t, const char *text, size_t size, bool loud)
{
	enum trial_state state = TRIAL_FINE;

	memset(t, 0, sizeof *t);
	context_open(&t->cx);
	for (int i = 0; i < LIMIT_COUNT; i++)
		t->cx.limits[i] = limit_infos[i].most;
	source_add_text(&t->cx, "plan.classpec", text, size);
	t->model = resolve(&t->cx, parse(&t->cx));
	if (!diag_failed(&t->cx))
		t->plan = lower(&t->cx, t->model, NULL);
	if (diag_failed(&t->cx) || !t->plan) {
		state = read_diagnostics(t);
		if (state == TRIAL_WRONG && loud)
			diag_flush(&t->cx, stderr);
		t->plan = NULL;
		return state;
	}
	if (!t->model->standards || !t->model->standards->classes)
		return TRIAL_WRONG;
	if (!same_numbers(t->plan, t->model)) {
		fprintf(stderr, "oracle: the tables number their words otherwise\n");
		return TRIAL_WRONG;
	}
	t->oracle = oracle_open(t->model);
	t->askings = askings_open(t->plan);
	t->facts = calloc(t->plan->facts.count + 1, sizeof *t->facts);
	return TRIAL_FINE;
}

void trial_close(struct trial *t)
{
	oracle_close(t->oracle);
	askings_close(t->askings);
	free(t->facts);
	context_close(&t->cx);
}

/* ---- asking -------------------------------------------------------------------- */

const struct rule *trial_rule(const struct trial *t, unsigned route)
{
	char name[16];

	snprintf(name, sizeof name, "r%u", route);
	for (const struct rule *rule = t->model->standards->classes->rules; rule;
	     rule = rule->next)
		if (strcmp(rule->route->name->text, name) == 0)
			return rule;
	return NULL;
}

static uint32_t specialty_number(const struct classpec_plan *plan,
				 const struct specialty *specialty)
{
	const struct classpec_entry *entries =
		CLASSPEC_ARRAY(plan, specialties, struct classpec_entry);
	char id[32];

	if (!specialty)
		return CLASSPEC_NONE;
	snprintf(id, sizeof id, "a.y0.%s", specialty->name->text);
	for (uint32_t i = 0; i < plan->specialties.count; i++)
		if (strcmp(classpec_text(plan, entries[i].id), id) == 0)
			return i;
	return CLASSPEC_NONE;
}

bool trial_ask(struct trial *t, const struct sheet *sheet, const struct rule *rule,
	       const struct specialty *specialty, struct trial_answer *answer)
{
	struct sheet bound;
	struct classpec_record record;
	struct classpec_facts facts = {t->facts, t->plan->facts.count, sheet->stage, 0};
	struct oracle_question question = {rule, specialty, &record, sheet->dates,
					   (enum stage)sheet->stage};
	struct law law = {t->plan,   0,         &facts,         &answer->result,
			  t->oracle, &question, answer->detail, sizeof answer->detail};

	memset(answer, 0, sizeof *answer);
	law.rule = classpec_rule_find(t->plan, rule->class->symbol->number,
				      rule->route->number,
				      specialty_number(t->plan, specialty), 0);
	if (law.rule == CLASSPEC_NONE)
		return false;
	sheet_bind(sheet, t->plan, &bound, &record);
	classpec_project(t->plan, &record, sheet->dates, t->facts);
	classpec_decide(t->plan, law.rule, &facts, &answer->result);
	answer->expected = oracle_decide(t->oracle, &question);
	if ((unsigned)answer->expected != answer->result.outcome) {
		answer->broken = "the outcome";
		snprintf(answer->detail, sizeof answer->detail, "expected %s, found %s",
			 classpec_outcome_name(answer->expected),
			 classpec_outcome_name(answer->result.outcome));
		return true;
	}
	answer->broken = askings_check(t->askings, &law);
	if (!answer->broken)
		answer->broken = laws_check(&law);
	return true;
}
