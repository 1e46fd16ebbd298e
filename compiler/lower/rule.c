/*
 * lower/rule.c - a requirement that stands by itself becomes a formula.
 *
 * A formula keeps the shape of the requirement, so that an explanation can walk it: each leaf is an
 * atom over one fact, each group a group. What shares days or may be substituted is settled
 * in lower/choice.c and lower/days.c.
 */
#include "lower/lowering.h"

void
lowering_refuse(struct lowering *lw, struct span at, const char *what)
{
	if (!lw->failed)
		diag(lw->cx, E316, at, "expected a rule that tables can say exactly, found %s", what);
	lw->failed = true;
}

void
lowering_limit(struct lowering *lw, struct span at, enum limit_kind limit, const char *what,
	       uint64_t found)
{
	if (found <= lw->cx->limits[limit])
		return;
	if (!lw->failed)
		limit_remark(lw->cx, diag(lw->cx, E317, at, "expected at most %u %s, found %llu",
				      (unsigned)lw->cx->limits[limit], what,
				      (unsigned long long)found), limit);
	lw->failed = true;
}

void
lowering_too_large(struct lowering *lw)
{
	if (!lw->failed)
		limit_remark(lw->cx, diag(lw->cx, E317, lw->rule->at,
				      "expected a rule of at most %u nodes after its combinations are "
				      "written out; this one needs more",
				      (unsigned)lw->cx->limits[LIMIT_NODES]), LIMIT_NODES);
	lw->failed = true;
}

struct formula *
formula_new(struct lowering *lw, enum classpec_node_kind kind, struct span at)
{
	struct formula *f = NEW(lw->cx, struct formula);

	f->kind = (uint8_t)kind;
	f->at = at;
	f->last = &f->items;
	if (++lw->formula_count > lw->cx->limits[LIMIT_NODES])
		lowering_too_large(lw);
	return f;
}

/* NULL, for what does not bind the specialty, adds nothing. */
void
formula_add(struct formula *group, struct formula *item)
{
	if (!item)
		return;
	*group->last = item;
	group->last = &item->next;
}

struct formula *
formula_atom(struct lowering *lw, uint32_t fact, int64_t threshold, struct span at)
{
	struct formula *f = formula_new(lw, CLASSPEC_ATOM, at);

	f->terms = NEW(lw->cx, struct classpec_term);
	f->terms[0] = (struct classpec_term){ fact, 1 };
	f->term_count = 1;
	f->threshold = threshold;
	return f;
}

bool
requirement_binds(const struct lowering *lw, const struct requirement *r)
{
	const struct details *details = details_of(r);

	if (r->kind != REQUIRE_FOR)
		return true;
	for (uint32_t i = 0; i < details->specialty_count; i++)
		if (details->specialties[i] == lw->specialty)
			return true;
	return false;
}

int64_t
requirement_units(struct lowering *lw, const struct requirement *r)
{
	const struct policy *policy = &lw->authority->policy;

	switch (r->kind) {
	case REQUIRE_EXPERIENCE:
	case REQUIRE_SERVICE:
		return r->amount.days;
	case REQUIRE_CREDITS:
		return (int64_t)r->amount.hundredths *
		       (r->amount.unit == AMOUNT_QUARTER ? policy->quarter_numerator
							 : policy->quarter_denominator);
	default:
		return 1;
	}
}

const char *
requirement_words(struct lowering *lw, const struct requirement *r, int64_t units)
{
	uint32_t fact;

	if (r->kind == REQUIRE_DETERMINATION)
		return words_format(lw, "a determination by %s", r->of[0]->words);
	fact = requirement_fact(lw, r, 0);
	if (lw->wordless)
		return NULL;
	if (r->kind == REQUIRE_CREDITS)
		return arena_format(lw->cx->arena, "%s %s", units_words(lw, fact, units),
				    lw->fact_words.items[fact]);
	if (r->kind == REQUIRE_EXPERIENCE || r->kind == REQUIRE_SERVICE)
		return arena_format(lw->cx->arena, "%s of %s", units_words(lw, fact, units),
				    lw->fact_words.items[fact]);
	return lw->fact_words.items[fact];
}

/* ---- leaves ---- */

static struct formula *
lower_leaf(struct lowering *lw, const struct requirement *r)
{
	struct formula *f = formula_atom(lw, requirement_fact(lw, r, 0),
					 requirement_units(lw, r), r->at);

	f->words = requirement_words(lw, r, f->threshold);
	return f;
}

/* What remains to be asked where nothing does. */
static struct formula *
lower_nothing(struct lowering *lw, const struct requirement *r)
{
	struct formula *f = formula_new(lw, CLASSPEC_ALL, r->at);

	f->words = "nothing more is needed here";
	return f;
}

