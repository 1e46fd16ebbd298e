/*
 * cases/cases.h - cases in which each requirement of a rule alone decides.
 *
 * A requirement is an atom of the rule's table. It decides somebody's case alone when the
 * answer would be another one if just this requirement were met instead of not met, or
 * the other way round. So there are two things to show of each: that it decides where it
 * is met, and where it is not. (Of a decision in a program this is called masking MC/DC.)
 *
 *   cases/decide.c   which requirements decide somebody's case
 *   cases/people.c   somebody for each requirement, and people made of several
 *   cases/logic.c    what any person at all could show
 *   cases/cover.c    as few as show everything
 *   cases/write.c    as cases in the language;  cases/given.c  what a person is
 *   cases/measure.c  what the cases of a plan show;  cases/report.c  as text or JSON
 */
#ifndef CLASSPEC_CASES_H
#define CLASSPEC_CASES_H

#include "base.h"
#include "classpec.h"
#include "lower/lower.h"
#include "prove/prove.h"

enum {
	REQUIREMENTS_MAX = 128, /* of a rule; of a greater one it is said that it is too large */
	SHOWN_WORDS = 2 * REQUIREMENTS_MAX / 64
};

/* What is shown: bit 2 i that requirement i decides where it is met, bit 2 i + 1 where
 * it is not. */
struct shown {
	uint64_t bits[SHOWN_WORDS];
};

static inline bool shown_has(const struct shown *shown, uint32_t bit)
{
	return shown->bits[bit / 64] >> bit % 64 & 1;
}

static inline void shown_add(struct shown *shown, uint32_t bit)
{
	shown->bits[bit / 64] |= (uint64_t)1 << bit % 64;
}

static inline uint32_t shown_count(const struct shown *shown)
{
	uint32_t count = 0;

	for (uint32_t i = 0; i < SHOWN_WORDS; i++)
		for (uint64_t rest = shown->bits[i]; rest; rest &= rest - 1)
			count++;
	return count;
}

static inline void shown_take(struct shown *from, const struct shown *what)
{
	for (uint32_t i = 0; i < SHOWN_WORDS; i++)
		from->bits[i] &= ~what->bits[i];
}

static inline bool shown_within(const struct shown *a, const struct shown *b)
{
	for (uint32_t i = 0; i < SHOWN_WORDS; i++)
		if (a->bits[i] & ~b->bits[i])
			return false;
	return true;
}

/* ---- cases/decide.c ------------------------------------------------------------- */

/* A plan that can be asked what would be if. */
struct decider {
	const struct classpec_plan *plan;
	unsigned char *copy; /* of the plan; changed while a question lasts */
	struct classpec_interval *values, *counted; /* of all facts; of a rule's */
	uint32_t rule, count;
	uint32_t nodes[REQUIREMENTS_MAX]; /* of the rule's requirements */
};

void decider_open(struct decider *d, const struct classpec_plan *plan,
		  struct arena *arena);
/* Chooses the rule; false when it has too many requirements. */
bool decider_rule(struct decider *d, uint32_t rule);
const struct classpec_node *decider_node(const struct decider *d, uint32_t requirement);
/* What a record comes to, in d->values, as far as the rule asks for it. */
void decider_count(struct decider *d, const struct classpec_record *record,
		   const classpec_date dates[CLASSPEC_ANCHORS]);
/* What the person of these values shows, and the answer. */
uint32_t decider_show(struct decider *d, const struct classpec_interval *values,
		      uint32_t stage, struct shown *shown);
/* The same for any person of whom each requirement is or is not met, as `met` says; one
 * of an office's decision that is not met is open, or `refused`. */
void decider_show_any(struct decider *d, const bool *met, bool refused,
		      struct shown *shown);
bool is_decision(const struct classpec_node *node);

/* ---- cases/people.c ------------------------------------------------------------- */

enum { PEOPLE_MAX = 512, ALTERNATIVES_MAX = 12 };

struct candidate {
	struct prove_record all;
	struct shown shown;
	uint32_t outcome;
};

/* What there is to show of a rule, and who shows it. */
struct gathering {
	struct decider *d;
	struct prove_space *space;
	struct arena *arena;
	classpec_date day; /* as of which they are judged, or 0: undated */
	struct shown wanted;     /* what somebody can show, or `known` */
	struct shown impossible; /* what nobody can, which is proved */
	struct shown unwritable; /* what only somebody can of whom a case cannot speak */
	struct candidate people[PEOPLE_MAX];
	uint32_t count;
};

void gather(struct gathering *g, uint32_t rule);
/* The person who has the most of each of the two. */
struct prove_record person_merge(const struct prove_record *a,
				 const struct prove_record *b, struct arena *arena);
/* Adds the person, unless somebody there shows as much. */
void person_add(struct gathering *g, const struct prove_record *record);

/* ---- cases/logic.c -------------------------------------------------------------- */

/* Looks at every way in which requirements can be met and not met. Adds people who are
 * so; what is `there` is then no longer wanted. Returns how many people of whom
 * everything is known it takes at least to show what is wanted, at filing; or 0: that
 * is not known. */
uint32_t gather_by_logic(struct gathering *g, const struct shown *there);

/* ---- cases/cover.c -------------------------------------------------------------- */

/* The fewest of the sets that hold all that is wanted and in any of them. Returns how
 * many were chosen; *fewest: no other choice is smaller, which is not so when the search took
 * too long. None of those chosen can be left out. */
uint32_t cover(const struct shown *sets, size_t size, uint32_t count,
	       const struct shown *wanted, uint32_t *chosen, bool *fewest);

/* ---- cases/write.c -------------------------------------------------------------- */

struct case_request {
	const char *const *classes; /* ids, or the names alone; none: all */
	uint32_t class_count;
	const char *route; /* or NULL */
	bool missing; /* only what the cases of the plan do not show */
};

/* Writes the cases. Returns how many, each remark that there are none counting as one; or -1
 * after saying which class or route there is none of. */
int cases_write(struct context *cx, const struct classpec_plan *plan,
		const struct lowered_cases *cases, const struct case_request *request,
		FILE *to);
/* One person, as what stands in `given`. */
void given_write(const struct classpec_plan *plan, const struct prove_record *record,
		 struct out *o);
/* "nys.clerk for general open" */
const char *rule_called(const struct classpec_plan *plan, uint32_t rule,
			struct arena *arena);

/* ---- cases/measure.c ------------------------------------------------------------ */

/* Of one rule. */
struct measured {
	uint32_t rule, count;
	uint32_t nodes[REQUIREMENTS_MAX];
	struct shown shown, impossible, open; /* open: it could be shown, and is not */
	bool too_large;
};

struct measuring {
	struct measured *rules;
	uint32_t count;
	uint32_t requirements, decided, idle; /* idle: can decide nobody's case */
};

/* What the cases show of each rule; the rules in the plan's order. */
void measure(struct context *cx, const struct classpec_plan *plan,
	     const struct lowered_cases *cases, struct measuring *m);
/* What they show of one rule. */
struct shown measure_rule(struct decider *d, const struct lowered_cases *cases);
void measure_text(const struct classpec_plan *plan, const struct measuring *m,
		  struct arena *arena, FILE *to);
/* The members "coverage" and "requirements" of an object. */
void measure_json(const struct classpec_plan *plan, const struct measuring *m,
		  struct out *o);

#endif
