/*
 * wording.c - lists of duties and other statements, looked at as lists: one mood, one
 * catch-all at the end, full stops on all or none, and the boilerplate of the authority.
 */
#include "check/check.h"

#include <stdlib.h>
#include <string.h>

/* ---- lists ----------------------------------------------------------------------- */

struct listed {
	const struct prose *prose;
	struct summary summary;
	bool read; /* false: the text was not, and the summary is empty */
};

/* The texts of one list of a class. */
struct list {
	struct listed *items;
	size_t count, capacity;
};

static void list_read(struct checker *c, const struct prose *prose, struct list *list)
{
	list->count = 0;
	for (; prose; prose = prose->next) {
		const struct summary *summary = summary_of(c, prose);
		struct listed listed = {.prose = prose, .read = summary != NULL};

		if (summary)
			listed.summary = *summary;
		GROW(list->items, list->count, list->capacity);
		list->items[list->count++] = listed;
	}
}

/* ---- moods ----------------------------------------------------------------------- */

static void report_mood(struct checker *c, const struct prose *odd,
			const struct prose *usual, enum mood mood)
{
	const char *shown = words_shown(c, odd->text_at);
	struct diag *d;

	d = diag(c->cx, W705, odd->text_at,
		 mood == MOOD_COMMANDS
			 ? "`%s` tells people what to do; most duties say what they do"
			 : "`%s` says what people do; most duties tell them what to do",
		 shown);
	diag_note(c->cx, d, usual->text_at, "as this one");
}

/* What most duties do is right; the first of the others is reported. */
static void check_moods(struct checker *c, const struct list *duties)
{
	const struct prose *first[3] = {NULL, NULL, NULL};
	uint32_t counts[3] = {0, 0, 0};
	enum mood odd;

	for (size_t i = 0; i < duties->count; i++) {
		const struct listed *duty = &duties->items[i];

		if (duty->prose->may)
			continue;
		if (counts[duty->summary.mood]++ == 0)
			first[duty->summary.mood] = duty->prose;
	}
	if (!counts[MOOD_TELLS] || !counts[MOOD_COMMANDS])
		return;
	odd = counts[MOOD_COMMANDS] > counts[MOOD_TELLS] ? MOOD_TELLS : MOOD_COMMANDS;
	report_mood(c, first[odd], first[odd == MOOD_TELLS ? MOOD_COMMANDS : MOOD_TELLS],
		    odd);
}

/* ---- the catch-all --------------------------------------------------------------- */

static bool same_scope(const struct prose *a, const struct prose *b)
{
	struct scope x = scope_of(a), y = scope_of(b);

	if (x.count != y.count)
		return false;
	for (uint32_t i = 0; i < x.count; i++)
		if (x.specialties[i] != y.specialties[i])
			return false;
	return true;
}

/* A duty of no specialty is one of each. */
static bool is_read_with(const struct prose *a, const struct prose *b)
{
	return scope_of(a).count == 0 || scope_of(b).count == 0 || same_scope(a, b);
}

static void check_last(struct checker *c, const struct list *duties, size_t at)
{
	const struct prose *catch_all = duties->items[at].prose;
	struct diag *d;

	for (size_t i = at + 1; i < duties->count; i++) {
		const struct listed *duty = &duties->items[i];

		if (!same_scope(duty->prose, catch_all) || duty->summary.catch_all)
			continue;
		d = diag(c->cx, W706, prose_span(catch_all),
			 "`%s` is not the last duty of its list",
			 words_shown(c, catch_all->text_at));
		diag_note(c->cx, d, prose_span(duty->prose), "another follows");
		return;
	}
}

/* Returns whether there is one. */
static bool check_catch_alls(struct checker *c, const struct list *duties)
{
	enum { KEPT = 8 };
	const struct prose *before[KEPT];
	uint32_t count = 0;

	for (size_t at = 0; at < duties->count; at++) {
		const struct prose *duty = duties->items[at].prose;
		uint32_t i = 0;
		struct diag *d;

		if (!duties->items[at].summary.catch_all)
			continue;
		check_last(c, duties, at);
		while (i < count && !is_read_with(before[i], duty))
			i++;
		if (i < count) {
			d = diag(c->cx, W707, prose_span(duty),
				 "`%s` stands twice in what one person reads",
				 words_shown(c, duty->text_at));
			diag_note(c->cx, d, prose_span(before[i]), "the first is here");
		} else if (count < KEPT) {
			before[count++] = duty;
		}
	}
	return count > 0;
}

