/*
 * diff/load.c - the two sides of a comparison, loaded side by side: nothing is shared
 * between two contexts.
 */
#include "diff/diff.h"

#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "lower/lower.h"
#include "thread.h"

static bool names_revision(const char *path)
{
	struct stat status;

	return stat(path, &status) != 0 && strcmp(path, "-") != 0 && strchr(path, ':');
}

/* What plan_load would not know how to read is added first; the files are left to it. */
static void add_revisions(struct diff_side *side)
{
	struct context *cx = &side->cx;
	int i;

	side->files = NEW_ARRAY(cx, char *, side->path_count);
	for (i = 0; i < side->path_count; i++) {
		const char *path = side->paths[i];

		if (names_revision(path))
			git_add(cx, side->folder, path);
		else
			side->files[side->file_count++] =
				arena_copy(cx->arena, path, strlen(path));
	}
}

static void load(struct diff_side *side)
{
	struct context *cx = &side->cx;

	side->status = plan_load(cx, side->files, side->file_count, &side->model);
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

/* One after the other: a process must not inherit the pipe to another. One that ends early
 * must not end this one. */
static void read_revisions(struct diff *d)
{
	struct sigaction ignore = { .sa_handler = SIG_IGN }, before;

	sigaction(SIGPIPE, &ignore, &before);
	add_revisions(&d->old);
	add_revisions(&d->new);
	sigaction(SIGPIPE, &before, NULL);
}

/* What a side has to say is kept until both are done, so that the two do not mix. */
static bool side_open(struct context *cx, struct diff_side *side)
{
	context_open(&side->cx);
	side->cx.colour = cx->colour;
	side->cx.files_mapped = cx->files_mapped;
	memcpy(side->cx.limits, cx->limits, sizeof cx->limits);
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
	struct thread thread;

	if (!side_open(cx, &d->old) || !side_open(cx, &d->new))
		out_of_memory();
	read_revisions(d);
	thread_start(&thread, load_in_thread, &d->old);
	load(&d->new);
	thread_wait(&thread);
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

void diff_close(struct diff *d)
{
	size_t i;

	for (i = 0; i < sizeof d->arenas / sizeof *d->arenas; i++)
		arena_close(d->arenas[i]);
	for (i = 0; d->population && i < d->population->rule_count; i++)
		free(d->population->rules[i].groups);
	free(d->changes.items);
	free(d->standards);
	free(d->classes);
	free(d->renamings);
	free(d->rules);
	context_close(&d->old.cx);
	context_close(&d->new.cx);
}
