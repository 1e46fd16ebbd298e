/*
 * graph/substitution.c - what may stand in place of what.
 *
 * Substitutions that exclude one another meet in a diamond before they reach what they
 * stand for.
 */
#include "graph/graph.h"

#include "show/show.h"

struct drawing {
	struct context *cx;
	const struct rule *rule;
	const char *id; /* of the rule, unique in the picture */
	struct out *o;
};

static const char *measure_label(struct context *cx, const struct substitution *s)
{
	const char *words = "";

	switch (s->measure) {
	case MEASURE_ALL: words = "all of it"; break;
	case MEASURE_UP_TO:
		words = arena_format(cx->arena, "up to %s", amount_words(cx, &s->amount));
		break;
	case MEASURE_ONCE: words = amount_words(cx, &s->amount); break;
	case MEASURE_EACH:
		words = arena_format(cx->arena, "each %s%s%s",
				     amount_words(cx, &s->amount),
				     s->cap.hundredths ? "\nup to " : "",
				     s->cap.hundredths ? amount_words(cx, &s->cap) : "");
		break;
	}
	return s->scale == SCALE_LINEAR
		       ? arena_format(cx->arena, "%s\nin proportion", words)
		       : words;
}

/* A requirement that is stood for has a label. */
static const char *target_id(const struct drawing *d, const struct requirement *r)
{
	return arena_format(d->cx->arena, "%s target %s", d->id, details_of(r)->label);
}

static void write_box(const struct drawing *d, const char *id, const char *words,
		      const char *style)
{
	out_format(d->o, "\"%s\" [label=", id);
	graph_label(d->o, words, BOX_COLUMNS);
	out_line(d->o, "%s];", style);
}

static void write_arrow(const struct drawing *d, const char *from, const char *to,
			const char *label)
{
	out_format(d->o, "\"%s\" -> \"%s\" [label=", from, to);
	graph_label(d->o, label, BOX_COLUMNS);
	out_line(d->o, "];");
}

static bool target_is_new(const struct rule *rule, const struct substitution *s)
{
	for (const struct substitution *t = rule->substitutions; t != s; t = t->next)
		if (t->target == s->target)
			return false;
	return true;
}

static void write_substitution(const struct drawing *d, const struct substitution *s,
			       unsigned number, bool first_of_group)
{
	struct context *cx = d->cx;
	const char *id = arena_format(cx->arena, "%s source %u", d->id, number);
	const char *group =
		arena_format(cx->arena, "%s one of %u", d->id, (unsigned)s->exclusive);
	const char *target = target_id(d, s->target);

	write_box(d, id, requirement_sentence(cx, s->source), ", fillcolor=\"#fdf3e1\"");
	if (target_is_new(d->rule, s))
		write_box(d, target, requirement_head(cx, s->target), "");
	if (!s->exclusive) {
		write_arrow(d, id, target, measure_label(cx, s));
		return;
	}
	if (first_of_group) {
		write_box(d, group, "at most one",
			  ", shape=diamond, style=\"\", fontsize=9, margin=0.02");
		write_arrow(d, group, target, "");
	}
	write_arrow(d, id, group, measure_label(cx, s));
}

static void write_protected(const struct drawing *d)
{
	const struct rule *rule = d->rule;

	for (uint32_t i = 0; i < rule->protected_count; i++)
		write_box(d, target_id(d, rule->protected_from_substitution[i]),
			  arena_format(
				  d->cx->arena, "%s\n(nothing stands for it)",
				  requirement_head(d->cx,
						   rule->protected_from_substitution[i])),
			  ", peripheries=2");
}

static void write_rule(struct context *cx, const struct rule *rule, struct out *o)
{
	struct drawing d = {cx, rule, NULL, o};
	uint32_t group = 0;
	unsigned number = 0;

	if (!rule->substitutions && !rule->protected_count)
		return;
	d.id = arena_format(cx->arena, "%s %s", rule->class->symbol->id,
			    rule->route->name->text);
	out_line(o, "subgraph \"cluster %s\" {", d.id);
	out_indent(o);
	out_text(o, "label=");
	graph_label(
		o,
		arena_format(cx->arena, "%s\n%s", rule->class->title, rule->route->words),
		FRAME_COLUMNS);
	out_line(o, ";");
	for (const struct substitution *s = rule->substitutions; s; s = s->next) {
		write_substitution(&d, s, ++number, s->exclusive != group);
		group = s->exclusive;
	}
	write_protected(&d);
	out_dedent(o);
	out_line(o, "}");
}

void graph_substitutions(struct context *cx, const struct model *model, struct out *o)
{
	for (const struct standard *s = model->standards; s; s = s->next)
		for (const struct class *c = s->classes; c; c = c->next)
			for (const struct rule *r = c->rules;
			     r && c->symbol->revisions == c; r = r->next)
				write_rule(cx, r, o);
}
