/*
 * divide.c - days divided among demands so that none is used twice.
 *
 * By the theorems of Hall and Gale the demands can be covered exactly when for each set
 * of them the days usable for some of the set are at least what the set wants. That is
 * kept true at every step: a piece of time goes to a demand only as far as each set that
 * the demand is not in can spare it. So nothing that was given has ever to be taken back,
 * and no network is kept: eight demands have 256 sets, and a number for each is all the
 * memory.
 *
 * Time is cut, as in days.c, into stretches in which the same jobs run; within one the
 * earliest days go to the narrowest demand. Where demands cannot be covered together,
 * what they lack is put at the end as if it were evidence, and is never told as a use.
 *
 * All amounts are whole numbers of one small unit of time, so that sums are exact.
 */
#include "divide.h"

#define TOO_MUCH   (INT64_MAX / 8)
#define UNIT_LIMIT ((int64_t)1 << 44)

/* ---- what is given ----------------------------------------------------------------- */

void classpec_division_lower(struct division *d, uint32_t demand, int64_t amount)
{
	uint32_t set;

	for (set = 1; set < d->sets; set++)
		if (set >> demand & 1)
			d->wanted[set] -= amount;
}

void classpec_division_give(struct division *d, uint32_t demand, uint32_t kind,
			    uint32_t entry, int64_t amount)
{
	struct classpec_use use;

	use.demand = d->demands[demand];
	use.kind = kind;
	use.entry = entry;
	use.from = 0;
	use.to = 0;
	use.amount = amount;
	use.worth = amount;
	if (!classpec_use_add(d->to, &use))
		d->failed = true;
}

/* ---- stints ------------------------------------------------------------------------ */

/* The demands that a job certainly counts for, as a set; 0 where it is worth nothing. */
static uint32_t stint_set(const struct division *d, uint32_t number, struct stint *stint)
{
	struct stint other;
	uint32_t set = 0, i;

	stint->counts = CLASSPEC_NO;
	for (i = 0; i < d->count; i++) {
		classpec_stint_get(&d->measure[i], number, &other);
		if (other.counts != CLASSPEC_YES || !other.rate_lo)
			continue;
		set |= 1u << i;
		stint->counts = other.counts;
		stint->dated = other.dated;
		stint->from = other.from;
		stint->to = other.to;
		stint->amount = other.amount;
		stint->unit = other.unit;
		stint->rate_lo = other.rate_lo;
	}
	if (set && stint->dated && stint->from >= stint->to)
		return 0;
	return set && !stint->dated && d->measure->windowed ? 0 : set;
}

/* ---- the unit ---------------------------------------------------------------------- */

int64_t classpec_common_divisor(int64_t a, int64_t b)
{
	while (b) {
		const int64_t rest = a % b;

		a = b;
		b = rest;
	}
	return a;
}

void classpec_division_refine(struct division *d, int64_t parts)
{
	const int64_t more = parts / classpec_common_divisor(d->unit, parts);

	if (d->unit > UNIT_LIMIT / more)
		d->failed = true;
	else
		d->unit *= more;
}

static bool hours_counted(const struct division *d)
{
	const uint32_t count = classpec_stint_count(d->measure);
	struct stint stint;
	uint32_t i;

	for (i = 0; i < count; i++)
		if (stint_set(d, i, &stint) && !stint.dated &&
		    stint.unit == CLASSPEC_HOURS)
			return true;
	return false;
}

static void unit_choose(struct division *d)
{
	const struct measure *measure = d->measure;

	d->unit = 100 * classpec_full_time(measure);
	if (hours_counted(d))
		classpec_division_refine(d, classpec_year_hours(measure));
	classpec_exchanges_refine(d);
	d->weekly = d->unit / classpec_full_time(measure);
	d->capped = classpec_days_capped(measure);
}

/* ---- what runs when -----------------------------------------------------------------
 */

static int64_t undated_amount(const struct division *d, const struct stint *stint)
{
	const int64_t month = d->measure->authority->month_days;
	int64_t days = stint->amount; /* in hundredths */

	if (stint->unit == CLASSPEC_HOURS)
		return product_of(
			days, 12 * month * (d->unit / classpec_year_hours(d->measure)));
	if (stint->unit == CLASSPEC_MONTHS)
		days *= month;
	else if (stint->unit == CLASSPEC_YEARS)
		days *= 12 * month;
	return product_of(product_of(days, stint->rate_lo),
			  d->unit / (100 * classpec_full_time(d->measure)));
}

/* Finds what runs from day `now` on, and until when: INT32_MAX when nothing is to come.
 */
