/*
 * repeated.c - what is said twice: in one class, or as a duty of two classes.
 *
 * Two statements are nearly the same when they share most of their pairs of neighbouring
 * words. They are found without comparing each with each: of every statement the smallest
 * values of a few hash functions over its pairs are kept, which for two statements agree
 * about as often as their pairs do; those that agree in two of them are looked at.
 */
#include "check/check.h"

#include <stdlib.h>
#include <string.h>

enum {
	HASHES = 8,     /* functions */
	BANDS = 4,      /* of two each */
	FEW_WORDS = 6,  /* what is shorter is the same by chance */
	DUTY_WORDS = 8, /* of a duty that two classes share */
	LOOKED_AT = 8,  /* statements of one band, the last ones */
	LINKS = 64,     /* followed to find them */
	SHARED = 3,     /* classes that are told of one duty */
	PAIRS = 256     /* of a statement; a longer one is known by its beginning */
};

struct statement {
	const struct passage *passage;
	uint64_t hash;
	uint32_t smallest[HASHES];
	uint32_t pairs, first_pair; /* hashes of the pairs, in `pairs` */
	uint32_t words;
	uint32_t shared; /* reported as a duty of two classes so often */
	bool catch_all, repeats;
};

struct repeated {
	struct statement *statements;
	size_t count, capacity;
	uint32_t *pairs;
	size_t pair_count, pair_capacity;
};

static bool is_statement(enum passage_role role)
{
	return role == PASSAGE_DUTY || role == PASSAGE_KNOWLEDGE ||
	       role == PASSAGE_SKILL || role == PASSAGE_ABILITY || role == PASSAGE_FACTOR;
}

void repeated_open(struct checker *c)
{
	c->repeated = NEW(c->cx, struct repeated);
}

/* ---- gathering ------------------------------------------------------------------- */

static uint32_t mix(uint32_t value, uint32_t salt)
{
	uint64_t product = (uint64_t)(value ^ salt) * 0x9e3779b97f4a7c15u;

	return (uint32_t)(product >> 32);
}

static void pair_add(struct repeated *r, struct statement *s, uint32_t pair)
{
	GROW(r->pairs, r->pair_count, r->pair_capacity);
	r->pairs[r->pair_count++] = pair;
	s->pairs++;
	for (uint32_t i = 0; i < HASHES; i++) {
		uint32_t value = mix(pair, i * 0x85ebca6bu + 1);

		if (value < s->smallest[i])
			s->smallest[i] = value;
	}
}

void line_repeated(const struct line *line, const struct summary *summary)
{
	struct repeated *r = line->c->repeated;
	struct statement *s;

	if (!line->passage->class || !is_statement(line->passage->role))
		return;
	GROW(r->statements, r->count, r->capacity);
	s = &r->statements[r->count++];
	*s = (struct statement){.passage = line->passage, .hash = summary->hash};
	s->words = line->count;
	s->catch_all = summary->catch_all;
	s->first_pair = (uint32_t)r->pair_count;
	memset(s->smallest, 0xff, sizeof s->smallest);
	for (uint32_t i = 1; i < line->count && i <= PAIRS && line->count >= FEW_WORDS;
	     i++)
		pair_add(r, s,
			 mix(line->tokens[i - 1].word->hash,
			     line->tokens[i].word->hash * 0xc2b2ae35u));
}

/* ---- comparing ------------------------------------------------------------------- */

/* How many of a hundred pairs the two share. */
static uint32_t likeness(const struct repeated *r, const struct statement *a,
			 const struct statement *b)
{
	const uint32_t *pairs_a = r->pairs + a->first_pair,
		       *pairs_b = r->pairs + b->first_pair;
	uint32_t shared = 0;

	if (a->hash == b->hash)
		return 100;
	for (uint32_t i = 0; i < a->pairs; i++)
		for (uint32_t j = 0; j < b->pairs; j++)
			if (pairs_a[i] == pairs_b[j]) {
				shared++;
				break;
			}
	if (shared == 0)
		return 0;
	return shared >= a->pairs + b->pairs
		       ? 100
		       : 100 * shared / (a->pairs + b->pairs - shared);
}

struct comparing {
	struct checker *c;
	struct map classes; /* two of which a shared duty was reported */
};

/* In one class: the same words, or nearly. */
static void report_within(struct comparing *all, const struct statement *first,
			  struct statement *second, uint32_t like)
{
	bool same = like == 100 && first->passage->role == second->passage->role;
	struct checker *c = all->c;
	struct diag *d;

