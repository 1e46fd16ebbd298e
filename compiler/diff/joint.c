/*
 * diff/joint.c - both plans in the words of both.
 *
 * A word that only the other revision has is read by this one as the nearest words that
 * it knows: experience of a kind that is new counts, under the old rules, as the kinds
 * that it `is`. So each plan gets the words of the other, and a fact that selects what
 * a word counts as selects the word. Words that only have another name get one name. A
 * declaration that changes nobody's case then changes no fact.
 */
#include "diff/diff.h"

#include <stdlib.h>
#include <string.h>

static const enum symbol_kind joint_symbols[JOINT_SORTS] = {
	[JOINT_KINDS] = SYMBOL_EXPERIENCE,
	[JOINT_LEVELS] = SYMBOL_EDUCATION,
	[JOINT_SUBJECTS] = SYMBOL_SUBJECT,
};

/* An image that grows at its end. */
struct image {
	unsigned char *bytes;
	size_t size, capacity;
};

static uint32_t image_add(struct image *image, const void *bytes, size_t size)
{
	size_t at = (image->size + 7) / 8 * 8, end = at + size;

	image->bytes = array_grow(image->bytes, &image->capacity, end + 1, 1);
	memset(image->bytes + image->size, 0, at - image->size);
	if (size)
		memcpy(image->bytes + at, bytes, size);
	image->size = end;
	return (uint32_t)at;
}

static struct classpec_plan *head(struct image *image)
{
	return (struct classpec_plan *)(void *)image->bytes;
}

static classpec_string image_text(struct image *image, const char *text)
{
	uint32_t at = image_add(image, text, strlen(text) + 1);

	return at - head(image)->strings.at;
}

static struct classpec_section *entries(struct classpec_plan *plan, enum joint_sort sort)
{
	switch (sort) {
	case JOINT_KINDS:
		return &plan->kinds;
	case JOINT_LEVELS:
		return &plan->levels;
	default:
		return &plan->subjects;
	}
}

/* ---- which words are added ------------------------------------------------------ */

/* Of each word of one side its number on the other, or CLASSPEC_NONE. */
static uint32_t *counterparts(struct diff *d, enum symbol_kind kind, bool of_new)
{
	const struct model *from = of_new ? d->new.model : d->old.model;
	const struct model *to = of_new ? d->old.model : d->new.model;
	const struct symbols *words = &from->symbols[kind], *others = &to->symbols[kind];
	struct text_index index = index_open(d->arena, others->count);
	uint32_t *numbers = arena_new(d->arena, sizeof *numbers * words->count), i;
	size_t k;

	for (i = 0; i < others->count; i++)
		index_put(&index, others->items[i]->id, i);
	for (i = 0; i < words->count; i++)
		numbers[i] = index_find(&index, words->items[i]->id);
	for (k = 0; k < d->renaming_count; k++) {
		const struct renaming *r = &d->renamings[k];

		if (r->old->kind == kind && of_new)
			numbers[r->new->number] = r->old->number;
		else if (r->old->kind == kind)
			numbers[r->old->number] = r->new->number;
	}
	return numbers;
}

/* For each word that was added: its nearest known words, and room to find them. */
struct ascent {
	const struct symbols *words;
	const uint32_t *known;
	struct found {
		size_t first, count; /* in `pool` */
		bool done;
	} *found; /* by word */
	uint32_t *pool;
	size_t pool_count, pool_capacity;
	uint32_t *stamps; /* of each known word: the added word for which it was last taken, plus one */
	uint32_t *waiting;
	size_t waiting_count, waiting_capacity;
};

static void ascent_take(struct ascent *a, uint32_t number, uint32_t for_word)
{
	if (a->stamps[number] == for_word + 1)
		return;
	a->stamps[number] = for_word + 1;
	GROW(a->pool, a->pool_count, a->pool_capacity);
	a->pool[a->pool_count++] = number;
}

/* Makes those above wait, of which nothing is known yet; false when there are none. */
static bool ascent_must_wait(struct ascent *a, const struct symbol *s)
{
	const size_t before = a->waiting_count;

	for (uint32_t i = 0; i < s->parent_count; i++) {
		const uint32_t above = s->parents[i]->number;

		if (a->known[above] != CLASSPEC_NONE || a->found[above].done)
			continue;
		GROW(a->waiting, a->waiting_count, a->waiting_capacity);
		a->waiting[a->waiting_count++] = above;
	}
	return a->waiting_count > before;
}

