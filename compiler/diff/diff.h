/*
 * diff/diff.h - two revisions of a plan, compared by meaning.
 *
 * Each side is loaded in a context of its own. What changed is data: a kind (diff/diff.def),
 * the class and route it is of, both places, and an effect. The effect of a requirement
 * is proved over all records, or said to be undecided.
 *
 *   diff/load.c        the two sides, from files, directories or a work tree
 *   diff/git.c         REV:path, by the git command
 *   diff/since.c       each class of a folder, since its HEAD
 *   diff/pair.c        which standard and class of the one side is which of the other
 *   diff/similar.c     guesses: classes without their names
 *   diff/vocabulary.c  words, their order, and the policy; diff/reach.c  whom they reach
 *   diff/standard.c    what a standard or class says of itself
 *   diff/items.c       lists of things with a name: relations, history
 *   diff/prose.c       lists of statements, aligned
 *   diff/written.c     a requirement in one line
 *   diff/rule.c        routes, requirements and their texts
 *   diff/joint.c       both plans in the words of both
 *   diff/print.c       what each rule of a plan amounts to, as a number
 *   diff/prove.c       who gains, who loses;  diff/witness.c  as records
 *   diff/policy.c      the same where the policies reckon differently;  diff/worker.c
 *   diff/waived.c      what the new revision says is meant
 *   diff/records.c     who changes sides in real records;  diff/groups.c  their groups
 *   diff/text.c  diff/markdown.c  diff/json.c  diff/html.c
 */
#ifndef CLASSPEC_DIFF_H
#define CLASSPEC_DIFF_H

#include "classpec.h"
#include "command/command.h"
#include "model.h"

/* ---- changes -------------------------------------------------------------------- */

/* From least to most, as --fail-on counts them. */
enum change_effect {
	EFFECT_EDITORIAL,
	EFFECT_EQUIVALENT, /* written otherwise, and admits the same people */
	EFFECT_LOOSENED,
	EFFECT_TIGHTENED,
	EFFECT_SHIFTED,   /* some gain, some lose */
	EFFECT_UNDECIDED, /* it could be any of these */
	EFFECT_STRUCTURAL,
	EFFECT_PROVED /* in the table only: each change has its own */
};
enum { EFFECTS = EFFECT_PROVED };

enum change_kind {
#define CHANGE(name, slug, effect, what) CHANGE_##name,
#include "diff/diff.def"
#undef CHANGE
	CHANGE_KINDS
};

struct change_info {
	const char *slug, *what;
	enum change_effect effect;
};

extern const struct change_info change_table[CHANGE_KINDS];
const char *effect_name(enum change_effect effect);

/* A place on one side; hi 0: none there. */
struct mark {
	struct span at;
	bool known;
};

/* Who changes sides, in the words of each revision. */
struct witness {
	const char *record, *record_now; /* NDJSON; record_now NULL when it is the same */
	const char *words;               /* "twelfth_grade, and 1 year of ..." */
	uint32_t was, now;               /* enum classpec_outcome */
	uint32_t stage;
	classpec_date as_of;
	const char *specialty; /* or NULL */
};

/* What was found for one outcome at one stage: those who had it or a better one, and
 * those who have it. */
struct level_result {
	uint8_t outcome, stage;
	bool loses, gains, undecided;
};

enum { LEVELS_MAX = 12 };

struct verdict {
	enum change_effect effect;
	struct witness *loses, *gains; /* or NULL */
	struct level_result levels[LEVELS_MAX];
	uint32_t level_count;
	const char *doubt; /* why it is undecided, or NULL */
};

struct change {
	enum change_kind kind;
	enum change_effect effect;
	const char *standard, *class, *route; /* ids, or NULL */
	const char *item;      /* what of it: an id, a name; or NULL */
	const char *was, *now; /* or NULL */
	const char *guess;     /* why it is believed, or NULL: it is certain */
	struct mark old, new;
	const char **list; /* specialties; classes reached; classes that were one */
	uint32_t list_count;
	const struct verdict *verdict; /* requirements, or NULL */
	const struct change_waiver *waiver; /* the new revision means it; or NULL */
};

struct changes {
	struct change *items;
	size_t count, capacity;
};

/* ---- words of one side that the other has not (diff/joint.c) -------------------- */

enum joint_sort { JOINT_KINDS, JOINT_LEVELS, JOINT_SUBJECTS, JOINT_SORTS };

/* Of the words that were added to a side: the nearest words of its own. */
struct joint_words {
	uint32_t own; /* how many it had */
	uint32_t *first; /* of each added word: where its nearest begin; and the end */
	uint32_t *nearest;
};

/* ---- the comparison ------------------------------------------------------------- */

struct diff_side {
	struct context cx;
	const char *folder; /* where git runs; NULL: where we are */
	const char **paths;
	char **files; /* of the paths, those that are not read by git */
	int path_count, file_count;
	const struct model *model;
	const struct classpec_plan *plan; /* as it is */
	const struct classpec_plan *joint; /* in the words of both */
	const uint64_t *fact_prints;
	char *said;   /* diagnostics */
	size_t said_size;
	int status;
};

