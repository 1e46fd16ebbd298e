/*
 * progress.c - a bar that is drawn at most ten times a second and wiped at the end.
 */
#include "progress.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum {
	BAR_WIDTH = 30,
	INTERVAL = 100000000, /* nanoseconds */
};

void progress_open(struct progress *progress, FILE *to, uint64_t total)
{
	const char *terminal = getenv("TERM");
	int descriptor = fileno(to);

	memset(progress, 0, sizeof *progress);
	progress->total = total;
	if (total > 0 && descriptor >= 0 && isatty(descriptor) && terminal &&
	    strcmp(terminal, "dumb") != 0)
		progress->to = to;
	clock_gettime(CLOCK_MONOTONIC, &progress->last);
}

static bool is_time(struct progress *progress)
{
	struct timespec now;
	int64_t passed;

	clock_gettime(CLOCK_MONOTONIC, &now);
	passed = ((int64_t)now.tv_sec - progress->last.tv_sec) * 1000000000 +
		 (now.tv_nsec - progress->last.tv_nsec);
	if (passed < INTERVAL)
		return false;
	progress->last = now;
	return true;
}

void progress_update(struct progress *progress, uint64_t done, uint64_t count)
{
	char bar[BAR_WIDTH + 1];
	double share;
	int filled;

	if (!progress->to || !is_time(progress))
		return;
	share = done < progress->total ? (double)done / (double)progress->total : 1;
	filled = (int)(share * BAR_WIDTH);
	memset(bar, '-', BAR_WIDTH);
	memset(bar, '#', (size_t)filled);
	bar[BAR_WIDTH] = '\0';
	fprintf(progress->to, "\r[%s] %3d%%  %llu records\x1b[K", bar, (int)(share * 100),
		(unsigned long long)count);
	fflush(progress->to);
	progress->shown = true;
}

void progress_clear(struct progress *progress)
{
	if (!progress->shown)
		return;
	fputs("\r\x1b[K", progress->to);
	fflush(progress->to);
	progress->shown = false;
}
