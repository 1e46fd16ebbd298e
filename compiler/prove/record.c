/*
 * prove/record.c - a witness as a record: with the words of one plan, and with dates where they matter.
 *
 * Amounts that no window minds are left undated. The others are laid into the calendar, from the
 * as-of date backwards, each where just its windows are open. Dates must exist, and a month of the
 * policy has days that the calendar has not: then a job begins or ends a day or two earlier. Where
 * an anchor may lie in different ways, several are tried.
 */
#include <stdlib.h>

#include "prove/proving.h"

enum {
	FIRST_YEAR = 1900,
	DEFAULT_AS_OF = 20250101,
	YEARS_MAX = 100, /* of one undated amount */
	TRIES_MAX = 64
};

/* A stretch of the calendar in which the same windows are open, filled from its end. */
struct stretch {
	int32_t from, to, free;
	uint64_t open;
};

#define LIST(type) struct { type *items; size_t count, capacity; }
#define LIST_ADD(list) \
	(GROW((list).items, (list).count, (list).capacity), &(list).items[(list).count++])

struct laying {
	const struct prove_space *space;
	const struct prove_witness *witness;
	uint32_t plan, month_days, full_time;
	int32_t as_of_day, anchor_day[CLASSPEC_ANCHORS];
	struct arena *arena;
	struct prove_record *record;
	LIST(struct stretch) stretches;
	LIST(struct classpec_degree) degrees;
	LIST(struct classpec_credit) credits;
	LIST(struct classpec_job) jobs;
	LIST(struct classpec_appointment) appointments;
	LIST(struct classpec_holding) holdings;
	LIST(struct classpec_decision) decisions;
};

/* ---- dates ---- */

