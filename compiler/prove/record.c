/*
 * prove/record.c - a witness as a record: with the words of one plan, and with dates where they matter.
 *
 * Amounts that no window minds are left undated. The others are laid into the calendar. Where an anchor
 * may lie in different ways, several are tried.
 */
#include "prove/laying.h"

enum { DEFAULT_AS_OF = 20250101, TRIES_MAX = 64 };

/* ---- entries ---- */

static uint32_t
own_word(const struct laying *l, enum word_sort sort, uint32_t word)
{
	return word == CLASSPEC_NONE ? word : l->space->words[sort].own[l->plan][word];
}

static void
add_job(struct laying *l, const struct prove_portion *portion, uint32_t number, classpec_date from,
	classpec_date to, int64_t hundredths, uint32_t hours)
{
	uint32_t *kinds = arena_new(l->arena, portion->entry_count * sizeof *kinds), count = 0;
	struct classpec_job *job;

	for (uint32_t i = 0; i < portion->entry_count; i++) {
		uint32_t kind = own_word(l, WORD_KIND, portion->entries[i].word);

		if (portion->entries[i].job == number && kind != CLASSPEC_NONE)
			kinds[count++] = kind;
	}
	if (!count)
		return;
	job = LIST_ADD(l->jobs);
	*job = (struct classpec_job){ .kinds = kinds, .kind_count = count, .from = from, .to = to,
				      .amount = (int32_t)hundredths, .unit = CLASSPEC_DAYS,
				      .paid = CLASSPEC_YES, .hours = (uint16_t)hours };
}

static void
add_appointment(struct laying *l, const struct prove_entry *entry, classpec_date from,
		classpec_date to, int64_t hundredths, uint32_t hours)
{
	uint32_t class_number = own_word(l, WORD_CLASS, entry->word);
	struct classpec_appointment *appointment;

	if (class_number == CLASSPEC_NONE)
		return;
	appointment = LIST_ADD(l->appointments);
	*appointment = (struct classpec_appointment){
		.class_number = class_number, .from = from, .to = to,
		.amount = (int32_t)hundredths, .unit = CLASSPEC_DAYS,
		.permanent = entry->permanent ? CLASSPEC_YES : CLASSPEC_NO,
		.hours = (uint16_t)hours,
		.jurisdictional_class = own_word(l, WORD_JURISDICTIONAL,
						 entry->jurisdictional_class)
	};
}

void
lay_entries(struct laying *l, const struct prove_portion *portion, classpec_date from,
	    classpec_date to, int64_t numerator, int64_t denominator)
{
	for (uint32_t i = 0; i < portion->entry_count; i++) {
		const struct prove_entry *entry = &portion->entries[i];
		int64_t hours = ceiling_over(l->full_time * entry->share * numerator,
					     portion->whole * denominator);

		if (portion->kind == CLASSPEC_SERVICE)
			add_appointment(l, entry, from, to, 0, (uint32_t)hours);
		else if (!i || entry->job != portion->entries[i - 1].job)
			add_job(l, portion, entry->job, from, to, 0, (uint32_t)hours);
	}
}

void
lay_amount(struct laying *l, const struct prove_portion *portion, int64_t hundredths)
{
	if (portion->kind == CLASSPEC_SERVICE)
		add_appointment(l, &portion->entries[0], 0, 0, hundredths,
				CLASSPEC_HOURS_UNSTATED);
	else
		add_job(l, portion, portion->entries[0].job, 0, 0, hundredths,
			CLASSPEC_HOURS_UNSTATED);
}

/* ---- what is held ---- */

static bool
lay_degree(struct laying *l, const struct prove_portion *portion)
{
	const struct prove_entry *entry = &portion->entries[0];
	struct classpec_degree degree = {
		own_word(l, WORD_LEVEL, entry->word), own_word(l, WORD_SUBJECT, entry->subject),
		entry->accredited ? CLASSPEC_YES : CLASSPEC_NO, 0
	};

	if (portion->minded)
		degree.awarded = award_date(l, portion);
	if (degree.level != CLASSPEC_NONE)
		*LIST_ADD(l->degrees) = degree;
	return !portion->inside || degree.awarded;
}

