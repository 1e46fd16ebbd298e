/*
 * library/ask.c - records judged, and plans compared, in memory.
 */
#include <stdlib.h>
#include <string.h>

#include "diff/diff.h"
#include "library/held.h"
#include "lower/lower.h"
#include "qualify/qualify.h"

/* ---- records ---- */

struct judging {
	const char *records;
	size_t size;
	const struct classpec_question *question;
};

static void
tell_rejected(struct out *o, const struct record *record)
{
	out_format(o, "{\"line\": %llu, \"rejected\": ", (unsigned long long)record->line);
	out_json_string(o, record->reason, strlen(record->reason));
	out_text(o, "}\n");
}

static void
judge_all(struct classpec_compiler *compiler, struct qualify *q, struct record_reader *reader)
{
	struct out *answers = &compiler->answers;
	enum record_status status;
	struct record record;

	while ((status = record_reader_next(reader, &record)) != RECORD_END) {
		if (status != RECORD_READ) {
			if (status == RECORD_FAILED && record.line == 0) /* not the text is to blame */
				out_of_memory();
			tell_rejected(answers, &record);
			if (status == RECORD_FAILED)
				return;
			continue;
		}
		qualify_record(q, &record);
		out_bytes(answers, q->out.text, q->out.size);
	}
}

static enum classpec_compiler_status
judge_records(struct classpec_compiler *compiler, struct qualify *q, const struct judging *judging)
{
	struct record_reader *reader;
	FILE *from;
	char *copy;

	if (judging->size == 0)
		return CLASSPEC_DONE;
	copy = arena_copy(compiler->cx.arena, judging->records, judging->size);
	from = fmemopen(copy, judging->size, "r");
	reader = from ? record_reader_open(compiler->plan, from, RECORD_ANY) : NULL;
	limits_of_reader(&compiler->cx, reader);
	if (reader)
		judge_all(compiler, q, reader);
	record_reader_close(reader);
	if (from)
		fclose(from);
	return reader ? CLASSPEC_DONE : CLASSPEC_NO_MEMORY;
}

/* What is only of use for this question goes into an arena that is closed afterwards. */
static enum classpec_compiler_status
judge(struct classpec_compiler *compiler, void *data)
{
	const struct judging *judging = data;
	const struct classpec_question *question = judging->question;
	struct arena *kept = compiler->cx.arena;
	struct arena *own = arena_open();
	struct qualify_options options = {
		.records = "records",
		.class_count = (int)question->class_count,
		.route = question->route,
		.specialty = question->specialty,
		.as_of = question->as_of,
		.stage = (enum classpec_stage)question->stage,
		.format = QUALIFY_NDJSON,
		.explain = question->explain != 0,
	};
	struct qualify q = { .cx = &compiler->cx, .options = &options,
			     .plan = compiler->plan, .tell = answer_print_json };
	enum classpec_compiler_status status = CLASSPEC_WRONG_USE;

	compiler->cx.arena = own;
	options.classes = NEW_ARRAY(&compiler->cx, const char *, question->class_count + 1);
	for (uint32_t i = 0; i < question->class_count; i++)
		options.classes[i] = question->classes[i];
	compiler->answers.size = 0;
	if (qualify_begin(&q, compiler->model) == STATUS_OK) {
		q.utf8 = true;
		status = judge_records(compiler, &q, judging);
	}
	out_bytes(&compiler->answers, "", 1); /* for callers who measure texts themselves */
	qualify_end(&q);
	compiler->cx.arena = kept;
	arena_close(own);
	return status;
}

enum classpec_compiler_status
classpec_compiler_judge(struct classpec_compiler *compiler, const char *records,
			size_t records_size, const struct classpec_question *question,
			const char **answers, size_t *size)
{
	struct judging judging = { records, records_size, question };
	enum classpec_compiler_status status = held_compiled(compiler);

	if (!answers || !size)
		return CLASSPEC_WRONG_USE;
	*answers = NULL;
	*size = 0;
	if (status != CLASSPEC_DONE)
		return status;
	if (!question || (!records && records_size > 0) ||
	    (!question->classes && question->class_count > 0))
		return CLASSPEC_WRONG_USE;
	if (question->size != sizeof *question || !question->as_of ||
	    question->stage > CLASSPEC_END_OF_PROBATION)
		return CLASSPEC_WRONG_USE;
	status = held_run(compiler, judge, &judging);
	if (status != CLASSPEC_DONE)
		return status;
	*answers = compiler->answers.text;
	*size = compiler->answers.size - 1;
	return status;
}

/* ---- two plans ---- */

/* A comparison changes its sides, so each is made once more. */
static bool
side_make(struct diff_side *side, const struct classpec_compiler *compiler, FILE *said)
{
	struct context *cx = &side->cx;

	context_open(cx);
	cx->err = said;
	memcpy(cx->limits, compiler->cx.limits, sizeof cx->limits);
	for (size_t i = 0; i < compiler->cx.source_count; i++)
		source_add_text(cx, compiler->cx.sources[i].path,
				compiler->cx.sources[i].original,
				compiler->cx.sources[i].original_size);
	if (plan_load(cx, NULL, 0, &side->model) == STATUS_OK)
		side->plan = lower(cx, side->model, NULL);
	return side->plan != NULL;
}

static enum classpec_compiler_status
compare(struct classpec_compiler *compiler, void *data)
{
	const struct classpec_compiler *old_plan = data;
	struct diff d = { .arena = arena_open() };
	enum classpec_compiler_status status = CLASSPEC_FAULT;

	if (side_make(&d.old, old_plan, compiler->cx.err) &&
	    side_make(&d.new, compiler, compiler->cx.err)) {
		diff_compare(&d);
		compiler->changes.size = 0;
		diff_json_into(&d, &compiler->changes, NULL);
		out_bytes(&compiler->changes, "", 1);
		status = CLASSPEC_DONE;
	}
	arena_close(d.arena);
	diff_close(&d);
	return status;
}

enum classpec_compiler_status
classpec_compiler_diff(struct classpec_compiler *old_plan, struct classpec_compiler *new_plan,
		       const char **json, size_t *size)
{
	enum classpec_compiler_status status = held_compiled(old_plan);

	if (!json || !size)
		return CLASSPEC_WRONG_USE;
	*json = NULL;
	*size = 0;
	if (status == CLASSPEC_DONE)
		status = held_compiled(new_plan);
	if (status == CLASSPEC_DONE)
		status = held_run(new_plan, compare, old_plan);
	if (status != CLASSPEC_DONE)
		return status;
	*json = new_plan->changes.text;
	*size = new_plan->changes.size - 1;
	return status;
}
