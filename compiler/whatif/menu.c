/*
 * whatif/menu.c - what a question is about: the names that still count, and what they
 * mean.
 */
#include <string.h>

#include "qualify/print.h"
#include "whatif/whatif.h"

enum { MOST_SHOWN = 20 };

static bool is_about(const struct classpec_fact *fact, enum topic topic)
{
	switch (topic) {
	case TOPIC_EDUCATION: return fact->kind == CLASSPEC_EDUCATION;
	case TOPIC_SERVICE:
		return fact->kind == CLASSPEC_SERVICE || fact->kind == CLASSPEC_STATUS;
	case TOPIC_EXPERIENCE: return fact->kind == CLASSPEC_EXPERIENCE;
	case TOPIC_CREDITS: return fact->kind == CLASSPEC_CREDITS;
	case TOPIC_CREDENTIAL: return fact->kind == CLASSPEC_CREDENTIAL;
	case TOPIC_DECISION: return fact->kind == CLASSPEC_DECISION;
	case TOPICS: break;
	}
	return false;
}

static uint32_t entry_count(const struct whatif *w, enum topic topic)
{
	return topic == TOPIC_EDUCATION    ? w->plan->levels.count
	       : topic == TOPIC_SERVICE    ? w->plan->classes.count
	       : topic == TOPIC_EXPERIENCE ? w->plan->kinds.count
					   : w->plan->subjects.count;
}

static const struct classpec_entry *entry_at(const struct whatif *w, enum topic topic,
					     uint32_t number)
{
	const struct classpec_plan *plan = w->plan;

	return (topic == TOPIC_EDUCATION
			? CLASSPEC_ARRAY(plan, levels, struct classpec_entry)
		: topic == TOPIC_EXPERIENCE
			? CLASSPEC_ARRAY(plan, kinds, struct classpec_entry)
			: CLASSPEC_ARRAY(plan, subjects, struct classpec_entry)) + number;
}

static const struct classpec_class *class_at(const struct whatif *w, uint32_t number)
{
	return CLASSPEC_ARRAY(w->plan, classes, struct classpec_class) + number;
}

static const char *entry_id(const struct whatif *w, enum topic topic, uint32_t number)
{
	return classpec_text(w->plan, topic == TOPIC_SERVICE
					      ? class_at(w, number)->id
					      : entry_at(w, topic, number)->id);
}

static const char *entry_words(const struct whatif *w, enum topic topic, uint32_t number)
{
	return classpec_text(w->plan, topic == TOPIC_SERVICE
					      ? class_at(w, number)->title
					      : entry_at(w, topic, number)->words);
}

/* Marks what the facts that matter select; of credits the subjects. */
static void mark_entries(const struct whatif *w, enum topic topic, bool *counts)
{
	const uint32_t *selections = CLASSPEC_ARRAY(w->plan, selections, uint32_t);

	for (uint32_t i = 0; i < w->plan->facts.count; i++) {
		const struct classpec_fact *fact = fact_at(w->q, i);
		const bool subjects = topic == TOPIC_CREDITS;
		const uint32_t first =
			subjects ? fact->first_subject : fact->first_selected;
		const uint32_t count =
			subjects ? fact->subject_count : fact->selected_count;

		if (!w->matters[i] || !is_about(fact, topic))
			continue;
		for (uint32_t k = 0; k < count; k++)
			counts[selections[first + k]] = true;
	}
}

void menu_make(struct whatif *w, struct question question)
{
	uint32_t count;
	bool *counts;

	w->menu_count = 0;
	if (question.topic >= LIST_TOPICS)
		return;
	count = entry_count(w, question.topic);
	counts = NEW_ARRAY(w->cx, bool, count + 1);
	w->menu = NEW_ARRAY(w->cx, const char *, count + 1);
	mark_entries(w, question.topic, counts);
	for (uint32_t i = 0; i < count; i++)
		if (counts[i])
			w->menu[w->menu_count++] = entry_id(w, question.topic, i);
}

static const char *words_of_id(const struct whatif *w, enum topic topic, const char *id)
{
	for (uint32_t i = 0; i < entry_count(w, topic); i++)
		if (entry_id(w, topic, i) == id)
			return entry_words(w, topic, i);
	return "";
}

/* What the fact of a question selects. */
static const char *selected_words(const struct whatif *w, uint32_t fact)
{
	const struct classpec_fact *of = fact_at(w->q, fact);
	const uint32_t number =
		CLASSPEC_ARRAY(w->plan, selections, uint32_t)[of->first_selected];

	return classpec_text(
		w->plan, (of->kind == CLASSPEC_DECISION
				  ? CLASSPEC_ARRAY(w->plan, bodies, struct classpec_entry)
				  : CLASSPEC_ARRAY(w->plan, credentials,
						   struct classpec_entry))[number]
				 .words);
}

