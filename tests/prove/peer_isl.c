/*
 * peer_isl.c - rules about credits for isl, which counts whole numbers: so many in each subject.
 */
#include "peer.h"

#include <isl/aff.h>
#include <isl/ctx.h>
#include <isl/local_space.h>
#include <isl/set.h>
#include <isl/space.h>

enum { SUBJECTS = 8 }; /* the last of them: any that no fact names */

struct question {
	const struct classpec_plan *plan;
	isl_space *space;
};

static void *peer_open(void)
{
	return isl_ctx_alloc();
}

static void peer_close(void *peer)
{
	isl_ctx_free(peer);
}

static isl_aff *aff_zero(const struct question *q)
{
	return isl_aff_zero_on_domain(isl_local_space_from_space(isl_space_copy(q->space)));
}

/* Adds `factor` times the credits that count for the fact. */
static isl_aff *add_fact(const struct question *q, isl_aff *sum, uint32_t number, int factor)
{
	const struct classpec_fact *fact =
		CLASSPEC_ARRAY(q->plan, facts, struct classpec_fact) + number;
	const uint32_t *subjects = CLASSPEC_ARRAY(q->plan, selections, uint32_t);
	uint32_t i, of = fact->subject_count ? fact->subject_count : SUBJECTS;

	for (i = 0; i < of; i++)
		sum = isl_aff_add_coefficient_si(
			sum, isl_dim_in,
			fact->subject_count ? (int)subjects[fact->first_subject + i] : (int)i,
			factor);
	return sum;
}

static isl_set *node_set(const struct question *q, const struct classpec_node *nodes, uint32_t at)
{
	const struct classpec_term *terms =
		CLASSPEC_ARRAY(q->plan, terms, struct classpec_term) + nodes[at].first_term;
	isl_set *set;
	isl_aff *sum;
	uint32_t i;

	if (nodes[at].kind == CLASSPEC_ATOM) {
		sum = aff_zero(q);
		for (i = 0; i < nodes[at].term_count; i++)
			sum = add_fact(q, sum, terms[i].fact, terms[i].factor);
		sum = isl_aff_add_constant_si(sum, -nodes[at].threshold);
		return isl_aff_ge_set(sum, aff_zero(q));
	}
	set = nodes[at].kind == CLASSPEC_ALL ? isl_set_universe(isl_space_copy(q->space))
					     : isl_set_empty(isl_space_copy(q->space));
	for (i = at + 1; i < classpec_node_end(nodes, at); i += nodes[i].extent)
		set = nodes[at].kind == CLASSPEC_ALL
			? isl_set_intersect(set, node_set(q, nodes, i))
			: isl_set_union(set, node_set(q, nodes, i));
	return set;
}

static isl_set *rule_set(const struct question *q, uint32_t number)
{
	const struct classpec_rule *rule =
		CLASSPEC_ARRAY(q->plan, rules, struct classpec_rule) + number;

	return node_set(q, CLASSPEC_ARRAY(q->plan, nodes, struct classpec_node) +
			rule->first_node, 0);
}

static int peer_implies(void *peer, const struct classpec_plan *plan)
{
	struct question q = { plan, isl_space_set_alloc(peer, 0, SUBJECTS) };
	isl_set *old = rule_set(&q, 0), *new = rule_set(&q, 1);
	isl_bool answer;
	int i;

	for (i = 0; i < SUBJECTS; i++)
		old = isl_set_lower_bound_si(old, isl_dim_set, (unsigned)i, 0);
	answer = isl_set_is_subset(old, new);
	isl_set_free(old);
	isl_set_free(new);
	isl_space_free(q.space);
	return answer == isl_bool_error ? -1 : answer == isl_bool_true;
}

const struct peer peer_isl = { "isl", peer_open, peer_close, peer_implies };
