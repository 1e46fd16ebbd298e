/*
 * diff/pair.c - which standard and which class of the old plan is which of the new one.
 *
 * A standard is its id and the date of its revision. What is left over of the same id
 * is compared with the nearest revision of the other side; what has no counterpart by
 * its id is looked for by its code. Classes are then paired by their ids, wherever they
 * stand; the rest is for diff/similar.c.
 */
#include "diff/diff.h"

#include <stdlib.h>
#include <string.h>

/* The standards of one side, and which of them are paired. */
struct standards {
	const struct standard **list;
	bool *paired;
	size_t count;
	struct text_index by_id;   /* the first of an id; the others follow in `next` */
	struct text_index by_code; /* with the authority's id before it */
	uint32_t *next;
};

static const char *code_key(struct diff *d, const struct authority *authority,
			    const char *code)
{
	return code ? arena_format(d->arena, "%s %s", authority->symbol->id, code) : NULL;
}

static struct standards standards_list(struct diff *d, const struct model *model)
{
	struct standards s = { 0 };
	const struct standard *standard;
	size_t i = 0;

	for (standard = model->standards; standard; standard = standard->next)
		s.count++;
	s.list = arena_new(d->arena, sizeof *s.list * s.count);
	s.paired = arena_new(d->arena, s.count);
	s.next = arena_new(d->arena, sizeof *s.next * s.count);
	s.by_id = index_open(d->arena, s.count);
	s.by_code = index_open(d->arena, s.count);
	for (standard = model->standards; standard; standard = standard->next) {
		uint32_t first = index_find(&s.by_id, standard->symbol->id);

		s.list[i] = standard;
		s.next[i] = CLASSPEC_NONE;
		if (first == CLASSPEC_NONE) {
			index_put(&s.by_id, standard->symbol->id, (uint32_t)i);
		} else {
			s.next[i] = s.next[first];
			s.next[first] = (uint32_t)i;
		}
		if (standard->code)
			index_put(&s.by_code,
				  code_key(d, standard->authority, standard->code),
				  (uint32_t)i);
		i++;
	}
	return s;
}

static void pair_add(struct diff *d, const struct standard *old,
		     const struct standard *new, const char *guess, bool again)
{
	GROW(d->standards, d->standard_count, d->standard_capacity);
	d->standards[d->standard_count++] =
		(struct standard_pair){ old, new, guess, again };
}

/* ---- by id ---------------------------------------------------------------------- */

static void pair_same_revisions(struct diff *d, struct standards *old,
				struct standards *new)
{
	size_t i;

	for (i = 0; i < new->count; i++) {
		uint32_t k = index_find(&old->by_id, new->list[i]->symbol->id);

		for (; k != CLASSPEC_NONE; k = old->next[k])
			if (!old->paired[k] &&
			    old->list[k]->revision.value == new->list[i]->revision.value)
				break;
		if (k == CLASSPEC_NONE)
			continue;
		old->paired[k] = new->paired[i] = true;
		pair_add(d, old->list[k], new->list[i], NULL, false);
	}
}

/* The newest of an id that is not paired, or of all. */
static uint32_t newest(const struct standards *s, const char *id, bool paired_too)
{
	uint32_t k = index_find(&s->by_id, id), found = CLASSPEC_NONE;

	for (; k != CLASSPEC_NONE; k = s->next[k])
		if ((paired_too || !s->paired[k]) &&
		    (found == CLASSPEC_NONE ||
		     s->list[k]->revision.value > s->list[found]->revision.value))
			found = k;
	return found;
}

/* The last revision not after that date, or else the first. */
static uint32_t revision_before(const struct standards *s, const struct standard *of)
{
	uint32_t k = index_find(&s->by_id, of->symbol->id), before = CLASSPEC_NONE;
	uint32_t first = CLASSPEC_NONE;

	for (; k != CLASSPEC_NONE; k = s->next[k]) {
		uint32_t date = s->list[k]->revision.value;

		if (date <= of->revision.value &&
		    (before == CLASSPEC_NONE || date > s->list[before]->revision.value))
			before = k;
		if (first == CLASSPEC_NONE || date < s->list[first]->revision.value)
			first = k;
	}
	return before == CLASSPEC_NONE ? first : before;
}

/* One revision took the place of another. */
static void pair_other_revisions(struct diff *d, struct standards *old,
				 struct standards *new)
{
	size_t i;

