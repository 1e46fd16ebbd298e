/*
 * diag.c - what is wrong, collected, sorted by place, printed once.
 *
 * A pass reports and goes on; nothing is printed before diag_flush. Spans are bytes;
 * lines and columns are only worked out here, for what is really shown. Text from a plan
 * is never written to a terminal as it is: control characters are shown as escapes.
 */
#include "base.h"

#include <stdlib.h>
#include <string.h>

enum {
	LINE_LIMIT = 160, /* characters of a source line that are shown */
	LEAD_IN = 60,     /* of them, before the marked place */
	TAB_WIDTH = 8
};

#define BOLD    "\033[1m"
#define RED     "\033[1;31m"
#define MAGENTA "\033[1;35m"
#define CYAN    "\033[1;36m"
#define GREEN   "\033[1;32m"
#define PLAIN   "\033[m"

static const char *const severity_words[] = {
	[SEVERITY_NOTE] = "note",
	[SEVERITY_WARNING] = "warning",
	[SEVERITY_ERROR] = "error",
};

static const char *const severity_colours[] = {
	[SEVERITY_NOTE] = CYAN,
	[SEVERITY_WARNING] = MAGENTA,
	[SEVERITY_ERROR] = RED,
};

/* ---- collecting ------------------------------------------------------------------ */

static void count_severity(struct context *cx, enum severity severity, size_t change)
{
	switch (severity) {
	case SEVERITY_NOTE: break;
	case SEVERITY_WARNING: cx->warning_count += change; break;
	case SEVERITY_ERROR: cx->error_count += change; break;
	}
}

struct diag *diag_va(struct context *cx, enum check check, struct span at,
		     const char *format, va_list args)
{
	struct diag *d = NEW(cx, struct diag);

	d->check = check;
	d->severity = check_table[check].severity;
	d->at = at;
	d->message = arena_format_va(cx->arena, format, args);
	d->last_note = &d->notes;
	d->order = (uint32_t)cx->diag_count;
	GROW(cx->diags, cx->diag_count, cx->diag_capacity);
	cx->diags[cx->diag_count++] = d;
	count_severity(cx, d->severity, 1);
	return d;
}

struct diag *diag(struct context *cx, enum check check, struct span at,
		  const char *format, ...)
{
	struct diag *d;
	va_list args;

	va_start(args, format);
	d = diag_va(cx, check, at, format, args);
	va_end(args);
	return d;
}

static struct diag_note *add_note(struct context *cx, struct diag *d, const char *message)
{
	struct diag_note *note = NEW(cx, struct diag_note);

	note->message = message;
	*d->last_note = note;
	d->last_note = &note->next;
	return note;
}

void diag_note(struct context *cx, struct diag *d, struct span at, const char *format, ...)
{
	struct diag_note *note;
	va_list args;

	va_start(args, format);
	note = add_note(cx, d, arena_format_va(cx->arena, format, args));
	va_end(args);
	note->at = at;
	note->placed = true;
}

void diag_remark(struct context *cx, struct diag *d, const char *format, ...)
{
	va_list args;

	va_start(args, format);
	add_note(cx, d, arena_format_va(cx->arena, format, args));
	va_end(args);
}

void diag_fix(struct context *cx, struct diag *d, const char *replacement)
{
	d->fix = arena_copy(cx->arena, replacement, strlen(replacement));
}

bool diag_failed(const struct context *cx)
{
	return cx->error_count > 0;
}

/* ---- sorting --------------------------------------------------------------------- */

static int compare_numbers(uint32_t a, uint32_t b)
{
	return (a > b) - (a < b);
}

/* By place and by what is said there; 0 for a repetition. */
static int compare_said(const struct diag *a, const struct diag *b)
{
	int order = compare_numbers(a->at.source, b->at.source);

	if (order == 0)
		order = compare_numbers(a->at.lo, b->at.lo);
	if (order == 0)
		order = compare_numbers(a->at.hi, b->at.hi);
	if (order == 0)
		order = compare_numbers(a->check, b->check);
	return order != 0 ? order : strcmp(a->message, b->message);
}

/* Brings repetitions together, the first in front. */
static int by_content(const void *left, const void *right)
{
	const struct diag *a = *(struct diag *const *)left;
	const struct diag *b = *(struct diag *const *)right;
	int order = compare_said(a, b);

	return order != 0 ? order : compare_numbers(a->order, b->order);
}

static int by_place(const void *left, const void *right)
{
	const struct diag *a = *(struct diag *const *)left;
	const struct diag *b = *(struct diag *const *)right;
	int order = compare_numbers(a->at.source, b->at.source);

	if (order == 0)
		order = compare_numbers(a->at.lo, b->at.lo);
	return order != 0 ? order : compare_numbers(a->order, b->order);
}

