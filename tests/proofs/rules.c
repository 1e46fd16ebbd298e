/*
 * rules.c - small random rules, as trees and as spec text.
 */
#include "everybody.h"

#include <string.h>

unsigned random_less(uint64_t *random, unsigned limit)
{
	*random ^= *random << 13;
	*random ^= *random >> 7;
	*random ^= *random << 17;
	return (unsigned)(*random >> 11) % limit;
}

static bool chance(uint64_t *random, unsigned percent)
{
	return random_less(random, 100) < percent;
}

/* ---- trees ----------------------------------------------------------------------- */

struct making {
	struct rule_made *rule;
	uint64_t *random;
	bool credits; /* the rule asks for credits, so that none stand for days */
	bool too_large;
};

static int node_add(struct making *m, enum asked_kind kind)
{
	struct rule_made *rule = m->rule;

	if (rule->node_count == NODES) {
		m->too_large = true;
		return NODES - 1;
	}
	memset(&rule->nodes[rule->node_count], 0, sizeof *rule->nodes);
	rule->nodes[rule->node_count].kind = kind;
	rule->nodes[rule->node_count].floor = -1;
	return rule->node_count++;
}

static int kinds_of(uint64_t *random)
{
	static const int kinds[] = {1, 1, 2, 4, 4, 6, 5};

	return kinds[random_less(random, 7)];
}

static int make_days(struct making *m, bool windowed)
{
	int number = node_add(m, ASK_EXPERIENCE);
	struct asked *n = &m->rule->nodes[number];

	n->kinds = kinds_of(m->random);
	n->amount = 1 + (int)random_less(m->random, 3);
	n->windowed = windowed;
	n->late = chance(m->random, 10);
	if (n->kinds != 5 && n->kinds != 6 && !n->windowed && chance(m->random, 25)) {
		n->part_kinds = n->kinds == 1 && chance(m->random, 70) ? 2 : n->kinds;
		n->part_amount = 1 + (int)random_less(m->random, (unsigned)n->amount);
	}
	return number;
}

static int make_other(struct making *m, bool service)
{
	static const enum asked_kind kinds[] = {ASK_EDUCATION, ASK_EDUCATION,
					       ASK_CREDENTIAL, ASK_CREDITS,
					       ASK_SERVICE};
	int number = node_add(m, kinds[random_less(m->random, service ? 5 : 4)]);
	struct asked *n = &m->rule->nodes[number];

	n->amount = 1 + (int)random_less(m->random, 2);
	n->late = chance(m->random, 10);
	m->credits |= n->kind == ASK_CREDITS;
	return number;
}

static bool has_days(const struct rule_made *rule, int number)
{
	const struct asked *n = &rule->nodes[number];

	if (n->kind == ASK_EXPERIENCE || n->kind == ASK_SERVICE)
		return true;
	for (int i = 0; i < n->count; i++)
		if (has_days(rule, n->items[i]))
			return true;
	return false;
}

static bool window_wanted(struct making *m)
{
	return m->rule->window && chance(m->random, 50);
}

/* Days, so often in a hundred. */
static int make_leaf(struct making *m, unsigned percent)
{
	if (chance(m->random, percent))
		return make_days(m, window_wanted(m));
	return make_other(m, true);
}

/* Of simple things, and those of days under the same conditions. */
static int make_disjoint(struct making *m)
{
	bool windowed = window_wanted(m);
	int number = node_add(m, ASK_DISJOINT);
	int count = 2 + (int)random_less(m->random, 2);

	for (int i = 0; i < count; i++) {
		int item = chance(m->random, 85) ? make_days(m, windowed)
						  : make_other(m, false);

		m->rule->nodes[number].items[m->rule->nodes[number].count++] = item;
	}
	return number;
}

static int make(struct making *m, int depth);

static int make_for(struct making *m)
{
	int number = node_add(m, ASK_FOR);
	int item;

	m->rule->nodes[number].specialty = (int)random_less(m->random, SPECIALTIES);
	item = make_leaf(m, 70);
	m->rule->nodes[number].items[0] = item;
	m->rule->nodes[number].count = 1;
	return number;
}

static int make_determination(struct making *m)
{
	int number = node_add(m, ASK_DETERMINATION);

	m->rule->nodes[number].amount = chance(m->random, 80); /* it has a floor */
	return number;
}

static int make_item(struct making *m, enum asked_kind group, int depth)
{
	if (group == ASK_ANY && chance(m->random, 12))
		return make_determination(m);
	if (m->rule->specialties && group != ASK_AT_LEAST && chance(m->random, 25))
		return make_for(m);
	return make(m, depth - 1);
}

