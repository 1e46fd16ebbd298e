/*
 * statement/statement.h - shared by the files of `classpec statement`: what a statement says, and
 * the forms in which it is written.
 *
 * The contents are written once, through the functions of a form; a form knows how text
 * is laid out and nothing of qualifications.
 */
#ifndef CLASSPEC_STATEMENT_H
#define CLASSPEC_STATEMENT_H

#include "qualify/qualify.h"

struct statement;

/* What stands at the head: "Class: Clerk". */
struct particular {
	const char *name, *value;
};

/* Texts may hold paragraphs, separated by line breaks; everything else is one line. */
struct statement_form {
	void (*begin)(struct statement *s); /* the document */
	void (*end)(struct statement *s);
	void (*open)(struct statement *s, const char *title); /* one statement */
	void (*particulars)(struct statement *s, const struct particular *items,
			    size_t count);
	void (*close)(struct statement *s);
	void (*section)(struct statement *s,
			const char *heading); /* ends the one before */
	void (*verdict)(struct statement *s, uint32_t outcome, const char *text);
	void (*paragraph)(struct statement *s, const char *text);
	void (*quotation)(struct statement *s, const char *text);
	void (*list)(struct statement *s, bool numbered);
	void (*item)(struct statement *s, const char *text);
	void (*list_end)(struct statement *s);
	/* A requirement, what is to be said of it, and its parts, in this order. */
	void (*requirement)(struct statement *s, uint32_t standing, const char *text);
	void (*remark)(struct statement *s, const char *text);
	void (*quote)(struct statement *s, const char *text);
	void (*parts)(struct statement *s);
	void (*parts_end)(struct statement *s);
	void (*requirement_end)(struct statement *s);
	void (*sign)(struct statement *s, const char *office);
};

/* statement/text.c, statement/html.c */
extern const struct statement_form statement_text, statement_html;

struct statement {
	struct qualify *q;
	const struct statement_form *form;
	const struct model *model;
	const char *office; /* that issues it, or NULL */
	/* Of the statement being written: */
	const struct answer *answer;
	const struct standard *standard;
	const struct class *class;
	const struct rule *rule;
	struct arena *arena; /* for texts of this statement */
	struct out line;     /* for putting a text together */
	/* The form's own: */
	uint64_t count;    /* statements so far */
	unsigned sections; /* of this one */
	unsigned depth, number;
	bool numbered, in_parts;
};

/* A text that is put together in s->line; it ends with statement_line_end, and lasts
 * until the next one is begun. */
struct out *statement_line(struct statement *s);
const char *statement_line_end(struct statement *s);
/* Begins a text with a capital letter. */
void statement_capital(struct out *line);

/* statement/statement.c: one statement, of one answer. */
void statement_write(struct statement *s, const struct answer *answer);
const char *statement_stage(uint32_t stage); /* "end of probation" */
/* When the class was abolished, if it is no longer used; else NULL. */
const char *statement_abolished(const struct statement *s);

/* statement/answer.c: the answer and what it means; and what would change it. */
void statement_answer(struct statement *s);
void statement_ways(struct statement *s);

/* statement/requirements.c: what was asked, what was found and what was used. */
void statement_requirements(struct statement *s);

/* statement/evidence.c: what of the record was looked at, and what is to be sent in. */
void statement_evidence(struct statement *s);
void statement_missing(struct statement *s);

#endif
