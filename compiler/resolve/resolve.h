/*
 * resolve/resolve.h - shared by the files of the pass `resolve`; nobody else includes it.
 *
 * The pass goes over the plan several times: first every name is declared, then the
 * vocabulary, the standards and at last the cases are read, so that the order of files
 * means nothing.
 */
#ifndef CLASSPEC_RESOLVE_H
#define CLASSPEC_RESOLVE_H

#include <string.h>

#include "model.h"
#include "syntax.h"

/* ---- what is known by name ------------------------------------------------------ */

/* What an entry of the table is, beside the symbols, which stand under their own kind. */
enum key {
	KEY_CODE = SYMBOL_KINDS, /* authority, code: struct code_use */
	KEY_GRADE,               /* authority, grade: struct grade_place */
	KEY_FAMILY,              /* authority, name: struct grade_family */
	KEY_PATTERN,             /* authority: struct pattern */
	KEY_CLASS,               /* standard with a `for` block, name: struct class_work */
	KEY_LISTED,              /* a list, name: the node that names it first */
	KEY_COMMON,              /* two symbols: whether they overlap */
	KEY_LOST                 /* name: it stands where a syntax error was reported */
};

struct table_slot {
	const void *scope, *word; /* in or of what; which */
	uint32_t kind;            /* enum symbol_kind or enum key */
	void *value;              /* NULL: the slot is free */
};

struct table {
	struct table_slot *slots;
	size_t slot_count, count;
};

struct grade_place {
	struct grade_family *family;
	uint32_t rank;
};

struct resolver {
	struct context *cx;
	struct model *model;
	struct arena *works_arena; /* for what is gone when the pass is done; */
	struct arena *scratch;     /* ... when the standard is */
	struct table table;
	struct authority *authority; /* whose the statements being read are */
	struct authority *nobody;    /* takes in what stands before any authority */
	size_t symbol_capacity[SYMBOL_KINDS], authority_capacity;
	size_t waiver_capacity, change_waiver_capacity, passage_capacity, use_capacity;
	size_t owner_capacity;
	struct node **others; /* the statements that are no standards, in order */
	size_t other_count, other_capacity;
	struct standard **last_standard;
	struct standard_work *works, **last_work;
	struct plan_case **last_case;
	struct pattern *patterns;
	struct span *broken; /* where syntax errors were reported, in order */
	size_t broken_count;
	bool blind; /* a file could not be read, so nobody knows what it declares */
	const char **candidates;
	size_t candidate_count, candidate_capacity, candidates_weighed;
};

enum { PROSE_LISTS = 11 };

/* Where the lists of a class end. */
struct class_ends {
	struct prose **prose[PROSE_LISTS];
	struct direction **under;
	struct supervision **supervises;
	struct relation **related, **feeder;
};

/* A class or standard and the statements it comes from. */
struct class_work {
	struct class *class;
	struct node *node;
	struct class_ends *ends; /* while its standard is resolved */
	struct class_work *next;
};

struct standard_work {
	struct standard *standard;
	struct node *node;
	struct class_work *classes;
	struct standard_work *next;
	bool listed; /* its classes are in the table of names */
};

/* The first node of each kind in one block, for statements that may stand only once. */
struct seen {
	const struct node *first[NODE_CLASSES + 1];
};

/* ---- resolve/table.c ------------------------------------------------------------ */

void *table_get(const struct table *table, const void *scope, const void *word,
		uint32_t kind);
void table_put(struct resolver *r, const void *scope, const void *word, uint32_t kind,
	       void *value);
void table_free(struct resolver *r, const struct table *table);

/* ---- resolve/resolve.c ------------------------------------------------------------------ */

/* The title of a definition, and of its symbol where it is the first. Titles are read where
 * the rest of the definition is, so that the source is gone through once more and not twice. */
const char *title_read(struct resolver *r, struct symbol *symbol, const struct node *node);
/* A symbol that has no name, or whose name is another's: nothing can refer to it. */
struct symbol *symbol_nameless(struct resolver *r, enum symbol_kind kind, struct span at);

/* An array that no longer grows, moved from the heap to the arena. */
void *settle_array(struct resolver *r, void *items, size_t size);

/* ---- resolve/use.c: where every name stands ------------------------------------- */

/* Keeps in mind that the word of the node names that, if an editor wants to know. */
void use_note(struct resolver *r, enum use_kind kind, const void *of,
	      const struct node *node, struct word word);
