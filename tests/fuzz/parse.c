/*
 * parse.c - a target: the scanner, the parser and the formatter.
 *
 * What the formatter wrote must be taken by the parser, and by the formatter be left as it is.
 */
#include <string.h>

#include "fmt/fmt.h"
#include "fuzz.h"

/* True when the text has no errors; `to` then is its layout. */
static bool
lay_out(const char *text, size_t size, struct out *to)
{
	struct context cx;
	struct syntax *syntax;
	bool fine;

	fuzz_context_open(&cx);
	source_add_text(&cx, "input.classpec", text, size);
	syntax = parse(&cx);
	fine = syntax->count == 1 && fmt_unit(&cx, &syntax->units[0], to);
	diag_flush(&cx, cx.err);
	fuzz_context_close(&cx);
	return fine;
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
	struct out once = {0}, twice = {0};

	if (lay_out((const char *)bytes, size, &once)) {
		fuzz_expect(lay_out(once.text ? once.text : "", once.size, &twice),
			    "what the formatter writes has no errors");
		fuzz_expect(once.size == twice.size &&
			    (once.size == 0 || memcmp(once.text, twice.text, once.size) == 0),
			    "what is laid out stays as it is");
	}
	out_free(&once);
	out_free(&twice);
	return 0;
}
