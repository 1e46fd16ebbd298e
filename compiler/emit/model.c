/*
 * emit/model.c - the whole plan as one JSON document, for programs that are not ours.
 *
 * Everything the spec says is in it, in the order of the spec; docs/model.schema.json
 * describes it. A scalar that is absent is null and a list that is absent is empty, so
 * that every object of a kind has the same keys. Nothing of the machine or the moment is
 * in it.
 */
#include "emit/emit.h"

static const char *date_text(struct date date)
{
	return date.value ? date.text : NULL;
}

/* What is named by a symbol or, where it has none, by words. */
static const char *id_or(const struct symbol *symbol, const char *words)
{
	return symbol ? symbol->id : words;
}

static const char *name_or_null(const struct name *name)
{
	return name ? name->text : NULL;
}

void emit_ids(struct json *j, const char *key, struct symbol *const *symbols,
	      uint32_t count)
{
	uint32_t i;

	json_open_flat(j, key, '[');
	for (i = 0; i < count; i++)
		json_text(j, NULL, symbols[i]->id);
	json_close(j, ']');
}

void emit_texts(struct json *j, const char *key, const struct prose *texts)
{
	json_open(j, key, '[');
	for (; texts; texts = texts->next)
		json_text(j, NULL, texts->text[0]);
	json_close(j, ']');
}

/* A statement that says one thing, though it may be said in several texts. */
static void emit_prose(struct context *cx, struct json *j, const char *key,
		       const struct prose *texts)
{
	const char *whole = texts ? texts->text[0] : NULL;

	for (; texts && texts->next; texts = texts->next)
		whole = arena_format(cx->arena, "%s\n%s", whole, texts->next->text[0]);
	json_text(j, key, whole);
}

static void emit_source(struct context *cx, struct json *j, struct span at)
{
	struct place place = source_place(cx, at);

	json_open_flat(j, "source", '{');
	json_text(j, "path", cx->sources[at.source].name);
	json_number(j, "line", place.line);
	json_close(j, '}');
}

/* ---- a class -------------------------------------------------------------------- */

static void emit_under(struct json *j, const struct direction *under)
{
	json_open(j, "under", '[');
	for (; under; under = under->next) {
		json_open_flat(j, NULL, '{');
		json_text(j, "direction", under->direction->text);
		json_text(j, "of", id_or(under->class, under->role));
		json_close(j, '}');
	}
	json_close(j, ']');
}

static void emit_supervises(struct json *j, const struct supervision *supervised)
{
	json_open(j, "supervises", '[');
	for (; supervised; supervised = supervised->next) {
		json_open(j, NULL, '{');
		json_text(j, "class", id_or(supervised->class, supervised->role));
		if (supervised->count)
			json_number(j, "count", supervised->count);
		else
			json_no_value(j, "count");
		json_bool(j, "or_more", supervised->or_more);
		json_bool(j, "several", supervised->several);
		json_bool(j, "typically", supervised->typically);
		json_bool(j, "administratively", supervised->administratively);
		json_close(j, '}');
	}
	json_close(j, ']');
}

/* Texts that may hold for some specialties only. */
static void emit_bound_texts(struct json *j, const char *key, const struct prose *texts,
			     bool duties)
{
	json_open(j, key, '[');
	for (; texts; texts = texts->next) {
		struct scope scope = scope_of(texts);

		json_open(j, NULL, '{');
		json_text(j, "text", texts->text[0]);
		if (duties)
			json_bool(j, "may", texts->may);
		json_open_flat(j, "for", '[');
		for (uint32_t i = 0; i < scope.count; i++)
			json_text(j, NULL, scope.specialties[i]->name->text);
		json_close(j, ']');
		json_close(j, '}');
	}
	json_close(j, ']');
}

static void emit_specialties(struct json *j, const struct class *class)
{
	uint32_t i;

	json_open(j, "specialties", '[');
	for (i = 0; i < class->specialty_count; i++) {
		json_open_flat(j, NULL, '{');
		json_text(j, "id", class->specialties[i].name->text);
		json_text(j, "title", class->specialties[i].title);
		json_close(j, '}');
	}
	json_close(j, ']');
}

static void emit_relations(struct json *j, const char *key,
			   const struct relation *relations)
{
	json_open(j, key, '[');
	for (; relations; relations = relations->next) {
		json_open(j, NULL, '{');
		json_text(j, "class", relations->class->id);
		json_text(j, "text", relations->text);
		json_close(j, '}');
	}
	json_close(j, ']');
}

