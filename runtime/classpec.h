/*
 * classpec.h - the tables of a classification plan, and how to ask them.
 *
 * A plan is one immutable image: a head, then arrays of structs, then strings. Everything in it
 * refers to everything else by number or by byte offset from the head, never by pointer, so that
 * the same bytes serve as generated C, as a mapped file, and in the compiler's own memory, and
 * need no relocation.
 *
 * A rule never sees a person. It sees facts: whole numbers drawn from a record under the
 * authority's policy, each an interval of what the evidence allows. Rules are monotone in their
 * facts, so the two corners of the intervals decide exactly.
 *
 * The functions of plan.c, decide.c, evaluate.c, explain.c, answers.c, shortfall.c (with ways.c), words.c,
 * project.c (with days.c), self_test.c and allocate.c (with divide.c) take no memory of their own, keep no state, do no input
 * or output, and need no C library. The caller owns all memory. They may be called from any number of
 * threads on one plan.
 */
#ifndef CLASSPEC_H
#define CLASSPEC_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The layout of the structs below. Generated code states the version it was made for, and the
 * runtime the oldest that it still reads: since version 4 rules share what they say alike. */
#define CLASSPEC_TABLE_VERSION     4
#define CLASSPEC_TABLE_VERSION_MIN 4

#define CLASSPEC_MAGIC    0x50534c43u /* "CLSP" read as a little-endian word */
#define CLASSPEC_MAGIC_SWAPPED 0x434c5350u
#define CLASSPEC_NONE     0xffffffffu /* no such entry */
#define CLASSPEC_NO_LIMIT INT32_MAX   /* the upper end of a fact of which nothing is known */

/* ---- the answer ------------------------------------------------------------------------------ */

/* From worst to best for the applicant. */
enum classpec_outcome {
	CLASSPEC_NOT_MET,
	CLASSPEC_NEEDS_DETERMINATION,
	CLASSPEC_UNDETERMINED,
	CLASSPEC_CONDITIONAL,
	CLASSPEC_MET
};

enum classpec_stage {
	CLASSPEC_FILING,
	CLASSPEC_EXAMINATION,
	CLASSPEC_APPOINTMENT,
	CLASSPEC_END_OF_PROBATION
};

enum classpec_truth { CLASSPEC_NO, CLASSPEC_YES, CLASSPEC_UNKNOWN };

/* Why a call could not be answered. */
enum classpec_error {
	CLASSPEC_OK,
	CLASSPEC_NO_SUCH_RULE,    /* the class has no such route or specialty on that date */
	CLASSPEC_NAME_SPECIALTY,  /* the class has specialties: ask for one of them */
	CLASSPEC_WRONG_VERSION,   /* the tables were made for another runtime: regenerate them */
	CLASSPEC_NO_ROOM,         /* the caller's array is too small; nothing was cut off silently */
	CLASSPEC_BROKEN           /* what was to be a plan is none, or is damaged */
};

/* ---- the image ------------------------------------------------------------------------------- */

/* An array in the image: byte offset from the head, and number of elements. */
struct classpec_section {
	uint32_t at;
	uint32_t count;
};

/* Strings are UTF-8, end in NUL, and are named by their offset in the section `strings`;
 * offset 0 is the empty string and stands for "none". */
typedef uint32_t classpec_string;

/* Dates are written as the decimal number YYYYMMDD; 0 is "no date". */
typedef uint32_t classpec_date;

