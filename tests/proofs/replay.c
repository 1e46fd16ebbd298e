/*
 * replay.c - the examples of findings, from the JSON of `classpec check`.
 *
 *   replay --split DIR < CHECK.json
 *       writes the records to DIR, a file for each set of days that they are judged on:
 *       N.days has the options of `classpec qualify`, N.ndjson the records and N.expected
 *       the lines "id,class,route,specialty,result" which its answers must have
 *   replay --decide < CHECK.json
 *       decides them by the generated tables that the program was linked with, TABLES in
 *       the header HEADER; ends with `N passed, N failed`
 */
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "record.h"
#ifdef HEADER
#include HEADER
#endif

enum { DAYS = 5, GROUPS_MOST = 4096 };

static const char *const day_names[DAYS] = {"as_of", "announcement", "filing",
					    "examination", "appointment"};

struct example {
	const json_t *json, *record;
	const char *days[DAYS]; /* or NULL */
};

typedef void taker(void *data, size_t number, const struct example *example);

static size_t each_example(const json_t *check, taker *take, void *data)
{
	const json_t *diagnostics = json_object_get(check, "diagnostics"), *diagnostic;
	size_t at, count = 0;

	json_array_foreach(diagnostics, at, diagnostic)
	{
		const json_t *json = json_object_get(diagnostic, "example");
		struct example example = {json, NULL, {NULL}};
		const json_t *days = json_object_get(json, "dates");

		if (!json_is_object(json))
			continue;
		example.record = json_object_get(json, "record");
		for (int i = 0; i < DAYS; i++)
			example.days[i] =
				json_string_value(json_object_get(days, day_names[i]));
		take(data, ++count, &example);
	}
	return count;
}

static const char *text_of(const json_t *answer, const char *key)
{
	const char *text = json_string_value(json_object_get(answer, key));

	return text ? text : "";
}

/* ---- for `classpec qualify` ------------------------------------------------------ */

struct splitting {
	const char *folder;
	char *groups[GROUPS_MOST]; /* the options of each file */
	size_t count;
};

static FILE *open_file(const struct splitting *s, size_t group, const char *suffix)
{
	char path[4096];
	FILE *file;

	snprintf(path, sizeof path, "%s/%zu.%s", s->folder, group, suffix);
	file = fopen(path, "a");
	if (!file) {
		perror(path);
		exit(2);
	}
	return file;
}

static size_t group_of(struct splitting *s, const struct example *example)
{
	char options[512];
	size_t group = 0;
	int length = snprintf(options, sizeof options, "--as-of %s", example->days[0]);
	FILE *file;

	for (int i = 1; i < DAYS; i++)
		if (example->days[i])
			length += snprintf(options + length,
					   sizeof options - (size_t)length,
					   " --date %s=%s", day_names[i],
					   example->days[i]);
	while (group < s->count && strcmp(s->groups[group], options) != 0)
		group++;
	if (group < s->count)
		return group;
	if (s->count == GROUPS_MOST) {
		fprintf(stderr, "replay: too many sets of days\n");
		exit(2);
	}
	s->groups[s->count++] = strdup(options);
	file = open_file(s, group, "days");
	fprintf(file, "%s\n", options);
	fclose(file);
	return group;
}

static void split_example(void *data, size_t number, const struct example *example)
{
	size_t group = group_of(data, example), at;
	FILE *records = open_file(data, group, "ndjson");
	FILE *expected = open_file(data, group, "expected");
	const json_t *answer, *answers = json_object_get(example->json, "answers");
	json_t *record = json_copy((json_t *)(uintptr_t)example->record);
	char id[32];

	snprintf(id, sizeof id, "%zu", number);
	json_object_set_new(record, "id", json_string(id));
	json_dumpf(record, records, JSON_COMPACT);
	fputc('\n', records);
	json_array_foreach(answers, at, answer)
		fprintf(expected, "%s,%s,%s,%s,%s\n", id, text_of(answer, "class"),
			text_of(answer, "route"), text_of(answer, "specialty"),
			text_of(answer, "outcome"));
	json_decref(record);
	fclose(records);
	fclose(expected);
}

/* ---- by the generated tables ----------------------------------------------------- */

#ifdef HEADER

struct deciding {
	const struct classpec_plan *plan;
	struct classpec_interval *facts;
	unsigned long passed, failed;
};

static uint32_t number_of(const struct classpec_plan *plan, const char *what,
			  struct classpec_section section, const char *id)
{
	const struct classpec_entry *list =
		(const void *)((const unsigned char *)plan + section.at);
	size_t length = strlen(id);

