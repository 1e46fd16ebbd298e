/*
 * cases/logic.c - what anybody at all could show: every way in which the requirements of
 * a rule can be met and not met, but for those that the prover excludes two by two. The
 * fewest of these is a bound below which no set of cases can lie; and people are made who
 * are so, as far as there are any.
 */
#include "cases/cases.h"

#include <string.h>

enum { WAYS_MAX = 1024 };

struct way {
	struct shown shown;
	uint32_t met;
	bool refused;
};

struct logic {
	struct gathering *g;
	uint32_t implies[ALTERNATIVES_MAX]; /* what is met when this one is */
	struct prove_record least[ALTERNATIVES_MAX]; /* who just meets this one */
	bool known[ALTERNATIVES_MAX];
	struct way ways[WAYS_MAX];
	uint32_t count;
	bool too_many;
};

static struct prove_part part_of(const struct gathering *g, uint32_t requirement)
{
	struct prove_part part = prove_rule(0, g->d->rule);

	part.node = g->d->nodes[requirement];
	return part;
}

static void find_implied(struct logic *l)
{
	struct gathering *g = l->g;
	uint32_t i, k;

	for (i = 0; i < g->d->count; i++)
		for (k = 0; k < g->d->count; k++) {
			struct prove_part a = part_of(g, i), b = part_of(g, k);

			if (i == k || prove_implies(g->space, (struct prove_parts){ &a, 1 },
						    (struct prove_parts){ &b, 1 },
						    PROVE_STEPS, g->arena)
						      .answer == PROVE_YES)
				l->implies[i] |= 1u << k;
		}
}

static void find_least(struct logic *l)
{
	struct gathering *g = l->g;
	uint32_t i;

	for (i = 0; i < g->d->count; i++) {
		struct prove_part part = part_of(g, i);
		struct prove_result result = prove_satisfiable(
			g->space, (struct prove_parts){ &part, 1 }, PROVE_STEPS, g->arena);
		const struct prove_record *record =
			result.answer == PROVE_YES && result.witness
				? prove_witness_record(g->space, 0, result.witness, g->day,
						       g->arena)
				: NULL;

		l->known[i] = record != NULL;
		if (record)
			l->least[i] = *record;
	}
}

/* Ways that show no more than another are left out. */
static void way_add(struct logic *l, const struct way *way)
{
	uint32_t i, kept = 0;

	if (!shown_count(&way->shown))
		return;
	for (i = 0; i < l->count; i++)
		if (shown_within(&way->shown, &l->ways[i].shown))
			return;
	for (i = 0; i < l->count; i++)
		if (!shown_within(&l->ways[i].shown, &way->shown))
			l->ways[kept++] = l->ways[i];
	l->count = kept;
	if (l->count == WAYS_MAX)
		l->too_many = true;
	else
		l->ways[l->count++] = *way;
}

static void find_ways(struct logic *l)
{
	struct decider *d = l->g->d;
	bool met[ALTERNATIVES_MAX], discretion = false;
	uint32_t vector, i;

	for (i = 0; i < d->count; i++)
		discretion |= is_decision(decider_node(d, i));
	for (vector = 0; vector < 1u << d->count; vector++) {
		struct way way = { .met = vector };
		uint32_t must = 0;

		for (i = 0; i < d->count; i++) {
			met[i] = vector >> i & 1;
			must |= met[i] ? l->implies[i] : 0;
		}
		if (must & ~vector)
			continue;
		decider_show_any(d, met, false, &way.shown);
		way_add(l, &way);
		if (!discretion)
			continue;
		way.refused = true;
		decider_show_any(d, met, true, &way.shown);
		way_add(l, &way);
	}
}

/* ---- people who are so ---------------------------------------------------------- */

static void refuse(struct logic *l, struct prove_record *r, uint32_t met)
{
	struct decider *d = l->g->d;
	const struct classpec_term *terms =
		CLASSPEC_ARRAY(d->plan, terms, struct classpec_term);
	struct classpec_decision *list = arena_new(
		l->g->arena,
		sizeof *list * ((size_t)r->record.decision_count + d->count));
	uint32_t count = r->record.decision_count, i;

	if (count)
		memcpy(list, r->record.decisions, sizeof *list * count);
	for (i = 0; i < d->count; i++) {
		const struct classpec_node *node = decider_node(d, i);
		const struct classpec_fact *fact;

		if (met >> i & 1 || !is_decision(node))
			continue;
		fact = CLASSPEC_ARRAY(d->plan, facts, struct classpec_fact) +
		       terms[node->first_term].fact;
		list[count++] = (struct classpec_decision){
			CLASSPEC_ARRAY(d->plan, selections, uint32_t)[fact->first_selected],
			fact->class_number, CLASSPEC_NO
		};
	}
	r->record.decisions = list;
	r->record.decision_count = count;
}

static void people_of_ways(struct logic *l)
{
	struct gathering *g = l->g;
	struct prove_record nobody = { .dates = { g->day } };
	uint32_t i, k;

	nobody.record.presence =
		CLASSPEC_HAS_EDUCATION | CLASSPEC_HAS_CREDITS | CLASSPEC_HAS_EXPERIENCE |
		CLASSPEC_HAS_SERVICE | CLASSPEC_HAS_CREDENTIALS |
		CLASSPEC_HAS_DETERMINATIONS;
	for (k = 0; k < g->d->count; k++)
		if (l->known[k])
			memcpy(nobody.dates, l->least[k].dates, sizeof nobody.dates);
	for (i = 0; i < l->count; i++) {
		struct prove_record r = nobody;

		for (k = 0; k < g->d->count; k++)
			if (l->ways[i].met >> k & 1 && l->known[k])
				r = person_merge(&r, &l->least[k], g->arena);
		if (l->ways[i].refused)
			refuse(l, &r, l->ways[i].met);
		person_add(g, &r);
	}
}

/* Several offices may each be open or refuse, which is not looked into. */
static bool one_office(const struct decider *d)
{
	const struct classpec_term *terms =
		CLASSPEC_ARRAY(d->plan, terms, struct classpec_term);
	uint32_t office = CLASSPEC_NONE, i;

	for (i = 0; i < d->count; i++) {
		const struct classpec_node *node = decider_node(d, i);
		uint32_t fact = terms[node->first_term].fact;

		if (!is_decision(node))
			continue;
		if (office != CLASSPEC_NONE && office != fact)
			return false;
		office = fact;
	}
	return true;
}

uint32_t gather_by_logic(struct gathering *g, const struct shown *there)
{
	uint32_t chosen[2 * REQUIREMENTS_MAX + 1], bound;
	struct logic *l;
	bool fewest;

	if (!g->d->count || g->d->count > ALTERNATIVES_MAX) {
		shown_take(&g->wanted, there);
		return 0;
	}
	l = arena_new(g->arena, sizeof *l);
	l->g = g;
	find_implied(l);
	find_least(l);
	find_ways(l);
	people_of_ways(l);
	shown_take(&g->wanted, there);
	if (l->too_many || !one_office(g->d))
		return 0;
	bound = cover(&l->ways[0].shown, sizeof *l->ways, l->count, &g->wanted, chosen,
		      &fewest);
	return fewest ? bound : 0;
}