/* Each word is settled once, after those above it, so that a long chain takes no longer than its length. */
static void ascent_settle(struct ascent *a, uint32_t word)
{
	GROW(a->waiting, a->waiting_count, a->waiting_capacity);
	a->waiting[a->waiting_count++] = word;
	while (a->waiting_count > 0) {
		const uint32_t at = a->waiting[a->waiting_count - 1];
		const struct symbol *s = a->words->items[at];
		struct found *found = &a->found[at];

		if (!found->done && ascent_must_wait(a, s))
			continue;
		a->waiting_count--;
		if (found->done)
			continue;
		found->first = a->pool_count;
		for (uint32_t i = s->parent_count; i-- > 0;) {
			const uint32_t above = s->parents[i]->number;
			const struct found *more = &a->found[above];

			if (a->known[above] != CLASSPEC_NONE)
				ascent_take(a, a->known[above], at);
			for (size_t k = 0; a->known[above] == CLASSPEC_NONE && k < more->count; k++)
				ascent_take(a, a->pool[more->first + k], at);
		}
		found->count = a->pool_count - found->first;
		found->done = true;
	}
}

/* Lays the lists one behind the other, in the order of the words. */
static void ascent_lay(struct diff *d, const struct ascent *a, const uint32_t *added,
		       uint32_t count, struct joint_words *joint)
{
	size_t total = 0;

	for (uint32_t i = 0; i < count; i++)
		total += a->found[added[i]].count;
	joint->nearest = arena_new(d->arena, sizeof *joint->nearest * (total + 1));
	joint->first = arena_new(d->arena, sizeof *joint->first * ((size_t)count + 1));
	total = 0;
	for (uint32_t i = 0; i < count; i++) {
		const struct found *found = &a->found[added[i]];

		joint->first[i] = (uint32_t)total;
		if (found->count)
			memcpy(joint->nearest + total, a->pool + found->first,
			       sizeof *joint->nearest * found->count);
		total += found->count;
	}
	joint->first[count] = (uint32_t)total;
}

/* Fills joint[side][sort], and `added` with the words' numbers on the other side. */
static uint32_t find_added(struct diff *d, int side, enum joint_sort sort,
			   uint32_t **added)
{
	enum symbol_kind kind = joint_symbols[sort];
	const struct model *other = side ? d->old.model : d->new.model;
	const struct model *own = side ? d->new.model : d->old.model;
	struct ascent a = {.words = &other->symbols[kind],
			   .known = counterparts(d, kind, side == 0)};
	struct joint_words *joint = &d->joint[side][sort];
	uint32_t count = 0, i;

	joint->own = own->symbols[kind].count;
	*added = arena_new(d->arena, sizeof **added * a.words->count);
	a.found = arena_new(d->arena, sizeof *a.found * ((size_t)a.words->count + 1));
	a.stamps = arena_new(d->arena, sizeof *a.stamps * ((size_t)joint->own + 1));
	for (i = 0; i < a.words->count; i++)
		if (a.known[i] == CLASSPEC_NONE)
			(*added)[count++] = i;
	for (i = 0; i < count; i++)
		ascent_settle(&a, (*added)[i]);
	ascent_lay(d, &a, *added, count, joint);
	free(a.pool);
	free(a.waiting);
	return count;
}

/* ---- facts that select them ----------------------------------------------------- */

static bool selects(const uint32_t *list, uint32_t count, const struct joint_words *joint,
		    uint32_t added)
{
	uint32_t i, k;

	for (k = joint->first[added]; k < joint->first[added + 1]; k++)
		for (i = 0; i < count; i++)
			if (list[i] == joint->nearest[k])
				return true;
	return false;
}

struct list {
	uint32_t *items;
	size_t count, capacity;
};

/* The list, and the added words that belong to it; returns where it begins. */
static uint32_t select_more(struct list *all, const uint32_t *list, uint32_t *count,
			    const struct joint_words *joint, uint32_t added)
{
	uint32_t first = (uint32_t)all->count, own = *count, i;

	all->items = array_grow(all->items, &all->capacity, all->count + own + added + 1,
				sizeof *all->items);
	if (own)
		memcpy(all->items + all->count, list, sizeof *list * own);
	all->count += own;
	for (i = 0; i < added; i++)
		if (selects(list, own, joint, i))
			all->items[all->count++] = joint->own + i;
	*count = (uint32_t)all->count - first;
	return first;
}

