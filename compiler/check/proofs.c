/*
 * proofs.c - what can be proved of the rules over all possible records: nobody can meet
 * this; everybody does; the rule would be the same without that.
 *
 * Each rule is asked about once, however many classes have it, and so are the specialties
 * of a class together: a part is idle when it is for each specialty that is asked for it.
 * Of parts that are idle beside one another only, such as two that are the same, the
 * later one is told: all that are told may be left out at once.
 */
#include "check/proofs.h"

#include <stdlib.h>

enum {
	READINGS_TOGETHER = 2048,
	PARTS_ASKED = 100000 /* of one rule, in all rules that lack one of them */
};

struct proofs {
	struct checker *c;
	struct proof **items;
	size_t count, capacity;
	struct arena *arena; /* for the proofs, which are gone when all is reported */
	struct names *keys;
	struct map by_key;
};

const struct specialty *proof_specialty(const struct proof *proof, uint32_t reading)
{
	return proof->class->specialty_count ? &proof->class->specialties[reading] : NULL;
}

enum check part_check(const struct part *part)
{
	switch (part->kind) {
	case PART_ALTERNATIVE:
		return part->requirement->kind == REQUIRE_DETERMINATION ? W819 : W812;
	case PART_REQUIREMENT: return W813;
	case PART_INCLUDED:
	case PART_WHOLE: return W814;
	case PART_SUBSTITUTION: return W815;
	case PART_CAP: return W816;
	}
	return W813;
}

/* ---- which rules there are ------------------------------------------------------- */

static void proof_add_use(struct proofs *p, struct proof *proof, const struct rule *rule)
{
	struct proof_use *use = arena_new(p->arena, sizeof *use);

	use->rule = rule;
	*proof->last_use = use;
	proof->last_use = &use->next;
}

static void proof_add(struct proofs *p, const struct rule *rule, const struct name *key)
{
	struct proof *proof = arena_new(p->arena, sizeof *proof);
	uint32_t specialties = rule->class->specialty_count, readings, parts;

	*proof = (struct proof){
		.class = rule->class,
		.rule = rule,
		.reading_count = specialties ? specialties : 1,
		.parts = parts_of(p->arena, rule),
	};
	readings = proof->reading_count;
	parts = proof->parts.count;
	if ((uint64_t)parts * parts * readings > PARTS_ASKED) {
		proof->unasked = parts;
		parts = proof->parts.count = 0;
		proof->doubt = "the rule has too many parts to leave out each of them in turn";
	}
	proof->last_use = &proof->uses;
	proof->readings = arena_new(p->arena, sizeof *proof->readings * readings);
	proof->met = arena_new(p->arena, readings);
	proof->always = arena_new(p->arena, readings);
	proof->verdicts = arena_new(p->arena, parts + 1);
	proof->insights = arena_new(p->arena, sizeof *proof->insights * (parts + 1));
	proof->told = arena_new(p->arena, sizeof *proof->told * (parts + 1));
	proof->stage_count = rule_stages(rule, proof->stages);
	GROW(p->items, p->count, p->capacity);
	p->items[p->count++] = proof;
	map_put(p->c->cx, &p->by_key, key, NULL, proof);
	proof_add_use(p, proof, rule);
}

static void rules_collect(struct proofs *p)
{
	for (const struct class *const *at = p->c->classes, *class; (class = *at); at++)
		for (const struct rule *rule = class->rules; rule; rule = rule->next) {
			const struct name *key;
			struct proof *proof;

			if (rule->bad || !rule->requirement)
				continue;
			key = rule_key(p->keys, rule);
			proof = (struct proof *)(uintptr_t)map_get(&p->by_key, key, NULL);
			if (proof)
				proof_add_use(p, proof, rule);
			else
				proof_add(p, rule, key);
		}
}

/* ---- the first questions --------------------------------------------------------- */

