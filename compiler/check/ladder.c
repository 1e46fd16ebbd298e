/*
 * ladder.c - who is promoted to what: upward, to classes that exist and expect it, and
 * never in a circle.
 *
 * A line of promotion is stated by the class it leaves (`promotes to`), by the one it
 * reaches (`promotes from`), or by a rule that asks for service in another class.
 */
#include "check/check.h"

/* How a line is stated. */
enum line_kind { LINE_TO = 1, LINE_FROM = 2, LINE_RULE = 4 };

struct ladder {
	struct checker *c;
	struct graph graph; /* of classes, by number */
	struct map lines;   /* two symbols: struct line_kinds */
	bool *leads_on;     /* of each class: some line leaves it */
};

struct line_kinds {
	unsigned kinds;
};

/* ---- lines ----------------------------------------------------------------------- */

static void line_add(struct ladder *l, const struct symbol *from, const struct symbol *to,
		     enum line_kind kind, struct span at)
{
	struct line_kinds *kinds = NEW(l->c->cx, struct line_kinds);
	const struct line_kinds *known = map_get(&l->lines, from, to);

	kinds->kinds = (known ? known->kinds : 0) | (unsigned)kind;
	map_put(l->c->cx, &l->lines, from, to, kinds);
	l->leads_on[from->number] = true;
	if (!known)
		graph_add(&l->graph, from->number, to->number, at);
}

static bool line_stated(const struct ladder *l, const struct symbol *from,
			const struct symbol *to, unsigned kinds)
{
	const struct line_kinds *known = map_get(&l->lines, from, to);

	return known && (known->kinds & kinds) != 0;
}

static void lines_of_requirement(struct ladder *l, const struct symbol *to,
				 const struct requirement *q)
{
	if (q->kind == REQUIRE_SERVICE)
		for (uint32_t i = 0; i < q->of_count; i++)
			line_add(l, q->of[i], to, LINE_RULE, q->at);
	for (const struct requirement *item = q->items; item; item = item->next)
		lines_of_requirement(l, to, item);
}

static void lines_of_class(struct ladder *l, const struct class *class)
{
	const struct promotion *to = &class->promotes_to, *from = &class->promotes_from;

	for (uint32_t i = 0; i < to->count; i++)
		line_add(l, class->symbol, to->classes[i], LINE_TO, to->at);
	for (uint32_t i = 0; i < from->count; i++)
		line_add(l, from->classes[i], class->symbol, LINE_FROM, from->at);
	for (const struct rule *rule = class->rules; rule; rule = rule->next)
		lines_of_requirement(l, class->symbol, rule->requirement);
}

/* ---- grades along a line --------------------------------------------------------- */

static void check_upward(struct ladder *l, const struct edge *edge)
{
	struct symbol *const *classes = l->c->model->symbols[SYMBOL_CLASS].items;
	const struct symbol *from = classes[edge->from], *to = classes[edge->to];
	struct grade_at lower = grade_of(l->c, from), upper = grade_of(l->c, to);

	if (from->authority != to->authority ||
	    grade_compare(l->c, to->authority, upper, lower) != GRADE_LOWER)
		return;
	diag(l->c->cx, W611, edge->at,
	     "promotion leads down, from `%s` in grade %s to `%s` in grade %s",
	     from->name->text, lower.family->grades[lower.rank], to->name->text,
	     upper.family->grades[upper.rank]);
}

static void report_circle(void *data, const struct edge *const *edges, size_t count)
{
	enum { SHOWN = 6 };
	struct ladder *l = data;
	struct symbol *const *classes = l->c->model->symbols[SYMBOL_CLASS].items;
	const struct edge *first = edges[0];
	struct diag *d =
		diag(l->c->cx, W613, first->at, "promotion from `%s` leads back to it",
		     classes[first->from]->name->text);

	for (size_t i = 1; i < count && i < SHOWN; i++)
		diag_note(l->c->cx, d, edges[i]->at, "from `%s` on to `%s`",
			  classes[edges[i]->from]->name->text,
			  classes[edges[i]->to]->name->text);
}

