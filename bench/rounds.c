/*
 * rounds.c - times, medians and tables.
 */
#include "rounds.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

double seconds_now(void)
{
	struct timespec now;

	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
	return (double)now.tv_sec + (double)now.tv_nsec * 1e-9;
}

size_t contest_enter(struct contest *contest, const char *name, double count)
{
	struct contestant *entry = &contest->entry[contest->count];

	memset(entry, 0, sizeof *entry);
	entry->name = name;
	entry->count = count;
	return contest->count++;
}

static int compare(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;

	return (x > y) - (x < y);
}

static double median(const double *values)
{
	double sorted[ROUNDS];

	memcpy(sorted, values, sizeof sorted);
	qsort(sorted, ROUNDS, sizeof *sorted, compare);
	return sorted[ROUNDS / 2];
}

double contest_ratio(const struct contest *contest, size_t number, size_t other)
{
	const struct contestant *one = &contest->entry[number];
	const struct contestant *two = &contest->entry[other];
	double ratios[ROUNDS];
	size_t i;

	if (one->skipped || two->skipped)
		return 0;
	for (i = 0; i < ROUNDS; i++)
		ratios[i] = one->count / one->seconds[i] * two->seconds[i] / two->count;
	return median(ratios);
}

void contest_print(const struct contest *contest, size_t yardstick)
{
	size_t i;

	printf("%-44s %14s %9s\n", "", "decisions/s", "ratio");
	for (i = 0; i < contest->count; i++) {
		const struct contestant *entry = &contest->entry[i];

		if (entry->skipped)
			printf("%-44s %14s %s\n", entry->name, "skipped:",
			       entry->skipped);
		else
			printf("%-44s %12.2f M %9.3g\n", entry->name,
			       entry->count / median(entry->seconds) * 1e-6,
			       contest_ratio(contest, i, yardstick));
	}
	for (i = 0; i < contest->count; i++) {
		const struct contestant *entry = &contest->entry[i];

		if (entry->skipped)
			printf("skipped %s: %s\n", entry->name, entry->skipped);
		else
			printf("figure\t%s\t%.1f\tM/s\t\n", entry->name,
			       entry->count / median(entry->seconds) * 1e-6);
	}
}

void goal_print(const char *name, double ratio, double goal)
{
	if (ratio != 0)
		printf("figure\t%s\t%.2f\tx\t>= %g\n", name, ratio, goal);
}
