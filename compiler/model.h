/*
 * model.h - what the plan means: its vocabulary, standards, classes and rules, every name
 * resolved. No syntax; diff, the emitters and the checks read nothing else.
 *
 * Lists are in the order of the spec: authorities by their first appearance, everything else by
 * source and place. Strings are UTF-8 and never NULL unless a comment says so; an absent one is
 * NULL only where it says "or NULL".
 */
#ifndef CLASSPEC_MODEL_H
#define CLASSPEC_MODEL_H

#include "base.h"

enum symbol_kind {
	SYMBOL_AUTHORITY, SYMBOL_EDUCATION, SYMBOL_EXPERIENCE, SYMBOL_SUBJECT, SYMBOL_CREDENTIAL,
	SYMBOL_PLACE, SYMBOL_BODY, SYMBOL_TERM, SYMBOL_NOTICE, SYMBOL_ROUTE, SYMBOL_STANDARD,
	SYMBOL_CLASS, SYMBOL_KINDS
};

/* A declared name. One array in the plan for each kind; `number` is its position there. */
struct symbol {
	enum symbol_kind kind : 8;
	bool bad : 1;      /* reported already */
	bool assessed : 1; /* credential */
	bool external : 1; /* class */
	uint32_t number;
	const struct name *name;
	const char *id;    /* qualified: "nys.bachelors"; an authority's is its name */
	const char *words; /* its title or text */
	struct authority *authority;
	struct span at;    /* of the name where it is declared */
	uint32_t parent_count;
	struct symbol **parents; /* education: above; experience, subject: is */
	const char *excludes; /* term, or NULL */
	const char *definition; /* experience: what it is exactly, or NULL */
	const char *needs_service_in; /* route: a jurisdictional class, or NULL */
	struct symbol *superseded_by; /* body, or NULL */
	const char *code, *grade; /* external class: as declared, or NULL */
	struct class *revisions; /* class: its definitions, newest first; NULL when external */
};

/* The specialties of a class for which something holds; none: all. */
struct scope {
	struct specialty **specialties;
	uint32_t count;
};

/* A statement that is a text. There are many; `check` keeps only where they stand. */
struct prose {
	struct prose *next;
	const struct scope *scope; /* or NULL: all; see scope_of */
	struct span text_at;       /* of what stands between its quotes */
	uint32_t before : 31;      /* from its beginning to its text; see prose_span */
	uint32_t may : 1;          /* duty */
	const char *text[];        /* one; none with context->prose_unread: prose_text */
};

static inline struct scope scope_of(const struct prose *prose)
{
	return prose->scope ? *prose->scope : (struct scope){NULL, 0};
}

/* Of the whole statement, which ends with the quote behind its text. */
static inline struct span prose_span(const struct prose *prose)
{
	struct span at = prose->text_at;

	return (struct span){at.source, at.lo - prose->before, at.hi + 1};
}

/* A list of words of an authority: levels, directions, jurisdictional classes. */
struct words {
	const struct name **names;
	uint32_t count;
};

struct grade_family {
	const struct name *name;
	const char **grades;  /* ascending, as written */
	uint32_t count;
	const struct name **above; /* families it is above */
	uint32_t above_count;
	struct span at;
	struct grade_family *next;
};

enum part_time { PART_TIME_PRORATED, PART_TIME_IN_FULL, PART_TIME_NOT_COUNTED };
enum scale { SCALE_NONE, SCALE_STEPWISE, SCALE_LINEAR };

struct policy {
	uint32_t month_days;
	uint32_t full_time_hours; /* a week, in hundredths */
	uint32_t year_hours;      /* in hundredths */
	enum part_time part_time;
	bool concurrent_added, unpaid_counted, unstated_hours_full, exact_level, nearest_month;
	enum scale substitution;
	uint32_t quarter_numerator, quarter_denominator; /* of a semester credit */
};

/* A section that standards can have, in the words of `requires`. */
enum standard_part {
	PART_CODE, PART_GRADE, PART_LEVEL, PART_UNDER, PART_ABOUT, PART_DISTINGUISHING, PART_FACTOR,
	PART_DUTY, PART_KNOWLEDGE, PART_SKILL, PART_ABILITY, PART_PHYSICAL, PART_PAY, PART_QUALIFY,
	PART_HISTORY, PART_ISSUED, PART_COUNT
};

