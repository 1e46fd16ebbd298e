/*
 * records.c - reads a file of records, with ours or with a peer, and prints the seconds of processor time of
 * each round and how many were read: records ours|simdjson FILE ROUNDS. With `records grow - 1`, ours reads
 * standard input, and the peak of memory in kilobytes is printed too. `records clock COMMAND...` prints the
 * seconds that a program takes by the clock, from its start to its end. bench/records calls it.
 */
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>

#include "../runtime/record.h"
#include "nys.h"
#include "records_peer.h"

static double now(clockid_t clock)
{
	struct timespec time;

	clock_gettime(clock, &time);
	return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

/* Closes what it reads from. */
static uint64_t ours(FILE *from, enum record_format format, uint64_t *jobs)
{
	struct record_reader *reader;
	struct record record;
	enum record_status status;
	uint64_t count = 0;

	*jobs = 0;
	if (!from)
		return 0;
	reader = record_reader_open(&nys_plan, from, format);
	while (reader &&
	       (status = record_reader_next(reader, &record)) < RECORD_END) {
		count += status == RECORD_READ;
		*jobs += record.facts.job_count;
	}
	record_reader_close(reader);
	fclose(from);
	return count;
}

static long peak(void)
{
	struct rusage usage;

	return getrusage(RUSAGE_SELF, &usage) == 0 ? usage.ru_maxrss : 0;
}

/* Returns its exit status. */
static int clock_command(char **command)
{
	extern char **environ;
	const double start = now(CLOCK_MONOTONIC);
	int status;
	pid_t child;

	if (posix_spawnp(&child, command[0], NULL, NULL, command, environ) != 0 ||
	    waitpid(child, &status, 0) < 0)
		return 2;
	fprintf(stderr, "%.6f\n", now(CLOCK_MONOTONIC) - start);
	return WIFEXITED(status) ? WEXITSTATUS(status) : 2;
}

int main(int argc, char **argv)
{
	int round, rounds = argc == 4 ? atoi(argv[3]) : 0;

	if (argc > 2 && strcmp(argv[1], "clock") == 0)
		return clock_command(argv + 2);

	for (round = 0; round < rounds; round++) {
		double start = now(CLOCK_PROCESS_CPUTIME_ID);
		uint64_t jobs, count;

#ifdef WITH_SIMDJSON
		if (strcmp(argv[1], "simdjson") == 0)
			count = peer_simdjson(argv[2], &jobs);
		else
#endif
		if (strcmp(argv[1], "grow") == 0)
			count = ours(stdin, RECORD_ANY, &jobs);
		else
			count = ours(fopen(argv[2], "rb"), record_format_of(argv[2]), &jobs);
		printf("%.6f %llu %llu %ld\n", now(CLOCK_PROCESS_CPUTIME_ID) - start, (unsigned long long)count,
		       (unsigned long long)jobs, peak());
	}
	return rounds ? 0 : 2;
}
