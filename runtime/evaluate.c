/*
 * evaluate.c - plan tables and facts become an answer, by the tree of the rule.
 *
 * Takes a plan's image and one interval a fact; gives the outcome, and who may decide.
 * Rules are monotone in their facts, so the corners of the intervals decide exactly: see
 * enum corner. Recursion is as deep as the spec nests its blocks, which the compiler
 * bounds.
 */
#include "corners.h"

/* ---- the tree ---------------------------------------------------------------------- */

/* Stopping at the threshold also keeps the sums from overflowing: below it there is
 * room for any product of two 32-bit numbers. */
static unsigned atom_corners(const struct inquiry *inquiry,
			     const struct classpec_node *node)
{
	const struct classpec_term *term = inquiry->terms + node->first_term;
	const struct classpec_term *end = term + node->term_count;
	int64_t lo = 0, hi = 0;

	for (; term < end && lo < node->threshold; term++) {
		const struct classpec_interval *value = &inquiry->value[term->fact];

		lo += (int64_t)term->factor * value->lo;
		if (hi < node->threshold)
			hi += (int64_t)term->factor * value->hi;
	}
	return corners_between(lo, hi, node->threshold, corners_if_open(node));
}

/* An atom of one term, such as most are, without a branch on what the person has: nobody
 * can foretell it, a processor no more than we. */
static inline unsigned single_corners(const struct inquiry *inquiry,
				      const struct classpec_node *node)
{
	const struct classpec_term *term = inquiry->terms + node->first_term;
	const struct classpec_interval *value = &inquiry->value[term->fact];

	return corners_between((int64_t)term->factor * value->lo,
			       (int64_t)term->factor * value->hi, node->threshold,
			       corners_if_open(node));
}

static inline bool node_is_plain(const struct classpec_node *node)
{
	return node->kind == CLASSPEC_ATOM && node->term_count == 1 &&
	       node->stage == CLASSPEC_FILING;
}

static unsigned at_least_corners(const struct inquiry *inquiry, uint32_t at)
{
	const struct classpec_node *nodes = inquiry->nodes;
	uint32_t held[CORNER_COUNT];
	unsigned corners = 0;
	uint32_t child;
	unsigned i;

	for (i = 0; i < CORNER_COUNT; i++)
		held[i] = 0;
	for (child = at + 1; child < classpec_node_end(nodes, at);
	     child += nodes[child].extent) {
		unsigned of_child = classpec_node_corners(inquiry, child);

		for (i = 0; i < CORNER_COUNT; i++)
			held[i] += of_child >> i & 1;
	}
	for (i = 0; i < CORNER_COUNT; i++)
		corners |= (unsigned)(held[i] >= (uint32_t)nodes[at].threshold) << i;
	return corners;
}

/* A part that is a tree of its own is left out when it cannot change the answer. */
static inline unsigned group_corners(const struct inquiry *inquiry, uint32_t at, bool all)
{
	const struct classpec_node *nodes = inquiry->nodes;
	const uint32_t end = classpec_node_end(nodes, at);
	unsigned corners = all ? CORNERS_ALL : 0;
	uint32_t child;

	for (child = at + 1; child < end; child += nodes[child].extent) {
		unsigned part;

		if (node_is_plain(&nodes[child]))
			part = single_corners(inquiry, &nodes[child]);
		else if (corners == (all ? 0 : CORNERS_ALL))
			continue;
		else
			part = classpec_node_corners(inquiry, child);
		corners = all ? corners & part : corners | part;
	}
	return corners;
}

unsigned classpec_node_corners(const struct inquiry *inquiry, uint32_t at)
{
	const struct classpec_node *node = &inquiry->nodes[at];
	unsigned corners;

	switch (node->kind) {
	case CLASSPEC_ALL:
		corners = group_corners(inquiry, at, true);
		break;
	case CLASSPEC_ANY:
		corners = group_corners(inquiry, at, false);
		break;
	case CLASSPEC_AT_LEAST:
		corners = at_least_corners(inquiry, at);
		break;
	default:
		corners = atom_corners(inquiry, node);
		break;
	}
	if (node->stage > inquiry->stage)
		corners |= CORNERS_IF_LATER;
	return corners;
}

/* ---- the answer -------------------------------------------------------------------- */

/* Whether what the office cannot waive is there: every child that is a floor must be. */
static enum classpec_truth floor_truth(const struct inquiry *inquiry, uint32_t discretion)
{
	const struct classpec_node *nodes = inquiry->nodes;
	const uint32_t end = classpec_node_end(nodes, discretion);
	unsigned corners = CORNERS_ALL;
	uint32_t child;

	for (child = discretion + 1; child < end; child += nodes[child].extent)
		if (nodes[child].flags & CLASSPEC_FLOOR)
			corners &= classpec_node_corners(inquiry, child);
	if (corners & CORNER_GRANTED)
		return CLASSPEC_YES;
	return corners & CORNER_BOTH ? CLASSPEC_UNKNOWN : CLASSPEC_NO;
}

static uint32_t decision_body(const struct classpec_plan *plan, uint32_t number)
{
	const struct classpec_fact *fact = image_fact(plan, number);

	if (!fact->selected_count)
		return CLASSPEC_NONE;
	return *image_list(plan, fact->first_selected);
}

/* Finds the discretion with the best floor; among equals an open decision, then the
 * first. A determination outside any discretion has no floor, which is met. */
