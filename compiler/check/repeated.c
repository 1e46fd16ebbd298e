/*
 * repeated.c - what is said twice: in one class, or as a duty of two classes.
 *
 * Two statements are nearly the same when they share most of their pairs of neighbouring
 * words. They are found without comparing each with each: of every statement the smallest
 * values of a few hash functions over its pairs are kept, which for two statements agree
 * about as often as their pairs do; those that agree in two of them are looked at.
 */
#include "check/check.h"
#include "check/sketch.h"

#include <stdlib.h>

enum {
	BANDS = SKETCH_VALUES / 2,
	FEW_WORDS = 6,  /* what is shorter is the same by chance */
	DUTY_WORDS = 8, /* of a duty that two classes share */
	LOOKED_AT = 8,  /* statements of one band, the last ones */
	SHARED = 3,     /* classes that are told of one duty */
	NEARLY = 75,    /* of a hundred pairs */
	ENOUGH = 3,     /* values that agree, of what may be alike */
	PAIRS = 256,    /* of a statement; a longer one is known by its beginning */
	BLOCK_BITS = 16,
	BLOCK = 1 << BLOCK_BITS, /* statements that nearly fill a big page */
	FORGET_AFTER = 32 /* times that two statements were read again, anywhere in a source */
};

/* What is kept of a statement; the hashes of its pairs are made again when they are asked for.
 * One that is short has a single key. */
struct statement {
	uint16_t values[SKETCH_VALUES]; /* a part of each of the smallest; two make a key */
	uint32_t passage;               /* its number */
	uint32_t words[2];              /* a bit for each word that is in a pair */
};

struct repeated {
	struct statement **blocks; /* each but the last of BLOCK of them */
	size_t room;
	uint32_t count;
	struct sightings sightings;
	uint32_t sights[BANDS], sight_count; /* to be seen */
};

static bool is_statement(uint32_t role)
{
	return role == PASSAGE_DUTY || role == PASSAGE_KNOWLEDGE ||
	       role == PASSAGE_SKILL || role == PASSAGE_ABILITY || role == PASSAGE_FACTOR;
}

static bool is_compared(const struct passage *passage, const struct owner *owner)
{
	return owner->class && is_statement(passage->role);
}

/* How many there is room for in a block. */
static size_t block_size(const struct repeated *r, size_t block)
{
	return block < r->room / BLOCK ? BLOCK : r->room % BLOCK;
}

static struct statement *statement_at(const struct repeated *r, uint32_t number)
{
	return &r->blocks[number >> BLOCK_BITS][number & (BLOCK - 1)];
}

void repeated_open(struct checker *c)
{
	const struct model *model = c->model;
	struct repeated *r = NEW(c->cx, struct repeated);
	size_t count = 0;

	for (uint32_t i = 0; i < model->passage_count; i++)
		count += is_compared(&model->passages[i],
				     owner_of(model, &model->passages[i]));
	r->room = count;
	r->blocks = NEW_ARRAY(c->cx, struct statement *, count / BLOCK + 1);
	for (size_t i = 0; i <= count / BLOCK; i++)
		r->blocks[i] = NEW_ARRAY(c->cx, struct statement, block_size(r, i));
	sightings_open(&r->sightings, c->cx->arena, count * BANDS);
	c->repeated = r;
}

static const struct passage *statement_passage(const struct checker *c, const struct statement *s)
{
	return &c->model->passages[s->passage];
}

static bool is_short(const struct checker *c, const struct statement *s)
{
	return c->summaries[s->passage].words < FEW_WORDS;
}

static uint32_t mix(uint32_t value, uint32_t salt)
{
	uint64_t product = (uint64_t)(value ^ salt) * 0x9e3779b97f4a7c15u;

	return (uint32_t)(product >> 32);
}

/* Of a short statement there is only the first. */
static uint32_t key_of_band(const struct statement *s, uint32_t band)
{
	return s->values[2 * band] | (uint32_t)s->values[2 * band + 1] << 16;
}

/* What a key is looked for by. */
static uint32_t key_sight(const struct statement *s, uint32_t band)
{
	return mix(key_of_band(s, band), band * 0x85ebca6bu);
}

