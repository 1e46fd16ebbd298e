/*
 * emit/c_names.c - what the generated code calls the entries of a plan.
 *
 * Every name is the prefix, an underscore and more, so that two authorities can share a
 * program; and what stands behind the underscore is such that no keyword of C or C++ comes up,
 * whatever the prefix is: there is a static_assert, but no static_holds. Upper case keeps the names of a sort apart, since names of a spec are
 * in lower case; two sorts can still meet, as a class `route_open` and a route `open` do,
 * and that is an error.
 */
#include "emit/emit.h"

#include <stdlib.h>
#include <string.h>

/* ---- the prefix ----------------------------------------------------------------- */

static bool is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static bool is_identifier(const char *text)
{
	if (!is_letter(*text))
		return false;
	for (text++; *text; text++)
		if (!is_letter(*text) && !(*text >= '0' && *text <= '9') && *text != '_')
			return false;
	return true;
}

static bool begins(const char *text, const char *with)
{
	return strncmp(text, with, strlen(with)) == 0;
}

/* Whether a header that the generated one includes has names which begin so: INT32_MAX
 * would be what the class `max` of an authority `int32` is called. */
static bool prefix_taken(const char *upper)
{
	static const char *const whole[] = { "SIZE", "PTRDIFF", "SIG_ATOMIC", "WCHAR",
					     "WINT" };
	size_t i;

	if (begins(upper, "CLASSPEC"))
		return true;
	for (i = 0; i < sizeof whole / sizeof whole[0]; i++)
		if (strcmp(upper, whole[i]) == 0)
			return true;
	if (*upper == 'U')
		upper++;
	if (!begins(upper, "INT"))
		return false;
	upper += 3;
	return (*upper >= '0' && *upper <= '9') || begins(upper, "_LEAST") ||
	       begins(upper, "_FAST") || strcmp(upper, "PTR") == 0 ||
	       strcmp(upper, "MAX") == 0;
}

const char *prefix_upper(struct context *cx, const char *prefix)
{
	char *upper = arena_copy(cx->arena, prefix, strlen(prefix)), *c;

	for (c = upper; *c; c++)
		if (*c >= 'a' && *c <= 'z')
			*c = (char)(*c - 'a' + 'A');
	return upper;
}

const char *prefix_fault(struct context *cx, const char *prefix)
{
	if (!is_identifier(prefix))
		return arena_format(
			cx->arena,
			"`%s` cannot begin a C identifier; a prefix is letters, digits and "
			"underscores, a letter first",
			prefix);
	if (prefix_taken(prefix_upper(cx, prefix)))
		return arena_format(
			cx->arena,
			"`%s` is how names of the C library or of classpec.h begin; choose "
			"another with --prefix",
			prefix);
	return NULL;
}

/* ---- names ---------------------------------------------------------------------- */

struct naming {
	struct context *cx;
	const struct classpec_plan *plan;
	const char *prefix; /* in upper case */
	const char *own;    /* id of the authority whose ids lose their first part */
	struct identifiers all;
};

static struct identifier *name_add(struct naming *naming, const char *macro,
				   const char *sort, uint32_t value)
{
	struct identifier *added = &naming->all.items[naming->all.count++];

	added->macro = macro;
	added->sort = sort;
	added->value = value;
	return added;
}

/* "nys.bachelors" after "NYS_LEVEL_": the own authority's part of the id is left out. */
static const char *macro_of(struct naming *naming, const char *infix, const char *id)
{
	size_t own = strlen(naming->own);
	char *macro, *c;

	if (begins(id, naming->own) && id[own] == '.')
		id += own + 1;
	macro = arena_format(naming->cx->arena, "%s_%s%s", naming->prefix, infix, id);
	for (c = macro; *c; c++) {
		if (*c >= 'a' && *c <= 'z')
			*c = (char)(*c - 'a' + 'A');
		else if (*c == '.')
			*c = '_';
	}
	return macro;
}

