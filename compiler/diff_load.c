/*
 * diff_load.c - the two sides of a comparison, loaded side by side: nothing is shared
 * between two contexts.
 */
#include "diff.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "lower.h"

static bool names_revision(const char *path)
{
	struct stat status;

	return stat(path, &status) != 0 && strcmp(path, "-") != 0 && strchr(path, ':');
}

/* What plan_load would not know how to read is added first. */
static bool add_revisions(struct diff_side *side, char **files, int *file_count)
{
	bool read = true;
	int i;

	*file_count = 0;
	for (i = 0; i < side->path_count; i++) {
		if (!names_revision(side->paths[i]))
			files[(*file_count)++] = arena_copy(side->cx.arena, side->paths[i],
							    strlen(side->paths[i]));
		else if (!git_add(&side->cx, side->paths[i]))
			read = false;
	}
	return read;
}

static void load(struct diff_side *side)
{
	struct context *cx = &side->cx;
	char **files = NEW_ARRAY(cx, char *, side->path_count);
	int count;

	side->status = STATUS_USAGE;
	if (add_revisions(side, files, &count))
		side->status = plan_load(cx, files, count, &side->model);
	if (side->status == STATUS_OK) {
		side->plan = lower(cx, side->model, NULL);
		side->status = side->plan ? STATUS_OK : STATUS_ERRORS;
	}
	diag_flush(cx, cx->err);
}

static void *load_in_thread(void *side)
{
	load(side);
	return NULL;
}

/* What a side has to say is kept until both are done, so that the two do not mix. */
static bool side_open(struct context *cx, struct diff_side *side)
{
	context_open(&side->cx);
	side->cx.colour = cx->colour;
	side->cx.err = open_memstream(&side->said, &side->said_size);
	return side->cx.err != NULL;
}

static void side_speak(struct context *cx, struct diff_side *side)
{
	fclose(side->cx.err);
	if (side->status != STATUS_OK && side->said_size)
		fwrite(side->said, 1, side->said_size, cx->err);
	free(side->said);
	side->cx.err = cx->err;
}

int diff_load(struct context *cx, struct diff *d)
{
	pthread_t thread;
	bool threaded;

	if (!side_open(cx, &d->old) || !side_open(cx, &d->new)) {
		complain(cx, "out of memory");
		exit(STATUS_USAGE);
	}
	threaded = pthread_create(&thread, NULL, load_in_thread, &d->old) == 0;
	load(&d->new);
	if (threaded)
		pthread_join(thread, NULL);
	else
		load(&d->old);
	side_speak(cx, &d->old);
	side_speak(cx, &d->new);
	if (d->old.status == STATUS_OK && d->new.status == STATUS_OK)
		return STATUS_OK;
	complain(cx, "%s cannot be compared: %s",
		 d->old.status != STATUS_OK && d->new.status != STATUS_OK ? "the plans"
		 : d->old.status != STATUS_OK                             ? "the old plan"
									  : "the new plan",
		 "each side must be a plan without errors");
	return STATUS_USAGE;
}
