/*
 * plan.c - what a plan says of itself: whether this runtime can read it, and its words.
 */
#include "image.h"

static bool section_fits(const struct classpec_plan *plan,
			 const struct classpec_section *section, size_t size)
{
	uint64_t end = section->at + (uint64_t)section->count * size;

	if (!section->count)
		return true;
	return end <= plan->size && (size == 1 || section->at % 4 == 0);
}

static bool days_fit(const struct classpec_plan *plan)
{
	return section_fits(plan, &plan->demands, sizeof(struct classpec_demand)) &&
	       section_fits(plan, &plan->exchanges, sizeof(struct classpec_exchange));
}

static bool conditions_fit(const struct classpec_plan *plan)
{
	const struct classpec_section *lists = &plan->condition_lists;

	return section_fits(plan, &plan->conditions, sizeof(struct classpec_condition)) &&
	       section_fits(plan, lists, sizeof(struct classpec_condition_list)) &&
	       (!lists->count || lists->count == plan->rules.count);
}

enum classpec_error classpec_plan_check(const struct classpec_plan *plan)
{
	const struct classpec_section *entries[] = {
		&plan->kinds, &plan->levels, &plan->subjects, &plan->credentials,
		&plan->bodies, &plan->jurisdictional_classes, &plan->routes,
		&plan->specialties
	};
	size_t i;

	if (!image_version_fits(plan) || plan->size < sizeof *plan || !days_fit(plan) ||
	    !conditions_fit(plan))
		return CLASSPEC_WRONG_VERSION;
	for (i = 0; i < sizeof entries / sizeof *entries; i++)
		if (!section_fits(plan, entries[i], sizeof(struct classpec_entry)))
			return CLASSPEC_WRONG_VERSION;
	if (section_fits(plan, &plan->strings, 1) &&
	    section_fits(plan, &plan->authorities, sizeof(struct classpec_authority)) &&
	    section_fits(plan, &plan->classes, sizeof(struct classpec_class)) &&
	    section_fits(plan, &plan->rules, sizeof(struct classpec_rule)) &&
	    section_fits(plan, &plan->nodes, sizeof(struct classpec_node)) &&
	    section_fits(plan, &plan->wordings, sizeof(struct classpec_wording)) &&
	    section_fits(plan, &plan->revisions, sizeof(struct classpec_revision)) &&
	    section_fits(plan, &plan->terms, sizeof(struct classpec_term)) &&
	    section_fits(plan, &plan->facts, sizeof(struct classpec_fact)) &&
	    section_fits(plan, &plan->selections, sizeof(uint32_t)) &&
	    section_fits(plan, &plan->cases, sizeof(struct classpec_case)) &&
	    section_fits(plan, &plan->case_values, sizeof(struct classpec_case_value)) &&
	    section_fits(plan, &plan->expectations,
			 sizeof(struct classpec_expectation)) &&
	    section_fits(plan, &plan->case_needs, sizeof(struct classpec_need)))
		return CLASSPEC_OK;
	return CLASSPEC_WRONG_VERSION;
}

const char *classpec_text(const struct classpec_plan *plan, classpec_string at)
{
	const char *strings = image_at(plan, plan->strings.at);

	return at < plan->strings.count ? strings + at : "";
}

const struct classpec_revision *classpec_revision_of(const struct classpec_plan *plan,
						     const struct classpec_rule *rule)
{
	static const struct classpec_revision none = { 0, 0, 0, 0, 0 };
	const struct classpec_revision *revisions = image_at(plan, plan->revisions.at);

	return rule->revision_number < plan->revisions.count
		       ? revisions + rule->revision_number
		       : &none;
}

const struct classpec_wording *classpec_wording_of(const struct classpec_plan *plan,
						   uint32_t wording)
{
	static const struct classpec_wording none = { 0, 0, 0, 0 };
	const struct classpec_wording *wordings = image_at(plan, plan->wordings.at);

	return wording < plan->wordings.count ? wordings + wording : &none;
}

uint32_t classpec_wording_line(const struct classpec_plan *plan,
			       const struct classpec_rule *rule, uint32_t wording)
{
	return rule->line + (uint32_t)classpec_wording_of(plan, wording)->line;
}

const char *classpec_outcome_name(uint32_t outcome)
{
	switch (outcome) {
	case CLASSPEC_NOT_MET:
		return "not_met";
	case CLASSPEC_NEEDS_DETERMINATION:
		return "needs_determination";
	case CLASSPEC_UNDETERMINED:
		return "undetermined";
	case CLASSPEC_CONDITIONAL:
		return "conditional";
	case CLASSPEC_MET:
		return "met";
	default:
		return "";
	}
}

const char *classpec_stage_name(uint32_t stage)
{
	switch (stage) {
	case CLASSPEC_FILING:
		return "filing";
	case CLASSPEC_EXAMINATION:
		return "examination";
	case CLASSPEC_APPOINTMENT:
		return "appointment";
	case CLASSPEC_END_OF_PROBATION:
		return "end_of_probation";
	default:
		return "";
	}
}
