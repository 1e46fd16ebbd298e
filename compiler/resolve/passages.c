/*
 * resolve/passages.c - where every text of the plan stands, in order, and whose it is, for the
 * checks that read all of them.
 */
#include "resolve/resolve.h"

#include <stdlib.h>

/* ---- passages -------------------------------------------------------------------- */

/* What the text of a node is, PASSAGE_NONE where it is no prose. */
static enum passage_role role_of(const struct node *node)
{
	switch (node->kind) {
	case NODE_STANDARD:
	case NODE_CLASS:
	case NODE_EXTERNAL_CLASS: return PASSAGE_TITLE;
	case NODE_AUTHORITY:
	case NODE_ROUTE:
	case NODE_BODY:
	case NODE_PLACE:
	case NODE_SPECIALTY:
	case NODE_GROUP: return PASSAGE_NAME;
	case NODE_EDUCATION: return PASSAGE_EDUCATION;
	case NODE_EXPERIENCE: return PASSAGE_EXPERIENCE;
	case NODE_SUBJECT: return PASSAGE_SUBJECT;
	case NODE_CREDENTIAL: return PASSAGE_CREDENTIAL;
	case NODE_TERM: return PASSAGE_TERM;
	case NODE_NOTICE: return PASSAGE_NOTICE;
	case NODE_ABOUT: return PASSAGE_ABOUT;
	case NODE_DISTINGUISHING: return PASSAGE_DISTINGUISHING;
	case NODE_FACTOR: return PASSAGE_FACTOR;
	case NODE_DUTY: return PASSAGE_DUTY;
	case NODE_KNOWLEDGE: return PASSAGE_KNOWLEDGE;
	case NODE_SKILL: return PASSAGE_SKILL;
	case NODE_ABILITY: return PASSAGE_ABILITY;
	case NODE_DESIRABLE: return PASSAGE_DESIRABLE;
	case NODE_PHYSICAL: return PASSAGE_PHYSICAL;
	case NODE_PAY: return PASSAGE_PAY;
	case NODE_NOTE: return PASSAGE_NOTE;
	case NODE_RELATED:
	case NODE_FEEDER: return PASSAGE_RELATED;
	case NODE_TEXT: return PASSAGE_TEXT;
	case NODE_WRITTEN:
	case NODE_ISSUED: return PASSAGE_WRITTEN;
	}
	return PASSAGE_NONE;
}

/* Room for so many; for as many as the plan has texts, there is from the beginning. */
static void passages_grow(struct resolver *r, size_t capacity)
{
	struct model *model = r->model;
	struct passage *before = model->passages;

	model->passages = NEW_ARRAY(r->cx, struct passage, capacity);
	if (before) {
		memcpy(model->passages, before, r->passage_capacity * sizeof *before);
		arena_return(r->cx->arena, before, r->passage_capacity * sizeof *before);
	}
	r->passage_capacity = capacity;
}

void passages_open(struct resolver *r, const struct syntax *syntax)
{
	size_t count = 1;

	for (size_t i = 0; i < syntax->count; i++)
		count += syntax->units[i].text_count;
	passages_grow(r, count);
}

static void passage_append(struct resolver *r, const struct node *node,
			   enum passage_role role)
{
	struct model *model = r->model;

	if (role == PASSAGE_NONE || text_of(node).hi == 0)
		return;
	if (model->passage_count == r->passage_capacity)
		passages_grow(r, 2 * r->passage_capacity);
	model->passages[model->passage_count++] =
		(struct passage){.role = (uint32_t)role & 63, .at = text_span(node, text_of(node))};
}

void passage_add(struct resolver *r, const struct node *node)
{
	passage_append(r, node, role_of(node));
}

const char *role_words(struct resolver *r, const struct node *node)
{
	passage_append(r, node, PASSAGE_NAME);
	return node_text_read(r->cx, node);
}

static int by_place(const void *left, const void *right)
{
	const struct passage *a = left, *b = right;

	if (a->at.source != b->at.source)
		return a->at.source < b->at.source ? -1 : 1;
	return (a->at.lo > b->at.lo) - (a->at.lo < b->at.lo);
}

/* How many stand out of order before those that are in order: what standards say is read
 * in order, and most of all. */
static uint32_t unsorted_count(const struct passage *passages, uint32_t count)
{
	while (count > 1 && by_place(&passages[count - 2], &passages[count - 1]) <= 0)
		count--;
	return count > 0 ? count - 1 : 0;
}

