/*
 * diff/git.c - the files that REV:path names, as a git work tree keeps them: read by
 * the git command, which is run without a shell.
 */
#include "diff/diff.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

/* A git that runs: what it reads, and what it writes. */
struct git {
	pid_t process;
	FILE *to, *from;
};

/* Runs it in the folder; NULL: where we are. */
static bool git_open(struct git *git, const char *folder, char *const *arguments)
{
	int to[2], from[2], silence;

	if (pipe(to) != 0)
		return false;
	if (pipe(from) != 0) {
		close(to[0]);
		close(to[1]);
		return false;
	}
	git->process = fork();
	if (git->process == 0) {
		dup2(to[0], STDIN_FILENO);
		dup2(from[1], STDOUT_FILENO);
		close(to[0]);
		close(to[1]);
		close(from[0]);
		close(from[1]);
		/* What it complains about is told by whoever asked. */
		silence = open("/dev/null", O_WRONLY);
		if (silence >= 0)
			dup2(silence, STDERR_FILENO);
		if (!folder || chdir(folder) == 0)
			execvp("git", arguments);
		_exit(127);
	}
	close(to[0]);
	close(from[1]);
	git->to = fdopen(to[1], "w");
	git->from = fdopen(from[0], "r");
	return git->process > 0 && git->to && git->from;
}

/* Whether it ended well. */
static bool git_close(struct git *git)
{
	int status = 1;

	if (git->to)
		fclose(git->to);
	if (git->from)
		fclose(git->from);
	if (git->process <= 0)
		return false;
	while (waitpid(git->process, &status, 0) < 0 && errno == EINTR)
		;
	return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

/* ---- objects -------------------------------------------------------------------- */

enum object { OBJECT_NONE, OBJECT_FILE, OBJECT_TREE };

/* Asks a running `git cat-file --batch` for one object. *text is to be freed. */
static enum object object_read(struct git *git, const char *name, char **text,
			       size_t *size)
{
	char line[4096], type[16];
	unsigned long long length;

	*text = NULL;
	*size = 0;
	if (strchr(name, '\n'))
		return OBJECT_NONE;
	fprintf(git->to, "%s\n", name);
	if (fflush(git->to) != 0 || !fgets(line, sizeof line, git->from))
		return OBJECT_NONE;
	if (sscanf(line, "%*s %15s %llu", type, &length) != 2 || length > SIZE_MAX / 2)
		return OBJECT_NONE;
	*text = malloc((size_t)length + 1);
	if (!*text)
		return OBJECT_NONE;
	*size = fread(*text, 1, (size_t)length, git->from);
	(*text)[*size] = '\0';
	if (*size != length || getc(git->from) != '\n')
		return OBJECT_NONE;
	return strcmp(type, "tree") == 0 ? OBJECT_TREE
	     : strcmp(type, "blob") == 0 ? OBJECT_FILE
					 : OBJECT_NONE;
}

/* ---- what stands below a directory ---------------------------------------------- */

static bool is_plan_file(const char *path)
{
	static const char ending[] = ".classpec";
	size_t length = strlen(path);

	if (path[0] == '.' || strstr(path, "/."))
		return false;
	return length >= sizeof ending &&
	       strcmp(path + length - (sizeof ending - 1), ending) == 0;
}

static int compare_paths(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

/* The paths below a tree, as `git ls-tree -z` gives them: each ends in a NUL. */
static char **tree_list(struct context *cx, const char *folder, char *revision,
			size_t *count)
{
	char option[] = "ls-tree", names[] = "--name-only", git_word[] = "git";
	char recursive[] = "-rz", full[] = "--full-tree";
	char *arguments[] = { git_word, option, recursive, names, full, revision, NULL };
	struct git git = { 0 };
	char **paths = NULL, *path = NULL;
	size_t capacity = 0, room = 0;
	bool open = git_open(&git, folder, arguments);

	*count = 0;
	while (open && getdelim(&path, &room, '\0', git.from) > 0) {
		if (!is_plan_file(path))
			continue;
		GROW(paths, *count, capacity);
		paths[(*count)++] = arena_copy(cx->arena, path, strlen(path));
	}
	free(path);
	if (!git_close(&git))
		*count = 0;
	if (*count)
		qsort(paths, *count, sizeof *paths, compare_paths);
	return paths;
}

static bool refuse(struct context *cx, const char *name, const char *why)
{
	complain(cx, "%s: %s", name, why);
	cx->unreadable = true;
	return false;
}

static bool tree_add(struct context *cx, struct git *git, const char *folder,
		     const char *name)
{
	size_t count, size, length = strlen(name), i;
	const char *between =
		name[length - 1] == ':' || name[length - 1] == '/' ? "" : "/";
	char **paths =
		tree_list(cx, folder, arena_copy(cx->arena, name, length), &count);
	bool read = count > 0;
	char *text;

	if (!read)
		refuse(cx, name, "holds no .classpec file");
	for (i = 0; i < count && read; i++) {
		const char *path =
			arena_format(cx->arena, "%s%s%s", name, between, paths[i]);

		if (object_read(git, path, &text, &size) == OBJECT_FILE)
			source_add_text(cx, path, text, size);
		else
			read = refuse(cx, path, "git cannot read it");
		free(text);
	}
	free(paths);
	return read;
}

bool git_add(struct context *cx, const char *folder, const char *name)
{
	char word[] = "git", command[] = "cat-file", batch[] = "--batch";
	char *arguments[] = { word, command, batch, NULL };
	struct git git = { 0 };
	char *text = NULL;
	size_t size;
	bool read = false;

	if (name[0] == '-')
		return refuse(cx, name, "expected a revision before the colon");
	if (!git_open(&git, folder, arguments)) {
		git_close(&git);
		return refuse(cx, name, "the git command cannot be run");
	}
	switch (object_read(&git, name, &text, &size)) {
	case OBJECT_FILE:
		source_add_text(cx, name, text, size);
		read = true;
		break;
	case OBJECT_TREE:
		read = tree_add(cx, &git, folder, name);
		break;
	case OBJECT_NONE:
		read = refuse(cx, name,
			      "there is no such file, and no such revision and path "
			      "in a git work tree");
		break;
	}
	free(text);
	git_close(&git);
	return read;
}

const char *git_prefix(struct context *cx, const char *folder)
{
	char word[] = "git", command[] = "rev-parse", prefix[] = "--show-prefix";
	char *arguments[] = { word, command, prefix, NULL };
	struct git git = { 0 };
	char *line = NULL;
	const char *found = NULL;
	size_t room = 0;
	ssize_t length = -1;

	if (git_open(&git, folder, arguments))
		length = getline(&line, &room, git.from);
	if (length > 0 && line[length - 1] == '\n')
		found = arena_copy(cx->arena, line, (size_t)length - 1);
	free(line);
	return git_close(&git) ? found : NULL;
}
