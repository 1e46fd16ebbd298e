/*
 * verify.h - private to open.c and verify.c: rows of a plan from outside, held against it.
 */
#ifndef CLASSPEC_VERIFY_H
#define CLASSPEC_VERIFY_H

#include "image.h"

enum {
	NESTING_MAX = 1000,   /* of the nodes of a rule */
	NODES_MAX = 1000000,  /* of one rule */
	LONGEST_MONTH = 31,
	FACTOR_MAX = 1 << 20, /* so many units, and terms, that no sum overflows */
	TERMS_MAX = 1 << 10,
	LOOKED_AT_MAX = 1 << 26, /* entries of lists that may share them */
	LOOKS_A_BYTE = 64,       /* nodes of all rules, to a byte of the plan, beyond that */
	LAST_NODE_KIND = CLASSPEC_ATOM,
	LAST_FACT_KIND = CLASSPEC_DECISION
};

/* Some of the rows of a section: the caller knows that the section has them. */
struct range {
	uint32_t first, count;
};

/* Each returns why the plan is refused, or NULL. The head of the plan has been looked at. Numbers of strings
 * and wordings are not: classpec_text and classpec_wording_of hold them against the plan. */
const char *classpec_verify_strings(const struct classpec_plan *plan);
const char *classpec_verify_authorities(const struct classpec_plan *plan);
/* With the authorities. */
const char *classpec_verify_vocabulary(const struct classpec_plan *plan);
const char *classpec_verify_classes(const struct classpec_plan *plan, struct range rows);
const char *classpec_verify_facts(const struct classpec_plan *plan, struct range rows);
/* Trees, whole each; of the facts of their terms nothing is known yet. */
const char *classpec_verify_nodes(const struct classpec_plan *plan, struct range rows);
const char *classpec_verify_terms(const struct classpec_plan *plan, struct range rows);
/* What stands in their trees is not looked at. */
const char *classpec_verify_rules(const struct classpec_plan *plan, struct range rows);
/* Not what their conditions say, of which so many of the first are known to be over facts. */
const char *classpec_verify_condition_lists(const struct classpec_plan *plan,
					    struct range rows, uint32_t over_facts_alone);
uint32_t classpec_conditions_over_facts(const struct classpec_plan *plan);
/* What stands in nodes that conditions name is not looked at. */
const char *classpec_verify_conditions(const struct classpec_plan *plan, struct range rows);
const char *classpec_verify_days(const struct classpec_plan *plan);
const char *classpec_verify_cases(const struct classpec_plan *plan);

#endif