/* ---- gathering ------------------------------------------------------------------- */

/* The number of pairs that a line is known by. */
static uint32_t pair_count(const struct line *line)
{
	if (line->count < FEW_WORDS)
		return 0;
	return line->count - 1 < PAIRS ? line->count - 1 : PAIRS;
}

/* Of a short statement only the same words in the same list count. */
static uint32_t short_key(const struct line *line)
{
	uint64_t list = 2 * (uint64_t)line->owner->class->symbol->number + 1;
	uint64_t hash = (line_hash(line) ^ list << 8 ^ line->passage->role) * 0x9e3779b97f4a7c15u;

	return (uint32_t)(hash >> 32);
}

/* Of the statement read last. It is done when the next is read, so that what was asked of the
 * memory has come. */
static void see_last(struct repeated *r)
{
	for (uint32_t i = 0; i < r->sight_count; i++)
		see(&r->sightings, r->sights[i]);
	r->sight_count = 0;
}

static void see_next(struct repeated *r, uint32_t sight)
{
	see_soon(&r->sightings, sight);
	r->sights[r->sight_count++] = sight;
}

void line_repeated(const struct line *line)
{
	struct checker *c = line->c;
	struct repeated *r = c->repeated;
	uint32_t number = (uint32_t)(line->passage - c->model->passages);
	uint32_t smallest[SKETCH_VALUES];
	struct statement *s;
	uint64_t words;

	if (!is_compared(line->passage, line->owner) || c->summaries[number].catch_all)
		return;
	see_last(r);
	s = statement_at(r, r->count++);
	s->passage = number;
	if (is_short(c, s)) {
		uint32_t key = short_key(line);

		s->values[0] = (uint16_t)key;
		s->values[1] = (uint16_t)(key >> 16);
		see_next(r, key_sight(s, 0));
		return;
	}
	sketch(line->hashes, pair_count(line), smallest);
	for (uint32_t k = 0; k < SKETCH_VALUES; k++)
		s->values[k] = (uint16_t)(smallest[k] ^ smallest[k] >> 16);
	words = word_map(line->hashes, pair_count(line) + 1);
	s->words[0] = (uint32_t)words;
	s->words[1] = (uint32_t)(words >> 32);
	for (uint32_t band = 0; band < BANDS; band++)
		see_next(r, key_sight(s, band));
}

/* ---- comparing ------------------------------------------------------------------- */

/* The words of a statement in pairs. */
struct paired {
	uint64_t hash; /* of all of them, even of those beyond the last pair */
	uint32_t count;
	uint32_t pairs[PAIRS];
};

static void pairs_read(struct checker *c, const struct statement *s, struct paired *paired)
{
	const struct line *line = line_read(c->reader, statement_passage(c, s));

	paired->hash = line_hash(line);
	paired->count = pair_count(line);
	for (uint32_t i = 0; i < paired->count; i++)
		paired->pairs[i] = mix(line->hashes[i], line->hashes[i + 1] * 0xc2b2ae35u);
}

/* One that shares a key with others, or may do so. */
struct candidate {
	uint32_t statement;
	uint8_t shared; /* reported as a duty of two classes so often */
	uint8_t bands;  /* a bit for each whose key was seen again */
	bool repeats;
};

struct comparing {
	struct checker *c;
	struct map classes; /* two of which a shared duty was reported */
	const struct statement *later; /* whose words these are, or NULL */
	struct paired said;
	struct candidate *candidates;
	size_t count, capacity;
	uint32_t compared;
};

static const struct statement *statement_of(const struct comparing *all,
					    const struct candidate *candidate)
{
	return statement_at(all->c->repeated, candidate->statement);
}

static const struct passage *candidate_passage(const struct comparing *all,
					       const struct candidate *candidate)
{
	return statement_passage(all->c, statement_of(all, candidate));
}

static const struct owner *candidate_owner(const struct comparing *all,
					   const struct candidate *candidate)
{
	return owner_of(all->c->model, candidate_passage(all, candidate));
}

