/*
 * proof_example.c - the simplest person who shows a finding: in words, and as a record
 * that `classpec qualify` answers as the finding says.
 */
#include "check/proofs.h"

#include "prove/words.h"

enum { ANY_DAY = 20250101 }; /* that the prover takes when every day will do */

_Static_assert((int)DIAG_DATES == (int)CLASSPEC_ANCHORS, "a date for each anchor");

static const char *date_words(struct context *cx, uint32_t date)
{
	if (!date)
		return NULL;
	return arena_format(cx->arena, "%04u-%02u-%02u", (unsigned)(date / 10000),
			    (unsigned)(date / 100 % 100), (unsigned)(date % 100));
}

const struct example *example_make(struct context *cx, const struct batch *b,
				   const struct prove_witness *witness,
				   const struct standard *standard)
{
	uint32_t since = standard->revision.value;
	const struct prove_record *record;
	struct example *example;
	struct out o = {0};

	if (!witness)
		return NULL;
	record = prove_witness_record(b->space, 0, witness, since > ANY_DAY ? since : 0,
				      b->arena);
	if (!record)
		return NULL;
	example = NEW(cx, struct example);
	example->words = prove_record_words(b->plan, &record->record, cx->arena);
	prove_record_print(b->plan, record, "example", &o);
	example->record = arena_copy(cx->arena, o.text, o.size);
	out_free(&o);
	example->person = record;
	for (int i = 0; i < CLASSPEC_ANCHORS; i++)
		example->dates[i] = date_words(cx, record->dates[i]);
	return example;
}

void example_attach(struct context *cx, struct diag *d, const struct example *example)
{
	struct diag_example *attached = NEW(cx, struct diag_example);

	attached->record = example->record;
	attached->last_answer = &attached->answers;
	for (int i = 0; i < DIAG_DATES; i++)
		attached->dates[i] = example->dates[i];
	d->example = attached;
}

void example_answer(struct context *cx, struct diag *d, const struct rule *rule,
		    const struct specialty *specialty, enum outcome outcome)
{
	struct diag_answer *answer = NEW(cx, struct diag_answer);

	*answer = (struct diag_answer){
		.class = rule->class->symbol->id,
		.route = rule->route->name->text,
		.specialty = specialty ? specialty->name->text : NULL,
		.outcome = outcome_word(outcome),
	};
	*d->example->last_answer = answer;
	d->example->last_answer = &answer->next;
}
