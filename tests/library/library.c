/*
 * library.c - a program that has the compiler inside: what each function of classpec/compiler.h promises.
 */
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>

#include "classpec/compiler.h"

static const char plan_text[] =
	"authority nys \"State\" { route open \"Open Competitive\" }\n"
	"education high_school \"high school graduation\"\n"
	"experience desk_work \"desk work\"\n"
	"standard desk \"Desk\" {\n"
	"  revision 2020-01\n"
	"  class clerk \"Clerk\" {\n"
	"    code 100\n"
	"    qualify open { all of { education high_school 2 years of desk_work } }\n"
	"  }\n"
	"}\n";

static const char records[] =
	"{\"id\": \"anna\", \"education\": [{\"level\": \"high_school\"}], "
	"\"experience\": [{\"kinds\": [\"desk_work\"], \"years\": 3}]}\n"
	"{\"id\": \"bert\", \"education\": [], \"experience\": []}\n"
	"{\"id\": \"carl\", \"educaton\": []}\n";

struct score {
	int passed, failed;
};

static void
expect(struct score *score, int holds, const char *what)
{
	score->passed += holds != 0;
	score->failed += holds == 0;
	if (!holds)
		printf("FAILED: %s\n", what);
}

/* The plan, with `was` replaced by `now`, which is no longer; compiled. */
static struct classpec_compiler *
compiled(const char *was, const char *now, enum classpec_compiler_status *status)
{
	struct classpec_compiler *compiler = classpec_compiler_open();
	char text[sizeof plan_text];
	char *at;

	memcpy(text, plan_text, sizeof text);
	at = *was ? strstr(text, was) : NULL;
	if (at) {
		memset(at, ' ', strlen(was));
		memcpy(at, now, strlen(now));
	}
	*status = CLASSPEC_NO_MEMORY;
	if (compiler && classpec_compiler_add_text(compiler, "desk.classpec", text,
						   strlen(text)) == CLASSPEC_DONE)
		*status = classpec_compiler_compile(compiler);
	return compiler;
}

/* ---- one after the other ---- */

static void
test_mistakes(struct score *score)
{
	enum classpec_compiler_status status;
	struct classpec_compiler *compiler = compiled("2 years of desk_work", "2 years of desk_wrk", &status);
	struct classpec_diagnostic found;
	const char *json;
	size_t size;

	expect(score, status == CLASSPEC_MISTAKES, "a plan with a mistake is not done");
	expect(score, classpec_compiler_compile(compiler) == CLASSPEC_MISTAKES, "nor when asked again");
	expect(score, classpec_compiler_diagnostic_count(compiler) >= 1, "there is a diagnostic");
	expect(score, classpec_compiler_diagnostic(compiler, 0, &found), "which can be had");
	expect(score, strcmp(found.code, "E201") == 0 && strcmp(found.check, "unknown-name") == 0 &&
		      found.severity == CLASSPEC_ERROR, "it is E201");
	expect(score, strcmp(found.path, "desk.classpec") == 0 && found.line == 8 && found.column == 62 &&
		      found.end_column == 70, "at its place");
	expect(score, found.fix && strcmp(found.fix, "desk_work") == 0, "with what was meant");
	expect(score, !classpec_compiler_diagnostic(compiler, 1000, &found), "there is no thousandth");
	expect(score, classpec_compiler_plan(compiler) == NULL, "there are no tables");
	expect(score, classpec_compiler_model(compiler, &json, &size) == CLASSPEC_MISTAKES && !json,
	       "there is no model");
	expect(score, *classpec_compiler_said(compiler) == '\0', "nothing else was said");
	classpec_compiler_close(compiler);
}

static void
test_wrong_use(struct score *score)
{
	struct classpec_compiler *compiler = classpec_compiler_open();
	struct classpec_question question = { .size = sizeof question, .as_of = 20250101 };
	const char *answers;
	size_t size;

	expect(score, classpec_compiler_judge(compiler, "", 0, &question, &answers, &size) ==
		      CLASSPEC_WRONG_USE, "what is not compiled judges nobody");
	expect(score, classpec_compiler_limit(compiler, "days=99") == CLASSPEC_WRONG_USE,
	       "a limit has a greatest value");
	expect(score, classpec_compiler_limit(compiler, "days=12") == CLASSPEC_DONE, "which is 12");
	expect(score, classpec_compiler_add_file(compiler, "/nowhere/at/all") == CLASSPEC_WRONG_USE,
	       "a file that is not there");
	expect(score, strstr(classpec_compiler_said(compiler), "/nowhere/at/all") != NULL, "is named");
	expect(score, classpec_compiler_limit(compiler, "days=99") == CLASSPEC_WRONG_USE &&
		      !strstr(classpec_compiler_said(compiler), "/nowhere/at/all"), "and only once");
	classpec_compiler_close(compiler);
	classpec_compiler_close(NULL);
}

