/*
 * graph.c - edges between classes or standards, and the circles among them.
 */
#include "check/check.h"

#include <stdlib.h>
#include <string.h>

void graph_add(struct graph *graph, uint32_t from, uint32_t to, struct span at)
{
	GROW(graph->edges, graph->edge_count, graph->edge_capacity);
	graph->edges[graph->edge_count++] = (struct edge){from, to, at};
}

void graph_close(struct graph *graph)
{
	free(graph->edges);
	*graph = (struct graph){0};
}

const struct edge **graph_sorted(struct context *cx, const struct graph *graph,
				 uint32_t **first)
{
	uint32_t nodes = graph->node_count, *next = NEW_ARRAY(cx, uint32_t, nodes + 1);
	const struct edge **sorted =
		NEW_ARRAY(cx, const struct edge *, graph->edge_count);

	*first = NEW_ARRAY(cx, uint32_t, nodes + 1);
	for (size_t i = 0; i < graph->edge_count; i++)
		(*first)[graph->edges[i].from + 1]++;
	for (uint32_t i = 0; i < nodes; i++) {
		(*first)[i + 1] += (*first)[i];
		next[i] = (*first)[i];
	}
	for (size_t i = 0; i < graph->edge_count; i++) {
		const struct edge *edge = &graph->edges[i];

		sorted[next[edge->from]++] = edge;
	}
	return sorted;
}

/* A walk along the edges, with the way it came. */
struct walk {
	const struct edge **edges; /* sorted */
	uint32_t *first, *next;    /* of each node: its edges, the one looked at next */
	uint32_t *depth;           /* of a node on the way, from 1; 0: not on it */
	bool *done;
	const struct edge **way;
};

static void walk_from(struct walk *walk, uint32_t start,
		      void (*found)(void *data, const struct edge *const *edges,
				    size_t count),
		      void *data)
{
	uint32_t length = 0, node = start;

	walk->depth[start] = 1;
	for (;;) {
		const struct edge *edge;

		if (walk->next[node] == walk->first[node + 1]) {
			walk->depth[node] = 0;
			walk->done[node] = true;
			if (length == 0)
				return;
			node = walk->way[--length]->from;
			continue;
		}
		edge = walk->edges[walk->next[node]++];
		if (walk->done[edge->to])
			continue;
		walk->way[length] = edge;
		if (walk->depth[edge->to] > 0) {
			uint32_t from = walk->depth[edge->to] - 1;

			found(data, walk->way + from, length + 1 - from);
			continue;
		}
		node = edge->to;
		walk->depth[node] = ++length + 1;
	}
}

void graph_circles(struct context *cx, const struct graph *graph,
		   void (*found)(void *data, const struct edge *const *edges,
				 size_t count),
		   void *data)
{
	uint32_t nodes = graph->node_count;
	struct walk walk = {.edges = NULL};

	walk.edges = graph_sorted(cx, graph, &walk.first);
	walk.next = NEW_ARRAY(cx, uint32_t, nodes + 1);
	memcpy(walk.next, walk.first, (nodes + 1) * sizeof *walk.next);
	walk.depth = NEW_ARRAY(cx, uint32_t, nodes);
	walk.done = NEW_ARRAY(cx, bool, nodes);
	walk.way = NEW_ARRAY(cx, const struct edge *, nodes + 1);
	for (uint32_t i = 0; i < nodes; i++)
		if (!walk.done[i])
			walk_from(&walk, i, found, data);
}
