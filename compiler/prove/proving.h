/*
 * prove/proving.h - shared by the files of the prover; nobody else includes it.
 *
 * A question is whether some record meets OLD and fails NEW. Its variables are *regions*: what a day,
 * a credit or a degree can count for all at once, a set of facts. A fact is the sum of its regions.
 *
 *   prove/space.c    the words and facts of one or two plans in one numbering; memory
 *   prove/formula.c  rules become claims: groups over atoms, an atom being QUANTITY >= THRESHOLD
 *   prove/window.c   which windows can be open at one time
 *   prove/entry.c    what each entry of a record counts for: bases;  prove/school.c  those of school
 *   prove/region.c   what one day can count for: unions of bases; groups of facts that share days
 *   prove/credit.c   which amounts of credits there are
 *   prove/bound.c    bounds on quantities, and what follows from them
 *   prove/point.c    the least point that the bounds allow, where there is one
 *   prove/guess.c    a first guess, where there is none
 *   prove/simplex.c  whether bounds on sums of regions can be kept all at once, exactly
 *   prove/solution.c how, or a proof that they cannot
 *   prove/rows.c     a group as rows and columns;  prove/linear.c  a point of it, or none
 *   prove/mixture.c  days on which jobs at part time run at once
 *   prove/aim.c      what follows at once;  prove/search.c  the case distinctions
 *   prove/piece.c    a point taken apart;  prove/witness.c  a smallest record of it
 *   prove/record.c   with the words of a plan;  prove/calendar.c  on dates;  prove/print.c  on a line
 *   prove/replay.c   judged once more, where amounts do not say all
 */
#ifndef CLASSPEC_PROVING_H
#define CLASSPEC_PROVING_H

#include <string.h>

#include "prove/prove.h"

#define UNBOUNDED (INT64_MAX / 4)

enum {
	FACTS_MAX = 1024,   /* of one question */
	GROUPS_DEEP = 50,   /* groups in one another; prove.c says so */
	REGIONS_MAX = 4096, /* of one group */
	WINDOWS_MAX = 64
};

/* ---- the space (prove/space.c) ------------------------------------------------------------------ */

enum word_sort {
	WORD_KIND,
	WORD_LEVEL,
	WORD_SUBJECT,
	WORD_CREDENTIAL,
	WORD_BODY,
	WORD_JURISDICTIONAL,
	WORD_CLASS,
	WORD_SORTS
};

struct word_list {
	uint32_t count;     /* over both plans */
	uint32_t *joint;    /* of a word of the other plan */
	uint32_t *own[2];   /* of a joint number: the plan's own number, or CLASSPEC_NONE */
	uint32_t *selected; /* by how many facts: general words by fewer than special ones */
	uint32_t *seen, *slot; /* the stamp of the pass that saw the word last, and where it put it */
};

/* What a fact means, whatever plan asks about it. */
struct meaning {
	uint8_t kind; /* enum classpec_fact_kind */
	uint8_t anchor;
	bool permanent, accredited;
	bool timed;   /* only what lies in its window counts */
	uint32_t within, before;
	uint32_t jurisdictional_class, class_number;
	classpec_date date;
	uint32_t first_selected, selected_count; /* in the space's lists; joint, ascending */
	uint32_t first_subject, subject_count;
	const struct classpec_authority *authority; /* one with its arithmetic */
	uint32_t seen, local; /* the stamp of the question that asked for it last; its number there */
};

/* How a plan reads a fact: worth * floor((times * amount + plus) / over), the amount being in the
 * units of the space: days or half days, or hundredths of a credit over its denominator. */
struct reading {
	uint32_t meaning;
	int64_t times, plus, over, worth;
};

struct scratch_block;

struct prove_space {
	const struct classpec_plan *plan[2]; /* the second may be NULL */
	struct word_list words[WORD_SORTS];
	struct meaning *meanings;
	size_t meaning_count, meaning_capacity;
	uint32_t *lists;
	size_t list_count, list_capacity;
	struct reading *readings[2];
	int64_t day_units; /* of one day: 2 where half days matter to somebody's rounding */
	uint32_t stamp; /* grows with every pass over words or facts */
	struct arena *arena;
	struct scratch_block *first_block, *block;
	size_t used; /* of the block */
};

