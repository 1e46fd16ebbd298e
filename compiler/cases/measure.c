/*
 * cases/measure.c - what the cases of a plan show of each rule.
 */
#include "cases/cases.h"

#include <string.h>

struct shown measure_rule(struct decider *d, const struct lowered_cases *cases)
{
	struct shown all = { { 0 } }, one;
	uint32_t i, k;

	for (i = 0; i < cases->count; i++) {
		const struct lowered_expectation *e = &cases->items[i];

		if (e->rule != d->rule)
			continue;
		decider_show(d, e->values, (uint32_t)e->source_case->stage, &one);
		for (k = 0; k < SHOWN_WORDS; k++)
			all.bits[k] |= one.bits[k];
	}
	return all;
}

/* What the cases do not show may be what nobody can: that is proved, or it is open. */
static void measure_rest(struct measured *r, struct prove_space *space,
			 struct arena *arena)
{
	struct prove_part part = prove_rule(0, r->rule);
	uint32_t bit;

	for (bit = 0; bit < 2 * r->count; bit++) {
		struct prove_result result;

		if (shown_has(&r->shown, bit))
			continue;
		result = bit % 2 ? prove_node_asks_nothing(space, &part, r->nodes[bit / 2],
							   PROVE_STEPS, arena)
				 : prove_node_admits_nobody(space, &part,
							    r->nodes[bit / 2],
							    PROVE_STEPS, arena);
		shown_add(result.answer == PROVE_YES ? &r->impossible : &r->open, bit);
	}
}

static void count_rule(struct measuring *m, const struct measured *r)
{
	uint32_t i;

	for (i = 0; i < r->count; i++) {
		bool open = shown_has(&r->open, 2 * i) || shown_has(&r->open, 2 * i + 1);
		bool idle = shown_has(&r->impossible, 2 * i) &&
			    shown_has(&r->impossible, 2 * i + 1);

		m->requirements += !idle;
		m->idle += idle;
		m->decided += !open && !idle;
	}
}

void measure(struct context *cx, const struct classpec_plan *plan,
	     const struct lowered_cases *cases, struct measuring *m)
{
	struct arena *arena = arena_open();
	struct prove_space *space = prove_open(plan, NULL);
	struct decider d;
	uint32_t rule;

	memset(m, 0, sizeof *m);
	m->rules = NEW_ARRAY(cx, struct measured, plan->rules.count);
	decider_open(&d, plan, cx->arena);
	for (rule = 0; rule < plan->rules.count; rule++) {
		struct measured *r = &m->rules[m->count++];

		r->rule = rule;
		r->too_large = !decider_rule(&d, rule);
		if (r->too_large)
			continue;
		r->count = d.count;
		memcpy(r->nodes, d.nodes, sizeof *d.nodes * d.count);
		r->shown = measure_rule(&d, cases);
		measure_rest(r, space, arena);
		arena_clear(arena);
		count_rule(m, r);
	}
	prove_close(space);
	arena_close(arena);
}
