/*
 * resolve/resolve.c - syntax in, model out: every name of the plan gets its meaning.
 *
 * This file has the order of the steps, and declares every name of the plan before any is
 * looked up. Names are of one kind and one authority: a standard and a class may share
 * one. What is declared wrongly is reported, kept and marked bad,
 * so that nothing that rests on it is reported again.
 */
#include "resolve/resolve.h"

#include <stdlib.h>

/* ---- declaring ------------------------------------------------------------------- */

/* The statement up to its name. */
static struct span head_span(const struct node *node)
{
	struct span at = node->at;

	if (name_of(node).name)
		at.hi = name_of(node).hi;
	return at;
}

struct symbol *symbol_nameless(struct resolver *r, enum symbol_kind kind, struct span at)
{
	struct symbol *symbol = NEW(r->cx, struct symbol);

	symbol->kind = kind;
	symbol->name = name_intern(r->cx->names, "", 0);
	symbol->id = symbol->words = "";
	symbol->authority = r->authority;
	symbol->at = at;
	symbol->bad = true;
	return symbol;
}

/* "nys.bachelors" */
static const char *qualified_id(struct resolver *r, const struct name *name)
{
	const struct name *authority = r->authority->symbol->name;
	char *id = arena_new(r->cx->arena, (size_t)authority->length + name->length + 2);

	memcpy(id, authority->text, authority->length);
	id[authority->length] = '.';
	memcpy(id + authority->length + 1, name->text, name->length);
	return id;
}

static struct symbol *symbol_new(struct resolver *r, const struct node *node,
				 enum symbol_kind kind)
{
	struct symbols *symbols = &r->model->symbols[kind];
	struct symbol *symbol = symbol_nameless(r, kind, word_span(node, name_of(node)));

	symbol->bad = false;
	symbol->name = name_of(node).name;
	symbol->id = symbol->name->text;
	if (kind != SYMBOL_AUTHORITY)
		symbol->id = qualified_id(r, symbol->name);
	if (node->kind != NODE_CLASS && node->kind != NODE_STANDARD)
		symbol->words = node_words(r, node);
	symbol->number = symbols->count;
	GROW(symbols->items, (size_t)symbols->count, r->symbol_capacity[kind]);
	symbols->items[symbols->count++] = symbol;
	use_declare(r, USE_SYMBOL, symbol, symbol->name, symbol->at);
	table_put(r, kind == SYMBOL_AUTHORITY ? NULL : r->authority, symbol->name, kind,
		  symbol);
	return symbol;
}

static void report_twice(struct resolver *r, const struct node *node,
			 const struct symbol *first)
{
	struct diag *d;

	if (r->authority->symbol->bad)
		return;
	d = diag(r->cx, E202, word_span(node, name_of(node)),
		 "the %s `%s` is declared twice", symbol_kind_name(first->kind),
		 name_of(node).name->text);
	diag_note(r->cx, d, first->at, "the first is declared here");
}

/* The new symbol, or NULL after a report when there is one of that name. */
static struct symbol *symbol_declare(struct resolver *r, struct node *node,
				     enum symbol_kind kind)
{
	struct symbol *first = table_get(&r->table, r->authority, name_of(node).name, kind);

	if (!first)
		return symbol_new(r, node, kind);
	report_twice(r, node, first);
	node->bad = true;
	return NULL;
}

static void authority_items_declare(struct resolver *r, struct node *block)
{
	struct authority *authority = r->authority;
	struct symbol *route;

	authority->routes = NEW_ARRAY(r->cx, struct symbol *, list_count(items_of(block)));
	for (struct node *item = items_of(block); item; item = item->next) {
		if (item->kind == NODE_NOTICE)
			symbol_declare(r, item, SYMBOL_NOTICE);
		if (item->kind != NODE_ROUTE)
			continue;
		route = symbol_declare(r, item, SYMBOL_ROUTE);
		if (route)
			authority->routes[authority->route_count++] = route;
	}
}

