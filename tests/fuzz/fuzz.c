/*
 * fuzz.c - what the targets share.
 */
#include <stdlib.h>

#include "fuzz.h"

void
fuzz_context_open(struct context *cx)
{
	context_open(cx);
	cx->err = fopen("/dev/null", "w");
	fuzz_expect(cx->err != NULL, "/dev/null can be opened");
}

void
fuzz_context_close(struct context *cx)
{
	fclose(cx->err);
	context_close(cx);
}

void
fuzz_expect(bool holds, const char *what)
{
	if (holds)
		return;
	fprintf(stderr, "does not hold: %s\n", what);
	abort();
}