struct classpec_plan {
	uint32_t magic;
	uint32_t table_version;
	uint32_t size;        /* of the whole image in bytes */
	uint32_t source_hash; /* of the spec text it was made from */
	classpec_string generator;
	uint32_t reserved;
	struct classpec_section strings;      /* char */
	struct classpec_section authorities;  /* struct classpec_authority */
	struct classpec_section kinds;        /* struct classpec_entry: experience */
	struct classpec_section levels;       /* struct classpec_entry: education */
	struct classpec_section subjects;     /* struct classpec_entry */
	struct classpec_section credentials;  /* struct classpec_entry */
	struct classpec_section bodies;       /* struct classpec_entry */
	struct classpec_section jurisdictional_classes; /* struct classpec_entry */
	struct classpec_section routes;       /* struct classpec_entry */
	struct classpec_section specialties;  /* struct classpec_entry */
	struct classpec_section classes;      /* struct classpec_class */
	struct classpec_section rules;        /* struct classpec_rule */
	struct classpec_section nodes;        /* struct classpec_node */
	struct classpec_section terms;        /* struct classpec_term */
	struct classpec_section facts;        /* struct classpec_fact */
	struct classpec_section selections;   /* uint32_t: entry numbers, ascending in each list */
	struct classpec_section cases;        /* struct classpec_case */
	struct classpec_section case_values;  /* struct classpec_case_value */
	struct classpec_section expectations; /* struct classpec_expectation */
	struct classpec_section case_needs;   /* struct classpec_need */
	struct classpec_section demands;      /* struct classpec_demand */
	struct classpec_section exchanges;    /* struct classpec_exchange */
	struct classpec_section conditions;   /* struct classpec_condition */
	struct classpec_section condition_lists; /* struct classpec_condition_list, one a rule; or none */
	struct classpec_section wordings;     /* struct classpec_wording */
	struct classpec_section revisions;    /* struct classpec_revision */
};

/* A word of the vocabulary. `id` is qualified: "nys.public_customer_service"; a specialty's is
 * "phl.customer_services_assistant_manager.call_center". */
struct classpec_entry {
	classpec_string id;
	classpec_string words;
	uint32_t authority;
};

enum classpec_part_time { CLASSPEC_PRORATED, CLASSPEC_COUNTED_IN_FULL, CLASSPEC_NOT_COUNTED };

/* An authority and its policy: the arithmetic that turns a record into facts. */
struct classpec_authority {
	classpec_string id;
	classpec_string title;
	uint16_t month_days;      /* days of a month; a year has twelve months */
	uint16_t full_time_hours; /* a week, in hundredths of an hour */
	uint32_t year_hours;      /* in hundredths of an hour */
	uint8_t part_time;        /* enum classpec_part_time */
	uint8_t concurrent_added; /* 0: the jobs of one day are worth full time at most */
	uint8_t unpaid_counted;
	uint8_t unstated_hours_full; /* 0: unstated hours are missing evidence */
	uint16_t quarter_numerator;  /* a quarter credit is this over that of a semester credit */
	uint16_t quarter_denominator;
	uint8_t nearest_month; /* sums are rounded to the nearest month, not down to whole days */
	uint8_t exact_level;   /* a higher level of education does not satisfy a lower */
	uint16_t reserved;
};

struct classpec_class {
	classpec_string id; /* "nys.call_center_representative_3" */
	classpec_string title;
	classpec_string code;
	classpec_string grade;
	uint32_t authority;
	uint32_t first_rule; /* its rules, newest revision first, then in the spec's order */
	uint32_t rule_count; /* 0 for a class that the plan names but does not specify */
	classpec_date abolished;
};

/* How one qualifies for one class by one route, for one specialty, under one revision. */
struct classpec_rule {
	uint32_t class_number;
	uint32_t route;
	uint32_t specialty;  /* or CLASSPEC_NONE */
	uint32_t revision_number; /* see classpec_revision_of */
	uint32_t first_node; /* its tree in preorder; other rules may have the same */
	uint32_t node_count;
	uint32_t line;       /* on which the rule stands in the spec */
};

/* A revision of a standard, which all its rules have. */
struct classpec_revision {
	classpec_date in_force;   /* its first day; 0: since ever */
	classpec_date superseded; /* first day of the next revision; 0: still in force */
	classpec_string written;  /* its date as written, "2024-12" */
	classpec_string standard; /* "nys.call_center_representative" */
	classpec_string path;     /* of the spec */
};

