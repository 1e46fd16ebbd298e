/*
 * laws.c - the shortfall, the evidence that decides and the explanation must agree with
 * the answer they belong to.
 */
#include "trial.h"

#include <stdlib.h>
#include <string.h>

enum { MOST_FACTS = 2048 };

static const struct classpec_fact *fact_at(const struct law *law, uint32_t number)
{
	return &CLASSPEC_ARRAY(law->plan, facts, struct classpec_fact)[number];
}

static const uint32_t *selection(const struct law *law, uint32_t first)
{
	return &CLASSPEC_ARRAY(law->plan, selections, uint32_t)[first];
}

static bool counts(const struct classpec_fact *fact)
{
	return fact->kind == CLASSPEC_EXPERIENCE || fact->kind == CLASSPEC_SERVICE ||
	       fact->kind == CLASSPEC_CREDITS;
}

static unsigned outcome_of(const struct law *law, const struct classpec_interval *values)
{
	struct classpec_facts facts = *law->facts;
	struct classpec_result result;

	facts.value = values;
	classpec_decide(law->plan, law->rule, &facts, &result);
	return result.outcome;
}

/* ---- the explanation ----------------------------------------------------------- */

static const char *check_explanation(const struct law *law)
{
	static const uint8_t outcomes[] = {
		[CLASSPEC_FAILS] = CLASSPEC_NOT_MET,
		[CLASSPEC_OPEN] = CLASSPEC_UNDETERMINED,
		[CLASSPEC_DISCRETIONARY] = CLASSPEC_NEEDS_DETERMINATION,
		[CLASSPEC_DUE] = CLASSPEC_CONDITIONAL,
		[CLASSPEC_HOLDS] = CLASSPEC_MET,
	};
	uint32_t count = CLASSPEC_ARRAY(law->plan, rules, struct classpec_rule)[law->rule]
				 .node_count;
	struct classpec_finding *findings = calloc(count + 1, sizeof *findings);
	enum classpec_error error =
		classpec_explain(law->plan, law->rule, law->facts, findings, count);
	uint32_t standing = findings[0].standing;

	free(findings);
	if (error != CLASSPEC_OK)
		return "that there is an explanation";
	/* While the floor is open, an office would have to decide and evidence is
	 * missing. */
	if (standing == CLASSPEC_DISCRETIONARY &&
	    law->result->outcome == CLASSPEC_UNDETERMINED)
		return NULL;
	snprintf(law->detail, law->detail_size, "the root stands %u, the outcome is %s",
		 (unsigned)standing, classpec_outcome_name(law->result->outcome));
	return outcomes[standing] == law->result->outcome ? NULL : "how the root stands";
}

/* ---- the shortfall ------------------------------------------------------------- */

static bool list_inside(const uint32_t *narrow, uint32_t narrow_count,
			const uint32_t *wide, uint32_t wide_count)
{
	for (uint32_t i = 0; i < narrow_count; i++) {
		bool found = false;

		for (uint32_t k = 0; k < wide_count && !found; k++)
			found = narrow[i] == wide[k];
		if (!found)
			return false;
	}
	return true;
}

/* Whether whatever counts for one fact counts for the other. */
static bool fact_inside(const struct law *law, uint32_t narrow, uint32_t wide)
{
	const struct classpec_fact *n = fact_at(law, narrow), *w = fact_at(law, wide);

	if (n->kind != w->kind || n->authority != w->authority || n->date != w->date ||
	    (w->permanent && !n->permanent) || (w->accredited && !n->accredited))
		return false;
	if (w->jurisdictional_class != CLASSPEC_NONE &&
	    w->jurisdictional_class != n->jurisdictional_class)
		return false;
	if (w->within && (!n->within || n->within > w->within || n->anchor != w->anchor))
		return false;
	if (w->before && (n->before < w->before || n->anchor != w->anchor))
		return false;
	if (w->subject_count &&
	    (!n->subject_count ||
	     !list_inside(selection(law, n->first_subject), n->subject_count,
			  selection(law, w->first_subject), w->subject_count)))
		return false;
	return list_inside(selection(law, n->first_selected), n->selected_count,
			   selection(law, w->first_selected), w->selected_count);
}

