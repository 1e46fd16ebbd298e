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
	LINKS = 64,     /* followed to find them */
	SHARED = 3,     /* classes that are told of one duty */
	FORGET_AFTER = 64, /* statements read again, anywhere in a source */
	PAIRS = 256     /* of a statement; a longer one is known by its beginning */
};

/* What is kept of a statement; the hashes of its pairs are made again when they are asked for.
 * One that is short has a single key. */
struct statement {
	uint16_t values[SKETCH_VALUES]; /* a part of each of the smallest; two make a key */
	uint32_t passage;               /* its number */
};

/* Which keys were seen, and which again, by a bit for each number they lead to: so that some
 * are taken for seen again that were not. */
struct sightings {
	uint64_t *seen, *again;
	size_t places; /* for `seen`; an eighth of them for `again` */
};

struct repeated {
	struct statement *statements;
	uint32_t count;
	struct sightings sightings;
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

/* In the heap, where what is not used in the end costs nothing. */
static void *room_new(size_t count, size_t size)
{
	void *room = calloc(count + 1, size);

	if (!room)
		program_end(2, "out of memory");
	return room;
}

void repeated_open(struct checker *c)
{
	const struct model *model = c->model;
	struct repeated *r = NEW(c->cx, struct repeated);
	size_t count = 0;

	for (uint32_t i = 0; i < model->passage_count; i++)
		count += is_compared(&model->passages[i],
				     owner_of(model, &model->passages[i]));
	r->statements = room_new(count, sizeof *r->statements);
	r->sightings.places = (count * BANDS + 64) * 8;
	r->sightings.seen = room_new(r->sightings.places / 64, sizeof(uint64_t));
	r->sightings.again = room_new(r->sightings.places / 512, sizeof(uint64_t));
	c->repeated = r;
}

static void repeated_close(struct repeated *r)
{
	free(r->statements);
	free(r->sightings.seen);
	free(r->sightings.again);
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

/* ---- what was seen --------------------------------------------------------------- */

/* From 0 up to, not including, `places`. */
static size_t place_of(uint32_t hash, size_t places)
{
	return (size_t)((uint64_t)hash * places >> 32);
}

static uint32_t sight(const struct statement *s, uint32_t band)
{
	return mix(key_of_band(s, band), band * 0x85ebca6bu);
}

static void see(struct sightings *sightings, const struct statement *s, uint32_t band)
{
	uint32_t hash = sight(s, band);
	size_t at = place_of(hash, sightings->places);
	uint64_t bit = (uint64_t)1 << at % 64;

	if (sightings->seen[at / 64] & bit) {
		at = place_of(hash, sightings->places / 8);
		sightings->again[at / 64] |= (uint64_t)1 << at % 64;
	} else {
		sightings->seen[at / 64] |= bit;
	}
}

static bool seen_again(const struct sightings *sightings, const struct statement *s,
		       uint32_t band)
{
	size_t at = place_of(sight(s, band), sightings->places / 8);

	return (sightings->again[at / 64] >> at % 64 & 1) != 0;
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

void line_repeated(const struct line *line)
{
	struct checker *c = line->c;
	struct repeated *r = c->repeated;
	uint32_t number = (uint32_t)(line->passage - c->model->passages);
	uint32_t smallest[SKETCH_VALUES];
	struct statement *s;

	if (!is_compared(line->passage, line->owner) || c->summaries[number].catch_all)
		return;
	s = &r->statements[r->count++];
	s->passage = number;
	if (is_short(c, s)) {
		uint32_t key = short_key(line);

		s->values[0] = (uint16_t)key;
		s->values[1] = (uint16_t)(key >> 16);
		see(&r->sightings, s, 0);
		return;
	}
	sketch(line->hashes, pair_count(line), smallest);
	for (uint32_t k = 0; k < SKETCH_VALUES; k++)
		s->values[k] = (uint16_t)(smallest[k] ^ smallest[k] >> 16);
	for (uint32_t band = 0; band < BANDS; band++)
		see(&r->sightings, s, band);
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
	return &all->c->repeated->statements[candidate->statement];
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
		source_forget(all->c->cx, statement_passage(all->c, a)->at);
		source_forget(all->c->cx, statement_passage(all->c, b)->at);
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
	enum { ENOUGH = 3 };
	uint32_t same = 0;

	for (uint32_t k = 0; k < SKETCH_VALUES; k++)
		same += a->values[k] == b->values[k];
	return same >= ENOUGH;
}

static void compare(struct comparing *all, struct candidate *first, struct candidate *second)
{
	enum { NEARLY = 75 };
	const struct statement *one = statement_of(all, first),
			       *other = statement_of(all, second);
	bool within = candidate_owner(all, first)->class == candidate_owner(all, second)->class;
	uint32_t like;

	if (!may_be_alike(one, other))
		return;
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

/* A key of a candidate, linked to the one before it in the same slot. */
struct entry {
	uint32_t candidate, band;
	uint32_t next; /* plus one */
};

struct chains {
	uint32_t *slots; /* of entries, plus one */
	size_t slot_count; /* a power of two */
	struct entry *entries;
	size_t count;
};

static uint32_t entry_key(const struct comparing *all, const struct entry *entry)
{
	return key_of_band(statement_of(all, &all->candidates[entry->candidate]), entry->band);
}

static void look(struct comparing *all, struct chains *chains, struct entry own)
{
	uint32_t key = entry_key(all, &own), looked = 0, steps = 0;
	uint32_t *slot = &chains->slots[mix(key, own.band) & (chains->slot_count - 1)];

	for (uint32_t at = *slot; at && looked < LOOKED_AT && steps < LINKS; steps++) {
		const struct entry *entry = &chains->entries[at - 1];

		at = entry->next;
		if (entry->band != own.band || entry->candidate == own.candidate ||
		    entry_key(all, entry) != key)
			continue;
		compare(all, &all->candidates[entry->candidate],
			&all->candidates[own.candidate]);
		looked++;
	}
	own.next = *slot;
	chains->entries[chains->count++] = own;
	*slot = (uint32_t)chains->count;
}

/* The bands of a statement of which the key was seen again. Returns how many there are. */
static uint32_t bands_seen(const struct checker *c, const struct statement *s, uint32_t *bands)
{
	uint32_t all = is_short(c, s) ? 1 : BANDS, count = 0;

	for (uint32_t band = 0; band < all; band++)
		if (seen_again(&c->repeated->sightings, s, band))
			bands[count++] = band;
	return count;
}

/* Returns how many keys the candidates have that were seen again. */
static size_t candidates_find(struct comparing *all)
{
	const struct repeated *r = all->c->repeated;
	uint32_t bands[BANDS];
	size_t keys = 0;

	for (uint32_t i = 0; i < r->count; i++) {
		uint32_t count = bands_seen(all->c, &r->statements[i], bands);

		if (count == 0)
			continue;
		keys += count;
		GROW(all->candidates, all->count, all->capacity);
		all->candidates[all->count++] = (struct candidate){.statement = i};
	}
	return keys;
}

void check_repeated(struct checker *c)
{
	struct comparing all = {.c = c};
	struct chains chains = {.slot_count = 64};
	size_t keys = candidates_find(&all);
	uint32_t bands[BANDS];

	while (chains.slot_count < keys)
		chains.slot_count *= 2;
	chains.slots = room_new(chains.slot_count, sizeof *chains.slots);
	chains.entries = room_new(keys, sizeof *chains.entries);
	for (uint32_t i = 0; i < all.count; i++) {
		uint32_t count = bands_seen(c, statement_of(&all, &all.candidates[i]), bands);

		for (uint32_t n = 0; n < count; n++)
			look(&all, &chains, (struct entry){.candidate = i, .band = bands[n]});
	}
	free(chains.slots);
	free(chains.entries);
	free(all.candidates);
	repeated_close(c->repeated);
}
