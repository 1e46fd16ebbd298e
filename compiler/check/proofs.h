/*
 * proofs.h - shared by the files of the proofs; nobody else includes it.
 *
 * A rule is asked about by changing it: without one of its parts it is lowered again, and
 * the prover says whether it admits the same people. So what is proved is true of the
 * rule as it is decided, with its substitutions and the days that count once, and of its
 * source.
 *
 *   check/proofs.c          what is asked of each rule, in rounds; each rule once
 *   check/proof_parts.c     the parts of a rule
 *   check/proof_key.c       which rules are the same rule
 *   check/proof_variant.c   a rule without some of its parts
 *   check/proof_batch.c     rules lowered together, and questions to the prover
 *   check/proof_example.c   a record as the example of a finding
 *   check/proof_explain.c   why a part is idle, and who shows it
 *   check/proof_report.c    findings in words
 *   check/proof_ladder.c    higher classes against lower ones
 *   check/proof_stages.c    by when something is due
 */
#ifndef CLASSPEC_CHECK_PROOFS_H
#define CLASSPEC_CHECK_PROOFS_H

#include "check/check.h"
#include "lower/lower.h"
#include "prove/prove.h"

/* ---- proof_parts.c: what of a rule may turn out to be idle ----------------------- */

enum part_kind {
	PART_ALTERNATIVE,  /* of `any of`, `at least`, `proportional` */
	PART_REQUIREMENT,  /* of a group all of which is asked for */
	PART_INCLUDED,     /* of an `including` */
	PART_WHOLE,        /* the amount that has an `including` */
	PART_SUBSTITUTION,
	PART_CAP           /* of a substitution */
};

struct part {
	enum part_kind kind;
	const struct requirement *requirement; /* of a substitution: what it is for */
	const struct requirement *group;       /* that it is an item of, or NULL */
	const struct substitution *substitution; /* or NULL */
};

struct parts {
	struct part *items; /* in the order of the spec, substitutions last */
	uint32_t count;
};

struct parts parts_of(struct arena *arena, const struct rule *rule);
/* Whether it is, or stands in, what belongs to the other. */
bool part_within(const struct part *part, const struct part *other);
/* Whether the requirement is asked of the specialty (NULL: of a class without any). */
bool requirement_asked(const struct rule *rule, const struct requirement *r,
		       const struct specialty *specialty);
/* The same of an item, when what is around it is. */
bool item_is_asked(const struct requirement *r, const struct specialty *specialty);
/* How many items of the group are asked of the specialty. */
uint32_t items_asked(const struct requirement *group, const struct specialty *specialty);
/* What is due later than others are: the stages at which the rule means something
 * else. */
uint32_t rule_stages(const struct rule *rule, enum stage stages[STAGE_COUNT]);
uint32_t rule_determinations(const struct rule *rule); /* how many it has */

/* ---- proof_key.c ----------------------------------------------------------------- */

/* Rules with the same key admit the same people, part by part. */
const struct name *rule_key(struct names *keys, const struct rule *rule);

/* ---- proof_variant.c ------------------------------------------------------------- */

struct variation {
	const struct part *const *without;
	uint32_t without_count;
	const struct requirement *through; /* of alternatives only the way to it, or NULL */
	const struct requirement *root;    /* the rule is this part alone, or NULL */
	bool outsider; /* nothing that asks for service is met, of this specialty: */
	const struct specialty *specialty; /* or NULL */
};

/* The rule with these changes; NULL when it is then met by nobody. */
const struct rule *rule_variant(struct arena *arena, const struct rule *rule,
				const struct variation *variation);

/* ---- proof_batch.c --------------------------------------------------------------- */

struct batch {
	struct context *cx;
	const struct model *model;
	struct arena *arena;   /* for the rules in it */
	struct arena *answers; /* for the last answer, until the next question */
	struct lower_reading *readings;
	size_t count, capacity;
	const struct classpec_plan *plan;
	struct prove_space *space;
	struct prove_judge *judge; /* made when it is needed */
};

/* A batch takes the whole vocabulary again: how many more readings to take together in a
 * large plan, so that there are not many more batches than in a small one. */
