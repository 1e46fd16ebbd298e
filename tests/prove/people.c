/*
 * people.c - random worlds, and everybody in them.
 */
#include "people.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- random facts and rules ------------------------------------------------------------------ */

static void fact_add(struct people *w, enum classpec_fact_kind kind, unsigned selected,
		     bool permanent)
{
	unsigned i;

	for (i = 0; i < w->fact_count; i++)
		if (w->facts[i].kind == kind && w->facts[i].selected == selected &&
		    w->facts[i].permanent == permanent)
			return;
	w->facts[w->fact_count++] = (struct people_fact){ kind, selected, permanent };
}

static void random_facts(struct people *w, uint64_t *random, unsigned features)
{
	unsigned count = 1 + random_below(random, 5), i;

	for (i = 0; i < count; i++)
		fact_add(w, CLASSPEC_EXPERIENCE, 1 + random_below(random, 7), false);
	if (!(features & PEOPLE_OTHERS))
		return;
	for (i = random_below(random, 3); i > 0; i--)
		fact_add(w, CLASSPEC_SERVICE, 1 + random_below(random, 3),
			 random_below(random, 2));
	for (i = random_below(random, 3); i > 0; i--)
		fact_add(w, CLASSPEC_CREDITS, random_below(random, 4), false);
	/* Holding level 0 is held by holders of levels 1 and 2; these two stand side by side. */
	if (random_below(random, 2))
		fact_add(w, CLASSPEC_EDUCATION, 7, false);
	if (random_below(random, 2))
		fact_add(w, CLASSPEC_EDUCATION, 1 + random_below(random, 6), false);
	if (random_below(random, 2))
		fact_add(w, CLASSPEC_CREDENTIAL, 1, false);
	if (random_below(random, 3) == 0)
		fact_add(w, CLASSPEC_DECISION, 1, false);
}

static bool is_amount(const struct people *w, unsigned fact)
{
	return w->facts[fact].kind == CLASSPEC_EXPERIENCE ||
	       w->facts[fact].kind == CLASSPEC_SERVICE ||
	       w->facts[fact].kind == CLASSPEC_CREDITS;
}

static void random_atom(const struct people *w, struct people_node *node, uint64_t *random,
			unsigned features)
{
	unsigned i;

	node->kind = CLASSPEC_ATOM;
	node->term_count = features & PEOPLE_SUMS && random_below(random, 3) == 0 ?
			   2 + random_below(random, 2) : 1;
	for (i = 0; i < node->term_count; i++) {
		node->fact[i] = random_below(random, w->fact_count);
		node->factor[i] = node->term_count > 1 ? 1 + random_below(random, 3) : 1;
		if (w->facts[node->fact[i]].kind == CLASSPEC_DECISION)
			node->term_count = i ? i : 1;
	}
	node->threshold = 1 + (int)random_below(random, is_amount(w, node->fact[0]) ?
						PEOPLE_MOST : 1);
	if (node->term_count > 1)
		node->threshold = 1 + (int)random_below(random, 4);
}

static unsigned random_node(const struct people *w, struct people_rule *rule, uint64_t *random,
			    unsigned features, unsigned depth)
{
	unsigned number = rule->node_count++, children, i, last = 0;
	struct people_node *node = &rule->nodes[number];

	memset(node, 0, sizeof *node);
	if (depth == 0 || random_below(random, 4) == 0 || rule->node_count > 40) {
		random_atom(w, node, random, features);
		return number;
	}
	node->kind = (enum classpec_node_kind)random_below(random, 3);
	children = random_below(random, 40) ? 2 + random_below(random, 3) : 0;
	node->count = random_below(random, 8) ? (children + random_below(random, 3)) / 2 : 0;
	for (i = 0; i < children; i++) {
		unsigned child = random_node(w, rule, random, features, depth - 1);

		if (last)
			rule->nodes[last].next = child;
		else
			node->first = child;
		last = child;
	}
	return number;
}

void people_rule(const struct people *w, struct people_rule *rule, uint64_t *random,
		 unsigned features)
{
	rule->node_count = 0;
	random_node(w, rule, random, features, 1 + random_below(random, 3));
}

