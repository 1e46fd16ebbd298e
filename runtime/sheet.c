/*
 * sheet.c - a rule becomes a sheet: which columns it needs, and the steps over them.
 *
 * Takes a plan's image and a rule; walks the rule's tree twice, for the columns and for
 * the steps.
 */
#include "steps.h"

/* ---- the tree ---------------------------------------------------------------------- */

struct walk {
	const struct classpec_node *nodes; /* of the rule */
	const struct classpec_term *terms; /* of the plan */
	uint32_t node_count;
	struct classpec_sheet *sheet;
};

static void walk_open(struct walk *walk, const struct classpec_plan *plan, uint32_t rule)
{
	const struct classpec_node *nodes = image_at(plan, plan->nodes.at);

	walk->nodes = nodes + image_rule(plan, rule)->first_node;
	walk->node_count = image_rule(plan, rule)->node_count;
	walk->terms = image_at(plan, plan->terms.at);
}

static uint32_t child_count(const struct walk *walk, uint32_t at)
{
	uint32_t children = 0, child;

	for (child = at + 1; child < classpec_node_end(walk->nodes, at);
	     child += walk->nodes[child].extent)
		children++;
	return children;
}

/* Whether a node, but for its stage, says the same of everybody; `corners` becomes
 * what. */
static bool node_constant(const struct walk *walk, uint32_t at, uint8_t *corners)
{
	const struct classpec_node *node = &walk->nodes[at];
	bool holds;

	switch (node->kind) {
	case CLASSPEC_ATOM:
		if (node->threshold > 0 && node->term_count > 0)
			return false;
		holds = node->threshold <= 0;
		break;
	case CLASSPEC_AT_LEAST:
		if (node->threshold > 0 &&
		    (uint32_t)node->threshold <= child_count(walk, at))
			return false;
		holds = node->threshold == 0;
		break;
	default:
		if (node->extent > 1)
			return false;
		holds = node->kind == CLASSPEC_ALL;
	}
	*corners = holds ? CORNERS_ALL : 0;
	return true;
}

/* Whether joining a node changes nothing. */
static bool node_neutral(const struct walk *walk, uint32_t at, uint8_t neutral)
{
	uint8_t corners;

	return node_constant(walk, at, &corners) && corners == neutral &&
	       (neutral || walk->nodes[at].stage == CLASSPEC_FILING);
}

/* ---- columns ----------------------------------------------------------------------- */

static struct classpec_column *column_find(const struct classpec_sheet *sheet,
					   uint32_t fact, enum classpec_encoding encoding)
{
	uint32_t i;

	for (i = 0; i < sheet->column_count; i++)
		if (sheet->columns[i].fact == fact &&
		    sheet->columns[i].encoding == encoding)
			return &sheet->columns[i];
	return NULL;
}

static void column_add(struct classpec_sheet *sheet, uint32_t fact,
		       enum classpec_encoding encoding)
{
	struct classpec_column *column = &sheet->columns[sheet->column_count++];

	column->fact = fact;
	column->encoding = encoding;
	column->threshold = NULL;
	column->threshold_count = 0;
}

static void numbers_need(struct classpec_sheet *sheet, uint32_t fact)
{
	if (column_find(sheet, fact, CLASSPEC_LOWEST))
		return;
	column_add(sheet, fact, CLASSPEC_LOWEST);
	column_add(sheet, fact, CLASSPEC_HIGHEST);
}

/* An atom over one fact, which a rank can decide. */
static bool atom_single(const struct classpec_node *node)
{
	return node->kind == CLASSPEC_ATOM && node->term_count == 1 && node->threshold > 0;
}

static int32_t single_threshold(const struct walk *walk, const struct classpec_node *node)
{
	return corners_threshold(node->threshold, walk->terms[node->first_term].factor);
}

/* The thresholds of a fact in ascending order, each once, but no more than one too many.
 * Returns how many. */
static uint32_t thresholds_gather(const struct walk *walk, uint32_t fact,
				  int32_t *thresholds)
{
	uint32_t count = 0, i, at;

	for (i = 0; i < walk->node_count; i++) {
		const struct classpec_node *node = &walk->nodes[i];
		int32_t threshold;

		if (!atom_single(node) || walk->terms[node->first_term].fact != fact)
			continue;
		threshold = single_threshold(walk, node);
		for (at = 0; at < count && thresholds[at] < threshold; at++)
			;
		if (at < count && thresholds[at] == threshold)
			continue;
		if (count > RANKS_MAX)
			break;
		for (; at < count; at++) {
			int32_t next = thresholds[at];

			thresholds[at] = threshold;
			threshold = next;
		}
		thresholds[count++] = threshold;
	}
	return count;
}

static void single_column(struct walk *walk, uint32_t fact)
{
	struct classpec_sheet *sheet = walk->sheet;
	int32_t *thresholds = sheet->thresholds + sheet->threshold_count;
	uint32_t count;

	if (column_find(sheet, fact, CLASSPEC_RANKS))
		return;
	count = thresholds_gather(walk, fact, thresholds);
	if (count > RANKS_MAX) {
		numbers_need(sheet, fact);
		return;
	}
	column_add(sheet, fact, CLASSPEC_RANKS);
	sheet->columns[sheet->column_count - 1].threshold = thresholds;
	sheet->columns[sheet->column_count - 1].threshold_count = count;
	sheet->threshold_count += count;
}

