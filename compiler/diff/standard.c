/*
 * diff/standard.c - what a standard or a class says of itself, field by field: tables of
 * where a field stands, how it is written, and which change it makes.
 */
#include "diff/diff.h"

#include <stdlib.h>
#include <string.h>

#include "thread.h"

enum { WORTH_A_THREAD = 64 }; /* standards */

enum field_form {
	FIELD_TEXT, /* const char *, or NULL */
	FIELD_DATE,
	FIELD_NAME,  /* const struct name *, or NULL */
	FIELD_COUNT, /* uint32_t, 0: not said */
	FIELD_PLACE  /* a symbol, or else the text in `other` */
};

struct field {
	const char *title;
	size_t offset, other;
	enum field_form form;
	enum change_kind kind;
};

#define OF_STANDARD(title, member, form, kind)                                           \
	{                                                                                \
		title, offsetof(struct standard, member), 0, form, kind                  \
	}
#define OF_CLASS(title, member, form, kind)                                              \
	{                                                                                \
		title, offsetof(struct class, member), 0, form, kind                     \
	}

static const struct field standard_fields[] = {
	OF_STANDARD("title", title, FIELD_TEXT, CHANGE_STANDARD_TITLE),
	OF_STANDARD("code", code, FIELD_TEXT, CHANGE_STANDARD_CODE),
	OF_STANDARD("status", status, FIELD_TEXT, CHANGE_STANDARD_STATUS),
	OF_STANDARD("analyst", analyst, FIELD_TEXT, CHANGE_STANDARD_ANALYST),
	OF_STANDARD("group code", group_code, FIELD_TEXT, CHANGE_STANDARD_GROUP),
	OF_STANDARD("group title", group_title, FIELD_TEXT, CHANGE_STANDARD_GROUP),
	OF_STANDARD("revision", revision, FIELD_DATE, CHANGE_STANDARD_REVISION),
	OF_STANDARD("issued", issued, FIELD_DATE, CHANGE_STANDARD_ISSUED),
	OF_STANDARD("issued, as written", issued_written, FIELD_TEXT,
		    CHANGE_STANDARD_ISSUED),
	OF_STANDARD("supersedes", supersedes, FIELD_DATE, CHANGE_STANDARD_SUPERSEDES),
	OF_STANDARD("requirements approved", requirements_approved, FIELD_DATE,
		    CHANGE_REQUIREMENTS_APPROVED),
	{ "confined to", offsetof(struct standard, confined_place),
	  offsetof(struct standard, confined_text), FIELD_PLACE,
	  CHANGE_STANDARD_CONFINED },
};

static const struct field class_fields[] = {
	OF_CLASS("title", title, FIELD_TEXT, CHANGE_CLASS_TITLE),
	OF_CLASS("code", code, FIELD_TEXT, CHANGE_CLASS_CODE),
	OF_CLASS("grade", grade, FIELD_TEXT, CHANGE_CLASS_GRADE),
	OF_CLASS("level", level, FIELD_NAME, CHANGE_CLASS_LEVEL),
	OF_CLASS("abolished", abolished, FIELD_DATE, CHANGE_CLASS_ABOLISHED),
	OF_CLASS("positions", positions, FIELD_COUNT, CHANGE_CLASS_POSITIONS),
	{ "located at", offsetof(struct class, place), offsetof(struct class, place_text),
	  FIELD_PLACE, CHANGE_CLASS_PLACE },
	OF_CLASS("requirements approved", requirements_approved, FIELD_DATE,
		 CHANGE_REQUIREMENTS_APPROVED),
};

#define LIST_OF(title, member, kind)                                                     \
	{                                                                                \
		title, offsetof(struct class, member), 0, 0, kind                        \
	}

/* The kind is that of a statement that was added. */
static const struct field class_lists[] = {
	LIST_OF("about", about, CHANGE_ABOUT_ADDED),
	LIST_OF("distinguishing", distinguishing, CHANGE_DISTINGUISHING_ADDED),
	LIST_OF("allocating factor", factors, CHANGE_FACTOR_ADDED),
	LIST_OF("duty", duties, CHANGE_DUTY_ADDED),
	LIST_OF("knowledge", knowledge, CHANGE_KNOWLEDGE_ADDED),
	LIST_OF("skill", skills, CHANGE_SKILL_ADDED),
	LIST_OF("ability", abilities, CHANGE_ABILITY_ADDED),
	LIST_OF("desirable", desirable, CHANGE_DESIRABLE_ADDED),
	LIST_OF("physical", physical, CHANGE_PHYSICAL_ADDED),
	LIST_OF("pay", pay, CHANGE_PAY_ADDED),
	LIST_OF("note", notes, CHANGE_NOTE_ADDED),
};

