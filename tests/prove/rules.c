/*
 * rules.c - random rules in the shapes of real ones: experience in kinds that overlap, service,
 * credits, education; credits that stand for days, and shares of two kinds of experience.
 */
#include "rules.h"

#include <string.h>

enum { FACTS_MAX = 32, ALTERNATIVES_MAX = 64, ATOMS_MAX = 4, KINDS = 6, YEAR = 360, SCALE = 300 };

const char *const rules_pair_names[RULES_PAIRS] = {
	[RULES_UNRELATED] = "unrelated", [RULES_LOOSENED] = "loosened",
	[RULES_SHUFFLED] = "loosened, shuffled", [RULES_CHANGED] = "one amount changed"
};

const char *const rules_hall_names[HALL_FAMILIES] = {
	[HALL_SHARE] = "share", [HALL_SHARE_MORE] = "share, a day more",
	[HALL_STRICTER] = "stricter by a day", [HALL_MERGED] = "two merged"
};

struct atom {
	unsigned term_count, fact[2], factor[2];
	int threshold;
};

struct alternative {
	struct atom atoms[ATOMS_MAX];
	unsigned atom_count;
};

struct rule {
	struct alternative alternatives[ALTERNATIVES_MAX];
	unsigned count;
};

struct sketch {
	struct builder *b;
	uint64_t *random;
	struct rules_shape shape;
	unsigned days; /* facts of experience, which come first */
};

/* ---- facts ------------------------------------------------------------------------------------ */

static void experience_fact(struct builder *b, unsigned kinds)
{
	uint32_t numbers[32], count = 0, fact, kind;

	for (kind = 0; kind < 32; kind++)
		if (kinds >> kind & 1)
			numbers[count++] = kind;
	fact = builder_fact(b, CLASSPEC_EXPERIENCE, "", 0);
	b->facts[fact].first_selected = builder_list(b, numbers, count);
	b->facts[fact].selected_count = count;
}

/* In some subjects each, now and then in any. */
static void credit_facts(struct sketch *s)
{
	unsigned fact, subject;

	for (fact = 0; fact < s->shape.facts; fact++) {
		uint32_t numbers[KINDS], count = 0;

		builder_fact(s->b, CLASSPEC_CREDITS, "", 0);
		s->b->facts[fact].scale = SCALE;
		for (subject = 0; subject < KINDS; subject++)
			if (random_below(s->random, 3) == 0)
				numbers[count++] = subject;
		s->b->facts[fact].first_subject = builder_list(s->b, numbers, count);
		s->b->facts[fact].subject_count = count;
	}
	s->days = s->shape.facts;
}

static void random_facts(struct sketch *s)
{
	unsigned i, services = s->shape.facts / 6, fact;

	if (s->shape.credits) {
		credit_facts(s);
		return;
	}
	s->days = s->shape.facts / 2;
	for (i = 0; i < s->days; i++) {
		unsigned kinds = 1u << random_below(s->random, KINDS), kind;

		for (kind = 0; kind < KINDS; kind++)
			kinds |= (unsigned)(random_below(s->random, 4) == 0) << kind;
		experience_fact(s->b, kinds);
	}
	for (i = 0; i < services; i++) {
		fact = builder_fact(s->b, CLASSPEC_SERVICE, "", 1, random_below(s->random, 3));
		s->b->facts[fact].permanent = random_below(s->random, 2) != 0;
	}
	for (i = 0; i < services; i++) {
		fact = builder_fact(s->b, CLASSPEC_CREDITS, "", 0);
		s->b->facts[fact].scale = SCALE;
		if (i)
			builder_subjects(s->b, fact, 1, i - 1);
	}
	/* A bachelor's degree is held by whoever holds a master's. */
	while (s->b->fact_count < s->shape.facts)
		if (random_below(s->random, 2))
			builder_fact(s->b, CLASSPEC_EDUCATION, "", 2, 1u, 2u);
		else
			builder_fact(s->b, CLASSPEC_EDUCATION, "", 1,
				     random_below(s->random, 3));
}

