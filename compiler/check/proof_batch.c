/*
 * proof_batch.c - rules lowered together into one image, and questions to the prover
 * about them. What a batch needs is forgotten with it.
 */
#include "check/proofs.h"

#include <stdlib.h>

size_t batch_share(const struct model *model)
{
	size_t count = 0;

	for (int kind = 0; kind < SYMBOL_KINDS; kind++)
		count += model->symbols[kind].count;
	return count / 8;
}

void batch_open(struct batch *b, struct context *cx, const struct model *model)
{
	*b = (struct batch){.cx = cx, .model = model, .arena = arena_open(),
			    .answers = arena_open()};
}

void batch_close(struct batch *b)
{
	prove_close(b->space);
	free(b->readings);
	arena_close(b->answers);
	arena_close(b->arena);
}

uint32_t batch_add(struct batch *b, const struct class *class, const struct rule *rule,
		   const struct specialty *specialty)
{
	GROW(b->readings, b->count, b->capacity);
	b->readings[b->count] =
		(struct lower_reading){class, rule, specialty, CLASSPEC_NONE};
	return (uint32_t)b->count++;
}

void batch_lower(struct batch *b)
{
	struct arena *kept = b->cx->arena;

	if (b->count == 0)
		return;
	b->cx->arena = b->arena;
	b->plan = lower_readings(b->cx, b->model, b->readings, b->count);
	b->cx->arena = kept;
	if (b->plan)
		b->space = prove_open(b->plan, NULL);
}

/* The tables cannot say what is asked about, though they can say the rule. */
static struct prove_result no_answer(void)
{
	return (struct prove_result){.answer = PROVE_UNDECIDED, .doubt = PROVE_DOUBTS};
}

const char *batch_doubt_words(struct prove_result result)
{
	return result.doubt == PROVE_DOUBTS
		       ? "without a part of it the rule cannot be put into tables"
		       : prove_doubt_words(result.doubt);
}

/* What was answered before is forgotten. */
static struct arena *answers(const struct batch *b)
{
	arena_clear(b->answers);
	return b->answers;
}

static bool part_of(const struct batch *b, uint32_t number, enum stage stage,
		    enum prove_decisions decisions, struct prove_part *part)
{
	uint32_t rule = b->space ? b->readings[number].number : CLASSPEC_NONE;

	if (rule == CLASSPEC_NONE || (b->cx->stop && b->cx->stop(b->cx->stop_of)))
		return false;
	*part = prove_rule(0, rule);
	part->stage = (uint8_t)stage;
	part->decisions = (uint8_t)decisions;
	return true;
}

struct prove_result batch_implies(const struct batch *b, uint32_t from, uint32_t to,
				  enum stage stage)
{
	struct prove_part old, new;

	if (!part_of(b, from, stage, PROVE_FREE, &old) ||
	    !part_of(b, to, stage, PROVE_FREE, &new))
		return no_answer();
	return prove_implies(b->space, (struct prove_parts){&old, 1},
			     (struct prove_parts){&new, 1}, PROVE_STEPS, answers(b));
}

struct prove_result batch_somebody(const struct batch *b, uint32_t rule)
{
	static const enum prove_decisions decisions[] = {PROVE_REFUSED, PROVE_FREE};
	struct prove_result result = no_answer();
	struct prove_part part;

	for (int i = 0; i < 2 && result.answer != PROVE_YES; i++)
		if (part_of(b, rule, STAGE_END_OF_PROBATION, decisions[i], &part))
			result = prove_satisfiable(b->space,
						   (struct prove_parts){&part, 1},
						   PROVE_STEPS, answers(b));
	return result;
}

struct prove_result batch_somebody_granted(const struct batch *b, uint32_t rule)
{
	struct prove_part part;

	if (!part_of(b, rule, STAGE_END_OF_PROBATION, PROVE_GRANTED, &part))
		return no_answer();
	return prove_satisfiable(b->space, (struct prove_parts){&part, 1}, PROVE_STEPS,
				 answers(b));
}

struct prove_result batch_everybody(const struct batch *b, uint32_t rule)
{
	struct prove_part part;

	if (!part_of(b, rule, STAGE_END_OF_PROBATION, PROVE_FREE, &part))
		return no_answer();
	return prove_always(b->space, (struct prove_parts){&part, 1}, PROVE_STEPS,
			    answers(b));
}

struct prove_result batch_ladder(const struct batch *b, uint32_t from,
				 uint32_t first, uint32_t count)
{
	struct prove_part *parts = arena_new(b->arena, sizeof *parts * (count + 1));
	struct prove_part old;

	if (!part_of(b, from, STAGE_END_OF_PROBATION, PROVE_REFUSED, &old))
		return no_answer();
	for (uint32_t i = 0; i < count; i++)
		if (!part_of(b, first + i, STAGE_END_OF_PROBATION, PROVE_REFUSED,
			     &parts[i]))
			return no_answer();
	return prove_implies(b->space, (struct prove_parts){&old, 1},
			     (struct prove_parts){parts, count}, PROVE_STEPS,
			     answers(b));
}

enum outcome batch_outcome(struct batch *b, uint32_t rule,
			   const struct prove_record *person)
{
	if (!b->judge)
		b->judge = prove_judge_open(b->plan, b->arena);
	return (enum outcome)prove_judge(b->judge, b->readings[rule].number, person,
					 CLASSPEC_END_OF_PROBATION);
}
