/*
 * emit/depfile.c - what the output depends on, as make and ninja read it.
 *
 * The directories that were searched for sources are named too, the empty ones as well: a file
 * that is added to one, or taken away, changes it. Each source is also a target without a rule,
 * as compilers do it, so that one that was taken away does not stop make.
 */
#define _XOPEN_SOURCE 700 /* for realpath */

#include "emit/emit.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

enum { DEPTH_LIMIT = 64 }; /* of directories */

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

/* The directory of the output changes with what is written there, and one on the way to it
 * with what else a build puts there: they would always be newer. */
struct way {
	struct stat steps[DEPTH_LIMIT]; /* the output first, then what holds it */
	size_t count;
};

static void way_find(struct way *way, const char *output)
{
	char *path = realpath(output, NULL), *slash;

	while (path && *path && way->count < DEPTH_LIMIT &&
	       stat(path, &way->steps[way->count]) == 0) {
		way->count++;
		slash = strrchr(path, '/');
		*slash = '\0';
	}
	free(path);
}

/* Whether the path is the output (at 0), or on the way to it. */
static bool way_has(const struct way *way, const char *path, size_t limit)
{
	struct stat status;
	size_t i;

	if (stat(path, &status) < 0)
		return false;
	for (i = 0; i < way->count && i < limit; i++)
		if (way->steps[i].st_dev == status.st_dev &&
		    way->steps[i].st_ino == status.st_ino)
			return true;
	return false;
}

/* Whether one of the sorted paths lies below the directory. */
static bool holds_source(const struct paths *sources, const char *directory)
{
	size_t length = strlen(directory), low = 0, high = sources->count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;
		const char *path = sources->items[middle];
		int order = strncmp(path, directory, length);

		if (order == 0)
			order = (unsigned char)path[length] - '/';
		if (order == 0)
			return true;
		if (order < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return false;
}

/* The path without slashes at its end. */
static char *trimmed(struct context *cx, const char *path)
{
	size_t length = strlen(path);

	while (length > 1 && path[length - 1] == '/')
		length--;
	return arena_copy(cx->arena, path, length);
}

/* What lies beside the output in a directory without sources is of the build: it does not wait
 * for sources. `given` is where the search began. */
static bool beside_output(struct context *cx, const struct paths *sources,
			  const struct way *way, const char *directory, const char *given)
{
	size_t length = strlen(given);
	char *path = trimmed(cx, directory), *slash;

	while (strlen(path) > length && !holds_source(sources, path)) {
		if (way_has(way, path, way->count))
			return true;
		slash = strrchr(path, '/');
		if (!slash)
			break;
		*slash = '\0';
	}
	return false;
}

static const char *given_of(char **specs, int spec_count, const char *directory)
{
	const char *found = "";
	size_t length;
	int i;

	for (i = 0; i < spec_count; i++) {
		length = strlen(specs[i]);
		if (length > strlen(found) && strncmp(directory, specs[i], length) == 0)
			found = specs[i];
	}
	return found;
}

static void add_directories(struct context *cx, struct paths *paths,
			    const struct paths *sources, char **specs, int spec_count,
			    const char *output)
{
	struct way way = { .count = 0 };
	const char *given;
	size_t i;

	way_find(&way, output);
	for (i = 0; i < cx->directory_count; i++) {
		const char *directory = cx->directories[i];

		given = trimmed(cx, given_of(specs, spec_count, directory));
		if (!way_has(&way, directory, 1) &&
		    !beside_output(cx, sources, &way, directory, given))
			path_add(paths, trimmed(cx, directory));
	}
}

/* ---- the whole ------------------------------------------------------------------ */

/* No makefile can name such a path: better no depfile than one that is not complete. */
static bool can_be_named(struct context *cx, const struct paths *paths)
{
	size_t n;

	for (n = 0; n < paths->count; n++)
		if (strchr(paths->items[n], '\n')) {
			complain(cx,
				 "a depfile cannot name a path with a line break in it: "
				 "rename %s",
				 paths->items[n]);
			return false;
		}
	return true;
}

bool depfile_sources(struct context *cx, struct out *o, char **specs, int spec_count,
		     const char *output)
{
	struct paths sources = { 0 }, paths = { 0 };
	bool whole;
	size_t n;

	for (n = 0; n < cx->source_count; n++)
		if (strcmp(cx->sources[n].path, "-") != 0)
			path_add(&sources, cx->sources[n].path);
	paths_sort(&sources);
	for (n = 0; n < sources.count; n++)
		path_add(&paths, sources.items[n]);
	add_directories(cx, &paths, &sources, specs, spec_count, output);
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
	whole = can_be_named(cx, &paths);
	free(sources.items);
	free(paths.items);
	return whole;
}
