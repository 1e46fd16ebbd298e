/*
 * diff/json.c - a comparison for programs: one JSON document, one change a line, which
 * docs/diff.md describes.
 */
#include "diff/diff.h"

#include <string.h>

static void string(struct out *o, const char *text)
{
	if (text)
		out_json_string(o, text, strlen(text));
	else
		out_text(o, "null");
}

static void member(struct out *o, const char *key, const char *text)
{
	out_format(o, ", \"%s\": ", key);
	string(o, text);
}

static void place(struct diff *d, struct out *o, const char *key, const struct mark *mark,
		  bool now)
{
	struct place at = mark_place(d, mark, now);

	out_format(o, ", \"%s\": ", key);
	if (!at.path) {
		out_text(o, "null");
		return;
	}
	out_text(o, "{\"path\": ");
	string(o, at.path);
	out_format(o, ", \"line\": %u}", (unsigned)at.line);
}

static void list(struct out *o, const char *key, const char *const *items, uint32_t count)
{
	uint32_t i;

	out_format(o, ", \"%s\": [", key);
	for (i = 0; i < count; i++) {
		out_text(o, i ? ", " : "");
		string(o, items[i]);
	}
	out_text(o, "]");
}

static void witness(struct out *o, const char *key, const struct witness *w)
{
	out_format(o, ", \"%s\": ", key);
	if (!w) {
		out_text(o, "null");
		return;
	}
	out_format(
		o,
		"{\"record\": %s, \"record_now\": %s, \"was\": \"%s\", \"now\": \"%s\"",
		w->record, w->record_now ? w->record_now : "null",
		classpec_outcome_name(w->was), classpec_outcome_name(w->now));
	out_format(o, ", \"as_of\": \"%04u-%02u-%02u\", \"stage\": \"%s\"",
		   (unsigned)(w->as_of / 10000), (unsigned)(w->as_of / 100 % 100),
		   (unsigned)(w->as_of % 100), classpec_stage_name(w->stage));
	member(o, "specialty", w->specialty);
	member(o, "words", w->words);
	out_text(o, "}");
}

static void words(struct out *o, const struct change *change)
{
	static const char *const signs[] = {
		[PIECE_KEPT] = "=", [PIECE_REMOVED] = "-", [PIECE_ADDED] = "+"
	};
	struct piece *pieces;
	struct arena *arena;
	size_t count, i;

	out_text(o, ", \"words\": [");
	if (change->was && change->now && change->kind != CHANGE_DUTY_MOVED) {
		arena = arena_open();
		count = words_compare(arena, change->was, change->now, &pieces);
		for (i = 0; i < count; i++) {
			out_format(o, "%s[\"%s\", ", i ? ", " : "",
				   signs[pieces[i].kind]);
			out_json_string(o, pieces[i].text, pieces[i].size);
			out_text(o, "]");
		}
		arena_close(arena);
	}
	out_text(o, "]");
}

static void verdict(struct out *o, const struct verdict *v)
{
	uint32_t i;

	witness(o, "loses", v ? v->loses : NULL);
	witness(o, "gains", v ? v->gains : NULL);
	member(o, "doubt", v ? v->doubt : NULL);
	out_text(o, ", \"levels\": [");
	for (i = 0; v && i < v->level_count; i++)
		out_format(o,
			   "%s{\"outcome\": \"%s\", \"stage\": \"%s\", \"loses\": %s, "
			   "\"gains\": %s, \"undecided\": %s}",
			   i ? ", " : "", classpec_outcome_name(v->levels[i].outcome),
			   classpec_stage_name(v->levels[i].stage),
			   v->levels[i].loses ? "true" : "false",
			   v->levels[i].gains ? "true" : "false",
			   v->levels[i].undecided ? "true" : "false");
	out_text(o, "]");
}

static void change_print(struct diff *d, struct out *o, const struct change *change)
{
	const char *slug = change_table[change->kind].slug;
	struct out text = { 0 };

	out_text(o, "{\"class\": ");
	string(o, change->class);
	member(o, "route", change->route);
	member(o, "kind", slug);
	member(o, "effect", effect_name(change->effect));
	member(o, "standard", change->standard);
	member(o, "item", change->item);
	member(o, "was", change->was);
	member(o, "now", change->now);
	member(o, "guess", change->guess);
	member(o, "waived", change->waiver ? change->waiver->reason : NULL);
	list(o, "specialties", change->list, change->route ? change->list_count : 0);
	list(o, "classes", change->list, change->route ? 0 : change->list_count);
	words(o, change);
	verdict(o, change->verdict);
	place(d, o, "old", &change->old, false);
	place(d, o, "new", &change->new, true);
	out_text(&text, slug);
	change_words(change, &text);
	out_text(o, ", \"text\": ");
	out_json_string(o, text.text, text.size);
	out_text(o, "}");
	out_free(&text);
}

