/*
 * prove/bound.c - bounds on quantities, and what follows from them.
 *
 * Every quantity lies between two bounds, low <= quantity < high, which only ever come closer, and
 * are set back together when a case is left. What counts for one fact counts for every fact above
 * it, so low bounds are handed up and high bounds down. A sum and its terms bound each other.
 */
#include "prove/proving.h"

static void
change(struct problem *p, uint32_t quantity)
{
	if (p->trail_count == p->trail_capacity) {
		size_t capacity = 2 * p->trail_capacity + 256;
		struct change *more = SCRATCH(p->space, struct change, capacity);

		if (p->trail_count)
			memcpy(more, p->trail, p->trail_count * sizeof *more);
		p->trail = more;
		p->trail_capacity = capacity;
	}
	p->trail[p->trail_count++] = (struct change){ quantity, p->low[quantity],
						      p->high[quantity] };
}

static void
stir(struct problem *p, uint32_t sum)
{
	if (p->is_stirred[sum])
		return;
	p->is_stirred[sum] = true;
	p->stirred[p->stirred_count++] = sum;
}

/* The sums that the quantity is or stands in have to be looked at again. */
static void
stir_sums(struct problem *p, uint32_t quantity)
{
	if (quantity >= p->fact_count) {
		stir(p, quantity - p->fact_count);
		return;
	}
	for (uint32_t i = p->first_sum[quantity]; i < p->first_sum[quantity + 1]; i++)
		stir(p, p->fact_sums[i]);
}

void
bounds_restore(struct problem *p, size_t mark)
{
	while (p->trail_count > mark) {
		const struct change *c = &p->trail[--p->trail_count];

		p->low[c->quantity] = c->low;
		p->high[c->quantity] = c->high;
	}
}

/* ---- terms of sums ---- */

int64_t
term_worth(const struct sum_term *t, int64_t amount)
{
	return t->coefficient * floor_over(t->times * amount + t->plus, t->over);
}

/* The most that the term is worth when the amount is less than `high`, however little. */
static int64_t
term_most(const struct sum_term *t, int64_t high)
{
	int64_t units;

	if (high >= UNBOUNDED)
		return UNBOUNDED;
	if (t->times == 1)
		units = ceiling_over(high + t->plus, t->over) - 1;
	else
		units = floor_over(t->times * (high - 1) + t->plus, t->over);
	return t->coefficient * units;
}

int64_t
term_amount(const struct sum_term *t, int64_t worth)
{
	int64_t units = ceiling_over(worth, t->coefficient);

	return ceiling_over(units * t->over - t->plus, t->times);
}

static bool
sum_lowers(struct problem *p, const struct sum *s, int64_t least, int64_t high)
{
	for (uint32_t i = 0; i < s->term_count; i++) {
		const struct sum_term *t = &s->terms[i];
		int64_t others = least - term_worth(t, p->low[t->fact]);
		int64_t spare = high - 1 - others; /* what the term may be worth at most */
		int64_t amount = term_amount(t, spare - spare % t->coefficient + t->coefficient);

		if (amount < p->high[t->fact] && !bound_lower(p, t->fact, amount))
			return false;
	}
	return true;
}

static bool
sum_raises(struct problem *p, const struct sum *s, int64_t most, int64_t low)
{
	for (uint32_t i = 0; i < s->term_count; i++) {
		const struct sum_term *t = &s->terms[i];
		int64_t wanted = low - (most - term_most(t, p->high[t->fact]));
		int64_t amount;

		if (wanted <= 0)
			continue;
		amount = term_amount(t, wanted);
		if (amount > p->low[t->fact] && !bound_raise(p, t->fact, amount))
			return false;
	}
	return true;
}

/* The sum follows its terms; and, `back`, its terms follow it. */
static bool
sum_follow(struct problem *p, uint32_t number, bool back)
{
	const struct sum *s = &p->sums[number];
	uint32_t quantity = p->fact_count + number, open = 0;
	int64_t least = 0, most = 0;

	for (uint32_t i = 0; i < s->term_count; i++) {
		const struct sum_term *t = &s->terms[i];
		int64_t of_term = term_most(t, p->high[t->fact]);

		least += term_worth(t, p->low[t->fact]);
		open += of_term == UNBOUNDED;
		most += of_term == UNBOUNDED ? 0 : of_term;
	}
	if (!bound_raise(p, quantity, least))
		return false;
	if (!open && !bound_lower(p, quantity, most + 1))
		return false;
	if (!back)
		return true;
	if (p->high[quantity] < UNBOUNDED && !sum_lowers(p, s, least, p->high[quantity]))
		return false;
	return open || p->low[quantity] <= least || sum_raises(p, s, most, p->low[quantity]);
}

/* Some bounds close in on each other by small steps for ever, so there is an end to it; what is left
 * is for prove/linear.c. */
bool
sums_follow(struct problem *p, uint32_t *turns)
{
	while (p->stirred_count) {
		uint32_t sum = p->stirred[--p->stirred_count];
		bool back = *turns > 0;

		p->is_stirred[sum] = false;
		*turns -= back;
		if (!sum_follow(p, sum, back))
			return false;
		if (!back && p->is_stirred[sum]) { /* by itself */
			p->is_stirred[sum] = false;
			p->stirred_count--;
		}
	}
	return true;
}

/* ---- bounds ---- */

bool
bound_raise(struct problem *p, uint32_t quantity, int64_t low)
{
	const uint64_t *above;

	if (low <= p->low[quantity])
		return true;
	if (low >= p->high[quantity])
		return false;
	change(p, quantity);
	p->low[quantity] = low;
	stir_sums(p, quantity);
	if (quantity >= p->fact_count)
		return true;
	above = p->above + (size_t)quantity * p->words;
	FOR_EACH(p, fact, above)
		if (!bound_raise(p, fact, low))
			return false;
	return true;
}

bool
bound_lower(struct problem *p, uint32_t quantity, int64_t high)
{
	const uint64_t *below;

	if (high >= p->high[quantity])
		return true;
	if (high <= p->low[quantity])
		return false;
	change(p, quantity);
	p->high[quantity] = high;
	stir_sums(p, quantity);
	if (quantity >= p->fact_count)
		return true;
	below = p->below + (size_t)quantity * p->words;
	FOR_EACH(p, fact, below)
		if (!bound_lower(p, fact, high))
			return false;
	return true;
}

/* Where the search begins: nobody has less than nothing, and some have nothing at all. */
void
bounds_open(struct problem *p)
{
	uint32_t count = p->fact_count + p->sum_count;

	p->low = SCRATCH(p->space, int64_t, count);
	p->high = SCRATCH(p->space, int64_t, count);
	p->point = SCRATCH(p->space, int64_t, count);
	p->stirred = SCRATCH(p->space, uint32_t, p->sum_count);
	p->is_stirred = SCRATCH(p->space, bool, p->sum_count);
	for (uint32_t q = 0; q < count; q++)
		p->high[q] = UNBOUNDED;
	for (uint32_t f = 0; f < p->fact_count; f++) {
		const struct meaning *m = p->facts[f];

		if (p->first_base[f] == p->first_base[f + 1])
			p->high[f] = 1;
		else if (is_held(m->kind))
			p->high[f] = 2;
		else if (m->timed && m->within && days_are_capped(p, f))
			p->high[f] = ((int64_t)m->within - m->before) * p->space->day_units + 1;
	}
}
