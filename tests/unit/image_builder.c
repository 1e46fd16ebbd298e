/*
 * image_builder.c - lays out plan images from arrays.
 */
#include "image_builder.h"

#include "lower/conditions.h"

#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The number of one more element, which is zeroed. */
#define TAKE(b, array, count)                                                         \
	(full((b)->count < sizeof (b)->array / sizeof *(b)->array, #array),           \
	 memset(&(b)->array[(b)->count], 0, sizeof *(b)->array), (b)->count++)

static void full(int room, const char *what)
{
	if (!room) {
		fprintf(stderr, "image builder: no room for more %s\n", what);
		exit(2);
	}
}

struct builder *builder_open(void)
{
	struct builder *b = malloc(sizeof *b);

	full(b != NULL, "builders");
	b->plan = NULL;
	builder_clear(b);
	return b;
}

/* The arrays are zeroed as they fill: tests build plans by the thousand. */
void builder_clear(struct builder *b)
{
	struct classpec_authority *authority;

	free(b->plan);
	memset(&b->string_count, 0, sizeof *b - offsetof(struct builder, string_count));
	b->strings[b->string_count++] = '\0';
	authority = &b->authorities[TAKE(b, authorities, authority_count)];
	authority->id = builder_text(b, "nys");
	authority->month_days = 30;
	authority->full_time_hours = 3750;
	authority->year_hours = 195000;
	authority->unpaid_counted = 1;
	authority->quarter_numerator = 2;
	authority->quarter_denominator = 3;
}

void builder_close(struct builder *b)
{
	free(b->plan);
	free(b);
}

uint32_t builder_text(struct builder *b, const char *text)
{
	size_t size = strlen(text) + 1;
	uint32_t at = b->string_count;

	full(size <= sizeof b->strings - at, "strings");
	memcpy(b->strings + at, text, size);
	b->string_count += (uint32_t)size;
	return at;
}

uint32_t builder_list(struct builder *b, const uint32_t *numbers, uint32_t count)
{
	uint32_t first = b->selection_count, i;

	for (i = 0; i < count; i++)
		b->selections[TAKE(b, selections, selection_count)] = numbers[i];
	return first;
}

uint32_t builder_fact(struct builder *b, enum classpec_fact_kind kind, const char *words,
		      unsigned count, ...)
{
	uint32_t number = TAKE(b, facts, fact_count);
	struct classpec_fact *fact = &b->facts[number];
	va_list numbers;
	unsigned i;

	fact->kind = (uint8_t)kind;
	fact->class_number = CLASSPEC_NONE;
	fact->jurisdictional_class = CLASSPEC_NONE;
	fact->scale = 1;
	fact->words = builder_text(b, words);
	fact->first_selected = b->selection_count;
	fact->selected_count = count;
	va_start(numbers, count);
	for (i = 0; i < count; i++)
		b->selections[TAKE(b, selections, selection_count)] =
			va_arg(numbers, unsigned);
	va_end(numbers);
	return number;
}

void builder_subjects(struct builder *b, uint32_t fact, unsigned count, ...)
{
	va_list numbers;
	unsigned i;

	b->facts[fact].first_subject = b->selection_count;
	b->facts[fact].subject_count = count;
	va_start(numbers, count);
	for (i = 0; i < count; i++)
		b->selections[TAKE(b, selections, selection_count)] =
			va_arg(numbers, unsigned);
	va_end(numbers);
}

uint32_t builder_class(struct builder *b)
{
	uint32_t number = TAKE(b, classes, class_count);

	b->classes[number].first_rule = b->rule_count;
	return number;
}

uint32_t builder_rule(struct builder *b, uint32_t route, uint32_t specialty)
{
	uint32_t number = TAKE(b, rules, rule_count);
	struct classpec_rule *rule = &b->rules[number];

	full(b->depth == 0, "groups that are not ended");
	rule->class_number = b->class_count - 1;
	rule->route = route;
	rule->specialty = specialty;
	rule->first_node = b->node_count;
	b->classes[rule->class_number].rule_count++;
	return number;
}

/* A node of the last rule, ending after itself; groups that are open end no earlier. */
static struct classpec_node *node_add(struct builder *b, enum classpec_node_kind kind)
{
	struct classpec_node *node = &b->nodes[TAKE(b, nodes, node_count)];

	b->rules[b->rule_count - 1].node_count++;
	node->kind = (uint8_t)kind;
	node->extent = 1;
	return node;
}

static uint32_t last_node(const struct builder *b)
{
	return b->rules[b->rule_count - 1].node_count - 1;
}

uint32_t builder_group(struct builder *b, enum classpec_node_kind kind, uint32_t count)
{
	node_add(b, kind)->threshold = (int32_t)count;
	b->open[TAKE(b, open, depth)] = b->node_count - 1;
	return last_node(b);
}

void builder_end(struct builder *b)
{
	full(b->depth > 0, "ends");
	b->depth--;
	b->nodes[b->open[b->depth]].extent = b->node_count - b->open[b->depth];
}

uint32_t builder_atom(struct builder *b, uint32_t fact, int32_t threshold)
{
	return builder_sum(b, threshold, 1, (unsigned)fact, 1u);
}

uint32_t builder_sum(struct builder *b, int32_t threshold, unsigned count, ...)
{
	struct classpec_node *node = node_add(b, CLASSPEC_ATOM);
	va_list pairs;
	unsigned i;

	node->threshold = threshold;
	node->term_count = (uint8_t)count;
	node->first_term = b->term_count;
	va_start(pairs, count);
	for (i = 0; i < count; i++) {
		struct classpec_term *term = &b->terms[TAKE(b, terms, term_count)];

		term->fact = va_arg(pairs, unsigned);
		term->factor = (int32_t)va_arg(pairs, unsigned);
		if (b->facts[term->fact].kind == CLASSPEC_DECISION)
			node->flags |= CLASSPEC_DETERMINATION;
	}
	va_end(pairs);
	return last_node(b);
}

static struct classpec_node *node_of(struct builder *b, uint32_t number)
{
	return &b->nodes[b->rules[b->rule_count - 1].first_node + number];
}

void builder_flag(struct builder *b, uint32_t node, unsigned flags)
{
	node_of(b, node)->flags |= (uint8_t)flags;
}

void builder_stage(struct builder *b, uint32_t node, enum classpec_stage stage)
{
	node_of(b, node)->stage = (uint8_t)stage;
}

uint32_t builder_revision(struct builder *b, classpec_date from, classpec_date until)
{
	struct classpec_revision *revision =
		&b->revisions[TAKE(b, revisions, revision_count)];

	revision->in_force = from;
	revision->superseded = until;
	return b->revision_count - 1;
}

struct classpec_demand *builder_demand(struct builder *b, uint32_t node, uint32_t fact,
				       int32_t amount)
{
	struct classpec_demand *demand = &b->demands[TAKE(b, demands, demand_count)];

	demand->node = b->rules[b->rule_count - 1].first_node + node;
	demand->fact = fact;
	demand->amount = amount;
	demand->first_exchange = b->exchange_count;
	return demand;
}

void builder_exchange(struct builder *b, uint32_t fact, int32_t numerator,
		      int32_t denominator, int32_t most)
{
	struct classpec_exchange *exchange =
		&b->exchanges[TAKE(b, exchanges, exchange_count)];

	exchange->fact = fact;
	exchange->numerator = numerator;
	exchange->denominator = denominator;
	exchange->most = most;
	b->demands[b->demand_count - 1].exchange_count++;
}

/* Section by section, at places that suit any of the structs. */
static void lay_out(struct classpec_plan *plan, struct classpec_section *section,
		    const void *items, uint32_t count, size_t size)
{
	section->at = plan->size;
	section->count = count;
	memcpy((char *)plan + plan->size, items, count * size);
	plan->size += (uint32_t)((count * size + 3) / 4 * 4);
}

static void conditions_make(struct builder *b)
{
	uint32_t i;

	b->condition_count = 0;
	b->condition_list_count = b->rule_count;
	for (i = 0; i < b->rule_count; i++) {
		b->condition_lists[i].first = b->condition_count;
		conditions_write(b->nodes, b->terms, &b->rules[i],
				 b->conditions + b->condition_count,
				 &b->condition_lists[i]);
		b->condition_count += b->condition_lists[i].count;
	}
}

const struct classpec_plan *builder_plan(struct builder *b)
{
	size_t size = sizeof *b->plan;
	struct classpec_plan *plan;

#define SECTIONS(DO)                                                                  \
	DO(strings, string_count) DO(authorities, authority_count)                    \
	DO(classes, class_count) DO(rules, rule_count) DO(nodes, node_count)          \
	DO(terms, term_count) DO(facts, fact_count) DO(selections, selection_count)   \
	DO(cases, case_count) DO(case_values, case_value_count)                       \
	DO(expectations, expectation_count) DO(case_needs, case_need_count)           \
	DO(demands, demand_count) DO(exchanges, exchange_count)                       \
	DO(revisions, revision_count) DO(conditions, condition_count)                 \
	DO(condition_lists, condition_list_count)
#define ADD_SIZE(section, count) size += b->count * sizeof *b->section + 3;
#define LAY_OUT(section, count) \
	lay_out(plan, &plan->section, b->section, b->count, sizeof *b->section);

	conditions_make(b);
	SECTIONS(ADD_SIZE)
	plan = calloc(1, size);
	full(b->depth == 0 && plan != NULL, "plans");
	plan->magic = CLASSPEC_MAGIC;
	plan->table_version = CLASSPEC_TABLE_VERSION;
	plan->size = sizeof *plan;
	SECTIONS(LAY_OUT)
	free(b->plan);
	b->plan = plan;
	return plan;
}
