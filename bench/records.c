/*
 * records.c - reads a file of records, with ours or with a peer, and prints the seconds of processor time of
 * each round and how many were read: records ours|simdjson FILE ROUNDS. With `records grow - 1`, ours reads
 * standard input, and the peak of memory in kilobytes is printed too. bench/records calls it.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>

#include "../runtime/record.h"
#include "nys.h"
#include "records_peer.h"

static double now(void)
{
	struct timespec time;

	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
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

int main(int argc, char **argv)
{
	int round, rounds = argc == 4 ? atoi(argv[3]) : 0;

	for (round = 0; round < rounds; round++) {
		double start = now();
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
		printf("%.6f %llu %llu %ld\n", now() - start, (unsigned long long)count,
		       (unsigned long long)jobs, peak());
	}
	return rounds ? 0 : 2;
}