static bool tells_of_related_work(struct checker *c, const struct class *class)
{
	const char *about;

	if (!class->about)
		return false;
	about = prose_text(c->cx, class->about);
	return strstr(about, "related work") || strstr(about, "related duties");
}

/* Of an authority: how many classes have duties, and how many of these one for related work. */
struct custom {
	uint32_t classes, with;
};

struct customs {
	struct custom *of;            /* by number of the authority */
	const struct class **without; /* the classes that have none */
	size_t count, capacity;
};

static struct custom *custom_of(const struct customs *customs, const struct class *class)
{
	return &customs->of[class->symbol->authority->symbol->number];
}

static void custom_count(struct customs *customs, const struct class *class, bool covered)
{
	struct custom *custom = custom_of(customs, class);

	if (!class->duties)
		return;
	custom->classes++;
	custom->with += covered;
	if (covered)
		return;
	GROW(customs->without, customs->count, customs->capacity);
	customs->without[customs->count++] = class;
}

/* Where most classes of an authority have one, so should all. */
static void check_without(struct checker *c, const struct customs *customs)
{
	enum { FEW = 3 };

	for (size_t i = 0; i < customs->count; i++) {
		const struct class *class = customs->without[i];
		const struct custom *custom = custom_of(customs, class);

		if (custom->classes >= FEW && custom->with * 2 > custom->classes)
			diag(c->cx, W708, class->at,
			     "no duty of `%s` covers related work, as in %u of %u "
			     "classes",
			     class->symbol->name->text, (unsigned)custom->with,
			     (unsigned)custom->classes);
	}
}

/* ---- duties that say "may" ------------------------------------------------------- */

static void check_may(struct checker *c, const struct listed *duty)
{
	enum opening opening = duty->summary.opening;
	const struct prose *prose = duty->prose;

	if (!prose->may && opening == OPENING_MAY)
		diag(c->cx, W721, prose_span(prose),
		     "a duty that begins with `may` is no `duty may`: is all of it done "
		     "at will?");
	else if (prose->may && (opening == OPENING_MUST || opening == OPENING_SHALL))
		diag(c->cx, W721, prose_span(prose),
		     "a `duty may` that begins with `%s`: is it done at will?",
		     opening == OPENING_MUST ? "must" : "shall");
}

/* ---- full stops ------------------------------------------------------------------ */

static bool ends_sentence(char end)
{
	return end == '.' || end == '?' || end == '!' || end == '"' || end == ')';
}

static void report_end(struct checker *c, struct span at, char end)
{
	const char *text = c->cx->sources[at.source].text;
	bool mark = end && strchr(",;:", end);
	struct diag *d;

	while (at.hi > at.lo && strchr(" \t\r\n", text[at.hi - 1]))
		at.hi--;
	at.lo = mark ? at.hi - 1 : at.hi;
	d = diag(c->cx, W715, at, "no full stop ends this text, as one does the others");
	diag_fix(c->cx, d, ".");
}

/* Where all but a few of a list end with a full stop, those few should. */
static void check_ends(struct checker *c, const struct list *list)
{
	size_t without = 0;

	for (size_t i = 0; i < list->count; i++)
		without += !ends_sentence(list->items[i].summary.end);
	if (without == 0 || list->count - without <= without)
		return;
	for (size_t i = 0; i < list->count; i++) {
		const struct summary *summary = &list->items[i].summary;

		if (list->items[i].read && summary->words > 0 && !ends_sentence(summary->end))
			report_end(c, list->items[i].prose->text_at, summary->end);
	}
}

static bool is_rule_text(const struct checker *c, uint32_t number)
{
	const struct passage *passage = &c->model->passages[number];

	return passage->role == PASSAGE_TEXT && owner_of(c->model, passage)->class &&
	       c->summaries[number].words >= 5;
}

/* The texts of the rules of one standard, which are among these passages. */
static void check_standard_ends(struct checker *c, uint32_t first, uint32_t end)
{
	uint32_t with = 0, without = 0;

	for (uint32_t i = first; i < end; i++) {
		bool ends = ends_sentence(c->summaries[i].end);

		with += is_rule_text(c, i) && ends;
		without += is_rule_text(c, i) && !ends;
	}
	if (without == 0 || with <= without)
		return;
	for (uint32_t i = first; i < end; i++)
		if (is_rule_text(c, i) && !ends_sentence(c->summaries[i].end))
			report_end(c, c->model->passages[i].at, c->summaries[i].end);
}

