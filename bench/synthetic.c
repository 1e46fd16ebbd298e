/*
 * synthetic.c - makes up plans, and writes rules as C.
 */
#include "synthetic.h"

#include "lower/conditions.h"

#include <stdlib.h>
#include <string.h>

enum {
	LEVELS = 4, /* high school, associate, bachelor's, master's */
	KINDS = 40,
	SUBJECTS = 6,
	CREDENTIALS = 30,
	FIRST_KIND = LEVELS,
	FIRST_SUBJECT = FIRST_KIND + KINDS,
	FIRST_CREDENTIAL = FIRST_SUBJECT + SUBJECTS,
	FIRST_CLASS = FIRST_CREDENTIAL + CREDENTIALS,
	YEAR = 360
};

struct sketch {
	struct classpec_node *nodes;
	struct classpec_term *terms;
	uint32_t node_count, node_room, term_count, term_room;
	uint32_t first; /* node of the rule */
	uint32_t class_count, class_number;
	uint64_t random;
};

uint32_t synthetic_random(uint64_t *state, uint32_t limit)
{
	*state ^= *state << 13;
	*state ^= *state >> 7;
	*state ^= *state << 17;
	return (uint32_t)(*state >> 32) % limit;
}

static void *grown(void *items, size_t size)
{
	items = realloc(items, size);
	if (!items) {
		fprintf(stderr, "no memory\n");
		exit(2);
	}
	return items;
}

/* ---- nodes ------------------------------------------------------------------------- */

static uint32_t chance(struct sketch *s, uint32_t limit)
{
	return synthetic_random(&s->random, limit);
}

static struct classpec_node *node_open(struct sketch *s, enum classpec_node_kind kind)
{
	struct classpec_node *node;

	if (s->node_count == s->node_room) {
		s->node_room = s->node_room ? 2 * s->node_room : 1024;
		s->nodes = grown(s->nodes, s->node_room * sizeof *s->nodes);
	}
	node = &s->nodes[s->node_count++];
	memset(node, 0, sizeof *node);
	node->kind = (uint8_t)kind;
	node->extent = 1;
	return node;
}

static uint32_t group_open(struct sketch *s, enum classpec_node_kind kind)
{
	node_open(s, kind);
	return s->node_count - 1;
}

static void group_close(struct sketch *s, uint32_t group)
{
	s->nodes[group].extent = s->node_count - group;
}

static void term_add(struct sketch *s, uint32_t fact, int32_t factor)
{
	if (s->term_count == s->term_room) {
		s->term_room = s->term_room ? 2 * s->term_room : 1024;
		s->terms = grown(s->terms, s->term_room * sizeof *s->terms);
	}
	s->terms[s->term_count].fact = fact;
	s->terms[s->term_count++].factor = factor;
	s->nodes[s->node_count - 1].term_count++;
}

static struct classpec_node *atom(struct sketch *s, uint32_t fact, uint32_t threshold)
{
	struct classpec_node *node = node_open(s, CLASSPEC_ATOM);

	node->threshold = (int32_t)threshold;
	node->first_term = s->term_count;
	term_add(s, fact, 1);
	return node;
}

/* ---- rules ------------------------------------------------------------------------- */

/* Years of a kind; or credits, or a degree, and fewer years. */
static void experience(struct sketch *s, uint32_t kind, uint32_t days)
{
	uint32_t any = group_open(s, CLASSPEC_ANY), all;

	s->nodes[any].flags = CLASSPEC_SUBSTITUTED;
	atom(s, FIRST_KIND + kind, days);
	all = group_open(s, CLASSPEC_ALL);
	atom(s, FIRST_SUBJECT + chance(s, SUBJECTS), 30 + 30 * chance(s, 3));
	atom(s, FIRST_KIND + kind, days / 2);
	group_close(s, all);
	if (chance(s, 2)) {
		all = group_open(s, CLASSPEC_ALL);
		atom(s, 2 + chance(s, 2), 1);
		atom(s, FIRST_KIND + kind, days / 3);
		group_close(s, all);
	}
	group_close(s, any);
}