/* ---- rules ---------------------------------------------------------------------------------------- */

static int random_amount(struct sketch *s, unsigned fact)
{
	switch (s->b->facts[fact].kind) {
	case CLASSPEC_EXPERIENCE:
		return YEAR / 2 * (1 + (int)random_below(s->random, 8));
	case CLASSPEC_SERVICE:
		return YEAR / 2 * (1 + (int)random_below(s->random, 4));
	case CLASSPEC_CREDITS:
		return 30 * SCALE * (1 + (int)random_below(s->random, 4));
	default:
		return 1;
	}
}

/* Thirty credits for a year; or so many shares of the one kind, so many of the other. */
static void random_sum(struct sketch *s, struct atom *atom)
{
	unsigned other = random_below(s->random, s->shape.facts);

	atom->term_count = 2;
	atom->fact[0] = random_below(s->random, s->days);
	atom->fact[1] = other;
	atom->threshold = YEAR / 2 * (2 + (int)random_below(s->random, 8));
	if (s->shape.credits)
		atom->threshold = 30 * SCALE * (1 + (int)random_below(s->random, 6));
	else if (s->b->facts[other].kind == CLASSPEC_CREDITS) {
		atom->factor[0] = 30 * SCALE / YEAR;
		atom->factor[1] = 1;
		atom->threshold *= 30 * SCALE / YEAR;
		return;
	}
	atom->fact[1] = (atom->fact[0] + 1 + random_below(s->random, s->days - 1)) % s->days;
	atom->factor[0] = 1 + random_below(s->random, 2);
	atom->factor[1] = 1 + random_below(s->random, 2);
}

static void random_rule(struct sketch *s, struct rule *rule)
{
	unsigned i, j;

	rule->count = s->shape.alternatives;
	for (i = 0; i < rule->count; i++) {
		struct alternative *a = &rule->alternatives[i];

		a->atom_count = 2 + random_below(s->random, ATOMS_MAX - 1);
		for (j = 0; j < a->atom_count; j++) {
			struct atom *atom = &a->atoms[j];

			if (s->shape.sums && random_below(s->random, s->shape.sums) == 0) {
				random_sum(s, atom);
				continue;
			}
			atom->term_count = 1;
			atom->fact[0] = random_below(s->random, s->shape.facts);
			atom->factor[0] = 1;
			atom->threshold = random_amount(s, atom->fact[0]);
		}
	}
}

static void build_rule(struct builder *b, const struct rule *rule)
{
	unsigned i, j;

	builder_rule(b, b->rule_count, CLASSPEC_NONE);
	builder_group(b, CLASSPEC_ANY, 1);
	for (i = 0; i < rule->count; i++) {
		builder_group(b, CLASSPEC_ALL, 0);
		for (j = 0; j < rule->alternatives[i].atom_count; j++) {
			const struct atom *a = &rule->alternatives[i].atoms[j];

			builder_sum(b, a->threshold, a->term_count, a->fact[0], a->factor[0],
				    a->fact[1], a->factor[1]);
		}
		builder_end(b);
	}
	builder_end(b);
}

static void loosen(struct rule *rule)
{
	unsigned i, j;

	for (i = 0; i < rule->count; i++)
		for (j = 0; j < rule->alternatives[i].atom_count; j++)
			rule->alternatives[i].atoms[j].threshold -=
				rule->alternatives[i].atoms[j].threshold / 4;
}

static void shuffle(struct sketch *s, struct rule *rule)
{
	unsigned i;

	for (i = 0; i < rule->count; i++) {
		unsigned other = random_below(s->random, rule->count);
		struct alternative a = rule->alternatives[i];

		rule->alternatives[i] = rule->alternatives[other];
		rule->alternatives[other] = a;
		if (rule->alternatives[i].atom_count > 1 && random_below(s->random, 3) == 0)
			rule->alternatives[i].atom_count--;
	}
}

