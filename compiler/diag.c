/*
 * diag.c - what is wrong, collected and sorted by place; diag_print.c prints it.
 *
 * A pass reports and goes on; nothing is printed before diag_flush.
 */
#include "base.h"

#include <stdlib.h>
#include <string.h>

enum { KEPT_MOST = 100000 }; /* diagnostics of one severity */

/* ---- collecting ------------------------------------------------------------------ */

static void count_severity(struct context *cx, enum severity severity, size_t change)
{
	switch (severity) {
	case SEVERITY_OFF:
	case SEVERITY_NOTE: break;
	case SEVERITY_WARNING: cx->warning_count += change; break;
	case SEVERITY_ERROR: cx->error_count += change; break;
	}
}

static enum severity severity_of(const struct context *cx, enum check check)
{
	return cx->severities ? (enum severity)cx->severities[check]
			      : check_table[check].severity;
}

bool diag_wanted(const struct context *cx, enum check check)
{
	return severity_of(cx, check) != SEVERITY_OFF;
}

/* A text can be wrong at every byte: what is said of it beyond a point is counted only. Mistakes are
 * counted apart from doubts, so that the one cannot hide the other. */
static bool is_kept(struct context *cx, const struct diag *d)
{
	if (cx->diags_kept[check_table[d->check].severity]++ < KEPT_MOST)
		return true;
	cx->errors_lost += d->severity == SEVERITY_ERROR;
	cx->warnings_lost += d->severity == SEVERITY_WARNING;
	return false;
}

struct diag *diag_va(struct context *cx, enum check check, struct span at,
		     const char *format, va_list args)
{
	struct diag *d = NEW(cx, struct diag);

	d->check = check;
	d->severity = severity_of(cx, check);
	d->at = at;
	d->last_note = &d->notes;
	if (d->severity == SEVERITY_OFF)
		return d; /* for the notes that follow, and forgotten with them */
	count_severity(cx, d->severity, 1);
	if (!is_kept(cx, d))
		return d;
	d->message = arena_format_va(cx->arena, format, args);

	d->order = (uint32_t)cx->diag_count;
	GROW(cx->diags, cx->diag_count, cx->diag_capacity);
	cx->diags[cx->diag_count++] = d;
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

void diag_waive(struct context *cx, struct diag *d, const char *reason)
{
	if (!d->waived)
		count_severity(cx, d->severity, (size_t)-1);
	d->waived = reason;
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

void diag_sort(struct context *cx)
{
	struct diag **diags = cx->diags;
	size_t i, kept = 0;

	if (cx->diag_count == 0)
		return;
	qsort(diags, cx->diag_count, sizeof(struct diag *), by_content);
	for (i = 0; i < cx->diag_count; i++) {
		if (kept > 0 && compare_said(diags[kept - 1], diags[i]) == 0)
			diag_waive(cx, diags[i], ""); /* so that it counts once */
		else
			diags[kept++] = diags[i];
	}
	cx->diag_count = kept;
	qsort(diags, cx->diag_count, sizeof(struct diag *), by_place);
}

/* ---- messages without a place ---------------------------------------------------- */

void complain(struct context *cx, const char *format, ...)
{
	struct out o = {0};
	const char *message;
	va_list args;

	va_start(args, format);
	out_text(&o, "classpec: ");
	message = arena_format_va(cx->arena, format, args);
	out_visible(&o, message, strlen(message));
	out_text(&o, "\n");
	va_end(args);
	fwrite(o.text, 1, o.size, cx->err);
	out_free(&o);
}

void bug(const char *file, int line, const char *what)
{
	char message[200];

	snprintf(message, sizeof message, "a mistake in classpec itself, at %s:%d: %s", file, line, what);
	program_end(70, message);
}
