/*
 * save.c - files that are written whole or not at all, and several of them together.
 *
 * First every text goes into a temporary file beside its target and is flushed to the disk:
 * that is where a disk is full, and nothing has happened yet. Then each is renamed to its
 * target. Should a rename fail, those before it are undone: the old file was kept under a
 * second name until then. A process that is killed leaves each file old or new, never half.
 */
#define _XOPEN_SOURCE 700 /* for realpath */

#include "base.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { COMPARE_ROOM = 16 * 1024 };

/* ---- bytes ----------------------------------------------------------------------- */

/* False, with errno set, when not everything could be written. */
static bool write_all(int descriptor, const char *text, size_t size)
{
	while (size > 0) {
		ssize_t done = write(descriptor, text, size);

		if (done < 0 && errno == EINTR)
			continue;
		if (done < 0)
			return false;
		text += done;
		size -= (size_t)done;
	}
	return true;
}

static ssize_t read_some(int descriptor, char *room, size_t size)
{
	ssize_t got;

	do
		got = read(descriptor, room, size);
	while (got < 0 && errno == EINTR);
	return got;
}

static bool holds_same(const char *path, const struct out *o)
{
	int descriptor = open(path, O_RDONLY | O_CLOEXEC);
	char room[COMPARE_ROOM];
	ssize_t got = -1;
	size_t at = 0;

	if (descriptor < 0)
		return false;
	while ((got = read_some(descriptor, room, sizeof room)) > 0) {
		if ((size_t)got > o->size - at ||
		    memcmp(room, o->text + at, (size_t)got) != 0)
			break;
		at += (size_t)got;
	}
	close(descriptor);
	return got == 0 && at == o->size;
}

/* ---- one of the files ------------------------------------------------------------ */

enum way { LEAVE, REPLACE, CREATE, WRITE_TO };

struct saving {
	const struct out_file *file;
	enum way way;
	char *real;         /* behind symbolic links, or NULL: the heap's */
	const char *target; /* what is replaced */
	char *temporary;    /* NULL when there is none */
	char *kept;         /* a second name of the old file, or NULL */
	bool done;          /* the target is the new file */
};

/* The permissions a new file would get: mkstemp gives its own to nobody else. */
static mode_t new_file_mode(void)
{
	mode_t mask = umask(0);

	umask(mask);
	return 0666 & ~mask;
}

/* Decides what is to be done, and returns the permissions of the file to be. */
static mode_t saving_look(struct saving *s)
{
	const struct out *text = s->file->text;
	struct stat status;

	/* Behind a symbolic link it is the file that is replaced, not the link. */
	s->real = realpath(s->file->path, NULL);
	s->target = s->real ? s->real : s->file->path;
	if (!s->real || stat(s->real, &status) < 0) {
		s->way = CREATE;
		return new_file_mode();
	}
	if (!S_ISREG(status.st_mode))
		s->way = WRITE_TO;
	else if (!s->file->fresh && (size_t)status.st_size == text->size &&
		 holds_same(s->real, text))
		s->way = LEAVE;
	else
		s->way = REPLACE;
	return status.st_mode & 07777;
}

/* Fills the temporary file. False, with errno set. */
static bool saving_fill(struct context *cx, struct saving *s, mode_t mode)
{
	char *temporary = arena_format(cx->arena, "%s.tmp-XXXXXX", s->target);
	int descriptor = mkstemp(temporary), reason;
	bool done;

	if (descriptor < 0)
		return false;
	s->temporary = temporary;
	done = write_all(descriptor, s->file->text->text, s->file->text->size) &&
	       fchmod(descriptor, mode) == 0 && fsync(descriptor) == 0;
	reason = errno;
	if (close(descriptor) < 0 && done)
		return false;
	errno = reason;
	return done;
}

/* A device or a pipe cannot be replaced: it is written to. */
static bool write_to(const char *path, const struct out *o)
{
	int descriptor = open(path, O_WRONLY | O_CLOEXEC | O_NOCTTY);
	bool done;

	if (descriptor < 0)
		return false;
	done = write_all(descriptor, o->text, o->size);
	return close(descriptor) == 0 && done;
}

/* Where a file cannot have two names, as on a memory stick, it is replaced without. */
static bool keep_old(struct context *cx, struct saving *s)
{
	char *kept = arena_format(cx->arena, "%s.old", s->temporary);

	if (link(s->target, kept) == 0)
		s->kept = kept;
	return s->kept || errno == EPERM || errno == ENOTSUP || errno == ENOSYS ||
	       errno == EMLINK || errno == EXDEV || errno == EACCES;
}

static bool saving_finish(struct context *cx, struct saving *s, bool alone)
{
	if (s->way == LEAVE)
		return true;
	if (s->way == WRITE_TO)
		return write_to(s->target, s->file->text);
	if (s->way == REPLACE && !alone && !keep_old(cx, s))
		return false;
	s->done = rename(s->temporary, s->target) == 0;
	return s->done;
}

/* As it was before. */
static void saving_undo(struct saving *s)
{
	if (s->done && s->kept && rename(s->kept, s->target) == 0)
		s->kept = NULL;
	else if (s->done && s->way == CREATE)
		unlink(s->target);
	if (s->temporary && !s->done)
		unlink(s->temporary);
}

/* ---- all of them ----------------------------------------------------------------- */

/* The one that could not be written, or NULL. */
static const struct saving *save_all(struct context *cx, struct saving *all, size_t count)
{
	size_t i;

	for (i = 0; i < count; i++) {
		mode_t mode = saving_look(&all[i]);

		if ((all[i].way == CREATE || all[i].way == REPLACE) &&
		    !saving_fill(cx, &all[i], mode))
			return &all[i];
	}
	/* What cannot be undone comes when all else is known to be possible. */
	for (i = 0; i < count; i++)
		if (all[i].way != WRITE_TO && !saving_finish(cx, &all[i], count == 1))
			return &all[i];
	for (i = 0; i < count; i++)
		if (all[i].way == WRITE_TO && !saving_finish(cx, &all[i], count == 1))
			return &all[i];
	return NULL;
}

static void block_interruptions(sigset_t *before)
{
	sigset_t wait;

	sigemptyset(&wait);
	sigaddset(&wait, SIGHUP);
	sigaddset(&wait, SIGINT);
	sigaddset(&wait, SIGTERM);
	sigprocmask(SIG_BLOCK, &wait, before);
}

bool files_save(struct context *cx, struct out_file *files, size_t count)
{
	struct saving *all = NEW_ARRAY(cx, struct saving, count);
	const struct saving *failed;
	sigset_t before;
	size_t i;

	if (!sources_unchanged(cx))
		return false;
	for (i = 0; i < count; i++)
		all[i].file = &files[i];
	block_interruptions(&before);
	failed = save_all(cx, all, count);
	if (failed)
		complain(cx, "cannot write %s: %s", failed->file->path, strerror(errno));
	for (i = count; i-- > 0;) {
		if (failed)
			saving_undo(&all[i]);
		if (all[i].kept)
			unlink(all[i].kept);
		files[i].changed = !failed && all[i].way != LEAVE;
		free(all[i].real);
	}
	sigprocmask(SIG_SETMASK, &before, NULL);
	return !failed;
}

bool out_save(struct context *cx, const struct out *o, const char *path, bool *changed)
{
	struct out_file file = { .path = path, .text = o };
	bool done = files_save(cx, &file, 1);

	if (changed)
		*changed = file.changed;
	return done;
}
