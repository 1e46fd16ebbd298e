/*
 * history.c - the events of a standard: classes it took in, and the order of its dates.
 */
#include "check/check.h"

#include <string.h>

/* ---- dates ----------------------------------------------------------------------- */

/* When it happened first: its own date, or its first approval; value 0: not said. */
static struct date event_date(const struct event *event)
{
	struct date first = event->on;

	for (const struct approval *a = event->approvals; a; a = a->next)
		if (a->on.value && (!first.value || a->on.value < first.value))
			first = a->on;
	return first;
}

static void check_order(struct checker *c, const struct standard *standard)
{
	const struct event *before = NULL;
	struct diag *d;

	for (const struct event *event = standard->history; event; event = event->next) {
		struct date date = event_date(event), last;

		if (!date.value || event->kind == EVENT_ESTABLISHED)
			continue;
		last = before ? event_date(before) : (struct date){0, ""};
		if (before && date.value < last.value) {
			d = diag(c->cx, W634, event->at,
				 "%s stands behind an event of %s in the history",
				 date.text, last.text);
			diag_note(c->cx, d, before->at, "the event before is here");
		}
		before = event;
	}
}

/* A class cannot have been revised before there was one. */
static void check_established(struct checker *c, const struct standard *standard)
{
	const struct event *established = standard->history;
	struct date since, date;
	struct diag *d;

	while (established && established->kind != EVENT_ESTABLISHED)
		established = established->next;
	if (!established)
		return;
	since = event_date(established);
	for (const struct event *event = standard->history; event; event = event->next) {
		date = event_date(event);
		if (event == established || !date.value || date.value >= since.value)
			continue;
		d = diag(c->cx, W636, established->at,
			 "established on %s, after an event of %s", since.text,
			 date.text);
		diag_note(c->cx, d, event->at, "the event is here");
		return;
	}
}

/* ---- the latest revision --------------------------------------------------------- */

struct revisions {
	const struct event *newest, *latest, *second; /* by date; marked; marked again */
};

static struct revisions revisions_of(const struct standard *standard)
{
	struct revisions r = {NULL, NULL, NULL};

	for (const struct event *event = standard->history; event; event = event->next) {
		if (event->kind != EVENT_REVISED)
			continue;
		if (!r.newest || event_date(event).value >= event_date(r.newest).value)
			r.newest = event;
		if (event->latest && r.latest)
			r.second = event;
		else if (event->latest)
			r.latest = event;
	}
	return r;
}

static void check_latest(struct checker *c, const struct standard *standard)
{
	struct revisions r = revisions_of(standard);
	struct diag *d;

	if (!r.newest)
		return;
	if (!r.latest) {
		diag(c->cx, W635, r.newest->at, "no revision is marked as the latest");
	} else if (r.second) {
		d = diag(c->cx, W635, r.second->at,
			 "two revisions are marked as the latest");
		diag_note(c->cx, d, r.latest->at, "the first is here");
	} else if (event_date(r.latest).value < event_date(r.newest).value) {
		d = diag(c->cx, W635, r.latest->at,
			 "marked as the latest, though a revision of %s follows",
			 event_date(r.newest).text);
		diag_note(c->cx, d, r.newest->at, "it is here");
	}
}

/* ---- approvals ------------------------------------------------------------------- */

static uint32_t approval_count(const struct event *event)
{
	uint32_t count = 0;

	for (const struct approval *a = event->approvals; a; a = a->next)
		count++;
	return count;
}

/* How many offices approve a revision, as a rule of the authority. */
struct practice {
	uint32_t most; /* offices named in one revision */
	uint32_t revisions, approved;
};

static void practice_count(const struct checker *c, struct practice *practices)
{
	for (const struct standard *s = first_standard(c); s; s = next_standard(c, s)) {
		struct practice *p = &practices[s->authority->symbol->number];

		for (const struct event *event = s->history; event; event = event->next) {
			uint32_t count = approval_count(event);

			if (event->kind != EVENT_REVISED)
				continue;
			p->revisions++;
			p->approved += count > 0;
			if (count > p->most)
				p->most = count;
		}
	}
}

static void check_approvals(struct checker *c, const struct standard *standard,
			    const struct practice *p)
{
	if (p->approved * 2 <= p->revisions)
		return;
	for (const struct event *event = standard->history; event; event = event->next) {
		uint32_t count = approval_count(event);

		if (event->kind != EVENT_REVISED || count >= p->most)
			continue;
		if (count == 0)
			diag(c->cx, W638, event->at,
			     "nobody is named who approved this revision");
		else
			diag(c->cx, W638, event->at,
			     "approved by %u office%s only; other revisions name %u",
			     (unsigned)count, count == 1 ? "" : "s", (unsigned)p->most);
	}
}

