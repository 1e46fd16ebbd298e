/*
 * check.h - what is doubtful about a plan that holds no mistake.
 *
 * One file for each theme; check.c calls them in order. The checks read the model and, for
 * the wording, the source; all they write is diagnostics. Each walks over the plan a fixed
 * number of times, so that a plan of ten thousand classes takes a fraction of a second.
 *
 * Of a standard with several revisions only the newest is looked at: an older one is kept
 * as it was.
 */
#ifndef CLASSPEC_CHECK_H
#define CLASSPEC_CHECK_H

#include "base.h"
#include "check/cut.h"
#include "model.h"

/* check.c: all checks of a model that was resolved without errors. */
void check(struct context *cx, const struct model *model);

/* waivers.c: marks what the spec allows. `complete`: all checks were made, so that a waiver
 * which silenced none of them is of no use. */
void waivers_apply(struct context *cx, const struct model *model, bool complete);
void change_waivers_check(struct context *cx, const struct model *model);

/* spelling.c: why spelling cannot be checked, or NULL when it can. */
const char *check_spelling_absence(void);

/* ---- check.c: what the checks share ---------------------------------------------- */

/* Pairs of pointers and what belongs to each. */
struct map {
	struct map_slot *slots;
	size_t slot_count, count;
};

const void *map_get(const struct map *map, const void *a, const void *b);
void map_put(struct context *cx, struct map *map, const void *a, const void *b,
	     const void *value);

struct checker {
	struct context *cx;
	const struct model *model;
	const struct standard **newest; /* by number of the standard's symbol */
	bool revised; /* some standard has several revisions; otherwise each is the newest */
	const struct class **classes; /* of the newest revisions, in the order of the spec, and NULL */
	struct map grades;   /* authority, key of the grade: struct grade_at */
	struct map families; /* two families of grades: whether the first is above */
	struct names *words; /* in small letters; `keyword` has their marks (enum mark) */
	struct marked *marked;     /* those of them that have marks */
	struct reader *reader;     /* of passages; NULL before the first */
	struct summary *summaries; /* of each passage of the model */
	uint32_t cursor;           /* the passage asked for last */
	/* The own of the files that read lines: */
	const struct standard *dated; /* the last one with a year of two digits */
	struct repeated *repeated;
	struct titles *titles;
	struct terms *terms;
	struct definitions *definitions;
	struct spelling *spelling;
};

/* The newest revisions, in the order of the spec. NULL: no more. */
bool is_newest(const struct checker *c, const struct standard *standard);
const struct standard *first_standard(const struct checker *c);
const struct standard *next_standard(const struct checker *c,
				     const struct standard *standard);
/* The definition of a class in the newest revision of its standard, or NULL: it is external,
 * or no longer there. */
const struct class *class_now(const struct checker *c, const struct symbol *symbol);
/* When the class was abolished, by its own statement or by the history; value 0: it is open. */
struct date class_abolished(const struct class *class);
/* What the class is called now. */
const char *class_title(const struct checker *c, const struct symbol *symbol);
/* The text in small letters, with single spaces: equal keys are equal pointers. */
const struct name *key_of(struct checker *c, const char *text);

/* Where a grade stands. */
struct grade_at {
	const struct grade_family *family; /* NULL: unknown */
	uint32_t rank;
};

enum grade_order { GRADE_LOWER, GRADE_EQUAL, GRADE_HIGHER, GRADE_APART };

struct grade_at grade_of(struct checker *c, const struct symbol *class);
/* How the first compares to the second; APART when nothing orders the two. */
enum grade_order grade_compare(struct checker *c, const struct authority *authority,
			       struct grade_at a, struct grade_at b);

/* ---- keys.c: texts that count as the same ---------------------------------------- */

/* In any letters and with any spaces; of different authorities two texts are not the same. */
uint64_t key_hash(const struct authority *authority, const char *text, size_t length);
bool keys_equal(const char *a, size_t a_length, const char *b, size_t b_length);

/* Numbers to be found again by a hash, of which the lower half does not matter. In the heap. */
struct index {
	struct index_slot *slots;
	size_t slot_count, count;
};

void index_add(struct index *index, uint64_t hash, uint32_t number);
/* Of a number that was added with the hash, which another takes the place of. */
void index_change(struct index *index, uint64_t hash, uint32_t from, uint32_t to);
void index_close(struct index *index);

/* The numbers that may have been added with a hash, in no order, up to NOT_FOUND. */
struct looking {
	const struct index *index;
	size_t at;
	uint32_t tag;
};

