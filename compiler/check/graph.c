/*
 * graph.c - edges between classes or standards, and the circles among them.
 */
#include "check/check.h"

#include <stdlib.h>

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

/* A walk along the edges, with the way it came. */
struct walk {
	const struct edge **by_node; /* the edges sorted by where they start */
	uint32_t *first;             /* of each node, in by_node; one more for the end */
	uint32_t *next;              /* the edge of each node that is looked at next */
	uint32_t *depth;             /* of a node on the way, from 1; 0: not on it */
	bool *done;
	const struct edge **way;
};

static void edges_sort(struct context *cx, const struct graph *graph, struct walk *walk)
{
	uint32_t nodes = graph->node_count;

	walk->by_node = NEW_ARRAY(cx, const struct edge *, graph->edge_count);
	walk->first = NEW_ARRAY(cx, uint32_t, nodes + 1);
	walk->next = NEW_ARRAY(cx, uint32_t, nodes);
	for (size_t i = 0; i < graph->edge_count; i++)
		walk->first[graph->edges[i].from + 1]++;
	for (uint32_t i = 0; i < nodes; i++) {
		walk->first[i + 1] += walk->first[i];
		walk->next[i] = walk->first[i];
	}
	for (size_t i = 0; i < graph->edge_count; i++) {
		const struct edge *edge = &graph->edges[i];

		walk->by_node[walk->next[edge->from]++] = edge;
	}
	for (uint32_t i = 0; i < nodes; i++)
		walk->next[i] = walk->first[i];
}

static void walk_from(struct walk *walk, uint32_t start,
		      void (*found)(void *data, const struct edge *const *edges, size_t count),
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
		edge = walk->by_node[walk->next[node]++];
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

void graph_circles(struct context *cx, struct graph *graph,
		   void (*found)(void *data, const struct edge *const *edges, size_t count),
		   void *data)
{
	struct walk walk = {0};

	edges_sort(cx, graph, &walk);
	walk.depth = NEW_ARRAY(cx, uint32_t, graph->node_count);
	walk.done = NEW_ARRAY(cx, bool, graph->node_count);
	walk.way = NEW_ARRAY(cx, const struct edge *, graph->node_count + 1);
	for (uint32_t i = 0; i < graph->node_count; i++)
		if (!walk.done[i])
			walk_from(&walk, i, found, data);
}
