/*
 * diff/vocabulary.c - authorities, their policy, and the words that all standards share.
 */
#include "diff/diff.h"

#include <stdlib.h>
#include <string.h>

/* ---- changes of words ----------------------------------------------------------- */

static struct change *symbol_change(struct diff *d, struct reach *reach,
				    enum change_kind kind, const struct symbol *old,
				    const struct symbol *new)
{
	struct change *change = change_add(d, kind);

	change->item = new ? new->id : old->id;
	if (old)
		change->old = (struct mark){ old->at, true };
	if (new)
		change->new = (struct mark){ new->at, true };
	reach_symbols(d, reach, change, old, new);
	return change;
}

static void words_changed(struct diff *d, struct reach *reach, enum change_kind kind,
			  const struct symbol *old, const struct symbol *new,
			  const char *was, const char *now)
{
	struct change *change;

	if (text_same(was, now))
		return;
	change = symbol_change(d, reach, kind, old, new);
	change->was = was;
	change->now = now;
}

static int compare_texts(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static const char *parents_words(struct diff *d, const struct symbol *symbol, bool old)
{
	const char **ids = arena_new(d->arena, sizeof *ids * symbol->parent_count);
	const char *words = NULL;
	uint32_t i;

	for (i = 0; i < symbol->parent_count; i++)
		ids[i] = old ? id_now(d, symbol->parents[i]->id) : symbol->parents[i]->id;
	if (symbol->parent_count)
		qsort(ids, symbol->parent_count, sizeof *ids, compare_texts);
	for (i = 0; i < symbol->parent_count; i++)
		words = words ? arena_format(d->arena, "%s, %s", words, ids[i]) : ids[i];
	return words;
}

static const char *truth(bool value)
{
	return value ? "yes" : "no";
}

static void compare_symbol(struct diff *d, struct reach *reach, const struct symbol *old,
			   const struct symbol *new)
{
	switch (new->kind) {
	case SYMBOL_EDUCATION:
		words_changed(d, reach, CHANGE_EDUCATION_ABOVE, old, new,
			      parents_words(d, old, true), parents_words(d, new, false));
		break;
	case SYMBOL_EXPERIENCE:
		words_changed(d, reach, CHANGE_EXPERIENCE_DEFINITION, old, new,
			      old->definition, new->definition);
		words_changed(d, reach, CHANGE_EXPERIENCE_IS, old, new,
			      parents_words(d, old, true), parents_words(d, new, false));
		break;
	case SYMBOL_SUBJECT:
		words_changed(d, reach, CHANGE_SUBJECT_IS, old, new,
			      parents_words(d, old, true), parents_words(d, new, false));
		break;
	case SYMBOL_CREDENTIAL:
		words_changed(d, reach, CHANGE_CREDENTIAL_ASSESSED, old, new,
			      truth(old->assessed), truth(new->assessed));
		break;
	case SYMBOL_BODY:
		words_changed(d, reach, CHANGE_BODY_SUPERSEDED, old, new,
			      old->superseded_by ? id_now(d, old->superseded_by->id)
						 : NULL,
			      new->superseded_by ? new->superseded_by->id : NULL);
		break;
	case SYMBOL_TERM:
		words_changed(d, reach, CHANGE_TERM_EXCLUDES, old, new, old->excludes,
			      new->excludes);
		break;
	case SYMBOL_ROUTE:
		words_changed(d, reach, CHANGE_ROUTE_SERVICE, old, new,
			      old->needs_service_in, new->needs_service_in);
		break;
	case SYMBOL_CLASS:
		words_changed(d, reach, CHANGE_EXTERNAL_CODE, old, new, old->code,
			      new->code);
		words_changed(d, reach, CHANGE_EXTERNAL_GRADE, old, new, old->grade,
			      new->grade);
		break;
	default:
		break;
	}
}

/* ---- sorts of words ------------------------------------------------------------- */

/* The kind of change is the first of four: added, removed, renamed, words. */
static const struct sort {
	enum symbol_kind symbols;
	enum change_kind added;
} sorts[] = {
	{ SYMBOL_EDUCATION, CHANGE_EDUCATION_ADDED },
	{ SYMBOL_EXPERIENCE, CHANGE_EXPERIENCE_ADDED },
	{ SYMBOL_SUBJECT, CHANGE_SUBJECT_ADDED },
	{ SYMBOL_CREDENTIAL, CHANGE_CREDENTIAL_ADDED },
	{ SYMBOL_PLACE, CHANGE_PLACE_ADDED },
	{ SYMBOL_BODY, CHANGE_BODY_ADDED },
	{ SYMBOL_TERM, CHANGE_TERM_ADDED },
	{ SYMBOL_NOTICE, CHANGE_NOTICE_ADDED },
	{ SYMBOL_ROUTE, CHANGE_ROUTE_ADDED },
	{ SYMBOL_CLASS, CHANGE_EXTERNAL_ADDED },
};

static bool is_word(const struct symbol *symbol)
{
	return symbol->kind != SYMBOL_CLASS || symbol->external;
}

static struct text_index index_of(struct diff *d, const struct symbols *symbols)
{
	struct text_index index = index_open(d->arena, symbols->count);
	uint32_t i;

	for (i = 0; i < symbols->count; i++)
		if (is_word(symbols->items[i]))
			index_put(&index, symbols->items[i]->id, i);
	return index;
}

/* Those that have no namesake on the other side, by their words and authority. */
static struct text_index strangers(struct diff *d, const struct symbols *symbols,
				   const struct text_index *others)
{
	struct text_index index = index_open(d->arena, symbols->count);
	uint32_t i;

	for (i = 0; i < symbols->count; i++) {
		const struct symbol *s = symbols->items[i];

		if (is_word(s) && index_find(others, s->id) == CLASSPEC_NONE)
			index_put(&index,
				  arena_format(d->arena, "%s %s",
					       s->authority->symbol->id, s->words),
				  i);
	}
	return index;
}

static void renaming_add(struct diff *d, const struct symbol *old,
			 const struct symbol *new, const char *guess)
{
	GROW(d->renamings, d->renaming_count, d->renaming_capacity);
	d->renamings[d->renaming_count++] = (struct renaming){ old, new, guess };
}

/* A sort of words, and of each its counterpart on the other side. */
struct sort_pair {
	const struct sort *sort;
	const struct symbols *old, *new;
	const struct symbol **was, **now; /* of the new words; of the old ones */
};

static void pair_words(struct diff *d, struct sort_pair *p)
{
	struct text_index was = index_of(d, p->old), now = index_of(d, p->new);
	struct text_index lost = strangers(d, p->old, &now);
	uint32_t i, k;

	p->was = arena_new(d->arena, sizeof *p->was * p->new->count);
	p->now = arena_new(d->arena, sizeof *p->now * p->old->count);
	for (i = 0; i < p->new->count; i++) {
		const struct symbol *word = p->new->items[i];

		if (!is_word(word))
			continue;
		k = index_find(&was, word->id);
		if (k == CLASSPEC_NONE) {
			k = index_find(&lost, arena_format(d->arena, "%s %s",
							   word->authority->symbol->id,
							   word->words));
			if (k == CLASSPEC_NONE || p->now[k])
				continue;
			renaming_add(d, p->old->items[k], word, "the words are the same");
		}
		p->was[i] = p->old->items[k];
		p->now[k] = word;
	}
}

static void compare_sort(struct diff *d, struct reach *reach, const struct sort_pair *p)
{
	enum change_kind added = p->sort->added;
	struct change *change;
	uint32_t i;

	for (i = 0; i < p->new->count; i++) {
		const struct symbol *word = p->new->items[i], *other = p->was[i];

		if (!is_word(word))
			continue;
		if (!other) {
			symbol_change(d, reach, added, NULL, word)->now = word->words;
			continue;
		}
		if (strcmp(other->id, word->id) != 0) {
			change = symbol_change(d, reach, added + 2, other, word);
			change->was = other->id;
			change->now = word->id;
			change->guess = "the words are the same";
		}
		words_changed(d, reach, added + 3, other, word, other->words,
			      word->words);
		compare_symbol(d, reach, other, word);
	}
	for (i = 0; i < p->old->count; i++)
		if (is_word(p->old->items[i]) && !p->now[i])
			symbol_change(d, reach, added + 1, p->old->items[i], NULL)->was =
				p->old->items[i]->words;
}

/* ---- authorities ---------------------------------------------------------------- */

static const char *names_joined(struct diff *d, const struct words *words)
{
	const char *text = NULL;
	uint32_t i;

	for (i = 0; i < words->count; i++)
		text = text ? arena_format(d->arena, "%s, %s", text,
					   words->names[i]->text)
			    : words->names[i]->text;
	return text;
}

static const char *policy_part_time(const struct policy *p)
{
	static const char *const words[] = { [PART_TIME_PRORATED] = "prorated",
					     [PART_TIME_IN_FULL] = "counted_in_full",
					     [PART_TIME_NOT_COUNTED] = "not_counted" };

	return words[p->part_time];
}

static const char *policy_scale(const struct policy *p)
{
	static const char *const words[] = { [SCALE_NONE] = NULL,
					     [SCALE_STEPWISE] = "stepwise",
					     [SCALE_LINEAR] = "linear" };

	return words[p->substitution];
}

/* In the order of the kinds of change, from POLICY_MONTH on. */
enum { POLICIES = CHANGE_POLICY_ROUNDING - CHANGE_POLICY_MONTH + 1 };

static void policy_words(struct diff *d, const struct policy *p, const char **words)
{
	struct context cx = { .arena = d->arena };

	words[0] = arena_format(d->arena, "%u days", (unsigned)p->month_days);
	words[1] = hundredths_words(&cx, p->full_time_hours);
	words[2] = hundredths_words(&cx, p->year_hours);
	words[3] = policy_part_time(p);
	words[4] = p->concurrent_added ? "added" : "capped at full_time";
	words[5] = p->unpaid_counted ? "counted" : "not_counted";
	words[6] = p->unstated_hours_full ? "full_time" : "unknown";
	words[7] = policy_scale(p);
	words[8] = arena_format(d->arena, "quarter = %u/%u semester",
				(unsigned)p->quarter_numerator,
				(unsigned)p->quarter_denominator);
	words[9] = p->exact_level ? "exact_level_only" : "higher_satisfies_lower";
	words[10] = p->nearest_month ? "nearest month" : "down to day";
}

static struct change *authority_change(struct diff *d, enum change_kind kind,
				       const struct authority *old,
				       const struct authority *new, const char *was,
				       const char *now)
{
	struct change *change;

	if (old && new && text_same(was, now))
		return NULL;
	change = change_add(d, kind);
	change->item = (new ? new : old)->symbol->id;
	change->was = was;
	change->now = now;
	if (old)
		change->old = (struct mark){ old->symbol->at, true };
	if (new)
		change->new = (struct mark){ new->symbol->at, true };
	return change;
}

static void grades_list(struct diff *d, const struct grade_family *family,
			struct items *items)
{
	uint32_t i;

	for (; family; family = family->next) {
		struct out words = { 0 };

		for (i = 0; i < family->count; i++)
			out_format(&words, "%s%s", i ? " " : "", family->grades[i]);
		for (i = 0; i < family->above_count; i++)
			out_format(&words, " above %s", family->above[i]->text);
		item_add(items, family->name->text,
			 words.size ? arena_copy(d->arena, words.text, words.size) : "",
			 family->at);
		out_free(&words);
	}
}

/* What the checks hold an authority's standards to. */
static void check_rules_list(struct diff *d, const struct authority *a,
			     struct items *items)
{
	const struct required_part *part;
	const struct retired_code *code;
	const struct outdated_term *term;
	const struct statute *statute;

	for (part = a->requires; part; part = part->next)
		item_add(items,
			 arena_format(d->arena, "requires %s", part_name(part->part)),
			 NULL, part->at);
	for (code = a->retired; code; code = code->next)
		item_add(items, arena_format(d->arena, "retired %s", code->code->text),
			 NULL, code->at);
	for (term = a->outdated; term; term = term->next)
		item_add(items, arena_format(d->arena, "outdated \"%s\"", term->term),
			 term->say, term->at);
	for (statute = a->statutes; statute; statute = statute->next)
		item_add(
			items,
			arena_format(d->arena, "statute %s", statute_name(statute->rule)),
			statute->citation, statute->at);
}

static void compare_lists(struct diff *d, const struct authority *old,
			  const struct authority *new)
{
	static const struct item_kinds grades = { CHANGE_GRADES_ADDED,
						  CHANGE_GRADES_REMOVED,
						  CHANGE_GRADES_CHANGED };
	static const struct item_kinds rules = { CHANGE_CHECK_RULE_ADDED,
						 CHANGE_CHECK_RULE_REMOVED,
						 CHANGE_CHECK_RULE_CHANGED };
	struct subject of = { NULL, NULL, old->symbol->at, new->symbol->at };
	struct items was = { 0 }, now = { 0 }, asked = { 0 }, asks = { 0 };

	grades_list(d, old->grades, &was);
	grades_list(d, new->grades, &now);
	items_compare(d, &of, grades, &was, &now);
	check_rules_list(d, old, &asked);
	check_rules_list(d, new, &asks);
	items_compare(d, &of, rules, &asked, &asks);
}

static void compare_authority(struct diff *d, const struct authority *old,
			      const struct authority *new)
{
	const char *was[POLICIES], *now[POLICIES];
	struct change *change;
	uint32_t i;

	authority_change(d, CHANGE_AUTHORITY_TITLE, old, new, old->symbol->words,
			 new->symbol->words);
	authority_change(d, CHANGE_CODE_PATTERN, old, new, old->codes, new->codes);
	authority_change(d, CHANGE_LEVELS, old, new, names_joined(d, &old->levels),
			 names_joined(d, &new->levels));
	authority_change(d, CHANGE_DIRECTIONS, old, new,
			 names_joined(d, &old->directions),
			 names_joined(d, &new->directions));
	authority_change(d, CHANGE_JURISDICTIONAL_CLASSES, old, new,
			 names_joined(d, &old->jurisdictional_classes),
			 names_joined(d, &new->jurisdictional_classes));
	policy_words(d, &old->policy, was);
	policy_words(d, &new->policy, now);
	for (i = 0; i < POLICIES; i++) {
		change = authority_change(d, CHANGE_POLICY_MONTH + i, old, new, was[i],
					  now[i]);
		if (change)
			reach_authority(d, change, new->symbol->id);
	}
	compare_lists(d, old, new);
}

static const struct authority *authority_of(const struct model *model, const char *id)
{
	uint32_t i;

	for (i = 0; i < model->authority_count; i++)
		if (strcmp(model->authorities[i]->symbol->id, id) == 0)
			return model->authorities[i];
	return NULL;
}

void diff_vocabulary(struct diff *d)
{
	struct sort_pair pairs[sizeof sorts / sizeof *sorts];
	struct reach *reach = reach_open(d);
	size_t k;
	uint32_t i;

	for (k = 0; k < sizeof sorts / sizeof *sorts; k++) {
		pairs[k] = (struct sort_pair){
			.sort = &sorts[k],
			.old = &d->old.model->symbols[sorts[k].symbols],
			.new = &d->new.model->symbols[sorts[k].symbols]
		};
		pair_words(d, &pairs[k]);
	}
	renamings_index(d);
	for (i = 0; i < d->new.model->authority_count; i++) {
		const struct authority *new = d->new.model->authorities[i];
		const struct authority *old = authority_of(d->old.model, new->symbol->id);

		if (old)
			compare_authority(d, old, new);
		else
			authority_change(d, CHANGE_AUTHORITY_ADDED, NULL, new, NULL,
					 new->symbol->words);
	}
	for (i = 0; i < d->old.model->authority_count; i++)
		if (!authority_of(d->new.model, d->old.model->authorities[i]->symbol->id))
			authority_change(
				d, CHANGE_AUTHORITY_REMOVED, d->old.model->authorities[i],
				NULL, d->old.model->authorities[i]->symbol->words, NULL);
	for (k = 0; k < sizeof sorts / sizeof *sorts; k++)
		compare_sort(d, reach, &pairs[k]);
	reach_close(reach);
}
