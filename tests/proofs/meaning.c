/*
 * meaning.c - what a small rule says of one person, by trying every way through it.
 */
#include "everybody.h"

#include <string.h>

static const int type_kinds[TYPES] = {1, 3, 4, 5, 7};

/* Half days that are left to be used; those of type t inside the window follow those
 * outside. */
struct pool {
	int days[2 * TYPES];
};

struct asking {
	const struct rule_made *rule;
	const struct without *without;
	const struct person *person;
	const struct pool *pool; /* all that the person has */
	int specialty;
	bool at_filing;
	int off[NODES];      /* tenths of days that substitutions take off */
	bool whole[NODES];   /* met by a substitution as a whole */
	bool plain;          /* below a floor nothing is substituted */
};

static bool counts(const struct asked *n, int kinds, int type)
{
	if (n->windowed && type < TYPES)
		return false;
	return (type_kinds[type % TYPES] & kinds) != 0;
}

static int days_of(const struct asked *n, int kinds, const struct pool *pool)
{
	int days = 0;

	for (int t = 0; t < 2 * TYPES; t++)
		days += counts(n, kinds, t) ? pool->days[t] : 0;
	return days;
}

/* What is asked of a node of days: of the whole, in tenths, and of its part. */
static int whole_asked(const struct asking *a, int number)
{
	const struct asked *n = &a->rule->nodes[number];

	if (a->without->whole[number])
		return 0;
	return 10 * n->amount - (a->plain ? 0 : a->off[number]);
}

static int part_asked(const struct asking *a, int number)
{
	return a->without->part[number] ? 0 : a->rule->nodes[number].part_amount;
}

static bool days_suffice(const struct asking *a, int number, const struct pool *pool)
{
	const struct asked *n = &a->rule->nodes[number];

	if (!a->plain && a->whole[number])
		return true;
	return 5 * days_of(n, n->kinds, pool) >= whole_asked(a, number) &&
	       days_of(n, n->part_kinds, pool) >= 2 * part_asked(a, number);
}

/* ---- disjoint -------------------------------------------------------------------- */

static bool holds(const struct asking *a, int number, bool *asked);

/* Half days that may serve nothing else. */
struct bucket {
	const struct asked *leaf;
	int kinds, open;      /* what it takes; how much it still needs */
	int from[2 * TYPES];  /* what it was given */
};

struct buckets {
	struct bucket list[2 * ITEMS];
	int count;
	struct pool left;
};

/* Gives the bucket one more half day: one that is left, or one of another bucket that
 * can be given another for it. */
static bool give(struct buckets *b, struct bucket *to, unsigned *tried)
{
	*tried |= 1u << (to - b->list);
	for (int t = 0; t < 2 * TYPES; t++)
		if (b->left.days[t] > 0 && counts(to->leaf, to->kinds, t)) {
			b->left.days[t]--;
			to->from[t]++;
			return true;
		}
	for (int i = 0; i < b->count; i++)
		for (int t = 0; t < 2 * TYPES; t++) {
			struct bucket *other = &b->list[i];

			if (*tried >> i & 1 || !other->from[t] ||
			    !counts(to->leaf, to->kinds, t) || !give(b, other, tried))
				continue;
			other->from[t]--;
			to->from[t]++;
			return true;
		}
	return false;
}

static void bucket_add(struct buckets *b, const struct asked *leaf, int kinds, int days)
{
	if (days > 0)
		b->list[b->count++] =
			(struct bucket){.leaf = leaf, .kinds = kinds, .open = 2 * days};
}

/* The leaves of the group: no substitution is for any of them. */
static bool divide(const struct asking *a, const struct asked *group)
{
	struct buckets b = {.left = *a->pool};

	for (int i = 0; i < group->count; i++) {
		int number = group->items[i], part = part_asked(a, number);
		const struct asked *n = &a->rule->nodes[number];
		bool asked = true;

		if (a->without->node[number] || (a->at_filing && n->late))
			continue;
		if (n->kind != ASK_EXPERIENCE) {
			if (!holds(a, number, &asked))
				return false;
			continue;
		}
		bucket_add(&b, n, n->part_kinds, part);
		bucket_add(&b, n, n->kinds, whole_asked(a, number) / 10 - part);
	}
	for (int i = 0; i < b.count; i++)
		for (; b.list[i].open > 0; b.list[i].open--) {
			unsigned tried = 0;

			if (!give(&b, &b.list[i], &tried))
				return false;
		}
	return true;
}

/* ---- nodes ----------------------------------------------------------------------- */

/* A floor repeats what stands by itself: below it nothing is substituted. */
static bool accepted(const struct asking *a, const struct asked *n)
{
	struct asking plain = *a;
	bool asked = true;

	plain.plain = true;
	return a->person->accepted && (n->floor < 0 || holds(&plain, n->floor, &asked));
}

