/*
 * allocate.c - what of a record was used for what a node asks.
 *
 * The atoms of a rule say whether there is enough; here it is said what there is enough
 * of. Days and the credits that stand for them are divided by divide.c; everything else
 * is a matter of naming the first entries that serve.
 */
#include "divide.h"

enum { YEAR_MONTHS = 12, MONTHS_OF_30 = 1 << 4 | 1 << 6 | 1 << 9 | 1 << 11 };

/* ---- uses -------------------------------------------------------------------------- */

static void use_copy(struct classpec_use *to, const struct classpec_use *from)
{
	to->demand = from->demand;
	to->kind = from->kind;
	to->entry = from->entry;
	to->from = from->from;
	to->to = from->to;
	to->amount = from->amount;
	to->worth = from->worth;
}

/* Whether a use goes on with the one before, at the same rate a day. */
static bool goes_on(const struct classpec_use *before, const struct classpec_use *use)
{
	if (before->demand != use->demand || before->kind != use->kind ||
	    before->entry != use->entry || before->to != use->from)
		return false;
	return before->worth / (before->to - before->from) ==
		       use->worth / (use->to - use->from) &&
	       before->worth % (before->to - before->from) == 0 &&
	       use->worth % (use->to - use->from) == 0;
}

bool classpec_use_add(struct classpec_allocation *allocation,
		      const struct classpec_use *use)
{
	uint32_t i;

	for (i = allocation->count; use->to && i-- > 0;) {
		struct classpec_use *before = &allocation->use[i];

		if (!goes_on(before, use))
			continue;
		before->to = use->to;
		before->amount += use->amount;
		before->worth += use->worth;
		return true;
	}
	if (allocation->count == allocation->room)
		return false;
	use_copy(&allocation->use[allocation->count++], use);
	return true;
}

static unsigned month_length(unsigned year, unsigned month)
{
	if (month == 2)
		return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
	return MONTHS_OF_30 >> month & 1 ? 30 : 31;
}

/* The first date whose number is at least this one. */
static classpec_date date_of(int32_t number, uint32_t month_days)
{
	const unsigned month_count = (unsigned)number / month_days;
	unsigned day = (unsigned)number % month_days + 1;
	unsigned year = month_count / YEAR_MONTHS, month = month_count % YEAR_MONTHS + 1;

	if (day > month_length(year, month)) {
		day = 1;
		month++;
	}
	if (month > YEAR_MONTHS) {
		month = 1;
		year++;
	}
	return year * 10000 + month * 100 + day;
}

static bool use_before(const struct classpec_use *a, const struct classpec_use *b)
{
	if (a->demand != b->demand)
		return a->demand < b->demand;
	return a->from && b->from && a->from < b->from;
}

/* Several dates may have one number: where it is that of a date of the job, that date is
 * told. */
static classpec_date date_near(int32_t number, uint32_t month_days, classpec_date own)
{
	if (own && classpec_day_number(own, month_days) == number)
		return own;
	return date_of(number, month_days);
}

static void use_date(const struct measure *measure, struct classpec_use *use)
{
	const struct classpec_record *record = measure->record;
	const uint32_t month_days = measure->authority->month_days;
	classpec_date from, to;

	if (!use->to || !month_days)
		return;
	if (use->kind == CLASSPEC_EXPERIENCE) {
		from = record->jobs[use->entry].from;
		to = record->jobs[use->entry].to;
	} else {
		from = record->appointments[use->entry].from;
		to = record->appointments[use->entry].to;
	}
	use->from = date_near((int32_t)use->from, month_days, from);
	use->to = date_near((int32_t)use->to, month_days,
			    to ? to : measure->dates[CLASSPEC_AS_OF]);
}

/* Numbers of days become dates; the uses of one demand come together, earliest first. */
static void uses_finish(const struct measure *measure,
			struct classpec_allocation *allocation)
{
	uint32_t i, j;

	for (i = 0; i < allocation->count; i++) {
		struct classpec_use use;

		use_copy(&use, &allocation->use[i]);
		use_date(measure, &use);
		for (j = i; j > 0 && use_before(&use, &allocation->use[j - 1]); j--)
			use_copy(&allocation->use[j], &allocation->use[j - 1]);
		use_copy(&allocation->use[j], &use);
	}
}

/* ---- what is held or not ----------------------------------------------------------- */

static bool entry_holds(const struct measure *measure, uint32_t entry)
{
	const struct classpec_record *record = measure->record;

	switch (measure->fact->kind) {
	case CLASSPEC_EDUCATION:
		return classpec_degree_fits(measure, &record->degrees[entry]) ==
		       CLASSPEC_YES;
	case CLASSPEC_CREDENTIAL:
		return record->holdings[entry].held == CLASSPEC_YES &&
		       selected(measure, record->holdings[entry].credential);
	case CLASSPEC_STATUS:
		return classpec_status_fits(measure, &record->appointments[entry]) ==
		       CLASSPEC_YES;
	default:
		return false;
	}
}

