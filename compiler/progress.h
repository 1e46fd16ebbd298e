/*
 * progress.h - how far a long run has come, in one line on a terminal.
 */
#ifndef CLASSPEC_PROGRESS_H
#define CLASSPEC_PROGRESS_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <time.h>

struct progress {
	FILE *to; /* NULL: nothing is shown */
	uint64_t total;
	bool shown;
	struct timespec last;
};

/* Shows something only when `to` is a terminal that can be written over. */
void progress_open(struct progress *progress, FILE *to, uint64_t total);
void progress_update(struct progress *progress, uint64_t done, uint64_t count);
/* Takes the line away; before any other text to the same terminal, and at the end. */
void progress_clear(struct progress *progress);

#endif
