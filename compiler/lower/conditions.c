/*
 * lower/conditions.c - a rule as a short list of conditions.
 *
 * Multiplies the rule's tree out into alternatives, dropping what another alternative makes
 * needless, and writes their atoms in a row; what all alternatives ask comes once, at the end. Gives
 * up on a rule that this makes long.
 */
#include "lower/conditions.h"

#include <stdbool.h>

#include "corners.h"

enum {
	ALTERNATIVES_MAX = 32,
	ATOMS_MAX = 64, /* bits of a mask */
	DEPTH_MAX = 32,
	COUNTED_MAX = 8, /* of `at least` */
	STEPS_MAX = 20000 /* so that no rule takes long: alternatives joined */
};

/* Alternatives are masks over the distinct atoms of the rule. */
struct alternatives {
	uint64_t mask[ALTERNATIVES_MAX];
	uint32_t count;
};

struct atom {
	enum classpec_condition_kind kind;
	uint32_t of;
	int32_t threshold;
	uint8_t corners[3];
};

struct expansion {
	const struct classpec_node *nodes; /* of the plan */
	const struct classpec_node *tree;  /* of the rule */
	const struct classpec_term *terms;
	struct atom atoms[ATOMS_MAX];
	uint32_t atom_count, steps;
};

/* False when there is no room. */
static bool
alternative_add(struct expansion *e, struct alternatives *to, uint64_t mask)
{
	uint32_t kept = 0;

	if (e->steps++ == STEPS_MAX)
		return false;
	for (uint32_t i = 0; i < to->count; i++)
		if ((to->mask[i] & ~mask) == 0)
			return true;
	for (uint32_t i = 0; i < to->count; i++)
		if (mask & ~to->mask[i])
			to->mask[kept++] = to->mask[i];
	to->count = kept;
	if (kept == ALTERNATIVES_MAX)
		return false;
	to->mask[to->count++] = mask;
	return true;
}

/* Either of the two; `to` may be the first. */
static bool
alternatives_either(struct expansion *e, struct alternatives *to, const struct alternatives *b)
{
	for (uint32_t i = 0; i < b->count; i++)
		if (!alternative_add(e, to, b->mask[i]))
			return false;
	return true;
}

static bool
alternatives_both(struct expansion *e, struct alternatives *to, const struct alternatives *a,
		  const struct alternatives *b)
{
	to->count = 0;
	for (uint32_t i = 0; i < a->count; i++)
		for (uint32_t j = 0; j < b->count; j++)
			if (!alternative_add(e, to, a->mask[i] | b->mask[j]))
				return false;
	return true;
}

static bool
same_sum(const struct expansion *e, uint32_t a, uint32_t b)
{
	const struct classpec_node *x = &e->nodes[a], *y = &e->nodes[b];

	if (x->term_count != y->term_count || x->threshold != y->threshold ||
	    (x->flags ^ y->flags) & CLASSPEC_DETERMINATION)
		return false;
	for (uint32_t i = 0; i < x->term_count; i++)
		if (e->terms[x->first_term + i].fact != e->terms[y->first_term + i].fact ||
		    e->terms[x->first_term + i].factor != e->terms[y->first_term + i].factor)
			return false;
	return true;
}

static bool
same_atom(const struct expansion *e, const struct atom *a, const struct atom *b)
{
	if (a->kind != b->kind)
		return false;
	if (a->kind == CLASSPEC_IF_NODE)
		return same_sum(e, a->of, b->of);
	return a->of == b->of && a->threshold == b->threshold && a->corners[1] == b->corners[1];
}

static bool
expand_atom(struct expansion *e, const struct atom *atom, struct alternatives *to)
{
	uint32_t i = 0;

	while (i < e->atom_count && !same_atom(e, &e->atoms[i], atom))
		i++;
	if (i == ATOMS_MAX)
		return false;
	if (i == e->atom_count)
		e->atoms[e->atom_count++] = *atom;
	return alternative_add(e, to, (uint64_t)1 << i);
}

static bool
expand_leaf(struct expansion *e, const struct classpec_node *node, struct alternatives *to)
{
	const struct classpec_term *term = &e->terms[node->first_term];
	struct atom atom = { .kind = CLASSPEC_IF_NODE, .of = (uint32_t)(node - e->nodes) };

	if (node->threshold <= 0)
		return alternative_add(e, to, 0);
	if (node->term_count == 0)
		return true;
	if (node->term_count == 1)
		atom = (struct atom){ CLASSPEC_IF_FACT, term->fact,
				      corners_threshold(node->threshold, term->factor),
				      { 0, corners_if_open(node), CORNERS_ALL } };
	return expand_atom(e, &atom, to);
}

static bool expand(struct expansion *e, uint32_t at, unsigned depth, struct alternatives *to);

