/*
 * diff/prove.c - whom a change of a requirement lets in, and whom it keeps out: each
 * outcome, at each stage at which it means something of its own, is a set of people
 * under either revision, and each set is asked whether it lies within the other.
 */
#include "diff/diff.h"

#include <string.h>

#include "prove/prove.h"
#include "thread.h"

enum { THREADS = 2, WORTH_A_THREAD = 64, FORGOTTEN_TOGETHER = 64 };

/* One thread: a space and memory of its own. */
struct prover {
	struct diff *d;
	struct prove_space *space;
	struct judges *judges;
	struct policies *policies; /* when they were needed first */
	struct arena *arena, *scratch; /* what is kept; what is soon forgotten */
	size_t first, step; /* of the rules that are to be proved */
};

/* ---- what there is to ask ------------------------------------------------------- */

struct traits {
	bool stage[CLASSPEC_END_OF_PROBATION + 1]; /* something is due by it */
	bool decision;
};

static void traits_add(struct traits *traits, const struct classpec_plan *plan,
		       uint32_t number)
{
	const struct classpec_rule *rule =
		CLASSPEC_ARRAY(plan, rules, struct classpec_rule) + number;
	const struct classpec_node *node =
		CLASSPEC_ARRAY(plan, nodes, struct classpec_node) + rule->first_node;
	uint32_t i;

	for (i = 0; i < rule->node_count; i++, node++) {
		traits->stage[node->stage] = true;
		traits->decision |= (node->flags & CLASSPEC_DETERMINATION) != 0;
	}
}

static void level_add(struct verdict *v, enum classpec_outcome outcome,
		      enum classpec_stage stage)
{
	if (v->level_count < LEVELS_MAX)
		v->levels[v->level_count++] =
			(struct level_result){ .outcome = (uint8_t)outcome,
					       .stage = (uint8_t)stage };
}

/* Met for good; met as far as is due at a stage by which something else became due;
 * left to an office at such a stage. */
static void levels_find(const struct traits *t, struct verdict *v)
{
	static const enum classpec_stage last = CLASSPEC_END_OF_PROBATION;
	bool lenient[CLASSPEC_END_OF_PROBATION + 1] = { false }, later = false;
	int stage;

	for (stage = (int)last; stage >= CLASSPEC_FILING; stage--) {
		lenient[stage] = later && (stage == CLASSPEC_FILING || t->stage[stage]);
		later |= t->stage[stage] && stage > CLASSPEC_FILING;
	}
	level_add(v, CLASSPEC_MET, CLASSPEC_FILING);
	for (stage = CLASSPEC_FILING; stage < (int)last; stage++)
		if (lenient[stage])
			level_add(v, CLASSPEC_CONDITIONAL, (enum classpec_stage)stage);
	if (!t->decision)
		return;
	for (stage = CLASSPEC_FILING; stage < (int)last; stage++)
		if (lenient[stage])
			level_add(v, CLASSPEC_NEEDS_DETERMINATION,
				  (enum classpec_stage)stage);
	level_add(v, CLASSPEC_NEEDS_DETERMINATION, later ? last : CLASSPEC_FILING);
}

/* ---- one question --------------------------------------------------------------- */

/* A day on which both rules are the ones in force, or 0: any. */
static classpec_date day_of(struct diff *d, const struct rule_pair *pair)
{
	const struct classpec_rule *old =
		CLASSPEC_ARRAY(d->old.plan, rules, struct classpec_rule) + pair->old;
	const struct classpec_rule *new =
		CLASSPEC_ARRAY(d->new.plan, rules, struct classpec_rule) + pair->new;

	const classpec_date of_old = classpec_revision_of(d->old.plan, old)->in_force;
	const classpec_date of_new = classpec_revision_of(d->new.plan, new)->in_force;

	return of_old > of_new ? of_old : of_new;
}

static struct witness *person(struct prover *p, const struct rule_pair *pair,
			      const struct prove_witness *witness, uint32_t stage)
{
	classpec_date day = day_of(p->d, pair);
	const struct prove_record *old, *new;

	old = prove_witness_record(p->space, 0, witness, day, p->scratch);
	if (!old)
		return NULL;
	day = old->dates[CLASSPEC_AS_OF];
	new = prove_witness_record(p->space, 1, witness, day, p->scratch);
	if (!new)
		return NULL;
	return witness_make(p->d, p->judges, pair, old, new, stage, p->arena, p->scratch);
}

/* Whether somebody in `from` is not in `to`. Sets *who, unless somebody is known
 * already. */