static int make_group(struct making *m, int depth)
{
	static const enum asked_kind kinds[] = {ASK_ALL, ASK_SHARED, ASK_ANY, ASK_ANY,
					       ASK_AT_LEAST};
	enum asked_kind kind = kinds[random_less(m->random, 5)];
	int number = node_add(m, kind), days = 0;
	int count = 2 + (int)random_less(m->random, kind == ASK_AT_LEAST ? 3 : 2);

	for (int i = 0; i < count; i++) {
		int item = make_item(m, kind, depth);

		m->rule->nodes[number].items[i] = item;
		m->rule->nodes[number].count = i + 1;
		days += !m->too_large && has_days(m->rule, item);
	}
	m->rule->nodes[number].need = 1 + (int)random_less(m->random, (unsigned)count);
	/* Where days could serve twice it must be said that they may. */
	if (kind == ASK_ALL && days > 1)
		m->rule->nodes[number].kind = ASK_SHARED;
	if (kind == ASK_AT_LEAST && days > 1)
		m->rule->nodes[number].kind = ASK_ANY;
	return number;
}

static int make(struct making *m, int depth)
{
	if (depth > 0 && chance(m->random, 55))
		return chance(m->random, 15) ? make_disjoint(m) : make_group(m, depth);
	return make_leaf(m, 60);
}

static void make_floors(struct making *m)
{
	struct rule_made *rule = m->rule;

	rule->item_count = rule->node_count;
	for (int i = 0; i < rule->item_count; i++)
		if (rule->nodes[i].kind == ASK_DETERMINATION && rule->nodes[i].amount) {
			rule->nodes[i].floor = rule->node_count;
			make_leaf(m, 70);
		}
}

static void make_edge(struct making *m, int target)
{
	struct exchange *e = &m->rule->edges[m->rule->edge_count++];
	unsigned most = (unsigned)m->rule->nodes[target].amount;
	bool credits = !m->credits && chance(m->random, 60);

	*e = (struct exchange){.target = target,
			       .days = 1 + (int)random_less(m->random, most)};
	if (!credits) {
		e->level = 1 + (int)random_less(m->random, 2);
		if (chance(m->random, 30))
			e->days = 0;
	} else if (chance(m->random, 40)) {
		e->each = true;
		e->days = 1;
		if (chance(m->random, 50))
			e->cap = 1 + (int)random_less(m->random, most);
	} else if (m->rule->edge_count == 1 && chance(m->random, 40)) {
		e->linear = true;
		m->credits = true; /* for no other */
	}
}

static bool in_disjoint(const struct rule_made *rule, int number)
{
	for (int i = 0; i < rule->item_count; i++)
		for (int k = 0; rule->nodes[i].kind == ASK_DISJOINT &&
				k < rule->nodes[i].count;
		     k++)
			if (rule->nodes[i].items[k] == number)
				return true;
	return false;
}

static void make_edges(struct making *m)
{
	struct rule_made *rule = m->rule;
	int wanted = chance(m->random, 50) ? 1 + (int)random_less(m->random, EDGES) : 0;
	bool exclusive = chance(m->random, 40);

	for (int i = 0; i < rule->item_count; i++)
		if (rule->nodes[i].kind == ASK_EXPERIENCE && !rule->nodes[i].late &&
		    !rule->nodes[i].windowed && !in_disjoint(rule, i))
			while (rule->edge_count < wanted) {
				make_edge(m, i);
				if (chance(m->random, 40))
					break;
			}
	for (int i = 0; rule->edge_count > 1 && exclusive && i < rule->edge_count; i++)
		rule->edges[i].exclusive = true;
}

void random_rule(struct rule_made *rule, uint64_t *random, int specialties)
{
	struct making m = {rule, random, false, false};

	do {
		m.too_large = m.credits = false;
		memset(rule, 0, sizeof *rule);
		rule->specialties = specialties;
		rule->window = chance(random, 15) ? 1 + (int)random_less(random, 2) : 0;
		if (specialties && chance(random, 15))
			make_for(&m); /* nothing is asked of the other specialty */
		else
			make(&m, 3);
		make_floors(&m);
		if (!m.too_large)
			make_edges(&m);
	} while (m.too_large || node_demand(rule, 0) == 0 ||
		 node_demand(rule, 0) > (rule->window ? WINDOWED_MOST : DEMAND_MOST));
}

/* ---- spec text ------------------------------------------------------------------- */

struct printing {
	FILE *to;
	struct rule_made *rule;
	int line;
};

static void new_line(struct printing *p)
{
	fputc('\n', p->to);
	p->line++;
}

static bool is_target(const struct rule_made *rule, int number)
{
	for (int i = 0; i < rule->edge_count; i++)
		if (rule->edges[i].target == number)
			return true;
	return false;
}

static const char *const kind_names[] = {"",   "k0",       "k1",       "",
					 "k2", "(k0, k2)", "(k1, k2)", ""};