static uint32_t entry_count(const struct measure *measure)
{
	const struct classpec_record *record = measure->record;

	switch (measure->fact->kind) {
	case CLASSPEC_EDUCATION:
		return record->presence & CLASSPEC_HAS_EDUCATION ? record->degree_count
								 : 0;
	case CLASSPEC_CREDENTIAL:
		return record->presence & CLASSPEC_HAS_CREDENTIALS ? record->holding_count
								   : 0;
	case CLASSPEC_STATUS:
		return record->presence & CLASSPEC_HAS_SERVICE ? record->appointment_count
							       : 0;
	default:
		return 0;
	}
}

static bool held_allocate(const struct measure *measure,
			  struct classpec_allocation *allocation)
{
	const uint32_t count = entry_count(measure);
	struct classpec_use use;

	use.demand = 0;
	use.kind = measure->fact->kind;
	use.from = use.to = 0;
	use.amount = use.worth = 1;
	for (use.entry = 0; use.entry < count; use.entry++) {
		if (!entry_holds(measure, use.entry))
			continue;
		allocation->covered[0] = 1;
		return classpec_use_add(allocation, &use);
	}
	return true;
}

/* ---- credits ----------------------------------------------------------------------- */

/* Credits in the order of the record until there are enough. Amounts are counted as
 * credit_worth does, and told in hundredths, rounded so that the sums are right. */
static bool credits_allocate(const struct measure *measure,
			     struct classpec_allocation *allocation)
{
	const struct classpec_record *record = measure->record;
	const int64_t over = credit_divisor(measure), scale = image_scale(measure->fact);
	const uint32_t count =
		record->presence & CLASSPEC_HAS_CREDITS ? record->credit_count : 0;
	const int64_t asked = product_of(allocation->demand[0].amount, 100 * over);
	const int64_t wanted = asked / scale + (asked % scale != 0);
	int64_t sum = 0;
	struct classpec_use use;

	use.demand = 0;
	use.kind = CLASSPEC_CREDITS;
	use.from = use.to = 0;
	for (use.entry = 0; use.entry < count && sum < wanted; use.entry++) {
		const struct classpec_credit *credit = &record->credits[use.entry];
		const int64_t worth = credit_worth(measure, credit);

		if (!worth || classpec_credit_fits(measure, credit) != CLASSPEC_YES)
			continue;
		sum = sum_of(sum, worth < wanted - sum ? worth : wanted - sum);
		use.worth = sum / over - allocation->covered[0];
		use.amount = use.worth;
		allocation->covered[0] += use.worth;
		if (!classpec_use_add(allocation, &use))
			return false;
	}
	return true;
}

/* ---- days -------------------------------------------------------------------------- */

static uint32_t selected_count(const struct measure *measure)
{
	return measure->fact->selected_count;
}

/* Divides all demands of one kind, those that the fewest kinds or classes serve first. */
static bool days_allocate(const struct classpec_plan *plan, uint32_t kind,
			  const struct classpec_record *record,
			  const classpec_date dates[CLASSPEC_ANCHORS],
			  struct classpec_allocation *allocation)
{
	struct measure measure[CLASSPEC_DEMANDS], one;
	uint32_t demands[CLASSPEC_DEMANDS];
	uint32_t count = 0, at, i;

	for (i = 0; i < allocation->demand_count; i++) {
		classpec_measure_open(&one, plan,
				      image_fact(plan, allocation->demand[i].fact),
				      record, dates);
		if (one.fact->kind != kind)
			continue;
		for (at = count++;
		     at > 0 && selected_count(&measure[at - 1]) > selected_count(&one);
		     at--)
			demands[at] = demands[at - 1];
		demands[at] = i;
		for (at = 0; at < count; at++)
			classpec_measure_open(
				&measure[at], plan,
				image_fact(plan, allocation->demand[demands[at]].fact),
				record, dates);
	}
	return !count || classpec_divide(measure, demands, count, allocation);
}

/* ---- what a node asks for ---------------------------------------------------------- */

static const struct classpec_demand *demand_at(const struct classpec_plan *plan,
					       uint32_t number)
{
	const struct classpec_demand *all = image_at(plan, plan->demands.at);

	return all + number;
}

