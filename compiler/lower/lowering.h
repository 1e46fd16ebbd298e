/*
 * lower/lowering.h - shared by the files of the pass `lower`; nobody else includes it.
 *
 * A requirement becomes a formula, a tree of all, any and atoms over facts, with the words an
 * explanation needs. lower/rule.c does what stands by itself; lower/choice.c substitutions and
 * lower/days.c what shares days (disjoint, including), by Hall's condition; lower/leaf.c says what a
 * leaf asks about, lower/fact.c numbers the facts, lower/image.c lays the arrays out. lower/plain.c
 * tells of which rules there is nothing to report, for who wants only the reports.
 */
#ifndef CLASSPEC_LOWERING_H
#define CLASSPEC_LOWERING_H

#include <string.h>

#include "lower/lower.h"

struct formula {
	uint8_t kind;  /* enum classpec_node_kind */
	uint8_t stage;
	uint8_t flags;
	uint32_t count;      /* AT_LEAST */
	struct classpec_term *terms; /* ATOM */
	uint32_t term_count;
	int64_t threshold;
	const char *words, *label, *text; /* or NULL */
	struct span at;
	const struct day_system *days; /* whose days the atoms below count, or NULL */
	struct formula *items, **last, *next;
};

/* Growing arrays of the image. */
#define ARRAY(type) struct { type *items; size_t count, capacity; }

struct string_pool {
	char *text;
	size_t size, capacity;
	uint32_t *slots; /* offsets, hashed by text */
	size_t slot_count, used;
};

struct fact_key {
	enum classpec_fact_kind kind;
	const struct authority *authority;
	const uint32_t *selected; /* ascending, closed */
	uint32_t selected_count;
	const uint32_t *subjects;
	uint32_t subject_count;
	uint32_t class_number, jurisdictional_class;
	struct window within, before;
	uint32_t date;
	bool accredited, permanent;
};

/* The fact of a leaf that was asked for before. */
struct known_fact {
	const struct requirement *requirement;
	uint32_t number, fact;
};

enum { KNOWN_FACTS = 64 }; /* a power of two */

struct lowering {
	struct context *cx;
	const struct model *model;
	const struct authority *only;
	struct string_pool strings;
	ARRAY(struct classpec_authority) authorities;
	ARRAY(struct classpec_entry) kinds, levels, subjects, credentials, bodies, routes,
		jurisdictional_classes, specialties;
	ARRAY(struct classpec_class) classes;
	ARRAY(struct classpec_rule) rules;
	ARRAY(struct classpec_revision) revisions;
	ARRAY(struct classpec_node) nodes;
	ARRAY(struct classpec_wording) wordings;
	uint32_t *wording_slots;          /* hash of wordings: their numbers, plus 1 */
	size_t wording_slot_count;
	ARRAY(struct classpec_term) terms;
	ARRAY(struct classpec_fact) facts;
	ARRAY(uint32_t) selections;
	ARRAY(struct classpec_case) cases;
	ARRAY(struct classpec_case_value) case_values;
	ARRAY(struct classpec_expectation) expectations;
	ARRAY(struct classpec_need) case_needs;
	ARRAY(struct classpec_demand) demands;
	ARRAY(struct classpec_exchange) exchanges;
	ARRAY(struct classpec_condition) conditions;
	ARRAY(struct classpec_condition_list) condition_lists;
	ARRAY(struct fact_key) keys;      /* of the facts, by number */
	ARRAY(const char *) fact_words;   /* what each counts, in words */
	uint32_t *fact_slots;             /* hash of keys */
	size_t fact_slot_count;
	ARRAY(uint32_t) selecting;        /* the numbers that are being selected */
	uint32_t *selected_in[SYMBOL_KINDS]; /* by symbol: the last selection that has it */
	uint32_t selection;               /* number of that being made */
	struct closure *closures[SYMBOL_KINDS]; /* by symbol, where known */
	uint32_t *numbers[SYMBOL_KINDS];  /* of a symbol in its section, or CLASSPEC_NONE */
	uint32_t *first_specialty;        /* of a class symbol, in specialties */
	uint32_t *first_jurisdictional;   /* of an authority */
	struct children *children;        /* of kinds, levels and subjects */
	struct arena *kept;     /* for what outlives a rule; the context's own */
	struct arena *scratch;  /* the context's while a rule is lowered, cleared behind it */
	/* the rule being lowered: */
	const struct rule *rule;
	const struct specialty *specialty; /* or NULL */
	const struct authority *authority;
	uint32_t class_number;
	uint32_t rule_line;
	uint32_t formula_count;
	uint64_t comparison_count;
	struct edge *edges;       /* the rule's substitutions that bind the specialty */
	uint32_t edge_count;
	struct choice *choice;    /* which of them are in use just now, innermost first */
	bool plain;               /* below a floor: nothing is substituted */
	bool failed;
	bool wordless; /* only what is reported matters: no words are made for the tables */
	bool forgets;  /* ... and nothing asks for tables: each rule is forgotten when it is done */
	struct known_fact known[KNOWN_FACTS];
};