/* ---- one person ---------------------------------------------------------------------------------- */

static unsigned amount_of(uint64_t person, unsigned fact)
{
	return person >> 4 * fact & 15;
}

static bool node_holds(const struct people_rule *rule, unsigned number, uint64_t person)
{
	const struct people_node *node = &rule->nodes[number];
	unsigned held = 0, children = 0, sum = 0, i;

	for (i = 0; i < node->term_count; i++)
		sum += node->factor[i] * amount_of(person, node->fact[i]);
	for (i = node->first; i; i = rule->nodes[i].next) {
		held += node_holds(rule, i, person);
		children++;
	}
	switch (node->kind) {
	case CLASSPEC_ALL:
		return held == children;
	case CLASSPEC_ANY:
		return held > 0;
	case CLASSPEC_AT_LEAST:
		return held >= node->count;
	default:
		return sum >= (unsigned)node->threshold;
	}
}

bool people_holds(const struct people_rule *rule, uint64_t person)
{
	return node_holds(rule, 0, person);
}

/* ---- everybody ------------------------------------------------------------------------------------- */

static size_t slot_of(const struct people *w, uint64_t person)
{
	size_t at = (size_t)(person * 0x9e3779b97f4a7c15 >> 20) & (w->slot_count - 1);

	while (w->slots[at] && w->everybody[w->slots[at] - 1] != person)
		at = (at + 1) & (w->slot_count - 1);
	return at;
}

static void people_grow(struct people *w)
{
	size_t i;

	w->slot_count = w->slot_count ? 4 * w->slot_count : 4096;
	free(w->slots);
	w->slots = calloc(w->slot_count, sizeof *w->slots);
	w->everybody = realloc(w->everybody, w->slot_count / 2 * sizeof *w->everybody);
	if (!w->slots || !w->everybody)
		exit(2);
	for (i = 0; i < w->count; i++)
		w->slots[slot_of(w, w->everybody[i])] = (uint32_t)i + 1;
}

/* Each person once. */
static void people_add(struct people *w, uint64_t person)
{
	size_t at;

	if (w->count == w->slot_count / 2)
		people_grow(w);
	at = slot_of(w, person);
	if (w->slots[at])
		return;
	w->everybody[w->count++] = person;
	w->slots[at] = (uint32_t)w->count;
}

/* The facts of one kind, when these amounts, in halves, are of the things that the masks stand for: sets
 * of kinds worked on, classes served in at once (and again permanently), subjects, levels. Mask 0 is of
 * days on which all three kinds are worked on half time each. */
static uint64_t person_of(const struct people *w, enum classpec_fact_kind kind,
			  const unsigned *halves, unsigned masks)
{
	uint64_t person = 0;
	unsigned fact, mask;

	for (fact = 0; fact < w->fact_count; fact++) {
		const struct people_fact *f = &w->facts[fact];
		unsigned total = 0;

		if (f->kind != kind)
			continue;
		for (mask = 0; mask < masks; mask++)
			if (kind == CLASSPEC_CREDITS ? !f->selected || (f->selected & mask) :
			    kind == CLASSPEC_SERVICE && f->permanent ? f->selected & mask >> 2 :
			    kind == CLASSPEC_SERVICE ? f->selected & (mask | mask >> 2) :
			    f->selected & mask)
				total += halves[mask];
		if (kind == CLASSPEC_EXPERIENCE)
			total += f->selected & (f->selected - 1) ? halves[0] : halves[0] / 2;
		total /= 2;
		if (!is_amount(w, fact) && total > 1)
			total = 1;
		person |= (uint64_t)(total < 15 ? total : 15) << 4 * fact;
	}
	return person;
}

/* Every amount up to `most` halves, in steps, of everything that facts of the kind can count. */
static void enumerate(const struct people *w, struct people *found, enum classpec_fact_kind kind,
		      unsigned masks, unsigned first, unsigned step, unsigned most,
		      unsigned *halves, unsigned mask)
{
	if (mask == masks) {
		people_add(found, person_of(w, kind, halves, masks));
		return;
	}
	for (halves[mask] = 0; halves[mask] <= most; halves[mask] += mask ? step : 2) {
		enumerate(w, found, kind, masks, first, step, most, halves, mask + 1);
		if (mask < first)
			break;
	}
	halves[mask] = 0;
}

