/*
 * diff/html.c - a comparison as one HTML page that needs nothing else.
 */
#include "diff/diff.h"

#include <string.h>

static const char head[] =
	"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
	"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
	"<title>What changed</title>\n<style>\n"
	"body { font: 16px/1.5 system-ui, sans-serif; max-width: 60em; margin: 2em auto; "
	"padding: 0 1em; color: #1a1a1a; background: #fff; }\n"
	"section { margin: 2em 0; }\nli { margin: .8em 0; }\n"
	"h2, code { overflow-wrap: anywhere; }\n"
	".effect { font-weight: bold; padding: 0 .4em; border: 1px solid; "
	"border-radius: .3em; }\n"
	".editorial, .equivalent { color: #555; }\n.loosened { color: #17612f; }\n"
	".tightened, .shifted, .undecided { color: #9b1c1c; }\n"
	".structural { color: #7a4a00; }\n"
	"del { background: #fbe3e3; }\nins { background: #dff3e4; "
	"text-decoration: none; font-weight: bold; }\n"
	"pre { white-space: pre-wrap; background: #f4f4f4; padding: .5em; }\n"
	"small { color: #555; }\n"
	"@media (prefers-color-scheme: dark) { "
	"body { color: #e6e6e6; background: #181818; }\n"
	" del { background: #5a2626; } ins { background: #1f4a2c; } "
	"pre { background: #262626; }\n"
	" .editorial, .equivalent, small { color: #aaa; } .loosened { color: #7fd69a; }\n"
	" .tightened, .shifted, .undecided { color: #f19a9a; } "
	".structural { color: #e3b566; } }\n"
	"</style>\n</head>\n<body>\n<main>\n<h1>What changed</h1>\n";

static void out_escaped(struct out *o, const char *text, size_t size)
{
	size_t i;

	for (i = 0; i < size; i++)
		switch (text[i]) {
		case '&':
			out_text(o, "&amp;");
			break;
		case '<':
			out_text(o, "&lt;");
			break;
		case '>':
			out_text(o, "&gt;");
			break;
		case '"':
			out_text(o, "&quot;");
			break;
		default:
			out_bytes(o, text + i, 1);
		}
}

static void out_plain(struct out *o, const char *text)
{
	out_escaped(o, text, strlen(text));
}

static void words(struct out *o, const struct change *change)
{
	static const char *const tags[] = {
		[PIECE_KEPT] = NULL, [PIECE_REMOVED] = "del", [PIECE_ADDED] = "ins"
	};
	struct arena *arena = arena_open();
	struct piece *pieces;
	size_t count = words_compare(arena, change->was, change->now, &pieces), i;

	for (i = 0; i < count; i++) {
		const char *tag = tags[pieces[i].kind];

		out_text(o, i ? " " : "");
		if (tag)
			out_format(o, "<%s>", tag);
		out_escaped(o, pieces[i].text, pieces[i].size);
		if (tag)
			out_format(o, "</%s>", tag);
	}
	arena_close(arena);
}

static void texts(struct out *o, const struct change *change)
{
	if (!change->was && !change->now)
		return;
	out_text(o, "<br>\n");
	if (change->kind == CHANGE_DUTY_MOVED) {
		out_plain(o, change->item);
	} else if (change->was && change->now) {
		words(o, change);
	} else if (change->kind == CHANGE_REQUIREMENT_REACHED) {
		out_plain(o, change->was);
	} else {
		out_format(o, "<%s>", change->was ? "del" : "ins");
		out_plain(o, change->was ? change->was : change->now);
		out_format(o, "</%s>", change->was ? "del" : "ins");
	}
	out_text(o, "\n");
}

static void place(struct diff *d, struct out *o, const struct mark *mark, bool now)
{
	struct place at = mark_place(d, mark, now);

	if (!at.path)
		return;
	out_text(o, " <code>");
	out_plain(o, at.path);
	out_format(o, ":%u</code>", (unsigned)at.line);
}

static void witness(struct out *o, const char *what, const struct witness *w)
{
	if (!w)
		return;
	out_format(o, "<br><b>%s:</b> ", what);
	out_plain(o, w->words);
	if (w->specialty)
		out_format(o, " (%s)", w->specialty);
	out_format(o, ": %s before, %s now", classpec_outcome_name(w->was),
		   classpec_outcome_name(w->now));
	if (w->stage != CLASSPEC_FILING)
		out_format(o, ", at %s", classpec_stage_name(w->stage));
	out_text(o, "\n<pre>");
	out_plain(o, w->record);
	if (w->record_now) {
		out_text(o, "\n");
		out_plain(o, w->record_now);
	}
	out_text(o, "</pre>\n");
}