static void discretion_find(const struct inquiry *inquiry, struct classpec_result *result)
{
	static const uint8_t rank_of[] = {
		[CLASSPEC_NO] = 1, [CLASSPEC_UNKNOWN] = 3, [CLASSPEC_YES] = 5
	};
	const struct classpec_node *nodes = inquiry->nodes;
	uint32_t discretion = 0, within = 0; /* the last one entered, and its end */
	unsigned best = 0;
	uint32_t i;

	for (i = 0; i < inquiry->node_count; i++) {
		const struct classpec_interval *decided;
		enum classpec_truth floor_met;
		unsigned rank;
		uint32_t fact;

		if (nodes[i].flags & CLASSPEC_DISCRETION) {
			discretion = i;
			within = classpec_node_end(nodes, i);
		}
		if (!(nodes[i].flags & CLASSPEC_DETERMINATION) || !nodes[i].term_count)
			continue;
		fact = inquiry->terms[nodes[i].first_term].fact;
		decided = &inquiry->value[fact];
		if (decided->hi < 1) /* refused */
			continue;
		floor_met = i < within ? floor_truth(inquiry, discretion) : CLASSPEC_YES;
		rank = rank_of[floor_met] + (unsigned)(decided->lo < 1);
		if (rank <= best)
			continue;
		best = rank;
		result->floor_met = (uint8_t)floor_met;
		result->body = decided->lo < 1 ? decision_body(inquiry->plan, fact) :
			       CLASSPEC_NONE;
	}
}

static bool has_determination(const struct inquiry *inquiry)
{
	unsigned flags = 0;
	uint32_t i;

	for (i = 0; i < inquiry->node_count; i++)
		flags |= inquiry->nodes[i].flags;
	return flags & CLASSPEC_DETERMINATION;
}

unsigned classpec_sum_corners(const struct inquiry *inquiry,
			      const struct classpec_node *node)
{
	return atom_corners(inquiry, node);
}

void classpec_decide_tree(const struct classpec_plan *plan, uint32_t rule,
			  const struct classpec_facts *facts,
			  struct classpec_result *result)
{
	struct inquiry inquiry;
	unsigned corners;

	inquiry_open(&inquiry, plan, rule, facts);
	corners = inquiry.node_count ? classpec_node_corners(&inquiry, 0) : CORNERS_ALL;
	result->rule = rule;
	result->outcome = corners_outcome(corners);
	result->floor_met = CLASSPEC_NO;
	result->reserved = 0;
	result->body = CLASSPEC_NONE;
	if (has_determination(&inquiry))
		discretion_find(&inquiry, result);
}

void classpec_decision_find(const struct classpec_plan *plan, uint32_t rule,
			    const struct classpec_facts *facts,
			    struct classpec_result *result)
{
	struct inquiry inquiry;

	inquiry_open(&inquiry, plan, rule, facts);
	discretion_find(&inquiry, result);
}

/* ---- from a class to its rule ------------------------------------------------------ */

static bool in_force(const struct classpec_revision *revision, classpec_date as_of)
{
	if (!as_of)
		return !revision->superseded;
	return revision->in_force <= as_of &&
	       (!revision->superseded || as_of < revision->superseded);
}

static uint32_t rule_find(const struct classpec_plan *plan, uint32_t class_number,
			  uint32_t route, uint32_t specialty, bool any_specialty,
			  classpec_date as_of)
{
	const struct classpec_class *asked = image_at(plan, plan->classes.at);
	uint32_t i;

	if (class_number >= plan->classes.count)
		return CLASSPEC_NONE;
	asked += class_number;
	for (i = asked->first_rule; i - asked->first_rule < asked->rule_count; i++) {
		const struct classpec_rule *rule = image_rule(plan, i);

		if (rule->route == route &&
		    (any_specialty || rule->specialty == specialty) &&
		    in_force(classpec_revision_of(plan, rule), as_of))
			return i;
	}
	return CLASSPEC_NONE;
}

uint32_t classpec_rule_find(const struct classpec_plan *plan, uint32_t class_number,
			    uint32_t route, uint32_t specialty, classpec_date as_of)
{
	return rule_find(plan, class_number, route, specialty, false, as_of);
}

enum classpec_error classpec_qualify_specialty(const struct classpec_plan *plan,
					       uint32_t class_number, uint32_t route,
					       uint32_t specialty,
					       const struct classpec_facts *facts,
					       struct classpec_result *result)
{
	uint32_t rule;

	result->rule = CLASSPEC_NONE;
	result->outcome = CLASSPEC_NOT_MET;
	result->floor_met = CLASSPEC_NO;
	result->reserved = 0;
	result->body = CLASSPEC_NONE;
	if (!image_version_fits(plan))
		return CLASSPEC_WRONG_VERSION;
	rule = rule_find(plan, class_number, route, specialty, false, facts->as_of);
	if (rule == CLASSPEC_NONE && specialty == CLASSPEC_NONE &&
	    rule_find(plan, class_number, route, 0, true, facts->as_of) != CLASSPEC_NONE)
		return CLASSPEC_NAME_SPECIALTY;
	if (rule == CLASSPEC_NONE)
		return CLASSPEC_NO_SUCH_RULE;
	classpec_decide(plan, rule, facts, result);
	return CLASSPEC_OK;
}

enum classpec_error classpec_qualify(const struct classpec_plan *plan,
				     uint32_t class_number, uint32_t route,
				     const struct classpec_facts *facts,
				     struct classpec_result *result)
{
	return classpec_qualify_specialty(plan, class_number, route, CLASSPEC_NONE, facts,
					  result);
}