	for (i = 0; i < new->count; i++) {
		const char *id = new->list[i]->symbol->id;
		uint32_t a = newest(old, id, false), b = newest(new, id, false);

		if (a == CLASSPEC_NONE || b == CLASSPEC_NONE)
			continue;
		old->paired[a] = new->paired[b] = true;
		pair_add(d, old->list[a], new->list[b], NULL, false);
	}
}

static void pair_further_revisions(struct diff *d, struct standards *old,
				   struct standards *new)
{
	size_t i;
	uint32_t k;

	for (i = 0; i < new->count; i++) {
		k = new->paired[i] ? CLASSPEC_NONE : revision_before(old, new->list[i]);
		if (k == CLASSPEC_NONE)
			continue;
		new->paired[i] = true;
		pair_add(d, old->list[k], new->list[i], NULL, true);
	}
	for (i = 0; i < old->count; i++) {
		k = old->paired[i] ? CLASSPEC_NONE : revision_before(new, old->list[i]);
		if (k == CLASSPEC_NONE)
			continue;
		old->paired[i] = true;
		pair_add(d, old->list[i], new->list[k], NULL, true);
	}
}

/* ---- by code, or by the classes ------------------------------------------------- */

static uint32_t standard_with_a_class_of(const struct standards *old,
					 const struct standard *new,
					 const struct text_index *classes)
{
	const struct class *class;

	for (class = new->classes; class; class = class->next) {
		uint32_t k = index_find(classes, class->symbol->id);

		if (k != CLASSPEC_NONE && !old->paired[k])
			return k;
	}
	return CLASSPEC_NONE;
}

static struct text_index class_owners(struct diff *d, const struct standards *s)
{
	struct text_index index;
	const struct class *class;
	size_t count = 0, i;

	for (i = 0; i < s->count; i++)
		for (class = s->paired[i] ? NULL : s->list[i]->classes; class;
		     class = class->next)
			count++;
	index = index_open(d->arena, count);
	for (i = 0; i < s->count; i++)
		for (class = s->paired[i] ? NULL : s->list[i]->classes; class;
		     class = class->next)
			index_put(&index, class->symbol->id, (uint32_t)i);
	return index;
}

static void pair_renamed(struct diff *d, struct standards *old, struct standards *new)
{
	struct text_index classes = class_owners(d, old);
	size_t i;

	for (i = 0; i < new->count; i++) {
		const struct standard *standard = new->list[i];
		const char *guess = "the code is the same";
		uint32_t k = CLASSPEC_NONE;

		if (new->paired[i])
			continue;
		if (standard->code)
			k = index_find(&old->by_code,
				       code_key(d, standard->authority, standard->code));
		if (k == CLASSPEC_NONE || old->paired[k]) {
			guess = "a class in it is the same";
			k = standard_with_a_class_of(old, standard, &classes);
		}
		if (k == CLASSPEC_NONE)
			continue;
		old->paired[k] = new->paired[i] = true;
		pair_add(d, old->list[k], standard, guess, false);
	}
}

static void pair_nobody(struct diff *d, const struct standards *old,
			const struct standards *new)
{
	size_t i;

	for (i = 0; i < new->count; i++)
		if (!new->paired[i])
			pair_add(d, NULL, new->list[i], NULL, false);
	for (i = 0; i < old->count; i++)
		if (!old->paired[i])
			pair_add(d, old->list[i], NULL, NULL, false);
}

/* ---- classes -------------------------------------------------------------------- */

void class_pair_add(struct diff *d, const struct class *old, const struct class *new,
		    uint32_t standards, const char *guess)
{
	GROW(d->classes, d->class_count, d->class_capacity);
	d->classes[d->class_count++] =
		(struct class_pair){ old, new, standards, guess, 0, 0 };
}

struct loose {
	const struct class **list;
	size_t count, capacity;
};

static void loose_add(struct loose *loose, const struct class *class)
{
	GROW(loose->list, loose->count, loose->capacity);
	loose->list[loose->count++] = class;
}

static const struct class *class_in(const struct standard *standard, const char *id)
{
	const struct class *class = standard ? standard->classes : NULL;

	while (class && strcmp(class->symbol->id, id) != 0)
		class = class->next;
	return class;
}

/* Classes within a pair of standards; what is left over is loose. */
static void pair_within(struct diff *d, uint32_t number, struct loose *old,
			struct loose *new)
{
	const struct standard_pair *pair = &d->standards[number];
	const struct class *class, *other;

