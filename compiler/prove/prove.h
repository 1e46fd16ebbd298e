/*
 * prove/prove.h - questions about all records at once, answered exactly.
 *
 * Does everyone who meets this rule meet that one? Can it be met at all? The answer is a proof, or
 * a witness: a smallest record for which it is otherwise. Only plan images are read, so what is
 * proved is true of everything that runs on them. docs/proofs.md says how, and why it is exact.
 */
#ifndef CLASSPEC_PROVE_H
#define CLASSPEC_PROVE_H

#include "base.h"
#include "classpec.h"

/* One plan, or two whose words stand for the same where they have the same id: two revisions. The
 * plans must outlive the space. Questions to one space are asked one after the other. */
struct prove_space;

struct prove_space *prove_open(const struct classpec_plan *plan, const struct classpec_plan *other);
void prove_close(struct prove_space *space);

/* ---- what is asked about --------------------------------------------------------------------- */

enum prove_decisions {
	PROVE_FREE,    /* an office has accepted the person or has not, as the record says */
	PROVE_REFUSED, /* no office accepts anybody */
	PROVE_GRANTED  /* every office accepts everybody */
};

/* A rule, or the part of it below a node, and how it is read. prove_rule fills one in. */
struct prove_part {
	uint32_t plan;     /* 0 or 1: which of the space's plans */
	uint32_t rule;
	uint32_t node;     /* its root, counted from the rule's first */
	uint8_t stage;     /* enum classpec_stage: what is due later is taken as done */
	uint8_t decisions; /* enum prove_decisions */
	uint32_t held;     /* a node taken to hold, or CLASSPEC_NONE */
	uint32_t dropped;  /* a node taken to fail, or CLASSPEC_NONE */
};

/* The whole rule, met for good: nothing that is due later is taken as done. */
struct prove_part prove_rule(uint32_t plan, uint32_t rule);
/* The people whom the rule answers with this outcome or a better one once all their evidence is
 * in: MET, CONDITIONAL (what is due after the stage is taken as done), or NEEDS_DETERMINATION (and
 * every office accepts everybody). */
struct prove_part prove_outcome(uint32_t plan, uint32_t rule, enum classpec_outcome outcome,
				enum classpec_stage stage);

/* Any of some parts: the routes into a class. None of them: nobody. */
struct prove_parts {
	const struct prove_part *items;
	uint32_t count;
};

/* ---- answers ----------------------------------------------------------------------------------- */

enum prove_answer { PROVE_NO, PROVE_YES, PROVE_UNDECIDED };

enum prove_doubt {
	PROVE_NO_DOUBT,
	PROVE_BUDGET,   /* the search took more steps than it was given */
	PROVE_POLICIES, /* the two plans reckon time or credits differently: no day is worth the same */
	PROVE_SIZE,     /* more facts, or more ways for a day to count, than there is room for */
	PROVE_DEPTH,    /* groups are in one another too deep */
	PROVE_NUMBERS,  /* the numbers of the rule grew beyond 64 bits */
	PROVE_CALENDAR, /* amounts were found, but no calendar on which they could be worked */
	PROVE_DOUBTS
};

/* "the search took more than 200000 steps" */
const char *prove_doubt_words(enum prove_doubt doubt);

/* How a record comes to count: an entry of its lists. Words are numbered over both plans. */
struct prove_entry {
	uint32_t word;    /* kind, class, level, credential or body; CLASSPEC_NONE for credits */
	uint32_t subject; /* or CLASSPEC_NONE */
	uint32_t jurisdictional_class, class_number; /* or CLASSPEC_NONE */
	classpec_date date; /* STATUS */
	bool permanent, accredited;
	uint32_t job;   /* kinds of one number are those of one job */
	uint32_t share; /* it runs at share / whole of full time */
};