/* Hundredths of semester credits, and as few of quarter credits as make up the rest. */
static bool
lay_credits(struct laying *l, const struct prove_portion *portion)
{
	const struct prove_entry *entry = &portion->entries[0];
	int64_t semester = portion->authority->quarter_denominator;
	int64_t quarter = portion->authority->quarter_numerator, quarters = 0, units;
	struct classpec_credit credit = {
		0, 0, entry->accredited ? CLASSPEC_YES : CLASSPEC_NO,
		own_word(l, WORD_SUBJECT, entry->subject)
	};

	semester = semester ? semester : 1;
	units = portion->amount * (100 * semester) / portion->over;
	while (quarters < semester && units - quarters * quarter > 0 &&
	       (units - quarters * quarter) % semester)
		quarters++;
	units -= quarters * quarter;
	if (units < 0 || units % semester)
		return false;
	credit.amount = (int32_t)(units / semester);
	if (credit.amount)
		*LIST_ADD(l->credits) = credit;
	credit.quarter = 1;
	credit.amount = (int32_t)quarters;
	if (quarters)
		*LIST_ADD(l->credits) = credit;
	return true;
}

/* Whether an appointment with a date is one that gives the status anyway. */
static bool
status_laid(const struct laying *l, uint32_t class_number, uint32_t jurisdictional_class,
	    classpec_date on)
{
	for (size_t i = 0; i < l->appointments.count; i++) {
		const struct classpec_appointment *a = &l->appointments.items[i];

		if (a->class_number == class_number && a->permanent == CLASSPEC_YES &&
		    (jurisdictional_class == CLASSPEC_NONE ||
		     a->jurisdictional_class == jurisdictional_class) &&
		    a->from && a->from <= on && on < a->to)
			return true;
	}
	return false;
}

/* Permanent status on a day: appointed from that day to the next, for next to no time. */
static bool
lay_status(struct laying *l, const struct prove_portion *portion)
{
	const struct prove_entry *entry = &portion->entries[0];
	classpec_date from = entry->date ? entry->date : l->record->dates[CLASSPEC_AS_OF];
	classpec_date to = from % 100 < month_length(from / 10000, from / 100 % 100) ? from + 1 :
			   from / 100 % 100 < 12 ? (from / 100 + 1) * 100 + 1 :
			   (from / 10000 + 1) * 10000 + 101;

	if (from > l->record->dates[CLASSPEC_AS_OF])
		return false;
	if (status_laid(l, own_word(l, WORD_CLASS, entry->word),
			own_word(l, WORD_JURISDICTIONAL, entry->jurisdictional_class), from))
		return true;
	add_appointment(l, entry, from, entry->date ? to : 0, 0, 1);
	return true;
}

static bool
lay_held(struct laying *l)
{
	for (uint32_t i = 0; i < l->witness->portion_count; i++) {
		const struct prove_portion *portion = &l->witness->portions[i];
		const struct prove_entry *entry = &portion->entries[0];
		uint32_t number;

		if (portion->kind == CLASSPEC_CREDITS && !lay_credits(l, portion))
			return false;
		if (portion->kind == CLASSPEC_EDUCATION && !lay_degree(l, portion))
			return false;
		if (portion->kind == CLASSPEC_STATUS && !lay_status(l, portion))
			return false;
		number = portion->kind == CLASSPEC_CREDENTIAL
			? own_word(l, WORD_CREDENTIAL, entry->word) : CLASSPEC_NONE;
		if (number != CLASSPEC_NONE)
			*LIST_ADD(l->holdings) = (struct classpec_holding){ number, CLASSPEC_YES };
		number = portion->kind == CLASSPEC_DECISION
			? own_word(l, WORD_BODY, entry->word) : CLASSPEC_NONE;
		if (number != CLASSPEC_NONE)
			*LIST_ADD(l->decisions) = (struct classpec_decision){
				number, own_word(l, WORD_CLASS, entry->class_number), CLASSPEC_YES
			};
	}
	return true;
}

/* ---- anchors ---- */

/* How many days from the as-of date an anchor might lie, as far as it matters; none first, then back and
 * ahead by turns. */
static int32_t
anchor_offset(const struct prove_witness *w, uint32_t attempt)
{
	uint32_t number = (attempt - 1) / 4, days = 40 * 360;

	if (!attempt)
		return 0;
	if (number < w->window_count)
		days = attempt & 1 ? w->windows[number].before : w->windows[number].within;
	else if (number - w->window_count < w->portion_count &&
		 counts_days(w->portions[number - w->window_count].kind))
		days = (uint32_t)ceiling_over(w->portions[number - w->window_count].amount,
					      w->portions[number - w->window_count].over);
	return attempt & 2 ? (int32_t)days : -(int32_t)days;
}

