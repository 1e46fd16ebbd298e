/*
 * proof_report.c - what was proved of a rule, in words, at the place that it is about.
 */
#include "check/proofs.h"

/* What is reported of a rule that is the same as the one that was asked about. */
struct reporting {
	struct checker *c;
	struct context *cx;
	const struct proof *proof;
	const struct rule *rule;
	struct parts parts;
};

/* ---- the same place in another rule ---------------------------------------------- */

static const struct requirement *twin(const struct requirement *r,
				      const struct requirement *of,
				      const struct requirement *in)
{
	const struct requirement *found = r == of ? in : NULL;
	const struct requirement *a = of->items, *b = in->items;

	for (; a && b && !found; a = a->next, b = b->next)
		found = twin(r, a, b);
	return found;
}

static const struct requirement *in_rule(const struct reporting *r,
					 const struct requirement *requirement)
{
	return twin(requirement, r->proof->rule->requirement, r->rule->requirement);
}

static const struct specialty *specialty_at(const struct reporting *r, uint32_t reading)
{
	return r->rule->class->specialty_count ? &r->rule->class->specialties[reading]
					       : NULL;
}

static const char *class_name(const struct reporting *r)
{
	return r->rule->class->symbol->name->text;
}

static const char *route_name(const struct reporting *r)
{
	return r->rule->route->name->text;
}

/* ---- the whole rule -------------------------------------------------------------- */

/* "" when it is so for all specialties, else " as `revenue` and `call_center`". */
static const char *for_specialties(const struct reporting *r, const uint8_t *verdicts)
{
	uint32_t count = r->proof->reading_count, idle = 0, named = 0;
	const char *words = "";

	for (uint32_t i = 0; i < count; i++)
		idle += verdicts[i] == VERDICT_IDLE;
	for (uint32_t i = 0; idle < count && i < count; i++)
		if (verdicts[i] == VERDICT_IDLE) {
			named++;
			words = arena_format(r->cx->arena, "%s%s`%s`", words,
					     named == 1      ? " as "
					     : named == idle ? " and "
							     : ", ",
					     specialty_at(r, i)->name->text);
		}
	return words;
}

static const char *amount_of_days(const struct reporting *r, uint32_t days)
{
	uint32_t month = r->rule->class->symbol->authority->policy.month_days;
	struct amount amount = {days * 100, AMOUNT_DAYS, days};

	if (days % (12 * month) == 0)
		amount = (struct amount){days / month / 12 * 100, AMOUNT_YEARS, days};
	else if (days % month == 0)
		amount = (struct amount){days / month * 100, AMOUNT_MONTHS, days};
	return amount_words(r->cx, &amount);
}

/* Why no record meets it, where that is plain to see. */
static void explain_impossible(const struct reporting *r, struct diag *d,
			       const struct requirement *q)
{
	uint32_t within = details_of(q)->within.days, before = details_of(q)->before.days;

	if ((q->kind == REQUIRE_EXPERIENCE || q->kind == REQUIRE_SERVICE) && within &&
	    q->amount.days > within - before)
		diag_remark(r->cx, d, "%s do not fit into the last %s%s%s",
			    amount_words(r->cx, &q->amount),
			    amount_of_days(r, within), before ? " without the last " : "",
			    before ? amount_of_days(r, before) : "");
}

static void report_rule(const struct reporting *r)
{
	const struct requirement *impossible;
	bool always = false;
	struct diag *d;

	for (uint32_t i = 0; i < r->proof->reading_count; i++)
		always |= r->proof->always[i] == VERDICT_IDLE;
	if (r->proof->impossible_count > 0) {
		impossible = in_rule(r, r->proof->impossible);
		d = diag(r->cx, W811, impossible->at,
			 "no record meets this, so nobody qualifies for `%s`%s by `%s`",
			 class_name(r), for_specialties(r, r->proof->met), route_name(r));
		explain_impossible(r, d, impossible);
	}
	if (always)
		diag(r->cx, W817, r->rule->requirement->at,
		     "everybody qualifies for `%s`%s by `%s`, even with an empty record",
		     class_name(r), for_specialties(r, r->proof->always), route_name(r));
}

/* ---- parts ----------------------------------------------------------------------- */

static void add_sibling(const struct reporting *r, struct diag *d,
			const struct insight *insight, const char *words)
{
	if (insight->sibling)
		diag_note(r->cx, d, in_rule(r, insight->sibling)->at, "%s", words);
}

/* `words` go on "for example, ... ". */
static void add_example(const struct reporting *r, struct diag *d,
			const struct insight *insight, const char *words)
{
	const struct specialty *specialty = insight->specialty;

	if (!insight->example)
		return;
	diag_remark(r->cx, d, "for example, %s: %s", insight->example->words, words);
	example_attach(r->cx, d, insight->example);
	if (specialty)
		specialty = specialty_at(r, specialty->number);
	example_answer(r->cx, d, r->rule, specialty, OUTCOME_MET);
}

