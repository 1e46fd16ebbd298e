/*
 * generate.h - random plans that use every construct of the language, and random records
 * around what they ask for. Equal seeds give equal plans and records.
 */
#ifndef GENERATE_H
#define GENERATE_H

#include "classpec.h"
#include "model.h"

/* ---- random.c ------------------------------------------------------------------ */

struct random {
	uint64_t state;
};

void random_seed(struct random *random, uint64_t seed);
unsigned random_below(struct random *random, unsigned limit);
/* True `percent` times in a hundred. */
bool random_chance(struct random *random, unsigned percent);

/* ---- generate_plan.c ----------------------------------------------------------- */

enum {
	MOST_KINDS = 7,
	MOST_LEVELS = 5,
	MOST_SUBJECTS = 4,
	CREDENTIALS = 2,
	BODIES = 2,
	EXTERNALS = 3,
	JURISDICTIONS = 2,
	MOST_SPECIALTIES = 2
};

/* The words of a plan: the names are k0, k1 for experience, e0 for education, s0 for
 * subjects, c0 for credentials, b0 for bodies, x0 for external classes, y0 for the class
 * with the rules, p0 for its specialties, j0 for jurisdictional classes, r0 for routes.
 */
struct words_made {
	unsigned kinds, levels, subjects, specialties;
	uint32_t kinds_above[MOST_KINDS]; /* bits, with itself */
	struct policy policy;             /* what the rules must know of it */
};

/* A whole plan with one class and two routes, each modifier on a line of its own. */
void generate_plan(struct random *random, struct out *out);

/* ---- generate_rule.c ----------------------------------------------------------- */

void generate_rule(struct random *random, struct out *out,
		   const struct words_made *words);

/* ---- generate_sheet.c: records by the names of a plan -------------------------- */

enum { SHEET_ENTRIES = 5 };

/* A class is known by its number among the external ones, or as the one with the rules.
 */
enum { CLASS_OF_THE_RULES = EXTERNALS };

/* A record and when it is judged. What it names stands by the number in the name; NONE is
 * CLASSPEC_NONE. */
struct sheet {
	uint32_t presence;
	classpec_date dates[CLASSPEC_ANCHORS];
	unsigned stage;
	uint32_t kinds[SHEET_ENTRIES][3];
	struct classpec_job jobs[SHEET_ENTRIES]; /* without `kinds` */
	struct classpec_appointment appointments[SHEET_ENTRIES];
	struct classpec_degree degrees[SHEET_ENTRIES];
	struct classpec_credit credits[SHEET_ENTRIES];
	struct classpec_holding holdings[SHEET_ENTRIES];
	struct classpec_decision decisions[SHEET_ENTRIES];
	uint32_t job_count, appointment_count, degree_count, credit_count;
	uint32_t holding_count, decision_count;
};

/* What the rules ask for, so that records come close to it. */
struct hints {
	uint32_t days[64], credits[64]; /* days; hundredths of a semester credit */
	unsigned day_count, credit_count;
	classpec_date status_dates[8]; /* on which status is asked for, */
	unsigned status_classes[8];    /* and in which class */
	unsigned status_count;
	const struct policy *policy;
	unsigned kinds, levels, subjects;
	bool whole_months;   /* sums are rounded to months, and days are divided: no odd
				days */
	bool whole_days;     /* days are added to something else: no part of one */
	bool known_subjects; /* credits in several subjects are used up */
};

void hints_read(struct hints *hints, const struct model *model);
void generate_sheet(struct random *random, const struct hints *hints,
		    struct sheet *sheet);

/* ---- sheet.c ------------------------------------------------------------------- */

/* The record with the numbers of a plan, as long as the sheet lives and stays as it is.
 * What the plan has no word for is left out. `bound` holds the numbers. */
void sheet_bind(const struct sheet *sheet, const struct classpec_plan *plan,
		struct sheet *bound, struct classpec_record *record);
/* As NDJSON, and how it is judged. */
void sheet_print(const struct sheet *sheet, FILE *to);

#endif