static uint32_t
month_length(uint32_t year, uint32_t month)
{
	static const uint8_t days[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
	bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

	return month == 2 && leap ? 29 : days[month - 1];
}

/* The date of that number, or 0 when the calendar has none. */
static classpec_date
date_of(const struct laying *l, int32_t day)
{
	uint32_t number = day < 0 ? 0 : (uint32_t)day;
	uint32_t year = number / (12 * l->month_days);
	uint32_t month = number / l->month_days % 12 + 1, rest = number % l->month_days + 1;

	if (year < FIRST_YEAR || rest > month_length(year, month))
		return 0;
	return year * 10000 + month * 100 + rest;
}

static int32_t
day_of(const struct laying *l, classpec_date date)
{
	return classpec_day_number(date, l->month_days);
}

/* ---- the calendar ---- */

static uint64_t
open_on(const struct laying *l, int32_t from, int32_t to)
{
	uint64_t open = 0;

	for (uint32_t i = 0; i < l->witness->window_count; i++) {
		const struct prove_window *w = &l->witness->windows[i];
		int32_t anchor = l->anchor_day[w->anchor];

		if ((!w->within || anchor - (int32_t)w->within <= from) &&
		    to <= anchor - (int32_t)w->before)
			open |= (uint64_t)1 << i;
	}
	return open;
}

static void
stretch_cut(struct laying *l, int32_t at)
{
	for (size_t i = 0; i < l->stretches.count; i++) {
		struct stretch *s = &l->stretches.items[i], *rest;

		if (at <= s->from || at >= s->to)
			continue;
		rest = LIST_ADD(l->stretches);
		s = &l->stretches.items[i];
		*rest = (struct stretch){ .from = at, .to = s->to };
		s->to = at;
		return;
	}
}

static int
compare_stretches(const void *a, const void *b)
{
	const struct stretch *x = a, *y = b;

	return (x->from < y->from) - (x->from > y->from);
}

/* The stretches, the latest first. */
static void
calendar_cut(struct laying *l)
{
	struct stretch *all;

	l->stretches.count = 0;
	all = LIST_ADD(l->stretches);
	*all = (struct stretch){ .from = day_of(l, FIRST_YEAR * 10000 + 101), .to = l->as_of_day };
	for (uint32_t i = 0; i < l->witness->window_count; i++) {
		const struct prove_window *w = &l->witness->windows[i];

		stretch_cut(l, l->anchor_day[w->anchor] - (int32_t)w->before);
		if (w->within)
			stretch_cut(l, l->anchor_day[w->anchor] - (int32_t)w->within);
	}
	qsort(l->stretches.items, l->stretches.count, sizeof *l->stretches.items,
	      compare_stretches);
	for (size_t i = 0; i < l->stretches.count; i++) {
		struct stretch *s = &l->stretches.items[i];

		s->open = open_on(l, s->from, s->to);
	}
}

static void
calendar_clear(struct laying *l)
{
	for (size_t i = 0; i < l->stretches.count; i++)
		l->stretches.items[i].free = l->stretches.items[i].to;
}

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

/* All entries of the portion at once, at numerator / denominator of what each is at. */
static void
add_entries(struct laying *l, const struct prove_portion *portion, classpec_date from,
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

/* ---- days ---- */

/* So many days at the end of what is free, or as many as there are; returns how many. */
static int64_t
lay_stretch(struct laying *l, struct stretch *s, const struct prove_portion *portion, int64_t days,
	    int64_t numerator, int64_t denominator)
{
	int32_t to = s->free, from;

	while (to > s->from && !date_of(l, to))
		to--;
	if (to - s->from < days)
		days = to - s->from;
	from = to - (int32_t)days;
	while (from < to && !date_of(l, from))
		from++;
	if (from >= to)
		return 0;
	s->free = from;
	add_entries(l, portion, date_of(l, from), date_of(l, to), numerator, denominator);
	return to - from;
}

static bool
lay_dated(struct laying *l, const struct prove_portion *portion, int64_t days, int64_t numerator,
	  int64_t denominator)
{
	for (size_t i = 0; i < l->stretches.count; i++) {
		struct stretch *s = &l->stretches.items[i];
		int64_t laid = -1;

		if ((s->open & portion->minded) != portion->inside)
			continue;
		while (days > 0 && laid != 0) {
			laid = lay_stretch(l, s, portion, days, numerator, denominator);
			days -= laid;
		}
	}
	return days <= 0;
}

static void
lay_undated(struct laying *l, const struct prove_portion *portion)
{
	int64_t hundredths = ceiling_over(100 * portion->amount, portion->over);
	int64_t most = (int64_t)YEARS_MAX * 12 * l->month_days * 100;

	for (; hundredths > 0; hundredths -= most) {
		int64_t now = hundredths < most ? hundredths : most;

		if (portion->kind == CLASSPEC_SERVICE)
			add_appointment(l, &portion->entries[0], 0, 0, now,
					CLASSPEC_HOURS_UNSTATED);
		else
			add_job(l, portion, portion->entries[0].job, 0, 0, now,
				CLASSPEC_HOURS_UNSTATED);
	}
}

/* Dated where it matters when it was; but what may be at any time without a date need not find one. */
static bool
lay_days(struct laying *l, const struct prove_portion *portion)
{
	int64_t days = portion->amount / portion->over, rest = portion->amount % portion->over;
	bool together = portion->whole > 1 ||
			(portion->kind == CLASSPEC_SERVICE && portion->entry_count > 1);
	size_t jobs = l->jobs.count, appointments = l->appointments.count;

	if ((portion->minded || together) &&
	    (!days || lay_dated(l, portion, days, 1, 1)) &&
	    (!rest || lay_dated(l, portion, 1, rest, portion->over)))
		return true;
	if (portion->inside || together)
		return false;
	l->jobs.count = jobs;
	l->appointments.count = appointments;
	lay_undated(l, portion);
	return true;
}

/* Portions that count for the same facts follow each other; others do so too, while there is room. */
static bool
lay_all_days(struct laying *l, bool side_by_side)
{
	l->jobs.count = l->appointments.count = 0;
	for (uint32_t kind = CLASSPEC_EXPERIENCE; kind <= CLASSPEC_SERVICE; kind++) {
		calendar_clear(l);
		for (uint32_t i = 0; i < l->witness->portion_count; i++) {
			const struct prove_portion *first = &l->witness->portions[i];
			uint32_t j = 0;

			while (l->witness->portions[j].group != first->group)
				j++;
			if (first->kind != kind || j < i)
				continue;
			if (side_by_side)
				calendar_clear(l);
			for (; j < l->witness->portion_count; j++)
				if (l->witness->portions[j].group == first->group &&
				    !lay_days(l, &l->witness->portions[j]))
					return false;
		}
	}
	return true;
}

/* ---- what is held ---- */

/* A day on which a degree lies in just these windows, both ends of which count; or 0. */
static classpec_date
award_date(const struct laying *l, const struct prove_portion *portion)
{
	for (uint32_t i = 0; i < 6 * l->witness->window_count; i++) {
		const struct prove_window *w = &l->witness->windows[i / 6];
		int32_t day = l->anchor_day[w->anchor] -
			      (int32_t)(i % 6 < 3 ? w->before : w->within) + (int32_t)(i % 3) - 1;
		uint64_t open = 0;

		for (uint32_t j = 0; j < l->witness->window_count; j++) {
			const struct prove_window *other = &l->witness->windows[j];
			int32_t anchor = l->anchor_day[other->anchor];

			if ((!other->within || anchor - (int32_t)other->within <= day) &&
			    day <= anchor - (int32_t)other->before)
				open |= (uint64_t)1 << j;
		}
		if ((open & portion->minded) == portion->inside && day <= l->as_of_day &&
		    date_of(l, day))
			return date_of(l, day);
	}
	return 0;
}

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

/* How many days before the as-of date an anchor might lie, as far as it matters; 0 first. */
static int32_t
anchor_offset(const struct prove_witness *w, uint32_t attempt)
{
	uint32_t number = (attempt - 1) / 2;

	if (!attempt)
		return 0;
	if (number < w->window_count)
		return (int32_t)(attempt % 2 ? w->windows[number].within
					     : w->windows[number].before);
	number -= w->window_count;
	if (number < w->portion_count && counts_days(w->portions[number].kind))
		return (int32_t)ceiling_over(w->portions[number].amount, w->portions[number].over);
	return 40 * 360;
}

static bool
anchors_set(struct laying *l, uint32_t moved, uint32_t attempt)
{
	for (uint32_t i = 0; i < CLASSPEC_ANCHORS; i++) {
		l->anchor_day[i] = l->as_of_day;
		if (moved >> i & 1)
			l->anchor_day[i] -= anchor_offset(l->witness, attempt);
		l->record->dates[i] = date_of(l, l->anchor_day[i]);
		if (!l->record->dates[i])
			return false;
	}
	return true;
}

/* One set of anchors moved back, all by the same: enough for two anchors, which is all that rules
 * compare. */
static bool
lay_out(struct laying *l)
{
	uint32_t used = 0, attempts = 2 * l->witness->window_count + l->witness->portion_count;

	for (uint32_t i = 0; i < l->witness->window_count; i++)
		used |= 1u << l->witness->windows[i].anchor;
	used &= ~1u;
	attempts = 2 + (attempts < TRIES_MAX ? 2 * attempts : 2 * TRIES_MAX);
	for (uint32_t attempt = 0; attempt < attempts; attempt++)
		for (uint32_t moved = 0; moved <= used; moved++) {
			if ((moved & ~used) || (attempt ? !moved : moved) ||
			    !anchors_set(l, moved, attempt))
				continue;
			calendar_cut(l);
			l->degrees.count = l->credits.count = 0;
			l->holdings.count = l->decisions.count = 0;
			if ((lay_all_days(l, false) || lay_all_days(l, true)) && lay_held(l))
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
