/*
 * lower/fact.c - facts: what a rule may ask of a record, each numbered once.
 *
 * A fact about experience counts the days of a union of kinds, closed under the vocabulary's `is`:
 * whatever is a customer_service counts as customer_service. So whether the days of one fact always
 * count for another is whether one list of kinds contains the other.
 */
#include <stdlib.h>
#include <string.h>

#include "lower/lowering.h"

/* The symbols directly below each symbol of a kind. */
struct children {
	uint32_t *first; /* by symbol number; one more at the end */
	uint32_t *below;
};

/* A symbol and all below it, by their numbers in the image, ascending. */
struct closure {
	const uint32_t *numbers; /* NULL: not known */
	uint32_t count;
};

enum { CLOSURE_MAX = 64, FIRST_FACT_SLOTS = 64 };

static const enum symbol_kind ordered[] = { SYMBOL_EXPERIENCE, SYMBOL_EDUCATION, SYMBOL_SUBJECT };

static void
children_of_kind(struct lowering *lw, enum symbol_kind kind, struct children *c)
{
	const struct symbols *all = &lw->model->symbols[kind];
	uint32_t *filled;

	c->first = NEW_ARRAY(lw->cx, uint32_t, all->count + 1);
	for (uint32_t i = 0; i < all->count; i++)
		for (uint32_t p = 0; p < all->items[i]->parent_count; p++)
			c->first[all->items[i]->parents[p]->number + 1]++;
	for (uint32_t i = 0; i < all->count; i++)
		c->first[i + 1] += c->first[i];
	c->below = NEW_ARRAY(lw->cx, uint32_t, c->first[all->count]);
	filled = NEW_ARRAY(lw->cx, uint32_t, all->count);
	for (uint32_t i = 0; i < all->count; i++)
		for (uint32_t p = 0; p < all->items[i]->parent_count; p++) {
			uint32_t parent = all->items[i]->parents[p]->number;

			c->below[c->first[parent] + filled[parent]++] = i;
		}
}

void
facts_begin(struct lowering *lw)
{
	lw->children = NEW_ARRAY(lw->cx, struct children, SYMBOL_KINDS);
	for (size_t i = 0; i < sizeof ordered / sizeof *ordered; i++)
		children_of_kind(lw, ordered[i], &lw->children[ordered[i]]);
}

static int
compare_numbers(const void *a, const void *b)
{
	uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;

	return (x > y) - (x < y);
}

static const uint32_t *
numbers_copy(struct arena *arena, const uint32_t *numbers, uint32_t count)
{
	return (const uint32_t *)(void *)arena_copy(arena, (const char *)numbers,
						    count * sizeof *numbers);
}

/* Selects a symbol, by its number in the model, unless it is selected already. */
static void
select_one(struct lowering *lw, enum symbol_kind kind, uint32_t number)
{
	if (lw->selected_in[kind][number] == lw->selection)
		return;
	lw->selected_in[kind][number] = lw->selection;
	*ADD(lw, selecting) = number;
}

/* Turns them into numbers of the image, ascending. */
static void
selection_settle(struct lowering *lw, enum symbol_kind kind)
{
	uint32_t *items = lw->selecting.items;
	bool sorted = true;

	for (size_t i = 0; i < lw->selecting.count; i++) {
		items[i] = lw->numbers[kind][items[i]];
		sorted &= i == 0 || items[i - 1] <= items[i];
	}
	if (!sorted)
		qsort(items, lw->selecting.count, sizeof *items, compare_numbers);
}

static const uint32_t *
select_all(struct lowering *lw, enum symbol_kind kind, struct symbol *const *of, uint32_t count,
	   bool closed, uint32_t *selected_count)
{
	const struct children *c = &lw->children[kind];

	if (!lw->selected_in[kind])
		lw->selected_in[kind] = arena_new(lw->kept, lw->model->symbols[kind].count *
						  sizeof **lw->selected_in);
	lw->selection++;
	lw->selecting.count = 0;
	for (uint32_t i = 0; i < count; i++)
		select_one(lw, kind, of[i]->number);
	for (size_t i = 0; closed && i < lw->selecting.count; i++) {
		uint32_t number = lw->selecting.items[i];

		for (uint32_t b = c->first[number]; b < c->first[number + 1]; b++)
			select_one(lw, kind, c->below[b]);
	}
	selection_settle(lw, kind);
	*selected_count = (uint32_t)lw->selecting.count;
	return numbers_copy(lw->cx->arena, lw->selecting.items, *selected_count);
}

/* One symbol and all below it: found once where they are few. */
static const uint32_t *
select_known(struct lowering *lw, struct symbol *const *of, uint32_t *selected_count)
{
	enum symbol_kind kind = of[0]->kind;
	struct closure *closure;

	if (!lw->closures[kind])
		lw->closures[kind] = arena_new(lw->kept, lw->model->symbols[kind].count *
					       sizeof *closure);
	closure = &lw->closures[kind][of[0]->number];
	if (!closure->numbers) {
		const uint32_t *numbers =
			select_all(lw, kind, of, 1, true, selected_count);

		if (*selected_count > CLOSURE_MAX)
			return numbers;
		closure->numbers = numbers_copy(lw->kept, numbers, *selected_count);
		closure->count = *selected_count;
	}
	*selected_count = closure->count;
	return closure->numbers;
}

