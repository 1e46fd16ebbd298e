/*
 * show/card.c - the parts of a card, as text for a terminal or as Markdown.
 *
 * Control characters of a spec are shown, so that they cannot steer the terminal.
 */
#include "show/show.h"

#include <string.h>

enum { FACT_COLUMNS = 14, STEP = 2 };

static const char bold[] = "\x1b[1m", dim[] = "\x1b[2m", plain[] = "\x1b[0m";

static void paint(struct card *c, const char *colour)
{
	if (c->colour && c->format == CARD_TEXT)
		out_text(c->out, colour);
}

static void spaces(struct card *c, size_t count)
{
	while (count--)
		out_bytes(c->out, " ", 1);
}

static size_t columns_of(const char *text, size_t size)
{
	size_t columns = 0;

	for (size_t at = 0; at < size;) {
		struct glyph glyph = glyph_at(text + at, size - at);

		columns += *glyph.escape ? strlen(glyph.escape) : glyph.columns;
		at += glyph.length;
	}
	return columns;
}

/* What a spec says means itself in Markdown too. */
static void add_text(struct card *c, const char *word, size_t size)
{
	size_t from = 0;

	for (size_t i = 0; i < size; i++) {
		if (c->format == CARD_TEXT || (unsigned char)word[i] >= 0x80 ||
		    !strchr("\\`*_<>[]#|", word[i]))
			continue;
		out_visible(c->out, word + from, i - from);
		out_text(c->out, "\\");
		from = i;
	}
	out_visible(c->out, word + from, size - from);
}

/* One line of the text, which goes on in column `indent`; the first line is at column
 * `at`. */
static void wrap(struct card *c, const char *text, size_t size, size_t at, size_t indent)
{
	const char *end = text + size;
	bool first = true;

	while (text < end) {
		size_t length = 0, columns;

		while (text + length < end && text[length] != ' ' && text[length] != '\n')
			length++;
		columns = columns_of(text, length);
		if (!first && c->format == CARD_TEXT && at + 1 + columns > c->width) {
			out_text(c->out, "\n");
			spaces(c, indent);
			at = indent;
		} else if (!first) {
			out_text(c->out, " ");
			at++;
		}
		add_text(c, text, length);
		at += columns;
		first = false;
		text += length;
		while (text < end && (*text == ' ' || *text == '\n'))
			text++;
	}
	out_text(c->out, "\n");
}

static void wrap_capital(struct card *c, const char *text, size_t at, size_t indent)
{
	const size_t size = strlen(text);
	char first = text[0];

	if (size == 0 || first < 'a' || first > 'z') {
		wrap(c, text, size, at, indent);
		return;
	}
	first = (char)(first - 'a' + 'A');
	out_bytes(c->out, &first, 1);
	wrap(c, text + 1, size - 1, at + 1, indent);
}

void card_title(struct card *c, const char *above, const char *title)
{
	if (c->format == CARD_MARKDOWN) {
		out_text(c->out, "# ");
		wrap(c, title, strlen(title), 0, 0);
		out_text(c->out, "\n");
		wrap(c, above, strlen(above), 0, 0);
		out_text(c->out, "\n");
		return;
	}
	paint(c, dim);
	wrap(c, above, strlen(above), 0, 0);
	paint(c, plain);
	paint(c, bold);
	wrap(c, title, strlen(title), 0, 0);
	paint(c, plain);
	for (size_t i = 0; i < columns_of(title, strlen(title)) && i < c->width; i++)
		out_text(c->out, "=");
	out_text(c->out, "\n");
}

void card_fact(struct card *c, const char *name, const char *value)
{
	if (c->format == CARD_MARKDOWN) {
		out_format(c->out, "- **%s**: ", name);
		wrap(c, value, strlen(value), 0, 0);
		return;
	}
	paint(c, dim);
	out_format(c->out, "%-*s", FACT_COLUMNS, name);
	paint(c, plain);
	wrap(c, value, strlen(value), FACT_COLUMNS, FACT_COLUMNS);
}

void card_heading(struct card *c, const char *heading)
{
	c->last = CARD_HEADING;
	if (c->format == CARD_MARKDOWN) {
		out_format(c->out, "\n## %s\n\n", heading);
		return;
	}
	out_text(c->out, "\n");
	paint(c, bold);
	out_format(c->out, "%s\n", heading);
	paint(c, plain);
}

void card_subheading(struct card *c, const char *heading)
{
	out_text(c->out, c->last != CARD_HEADING ? "\n" : "");
	if (c->format == CARD_MARKDOWN) {
		out_text(c->out, "### ");
		wrap(c, heading, strlen(heading), 0, 0);
		out_text(c->out, "\n");
	} else {
		spaces(c, STEP);
		paint(c, bold);
		wrap(c, heading, strlen(heading), STEP, STEP);
		paint(c, plain);
	}
	c->last = CARD_HEADING;
}

void card_paragraph(struct card *c, const char *text)
{
	if (c->last == CARD_PARAGRAPH ||
	    (c->last == CARD_ITEM && c->format == CARD_MARKDOWN))
		out_text(c->out, "\n");
	c->last = CARD_PARAGRAPH;
	for (const char *line = text; *line;) {
		const size_t length = strcspn(line, "\n");

		spaces(c, c->format == CARD_TEXT ? STEP : 0);
		wrap(c, line, length, STEP, STEP);
		line += length + strspn(line + length, "\n");
		if (*line)
			out_text(c->out, "\n");
	}
}

void card_item(struct card *c, unsigned depth, const char *text)
{
	const size_t indent = STEP * (size_t)depth + (c->format == CARD_TEXT ? STEP : 0);

	c->last = CARD_ITEM;
	spaces(c, indent);
	out_text(c->out, "- ");
	wrap_capital(c, text, indent + STEP, indent + STEP);
}

void card_quote(struct card *c, unsigned depth, const char *text)
{
	const size_t indent =
		STEP * (size_t)depth + (c->format == CARD_TEXT ? 2 * STEP : STEP);

	spaces(c, indent);
	paint(c, dim);
	out_text(c->out, c->format == CARD_TEXT ? "\"" : "*\"");
	wrap(c, text, strlen(text), indent + 1, indent + 1);
	c->out->size--; /* the quotation mark goes onto the last line */
	out_text(c->out, c->format == CARD_TEXT ? "\"" : "\"*");
	paint(c, plain);
	out_text(c->out, "\n");
}
