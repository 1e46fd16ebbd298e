/*
 * repeated.c - what is said twice: in one class, or as a duty of two classes.
 *
 * Two statements are nearly the same when they share most of their pairs of neighbouring
 * words. They are found without comparing each with each: of every statement the smallest
 * values of a few hash functions over its pairs are kept, which for two statements agree
 * about as often as their pairs do; those that agree in two of them are looked at.
 */
#include "check/check.h"

#include <string.h>

#if defined(__GNUC__) && defined(__x86_64__) && !defined(CLASSPEC_PORTABLE)
#include <immintrin.h>
#define EIGHT_AT_A_TIME /* where the processor can */
#endif

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

/* What is kept of a statement; the hashes of its pairs are made again when they are asked for. */
struct statement {
	uint32_t smallest[HASHES];
	uint32_t passage; /* its number */
	uint8_t shared;   /* reported as a duty of two classes so often */
	bool repeats;
};

struct repeated {
	struct statement *statements;
	uint32_t count;
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

void repeated_open(struct checker *c)
{
	const struct model *model = c->model;
	uint32_t count = 0;

	c->repeated = NEW(c->cx, struct repeated);
	for (uint32_t i = 0; i < model->passage_count; i++)
		count += is_compared(&model->passages[i],
				     owner_of(model, &model->passages[i]));
	c->repeated->statements = NEW_ARRAY(c->cx, struct statement, count);
}

static const struct passage *passage_of(const struct checker *c, const struct statement *s)
{
	return &c->model->passages[s->passage];
}

static const struct owner *owner_of_statement(const struct checker *c,
					      const struct statement *s)
{
	return owner_of(c->model, passage_of(c, s));
}

static const struct class *class_of(const struct checker *c, const struct statement *s)
{
	return owner_of_statement(c, s)->class;
}

static const struct summary *summary_of_statement(const struct checker *c,
						  const struct statement *s)
{
	return &c->summaries[s->passage];
}

/* ---- gathering ------------------------------------------------------------------- */

static uint32_t mix(uint32_t value, uint32_t salt)
{
	uint64_t product = (uint64_t)(value ^ salt) * 0x9e3779b97f4a7c15u;

	return (uint32_t)(product >> 32);
}

static uint32_t pair_hash(const struct token *first, const struct token *second)
{
	return mix(first->word->hash, second->word->hash * 0xc2b2ae35u);
}

/* The number of pairs that a line is known by. */
static uint32_t pair_count(const struct line *line)
{
	if (line->count < FEW_WORDS)
		return 0;
	return line->count - 1 < PAIRS ? line->count - 1 : PAIRS;
}

static uint32_t smaller(uint32_t a, uint32_t b)
{
	return a < b ? a : b;
}

/* Two functions at a time, whose smallest values are in registers. */
static void smallest_two(const uint32_t *pairs, uint32_t count, uint32_t k, uint32_t *result)
{
	uint32_t first = UINT32_MAX, second = UINT32_MAX;

	for (uint32_t i = 0; i < count; i++) {
		first = smaller(first, mix(pairs[i], k * 0x85ebca6bu + 1));
		second = smaller(second, mix(pairs[i], (k + 1) * 0x85ebca6bu + 1));
	}
	result[k] = first;
	result[k + 1] = second;
}

#ifdef EIGHT_AT_A_TIME

/* The same for all eight functions: `mix` by halves, since what is multiplied has 32 bits. */
__attribute__((target("avx2"))) static void
smallest_eight(const uint32_t *pairs, uint32_t count, uint32_t *result)
{
	const __m256i low = _mm256_set1_epi64x(0x7f4a7c15), high = _mm256_set1_epi32((int)0x9e3779b9);
	__m256i salts, smallest = _mm256_set1_epi32(-1);
	uint32_t salt[HASHES];

	for (uint32_t k = 0; k < HASHES; k++)
		salt[k] = k * 0x85ebca6bu + 1;
	salts = _mm256_loadu_si256((const __m256i *)(const void *)salt);
	for (uint32_t i = 0; i < count; i++) {
		__m256i value = _mm256_xor_si256(_mm256_set1_epi32((int)pairs[i]), salts);
		__m256i even = _mm256_srli_epi64(_mm256_mul_epu32(value, low), 32);
		__m256i odd = _mm256_mul_epu32(_mm256_srli_epi64(value, 32), low);
		__m256i carried = _mm256_blend_epi32(even, odd, 0xaa);

		value = _mm256_add_epi32(_mm256_mullo_epi32(value, high), carried);
		smallest = _mm256_min_epu32(smallest, value);
	}
	_mm256_storeu_si256((__m256i *)(void *)result, smallest);
}

#endif

static void smallest_find(const struct line *line, uint32_t *result)
{
	uint32_t pairs[PAIRS], count = pair_count(line);

	for (uint32_t i = 0; i < count; i++)
		pairs[i] = pair_hash(&line->tokens[i], &line->tokens[i + 1]);
#ifdef EIGHT_AT_A_TIME
	if (__builtin_cpu_supports("avx2")) {
		smallest_eight(pairs, count, result);
		return;
	}
#endif
	for (uint32_t k = 0; k < HASHES; k += 2)
		smallest_two(pairs, count, k, result);
}

void line_repeated(const struct line *line)
{
	struct repeated *r = line->c->repeated;
	struct statement *s;

	if (!is_compared(line->passage, line->owner))
		return;
	s = &r->statements[r->count++];
	s->passage = (uint32_t)(line->passage - line->c->model->passages);
	smallest_find(line, s->smallest);
}

/* ---- comparing ------------------------------------------------------------------- */

/* The pairs of a statement, into room for PAIRS; returns how many there are. */
static uint32_t pairs_read(struct checker *c, const struct statement *s, uint32_t *pairs)
{
	const struct line *line = line_read(c->reader, passage_of(c, s));
	uint32_t count = pair_count(line);

	for (uint32_t i = 0; i < count; i++)
		pairs[i] = pair_hash(&line->tokens[i], &line->tokens[i + 1]);
	return count;
}

struct comparing {
	struct checker *c;
	struct map classes; /* two of which a shared duty was reported */
	const struct statement *later; /* the one whose pairs these are, or NULL */
	uint32_t pairs[PAIRS], count;
};

/* How many of a hundred pairs the two share. */
static uint32_t likeness(struct comparing *all, const struct statement *a,
			 const struct statement *b)
{
	uint32_t pairs[PAIRS], count, shared = 0;
	struct checker *c = all->c;

	if (summary_of_statement(c, a)->hash == summary_of_statement(c, b)->hash)
		return 100;
	if (all->later != b) {
		all->count = pairs_read(c, b, all->pairs);
		all->later = b;
	}
	count = pairs_read(c, a, pairs);
	for (uint32_t i = 0; i < count; i++)
		for (uint32_t j = 0; j < all->count; j++)
			if (pairs[i] == all->pairs[j]) {
				shared++;
				break;
			}
	if (shared == 0)
		return 0;
	return shared >= count + all->count ? 100 : 100 * shared / (count + all->count - shared);
}

/* In one class: the same words, or nearly. */
static void report_within(struct comparing *all, const struct statement *first,
			  struct statement *second, uint32_t like)
{
	struct checker *c = all->c;
	const struct passage *one = passage_of(c, first), *other = passage_of(c, second);
	bool same = like == 100 && one->role == other->role;
	struct diag *d;

