/*
 * rounds.h - shared by the measurements: a clock, and what several rounds of it come to.
 *
 * The contestants take turns in every round, so that whatever else the machine does slows
 * all of them; a ratio is the median of the rounds' ratios.
 */
#ifndef ROUNDS_H
#define ROUNDS_H

#include <stdbool.h>
#include <stddef.h>

enum { ROUNDS = 9, CONTESTANTS_MAX = 10 };

struct contestant {
	const char *name;
	double count;           /* decisions in one round */
	double seconds[ROUNDS]; /* 0: did not take part */
	const char *skipped;    /* why it did not */
};

struct contest {
	struct contestant entry[CONTESTANTS_MAX];
	size_t count;
};

/* Processor time of this process: what else runs does not count. */
double seconds_now(void);
/* Returns its number. */
size_t contest_enter(struct contest *contest, const char *name, double count);
/* How many times as fast as another. */
double contest_ratio(const struct contest *contest, size_t number, size_t other);
/* A line for each, to be read: decisions a second, and the ratio to the `yardstick`; and the
 * same as figures for bench/report. */
void contest_print(const struct contest *contest, size_t yardstick);
/* A figure that has a goal; nothing when the ratio is 0, one of the two being skipped. */
void goal_print(const char *name, double ratio, double goal);

#endif