const uint32_t *
select_below(struct lowering *lw, enum symbol_kind kind, struct symbol *const *of, uint32_t count,
	     bool closed, uint32_t *selected_count)
{
	*selected_count = count;
	if (count == 0)
		return NULL;
	if (count == 1 && closed)
		return select_known(lw, of, selected_count);
	if (count == 1)
		return numbers_copy(lw->cx->arena, &lw->numbers[kind][of[0]->number], 1);
	return select_all(lw, kind, of, count, closed, selected_count);
}

/* ---- numbering ---- */

static uint32_t
key_hash(const struct fact_key *k)
{
	uint32_t hash = (uint32_t)k->kind * 2654435761u;
	const uint32_t single[] = { k->class_number, k->jurisdictional_class, k->within.days,
		(uint32_t)k->within.anchor, k->before.days, (uint32_t)k->before.anchor, k->date,
		k->accredited, k->permanent };

	for (size_t i = 0; i < sizeof single / sizeof *single; i++)
		hash = (hash ^ single[i]) * 16777619u;
	for (uint32_t i = 0; i < k->selected_count; i++)
		hash = (hash ^ k->selected[i]) * 16777619u;
	for (uint32_t i = 0; i < k->subject_count; i++)
		hash = (hash ^ k->subjects[i]) * 16777619u;
	return hash ^ hash >> 15;
}

/* Everything but what is selected. */
static bool
same_filters(const struct fact_key *a, const struct fact_key *b)
{
	return a->kind == b->kind && a->authority == b->authority &&
	       a->class_number == b->class_number &&
	       a->jurisdictional_class == b->jurisdictional_class &&
	       a->within.days == b->within.days && a->within.anchor == b->within.anchor &&
	       a->before.days == b->before.days && a->before.anchor == b->before.anchor &&
	       a->date == b->date && a->accredited == b->accredited &&
	       a->permanent == b->permanent && a->subject_count == b->subject_count &&
	       (!a->subject_count ||
		memcmp(a->subjects, b->subjects, a->subject_count * sizeof *a->subjects) == 0);
}

static bool
same_key(const struct fact_key *a, const struct fact_key *b)
{
	return same_filters(a, b) && a->selected_count == b->selected_count &&
	       (!a->selected_count ||
		memcmp(a->selected, b->selected, a->selected_count * sizeof *a->selected) == 0);
}

static void
slots_fill(struct lowering *lw, size_t count)
{
	free(lw->fact_slots);
	lw->fact_slots = calloc(count, sizeof *lw->fact_slots);
	if (!lw->fact_slots)
		out_of_memory();
	lw->fact_slot_count = count;
	for (uint32_t i = 0; i < lw->keys.count; i++) {
		size_t at = key_hash(&lw->keys.items[i]) & (count - 1);

		while (lw->fact_slots[at])
			at = (at + 1) & (count - 1);
		lw->fact_slots[at] = i + 1;
	}
}

void
facts_renumbered(struct lowering *lw)
{
	memset(lw->known, 0, sizeof lw->known);
	slots_fill(lw, lw->fact_slot_count ? lw->fact_slot_count : FIRST_FACT_SLOTS);
}

/* A table that grew is given back: clearing it again and again would cost more than the facts. */
void
facts_forget(struct lowering *lw)
{
	lw->facts.count = lw->keys.count = lw->fact_words.count = lw->selections.count = 0;
	memset(lw->known, 0, sizeof lw->known);
	if (lw->fact_slot_count == FIRST_FACT_SLOTS)
		memset(lw->fact_slots, 0, FIRST_FACT_SLOTS * sizeof *lw->fact_slots);
	else
		lw->fact_slot_count = 0;
}

static uint32_t
selection_add(struct lowering *lw, const uint32_t *numbers, uint32_t count)
{
	uint32_t first = (uint32_t)lw->selections.count;

	for (uint32_t i = 0; i < count; i++)
		*ADD(lw, selections) = numbers[i];
	return count ? first : 0;
}

static uint32_t
authority_index(const struct lowering *lw, const struct authority *authority)
{
	return lw->numbers[SYMBOL_AUTHORITY][authority->symbol->number];
}

uint32_t
credit_scale(const struct authority *authority)
{
	return 100 * authority->policy.quarter_denominator;
}

uint32_t
fact_find(struct lowering *lw, const struct fact_key *key)
{
	size_t at;

	if ((lw->keys.count + 1) * 2 > lw->fact_slot_count)
		slots_fill(lw, lw->fact_slot_count ? lw->fact_slot_count * 2
						   : FIRST_FACT_SLOTS);
	at = key_hash(key) & (lw->fact_slot_count - 1);
	for (; lw->fact_slots[at]; at = (at + 1) & (lw->fact_slot_count - 1))
		if (same_key(&lw->keys.items[lw->fact_slots[at] - 1], key))
			return lw->fact_slots[at] - 1;
	return CLASSPEC_NONE;
}