enum classpec_node_kind {
	CLASSPEC_ALL,      /* every child holds; without children it holds */
	CLASSPEC_ANY,      /* some child holds */
	CLASSPEC_AT_LEAST, /* `count` children hold */
	CLASSPEC_ATOM      /* the sum of its terms reaches the threshold */
};

/* What an explanation must know of a node beyond its logic. */
enum classpec_node_flag {
	CLASSPEC_DETERMINATION = 1, /* an atom over a fact of an office's decision */
	CLASSPEC_SUBSTITUTED = 2,   /* ANY: the requirement itself, then ways to substitute it */
	CLASSPEC_FLOOR = 4,         /* the root of a floor below a discretionary alternative */
	CLASSPEC_DISCRETION = 8,    /* ALL: a determination and its floor */
	CLASSPEC_TOGETHER = 16      /* an atom that follows from "a day counts once" */
};

struct classpec_node {
	uint8_t kind;        /* enum classpec_node_kind */
	uint8_t stage;       /* enum classpec_stage: by when it is due */
	uint8_t flags;       /* enum classpec_node_flag */
	uint8_t term_count;  /* ATOM */
	uint32_t extent;     /* how many nodes it is with all that stand below it; see classpec_node_end */
	uint32_t first_term; /* ATOM */
	int32_t threshold;   /* ATOM: what the sum must reach; AT_LEAST: how many children must hold */
	uint32_t wording;    /* see classpec_wording_of */
};

/* What people are told of a requirement. Requirements that say the same have the same wording. */
struct classpec_wording {
	classpec_string words; /* in plain words: "4 years of ..." */
	classpec_string label; /* its label in the spec */
	classpec_string text;  /* the standard's own sense, where the spec carries it */
	int32_t line;          /* in the rule's file, counted from the rule's own line */
};

/* factor * fact, factor >= 1. */
struct classpec_term {
	uint32_t fact;
	int32_t factor;
};

/* What one requirement asks of the days that it shares with the others of a node, none of them used
 * twice. The atoms of such a node say whether the days suffice; its demands say what they are for,
 * so that they can be divided. In the order of the nodes, and of the spec within a node, which has
 * at most CLASSPEC_DEMANDS. A node without any asks for what its own atom says. */
struct classpec_demand {
	uint32_t node;     /* counted from the first of the plan */
	uint32_t fact;     /* EXPERIENCE or SERVICE */
	int32_t amount;    /* in units of the fact */
	uint32_t first_exchange;
	uint32_t exchange_count; /* credits that may stand for some of it */
	uint32_t wording;  /* "2 years of ..." */
};

/* A linear substitution: `denominator` units of a fact of credits stand for `numerator` days. */
struct classpec_exchange {
	uint32_t fact;
	int32_t numerator, denominator;
	int32_t most; /* days */
};

enum { CLASSPEC_DEMANDS = 8 };

/* A rule once more, for a quick answer: its tree multiplied out into alternatives, of which one must
 * hold, and then what must hold in any case. Each is a row of conditions that must hold together. */
enum classpec_condition_kind {
	CLASSPEC_IF_FACT,  /* fact `of`, held against the threshold */
	CLASSPEC_IF_STAGE, /* the stage at which one asks, held against the threshold */
	CLASSPEC_IF_NODE   /* the sum of an atom: node `of` of the plan */
};

struct classpec_condition {
	uint32_t of;
	int32_t threshold;
	uint8_t corners[3]; /* where it holds (the runtime's enum corner) when neither lo nor hi reaches the
			       threshold, when hi does, when both do */
	uint8_t last;       /* all the corners in the last condition of an alternative, else 0; and the kind
			       times 32 */
};