static int32_t stretch_open(struct division *d, int32_t now)
{
	const uint32_t count = classpec_stint_count(d->measure);
	int32_t until = INT32_MAX;
	struct stint stint;
	uint32_t i, set, of;

	for (set = 0; set < d->sets; set++)
		d->running[set] = 0;
	for (i = 0; i < count; i++) {
		of = stint_set(d, i, &stint);
		if (!of || !stint.dated || stint.to <= now)
			continue;
		if (stint.from > now) {
			until = stint.from < until ? stint.from : until;
			continue;
		}
		until = stint.to < until ? stint.to : until;
		for (set = 1; set < d->sets; set++)
			if (set & of)
				d->running[set] = sum_of(d->running[set],
							 stint.rate_lo * d->weekly);
	}
	d->limit = d->capped ? d->unit : d->running[d->sets - 1];
	for (set = 0; set < d->sets; set++)
		d->usable[set] = least_of(d->running[set], d->limit);
	return until;
}

/* ---- all there is ------------------------------------------------------------------ */

static void usable_add(struct division *d)
{
	const uint32_t count = classpec_stint_count(d->measure);
	int32_t now = -1, until = stretch_open(d, now);
	struct stint stint;
	uint32_t i, set, of;

	while (until != INT32_MAX) {
		for (set = 1; set < d->sets; set++)
			d->later[set] = sum_of(d->later[set],
					       product_of(d->usable[set], until - now));
		now = until;
		until = stretch_open(d, now);
	}
	for (i = 0; i < count; i++) {
		of = stint_set(d, i, &stint);
		for (set = 1; of && !stint.dated && set < d->sets; set++)
			if (set & of)
				d->later[set] =
					sum_of(d->later[set], undated_amount(d, &stint));
	}
	classpec_exchanges_count(d);
}

static void sets_begin(struct division *d)
{
	int64_t lacking = 0;
	uint32_t set, i;

	for (set = 0; set < d->sets; set++) {
		d->wanted[set] = 0;
		d->later[set] = 0;
		for (i = 0; i < d->count; i++)
			if (set >> i & 1)
				d->wanted[set] =
					sum_of(d->wanted[set],
					       product_of(division_demand(d, i)->amount,
							  d->unit));
	}
	usable_add(d);
	for (set = 1; set < d->sets; set++)
		if (d->wanted[set] - d->later[set] > lacking)
			lacking = d->wanted[set] - d->later[set];
	for (set = 1; set < d->sets; set++)
		d->later[set] += lacking;
	if (d->wanted[d->sets - 1] > TOO_MUCH || d->later[d->sets - 1] > TOO_MUCH)
		d->failed = true;
}

/* ---- dated days -------------------------------------------------------------------- */

/* What a day of a job may give to a demand, at most `amount`, and for how many days of
 * the `*span` ahead, `length` being what is left of the stretch. A set that has nothing to
 * spare limits the amount; others limit the days, or where that leaves none, the amount
 * of one day. */
static int64_t piece_take(const struct division *d, uint32_t demand, uint32_t of,
			  int64_t amount, int32_t length, int32_t *span)
{
	const uint32_t own = 1u << demand;
	int64_t days, of_one_day, free, more;
	uint32_t set;

	amount = least_of(amount, d->left);
	for (set = 1; set < d->sets; set++) {
		if (set & own || d->later[set] + length * d->usable[set] > d->wanted[set])
			continue;
		more = d->given[set] - d->usable[set];
		amount = least_of(amount, d->left + more);
		if (set & of)
			amount = least_of(amount, d->spare[set] + more);
	}
	if (amount <= 0)
		return 0;
	days = d->wanted[own] / (d->given[own] + amount);
	of_one_day = least_of(amount, d->wanted[own] - d->given[own]);
	for (set = 1; set < d->sets; set++) {
		free = d->later[set] + length * d->usable[set] - d->wanted[set];
		if (set & own || !free)
			continue;
		more = d->given[set] - d->usable[set] +
		       ((set & of) ? least_of(d->left, d->spare[set]) : d->left);
		if (amount > more)
			days = least_of(days, free / (amount - more));
		of_one_day = least_of(of_one_day, free + more);
	}
	if (days >= 1) {
		*span = (int32_t)least_of(*span, days);
		return amount;
	}
	if (of_one_day <= 0)
		return 0;
	*span = 1;
	return of_one_day;
}

/* Offers what a running job is worth a day to each demand. */
static void piece_add(struct division *d, uint32_t number, const struct stint *stint,
		      uint32_t of, int32_t length, int32_t *span)
{
	int64_t worth = stint->rate_lo * d->weekly, amount;
	uint32_t demand, set;

	for (demand = 0; demand < d->count && worth > 0 && d->left > 0; demand++) {
		if (!(of >> demand & 1) || d->wanted[1u << demand] <= 0)
			continue;
		amount = piece_take(d, demand, of, worth, length, span);
		if (!amount)
			continue;
		worth -= amount;
		d->left -= amount;
		for (set = 1; set < d->sets; set++) {
			if (set & of)
				d->spare[set] -= amount;
			if (set >> demand & 1)
				d->given[set] += amount;
		}
		classpec_division_give(d, demand, d->measure->fact->kind, number, amount);
	}
}

