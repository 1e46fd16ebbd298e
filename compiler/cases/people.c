/*
 * cases/people.c - somebody for each requirement: the prover names the smallest person
 * who meets the rule and would not without that requirement, and the smallest who fails
 * it and would not with it. People made of several of them may show more.
 */
#include "cases/cases.h"

#include <string.h>

/* ---- the most of two ------------------------------------------------------------ */

static void *list_join(struct arena *arena, const void *a, uint32_t m, const void *b,
		       uint32_t n, size_t size)
{
	unsigned char *list = arena_new(arena, size * ((size_t)m + n));

	if (m)
		memcpy(list, a, size * m);
	if (n)
		memcpy(list + size * m, b, size * n);
	return list;
}

#define JOIN(arena, a, b, list, count)                                                  \
	list_join((arena), (a)->record.list, (a)->record.count, (b)->record.list,       \
		  (b)->record.count, sizeof *(a)->record.list)

static bool same_job(const struct classpec_job *a, const struct classpec_job *b)
{
	return a->kind_count == b->kind_count && a->from == b->from && a->to == b->to &&
	       a->unit == b->unit && a->paid == b->paid && a->hours == b->hours &&
	       memcmp(a->kinds, b->kinds, sizeof *a->kinds * a->kind_count) == 0;
}

static void merge_jobs(struct prove_record *r, const struct prove_record *a,
		       const struct prove_record *b, struct arena *arena)
{
	struct classpec_job *jobs = JOIN(arena, a, b, jobs, job_count);
	uint32_t count = a->record.job_count, i, k;

	for (i = 0; i < b->record.job_count; i++) {
		const struct classpec_job *job = &b->record.jobs[i];

		for (k = 0; k < count && !same_job(&jobs[k], job);)
			k++;
		if (k == count)
			jobs[count++] = *job;
		else if (jobs[k].amount < job->amount)
			jobs[k].amount = job->amount;
	}
	r->record.jobs = jobs;
	r->record.job_count = count;
}

static void merge_appointments(struct prove_record *r, const struct prove_record *a,
			       const struct prove_record *b, struct arena *arena)
{
	struct classpec_appointment *list =
		JOIN(arena, a, b, appointments, appointment_count), as;
	uint32_t count = a->record.appointment_count, i, k;

	for (i = 0; i < b->record.appointment_count; i++) {
		const struct classpec_appointment *other = &b->record.appointments[i];

		for (k = 0; k < count; k++) {
			as = list[k];
			as.amount = other->amount;
			if (memcmp(&as, other, sizeof as) == 0)
				break;
		}
		if (k == count)
			list[count++] = *other;
		else if (list[k].amount < other->amount)
			list[k].amount = other->amount;
	}
	r->record.appointments = list;
	r->record.appointment_count = count;
}

static void merge_credits(struct prove_record *r, const struct prove_record *a,
			  const struct prove_record *b, struct arena *arena)
{
	struct classpec_credit *list = JOIN(arena, a, b, credits, credit_count);
	uint32_t count = a->record.credit_count, i, k;

	for (i = 0; i < b->record.credit_count; i++) {
		const struct classpec_credit *c = &b->record.credits[i];

		for (k = 0; k < count && (list[k].quarter != c->quarter ||
					  list[k].accredited != c->accredited ||
					  list[k].subject != c->subject);)
			k++;
		if (k == count)
			list[count++] = *c;
		else if (list[k].amount < c->amount)
			list[k].amount = c->amount;
	}
	r->record.credits = list;
	r->record.credit_count = count;
}

/* What is held, each once. */
static void merge_held(struct prove_record *r, const struct prove_record *a,
		       const struct prove_record *b, struct arena *arena)
{
	struct classpec_degree *degrees = JOIN(arena, a, b, degrees, degree_count);
	struct classpec_holding *holdings = JOIN(arena, a, b, holdings, holding_count);
	struct classpec_decision *decisions = JOIN(arena, a, b, decisions, decision_count);
	uint32_t count = a->record.degree_count, i, k;

	for (i = 0; i < b->record.degree_count; i++) {
		const struct classpec_degree *d = &b->record.degrees[i];

		for (k = 0; k < count && (degrees[k].level != d->level ||
					  degrees[k].subject != d->subject ||
					  degrees[k].accredited != d->accredited ||
					  degrees[k].awarded != d->awarded);)
			k++;
		degrees[k] = *d;
		count += k == count;
	}
	r->record.degrees = degrees;
	r->record.degree_count = count;
	count = a->record.holding_count;
	for (i = 0; i < b->record.holding_count; i++) {
		for (k = 0; k < count &&
			    holdings[k].credential != b->record.holdings[i].credential;)
			k++;
		holdings[k] = b->record.holdings[i];
		count += k == count;
	}
	r->record.holdings = holdings;
	r->record.holding_count = count;
	count = a->record.decision_count;
	for (i = 0; i < b->record.decision_count; i++) {
		for (k = 0; k < count &&
			    decisions[k].body != b->record.decisions[i].body;)
			k++;
		decisions[k] = b->record.decisions[i];
		count += k == count;
	}
	r->record.decisions = decisions;
	r->record.decision_count = count;
}

