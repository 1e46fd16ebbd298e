/*
 * diff/records.c - both revisions over real records: who changes sides. The two plans
 * read the file side by side, so many records at a time, and memory does not depend on
 * its length.
 */
#include "diff/diff.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "record.h"
#include "thread.h"

enum {
	BATCH = 512,
	REJECTED = 0xff, /* in place of an outcome */
	VALUES_MOST = 50 /* a field with more values is not one of groups */
};

/* What one revision answers to the records of a batch. */
struct reading {
	const struct classpec_plan *plan;
	const uint32_t *rules;
	size_t rule_count;
	struct record_reader *reader;
	FILE *file;
	struct classpec_interval *values;
	classpec_date dates[CLASSPEC_ANCHORS];
	enum classpec_stage stage;
	uint8_t *outcomes; /* BATCH rows, with a cell more: was it rejected? */
	uint64_t lines[BATCH];
	size_t count;
	bool ended;
	char *failure; /* or NULL */
};

static void judge(struct reading *r, const struct record *record, uint8_t *row)
{
	struct classpec_facts facts = { .value = r->values,
					.count = r->plan->facts.count,
					.stage = (uint32_t)r->stage,
					.as_of = r->dates[CLASSPEC_AS_OF] };
	struct classpec_result result;
	size_t i;

	classpec_project(r->plan, &record->facts, r->dates, r->values);
	for (i = 0; i < r->rule_count; i++) {
		classpec_decide(r->plan, r->rules[i], &facts, &result);
		row[i] = result.outcome;
	}
}

static void *read_batch(void *data)
{
	struct reading *r = data;
	struct record record;
	enum record_status status;

	for (r->count = 0; r->count < BATCH && !r->ended;) {
		uint8_t *row = r->outcomes + r->count * (r->rule_count + 1);

		status = record_reader_next(r->reader, &record);
		if (status == RECORD_END || status == RECORD_FAILED) {
			r->ended = true;
			if (status == RECORD_FAILED)
				r->failure = strdup(record.reason ? record.reason : "");
			break;
		}
		row[r->rule_count] = status == RECORD_READ ? 0 : REJECTED;
		r->lines[r->count++] = record.line;
		if (status == RECORD_READ)
			judge(r, &record, row);
	}
	return NULL;
}

static bool reading_open(struct context *cx, struct reading *r, const struct classpec_plan *plan,
			 const struct population_request *request)
{
	r->plan = plan;
	r->file = fopen(request->path, "rb");
	if (!r->file)
		return false;
	r->reader = record_reader_open(plan, r->file, record_format_of(request->path));
	limits_of_reader(cx, r->reader);
	r->values = calloc((size_t)plan->facts.count + 1, sizeof *r->values);
	r->outcomes = calloc(BATCH, r->rule_count + 1);
	r->dates[CLASSPEC_AS_OF] = request->as_of;
	r->stage = request->stage;
	return r->reader && r->values && r->outcomes;
}

static void reading_close(struct reading *r)
{
	if (r->reader)
		record_reader_close(r->reader);
	if (r->file)
		fclose(r->file);
	free(r->values);
	free(r->outcomes);
	free(r->failure);
}

/* ---- groups --------------------------------------------------------------------- */

struct group_index {
	struct arena *arena;
	struct group_value *list;
	size_t count, capacity;
};

static size_t group_number(struct group_index *index, const struct group_value *value)
{
	size_t i, of_field = 0;

	for (i = 0; i < index->count; i++) {
		if (strcmp(index->list[i].field, value->field) != 0)
			continue;
		of_field++;
		if (strcmp(index->list[i].value, value->value) == 0)
			return i;
	}
	if (of_field > VALUES_MOST)
		return SIZE_MAX;
	GROW(index->list, index->count, index->capacity);
	index->list[index->count] = (struct group_value){
		arena_copy(index->arena, value->field, strlen(value->field)),
		arena_copy(index->arena, value->value, strlen(value->value))
	};
	return index->count++;
}

static bool selected(uint8_t outcome)
{
	return outcome == CLASSPEC_MET || outcome == CLASSPEC_CONDITIONAL;
}

static void group_count(struct group_index *index, struct population_rule *rule,
			size_t number, uint8_t was, uint8_t now)
{
	while (rule->group_count <= number) {
		GROW(rule->groups, rule->group_count, rule->group_capacity);
		rule->groups[rule->group_count] =
			(struct group){ index->list[rule->group_count].field,
					index->list[rule->group_count].value, 0, 0, 0 };
		rule->group_count++;
	}
	rule->groups[number].people++;
	rule->groups[number].was += selected(was);
	rule->groups[number].now += selected(now);
}

static int by_group(const void *a, const void *b)
{
	const struct group *s = a, *t = b;
	int order = strcmp(s->field, t->field);

	return order ? order : strcmp(s->value, t->value);
}

