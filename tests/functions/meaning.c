/*
 * meaning.c - the tables of a rule as a formula over the facts.
 *
 * Written from the words of classpec.h and of nothing else: a node holds at a corner,
 * which is a choice of the lower or the upper end of evidence and of decisions, and of
 * whether what is due later is asked for.
 */
#include "meaning.h"

#include <stdlib.h>

struct corner {
	bool evidence_high, decisions_high, later_done;
};

struct reading {
	const struct question *question;
	const struct classpec_node *nodes; /* of the rule */
	const struct classpec_term *terms; /* of the plan */
	struct corner corner;
};

static Z3_ast number(const struct reading *r, int64_t value)
{
	return Z3_mk_int64(r->question->z3, value, Z3_mk_int_sort(r->question->z3));
}

/* The sum of factor * fact reaches the threshold. */
static Z3_ast meaning_of_atom(const struct reading *r, const struct classpec_node *node)
{
	const bool decision = node->flags & CLASSPEC_DETERMINATION;
	const bool high = decision ? r->corner.decisions_high : r->corner.evidence_high;
	Z3_context z3 = r->question->z3;
	Z3_ast sum = number(r, 0);
	uint32_t i;

	for (i = 0; i < node->term_count; i++) {
		const struct classpec_term *term = &r->terms[node->first_term + i];
		Z3_ast product[] = { number(r, term->factor),
				     high ? r->question->hi[term->fact] :
				     r->question->lo[term->fact] };
		Z3_ast parts[] = { sum, Z3_mk_mul(z3, 2, product) };

		sum = Z3_mk_add(z3, 2, parts);
	}
	return Z3_mk_ge(z3, sum, number(r, node->threshold));
}

static Z3_ast meaning_of_node(const struct reading *r, uint32_t at);

static Z3_ast meaning_of_group(const struct reading *r, uint32_t at)
{
	const struct classpec_node *node = &r->nodes[at];
	Z3_context z3 = r->question->z3;
	Z3_ast *parts = malloc(node->extent * sizeof *parts), result;
	unsigned count = 0;
	uint32_t child;

	for (child = at + 1; child < at + node->extent; child += r->nodes[child].extent)
		parts[count++] = meaning_of_node(r, child);
	if (node->kind == CLASSPEC_ALL)
		result = Z3_mk_and(z3, count, parts);
	else if (node->kind == CLASSPEC_ANY)
		result = Z3_mk_or(z3, count, parts);
	else if (node->threshold == 0)
		result = Z3_mk_true(z3);
	else if ((uint32_t)node->threshold > count)
		result = Z3_mk_false(z3);
	else
		result = Z3_mk_atleast(z3, count, parts, (unsigned)node->threshold);
	free(parts);
	return result;
}

static Z3_ast meaning_of_node(const struct reading *r, uint32_t at)
{
	const struct classpec_node *node = &r->nodes[at];

	if (r->corner.later_done && node->stage > r->question->stage)
		return Z3_mk_true(r->question->z3);
	if (node->kind == CLASSPEC_ATOM)
		return meaning_of_atom(r, node);
	return meaning_of_group(r, at);
}

Z3_ast meaning_of_rule(const struct question *question, const struct classpec_plan *plan,
		       uint32_t number_of_rule)
{
	/* From the last that decides to the first. */
	static const struct {
		struct corner corner;
		enum classpec_outcome outcome;
	} steps[] = { { { true, true, true }, CLASSPEC_UNDETERMINED },
		      { { false, true, true }, CLASSPEC_NEEDS_DETERMINATION },
		      { { true, false, true }, CLASSPEC_UNDETERMINED },
		      { { false, false, true }, CLASSPEC_CONDITIONAL },
		      { { false, false, false }, CLASSPEC_MET } };
	const struct classpec_rule *rule =
		CLASSPEC_ARRAY(plan, rules, struct classpec_rule) + number_of_rule;
	struct reading r = { .question = question };
	Z3_ast outcome;
	size_t i;

	r.nodes = CLASSPEC_ARRAY(plan, nodes, struct classpec_node) + rule->first_node;
	r.terms = CLASSPEC_ARRAY(plan, terms, struct classpec_term);
	if (rule->node_count == 0)
		return number(&r, CLASSPEC_MET);
	outcome = number(&r, CLASSPEC_NOT_MET);
	for (i = 0; i < sizeof steps / sizeof *steps; i++) {
		r.corner = steps[i].corner;
		outcome = Z3_mk_ite(question->z3, meaning_of_node(&r, 0),
				    number(&r, steps[i].outcome), outcome);
	}
	return outcome;
}
