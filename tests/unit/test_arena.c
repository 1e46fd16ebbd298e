/*
 * test_arena.c - memory, growable arrays, and a context that is opened and closed.
 */
#include "unit.h"

#include "../../compiler/base.h"

#include <stdlib.h>
#include <string.h>

static bool is_zero(const char *bytes, size_t size)
{
	size_t i;

	for (i = 0; i < size; i++)
		if (bytes[i] != 0)
			return false;
	return true;
}

static void test_objects(void)
{
	struct arena *arena = arena_open();
	char *objects[2000];
	size_t i, sound = 0;

	for (i = 0; i < 2000; i++) {
		objects[i] = arena_new(arena, i % 300);
		sound += (uintptr_t)objects[i] % _Alignof(uint64_t) == 0 &&
			 is_zero(objects[i], i % 300);
		memset(objects[i], (int)(i % 251) + 1, i % 300);
	}
	CU_ASSERT_EQUAL(sound, 2000);
	for (i = 0, sound = 0; i < 2000; i++)
		sound += i % 300 == 0 || (objects[i][0] == (char)(i % 251 + 1) &&
					  objects[i][i % 300 - 1] == (char)(i % 251 + 1));
	CU_ASSERT_EQUAL(sound, 2000);
	CU_ASSERT_PTR_NOT_EQUAL(arena_new(arena, 0), arena_new(arena, 0));
	arena_close(arena);
	arena_close(NULL);
}

static void test_big_objects(void)
{
	struct arena *arena = arena_open();
	char *before = arena_new(arena, 16), *big = arena_new(arena, 1000000);
	char *after = arena_new(arena, 16);

	CU_ASSERT(is_zero(big, 1000000));
	memset(big, 1, 1000000);
	CU_ASSERT(is_zero(after, 16));
	/* A big object does not end the chunk that small ones are cut from. */
	CU_ASSERT_PTR_EQUAL(after, before + 16);
	CU_ASSERT(arena_bytes(arena) >= 1000032);
	arena_close(arena);
}

/* What is given back is gone; what is small, or shares a chunk, stays as it was. */
static void test_returned_objects(void)
{
	struct arena *arena = arena_open();
	char *small = arena_new(arena, 16), *big = arena_new(arena, 1000000);
	char *other = arena_new(arena, 500000);

	memcpy(small, "small", 6);
	memcpy(other, "other", 6);
	arena_return(arena, big, 1000000);
	arena_return(arena, small, 16);
	arena_return(arena, other, 400000); /* of another size: it is not that object */
	CU_ASSERT_STRING_EQUAL(small, "small");
	CU_ASSERT_STRING_EQUAL(other, "other");
	CU_ASSERT(is_zero(arena_new(arena, 1000000), 1000000));
	arena_close(arena);
}

/* The room of one arena serves another, and is as if it were new. */
static void test_reuse(void)
{
	struct arena *arena = arena_open(), *other = arena_open();
	size_t zero = 0, same = 0;
	char *first = arena_new(other, 100), *object;

	memset(first, 1, 100);
	for (int i = 0; i < 30000; i++)
		memset(arena_new(other, 100), 1, 100);
	arena_reuse(arena, other);
	for (int i = 0; i < 60000; i++) {
		object = arena_new(arena, 100);
		zero += is_zero(object, 100);
		same += object == first;
	}
	CU_ASSERT_EQUAL(zero, 60000);
	CU_ASSERT_EQUAL(same, 1);
	arena_reuse(arena, NULL);
	other = arena_open();
	arena_reuse(other, arena);
	CU_ASSERT(is_zero(arena_new(other, 100), 100));
	arena_clear(other);
	CU_ASSERT_EQUAL(arena_bytes(other), 0);
	arena_close(other);
}

static void test_texts(void)
{
	struct arena *arena = arena_open();
	char *long_text, *copy = arena_copy(arena, "class\0ification", 15);

	CU_ASSERT_EQUAL(memcmp(copy, "class\0ification", 16), 0);
	CU_ASSERT_STRING_EQUAL(arena_copy(arena, NULL, 0), "");
	CU_ASSERT_STRING_EQUAL(arena_format(arena, "%s %d", "grade", 18), "grade 18");
	long_text = arena_format(arena, "%100000s", "x");
	CU_ASSERT_EQUAL(strlen(long_text), 100000);
	arena_close(arena);
}

static void test_array(void)
{
	size_t count = 0, capacity = 0, i, right = 0;
	unsigned *items = NULL;

	for (i = 0; i < 1000; i++) {
		GROW(items, count, capacity);
		items[count++] = (unsigned)i;
	}
	for (i = 0; i < 1000; i++)
		right += items[i] == i;
	CU_ASSERT_EQUAL(right, 1000);
	CU_ASSERT(capacity >= 1000);
	items = array_grow(items, &capacity, 5000, sizeof *items);
	CU_ASSERT_EQUAL(capacity, 5000);
	free(items);
}

/* Kept where a leak checker sees it when the process exits. */
static struct arena *volatile endless;

static void ask_too_much(void)
{
	endless = arena_open();
	arena_new(endless, SIZE_MAX - 8);
}

static void copy_too_much(void)
{
	endless = arena_open();
	arena_copy(endless, "", SIZE_MAX);
}

static void grow_too_much(void)
{
	size_t capacity = 0;

	free(array_grow(NULL, &capacity, SIZE_MAX / 2, 16));
}

static void say_bug(void)
{
	BUG("a test");
}

static void test_exits(void)
{
	CU_ASSERT_EQUAL(unit_exit_status(ask_too_much), 2);
	CU_ASSERT_EQUAL(unit_exit_status(copy_too_much), 2);
	CU_ASSERT_EQUAL(unit_exit_status(grow_too_much), 2);
	CU_ASSERT_EQUAL(unit_exit_status(say_bug), 70);
}

static void test_context(void)
{
	struct context a, b;

	context_open(&a);
	context_open(&b);
	CU_ASSERT_EQUAL(a.max_errors, 20);
	CU_ASSERT_PTR_EQUAL(a.err, stderr);
	CU_ASSERT_PTR_NOT_EQUAL(name_intern(a.names, "x", 1),
				name_intern(b.names, "x", 1));
	source_add_text(&a, "a", "text", 4);
	CU_ASSERT_EQUAL(a.source_count, 1);
	CU_ASSERT_EQUAL(b.source_count, 0);
	context_close(&a);
	context_close(&b);
	CU_ASSERT_PTR_NULL(a.arena);
}

void suite_arena(void)
{
	CU_pSuite suite = CU_add_suite("arena", NULL, NULL);

	CU_add_test(suite, "objects are zeroed, aligned and apart", test_objects);
	CU_add_test(suite, "big objects", test_big_objects);
	CU_add_test(suite, "objects that are given back", test_returned_objects);
	CU_add_test(suite, "room that served another arena", test_reuse);
	CU_add_test(suite, "texts", test_texts);
	CU_add_test(suite, "a growing array", test_array);
	CU_add_test(suite, "exits without memory and after a mistake of ours",
		    test_exits);
	CU_add_test(suite, "contexts are apart", test_context);
}
