/*
 * tests/hygiene/fail.c - a library to be loaded before the C library, in which one call fails.
 *
 * HYGIENE_FAIL=N:HOW makes the N-th call below fail: HOW is the number of an error, or `short`,
 * with which a write writes half, or with a `+` behind the number, with which all later calls of
 * the same kind fail too, as they do on a disk that is full. HYGIENE_COUNT=FILE writes the names
 * of the calls to a file, one a line, and lets none fail.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

/* The C library's own, behind the one here. */
#define NEXT(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

static void
note(const char *call)
{
	const char *path = getenv("HYGIENE_COUNT");
	int descriptor;

	if (!path)
		return;
	descriptor = (int)syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_APPEND | O_CREAT, 0666);
	if (syscall(SYS_write, descriptor, call, strlen(call)) < 0 ||
	    syscall(SYS_write, descriptor, "\n", 1) < 0)
		abort();
	syscall(SYS_close, descriptor);
}

/* 0, or the error with which the call fails; -1: write half. */
static int
fault(const char *call)
{
	static int calls;
	static const char *failing; /* from now on */
	const char *plan = getenv("HYGIENE_FAIL"), *how;

	note(call);
	calls++;
	if (!plan)
		return 0;
	how = strchr(plan, ':') + 1;
	if (failing && strcmp(failing, call) == 0)
		return atoi(how);
	if (calls != atoi(plan))
		return 0;
	if (strchr(how, '+'))
		failing = call;
	if (strcmp(how, "short") == 0)
		return strcmp(call, "write") == 0 ? -1 : 0;
	return atoi(how);
}

#define FAILING(call, otherwise) \
	do { \
		int error = fault(call); \
		if (error > 0) { \
			errno = error; \
			return (otherwise); \
		} \
	} while (0)

int
open(const char *path, int flags, ...)
{
	va_list args;
	mode_t mode;

	va_start(args, flags);
	mode = flags & O_CREAT ? va_arg(args, mode_t) : 0;
	va_end(args);
	FAILING("open", -1);
	return NEXT(open)(path, flags, mode);
}

int
mkstemp(char *template)
{
	FAILING("mkstemp", -1);
	return NEXT(mkstemp)(template);
}

ssize_t
read(int descriptor, void *room, size_t size)
{
	FAILING("read", -1);
	return NEXT(read)(descriptor, room, size);
}

ssize_t
write(int descriptor, const void *text, size_t size)
{
	int error = fault("write");

	if (error > 0) {
		errno = error;
		return -1;
	}
	return NEXT(write)(descriptor, text, error < 0 ? (size + 1) / 2 : size);
}

int
fsync(int descriptor)
{
	FAILING("fsync", -1);
	return NEXT(fsync)(descriptor);
}

int
fchmod(int descriptor, mode_t mode)
{
	FAILING("fchmod", -1);
	return NEXT(fchmod)(descriptor, mode);
}

/* The descriptor is gone all the same. */
int
close(int descriptor)
{
	int error = fault("close");
	int done = NEXT(close)(descriptor);

	if (error > 0) {
		errno = error;
		return -1;
	}
	return done;
}

int
rename(const char *from, const char *to)
{
	FAILING("rename", -1);
	return NEXT(rename)(from, to);
}

int
link(const char *from, const char *to)
{
	FAILING("link", -1);
	return NEXT(link)(from, to);
}

int
mkdir(const char *path, mode_t mode)
{
	FAILING("mkdir", -1);
	return NEXT(mkdir)(path, mode);
}
