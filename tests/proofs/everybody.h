/*
 * everybody.h - small random rules, what they mean, and everybody there is: what the
 * proofs of `classpec check` must say of them, found out by looking at each person.
 *
 * It follows grammar/language.md and shares no code with the compiler. A world has three
 * kinds of experience, k0, k1 (which is k0) and k2; a job may be of k2 beside one of the
 * others. Amounts are in days, of which people have halves.
 */
#ifndef EVERYBODY_H
#define EVERYBODY_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

/* ---- random rules (rules.c) ------------------------------------------------------ */

enum asked_kind {
	ASK_ALL,
	ASK_SHARED,
	ASK_DISJOINT,
	ASK_ANY,
	ASK_AT_LEAST,
	ASK_FOR,
	ASK_EXPERIENCE,
	ASK_EDUCATION,
	ASK_CREDITS,
	ASK_CREDENTIAL,
	ASK_SERVICE,
	ASK_DETERMINATION
};

enum {
	NODES = 24,
	ITEMS = 4,
	EDGES = 3,
	DEMAND_MOST = 6,  /* days that a rule can ask for in all */
	WINDOWED_MOST = 4, /* the same of a rule with a window */
	WINDOW_MOST = 2,   /* days of a window */
	SPECIALTIES = 2
};

struct asked {
	enum asked_kind kind;
	int items[ITEMS], count;
	int need;      /* AT_LEAST */
	int specialty; /* FOR */
	int kinds;     /* EXPERIENCE: bits */
	int amount;    /* days; credits in blocks of 30; EDUCATION: the level, from 1 */
	int part_kinds, part_amount; /* what it includes; amount 0: nothing */
	bool windowed; /* only what lies in the window counts */
	bool late;     /* due by the appointment, else at filing */
	int floor;     /* DETERMINATION: the number of its floor's node, or -1 */
	int line;      /* in the spec; of what it includes the next */
};

/* A substitution for a node of experience. */
struct exchange {
	int target;
	int level;  /* an education, or 0: 30 credits */
	int days;   /* that it takes off, 0: all */
	bool each;  /* as often as there are credits, */
	int cap;    /* but no more days than these; 0: no cap */
	bool linear; /* each credit its share, `up to` the days */
	bool exclusive; /* stands in the `one of` of the rule */
	int line;
};

struct rule_made {
	struct asked nodes[NODES]; /* in the order of the spec, floors last */
	int node_count, item_count; /* with and without floors */
	struct exchange edges[EDGES];
	int edge_count;
	int window;      /* days before the announcement; 0: none is windowed */
	int specialties; /* 0 or SPECIALTIES */
	int first_line, last_line;
};

void random_rule(struct rule_made *rule, uint64_t *random, int specialties);
/* The head of a plan; a standard with two classes, the second above the first, each
 * with one rule. They set the lines. Returns the next line. */
int plan_print(FILE *to);
int standard_print(FILE *to, int number, struct rule_made rules[2], int line);
unsigned random_less(uint64_t *random, unsigned limit);

/* ---- people (people.c) ----------------------------------------------------------- */

enum { TYPES = 5 }; /* k0; k1; k2; k0 and k2; k1 and k2 */

struct person {
	int days[2][TYPES]; /* in halves, outside the window and inside */
	int level, credits; /* credits in tenths of 30 */
	int service;
	bool credential, accepted;
};

struct people_cache;

struct people_cache *people_cache_open(void);
void people_cache_close(struct people_cache *cache);

/* Calls back for each person who could tell such rules apart, until it returns false. */
void everybody(struct people_cache *cache, const struct rule_made *const *rules,
	       int rule_count, bool (*found)(void *data, const struct person *person),
	       void *data);

/* ---- what a rule means (meaning.c) ----------------------------------------------- */

/* What the rule is asked without. */
struct without {
	bool node[NODES];  /* and all in it */
	bool whole[NODES]; /* its amount, but not what it includes */
	bool part[NODES];  /* what it includes */
	bool edge[EDGES], cap[EDGES];
};

/* Whether the person meets the rule, or one node of it, as the specialty: at filing
 * what is late is taken as done. */
bool rule_holds(const struct rule_made *rule, const struct without *without, int node,
		int specialty, bool at_filing, const struct person *person);
/* The most days the node can ask for. */
int node_demand(const struct rule_made *rule, int node);

/* ---- what must be found (expect.c) ----------------------------------------------- */

enum { FINDINGS = 64 };

struct finding {
	int code; /* 811 .. 819 */
	int line; /* 0: anywhere in the rule */
};

struct findings {
	struct finding items[FINDINGS];
	int count;
};

void expect_rule(struct people_cache *cache, const struct rule_made *rule,
		 struct findings *findings);
/* Whether somebody from outside qualifies for the higher class and not for the lower. */
bool expect_ladder(struct people_cache *cache, const struct rule_made *lower,
		   const struct rule_made *higher);

#endif
