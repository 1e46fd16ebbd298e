/*
 * check/fix.h - corrections that the tool may make by itself.
 */
#ifndef CLASSPEC_FIX_H
#define CLASSPEC_FIX_H

#include "base.h"

/* Writes the corrections of all sorted warnings into the files and says how many. The
 * correction of an error is a guess, and is left to the author. False when a file could not
 * be written. */
bool fixes_apply(struct context *cx);

#endif
