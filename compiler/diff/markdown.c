/*
 * diff/markdown.c - a comparison as Markdown, for a comment on a proposed change or a
 * page of the documentation; and the page that lists every kind of change.
 */
#include "diff/diff.h"

#include <ctype.h>
#include <string.h>

enum { LISTED_MOST = 12 };

/* An underscore inside a word is no markup. */
static bool inside_word(const char *text, size_t size, size_t at)
{
	return at > 0 && at + 1 < size && isalnum((unsigned char)text[at - 1]) &&
	       isalnum((unsigned char)text[at + 1]);
}

/* What would be taken for markup is escaped; paragraphs become one line. */
static void out_escaped(struct out *o, const char *text, size_t size)
{
	size_t i;

	for (i = 0; i < size; i++) {
		if (text[i] == '<')
			out_bytes(o, "&lt;", 4);
		else if (text[i] == '&')
			out_bytes(o, "&amp;", 5);
		else if (text[i] == '\n')
			out_bytes(o, " ", 1);
		else if (text[i] == '_' && inside_word(text, size, i))
			out_bytes(o, "_", 1);
		else if (strchr("\\`*_~[]|#", text[i]))
			out_format(o, "\\%c", text[i]);
		else
			out_bytes(o, text + i, 1);
	}
}

static void out_plain(struct out *o, const char *text)
{
	out_escaped(o, text, strlen(text));
}

static void heading(struct out *o, const struct change *change)
{
	if (change->class || change->standard)
		out_format(o, "\n### %s `%s`\n\n", change->class ? "Class" : "Standard",
			   change->class ? change->class : change->standard);
	else
		out_text(o, "\n### The vocabulary\n\n");
}

static void words(struct out *o, const struct change *change)
{
	static const char *const marks[] = {
		[PIECE_KEPT] = "", [PIECE_REMOVED] = "~~", [PIECE_ADDED] = "**"
	};
	struct arena *arena = arena_open();
	struct piece *pieces;
	size_t count = words_compare(arena, change->was, change->now, &pieces), i;

	for (i = 0; i < count; i++) {
		out_format(o, "%s%s", i ? " " : "", marks[pieces[i].kind]);
		out_escaped(o, pieces[i].text, pieces[i].size);
		out_text(o, marks[pieces[i].kind]);
	}
	arena_close(arena);
}

static void texts(struct out *o, const struct change *change)
{
	if (change->kind == CHANGE_DUTY_MOVED) {
		out_text(o, "  \n  ");
		out_plain(o, change->item);
	} else if (change->was && change->now) {
		out_text(o, "  \n  ");
		words(o, change);
	} else if (change->was || change->now) {
		out_format(o, "  \n  %s ", change->was ? "was:" : "now:");
		out_plain(o, change->was ? change->was : change->now);
	}
	out_text(o, "\n");
}

static void place(struct diff *d, struct out *o, const struct mark *mark, bool now)
{
	struct place at = mark_place(d, mark, now);

	if (at.path)
		out_format(o, "`%s:%u`", at.path, (unsigned)at.line);
}

static void witness(struct out *o, const char *what, const struct witness *w)
{
	if (!w)
		return;
	out_format(o, "  - **%s**: a person with ", what);
	out_plain(o, w->words);
	if (w->specialty)
		out_format(o, " (%s)", w->specialty);
	out_format(o, ": `%s` before, `%s` now", classpec_outcome_name(w->was),
		   classpec_outcome_name(w->now));
	if (w->stage != CLASSPEC_FILING)
		out_format(o, ", at %s", classpec_stage_name(w->stage));
	out_format(o, "\n    ```json\n    %s\n", w->record);
	if (w->record_now)
		out_format(o, "    %s\n", w->record_now);
	out_text(o, "    ```\n");
}

static void reached(struct out *o, const struct change *change)
{
	uint32_t i;

	if (change->route || !change->list_count)
		return;
	out_format(o, "  - %s",
		   change->kind == CHANGE_CLASS_SPLIT ||
				   change->kind == CHANGE_CLASS_MERGED
			   ? "found in"
			   : "reaches");
	for (i = 0; i < change->list_count && i < LISTED_MOST; i++)
		out_format(o, "%s `%s`", i ? "," : "", change->list[i]);
	if (change->list_count > LISTED_MOST)
		out_format(o, " and %u more",
			   (unsigned)(change->list_count - LISTED_MOST));
	out_text(o, "\n");
}

