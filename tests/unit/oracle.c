/*
 * oracle.c - answers by trying every person. Slow and plain on purpose.
 */
#include "oracle.h"

#include <string.h>

uint32_t random_next(uint64_t *state)
{
	*state ^= *state << 13;
	*state ^= *state >> 7;
	*state ^= *state << 17;
	return (uint32_t)(*state >> 32);
}

unsigned random_below(uint64_t *state, unsigned limit)
{
	return random_next(state) % limit;
}

/* ---- random rules ------------------------------------------------------------------ */

static bool counts(const struct oracle *o, unsigned fact)
{
	return o->facts[fact].kind == CLASSPEC_EXPERIENCE ||
	       o->facts[fact].kind == CLASSPEC_SERVICE ||
	       o->facts[fact].kind == CLASSPEC_CREDITS;
}

static void random_fact(struct oracle *o, uint64_t *random, unsigned features)
{
	static const enum classpec_fact_kind kinds[] = {
		CLASSPEC_EXPERIENCE, CLASSPEC_EXPERIENCE, CLASSPEC_SERVICE,
		CLASSPEC_CREDITS, CLASSPEC_EDUCATION, CLASSPEC_CREDENTIAL,
		CLASSPEC_DECISION
	};
	unsigned number = o->fact_count++, most;
	struct oracle_fact *fact = &o->facts[number];

	fact->kind = kinds[random_below(random, features & ORACLE_DECISIONS ? 7 : 6)];
	if (features & ORACLE_INSIDE)
		fact->selected = 1 + random_below(random, 15);
	else
		fact->selected = 1u << number;
	most = counts(o, number) ? ORACLE_MOST - 2 : 1;
	fact->lo = random_below(random, 3) ? 0 : (int)random_below(random, most + 1);
	fact->hi = fact->lo;
	if (random_below(random, 2))
		fact->hi += (int)random_below(random, most - (unsigned)fact->lo + 1);
	fact->unbounded = counts(o, number) && random_below(random, 8) == 0;
	if (fact->unbounded)
		fact->hi = ORACLE_MOST;
}

static void random_atom(struct oracle *o, struct oracle_node *node, uint64_t *random,
			unsigned features)
{
	unsigned largest = 0, i;

	node->kind = CLASSPEC_ATOM;
	node->term_count = features & ORACLE_SUMS && random_below(random, 3) == 0 ? 2 : 1;
	for (i = 0; i < node->term_count; i++) {
		node->fact[i] = random_below(random, o->fact_count);
		node->factor[i] = node->term_count > 1 ? 1 + random_below(random, 3) : 1;
		largest += counts(o, node->fact[i]) ? ORACLE_MOST : node->factor[i];
	}
	/* A decision stands by itself, and no fact stands twice in a sum. */
	if (node->term_count > 1 && (node->fact[0] == node->fact[1] ||
				     o->facts[node->fact[0]].kind == CLASSPEC_DECISION ||
				     o->facts[node->fact[1]].kind == CLASSPEC_DECISION)) {
		node->term_count = 1;
		node->factor[0] = 1;
		largest = counts(o, node->fact[0]) ? ORACLE_MOST : 1;
	}
	node->threshold = 1 + random_below(random, largest < ORACLE_MOST ? largest :
					   ORACLE_MOST);
}

static unsigned random_node(struct oracle *o, uint64_t *random, unsigned features,
			    unsigned depth)
{
	unsigned number = o->node_count++, i;
	struct oracle_node *node = &o->nodes[number];

	node->later = features & ORACLE_LATER && random_below(random, 12) == 0;
	if (depth == 0 || random_below(random, 4) == 0 || o->node_count > 40) {
		random_atom(o, node, random, features);
		return number;
	}
	node->kind = (enum classpec_node_kind)random_below(random, 3);
	node->child_count = random_below(random, 32) ? 2 + random_below(random, 3) : 0;
	node->count = random_below(random, 8) ? (node->child_count + 1) / 2 : 0;
	for (i = 0; i < node->child_count; i++)
		node->children[i] = random_node(o, random, features, depth - 1);
	return number;
}

void oracle_random(struct oracle *o, uint64_t *random, unsigned features)
{
	unsigned facts = 2 + random_below(random, ORACLE_FACTS - 1);

	memset(o, 0, sizeof *o);
	while (o->fact_count < facts)
		random_fact(o, random, features);
	random_node(o, random, features, 3);
}

