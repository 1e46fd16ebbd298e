/*
 * language.c - what the prover says of random plans of every construct of the language.
 *
 *   language [--plans N] [--seed N] [--plan N] [--stop]
 *
 * Each plan is compiled, once as it is and once with an amount changed, and every question of
 * the prover is put about its rules. Each answer must be shown to be right: who refutes a
 * claim is written down as a record, which the runtime must judge as the prover says, and of
 * which nothing can be left out; a proof must hold for all random people, and for everybody
 * who was found to refute something else. What cannot be decided is counted by its reason.
 */
#include "../oracle/trial.h"
#include "lessen.h"
#include "prove/prove.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

enum { SHEETS = 30, POOL = 300, PROOFS = 600, NODES = 40, MOST_SHOWN = 3 };

/* ---- a rule, for one person ------------------------------------------------------- */

/* The prover's way to ask for a part of a rule, evaluated here once more. */
static bool node_holds(const struct classpec_plan *plan, const struct prove_part *part,
		       uint32_t at, const int32_t *values)
{
	const struct classpec_rule *rule =
		CLASSPEC_ARRAY(plan, rules, struct classpec_rule) + part->rule;
	const struct classpec_node *nodes =
		CLASSPEC_ARRAY(plan, nodes, struct classpec_node) + rule->first_node;
	const struct classpec_fact *facts =
		CLASSPEC_ARRAY(plan, facts, struct classpec_fact);
	uint32_t held = 0, children = 0;
	int64_t sum = 0;

	if (!rule->node_count || at == part->held || nodes[at].stage > part->stage)
		return true;
	if (at == part->dropped)
		return false;
	for (uint32_t i = 0; nodes[at].kind == CLASSPEC_ATOM && i < nodes[at].term_count; i++) {
		const struct classpec_term *term =
			CLASSPEC_ARRAY(plan, terms, struct classpec_term) +
			nodes[at].first_term + i;
		int64_t value = values[term->fact];

		if (facts[term->fact].kind == CLASSPEC_DECISION &&
		    part->decisions != PROVE_FREE)
			value = part->decisions == PROVE_GRANTED;
		sum += value * term->factor;
	}
	if (nodes[at].kind == CLASSPEC_ATOM)
		return sum >= nodes[at].threshold;
	for (uint32_t i = at + 1; i < classpec_node_end(nodes, at);
	     i += nodes[i].extent, children++)
		held += node_holds(plan, part, i, values);
	return held >= (nodes[at].kind == CLASSPEC_ALL   ? children
			: nodes[at].kind == CLASSPEC_ANY ? 1
							 : (uint32_t)nodes[at].threshold);
}

/* ---- the run ---------------------------------------------------------------------- */

struct run {
	unsigned long seed, plan, plans, proved, refuted, passed, failed, shown;
	unsigned long doubts[PROVE_DOUBTS];
	bool stop;
};

/* Somebody, by the facts of both plans. */
struct someone {
	int32_t *values[2];
};

/* A part of OLD, of NEW, or all people (of OLD) and nobody (of NEW) where there is none. */
struct claim {
	const struct prove_part *old, *new;
	const char *what;
};

struct proof {
	struct prove_part old, new;
	bool has_old, has_new;
	const char *what;
};

struct session {
	struct run *run;
	const struct classpec_plan *plan[2];
	struct prove_space *space;
	struct arena *arena;
	struct someone pool[POOL];
	unsigned pool_count;
	struct proof proofs[PROOFS];
	unsigned proof_count;
	const struct out *text;
};

static void fail(struct session *s, const char *what, const char *flaw)
{
	s->run->failed++;
	if (s->run->shown++ < MOST_SHOWN)
		printf("---- seed %lu, plan %lu: %s: %s\n", s->run->seed, s->run->plan, what,
		       flaw);
}

static bool part_holds(const struct session *s, const struct prove_part *part,
		       const struct someone *who)
{
	return node_holds(s->plan[part->plan], part, part->node, who->values[part->plan]);
}

/* Whether the person shows that not everyone in OLD is in NEW. */
static bool separates(const struct session *s, const struct claim *claim,
		      const struct someone *who)
{
	return (!claim->old || part_holds(s, claim->old, who)) &&
	       !(claim->new && part_holds(s, claim->new, who));
}

/* ---- people ------------------------------------------------------------------------ */

