/*
 * columns.c - many people against one rule.
 *
 * Takes a person's facts and a sheet; enters them in the columns. Takes a sheet and its
 * columns; works its steps off, each over a block of rows, and gives the outcome of every
 * row. The loops are plain C of a fixed length, which compilers turn into vector
 * instructions; the same code is compiled for each kind of processor.
 */
#include "steps.h"

#if defined(__GNUC__) && (defined(__x86_64__) || defined(__i386__))
#include <cpuid.h>
#define VECTORS 1
#define ALWAYS_INLINE inline __attribute__((always_inline))
#elif defined(__GNUC__)
#define VECTORS 0
#define ALWAYS_INLINE inline __attribute__((always_inline))
#else
#define VECTORS 0
#define ALWAYS_INLINE inline
#endif

/* The strips of `rows` rows, and then the rows that are left. `body` uses row number
 * i. */
#define FOR_ROWS(rows, body)                                   \
	do {                                                   \
		size_t strip, i;                               \
							       \
		for (strip = 0; strip + STRIP <= (rows); strip += STRIP) \
			for (i = strip; i < strip + STRIP; i++) \
				body                           \
		for (i = strip; i < (rows); i++)               \
			body                                   \
	} while (0)

/* ---- entering people --------------------------------------------------------------- */

static unsigned rank_of(const struct classpec_column *column, int32_t value)
{
	unsigned rank = 0;
	uint32_t i;

	for (i = 0; i < column->threshold_count; i++)
		rank += value >= column->threshold[i];
	return rank;
}

void classpec_sheet_enter(const struct classpec_sheet *sheet,
			  const struct classpec_facts *facts, void *const *columns,
			  size_t row)
{
	uint32_t i;

	for (i = 0; i < sheet->column_count; i++) {
		const struct classpec_column *column = &sheet->columns[i];
		const struct classpec_interval *value = &facts->value[column->fact];

		if (column->encoding == CLASSPEC_RANKS)
			((uint8_t *)columns[i])[row] =
				(uint8_t)(rank_of(column, value->lo) |
					  rank_of(column, value->hi) << 4);
		else if (column->encoding == CLASSPEC_LOWEST)
			((int32_t *)columns[i])[row] = value->lo;
		else
			((int32_t *)columns[i])[row] = value->hi;
	}
}

/* ---- steps ------------------------------------------------------------------------- */

static ALWAYS_INLINE uint8_t joined(enum step_join join, unsigned to, unsigned with)
{
	return (uint8_t)(join == JOIN_SET ? with :
			 join == JOIN_ALL ? to & with : to | with);
}

static ALWAYS_INLINE void ranks_join(enum step_join join, uint8_t *restrict to,
				     const uint8_t *restrict ranks, size_t rows,
				     const struct step *step)
{
	const uint8_t lo = (uint8_t)step->count, hi = (uint8_t)(step->count << 4);
	const uint8_t if_open = step->if_open;

	FOR_ROWS(rows, {
		uint8_t of_lo = (ranks[i] & RANKS_MAX) >= lo ? CORNERS_ALL : 0;
		uint8_t of_hi = ranks[i] >= hi ? if_open : 0;

		to[i] = joined(join, to[i], (uint8_t)(of_lo | of_hi));
	});
}

static ALWAYS_INLINE void computed_join(enum step_join join, uint8_t *restrict to,
					const uint8_t *restrict from, size_t rows)
{
	FOR_ROWS(rows, { to[i] = joined(join, to[i], from[i]); });
}

static ALWAYS_INLINE void constant_join(enum step_join join, uint8_t *to,
					unsigned corners, size_t rows)
{
	FOR_ROWS(rows, { to[i] = joined(join, to[i], corners); });
}

/* `more` parts hold when they did, or when one fewer did and this one does. */
static ALWAYS_INLINE void count_join(uint8_t *restrict more,
				     const uint8_t *restrict fewer,
				     const uint8_t *restrict part, size_t rows)
{
	FOR_ROWS(rows, { more[i] = (uint8_t)(more[i] | (fewer[i] & part[i])); });
}

