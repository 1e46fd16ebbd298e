/*
 * qualify/measured_batch.c - facts measured on many records at once.
 *
 * Of each record only that is kept which bears on some fact: the levels of its degrees, what its credits add
 * up to, and its jobs, one behind another in one list. Then fact by fact goes through all of them. What is
 * asked of a record that way is the same for every one, so that there is little for a processor to foresee.
 */
#include "qualify/measured_parts.h"

#include "record_scan.h"

#include <stdlib.h>

enum {
	RECORD_JOBS = 16, /* that bear on some fact, at most; of a record in a batch */
	JOBS = 4 * MEASURED_BATCH,
	RECORD_CREDITS = 1 << 12 /* entries, at most: what they add up to is far from any limit */
};

struct batch_job {
	uint64_t bears; /* on these facts */
	uint32_t row;
	classpec_date from, to;
	int32_t amount;
	uint16_t hours;
	uint8_t unit, paid;
};

/* The days of a record. */
struct batch_days {
	struct day_sum lo, hi;
	uint32_t dated; /* jobs that count and have dates */
	int64_t alone_lo, alone_hi; /* what they are worth when none lies over another */
};

struct batch_row {
	uint64_t held; /* of plain facts */
	int64_t semester, quarter; /* credits, in hundredths */
	uint32_t stated, first_job;
};

struct batch {
	uint32_t count, job_count;
	struct batch_row rows[MEASURED_BATCH + 1];
	struct batch_days days[MEASURED_BATCH];
	struct batch_job jobs[JOBS + RECORD_JOBS];
	struct classpec_interval *values; /* MEASURED_BATCH of each fact */
	bool any_credits, any_other;      /* whether there is a fact of that sort */
};

struct batch *measured_batch_open(const struct measured_fact *facts, uint32_t count)
{
	struct batch *batch = calloc(1, sizeof *batch);
	uint32_t i;

	if (!batch)
		return NULL;
	for (i = 0; i < count; i++) {
		batch->any_credits |= facts[i].sort == MEASURED_CREDITS;
		batch->any_other |= facts[i].sort == MEASURED_OTHER;
	}
	batch->values = calloc((size_t)(count + 1) * MEASURED_BATCH, sizeof *batch->values);
	if (!batch->values) {
		free(batch);
		return NULL;
	}
	return batch;
}

void measured_batch_close(struct batch *batch)
{
	if (batch)
		free(batch->values);
	free(batch);
}

bool measured_batches(const struct measured *measured)
{
	return measured->batch != NULL;
}

const struct classpec_interval *measured_column(const struct measured *measured,
						uint32_t number)
{
	return measured->batch->values + (size_t)number * MEASURED_BATCH;
}

/* ---- what is kept of a record ------------------------------------------------------ */

static void credits_put(struct batch_row *row, const struct classpec_record *record)
{
	uint32_t i;

	row->semester = row->quarter = 0;
	for (i = 0; i < record->credit_count; i++) {
		const struct classpec_credit *credit = &record->credits[i];
		const int64_t amount = credit->amount > 0 ? credit->amount : 0;

		row->quarter += credit->quarter ? amount : 0;
		row->semester += credit->quarter ? 0 : amount;
	}
}

/* A job that bears on nothing is written over by the next. */
static void job_put(const struct measured *measured, struct batch *batch,
		    const struct classpec_job *job)
{
	struct batch_job *put = &batch->jobs[batch->job_count];

	put->bears = job_bears(measured, job);
	put->row = batch->count;
	put->from = job->from;
	put->to = job->to;
	put->amount = job->amount;
	put->hours = job->hours;
	put->unit = job->unit;
	put->paid = job->paid;
	batch->job_count += put->bears != 0;
}

static void others_put(struct measured *measured, struct batch *batch,
		       const struct classpec_record *record)
{
	struct classpec_interval *value = batch->values + batch->count;
	uint32_t i;

	for (i = 0; i < measured->count; i++, value += MEASURED_BATCH)
		if (measured->facts[i].sort == MEASURED_OTHER)
			*value = measured_on(measured, i, record);
}

bool measured_put(struct measured *measured, const struct classpec_record *record)
{
	struct batch *batch = measured->batch;
	struct batch_row *row = &batch->rows[batch->count];
	uint32_t i;

	if (batch->count == MEASURED_BATCH || batch->job_count > JOBS ||
	    record->job_count >= RECORD_JOBS || record->credit_count > RECORD_CREDITS)
		return false;
	row->stated = record->presence;
	row->first_job = batch->job_count;
	row->held = 0;
	for (i = 0; i < record->degree_count; i++)
		row->held |= degree_bears(measured, &record->degrees[i]);
	if (batch->any_credits)
		credits_put(row, record);
	for (i = 0; i < record->job_count; i++)
		job_put(measured, batch, &record->jobs[i]);
	if (batch->any_other)
		others_put(measured, batch, record);
	batch->count++;
	return true;
}

/* ---- fact by fact ------------------------------------------------------------------ */

static void levels_measure(const struct batch *batch, uint32_t number,
			   const struct measured_fact *fact)
{
	struct classpec_interval *value = batch->values + (size_t)number * MEASURED_BATCH;
	uint32_t i;

	for (i = 0; i < batch->count; i++, value++) {
		const struct batch_row *row = &batch->rows[i];
		const int32_t held = row->held >> number & 1;
		const struct classpec_interval is = { held, held };

		*value = (row->stated & fact->section) ? is : fact->unstated;
	}
}