struct prove_record person_merge(const struct prove_record *a,
				 const struct prove_record *b, struct arena *arena)
{
	struct prove_record r = *a;

	merge_jobs(&r, a, b, arena);
	merge_appointments(&r, a, b, arena);
	merge_credits(&r, a, b, arena);
	merge_held(&r, a, b, arena);
	return r;
}

/* ---- of whom a case can speak --------------------------------------------------- */

/* A case has one day, and whole days; an amount without dates is at full time. */
static bool can_be_written(const struct prove_record *r)
{
	uint32_t i;

	for (i = CLASSPEC_AS_OF + 1; i < CLASSPEC_ANCHORS; i++)
		if (r->dates[i] && r->dates[i] != r->dates[CLASSPEC_AS_OF])
			return false;
	for (i = 0; i < r->record.job_count; i++)
		if (!r->record.jobs[i].from && r->record.jobs[i].amount % 100)
			return false;
	for (i = 0; i < r->record.appointment_count; i++)
		if (!r->record.appointments[i].from &&
		    r->record.appointments[i].amount % 100)
			return false;
	return true;
}

void person_add(struct gathering *g, const struct prove_record *record)
{
	struct candidate *c = &g->people[g->count];
	uint32_t i;

	if (g->count == PEOPLE_MAX || !can_be_written(record))
		return;
	c->all = *record;
	decider_count(g->d, &record->record, record->dates);
	c->outcome = decider_show(g->d, g->d->values, CLASSPEC_FILING, &c->shown);
	for (i = 0; i < g->count; i++)
		if (shown_within(&c->shown, &g->people[i].shown))
			return;
	g->count++;
	for (i = 0; i < SHOWN_WORDS; i++)
		g->wanted.bits[i] |= c->shown.bits[i];
}

/* ---- the smallest --------------------------------------------------------------- */

static void person_for(struct gathering *g, uint32_t bit)
{
	struct prove_part part = prove_rule(0, g->d->rule);
	uint32_t node = g->d->nodes[bit / 2];
	struct prove_result result =
		bit % 2 ? prove_node_asks_nothing(g->space, &part, node, PROVE_STEPS,
						  g->arena)
			: prove_node_admits_nobody(g->space, &part, node, PROVE_STEPS,
						   g->arena);
	const struct prove_record *record;

	if (result.answer == PROVE_YES)
		shown_add(&g->impossible, bit);
	if (result.answer != PROVE_NO || !result.witness)
		return;
	shown_add(&g->unwritable, bit); /* until somebody else is found to show it */
	record = prove_witness_record(g->space, 0, result.witness, g->day, g->arena);
	if (record)
		person_add(g, record);
}

/* People made of two who are not qualified may show what both do. */
static void merge_pairs(struct gathering *g)
{
	uint32_t i, k, first = g->count;

	for (i = 0; i < first; i++)
		for (k = 0; k < i && g->count < PEOPLE_MAX / 2; k++) {
			struct prove_record both;

			if (g->people[i].outcome == CLASSPEC_MET ||
			    g->people[k].outcome == CLASSPEC_MET)
				continue;
			both = person_merge(&g->people[i].all, &g->people[k].all, g->arena);
			person_add(g, &both);
		}
}

void gather(struct gathering *g, uint32_t rule)
{
	uint32_t bit;

	memset(&g->wanted, 0, sizeof g->wanted);
	memset(&g->impossible, 0, sizeof g->impossible);
	memset(&g->unwritable, 0, sizeof g->unwritable);
	g->count = 0;
	if (!decider_rule(g->d, rule))
		return;
	for (bit = 0; bit < 2 * g->d->count; bit++)
		person_for(g, bit);
	merge_pairs(g);
	shown_take(&g->unwritable, &g->wanted);
	shown_take(&g->impossible, &g->wanted);
}
