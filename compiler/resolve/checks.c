/*
 * resolve/checks.c - what only the checks read: what an authority asks of its own texts,
 * which findings a declaration allows and why, and where every text of the plan stands.
 */
#include "resolve/resolve.h"

#include <stdlib.h>

#define COUNT(array) (sizeof(array) / sizeof *(array))

/* ---- what an authority asks of its texts ----------------------------------------- */

static void requires_resolve(struct resolver *r, struct node *block)
{
	struct required_part **last = &r->authority->requires;
	const char *names[PART_COUNT];
	struct required_part *required;

	for (int i = 0; i < PART_COUNT; i++)
		names[i] = part_name((enum standard_part)i);
	names_distinct(r, args_of(block), E206);
	for (struct node *node = args_of(block); node; node = node->next) {
		int part = node->bad ? -1
				     : choice_find(r, node, name_of(node), names, PART_COUNT,
						   E231, "section of a standard");

		if (part < 0)
			continue;
		required = NEW(r->cx, struct required_part);
		required->part = (enum standard_part)part;
		required->at = node->at;
		*last = required;
		last = &required->next;
	}
}

static void retired_resolve(struct resolver *r, struct node *block)
{
	struct retired_code **last = &r->authority->retired, *retired;

	names_distinct(r, args_of(block), E206);
	for (struct node *node = args_of(block); node; node = node->next) {
		if (node->bad)
			continue;
		retired = NEW(r->cx, struct retired_code);
		retired->code = name_of(node).name;
		retired->at = node->at;
		*last = retired;
		last = &retired->next;
	}
}

static void outdated_resolve(struct resolver *r, struct node *node)
{
	struct outdated_term *term = NEW(r->cx, struct outdated_term);

	term->term = node_text_read(r->cx, node);
	term->say = node_text_read(r->cx, args_of(node));
	term->at = text_span(node, text_of(node));
	term->next = r->authority->outdated; /* turned round by checks_settle */
	r->authority->outdated = term;
}

static void spelling_resolve(struct resolver *r, struct node *block)
{
	struct known_word **last = &r->authority->spelling;

	for (struct node *node = args_of(block); node; node = node->next) {
		*last = NEW(r->cx, struct known_word);
		(*last)->word = node_text_read(r->cx, node);
		last = &(*last)->next;
	}
}

static void statute_resolve(struct resolver *r, struct node *node)
{
	struct statute **last = &r->authority->statutes, *statute;
	const char *names[STATUTE_COUNT];
	struct diag *d;
	int rule;

	for (int i = 0; i < STATUTE_COUNT; i++)
		names[i] = statute_name((enum statute_rule)i);
	rule = choice_find(r, node, name_of(node), names, STATUTE_COUNT, E232,
			   "rule that a statute can set");
	if (rule < 0)
		return;
	for (; *last; last = &(*last)->next) {
		if ((*last)->rule != (enum statute_rule)rule)
			continue;
		d = diag(r->cx, E206, node->at,
			 "this statute is declared once, and stands twice");
		diag_note(r->cx, d, (*last)->at, "the first is here");
		return;
	}
	statute = *last = NEW(r->cx, struct statute);
	statute->rule = (enum statute_rule)rule;
	statute->citation = node_text_read(r->cx, node);
	statute->at = node->at;
}

bool checks_item_resolve(struct resolver *r, struct seen *seen, struct node *node)
{
	switch (node->kind) {
	case NODE_REQUIRES:
		if (stands_once(r, seen, node))
			requires_resolve(r, node);
		return true;
	case NODE_RETIRED:
		if (stands_once(r, seen, node))
			retired_resolve(r, node);
		return true;
	case NODE_SPELLING:
		if (stands_once(r, seen, node))
			spelling_resolve(r, node);
		return true;
	case NODE_OUTDATED: outdated_resolve(r, node); return true;
	case NODE_STATUTE: statute_resolve(r, node); return true;
	case NODE_ALLOW:
		waiver_resolve(r, node, r->authority->symbol, (struct span){0});
		return true;
	}
	return false;
}

/* An office that gave way to another; a chain of them ends somewhere. */
void bodies_settle(struct resolver *r)
{
	const struct symbols *bodies = &r->model->symbols[SYMBOL_BODY];

	for (uint32_t i = 0; i < bodies->count; i++) {
		struct symbol *body = bodies->items[i];
		const struct symbol *later = body->superseded_by;
		uint32_t steps = 0;

		while (later && later != body && steps++ < bodies->count)
			later = later->superseded_by;
		if (later != body)
			continue;
		diag(r->cx, E233, body->at, "the body `%s` is superseded by itself",
		     body->name->text);
		body->superseded_by = NULL;
	}
}

/* ---- waivers --------------------------------------------------------------------- */