static void emit_promotion(struct json *j, const char *key,
			   const struct promotion *promotion)
{
	if (promotion->stated)
		emit_ids(j, key, promotion->classes, promotion->count);
	else
		json_no_value(j, key);
}

/* What it is and where it stands among the others. */
static void emit_class_head(struct json *j, const struct class *class)
{
	json_text(j, "id", class->symbol->id);
	json_text(j, "title", class->title);
	json_text(j, "code", class->code);
	json_text(j, "grade", class->grade);
	json_text(j, "grade_family",
		  class->grade_family ? class->grade_family->name->text : NULL);
	json_text(j, "level", name_or_null(class->level));
	json_text(j, "abolished", date_text(class->abolished));
	if (class->positions)
		json_number(j, "positions", class->positions);
	else
		json_no_value(j, "positions");
	json_text(j, "located_at", id_or(class->place, class->place_text));
	emit_under(j, class->under);
	emit_supervises(j, class->supervises);
}

/* What its people do and need. */
static void emit_class_work(struct context *cx, struct json *j, const struct class *class)
{
	emit_prose(cx, j, "about", class->about);
	emit_texts(j, "distinguishing", class->distinguishing);
	emit_texts(j, "allocating_factors", class->factors);
	emit_bound_texts(j, "duties", class->duties, true);
	emit_bound_texts(j, "knowledge", class->knowledge, false);
	emit_bound_texts(j, "skills", class->skills, false);
	emit_bound_texts(j, "abilities", class->abilities, false);
	emit_bound_texts(j, "desirable", class->desirable, false);
	emit_prose(cx, j, "physical", class->physical);
	emit_prose(cx, j, "pay", class->pay);
}

static void emit_class(struct context *cx, struct json *j, const struct class *class)
{
	const struct rule *rule;

	json_open(j, NULL, '{');
	emit_class_head(j, class);
	emit_class_work(cx, j, class);
	emit_specialties(j, class);
	emit_relations(j, "related", class->related);
	emit_relations(j, "feeders", class->feeders);
	emit_promotion(j, "promotes_to", &class->promotes_to);
	emit_promotion(j, "promotes_from", &class->promotes_from);
	json_text(j, "requirements_approved", date_text(class->requirements_approved));
	emit_texts(j, "notes", class->notes);
	emit_ids(j, "notices", class->notices, class->notice_count);
	json_open(j, "qualify", '[');
	for (rule = class->rules; rule; rule = rule->next)
		emit_rule(cx, rule, j);
	json_close(j, ']');
	emit_source(cx, j, class->at);
	json_close(j, '}');
}

void emit_one_class(struct context *cx, const struct class *class, struct out *o)
{
	struct json j = { .o = o };

	emit_class(cx, &j, class);
	json_end(&j);
}

/* ---- a standard ----------------------------------------------------------------- */

static const char *event_word(enum event_kind kind)
{
	switch (kind) {
	case EVENT_ESTABLISHED: return "established";
	case EVENT_REVISED: return "revised";
	case EVENT_CONSOLIDATED: return "consolidated";
	case EVENT_ABOLISHED: return "abolished";
	case EVENT_RETITLED: return "retitled";
	case EVENT_RECODED: return "recoded";
	case EVENT_REGRADED: return "regraded";
	}
	BUG("an event that is none");
}

static void emit_history(struct json *j, const struct event *event)
{
	const struct approval *approval;

	json_open(j, "history", '[');
	for (; event; event = event->next) {
		json_open(j, NULL, '{');
		json_text(j, "event", event_word(event->kind));
		json_bool(j, "latest", event->latest);
		json_text(j, "on", date_text(event->on));
		json_open(j, "approvals", '[');
		for (approval = event->approvals; approval; approval = approval->next) {
			json_open_flat(j, NULL, '{');
			json_text(j, "body", approval->body->id);
			json_text(j, "on", date_text(approval->on));
			json_close(j, '}');
		}
		json_close(j, ']');
		json_text(j, "class", id_or(event->with, NULL));
		json_text(j, "from", event->from);
		json_text(j, "written", event->written);
		json_close(j, '}');
	}
	json_close(j, ']');
}

static void emit_group(struct json *j, const struct standard *standard)
{
	if (!standard->group_code) {
		json_no_value(j, "group");
		return;
	}
	json_open_flat(j, "group", '{');
	json_text(j, "code", standard->group_code);
	json_text(j, "title", standard->group_title);
	json_close(j, '}');
}

