/*
 * diag_print.c - diagnostics as a person reads them: place, message, source line and marks.
 *
 * Spans are bytes; lines and columns are only worked out here, for what is really shown.
 * Text from a plan is never written to a terminal as it is: control characters are shown as
 * escapes.
 */
#include "base.h"

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
	if (check->severity != SEVERITY_ERROR)
		out_format(o, " [-W%s]", check->slug);
	out_text(o, "\n");
	if (place.line > 0)
		print_quote(cx, o, d->at, place);
	for (note = d->notes; note; note = note->next)
		print_note(cx, o, note, width);
	if (d->fix)
		print_fix(o, d, width);
}

/* What the limits leave unsaid, and so is at least counted. */
struct rest {
	size_t errors, warnings;
};

static void print_rest(struct out *o, struct rest rest)
{
	if (rest.errors > 0)
		out_format(o, "… and %zu more error%s", rest.errors,
			   rest.errors == 1 ? "" : "s");
	if (rest.warnings > 0)
		out_format(o, "%s%zu more warning%s", rest.errors > 0 ? ", " : "… and ",
			   rest.warnings, rest.warnings == 1 ? "" : "s");
	if (rest.errors > 0 || rest.warnings > 0)
		out_text(o, "\n");
}

/* Behind the last error that is printed nothing is. */
static bool is_beyond(uint32_t limit, size_t printed)
{
	return limit > 0 && printed >= limit;
}

void diag_flush(struct context *cx, FILE *to)
{
	struct out o = {0};
	struct rest rest = {cx->errors_lost, cx->warnings_lost};
	size_t errors = 0, warnings = 0;

	if (cx->diag_count == 0)
		return;
	diag_sort(cx);
	for (size_t i = 0; i < cx->diag_count; i++) {
		const struct diag *d = cx->diags[i];
		bool is_error = d->severity == SEVERITY_ERROR;

		if (d->waived)
			continue;
		if (is_error && is_beyond(cx->max_errors, errors)) {
			rest.errors++;
		} else if (!is_error &&
			   (rest.errors > cx->errors_lost || is_beyond(cx->max_warnings, warnings))) {
			rest.warnings++;
		} else {
			errors += is_error;
			warnings += !is_error;
			print_diag(cx, &o, d);
		}
	}
	print_rest(&o, rest);
		if (o.size > 0)
		fwrite(o.text, 1, o.size, to);
	out_free(&o);
	cx->diag_count = 0;
}