static bool somebody(struct prover *p, const struct rule_pair *pair,
		     const struct prove_part *from, const struct prove_part *to,
		     struct level_result *level, struct witness **who)
{
	struct prove_result result =
		prove_implies(p->space, (struct prove_parts){ from, 1 },
			      (struct prove_parts){ to, 1 }, PROVE_STEPS, p->scratch);

	if (result.answer == PROVE_UNDECIDED) {
		level->undecided = true;
		if (!pair->verdict->doubt)
			pair->verdict->doubt = prove_doubt_words(result.doubt);
	}
	if (result.answer == PROVE_NO && result.witness && !*who)
		*who = person(p, pair, result.witness, level->stage);
	return result.answer == PROVE_NO;
}

static void settle_by_policy(struct prover *p, struct rule_pair *pair)
{
	if (!p->policies)
		p->policies = policies_open(p->d, p->judges, p->arena, p->scratch);
	policies_settle(p->policies, pair, day_of(p->d, pair));
}

static void prove_pair(struct prover *p, struct rule_pair *pair)
{
	struct verdict *v = pair->verdict;
	struct traits traits = { { false }, false };
	bool loses = false, gains = false, undecided = false;
	uint32_t i;

	traits_add(&traits, p->d->old.plan, pair->old);
	traits_add(&traits, p->d->new.plan, pair->new);
	levels_find(&traits, v);
	for (i = 0; i < v->level_count; i++) {
		struct level_result *level = &v->levels[i];
		struct prove_part old =
			prove_outcome(0, pair->old, (enum classpec_outcome)level->outcome,
				      (enum classpec_stage)level->stage);
		struct prove_part new =
			prove_outcome(1, pair->new, (enum classpec_outcome)level->outcome,
				      (enum classpec_stage)level->stage);

		level->loses = somebody(p, pair, &old, &new, level, &v->loses);
		level->gains = somebody(p, pair, &new, &old, level, &v->gains);
		loses |= level->loses;
		gains |= level->gains;
		undecided |= level->undecided;
	}
	v->effect = loses && gains ? EFFECT_SHIFTED
		  : undecided      ? EFFECT_UNDECIDED
		  : loses          ? EFFECT_TIGHTENED
		  : gains          ? EFFECT_LOOSENED
				   : EFFECT_EQUIVALENT;
	if (v->effect != EFFECT_UNDECIDED)
		v->doubt = NULL;
	else if (v->doubt == prove_doubt_words(PROVE_POLICIES))
		settle_by_policy(p, pair);
}

/* ---- all of them ---------------------------------------------------------------- */

static void *prove_some(void *data)
{
	struct prover *p = data;
	size_t i, number = 0, proved = 0;

	p->scratch = arena_open();
	for (i = 0; i < p->d->rule_count; i++) {
		if (!p->d->rules[i].verdict || number++ % p->step != p->first)
			continue;
		prove_pair(p, &p->d->rules[i]);
		if (++proved % FORGOTTEN_TOGETHER == 0)
			arena_clear(p->scratch);
	}
	policies_close(p->policies);
	arena_close(p->scratch);
	return NULL;
}

static void prover_open(struct prover *p, struct diff *d, size_t first, size_t step)
{
	d->arenas[first] = arena_open();
	*p = (struct prover){ .d = d,
			      .arena = d->arenas[first],
			      .first = first,
			      .step = step,
			      .space = prove_open(d->old.joint, d->new.joint) };
	p->judges = judges_open(d, p->arena);
}

/* Rules that amount to the same are not asked about. */
static size_t pairs_to_prove(struct diff *d)
{
	size_t count = 0, i;

	for (i = 0; i < d->rule_count; i++) {
		struct rule_pair *pair = &d->rules[i];

		if (rule_print(&d->old, pair->old) == rule_print(&d->new, pair->new))
			continue;
		pair->verdict = arena_new(d->arena, sizeof *pair->verdict);
		count++;
	}
	return count;
}

void diff_prove(struct diff *d)
{
	struct prover provers[THREADS];
	struct thread threads[THREADS];
	size_t count = pairs_to_prove(d), step, i;

	if (!count)
		return;
	step = count < WORTH_A_THREAD ? 1 : THREADS;
	for (i = 0; i < step; i++)
		prover_open(&provers[i], d, i, step);
	for (i = 1; i < step; i++)
		thread_start(&threads[i], prove_some, &provers[i]);
	prove_some(&provers[0]);
	for (i = 0; i < step; i++) {
		if (i)
			thread_wait(&threads[i]);
		prove_close(provers[i].space);
	}
}
