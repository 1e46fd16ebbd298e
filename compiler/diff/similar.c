/*
 * diff/similar.c - guesses: which class of the old plan a class of the new one is when
 * it has another name. First by the code, then by the statements they share word for
 * word. A statement that many classes make says nothing. Where the statements of one
 * class are found in several others, it was split; the other way round, they were
 * merged.
 */
#include "diff/diff.h"

#include <stdlib.h>
#include <string.h>

enum {
	COMMON = 8,       /* a statement of more classes than this tells nothing */
	SHARED_LEAST = 2, /* statements that make a split or merger */
	MERGED_AT_MOST = 16
};

struct statement {
	uint64_t hash;
	uint32_t class;
};

struct loose_side {
	const struct class **classes;
	size_t count;
	struct statement *statements; /* by hash */
	size_t statement_count, statement_capacity;
	uint32_t *sizes; /* statements of each class */
	bool *paired;
	uint32_t *parts; /* how many classes of the other side it is found in */
};

/* So many statements that a class of each side has. */
struct likeness {
	uint32_t old, new, shared;
};

struct likenesses {
	struct likeness *list;
	size_t count, capacity;
};

static int by_hash(const void *a, const void *b)
{
	const struct statement *s = a, *t = b;

	if (s->hash != t->hash)
		return s->hash < t->hash ? -1 : 1;
	return (s->class > t->class) - (s->class < t->class);
}

static void statement_add(struct loose_side *side, uint32_t class, const char *text)
{
	GROW(side->statements, side->statement_count, side->statement_capacity);
	side->statements[side->statement_count++] =
		(struct statement){ text_hash(text), class };
	side->sizes[class]++;
}

static void statements_collect(struct loose_side *side)
{
	uint32_t i;
	size_t k;

	for (i = 0; i < side->count; i++) {
		const struct class *c = side->classes[i];
		const struct prose *lists[] = { c->about,     c->distinguishing,
						c->factors,   c->duties,
						c->knowledge, c->skills,
						c->abilities };
		const struct prose *p;

		statement_add(side, i, c->title);
		for (k = 0; k < sizeof lists / sizeof *lists; k++)
			for (p = lists[k]; p; p = p->next)
				statement_add(side, i, p->text[0]);
	}
	if (side->statement_count)
		qsort(side->statements, side->statement_count, sizeof *side->statements,
		      by_hash);
}

static struct loose_side side_open(struct arena *arena, const struct class **classes,
				   size_t count)
{
	struct loose_side side = { .classes = classes, .count = count };

	side.sizes = arena_new(arena, sizeof *side.sizes * count);
	side.paired = arena_new(arena, count);
	side.parts = arena_new(arena, sizeof *side.parts * count);
	statements_collect(&side);
	return side;
}

/* ---- likenesses ----------------------------------------------------------------- */

static int by_pair(const void *a, const void *b)
{
	const struct likeness *s = a, *t = b;

	if (s->old != t->old)
		return s->old < t->old ? -1 : 1;
	return (s->new > t->new) - (s->new < t->new);
}

/* The statements from `at` on with the same hash. */
static size_t run_length(const struct loose_side *side, size_t at)
{
	size_t end = at;

	while (end < side->statement_count &&
	       side->statements[end].hash == side->statements[at].hash)
		end++;
	return end - at;
}

static void cross(struct likenesses *all, const struct statement *old, size_t old_count,
		  const struct statement *new, size_t new_count)
{
	size_t i, k;

	for (i = 0; i < old_count; i++)
		for (k = 0; k < new_count; k++) {
			GROW(all->list, all->count, all->capacity);
			all->list[all->count++] =
				(struct likeness){ old[i].class, new[k].class, 1 };
		}
}

static struct likenesses likenesses_find(const struct loose_side *old,
					 const struct loose_side *new)
{
	struct likenesses all = { 0 };
	size_t i = 0, k = 0, n, m, kept = 0;

	while (i < old->statement_count && k < new->statement_count) {
		uint64_t a = old->statements[i].hash, b = new->statements[k].hash;

		n = run_length(old, i);
		m = run_length(new, k);
		if (a == b && n <= COMMON && m <= COMMON)
			cross(&all, old->statements + i, n, new->statements + k, m);
		i += a <= b ? n : 0;
		k += b <= a ? m : 0;
	}
	if (all.count)
		qsort(all.list, all.count, sizeof *all.list, by_pair);
	for (i = 0; i < all.count; i++)
		if (kept && by_pair(&all.list[kept - 1], &all.list[i]) == 0)
			all.list[kept - 1].shared++;
		else
			all.list[kept++] = all.list[i];
	all.count = kept;
	return all;
}

/* ---- pairs ---------------------------------------------------------------------- */

static void pair_by_code(struct diff *d, struct loose_side *old, struct loose_side *new)
{
	struct text_index codes = index_open(d->arena, old->count);
	uint32_t i, k;

	for (i = 0; i < old->count; i++)
		if (old->classes[i]->code)
			index_put(&codes,
				  arena_format(
					  d->arena, "%s %s",
					  old->classes[i]->symbol->authority->symbol->id,
					  old->classes[i]->code),
				  i);
	for (i = 0; i < new->count; i++) {
		if (!new->classes[i]->code)
			continue;
		k = index_find(
			&codes,
			arena_format(d->arena, "%s %s",
				     new->classes[i]->symbol->authority->symbol->id,
				     new->classes[i]->code));
		if (k == CLASSPEC_NONE || old->paired[k])
			continue;
		old->paired[k] = new->paired[i] = true;
		class_pair_add(d, old->classes[k], new->classes[i], CLASSPEC_NONE,
			       "the code is the same");
	}
}