/* ---- both ends of a line --------------------------------------------------------- */

static bool asks_service(const struct requirement *q)
{
	if (q->kind == REQUIRE_SERVICE)
		return true;
	for (const struct requirement *item = q->items; item; item = item->next)
		if (asks_service(item))
			return true;
	return false;
}

/* Whether the class says anything of where its people come from. */
static bool expects_some(const struct class *class)
{
	if (class->promotes_from.stated)
		return true;
	for (const struct rule *rule = class->rules; rule; rule = rule->next)
		if (asks_service(rule->requirement))
			return true;
	return false;
}

static void check_target(struct ladder *l, const struct class *class,
			 const struct symbol *target)
{
	const struct class *upper = class_now(l->c, target);
	struct span at = class->promotes_to.at;
	struct context *cx = l->c->cx;
	struct diag *d;

	if (target->external) {
		d = diag(cx, W617, at,
			 "`%s` promotes to `%s`%s%s, which no standard of the plan "
			 "specifies",
			 class->symbol->name->text, target->name->text,
			 target->code ? ", " : "", target->code ? target->code : "");
		diag_note(cx, d, target->at, "it is named here");
	} else if (upper && expects_some(upper) &&
		   !line_stated(l, class->symbol, target, LINE_FROM | LINE_RULE)) {
		d = diag(cx, W618, at,
			 "`%s` promotes to `%s`, which expects nobody from it",
			 class->symbol->name->text, target->name->text);
		diag_note(cx, d, upper->at, "the class is here");
	}
}

static void check_origin(struct ladder *l, const struct class *class,
			 const struct symbol *origin)
{
	const struct class *lower = class_now(l->c, origin);
	struct diag *d;

	if (!lower || !lower->promotes_to.stated ||
	    line_stated(l, origin, class->symbol, LINE_TO))
		return;
	d = diag(l->c->cx, W618, class->promotes_from.at,
		 "`%s` says that people come from `%s`, which promotes to others only",
		 class->symbol->name->text, origin->name->text);
	diag_note(l->c->cx, d, lower->promotes_to.at, "it says so here");
}

static void check_ends(struct ladder *l, const struct class *class)
{
	for (uint32_t i = 0; i < class->promotes_to.count; i++)
		check_target(l, class, class->promotes_to.classes[i]);
	for (uint32_t i = 0; i < class->promotes_from.count; i++)
		check_origin(l, class, class->promotes_from.classes[i]);
}

/* ---- within a standard ----------------------------------------------------------- */

static struct grade_at class_grade(const struct class *class)
{
	return (struct grade_at){class->grade_family, class->grade_rank};
}

static uint32_t level_rank(const struct class *class)
{
	const struct words *levels = &class->standard->authority->levels;
	uint32_t rank = 0;

	while (rank < levels->count && levels->names[rank] != class->level)
		rank++;
	return rank;
}

/* The class is compared with the one of the highest grade on each level below its own. */
static void check_level(struct checker *c, const struct class *class,
			const struct class *const *highest)
{
	struct diag *d;

	for (uint32_t level = 0; level < level_rank(class); level++) {
		const struct class *other = highest[level];

		if (!other ||
		    grade_compare(c, class->standard->authority, class_grade(class),
				  class_grade(other)) != GRADE_LOWER)
			continue;
		d = diag(c->cx, W612, class->grade_at,
			 "`%s` is of the level %s and in a lower grade than `%s`, of the "
			 "level %s",
			 class->symbol->name->text, class->level->text,
			 other->symbol->name->text, other->level->text);
		diag_note(c->cx, d, other->grade_at, "its grade is here");
		return;
	}
}