/* How many of a hundred pairs the two share. */
static uint32_t likeness(struct comparing *all, const struct statement *a,
			 const struct statement *b)
{
	struct paired *later = &all->said, before;
	uint32_t shared = 0;

	if (all->later != b) {
		pairs_read(all->c, b, later);
		all->later = b;
	}
	pairs_read(all->c, a, &before);
	if (++all->compared % FORGET_AFTER == 0) {
		source_forget_all(all->c->cx, statement_passage(all->c, a)->at.source);
		source_forget_all(all->c->cx, statement_passage(all->c, b)->at.source);
	}
	if (before.hash == later->hash)
		return 100;
	for (uint32_t i = 0; i < before.count; i++)
		for (uint32_t j = 0; j < later->count; j++)
			if (before.pairs[i] == later->pairs[j]) {
				shared++;
				break;
			}
	if (shared == 0)
		return 0;
	return shared >= before.count + later->count
		       ? 100
		       : 100 * shared / (before.count + later->count - shared);
}

/* In one class: the same words, or nearly. */
static void report_within(struct comparing *all, const struct candidate *first,
			  struct candidate *second, uint32_t like)
{
	struct checker *c = all->c;
	const struct passage *one = candidate_passage(all, first),
			     *other = candidate_passage(all, second);
	bool same = like == 100 && one->role == other->role;
	struct diag *d;

	second->repeats = true;
	d = diag(c->cx, same ? W701 : W702, other->at,
		 same ? "`%s` stands here twice" : "`%s` is said nearly so before",
		 words_shown(c, other->at));
	diag_note(c->cx, d, one->at, same ? "the first is here" : "it is said here");
}

/* Two classes are told of each other once, and of a duty that many have the first few
 * are. */
static void report_between(struct comparing *all, struct candidate *first,
			   struct candidate *second)
{
	struct checker *c = all->c;
	const struct class *one = candidate_owner(all, first)->class,
			   *other = candidate_owner(all, second)->class;
	struct diag *d;

	if (map_get(&all->classes, one, other))
		return;
	map_put(c->cx, &all->classes, one, other, one);
	first->shared++;
	second->shared = SHARED;
	d = diag(c->cx, W703, candidate_passage(all, second)->at,
		 "`%s` and `%s` share this duty, so it does not tell them apart",
		 one->symbol->name->text, other->symbol->name->text);
	diag_note(c->cx, d, candidate_passage(all, first)->at, "`%s` has it here",
		  one->symbol->name->text);
}

static bool may_share(const struct comparing *all, const struct candidate *first,
		      const struct candidate *second)
{
	const struct statement *one = statement_of(all, first);
	const struct owner *a = candidate_owner(all, first), *b = candidate_owner(all, second);

	return first->shared < SHARED && second->shared < SHARED &&
	       all->c->summaries[one->passage].words >= DUTY_WORDS &&
	       candidate_passage(all, first)->role == PASSAGE_DUTY &&
	       candidate_passage(all, second)->role == PASSAGE_DUTY &&
	       a->class->symbol != b->class->symbol && a->authority == b->authority;
}

/* Of two statements that share a key, the other values tell, but for a few in a thousand,
 * which are not alike. Two short ones have none. */
static bool may_be_alike(const struct statement *a, const struct statement *b)
{
	uint32_t same = 0;

	for (uint32_t k = 0; k < SKETCH_VALUES; k++)
		same += a->values[k] == b->values[k];
	return same >= ENOUGH;
}

/* Of two texts of `a` and `b` pairs that are alike in NEARLY of a hundred, at most
 * a - (a + b) * 3/7 pairs of the one are not in the other; and a word of the one that is
 * not in the other is in one of these pairs, two of them at most in the same. */
static bool words_agree(const struct checker *c, const struct statement *one,
			const struct statement *other)
{
	int32_t a = c->summaries[one->passage].words - 1,
		b = c->summaries[other->passage].words - 1;
	uint32_t missing = map_lacks(one->words[0], other->words[0]) +
			   map_lacks(one->words[1], other->words[1]);

	if (a + 1 >= WORDS_COUNTED || b + 1 >= WORDS_COUNTED || is_short(c, one))
		return true;
	return 7 * (int32_t)missing <= 2 * (4 * a - 3 * b);
}

