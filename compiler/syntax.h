/*
 * syntax.h - what the author wrote: nodes, the words and texts in them, comments.
 *
 * The parser builds these and looks nothing up; resolve/resolve.c gives them meaning. Every node knows
 * where it stands, and texts stay in the source until somebody wants to read them.
 */
#ifndef CLASSPEC_SYNTAX_H
#define CLASSPEC_SYNTAX_H

#include "base.h"

/* A word of the text: a name, a keyword used as one, a code, a number or a date. */
struct word {
	const struct name *name; /* NULL: absent */
	uint32_t lo, hi;
};

/* A text in quotes, by the offsets of what stands between them; hi == 0: absent. */
struct text {
	uint32_t lo, hi;
};

/* nodes.def has the kinds: NODE_AUTHORITY, NODE_DUTY, … */
enum node_kind {
#define NODE(kind, holds) NODE_##kind,
#include "nodes.def"
#undef NODE
};

enum { NODE_KIND_COUNT = NODE_CLASSES + 1 };

enum unit { UNIT_NONE, UNIT_DAYS, UNIT_MONTHS, UNIT_YEARS, UNIT_HOURS, UNIT_SEMESTER, UNIT_QUARTER };

/* Bits of node->flags; each belongs to the kinds named. */
enum node_flag {
	FLAG_BLOCK = 1,       /* AUTHORITY: declares, not only selects */
	FLAG_ASSESSED = 2,    /* CREDENTIAL */
	FLAG_MAY = 4,         /* DUTY */
	FLAG_LATEST = 8,      /* EVENT_REVISED */
	FLAG_ADMINISTRATIVELY = 16, /* SUPERVISES, with the four below */
	FLAG_TYPICALLY = 32,
	FLAG_OR_MORE = 64,
	FLAG_SEVERAL = 128,
	FLAG_PERMANENT = 256, /* SERVICE */
	FLAG_POOLED = 512,    /* SERVICE; FLOOR: all of, not any of */
	FLAG_ANY = 1024,      /* SERVICE, FLOOR */
	FLAG_EACH = 2048,     /* SUBSTITUTE: measure, with the two below */
	FLAG_UP_TO = 4096,
	FLAG_WHOLE = 8192,
	FLAG_NO = 16384,      /* CREDENTIAL_HELD in a case */
	FLAG_UNKNOWN = 32768, /* CREDENTIAL_HELD in a case */
	FLAG_ADDED = 65536    /* CONCURRENT */
};

/* What every node has. Behind it lies what its kind holds, and nothing else, since a plan has
 * millions of nodes: it is read by the functions below. */
struct node {
	unsigned kind : 8;   /* enum node_kind */
	unsigned unit : 4;   /* enum unit, of its number */
	unsigned bad : 1;    /* reported already: later passes keep quiet about it */
	unsigned flags : 17; /* enum node_flag */
	struct span at;
	struct node *next;
};

struct number {
	uint32_t hundredths;
	uint32_t lo, hi; /* where it stands; hi == 0: absent */
};

/* At how many bytes from its beginning a node of each kind holds what; 0: it never does. */
struct node_layout {
	uint8_t size, items, args, words, name, other, text, number;
};

extern const struct node_layout node_layouts[NODE_KIND_COUNT];

static inline const void *node_part(const struct node *node, uint8_t at)
{
	return (const char *)node + at;
}

/* What stands in its block. */
static inline struct node *items_of(const struct node *node)
{
	uint8_t at = node_layouts[node->kind].items;

	return at ? *(struct node *const *)node_part(node, at) : NULL;
}

/* What follows it: names, modifiers, options. */
static inline struct node *args_of(const struct node *node)
{
	uint8_t at = node_layouts[node->kind].args;

	return at ? *(struct node *const *)node_part(node, at) : NULL;
}

static inline struct word name_of(const struct node *node)
{
	uint8_t at = node_layouts[node->kind].name;

	return at ? *(struct word const *)node_part(node, at) : (struct word){0};
}

static inline struct word other_of(const struct node *node)
{
	uint8_t at = node_layouts[node->kind].other;

	return at ? *(struct word const *)node_part(node, at) : (struct word){0};
}

static inline struct text text_of(const struct node *node)
{
	uint8_t at = node_layouts[node->kind].text;

	return at ? *(struct text const *)node_part(node, at) : (struct text){0};
}

static inline struct number number_of(const struct node *node)
{
	uint8_t at = node_layouts[node->kind].number;

	return at ? *(struct number const *)node_part(node, at) : (struct number){0};
}

/* Its text, where the parser has read it, or NULL. */
static inline const char *words_of(const struct node *node)
{
	uint8_t at = node_layouts[node->kind].words;

	return at ? *(const char *const *)node_part(node, at) : NULL;
}

struct list {
	struct node *first, *last;
};

struct comment {
	uint32_t lo, hi;
};

/* The syntax of one source. */
struct unit_syntax {
	uint32_t source;
	struct node *items;
	struct comment *comments;
	size_t comment_count;
	size_t text_count; /* of texts in quotes */
};

/* What stands inside of some statements that follow one another. */
struct segment {
	struct arena *arena;
	uint32_t source, hi; /* where the last of them ends */
	bool kept;           /* one of them is a case, which is resolved last */
};

struct segments {
	struct segment *items;
	size_t count, capacity;
	size_t passed; /* so many were freed or are kept */
	struct arena *after; /* fills their room when they are freed */
};