/* Columns to, to + 1 ... say that one part holds, two ...: with one part more. */
static ALWAYS_INLINE void count_part(uint8_t *to, size_t apart, uint32_t count,
				     const uint8_t *part, size_t rows)
{
	for (; count > 1; count--)
		count_join(to + (count - 1) * apart, to + (count - 2) * apart, part,
			   rows);
	computed_join(JOIN_ANY, to, part, rows);
}

/* ---- sums -------------------------------------------------------------------------- */

/* One term's part of a sum; more than the threshold counts no more. */
static ALWAYS_INLINE uint32_t term_part(int32_t value, const struct column_term *term,
					uint32_t threshold)
{
	uint32_t counted = value < 0 ? 0 : (uint32_t)value;

	counted = (counted < term->enough ? counted : term->enough) * term->factor;
	return counted < threshold ? counted : threshold;
}

static ALWAYS_INLINE void term_add(uint32_t *restrict sum, const int32_t *restrict column,
				   const struct column_term *term, uint32_t threshold,
				   size_t rows)
{
	size_t i;

	for (i = 0; i < rows; i++) {
		uint32_t with = sum[i] + term_part(column[i], term, threshold);

		sum[i] = with < threshold ? with : threshold;
	}
}

/* At most STRIP rows. */
static ALWAYS_INLINE void sum_strip(const struct classpec_sheet *sheet,
				    const struct step *step, const void *const *columns,
				    size_t first, size_t rows, uint8_t *restrict corners)
{
	const struct column_term *term = sheet->terms + step->from;
	const uint32_t threshold = (uint32_t)step->threshold;
	const uint8_t if_open = step->if_open;
	uint32_t lo[STRIP], hi[STRIP], n;
	size_t i;

	for (i = 0; i < STRIP; i++)
		lo[i] = hi[i] = 0;
	for (n = 0; n < step->count; n++, term++) {
		const int32_t *lowest = columns[term->lowest];
		const int32_t *highest = columns[term->highest];

		term_add(lo, lowest + first, term, threshold, rows);
		term_add(hi, highest + first, term, threshold, rows);
	}
	for (i = 0; i < rows; i++)
		corners[i] = (uint8_t)((lo[i] == threshold ? CORNERS_ALL : 0) |
				       (hi[i] == threshold ? if_open : 0));
}

static ALWAYS_INLINE void sum_join(const struct classpec_sheet *sheet,
				   const struct step *step, const void *const *columns,
				   size_t first, size_t rows, uint8_t *to)
{
	uint8_t corners[STRIP];
	size_t done;

	for (done = 0; done < rows; done += STRIP) {
		size_t left = rows - done;

		if (left >= STRIP)
			sum_strip(sheet, step, columns, first + done, STRIP, corners);
		else
			sum_strip(sheet, step, columns, first + done, left, corners);
		if (left > STRIP)
			left = STRIP;
		if (step->join == JOIN_SET)
			computed_join(JOIN_SET, to + done, corners, left);
		else if (step->join == JOIN_ALL)
			computed_join(JOIN_ALL, to + done, corners, left);
		else
			computed_join(JOIN_ANY, to + done, corners, left);
	}
}

/* ---- a block ----------------------------------------------------------------------- */

struct block {
	const struct classpec_sheet *sheet;
	const void *const *columns;
	size_t first, rows; /* of the columns */
	uint8_t *outcomes;  /* for the block; the first computed column */
	uint8_t *scratch;   /* for the others */
	uint32_t stage;
};

static ALWAYS_INLINE uint8_t *computed_at(const struct block *block, uint32_t number)
{
	if (number == 0)
		return block->outcomes;
	return block->scratch + (size_t)(number - 1) * block->sheet->block;
}

static ALWAYS_INLINE void step_join(const struct block *block, const struct step *step,
				    enum step_join join)
{
	uint8_t *to = computed_at(block, step->to);
	const uint8_t *ranks;

