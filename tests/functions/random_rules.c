/*
 * random_rules.c - makes up rules.
 *
 * Groups without parts, thresholds at the ends of their type, sums whose products do not
 * fit into 32 bits, `at least` of more than there are, stages and decisions anywhere.
 */
#include "random_rules.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
	RULES = 20,
	NODES = 4000,
	TERMS = 4000,
	FACTS = 7,
	STRINGS = 2000,
	PARTS = 4,
	DEPTH = 4
};

struct image {
	struct classpec_plan plan;
	struct classpec_authority authority;
	struct classpec_entry route;
	struct classpec_class classes[RULES];
	struct classpec_rule rules[RULES];
	struct classpec_node nodes[NODES];
	struct classpec_wording wordings[NODES];
	struct classpec_term terms[TERMS];
	struct classpec_fact facts[FACTS];
	char strings[STRINGS];
};

struct random_rules {
	struct image image;
	uint64_t state;
	uint32_t first; /* node of the rule that is made */
};

static uint32_t below(struct random_rules *r, uint32_t limit)
{
	r->state ^= r->state << 13;
	r->state ^= r->state >> 7;
	r->state ^= r->state << 17;
	return (uint32_t)(r->state >> 32) % limit;
}

struct random_rules *random_rules_open(uint64_t seed)
{
	struct random_rules *r = malloc(sizeof *r);

	if (!r) {
		fprintf(stderr, "no memory\n");
		exit(2);
	}
	r->state = seed * 2654435761u + 1;
	return r;
}

void random_rules_close(struct random_rules *rules)
{
	free(rules);
}

/* ---- nodes ------------------------------------------------------------------------- */

static struct classpec_node *node_add(struct random_rules *r, uint32_t kind)
{
	struct image *image = &r->image;
	const uint32_t number = image->plan.nodes.count++;
	struct classpec_node *node = &image->nodes[number];

	memset(node, 0, sizeof *node);
	node->extent = 1;
	node->wording = number;
	image->wordings[number] =
		(struct classpec_wording){ .line = (int32_t)number + 1 };
	node->kind = (uint8_t)kind;
	if (below(r, 6) == 0)
		node->stage = (uint8_t)below(r, CLASSPEC_END_OF_PROBATION + 1);
	return node;
}

/* Mostly few enough for sums of a few facts to reach them or not. */
static int32_t threshold(struct random_rules *r)
{
	static const int32_t odd[] = { INT32_MIN, -1, 0, 1, INT32_MAX - 1, INT32_MAX };

	if (below(r, 8) == 0)
		return odd[below(r, sizeof odd / sizeof *odd)];
	if (below(r, 3) == 0)
		return 1;
	return (int32_t)(below(r, 2) ? 360 * (1 + below(r, 8)) : 1 + below(r, 100));
}

static int32_t factor(struct random_rules *r)
{
	static const int32_t odd[] = { 2, 12, 25, 300, 65537, INT32_MAX - 1, INT32_MAX };

	return below(r, 2) ? 1 : odd[below(r, sizeof odd / sizeof *odd)];
}

static void atom_add(struct random_rules *r)
{
	struct image *image = &r->image;
	struct classpec_node *node = node_add(r, CLASSPEC_ATOM);
	uint32_t count = below(r, 4) ? 1 : below(r, 5), i;

	node->term_count = (uint8_t)count;
	node->first_term = image->plan.terms.count;
	node->threshold = threshold(r);
	if (below(r, 4) == 0)
		node->flags = CLASSPEC_DETERMINATION;
	for (i = 0; i < count; i++)
		image->terms[image->plan.terms.count++] =
			(struct classpec_term){ below(r, FACTS), factor(r) };
}