static void print_leaf(struct printing *p, int number)
{
	const struct asked *n = &p->rule->nodes[number];

	if (is_target(p->rule, number))
		fprintf(p->to, "l%d: ", number);
	if (n->kind == ASK_EXPERIENCE)
		fprintf(p->to, "%d days of %s", n->amount, kind_names[n->kinds]);
	if (n->kind == ASK_SERVICE)
		fprintf(p->to, "%d days of service as x0", n->amount);
	if (n->kind == ASK_EDUCATION)
		fprintf(p->to, "education e%d", n->amount);
	if (n->kind == ASK_CREDITS)
		fprintf(p->to, "%d semester credits", 30 * n->amount);
	if (n->kind == ASK_CREDENTIAL)
		fprintf(p->to, "credential c0");
	if (n->part_amount) {
		fprintf(p->to, " { including");
		new_line(p);
		fprintf(p->to, "%d days of %s }", n->part_amount,
			kind_names[n->part_kinds]);
	}
	if (n->windowed)
		fprintf(p->to, " within last %d days of announcement", p->rule->window);
	if (n->late)
		fprintf(p->to, " by appointment");
}

static void print_node(struct printing *p, int number)
{
	static const char *const groups[] = {
		[ASK_ALL] = "all of",
		[ASK_SHARED] = "shared",
		[ASK_DISJOINT] = "disjoint",
		[ASK_ANY] = "any of",
	};
	struct asked *n = &p->rule->nodes[number];

	n->line = p->line;
	if (n->kind == ASK_DETERMINATION) {
		fprintf(p->to, "determination by b0");
		if (n->floor >= 0) {
			fprintf(p->to, " { floor { ");
			print_leaf(p, n->floor);
			fprintf(p->to, " } }");
		}
		return;
	}
	if (n->kind >= ASK_EXPERIENCE) {
		print_leaf(p, number);
		return;
	}
	if (n->kind == ASK_FOR)
		fprintf(p->to, "for p%d {", n->specialty);
	else if (n->kind == ASK_AT_LEAST)
		fprintf(p->to, "at least %d of {", n->need);
	else
		fprintf(p->to, "%s {", groups[n->kind]);
	for (int i = 0; i < n->count; i++) {
		new_line(p);
		print_node(p, n->items[i]);
	}
	new_line(p);
	fprintf(p->to, "}");
}

static void print_edge(struct printing *p, struct exchange *e)
{
	e->line = p->line;
	if (e->level)
		fprintf(p->to, "education e%d for ", e->level);
	else
		fprintf(p->to, "30 semester credits for ");
	if (!e->days)
		fprintf(p->to, "all of l%d stepwise", e->target);
	else if (e->each && e->cap)
		fprintf(p->to, "each %d days up to %d days of l%d stepwise", e->days,
			e->cap, e->target);
	else
		fprintf(p->to, "%s%d days of l%d %s",
			e->each     ? "each "
			: e->linear ? "up to "
				    : "",
			e->days, e->target, e->linear ? "linear" : "stepwise");
}

static void print_edges(struct printing *p)
{
	struct rule_made *rule = p->rule;

	if (!rule->edge_count)
		return;
	if (rule->edges[0].exclusive)
		fprintf(p->to, "substitute one of {");
	for (int i = 0; i < rule->edge_count; i++) {
		if (rule->edges[0].exclusive)
			new_line(p);
		else
			fprintf(p->to, "substitute ");
		print_edge(p, &rule->edges[i]);
		if (!rule->edges[0].exclusive)
			new_line(p);
	}
	if (rule->edges[0].exclusive) {
		fprintf(p->to, " }");
		new_line(p);
	}
}

int plan_print(FILE *to)
{
	fputs("authority x \"Example City\" {\n"
	      "grades salary 1..2\n"
	      "route open \"Open Competitive\"\n"
	      "}\n"
	      "education e1 \"diploma\"\n"
	      "education e2 \"degree\" above e1\n"
	      "experience k0 \"work\"\n"
	      "experience k1 \"special work\" is k0\n"
	      "experience k2 \"other work\"\n"
	      "credential c0 \"licence\"\n"
	      "body b0 \"Board\"\n"
	      "external class x0 \"Clerk\"\n",
	      to);
	return 13;
}

int standard_print(FILE *to, int number, struct rule_made rules[2], int line)
{
	struct printing p = {to, NULL, line};

	fprintf(to, "standard s%d \"Standard %d\" {", number, number);
	new_line(&p);
	for (int i = 0; i < 2; i++) {
		p.rule = &rules[i];
		fprintf(to, "class y%d_%d \"Class %d %d\" { grade %d", number, i, number,
			i, i + 1);
		if (rules[i].specialties)
			fprintf(to, " specialty p0 \"First\" specialty p1 \"Second\"");
		new_line(&p);
		rules[i].first_line = p.line;
		fprintf(to, "qualify open {");
		new_line(&p);
		print_node(&p, 0);
		new_line(&p);
		print_edges(&p);
		rules[i].last_line = p.line;
		fprintf(to, "} }");
		new_line(&p);
	}
	fprintf(to, "}");
	new_line(&p);
	return p.line;
}