/* What a class is declared as: a name of its own, or a further revision of a class. */
static struct symbol *class_symbol(struct resolver *r, struct standard_work *work,
				   struct node *node)
{
	const struct symbol *standard = work->standard->symbol, *other;
	struct symbol *symbol;
	struct diag *d;

	if (!name_of(node).name)
		return symbol_nameless(r, SYMBOL_CLASS, node->at);
	symbol = table_get(&r->table, r->authority, name_of(node).name, SYMBOL_CLASS);
	if (!symbol)
		return symbol_new(r, node, SYMBOL_CLASS);
	if (symbol->external || symbol->revisions->standard == work->standard) {
		report_twice(r, node, symbol);
		return symbol_nameless(r, SYMBOL_CLASS, word_span(node, name_of(node)));
	}
	other = symbol->revisions->standard->symbol;
	if (other == standard || other->bad || standard->bad)
		return symbol;
	d = diag(r->cx, E202, word_span(node, name_of(node)),
		 "the class `%s` is in two standards, `%s` and `%s`", symbol->name->text,
		 other->name->text, standard->name->text);
	diag_note(r->cx, d, symbol->at, "the first is declared here");
	return symbol_nameless(r, SYMBOL_CLASS, word_span(node, name_of(node)));
}

const char *title_read(struct resolver *r, struct symbol *symbol, const struct node *node)
{
	struct span at = word_span(node, name_of(node));
	const char *title = node_words(r, node);

	if (!symbol->bad && symbol->at.source == at.source && symbol->at.lo == at.lo)
		symbol->words = title;
	return title;
}

static struct class_work *class_declare(struct resolver *r, struct standard_work *work,
					struct node *node)
{
	struct class_work *added = arena_new(r->works_arena, sizeof *added);
	struct class *class = added->class = NEW(r->cx, struct class);

	added->node = node;
	class->symbol = class_symbol(r, work, node);
	class->symbol->revisions =
		class; /* the last one declared, until they are linked */
	class->standard = work->standard;
	class->at = name_of(node).name ? word_span(node, name_of(node)) : node->at;
	class->whole = node->at;
	if (name_of(node).name && !class->symbol->bad)
		use_declare(r, USE_SYMBOL, class->symbol, class->symbol->name, class->at);
	return added;
}

static void standard_declare(struct resolver *r, struct node *node)
{
	struct standard_work *work = arena_new(r->works_arena, sizeof *work);
	struct standard *standard = work->standard = NEW(r->cx, struct standard);
	struct class **last = &standard->classes;
	struct class_work **last_work = &work->classes;

	work->node = node;
	if (name_of(node).name)
		standard->symbol = table_get(&r->table, r->authority, name_of(node).name,
					     SYMBOL_STANDARD);
	else
		standard->symbol = symbol_nameless(r, SYMBOL_STANDARD, node->at);
	if (!standard->symbol)
		standard->symbol = symbol_new(r, node, SYMBOL_STANDARD);
	standard->authority = r->authority;
	standard->at = name_of(node).name ? word_span(node, name_of(node)) : node->at;
	standard->whole = node->at;
	if (name_of(node).name)
		use_declare(r, USE_SYMBOL, standard->symbol, standard->symbol->name,
			    standard->at);
	for (struct node *item = items_of(node); item; item = item->next) {
		if (item->kind != NODE_CLASS)
			continue;
		*last_work = class_declare(r, work, item);
		*last = (*last_work)->class;
		last = &(*last)->next;
		last_work = &(*last_work)->next;
	}
	*r->last_standard = standard;
	r->last_standard = &standard->next;
	*r->last_work = work;
	r->last_work = &work->next;
}

static void external_class_declare(struct resolver *r, struct node *node)
{
	struct symbol *symbol = symbol_declare(r, node, SYMBOL_CLASS);

	if (symbol)
		symbol->external = true;
}

