/*
 * source.c - the text of a plan: files and directories in, sources with places out.
 *
 * A file is read whole, or mapped when it is big (map.c). Its text is checked once, here, so that later passes may rely on
 * valid UTF-8 without NUL bytes; a text that fails is reported and then counts as empty.
 */
#include "base.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum {
	READ_AHEAD = 64 * 1024,
	MAPPED_LEAST = 1024 * 1024, /* bytes of a file that is mapped, not read, */
	FORGOTTEN_LEAST = 512 * 1024, /* and of what is given back of it at a time */
	MARGIN = 16 /* NUL bytes behind a text, so that eight can be looked at anywhere in it */
};

/* ---- one text -------------------------------------------------------------------- */

/* What UTF-8 allows in the place of the malformed sequence at the start of the text. */
static const char *utf8_expected(const char *text, size_t size)
{
	unsigned char first = (unsigned char)text[0];
	unsigned char second = size > 1 ? (unsigned char)text[1] : 0;

	if (first < 0xc0)
		return "the first byte of a character";
	if (first > 0xf4)
		return "a byte below 0xf5";
	if (first < 0xc2)
		return "a character in its shortest form";
	if (second >= 0x80 && second <= 0xbf) {
		if ((first == 0xe0 && second < 0xa0) || (first == 0xf0 && second < 0x90))
			return "a character in its shortest form";
		if (first == 0xed && second > 0x9f)
			return "a character, not half of a surrogate pair";
		if (first == 0xf4 && second > 0x8f)
			return "a character up to U+10FFFF";
	}
	return first < 0xe0   ? "one byte from 0x80 to 0xbf after it"
	       : first < 0xf0 ? "two bytes from 0x80 to 0xbf after it"
			      : "three bytes from 0x80 to 0xbf after it";
}

static bool looks_like_utf16(const char *text, size_t size)
{
	if (size < 2)
		return false;
	return memcmp(text, "\xff\xfe", 2) == 0 || memcmp(text, "\xfe\xff", 2) == 0 ||
	       (text[0] == 0) != (text[1] == 0);
}

/* Reports the first byte that is not UTF-8 or is NUL, looking from the byte `from` on. False
 * when there is one. */
static bool check_encoding(struct context *cx, uint32_t index, size_t from)
{
	struct source *source = &cx->sources[index];
	const char *text = source->original;
	size_t size = source->original_size, at = from + utf8_check(text + from, size - from);
	struct span span = {index, 0, 0};
	struct diag *d;

	if (at == size)
		return true;
	span.lo = (uint32_t)at;
	span.hi = span.lo + 1;
	if (text[at] == '\0')
		d = diag(cx, E102, span,
			 "a NUL byte at byte offset %zu; expected text in UTF-8", at);
	else
		d = diag(cx, E102, span,
			 "byte 0x%02x at byte offset %zu is not UTF-8; expected %s",
			 (unsigned char)text[at], at,
			 utf8_expected(text + at, size - at));
	if (looks_like_utf16(text, size))
		diag_remark(cx, d, "the text looks like UTF-16: save it as UTF-8");
	return false;
}

/* The last newline from `start` on and before `end`, or NULL. */
static const char *newline_before(const char *start, const char *end)
{
	while (end > start)
		if (*--end == '\n')
			return end;
	return NULL;
}

/* Reports the first line that is too long, and then the text counts as empty. Looks only where a line
 * must end, once in so many bytes as a line may have. */
static void check_lines(struct context *cx, uint32_t index)
{
	struct source *source = &cx->sources[index];
	const uint32_t limit = cx->limits[LIMIT_LINE];
	const char *line = source->text, *end = line + source->size, *newline;
	char words[LIMIT_TEXT];
	struct span span;

	while ((size_t)(end - line) > limit) {
		newline = newline_before(line, line + limit + 1);
		if (!newline) {
			newline = memchr(line, '\n', (size_t)(end - line));
			span = (struct span){index, (uint32_t)(line - source->text), 0};
			span.hi = span.lo + 1;
			limit_remark(cx,
				     diag(cx, E109, span, "expected at most %s in one line, found %zu",
					  limit_words(&limit_infos[LIMIT_LINE], limit, words),
					  (size_t)((newline ? newline : end) - line)),
				     LIMIT_LINE);
			source->text = arena_new(cx->arena, MARGIN);
			source->size = 0;
			return;
		}
		line = newline + 1;
	}
}

/* Of /home/anna/specs/nys/a.classpec, which was found in /home/anna/specs, what begins with
 * `specs`; a relative path, as it is. */
