/*
 * escape.h - the way out when memory is gone, or a mistake of ours was met, in the middle of a pass.
 */
#ifndef CLASSPEC_ESCAPE_H
#define CLASSPEC_ESCAPE_H

#include <setjmp.h>

#include "base.h"

enum { END_NO_MEMORY = 2, END_FAULT = 70 };

struct escape {
	jmp_buf to;
	int status; /* END_NO_MEMORY or END_FAULT */
};

/* Where program_end goes in this thread; NULL: it ends the process. */
void escape_set(struct escape *escape);

#endif