static void facts_extend(struct image *image, const struct joint_words *joint,
			 const uint32_t *added)
{
	const struct classpec_plan *plan = head(image);
	uint32_t fact_count = plan->facts.count, i;
	size_t capacity = 0;
	struct classpec_fact *facts =
		array_grow(NULL, &capacity, (size_t)fact_count + 1, sizeof *facts);
	const uint32_t *lists = CLASSPEC_ARRAY(plan, selections, uint32_t);
	const struct classpec_authority *authorities =
		CLASSPEC_ARRAY(plan, authorities, struct classpec_authority);
	struct list all = { 0 };
	uint32_t at;

	memcpy(facts, CLASSPEC_ARRAY(plan, facts, struct classpec_fact),
	       sizeof *facts * fact_count);
	for (i = 0; i < fact_count; i++) {
		struct classpec_fact *f = &facts[i];
		enum joint_sort sort =
			f->kind == CLASSPEC_EDUCATION ? JOINT_LEVELS : JOINT_KINDS;
		bool ordered = f->kind == CLASSPEC_EXPERIENCE ||
			       (f->kind == CLASSPEC_EDUCATION &&
				!authorities[f->authority].exact_level);

		f->first_selected =
			select_more(&all, lists + f->first_selected, &f->selected_count,
				    &joint[sort], ordered ? added[sort] : 0);
		f->first_subject =
			select_more(&all, lists + f->first_subject, &f->subject_count,
				    &joint[JOINT_SUBJECTS], added[JOINT_SUBJECTS]);
	}
	at = image_add(image, facts, sizeof *facts * fact_count);
	head(image)->facts.at = at;
	at = image_add(image, all.items, sizeof *all.items * all.count);
	head(image)->selections = (struct classpec_section){ at, (uint32_t)all.count };
	free(facts);
	free(all.items);
}

/* ---- words that are added, words that have another name ------------------------- */

static void entries_extend(struct diff *d, struct image *image, int side,
			   enum joint_sort sort, const uint32_t *added, uint32_t count)
{
	const struct model *other = side ? d->old.model : d->new.model;
	struct classpec_section section = *entries(head(image), sort);
	size_t capacity = 0;
	struct classpec_entry *list = array_grow(
		NULL, &capacity, (size_t)section.count + count + 1, sizeof *list);
	uint32_t i, at;

	memcpy(list, image->bytes + section.at, sizeof *list * section.count);
	for (i = 0; i < count; i++) {
		const struct symbol *s =
			other->symbols[joint_symbols[sort]].items[added[i]];

		list[section.count + i] =
			(struct classpec_entry){ image_text(image, s->id),
						 image_text(image, s->words), 0 };
	}
	at = image_add(image, list, sizeof *list * (section.count + count));
	*entries(head(image), sort) =
		(struct classpec_section){ at, section.count + count };
	free(list);
}

/* Names of the old plan in the new one's tables. */
static void rename_words(struct diff *d, struct image *image)
{
	size_t i;

	for (i = 0; i < d->renaming_count; i++) {
		const struct renaming *r = &d->renamings[i];
		classpec_string id = image_text(image, r->old->id);
		struct classpec_plan *plan = head(image);
		struct classpec_section section = { 0, 0 };

		switch (r->old->kind) {
		case SYMBOL_EXPERIENCE:
			section = plan->kinds;
			break;
		case SYMBOL_EDUCATION:
			section = plan->levels;
			break;
		case SYMBOL_SUBJECT:
			section = plan->subjects;
			break;
		case SYMBOL_CREDENTIAL:
			section = plan->credentials;
			break;
		case SYMBOL_BODY:
			section = plan->bodies;
			break;
		case SYMBOL_CLASS:
			((struct classpec_class *)(void *)(image->bytes +
							   plan->classes
								   .at))[r->new->number]
				.id = id;
			continue;
		default:
			continue;
		}
		((struct classpec_entry *)(void *)(image->bytes +
						   section.at))[r->new->number]
			.id = id;
	}
}

static const struct classpec_plan *joint_plan(struct diff *d, int side,
					      const struct classpec_plan *plan)
{
	struct image image = { 0 };
	uint32_t *added[JOINT_SORTS], count[JOINT_SORTS], any = 0;
	unsigned char *joint;
	int sort;

	for (sort = 0; sort < JOINT_SORTS; sort++)
		any |= count[sort] =
			find_added(d, side, (enum joint_sort)sort, &added[sort]);
	if (!any && !(side && d->renaming_count))
		return plan;
	image_add(&image, plan, plan->size);
	if (side)
		rename_words(d, &image);
	for (sort = 0; sort < JOINT_SORTS; sort++)
		if (count[sort])
			entries_extend(d, &image, side, (enum joint_sort)sort,
				       added[sort], count[sort]);
	if (any)
		facts_extend(&image, d->joint[side], count);
	head(&image)->strings.count = (uint32_t)image.size - head(&image)->strings.at;
	head(&image)->size = (uint32_t)image.size;
	joint = arena_new(d->arena, image.size);
	memcpy(joint, image.bytes, image.size);
	free(image.bytes);
	return (const struct classpec_plan *)(const void *)joint;
}

void diff_join(struct diff *d)
{
	d->old.joint = joint_plan(d, 0, d->old.plan);
	d->new.joint = joint_plan(d, 1, d->new.plan);
	diff_prints(d, &d->old);
	diff_prints(d, &d->new);
}
