/*
 * prove/calendar.c - the days of a witness on dates.
 *
 * The ends of windows cut the time before the as-of date into stretches, and days are laid into them from
 * the end, each where just its windows are open. Dates must exist, and a month of the policy has days
 * that the calendar has not: then a job begins or ends a day or two earlier.
 */
#include "prove/laying.h"

/* ---- dates ---- */

uint32_t
month_length(uint32_t year, uint32_t month)
{
	static const uint8_t days[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
	bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

	return month == 2 && leap ? 29 : days[month - 1];
}

classpec_date
date_of(const struct laying *l, int32_t day)
{
	uint32_t number = day < 0 ? 0 : (uint32_t)day;
	uint32_t year = number / (12 * l->month_days);
	uint32_t month = number / l->month_days % 12 + 1, rest = number % l->month_days + 1;

	if (year < FIRST_YEAR || rest > month_length(year, month))
		return 0;
	return year * 10000 + month * 100 + rest;
}

int32_t
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

/* The latest first. */
void
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
	lay_entries(l, portion, date_of(l, from), date_of(l, to), numerator, denominator);
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

	for (; hundredths > 0; hundredths -= most)
		lay_amount(l, portion, hundredths < most ? hundredths : most);
}

/* Dated where it matters when it was. */
static bool
lay_days(struct laying *l, const struct prove_portion *portion, bool undated)
{
	int64_t days = portion->amount / portion->over, rest = portion->amount % portion->over;
	bool together = portion->whole > 1 ||
			(portion->kind == CLASSPEC_SERVICE && portion->entry_count > 1);
	size_t jobs = l->jobs.count, appointments = l->appointments.count;

	if ((portion->minded || together) &&
	    (!days || lay_dated(l, portion, days, 1, 1)) &&
	    (!rest || lay_dated(l, portion, 1, rest, portion->over)))
		return true;
	if (portion->inside || together || (portion->minded && !undated))
		return false;
	l->jobs.count = jobs;
	l->appointments.count = appointments;
	lay_undated(l, portion);
	return true;
}

/* Portions that count for the same facts follow each other; others do so too, while there is room. */
static bool
lay_all_days(struct laying *l, bool side_by_side, bool undated)
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
				    !lay_days(l, &l->witness->portions[j], undated))
					return false;
		}
	}
	return true;
}

bool
calendar_lay(struct laying *l, bool undated)
{
	return lay_all_days(l, false, undated) || lay_all_days(l, true, undated);
}

/* ---- instants ---- */

classpec_date
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
