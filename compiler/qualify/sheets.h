/*
 * qualify/sheets.h - many records at once asked of a few rules.
 */
#ifndef CLASSPEC_SHEETS_H
#define CLASSPEC_SHEETS_H

#include "classpec_batch.h"
#include "qualify/measured.h"

struct sheets;

/* For rules of which `asked` are the facts, as measured numbers them. NULL when there is no memory. */
struct sheets *sheets_open(const struct classpec_plan *plan, const uint32_t *rules,
			   size_t rule_count, const uint32_t *asked, uint32_t asked_count);
void sheets_close(struct sheets *sheets);

/* The outcomes of the rule, by its place in `rules`, of each record that was taken, asked at the stage. Valid
 * until the next call; NULL when the rule must be asked of each record by itself. */
const uint8_t *sheets_outcomes(struct sheets *sheets, size_t rule,
			       const struct measured *measured, uint32_t count, uint32_t stage);

#endif