static bool
anchors_set(struct laying *l, uint32_t moved, uint32_t attempt)
{
	for (uint32_t i = 0; i < CLASSPEC_ANCHORS; i++) {
		l->anchor_day[i] = l->as_of_day;
		if (moved >> i & 1)
			l->anchor_day[i] += anchor_offset(l->witness, attempt);
		l->record->dates[i] = date_of(l, l->anchor_day[i]);
		if (!l->record->dates[i])
			return false;
	}
	return true;
}

static bool
lay_at_anchors(struct laying *l, bool undated)
{
	calendar_cut(l);
	l->degrees.count = l->credits.count = 0;
	l->holdings.count = l->decisions.count = 0;
	return calendar_lay(l, undated) && lay_held(l);
}

/* One set of anchors moved, all by the same: enough for two anchors, which is all that rules compare. What needs no date goes without one where there is no other way: it leaves open what it is
 * not to count for. */
static bool
lay_out(struct laying *l)
{
	uint32_t used = 0, attempts = l->witness->window_count + l->witness->portion_count;

	for (uint32_t i = 0; i < l->witness->window_count; i++)
		used |= 1u << l->witness->windows[i].anchor;
	used &= ~1u;
	attempts = 3 + 4 * (attempts < TRIES_MAX ? attempts : TRIES_MAX);
	for (uint32_t turn = 0; turn < 2 * attempts; turn++)
		for (uint32_t moved = 0; moved <= used; moved++) {
			uint32_t attempt = turn % attempts;

			if ((moved & ~used) || (attempt ? !moved : moved) ||
			    !anchors_set(l, moved, attempt))
				continue;
			if (lay_at_anchors(l, turn >= attempts))
				return true;
		}
	return false;
}

/* ---- the record ---- */

#define KEEP(l, list, field, count_field)                                             \
	((l)->record->record.field = (const void *)arena_copy(                        \
		 (l)->arena, (const char *)(l)->list.items,                           \
		 (l)->list.count * sizeof *(l)->list.items),                          \
	 (l)->record->record.count_field = (uint32_t)(l)->list.count)

static void
record_keep(struct laying *l)
{
	KEEP(l, degrees, degrees, degree_count);
	KEEP(l, credits, credits, credit_count);
	KEEP(l, jobs, jobs, job_count);
	KEEP(l, appointments, appointments, appointment_count);
	KEEP(l, holdings, holdings, holding_count);
	KEEP(l, decisions, decisions, decision_count);
	l->record->record.presence = CLASSPEC_HAS_EDUCATION | CLASSPEC_HAS_CREDITS |
				     CLASSPEC_HAS_EXPERIENCE | CLASSPEC_HAS_SERVICE |
				     CLASSPEC_HAS_CREDENTIALS | CLASSPEC_HAS_DETERMINATIONS;
}

const struct prove_record *
prove_witness_record(const struct prove_space *space, uint32_t plan,
		     const struct prove_witness *witness, classpec_date as_of, struct arena *arena)
{
	struct laying l = { .space = space, .plan = plan, .witness = witness, .arena = arena };
	void *lists[7];
	bool laid;

	l.month_days = witness->authority && witness->authority->month_days
		? witness->authority->month_days : 30;
	l.full_time = witness->authority && witness->authority->full_time_hours
		? witness->authority->full_time_hours : 4000;
	l.record = arena_new(arena, sizeof *l.record);
	for (uint32_t i = 0; !as_of && i < witness->portion_count; i++)
		if (witness->portions[i].entries[0].date > DEFAULT_AS_OF)
			as_of = (witness->portions[i].entries[0].date / 10000 + 1) * 10000 + 101;
	l.as_of_day = day_of(&l, as_of ? as_of : DEFAULT_AS_OF);
	laid = lay_out(&l);
	if (laid && as_of)
		l.record->dates[CLASSPEC_AS_OF] = as_of;
	if (laid)
		record_keep(&l);
	lists[0] = l.stretches.items;
	lists[1] = l.degrees.items;
	lists[2] = l.credits.items;
	lists[3] = l.jobs.items;
	lists[4] = l.appointments.items;
	lists[5] = l.holdings.items;
	lists[6] = l.decisions.items;
	for (size_t i = 0; i < sizeof lists / sizeof *lists; i++)
		free(lists[i]);
	return laid ? l.record : NULL;
}
