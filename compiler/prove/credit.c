/*
 * prove/credit.c - which amounts of credits there are.
 *
 * A record states credits in hundredths, of semester or of quarter credits. Where a quarter credit is
 * two thirds of a semester credit, that makes every number of three-hundredths but one: there is no
 * way to earn exactly one of them.
 */
#include "prove/proving.h"

static bool
is_amount(const struct classpec_authority *authority, int64_t units)
{
	int64_t semester = authority->quarter_denominator, quarter = authority->quarter_numerator;

	if (!semester)
		return true;
	for (int64_t n = 0; n < semester && n * quarter <= units; n++)
		if ((units - n * quarter) % semester == 0)
			return true;
	return false;
}

int64_t
credits_at_least(const struct classpec_authority *authority, int64_t units)
{
	while (!is_amount(authority, units))
		units++;
	return units;
}

int64_t
credits_at_most(const struct classpec_authority *authority, int64_t units)
{
	while (!is_amount(authority, units))
		units--;
	return units;
}
