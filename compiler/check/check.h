/*
 * check.h - what is doubtful about a plan that holds no mistake.
 *
 * One file for each theme; check.c has them in order. The checks read the model and, for the
 * wording, the source; all they write are diagnostics. Each walks over the plan a fixed
 * number of times, so that a plan of ten thousand classes takes a fraction of a second.
 *
 * Of a standard with several revisions only the newest is looked at: an older one is kept as
 * it was.
 */
#ifndef CLASSPEC_CHECK_H
#define CLASSPEC_CHECK_H

#include "base.h"
#include "model.h"

/* check.c: all checks of a model that was resolved without errors. */
void check(struct context *cx, const struct model *model);

/* waivers.c: marks what the spec allows. `complete`: all checks were made, so that a waiver which
 * silenced none of them is of no use. */
void waivers_apply(struct context *cx, const struct model *model, bool complete);

/* spelling.c: why spelling cannot be checked, or NULL when it can. */
const char *check_spelling_absence(void);

#endif
