/*
 * resolve/vocabulary.c - what an authority shares: its words, its routes and its policy;
 * and the orders among levels of education, kinds of experience and subjects.
 */
#include "resolve/resolve.h"

#include <stdlib.h>

#define COUNT(array) (sizeof(array) / sizeof *(array))

/* ---- the policy ------------------------------------------------------------------ */

void policy_default(struct policy *policy)
{
	*policy = (struct policy){
		.month_days = 30,
		.full_time_hours = 4000,
		.year_hours = 52 * 4000,
		.unpaid_counted = true,
		.quarter_numerator = 2,
		.quarter_denominator = 3,
	};
}

/* A number between two bounds, in hundredths; false after a report. */
static bool policy_number(struct resolver *r, const struct node *node, uint32_t least,
			  uint32_t most, const char *of_what, uint32_t *number)
{
	if (node->bad)
		return false;
	if (number_of(node).hundredths >= least && number_of(node).hundredths <= most) {
		*number = number_of(node).hundredths;
		return true;
	}
	diag(r->cx, E219, number_span(node), "expected %s to %s %s, found `%s`",
	     hundredths_words(r->cx, least), hundredths_words(r->cx, most), of_what,
	     hundredths_words(r->cx, number_of(node).hundredths));
	return false;
}

static void month_resolve(struct resolver *r, const struct node *node,
			  struct policy *policy)
{
	uint32_t days = 3000;

	if (number_of(node).hundredths % 100 != 0 && !node->bad)
		diag(r->cx, E219, number_span(node),
		     "expected a whole number of days, found `%s`",
		     hundredths_words(r->cx, number_of(node).hundredths));
	else
		policy_number(r, node, 2800, 3100, "days", &days);
	policy->month_days = days / 100;
}

static int setting(struct resolver *r, const struct node *node,
		   const char *const *choices, size_t count)
{
	return choice_find(r, node, name_of(node), choices, count, E213,
			   "word of the policy");
}

static void part_time_resolve(struct resolver *r, const struct node *node,
			      struct policy *policy)
{
	static const char *const choices[] = {
		[PART_TIME_PRORATED] = "prorated",
		[PART_TIME_IN_FULL] = "counted_in_full",
		[PART_TIME_NOT_COUNTED] = "not_counted",
	};
	int choice = setting(r, node, choices, COUNT(choices));

	if (choice >= 0)
		policy->part_time = (enum part_time)choice;
}

/* One of the two words; `value` becomes whether it is the second. */
static void either_resolve(struct resolver *r, const struct node *node, const char *first,
			   const char *second, bool *value)
{
	const char *const choices[] = {first, second};
	int choice = setting(r, node, choices, COUNT(choices));

	if (choice >= 0)
		*value = choice == 1;
}

static uint32_t ratio_part(struct resolver *r, const struct node *node, struct word word)
{
	unsigned long value = strtoul(word.name->text, NULL, 10);

	if (!strchr(word.name->text, '.') && word.name->length <= 4 && value >= 1 &&
	    value <= 1000)
		return (uint32_t)value;
	diag(r->cx, E219, word_span(node, word),
	     "expected a whole number from 1 to 1000, found `%s`", word.name->text);
	return 1;
}

static void policy_item_resolve(struct resolver *r, const struct node *node,
				struct policy *policy)
{
	switch (node->kind) {
	case NODE_MONTH: month_resolve(r, node, policy); break;
	case NODE_FULL_TIME:
		policy_number(r, node, 100, 16800, "hours per week",
			      &policy->full_time_hours);
		break;
	case NODE_YEAR:
		policy_number(r, node, 100, 878400, "hours", &policy->year_hours);
		break;
	case NODE_PART_TIME: part_time_resolve(r, node, policy); break;
	case NODE_CONCURRENT:
		policy->concurrent_added = (node->flags & FLAG_ADDED) != 0;
		break;
	case NODE_UNPAID:
		either_resolve(r, node, "not_counted", "counted",
			       &policy->unpaid_counted);
		break;
	case NODE_UNSTATED_HOURS:
		either_resolve(r, node, "unknown", "full_time",
			       &policy->unstated_hours_full);
		break;
	case NODE_SUBSTITUTION_SCALE:
		policy->substitution = strcmp(name_of(node).name->text, "linear") == 0
					       ? SCALE_LINEAR
					       : SCALE_STEPWISE;
		break;
	case NODE_CREDIT_RATIO:
		policy->quarter_numerator = ratio_part(r, node, name_of(node));
		policy->quarter_denominator = ratio_part(r, node, other_of(node));
		break;
	case NODE_EDUCATION_ORDER:
		either_resolve(r, node, "higher_satisfies_lower", "exact_level_only",
			       &policy->exact_level);
		break;
	case NODE_ROUNDING:
		policy->nearest_month = strcmp(name_of(node).name->text, "nearest") == 0;
		break;
	}
}

