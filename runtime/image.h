/*
 * image.h - private to the runtime: reading a plan's image, and asking one rule of one
 * person.
 *
 * Everything here trusts the image: classpec_plan_check has looked at the head, and the
 * compiler vouches for what stands behind it. No struct larger than a few words is copied
 * by assignment, because compilers turn such a copy into a call of memcpy, and there may
 * be no C library.
 */
#ifndef CLASSPEC_IMAGE_H
#define CLASSPEC_IMAGE_H

#include "classpec.h"

static inline const void *image_at(const struct classpec_plan *plan, uint32_t at)
{
	return (const unsigned char *)plan + at;
}

static inline bool image_version_fits(const struct classpec_plan *plan)
{
	return plan->magic == CLASSPEC_MAGIC &&
	       plan->table_version >= CLASSPEC_TABLE_VERSION_MIN &&
	       plan->table_version <= CLASSPEC_TABLE_VERSION;
}

static inline const struct classpec_authority *
image_authority(const struct classpec_plan *plan, uint32_t number)
{
	const struct classpec_authority *all = image_at(plan, plan->authorities.at);

	return all + number;
}

static inline const struct classpec_rule *image_rule(const struct classpec_plan *plan,
						     uint32_t number)
{
	const struct classpec_rule *all = image_at(plan, plan->rules.at);

	return all + number;
}

static inline const struct classpec_fact *image_fact(const struct classpec_plan *plan,
						     uint32_t number)
{
	const struct classpec_fact *all = image_at(plan, plan->facts.at);

	return all + number;
}

/* The list of a fact that begins at `first`: what it selects, or its subjects. */
static inline const uint32_t *image_list(const struct classpec_plan *plan, uint32_t first)
{
	const uint32_t *all = image_at(plan, plan->selections.at);

	return all + first;
}

static inline const struct classpec_exchange *
image_exchange(const struct classpec_plan *plan, uint32_t number)
{
	const struct classpec_exchange *all = image_at(plan, plan->exchanges.at);

	return all + number;
}

static inline uint32_t image_scale(const struct classpec_fact *fact)
{
	return fact->scale ? fact->scale : 1;
}

/* Whether a fact counts, or only says held or not held. */
static inline bool image_counts(const struct classpec_fact *fact)
{
	return fact->kind == CLASSPEC_EXPERIENCE || fact->kind == CLASSPEC_SERVICE ||
	       fact->kind == CLASSPEC_CREDITS;
}

/* ---- one rule, asked of one person ------------------------------------------------- */

struct inquiry {
	const struct classpec_plan *plan;
	const struct classpec_node *nodes; /* of the rule */
	uint32_t node_count;
	uint32_t stage;
	const struct classpec_term *terms; /* of the plan */
	const struct classpec_interval *value;
};

static inline void inquiry_open(struct inquiry *inquiry, const struct classpec_plan *plan,
				uint32_t rule, const struct classpec_facts *facts)
{
	const struct classpec_node *nodes = image_at(plan, plan->nodes.at);
	const struct classpec_rule *asked = image_rule(plan, rule);

	inquiry->plan = plan;
	inquiry->nodes = nodes + asked->first_node;
	inquiry->node_count = asked->node_count;
	inquiry->stage = facts->stage;
	inquiry->terms = image_at(plan, plan->terms.at);
	inquiry->value = facts->value;
}

/* ---- evaluate.c: the corners at which a node holds --------------------------------- */

/*
 * A corner is a choice for each of three questions: is missing evidence at its lowest or
 * at its highest, are open decisions refused or granted, and is what is due by a later
 * stage asked for or taken as done. Five of the corners decide every answer; a set of
 * them is five bits, so that one walk of the tree decides.
 */
enum corner {
	CORNER_PROVED = 1,    /* lowest, refused, asked for */
	CORNER_FOR_NOW = 2,   /* lowest, refused, taken as done */
	CORNER_HOPED = 4,     /* highest, refused, taken as done */
	CORNER_GRANTED = 8,   /* lowest, granted, taken as done */
	CORNER_BOTH = 16,     /* highest, granted, taken as done */
	CORNER_COUNT = 5,
	CORNERS_ALL = 31
};

unsigned classpec_node_corners(const struct inquiry *inquiry, uint32_t at);
/* An atom by itself, whenever it is due. */
unsigned classpec_sum_corners(const struct inquiry *inquiry,
			      const struct classpec_node *node);

/* classpec_decide by the tree. */
void classpec_decide_tree(const struct classpec_plan *plan, uint32_t rule,
			  const struct classpec_facts *facts,
			  struct classpec_result *result);
/* Adds to the result of a rule that has a determination who may make it. */
void classpec_decision_find(const struct classpec_plan *plan, uint32_t rule,
			    const struct classpec_facts *facts,
			    struct classpec_result *result);

/* ---- explain.c: the rule with other facts than the person's ------------------------ */

struct imagined {
	const struct inquiry *inquiry;
	int32_t (*value)(const struct imagined *imagined, uint32_t fact);
	const void *context;
};

/* Whether a node holds with the imagined facts, what is due later being taken as done. */
bool classpec_node_holds(const struct imagined *imagined, uint32_t at);

/* shortfall.c: whether all that counts for one fact counts for another. */
bool classpec_fact_inside(const struct classpec_plan *plan, uint32_t narrow_number,
			  uint32_t wide_number);

#endif
