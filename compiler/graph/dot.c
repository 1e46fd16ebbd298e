/*
 * graph/dot.c - classes as boxes, those of a standard in a frame, and what leads from one
 * to the other.
 */
#include "graph/graph.h"

#include <stdlib.h>
#include <string.h>

enum { COLUMN_CLASSES = 3 };

void graph_label(struct out *o, const char *text, size_t columns)
{
	size_t column = 0;

	out_text(o, "\"");
	while (*text) {
		size_t length = strcspn(text, " \n");

		if (column > 0 && column + 1 + length > columns) {
			out_text(o, "\\n");
			column = 0;
		} else if (column > 0) {
			out_text(o, " ");
			column++;
		}
		for (size_t i = 0; i < length; i++) {
			if (text[i] == '"' || text[i] == '\\')
				out_text(o, "\\");
			out_bytes(o, (unsigned char)text[i] < 0x20 ? " " : text + i, 1);
		}
		column += length;
		text += length;
		if (*text == '\n') {
			out_text(o, "\\n");
			column = 0;
		}
		text += *text != '\0';
	}
	out_text(o, "\"");
}

/* Whether nothing in the rule asks for service: one can come in by it. */
static bool is_entry(const struct requirement *r)
{
	for (; r; r = r->next)
		if (r->kind == REQUIRE_SERVICE || r->kind == REQUIRE_STATUS ||
		    !is_entry(r->items))
			return false;
	return true;
}

/* Title, code and grade; and for ladders by which routes one comes in. */
static const char *class_label(struct context *cx, const struct symbol *symbol,
			       unsigned parts)
{
	const struct class *class = symbol->revisions;
	const char *code = class ? class->code : symbol->code;
	const char *grade = class ? class->grade : symbol->grade;
	const char *label = symbol->words;

	if (code || grade)
		label = arena_format(cx->arena, "%s\n%s%s%s%s", label, code ? code : "",
				     code && grade ? ", " : "", grade ? "grade " : "",
				     grade ? grade : "");
	for (const struct rule *rule = class ? class->rules : NULL;
	     rule && parts & GRAPH_LADDERS; rule = rule->next)
		if (is_entry(rule->requirement))
			label = arena_format(cx->arena, "%s\nentry: %s", label,
					     rule->route->words);
	return label;
}

struct picture {
	struct context *cx;
	const struct model *model;
	const struct edges *edges;
	unsigned parts;
	bool *wanted; /* of each class: an edge ends at it */
	struct out *o;
};

static void write_class(const struct picture *p, const struct symbol *class)
{
	struct out *o = p->o;

	out_format(o, "\"%s\" [label=", class->id);
	graph_label(o, class_label(p->cx, class, p->parts), BOX_COLUMNS);
	if (!class->revisions)
		out_text(o, ", style=\"rounded,dashed\", fontcolor=\"#555555\"");
	else if (class->revisions->abolished.value)
		out_text(o, ", fillcolor=\"#eeeeee\", fontcolor=\"#777777\"");
	out_line(o, "];");
}

static void open_frame(const struct picture *p, const char *id, const char *words)
{
	out_line(p->o, "subgraph \"cluster %s\" {", id);
	out_indent(p->o);
	out_text(p->o, "label=");
	graph_label(p->o, words, FRAME_COLUMNS);
	out_line(p->o, ";");
}

static void close_frame(const struct picture *p)
{
	out_dedent(p->o);
	out_line(p->o, "}");
}

/* The classes of which this is the newest revision, in a frame when there are several. */
static void write_standard(const struct picture *p, const struct standard *standard)
{
	unsigned count = 0;

	for (const struct class *c = standard->classes; c; c = c->next)
		count += c->symbol->revisions == c;
	if (count > 1)
		open_frame(
			p,
			arena_format(p->cx->arena, "standard %s", standard->symbol->id),
			standard->title);
	for (const struct class *c = standard->classes; c; c = c->next)
		if (c->symbol->revisions == c)
			write_class(p, c->symbol);
	if (count > 1)
		close_frame(p);
}

/* ---- roles and classes that no standard specifies, where an edge ends at them ---- */

static void write_role_id(const struct edge *e, struct out *o)
{
	out_format(o, "\"%s: ", e->authority->symbol->id);
	for (const char *c = e->role; *c; c++) {
		if (*c == '"' || *c == '\\')
			out_text(o, "\\");
		out_bytes(o, *c == '\n' ? " " : c, 1);
	}
	out_text(o, "\"");
}

static void write_roles(const struct picture *p, const struct authority *authority)
{
	for (size_t i = 0; i < p->edges->count; i++) {
		const struct edge *e = &p->edges->list[i];

		if (!e->role || e->authority != authority)
			continue;
		write_role_id(e, p->o);
		out_text(p->o, " [label=");
		graph_label(p->o, e->role, BOX_COLUMNS);
		out_line(p->o, ", style=\"\", shape=plaintext, "
			       "fontname=\"Helvetica-Oblique\"];");
	}
}