struct required_part {
	enum standard_part part;
	struct span at;
	struct required_part *next;
};

/* What the law that an authority is under asks of every rule. */
enum statute_rule { STATUTE_NO_DEGREE_ONLY, STATUTE_NO_DISCRETION, STATUTE_OPEN_ENTRY, STATUTE_COUNT };

struct statute {
	enum statute_rule rule;
	const char *citation;
	struct span at;
	struct statute *next;
};

struct retired_code {
	const struct name *code;
	struct span at;
	struct retired_code *next;
};

struct outdated_term {
	const char *term, *say;
	struct span at;
	struct outdated_term *next;
};

/* A word that is spelled right although no dictionary has it. */
struct known_word {
	const char *word;
	struct known_word *next;
};

struct authority {
	struct symbol *symbol;
	const char *codes; /* pattern, or NULL */
	struct grade_family *grades;
	struct words levels, directions, jurisdictional_classes;
	struct symbol **routes;
	uint32_t route_count;
	struct policy policy;
	struct required_part *requires;
	struct retired_code *retired;
	struct outdated_term *outdated;
	struct known_word *spelling;
	struct statute *statutes;
	bool declared; /* by a block, not only selected */
};

/* ---- standards and classes ---- */

enum event_kind {
	EVENT_ESTABLISHED, EVENT_REVISED, EVENT_CONSOLIDATED, EVENT_ABOLISHED, EVENT_RETITLED,
	EVENT_RECODED, EVENT_REGRADED
};

/* Dates are the decimal number YYYYMMDD; a date to the month is its first day, and `text` is the
 * date as written, "" when absent. */
struct date {
	uint32_t value;
	const char *text;
};

struct approval {
	struct symbol *body;
	struct date on;
	struct approval *next;
};

struct event {
	enum event_kind kind;
	bool latest;
	struct date on;
	struct approval *approvals;
	struct symbol *with; /* consolidated: the class */
	const char *from;    /* retitled, recoded, regraded; or NULL */
	const char *written; /* or NULL */
	struct span at;
	struct event *next;
};

struct standard {
	struct symbol *symbol;
	struct authority *authority;
	const char *title;
	const char *code, *status, *analyst; /* or NULL */
	const char *group_code, *group_title; /* or NULL */
	struct date revision; /* value 0: undated */
	struct date issued, supersedes, requirements_approved;
	const char *issued_written; /* or NULL */
	struct prose *about;        /* or NULL */
	struct symbol *confined_place; /* or NULL */
	const char *confined_text;     /* or NULL */
	struct event *history;
	struct prose *notes;
	struct symbol **notices;
	uint32_t notice_count;
	struct class *classes;
	struct span at, whole; /* of its name; from `standard` to the end of its block */
	struct span code_at, issued_at, revision_at, supersedes_at, requirements_at; /* hi 0: absent */
	struct standard *next; /* of the plan */
};

struct specialty {
	const struct name *name;
	const char *title;
	struct span at;
	uint32_t number; /* within its class */
};

struct supervision {
	struct symbol *class;  /* or NULL: */
	const char *role;      /* in words */
	uint32_t count;        /* 0: not said */
	bool or_more, several, typically, administratively;
	struct span at;
	struct supervision *next;
};

struct direction {
	const struct name *direction;
	struct symbol *class; /* or NULL: */
	const char *role;     /* in words, or NULL */
	struct span at;
	struct direction *next;
};

struct relation {
	struct symbol *class;
	const char *text; /* or NULL */
	struct span at;
	struct relation *next;
};

/* Lines of promotion: unstated, stated to be none, or to these. */
struct promotion {
	bool stated;
	struct symbol **classes;
	uint32_t count;
	struct span at;
};