/* Dates what was added since `first`, and joins it to what it goes on with. */
static void piece_end(struct division *d, uint32_t first, int32_t now, int32_t span)
{
	struct classpec_allocation *to = d->to;
	const uint32_t end = to->count;
	uint32_t set, i;

	for (set = 1; set < d->sets; set++)
		d->wanted[set] -= span * d->given[set];
	to->count = first;
	for (i = first; i < end; i++) {
		struct classpec_use use;

		use.demand = to->use[i].demand;
		use.kind = to->use[i].kind;
		use.entry = to->use[i].entry;
		use.from = (classpec_date)now;
		use.to = (classpec_date)(now + span);
		use.amount = use.worth = to->use[i].worth * span;
		classpec_use_add(to, &use);
	}
}

static void stretch_divide(struct division *d, int32_t now, int32_t until)
{
	const uint32_t count = classpec_stint_count(d->measure);
	struct stint stint;
	uint32_t set, i, of;

	for (set = 1; set < d->sets; set++)
		d->later[set] -= d->usable[set] * (until - now);
	while (now < until && !d->failed && d->wanted[d->sets - 1] > 0) {
		const uint32_t first = d->to->count;
		int32_t span = until - now;

		d->left = d->limit;
		for (set = 0; set < d->sets; set++) {
			d->spare[set] = d->running[set];
			d->given[set] = 0;
		}
		for (i = 0; i < count && d->left > 0 && !d->failed; i++) {
			of = stint_set(d, i, &stint);
			if (of && stint.dated && stint.from <= now && stint.to > now)
				piece_add(d, i, &stint, of, until - now, &span);
		}
		if (d->to->count == first)
			return;
		piece_end(d, first, now, span);
		now += span;
	}
}

/* ---- amounts without dates --------------------------------------------------------- */

static void undated_divide(struct division *d, uint32_t number, const struct stint *stint,
			   uint32_t of)
{
	int64_t amount = undated_amount(d, stint), part;
	uint32_t demand, set;

	for (set = 1; set < d->sets; set++)
		if (set & of)
			d->later[set] -= amount;
	for (demand = 0; demand < d->count && amount > 0; demand++) {
		if (!(of >> demand & 1))
			continue;
		part = least_of(amount, d->wanted[1u << demand]);
		for (set = 1; set < d->sets; set++)
			if (set & of && !(set >> demand & 1))
				part = least_of(part,
						d->later[set] + amount - d->wanted[set]);
		if (part <= 0)
			continue;
		amount -= part;
		classpec_division_lower(d, demand, part);
		classpec_division_give(d, demand, d->measure->fact->kind, number, part);
	}
}

/* ---- the division ------------------------------------------------------------------ */

static void days_divide(struct division *d)
{
	const uint32_t count = classpec_stint_count(d->measure);
	int32_t now = -1, until = stretch_open(d, now);
	struct stint stint;
	uint32_t i, of;

	while (until != INT32_MAX && !d->failed) {
		stretch_divide(d, now, until);
		now = until;
		until = stretch_open(d, now);
	}
	for (i = 0; i < count && !d->failed; i++) {
		of = stint_set(d, i, &stint);
		if (of && !stint.dated)
			undated_divide(d, i, &stint, of);
	}
}

static int64_t hundredths_of(const struct division *d, int64_t amount)
{
	return amount / d->unit * 100 + amount % d->unit * 100 / d->unit;
}

/* From units to hundredths: rounded so that the sums are right. */
static void uses_round(struct division *d, uint32_t first)
{
	struct classpec_allocation *to = d->to;
	uint32_t demand, i;

	for (demand = 0; demand < d->count; demand++) {
		int64_t sum = 0, before = 0;

		for (i = first; i < to->count; i++) {
			struct classpec_use *use = &to->use[i];

			if (use->demand != d->demands[demand])
				continue;
			sum += use->worth;
			use->worth = hundredths_of(d, sum) - before;
			before += use->worth;
			if (use->kind != CLASSPEC_CREDITS)
				use->amount = use->worth;
		}
		to->covered[d->demands[demand]] = before;
	}
}

bool classpec_divide(const struct measure *measure, const uint32_t *demands,
		     uint32_t demand_count, struct classpec_allocation *allocation)
{
	const uint32_t first = allocation->count;
	struct division d;

	d.measure = measure;
	d.demands = demands;
	d.count = demand_count;
	d.sets = 1u << demand_count;
	d.to = allocation;
	d.failed = false;
	unit_choose(&d);
	if (!d.failed)
		sets_begin(&d);
	if (!d.failed)
		days_divide(&d);
	if (!d.failed)
		classpec_exchanges_divide(&d);
	if (!d.failed)
		uses_round(&d, first);
	return !d.failed;
}