/* So much of one thing: days on which all the entries run at once, credits, or what is held. */
struct prove_portion {
	uint8_t kind; /* enum classpec_fact_kind */
	const struct prove_entry *entries;
	uint32_t entry_count;
	uint64_t inside;      /* the windows of the witness in which it lies */
	uint64_t minded;      /* the windows that matter: it lies outside the others of them */
	uint32_t group;       /* portions of different groups never count for the same fact */
	int64_t amount, over; /* amount / over days or semester credits; 1 / 1 for what is held */
	uint32_t whole;
	const struct classpec_authority *authority; /* by whose arithmetic */
};

/* Of what is dated, only what lies in the last `within` days (0: ever) before the day that is `before`
 * days before the anchor. */
struct prove_window {
	uint8_t anchor; /* enum classpec_anchor */
	uint32_t within, before;
};

/* A record that shows the answer to be no (satisfiable: that it can be met). Nothing in it can be
 * lowered. It lives in the arena given with the question. */
struct prove_witness {
	const struct prove_portion *portions;
	uint32_t portion_count;
	const struct prove_window *windows;
	uint32_t window_count;
	const struct classpec_authority *authority; /* whose calendar the windows are of; or NULL */
};

struct prove_result {
	enum prove_answer answer;
	enum prove_doubt doubt;
	uint64_t steps;
	const struct prove_witness *witness; /* or NULL */
};

enum { PROVE_STEPS = 200000 }; /* a budget that real rules never need */

/* ---- questions --------------------------------------------------------------------------------- */

/* Whether everyone who meets some part of `old` meets some part of `new`. */
struct prove_result prove_implies(struct prove_space *space, struct prove_parts old,
				  struct prove_parts new, uint64_t budget, struct arena *arena);
/* Whether anybody meets some of the parts; then the witness is who. */
struct prove_result prove_satisfiable(struct prove_space *space, struct prove_parts parts,
				      uint64_t budget, struct arena *arena);
/* Whether everybody does. A witness against it is the empty record. */
struct prove_result prove_always(struct prove_space *space, struct prove_parts parts,
				 uint64_t budget, struct arena *arena);
/* Whether the child of an ANY is implied by the others: nobody needs it there. */
struct prove_result prove_alternative_idle(struct prove_space *space, const struct prove_part *rule,
					   uint32_t any, uint32_t child, uint64_t budget,
					   struct arena *arena);
/* Whether the rule stays as it is when the node is taken to hold: it asks for nothing that the
 * rest does not ask for; or when it is taken to fail: it admits nobody whom the rest does not. */
struct prove_result prove_node_asks_nothing(struct prove_space *space,
					    const struct prove_part *rule, uint32_t node,
					    uint64_t budget, struct arena *arena);
struct prove_result prove_node_admits_nobody(struct prove_space *space,
					     const struct prove_part *rule, uint32_t node,
					     uint64_t budget, struct arena *arena);

/* ---- witnesses as records ------------------------------------------------------------------------ */

struct prove_record {
	struct classpec_record record; /* with the numbers of one plan */
	classpec_date dates[CLASSPEC_ANCHORS];
};

/* The record as the plan would have it: words that it does not know are left out. As of that day,
 * or of any that suits when it is 0. NULL when no calendar suits. */
const struct prove_record *prove_witness_record(const struct prove_space *space, uint32_t plan,
						const struct prove_witness *witness,
						classpec_date as_of, struct arena *arena);

/* One line of NDJSON, without a newline; sections that are not present are left out. */
void prove_record_print(const struct classpec_plan *plan, const struct prove_record *record,
			const char *id, struct out *o);

/* What a rule answers to a record with the numbers of its plan, of whose facts the first 1024 are looked at.
 * A judge takes memory for what counting takes of the plan, and eight bytes a fact. (judge.c) */
struct prove_judge;

struct prove_judge *prove_judge_open(const struct classpec_plan *plan, struct arena *arena);
enum classpec_outcome prove_judge(struct prove_judge *judge, uint32_t rule,
				  const struct prove_record *record, uint32_t stage);

#endif