static int32_t *values_of(const struct session *s, unsigned plan,
			  const struct classpec_record *record, const classpec_date *dates)
{
	uint32_t count = s->plan[plan]->facts.count;
	struct classpec_interval *facts = arena_new(s->arena, (count + 1) * sizeof *facts);
	int32_t *values = arena_new(s->arena, (count + 1) * sizeof *values);

	classpec_project(s->plan[plan], record, dates, facts);
	for (uint32_t i = 0; i < count; i++)
		values[i] = facts[i].lo;
	return values;
}

static void pool_add(struct session *s, struct someone who)
{
	if (s->pool_count < POOL)
		s->pool[s->pool_count++] = who;
}

/* Gaps in a sheet are filled at the worst. */
static void pool_fill(struct session *s, const struct model *model, struct random *random)
{
	struct hints hints;

	hints_read(&hints, model);
	for (unsigned i = 0; i < SHEETS; i++) {
		struct sheet sheet, bound;
		struct classpec_record record;
		struct someone who = {{NULL, NULL}};

		generate_sheet(random, &hints, &sheet);
		for (unsigned plan = 0; plan < 2 && s->plan[plan]; plan++) {
			sheet_bind(&sheet, s->plan[plan], &bound, &record);
			who.values[plan] = values_of(s, plan, &record, sheet.dates);
		}
		pool_add(s, who);
	}
}

/* ---- witnesses --------------------------------------------------------------------- */

/* The person of the records, one for each plan. */
static struct someone someone_of(const struct session *s,
				 const struct prove_record *const *records)
{
	struct someone who = {{NULL, NULL}};

	for (unsigned plan = 0; plan < 2 && s->plan[plan]; plan++)
		who.values[plan] = values_of(s, plan, &records[plan]->record,
					     records[plan]->dates);
	return who;
}

static bool some_open(const struct classpec_plan *plan, const struct classpec_interval *values)
{
	const struct classpec_fact *facts =
		CLASSPEC_ARRAY(plan, facts, struct classpec_fact);

	for (uint32_t i = 0; i < plan->facts.count; i++)
		if (facts[i].kind != CLASSPEC_DECISION && values[i].lo < values[i].hi)
			return true;
	return false;
}

/* What the runtime says of a whole rule must agree. */
static bool decided(const struct session *s, const struct prove_part *part,
		    const struct prove_record *record, bool holds)
{
	const struct classpec_plan *plan = s->plan[part->plan];
	struct classpec_interval *values =
		arena_new(s->arena, (plan->facts.count + 1) * sizeof *values);
	struct classpec_facts facts = {values, plan->facts.count, part->stage, 0};
	enum classpec_outcome level = part->decisions == PROVE_GRANTED
					      ? CLASSPEC_NEEDS_DETERMINATION
				      : part->stage < CLASSPEC_END_OF_PROBATION
					      ? CLASSPEC_CONDITIONAL
					      : CLASSPEC_MET;
	struct classpec_result result;

	if (part->node || part->held != CLASSPEC_NONE || part->dropped != CLASSPEC_NONE)
		return true;
	classpec_project(plan, &record->record, record->dates, values);
	classpec_decide(plan, part->rule, &facts, &result);
	/* What the witness need not say, and what no vocabulary has, the record leaves open. */
	if (result.outcome == CLASSPEC_UNDETERMINED && level == CLASSPEC_NEEDS_DETERMINATION)
		return some_open(plan, values);
	return (result.outcome >= level) == holds;
}

static bool asks_for_status(const struct classpec_plan *plan)
{
	const struct classpec_fact *facts =
		CLASSPEC_ARRAY(plan, facts, struct classpec_fact);

	for (uint32_t i = 0; i < plan->facts.count; i++)
		if (facts[i].kind == CLASSPEC_STATUS)
			return true;
	return false;
}

/* Whether service of the witness might give status as well, or status some service: who has permanent status
 * on a day has served on it, if only for as little as can be stated, and who served permanently on dates
 * had status on them. The one is no part of the amounts of the other, so something may be left out. */
