/*
 * qualify/select.c - which rules are asked: those of the classes, by the route, for the
 * specialty, in force on the day.
 */
#include <string.h>

#include "qualify/qualify.h"

static const struct classpec_class *class_at(const struct qualify *q, uint32_t number)
{
	return CLASSPEC_ARRAY(q->plan, classes, struct classpec_class) + number;
}

static const struct classpec_rule *rule_at(const struct qualify *q, uint32_t number)
{
	return CLASSPEC_ARRAY(q->plan, rules, struct classpec_rule) + number;
}

static int unknown_name(struct qualify *q, enum record_vocabulary of, const char *text)
{
	const char *nearest = record_names_nearest(q->names, of, text);

	return usage_error(q->cx, q->command, "no %s is called `%s`%s%s%s",
			   record_vocabulary_words(of), text,
			   nearest ? "; did you mean `" : "", nearest ? nearest : "",
			   nearest ? "`?" : "");
}

/* What a name of the command line may stand for; all, when it was not given. */
struct choice {
	const struct record_name *first;
	uint32_t count;
	bool all;
};

static int choice_make(struct qualify *q, enum record_vocabulary of, const char *text,
		       struct choice *choice)
{
	choice->all = !text;
	choice->count = text ? record_names_find(q->names, of, text, &choice->first) : 0;
	return text && !choice->count ? unknown_name(q, of, text) : STATUS_OK;
}

static bool choice_has(const struct choice *choice, uint32_t number)
{
	uint32_t i;

	for (i = 0; i < choice->count; i++)
		if (choice->first[i].number == number)
			return true;
	return choice->all;
}

struct selection {
	struct qualify *q;
	struct choice route, specialty;
	bool *asked; /* of each class: it was named before */
	bool nothing_in_force;
};

static bool in_force(const struct qualify *q, uint32_t number)
{
	const struct classpec_rule *rule = rule_at(q, number);

	return classpec_rule_find(q->plan, rule->class_number, rule->route,
				  rule->specialty, q->options->as_of) == number;
}

static void note_class(struct selection *selection, const struct classpec_class *class,
		       const char *what)
{
	const struct qualify *q = selection->q;

	complain(q->cx, "note: %s: %s on %s", classpec_text(q->plan, class->id), what,
		 q->as_of);
}

static void select_class(struct selection *selection, uint32_t number)
{
	struct qualify *q = selection->q;
	const struct classpec_class *class = class_at(q, number);
	bool any = false;
	uint32_t i;

	if (selection->asked[number])
		return;
	selection->asked[number] = true;
	for (i = class->first_rule; i < class->first_rule + class->rule_count; i++) {
		if (!in_force(q, i))
			continue;
		any = true;
		if (choice_has(&selection->route, rule_at(q, i)->route) &&
		    choice_has(&selection->specialty, rule_at(q, i)->specialty))
			q->rules[q->rule_count++] = i;
	}
	if (!any && class->rule_count) {
		note_class(selection, class, "no revision of its standard is in force");
		selection->nothing_in_force = true;
	} else if (any && class->abolished && class->abolished <= q->options->as_of) {
		note_class(selection, class, "abolished, and no longer used");
	}
}

/* A name alone may be that of several classes; one of them must have rules. */
static int select_named(struct selection *selection, const char *text)
{
	struct qualify *q = selection->q;
	struct choice choice;
	bool specified = false;
	uint32_t i;
	int status = choice_make(q, RECORD_CLASSES, text, &choice);

	if (status)
		return status;
	for (i = 0; i < choice.count; i++)
		if (class_at(q, choice.first[i].number)->rule_count) {
			specified = true;
			select_class(selection, choice.first[i].number);
		}
	if (!specified)
		return usage_error(q->cx, q->command,
				   "the plan does not say how one qualifies for `%s`",
				   text);
	return STATUS_OK;
}

static int select_classes(struct selection *selection)
{
	const struct qualify_options *options = selection->q->options;
	uint32_t number;
	int i, status = STATUS_OK;

	for (i = 0; i < options->class_count && status == STATUS_OK; i++)
		status = select_named(selection, options->classes[i]);
	for (number = 0;
	     !options->class_count && number < selection->q->plan->classes.count;
	     number++)
		select_class(selection, number);
	return status;
}

int qualify_select(struct qualify *q)
{
	struct selection selection = { .q = q };
	int status;

	q->rules = NEW_ARRAY(q->cx, uint32_t, q->plan->rules.count);
	selection.asked = NEW_ARRAY(q->cx, bool, q->plan->classes.count);
	status = choice_make(q, RECORD_ROUTES, q->options->route, &selection.route);
	if (status == STATUS_OK)
		status = choice_make(q, RECORD_SPECIALTIES, q->options->specialty,
				     &selection.specialty);
	if (status == STATUS_OK)
		status = select_classes(&selection);
	if (status == STATUS_OK && !q->rule_count && !selection.nothing_in_force)
		return usage_error(
			q->cx, q->command,
			q->plan->rules.count
				? "no class asked for has such a route and specialty"
				: "no class of the plan says how one qualifies");
	return status;
}
