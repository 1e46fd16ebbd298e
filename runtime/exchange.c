/*
 * exchange.c - credits that stand for days, by the linear substitutions of a spec.
 *
 * Credits of one sort are one source: each demand may have of them what its substitutions
 * allow, and all together no more than there are. They are divided after the days, by the
 * same rule: a demand gets what each set that it is not in can spare.
 */
#include "divide.h"

/* So many days is one of what credit_worth counts, in lowest terms. */
struct credit_rate {
	int64_t numerator, denominator;
};

static void exchange_measure(const struct division *d,
			     const struct classpec_exchange *exchange,
			     struct measure *measure, struct credit_rate *rate)
{
	int64_t divisor;

	classpec_measure_open(measure, d->measure->plan,
			      image_fact(d->measure->plan, exchange->fact),
			      d->measure->record, d->measure->dates);
	rate->numerator = (int64_t)exchange->numerator * image_scale(measure->fact);
	rate->denominator =
		(int64_t)exchange->denominator * 100 * credit_divisor(measure);
	divisor = classpec_common_divisor(rate->numerator, rate->denominator);
	rate->numerator /= divisor;
	rate->denominator /= divisor;
}

static const struct classpec_exchange *exchange_at(const struct division *d,
						   uint32_t demand, uint32_t number)
{
	return image_exchange(d->measure->plan,
			      division_demand(d, demand)->first_exchange + number);
}

void classpec_exchanges_refine(struct division *d)
{
	struct measure credits;
	struct credit_rate rate;
	uint32_t i, j;

	for (i = 0; i < d->count; i++)
		for (j = 0; j < division_demand(d, i)->exchange_count; j++) {
			exchange_measure(d, exchange_at(d, i, j), &credits, &rate);
			classpec_division_refine(d, rate.denominator);
		}
}

/* ---- sources ----------------------------------------------------------------------- */

/* What credits of one sort may give: together, and to each demand. */
struct credit_source {
	struct measure measure;
	struct credit_rate rate;
	uint32_t fact;
	uint32_t entry;   /* from which on there is something left, */
	int64_t in_entry; /* and how much of that one was given */
	int64_t left;
	int64_t most[CLASSPEC_DEMANDS];
};

static int64_t credit_amount(const struct division *d, const struct credit_source *source,
			     uint32_t entry)
{
	const struct classpec_credit *credit = &d->measure->record->credits[entry];

	if (classpec_credit_fits(&source->measure, credit) != CLASSPEC_YES)
		return 0;
	return product_of(credit_worth(&source->measure, credit),
			  source->rate.numerator * (d->unit / source->rate.denominator));
}

/* The source that an exchange draws on, if no demand before draws on it too. */
static bool source_open(const struct division *d, uint32_t demand, uint32_t number,
			struct credit_source *source)
{
	const struct classpec_exchange *first = exchange_at(d, demand, number);
	const struct classpec_record *record = d->measure->record;
	uint32_t i, j;

	exchange_measure(d, first, &source->measure, &source->rate);
	source->fact = first->fact;
	source->entry = 0;
	source->in_entry = 0;
	source->left = 0;
	for (i = 0; i < d->count; i++)
		source->most[i] = 0;
	for (i = 0; i < d->count; i++)
		for (j = 0; j < division_demand(d, i)->exchange_count; j++) {
			const struct classpec_exchange *other = exchange_at(d, i, j);

			if (other->fact != first->fact)
				continue;
			if (i < demand || (i == demand && j < number))
				return false;
			source->most[i] =
				sum_of(source->most[i], product_of(other->most, d->unit));
		}
	if (record->presence & CLASSPEC_HAS_CREDITS)
		for (i = 0; i < record->credit_count; i++)
			source->left = sum_of(source->left, credit_amount(d, source, i));
	return true;
}

/* What a set may have of a source. */
static int64_t source_usable(const struct division *d, const struct credit_source *source,
			     uint32_t set)
{
	int64_t most = 0;
	uint32_t i;

	for (i = 0; i < d->count; i++)
		if (set >> i & 1)
			most = sum_of(most, source->most[i]);
	return least_of(most, source->left);
}

/* Names the credits that the amount is made of, in the order of the record. */
static void source_use(struct division *d, struct credit_source *source, uint32_t demand,
		       int64_t amount)
{
	const int64_t each =
		source->rate.numerator * (d->unit / source->rate.denominator);

	source->left -= amount;
	source->most[demand] -= amount;
	classpec_division_lower(d, demand, amount);
	while (amount > 0 && !d->failed) {
		const int64_t whole = credit_amount(d, source, source->entry);
		const int64_t part = least_of(amount, whole - source->in_entry);

		if (part > 0) {
			classpec_division_give(d, demand, CLASSPEC_CREDITS, source->entry,
					       part);
			if (!d->failed)
				d->to->use[d->to->count - 1].amount =
					part / each / credit_divisor(&source->measure);
		}
		amount -= part;
		source->in_entry += part;
		if (amount > 0) {
			source->entry++;
			source->in_entry = 0;
		}
	}
}

static void source_divide(struct division *d, struct credit_source *source)
{
	uint32_t demand, set;

	for (set = 1; set < d->sets; set++)
		d->later[set] -= source_usable(d, source, set);
	for (demand = 0; demand < d->count && !d->failed; demand++) {
		int64_t amount = least_of(least_of(source->left, source->most[demand]),
					  d->wanted[1u << demand]);

		for (set = 1; set < d->sets; set++)
			if (!(set >> demand & 1))
				amount = least_of(amount, d->later[set] + source->left -
								  d->wanted[set]);
		if (amount > 0)
			source_use(d, source, demand, amount);
	}
}

/* ---- all of them ------------------------------------------------------------------- */

void classpec_exchanges_count(struct division *d)
{
	struct credit_source source;
	uint32_t i, j, set;

	for (i = 0; i < d->count; i++)
		for (j = 0; j < division_demand(d, i)->exchange_count; j++) {
			if (!source_open(d, i, j, &source))
				continue;
			for (set = 1; set < d->sets; set++)
				d->later[set] = sum_of(d->later[set],
						       source_usable(d, &source, set));
		}
}

void classpec_exchanges_divide(struct division *d)
{
	struct credit_source source;
	uint32_t i, j;

	for (i = 0; i < d->count; i++)
		for (j = 0; j < division_demand(d, i)->exchange_count && !d->failed; j++)
			if (source_open(d, i, j, &source))
				source_divide(d, &source);
}
