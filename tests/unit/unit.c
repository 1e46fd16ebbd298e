/*
 * unit.c - tools for writing suites. There is one temporary folder at a time.
 */
#include "unit.h"

#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

enum { PATH_COUNT = 128 };

struct folder {
	char *path;
	char *paths[PATH_COUNT];
	size_t path_count;
};

static struct folder folder;

static void fail(const char *what, const char *path)
{
	fprintf(stderr, "unit tests cannot go on: %s %s\n", what, path);
	exit(2);
}

bool unit_same_text(const char *actual, const char *expected, const char *file, int line)
{
	if (actual && strcmp(actual, expected) == 0)
		return true;
	printf("\n%s:%d: expected\n%s\n--- but got\n%s\n---\n", file, line, expected,
	       actual ? actual : "(no text)");
	return false;
}

static char *joined(const char *directory, const char *name)
{
	size_t size = strlen(directory) + strlen(name) + 2;
	char *path = malloc(size);

	if (!path)
		fail("no memory for", name);
	snprintf(path, size, "%s/%s", directory, name);
	return path;
}

void folder_open(void)
{
	const char *parent = getenv("TMPDIR");

	folder.path = joined(parent && *parent ? parent : "/tmp", "classpec-unit-XXXXXX");
	if (!mkdtemp(folder.path))
		fail("cannot make", folder.path);
}

/* Links are removed, not followed. */
static void remove_all(const char *path)
{
	struct dirent *entry;
	DIR *directory = opendir(path);

	while (directory && (entry = readdir(directory)) != NULL) {
		struct stat status;
		char *inner;

		if (strcmp(entry->d_name, ".") == 0 || strcmp(entry->d_name, "..") == 0)
			continue;
		inner = joined(path, entry->d_name);
		if (lstat(inner, &status) == 0 && S_ISDIR(status.st_mode))
			remove_all(inner);
		else
			unlink(inner);
		free(inner);
	}
	if (directory)
		closedir(directory);
	rmdir(path);
}

void folder_close(void)
{
	remove_all(folder.path);
	while (folder.path_count > 0)
		free(folder.paths[--folder.path_count]);
	free(folder.path);
	folder.path = NULL;
}

const char *folder_path(const char *name)
{
	if (folder.path_count == PATH_COUNT)
		fail("too many paths:", name);
	return folder.paths[folder.path_count++] = joined(folder.path, name);
}

const char *folder_file(const char *name, const char *text, size_t size)
{
	const char *path = folder_path(name);
	FILE *file = fopen(path, "wb");

	if (!file || fwrite(text, 1, size, file) != size || fclose(file) != 0)
		fail("cannot write", path);
	return path;
}

const char *folder_directory(const char *name)
{
	const char *path = folder_path(name);

	if (mkdir(path, 0777) < 0)
		fail("cannot make", path);
	return path;
}

char *folder_read(const char *name, size_t *size)
{
	FILE *file = fopen(folder_path(name), "rb");
	char *text;
	long end;

	if (!file)
		return NULL;
	fseek(file, 0, SEEK_END);
	end = ftell(file);
	rewind(file);
	text = calloc(1, (size_t)end + 1);
	if (!text || fread(text, 1, (size_t)end, file) != (size_t)end)
		fail("cannot read", name);
	fclose(file);
	if (size)
		*size = (size_t)end;
	return text;
}

size_t folder_count(void)
{
	DIR *directory = opendir(folder.path);
	struct dirent *entry;
	size_t count = 0;

	while (directory && (entry = readdir(directory)) != NULL)
		count += strcmp(entry->d_name, ".") != 0 &&
			 strcmp(entry->d_name, "..") != 0;
	if (directory)
		closedir(directory);
	return count;
}

int unit_exit_status(void (*function)(void))
{
	int status, silent;
	pid_t child;

	fflush(NULL);
	child = fork();
	if (child < 0)
		fail("cannot start", "a process");
	if (child == 0) {
		silent = open("/dev/null", O_WRONLY);
		dup2(silent, STDERR_FILENO);
		function();
		_exit(0);
	}
	if (waitpid(child, &status, 0) < 0)
		fail("cannot wait for", "a process");
	return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}
