/*
 * nys.h - classification plan of New York State Department of Civil Service (nys).
 *
 * Made by classpec from a spec whose rules have the hash 0x73e73d35.
 * Do not edit: change the spec and run classpec build.
 */
#ifndef NYS_TABLES_H
#define NYS_TABLES_H

#include "classpec.h"

#if CLASSPEC_TABLE_VERSION < 4 || CLASSPEC_TABLE_VERSION_MIN > 4
#error "nys.h holds tables of version 4, which this classpec.h does not read. Run classpec build again, with the compiler that came with this classpec.h."
#endif

#define NYS_SOURCE_HASH 0x73e73d35u

#ifdef __cplusplus
extern "C" {
#endif

/* each class: its number in the plan */
enum {
	NYS_CALL_CENTER_ASSISTANT_DIRECTOR = 0, /* Call Center Assistant Director, 2836600 */
	NYS_CALL_CENTER_DIRECTOR = 1, /* Call Center Director, 2836700 */
	NYS_CALL_CENTER_REPRESENTATIVE_1 = 2, /* Call Center Representative 1, 2546100 */
	NYS_CALL_CENTER_REPRESENTATIVE_2 = 3, /* Call Center Representative 2, 2546200 */
	NYS_CALL_CENTER_REPRESENTATIVE_3 = 4, /* Call Center Representative 3, 2546300 */
	NYS_BUSINESS_SYSTEMS_ANALYST_4 = 5, /* Business Systems Analyst 4; no rules here */
	NYS_MANAGER_INFORMATION_TECHNOLOGY_SERVICES_1 = 6, /* Manager Information Technology Services 1; no rules here */
	NYS_CALL_CENTER_MANAGER = 7, /* Call Center Manager; no rules here */
	NYS_CALL_CENTER_REPRESENTATIVE_4 = 8, /* Call Center Representative 4; no rules here */
	NYS_CALL_CENTER_QUALITY_ASSURANCE_SPECIALIST = 9 /* Call Center Quality Assurance Specialist; no rules here */
};

/* each route: its number in the plan */
enum {
	NYS_ROUTE_PROMOTION = 0, /* Promotion */
	NYS_ROUTE_OPEN_COMPETITIVE = 1, /* Open Competitive */
	NYS_ROUTE_NON_COMPETITIVE = 2 /* Non-competitive */
};

/* each experience kind: its number in the plan */
enum {
	NYS_KIND_CUSTOMER_SERVICE = 0, /* customer service */
	NYS_KIND_PUBLIC_CUSTOMER_SERVICE = 1, /* public customer service */
	NYS_KIND_NETWORK_DEVELOPMENT = 2, /* information systems network work */
	NYS_KIND_CALL_CENTER_PROJECT_SUPERVISION = 3 /* information systems projects and staff supervision in a government call center */
};

/* each education level: its number in the plan */
enum {
	NYS_LEVEL_HIGH_SCHOOL = 0, /* high school graduation or equivalency */
	NYS_LEVEL_BACHELORS = 1 /* bachelor's degree */
};

/* each subject: its number in the plan */
enum {
	NYS_SUBJECT_ACCOUNTING = 0, /* accounting */
	NYS_SUBJECT_BUSINESS = 1 /* business */
};

/* each jurisdictional class: its number in the plan */
enum {
	NYS_JURISDICTIONAL_CLASS_COMPETITIVE = 0, /* competitive */
	NYS_JURISDICTIONAL_CLASS_NON_COMPETITIVE = 1, /* non_competitive */
	NYS_JURISDICTIONAL_CLASS_EXEMPT = 2, /* exempt */
	NYS_JURISDICTIONAL_CLASS_LABOR = 3 /* labor */
};

/* how many intervals a struct classpec_facts holds */
enum { NYS_FACT_COUNT = 10 };

/* A caller needs only &nys_plan, a const struct classpec_plan *. */
struct nys_tables {
	struct classpec_plan plan;
	struct classpec_authority authorities[1];
	struct classpec_entry kinds[4];
	struct classpec_entry levels[2];
	struct classpec_entry subjects[2];
	struct classpec_entry jurisdictional_classes[4];
	struct classpec_entry routes[3];
	struct classpec_class classes[10];
	struct classpec_rule rules[8];
	struct classpec_node nodes[40];
	struct classpec_term terms[10];
	struct classpec_fact facts[10];
	uint32_t selections[12];
	struct classpec_case cases[64];
	struct classpec_case_value case_values[159];
	struct classpec_expectation expectations[85];
	struct classpec_need case_needs[32];
	struct classpec_demand demands[4];
	struct classpec_condition conditions[25];
	struct classpec_condition_list condition_lists[8];
	struct classpec_wording wordings[35];
	struct classpec_revision revisions[2];
	char strings_0[3824];
	char strings_1[3483];
};

extern const struct nys_tables nys_tables;

#define nys_plan (nys_tables.plan)

#ifdef __cplusplus
}
#endif

#endif
