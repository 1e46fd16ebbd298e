/*
 * arena.c - memory that lives as long as its arena, and the context, which owns one.
 *
 * An arena is a list of zeroed chunks, bigger ones as it grows. A small object is cut from
 * the end of what is used of the first chunk; a big one gets a chunk of its own behind it,
 * so that the rest of the first chunk is not lost. Nothing is freed alone.
 *
 * Where the system has big pages, chunks that are big enough are made of them: taking a
 * plan's memory page by page of 4 kB would cost as much time as parsing it.
 */
#if defined(__linux__)
#define _DEFAULT_SOURCE /* madvise */
#endif
#include "base.h"

#include <stdlib.h>
#include <string.h>

#if defined(__linux__)
#include <sys/mman.h>
#endif
#if !defined(MADV_HUGEPAGE)
#define BIG_PAGES 0
#else
#define BIG_PAGES 1
#endif

/* What objects of the compiler are made of; none has a long double. */
union widest {
	void *pointer;
	uint64_t number;
	size_t size;
};

enum {
	CHUNK_SIZE = 64 * 1024,
	CHUNK_MOST = 4 * 1024 * 1024,
	CHUNK_PART = 16, /* a chunk is at most this part of what the arena holds */
	BIG_PAGE = 2 * 1024 * 1024,
	SMALL_PAGE = 64 * 1024, /* as much as any system's */
	BIG_OBJECT = CHUNK_SIZE / 4,
	SPARE_LOOKED = 16, /* chunks, for one that a big object fits into */
	ALIGNMENT = _Alignof(union widest),
	FIRST_CAPACITY = 16,
	DEFAULT_MAX_ERRORS = 20
};

struct chunk {
	struct chunk *next;
	size_t size, used;
	size_t mapped; /* bytes, of big pages; 0: in the heap */
	union widest room[];
};

struct arena {
	struct chunk *chunks; /* small objects are cut from the first */
	struct chunk *spare;  /* used before, to be zeroed when they are needed */
	size_t bytes;
};

#if BIG_PAGES

