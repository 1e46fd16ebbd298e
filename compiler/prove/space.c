/*
 * prove/space.c - one or two plans in one numbering, and the memory of a question.
 *
 * Words of two plans are the same when their ids are. Facts are the same when the same entries of
 * a record count for them, whichever plan asks: how each plan then rounds or scales the amount is
 * kept apart, as its reading.
 */
#include <stdlib.h>

#include "prove/proving.h"

/* ---- memory of one question ---- */

enum { BLOCK_SIZE = 256 * 1024 };

struct scratch_block {
	struct scratch_block *next;
	size_t size;
	max_align_t room[];
};

static struct scratch_block *
block_new(size_t size)
{
	size_t room = size > BLOCK_SIZE ? size : BLOCK_SIZE;
	struct scratch_block *block = malloc(sizeof *block + room);

	if (!block)
		out_of_memory();
	block->next = NULL;
	block->size = room;
	return block;
}

void *
scratch_new(struct prove_space *space, size_t size)
{
	size_t whole = (size + sizeof(max_align_t) - 1) / sizeof(max_align_t) * sizeof(max_align_t);
	void *object;

	while (whole > space->block->size - space->used) {
		if (!space->block->next)
			space->block->next = block_new(whole);
		space->block = space->block->next;
		space->used = 0;
	}
	object = (char *)space->block->room + space->used;
	space->used += whole;
	return memset(object, 0, whole);
}

void
scratch_clear(struct prove_space *space)
{
	space->block = space->first_block;
	space->used = 0;
}

/* ---- words ---- */

static const struct classpec_section *
word_section(const struct classpec_plan *plan, enum word_sort sort)
{
	switch (sort) {
	case WORD_KIND:
		return &plan->kinds;
	case WORD_LEVEL:
		return &plan->levels;
	case WORD_SUBJECT:
		return &plan->subjects;
	case WORD_CREDENTIAL:
		return &plan->credentials;
	case WORD_BODY:
		return &plan->bodies;
	case WORD_JURISDICTIONAL:
		return &plan->jurisdictional_classes;
	case WORD_CLASS:
	case WORD_SORTS:
		break;
	}
	return &plan->classes;
}

static const char *
word_id(const struct classpec_plan *plan, enum word_sort sort, uint32_t number)
{
	if (number >= word_section(plan, sort)->count)
		return "";
	if (sort == WORD_CLASS)
		return classpec_text(plan,
			CLASSPEC_ARRAY(plan, classes, struct classpec_class)[number].id);
	return classpec_text(plan, ((const struct classpec_entry *)(const void *)
		((const unsigned char *)plan + word_section(plan, sort)->at))[number].id);
}

static uint32_t
text_hash(const char *text)
{
	uint32_t hash = 2166136261u;

	while (*text)
		hash = (hash ^ (unsigned char)*text++) * 16777619u;
	return hash ^ hash >> 16;
}

static const struct classpec_fact *
fact_at(const struct classpec_plan *plan, uint32_t number)
{
	return &CLASSPEC_ARRAY(plan, facts, struct classpec_fact)[number];
}

static enum word_sort
selected_sort(uint8_t fact_kind)
{
	static const uint8_t sorts[] = {
		[CLASSPEC_EXPERIENCE] = WORD_KIND,
		[CLASSPEC_SERVICE] = WORD_CLASS,
		[CLASSPEC_CREDITS] = WORD_SUBJECT,
		[CLASSPEC_EDUCATION] = WORD_LEVEL,
		[CLASSPEC_CREDENTIAL] = WORD_CREDENTIAL,
		[CLASSPEC_STATUS] = WORD_CLASS,
		[CLASSPEC_DECISION] = WORD_BODY
	};

	return (enum word_sort)sorts[fact_kind];
}

static void
most(uint32_t *count, uint32_t number)
{
	if (number != CLASSPEC_NONE && *count <= number)
		*count = number + 1;
}

