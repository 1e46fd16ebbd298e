/*
 * diff/worker.h - somebody who worked otherwise, on whom two policies may differ.
 */
#ifndef CLASSPEC_DIFF_WORKER_H
#define CLASSPEC_DIFF_WORKER_H

#include "prove/prove.h"

enum change_of_work {
	AS_IT_IS, UNPAID, HALF_TIME, TWICE_AS_LONG, OLD_FULL_TIME, NEW_FULL_TIME,
	TWO_AT_ONCE, HOURS_UNSTATED, IN_HOURS, IN_QUARTERS, CHANGES_OF_WORK
};

/* How, under which policies, up to which day; the memory is the caller's. */
struct worker {
	enum change_of_work how;
	const struct classpec_authority *was, *now;
	classpec_date as_of;
	struct arena *arena;
};

/* Changes the record; false when that makes no difference. Both policies have months of
 * the same length. */
bool record_change(const struct worker *worker, struct prove_record *record);

#endif