static void compare(struct comparing *all, struct candidate *first, struct candidate *second)
{
	const struct statement *one = statement_of(all, first),
			       *other = statement_of(all, second);
	uint32_t like;
	bool within;

	if (!may_be_alike(one, other) || !words_agree(all->c, one, other))
		return;
	within = candidate_owner(all, first)->class == candidate_owner(all, second)->class;
	if (within ? second->repeats : !may_share(all, first, second))
		return;
	like = likeness(all, one, other);
	if (like < NEARLY)
		return;
	if (within)
		report_within(all, first, second, like);
	else
		report_between(all, first, second);
}

/* ---- looking for candidates ------------------------------------------------------ */

/* A candidate with some key, and the one before it with the same. */
struct entry {
	uint64_t print; /* of the values, to tell at a glance which may be alike */
	uint32_t candidate;
	uint32_t next; /* entry, plus one */
};

struct slot {
	uint32_t hash;  /* of the key and its band */
	uint32_t entry; /* the last, plus one; 0: the slot is free */
};

struct chains {
	struct slot *slots;
	size_t slot_count; /* a power of two */
	struct entry *entries;
	uint32_t count;
};

static struct slot *slot_of(const struct chains *chains, uint32_t hash)
{
	size_t mask = chains->slot_count - 1, i = hash & mask;

	while (chains->slots[i].entry != 0 && chains->slots[i].hash != hash)
		i = (i + 1) & mask;
	return &chains->slots[i];
}

/* At those that came before it with the same key, the last ones. */
static void look(struct comparing *all, struct chains *chains, uint32_t number, uint32_t band)
{
	struct candidate *own = &all->candidates[number];
	const struct statement *s = statement_of(all, own);
	uint32_t hash = key_sight(s, band), looked = 0;
	struct slot *slot = slot_of(chains, hash);
	uint64_t print = sketch_print(s->values);

	for (uint32_t at = slot->entry; at && looked < LOOKED_AT; looked++) {
		const struct entry *entry = &chains->entries[at - 1];

		if (prints_agree(entry->print, print) >= ENOUGH)
			compare(all, &all->candidates[entry->candidate], own);
		at = entry->next;
	}
	chains->entries[chains->count++] = (struct entry){print, number, slot->entry};
	*slot = (struct slot){hash, chains->count};
}

/* Those that have a key which was seen again. Returns how many such keys there are. */
static size_t candidates_find(struct comparing *all)
{
	const struct checker *c = all->c;
	const struct repeated *r = c->repeated;
	size_t keys = 0;

	for (uint32_t i = 0; i < r->count; i++) {
		const struct statement *s = statement_at(r, i);
		uint32_t bands = is_short(c, s) ? 1 : BANDS, seen = 0;

		for (uint32_t band = 0; band < bands; band++)
			if (seen_again(&r->sightings, key_sight(s, band))) {
				seen |= 1u << band;
				keys++;
			}
		if (seen == 0)
			continue;
		GROW(all->candidates, all->count, all->capacity);
		all->candidates[all->count++] =
			(struct candidate){.statement = i, .bands = (uint8_t)seen};
	}
	return keys;
}

void check_repeated(struct checker *c)
{
	struct comparing all = {.c = c};
	struct chains chains = {.slot_count = 64};
	struct repeated *r = c->repeated;
	size_t keys;

	see_last(r);
	keys = candidates_find(&all);
	sightings_close(&r->sightings);
	while (chains.slot_count * 3 < keys * 4)
		chains.slot_count *= 2;
	chains.slots = NEW_ARRAY(c->cx, struct slot, chains.slot_count);
	chains.entries = NEW_ARRAY(c->cx, struct entry, keys);
	for (uint32_t i = 0; i < all.count; i++)
		for (uint32_t band = 0; band < BANDS; band++)
			if (all.candidates[i].bands >> band & 1)
				look(&all, &chains, i, band);
	arena_return(c->cx->arena, chains.slots, chains.slot_count * sizeof *chains.slots);
	arena_return(c->cx->arena, chains.entries, keys * sizeof *chains.entries);
	free(all.candidates);
	for (size_t i = 0; i <= r->room / BLOCK; i++)
		arena_return(c->cx->arena, r->blocks[i],
			     block_size(r, i) * sizeof *r->blocks[i]);
}