struct standard_pair {
	const struct standard *old, *new; /* one may be NULL */
	const char *guess;
	bool again; /* one of them was added or removed beside its counterpart */
};

struct class_pair {
	const struct class *old, *new;
	uint32_t standards; /* the pair it is compared in */
	const char *guess;
	size_t first_rule, end_rule; /* of the pairs of rules */
};

/* Words of the one side that are thought to be those of the other. */
struct renaming {
	const struct symbol *old, *new;
	const char *guess;
};

/* A rule of each side that one and the same person would be judged by. */
struct rule_pair {
	const struct class *old_class, *new_class;
	const struct rule *old_rule, *new_rule;
	const char *specialty; /* or NULL */
	uint32_t old, new;     /* numbers in the plans */
	bool written_same, told;
	struct verdict *verdict; /* NULL: the same, and never asked */
};

/* ---- a table from texts to numbers (diff/diff.c) ------------------------------------- */

struct text_index {
	const char **keys;
	uint32_t *values;
	uint32_t mask;
};

struct diff {
	struct diff_side old, new;
	struct arena *arena, *scratch; /* for good; for as long as a function lasts */
	struct changes changes;
	struct standard_pair *standards;
	size_t standard_count, standard_capacity;
	struct class_pair *classes;
	size_t class_count, class_capacity;
	struct renaming *renamings;
	size_t renaming_count, renaming_capacity;
	struct rule_pair *rules;
	size_t rule_count, rule_capacity;
	struct population *population; /* or NULL */
	struct joint_words joint[2][JOINT_SORTS]; /* of the old plan; of the new one */
	uint32_t counts[EFFECTS], waived; /* what is waived is counted only there */
	struct arena *arenas[3]; /* of the threads that prove; of the one that compares */
	double proving, compared; /* processor seconds: for the proofs; when all was done */
	struct text_index renamed; /* old ids, and the renaming of each */
};

/* diff/diff.c: all of it, in order. */
void diff_compare(struct diff *d);
/* Of all threads, since the program began. */
double processor_seconds(void);
struct change *change_add(struct diff *d, enum change_kind kind);
bool text_same(const char *a, const char *b); /* NULL is like NULL only */

/* diff/load.c: STATUS_OK, or STATUS_USAGE after saying why. */
int diff_load(struct context *cx, struct diff *d);
/* Frees all that it holds but its own arena; its files are closed by whoever opened them. */
void diff_close(struct diff *d);
/* diff/git.c: adds what REV:path names in the work tree that the folder is in, NULL for
 * where we are; false after saying why. */
bool git_add(struct context *cx, const char *folder, const char *revision_and_path);
/* From the top of the work tree to the folder: "" or "specs/nys/". NULL: it is in none. */
const char *git_prefix(struct context *cx, const char *folder);

uint64_t text_hash(const char *text);
uint64_t hash_mix(uint64_t hash, uint64_t value);
struct text_index index_open(struct arena *arena, size_t count);
/* The first value of a key stays. */
void index_put(struct text_index *index, const char *key, uint32_t value);
/* Or CLASSPEC_NONE. */
uint32_t index_find(const struct text_index *index, const char *key);

/* The id that a word of the old plan has in the new one, where it is thought to be
 * renamed. */
const char *id_now(const struct diff *d, const char *old_id);
/* Once renamings are known. */
void renamings_index(struct diff *d);

/* ---- its parts ------------------------------------------------------------------ */

void diff_pair(struct diff *d);
/* Pairs classes that have only their code or their statements in common; tells splits and
 * mergers. */
void diff_similar(struct diff *d, const struct class **old, size_t old_count,
		  const struct class **new, size_t new_count);
void class_pair_add(struct diff *d, const struct class *old, const struct class *new,
		    uint32_t standards, const char *guess);

void diff_vocabulary(struct diff *d);
/* Classes whose rules ask for one of the words or for something above it; of both
 * sides. */
struct reach;
struct reach *reach_open(struct diff *d);
void reach_close(struct reach *reach);
void reach_symbols(struct diff *d, struct reach *reach, struct change *change,
		   const struct symbol *old, const struct symbol *new);
void reach_authority(struct diff *d, struct change *change, const char *authority);

void diff_standards(struct diff *d);

/* Things with a name, and what is said of each. */
struct item {
	const char *key, *words;
	struct span at;
};

struct items {
	struct item *list;
	size_t count, capacity;
};

struct item_kinds {
	enum change_kind added, removed, changed;
};

/* What the changes found are of. */
struct subject {
	const char *standard, *class;
	struct span old, new;
};

void item_add(struct items *items, const char *key, const char *words, struct span at);
/* Frees both. */
void items_compare(struct diff *d, const struct subject *of, struct item_kinds kinds,
		   struct items *old, struct items *new);
void items_history(struct diff *d, const struct subject *of, const struct event *old,
		   const struct event *new);
void items_of_class(struct diff *d, const struct subject *of, const struct class *old,
		    const struct class *new);
