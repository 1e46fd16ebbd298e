/*
 * diff/written.c - a requirement in one line, in the words of the language and always
 * in the same form, so that what is laid out otherwise is written the same.
 */
#include "diff/diff.h"

#include <string.h>

struct writer {
	struct context *cx;
	struct out o;
};

static void write_requirement(struct writer *w, const struct requirement *r);

static void write_ids(struct out *o, struct symbol *const *symbols, uint32_t count,
		      bool brackets)
{
	uint32_t i;

	if (brackets)
		out_text(o, "(");
	for (i = 0; i < count; i++) {
		out_text(o, i ? ", " : "");
		out_text(o, symbols[i]->name->text);
	}
	if (brackets)
		out_text(o, ")");
}

static void write_items(struct writer *w, const struct requirement *items)
{
	out_text(&w->o, " { ");
	for (; items; items = items->next) {
		write_requirement(w, items);
		out_text(&w->o, items->next ? "; " : " ");
	}
	out_text(&w->o, "}");
}

static void write_amount(struct writer *w, const struct amount *amount)
{
	out_text(&w->o, amount_words(w->cx, amount));
}

static void write_schooling(struct out *o, const struct requirement *r)
{
	const struct details *details = details_of(r);

	if (details->subject_count) {
		out_text(o, " in ");
		write_ids(o, details->subjects, details->subject_count, true);
	}
	if (r->accredited)
		out_text(o, " accredited");
}

static void write_service(struct writer *w, const struct requirement *r)
{
	const struct details *details = details_of(r);
	struct out *o = &w->o;

	write_amount(w, &r->amount);
	out_text(o, " of ");
	if (r->permanent)
		out_text(o, "permanent ");
	if (details->jurisdictional_class)
		out_format(o, "%s ", details->jurisdictional_class->text);
	out_format(o, "service as %s",
		   r->any_class      ? "any of "
		   : r->pooled_class ? "pooled "
				     : "");
	write_ids(o, r->of, r->of_count, r->any_class || r->pooled_class);
}

static void write_floor(struct writer *w, const struct floor *floor)
{
	uint32_t i;

	if (!floor)
		return;
	out_text(&w->o, " { floor");
	if (floor->requirement) {
		out_text(&w->o, " { ");
		write_requirement(w, floor->requirement);
		out_text(&w->o, " }");
	} else {
		out_text(&w->o, floor->any ? " any of (" : " all of (");
		for (i = 0; i < floor->count; i++)
			out_format(&w->o, "%s%s", i ? ", " : "",
				   details_of(floor->labelled[i])->label);
		out_text(&w->o, ")");
	}
	out_text(&w->o, " }");
}

static void write_group(struct writer *w, const struct requirement *r)
{
	const struct details *details = details_of(r);
	static const char *const words[REQUIRE_KINDS] = {
		[REQUIRE_ALL_OF] = "all of",
		[REQUIRE_ANY_OF] = "any of",
		[REQUIRE_SHARED] = "shared",
		[REQUIRE_DISJOINT] = "disjoint",
		[REQUIRE_PROPORTIONAL] = "proportional",
	};
	uint32_t i;

	if (r->kind == REQUIRE_AT_LEAST) {
		out_format(&w->o, "at least %u of", (unsigned)details->count);
	} else if (r->kind == REQUIRE_FOR) {
		out_text(&w->o, "for ");
		for (i = 0; i < details->specialty_count; i++)
			out_format(&w->o, "%s%s", i ? ", " : "",
				   details->specialties[i]->name->text);
	} else {
		out_text(&w->o, words[r->kind]);
	}
	write_items(w, r->items);
}