static const char *portable_name(struct context *cx, const char *path)
{
	size_t end = cx->given ? strlen(cx->given) : 0, start, last;

	if (end == 0 || strncmp(path, cx->given, end) != 0)
		return path;
	while (end > 1 && cx->given[end - 1] == '/')
		end--;
	for (start = end; start > 0 && cx->given[start - 1] != '/'; start--)
		continue;
	last = end - start;
	if ((last == 1 && path[start] == '.') ||
	    (last == 2 && memcmp(path + start, "..", 2) == 0))
		start = end;
	else if (path[0] != '/' && strncmp(path, "../", 3) != 0)
		start = strncmp(path, "./", 2) == 0 ? 2 : 0;
	while (path[start] == '/')
		start++;
	return path + start;
}

/* Adds a text and checks it. It is in the arena or mapped, with a margin of NUL bytes. */
static struct source *add_text(struct context *cx, const char *path, const char *text,
			       size_t size)
{
	size_t plain = utf8_plain(text, size);
	struct source *source;
	uint32_t index;

	GROW(cx->sources, cx->source_count, cx->source_capacity);
	index = (uint32_t)cx->source_count++;
	source = &cx->sources[index];
	memset(source, 0, sizeof *source);
	source->path = arena_copy(cx->arena, path, strlen(path));
	source->name = cx->portable ? portable_name(cx, source->path) : source->path;
	source->original = text;
	source->original_size = size;
	if (!check_encoding(cx, index, plain)) {
		source->text = arena_new(cx->arena, MARGIN);
		return source;
	}
	if (size >= 3 && memcmp(text, "\xef\xbb\xbf", 3) == 0) {
		/* The mark some editors put in front of UTF-8 is not part of the text. */
		text += 3;
		source->original = text;
		source->original_size -= 3;
	}
	source->text = text;
	source->size = source->original_size;
	characters_check(cx, index, plain);
	check_lines(cx, index);
	return source;
}

static char *copy_text(struct context *cx, const char *text, size_t size)
{
	char *copy = arena_new(cx->arena, size + MARGIN);

	if (size > 0)
		memcpy(copy, text, size);
	return copy;
}

uint32_t source_add_text(struct context *cx, const char *path, const char *text,
			 size_t size)
{
	uint32_t index = (uint32_t)cx->source_count;

	if (size > cx->limits[LIMIT_FILE]) {
		limit_complain(cx, path, LIMIT_FILE, size);
		size = 0;
	}
	add_text(cx, path, copy_text(cx, text, size), size);
	return index;
}

/* ---- one file -------------------------------------------------------------------- */

bool source_unreadable(struct context *cx, const char *path, const char *reason)
{
	complain(cx, "%s: %s", path, reason);
	cx->unreadable = true;
	return false;
}

static bool beyond_limit(struct context *cx, const char *path, enum limit_kind limit,
			 uint64_t found)
{
	limit_complain(cx, path, limit, found);
	return false;
}

/* What was read of a file: in the arena as far as the size it has is known, and in the heap
 * when there turns out to be more. */
struct reading {
	char *text;
	size_t size, room;
	char *heap; /* `text` when it is there, or NULL */
};

static void reading_grow(struct reading *r)
{
	size_t capacity = r->heap ? r->room : 0;
	char *before = r->text;
	bool moved = !r->heap;

	r->heap = array_grow(r->heap, &capacity, r->room + READ_AHEAD, 1);
	if (moved && r->size > 0)
		memcpy(r->heap, before, r->size);
	r->text = r->heap;
	r->room = capacity;
}

/* Reads to the end, a pipe too; false, with errno, when that fails. Stops behind the limit. */
static bool read_all(struct reading *r, int descriptor, size_t limit)
{
	ssize_t got = 1;

	while (got != 0 && r->size <= limit) {
		if (r->size == r->room)
			reading_grow(r);
		got = read(descriptor, r->text + r->size, r->room - r->size);
		if (got < 0 && errno != EINTR)
			return false;
		if (got > 0)
			r->size += (size_t)got;
	}
	return true;
}

static int64_t written_at(const struct stat *status)
{
	return (int64_t)status->st_mtim.tv_sec * 1000000000 + status->st_mtim.tv_nsec;
}

/* Adds a big file as it lies on the disk; false when it must be read. */
static bool map_descriptor(struct context *cx, int descriptor, const char *path,
			   const struct stat *status)
{
	size_t size = (size_t)status->st_size;
	const char *text = NULL;
	struct source *source;

	if (cx->files_mapped && S_ISREG(status->st_mode) && descriptor != STDIN_FILENO &&
	    size >= MAPPED_LEAST)
		text = file_map(descriptor, size);
	if (!text)
		return false;
	source = add_text(cx, path, text, size);
	source->mapped = text;
	source->mapped_size = size;
	source->device = (uint64_t)status->st_dev;
	source->inode = (uint64_t)status->st_ino;
	source->written = written_at(status);
	return true;
}

