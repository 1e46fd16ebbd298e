/*
 * prove/mixture.c - days on which jobs at part time run at once.
 *
 * Who works half time at each of three things has half a day of each, and a whole day, not one and a
 * half, of any two or three of them: the policy caps what a fact counts at full time. No days of
 * full-time work come to that. So where a proof that there is no record rests on sums of days, it is
 * asked whether it holds for such mixtures as well; and where it does not, the mixture becomes one
 * more thing that days can be spent on.
 *
 * A proof is a weighted sum of facts that no day makes positive. Facts with a weight below 0 count for
 * as little as they can: each either the shares that count for it, or full time. For each choice that
 * leaves a linear question. With fewer than three weights above 0 there is nothing to ask: the days on
 * which the one or the two facts are counted can be told apart, and those are days of full-time work.
 */
#include "prove/linear.h"

enum { CHOICES_MAX = 10 }; /* facts with a weight below 0 */

struct pricing {
	struct problem *p;
	const struct family *family;
	const int64_t *weights;
	int64_t time;
	uint32_t *regions; /* of the period */
	uint32_t region_count;
	uint32_t *more, *less; /* facts with a weight above 0, and below */
	uint32_t more_count, less_count;
};

/* ---- the question, for one choice ------------------------------------------------------------ */

/* Columns: the length, the regions' shares, what is counted of each fact of `more`. Rows: for those, that
 * it is no more than the length, and no more than the shares; at the end, the sum. */
static struct simplex *
choice_rows(const struct pricing *q, uint32_t choice)
{
	uint32_t rows = 2 * q->more_count + 1, first = 1 + q->region_count;
	struct simplex *s = simplex_new(q->p->space, rows, first + q->more_count);

	for (uint32_t i = 0; i < q->more_count; i++) {
		simplex_add(s, 2 * i, 0, 1);
		simplex_add(s, 2 * i, first + i, -1);
		simplex_add(s, 2 * i + 1, first + i, -1);
		simplex_add(s, rows - 1, first + i, q->weights[q->more[i]]);
		for (uint32_t r = 0; r < q->region_count; r++)
			if (set_has(q->family->regions[q->regions[r]].facts, q->more[i]))
				simplex_add(s, 2 * i + 1, 1 + r, 1);
	}
	simplex_add(s, rows - 1, 0, q->time);
	for (uint32_t i = 0; i < q->less_count; i++) {
		int64_t weight = q->weights[q->less[i]];

		if (choice >> i & 1)
			simplex_add(s, rows - 1, 0, weight);
		for (uint32_t r = 0; !(choice >> i & 1) && r < q->region_count; r++)
			if (set_has(q->family->regions[q->regions[r]].facts, q->less[i]))
				simplex_add(s, rows - 1, 1 + r, weight);
	}
	s->low[rows - 1].at = 1;
	return s;
}

static int64_t
divisor_of(const int64_t *numbers, uint32_t count)
{
	int64_t divisor = 0;

	for (uint32_t i = 0; i < count; i++)
		divisor = common_divisor(numbers[i], divisor);
	return divisor ? divisor : 1;
}

static const struct mixture *
mixture_of(const struct pricing *q, uint32_t family, uint64_t windows, int64_t *amounts)
{
	struct problem *p = q->p;
	struct mixture *m = SCRATCH(p->space, struct mixture, 1);
	int64_t divisor = divisor_of(amounts, 1 + q->region_count);

	m->family = family;
	m->windows = windows;
	m->whole = amounts[0] / divisor;
	m->weights = SCRATCH(p->space, int64_t, p->fact_count);
	m->regions = SCRATCH(p->space, uint32_t, q->region_count);
	m->shares = SCRATCH(p->space, int64_t, q->region_count);
	for (uint32_t r = 0; r < q->region_count; r++) {
		int64_t share = amounts[1 + r] / divisor;

		if (!share)
			continue;
		m->regions[m->count] = q->regions[r];
		m->shares[m->count++] = share < m->whole ? share : m->whole;
		FOR_EACH(p, fact, q->family->regions[q->regions[r]].facts)
			m->weights[fact] += share;
	}
	for (uint32_t f = 0; f < p->fact_count; f++)
		if (m->weights[f] > m->whole)
			m->weights[f] = m->whole;
	return m;
}

/* ---- all choices --------------------------------------------------------------------------------- */

static void
pricing_open(struct pricing *q, const struct period *period)
{
	q->regions = SCRATCH(q->p->space, uint32_t, q->family->region_count);
	q->more = SCRATCH(q->p->space, uint32_t, q->family->fact_count);
	q->less = SCRATCH(q->p->space, uint32_t, q->family->fact_count);
	for (uint32_t r = 0; r < q->family->region_count; r++)
		if (q->family->regions[r].windows == period->windows)
			q->regions[q->region_count++] = r;
	for (uint32_t i = 0; i < q->family->fact_count; i++) {
		uint32_t fact = q->family->facts[i];

		if (q->weights[fact] > 0)
			q->more[q->more_count++] = fact;
		else if (q->weights[fact] < 0)
			q->less[q->less_count++] = fact;
	}
}

/* Jobs of the family at part time, in a period, for which the weighted sum of its facts is above `-time`
 * times their length; NULL when there are none, or after a doubt. `weights` are those of the facts of the
 * question. */