static void
test_null(struct score *score)
{
	enum classpec_compiler_status status;
	struct classpec_compiler *compiler = compiled("", "", &status), *empty = classpec_compiler_open();
	struct classpec_question question = { .size = sizeof question, .as_of = 20250101 };
	struct classpec_diagnostic found;
	const char *text;
	size_t size;
	int i;

	const enum classpec_compiler_status wrong[] = {
		classpec_compiler_add_file(NULL, "a"), classpec_compiler_add_file(empty, NULL),
		classpec_compiler_add_text(NULL, "a", "", 0), classpec_compiler_add_text(empty, NULL, "", 0),
		classpec_compiler_add_text(empty, "a", NULL, 1), classpec_compiler_limit(NULL, "days=12"),
		classpec_compiler_limit(empty, NULL), classpec_compiler_compile(NULL),
		classpec_compiler_compile(empty), classpec_compiler_model(NULL, &text, &size),
		classpec_compiler_model(compiler, NULL, &size), classpec_compiler_model(compiler, &text, NULL),
		classpec_compiler_judge(NULL, "", 0, &question, &text, &size),
		classpec_compiler_judge(compiler, NULL, 1, &question, &text, &size),
		classpec_compiler_judge(compiler, "", 0, NULL, &text, &size),
		classpec_compiler_judge(compiler, "", 0, &question, NULL, &size),
		classpec_compiler_judge(compiler, "", 0, &question, &text, NULL),
		classpec_compiler_diff(NULL, compiler, &text, &size),
		classpec_compiler_diff(compiler, NULL, &text, &size),
		classpec_compiler_diff(compiler, compiler, NULL, &size),
		classpec_compiler_diff(compiler, compiler, &text, NULL),
	};

	for (i = 0; i < (int)(sizeof wrong / sizeof *wrong); i++) {
		expect(score, wrong[i] == CLASSPEC_WRONG_USE, "NULL is wrong use");
		if (wrong[i] != CLASSPEC_WRONG_USE)
			printf("  number %d\n", i);
	}
	expect(score, classpec_compiler_judge(compiler, NULL, 0, &question, &text, &size) == CLASSPEC_DONE &&
		      size == 0 && *text == '\0', "of no records there are no answers");
	expect(score, classpec_compiler_diagnostic_count(NULL) == 0 &&
		      !classpec_compiler_diagnostic(NULL, 0, &found) &&
		      !classpec_compiler_diagnostic(compiler, 0, NULL) && !classpec_compiler_plan(NULL) &&
		      *classpec_compiler_said(NULL) == '\0', "of no compiler there is nothing to tell");
	classpec_compiler_close(compiler);
	classpec_compiler_close(empty);
}

static void
test_judge(struct score *score)
{
	enum classpec_compiler_status status;
	struct classpec_compiler *compiler = compiled("", "", &status);
	struct classpec_question question = { .size = sizeof question, .as_of = 20250101 };
	const char *const nobody[] = { "clark" };
	const char *answers;
	size_t size;
	int i;

	expect(score, status == CLASSPEC_DONE, "the plan is fine");
	expect(score, classpec_compiler_plan(compiler) &&
		      classpec_plan_check(classpec_compiler_plan(compiler)) == CLASSPEC_OK,
	       "its tables are there");
	for (i = 0; i < 3; i++) {
		status = classpec_compiler_judge(compiler, records, strlen(records), &question, &answers,
						 &size);
		expect(score, status == CLASSPEC_DONE && size == strlen(answers), "records are judged");
		expect(score, strstr(answers, "\"anna\"") && strstr(answers, "\"met\""), "Anna qualifies");
		expect(score, strstr(answers, "\"bert\"") && strstr(answers, "\"not_met\""), "Bert does not");
		expect(score, strstr(answers, "{\"line\": 3, \"rejected\": ") != NULL, "Carl's is rejected");
		question.explain = 1;
	}
	question.as_of = 0;
	expect(score, classpec_compiler_judge(compiler, records, strlen(records), &question, &answers,
					      &size) == CLASSPEC_WRONG_USE, "a date is needed");
	question.as_of = 20250101;
	question.classes = nobody;
	question.class_count = 1;
	expect(score, classpec_compiler_judge(compiler, records, strlen(records), &question, &answers,
					      &size) == CLASSPEC_WRONG_USE, "there is no such class");
	expect(score, strcmp(classpec_compiler_said(compiler),
			     "no class is called `clark`; did you mean `clerk`?\n") == 0,
	       "which is said");
	expect(score, classpec_compiler_model(compiler, &answers, &size) == CLASSPEC_DONE &&
		      strstr(answers, "desk_work"), "the model is JSON");
	expect(score, strcmp(classpec_compiler_said(compiler), "") == 0,
	       "of an earlier call nothing is said again");
	classpec_compiler_close(compiler);
}