/* ---- the same rule for the runtime ------------------------------------------------- */

static void build_node(const struct oracle *o, struct builder *b, unsigned number)
{
	const struct oracle_node *node = &o->nodes[number];
	uint32_t built;
	unsigned i;

	if (node->kind == CLASSPEC_ATOM) {
		built = builder_sum(b, (int32_t)node->threshold, node->term_count,
				    node->fact[0], node->factor[0], node->fact[1],
				    node->factor[1]);
	} else {
		built = builder_group(b, node->kind, node->count);
		for (i = 0; i < node->child_count; i++)
			build_node(o, b, node->children[i]);
		builder_end(b);
	}
	if (node->later)
		builder_stage(b, built, CLASSPEC_APPOINTMENT);
}

void oracle_build(const struct oracle *o, struct builder *b,
		  struct classpec_interval values[ORACLE_FACTS])
{
	unsigned i, bit;

	for (i = 0; i < o->fact_count; i++) {
		const struct oracle_fact *fact = &o->facts[i];
		uint32_t numbers[8], count = 0, first;

		for (bit = 0; bit < 8; bit++)
			if (fact->selected >> bit & 1)
				numbers[count++] = bit;
		builder_fact(b, fact->kind, "", 0);
		first = builder_list(b, numbers, count);
		if (fact->kind == CLASSPEC_CREDITS) {
			b->facts[i].first_subject = first;
			b->facts[i].subject_count = count;
		} else {
			b->facts[i].first_selected = first;
			b->facts[i].selected_count = count;
		}
		values[i].lo = fact->lo;
		values[i].hi = fact->unbounded ? CLASSPEC_NO_LIMIT : fact->hi;
	}
	builder_class(b);
	builder_rule(b, 0, CLASSPEC_NONE);
	build_node(o, b, 0);
}

/* ---- one person -------------------------------------------------------------------- */

static bool node_holds(const struct oracle *o, const struct oracle_node *node,
		       const int value[ORACLE_FACTS], bool later_done)
{
	unsigned held = 0, sum = 0, i;

	if (node->later && later_done)
		return true;
	for (i = 0; i < node->child_count; i++)
		held += node_holds(o, &o->nodes[node->children[i]], value, later_done);
	for (i = 0; i < node->term_count; i++)
		sum += node->factor[i] * (unsigned)value[node->fact[i]];
	switch (node->kind) {
	case CLASSPEC_ALL:
		return held == node->child_count;
	case CLASSPEC_ANY:
		return held > 0;
	case CLASSPEC_AT_LEAST:
		return held >= node->count;
	default:
		return sum >= node->threshold;
	}
}

bool oracle_holds(const struct oracle *o, const int value[ORACLE_FACTS], bool later_done)
{
	return node_holds(o, &o->nodes[0], value, later_done);
}

/* ---- every person that the evidence allows ----------------------------------------- */

struct survey {
	bool always, always_for_now; /* whatever the evidence is, and the decisions */
	bool once_refused;     /* for some evidence, when no open decision is granted */
	bool once;             /* for some evidence and decisions */
	bool always_grantable; /* whatever the evidence is, for some decisions */
};

/* Tries every decision for one completion of the evidence. */
static void survey_decisions(const struct oracle *o, int value[ORACLE_FACTS],
			     struct survey *s)
{
	unsigned open[ORACLE_FACTS], open_count = 0, choice, i;
	bool some = false;

	for (i = 0; i < o->fact_count; i++)
		if (o->facts[i].kind == CLASSPEC_DECISION &&
		    o->facts[i].lo < o->facts[i].hi)
			open[open_count++] = i;
	for (choice = 0; choice < 1u << open_count; choice++) {
		bool now;

		for (i = 0; i < open_count; i++)
			value[open[i]] = choice >> i & 1;
		now = oracle_holds(o, value, true);
		s->always = s->always && oracle_holds(o, value, false);
		s->always_for_now = s->always_for_now && now;
		s->once_refused = s->once_refused || (now && choice == 0);
		some = some || now;
	}
	s->once = s->once || some;
	s->always_grantable = s->always_grantable && some;
}

