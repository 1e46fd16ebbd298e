/*
 * nyc.h - classification plan of City of New York (nyc).
 *
 * Made by classpec from a spec whose rules have the hash 0x43f926af.
 * Do not edit: change the spec and run classpec build.
 */
#ifndef NYC_TABLES_H
#define NYC_TABLES_H

#include "classpec.h"

#if CLASSPEC_TABLE_VERSION < 4 || CLASSPEC_TABLE_VERSION_MIN > 4
#error "nyc.h holds tables of version 4, which this classpec.h does not read. Run classpec build again, with the compiler that came with this classpec.h."
#endif

#define NYC_SOURCE_HASH 0x43f926afu

#ifdef __cplusplus
extern "C" {
#endif

/* each class: its number in the plan */
enum {
	NYC_CALL_CENTER_REPRESENTATIVE = 0, /* Call Center Representative, 10260 */
	NYC_ASSOCIATE_CALL_CENTER_REPRESENTATIVE = 1 /* Associate Call Center Representative, 10271; no rules here */
};

/* each route: its number in the plan */
enum {
	NYC_ROUTE_OPEN = 0 /* Qualification Requirements */
};

/* each experience kind: its number in the plan */
enum {
	NYC_KIND_COMPUTER_CUSTOMER_SERVICE = 0, /* computer customer service */
	NYC_KIND_CITY_COMPUTER_CUSTOMER_SERVICE = 1 /* computer customer service for the City */
};

/* each education level: its number in the plan */
enum {
	NYC_LEVEL_HIGH_SCHOOL = 0, /* a four-year high school diploma, or an equivalent that a state's education depar... */
	NYC_LEVEL_BACHELORS = 1 /* baccalaureate degree */
};

/* each credential: its number in the plan */
enum {
	NYC_CREDENTIAL_KEYBOARD_AND_MOUSE = 0 /* at home in several computer systems with keyboard and mouse */
};

/* how many intervals a struct classpec_facts holds */
enum { NYC_FACT_COUNT = 6 };

/* A caller needs only &nyc_plan, a const struct classpec_plan *. */
struct nyc_tables {
	struct classpec_plan plan;
	struct classpec_authority authorities[1];
	struct classpec_entry kinds[2];
	struct classpec_entry levels[2];
	struct classpec_entry credentials[1];
	struct classpec_entry routes[1];
	struct classpec_class classes[2];
	struct classpec_rule rules[1];
	struct classpec_node nodes[14];
	struct classpec_term terms[6];
	struct classpec_fact facts[6];
	uint32_t selections[7];
	struct classpec_case cases[23];
	struct classpec_case_value case_values[77];
	struct classpec_expectation expectations[23];
	struct classpec_need case_needs[9];
	struct classpec_condition conditions[8];
	struct classpec_condition_list condition_lists[1];
	struct classpec_wording wordings[13];
	struct classpec_revision revisions[1];
	char strings_0[2675];
};

extern const struct nyc_tables nyc_tables;

#define nyc_plan (nyc_tables.plan)

#ifdef __cplusplus
}
#endif

#endif