static void report_alternative(const struct reporting *r, const struct part *part,
			       const struct insight *insight)
{
	struct diag *d;

	if (insight->impossible) {
		d = diag(r->cx, W811, part->requirement->at,
			 "no record meets this alternative");
		explain_impossible(r, d, part->requirement);
		return;
	}
	if (part->group->kind == REQUIRE_PROPORTIONAL)
		d = diag(r->cx, W812, part->requirement->at,
			 "no share of this helps anybody to qualify");
	else
		d = diag(r->cx, W812, part->requirement->at,
			 "this alternative lets nobody in: whoever meets it qualifies by "
			 "the others");
	add_sibling(r, d, insight, "whoever meets it meets this");
	add_example(r, d, insight, "`met` without it");
}

static void report_determination(const struct reporting *r, const struct part *part,
				 const struct insight *insight)
{
	const char *office = part->requirement->of[0]->name->text;
	struct diag *d;

	if (insight->impossible) {
		diag(r->cx, W819, part->requirement->at,
		     "`%s` can accept nobody: no record meets the floor", office);
		return;
	}
	d = diag(r->cx, W819, part->requirement->at,
		 "`%s` decides nothing: whomever it could accept qualifies without it",
		 office);
	add_sibling(r, d, insight, "whoever meets the floor meets this");
	add_example(r, d, insight, "`met` whatever the office says");
}

static void report_requirement(const struct reporting *r, const struct part *part,
			       const struct insight *insight)
{
	struct diag *d = diag(r->cx, W813, part->requirement->at,
			      "this keeps nobody out: whoever meets the rest of the rule "
			      "meets it");

	add_sibling(r, d, insight, "whoever meets this meets it");
	add_example(r, d, insight, "the least that meets the rest, and it is `met`");
}

static void report_included(const struct reporting *r, const struct part *part,
			    const struct insight *insight)
{
	struct diag *d;

	if (part->kind == PART_WHOLE)
		d = diag(r->cx, W814, part->requirement->at,
			 "the whole of %s keeps nobody out: what it includes is as much",
			 amount_words(r->cx, &part->requirement->amount));
	else
		d = diag(r->cx, W814, part->requirement->at,
			 "this part keeps nobody out: whoever meets the whole meets it");
	add_example(r, d, insight, "the least that meets the rest, and it is `met`");
}

static void report_part(const struct reporting *r, const struct part *part,
			const struct insight *insight)
{
	switch (part->kind) {
	case PART_ALTERNATIVE:
		if (part_check(part) == W819)
			report_determination(r, part, insight);
		else
			report_alternative(r, part, insight);
		break;
	case PART_REQUIREMENT: report_requirement(r, part, insight); break;
	case PART_INCLUDED:
	case PART_WHOLE: report_included(r, part, insight); break;
	case PART_SUBSTITUTION:
		diag(r->cx, W815, part->substitution->at,
		     "this substitution lets nobody in who does not qualify without it");
		break;
	case PART_CAP:
		diag(r->cx, W816, part->substitution->at,
		     "`up to %s` limits nothing: without it nobody more would qualify",
		     amount_words(r->cx, part->substitution->measure == MEASURE_EACH
						 ? &part->substitution->cap
						 : &part->substitution->amount));
		break;
	}
}

/* ---- what could not be proved ---------------------------------------------------- */

static uint32_t undecided(const uint8_t *verdicts, uint32_t count)
{
	uint32_t open = 0;

	for (uint32_t i = 0; i < count; i++)
		open += verdicts[i] == VERDICT_UNDECIDED;
	return open;
}

static void report_undecided(const struct reporting *r)
{
	const struct proof *proof = r->proof;
	uint32_t parts = undecided(proof->verdicts, proof->parts.count) +
			 proof->unasked;
	uint32_t whole = undecided(proof->met, proof->reading_count) +
			 undecided(proof->always, proof->reading_count);
	struct diag *d;

	if (parts + whole == 0)
		return;
	d = diag(r->cx, W821, r->rule->requirement->at, "undecided %s: %s",
		 whole == 0   ? "which parts of this rule change who qualifies"
		 : parts == 0 ? "whether somebody, or everybody, qualifies by this rule"
			      : "who qualifies by this rule, and which of its parts "
				"change that",
		 proof->doubt);
	diag_remark(r->cx, d, "%u of %u questions are open", (unsigned)(parts + whole),
		    (unsigned)(proof->parts.count + proof->unasked +
			       2 * proof->reading_count));
}

void proof_report(struct checker *c, const struct proof *proof, const struct rule *rule)
{
	struct reporting r = {c, c->cx, proof, rule, proof->parts};

	if (rule != proof->rule)
		r.parts = parts_of(c->cx->arena, rule);
	report_rule(&r);
	for (uint32_t i = 0; i < proof->parts.count; i++)
		if (proof->insights[i].told)
			report_part(&r, &r.parts.items[i], &proof->insights[i]);
	report_undecided(&r);
}
