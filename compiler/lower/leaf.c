/*
 * lower/leaf.c - what a leaf of a requirement asks about: its fact, and the words for it.
 */
#include "lower/lowering.h"

static const char *
join_words(struct lowering *lw, struct symbol *const *of, uint32_t count, bool ids)
{
	const char *joined = "";

	for (uint32_t i = 0; i < count; i++) {
		const char *between = i == 0 ? "" : ids ? "+" : i + 1 == count ? " or " : ", ";

		joined = arena_format(lw->cx->arena, "%s%s%s", joined, between,
				      ids ? of[i]->name->text : of[i]->words);
	}
	return joined;
}

static const char *
window_words(struct lowering *lw, const struct requirement *r, bool id)
{
	const struct details *details = details_of(r);
	const char *words = "";
	struct window shorter = details->within, longer = details->before;
	struct amount within = { shorter.days * 100, AMOUNT_DAYS, shorter.days };
	struct amount before = { longer.days * 100, AMOUNT_DAYS, longer.days };
	uint32_t year = lw->authority->policy.month_days * 12;

	if (within.days && within.days % year == 0)
		within = (struct amount){ within.days / year * 100, AMOUNT_YEARS, within.days };
	if (before.days && before.days % year == 0)
		before = (struct amount){ before.days / year * 100, AMOUNT_YEARS, before.days };
	if (within.days)
		words = arena_format(lw->cx->arena, id ? "%s/within:%s:%s"
				     : "%s, within the last %s before %s", words,
				     amount_words(lw->cx, &within), anchor_name(shorter.anchor));
	if (before.days)
		words = arena_format(lw->cx->arena, id ? "%s/before:%s:%s"
				     : "%s, at least %s before %s", words,
				     amount_words(lw->cx, &before), anchor_name(longer.anchor));
	return words;
}

static const char *
subject_words(struct lowering *lw, const struct requirement *r, bool id)
{
	const struct details *details = details_of(r);

	if (!details->subject_count)
		return "";
	return arena_format(lw->cx->arena, id ? "/in:%s" : " in %s",
			    join_words(lw, details->subjects, details->subject_count, id));
}

static uint32_t
jurisdictional_number(const struct lowering *lw, const struct name *name)
{
	const struct words *words = &lw->authority->jurisdictional_classes;

	for (uint32_t i = 0; name && i < words->count; i++)
		if (words->names[i] == name)
			return lw->first_jurisdictional[lw->authority->symbol->number] + i;
	return CLASSPEC_NONE;
}

/* "permanent competitive service as Clerk 2" */
static const char *
service_words(struct lowering *lw, const struct requirement *r, struct symbol *const *of,
	      uint32_t count)
{
	const struct name *in = details_of(r)->jurisdictional_class;

	return arena_format(lw->cx->arena, "%s%s%sservice as %s", r->permanent ? "permanent " : "",
			    in ? in->text : "", in ? " " : "", join_words(lw, of, count, false));
}

static void
service_key(struct lowering *lw, const struct requirement *r, struct fact_key *key, uint32_t number)
{
	key->kind = CLASSPEC_SERVICE;
	key->selected = select_below(lw, SYMBOL_CLASS, r->any_class ? r->of + number : r->of,
				     r->any_class ? 1 : r->of_count, false, &key->selected_count);
	key->permanent = r->permanent;
	key->jurisdictional_class =
		jurisdictional_number(lw, details_of(r)->jurisdictional_class);
}

static struct fact_key
leaf_key(struct lowering *lw, const struct requirement *r, uint32_t number)
{
	const struct details *details = details_of(r);
	struct fact_key key = { .authority = lw->authority, .class_number = CLASSPEC_NONE,
				.jurisdictional_class = CLASSPEC_NONE, 
				.within = details->within, .before = details->before,
				.accredited = r->accredited };

	if (details->within.days && details->before.days &&
	    details->within.anchor != details->before.anchor)
		lowering_refuse(lw, r->at, "time limits counted from two different dates");
	switch (r->kind) {
	case REQUIRE_EXPERIENCE:
		key.kind = CLASSPEC_EXPERIENCE;
		key.selected = select_below(lw, SYMBOL_EXPERIENCE, r->of, r->of_count, true,
					    &key.selected_count);
		break;
	case REQUIRE_SERVICE:
		service_key(lw, r, &key, number);
		break;
	case REQUIRE_EDUCATION:
		key.kind = CLASSPEC_EDUCATION;
		key.selected = select_below(lw, SYMBOL_EDUCATION, r->of, r->of_count,
					    !lw->authority->policy.exact_level, &key.selected_count);
		break;
	case REQUIRE_CREDITS:
		key.kind = CLASSPEC_CREDITS;
		break;
	case REQUIRE_CREDENTIAL:
		key.kind = CLASSPEC_CREDENTIAL;
		key.selected = select_below(lw, SYMBOL_CREDENTIAL, r->of, 1, false,
					    &key.selected_count);
		break;
	case REQUIRE_STATUS:
		key.kind = CLASSPEC_STATUS;
		key.date = details->on.value;
		key.selected = select_below(lw, SYMBOL_CLASS, r->of, 1, false,
					    &key.selected_count);
		break;
	default:
		BUG("a requirement that is no leaf has no fact");
	}
	key.subjects = select_below(lw, SYMBOL_SUBJECT, details->subjects,
				    details->subject_count, true, &key.subject_count);
	return key;
}

