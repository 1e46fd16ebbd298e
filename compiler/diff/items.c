/*
 * diff/items.c - lists of things with a name: whom a class works under and supervises,
 * its specialties, neighbours and lines of promotion, and the events of a history.
 */
#include "diff/diff.h"

#include <stdlib.h>
#include <string.h>

void item_add(struct items *items, const char *key, const char *words, struct span at)
{
	GROW(items->list, items->count, items->capacity);
	items->list[items->count++] = (struct item){ key, words, at };
}

/* Something that only has another name now is the same. */
static const char *id_of(const struct diff *d, bool old, const struct symbol *symbol)
{
	return old ? id_now(d, symbol->id) : symbol->id;
}

static struct change *item_change(struct diff *d, const struct subject *of,
				  enum change_kind kind, const struct item *old,
				  const struct item *new)
{
	struct change *change = change_add(d, kind);
	struct span old_at = old ? old->at : of->old, new_at = new ? new->at : of->new;

	change->standard = of->standard;
	change->class = of->class;
	change->item = new ? new->key : old->key;
	change->was = old ? old->words : NULL;
	change->now = new ? new->words : NULL;
	change->old = (struct mark){ old_at, old_at.hi > 0 };
	change->new = (struct mark){ new_at, new_at.hi > 0 };
	return change;
}

/* Of several with one key the first stands for the first, the second for the second. */
static struct item *find(struct items *items, const struct item *like, bool *taken)
{
	size_t i;

	for (i = 0; i < items->count; i++)
		if (!taken[i] && strcmp(items->list[i].key, like->key) == 0) {
			taken[i] = true;
			return &items->list[i];
		}
	return NULL;
}

static bool items_same(const struct items *old, const struct items *new)
{
	size_t i;

	if (old->count != new->count)
		return false;
	for (i = 0; i < old->count; i++)
		if (strcmp(old->list[i].key, new->list[i].key) != 0 ||
		    !text_same(old->list[i].words, new->list[i].words))
			return false;
	return true;
}

void items_compare(struct diff *d, const struct subject *of, struct item_kinds kinds,
		   struct items *old, struct items *new)
{
	bool *taken = calloc(old->count + 1, 1);
	size_t i;

	if (!taken)
		out_of_memory();
	for (i = 0; i < new->count && !items_same(old, new); i++) {
		struct item *now = &new->list[i], *was = find(old, now, taken);

		if (!was)
			item_change(d, of, kinds.added, NULL, now);
		else if (!text_same(was->words, now->words))
			item_change(d, of, kinds.changed, was, now);
	}
	for (i = 0; i < old->count && !items_same(old, new); i++)
		if (!taken[i])
			item_change(d, of, kinds.removed, &old->list[i], NULL);
	free(taken);
	free(old->list);
	free(new->list);
}

/* ---- history -------------------------------------------------------------------- */

static const char *event_word(enum event_kind kind)
{
	static const char *const words[] = {
		[EVENT_ESTABLISHED] = "established",   [EVENT_REVISED] = "revised",
		[EVENT_CONSOLIDATED] = "consolidated", [EVENT_ABOLISHED] = "abolished",
		[EVENT_RETITLED] = "retitled",         [EVENT_RECODED] = "recoded",
		[EVENT_REGRADED] = "regraded",
	};

	return words[kind];
}

/* An event is known by what happened and when; the rest is how it is told. */
static void events_list(struct diff *d, bool old, const struct event *event,
			struct items *items)
{
	struct arena *arena = d->arena;
	const struct approval *approval;
	const char *key, *words;

	for (; event; event = event->next) {
		const char *on = event->on.value ? event->on.text : "";

		if (!event->on.value && event->approvals)
			on = event->approvals->on.text;
		key = arena_format(arena, "%s%s%s", event_word(event->kind),
				   *on ? " " : "", on);
		words = arena_format(arena, "%s%s%s%s%s", event->latest ? "latest" : "",
				     event->with ? " with " : "",
				     event->with ? id_of(d, old, event->with) : "",
				     event->from ? " from " : "",
				     event->from ? event->from : "");
		for (approval = event->approvals; approval; approval = approval->next)
			words = arena_format(arena, "%s by %s on %s", words,
					     id_of(d, old, approval->body),
					     approval->on.text);
		if (event->written)
			words = arena_format(arena, "%s, written \"%s\"", words,
					     event->written);
		item_add(items, key, *words == ' ' ? words + 1 : words, event->at);
	}
}

void items_history(struct diff *d, const struct subject *of, const struct event *old,
		   const struct event *new)
{
	static const struct item_kinds kinds = { CHANGE_HISTORY_ADDED,
						 CHANGE_HISTORY_REMOVED,
						 CHANGE_HISTORY_CHANGED };
	struct items was = { 0 }, now = { 0 };

	events_list(d, true, old, &was);
	events_list(d, false, new, &now);
	items_compare(d, of, kinds, &was, &now);
}

/* ---- relations ------------------------------------------------------------------ */