static void statement_declare(struct resolver *r, struct node *node)
{
	static const uint8_t kinds[NODE_CLASSES + 1] = {
		[NODE_EDUCATION] = SYMBOL_EDUCATION,
		[NODE_EXPERIENCE] = SYMBOL_EXPERIENCE,
		[NODE_SUBJECT] = SYMBOL_SUBJECT,
		[NODE_CREDENTIAL] = SYMBOL_CREDENTIAL,
		[NODE_PLACE] = SYMBOL_PLACE,
		[NODE_BODY] = SYMBOL_BODY,
		[NODE_TERM] = SYMBOL_TERM,
		[NODE_NOTICE] = SYMBOL_NOTICE,
	};

	if (node->kind == NODE_AUTHORITY && (node->flags & FLAG_BLOCK) && !node->bad)
		authority_items_declare(r, node);
	else if (node->kind == NODE_STANDARD)
		standard_declare(r, node);
	else if (node->kind == NODE_EXTERNAL_CLASS)
		external_class_declare(r, node);
	else if (kinds[node->kind])
		symbol_declare(r, node, (enum symbol_kind)kinds[node->kind]);
}

/* ---- authorities ----------------------------------------------------------------- */

static struct authority *authority_new(struct resolver *r, struct symbol *symbol)
{
	struct authority *authority = NEW(r->cx, struct authority);

	authority->symbol = symbol;
	symbol->authority = authority;
	policy_default(&authority->policy);
	return authority;
}

static void authority_declare(struct resolver *r, struct node *node)
{
	struct model *model = r->model;
	struct symbol *symbol =
		table_get(&r->table, NULL, name_of(node).name, SYMBOL_AUTHORITY);
	struct diag *d;

	if (!symbol) {
		symbol = symbol_new(r, node, SYMBOL_AUTHORITY);
		GROW(model->authorities, (size_t)model->authority_count,
		     r->authority_capacity);
		model->authorities[model->authority_count++] = authority_new(r, symbol);
	}
	if (!(node->flags & FLAG_BLOCK)) {
		use_note(r, USE_SYMBOL, symbol, node, name_of(node));
		return;
	}
	use_declare(r, USE_SYMBOL, symbol, symbol->name, word_span(node, name_of(node)));
	if (symbol->authority->declared) {
		d = diag(r->cx, E216, word_span(node, name_of(node)),
			 "the authority `%s` is declared twice", symbol->name->text);
		diag_note(r->cx, d, symbol->at, "the first is declared here");
		node->bad = symbol->bad = true;
		return;
	}
	symbol->authority->declared = true;
	symbol->words = node_words(r, node);
	symbol->at = word_span(node, name_of(node));
}

/* Each authority that is selected must be declared by a block somewhere. */
static void selection_check(struct resolver *r, struct node *node)
{
	struct model *model = r->model;
	struct diag *d;

	if (node->kind != NODE_AUTHORITY || r->authority->declared)
		return;
	if (!unknown_is_expected(r, name_of(node))) {
		d = diag(r->cx, E201, word_span(node, name_of(node)),
			 "expected an authority, found `%s`, which no file declares with "
			 "a "
			 "title and a block",
			 name_of(node).name->text);
		for (uint32_t i = 0; i < model->authority_count; i++)
			if (model->authorities[i]->declared)
				candidate_add(r,
					      model->authorities[i]->symbol->name->text);
		suggest(r, d, name_of(node).name->text);
	}
	node->bad = true;
}

static void authorities_declare(struct resolver *r, const struct syntax *syntax)
{
	for (size_t i = 0; i < syntax->count; i++) {
		bool homeless = false, selected = false;

		r->authority = r->nobody;
		for (struct node *node = syntax->units[i].items; node;
		     node = node->next) {
			struct span before = {node->at.source, 0, node->at.lo};

			if (node->kind == NODE_AUTHORITY) {
				authority_declare(r, node);
				selected = true;
			} else if (!selected && !homeless) {
				homeless = true;
				if (!broken_within(r, before))
					diag(r->cx, E204, head_span(node),
					     "expected `authority` and a name before the "
					     "first statement that belongs to one");
			}
		}
	}
}