static bool serves_in_passing(const struct session *s, const struct prove_witness *witness)
{
	bool asked = asks_for_status(s->plan[0]) || (s->plan[1] && asks_for_status(s->plan[1]));

	for (uint32_t i = 0; i < witness->portion_count; i++) {
		const struct prove_portion *portion = &witness->portions[i];

		if (portion->kind == CLASSPEC_STATUS &&
		    portion->authority->part_time == CLASSPEC_COUNTED_IN_FULL)
			return true;
		if (asked && portion->kind == CLASSPEC_SERVICE &&
		    (portion->minded || portion->entry_count > 1))
			return true;
	}
	return false;
}

/* How many of the ways to have less are to be tried. Appointments held together are as long as each other,
 * and parts of days finer than hundredths are rounded up: whole entries of such are needed, but not every
 * bit of them. */
static unsigned ways_to_lessen(const struct session *s, const struct prove_witness *witness,
			       const struct classpec_record *record)
{
	if (serves_in_passing(s, witness))
		return 0;
	for (uint32_t i = 0; i < witness->portion_count; i++) {
		const struct prove_portion *portion = &witness->portions[i];

		if ((portion->kind == CLASSPEC_SERVICE && portion->entry_count > 1) ||
		    100 % portion->over != 0)
			return record->degree_count + record->credit_count +
			       record->job_count + record->appointment_count +
			       record->holding_count + record->decision_count;
	}
	return UINT32_MAX;
}

/* What is wrong with the witness, or NULL; a witness that no calendar suits is a doubt. */
static const char *witness_flaw(struct session *s, const struct claim *claim,
				const struct prove_witness *witness, bool *doubt)
{
	const struct prove_record *records[2] = {NULL, NULL};
	const struct prove_part *part = claim->old ? claim->old : claim->new;
	struct classpec_record less;
	struct someone who;
	unsigned ways;

	for (unsigned plan = 0; plan < 2 && s->plan[plan]; plan++) {
		records[plan] = prove_witness_record(
			s->space, plan, witness,
			plan ? records[0]->dates[CLASSPEC_AS_OF] : 0, s->arena);
		if (!records[plan]) {
			*doubt = true;
			return NULL;
		}
	}
	who = someone_of(s, records);
	pool_add(s, who);
	if (!separates(s, claim, &who))
		return "the witness shows nothing";
	if (claim->old && !decided(s, claim->old, records[claim->old->plan], true))
		return "the runtime says that the witness does not meet OLD";
	if (claim->new && !decided(s, claim->new, records[claim->new->plan], false))
		return "the runtime says that the witness meets NEW";
	ways = claim->old ? ways_to_lessen(s, witness, &records[part->plan]->record) : 0;
	for (unsigned i = 0;
	     i < ways && lessen(&records[part->plan]->record, i,
				witness->authority ? witness->authority->month_days : 30,
				s->arena, &less);
	     i++) {
		who.values[part->plan] =
			values_of(s, part->plan, &less, records[part->plan]->dates);
		if (part_holds(s, claim->old, &who))
			return "something of the witness can be left out";
	}
	return NULL;
}

/* ---- judging ------------------------------------------------------------------------ */

static void proof_add(struct session *s, const struct claim *claim)
{
	struct proof *proof = &s->proofs[s->proof_count];

	if (s->proof_count == PROOFS)
		return;
	s->proof_count++;
	*proof = (struct proof){.what = claim->what};
	proof->has_old = claim->old != NULL;
	proof->has_new = claim->new != NULL;
	if (claim->old)
		proof->old = *claim->old;
	if (claim->new)
		proof->new = *claim->new;
}

/* `separated` is the answer that means that somebody separates OLD from NEW. */
static void judge(struct session *s, const struct claim *claim, struct prove_result result,
		  enum prove_answer separated)
{
	const char *flaw = NULL;
	bool doubt = false;

	if (result.answer == PROVE_UNDECIDED) {
		s->run->doubts[result.doubt]++;
		if (result.doubt == PROVE_NO_DOUBT)
			fail(s, claim->what, "undecided without a reason");
		return;
	}
	if (result.answer != separated) {
		s->run->proved++;
		proof_add(s, claim);
		return;
	}
	s->run->refuted++;
	if (!result.witness)
		flaw = "no witness";
	else
		flaw = witness_flaw(s, claim, result.witness, &doubt);
	if (doubt)
		s->run->doubts[PROVE_CALENDAR]++;
	else if (flaw)
		fail(s, claim->what, flaw);
	else
		s->run->passed++;
}

