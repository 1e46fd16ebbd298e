/*
 * graph/svg.c - the program `dot` of graphviz, run without a shell. It gets the picture
 * as a file, so that neither waits for the other.
 */
#include "graph/graph.h"

#include <errno.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

enum { NOT_FOUND = 127, ROOM = 16 * 1024 };

static pid_t dot_start(FILE *input, int to)
{
	char program[] = "dot", format[] = "-Tsvg";
	char *const arguments[] = {program, format, NULL};
	pid_t process = fork();

	if (process == 0) {
		dup2(fileno(input), STDIN_FILENO);
		dup2(to, STDOUT_FILENO);
		close(to);
		execvp(program, arguments);
		_exit(errno == ENOENT ? NOT_FOUND : 126);
	}
	return process;
}

static void read_all(int from, struct out *to)
{
	char room[ROOM];
	ssize_t got;

	while ((got = read(from, room, sizeof room)) > 0 || (got < 0 && errno == EINTR))
		out_bytes(to, room, got > 0 ? (size_t)got : 0);
}

/* The exit status of dot, or -1 when it could not be run. */
static int dot_run(FILE *input, struct out *svg)
{
	int ends[2], status;
	pid_t process;

	if (pipe(ends) != 0)
		return -1;
	process = dot_start(input, ends[1]);
	close(ends[1]);
	if (process > 0)
		read_all(ends[0], svg);
	close(ends[0]);
	if (process < 0)
		return -1;
	while (waitpid(process, &status, 0) < 0)
		if (errno != EINTR)
			return -1;
	return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

bool graph_draw(struct context *cx, const struct out *dot, struct out *svg)
{
	FILE *input = tmpfile();
	int status = -1;

	if (input && fwrite(dot->text, 1, dot->size, input) == dot->size &&
	    fflush(input) == 0 && lseek(fileno(input), 0, SEEK_SET) == 0)
		status = dot_run(input, svg);
	if (input)
		fclose(input);
	if (status == NOT_FOUND)
		complain(cx,
			 "an SVG is drawn by the program `dot` of graphviz, which is not "
			 "there; install graphviz, or ask for --format=dot");
	else if (status != 0)
		complain(cx, "the program `dot` of graphviz could not draw the plan");
	return status == 0;
}
