/*
 * lower/image.c - strings and wordings once each, and the arrays laid out as one block of bytes.
 */
#include <stdlib.h>
#include <string.h>

#include "lower/lowering.h"

/* ---- strings ---- */

static uint32_t
text_hash(const char *text)
{
	uint32_t hash = 2166136261u;

	for (; *text; text++)
		hash = (hash ^ (unsigned char)*text) * 16777619u;
	return hash;
}

static void
pool_rehash(struct string_pool *pool)
{
	size_t count = pool->slot_count ? pool->slot_count * 2 : 1024;
	uint32_t *slots = array_grow(NULL, &(size_t){ 0 }, count, sizeof *slots);

	memset(slots, 0, count * sizeof *slots);
	for (size_t i = 0; i < pool->slot_count; i++) {
		size_t at;

		if (!pool->slots[i])
			continue;
		at = text_hash(pool->text + pool->slots[i]) & (count - 1);
		while (slots[at])
			at = (at + 1) & (count - 1);
		slots[at] = pool->slots[i];
	}
	free(pool->slots);
	pool->slots = slots;
	pool->slot_count = count;
}

uint32_t
string_add(struct lowering *lw, const char *text)
{
	struct string_pool *pool = &lw->strings;
	size_t length, at;

	if (!text || !*text)
		return 0;
	if (pool->used * 2 >= pool->slot_count)
		pool_rehash(pool);
	at = text_hash(text) & (pool->slot_count - 1);
	for (; pool->slots[at]; at = (at + 1) & (pool->slot_count - 1))
		if (strcmp(pool->text + pool->slots[at], text) == 0)
			return pool->slots[at];
	length = strlen(text) + 1;
	if (!pool->size)
		pool->size = 1; /* offset 0 is the empty string */
	pool->text = array_grow(pool->text, &pool->capacity, pool->size + length, 1);
	pool->text[0] = '\0';
	memcpy(pool->text + pool->size, text, length);
	pool->slots[at] = (uint32_t)pool->size;
	pool->used++;
	pool->size += length;
	return pool->slots[at];
}

uint32_t
words_add(struct lowering *lw, const char *text)
{
	return lw->wordless ? 0 : string_add(lw, text);
}

uint32_t
line_of(struct lowering *lw, struct span at)
{
	return lw->wordless ? 0 : source_place(lw->cx, at).line;
}

/* ---- wordings ---- */

static uint32_t
wording_hash(const struct classpec_wording *w)
{
	const uint32_t members[] = { w->words, w->label, w->text, (uint32_t)w->line };
	uint32_t hash = 2166136261u;

	for (size_t i = 0; i < sizeof members / sizeof *members; i++)
		hash = (hash ^ members[i]) * 0x9e3779b1u, hash ^= hash >> 15;
	return hash;
}

/* The slot of an equal wording, or a free one. */
static uint32_t *
wording_slot(const struct lowering *lw, const struct classpec_wording *w)
{
	size_t at = wording_hash(w) & (lw->wording_slot_count - 1);

	for (; lw->wording_slots[at]; at = (at + 1) & (lw->wording_slot_count - 1))
		if (memcmp(&lw->wordings.items[lw->wording_slots[at] - 1], w, sizeof *w) == 0)
			break;
	return &lw->wording_slots[at];
}

static void
wording_slots_grow(struct lowering *lw)
{
	const size_t count = lw->wording_slot_count ? lw->wording_slot_count * 2 : 1024;

	free(lw->wording_slots);
	lw->wording_slots = heap_resize(NULL, count * sizeof *lw->wording_slots);
	memset(lw->wording_slots, 0, count * sizeof *lw->wording_slots);
	lw->wording_slot_count = count;
	for (size_t i = 0; i < lw->wordings.count; i++)
		*wording_slot(lw, &lw->wordings.items[i]) = (uint32_t)i + 1;
}

