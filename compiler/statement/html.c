/*
 * statement/html.c - statements as one page of HTML that stands by itself: no scripts,
 * nothing from elsewhere, headings and lists that say what they are, and a style for
 * paper.
 *
 * All text is escaped, and characters that would be obeyed are shown.
 */
#include <string.h>

#include "statement/statement.h"

static const char style[] =
	"*,*::before,*::after{box-sizing:border-box}\n"
	"html{font:17px/1.5 Georgia,'Times New Roman',serif;color:#1a1a1a;"
	"background:#f3f2ee}\n"
	"body{margin:0;padding:1.5rem}\n"
	"article{max-width:46rem;margin:0 auto 2rem;padding:2.5rem 3rem;background:#fff;"
	"border:1px solid #d5d2c8}\n"
	"h1{font-size:1.65rem;line-height:1.25;margin:0 0 1.25rem;font-weight:normal}\n"
	"h2{font-size:1.15rem;line-height:1.3;margin:2.2rem 0 .6rem;"
	"padding-bottom:.25rem;border-bottom:1px solid #d5d2c8}\n"
	"p{margin:.5rem 0}\n"
	"dl{display:grid;grid-template-columns:max-content 1fr;gap:.15rem 1.25rem;"
	"margin:0}\n"
	"dt{color:#55524a}\n"
	"dd{margin:0;overflow-wrap:anywhere}\n"
	"ul,ol{margin:.5rem 0;padding-left:1.4rem}\n"
	"li{margin:.3rem 0}\n"
	".verdict{margin:.75rem 0 1rem;padding:.8rem 1.1rem;border:1px solid;"
	"border-left-width:.5rem;font-size:1.1rem;font-weight:bold}\n"
	".requirements{list-style:none;padding-left:0}\n"
	".requirements .requirements{padding-left:1rem;margin-left:.35rem;"
	"border-left:2px solid #d5d2c8}\n"
	".requirements li{margin:.55rem 0}\n"
	".requirements p{margin:.1rem 0}\n"
	".mark{display:inline-block;margin-right:.45rem;padding:0 .5rem;border:1px solid;"
	"border-radius:.2rem;font:bold .78rem/1.5 Arial,Helvetica,sans-serif;"
	"white-space:nowrap}\n"
	".remark{color:#55524a}\n"
	".holds{color:#145a24;background:#edf6ee;border-color:#145a24}\n"
	".fails{color:#8c1414;background:#fbeeee;border-color:#8c1414}\n"
	".open{color:#6b4a00;background:#fbf5e4;border-color:#6b4a00}\n"
	".due{color:#6b4a00;background:#fbf5e4;border-color:#6b4a00}\n"
	".office{color:#123f78;background:#edf3fb;border-color:#123f78}\n"
	"blockquote{margin:.5rem 0;padding-left:1rem;border-left:2px solid #d5d2c8;"
	"color:#3c3a34;font-style:italic}\n"
	".sign{display:flex;flex-wrap:wrap;gap:2rem;margin-top:3rem}\n"
	".sign span{flex:1;min-width:10rem;padding-top:.3rem;"
	"border-top:1px solid #1a1a1a;font-size:.9rem}\n"
	"@media (max-width:36rem){body{padding:0}article{padding:1.25rem;border:0}"
	"dl{grid-template-columns:1fr}dd{margin-bottom:.4rem}}\n"
	"@page{margin:20mm 18mm}\n"
	"@media print{html{font-size:10.5pt;background:#fff}body{padding:0}"
	"article{max-width:none;margin:0;padding:0;border:0}"
	"article+article{break-before:page}h2{break-after:avoid}"
	"li,.verdict,blockquote,.sign{break-inside:avoid}li:has(ul){break-inside:auto}"
	".verdict,.mark{background:none}}\n";

static struct out *out_of(const struct statement *s)
{
	return &s->q->out;
}

static void escaped(struct out *o, const char *text, size_t size)
{
	struct glyph glyph;
	size_t at;

	for (at = 0; at < size; at += glyph.length) {
		glyph = glyph_at(text + at, size - at);
		if (glyph.escape[0])
			out_text(o, glyph.escape);
		else if (text[at] == '&')
			out_text(o, "&amp;");
		else if (text[at] == '<')
			out_text(o, "&lt;");
		else if (text[at] == '>')
			out_text(o, "&gt;");
		else if (text[at] == '"')
			out_text(o, "&quot;");
		else
			out_bytes(o, text + at, glyph.length);
	}
}

static void element(struct statement *s, const char *open, const char *text,
		    const char *close)
{
	out_text(out_of(s), open);
	escaped(out_of(s), text, strlen(text));
	out_text(out_of(s), close);
}

/* Each line of the text is a paragraph. */
static void paragraphs(struct statement *s, const char *text)
{
	while (*text) {
		const size_t length = strcspn(text, "\n");

		if (length) {
			out_text(out_of(s), "<p>");
			escaped(out_of(s), text, length);
			out_text(out_of(s), "</p>\n");
		}
		text += length + (text[length] == '\n');
	}
}