static void survey_evidence(const struct oracle *o, int value[ORACLE_FACTS],
			    unsigned fact, struct survey *s)
{
	if (fact == o->fact_count) {
		survey_decisions(o, value, s);
		return;
	}
	value[fact] = o->facts[fact].lo;
	if (o->facts[fact].kind == CLASSPEC_DECISION) {
		survey_evidence(o, value, fact + 1, s);
		return;
	}
	for (; value[fact] <= o->facts[fact].hi; value[fact]++)
		survey_evidence(o, value, fact + 1, s);
}

enum classpec_outcome oracle_outcome(const struct oracle *o)
{
	struct survey s = { true, true, false, false, true };
	int value[ORACLE_FACTS];

	survey_evidence(o, value, 0, &s);
	if (s.always)
		return CLASSPEC_MET;
	if (s.always_for_now)
		return CLASSPEC_CONDITIONAL;
	if (s.once_refused)
		return CLASSPEC_UNDETERMINED;
	if (s.always_grantable)
		return CLASSPEC_NEEDS_DETERMINATION;
	return s.once ? CLASSPEC_UNDETERMINED : CLASSPEC_NOT_MET;
}

/* ---- adding to a person ------------------------------------------------------------ */

bool oracle_inside(const struct oracle *o, unsigned narrow, unsigned wide)
{
	return o->facts[narrow].kind == o->facts[wide].kind &&
	       (o->facts[narrow].selected & ~o->facts[wide].selected) == 0;
}

int oracle_gain(const struct oracle *o, const int added[ORACLE_FACTS], unsigned fact)
{
	int gain = 0;
	unsigned i;

	for (i = 0; i < o->fact_count; i++)
		if (oracle_inside(o, i, fact))
			gain += added[i];
	return counts(o, fact) || gain < 1 ? gain : 1;
}

void oracle_add(const struct oracle *o, const int added[ORACLE_FACTS],
		int value[ORACLE_FACTS])
{
	unsigned i;

	for (i = 0; i < o->fact_count; i++) {
		value[i] = o->facts[i].hi + oracle_gain(o, added, i);
		if (!counts(o, i) && value[i] > 1)
			value[i] = 1;
		if (o->facts[i].kind == CLASSPEC_DECISION)
			value[i] = o->facts[i].lo;
	}
}

unsigned oracle_effort(const struct oracle *o, const int added[ORACLE_FACTS])
{
	unsigned effort = 0, i;

	for (i = 0; i < o->fact_count; i++) {
		if (!added[i])
			continue;
		if (o->facts[i].kind == CLASSPEC_CREDITS)
			effort += 12 * (unsigned)added[i];
		else if (counts(o, i))
			effort += (unsigned)added[i];
		else
			effort += o->facts[i].kind == CLASSPEC_EDUCATION ? 1440 : 180;
	}
	return effort;
}

static bool addition_suffices(const struct oracle *o, const int added[ORACLE_FACTS])
{
	int value[ORACLE_FACTS];

	oracle_add(o, added, value);
	return oracle_holds(o, value, true);
}

static bool addition_least(const struct oracle *o, int added[ORACLE_FACTS])
{
	unsigned i;
	bool less;

	for (i = 0; i < o->fact_count; i++) {
		if (!added[i])
			continue;
		added[i]--;
		less = addition_suffices(o, added);
		added[i]++;
		if (less)
			return false;
	}
	return true;
}

static void nearest_from(const struct oracle *o, int added[ORACLE_FACTS], unsigned fact,
			 unsigned *effort, unsigned *ways)
{
	int most;

	if (fact < o->fact_count) {
		most = counts(o, fact) ? ORACLE_MOST : 1;
		if (o->facts[fact].kind == CLASSPEC_DECISION)
			most = 0;
		for (added[fact] = 0; added[fact] <= most; added[fact]++)
			nearest_from(o, added, fact + 1, effort, ways);
		added[fact] = 0;
	} else if (addition_suffices(o, added) && addition_least(o, added)) {
		if (!*ways || oracle_effort(o, added) < *effort)
			*effort = oracle_effort(o, added);
		(*ways)++;
	}
}

bool oracle_nearest(const struct oracle *o, unsigned *effort, unsigned *ways)
{
	int added[ORACLE_FACTS] = { 0 };

	*effort = 0;
	*ways = 0;
	nearest_from(o, added, 0, effort, ways);
	return *ways > 0;
}
