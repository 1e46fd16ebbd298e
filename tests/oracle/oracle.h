/*
 * oracle.h - what a rule says of a record, found out the long way.
 *
 * The oracle reads the model, never the tables. It completes the record in every way the
 * evidence allows, tries every answer of the offices, every alternative of the rule and
 * every combination of substitutions, and asks each time whether the days and credits can
 * be divided as the rule says. It follows grammar/language.md and shares no code with the
 * runtime or with the pass that makes the tables.
 */
#ifndef ORACLE_H
#define ORACLE_H

#include "classpec.h"
#include "model.h"

struct oracle;

/* One rule, for one of the specialties of its class where it has any, and one person.
 * What the record names by number are the symbols of the model. */
struct oracle_question {
	const struct rule *rule;
	const struct specialty *specialty; /* or NULL */
	const struct classpec_record *record;
	const classpec_date *dates; /* by enum anchor; 0 counts as the as-of date */
	enum stage stage;
};

/* The most of one kind that a question may hold; oracle_decide stops the program above
 * it. */
enum {
	ORACLE_ENTRIES = 8,
	ORACLE_WINDOWS = 8,
	ORACLE_BODIES = 4,
	ORACLE_PARTS = 48,
	ORACLE_SYMBOLS = 64
};

struct oracle *oracle_open(const struct model *model);
void oracle_close(struct oracle *o);

enum outcome oracle_decide(struct oracle *o, const struct oracle_question *question);

/* What comes in on top of the best that the evidence allows: so much of a fact of the
 * tables, of one of the kinds, classes, levels or credentials that it selects, in one of
 * its subjects. */
struct oracle_addition {
	const struct classpec_fact *fact;
	uint32_t selected, subject; /* or CLASSPEC_NONE where it selects none */
	int32_t amount;
};

/* Whether all of that would qualify the person at the stage asked about, were every other
 * gap in the evidence filled at its best. */
bool oracle_suffices(struct oracle *o, const struct oracle_question *question,
		     const struct oracle_addition *additions, unsigned count);

#endif