/* ---- the document ------------------------------------------------------------------ */

static void html_begin(struct statement *s)
{
	struct out *o = out_of(s);

	out_text(o, "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n"
		    "<meta charset=\"utf-8\">\n"
		    "<meta name=\"viewport\" content=\"width=device-width, "
		    "initial-scale=1\">\n"
		    "<title>Statement on minimum qualifications</title>\n<style>\n");
	out_text(o, style);
	out_text(o, "</style>\n</head>\n<body>\n<main>\n");
}

static void html_end(struct statement *s)
{
	out_text(out_of(s), "</main>\n</body>\n</html>\n");
}

static void html_open(struct statement *s, const char *title)
{
	s->sections = 0;
	out_format(out_of(s), "<article aria-labelledby=\"s%llu\">\n<header>\n",
		   (unsigned long long)s->count);
	out_format(out_of(s), "<h1 id=\"s%llu\">", (unsigned long long)s->count);
	element(s, "", title, "</h1>\n");
}

static void html_particulars(struct statement *s, const struct particular *items,
			     size_t count)
{
	size_t i;

	out_text(out_of(s), "<dl>\n");
	for (i = 0; i < count; i++) {
		element(s, "<dt>", items[i].name, "</dt>");
		element(s, "<dd>", items[i].value, "</dd>\n");
	}
	out_text(out_of(s), "</dl>\n</header>\n");
}

static void html_close(struct statement *s)
{
	out_text(out_of(s), s->sections ? "</section>\n</article>\n" : "</article>\n");
}

static void html_section(struct statement *s, const char *heading)
{
	struct out *o = out_of(s);

	if (s->sections++)
		out_text(o, "</section>\n");
	out_format(o, "<section aria-labelledby=\"s%llu-%u\">\n<h2 id=\"s%llu-%u\">",
		   (unsigned long long)s->count, s->sections,
		   (unsigned long long)s->count, s->sections);
	element(s, "", heading, "</h2>\n");
}

static void html_verdict(struct statement *s, uint32_t outcome, const char *text)
{
	static const char *const classes[] = {
		[CLASSPEC_NOT_MET] = "fails",  [CLASSPEC_NEEDS_DETERMINATION] = "office",
		[CLASSPEC_UNDETERMINED] = "open", [CLASSPEC_CONDITIONAL] = "due",
		[CLASSPEC_MET] = "holds",
	};

	out_format(out_of(s), "<p class=\"verdict %s\">", classes[outcome]);
	element(s, "", text, "</p>\n");
}

static void html_paragraph(struct statement *s, const char *text)
{
	paragraphs(s, text);
}

static void html_quotation(struct statement *s, const char *text)
{
	out_text(out_of(s), "<blockquote>\n");
	paragraphs(s, text);
	out_text(out_of(s), "</blockquote>\n");
}

static void html_list(struct statement *s, bool numbered)
{
	s->numbered = numbered;
	out_text(out_of(s), numbered ? "<ol>\n" : "<ul>\n");
}

static void html_item(struct statement *s, const char *text)
{
	element(s, "<li>", text, "</li>\n");
}

static void html_list_end(struct statement *s)
{
	out_text(out_of(s), s->numbered ? "</ol>\n" : "</ul>\n");
}

/* ---- requirements ------------------------------------------------------------------ */

static void html_requirement(struct statement *s, uint32_t standing, const char *text)
{
	static const char *const marks[][2] = {
		[CLASSPEC_FAILS] = { "fails", "Not met" },
		[CLASSPEC_OPEN] = { "open", "Not known" },
		[CLASSPEC_DISCRETIONARY] = { "office", "Office decides" },
		[CLASSPEC_DUE] = { "due", "Due later" },
		[CLASSPEC_HOLDS] = { "holds", "Met" },
	};

	out_format(out_of(s), "<li><p><strong class=\"mark %s\">%s</strong> ",
		   marks[standing][0], marks[standing][1]);
	element(s, "", text, "</p>\n");
}

static void html_remark(struct statement *s, const char *text)
{
	element(s, "<p class=\"remark\">", text, "</p>\n");
}

static void html_parts(struct statement *s)
{
	out_text(out_of(s), "<ul class=\"requirements\">\n");
}

static void html_parts_end(struct statement *s)
{
	out_text(out_of(s), "</ul>\n");
}

static void html_requirement_end(struct statement *s)
{
	out_text(out_of(s), "</li>\n");
}

static void html_sign(struct statement *s, const char *office)
{
	element(s, "<p class=\"sign\"><span>Date</span><span>Signature, ", office,
		"</span></p>\n");
}

const struct statement_form statement_html = {
	html_begin,	html_end,     html_open,    html_particulars,
	html_close,	html_section, html_verdict, html_paragraph,
	html_quotation, html_list,    html_item,    html_list_end,
	html_requirement, html_remark, html_quotation, html_parts,
	html_parts_end, html_requirement_end, html_sign,
};