/* Zeroed memory until the next question. */
void *scratch_new(struct prove_space *space, size_t size);
void scratch_clear(struct prove_space *space);
#define SCRATCH(space, type, n) ((type *)scratch_new((space), sizeof(type) * (size_t)(n)))

/* Whether a day, or a credit, is worth the same to both. */
bool same_arithmetic(const struct classpec_authority *a, const struct classpec_authority *b,
		     uint8_t fact_kind);

/* ---- the question ------------------------------------------------------------------------------- */

/* A record entry, as far as the question can tell it from others, and the facts it counts for. */
struct base {
	struct prove_entry entry;
	uint8_t kind;     /* enum classpec_fact_kind */
	uint64_t windows; /* the ones it lies in */
	uint64_t *facts;
};

/* A time in which these windows are open, and no others. */
struct period {
	uint64_t windows;
	uint64_t *facts; /* those that count in it */
	uint32_t cell_count;
	uint32_t cells[CLASSPEC_ANCHORS]; /* with an end, of the question's cells */
};

/* A stretch of time before one anchor; periods of different anchors overlap in it. */
struct cell {
	uint8_t anchor;
	uint64_t windows; /* of this anchor */
	int64_t days;     /* how long it is; UNBOUNDED */
};

/* What a day can count for: one base, or several at once. */
struct region {
	uint64_t *facts;
	uint32_t base;  /* the last of its bases */
	uint32_t rest;  /* the region of the others, or CLASSPEC_NONE */
	uint32_t parts; /* how many bases */
	uint64_t windows;
};

/* Jobs at part time which run at once: each at its share, over `whole`, of full time. Together they may
 * be more than full time, of which a fact then counts no more than full time. In `whole` days of it a
 * fact has `weights` days. */
struct mixture {
	uint32_t family;
	uint64_t windows;
	int64_t *weights; /* of each fact of the question */
	uint32_t *regions;
	int64_t *shares;
	uint32_t count;
	int64_t whole;
};

/* Facts that share days, or credits: what counts for one may count for another. */
struct family {
	uint8_t kind; /* enum classpec_fact_kind */
	bool timed;   /* some of its days have to lie in a window */
	const uint32_t *facts;
	uint32_t fact_count;
	const uint32_t *bases;
	uint32_t base_count;
	struct region *regions; /* found when they are needed */
	uint32_t region_count;
	const uint32_t *cells;  /* that its days could fill */
	uint32_t cell_count;
	uint64_t windows;       /* that its facts mind */
	uint32_t next;          /* family of the same group, or CLASSPEC_NONE */
};

struct linear;

/* Families whose facts stand in one sum. */
struct group {
	uint32_t family; /* the first */
	uint32_t first_sum, sum_count; /* in the list of sums by group */
	struct linear *linear; /* made when it is needed */
	bool too_large;        /* it cannot be made */
	bool solved;           /* the point at hand has its amounts from there */
};

/* coefficient * floor((times * fact + plus) / over) */
struct sum_term {
	uint32_t fact;
	int64_t coefficient, times, plus, over;
};

struct sum {
	struct sum_term *terms;
	uint32_t term_count;
};

enum claim_kind { CLAIM_ALWAYS, CLAIM_NEVER, CLAIM_ATOM, CLAIM_GROUP };
enum { ALWAYS, NEVER, FIRST_CLAIM }; /* the first two claims */

/* `need` of its items hold; or the quantity, a fact or a sum, is at least the threshold. */
struct claim {
	uint8_t kind; /* enum claim_kind */
	uint32_t need, count;
	uint32_t items, next; /* the first item; the next of the same group; or CLASSPEC_NONE */
	uint32_t quantity;
	uint32_t looks; /* how often a claim below is looked at to see what this one forces, at most */
	int64_t threshold;
};

/* So much of one base. */
struct guess {
	uint32_t base;
	int64_t amount;
};

/* A claim that has to hold, or to fail. */
struct aim {
	uint32_t claim;
	bool holds;
};

/* A bound as it was. */
struct change {
	uint32_t quantity;
	int64_t low, high;
};