static const struct mixture *
mixture_find(struct problem *p, uint32_t family, const struct period *period,
	     const int64_t *weights, int64_t time)
{
	struct pricing q = { .p = p, .family = &p->families[family], .weights = weights,
			     .time = time };

	pricing_open(&q, period);
	if (q.more_count < 3)
		return NULL;
	if (q.less_count > CHOICES_MAX) {
		p->doubt = PROVE_SIZE;
		return NULL;
	}
	for (uint32_t choice = 1; choice < 1u << q.less_count; choice++) {
		struct simplex *s = choice_rows(&q, choice);
		enum simplex_answer some = simplex_solve(s);
		int64_t *amounts;

		if (some == SIMPLEX_NONE)
			continue;
		amounts = SCRATCH(p->space, int64_t, s->columns);
		if (some == SIMPLEX_SOME && simplex_columns(s, amounts)) {
			const struct mixture *m = mixture_of(&q, family, period->windows, amounts);

			if (m->whole < INT32_MAX)
				return m;
		}
		p->doubt = PROVE_NUMBERS;
		return NULL;
	}
	return NULL;
}

/* ---- more columns ------------------------------------------------------------------------------ */

/* Whether jobs at part time can be together more than a fact counts of them. */
static bool
is_mixed(const struct problem *p, const struct family *family)
{
	return counts_days(family->kind) && family->fact_count >= 3 &&
	       p->facts[family->facts[0]]->authority->part_time == CLASSPEC_PRORATED &&
	       days_are_capped(p, family->facts[0]);
}

static void
mixture_add(struct problem *p, struct linear *l, const struct mixture *m)
{
	int64_t *cells = SCRATCH(p->space, int64_t, l->simplex->rows);
	uint32_t row = cell_row(l, 0);

	for (uint32_t i = 0; i < l->fact_count; i++)
		cells[i] = m->weights[l->facts[i]];
	for (uint32_t f = l->group->family; f != CLASSPEC_NONE; f = p->families[f].next)
		for (uint32_t i = 0; i < p->families[f].cell_count; i++, row++)
			if (f == m->family &&
			    in_cell(p, m->windows, &p->cells[p->families[f].cells[i]]))
				cells[row] = m->whole;
	for (uint32_t i = 0; i < l->rounded_count; i++)
		cells[rounded_row(l, i)] = l->rounded[i].times * m->weights[l->rounded[i].fact];
	simplex_widen(l->simplex, cells);
	if (l->mixture_count == l->mixture_room) {
		const struct mixture **more;

		l->mixture_room = 2 * l->mixture_room + 4;
		more = SCRATCH(p->space, const struct mixture *, l->mixture_room);
		if (l->mixture_count)
			memcpy(more, l->mixtures, l->mixture_count * sizeof *more);
		l->mixtures = more;
		l->amount_room += l->mixture_room;
		l->amounts = SCRATCH(p->space, int64_t, l->amount_room);
	}
	l->mixtures[l->mixture_count++] = m;
}

/* The proof as a weight for each fact of the family. False when a weight is too large. */
static bool
proof_weights(const struct problem *p, const struct linear *l, const wide *times, int64_t *weights)
{
	memset(weights, 0, p->fact_count * sizeof *weights);
	for (uint32_t i = 0; i < l->fact_count; i++) {
		wide weight = times[i];

		for (uint32_t j = 0; j < l->rounded_count; j++)
			if (l->rounded[j].fact == l->facts[i])
				weight += times[rounded_row(l, j)] * l->rounded[j].times;
		if (weight > WEIGHT_MAX || weight < -WEIGHT_MAX)
			return false;
		weights[l->facts[i]] = (int64_t)weight;
	}
	return true;
}

/* What the proof adds for each day in the period, beside what the facts count. */
static int64_t
proof_time(const struct problem *p, const struct linear *l, uint32_t family, uint64_t windows,
	   const wide *times)
{
	uint32_t row = cell_row(l, 0);
	wide time = 0;

	for (uint32_t f = l->group->family; f != CLASSPEC_NONE; f = p->families[f].next)
		for (uint32_t i = 0; i < p->families[f].cell_count; i++, row++)
			if (f == family && in_cell(p, windows, &p->cells[p->families[f].cells[i]]))
				time += times[row];
	return (int64_t)time;
}

bool
mixture_breaks(struct problem *p, struct linear *l)
{
	wide *times = NULL;
	int64_t *weights = NULL;

	for (uint32_t f = l->group->family; f != CLASSPEC_NONE; f = p->families[f].next) {
		if (!is_mixed(p, &p->families[f]))
			continue;
		if (!times) {
			times = SCRATCH(p->space, wide, l->simplex->rows);
			weights = SCRATCH(p->space, int64_t, p->fact_count);
			simplex_proof(l->simplex, times);
			if (!proof_weights(p, l, times, weights)) {
				p->doubt = PROVE_NUMBERS;
				return false;
			}
		}
		for (uint32_t i = 0; i < p->period_count; i++) {
			const struct mixture *m = mixture_find(
				p, f, &p->periods[i], weights,
				proof_time(p, l, f, p->periods[i].windows, times));

			if (m) {
				mixture_add(p, l, m);
				return true;
			}
		}
	}
	return false;
}