/* A credit is worth six days, linearly. */
static void experience_or_credits(struct sketch *s, uint32_t kind, uint32_t days)
{
	atom(s, FIRST_KIND + kind, days);
	term_add(s, FIRST_SUBJECT + chance(s, SUBJECTS), 6);
}

static void open_competitive(struct sketch *s)
{
	uint32_t all = group_open(s, CLASSPEC_ALL);
	uint32_t kind = chance(s, KINDS), days = YEAR + 180 * chance(s, 9);

	atom(s, chance(s, 2) ? 0 : chance(s, LEVELS), 1);
	if (chance(s, 6))
		experience(s, kind, days);
	else
		experience_or_credits(s, kind, days);
	if (chance(s, 3) == 0)
		atom(s, FIRST_KIND + chance(s, KINDS), 180 + 90 * chance(s, 8));
	if (chance(s, 3) == 0 && chance(s, 2))
		atom(s, FIRST_CREDENTIAL + chance(s, CREDENTIALS), 1)->stage =
			CLASSPEC_APPOINTMENT;
	else if (chance(s, 2) == 0)
		atom(s, FIRST_CREDENTIAL + chance(s, CREDENTIALS), 1);
	group_close(s, all);
}

/* Four in ten may be reached by service in another class too, one in ten by
 * discretion. */
static void rule_add(struct sketch *s)
{
	uint32_t any = group_open(s, CLASSPEC_ANY), all;
	uint32_t kind = chance(s, 10);

	if (kind < 4)
		atom(s, FIRST_CLASS + chance(s, s->class_count),
		     YEAR + YEAR * chance(s, 2));
	open_competitive(s);
	if (kind == 9) {
		all = group_open(s, CLASSPEC_ALL);
		s->nodes[all].flags = CLASSPEC_DISCRETION;
		atom(s, FIRST_CLASS + s->class_count, 1)->flags = CLASSPEC_DETERMINATION;
		atom(s, chance(s, LEVELS), 1)->flags = CLASSPEC_FLOOR;
		group_close(s, all);
	}
	group_close(s, any);
}

/* ---- the plan ---------------------------------------------------------------------- */

static enum classpec_fact_kind fact_kind(uint32_t fact, uint32_t class_count)
{
	if (fact < FIRST_KIND)
		return CLASSPEC_EDUCATION;
	if (fact < FIRST_SUBJECT)
		return CLASSPEC_EXPERIENCE;
	if (fact < FIRST_CREDENTIAL)
		return CLASSPEC_CREDITS;
	if (fact < FIRST_CLASS)
		return CLASSPEC_CREDENTIAL;
	return fact < FIRST_CLASS + class_count ? CLASSPEC_SERVICE : CLASSPEC_DECISION;
}

static void section_add(struct classpec_plan *plan, struct classpec_section *section,
			uint32_t count, size_t size)
{
	section->at = plan->size;
	section->count = count;
	plan->size += (uint32_t)(count * size);
}

static void fill_plan(struct classpec_plan *plan, const struct sketch *s,
		      struct classpec_rule *rules)
{
	char *image = (char *)plan;
	struct classpec_fact *facts = (void *)(image + plan->facts.at);
	struct classpec_class *classes = (void *)(image + plan->classes.at);
	uint32_t i;

	memcpy(image + plan->nodes.at, s->nodes, s->node_count * sizeof *s->nodes);
	memcpy(image + plan->terms.at, s->terms, s->term_count * sizeof *s->terms);
	memcpy(image + plan->rules.at, rules, s->class_count * sizeof *rules);
	for (i = 0; i < plan->facts.count; i++) {
		facts[i].kind = (uint8_t)fact_kind(i, s->class_count);
		facts[i].scale = 1;
	}
	for (i = 0; i < s->class_count; i++) {
		classes[i].first_rule = i;
		classes[i].rule_count = 1;
	}
}

/* As the compiler does: the conditions of all rules in a row. Returns how many. */
static uint32_t conditions_make(const struct sketch *s, const struct classpec_rule *rules,
				struct classpec_condition **conditions,
				struct classpec_condition_list *lists)
{
	uint32_t most = 0, count = 0, i;