/* ---- the pass -------------------------------------------------------------------- */

typedef void statement_reader(struct resolver *r, struct node *node);

/* The authority whose the statement is, when that is not the one before it. */
static void authority_select(struct resolver *r, const struct node *node)
{
	const struct symbol *symbol;

	if (node->kind != NODE_AUTHORITY)
		return;
	symbol = table_get(&r->table, NULL, name_of(node).name, SYMBOL_AUTHORITY);
	r->authority = symbol->authority;
}

static void statements_declare(struct resolver *r, const struct syntax *syntax)
{
	for (size_t i = 0; i < syntax->count; i++) {
		r->authority = r->nobody;
		for (struct node *node = syntax->units[i].items; node;
		     node = node->next) {
			authority_select(r, node);
			statement_declare(r, node);
			source_forget(r->cx, node->at);
			if (node->kind == NODE_STANDARD)
				continue;
			GROW(r->others, r->other_count, r->other_capacity);
			r->others[r->other_count++] = node;
		}
	}
}

/* Each statement but the standards, which nearly all of a plan are. */
static void each_other(struct resolver *r, statement_reader *read)
{
	uint32_t source = UINT32_MAX;

	for (size_t i = 0; i < r->other_count; i++) {
		struct node *node = r->others[i];

		if (node->at.source != source)
			r->authority = r->nobody;
		source = node->at.source;
		authority_select(r, node);
		read(r, node);
		source_forget(r->cx, node->at);
	}
}

void *settle_array(struct resolver *r, void *items, size_t size)
{
	void *copy = size > 0 ? arena_new(r->cx->arena, size) : NULL;

	if (size > 0)
		memcpy(copy, items, size);
	free(items);
	return copy;
}

static void settle_symbols(struct resolver *r)
{
	struct model *model = r->model;

	for (size_t kind = 0; kind < SYMBOL_KINDS; kind++) {
		struct symbols *symbols = &model->symbols[kind];

		symbols->items = settle_array(r, symbols->items,
					      symbols->count * sizeof(struct symbol *));
	}
	model->authorities =
		settle_array(r, model->authorities,
			     model->authority_count * sizeof(struct authority *));
	for (uint32_t i = 0; i < model->authority_count; i++)
		if (!model->authorities[i]->declared)
			model->authorities[i]->symbol->bad = true;
}

static void resolver_open(struct resolver *r, struct context *cx)
{
	*r = (struct resolver){.cx = cx};
	r->model = NEW(cx, struct model);
	r->works_arena = arena_open();
	r->scratch = arena_open();
	r->last_standard = &r->model->standards;
	r->last_work = &r->works;
	r->last_case = &r->model->cases;
	r->nobody =
		authority_new(r, symbol_nameless(r, SYMBOL_AUTHORITY, (struct span){0}));
	r->authority = r->nobody;
}

struct model *resolve(struct context *cx, const struct syntax *syntax)
{
	struct resolver r;

	resolver_open(&r, cx);
	syntax_errors_note(&r);
	passages_open(&r, syntax);
	authorities_declare(&r, syntax);
	statements_declare(&r, syntax);
	each_other(&r, selection_check);
	settle_symbols(&r);
	each_other(&r, authority_resolve);
	each_other(&r, vocabulary_resolve);
	orders_settle(&r);
	bodies_settle(&r);
	for (struct standard_work *work = r.works; work; work = work->next) {
		standard_resolve(&r, work);
		arena_clear(r.scratch);
		syntax_free_before(syntax, work->standard->whole);
		source_forget(cx, work->standard->whole);
	}
	revisions_link(&r);
	each_other(&r, case_resolve);
	checks_settle(&r);
	uses_settle(&r);
	patterns_free(&r);
	free(r.candidates);
	free(r.others);
	table_free(&r, &r.table);
	arena_close(r.scratch);
	arena_close(r.works_arena);
	return r.model;
}