/* Those of the head go to their places among the rest; both are in order. */
static void merge_head(struct passage *passages, uint32_t head, uint32_t count)
{
	struct passage *moved = array_grow(NULL, &(size_t){0}, head, sizeof *moved);
	uint32_t from = 0, next = head, to = 0;

	memcpy(moved, passages, head * sizeof *moved);
	while (from < head)
		if (next < count && by_place(&passages[next], &moved[from]) < 0)
			passages[to++] = passages[next++];
		else
			passages[to++] = moved[from++];
	free(moved);
}

/* A text that was read twice is one passage. */
static void passages_sort(struct model *model)
{
	struct passage *passages = model->passages;
	uint32_t head = unsorted_count(passages, model->passage_count), kept = 0;

	if (head > 0) {
		qsort(passages, head, sizeof *passages, by_place);
		merge_head(passages, head, model->passage_count);
	}
	for (uint32_t i = 0; i < model->passage_count; i++)
		if (kept == 0 || by_place(&passages[kept - 1], &passages[i]) != 0)
			passages[kept++] = passages[i];
	model->passage_count = kept;
}

/* ---- whose they are -------------------------------------------------------------- */

static bool is_before(struct span at, struct span whole)
{
	return at.source != whole.source ? at.source < whole.source : at.lo < whole.lo;
}

static bool is_behind(struct span at, struct span whole)
{
	return at.source != whole.source ? at.source > whole.source : at.lo >= whole.hi;
}

/* The number of that owner; passages that follow one another have the same. */
static uint32_t owner_number(struct resolver *r, struct owner owner)
{
	struct model *model = r->model;
	const struct owner *last =
		model->owner_count > 0 ? &model->owners[model->owner_count - 1] : NULL;

	if (last && last->authority == owner.authority && last->standard == owner.standard &&
	    last->class == owner.class)
		return model->owner_count - 1;
	if (model->owner_count == OWNERS_MAX)
		program_end(2, "more classes than a plan can have");
	GROW(model->owners, (size_t)model->owner_count, r->owner_capacity);
	model->owners[model->owner_count++] = owner;
	return model->owner_count - 1;
}

static struct span region_span(const struct region *region)
{
	return (struct span){region->source, region->lo, region->lo};
}

/* Regions, standards, and the classes of each come in the order of the passages. */
static void passages_assign(struct resolver *r)
{
	struct model *model = r->model;
	const struct standard *standard = model->standards;
	const struct class *class = standard ? standard->classes : NULL;

	const struct authority *authority = NULL;
	uint32_t region = 0, source = UINT32_MAX;
	uint32_t number = 0, end = 0; /* the owner of what stands before that byte, in a class */

	for (uint32_t i = 0; i < model->passage_count; i++) {
		struct passage *passage = &model->passages[i];
		struct owner owner = {0};

		if (passage->at.source == source && passage->at.lo < end) {
			passage->owner = number & (OWNERS_MAX - 1);
			continue;
		}
		if (passage->at.source != source)
			authority = NULL;
		source = passage->at.source;
		for (; region < model->region_count &&
		       !is_before(passage->at, region_span(&model->regions[region]));
		     region++)
			if (model->regions[region].source == source)
				authority = model->regions[region].authority;
		owner.authority = authority;

		while (standard && is_behind(passage->at, standard->whole)) {
			standard = standard->next;
			class = standard ? standard->classes : NULL;
		}
		while (class && is_behind(passage->at, class->whole))
			class = class->next;
		if (standard && !is_before(passage->at, standard->whole))
			owner.standard = standard;
		if (owner.standard && class && !is_before(passage->at, class->whole))
			owner.class = class;
		number = owner_number(r, owner);
		end = owner.class ? class->whole.hi : 0;
		passage->owner = number & (OWNERS_MAX - 1);
	}
}

static void regions_find(struct resolver *r)
{
	struct model *model = r->model;
	struct symbol *symbol;
	size_t capacity = 0;

	for (size_t i = 0; i < r->other_count; i++) {
		const struct node *node = r->others[i];

		if (node->kind != NODE_AUTHORITY)
			continue;
		symbol = table_get(&r->table, NULL, name_of(node).name, SYMBOL_AUTHORITY);
		GROW(model->regions, (size_t)model->region_count, capacity);
		model->regions[model->region_count++] = (struct region){
			node->at.source, node->at.lo, symbol->authority};
	}
}

void passages_settle(struct resolver *r)
{
	struct model *model = r->model;

	regions_find(r);
	model->regions = settle_array(r, model->regions,
				      model->region_count * sizeof *model->regions);
	passages_sort(model);
	passages_assign(r);
	model->owners = settle_array(r, model->owners,
				     model->owner_count * sizeof *model->owners);
}
