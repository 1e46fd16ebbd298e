/*
 * proof_variant.c - a rule without some of its parts, as if the spec had left them out.
 * What a floor repeats stays as it was.
 */
#include "check/proofs.h"

/* Which requirement of the copy is which of the rule. */
struct pair {
	const struct requirement *original;
	struct requirement *copy;
	struct pair *next;
};

struct copying {
	struct arena *arena;
	const struct variation *variation;
	struct pair *pairs;
};

static bool left_out(const struct copying *c, enum part_kind kind,
		     const struct requirement *r, const struct substitution *s)
{
	for (uint32_t i = 0; i < c->variation->without_count; i++) {
		const struct part *part = c->variation->without[i];

		if (part->substitution != s)
			continue;
		if (s ? part->kind == kind
		      : part->requirement == r &&
				(part->kind == PART_WHOLE) == (kind == PART_WHOLE))
			return true;
	}
	return false;
}

static bool stands_in(const struct requirement *above, const struct requirement *below)
{
	if (above == below)
		return true;
	for (const struct requirement *item = above->items; item; item = item->next)
		if (stands_in(item, below))
			return true;
	return false;
}

static bool is_dropped(const struct copying *c, const struct requirement *group,
		       const struct requirement *item)
{
	const struct requirement *through = c->variation->through;

	if (through && group->kind == REQUIRE_ANY_OF && group != through &&
	    stands_in(group, through) && !stands_in(item, through))
		return true;
	return left_out(c, PART_REQUIREMENT, item, NULL);
}

static struct requirement *copy_requirement(struct copying *c,
					    const struct requirement *r, bool *fails);

/* What became of the items of a group that are asked of the specialty. */
struct items {
	struct requirement *first;
	uint32_t kept, failed;
};

static struct items copy_items(struct copying *c, const struct requirement *r)
{
	struct items items = {NULL, 0, 0};
	struct requirement **last = &items.first;

	for (const struct requirement *item = r->items; item; item = item->next) {
		bool fails = false;

		if (is_dropped(c, r, item))
			continue;
		*last = copy_requirement(c, item, &fails);
		items.failed += fails;
		items.kept += !fails && item_is_asked(item, c->variation->specialty);
		if (*last)
			last = &(*last)->next;
	}
	return items;
}

/* An amount that is not asked for leaves what it includes. */
static void copy_as_group(struct requirement *copy, const struct requirement *r)
{
	*copy = (struct requirement){
		.kind = REQUIRE_SHARED,
		.at = r->at,
		.stage = r->stage,
	};
}

static bool is_either(const struct requirement *r)
{
	return r->kind == REQUIRE_ANY_OF || r->kind == REQUIRE_AT_LEAST ||
	       r->kind == REQUIRE_PROPORTIONAL;
}

/* Whether nobody from outside can meet it. */
static bool fails_outside(const struct copying *c, const struct requirement *r,
			  struct items items)
{
	if (!c->variation->outsider)
		return false;
	if (r->kind == REQUIRE_SERVICE || r->kind == REQUIRE_STATUS)
		return true;
	return items.failed && (!is_either(r) || !items.kept);
}

static struct requirement *copy_requirement(struct copying *c,
					    const struct requirement *r, bool *fails)
{
	struct requirement *copy = arena_new(c->arena, sizeof *copy);
	struct pair *pair = arena_new(c->arena, sizeof *pair);
	struct items items;

	*copy = *r;
	copy->next = NULL;
	if (c->variation->outsider && !item_is_asked(r, c->variation->specialty))
		return copy;
	items = copy_items(c, r);
	if (fails_outside(c, r, items)) {
		*fails = true;
		return NULL;
	}
	if (left_out(c, PART_WHOLE, r, NULL)) {
		if (items.first && !items.first->next) {
			/* The one part stands in its place, and is due when it was. */
			if (items.first->stage < r->stage)
				items.first->stage = r->stage;
			return items.first;
		}
		copy_as_group(copy, r);
	}
	copy->items = items.first;
	*pair = (struct pair){r, copy, c->pairs};
	c->pairs = pair;
	return copy;
}

/* At the same rate, as much as is wanted. */
static void lift_cap(struct copying *c, struct substitution *s)
{
	uint32_t times;
	struct requirement *source;

	if (s->measure == MEASURE_EACH) {
		s->cap = (struct amount){0, AMOUNT_DAYS, 0};
		return;
	}
	times = (s->target->amount.days + s->amount.days - 1) / s->amount.days;
	source = arena_new(c->arena, sizeof *source);
	*source = *s->source;
	source->amount.hundredths *= times;
	source->amount.days *= times;
	s->amount.hundredths *= times;
	s->amount.days *= times;
	s->source = source;
}

static struct requirement *copy_of(const struct copying *c,
				   const struct requirement *original)
{
	const struct pair *pair = c->pairs;

	while (pair && pair->original != original)
		pair = pair->next;
	return pair ? pair->copy : NULL;
}

/* Without those into what is no longer there. */
static void copy_substitutions(struct copying *c, const struct rule *rule,
			       struct rule *copy)
{
	struct substitution **last = &copy->substitutions;

	*last = NULL;
	for (const struct substitution *s = rule->substitutions; s; s = s->next) {
		struct requirement *target = copy_of(c, s->target);
		struct substitution *kept;

		if (!target || target->kind != s->target->kind ||
		    left_out(c, PART_SUBSTITUTION, NULL, s) ||
		    (c->variation->outsider && s->source->kind == REQUIRE_SERVICE))
			continue;
		kept = arena_new(c->arena, sizeof *kept);
		*kept = *s;
		kept->target = target;
		kept->next = NULL;
		if (left_out(c, PART_CAP, NULL, s))
			lift_cap(c, kept);
		*last = kept;
		last = &kept->next;
	}
}

const struct rule *rule_variant(struct arena *arena, const struct rule *rule,
				const struct variation *variation)
{
	struct copying c = {arena, variation, NULL};
	struct rule *copy = arena_new(arena, sizeof *copy);
	bool fails = false;

	*copy = *rule;
	copy->requirement = copy_requirement(
		&c, variation->root ? variation->root : rule->requirement, &fails);
	if (fails)
		return NULL;
	copy_substitutions(&c, rule, copy);
	return copy;
}
