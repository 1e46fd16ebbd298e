#include "rules.h"

void facts_of(int32_t months, struct classpec_interval facts[TOWN_FACT_COUNT])
{
	static const uint32_t kinds[] = { TOWN_KIND_COUNTER_WORK };
	static const struct classpec_degree degree = {
		.level = TOWN_LEVEL_HIGH_SCHOOL, .subject = CLASSPEC_NONE
	};
	const struct classpec_job job = {
		.kinds = kinds, .kind_count = 1, .amount = 100 * months,
		.unit = CLASSPEC_MONTHS, .paid = CLASSPEC_YES, .hours = 4000
	};
	const struct classpec_record record = {
		.presence = CLASSPEC_HAS_EDUCATION | CLASSPEC_HAS_EXPERIENCE,
		.degrees = &degree, .degree_count = 1, .jobs = &job, .job_count = 1
	};
	const classpec_date dates[CLASSPEC_ANCHORS] = { [CLASSPEC_AS_OF] = 20250115 };

	classpec_project(&town_plan, &record, dates, facts);
}