/* ---- fields --------------------------------------------------------------------- */

static const void *member(const void *object, size_t offset)
{
	return (const char *)object + offset;
}

static const char *text_at(const void *object, size_t offset)
{
	return *(const char *const *)member(object, offset);
}

static const char *field_words(struct diff *d, const struct field *field,
			       const void *object, bool old)
{
	const struct date *date;
	const struct name *name;
	const struct symbol *place;
	uint32_t count;

	switch (field->form) {
	case FIELD_TEXT:
		break;
	case FIELD_DATE:
		date = member(object, field->offset);
		return date->value ? date->text : NULL;
	case FIELD_NAME:
		name = *(const struct name *const *)member(object, field->offset);
		return name ? name->text : NULL;
	case FIELD_COUNT:
		count = *(const uint32_t *)member(object, field->offset);
		return count ? arena_format(d->arena, "%u", (unsigned)count) : NULL;
	case FIELD_PLACE:
		place = *(struct symbol *const *)member(object, field->offset);
		if (!place)
			return text_at(object, field->other);
		return old ? id_now(d, place->id) : place->id;
	}
	return text_at(object, field->offset);
}

/* A kind of change that several fields make has to say which. */
static bool shares_kind(const struct field *fields, size_t count, size_t at)
{
	return (at > 0 && fields[at - 1].kind == fields[at].kind) ||
	       (at + 1 < count && fields[at + 1].kind == fields[at].kind);
}

static void fields_compare(struct diff *d, const struct subject *of,
			   const struct field *fields, size_t count, const void *old,
			   const void *new)
{
	struct change *change;
	size_t i;

	for (i = 0; i < count; i++) {
		const char *was = field_words(d, &fields[i], old, true);
		const char *now = field_words(d, &fields[i], new, false);

		if (text_same(was, now))
			continue;
		change = change_add(d, fields[i].kind);
		change->standard = of->standard;
		change->class = of->class;
		change->item = shares_kind(fields, count, i) ? fields[i].title : NULL;
		change->was = was;
		change->now = now;
		change->old = (struct mark){ of->old, true };
		change->new = (struct mark){ of->new, true };
	}
}

/* ---- a class -------------------------------------------------------------------- */

static struct change *class_change(struct diff *d, enum change_kind kind,
				   const struct class_pair *pair)
{
	const struct class *class = pair->new ? pair->new : pair->old;
	struct change *change = change_add(d, kind);

	change->class = class->symbol->id;
	change->standard = class->standard->symbol->id;
	change->guess = pair->guess;
	if (pair->old)
		change->old = (struct mark){ pair->old->at, true };
	if (pair->new)
		change->new = (struct mark){ pair->new->at, true };
	return change;
}

static bool has_moved(struct diff *d, const struct class_pair *pair)
{
	const struct standard_pair *standards = &d->standards[pair->standards];

	return standards->old != pair->old->standard &&
	       strcmp(pair->old->standard->symbol->id, pair->new->standard->symbol->id) !=
		       0;
}

static void class_identity(struct diff *d, const struct class_pair *pair)
{
	const struct class *old = pair->old, *new = pair->new;
	struct change *change;

	if (strcmp(old->symbol->id, new->symbol->id) != 0) {
		change = class_change(d, CHANGE_CLASS_RENAMED, pair);
		change->was = old->symbol->id;
		change->now = new->symbol->id;
	}
	if (has_moved(d, pair)) {
		change = class_change(d, CHANGE_CLASS_MOVED, pair);
		change->was = old->standard->symbol->id;
		change->now = new->standard->symbol->id;
	}
}

static void class_compare(struct diff *d, const struct class_pair *pair)
{
	const struct class *old = pair->old, *new = pair->new;
	struct subject of;
	size_t i;

	if (!old || !new) {
		class_change(d, old ? CHANGE_CLASS_REMOVED : CHANGE_CLASS_ADDED, pair)
			->item = (old ? old : new)->title;
		return;
	}
	of = (struct subject){ new->standard->symbol->id, new->symbol->id, old->at,
			       new->at };
	class_identity(d, pair);
	fields_compare(d, &of, class_fields, sizeof class_fields / sizeof *class_fields,
		       old, new);
	for (i = 0; i < sizeof class_lists / sizeof *class_lists; i++)
		prose_compare(d, &of, class_lists[i].kind, class_lists[i].title,
			      *(struct prose *const *)member(old, class_lists[i].offset),
			      *(struct prose *const *)member(new, class_lists[i].offset));
	items_of_class(d, &of, old, new);
	items_of_notices(d, &of, old->notices, old->notice_count, new->notices,
			 new->notice_count);
	diff_rule_changes(d, pair);
}