	for (i = 0; i < s->class_count; i++)
		most += conditions_most(&rules[i]);
	*conditions = grown(NULL, most * sizeof **conditions);
	for (i = 0; i < s->class_count; i++) {
		lists[i].first = count;
		conditions_write(s->nodes, s->terms, &rules[i], *conditions + count,
				 &lists[i]);
		count += lists[i].count;
	}
	return count;
}

struct classpec_plan *synthetic_plan(uint32_t class_count, uint64_t seed)
{
	struct classpec_rule *rules = grown(NULL, class_count * sizeof *rules);
	struct classpec_condition_list *lists = grown(NULL, class_count * sizeof *lists);
	struct classpec_condition *conditions;
	struct classpec_plan head, *plan;
	struct sketch s;

	memset(&head, 0, sizeof head);
	memset(&s, 0, sizeof s);
	memset(rules, 0, class_count * sizeof *rules);
	s.class_count = class_count;
	s.random = seed;
	for (s.class_number = 0; s.class_number < class_count; s.class_number++) {
		struct classpec_rule *rule = &rules[s.class_number];

		s.first = s.node_count;
		rule_add(&s);
		rule->class_number = s.class_number;
		rule->specialty = CLASSPEC_NONE;
		rule->first_node = s.first;
		rule->node_count = s.node_count - s.first;
	}
	head.magic = CLASSPEC_MAGIC;
	head.table_version = CLASSPEC_TABLE_VERSION;
	head.size = sizeof head;
	section_add(&head, &head.classes, class_count, sizeof(struct classpec_class));
	section_add(&head, &head.rules, class_count, sizeof(struct classpec_rule));
	section_add(&head, &head.nodes, s.node_count, sizeof(struct classpec_node));
	section_add(&head, &head.terms, s.term_count, sizeof(struct classpec_term));
	section_add(&head, &head.facts, FIRST_CLASS + class_count + 1,
		    sizeof(struct classpec_fact));
	section_add(&head, &head.conditions, conditions_make(&s, rules, &conditions, lists),
		    sizeof *conditions);
	section_add(&head, &head.condition_lists, class_count, sizeof *lists);
	plan = grown(NULL, head.size);
	memset(plan, 0, head.size);
	memcpy(plan, &head, sizeof head);
	fill_plan(plan, &s, rules);
	memcpy((char *)plan + plan->conditions.at, conditions,
	       plan->conditions.count * sizeof *conditions);
	memcpy((char *)plan + plan->condition_lists.at, lists, class_count * sizeof *lists);
	free(conditions);
	free(lists);
	free(s.nodes);
	free(s.terms);
	free(rules);
	return plan;
}

/* ---- a person ---------------------------------------------------------------------- */

static int32_t amount(enum classpec_fact_kind kind, uint64_t *random)
{
	switch (kind) {
	case CLASSPEC_EXPERIENCE:
		return synthetic_random(random, 3) == 0 ? 0 :
		       (int32_t)synthetic_random(random, 2400);
	case CLASSPEC_CREDITS:
		return (int32_t)synthetic_random(random, 120);
	case CLASSPEC_SERVICE: /* few classes out of thousands */
		return synthetic_random(random, 1000) ? 0 :
		       (int32_t)synthetic_random(random, 1200);
	default:
		return (int32_t)synthetic_random(random, 2);
	}
}

void synthetic_person(const struct classpec_plan *plan, uint64_t *random,
		      struct classpec_interval *value)
{
	const struct classpec_fact *facts =
		CLASSPEC_ARRAY(plan, facts, struct classpec_fact);
	uint32_t i;

	for (i = 0; i < plan->facts.count; i++) {
		enum classpec_fact_kind kind = (enum classpec_fact_kind)facts[i].kind;

		value[i].lo = value[i].hi = amount(kind, random);
		if (kind == CLASSPEC_DECISION || synthetic_random(random, 10) == 0) {
			value[i].lo = 0;
			value[i].hi = kind == CLASSPEC_DECISION || value[i].hi < 2 ? 1 :
				      CLASSPEC_NO_LIMIT;
		}
	}
}

/* ---- rules as C -------------------------------------------------------------------- */

/* One of the five questions that decide an answer, as in the runtime's enum corner. */
struct question {
	const char *evidence, *decision; /* "lo" or "hi" */
	bool later_done;
};

