/*
 * resolve/standard.c - what a standard says of itself and of all its classes, its
 * history, and the order of its revisions.
 */
#include "resolve/resolve.h"

#include <stdlib.h>

static const struct date no_date = {0, ""};

/* ---- history --------------------------------------------------------------------- */

static void event_when(struct resolver *r, struct node *when, struct event *event)
{
	struct approval **last = &event->approvals, *approval;
	struct symbol *body;

	for (; when; when = when->next) {
		if (when->kind == NODE_ON) {
			event->on = date_read(r, when, name_of(when));
		} else if (when->kind == NODE_WRITTEN) {
			event->written = node_words(r, when);
		} else {
			body = symbol_find(r, when, name_of(when), SYMBOL_BODY);
			approval = NEW(r->cx, struct approval);
			approval->body = body;
			approval->on = date_read(r, when, other_of(when));
			*last = approval;
			last = &approval->next;
		}
	}
}

static struct event *event_resolve(struct resolver *r, struct node *node)
{
	struct event *event = NEW(r->cx, struct event);

	event->kind = (enum event_kind)(node->kind - NODE_EVENT_ESTABLISHED);
	event->latest = (node->flags & FLAG_LATEST) != 0;
	event->on = no_date;
	event->at = node->at;
	if (node->kind == NODE_EVENT_CONSOLIDATED)
		event->with = symbol_find(r, node, name_of(node), SYMBOL_CLASS);
	else if (node->kind == NODE_EVENT_RETITLED)
		event->from = node_words(r, node);
	else if (name_of(node).name)
		event->from = name_of(node).name->text;
	event_when(r, args_of(node), event);
	return event;
}

_Static_assert((int)EVENT_REGRADED ==
		       (int)NODE_EVENT_REGRADED - (int)NODE_EVENT_ESTABLISHED,
	       "events and their nodes are in the same order");

static struct event *history_resolve(struct resolver *r, struct node *block)
{
	struct event *first = NULL, **last = &first;

	for (struct node *node = items_of(block); node; node = node->next) {
		*last = event_resolve(r, node);
		last = &(*last)->next;
	}
	return first;
}

/* ---- the statements of a standard ------------------------------------------------ */

static void issued_resolve(struct resolver *r, struct node *node,
			   struct standard *standard)
{
	standard->issued = date_read(r, node, name_of(node));
	standard->issued_at = word_span(node, name_of(node));
	standard->issued_written = optional_words(r, node);
}

/* What may stand once. */
static void standard_fact(struct resolver *r, struct node *node,
			  struct standard *standard)
{
	const char *name = name_of(node).name ? name_of(node).name->text : NULL;

	switch (node->kind) {
	case NODE_CODE:
		standard->code = name;
		standard->code_at = word_span(node, name_of(node));
		break;
	case NODE_STATUS: standard->status = name; break;
	case NODE_REVISION:
		standard->revision = date_read(r, node, name_of(node));
		standard->revision_at = word_span(node, name_of(node));
		break;
	case NODE_ISSUED: issued_resolve(r, node, standard); break;
	case NODE_SUPERSEDES:
		standard->supersedes = date_read(r, node, name_of(node));
		standard->supersedes_at = word_span(node, name_of(node));
		break;
	case NODE_ANALYST: standard->analyst = node_words(r, node); break;
	case NODE_GROUP:
		standard->group_code = name;
		standard->group_title = node_words(r, node);
		break;
	case NODE_ABOUT: standard->about = prose_new(r, node); break;
	case NODE_CONFINED:
		place_resolve(r, args_of(node), &standard->confined_place,
			      &standard->confined_text);
		break;
	case NODE_HISTORY: standard->history = history_resolve(r, node); break;
	case NODE_APPROVED_REQUIREMENTS:
		standard->requirements_approved = date_read(r, node, name_of(node));
		standard->requirements_at = word_span(node, name_of(node));
		break;
	}
}

/* Most standards have no `for` block, and their classes need no place in the table. */
static void classes_list(struct resolver *r, struct standard_work *work)
{
	if (work->listed)
		return;
	work->listed = true;
	for (struct class_work *class = work->classes; class; class = class->next) {
		const struct name *name = name_of(class->node).name;

		if (name && !table_get(&r->table, work->standard, name, KEY_CLASS))
			table_put(r, work->standard, name, KEY_CLASS, class);
	}
}

/* The class of this standard that a `for` block names. */
static struct class_work *
class_of_standard(struct resolver *r, struct standard_work *work, const struct node *node)
{
	struct class_work *class;
	struct symbol *other;
	struct diag *d;

	classes_list(r, work);
	class = table_get(&r->table, work->standard, name_of(node).name, KEY_CLASS);
	if (class)
		use_note(r, USE_SYMBOL, class->class->symbol, node, name_of(node));
	if (class || unknown_is_expected(r, name_of(node)))
		return class;
	other = table_get(&r->table, r->authority, name_of(node).name, SYMBOL_CLASS);
	d = diag(r->cx, other ? E203 : E201, node->at,
		 "expected a class of this standard, found %s`%s`",
		 other ? "the class " : "", name_of(node).name->text);
	if (other) {
		diag_note(r->cx, d, other->at, "it is declared here");
		return NULL;
	}
	for (class = work->classes; class && may_suggest(r); class = class->next)
		candidate_add(r, class->class->symbol->name->text);
	suggest(r, d, name_of(node).name->text);
	return NULL;
}

