/*
 * emit/check.c - what `classpec check` found, as JSON for programs and as Markdown for a
 * report: by document, then by place, each with the words of the check.
 */
#include "emit/emit.h"

#include <stdlib.h>
#include <string.h>

static const char *const severity_words[] = {
	[SEVERITY_NOTE] = "note",
	[SEVERITY_WARNING] = "warning",
	[SEVERITY_ERROR] = "error",
	[SEVERITY_OFF] = "off",
};

/* ---- JSON ------------------------------------------------------------------------ */

/* The last column is the one behind the text. */
static void emit_place(struct context *cx, struct json *j, struct span at, bool placed)
{
	struct place start = {NULL, 0, 0}, end = start;

	if (placed && at.source < cx->source_count) {
		start = source_place(cx, at);
		at.lo = at.hi > at.lo ? at.hi : at.lo;
		end = source_place(cx, at);
	}
	json_text(j, "path", start.path);
	if (!start.path) {
		json_no_value(j, "line");
		json_no_value(j, "column");
		json_no_value(j, "end_line");
		json_no_value(j, "end_column");
		return;
	}
	json_number(j, "line", start.line);
	json_number(j, "column", start.column);
	json_number(j, "end_line", end.line);
	json_number(j, "end_column", end.column);
}

void emit_example(struct json *j, const char *key, const struct diag_example *example)
{
	static const char *const dates[DIAG_DATES] = {"as_of", "announcement", "filing",
						      "examination", "appointment"};

	if (!example) {
		json_no_value(j, key);
		return;
	}
	json_open(j, key, '{');
	json_raw(j, "record", example->record);
	json_open_flat(j, "dates", '{');
	for (int i = 0; i < DIAG_DATES; i++)
		json_text(j, dates[i], example->dates[i]);
	json_close(j, '}');
	json_text(j, "stage", "end_of_probation");
	json_open(j, "answers", '[');
	for (const struct diag_answer *a = example->answers; a; a = a->next) {
		json_open_flat(j, NULL, '{');
		json_text(j, "class", a->class);
		json_text(j, "route", a->route);
		json_text(j, "specialty", a->specialty);
		json_text(j, "outcome", a->outcome);
		json_close(j, '}');
	}
	json_close(j, ']');
	json_close(j, '}');
}

static void emit_diag(struct context *cx, struct json *j, const struct diag *d)
{
	json_open(j, NULL, '{');
	json_text(j, "code", check_table[d->check].code);
	json_text(j, "check", check_table[d->check].slug);
	json_text(j, "severity", severity_words[d->severity]);
	json_text(j, "message", d->message);
	emit_place(cx, j, d->at, true);
	json_open(j, "notes", '[');
	for (const struct diag_note *note = d->notes; note; note = note->next) {
		json_open(j, NULL, '{');
		json_text(j, "message", note->message);
		emit_place(cx, j, note->at, note->placed);
		json_close(j, '}');
	}
	json_close(j, ']');
	json_text(j, "fix", d->fix);
	json_text(j, "allowed", d->waived);
	emit_example(j, "example", d->example);
	json_close(j, '}');
}

void emit_check_json(struct context *cx, struct out *o)
{
	struct json json = {o, 0, 0, false}, *j = &json;

	json_open(j, NULL, '{');
	json_number(j, "classpec", 1);
	json_open(j, "diagnostics", '[');
	for (size_t i = 0; i < cx->diag_count; i++)
		emit_diag(cx, j, cx->diags[i]);
	json_close(j, ']');
	json_number(j, "errors", (uint32_t)cx->error_count);
	json_number(j, "warnings", (uint32_t)cx->warning_count);
	json_close(j, '}');
	json_end(j);
}

/* ---- Markdown -------------------------------------------------------------------- */

