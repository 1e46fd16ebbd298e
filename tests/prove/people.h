/*
 * people.h - what the prover must say of small rules, found out by looking at everybody.
 *
 * A world is a handful of random facts and the people who can be told apart by them: every way to
 * work, study and hold things, up to small amounts, in half days. It shares no code with the prover.
 */
#ifndef PEOPLE_H
#define PEOPLE_H

#include "../unit/image_builder.h"
#include "../unit/oracle.h"
#include "prove/prove.h"

enum {
	PEOPLE_FACTS = 14,
	PEOPLE_KINDS = 3,
	PEOPLE_MOST = 2, /* no threshold of a single fact asks for more */
	PEOPLE_NODES = 64,
	PEOPLE_RULES = 3 /* of one world */
};

struct people_fact {
	enum classpec_fact_kind kind;
	unsigned selected; /* a bit for each kind, class, level or subject; credits: 0 for any */
	bool permanent;
};

struct people_node {
	enum classpec_node_kind kind;
	unsigned count, first, next; /* first child and next sibling; 0: none */
	unsigned term_count, fact[3], factor[3];
	int threshold;
};

struct people_rule {
	struct people_node nodes[PEOPLE_NODES];
	unsigned node_count;
};

struct people {
	struct people_fact facts[PEOPLE_FACTS];
	unsigned fact_count, features;
	uint64_t *everybody; /* four bits a fact */
	size_t count;
	uint32_t *slots; /* by hash: 1 + the number of a person; or 0 */
	size_t slot_count;
};

enum people_feature {
	PEOPLE_SUMS = 1,
	PEOPLE_OTHERS = 2,   /* not only experience */
	PEOPLE_PART_TIME = 4 /* three jobs at half time, which count as one day together */
};

void people_open(struct people *w, uint64_t *random, unsigned features);
void people_close(struct people *w);
void people_rule(const struct people *w, struct people_rule *rule, uint64_t *random,
		 unsigned features);
bool people_holds(const struct people_rule *rule, uint64_t person);
/* Keeps of those whom the atoms of these rules cannot tell apart one each: whatever is asked about
 * parts of the rules, nobody is missed. */
void people_sample(struct people *w, const struct people_rule *rules, unsigned count);

/* The facts, and one class with the rules. */
void people_build(const struct people *w, struct builder *b, const struct people_rule *rules,
		  unsigned count);
/* What the witness comes to, with one portion less by so little; no such portion: all of it. */
uint64_t people_witness(const struct people *w, const struct prove_witness *witness,
			uint32_t lowered);

#endif