#define NOT_FOUND UINT32_MAX

struct looking index_look(const struct index *index, uint64_t hash);
uint32_t index_next(struct looking *looking);

/* ---- graph.c: who leads to whom -------------------------------------------------- */

struct edge {
	uint32_t from, to;
	struct span at; /* the statement that says so */
};

struct graph {
	uint32_t node_count;
	struct edge *edges; /* in the order of the spec */
	size_t edge_count, edge_capacity;
};

void graph_add(struct graph *graph, uint32_t from, uint32_t to, struct span at);
void graph_close(struct graph *graph);
/* The edges in the order of where they start; those of node n are from first[n] on, up to
 * first[n + 1]. In the arena. */
const struct edge **graph_sorted(struct context *cx, const struct graph *graph,
				 uint32_t **first);
/* Calls back for each circle that a walk over the graph meets: its edges, in order. */
void graph_circles(struct context *cx, const struct graph *graph,
		   void (*found)(void *data, const struct edge *const *edges, size_t count),
		   void *data);

/* ---- words.c: what words are known for ------------------------------------------- */

enum mark {
	MARK_NUMBER = 1 << 0, /* two, three, … */
	MARK_CREDIT = 1 << 1,
	MARK_CREDIT_UNIT = 1 << 2, /* semester, quarter */
	MARK_OUTDATED = 1 << 3,    /* an outdated or gendered term begins so */
	MARK_YOU = 1 << 4,
	MARK_RECENT = 1 << 5,
	MARK_JUDGEMENT = 1 << 6,
	MARK_SPECIALTY = 1 << 7,    /* "specialty", "specialties" */
	MARK_OF_SPECIALTY = 1 << 8, /* stands in the title of a specialty */
	MARK_ANY_SPECIALTY = 1 << 9, /* before "specialty" it names none */
	MARK_BOTH = 1 << 10,
	MARK_POSSESSIVE = 1 << 11, /* bachelors, drivers */
	MARK_HOLDING = 1 << 12,    /* degree, license */
	MARK_TERM = 1 << 13,       /* a defined word begins so */
	MARK_VERB = 1 << 14,       /* a verb without an ending */
	MARK_TITLE = 1 << 15,      /* the title of a class begins so */
	MARK_RELATED = 1 << 16,    /* related, other */
	MARK_WORK = 1 << 17,       /* work, duties, tasks */
	MARK_SMALL = 1 << 18,      /* of, and, the: small letters inside a title */
	MARK_TWICE = 1 << 19,      /* may follow itself */
	MARK_KNOWN = 1 << 20,      /* spelled right */
	MARK_MISSPELT = 1 << 21,
	MARK_TELLS = 1 << 22,     /* a verb in the third person */
	MARK_AUXILIARY = 1 << 23, /* may, must, shall */
	/* Words that a check asks about wherever they stand; the others matter beside these,
	 * at the start of a text, or with a capital. */
	MARKS_ASKED = MARK_CREDIT | MARK_OUTDATED | MARK_YOU | MARK_RECENT | MARK_JUDGEMENT |
		      MARK_SPECIALTY | MARK_BOTH | MARK_POSSESSIVE | MARK_TERM | MARK_RELATED
};

/* A word of a line that some check asks about. */
struct hit {
	uint32_t token;
	uint32_t marks; /* all that it has */
};

/* A passage in words. */
struct line {
	struct checker *c;
	const struct passage *passage;
	const struct owner *owner; /* of the passage */
	const char *text; /* of the source: offsets are those of the tokens */
	const struct token *tokens;
	const uint32_t *hashes; /* of each */
	uint32_t count;
	const struct hit *hits;
	uint32_t hit_count;
	uint32_t marks; /* that some hit has */
	bool doubled;   /* maybe some word stands twice in a row */
	bool foreign;   /* there are characters beyond ASCII */
	const uint32_t *signs; /* where commas, brackets and the like stand; of ASCII, all */
	uint32_t sign_count;
	const uint32_t *capitals; /* numbers of the tokens that begin with one, or a digit */
	uint32_t capital_count;
};

/* tokens.c: cuts a passage into words. The line lasts until the next is read. */
struct reader *reader_open(struct checker *c);
void reader_close(struct reader *reader);
const struct line *line_read(struct reader *reader, const struct passage *passage);
uint64_t line_hash(const struct line *line); /* of all its words */