size_t batch_share(const struct model *model);
void batch_open(struct batch *b, struct context *cx, const struct model *model);
void batch_close(struct batch *b);
/* Takes a rule into the batch and returns its number there. */
uint32_t batch_add(struct batch *b, const struct class *class, const struct rule *rule,
		   const struct specialty *specialty);
void batch_lower(struct batch *b); /* then the questions may be asked */

/* Whether everyone whom the one admits is admitted by the other, at the stage. */
struct prove_result batch_implies(const struct batch *b, uint32_t from, uint32_t to,
				  enum stage stage);
/* Somebody whom the rule admits; of those whom no office must accept, if there is one. */
struct prove_result batch_somebody(const struct batch *b, uint32_t rule);
/* Somebody whom it admits if every office accepts everybody. */
struct prove_result batch_somebody_granted(const struct batch *b, uint32_t rule);
struct prove_result batch_everybody(const struct batch *b, uint32_t rule);
/* Of no office: whether who is admitted by the one is admitted by one of so many
 * others, from the first on. */
struct prove_result batch_ladder(const struct batch *b, uint32_t from,
				 uint32_t first, uint32_t count);

/* ---- proof_example.c ------------------------------------------------------------- */

struct example {
	const char *words;   /* "3 years of desk_work" */
	const char *record;  /* a line of NDJSON */
	const char *dates[CLASSPEC_ANCHORS];
	const struct prove_record *person; /* as long as the batch */
};

/* Why an answer is undecided. */
const char *batch_doubt_words(struct prove_result result);
/* What the rule answers once everything is due. */
enum outcome batch_outcome(struct batch *b, uint32_t rule,
			   const struct prove_record *person);

/* NULL when no calendar suits. In the context's arena. */
const struct example *example_make(struct context *cx, const struct batch *b,
				   const struct prove_witness *witness,
				   const struct standard *standard);
/* What a finding says of it follows, an answer a call. */
void example_attach(struct context *cx, struct diag *d, const struct example *example);
void example_answer(struct context *cx, struct diag *d, const struct rule *rule,
		    const struct specialty *specialty, enum outcome outcome);

/* ---- proofs.c -------------------------------------------------------------------- */

enum verdict { VERDICT_MATTERS, VERDICT_IDLE, VERDICT_UNDECIDED, VERDICT_NOT_ASKED };

/* What was found of a part, beside its verdict. */
struct insight {
	bool told;      /* it is a finding, and none that follows from another */
	bool impossible; /* an alternative that nobody can meet */
	const struct requirement *sibling; /* item of its group that is why, or NULL */
	const struct example *example; /* or NULL */
	const struct specialty *specialty; /* for which the example stands */
};

struct proof_use {
	const struct rule *rule;
	struct proof_use *next;
};

/* One rule, and the others that are the same. */
struct proof {
	const struct class *class;
	const struct rule *rule;
	struct proof_use *uses, **last_use;
	uint32_t reading_count; /* one for each specialty, or one */
	uint32_t *readings;     /* their numbers in the batch at hand */
	struct parts parts;     /* none, where they are too many: */
	uint32_t unasked;       /* so many */
	uint8_t *verdicts;        /* of the parts: enum verdict */
	struct insight *insights; /* of the parts */
	uint8_t *met;    /* of each reading: enum verdict of "nobody meets it" */
	uint8_t *always; /* of each reading: of "everybody meets it" */
	uint32_t impossible_count; /* of readings */
	const struct requirement *impossible; /* the smallest part that nobody can meet */
	enum stage stages[STAGE_COUNT];
	uint32_t stage_count;
	const char *doubt; /* why something is undecided, or NULL */
	const struct part **told; /* in the order in which they were found */
	uint32_t told_count, next; /* the next part that may be told, from the end */
};

const struct specialty *proof_specialty(const struct proof *proof, uint32_t reading);
/* Which check speaks of the part. */
enum check part_check(const struct part *part);

/* proof_explain.c */
void proofs_explain(struct checker *c, struct proof *const *proofs, size_t count);

/* proof_report.c */
void proof_report(struct checker *c, const struct proof *proof, const struct rule *rule);

/* proof_ladder.c */
void check_ladder_proofs(struct checker *c);

/* proof_stages.c */
void check_stages(struct checker *c, const struct rule *rule);

#endif