static void tree_add(struct random_rules *r, uint32_t depth)
{
	struct classpec_node *node;
	uint32_t parts, i;

	if (depth == 0 || below(r, 3) == 0) {
		atom_add(r);
		return;
	}
	node = node_add(r, below(r, 3));
	parts = below(r, PARTS + 1);
	if (node->kind == CLASSPEC_AT_LEAST)
		node->threshold = (int32_t)below(r, parts + 2);
	for (i = 0; i < parts; i++)
		tree_add(r, depth - 1);
	node->extent = (uint32_t)(r->image.nodes + r->image.plan.nodes.count - node);
}

/* ---- the plan ---------------------------------------------------------------------- */

static classpec_string text_add(struct random_rules *r, const char *text)
{
	struct image *image = &r->image;
	uint32_t at = image->plan.strings.count;
	size_t size = strlen(text) + 1;

	memcpy(image->strings + at, text, size);
	image->plan.strings.count += (uint32_t)size;
	return at;
}

static void facts_add(struct random_rules *r)
{
	struct classpec_fact *facts = r->image.facts;
	char id[32];
	uint32_t i;

	for (i = 0; i < FACTS; i++) {
		snprintf(id, sizeof id, "fact:%u", (unsigned)i);
		memset(&facts[i], 0, sizeof facts[i]);
		facts[i].kind = (uint8_t)i; /* one of each */
		facts[i].id = facts[i].words = text_add(r, id);
		facts[i].class_number = CLASSPEC_NONE;
		facts[i].jurisdictional_class = CLASSPEC_NONE;
		facts[i].scale = i == CLASSPEC_CREDITS ? 12 : 1;
	}
}

static void rule_add(struct random_rules *r, uint32_t number)
{
	struct image *image = &r->image;
	struct classpec_class *class = &image->classes[number];
	struct classpec_rule *rule = &image->rules[number];
	char id[32];

	snprintf(id, sizeof id, "made.rule_%u", (unsigned)number);
	memset(class, 0, sizeof *class);
	memset(rule, 0, sizeof *rule);
	class->id = class->title = text_add(r, id);
	class->first_rule = number;
	class->rule_count = 1;
	rule->class_number = number;
	rule->specialty = CLASSPEC_NONE;
	rule->first_node = r->first = image->plan.nodes.count;
	if (below(r, 30))
		tree_add(r, DEPTH);
	rule->node_count = image->plan.nodes.count - r->first;
}

static void lay_out(struct classpec_section *section, size_t at, uint32_t count)
{
	section->at = (uint32_t)at;
	section->count = count;
}

const struct classpec_plan *random_rules_next(struct random_rules *r, unsigned most)
{
	struct image *image = &r->image;
	struct classpec_plan *plan = &image->plan;
	uint32_t count = most < RULES ? most : RULES, i;

	memset(plan, 0, sizeof *plan);
	plan->magic = CLASSPEC_MAGIC;
	plan->table_version = CLASSPEC_TABLE_VERSION;
	plan->size = sizeof *image;
	image->strings[plan->strings.count++] = '\0';
	memset(&image->authority, 0, sizeof image->authority);
	image->authority.id = image->authority.title = text_add(r, "made");
	image->authority.month_days = 30;
	image->route = (struct classpec_entry){ text_add(r, "made.open"), 0, 0 };
	facts_add(r);
	for (i = 0; i < count; i++)
		rule_add(r, i);
	lay_out(&plan->strings, offsetof(struct image, strings), plan->strings.count);
	lay_out(&plan->authorities, offsetof(struct image, authority), 1);
	lay_out(&plan->routes, offsetof(struct image, route), 1);
	lay_out(&plan->classes, offsetof(struct image, classes), count);
	lay_out(&plan->rules, offsetof(struct image, rules), count);
	lay_out(&plan->nodes, offsetof(struct image, nodes), plan->nodes.count);
	lay_out(&plan->wordings, offsetof(struct image, wordings), plan->nodes.count);
	lay_out(&plan->terms, offsetof(struct image, terms), plan->terms.count);
	lay_out(&plan->facts, offsetof(struct image, facts), FACTS);
	return plan;
}