static const char *class_title(const struct whatif *w, uint32_t fact)
{
	return classpec_text(
		w->plan,
		CLASSPEC_ARRAY(w->plan, classes,
			       struct classpec_class)[fact_at(w->q, fact)->class_number]
			.title);
}

static void say(struct whatif *w, const char *text)
{
	print_wrapped(w->q, text, 0, 0);
	out_text(&w->q->out, "\n");
}

static void print_entries(struct whatif *w, enum topic topic)
{
	for (uint32_t i = 0; i < w->menu_count && i < MOST_SHOWN; i++) {
		out_format(&w->q->out, "  %2u  ", (unsigned)i + 1);
		print_wrapped(w->q,
			      arena_format(w->cx->arena, "%s: %s", w->menu[i],
					   words_of_id(w, topic, w->menu[i])),
			      6, 6);
		out_text(&w->q->out, "\n");
	}
	if (w->menu_count > MOST_SHOWN)
		say(w, arena_format(w->cx->arena, "and %u more, by their names",
				    (unsigned)w->menu_count - MOST_SHOWN));
}

void menu_print(struct whatif *w, struct question question)
{
	static const char *const texts[LIST_TOPICS] = {
		[TOPIC_EDUCATION] =
			"Schooling: all levels held, or none. What still counts:",
		[TOPIC_SERVICE] =
			"Service in classes: all of it, or none. What still counts:",
		[TOPIC_EXPERIENCE] = "Experience: all of it, or none. What still counts:",
		[TOPIC_CREDITS] = "College credits: all of them, or none.",
	};
	struct context *cx = w->cx;

	if (question.topic == TOPIC_CREDENTIAL) {
		say(w, arena_format(cx->arena, "Held, yes or no: %s?",
				    selected_words(w, question.fact)));
		return;
	}
	if (question.topic == TOPIC_DECISION) {
		say(w, arena_format(cx->arena,
				    "Has the %s accepted the person for %s, yes or no?",
				    selected_words(w, question.fact),
				    class_title(w, question.fact)));
		return;
	}
	say(w, question.topic == TOPIC_CREDITS && w->menu_count
		       ? "College credits: all of them, or none. The subjects that still "
			 "count:"
		       : texts[question.topic]);
	print_entries(w, question.topic);
}

/* What of it requirements ask for. */
static void print_asked(struct whatif *w, enum topic topic)
{
	unsigned count = 0;

	for (uint32_t i = 0; i < w->plan->facts.count && topic < LIST_TOPICS; i++) {
		if (!w->matters[i] || !is_about(fact_at(w->q, i), topic) ||
		    ++count > MOST_SHOWN)
			continue;
		out_text(&w->q->out, "  - asked for: ");
		print_wrapped(w->q, classpec_text(w->plan, fact_at(w->q, i)->words), 15,
			      4);
		out_text(&w->q->out, "\n");
	}
	if (count > MOST_SHOWN)
		say(w, arena_format(w->cx->arena, "and %u things more",
				    count - MOST_SHOWN));
}

void menu_explain(struct whatif *w, struct question question)
{
	static const char *const texts[TOPICS] = {
		[TOPIC_EDUCATION] = "One level after another with `;` between them, by "
				    "name or by number: "
				    "`bachelors in accounting accredited awarded "
				    "2016-05; high_school`. `none` "
				    "says that there is none. Without an answer nothing "
				    "is known of it.",
		[TOPIC_SERVICE] = "One appointment after another with `;` between them: "
				  "`1 2 years permanent "
				  "in competitive`, `1 from 2020-01 to now permanent`. "
				  "What is left out of an "
				  "appointment is not known of it. `none` says that "
				  "there was none.",
		[TOPIC_EXPERIENCE] = "One job after another with `;` between them: `3 "
				     "years of 1`, `1, 2 from "
				     "2018-03 to 2021-03 at 20 hours a week unpaid`. An "
				     "amount is of full time "
				     "work. A job may be of several kinds. The answer is "
				     "taken for all there is; "
				     "`none` says that there was none.",
		[TOPIC_CREDITS] = "`60 semester`, `45 quarter in accounting accredited`, "
				  "several with `;` "
				  "between them. `none` says that there are none.",
		[TOPIC_CREDENTIAL] = "`yes`, `no`, or nothing when it is not known.",
		[TOPIC_DECISION] = "`yes`, `no`, or nothing while it has not decided.",
	};

	say(w, texts[question.topic]);
	print_asked(w, question.topic);
}
