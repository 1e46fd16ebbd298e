/*
 * tests/hygiene/kill.c - runs a command and kills it when it makes its N-th call of the system:
 *
 *	kill N COMMAND...     exit status 137 when it was killed, else that of the command
 *	kill count COMMAND... prints how many calls it makes; 99 when it cannot be watched
 */
#define _DEFAULT_SOURCE
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ptrace.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

static int
start(char **command)
{
	if (ptrace(PTRACE_TRACEME, 0, NULL, NULL) < 0)
		return 99;
	raise(SIGSTOP);
	execvp(command[0], command);
	return 98;
}

/* The exit status, or -1 when the child has just begun or ended a call of the system. */
static int
wait_for_call(pid_t child)
{
	int status;

	for (;;) {
		if (waitpid(child, &status, 0) < 0)
			return 97;
		if (WIFEXITED(status))
			return WEXITSTATUS(status);
		if (WIFSIGNALED(status))
			return 128 + WTERMSIG(status);
		if (WSTOPSIG(status) == (SIGTRAP | 0x80))
			return -1;
		if (ptrace(PTRACE_SYSCALL, child, NULL, NULL) < 0)
			return 99;
	}
}

int
main(int argc, char **argv)
{
	int counting = argc > 1 && strcmp(argv[1], "count") == 0;
	long last = counting || argc < 2 ? -1 : atol(argv[1]), stops = 0;
	int status;
	pid_t child;

	if (argc < 3)
		return 96;
	child = fork();
	if (child == 0)
		return start(argv + 2);
	if (waitpid(child, &status, 0) < 0 || !WIFSTOPPED(status) ||
	    ptrace(PTRACE_SETOPTIONS, child, NULL, PTRACE_O_TRACESYSGOOD | PTRACE_O_EXITKILL) < 0)
		return 99;
	for (;;) {
		if (ptrace(PTRACE_SYSCALL, child, NULL, NULL) < 0)
			return 99;
		status = wait_for_call(child);
		if (status >= 0)
			break;
		/* Each call stops twice, before and after. */
		if (stops++ % 2 == 0 && stops / 2 + 1 == last) {
			kill(child, SIGKILL);
			waitpid(child, &status, 0);
			return 137;
		}
	}
	if (counting)
		printf("%ld\n", stops / 2);
	return status;
}
