/*
 * show/sentence.c - requirements in plain words, for somebody who knows classification
 * and not the language.
 */
#include "show/show.h"

#include <string.h>

const char *symbols_sentence(struct context *cx, struct symbol *const *symbols,
			     uint32_t count, const char *joint)
{
	const char *words = "";

	for (uint32_t i = 0; i < count; i++)
		words = arena_format(cx->arena, "%s%s%s", words,
				     i == 0          ? ""
				     : i + 1 < count ? ", "
						     : joint,
				     *symbols[i]->words ? symbols[i]->words
							: symbols[i]->name->text);
	return words;
}

static const char *of_words(struct context *cx, const struct requirement *r)
{
	return symbols_sentence(cx, r->of, r->of_count, " or ");
}

static const char *schooling(struct context *cx, const struct requirement *r)
{
	const struct details *details = details_of(r);

	return arena_format(cx->arena, "%s%s%s", details->subject_count ? " in " : "",
			    symbols_sentence(cx, details->subjects, details->subject_count,
					     " or "),
			    r->accredited ? ", accredited" : "");
}

static const char *service(struct context *cx, const struct requirement *r)
{
	const struct name *in = details_of(r)->jurisdictional_class;

	return arena_format(cx->arena, "%s of %s%s%sservice as %s%s",
			    amount_words(cx, &r->amount),
			    r->permanent ? "permanent " : "",
			    in ? in->text : "", in ? " " : "", of_words(cx, r),
			    r->of_count < 2 ? ""
			    : r->any_class  ? ", all of it in one of them"
					    : ", added up");
}

static const char *specialties(struct context *cx, const struct requirement *r)
{
	const struct details *details = details_of(r);
	const char *words = "for ";

	for (uint32_t i = 0; i < details->specialty_count; i++)
		words = arena_format(cx->arena, "%s%s%s", words, i ? " and " : "",
				     details->specialties[i]->title);
	return words;
}

/* What a requirement asks for, without what limits it and what stands in its block. */
static const char *asked(struct context *cx, const struct requirement *r)
{
	const struct details *details = details_of(r);

	switch (r->kind) {
	case REQUIRE_ALL_OF: return "all of these";
	case REQUIRE_ANY_OF: return "one of these";
	case REQUIRE_AT_LEAST:
		return arena_format(cx->arena, "at least %u of these",
				    (unsigned)details->count);
	case REQUIRE_SHARED: return "all of these; the same days may count for several";
	case REQUIRE_DISJOINT:
		return "all of these, each with days that no other one uses";
	case REQUIRE_PROPORTIONAL: return "shares of these that add up to the whole";
	case REQUIRE_FOR: return specialties(cx, r);
	case REQUIRE_EDUCATION:
		return arena_format(cx->arena, "%s%s", of_words(cx, r), schooling(cx, r));
	case REQUIRE_CREDITS:
		return arena_format(cx->arena, "%s%s", amount_words(cx, &r->amount),
				    schooling(cx, r));
	case REQUIRE_EXPERIENCE:
		return arena_format(cx->arena, "%s of %s", amount_words(cx, &r->amount),
				    of_words(cx, r));
	case REQUIRE_SERVICE: return service(cx, r);
	case REQUIRE_CREDENTIAL: return of_words(cx, r);
	case REQUIRE_STATUS:
		return arena_format(cx->arena, "permanent status as %s on %s",
				    of_words(cx, r), details->on.text);
	case REQUIRE_DETERMINATION:
		return arena_format(cx->arena, "what the %s accepts instead",
				    of_words(cx, r));
	case REQUIRE_KINDS: break;
	}
	BUG("a requirement of no kind");
}

/* ", within the 5 years before the announcement" */
static const char *window(struct context *cx, const char *words, struct window window)
{
	static const char *const anchors[ANCHOR_COUNT] = {
		[ANCHOR_AS_OF] = "the day in question",
		[ANCHOR_ANNOUNCEMENT] = "the announcement",
		[ANCHOR_FILING] = "filing",
		[ANCHOR_EXAMINATION] = "the examination",
		[ANCHOR_APPOINTMENT] = "appointment",
	};
	struct amount amount = {.unit = AMOUNT_DAYS, .days = window.days};

	if (!window.days)
		return "";
	if (window.days % 360 == 0)
		amount.unit = AMOUNT_YEARS;
	else if (window.days % 30 == 0)
		amount.unit = AMOUNT_MONTHS;
	amount.hundredths = 100 * (window.days / (amount.unit == AMOUNT_YEARS    ? 360
						  : amount.unit == AMOUNT_MONTHS ? 30
										 : 1));
	return arena_format(cx->arena, ", %s %s before %s", words,
			    amount_words(cx, &amount), anchors[window.anchor]);
}

const char *requirement_head(struct context *cx, const struct requirement *r)
{
	const struct details *details = details_of(r);
	static const char *const stages[STAGE_COUNT] = {
		[STAGE_FILING] = "",
		[STAGE_EXAMINATION] = ", by the examination",
		[STAGE_APPOINTMENT] = ", by appointment",
		[STAGE_END_OF_PROBATION] = ", by the end of probation",
	};

	return arena_format(cx->arena, "%s%s%s%s", asked(cx, r), stages[r->stage],
			    window(cx, "within the", details->within),
			    window(cx, "at least", details->before));
}

static const char *floor_sentence(struct context *cx, const struct floor *floor)
{
	const char *words = "";

	if (floor->requirement)
		return requirement_sentence(cx, floor->requirement);
	for (uint32_t i = 0; i < floor->count; i++)
		words = arena_format(cx->arena, "%s%s%s", words,
				     i == 0       ? ""
				     : floor->any ? " or "
						  : " and ",
				     requirement_sentence(cx, floor->labelled[i]));
	return words;
}

const char *requirement_sentence(struct context *cx, const struct requirement *r)
{
	const struct details *details = details_of(r);
	const char *words = requirement_head(cx, r);
	const char *joint = r->kind == REQUIRE_ANY_OF ? "or " : "and ";

	if (details->floor)
		words = arena_format(cx->arena, "%s, but never without %s", words,
				     floor_sentence(cx, details->floor));
	for (const struct requirement *item = r->items; item; item = item->next)
		words = arena_format(
			cx->arena, "%s%s%s%s", words,
			item == r->items
				? (r->kind == REQUIRE_EXPERIENCE ? ", including " : ": ")
				: "; ",
			item != r->items && !item->next ? joint : "",
			requirement_sentence(cx, item));
	return words;
}

static const char *taken_off(struct context *cx, const struct substitution *s)
{
	const char *amount =
		s->measure == MEASURE_ALL ? "" : amount_words(cx, &s->amount);

	switch (s->measure) {
	case MEASURE_ALL: return "all of";
	case MEASURE_UP_TO: return arena_format(cx->arena, "up to %s of", amount);
	case MEASURE_EACH:
		if (s->cap.hundredths)
			return arena_format(cx->arena, "each %s, up to %s, of", amount,
					    amount_words(cx, &s->cap));
		return arena_format(cx->arena, "each %s of", amount);
	case MEASURE_ONCE: break;
	}
	return arena_format(cx->arena, "%s of", amount);
}

const char *substitution_sentence(struct context *cx, const struct substitution *s)
{
	const char *scale = s->scale == SCALE_LINEAR      ? ", in proportion"
			    : s->measure == MEASURE_UP_TO ? ", in whole steps"
							  : "";

	return arena_format(cx->arena, "%s for %s the %s%s",
			    requirement_sentence(cx, s->source), taken_off(cx, s),
			    requirement_head(cx, s->target), scale);
}