/* 6 years of K, of which 3 of L: the parts are thresholds of their own, since L is a K. */
static struct formula *
lower_including(struct lowering *lw, const struct requirement *r)
{
	int64_t units = settled_units(lw, r);
	struct formula *whole = units > 0 ? lower_days(lw, r, 0, units) : NULL, *all;
	const char *words;

	if (!r->items)
		return whole ? whole : lower_nothing(lw, r);
	all = formula_new(lw, CLASSPEC_ALL, r->at);
	words = requirement_words(lw, r, units > 0 ? units : 1);
	all->words = words_format(lw, "%s, including:", words);
	formula_add(all, whole);
	for (const struct requirement *part = r->items; part; part = part->next)
		formula_add(all, lower_requirement(lw, part));
	if (whole && whole->next && !r->items->next)
		all->days = system_including(lw, r, whole, whole->next);
	return all;
}

static struct formula *
lower_any_class(struct lowering *lw, const struct requirement *r)
{
	struct formula *any = formula_new(lw, CLASSPEC_ANY, r->at);
	int64_t units = settled_units(lw, r);

	if (units <= 0)
		return lower_nothing(lw, r);
	for (uint32_t i = 0; i < r->of_count; i++)
		formula_add(any, lower_days(lw, r, i, units));
	return any;
}

/* ---- discretion ---- */

static struct formula *
lower_floor(struct lowering *lw, const struct floor *floor)
{
	struct formula *f;

	if (floor->requirement) {
		f = formula_new(lw, CLASSPEC_ALL, floor->at);
		formula_add(f, lower_plain(lw, floor->requirement));
	} else {
		f = formula_new(lw, floor->any ? CLASSPEC_ANY : CLASSPEC_ALL, floor->at);
		for (uint32_t i = 0; i < floor->count; i++)
			formula_add(f, lower_plain(lw, floor->labelled[i]));
	}
	f->flags |= CLASSPEC_FLOOR;
	f->words = "what the office cannot waive";
	return f;
}

static struct formula *
lower_determination(struct lowering *lw, const struct requirement *r)
{
	const struct details *details = details_of(r);
	struct formula *all = formula_new(lw, CLASSPEC_ALL, r->at);
	struct formula *decision = formula_atom(lw, decision_fact(lw, r->of[0]), 1, r->at);

	decision->flags |= CLASSPEC_DETERMINATION;
	decision->words = requirement_words(lw, r, 1);
	all->flags |= CLASSPEC_DISCRETION;
	all->words = words_format(lw, "accepted by %s", r->of[0]->words);
	formula_add(all, decision);
	if (details->floor)
		formula_add(all, lower_floor(lw, details->floor));
	return all;
}

/* ---- groups ---- */

static struct formula *
lower_group(struct lowering *lw, const struct requirement *r, enum classpec_node_kind kind)
{
	const struct details *details = details_of(r);
	struct formula *group = formula_new(lw, kind, r->at);

	group->count = details->count;
	for (const struct requirement *item = r->items; item; item = item->next)
		formula_add(group, lower_requirement(lw, item));
	if (!group->items) /* every part binds other specialties only */
		return NULL;
	if (kind == CLASSPEC_AT_LEAST)
		group->words = words_format(lw, "at least %u of these", details->count);
	return group;
}

static struct formula *
lower_kind(struct lowering *lw, const struct requirement *r)
{
	switch (r->kind) {
	case REQUIRE_ALL_OF:
	case REQUIRE_SHARED:
	case REQUIRE_FOR:
		return lower_group(lw, r, CLASSPEC_ALL);
	case REQUIRE_ANY_OF:
		return lower_group(lw, r, CLASSPEC_ANY);
	case REQUIRE_AT_LEAST:
		return lower_group(lw, r, CLASSPEC_AT_LEAST);
	case REQUIRE_DISJOINT:
		return lower_disjoint(lw, r);
	case REQUIRE_PROPORTIONAL:
		return lower_proportional(lw, r);
	case REQUIRE_EXPERIENCE:
		return lower_including(lw, r);
	case REQUIRE_SERVICE:
		return r->any_class ? lower_any_class(lw, r) : lower_including(lw, r);
	case REQUIRE_DETERMINATION:
		return lower_determination(lw, r);
	case REQUIRE_EDUCATION:
	case REQUIRE_CREDITS:
	case REQUIRE_CREDENTIAL:
	case REQUIRE_STATUS:
		return lower_leaf(lw, r);
	case REQUIRE_KINDS:
		break;
	}
	BUG("a requirement of no kind");
}

/* What every node carries, whatever became of it. */
static struct formula *
annotate(struct formula *f, const struct requirement *r)
{
	const struct details *details = details_of(r);

	if (!f)
		return NULL;
	f->stage = (uint8_t)r->stage;
	if (details->label)
		f->label = details->label;
	if (details->text)
		f->text = details->text;
	return f;
}

struct formula *
lower_settled(struct lowering *lw, const struct requirement *r)
{
	if (discharged(lw, r))
		return annotate(lower_nothing(lw, r), r);
	return annotate(lower_kind(lw, r), r);
}

struct formula *
lower_plain(struct lowering *lw, const struct requirement *r)
{
	struct formula *f;
	bool outer = lw->plain;

	lw->plain = true;
	f = lower_requirement(lw, r);
	lw->plain = outer;
	return f;
}

struct formula *
lower_requirement(struct lowering *lw, const struct requirement *r)
{
	if (!requirement_binds(lw, r))
		return NULL;
	if (settles(lw, r))
		return lower_choices(lw, r);
	return lower_settled(lw, r);
}