/* Whole big pages, zeroed, on the boundary of one; NULL when there are none to be had. */
static void *pages_new(size_t size)
{
	char *room = mmap(NULL, size + BIG_PAGE, PROT_READ | PROT_WRITE,
			  MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	size_t before;

	if (room == MAP_FAILED)
		return NULL;
	before = (BIG_PAGE - (uintptr_t)room % BIG_PAGE) % BIG_PAGE;
	if (before > 0)
		munmap(room, before);
	munmap(room + before + size, BIG_PAGE - before);
	(void)madvise(room + before, size, MADV_HUGEPAGE);
	return room + before;
}

static void pages_free(void *pages, size_t size)
{
	munmap(pages, size);
}

#else

static void *pages_new(size_t size)
{
	(void)size;
	return NULL;
}

static void pages_free(void *pages, size_t size)
{
	(void)pages;
	(void)size;
}

#endif

/* The bytes in whole pages: in big ones, unless the last would be mostly empty. */
static size_t whole_pages(size_t size)
{
	size_t rest = size % BIG_PAGE, page = rest < BIG_PAGE / 2 ? SMALL_PAGE : BIG_PAGE;

	return size - rest + (rest + page - 1) / page * page;
}

/* Room for `size` bytes; a little more where it is of big pages. */
static struct chunk *chunk_new(size_t size)
{
	size_t whole = whole_pages(sizeof(struct chunk) + size);
	struct chunk *chunk = size >= BIG_PAGE / 2 ? pages_new(whole) : NULL;

	if (chunk) {
		chunk->mapped = whole;
		chunk->size = whole - sizeof *chunk;
		return chunk;
	}
	chunk = calloc(1, sizeof *chunk + size);
	if (!chunk)
		out_of_memory();
	chunk->size = size;
	return chunk;
}

static void chunk_free(struct chunk *chunk)
{
	if (chunk->mapped > 0)
		pages_free(chunk, chunk->mapped);
	else
		free(chunk);
}

/* How big the next chunk for small objects is. */
static size_t chunk_size(const struct arena *arena)
{
	size_t size = arena->bytes / CHUNK_PART / CHUNK_SIZE * CHUNK_SIZE;

	return size < CHUNK_SIZE ? CHUNK_SIZE : size > CHUNK_MOST ? CHUNK_MOST : size;
}

static struct arena *open_with(size_t size)
{
	struct arena *arena = calloc(1, sizeof *arena);

	if (!arena)
		out_of_memory();
	arena->chunks = chunk_new(size);
	return arena;
}

struct arena *arena_open(void)
{
	return open_with(CHUNK_SIZE);
}

struct arena *arena_open_big(void)
{
	return open_with(BIG_PAGE - sizeof(struct chunk));
}

static void chunks_free(struct chunk *chunk)
{
	struct chunk *next;

	for (; chunk; chunk = next) {
		next = chunk->next;
		chunk_free(chunk);
	}
}

void arena_close(struct arena *arena)
{
	if (!arena)
		return;
	chunks_free(arena->chunks);
	chunks_free(arena->spare);
	free(arena);
}

/* Even an empty object has an address of its own. */
static size_t whole_size(size_t size)
{
	return (size + (size == 0) + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
}

/* Takes the chunk out of what lies spare. */
static struct chunk *chunk_again(struct chunk **spare)
{
	struct chunk *chunk = *spare;

	*spare = chunk->next;
	memset(chunk->room, 0, chunk->used);
	chunk->used = 0;
	return chunk;
}

/* For a big object: one that served another arena and would be half full at least. If all are smaller,
 * as many big pages of them go back to the system, so that no more is held than before. */
static struct chunk *chunk_big(struct arena *arena, size_t size)
{
	struct chunk **at = &arena->spare;
	size_t freed = 0;

	for (int looked = 0; *at && looked < SPARE_LOOKED; looked++, at = &(*at)->next)
		if (size <= (*at)->size && size >= (*at)->size / 2)
			return chunk_again(at);
	for (at = &arena->spare; *at && size >= BIG_PAGE / 2 && freed < size;) {
		struct chunk *chunk = *at;

		if (chunk->mapped == 0) {
			at = &chunk->next;
			continue;
		}
		freed += chunk->mapped;
		*at = chunk->next;
		chunk_free(chunk);
	}
	return chunk_new(size);
}

/* For small objects: one that served another arena, if there is one. */
static struct chunk *chunk_next(struct arena *arena)
{
	return arena->spare ? chunk_again(&arena->spare) : chunk_new(chunk_size(arena));
}

void *arena_new(struct arena *arena, size_t size)
{
	struct chunk *chunk = arena->chunks;
	char *object;

	if (size > SIZE_MAX / 2)
		out_of_memory();
	size = whole_size(size);
	if (size > chunk->size - chunk->used) {
		chunk = size > BIG_OBJECT ? chunk_big(arena, size) : chunk_next(arena);
		if (size > BIG_OBJECT) {
			chunk->next = arena->chunks->next;
			arena->chunks->next = chunk;
		} else {
			chunk->next = arena->chunks;
			arena->chunks = chunk;
		}
	}
	object = (char *)chunk->room + chunk->used;
	chunk->used += size;
	arena->bytes += size;
	return object;
}

char *arena_copy(struct arena *arena, const char *text, size_t length)
{
	char *copy;

	if (length == SIZE_MAX)
		out_of_memory();
	copy = arena_new(arena, length + 1);
	if (length > 0)
		memcpy(copy, text, length);
	return copy;
}

char *arena_format_va(struct arena *arena, const char *format, va_list args)
{
	va_list again;
	char *text;
	int length;

	va_copy(again, args);
	length = vsnprintf(NULL, 0, format, again);
	va_end(again);
	if (length < 0)
		BUG("a format that cannot be printed");
	text = arena_new(arena, (size_t)length + 1);
	vsnprintf(text, (size_t)length + 1, format, args);
	return text;
}

char *arena_format(struct arena *arena, const char *format, ...)
{
	va_list args;
	char *text;

	va_start(args, format);
	text = arena_format_va(arena, format, args);
	va_end(args);
	return text;
}

void arena_clear(struct arena *arena)
{
	struct chunk *chunk = arena->chunks;

	chunks_free(chunk->next);
	chunks_free(arena->spare);
	arena->spare = NULL;
	chunk->next = NULL;
	memset(chunk->room, 0, chunk->used);
	chunk->used = 0;
	arena->bytes = 0;
}

void arena_return(struct arena *arena, const void *object, size_t size)
{
	struct chunk **at = &arena->chunks->next, *chunk;

	size = whole_size(size);
	if (size <= BIG_OBJECT)
		return;
	while (*at && ((*at)->room != object || (*at)->used != size))
		at = &(*at)->next;
	chunk = *at;
	if (!chunk)
		return;
	*at = chunk->next;
	chunk_free(chunk);
}

/* Puts the chunks before the others. */
static struct chunk *chunks_join(struct chunk *chunks, struct chunk *others)
{
	struct chunk *last = chunks;

	if (!chunks)
		return others;
	while (last->next)
		last = last->next;
	last->next = others;
	return chunks;
}

void arena_adopt(struct arena *arena, struct arena *other)
{
	arena->chunks->next = chunks_join(other->chunks, arena->chunks->next);
	arena->spare = chunks_join(other->spare, arena->spare);
	arena->bytes += other->bytes;
	free(other);
}

void arena_reuse(struct arena *arena, struct arena *other)
{
	if (!other)
		return;
	arena->spare = chunks_join(other->chunks, chunks_join(other->spare, arena->spare));
	free(other);
}

size_t arena_bytes(const struct arena *arena)
{
	return arena->bytes;
}

void *heap_resize(void *room, size_t size)
{
	room = realloc(room, size);
	if (!room)
		out_of_memory();
	return room;
}

void *array_grow(void *items, size_t *capacity, size_t need, size_t size)
{
	size_t room = *capacity;

	if (need <= room)
		return items;
	if (need > SIZE_MAX / 4 / size)
		out_of_memory();
	room = room < FIRST_CAPACITY ? FIRST_CAPACITY : room * 2;
	if (room < need)
		room = need;
	items = heap_resize(items, room * size);
	*capacity = room;
	return items;
}

/* ---- the context ----------------------------------------------------------------- */

void context_open(struct context *cx)
{
	memset(cx, 0, sizeof *cx);
	cx->arena = arena_open();
	cx->names = names_open(cx->arena);
	cx->max_errors = DEFAULT_MAX_ERRORS;
	cx->err = stderr;
	for (int i = 0; i < LIMIT_COUNT; i++)
		cx->limits[i] = limit_infos[i].standard;
}

void context_close(struct context *cx)
{
	sources_close(cx);
	free(cx->directories);
	free(cx->files.keys);
	free(cx->diags);
	arena_close(cx->arena);
	memset(cx, 0, sizeof *cx);
}
