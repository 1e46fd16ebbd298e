/*
 * allocate.c - whether the days and credits of a person suffice for all that was chosen.
 *
 * How much of which piece goes to which requirement is the solution of a linear program:
 * no piece is given away twice within a division, the pieces of one day are worth no more
 * than the day, and each row is filled. Days may be divided; the rules ask for whole
 * ones.
 */
#include "parts.h"

#include <string.h>

enum { STUFFS = 64, CAPS = 48 };

/* Pieces that count for the same demands. */
struct stuff {
	uint64_t counts; /* bits by demand */
	int64_t amount;
	int cap; /* the place of the group's limit, or -1 */
};

struct allocation {
	const struct search *s;
	struct program program;
	struct stuff stuff[STUFFS];
	int64_t caps[CAPS];
	unsigned stuff_count, cap_count;
	uint64_t inside[DEMANDS]; /* by slot: the demands in it, and in slots below */
	bool whole[DEMANDS];      /* by slot: it is all there is */
	int lone[DEMANDS];        /* by slot: the only demand in it, or -1 */
	unsigned taken[DEMANDS][STUFFS];   /* variables: by demand */
	unsigned offered[DEMANDS][STUFFS]; /* by slot */
	unsigned offered_cap[DEMANDS][CAPS];
	unsigned variable_count;
};

int64_t linear_cap(const struct oracle *o, const struct substitution *s)
{
	uint32_t days = s->target->amount.days;

	if (s->measure == MEASURE_ONCE || s->measure == MEASURE_UP_TO)
		days = s->amount.days;
	else if (s->measure == MEASURE_EACH && s->cap.days)
		days = s->cap.days;
	return days * o->day_units;
}

/* ---- what there is ------------------------------------------------------------- */

static uint64_t counts_for(const struct search *s, const struct piece *piece)
{
	uint64_t counts = 0;

	for (unsigned i = 0; i < s->demand_count; i++)
		if (piece_counts(s->o, piece, s->demands[i].leaf, s->demands[i].only))
			counts |= UINT64_C(1) << i;
	return counts;
}

/* A limit matters only where the pieces of the group that count are worth more. */
static int cap_of(struct allocation *a, unsigned group, int places[PIECES])
{
	const struct person *p = &a->s->o->person;
	int64_t sum = 0;

	if (places[group] != -2)
		return places[group];
	for (unsigned i = 0; i < p->piece_count; i++)
		if (p->pieces[i].group == group && counts_for(a->s, &p->pieces[i]))
			sum += p->pieces[i].amount;
	if (p->limit[group] < 0 || sum <= p->limit[group])
		return places[group] = -1;
	if (a->cap_count == CAPS)
		oracle_stop("too many days with several jobs");
	a->caps[a->cap_count] = p->limit[group];
	return places[group] = (int)a->cap_count++;
}

static void gather(struct allocation *a)
{
	const struct person *p = &a->s->o->person;
	int places[PIECES];

	for (unsigned i = 0; i < p->group_count; i++)
		places[i] = -2;
	for (unsigned i = 0; i < p->piece_count; i++) {
		struct stuff stuff = {.counts = counts_for(a->s, &p->pieces[i])};
		unsigned k = 0;

		if (!stuff.counts)
			continue;
		stuff.cap = cap_of(a, p->pieces[i].group, places);
		while (k < a->stuff_count && (a->stuff[k].counts != stuff.counts ||
					      a->stuff[k].cap != stuff.cap))
			k++;
		if (k == STUFFS)
			oracle_stop("too many sorts of days");
		if (k == a->stuff_count)
			a->stuff[a->stuff_count++] = stuff;
		a->stuff[k].amount += p->pieces[i].amount;
	}
}

/* ---- slots --------------------------------------------------------------------- */

