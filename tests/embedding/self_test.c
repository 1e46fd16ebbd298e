/*
 * self_test.c - the cases that generated tables carry with them, run by the runtime
 * alone.
 *
 * A program may do the same when it starts, before it judges anybody. C11 and C++17.
 */
#include "nyc.h"
#include "nys.h"
#include "phl.h"

#include <stdio.h>

/* Returns whether every case holds. */
static int test(const char *name, const struct classpec_plan *plan,
		struct classpec_interval *scratch)
{
	uint32_t first, failed;

	if (classpec_plan_check(plan) != CLASSPEC_OK) {
		printf("%s: the runtime does not read these tables\n", name);
		return 0;
	}
	failed = classpec_self_test(plan, scratch, &first);
	printf("%s: %u cases, %u expectations, %u failed\n", name,
	       (unsigned)plan->cases.count, (unsigned)plan->expectations.count,
	       (unsigned)failed);
	if (failed)
		printf("%s: the first to fail is case %u\n", name, (unsigned)first);
	return failed == 0 && plan->cases.count > 0;
}

int main(void)
{
	struct classpec_interval nyc[NYC_FACT_COUNT], nys[NYS_FACT_COUNT],
		phl[PHL_FACT_COUNT];
	int good = 1;

	good &= test("nyc", &nyc_plan, nyc);
	good &= test("nys", &nys_plan, nys);
	good &= test("phl", &phl_plan, phl);
	return !good;
}
