/*
 * supervision.c - who directs whom: said by both, downward, and with numbers that agree.
 */
#include "check/check.h"

struct supervised {
	struct checker *c;
	struct map under; /* of the class that is directed and the one that directs */
	struct map
		supervises; /* of the class that directs and the one that is directed */
	struct map pairs;   /* either of them, which is an edge of the graph */
	struct graph graph;
};

static void edge_add(struct supervised *s, const struct symbol *lower,
		     const struct symbol *upper, struct span at)
{
	if (map_get(&s->pairs, lower, upper))
		return;
	map_put(s->c->cx, &s->pairs, lower, upper, lower);
	graph_add(&s->graph, lower->number, upper->number, at);
}

static void relations_add(struct supervised *s, const struct class *class)
{
	for (const struct direction *d = class->under; d; d = d->next) {
		if (!d->class)
			continue;
		map_put(s->c->cx, &s->under, class->symbol, d->class, d);
		edge_add(s, class->symbol, d->class, d->at);
	}
	for (const struct supervision *v = class->supervises; v; v = v->next) {
		if (!v->class)
			continue;
		map_put(s->c->cx, &s->supervises, class->symbol, v->class, v);
		edge_add(s, v->class, class->symbol, v->at);
	}
}

/* ---- grades and numbers ---------------------------------------------------------- */

static void check_downward(struct supervised *s, const struct symbol *upper,
			   const struct symbol *lower, struct span at)
{
	struct grade_at above = grade_of(s->c, upper), below = grade_of(s->c, lower);

	if (upper->authority != lower->authority ||
	    grade_compare(s->c, upper->authority, above, below) != GRADE_LOWER)
		return;
	diag(s->c->cx, W622, at,
	     "`%s`, in grade %s, directs `%s`, in the higher grade %s", upper->name->text,
	     above.family->grades[above.rank], lower->name->text,
	     below.family->grades[below.rank]);
}

static void check_count(struct supervised *s, const struct class *class,
			const struct supervision *v, const struct class *lower)
{
	struct diag *d;

	if (!lower->positions ||
	    (v->count <= lower->positions && (!v->several || lower->positions > 1)))
		return;
	if (v->several)
		d = diag(s->c->cx, W623, v->at,
			 "`%s` supervises several, and `%s` has exactly one position",
			 class->symbol->name->text, lower->symbol->name->text);
	else
		d = diag(s->c->cx, W623, v->at,
			 "`%s` supervises %u%s, and `%s` has exactly %u position%s",
			 class->symbol->name->text, (unsigned)v->count,
			 v->or_more ? " or more" : "", lower->symbol->name->text,
			 (unsigned)lower->positions, lower->positions == 1 ? "" : "s");
	diag_note(s->c->cx, d, lower->positions_at, "the number of positions is here");
}

/* ---- both sides ------------------------------------------------------------------ */

static void check_supervises(struct supervised *s, const struct class *class,
			     const struct supervision *v)
{
	const struct class *lower = v->class ? class_now(s->c, v->class) : NULL;
	struct diag *d;

	if (v->class)
		check_downward(s, class->symbol, v->class, v->at);
	if (!lower)
		return;
	check_count(s, class, v, lower);
	if (map_get(&s->under, lower->symbol, class->symbol))
		return;
	d = diag(s->c->cx, W621, v->at,
		 "`%s` supervises `%s`, which does not say that it is under it",
		 class->symbol->name->text, lower->symbol->name->text);
	diag_note(s->c->cx, d, lower->under ? lower->under->at : lower->at,
		  lower->under ? "it is under another" : "it is here");
}

static void check_under(struct supervised *s, const struct class *class,
			const struct direction *direction)
{
	const struct symbol *symbol = direction->class;
	const struct class *upper = symbol ? class_now(s->c, symbol) : NULL;
	struct diag *d;

	if (!symbol || map_get(&s->supervises, symbol, class->symbol))
		return; /* the other side is looked at */
	check_downward(s, symbol, class->symbol, direction->at);
	if (!upper)
		return;
	d = diag(s->c->cx, W621, direction->at,
		 "`%s` is under `%s`, which does not say that it supervises it",
		 class->symbol->name->text, symbol->name->text);
	diag_note(s->c->cx, d, upper->at, "`%s` is here", symbol->name->text);
}

static void report_circle(void *data, const struct edge *const *edges, size_t count)
{
	enum { SHOWN = 6 };
	struct supervised *s = data;
	struct symbol *const *classes = s->c->model->symbols[SYMBOL_CLASS].items;
	struct diag *d = diag(s->c->cx, W624, edges[0]->at,
			      "`%s` is under itself, by way of those it is under",
			      classes[edges[0]->from]->name->text);

	for (size_t i = 1; i < count && i < SHOWN; i++)
		diag_note(s->c->cx, d, edges[i]->at, "`%s` is under `%s`",
			  classes[edges[i]->from]->name->text,
			  classes[edges[i]->to]->name->text);
}

void check_supervision(struct checker *c)
{
	struct supervised s = {.c = c};

	s.graph.node_count = c->model->symbols[SYMBOL_CLASS].count;
	for (const struct class *const *at = c->classes, *class; (class = *at); at++)
		relations_add(&s, class);
	for (const struct class *const *at = c->classes, *class; (class = *at); at++) {
		for (const struct supervision *v = class->supervises; v; v = v->next)
			check_supervises(&s, class, v);
		for (const struct direction *d = class->under; d; d = d->next)
			check_under(&s, class, d);
	}
	graph_circles(c->cx, &s.graph, report_circle, &s);
	graph_close(&s.graph);
}
