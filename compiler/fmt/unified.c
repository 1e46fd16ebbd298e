/*
 * fmt/unified.c - what formatting changes, as a unified diff.
 *
 * The two texts differ in white space only. So a line of the one is a line of the other
 * when it holds the same bytes behind the same number of visible ones, and one walk over
 * both finds every such pair.
 */
#include "fmt/fmt.h"

#include <stdlib.h>
#include <string.h>

enum { CONTEXT_LINES = 3 };

struct row {
	const char *text;
	size_t length;
	size_t before; /* visible bytes before it */
};

struct rows {
	struct row *list;
	size_t count, capacity;
	bool open; /* the last line has no line end */
};

/* One line of the result: of both, of the old or of the new. */
struct change {
	char mark;
	bool open;
	struct row row;
};

struct changes {
	struct change *list;
	size_t count, capacity;
};

static void rows_read(const char *text, size_t size, struct rows *rows)
{
	const char *end = text + size, *next;
	size_t visible = 0;

	for (; text < end; text = next) {
		const char *newline = memchr(text, '\n', (size_t)(end - text));
		struct row row = {text, (size_t)((newline ? newline : end) - text),
				  visible};

		next = newline ? newline + 1 : end;
		rows->open = !newline;
		for (size_t i = 0; i < row.length; i++)
			visible += !strchr(" \t\r\v\f", row.text[i]);
		GROW(rows->list, rows->count, rows->capacity);
		rows->list[rows->count++] = row;
	}
}

static bool row_same(const struct row *a, const struct row *b)
{
	return a->before == b->before && a->length == b->length &&
	       memcmp(a->text, b->text, a->length) == 0;
}

static void change_add(struct changes *c, char mark, const struct rows *rows, size_t at)
{
	GROW(c->list, c->count, c->capacity);
	c->list[c->count++] = (struct change){mark, rows->open && at + 1 == rows->count,
					      rows->list[at]};
}

/* The old lines before the new ones wherever they differ. */
static void changes_find(const struct rows *old, const struct rows *new,
			 struct changes *c)
{
	size_t i = 0, j = 0;

	while (i < old->count || j < new->count) {
		bool more_old = i < old->count, more_new = j < new->count;

		if (more_old && more_new && row_same(&old->list[i], &new->list[j]) &&
		    (old->open && i + 1 == old->count) ==
			    (new->open &&j + 1 == new->count)) {
			change_add(c, ' ', old, i++);
			j++;
		} else if (more_old &&
			   (!more_new || old->list[i].before <= new->list[j].before)) {
			change_add(c, '-', old, i++);
		} else {
			change_add(c, '+', new, j++);
		}
	}
}

/* Where the hunk that starts at `from` ends: behind its last change and the context of
 * it. */
static size_t hunk_end(const struct changes *c, size_t from)
{
	size_t end = from, same = 0;

	for (size_t i = from; i < c->count && same <= (size_t)2 * CONTEXT_LINES; i++) {
		same = c->list[i].mark == ' ' ? same + 1 : 0;
		if (same == 0)
			end = i + 1;
	}
	return c->count - end < CONTEXT_LINES ? c->count : end + CONTEXT_LINES;
}

static void range_write(struct out *to, char mark, size_t line, size_t count)
{
	out_format(to, " %c%zu", mark, count ? line : line - 1);
	if (count != 1)
		out_format(to, ",%zu", count);
}

static void change_write(const struct change *change, struct out *to)
{
	out_bytes(to, &change->mark, 1);
	out_bytes(to, change->row.text, change->row.length);
	out_text(to, change->open ? "\n\\ No newline at end of file\n" : "\n");
}

/* Of each run of changes first what goes, then what comes. */
static void changes_write(const struct changes *c, size_t from, size_t end,
			  struct out *to)
{
	for (size_t i = from, run; i < end; i = run) {
		for (run = i; run < end && c->list[run].mark != ' '; run++)
			if (c->list[run].mark == '-')
				change_write(&c->list[run], to);
		for (size_t j = i; j < run; j++)
			if (c->list[j].mark == '+')
				change_write(&c->list[j], to);
		if (run == i)
			change_write(&c->list[run++], to);
	}
}

static void hunk_write(const struct changes *c, size_t from, size_t end, size_t old_line,
		       size_t new_line, struct out *to)
{
	size_t old_count = 0, new_count = 0;

	for (size_t i = from; i < end; i++) {
		old_count += c->list[i].mark != '+';
		new_count += c->list[i].mark != '-';
	}
	out_text(to, "@@");
	range_write(to, '-', old_line, old_count);
	range_write(to, '+', new_line, new_count);
	out_text(to, " @@\n");
	changes_write(c, from, end, to);
}

static void hunks_write(const struct changes *c, struct out *to)
{
	size_t old_line = 1, new_line = 1, at = 0;

	while (at < c->count) {
		size_t start = at, from, end;

		while (start < c->count && c->list[start].mark == ' ')
			start++;
		if (start == c->count)
			return;
		from = start - at < CONTEXT_LINES ? at : start - CONTEXT_LINES;
		old_line += from - at;
		new_line += from - at;
		end = hunk_end(c, start);
		hunk_write(c, from, end, old_line, new_line, to);
		for (at = from; at < end; at++) {
			old_line += c->list[at].mark != '+';
			new_line += c->list[at].mark != '-';
		}
	}
}

void fmt_unified(const char *path, const char *old, size_t old_size, const char *new,
		 size_t new_size, struct out *to)
{
	struct rows before = {0}, after = {0};
	struct changes changes = {0};

	new = new ? new : "";
	if (old_size == new_size && (old_size == 0 || memcmp(old, new, old_size) == 0))
		return;
	rows_read(old, old_size, &before);
	rows_read(new, new_size, &after);
	changes_find(&before, &after, &changes);
	out_format(to, "--- %s\n+++ %s\n", path, path);
	hunks_write(&changes, to);
	free(before.list);
	free(after.list);
	free(changes.list);
}
