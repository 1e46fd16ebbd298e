/*
 * diff/witness.c - a person who changes sides: the record in the words of each
 * revision, what each answers to it, and who that is in plain words.
 */
#include "diff/diff.h"

#include <stdlib.h>
#include <string.h>

#include "prove/prove.h"
#include "prove/words.h"

/* ---- in the words of one revision ----------------------------------------------- */

/* The nearest words of its own for one that was added; the word itself for any other. */
static uint32_t own_words(const struct joint_words *joint, const uint32_t *word,
			  const uint32_t **list)
{
	*list = word;
	if (*word == CLASSPEC_NONE || *word < joint->own || !joint->first)
		return 1;
	*list = joint->nearest + joint->first[*word - joint->own];
	return joint->first[*word - joint->own + 1] - joint->first[*word - joint->own];
}

static void own_jobs(const struct joint_words *joint, struct classpec_record *record,
		     struct arena *arena)
{
	struct classpec_job *jobs = arena_new(arena, sizeof *jobs * record->job_count);
	const uint32_t *own;
	uint32_t count = 0, i, k, n, room;

	for (i = 0; i < record->job_count; i++) {
		struct classpec_job job = record->jobs[i];
		uint32_t *kinds;

		for (k = room = 0; k < job.kind_count; k++)
			room += own_words(joint, &job.kinds[k], &own);
		kinds = arena_new(arena, sizeof *kinds * room);
		for (k = room = 0; k < job.kind_count; k++) {
			n = own_words(joint, &job.kinds[k], &own);
			if (n)
				memcpy(kinds + room, own, sizeof *kinds * n);
			room += n;
		}
		job.kinds = kinds;
		job.kind_count = room;
		if (room)
			jobs[count++] = job;
	}
	record->jobs = jobs;
	record->job_count = count;
}

static uint32_t own_subject(const struct joint_words *joint, uint32_t subject)
{
	const uint32_t *own;

	return own_words(joint, &subject, &own) ? *own : CLASSPEC_NONE;
}

static void own_degrees(const struct joint_words *joint, struct classpec_record *record,
			struct arena *arena)
{
	struct classpec_degree *degrees;
	const uint32_t *own;
	uint32_t count = 0, i, n;

	for (i = 0; i < record->degree_count; i++)
		count += own_words(&joint[JOINT_LEVELS], &record->degrees[i].level, &own);
	degrees = arena_new(arena, sizeof *degrees * count);
	for (i = count = 0; i < record->degree_count; i++)
		for (n = own_words(&joint[JOINT_LEVELS], &record->degrees[i].level, &own);
		     n-- > 0; count++) {
			degrees[count] = record->degrees[i];
			degrees[count].level = own[n];
			degrees[count].subject = own_subject(&joint[JOINT_SUBJECTS],
							     degrees[count].subject);
		}
	record->degrees = degrees;
	record->degree_count = count;
}

static void own_credits(const struct joint_words *joint, struct classpec_record *record,
			struct arena *arena)
{
	struct classpec_credit *credits =
		arena_new(arena, sizeof *credits * record->credit_count);
	uint32_t i;

	for (i = 0; i < record->credit_count; i++) {
		credits[i] = record->credits[i];
		credits[i].subject =
			own_subject(&joint[JOINT_SUBJECTS], credits[i].subject);
	}
	record->credits = credits;
}

static struct prove_record own_record(struct diff *d, int side,
				      const struct prove_record *of, struct arena *arena)
{
	struct prove_record own = *of;

	own_jobs(&d->joint[side][JOINT_KINDS], &own.record, arena);
	own_degrees(d->joint[side], &own.record, arena);
	own_credits(d->joint[side], &own.record, arena);
	return own;
}

static const char *record_line(const struct classpec_plan *plan,
			       const struct prove_record *record, struct arena *arena)
{
	struct out o = { 0 };
	const char *line;

	prove_record_print(plan, record, "witness", &o);
	line = arena_copy(arena, o.size ? o.text : "", o.size);
	out_free(&o);
	return line;
}

/* ---- the witness ---------------------------------------------------------------- */

struct judges {
	struct prove_judge *old, *new;
};

struct judges *judges_open(struct diff *d, struct arena *arena)
{
	struct judges *judges = arena_new(arena, sizeof *judges);

	judges->old = prove_judge_open(d->old.plan, arena);
	judges->new = prove_judge_open(d->new.plan, arena);
	return judges;
}

struct witness *witness_make(struct diff *d, struct judges *judges,
			     const struct rule_pair *pair, const struct prove_record *old,
			     const struct prove_record *new, uint32_t stage,
			     struct arena *arena, struct arena *scratch)
{
	struct prove_record was = own_record(d, 0, old, scratch);
	struct prove_record now = own_record(d, 1, new, scratch);
	struct witness *witness = arena_new(arena, sizeof *witness);

	witness->stage = stage;
	witness->as_of = was.dates[CLASSPEC_AS_OF];
	witness->specialty = pair->specialty;
	witness->was = prove_judge(judges->old, pair->old, &was, stage);
	witness->now = prove_judge(judges->new, pair->new, &now, stage);
	if (witness->was == witness->now)
		return NULL;
	witness->record = record_line(d->old.plan, &was, arena);
	witness->record_now = record_line(d->new.plan, &now, scratch);
	witness->record_now = strcmp(witness->record, witness->record_now) == 0
				      ? NULL
				      : arena_copy(arena, witness->record_now,
						   strlen(witness->record_now));
	witness->words = witness->was > witness->now
			       ? prove_record_words(d->old.plan, &was.record, arena)
			       : prove_record_words(d->new.plan, &now.record, arena);
	return witness;
}