/* ---- consolidation --------------------------------------------------------------- */

struct consolidations {
	struct checker *c;
	struct map taken;   /* the class that was taken in: struct event */
	struct graph graph; /* of standards, by number */
};

static void check_taken(struct consolidations *t, const struct standard *standard,
			const struct event *event)
{
	const struct class *class = class_now(t->c, event->with);
	const struct event *first = map_get(&t->taken, event->with, NULL);
	struct context *cx = t->c->cx;
	struct diag *d;

	if (first) {
		d = diag(cx, W633, event->at,
			 "`%s` was consolidated with another class already",
			 event->with->name->text);
		diag_note(cx, d, first->at, "the other says so here");
	} else {
		map_put(cx, &t->taken, event->with, NULL, event);
	}
	if (!class || class->standard == standard)
		return;
	graph_add(&t->graph, standard->symbol->number, class->standard->symbol->number,
		  event->at);
	if (class_abolished(class).value)
		return;
	d = diag(cx, W631, event->at,
		 "`%s`, %s, was consolidated with `%s`%s%s and is still open",
		 event->with->name->text, class->code ? class->code : "of no code",
		 standard->symbol->name->text, event_date(event).value ? " on " : "",
		 event_date(event).text);
	diag_note(cx, d, class->at, "the class is here, and not `abolished`");
}

static void report_circle(void *data, const struct edge *const *edges, size_t count)
{
	enum { SHOWN = 6 };
	struct consolidations *t = data;
	struct symbol *const *standards = t->c->model->symbols[SYMBOL_STANDARD].items;
	struct diag *d =
		diag(t->c->cx, W632, edges[0]->at, "`%s` took in a class that took it in",
		     standards[edges[0]->from]->name->text);

	for (size_t i = 1; i < count && i < SHOWN; i++)
		diag_note(t->c->cx, d, edges[i]->at, "`%s` took in `%s`",
			  standards[edges[i]->from]->name->text,
			  standards[edges[i]->to]->name->text);
}

/* ---- copied histories ------------------------------------------------------------ */

static uint64_t hash_step(uint64_t hash, uint64_t value)
{
	return (hash ^ value) * 0x9e3779b97f4a7c15u + (hash >> 31);
}

/* Of all events and who signed; 0 when there are too few to tell a copy from a
 * coincidence. */
static uint64_t history_hash(const struct standard *standard)
{
	uint64_t hash = 1;
	uint32_t dates = 0;

	for (const struct event *event = standard->history; event; event = event->next) {
		hash = hash_step(hash, event->kind);
		hash = hash_step(hash, event->on.value);
		dates += event->on.value != 0;
		for (const struct approval *a = event->approvals; a; a = a->next) {
			hash = hash_step(hash, a->body->number);
			hash = hash_step(hash, a->on.value);
			dates++;
		}
	}
	for (const char *s = standard->analyst; s && *s; s++)
		hash = hash_step(hash, (unsigned char)*s);
	return dates >= 2 ? hash : 0;
}

static void check_copies(struct checker *c)
{
	struct map first_of = {0};
	struct diag *d;

	for (const struct standard *s = first_standard(c); s; s = next_standard(c, s)) {
		const void *hash = (const void *)(uintptr_t)history_hash(s);
		const struct standard *first;

		if (!hash)
			continue;
		first = map_get(&first_of, s->authority, hash);
		if (!first) {
			map_put(c->cx, &first_of, s->authority, hash, s);
			continue;
		}
		d = diag(c->cx, W641, s->history->at,
			 "`%s` and `%s` have the same history, date by date",
			 s->symbol->name->text, first->symbol->name->text);
		diag_note(c->cx, d, first->history->at, "the other is here");
	}
}

/* ---- all of them ----------------------------------------------------------------- */

void check_history(struct checker *c)
{
	struct consolidations taken = {.c = c};
	struct practice *practices = NEW_ARRAY(c->cx, struct practice,
					       c->model->symbols[SYMBOL_AUTHORITY].count);

	taken.graph.node_count = c->model->symbols[SYMBOL_STANDARD].count;
	practice_count(c, practices);
	for (const struct standard *s = first_standard(c); s; s = next_standard(c, s)) {
		check_order(c, s);
		check_established(c, s);
		check_latest(c, s);
		check_approvals(c, s, &practices[s->authority->symbol->number]);
		for (const struct event *event = s->history; event; event = event->next)
			if (event->kind == EVENT_CONSOLIDATED)
				check_taken(&taken, s, event);
	}
	graph_circles(c->cx, &taken.graph, report_circle, &taken);
	graph_close(&taken.graph);
	check_copies(c);
}