struct class {
	/* What most checks ask for comes first, so that it is fetched at once. */
	struct symbol *symbol;
	struct standard *standard;
	struct class *next; /* of the standard */
	struct rule *rules;
	struct supervision *supervises;
	struct direction *under;
	const struct name *level; /* or NULL */
	struct grade_family *grade_family; /* or NULL */
	uint32_t grade_rank; /* within its family */
	const char *title;
	const char *code, *grade; /* or NULL */
	struct date abolished;
	uint32_t positions;       /* 0: not said */
	struct symbol *place;     /* located at, or NULL */
	const char *place_text;   /* or NULL */
	struct prose *about, *distinguishing, *factors, *duties, *knowledge, *skills, *abilities;
	struct prose *desirable, *physical, *pay, *notes;
	struct symbol **notices;
	uint32_t notice_count;
	struct specialty *specialties;
	uint32_t specialty_count;
	struct relation *related, *feeders;
	struct promotion promotes_to, promotes_from;
	struct date requirements_approved;
	struct span at, whole, code_at, grade_at;
	struct span level_at, positions_at, requirements_at; /* hi 0: absent */
	struct class *next_revision; /* older definition of the same class */
};

/* ---- rules ---- */

enum requirement_kind {
	REQUIRE_ALL_OF, REQUIRE_ANY_OF, REQUIRE_AT_LEAST, REQUIRE_SHARED, REQUIRE_DISJOINT,
	REQUIRE_PROPORTIONAL, REQUIRE_FOR, REQUIRE_EDUCATION, REQUIRE_CREDITS, REQUIRE_EXPERIENCE,
	REQUIRE_SERVICE, REQUIRE_CREDENTIAL, REQUIRE_STATUS, REQUIRE_DETERMINATION, REQUIRE_KINDS
};

enum stage { STAGE_FILING, STAGE_EXAMINATION, STAGE_APPOINTMENT, STAGE_END_OF_PROBATION, STAGE_COUNT };
enum anchor { ANCHOR_AS_OF, ANCHOR_ANNOUNCEMENT, ANCHOR_FILING, ANCHOR_EXAMINATION,
	      ANCHOR_APPOINTMENT, ANCHOR_COUNT };
enum amount_unit { AMOUNT_DAYS, AMOUNT_MONTHS, AMOUNT_YEARS, AMOUNT_HOURS, AMOUNT_SEMESTER,
		   AMOUNT_QUARTER };

/* So much, as written and as the policy counts it. */
struct amount {
	uint32_t hundredths;  /* of the unit */
	enum amount_unit unit;
	uint32_t days;        /* durations */
};

struct window {
	uint32_t days; /* 0: none */
	enum anchor anchor;
};

/* What only some requirements have. */
struct details {
	const char *label;      /* or NULL */
	const char *text;       /* the standard's own sense, or NULL */
	struct span text_at;
	struct window within, before;
	struct symbol **subjects;
	uint32_t subject_count;
	uint32_t count;         /* AT_LEAST */
	const struct name *jurisdictional_class; /* or NULL */
	struct date on;         /* STATUS */
	struct specialty **specialties; /* FOR */
	struct floor *floor;    /* DETERMINATION, or NULL */
	uint32_t specialty_count;
};

struct requirement {
	enum requirement_kind kind : 8;
	enum stage stage : 8;   /* by which it is due; filing unless said */
	bool bad : 1;
	bool accredited : 1, permanent : 1;
	bool any_class : 1;     /* SERVICE as any of: in one of them, not added up */
	bool pooled_class : 1;  /* SERVICE as pooled */
	struct span at;
	struct amount amount;   /* CREDITS, EXPERIENCE, SERVICE */
	uint32_t of_count;
	struct symbol **of;     /* level, kinds, classes, credential, body or class */
	struct details *details; /* or NULL; read them by details_of */
	struct requirement *items; /* of a group; EXPERIENCE: what it must include */
	struct requirement *next;
};

extern const struct details no_details;

static inline const struct details *details_of(const struct requirement *q)
{
	return q->details ? q->details : &no_details;
}

/* What an office cannot waive: labelled requirements, or one written out. */
struct floor {
	struct requirement **labelled;
	uint32_t count;
	bool any; /* any of them, else all */
	struct requirement *requirement; /* or NULL */
	struct span at;
};

enum measure { MEASURE_ONCE, MEASURE_UP_TO, MEASURE_EACH, MEASURE_ALL };

