/*
 * proof_explain.c - of each part that was found idle: whether nobody can meet it at all,
 * or else which item beside it makes it so, and a person who shows it. Of a rule that
 * nobody can meet: the smallest part of which that is true.
 */
#include "check/proofs.h"

enum { SIBLINGS_MAX = 16 }; /* among which one is looked for */

/* Where what is asked about a part stands in the batch. */
struct explaining {
	struct proof *proof;
	uint32_t part;
	uint32_t reading;
	uint32_t alone;          /* the part as a rule of its own */
	uint32_t siblings;       /* the first of the other items, each alone */
	uint32_t sibling_count;
	uint32_t example;        /* or NONE */
	struct explaining *next;
};

static const struct part *explained(const struct explaining *e)
{
	return &e->proof->parts.items[e->part];
}

static uint32_t alone_add(struct batch *b, const struct proof *proof,
			  const struct requirement *root, uint32_t reading)
{
	struct variation variation = {.root = root};

	return batch_add(b, proof->class, rule_variant(b->arena, proof->rule, &variation),
			 proof_specialty(proof, reading));
}

/* ---- idle parts ------------------------------------------------------------------ */

/* The first reading that asks for it, of those that somebody meets. */
static uint32_t reading_of(const struct proof *proof, const struct part *part)
{
	for (uint32_t i = 0; i < proof->reading_count; i++)
		if (proof->met[i] != VERDICT_IDLE &&
		    requirement_asked(proof->rule, part->requirement,
				      proof_specialty(proof, i)))
			return i;
	return 0;
}

/* Of `at least` and `proportional` no single item is the reason. */
static bool may_have_sibling(const struct part *part)
{
	return (part->kind == PART_ALTERNATIVE && part->group->kind == REQUIRE_ANY_OF) ||
	       part->kind == PART_REQUIREMENT;
}

static bool is_sibling(const struct proof *proof, const struct part *part,
		       const struct requirement *item, uint32_t reading)
{
	for (uint32_t i = 0; i < proof->told_count; i++)
		if (proof->told[i]->requirement == item)
			return false; /* it may go as well */
	return item != part->requirement &&
	       item_is_asked(item, proof_specialty(proof, reading));
}

static void siblings_add(struct batch *b, struct explaining *e)
{
	const struct part *part = explained(e);
	const struct requirement *item =
		may_have_sibling(part) ? part->group->items : NULL;

	e->siblings = (uint32_t)b->count;
	for (; item && e->sibling_count < SIBLINGS_MAX; item = item->next)
		if (is_sibling(e->proof, part, item, e->reading)) {
			alone_add(b, e->proof, item, e->reading);
			e->sibling_count++;
		}
}

static const struct requirement *sibling_at(const struct explaining *e, uint32_t number)
{
	const struct part *part = explained(e);
	const struct requirement *item = part->group->items;

	for (;; item = item->next)
		if (is_sibling(e->proof, part, item, e->reading) && number-- == 0)
			return item;
}

/* Who uses just this alternative; or who is asked for all beside the part. */
static uint32_t example_add(struct batch *b, const struct explaining *e)
{
	const struct part *part = explained(e);
	struct variation variation = {.without = &part, .without_count = 1,
				      .through = part->group};

	if (part->substitution)
		return CLASSPEC_NONE;
	if (part->kind == PART_ALTERNATIVE)
		variation = (struct variation){.through = part->requirement};
	else if (part->kind == PART_WHOLE)
		variation.through = part->requirement;
	return batch_add(b, e->proof->class,
			 rule_variant(b->arena, e->proof->rule, &variation),
			 proof_specialty(e->proof, e->reading));
}

static struct explaining *part_add(struct batch *b, struct proof *proof, uint32_t number)
{
	struct explaining *e = arena_new(b->arena, sizeof *e);

	e->proof = proof;
	e->part = number;
	e->reading = reading_of(proof, explained(e));
	e->alone = e->example = CLASSPEC_NONE;
	if (explained(e)->kind == PART_ALTERNATIVE || may_have_sibling(explained(e)))
		e->alone = alone_add(b, proof, explained(e)->requirement, e->reading);
	siblings_add(b, e);
	e->example = example_add(b, e);
	return e;
}