/* Reads a file and adds what was read. */
static bool read_descriptor(struct context *cx, int descriptor, const char *path,
			    const struct stat *status)
{
	const size_t limit = cx->limits[LIMIT_FILE];
	struct reading r = {0};
	struct source *source;
	bool done = false;

	if (cx->source_count >= cx->limits[LIMIT_FILES])
		return beyond_limit(cx, path, LIMIT_FILES, cx->source_count + 1);
	if (status->st_size > (off_t)limit)
		return beyond_limit(cx, path, LIMIT_FILE, (uint64_t)status->st_size);
	if (map_descriptor(cx, descriptor, path, status))
		return true;
	if (status->st_size > 0) { /* one byte of room more shows that nothing follows */
		r.room = (size_t)status->st_size + 1;
		r.text = arena_new(cx->arena, r.room + MARGIN);
	}
	if (!read_all(&r, descriptor, limit)) {
		source_unreadable(cx, path, strerror(errno));
	} else if (r.size > limit) {
		beyond_limit(cx, path, LIMIT_FILE, 0);
	} else {
		source = add_text(cx, path, r.text && !r.heap ? r.text : copy_text(cx, r.text, r.size),
				  r.size);
		source->device = (uint64_t)status->st_dev;
		source->inode = (uint64_t)status->st_ino;
		done = true;
	}
	free(r.heap);
	return done;
}

/* ---- files and directories --------------------------------------------------------- */

static bool read_file(struct context *cx, const char *path, bool below_directory);

static bool read_directory(struct context *cx, const char *path)
{
	struct path_list files = {NULL, 0, 0};
	bool done = directory_search(cx, path, &files);
	size_t i;

	if (cx->source_count + files.count > cx->limits[LIMIT_FILES]) {
		done = beyond_limit(cx, path, LIMIT_FILES, cx->source_count + files.count);
		files.count = 0;
	}
	for (i = 0; i < files.count; i++)
		if (!read_file(cx, files.items[i], true))
			done = false;
	free(files.items);
	return done;
}

/* Opening a pipe waits for a writer: right for one that was named, wrong for one found
 * lying about in a directory. */
static bool read_file(struct context *cx, const char *path, bool below_directory)
{
	int flags = O_RDONLY | O_CLOEXEC | O_NOCTTY | (below_directory ? O_NONBLOCK : 0);
	int descriptor = strcmp(path, "-") == 0 ? STDIN_FILENO : open(path, flags);
	struct stat status;
	bool done;

	if (descriptor < 0)
		return source_unreadable(cx, path, strerror(errno));
	if (fstat(descriptor, &status) < 0)
		done = source_unreadable(cx, path, strerror(errno));
	else if (!S_ISDIR(status.st_mode) &&
		 !file_set_add(&cx->files, (uint64_t)status.st_dev, (uint64_t)status.st_ino))
		done = true; /* it was named before */
	else if (S_ISDIR(status.st_mode))
		done = read_directory(cx, path);
	else if (below_directory && !S_ISREG(status.st_mode))
		done = source_unreadable(cx, path, "is not a regular file");
	else
		done = read_descriptor(cx, descriptor, path, &status);
	if (descriptor != STDIN_FILENO)
		close(descriptor);
	return done;
}

bool sources_add(struct context *cx, const char *path)
{
	cx->given = path;
	return read_file(cx, path, false);
}

void source_forget(struct context *cx, struct span before)
{
	struct source *source = &cx->sources[before.source];

	if (!source->mapped)
		return;
	if (before.lo < source->forgotten) /* somebody reads it once more */
		source->forgotten = before.lo;
	if (before.lo - source->forgotten < FORGOTTEN_LEAST)
		return;
	file_forget(source->text, source->forgotten, before.lo);
	source->forgotten = before.lo;
}

void source_forget_all(struct context *cx, uint32_t source)
{
	if (cx->sources[source].mapped)
		file_forget(cx->sources[source].text, 0, cx->sources[source].size);
}

bool sources_unchanged(struct context *cx)
{
	bool unchanged = true;
	struct stat now;

	for (size_t i = 0; i < cx->source_count; i++) {
		struct source *source = &cx->sources[i];

		if (!source->mapped || stat(source->path, &now) != 0 ||
		    (uint64_t)now.st_dev != source->device ||
		    (uint64_t)now.st_ino != source->inode ||
		    written_at(&now) == source->written)
			continue;
		complain(cx, "%s: another program wrote to it while it was being read",
			 source->path);
		source->written = written_at(&now); /* that is said once */
		unchanged = false;
	}
	return unchanged;
}

void sources_close(struct context *cx)
{
	for (size_t i = 0; i < cx->source_count; i++) {
		struct source *source = &cx->sources[i];

		if (source->mapped)
			file_unmap(source->mapped, source->mapped_size);
		free(source->lines);
		free(source->characters);
	}
	free(cx->sources);
}
