/*
 * revisions.c - what a standard says of its own dates, against its history and against
 * the revision before it.
 */
#include "check/check.h"

#include <stdlib.h>
#include <string.h>

/* The same day, or the same month where one of them says no more. */
static bool same_date(struct date a, struct date b)
{
	bool to_the_day = strlen(a.text) > 7 && strlen(b.text) > 7;

	return to_the_day ? a.value == b.value : a.value / 100 == b.value / 100;
}

/* Whether something happened then to the standard as a whole. */
static bool is_recorded(const struct standard *standard, struct date date)
{
	for (const struct event *event = standard->history; event; event = event->next) {
		if (event->on.value && same_date(event->on, date))
			return true;
		for (const struct approval *a = event->approvals; a; a = a->next)
			if (a->on.value && same_date(a->on, date))
				return true;
	}
	return false;
}

/* A history that holds nothing but, say, a consolidation records no revisions. */
static bool records_revisions(const struct standard *standard)
{
	for (const struct event *event = standard->history; event; event = event->next)
		if (event->kind == EVENT_ESTABLISHED || event->kind == EVENT_REVISED)
			return true;
	return false;
}

static void check_requirements(struct checker *c, const struct standard *standard,
			       struct date approved, struct span at)
{
	struct diag *d;

	if (!approved.value || is_recorded(standard, approved))
		return;
	d = diag(c->cx, W637, at,
		 "the requirements were approved on %s, when no revision was",
		 approved.text);
	diag_note(c->cx, d, standard->history->at, "the history begins here");
}

static void check_dates(struct checker *c, const struct standard *standard)
{
	struct diag *d;

	if (!standard->issued.value && !standard->revision.value && !standard->history)
		diag(c->cx, W640, standard->at, "the standard `%s` carries no date",
		     standard->symbol->name->text);
	if (!records_revisions(standard))
		return;
	check_requirements(c, standard, standard->requirements_approved,
			   standard->requirements_at);
	for (const struct class *class = standard->classes; class; class = class->next)
		check_requirements(c, standard, class->requirements_approved,
				   class->requirements_at);
	if (!standard->revision_at.hi || is_recorded(standard, standard->revision))
		return;
	d = diag(c->cx, W643, standard->revision_at,
		 "the history records no revision of %s", standard->revision.text);
	diag_note(c->cx, d, standard->history->at, "it begins here");
}

/* ---- one revision after the other ------------------------------------------------ */

static int by_revision(const void *left, const void *right)
{
	const struct standard *a = *(const struct standard *const *)left;
	const struct standard *b = *(const struct standard *const *)right;

	if (a->symbol->number != b->symbol->number)
		return a->symbol->number < b->symbol->number ? -1 : 1;
	return (a->revision.value > b->revision.value) -
	       (a->revision.value < b->revision.value);
}

static void check_superseded(struct checker *c, const struct standard *before,
			     const struct standard *after)
{
	struct diag *d;

	if (after->supersedes.value == 0) {
		d = diag(c->cx, W642,
			 after->revision_at.hi ? after->revision_at : after->at,
			 "does not say that it supersedes the revision of %s",
			 before->revision.text[0] ? before->revision.text : "no date");
	} else if (!same_date(after->supersedes, before->revision)) {
		d = diag(c->cx, W642, after->supersedes_at,
			 "supersedes a revision of %s; the one before it in the plan is "
			 "of %s",
			 after->supersedes.text,
			 before->revision.text[0] ? before->revision.text : "no date");
	} else {
		return;
	}
	diag_note(c->cx, d, before->at, "the revision before is here");
}

static void check_chain(struct checker *c)
{
	const struct standard **all;
	size_t count = 0;

	for (const struct standard *s = c->model->standards; s; s = s->next)
		count++;
	all = NEW_ARRAY(c->cx, const struct standard *, count);
	count = 0;
	for (const struct standard *s = c->model->standards; s; s = s->next)
		all[count++] = s;
	if (count > 0)
		qsort(all, count, sizeof *all, by_revision);
	for (size_t i = 0; i < count; i++) {
		const struct standard *s = all[i];

		if (i > 0 && all[i - 1]->symbol == s->symbol)
			check_superseded(c, all[i - 1], s);
		else if (s->supersedes.value && s->revision.value &&
			 s->supersedes.value >= s->revision.value)
			diag(c->cx, W642, s->supersedes_at,
			     "supersedes a revision of %s, which is no earlier than its "
			     "own, "
			     "%s",
			     s->supersedes.text, s->revision.text);
	}
}

void check_revisions(struct checker *c)
{
	for (const struct standard *s = first_standard(c); s; s = next_standard(c, s))
		check_dates(c, s);
	check_chain(c);
}