static void for_classes_resolve(struct resolver *r, struct standard_work *work,
				struct node *block)
{
	names_distinct(r, args_of(block), E206);
	for (struct node *name = args_of(block); name; name = name->next) {
		struct class_work *class =
			name->bad ? NULL : class_of_standard(r, work, name);

		for (struct node *node = items_of(block); class && node; node = node->next)
			class_statement(r, class, node, NULL);
	}
	for (struct node *node = items_of(block); node; node = node->next)
		if (!class_statement(r, NULL, node, NULL))
			report_not_in_for(r, node, "classes");
}

static void standard_statement(struct resolver *r, struct standard_work *work,
			       struct node *node, struct seen *seen,
			       struct prose ***last_note)
{
	struct standard *standard = work->standard;
	struct symbol *notice;

	if (node->kind == NODE_NOTE) {
		prose_add(last_note, prose_new(r, node));
	} else if (node->kind == NODE_NOTICE_USE) {
		notice = symbol_find(r, node, name_of(node), SYMBOL_NOTICE);
		if (notice)
			symbols_add(r, &standard->notices, &standard->notice_count,
				    notice);
	} else if (node->kind == NODE_ALLOW) {
		waiver_resolve(r, node, standard->symbol, standard->whole);
	} else if (node->kind == NODE_CHANGE) {
		change_waiver_resolve(r, node, standard, NULL);
	} else if (node->kind == NODE_FOR) {
		for_classes_resolve(r, work, node);
	} else if (stands_once(r, seen, node)) {
		standard_fact(r, node, standard);
	}
}

void standard_resolve(struct resolver *r, struct standard_work *work)
{
	struct standard *standard = work->standard;
	struct class_work *class = work->classes;
	struct prose **last_note = &standard->notes;
	struct seen seen = {0};

	r->authority = standard->authority;
	standard->title = title_read(r, standard->symbol, work->node);
	standard->revision = standard->issued = no_date;
	standard->supersedes = standard->requirements_approved = no_date;
	for (struct class_work *other = class; other; other = other->next)
		class_work_open(r, other);
	for (struct node *node = items_of(work->node); node; node = node->next) {
		if (node->kind == NODE_CLASS) {
			class_resolve(r, class);
			class = class->next;
		} else {
			standard_statement(r, work, node, &seen, &last_note);
		}
	}
	if (!seen.first[NODE_REVISION])
		standard->revision = standard->issued;
	if (!work->classes && !broken_within(r, work->node->at))
		diag(r->cx, E320, standard->at,
		     "expected at least one class in the standard `%s`",
		     standard->symbol->name->text);
}

/* ---- revisions ------------------------------------------------------------------- */

/* The revisions of a standard together, the oldest first. */
static int by_revision(const void *left, const void *right)
{
	const struct standard *a = *(struct standard *const *)left;
	const struct standard *b = *(struct standard *const *)right;

	if (a->symbol->bad != b->symbol->bad)
		return a->symbol->bad ? -1 : 1;
	if (a->symbol->number != b->symbol->number)
		return a->symbol->number < b->symbol->number ? -1 : 1;
	if (a->revision.value != b->revision.value)
		return a->revision.value < b->revision.value ? -1 : 1;
	if (a->at.source != b->at.source)
		return a->at.source < b->at.source ? -1 : 1;
	return (a->at.lo > b->at.lo) - (a->at.lo < b->at.lo);
}

static void same_revision_check(struct resolver *r, const struct standard *first,
				const struct standard *second)
{
	const char *name = second->symbol->name->text;
	struct diag *d;

	if (first->symbol != second->symbol ||
	    first->revision.value != second->revision.value)
		return;
	if (broken_within(r, first->at) || broken_within(r, second->at))
		return;
	if (second->revision.value == 0) {
		d = diag(r->cx, E202, second->at,
			 "the standard `%s` is declared twice, without a date that "
			 "would make the two its revisions",
			 name);
		diag_note(r->cx, d, first->at, "the first is declared here");
	} else {
		d = diag(r->cx, E214, second->at,
			 "two revisions of the standard `%s` begin on %s", name,
			 second->revision.text);
		diag_note(r->cx, d, first->at, "the other is here");
	}
}

void revisions_link(struct resolver *r)
{
	struct standard **standards;
	size_t count = 0, i = 0;

	for (struct standard *s = r->model->standards; s; s = s->next) {
		count++;
		for (struct class *class = s->classes; class; class = class->next)
			class->symbol->revisions = NULL;
	}
	standards = NEW_ARRAY(r->cx, struct standard *, count);
	for (struct standard *s = r->model->standards; s; s = s->next)
		standards[i++] = s;
	if (count > 0)
		qsort(standards, count, sizeof(struct standard *), by_revision);
	for (i = 0; i < count; i++) {
		if (i > 0)
			same_revision_check(r, standards[i - 1], standards[i]);
		for (struct class *class = standards[i]->classes; class;
		     class = class->next) {
			class->next_revision = class->symbol->revisions;
			class->symbol->revisions = class;
		}
	}
}
