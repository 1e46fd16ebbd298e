/*
 * prove/entry.h - what entries count for: work and what is held (prove/entry.c), credits and degrees
 * (prove/school.c).
 */
#ifndef CLASSPEC_PROVE_ENTRY_H
#define CLASSPEC_PROVE_ENTRY_H

#include "prove/proving.h"

/* For each word that facts of one sort select: those facts. */
struct slots {
	uint32_t *words;
	uint64_t **facts;
	uint32_t count;
};

/* The conditions under which entries of a fact kind count, beside what they are of. */
struct tastes {
	uint32_t *list; /* jurisdictional classes or dates that facts name; one that none names first */
	uint32_t count;
	bool strict;    /* some fact wants permanent appointments, or accredited schools */
};

/* Of no word at all. */
extern const struct prove_entry entry_blank;

bool known_to_both(const struct prove_space *space, const struct word_list *words, uint32_t word);
/* An entry that counts for these facts in these windows, unless for none. */
void base_add(struct problem *p, uint8_t kind, uint64_t windows, const uint64_t *facts,
	      const struct prove_entry *entry);
/* The words that facts of the kind select, or their subjects. */
struct slots slots_of(struct problem *p, uint8_t kind, enum word_sort sort, bool subjects);
/* Words that the same facts select are as good as one: the best of them. */
void slots_merge(struct problem *p, enum word_sort sort, struct slots *s);
void set_and(const struct problem *p, uint64_t *result, const uint64_t *a, const uint64_t *b);
struct tastes tastes_of(struct problem *p, uint8_t kind);
/* The facts of `from` that take an entry of this sort. */
void set_taken(struct problem *p, uint64_t *taken, const uint64_t *from,
	       const struct prove_entry *entry);

/* ---- school.c ---- */

void add_credits(struct problem *p);
void add_education(struct problem *p);

#endif
