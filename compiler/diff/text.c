/*
 * diff/text.c - a comparison for a terminal, and the words that every report uses.
 */
#include "diff/diff.h"

#include <string.h>

#include "thread.h"

enum { FLUSH_AT = 1 << 20, LISTED_MOST = 8, STRETCH = 2000 };

void report_flush(struct out *o, FILE *to, bool all)
{
	if (!o->size || (!all && o->size < FLUSH_AT))
		return;
	fwrite(o->text, 1, o->size, to);
	o->size = 0;
}

/* Of what, to follow the kind of change: " open for day", ": duty". */
void change_words(const struct change *change, struct out *o)
{
	uint32_t i;

	if (change->route) {
		out_format(o, " %s", change->route);
		for (i = 0; i < change->list_count; i++)
			out_format(o, "%s%s", i ? ", " : " for ", change->list[i]);
		return;
	}
	if (change->kind == CHANGE_DUTY_MOVED)
		out_format(o, " from %s to %s", change->was, change->now);
	else if (change->item)
		out_format(o, ": %s", change->item);
}

struct colours {
	const char *bold, *red, *green, *yellow, *dim, *off;
};

struct report {
	struct diff *d;
	struct out o;
	const struct colours *colours;
	FILE *to;
};

static const char *effect_colour(const struct report *r, enum change_effect effect)
{
	switch (effect) {
	case EFFECT_LOOSENED:
		return r->colours->green;
	case EFFECT_TIGHTENED:
	case EFFECT_SHIFTED:
	case EFFECT_UNDECIDED:
		return r->colours->red;
	case EFFECT_STRUCTURAL:
		return r->colours->yellow;
	default:
		return r->colours->dim;
	}
}

/* Nearly every text has nothing in it that a terminal would obey, and is copied as it
 * is. */
static void out_text_of(struct report *r, const char *text, size_t size)
{
	size_t i;

	for (i = 0; i < size; i++)
		if (text[i] < ' ' || text[i] > '~')
			break;
	if (i == size)
		out_bytes(&r->o, text, size);
	else
		out_visible(&r->o, text, size);
}

static void out_safe(struct report *r, const char *text)
{
	out_text_of(r, text, strlen(text));
}

static void print_places(struct report *r, const struct change *change)
{
	struct place old = mark_place(r->d, &change->old, false);
	struct place new = mark_place(r->d, &change->new, true);

	out_format(&r->o, "      %s", r->colours->dim);
	if (old.path)
		out_format(&r->o, "%s:%u", old.path, (unsigned)old.line);
	if (old.path && new.path)
		out_text(&r->o, " -> ");
	if (new.path)
		out_format(&r->o, "%s:%u", new.path, (unsigned)new.line);
	out_format(&r->o, "%s\n", r->colours->off);
}

static void print_words(struct report *r, const struct change *change)
{
	struct piece *pieces;
	struct arena *arena = arena_open();
	size_t count = words_compare(arena, change->was, change->now, &pieces), i;

	out_text(&r->o, "      ");
	for (i = 0; i < count; i++) {
		const struct piece *p = &pieces[i];

		out_text(&r->o, i ? " " : "");
		if (p->kind == PIECE_REMOVED)
			out_format(&r->o, "%s[-", r->colours->red);
		if (p->kind == PIECE_ADDED)
			out_format(&r->o, "%s{+", r->colours->green);
		out_text_of(r, p->text, p->size);
		if (p->kind == PIECE_REMOVED)
			out_format(&r->o, "-]%s", r->colours->off);
		if (p->kind == PIECE_ADDED)
			out_format(&r->o, "+}%s", r->colours->off);
	}
	out_text(&r->o, "\n");
	arena_close(arena);
}

static void print_one(struct report *r, const char *colour, const char *sign,
		      const char *text)
{
	out_format(&r->o, "      %s%s ", colour, sign);
	out_safe(r, text);
	out_format(&r->o, "%s\n", r->colours->off);
}

