/*
 * record_names.c - from a name in a record to the entries of the plan that it stands for.
 *
 * A vocabulary is a list of names sorted by what follows their last full stop, so that
 * every authority's entries of a name are neighbours. A table finds the first of them, by
 * the name alone or by one of the qualified names.
 */
#include "record_look.h"

#include <stdlib.h>
#include <string.h>

enum {
	SLOTS_FEW = 8192,
	LONGEST_MISSPELT = 100, /* of a longer word nobody wonders what was meant */
};

static const char *const vocabulary_words[] = {
	[RECORD_KINDS] = "experience kind",
	[RECORD_LEVELS] = "education level",
	[RECORD_SUBJECTS] = "subject",
	[RECORD_CREDENTIALS] = "credential",
	[RECORD_BODIES] = "body",
	[RECORD_JURISDICTIONAL_CLASSES] = "jurisdictional class",
	[RECORD_CLASSES] = "class",
	[RECORD_ROUTES] = "route",
	[RECORD_SPECIALTIES] = "specialty",
};

const char *record_vocabulary_words(enum record_vocabulary of)
{
	return vocabulary_words[of];
}

static const char *last_part(const char *id)
{
	const char *stop = strrchr(id, '.');

	return stop ? stop + 1 : id;
}

/* ---- building ---------------------------------------------------------------------- */

static struct classpec_section section_of(const struct classpec_plan *plan,
					  enum record_vocabulary of)
{
	switch (of) {
	case RECORD_KINDS:
		return plan->kinds;
	case RECORD_LEVELS:
		return plan->levels;
	case RECORD_SUBJECTS:
		return plan->subjects;
	case RECORD_CREDENTIALS:
		return plan->credentials;
	case RECORD_BODIES:
		return plan->bodies;
	case RECORD_JURISDICTIONAL_CLASSES:
		return plan->jurisdictional_classes;
	case RECORD_CLASSES:
		return plan->classes;
	case RECORD_ROUTES:
		return plan->routes;
	case RECORD_SPECIALTIES:
	case RECORD_VOCABULARIES:
		break;
	}
	return plan->specialties;
}

/* An entry and a class both begin with their id. */
static const char *entry_id(const struct record_names *names,
			    const struct record_table *vocabulary, uint32_t number)
{
	classpec_string id;

	memcpy(&id, vocabulary->entries + number * vocabulary->entry_size, sizeof id);
	return classpec_text(names->plan, id);
}

static int compare_names(const void *a, const void *b)
{
	const struct record_name *one = a, *other = b;
	int order = strcmp(one->name, other->name);

	return order ? order
		     : (one->number > other->number) - (one->number < other->number);
}

#define EIGHT "\xff\xff\xff\xff\xff\xff\xff\xff"

const char record_look_masks[2 * LOOK_MIDDLE] = EIGHT EIGHT EIGHT EIGHT EIGHT EIGHT EIGHT EIGHT;

/* The sums of both halves of a name that is not long. */
static uint64_t sum_of(struct look_half one, struct look_half other)
{
	return look_sum(one) + look_sum(other) * (3 * LOOK_FACTOR);
}

/* Of a long name, of its pieces one after another. */
static uint32_t hash_of(const char *name, size_t length)
{
	uint64_t sum = 0;
	size_t at = 0, size;

	do {
		char piece[LOOK_MIDDLE] = { 0 };

		size = length - at < LOOK_MIDDLE ? length - at : LOOK_MIDDLE;
		memcpy(piece, name + at, size);
		sum = (sum ^ sum >> 29) * LOOK_FACTOR +
		      sum_of(look_half_of(piece, record_look_masks),
			     look_half_of(piece + LOOK_SHORT, record_look_masks));
		at += size;
	} while (at < length);
	return look_mix(sum, length);
}

