/*
 * qualify/plan_file.c - a plan that was built before, in place of the specs.
 *
 * The file is read rather than mapped: what is verified must not change behind one's back.
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "qualify/qualify.h"

enum { FIRST_ROOM = 1 << 16 /* bytes */ };

/* All of the file, in the heap's memory; NULL with errno set. */
static char *read_whole(FILE *from, size_t *size)
{
	size_t capacity = 0, got;
	char *text = NULL;

	*size = 0;
	do {
		text = array_grow(text, &capacity, *size + FIRST_ROOM, 1);
		got = fread(text + *size, 1, capacity - *size, from);
		*size += got;
		if (*size > UINT32_MAX) {
			errno = EFBIG;
			break;
		}
	} while (got > 0);
	if (!ferror(from) && *size <= UINT32_MAX)
		return text;
	free(text);
	return NULL;
}

int plan_file_open(struct context *cx, const char *path, struct plan_file *file)
{
	FILE *from = fopen(path, "rb");
	const char *reason;
	size_t size = 0;

	file->plan = NULL;
	file->memory = from ? read_whole(from, &size) : NULL;
	if (!file->memory)
		complain(cx, "cannot read %s: %s", path, strerror(errno));
	if (from)
		fclose(from);
	if (!file->memory)
		return STATUS_USAGE;
	if (classpec_plan_open(file->memory, size, &file->plan, &reason) == CLASSPEC_OK)
		return STATUS_OK;
	complain(cx, "%s cannot be taken for a plan that `classpec build --emit=image` made: %s",
		 path, reason);
	plan_file_close(file);
	return STATUS_USAGE;
}

void plan_file_close(struct plan_file *file)
{
	free(file->memory);
	file->memory = NULL;
	file->plan = NULL;
}