/* The facts at their best, and what a way adds to each on top. */
static void apply_way(const struct law *law, const struct classpec_way *way,
		      struct classpec_interval *values)
{
	for (uint32_t i = 0; i < law->facts->count; i++) {
		const struct classpec_fact *fact = fact_at(law, i);
		int64_t value = law->facts->value[i].hi;

		if (fact->kind == CLASSPEC_DECISION) {
			values[i] = law->facts->value[i];
			continue;
		}
		for (uint32_t k = 0; k < way->need_count; k++)
			if (fact_inside(law, way->need[k].fact, i))
				value += (int64_t)way->need[k].amount * fact->scale /
					 fact_at(law, way->need[k].fact)->scale;
		if (!counts(fact) && value > 1)
			value = 1;
		if (value > CLASSPEC_NO_LIMIT)
			value = CLASSPEC_NO_LIMIT;
		values[i].lo = values[i].hi = (int32_t)value;
	}
}

/* The n-th of what a fact selects, beginning again after the last. */
static uint32_t selected(const struct law *law, uint32_t first, uint32_t count,
			 uint32_t n)
{
	return count ? CLASSPEC_ARRAY(law->plan, selections, uint32_t)[first + n % count]
		     : CLASSPEC_NONE;
}

/* Whichever of the kinds that a fact counts the new days are of. */
static bool way_suffices(const struct law *law, const struct classpec_way *way)
{
	struct oracle_addition additions[CLASSPEC_WAY_NEEDS];
	uint32_t choices = 1;

	for (uint32_t n = 0; n < choices; n++) {
		for (uint32_t i = 0; i < way->need_count; i++) {
			const struct classpec_fact *fact =
				fact_at(law, way->need[i].fact);

			if (fact->selected_count > choices)
				choices = fact->selected_count;
			if (fact->subject_count > choices)
				choices = fact->subject_count;
			additions[i].fact = fact;
			additions[i].amount = way->need[i].amount;
			additions[i].selected = selected(law, fact->first_selected,
							 fact->selected_count, n);
			additions[i].subject = selected(law, fact->first_subject,
							fact->subject_count, n);
		}
		if (!oracle_suffices(law->oracle, law->question, additions,
				     way->need_count))
			return false;
	}
	return true;
}

/* Whether any amount of evidence could qualify the person. */
static bool evidence_could_help(const struct law *law)
{
	struct classpec_interval values[MOST_FACTS];

	for (uint32_t i = 0; i < law->facts->count; i++) {
		const struct classpec_fact *fact = fact_at(law, i);

		values[i] = law->facts->value[i];
		if (fact->kind != CLASSPEC_DECISION)
			values[i].lo = values[i].hi =
				counts(fact) ? CLASSPEC_NO_LIMIT : 1;
	}
	return outcome_of(law, values) >= CLASSPEC_CONDITIONAL;
}

static const char *check_shortfall(const struct law *law)
{
	struct classpec_way ways[CLASSPEC_WAYS];
	struct classpec_interval values[MOST_FACTS];
	uint32_t count = classpec_shortfall(law->plan, law->rule, law->facts, ways);
	bool qualified = oracle_suffices(law->oracle, law->question, NULL, 0);

	if (qualified)
		return count ? "that there is no shortfall" : NULL;
	if (count == 0)
		return evidence_could_help(law) ? "that there is a shortfall" : NULL;
	for (uint32_t i = 0; i < count; i++) {
		char words[120];

		classpec_words_way(law->plan, &ways[i], words, sizeof words);
		snprintf(law->detail, law->detail_size, "way %u: %s", (unsigned)i, words);
		apply_way(law, &ways[i], values);
		if (outcome_of(law, values) < CLASSPEC_CONDITIONAL)
			return "that a way out of the shortfall suffices";
		if (!way_suffices(law, &ways[i]))
			return "that a way out of the shortfall suffices for the oracle";
	}
	return NULL;
}