static void columns_build(struct walk *walk)
{
	uint32_t i, j;

	for (i = 0; i < walk->node_count; i++) {
		const struct classpec_node *node = &walk->nodes[i];

		if (atom_single(node))
			single_column(walk, walk->terms[node->first_term].fact);
		else if (node->kind == CLASSPEC_ATOM && node->threshold > 0)
			for (j = 0; j < node->term_count; j++)
				numbers_need(walk->sheet,
					     walk->terms[node->first_term + j].fact);
	}
}

/* ---- steps ------------------------------------------------------------------------- */

static struct step *step_add(struct classpec_sheet *sheet, enum step_kind kind,
			     enum step_join join, uint32_t to)
{
	struct step *step = &sheet->steps[sheet->step_count++];

	step->kind = (uint8_t)kind;
	step->join = (uint8_t)join;
	step->if_open = 0;
	step->stage = 0;
	step->to = to;
	step->from = 0;
	step->count = 0;
	step->threshold = 0;
	if (sheet->computed_count <= to)
		sheet->computed_count = to + 1;
	return step;
}

static void sum_step(struct walk *walk, const struct classpec_node *node,
		     struct step *step)
{
	struct classpec_sheet *sheet = walk->sheet;
	uint32_t i;

	step->kind = STEP_SUM;
	step->from = sheet->term_count;
	step->count = node->term_count;
	step->threshold = node->threshold;
	for (i = 0; i < node->term_count; i++) {
		const struct classpec_term *term = &walk->terms[node->first_term + i];
		struct column_term *of = &sheet->terms[sheet->term_count++];

		of->lowest = (uint32_t)(column_find(sheet, term->fact, CLASSPEC_LOWEST) -
					sheet->columns);
		of->highest = of->lowest + 1;
		of->factor = (uint32_t)term->factor;
		of->enough = (uint32_t)corners_threshold(node->threshold, term->factor);
	}
}

static void atom_step(struct walk *walk, uint32_t at, enum step_join join, uint32_t to)
{
	const struct classpec_node *node = &walk->nodes[at];
	struct step *step = step_add(walk->sheet, STEP_RANKS, join, to);
	const struct classpec_column *column = NULL;
	int32_t threshold;

	step->if_open = corners_if_open(node);
	if (node->term_count == 1)
		column = column_find(walk->sheet, walk->terms[node->first_term].fact,
				     CLASSPEC_RANKS);
	if (!column) {
		sum_step(walk, node, step);
		return;
	}
	threshold = single_threshold(walk, node);
	step->from = (uint32_t)(column - walk->sheet->columns);
	while (column->threshold[step->count++] != threshold)
		;
}

static void node_steps(struct walk *walk, uint32_t at, enum step_join join, uint32_t to,
		       uint32_t free);

/* Computed columns to, to + 1 ...: one of the parts holds, two hold ... The last of
 * them is the node's. */
static void at_least_steps(struct walk *walk, uint32_t at, enum step_join join,
			   uint32_t to, uint32_t free)
{
	const uint32_t count = (uint32_t)walk->nodes[at].threshold, part = free + count;
	const uint32_t end = classpec_node_end(walk->nodes, at);
	uint32_t child, i;

	for (i = 0; i < count; i++)
		step_add(walk->sheet, STEP_CONSTANT, JOIN_SET, free + i);
	for (child = at + 1; child < end; child += walk->nodes[child].extent) {
		struct step *step;

		node_steps(walk, child, JOIN_SET, part, part + 1);
		step = step_add(walk->sheet, STEP_COUNT, JOIN_ANY, free);
		step->from = part;
		step->count = count;
	}
	step_add(walk->sheet, STEP_COMPUTED, join, to)->from = part - 1;
}

/* The first part that takes columns of its own goes first, straight into the group's. */
static uint32_t leading_part(const struct walk *walk, uint32_t at)
{
	uint32_t child;

	for (child = at + 1; child < classpec_node_end(walk->nodes, at);
	     child += walk->nodes[child].extent)
		if (walk->nodes[child].extent > 1)
			return child;
	return at + 1;
}

/* Joins the parts to a column that already has some, or (JOIN_SET) has none. */
static void group_steps(struct walk *walk, uint32_t at, enum step_join join, uint32_t to,
			uint32_t free)
{
	const enum step_join inner =
		walk->nodes[at].kind == CLASSPEC_ALL ? JOIN_ALL : JOIN_ANY;
	const uint8_t neutral = inner == JOIN_ALL ? CORNERS_ALL : 0;
	uint32_t first = leading_part(walk, at), child = first;

	do {
		if (!node_neutral(walk, child, neutral)) {
			node_steps(walk, child, join, to, free);
			join = inner;
		}
		child = child == first ? at + 1 : classpec_node_end(walk->nodes, child);
		if (child == first)
			child += walk->nodes[child].extent;
	} while (child < classpec_node_end(walk->nodes, at));
	if (join == JOIN_SET)
		step_add(walk->sheet, STEP_CONSTANT, JOIN_SET, to)->if_open = neutral;
}