/* A substitution, and the node at which it is settled whether it is used: the target itself, or
 * as far above as something else uses the same days or credits. */
struct edge {
	const struct substitution *s;
	const struct requirement *home;
	uint32_t source_fact;
};

/* How often each substitution settled at one home is used. */
struct choice {
	const struct requirement *home;
	struct edge **edges;
	uint32_t *times;
	uint32_t count;
	struct choice *outer;
};

/* BUCKETS_MAX is the greatest LIMIT_DAYS. Systems compare each of their rows with each other; so many
 * comparisons take as long as one node. */
enum { BUCKETS_MAX = 12, EDGES_OF_BUCKET = 8, EDGES_MAX = 32, COMPARISONS_OF_NODE = 50000 };

/* So many days, of certain kinds. */
struct bucket {
	uint32_t fact;
	int64_t demand; /* of its own; */
	int64_t asked;  /* with the part that it includes */
	const struct requirement *from; /* whose label and text it carries */
	const struct edge **edges; /* linear substitutions into it */
	uint32_t edge_count;       /* at most EDGES_OF_BUCKET */
	enum stage due;
	bool rest; /* it includes a part, which is the bucket before it */
};

/* What holds or not beside the days. */
struct other {
	const struct requirement *requirement;
	enum stage due;
};

/* Buckets that must all be filled, and what else must hold. */
struct day_system {
	struct bucket *buckets;
	uint32_t count, room; /* at most BUCKETS_MAX */
	struct other *others;
	uint32_t other_count;
	struct day_system *next;
};

/* lower/rule.c */
/* Reports that the tables cannot say the rule exactly. */
void lowering_refuse(struct lowering *lw, struct span at, const char *what);
/* Reports that they would need more of something than the limit, if `found` is more. */
void lowering_limit(struct lowering *lw, struct span at, enum limit_kind limit, const char *what,
		    uint64_t found);
/* Reports that the rule has become too large. */
void lowering_too_large(struct lowering *lw);
struct formula *formula_new(struct lowering *lw, enum classpec_node_kind kind, struct span at);
void formula_add(struct formula *group, struct formula *item);
struct formula *formula_atom(struct lowering *lw, uint32_t fact, int64_t threshold, struct span at);
/* NULL when it does not bind the specialty, or after an error. */
struct formula *lower_requirement(struct lowering *lw, const struct requirement *r);
/* The same, when all substitutions settled at this node are. */
struct formula *lower_settled(struct lowering *lw, const struct requirement *r);
/* The requirement as it stands by itself: no substitutions. */
struct formula *lower_plain(struct lowering *lw, const struct requirement *r);
/* "4 years of customer service": a leaf asking for so many of its units; NULL when no words are
 * made. */
const char *requirement_words(struct lowering *lw, const struct requirement *r, int64_t units);
/* The leaf's threshold in the units of its fact. */
int64_t requirement_units(struct lowering *lw, const struct requirement *r);
bool requirement_binds(const struct lowering *lw, const struct requirement *r);

/* lower/plain.c */
/* Whether lowering has nothing to report of the rule. */
bool rule_is_plain(const struct lowering *lw, const struct rule *rule);

/* lower/home.c: where substitutions are settled */
/* Finds the homes of the rule's substitutions. */
void choices_begin(struct lowering *lw);
/* Whether its source is time, of which each day serves once. */
bool edge_uses_days(const struct edge *e);
/* Whether each unit of the source takes off its share; of a degree there are no shares. */
bool edge_is_linear(const struct edge *e);
/* Whether the same days or credits could serve both. */
bool sources_meet(const struct lowering *lw, const struct edge *a, const struct edge *b);

/* lower/choice.c: substitutions */
/* Whether some are settled at this node, and have not been yet. */
bool settles(const struct lowering *lw, const struct requirement *r);
/* The requirement itself, or with each useful combination of its substitutions. */
struct formula *lower_choices(struct lowering *lw, const struct requirement *r);
/* Whether the choices in force replace the requirement as a whole. */
bool discharged(const struct lowering *lw, const struct requirement *r);
/* The leaf's units, less what stepwise substitutions in force take off; 0 or less: nothing left. */
int64_t settled_units(struct lowering *lw, const struct requirement *r);
/* Gives the bucket the linear substitutions in force for the leaf. */
void linear_edges(struct lowering *lw, const struct requirement *r, struct bucket *b);
/* Days that the choices in force at `home` use up: sources of experience or service. */
uint32_t day_sources(const struct lowering *lw, const struct requirement *home,
		     const struct edge **edges, uint32_t *times, uint32_t room);