static void change_print(struct diff *d, struct out *o, const struct change *change)
{
	struct out title = { 0 };

	change_words(change, &title);
	out_format(o, "- **%s** `%s`", effect_name(change->effect),
		   change_table[change->kind].slug);
	out_escaped(o, title.text, title.size);
	out_free(&title);
	out_text(o, " (");
	place(d, o, &change->old, false);
	if (change->old.known && change->new.known)
		out_text(o, " to ");
	place(d, o, &change->new, true);
	out_text(o, ")");
	texts(o, change);
	if (change->guess)
		out_format(o, "  - a guess: %s\n", change->guess);
	if (change->waiver) {
		out_format(o, "  - waived since %s: ", change->waiver->since.text);
		out_escaped(o, change->waiver->reason, strlen(change->waiver->reason));
		out_text(o, "\n");
	}
	reached(o, change);
	if (!change->verdict)
		return;
	witness(o, "loses", change->verdict->loses);
	witness(o, "gains", change->verdict->gains);
	if (change->verdict->doubt)
		out_format(o, "  - undecided: %s\n", change->verdict->doubt);
}

static void summary(struct diff *d, struct out *o)
{
	const char *between = "";
	int i;

	if (!d->changes.count) {
		out_text(o, "Nothing changed.\n");
		return;
	}
	for (i = 0; i < EFFECTS; i++) {
		if (!d->counts[i])
			continue;
		out_format(o, "%s%u %s", between, (unsigned)d->counts[i],
			   effect_name((enum change_effect)i));
		between = ", ";
	}
	if (d->waived)
		out_format(o, "%s%u waived", between, (unsigned)d->waived);
	out_text(o, ".\n");
}

static void population(struct out *o, const struct population *p)
{
	size_t i;
	uint32_t was, now;

	out_format(o,
		   "\n### %llu record%s\n\n| class | route | was | now | people |\n"
		   "|---|---|---|---|---:|\n",
		   (unsigned long long)p->records, p->records == 1 ? "" : "s");
	for (i = 0; i < p->rule_count; i++)
		for (was = 0; was <= CLASSPEC_MET; was++)
			for (now = 0; now <= CLASSPEC_MET; now++)
				if (was != now && p->rules[i].moves.count[was][now])
					out_format(
						o, "| `%s` | %s%s%s | %s | %s | %llu |\n",
						p->rules[i].pair->new_class->symbol->id,
						p->rules[i]
							.pair->new_rule->route->name
							->text,
						p->rules[i].pair->specialty ? " for "
									    : "",
						p->rules[i].pair->specialty
							? p->rules[i].pair->specialty
							: "",
						classpec_outcome_name(was),
						classpec_outcome_name(now),
						(unsigned long long)p->rules[i]
							.moves.count[was][now]);
}

void diff_markdown(struct diff *d, FILE *to)
{
	struct out o = { 0 };
	const struct change *change, *last = NULL;
	size_t i;

	out_text(&o, "## What changed\n\n");
	summary(d, &o);
	for (i = 0; i < d->changes.count; i++, last = change) {
		change = &d->changes.items[i];
		if (!last || !change_shares_owner(last, change))
			heading(&o, change);
		change_print(d, &o, change);
		report_flush(&o, to, false);
	}
	if (d->population)
		population(&o, d->population);
	report_flush(&o, to, true);
	out_free(&o);
}

void diff_kinds(FILE *to)
{
	int i;

	fputs("# Kinds of change\n\n"
	      "`classpec diff` reports each change as one of these kinds, with an "
	      "effect:\n"
	      "`editorial`, `equivalent`, `loosened`, `tightened`, `shifted`, "
	      "`undecided` or `structural`.\nThat of a requirement is proved over all "
	      "records. This page is written by `classpec diff --kinds`;\n"
	      "[diff.md](diff.md) is about the command.\n\n"
	      "| kind | effect | what it is |\n|---|---|---|\n",
	      to);
	for (i = 0; i < CHANGE_KINDS; i++)
		fprintf(to, "| `%s` | %s | %s |\n", change_table[i].slug,
			effect_name(change_table[i].effect), change_table[i].what);
}