enum classpec_condition_flag {
	CLASSPEC_CONDITIONS_MIXED = 1,   /* not all are IF_FACT */
	CLASSPEC_CONDITIONS_DECIDED = 2, /* the rule has a determination: who may make it, the tree says */
	CLASSPEC_CONDITIONS_NONE = 4     /* they would be many: ask the tree */
};

struct classpec_condition_list {
	uint32_t first;
	uint16_t count;
	uint16_t flags; /* enum classpec_condition_flag */
};

enum classpec_fact_kind {
	CLASSPEC_EXPERIENCE,   /* days of full-time experience in a union of kinds */
	CLASSPEC_SERVICE,      /* days of appointment to any of some classes */
	CLASSPEC_CREDITS,      /* credits, in 1/scale of a semester credit */
	CLASSPEC_EDUCATION,    /* 1: a level of the selection is held */
	CLASSPEC_CREDENTIAL,   /* 1: held */
	CLASSPEC_STATUS,       /* 1: permanent status in the class on the fact's date */
	CLASSPEC_DECISION      /* 1: the office accepts the person for the class */
};

enum classpec_anchor {
	CLASSPEC_AS_OF,
	CLASSPEC_AT_ANNOUNCEMENT,
	CLASSPEC_AT_FILING,
	CLASSPEC_AT_EXAMINATION,
	CLASSPEC_AT_APPOINTMENT,
	CLASSPEC_ANCHORS
};

struct classpec_fact {
	uint8_t kind;      /* enum classpec_fact_kind */
	uint8_t anchor;    /* enum classpec_anchor, for within and before */
	uint8_t permanent; /* SERVICE: only permanent appointments */
	uint8_t accredited;/* EDUCATION, CREDITS: only from accredited schools */
	uint32_t authority;
	uint32_t first_selected; /* what counts: kinds, classes, levels, a credential, a body; */
	uint32_t selected_count; /* closed under the vocabulary's order, ascending */
	uint32_t first_subject;  /* subjects that count; none: any */
	uint32_t subject_count;
	uint32_t class_number;   /* DECISION: for which class; else CLASSPEC_NONE */
	uint32_t jurisdictional_class; /* SERVICE: only in it; or CLASSPEC_NONE */
	uint32_t within;      /* days: only what lies in the last so many before the anchor; 0: any */
	uint32_t before;      /* days: only what lies so many days before the anchor */
	classpec_date date;   /* STATUS */
	uint32_t scale;       /* units of this fact in one day or one semester credit; else 1 */
	classpec_string id;   /* "experience:public_customer_service" */
	classpec_string words;/* what it counts, to follow "7 more months of" */
};

/* Cases: facts and what the rule must say of them. Facts not listed are exactly 0. */
struct classpec_case {
	classpec_string name;
	classpec_string path;
	uint32_t line;
	uint32_t stage;
	uint32_t first_value;
	uint32_t value_count;
	uint32_t first_expectation;
	uint32_t expectation_count;
};

struct classpec_case_value {
	uint32_t fact;
	int32_t lo;
	int32_t hi;
};

struct classpec_expectation {
	uint32_t rule;
	uint32_t outcome;    /* enum classpec_outcome */
	uint32_t first_need; /* the nearest way to qualify, where the case states it */
	uint32_t need_count;
};

/* The elements of a section: CLASSPEC_ARRAY(plan, classes, struct classpec_class)[number]. */
#define CLASSPEC_ARRAY(plan, section, type) \
	((const type *)(const void *)((const unsigned char *)(plan) + (plan)->section.at))

/* The node after the last of those below node `at`; both are counted from the same node before them. */
static inline uint32_t classpec_node_end(const struct classpec_node *nodes, uint32_t at)
{
	return at + nodes[at].extent;
}

/* ---- facts ----------------------------------------------------------------------------------- */

/* What the evidence allows: lo <= value <= hi. hi == CLASSPEC_NO_LIMIT when nothing bounds it. */
struct classpec_interval {
	int32_t lo;
	int32_t hi;
};