static bool is_asked(const struct proof *proof, const struct part *part, uint32_t reading)
{
	return requirement_asked(proof->rule, part->requirement,
				 proof_specialty(proof, reading));
}

/* Whether all is told of what the amount includes. */
static bool is_bare(const struct proof *proof, const struct part *whole)
{
	uint32_t left = 0;

	for (const struct requirement *item = whole->requirement->items; item;
	     item = item->next)
		left++;
	for (uint32_t i = 0; i < proof->told_count; i++)
		left -= proof->told[i]->kind == PART_INCLUDED &&
			proof->told[i]->group == whole->requirement;
	return left == 0;
}

/* Whether nothing would be left of its group, or of the requirement: then it is that
 * which is asked about. */
static bool is_only(const struct proof *proof, const struct part *part, uint32_t reading)
{
	uint32_t left;

	if (part->kind == PART_WHOLE)
		return is_bare(proof, part);
	if (part->kind != PART_ALTERNATIVE && part->kind != PART_REQUIREMENT)
		return false;
	left = items_asked(part->group, proof_specialty(proof, reading));
	for (uint32_t i = 0; i < proof->told_count; i++)
		left -= proof->told[i]->kind == part->kind &&
			proof->told[i]->group == part->group &&
			is_asked(proof, proof->told[i], reading);
	return left < 2;
}

static bool can_ask(const struct checker *c, const struct part *part)
{
	return diag_wanted(c->cx, part_check(part)) || diag_wanted(c->cx, W811);
}

/* The rule without what was told so far and this part. */
static uint32_t variant_add(struct batch *b, const struct proof *proof,
			    const struct part *part, uint32_t reading)
{
	uint32_t count = proof->told_count;
	const struct part **without = arena_new(b->arena, sizeof *without * (count + 1));
	struct variation variation = {.without = without, .without_count = count + 1};

	for (uint32_t i = 0; i < count; i++)
		without[i] = proof->told[i];
	without[count] = part;
	return batch_add(b, proof->class, rule_variant(b->arena, proof->rule, &variation),
			 proof_specialty(proof, reading));
}

static void readings_add(struct batch *b, struct proof *proof)
{
	for (uint32_t i = 0; i < proof->reading_count; i++)
		proof->readings[i] = batch_add(b, proof->class, proof->rule,
					       proof_specialty(proof, i));
}

static enum verdict verdict_of(struct proof *proof, struct prove_result result)
{
	if (result.answer == PROVE_UNDECIDED && !proof->doubt)
		proof->doubt = batch_doubt_words(result);
	return result.answer == PROVE_UNDECIDED ? VERDICT_UNDECIDED
	       : result.answer == PROVE_YES     ? VERDICT_IDLE
						: VERDICT_MATTERS;
}

/* Whether the rule admits the same people without it, at every stage. What is taken
 * out can only open the rule, or only close it, so that the second question is seldom
 * asked: it is for a whole that is no longer asked for and cannot be substituted for
 * either. */
static enum verdict variant_ask(const struct batch *b, struct proof *proof,
				const struct part *part, uint32_t base, uint32_t variant)
{
	bool closes = part->kind == PART_ALTERNATIVE || part->kind == PART_SUBSTITUTION;
	uint32_t from = closes ? base : variant, to = closes ? variant : base;
	enum verdict verdict = VERDICT_IDLE;

	for (uint32_t i = 0; i < proof->stage_count && verdict == VERDICT_IDLE; i++) {
		enum stage stage = proof->stages[i];

		verdict = verdict_of(proof, batch_implies(b, from, to, stage));
		if (verdict == VERDICT_IDLE)
			verdict = verdict_of(proof, batch_implies(b, to, from, stage));
	}
	return verdict;
}

static void verdict_add(uint8_t *all, enum verdict verdict)
{
	if (*all == VERDICT_NOT_ASKED || verdict == VERDICT_MATTERS ||
	    (verdict == VERDICT_UNDECIDED && *all == VERDICT_IDLE))
		*all = (uint8_t)verdict;
}