struct substitution {
	struct requirement *source;
	enum measure measure;
	struct amount amount;  /* taken off the target, unless MEASURE_ALL */
	struct amount cap;     /* MEASURE_EACH; hundredths 0: none */
	struct requirement *target;
	enum scale scale;
	uint32_t exclusive;    /* number of its `one of`, from 1; 0: none */
	const char *text;      /* or NULL */
	bool bad;
	struct span at;
	struct substitution *next;
};

/* How one qualifies by one route. */
struct rule {
	struct symbol *route;
	struct class *class;
	struct requirement *requirement; /* NULL when bad */
	struct substitution *substitutions;
	struct requirement **protected_from_substitution;
	uint32_t protected_count;
	struct prose *notes;
	bool bad;
	struct span at;
	struct rule *next;
};

/* ---- cases ---- */

enum truth { TRUTH_NO, TRUTH_YES, TRUTH_UNKNOWN };

struct given {
	enum requirement_kind kind; /* EDUCATION, CREDITS, EXPERIENCE, SERVICE, CREDENTIAL, DETERMINATION */
	struct symbol **of;
	uint32_t of_count;
	struct symbol *subject;     /* or NULL */
	const struct name *jurisdictional_class; /* or NULL */
	struct amount amount;       /* undated */
	struct date from, to, awarded; /* to.value is the first day not counted; 0: still held */
	bool dated, accredited, permanent, unpaid;
	uint32_t hours;             /* a week in hundredths; 0: not stated */
	enum truth truth;           /* CREDENTIAL, DETERMINATION */
	struct span at;
	struct given *next;
};

enum outcome { OUTCOME_NOT_MET, OUTCOME_NEEDS_DETERMINATION, OUTCOME_UNDETERMINED,
	       OUTCOME_CONDITIONAL, OUTCOME_MET, OUTCOME_COUNT };

struct expectation {
	struct symbol *class, *route;
	const struct name *specialty; /* or NULL */
	struct span specialty_at;
	enum outcome outcome;
	struct requirement *shortfall;  /* what it must be short of; NULL: not stated */
	struct requirement *missing;    /* evidence that must decide */
	struct requirement *due;
	struct symbol *body;            /* or NULL */
	bool bad;
	struct span at;
	struct expectation *next;
};

/* What is unknown of a person: bits for the sections of a record. */
enum section { SECTION_EDUCATION = 1, SECTION_CREDITS = 2, SECTION_EXPERIENCE = 4,
	       SECTION_SERVICE = 8, SECTION_CREDENTIALS = 16 };

struct plan_case {
	const char *name;
	struct authority *authority;
	struct date as_of; /* value 0: the newest revisions */
	enum stage stage;
	struct given *given;
	uint32_t unknown; /* enum section */
	struct expectation *expectations;
	struct span at;
	struct plan_case *next;
};

/* ---- what only the checks read ---- */

/* `allow CHECK "reason"`: nothing is said of that kind in the declaration it stands in. */
struct waiver {
	enum check check;
	const char *reason;
	struct span at;
	struct symbol *of; /* the class, standard or authority */
	struct span scope; /* of a class or standard; all that is its own of an authority */
};

/* What became of a requirement or a text from one revision to the next, in a word: `equivalent`,
 * `loosened`, ... In the order of `classpec diff --fail-on`. */
extern const char *const effect_words[];
enum { EFFECT_WORDS = 7 };

/* `change EFFECT since REVISION "reason"`: such changes are meant. */
struct change_waiver {
	uint32_t effect; /* of effect_words */
	struct date since;
	const char *reason;
	struct span at;
	const struct standard *standard; /* the revision that says so */
	const struct class *class;       /* or NULL: for all of the standard */
};

/* From here to the next region a source speaks for this authority. */
struct region {
	uint32_t source, lo;
	struct authority *authority;
};