/* Fields with too many values tell no groups; the others in the order of their names. */
static void groups_settle(struct population_rule *rule)
{
	size_t i, k, kept = 0;

	if (rule->group_count)
		qsort(rule->groups, rule->group_count, sizeof *rule->groups, by_group);
	for (i = 0; i < rule->group_count; i = k) {
		for (k = i; k < rule->group_count &&
			    strcmp(rule->groups[k].field, rule->groups[i].field) == 0;)
			k++;
		if (k - i > VALUES_MOST)
			continue;
		memmove(rule->groups + kept, rule->groups + i,
			sizeof *rule->groups * (k - i));
		kept += k - i;
	}
	rule->group_count = kept;
}

uint32_t group_ratio(const struct population_rule *rule, const char *field, bool now)
{
	double least = 2, most = 0, rate;
	size_t i;

	for (i = 0; i < rule->group_count; i++) {
		const struct group *g = &rule->groups[i];

		if (strcmp(g->field, field) != 0)
			continue;
		rate = (double)(now ? g->now : g->was) / (double)g->people;
		least = rate < least ? rate : least;
		most = rate > most ? rate : most;
	}
	return most > 0 ? (uint32_t)(1000 * least / most + 0.5) : CLASSPEC_NONE;
}

/* ---- the count ------------------------------------------------------------------ */

struct counting {
	struct reading old, new;
	struct population *population;
	struct group_reader *groups;
	struct group_index index;
};

static void count_record(struct counting *c, size_t at)
{
	struct population *p = c->population;
	const uint8_t *was = c->old.outcomes + at * (c->old.rule_count + 1);
	const uint8_t *now = c->new.outcomes + at *(c->new.rule_count + 1);
	bool no_old = was[c->old.rule_count] == REJECTED;
	bool no_new = now[c->new.rule_count] == REJECTED;
	const struct group_value *values;
	size_t count, i, k, number;

	p->rejected_old += no_old;
	p->rejected_new += no_new;
	if (no_old || no_new)
		return;
	p->records++;
	for (i = 0; i < p->rule_count; i++)
		p->rules[i].moves.count[was[i]][now[i]]++;
	count = groups_at(c->groups, c->new.lines[at], &values);
	for (k = 0; k < count; k++) {
		number = group_number(&c->index, &values[k]);
		for (i = 0; number != SIZE_MAX && i < p->rule_count; i++)
			group_count(&c->index, &p->rules[i], number, was[i], now[i]);
	}
}

static void count_all(struct counting *c)
{
	struct thread thread;
	size_t i;

	do {
		thread_start(&thread, read_batch, &c->old);
		read_batch(&c->new);
		thread_wait(&thread);
		for (i = 0; i < c->old.count && i < c->new.count; i++)
			count_record(c, i);
	} while (!c->old.ended && !c->new.ended);
}

/* The rules that do not admit the same people. */
static struct population *population_open(struct diff *d, uint32_t **old, uint32_t **new,
					  const struct population_request *request)
{
	struct population *p = arena_new(d->arena, sizeof *p);
	size_t i;

	p->path = request->path;
	p->as_of = request->as_of;
	p->stage = request->stage;
	p->rules = arena_new(d->arena, sizeof *p->rules * d->rule_count);
	*old = arena_new(d->arena, sizeof **old * d->rule_count);
	*new = arena_new(d->arena, sizeof **new * d->rule_count);
	for (i = 0; i < d->rule_count; i++) {
		const struct rule_pair *pair = &d->rules[i];

		if (!pair->verdict || pair->verdict->effect == EFFECT_EQUIVALENT)
			continue;
		(*old)[p->rule_count] = pair->old;
		(*new)[p->rule_count] = pair->new;
		p->rules[p->rule_count++].pair = pair;
	}
	return p;
}

static int failed(struct context *cx, const struct counting *c, const char *path)
{
	const char *why = c->old.failure ? c->old.failure : c->new.failure;

	complain(cx, "cannot read %s: %s", path, why ? why : strerror(errno));
	return STATUS_USAGE;
}

int diff_population(struct diff *d, const struct population_request *request)
{
	struct counting c = { .index = { .arena = d->arena } };
	struct context *cx = &d->new.cx;
	uint32_t *old, *new;
	int status = STATUS_OK;
	size_t i;

	c.population = population_open(d, &old, &new, request);
	c.old.rules = old;
	c.new.rules = new;
	c.old.rule_count = c.new.rule_count = c.population->rule_count;
	if (reading_open(cx, &c.old, d->old.plan, request) &&
	    reading_open(cx, &c.new, d->new.plan, request)) {
		c.groups = groups_open(request->path);
		count_all(&c);
		groups_close(c.groups);
		if (c.old.failure || c.new.failure)
			status = failed(cx, &c, request->path);
	} else {
		status = failed(cx, &c, request->path);
	}
	for (i = 0; i < c.population->rule_count; i++)
		groups_settle(&c.population->rules[i]);
	if (status == STATUS_OK &&
	    c.population->rejected_old + c.population->rejected_new)
		complain(
			cx,
			"%s: records rejected: %llu by the old plan, %llu by the new one",
			request->path, (unsigned long long)c.population->rejected_old,
			(unsigned long long)c.population->rejected_new);
	reading_close(&c.old);
	reading_close(&c.new);
	free(c.index.list);
	d->population = c.population;
	return status;
}