struct record_slot *record_names_slot(const struct record_table *table, const char *name,
				      size_t length)
{
	const uint32_t hash = hash_of(name, length);
	uint32_t at = hash;

	for (;; at++) {
		struct record_slot *slot = &table->slots[at & table->mask];

		if (!slot->name || (slot->hash == hash && slot->length == length &&
				    memcmp(slot->name, name, length) == 0))
			return slot;
	}
}

const struct record_slot *record_names_slot_long(const struct record_table *table,
						 const char *name, size_t length)
{
	const char *mask = record_look_masks + LOOK_MIDDLE - length;
	struct look_half one, other;
	uint32_t at;

	if (length > LOOK_MIDDLE)
		return record_names_slot(table, name, length);
	one = look_half_of(name, mask);
	other = look_half_of(name + LOOK_SHORT, mask + LOOK_SHORT);
	for (at = look_mix(sum_of(one, other), length);; at++) {
		const struct record_slot *slot = &table->slots[at & table->mask];

		if (!slot->name || (slot->length == length && look_same(one, slot->text) &&
				    look_same(other, slot->text + LOOK_SHORT)))
			return slot;
	}
}

/* Whether JSON has the name as it is, between quotes. Those of a plan are such; nobody vouches for a plan
 * that comes from elsewhere. */
static bool is_plain(const char *text)
{
	return *text && *scan_string_plain(text) == '\0';
}

/* A name that is there already keeps what it stands for, and one more. */
static void slot_fill(struct record_table *vocabulary, const char *text,
		      const struct record_name *name, bool more)
{
	const size_t length = strlen(text);
	struct record_slot *slot = record_names_slot(vocabulary, text, length);

	if (!slot->name) {
		memset(slot->text, is_plain(text) ? 0 : 0xff, sizeof slot->text);
		if (length <= sizeof slot->text && is_plain(text))
			memcpy(slot->text, text, length);
		slot->name = text;
		slot->length = (uint32_t)length;
		slot->hash = hash_of(text, length);
		slot->found.first = name;
		slot->found.count = 1;
	} else if (more) {
		slot->found.count++;
	}
}

static bool vocabulary_open(struct record_names *names, enum record_vocabulary of)
{
	struct record_table *vocabulary = &names->of[of];
	struct classpec_section section = section_of(names->plan, of);
	size_t slots = 2;
	uint32_t i;

	vocabulary->entries = (const char *)names->plan + section.at;
	vocabulary->entry_size = of == RECORD_CLASSES ? sizeof(struct classpec_class)
						      : sizeof(struct classpec_entry);
	vocabulary->count = section.count;
	/* Two names each, at most half full; less than that while it stays small. */
	while (slots / 4 < section.count ||
	       (slots / 16 < section.count && slots < SLOTS_FEW))
		slots *= 2;
	vocabulary->mask = (uint32_t)(slots - 1);
	vocabulary->slots = calloc(slots, sizeof *vocabulary->slots);
	vocabulary->names = calloc((size_t)section.count + 1, sizeof *vocabulary->names);
	if (!vocabulary->slots || !vocabulary->names)
		return false;
	for (i = 0; i < section.count; i++) {
		vocabulary->names[i].name = last_part(entry_id(names, vocabulary, i));
		vocabulary->names[i].number = i;
	}
	qsort(vocabulary->names, section.count, sizeof *vocabulary->names, compare_names);
	for (i = 0; i < section.count; i++)
		slot_fill(vocabulary, vocabulary->names[i].name, &vocabulary->names[i],
			  true);
	for (i = 0; i < section.count; i++)
		slot_fill(vocabulary,
			  entry_id(names, vocabulary, vocabulary->names[i].number),
			  &vocabulary->names[i], false);
	return true;
}

struct record_names *record_names_open(const struct classpec_plan *plan)
{
	struct record_names *names = calloc(1, sizeof *names);
	int of;

