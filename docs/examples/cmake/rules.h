/* What the town's rules say of somebody with a diploma and some time at a counter. */
#ifndef RULES_H
#define RULES_H

#include "town.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Fills the facts; months is from 0 to 600. */
void facts_of(int32_t months, struct classpec_interval facts[TOWN_FACT_COUNT]);

#ifdef __cplusplus
}
#endif

#endif
