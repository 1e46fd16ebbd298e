/*
 * memory.c - a program in which each allocation of memory fails in turn, once or from then on: every call of
 * libclasspec says so, none ends the process, and what is answered all the same is answered whole.
 *
 * Spelling is left out: hunspell, which is C++, would end the process itself.
 *
 * memory [STEP]: of the allocations every STEPth (1). The C library must be GNU's, which lets malloc be replaced.
 */
#include <stdatomic.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "classpec/compiler.h"

/* ---- memory that can be told to run out ---- */

void *__libc_malloc(size_t size);
void *__libc_calloc(size_t count, size_t size);
void *__libc_realloc(void *room, size_t size);
void __libc_free(void *room);

static atomic_long asked, live, fail_at; /* fail_at: 0, never */
static atomic_bool fail_on;              /* and all that follow */

/* There is no dictionary here. */
int
access(const char *path, int mode)
{
	(void)path;
	(void)mode;
	return -1;
}

static bool
refused(void)
{
	long number = atomic_fetch_add(&asked, 1) + 1, at = atomic_load(&fail_at);

	return at > 0 && (number == at || (number > at && atomic_load(&fail_on)));
}

static void *
counted(void *room)
{
	if (room)
		atomic_fetch_add(&live, 1);
	return room;
}

void *
malloc(size_t size)
{
	return refused() ? NULL : counted(__libc_malloc(size));
}

void *
calloc(size_t count, size_t size)
{
	return refused() ? NULL : counted(__libc_calloc(count, size));
}

void *
realloc(void *room, size_t size)
{
	void *grown = refused() ? NULL : __libc_realloc(room, size);

	return room ? grown : counted(grown);
}

void
free(void *room)
{
	if (room)
		atomic_fetch_sub(&live, 1);
	__libc_free(room);
}

/* ---- what is done with it ---- */

enum { STANDARDS = 70 }; /* so many that diff takes a thread for half of them */

static char old_text[STANDARDS * 256], new_text[STANDARDS * 256];
static const char record[] = "{\"id\": \"anna\", \"education\": [{\"level\": \"high_school\"}], "
			     "\"experience\": [{\"kinds\": [\"desk_work\"], \"years\": 3}]}\n"
			     "{\"id\": \"carl\", \"educaton\": []}\n";

static void
write_plan(char *text, size_t room, int years)
{
	size_t size = (size_t)snprintf(text, room,
				       "authority nys \"State\" { route open \"Open Competitive\" }\n"
				       "education high_school \"high school graduation\"\n"
				       "experience desk_work \"desk work\"\n");

	for (int i = 0; i < STANDARDS; i++)
		size += (size_t)snprintf(text + size, room - size,
					 "standard s%d \"Desk %d\" { class c%d \"Clerk %d\" { code %d\n"
					 "qualify open { all of { education high_school %d years of desk_work } } } }\n",
					 i, i, i, i, 100 + i, years + i % 3);
}

/* What came out, to be held against what comes out with enough memory. */
struct came {
	size_t found;                 /* diagnostics */
	unsigned long answers, model, changes; /* 0: none, else a print of the text */
	bool lacked;                  /* a call said so */
	bool strange;                 /* a call said anything else */
};

static unsigned long
print_of(const char *text, size_t size)
{
	unsigned long print = 5381;

	for (size_t i = 0; i < size; i++)
		print = print * 33 + (unsigned char)text[i];
	return print | 1;
}

static bool
done(struct came *came, enum classpec_compiler_status status)
{
	came->lacked |= status == CLASSPEC_NO_MEMORY;
	came->strange |= status != CLASSPEC_DONE && status != CLASSPEC_NO_MEMORY;
	return status == CLASSPEC_DONE;
}

static struct classpec_compiler *
compiled(struct came *came, const char *text)
{
	struct classpec_compiler *compiler = classpec_compiler_open();

	came->lacked |= !compiler;
	if (compiler && done(came, classpec_compiler_add_text(compiler, "desk.classpec", text, strlen(text))))
		done(came, classpec_compiler_compile(compiler));
	return compiler;
}

static void
ask(struct came *came, struct classpec_compiler *compiler)
{
	struct classpec_question question = { .size = sizeof question, .as_of = 20250101, .explain = 1 };
	struct classpec_diagnostic found;
	const char *text;
	size_t size;

	while (classpec_compiler_diagnostic(compiler, came->found, &found))
		came->found++;
	if (done(came, classpec_compiler_judge(compiler, record, strlen(record), &question, &text, &size)))
		came->answers = print_of(text, size);
	if (done(came, classpec_compiler_model(compiler, &text, &size)))
		came->model = print_of(text, size);
}

static struct came
run(void)
{
	struct came came = { 0 };
	struct classpec_compiler *was = compiled(&came, old_text), *now = compiled(&came, new_text);
	const char *text;
	size_t size;

	if (now)
		ask(&came, now);
	if (was && now && done(&came, classpec_compiler_diff(was, now, &text, &size)))
		came.changes = print_of(text, size);
	classpec_compiler_close(now);
	classpec_compiler_close(was);
	return came;
}

/* ---- each in turn ---- */

static bool
whole(const struct came *came, const struct came *expected)
{
	return !came->strange && (came->lacked || came->changes) &&
	       (!came->answers || came->answers == expected->answers) &&
	       (!came->model || came->model == expected->model) &&
	       (!came->changes || came->changes == expected->changes) &&
	       (came->lacked || came->found == expected->found);
}

int
main(int argc, char **argv)
{
	long step = argc > 1 ? atol(argv[1]) : 1, count, before, left, lost = 0, most = 0, at = 0;
	int passed = 0, failed = 0;
	struct came expected;

	setvbuf(stdout, NULL, _IOLBF, 4096);
	write_plan(old_text, sizeof old_text, 2);
	write_plan(new_text, sizeof new_text, 1);
	run(); /* what the system keeps once and for all */
	before = atomic_load(&live);
	atomic_store(&asked, 0);
	expected = run();
	count = atomic_load(&asked);
	left = atomic_load(&live) - before;
	printf("%ld allocations\n", count);
	passed += left == 0 && expected.answers && expected.model && expected.changes && !expected.lacked;
	failed += !passed;
	if (left)
		printf("FAILED: %ld allocations are left after closing\n", left);
	for (int on = 0; on < 2; on++)
		for (long n = 1; n <= count; n += step) {
			struct came came;

			before = atomic_load(&live);
			atomic_store(&asked, 0);
			atomic_store(&fail_on, on);
			atomic_store(&fail_at, n);
			came = run();
			atomic_store(&fail_at, 0);
			left = atomic_load(&live) - before;
			lost += left;
			at = left > most ? n : at;
			most = left > most ? left : most;
			if (whole(&came, &expected)) {
				passed++;
				continue;
			}
			failed++;
			printf("FAILED: allocation %ld of %ld %s\n", n, count, on ? "and all behind it" : "alone");
		}
	printf("lost: %ld allocations in all, at most %ld, at allocation %ld\n", lost, most, at);
	printf("%d passed, %d failed\n", passed, failed);
	return failed != 0;
}