/* ---- a standard ----------------------------------------------------------------- */

static struct change *standard_change(struct diff *d, enum change_kind kind,
				      const struct standard_pair *pair)
{
	const struct standard *standard = pair->new ? pair->new : pair->old;
	struct change *change = change_add(d, kind);

	change->standard = standard->symbol->id;
	change->item = standard->title;
	change->guess = pair->guess;
	if (pair->old)
		change->old = (struct mark){ pair->old->at, true };
	if (pair->new)
		change->new = (struct mark){ pair->new->at, true };
	return change;
}

/* Which of the two was added or removed: the one without a namesake of its date. */
static void further_revision(struct diff *d, const struct standard_pair *pair)
{
	const struct standard *s;
	bool added = true;
	struct change *change;

	for (s = d->old.model->standards; s; s = s->next)
		if (strcmp(s->symbol->id, pair->new->symbol->id) == 0 &&
		    s->revision.value == pair->new->revision.value)
			added = false;
	change = standard_change(
		d, added ? CHANGE_REVISION_ADDED : CHANGE_REVISION_REMOVED, pair);
	change->was = pair->old->revision.value ? pair->old->revision.text : NULL;
	change->now = pair->new->revision.value ? pair->new->revision.text : NULL;
}

static void standard_compare(struct diff *d, const struct standard_pair *pair)
{
	const struct standard *old = pair->old, *new = pair->new;
	struct subject of;
	struct change *change;

	if (!old || !new) {
		standard_change(d, old ? CHANGE_STANDARD_REMOVED : CHANGE_STANDARD_ADDED,
				pair);
		return;
	}
	of = (struct subject){ new->symbol->id, NULL, old->at, new->at };
	if (pair->again)
		further_revision(d, pair);
	if (strcmp(old->symbol->id, new->symbol->id) != 0) {
		change = standard_change(d, CHANGE_STANDARD_RENAMED, pair);
		change->was = old->symbol->id;
		change->now = new->symbol->id;
	}
	fields_compare(d, &of, standard_fields,
		       sizeof standard_fields / sizeof *standard_fields, old, new);
	prose_compare(d, &of, CHANGE_ABOUT_ADDED, "about", old->about, new->about);
	prose_compare(d, &of, CHANGE_NOTE_ADDED, "note", old->notes, new->notes);
	items_history(d, &of, old->history, new->history);
	items_of_notices(d, &of, old->notices, old->notice_count, new->notices,
			 new->notice_count);
}

/* Some of the standards, with what they change in a list and an arena of their own. */
struct part {
	struct diff d;
	size_t first, end;
};

static size_t first_class(const struct diff *d, size_t standards)
{
	size_t low = 0, high = d->class_count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (d->classes[middle].standards < standards)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

static void *compare_part(void *data)
{
	struct part *part = data;
	struct diff *d = &part->d;
	size_t i, k = first_class(d, part->first);

	for (i = part->first; i < part->end; i++) {
		standard_compare(d, &d->standards[i]);
		for (; k < d->class_count && d->classes[k].standards == i; k++)
			class_compare(d, &d->classes[k]);
	}
	return NULL;
}

static void changes_append(struct changes *to, struct changes *more)
{
	to->items = array_grow(to->items, &to->capacity, to->count + more->count + 1,
			       sizeof *to->items);
	if (more->count)
		memcpy(to->items + to->count, more->items,
		       sizeof *to->items * more->count);
	to->count += more->count;
	free(more->items);
}

/* In two halves, since one standard has nothing to do with another. */
void diff_standards(struct diff *d)
{
	struct part parts[2];
	struct thread other;
	size_t middle = d->standard_count / 2, i;

	for (i = 0; i < 2; i++) {
		parts[i] = (struct part){ *d, i ? middle : 0,
					  i ? d->standard_count : middle };
		parts[i].d.changes = (struct changes){ NULL, 0, 0 };
	}
	parts[0].d.arena = d->arenas[2] = arena_open();
	parts[0].d.scratch = arena_open();
	if (d->standard_count >= WORTH_A_THREAD) {
		thread_start(&other, compare_part, &parts[0]);
		compare_part(&parts[1]);
		thread_wait(&other);
	} else {
		compare_part(&parts[1]);
		compare_part(&parts[0]);
	}
	arena_close(parts[0].d.scratch);
	changes_append(&d->changes, &parts[0].d.changes);
	changes_append(&d->changes, &parts[1].d.changes);
}