uint32_t
fact_add(struct lowering *lw, const struct fact_key *key, const char *id, const char *words)
{
	size_t at = key_hash(key) & (lw->fact_slot_count - 1);
	struct classpec_fact *f;

	while (lw->fact_slots[at])
		at = (at + 1) & (lw->fact_slot_count - 1);
	*ADD(lw, keys) = *key;
	lw->fact_slots[at] = (uint32_t)lw->keys.count;
	if (lw->forgets) /* what the key points to is forgotten with it */
		return (uint32_t)lw->keys.count - 1;
	lw->keys.items[lw->keys.count - 1].selected =
		numbers_copy(lw->kept, key->selected, key->selected_count);
	lw->keys.items[lw->keys.count - 1].subjects =
		numbers_copy(lw->kept, key->subjects, key->subject_count);
	*ADD(lw, fact_words) = arena_copy(lw->kept, words, strlen(words));
	f = ADD(lw, facts);
	f->kind = (uint8_t)key->kind;
	f->anchor = (uint8_t)(key->within.days ? key->within.anchor : key->before.anchor);
	f->permanent = key->permanent;
	f->accredited = key->accredited;
	f->authority = authority_index(lw, key->authority);
	f->first_selected = selection_add(lw, key->selected, key->selected_count);
	f->selected_count = key->selected_count;
	f->first_subject = selection_add(lw, key->subjects, key->subject_count);
	f->subject_count = key->subject_count;
	f->class_number = key->class_number;
	f->jurisdictional_class = key->jurisdictional_class;
	f->within = key->within.days;
	f->before = key->before.days;
	f->date = key->date;
	f->scale = key->kind == CLASSPEC_CREDITS ? credit_scale(key->authority) : 1;
	f->id = string_add(lw, id);
	f->words = string_add(lw, words);
	return (uint32_t)lw->keys.count - 1;
}

/* ---- facts among themselves ---- */

bool
fact_within(const struct lowering *lw, uint32_t a, uint32_t b)
{
	const struct fact_key *x = &lw->keys.items[a], *y = &lw->keys.items[b];
	uint32_t at = 0;

	if (!same_filters(x, y))
		return false;
	for (uint32_t i = 0; i < x->selected_count; i++) {
		while (at < y->selected_count && y->selected[at] < x->selected[i])
			at++;
		if (at == y->selected_count || y->selected[at] != x->selected[i])
			return false;
	}
	return true;
}

uint32_t
fact_union(struct lowering *lw, uint32_t a, uint32_t b)
{
	struct fact_key key, x = lw->keys.items[a], y = lw->keys.items[b];
	uint32_t *both, count = 0, i = 0, j = 0;
	const char *id, *other;

	if (!same_filters(&x, &y) ||
	    (x.kind != CLASSPEC_EXPERIENCE && x.kind != CLASSPEC_SERVICE))
		return CLASSPEC_NONE;
	if (fact_within(lw, a, b))
		return b;
	if (fact_within(lw, b, a))
		return a;
	both = NEW_ARRAY(lw->cx, uint32_t, x.selected_count + y.selected_count);
	while (i < x.selected_count || j < y.selected_count) {
		uint32_t next = j == y.selected_count ||
				(i < x.selected_count && x.selected[i] <= y.selected[j])
			? x.selected[i] : y.selected[j];

		i += i < x.selected_count && x.selected[i] == next;
		j += j < y.selected_count && y.selected[j] == next;
		both[count++] = next;
	}
	key = x;
	key.selected = both;
	key.selected_count = count;
	i = fact_find(lw, &key);
	if (i != CLASSPEC_NONE)
		return i;
	if (lw->forgets)
		return fact_add(lw, &key, NULL, NULL);
	id = lw->strings.text + lw->facts.items[a].id;
	other = strchr(lw->strings.text + lw->facts.items[b].id, ':');
	return fact_add(lw, &key,
			arena_format(lw->cx->arena, "%s+%s", id, other ? other + 1 : ""),
			arena_format(lw->cx->arena, "%s or %s", lw->fact_words.items[a],
				     lw->fact_words.items[b]));
}

const char *
units_words(struct lowering *lw, uint32_t fact, int64_t units)
{
	const struct fact_key *key = &lw->keys.items[fact];
	uint32_t month = key->authority->policy.month_days;
	struct amount amount = { 0, AMOUNT_DAYS, (uint32_t)units };

	if (key->kind == CLASSPEC_CREDITS) {
		uint32_t scale = credit_scale(key->authority);

		amount.hundredths = (uint32_t)((units * 100 + scale - 1) / scale);
		return arena_format(lw->cx->arena, "%s",
				    hundredths_words(lw->cx, amount.hundredths));
	}
	if (units % (month * 12) == 0)
		amount.unit = AMOUNT_YEARS, amount.hundredths = (uint32_t)(units / (month * 12) * 100);
	else if (units % month == 0)
		amount.unit = AMOUNT_MONTHS, amount.hundredths = (uint32_t)(units / month * 100);
	else
		amount.hundredths = (uint32_t)(units * 100);
	return amount_words(lw->cx, &amount);
}
