/*
 * lsp/outline.c - what a document declares, as a tree and for a search over the plan; and what of
 * it can be folded away.
 */
#include <string.h>

#include "lsp/lsp.h"

/* As the protocol numbers them. */
enum symbol_number {
	NUMBER_MODULE = 2,
	NUMBER_NAMESPACE = 3,
	NUMBER_PACKAGE = 4,
	NUMBER_CLASS = 5,
	NUMBER_METHOD = 6,
	NUMBER_FIELD = 8,
	NUMBER_ENUM = 10,
	NUMBER_INTERFACE = 11,
	NUMBER_CONSTANT = 14,
	NUMBER_KEY = 20,
	NUMBER_ENUM_MEMBER = 22,
	NUMBER_EVENT = 24
};

/* ---- the tree of a document ------------------------------------------------------- */

/* 0: it is not shown. */
static int node_number(const struct node *node)
{
	switch (node->kind) {
	case NODE_AUTHORITY: return node->flags & FLAG_BLOCK ? NUMBER_NAMESPACE : 0;
	case NODE_EDUCATION:
	case NODE_EXPERIENCE:
	case NODE_SUBJECT:
	case NODE_CREDENTIAL:
	case NODE_TERM: return NUMBER_CONSTANT;
	case NODE_PLACE:
	case NODE_BODY: return NUMBER_MODULE;
	case NODE_NOTICE: return NUMBER_KEY;
	case NODE_ROUTE: return NUMBER_INTERFACE;
	case NODE_EXTERNAL_CLASS:
	case NODE_CLASS: return NUMBER_CLASS;
	case NODE_STANDARD: return NUMBER_PACKAGE;
	case NODE_SPECIALTY: return NUMBER_ENUM_MEMBER;
	case NODE_QUALIFY: return NUMBER_METHOD;
	case NODE_HISTORY: return NUMBER_FIELD;
	case NODE_CASE: return NUMBER_EVENT;
	default: return 0;
	}
}

/* How it is called in the tree, and what stands beside it in grey. */
static json_t *node_title(const struct subject *subject, const struct node *node,
			  json_t **detail)
{
	struct context *cx = &subject->analysis->cx;
	const char *words = "";

	if (text_of(node).hi > 0)
		words = node_text_read(cx, node);
	*detail = NULL;
	if (node->kind == NODE_HISTORY)
		return json_string("history");
	if (!name_of(node).name)
		return text_json(*words ? words : "?", *words ? strlen(words) : 1);
	if (*words)
		*detail = text_json(words, strlen(words));
	if (node->kind == NODE_QUALIFY)
		words = arena_format(cx->arena, "qualify %s", name_of(node).name->text);
	else
		words = name_of(node).name->text;
	return text_json(words, strlen(words));
}

static json_t *nodes_outline(const struct subject *subject, const struct node *items)
{
	json_t *symbols = json_array();

	for (; items; items = items->next) {
		struct span name = items->at;
		json_t *symbol, *title, *detail;

		if (!node_number(items))
			continue;
		if (name_of(items).name)
			name = word_span(items, name_of(items));
		else if (text_of(items).hi > 0)
			name = text_span(items, text_of(items));
		title = node_title(subject, items, &detail);
		symbol = json_pack(
			"{s:o, s:i, s:o, s:o}", "name", title, "kind", node_number(items),
			"range",
			range_json(subject->document, items->at.lo, items->at.hi),
			"selectionRange",
			range_json(subject->document, name.lo, name.hi));
		if (detail)
			json_object_set_new(symbol, "detail", detail);
		if (items->kind == NODE_STANDARD || items->kind == NODE_CLASS ||
		    items->kind == NODE_AUTHORITY)
			json_object_set_new(symbol, "children",
					    nodes_outline(subject, items_of(items)));
		json_array_append_new(symbols, symbol);
	}
	return symbols;
}

json_t *method_document_symbols(struct server *s, const json_t *params,
				struct failure *failure)
{
	struct subject subject;

	if (!subject_read(s, params, false, &subject, failure))
		return NULL;
	return nodes_outline(&subject,
			     subject.analysis->syntax->units[subject.source].items);
}

/* ---- a search over the plans ------------------------------------------------------ */

