/*
 * people.c - everybody who could tell small rules apart.
 *
 * Days come in halves: whoever works at part time has half a day of this and half a day
 * of that. People who have as many whole days of each union of kinds, inside the window
 * and in all, are alike to all rules, so that one of them will do.
 */
#include "everybody.h"

#include <stdlib.h>
#include <string.h>

enum { UNIONS = 5, SLOTS = 1 << 16 };

/* The ways to have worked, at most so many half days. */
struct works {
	int (*days)[2][TYPES];
	size_t count, capacity;
	bool made;
};

struct people_cache {
	struct works works[DEMAND_MOST + 1][WINDOW_MOST + 1];
};

struct finding_works {
	struct works *works;
	int days[2][TYPES];
	int window; /* half days */
	uint64_t *seen;
};

/* ---- work ------------------------------------------------------------------------ */

/* How many whole days there are of each union of kinds: three bits each. */
static uint64_t signature(int days[2][TYPES])
{
	static const int unions[UNIONS] = {1, 2, 4, 5, 6};
	static const int kinds[TYPES] = {1, 3, 4, 5, 7};
	uint64_t signature = 1;

	for (int u = 0; u < UNIONS; u++) {
		int outside = 0, inside = 0;

		for (int t = 0; t < TYPES; t++)
			if (kinds[t] & unions[u]) {
				outside += days[0][t];
				inside += days[1][t];
			}
		signature = signature << 6 | (uint64_t)((outside + inside) / 2) << 3 |
			    (uint64_t)(inside / 2);
	}
	return signature;
}

static bool is_new(struct finding_works *f)
{
	uint64_t key = signature(f->days);
	size_t at = (size_t)(key * 0x9e3779b97f4a7c15u >> 48);

	for (; f->seen[at]; at = (at + 1) % SLOTS)
		if (f->seen[at] == key)
			return false;
	f->seen[at] = key;
	return true;
}

static void find_works(struct finding_works *f, int type, int left)
{
	int *days = &f->days[type >= TYPES][type % TYPES];
	struct works *w = f->works;

	if (type == (f->window ? 2 * TYPES : TYPES)) {
		if (!is_new(f))
			return;
		if (w->count == w->capacity) {
			w->capacity = w->capacity ? 2 * w->capacity : 256;
			w->days = realloc(w->days, w->capacity * sizeof *w->days);
		}
		memcpy(w->days[w->count++], f->days, sizeof f->days);
		return;
	}
	if (type >= TYPES) {
		int inside = 0;

		for (int i = 0; i < type - TYPES; i++)
			inside += f->days[1][i];
		left = left > f->window - inside ? f->window - inside : left;
	}
	for (*days = 0; *days <= left; ++*days)
		find_works(f, type + 1, left - *days);
	*days = 0;
}

static const struct works *works_of(struct people_cache *cache, int days, int window)
{
	struct works *works = &cache->works[days][window];
	struct finding_works f = {.works = works, .window = 2 * window};

	if (works->made)
		return works;
	works->made = true;
	f.seen = calloc(SLOTS, sizeof *f.seen);
	find_works(&f, 0, 2 * days);
	free(f.seen);
	return works;
}

struct people_cache *people_cache_open(void)
{
	return calloc(1, sizeof(struct people_cache));
}

void people_cache_close(struct people_cache *cache)
{
	for (int d = 0; d <= DEMAND_MOST; d++)
		for (int w = 0; w <= WINDOW_MOST; w++)
			free(cache->works[d][w].days);
	free(cache);
}

/* ---- and the rest ---------------------------------------------------------------- */

/* What the rules ask for beside work, at most. */
struct asked_most {
	int days, window, levels, service, credits, credit_step;
	int credential, decision;
};

static void look_at_rule(const struct rule_made *r, struct asked_most *most)
{
	int demand = node_demand(r, 0);

	most->days = demand > most->days ? demand : most->days;
	most->window = r->window > most->window ? r->window : most->window;
	for (int i = 0; i < r->node_count; i++) {
		enum asked_kind kind = r->nodes[i].kind;

		most->levels |= kind == ASK_EDUCATION ? 2 : 0;
		most->service |= kind == ASK_SERVICE ? 2 : 0;
		most->credential |= kind == ASK_CREDENTIAL;
		most->decision |= kind == ASK_DETERMINATION;
		if (kind == ASK_CREDITS && most->credits < 20)
			most->credits = 20;
	}
	for (int i = 0; i < r->edge_count; i++) {
		most->levels |= r->edges[i].level ? 2 : 0;
		if (!r->edges[i].level)
			most->credits += 30; /* no node asks for more days than 3 */
		if (r->edges[i].linear)
			most->credit_step = 5;
	}
}

static bool each_other(const struct asked_most *most, struct person *p,
		       bool (*found)(void *data, const struct person *person), void *data)
{
	for (p->level = 0; p->level <= most->levels; p->level++)
		for (p->credits = 0; p->credits <= most->credits;
		     p->credits += most->credit_step)
			for (p->service = 0; p->service <= most->service; p->service++)
				for (int n = 0;
				     n <= most->credential + 2 * most->decision; n++) {
					p->credential = most->credential && (n & 1);
					p->accepted = n >= 1 + most->credential;
					if (!found(data, p))
						return false;
				}
	return true;
}

void everybody(struct people_cache *cache, const struct rule_made *const *rules,
	       int rule_count, bool (*found)(void *data, const struct person *person),
	       void *data)
{
	struct asked_most most = {.credit_step = 10};
	const struct works *works;

	for (int i = 0; i < rule_count; i++)
		look_at_rule(rules[i], &most);
	works = works_of(cache, most.days, most.window);
	for (size_t i = 0; i < works->count; i++) {
		struct person person;

		memcpy(person.days, works->days[i], sizeof person.days);
		if (!each_other(&most, &person, found, data))
			return;
	}
}