/* ---- the evidence that decides ------------------------------------------------- */

/* A fact comes in at its best, and adds as much to each fact that it counts for. What
 * several facts add may be the same evidence, so only the most of it is certain. */
static void raise(const struct law *law, uint32_t fact, struct classpec_interval *values)
{
	const struct classpec_interval *known = law->facts->value;

	for (uint32_t i = 0; i < law->facts->count; i++) {
		int64_t value = known[i].lo + ((int64_t)known[fact].hi - known[fact].lo) *
						      fact_at(law, i)->scale /
						      fact_at(law, fact)->scale;

		if (!fact_inside(law, fact, i))
			continue;
		if (value > known[i].hi)
			value = known[i].hi;
		if (value > values[i].lo)
			values[i].lo = values[i].hi = (int32_t)value;
	}
}

/* The outcome when the facts listed, but one, come in at their best, and the others at
 * their worst. */
static unsigned decided_by(const struct law *law, const uint32_t *facts, uint32_t count,
			   uint32_t except)
{
	struct classpec_interval values[MOST_FACTS];

	for (uint32_t i = 0; i < law->facts->count; i++) {
		values[i] = law->facts->value[i];
		if (fact_at(law, i)->kind != CLASSPEC_DECISION)
			values[i].hi = values[i].lo;
	}
	for (uint32_t i = 0; i < count; i++)
		if (i != except)
			raise(law, facts[i], values);
	return outcome_of(law, values);
}

static void tell_facts(const struct law *law, const uint32_t *facts, uint32_t count)
{
	size_t length = 0;

	for (uint32_t i = 0; i < count && length < law->detail_size; i++)
		length += (size_t)snprintf(
			law->detail + length, law->detail_size - length, "%s%s",
			i ? ", " : "",
			classpec_text(law->plan, fact_at(law, facts[i])->id));
}

static const char *check_undecided(const struct law *law)
{
	uint32_t facts[MOST_FACTS], count, all[MOST_FACTS];
	unsigned best;

	count = classpec_undecided(law->plan, law->rule, law->facts, facts, MOST_FACTS);
	if (law->result->outcome != CLASSPEC_UNDETERMINED)
		return count ? "that no evidence decides" : NULL;
	if (count == 0)
		return "that some evidence decides";
	for (uint32_t i = 0; i < law->facts->count; i++)
		all[i] = fact_at(law, i)->kind == CLASSPEC_DECISION ? facts[0] : i;
	tell_facts(law, facts, count);
	best = decided_by(law, all, law->facts->count, CLASSPEC_NONE);
	if (best > CLASSPEC_CONDITIONAL)
		best = CLASSPEC_CONDITIONAL;
	if (decided_by(law, facts, count, CLASSPEC_NONE) < best)
		return "that the evidence decides";
	for (uint32_t i = 0; i < count; i++)
		if (decided_by(law, facts, count, i) >= best)
			return "that no less evidence decides";
	return NULL;
}

/* ---- the office ---------------------------------------------------------------- */

/* While an office has to decide, the answer names one that has not, and whose floor is
 * met. */
static const char *check_body(const struct law *law)
{
	if (law->result->outcome != CLASSPEC_NEEDS_DETERMINATION)
		return NULL;
	if (law->result->floor_met != CLASSPEC_YES)
		return "that the floor is met";
	for (uint32_t i = 0; i < law->facts->count; i++) {
		const struct classpec_fact *fact = fact_at(law, i);

		if (fact->kind == CLASSPEC_DECISION && law->facts->value[i].lo == 0 &&
		    law->facts->value[i].hi == 1 &&
		    *selection(law, fact->first_selected) == law->result->body)
			return NULL;
	}
	return "who must decide";
}

const char *laws_check(const struct law *law)
{
	const char *broken;

	if (law->facts->count > MOST_FACTS)
		return "the number of facts the tests have room for";
	broken = check_body(law);
	if (!broken)
		broken = check_explanation(law);
	if (!broken)
		broken = check_shortfall(law);
	if (!broken)
		broken = check_undecided(law);
	return broken;
}
