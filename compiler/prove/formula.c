/*
 * prove/formula.c - the parts of rules that a question is about become claims.
 *
 * What the question decides beforehand is folded in: nodes taken to hold or to fail, what is due
 * later, decisions that are refused or granted. A claim of one fact is a threshold in the units of
 * the space, so that rules of two plans which read a fact differently can be compared.
 */
#include "prove/proving.h"

/* Amounts stay below 2^34, so such a product, and a sum of some, stays within 64 bits. */
#define COEFFICIENT_MAX ((int64_t)1 << 24)

/* Sums are numbered behind the facts, when it is known how many facts there are. */
#define SUM_QUANTITY 0x80000000u

struct builder_of_claims {
	struct problem *p;
	const struct prove_part *part;
	const struct classpec_node *nodes;
	const struct classpec_term *terms;
	const struct classpec_fact *facts;
};

static struct claim *
claim_new(struct problem *p, enum claim_kind kind)
{
	struct claim *c = &p->claims[p->claim_count++];

	*c = (struct claim){ .kind = (uint8_t)kind, .items = CLASSPEC_NONE,
			     .next = CLASSPEC_NONE };
	return c;
}

/* ---- facts ---- */

static uint32_t
fact_local(struct problem *p, uint32_t meaning)
{
	struct meaning *m = &p->space->meanings[meaning];

	if (m->seen != p->space->stamp) {
		m->seen = p->space->stamp;
		m->local = p->fact_count;
		p->facts[p->fact_count++] = m;
	}
	return m->local;
}

/* ---- atoms ---- */

/* coefficient * reading >= threshold, as the least amount of the fact. */
static uint32_t
claim_fact(struct problem *p, const struct sum_term *term, int64_t threshold)
{
	int64_t wanted = ceiling_over(threshold, term->coefficient);
	int64_t amount = ceiling_over(wanted * term->over - term->plus, term->times);
	struct claim *c;

	if (amount <= 0)
		return ALWAYS;
	if (is_held(p->facts[term->fact]->kind) && amount > 1)
		return NEVER;
	c = claim_new(p, CLAIM_ATOM);
	c->quantity = term->fact;
	c->threshold = amount;
	return p->claim_count - 1;
}

static bool
same_reading(const struct sum_term *a, const struct sum_term *b)
{
	return a->fact == b->fact && a->times == b->times && a->plus == b->plus &&
	       a->over == b->over;
}

static bool
same_sum(const struct sum *a, const struct sum_term *terms, uint32_t count)
{
	if (a->term_count != count)
		return false;
	for (uint32_t i = 0; i < count; i++)
		if (!same_reading(&a->terms[i], &terms[i]) ||
		    a->terms[i].coefficient != terms[i].coefficient)
			return false;
	return true;
}

/* Without what divides all coefficients: 2 a + 2 b >= 5 is a + b >= 3. */
static uint32_t
claim_sum(struct problem *p, struct sum_term *terms, uint32_t count, int64_t threshold)
{
	uint32_t number = 0;
	int64_t divisor = 0;
	struct claim *c;

	for (uint32_t i = 0; i < count; i++)
		divisor = common_divisor(terms[i].coefficient, divisor);
	for (uint32_t i = 0; i < count; i++)
		terms[i].coefficient /= divisor;
	threshold = ceiling_over(threshold, divisor);
	for (uint32_t i = 0; i < count; i++)
		if (terms[i].coefficient > COEFFICIENT_MAX)
			p->doubt = PROVE_NUMBERS;
	while (number < p->sum_count && !same_sum(&p->sums[number], terms, count))
		number++;
	if (number == p->sum_count) {
		p->sums[number].terms = SCRATCH(p->space, struct sum_term, count);
		memcpy(p->sums[number].terms, terms, count * sizeof *terms);
		p->sums[number].term_count = count;
		p->sum_count++;
	}
	c = claim_new(p, CLAIM_ATOM);
	c->quantity = SUM_QUANTITY | number;
	c->threshold = threshold;
	return p->claim_count - 1;
}

/* Adds a term in the order of facts; what is there already is added up. */
static void
term_add(struct sum_term *terms, uint32_t *count, const struct sum_term *term)
{
	uint32_t at = *count;

	for (uint32_t i = 0; i < *count; i++)
		if (same_reading(&terms[i], term)) {
			terms[i].coefficient += term->coefficient;
			return;
		}
	for (; at > 0 && terms[at - 1].fact > term->fact; at--)
		terms[at] = terms[at - 1];
	terms[at] = *term;
	++*count;
}