	if (!names)
		return NULL;
	names->plan = plan;
	for (of = 0; of < RECORD_VOCABULARIES; of++)
		if (!vocabulary_open(names, (enum record_vocabulary)of)) {
			record_names_close(names);
			return NULL;
		}
	return names;
}

void record_names_close(struct record_names *names)
{
	int of;

	if (!names)
		return;
	for (of = 0; of < RECORD_VOCABULARIES; of++) {
		free(names->of[of].names);
		free(names->of[of].slots);
	}
	free(names);
}

/* ---- searching --------------------------------------------------------------------- */

struct record_found record_names_look(const struct record_names *names,
				      enum record_vocabulary of, const char *name,
				      size_t length)
{
	return record_names_slot(&names->of[of], name, length)->found;
}

uint32_t record_names_find(const struct record_names *names, enum record_vocabulary of,
			   const char *name, const struct record_name **first)
{
	struct record_found found = record_names_look(names, of, name, strlen(name));

	*first = found.first;
	return found.count;
}

/* ---- the name that was meant ------------------------------------------------------- */

/* How many letters must change, come, go or swap with their neighbour to turn one word
 * into the other, or `limit` + 1 when it is more. */
static size_t distance(const char *a, const char *b, size_t limit)
{
	size_t rows[3][LONGEST_MISSPELT + 1];
	size_t a_length = strlen(a), b_length = strlen(b), i, j;

	if (a_length > b_length + limit || b_length > a_length + limit)
		return limit + 1;
	for (j = 0; j <= b_length; j++)
		rows[0][j] = j;
	for (i = 1; i <= a_length; i++) {
		size_t *row = rows[i % 3], *above = rows[(i - 1) % 3],
		       *over = rows[(i + 1) % 3];
		size_t least = row[0] = i;

		for (j = 1; j <= b_length; j++) {
			size_t best = above[j - 1] + (a[i - 1] != b[j - 1]);

			if (best > above[j] + 1)
				best = above[j] + 1;
			if (best > row[j - 1] + 1)
				best = row[j - 1] + 1;
			if (i > 1 && j > 1 && a[i - 1] == b[j - 2] &&
			    a[i - 2] == b[j - 1] && best > over[j - 2] + 1)
				best = over[j - 2] + 1;
			row[j] = best;
			least = best < least ? best : least;
		}
		if (least > limit) /* the rows below do not get better again */
			return limit + 1;
	}
	return rows[a_length % 3][b_length];
}

/* Keeps the nearer of `*best` and the candidate. */
static void try_candidate(const char *word, const char *candidate, size_t *limit,
			  const char **best)
{
	size_t far;

	if (!*limit || strlen(candidate) > LONGEST_MISSPELT)
		return;
	far = distance(word, candidate, *limit);
	if (far <= *limit) {
		*best = candidate;
		*limit = far ? far - 1 : 0; /* from now on only what is nearer */
	}
}

/* How many letters may differ; 0: none, and there is no use in looking. */
static size_t letters_allowed(const char *word)
{
	size_t length = strlen(word);

	return length <= LONGEST_MISSPELT ? length / 3 : 0;
}

const char *record_nearest(const char *word, const char *const *candidates, size_t count)
{
	size_t limit = letters_allowed(word), i;
	const char *best = NULL;

	for (i = 0; i < count; i++)
		try_candidate(word, candidates[i], &limit, &best);
	return best;
}

const char *record_names_nearest(const struct record_names *names,
				 enum record_vocabulary of, const char *name)
{
	const struct record_table *vocabulary = &names->of[of];
	const bool qualified = strchr(name, '.') != NULL;
	size_t limit = letters_allowed(name);
	const char *best = NULL;
	uint32_t i;

	for (i = 0; i < vocabulary->count; i++) {
		const struct record_name *of_plan = &vocabulary->names[i];

		try_candidate(name,
			      qualified ? entry_id(names, vocabulary, of_plan->number)
					: of_plan->name,
			      &limit, &best);
	}
	return best;
}