static void survey_slots(struct allocation *a)
{
	const struct search *s = a->s;
	unsigned below[DEMANDS] = {0};

	for (unsigned i = 0; i < s->slot_count; i++)
		a->lone[i] = -1;
	for (unsigned i = 0; i < s->demand_count; i++) {
		unsigned slot = s->demands[i].slot;

		a->lone[slot] = a->inside[slot] ? -1 : (int)i;
		a->inside[slot] |= UINT64_C(1) << i;
	}
	for (unsigned i = s->slot_count; --i > 0;) {
		a->inside[s->slots[i].parent] |= a->inside[i];
		below[s->slots[i].parent]++;
	}
	for (unsigned i = 0; i < s->slot_count; i++)
		if (below[i])
			a->lone[i] = -1;
	a->whole[SLOT_ALL] = true;
	a->whole[SLOT_LEFT] = below[SLOT_ALL] == 1;
}

static void number_variables(struct allocation *a)
{
	const struct search *s = a->s;

	for (unsigned i = 0; i < s->demand_count; i++)
		for (unsigned k = 0; k < a->stuff_count; k++)
			if (a->stuff[k].counts >> i & 1)
				a->taken[i][k] = a->variable_count++;
	for (unsigned i = 0; i < s->slot_count; i++) {
		if (a->whole[i] || a->lone[i] >= 0)
			continue;
		for (unsigned k = 0; k < a->stuff_count; k++)
			if (a->stuff[k].counts & a->inside[i])
				a->offered[i][k] = a->variable_count++;
		for (unsigned k = 0; k < a->cap_count; k++)
			a->offered_cap[i][k] = a->variable_count++;
	}
}

/* ---- rows ---------------------------------------------------------------------- */

/* Adds to a row what a demand takes of one sort of days, or of all under one cap. */
static void put_demand(const struct allocation *a, wide *row, unsigned demand, int stuff,
		       int cap)
{
	for (unsigned k = 0; k < a->stuff_count; k++)
		if (a->stuff[k].counts >> demand & 1 &&
		    (stuff >= 0 ? (int)k == stuff : a->stuff[k].cap == cap))
			row[a->taken[demand][k]] = 1;
}

static void put_slot(const struct allocation *a, wide *row, unsigned slot, int stuff,
		     int cap, int sign)
{
	if (a->lone[slot] >= 0) {
		put_demand(a, row, (unsigned)a->lone[slot], stuff, cap);
	} else if (stuff < 0) {
		row[a->offered_cap[slot][cap]] = sign;
	} else if (a->stuff[stuff].counts & a->inside[slot]) {
		row[a->offered[slot][stuff]] = sign;
	}
}

static wide *row_within(struct allocation *a, unsigned slot, int stuff, int cap)
{
	wide *row = program_row(&a->program, false);

	if (!a->whole[slot])
		put_slot(a, row, slot, stuff, cap, -1);
	else
		row[a->variable_count] =
			stuff >= 0 ? a->stuff[stuff].amount : a->caps[cap];
	return row;
}

/* What a demand takes lies in its slot. */
static void bound_demand(struct allocation *a, unsigned demand)
{
	unsigned slot = a->s->demands[demand].slot;

	if (a->lone[slot] >= 0 && !a->whole[slot])
		return;
	for (unsigned k = 0; k < a->stuff_count; k++)
		if (a->stuff[k].counts >> demand & 1)
			put_demand(a, row_within(a, slot, (int)k, -1), demand, (int)k,
				   -1);
	for (unsigned k = 0; k < a->cap_count; k++)
		put_demand(a, row_within(a, slot, -1, (int)k), demand, -1, (int)k);
}

/* The slots of a division share what their parent is offered. */
static void bound_division(struct allocation *a, unsigned division, unsigned parent)
{
	const struct search *s = a->s;

	for (unsigned k = 0; k < a->stuff_count + a->cap_count; k++) {
		int stuff = k < a->stuff_count ? (int)k : -1;
		int cap = k < a->stuff_count ? -1 : (int)(k - a->stuff_count);
		wide *row = row_within(a, parent, stuff, cap);

		for (unsigned i = 1; i < s->slot_count; i++)
			if (s->slots[i].division == division && !a->whole[i])
				put_slot(a, row, i, stuff, cap, 1);
	}
}

