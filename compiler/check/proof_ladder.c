/*
 * proof_ladder.c - a higher class of a series that one can enter with less than a lower
 * one.
 *
 * By each route, a class is held against the nearest class below it in the standard that
 * has the route too. Those are compared who come from outside: service in the classes of
 * a ladder is asked for rung by rung, and no office is asked. Whoever qualifies for the
 * lower class by any of its routes is not short of anything.
 */
#include "check/proofs.h"

#include <stdlib.h>

enum { PAIRS_TOGETHER = 1024 };

struct rung {
	const struct rule *higher, *lower; /* of the same route */
	/* Of each specialty of the higher class, in the batch: */
	uint32_t *from;          /* its rule, or NONE */
	uint32_t *to, *to_count; /* the first rule of the lower class, and how many */
};

struct ladder {
	struct checker *c;
	struct rung *rungs;
	size_t count, capacity;
};

/* ---- which is higher ------------------------------------------------------------- */

static uint32_t level_rank(const struct class *class)
{
	const struct words *levels = &class->standard->authority->levels;

	for (uint32_t i = 0; class->level && i < levels->count; i++)
		if (levels->names[i] == class->level)
			return i + 1;
	return 0;
}

static bool leads_to(const struct class *from, const struct class *to)
{
	for (uint32_t i = 0; i < from->promotes_to.count; i++)
		if (from->promotes_to.classes[i] == to->symbol)
			return true;
	for (uint32_t i = 0; i < to->promotes_from.count; i++)
		if (to->promotes_from.classes[i] == from->symbol)
			return true;
	return false;
}

/* By the grade; where none orders the two, by the level; else by a line of promotion. */
static bool stands_above(struct checker *c, const struct class *a, const struct class *b)
{
	enum grade_order order = grade_compare(c, a->standard->authority,
					       grade_of(c, a->symbol),
					       grade_of(c, b->symbol));
	uint32_t rank = level_rank(a), other = level_rank(b);

	if (order != GRADE_APART)
		return order == GRADE_HIGHER;
	if (rank && other)
		return rank > other;
	return leads_to(b, a) && !leads_to(a, b);
}

static const struct rule *rule_by(const struct class *class, const struct symbol *route)
{
	const struct rule *rule = class->rules;

	while (rule && (rule->route != route || rule->bad || !rule->requirement))
		rule = rule->next;
	return rule;
}

static const struct rule *nearest_below(struct checker *c, const struct rule *rule)
{
	const struct class *best = NULL, *class = rule->class->standard->classes;

	for (; class; class = class->next)
		if (class != rule->class && !class_abolished(class).value &&
		    rule_by(class, rule->route) && stands_above(c, rule->class, class) &&
		    (!best || stands_above(c, class, best)))
			best = class;
	return best ? rule_by(best, rule->route) : NULL;
}

static void rungs_find(struct ladder *l)
{
	for (const struct class *const *at = l->c->classes, *class; (class = *at); at++) {
		if (!class->standard->classes->next || class_abolished(class).value)
			continue;
		for (const struct rule *rule = class->rules; rule; rule = rule->next) {
			const struct rule *lower = NULL;

			if (!rule->bad && rule->requirement)
				lower = nearest_below(l->c, rule);
			if (!lower)
				continue;
			GROW(l->rungs, l->count, l->capacity);
			l->rungs[l->count++] =
				(struct rung){rule, lower, NULL, NULL, NULL};
		}
	}
}

/* ---- the questions --------------------------------------------------------------- */

static uint32_t readings_of(const struct class *class)
{
	return class->specialty_count ? class->specialty_count : 1;
}

static const struct specialty *specialty_of(const struct class *class, uint32_t reading)
{
	return class->specialty_count ? &class->specialties[reading] : NULL;
}

/* The specialty of the class that is called the same, or NULL. */
static const struct specialty *same_specialty(const struct class *class,
					      const struct specialty *specialty)
{
	for (uint32_t i = 0; specialty && i < class->specialty_count; i++)
		if (class->specialties[i].name == specialty->name)
			return &class->specialties[i];
	return NULL;
}

static uint32_t lower_add(struct batch *b, const struct class *class,
			  const struct specialty *specialty)
{
	const struct specialty *same = same_specialty(class, specialty);
	uint32_t count = 0;

	for (const struct rule *rule = class->rules; rule; rule = rule->next) {
		if (rule->bad || !rule->requirement)
			continue;
		for (uint32_t i = 0; i < (same ? 1 : readings_of(class)); i++) {
			batch_add(b, class, rule, same ? same : specialty_of(class, i));
			count++;
		}
	}
	return count;
}