void items_of_notices(struct diff *d, const struct subject *of,
		      struct symbol *const *old, uint32_t old_count,
		      struct symbol *const *new, uint32_t new_count);

/* Statements, each with its kinds of change. */
void prose_compare(struct diff *d, const struct subject *of, enum change_kind added,
		   const char *what, const struct prose *old, const struct prose *new);
void prose_moved(struct diff *d); /* duties that one class lost and another got */

/* Words, and what became of them: what `was` and `now` share, in order. */
enum piece_kind { PIECE_KEPT, PIECE_REMOVED, PIECE_ADDED };
struct piece {
	enum piece_kind kind;
	const char *text;
	size_t size;
};
/* In the arena; at most the words of both. */
size_t words_compare(struct arena *arena, const char *was, const char *now,
		     struct piece **pieces);

/* A rule without its texts, in the words of the language. In the arena. */
const char *rule_written(const struct rule *rule, struct arena *arena);
/* Its texts and notes, or "". In the arena. */
const char *rule_texts(const struct rule *rule, struct arena *arena);

/* Pairs them; and, once they are proved, tells what changed. */
void diff_rules(struct diff *d);
void diff_rule_changes(struct diff *d, const struct class_pair *pair);

void diff_join(struct diff *d);
/* What a rule amounts to, as a number: the same for rules that ask the same of the same
 * people, as long as they are written alike. */
uint64_t rule_print(const struct diff_side *side, uint32_t rule);
void diff_prints(struct diff *d, struct diff_side *side);
void diff_prove(struct diff *d);

/* diff/waived.c: which changes the new revision says are meant; warns of what it says in
 * vain. */
void diff_waive(struct diff *d);

struct prove_record;
/* Both plans, ready to answer for single records. */
struct judges;
struct judges *judges_open(struct diff *d, struct arena *arena);
/* The record, made in the words of the joint plans, in those of each revision, and what
 * each answers. NULL when the two answers are the same. `arena` keeps the witness; what
 * is needed on the way goes into `scratch`. */
struct witness *witness_make(struct diff *d, struct judges *judges,
			     const struct rule_pair *pair, const struct prove_record *old,
			     const struct prove_record *new, uint32_t stage,
			     struct arena *arena, struct arena *scratch);

/* diff/policy.c: for pairs that were undecided because the policies differ. The day is
 * one on which both rules are in force, or 0. */
struct policies;
struct policies *policies_open(struct diff *d, struct judges *judges, struct arena *arena,
			       struct arena *scratch);
void policies_close(struct policies *policies); /* or NULL */
void policies_settle(struct policies *policies, struct rule_pair *pair,
		     classpec_date day);

/* ---- records -------------------------------------------------------------------- */

struct moves {
	uint64_t count[CLASSPEC_MET + 1][CLASSPEC_MET + 1]; /* [was][now] */
};

struct group {
	const char *field, *value;
	uint64_t people, was, now; /* all; met or conditional before; and after */
};

struct population_rule {
	const struct rule_pair *pair;
	struct moves moves;
	struct group *groups;
	size_t group_count, group_capacity;
};

struct population {
	const char *path;
	uint64_t records, rejected_old, rejected_new;
	classpec_date as_of;
	enum classpec_stage stage;
	struct population_rule *rules;
	size_t rule_count;
};

struct population_request {
	const char *path;
	classpec_date as_of;
	enum classpec_stage stage;
};

/* STATUS_OK, or STATUS_USAGE after saying why. */
int diff_population(struct diff *d, const struct population_request *request);
/* diff/groups.c: the fields of a record whose names begin with x_, and so many of their
 * values. */
struct group_value {
	const char *field, *value; /* until the next record */
};
struct group_reader;
struct group_reader *groups_open(const char *path);
void groups_close(struct group_reader *reader);
/* Those of the record that begins on that line; lines are asked for in their order. */
size_t groups_at(struct group_reader *reader, uint64_t line,
		 const struct group_value **values);
/* The lowest selection rate of a field's groups over the highest, in thousandths; or
 * CLASSPEC_NONE where nobody was selected. */
uint32_t group_ratio(const struct population_rule *rule, const char *field, bool now);

/* ---- reports -------------------------------------------------------------------- */

void diff_text(struct diff *d, bool colour, FILE *to);
void diff_markdown(struct diff *d, FILE *to);
void diff_json(struct diff *d, FILE *to);
/* `to` is NULL: all of it stays in `o`. */
void diff_json_into(struct diff *d, struct out *o, FILE *to);
void diff_html(struct diff *d, FILE *to);
void diff_kinds(FILE *to); /* docs/changes.md */

/* Whether two changes are of one class, one standard, or the vocabulary. */
bool change_shares_owner(const struct change *a, const struct change *b);
/* Of what a change is, to follow its kind: " open_competitive for general", ": duty". */
void change_words(const struct change *change, struct out *o);
struct place mark_place(struct diff *d, const struct mark *mark, bool now);
/* Writes and empties what has gathered, when it is much or `all`. */
void report_flush(struct out *o, FILE *to, bool all);

#endif
