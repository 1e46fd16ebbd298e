/*
 * map.c - big files as they lie on the disk: mapped into memory, which costs a tenth of reading
 * them, and whose pages go back to the system when they are not needed for a while.
 *
 * The price is that another program may cut such a file short while it is read. The system says so
 * with a signal, which ends this program in order; only a program of our own may do that, so the
 * library never maps a file.
 */
#if defined(__linux__)
#define _DEFAULT_SOURCE /* MAP_ANONYMOUS, madvise */
#endif
#include "base.h"

#if defined(__linux__)

#include <signal.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

/* Whole pages for the bytes, and one more, which stays empty. */
static size_t pages_of(size_t size, size_t page)
{
	return (size / page + 2) * page;
}

const char *file_map(int descriptor, size_t size)
{
	size_t page = (size_t)sysconf(_SC_PAGESIZE), room = pages_of(size, page);
	char *text = mmap(NULL, room, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	if (text == MAP_FAILED)
		return NULL;
	if (mmap(text, size, PROT_READ, MAP_PRIVATE | MAP_FIXED, descriptor, 0) != MAP_FAILED)
		return text;
	munmap(text, room);
	return NULL;
}

/* The pages of a map can be written to by nobody, but munmap wants a pointer to what it frees. */
static void *pages_at(const char *text)
{
	return (void *)(uintptr_t)text;
}

void file_unmap(const char *text, size_t size)
{
	munmap(pages_at(text), pages_of(size, (size_t)sysconf(_SC_PAGESIZE)));
}

void file_forget(const char *text, size_t from, size_t to)
{
	size_t page = (size_t)sysconf(_SC_PAGESIZE);
	size_t first = (page - (uintptr_t)text % page) % page; /* a page begins there, */
	size_t begin = from < first ? first : from - (from - first) % page;

	if (to >= begin + page) /* and behind it are whole ones */
		(void)madvise(pages_at(text + begin), (to - begin) / page * page, MADV_DONTNEED);
}

static void say_cut_short(int number, siginfo_t *info, void *context)
{
	static const char message[] =
		"classpec: a file was cut short by another program while it was being read\n";

	(void)context;
	if (info->si_code != BUS_ADRERR) {
		signal(number, SIG_DFL); /* not that: it comes again, and ends the program */
		return;
	}
	if (write(STDERR_FILENO, message, sizeof message - 1) < 0)
		_exit(2);
	_exit(2);
}

void files_guard(struct context *cx)
{
	struct sigaction action = {.sa_sigaction = say_cut_short, .sa_flags = SA_SIGINFO};

	cx->files_mapped = sigaction(SIGBUS, &action, NULL) == 0;
}

#else

const char *file_map(int descriptor, size_t size)
{
	(void)descriptor;
	(void)size;
	return NULL;
}

void file_unmap(const char *text, size_t size)
{
	(void)text;
	(void)size;
}

void file_forget(const char *text, size_t from, size_t to)
{
	(void)text;
	(void)from;
	(void)to;
}

void files_guard(struct context *cx)
{
	(void)cx;
}

#endif
