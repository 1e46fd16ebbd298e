/*
 * graph/graph.h - what leads to what in a plan, as a picture in DOT, the language of
 * graphviz.
 */
#ifndef CLASSPEC_GRAPH_H
#define CLASSPEC_GRAPH_H

#include "model.h"

enum graph_part { GRAPH_LADDERS = 1, GRAPH_SUPERVISION = 2, GRAPH_SUBSTITUTIONS = 4 };

/* From one class to another, or to or from a role in words. */
struct edge {
	const struct symbol *from, *to; /* NULL: the role */
	const char *role;
	const struct authority *authority; /* whose the edge is */
	enum graph_part part;
	bool stated;       /* a line of promotion that the standard states */
	const char *label; /* "" where there is none */
};

struct edges {
	struct edge *list; /* in the heap */
	size_t count, capacity;
};

/* collect.c: the edges of the newest revisions, one for each pair of classes and part, in
 * the order of the plan. */
void edges_collect(struct context *cx, const struct model *model, unsigned parts,
		   struct edges *edges);

/* dot.c: the whole picture. `parts` is a set of enum graph_part. */
void graph_write(struct context *cx, const struct model *model, unsigned parts,
		 struct out *o);

/* substitution.c: what may stand in place of what, a box for each rule that says so. */
void graph_substitutions(struct context *cx, const struct model *model, struct out *o);

/* A label in quotes, in lines of so many columns, and with the line breaks that it has.
 */
enum { BOX_COLUMNS = 24, FRAME_COLUMNS = 48 };
void graph_label(struct out *o, const char *text, size_t columns);

/* svg.c: what the program `dot` makes of it. False after a message. */
bool graph_draw(struct context *cx, const struct out *dot, struct out *svg);

#endif