enum passage_role {
	PASSAGE_TITLE,   /* of a class or standard */
	PASSAGE_NAME,    /* of an authority, route, office, place, role, specialty or group */
	PASSAGE_EDUCATION, PASSAGE_EXPERIENCE, PASSAGE_SUBJECT, PASSAGE_CREDENTIAL, PASSAGE_TERM,
	PASSAGE_NOTICE, PASSAGE_ABOUT, PASSAGE_DISTINGUISHING, PASSAGE_FACTOR, PASSAGE_DUTY,
	PASSAGE_KNOWLEDGE, PASSAGE_SKILL, PASSAGE_ABILITY, PASSAGE_DESIRABLE, PASSAGE_PHYSICAL,
	PASSAGE_PAY, PASSAGE_NOTE, PASSAGE_RELATED,
	PASSAGE_TEXT,    /* of a requirement or substitution, or what a word of the vocabulary means */
	PASSAGE_WRITTEN, /* a date as printed */
	PASSAGE_NONE
};

/* Whose a text is. */
struct owner {
	const struct authority *authority;
	const struct standard *standard; /* or NULL */
	const struct class *class;       /* or NULL: of no class, or of several */
};

/* A text as it stands in the source, between the quotes. There are many. */
struct passage {
	struct span at;
	uint32_t role : 6;   /* enum passage_role */
	uint32_t owner : 26; /* of model->owners; see owner_of */
};

enum { OWNERS_MAX = 1 << 26 };

/* ---- what only an editor reads ---- */

enum use_kind {
	USE_SYMBOL,    /* of: struct symbol */
	USE_WORD,      /* of: the list of words, or of families of grades, of an authority */
	USE_SPECIALTY, /* of: the symbol of its class */
	USE_LABEL,     /* of: struct rule */
	USE_CHOICE     /* a word of the language; of: NULL */
};

/* A name where it stands. Two uses name the same when kind, `of` and `name` are the same. */
struct use {
	enum use_kind kind;
	bool declares;
	const void *of;
	const struct name *name;
	struct span at;
};

/* ---- the plan ---- */

struct symbols {
	struct symbol **items;
	struct symbol **sorted; /* the same, each after all its parents */
	struct symbol **joins;  /* of these, those with several parents */
	uint32_t count, join_count;
};

struct model {
	struct symbols symbols[SYMBOL_KINDS]; /* by kind, in order */
	struct authority **authorities;
	uint32_t authority_count;
	struct standard *standards;
	struct plan_case *cases;
	uint32_t case_count;
	struct waiver *waivers;
	uint32_t waiver_count;
	struct change_waiver *change_waivers;
	uint32_t change_waiver_count;
	struct passage *passages; /* by source and place, as the regions */
	uint32_t passage_count;
	struct owner *owners;     /* of passages, as they come */
	uint32_t owner_count;
	struct region *regions;
	uint32_t region_count;
	struct use *uses; /* where context->keep_uses says so: by source and place, each once */
	uint32_t use_count;
};

/* resolve/resolve.c and its companions: reports every unknown, doubled and misused name of the plan. */
struct syntax;
struct model *resolve(struct context *cx, const struct syntax *syntax);

/* model.c */
/* Whether a counts as b: the same, or below it by `is` or `above`. */
bool symbol_is(const struct symbol *a, const struct symbol *b);
/* Whether something could be of both kinds: one is the other, or a third is both. */
bool symbols_overlap(const struct model *model, const struct symbol *a, const struct symbol *b);
/* That one, or NULL: of whatever is of this kind it is sure that it is of both. */
const struct symbol *symbols_common(const struct model *model, const struct symbol *a,
				    const struct symbol *b);
const char *symbol_kind_name(enum symbol_kind kind); /* "experience kind", "body" */
const char *stage_name(enum stage stage);
const char *anchor_name(enum anchor anchor);
const char *outcome_word(enum outcome outcome);
const char *part_name(enum standard_part part);
const char *statute_name(enum statute_rule rule);
/* syntax.c: the text of a piece of prose, read now when it stays in the source. In the arena. */
const char *prose_text(struct context *cx, const struct prose *prose);
static inline const struct owner *owner_of(const struct model *model,
					   const struct passage *passage)
{
	return &model->owners[passage->owner];
}

/* Whose what stands there is. */
const struct authority *authority_at(const struct model *model, struct span at);
/* "2 years", "37.5 hours", "60 semester credits". In the arena. */
const char *amount_words(struct context *cx, const struct amount *amount);
/* "37.5" */
const char *hundredths_words(struct context *cx, uint32_t hundredths);

#endif