/* One interval for each fact of the plan, in its order, and the stage at which one asks. */
struct classpec_facts {
	const struct classpec_interval *value;
	uint32_t count;      /* plan->facts.count */
	uint32_t stage;      /* enum classpec_stage */
	classpec_date as_of; /* chooses among revisions; 0: the newest */
};

struct classpec_result {
	uint32_t rule;      /* which answered */
	uint8_t outcome;    /* enum classpec_outcome */
	uint8_t floor_met;  /* enum classpec_truth; NO also where there is no discretion */
	uint16_t reserved;
	uint32_t body;      /* who may decide, or CLASSPEC_NONE where nobody may */
};

/* ---- decide.c -------------------------------------------------------------------------------- */

/* One rule, one person. facts->count must be plan->facts.count. */
void classpec_decide(const struct classpec_plan *plan, uint32_t rule,
		     const struct classpec_facts *facts, struct classpec_result *result);

/* The outcome alone: who may decide, which takes longer where a rule has a determination, is left
 * out. */
enum classpec_outcome classpec_decide_outcome(const struct classpec_plan *plan, uint32_t rule,
					      const struct classpec_facts *facts);

/* ---- open.c ---------------------------------------------------------------------------------- */

/* A plan in memory that comes from outside, such as a mapped file (`classpec build --emit=image`):
 * every offset, number and range in it is held against the image before it is used, in time linear in
 * its size; those of strings and wordings when they are asked for. `memory` is aligned for uint32_t and stays as it is while the plan is in use. CLASSPEC_OK and
 * the plan; or CLASSPEC_BROKEN or CLASSPEC_WRONG_VERSION, no plan, and why, in words that follow the
 * name of the file. Takes 5 KB of stack. An accepted plan cannot make the runtime read outside of it;
 * whether it says what its specs say is not looked at. */
enum classpec_error classpec_plan_open(const void *memory, size_t size,
				       const struct classpec_plan **plan,
				       const char **reason);

/* The same, but only the head and the bounds of the sections are looked at: microseconds, however
 * large the plan is. Enough for a file that nobody else could have written. Of any other ask only about
 * classes that classpec_class_verify has accepted. */
enum classpec_error classpec_plan_open_head(const void *memory, size_t size,
					    const struct classpec_plan **plan,
					    const char **reason);

/* Looks at what an answer about one class of such a plan rests on: its rules, and the facts, lists and
 * conditions that they name; in time linear in the size of its rules. Then classpec_rule_find,
 * classpec_qualify, classpec_qualify_specialty, classpec_decide, classpec_decide_outcome and classpec_explain
 * may be asked about the class and its rules, and classpec_project_fact about the facts of its rules; no
 * other function. CLASSPEC_OK; CLASSPEC_NO_SUCH_RULE when there is no class of that number; or
 * CLASSPEC_BROKEN; but for CLASSPEC_OK with why. Takes 5 KB of stack. */
enum classpec_error classpec_class_verify(const struct classpec_plan *plan,
					  uint32_t class_number, const char **reason);

/* ---- plan.c ---------------------------------------------------------------------------------- */

/* CLASSPEC_OK when the runtime can read these tables, else CLASSPEC_WRONG_VERSION. */
enum classpec_error classpec_plan_check(const struct classpec_plan *plan);

/* Strings, wordings and revisions that the plan does not have are empty. */
const char *classpec_text(const struct classpec_plan *plan, classpec_string at);
const struct classpec_revision *classpec_revision_of(const struct classpec_plan *plan,
						     const struct classpec_rule *rule);
const struct classpec_wording *classpec_wording_of(const struct classpec_plan *plan,
						   uint32_t wording);

/* The line of the spec on which the node or demand of that wording stands, in a file that the rule
 * names. */
uint32_t classpec_wording_line(const struct classpec_plan *plan,
			       const struct classpec_rule *rule, uint32_t wording);