/* The check that the slug names, or -1 after a report. */
static int waived_check(struct resolver *r, const struct node *node)
{
	const char *slug = name_of(node).name->text;
	struct span at = word_span(node, name_of(node));
	struct diag *d;

	for (int i = 0; i < CHECK_COUNT; i++) {
		if (strcmp(check_table[i].slug, slug) != 0)
			continue;
		if (check_table[i].severity != SEVERITY_ERROR)
			return i;
		d = diag(r->cx, E235, at,
			 "expected a check that warns, found `%s`, which is an error",
			 slug);
		diag_remark(r->cx, d,
			    "an error cannot be allowed; `classpec explain %s` "
			    "tells its cure",
			    check_table[i].code);
		return -1;
	}
	d = diag(r->cx, E234, at, "expected the name of a check, found `%s`", slug);
	diag_remark(r->cx, d, "`classpec explain --list` lists them");
	for (int i = 0; i < CHECK_COUNT; i++)
		if (check_table[i].severity != SEVERITY_ERROR)
			candidate_add(r, check_table[i].slug);
	suggest(r, d, slug);
	return -1;
}

void waiver_resolve(struct resolver *r, const struct node *node, struct symbol *of,
		    struct span scope)
{
	struct model *model = r->model;
	int check = waived_check(r, node);
	const char *reason = node_text_read(r->cx, node);
	struct waiver *waiver;

	if (check < 0)
		return;
	if (reason[0] == '\0') {
		diag(r->cx, E236, text_span(node, text_of(node)),
		     "expected the reason why `%s` is allowed here",
		     check_table[check].slug);
		return;
	}
	GROW(model->waivers, (size_t)model->waiver_count, r->waiver_capacity);
	waiver = &model->waivers[model->waiver_count++];
	*waiver = (struct waiver){(enum check)check, reason, node->at, of, scope};
}

/* The effect that the word names, or -1 after a report. */
static int waived_effect(struct resolver *r, const struct node *node)
{
	const char *word = name_of(node).name->text;
	struct diag *d;

	for (int i = 0; i < EFFECT_WORDS; i++)
		if (strcmp(effect_words[i], word) == 0)
			return i;
	d = diag(r->cx, E237, word_span(node, name_of(node)),
		 "expected what a change comes to, such as `loosened` or `tightened`, found "
		 "`%s`",
		 word);
	for (int i = 0; i < EFFECT_WORDS; i++)
		candidate_add(r, effect_words[i]);
	suggest(r, d, word);
	return -1;
}

void change_waiver_resolve(struct resolver *r, const struct node *node,
			   const struct standard *standard, const struct class *class)
{
	struct model *model = r->model;
	int effect = waived_effect(r, node);
	struct date since = date_read(r, node, other_of(node));
	const char *reason = node_text_read(r->cx, node);

	if (reason[0] == '\0')
		diag(r->cx, E236, text_span(node, text_of(node)),
		     "expected the reason why the change is meant");
	if (effect < 0 || !since.value || reason[0] == '\0')
		return;
	GROW(model->change_waivers, (size_t)model->change_waiver_count,
	     r->change_waiver_capacity);
	model->change_waivers[model->change_waiver_count++] = (struct change_waiver){
		(uint32_t)effect, since, reason, node->at, standard, class};
}

/* ---- passages and regions -------------------------------------------------------- */

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

static void passage_append(struct resolver *r, const struct node *node,
			   enum passage_role role)
{
	struct model *model = r->model;

	if (role == PASSAGE_NONE || text_of(node).hi == 0)
		return;
	GROW(model->passages, (size_t)model->passage_count, r->passage_capacity);
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

	for (uint32_t i = 0; i < model->passage_count; i++) {
		struct passage *passage = &model->passages[i];
		struct owner owner = {0};

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
		passage->owner = owner_number(r, owner) & (OWNERS_MAX - 1);
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

static void outdated_turn(struct authority *authority)
{
	struct outdated_term *term = authority->outdated, *next, *turned = NULL;

	for (; term; term = next) {
		next = term->next;
		term->next = turned;
		turned = term;
	}
	authority->outdated = turned;
}

void checks_settle(struct resolver *r)
{
	struct model *model = r->model;

	for (uint32_t i = 0; i < model->authority_count; i++)
		outdated_turn(model->authorities[i]);
	regions_find(r);
	model->regions = settle_array(r, model->regions,
				      model->region_count * sizeof *model->regions);
	passages_sort(model);
	passages_assign(r);
	model->passages = settle_array(r, model->passages,
				       model->passage_count * sizeof *model->passages);
	model->owners = settle_array(r, model->owners,
				     model->owner_count * sizeof *model->owners);
	model->waivers = settle_array(r, model->waivers,
				      model->waiver_count * sizeof *model->waivers);
	model->change_waivers =
		settle_array(r, model->change_waivers,
			     model->change_waiver_count * sizeof *model->change_waivers);
}