	for (uint32_t i = 0; i < section.count; i++) {
		const char *own = classpec_text(plan, list[i].id);
		size_t size = strlen(own);

		if (size >= length && strcmp(own + size - length, id) == 0 &&
		    (size == length || own[size - length - 1] == '.'))
			return i;
	}
	fprintf(stderr, "replay: the tables have no %s %s\n", what, id);
	exit(2);
}

static uint32_t class_of(const struct classpec_plan *plan, const char *id)
{
	const struct classpec_class *list =
		CLASSPEC_ARRAY(plan, classes, struct classpec_class);

	for (uint32_t i = 0; i < plan->classes.count; i++)
		if (strcmp(classpec_text(plan, list[i].id), id) == 0)
			return i;
	fprintf(stderr, "replay: the tables have no class %s\n", id);
	exit(2);
}

static void decide_answer(struct deciding *d, size_t number, const json_t *answer,
			  classpec_date as_of)
{
	const char *specialty = text_of(answer, "specialty"), *got;
	uint32_t class = class_of(d->plan, text_of(answer, "class"));
	uint32_t part = CLASSPEC_NONE;
	uint32_t route = number_of(d->plan, "route", d->plan->routes,
				   text_of(answer, "route"));
	struct classpec_facts facts = {.value = d->facts,
				       .count = d->plan->facts.count,
				       .stage = CLASSPEC_END_OF_PROBATION,
				       .as_of = as_of};
	struct classpec_result result;
	char id[512];

	if (*specialty) {
		snprintf(id, sizeof id, "%s.%s", text_of(answer, "class"), specialty);
		part = number_of(d->plan, "specialty", d->plan->specialties, id);
	}
	if (classpec_qualify_specialty(d->plan, class, route, part, &facts, &result) !=
	    CLASSPEC_OK)
		got = "no such rule";
	else
		got = classpec_outcome_name(result.outcome);
	if (strcmp(got, text_of(answer, "outcome")) == 0) {
		d->passed++;
		return;
	}
	d->failed++;
	printf("FAIL example %zu: %s by %s: %s, and not %s\n", number,
	       text_of(answer, "class"), text_of(answer, "route"), got,
	       text_of(answer, "outcome"));
}

static void decide_example(void *data, size_t number, const struct example *example)
{
	struct deciding *d = data;
	const json_t *answer, *answers = json_object_get(example->json, "answers");
	char *line = json_dumps(example->record, JSON_COMPACT);
	FILE *file = fmemopen(line, strlen(line), "r");
	struct record_reader *reader =
		record_reader_open(d->plan, file, RECORD_NDJSON);
	classpec_date dates[CLASSPEC_ANCHORS] = {0};
	struct record record;
	size_t at;

	for (int i = 0; i < DAYS; i++)
		if (example->days[i])
			record_date_read(example->days[i], &dates[i]);
	if (record_reader_next(reader, &record) != RECORD_READ) {
		printf("FAIL example %zu: %s\n", number, record.reason);
		d->failed++;
	} else {
		classpec_project(d->plan, &record.facts, dates, d->facts);
		json_array_foreach(answers, at, answer)
			decide_answer(d, number, answer, dates[0]);
	}
	record_reader_close(reader);
	fclose(file);
	free(line);
}

static int decide(const json_t *check)
{
	struct deciding d = {.plan = &TABLES};

	d.facts = calloc(d.plan->facts.count + 1, sizeof *d.facts);
	each_example(check, decide_example, &d);
	free(d.facts);
	printf("%lu passed, %lu failed\n", d.passed, d.failed);
	return d.failed != 0;
}

#else

static int decide(const json_t *check)
{
	(void)check;
	fprintf(stderr, "replay: linked without tables\n");
	return 2;
}

#endif

int main(int argc, char **argv)
{
	struct splitting splitting = {.folder = argc > 2 ? argv[2] : "."};
	json_error_t error;
	json_t *check = json_loadf(stdin, 0, &error);
	int status = 0;

	if (!check) {
		fprintf(stderr, "replay: %s\n", error.text);
		return 2;
	}
	if (argc > 1 && strcmp(argv[1], "--split") == 0)
		printf("%zu examples\n", each_example(check, split_example, &splitting));
	else
		status = decide(check);
	for (size_t i = 0; i < splitting.count; i++)
		free(splitting.groups[i]);
	json_decref(check);
	return status;
}
