/*
 * diff/diff.c - the order of a comparison, and what its parts have in common.
 */
#include "diff/diff.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>

#define EDITORIAL EFFECT_EDITORIAL
#define STRUCTURAL EFFECT_STRUCTURAL
#define PROVED EFFECT_PROVED
const struct change_info change_table[CHANGE_KINDS] = {
#define CHANGE(name, slug, effect, what) { slug, what, effect },
#include "diff/diff.def"
#undef CHANGE
};

const char *effect_name(enum change_effect effect)
{
	_Static_assert((int)EFFECTS == (int)EFFECT_WORDS, "each effect has its word");
	return effect == EFFECT_PROVED ? "proved" : effect_words[effect];
}

/* Valid until the next one is added. */
struct change *change_add(struct diff *d, enum change_kind kind)
{
	struct change *change;

	GROW(d->changes.items, d->changes.count, d->changes.capacity);
	change = &d->changes.items[d->changes.count++];
	*change = (struct change){ .kind = kind, .effect = change_table[kind].effect };
	return change;
}

bool text_same(const char *a, const char *b)
{
	return a == b || (a && b && strcmp(a, b) == 0);
}

/* ---- a table from texts to numbers ---------------------------------------------- */

uint64_t hash_mix(uint64_t hash, uint64_t value)
{
	hash = (hash ^ value) * 0x9e3779b97f4a7c15u;
	return hash ^ (hash >> 29);
}

uint64_t text_hash(const char *text)
{
	size_t size = strlen(text);
	uint64_t hash = 0x51ed270b35e17d01u ^ size, word;

	for (; size >= sizeof word; text += sizeof word, size -= sizeof word) {
		memcpy(&word, text, sizeof word);
		hash = hash_mix(hash, word);
	}
	word = 0;
	memcpy(&word, text, size);
	hash = hash_mix(hash, word);
	return hash ^ (hash >> 32);
}

struct text_index index_open(struct arena *arena, size_t count)
{
	struct text_index index = { .mask = 15 };

	while (index.mask < 2 * count)
		index.mask = 2 * index.mask + 1;
	index.keys = arena_new(arena, sizeof *index.keys * ((size_t)index.mask + 1));
	index.values = arena_new(arena, sizeof *index.values * ((size_t)index.mask + 1));
	return index;
}

static uint32_t index_slot(const struct text_index *index, const char *key)
{
	uint32_t slot = (uint32_t)text_hash(key) & index->mask;

	while (index->keys[slot] && strcmp(index->keys[slot], key) != 0)
		slot = (slot + 1) & index->mask;
	return slot;
}

void index_put(struct text_index *index, const char *key, uint32_t value)
{
	uint32_t slot = index_slot(index, key);

	if (index->keys[slot])
		return;
	index->keys[slot] = key;
	index->values[slot] = value;
}

uint32_t index_find(const struct text_index *index, const char *key)
{
	uint32_t slot = index_slot(index, key);

	return index->keys[slot] ? index->values[slot] : CLASSPEC_NONE;
}

/* ---- names ---------------------------------------------------------------------- */

void renamings_index(struct diff *d)
{
	size_t i;

	d->renamed = index_open(d->arena, d->renaming_count);
	for (i = 0; i < d->renaming_count; i++)
		index_put(&d->renamed, d->renamings[i].old->id, (uint32_t)i);
}

const char *id_now(const struct diff *d, const char *old_id)
{
	uint32_t number =
		d->renamed.keys ? index_find(&d->renamed, old_id) : CLASSPEC_NONE;

	return number == CLASSPEC_NONE ? old_id : d->renamings[number].new->id;
}

/* ---- the comparison ------------------------------------------------------------- */

struct place mark_place(struct diff *d, const struct mark *mark, bool now)
{
	struct place nowhere = { NULL, 0, 0 };

	if (!mark->known)
		return nowhere;
	return source_place(now ? &d->new.cx : &d->old.cx, mark->at);
}

static void count_effects(struct diff *d)
{
	size_t i;

	memset(d->counts, 0, sizeof d->counts);
	for (i = 0; i < d->changes.count; i++)
		if (d->changes.items[i].waiver)
			d->waived++;
		else
			d->counts[d->changes.items[i].effect]++;
}

static void classes_renamed(struct diff *d)
{
	size_t i;

	for (i = 0; i < d->class_count; i++) {
		const struct class_pair *pair = &d->classes[i];

		if (!pair->old || !pair->new ||
		    strcmp(pair->old->symbol->id, pair->new->symbol->id) == 0)
			continue;
		GROW(d->renamings, d->renaming_count, d->renaming_capacity);
		d->renamings[d->renaming_count++] =
			(struct renaming){ pair->old->symbol, pair->new->symbol,
					   pair->guess };
	}
}

double processor_seconds(void)
{
	struct timespec time;

	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
	return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

void diff_compare(struct diff *d)
{
	double before;

	d->scratch = arena_open();
	diff_pair(d);
	classes_renamed(d);
	diff_vocabulary(d);
	diff_rules(d);
	diff_join(d);
	before = processor_seconds();
	diff_prove(d);
	d->proving = processor_seconds() - before;
	diff_standards(d);
	prose_moved(d);
	diff_waive(d);
	count_effects(d);
	arena_close(d->scratch);
	d->compared = processor_seconds();
}