static struct sum_term
term_of(const struct builder_of_claims *b, const struct classpec_term *term)
{
	const struct reading *r = &b->p->space->readings[b->part->plan][term->fact];

	return (struct sum_term){ fact_local(b->p, r->meaning), term->factor * r->worth, r->times,
				  r->plus, r->over };
}

/* Whether the question decides beforehand what an office says. */
static bool
is_decided(const struct builder_of_claims *b, const struct classpec_term *term)
{
	return b->part->decisions != PROVE_FREE &&
	       b->facts[term->fact].kind == CLASSPEC_DECISION;
}

static uint32_t
build_atom(struct builder_of_claims *b, const struct classpec_node *node)
{
	const struct classpec_term *term = b->terms + node->first_term;
	struct sum_term few[4], *terms = few;
	int64_t threshold = node->threshold;
	uint32_t count = 0;

	if (node->term_count > sizeof few / sizeof *few)
		terms = SCRATCH(b->p->space, struct sum_term, node->term_count);
	for (uint32_t i = 0; i < node->term_count; i++, term++) {
		struct sum_term t;

		if (is_decided(b, term)) {
			threshold -= b->part->decisions == PROVE_GRANTED ? term->factor : 0;
			continue;
		}
		t = term_of(b, term);
		term_add(terms, &count, &t);
	}
	if (threshold <= 0)
		return ALWAYS;
	if (!count)
		return NEVER;
	if (count == 1)
		return claim_fact(b->p, terms, threshold);
	return claim_sum(b->p, terms, count, threshold);
}

/* ---- groups ---- */

static bool
is_all(const struct claim *c)
{
	return c->kind == CLAIM_GROUP && c->need == c->count;
}

static bool
is_any(const struct claim *c)
{
	return c->kind == CLAIM_GROUP && c->need == 1;
}

/* All of all are all; any of any are any. */
static void
flatten(struct problem *p, uint32_t group)
{
	struct claim *g = &p->claims[group];
	uint32_t *link = &g->items;

	if (!is_all(g) && !is_any(g))
		return;
	while (*link != CLASSPEC_NONE) {
		struct claim *item = &p->claims[*link];
		uint32_t *end = &item->items;

		if ((is_all(g) && is_all(item)) || (is_any(g) && is_any(item))) {
			g->need += is_all(g) ? item->count - 1 : 0;
			g->count += item->count - 1;
			while (*end != CLASSPEC_NONE)
				end = &p->claims[*end].next;
			*end = item->next;
			*link = item->items;
		} else {
			link = &item->next;
		}
	}
}

/* `need` of the items, of which the constants are not among the claims in the list. */
static uint32_t
group_close(struct problem *p, uint32_t group, int64_t need)
{
	struct claim *g = &p->claims[group];

	if (need <= 0)
		return ALWAYS;
	if (need > g->count)
		return NEVER;
	if (g->count == 1)
		return g->items;
	g->need = (uint32_t)need;
	flatten(p, group);
	return group;
}

static void
group_add(struct problem *p, uint32_t group, uint32_t **end, uint32_t item, int64_t *need)
{
	if (item == ALWAYS)
		--*need;
	if (item < FIRST_CLAIM)
		return;
	**end = item;
	*end = &p->claims[item].next;
	p->claims[group].count++;
}

static uint32_t build(struct builder_of_claims *b, uint32_t at);

static uint32_t
build_group(struct builder_of_claims *b, uint32_t at)
{
	const struct classpec_node *node = &b->nodes[at];
	uint32_t group, *end;
	int64_t need = node->kind == CLASSPEC_ANY ? 1 : node->threshold;

	claim_new(b->p, CLAIM_GROUP);
	group = b->p->claim_count - 1;
	end = &b->p->claims[group].items;
	if (node->kind == CLASSPEC_ALL)
		need = 0;
	for (uint32_t child = at + 1; child < at + node->extent;
	     child += b->nodes[child].extent) {
		need += node->kind == CLASSPEC_ALL;
		group_add(b->p, group, &end, build(b, child), &need);
	}
	return group_close(b->p, group, need);
}

