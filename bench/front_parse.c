/*
 * front_parse.c - the first passes alone:
 *
 *	front_parse SPEC...             reads a plan and parses it, nothing else
 *	front_parse --utf8 ROUNDS SPEC  prints megabytes a second of the check that a text is UTF-8
 */
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "syntax.h"

static int
measure_utf8(const struct source *source, int rounds)
{
	clock_t start = clock();
	size_t checked = 0;
	double seconds;

	for (int i = 0; i < rounds; i++) {
		size_t plain = utf8_plain(source->text, source->size);

		checked += plain + utf8_check(source->text + plain, source->size - plain);
	}
	seconds = (double)(clock() - start) / CLOCKS_PER_SEC;
	printf("%.0f\n", (double)checked / 1e6 / (seconds > 0 ? seconds : 1e-9));
	return checked != source->size * (size_t)rounds;
}

int
main(int argc, char **argv)
{
	bool utf8 = argc > 3 && strcmp(argv[1], "--utf8") == 0;
	struct context cx;
	int status;

	context_open(&cx);
	files_guard(&cx);
	for (int i = utf8 ? 3 : 1; i < argc; i++)
		sources_add(&cx, argv[i]);
	cx.syntax_freed = true;
	if (utf8 && !cx.unreadable)
		return measure_utf8(&cx.sources[0], atoi(argv[2]));
	if (!cx.unreadable)
		syntax_free(parse(&cx));
	status = cx.unreadable || diag_failed(&cx);
	context_close(&cx);
	return status;
}
