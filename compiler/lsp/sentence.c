/*
 * lsp/sentence.c - a requirement in plain words, for somebody who knows classification and not the
 * language.
 */
#include <string.h>

#include "lsp/lsp.h"

static void write_symbols(struct out *o, struct symbol *const *symbols, uint32_t count,
			  const char *joint)
{
	for (uint32_t i = 0; i < count; i++) {
		if (i > 0)
			out_text(o, i + 1 == count ? joint : ", ");
		out_text(o, *symbols[i]->words ? symbols[i]->words
					       : symbols[i]->name->text);
	}
}

/* "all of these: A; B; and C" */
static void write_items(struct context *cx, struct out *o,
			const struct requirement *items, const char *joint)
{
	for (const struct requirement *item = items; item; item = item->next) {
		if (item != items)
			out_format(o, "; %s", item->next ? "" : joint);
		sentence_requirement(cx, o, item);
	}
}

static void write_group(struct context *cx, struct out *o, const struct requirement *r)
{
	const struct details *details = details_of(r);

	switch (r->kind) {
	case REQUIRE_ANY_OF: out_text(o, "one of these: "); break;
	case REQUIRE_AT_LEAST:
		out_format(o, "at least %u of these: ", (unsigned)details->count);
		break;
	case REQUIRE_SHARED:
		out_text(o, "all of these, where the same days may count for several: ");
		break;
	case REQUIRE_DISJOINT:
		out_text(o, "all of these, each with days that no other one uses: ");
		break;
	case REQUIRE_PROPORTIONAL:
		out_text(o, "shares of these that add up to the whole: ");
		break;
	case REQUIRE_FOR:
		out_text(o, "for ");
		for (uint32_t i = 0; i < details->specialty_count; i++)
			out_format(o, "%s%s", i ? ", " : "", details->specialties[i]->title);
		out_text(o, ": ");
		break;
	default: out_text(o, "all of these: "); break;
	}
	write_items(cx, o, r->items, r->kind == REQUIRE_ANY_OF ? "or " : "and ");
}

static void write_schooling(struct out *o, const struct requirement *r)
{
	const struct details *details = details_of(r);

	if (details->subject_count > 0) {
		out_text(o, " in ");
		write_symbols(o, details->subjects, details->subject_count, " or ");
	}
	if (r->accredited)
		out_text(o, ", from an accredited school");
}

static void write_service(struct context *cx, struct out *o, const struct requirement *r)
{
	const struct details *details = details_of(r);

	out_format(o, "%s of ", amount_words(cx, &r->amount));
	if (r->permanent)
		out_text(o, "permanent ");
	if (details->jurisdictional_class)
		out_format(o, "%s ", details->jurisdictional_class->text);
	out_text(o, "service as ");
	write_symbols(o, r->of, r->of_count, " or ");
	if (r->of_count > 1)
		out_text(o, r->any_class ? ", all of it in one of them"
					 : ", added together");
}

static void write_floor(struct context *cx, struct out *o, const struct floor *floor)
{
	if (!floor)
		return;
	out_text(o, ", which cannot waive ");
	if (floor->requirement) {
		sentence_requirement(cx, o, floor->requirement);
		return;
	}
	for (uint32_t i = 0; i < floor->count; i++) {
		if (i > 0)
			out_text(o, floor->any ? " or " : " and ");
		sentence_requirement(cx, o, floor->labelled[i]);
	}
}

static void write_asked(struct context *cx, struct out *o, const struct requirement *r)
{
	const struct details *details = details_of(r);

	switch (r->kind) {
	case REQUIRE_EDUCATION:
		write_symbols(o, r->of, r->of_count, " or ");
		write_schooling(o, r);
		return;
	case REQUIRE_CREDITS:
		out_text(o, amount_words(cx, &r->amount));
		write_schooling(o, r);
		return;
	case REQUIRE_EXPERIENCE:
		out_format(o, "%s of ", amount_words(cx, &r->amount));
		write_symbols(o, r->of, r->of_count, " or ");
		if (r->items) {
			out_text(o, ", including ");
			write_items(cx, o, r->items, "and ");
		}
		return;
	case REQUIRE_SERVICE: write_service(cx, o, r); return;
	case REQUIRE_CREDENTIAL: write_symbols(o, r->of, r->of_count, " or "); return;
	case REQUIRE_STATUS:
		out_format(o, "permanent status on %s in ", details->on.text);
		write_symbols(o, r->of, r->of_count, " or ");
		return;
	case REQUIRE_DETERMINATION:
		out_text(o, "the decision of ");
		write_symbols(o, r->of, r->of_count, " or ");
		write_floor(cx, o, details->floor);
		return;
	default: write_group(cx, o, r); return;
	}
}

static void write_window(struct out *o, const char *words, struct window window)
{
	static const char *const anchors[ANCHOR_COUNT] = {
		[ANCHOR_AS_OF] = "the day in question",
		[ANCHOR_ANNOUNCEMENT] = "the announcement",
		[ANCHOR_FILING] = "filing",
		[ANCHOR_EXAMINATION] = "the examination",
		[ANCHOR_APPOINTMENT] = "appointment",
	};

	if (window.days > 0)
		out_format(o, ", %s the last %u days before %s", words,
			   (unsigned)window.days, anchors[window.anchor]);
}

void sentence_requirement(struct context *cx, struct out *o, const struct requirement *r)
{
	const struct details *details = details_of(r);
	static const char *const stages[STAGE_COUNT] = {
		[STAGE_EXAMINATION] = "the examination",
		[STAGE_APPOINTMENT] = "appointment",
		[STAGE_END_OF_PROBATION] = "the end of probation",
	};

	if (r->bad) {
		out_text(o, "something that is not clear yet");
		return;
	}
	write_asked(cx, o, r);
	write_window(o, "within", details->within);
	write_window(o, "before", details->before);
	if (r->stage != STAGE_FILING)
		out_format(o, ", by %s", stages[r->stage]);
}

void sentence_substitution(struct context *cx, struct out *o,
			   const struct substitution *s)
{
	sentence_requirement(cx, o, s->source);
	switch (s->measure) {
	case MEASURE_ALL: out_text(o, " stands for all of: "); break;
	case MEASURE_UP_TO:
		out_format(o, " stands for up to %s of: ", amount_words(cx, &s->amount));
		break;
	case MEASURE_EACH:
		out_format(o, " stands for %s, as often as there is so much, of: ",
			   amount_words(cx, &s->amount));
		break;
	case MEASURE_ONCE:
		out_format(o, " stands for %s of: ", amount_words(cx, &s->amount));
		break;
	}
	sentence_requirement(cx, o, s->target);
	if (s->scale == SCALE_LINEAR)
		out_text(o, " (in proportion)");
}
