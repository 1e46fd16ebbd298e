/*
 * sample/sample.h - people made up from a plan: around every threshold first, then
 * mixtures by chance. The same plan, number and seed give the same people.
 *
 *   sample/sample.c    the order: round after round over the rules, then by chance
 *   sample/boundary.c  who just meets a requirement, and who is one step off
 *   sample/person.c    a record that can be changed
 *   sample/mixture.c   people by chance
 */
#ifndef CLASSPEC_SAMPLE_H
#define CLASSPEC_SAMPLE_H

#include "base.h"
#include "classpec.h"
#include "prove/prove.h"

struct sample_request {
	uint64_t count, seed;
	classpec_date as_of; /* the last day of which the records know; 0: chosen */
};

struct sample {
	struct context *cx;
	const struct classpec_plan *plan;
	struct prove_space *space;
	struct arena *scratch; /* until the next person */
	classpec_date as_of;
	uint64_t random, wanted, written;
	uint64_t *known; /* what was written already, by its hash; 0: free */
	size_t known_count, known_capacity;
	struct out out;
	FILE *to;
};

/* Writes that many records, as NDJSON. False when the plan has no rule to sample. */
bool sample_write(struct context *cx, const struct classpec_plan *plan,
		  const struct sample_request *request, FILE *to);

/* The next number by chance, below the limit, which is not 0. */
uint32_t sample_random(struct sample *s, uint32_t limit);
/* Writes the record unless one like it was written; false when there are enough. */
bool sample_put(struct sample *s, const struct prove_record *record, const char *what);

/* ---- sample/boundary.c ---------------------------------------------------------- */

/* People on both sides of the requirement at that node of the rule. */
void sample_boundary(struct sample *s, uint32_t rule, uint32_t node);

/* ---- sample/person.c: a copy of a record, whose lists may be changed ------------ */

struct person {
	struct prove_record all;
	struct classpec_degree *degrees;
	struct classpec_credit *credits;
	struct classpec_job *jobs;
	struct classpec_appointment *appointments;
	struct classpec_holding *holdings;
	struct classpec_decision *decisions;
};

enum { PERSON_ROOM = 24 }; /* entries of each list beside those of the record copied */

/* An empty record, all of whose sections say that there is nothing, or a copy. */
void person_copy(struct person *p, const struct prove_record *of, struct arena *arena);
/* Whether an entry counts for a fact, windows aside. */
bool job_counts(const struct classpec_plan *plan, const struct classpec_fact *fact,
		const struct classpec_job *job);
bool appointment_counts(const struct classpec_plan *plan,
			const struct classpec_fact *fact,
			const struct classpec_appointment *appointment);
/* Makes what counts for the fact longer by so many days, or credits by hundredths;
 * false when nothing does, or nothing would be left. */
bool person_change(const struct classpec_plan *plan, struct person *p,
		 const struct classpec_fact *fact, int32_t by);

/* ---- sample/mixture.c ----------------------------------------------------------- */

/* One person, who may be like another: then nothing is written. */
void sample_mixture(struct sample *s);

static inline const struct classpec_fact *fact_at(const struct classpec_plan *plan,
						  uint32_t number)
{
	return CLASSPEC_ARRAY(plan, facts, struct classpec_fact) + number;
}

static inline const struct classpec_rule *rule_at(const struct classpec_plan *plan,
						  uint32_t number)
{
	return CLASSPEC_ARRAY(plan, rules, struct classpec_rule) + number;
}

static inline const struct classpec_node *node_at(const struct classpec_plan *plan,
						  uint32_t rule, uint32_t node)
{
	return CLASSPEC_ARRAY(plan, nodes, struct classpec_node) +
	       rule_at(plan, rule)->first_node + node;
}

static inline const struct classpec_authority *
authority_of(const struct classpec_plan *plan, uint32_t number)
{
	return CLASSPEC_ARRAY(plan, authorities, struct classpec_authority) + number;
}

#endif