	if (second->repeats)
		return;
	second->repeats = true;
	d = diag(c->cx, same ? W701 : W702, second->passage->at,
		 same ? "`%s` stands here twice" : "`%s` is said nearly so before",
		 words_shown(c, second->passage->at));
	diag_note(c->cx, d, first->passage->at,
		  same ? "the first is here" : "it is said here");
}

/* Two classes are told of each other once, and of a duty that many have the first few
 * are. */
static void report_between(struct comparing *all, struct statement *first,
			   struct statement *second)
{
	const struct class *one = first->passage->class, *other = second->passage->class;
	struct checker *c = all->c;
	struct diag *d;

	if (map_get(&all->classes, one, other))
		return;
	map_put(c->cx, &all->classes, one, other, one);
	first->shared++;
	second->shared = SHARED;
	d = diag(c->cx, W703, second->passage->at,
		 "`%s` and `%s` share this duty, so it does not tell them apart",
		 one->symbol->name->text, other->symbol->name->text);
	diag_note(c->cx, d, first->passage->at, "`%s` has it here",
		  one->symbol->name->text);
}

/* The signatures tell, but for a few in a thousand, which statements are not alike. */
static bool may_be_alike(const struct statement *a, const struct statement *b)
{
	enum { ENOUGH = 3 };
	uint32_t same = 0;

	for (uint32_t i = 0; i < HASHES; i++)
		same += a->smallest[i] == b->smallest[i];
	return same >= ENOUGH;
}

static bool may_share(const struct statement *first, const struct statement *second)
{
	const struct passage *a = first->passage, *b = second->passage;

	return first->shared < SHARED && second->shared < SHARED &&
	       first->words >= DUTY_WORDS && a->role == PASSAGE_DUTY &&
	       b->role == PASSAGE_DUTY && a->class->symbol != b->class->symbol &&
	       a->authority == b->authority;
}

static void compare(struct comparing *all, struct statement *first,
		    struct statement *second)
{
	enum { NEARLY = 75 };
	bool within = first->passage->class == second->passage->class;
	uint32_t like;

	if (within ? second->repeats : !may_share(first, second))
		return;
	if (!may_be_alike(first, second))
		return;
	like = likeness(all->c->repeated, first, second);
	if (like < NEARLY)
		return;
	if (within)
		report_within(all, first, second, like);
	else
		report_between(all, first, second);
}

/* ---- looking for candidates ------------------------------------------------------ */

/* Entry `number * BANDS + band`, plus one, is linked to the one before it in the same
 * slot. */
struct index {
	uint32_t *slots, *next;
	size_t slot_count; /* a power of two */
};

static uint64_t band_key(const struct statement *s, uint32_t band)
{
	uint64_t key;

	if (s->words < FEW_WORDS) /* only the same words in the same list */
		return (s->hash ^ (uint64_t)(uintptr_t)s->passage->class *
					  (2 * (uint64_t)s->passage->role + 3)) |
		       1;
	key = (uint64_t)s->smallest[2 * band] << 32 | s->smallest[2 * band + 1];
	return (key * 0x9e3779b97f4a7c15u + band) & ~(uint64_t)1;
}

static void look(struct comparing *all, struct index *index, uint32_t number,
		 uint32_t band)
{
	struct repeated *r = all->c->repeated;
	struct statement *s = &r->statements[number];
	uint64_t key = band_key(s, band);
	uint32_t *slot = &index->slots[(key ^ key >> 32) & (index->slot_count - 1)];
	uint32_t looked = 0;

	for (uint32_t entry = *slot, steps = 0;
	     entry && looked < LOOKED_AT && steps < LINKS;
	     entry = index->next[entry - 1], steps++) {
		struct statement *other = &r->statements[(entry - 1) / BANDS];

		if (other == s || band_key(other, (entry - 1) % BANDS) != key)
			continue;
		compare(all, other, s);
		looked++;
	}
	index->next[number * BANDS + band] = *slot;
	*slot = number * BANDS + band + 1;
}

void check_repeated(struct checker *c)
{
	struct repeated *r = c->repeated;
	struct comparing all = {.c = c};
	struct index index = {.slot_count = 64};

	while (index.slot_count < r->count * BANDS * 2)
		index.slot_count *= 2;
	index.slots = NEW_ARRAY(c->cx, uint32_t, index.slot_count);
	index.next = NEW_ARRAY(c->cx, uint32_t, r->count * BANDS);
	for (uint32_t i = 0; i < r->count; i++) {
		uint32_t bands = r->statements[i].words < FEW_WORDS ? 1 : BANDS;

		for (uint32_t band = 0; band < bands && !r->statements[i].catch_all;
		     band++)
			look(&all, &index, i, band);
	}
	free(r->statements);
	free(r->pairs);
}
