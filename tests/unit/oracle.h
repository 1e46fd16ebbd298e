/*
 * oracle.h - what the runtime must say of a small rule, found out the long way.
 *
 * An oracle is a random rule over a handful of facts with small values. It keeps its own
 * tree and its own idea of which fact lies inside which, and answers by trying every
 * person whom the evidence allows. It shares no code with the runtime.
 */
#ifndef ORACLE_H
#define ORACLE_H

#include "image_builder.h"

enum {
	ORACLE_FACTS = 6,
	ORACLE_NODES = 64,
	ORACLE_CHILDREN = 4,
	ORACLE_MOST = 6 /* no threshold asks for more of any fact */
};

struct oracle_fact {
	enum classpec_fact_kind kind;
	unsigned selected; /* a bit for each of four kinds, classes, levels or subjects */
	int lo, hi;        /* hi is ORACLE_MOST where nothing bounds it */
	bool unbounded;
};

struct oracle_node {
	enum classpec_node_kind kind;
	bool later;
	unsigned count, threshold;
	unsigned child_count, children[ORACLE_CHILDREN];
	unsigned term_count, fact[2], factor[2];
};

struct oracle {
	struct oracle_fact facts[ORACLE_FACTS];
	struct oracle_node nodes[ORACLE_NODES]; /* the first is the root */
	unsigned fact_count, node_count;
};

/* What a random rule may hold besides single evidence facts under all, any and at
 * least. */
enum oracle_feature {
	ORACLE_DECISIONS = 1,
	ORACLE_LATER = 2,
	ORACLE_SUMS = 4,
	ORACLE_INSIDE = 8 /* facts that count for other facts */
};

/* Fixed seeds give fixed rules. */
uint32_t random_next(uint64_t *state);
unsigned random_below(uint64_t *state, unsigned limit);

void oracle_random(struct oracle *o, uint64_t *random, unsigned features);
/* Adds the oracle's facts and its rule to an empty builder, and its intervals. */
void oracle_build(const struct oracle *o, struct builder *b,
		  struct classpec_interval values[ORACLE_FACTS]);

/* Whether the rule holds for one person, when what is due later is done or not. */
bool oracle_holds(const struct oracle *o, const int value[ORACLE_FACTS], bool later_done);
enum classpec_outcome oracle_outcome(const struct oracle *o);
bool oracle_inside(const struct oracle *o, unsigned narrow, unsigned wide);
/* The person at the best that the evidence allows, after adding so much to each fact. */
void oracle_add(const struct oracle *o, const int added[ORACLE_FACTS],
		int value[ORACLE_FACTS]);
/* What is added in all to a fact. */
int oracle_gain(const struct oracle *o, const int added[ORACLE_FACTS], unsigned fact);
unsigned oracle_effort(const struct oracle *o, const int added[ORACLE_FACTS]);
/* The least effort with which anything added suffices, and the number of least
 * additions. */
bool oracle_nearest(const struct oracle *o, unsigned *effort, unsigned *ways);

#endif