/* reached[n]: n of the parts so far hold. */
static bool
expand_counted(struct expansion *e, uint32_t at, unsigned depth, struct alternatives *to)
{
	const uint32_t count = (uint32_t)e->tree[at].threshold;
	struct alternatives reached[COUNTED_MAX + 1] = { { { 0 }, 1 } };
	uint32_t done = 0;

	if (count > COUNTED_MAX)
		return false;
	for (uint32_t child = at + 1; child < classpec_node_end(e->tree, at);
	     child += e->tree[child].extent) {
		struct alternatives part, more;

		done++;
		if (!expand(e, child, depth + 1, &part))
			return false;
		for (uint32_t n = done < count ? done : count; n > 0; n--)
			if (!alternatives_both(e, &more, &reached[n - 1], &part) ||
			    !alternatives_either(e, &reached[n], &more))
				return false;
	}
	*to = reached[count];
	return true;
}

static bool
expand_group(struct expansion *e, uint32_t at, unsigned depth, struct alternatives *to)
{
	const bool all = e->tree[at].kind == CLASSPEC_ALL;

	if (all && !alternative_add(e, to, 0))
		return false;
	for (uint32_t child = at + 1; child < classpec_node_end(e->tree, at);
	     child += e->tree[child].extent) {
		struct alternatives part, before = *to;

		if (!expand(e, child, depth + 1, &part) ||
		    !(all ? alternatives_both(e, to, &before, &part)
			  : alternatives_either(e, to, &part)))
			return false;
	}
	return true;
}

static bool
expand(struct expansion *e, uint32_t at, unsigned depth, struct alternatives *to)
{
	const struct classpec_node *node = &e->tree[at];
	const struct atom later = { CLASSPEC_IF_STAGE, 0, node->stage, { CORNERS_IF_LATER, 0, 0 } };
	bool fits;

	to->count = 0;
	if (depth == DEPTH_MAX)
		return false;
	if (node->kind == CLASSPEC_ATOM)
		fits = expand_leaf(e, node, to);
	else if (node->kind == CLASSPEC_AT_LEAST)
		fits = expand_counted(e, at, depth, to);
	else
		fits = expand_group(e, at, depth, to);
	return fits && (node->stage == CLASSPEC_FILING || expand_atom(e, &later, to));
}

/* ---- conditions ---- */

uint32_t
conditions_most(const struct classpec_rule *rule)
{
	return 2 * rule->node_count + 1;
}

struct writing {
	struct classpec_condition *to;
	uint32_t count, room;
	unsigned flags;
};

static bool
write_atom(struct writing *w, const struct atom *atom)
{
	if (w->count == w->room)
		return false;
	w->to[w->count++] = (struct classpec_condition){
		.of = atom->of,
		.threshold = atom->threshold,
		.corners = { atom->corners[0], atom->corners[1], atom->corners[2] },
		.last = (uint8_t)(atom->kind * (CORNERS_ALL + 1)),
	};
	if (atom->kind != CLASSPEC_IF_FACT)
		w->flags |= CLASSPEC_CONDITIONS_MIXED;
	return true;
}

/* The atoms of a mask, or what always holds when it has none. */
static bool
write_mask(struct writing *w, const struct expansion *e, uint64_t mask)
{
	static const struct atom always = { CLASSPEC_IF_STAGE, 0, CLASSPEC_FILING,
					    { 0, 0, CORNERS_ALL } };

	if (!mask)
		return write_atom(w, &always);
	for (uint32_t i = 0; i < e->atom_count; i++)
		if (mask >> i & 1 && !write_atom(w, &e->atoms[i]))
			return false;
	return true;
}

/* What all alternatives ask comes last, once. */
static bool
write_alternatives(struct writing *w, const struct expansion *e, const struct alternatives *all)
{
	uint64_t common = all->count > 1 ? all->mask[0] : 0;

	for (uint32_t i = 0; i < all->count; i++)
		common &= all->mask[i];
	for (uint32_t i = 0; i < all->count; i++) {
		if (!write_mask(w, e, all->mask[i] & ~common))
			return false;
		w->to[w->count - 1].last |= CORNERS_ALL;
	}
	return !common || write_mask(w, e, common);
}

static bool
has_determination(const struct classpec_node *tree, uint32_t count)
{
	for (uint32_t i = 0; i < count; i++)
		if (tree[i].flags & CLASSPEC_DETERMINATION)
			return true;
	return false;
}

void
conditions_write(const struct classpec_node *nodes, const struct classpec_term *terms,
		 const struct classpec_rule *rule, struct classpec_condition *to,
		 struct classpec_condition_list *list)
{
	struct expansion e = { .nodes = nodes, .tree = nodes + rule->first_node, .terms = terms };
	struct writing w = { .to = to, .room = conditions_most(rule) };
	struct alternatives all;

	if (w.room > UINT16_MAX)
		w.room = UINT16_MAX;
	if (!rule->node_count || !expand(&e, 0, 0, &all) || !write_alternatives(&w, &e, &all)) {
		list->count = 0;
		list->flags = CLASSPEC_CONDITIONS_NONE;
		return;
	}
	if (has_determination(e.tree, rule->node_count))
		w.flags |= CLASSPEC_CONDITIONS_DECIDED;
	list->count = (uint16_t)w.count;
	list->flags = (uint16_t)w.flags;
}