/* How a text begins: some words that duties should not begin with. */
enum opening { OPENING_OTHER, OPENING_MAY, OPENING_MUST, OPENING_SHALL };
enum mood { MOOD_UNKNOWN, MOOD_TELLS, MOOD_COMMANDS }; /* "Plans", "Plan" */

/* What is kept of a passage after its words are gone. */
struct summary {
	uint8_t words; /* at most WORDS_COUNTED are counted */
	char end;      /* the last character */
	uint8_t mood : 2, opening : 2;
	uint8_t catch_all : 1; /* "performs related work as required" */
};

enum { WORDS_COUNTED = UINT8_MAX };

void word_mark(struct checker *c, const char *word, enum mark mark);
/* The word of a token when it has marks, or else NULL; and these marks, or 0. */
const struct name *token_name(const struct line *line, const struct token *token);
uint32_t word_marks(const struct line *line, const struct token *token);
bool may_begin_title(const struct line *line, const struct token *token); /* mostly not */
bool word_is(const struct line *line, const struct token *token, enum mark mark);
/* Whether two tokens of a line are the same word. */
bool tokens_same(const struct line *line, const struct token *first,
		 const struct token *second);
/* Whether the token is this word, which is in small letters. */
bool token_says(const struct line *line, const struct token *token, const char *word);
bool token_is(const struct line *line, const struct token *token, const struct name *word);
/* The word in small letters, in the arena. */
const char *token_word(const struct line *line, const struct token *token);
bool token_capital(const struct line *line, const struct token *token); /* or a digit */
struct span token_span(const struct line *line, const struct token *first,
		       const struct token *last);
/* Whether only white space stands between the two. */
bool tokens_adjoin(const struct line *line, const struct token *first,
		   const struct token *second);
/* Whether a sentence ends between the two. */
bool sentence_ends(const struct line *line, const struct token *first,
		   const struct token *second);
/* Cuts every passage of the newest revisions and the vocabulary into words, makes its
 * summary and gives it to the checks of lines. */
void words_read(struct checker *c);
void words_close(struct checker *c);
/* Where the text of a statement is among the passages, and its summary; NULL when it is no
 * passage. */
const struct passage *passage_of(struct checker *c, const struct prose *prose);
const struct summary *summary_of(struct checker *c, const struct prose *prose);
/* "Performs related work …": the first words of a text, for a message. */
const char *words_shown(struct checker *c, struct span at);

/* ---- themes of the plan as a whole ----------------------------------------------- */

void check_rules(struct checker *c);       /* W50: requirements */
void check_statutes(struct checker *c);    /* W51: what the law asks of them */
void check_identity(struct checker *c);    /* W60: codes and titles */
void check_ladder(struct checker *c);      /* W61: grades, levels and promotion */
void check_entry(struct checker *c);       /* W61: who can enter a class */
void check_supervision(struct checker *c); /* W62 */
void check_history(struct checker *c);     /* W63 */
void check_revisions(struct checker *c);   /* W63: a standard's dates */
void check_sections(struct checker *c);    /* W65: required sections, specialties */
void check_vocabulary(struct checker *c);  /* W66 */
void check_proofs(struct checker *c);      /* W81, W82: what all records would show */
/* After words_read: */
void check_definitions(struct checker *c); /* W66: defined words */
void check_characters(struct checker *c);  /* W72: what is not seen, or looks like others */
void check_wording(struct checker *c);     /* W70: lists of duties */
void check_repeated(struct checker *c);    /* W70: what is said twice */

/* ---- themes of one line ---------------------------------------------------------- */

/* Each `open` comes before the first line, and the `close` behind the last. */
void line_typography(const struct line *line); /* W71: marks and spaces */
void terms_open(struct checker *c);
void line_terms(const struct line *line); /* W50, W71: words to avoid */
void titles_open(struct checker *c);
void titles_close(struct checker *c);
void line_titles(const struct line *line);      /* W60: classes that a text names */
void line_specialties(const struct line *line); /* W65 */
void definitions_open(struct checker *c);
void line_definitions(const struct line *line); /* W66: footnotes and defined words */
void line_sentences(const struct line *line);   /* W71: long ones */
void spelling_open(struct checker *c);
void line_spelling(const struct line *line); /* W72 */
void spelling_close(struct checker *c);
void openings_open(struct checker *c);
void line_opens(const struct line *line, struct summary *summary); /* which has words */
void repeated_open(struct checker *c);
void line_repeated(const struct line *line);

#endif