struct problem {
	struct prove_space *space;
	enum prove_doubt doubt;
	uint64_t steps, budget;
	/* facts: */
	struct meaning **facts;
	uint32_t fact_count;
	uint32_t words; /* of 64 bits in a set of facts */
	uint64_t *above, *below; /* a set for each fact: where its days always count; and whose do */
	struct base *bases;
	uint32_t base_count, base_room;
	uint32_t *first_base, *fact_bases; /* of each fact */
	struct prove_window windows[WINDOWS_MAX];
	uint32_t window_count;
	uint32_t *window_of; /* of a fact, or CLASSPEC_NONE */
	struct period *periods;
	uint32_t period_count;
	struct cell *cells;
	uint32_t cell_count;
	struct family *families;
	uint32_t family_count;
	uint32_t *family_of; /* of a fact */
	struct group *groups;
	uint32_t group_count;
	uint32_t *group_of;   /* of a family */
	uint32_t *group_sums; /* by group */
	/* sums: quantity fact_count + i is sum i */
	struct sum *sums;
	uint32_t sum_count;
	uint32_t *stirred; /* sums whose bounds may no longer fit those of their terms */
	uint32_t stirred_count;
	bool *is_stirred;
	uint32_t *first_sum, *fact_sums; /* of each fact */
	/* claims: */
	struct claim *claims;
	uint32_t claim_count;
	uint32_t old, new;
	/* the search: low <= quantity < high */
	int64_t *low, *high;
	struct change *trail;
	size_t trail_count, trail_capacity;
	struct aim *aims;
	size_t aim_count, aim_capacity;
	bool new_aimed; /* NEW is among the aims */
	bool guessed;   /* the point was guessed, and is made up of: */
	struct guess *guess;
	uint32_t guess_count;
	uint32_t *special_first; /* the facts in the order in which to guess */
	int64_t *point; /* of the quantities, whole units */
};

static inline bool set_has(const uint64_t *set, uint32_t fact)
{
	return set[fact / 64] >> fact % 64 & 1;
}

static inline void set_add(uint64_t *set, uint32_t fact)
{
	set[fact / 64] |= (uint64_t)1 << fact % 64;
}

static inline void set_remove(uint64_t *set, uint32_t fact)
{
	set[fact / 64] &= ~((uint64_t)1 << fact % 64);
}

static inline bool set_within(const struct problem *p, const uint64_t *a, const uint64_t *b)
{
	for (uint32_t i = 0; i < p->words; i++)
		if (a[i] & ~b[i])
			return false;
	return true;
}

static inline bool set_same(const struct problem *p, const uint64_t *a, const uint64_t *b)
{
	for (uint32_t i = 0; i < p->words; i++)
		if (a[i] != b[i])
			return false;
	return true;
}

static inline bool set_meets(const struct problem *p, const uint64_t *a, const uint64_t *b)
{
	for (uint32_t i = 0; i < p->words; i++)
		if (a[i] & b[i])
			return true;
	return false;
}

/* Days are of full-time work; credits and what is held are not. */
static inline bool counts_days(uint8_t kind)
{
	return kind == CLASSPEC_EXPERIENCE || kind == CLASSPEC_SERVICE;
}

static inline bool is_held(uint8_t kind)
{
	return !counts_days(kind) && kind != CLASSPEC_CREDITS;
}

static inline int64_t floor_over(int64_t a, int64_t b)
{
	return a >= 0 ? a / b : -((b - 1 - a) / b);
}

static inline int64_t ceiling_over(int64_t a, int64_t b)
{
	return -floor_over(-a, b);
}

static inline int64_t common_divisor(int64_t a, int64_t b)
{
	while (b) {
		int64_t rest = a % b;

		a = b;
		b = rest;
	}
	return a;
}

static inline uint32_t lowest_bit(uint64_t bits)
{
#if defined(__GNUC__)
	return (uint32_t)__builtin_ctzll(bits);
#else
	uint32_t at = 0;

	while (!(bits >> at & 1))
		at++;
	return at;
#endif
}

