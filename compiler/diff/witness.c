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

/* ---- what a revision answers ---------------------------------------------------- */

enum { RULE_FACTS = 1024 };

/* A copy of a plan whose table of facts is that of one rule: it is all that must be
 * counted. */
struct judge {
	const struct classpec_plan *plan;
	unsigned char *copy;
	struct classpec_interval
		*values; /* of the plan's facts; only the rule's are set */
	struct classpec_interval counted[RULE_FACTS];
	uint32_t facts[RULE_FACTS];
};

static struct judge *judge_open(const struct classpec_plan *plan, struct arena *arena)
{
	struct judge *judge = arena_new(arena, sizeof *judge);
	size_t size = ((size_t)plan->size + 7) / 8 * 8;

	judge->plan = plan;
	judge->copy = arena_new(arena, size + sizeof(struct classpec_fact) * RULE_FACTS);
	memcpy(judge->copy, plan, plan->size);
	((struct classpec_plan *)(void *)judge->copy)->facts.at = (uint32_t)size;
	judge->values = arena_new(arena, sizeof *judge->values * plan->facts.count);
	return judge;
}

static uint32_t facts_of(struct judge *judge, const struct classpec_rule *rule)
{
	const struct classpec_plan *plan = judge->plan;
	const struct classpec_node *node =
		CLASSPEC_ARRAY(plan, nodes, struct classpec_node) + rule->first_node;
	const struct classpec_term *terms =
		CLASSPEC_ARRAY(plan, terms, struct classpec_term);
	uint32_t count = 0, i, k, n;

	for (i = 0; i < rule->node_count; i++, node++)
		for (k = 0; node->kind == CLASSPEC_ATOM && k < node->count; k++) {
			uint32_t fact = terms[node->first_term + k].fact;

			for (n = 0; n < count && judge->facts[n] != fact;)
				n++;
			if (n == count && count < RULE_FACTS)
				judge->facts[count++] = fact;
		}
	return count;
}

static uint32_t answer(struct judge *judge, uint32_t rule_number,
		       const struct prove_record *record, uint32_t stage)
{
	const struct classpec_plan *plan = judge->plan;
	struct classpec_plan *copy = (struct classpec_plan *)(void *)judge->copy;
	const struct classpec_fact *all =
		CLASSPEC_ARRAY(plan, facts, struct classpec_fact);
	struct classpec_fact *few = (void *)(judge->copy + copy->facts.at);
	struct classpec_facts facts = { .value = judge->values,
					.count = plan->facts.count,
					.stage = stage,
					.as_of = record->dates[CLASSPEC_AS_OF] };
	struct classpec_result result;
	uint32_t count = facts_of(
		judge, CLASSPEC_ARRAY(plan, rules, struct classpec_rule) + rule_number);
	uint32_t i;

	for (i = 0; i < count; i++)
		few[i] = all[judge->facts[i]];
	copy->facts.count = count;
	classpec_project(copy, &record->record, record->dates, judge->counted);
	for (i = 0; i < count; i++)
		judge->values[judge->facts[i]] = judge->counted[i];
	classpec_decide(plan, rule_number, &facts, &result);
	return result.outcome;
}

/* ---- the witness ---------------------------------------------------------------- */

struct judges {
	struct judge *old, *new;
};

struct judges *judges_open(struct diff *d, struct arena *arena)
{
	struct judges *judges = arena_new(arena, sizeof *judges);

	judges->old = judge_open(d->old.plan, arena);
	judges->new = judge_open(d->new.plan, arena);
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
	witness->was = answer(judges->old, pair->old, &was, stage);
	witness->now = answer(judges->new, pair->new, &now, stage);
	if (witness->was == witness->now)
		return NULL;
	witness->record = record_line(d->old.plan, &was, arena);
	witness->record_now = record_line(d->new.plan, &now, arena);
	if (strcmp(witness->record, witness->record_now) == 0)
		witness->record_now = NULL;
	witness->words = witness->was > witness->now
			       ? prove_record_words(d->old.plan, &was.record, arena)
			       : prove_record_words(d->new.plan, &now.record, arena);
	return witness;
}
