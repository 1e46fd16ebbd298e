/*
 * resolve/overlap.c - whether a day may count twice.
 *
 * Two requirements of experience that must both be met, and whose kinds can overlap, have
 * two readings: a day serves both, or one of them only. People are admitted or refused
 * by the difference, so a rule that does not say which is refused. It says so by `shared`
 * or `disjoint`; where the closest group that holds both is one that asks for each of its
 * requirements, or for at least two of them, nothing says so.
 */
#include "resolve/resolve.h"

#include <stdlib.h>

/* A requirement of experience, and the specialties it binds: none listed means all. */
struct leaf {
	const struct requirement *requirement;
	const bool *binds; /* by the number of the specialty, or NULL: all */
	bool reported;
};

struct leaves {
	struct rule_work *w;
	struct leaf *items;
	size_t count, capacity;
};

static bool bind_together(const struct leaves *leaves, const struct leaf *a,
			  const struct leaf *b)
{
	if (!a->binds || !b->binds)
		return true;
	for (uint32_t i = 0; i < leaves->w->class->specialty_count; i++)
		if (a->binds[i] && b->binds[i])
			return true;
	return false;
}

/* A kind of which every day counts for both, or NULL. What takes a search is kept: the
 * same kinds meet in many rules. */
static const struct symbol *kinds_common(struct resolver *r, const struct symbol *a,
					 const struct symbol *b)
{
	const struct symbol *none = r->nobody->symbol, *found;

	if (r->model->symbols[a->kind].join_count == 0)
		return symbols_common(r->model, a, b);
	found = table_get(&r->table, a, b, KEY_COMMON);
	if (!found) {
		found = symbols_common(r->model, a, b);
		table_put(r, a, b, KEY_COMMON, (void *)(uintptr_t)(found ? found : none));
	}
	return found == none ? NULL : found;
}

static const struct symbol *requirements_common(struct resolver *r,
						const struct requirement *a,
						const struct requirement *b)
{
	const struct symbol *found = NULL;

	for (uint32_t i = 0; i < a->of_count && !found; i++)
		for (uint32_t k = 0; k < b->of_count && !found; k++)
			found = kinds_common(r, a->of[i], b->of[k]);
	return found;
}

static void report_overlap(struct leaves *leaves, const struct requirement *a,
			   const struct requirement *b, const struct symbol *both,
			   enum requirement_kind group)
{
	struct resolver *r = leaves->w->r;
	uint64_t more = a->amount.days > b->amount.days ? a->amount.days : b->amount.days;
	struct diag *d;

	d = diag(r->cx, E301, b->at,
		 "a day of `%s` could count for this requirement and for another, and "
		 "nothing says whether it may count for both",
		 both->name->text);
	diag_note(r->cx, d, a->at, "the other is here");
	diag_remark(r->cx, d,
		    "with `shared` %s of `%s` can serve both: %s in all are enough",
		    days_words(r, more), both->name->text, days_words(r, more));
	diag_remark(r->cx, d, "with `disjoint` a day counts once: %s in all are needed",
		    days_words(r, (uint64_t)a->amount.days + b->amount.days));
	if (group == REQUIRE_AT_LEAST)
		diag_remark(
			r->cx, d,
			"under `at least`, write the combinations out as alternatives "
			"of `any of`, each `shared` or `disjoint`");
}

/* Compares the leaves of one item of a group with those of the items before it. */
static void compare(struct leaves *leaves, size_t group_start, size_t item_start,
		    enum requirement_kind group)
{
	for (size_t i = item_start; i < leaves->count; i++) {
		struct leaf *leaf = &leaves->items[i];

		for (size_t k = group_start; k < item_start && !leaf->reported; k++) {
			const struct leaf *other = &leaves->items[k];
			const struct symbol *both = NULL;

			if (bind_together(leaves, leaf, other))
				both = requirements_common(leaves->w->r,
							   other->requirement,
							   leaf->requirement);
			if (!both)
				continue;
			leaf->reported = true;
			report_overlap(leaves, other->requirement, leaf->requirement,
				       both, group);
		}
	}
}

static const bool *narrow(struct leaves *leaves, const struct requirement *q,
			  const bool *binds)
{
	bool *narrowed =
		NEW_ARRAY(leaves->w->r->cx, bool, leaves->w->class->specialty_count);
	const struct details *details = details_of(q);

	for (uint32_t i = 0; i < details->specialty_count; i++) {
		uint32_t number = details->specialties[i]->number;

		narrowed[number] = !binds || binds[number];
	}
	return narrowed;
}

/* Two parts of one whole that could share their days: whether they may cannot be said. */
static void compare_parts(struct leaves *leaves, const struct requirement *whole)
{
	struct resolver *r = leaves->w->r;

	for (const struct requirement *part = whole->items; part; part = part->next) {
		const struct symbol *both = NULL;

		compare_parts(leaves, part);
		for (const struct requirement *other = whole->items;
		     other != part && !both && !part->bad; other = other->next) {
			struct diag *d;

			both = other->bad ? NULL : requirements_common(r, other, part);
			if (!both)
				continue;
			d = diag(r->cx, E316, part->at,
				 "a day of `%s` could count for two parts of one requirement, "
				 "and the language cannot say whether it may", both->name->text);
			diag_note(r->cx, d, other->at, "the other part is here");
			diag_remark(r->cx, d, "include one part in the other, or write the "
					      "combinations out under `disjoint`");
		}
	}
}

/* Adds the leaves below a requirement, comparing those that meet in it first. */
static void gather(struct leaves *leaves, const struct requirement *q, const bool *binds)
{
	bool compares = q->kind == REQUIRE_ALL_OF ||
			(q->kind == REQUIRE_AT_LEAST && details_of(q)->count > 1);
	size_t group_start = leaves->count, item_start;

	if (q->kind == REQUIRE_EXPERIENCE) {
		if (q->bad)
			return;
		compare_parts(leaves, q);
		GROW(leaves->items, leaves->count, leaves->capacity);
		leaves->items[leaves->count++] =
			(struct leaf){.requirement = q, .binds = binds};
		return;
	}
	if (q->kind == REQUIRE_FOR)
		binds = narrow(leaves, q, binds);
	if (q->kind > REQUIRE_FOR)
		return;
	for (const struct requirement *item = q->items; item; item = item->next) {
		item_start = leaves->count;
		gather(leaves, item, binds);
		if (compares)
			compare(leaves, group_start, item_start, q->kind);
	}
}

void overlaps_check(struct rule_work *w, const struct requirement *requirement)
{
	struct leaves leaves = {.w = w};

	gather(&leaves, requirement, NULL);
	free(leaves.items);
}