static void change(struct sketch *s, struct rule *rule)
{
	struct atom *atom =
		&rule->alternatives[random_below(s->random, rule->count)].atoms[0];

	if (atom->threshold > 1)
		atom->threshold += YEAR / 4;
}

void rules_random(struct builder *b, uint64_t *random, struct rules_shape shape,
		  enum rules_pair pair)
{
	struct sketch s = { b, random, shape, 0 };
	struct rule old, new;

	memset(&old, 0, sizeof old);
	random_facts(&s);
	random_rule(&s, &old);
	new = old;
	if (pair == RULES_UNRELATED)
		random_rule(&s, &new);
	if (pair == RULES_LOOSENED || pair == RULES_SHUFFLED)
		loosen(&new);
	if (pair == RULES_SHUFFLED)
		shuffle(&s, &new);
	if (pair == RULES_CHANGED)
		change(&s, &new);
	builder_class(b);
	build_rule(b, &old);
	build_rule(b, &new);
}

/* ---- families ---------------------------------------------------------------------------------------- */

static unsigned set_size(unsigned set)
{
	unsigned size = 0;

	for (; set; set &= set - 1)
		size++;
	return size;
}

/* Hall's condition; with two buckets merged, only the sets that have both or neither. */
static void hall_rule(struct builder *b, unsigned buckets, int more, bool merged)
{
	unsigned set;

	builder_rule(b, b->rule_count, CLASSPEC_NONE);
	builder_group(b, CLASSPEC_ALL, 0);
	for (set = 1; set < 1u << buckets; set++)
		if (!merged || (set & 3) == 0 || (set & 3) == 3)
			builder_atom(b, set - 1, (int32_t)set_size(set) * YEAR +
						 (int32_t)(set & 1) * more);
	builder_end(b);
}

static void share_rule(struct builder *b, unsigned buckets, int more)
{
	unsigned set, whole = (1u << buckets) - 1;

	builder_rule(b, b->rule_count, CLASSPEC_NONE);
	builder_group(b, CLASSPEC_ANY, 1);
	for (set = 1; set < whole; set++)
		builder_atom(b, set - 1, (int32_t)set_size(set) * YEAR + more);
	builder_end(b);
}

void rules_hall(struct builder *b, unsigned buckets, enum rules_hall family)
{
	unsigned set, whole = (1u << buckets) - 1;

	for (set = 1; set <= whole; set++)
		experience_fact(b, set);
	builder_class(b);
	if (family == HALL_SHARE || family == HALL_SHARE_MORE) {
		builder_rule(b, 0, CLASSPEC_NONE);
		builder_atom(b, whole - 1, (int32_t)buckets * YEAR);
		share_rule(b, buckets, family == HALL_SHARE_MORE);
		return;
	}
	hall_rule(b, buckets, 0, false);
	hall_rule(b, buckets, family == HALL_STRICTER, family == HALL_MERGED);
}

void rules_cycle(struct builder *b, unsigned length, bool more)
{
	unsigned i;

	for (i = 0; i < length; i++)
		experience_fact(b, 1u << i);
	builder_class(b);
	builder_rule(b, 0, CLASSPEC_NONE);
	builder_group(b, CLASSPEC_ALL, 0);
	for (i = 0; i < length; i++)
		builder_sum(b, YEAR, 2, i, 1u, (i + 1) % length, 1u);
	builder_end(b);
	builder_rule(b, 1, CLASSPEC_NONE);
	builder_sum(b, (int32_t)length * YEAR / 2 + more, length, 0u, 1u, 1u, 1u, 2u, 1u, 3u, 1u,
		    4u, 1u, 5u, 1u, 6u, 1u, 7u, 1u, 8u, 1u, 9u, 1u);
}