/* "met", "not_met", ... and "filing", ... */
const char *classpec_outcome_name(uint32_t outcome);
const char *classpec_stage_name(uint32_t stage);

/* ---- evaluate.c ------------------------------------------------------------------------------ */

/* The number of the rule in force on that date (0: the newest revision), or CLASSPEC_NONE. */
uint32_t classpec_rule_find(const struct classpec_plan *plan, uint32_t class_number,
			    uint32_t route, uint32_t specialty, classpec_date as_of);

/* One class and route, for a class without specialties. */
enum classpec_error classpec_qualify(const struct classpec_plan *plan, uint32_t class_number,
				     uint32_t route, const struct classpec_facts *facts,
				     struct classpec_result *result);
enum classpec_error classpec_qualify_specialty(const struct classpec_plan *plan,
					       uint32_t class_number, uint32_t route,
					       uint32_t specialty,
					       const struct classpec_facts *facts,
					       struct classpec_result *result);

/* ---- self_test.c ----------------------------------------------------------------------------- */

/* Runs the plan's own cases; returns how many expectations failed. *first_failed is the number
 * of the first case that failed, or CLASSPEC_NONE. `scratch` holds plan->facts.count intervals. */
uint32_t classpec_self_test(const struct classpec_plan *plan, struct classpec_interval *scratch,
			    uint32_t *first_failed);

/* ---- explain.c ------------------------------------------------------------------------------- */

/* How one node stands. */
enum classpec_standing {
	CLASSPEC_FAILS,       /* whatever the missing evidence is */
	CLASSPEC_OPEN,        /* missing evidence decides */
	CLASSPEC_DISCRETIONARY, /* an office decides */
	CLASSPEC_DUE,         /* not yet shown, and not yet due */
	CLASSPEC_HOLDS
};

struct classpec_finding {
	uint32_t node;     /* counted from the rule's first */
	uint32_t standing; /* enum classpec_standing */
	int64_t found_lo;  /* atoms: the sum found */
	int64_t found_hi;  /* CLASSPEC_NO_LIMIT or more: as good as unbounded */
};

/* One finding a node, in the tree's order. Needs room for the rule's node_count findings. A group
 * stands as it would by itself; what lies below a node that is due later is due with it. */
enum classpec_error classpec_explain(const struct classpec_plan *plan, uint32_t rule,
				     const struct classpec_facts *facts,
				     struct classpec_finding *findings, uint32_t room);

/* So much more of a fact, in the fact's own units (1 for what is held or not held). */
struct classpec_need {
	uint32_t fact;
	int32_t amount;
};

enum { CLASSPEC_WAY_NEEDS = 16, CLASSPEC_WAYS = 16 };

/* One way to qualify on evidence alone: everything in it together. */
struct classpec_way {
	uint32_t need_count;
	uint32_t effort; /* rough, to order ways: days, 12 a semester credit, 1440 a degree, 180 a credential */
	struct classpec_need need[CLASSPEC_WAY_NEEDS];
};

/* The ways in which the person would qualify, least effort first, at most CLASSPEC_WAYS. Needs come
 * on top of the best that the evidence allows, and leave out what is due by a later stage. What is
 * added to a fact is also added to every fact that its days, credits or degrees count for. Each way
 * suffices, would not with any need lowered, and contains no other. None for a person who is
 * qualified or whom the missing evidence could qualify, and none where only an office's decision
 * could help; else at least one, unless every way has more than CLASSPEC_WAY_NEEDS needs. Returns
 * how many. Takes 26 KB of stack, and 200 bytes for each level of nesting. */
uint32_t classpec_shortfall(const struct classpec_plan *plan, uint32_t rule,
			    const struct classpec_facts *facts,
			    struct classpec_way ways[CLASSPEC_WAYS]);

/* The least evidence that would decide an undetermined answer: facts which, if all came in at
 * their best, would make it met, or conditional, or, where no evidence can, leave it to an office;
 * leaving any out would not. None for any other answer. Returns how many of `room` were set; when
 * that is all of `room`, there may be more. */
