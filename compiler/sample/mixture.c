/*
 * sample/mixture.c - people by chance.
 *
 * Each has something to do with one rule: of every fact that it asks for, an amount about
 * its thresholds, or none. Beside that there is schooling, work and service that the rule
 * may not care for. Some of it has dates, one job before the other back from the as-of
 * date; some is at part time, some unpaid, some not known.
 */
#include "sample/sample.h"

#include <string.h>

enum { MOST_DAYS = 40 * 360, JOBS_MOST = 12, CREDITS_MOST = 400, SCHOOLING_MOST = 3 };

struct mixture {
	struct sample *s;
	struct person p;
	int32_t day; /* before which the next dated job ends */
};

static bool chance(struct mixture *m, uint32_t percent)
{
	return sample_random(m->s, 100) < percent;
}

/* About a threshold: often just it, or a little off, or a share of it. */
static int32_t about(struct mixture *m, int32_t threshold, int32_t most)
{
	static const uint8_t percents[] = { 0, 25, 50, 75, 90, 100, 100, 110, 150, 200 };
	uint32_t percent = percents[sample_random(m->s, sizeof percents)];
	int64_t amount = (int64_t)threshold * percent / 100;

	if (percent && chance(m, 30))
		amount += (int64_t)sample_random(m->s, 61) - 30;
	return amount < 0 ? 0 : amount > most ? most : (int32_t)amount;
}

static uint32_t one_of(struct mixture *m, uint32_t first, uint32_t count)
{
	const uint32_t *list = CLASSPEC_ARRAY(m->s->plan, selections, uint32_t) + first;

	return count ? list[sample_random(m->s, count)] : CLASSPEC_NONE;
}

/* ---- time ----------------------------------------------------------------------- */

/* The date of that number in a calendar of equal months, or the first after it. */
static classpec_date date_of(int32_t day, uint32_t month_days)
{
	uint32_t n = (uint32_t)day, year = n / (12 * month_days);
	uint32_t month = n / month_days % 12, rest = n % month_days + 1;

	if (rest > 28) {
		rest = 1;
		month++;
	}
	return (year + month / 12) * 10000 + (month % 12 + 1) * 100 + rest;
}

struct time_worked {
	classpec_date from, to;
	int32_t amount;
	uint16_t hours;
};

static struct time_worked time_of(struct mixture *m, int32_t days,
				  const struct classpec_authority *authority)
{
	static const uint8_t shares[] = { 25, 50, 50, 75, 100 };
	struct time_worked time = { 0, 0, 100 * days, CLASSPEC_HOURS_UNSTATED };
	uint32_t month = authority->month_days;
	int32_t gap = (int32_t)sample_random(m->s, 120), end;

	if (chance(m, 40))
		time.hours = (uint16_t)(authority->full_time_hours *
					shares[sample_random(m->s, sizeof shares)] / 100);
	end = m->day - (chance(m, 50) ? gap : 0);
	if (chance(m, 40) || end - days < classpec_day_number(19100101, month))
		return time;
	time.from = date_of(end - days, month);
	time.to = date_of(end, month);
	if (time.from >= time.to)
		return (struct time_worked){ 0, 0, 100 * days, time.hours };
	if (chance(m, 85)) /* else the next one runs beside it */
		m->day = end - days;
	return time;
}

static void add_job(struct mixture *m, uint32_t kind, int32_t days)
{
	const struct classpec_plan *plan = m->s->plan;
	const struct classpec_entry *kinds =
		CLASSPEC_ARRAY(plan, kinds, struct classpec_entry);
	uint32_t *list = arena_new(m->s->scratch, 2 * sizeof *list), more;
	struct time_worked time;
	struct classpec_job *job;

	if (kind == CLASSPEC_NONE || !days || m->p.all.record.job_count == JOBS_MOST)
		return;
	time = time_of(m, days, authority_of(plan, kinds[kind].authority));
	job = &m->p.jobs[m->p.all.record.job_count++];
	*job = (struct classpec_job){ .kinds = list,
				      .kind_count = 1,
				      .from = time.from,
				      .to = time.to,
				      .amount = time.amount,
				      .unit = CLASSPEC_DAYS,
				      .paid = CLASSPEC_YES,
				      .hours = time.hours };
	list[0] = kind;
	more = sample_random(m->s, plan->kinds.count);
	if (chance(m, 15) && more != kind && kinds[more].authority == kinds[kind].authority)
		list[job->kind_count++] = more;
	if (chance(m, 20))
		job->paid = chance(m, 70) ? CLASSPEC_NO : CLASSPEC_UNKNOWN;
}