static void write_external(const struct picture *p, const struct authority *authority)
{
	const struct symbols *classes = &p->model->symbols[SYMBOL_CLASS];

	for (uint32_t i = 0; i < classes->count; i++)
		if (p->wanted[i] && !classes->items[i]->revisions &&
		    classes->items[i]->authority == authority)
			write_class(p, classes->items[i]);
}

/* Classes that nothing leads to or from stand in columns, not in one long row. */
static void write_columns(const struct picture *p, const struct authority *authority)
{
	const struct symbols *classes = &p->model->symbols[SYMBOL_CLASS];
	const struct symbol *above = NULL;
	unsigned height = 0;

	for (uint32_t i = 0; i < classes->count; i++) {
		const struct symbol *class = classes->items[i];

		if (p->wanted[i] || !class->revisions || class->authority != authority)
			continue;
		if (above && height % COLUMN_CLASSES != 0)
			out_line(p->o, "\"%s\" -> \"%s\" [style=invis];", above->id,
				 class->id);
		above = class;
		height++;
	}
}

static void write_authority(const struct picture *p, const struct authority *authority)
{
	const size_t before = p->o->size;
	size_t start;

	open_frame(p, arena_format(p->cx->arena, "authority %s", authority->symbol->id),
		   authority->symbol->words);
	start = p->o->size;
	for (const struct standard *s = p->model->standards; s; s = s->next)
		if (s->authority == authority)
			write_standard(p, s);
	write_external(p, authority);
	write_roles(p, authority);
	write_columns(p, authority);
	if (p->o->size > start) {
		close_frame(p);
		return;
	}
	out_dedent(p->o);
	p->o->size = before;
}

/* ---- edges ---- */

static void write_end(const struct symbol *class, const struct edge *e, struct out *o)
{
	if (class)
		out_format(o, "\"%s\"", class->id);
	else
		write_role_id(e, o);
}

/* Beside supervision a ladder is drawn from above too, so that both have the higher class
 * on top. */
static void write_edge(const struct edge *e, unsigned parts, struct out *o)
{
	bool back = e->part == GRAPH_LADDERS && parts & GRAPH_SUPERVISION;

	write_end(back ? e->to : e->from, e, o);
	out_text(o, " -> ");
	write_end(back ? e->from : e->to, e, o);
	out_text(o, e->part == GRAPH_SUPERVISION ? " [color=\"#8a5a00\", arrowhead=open"
		    : e->stated                  ? " [color=\"#0b5394\", penwidth=2.2"
						 : " [color=\"#0b5394\"");
	out_text(o, back ? ", dir=back" : "");
	if (*e->label) {
		out_text(o, ", label=");
		graph_label(o, e->label, BOX_COLUMNS);
	}
	out_line(o, "];");
}

static void write_head(unsigned parts, struct out *o)
{
	out_line(o, "digraph plan {");
	out_indent(o);
	out_line(o, "rankdir=%s;",
		 parts == GRAPH_LADDERS         ? "BT"
		 : parts == GRAPH_SUBSTITUTIONS ? "LR"
						: "TB");
	out_line(o, "graph [fontname=\"Helvetica\", fontsize=12, color=\"#999999\", "
		    "labeljust=l, style=rounded, nodesep=0.35, ranksep=0.55];");
	out_line(o, "node [shape=box, style=\"rounded,filled\", fillcolor=\"#eaf2fb\", "
		    "fontname=\"Helvetica\", fontsize=11];");
	out_line(o, "edge [fontname=\"Helvetica\", fontsize=9, color=\"#444444\"];");
}

static void write_classes(struct picture *p)
{
	p->wanted = NEW_ARRAY(p->cx, bool, p->model->symbols[SYMBOL_CLASS].count + 1);
	for (size_t i = 0; i < p->edges->count; i++) {
		if (p->edges->list[i].from)
			p->wanted[p->edges->list[i].from->number] = true;
		if (p->edges->list[i].to)
			p->wanted[p->edges->list[i].to->number] = true;
	}
	for (uint32_t i = 0; i < p->model->authority_count; i++)
		write_authority(p, p->model->authorities[i]);
	for (size_t i = 0; i < p->edges->count; i++)
		write_edge(&p->edges->list[i], p->parts, p->o);
}

void graph_write(struct context *cx, const struct model *model, unsigned parts,
		 struct out *o)
{
	struct edges edges = {0};
	struct picture p = {
		.cx = cx, .model = model, .edges = &edges, .parts = parts, .o = o};

	write_head(parts, o);
	edges_collect(cx, model, parts, &edges);
	if (parts & (GRAPH_LADDERS | GRAPH_SUPERVISION))
		write_classes(&p);
	if (parts & GRAPH_SUBSTITUTIONS)
		graph_substitutions(cx, model, o);
	out_dedent(o);
	out_line(o, "}");
	free(edges.list);
}
