// Which classes of the town are open to somebody, by the tables and by the readable functions.
#include "rules.h"
#include "town_functions.h"

#include <cstdio>
#include <initializer_list>

int main()
{
	for (int32_t months : {12, 24}) {
		classpec_interval known[TOWN_FACT_COUNT];
		facts_of(months, known);
		const classpec_facts facts = {known, TOWN_FACT_COUNT, CLASSPEC_FILING, 20250115};

		for (uint32_t number : {TOWN_CLERK_1, TOWN_CLERK_2}) {
			classpec_result result;
			if (classpec_qualify(&town_plan, number, TOWN_ROUTE_OPEN, &facts, &result))
				return 1;
			std::printf("%d months, class %u: %s\n", int(months), unsigned(number),
				    classpec_outcome_name(result.outcome));
		}
		if (town_clerk_2_open(known, CLASSPEC_FILING) !=
		    (months < 24 ? CLASSPEC_NOT_MET : CLASSPEC_MET))
			return 1;
	}
	return 0;
}
