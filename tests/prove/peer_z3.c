/*
 * peer_z3.c - people, facts and rules for Z3.
 *
 * Somebody has worked so many days on each set of kinds, and been appointed for so many days to each
 * set of classes, permanently or not: real numbers. Credits are whole numbers for each subject. What
 * is held is true or false. A fact is the sum of what it counts, days being rounded down.
 */
#include "peer.h"

#include <stdlib.h>
#include <z3.h>

enum { SETS_MAX = 1 << 10, NODES_MAX = 4096 };

struct z3 {
	Z3_context z3;
	Z3_solver solver;
	Z3_sort real, integer, boolean;
};

struct question {
	struct z3 *peer;
	Z3_context z3;
	const struct classpec_plan *plan;
	const struct classpec_fact *facts;
	const uint32_t *lists;
	Z3_ast fact[256];
	uint32_t names; /* given out so far */
};

static void *z3_open(void)
{
	struct z3 *z3 = calloc(1, sizeof *z3);
	Z3_config config = Z3_mk_config();

	z3->z3 = Z3_mk_context(config);
	Z3_del_config(config);
	z3->solver = Z3_mk_simple_solver(z3->z3);
	Z3_solver_inc_ref(z3->z3, z3->solver);
	z3->real = Z3_mk_real_sort(z3->z3);
	z3->integer = Z3_mk_int_sort(z3->z3);
	z3->boolean = Z3_mk_bool_sort(z3->z3);
	return z3;
}

static void z3_close(void *peer)
{
	struct z3 *z3 = peer;

	Z3_solver_dec_ref(z3->z3, z3->solver);
	Z3_del_context(z3->z3);
	free(z3);
}

static Z3_ast variable(struct question *q, Z3_sort sort)
{
	return Z3_mk_const(q->z3, Z3_mk_int_symbol(q->z3, (int)q->names++), sort);
}

static Z3_ast number(struct question *q, int64_t value, Z3_sort sort)
{
	return Z3_mk_int64(q->z3, value, sort);
}

static void claim(struct question *q, Z3_ast that)
{
	Z3_solver_assert(q->z3, q->peer->solver, that);
}

static Z3_ast sum_of(struct question *q, unsigned count, const Z3_ast *terms, Z3_sort sort)
{
	return count ? Z3_mk_add(q->z3, count, terms) : number(q, 0, sort);
}

/* ---- what the facts count ---------------------------------------------------------------------- */

static uint32_t selected_bits(const struct question *q, uint32_t first, uint32_t count)
{
	uint32_t bits = 0, i;

	for (i = 0; i < count; i++)
		bits |= 1u << q->lists[first + i];
	return bits;
}

/* Everything that facts of the kind select, as bits. */
static uint32_t all_bits(const struct question *q, uint8_t kind)
{
	uint32_t bits = 0, f;

	for (f = 0; f < q->plan->facts.count; f++)
		if (q->facts[f].kind == kind)
			bits |= kind == CLASSPEC_CREDITS
				? selected_bits(q, q->facts[f].first_subject,
						q->facts[f].subject_count)
				: selected_bits(q, q->facts[f].first_selected,
						q->facts[f].selected_count);
	return bits;
}

/* A variable for every set of bits, 0 or more each. */
static uint32_t variables_of_sets(struct question *q, uint32_t bits, Z3_ast *variables)
{
	uint32_t sets = 1;

	while (sets <= bits)
		sets *= 2;
	for (uint32_t set = 0; set < sets; set++) {
		variables[set] = NULL;
		if (!set || (set & ~bits))
			continue;
		variables[set] = variable(q, q->peer->real);
		claim(q, Z3_mk_ge(q->z3, variables[set], number(q, 0, q->peer->real)));
	}
	return sets;
}

/* floor(sum of the sets that meet `bits`) */
static Z3_ast rounded_sum(struct question *q, const Z3_ast *variables, uint32_t sets, uint32_t bits)
{
	Z3_ast terms[SETS_MAX], days, whole = variable(q, q->peer->integer), real;
	unsigned count = 0;
	uint32_t set;

	for (set = 1; set < sets; set++)
		if (variables[set] && (set & bits))
			terms[count++] = variables[set];
	days = sum_of(q, count, terms, q->peer->real);
	real = Z3_mk_int2real(q->z3, whole);
	claim(q, Z3_mk_le(q->z3, real, days));
	terms[0] = real;
	terms[1] = number(q, 1, q->peer->real);
	claim(q, Z3_mk_lt(q->z3, days, Z3_mk_add(q->z3, 2, terms)));
	return whole;
}

static void experience_facts(struct question *q)
{
	Z3_ast variables[SETS_MAX];
	uint32_t sets = variables_of_sets(q, all_bits(q, CLASSPEC_EXPERIENCE), variables), f;

	for (f = 0; f < q->plan->facts.count; f++)
		if (q->facts[f].kind == CLASSPEC_EXPERIENCE)
			q->fact[f] = rounded_sum(q, variables, sets,
						 selected_bits(q, q->facts[f].first_selected,
							       q->facts[f].selected_count));
}