	switch (step->kind) {
	case STEP_RANKS:
		ranks = block->columns[step->from];
		ranks_join(join, to, ranks + block->first, block->rows, step);
		break;
	case STEP_COMPUTED:
		computed_join(join, to, computed_at(block, step->from), block->rows);
		break;
	case STEP_CONSTANT:
		constant_join(join, to, step->if_open, block->rows);
		break;
	}
}

static ALWAYS_INLINE void step_take(const struct block *block, const struct step *step)
{
	uint8_t *to = computed_at(block, step->to);

	if (step->kind == STEP_SUM)
		sum_join(block->sheet, step, block->columns, block->first, block->rows,
			 to);
	else if (step->kind == STEP_COUNT)
		count_part(to, block->sheet->block, step->count,
			   computed_at(block, step->from), block->rows);
	else if (step->kind == STEP_LATER && step->stage <= block->stage)
		return;
	else if (step->kind == STEP_LATER)
		constant_join(JOIN_ANY, to, CORNERS_IF_LATER, block->rows);
	else if (step->join == JOIN_SET)
		step_join(block, step, JOIN_SET);
	else if (step->join == JOIN_ALL)
		step_join(block, step, JOIN_ALL);
	else
		step_join(block, step, JOIN_ANY);
}

static ALWAYS_INLINE void block_decide(const struct block *block)
{
	const struct step *step = block->sheet->steps;
	const struct step *end = step + block->sheet->step_count;
	uint8_t *outcomes = block->outcomes;

	for (; step < end; step++)
		step_take(block, step);
	FOR_ROWS(block->rows, { outcomes[i] = corners_outcome(outcomes[i]); });
}

/* ---- the kinds of processor -------------------------------------------------------- */

static void block_portable(const struct block *block)
{
	block_decide(block);
}

#if VECTORS
__attribute__((target("avx2"))) static void block_avx2(const struct block *block)
{
	block_decide(block);
}

__attribute__((target("avx2,avx512f,avx512bw,avx512vl"))) static void
block_avx512(const struct block *block)
{
	block_decide(block);
}

/* What the processor has, and what of it the system saves when it switches tasks. */
enum classpec_vectors classpec_vectors_best(void)
{
	const unsigned saved_256 = 0x6, saved_512 = 0xe6;
	const unsigned needed_512 = 1u << 16 | 1u << 30 | 1u << 31; /* f, bw, vl */
	unsigned a, b, c, d, saved;

	if (!__get_cpuid(1, &a, &b, &c, &d) || !(c & 1u << 27))
		return CLASSPEC_PORTABLE;
	__asm__("xgetbv" : "=a"(saved), "=d"(d) : "c"(0));
	if ((saved & saved_256) != saved_256 ||
	    !__get_cpuid_count(7, 0, &a, &b, &c, &d) || !(b & 1u << 5))
		return CLASSPEC_PORTABLE;
	if ((saved & saved_512) != saved_512 || (b & needed_512) != needed_512)
		return CLASSPEC_AVX2;
	return CLASSPEC_AVX512;
}
#else
enum classpec_vectors classpec_vectors_best(void)
{
	return CLASSPEC_PORTABLE;
}
#endif

void classpec_decide_columns(const struct classpec_sheet *sheet,
			     const void *const *columns, size_t first, size_t count,
			     uint32_t stage, uint8_t *outcomes, void *scratch)
{
	struct block block = { sheet, columns, first, 0, outcomes, scratch, stage };

	for (; count; count -= block.rows) {
		block.rows = count < sheet->block ? count : sheet->block;
#if VECTORS
		if (sheet->vectors == CLASSPEC_AVX512)
			block_avx512(&block);
		else if (sheet->vectors == CLASSPEC_AVX2)
			block_avx2(&block);
		else
#endif
			block_portable(&block);
		block.first += block.rows;
		block.outcomes += block.rows;
	}
}
