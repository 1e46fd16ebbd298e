/*
 * diff/waived.c - changes that the new revision says are meant: `change EFFECT since
 * REVISION "reason"`. They are told and do not count, as long as the old revision is the
 * one that is named. What is said in vain is warned of, so that it cannot hide what
 * comes next.
 */
#include "diff/diff.h"

#include <string.h>

static bool within(struct span at, struct span whole)
{
	return at.source == whole.source && at.lo >= whole.lo && at.lo < whole.hi;
}

static bool waives(const struct change_waiver *waiver, const struct standard *old,
		   const struct change *change)
{
	if (!old || !old->revision.value || old->revision.value != waiver->since.value ||
	    (uint32_t)change->effect != waiver->effect)
		return false;
	return change->new.known ? within(change->new.at, waiver->standard->whole)
				 : change->old.known && within(change->old.at, old->whole);
}

/* Why it waives nothing, or NULL: there is nothing wrong with that. */
static const char *why_in_vain(struct diff *d, const struct change_waiver *waiver,
			       const struct standard *old)
{
	uint32_t own = waiver->standard->revision.value;

	if (!old->revision.value)
		return "the old revision bears no date, so this cannot be meant";
	if (old->revision.value == waiver->since.value)
		return arena_format(d->arena, "nothing is %s here since %s",
				    effect_words[waiver->effect], waiver->since.text);
	if (old->revision.value > waiver->since.value && old->revision.value < own)
		return arena_format(d->arena,
				    "this was compared with the revision of %s, which is "
				    "later than %s",
				    old->revision.text, waiver->since.text);
	return NULL;
}

struct waiving {
	struct diff *d;
	struct text_index first; /* of the id of a class or standard: its first waiver */
	uint32_t *next;          /* and the one after each, or CLASSPEC_NONE */
	const struct standard **old;
	bool *used;
};

static const char *id_of(const struct change_waiver *waiver)
{
	return waiver->class ? waiver->class->symbol->id : waiver->standard->symbol->id;
}

static const char *revision_id(struct diff *d, const struct standard *standard)
{
	return arena_format(d->arena, "%s@%u", standard->symbol->id,
			    (unsigned)standard->revision.value);
}

/* What each standard that says so is compared with. */
static void find_old(struct waiving *w)
{
	struct diff *d = w->d;
	const struct model *model = d->new.model;
	struct text_index pairs = index_open(d->arena, d->standard_count);
	uint32_t i, pair;

	for (i = 0; i < d->standard_count; i++)
		if (d->standards[i].new && d->standards[i].old)
			index_put(&pairs, revision_id(d, d->standards[i].new), i);
	for (i = 0; i < model->change_waiver_count; i++) {
		pair = index_find(&pairs,
				  revision_id(d, model->change_waivers[i].standard));
		w->old[i] = pair == CLASSPEC_NONE ? NULL : d->standards[pair].old;
	}
}

static void waiving_open(struct waiving *w, struct diff *d)
{
	const struct model *model = d->new.model;
	uint32_t count = model->change_waiver_count, i, first;

	w->d = d;
	w->first = index_open(d->arena, count);
	w->next = arena_new(d->arena, sizeof *w->next * count);
	w->old = arena_new(d->arena, sizeof *w->old * count);
	w->used = arena_new(d->arena, sizeof *w->used * count);
	for (i = 0; i < count; i++) {
		const char *id = id_of(&model->change_waivers[i]);

		w->next[i] = CLASSPEC_NONE;
		first = index_find(&w->first, id);
		if (first == CLASSPEC_NONE) {
			index_put(&w->first, id, i);
		} else {
			w->next[i] = w->next[first];
			w->next[first] = i;
		}
	}
	find_old(w);
}

/* A class and a standard may have the same id. */
static void waive(struct waiving *w, struct change *change, const char *id, bool of_class)
{
	uint32_t i = id ? index_find(&w->first, id) : CLASSPEC_NONE;

	for (; i != CLASSPEC_NONE && !change->waiver; i = w->next[i]) {
		const struct change_waiver *waiver =
			&w->d->new.model->change_waivers[i];

		if ((waiver->class != NULL) != of_class ||
		    !waives(waiver, w->old[i], change))
			continue;
		change->waiver = waiver;
		w->used[i] = true;
	}
}

void diff_waive(struct diff *d)
{
	const struct model *model = d->new.model;
	struct waiving w;
	size_t i;

	if (!model->change_waiver_count)
		return;
	waiving_open(&w, d);
	for (i = 0; i < d->changes.count; i++) {
		waive(&w, &d->changes.items[i], d->changes.items[i].class, true);
		waive(&w, &d->changes.items[i], d->changes.items[i].standard, false);
	}
	for (i = 0; i < model->change_waiver_count; i++) {
		const char *why = NULL;

		if (!w.used[i] && w.old[i])
			why = why_in_vain(d, &model->change_waivers[i], w.old[i]);
		if (why)
			diag(&d->new.cx, W803, model->change_waivers[i].at, "%s", why);
	}
}