uint32_t classpec_undecided(const struct classpec_plan *plan, uint32_t rule,
			    const struct classpec_facts *facts, uint32_t *undecided,
			    uint32_t room);

/* ---- answers.c ------------------------------------------------------------------------------- */

/* The outcome once some of the missing evidence is there: each fact listed comes in at its best when
 * `shown`, else at its worst, and what that says of the facts inside it, or around it, is said too.
 * What is not listed stays as open as it is. `scratch` holds plan->facts.count intervals. */
enum classpec_outcome classpec_outcome_if(const struct classpec_plan *plan, uint32_t rule,
					  const struct classpec_facts *facts,
					  const uint32_t *evidence, uint32_t count, bool shown,
					  struct classpec_interval *scratch);

/* ---- words.c: amounts in the authority's own units ------------------------------------------------
 * Each writes at most `size` bytes with a final NUL and returns the length it would have needed,
 * as snprintf does. */

/* "2 years, 3 months and 10 days", "60 semester credits", "" for what is held or not, and
 * "any amount" for CLASSPEC_NO_LIMIT. */
size_t classpec_words_amount(const struct classpec_plan *plan, uint32_t fact, int64_t amount,
			     char *buffer, size_t size);

/* "7 more months of customer service", "60 more semester credits", "a bachelor's degree". */
size_t classpec_words_need(const struct classpec_plan *plan, const struct classpec_need *need,
			   char *buffer, size_t size);

/* A whole way, its needs joined by commas and "and". */
size_t classpec_words_way(const struct classpec_plan *plan, const struct classpec_way *way,
			  char *buffer, size_t size);

/* ---- project.c: a record becomes facts ---------------------------------------------------------- */

enum classpec_unit { CLASSPEC_DAYS, CLASSPEC_MONTHS, CLASSPEC_YEARS, CLASSPEC_HOURS };

#define CLASSPEC_HOURS_UNSTATED 0xffffu

/* Numbers of kinds, classes and so on are positions in the plan's sections. */

/* Dated (from != 0) or an amount. `to` is the first day that no longer counts, 0: still held. An
 * amount is of full-time work unless hours are stated. */
struct classpec_job {
	const uint32_t *kinds;
	uint32_t kind_count;
	classpec_date from, to;
	int32_t amount;  /* in hundredths of unit, when from == 0 */
	uint8_t unit;    /* enum classpec_unit */
	uint8_t paid;    /* enum classpec_truth */
	uint16_t hours;  /* a week, in hundredths; or CLASSPEC_HOURS_UNSTATED */
};

struct classpec_appointment {
	uint32_t class_number;
	classpec_date from, to;
	int32_t amount;
	uint8_t unit;
	uint8_t permanent; /* enum classpec_truth */
	uint16_t hours;    /* as in a job, but unstated means full time */
	uint32_t jurisdictional_class; /* or CLASSPEC_NONE: not stated */
};

/* A subject that is CLASSPEC_NONE was not stated, or is not a word of the plan. */
struct classpec_degree {
	uint32_t level;
	uint32_t subject;
	uint8_t accredited; /* enum classpec_truth */
	classpec_date awarded;
};

struct classpec_credit {
	int32_t amount; /* hundredths of a credit */
	uint8_t quarter;
	uint8_t accredited;
	uint32_t subject;
};

struct classpec_holding {
	uint32_t credential;
	uint8_t held; /* enum classpec_truth */
};

struct classpec_decision {
	uint32_t body;
	uint32_t class_number; /* or CLASSPEC_NONE: for every class */
	uint8_t accepted;      /* enum classpec_truth: UNKNOWN while open */
};

enum classpec_presence {
	CLASSPEC_HAS_EDUCATION = 1,
	CLASSPEC_HAS_CREDITS = 2,
	CLASSPEC_HAS_EXPERIENCE = 4,
	CLASSPEC_HAS_SERVICE = 8,
	CLASSPEC_HAS_CREDENTIALS = 16,
	CLASSPEC_HAS_DETERMINATIONS = 32
};

