/*
 * lower/lower.h - the model becomes the plan image that the runtime reads.
 */
#ifndef CLASSPEC_LOWER_H
#define CLASSPEC_LOWER_H

#include "classpec.h"
#include "model.h"

/* What a case expects, with everything found in the image. */
struct lowered_expectation {
	const struct plan_case *source_case;
	const struct expectation *source;
	uint32_t case_number;
	uint32_t rule;
	const uint32_t *missing; /* facts */
	uint32_t missing_count;
	const uint32_t *due;
	uint32_t due_count;
	const struct classpec_interval *values; /* one for each fact */
};

struct lowered_cases {
	struct lowered_expectation *items;
	uint32_t count;
};

/* The image of the plan, or of one authority's part of it, in the context's arena. Reports rules
 * that cannot be put exactly into tables; then returns NULL. */
const struct classpec_plan *lower(struct context *cx, const struct model *model,
				  const struct authority *only);
/* The same, and what its cases expect. */
const struct classpec_plan *lower_with_cases(struct context *cx, const struct model *model,
					     const struct authority *only,
					     struct lowered_cases *cases);
/* Reports what `lower` would, without making tables; only that they would be too large for 32 bits is
 * not noticed. */
void lower_check(struct context *cx, const struct model *model);

/* A rule to ask about, which need not be one of the plan: its parts may differ from what the spec
 * says. `number` is set to its number in the image, or CLASSPEC_NONE when no tables can say it. */
struct lower_reading {
	const struct class *class;
	const struct rule *rule;
	const struct specialty *specialty; /* or NULL */
	uint32_t number;
};

/* An image, in the context's arena, with the vocabulary and the classes of the plan, and only these
 * rules. Nothing is reported. */
const struct classpec_plan *lower_readings(struct context *cx, const struct model *model,
					   struct lower_reading *readings, size_t count);

#endif