/* A plan built without a vocabulary names words by number alone. */
static uint32_t
word_count(const struct classpec_plan *plan, enum word_sort sort)
{
	const uint32_t *all = CLASSPEC_ARRAY(plan, selections, uint32_t);
	uint32_t count = word_section(plan, sort)->count;

	for (uint32_t i = 0; i < plan->facts.count; i++) {
		const struct classpec_fact *f = fact_at(plan, i);

		for (uint32_t j = 0; selected_sort(f->kind) == sort && j < f->selected_count; j++)
			most(&count, all[f->first_selected + j]);
		for (uint32_t j = 0; sort == WORD_SUBJECT && j < f->subject_count; j++)
			most(&count, all[f->first_subject + j]);
		if (sort == WORD_JURISDICTIONAL)
			most(&count, f->jurisdictional_class);
		if (sort == WORD_CLASS)
			most(&count, f->class_number);
	}
	return count;
}

/* The words of the other plan: those of the first where the ids are the same, else new ones. Words
 * without an id are the same when their numbers are. */
static void
join_words(struct prove_space *space, enum word_sort sort, uint32_t first, uint32_t second)
{
	struct word_list *words = &space->words[sort];
	uint32_t size = 16;
	uint32_t *table;

	while (size < 2 * first)
		size *= 2;
	table = calloc(size, sizeof *table);
	if (!table)
		out_of_memory();
	for (uint32_t i = 0; i < first; i++) {
		uint32_t at = text_hash(word_id(space->plan[0], sort, i)) & (size - 1);

		while (table[at])
			at = (at + 1) & (size - 1);
		table[at] = i + 1;
	}
	for (uint32_t i = 0; i < second; i++) {
		const char *id = word_id(space->plan[1], sort, i);
		uint32_t at = text_hash(id) & (size - 1);

		while (table[at] && (strcmp(word_id(space->plan[0], sort, table[at] - 1), id) != 0 ||
				     (!*id && table[at] - 1 != i)))
			at = (at + 1) & (size - 1);
		words->joint[i] = table[at] ? table[at] - 1 : words->count++;
		words->own[1][words->joint[i]] = i;
	}
	free(table);
}

static void
space_words(struct prove_space *space, enum word_sort sort)
{
	struct word_list *words = &space->words[sort];
	uint32_t first = word_count(space->plan[0], sort);
	uint32_t second = space->plan[1] ? word_count(space->plan[1], sort) : 0;

	words->count = first;
	for (int side = 0; side < 2; side++) {
		words->own[side] = arena_new(space->arena, (first + second) * sizeof(uint32_t));
		memset(words->own[side], 0xff, (first + second) * sizeof(uint32_t));
	}
	for (uint32_t i = 0; i < first; i++)
		words->own[0][i] = i;
	if (space->plan[1]) {
		words->joint = arena_new(space->arena, second * sizeof(uint32_t));
		join_words(space, sort, first, second);
	}
	words->selected = arena_new(space->arena, words->count * sizeof(uint32_t));
	words->seen = arena_new(space->arena, words->count * sizeof(uint32_t));
	words->slot = arena_new(space->arena, words->count * sizeof(uint32_t));
}

static uint32_t
word_joint(const struct prove_space *space, uint32_t plan, enum word_sort sort, uint32_t number)
{
	return plan && number != CLASSPEC_NONE ? space->words[sort].joint[number] : number;
}

/* ---- facts ---- */

bool
same_arithmetic(const struct classpec_authority *a, const struct classpec_authority *b,
		uint8_t fact_kind)
{
	if (a == b || is_held(fact_kind))
		return true;
	if (fact_kind == CLASSPEC_CREDITS)
		return (uint32_t)a->quarter_numerator * b->quarter_denominator ==
		       (uint32_t)b->quarter_numerator * a->quarter_denominator &&
		       a->quarter_denominator == b->quarter_denominator;
	return a->month_days == b->month_days && a->full_time_hours == b->full_time_hours &&
	       a->year_hours == b->year_hours && a->part_time == b->part_time &&
	       a->concurrent_added == b->concurrent_added &&
	       a->unpaid_counted == b->unpaid_counted &&
	       a->unstated_hours_full == b->unstated_hours_full;
}