static void name_entry(struct naming *naming, const char *infix, const char *sort,
		       const struct classpec_entry *entry, uint32_t value)
{
	const char *id = plan_text(naming->plan, entry->id);
	struct identifier *added =
		name_add(naming, macro_of(naming, infix, id), sort, value);

	added->id = id;
	added->words = plan_text(naming->plan, entry->words);
}

static void name_entries(struct naming *naming, struct classpec_section section,
			 const char *sort, const char *infix)
{
	const struct classpec_entry *entries = plan_section(naming->plan, section);
	uint32_t i;

	for (i = 0; i < section.count; i++)
		name_entry(naming, infix, sort, &entries[i], i);
}

static void name_classes(struct naming *naming)
{
	const struct classpec_class *classes =
		plan_section(naming->plan, naming->plan->classes);
	uint32_t i;

	for (i = 0; i < naming->plan->classes.count; i++) {
		struct classpec_entry entry = { classes[i].id, classes[i].title,
						classes[i].authority };

		name_entry(naming, "", "class", &entry, i);
	}
}

/* Names that the generated code needs for itself. */
static void name_ours(struct naming *naming)
{
	const struct classpec_plan *plan = naming->plan;

	name_add(naming, macro_of(naming, "", "FACT_COUNT"), "fact", plan->facts.count);
	name_add(naming, macro_of(naming, "", "SOURCE_HASH"), "source",
		 plan->source_hash);
	name_add(naming, macro_of(naming, "", "TABLES_H"), "guard", 0);
}

/* The authority whose rules the plan holds. */
static const char *own_authority(const struct classpec_plan *plan)
{
	const struct classpec_authority *authorities =
		plan_section(plan, plan->authorities);
	const struct classpec_class *classes = plan_section(plan, plan->classes);
	uint32_t i;

	for (i = 0; i < plan->classes.count; i++)
		if (classes[i].rule_count)
			return plan_text(plan, authorities[classes[i].authority].id);
	return plan->authorities.count ? plan_text(plan, authorities[0].id) : "";
}

struct identifiers identifiers_of(struct context *cx, const struct classpec_plan *plan,
				  const char *prefix)
{
	struct naming naming = {
		cx, plan, prefix_upper(cx, prefix), own_authority(plan), { NULL, 0 }
	};
	size_t room = 3;

	room += plan->classes.count + plan->routes.count + plan->specialties.count;
	room += plan->kinds.count + plan->levels.count + plan->subjects.count;
	room += plan->credentials.count + plan->bodies.count;
	room += plan->jurisdictional_classes.count;
	naming.all.items = NEW_ARRAY(cx, struct identifier, room);
	name_classes(&naming);
	name_entries(&naming, plan->routes, "route", "ROUTE_");
	name_entries(&naming, plan->specialties, "specialty", "SPECIALTY_");
	name_entries(&naming, plan->kinds, "experience kind", "KIND_");
	name_entries(&naming, plan->levels, "education level", "LEVEL_");
	name_entries(&naming, plan->subjects, "subject", "SUBJECT_");
	name_entries(&naming, plan->credentials, "credential", "CREDENTIAL_");
	name_entries(&naming, plan->bodies, "body", "BODY_");
	name_entries(&naming, plan->jurisdictional_classes, "jurisdictional class",
		     "JURISDICTIONAL_CLASS_");
	name_ours(&naming);
	return naming.all;
}

/* ---- in the order of their names ------------------------------------------------ */

/* By name, then in the order of the plan: both are members of the same array. */
static int compare_identifiers(const void *a, const void *b)
{
	const struct identifier *const *left = a, *const *right = b;
	int order = strcmp((*left)->macro, (*right)->macro);

	if (order)
		return order;
	return (*left > *right) - (*left < *right);
}

const struct identifier **identifiers_sorted(struct context *cx,
					     const struct identifiers *all)
{
	const struct identifier **sorted =
		NEW_ARRAY(cx, const struct identifier *, all->count);
	uint32_t i;

	for (i = 0; i < all->count; i++)
		sorted[i] = &all->items[i];
	qsort(sorted, all->count, sizeof *sorted, compare_identifiers);
	return sorted;
}