static void print_texts(struct report *r, const struct change *change)
{
	if (change->kind == CHANGE_DUTY_MOVED)
		print_one(r, "", " ", change->item);
	else if (change->was && change->now)
		print_words(r, change);
	else if (change->was && change->kind == CHANGE_REQUIREMENT_REACHED)
		print_one(r, "", " ", change->was);
	else if (change->was)
		print_one(r, r->colours->red, "-", change->was);
	else if (change->now)
		print_one(r, r->colours->green, "+", change->now);
}

static void print_witness(struct report *r, const char *what, const struct witness *w)
{
	if (!w)
		return;
	out_format(&r->o, "      %s%s%s: ", r->colours->bold, what, r->colours->off);
	out_safe(r, w->words);
	if (w->specialty)
		out_format(&r->o, " (%s)", w->specialty);
	out_format(&r->o, ": %s -> %s", classpec_outcome_name(w->was),
		   classpec_outcome_name(w->now));
	if (w->stage != CLASSPEC_FILING)
		out_format(&r->o, " at %s", classpec_stage_name(w->stage));
	out_text(&r->o, "\n");
}

static void print_reached(struct report *r, const struct change *change)
{
	uint32_t i;

	if (change->route || !change->list_count)
		return;
	out_format(&r->o, "      %s ",
		   change->kind == CHANGE_CLASS_SPLIT ||
				   change->kind == CHANGE_CLASS_MERGED
			   ? "found in"
			   : "reaches");
	for (i = 0; i < change->list_count && i < LISTED_MOST; i++)
		out_format(&r->o, "%s%s", i ? ", " : "", change->list[i]);
	if (change->list_count > LISTED_MOST)
		out_format(&r->o, " and %u more",
			   (unsigned)(change->list_count - LISTED_MOST));
	out_text(&r->o, "\n");
}

static void print_change(struct report *r, const struct change *change)
{
	out_format(&r->o, "  %s%s%s  ", effect_colour(r, change->effect),
		   effect_name(change->effect), r->colours->off);
	out_text(&r->o, change_table[change->kind].slug);
	change_words(change, &r->o);
	out_text(&r->o, "\n");
	print_places(r, change);
	print_texts(r, change);
	if (change->guess)
		out_format(&r->o, "      a guess: %s\n", change->guess);
	if (change->waiver)
		out_format(&r->o, "      waived since %s: %s\n",
			   change->waiver->since.text, change->waiver->reason);
	print_reached(r, change);
	if (!change->verdict)
		return;
	print_witness(r, "loses", change->verdict->loses);
	print_witness(r, "gains", change->verdict->gains);
	if (change->verdict->doubt)
		out_format(&r->o, "      undecided: %s\n", change->verdict->doubt);
}

bool change_shares_owner(const struct change *a, const struct change *b)
{
	return text_same(a->class, b->class) &&
	       (a->class || text_same(a->standard, b->standard));
}

/* Whose change it is: of a class, of a standard, or of the vocabulary. */
static void print_owner(struct report *r, const struct change *change)
{
	out_format(&r->o, "%s%s%s%s\n", r->colours->bold,
		   change->class      ? "class "
		   : change->standard ? "standard "
				      : "the vocabulary",
		   change->class      ? change->class
		   : change->standard ? change->standard
				      : "",
		   r->colours->off);
}

static void print_summary(struct report *r)
{
	const char *between = "";
	int i;

	if (!r->d->changes.count) {
		out_text(&r->o, "nothing changed\n");
		return;
	}
	out_format(&r->o, "%s%zu change%s%s:", r->colours->bold, r->d->changes.count,
		   r->d->changes.count == 1 ? "" : "s", r->colours->off);
	for (i = 0; i < EFFECTS; i++) {
		if (!r->d->counts[i])
			continue;
		out_format(&r->o, "%s %u %s", between, (unsigned)r->d->counts[i],
			   effect_name((enum change_effect)i));
		between = ",";
	}
	if (r->d->waived)
		out_format(&r->o, "%s %u waived", between, (unsigned)r->d->waived);
	out_text(&r->o, "\n");
}