void use_declare(struct resolver *r, enum use_kind kind, const void *of,
		 const struct name *name, struct span at);
void uses_settle(struct resolver *r);

/* ---- resolve/name.c: words that must mean something ----------------------------- */

/* Keeps in mind where syntax errors were reported, and the names that stand there. */
void syntax_errors_note(struct resolver *r);
/* Whether a syntax error was reported inside: what seems to be missing may be there. */
bool broken_within(const struct resolver *r, struct span at);
/* What the word names, or NULL after saying what was expected. */
struct symbol *symbol_find(struct resolver *r, const struct node *node, struct word word,
			   enum symbol_kind kind);
/* The same for a list of NODE_NAME; what is unknown is left out and sets *bad. */
struct symbol **symbols_find(struct resolver *r, struct node *names,
			     enum symbol_kind kind, uint32_t *count, bool *bad);
/* One of the words of an authority; `what` is "level". */
const struct name *word_find(struct resolver *r, const struct node *node,
			     struct word word, const struct words *words,
			     const char *what);
/* One of `count` words, or -1 after saying what was expected. */
int choice_find(struct resolver *r, const struct node *node, struct word word,
		const char *const *choices, size_t count, enum check check,
		const char *what);
/* Whether nothing should be said of a name that is unknown. */
bool unknown_is_expected(const struct resolver *r, struct word word);
/* Whether it is still worth while: not when thousands of names are wrong. */
bool may_suggest(const struct resolver *r);
/* Collects what a word could have been; suggest() says which it was, and forgets them. */
void candidate_add(struct resolver *r, const char *candidate);
void suggest(struct resolver *r, struct diag *d, const char *word);
/* False, after a report, when the block had such a statement already. */
bool stands_once(struct resolver *r, struct seen *seen, const struct node *node);
/* A list of names in which none may stand twice. */
void names_distinct(struct resolver *r, struct node *names, enum check check);
struct date date_read(struct resolver *r, const struct node *node, struct word word);
/* The day after one that the calendar has. */
uint32_t date_next_day(uint32_t value);
/* The whole number of at least one that the node holds, or 0 after a report. */
uint32_t count_read(struct resolver *r, const struct node *node, enum check check,
		    const char *of_what);
/* Its text, which becomes a passage of the plan. */
const char *node_words(struct resolver *r, const struct node *node);
const char *optional_words(struct resolver *r, const struct node *node); /* or NULL */

/* ---- resolve/grade.c: codes and grades ------------------------------------------ */

void codes_resolve(struct resolver *r, struct node *node);
void patterns_free(struct resolver *r);
/* Adds a family; *last is where the next one goes. */
void grades_resolve(struct resolver *r, struct node *node, struct grade_family ***last);
/* A code of that class: matches the pattern, and no other class has it. */
void code_check(struct resolver *r, const struct node *node, const struct symbol *class);
/* Where the grade stands, or NULL: it was reported, or the authority has no families. */
struct grade_place *grade_check(struct resolver *r, const struct node *node);

/* ---- resolve/vocabulary.c ------------------------------------------------------- */

void policy_default(struct policy *policy);
void authority_resolve(struct resolver *r, struct node *node);
/* What stands after the name of a word of the vocabulary. */
void vocabulary_resolve(struct resolver *r, struct node *node);
/* Refuses orders that run in a circle, cuts them, and sorts parents before children. */
void orders_settle(struct resolver *r);

/* ---- resolve/standard.c --------------------------------------------------------- */

void standard_resolve(struct resolver *r, struct standard_work *work);
/* Orders the revisions of every class, newest first. */
void revisions_link(struct resolver *r);

/* ---- resolve/class.c ------------------------------------------------------------ */

void external_class_resolve(struct resolver *r, struct node *node);
void class_work_open(struct resolver *r, struct class_work *work);
void class_resolve(struct resolver *r, struct class_work *work);
/* What a class and a `for` block over classes both may say; false for anything else. */
bool class_statement(struct resolver *r, struct class_work *work, struct node *node,
		     const struct scope *scope);
/* A specialty of the class, or NULL after a report; and the same for a list of names. */
struct specialty *specialty_find(struct resolver *r, const struct class *class,
				 const struct node *node, struct word word);
struct specialty **specialties_find(struct resolver *r, const struct class *class,
				    struct node *names, uint32_t *count, bool *bad);
