/*
 * diff/since.h - what changed in each class of a folder since the last commit of git.
 */
#ifndef CLASSPEC_DIFF_SINCE_H
#define CLASSPEC_DIFF_SINCE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "model.h"

/* A class of the plan as it is on disk. */
struct class_since {
	char *class; /* its id */
	bool added;
	uint32_t changes, counts[EFFECT_WORDS]; /* of all effects; of each */
};

struct since {
	struct class_since *classes; /* in the order of their ids; on the heap */
	size_t count;
};

/* Compares the files and directories of `paths`, all in the folder, with what they were
 * at HEAD. False, with nothing to be freed: the folder is in no work tree of git, either
 * side has mistakes, or `stop` has said to give it up. */
bool since_head(const char *folder, char *const *paths, size_t path_count,
		const uint32_t limits[LIMIT_COUNT], bool (*stop)(void *of), void *of,
		struct since *since);
void since_free(struct since *since);
/* Or NULL. */
const struct class_since *since_find(const struct since *since, const char *class);

#endif
