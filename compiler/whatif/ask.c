/*
 * whatif/ask.c - the conversation: a question that still matters, an answer, where the
 * person stands.
 */
#include <stdlib.h>
#include <string.h>

#include "whatif/whatif.h"

/* ---- questions ---- */

static const enum topic topics_of_facts[] = {
	[CLASSPEC_EXPERIENCE] = TOPIC_EXPERIENCE, [CLASSPEC_SERVICE] = TOPIC_SERVICE,
	[CLASSPEC_CREDITS] = TOPIC_CREDITS,       [CLASSPEC_EDUCATION] = TOPIC_EDUCATION,
	[CLASSPEC_CREDENTIAL] = TOPIC_CREDENTIAL, [CLASSPEC_STATUS] = TOPIC_SERVICE,
	[CLASSPEC_DECISION] = TOPIC_DECISION,
};

static unsigned char *reply_to(struct whatif *w, struct question question)
{
	return question.topic < LIST_TOPICS ? &w->replies[question.topic]
					    : &w->of_facts[question.fact];
}

/* In the order of the topics. False when nothing that matters is left to ask. */
static bool question_next(struct whatif *w, struct question *question)
{
	bool found = false;

	for (uint32_t i = 0; i < w->plan->facts.count; i++) {
		const enum topic topic = topics_of_facts[fact_at(w->q, i)->kind];
		const struct question about = {topic, topic < LIST_TOPICS ? 0 : i};

		if (!w->matters[i] || *reply_to(w, about) != REPLY_NONE ||
		    (found && question->topic <= topic))
			continue;
		*question = about;
		found = true;
	}
	return found;
}

/* ---- lines ---- */

static void tell(struct whatif *w)
{
	if (w->q->out.size)
		fwrite(w->q->out.text, 1, w->q->out.size, stdout);
	w->q->out.size = 0;
}

/* The next line without white space around it; NULL at the end of the input. */
static char *line_read(struct whatif *w)
{
	char *line = NULL, *end, *start;
	size_t room = 0;
	ssize_t length;

	fputs("> ", stdout);
	fflush(stdout);
	length = getline(&line, &room, stdin);
	if (length < 0) {
		free(line);
		fputs("\n", stdout);
		return NULL;
	}
	start = line + strspn(line, " \t");
	end = line + length;
	while (end > start && strchr(" \t\r\n", end[-1]))
		end--;
	start = arena_copy(w->cx->arena, start, (size_t)(end - start));
	free(line);
	if (w->echo) {
		out_visible(&w->q->out, start, strlen(start));
		out_text(&w->q->out, "\n");
		tell(w);
	}
	return start;
}

/* ---- answers ---- */

static const char *answer_truth(const char *text, unsigned char *reply)
{
	if (strcmp(text, "yes") == 0 || strcmp(text, "y") == 0)
		*reply = REPLY_YES;
	else if (strcmp(text, "no") == 0 || strcmp(text, "n") == 0)
		*reply = REPLY_NO;
	else
		return "expected `yes`, `no` or nothing";
	return NULL;
}

/* Takes the answer, unless it is none: then nothing has changed, and the reason is
 * returned. */
static const char *answer_take(struct whatif *w, struct question question,
			       const char *text)
{
	const char *reason = NULL;

	if (!*text) {
		*reply_to(w, question) = REPLY_PASSED;
		return NULL;
	}
	if (question.topic >= LIST_TOPICS)
		return answer_truth(text, reply_to(w, question));
	w->lists[question.topic] = reply_read(w, question.topic, text, &reason);
	if (!w->lists[question.topic])
		return reason;
	*reply_to(w, question) = REPLY_LIST;
	reason = whatif_judge(w, false);
	if (reason)
		*reply_to(w, question) = REPLY_NONE;
	return reason;
}

static void answer_note(struct whatif *w, struct question question)
{
	w->asked[w->asked_count++] = question;
}

static bool answer_undo(struct whatif *w)
{
	if (!w->asked_count) {
		fputs("There is no answer before this one.\n", stdout);
		return false;
	}
	*reply_to(w, w->asked[--w->asked_count]) = REPLY_NONE;
	return true;
}

/* ---- the conversation ---- */

enum turn { TURN_AGAIN, TURN_ANSWERED, TURN_UNDONE, TURN_END };

static enum turn turn_take(struct whatif *w, struct question question)
{
	const char *reason;
	char *line = line_read(w);

	if (!line || strcmp(line, "quit") == 0)
		return TURN_END;
	if (strcmp(line, "?") == 0) {
		menu_explain(w, question);
		tell(w);
		return TURN_AGAIN;
	}
	if (strcmp(line, "undo") == 0)
		return answer_undo(w) ? TURN_UNDONE : TURN_AGAIN;
	reason = answer_take(w, question, line);
	if (reason) {
		out_text(&w->q->out, "That cannot be read: ");
		out_visible(&w->q->out, reason, strlen(reason));
		out_text(&w->q->out, reason[strlen(reason) - 1] == '?' ? "\n" : ".\n");
		tell(w);
		return TURN_AGAIN;
	}
	answer_note(w, question);
	return TURN_ANSWERED;
}

/* One question until it is answered, taken back or the end. */
static enum turn question_ask(struct whatif *w, struct question question)
{
	enum turn turn;

	menu_make(w, question);
	menu_print(w, question);
	tell(w);
	do
		turn = turn_take(w, question);
	while (turn == TURN_AGAIN);
	return turn;
}

static void farewell(struct whatif *w, bool decided)
{
	const char *record = whatif_record(w);

	if (decided)
		fputs("\nNothing that could change an answer is left to ask.\n", stdout);
	fputs("\nThe record, for `classpec qualify`:\n", stdout);
	out_visible(&w->q->out, record, strlen(record));
	out_text(&w->q->out, "\n");
	tell(w);
}

int whatif_talk(struct whatif *w)
{
	struct question question = {TOPICS, 0};
	enum turn turn = TURN_UNDONE;

	fputs("An empty answer means that it is not known. ? explains, undo takes the "
	      "last answer "
	      "back,\nquit ends.\n",
	      stdout);
	for (;;) {
		const char *reason = whatif_judge(w, turn == TURN_ANSWERED);

		if (reason) {
			complain(w->cx, "%s", reason);
			return STATUS_USAGE;
		}
		tell(w);
		if (!question_next(w, &question)) {
			farewell(w, true);
			return STATUS_OK;
		}
		fputs("\n", stdout);
		turn = question_ask(w, question);
		if (turn == TURN_END) {
			farewell(w, false);
			return STATUS_OK;
		}
	}
}