void report_not_in_for(struct resolver *r, const struct node *node, const char *what);
struct prose *prose_new(struct resolver *r, const struct node *node);
void prose_add(struct prose ***last, struct prose *prose);
/* One more symbol in an array that only grows. */
void symbols_add(struct resolver *r, struct symbol ***symbols, uint32_t *count,
		 struct symbol *symbol);
/* A place by its name or in words. */
void place_resolve(struct resolver *r, const struct node *node, struct symbol **place,
		   const char **text);

/* ---- resolve/rule.c ------------------------------------------------------------- */

struct label {
	const struct name *name;
	struct span at;
	struct requirement *requirement;
	struct label *next;
};

/* A floor whose labels, and a text whose numbers, wait until the rule is complete. */
struct open_floor {
	struct floor *floor;
	struct node *node;
	struct open_floor *next;
};

struct open_text {
	const struct node *node;
	const struct requirement *requirement;
	struct open_text *next;
};

/* The rule being read; of a case, only what its leaves need. */
struct rule_work {
	struct resolver *r;
	const struct class *class;  /* or NULL */
	const struct symbol *route; /* or NULL */
	struct rule *rule;
	struct label *labels, **last_label;
	struct label **label_slots; /* by name; as many as a power of 2 */
	size_t label_count, label_room;
	struct open_floor *floors, **last_floor;
	struct open_text *texts;
};

struct rule *rule_resolve(struct resolver *r, struct node *node, struct class *class);
struct requirement *requirement_resolve(struct rule_work *w, struct node *node);
/* The details of a requirement, which gets them now if it has none. */
struct details *details_add(struct resolver *r, struct requirement *q);
/* Of a block that must hold one requirement; NULL, after a report, when it holds none.
 * Any other number makes the holder bad, if there is one. */
struct requirement *only_requirement(struct rule_work *w, struct span block,
				     struct node *items, const char *what,
				     struct requirement *holder);
/* The requirement with that label, or NULL after a report. */
struct requirement *label_find(struct rule_work *w, const struct node *node,
			       struct word word);

/* ---- resolve/leaf.c ------------------------------------------------------------- */

void leaf_resolve(struct rule_work *w, struct node *node, struct requirement *q);
/* Stage, windows and text. */
void modifiers_resolve(struct rule_work *w, struct node *args, struct requirement *q);
/* So much time or so many credits under the policy; hundredths 0 after a report. */
struct amount amount_read(struct resolver *r, const struct node *node);
/* Days as years, months or days, whichever comes out even. */
const char *days_words(struct resolver *r, uint64_t days);
/* An enum stage, or -1 after a report. */
int stage_find(struct resolver *r, const struct node *node, struct word word);
/* A text that follows another, or none. */
const char *join_texts(struct resolver *r, const char *before, const char *text);

/* ---- resolve/substitution.c ----------------------------------------------------- */

void substitutions_resolve(struct rule_work *w, struct node *items);

/* ---- resolve/overlap.c: whether a day may count twice --------------------------- */

void overlaps_check(struct rule_work *w, const struct requirement *requirement);

/* ---- resolve/text.c: numbers in the standard's own words ------------------------ */

/* Warns of an amount that the text gives and the requirement does not. */
void text_check(struct resolver *r, const struct node *text, const struct requirement *q);
/* The same against everything the rule says. */
void text_check_rule(struct resolver *r, const struct node *text,
		     const struct rule *rule);

/* ---- resolve/checks.c: what only the checks read ------------------------------------------------ */

/* False when it is none of what an authority asks of its texts. */
bool checks_item_resolve(struct resolver *r, struct seen *seen, struct node *node);
void bodies_settle(struct resolver *r);
void waiver_resolve(struct resolver *r, const struct node *node, struct symbol *of,
		    struct span scope);
void change_waiver_resolve(struct resolver *r, const struct node *node,
			   const struct standard *standard, const struct class *class);
void checks_settle(struct resolver *r);

/* ---- resolve/passages.c --------------------------------------------------------------- */

/* Makes room for them. */
void passages_open(struct resolver *r, const struct syntax *syntax);
/* The text of the node, if it is prose. */
void passage_add(struct resolver *r, const struct node *node);
/* The text that stands for a place or a role. */
const char *role_words(struct resolver *r, const struct node *node);
/* Puts the passages in order and gives each its owner. */
void passages_settle(struct resolver *r);

/* ---- resolve/case.c ------------------------------------------------------------- */

void case_resolve(struct resolver *r, struct node *node);

#endif
