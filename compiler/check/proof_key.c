/*
 * proof_key.c - which rules are the same rule: what a rule says as a row of numbers,
 * without the words and places of it. Names of one plan are numbers here by where they
 * lie.
 */
#include "check/proofs.h"

#include <stdlib.h>

struct key {
	uint64_t *items;
	size_t count, capacity;
	const struct rule *rule;
};

static void add(struct key *key, uint64_t item)
{
	GROW(key->items, key->count, key->capacity);
	key->items[key->count++] = item;
}

static void add_pointer(struct key *key, const void *pointer)
{
	add(key, (uint64_t)(uintptr_t)pointer);
}

/* Counts to `at`, which stands where the count is then. */
static bool find_number(const struct requirement *r, const struct requirement *at,
			uint64_t *number)
{
	if (r == at)
		return true;
	++*number;
	for (const struct requirement *item = r->items; item; item = item->next)
		if (find_number(item, at, number))
			return true;
	return false;
}

static void add_number(struct key *key, const struct requirement *r)
{
	uint64_t number = 0;

	find_number(key->rule->requirement, r, &number);
	add(key, number);
}

static void add_amount(struct key *key, const struct amount *amount)
{
	add(key, amount->hundredths);
	add(key, amount->unit);
	add(key, amount->days);
}

static void add_requirement(struct key *key, const struct requirement *r);

static void add_floor(struct key *key, const struct floor *floor)
{
	add(key, floor != NULL);
	if (!floor)
		return;
	add(key, floor->any);
	add(key, floor->count);
	for (uint32_t i = 0; i < floor->count; i++)
		add_number(key, floor->labelled[i]);
	add(key, floor->requirement != NULL);
	if (floor->requirement)
		add_requirement(key, floor->requirement);
}

static void add_lists(struct key *key, const struct requirement *r)
{
	const struct details *details = details_of(r);

	add(key, r->of_count);
	for (uint32_t i = 0; i < r->of_count; i++)
		add_pointer(key, r->of[i]);
	add(key, details->subject_count);
	for (uint32_t i = 0; i < details->subject_count; i++)
		add_pointer(key, details->subjects[i]);
	add(key, details->specialty_count);
	for (uint32_t i = 0; i < details->specialty_count; i++)
		add(key, details->specialties[i]->number);
}

static void add_requirement(struct key *key, const struct requirement *r)
{
	const struct details *details = details_of(r);

	add(key, (uint64_t)r->kind << 32 | (uint64_t)r->stage << 8 |
			 (uint64_t)r->accredited << 3 | (uint64_t)r->permanent << 2 |
			 (uint64_t)r->any_class << 1 | (uint64_t)r->pooled_class);
	add(key, (uint64_t)details->within.days << 32 | (uint64_t)details->within.anchor);
	add(key, (uint64_t)details->before.days << 32 | (uint64_t)details->before.anchor);
	add(key, details->count);
	add(key, details->on.value);
	add_amount(key, &r->amount);
	add_pointer(key, details->jurisdictional_class);
	add_lists(key, r);
	add_floor(key, details->floor);
	for (const struct requirement *item = r->items; item; item = item->next)
		add_requirement(key, item);
	add(key, UINT64_MAX);
}

static void add_substitution(struct key *key, const struct substitution *s)
{
	add_requirement(key, s->source);
	add(key, (uint64_t)s->measure << 32 | (uint64_t)s->scale);
	add_amount(key, &s->amount);
	add_amount(key, &s->cap);
	add_number(key, s->target);
	add(key, s->exclusive);
}

/* An office decides for each class by itself. */
const struct name *rule_key(struct names *keys, const struct rule *rule)
{
	const struct class *class = rule->class;
	struct key key = {.rule = rule};
	const struct name *name;

	add_pointer(&key, class->symbol->authority);
	add_pointer(&key, rule_determinations(rule) ? class : NULL);
	add(&key, class->specialty_count);
	add_requirement(&key, rule->requirement);
	for (const struct substitution *s = rule->substitutions; s; s = s->next)
		add_substitution(&key, s);
	name = name_intern(keys, (const char *)key.items, key.count * sizeof *key.items);
	free(key.items);
	return name;
}