static void part_explain(struct checker *c, const struct batch *b,
			 const struct explaining *e)
{
	const struct part *part = explained(e);
	struct insight *insight = &e->proof->insights[e->part];
	bool either = part->kind == PART_ALTERNATIVE;
	struct prove_result result;

	if (either && batch_somebody(b, e->alone).answer == PROVE_NO)
		insight->impossible = true;
	for (uint32_t i = 0; i < e->sibling_count && !insight->sibling; i++) {
		uint32_t other = e->siblings + i;

		result = batch_implies(b, either ? e->alone : other,
				       either ? other : e->alone, STAGE_END_OF_PROBATION);
		if (result.answer == PROVE_YES)
			insight->sibling = sibling_at(e, i);
	}
	if (e->example == CLASSPEC_NONE || insight->impossible)
		return;
	/* The only office of a rule, where it decides nothing, need not be asked. */
	if (part->requirement->kind == REQUIRE_DETERMINATION &&
	    rule_determinations(e->proof->rule) == 1)
		result = batch_somebody_granted(b, e->example);
	else
		result = batch_somebody(b, e->example);
	insight->example = example_make(c->cx, b, result.witness,
					e->proof->class->standard);
	insight->specialty = proof_specialty(e->proof, e->reading);
}

/* ---- rules that nobody can meet -------------------------------------------------- */

static uint32_t first_impossible(const struct proof *proof)
{
	for (uint32_t i = 0; i < proof->reading_count; i++)
		if (proof->met[i] == VERDICT_IDLE)
			return i;
	return CLASSPEC_NONE;
}

/* The items of the tree, in preorder, each alone. */
static void items_add(struct batch *b, const struct proof *proof,
		      const struct requirement *r, uint32_t reading)
{
	for (const struct requirement *item = r->items; item; item = item->next) {
		alone_add(b, proof, item, reading);
		items_add(b, proof, item, reading);
	}
}

static uint32_t count_items(const struct requirement *r)
{
	uint32_t count = 0;

	for (const struct requirement *item = r->items; item; item = item->next)
		count += 1 + count_items(item);
	return count;
}

/* The first item of those asked for that nobody can meet, of the items of that item,
 * and so on; of alternatives only where there is but one. */
static const struct requirement *smallest(const struct batch *b,
					  const struct proof *proof,
					  const struct requirement *r, uint32_t first,
					  uint32_t reading)
{
	const struct specialty *specialty = proof_specialty(proof, reading);
	bool either = r->kind == REQUIRE_ANY_OF || r->kind == REQUIRE_AT_LEAST;

	if (either && items_asked(r, specialty) > 1)
		return r;
	for (const struct requirement *item = r->items; item; item = item->next) {
		if (item_is_asked(item, specialty) &&
		    batch_somebody(b, first).answer == PROVE_NO)
			return smallest(b, proof, item, first + 1, reading);
		first += 1 + count_items(item);
	}
	return r;
}

/* ---- all of a chunk -------------------------------------------------------------- */

void proofs_explain(struct checker *c, struct proof *const *proofs, size_t count)
{
	struct explaining *all = NULL, *e;
	uint32_t *first;
	struct batch b;

	batch_open(&b, c->cx, c->model);
	first = arena_new(b.arena, sizeof *first * (count + 1));
	for (size_t i = 0; i < count; i++) {
		uint32_t reading = first_impossible(proofs[i]);

		for (uint32_t k = 0; k < proofs[i]->parts.count; k++)
			if (proofs[i]->insights[k].told) {
				e = part_add(&b, proofs[i], k);
				e->next = all;
				all = e;
			}
		first[i] = (uint32_t)b.count;
		if (reading != CLASSPEC_NONE)
			items_add(&b, proofs[i], proofs[i]->rule->requirement, reading);
	}
	batch_lower(&b);
	for (; all; all = all->next)
		part_explain(c, &b, all);
	for (size_t i = 0; i < count; i++)
		if (proofs[i]->impossible_count > 0)
			proofs[i]->impossible =
				smallest(&b, proofs[i], proofs[i]->rule->requirement,
					 first[i], first_impossible(proofs[i]));
	batch_close(&b);
}
