/*
 * sample/sample.c - the order in which people are made up: the first requirement of each
 * rule, then the second of each, and so on, and then by chance.
 */
#include "sample/sample.h"

#include <stdlib.h>
#include <string.h>

enum { WRITTEN_AT_ONCE = 1 << 16, DEFAULT_AS_OF = 20250101 };

uint32_t sample_random(struct sample *s, uint32_t limit)
{
	uint64_t z = s->random += 0x9e3779b97f4a7c15u;

	z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
	z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
	return (uint32_t)(((z ^ (z >> 31)) >> 32) * limit >> 32);
}

/* ---- what is written ------------------------------------------------------------ */

static uint64_t hash_of(const char *text, size_t size)
{
	uint64_t hash = 0xcbf29ce484222325u;
	size_t i;

	for (i = 0; i < size; i++)
		hash = (hash ^ (unsigned char)text[i]) * 0x100000001b3u;
	return hash ? hash : 1;
}

static void known_put(uint64_t *known, size_t capacity, uint64_t hash)
{
	size_t slot = hash & (capacity - 1);

	while (known[slot])
		slot = (slot + 1) & (capacity - 1);
	known[slot] = hash;
}

static void known_grow(struct sample *s)
{
	size_t capacity = s->known_capacity ? 2 * s->known_capacity : 1024, i;
	uint64_t *known = calloc(capacity, sizeof *known);

	if (!known) {
		complain(s->cx, "out of memory");
		exit(2);
	}
	for (i = 0; i < s->known_capacity; i++)
		if (s->known[i])
			known_put(known, capacity, s->known[i]);
	free(s->known);
	s->known = known;
	s->known_capacity = capacity;
}

/* Whether nothing like it was there; then it is. */
static bool known_add(struct sample *s, uint64_t hash)
{
	size_t slot;

	if (2 * (s->known_count + 1) > s->known_capacity)
		known_grow(s);
	slot = hash & (s->known_capacity - 1);
	while (s->known[slot] && s->known[slot] != hash)
		slot = (slot + 1) & (s->known_capacity - 1);
	if (s->known[slot])
		return false;
	s->known[slot] = hash;
	s->known_count++;
	return true;
}

static void flush(struct sample *s)
{
	fwrite(s->out.text, 1, s->out.size, s->to);
	s->out.size = 0;
}

bool sample_put(struct sample *s, const struct prove_record *record, const char *what)
{
	size_t before = s->out.size, body;
	char id[32];

	if (s->written == s->wanted)
		return false;
	snprintf(id, sizeof id, "%llu", (unsigned long long)s->written + 1);
	prove_record_print(s->plan, record,
			   arena_format(s->scratch, "%s %s", id, what), &s->out);
	body = (size_t)(strstr(s->out.text + before, ", \"") - s->out.text);
	if (!known_add(s, hash_of(s->out.text + body, s->out.size - body))) {
		s->out.size = before;
		return true;
	}
	out_bytes(&s->out, "\n", 1);
	s->written++;
	if (s->out.size > WRITTEN_AT_ONCE)
		flush(s);
	return true;
}

/* ---- the order ------------------------------------------------------------------ */

/* The node of the rule's n-th requirement, or CLASSPEC_NONE. */
static uint32_t requirement_at(const struct classpec_plan *plan, uint32_t rule,
			       uint32_t n)
{
	const struct classpec_rule *r = rule_at(plan, rule);
	uint32_t i;

	for (i = 0; i < r->node_count; i++)
		if (node_at(plan, rule, i)->kind == CLASSPEC_ATOM && n-- == 0)
			return i;
	return CLASSPEC_NONE;
}

static void boundaries(struct sample *s)
{
	uint32_t round, rule, node;
	bool any = true;

	for (round = 0; any; round++) {
		any = false;
		for (rule = 0; rule < s->plan->rules.count; rule++) {
			if (s->written == s->wanted)
				return;
			node = requirement_at(s->plan, rule, round);
			if (node == CLASSPEC_NONE)
				continue;
			any = true;
			sample_boundary(s, rule, node);
			arena_clear(s->scratch);
		}
	}
}

/* A plan of few requirements has few mixtures too: then there are fewer than wanted. */
static void mixtures(struct sample *s)
{
	enum { IN_VAIN = 1000 };
	uint64_t before = s->written, in_vain = 0;

	while (s->written < s->wanted && in_vain < IN_VAIN) {
		sample_mixture(s);
		arena_clear(s->scratch);
		in_vain = s->written == before ? in_vain + 1 : 0;
		before = s->written;
	}
}

/* The day from which the newest of the rules is in force. */
static classpec_date newest_day(const struct classpec_plan *plan)
{
	classpec_date day = DEFAULT_AS_OF;
	uint32_t i;

	for (i = 0; i < plan->rules.count; i++)
		if (classpec_revision_of(plan, rule_at(plan, i))->in_force > day)
			day = classpec_revision_of(plan, rule_at(plan, i))->in_force;
	return day;
}

bool sample_write(struct context *cx, const struct classpec_plan *plan,
		  const struct sample_request *request, FILE *to)
{
	struct sample s = { .cx = cx,
			    .plan = plan,
			    .as_of = request->as_of ? request->as_of : newest_day(plan),
			    .random = request->seed,
			    .wanted = request->count,
			    .to = to };

	if (!plan->rules.count)
		return false;
	s.space = prove_open(plan, NULL);
	s.scratch = arena_open();
	boundaries(&s);
	mixtures(&s);
	flush(&s);
	arena_close(s.scratch);
	prove_close(s.space);
	free(s.known);
	out_free(&s.out);
	return true;
}