static bool leaf_holds(const struct asking *a, int number)
{
	const struct asked *n = &a->rule->nodes[number];
	const struct person *p = a->person;

	switch (n->kind) {
	case ASK_EXPERIENCE: return days_suffice(a, number, a->pool);
	case ASK_EDUCATION: return p->level >= n->amount;
	case ASK_CREDITS: return p->credits >= 10 * n->amount;
	case ASK_CREDENTIAL: return p->credential;
	case ASK_SERVICE: return p->service >= n->amount;
	case ASK_DETERMINATION: return accepted(a, n);
	default: return false;
	}
}

/* Sets *asked to false when nothing of it binds the specialty, or it is left out. */
static bool group_holds(const struct asking *a, int number, bool *asked)
{
	const struct asked *n = &a->rule->nodes[number];
	int bound = 0, held = 0;

	for (int i = 0; i < n->count; i++) {
		bool item_asked = true;
		bool held_item = holds(a, n->items[i], &item_asked);

		bound += item_asked;
		held += item_asked && held_item;
	}
	*asked = bound > 0;
	if (n->kind == ASK_ANY)
		return held >= 1;
	return held >= (n->kind == ASK_AT_LEAST ? n->need : bound);
}

static bool holds(const struct asking *a, int number, bool *asked)
{
	const struct asked *n = &a->rule->nodes[number];

	if (a->without->node[number] ||
	    (n->kind == ASK_FOR && n->specialty != a->specialty)) {
		*asked = false;
		return true;
	}
	if (n->late && a->at_filing)
		return true;
	if (n->kind >= ASK_EXPERIENCE)
		return leaf_holds(a, number);
	if (n->kind != ASK_DISJOINT)
		return group_holds(a, number, asked);
	*asked = false;
	for (int i = 0; i < n->count; i++)
		*asked |= !a->without->node[n->items[i]];
	return divide(a, n);
}

/* ---- substitutions --------------------------------------------------------------- */

static bool node_holds(const struct asking *a, int number)
{
	bool asked = true;

	return holds(a, number, &asked) || !asked;
}

/* The substitutions from this one on, each used or not, or so many times. */
static bool try_edges(struct asking *a, int number, int edge, int credits, bool one_used)
{
	const struct exchange *e;
	int *off, before, taken;
	bool capped, used;

	if (edge == a->rule->edge_count)
		return node_holds(a, number);
	e = &a->rule->edges[edge];
	off = &a->off[e->target];
	before = *off;
	capped = !a->without->cap[edge];
	if (try_edges(a, number, edge + 1, credits, one_used))
		return true;
	if (a->without->edge[edge] || (e->exclusive && one_used))
		return false;
	used = one_used || e->exclusive;
	if (e->level) {
		if (a->person->level < e->level)
			return false;
		if (!e->days) {
			bool whole = a->whole[e->target], found;

			a->whole[e->target] = true;
			found = try_edges(a, number, edge + 1, credits, used);
			a->whole[e->target] = whole;
			return found;
		}
		*off += 10 * e->days;
		if (try_edges(a, number, edge + 1, credits, used))
			return true;
		*off = before;
		return false;
	}
	if (e->linear) {
		taken = credits * e->days;
		*off += capped && taken > 10 * e->days ? 10 * e->days : taken;
		if (try_edges(a, number, edge + 1, 0, used))
			return true;
		*off = before;
		return false;
	}
	for (int times = 1; times * 10 <= credits && (times == 1 || e->each); times++) {
		taken = 10 * times * e->days;
		*off = before + (e->cap && capped && taken > 10 * e->cap ? 10 * e->cap
									 : taken);
		if (try_edges(a, number, edge + 1, credits - 10 * times, used))
			return true;
		*off = before;
	}
	return false;
}

bool rule_holds(const struct rule_made *rule, const struct without *without, int node,
		int specialty, bool at_filing, const struct person *person)
{
	struct asking a = {.rule = rule, .without = without, .person = person,
			   .specialty = specialty, .at_filing = at_filing};
	struct pool pool;

	memcpy(pool.days, person->days, sizeof pool.days);
	a.pool = &pool;

	return try_edges(&a, node, 0, person->credits, false);
}

int node_demand(const struct rule_made *rule, int number)
{
	const struct asked *n = &rule->nodes[number];
	int sum = 0, most = 0;

	if (n->kind == ASK_EXPERIENCE)
		return n->amount;
	if (n->kind == ASK_DETERMINATION && n->floor >= 0)
		return node_demand(rule, n->floor);
	for (int i = 0; i < n->count; i++) {
		int demand = node_demand(rule, n->items[i]);

		sum += demand;
		most = demand > most ? demand : most;
	}
	return n->kind == ASK_ANY ? most : sum;
}
