/*
 * whatif/record.c - the answers as a record, and the record judged.
 */
#include <string.h>

#include "whatif/whatif.h"

/* The members of `credentials`, or of `determinations`. A credential that is not
 * mentioned would not be held, so those that nothing is known of are null. */
static void put_truths(const struct whatif *w, enum topic topic, struct out *o)
{
	const enum classpec_fact_kind kind =
		topic == TOPIC_CREDENTIAL ? CLASSPEC_CREDENTIAL : CLASSPEC_DECISION;
	const char *before = "";

	for (uint32_t i = 0; i < w->plan->facts.count; i++) {
		const struct classpec_fact *fact = fact_at(w->q, i);
		const bool known =
			w->of_facts[i] == REPLY_YES || w->of_facts[i] == REPLY_NO;
		const struct classpec_entry *of;

		if (fact->kind != kind || (topic == TOPIC_DECISION && !known))
			continue;
		of = CLASSPEC_ARRAY(w->plan, credentials, struct classpec_entry);
		if (topic == TOPIC_DECISION)
			of = CLASSPEC_ARRAY(w->plan, bodies, struct classpec_entry);
		of += CLASSPEC_ARRAY(w->plan, selections, uint32_t)[fact->first_selected];
		out_format(o, "%s\"%s\": ", before, classpec_text(w->plan, of->id));
		if (topic == TOPIC_DECISION)
			out_format(
				o, "{\"%s\": ",
				classpec_text(
					w->plan,
					CLASSPEC_ARRAY(
						w->plan, classes,
						struct classpec_class)[fact->class_number]
						.id));
		out_text(o, !known                        ? "null"
			    : w->of_facts[i] == REPLY_YES ? "true"
							  : "false");
		out_text(o, topic == TOPIC_DECISION ? "}" : "");
		before = ", ";
	}
}

/* Whether anything is known of them. */
static bool any_known(const struct whatif *w, enum classpec_fact_kind kind)
{
	for (uint32_t i = 0; i < w->plan->facts.count; i++)
		if (fact_at(w->q, i)->kind == kind &&
		    (w->of_facts[i] == REPLY_YES || w->of_facts[i] == REPLY_NO))
			return true;
	return false;
}

const char *whatif_record(const struct whatif *w)
{
	static const char *const sections[LIST_TOPICS] = {
		[TOPIC_EDUCATION] = "education",
		[TOPIC_SERVICE] = "service",
		[TOPIC_EXPERIENCE] = "experience",
		[TOPIC_CREDITS] = "credits",
	};
	struct out o = {0};
	const char *text;

	out_text(&o, "{\"id\": \"what-if\"");
	for (unsigned i = 0; i < LIST_TOPICS; i++)
		if (w->replies[i] == REPLY_LIST)
			out_format(&o, ", \"%s\": %s", sections[i], w->lists[i]);
	if (any_known(w, CLASSPEC_CREDENTIAL)) {
		out_text(&o, ", \"credentials\": {");
		put_truths(w, TOPIC_CREDENTIAL, &o);
		out_text(&o, "}");
	}
	if (any_known(w, CLASSPEC_DECISION)) {
		out_text(&o, ", \"determinations\": {");
		put_truths(w, TOPIC_DECISION, &o);
		out_text(&o, "}");
	}
	out_text(&o, "}");
	text = arena_copy(w->cx->arena, o.text, o.size);
	out_free(&o);
	return text;
}

const char *whatif_judge(struct whatif *w, bool tell)
{
	const char *text = whatif_record(w), *reason = NULL;
	const size_t size = strlen(text);
	FILE *from = tmpfile();
	struct record_reader *reader;
	struct record record;

	if (!from || fwrite(text, 1, size, from) != size || fseek(from, 0, SEEK_SET) != 0) {
		if (from)
			fclose(from);
		return "no temporary file can be written";
	}
	reader = record_reader_open(w->plan, from, RECORD_NDJSON);
	if (!reader)
		reason = "out of memory";
	else if (record_reader_next(reader, &record) == RECORD_READ)
		whatif_standings(w, &record, tell);
	else
		reason = arena_format(w->cx->arena, "%s", record.reason);
	if (reader)
		record_reader_close(reader);
	fclose(from);
	return reason;
}
