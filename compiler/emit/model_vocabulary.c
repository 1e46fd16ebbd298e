/*
 * emit/model_vocabulary.c - the words of the plan as JSON: authorities with their grades,
 * routes and policy, and everything that is declared for all standards of an authority.
 */
#include "emit/emit.h"

static void emit_names(struct json *j, const char *key, const struct name *const *names,
		       uint32_t count)
{
	uint32_t i;

	json_open_flat(j, key, '[');
	for (i = 0; i < count; i++)
		json_text(j, NULL, names[i]->text);
	json_close(j, ']');
}

static void emit_words(struct json *j, const char *key, const struct words *words)
{
	emit_names(j, key, words->names, words->count);
}

static void emit_grades(struct json *j, const struct grade_family *family)
{
	uint32_t i;

	json_open(j, "grades", '[');
	for (; family; family = family->next) {
		json_open(j, NULL, '{');
		json_text(j, "family", family->name->text);
		json_open_flat(j, "grades", '[');
		for (i = 0; i < family->count; i++)
			json_text(j, NULL, family->grades[i]);
		json_close(j, ']');
		emit_names(j, "above", family->above, family->above_count);
		json_close(j, '}');
	}
	json_close(j, ']');
}

static const char *part_time_word(enum part_time part_time)
{
	switch (part_time) {
	case PART_TIME_PRORATED: return "prorated";
	case PART_TIME_IN_FULL: return "counted_in_full";
	case PART_TIME_NOT_COUNTED: return "not_counted";
	}
	BUG("a policy on part time that is none");
}

static const char *scale_word(enum scale scale)
{
	switch (scale) {
	case SCALE_NONE: return NULL;
	case SCALE_STEPWISE: return "stepwise";
	case SCALE_LINEAR: return "linear";
	}
	BUG("a scale that is none");
}

static void emit_policy(struct context *cx, struct json *j, const struct policy *p)
{
	json_open(j, "policy", '{');
	json_number(j, "month_days", p->month_days);
	json_text(j, "full_time_hours", hundredths_words(cx, p->full_time_hours));
	json_text(j, "year_hours", hundredths_words(cx, p->year_hours));
	json_text(j, "part_time", part_time_word(p->part_time));
	json_text(j, "concurrent", p->concurrent_added ? "added" : "capped");
	json_text(j, "unpaid", p->unpaid_counted ? "counted" : "not_counted");
	json_text(j, "unstated_hours", p->unstated_hours_full ? "full_time" : "unknown");
	json_text(j, "substitution", scale_word(p->substitution));
	json_text(j, "quarter_credit",
		  arena_format(cx->arena, "%u/%u", (unsigned)p->quarter_numerator,
			       (unsigned)p->quarter_denominator));
	json_text(j, "education",
		  p->exact_level ? "exact_level_only" : "higher_satisfies_lower");
	json_text(j, "rounding", p->nearest_month ? "nearest_month" : "down_to_day");
	json_close(j, '}');
}

static void emit_routes(struct json *j, const struct authority *authority)
{
	uint32_t i;

	json_open(j, "routes", '[');
	for (i = 0; i < authority->route_count; i++) {
		const struct symbol *route = authority->routes[i];

		json_open_flat(j, NULL, '{');
		json_text(j, "id", route->name->text);
		json_text(j, "title", route->words);
		json_text(j, "needs_service_in", route->needs_service_in);
		json_close(j, '}');
	}
	json_close(j, ']');
}

static void emit_notice_ids(struct json *j, const struct model *model,
			    const struct authority *authority)
{
	const struct symbols *notices = &model->symbols[SYMBOL_NOTICE];
	uint32_t i;

	json_open_flat(j, "notices", '[');
	for (i = 0; i < notices->count; i++)
		if (notices->items[i]->authority == authority)
			json_text(j, NULL, notices->items[i]->id);
	json_close(j, ']');
}

