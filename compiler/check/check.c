/*
 * check.c - the checks in order, and what they share: the newest revisions, keys of
 * texts, and the order of grades.
 */
#include "check/check.h"

#include <stdlib.h>
#include <string.h>

/* ---- maps ------------------------------------------------------------------------ */

struct map_slot {
	const void *a, *b;
	const void *value; /* NULL: the slot is free */
};

static size_t hash_pair(const void *a, const void *b)
{
	uint64_t hash = (uint64_t)(uintptr_t)a * 0x9e3779b97f4a7c15u;

	hash = (hash ^ (uint64_t)(uintptr_t)b) * 0xbf58476d1ce4e5b9u;
	return (size_t)(hash ^ hash >> 29);
}

static struct map_slot *find_slot(const struct map *map, const void *a, const void *b)
{
	size_t mask = map->slot_count - 1;

	for (size_t i = hash_pair(a, b) & mask;; i = (i + 1) & mask) {
		struct map_slot *slot = &map->slots[i];

		if (!slot->value || (slot->a == a && slot->b == b))
			return slot;
	}
}

const void *map_get(const struct map *map, const void *a, const void *b)
{
	return map->slot_count > 0 ? find_slot(map, a, b)->value : NULL;
}

static void map_grow(struct context *cx, struct map *map)
{
	struct map old = *map;

	map->slot_count = old.slot_count > 0 ? old.slot_count * 2 : 64;
	map->slots = NEW_ARRAY(cx, struct map_slot, map->slot_count);
	for (size_t i = 0; i < old.slot_count; i++)
		if (old.slots[i].value)
			*find_slot(map, old.slots[i].a, old.slots[i].b) = old.slots[i];
}

void map_put(struct context *cx, struct map *map, const void *a, const void *b,
	     const void *value)
{
	struct map_slot *slot;

	if ((map->count + 1) * 2 > map->slot_count)
		map_grow(cx, map);
	slot = find_slot(map, a, b);
	map->count += !slot->value;
	*slot = (struct map_slot){a, b, value};
}

/* ---- the newest revisions -------------------------------------------------------- */

static void newest_find(struct checker *c)
{
	const struct model *model = c->model;

	c->newest = NEW_ARRAY(c->cx, const struct standard *,
			      model->symbols[SYMBOL_STANDARD].count);
	for (const struct standard *s = model->standards; s; s = s->next) {
		const struct standard **newest = &c->newest[s->symbol->number];

		c->revised |= *newest != NULL;
		if (!*newest || (*newest)->revision.value < s->revision.value)
			*newest = s;
	}
}

bool is_newest(const struct checker *c, const struct standard *standard)
{
	return !c->revised || c->newest[standard->symbol->number] == standard;
}

static const struct standard *newest_from(const struct checker *c,
					  const struct standard *standard)
{
	while (standard && !is_newest(c, standard))
		standard = standard->next;
	return standard;
}

const struct standard *first_standard(const struct checker *c)
{
	return newest_from(c, c->model->standards);
}

const struct standard *next_standard(const struct checker *c,
				     const struct standard *standard)
{
	return newest_from(c, standard->next);
}

/* Lists them, since most checks look at all of them: a list that is not chained through what it
 * lists lets the processor fetch the classes that come next. */
static void classes_find(struct checker *c)
{
	size_t count = 0, capacity = 0;

	for (const struct standard *s = first_standard(c); s; s = next_standard(c, s))
		for (const struct class *class = s->classes; class; class = class->next) {
			GROW(c->classes, count, capacity);
			c->classes[count++] = class;
		}
	GROW(c->classes, count, capacity);
	c->classes[count] = NULL;
}

const struct class *class_now(const struct checker *c, const struct symbol *symbol)
{
	const struct class *class = symbol->revisions;

	return class && is_newest(c, class->standard) ? class : NULL;
}

const char *class_title(const struct checker *c, const struct symbol *symbol)
{
	const struct class *class = class_now(c, symbol);

	return class ? class->title : symbol->words;
}

struct date class_abolished(const struct class *class)
{
	const struct event *event = class->standard->history;

	if (class->abolished.value)
		return class->abolished;
	for (; event; event = event->next)
		if (event->kind == EVENT_ABOLISHED)
			return event->on.value || !event->approvals
				       ? event->on
				       : event->approvals->on;
	return (struct date){0, ""};
}