/* parse.c: every source of the context, in order. Mistakes are reported and skipped. */
struct syntax {
	struct unit_syntax *units;
	size_t count;
	struct segments *segments; /* with context->syntax_freed, else NULL */
};

struct syntax *parse(struct context *cx);

/* syntax.c: frees what stands inside of all statements up to this one, which were resolved; the
 * statements themselves stay. Nothing without context->syntax_freed. */
void syntax_free_before(const struct syntax *syntax, struct span statement);
/* Frees the inside of the rest. */
void syntax_free(const struct syntax *syntax);

/* expected.c: for an editor, what may stand at the end of a source, and what stands before it. */
struct expected {
	const char **words; /* as in messages: keywords, and "a name", "a number", … */
	size_t count;       /* 0: inside a text or a comment, or nothing is known */
	struct parse_token *before;
	size_t before_count;
};

void parse_expected(struct context *cx, uint32_t source, struct expected *expected);

/* syntax.c: reading what a node holds */

/* The text between the quotes: escapes undone, white space folded to one space, paragraphs kept
 * apart by one newline. In the arena. */
const char *text_read(struct context *cx, uint32_t source, struct text text);
/* The same for the text of a node, which may have been read already. */
const char *node_text_read(struct context *cx, const struct node *node);
struct span word_span(const struct node *node, struct word word);
struct span text_span(const struct node *node, struct text text);
struct span number_span(const struct node *node);
size_t list_count(const struct node *first);
/* The first node of that kind in a list, or NULL. */
struct node *list_find(struct node *first, enum node_kind kind);

/* ---- the parser's own --------------------------------------------------------------------------- */

#ifndef YY_TYPEDEF_YY_SCANNER_T
#define YY_TYPEDEF_YY_SCANNER_T
typedef void *yyscan_t;
#endif

enum {
	PARSE_BLOCKS = 64,    /* how many open blocks are kept in mind */
	PARSE_RECENT_BITS = 9 /* and words that stood before: two to the power of this */
};

struct parse {
	struct context *cx;
	uint32_t source;
	const char *text, *end;
	uint32_t at;     /* bytes scanned so far */
	uint32_t ruled;  /* where the rules of the scanner left off, */
	uint32_t shown;  /* up to where they were shown the text, */
	uint32_t window; /* and how much of it they are shown next */
	struct parse_recent {
		uint64_t bytes[2]; /* of the word, and NUL bytes */
		const struct name *name;
	} recent[1 << PARSE_RECENT_BITS];
	bool recover;  /* a syntax error was reported: skip to the next statement */
	bool drop;     /* ... and not even the token at fault may stay */
	bool silent;   /* a text was left open, or the end was reached: nothing new is said */
	bool ended;    /* only what closes the open blocks follows, */
	int closes;    /* so many times */
	struct diag *reported; /* the syntax error that is being recovered from, or NULL */
	int depth;     /* of the blocks that the parser has open */
	int depth_before; /* when the last brace was not yet read */
	struct span blocks[PARSE_BLOCKS]; /* where they were opened */
	uint32_t firsts[PARSE_BLOCKS]; /* where the first word of each open block stands */
	struct span askew; /* a block whose end is indented otherwise than its beginning */
	int statement; /* the keyword of the statement being read */
	struct parse_token {
		int token;
		struct span at;
		union {
			struct word word;
			struct text text; /* of a STRING */
		};
	} last, before; /* the token handed out last, and the one before it */
	uint32_t error_at; /* offset of the token last complained about, plus one */
	struct segments *segments; /* or NULL: */
	struct arena *inside; /* for what stands inside of statements */
	struct list items;
	struct comment *comments;
	size_t comment_count, comment_capacity;
	size_t text_count;
	struct expected *expected; /* what may stand at the end is asked for, or NULL */
	size_t before_capacity;
};

/* syntax.c: a statement of the plan is complete. */
void statement_add(struct parse *p, struct node *statement);
/* ... constructors. Each is the whole action of a production. */
struct node *node_new(struct parse *p, enum node_kind kind, struct span at);
struct node *node_name(struct parse *p, enum node_kind kind, struct span at, struct word name);
struct node *node_text(struct parse *p, enum node_kind kind, struct span at, struct text text);
struct node *node_titled(struct parse *p, enum node_kind kind, struct span at, struct word name,
			 struct text text);
struct node *node_pair(struct parse *p, enum node_kind kind, struct span at, struct word name,
		       struct word other);
struct node *node_list(struct parse *p, enum node_kind kind, struct span at, struct list args);
struct node *node_block(struct parse *p, enum node_kind kind, struct span at, struct list items);
struct node *node_amount(struct parse *p, enum node_kind kind, struct span at, struct word number,
			 enum unit unit);
struct node *node_bad(struct node *node);
/* Each gives its node more to hold, and returns it. */
struct node *with_flags(struct node *node, uint32_t flags);
struct node *with_args(struct node *node, struct list args);
struct node *with_items(struct node *node, struct list items);
struct node *with_name(struct node *node, struct word name);
struct node *with_other(struct node *node, struct word other);
struct node *with_text(struct node *node, struct text text);
struct node *with_number(struct parse *p, struct node *node, struct word number);
struct node *with_label(struct node *node, struct span at, struct word label);
/* Takes over number, unit, flags, name (where it has one) and what follows it. */
struct node *with_measure(struct node *node, const struct node *measure);
struct word word_of_text(struct parse *p, struct span at, struct text text);
struct list list_of(struct node *node);
struct list list_add(struct list list, struct node *node);
struct list list_join(struct list a, struct list b);

#endif