/* Whoever is in the world, with whatever else was found. */
static void people_cross(struct people *w, struct people *with)
{
	size_t count = w->count, i, j;

	for (i = 0; i < count; i++)
		for (j = 0; j < with->count; j++)
			if (with->everybody[j])
				people_add(w, w->everybody[i] | with->everybody[j]);
	people_close(with);
}

void people_open(struct people *w, uint64_t *random, unsigned features)
{
	const struct {
		enum classpec_fact_kind kind;
		unsigned masks, first, step, most;
	} ways[] = {
		{ CLASSPEC_EXPERIENCE, 1 << PEOPLE_KINDS, !(features & PEOPLE_PART_TIME), 1,
		  2 * PEOPLE_MOST },
		{ CLASSPEC_SERVICE, 16, 1, 2, 2 * PEOPLE_MOST },
		{ CLASSPEC_CREDITS, 4, 0, 2, 8 },
		{ CLASSPEC_EDUCATION, 8, 1, 2, 2 },
		{ CLASSPEC_CREDENTIAL, 2, 1, 2, 2 },
		{ CLASSPEC_DECISION, 2, 1, 2, 2 }
	};
	unsigned i, fact;

	memset(w, 0, sizeof *w);
	w->features = features;
	random_facts(w, random, features);
	people_add(w, 0);
	for (i = 0; i < sizeof ways / sizeof *ways; i++) {
		struct people found = { .everybody = NULL };
		unsigned halves[16] = { 0 };

		for (fact = 0; fact < w->fact_count; fact++)
			if (w->facts[fact].kind == ways[i].kind)
				break;
		if (fact == w->fact_count)
			continue;
		if (ways[i].kind == CLASSPEC_SERVICE) {
			/* A day in classes 1, 2 or both, each permanent or not: nine masks. */
			unsigned chosen[16], count = 0, mask, total, at;

			for (mask = 1; mask < 16; mask++)
				if (!(mask & mask >> 2 & 3))
					chosen[count++] = mask;
			for (total = 0; total < 1u << 2 * count && count == 8; total++) {
				unsigned sum = 0;

				memset(halves, 0, sizeof halves);
				for (at = 0; at < count; at++)
					sum += halves[chosen[at]] = 2 * (total >> 2 * at & 3);
				if (sum <= 6)
					people_add(&found, person_of(w, ways[i].kind, halves,
								     16));
			}
		} else {
			enumerate(w, &found, ways[i].kind, ways[i].masks, ways[i].first,
				  ways[i].step, ways[i].most, halves, 0);
		}
		people_cross(w, &found);
	}
}

/* Which atoms of a rule the person reaches, as bits by node. */
static uint64_t atoms_reached(const struct people_rule *rule, uint64_t person)
{
	uint64_t reached = 0;
	unsigned i;

	for (i = 0; i < rule->node_count; i++)
		if (rule->nodes[i].kind == CLASSPEC_ATOM && node_holds(rule, i, person))
			reached |= (uint64_t)1 << i;
	return reached;
}

struct sample {
	uint64_t reached[PEOPLE_RULES], person;
};

static int compare_samples(const void *a, const void *b)
{
	const struct sample *x = a, *y = b;

	return memcmp(x->reached, y->reached, sizeof x->reached);
}

void people_sample(struct people *w, const struct people_rule *rules, unsigned count)
{
	struct sample *all = calloc(w->count, sizeof *all);
	size_t kept = 0, i;
	unsigned rule;

	if (!all)
		exit(2);
	for (i = 0; i < w->count; i++) {
		all[i].person = w->everybody[i];
		for (rule = 0; rule < count; rule++)
			all[i].reached[rule] = atoms_reached(&rules[rule], all[i].person);
	}
	qsort(all, w->count, sizeof *all, compare_samples);
	for (i = 0; i < w->count; i++)
		if (!i || compare_samples(&all[i], &all[i - 1]) != 0)
			w->everybody[kept++] = all[i].person;
	w->count = kept;
	free(all);
}

