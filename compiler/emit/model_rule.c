/*
 * emit/model_rule.c - how one qualifies, as JSON: the requirement as a tree of nodes with
 * their `kind`, then what may stand in place of parts of it.
 */
#include "emit/emit.h"

#include <string.h>

static void emit_requirement(struct context *cx, struct json *j, const char *key,
			     const struct requirement *r);

static const char *kind_word(enum requirement_kind kind)
{
	switch (kind) {
	case REQUIRE_ALL_OF: return "all_of";
	case REQUIRE_ANY_OF: return "any_of";
	case REQUIRE_AT_LEAST: return "at_least";
	case REQUIRE_SHARED: return "shared";
	case REQUIRE_DISJOINT: return "disjoint";
	case REQUIRE_PROPORTIONAL: return "proportional";
	case REQUIRE_FOR: return "for";
	case REQUIRE_EDUCATION: return "education";
	case REQUIRE_CREDITS: return "credits";
	case REQUIRE_EXPERIENCE: return "experience";
	case REQUIRE_SERVICE: return "service";
	case REQUIRE_CREDENTIAL: return "credential";
	case REQUIRE_STATUS: return "status";
	case REQUIRE_DETERMINATION: return "determination";
	case REQUIRE_KINDS: break;
	}
	BUG("a requirement of no kind");
}

static void emit_items(struct context *cx, struct json *j, const char *key,
		       const struct requirement *items)
{
	json_open(j, key, '[');
	for (; items; items = items->next)
		emit_requirement(cx, j, NULL, items);
	json_close(j, ']');
}

static void emit_labels(struct json *j, const char *key,
			struct requirement *const *labelled, uint32_t count)
{
	uint32_t i;

	json_open_flat(j, key, '[');
	for (i = 0; i < count; i++)
		json_text(j, NULL, details_of(labelled[i])->label);
	json_close(j, ']');
}

/* ---- what each kind asks for ---------------------------------------------------- */

static void emit_for(struct context *cx, struct json *j, const struct requirement *r)
{
	const struct details *details = details_of(r);
	uint32_t i;

	json_open_flat(j, "specialties", '[');
	for (i = 0; i < details->specialty_count; i++)
		json_text(j, NULL, details->specialties[i]->name->text);
	json_close(j, ']');
	emit_items(cx, j, "items", r->items);
}

static void emit_schooling(struct json *j, const struct requirement *r)
{
	const struct details *details = details_of(r);

	emit_ids(j, "in", details->subjects, details->subject_count);
	json_bool(j, "accredited", r->accredited);
}

static void emit_duration(struct context *cx, struct json *j, const struct amount *amount)
{
	json_text(j, "amount", amount_words(cx, amount));
	json_number(j, "days", amount->days);
}

static void emit_credits(struct context *cx, struct json *j, const struct requirement *r)
{
	bool quarter = r->amount.unit == AMOUNT_QUARTER;

	json_text(j, "amount", hundredths_words(cx, r->amount.hundredths));
	json_text(j, "unit", quarter ? "quarter" : "semester");
	emit_schooling(j, r);
}

static void emit_service(struct context *cx, struct json *j, const struct requirement *r)
{
	const struct name *jurisdictional_class = details_of(r)->jurisdictional_class;

	emit_duration(cx, j, &r->amount);
	json_bool(j, "permanent", r->permanent);
	json_text(j, "jurisdictional_class",
		  jurisdictional_class ? jurisdictional_class->text : NULL);
	json_text(j, "mode", r->any_class ? "any_of" : r->pooled_class ? "pooled" : "as");
	emit_ids(j, "classes", r->of, r->of_count);
}

static void emit_floor(struct context *cx, struct json *j, const struct floor *floor)
{
	if (!floor) {
		json_no_value(j, "floor");
	} else if (floor->requirement) {
		emit_requirement(cx, j, "floor", floor->requirement);
	} else {
		json_open_flat(j, "floor", '{');
		emit_labels(j, floor->any ? "any_of" : "all_of", floor->labelled,
			    floor->count);
		json_close(j, '}');
	}
}