static void readings_ask(const struct batch *b, struct proof *proof)
{
	for (uint32_t i = 0; i < proof->reading_count; i++) {
		struct prove_result met = batch_somebody(b, proof->readings[i]);
		struct prove_result always = batch_everybody(b, proof->readings[i]);

		met.answer = met.answer == PROVE_UNDECIDED ? PROVE_UNDECIDED
			     : met.answer == PROVE_YES     ? PROVE_NO
							   : PROVE_YES;
		proof->met[i] = (uint8_t)verdict_of(proof, met);
		proof->always[i] = (uint8_t)verdict_of(proof, always);
		proof->impossible_count += proof->met[i] == VERDICT_IDLE;
	}
}

/* In the order in which they were added. */
static void parts_ask(const struct checker *c, const struct batch *b, struct proof *proof,
		      uint32_t variant)
{
	for (uint32_t i = 0; i < proof->parts.count; i++) {
		const struct part *part = &proof->parts.items[i];

		proof->verdicts[i] = VERDICT_NOT_ASKED;
		if (!can_ask(c, part))
			continue;
		for (uint32_t k = 0; k < proof->reading_count; k++) {
			if (!is_asked(proof, part, k))
				continue;
			if (is_only(proof, part, k)) {
				verdict_add(&proof->verdicts[i], VERDICT_MATTERS);
				continue;
			}
			if (proof->verdicts[i] != VERDICT_MATTERS)
				verdict_add(&proof->verdicts[i],
					    variant_ask(b, proof, part,
							proof->readings[k], variant));
			variant++;
		}
	}
}

static void parts_add(const struct checker *c, struct batch *b, const struct proof *proof)
{
	for (uint32_t i = 0; i < proof->parts.count; i++) {
		const struct part *part = &proof->parts.items[i];

		for (uint32_t k = 0; can_ask(c, part) && k < proof->reading_count; k++)
			if (is_asked(proof, part, k) && !is_only(proof, part, k))
				variant_add(b, proof, part, k);
	}
}

/* ---- the rounds that follow ------------------------------------------------------ */

static bool follows(const struct proof *proof, uint32_t number)
{
	const struct part *part = &proof->parts.items[number];

	for (uint32_t i = 0; i < proof->parts.count; i++)
		if (i != number && proof->verdicts[i] == VERDICT_IDLE &&
		    part_within(part, &proof->parts.items[i]))
			return true;
	return false;
}

/* The part that may be told next: idle, and not because all around it is. */
static const struct part *part_next(const struct proof *proof)
{
	for (uint32_t i = proof->next; i-- > 0;)
		if (proof->verdicts[i] == VERDICT_IDLE && !follows(proof, i))
			return &proof->parts.items[i];
	return NULL;
}

static void part_tell(struct proof *proof, const struct part *part)
{
	proof->insights[part - proof->parts.items].told = true;
	proof->told[proof->told_count++] = part;
}

/* Nothing is told of the parts of what nobody can meet, or everybody meets. */
static void rounds_begin(struct proof *proof)
{
	const struct part *part;
	bool always = true;

	for (uint32_t i = 0; i < proof->reading_count; i++)
		always &= proof->always[i] == VERDICT_IDLE;
	if (always || proof->impossible_count == proof->reading_count)
		return;
	proof->next = proof->parts.count;
	part = part_next(proof);
	if (!part)
		return;
	part_tell(proof, part);
	proof->next = (uint32_t)(part - proof->parts.items);
}