void people_close(struct people *w)
{
	free(w->everybody);
	free(w->slots);
}

/* ---- for the prover ---------------------------------------------------------------------------------- */

static void build_node(const struct people_rule *rule, struct builder *b, unsigned number)
{
	const struct people_node *node = &rule->nodes[number];
	unsigned i;

	if (node->kind == CLASSPEC_ATOM) {
		builder_sum(b, node->threshold, node->term_count, node->fact[0], node->factor[0],
			    node->fact[1], node->factor[1], node->fact[2], node->factor[2]);
		return;
	}
	builder_group(b, node->kind, node->count);
	for (i = node->first; i; i = rule->nodes[i].next)
		build_node(rule, b, i);
	builder_end(b);
}

void people_build(const struct people *w, struct builder *b, const struct people_rule *rules,
		  unsigned count)
{
	unsigned i, bit;

	b->authorities[0].concurrent_added = !(w->features & PEOPLE_PART_TIME);
	for (i = 0; i < w->fact_count; i++) {
		uint32_t numbers[8], selected = 0, first;

		for (bit = 0; bit < 8; bit++)
			if (w->facts[i].selected >> bit & 1)
				numbers[selected++] = bit;
		builder_fact(b, w->facts[i].kind, "", 0);
		first = builder_list(b, numbers, selected);
		b->facts[i].first_selected = b->facts[i].first_subject = first;
		if (w->facts[i].kind == CLASSPEC_CREDITS)
			b->facts[i].subject_count = selected;
		else
			b->facts[i].selected_count = selected;
		b->facts[i].permanent = w->facts[i].permanent;
	}
	builder_class(b);
	for (i = 0; i < count; i++) {
		builder_rule(b, i, CLASSPEC_NONE);
		build_node(&rules[i], b, 0);
	}
}

static bool entry_counts(const struct people_fact *f, const struct prove_entry *entry)
{
	if (f->kind == CLASSPEC_CREDITS)
		return !f->selected || (entry->subject < 8 && (f->selected >> entry->subject & 1));
	return (f->selected >> entry->word & 1) && (!f->permanent || entry->permanent);
}

static int64_t common_multiple(int64_t a, int64_t b)
{
	int64_t x = a, y = b;

	while (y) {
		int64_t rest = x % y;

		x = y;
		y = rest;
	}
	return a / x * b;
}

/* The shares, of `whole`, of the portion's jobs that count for the fact: full time at most. */
static int64_t share_counted(const struct people_fact *f, const struct prove_portion *portion)
{
	int64_t share = 0;
	uint32_t i, counted = UINT32_MAX;

	for (i = 0; i < portion->entry_count; i++) {
		const struct prove_entry *entry = &portion->entries[i];

		if (portion->kind != f->kind || !entry_counts(f, entry) || entry->job == counted)
			continue;
		counted = entry->job; /* once, whichever of its kinds it is for */
		share += entry->share;
	}
	return share < portion->whole ? share : portion->whole;
}

uint64_t people_witness(const struct people *w, const struct prove_witness *witness,
			uint32_t lowered)
{
	uint64_t person = 0;
	int64_t over = 1;
	unsigned fact;
	uint32_t i;

	for (i = 0; i < witness->portion_count; i++)
		over = common_multiple(over, witness->portions[i].over *
					     witness->portions[i].whole);
	for (fact = 0; fact < w->fact_count; fact++) {
		int64_t total = 0, amount;

		for (i = 0; i < witness->portion_count; i++) {
			const struct prove_portion *portion = &witness->portions[i];

			int64_t share = share_counted(&w->facts[fact], portion);

			if (share)
				total += portion->amount * share *
						 (over / portion->over / portion->whole) -
					 (i == lowered);
		}
		amount = total / over;
		if (!is_amount(w, fact) && amount > 1)
			amount = 1;
		person |= (uint64_t)(amount < 15 ? amount : 15) << 4 * fact;
	}
	return person;
}
