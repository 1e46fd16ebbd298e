/*
 * diff/rule.c - by which routes a class is entered, and what each asks for. Rules are
 * paired here, proved elsewhere, and told here.
 */
#include "diff/diff.h"

#include <stdlib.h>
#include <string.h>

/* ---- the rules of a pair of classes --------------------------------------------- */

static const struct rule *old_rule(struct diff *d, const struct class *old,
				   const struct rule *like)
{
	const struct rule *rule = old->rules;

	while (rule && strcmp(id_now(d, rule->route->id), like->route->id) != 0)
		rule = rule->next;
	return rule;
}

static const struct rule *new_rule(struct diff *d, const struct class *new,
				   const struct rule *like)
{
	const struct rule *rule = new->rules;

	while (rule && strcmp(rule->route->id, id_now(d, like->route->id)) != 0)
		rule = rule->next;
	return rule;
}

/* The last part of an id. */
static const char *last_part(const char *id)
{
	const char *stop = strrchr(id, '.');

	return stop ? stop + 1 : id;
}

/* The number in the plan of the rule of a class's revision, for one specialty or NULL. */
static uint32_t rule_number(const struct classpec_plan *plan, const struct class *class,
			    const struct rule *rule, const char *specialty)
{
	const struct classpec_class *c =
		CLASSPEC_ARRAY(plan, classes, struct classpec_class) +
		class->symbol->number;
	const struct classpec_rule *rules =
		CLASSPEC_ARRAY(plan, rules, struct classpec_rule);
	const struct classpec_entry *names =
		CLASSPEC_ARRAY(plan, specialties, struct classpec_entry);
	uint32_t i;

	for (i = c->first_rule; i < c->first_rule + c->rule_count; i++) {
		const char *name = rules[i].specialty == CLASSPEC_NONE
					 ? NULL
					 : last_part(classpec_text(
						   plan, names[rules[i].specialty].id));

		if (classpec_revision_of(plan, &rules[i])->in_force ==
			    class->standard->revision.value &&
		    rules[i].route == rule->route->number && text_same(name, specialty))
			return i;
	}
	return CLASSPEC_NONE;
}

static void pair_add(struct diff *d, const struct rule_pair *like,
		     const char *old_specialty, const char *new_specialty)
{
	struct rule_pair *pair;

	GROW(d->rules, d->rule_count, d->rule_capacity);
	pair = &d->rules[d->rule_count];
	*pair = *like;
	pair->specialty = new_specialty ? new_specialty : old_specialty;
	pair->old =
		rule_number(d->old.plan, pair->old_class, pair->old_rule, old_specialty);
	pair->new =
		rule_number(d->new.plan, pair->new_class, pair->new_rule, new_specialty);
	d->rule_count += pair->old != CLASSPEC_NONE && pair->new != CLASSPEC_NONE;
}

static bool has_specialty(const struct class *class, const char *name)
{
	uint32_t i;

	for (i = 0; i < class->specialty_count; i++)
		if (strcmp(class->specialties[i].name->text, name) == 0)
			return true;
	return false;
}

/* Where one side knows no specialties, its rule is that of each. */
static void pair_specialties(struct diff *d, const struct rule_pair *pair)
{
	const struct class *old = pair->old_class, *new = pair->new_class;
	uint32_t i;

	if (!old->specialty_count && !new->specialty_count)
		pair_add(d, pair, NULL, NULL);
	for (i = 0; i < new->specialty_count; i++) {
		const char *name = new->specialties[i].name->text;

		if (!old->specialty_count)
			pair_add(d, pair, NULL, name);
		else if (has_specialty(old, name))
			pair_add(d, pair, name, name);
	}
	for (i = 0; i < old->specialty_count && !new->specialty_count; i++)
		pair_add(d, pair, old->specialties[i].name->text, NULL);
}

void diff_rules(struct diff *d)
{
	const struct rule *rule;
	size_t i;

	for (i = 0; i < d->class_count; i++) {
		struct class_pair *classes = &d->classes[i];
		struct rule_pair pair = { .old_class = classes->old,
					  .new_class = classes->new };

		classes->first_rule = classes->end_rule = d->rule_count;
		if (!classes->old || !classes->new)
			continue;
		for (rule = classes->new->rules; rule; rule = rule->next) {
			pair.new_rule = rule;
			pair.old_rule = old_rule(d, classes->old, rule);
			if (!pair.old_rule)
				continue;
			pair.written_same =
				strcmp(rule_written(pair.old_rule, d->scratch),
				       rule_written(pair.new_rule, d->scratch)) == 0;
			pair_specialties(d, &pair);
		}
		classes->end_rule = d->rule_count;
		arena_clear(d->scratch);
	}
}