static void emit_asked(struct context *cx, struct json *j, const struct requirement *r)
{
	const struct details *details = details_of(r);

	switch (r->kind) {
	case REQUIRE_AT_LEAST:
		json_number(j, "count", details->count);
		emit_items(cx, j, "items", r->items);
		return;
	case REQUIRE_ALL_OF:
	case REQUIRE_ANY_OF:
	case REQUIRE_SHARED:
	case REQUIRE_DISJOINT:
	case REQUIRE_PROPORTIONAL: emit_items(cx, j, "items", r->items); return;
	case REQUIRE_FOR: emit_for(cx, j, r); return;
	case REQUIRE_EDUCATION:
		json_text(j, "level", r->of[0]->id);
		emit_schooling(j, r);
		return;
	case REQUIRE_CREDITS: emit_credits(cx, j, r); return;
	case REQUIRE_EXPERIENCE:
		emit_duration(cx, j, &r->amount);
		emit_ids(j, "kinds", r->of, r->of_count);
		emit_items(cx, j, "including", r->items);
		return;
	case REQUIRE_SERVICE: emit_service(cx, j, r); return;
	case REQUIRE_CREDENTIAL: json_text(j, "credential", r->of[0]->id); return;
	case REQUIRE_STATUS:
		json_text(j, "class", r->of[0]->id);
		json_text(j, "on", details->on.text);
		return;
	case REQUIRE_DETERMINATION:
		json_text(j, "body", r->of[0]->id);
		emit_floor(cx, j, details->floor);
		return;
	case REQUIRE_KINDS: break;
	}
	BUG("a requirement of no kind");
}

/* ---- a requirement -------------------------------------------------------------- */

static void emit_window(struct json *j, const char *key, struct window window)
{
	if (!window.days) {
		json_no_value(j, key);
		return;
	}
	json_open_flat(j, key, '{');
	json_number(j, "days", window.days);
	json_text(j, "of", anchor_name(window.anchor));
	json_close(j, '}');
}

static void emit_requirement(struct context *cx, struct json *j, const char *key,
			     const struct requirement *r)
{
	const struct details *details = details_of(r);

	json_open(j, key, '{');
	json_text(j, "kind", kind_word(r->kind));
	json_text(j, "label", details->label);
	emit_asked(cx, j, r);
	json_text(j, "by", r->stage == STAGE_FILING ? NULL : stage_name(r->stage));
	emit_window(j, "within", details->within);
	emit_window(j, "before", details->before);
	json_text(j, "text", details->text);
	json_close(j, '}');
}

/* ---- a substitution ------------------------------------------------------------- */

static const char *measure_word(enum measure measure)
{
	switch (measure) {
	case MEASURE_ONCE: return "once";
	case MEASURE_UP_TO: return "up_to";
	case MEASURE_EACH: return "each";
	case MEASURE_ALL: return "all";
	}
	BUG("a measure that is none");
}

/* An amount of time as written and in days, or null twice. */
static void emit_optional_days(struct context *cx, struct json *j, const char *words_key,
			       const char *days_key, const struct amount *amount)
{
	if (!amount) {
		json_no_value(j, words_key);
		json_no_value(j, days_key);
		return;
	}
	json_text(j, words_key, amount_words(cx, amount));
	json_number(j, days_key, amount->days);
}

static void emit_substitution(struct context *cx, struct json *j,
			      const struct substitution *s)
{
	bool capped = s->measure == MEASURE_EACH && s->cap.hundredths;

	json_open(j, NULL, '{');
	emit_requirement(cx, j, "source", s->source);
	json_text(j, "measure", measure_word(s->measure));
	emit_optional_days(cx, j, "amount", "days",
			   s->measure == MEASURE_ALL ? NULL : &s->amount);
	emit_optional_days(cx, j, "up_to", "up_to_days", capped ? &s->cap : NULL);
	json_text(j, "of", details_of(s->target)->label);
	json_text(j, "scale", s->scale == SCALE_LINEAR ? "linear" : "stepwise");
	if (s->exclusive)
		json_number(j, "exclusive", s->exclusive);
	else
		json_no_value(j, "exclusive");
	json_close(j, '}');
}

/* ---- a rule --------------------------------------------------------------------- */

/* The standard's own sense of its substitutions. One text that several of them share,
 * because it follows their group, is given once. */
static void emit_rule_texts(struct json *j, const struct rule *rule)
{
	const struct substitution *s;
	const char *last = NULL;

	json_open(j, "texts", '[');
	for (s = rule->substitutions; s; s = s->next) {
		if (s->text && !(last && strcmp(s->text, last) == 0))
			json_text(j, NULL, s->text);
		last = s->text;
	}
	json_close(j, ']');
}

void emit_rule(struct context *cx, const struct rule *rule, struct json *j)
{
	const struct substitution *s;

	json_open(j, NULL, '{');
	json_text(j, "route", rule->route->name->text);
	if (rule->requirement)
		emit_requirement(cx, j, "requirement", rule->requirement);
	else
		json_no_value(j, "requirement");
	json_open(j, "substitutions", '[');
	for (s = rule->substitutions; s; s = s->next)
		emit_substitution(cx, j, s);
	json_close(j, ']');
	emit_labels(j, "protected", rule->protected_from_substitution,
		    rule->protected_count);
	emit_rule_texts(j, rule);
	emit_texts(j, "notes", rule->notes);
	json_close(j, '}');
}
