/*
 * graph/collect.c - what leads to what: lines of promotion, service that counts,
 * direction and supervision.
 */
#include "graph/graph.h"

#include <stdlib.h>
#include <string.h>

struct collecting {
	struct context *cx;
	struct edges *edges;
	const struct class *class;
};

static void edge_add(const struct collecting *c, struct edge edge)
{
	struct edges *e = c->edges;

	edge.authority = c->class->standard->authority;
	GROW(e->list, e->count, e->capacity);
	e->list[e->count++] = edge;
}

static const char *spaced(struct context *cx, const struct name *name)
{
	char *words = arena_copy(cx->arena, name->text, name->length);

	for (char *at = words; *at; at++)
		if (*at == '_')
			*at = ' ';
	return words;
}

/* ---- ladders ---- */

static void add_stated(const struct collecting *c)
{
	const struct class *class = c->class;

	for (uint32_t i = 0; i < class->promotes_to.count; i++)
		edge_add(c, (struct edge){.from = class->symbol,
					  .to = class->promotes_to.classes[i],
					  .part = GRAPH_LADDERS,
					  .stated = true,
					  .label = ""});
	for (uint32_t i = 0; i < class->promotes_from.count; i++)
		edge_add(c, (struct edge){.from = class->promotes_from.classes[i],
					  .to = class->symbol,
					  .part = GRAPH_LADDERS,
					  .stated = true,
					  .label = ""});
}

/* Each class whose service a requirement asks for leads to the class that asks. */
static void add_service(const struct collecting *c, const struct rule *rule,
			const struct requirement *r)
{
	for (; r; r = r->next) {
		for (uint32_t i = 0; r->kind == REQUIRE_SERVICE && i < r->of_count; i++)
			edge_add(c, (struct edge){.from = r->of[i],
						  .to = c->class->symbol,
						  .part = GRAPH_LADDERS,
						  .label = arena_format(
							  c->cx->arena, "%s, %s",
							  amount_words(c->cx, &r->amount),
							  rule->route->words)});
		add_service(c, rule, r->items);
	}
}

/* ---- supervision ---- */

static void add_directions(const struct collecting *c)
{
	for (const struct direction *u = c->class->under; u; u = u->next)
		edge_add(c, (struct edge){.from = u->class,
					  .to = c->class->symbol,
					  .role = u->class  ? NULL
						  : u->role ? u->role
							    : "somebody",
					  .part = GRAPH_SUPERVISION,
					  .label = spaced(c->cx, u->direction)});
}

static void add_supervised(const struct collecting *c)
{
	for (const struct supervision *s = c->class->supervises; s; s = s->next) {
		const char *count = s->several ? "several" : "";

		if (s->count)
			count = arena_format(
				c->cx->arena, "%s%u%s", s->typically ? "typically " : "",
				(unsigned)s->count, s->or_more ? " or more" : "");
		edge_add(c, (struct edge){
				    .from = c->class->symbol,
				    .to = s->class,
				    .role = s->class ? NULL : s->role,
				    .part = GRAPH_SUPERVISION,
				    .label = arena_format(
					    c->cx->arena, "%s%s%s",
					    s->administratively ? "administratively" : "",
					    s->administratively && *count ? ", " : "",
					    count)});
	}
}

/* ---- one edge for each pair ---- */

static uint32_t number_of(const struct symbol *symbol)
{
	return symbol ? symbol->number + 1 : 0;
}

static int edge_compare(const void *left, const void *right)
{
	const struct edge *a = left, *b = right;
	const uint32_t keys[3][2] = {{a->part, b->part},
				     {number_of(a->from), number_of(b->from)},
				     {number_of(a->to), number_of(b->to)}};

	for (int i = 0; i < 3; i++)
		if (keys[i][0] != keys[i][1])
			return keys[i][0] < keys[i][1] ? -1 : 1;
	if (a->authority != b->authority)
		return a->authority->symbol->number < b->authority->symbol->number ? -1
										   : 1;
	if (a->role && b->role && strcmp(a->role, b->role) != 0)
		return strcmp(a->role, b->role);
	return strcmp(a->label, b->label);
}

static bool same_pair(const struct edge *a, const struct edge *b)
{
	return a->part == b->part && a->from == b->from && a->to == b->to &&
	       a->authority == b->authority &&
	       (!a->role || strcmp(a->role, b->role) == 0);
}

/* Labels that say something else stand under one another. */
static void edges_merge(struct context *cx, struct edges *e)
{
	const char *last = "";
	size_t kept = 0;

	if (e->count)
		qsort(e->list, e->count, sizeof *e->list, edge_compare);
	for (size_t i = 0; i < e->count; i++) {
		struct edge *to = kept ? &e->list[kept - 1] : NULL;

		if (!to || !same_pair(to, &e->list[i])) {
			e->list[kept++] = e->list[i];
		} else {
			to->stated |= e->list[i].stated;
			if (strcmp(last, e->list[i].label) != 0)
				to->label = arena_format(cx->arena, "%s%s%s", to->label,
							 *to->label ? "\n" : "",
							 e->list[i].label);
		}
		last = e->list[i].label;
	}
	e->count = kept;
}

void edges_collect(struct context *cx, const struct model *model, unsigned parts,
		   struct edges *edges)
{
	struct collecting c = {.cx = cx, .edges = edges};

	for (const struct standard *s = model->standards; s; s = s->next)
		for (c.class = s->classes; c.class; c.class = c.class->next) {
			if (c.class->symbol->revisions != c.class)
				continue;
			if (parts & GRAPH_LADDERS) {
				add_stated(&c);
				for (const struct rule *r = c.class->rules; r;
				     r = r->next)
					add_service(&c, r, r->requirement);
			}
			if (parts & GRAPH_SUPERVISION) {
				add_directions(&c);
				add_supervised(&c);
			}
		}
	edges_merge(cx, edges);
}
