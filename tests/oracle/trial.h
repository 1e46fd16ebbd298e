/*
 * trial.h - a plan compiled as the compiler does it, and its answers held against the
 * oracle's.
 */
#ifndef TRIAL_H
#define TRIAL_H

#include "generate.h"
#include "oracle.h"

/* ---- trial.c ------------------------------------------------------------------- */

enum trial_state { TRIAL_FINE, TRIAL_REFUSED, TRIAL_WRONG };

struct trial {
	struct context cx;
	const struct model *model;
	const struct classpec_plan *plan; /* NULL unless fine */
	struct oracle *oracle;
	struct askings *askings;
	enum check refused; /* why */
	struct classpec_interval *facts;
};

/* Compiles a plan from its text. It is refused when all that is said against it is that
 * it needs `shared` or `disjoint` (E301), or cannot be put into tables (E316, E317);
 * anything else is wrong, and said on standard error if `loud`. */
enum trial_state trial_open(struct trial *t, const char *text, size_t size, bool loud);
void trial_close(struct trial *t);

/* What one rule says of one record. */
struct trial_answer {
	enum outcome expected;
	struct classpec_result result;
	const char *broken; /* what is not as it must be, or NULL */
	char detail[200];
};

/* False when the class has no such rule. */
bool trial_ask(struct trial *t, const struct sheet *sheet, const struct rule *rule,
	       const struct specialty *specialty, struct trial_answer *answer);
/* The rule that a name of a route stands for, or NULL. */
const struct rule *trial_rule(const struct trial *t, unsigned route);

/* ---- laws.c: what must be true of every answer --------------------------------- */

/* One rule, one record, and the facts it comes to. */
struct law {
	const struct classpec_plan *plan;
	uint32_t rule;
	const struct classpec_facts *facts;
	const struct classpec_result *result;
	struct oracle *oracle;
	const struct oracle_question *question;
	char *detail;
	size_t detail_size;
};

/* What is broken, or NULL. */
const char *laws_check(const struct law *law);

/* ---- askings.c: the same question in other ways -------------------------------- */

struct askings *askings_open(const struct classpec_plan *plan);
void askings_close(struct askings *askings);
/* What is broken, or NULL. */
const char *askings_check(struct askings *askings, const struct law *law);

/* ---- coverage.c: what was exercised -------------------------------------------- */

enum { COVERED = 96 };

struct coverage {
	unsigned long counts[COVERED];
};

/* Adds so many answers to each construct of the rule and of the policy it is judged by.
 */
void coverage_rule(struct coverage *coverage, const struct rule *rule,
		   unsigned long answers);
/* Adds one answer to each feature of the record. */
void coverage_sheet(struct coverage *coverage, const struct sheet *sheet);
void coverage_outcome(struct coverage *coverage, unsigned outcome);
/* Prints all counts, unless `to` is NULL; returns how many are 0. */
unsigned coverage_print(const struct coverage *coverage, FILE *to);

/* ---- shrink.c ------------------------------------------------------------------ */

/* Prints the smallest plan and record found on which the rule of that route still goes
 * wrong. */
void shrink_and_print(const char *text, size_t size, const struct sheet *sheet,
		      unsigned route, FILE *to);

#endif