	if (second->repeats)
		return;
	second->repeats = true;
	d = diag(c->cx, same ? W701 : W702, other->at,
		 same ? "`%s` stands here twice" : "`%s` is said nearly so before",
		 words_shown(c, other->at));
	diag_note(c->cx, d, one->at,
		  same ? "the first is here" : "it is said here");
}

/* Two classes are told of each other once, and of a duty that many have the first few
 * are. */
static void report_between(struct comparing *all, struct statement *first,
			   struct statement *second)
{
	struct checker *c = all->c;
	const struct class *one = class_of(c, first);
	const struct class *other = class_of(c, second);
	struct diag *d;

	if (map_get(&all->classes, one, other))
		return;
	map_put(c->cx, &all->classes, one, other, one);
	first->shared++;
	second->shared = SHARED;
	d = diag(c->cx, W703, passage_of(c, second)->at,
		 "`%s` and `%s` share this duty, so it does not tell them apart",
		 one->symbol->name->text, other->symbol->name->text);
	diag_note(c->cx, d, passage_of(c, first)->at, "`%s` has it here",
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

static bool may_share(const struct checker *c, const struct statement *first,
		      const struct statement *second)
{
	const struct passage *a = passage_of(c, first), *b = passage_of(c, second);

	return first->shared < SHARED && second->shared < SHARED &&
	       summary_of_statement(c, first)->words >= DUTY_WORDS && a->role == PASSAGE_DUTY &&
	       b->role == PASSAGE_DUTY &&
	       class_of(c, first)->symbol != class_of(c, second)->symbol &&
	       owner_of_statement(c, first)->authority ==
		       owner_of_statement(c, second)->authority;
}

static void compare(struct comparing *all, struct statement *first,
		    struct statement *second)
{
	enum { NEARLY = 75 };
	struct checker *c = all->c;
	bool within;
	uint32_t like;

	if (!may_be_alike(first, second))
		return;
	within = class_of(c, first) == class_of(c, second);
	if (within ? second->repeats : !may_share(c, first, second))
		return;
	like = likeness(all, first, second);
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
	uint32_t *tags;    /* of each entry, a part of its key */
	size_t slot_count; /* a power of two */
};

static uint64_t band_key(const struct checker *c, const struct statement *s, uint32_t band)
{
	const struct summary *summary = summary_of_statement(c, s);
	uint64_t key;

	if (summary->words < FEW_WORDS) /* only the same words in the same list */
		return (summary->hash ^ (uint64_t)(uintptr_t)class_of(c, s) *
						(2 * (uint64_t)passage_of(c, s)->role + 3)) |
		       1;
	key = (uint64_t)s->smallest[2 * band] << 32 | s->smallest[2 * band + 1];
	return (key * 0x9e3779b97f4a7c15u + band) & ~(uint64_t)1;
}

static void look(struct comparing *all, struct index *index, uint32_t number,
		 uint32_t band, uint64_t key)
{
	struct repeated *r = all->c->repeated;
	struct statement *s = &r->statements[number];
	uint32_t *slot = &index->slots[(key ^ key >> 32) & (index->slot_count - 1)];
	uint32_t looked = 0, own = number * BANDS + band;

	index->tags[own] = (uint32_t)(key >> 24);
	for (uint32_t entry = *slot, steps = 0;
	     entry && looked < LOOKED_AT && steps < LINKS;
	     entry = index->next[entry - 1], steps++) {
		struct statement *other = &r->statements[(entry - 1) / BANDS];

		if (other == s || index->tags[entry - 1] != index->tags[own] ||
		    band_key(all->c, other, (entry - 1) % BANDS) != key)
			continue;
		compare(all, other, s);
		looked++;
	}
	index->next[own] = *slot;
	*slot = own + 1;
}

void check_repeated(struct checker *c)
{
	struct repeated *r = c->repeated;
	struct comparing all = {.c = c};
	struct index index = {.slot_count = 64};

	while (index.slot_count < (size_t)r->count * BANDS * 2)
		index.slot_count *= 2;
	index.slots = NEW_ARRAY(c->cx, uint32_t, index.slot_count);
	index.next = NEW_ARRAY(c->cx, uint32_t, (size_t)r->count * BANDS);
	index.tags = NEW_ARRAY(c->cx, uint32_t, (size_t)r->count * BANDS);
	for (uint32_t i = 0; i < r->count; i++) {
		const struct statement *s = &r->statements[i];
		const struct summary *summary = summary_of_statement(c, s);
		uint32_t bands = summary->words < FEW_WORDS ? 1 : BANDS;

		for (uint32_t band = 0; band < bands && !summary->catch_all; band++)
			look(&all, &index, i, band, band_key(c, s, band));
		source_forget(c->cx, passage_of(c, s)->at);
	}
}