/* ---- keys ------------------------------------------------------------------------ */

const struct name *key_of(struct checker *c, const char *text)
{
	char room[256], *key = room;
	size_t length = strlen(text), kept = 0;

	if (length > sizeof room)
		key = arena_new(c->cx->arena, length);

	for (size_t i = 0; i < length; i++) {
		char letter = text[i];

		if (letter >= 'A' && letter <= 'Z')
			letter = (char)(letter - 'A' + 'a');
		if (letter == '\n' || letter == '\t')
			letter = ' ';
		if (letter != ' ' || (kept > 0 && key[kept - 1] != ' '))
			key[kept++] = letter;
	}
	if (kept > 0 && key[kept - 1] == ' ')
		kept--;
	return name_intern(c->words, key, kept);
}

/* ---- grades ---------------------------------------------------------------------- */

static void grades_find(struct checker *c)
{
	for (uint32_t i = 0; i < c->model->authority_count; i++) {
		const struct authority *authority = c->model->authorities[i];

		for (const struct grade_family *f = authority->grades; f; f = f->next)
			for (uint32_t rank = 0; rank < f->count; rank++) {
				struct grade_at *at = NEW(c->cx, struct grade_at);

				*at = (struct grade_at){f, rank};
				map_put(c->cx, &c->grades, authority,
					key_of(c, f->grades[rank]), at);
			}
	}
}

struct grade_at grade_of(struct checker *c, const struct symbol *symbol)
{
	const struct class *class = class_now(c, symbol);
	const struct grade_at *at = NULL;

	if (class)
		return (struct grade_at){class->grade_family, class->grade_rank};
	if (symbol->grade)
		at = map_get(&c->grades, symbol->authority, key_of(c, symbol->grade));
	return at ? *at : (struct grade_at){NULL, 0};
}

/* Families stand above families declared before them, so this ends; each pair is worked
 * out once. */
static bool family_above(struct checker *c, const struct authority *authority,
			 const struct grade_family *upper,
			 const struct grade_family *lower)
{
	const char *known = map_get(&c->families, upper, lower);
	bool above = false;

	if (known)
		return known[0] != '\0';
	for (uint32_t i = 0; i < upper->above_count && !above; i++) {
		const struct grade_family *next = authority->grades;

		while (next && next->name != upper->above[i])
			next = next->next;
		above = next &&
			(next == lower || family_above(c, authority, next, lower));
	}
	map_put(c->cx, &c->families, upper, lower, above ? "above" : "");
	return above;
}

enum grade_order grade_compare(struct checker *c, const struct authority *authority,
			       struct grade_at a, struct grade_at b)
{
	if (!a.family || !b.family)
		return GRADE_APART;
	if (a.family == b.family)
		return a.rank < b.rank   ? GRADE_LOWER
		       : a.rank > b.rank ? GRADE_HIGHER
					 : GRADE_EQUAL;
	if (family_above(c, authority, a.family, b.family))
		return GRADE_HIGHER;
	if (family_above(c, authority, b.family, a.family))
		return GRADE_LOWER;
	return GRADE_APART;
}

/* ---- all of them ----------------------------------------------------------------- */

static bool any_wanted(const struct context *cx)
{
	for (int i = 0; i < CHECK_COUNT; i++)
		if (check_table[i].severity != SEVERITY_ERROR &&
		    diag_wanted(cx, (enum check)i))
			return true;
	return false;
}

void check(struct context *cx, const struct model *model)
{
	struct checker c = {.cx = cx, .model = model};

	if (!any_wanted(cx))
		return;

	c.words = names_open(cx->arena);
	newest_find(&c);
	classes_find(&c);
	grades_find(&c);
	check_rules(&c);
	check_statutes(&c);
	check_identity(&c);
	check_ladder(&c);
	check_entry(&c);
	check_supervision(&c);
	check_history(&c);
	check_revisions(&c);
	check_sections(&c);
	check_vocabulary(&c);
	check_proofs(&c);
	change_waivers_check(cx, model);
	words_read(&c);
	check_wording(&c);
	check_repeated(&c);
	check_definitions(&c);
	check_characters(&c);
	words_close(&c);
	free(c.classes);
}