/* A section that is absent is unknown evidence; one that is present and empty says there is none.
 * A credential that a present section does not mention is not held. */
struct classpec_record {
	uint32_t presence; /* enum classpec_presence */
	const struct classpec_degree *degrees;
	const struct classpec_credit *credits;
	const struct classpec_job *jobs;
	const struct classpec_appointment *appointments;
	const struct classpec_holding *holdings;
	const struct classpec_decision *decisions;
	uint32_t degree_count, credit_count, job_count;
	uint32_t appointment_count, holding_count, decision_count;
};

/* Fills one interval for each fact of the plan. dates[CLASSPEC_AS_OF] must be a date; another
 * anchor that is 0 counts as the as-of date. Nothing after the as-of date counts, and its own day
 * is not over: a job held from 2024-01-01 is one year long as of 2025-01-01. Takes time in the
 * square of the number of jobs for each fact. */
void classpec_project(const struct classpec_plan *plan, const struct classpec_record *record,
		      const classpec_date dates[CLASSPEC_ANCHORS],
		      struct classpec_interval *facts);

/* One of these facts, for callers who ask only of rules that need few. */
struct classpec_interval
classpec_project_fact(const struct classpec_plan *plan, uint32_t fact,
		      const struct classpec_record *record,
		      const classpec_date dates[CLASSPEC_ANCHORS]);

/* A date as a number of days in a calendar of equal months, so that every whole month between
 * two dates is month_days long: the difference of two numbers is the time between them. */
int32_t classpec_day_number(classpec_date date, uint32_t month_days);

/* ---- allocate.c: what of a record was used for what ---------------------------------------------- */

/* A stretch of one job, or one entry of the record, that serves one demand of a node. Every day
 * of a stretch gives the same. */
struct classpec_use {
	uint32_t demand;    /* in the allocation, counted from 0 */
	uint32_t kind;      /* enum classpec_fact_kind: which list of the record; STATUS is in the
			       appointments */
	uint32_t entry;     /* its number there */
	classpec_date from; /* dated days: the first of them, */
	classpec_date to;   /* and the first that is none of them; else both 0 */
	int64_t amount;     /* in hundredths of a full-time day or of a semester credit; else 1 */
	int64_t worth;      /* the same, or in hundredths of a day what credits stand for */
};

/* What one node asks for, and what was found for it. `use` has room for `room` of them, and is the
 * caller's; classpec_allocate sets the rest. */
struct classpec_allocation {
	struct classpec_use *use;
	uint32_t room, count;
	uint32_t demand_count;
	struct classpec_demand demand[CLASSPEC_DEMANDS];
	int64_t covered[CLASSPEC_DEMANDS]; /* of demand[i].amount, in the unit of `worth` */
};

/* Divides the evidence that is certain among the demands of a node: the earliest days first, each to
 * the narrowest demand that can use them, no day to two demands, and no day worth more than the
 * policy says. What a node asks of facts that are held or not, its one use names. When the node holds on
 * the evidence, each demand is covered, but for what rounding to months has added; when it does not, as
 * much is covered together as can be. A node that only groups others, and an atom that belongs to the
 * demands of the node above it, has no demands.
 *
 * CLASSPEC_NO_ROOM when there are more uses than room, or when the amounts have no common measure
 * that fits 64 bits. `node` is counted from the rule's first. Takes time in the square of the number of
 * jobs, and 14 KB of stack. */
enum classpec_error classpec_allocate(const struct classpec_plan *plan, uint32_t rule, uint32_t node,
				      const struct classpec_record *record,
				      const classpec_date dates[CLASSPEC_ANCHORS],
				      struct classpec_allocation *allocation);

#ifdef __cplusplus
}
#endif

#endif