static void bound_everything(struct allocation *a)
{
	const struct search *s = a->s;

	for (unsigned i = 0; i < s->demand_count; i++)
		bound_demand(a, i);
	for (unsigned i = 1; i < s->slot_count; i++) {
		bool first = !a->whole[i];

		for (unsigned k = 1; k < i; k++)
			first &= s->slots[k].division != s->slots[i].division ||
				 a->whole[k];
		if (first)
			bound_division(a, s->slots[i].division, s->slots[i].parent);
	}
}

/* ---- demands ------------------------------------------------------------------- */

static void put_taken(const struct allocation *a, wide *row, unsigned demand, wide weight)
{
	for (unsigned k = 0; k < a->stuff_count; k++)
		if (a->stuff[k].counts >> demand & 1)
			row[a->taken[demand][k]] += weight;
}

/* Days taken off for each unit of the source, as a fraction of units. */
static void linear_rate(const struct oracle *o, const struct substitution *s,
			int64_t *numerator, int64_t *denominator)
{
	uint32_t days =
		s->measure == MEASURE_ALL ? s->target->amount.days : s->amount.days;
	int64_t common;

	*numerator = days * o->day_units;
	*denominator = amount_asked(o, s->source);
	common = divisor(*numerator, *denominator);
	*numerator /= common;
	*denominator /= common;
}

/* The whole row is multiplied so that the rates of all substitutions come out even. */
static void ask_row(struct allocation *a, unsigned number)
{
	const struct search *s = a->s;
	wide *row = program_row(&a->program, true);
	int64_t multiple = 1, numerator, denominator;

	for (unsigned i = 0; i < s->linear_count; i++) {
		if (s->linears[i].substitution->target != s->rows[number].of)
			continue;
		linear_rate(s->o, s->linears[i].substitution, &numerator, &denominator);
		multiple = multiple / divisor(multiple, denominator) * denominator;
	}
	for (unsigned i = 0; i < s->demand_count; i++)
		if (s->demands[i].row == number)
			put_taken(a, row, i, (wide)s->demands[i].weight * multiple);
	for (unsigned i = 0; i < s->linear_count; i++) {
		if (s->linears[i].substitution->target != s->rows[number].of)
			continue;
		linear_rate(s->o, s->linears[i].substitution, &numerator, &denominator);
		put_taken(a, row, s->linears[i].demand,
			  (wide)numerator * (multiple / denominator));
	}
	row[a->variable_count] = (wide)s->rows[number].asked * multiple;
}

static void cap_linear(struct allocation *a, const struct linear *linear)
{
	wide *row = program_row(&a->program, false);
	int64_t numerator, denominator;

	linear_rate(a->s->o, linear->substitution, &numerator, &denominator);
	put_taken(a, row, linear->demand, numerator);
	row[a->variable_count] =
		(wide)linear_cap(a->s->o, linear->substitution) * denominator;
}

/* Each leaf was found to have enough by itself, so the program is needed only where some
 * must share. */
static bool must_share(const struct search *s)
{
	return s->slot_count > SLOTS_FIXED || s->linear_count > 0;
}

bool allocation_exists(const struct search *s)
{
	struct allocation a;
	bool exists;

	if (!must_share(s))
		return true;
	memset(&a, 0, sizeof a);
	a.s = s;
	gather(&a);
	survey_slots(&a);
	number_variables(&a);
	program_open(&a.program, a.variable_count);
	bound_everything(&a);
	for (unsigned i = 0; i < s->row_count; i++)
		ask_row(&a, i);
	for (unsigned i = 0; i < s->linear_count; i++)
		cap_linear(&a, &s->linears[i]);
	exists = program_feasible(&a.program);
	program_close(&a.program);
	return exists;
}