/* Twice what they share, in thousandths of all that both say. */
static uint32_t score(const struct loose_side *old, const struct loose_side *new,
		      const struct likeness *l)
{
	return 2000 * l->shared / (old->sizes[l->old] + new->sizes[l->new]);
}

/* Whether a class of the one side is in good part found in the other. */
static bool is_part(const struct loose_side *whole, const struct loose_side *part,
		    uint32_t whole_class, uint32_t part_class, uint32_t shared)
{
	return shared >= SHARED_LEAST && 4 * shared >= whole->sizes[whole_class] &&
	       3 * shared >= part->sizes[part_class];
}

static const char **parts_list(struct diff *d, const struct loose_side *old,
			       const struct loose_side *new, const struct likenesses *all,
			       bool split, uint32_t class, uint32_t *count)
{
	const char **list = arena_new(d->arena, sizeof *list * MERGED_AT_MOST);
	size_t i;

	*count = 0;
	for (i = 0; i < all->count && *count < MERGED_AT_MOST; i++) {
		const struct likeness *l = &all->list[i];

		if (split && l->old == class &&
		    is_part(old, new, l->old, l->new, l->shared))
			list[(*count)++] = new->classes[l->new]->symbol->id;
		if (!split &&
		    l->new == class && is_part(new, old, l->new, l->old, l->shared))
			list[(*count)++] = old->classes[l->old]->symbol->id;
	}
	return list;
}

static void tell_parts(struct diff *d, const struct loose_side *old,
		       const struct loose_side *new, const struct likenesses *all,
		       bool split)
{
	const struct loose_side *whole = split ? old : new;
	struct change *change;
	uint32_t i;

	for (i = 0; i < whole->count; i++) {
		if (whole->parts[i] < 2)
			continue;
		change = change_add(d, split ? CHANGE_CLASS_SPLIT : CHANGE_CLASS_MERGED);
		change->class = whole->classes[i]->symbol->id;
		change->standard = whole->classes[i]->standard->symbol->id;
		change->guess = "statements are the same, word for word";
		*(split ? &change->old : &change->new) =
			(struct mark){ whole->classes[i]->at, true };
		change->list =
			parts_list(d, old, new, all, split, i, &change->list_count);
	}
}

static void count_parts(struct loose_side *old, struct loose_side *new,
			const struct likenesses *all)
{
	size_t i;

	for (i = 0; i < all->count; i++) {
		const struct likeness *l = &all->list[i];

		if (old->paired[l->old] || new->paired[l->new])
			continue;
		old->parts[l->old] += is_part(old, new, l->old, l->new, l->shared);
		new->parts[l->new] += is_part(new, old, l->new, l->old, l->shared);
	}
}

/* Each other's best, and half of what both say. */
static void pair_by_likeness(struct diff *d, struct loose_side *old,
			     struct loose_side *new, const struct likenesses *all)
{
	uint32_t *best_old = arena_new(d->arena, sizeof *best_old * new->count);
	uint32_t *best_new = arena_new(d->arena, sizeof *best_new * old->count);
	size_t i;

	for (i = 0; i < all->count; i++) {
		const struct likeness *l = &all->list[i];
		uint32_t points = score(old, new, l);

		if (old->paired[l->old] || new->paired[l->new] || points < 500)
			continue;
		if (points > best_old[l->new])
			best_old[l->new] = points;
		if (points > best_new[l->old])
			best_new[l->old] = points;
	}
	for (i = 0; i < all->count; i++) {
		const struct likeness *l = &all->list[i];
		uint32_t points = score(old, new, l);

		if (points < 500 || old->paired[l->old] || new->paired[l->new] ||
		    points != best_old[l->new] || points != best_new[l->old] ||
		    old->parts[l->old] > 1 || new->parts[l->new] > 1)
			continue;
		old->paired[l->old] = new->paired[l->new] = true;
		class_pair_add(d, old->classes[l->old], new->classes[l->new],
			       CLASSPEC_NONE,
			       "most statements are the same, word for word");
	}
}

void diff_similar(struct diff *d, const struct class **old_classes, size_t old_count,
		  const struct class **new_classes, size_t new_count)
{
	struct loose_side old = side_open(d->arena, old_classes, old_count);
	struct loose_side new = side_open(d->arena, new_classes, new_count);
	struct likenesses all;
	size_t i;

	pair_by_code(d, &old, &new);
	all = likenesses_find(&old, &new);
	count_parts(&old, &new, &all);
	tell_parts(d, &old, &new, &all, true);
	tell_parts(d, &old, &new, &all, false);
	pair_by_likeness(d, &old, &new, &all);
	for (i = 0; i < new.count; i++)
		if (!new.paired[i])
			class_pair_add(d, NULL, new.classes[i], CLASSPEC_NONE, NULL);
	for (i = 0; i < old.count; i++)
		if (!old.paired[i])
			class_pair_add(d, old.classes[i], NULL, CLASSPEC_NONE, NULL);
	free(all.list);
	free(old.statements);
	free(new.statements);
}