/* Classes held permanently are bits of their own. */
static void service_facts(struct question *q)
{
	Z3_ast variables[SETS_MAX];
	uint32_t bits = all_bits(q, CLASSPEC_SERVICE), f;
	uint32_t sets = variables_of_sets(q, bits | bits << 4, variables);

	for (f = 0; f < q->plan->facts.count; f++) {
		uint32_t own;

		if (q->facts[f].kind != CLASSPEC_SERVICE)
			continue;
		own = selected_bits(q, q->facts[f].first_selected, q->facts[f].selected_count);
		q->fact[f] = rounded_sum(q, variables, sets,
					 q->facts[f].permanent ? own << 4 : own | own << 4);
	}
}

/* Credits in each subject, and in none. */
static void credit_facts(struct question *q)
{
	Z3_ast subjects[32];
	uint32_t f, i;

	for (i = 0; i < 32; i++) {
		subjects[i] = variable(q, q->peer->integer);
		claim(q, Z3_mk_ge(q->z3, subjects[i], number(q, 0, q->peer->integer)));
	}
	for (f = 0; f < q->plan->facts.count; f++) {
		const struct classpec_fact *fact = &q->facts[f];
		Z3_ast terms[32];
		unsigned count = 0;
		uint32_t bits = selected_bits(q, fact->first_subject, fact->subject_count);

		if (fact->kind != CLASSPEC_CREDITS)
			continue;
		for (i = 0; i < 32; i++)
			if (!fact->subject_count || (bits >> i & 1))
				terms[count++] = subjects[i];
		q->fact[f] = sum_of(q, count, terms, q->peer->integer);
	}
}

/* One of these is held. */
static void held_facts(struct question *q, uint8_t kind)
{
	Z3_ast held[32];
	uint32_t f, i;

	for (i = 0; i < 32; i++)
		held[i] = variable(q, q->peer->boolean);
	for (f = 0; f < q->plan->facts.count; f++) {
		const struct classpec_fact *fact = &q->facts[f];
		Z3_ast any[32];

		if (fact->kind != kind)
			continue;
		for (i = 0; i < fact->selected_count; i++)
			any[i] = held[q->lists[fact->first_selected + i]];
		q->fact[f] = Z3_mk_ite(q->z3, Z3_mk_or(q->z3, fact->selected_count, any),
				       number(q, 1, q->peer->integer),
				       number(q, 0, q->peer->integer));
	}
}

/* ---- what the rules say ---------------------------------------------------------------------------- */

static Z3_ast node_claim(struct question *q, const struct classpec_node *nodes, uint32_t at)
{
	const struct classpec_term *terms = CLASSPEC_ARRAY(q->plan, terms, struct classpec_term);
	Z3_ast items[64], product[2];
	unsigned count = 0, i;
	uint32_t child;

	if (nodes[at].kind == CLASSPEC_ATOM) {
		for (i = 0; i < nodes[at].term_count; i++) {
			product[0] = number(q, terms[nodes[at].first_term + i].factor,
					    q->peer->integer);
			product[1] = q->fact[terms[nodes[at].first_term + i].fact];
			items[count++] = Z3_mk_mul(q->z3, 2, product);
		}
		return Z3_mk_ge(q->z3, Z3_mk_add(q->z3, count, items),
				number(q, nodes[at].threshold, q->peer->integer));
	}
	for (child = at + 1; child < classpec_node_end(nodes, at);
	     child += nodes[child].extent)
		items[count++] = node_claim(q, nodes, child);
	if (nodes[at].kind == CLASSPEC_ALL)
		return Z3_mk_and(q->z3, count, items);
	return Z3_mk_or(q->z3, count, items);
}

static Z3_ast rule_claim(struct question *q, uint32_t number_of_rule)
{
	const struct classpec_rule *rule =
		&CLASSPEC_ARRAY(q->plan, rules, struct classpec_rule)[number_of_rule];

	return node_claim(q, CLASSPEC_ARRAY(q->plan, nodes, struct classpec_node) +
			  rule->first_node, 0);
}

static int z3_implies(void *of, const struct classpec_plan *plan)
{
	struct z3 *peer = of;
	struct question q = { .peer = peer, .z3 = peer->z3, .plan = plan };
	Z3_lbool answer;

	q.facts = CLASSPEC_ARRAY(plan, facts, struct classpec_fact);
	q.lists = CLASSPEC_ARRAY(plan, selections, uint32_t);
	Z3_solver_push(q.z3, peer->solver);
	experience_facts(&q);
	service_facts(&q);
	credit_facts(&q);
	held_facts(&q, CLASSPEC_EDUCATION);
	held_facts(&q, CLASSPEC_CREDENTIAL);
	claim(&q, rule_claim(&q, 0));
	claim(&q, Z3_mk_not(q.z3, rule_claim(&q, 1)));
	answer = Z3_solver_check(q.z3, peer->solver);
	Z3_solver_pop(q.z3, peer->solver, 1);
	return answer == Z3_L_UNDEF ? -1 : answer == Z3_L_FALSE;
}

const struct peer peer_z3 = { "Z3", z3_open, z3_close, z3_implies };
