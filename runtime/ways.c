/*
 * ways.c - the ways to make a node hold, as demands: so much more of this fact, whatever
 * else happens.
 *
 * An atom gives one way a term; a group combines the ways of as many children as it
 * needs. The cheapest are kept, in a pool that the caller owns: a node uses its head, and
 * leaves the rest to its children, so that the room needed does not grow with the depth
 * of the tree.
 */
#include "ways.h"

/* ---- effort ------------------------------------------------------------------------ */

uint32_t classpec_effort_sum(uint32_t a, uint32_t b)
{
	if (a == CLASSPEC_NO_WAY || b == CLASSPEC_NO_WAY)
		return CLASSPEC_NO_WAY;
	return a < CLASSPEC_NO_WAY - 1 - b ? a + b : CLASSPEC_NO_WAY - 1;
}

uint32_t classpec_need_effort(const struct classpec_plan *plan,
			      const struct classpec_need *need)
{
	const struct classpec_fact *fact = image_fact(plan, need->fact);
	uint64_t amount = need->amount > 0 ? (uint64_t)need->amount : 0;

	if (fact->kind == CLASSPEC_EDUCATION)
		return 1440;
	if (!image_counts(fact))
		return 180;
	if (fact->kind == CLASSPEC_CREDITS)
		amount *= 12;
	amount = (amount + image_scale(fact) - 1) / image_scale(fact);
	return amount < CLASSPEC_NO_WAY ? (uint32_t)amount : CLASSPEC_NO_WAY - 1;
}

static void partial_weigh(const struct classpec_plan *plan, struct partial *way)
{
	uint32_t i;

	way->effort = 0;
	for (i = 0; i < way->count; i++)
		way->effort = classpec_effort_sum(
			way->effort, classpec_need_effort(plan, &way->need[i]));
}

/* ---- lists of ways ----------------------------------------------------------------- */

static void partial_copy(struct partial *to, const struct partial *from)
{
	uint32_t i;

	to->count = from->count;
	to->effort = from->effort;
	to->held = from->held;
	for (i = 0; i < from->count; i++) {
		to->need[i].fact = from->need[i].fact;
		to->need[i].amount = from->need[i].amount;
	}
}

/* Makes a demand as large as asked. False when the way has no room for another. */
static bool partial_demand(struct partial *way, uint32_t fact, int64_t amount)
{
	uint32_t i;

	if (amount > CLASSPEC_NO_LIMIT)
		amount = CLASSPEC_NO_LIMIT;
	for (i = 0; i < way->count; i++) {
		if (way->need[i].fact != fact)
			continue;
		if (way->need[i].amount < amount)
			way->need[i].amount = (int32_t)amount;
		return true;
	}
	if (way->count == CLASSPEC_WAY_NEEDS)
		return false;
	way->need[way->count].fact = fact;
	way->need[way->count++].amount = (int32_t)amount;
	return true;
}

/* Whether `less` demands nothing that `more` does not. */
static bool partial_within(const struct partial *less, const struct partial *more)
{
	uint32_t i, j;

	for (i = 0; i < less->count; i++) {
		for (j = 0; j < more->count; j++)
			if (more->need[j].fact == less->need[i].fact &&
			    more->need[j].amount >= less->need[i].amount)
				break;
		if (j == more->count)
			return false;
	}
	return true;
}

static void list_add(struct way_list *list, const struct partial *way)
{
	uint32_t at;

	if (list->count == list->limit &&
	    (!list->limit || list->way[list->count - 1].effort <= way->effort))
		return;
	for (at = 0; at < list->count && list->way[at].effort <= way->effort; at++)
		if (list->way[at].held >= way->held &&
		    partial_within(&list->way[at], way))
			return;
	at = list->count < list->limit ? list->count++ : list->limit - 1;
	for (; at > 0 && list->way[at - 1].effort > way->effort; at--)
		partial_copy(&list->way[at], &list->way[at - 1]);
	partial_copy(&list->way[at], way);
}

/* ---- the ways of a node ------------------------------------------------------------ */

static const struct classpec_fact *term_fact(const struct search *search,
					     const struct classpec_term *term)
{
	return image_fact(search->inquiry.plan, term->fact);
}

/* Whether a term is of what is held or not, and may yet come to be held. */
static bool term_may_be_held(const struct imagined *now, const struct classpec_term *term)
{
	const struct classpec_fact *of = image_fact(now->inquiry->plan, term->fact);

	return !image_counts(of) && of->kind != CLASSPEC_DECISION &&
	       now->value(now, term->fact) < 1;
}

static void list_add_atom(struct search *search, struct way_list *list)
{
	partial_weigh(search->inquiry.plan, &search->scratch);
	search->scratch.held = 0;
	list_add(list, &search->scratch);
}

/* `first` held, if there is one, and the rest of the gap made up by `second`. */
static void list_add_terms(struct search *search, const struct classpec_term *first,
			   const struct classpec_term *second, int64_t gap,
			   struct way_list *list)
{
	search->scratch.count = 0;
	if (first) {
		partial_demand(&search->scratch, first->fact, 1);
		gap -= first->factor;
	}
	if (second && gap > 0)
		partial_demand(&search->scratch, second->fact,
			       (gap + second->factor - 1) / second->factor);
	list_add_atom(search, list);
}

/* Nothing but all the things held together can close the gap. */
static void list_add_things(struct search *search, const struct imagined *now,
			    const struct classpec_node *node, int64_t gap,
			    struct way_list *list)
{
	const struct classpec_term *term = search->inquiry.terms + node->first_term;
	const struct classpec_term *end = term + node->term_count;

