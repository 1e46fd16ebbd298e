/*
 * plan_open.c - a target: a plan file that anybody may have written. Its head, its classes one by one and the
 * whole are verified; whatever is accepted is asked everything there is to ask.
 *
 * Half of what a fuzzer makes up would break the head, which is soon dull: so the magic, the version and the
 * size are put right when the first byte of the input, which is not of the file, is odd.
 */
#include <stdlib.h>
#include <string.h>

#include "classpec_batch.h"
#include "fuzz.h"
#include "record.h"

enum { FACTS_MAX = 4096, RULES_MAX = 64, CLASSES_MAX = 64, NODES_MAX = 4096, FINDINGS = 1 << 16 };

static uint64_t answers; /* so that no question can be left out */

static void
set_right(struct classpec_plan *head, size_t size)
{
	head->magic = CLASSPEC_MAGIC;
	head->table_version = CLASSPEC_TABLE_VERSION;
	head->size = (uint32_t)size;
}

static void
fill(const struct classpec_plan *plan, struct classpec_interval *values, uint32_t person)
{
	uint32_t random = person * 747796405u + 1;

	for (uint32_t i = 0; i < plan->facts.count; i++) {
		random = random * 1664525u + 1013904223u;
		values[i].lo = (int32_t)(random >> 21);
		values[i].hi = person ? values[i].lo + (int32_t)(random >> 24) : CLASSPEC_NO_LIMIT;
	}
}

/* What may be asked of one rule. */
static void
ask_rule(const struct classpec_plan *plan, uint32_t rule, const struct classpec_facts *facts)
{
	static struct classpec_finding findings[FINDINGS];
	struct classpec_result result;

	classpec_decide(plan, rule, facts, &result);
	answers += result.outcome + (uint64_t)classpec_decide_outcome(plan, rule, facts);
	answers += (uint64_t)classpec_explain(plan, rule, facts, findings, FINDINGS);
}

/* ... when all of the plan has been looked at. */
static void
ask_more(const struct classpec_plan *plan, uint32_t rule, const struct classpec_facts *facts)
{
	static const classpec_date dates[CLASSPEC_ANCHORS] = { 20250115 };
	static const struct classpec_record record = { .presence = CLASSPEC_HAS_EXPERIENCE };
	const struct classpec_rule *of =
		CLASSPEC_ARRAY(plan, rules, struct classpec_rule) + rule;
	struct classpec_use use[16];
	struct classpec_allocation allocation = { .use = use, .room = 16 };
	struct classpec_way ways[CLASSPEC_WAYS];
	uint32_t undecided[16], count;
	char words[200];

	/* The ways of large rules take their time, which is not what is looked for. */
	if (of->node_count > NODES_MAX / 64)
		return;
	count = classpec_shortfall(plan, rule, facts, ways);
	for (uint32_t i = 0; i < count; i++)
		answers += classpec_words_way(plan, &ways[i], words, sizeof words);
	answers += classpec_undecided(plan, rule, facts, undecided, 16);
	for (uint32_t i = 0; i < of->node_count; i++)
		answers += (uint64_t)classpec_allocate(plan, rule, i, &record, dates, &allocation);
}

static void
ask_index(const struct classpec_plan *plan, const struct classpec_facts *facts)
{
	size_t size = classpec_index_size(plan);
	void *memory = size && size < 1u << 24 ? malloc(size) : NULL;
	const struct classpec_index *index = memory ? classpec_index_build(plan, memory, size) : NULL;
	uint8_t *outcomes = calloc((size_t)plan->rules.count + 1, 1);
	void *scratch = index ? malloc(classpec_index_scratch(index) + 1) : NULL;

	if (index && outcomes && scratch) {
		classpec_decide_all(index, facts, outcomes, scratch);
		answers += outcomes[0];
	}
	free(scratch);
	free(outcomes);
	free(memory);
}

/* A record is read by the names of the plan, whatever they are. */
static void
read_record(const struct classpec_plan *plan)
{
	static char line[] = "{\"id\":\"1\",\"education\":[{\"level\":\"school\"}],\"experience\":"
			     "[{\"kind\":\"work\",\"from\":\"2015\",\"to\":\"2020\"}],\"credentials\":[]}\n";
	FILE *from = fmemopen(line, sizeof line - 1, "r");
	struct record_reader *reader;
	struct record record;

	fuzz_expect(from != NULL, "a text can be a file");
	reader = record_reader_open(plan, from, RECORD_NDJSON);
	if (reader)
		answers += (uint64_t)record_reader_next(reader, &record);
	record_reader_close(reader);
	fclose(from);
}

static void
ask_all(const struct classpec_plan *plan, struct classpec_interval *values)
{
	static const classpec_date dates[CLASSPEC_ANCHORS] = { 20250115 };
	static const struct classpec_record nothing = { 0 };
	struct classpec_facts facts = { values, plan->facts.count, 0, 20250115 };
	uint32_t failed;

	for (uint32_t person = 0; person < 3; person++) {
		fill(plan, values, person);
		facts.stage = person;
		for (uint32_t i = 0; i < plan->rules.count && i < RULES_MAX; i++) {
			ask_rule(plan, i, &facts);
			ask_more(plan, i, &facts);
		}
		ask_index(plan, &facts);
	}
	classpec_project(plan, &nothing, dates, values);
	answers += classpec_self_test(plan, values, &failed);
	read_record(plan);
}

/* Each class that is accepted by itself. Returns how many of those looked at are. */
static uint32_t
ask_classes(const struct classpec_plan *plan, struct classpec_interval *values)
{
	struct classpec_facts facts = { values, plan->facts.count, 1, 20250115 };
	struct classpec_result result;
	const char *reason;
	uint32_t accepted = 0;

	fill(plan, values, 1);
	for (uint32_t i = 0; i < plan->classes.count && i < CLASSES_MAX; i++) {
		const struct classpec_class *class =
			CLASSPEC_ARRAY(plan, classes, struct classpec_class) + i;

		if (classpec_class_verify(plan, i, &reason) != CLASSPEC_OK) {
			fuzz_expect(reason != NULL, "a refusal says why");
			continue;
		}
		accepted++;
		answers += classpec_rule_find(plan, i, 0, CLASSPEC_NONE, 20250115);
		answers += (uint64_t)classpec_qualify(plan, i, 0, &facts, &result);
		for (uint32_t n = 0; n < class->rule_count && n < RULES_MAX; n++)
			ask_rule(plan, class->first_rule + n, &facts);
	}
	return accepted;
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
	static struct classpec_interval values[FACTS_MAX];
	const struct classpec_plan *plan;
	const char *reason;
	char *memory;

	if (size < 1 + sizeof(struct classpec_plan))
		return 0;
	memory = malloc(size - 1); /* just so large, that a step beyond is noticed */
	fuzz_expect(memory != NULL, "there is memory");
	memcpy(memory, bytes + 1, size - 1);
	if (bytes[0] & 1)
		set_right((struct classpec_plan *)(void *)memory, size - 1);
	if (classpec_plan_open_head(memory, size - 1, &plan, &reason) == CLASSPEC_OK &&
	    plan->facts.count <= FACTS_MAX) {
		ask_classes(plan, values);
		if (classpec_plan_open(memory, size - 1, &plan, &reason) == CLASSPEC_OK)
			ask_all(plan, values);
	}
	fuzz_expect((plan == NULL) == (reason != NULL), "what is refused is refused for a reason");
	free(memory);
	return 0;
}