static void rung_add(struct batch *b, struct rung *rung)
{
	const struct class *class = rung->higher->class;
	uint32_t readings = readings_of(class);

	rung->from = arena_new(b->arena, sizeof *rung->from * readings);
	rung->to = arena_new(b->arena, sizeof *rung->to * readings);
	rung->to_count = arena_new(b->arena, sizeof *rung->to_count * readings);
	for (uint32_t i = 0; i < readings; i++) {
		struct variation outside = {.outsider = true,
					    .specialty = specialty_of(class, i)};
		const struct rule *rule = rule_variant(b->arena, rung->higher, &outside);

		rung->from[i] = CLASSPEC_NONE;
		if (!rule)
			continue;
		rung->from[i] = batch_add(b, class, rule, specialty_of(class, i));
		rung->to[i] = (uint32_t)b->count;
		rung->to_count[i] =
			lower_add(b, rung->lower->class, specialty_of(class, i));
	}
}

/* ---- findings -------------------------------------------------------------------- */

/* The rules of the route are among those that the lower class was asked by. */
static enum outcome answer_lower(struct context *cx, struct diag *d, struct batch *b,
				 const struct rung *rung, uint32_t reading,
				 const struct example *example)
{
	enum outcome best = OUTCOME_NOT_MET;

	for (uint32_t i = 0; i < rung->to_count[reading]; i++) {
		const struct lower_reading *r = &b->readings[rung->to[reading] + i];
		enum outcome outcome;

		if (r->rule != rung->lower)
			continue;
		outcome = batch_outcome(b, rung->to[reading] + i, example->person);
		best = outcome > best ? outcome : best;
		example_answer(cx, d, r->rule, r->specialty, outcome);
	}
	return best;
}

static void rung_report(struct checker *c, struct batch *b, const struct rung *rung,
			uint32_t reading, const struct prove_witness *witness)
{
	const struct class *class = rung->higher->class;
	const struct specialty *specialty = specialty_of(class, reading);
	const char *lower = rung->lower->class->symbol->name->text;
	const struct example *example;
	struct diag *d;

	d = diag(c->cx, W818, rung->higher->at,
		 "by `%s` one can qualify for `%s`%s%s%s and not for `%s`, which stands "
		 "below it",
		 rung->higher->route->name->text, class->symbol->name->text,
		 specialty ? ", `" : "", specialty ? specialty->name->text : "",
		 specialty ? "`," : "", lower);
	diag_note(c->cx, d, rung->lower->at, "`%s` asks for more, or for something else",
		  lower);
	example = example_make(c->cx, b, witness, class->standard);
	if (!example)
		return;
	example_attach(c->cx, d, example);
	example_answer(c->cx, d, rung->higher, specialty, OUTCOME_MET);
	diag_remark(c->cx, d, "for example, %s: `met` here, and there `%s`",
		    example->words,
		    outcome_word(answer_lower(c->cx, d, b, rung, reading, example)));
}

/* Whether nobody is below, or everybody above: then the rule itself is at fault. */
static bool is_no_ladder(const struct batch *b, const struct rung *rung, uint32_t reading)
{
	if (batch_everybody(b, rung->from[reading]).answer == PROVE_YES)
		return true;
	for (uint32_t i = 0; i < rung->to_count[reading]; i++)
		if (batch_somebody(b, rung->to[reading] + i).answer != PROVE_NO)
			return false;
	return true;
}

/* Of several specialties, the first speaks. */
static void rung_ask(struct checker *c, struct batch *b, const struct rung *rung)
{
	uint32_t readings = readings_of(rung->higher->class);
	const char *doubt = NULL;

	for (uint32_t i = 0; i < readings; i++) {
		struct prove_result result;

		if (rung->from[i] == CLASSPEC_NONE)
			continue;
		result = batch_ladder(b, rung->from[i], rung->to[i], rung->to_count[i]);
		if (result.answer == PROVE_NO && !is_no_ladder(b, rung, i)) {
			result = batch_ladder(b, rung->from[i], rung->to[i],
					      rung->to_count[i]);
			rung_report(c, b, rung, i, result.witness);
			return;
		}
		if (result.answer == PROVE_UNDECIDED)
			doubt = batch_doubt_words(result);
	}
	if (doubt)
		diag(c->cx, W821, rung->higher->at,
		     "undecided whether one can qualify for `%s` and not for `%s`: %s",
		     rung->higher->class->symbol->name->text,
		     rung->lower->class->symbol->name->text, doubt);
}

void check_ladder_proofs(struct checker *c)
{
	struct ladder l = {.c = c};
	size_t together = PAIRS_TOGETHER + batch_share(c->model) / 2;

	rungs_find(&l);
	for (size_t done = 0; done < l.count; done += together) {
		size_t end = l.count - done > together ? done + together : l.count;
		struct batch b;

		batch_open(&b, c->cx, c->model);
		for (size_t i = done; i < end; i++)
			rung_add(&b, &l.rungs[i]);
		batch_lower(&b);
		for (size_t i = done; i < end; i++)
			rung_ask(c, &b, &l.rungs[i]);
		batch_close(&b);
	}
	free(l.rungs);
}