/* ---- what became of them -------------------------------------------------------- */

static struct change *rule_change(struct diff *d, enum change_kind kind,
				  const struct class *class, const struct rule *old,
				  const struct rule *new)
{
	struct change *change = change_add(d, kind);

	change->standard = class->standard->symbol->id;
	change->class = class->symbol->id;
	change->route = (new ? new : old)->route->name->text;
	if (old)
		change->old = (struct mark){ old->at, true };
	if (new)
		change->new = (struct mark){ new->at, true };
	return change;
}

static void routes_of(struct diff *d, const struct class_pair *pair)
{
	const struct rule *rule;

	for (rule = pair->new->rules; rule; rule = rule->next)
		if (!old_rule(d, pair->old, rule))
			rule_change(d, CHANGE_QUALIFY_ADDED, pair->new, NULL, rule)->now =
				rule_written(rule, d->arena);
	for (rule = pair->old->rules; rule; rule = rule->next)
		if (!new_rule(d, pair->new, rule))
			rule_change(d, CHANGE_QUALIFY_REMOVED, pair->new, rule, NULL)
				->was = rule_written(rule, d->arena);
}

static const char *kept_text(struct diff *d, const char *text)
{
	return *text ? arena_copy(d->arena, text, strlen(text)) : NULL;
}

static void texts_of(struct diff *d, const struct class_pair *pair)
{
	const struct rule *rule, *other;
	struct change *change;
	const char *was, *now;

	for (rule = pair->new->rules; rule; rule = rule->next) {
		other = old_rule(d, pair->old, rule);
		if (!other)
			continue;
		was = rule_texts(other, d->scratch);
		now = rule_texts(rule, d->scratch);
		if (strcmp(was, now) == 0)
			continue;
		change = rule_change(d, CHANGE_REQUIREMENT_TEXT, pair->new, other, rule);
		change->was = kept_text(d, was);
		change->now = kept_text(d, now);
	}
	arena_clear(d->scratch);
}

static bool tells_nothing(const struct rule_pair *pair)
{
	return pair->written_same &&
	       (!pair->verdict || pair->verdict->effect == EFFECT_EQUIVALENT);
}

static enum change_effect effect_of(const struct rule_pair *pair)
{
	return pair->verdict ? pair->verdict->effect : EFFECT_EQUIVALENT;
}

/* The specialties from `at` on that share the rule and what became of it are one
 * change. */
static void requirement_of(struct diff *d, size_t at, size_t rules_end)
{
	const struct rule_pair *pair = &d->rules[at];
	struct change *change = rule_change(
		d, pair->written_same ? CHANGE_REQUIREMENT_REACHED : CHANGE_REQUIREMENT,
		pair->new_class, pair->old_rule, pair->new_rule);
	size_t i, end = at;

	change->effect = effect_of(pair);
	change->verdict = pair->verdict;
	change->was = kept_text(d, rule_written(pair->old_rule, d->scratch));
	if (!pair->written_same)
		change->now = kept_text(d, rule_written(pair->new_rule, d->scratch));
	arena_clear(d->scratch);
	while (end < rules_end && d->rules[end].new_rule == pair->new_rule &&
	       d->rules[end].old_rule == pair->old_rule)
		end++;
	change->list = arena_new(d->arena, sizeof *change->list * (end - at));
	for (i = at; i < end; i++) {
		if (d->rules[i].told || tells_nothing(&d->rules[i]) ||
		    effect_of(&d->rules[i]) != change->effect)
			continue;
		d->rules[i].told = true;
		if (d->rules[i].specialty)
			change->list[change->list_count++] = d->rules[i].specialty;
	}
}

void diff_rule_changes(struct diff *d, const struct class_pair *pair)
{
	size_t i;

	routes_of(d, pair);
	texts_of(d, pair);
	for (i = pair->first_rule; i < pair->end_rule; i++)
		if (!d->rules[i].told && !tells_nothing(&d->rules[i]))
			requirement_of(d, i, pair->end_rule);
}