static char small(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

/* Whether the letters of the query stand in the text, in their order. */
static bool matches(const char *query, const char *text)
{
	for (; *text && *query; text++)
		query += small(*text) == small(*query);
	return *query == '\0';
}

static int symbol_number(enum symbol_kind kind)
{
	static const int numbers[SYMBOL_KINDS] = {
		[SYMBOL_AUTHORITY] = NUMBER_NAMESPACE,
		[SYMBOL_EDUCATION] = NUMBER_CONSTANT,
		[SYMBOL_EXPERIENCE] = NUMBER_CONSTANT,
		[SYMBOL_SUBJECT] = NUMBER_CONSTANT,
		[SYMBOL_CREDENTIAL] = NUMBER_CONSTANT,
		[SYMBOL_PLACE] = NUMBER_MODULE,
		[SYMBOL_BODY] = NUMBER_MODULE,
		[SYMBOL_TERM] = NUMBER_CONSTANT,
		[SYMBOL_NOTICE] = NUMBER_KEY,
		[SYMBOL_ROUTE] = NUMBER_INTERFACE,
		[SYMBOL_STANDARD] = NUMBER_PACKAGE,
		[SYMBOL_CLASS] = NUMBER_CLASS,
	};

	return numbers[kind];
}

static void symbols_search(const struct workplan *plan, const char *query, json_t *found)
{
	enum { FOUND_LIMIT = 500 };
	const struct model *model = plan->analysis->model;

	for (size_t kind = 0; kind < SYMBOL_KINDS; kind++)
		for (uint32_t i = 0; i < model->symbols[kind].count; i++) {
			const struct symbol *symbol = model->symbols[kind].items[i];

			if (json_array_size(found) >= FOUND_LIMIT)
				return;
			if (symbol->bad || (!matches(query, symbol->name->text) &&
					    !matches(query, symbol->words)))
				continue;
			json_array_append_new(
				found,
				json_pack("{s:s, s:i, s:o, s:s}", "name",
					  symbol->name->text, "kind",
					  symbol_number((enum symbol_kind)kind),
					  "location", location_json(plan, symbol->at),
					  "containerName", symbol->words));
		}
}

json_t *method_workspace_symbols(struct server *s, const json_t *params,
				 struct failure *failure)
{
	const char *query = json_string_value(json_object_get(params, "query"));
	json_t *found;

	if (!query)
		return fail(failure, FAILURE_PARAMS, "expected a query");
	found = json_array();
	for (size_t i = 0; i < s->plan_count; i++) {
		workplan_analyse(s, s->plans[i]);
		symbols_search(s->plans[i], query, found);
	}
	return found;
}

/* ---- folds ------------------------------------------------------------------------ */

static void fold_add(struct document *document, json_t *folds, uint32_t lo, uint32_t hi,
		     const char *kind)
{
	uint32_t first, last, unit;
	json_t *fold;

	position_find(document, lo, &first, &unit);
	position_find(document, hi, &last, &unit);
	if (last <= first)
		return;
	fold = json_pack("{s:I, s:I}", "startLine", (json_int_t)first, "endLine",
			 (json_int_t)last);
	if (kind)
		json_object_set_new(fold, "kind", json_string(kind));
	json_array_append_new(folds, fold);
}

static void nodes_fold(struct document *document, const struct node *items, json_t *folds)
{
	for (; items; items = items->next) {
		if (items_of(items) || items->kind == NODE_AUTHORITY) {
			/* The line of the closing bracket stays in view. */
			uint32_t hi = items->at.hi;

			while (hi > items->at.lo && document->text[hi - 1] != '\n')
				hi--;
			fold_add(document, folds, items->at.lo,
				 hi > items->at.lo ? hi - 1 : items->at.lo, NULL);
		} else if (text_of(items).hi > 0) {
			fold_add(document, folds, items->at.lo, items->at.hi, NULL);
		}
		nodes_fold(document, items_of(items), folds);
	}
}

/* Comments on consecutive lines are one fold. */
static void comments_fold(struct document *document, const struct unit_syntax *unit,
			  json_t *folds)
{
	for (size_t i = 0; i < unit->comment_count;) {
		size_t first = i;
		uint32_t line, next, column;

		position_find(document, unit->comments[i].lo, &line, &column);
		for (i++; i < unit->comment_count; i++) {
			position_find(document, unit->comments[i].lo, &next, &column);
			if (next != line + (i - first))
				break;
		}
		fold_add(document, folds, unit->comments[first].lo,
			 unit->comments[i - 1].hi, "comment");
	}
}

json_t *method_folding(struct server *s, const json_t *params, struct failure *failure)
{
	const struct unit_syntax *unit;
	struct subject subject;
	json_t *folds;

	if (!subject_read(s, params, false, &subject, failure))
		return NULL;
	unit = &subject.analysis->syntax->units[subject.source];
	folds = json_array();
	nodes_fold(subject.document, unit->items, folds);
	comments_fold(subject.document, unit, folds);
	return folds;
}
