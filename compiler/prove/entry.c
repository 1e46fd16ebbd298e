/*
 * prove/entry.c - what each entry of a record counts for.
 *
 * A job of one kind counts for every fact that selects the kind; an appointment to a class, a
 * degree of a level, credits in a subject likewise, as far as the fact's other conditions allow.
 * Entries that no fact of the question tells apart are one base. Words that nobody selects count
 * for nothing and are left out, which is also why a word that only one plan knows does no harm.
 */
#include "prove/entry.h"

/* ---- which entry stands for its base ---- */

bool
known_to_both(const struct prove_space *space, const struct word_list *words, uint32_t word)
{
	return !space->plan[1] || word == CLASSPEC_NONE ||
	       (words->own[0][word] != CLASSPEC_NONE && words->own[1][word] != CLASSPEC_NONE);
}

/* One that both plans can read, then the more general, then the one declared first. */
static bool
better_word(const struct prove_space *space, enum word_sort sort, uint32_t a, uint32_t b)
{
	const struct word_list *words = &space->words[sort];

	if (a == b || b == CLASSPEC_NONE)
		return false;
	if (a == CLASSPEC_NONE)
		return true;
	if (known_to_both(space, words, a) != known_to_both(space, words, b))
		return known_to_both(space, words, a);
	if (words->selected[a] != words->selected[b])
		return words->selected[a] < words->selected[b];
	return a < b;
}

static bool
better_entry(const struct prove_space *space, uint8_t kind, const struct prove_entry *a,
	     const struct prove_entry *b)
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

	if (a->permanent != b->permanent)
		return b->permanent;
	if (a->accredited != b->accredited)
		return b->accredited;
	if (a->jurisdictional_class != b->jurisdictional_class)
		return better_word(space, WORD_JURISDICTIONAL, a->jurisdictional_class,
				   b->jurisdictional_class);
	if (a->subject != b->subject)
		return better_word(space, WORD_SUBJECT, a->subject, b->subject);
	return better_word(space, (enum word_sort)sorts[kind], a->word, b->word);
}

/* ---- bases ---- */

void
base_add(struct problem *p, uint8_t kind, uint64_t windows, const uint64_t *facts,
	 const struct prove_entry *entry)
{
	struct base *base;
	uint64_t any = 0;

	for (uint32_t i = 0; i < p->words; i++)
		any |= facts[i];
	if (!any)
		return;
	for (uint32_t i = 0; i < p->base_count; i++) {
		base = &p->bases[i];
		if (base->kind == kind && base->windows == windows &&
		    set_same(p, base->facts, facts)) {
			if (better_entry(p->space, kind, entry, &base->entry))
				base->entry = *entry;
			return;
		}
	}
	if (p->base_count == p->base_room) {
		struct base *more = SCRATCH(p->space, struct base, 2 * p->base_room + 32);

		if (p->base_count)
			memcpy(more, p->bases, p->base_count * sizeof *more);
		p->bases = more;
		p->base_room = 2 * p->base_room + 32;
	}
	base = &p->bases[p->base_count++];
	*base = (struct base){ *entry, kind, windows, SCRATCH(p->space, uint64_t, p->words) };
	memcpy(base->facts, facts, p->words * sizeof *facts);
}

const struct prove_entry entry_blank = { .word = CLASSPEC_NONE, .subject = CLASSPEC_NONE,
					  .jurisdictional_class = CLASSPEC_NONE,
					  .class_number = CLASSPEC_NONE };

/* ---- slots ---- */

static void
slots_add(struct problem *p, enum word_sort sort, struct slots *s, uint32_t first, uint32_t count,
	  uint32_t fact)
{
	struct word_list *words = &p->space->words[sort];

	for (uint32_t i = 0; i < count; i++) {
		uint32_t word = p->space->lists[first + i];

		if (words->seen[word] != p->space->stamp) {
			words->seen[word] = p->space->stamp;
			words->slot[word] = s->count;
			s->words[s->count] = word;
			s->facts[s->count++] = SCRATCH(p->space, uint64_t, p->words);
		}
		set_add(s->facts[words->slot[word]], fact);
	}
}

