/*
 * image_builder.h - plans for the tests of the runtime, built by hand, without the
 * compiler.
 *
 * Facts, rules and cases are added one by one; builder_plan lays them out as an image.
 * Whatever has no function of its own is set in the arrays afterwards.
 */
#ifndef IMAGE_BUILDER_H
#define IMAGE_BUILDER_H

#include "../../runtime/classpec.h"

enum { BUILDER_ROOM = 4096, BUILDER_DEPTH = 512 };

struct builder {
	char strings[BUILDER_ROOM];
	struct classpec_authority authorities[BUILDER_ROOM / 64];
	struct classpec_class classes[BUILDER_ROOM / 64];
	struct classpec_rule rules[BUILDER_ROOM / 64];
	struct classpec_node nodes[BUILDER_ROOM];
	struct classpec_term terms[BUILDER_ROOM];
	struct classpec_fact facts[BUILDER_ROOM / 16];
	uint32_t selections[BUILDER_ROOM];
	struct classpec_case cases[BUILDER_ROOM / 64];
	struct classpec_case_value case_values[BUILDER_ROOM / 64];
	struct classpec_expectation expectations[BUILDER_ROOM / 64];
	struct classpec_need case_needs[BUILDER_ROOM / 64];
	struct classpec_revision revisions[BUILDER_ROOM / 64];
	struct classpec_demand demands[BUILDER_ROOM / 64];
	struct classpec_exchange exchanges[BUILDER_ROOM / 64];
	struct classpec_condition conditions[2 * BUILDER_ROOM + BUILDER_ROOM / 64];
	struct classpec_condition_list condition_lists[BUILDER_ROOM / 64];
	uint32_t string_count, authority_count, class_count, rule_count, node_count;
	uint32_t term_count, fact_count, selection_count, case_count, case_value_count;
	uint32_t expectation_count, case_need_count, demand_count, exchange_count, revision_count;
	uint32_t condition_count, condition_list_count;
	uint32_t open[BUILDER_DEPTH]; /* the groups that are not ended */
	uint32_t depth;
	struct classpec_plan *plan;
};

/* With authority 0: 30-day months, 37.5 hours, all else as when a policy is silent. */
struct builder *builder_open(void);
void builder_clear(struct builder *b); /* as when it was opened */
void builder_close(struct builder *b);

uint32_t builder_text(struct builder *b, const char *text);
/* The numbers must ascend. Returns where the list begins. */
uint32_t builder_list(struct builder *b, const uint32_t *numbers, uint32_t count);
/* What it selects is `count` numbers of type unsigned. */
uint32_t builder_fact(struct builder *b, enum classpec_fact_kind kind, const char *words,
		      unsigned count, ...);
void builder_subjects(struct builder *b, uint32_t fact, unsigned count, ...);

uint32_t builder_class(struct builder *b);
/* Belongs to the class added last; the nodes that follow are its tree. */
uint32_t builder_rule(struct builder *b, uint32_t route, uint32_t specialty);
/* Nodes are numbered from the rule's first. `count` is for AT_LEAST. */
uint32_t builder_group(struct builder *b, enum classpec_node_kind kind, uint32_t count);
void builder_end(struct builder *b);
uint32_t builder_atom(struct builder *b, uint32_t fact, int32_t threshold);
/* `count` pairs of unsigned: a fact and its factor. */
uint32_t builder_sum(struct builder *b, int32_t threshold, unsigned count, ...);
void builder_flag(struct builder *b, uint32_t node, unsigned flags);
void builder_stage(struct builder *b, uint32_t node, enum classpec_stage stage);

/* Of a node of the rule added last, in the order of the nodes. */
/* A revision in force from one day until before another, for rules to name. Returns its number. */
uint32_t builder_revision(struct builder *b, classpec_date from, classpec_date until);
struct classpec_demand *builder_demand(struct builder *b, uint32_t node, uint32_t fact,
				       int32_t amount);
/* Into the demand added last. */
void builder_exchange(struct builder *b, uint32_t fact, int32_t numerator,
		      int32_t denominator, int32_t most);

/* With the conditions that the compiler would make of the rules. Valid until the builder
 * is closed or asked again. */
const struct classpec_plan *builder_plan(struct builder *b);

#endif
