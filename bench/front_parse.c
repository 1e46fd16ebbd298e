/*
 * front_parse.c - reads a plan and parses it, nothing else: front_parse SPEC...
 */
#include <string.h>

#include "syntax.h"

int
main(int argc, char **argv)
{
	struct context cx;
	int status;

	context_open(&cx);
	for (int i = 1; i < argc; i++)
		sources_add(&cx, argv[i]);
	if (!cx.unreadable)
		parse(&cx);
	status = cx.unreadable || diag_failed(&cx);
	context_close(&cx);
	return status;
}