static void
test_diff(struct score *score)
{
	enum classpec_compiler_status status;
	struct classpec_compiler *was = compiled("", "", &status);
	struct classpec_compiler *now = compiled("2 years", "1 year", &status);
	const char *json = NULL;
	size_t size;

	expect(score, classpec_compiler_diff(was, now, &json, &size) == CLASSPEC_DONE, "plans are compared");
	expect(score, json && strstr(json, "\"loosened\": 1"), "less is asked");
	expect(score, classpec_compiler_diff(now, now, &json, &size) == CLASSPEC_DONE &&
		      strstr(json, "{\"changes\": [],") != NULL, "nothing changes of what is the same");
	classpec_compiler_close(was);
	classpec_compiler_close(now);
}

/* ---- side by side ---- */

static void *
work(void *data)
{
	struct score *score = data;

	for (int i = 0; i < 5; i++) {
		test_judge(score);
		test_mistakes(score);
		test_diff(score);
	}
	return NULL;
}

static void
test_threads(struct score *score)
{
	struct score own[4] = {{0, 0}};
	pthread_t threads[4];
	int i, count = 0;

	for (i = 0; i < 4; i++)
		count += pthread_create(&threads[i], NULL, work, &own[i]) == 0;
	for (i = 0; i < count; i++) {
		pthread_join(threads[i], NULL);
		expect(score, own[i].failed == 0 && own[i].passed > 0, "a thread by itself");
	}
}

/* ---- without memory ---- */

static void
test_no_memory(struct score *score)
{
	static const char statement[] = "experience k%d \"kind\"\n";
	struct classpec_compiler *compiler = classpec_compiler_open();
	struct rlimit limit = { (rlim_t)160 << 20, (rlim_t)160 << 20 };
	size_t room = 32 << 20, size = 0;
	char *text = malloc(room);
	enum classpec_compiler_status status;
	int i;

	for (i = 0; text && size + 64 < room; i++)
		size += (size_t)sprintf(text + size, statement, i);
	setrlimit(RLIMIT_AS, &limit);
	status = classpec_compiler_add_text(compiler, "large.classpec", text ? text : "", size);
	if (status == CLASSPEC_DONE)
		status = classpec_compiler_compile(compiler);
	expect(score, status == CLASSPEC_NO_MEMORY, "memory that runs out is told");
	expect(score, classpec_compiler_add_text(compiler, "a", "", 0) == CLASSPEC_NO_MEMORY,
	       "and nothing can be done afterwards");
	classpec_compiler_close(compiler);
	free(text);
}

static int
given(int argc, char **argv, const char *option)
{
	for (int i = 1; i < argc; i++)
		if (strcmp(argv[i], option) == 0)
			return 1;
	return 0;
}

/* --all-memory: the process may have it all. --alone: one thread. */
int
main(int argc, char **argv)
{
	struct score score = {0, 0};

	expect(&score, classpec_compiler_api() == CLASSPEC_COMPILER_API, "the library is of this header");
	test_mistakes(&score);
	test_wrong_use(&score);
	test_null(&score);
	test_judge(&score);
	test_diff(&score);
	if (!given(argc, argv, "--alone"))
		test_threads(&score);
	if (!given(argc, argv, "--all-memory"))
		test_no_memory(&score);
	printf("%d passed, %d failed\n", score.passed, score.failed);
	return score.failed != 0;
}
