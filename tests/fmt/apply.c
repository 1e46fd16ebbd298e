/*
 * apply.c - a unified diff put to use, strictly: every line of it must be where it says.
 */
#include "laws.h"

#include <stdlib.h>
#include <string.h>

struct text_lines {
	const char *at, *end;
	size_t done; /* lines */
};

/* The next line without its end; *closed: it has one. */
static bool next_line(struct text_lines *t, const char **line, size_t *length,
		      bool *closed)
{
	const char *newline;

	if (t->at == t->end)
		return false;
	newline = memchr(t->at, '\n', (size_t)(t->end - t->at));
	*closed = newline != NULL;
	*line = t->at;
	*length = (size_t)((newline ? newline : t->end) - t->at);
	t->at = newline ? newline + 1 : t->end;
	t->done++;
	return true;
}

static bool copy_line(struct text_lines *from, struct out *to)
{
	const char *line;
	size_t length;
	bool closed;

	if (!next_line(from, &line, &length, &closed))
		return false;
	out_bytes(to, line, length);
	out_bytes(to, "\n", closed);
	return true;
}

/* Copies what stands before a hunk. */
static bool hunk_start(const char *header, struct text_lines *from, struct out *to)
{
	size_t line = strtoul(header + strlen("@@ -"), NULL, 10);

	while (from->done + 1 < line)
		if (!copy_line(from, to))
			return false;
	return true;
}

bool diff_apply(const struct out *diff, const char *old, size_t size, struct out *to)
{
	struct text_lines from = {old, old + size, 0};
	struct text_lines said = {diff->text, diff->text + diff->size, 0};
	const char *line, *was;
	size_t length, was_length;
	bool closed;

	while (next_line(&said, &line, &length, &closed)) {
		bool open = said.at < said.end && *said.at == '\\';

		if (said.done <= 2 || *line == '\\')
			continue;
		if (*line == '@') {
			if (!hunk_start(line, &from, to))
				return false;
			continue;
		}
		if (*line != '+' &&
		    (!next_line(&from, &was, &was_length, &closed) || closed == open ||
		     was_length != length - 1 || memcmp(was, line + 1, was_length) != 0))
			return false;
		if (*line != '-') {
			out_bytes(to, line + 1, length - 1);
			out_bytes(to, "\n", !open);
		}
	}
	while (copy_line(&from, to))
		;
	return true;
}
