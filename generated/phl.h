/*
 * phl.h - classification plan of City of Philadelphia (phl).
 *
 * Made by classpec from a spec whose rules have the hash 0xd67134ee.
 * Do not edit: change the spec and run classpec build.
 */
#ifndef PHL_TABLES_H
#define PHL_TABLES_H

#include "classpec.h"

#if CLASSPEC_TABLE_VERSION < 4 || CLASSPEC_TABLE_VERSION_MIN > 4
#error "phl.h holds tables of version 4, which this classpec.h does not read. Run classpec build again, with the compiler that came with this classpec.h."
#endif

#define PHL_SOURCE_HASH 0xd67134eeu

#ifdef __cplusplus
extern "C" {
#endif

/* each class: its number in the plan */
enum {
	PHL_COMMUNICATIONS_CENTER_GENERALIST = 0, /* Communications Center Generalist, 6J24 */
	PHL_COMMUNICATIONS_CENTER_MANAGER = 1, /* Communications Center Manager, 6J28 */
	PHL_COMMUNICATIONS_CENTER_TEAM_LEADER = 2, /* Communications Center Team Leader, 6J26 */
	PHL_CONTACT_CENTER_AGENT = 3, /* 3-1-1 Contact Center Agent, 6J56 */
	PHL_CONTACT_CENTER_AGENT_SUPERVISOR = 4, /* 3-1-1 Contact Center Agent Supervisor, 6J57 */
	PHL_CUSTOMER_SERVICES_ASSISTANT_MANAGER = 5, /* Customer Services Assistant Manager, 6J27 */
	PHL_SERVICE_REPRESENTATIVE = 6, /* Service Representative; no rules here */
	PHL_AIRPORT_COMMUNICATIONS_CENTER_OPERATOR = 7 /* Airport Communications Center Operator; no rules here */
};

/* each route: its number in the plan */
enum {
	PHL_ROUTE_OPEN_COMPETITIVE = 0 /* Open Competitive */
};

/* each specialty: its number in the plan */
enum {
	PHL_SPECIALTY_COMMUNICATIONS_CENTER_GENERALIST_GENERAL = 0, /* General */
	PHL_SPECIALTY_COMMUNICATIONS_CENTER_GENERALIST_BILINGUAL = 1, /* Bilingual */
	PHL_SPECIALTY_COMMUNICATIONS_CENTER_TEAM_LEADER_GENERAL = 2, /* General */
	PHL_SPECIALTY_COMMUNICATIONS_CENTER_TEAM_LEADER_BILINGUAL = 3, /* Bilingual */
	PHL_SPECIALTY_CONTACT_CENTER_AGENT_GENERAL = 4, /* General */
	PHL_SPECIALTY_CONTACT_CENTER_AGENT_BILINGUAL = 5, /* Bilingual */
	PHL_SPECIALTY_CUSTOMER_SERVICES_ASSISTANT_MANAGER_CALL_CENTER = 6, /* Call Center */
	PHL_SPECIALTY_CUSTOMER_SERVICES_ASSISTANT_MANAGER_REVENUE_COLLECTIONS = 7 /* Revenue Collections */
};

/* each experience kind: its number in the plan */
enum {
	PHL_KIND_CALL_CENTER_WORK = 0, /* work in the environment of a call center */
	PHL_KIND_PUBLIC_INFORMATION_SERVICE = 1, /* public information service */
	PHL_KIND_INBOUND_CALL_CENTER_SERVICE = 2, /* in-bound call center service */
	PHL_KIND_HIGH_VOLUME_CALL_CENTER_SERVICE = 3, /* customer service in a high volume call center */
	PHL_KIND_CITY_CONTACT_CENTER_SERVICE = 4, /* customer service in the City's 3-1-1 Contact Center */
	PHL_KIND_CITY_CONTACT_CENTER_FULL_PERFORMANCE_SERVICE = 5, /* full performance level customer service in the City's 3-1-1 Contact Center */
	PHL_KIND_HIGH_VOLUME_CALL_CENTER_SUPERVISION = 6, /* supervision of agents in a high volume call center */
	PHL_KIND_CALL_CENTER_STAFF_SUPERVISION = 7, /* supervision of call center staff */
	PHL_KIND_DELINQUENCY_FIELD_INVESTIGATION = 8, /* field work on delinquents */
	PHL_KIND_REVENUE_BILLING_SUPERVISION = 9, /* supervision of revenue billing or collection */
	PHL_KIND_DELINQUENCY_INVESTIGATION_SUPERVISION = 10, /* supervision of delinquency investigation */
	PHL_KIND_CALL_CENTER_ADMINISTRATION = 11, /* administrative work in a call center */
	PHL_KIND_CALL_CENTER_MANAGEMENT = 12, /* management in a call center */
	PHL_KIND_FULL_TIME_INBOUND_SUPERVISION = 13 /* full time supervision of in-bound call staff */
};

/* each education level: its number in the plan */
enum {
	PHL_LEVEL_TWELFTH_GRADE = 0, /* schooling to the end of the twelfth grade, or its equal */
	PHL_LEVEL_BACHELORS = 1 /* bachelor's degree */
};

/* each credential: its number in the plan */
enum {
	PHL_CREDENTIAL_DESIGNATED_LANGUAGE = 0, /* enough training or experience to hold a conversation in the designated language ... */
	PHL_CREDENTIAL_ENGLISH_AND_DESIGNATED_LANGUAGE = 1 /* enough training or experience to hold a conversation both in English and in the ... */
};

/* each body: its number in the plan */
enum {
	PHL_BODY_CIVIL_SERVICE_COMMISSION = 0, /* Civil Service Commission */
	PHL_BODY_ADMINISTRATIVE_BOARD = 1, /* Administrative Board */
	PHL_BODY_PERSONNEL_DEPARTMENT = 2, /* Personnel Department */
	PHL_BODY_OFFICE_OF_HUMAN_RESOURCES = 3 /* Office of Human Resources */
};

/* how many intervals a struct classpec_facts holds */
enum { PHL_FACT_COUNT = 34 };

/* A caller needs only &phl_plan, a const struct classpec_plan *. */
struct phl_tables {
	struct classpec_plan plan;
	struct classpec_authority authorities[1];
	struct classpec_entry kinds[14];
	struct classpec_entry levels[2];
	struct classpec_entry credentials[2];
	struct classpec_entry bodies[4];
	struct classpec_entry routes[1];
	struct classpec_entry specialties[8];
	struct classpec_class classes[8];
	struct classpec_rule rules[12];
	struct classpec_node nodes[148];
	struct classpec_term terms[34];
	struct classpec_fact facts[34];
	uint32_t selections[57];
	struct classpec_case cases[103];
	struct classpec_case_value case_values[1268];
	struct classpec_expectation expectations[115];
	struct classpec_need case_needs[31];
	struct classpec_demand demands[23];
	struct classpec_condition conditions[84];
	struct classpec_condition_list condition_lists[12];
	struct classpec_wording wordings[79];
	struct classpec_revision revisions[7];
	char strings_0[3756];
	char strings_1[3897];
	char strings_2[3878];
	char strings_3[2515];
};

extern const struct phl_tables phl_tables;

#define phl_plan (phl_tables.plan)

#ifdef __cplusplus
}
#endif

#endif