/* lower/days.c: a day counts once */
struct formula *lower_disjoint(struct lowering *lw, const struct requirement *r);
/* Which days a requirement takes that includes one part; NULL when it is not as simple as that. */
const struct day_system *system_including(struct lowering *lw, const struct requirement *r,
					  const struct formula *whole, const struct formula *part);

/* lower/rows.c: the inequalities of a system */
struct formula *lower_system(struct lowering *lw, const struct day_system *s, struct span at);
/* The leaf with what is left of it and its linear substitutions; `number` chooses one class of
 * `any of`. */
struct formula *lower_days(struct lowering *lw, const struct requirement *r, uint32_t number,
			   int64_t units);
/* What each bucket of the system at a node of the plan asks. */
void demands_add(struct lowering *lw, const struct day_system *s, uint32_t node);
int64_t common_divisor_of(int64_t a, int64_t b);

/* lower/shares.c */
struct formula *lower_proportional(struct lowering *lw, const struct requirement *r);

/* lower/fact.c */
void facts_begin(struct lowering *lw);
/* After facts were dropped from the arrays. */
void facts_renumbered(struct lowering *lw);
/* Drops all facts. */
void facts_forget(struct lowering *lw);
/* The numbers of the symbols and, when `closed`, of all below them; ascending. In the arena. */
const uint32_t *select_below(struct lowering *lw, enum symbol_kind kind, struct symbol *const *of,
			     uint32_t count, bool closed, uint32_t *selected_count);
/* The fact of that key, or CLASSPEC_NONE. */
uint32_t fact_find(struct lowering *lw, const struct fact_key *key);
/* One that is not there yet; its texts are made only then, and not for what forgets. */
uint32_t fact_add(struct lowering *lw, const struct fact_key *key, const char *id,
		  const char *words);
/* The fact about days usable for either of two: the union. CLASSPEC_NONE when no fact can say it. */
uint32_t fact_union(struct lowering *lw, uint32_t a, uint32_t b);
/* Whether a day of fact a always counts for fact b. */
bool fact_within(const struct lowering *lw, uint32_t a, uint32_t b);
/* Units of a fact as an amount in words: "2 years", "60 semester credits". */
const char *units_words(struct lowering *lw, uint32_t fact, int64_t units);
uint32_t credit_scale(const struct authority *authority);

/* lower/leaf.c */
/* The fact a leaf asks about; `number` chooses one class of `any of`. */
uint32_t requirement_fact(struct lowering *lw, const struct requirement *r, uint32_t number);
uint32_t decision_fact(struct lowering *lw, const struct symbol *body);

/* lower/image.c */
uint32_t string_add(struct lowering *lw, const char *text); /* NULL: 0 */
/* The same of what is only read by people; and a line for them. 0 when no words are made. */
uint32_t words_add(struct lowering *lw, const char *text);
uint32_t line_of(struct lowering *lw, struct span at);
/* The wording of what stands at `at` in the rule being lowered; the texts may be NULL. */
uint32_t wording_add(struct lowering *lw, const char *words, const char *label, const char *text,
		     struct span at);
/* Words made up; NULL when none are. In the arena. */
const char *words_format(struct lowering *lw, const char *format, ...) FORMAT(2, 3);
const struct classpec_plan *image_build(struct lowering *lw);

/* lower/lists.c */
/* Keeps equal lists of terms once. Facts have their numbers. */
void terms_share(struct lowering *lw);
/* The conditions of each rule, equal lists once. */
void conditions_add(struct lowering *lw);

/* lower/trees.c */
/* Keeps equal trees of rules once, with what they ask of days that are shared. Equal lists of terms are
 * one already. */
void trees_share(struct lowering *lw);

/* lower/case.c */
void lower_cases_into(struct lowering *lw, const struct classpec_plan *plan,
		      struct lowered_cases *cases);

/* One more element, zeroed; valid until the next. */
#define ADD(lw, array)                                                             \
	(GROW((lw)->array.items, (lw)->array.count, (lw)->array.capacity),         \
	 memset(&(lw)->array.items[(lw)->array.count], 0, sizeof *(lw)->array.items), \
	 &(lw)->array.items[(lw)->array.count++])

#endif