/* Whether it is idle in all readings after those that were told are gone. */
static void round_ask(const struct batch *b, struct proof *proof, const struct part *part,
		      uint32_t variant)
{
	uint8_t all = VERDICT_NOT_ASKED;

	for (uint32_t i = 0; i < proof->reading_count; i++)
		if (is_asked(proof, part, i) && is_only(proof, part, i))
			verdict_add(&all, VERDICT_MATTERS);
		else if (is_asked(proof, part, i))
			verdict_add(&all, variant_ask(b, proof, part, proof->readings[i],
						      variant++));
	if (all == VERDICT_IDLE)
		part_tell(proof, part);
	proof->next = (uint32_t)(part - proof->parts.items);
}

/* One more part of each rule that has one. False: there was none. */
static bool round_prove(struct checker *c, struct proof *const *proofs, size_t count)
{
	struct batch b;
	uint32_t *first;
	bool any;

	batch_open(&b, c->cx, c->model);
	first = arena_new(b.arena, sizeof *first * (count + 1));
	for (size_t i = 0; i < count; i++) {
		const struct part *part = part_next(proofs[i]);

		first[i] = CLASSPEC_NONE;
		if (!part)
			continue;
		readings_add(&b, proofs[i]);
		first[i] = (uint32_t)b.count;
		for (uint32_t k = 0; k < proofs[i]->reading_count; k++)
			if (is_asked(proofs[i], part, k) && !is_only(proofs[i], part, k))
				variant_add(&b, proofs[i], part, k);
	}
	any = b.count > 0;
	batch_lower(&b);
	for (size_t i = 0; i < count; i++)
		if (first[i] != CLASSPEC_NONE)
			round_ask(&b, proofs[i], part_next(proofs[i]), first[i]);
	batch_close(&b);
	return any;
}

static void chunk_prove(struct checker *c, struct batch *b, struct proof *const *proofs,
			size_t count, const uint32_t *first)
{
	batch_lower(b);
	for (size_t i = 0; i < count; i++) {
		readings_ask(b, proofs[i]);
		parts_ask(c, b, proofs[i], first[i]);
		rounds_begin(proofs[i]);
	}
	batch_close(b);
	while (round_prove(c, proofs, count))
		;
	proofs_explain(c, proofs, count);
}

/* ---- all of them ----------------------------------------------------------------- */

static void proofs_prove(struct proofs *p)
{
	size_t together = READINGS_TOGETHER + batch_share(p->c->model);
	uint32_t *first = arena_new(p->arena, sizeof *first * (p->count + 1));
	size_t done = 0, next;
	struct batch b;

	while (done < p->count) {
		batch_open(&b, p->c->cx, p->c->model);
		for (next = done; next < p->count && b.count < together; next++) {
			readings_add(&b, p->items[next]);
			first[next] = (uint32_t)b.count;
			parts_add(p->c, &b, p->items[next]);
		}
		chunk_prove(p->c, &b, p->items + done, next - done, first + done);
		done = next;
	}
}

static bool any_wanted(const struct context *cx)
{
	bool any = false;

	for (int check = W811; check <= W817; check++)
		any |= diag_wanted(cx, (enum check)check);
	return any || diag_wanted(cx, W819);
}

static void rules_prove(struct checker *c)
{
	struct arena *keys = arena_open();
	struct proofs p = {.c = c, .arena = arena_open(), .keys = names_open(keys)};

	rules_collect(&p);
	arena_close(keys);
	proofs_prove(&p);
	for (size_t i = 0; i < p.count; i++)
		for (const struct proof_use *use = p.items[i]->uses; use; use = use->next)
			proof_report(c, p.items[i], use->rule);
	free(p.items);
	arena_close(p.arena);
}

/* The lines of the sources are found before memory is lent to a batch. */
void check_proofs(struct checker *c)
{
	for (const struct class *const *at = c->classes, *class; (class = *at); at++) {
		for (const struct rule *rule = class->rules; rule; rule = rule->next)
			if (diag_wanted(c->cx, W820))
				check_stages(c, rule);
	}
	if (any_wanted(c->cx))
		rules_prove(c);
	if (diag_wanted(c->cx, W818))
		check_ladder_proofs(c);
}