static void under_list(struct diff *d, bool old, const struct class *class,
		       struct items *items)
{
	const struct direction *u;

	for (u = class->under; u; u = u->next)
		item_add(items,
			 u->class  ? id_of(d, old, u->class)
			 : u->role ? u->role
				   : "",
			 u->direction->text, u->at);
}

static void supervises_list(struct diff *d, bool old, const struct class *class,
			    struct items *items)
{
	const struct supervision *s;

	for (s = class->supervises; s; s = s->next)
		item_add(items, s->class ? id_of(d, old, s->class) : s->role,
			 arena_format(d->arena, "%s%s%s%s%s",
				      s->administratively ? "administratively " : "",
				      s->typically ? "typically " : "",
				      s->count ? arena_format(d->arena, "%u", s->count)
					       : "",
				      s->or_more ? " or more" : "",
				      s->several ? "several" : ""),
			 s->at);
}

static void specialties_list(struct diff *d, bool old, const struct class *class,
			     struct items *items)
{
	uint32_t i;

	(void)d;
	(void)old;
	for (i = 0; i < class->specialty_count; i++)
		item_add(items, class->specialties[i].name->text,
			 class->specialties[i].title, class->specialties[i].at);
}

static void relations_list(struct diff *d, bool old, const struct relation *relation,
			   struct items *items)
{
	for (; relation; relation = relation->next)
		item_add(items, id_of(d, old, relation->class), relation->text,
			 relation->at);
}

static void related_list(struct diff *d, bool old, const struct class *class,
			 struct items *items)
{
	relations_list(d, old, class->related, items);
}

static void feeders_list(struct diff *d, bool old, const struct class *class,
			 struct items *items)
{
	relations_list(d, old, class->feeders, items);
}

/* "none" is something that is said. */
static void promotion_list(struct diff *d, bool old, const struct promotion *promotion,
			   const char *word, struct items *items)
{
	uint32_t i;

	if (promotion->stated && !promotion->count)
		item_add(items, arena_format(d->arena, "%s none", word), NULL,
			 promotion->at);
	for (i = 0; i < promotion->count; i++)
		item_add(items,
			 arena_format(d->arena, "%s %s", word,
				      id_of(d, old, promotion->classes[i])),
			 NULL, promotion->at);
}

static void promotions_list(struct diff *d, bool old, const struct class *class,
			    struct items *items)
{
	promotion_list(d, old, &class->promotes_to, "to", items);
	promotion_list(d, old, &class->promotes_from, "from", items);
}

void items_of_class(struct diff *d, const struct subject *of, const struct class *old,
		    const struct class *new)
{
	static const struct {
		void (*list)(struct diff *, bool, const struct class *, struct items *);
		struct item_kinds kinds;
	} lists[] = {
		{ under_list,
		  { CHANGE_UNDER_ADDED, CHANGE_UNDER_REMOVED, CHANGE_UNDER_CHANGED } },
		{ supervises_list,
		  { CHANGE_SUPERVISES_ADDED, CHANGE_SUPERVISES_REMOVED,
		    CHANGE_SUPERVISES_CHANGED } },
		{ specialties_list,
		  { CHANGE_SPECIALTY_ADDED, CHANGE_SPECIALTY_REMOVED,
		    CHANGE_SPECIALTY_TITLE } },
		{ related_list,
		  { CHANGE_RELATED_ADDED, CHANGE_RELATED_REMOVED,
		    CHANGE_RELATED_REWORDED } },
		{ feeders_list,
		  { CHANGE_FEEDER_ADDED, CHANGE_FEEDER_REMOVED,
		    CHANGE_FEEDER_REWORDED } },
		/* a line of promotion has no words of its own to change */
		{ promotions_list,
		  { CHANGE_PROMOTION_ADDED, CHANGE_PROMOTION_REMOVED,
		    CHANGE_PROMOTION_REMOVED } },
	};
	size_t i;

	for (i = 0; i < sizeof lists / sizeof *lists; i++) {
		struct items was = { 0 }, now = { 0 };

		lists[i].list(d, true, old, &was);
		lists[i].list(d, false, new, &now);
		items_compare(d, of, lists[i].kinds, &was, &now);
	}
}

static void symbols_list(struct diff *d, bool old, struct symbol *const *symbols,
			 uint32_t count, struct span at, struct items *items)
{
	uint32_t i;

	for (i = 0; i < count; i++)
		item_add(items, id_of(d, old, symbols[i]), NULL, at);
}

void items_of_notices(struct diff *d, const struct subject *of, struct symbol *const *old,
		      uint32_t old_count, struct symbol *const *new, uint32_t new_count)
{
	static const struct item_kinds kinds = { CHANGE_NOTICE_USED,
						 CHANGE_NOTICE_DROPPED,
						 CHANGE_NOTICE_DROPPED };
	struct items was = { 0 }, now = { 0 };

	symbols_list(d, true, old, old_count, of->old, &was);
	symbols_list(d, false, new, new_count, of->new, &now);
	items_compare(d, of, kinds, &was, &now);
}