	search->scratch.count = 0;
	for (; term < end && gap > 0; term++) {
		if (!term_may_be_held(now, term))
			continue;
		if (!partial_demand(&search->scratch, term->fact, 1))
			return;
		gap -= term->factor;
	}
	if (gap <= 0)
		list_add_atom(search, list);
}

/* How much the sum of an atom falls short. */
static int64_t atom_gap(const struct imagined *now, const struct classpec_node *node)
{
	const struct classpec_term *term = now->inquiry->terms + node->first_term;
	const struct classpec_term *end = term + node->term_count;
	int64_t gap = node->threshold;

	for (; term < end && gap > 0; term++)
		gap -= (int64_t)term->factor * now->value(now, term->fact);
	return gap;
}

void classpec_atom_ways(struct search *search, const struct imagined *now,
			const struct classpec_node *node, struct way_list *list)
{
	const struct classpec_term *terms = search->inquiry.terms + node->first_term;
	int64_t gap = atom_gap(now, node);
	uint32_t i, j;

	for (i = 0; i < node->term_count; i++) {
		if (image_counts(term_fact(search, &terms[i]))) {
			list_add_terms(search, NULL, &terms[i], gap, list);
			continue;
		}
		if (!term_may_be_held(now, &terms[i]))
			continue;
		if (terms[i].factor >= gap)
			list_add_terms(search, &terms[i], NULL, gap, list);
		for (j = 0; j < node->term_count && terms[i].factor < gap; j++)
			if (image_counts(term_fact(search, &terms[j])))
				list_add_terms(search, &terms[i], &terms[j], gap, list);
	}
	if (!list->count)
		list_add_things(search, now, node, gap, list);
}

uint32_t classpec_atom_effort(struct search *search, const struct imagined *now,
			      const struct classpec_node *node)
{
	struct way_list list = { &search->merged, 0, 1 };

	classpec_atom_ways(search, now, node, &list);
	return list.count ? search->merged.effort : CLASSPEC_NO_WAY;
}

/* Adds to `out` the ways of `so_far`, each as it is, where it can do without this
 * child, and with each way of this child. A group wants `wanted` children; `remaining`
 * come after this one. */
static void ways_combine(struct search *search, const struct way_list *so_far,
			 const struct way_list *of_child, uint32_t wanted,
			 uint32_t remaining, struct way_list *out)
{
	struct partial *merged = &search->merged;
	uint32_t i, j, k;

	for (i = 0; i < so_far->count; i++) {
		const struct partial *way = &so_far->way[i];

		if (way->held + remaining >= wanted)
			list_add(out, way);
		for (j = 0; j < of_child->count && way->held < wanted; j++) {
			const struct partial *more = &of_child->way[j];

			partial_copy(merged, way);
			merged->held++;
			for (k = 0; k < more->count; k++)
				if (!partial_demand(merged, more->need[k].fact,
						    more->need[k].amount))
					break;
			if (k < more->count)
				continue;
			partial_weigh(search->inquiry.plan, merged);
			list_add(out, merged);
		}
	}
}

bool classpec_way_exists(const struct search *search, uint32_t at)
{
	return classpec_node_holds(&search->most, at);
}

/* How many more children must hold for the group to hold, and how many could. */
static uint32_t children_wanted(const struct search *search, uint32_t at, uint32_t *able)
{
	const struct classpec_node *nodes = search->inquiry.nodes;
	uint32_t count = 0, held = 0, wanted, child;

	*able = 0;
	for (child = at + 1; child < classpec_node_end(nodes, at);
	     child += nodes[child].extent) {
		count++;
		if (classpec_node_holds(&search->base, child))
			held++;
		else
			*able += classpec_way_exists(search, child);
	}
	wanted = nodes[at].kind == CLASSPEC_ALL ? count :
		 nodes[at].kind == CLASSPEC_ANY ? 1 : (uint32_t)nodes[at].threshold;
	return wanted > held ? wanted - held : 0;
}

uint32_t classpec_node_ways(struct search *search, uint32_t at, struct partial *pool,
			    uint32_t room)
{
	const struct classpec_node *nodes = search->inquiry.nodes;
	uint32_t limit = room / 4 < WAYS_KEPT ? room / 4 : WAYS_KEPT;
	struct way_list so_far = { pool, 0, limit };
	uint32_t wanted, able, child, i;

	if (!limit)
		return 0;
	if (nodes[at].kind == CLASSPEC_ATOM) {
		classpec_atom_ways(search, &search->base, &nodes[at], &so_far);
		return so_far.count;
	}
	wanted = children_wanted(search, at, &able);
	so_far.count = 1;
	pool->count = 0;
	pool->effort = 0;
	pool->held = 0;
	for (child = at + 1; child < classpec_node_end(nodes, at);
	     child += nodes[child].extent) {
		struct way_list of_child, combined;

		if (classpec_node_holds(&search->base, child) ||
		    !classpec_way_exists(search, child))
			continue;
		of_child.way = pool + so_far.count;
		of_child.count = classpec_node_ways(search, child, of_child.way,
						    room - so_far.count);
		combined.way = of_child.way + of_child.count;
		combined.count = 0;
		combined.limit = limit;
		ways_combine(search, &so_far, &of_child, wanted, --able, &combined);
		for (i = 0; i < combined.count; i++)
			partial_copy(&pool[i], &combined.way[i]);
		so_far.count = combined.count;
	}
	return so_far.count;
}
