/*
 * prove/school.c - what credits and degrees count for: in a subject or in any, of an accredited school or not;
 * and, of degrees, at which time.
 */
#include "prove/entry.h"

/* A subject that no fact of the pass asks for. */
static uint32_t
subject_of_nobody(const struct problem *p)
{
	const struct word_list *words = &p->space->words[WORD_SUBJECT];

	for (uint32_t word = 0; word < words->count; word++)
		if (words->seen[word] != p->space->stamp && known_to_both(p->space, words, word))
			return word;
	return CLASSPEC_NONE;
}

/* The facts that do not mind the subject, and for each subject those that take it. */
static struct slots
subject_slots(struct problem *p, uint8_t kind)
{
	struct slots s = slots_of(p, kind, WORD_SUBJECT, true), all;
	uint64_t *any = SCRATCH(p->space, uint64_t, p->words);

	slots_merge(p, WORD_SUBJECT, &s);
	for (uint32_t f = 0; f < p->fact_count; f++)
		if (p->facts[f]->kind == kind && !p->facts[f]->subject_count)
			set_add(any, f);
	all.words = SCRATCH(p->space, uint32_t, s.count + 1);
	all.facts = SCRATCH(p->space, uint64_t *, s.count + 1);
	all.count = s.count + 1;
	all.words[0] = s.count ? subject_of_nobody(p) : CLASSPEC_NONE;
	all.facts[0] = any;
	for (uint32_t i = 0; i < s.count; i++) {
		all.words[i + 1] = s.words[i];
		all.facts[i + 1] = s.facts[i];
		for (uint32_t w = 0; w < p->words; w++)
			s.facts[i][w] |= any[w];
	}
	return all;
}

/* Credits bear no date, so none is known to lie in a window. */
void
add_credits(struct problem *p)
{
	struct slots s = subject_slots(p, CLASSPEC_CREDITS);
	struct tastes t = tastes_of(p, CLASSPEC_CREDITS);
	uint64_t *taken = SCRATCH(p->space, uint64_t, p->words);

	for (uint32_t i = 0; i < s.count; i++)
		for (int accredited = 0; accredited <= t.strict; accredited++) {
			struct prove_entry entry = entry_blank;

			entry.subject = s.words[i];
			entry.accredited = accredited;
			set_taken(p, taken, s.facts[i], &entry);
			set_and(p, taken, taken, p->periods[0].facts);
			base_add(p, CLASSPEC_CREDITS, 0, taken, &entry);
		}
}

static void
add_degree(struct problem *p, const uint64_t *level, const uint64_t *subject, uint64_t windows,
	   const struct prove_entry *entry)
{
	uint64_t *taken = SCRATCH(p->space, uint64_t, p->words);

	set_and(p, taken, level, subject);
	set_taken(p, taken, taken, entry);
	for (uint32_t f = 0; f < p->fact_count; f++)
		if (p->window_of[f] != CLASSPEC_NONE && !(windows >> p->window_of[f] & 1))
			set_remove(taken, f);
	base_add(p, CLASSPEC_EDUCATION, windows, taken, entry);
}

void
add_education(struct problem *p)
{
	struct slots subjects = subject_slots(p, CLASSPEC_EDUCATION);
	struct slots levels = slots_of(p, CLASSPEC_EDUCATION, WORD_LEVEL, false);
	struct tastes t = tastes_of(p, CLASSPEC_EDUCATION);
	uint64_t *instants;
	uint32_t instant_count = instants_build(p, &instants);

	slots_merge(p, WORD_LEVEL, &levels);
	for (uint32_t i = 0; i < levels.count; i++)
		for (uint32_t j = 0; j < subjects.count; j++)
			for (uint32_t k = 0; k < instant_count * (1u + t.strict); k++) {
				struct prove_entry entry = entry_blank;

				entry.word = levels.words[i];
				entry.subject = subjects.words[j];
				entry.accredited = k >= instant_count;
				add_degree(p, levels.facts[i], subjects.facts[j],
					   instants[k % instant_count], &entry);
			}
}