static void emit_standard(struct context *cx, struct json *j,
			  const struct standard *standard)
{
	const struct class *class;

	json_open(j, NULL, '{');
	json_text(j, "id", standard->symbol->id);
	json_text(j, "title", standard->title);
	json_text(j, "code", standard->code);
	json_text(j, "status", standard->status);
	json_text(j, "revision", date_text(standard->revision));
	json_text(j, "issued", date_text(standard->issued));
	json_text(j, "issued_written", standard->issued_written);
	json_text(j, "supersedes", date_text(standard->supersedes));
	json_text(j, "analyst", standard->analyst);
	emit_group(j, standard);
	json_text(j, "authority", standard->authority->symbol->id);
	emit_prose(cx, j, "about", standard->about);
	json_text(j, "confined_to",
		  id_or(standard->confined_place, standard->confined_text));
	json_text(j, "requirements_approved", date_text(standard->requirements_approved));
	emit_history(j, standard->history);
	emit_texts(j, "notes", standard->notes);
	emit_ids(j, "notices", standard->notices, standard->notice_count);
	json_open(j, "classes", '[');
	for (class = standard->classes; class; class = class->next)
		emit_class(cx, j, class);
	json_close(j, ']');
	emit_source(cx, j, standard->at);
	json_close(j, '}');
}

/* ---- a plan --------------------------------------------------------------------- */

static struct symbols symbols_of(struct context *cx, const struct symbols *all,
				 const struct authority *authority)
{
	struct symbols own = { 0 };
	uint32_t i;

	own.items = NEW_ARRAY(cx, struct symbol *, all->count);
	for (i = 0; i < all->count; i++)
		if (all->items[i]->authority == authority)
			own.items[own.count++] = all->items[i];
	return own;
}

const struct model *model_of_authority(struct context *cx, const struct model *model,
				       const struct authority *authority)
{
	struct model *part = NEW(cx, struct model);
	const struct standard *standard;
	const struct plan_case *one;
	struct standard **last = &part->standards;
	int kind;

	for (kind = 0; kind < SYMBOL_KINDS; kind++)
		part->symbols[kind] = symbols_of(cx, &model->symbols[kind], authority);
	part->authorities = NEW(cx, struct authority *);
	part->authorities[0] = authority->symbol->authority;
	part->authority_count = 1;
	for (standard = model->standards; standard; standard = standard->next) {
		if (standard->authority != authority)
			continue;
		*last = NEW(cx, struct standard);
		**last = *standard;
		last = &(*last)->next;
	}
	*last = NULL;
	for (one = model->cases; one; one = one->next)
		part->case_count += one->authority == authority;
	return part;
}

static void emit_waiver(struct json *j, const struct waiver *waiver)
{
	json_open_flat(j, NULL, '{');
	json_text(j, "check", check_table[waiver->check].slug);
	json_text(j, "in", waiver->of->id);
	json_text(j, "reason", waiver->reason);
	json_close(j, '}');
}

static void emit_change_waiver(struct json *j, const struct change_waiver *waiver)
{
	const struct symbol *of =
		waiver->class ? waiver->class->symbol : waiver->standard->symbol;

	json_open_flat(j, NULL, '{');
	json_text(j, "effect", effect_words[waiver->effect]);
	json_text(j, "since", waiver->since.text);
	json_text(j, "in", of->id);
	json_text(j, "reason", waiver->reason);
	json_close(j, '}');
}

void emit_model(struct context *cx, const struct model *model, struct out *o)
{
	struct json json = { o, 0, 0, false }, *j = &json;
		const struct standard *standard;
	uint32_t i;

	json_open(j, NULL, '{');
	json_number(j, "classpec", 1);
	emit_vocabulary(cx, model, j);
	json_open(j, "standards", '[');
	for (standard = model->standards; standard; standard = standard->next)
		emit_standard(cx, j, standard);
	json_close(j, ']');
	json_number(j, "cases", model->case_count);
	json_open(j, "allows", '[');
	for (i = 0; i < model->waiver_count; i++)
		emit_waiver(j, &model->waivers[i]);
	json_close(j, ']');
	json_open(j, "changes", '[');
	for (i = 0; i < model->change_waiver_count; i++)
		emit_change_waiver(j, &model->change_waivers[i]);
	json_close(j, ']');
	json_close(j, '}');
	json_end(j);
}
