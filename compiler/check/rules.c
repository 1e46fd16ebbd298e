/*
 * rules.c - requirements that are exact and yet may not be what was meant.
 */
#include "check/check.h"

#include <stdlib.h>
#include <string.h>

/* What is found, to compare it with the rest of its authority or standard. */
struct rates {
	struct checker *c;
	struct map credits; /* standard: the first struct rate of credits for time */
	struct map competitive; /* authority: the first permanent service of that sort */
	struct plain_service *plain; /* permanent service of no sort */
	size_t plain_count, plain_capacity;
};

struct plain_service {
	const struct authority *authority;
	const struct requirement *q;
};

struct rate {
	uint64_t credits, days; /* in hundredths of semester credits */
	struct span at;
	const struct amount *of, *time;
};

/* ---- what credits are worth ------------------------------------------------------ */

static uint64_t semester_credits(const struct authority *authority,
				 const struct amount *amount)
{
	const struct policy *policy = &authority->policy;

	if (amount->unit != AMOUNT_QUARTER)
		return amount->hundredths;
	return (uint64_t)amount->hundredths * policy->quarter_numerator /
	       policy->quarter_denominator;
}

static const char *rate_words(struct context *cx, const struct rate *rate)
{
	return arena_format(cx->arena, "%s stand for %s", amount_words(cx, rate->of),
			    amount_words(cx, rate->time));
}

static void rate_check(struct rates *r, const struct class *class,
		       const struct requirement *credits, const struct amount *time,
		       struct span at)
{
	const struct rate *first = map_get(&r->credits, class->standard, NULL);
	struct context *cx = r->c->cx;
	struct rate *rate;
	struct diag *d;

	if (details_of(credits)->subject_count > 0 || time->days == 0)
		return;
	rate = NEW(cx, struct rate);
	rate->credits = semester_credits(class->standard->authority, &credits->amount);
	rate->days = time->days;
	rate->at = at;
	rate->of = &credits->amount;
	rate->time = time;
	if (!first) {
		map_put(cx, &r->credits, class->standard, NULL, rate);
		return;
	}
	if (first->credits * rate->days == rate->credits * first->days)
		return;
	d = diag(cx, W503, at, "%s here, and %s elsewhere in the series",
		 rate_words(cx, rate), rate_words(cx, first));
	diag_note(cx, d, first->at, "elsewhere is here");
}

/* Credits as an alternative to experience play the part of a substitution. */
static void rate_of_alternative(struct rates *r, const struct class *class,
				const struct requirement *q)
{
	const struct requirement *credits = NULL, *time = NULL;

	if (q->kind != REQUIRE_ANY_OF)
		return;
	for (const struct requirement *item = q->items; item; item = item->next) {
		if (item->kind == REQUIRE_CREDITS)
			credits = item;
		if (item->kind == REQUIRE_EXPERIENCE)
			time = item;
	}
	if (credits && time)
		rate_check(r, class, credits, &time->amount, q->at);
}

static void check_substitution(struct rates *r, const struct class *class,
			       const struct substitution *s)
{
	struct diag *d;

	if (s->source->kind == REQUIRE_CREDITS && s->scale != SCALE_NONE)
		rate_check(r, class, s->source,
			   s->measure == MEASURE_ALL ? &s->target->amount : &s->amount,
			   s->at);
	if (s->measure != MEASURE_UP_TO || s->scale != SCALE_STEPWISE)
		return;
	d = diag(r->c->cx, W509, s->at,
		 "`up to` says nothing where only the full amount counts, in one step");
	diag_remark(r->c->cx, d,
		    "leave out `up to`, or say `linear` if a part counts in part");
}

/* ---- service --------------------------------------------------------------------- */

static void service_note(struct rates *r, const struct authority *authority,
			 const struct requirement *q)
{
	if (q->kind != REQUIRE_SERVICE || !q->permanent)
		return;
	if (!details_of(q)->jurisdictional_class) {
		GROW(r->plain, r->plain_count, r->plain_capacity);
		r->plain[r->plain_count++] = (struct plain_service){authority, q};
	} else if (!map_get(&r->competitive, authority, NULL)) {
		map_put(r->c->cx, &r->competitive, authority, NULL, q);
	}
}

