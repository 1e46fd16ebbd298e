/* Asks of the town's rules whether somebody may become Clerk 2. */
#include "town.h"

#include <stdio.h>

int main(void)
{
	static const uint32_t kinds[] = { TOWN_KIND_COUNTER_WORK };
	static const struct classpec_degree degree = {
		.level = TOWN_LEVEL_HIGH_SCHOOL, .subject = CLASSPEC_NONE
	};
	const struct classpec_job job = {
		.kinds = kinds, .kind_count = 1, .amount = 1800, /* 18.00 months */
		.unit = CLASSPEC_MONTHS, .paid = CLASSPEC_YES, .hours = 4000
	};
	const struct classpec_record record = {
		.presence = CLASSPEC_HAS_EDUCATION | CLASSPEC_HAS_EXPERIENCE,
		.degrees = &degree, .degree_count = 1, .jobs = &job, .job_count = 1
	};
	const classpec_date dates[CLASSPEC_ANCHORS] = { [CLASSPEC_AS_OF] = 20250115 };
	struct classpec_interval known[TOWN_FACT_COUNT];
	struct classpec_facts facts = { known, TOWN_FACT_COUNT, CLASSPEC_FILING, 20250115 };
	struct classpec_way ways[CLASSPEC_WAYS];
	struct classpec_result result;
	char words[200];

	if (classpec_plan_check(&town_plan) != CLASSPEC_OK)
		return 1;
	classpec_project(&town_plan, &record, dates, known);
	if (classpec_qualify(&town_plan, TOWN_CLERK_2, TOWN_ROUTE_OPEN, &facts, &result))
		return 1;
	printf("Clerk 2: %s\n", classpec_outcome_name(result.outcome));
	if (classpec_shortfall(&town_plan, result.rule, &facts, ways)) {
		classpec_words_way(&town_plan, &ways[0], words, sizeof words);
		printf("would qualify with %s\n", words);
	}
	return 0;
}
