/*
 * resolve/class.c - what a class says: its facts, its prose, whom it works with, and the
 * statements that hold for some of its specialties, or for several classes at once.
 */
#include "resolve/resolve.h"

/* ---- prose ----------------------------------------------------------------------- */

struct prose *prose_new(struct resolver *r, const struct node *node)
{
	bool unread = r->cx->prose_unread;
	struct prose *prose = arena_new(r->cx->arena, sizeof *prose +
					(unread ? 0 : sizeof *prose->text));

	if (unread)
		passage_add(r, node);
	else
		prose->text[0] = node_words(r, node);
	prose->text_at = text_span(node, text_of(node));
	prose->before = (prose->text_at.lo - node->at.lo) & 0x7fffffff;
	prose->may = (node->flags & FLAG_MAY) != 0;
	return prose;
}

void prose_add(struct prose ***last, struct prose *prose)
{
	**last = prose;
	*last = &prose->next;
}

/* Which list of class_ends->prose the statement goes to, or -1 when it is no prose. */
static int prose_list(uint16_t kind)
{
	switch (kind) {
	case NODE_ABOUT: return 0;
	case NODE_DISTINGUISHING: return 1;
	case NODE_FACTOR: return 2;
	case NODE_DUTY: return 3;
	case NODE_KNOWLEDGE: return 4;
	case NODE_SKILL: return 5;
	case NODE_ABILITY: return 6;
	case NODE_DESIRABLE: return 7;
	case NODE_PHYSICAL: return 8;
	case NODE_PAY: return 9;
	case NODE_NOTE: return 10;
	}
	return -1;
}

void class_work_open(struct resolver *r, struct class_work *work)
{
	static const struct date no_date = {0, ""};
	struct class *class = work->class;
	struct prose **const ends[PROSE_LISTS] = {
		&class->about,     &class->distinguishing, &class->factors,
		&class->duties,    &class->knowledge,      &class->skills,
		&class->abilities, &class->desirable,      &class->physical,
		&class->pay,       &class->notes,
	};

	work->ends = arena_new(r->scratch, sizeof *work->ends);
	memcpy(work->ends->prose, ends, sizeof ends);
	work->ends->under = &class->under;
	work->ends->supervises = &class->supervises;
	work->ends->related = &class->related;
	work->ends->feeder = &class->feeders;
	class->abolished = class->requirements_approved = no_date;
}

/* ---- other classes and places ---------------------------------------------------- */

void symbols_add(struct resolver *r, struct symbol ***symbols, uint32_t *count,
		 struct symbol *symbol)
{
	uint32_t n = *count;

	if ((n & (n - 1)) == 0) { /* the array is full whenever it holds a power of two */
		struct symbol **more = NEW_ARRAY(r->cx, struct symbol *, n ? n * 2 : 1);

		if (n > 0)
			memcpy(more, *symbols, n * sizeof *more);
		*symbols = more;
	}
	(*symbols)[(*count)++] = symbol;
}

void place_resolve(struct resolver *r, const struct node *node, struct symbol **place,
		   const char **text)
{
	if (node->kind == NODE_NAME)
		*place = symbol_find(r, node, name_of(node), SYMBOL_PLACE);
		else
		*text = role_words(r, node);
}

/* A class by its name or a role in words. */
static void role_resolve(struct resolver *r, const struct node *node,
			 struct symbol **class, const char **role)
{
	if (node->kind == NODE_NAME)
		*class = symbol_find(r, node, name_of(node), SYMBOL_CLASS);
		else
		*role = role_words(r, node);
}

static void under_resolve(struct resolver *r, struct class_work *work,
			  const struct node *node)
{
	struct direction *direction = NEW(r->cx, struct direction);

	direction->direction =
		word_find(r, node, name_of(node), &r->authority->directions, "direction");
	direction->at = node->at;
	if (args_of(node))
		role_resolve(r, args_of(node), &direction->class, &direction->role);
	*work->ends->under = direction;
	work->ends->under = &direction->next;
}