/* Where one rule of an authority says of what sort the service must be, each should. */
static void check_services(struct rates *r)
{
	for (size_t i = 0; i < r->plain_count; i++) {
		const struct plain_service *service = &r->plain[i];
		const struct requirement *other =
			map_get(&r->competitive, service->authority, NULL);
		struct diag *d;

		if (!other)
			continue;
		d = diag(r->c->cx, W504, service->q->at,
			 "`permanent service` here, and `permanent %s service` elsewhere",
			 details_of(other)->jurisdictional_class->text);
		diag_note(r->c->cx, d, other->at, "elsewhere is here");
	}
	free(r->plain);
}

/* ---- discretion ------------------------------------------------------------------ */

/* "acceptable the Office": something is missing between the two. */
static bool lacks_by(const char *text, const char *office)
{
	static const char *const before[] = {"acceptable",   "accepted",   "approved",
					     "determined",   "equivalent", "equal",
					     "satisfactory", "judged",     "deemed"};
	const char *at = strstr(text, office);

	if (!at)
		return false;
	while (at > text && at[-1] == ' ')
		at--;
	if (at - text >= 4 &&
	    (memcmp(at - 4, " the", 4) == 0 || memcmp(at - 4, " The", 4) == 0))
		at -= 4;
	for (size_t i = 0; i < sizeof before / sizeof *before; i++) {
		size_t length = strlen(before[i]);

		if ((size_t)(at - text) >= length &&
		    memcmp(at - length, before[i], length) == 0)
			return true;
	}
	return false;
}

static void check_determination(struct rates *r, const struct requirement *q)
{
	const struct details *details = details_of(q);
	const struct symbol *body = q->of[0], *now = body;
	struct context *cx = r->c->cx;
	struct diag *d;

	if (!details->floor)
		diag(cx, W505, q->at,
		     "nothing says what even `%s` cannot waive: there is no `floor`",
		     body->name->text);
	if (details->text && lacks_by(details->text, body->words))
		diag(cx, W506, details->text_at,
		     "a word such as `by` is missing before `%s`", body->words);
	while (now->superseded_by)
		now = now->superseded_by;
	if (now == body)
		return;
	d = diag(cx, W508, q->at, "`%s` has been superseded by `%s`", body->words,
		 now->words);
	diag_note(cx, d, body->at, "the office is declared here");
}

/* ---- a time that is only called recent ------------------------------------------- */

static bool has_window(const struct requirement *q)
{
	if (details_of(q)->within.days)
		return true;
	for (const struct requirement *item = q->items; item; item = item->next)
		if (has_window(item))
			return true;
	return false;
}

static void check_recent(struct rates *r, const struct rule *rule,
			 const struct requirement *q)
{
	const struct details *details = details_of(q);
	const char *at = details->text ? strstr(details->text, "recent") : NULL;

	if (at && (at == details->text || at[-1] == ' ') &&
	    !has_window(rule->requirement))
		diag(r->c->cx, W513, details->text_at,
		     "the text asks for recent experience, and the rule has no `within "
		     "last`");
}

/* ---- supervision ----------------------------------------------------------------- */

static bool speaks_of_supervision(const char *words)
{
	return strstr(words, "supervis") || strstr(words, "Supervis") ||
	       strstr(words, "manag") || strstr(words, "Manag");
}

static bool is_supervision(const struct symbol *kind)
{
	return speaks_of_supervision(kind->words) ||
	       (kind->definition && speaks_of_supervision(kind->definition));
}

static bool is_supervisory(const struct class *class)
{
	return class->supervises ||
	       (class->level && speaks_of_supervision(class->level->text));
}

static bool asks_supervision(const struct checker *c, const struct requirement *q);

static bool each_asks(const struct checker *c, const struct requirement *q)
{
	for (const struct requirement *item = q->items; item; item = item->next)
		if (item->kind != REQUIRE_DETERMINATION && !asks_supervision(c, item))
			return false;
	return true;
}

