/*
 * whatif/whatif.h - a conversation about a person: what is asked, what was answered, and
 * where the person stands.
 *
 * The answers are kept as the parts of a record of docs/records.md, and it is that record
 * that is judged after each of them, so that what is printed at the end gives the same
 * answers again.
 */
#ifndef CLASSPEC_WHATIF_H
#define CLASSPEC_WHATIF_H

#include "qualify/qualify.h"

/* Those before LIST_TOPICS are answered by a list. */
enum topic {
	TOPIC_EDUCATION,
	TOPIC_SERVICE,
	TOPIC_EXPERIENCE,
	TOPIC_CREDITS,
	TOPIC_CREDENTIAL,
	LIST_TOPICS = TOPIC_CREDENTIAL,
	TOPIC_DECISION,
	TOPICS
};

struct question {
	enum topic topic;
	uint32_t fact; /* CREDENTIAL, DECISION: of the plan; else 0 */
};

enum reply { REPLY_NONE, REPLY_PASSED, REPLY_YES, REPLY_NO, REPLY_LIST };

struct whatif {
	struct context *cx;
	struct qualify *q;
	const struct classpec_plan *plan;
	const char *lists[LIST_TOPICS]; /* JSON, where the reply is REPLY_LIST */
	unsigned char replies[LIST_TOPICS];
	unsigned char
		*of_facts;      /* the replies about credentials and decisions, by fact */
	struct question *asked; /* in order, to be taken back */
	size_t asked_count;
	bool *matters;     /* of each fact: it can still change an answer */
	const char **menu; /* of the question at hand, by number; the first is 1 */
	uint32_t menu_count;
	bool echo; /* answers do not show on a terminal by themselves */
};

/* ask.c: the conversation, up to the end of the input. Returns the exit status. */
int whatif_talk(struct whatif *w);

/* reply.c: a list in plain words becomes JSON, in the arena. NULL, and the reason, when
 * it cannot be read; whether names exist is not looked at. */
const char *reply_read(const struct whatif *w, enum topic topic, const char *text,
		       const char **reason);

/* record.c: the record so far, on one line, in the arena. */
const char *whatif_record(const struct whatif *w);
/* Judges it and says where the person stands for every class. NULL, or why the record is
 * none. */
const char *whatif_judge(struct whatif *w, bool tell);

/* standing.c: judges by every rule, and finds what still matters. When `tell`, adds to
 * q->out. */
void whatif_standings(struct whatif *w, const struct record *record, bool tell);

/* menu.c: what a question is about. */
void menu_make(struct whatif *w, struct question question);
void menu_print(struct whatif *w, struct question question);
/* The answer to `?`. */
void menu_explain(struct whatif *w, struct question question);

#endif