static void supervises_resolve(struct resolver *r, struct class_work *work,
			       const struct node *node)
{
	struct supervision *supervision = NEW(r->cx, struct supervision);

	role_resolve(r, args_of(node), &supervision->class, &supervision->role);
	if (number_of(node).hi > 0)
		supervision->count = count_read(r, node, E215, "people");
	supervision->or_more = (node->flags & FLAG_OR_MORE) != 0;
	supervision->several = (node->flags & FLAG_SEVERAL) != 0;
	supervision->typically = (node->flags & FLAG_TYPICALLY) != 0;
	supervision->administratively = (node->flags & FLAG_ADMINISTRATIVELY) != 0;
	supervision->at = node->at;
	*work->ends->supervises = supervision;
	work->ends->supervises = &supervision->next;
}

static void relation_resolve(struct resolver *r, const struct node *node,
			     struct relation ***last)
{
	struct relation *relation = NEW(r->cx, struct relation);

	relation->class = symbol_find(r, node, name_of(node), SYMBOL_CLASS);
	relation->text = optional_words(r, node);
	relation->at = node->at;
	**last = relation;
	*last = &relation->next;
}

static void promotion_resolve(struct resolver *r, const struct node *node,
			      struct promotion *promotion)
{
	const struct node *first = args_of(node);
	bool none = !first->next && strcmp(name_of(first).name->text, "none") == 0;
	bool unknown = false;
	struct diag *d;

	if (promotion->stated) {
		d = diag(r->cx, E206, node->at,
			 "this statement may stand once, and stands twice");
		diag_note(r->cx, d, promotion->at, "the first is here");
		return;
	}
	promotion->stated = true;
	promotion->at = node->at;
	if (!none)
		promotion->classes = symbols_find(r, args_of(node), SYMBOL_CLASS,
						  &promotion->count, &unknown);
}

/* ---- statements ------------------------------------------------------------------ */

void report_not_in_for(struct resolver *r, const struct node *node, const char *what)
{
	const struct source *source = &r->cx->sources[node->at.source];
	size_t length = 0;

	while (node->at.lo + length < node->at.hi &&
	       strchr("abcdefghijklmnopqrstuvwxyz_", source->text[node->at.lo + length]))
		length++;
	diag(r->cx, E218, node->at,
	     "expected what can hold for some %s only, such as `duty`, `knowledge` or "
	     "`note`, found `%.*s`",
	     what, (int)length, source->text + node->at.lo);
}

/* What points to other classes, offices or notices. */
static bool relation_statement(struct resolver *r, struct class_work *work,
			       struct node *node)
{
	struct class *class = work->class;
	struct symbol *notice;

	switch (node->kind) {
	case NODE_UNDER: under_resolve(r, work, node); return true;
	case NODE_SUPERVISES: supervises_resolve(r, work, node); return true;
	case NODE_RELATED: relation_resolve(r, node, &work->ends->related); return true;
	case NODE_FEEDER: relation_resolve(r, node, &work->ends->feeder); return true;
	case NODE_PROMOTES_TO:
		promotion_resolve(r, node, &class->promotes_to);
		return true;
	case NODE_PROMOTES_FROM:
		promotion_resolve(r, node, &class->promotes_from);
		return true;
	case NODE_NOTICE_USE:
		notice = symbol_find(r, node, name_of(node), SYMBOL_NOTICE);
		if (notice)
			symbols_add(r, &class->notices, &class->notice_count, notice);
		return true;
	}
	return false;
}

static bool is_relation(uint16_t kind)
{
	return kind == NODE_UNDER || kind == NODE_SUPERVISES || kind == NODE_RELATED ||
	       kind == NODE_FEEDER || kind == NODE_PROMOTES_TO ||
	       kind == NODE_PROMOTES_FROM || kind == NODE_NOTICE_USE;
}