static uint32_t
build(struct builder_of_claims *b, uint32_t at)
{
	const struct classpec_node *node = &b->nodes[at];

	if (at == b->part->held || node->stage > b->part->stage)
		return ALWAYS;
	if (at == b->part->dropped)
		return NEVER;
	if (node->kind == CLASSPEC_ATOM)
		return build_atom(b, node);
	return build_group(b, at);
}

static uint32_t
build_part(struct problem *p, const struct prove_part *part)
{
	const struct classpec_plan *plan = p->space->plan[part->plan];
	const struct classpec_rule *rule =
		&CLASSPEC_ARRAY(plan, rules, struct classpec_rule)[part->rule];
	struct builder_of_claims b = {
		p, part,
		CLASSPEC_ARRAY(plan, nodes, struct classpec_node) + rule->first_node,
		CLASSPEC_ARRAY(plan, terms, struct classpec_term),
		CLASSPEC_ARRAY(plan, facts, struct classpec_fact)
	};

	return rule->node_count ? build(&b, part->node) : ALWAYS;
}

static uint32_t
build_parts(struct problem *p, struct prove_parts parts)
{
	uint32_t group, *end;
	int64_t need = 1;

	claim_new(p, CLAIM_GROUP);
	group = p->claim_count - 1;
	end = &p->claims[group].items;
	for (uint32_t i = 0; i < parts.count; i++)
		group_add(p, group, &end, build_part(p, &parts.items[i]), &need);
	return group_close(p, group, need);
}

/* ---- both sides ---- */

/* At most so many claims and terms come of the parts. */
static void
count_room(const struct problem *p, struct prove_parts parts, size_t *claims, size_t *terms)
{
	++*claims;
	for (uint32_t i = 0; i < parts.count; i++) {
		const struct classpec_plan *plan = p->space->plan[parts.items[i].plan];
		const struct classpec_rule *rule =
			&CLASSPEC_ARRAY(plan, rules, struct classpec_rule)[parts.items[i].rule];
		const struct classpec_node *nodes =
			CLASSPEC_ARRAY(plan, nodes, struct classpec_node) + rule->first_node;

		*claims += rule->node_count;
		for (uint32_t n = 0; n < rule->node_count; n++)
			if (nodes[n].kind == CLASSPEC_ATOM)
				*terms += nodes[n].term_count;
	}
}

/* Each group is looked at once for itself and once more for every group around it. What is below a
 * claim comes behind it. Too many groups in one another: no proof is begun, as its steps would grow with
 * the fifth power of their number. */
static void
count_looks(struct problem *p)
{
	uint32_t *below = SCRATCH(p->space, uint32_t, p->claim_count);
	uint32_t *depth = SCRATCH(p->space, uint32_t, p->claim_count);

	for (uint32_t i = p->claim_count; i-- > 0;) {
		uint64_t looks = 1;

		below[i] = 1;
		for (uint32_t item = p->claims[i].items; item != CLASSPEC_NONE;
		     item = p->claims[item].next) {
			below[i] += below[item];
			looks += p->claims[item].looks;
			if (depth[item] >= depth[i])
				depth[i] = depth[item] + 1;
		}
		if (depth[i] > GROUPS_DEEP)
			p->doubt = PROVE_DEPTH;
		looks += 2 * (uint64_t)below[i];
		p->claims[i].looks = looks < UINT32_MAX ? (uint32_t)looks : UINT32_MAX;
	}
}

void
formulas_build(struct problem *p, const struct prove_parts *old, struct prove_parts new)
{
	size_t claims = FIRST_CLAIM, terms = 0;

	if (old)
		count_room(p, *old, &claims, &terms);
	count_room(p, new, &claims, &terms);
	p->claims = SCRATCH(p->space, struct claim, claims);
	p->facts = SCRATCH(p->space, struct meaning *, terms);
	p->sums = SCRATCH(p->space, struct sum, claims);
	p->space->stamp++;
	claim_new(p, CLAIM_ALWAYS);
	claim_new(p, CLAIM_NEVER);
	p->old = old ? build_parts(p, *old) : ALWAYS;
	p->new = build_parts(p, new);
	p->words = (p->fact_count + 63) / 64;
	for (uint32_t i = FIRST_CLAIM; i < p->claim_count; i++)
		if (p->claims[i].kind == CLAIM_ATOM && (p->claims[i].quantity & SUM_QUANTITY))
			p->claims[i].quantity = p->fact_count +
						(p->claims[i].quantity & ~SUM_QUANTITY);
	common_leave_out(p);
	count_looks(p);
}
