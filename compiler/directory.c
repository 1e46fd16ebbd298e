/*
 * directory.c - the specs in a directory: all below it, each once, in an order that does not depend on
 * the disk.
 */
#include "base.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

static const char file_ending[] = ".classpec";

/* ---- files that are known already -------------------------------------------------- */

static size_t key_slot(const struct file_set *set, struct file_key key)
{
	uint64_t mixed = (key.inode ^ key.device << 32) * 0x9e3779b97f4a7c15u;
	size_t at = (size_t)(mixed >> 20) & (set->room - 1);

	while (set->keys[at].inode != 0 && (set->keys[at].inode != key.inode ||
					    set->keys[at].device != key.device))
		at = (at + 1) & (set->room - 1);
	return at;
}

static void file_set_grow(struct file_set *set)
{
	struct file_set larger = {.count = set->count, .room = set->room ? set->room * 2 : 64};
	size_t capacity = 0;

	larger.keys = array_grow(NULL, &capacity, larger.room, sizeof *larger.keys);
	memset(larger.keys, 0, larger.room * sizeof *larger.keys);
	for (size_t i = 0; i < set->room; i++)
		if (set->keys[i].inode != 0)
			larger.keys[key_slot(&larger, set->keys[i])] = set->keys[i];
	free(set->keys);
	*set = larger;
}

bool file_set_add(struct file_set *set, uint64_t device, uint64_t inode)
{
	struct file_key key = {device, inode};
	size_t at;

	if (inode == 0)
		return true;
	if (set->count * 2 >= set->room)
		file_set_grow(set);
	at = key_slot(set, key);
	if (set->keys[at].inode != 0)
		return false;
	set->keys[at] = key;
	set->count++;
	return true;
}

/* ---- the walk ---------------------------------------------------------------------- */

struct walk {
	struct context *cx;
	struct path_list *files;
	struct file_set seen; /* each directory is entered once, so that links cannot go round */
	bool failed;
};

static void list_add(struct path_list *list, char *text)
{
	GROW(list->items, list->count, list->capacity);
	list->items[list->count++] = text;
}

static int compare_texts(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

static void list_sort(struct path_list *list)
{
	if (list->count > 1)
		qsort(list->items, list->count, sizeof *list->items, compare_texts);
}

static bool walk_enters(struct walk *walk, const struct stat *status)
{
	return file_set_add(&walk->seen, (uint64_t)status->st_dev, (uint64_t)status->st_ino);
}

/* The paths in a directory, sorted, so that the walk does not depend on the disk. */
static bool list_directory(struct walk *walk, const char *path, struct path_list *entries)
{
	size_t length = strlen(path);
	const char *slash = length > 0 && path[length - 1] == '/' ? "" : "/";
	DIR *directory = opendir(path);
	struct dirent *entry;

	if (!directory)
		return source_unreadable(walk->cx, path, strerror(errno));
	while (errno = 0, (entry = readdir(directory)) != NULL)
		if (entry->d_name[0] != '.')
			list_add(entries, arena_format(walk->cx->arena, "%s%s%s", path,
						       slash, entry->d_name));
	if (errno != 0) {
		source_unreadable(walk->cx, path, strerror(errno));
		closedir(directory);
		return false;
	}
	closedir(directory);
	list_sort(entries);
	return true;
}

static bool ends_as_plan(const char *path)
{
	size_t length = strlen(path), ending = sizeof file_ending - 1;

	return length > ending && strcmp(path + length - ending, file_ending) == 0;
}

static void walk_directory(struct walk *walk, const char *path, unsigned depth)
{
	struct path_list entries = {NULL, 0, 0};
	struct stat status;
	size_t i;

	if (depth > walk->cx->limits[LIMIT_DIRECTORIES]) {
		limit_complain(walk->cx, path, LIMIT_DIRECTORIES, depth);
		walk->failed = true;
		return;
	}
	GROW(walk->cx->directories, walk->cx->directory_count,
	     walk->cx->directory_capacity);
	walk->cx->directories[walk->cx->directory_count++] =
		arena_copy(walk->cx->arena, path, strlen(path));
	if (!list_directory(walk, path, &entries))
		walk->failed = true;
	for (i = 0; i < entries.count; i++) {
		bool known = stat(entries.items[i], &status) == 0;

		if (known && S_ISDIR(status.st_mode)) {
			if (walk_enters(walk, &status))
				walk_directory(walk, entries.items[i], depth + 1);
		} else if (ends_as_plan(entries.items[i])) {
			list_add(walk->files, entries.items[i]);
		}
	}
	free(entries.items);
}

bool directory_search(struct context *cx, const char *path, struct path_list *files)
{
	struct walk walk = {.cx = cx, .files = files};
	struct stat status;

	if (stat(path, &status) == 0)
		walk_enters(&walk, &status);
	walk_directory(&walk, path, 1);
	list_sort(files);
	if (files->count == 0 && !walk.failed)
		walk.failed = !source_unreadable(cx, path, "holds no .classpec file");
	free(walk.seen.keys);
	return !walk.failed;
}