bool class_statement(struct resolver *r, struct class_work *work, struct node *node,
		     const struct scope *scope)
{
	int list = prose_list(node->kind);
	struct prose *prose;

	if (list < 0)
		return work ? relation_statement(r, work, node) : is_relation(node->kind);
	if (work) {
		prose = prose_new(r, node);
		prose->scope = scope;
		prose_add(&work->ends->prose[list], prose);
	}
	return true;
}

/* What may stand once. */
static void class_fact(struct resolver *r, struct class *class, struct node *node)
{
	struct grade_place *place;

	switch (node->kind) {
	case NODE_CODE:
		class->code = name_of(node).name->text;
		class->code_at = word_span(node, name_of(node));
		code_check(r, node, class->symbol);
		break;
	case NODE_GRADE:
		class->grade = name_of(node).name->text;
		class->grade_at = word_span(node, name_of(node));
		place = grade_check(r, node);
		class->grade_family = place ? place->family : NULL;
		class->grade_rank = place ? place->rank : 0;
		break;
	case NODE_LEVEL:
		class->level =
			word_find(r, node, name_of(node), &r->authority->levels, "level");
		class->level_at = word_span(node, name_of(node));
		break;
	case NODE_ABOLISHED: class->abolished = date_read(r, node, name_of(node)); break;
	case NODE_POSITIONS:
		class->positions = count_read(r, node, E215, "positions");
		class->positions_at = node->at;
		break;
	case NODE_LOCATED:
		place_resolve(r, args_of(node), &class->place, &class->place_text);
		break;
	case NODE_APPROVED_REQUIREMENTS:
		class->requirements_approved = date_read(r, node, name_of(node));
		class->requirements_at = word_span(node, name_of(node));
		break;
	}
}

/* ---- specialties ----------------------------------------------------------------- */

static struct specialty *specialty_named(const struct class *class,
					 const struct name *name)
{
	for (uint32_t i = 0; i < class->specialty_count; i++)
		if (class->specialties[i].name == name)
			return &class->specialties[i];
	return NULL;
}

static void specialties_declare(struct resolver *r, struct class *class,
				const struct node *items)
{
	uint32_t most = r->cx->limits[LIMIT_SPECIALTIES];
	size_t count = 0;
	struct diag *d;

	for (const struct node *node = items; node; node = node->next) {
		if (node->kind != NODE_SPECIALTY || count++ != most)
			continue;
		d = diag(r->cx, E317, node->at, "expected at most %u specialties of one class",
			 (unsigned)most);
		limit_remark(r->cx, d, LIMIT_SPECIALTIES);
	}
	class->specialties = NEW_ARRAY(r->cx, struct specialty, count < most ? count : most);
	for (const struct node *node = items; node; node = node->next) {
		const struct specialty *first;
		struct specialty *added;

		if (node->kind != NODE_SPECIALTY)
			continue;
		first = specialty_named(class, name_of(node).name);
		if (first) {
			d = diag(r->cx, E202, word_span(node, name_of(node)),
				 "the specialty `%s` is declared twice",
				 first->name->text);
			diag_note(r->cx, d, first->at, "the first is declared here");
			continue;
		}
		if (class->specialty_count == most)
			continue;
		added = &class->specialties[class->specialty_count];
		added->name = name_of(node).name;
		added->title = node_words(r, node);
		added->at = word_span(node, name_of(node));
		added->number = class->specialty_count++;
		use_declare(r, USE_SPECIALTY, class->symbol, added->name, added->at);
	}
}