/* As project.c adds credits up, when all of them fit. */
static void credits_measure(const struct batch *batch, uint32_t number,
			    const struct measured_fact *fact)
{
	const int64_t scale = image_scale(fact->measure.fact);
	const int64_t over = credit_divisor(&fact->measure);
	const int64_t quarter = fact->measure.authority->quarter_numerator;
	struct classpec_interval *value = batch->values + (size_t)number * MEASURED_BATCH;
	int64_t last = -1;
	int32_t amount = 0;
	uint32_t i;

	for (i = 0; i < batch->count; i++, value++) {
		const struct batch_row *row = &batch->rows[i];
		const int64_t sum = sum_of(row->semester * over, row->quarter * quarter);
		struct classpec_interval is;

		if (sum != last)
			amount = amount_of(product_of(sum, scale) / (100 * over));
		last = sum;
		is.lo = is.hi = amount;
		*value = (row->stated & fact->section) ? is : fact->unstated;
	}
}

SCAN_INLINE void stint_of(const struct measure *measure, const struct batch_job *job, uint32_t number,
		     struct stint *stint)
{
	stint->counts = job_counts(measure, job->bears >> number & 1, job->paid);
	stint->amount = job->amount > 0 ? job->amount : 0;
	stint->unit = job->unit;
	stint_time(measure, job->from, job->to, stint);
	stint_rate(measure, job->hours, stint);
	stint->rate_lo = stint->counts == CLASSPEC_YES ? stint->rate_lo : 0;
	stint->rate_hi = stint->counts == CLASSPEC_NO ? 0 : stint->rate_hi;
}

/* Adds what each job is worth by itself. */
static void jobs_add(struct batch *batch, uint32_t number, const struct measure *measure)
{
	uint32_t i;

	for (i = 0; i < batch->job_count; i++) {
		const struct batch_job *job = &batch->jobs[i];
		struct batch_days *days = &batch->days[job->row];
		struct stint stint;
		int64_t length;

		stint_of(measure, job, number, &stint);
		length = stint.dated && stint.to > stint.from ? stint.to - stint.from : 0;
		days->dated += stint.dated & (stint.counts != CLASSPEC_NO);
		days->alone_lo += 100 * stint.rate_lo * length;
		days->alone_hi += 100 * stint.rate_hi * length;
		stint.rate_lo = stint.dated ? 0 : stint.rate_lo;
		stint.rate_hi = stint.dated ? 0 : stint.rate_hi;
		undated_add(measure, &stint, &days->lo, &days->hi);
	}
}

/* Adds the jobs of a row that have dates, which may lie over one another. */
static void stretches_add(struct batch *batch, uint32_t row, uint32_t number,
			  const struct measure *measure)
{
	struct batch_days *days = &batch->days[row];
	struct stint stints[RECORD_JOBS];
	uint32_t count = 0, i;

	for (i = batch->rows[row].first_job; i < batch->rows[row + 1].first_job; i++) {
		stint_of(measure, &batch->jobs[i], number, &stints[count]);
		count += stints[count].dated & (stints[count].counts != CLASSPEC_NO);
	}
	classpec_stretches_add(measure, stints, count, &days->lo, &days->hi);
}

static void jobs_measure(struct batch *batch, uint32_t number, const struct measured_fact *fact)
{
	const struct batch_days none = { 0 };
	struct classpec_interval *value = batch->values + (size_t)number * MEASURED_BATCH;
	uint32_t i;

	for (i = 0; i < batch->count; i++)
		batch->days[i] = none;
	batch->rows[batch->count].first_job = batch->job_count;
	jobs_add(batch, number, &fact->measure);
	for (i = 0; i < batch->count; i++, value++) {
		struct batch_days *days = &batch->days[i];
		struct classpec_interval is;

		if (days->dated > 1) {
			stretches_add(batch, i, number, &fact->measure);
		} else {
			days->lo.weekly = sum_of(days->lo.weekly, days->alone_lo);
			days->hi.weekly = sum_of(days->hi.weekly, days->alone_hi);
		}
		is.lo = amount_of(day_sum_round(&fact->measure, &days->lo));
		is.hi = days->lo.weekly == days->hi.weekly && days->lo.hourly == days->hi.hourly
				? is.lo : amount_of(day_sum_round(&fact->measure, &days->hi));
		*value = (batch->rows[i].stated & fact->section) ? is : fact->unstated;
	}
}

uint32_t measured_take(struct measured *measured)
{
	struct batch *batch = measured->batch;
	const uint32_t count = batch->count;
	uint32_t i;

	for (i = 0; i < measured->count; i++) {
		const struct measured_fact *fact = &measured->facts[i];

		switch (fact->sort) {
		case MEASURED_LEVELS:
			levels_measure(batch, i, fact);
			break;
		case MEASURED_CREDITS:
			credits_measure(batch, i, fact);
			break;
		case MEASURED_JOBS:
			jobs_measure(batch, i, fact);
			break;
		case MEASURED_OTHER:
			break;
		}
	}
	batch->count = batch->job_count = 0;
	return count;
}