static void judge_proofs(struct session *s)
{
	for (unsigned i = 0; i < s->proof_count; i++) {
		const struct proof *proof = &s->proofs[i];
		struct claim claim = {proof->has_old ? &proof->old : NULL,
				      proof->has_new ? &proof->new : NULL, proof->what};
		unsigned j = 0;

		while (j < s->pool_count && !separates(s, &claim, &s->pool[j]))
			j++;
		if (j < s->pool_count)
			fail(s, proof->what, "it is proved, and somebody refutes it");
		else
			s->run->passed++;
	}
}

/* ---- questions ---------------------------------------------------------------------- */

static void ask_pair(struct session *s, struct prove_part old, struct prove_part new)
{
	struct claim claim = {&old, &new, "implies"};

	judge(s, &claim,
	      prove_implies(s->space, (struct prove_parts){&old, 1},
			    (struct prove_parts){&new, 1}, PROVE_STEPS, s->arena),
	      PROVE_NO);
}

/* Met for good; met for now at each stage; left to an office. */
static struct prove_part level(unsigned plan, uint32_t rule, unsigned number)
{
	static const enum classpec_outcome outcomes[] = {
		CLASSPEC_MET, CLASSPEC_CONDITIONAL, CLASSPEC_NEEDS_DETERMINATION};

	return prove_outcome(plan, rule, outcomes[number % 3],
			     (enum classpec_stage)(number / 3));
}

static void ask_rules(struct session *s)
{
	for (unsigned plan = 0; plan < 2 && s->plan[plan]; plan++)
		for (uint32_t a = 0; a < s->plan[0]->rules.count; a++)
			for (uint32_t b = 0; b < s->plan[plan]->rules.count; b++)
				for (unsigned n = 0; n < (plan ? 9 : 3); n++) {
					struct prove_part old = level(0, a, n);
					struct prove_part new = level(plan, b, n);

					if (plan || a != b)
						ask_pair(s, old, new);
					if (plan)
						ask_pair(s, new, old);
				}
}

static void ask_rule(struct session *s, uint32_t rule, unsigned number)
{
	struct prove_part part = level(0, rule, number);
	struct prove_parts parts = {&part, 1};
	struct claim some = {&part, NULL, "satisfiable"}, all = {NULL, &part, "always"};

	judge(s, &some, prove_satisfiable(s->space, parts, PROVE_STEPS, s->arena),
	      PROVE_YES);
	judge(s, &all, prove_always(s->space, parts, PROVE_STEPS, s->arena), PROVE_NO);
}

static void ask_node(struct session *s, uint32_t rule, uint32_t node)
{
	struct prove_part part = level(0, rule, node % 9), held = part, dropped = part;
	struct claim nothing = {&held, &part, "the node asks for nothing"};
	struct claim nobody = {&part, &dropped, "the node admits nobody"};

	held.held = node;
	dropped.dropped = node;
	judge(s, &nothing,
	      prove_node_asks_nothing(s->space, &part, node, PROVE_STEPS, s->arena),
	      PROVE_NO);
	judge(s, &nobody,
	      prove_node_admits_nobody(s->space, &part, node, PROVE_STEPS, s->arena),
	      PROVE_NO);
}

static void ask_alternatives(struct session *s, uint32_t rule, uint32_t any)
{
	const struct classpec_rule *r =
		CLASSPEC_ARRAY(s->plan[0], rules, struct classpec_rule) + rule;
	const struct classpec_node *nodes =
		CLASSPEC_ARRAY(s->plan[0], nodes, struct classpec_node) + r->first_node;
	struct prove_part part = level(0, rule, 0);

	for (uint32_t i = any + 1, n = 0; i < classpec_node_end(nodes, any) && n < NODES;
	     i += nodes[i].extent, n++) {
		struct prove_part old = part, new = part;
		struct claim claim = {&old, &new, "the alternative is idle"};

		old.node = i;
		new.node = any;
		new.dropped = i;
		judge(s, &claim,
		      prove_alternative_idle(s->space, &part, any, i, PROVE_STEPS,
					     s->arena),
		      PROVE_NO);
	}
}

