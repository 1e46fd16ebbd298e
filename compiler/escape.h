/*
 * escape.h - the way out when memory is gone, or a mistake of ours was met, in the middle of a pass.
 */
#ifndef CLASSPEC_ESCAPE_H
#define CLASSPEC_ESCAPE_H

#include <setjmp.h>

#include "base.h"

enum { END_NO_MEMORY = 2, END_FAULT = 70 };

struct thread;

struct escape {
	jmp_buf to;
	int status;             /* END_NO_MEMORY or END_FAULT */
	struct thread *running; /* threads that use what is about to be left: they are waited for */
};

/* Where program_end goes in this thread; NULL: it ends the process. */
void escape_set(struct escape *escape);
struct escape *escape_of_thread(void);

/* thread.c: waits for the threads that were started under it. */
void threads_join(struct escape *escape);

#endif