static void check_levels(struct checker *c, const struct standard *standard)
{
	const struct authority *authority = standard->authority;
	const struct class **highest;

	if (!standard->classes->next)
		return;
	highest = NEW_ARRAY(c->cx, const struct class *, authority->levels.count);
	for (const struct class *class = standard->classes; class; class = class->next) {
		const struct class **own;

		if (!class->level || !class->grade_family)
			continue;
		own = &highest[level_rank(class)];
		if (!*own || grade_compare(c, authority, class_grade(class),
					   class_grade(*own)) == GRADE_HIGHER)
			*own = class;
	}
	for (const struct class *class = standard->classes; class; class = class->next)
		if (class->level && class->grade_family)
			check_level(c, class, highest);
}

/* A class from which no line leads on, although the standard has a class above it. */
static void check_dead_ends(const struct ladder *l, const struct standard *standard)
{
	const struct authority *authority = standard->authority;
	const struct class *top = standard->classes;
	struct diag *d;

	for (const struct class *class = top->next; class; class = class->next)
		if (grade_compare(l->c, authority, class_grade(class),
				  class_grade(top)) == GRADE_HIGHER)
			top = class;
	for (const struct class *class = standard->classes; class; class = class->next) {
		if (l->leads_on[class->symbol->number] || class->promotes_to.stated ||
		    class_abolished(class).value || class_abolished(top).value)
			continue;
		if (grade_compare(l->c, authority, class_grade(class),
				  class_grade(top)) != GRADE_LOWER)
			continue;
		d = diag(l->c->cx, W614, class->at,
			 "no line of promotion leads on from `%s`, though `%s` stands "
			 "above it in the same series",
			 class->symbol->name->text, top->symbol->name->text);
		diag_note(l->c->cx, d, top->at, "`%s` is here", top->symbol->name->text);
	}
}

/* ---- references to what is abolished --------------------------------------------- */

static void check_open(struct checker *c, const struct symbol *symbol, struct span at)
{
	const struct class *class = symbol ? class_now(c, symbol) : NULL;
	struct date when = class ? class_abolished(class) : (struct date){0, ""};
	struct diag *d;

	if (!when.value)
		return;
	d = diag(c->cx, W619, at, "`%s` was abolished on %s", symbol->name->text,
		 when.text);
	diag_note(c->cx, d, class->at, "the class is here");
}

static void check_references(struct checker *c, const struct class *class)
{
	if (class_abolished(class).value)
		return;
	for (uint32_t i = 0; i < class->promotes_to.count; i++)
		check_open(c, class->promotes_to.classes[i], class->promotes_to.at);
	for (const struct direction *d = class->under; d; d = d->next)
		check_open(c, d->class, d->at);
	for (const struct supervision *s = class->supervises; s; s = s->next)
		check_open(c, s->class, s->at);
	for (const struct relation *r = class->feeders; r; r = r->next)
		check_open(c, r->class, r->at);
	for (const struct relation *r = class->related; r; r = r->next)
		check_open(c, r->class, r->at);
}

/* ---- all of them ----------------------------------------------------------------- */

void check_ladder(struct checker *c)
{
	struct ladder l = {.c = c};

	l.graph.node_count = c->model->symbols[SYMBOL_CLASS].count;
	l.leads_on = NEW_ARRAY(c->cx, bool, l.graph.node_count);
	for (const struct class *const *at = c->classes, *class; (class = *at); at++)
		lines_of_class(&l, class);
	for (size_t i = 0; i < l.graph.edge_count; i++)
		check_upward(&l, &l.graph.edges[i]);
	graph_circles(c->cx, &l.graph, report_circle, &l);
	for (const struct class *const *at = c->classes, *class; (class = *at); at++) {
		check_ends(&l, class);
		check_references(c, class);
	}
	for (const struct standard *s = first_standard(c); s; s = next_standard(c, s)) {
		check_levels(c, s);
		check_dead_ends(&l, s);
	}
	graph_close(&l.graph);
}