static void ask_everything(struct session *s)
{
	ask_rules(s);
	for (uint32_t rule = 0; rule < s->plan[0]->rules.count; rule++) {
		const struct classpec_rule *r =
			CLASSPEC_ARRAY(s->plan[0], rules, struct classpec_rule) + rule;
		const struct classpec_node *nodes =
			CLASSPEC_ARRAY(s->plan[0], nodes, struct classpec_node) +
			r->first_node;

		for (unsigned n = 0; n < 3; n++)
			ask_rule(s, rule, n);
		/* of a large rule, some */
		for (uint32_t node = 0; node < r->node_count; node += 1 + r->node_count / NODES) {
			ask_node(s, rule, node);
			if (nodes[node].kind == CLASSPEC_ANY)
				ask_alternatives(s, rule, node);
		}
	}
	judge_proofs(s);
}

/* ---- plans -------------------------------------------------------------------------- */

/* One number of the text, with a unit behind it, made one more, or none; and a word more, so that the others
 * have other numbers. */
static void text_change(struct random *random, const struct out *text, struct out *changed)
{
	const char *end = text->text + text->size, *chosen = NULL, *words;
	unsigned found = 0;

	for (const char *at = strstr(text->text, "qualify"); at + 3 < end; at++)
		if (isdigit((unsigned char)at[0]) && at[1] == ' ' &&
		    islower((unsigned char)at[2]) && !isalnum((unsigned char)at[-1]) &&
		    random_below(random, ++found) == 0)
			chosen = at;
	words = strstr(text->text, "experience ");
	out_format(changed, "%.*sexperience z \"z\"\n", (int)(words - text->text), text->text);
	if (chosen)
		out_format(changed, "%.*s%d", (int)(chosen - words), words, *chosen - '0' + 1);
	chosen = chosen ? chosen + 1 : words;
	out_format(changed, "%.*s", (int)(end - chosen), chosen);
}

static void run_plan(struct run *run)
{
	struct session *s = calloc(1, sizeof *s);
	struct random random;
	struct out text = {0}, changed = {0};
	struct trial first, second;
	enum trial_state states[2];

	random_seed(&random, run->seed * 1000003 + run->plan);
	generate_plan(&random, &text);
	text_change(&random, &text, &changed);
	states[0] = trial_open(&first, text.text, text.size, true);
	states[1] = trial_open(&second, changed.text, changed.size, false);
	s->run = run;
	s->text = &text;
	s->arena = arena_open();
	if (states[0] == TRIAL_FINE) {
		s->plan[0] = first.plan;
		s->plan[1] = states[1] == TRIAL_FINE ? second.plan : NULL;
		s->space = prove_open(s->plan[0], s->plan[1]);
		pool_fill(s, first.model, &random);
		ask_everything(s);
		prove_close(s->space);
		run->plans++;
	}
	trial_close(&first);
	trial_close(&second);
	arena_close(s->arena);
	out_free(&text);
	out_free(&changed);
	free(s);
}

static int usage(void)
{
	fprintf(stderr, "usage: language [--plans N] [--seed N] [--plan N] [--stop]\n");
	return 2;
}

int main(int argc, char **argv)
{
	struct run run = {.seed = 1};
	unsigned long plans = 400;
	bool one = false;

	for (int i = 1; i < argc; i++) {
		if (strcmp(argv[i], "--stop") == 0)
			run.stop = true;
		else if (i + 1 == argc)
			return usage();
		else if (strcmp(argv[i], "--plans") == 0)
			plans = strtoul(argv[++i], NULL, 10);
		else if (strcmp(argv[i], "--seed") == 0)
			run.seed = strtoul(argv[++i], NULL, 10);
		else if (strcmp(argv[i], "--plan") == 0 && (one = true))
			run.plan = strtoul(argv[++i], NULL, 10);
		else
			return usage();
	}
	do
		run_plan(&run);
	while (++run.plan < plans && !one && !(run.stop && run.failed));
	for (int i = 0; i < PROVE_DOUBTS; i++)
		if (run.doubts[i])
			printf("%lu undecided: %s\n", run.doubts[i],
			       prove_doubt_words((enum prove_doubt)i));
	/* Now and then none is found for those who move their anchors, but not often. */
	if (run.doubts[PROVE_CALENDAR] * 100 > run.refuted) {
		printf("too many of them\n");
		run.failed++;
	}
	printf("%lu plans, %lu proved, %lu refuted with a witness\n", run.plans, run.proved,
	       run.refuted);
	printf("%lu passed, %lu failed\n", run.passed, run.failed);
	return run.failed > 0 || run.passed == 0;
}