static uint32_t jurisdictional_of(struct mixture *m, uint32_t authority)
{
	const struct classpec_entry *list = CLASSPEC_ARRAY(
		m->s->plan, jurisdictional_classes, struct classpec_entry);
	uint32_t count = m->s->plan->jurisdictional_classes.count, at;

	if (!count || chance(m, 30))
		return CLASSPEC_NONE;
	at = sample_random(m->s, count);
	return list[at].authority == authority ? at : CLASSPEC_NONE;
}

static void add_service(struct mixture *m, const struct classpec_fact *fact, int32_t days)
{
	const struct classpec_class *classes =
		CLASSPEC_ARRAY(m->s->plan, classes, struct classpec_class);
	uint32_t number = one_of(m, fact->first_selected, fact->selected_count), authority;
	struct time_worked time;
	struct classpec_appointment *a;

	if (number == CLASSPEC_NONE || !days ||
	    m->p.all.record.appointment_count == JOBS_MOST)
		return;
	authority = classes[number].authority;
	time = time_of(m, days, authority_of(m->s->plan, authority));
	a = &m->p.appointments[m->p.all.record.appointment_count++];
	*a = (struct classpec_appointment){ .class_number = number,
					    .from = time.from,
					    .to = time.to,
					    .amount = time.amount,
					    .unit = CLASSPEC_DAYS,
					    .permanent = chance(m, 75) ? CLASSPEC_YES
								       : CLASSPEC_NO,
					    .hours = time.hours };
	a->jurisdictional_class = fact->jurisdictional_class != CLASSPEC_NONE && chance(m, 70)
					? fact->jurisdictional_class
					: jurisdictional_of(m, authority);
}

/* From that day on, or for some time that has that day in it. */
static void add_status(struct mixture *m, const struct classpec_fact *fact)
{
	uint32_t number = one_of(m, fact->first_selected, fact->selected_count);
	classpec_date from = fact->date ? fact->date : m->s->as_of;

	if (number == CLASSPEC_NONE || m->p.all.record.appointment_count == JOBS_MOST ||
	    chance(m, 40) || from > m->s->as_of || from < 19200000)
		return;
	m->p.appointments[m->p.all.record.appointment_count++] =
		(struct classpec_appointment){
			.class_number = number,
			.from = from / 10000 * 10000 - 10000 * sample_random(m->s, 6) + 101,
			.permanent = chance(m, 80) ? CLASSPEC_YES : CLASSPEC_NO,
			.hours = CLASSPEC_HOURS_UNSTATED,
			.jurisdictional_class = CLASSPEC_NONE,
		};
}

/* ---- schooling ------------------------------------------------------------------ */

static void add_degree(struct mixture *m, const struct classpec_fact *fact)
{
	const struct classpec_entry *levels =
		CLASSPEC_ARRAY(m->s->plan, levels, struct classpec_entry);
	uint32_t level = chance(m, 60)
			       ? one_of(m, fact->first_selected, fact->selected_count)
			       : sample_random(m->s, m->s->plan->levels.count);
	uint32_t subject = one_of(m, fact->first_subject, fact->subject_count);

	if (level == CLASSPEC_NONE || levels[level].authority != fact->authority ||
	    m->p.all.record.degree_count == SCHOOLING_MOST || chance(m, 20))
		return;
	m->p.degrees[m->p.all.record.degree_count++] = (struct classpec_degree){
		.level = level,
		.subject = chance(m, 60) ? subject : CLASSPEC_NONE,
		.accredited = (uint8_t)(chance(m, 60) ? CLASSPEC_YES
						      : sample_random(m->s, 3)),
		.awarded = chance(m, 40) ? m->s->as_of / 10000 * 10000 + 601 -
						   10000 * (1 + sample_random(m->s, 30))
					 : 0,
	};
}

static void add_credits(struct mixture *m, const struct classpec_fact *fact,
			int32_t amount)
{
	if (!amount || m->p.all.record.credit_count == SCHOOLING_MOST)
		return;
	m->p.credits[m->p.all.record.credit_count++] = (struct classpec_credit){
		.amount = 100 * amount,
		.quarter = chance(m, 20),
		.accredited = (uint8_t)(chance(m, 60) ? CLASSPEC_YES
						      : sample_random(m->s, 3)),
		.subject = one_of(m, fact->first_subject, fact->subject_count),
	};
}