/* ---- a population --------------------------------------------------------------- */

static void ratio(struct out *o, const char *key, uint32_t thousandths)
{
	out_format(o, ", \"%s\": ", key);
	if (thousandths == CLASSPEC_NONE)
		out_text(o, "null");
	else
		out_format(o, "%u.%03u", (unsigned)(thousandths / 1000),
			   (unsigned)(thousandths % 1000));
}

static void groups(struct out *o, const struct population_rule *rule)
{
	const char *last = NULL;
	size_t i;

	out_text(o, ", \"groups\": [");
	for (i = 0; i < rule->group_count; i++) {
		const struct group *g = &rule->groups[i];

		out_text(o, i ? ", {\"field\": " : "{\"field\": ");
		string(o, g->field);
		member(o, "value", g->value);
		out_format(o, ", \"people\": %llu, \"was\": %llu, \"now\": %llu}",
			   (unsigned long long)g->people, (unsigned long long)g->was,
			   (unsigned long long)g->now);
	}
	out_text(o, "], \"ratios\": [");
	for (i = 0; i < rule->group_count; i++) {
		const char *field = rule->groups[i].field;

		if (text_same(field, last))
			continue;
		out_text(o, last ? ", {\"field\": " : "{\"field\": ");
		string(o, field);
		ratio(o, "was", group_ratio(rule, field, false));
		ratio(o, "now", group_ratio(rule, field, true));
		out_text(o, "}");
		last = field;
	}
	out_text(o, "]");
}

static void moves(struct out *o, const struct moves *m)
{
	const char *between = "";
	uint32_t was, now;

	out_text(o, ", \"moves\": [");
	for (was = 0; was <= CLASSPEC_MET; was++)
		for (now = 0; now <= CLASSPEC_MET; now++) {
			if (!m->count[was][now])
				continue;
			out_format(
				o,
				"%s{\"was\": \"%s\", \"now\": \"%s\", \"people\": %llu}",
				between, classpec_outcome_name(was),
				classpec_outcome_name(now),
				(unsigned long long)m->count[was][now]);
			between = ", ";
		}
	out_text(o, "]");
}

static void population(struct out *o, const struct population *p)
{
	size_t i;

	if (!p) {
		out_text(o, "null");
		return;
	}
	out_text(o, "{\"path\": ");
	string(o, p->path);
	out_format(o,
		   ", \"records\": %llu, \"rejected_old\": %llu, \"rejected_new\": %llu, "
		   "\"as_of\": \"%04u-%02u-%02u\", \"stage\": \"%s\", \"rules\": [",
		   (unsigned long long)p->records, (unsigned long long)p->rejected_old,
		   (unsigned long long)p->rejected_new, (unsigned)(p->as_of / 10000),
		   (unsigned)(p->as_of / 100 % 100), (unsigned)(p->as_of % 100),
		   classpec_stage_name((uint32_t)p->stage));
	for (i = 0; i < p->rule_count; i++) {
		out_text(o, i ? ",\n    {\"class\": " : "\n    {\"class\": ");
		string(o, p->rules[i].pair->new_class->symbol->id);
		member(o, "route", p->rules[i].pair->new_rule->route->name->text);
		member(o, "specialty", p->rules[i].pair->specialty);
		moves(o, &p->rules[i].moves);
		groups(o, &p->rules[i]);
		out_text(o, "}");
	}
	out_text(o, "]}");
}

void diff_json_into(struct diff *d, struct out *o, FILE *to)
{
	size_t i;

	out_text(o, "{\"changes\": [");
	for (i = 0; i < d->changes.count; i++) {
		out_text(o, i ? ",\n  " : "\n  ");
		change_print(d, o, &d->changes.items[i]);
		if (to)
			report_flush(o, to, false);
	}
	out_text(o, "],\n\"summary\": {");
	for (i = 0; i < EFFECTS; i++)
		out_format(o, "%s\"%s\": %u", i ? ", " : "",
			   effect_name((enum change_effect)i), (unsigned)d->counts[i]);
	out_format(o, ", \"waived\": %u},\n\"population\": ", (unsigned)d->waived);
	population(o, d->population);
	out_text(o, "}\n");
}

void diff_json(struct diff *d, FILE *to)
{
	struct out o = { 0 };

	diff_json_into(d, &o, to);
	report_flush(&o, to, true);
	out_free(&o);
}
