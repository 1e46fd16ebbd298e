/*
 * writer.h - shared by generate_rule.c and generate_leaf.c; nobody else includes it.
 */
#ifndef WRITER_H
#define WRITER_H

#include "generate.h"

enum { MOST_LABELS = 24, MOST_LEAVES = 9, RULE_WINDOWS = 3 };

struct label {
	unsigned number;
	enum requirement_kind kind;
	uint32_t months;        /* of an amount of time */
	bool discretion, apart; /* holds a determination; is a part of `proportional` */
	bool targeted;
};

struct writer {
	struct random *random;
	struct out *out;
	const struct words_made *words;
	struct label labels[MOST_LABELS];
	unsigned label_count, leaf_count, discretion_count;
	struct random before_credits; /* that the last substitution took */
	bool took_credits;
	unsigned credit_months;            /* that they stood for, or 0 */
	unsigned windows[RULE_WINDOWS][4]; /* within, before in months; their anchors */
};

/* What may be written at some spot. */
struct spot {
	unsigned depth;
	bool days;    /* experience may stand here */
	bool divided; /* in `disjoint`: under one window and with one kind of service */
	bool shares;  /* in `proportional` */
	bool served;  /* ... over service */
	bool floor;   /* no determination, no label */
	bool source;  /* of a substitution */
	unsigned window, service; /* where divided: 0 for none */
};

/* ---- generate_leaf.c ----------------------------------------------------------- */

unsigned below(struct writer *w, unsigned limit);
bool chance(struct writer *w, unsigned percent);
const char *pick(struct writer *w, const char *const *words, unsigned count);
void write_time(struct writer *w, unsigned months);
/* What follows a requirement: a stage, a window (its number, or 0), a text. */
void write_modifiers(struct writer *w, struct spot spot, unsigned window);
/* The label, where one is written, or NULL. */
struct label *write_label(struct writer *w, struct spot spot, unsigned percent);
void label_is(struct label *label, enum requirement_kind kind, unsigned months);

/* Leaves, after their label (or NULL). */
void write_experience(struct writer *w, struct spot spot, struct label *label);
void write_service(struct writer *w, struct spot spot, struct label *label);
void write_education(struct writer *w, struct spot spot, struct label *label);
void write_credits(struct writer *w, struct spot spot, struct label *label);
void write_held(struct writer *w, struct spot spot, struct label *label);

#endif
