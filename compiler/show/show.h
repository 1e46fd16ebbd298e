/*
 * show/show.h - a class as a card, like a published standard, and its requirements in
 * plain sentences.
 */
#ifndef CLASSPEC_SHOW_H
#define CLASSPEC_SHOW_H

#include "model.h"

enum card_format { CARD_TEXT, CARD_MARKDOWN };

/* Where a card goes and how it looks. */
struct card {
	struct out *out;
	enum card_format format;
	unsigned width; /* columns of text, at least 40 */
	bool colour;    /* text only */
	enum {
		CARD_HEADING,
		CARD_ITEM,
		CARD_PARAGRAPH
	} last; /* what was written last: its own */
};

/* card.c: the parts of a card, in either format. */
void card_title(struct card *c, const char *above, const char *title);
void card_fact(struct card *c, const char *name, const char *value);
void card_heading(struct card *c, const char *heading);
void card_subheading(struct card *c, const char *heading);
/* Each line of the text is a paragraph. */
void card_paragraph(struct card *c, const char *text);
void card_item(struct card *c, unsigned depth, const char *text);
void card_quote(struct card *c, unsigned depth, const char *text);

/* class.c: everything that the plan says of a class, in one of its revisions. */
void show_class(struct context *cx, const struct model *model, const struct class *class,
		struct card *card);
/* A class that the plan only names. */
void show_external(struct context *cx, const struct model *model,
		   const struct symbol *class, struct card *card);

/* rule.c: how one qualifies by a route. */
void show_rule(struct context *cx, const struct rule *rule, struct card *card);

/* sentence.c: a requirement in plain words, for somebody who does not know the language.
 * All in the arena, without a full stop. */
const char *requirement_sentence(struct context *cx, const struct requirement *r);
/* What it asks for, without what stands in its block: "one of these". */
const char *requirement_head(struct context *cx, const struct requirement *r);
const char *substitution_sentence(struct context *cx, const struct substitution *s);
/* The words of symbols: "A, B or C". */
const char *symbols_sentence(struct context *cx, struct symbol *const *symbols,
			     uint32_t count, const char *joint);

#endif