static void change_print(struct diff *d, struct out *o, const struct change *change)
{
	const char *effect = effect_name(change->effect);
	struct out title = { 0 };
	uint32_t i;

	change_words(change, &title);
	out_format(o, "<li><span class=\"effect %s\">%s</span> ", effect, effect);
	out_format(o, "<code>%s</code>", change_table[change->kind].slug);
	out_escaped(o, title.text, title.size);
	out_free(&title);
	out_text(o, " <small>");
	place(d, o, &change->old, false);
	if (change->old.known && change->new.known)
		out_text(o, " &rarr;");
	place(d, o, &change->new, true);
	out_text(o, "</small>");
	texts(o, change);
	if (change->guess)
		out_format(o, "<br>a guess: %s\n", change->guess);
	if (change->waiver) {
		out_format(o, "<br>waived since %s: ", change->waiver->since.text);
		out_escaped(o, change->waiver->reason, strlen(change->waiver->reason));
	}
	if (!change->route && change->list_count)
		out_text(o, "<br>classes:");
	for (i = 0; !change->route && i < change->list_count; i++)
		out_format(o, " <code>%s</code>", change->list[i]);
	if (change->verdict) {
		witness(o, "loses", change->verdict->loses);
		witness(o, "gains", change->verdict->gains);
		if (change->verdict->doubt)
			out_format(o, "<br>undecided: %s\n", change->verdict->doubt);
	}
	out_text(o, "</li>\n");
}

static void summary(struct diff *d, struct out *o)
{
	int i;

	if (!d->changes.count) {
		out_text(o, "<p>Nothing changed.</p>\n");
		return;
	}
	out_text(o, "<p>");
	for (i = 0; i < EFFECTS; i++)
		if (d->counts[i])
			out_format(o, "<span class=\"effect %s\">%u %s</span> ",
				   effect_name((enum change_effect)i),
				   (unsigned)d->counts[i],
				   effect_name((enum change_effect)i));
	if (d->waived)
		out_format(o, "%u waived", (unsigned)d->waived);
	out_text(o, "</p>\n");
}

static void population(struct out *o, const struct population *p)
{
	size_t i;
	uint32_t was, now;

	out_format(o,
		   "<section>\n<h2>%llu record%s</h2>\n<table>\n<tr><th>class</th>"
		   "<th>route</th><th>was</th><th>now</th><th>people</th></tr>\n",
		   (unsigned long long)p->records, p->records == 1 ? "" : "s");
	for (i = 0; i < p->rule_count; i++)
		for (was = 0; was <= CLASSPEC_MET; was++)
			for (now = 0; now <= CLASSPEC_MET; now++)
				if (was != now && p->rules[i].moves.count[was][now])
					out_format(
						o,
						"<tr><td><code>%s</code></td><td>%s</td>"
						"<td>%s</td><td>%s</td>"
						"<td>%llu</td></tr>\n",
						p->rules[i].pair->new_class->symbol->id,
						p->rules[i]
							.pair->new_rule->route->name
							->text,
						classpec_outcome_name(was),
						classpec_outcome_name(now),
						(unsigned long long)p->rules[i]
							.moves.count[was][now]);
	out_text(o, "</table>\n</section>\n");
}

void diff_html(struct diff *d, FILE *to)
{
	struct out o = { 0 };
	const struct change *change, *last = NULL;
	size_t i;

	out_text(&o, head);
	summary(d, &o);
	for (i = 0; i < d->changes.count; i++, last = change) {
		change = &d->changes.items[i];
		if (!last || !change_shares_owner(last, change)) {
			out_text(&o, last ? "</ul>\n</section>\n" : "");
			out_format(&o, "<section>\n<h2>%s%s</h2>\n<ul>\n",
				   change->class      ? "Class "
				   : change->standard ? "Standard "
						      : "The vocabulary",
				   change->class      ? change->class
				   : change->standard ? change->standard
						      : "");
		}
		change_print(d, &o, change);
		report_flush(&o, to, false);
	}
	out_text(&o, last ? "</ul>\n</section>\n" : "");
	if (d->population)
		population(&o, d->population);
	out_text(&o, "</main>\n</body>\n</html>\n");
	report_flush(&o, to, true);
	out_free(&o);
}
