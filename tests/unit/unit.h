/*
 * unit.h - what the suites share: the list of them, and tools for writing them.
 */
#ifndef UNIT_H
#define UNIT_H

#include <CUnit/CUnit.h>
#include <stdbool.h>
#include <stddef.h>

#define SUITE(name) void suite_##name(void);
#include "suites.def"
#undef SUITE

/* Both texts are printed when they differ. */
#define SAME_TEXT(actual, expected) \
	CU_ASSERT(unit_same_text((actual), (expected), __FILE__, __LINE__))
bool unit_same_text(const char *actual, const char *expected, const char *file, int line);

/* A temporary folder for one test. Paths are those of names in it, and stay valid until
 * it is closed, which removes everything. */
void folder_open(void);
void folder_close(void);
const char *folder_path(const char *name);
const char *folder_file(const char *name, const char *text, size_t size);
const char *folder_directory(const char *name);
/* The bytes of a file of the folder, to be freed, or NULL when there is none. */
char *folder_read(const char *name, size_t *size);
/* How many entries the folder itself has. */
size_t folder_count(void);

/* The exit status of a function in a process of its own; -1 after a signal. */
int unit_exit_status(void (*function)(void));

#endif