/* What it asks of the texts of its standards. */
static void emit_own_checks(struct json *j, const struct authority *authority)
{
	const struct known_word *word;

	json_open_flat(j, "requires", '[');
	for (const struct required_part *part = authority->requires; part; part = part->next)
		json_text(j, NULL, part_name(part->part));
	json_close(j, ']');
	json_open_flat(j, "retired", '[');
	for (const struct retired_code *code = authority->retired; code; code = code->next)
		json_text(j, NULL, code->code->text);
	json_close(j, ']');
	json_open(j, "outdated", '[');
	for (const struct outdated_term *term = authority->outdated; term; term = term->next) {
		json_open_flat(j, NULL, '{');
		json_text(j, "term", term->term);
		json_text(j, "say", term->say);
		json_close(j, '}');
	}
	json_close(j, ']');
	json_open_flat(j, "spelling", '[');
	for (word = authority->spelling; word; word = word->next)
		json_text(j, NULL, word->word);
	json_close(j, ']');
	json_open(j, "statutes", '[');
	for (const struct statute *law = authority->statutes; law; law = law->next) {
		json_open_flat(j, NULL, '{');
		json_text(j, "rule", statute_name(law->rule));
		json_text(j, "citation", law->citation);
		json_close(j, '}');
	}
	json_close(j, ']');
}

static void emit_authorities(struct context *cx, struct json *j,
			     const struct model *model)
{
	uint32_t i;

	json_open(j, "authorities", '[');
	for (i = 0; i < model->authority_count; i++) {
		const struct authority *authority = model->authorities[i];

		json_open(j, NULL, '{');
		json_text(j, "id", authority->symbol->id);
		json_text(j, "title", authority->symbol->words);
		json_text(j, "codes", authority->codes);
		emit_grades(j, authority->grades);
		emit_words(j, "levels", &authority->levels);
		emit_words(j, "directions", &authority->directions);
		emit_words(j, "jurisdictional_classes",
			   &authority->jurisdictional_classes);
		emit_routes(j, authority);
		emit_policy(cx, j, &authority->policy);
		emit_notice_ids(j, model, authority);
		emit_own_checks(j, authority);
		json_close(j, '}');
	}
	json_close(j, ']');
}

/* One sort of declared names. `parents`: the key for what each is above or is, or NULL.
 */
static void emit_symbols(struct json *j, const struct model *model, enum symbol_kind kind,
			 const char *key, const char *parents)
{
	const struct symbols *all = &model->symbols[kind];
	uint32_t i;

	json_open(j, key, '[');
	for (i = 0; i < all->count; i++) {
		const struct symbol *symbol = all->items[i];

		json_open(j, NULL, '{');
		json_text(j, "id", symbol->id);
		json_text(j, "text", symbol->words);
		if (parents)
			emit_ids(j, parents, symbol->parents, symbol->parent_count);
		if (kind == SYMBOL_EXPERIENCE)
			json_text(j, "means", symbol->definition);
		if (kind == SYMBOL_CREDENTIAL)
			json_bool(j, "assessed", symbol->assessed);
		if (kind == SYMBOL_TERM)
			json_text(j, "excludes", symbol->excludes);
		if (kind == SYMBOL_BODY)
			json_text(j, "superseded_by",
				  symbol->superseded_by ? symbol->superseded_by->id : NULL);
		json_close(j, '}');
	}
	json_close(j, ']');
}

static void emit_external_classes(struct json *j, const struct model *model)
{
	const struct symbols *all = &model->symbols[SYMBOL_CLASS];
	uint32_t i;

	json_open(j, "external_classes", '[');
	for (i = 0; i < all->count; i++) {
		const struct symbol *symbol = all->items[i];

		if (!symbol->external)
			continue;
		json_open(j, NULL, '{');
		json_text(j, "id", symbol->id);
		json_text(j, "title", symbol->words);
		json_text(j, "code", symbol->code);
		json_text(j, "grade", symbol->grade);
		json_close(j, '}');
	}
	json_close(j, ']');
}

void emit_vocabulary(struct context *cx, const struct model *model, struct json *j)
{
	emit_authorities(cx, j, model);
	emit_symbols(j, model, SYMBOL_EDUCATION, "education", "above");
	emit_symbols(j, model, SYMBOL_EXPERIENCE, "experience", "is");
	emit_symbols(j, model, SYMBOL_SUBJECT, "subjects", "is");
	emit_symbols(j, model, SYMBOL_CREDENTIAL, "credentials", NULL);
	emit_symbols(j, model, SYMBOL_PLACE, "places", NULL);
	emit_symbols(j, model, SYMBOL_BODY, "bodies", NULL);
	emit_symbols(j, model, SYMBOL_TERM, "terms", NULL);
	emit_symbols(j, model, SYMBOL_NOTICE, "notices", NULL);
	emit_external_classes(j, model);
}