struct specialty *specialty_find(struct resolver *r, const struct class *class,
				 const struct node *node, struct word word)
{
	struct specialty *specialty = specialty_named(class, word.name);
	struct diag *d;

	if (specialty)
		use_note(r, USE_SPECIALTY, class->symbol, node, word);
	if (specialty || unknown_is_expected(r, word) || class->symbol->bad)
		return specialty;
	d = diag(r->cx, E201, word_span(node, word),
		 "expected a specialty of `%s`, found `%s`, which it does not declare",
		 class->symbol->name->text, word.name->text);
	if (class->specialty_count == 0)
		diag_note(r->cx, d, class->at, "the class declares none");
	for (uint32_t i = 0; i < class->specialty_count; i++)
		candidate_add(r, class->specialties[i].name->text);
	suggest(r, d, word.name->text);
	return NULL;
}

struct specialty **specialties_find(struct resolver *r, const struct class *class,
				    struct node *names, uint32_t *count, bool *bad)
{
	struct specialty **found =
		NEW_ARRAY(r->cx, struct specialty *, list_count(names));

	*count = 0;
	names_distinct(r, names, E206);
	for (const struct node *node = names; node; node = node->next) {
		struct specialty *specialty =
			node->bad ? NULL : specialty_find(r, class, node, name_of(node));

		if (specialty)
			found[(*count)++] = specialty;
		*bad |= !specialty;
	}
	return found;
}

static void for_specialties_resolve(struct resolver *r, struct class_work *work,
				    struct node *block)
{
	struct scope *scope = NEW(r->cx, struct scope);
	bool bad = false;

	scope->specialties =
		specialties_find(r, work->class, args_of(block), &scope->count, &bad);
	for (struct node *node = items_of(block); node; node = node->next) {
		if (prose_list(node->kind) < 0)
			report_not_in_for(r, node, "specialties");
		else if (!bad)
			class_statement(r, work, node, scope);
	}
}

/* ---- the class ------------------------------------------------------------------- */

static void rule_add(struct resolver *r, struct class *class, struct node *node,
		     struct rule ***last)
{
	struct rule *rule = rule_resolve(r, node, class);
	const struct rule *first = class->rules;
	struct diag *d;

	while (first && (!rule->route || first->route != rule->route))
		first = first->next;
	**last = rule;
	*last = &rule->next;
	if (!first)
		return;
	rule->bad = true;
	d = diag(r->cx, E315, word_span(node, name_of(node)),
		 "the class has a rule for the route `%s` already",
		 rule->route->name->text);
	diag_note(r->cx, d, first->at, "the first is here");
}

void class_resolve(struct resolver *r, struct class_work *work)
{
	struct class *class = work->class;
	struct rule **last_rule = &class->rules;
	struct seen seen = {0};

	class->title = title_read(r, class->symbol, work->node);
	specialties_declare(r, class, items_of(work->node));
	for (struct node *node = items_of(work->node); node; node = node->next) {
		if (node->kind == NODE_FOR)
			for_specialties_resolve(r, work, node);
		else if (node->kind == NODE_QUALIFY)
			rule_add(r, class, node, &last_rule);
		else if (node->kind == NODE_ALLOW)
			waiver_resolve(r, node, class->symbol, class->whole);
		else if (node->kind == NODE_CHANGE)
			change_waiver_resolve(r, node, class->standard, class);
		else if (node->kind == NODE_ABOUT && !stands_once(r, &seen, node))
			continue;
		else if (!class_statement(r, work, node, NULL) &&
			 node->kind != NODE_SPECIALTY && stands_once(r, &seen, node))
			class_fact(r, class, node);
	}
}

void external_class_resolve(struct resolver *r, struct node *node)
{
	struct symbol *symbol =
		table_get(&r->table, r->authority, name_of(node).name, SYMBOL_CLASS);
	struct seen seen = {0};

	for (struct node *item = args_of(node); item; item = item->next) {
		if (!stands_once(r, &seen, item))
			continue;
		if (item->kind == NODE_CODE) {
			symbol->code = name_of(item).name->text;
			code_check(r, item, symbol);
		} else {
			symbol->grade = name_of(item).name->text;
			grade_check(r, item);
		}
	}
}
