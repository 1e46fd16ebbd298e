/*
 * explain.c - how each node of a rule stands, and which missing evidence decides.
 *
 * What would have to be added to the person is the matter of shortfall.c.
 */
#include "image.h"

/* ---- findings ---------------------------------------------------------------------- */

static void atom_found(const struct inquiry *inquiry, const struct classpec_node *node,
		       struct classpec_finding *finding)
{
	const struct classpec_term *term = inquiry->terms + node->first_term;
	const struct classpec_term *end = term + node->term_count;
	const int64_t most = INT64_MAX / 2; /* above it the sum is as good as unbounded */

	for (; term < end; term++) {
		const struct classpec_interval *value = &inquiry->value[term->fact];

		finding->found_lo += (int64_t)term->factor * value->lo;
		finding->found_hi += (int64_t)term->factor * value->hi;
		if (finding->found_lo > most)
			finding->found_lo = most;
		if (finding->found_hi > most)
			finding->found_hi = most;
	}
}

/* What lies below a node that is due later is due later with it. */
static enum classpec_standing standing_of(unsigned corners, bool due_later)
{
	if (corners & CORNER_PROVED)
		return CLASSPEC_HOLDS;
	if (due_later || (corners & CORNER_FOR_NOW))
		return CLASSPEC_DUE;
	if (corners & CORNER_HOPED)
		return CLASSPEC_OPEN;
	if (corners & (CORNER_GRANTED | CORNER_BOTH))
		return CLASSPEC_DISCRETIONARY;
	return CLASSPEC_FAILS;
}

enum classpec_error classpec_explain(const struct classpec_plan *plan, uint32_t rule,
				     const struct classpec_facts *facts,
				     struct classpec_finding *findings, uint32_t room)
{
	struct inquiry inquiry;
	uint32_t later_until = 0, i;

	inquiry_open(&inquiry, plan, rule, facts);
	if (room < inquiry.node_count)
		return CLASSPEC_NO_ROOM;
	for (i = 0; i < inquiry.node_count; i++) {
		const struct classpec_node *node = &inquiry.nodes[i];

		if (node->stage > facts->stage && i + node->extent > later_until)
			later_until = i + node->extent;
		findings[i].node = i;
		findings[i].standing = standing_of(classpec_node_corners(&inquiry, i),
						   i < later_until);
		findings[i].found_lo = 0;
		findings[i].found_hi = 0;
		if (node->kind == CLASSPEC_ATOM)
			atom_found(&inquiry, node, &findings[i]);
	}
	return CLASSPEC_OK;
}

/* ---- other facts than the person's ------------------------------------------------- */

static bool atom_holds(const struct imagined *imagined, const struct classpec_node *node)
{
	const struct classpec_term *term = imagined->inquiry->terms + node->first_term;
	const struct classpec_term *end = term + node->term_count;
	int64_t sum = 0;

	for (; term < end && sum < node->threshold; term++)
		sum += (int64_t)term->factor * imagined->value(imagined, term->fact);
	return sum >= node->threshold;
}

bool classpec_node_holds(const struct imagined *imagined, uint32_t at)
{
	const struct classpec_node *nodes = imagined->inquiry->nodes;
	const struct classpec_node *node = &nodes[at];
	uint32_t held = 0, failed = 0, child;

	if (node->stage > imagined->inquiry->stage)
		return true;
	if (node->kind == CLASSPEC_ATOM)
		return atom_holds(imagined, node);
	for (child = at + 1; child < at + node->extent; child += nodes[child].extent) {
		if (classpec_node_holds(imagined, child))
			held++;
		else
			failed++;
		if (node->kind == CLASSPEC_ALL && failed)
			return false;
		if (node->kind == CLASSPEC_ANY && held)
			return true;
	}
	if (node->kind == CLASSPEC_AT_LEAST)
		return held >= (uint32_t)node->threshold;
	return node->kind == CLASSPEC_ALL;
}

/* ---- the evidence that decides ----------------------------------------------------- */

/* Of the open facts, those in `kept` and those from `next` on come in at their best;
 * the others are given up. Facts are tried in ascending order, so the answer itself is
 * all the memory that the trial needs. */
