/*
 * emit/depfile.c - what the output depends on, as make and ninja read it.
 *
 * The directories in which sources were found are named too: a file that is added to one,
 * or taken away, changes it. Each source is also a target without a rule, as compilers do
 * it, so that one that was taken away does not stop make.
 */
#include "emit/emit.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

/* Spaces and # behind a backslash, which is doubled where it stands before them; $ twice.
 */
static void put_path(struct out *o, const char *path)
{
	size_t backslashes = 0, i;

	for (; *path; path++) {
		if (*path == ' ' || *path == '\t' || *path == '#') {
			for (i = 0; i < backslashes + 1; i++)
				out_text(o, "\\");
		} else if (*path == '$') {
			out_text(o, "$");
		}
		backslashes = *path == '\\' ? backslashes + 1 : 0;
		out_bytes(o, path, 1);
	}
}

void depfile_target(struct out *o, const char *path)
{
	if (o->size)
		out_text(o, " ");
	put_path(o, path);
}

struct paths {
	const char **items;
	size_t count, capacity;
};

static void path_add(struct paths *paths, const char *path)
{
	GROW(paths->items, paths->count, paths->capacity);
	paths->items[paths->count++] = path;
}

static int compare_paths(const void *a, const void *b)
{
	const char *const *left = a, *const *right = b;

	return strcmp(*left, *right);
}

static void paths_sort(struct paths *paths)
{
	size_t i, kept = 0;

	if (paths->count)
		qsort(paths->items, paths->count, sizeof *paths->items, compare_paths);
	for (i = 0; i < paths->count; i++)
		if (i == 0 || strcmp(paths->items[i], paths->items[i - 1]) != 0)
			paths->items[kept++] = paths->items[i];
	paths->count = kept;
}

/* ---- directories ---------------------------------------------------------------- */

/* Whether the path names a directory, and another one than `output`: what is written
 * there changes it, so that it would always be newer. */
static bool is_input_directory(const char *path, const char *output)
{
	struct stat status, other;

	if (stat(path, &status) < 0 || !S_ISDIR(status.st_mode))
		return false;
	return stat(output, &other) < 0 || status.st_dev != other.st_dev ||
	       status.st_ino != other.st_ino;
}

/* The path without slashes at its end. */
static const char *trimmed(struct context *cx, const char *path)
{
	size_t length = strlen(path);

	while (length > 1 && path[length - 1] == '/')
		length--;
	return arena_copy(cx->arena, path, length);
}

static bool stands_below(const char *path, const char *directory)
{
	size_t length = strlen(directory);

	if (strcmp(directory, "/") == 0)
		return path[0] == '/' && path[1];
	return strncmp(path, directory, length) == 0 && path[length] == '/';
}

/* Every directory between a source and the directory it was found in, and that one. */
static void add_directories(struct context *cx, struct paths *paths, const char *given,
			    const char *output)
{
	size_t i;

	given = trimmed(cx, given);
	if (is_input_directory(given, output))
		path_add(paths, given);
	for (i = 0; i < cx->source_count; i++) {
		const char *path = cx->sources[i].path, *slash;

		while (stands_below(path, given) &&
		       (slash = strrchr(path, '/')) != path) {
			path = arena_copy(cx->arena, path, (size_t)(slash - path));
			if (stands_below(path, given) && is_input_directory(path, output))
				path_add(paths, path);
		}
	}
}

/* ---- the whole ------------------------------------------------------------------ */

void depfile_sources(struct context *cx, struct out *o, char **specs, int spec_count,
		     const char *output)
{
	struct paths paths = { 0 };
	size_t n;
	int i;

	for (n = 0; n < cx->source_count; n++)
		if (strcmp(cx->sources[n].path, "-") != 0)
			path_add(&paths, cx->sources[n].path);
	for (i = 0; i < spec_count; i++)
		add_directories(cx, &paths, specs[i], output);
	paths_sort(&paths);
	out_text(o, ":");
	for (n = 0; n < paths.count; n++) {
		out_text(o, " \\\n  ");
		put_path(o, paths.items[n]);
	}
	out_text(o, "\n");
	for (n = 0; n < paths.count; n++) {
		put_path(o, paths.items[n]);
		out_text(o, ":\n");
	}
	free(paths.items);
}