	for (class = pair->new ? pair->new->classes : NULL; class; class = class->next) {
		other = class_in(pair->old, class->symbol->id);
		if (other)
			class_pair_add(d, other, class, number, NULL);
		else
			loose_add(new, class);
	}
	for (class = pair->old ? pair->old->classes : NULL; class; class = class->next)
		if (!class_in(pair->new, class->symbol->id))
			loose_add(old, class);
}

/* Classes of one id in two standards: moved. */
static void pair_moved(struct diff *d, struct loose *old, struct loose *new)
{
	struct text_index index = index_open(d->arena, old->count);
	size_t i, kept = 0;

	for (i = 0; i < old->count; i++)
		index_put(&index, old->list[i]->symbol->id, (uint32_t)i);
	for (i = 0; i < new->count; i++) {
		uint32_t k = index_find(&index, new->list[i]->symbol->id);

		if (k != CLASSPEC_NONE && old->list[k]) {
			class_pair_add(d, old->list[k], new->list[i], CLASSPEC_NONE,
				       NULL);
			old->list[k] = NULL;
		} else {
			new->list[kept++] = new->list[i];
		}
	}
	new->count = kept;
	for (i = kept = 0; i < old->count; i++)
		if (old->list[i])
			old->list[kept++] = old->list[i];
	old->count = kept;
}

/* ---- in the order of the new plan ----------------------------------------------- */

static int by_span(struct span a, struct span b)
{
	if (a.source != b.source)
		return a.source < b.source ? -1 : 1;
	return (a.lo > b.lo) - (a.lo < b.lo);
}

/* What is only in the old plan comes last. */
static int by_place(const void *a, const void *b)
{
	const struct standard_pair *s = a, *t = b;
	int order;

	if (!s->new != !t->new)
		return s->new ? -1 : 1;
	order = s->new ? by_span(s->new->at, t->new->at) : 0;
	if (order || !s->old || !t->old)
		return order;
	return by_span(s->old->at, t->old->at);
}

static int by_standards(const void *a, const void *b)
{
	const struct class_pair *s = a, *t = b;
	int order;

	if (s->standards != t->standards)
		return s->standards < t->standards ? -1 : 1;
	if (!s->new != !t->new)
		return s->new ? -1 : 1;
	order = s->new ? by_span(s->new->at, t->new->at) : 0;
	if (order || !s->old || !t->old)
		return order;
	return by_span(s->old->at, t->old->at);
}

static const char *standard_key(struct diff *d, const struct standard *standard)
{
	return arena_format(d->arena, "%s@%u", standard->symbol->id,
			    (unsigned)standard->revision.value);
}

/* A class that moved, came or went belongs where it is now, or was. */
static void classes_sort(struct diff *d)
{
	struct text_index old = index_open(d->arena, d->standard_count);
	struct text_index new = index_open(d->arena, d->standard_count);
	size_t i;

	for (i = 0; i < d->standard_count; i++) {
		if (d->standards[i].old)
			index_put(&old, standard_key(d, d->standards[i].old),
				  (uint32_t)i);
		if (d->standards[i].new)
			index_put(&new, standard_key(d, d->standards[i].new),
				  (uint32_t)i);
	}
	for (i = 0; i < d->class_count; i++) {
		struct class_pair *pair = &d->classes[i];

		if (pair->standards != CLASSPEC_NONE)
			continue;
		pair->standards =
			pair->new
				? index_find(&new, standard_key(d, pair->new->standard))
				: index_find(&old, standard_key(d, pair->old->standard));
	}
	if (d->class_count)
		qsort(d->classes, d->class_count, sizeof *d->classes, by_standards);
}

void diff_pair(struct diff *d)
{
	struct standards old = standards_list(d, d->old.model);
	struct standards new = standards_list(d, d->new.model);
	struct loose gone = { 0 }, come = { 0 };
	uint32_t i;

	pair_same_revisions(d, &old, &new);
	pair_other_revisions(d, &old, &new);
	pair_further_revisions(d, &old, &new);
	pair_renamed(d, &old, &new);
	pair_nobody(d, &old, &new);
	if (d->standard_count)
		qsort(d->standards, d->standard_count, sizeof *d->standards, by_place);
	for (i = 0; i < d->standard_count; i++)
		pair_within(d, i, &gone, &come);
	pair_moved(d, &gone, &come);
	diff_similar(d, gone.list, gone.count, come.list, come.count);
	classes_sort(d);
	free(gone.list);
	free(come.list);
}