struct trial {
	const uint32_t *kept; /* ascending */
	uint32_t kept_count;
	uint32_t next;
	bool granted; /* open decisions */
	bool spread;  /* what comes in for a kept fact comes in for those that contain it */
};

/* What a kept fact that lies inside this one brings with it. */
static int32_t spread_value(const struct imagined *imagined, uint32_t fact)
{
	const struct classpec_interval *values = imagined->inquiry->value;
	const struct trial *trial = imagined->context;
	int64_t best = values[fact].lo;
	uint32_t i;

	for (i = 0; i < trial->kept_count; i++) {
		const struct classpec_interval *kept = &values[trial->kept[i]];
		int64_t with = (int64_t)values[fact].lo + kept->hi - kept->lo;

		if (with > best && classpec_fact_inside(imagined->inquiry->plan,
							trial->kept[i], fact))
			best = with;
	}
	return best < values[fact].hi ? (int32_t)best : values[fact].hi;
}

static int32_t trial_value(const struct imagined *imagined, uint32_t fact)
{
	const struct classpec_interval *value = &imagined->inquiry->value[fact];
	const struct trial *trial = imagined->context;
	uint32_t i;

	if (image_fact(imagined->inquiry->plan, fact)->kind == CLASSPEC_DECISION)
		return trial->granted ? value->hi : value->lo;
	if (fact >= trial->next)
		return value->hi;
	for (i = 0; i < trial->kept_count; i++)
		if (trial->kept[i] == fact)
			return value->hi;
	return trial->spread ? spread_value(imagined, fact) : value->lo;
}

/* Evidence of a special kind is evidence of the general kind too: drops what the others bring. */
static void drop_brought_along(struct trial *trial, const struct imagined *imagined,
			       uint32_t *kept)
{
	uint32_t at, i;

	trial->spread = true;
	for (at = trial->kept_count; at-- > 0;) {
		uint32_t fact = kept[at];

		for (i = at; i + 1 < trial->kept_count; i++)
			kept[i] = kept[i + 1];
		trial->kept_count--;
		if (classpec_node_holds(imagined, 0))
			continue;
		for (i = trial->kept_count++; i > at; i--)
			kept[i] = kept[i - 1];
		kept[at] = fact;
	}
}

/* The first open fact of the rule from number `from` on, or CLASSPEC_NONE. */
static uint32_t next_open(const struct inquiry *inquiry, uint32_t from)
{
	uint32_t found = CLASSPEC_NONE, i, j;

	for (i = 0; i < inquiry->node_count; i++) {
		const struct classpec_node *node = &inquiry->nodes[i];

		for (j = 0; node->kind == CLASSPEC_ATOM && j < node->term_count; j++) {
			uint32_t fact = inquiry->terms[node->first_term + j].fact;
			const struct classpec_interval *value = &inquiry->value[fact];

			if (fact >= from && fact < found && value->lo < value->hi &&
			    image_fact(inquiry->plan, fact)->kind != CLASSPEC_DECISION)
				found = fact;
		}
	}
	return found;
}

uint32_t classpec_undecided(const struct classpec_plan *plan, uint32_t rule,
			    const struct classpec_facts *facts, uint32_t *undecided,
			    uint32_t room)
{
	struct trial trial = { undecided, 0, 0, false, false };
	struct inquiry inquiry;
	const struct imagined imagined = { &inquiry, trial_value, &trial };
	struct classpec_result result;
	uint32_t fact;

	classpec_decide(plan, rule, facts, &result);
	if (result.outcome != CLASSPEC_UNDETERMINED)
		return 0;
	inquiry_open(&inquiry, plan, rule, facts);
	/* When even the best evidence leaves it to an office, find what would get it
	 * that far. */
	trial.granted = !classpec_node_holds(&imagined, 0);
	for (fact = next_open(&inquiry, 0);
	     fact != CLASSPEC_NONE && trial.kept_count < room;
	     fact = next_open(&inquiry, fact + 1)) {
		trial.next = fact + 1;
		if (!classpec_node_holds(&imagined, 0))
			undecided[trial.kept_count++] = fact;
	}
	trial.next = CLASSPEC_NONE;
	drop_brought_along(&trial, &imagined, undecided);
	return trial.kept_count;
}