/* Runs through the facts of a set. */
#define FOR_EACH(p, fact, set)                                                        \
	for (uint32_t word_ = 0, fact; word_ < (p)->words; word_++)                   \
		for (uint64_t rest_ = (set)[word_];                                   \
		     rest_ && (fact = word_ * 64 + lowest_bit(rest_), true);          \
		     rest_ &= rest_ - 1)

/* prove/formula.c: fills in the claims, facts and sums. Without `old`: everybody meets it. */
void formulas_build(struct problem *p, const struct prove_parts *old, struct prove_parts new);

/* prove/common.c: the same question without what OLD and NEW have in common. */
void common_leave_out(struct problem *p);

/* prove/window.c */
void periods_build(struct problem *p);
/* The sets of windows in which a degree can be awarded; returns how many. */
uint32_t instants_build(struct problem *p, uint64_t **instants);

/* prove/entry.c */
void bases_build(struct problem *p);

/* prove/region.c */
void families_build(struct problem *p);
bool days_are_capped(const struct problem *p, uint32_t fact);
/* The regions of a family, when they are wanted first. False when there are too many. */
bool regions_build(struct problem *p, struct family *family);

/* prove/credit.c: the next amount that can be earned, in units of the space */
int64_t credits_at_least(const struct classpec_authority *authority, int64_t units);
int64_t credits_at_most(const struct classpec_authority *authority, int64_t units);

/* prove/bound.c. Those that return a bool return false when no value is left. */
void bounds_open(struct problem *p);
bool bound_raise(struct problem *p, uint32_t quantity, int64_t low);
bool bound_lower(struct problem *p, uint32_t quantity, int64_t high);
bool sums_follow(struct problem *p, uint32_t *turns); /* so many times at most, back and forth */
void bounds_restore(struct problem *p, size_t mark); /* to a count of the trail */
int64_t term_worth(const struct sum_term *t, int64_t amount);
/* The least amount that makes the term worth so much. */
int64_t term_amount(const struct sum_term *t, int64_t worth);

/* prove/point.c */
bool claim_holds(const struct problem *p, uint32_t claim, const int64_t *value);
/* Whether the claim holds or fails whatever lies between the bounds. */
enum state { STATE_OPEN, STATE_HOLDS, STATE_FAILS };
enum state claim_state(const struct problem *p, uint32_t claim);
/* Whether the low bounds of the family are themselves somebody's amounts: then nobody within the
 * bounds has less of anything. */
bool family_least(const struct problem *p, const struct family *family);
void sums_of_point(const struct problem *p, int64_t *value);

/* prove/guess.c: whether a guess, which becomes the point, separates OLD from NEW */
bool guess_separates(struct problem *p);

/* prove/linear.c. What was found last stays until the group is solved again. */
enum linear_answer { LINEAR_NONE, LINEAR_SOME, LINEAR_UNKNOWN };
enum linear_answer linear_solve(struct problem *p, struct group *g);
void linear_point(const struct problem *p, const struct group *g, int64_t *value);
/* Whether parts of days were found, which may be rounded up. */
bool linear_in_parts(const struct group *g);
/* Makes them whole days, more of them, and keeps what was found; and takes that back. */
void linear_round_up(struct problem *p, struct group *g, int64_t **before, int64_t *over);
void linear_put_back(struct group *g, const int64_t *before, int64_t over);
int64_t linear_amount(const struct group *g, uint32_t family, uint32_t region, int64_t *amount);
/* The mixtures found so far, and their amounts over the same. */
uint32_t linear_mixtures(const struct group *g, const struct mixture *const **mixtures,
			 const int64_t **amounts);

/* prove/search.c: whether some record meets OLD and fails NEW; then p->point is one. */
enum prove_answer search_separation(struct problem *p);

/* prove/witness.c: the point found as a smallest record */
const struct prove_witness *witness_build(struct problem *p, struct arena *arena);

/* prove/replay.c: whether amounts say all about the witness; and, where they do not, whether as a record
 * it meets some of OLD (without `old`, that is nothing to meet) and fails all of NEW. */
bool witness_is_plain(const struct prove_witness *witness);
bool witness_replays(const struct prove_space *space, const struct prove_parts *old,
		     struct prove_parts new, const struct prove_witness *witness);

#endif