static void sort_diags(struct context *cx)
{
	struct diag **diags = cx->diags;
	size_t i, kept = 0;

	qsort(diags, cx->diag_count, sizeof(struct diag *), by_content);
	for (i = 0; i < cx->diag_count; i++) {
		if (kept > 0 && compare_said(diags[kept - 1], diags[i]) == 0)
			count_severity(cx, diags[i]->severity, (size_t)-1);
		else
			diags[kept++] = diags[i];
	}
	cx->diag_count = kept;
	qsort(diags, cx->diag_count, sizeof(struct diag *), by_place);
}

/* ---- printing -------------------------------------------------------------------- */

static void paint(const struct context *cx, struct out *o, const char *colour)
{
	if (cx->colour)
		out_text(o, colour);
}

static void print_visible(struct out *o, const char *text)
{
	out_visible(o, text, strlen(text));
}

/* A line number has five columns, more when it needs them. */
static int gutter_width(uint32_t line)
{
	int width = 5;

	for (line /= 100000; line > 0; line /= 10)
		width++;
	return width;
}

/* A source line, the marked part of it and the part to show, in bytes from its start. */
struct excerpt {
	const char *text;
	size_t size, lo, hi, from, to;
};

static size_t forward(const struct excerpt *line, size_t at, unsigned count)
{
	for (; count > 0 && at < line->size; count--)
		at += glyph_at(line->text + at, line->size - at).length;
	return at;
}

static size_t backward(const struct excerpt *line, size_t at, unsigned count)
{
	uint32_t character;
	size_t length;

	for (; count > 0 && at > 0; count--, at -= length)
		for (length = at < 4 ? at : 4; length > 1; length--)
			if (utf8_decode(line->text + at - length, length, &character) ==
			    length)
				break;
	return at;
}

/* Of a long line only a window around the mark is shown. */
static void choose_window(struct excerpt *line)
{
	line->from = backward(line, line->lo, LEAD_IN);
	line->to = forward(line, line->from, LINE_LIMIT);
	if (line->to == line->size) {
		line->from = backward(line, line->size, LINE_LIMIT);
		line->to = line->size;
	}
}

static struct excerpt find_excerpt(struct context *cx, struct span at, struct place place)
{
	const struct source *source = &cx->sources[at.source];
	const uint32_t *lines = source->lines;
	struct excerpt line = {0};
	size_t start = lines[place.line - 1], end = source->original_size;

	if (place.line < source->line_count)
		end = lines[place.line] - 1;
	if (end > start && source->original[end - 1] == '\r')
		end--;
	line.text = source->original + start;
	line.size = end - start;
	line.lo = at.lo < start ? 0 : at.lo > end ? line.size : at.lo - start;
	line.hi = at.hi < at.lo ? line.lo : at.hi > end ? line.size : at.hi - start;
	choose_window(&line);
	return line;
}

/* The marks under one character. The column is that of the terminal, which decides how
 * wide a tab is; before the mark a tab stays a tab, so that it is right wherever tabs
 * stand. */
static void print_mark(struct out *marks, const struct glyph *glyph, char c, bool before,
		       bool first, unsigned *column)
{
	unsigned width = c == '\t' ? TAB_WIDTH - *column % TAB_WIDTH : glyph->columns, i;

	*column += width;
	if (before && c == '\t') {
		out_text(marks, "\t");
		return;
	}
	if (first && width == 0)
		width = 1;
	for (i = 0; i < width; i++)
		out_text(marks, before ? " " : first && i == 0 ? "^" : "~");
}

static void print_excerpt(struct out *o, struct out *marks, const struct excerpt *line,
			  unsigned column)
{
	bool before, marked = false;
	struct glyph glyph;
	size_t at;

	if (line->from > 0) {
		out_text(o, "…");
		out_text(marks, " ");
		column++;
	}
	for (at = line->from; at < line->to; at += glyph.length) {
		glyph = glyph_at(line->text + at, line->size - at);
		if (glyph.escape[0])
			out_text(o, glyph.escape);
		else
			out_bytes(o, line->text + at, glyph.length);
		before = at + glyph.length <= line->lo;
		if (!before && marked && at >= line->hi)
			continue;
		print_mark(marks, &glyph, line->text[at], before, !marked && !before,
			   &column);
		marked = marked || !before;
	}
	if (!marked)
		out_text(marks, "^");
	if (line->to < line->size)
		out_text(o, "…");
}

static void print_quote(struct context *cx, struct out *o, struct span at,
			struct place place)
{
	struct excerpt line = find_excerpt(cx, at, place);
	int width = gutter_width(place.line);
	struct out marks = {0};
	const char *mark;

