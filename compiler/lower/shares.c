/*
 * lower/shares.c - `proportional`: shares of the alternatives that add up to the whole.
 */
#include "lower/lowering.h"

enum { PARTS_MAX = 8 };

/* Shares of the alternatives add up to the whole, and a day counts once, where it is worth most: with
 * the shortest requirement first, a day of the first i kinds that is not one of the first i - 1 is
 * worth 1/t_i. Summed by parts that is a sum over unions with positive factors. */
struct formula *
lower_proportional(struct lowering *lw, const struct requirement *r)
{
	const struct requirement *parts[PARTS_MAX];
	uint32_t count = 0, fact = CLASSPEC_NONE;
	struct formula *f = formula_new(lw, CLASSPEC_ATOM, r->at);
	int64_t whole = 1;

	for (const struct requirement *item = r->items; item; item = item->next) {
		uint32_t at;

		if ((item->kind != REQUIRE_EXPERIENCE && item->kind != REQUIRE_SERVICE) ||
		    item->items || item->any_class || item->stage != STAGE_FILING ||
		    count == PARTS_MAX) {
			lowering_refuse(lw, item->at, "`proportional` with a part that is not simply an "
			       "amount of experience or service");
			return NULL;
		}
		for (at = count++; at > 0 && parts[at - 1]->amount.days > item->amount.days; at--)
			parts[at] = parts[at - 1];
		parts[at] = item;
		whole *= item->amount.days / common_divisor_of(whole, item->amount.days);
	}
	f->terms = NEW_ARRAY(lw->cx, struct classpec_term, count);
	f->threshold = whole;
	for (uint32_t i = 0; i < count; i++) {
		uint32_t own = requirement_fact(lw, parts[i], 0);
		int64_t worth = whole / parts[i]->amount.days;
		const char *words;
		int64_t next = i + 1 < count ? whole / parts[i + 1]->amount.days : 0;

		fact = fact == CLASSPEC_NONE ? own : fact_union(lw, fact, own);
		if (fact == CLASSPEC_NONE) {
			lowering_refuse(lw, parts[i]->at, "`proportional` over days counted under "
			       "different conditions");
			return NULL;
		}
		if (worth > next)
			f->terms[f->term_count++] =
				(struct classpec_term){ fact, (int32_t)(worth - next) };
		words = requirement_words(lw, parts[i], parts[i]->amount.days);
		f->words = words_format(lw, "%s%s%s", i ? f->words : "shares of ",
					i ? " and of " : "", words);
	}
	f->words = words_format(lw, "%s that add up to the whole", f->words);
	if (whole > INT32_MAX)
		lowering_refuse(lw, r->at, "`proportional` whose numbers have too large a common multiple");
	return f;
}