/* ---- what is held, what was said ------------------------------------------------ */

static void add_holding(struct mixture *m, const struct classpec_fact *fact)
{
	uint32_t credential = one_of(m, fact->first_selected, fact->selected_count), i;

	for (i = 0; i < m->p.all.record.holding_count; i++)
		if (m->p.holdings[i].credential == credential)
			return;
	if (credential != CLASSPEC_NONE && i < JOBS_MOST)
		m->p.holdings[m->p.all.record.holding_count++] =
			(struct classpec_holding){ credential,
						   (uint8_t)sample_random(m->s, 3) };
}

static void add_decision(struct mixture *m, const struct classpec_fact *fact)
{
	uint32_t body = one_of(m, fact->first_selected, fact->selected_count), i;

	for (i = 0; i < m->p.all.record.decision_count; i++)
		if (m->p.decisions[i].body == body)
			return;
	if (body != CLASSPEC_NONE && i < JOBS_MOST && chance(m, 50))
		m->p.decisions[m->p.all.record.decision_count++] =
			(struct classpec_decision){ body, fact->class_number,
						    (uint8_t)sample_random(m->s, 3) };
}

/* ---- a person ------------------------------------------------------------------- */

static void add_fact(struct mixture *m, const struct classpec_fact *fact,
		     int32_t threshold)
{
	int32_t scale = fact->scale ? (int32_t)fact->scale : 1;

	switch (fact->kind) {
	case CLASSPEC_EXPERIENCE:
		add_job(m, one_of(m, fact->first_selected, fact->selected_count),
			about(m, threshold / scale, MOST_DAYS));
		break;
	case CLASSPEC_SERVICE:
		add_service(m, fact, about(m, threshold / scale, MOST_DAYS));
		break;
	case CLASSPEC_CREDITS:
		add_credits(m, fact, about(m, threshold / scale, CREDITS_MOST));
		break;
	case CLASSPEC_EDUCATION:
		add_degree(m, fact);
		break;
	case CLASSPEC_CREDENTIAL:
		add_holding(m, fact);
		break;
	case CLASSPEC_STATUS:
		add_status(m, fact);
		break;
	default:
		add_decision(m, fact);
	}
}

static void add_atom(struct mixture *m, const struct classpec_node *node)
{
	const struct classpec_term *terms =
		CLASSPEC_ARRAY(m->s->plan, terms, struct classpec_term) + node->first_term;
	uint32_t k;

	for (k = 0; k < node->term_count; k++)
		if (chance(m, 70))
			add_fact(m, fact_at(m->s->plan, terms[k].fact),
				 node->threshold / terms[k].factor);
}

/* Now and then nothing is known of a section. */
static void forget(struct mixture *m)
{
	struct classpec_record *r = &m->p.all.record;

	if (chance(m, 92))
		return;
	switch (sample_random(m->s, 5)) {
	case 0:
		r->presence &= ~(unsigned)CLASSPEC_HAS_EDUCATION;
		break;
	case 1:
		r->presence &= ~(unsigned)CLASSPEC_HAS_CREDITS;
		break;
	case 2:
		r->presence &= ~(unsigned)CLASSPEC_HAS_EXPERIENCE;
		break;
	case 3:
		r->presence &= ~(unsigned)CLASSPEC_HAS_SERVICE;
		break;
	default:
		r->presence &= ~(unsigned)CLASSPEC_HAS_CREDENTIALS;
	}
}

void sample_mixture(struct sample *s)
{
	const struct classpec_plan *plan = s->plan;
	uint32_t rule = sample_random(s, plan->rules.count), i;
	const struct classpec_class *class =
		CLASSPEC_ARRAY(plan, classes, struct classpec_class) +
		rule_at(plan, rule)->class_number;
	struct mixture m = { .s = s };

	m.day = classpec_day_number(s->as_of,
				    authority_of(plan, class->authority)->month_days);
	person_copy(&m.p, NULL, s->scratch);
	for (i = 0; i < rule_at(plan, rule)->node_count; i++)
		if (node_at(plan, rule, i)->kind == CLASSPEC_ATOM)
			add_atom(&m, node_at(plan, rule, i));
	if (plan->kinds.count && chance(&m, 30))
		add_job(&m, sample_random(s, plan->kinds.count),
			(int32_t)sample_random(s, 10 * 360));
	forget(&m);
	sample_put(s, &m.p.all, "by chance");
}