static void check_rule_ends(struct checker *c)
{
	const struct model *model = c->model;
	uint32_t first = 0, i;

	for (; first < model->passage_count; first = i) {
		const struct standard *standard = owner_of(model, &model->passages[first])->standard;

		for (i = first + 1; i < model->passage_count; i++)
			if (owner_of(model, &model->passages[i])->standard != standard)
				break;
		if (standard && is_newest(c, standard))
			check_standard_ends(c, first, i);
	}
}

/* ---- boilerplate ----------------------------------------------------------------- */

/* The physical statement of an authority in one wording. */
struct formula {
	const struct prose *first;
	uint64_t hash;
	uint32_t count;
};

/* Few texts are asked for their hash, so these are read once more. */
static uint64_t physical_hash(struct checker *c, const struct class *class)
{
	const struct passage *passage = passage_of(c, class->physical);

	return passage ? line_hash(line_read(c->reader, passage)) : 0;
}

/* The wording of this class, counted once more. */
static struct formula *formula_count(struct checker *c, struct map *by_hash,
				     const struct class *class, uint64_t hash)
{
	const struct authority *authority = class->standard->authority;
	const void *key = (const void *)(uintptr_t)(hash | 1);
	struct formula *formula =
		(struct formula *)(uintptr_t)map_get(by_hash, authority, key);

	if (!formula) {
		formula = NEW(c->cx, struct formula);
		formula->first = class->physical;
		formula->hash = hash;
		map_put(c->cx, by_hash, authority, key, formula);
	}
	formula->count++;
	return formula;
}

static void check_formula(struct checker *c, const struct class *class,
			  const struct formula *own, const struct formula *usual)
{
	enum { FEW = 3 };
	struct diag *d;

	if (!own || !usual || usual->count < FEW || own->hash == usual->hash)
		return;
	d = diag(c->cx, W722, class->physical->text_at,
		 "the physical statement is worded otherwise than in %u other classes",
		 (unsigned)usual->count);
	diag_note(c->cx, d, usual->first->text_at, "as here");
}

/* Most classes of an authority have the same one; the others should. */
static void check_formulas(struct checker *c)
{
	struct formula **usual = NEW_ARRAY(c->cx, struct formula *,
					   c->model->symbols[SYMBOL_AUTHORITY].count);
	struct formula **own = NULL; /* by number of the class */
	struct map by_hash = {0};

	for (const struct class *const *at = c->classes, *class; (class = *at); at++) {
		struct formula **most, *formula;

		if (!class->physical)
			continue;
		most = &usual[class->symbol->authority->symbol->number];
		if (!own)
			own = NEW_ARRAY(c->cx, struct formula *,
					c->model->symbols[SYMBOL_CLASS].count);
		formula = formula_count(c, &by_hash, class, physical_hash(c, class));
		own[class->symbol->number] = formula;
		if (!*most || formula->count > (*most)->count)
			*most = formula;
	}
	if (!own)
		return;
	for (const struct class *const *at = c->classes, *class; (class = *at); at++)
		check_formula(c, class, own[class->symbol->number],
			      usual[class->symbol->authority->symbol->number]);
}

/* Returns whether the class has a duty for related work. */
static bool check_class(struct checker *c, const struct class *class, struct list *list)
{
	const struct prose *others[] = {class->factors, class->knowledge, class->skills,
					class->abilities};
	bool covered;

	list_read(c, class->duties, list);
	check_moods(c, list);
	covered = check_catch_alls(c, list);
	for (size_t i = 0; i < list->count; i++)
		check_may(c, &list->items[i]);
	check_ends(c, list);
	for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
		list_read(c, others[i], list);
		check_ends(c, list);
	}
	return covered || (class->duties && tells_of_related_work(c, class));
}

void check_wording(struct checker *c)
{
	struct customs customs = {
		.of = NEW_ARRAY(c->cx, struct custom,
				c->model->symbols[SYMBOL_AUTHORITY].count)};
	struct list list = {0};

	for (const struct class *const *at = c->classes, *class; (class = *at); at++)
		custom_count(&customs, class, check_class(c, class, &list));
	free(list.items);
	check_without(c, &customs);
	free(customs.without);
	check_rule_ends(c);
	check_formulas(c);
}
