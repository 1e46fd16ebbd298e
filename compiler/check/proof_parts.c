/*
 * proof_parts.c - the parts of a rule that may turn out to be idle.
 */
#include "check/proofs.h"

struct part_list {
	struct arena *arena;
	struct part *items; /* NULL while they are only counted */
	uint32_t count;
};

static void part_add(struct part_list *list, struct part part)
{
	if (list->items)
		list->items[list->count] = part;
	list->count++;
}

/* What becomes of a group when one of its items is taken out. */
static enum part_kind item_kind(const struct requirement *group)
{
	switch (group->kind) {
	case REQUIRE_ANY_OF:
	case REQUIRE_AT_LEAST:
	case REQUIRE_PROPORTIONAL: return PART_ALTERNATIVE;
	case REQUIRE_EXPERIENCE:
	case REQUIRE_SERVICE: return PART_INCLUDED;
	case REQUIRE_ALL_OF:
	case REQUIRE_SHARED:
	case REQUIRE_DISJOINT:
	case REQUIRE_FOR:
	case REQUIRE_EDUCATION:
	case REQUIRE_CREDITS:
	case REQUIRE_CREDENTIAL:
	case REQUIRE_STATUS:
	case REQUIRE_DETERMINATION:
	case REQUIRE_KINDS: break;
	}
	return PART_REQUIREMENT;
}

static void find_parts(struct part_list *list, const struct requirement *r)
{
	enum part_kind kind = item_kind(r);

	if (r->items && kind == PART_INCLUDED)
		part_add(list, (struct part){PART_WHOLE, r, NULL, NULL});
	for (const struct requirement *item = r->items; item; item = item->next) {
		if (r->items->next || kind == PART_INCLUDED)
			part_add(list, (struct part){kind, item, r, NULL});
		find_parts(list, item);
	}
}

/* Linear: the amount that a share is reckoned by is also the most that is taken off. */
static bool has_cap(const struct substitution *s)
{
	if (s->measure == MEASURE_EACH)
		return s->cap.days > 0;
	return s->measure == MEASURE_UP_TO && s->scale == SCALE_LINEAR;
}

static void find_all(struct part_list *list, const struct rule *rule)
{
	find_parts(list, rule->requirement);
	for (const struct substitution *s = rule->substitutions; s; s = s->next) {
		part_add(list, (struct part){PART_SUBSTITUTION, s->target, NULL, s});
		if (has_cap(s))
			part_add(list, (struct part){PART_CAP, s->target, NULL, s});
	}
}

struct parts parts_of(struct arena *arena, const struct rule *rule)
{
	struct part_list list = {arena, NULL, 0};

	find_all(&list, rule);
	list.items = arena_new(arena, sizeof *list.items * (list.count + 1));
	list.count = 0;
	find_all(&list, rule);
	return (struct parts){list.items, list.count};
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

bool part_within(const struct part *part, const struct part *other)
{
	if (part == other)
		return true;
	switch (other->kind) {
	case PART_ALTERNATIVE:
	case PART_REQUIREMENT:
	case PART_INCLUDED: return stands_in(other->requirement, part->requirement);
	case PART_WHOLE:
		return part->substitution && part->requirement == other->requirement;
	case PART_SUBSTITUTION: return part->substitution == other->substitution;
	case PART_CAP: break;
	}
	return false;
}

/* ---- specialties ----------------------------------------------------------------- */

bool item_is_asked(const struct requirement *r, const struct specialty *specialty)
{
	const struct details *details = details_of(r);

	if (r->kind != REQUIRE_FOR)
		return true;
	for (uint32_t i = 0; i < details->specialty_count; i++)
		if (details->specialties[i] == specialty)
			return true;
	return false;
}

static bool asked_below(const struct requirement *above, const struct requirement *below,
			const struct specialty *specialty)
{
	if (!item_is_asked(above, specialty))
		return false;
	if (above == below)
		return true;
	for (const struct requirement *item = above->items; item; item = item->next)
		if (asked_below(item, below, specialty))
			return true;
	return false;
}

bool requirement_asked(const struct rule *rule, const struct requirement *r,
		       const struct specialty *specialty)
{
	return asked_below(rule->requirement, r, specialty);
}

uint32_t items_asked(const struct requirement *group, const struct specialty *specialty)
{
	uint32_t count = 0;

	for (const struct requirement *item = group->items; item; item = item->next)
		count += item_is_asked(item, specialty);
	return count;
}

/* ---- traits of a rule ------------------------------------------------------------ */

static void find_stages(const struct requirement *r, bool due[STAGE_COUNT])
{
	due[r->stage] = true;
	for (const struct requirement *item = r->items; item; item = item->next)
		find_stages(item, due);
}

uint32_t rule_stages(const struct rule *rule, enum stage stages[STAGE_COUNT])
{
	bool due[STAGE_COUNT] = {false}, later = false;
	uint32_t count = 0;

	find_stages(rule->requirement, due);
	for (const struct substitution *s = rule->substitutions; s; s = s->next)
		find_stages(s->source, due);
	stages[count++] = STAGE_END_OF_PROBATION;
	for (int stage = STAGE_END_OF_PROBATION; stage >= STAGE_FILING; stage--) {
		if (later && (stage == STAGE_FILING || due[stage]))
			stages[count++] = (enum stage)stage;
		later |= due[stage];
	}
	return count;
}

static uint32_t determinations(const struct requirement *r)
{
	uint32_t count = r->kind == REQUIRE_DETERMINATION;

	for (const struct requirement *item = r->items; item; item = item->next)
		count += determinations(item);
	return count;
}

uint32_t rule_determinations(const struct rule *rule)
{
	return determinations(rule->requirement);
}
