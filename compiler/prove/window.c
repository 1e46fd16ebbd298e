/*
 * prove/window.c - which windows can be open at one time.
 *
 * A window is a stretch of time before an anchor: the last five years before the announcement. The
 * ends of one anchor's windows cut the time before it into cells. A day lies in one cell of each
 * anchor, and since nothing says how far the anchors lie apart, in any: each choice of cells is a
 * period. Without a date a day lies in no window, and so does one before or after all of them.
 *
 * A degree is awarded at an instant, and both ends of its window belong to it.
 */
#include "prove/proving.h"

/* Days before the anchor at which the windows of one anchor begin and end, the farthest first. */
struct ends {
	int64_t at[2 * WINDOWS_MAX];
	uint32_t count;
};

static int64_t
window_start(const struct prove_window *w)
{
	return w->within ? (int64_t)w->within : UNBOUNDED;
}

static void
ends_add(struct ends *ends, int64_t end)
{
	uint32_t at = ends->count;

	for (uint32_t i = 0; i < ends->count; i++)
		if (ends->at[i] == end)
			return;
	for (; at > 0 && ends->at[at - 1] < end; at--)
		ends->at[at] = ends->at[at - 1];
	ends->at[at] = end;
	ends->count++;
}

static struct ends
ends_of(const struct problem *p, uint8_t anchor)
{
	struct ends ends = { .count = 0 };

	for (uint32_t i = 0; i < p->window_count; i++)
		if (p->windows[i].anchor == anchor) {
			ends_add(&ends, window_start(&p->windows[i]));
			ends_add(&ends, p->windows[i].before);
		}
	return ends;
}

/* The windows that are open from `start` to `end`. */
static uint64_t
windows_around(const struct problem *p, uint8_t anchor, int64_t start, int64_t end)
{
	uint64_t open = 0;

	for (uint32_t i = 0; i < p->window_count; i++)
		if (p->windows[i].anchor == anchor && window_start(&p->windows[i]) >= start &&
		    p->windows[i].before <= end)
			open |= (uint64_t)1 << i;
	return open;
}

static bool
window_number(struct problem *p, const struct meaning *m, uint32_t *number)
{
	const struct prove_window w = { m->anchor, m->within, m->before };

	*number = CLASSPEC_NONE;
	if (!m->timed)
		return true;
	for (*number = 0; *number < p->window_count; ++*number) {
		const struct prove_window *other = &p->windows[*number];

		if (other->anchor == w.anchor && other->within == w.within &&
		    other->before == w.before)
			return true;
	}
	if (p->window_count == WINDOWS_MAX) {
		p->doubt = PROVE_SIZE;
		return false;
	}
	p->windows[p->window_count++] = w;
	return true;
}

/* ---- times ---- */

/* The windows open at each different time before one anchor, that of no window first. */
struct times {
	uint64_t open[4 * WINDOWS_MAX + 1];
	int64_t days[4 * WINDOWS_MAX + 1];
	uint32_t count;
};

static void
times_add(struct times *t, uint64_t open, int64_t days)
{
	for (uint32_t i = 0; i < t->count; i++)
		if (t->open[i] == open) {
			t->days[i] = t->days[i] + days < UNBOUNDED ? t->days[i] + days
								   : UNBOUNDED;
			return;
		}
	t->open[t->count] = open;
	t->days[t->count++] = days;
}

static void
times_of_anchor(const struct problem *p, uint8_t anchor, bool instants, struct times *t)
{
	struct ends ends = ends_of(p, anchor);

	t->count = 0;
	times_add(t, 0, UNBOUNDED);
	for (uint32_t i = 0; i < ends.count; i++) {
		if (instants && ends.at[i] < UNBOUNDED)
			times_add(t, windows_around(p, anchor, ends.at[i], ends.at[i]), 0);
		if (i + 1 < ends.count)
			times_add(t, windows_around(p, anchor, ends.at[i], ends.at[i + 1]),
				  ends.at[i] < UNBOUNDED ? ends.at[i] - ends.at[i + 1]
							 : UNBOUNDED);
	}
}

/* ---- periods ---- */

enum { PERIODS_MAX = 512 };

/* The cell of the anchor with these windows; only one with an end needs a number. */
static uint32_t
cell_number(struct problem *p, uint8_t anchor, const struct times *t, uint32_t time)
{
	if (!t->open[time] || t->days[time] == UNBOUNDED)
		return CLASSPEC_NONE;
	for (uint32_t i = 0; i < p->cell_count; i++)
		if (p->cells[i].anchor == anchor && p->cells[i].windows == t->open[time])
			return i;
	p->cells[p->cell_count] = (struct cell){ anchor, t->open[time], t->days[time] };
	return p->cell_count++;
}

/* Every period so far, with every time of one more anchor. */
static void
periods_cross(struct problem *p, uint8_t anchor)
{
	struct times t;
	uint32_t before = p->period_count, at = before;

	times_of_anchor(p, anchor, false, &t);
	if ((uint64_t)before * t.count > PERIODS_MAX) {
		p->doubt = PROVE_SIZE;
		return;
	}
	for (uint32_t time = 1; time < t.count; time++)
		for (uint32_t i = 0; i < before; i++) {
			struct period *period = &p->periods[at++];
			uint32_t cell = cell_number(p, anchor, &t, time);

			*period = p->periods[i];
			period->windows |= t.open[time];
			if (cell != CLASSPEC_NONE)
				period->cells[period->cell_count++] = cell;
		}
	p->period_count = at;
}

static void
period_facts(struct problem *p, struct period *period)
{
	period->facts = SCRATCH(p->space, uint64_t, p->words);
	for (uint32_t f = 0; f < p->fact_count; f++)
		if (p->window_of[f] == CLASSPEC_NONE || (period->windows >> p->window_of[f] & 1))
			set_add(period->facts, f);
}

void
periods_build(struct problem *p)
{
	bool days = false;

	p->window_of = SCRATCH(p->space, uint32_t, p->fact_count);
	for (uint32_t f = 0; f < p->fact_count; f++) {
		if (!window_number(p, p->facts[f], &p->window_of[f]))
			return;
		days |= p->facts[f]->timed && counts_days(p->facts[f]->kind);
	}
	p->periods = SCRATCH(p->space, struct period, days ? PERIODS_MAX : 1);
	p->cells = SCRATCH(p->space, struct cell, days ? 4 * WINDOWS_MAX : 1);
	p->period_count = 1;
	for (uint8_t anchor = 0; days && anchor < CLASSPEC_ANCHORS; anchor++)
		periods_cross(p, anchor);
	for (uint32_t i = 0; i < p->period_count; i++)
		period_facts(p, &p->periods[i]);
}

/* The sets of windows in which a degree can be awarded; returns how many. */
uint32_t
instants_build(struct problem *p, uint64_t **instants)
{
	uint32_t count = 1;

	*instants = SCRATCH(p->space, uint64_t, p->window_count ? PERIODS_MAX : 1);
	for (uint8_t anchor = 0; p->window_count && anchor < CLASSPEC_ANCHORS; anchor++) {
		struct times t;
		uint32_t before = count;

		times_of_anchor(p, anchor, true, &t);
		if ((uint64_t)before * t.count > PERIODS_MAX) {
			p->doubt = PROVE_SIZE;
			return before;
		}
		for (uint32_t time = 1; time < t.count; time++)
			for (uint32_t i = 0; i < before; i++)
				(*instants)[count++] = (*instants)[i] | t.open[time];
	}
	return count;
}
