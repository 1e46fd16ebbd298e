/*
 * sample/boundary.c - people on both sides of one requirement.
 *
 * The prover finds the least record that meets the rule by that requirement alone: with
 * anything less of it the person would not qualify. Beside that person stand those with a
 * day, or the hundredth of a credit, less and more; with each level of education; and
 * with each answer that an office or a credential can have.
 */
#include "sample/sample.h"

#include <string.h>

struct boundary {
	struct sample *s;
	const struct prove_record *just; /* who just meets it */
	const struct classpec_node *node;
	const struct classpec_fact *fact; /* the first of its terms */
	const char *rule;
};

static bool put(struct boundary *b, const struct prove_record *record, const char *how)
{
	struct sample *s = b->s;
	const char *words = classpec_text(
		s->plan, classpec_wording_of(s->plan, b->node->wording)->words);

	return sample_put(s, record,
			  arena_format(s->scratch, "%s: %s %s", b->rule, how,
				       *words ? words
					      : classpec_text(s->plan, b->fact->words)));
}

/* ---- amounts -------------------------------------------------------------------- */

static void put_steps(struct boundary *b)
{
	const struct classpec_plan *plan = b->s->plan;
	const struct classpec_term *terms =
		CLASSPEC_ARRAY(plan, terms, struct classpec_term) + b->node->first_term;
	bool credits = b->fact->kind == CLASSPEC_CREDITS;
	struct person p;
	int by;
	uint32_t i;

	put(b, b->just, "just");
	for (by = -1; by <= 1; by += 2) {
		bool stepped = false;

		person_copy(&p, b->just, b->s->scratch);
		for (i = 0; i < b->node->term_count && !stepped; i++)
			stepped = person_change(plan, &p, fact_at(plan, terms[i].fact), by);
		if (stepped)
			put(b, &p.all,
			    credits ? (by < 0 ? "0.01 credits below" : "0.01 credits above")
				    : (by < 0 ? "one day below" : "one day above"));
	}
}

/* ---- what is held --------------------------------------------------------------- */

static bool degree_counts(const struct boundary *b, const struct classpec_degree *degree)
{
	const uint32_t *list = CLASSPEC_ARRAY(b->s->plan, selections, uint32_t) +
			       b->fact->first_selected;
	uint32_t i;

	for (i = 0; i < b->fact->selected_count; i++)
		if (list[i] == degree->level)
			return true;
	return false;
}

static void put_levels(struct boundary *b)
{
	const struct classpec_plan *plan = b->s->plan;
	const struct classpec_entry *levels =
		CLASSPEC_ARRAY(plan, levels, struct classpec_entry);
	struct person p;
	uint32_t at = 0, i;

	put(b, b->just, "just");
	person_copy(&p, b->just, b->s->scratch);
	while (at < p.all.record.degree_count && !degree_counts(b, &p.degrees[at]))
		at++;
	if (at == p.all.record.degree_count)
		return;
	for (i = 0; i < plan->levels.count; i++) {
		if (levels[i].authority != b->fact->authority)
			continue;
		p.degrees[at].level = i;
		put(b, &p.all,
		    arena_format(b->s->scratch, "%s for",
				 classpec_text(plan, levels[i].id)));
	}
	memmove(p.degrees + at, p.degrees + at + 1,
		sizeof *p.degrees * (p.all.record.degree_count - at - 1));
	p.all.record.degree_count--;
	put(b, &p.all, "without");
}

static void put_credential(struct boundary *b)
{
	static const char *const how[] = { [CLASSPEC_NO] = "without",
					   [CLASSPEC_YES] = "with",
					   [CLASSPEC_UNKNOWN] = "not known:" };
	uint32_t wanted = CLASSPEC_ARRAY(b->s->plan, selections,
					 uint32_t)[b->fact->first_selected];
	struct person p;
	uint32_t at = 0;
	int truth;

	person_copy(&p, b->just, b->s->scratch);
	while (at < p.all.record.holding_count && p.holdings[at].credential != wanted)
		at++;
	if (at == p.all.record.holding_count)
		return;
	for (truth = CLASSPEC_UNKNOWN; truth >= CLASSPEC_NO; truth--) {
		p.holdings[at].held = (uint8_t)truth;
		put(b, &p.all, how[truth]);
	}
}

static void put_decision(struct boundary *b)
{
	static const char *const how[] = { [CLASSPEC_NO] = "refused:",
					   [CLASSPEC_YES] = "granted:",
					   [CLASSPEC_UNKNOWN] = "open:" };
	uint32_t wanted = CLASSPEC_ARRAY(b->s->plan, selections,
					 uint32_t)[b->fact->first_selected];
	struct person p;
	uint32_t at = 0;
	int truth;

	person_copy(&p, b->just, b->s->scratch);
	while (at < p.all.record.decision_count &&
	       (p.decisions[at].body != wanted ||
		p.decisions[at].class_number != b->fact->class_number))
		at++;
	if (at == p.all.record.decision_count)
		return;
	for (truth = CLASSPEC_UNKNOWN; truth >= CLASSPEC_NO; truth--) {
		p.decisions[at].accepted = (uint8_t)truth;
		put(b, &p.all, how[truth]);
	}
}

static void put_status(struct boundary *b)
{
	struct person p;

	put(b, b->just, "just");
	person_copy(&p, b->just, b->s->scratch);
	p.all.record.appointment_count = 0;
	put(b, &p.all, "without");
}

/* ---- the requirement ------------------------------------------------------------ */

static const char *rule_words(struct sample *s, uint32_t number)
{
	const struct classpec_plan *plan = s->plan;
	const struct classpec_rule *rule = rule_at(plan, number);
	const struct classpec_class *class =
		CLASSPEC_ARRAY(plan, classes, struct classpec_class) + rule->class_number;
	const struct classpec_entry *routes =
		CLASSPEC_ARRAY(plan, routes, struct classpec_entry);
	const struct classpec_entry *names =
		CLASSPEC_ARRAY(plan, specialties, struct classpec_entry);
	const char *route = classpec_text(plan, routes[rule->route].id), *stop;
	const char *specialty =
		rule->specialty == CLASSPEC_NONE
			? NULL
			: strrchr(classpec_text(plan, names[rule->specialty].id), '.');

	stop = strrchr(route, '.');
	return arena_format(s->scratch, "%s%s%s %s", classpec_text(plan, class->id),
			    specialty ? " for " : "", specialty ? specialty + 1 : "",
			    stop ? stop + 1 : route);
}

void sample_boundary(struct sample *s, uint32_t rule, uint32_t node)
{
	const struct classpec_plan *plan = s->plan;
	struct boundary b = { .s = s, .node = node_at(plan, rule, node) };
	struct prove_part part = prove_rule(0, rule);
	struct prove_result result = prove_node_admits_nobody(s->space, &part, node,
							      PROVE_STEPS, s->scratch);

	if (result.answer != PROVE_NO || !result.witness)
		return;
	b.just = prove_witness_record(s->space, 0, result.witness, s->as_of, s->scratch);
	if (!b.just)
		return;
	b.rule = rule_words(s, rule);
	b.fact = fact_at(plan, CLASSPEC_ARRAY(plan, terms, struct classpec_term)
				       [b.node->first_term].fact);
	switch (b.fact->kind) {
	case CLASSPEC_EDUCATION:
		put_levels(&b);
		break;
	case CLASSPEC_CREDENTIAL:
		put_credential(&b);
		break;
	case CLASSPEC_DECISION:
		put_decision(&b);
		break;
	case CLASSPEC_STATUS:
		put_status(&b);
		break;
	default:
		put_steps(&b);
	}
}
