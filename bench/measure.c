/*
 * measure.c - commands side by side: measure ROUNDS < commands
 *
 * Each line of standard input is a name, a tab and a command for the shell. The commands take turns,
 * ROUNDS times, so that whatever else the machine does falls on all of them alike. For each is printed
 *
 *	name<TAB>processor milliseconds<TAB>wall milliseconds<TAB>peak kilobytes<TAB>user milliseconds
 *
 * the medians of the rounds and the greatest peak. Processor time is user and system time of the command
 * and its children: what a quiet machine's clock would show of a program with one thread. What a command
 * prints is thrown away; one that ends with a status above 1 is reported, and the status is then 1.
 */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { COMMANDS = 64, ROUNDS = 99, LINE = 4096 };

struct command {
	char line[LINE];
	const char *shell;
	double processor[ROUNDS], wall[ROUNDS], user[ROUNDS];
	long peak;
};

static double
milliseconds(struct timeval time)
{
	return (double)time.tv_sec * 1e3 + (double)time.tv_usec / 1e3;
}

static double
now(void)
{
	struct timespec time;

	clock_gettime(CLOCK_MONOTONIC, &time);
	return (double)time.tv_sec * 1e3 + (double)time.tv_nsec / 1e6;
}

static void
run_child(const char *shell)
{
	int nowhere = open("/dev/null", O_RDWR);

	dup2(nowhere, STDIN_FILENO);
	dup2(nowhere, STDOUT_FILENO);
	dup2(nowhere, STDERR_FILENO);
	execl("/bin/sh", "sh", "-c", shell, (char *)NULL);
	_exit(127);
}

/* One turn; false when the command failed. */
static int
run(struct command *command, int round)
{
	double start = now();
	struct rusage used;
	int status;
	pid_t child = fork();

	if (child == 0)
		run_child(command->shell);
	if (child < 0 || wait4(child, &status, 0, &used) < 0) {
		perror("measure");
		exit(2);
	}
	command->wall[round] = now() - start;
	command->user[round] = milliseconds(used.ru_utime);
	command->processor[round] = milliseconds(used.ru_utime) + milliseconds(used.ru_stime);
	if (used.ru_maxrss > command->peak)
		command->peak = used.ru_maxrss;
	return WIFEXITED(status) && WEXITSTATUS(status) <= 1;
}

static int
compare(const void *a, const void *b)
{
	double left = *(const double *)a, right = *(const double *)b;

	return (left > right) - (left < right);
}

static double
median(double *values, int count)
{
	qsort(values, (size_t)count, sizeof *values, compare);
	return values[count / 2];
}

int
main(int argc, char **argv)
{
	static struct command commands[COMMANDS];
	int rounds = argc == 2 ? atoi(argv[1]) : 0, count = 0, failed = 0;

	if (rounds < 1 || rounds > ROUNDS) {
		fprintf(stderr, "usage: measure ROUNDS < commands\n");
		return 2;
	}
	while (count < COMMANDS && fgets(commands[count].line, LINE, stdin)) {
		char *tab = strchr(commands[count].line, '\t');

		commands[count].line[strcspn(commands[count].line, "\n")] = '\0';
		if (!tab) {
			fprintf(stderr, "measure: no tab in: %s\n", commands[count].line);
			return 2;
		}
		*tab = '\0';
		commands[count++].shell = tab + 1;
	}
	for (int round = 0; round < rounds; round++)
		for (int i = 0; i < count; i++)
			if (!run(&commands[i], round)) {
				fprintf(stderr, "measure: failed: %s\n", commands[i].shell);
				failed = 1;
			}
	for (int i = 0; i < count; i++)
		printf("%s\t%.1f\t%.1f\t%ld\t%.1f\n", commands[i].line,
		       median(commands[i].processor, rounds), median(commands[i].wall, rounds),
		       commands[i].peak, median(commands[i].user, rounds));
	return failed;
}