/* The words that facts of the kind select, or their subjects. */
struct slots
slots_of(struct problem *p, uint8_t kind, enum word_sort sort, bool subjects)
{
	struct slots s = { .count = 0 };
	uint32_t room = 0;

	p->space->stamp++;
	for (uint32_t f = 0; f < p->fact_count; f++)
		if (p->facts[f]->kind == kind)
			room += subjects ? p->facts[f]->subject_count
					 : p->facts[f]->selected_count;
	s.words = SCRATCH(p->space, uint32_t, room);
	s.facts = SCRATCH(p->space, uint64_t *, room);
	for (uint32_t f = 0; f < p->fact_count; f++) {
		const struct meaning *m = p->facts[f];

		if (m->kind == kind && subjects)
			slots_add(p, sort, &s, m->first_subject, m->subject_count, f);
		else if (m->kind == kind)
			slots_add(p, sort, &s, m->first_selected, m->selected_count, f);
	}
	return s;
}

/* Words that the same facts select are as good as one: the best of them. */
void
slots_merge(struct problem *p, enum word_sort sort, struct slots *s)
{
	uint32_t kept = 0;

	for (uint32_t i = 0; i < s->count; i++) {
		uint32_t same = 0;

		while (same < kept && !set_same(p, s->facts[same], s->facts[i]))
			same++;
		if (same == kept) {
			s->words[kept] = s->words[i];
			s->facts[kept++] = s->facts[i];
		} else if (better_word(p->space, sort, s->words[i], s->words[same])) {
			s->words[same] = s->words[i];
		}
	}
	s->count = kept;
}

/* ---- experience and service ---- */

void
set_and(const struct problem *p, uint64_t *result, const uint64_t *a, const uint64_t *b)
{
	for (uint32_t i = 0; i < p->words; i++)
		result[i] = a[i] & b[i];
}

static void
taste_add(struct tastes *t, uint32_t value)
{
	for (uint32_t i = 0; i < t->count; i++)
		if (t->list[i] == value)
			return;
	t->list[t->count++] = value;
}

/* Whose jurisdictional class it is; NULL when no plan says. */
static const struct classpec_authority *
jurisdiction_of(const struct prove_space *space, uint32_t word)
{
	for (int side = 0; side < 2 && space->plan[side]; side++) {
		const struct classpec_plan *plan = space->plan[side];
		uint32_t own = space->words[WORD_JURISDICTIONAL].own[side][word];

		if (own < plan->jurisdictional_classes.count)
			return &CLASSPEC_ARRAY(plan, authorities, struct classpec_authority)
				[CLASSPEC_ARRAY(plan, jurisdictional_classes,
						struct classpec_entry)[own].authority];
	}
	return NULL;
}

/* Another class of the authority of those asked for: stated, it leaves nothing open. */
static uint32_t
taste_of_nobody(const struct problem *p, const struct tastes *t)
{
	const struct word_list *words = &p->space->words[WORD_JURISDICTIONAL];
	const struct classpec_authority *authority = jurisdiction_of(p->space, t->list[1]);

	for (uint32_t word = 0; authority && word < words->count; word++) {
		uint32_t i = 1;

		while (i < t->count && t->list[i] != word)
			i++;
		if (i == t->count && known_to_both(p->space, words, word) &&
		    jurisdiction_of(p->space, word) == authority)
			return word;
	}
	return CLASSPEC_NONE;
}

struct tastes
tastes_of(struct problem *p, uint8_t kind)
{
	struct tastes t = { .list = SCRATCH(p->space, uint32_t, p->fact_count + 1) };

	taste_add(&t, CLASSPEC_NONE);
	for (uint32_t f = 0; f < p->fact_count; f++)
		if (p->facts[f]->kind == kind) {
			t.strict |= p->facts[f]->permanent || p->facts[f]->accredited;
			taste_add(&t, p->facts[f]->jurisdictional_class);
		}
	if (t.count > 1)
		t.list[0] = taste_of_nobody(p, &t);
	return t;
}

/* The facts of the slot that take an entry of this sort. */
void
set_taken(struct problem *p, uint64_t *taken, const uint64_t *from, const struct prove_entry *entry)
{
	for (uint32_t f = 0; f < p->fact_count; f++) {
		const struct meaning *m = p->facts[f];
		bool takes = set_has(from, f) && (!m->permanent || entry->permanent) &&
			     (!m->accredited || entry->accredited) &&
			     (m->jurisdictional_class == CLASSPEC_NONE ||
			      m->jurisdictional_class == entry->jurisdictional_class);

		set_remove(taken, f);
		if (takes)
			set_add(taken, f);
	}
}

static void
add_in_periods(struct problem *p, uint8_t kind, const uint64_t *facts,
	       const struct prove_entry *entry)
{
	uint64_t *counted = SCRATCH(p->space, uint64_t, p->words);

	for (uint32_t i = 0; i < p->period_count; i++) {
		set_and(p, counted, facts, p->periods[i].facts);
		base_add(p, kind, p->periods[i].windows, counted, entry);
	}
}