/* What Markdown would take for its own is escaped. Marks of code stay. */
static void out_markdown(struct out *o, const char *text)
{
	bool code = false;

	for (; *text; text++) {
		code ^= *text == '`';
		if (!code && strchr("*_<>[]\\|#", *text))
			out_bytes(o, "\\", 1);
		out_bytes(o, *text == '\n' ? " " : text, 1);
	}
}

static void out_place(struct context *cx, struct out *o, struct span at)
{
	struct place place = source_place(cx, at);

	out_format(o, "`%s:%u`", place.path, (unsigned)place.line);
}

static void out_finding(struct context *cx, struct out *o, const struct diag *d)
{
	const struct check_info *info = &check_table[d->check];

	out_format(o, "- **%s** %s, %s: ", info->code, info->slug,
		   severity_words[d->severity]);
	if (d->at.source < cx->source_count) {
		out_place(cx, o, d->at);
		out_text(o, ": ");
	}
	out_markdown(o, d->message);
	for (const struct diag_note *note = d->notes; note; note = note->next) {
		out_text(o, "; ");
		out_markdown(o, note->message);
		if (note->placed && note->at.source < cx->source_count) {
			out_text(o, " (");
			out_place(cx, o, note->at);
			out_text(o, ")");
		}
	}
	if (d->waived) {
		out_text(o, " *Allowed: ");
		out_markdown(o, d->waived);
		out_text(o, "*");
	}
	out_text(o, "\n");
}

/* The first standard, from this one on, that does not end before the place. */
static const struct standard *standard_reach(const struct standard *s, struct span at)
{
	while (s && (s->whole.source < at.source ||
		     (s->whole.source == at.source && s->whole.hi <= at.lo)))
		s = s->next;
	return s;
}

static bool stands_in(const struct standard *s, struct span at)
{
	return s && s->whole.source == at.source && s->whole.lo <= at.lo;
}

/* The document that a finding is about: the standard, or else what its file declares. */
static void out_heading(const struct model *model, struct out *o,
			const struct standard *standard, struct span at)
{
	const struct authority *authority = authority_at(model, at);

	out_text(o, "\n## ");
	if (authority) {
		out_markdown(o, authority->symbol->words);
		out_text(o, ": ");
	}
	if (!standard) {
		out_text(o, "vocabulary\n\n");
		return;
	}
	out_markdown(o, standard->title);
	if (standard->code)
		out_format(o, ", %s", standard->code);
	if (standard->revision.value)
		out_format(o, ", revision %s", standard->revision.text);
	out_text(o, "\n\n");
}

/* How often each check spoke, and what it is about. */
static void out_summary(const struct context *cx, struct out *o)
{
	size_t counts[CHECK_COUNT] = {0};

	for (size_t i = 0; i < cx->diag_count; i++)
		counts[cx->diags[i]->check]++;
	out_text(o, "| check | findings | what it finds |\n|---|---|---|\n");
	for (int i = 0; i < CHECK_COUNT; i++) {
		if (counts[i] == 0)
			continue;
		out_format(o, "| %s %s | %zu | ", check_table[i].code,
			   check_table[i].slug, counts[i]);
		out_markdown(o, check_table[i].summary);
		out_text(o, " |\n");
	}
}

void emit_check_markdown(struct context *cx, const struct model *model, struct out *o)
{
	const struct standard *before = NULL, *next = model->standards, *standard;
	uint32_t source = UINT32_MAX;

	out_format(o, "%zu error%s, %zu warning%s.\n\n", cx->error_count,
		   cx->error_count == 1 ? "" : "s", cx->warning_count,
		   cx->warning_count == 1 ? "" : "s");
	out_summary(cx, o);
	for (size_t i = 0; i < cx->diag_count; i++) {
		const struct diag *d = cx->diags[i];

		next = standard_reach(next, d->at);
		standard = stands_in(next, d->at) ? next : NULL;
		if (standard != before || d->at.source != source)
			out_heading(model, o, standard, d->at);
		before = standard;
		source = d->at.source;
		out_finding(cx, o, d);
	}
}