static void print_population(struct report *r)
{
	const struct population *p = r->d->population;
	size_t i, k;

	out_format(&r->o, "\n%s: %llu record%s\n", p->path,
		   (unsigned long long)p->records, p->records == 1 ? "" : "s");
	for (i = 0; i < p->rule_count; i++) {
		const struct population_rule *rule = &p->rules[i];
		uint64_t better = 0, worse = 0;
		int was, now;

		for (was = 0; was <= CLASSPEC_MET; was++)
			for (now = 0; now <= CLASSPEC_MET; now++) {
				better += now > was ? rule->moves.count[was][now] : 0;
				worse += now < was ? rule->moves.count[was][now] : 0;
			}
		out_format(&r->o, "  %s %s%s%s: %llu better off, %llu worse off\n",
			   rule->pair->new_class->symbol->id,
			   rule->pair->new_rule->route->name->text,
			   rule->pair->specialty ? " for " : "",
			   rule->pair->specialty ? rule->pair->specialty : "",
			   (unsigned long long)better, (unsigned long long)worse);
		for (was = 0; was <= CLASSPEC_MET; was++)
			for (now = 0; now <= CLASSPEC_MET; now++)
				if (was != now && rule->moves.count[was][now])
					out_format(&r->o, "      %s -> %s: %llu\n",
						   classpec_outcome_name((uint32_t)was),
						   classpec_outcome_name((uint32_t)now),
						   (unsigned long long)
							   rule->moves.count[was][now]);
		for (k = 0; k < rule->group_count; k++) {
			const struct group *g = &rule->groups[k];

			out_format(&r->o, "      %s ", g->field);
			out_safe(r, g->value);
			out_format(&r->o, ": %llu of %llu selected before, %llu after\n",
				   (unsigned long long)g->was,
				   (unsigned long long)g->people,
				   (unsigned long long)g->now);
		}
	}
}

/* Some of the changes. */
struct stretch {
	struct report report;
	size_t first, end;
};

static void *print_stretch(void *data)
{
	struct stretch *s = data;
	struct report *r = &s->report;
	const struct change *changes = r->d->changes.items;
	size_t i;

	for (i = s->first; i < s->end; i++) {
		if (!i || !change_shares_owner(&changes[i - 1], &changes[i])) {
			out_text(&r->o, i ? "\n" : "");
			print_owner(r, &changes[i]);
		}
		print_change(r, &changes[i]);
	}
	return NULL;
}

/* Lines are counted when a place is first asked for, which no two threads may do at
 * once. */
static void lines_count(struct context *cx)
{
	uint32_t i;

	for (i = 0; i < cx->source_count; i++)
		source_place(cx, (struct span){ i, 0, 0 });
}

/* Two stretches at a time, so that the whole report never stands in memory. */
static void print_changes(struct report *report)
{
	size_t count = report->d->changes.count, at, i;
	struct stretch parts[2] = { { *report, 0, 0 }, { *report, 0, 0 } };
	struct thread thread;

	lines_count(&report->d->old.cx);
	lines_count(&report->d->new.cx);
	for (at = 0; at < count; at = parts[1].end) {
		for (i = 0; i < 2; i++) {
			parts[i].first = i ? parts[0].end : at;
			parts[i].end = parts[i].first + STRETCH < count
					     ? parts[i].first + STRETCH
					     : count;
		}
		if (parts[1].first < parts[1].end)
			thread_start(&thread, print_stretch, &parts[1]);
		print_stretch(&parts[0]);
		if (parts[1].first < parts[1].end)
			thread_wait(&thread);
		report_flush(&parts[0].report.o, report->to, true);
		report_flush(&parts[1].report.o, report->to, true);
	}
	out_free(&parts[0].report.o);
	out_free(&parts[1].report.o);
}

void diff_text(struct diff *d, bool colour, FILE *to)
{
	static const struct colours on = { "\033[1m",  "\033[31m", "\033[32m",
					   "\033[33m", "\033[2m",  "\033[0m" };
	static const struct colours none = { "", "", "", "", "", "" };
	struct report report = { .d = d, .colours = colour ? &on : &none, .to = to };

	print_changes(&report);
	if (d->changes.count)
		out_text(&report.o, "\n");
	print_summary(&report);
	if (d->population)
		print_population(&report);
	report_flush(&report.o, to, true);
	out_free(&report.o);
}