static const char *
leaf_id(struct lowering *lw, const struct requirement *r, uint32_t number)
{
	const struct details *details = details_of(r);
	struct arena *arena = lw->cx->arena;
	struct symbol *const *of = r->any_class ? r->of + number : r->of;
	const char *names = join_words(lw, of, r->any_class ? 1 : r->of_count, true);
	const char *window = window_words(lw, r, true), *subjects = subject_words(lw, r, true);
	const struct name *in = details->jurisdictional_class;
	const char *jurisdictional = in ? in->text : "";

	switch (r->kind) {
	case REQUIRE_EXPERIENCE:
		return arena_format(arena, "experience:%s%s", names, window);
	case REQUIRE_SERVICE:
		return arena_format(arena, "service:%s%s%s%s%s", names,
				    r->permanent ? "/permanent" : "",
				    *jurisdictional ? "/" : "", jurisdictional, window);
	case REQUIRE_EDUCATION:
		return arena_format(arena, "education:%s%s%s%s", names, subjects,
				    r->accredited ? "/accredited" : "", window);
	case REQUIRE_CREDITS:
		return arena_format(arena, "credits%s%s%s", subjects,
				    r->accredited ? "/accredited" : "", window);
	case REQUIRE_STATUS:
		return arena_format(arena, "status:%s/%s", names, details->on.text);
	default:
		return arena_format(arena, "credential:%s", names);
	}
}

static const char *
leaf_words(struct lowering *lw, const struct requirement *r, uint32_t number)
{
	struct arena *arena = lw->cx->arena;
	struct symbol *const *of = r->any_class ? r->of + number : r->of;
	uint32_t count = r->any_class ? 1 : r->of_count;
	const char *accredited = r->accredited ? " from an accredited school" : "";

	switch (r->kind) {
	case REQUIRE_EXPERIENCE:
		return arena_format(arena, "%s%s", join_words(lw, of, count, false),
				    window_words(lw, r, false));
	case REQUIRE_SERVICE:
		return arena_format(arena, "%s%s", service_words(lw, r, of, count),
				    window_words(lw, r, false));
	case REQUIRE_EDUCATION:
		return arena_format(arena, "%s%s%s%s", of[0]->words, subject_words(lw, r, false),
				    accredited, window_words(lw, r, false));
	case REQUIRE_CREDITS:
		return arena_format(arena, "semester credits%s%s%s", subject_words(lw, r, false),
				    accredited, window_words(lw, r, false));
	case REQUIRE_STATUS:
		return arena_format(arena, "permanent status as %s on %s", of[0]->words,
				    details_of(r)->on.text);
	default:
		return of[0]->words;
	}
}

uint32_t
requirement_fact(struct lowering *lw, const struct requirement *r, uint32_t number)
{
	struct known_fact *known = &lw->known[((uintptr_t)r / sizeof *r) % KNOWN_FACTS];
	struct fact_key key;
	uint32_t fact;

	if (known->requirement == r && known->number == number)
		return known->fact;
	key = leaf_key(lw, r, number);
	fact = fact_find(lw, &key);
	if (fact == CLASSPEC_NONE)
		fact = fact_add(lw, &key, lw->forgets ? NULL : leaf_id(lw, r, number),
				lw->forgets ? NULL : leaf_words(lw, r, number));
	if (!lw->failed) /* what is refused is refused again */
		*known = (struct known_fact){ r, number, fact };
	return fact;
}

uint32_t
decision_fact(struct lowering *lw, const struct symbol *body)
{
	uint32_t number = lw->numbers[SYMBOL_BODY][body->number], fact;
	struct fact_key key = { .kind = CLASSPEC_DECISION, .authority = lw->authority,
				.class_number = lw->class_number,
				.jurisdictional_class = CLASSPEC_NONE, .selected = &number,
				.selected_count = 1 };

	fact = fact_find(lw, &key);
	if (fact != CLASSPEC_NONE)
		return fact;
	if (lw->forgets)
		return fact_add(lw, &key, NULL, NULL);
	return fact_add(lw, &key,
			arena_format(lw->cx->arena, "determination:%s", body->name->text),
			arena_format(lw->cx->arena, "a determination by %s", body->words));
}