static int
compare_numbers(const void *a, const void *b)
{
	uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;

	return (x > y) - (x < y);
}

static uint32_t
list_add(struct prove_space *space, uint32_t plan, enum word_sort sort, uint32_t from, uint32_t count)
{
	const uint32_t *list = CLASSPEC_ARRAY(space->plan[plan], selections, uint32_t) + from;
	uint32_t first = (uint32_t)space->list_count;

	for (uint32_t i = 0; i < count; i++) {
		uint32_t word = word_joint(space, plan, sort, list[i]);

		GROW(space->lists, space->list_count, space->list_capacity);
		space->lists[space->list_count++] = word;
		space->words[sort].selected[word]++;
	}
	if (plan && count)
		qsort(space->lists + first, count, sizeof *space->lists, compare_numbers);
	return first;
}

/* What the runtime looks at when it measures a fact of the kind, and nothing else. */
static struct meaning
meaning_of(struct prove_space *space, uint32_t plan, const struct classpec_fact *f)
{
	struct meaning m = { .kind = f->kind, .class_number = CLASSPEC_NONE,
			     .jurisdictional_class = CLASSPEC_NONE };
	bool school = f->kind == CLASSPEC_EDUCATION || f->kind == CLASSPEC_CREDITS;

	m.authority = &CLASSPEC_ARRAY(space->plan[plan], authorities,
				      struct classpec_authority)[f->authority];
	m.timed = (counts_days(f->kind) || school) &&
		  (f->within || f->before || f->anchor != CLASSPEC_AS_OF);
	if (m.timed) {
		m.anchor = f->anchor < CLASSPEC_ANCHORS ? f->anchor : CLASSPEC_AS_OF;
		m.within = f->within;
		m.before = f->before;
	}
	m.permanent = f->kind == CLASSPEC_SERVICE && f->permanent;
	m.accredited = school && f->accredited;
	if (f->kind == CLASSPEC_SERVICE || f->kind == CLASSPEC_STATUS)
		m.jurisdictional_class = word_joint(space, plan, WORD_JURISDICTIONAL,
						    f->jurisdictional_class);
	if (f->kind == CLASSPEC_STATUS)
		m.date = f->date;
	if (f->kind == CLASSPEC_DECISION)
		m.class_number = word_joint(space, plan, WORD_CLASS, f->class_number);
	if (f->kind != CLASSPEC_CREDITS) {
		m.first_selected = list_add(space, plan, selected_sort(f->kind), f->first_selected,
					    f->selected_count);
		m.selected_count = f->selected_count;
	}
	if (school) {
		m.first_subject = list_add(space, plan, WORD_SUBJECT, f->first_subject,
					   f->subject_count);
		m.subject_count = f->subject_count;
	}
	return m;
}

static bool
same_list(const struct prove_space *space, uint32_t a, uint32_t b, uint32_t count)
{
	return !count || memcmp(space->lists + a, space->lists + b, count * sizeof(uint32_t)) == 0;
}

static bool
same_meaning(const struct prove_space *space, const struct meaning *a, const struct meaning *b)
{
	return a->kind == b->kind && a->timed == b->timed && a->anchor == b->anchor &&
	       a->within == b->within && a->before == b->before && a->permanent == b->permanent &&
	       a->accredited == b->accredited && a->date == b->date &&
	       a->jurisdictional_class == b->jurisdictional_class &&
	       a->class_number == b->class_number && a->selected_count == b->selected_count &&
	       a->subject_count == b->subject_count &&
	       same_list(space, a->first_selected, b->first_selected, a->selected_count) &&
	       same_list(space, a->first_subject, b->first_subject, a->subject_count) &&
	       same_arithmetic(a->authority, b->authority, a->kind);
}

