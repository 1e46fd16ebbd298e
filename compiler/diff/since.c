/*
 * diff/since.c - what changed in each class of a folder since the last commit of git.
 */
#include "diff/since.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "diff/diff.h"

/* ---- the two sides -------------------------------------------------------------- */

/* The path below the folder, or NULL: it is elsewhere. "" for the folder itself. */
static const char *path_inside(const char *folder, const char *path)
{
	size_t length = strlen(folder);

	if (strncmp(folder, path, length) != 0 ||
	    (path[length] != '/' && path[length] != '\0'))
		return NULL;
	return path + length + (path[length] == '/');
}

/* False: one of the paths cannot have been in HEAD. Those that are not there are left
 * out. */
static bool sides_name(struct context *cx, struct diff *d, const char *folder,
		       char *const *paths, size_t count)
{
	const char *prefix = git_prefix(cx, folder), *inside;
	struct stat status;

	if (!prefix)
		return false;
	d->old.folder = folder;
	d->old.paths = NEW_ARRAY(cx, const char *, count);
	d->new.paths = NEW_ARRAY(cx, const char *, count);
	for (size_t i = 0; i < count; i++) {
		char *name;

		if (stat(paths[i], &status) != 0)
			continue;
		inside = path_inside(folder, paths[i]);
		if (!inside)
			return false;
		name = arena_format(cx->arena, "HEAD:%s%s", prefix, inside);
		if (!*inside && *prefix)
			name[strlen(name) - 1] = '\0'; /* the slash */
		d->old.paths[d->old.path_count++] = name;
		d->new.paths[d->new.path_count++] = paths[i];
	}
	return d->new.path_count > 0;
}

/* ---- what is found -------------------------------------------------------------- */

static int compare_classes(const void *a, const void *b)
{
	const struct class_since *one = a, *other = b;

	return strcmp(one->class, other->class);
}

static void collect(struct diff *d, struct since *since)
{
	struct text_index known = index_open(d->arena, d->class_count);
	size_t capacity = 0;

	for (size_t i = 0; i < d->class_count; i++) {
		const struct class_pair *pair = &d->classes[i];
		const char *id = pair->new ? pair->new->symbol->id : NULL;
		uint32_t number = id ? index_find(&known, id) : 0;

		if (!id)
			continue;
		if (number == CLASSPEC_NONE) {
			number = (uint32_t)since->count;
			index_put(&known, id, number);
			GROW(since->classes, since->count, capacity);
			since->classes[since->count++] = (struct class_since){
				.class = strdup(id), .added = true
			};
			if (!since->classes[number].class)
				out_of_memory();
		}
		since->classes[number].added &= !pair->old;
	}
	for (size_t i = 0; i < d->changes.count; i++) {
		const struct change *change = &d->changes.items[i];
		uint32_t number = change->class ? index_find(&known, change->class)
						: CLASSPEC_NONE;

		if (number == CLASSPEC_NONE)
			continue;
		since->classes[number].changes++;
		since->classes[number].counts[change->effect]++;
	}
	if (since->count)
		qsort(since->classes, since->count, sizeof *since->classes,
		      compare_classes);
}

bool since_head(const char *folder, char *const *paths, size_t path_count,
		const uint32_t limits[LIMIT_COUNT], bool (*stop)(void *of), void *of,
		struct since *since)
{
	struct context cx;
	struct diff d = { 0 };
	char *said = NULL;
	size_t said_size = 0;
	bool found = false;

	*since = (struct since){ 0 };
	context_open(&cx);
	memcpy(cx.limits, limits, sizeof cx.limits);
	cx.err = open_memstream(&said, &said_size); /* nobody reads it */
	if (!cx.err)
		out_of_memory();
	d.arena = cx.arena;
	if (sides_name(&cx, &d, folder, paths, path_count) && !stop(of)) {
		found = diff_load(&cx, &d) == STATUS_OK && !stop(of);
		if (found) {
			diff_compare(&d);
			collect(&d, since);
		}
		diff_close(&d);
	}
	fclose(cx.err);
	free(said);
	context_close(&cx);
	return found;
}

void since_free(struct since *since)
{
	for (size_t i = 0; i < since->count; i++)
		free(since->classes[i].class);
	free(since->classes);
	*since = (struct since){ 0 };
}

const struct class_since *since_find(const struct since *since, const char *class)
{
	size_t low = 0, high = since->count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;
		int order = strcmp(since->classes[middle].class, class);

		if (order == 0)
			return &since->classes[middle];
		if (order < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return NULL;
}