static void later_step(struct walk *walk, uint32_t at, uint32_t to)
{
	const uint8_t stage = walk->nodes[at].stage;

	if (stage > CLASSPEC_FILING)
		step_add(walk->sheet, STEP_LATER, JOIN_ANY, to)->stage = stage;
}

/* Joins a node to computed column `to`; those from `free` on are free. */
static void node_steps(struct walk *walk, uint32_t at, enum step_join join, uint32_t to,
		       uint32_t free)
{
	const struct classpec_node *node = &walk->nodes[at];
	const bool later = node->stage > CLASSPEC_FILING;
	const bool alike = (node->kind == CLASSPEC_ALL && join == JOIN_ALL) ||
			   (node->kind == CLASSPEC_ANY && join == JOIN_ANY);
	uint8_t corners;

	if (join != JOIN_SET && (later || (node->extent > 1 && !alike &&
					   node->kind != CLASSPEC_AT_LEAST))) {
		node_steps(walk, at, JOIN_SET, free, free + 1);
		step_add(walk->sheet, STEP_COMPUTED, join, to)->from = free;
		return;
	}
	if (node_constant(walk, at, &corners)) {
		struct step *step = step_add(walk->sheet, STEP_CONSTANT, join, to);

		step->if_open = corners;
	} else if (node->kind == CLASSPEC_ATOM) {
		atom_step(walk, at, join, to);
	} else if (node->kind == CLASSPEC_AT_LEAST) {
		at_least_steps(walk, at, join, to, free);
	} else {
		group_steps(walk, at, join, to, free);
	}
	later_step(walk, at, to);
}

/* ---- building ---------------------------------------------------------------------- */

/* How much of everything a rule can need. */
struct room {
	uint64_t columns, thresholds, steps, terms;
};

static struct room room_for(const struct walk *walk)
{
	struct room room = { 0, 0, 2, 0 };
	uint32_t i;

	for (i = 0; i < walk->node_count; i++) {
		const struct classpec_node *node = &walk->nodes[i];
		uint8_t corners;

		room.steps += 3;
		if (node->kind == CLASSPEC_AT_LEAST && !node_constant(walk, i, &corners))
			room.steps += (uint32_t)node->threshold;
		if (node->kind != CLASSPEC_ATOM)
			continue;
		room.columns += 2 * (uint64_t)node->term_count;
		room.terms += node->term_count;
		room.thresholds++;
	}
	return room;
}

static uint64_t room_bytes(const struct room *room)
{
	return sizeof(struct classpec_sheet) +
	       room->columns * sizeof(struct classpec_column) +
	       room->terms * sizeof(struct column_term) +
	       room->steps * sizeof(struct step) + room->thresholds * sizeof(int32_t);
}

size_t classpec_sheet_size(const struct classpec_plan *plan, uint32_t rule)
{
	struct room room;
	struct walk walk;

	walk_open(&walk, plan, rule);
	room = room_for(&walk);
	return (size_t)room_bytes(&room);
}

static void sheet_open(struct classpec_sheet *sheet, const struct room *room)
{
	sheet->columns = (struct classpec_column *)(sheet + 1);
	sheet->terms = (struct column_term *)(sheet->columns + room->columns);
	sheet->steps = (struct step *)(sheet->terms + room->terms);
	sheet->thresholds = (int32_t *)(sheet->steps + room->steps);
	sheet->column_count = 0;
	sheet->threshold_count = 0;
	sheet->step_count = 0;
	sheet->term_count = 0;
	sheet->computed_count = 0;
}

const struct classpec_sheet *classpec_sheet_build(const struct classpec_plan *plan,
						  uint32_t rule,
						  enum classpec_vectors vectors,
						  void *memory, size_t size)
{
	struct classpec_sheet *sheet = memory;
	struct room room;
	struct walk walk;

	walk_open(&walk, plan, rule);
	room = room_for(&walk);
	if (room_bytes(&room) > size || (uintptr_t)memory % sizeof(void *))
		return NULL;
	sheet_open(sheet, &room);
	walk.sheet = sheet;
	columns_build(&walk);
	if (walk.node_count)
		node_steps(&walk, 0, JOIN_SET, 0, 1);
	else
		step_add(sheet, STEP_CONSTANT, JOIN_SET, 0)->if_open = CORNERS_ALL;
	sheet->vectors = (uint32_t)vectors;
	sheet->block = CLASSPEC_COLUMNS_SCRATCH / sheet->computed_count / STRIP * STRIP;
	if (sheet->block > BLOCK_MAX)
		sheet->block = BLOCK_MAX;
	return sheet->block ? sheet : NULL;
}

uint32_t classpec_sheet_columns(const struct classpec_sheet *sheet,
				const struct classpec_column **columns)
{
	*columns = sheet->columns;
	return sheet->column_count;
}