uint32_t
wording_add(struct lowering *lw, const char *words, const char *label, const char *text,
	    struct span at)
{
	const struct classpec_wording wording = {
		words_add(lw, words), words_add(lw, label), words_add(lw, text),
		(int32_t)(line_of(lw, at) - lw->rule_line)
	};
	uint32_t *slot;

	if (lw->wordings.count * 2 >= lw->wording_slot_count)
		wording_slots_grow(lw);
	slot = wording_slot(lw, &wording);
	if (!*slot) {
		*ADD(lw, wordings) = wording;
		*slot = (uint32_t)lw->wordings.count;
	}
	return *slot - 1;
}

/* ---- words ---- */

const char *
words_format(struct lowering *lw, const char *format, ...)
{
	const char *words;
	va_list args;

	if (lw->wordless)
		return NULL;
	va_start(args, format);
	words = arena_format_va(lw->cx->arena, format, args);
	va_end(args);
	return words;
}

/* ---- the image ---- */

struct part {
	const void *items;
	size_t count, size;
	size_t section; /* offset of its section in the head */
};

/* The order is that of the head; strings, the only bytes without alignment, come last. */
static size_t
list_parts(struct lowering *lw, struct part *parts)
{
	size_t n = 0;

#define PART(name)                                                                        \
	parts[n++] = (struct part){ lw->name.items, lw->name.count, sizeof *lw->name.items, \
				    offsetof(struct classpec_plan, name) }
	PART(authorities);
	PART(kinds);
	PART(levels);
	PART(subjects);
	PART(credentials);
	PART(bodies);
	PART(jurisdictional_classes);
	PART(routes);
	PART(specialties);
	PART(classes);
	PART(rules);
	PART(nodes);
	PART(terms);
	PART(facts);
	PART(selections);
	PART(cases);
	PART(case_values);
	PART(expectations);
	PART(case_needs);
	PART(demands);
	PART(exchanges);
	PART(conditions);
	PART(condition_lists);
	PART(wordings);
	PART(revisions);
#undef PART
	parts[n++] = (struct part){ lw->strings.text, lw->strings.size, 1,
				    offsetof(struct classpec_plan, strings) };
	return n;
}

static uint32_t
bytes_hash(uint32_t hash, const char *bytes, size_t size)
{
	for (size_t i = 0; i < size; i++)
		hash = (hash ^ (unsigned char)bytes[i]) * 16777619u;
	return hash;
}

/* Of what the tables say, so that the same rules have the same hash wherever they are read. */
const struct classpec_plan *
image_build(struct lowering *lw)
{
	struct part parts[32];
	size_t n, size = sizeof(struct classpec_plan);
	uint32_t generator = string_add(lw, "classpec");
	struct classpec_plan *plan;
	char *image;

	n = list_parts(lw, parts);
	for (size_t i = 0; i < n; i++)
		size += parts[i].count * parts[i].size;
	if (size > UINT32_MAX) {
		fprintf(lw->cx->err, "classpec: the tables would need %zu bytes; the limit is %u\n",
			size, UINT32_MAX);
		lw->failed = true;
		return NULL;
	}
	image = arena_new(lw->cx->arena, size);
	plan = (struct classpec_plan *)(void *)image;
	plan->magic = CLASSPEC_MAGIC;
	plan->table_version = CLASSPEC_TABLE_VERSION;
	plan->size = (uint32_t)size;
	plan->generator = generator;
	size = sizeof *plan;
	for (size_t i = 0; i < n; i++) {
		struct classpec_section section = { (uint32_t)size, (uint32_t)parts[i].count };

		if (!parts[i].count)
			section.at = 0;
		memcpy(image + parts[i].section, &section, sizeof section);
		if (parts[i].count)
			memcpy(image + size, parts[i].items, parts[i].count * parts[i].size);
		size += parts[i].count * parts[i].size;
	}
	plan->source_hash = bytes_hash(2166136261u, image + sizeof *plan, size - sizeof *plan);
	return plan;
}