/* In an `all of` one is enough; but of requirements of specialties each must ask. */
static bool some_asks(const struct checker *c, const struct requirement *q)
{
	bool bound = false, each = true;

	for (const struct requirement *item = q->items; item; item = item->next) {
		bool asks = asks_supervision(c, item);

		if (item->kind == REQUIRE_FOR) {
			bound = true;
			each &= asks;
		} else if (asks) {
			return true;
		}
	}
	return bound && each;
}

/* Whether nobody meets it without having supervised. Service in another class is asked
 * for knowingly: those who promote know whether its people supervise. */
static bool asks_supervision(const struct checker *c, const struct requirement *q)
{
	switch (q->kind) {
	case REQUIRE_ALL_OF:
	case REQUIRE_SHARED:
	case REQUIRE_DISJOINT: return some_asks(c, q);
	case REQUIRE_ANY_OF:
	case REQUIRE_AT_LEAST:
	case REQUIRE_PROPORTIONAL:
	case REQUIRE_FOR: return each_asks(c, q);
	case REQUIRE_EXPERIENCE:
		for (uint32_t i = 0; i < q->of_count; i++)
			if (!is_supervision(q->of[i]))
				return q->items && some_asks(c, q);
		return true;
	case REQUIRE_SERVICE:
	case REQUIRE_STATUS: return true;
	case REQUIRE_EDUCATION:
	case REQUIRE_CREDITS:
	case REQUIRE_CREDENTIAL:
	case REQUIRE_DETERMINATION:
	case REQUIRE_KINDS: break;
	}
	return false;
}

/* The smallest part of the rule in which it is missing. */
static const struct requirement *without_supervision(const struct checker *c,
						     const struct requirement *q)
{
	if (q->kind != REQUIRE_ANY_OF && q->kind != REQUIRE_ALL_OF &&
	    q->kind != REQUIRE_FOR)
		return q;
	for (const struct requirement *item = q->items; item; item = item->next) {
		bool inner = item->kind == REQUIRE_ANY_OF ||
			     item->kind == REQUIRE_ALL_OF || item->kind == REQUIRE_FOR ||
			     item->kind == REQUIRE_DISJOINT ||
			     item->kind == REQUIRE_SHARED;

		if (inner && !asks_supervision(c, item))
			return without_supervision(c, item);
	}
	return q;
}

static void check_supervisory(struct rates *r, const struct class *class,
			      const struct rule *rule)
{
	const struct requirement *without;
	struct diag *d;

	if (!is_supervisory(class) || asks_supervision(r->c, rule->requirement))
		return;
	without = without_supervision(r->c, rule->requirement);
	d = diag(r->c->cx, W507, without->at,
		 "`%s` is a supervisory class, and by this way one qualifies without "
		 "having "
		 "supervised",
		 class->symbol->name->text);
	diag_note(r->c->cx, d, class->level ? class->level_at : class->supervises->at,
		  "that it supervises is said here");
}

/* ---- all of them ----------------------------------------------------------------- */

static void check_requirement(struct rates *r, const struct class *class,
			      const struct rule *rule, const struct requirement *q)
{
	rate_of_alternative(r, class, q);
	check_recent(r, rule, q);
	if (q->kind == REQUIRE_DETERMINATION)
		check_determination(r, q);
	service_note(r, class->standard->authority, q);
	for (const struct requirement *item = q->items; item; item = item->next)
		check_requirement(r, class, rule, item);
}

static void check_class(struct rates *r, const struct class *class)
{
	for (const struct rule *rule = class->rules; rule; rule = rule->next) {
		check_requirement(r, class, rule, rule->requirement);
		check_supervisory(r, class, rule);
	}
}

static void check_substitutions(struct rates *r, const struct class *class)
{
	for (const struct rule *rule = class->rules; rule; rule = rule->next)
		for (const struct substitution *s = rule->substitutions; s; s = s->next)
			check_substitution(r, class, s);
}

void check_rules(struct checker *c)
{
	struct rates r = {.c = c};

	/* Standard by standard, whose rates are compared: those of all its alternatives first. */
	for (const struct class *const *at = c->classes, *const *end; *at;) {
		const struct standard *standard = (*at)->standard;

		for (end = at; *end && (*end)->standard == standard; end++)
			check_class(&r, *end);
		for (; at < end; at++)
			check_substitutions(&r, *at);
	}
	check_services(&r);
}
