/*
 * records.c - a target: the readers of NDJSON and CSV, and every rule of a plan asked about each record.
 *
 * The input is a file of records of the people of tests/cases/records/plan.classpec. It is read twice:
 * at once, and a byte at a time, and as a block of NDJSON that nobody writes to: which must make no difference.
 */
#if defined(__linux__)
#define _GNU_SOURCE /* fopencookie */
#endif
#include <stdlib.h>
#include <string.h>

#include "fuzz.h"
#include "lower/lower.h"
#include "record.h"
#include "syntax.h"

static const char plan_path[] = "tests/cases/records/plan.classpec";

static uint64_t
mix(uint64_t hash, uint64_t value)
{
	return (hash ^ value) * 0x9e3779b97f4a7c15u + (hash >> 29);
}

static uint64_t
mix_text(uint64_t hash, const char *text)
{
	for (; *text; text++)
		hash = mix(hash, (unsigned char)*text);
	return hash;
}

/* A number for all that every rule says of the record. */
static uint64_t
judge(const struct classpec_plan *plan, const struct record *record, uint64_t hash)
{
	static const classpec_date dates[CLASSPEC_ANCHORS] = { 20250115 };
	struct classpec_interval *values = calloc((size_t)plan->facts.count + 1, sizeof *values);
	struct classpec_facts facts = { values, plan->facts.count, CLASSPEC_FILING, 20250115 };
	struct classpec_result result;

	fuzz_expect(values != NULL, "there is memory");
	classpec_project(plan, &record->facts, dates, values);
	for (uint32_t i = 0; i < plan->rules.count; i++) {
		classpec_decide(plan, i, &facts, &result);
		hash = mix(hash, result.outcome);
	}
	free(values);
	return hash;
}

static uint64_t
read_with(const struct classpec_plan *plan, struct record_reader *reader)
{
	struct record record;
	enum record_status status;
	uint64_t hash = 0;

	while ((status = record_reader_next(reader, &record)) != RECORD_END) {
		hash = mix(hash, status);
		hash = mix(hash, record.line);
		if (status == RECORD_READ) {
			hash = mix_text(hash, record.id);
			hash = judge(plan, &record, hash);
			continue;
		}
		fuzz_expect(record.reason && *record.reason, "what is refused has a reason");
		hash = mix_text(hash, record.reason);
		if (status == RECORD_FAILED)
			break;
	}
	return hash;
}

static uint64_t
read_all(const struct classpec_plan *plan, FILE *from, enum record_format format)
{
	struct record_reader *reader;
	uint64_t hash;

	fuzz_expect(from != NULL, "text can be read as a file");
	reader = record_reader_open(plan, from, format);
	fuzz_expect(reader != NULL, "there is memory");
	hash = read_with(plan, reader);
	record_reader_close(reader);
	fclose(from);
	return hash;
}

static uint64_t
read_fixed(const struct classpec_plan *plan, const uint8_t *bytes, size_t size)
{
	struct record_reader *reader = record_reader_open_blocks(plan, RECORD_NDJSON);
	char *copy = calloc(size + RECORD_BLOCK_ROOM, 1);
	uint64_t hash;

	fuzz_expect(reader != NULL && copy != NULL, "there is memory");
	memcpy(copy, bytes, size);
	record_reader_fixed(reader, copy, size);
	hash = read_with(plan, reader);
	fuzz_expect(memcmp(copy, bytes, size) == 0, "nobody writes to it");
	record_reader_close(reader);
	free(copy);
	return hash;
}

#if defined(__linux__)

struct drip {
	const uint8_t *bytes;
	size_t size, at;
};

static ssize_t
drip_read(void *data, char *to, size_t size)
{
	struct drip *drip = data;

	if (drip->at == drip->size || size == 0)
		return 0;
	*to = (char)drip->bytes[drip->at++];
	return 1;
}

static uint64_t
read_dripping(const struct classpec_plan *plan, const uint8_t *bytes, size_t size)
{
	struct drip drip = { bytes, size, 0 };
	cookie_io_functions_t functions = { .read = drip_read };

	return read_all(plan, fopencookie(&drip, "r", functions), RECORD_ANY);
}

#endif

/* Made once: it is asked a million times. */
static const struct classpec_plan *
plan_of_records(void)
{
	static struct context cx;
	static const struct classpec_plan *plan;

	if (plan)
		return plan;
	fuzz_context_open(&cx);
	fuzz_expect(sources_add(&cx, plan_path), plan_path);
	plan = lower(&cx, resolve(&cx, parse(&cx)), NULL);
	fuzz_expect(plan != NULL, "the plan has no errors");
	return plan;
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
	const struct classpec_plan *plan = plan_of_records();
	uint64_t hash;
	char *copy;

	if (size == 0)
		return 0;
	copy = malloc(size);
	fuzz_expect(copy != NULL, "there is memory");
	memcpy(copy, bytes, size);
	hash = read_all(plan, fmemopen(copy, size, "r"), RECORD_ANY);
	if (size < 3 || memcmp(copy, "\xef\xbb\xbf", 3) != 0) /* blocks are what stands behind such a mark */
		fuzz_expect(read_fixed(plan, bytes, size) ==
				    read_all(plan, fmemopen(copy, size, "r"), RECORD_NDJSON),
			    "a block says the same");
	free(copy);
#if defined(__linux__)
	fuzz_expect(hash == read_dripping(plan, bytes, size),
		    "a record is the same however the file comes in");
#else
	(void)hash;
#endif
	return 0;
}