static void policy_resolve(struct resolver *r, const struct node *block)
{
	struct policy *policy = &r->authority->policy;
	struct seen seen = {0};

	for (const struct node *node = items_of(block); node; node = node->next)
		if (stands_once(r, &seen, node))
			policy_item_resolve(r, node, policy);
	if (!seen.first[NODE_YEAR])
		policy->year_hours = 52 * policy->full_time_hours;
}

/* ---- the block of an authority --------------------------------------------------- */

static void words_resolve(struct resolver *r, struct node *node, struct words *words)
{
	words->names = NEW_ARRAY(r->cx, const struct name *, list_count(args_of(node)));
	names_distinct(r, args_of(node), E202);
	for (struct node *word = args_of(node); word; word = word->next)
		if (!word->bad) {
			words->names[words->count++] = name_of(word).name;
			use_declare(r, USE_WORD, words, name_of(word).name,
				    word_span(word, name_of(word)));
		}
}

static void route_resolve(struct resolver *r, struct node *node)
{
	struct symbol *route =
		table_get(&r->table, r->authority, name_of(node).name, SYMBOL_ROUTE);
	struct node *needs = args_of(node);

	if (needs &&
	    word_find(r, needs, name_of(needs), &r->authority->jurisdictional_classes,
		      "jurisdictional class"))
		route->needs_service_in = name_of(needs).name->text;
}

void authority_resolve(struct resolver *r, struct node *block)
{
	struct authority *authority = r->authority;
	struct grade_family **last = &authority->grades;
	struct seen seen = {0};

	if (block->kind != NODE_AUTHORITY || !(block->flags & FLAG_BLOCK) || block->bad)
		return;
	for (struct node *node = items_of(block); node; node = node->next) {
		if (node->kind == NODE_GRADES)
			grades_resolve(r, node, &last);
		if (node->kind == NODE_GRADES || node->kind == NODE_ROUTE ||
		    node->kind == NODE_NOTICE)
			continue;
		if (checks_item_resolve(r, &seen, node))
			continue;
		if (!stands_once(r, &seen, node))
			continue;
		if (node->kind == NODE_CODES)
			codes_resolve(r, node);
		else if (node->kind == NODE_LEVELS)
			words_resolve(r, node, &authority->levels);
		else if (node->kind == NODE_DIRECTIONS)
			words_resolve(r, node, &authority->directions);
		else if (node->kind == NODE_JURISDICTIONAL_CLASSES)
			words_resolve(r, node, &authority->jurisdictional_classes);
		
		else
			policy_resolve(r, node);
	}
	for (struct node *node = items_of(block); node; node = node->next)
		if (node->kind == NODE_ROUTE && !node->bad)
			route_resolve(r, node);
}

/* ---- the words of the vocabulary ------------------------------------------------- */

static void parents_resolve(struct resolver *r, struct node *node, enum symbol_kind kind)
{
	struct symbol *symbol = table_get(&r->table, r->authority, name_of(node).name, kind);
	bool unknown = false;

	symbol->parents =
		symbols_find(r, args_of(node), kind, &symbol->parent_count, &unknown);
}

void vocabulary_resolve(struct resolver *r, struct node *node)
{
	struct symbol *symbol;

	if (node->bad)
		return;
	if (node->kind == NODE_EDUCATION) {
		parents_resolve(r, node, SYMBOL_EDUCATION);
	} else if (node->kind == NODE_EXPERIENCE) {
		parents_resolve(r, node, SYMBOL_EXPERIENCE);
		symbol = table_get(&r->table, r->authority, name_of(node).name,
				   SYMBOL_EXPERIENCE);
		symbol->definition = items_of(node) ? node_words(r, items_of(node)) : NULL;
	} else if (node->kind == NODE_SUBJECT) {
		parents_resolve(r, node, SYMBOL_SUBJECT);
	} else if (node->kind == NODE_CREDENTIAL) {
		symbol = table_get(&r->table, r->authority, name_of(node).name,
				   SYMBOL_CREDENTIAL);
		symbol->assessed = (node->flags & FLAG_ASSESSED) != 0;
	} else if (node->kind == NODE_TERM && args_of(node)) {
		symbol = table_get(&r->table, r->authority, name_of(node).name, SYMBOL_TERM);
		symbol->excludes = node_words(r, args_of(node));
	} else if (node->kind == NODE_BODY && args_of(node)) {
		symbol =
			table_get(&r->table, r->authority, name_of(node).name, SYMBOL_BODY);
		symbol->superseded_by =
			symbol_find(r, args_of(node), name_of(args_of(node)), SYMBOL_BODY);
	} else if (node->kind == NODE_EXTERNAL_CLASS) {
		external_class_resolve(r, node);
	}
}

