/*
 * decide.c - what generated tables answer to one record: compiled with them and the runtime, and
 * nothing of the compiler.
 *
 *   cc -DTABLES='"phl.h"' -DPLAN=phl_plan decide.c phl.c ...
 *   decide CLASS ROUTE SPECIALTY|- AS_OF STAGE < RECORD
 *
 * Prints the outcome; `rejected: ...` when the tables do not know the record's words.
 */
#include <stdio.h>
#include <string.h>

#include TABLES
#include "record.h"

static uint32_t named(struct classpec_section section, const char *id)
{
	const struct classpec_entry *list = (const void *)((const char *)&PLAN + section.at);
	uint32_t i;

	for (i = 0; i < section.count; i++) {
		const char *of = classpec_text(&PLAN, list[i].id), *stop = strrchr(of, '.');

		if (strcmp(of, id) == 0 || (stop && strcmp(stop + 1, id) == 0))
			return i;
	}
	return CLASSPEC_NONE;
}

static uint32_t class_named(const char *id)
{
	const struct classpec_class *list = CLASSPEC_ARRAY(&PLAN, classes, struct classpec_class);
	uint32_t i;

	for (i = 0; i < PLAN.classes.count; i++)
		if (strcmp(classpec_text(&PLAN, list[i].id), id) == 0)
			return i;
	return CLASSPEC_NONE;
}

/* The number in the plan of CLASS.SPECIALTY, or none. */
static uint32_t specialty_named(const char *class_id, const char *name)
{
	char id[512];

	if (strcmp(name, "-") == 0)
		return CLASSPEC_NONE;
	snprintf(id, sizeof id, "%s.%s", class_id, name);
	return named(PLAN.specialties, id);
}

static uint32_t stage_named(const char *name)
{
	uint32_t stage = CLASSPEC_FILING;

	while (stage < CLASSPEC_END_OF_PROBATION && strcmp(classpec_stage_name(stage), name) != 0)
		stage++;
	return stage;
}

int main(int argc, char **argv)
{
	static struct classpec_interval values[1 << 16];
	classpec_date dates[CLASSPEC_ANCHORS] = { 0 };
	struct record_reader *reader;
	struct record record;
	struct classpec_facts facts;
	struct classpec_result result;
	enum classpec_error error;

	if (argc != 6 || PLAN.facts.count > sizeof values / sizeof *values ||
	    !record_date_read(argv[4], &dates[CLASSPEC_AS_OF]))
		return 2;
	reader = record_reader_open(&PLAN, stdin, RECORD_NDJSON);
	if (!reader || record_reader_next(reader, &record) != RECORD_READ) {
		printf("rejected: %s\n", reader && record.reason ? record.reason : "no record");
		return 0;
	}
	classpec_project(&PLAN, &record.facts, dates, values);
	facts = (struct classpec_facts){ values, PLAN.facts.count, stage_named(argv[5]),
					 dates[CLASSPEC_AS_OF] };
	error = classpec_qualify_specialty(&PLAN, class_named(argv[1]), named(PLAN.routes, argv[2]),
					   specialty_named(argv[1], argv[3]), &facts, &result);
	if (error)
		printf("error %d\n", (int)error);
	else
		printf("%s\n", classpec_outcome_name(result.outcome));
	record_reader_close(reader);
	return 0;
}