static void write_atom(const struct classpec_plan *plan, const struct classpec_node *node,
		       const struct question *q, FILE *out)
{
	const struct classpec_term *term =
		CLASSPEC_ARRAY(plan, terms, struct classpec_term) + node->first_term;
	const char *end =
		node->flags & CLASSPEC_DETERMINATION ? q->decision : q->evidence;
	uint32_t i;

	for (i = 0; i < node->term_count; i++, term++) {
		fputs(i ? " + " : node->term_count > 1 ? "(int64_t)" : "", out);
		if (term->factor != 1)
			fprintf(out, "(int64_t)%d * ", (int)term->factor);
		fprintf(out, "v[%u].%s", (unsigned)term->fact, end);
	}
	fprintf(out, " >= %d", (int)node->threshold);
}

static void write_node(const struct classpec_plan *plan, const struct classpec_node *tree,
		       uint32_t at, const struct question *q, FILE *out)
{
	const struct classpec_node *node = &tree[at];
	const char *between = "";
	uint32_t child;

	fputc('(', out);
	if (q->later_done && node->stage > CLASSPEC_FILING)
		fprintf(out, "stage < %u || ", (unsigned)node->stage);
	if (node->kind == CLASSPEC_ATOM)
		write_atom(plan, node, q, out);
	else if (node->extent == 1)
		fputc(node->kind == CLASSPEC_ALL ? '1' : '0', out);
	else
		fputc('(', out);
	for (child = at + 1; child < at + node->extent; child += tree[child].extent) {
		fputs(between, out);
		write_node(plan, tree, child, q, out);
		between = node->kind == CLASSPEC_ALL ? " && " : " || ";
	}
	fputs(node->kind != CLASSPEC_ATOM && node->extent > 1 ? "))" : ")", out);
}

static void write_question(const struct classpec_plan *plan,
			   const struct classpec_node *tree, const struct question *q,
			   enum classpec_outcome outcome, FILE *out)
{
	fputs("\tif (", out);
	write_node(plan, tree, 0, q, out);
	fprintf(out, ")\n\t\treturn %d;\n", (int)outcome);
}

/* Questions that a rule without stages or decisions answers twice are asked once. */
static void write_rule(const struct classpec_plan *plan, uint32_t number, FILE *out)
{
	static const struct question proved = { "lo", "lo", false },
		for_now = { "lo", "lo", true }, hoped = { "hi", "lo", true },
		granted = { "lo", "hi", true }, both = { "hi", "hi", true };
	const struct classpec_rule *rule =
		CLASSPEC_ARRAY(plan, rules, struct classpec_rule) + number;
	const struct classpec_node *tree =
		CLASSPEC_ARRAY(plan, nodes, struct classpec_node) + rule->first_node;
	bool stages = false, decisions = false;
	uint32_t i;

	for (i = 0; i < rule->node_count; i++) {
		stages |= tree[i].stage > CLASSPEC_FILING;
		decisions |= (tree[i].flags & CLASSPEC_DETERMINATION) != 0;
	}
	fprintf(out, "static uint8_t rule_%u(const struct classpec_interval *v, "
		"uint32_t stage)\n{\n\t(void)stage;\n", (unsigned)number);
	write_question(plan, tree, &proved, CLASSPEC_MET, out);
	if (stages)
		write_question(plan, tree, &for_now, CLASSPEC_CONDITIONAL, out);
	write_question(plan, tree, &hoped, CLASSPEC_UNDETERMINED, out);
	if (decisions) {
		write_question(plan, tree, &granted, CLASSPEC_NEEDS_DETERMINATION, out);
		write_question(plan, tree, &both, CLASSPEC_UNDETERMINED, out);
	}
	fprintf(out, "\treturn %d;\n}\n\n", CLASSPEC_NOT_MET);
}

void synthetic_write_functions(const struct classpec_plan *plan, FILE *out)
{
	uint32_t i;

	fputs("#include \"synthetic.h\"\n\n", out);
	for (i = 0; i < plan->rules.count; i++)
		write_rule(plan, i, out);
	fputs("compiled_rule *const compiled_rules[] = {\n", out);
	for (i = 0; i < plan->rules.count; i++)
		fprintf(out, "\trule_%u,\n", (unsigned)i);
	fputs("};\n", out);
}