/* ---- orders ---------------------------------------------------------------------- */

/* A walk up the order: the symbols on the way, and which parent of each is looked at
 * next. */
struct walk {
	struct symbols *symbols;
	uint32_t *path;
	uint32_t length;
	uint32_t *next_parent; /* by number, as the two below */
	unsigned char *state;
	uint32_t sorted_count;
};

enum walk_state { WALK_NEW, WALK_OPEN, WALK_DONE };

/* The last symbol of the path has its own forerunner `top` for a parent. */
static void report_circle(struct resolver *r, const struct walk *walk,
			  const struct symbol *top)
{
	enum { LINKS_SHOWN = 6 };
	struct symbol **items = walk->symbols->items;
	const struct symbol *last = items[walk->path[walk->length - 1]];
	const char *relation = top->kind == SYMBOL_EDUCATION ? "above" : "a kind of";
	struct diag *d;
	uint32_t from = walk->length - 1;

	while (items[walk->path[from]] != top)
		from--;
	d = diag(r->cx, E205, top->at, "the %s `%s` is %s itself",
		 symbol_kind_name(top->kind), top->name->text, relation);
	for (uint32_t i = from; i + 1 < walk->length && i - from < LINKS_SHOWN; i++)
		diag_note(r->cx, d, items[walk->path[i + 1]]->at,
			  "`%s` is %s `%s`, which is declared here",
			  items[walk->path[i]]->name->text, relation,
			  items[walk->path[i + 1]]->name->text);
	if (last != top)
		diag_remark(r->cx, d, "`%s` is %s `%s` again", last->name->text, relation,
			    top->name->text);
	for (uint32_t i = from; i < walk->length; i++)
		items[walk->path[i]]->bad = true;
}

static void drop_parent(struct symbol *symbol, uint32_t index)
{
	symbol->parent_count--;
	for (uint32_t i = index; i < symbol->parent_count; i++)
		symbol->parents[i] = symbol->parents[i + 1];
}

static void walk_from(struct resolver *r, struct walk *walk, uint32_t start)
{
	struct symbols *symbols = walk->symbols;

	walk->path[walk->length++] = start;
	walk->state[start] = WALK_OPEN;
	while (walk->length > 0) {
		uint32_t number = walk->path[walk->length - 1], index;
		struct symbol *symbol = symbols->items[number], *parent;

		index = walk->next_parent[number];
		if (index == symbol->parent_count) {
			walk->state[number] = WALK_DONE;
			symbols->sorted[walk->sorted_count++] = symbol;
			walk->length--;
			continue;
		}
		parent = symbol->parents[index];
		if (walk->state[parent->number] == WALK_OPEN) {
			report_circle(r, walk, parent);
			drop_parent(symbol, index);
			continue;
		}
		walk->next_parent[number]++;
		if (walk->state[parent->number] == WALK_NEW) {
			walk->state[parent->number] = WALK_OPEN;
			walk->path[walk->length++] = parent->number;
		}
	}
}

static void joins_list(struct resolver *r, struct symbols *symbols)
{
	uint32_t count = 0;

	for (uint32_t i = 0; i < symbols->count; i++)
		count += symbols->items[i]->parent_count > 1;
	symbols->joins = NEW_ARRAY(r->cx, struct symbol *, count);
	for (uint32_t i = 0; i < symbols->count; i++)
		if (symbols->sorted[i]->parent_count > 1)
			symbols->joins[symbols->join_count++] = symbols->sorted[i];
}

void orders_settle(struct resolver *r)
{
	for (size_t kind = 0; kind < SYMBOL_KINDS; kind++) {
		struct symbols *symbols = &r->model->symbols[kind];
		struct walk walk = {.symbols = symbols};

		walk.path = NEW_ARRAY(r->cx, uint32_t, symbols->count);
		walk.next_parent = NEW_ARRAY(r->cx, uint32_t, symbols->count);
		walk.state = NEW_ARRAY(r->cx, unsigned char, symbols->count);
		symbols->sorted = NEW_ARRAY(r->cx, struct symbol *, symbols->count);
		for (uint32_t i = 0; i < symbols->count; i++)
			if (walk.state[i] == WALK_NEW)
				walk_from(r, &walk, i);
		joins_list(r, symbols);
	}
}
