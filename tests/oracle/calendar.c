/*
 * calendar.c - days counted one by one, in a calendar whose months are all equally long.
 */
#include "parts.h"

int32_t calendar_day(classpec_date date, uint32_t month_days)
{
	uint32_t year = date / 10000, month = date / 100 % 100, day = date % 100;

	/* What a month has beyond its days falls on the first of the next. */
	if (day > month_days)
		day = month_days + 1;
	return (int32_t)((year * 12 + month - 1) * month_days + day - 1);
}

/* A window holds the days before its date; of what happens on a single day, as the award
 * of a degree does, both ends count. */
bool calendar_inside(const struct oracle *o, unsigned window, int32_t day, bool event)
{
	const struct window *within = &o->windows[window].within;
	const struct window *before = &o->windows[window].before;
	uint32_t month = o->policy->month_days;

	if (within->days) {
		int32_t anchor = calendar_day(o->dates[within->anchor], month);

		if (day < anchor - (int32_t)within->days || day >= anchor + event)
			return false;
	}
	if (before->days) {
		int32_t anchor = calendar_day(o->dates[before->anchor], month);

		if (day >= anchor - (int32_t)before->days + event)
			return false;
	}
	return true;
}

static void day_add(struct day_groups *groups, uint32_t held, uint32_t windows)
{
	unsigned i = 0;

	while (i < groups->count &&
	       (groups->items[i].held != held || groups->items[i].windows != windows))
		i++;
	if (i == GROUPS)
		oracle_stop("too many groups of days");
	if (i == groups->count)
		groups->items[groups->count++] = (struct day_group){held, windows, 0};
	groups->items[i].days++;
}

void calendar_group(const struct oracle *o, struct day_groups *groups,
		    const int32_t *from, const int32_t *to, unsigned count)
{
	int32_t first = INT32_MAX, last = INT32_MIN;

	groups->count = 0;
	for (unsigned i = 0; i < count; i++) {
		if (from[i] < to[i] && from[i] < first)
			first = from[i];
		if (from[i] < to[i] && to[i] > last)
			last = to[i];
	}
	for (int32_t day = first; day < last; day++) {
		uint32_t held = 0, windows = 0;

		for (unsigned i = 0; i < count; i++)
			if (from[i] <= day && day < to[i])
				held |= 1u << i;
		for (unsigned i = 0; i < o->window_count && held; i++)
			if (calendar_inside(o, i, day, false))
				windows |= 1u << i;
		if (held)
			day_add(groups, held, windows);
	}
}
