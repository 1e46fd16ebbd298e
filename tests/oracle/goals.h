/*
 * goals.h - shared by search.c and substitute.c; nobody else includes it.
 */
#ifndef GOALS_H
#define GOALS_H

#include "parts.h"

enum goal_kind {
	GOAL_MEET,  /* a requirement */
	GOAL_SOME,  /* `need` of the items from this one on */
	GOAL_EDGES, /* a requirement, after the substitutions from this one on */
	GOAL_ASK,   /* a requirement itself, less so many days */
	GOAL_SHARES /* the shares of the items of `proportional` from this one on */
};

enum { EXPERIENCE_DAYS, SERVICE_DAYS, FAMILIES };

struct goal {
	enum goal_kind kind;
	const struct requirement *q;
	const struct substitution *edge;
	unsigned need;
	/* Days of experience, then days of service: the slot to take them from, whether
	 * one counts once for all below (but in `shared`), and for SOME and SHARES the
	 * division in which each item has a slot of its own, or 0. */
	struct {
		unsigned slot, division;
		bool divided;
	} days[FAMILIES];
	unsigned row; /* SHARES */
	int64_t less; /* EDGES, ASK */
	const struct goal *next;
};

/* How much was asked for, to be forgotten after a try. */
struct mark {
	unsigned demands, rows, slots;
};

/* ---- search.c ------------------------------------------------------------------ */

/* Whether everything on the list can be had together. */
bool solve(struct search *s, const struct goal *g);
struct mark mark(const struct search *s);
/* Solves the goals, and forgets what was asked for since the mark. */
bool solve_and_undo(struct search *s, const struct goal *g, struct mark from);
/* Whether it is due only by a later stage, and so taken as done. */
bool later(const struct search *s, const struct requirement *q);
/* Whether a requirement says anything about the specialty asked for. */
bool binds(const struct search *s, const struct requirement *q);
/* Whether an office has decided so, and what it cannot waive holds. */
bool determined(const struct search *s, const struct requirement *q);
bool has_amount(const struct requirement *q);
/* Which days it asks for: EXPERIENCE_DAYS or SERVICE_DAYS. */
unsigned family_of(const struct requirement *q);
unsigned slot_new(struct search *s, unsigned parent, unsigned division);
unsigned demand_new(struct search *s, struct demand demand);
unsigned row_new(struct search *s, const struct requirement *of, int64_t asked);

/* ---- substitute.c -------------------------------------------------------------- */

/* A requirement, after the substitutions from one on: without it, or with it. */
bool solve_edges(struct search *s, const struct goal *g);
/* How many days the linear substitutions in use can take off a requirement. */
int64_t linear_most(const struct search *s, const struct requirement *q);

#endif