	out_format(o, "%*u |%s", width, (unsigned)place.line, line.size > 0 ? " " : "");
	print_excerpt(o, &marks, &line, (unsigned)width + 3);
	out_format(o, "\n%*s | ", width, "");
	mark = memchr(marks.text, '^', marks.size);
	out_bytes(o, marks.text, (size_t)(mark - marks.text));
	paint(cx, o, GREEN);
	out_bytes(o, mark, marks.size - (size_t)(mark - marks.text));
	paint(cx, o, PLAIN);
	out_text(o, "\n");
	out_free(&marks);
}

/* The place in front of a message; what has no source is said of the whole run. */
static struct place print_place(struct context *cx, struct out *o, struct span at)
{
	struct place place = {"classpec", 0, 0};

	if (at.source < cx->source_count)
		place = source_place(cx, at);
	paint(cx, o, BOLD);
	print_visible(o, place.path);
	if (place.line > 0)
		out_format(o, ":%u:%u", (unsigned)place.line, (unsigned)place.column);
	out_text(o, ":");
	paint(cx, o, PLAIN);
	out_text(o, " ");
	return place;
}

static void print_fix(struct out *o, const struct diag *d, int width)
{
	out_format(o, "%*s = fix: ", width, "");
	if (d->fix[0] == '\0') {
		out_text(o, "remove it\n");
		return;
	}
	out_text(o, d->at.hi > d->at.lo ? "replace with `" : "insert `");
	print_visible(o, d->fix);
	out_text(o, "`\n");
}

static void print_note(struct context *cx, struct out *o, const struct diag_note *note,
		       int width)
{
	struct place place;

	if (!note->placed) {
		out_format(o, "%*s = ", width, "");
		print_visible(o, note->message);
		out_text(o, "\n");
		return;
	}
	place = print_place(cx, o, note->at);
	paint(cx, o, CYAN);
	out_text(o, "note:");
	paint(cx, o, PLAIN);
	out_text(o, " ");
	print_visible(o, note->message);
	out_text(o, "\n");
	if (place.line > 0)
		print_quote(cx, o, note->at, place);
}

static void print_diag(struct context *cx, struct out *o, const struct diag *d)
{
	const struct check_info *check = &check_table[d->check];
	struct place place = print_place(cx, o, d->at);
	const struct diag_note *note;
	int width = gutter_width(place.line);

	paint(cx, o, severity_colours[d->severity]);
	out_format(o, "%s[%s]:", severity_words[d->severity], check->code);
	paint(cx, o, PLAIN);
	out_text(o, " ");
	print_visible(o, d->message);
	if (check->severity == SEVERITY_WARNING)
		out_format(o, " [-W%s]", check->slug);
	out_text(o, "\n");
	if (place.line > 0)
		print_quote(cx, o, d->at, place);
	for (note = d->notes; note; note = note->next)
		print_note(cx, o, note, width);
	if (d->fix)
		print_fix(o, d, width);
}

/* What the limit leaves unsaid is at least counted. */
static void print_rest(const struct context *cx, struct out *o, size_t from)
{
	size_t errors = 0, warnings = 0, i;

	for (i = from; i < cx->diag_count; i++) {
		errors += cx->diags[i]->severity == SEVERITY_ERROR;
		warnings += cx->diags[i]->severity == SEVERITY_WARNING;
	}
	if (errors == 0)
		return;
	out_format(o, "… and %zu more error%s", errors, errors == 1 ? "" : "s");
	if (warnings > 0)
		out_format(o, ", %zu more warning%s", warnings, warnings == 1 ? "" : "s");
	out_text(o, "\n");
}

void diag_flush(struct context *cx, FILE *to)
{
	struct out o = {0};
	size_t errors = 0, i;

	if (cx->diag_count == 0)
		return;
	sort_diags(cx);
	for (i = 0; i < cx->diag_count; i++) {
		bool is_error = cx->diags[i]->severity == SEVERITY_ERROR;

		if (is_error && cx->max_errors > 0 && errors == cx->max_errors)
			break;
		errors += is_error;
		print_diag(cx, &o, cx->diags[i]);
	}
	print_rest(cx, &o, i);
	fwrite(o.text, 1, o.size, to);
	out_free(&o);
	cx->diag_count = 0;
}

/* ---- messages without a place ---------------------------------------------------- */

void complain(struct context *cx, const char *format, ...)
{
	struct out o = {0};
	va_list args;

	va_start(args, format);
	out_text(&o, "classpec: ");
	print_visible(&o, arena_format_va(cx->arena, format, args));
	out_text(&o, "\n");
	va_end(args);
	fwrite(o.text, 1, o.size, cx->err);
	out_free(&o);
}

void bug(const char *file, int line, const char *what)
{
	fflush(stdout);
	fprintf(stderr, "classpec: a mistake in classpec itself, at %s:%d: %s\n", file,
		line, what);
	exit(70);
}
