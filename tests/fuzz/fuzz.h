/*
 * fuzz.h - what the targets share. Each target is a file with a LLVMFuzzerTestOneInput, which libFuzzer
 * and AFL++ call with bytes they made up; docs/fuzzing.md says how to run them.
 */
#ifndef CLASSPEC_FUZZ_H
#define CLASSPEC_FUZZ_H

#include <stddef.h>
#include <stdint.h>

#include "base.h"

/* Of libFuzzer. Always 0. */
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);

/* In a text that is two: what stands between them, which is not UTF-8. */
enum { FUZZ_DIVIDER = 0xff };

/* What is printed is made, and lost. */
void fuzz_context_open(struct context *cx);
void fuzz_context_close(struct context *cx);

/* Stops, so that the input is kept, with what should hold. */
void fuzz_expect(bool holds, const char *what);

#endif
