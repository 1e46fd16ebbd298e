/*
 * fmt/fmt.h - one layout for every spec: syntax in, text out. The model is never seen.
 *
 * Only white space changes: words, texts and comments stay as they are and in their
 * order.
 */
#ifndef CLASSPEC_FMT_H
#define CLASSPEC_FMT_H

#include "syntax.h"

enum { FMT_WIDTH = 100, FMT_INDENT = 4 }; /* columns */

/* Appends the source of `unit`, which parse has read, in its one layout. False, and
 * nothing is appended, when the source has errors: the diagnostics of the context say
 * where. */
bool fmt_unit(struct context *cx, const struct unit_syntax *unit, struct out *to);

/* fmt/unified.c: appends what turns `old` into `new` as a unified diff with three lines
 * of context; nothing when they are the same. The two must differ in white space only,
 * which makes the time linear. */
void fmt_unified(const char *path, const char *old, size_t old_size, const char *new,
		 size_t new_size, struct out *to);

#endif
