/*
 * statement/text.c - a statement as plain text, to be printed: 72 columns, and a form
 * feed between one statement and the next.
 *
 * Control characters of records and specs are shown, so that they cannot steer a terminal
 * or a printer.
 */
#include <string.h>

#include "statement/statement.h"

enum {
	WIDTH = 72,
	NAME_WIDTH = 12, /* of a particular */
	STEP = 3
};

static struct out *out_of(const struct statement *s)
{
	return &s->q->out;
}

static size_t columns_of(const char *text, size_t size)
{
	size_t columns = 0, at;

	for (at = 0; at < size;) {
		const struct glyph glyph = glyph_at(text + at, size - at);

		columns += glyph.columns;
		at += glyph.length;
	}
	return columns;
}

static void spaces(struct out *o, size_t count)
{
	while (count--)
		out_bytes(o, " ", 1);
}

/* Goes on in column `at` with text that keeps to columns from `indent` on. */
static void wrapped(struct out *o, const char *text, size_t size, size_t at,
		    size_t indent)
{
	const char *end = text + size;
	bool first = true;

	while (text < end) {
		size_t length = 0, columns;

		while (text + length < end && text[length] != ' ')
			length++;
		columns = columns_of(text, length);
		if (!first && at + 1 + columns > WIDTH) {
			out_text(o, "\n");
			spaces(o, indent);
			at = indent;
		} else if (!first) {
			out_text(o, " ");
			at++;
		}
		out_visible(o, text, length);
		at += columns;
		first = false;
		text += length;
		while (text < end && *text == ' ')
			text++;
	}
	out_text(o, "\n");
}

static void wrapped_line(struct out *o, const char *text, size_t indent)
{
	spaces(o, indent);
	wrapped(o, text, strlen(text), indent, indent);
}

static void ruled(struct out *o, const char *text, char rule)
{
	size_t columns = columns_of(text, strlen(text)), i;

	wrapped_line(o, text, 0);
	for (i = 0; i < columns && i < WIDTH; i++)
		out_bytes(o, &rule, 1);
	out_text(o, "\n");
}

/* ---- the document ------------------------------------------------------------------ */

static void text_begin(struct statement *s)
{
	(void)s;
}

static void text_end(struct statement *s)
{
	(void)s;
}

static void text_open(struct statement *s, const char *title)
{
	if (s->count)
		out_text(out_of(s), "\f");
	s->depth = 0;
	ruled(out_of(s), title, '=');
}

static void text_particulars(struct statement *s, const struct particular *items,
			     size_t count)
{
	struct out *o = out_of(s);
	size_t i;

	out_text(o, "\n");
	for (i = 0; i < count; i++) {
		out_format(o, "%-*s", NAME_WIDTH, items[i].name);
		wrapped(o, items[i].value, strlen(items[i].value), NAME_WIDTH,
			NAME_WIDTH);
	}
}

static void text_close(struct statement *s)
{
	(void)s;
}

static void text_section(struct statement *s, const char *heading)
{
	out_text(out_of(s), "\n\n");
	ruled(out_of(s), heading, '-');
}

static void text_verdict(struct statement *s, uint32_t outcome, const char *text)
{
	(void)outcome;
	out_text(out_of(s), "\n");
	wrapped_line(out_of(s), text, STEP);
}

/* Each line of the text is a paragraph of its own. */
static void paragraphs(struct statement *s, const char *text, size_t indent)
{
	while (*text) {
		const size_t length = strcspn(text, "\n");

		if (length) {
			out_text(out_of(s), "\n");
			spaces(out_of(s), indent);
			wrapped(out_of(s), text, length, indent, indent);
		}
		text += length + (text[length] == '\n');
	}
}

static void text_paragraph(struct statement *s, const char *text)
{
	paragraphs(s, text, 0);
}

static void text_quotation(struct statement *s, const char *text)
{
	paragraphs(s, text, STEP);
}

static void text_list(struct statement *s, bool numbered)
{
	s->numbered = numbered;
	s->number = 0;
	out_text(out_of(s), "\n");
}

static void text_item(struct statement *s, const char *text)
{
	struct out *o = out_of(s);
	const size_t indent = s->numbered ? STEP + 1 : STEP;

	if (s->numbered)
		out_format(o, "%2u. ", ++s->number);
	else
		out_text(o, " - ");
	wrapped(o, text, strlen(text), indent, indent);
}

static void text_list_end(struct statement *s)
{
	(void)s;
}

/* ---- requirements ------------------------------------------------------------------ */

static const char *const marks[] = {
	[CLASSPEC_FAILS] = "[not met]",     [CLASSPEC_OPEN] = "[not known]",
	[CLASSPEC_DISCRETIONARY] = "[office decides]", [CLASSPEC_DUE] = "[due later]",
	[CLASSPEC_HOLDS] = "[met]",
};

static size_t indent_of(const struct statement *s)
{
	return s->depth > 1 ? STEP * (s->depth - 1) : 0;
}

static void text_requirement(struct statement *s, uint32_t standing, const char *text)
{
	struct out *o = out_of(s);
	const size_t indent = indent_of(s);

	spaces(o, indent);
	out_format(o, "%s ", marks[standing]);
	wrapped(o, text, strlen(text), indent + strlen(marks[standing]) + 1,
		indent + STEP);
}

static void text_remark(struct statement *s, const char *text)
{
	wrapped_line(out_of(s), text, indent_of(s) + STEP);
}

static void text_quote(struct statement *s, const char *text)
{
	struct out *o = out_of(s);
	const size_t indent = indent_of(s) + STEP;

	while (*text) {
		const size_t length = strcspn(text, "\n");

		if (length) {
			spaces(o, indent);
			out_text(o, "| ");
			wrapped(o, text, length, indent + 2, indent + 2);
		}
		text += length + (text[length] == '\n');
	}
}

static void text_parts(struct statement *s)
{
	if (s->depth++ == 0)
		out_text(out_of(s), "\n");
}

static void text_parts_end(struct statement *s)
{
	s->depth--;
}

static void text_requirement_end(struct statement *s)
{
	(void)s;
}

static void text_sign(struct statement *s, const char *office)
{
	struct out *o = out_of(s);

	out_text(o, "\n\n");
	out_text(o, "Date ____________________   "
		    "Signature ____________________________\n");
	spaces(o, 28);
	wrapped(o, office, strlen(office), 28, 28);
}

const struct statement_form statement_text = {
	text_begin,	text_end,      text_open,      text_particulars,
	text_close,	text_section,  text_verdict,   text_paragraph,
	text_quotation, text_list,     text_item,      text_list_end,
	text_requirement, text_remark, text_quote,     text_parts,
	text_parts_end, text_requirement_end, text_sign,
};