static void
add_experience(struct problem *p)
{
	struct slots s = slots_of(p, CLASSPEC_EXPERIENCE, WORD_KIND, false);

	slots_merge(p, WORD_KIND, &s);
	for (uint32_t i = 0; i < s.count; i++) {
		struct prove_entry entry = entry_blank;

		entry.word = s.words[i];
		add_in_periods(p, CLASSPEC_EXPERIENCE, s.facts[i], &entry);
	}
}

static void
add_service(struct problem *p)
{
	struct slots s = slots_of(p, CLASSPEC_SERVICE, WORD_CLASS, false);
	struct tastes t = tastes_of(p, CLASSPEC_SERVICE);
	uint64_t *taken = SCRATCH(p->space, uint64_t, p->words);

	slots_merge(p, WORD_CLASS, &s);
	for (uint32_t i = 0; i < s.count; i++)
		for (uint32_t j = 0; j < t.count; j++)
			for (int permanent = 0; permanent <= t.strict; permanent++) {
				struct prove_entry entry = entry_blank;

				entry.word = s.words[i];
				entry.permanent = permanent;
				entry.jurisdictional_class = t.list[j];
				set_taken(p, taken, s.facts[i], &entry);
				add_in_periods(p, CLASSPEC_SERVICE, taken, &entry);
			}
}

/* ---- what is held or not ---- */

static void
add_credentials(struct problem *p)
{
	struct slots s = slots_of(p, CLASSPEC_CREDENTIAL, WORD_CREDENTIAL, false);

	for (uint32_t i = 0; i < s.count; i++) {
		struct prove_entry entry = entry_blank;

		entry.word = s.words[i];
		base_add(p, CLASSPEC_CREDENTIAL, 0, s.facts[i], &entry);
	}
}

/* Permanent status in a class on a day. */
static void
add_status(struct problem *p)
{
	struct slots s = slots_of(p, CLASSPEC_STATUS, WORD_CLASS, false);
	struct tastes t = tastes_of(p, CLASSPEC_STATUS);
	uint64_t *taken = SCRATCH(p->space, uint64_t, p->words);

	for (uint32_t i = 0; i < s.count; i++)
		for (uint32_t j = 0; j < t.count; j++)
			for (uint32_t f = 0; f < p->fact_count; f++) {
				struct prove_entry entry = entry_blank;

				if (!set_has(s.facts[i], f))
					continue;
				entry.word = s.words[i];
				entry.permanent = true;
				entry.jurisdictional_class = t.list[j];
				entry.date = p->facts[f]->date;
				set_taken(p, taken, s.facts[i], &entry);
				for (uint32_t g = 0; g < p->fact_count; g++)
					if (p->facts[g]->date != entry.date)
						set_remove(taken, g);
				base_add(p, CLASSPEC_STATUS, 0, taken, &entry);
			}
}

/* An office decides for each class by itself. */
static void
add_decisions(struct problem *p)
{
	for (uint32_t f = 0; f < p->fact_count; f++) {
		const struct meaning *m = p->facts[f];
		uint64_t *facts = SCRATCH(p->space, uint64_t, p->words);
		struct prove_entry entry = entry_blank;

		if (m->kind != CLASSPEC_DECISION || !m->selected_count)
			continue;
		entry.word = p->space->lists[m->first_selected];
		entry.class_number = m->class_number;
		set_add(facts, f);
		base_add(p, CLASSPEC_DECISION, 0, facts, &entry);
	}
}

void
bases_build(struct problem *p)
{
	static void (*const add[])(struct problem *p) = {
		[CLASSPEC_EXPERIENCE] = add_experience,
		[CLASSPEC_SERVICE] = add_service,
		[CLASSPEC_CREDITS] = add_credits,
		[CLASSPEC_EDUCATION] = add_education,
		[CLASSPEC_CREDENTIAL] = add_credentials,
		[CLASSPEC_STATUS] = add_status,
		[CLASSPEC_DECISION] = add_decisions
	};
	bool asked[CLASSPEC_DECISION + 1] = { false };

	for (uint32_t f = 0; f < p->fact_count; f++)
		asked[p->facts[f]->kind] = true;
	for (int kind = 0; kind <= CLASSPEC_DECISION; kind++)
		if (asked[kind])
			add[kind](p);
}