/* The first demand of the plan whose node is not before this one. */
static uint32_t demands_from(const struct classpec_plan *plan, uint32_t node)
{
	uint32_t low = 0, high = plan->demands.count;

	while (low < high) {
		const uint32_t middle = low + (high - low) / 2;

		if (demand_at(plan, middle)->node < node)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

static bool has_demands(const struct classpec_plan *plan, uint32_t node)
{
	const uint32_t first = demands_from(plan, node);

	return first < plan->demands.count && demand_at(plan, first)->node == node;
}

static void demand_add(struct classpec_allocation *allocation,
		       const struct classpec_demand *from)
{
	const uint32_t number = allocation->demand_count++;
	struct classpec_demand *to = &allocation->demand[number];

	to->node = from->node;
	to->fact = from->fact;
	to->amount = from->amount;
	to->first_exchange = from->first_exchange;
	to->exchange_count = from->exchange_count;
	to->wording = from->wording;
	allocation->covered[number] = 0;
}

static bool counts_days(const struct classpec_fact *fact)
{
	return fact->kind == CLASSPEC_EXPERIENCE || fact->kind == CLASSPEC_SERVICE;
}

/* Whether the atom is one of those that say whether the days of the node above suffice.
 */
static bool told_above(const struct classpec_plan *plan, const struct classpec_rule *rule,
		       const struct classpec_node *nodes, uint32_t node,
		       const struct classpec_fact *fact)
{
	uint32_t above = node;

	while (above-- > 0)
		if (classpec_node_end(nodes, above) > node)
			return counts_days(fact) &&
			       has_demands(plan, rule->first_node + above);
	return false;
}

/* Shares that add up count all that the widest of their facts counts. */
static bool atom_demand(const struct classpec_plan *plan,
			const struct classpec_node *node, struct classpec_demand *demand)
{
	const struct classpec_term *terms = image_at(plan, plan->terms.at);
	uint32_t i;

	terms += node->first_term;
	if (!node->term_count)
		return false;
	demand->fact = terms[0].fact;
	demand->amount = node->threshold > 0 ?
				 (node->threshold - 1) / terms[0].factor + 1 :
				 0;
	for (i = 1; i < node->term_count; i++) {
		if (!classpec_fact_inside(plan, demand->fact, terms[i].fact))
			return false;
		demand->fact = terms[i].fact;
		demand->amount = CLASSPEC_NO_LIMIT;
	}
	return image_fact(plan, demand->fact)->kind != CLASSPEC_DECISION;
}

static void demands_of_node(const struct classpec_plan *plan,
			    const struct classpec_rule *rule, uint32_t node,
			    struct classpec_allocation *allocation)
{
	const struct classpec_node *nodes = image_at(plan, plan->nodes.at);
	const uint32_t number = rule->first_node + node, end = plan->demands.count;
	struct classpec_demand demand;
	uint32_t i;

	nodes += rule->first_node;
	for (i = demands_from(plan, number);
	     i < end && demand_at(plan, i)->node == number &&
	     allocation->demand_count < CLASSPEC_DEMANDS;
	     i++)
		demand_add(allocation, demand_at(plan, i));
	if (allocation->demand_count || nodes[node].kind != CLASSPEC_ATOM ||
	    !atom_demand(plan, &nodes[node], &demand) ||
	    told_above(plan, rule, nodes, node, image_fact(plan, demand.fact)))
		return;
	demand.node = number;
	demand.first_exchange = demand.exchange_count = 0;
	demand.wording = nodes[node].wording;
	demand_add(allocation, &demand);
}

/* Of shares that add up, as much is wanted as there is. */
static void amount_bound(const struct measure *measure, struct classpec_demand *demand)
{
	if (demand->amount == CLASSPEC_NO_LIMIT && counts_days(measure->fact))
		demand->amount = classpec_days_measure(measure).lo;
}

enum classpec_error classpec_allocate(const struct classpec_plan *plan, uint32_t rule,
				      uint32_t node, const struct classpec_record *record,
				      const classpec_date dates[CLASSPEC_ANCHORS],
				      struct classpec_allocation *allocation)
{
	struct measure measure;
	bool done;

	allocation->count = 0;
	allocation->demand_count = 0;
	demands_of_node(plan, image_rule(plan, rule), node, allocation);
	if (!allocation->demand_count)
		return CLASSPEC_OK;
	classpec_measure_open(&measure, plan,
			      image_fact(plan, allocation->demand[0].fact), record,
			      dates);
	if (counts_days(measure.fact)) {
		amount_bound(&measure, &allocation->demand[0]);
		done = days_allocate(plan, CLASSPEC_EXPERIENCE, record, dates,
				     allocation) &&
		       days_allocate(plan, CLASSPEC_SERVICE, record, dates, allocation);
	} else if (measure.fact->kind == CLASSPEC_CREDITS) {
		done = credits_allocate(&measure, allocation);
	} else {
		done = held_allocate(&measure, allocation);
	}
	if (!done)
		return CLASSPEC_NO_ROOM;
	uses_finish(&measure, allocation);
	return CLASSPEC_OK;
}
