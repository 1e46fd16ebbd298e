/*
 * escape.c - the one place where the program ends early, or, as a library, returns to its caller.
 */
#include "escape.h"

#include <stdlib.h>

/* Of each thread its own: what a call of the library has to come back to. */
static _Thread_local struct escape *escape_now;

void
escape_set(struct escape *escape)
{
	escape_now = escape;
}

struct escape *
escape_of_thread(void)
{
	return escape_now;
}

void
program_end(int status, const char *message)
{
	struct escape *escape = escape_now;

	if (escape) {
		escape->status = status;
		threads_join(escape);
		escape_now = NULL;
		longjmp(escape->to, 1);
	}
	fflush(stdout);
	fprintf(stderr, "classpec: %s\n", message);
	exit(status);
}

void
out_of_memory(void)
{
	program_end(END_NO_MEMORY, "out of memory");
}