static void write_asked(struct writer *w, const struct requirement *r)
{
	const struct details *details = details_of(r);
	struct out *o = &w->o;

	switch (r->kind) {
	case REQUIRE_EDUCATION:
		out_format(o, "education %s", r->of[0]->name->text);
		write_schooling(o, r);
		return;
	case REQUIRE_CREDITS:
		write_amount(w, &r->amount);
		write_schooling(o, r);
		return;
	case REQUIRE_EXPERIENCE:
		write_amount(w, &r->amount);
		out_text(o, " of ");
		write_ids(o, r->of, r->of_count, r->of_count != 1);
		if (r->items) {
			out_text(o, " including");
			write_items(w, r->items);
		}
		return;
	case REQUIRE_SERVICE:
		write_service(w, r);
		return;
	case REQUIRE_CREDENTIAL:
		out_format(o, "credential %s", r->of[0]->name->text);
		return;
	case REQUIRE_STATUS:
		out_format(o, "status permanent as of %s in class %s", details->on.text,
			   r->of[0]->name->text);
		return;
	case REQUIRE_DETERMINATION:
		out_format(o, "determination by %s", r->of[0]->name->text);
		write_floor(w, details->floor);
		return;
	default:
		write_group(w, r);
		return;
	}
}

static void write_window(struct out *o, const char *words, struct window window)
{
	if (window.days)
		out_format(o, " %s last %u days of %s", words, (unsigned)window.days,
			   anchor_name(window.anchor));
}

static void write_requirement(struct writer *w, const struct requirement *r)
{
	const struct details *details = details_of(r);

	if (details->label)
		out_format(&w->o, "%s: ", details->label);
	write_asked(w, r);
	if (r->stage != STAGE_FILING)
		out_format(&w->o, " by %s", stage_name(r->stage));
	write_window(&w->o, "within", details->within);
	write_window(&w->o, "before", details->before);
}

static void write_substitution(struct writer *w, const struct substitution *s)
{
	struct out *o = &w->o;

	out_text(o, "; substitute ");
	if (s->exclusive)
		out_format(o, "one of group %u: ", (unsigned)s->exclusive);
	write_requirement(w, s->source);
	out_text(o, " for ");
	switch (s->measure) {
	case MEASURE_ALL:
		out_text(o, "all");
		break;
	case MEASURE_UP_TO:
		out_text(o, "up to ");
		write_amount(w, &s->amount);
		break;
	case MEASURE_EACH:
		out_text(o, "each ");
		write_amount(w, &s->amount);
		break;
	case MEASURE_ONCE:
		write_amount(w, &s->amount);
		break;
	}
	out_format(o, " of %s", details_of(s->target)->label);
	if (s->measure == MEASURE_EACH && s->cap.hundredths) {
		out_text(o, " up to ");
		write_amount(w, &s->cap);
	}
	out_text(o, s->scale == SCALE_LINEAR ? " linear" : " stepwise");
}

const char *rule_written(const struct rule *rule, struct arena *arena)
{
	struct context words = { .arena = arena };
	struct writer w = { .cx = &words };
	const struct substitution *s;
	const char *text;
	uint32_t i;

	if (rule->requirement)
		write_requirement(&w, rule->requirement);
	for (s = rule->substitutions; s; s = s->next)
		write_substitution(&w, s);
	for (i = 0; i < rule->protected_count; i++)
		out_format(&w.o, "; no substitution for %s",
			   details_of(rule->protected_from_substitution[i])->label);
	text = arena_copy(arena, w.o.size ? w.o.text : "", w.o.size);
	out_free(&w.o);
	return text;
}

/* ---- texts beside a rule -------------------------------------------------------- */

static void collect_texts(struct out *o, const struct requirement *r)
{
	for (; r; r = r->next) {
		const struct details *details = details_of(r);

		if (details->text)
			out_format(o, "%s%s", o->size ? " / " : "", details->text);
		collect_texts(o, r->items);
		if (details->floor && details->floor->requirement)
			collect_texts(o, details->floor->requirement);
	}
}

const char *rule_texts(const struct rule *rule, struct arena *arena)
{
	const struct substitution *s;
	const struct prose *note;
	struct out o = { 0 };
	const char *text, *last = NULL;

	collect_texts(&o, rule->requirement);
	for (s = rule->substitutions; s; s = s->next) {
		collect_texts(&o, s->source);
		if (s->text && !text_same(s->text, last))
			out_format(&o, "%s%s", o.size ? " / " : "", s->text);
		last = s->text;
	}
	for (note = rule->notes; note; note = note->next)
		out_format(&o, "%s%s", o.size ? " / " : "", note->text[0]);
	text = arena_copy(arena, o.size ? o.text : "", o.size);
	out_free(&o);
	return text;
}