static uint32_t
meaning_hash(const struct prove_space *space, const struct meaning *m)
{
	const uint32_t single[] = { m->kind, m->anchor, m->within, m->before, m->permanent,
		m->accredited, m->date, m->jurisdictional_class, m->class_number,
		m->selected_count, m->subject_count };
	uint32_t hash = 2166136261u;

	for (size_t i = 0; i < sizeof single / sizeof *single; i++)
		hash = (hash ^ single[i]) * 16777619u;
	for (uint32_t i = 0; i < m->selected_count; i++)
		hash = (hash ^ space->lists[m->first_selected + i]) * 16777619u;
	for (uint32_t i = 0; i < m->subject_count; i++)
		hash = (hash ^ space->lists[m->first_subject + i]) * 16777619u;
	return hash ^ hash >> 15;
}

static struct reading
reading_of(const struct prove_space *space, const struct meaning *m, const struct classpec_fact *f)
{
	struct reading r = { 0, 1, 0, 1, f->scale ? f->scale : 1 };
	int64_t month = m->authority->month_days;
	int64_t credit = 100 * (m->authority->quarter_denominator ?
				(int64_t)m->authority->quarter_denominator : 1);

	if (is_held(f->kind)) {
		r.worth = 1;
	} else if (f->kind == CLASSPEC_CREDITS) {
		r.times = r.worth;
		r.over = credit;
		r.worth = 1;
		if (r.times == r.over)
			r.times = r.over = 1;
	} else if (m->authority->nearest_month && month) {
		r.over = month * space->day_units;
		r.plus = r.over / 2;
		r.worth *= month;
	} else {
		r.over = space->day_units;
	}
	return r;
}

static void
space_facts(struct prove_space *space, uint32_t plan, uint32_t *table, uint32_t size)
{
	const struct classpec_plan *of = space->plan[plan];

	space->readings[plan] = arena_new(space->arena, of->facts.count * sizeof(struct reading));
	for (uint32_t i = 0; i < of->facts.count; i++) {
		size_t lists = space->list_count;
		struct meaning m = meaning_of(space, plan, fact_at(of, i));
		uint32_t at = meaning_hash(space, &m) & (size - 1);

		while (table[at] && !same_meaning(space, &space->meanings[table[at] - 1], &m))
			at = (at + 1) & (size - 1);
		space->readings[plan][i] = reading_of(space, &m, fact_at(of, i));
		if (table[at]) {
			space->list_count = lists;
		} else {
			GROW(space->meanings, space->meaning_count, space->meaning_capacity);
			space->meanings[space->meaning_count++] = m;
			table[at] = (uint32_t)space->meaning_count;
		}
		space->readings[plan][i].meaning = table[at] - 1;
	}
}

/* Half a month of an odd number of days ends at noon. */
static int64_t
day_units_of(const struct classpec_plan *plan)
{
	const struct classpec_authority *all = CLASSPEC_ARRAY(plan, authorities,
							      struct classpec_authority);

	for (uint32_t i = 0; i < plan->authorities.count; i++)
		if (all[i].nearest_month && all[i].month_days % 2)
			return 2;
	return 1;
}

struct prove_space *
prove_open(const struct classpec_plan *plan, const struct classpec_plan *other)
{
	struct arena *arena = arena_open();
	struct prove_space *space = arena_new(arena, sizeof *space);
	uint32_t facts = plan->facts.count + (other ? other->facts.count : 0), size = 16;
	uint32_t *table;

	space->arena = arena;
	space->plan[0] = plan;
	space->plan[1] = other;
	space->first_block = space->block = block_new(BLOCK_SIZE);
	space->day_units = day_units_of(plan);
	if (other && day_units_of(other) == 2)
		space->day_units = 2;
	for (int sort = 0; sort < WORD_SORTS; sort++)
		space_words(space, (enum word_sort)sort);
	while (size < 2 * facts)
		size *= 2;
	table = calloc(size, sizeof *table);
	if (!table)
		out_of_memory();
	space_facts(space, 0, table, size);
	if (other)
		space_facts(space, 1, table, size);
	free(table);
	return space;
}

void
prove_close(struct prove_space *space)
{
	struct scratch_block *next;

	if (!space)
		return;
	for (struct scratch_block *b = space->first_block; b; b = next) {
		next = b->next;
		free(b);
	}
	free(space->meanings);
	free(space->lists);
	arena_close(space->arena);
}
