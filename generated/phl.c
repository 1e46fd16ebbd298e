/*
 * phl.c - classification plan of City of Philadelphia (phl).
 *
 * Made by classpec from a spec whose rules have the hash 0xd67134ee.
 * Do not edit: change the spec and run classpec build.
 */
#include "phl.h"

#if CLASSPEC_TABLE_VERSION < 4 || CLASSPEC_TABLE_VERSION_MIN > 4
#error "phl.c holds tables of version 4, which this classpec.h does not read. Run classpec build again, with the compiler that came with this classpec.h."
#endif
#if PHL_SOURCE_HASH != 0xd67134eeu
#error "phl.c and phl.h were made from different specs. Run classpec build again and take both."
#endif

#define phl_at(member) ((uint32_t)offsetof(struct phl_tables, member))

#if defined(__cplusplus)
#define phl_holds(condition, why) static_assert(condition, why)
#elif __STDC_VERSION__ >= 201112L
#define phl_holds(condition, why) _Static_assert(condition, why)
#else
#define phl_holds(condition, why) extern char phl_held[(condition) ? 1 : -1]
#endif

phl_holds(phl_at(strings_1) == phl_at(strings_0) + 3756,
	   "the compiler left room between two arrays of char");
phl_holds(phl_at(strings_2) == phl_at(strings_0) + 7653,
	   "the compiler left room between two arrays of char");
phl_holds(phl_at(strings_3) == phl_at(strings_0) + 11531,
	   "the compiler left room between two arrays of char");

const struct phl_tables phl_tables = {
	{ /* plan */
		CLASSPEC_MAGIC,
		4, /* table version */
		(uint32_t)sizeof(struct phl_tables),
		PHL_SOURCE_HASH,
		9028, /* generator */
		0,
		{ phl_at(strings_0), 14046 }, /* strings */
		{ phl_at(authorities), 1 }, /* authorities */
		{ phl_at(kinds), 14 }, /* kinds */
		{ phl_at(levels), 2 }, /* levels */
		{ 0, 0 }, /* subjects */
		{ phl_at(credentials), 2 }, /* credentials */
		{ phl_at(bodies), 4 }, /* bodies */
		{ 0, 0 }, /* jurisdictional_classes */
		{ phl_at(routes), 1 }, /* routes */
		{ phl_at(specialties), 8 }, /* specialties */
		{ phl_at(classes), 8 }, /* classes */
		{ phl_at(rules), 12 }, /* rules */
		{ phl_at(nodes), 148 }, /* nodes */
		{ phl_at(terms), 34 }, /* terms */
		{ phl_at(facts), 34 }, /* facts */
		{ phl_at(selections), 57 }, /* selections */
		{ phl_at(cases), 103 }, /* cases */
		{ phl_at(case_values), 1268 }, /* case_values */
		{ phl_at(expectations), 115 }, /* expectations */
		{ phl_at(case_needs), 31 }, /* case_needs */
		{ phl_at(demands), 23 }, /* demands */
		{ 0, 0 }, /* exchanges */
		{ phl_at(conditions), 84 }, /* conditions */
		{ phl_at(condition_lists), 12 }, /* condition_lists */
		{ phl_at(wordings), 79 }, /* wordings */
		{ phl_at(revisions), 7 }, /* revisions */
	},
	{ /* authorities */
		{ 1, 5, 30, 4000, 208000, CLASSPEC_PRORATED, 0, 1, 0, 2, 3, 0, 0, 0 }, /* phl */
	},
	{ /* kinds */
		{ 26, 47, 0 }, /* phl.call_center_work */
		{ 88, 119, 0 }, /* phl.public_information_service */
		{ 146, 178, 0 }, /* phl.inbound_call_center_service */
		{ 207, 243, 0 }, /* phl.high_volume_call_center_service */
		{ 289, 321, 0 }, /* phl.city_contact_center_service */
		{ 373, 422, 0 }, /* phl.city_contact_center_full_performance_service */
		{ 497, 537, 0 }, /* phl.high_volume_call_center_supervision */
		{ 588, 622, 0 }, /* phl.call_center_staff_supervision */
		{ 655, 691, 0 }, /* phl.delinquency_field_investigation */
		{ 717, 749, 0 }, /* phl.revenue_billing_supervision */
		{ 794, 836, 0 }, /* phl.delinquency_investigation_supervision */
		{ 877, 908, 0 }, /* phl.call_center_administration */
		{ 945, 972, 0 }, /* phl.call_center_management */
		{ 1000, 1034, 0 }, /* phl.full_time_inbound_supervision */
	},
	{ /* levels */
		{ 1079, 1097, 0 }, /* phl.twelfth_grade */
		{ 1153, 1167, 0 }, /* phl.bachelors */
	},
	{ /* credentials */
		{ 1185, 1209, 0 }, /* phl.designated_language */
		{ 1308, 1344, 0 }, /* phl.english_and_designated_language */
	},
	{ /* bodies */
		{ 1450, 1479, 0 }, /* phl.civil_service_commission */
		{ 1504, 1529, 0 }, /* phl.administrative_board */
		{ 1550, 1575, 0 }, /* phl.personnel_department */
		{ 1596, 1626, 0 }, /* phl.office_of_human_resources */
	},
	{ /* routes */
		{ 1652, 1673, 0 }, /* phl.open_competitive */
	},
	{ /* specialties */
		{ 1690, 1735, 0 }, /* phl.communications_center_generalist.general */
		{ 1743, 1790, 0 }, /* phl.communications_center_generalist.bilingual */
		{ 1952, 1735, 0 }, /* phl.communications_center_team_leader.general */
		{ 1998, 1790, 0 }, /* phl.communications_center_team_leader.bilingual */
		{ 2126, 1735, 0 }, /* phl.contact_center_agent.general */
		{ 2159, 1790, 0 }, /* phl.contact_center_agent.bilingual */
		{ 2336, 2388, 0 }, /* phl.customer_services_assistant_manager.call_center */
		{ 2400, 2460, 0 }, /* phl.customer_services_assistant_manager.revenue_collections */
	},
	{ /* classes */
		{ 1800, 1837, 1870, 1875, 0, 0, 2, 0 }, /* phl.communications_center_generalist */
		{ 1878, 1912, 1942, 1947, 0, 2, 1, 0 }, /* phl.communications_center_manager */
		{ 2046, 2084, 2118, 2123, 0, 3, 2, 0 }, /* phl.communications_center_team_leader */
		{ 2194, 2219, 2246, 2251, 0, 5, 4, 0 }, /* phl.contact_center_agent */
		{ 2254, 2290, 2328, 2333, 0, 9, 1, 0 }, /* phl.contact_center_agent_supervisor */
		{ 2480, 2520, 2556, 2561, 0, 10, 2, 0 }, /* phl.customer_services_assistant_manager */
		{ 2566, 2593, 0, 0, 0, 12, 0, 0 }, /* phl.service_representative */
		{ 2616, 2659, 0, 0, 0, 12, 0, 0 }, /* phl.airport_communications_center_operator */
	},
	{ /* rules */
		{ 0, 0, 0, 0, 0, 8, 127 }, /* phl.communications_center_generalist for phl.communications_cent... */
		{ 0, 0, 1, 0, 8, 10, 127 }, /* phl.communications_center_generalist for phl.communications_cent... */
		{ 1, 0, CLASSPEC_NONE, 1, 18, 18, 116 }, /* phl.communications_center_manager, phl.open_competitive */
		{ 2, 0, 2, 2, 36, 8, 109 }, /* phl.communications_center_team_leader for phl.communications_cen... */
		{ 2, 0, 3, 2, 44, 10, 109 }, /* phl.communications_center_team_leader for phl.communications_cen... */
		{ 3, 0, 4, 3, 54, 6, 122 }, /* phl.contact_center_agent for phl.contact_center_agent.general, p... */
		{ 3, 0, 5, 3, 60, 8, 122 }, /* phl.contact_center_agent for phl.contact_center_agent.bilingual,... */
		{ 3, 0, 4, 4, 68, 6, 118 }, /* phl.contact_center_agent for phl.contact_center_agent.general, p... */
		{ 3, 0, 5, 4, 74, 8, 118 }, /* phl.contact_center_agent for phl.contact_center_agent.bilingual,... */
		{ 4, 0, CLASSPEC_NONE, 5, 82, 29, 124 }, /* phl.contact_center_agent_supervisor, phl.open_competitive */
		{ 5, 0, 6, 6, 111, 11, 168 }, /* phl.customer_services_assistant_manager for phl.customer_service... */
		{ 5, 0, 7, 6, 122, 26, 168 }, /* phl.customer_services_assistant_manager for phl.customer_service... */
	},
	{ /* nodes */
		/* phl.communications_center_generalist for phl.communications_center_generalist.general, phl.open_competitive */
		{ CLASSPEC_ANY, CLASSPEC_FILING, 0, 0, 8, 0, 0, 0 }, /* any of */
		{ CLASSPEC_ALL, CLASSPEC_FILING, 0, 0, 3, 0, 0, 1 }, /*   all of */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 1, 1, 0, 1, 2 }, /*     schooling to the end of the twelfth grade, or its equal */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 1, 1, 1, 720, 3 }, /*     2 years of in-bound call center service */
		{ CLASSPEC_ALL, CLASSPEC_FILING, CLASSPEC_DISCRETION, 0, 4, 0, 0, 4 }, /*   accepted by Personnel Department */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, CLASSPEC_DETERMINATION, 1, 1, 2, 1, 5 }, /*     a determination by Personnel Department */
		{ CLASSPEC_ALL, CLASSPEC_FILING, CLASSPEC_FLOOR, 0, 2, 0, 0, 6 }, /*     what the office cannot waive */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 1, 1, 1, 720, 3 }, /*       2 years of in-bound call center service */
		/* phl.communications_center_generalist for phl.communications_center_generalist.bilingual, phl.open_competitive */
		{ CLASSPEC_ALL, CLASSPEC_FILING, 0, 0, 10, 0, 0, 7 }, /* all of */
		{ CLASSPEC_ANY, CLASSPEC_FILING, 0, 0, 8, 0, 0, 0 }, /*   any of */
		{ CLASSPEC_ALL, CLASSPEC_FILING, 0, 0, 3, 0, 0, 1 }, /*     all of */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 1, 1, 0, 1, 2 }, /*       schooling to the end of the twelfth grade, or its equal */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 1, 1, 1, 720, 3 }, /*       2 years of in-bound call center service */
		{ CLASSPEC_ALL, CLASSPEC_FILING, CLASSPEC_DISCRETION, 0, 4, 0, 0, 4 }, /*     accepted by Personnel Department */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, CLASSPEC_DETERMINATION, 1, 1, 2, 1, 5 }, /*       a determination by Personnel Department */
		{ CLASSPEC_ALL, CLASSPEC_FILING, CLASSPEC_FLOOR, 0, 2, 0, 0, 6 }, /*       what the office cannot waive */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 1, 1, 1, 720, 3 }, /*         2 years of in-bound call center service */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 1, 1, 3, 1, 8 }, /*   enough training or experience to hold a conversation in the desi... */
		/* phl.communications_center_manager, phl.open_competitive */
		{ CLASSPEC_ANY, CLASSPEC_FILING, 0, 0, 18, 0, 0, 7 }, /* any of */
		{ CLASSPEC_ALL, CLASSPEC_FILING, 0, 0, 6, 0, 0, 9 }, /*   all of */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 1, 1, 4, 1, 10 }, /*     bachelor's degree from an accredited school */
		{ CLASSPEC_ALL, CLASSPEC_FILING, 0, 0, 4, 0, 0, 11 }, /*     all of */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 1, 1, 5, 360, 12 }, /*       1 year of administrative work in a call center */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 1, 1, 6, 1080, 13 }, /*       3 years of management in a call center */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, CLASSPEC_TOGETHER, 1, 1, 7, 1440, 14 }, /*       general_with_degree and specific_with_degree together, no day co... */
		{ CLASSPEC_ALL, CLASSPEC_FILING, 0, 0, 7, 0, 0, 15 }, /*   all of */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 1, 1, 0, 1, 16 }, /*     schooling to the end of the twelfth grade, or its equal */
		{ CLASSPEC_ALL, CLASSPEC_FILING, 0, 0, 5, 0, 0, 17 }, /*     all of */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 1, 1, 8, 720, 18 }, /*       2 years of full time supervision of in-bound call staff */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 1, 1, 6, 1440, 20 }, /*       4 years of management in a call center */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, CLASSPEC_TOGETHER, 1, 1, 9, 2160, 21 }, /*       no day counted twice: 6 years of full time supervision of in-bou... */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, CLASSPEC_TOGETHER, 1, 1, 10, 2880, 22 }, /*       general_without_degree and specific_without_degree together, no ... */
		{ CLASSPEC_ALL, CLASSPEC_FILING, CLASSPEC_DISCRETION, 0, 4, 0, 0, 23 }, /*   accepted by Personnel Department */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, CLASSPEC_DETERMINATION, 1, 1, 11, 1, 24 }, /*     a determination by Personnel Department */
		{ CLASSPEC_ALL, CLASSPEC_FILING, CLASSPEC_FLOOR, 0, 2, 0, 0, 25 }, /*     what the office cannot waive */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 1, 1, 6, 1080, 13 }, /*       3 years of management in a call center */
		/* phl.communications_center_team_leader for phl.communications_center_team_leader.general, phl.open_competitive */
		{ CLASSPEC_ANY, CLASSPEC_FILING, 0, 0, 8, 0, 0, 11 }, /* any of */
		{ CLASSPEC_ALL, CLASSPEC_FILING, 0, 0, 3, 0, 0, 0 }, /*   all of */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 1, 1, 0, 1, 26 }, /*     schooling to the end of the twelfth grade, or its equal */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 1, 1, 1, 1080, 27 }, /*     3 years of in-bound call center service */
		{ CLASSPEC_ALL, CLASSPEC_FILING, CLASSPEC_DISCRETION, 0, 4, 0, 0, 28 }, /*   accepted by Personnel Department */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, CLASSPEC_DETERMINATION, 1, 1, 12, 1, 29 }, /*     a determination by Personnel Department */
		{ CLASSPEC_ALL, CLASSPEC_FILING, CLASSPEC_FLOOR, 0, 2, 0, 0, 30 }, /*     what the office cannot waive */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 1, 1, 1, 1080, 27 }, /*       3 years of in-bound call center service */
		/* phl.communications_center_team_leader for phl.communications_center_team_leader.bilingual, phl.open_competitive */
		{ CLASSPEC_ALL, CLASSPEC_FILING, 0, 0, 10, 0, 0, 7 }, /* all of */
		{ CLASSPEC_ANY, CLASSPEC_FILING, 0, 0, 8, 0, 0, 11 }, /*   any of */
		{ CLASSPEC_ALL, CLASSPEC_FILING, 0, 0, 3, 0, 0, 0 }, /*     all of */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 1, 1, 0, 1, 26 }, /*       schooling to the end of the twelfth grade, or its equal */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 1, 1, 1, 1080, 27 }, /*       3 years of in-bound call center service */
		{ CLASSPEC_ALL, CLASSPEC_FILING, CLASSPEC_DISCRETION, 0, 4, 0, 0, 28 }, /*     accepted by Personnel Department */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, CLASSPEC_DETERMINATION, 1, 1, 12, 1, 29 }, /*       a determination by Personnel Department */
		{ CLASSPEC_ALL, CLASSPEC_FILING, CLASSPEC_FLOOR, 0, 2, 0, 0, 30 }, /*       what the office cannot waive */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 1, 1, 1, 1080, 27 }, /*         3 years of in-bound call center service */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 1, 1, 3, 1, 31 }, /*   enough training or experience to hold a conversation in the desi... */
		/* phl.contact_center_agent for phl.contact_center_agent.general, phl.open_competitive, 2022-02 */
		{ CLASSPEC_ANY, CLASSPEC_FILING, 0, 0, 6, 0, 0, 11 }, /* any of */
		{ CLASSPEC_ALL, CLASSPEC_FILING, 0, 0, 3, 0, 0, 0 }, /*   all of */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 1, 1, 0, 1, 26 }, /*     schooling to the end of the twelfth grade, or its equal */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 1, 1, 13, 360, 32 }, /*     1 year of customer service in the City's 3-1-1 Contact Center */
		{ CLASSPEC_ALL, CLASSPEC_FILING, CLASSPEC_DISCRETION, 0, 2, 0, 0, 33 }, /*   accepted by Office of Human Resources */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, CLASSPEC_DETERMINATION, 1, 1, 14, 1, 34 }, /*     a determination by Office of Human Resources */
		/* phl.contact_center_agent for phl.contact_center_agent.bilingual, phl.open_competitive, 2022-02 */
		{ CLASSPEC_ALL, CLASSPEC_FILING, 0, 0, 8, 0, 0, 7 }, /* all of */
		{ CLASSPEC_ANY, CLASSPEC_FILING, 0, 0, 6, 0, 0, 11 }, /*   any of */
		{ CLASSPEC_ALL, CLASSPEC_FILING, 0, 0, 3, 0, 0, 0 }, /*     all of */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 1, 1, 0, 1, 26 }, /*       schooling to the end of the twelfth grade, or its equal */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 1, 1, 13, 360, 32 }, /*       1 year of customer service in the City's 3-1-1 Contact Center */
		{ CLASSPEC_ALL, CLASSPEC_FILING, CLASSPEC_DISCRETION, 0, 2, 0, 0, 33 }, /*     accepted by Office of Human Resources */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, CLASSPEC_DETERMINATION, 1, 1, 14, 1, 34 }, /*       a determination by Office of Human Resources */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 1, 1, 15, 1, 35 }, /*   enough training or experience to hold a conversation both in Eng... */
		/* phl.contact_center_agent for phl.contact_center_agent.general, phl.open_competitive, 2021-06 */
		{ CLASSPEC_ANY, CLASSPEC_FILING, 0, 0, 6, 0, 0, 11 }, /* any of */
		{ CLASSPEC_ALL, CLASSPEC_FILING, 0, 0, 3, 0, 0, 0 }, /*   all of */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 1, 1, 0, 1, 26 }, /*     schooling to the end of the twelfth grade, or its equal */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 1, 1, 16, 360, 36 }, /*     1 year of customer service in a high volume call center or custo... */
		{ CLASSPEC_ALL, CLASSPEC_FILING, CLASSPEC_DISCRETION, 0, 2, 0, 0, 33 }, /*   accepted by Office of Human Resources */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, CLASSPEC_DETERMINATION, 1, 1, 14, 1, 34 }, /*     a determination by Office of Human Resources */
		/* phl.contact_center_agent for phl.contact_center_agent.bilingual, phl.open_competitive, 2021-06 */
		{ CLASSPEC_ALL, CLASSPEC_FILING, 0, 0, 8, 0, 0, 7 }, /* all of */
		{ CLASSPEC_ANY, CLASSPEC_FILING, 0, 0, 6, 0, 0, 11 }, /*   any of */
		{ CLASSPEC_ALL, CLASSPEC_FILING, 0, 0, 3, 0, 0, 0 }, /*     all of */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 1, 1, 0, 1, 26 }, /*       schooling to the end of the twelfth grade, or its equal */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 1, 1, 16, 360, 36 }, /*       1 year of customer service in a high volume call center or custo... */
		{ CLASSPEC_ALL, CLASSPEC_FILING, CLASSPEC_DISCRETION, 0, 2, 0, 0, 33 }, /*     accepted by Office of Human Resources */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, CLASSPEC_DETERMINATION, 1, 1, 14, 1, 34 }, /*       a determination by Office of Human Resources */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 1, 1, 15, 1, 35 }, /*   enough training or experience to hold a conversation both in Eng... */
		/* phl.contact_center_agent_supervisor, phl.open_competitive */
		{ CLASSPEC_ANY, CLASSPEC_FILING, 0, 0, 29, 0, 0, 37 }, /* any of */
		{ CLASSPEC_ALL, CLASSPEC_FILING, 0, 0, 23, 0, 0, 11 }, /*   all of */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 1, 1, 0, 1, 38 }, /*     schooling to the end of the twelfth grade, or its equal */
		{ CLASSPEC_ANY, CLASSPEC_FILING, 0, 0, 21, 0, 0, 1 }, /*     any of */
		{ CLASSPEC_ANY, CLASSPEC_FILING, CLASSPEC_SUBSTITUTED, 0, 9, 0, 0, 39 }, /*       as it stands, or with a substitution */
		{ CLASSPEC_ALL, CLASSPEC_FILING, 0, 0, 3, 0, 0, 40 }, /*         all of */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 1, 1, 17, 720, 42 }, /*           2 years of full performance level customer service in the City's... */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, CLASSPEC_TOGETHER, 1, 1, 16, 1440, 43 }, /*           center_general and center_specific together, no day counted twic... */
		{ CLASSPEC_ALL, CLASSPEC_FILING, 0, 0, 5, 0, 0, 40 }, /*         all of */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 1, 1, 18, 9000, 44 }, /*           30 semester credits from an accredited school */
		{ CLASSPEC_ALL, CLASSPEC_FILING, 0, 0, 3, 0, 0, 40 }, /*           all of */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 1, 1, 17, 720, 42 }, /*             2 years of full performance level customer service in the City's... */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, CLASSPEC_TOGETHER, 1, 1, 16, 1080, 46 }, /*             center_general and center_specific together, no day counted twic... */
		{ CLASSPEC_ANY, CLASSPEC_FILING, CLASSPEC_SUBSTITUTED, 0, 11, 0, 0, 47 }, /*       as it stands, or with a substitution */
		{ CLASSPEC_ALL, CLASSPEC_FILING, 0, 0, 4, 0, 0, 48 }, /*         all of */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 1, 1, 19, 720, 49 }, /*           2 years of customer service in a high volume call center */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 1, 1, 20, 720, 50 }, /*           2 years of supervision of agents in a high volume call center */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, CLASSPEC_TOGETHER, 1, 1, 21, 1440, 51 }, /*           outside_general and outside_specific together, no day counted tw... */
		{ CLASSPEC_ALL, CLASSPEC_FILING, 0, 0, 6, 0, 0, 48 }, /*         all of */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 1, 1, 18, 9000, 52 }, /*           30 semester credits from an accredited school */
		{ CLASSPEC_ALL, CLASSPEC_FILING, 0, 0, 4, 0, 0, 48 }, /*           all of */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 1, 1, 19, 360, 53 }, /*             1 year of customer service in a high volume call center */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 1, 1, 20, 720, 50 }, /*             2 years of supervision of agents in a high volume call center */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, CLASSPEC_TOGETHER, 1, 1, 21, 1080, 54 }, /*             outside_general and outside_specific together, no day counted tw... */
		{ CLASSPEC_ALL, CLASSPEC_FILING, CLASSPEC_DISCRETION, 0, 5, 0, 0, 55 }, /*   accepted by Office of Human Resources */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, CLASSPEC_DETERMINATION, 1, 1, 22, 1, 56 }, /*     a determination by Office of Human Resources */
		{ CLASSPEC_ANY, CLASSPEC_FILING, CLASSPEC_FLOOR, 0, 3, 0, 0, 57 }, /*     what the office cannot waive */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 1, 1, 17, 720, 42 }, /*       2 years of full performance level customer service in the City's... */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 1, 1, 20, 720, 50 }, /*       2 years of supervision of agents in a high volume call center */
		/* phl.customer_services_assistant_manager for phl.customer_services_assistant_manager.call_center, phl.open_competitive */
		{ CLASSPEC_ANY, CLASSPEC_FILING, 0, 0, 11, 0, 0, 37 }, /* any of */
		{ CLASSPEC_ALL, CLASSPEC_FILING, 0, 0, 6, 0, 0, 11 }, /*   all of */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 1, 1, 0, 1, 38 }, /*     schooling to the end of the twelfth grade, or its equal */
		{ CLASSPEC_ALL, CLASSPEC_FILING, 0, 0, 4, 0, 0, 1 }, /*     all of */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 1, 1, 1, 720, 58 }, /*       2 years of in-bound call center service */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 1, 1, 23, 720, 59 }, /*       2 years of supervision of call center staff */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, CLASSPEC_TOGETHER, 1, 1, 24, 1440, 60 }, /*       call_center_general and call_center_specific together, no day co... */
		{ CLASSPEC_ALL, CLASSPEC_FILING, CLASSPEC_DISCRETION, 0, 4, 0, 0, 61 }, /*   accepted by Personnel Department */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, CLASSPEC_DETERMINATION, 1, 1, 25, 1, 62 }, /*     a determination by Personnel Department */
		{ CLASSPEC_ALL, CLASSPEC_FILING, CLASSPEC_FLOOR, 0, 2, 0, 0, 63 }, /*     what the office cannot waive */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 1, 1, 23, 720, 59 }, /*       2 years of supervision of call center staff */
		/* phl.customer_services_assistant_manager for phl.customer_services_assistant_manager.revenue_collections, phl.open_competitive */
		{ CLASSPEC_ANY, CLASSPEC_FILING, 0, 0, 26, 0, 0, 64 }, /* any of */
		{ CLASSPEC_ALL, CLASSPEC_FILING, 0, 0, 19, 0, 0, 65 }, /*   all of */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 1, 1, 0, 1, 66 }, /*     schooling to the end of the twelfth grade, or its equal */
		{ CLASSPEC_ANY, CLASSPEC_FILING, 0, 0, 17, 0, 0, 67 }, /*     any of */
		{ CLASSPEC_ALL, CLASSPEC_FILING, 0, 0, 4, 0, 0, 67 }, /*       all of */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 1, 1, 26, 720, 68 }, /*         2 years of public information service */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 1, 1, 27, 720, 69 }, /*         2 years of supervision of revenue billing or collection */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, CLASSPEC_TOGETHER, 1, 1, 28, 1440, 70 }, /*         no day counted twice: 4 years of public information service or s... */
		{ CLASSPEC_ALL, CLASSPEC_FILING, 0, 0, 4, 0, 0, 67 }, /*       all of */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 1, 1, 26, 720, 68 }, /*         2 years of public information service */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 1, 1, 29, 720, 71 }, /*         2 years of supervision of delinquency investigation */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, CLASSPEC_TOGETHER, 1, 1, 30, 1440, 72 }, /*         no day counted twice: 4 years of public information service or s... */
		{ CLASSPEC_ALL, CLASSPEC_FILING, 0, 0, 4, 0, 0, 67 }, /*       all of */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 1, 1, 31, 720, 73 }, /*         2 years of field work on delinquents */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 1, 1, 27, 720, 69 }, /*         2 years of supervision of revenue billing or collection */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, CLASSPEC_TOGETHER, 1, 1, 32, 1440, 74 }, /*         no day counted twice: 4 years of field work on delinquents or su... */
		{ CLASSPEC_ALL, CLASSPEC_FILING, 0, 0, 4, 0, 0, 67 }, /*       all of */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 1, 1, 31, 720, 73 }, /*         2 years of field work on delinquents */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 1, 1, 29, 720, 71 }, /*         2 years of supervision of delinquency investigation */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, CLASSPEC_TOGETHER, 1, 1, 33, 1440, 75 }, /*         no day counted twice: 4 years of field work on delinquents or su... */
		{ CLASSPEC_ALL, CLASSPEC_FILING, CLASSPEC_DISCRETION, 0, 6, 0, 0, 76 }, /*   accepted by Personnel Department */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, CLASSPEC_DETERMINATION, 1, 1, 25, 1, 77 }, /*     a determination by Personnel Department */
		{ CLASSPEC_ALL, CLASSPEC_FILING, CLASSPEC_FLOOR, 0, 4, 0, 0, 57 }, /*     what the office cannot waive */
		{ CLASSPEC_ANY, CLASSPEC_FILING, 0, 0, 3, 0, 0, 78 }, /*       any of */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 1, 1, 27, 720, 69 }, /*         2 years of supervision of revenue billing or collection */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 1, 1, 29, 720, 71 }, /*         2 years of supervision of delinquency investigation */
	},
	{ /* terms */
		{ 0, 1 }, /* education:twelfth_grade */
		{ 1, 1 }, /* experience:inbound_call_center_service */
		{ 2, 1 }, /* determination:personnel_department */
		{ 3, 1 }, /* credential:designated_language */
		{ 4, 1 }, /* education:bachelors/accredited */
		{ 5, 1 }, /* experience:call_center_administration */
		{ 6, 1 }, /* experience:call_center_management */
		{ 7, 1 }, /* experience:call_center_administration+call_center_management */
		{ 9, 1 }, /* experience:full_time_inbound_supervision */
		{ 10, 1 }, /* experience:full_time_inbound_supervision+call_center_management */
		{ 8, 1 }, /* experience:call_center_work */
		{ 11, 1 }, /* determination:personnel_department */
		{ 12, 1 }, /* determination:personnel_department */
		{ 13, 1 }, /* experience:city_contact_center_service */
		{ 14, 1 }, /* determination:office_of_human_resources */
		{ 15, 1 }, /* credential:english_and_designated_language */
		{ 16, 1 }, /* experience:high_volume_call_center_service+city_contact_center_s... */
		{ 18, 1 }, /* experience:city_contact_center_full_performance_service */
		{ 17, 1 }, /* credits/accredited */
		{ 19, 1 }, /* experience:high_volume_call_center_service */
		{ 20, 1 }, /* experience:high_volume_call_center_supervision */
		{ 21, 1 }, /* experience:high_volume_call_center_service+high_volume_call_cent... */
		{ 22, 1 }, /* determination:office_of_human_resources */
		{ 23, 1 }, /* experience:call_center_staff_supervision */
		{ 24, 1 }, /* experience:inbound_call_center_service+call_center_staff_supervi... */
		{ 25, 1 }, /* determination:personnel_department */
		{ 26, 1 }, /* experience:public_information_service */
		{ 28, 1 }, /* experience:revenue_billing_supervision */
		{ 30, 1 }, /* experience:public_information_service+revenue_billing_supervisio... */
		{ 29, 1 }, /* experience:delinquency_investigation_supervision */
		{ 31, 1 }, /* experience:public_information_service+delinquency_investigation_... */
		{ 27, 1 }, /* experience:delinquency_field_investigation */
		{ 32, 1 }, /* experience:delinquency_field_investigation+revenue_billing_super... */
		{ 33, 1 }, /* experience:delinquency_field_investigation+delinquency_investiga... */
	},
	{ /* facts */
		{ CLASSPEC_EDUCATION, CLASSPEC_AS_OF, 0, 0, 0, 0, 2, 0, 0, CLASSPEC_NONE, CLASSPEC_NONE, 0, 0, 0, 1, 2698, 1097 }, /* education:twelfth_grade */
		{ CLASSPEC_EXPERIENCE, CLASSPEC_AS_OF, 0, 0, 0, 2, 1, 0, 0, CLASSPEC_NONE, CLASSPEC_NONE, 0, 0, 0, 1, 2722, 178 }, /* experience:inbound_call_center_service */
		{ CLASSPEC_DECISION, CLASSPEC_AS_OF, 0, 0, 0, 3, 1, 0, 0, 0, CLASSPEC_NONE, 0, 0, 0, 1, 2761, 2796 }, /* determination:personnel_department */
		{ CLASSPEC_CREDENTIAL, CLASSPEC_AS_OF, 0, 0, 0, 4, 1, 0, 0, CLASSPEC_NONE, CLASSPEC_NONE, 0, 0, 0, 1, 3113, 1209 }, /* credential:designated_language */
		{ CLASSPEC_EDUCATION, CLASSPEC_AS_OF, 0, 1, 0, 5, 1, 0, 0, CLASSPEC_NONE, CLASSPEC_NONE, 0, 0, 0, 1, 3144, 3175 }, /* education:bachelors/accredited */
		{ CLASSPEC_EXPERIENCE, CLASSPEC_AS_OF, 0, 0, 0, 6, 1, 0, 0, CLASSPEC_NONE, CLASSPEC_NONE, 0, 0, 0, 1, 3219, 908 }, /* experience:call_center_administration */
		{ CLASSPEC_EXPERIENCE, CLASSPEC_AS_OF, 0, 0, 0, 7, 1, 0, 0, CLASSPEC_NONE, CLASSPEC_NONE, 0, 0, 0, 1, 3257, 972 }, /* experience:call_center_management */
		{ CLASSPEC_EXPERIENCE, CLASSPEC_AS_OF, 0, 0, 0, 8, 2, 0, 0, CLASSPEC_NONE, CLASSPEC_NONE, 0, 0, 0, 1, 3291, 3352 }, /* experience:call_center_administration+call_center_management */
		{ CLASSPEC_EXPERIENCE, CLASSPEC_AS_OF, 0, 0, 0, 10, 10, 0, 0, CLASSPEC_NONE, CLASSPEC_NONE, 0, 0, 0, 1, 3420, 47 }, /* experience:call_center_work */
		{ CLASSPEC_EXPERIENCE, CLASSPEC_AS_OF, 0, 0, 0, 20, 1, 0, 0, CLASSPEC_NONE, CLASSPEC_NONE, 0, 0, 0, 1, 3448, 1034 }, /* experience:full_time_inbound_supervision */
		{ CLASSPEC_EXPERIENCE, CLASSPEC_AS_OF, 0, 0, 0, 21, 2, 0, 0, CLASSPEC_NONE, CLASSPEC_NONE, 0, 0, 0, 1, 3489, 3553 }, /* experience:full_time_inbound_supervision+call_center_management */
		{ CLASSPEC_DECISION, CLASSPEC_AS_OF, 0, 0, 0, 23, 1, 0, 0, 1, CLASSPEC_NONE, 0, 0, 0, 1, 2761, 2796 }, /* determination:personnel_department */
		{ CLASSPEC_DECISION, CLASSPEC_AS_OF, 0, 0, 0, 24, 1, 0, 0, 2, CLASSPEC_NONE, 0, 0, 0, 1, 2761, 2796 }, /* determination:personnel_department */
		{ CLASSPEC_EXPERIENCE, CLASSPEC_AS_OF, 0, 0, 0, 25, 2, 0, 0, CLASSPEC_NONE, CLASSPEC_NONE, 0, 0, 0, 1, 4622, 321 }, /* experience:city_contact_center_service */
		{ CLASSPEC_DECISION, CLASSPEC_AS_OF, 0, 0, 0, 27, 1, 0, 0, 3, CLASSPEC_NONE, 0, 0, 0, 1, 4661, 4701 }, /* determination:office_of_human_resources */
		{ CLASSPEC_CREDENTIAL, CLASSPEC_AS_OF, 0, 0, 0, 28, 1, 0, 0, CLASSPEC_NONE, CLASSPEC_NONE, 0, 0, 0, 1, 4984, 1344 }, /* credential:english_and_designated_language */
		{ CLASSPEC_EXPERIENCE, CLASSPEC_AS_OF, 0, 0, 0, 29, 3, 0, 0, CLASSPEC_NONE, CLASSPEC_NONE, 0, 0, 0, 1, 5027, 5098 }, /* experience:high_volume_call_center_service+city_contact_center_s... */
		{ CLASSPEC_CREDITS, CLASSPEC_AS_OF, 0, 1, 0, 0, 0, 0, 0, CLASSPEC_NONE, CLASSPEC_NONE, 0, 0, 0, 300, 5366, 5385 }, /* credits/accredited */
		{ CLASSPEC_EXPERIENCE, CLASSPEC_AS_OF, 0, 0, 0, 32, 1, 0, 0, CLASSPEC_NONE, CLASSPEC_NONE, 0, 0, 0, 1, 5428, 422 }, /* experience:city_contact_center_full_performance_service */
		{ CLASSPEC_EXPERIENCE, CLASSPEC_AS_OF, 0, 0, 0, 33, 1, 0, 0, CLASSPEC_NONE, CLASSPEC_NONE, 0, 0, 0, 1, 5484, 243 }, /* experience:high_volume_call_center_service */
		{ CLASSPEC_EXPERIENCE, CLASSPEC_AS_OF, 0, 0, 0, 34, 1, 0, 0, CLASSPEC_NONE, CLASSPEC_NONE, 0, 0, 0, 1, 5527, 537 }, /* experience:high_volume_call_center_supervision */
		{ CLASSPEC_EXPERIENCE, CLASSPEC_AS_OF, 0, 0, 0, 35, 2, 0, 0, CLASSPEC_NONE, CLASSPEC_NONE, 0, 0, 0, 1, 5574, 5653 }, /* experience:high_volume_call_center_service+high_volume_call_cent... */
		{ CLASSPEC_DECISION, CLASSPEC_AS_OF, 0, 0, 0, 37, 1, 0, 0, 4, CLASSPEC_NONE, 0, 0, 0, 1, 4661, 4701 }, /* determination:office_of_human_resources */
		{ CLASSPEC_EXPERIENCE, CLASSPEC_AS_OF, 0, 0, 0, 38, 1, 0, 0, CLASSPEC_NONE, CLASSPEC_NONE, 0, 0, 0, 1, 7185, 622 }, /* experience:call_center_staff_supervision */
		{ CLASSPEC_EXPERIENCE, CLASSPEC_AS_OF, 0, 0, 0, 39, 2, 0, 0, CLASSPEC_NONE, CLASSPEC_NONE, 0, 0, 0, 1, 7226, 7295 }, /* experience:inbound_call_center_service+call_center_staff_supervi... */
		{ CLASSPEC_DECISION, CLASSPEC_AS_OF, 0, 0, 0, 41, 1, 0, 0, 5, CLASSPEC_NONE, 0, 0, 0, 1, 2761, 2796 }, /* determination:personnel_department */
		{ CLASSPEC_EXPERIENCE, CLASSPEC_AS_OF, 0, 0, 0, 42, 2, 0, 0, CLASSPEC_NONE, CLASSPEC_NONE, 0, 0, 0, 1, 7653, 119 }, /* experience:public_information_service */
		{ CLASSPEC_EXPERIENCE, CLASSPEC_AS_OF, 0, 0, 0, 44, 1, 0, 0, CLASSPEC_NONE, CLASSPEC_NONE, 0, 0, 0, 1, 7691, 691 }, /* experience:delinquency_field_investigation */
		{ CLASSPEC_EXPERIENCE, CLASSPEC_AS_OF, 0, 0, 0, 45, 1, 0, 0, CLASSPEC_NONE, CLASSPEC_NONE, 0, 0, 0, 1, 7734, 749 }, /* experience:revenue_billing_supervision */
		{ CLASSPEC_EXPERIENCE, CLASSPEC_AS_OF, 0, 0, 0, 46, 1, 0, 0, CLASSPEC_NONE, CLASSPEC_NONE, 0, 0, 0, 1, 7773, 836 }, /* experience:delinquency_investigation_supervision */
		{ CLASSPEC_EXPERIENCE, CLASSPEC_AS_OF, 0, 0, 0, 47, 3, 0, 0, CLASSPEC_NONE, CLASSPEC_NONE, 0, 0, 0, 1, 7822, 7888 }, /* experience:public_information_service+revenue_billing_supervisio... */
		{ CLASSPEC_EXPERIENCE, CLASSPEC_AS_OF, 0, 0, 0, 50, 3, 0, 0, CLASSPEC_NONE, CLASSPEC_NONE, 0, 0, 0, 1, 7963, 8039 }, /* experience:public_information_service+delinquency_investigation_... */
		{ CLASSPEC_EXPERIENCE, CLASSPEC_AS_OF, 0, 0, 0, 53, 2, 0, 0, CLASSPEC_NONE, CLASSPEC_NONE, 0, 0, 0, 1, 8110, 8181 }, /* experience:delinquency_field_investigation+revenue_billing_super... */
		{ CLASSPEC_EXPERIENCE, CLASSPEC_AS_OF, 0, 0, 0, 55, 2, 0, 0, CLASSPEC_NONE, CLASSPEC_NONE, 0, 0, 0, 1, 8255, 8336 }, /* experience:delinquency_field_investigation+delinquency_investiga... */
	},
	{ /* selections */
		/* education:twelfth_grade */
		0, 1,
		/* experience:inbound_call_center_service */
		2,
		/* determination:personnel_department */
		2,
		/* credential:designated_language */
		0,
		/* education:bachelors/accredited */
		1,
		/* experience:call_center_administration */
		11,
		/* experience:call_center_management */
		12,
		/* experience:call_center_administration+call_center_management */
		11, 12,
		/* experience:call_center_work */
		0, 2, 3, 4, 5, 6, 7, 11, 12, 13,
		/* experience:full_time_inbound_supervision */
		13,
		/* experience:full_time_inbound_supervision+call_center_management */
		12, 13,
		/* determination:personnel_department */
		2,
		/* determination:personnel_department */
		2,
		/* experience:city_contact_center_service */
		4, 5,
		/* determination:office_of_human_resources */
		3,
		/* credential:english_and_designated_language */
		1,
		/* experience:high_volume_call_center_service+city_contact_center_service */
		3, 4, 5,
		/* experience:city_contact_center_full_performance_service */
		5,
		/* experience:high_volume_call_center_service */
		3,
		/* experience:high_volume_call_center_supervision */
		6,
		/* experience:high_volume_call_center_service+high_volume_call_center_supervision */
		3, 6,
		/* determination:office_of_human_resources */
		3,
		/* experience:call_center_staff_supervision */
		7,
		/* experience:inbound_call_center_service+call_center_staff_supervision */
		2, 7,
		/* determination:personnel_department */
		2,
		/* experience:public_information_service */
		1, 2,
		/* experience:delinquency_field_investigation */
		8,
		/* experience:revenue_billing_supervision */
		9,
		/* experience:delinquency_investigation_supervision */
		10,
		/* experience:public_information_service+revenue_billing_supervision */
		1, 2, 9,
		/* experience:public_information_service+delinquency_investigation_supervision */
		1, 2, 10,
		/* experience:delinquency_field_investigation+revenue_billing_supervision */
		8, 9,
		/* experience:delinquency_field_investigation+delinquency_investigation_supervision */
		8, 10,
	},
	{ /* cases */
		{ 9037, 9063, 5, 0, 0, 13, 0, 2 }, /* 6J24 two years to the day */
		{ 9121, 9063, 16, 0, 13, 13, 2, 1 }, /* 6J24 a month too few */
		{ 9142, 9063, 25, 0, 26, 13, 3, 1 }, /* 6J24 half time counts for half */
		{ 9173, 9063, 35, 0, 39, 8, 4, 1 }, /* 6J24 another kind of call center work is not enough */
		{ 9225, 9063, 44, 0, 47, 14, 5, 1 }, /* 6J24 nothing is known of the schooling */
		{ 9264, 9063, 53, 0, 61, 13, 6, 1 }, /* 6J24 nothing is known of the hours */
		{ 9299, 9063, 63, 0, 74, 12, 7, 1 }, /* 6J24 schooling unfinished, the floor held */
		{ 9341, 9063, 71, 0, 86, 29, 8, 1 }, /* 6J24 schooling unfinished, nothing known of the floor */
		{ 9395, 9063, 79, 0, 115, 12, 9, 1 }, /* 6J24 schooling unfinished, accepted */
		{ 9431, 9063, 87, 0, 127, 8, 10, 1 }, /* 6J24 schooling unfinished, refused */
		{ 9466, 9063, 96, 0, 135, 13, 11, 1 }, /* 6J24 accepted in vain, since the floor fails */
		{ 9511, 9063, 106, 0, 148, 14, 12, 2 }, /* 6J24 bilingual, two years */
		{ 9537, 9063, 116, 0, 162, 14, 14, 1 }, /* 6J24 bilingual, a month too few */
		{ 9569, 9063, 126, 0, 176, 14, 15, 2 }, /* 6J24 bilingual, the language not yet tested */
		{ 9613, 9063, 137, 0, 190, 13, 17, 1 }, /* 6J24 bilingual, schooling unfinished */
		{ 9650, 9063, 146, 0, 203, 12, 18, 2 }, /* 6J24 bilingual, no office can waive the language */
		{ 9699, 9733, 5, 0, 215, 13, 20, 1 }, /* 6J28 a degree, one year and three */
		{ 9788, 9733, 14, 0, 228, 13, 21, 1 }, /* 6J28 a degree and a month too few as manager */
		{ 9833, 9733, 24, 0, 241, 13, 22, 1 }, /* 6J28 a degree and a month too few of administration */
		{ 9885, 9733, 34, 0, 254, 12, 23, 1 }, /* 6J28 a degree that is not accredited */
		{ 9922, 9733, 44, 0, 266, 13, 24, 1 }, /* 6J28 administering and managing at once counts once */
		{ 9974, 9733, 53, 0, 279, 13, 25, 1 }, /* 6J28 four years of such a post can be divided */
		{ 10020, 9733, 61, 0, 292, 13, 26, 1 }, /* 6J28 nothing is known of the schooling */
		{ 10059, 9733, 70, 0, 305, 12, 27, 1 }, /* 6J28 no degree, four years and four */
		{ 10095, 9733, 80, 0, 317, 12, 28, 1 }, /* 6J28 no degree, a month too few as supervisor */
		{ 10141, 9733, 91, 0, 329, 8, 29, 1 }, /* 6J28 no degree, refused with a month too few as manager */
		{ 10197, 9733, 103, 0, 337, 12, 30, 1 }, /* 6J28 no degree, the years as manager are not years of general ex... */
		{ 10274, 9733, 113, 0, 349, 30, 31, 1 }, /* 6J28 no degree, nothing is known of the work */
		{ 10319, 9733, 121, 0, 379, 12, 32, 1 }, /* 6J28 no degree and less than three years as manager */
		{ 10371, 10399, 5, 0, 391, 13, 33, 2 }, /* 6J26 three years to the day */
		{ 10458, 10399, 15, 0, 404, 13, 35, 2 }, /* 6J26 what is enough for 6J24 falls a year short */
		{ 10506, 10399, 25, 0, 417, 13, 37, 1 }, /* 6J26 a month too few */
		{ 10527, 10399, 34, 0, 430, 14, 38, 1 }, /* 6J26 nothing is known of the schooling */
		{ 10566, 10399, 43, 0, 444, 30, 39, 1 }, /* 6J26 nothing is known of the work */
		{ 10600, 10399, 52, 0, 474, 12, 40, 1 }, /* 6J26 schooling unfinished, the floor held */
		{ 10642, 10399, 60, 0, 486, 12, 41, 1 }, /* 6J26 schooling unfinished, the floor failed */
		{ 10686, 10399, 68, 0, 498, 14, 42, 1 }, /* 6J26 bilingual, three years */
		{ 10714, 10399, 77, 0, 512, 14, 43, 1 }, /* 6J26 bilingual, a month too few */
		{ 10746, 10399, 87, 0, 526, 14, 44, 1 }, /* 6J26 bilingual, the language not yet tested */
		{ 10790, 10399, 97, 0, 540, 13, 45, 1 }, /* 6J26 bilingual, schooling unfinished */
		{ 10827, 10869, 5, 0, 553, 10, 46, 2 }, /* 6J56 in 2021, a year in the City's center */
		{ 10915, 10869, 16, 0, 563, 10, 48, 2 }, /* 6J56 in 2022, a year in the City's center */
		{ 10957, 10869, 27, 0, 573, 11, 50, 1 }, /* 6J56 in 2021, a year in another high volume call center */
		{ 11013, 10869, 36, 0, 584, 11, 51, 1 }, /* 6J56 in 2022, a year in another high volume call center */
		{ 11069, 10869, 46, 0, 595, 12, 52, 1 }, /* 6J56 in 2021, half a year in each */
		{ 11103, 10869, 56, 0, 607, 12, 53, 1 }, /* 6J56 in 2022, half a year in each */
		{ 11137, 10869, 67, 0, 619, 9, 54, 1 }, /* 6J56 in 2021, refused with a month too few */
		{ 11180, 10869, 78, 0, 628, 8, 55, 1 }, /* 6J56 in 2022, refused with a month too few */
		{ 11223, 10869, 89, 0, 636, 9, 56, 1 }, /* 6J56 in 2022, refused with a year elsewhere */
		{ 11267, 10869, 100, 0, 645, 8, 57, 1 }, /* 6J56 in 2021, a call center without high volume */
		{ 11315, 10869, 110, 0, 653, 12, 58, 1 }, /* 6J56 in 2021, nothing is known of the schooling */
		{ 11363, 10869, 120, 0, 665, 11, 59, 1 }, /* 6J56 in 2022, nothing is known of the schooling */
		{ 11411, 10869, 130, 0, 676, 10, 60, 1 }, /* 6J56 in 2022, nothing is known of the hours */
		{ 11455, 10869, 140, 0, 686, 6, 61, 1 }, /* 6J56 in 2021, the clause has no floor */
		{ 11493, 10869, 149, 0, 692, 6, 62, 2 }, /* 6J56 in 2022, the clause has no floor */
		{ 11531, 10869, 159, 0, 698, 12, 64, 1 }, /* 6J56 in 2021, bilingual, a year in another high volume call cent... */
		{ 11598, 10869, 169, 0, 710, 12, 65, 1 }, /* 6J56 in 2022, bilingual, a year in another high volume call cent... */
		{ 11665, 10869, 180, 0, 722, 12, 66, 1 }, /* 6J56 in 2022, bilingual, a year in the City's center */
		{ 11718, 10869, 190, 0, 734, 9, 67, 1 }, /* 6J56 in 2021, bilingual, refused with a month too few */
		{ 11772, 10869, 202, 0, 743, 9, 68, 1 }, /* 6J56 in 2022, bilingual, refused with a month too few */
		{ 11826, 10869, 214, 0, 752, 12, 69, 1 }, /* 6J56 in 2021, bilingual, the languages not yet tested */
		{ 11880, 10869, 225, 0, 764, 11, 70, 1 }, /* 6J56 in 2022, bilingual, the languages not yet tested */
		{ 11934, 10869, 236, 0, 775, 10, 71, 1 }, /* 6J56 in 2021, bilingual, schooling unfinished */
		{ 11980, 12037, 5, 0, 785, 11, 72, 1 }, /* 6J57 four years at full performance in the City's center */
		{ 12094, 12037, 13, 0, 796, 13, 73, 1 }, /* 6J57 two years elsewhere and two at full performance */
		{ 12147, 12037, 22, 0, 809, 11, 74, 1 }, /* 6J57 a month too few at full performance */
		{ 12188, 12037, 32, 0, 820, 11, 75, 1 }, /* 6J57 two general years only */
		{ 12216, 12037, 40, 0, 831, 11, 76, 1 }, /* 6J57 two general years only, granted in vain */
		{ 12261, 12037, 50, 0, 842, 11, 77, 1 }, /* 6J57 two years at full performance count once */
		{ 12307, 12037, 59, 0, 853, 12, 78, 1 }, /* 6J57 two years elsewhere and two supervising there */
		{ 12358, 12037, 68, 0, 865, 12, 79, 1 }, /* 6J57 a month too few supervising */
		{ 12391, 12037, 78, 0, 877, 12, 80, 1 }, /* 6J57 a month too few of general experience */
		{ 12434, 12037, 88, 0, 889, 10, 81, 1 }, /* 6J57 refused with a month too few of general experience */
		{ 12490, 12037, 99, 0, 899, 12, 82, 1 }, /* 6J57 answering and supervising in one job counts once */
		{ 12544, 12037, 108, 0, 911, 12, 83, 1 }, /* 6J57 the City's own center is not the other option's call center */
		{ 12609, 12037, 118, 0, 923, 12, 84, 1 }, /* 6J57 thirty credits for a year in the City's center */
		{ 12661, 12037, 127, 0, 935, 13, 85, 1 }, /* 6J57 thirty credits for a year elsewhere */
		{ 12702, 12037, 137, 0, 948, 11, 86, 1 }, /* 6J57 sixty credits take off no second year */
		{ 12745, 12037, 147, 0, 959, 10, 87, 1 }, /* 6J57 twenty-nine credits take off nothing */
		{ 12787, 12037, 159, 0, 969, 12, 88, 1 }, /* 6J57 fifteen credits and three years and a half */
		{ 12835, 12037, 169, 0, 981, 11, 89, 1 }, /* 6J57 thirty credits that are not accredited */
		{ 12879, 12037, 179, 0, 992, 13, 90, 1 }, /* 6J57 credits do not touch the specific experience */
		{ 12929, 12037, 190, 0, 1005, 12, 91, 1 }, /* 6J57 nothing is known of the credits */
		{ 12966, 12037, 199, 0, 1017, 12, 92, 1 }, /* 6J57 nothing is known of the schooling */
		{ 13005, 12037, 208, 0, 1029, 10, 93, 1 }, /* 6J57 schooling unfinished */
		{ 13031, 12037, 216, 0, 1039, 10, 94, 1 }, /* 6J57 schooling unfinished, accepted */
		{ 13067, 13125, 5, 0, 1049, 14, 95, 2 }, /* 6J27 call center, two years answering and two supervising */
		{ 13186, 13125, 15, 0, 1063, 14, 97, 1 }, /* 6J27 call center, a month too few as supervisor */
		{ 13234, 13125, 25, 0, 1077, 14, 98, 1 }, /* 6J27 call center, a month too few of general experience */
		{ 13290, 13125, 35, 0, 1091, 10, 99, 1 }, /* 6J27 call center, refused with a month too few of general experi... */
		{ 13359, 13125, 46, 0, 1101, 14, 100, 1 }, /* 6J27 call center, one job of both kinds counts once */
		{ 13411, 13125, 55, 0, 1115, 14, 101, 1 }, /* 6J27 call center, four years of such a job can be divided */
		{ 13469, 13125, 63, 0, 1129, 15, 102, 1 }, /* 6J27 call center, nothing is known of the schooling */
		{ 13521, 13125, 73, 0, 1144, 13, 103, 1 }, /* 6J27 call center, schooling unfinished */
		{ 13560, 13125, 82, 0, 1157, 12, 104, 2 }, /* 6J27 revenue, the public served and billing supervised */
		{ 13615, 13125, 92, 0, 1169, 12, 106, 1 }, /* 6J27 revenue, in the field and over those in the field */
		{ 13670, 13125, 101, 0, 1181, 15, 107, 1 }, /* 6J27 revenue, in-bound calls inform the public too */
		{ 13721, 13125, 110, 0, 1196, 12, 108, 1 }, /* 6J27 revenue, a month too few as supervisor */
		{ 13765, 13125, 120, 0, 1208, 14, 109, 1 }, /* 6J27 revenue, two kinds of supervision do not add up */
		{ 13818, 13125, 131, 0, 1222, 14, 110, 1 }, /* 6J27 revenue, two kinds of general experience do not add up */
		{ 13878, 13125, 143, 0, 1236, 13, 111, 1 }, /* 6J27 revenue, nothing is known of the schooling */
		{ 13926, 13125, 153, 0, 1249, 10, 112, 1 }, /* 6J27 revenue, supervision alone is for the department to judge */
		{ 13989, 13125, 163, 0, 1259, 9, 113, 2 }, /* 6J27 the floor of one specialty is no floor of the other */
	},
	{ /* case_values */
		{ 0, 1, 1 }, /* education:twelfth_grade */
		{ 1, 720, 720 }, /* experience:inbound_call_center_service */
		{ 2, 0, 1 }, /* determination:personnel_department */
		{ 8, 720, 720 }, /* experience:call_center_work */
		{ 11, 0, 1 }, /* determination:personnel_department */
		{ 12, 0, 1 }, /* determination:personnel_department */
		{ 14, 0, 1 }, /* determination:office_of_human_resources */
		{ 22, 0, 1 }, /* determination:office_of_human_resources */
		{ 24, 720, 720 }, /* experience:inbound_call_center_service+call_center_staff_supervi... */
		{ 25, 0, 1 }, /* determination:personnel_department */
		{ 26, 720, 720 }, /* experience:public_information_service */
		{ 30, 720, 720 }, /* experience:public_information_service+revenue_billing_supervisio... */
		{ 31, 720, 720 }, /* experience:public_information_service+delinquency_investigation_... */
		{ 0, 1, 1 }, /* education:twelfth_grade */
		{ 1, 690, 690 }, /* experience:inbound_call_center_service */
		{ 2, 0, 1 }, /* determination:personnel_department */
		{ 8, 690, 690 }, /* experience:call_center_work */
		{ 11, 0, 1 }, /* determination:personnel_department */
		{ 12, 0, 1 }, /* determination:personnel_department */
		{ 14, 0, 1 }, /* determination:office_of_human_resources */
		{ 22, 0, 1 }, /* determination:office_of_human_resources */
		{ 24, 690, 690 }, /* experience:inbound_call_center_service+call_center_staff_supervi... */
		{ 25, 0, 1 }, /* determination:personnel_department */
		{ 26, 690, 690 }, /* experience:public_information_service */
		{ 30, 690, 690 }, /* experience:public_information_service+revenue_billing_supervisio... */
		{ 31, 690, 690 }, /* experience:public_information_service+delinquency_investigation_... */
		{ 0, 1, 1 }, /* education:twelfth_grade */
		{ 1, 360, 360 }, /* experience:inbound_call_center_service */
		{ 2, 0, 1 }, /* determination:personnel_department */
		{ 8, 360, 360 }, /* experience:call_center_work */
		{ 11, 0, 1 }, /* determination:personnel_department */
		{ 12, 0, 1 }, /* determination:personnel_department */
		{ 14, 0, 1 }, /* determination:office_of_human_resources */
		{ 22, 0, 1 }, /* determination:office_of_human_resources */
		{ 24, 360, 360 }, /* experience:inbound_call_center_service+call_center_staff_supervi... */
		{ 25, 0, 1 }, /* determination:personnel_department */
		{ 26, 360, 360 }, /* experience:public_information_service */
		{ 30, 360, 360 }, /* experience:public_information_service+revenue_billing_supervisio... */
		{ 31, 360, 360 }, /* experience:public_information_service+delinquency_investigation_... */
		{ 0, 1, 1 }, /* education:twelfth_grade */
		{ 2, 0, 1 }, /* determination:personnel_department */
		{ 8, 1800, 1800 }, /* experience:call_center_work */
		{ 11, 0, 1 }, /* determination:personnel_department */
		{ 12, 0, 1 }, /* determination:personnel_department */
		{ 14, 0, 1 }, /* determination:office_of_human_resources */
		{ 22, 0, 1 }, /* determination:office_of_human_resources */
		{ 25, 0, 1 }, /* determination:personnel_department */
		{ 0, 0, 1 }, /* education:twelfth_grade */
		{ 1, 720, 720 }, /* experience:inbound_call_center_service */
		{ 2, 0, 1 }, /* determination:personnel_department */
		{ 4, 0, 1 }, /* education:bachelors/accredited */
		{ 8, 720, 720 }, /* experience:call_center_work */
		{ 11, 0, 1 }, /* determination:personnel_department */
		{ 12, 0, 1 }, /* determination:personnel_department */
		{ 14, 0, 1 }, /* determination:office_of_human_resources */
		{ 22, 0, 1 }, /* determination:office_of_human_resources */
		{ 24, 720, 720 }, /* experience:inbound_call_center_service+call_center_staff_supervi... */
		{ 25, 0, 1 }, /* determination:personnel_department */
		{ 26, 720, 720 }, /* experience:public_information_service */
		{ 30, 720, 720 }, /* experience:public_information_service+revenue_billing_supervisio... */
		{ 31, 720, 720 }, /* experience:public_information_service+delinquency_investigation_... */
		{ 0, 1, 1 }, /* education:twelfth_grade */
		{ 1, 0, 720 }, /* experience:inbound_call_center_service */
		{ 2, 0, 1 }, /* determination:personnel_department */
		{ 8, 0, 720 }, /* experience:call_center_work */
		{ 11, 0, 1 }, /* determination:personnel_department */
		{ 12, 0, 1 }, /* determination:personnel_department */
		{ 14, 0, 1 }, /* determination:office_of_human_resources */
		{ 22, 0, 1 }, /* determination:office_of_human_resources */
		{ 24, 0, 720 }, /* experience:inbound_call_center_service+call_center_staff_supervi... */
		{ 25, 0, 1 }, /* determination:personnel_department */
		{ 26, 0, 720 }, /* experience:public_information_service */
		{ 30, 0, 720 }, /* experience:public_information_service+revenue_billing_supervisio... */
		{ 31, 0, 720 }, /* experience:public_information_service+delinquency_investigation_... */
		{ 1, 720, 720 }, /* experience:inbound_call_center_service */
		{ 2, 0, 1 }, /* determination:personnel_department */
		{ 8, 720, 720 }, /* experience:call_center_work */
		{ 11, 0, 1 }, /* determination:personnel_department */
		{ 12, 0, 1 }, /* determination:personnel_department */
		{ 14, 0, 1 }, /* determination:office_of_human_resources */
		{ 22, 0, 1 }, /* determination:office_of_human_resources */
		{ 24, 720, 720 }, /* experience:inbound_call_center_service+call_center_staff_supervi... */
		{ 25, 0, 1 }, /* determination:personnel_department */
		{ 26, 720, 720 }, /* experience:public_information_service */
		{ 30, 720, 720 }, /* experience:public_information_service+revenue_billing_supervisio... */
		{ 31, 720, 720 }, /* experience:public_information_service+delinquency_investigation_... */
		{ 1, 0, CLASSPEC_NO_LIMIT }, /* experience:inbound_call_center_service */
		{ 2, 0, 1 }, /* determination:personnel_department */
		{ 5, 0, CLASSPEC_NO_LIMIT }, /* experience:call_center_administration */
		{ 6, 0, CLASSPEC_NO_LIMIT }, /* experience:call_center_management */
		{ 7, 0, CLASSPEC_NO_LIMIT }, /* experience:call_center_administration+call_center_management */
		{ 8, 0, CLASSPEC_NO_LIMIT }, /* experience:call_center_work */
		{ 9, 0, CLASSPEC_NO_LIMIT }, /* experience:full_time_inbound_supervision */
		{ 10, 0, CLASSPEC_NO_LIMIT }, /* experience:full_time_inbound_supervision+call_center_management */
		{ 11, 0, 1 }, /* determination:personnel_department */
		{ 12, 0, 1 }, /* determination:personnel_department */
		{ 13, 0, CLASSPEC_NO_LIMIT }, /* experience:city_contact_center_service */
		{ 14, 0, 1 }, /* determination:office_of_human_resources */
		{ 16, 0, CLASSPEC_NO_LIMIT }, /* experience:high_volume_call_center_service+city_contact_center_s... */
		{ 18, 0, CLASSPEC_NO_LIMIT }, /* experience:city_contact_center_full_performance_service */
		{ 19, 0, CLASSPEC_NO_LIMIT }, /* experience:high_volume_call_center_service */
		{ 20, 0, CLASSPEC_NO_LIMIT }, /* experience:high_volume_call_center_supervision */
		{ 21, 0, CLASSPEC_NO_LIMIT }, /* experience:high_volume_call_center_service+high_volume_call_cent... */
		{ 22, 0, 1 }, /* determination:office_of_human_resources */
		{ 23, 0, CLASSPEC_NO_LIMIT }, /* experience:call_center_staff_supervision */
		{ 24, 0, CLASSPEC_NO_LIMIT }, /* experience:inbound_call_center_service+call_center_staff_supervi... */
		{ 25, 0, 1 }, /* determination:personnel_department */
		{ 26, 0, CLASSPEC_NO_LIMIT }, /* experience:public_information_service */
		{ 27, 0, CLASSPEC_NO_LIMIT }, /* experience:delinquency_field_investigation */
		{ 28, 0, CLASSPEC_NO_LIMIT }, /* experience:revenue_billing_supervision */
		{ 29, 0, CLASSPEC_NO_LIMIT }, /* experience:delinquency_investigation_supervision */
		{ 30, 0, CLASSPEC_NO_LIMIT }, /* experience:public_information_service+revenue_billing_supervisio... */
		{ 31, 0, CLASSPEC_NO_LIMIT }, /* experience:public_information_service+delinquency_investigation_... */
		{ 32, 0, CLASSPEC_NO_LIMIT }, /* experience:delinquency_field_investigation+revenue_billing_super... */
		{ 33, 0, CLASSPEC_NO_LIMIT }, /* experience:delinquency_field_investigation+delinquency_investiga... */
		{ 1, 720, 720 }, /* experience:inbound_call_center_service */
		{ 2, 1, 1 }, /* determination:personnel_department */
		{ 8, 720, 720 }, /* experience:call_center_work */
		{ 11, 1, 1 }, /* determination:personnel_department */
		{ 12, 1, 1 }, /* determination:personnel_department */
		{ 14, 0, 1 }, /* determination:office_of_human_resources */
		{ 22, 0, 1 }, /* determination:office_of_human_resources */
		{ 24, 720, 720 }, /* experience:inbound_call_center_service+call_center_staff_supervi... */
		{ 25, 1, 1 }, /* determination:personnel_department */
		{ 26, 720, 720 }, /* experience:public_information_service */
		{ 30, 720, 720 }, /* experience:public_information_service+revenue_billing_supervisio... */
		{ 31, 720, 720 }, /* experience:public_information_service+delinquency_investigation_... */
		{ 1, 720, 720 }, /* experience:inbound_call_center_service */
		{ 8, 720, 720 }, /* experience:call_center_work */
		{ 14, 0, 1 }, /* determination:office_of_human_resources */
		{ 22, 0, 1 }, /* determination:office_of_human_resources */
		{ 24, 720, 720 }, /* experience:inbound_call_center_service+call_center_staff_supervi... */
		{ 26, 720, 720 }, /* experience:public_information_service */
		{ 30, 720, 720 }, /* experience:public_information_service+revenue_billing_supervisio... */
		{ 31, 720, 720 }, /* experience:public_information_service+delinquency_investigation_... */
		{ 0, 1, 1 }, /* education:twelfth_grade */
		{ 1, 690, 690 }, /* experience:inbound_call_center_service */
		{ 2, 1, 1 }, /* determination:personnel_department */
		{ 8, 690, 690 }, /* experience:call_center_work */
		{ 11, 1, 1 }, /* determination:personnel_department */
		{ 12, 1, 1 }, /* determination:personnel_department */
		{ 14, 0, 1 }, /* determination:office_of_human_resources */
		{ 22, 0, 1 }, /* determination:office_of_human_resources */
		{ 24, 690, 690 }, /* experience:inbound_call_center_service+call_center_staff_supervi... */
		{ 25, 1, 1 }, /* determination:personnel_department */
		{ 26, 690, 690 }, /* experience:public_information_service */
		{ 30, 690, 690 }, /* experience:public_information_service+revenue_billing_supervisio... */
		{ 31, 690, 690 }, /* experience:public_information_service+delinquency_investigation_... */
		{ 0, 1, 1 }, /* education:twelfth_grade */
		{ 1, 720, 720 }, /* experience:inbound_call_center_service */
		{ 2, 0, 1 }, /* determination:personnel_department */
		{ 3, 1, 1 }, /* credential:designated_language */
		{ 8, 720, 720 }, /* experience:call_center_work */
		{ 11, 0, 1 }, /* determination:personnel_department */
		{ 12, 0, 1 }, /* determination:personnel_department */
		{ 14, 0, 1 }, /* determination:office_of_human_resources */
		{ 22, 0, 1 }, /* determination:office_of_human_resources */
		{ 24, 720, 720 }, /* experience:inbound_call_center_service+call_center_staff_supervi... */
		{ 25, 0, 1 }, /* determination:personnel_department */
		{ 26, 720, 720 }, /* experience:public_information_service */
		{ 30, 720, 720 }, /* experience:public_information_service+revenue_billing_supervisio... */
		{ 31, 720, 720 }, /* experience:public_information_service+delinquency_investigation_... */
		{ 0, 1, 1 }, /* education:twelfth_grade */
		{ 1, 690, 690 }, /* experience:inbound_call_center_service */
		{ 2, 0, 1 }, /* determination:personnel_department */
		{ 3, 1, 1 }, /* credential:designated_language */
		{ 8, 690, 690 }, /* experience:call_center_work */
		{ 11, 0, 1 }, /* determination:personnel_department */
		{ 12, 0, 1 }, /* determination:personnel_department */
		{ 14, 0, 1 }, /* determination:office_of_human_resources */
		{ 22, 0, 1 }, /* determination:office_of_human_resources */
		{ 24, 690, 690 }, /* experience:inbound_call_center_service+call_center_staff_supervi... */
		{ 25, 0, 1 }, /* determination:personnel_department */
		{ 26, 690, 690 }, /* experience:public_information_service */
		{ 30, 690, 690 }, /* experience:public_information_service+revenue_billing_supervisio... */
		{ 31, 690, 690 }, /* experience:public_information_service+delinquency_investigation_... */
		{ 0, 1, 1 }, /* education:twelfth_grade */
		{ 1, 720, 720 }, /* experience:inbound_call_center_service */
		{ 2, 0, 1 }, /* determination:personnel_department */
		{ 3, 0, 1 }, /* credential:designated_language */
		{ 8, 720, 720 }, /* experience:call_center_work */
		{ 11, 0, 1 }, /* determination:personnel_department */
		{ 12, 0, 1 }, /* determination:personnel_department */
		{ 14, 0, 1 }, /* determination:office_of_human_resources */
		{ 22, 0, 1 }, /* determination:office_of_human_resources */
		{ 24, 720, 720 }, /* experience:inbound_call_center_service+call_center_staff_supervi... */
		{ 25, 0, 1 }, /* determination:personnel_department */
		{ 26, 720, 720 }, /* experience:public_information_service */
		{ 30, 720, 720 }, /* experience:public_information_service+revenue_billing_supervisio... */
		{ 31, 720, 720 }, /* experience:public_information_service+delinquency_investigation_... */
		{ 1, 720, 720 }, /* experience:inbound_call_center_service */
		{ 2, 0, 1 }, /* determination:personnel_department */
		{ 3, 1, 1 }, /* credential:designated_language */
		{ 8, 720, 720 }, /* experience:call_center_work */
		{ 11, 0, 1 }, /* determination:personnel_department */
		{ 12, 0, 1 }, /* determination:personnel_department */
		{ 14, 0, 1 }, /* determination:office_of_human_resources */
		{ 22, 0, 1 }, /* determination:office_of_human_resources */
		{ 24, 720, 720 }, /* experience:inbound_call_center_service+call_center_staff_supervi... */
		{ 25, 0, 1 }, /* determination:personnel_department */
		{ 26, 720, 720 }, /* experience:public_information_service */
		{ 30, 720, 720 }, /* experience:public_information_service+revenue_billing_supervisio... */
		{ 31, 720, 720 }, /* experience:public_information_service+delinquency_investigation_... */
		{ 1, 720, 720 }, /* experience:inbound_call_center_service */
		{ 2, 1, 1 }, /* determination:personnel_department */
		{ 8, 720, 720 }, /* experience:call_center_work */
		{ 11, 1, 1 }, /* determination:personnel_department */
		{ 12, 1, 1 }, /* determination:personnel_department */
		{ 14, 0, 1 }, /* determination:office_of_human_resources */
		{ 22, 0, 1 }, /* determination:office_of_human_resources */
		{ 24, 720, 720 }, /* experience:inbound_call_center_service+call_center_staff_supervi... */
		{ 25, 1, 1 }, /* determination:personnel_department */
		{ 26, 720, 720 }, /* experience:public_information_service */
		{ 30, 720, 720 }, /* experience:public_information_service+revenue_billing_supervisio... */
		{ 31, 720, 720 }, /* experience:public_information_service+delinquency_investigation_... */
		{ 0, 1, 1 }, /* education:twelfth_grade */
		{ 2, 0, 1 }, /* determination:personnel_department */
		{ 4, 1, 1 }, /* education:bachelors/accredited */
		{ 5, 360, 360 }, /* experience:call_center_administration */
		{ 6, 1080, 1080 }, /* experience:call_center_management */
		{ 7, 1440, 1440 }, /* experience:call_center_administration+call_center_management */
		{ 8, 1440, 1440 }, /* experience:call_center_work */
		{ 10, 1080, 1080 }, /* experience:full_time_inbound_supervision+call_center_management */
		{ 11, 0, 1 }, /* determination:personnel_department */
		{ 12, 0, 1 }, /* determination:personnel_department */
		{ 14, 0, 1 }, /* determination:office_of_human_resources */
		{ 22, 0, 1 }, /* determination:office_of_human_resources */
		{ 25, 0, 1 }, /* determination:personnel_department */
		{ 0, 1, 1 }, /* education:twelfth_grade */
		{ 2, 0, 1 }, /* determination:personnel_department */
		{ 4, 1, 1 }, /* education:bachelors/accredited */
		{ 5, 360, 360 }, /* experience:call_center_administration */
		{ 6, 1050, 1050 }, /* experience:call_center_management */
		{ 7, 1410, 1410 }, /* experience:call_center_administration+call_center_management */
		{ 8, 1410, 1410 }, /* experience:call_center_work */
		{ 10, 1050, 1050 }, /* experience:full_time_inbound_supervision+call_center_management */
		{ 11, 0, 1 }, /* determination:personnel_department */
		{ 12, 0, 1 }, /* determination:personnel_department */
		{ 14, 0, 1 }, /* determination:office_of_human_resources */
		{ 22, 0, 1 }, /* determination:office_of_human_resources */
		{ 25, 0, 1 }, /* determination:personnel_department */
		{ 0, 1, 1 }, /* education:twelfth_grade */
		{ 2, 0, 1 }, /* determination:personnel_department */
		{ 4, 1, 1 }, /* education:bachelors/accredited */
		{ 5, 330, 330 }, /* experience:call_center_administration */
		{ 6, 1080, 1080 }, /* experience:call_center_management */
		{ 7, 1410, 1410 }, /* experience:call_center_administration+call_center_management */
		{ 8, 1410, 1410 }, /* experience:call_center_work */
		{ 10, 1080, 1080 }, /* experience:full_time_inbound_supervision+call_center_management */
		{ 11, 0, 1 }, /* determination:personnel_department */
		{ 12, 0, 1 }, /* determination:personnel_department */
		{ 14, 0, 1 }, /* determination:office_of_human_resources */
		{ 22, 0, 1 }, /* determination:office_of_human_resources */
		{ 25, 0, 1 }, /* determination:personnel_department */
		{ 0, 1, 1 }, /* education:twelfth_grade */
		{ 2, 0, 1 }, /* determination:personnel_department */
		{ 5, 360, 360 }, /* experience:call_center_administration */
		{ 6, 1080, 1080 }, /* experience:call_center_management */
		{ 7, 1440, 1440 }, /* experience:call_center_administration+call_center_management */
		{ 8, 1440, 1440 }, /* experience:call_center_work */
		{ 10, 1080, 1080 }, /* experience:full_time_inbound_supervision+call_center_management */
		{ 11, 0, 1 }, /* determination:personnel_department */
		{ 12, 0, 1 }, /* determination:personnel_department */
		{ 14, 0, 1 }, /* determination:office_of_human_resources */
		{ 22, 0, 1 }, /* determination:office_of_human_resources */
		{ 25, 0, 1 }, /* determination:personnel_department */
		{ 0, 1, 1 }, /* education:twelfth_grade */
		{ 2, 0, 1 }, /* determination:personnel_department */
		{ 4, 1, 1 }, /* education:bachelors/accredited */
		{ 5, 1080, 1080 }, /* experience:call_center_administration */
		{ 6, 1080, 1080 }, /* experience:call_center_management */
		{ 7, 1080, 1080 }, /* experience:call_center_administration+call_center_management */
		{ 8, 1080, 1080 }, /* experience:call_center_work */
		{ 10, 1080, 1080 }, /* experience:full_time_inbound_supervision+call_center_management */
		{ 11, 0, 1 }, /* determination:personnel_department */
		{ 12, 0, 1 }, /* determination:personnel_department */
		{ 14, 0, 1 }, /* determination:office_of_human_resources */
		{ 22, 0, 1 }, /* determination:office_of_human_resources */
		{ 25, 0, 1 }, /* determination:personnel_department */
		{ 0, 1, 1 }, /* education:twelfth_grade */
		{ 2, 0, 1 }, /* determination:personnel_department */
		{ 4, 1, 1 }, /* education:bachelors/accredited */
		{ 5, 1440, 1440 }, /* experience:call_center_administration */
		{ 6, 1440, 1440 }, /* experience:call_center_management */
		{ 7, 1440, 1440 }, /* experience:call_center_administration+call_center_management */
		{ 8, 1440, 1440 }, /* experience:call_center_work */
		{ 10, 1440, 1440 }, /* experience:full_time_inbound_supervision+call_center_management */
		{ 11, 0, 1 }, /* determination:personnel_department */
		{ 12, 0, 1 }, /* determination:personnel_department */
		{ 14, 0, 1 }, /* determination:office_of_human_resources */
		{ 22, 0, 1 }, /* determination:office_of_human_resources */
		{ 25, 0, 1 }, /* determination:personnel_department */
		{ 0, 0, 1 }, /* education:twelfth_grade */
		{ 2, 0, 1 }, /* determination:personnel_department */
		{ 4, 0, 1 }, /* education:bachelors/accredited */
		{ 5, 360, 360 }, /* experience:call_center_administration */
		{ 6, 1080, 1080 }, /* experience:call_center_management */
		{ 7, 1440, 1440 }, /* experience:call_center_administration+call_center_management */
		{ 8, 1440, 1440 }, /* experience:call_center_work */
		{ 10, 1080, 1080 }, /* experience:full_time_inbound_supervision+call_center_management */
		{ 11, 0, 1 }, /* determination:personnel_department */
		{ 12, 0, 1 }, /* determination:personnel_department */
		{ 14, 0, 1 }, /* determination:office_of_human_resources */
		{ 22, 0, 1 }, /* determination:office_of_human_resources */
		{ 25, 0, 1 }, /* determination:personnel_department */
		{ 0, 1, 1 }, /* education:twelfth_grade */
		{ 2, 0, 1 }, /* determination:personnel_department */
		{ 6, 1440, 1440 }, /* experience:call_center_management */
		{ 7, 1440, 1440 }, /* experience:call_center_administration+call_center_management */
		{ 8, 2880, 2880 }, /* experience:call_center_work */
		{ 9, 720, 720 }, /* experience:full_time_inbound_supervision */
		{ 10, 2160, 2160 }, /* experience:full_time_inbound_supervision+call_center_management */
		{ 11, 0, 1 }, /* determination:personnel_department */
		{ 12, 0, 1 }, /* determination:personnel_department */
		{ 14, 0, 1 }, /* determination:office_of_human_resources */
		{ 22, 0, 1 }, /* determination:office_of_human_resources */
		{ 25, 0, 1 }, /* determination:personnel_department */
		{ 0, 1, 1 }, /* education:twelfth_grade */
		{ 2, 0, 1 }, /* determination:personnel_department */
		{ 6, 1440, 1440 }, /* experience:call_center_management */
		{ 7, 1440, 1440 }, /* experience:call_center_administration+call_center_management */
		{ 8, 2880, 2880 }, /* experience:call_center_work */
		{ 9, 690, 690 }, /* experience:full_time_inbound_supervision */
		{ 10, 2130, 2130 }, /* experience:full_time_inbound_supervision+call_center_management */
		{ 11, 0, 1 }, /* determination:personnel_department */
		{ 12, 0, 1 }, /* determination:personnel_department */
		{ 14, 0, 1 }, /* determination:office_of_human_resources */
		{ 22, 0, 1 }, /* determination:office_of_human_resources */
		{ 25, 0, 1 }, /* determination:personnel_department */
		{ 0, 1, 1 }, /* education:twelfth_grade */
		{ 6, 1410, 1410 }, /* experience:call_center_management */
		{ 7, 1410, 1410 }, /* experience:call_center_administration+call_center_management */
		{ 8, 2850, 2850 }, /* experience:call_center_work */
		{ 9, 720, 720 }, /* experience:full_time_inbound_supervision */
		{ 10, 2130, 2130 }, /* experience:full_time_inbound_supervision+call_center_management */
		{ 14, 0, 1 }, /* determination:office_of_human_resources */
		{ 22, 0, 1 }, /* determination:office_of_human_resources */
		{ 0, 1, 1 }, /* education:twelfth_grade */
		{ 2, 0, 1 }, /* determination:personnel_department */
		{ 6, 1440, 1440 }, /* experience:call_center_management */
		{ 7, 1440, 1440 }, /* experience:call_center_administration+call_center_management */
		{ 8, 2160, 2160 }, /* experience:call_center_work */
		{ 9, 720, 720 }, /* experience:full_time_inbound_supervision */
		{ 10, 2160, 2160 }, /* experience:full_time_inbound_supervision+call_center_management */
		{ 11, 0, 1 }, /* determination:personnel_department */
		{ 12, 0, 1 }, /* determination:personnel_department */
		{ 14, 0, 1 }, /* determination:office_of_human_resources */
		{ 22, 0, 1 }, /* determination:office_of_human_resources */
		{ 25, 0, 1 }, /* determination:personnel_department */
		{ 0, 1, 1 }, /* education:twelfth_grade */
		{ 1, 0, CLASSPEC_NO_LIMIT }, /* experience:inbound_call_center_service */
		{ 2, 0, 1 }, /* determination:personnel_department */
		{ 5, 0, CLASSPEC_NO_LIMIT }, /* experience:call_center_administration */
		{ 6, 0, CLASSPEC_NO_LIMIT }, /* experience:call_center_management */
		{ 7, 0, CLASSPEC_NO_LIMIT }, /* experience:call_center_administration+call_center_management */
		{ 8, 0, CLASSPEC_NO_LIMIT }, /* experience:call_center_work */
		{ 9, 0, CLASSPEC_NO_LIMIT }, /* experience:full_time_inbound_supervision */
		{ 10, 0, CLASSPEC_NO_LIMIT }, /* experience:full_time_inbound_supervision+call_center_management */
		{ 11, 0, 1 }, /* determination:personnel_department */
		{ 12, 0, 1 }, /* determination:personnel_department */
		{ 13, 0, CLASSPEC_NO_LIMIT }, /* experience:city_contact_center_service */
		{ 14, 0, 1 }, /* determination:office_of_human_resources */
		{ 16, 0, CLASSPEC_NO_LIMIT }, /* experience:high_volume_call_center_service+city_contact_center_s... */
		{ 18, 0, CLASSPEC_NO_LIMIT }, /* experience:city_contact_center_full_performance_service */
		{ 19, 0, CLASSPEC_NO_LIMIT }, /* experience:high_volume_call_center_service */
		{ 20, 0, CLASSPEC_NO_LIMIT }, /* experience:high_volume_call_center_supervision */
		{ 21, 0, CLASSPEC_NO_LIMIT }, /* experience:high_volume_call_center_service+high_volume_call_cent... */
		{ 22, 0, 1 }, /* determination:office_of_human_resources */
		{ 23, 0, CLASSPEC_NO_LIMIT }, /* experience:call_center_staff_supervision */
		{ 24, 0, CLASSPEC_NO_LIMIT }, /* experience:inbound_call_center_service+call_center_staff_supervi... */
		{ 25, 0, 1 }, /* determination:personnel_department */
		{ 26, 0, CLASSPEC_NO_LIMIT }, /* experience:public_information_service */
		{ 27, 0, CLASSPEC_NO_LIMIT }, /* experience:delinquency_field_investigation */
		{ 28, 0, CLASSPEC_NO_LIMIT }, /* experience:revenue_billing_supervision */
		{ 29, 0, CLASSPEC_NO_LIMIT }, /* experience:delinquency_investigation_supervision */
		{ 30, 0, CLASSPEC_NO_LIMIT }, /* experience:public_information_service+revenue_billing_supervisio... */
		{ 31, 0, CLASSPEC_NO_LIMIT }, /* experience:public_information_service+delinquency_investigation_... */
		{ 32, 0, CLASSPEC_NO_LIMIT }, /* experience:delinquency_field_investigation+revenue_billing_super... */
		{ 33, 0, CLASSPEC_NO_LIMIT }, /* experience:delinquency_field_investigation+delinquency_investiga... */
		{ 0, 1, 1 }, /* education:twelfth_grade */
		{ 2, 1, 1 }, /* determination:personnel_department */
		{ 6, 1050, 1050 }, /* experience:call_center_management */
		{ 7, 1050, 1050 }, /* experience:call_center_administration+call_center_management */
		{ 8, 2490, 2490 }, /* experience:call_center_work */
		{ 9, 1440, 1440 }, /* experience:full_time_inbound_supervision */
		{ 10, 2490, 2490 }, /* experience:full_time_inbound_supervision+call_center_management */
		{ 11, 1, 1 }, /* determination:personnel_department */
		{ 12, 1, 1 }, /* determination:personnel_department */
		{ 14, 0, 1 }, /* determination:office_of_human_resources */
		{ 22, 0, 1 }, /* determination:office_of_human_resources */
		{ 25, 1, 1 }, /* determination:personnel_department */
		{ 0, 1, 1 }, /* education:twelfth_grade */
		{ 1, 1080, 1080 }, /* experience:inbound_call_center_service */
		{ 2, 0, 1 }, /* determination:personnel_department */
		{ 8, 1080, 1080 }, /* experience:call_center_work */
		{ 11, 0, 1 }, /* determination:personnel_department */
		{ 12, 0, 1 }, /* determination:personnel_department */
		{ 14, 0, 1 }, /* determination:office_of_human_resources */
		{ 22, 0, 1 }, /* determination:office_of_human_resources */
		{ 24, 1080, 1080 }, /* experience:inbound_call_center_service+call_center_staff_supervi... */
		{ 25, 0, 1 }, /* determination:personnel_department */
		{ 26, 1080, 1080 }, /* experience:public_information_service */
		{ 30, 1080, 1080 }, /* experience:public_information_service+revenue_billing_supervisio... */
		{ 31, 1080, 1080 }, /* experience:public_information_service+delinquency_investigation_... */
		{ 0, 1, 1 }, /* education:twelfth_grade */
		{ 1, 720, 720 }, /* experience:inbound_call_center_service */
		{ 2, 0, 1 }, /* determination:personnel_department */
		{ 8, 720, 720 }, /* experience:call_center_work */
		{ 11, 0, 1 }, /* determination:personnel_department */
		{ 12, 0, 1 }, /* determination:personnel_department */
		{ 14, 0, 1 }, /* determination:office_of_human_resources */
		{ 22, 0, 1 }, /* determination:office_of_human_resources */
		{ 24, 720, 720 }, /* experience:inbound_call_center_service+call_center_staff_supervi... */
		{ 25, 0, 1 }, /* determination:personnel_department */
		{ 26, 720, 720 }, /* experience:public_information_service */
		{ 30, 720, 720 }, /* experience:public_information_service+revenue_billing_supervisio... */
		{ 31, 720, 720 }, /* experience:public_information_service+delinquency_investigation_... */
		{ 0, 1, 1 }, /* education:twelfth_grade */
		{ 1, 1050, 1050 }, /* experience:inbound_call_center_service */
		{ 2, 0, 1 }, /* determination:personnel_department */
		{ 8, 1050, 1050 }, /* experience:call_center_work */
		{ 11, 0, 1 }, /* determination:personnel_department */
		{ 12, 0, 1 }, /* determination:personnel_department */
		{ 14, 0, 1 }, /* determination:office_of_human_resources */
		{ 22, 0, 1 }, /* determination:office_of_human_resources */
		{ 24, 1050, 1050 }, /* experience:inbound_call_center_service+call_center_staff_supervi... */
		{ 25, 0, 1 }, /* determination:personnel_department */
		{ 26, 1050, 1050 }, /* experience:public_information_service */
		{ 30, 1050, 1050 }, /* experience:public_information_service+revenue_billing_supervisio... */
		{ 31, 1050, 1050 }, /* experience:public_information_service+delinquency_investigation_... */
		{ 0, 0, 1 }, /* education:twelfth_grade */
		{ 1, 1080, 1080 }, /* experience:inbound_call_center_service */
		{ 2, 0, 1 }, /* determination:personnel_department */
		{ 4, 0, 1 }, /* education:bachelors/accredited */
		{ 8, 1080, 1080 }, /* experience:call_center_work */
		{ 11, 0, 1 }, /* determination:personnel_department */
		{ 12, 0, 1 }, /* determination:personnel_department */
		{ 14, 0, 1 }, /* determination:office_of_human_resources */
		{ 22, 0, 1 }, /* determination:office_of_human_resources */
		{ 24, 1080, 1080 }, /* experience:inbound_call_center_service+call_center_staff_supervi... */
		{ 25, 0, 1 }, /* determination:personnel_department */
		{ 26, 1080, 1080 }, /* experience:public_information_service */
		{ 30, 1080, 1080 }, /* experience:public_information_service+revenue_billing_supervisio... */
		{ 31, 1080, 1080 }, /* experience:public_information_service+delinquency_investigation_... */
		{ 0, 1, 1 }, /* education:twelfth_grade */
		{ 1, 0, CLASSPEC_NO_LIMIT }, /* experience:inbound_call_center_service */
		{ 2, 0, 1 }, /* determination:personnel_department */
		{ 5, 0, CLASSPEC_NO_LIMIT }, /* experience:call_center_administration */
		{ 6, 0, CLASSPEC_NO_LIMIT }, /* experience:call_center_management */
		{ 7, 0, CLASSPEC_NO_LIMIT }, /* experience:call_center_administration+call_center_management */
		{ 8, 0, CLASSPEC_NO_LIMIT }, /* experience:call_center_work */
		{ 9, 0, CLASSPEC_NO_LIMIT }, /* experience:full_time_inbound_supervision */
		{ 10, 0, CLASSPEC_NO_LIMIT }, /* experience:full_time_inbound_supervision+call_center_management */
		{ 11, 0, 1 }, /* determination:personnel_department */
		{ 12, 0, 1 }, /* determination:personnel_department */
		{ 13, 0, CLASSPEC_NO_LIMIT }, /* experience:city_contact_center_service */
		{ 14, 0, 1 }, /* determination:office_of_human_resources */
		{ 16, 0, CLASSPEC_NO_LIMIT }, /* experience:high_volume_call_center_service+city_contact_center_s... */
		{ 18, 0, CLASSPEC_NO_LIMIT }, /* experience:city_contact_center_full_performance_service */
		{ 19, 0, CLASSPEC_NO_LIMIT }, /* experience:high_volume_call_center_service */
		{ 20, 0, CLASSPEC_NO_LIMIT }, /* experience:high_volume_call_center_supervision */
		{ 21, 0, CLASSPEC_NO_LIMIT }, /* experience:high_volume_call_center_service+high_volume_call_cent... */
		{ 22, 0, 1 }, /* determination:office_of_human_resources */
		{ 23, 0, CLASSPEC_NO_LIMIT }, /* experience:call_center_staff_supervision */
		{ 24, 0, CLASSPEC_NO_LIMIT }, /* experience:inbound_call_center_service+call_center_staff_supervi... */
		{ 25, 0, 1 }, /* determination:personnel_department */
		{ 26, 0, CLASSPEC_NO_LIMIT }, /* experience:public_information_service */
		{ 27, 0, CLASSPEC_NO_LIMIT }, /* experience:delinquency_field_investigation */
		{ 28, 0, CLASSPEC_NO_LIMIT }, /* experience:revenue_billing_supervision */
		{ 29, 0, CLASSPEC_NO_LIMIT }, /* experience:delinquency_investigation_supervision */
		{ 30, 0, CLASSPEC_NO_LIMIT }, /* experience:public_information_service+revenue_billing_supervisio... */
		{ 31, 0, CLASSPEC_NO_LIMIT }, /* experience:public_information_service+delinquency_investigation_... */
		{ 32, 0, CLASSPEC_NO_LIMIT }, /* experience:delinquency_field_investigation+revenue_billing_super... */
		{ 33, 0, CLASSPEC_NO_LIMIT }, /* experience:delinquency_field_investigation+delinquency_investiga... */
		{ 1, 1080, 1080 }, /* experience:inbound_call_center_service */
		{ 2, 0, 1 }, /* determination:personnel_department */
		{ 8, 1080, 1080 }, /* experience:call_center_work */
		{ 11, 0, 1 }, /* determination:personnel_department */
		{ 12, 0, 1 }, /* determination:personnel_department */
		{ 14, 0, 1 }, /* determination:office_of_human_resources */
		{ 22, 0, 1 }, /* determination:office_of_human_resources */
		{ 24, 1080, 1080 }, /* experience:inbound_call_center_service+call_center_staff_supervi... */
		{ 25, 0, 1 }, /* determination:personnel_department */
		{ 26, 1080, 1080 }, /* experience:public_information_service */
		{ 30, 1080, 1080 }, /* experience:public_information_service+revenue_billing_supervisio... */
		{ 31, 1080, 1080 }, /* experience:public_information_service+delinquency_investigation_... */
		{ 1, 1050, 1050 }, /* experience:inbound_call_center_service */
		{ 2, 1, 1 }, /* determination:personnel_department */
		{ 8, 1050, 1050 }, /* experience:call_center_work */
		{ 11, 1, 1 }, /* determination:personnel_department */
		{ 12, 1, 1 }, /* determination:personnel_department */
		{ 14, 0, 1 }, /* determination:office_of_human_resources */
		{ 22, 0, 1 }, /* determination:office_of_human_resources */
		{ 24, 1050, 1050 }, /* experience:inbound_call_center_service+call_center_staff_supervi... */
		{ 25, 1, 1 }, /* determination:personnel_department */
		{ 26, 1050, 1050 }, /* experience:public_information_service */
		{ 30, 1050, 1050 }, /* experience:public_information_service+revenue_billing_supervisio... */
		{ 31, 1050, 1050 }, /* experience:public_information_service+delinquency_investigation_... */
		{ 0, 1, 1 }, /* education:twelfth_grade */
		{ 1, 1080, 1080 }, /* experience:inbound_call_center_service */
		{ 2, 0, 1 }, /* determination:personnel_department */
		{ 3, 1, 1 }, /* credential:designated_language */
		{ 8, 1080, 1080 }, /* experience:call_center_work */
		{ 11, 0, 1 }, /* determination:personnel_department */
		{ 12, 0, 1 }, /* determination:personnel_department */
		{ 14, 0, 1 }, /* determination:office_of_human_resources */
		{ 22, 0, 1 }, /* determination:office_of_human_resources */
		{ 24, 1080, 1080 }, /* experience:inbound_call_center_service+call_center_staff_supervi... */
		{ 25, 0, 1 }, /* determination:personnel_department */
		{ 26, 1080, 1080 }, /* experience:public_information_service */
		{ 30, 1080, 1080 }, /* experience:public_information_service+revenue_billing_supervisio... */
		{ 31, 1080, 1080 }, /* experience:public_information_service+delinquency_investigation_... */
		{ 0, 1, 1 }, /* education:twelfth_grade */
		{ 1, 1050, 1050 }, /* experience:inbound_call_center_service */
		{ 2, 0, 1 }, /* determination:personnel_department */
		{ 3, 1, 1 }, /* credential:designated_language */
		{ 8, 1050, 1050 }, /* experience:call_center_work */
		{ 11, 0, 1 }, /* determination:personnel_department */
		{ 12, 0, 1 }, /* determination:personnel_department */
		{ 14, 0, 1 }, /* determination:office_of_human_resources */
		{ 22, 0, 1 }, /* determination:office_of_human_resources */
		{ 24, 1050, 1050 }, /* experience:inbound_call_center_service+call_center_staff_supervi... */
		{ 25, 0, 1 }, /* determination:personnel_department */
		{ 26, 1050, 1050 }, /* experience:public_information_service */
		{ 30, 1050, 1050 }, /* experience:public_information_service+revenue_billing_supervisio... */
		{ 31, 1050, 1050 }, /* experience:public_information_service+delinquency_investigation_... */
		{ 0, 1, 1 }, /* education:twelfth_grade */
		{ 1, 1080, 1080 }, /* experience:inbound_call_center_service */
		{ 2, 0, 1 }, /* determination:personnel_department */
		{ 3, 0, 1 }, /* credential:designated_language */
		{ 8, 1080, 1080 }, /* experience:call_center_work */
		{ 11, 0, 1 }, /* determination:personnel_department */
		{ 12, 0, 1 }, /* determination:personnel_department */
		{ 14, 0, 1 }, /* determination:office_of_human_resources */
		{ 22, 0, 1 }, /* determination:office_of_human_resources */
		{ 24, 1080, 1080 }, /* experience:inbound_call_center_service+call_center_staff_supervi... */
		{ 25, 0, 1 }, /* determination:personnel_department */
		{ 26, 1080, 1080 }, /* experience:public_information_service */
		{ 30, 1080, 1080 }, /* experience:public_information_service+revenue_billing_supervisio... */
		{ 31, 1080, 1080 }, /* experience:public_information_service+delinquency_investigation_... */
		{ 1, 1080, 1080 }, /* experience:inbound_call_center_service */
		{ 2, 0, 1 }, /* determination:personnel_department */
		{ 3, 1, 1 }, /* credential:designated_language */
		{ 8, 1080, 1080 }, /* experience:call_center_work */
		{ 11, 0, 1 }, /* determination:personnel_department */
		{ 12, 0, 1 }, /* determination:personnel_department */
		{ 14, 0, 1 }, /* determination:office_of_human_resources */
		{ 22, 0, 1 }, /* determination:office_of_human_resources */
		{ 24, 1080, 1080 }, /* experience:inbound_call_center_service+call_center_staff_supervi... */
		{ 25, 0, 1 }, /* determination:personnel_department */
		{ 26, 1080, 1080 }, /* experience:public_information_service */
		{ 30, 1080, 1080 }, /* experience:public_information_service+revenue_billing_supervisio... */
		{ 31, 1080, 1080 }, /* experience:public_information_service+delinquency_investigation_... */
		{ 0, 1, 1 }, /* education:twelfth_grade */
		{ 2, 0, 1 }, /* determination:personnel_department */
		{ 8, 360, 360 }, /* experience:call_center_work */
		{ 11, 0, 1 }, /* determination:personnel_department */
		{ 12, 0, 1 }, /* determination:personnel_department */
		{ 13, 360, 360 }, /* experience:city_contact_center_service */
		{ 14, 0, 1 }, /* determination:office_of_human_resources */
		{ 16, 360, 360 }, /* experience:high_volume_call_center_service+city_contact_center_s... */
		{ 22, 0, 1 }, /* determination:office_of_human_resources */
		{ 25, 0, 1 }, /* determination:personnel_department */
		{ 0, 1, 1 }, /* education:twelfth_grade */
		{ 2, 0, 1 }, /* determination:personnel_department */
		{ 8, 360, 360 }, /* experience:call_center_work */
		{ 11, 0, 1 }, /* determination:personnel_department */
		{ 12, 0, 1 }, /* determination:personnel_department */
		{ 13, 360, 360 }, /* experience:city_contact_center_service */
		{ 14, 0, 1 }, /* determination:office_of_human_resources */
		{ 16, 360, 360 }, /* experience:high_volume_call_center_service+city_contact_center_s... */
		{ 22, 0, 1 }, /* determination:office_of_human_resources */
		{ 25, 0, 1 }, /* determination:personnel_department */
		{ 0, 1, 1 }, /* education:twelfth_grade */
		{ 2, 0, 1 }, /* determination:personnel_department */
		{ 8, 360, 360 }, /* experience:call_center_work */
		{ 11, 0, 1 }, /* determination:personnel_department */
		{ 12, 0, 1 }, /* determination:personnel_department */
		{ 14, 0, 1 }, /* determination:office_of_human_resources */
		{ 16, 360, 360 }, /* experience:high_volume_call_center_service+city_contact_center_s... */
		{ 19, 360, 360 }, /* experience:high_volume_call_center_service */
		{ 21, 360, 360 }, /* experience:high_volume_call_center_service+high_volume_call_cent... */
		{ 22, 0, 1 }, /* determination:office_of_human_resources */
		{ 25, 0, 1 }, /* determination:personnel_department */
		{ 0, 1, 1 }, /* education:twelfth_grade */
		{ 2, 0, 1 }, /* determination:personnel_department */
		{ 8, 360, 360 }, /* experience:call_center_work */
		{ 11, 0, 1 }, /* determination:personnel_department */
		{ 12, 0, 1 }, /* determination:personnel_department */
		{ 14, 0, 1 }, /* determination:office_of_human_resources */
		{ 16, 360, 360 }, /* experience:high_volume_call_center_service+city_contact_center_s... */
		{ 19, 360, 360 }, /* experience:high_volume_call_center_service */
		{ 21, 360, 360 }, /* experience:high_volume_call_center_service+high_volume_call_cent... */
		{ 22, 0, 1 }, /* determination:office_of_human_resources */
		{ 25, 0, 1 }, /* determination:personnel_department */
		{ 0, 1, 1 }, /* education:twelfth_grade */
		{ 2, 0, 1 }, /* determination:personnel_department */
		{ 8, 360, 360 }, /* experience:call_center_work */
		{ 11, 0, 1 }, /* determination:personnel_department */
		{ 12, 0, 1 }, /* determination:personnel_department */
		{ 13, 180, 180 }, /* experience:city_contact_center_service */
		{ 14, 0, 1 }, /* determination:office_of_human_resources */
		{ 16, 360, 360 }, /* experience:high_volume_call_center_service+city_contact_center_s... */
		{ 19, 180, 180 }, /* experience:high_volume_call_center_service */
		{ 21, 180, 180 }, /* experience:high_volume_call_center_service+high_volume_call_cent... */
		{ 22, 0, 1 }, /* determination:office_of_human_resources */
		{ 25, 0, 1 }, /* determination:personnel_department */
		{ 0, 1, 1 }, /* education:twelfth_grade */
		{ 2, 0, 1 }, /* determination:personnel_department */
		{ 8, 360, 360 }, /* experience:call_center_work */
		{ 11, 0, 1 }, /* determination:personnel_department */
		{ 12, 0, 1 }, /* determination:personnel_department */
		{ 13, 180, 180 }, /* experience:city_contact_center_service */
		{ 14, 0, 1 }, /* determination:office_of_human_resources */
		{ 16, 360, 360 }, /* experience:high_volume_call_center_service+city_contact_center_s... */
		{ 19, 180, 180 }, /* experience:high_volume_call_center_service */
		{ 21, 180, 180 }, /* experience:high_volume_call_center_service+high_volume_call_cent... */
		{ 22, 0, 1 }, /* determination:office_of_human_resources */
		{ 25, 0, 1 }, /* determination:personnel_department */
		{ 0, 1, 1 }, /* education:twelfth_grade */
		{ 2, 0, 1 }, /* determination:personnel_department */
		{ 8, 330, 330 }, /* experience:call_center_work */
		{ 11, 0, 1 }, /* determination:personnel_department */
		{ 12, 0, 1 }, /* determination:personnel_department */
		{ 16, 330, 330 }, /* experience:high_volume_call_center_service+city_contact_center_s... */
		{ 19, 330, 330 }, /* experience:high_volume_call_center_service */
		{ 21, 330, 330 }, /* experience:high_volume_call_center_service+high_volume_call_cent... */
		{ 25, 0, 1 }, /* determination:personnel_department */
		{ 0, 1, 1 }, /* education:twelfth_grade */
		{ 2, 0, 1 }, /* determination:personnel_department */
		{ 8, 330, 330 }, /* experience:call_center_work */
		{ 11, 0, 1 }, /* determination:personnel_department */
		{ 12, 0, 1 }, /* determination:personnel_department */
		{ 13, 330, 330 }, /* experience:city_contact_center_service */
		{ 16, 330, 330 }, /* experience:high_volume_call_center_service+city_contact_center_s... */
		{ 25, 0, 1 }, /* determination:personnel_department */
		{ 0, 1, 1 }, /* education:twelfth_grade */
		{ 2, 0, 1 }, /* determination:personnel_department */
		{ 8, 360, 360 }, /* experience:call_center_work */
		{ 11, 0, 1 }, /* determination:personnel_department */
		{ 12, 0, 1 }, /* determination:personnel_department */
		{ 16, 360, 360 }, /* experience:high_volume_call_center_service+city_contact_center_s... */
		{ 19, 360, 360 }, /* experience:high_volume_call_center_service */
		{ 21, 360, 360 }, /* experience:high_volume_call_center_service+high_volume_call_cent... */
		{ 25, 0, 1 }, /* determination:personnel_department */
		{ 0, 1, 1 }, /* education:twelfth_grade */
		{ 2, 0, 1 }, /* determination:personnel_department */
		{ 8, 1800, 1800 }, /* experience:call_center_work */
		{ 11, 0, 1 }, /* determination:personnel_department */
		{ 12, 0, 1 }, /* determination:personnel_department */
		{ 14, 0, 1 }, /* determination:office_of_human_resources */
		{ 22, 0, 1 }, /* determination:office_of_human_resources */
		{ 25, 0, 1 }, /* determination:personnel_department */
		{ 0, 0, 1 }, /* education:twelfth_grade */
		{ 2, 0, 1 }, /* determination:personnel_department */
		{ 4, 0, 1 }, /* education:bachelors/accredited */
		{ 8, 360, 360 }, /* experience:call_center_work */
		{ 11, 0, 1 }, /* determination:personnel_department */
		{ 12, 0, 1 }, /* determination:personnel_department */
		{ 14, 0, 1 }, /* determination:office_of_human_resources */
		{ 16, 360, 360 }, /* experience:high_volume_call_center_service+city_contact_center_s... */
		{ 19, 360, 360 }, /* experience:high_volume_call_center_service */
		{ 21, 360, 360 }, /* experience:high_volume_call_center_service+high_volume_call_cent... */
		{ 22, 0, 1 }, /* determination:office_of_human_resources */
		{ 25, 0, 1 }, /* determination:personnel_department */
		{ 0, 0, 1 }, /* education:twelfth_grade */
		{ 2, 0, 1 }, /* determination:personnel_department */
		{ 4, 0, 1 }, /* education:bachelors/accredited */
		{ 8, 360, 360 }, /* experience:call_center_work */
		{ 11, 0, 1 }, /* determination:personnel_department */
		{ 12, 0, 1 }, /* determination:personnel_department */
		{ 13, 360, 360 }, /* experience:city_contact_center_service */
		{ 14, 0, 1 }, /* determination:office_of_human_resources */
		{ 16, 360, 360 }, /* experience:high_volume_call_center_service+city_contact_center_s... */
		{ 22, 0, 1 }, /* determination:office_of_human_resources */
		{ 25, 0, 1 }, /* determination:personnel_department */
		{ 0, 1, 1 }, /* education:twelfth_grade */
		{ 2, 0, 1 }, /* determination:personnel_department */
		{ 8, 0, 360 }, /* experience:call_center_work */
		{ 11, 0, 1 }, /* determination:personnel_department */
		{ 12, 0, 1 }, /* determination:personnel_department */
		{ 13, 0, 360 }, /* experience:city_contact_center_service */
		{ 14, 0, 1 }, /* determination:office_of_human_resources */
		{ 16, 0, 360 }, /* experience:high_volume_call_center_service+city_contact_center_s... */
		{ 22, 0, 1 }, /* determination:office_of_human_resources */
		{ 25, 0, 1 }, /* determination:personnel_department */
		{ 2, 0, 1 }, /* determination:personnel_department */
		{ 11, 0, 1 }, /* determination:personnel_department */
		{ 12, 0, 1 }, /* determination:personnel_department */
		{ 14, 0, 1 }, /* determination:office_of_human_resources */
		{ 22, 0, 1 }, /* determination:office_of_human_resources */
		{ 25, 0, 1 }, /* determination:personnel_department */
		{ 2, 0, 1 }, /* determination:personnel_department */
		{ 11, 0, 1 }, /* determination:personnel_department */
		{ 12, 0, 1 }, /* determination:personnel_department */
		{ 14, 1, 1 }, /* determination:office_of_human_resources */
		{ 22, 1, 1 }, /* determination:office_of_human_resources */
		{ 25, 0, 1 }, /* determination:personnel_department */
		{ 0, 1, 1 }, /* education:twelfth_grade */
		{ 2, 0, 1 }, /* determination:personnel_department */
		{ 8, 360, 360 }, /* experience:call_center_work */
		{ 11, 0, 1 }, /* determination:personnel_department */
		{ 12, 0, 1 }, /* determination:personnel_department */
		{ 14, 0, 1 }, /* determination:office_of_human_resources */
		{ 15, 1, 1 }, /* credential:english_and_designated_language */
		{ 16, 360, 360 }, /* experience:high_volume_call_center_service+city_contact_center_s... */
		{ 19, 360, 360 }, /* experience:high_volume_call_center_service */
		{ 21, 360, 360 }, /* experience:high_volume_call_center_service+high_volume_call_cent... */
		{ 22, 0, 1 }, /* determination:office_of_human_resources */
		{ 25, 0, 1 }, /* determination:personnel_department */
		{ 0, 1, 1 }, /* education:twelfth_grade */
		{ 2, 0, 1 }, /* determination:personnel_department */
		{ 8, 360, 360 }, /* experience:call_center_work */
		{ 11, 0, 1 }, /* determination:personnel_department */
		{ 12, 0, 1 }, /* determination:personnel_department */
		{ 14, 0, 1 }, /* determination:office_of_human_resources */
		{ 15, 1, 1 }, /* credential:english_and_designated_language */
		{ 16, 360, 360 }, /* experience:high_volume_call_center_service+city_contact_center_s... */
		{ 19, 360, 360 }, /* experience:high_volume_call_center_service */
		{ 21, 360, 360 }, /* experience:high_volume_call_center_service+high_volume_call_cent... */
		{ 22, 0, 1 }, /* determination:office_of_human_resources */
		{ 25, 0, 1 }, /* determination:personnel_department */
		{ 0, 1, 1 }, /* education:twelfth_grade */
		{ 2, 0, 1 }, /* determination:personnel_department */
		{ 8, 360, 360 }, /* experience:call_center_work */
		{ 11, 0, 1 }, /* determination:personnel_department */
		{ 12, 0, 1 }, /* determination:personnel_department */
		{ 13, 360, 360 }, /* experience:city_contact_center_service */
		{ 14, 0, 1 }, /* determination:office_of_human_resources */
		{ 15, 1, 1 }, /* credential:english_and_designated_language */
		{ 16, 360, 360 }, /* experience:high_volume_call_center_service+city_contact_center_s... */
		{ 18, 360, 360 }, /* experience:city_contact_center_full_performance_service */
		{ 22, 0, 1 }, /* determination:office_of_human_resources */
		{ 25, 0, 1 }, /* determination:personnel_department */
		{ 0, 1, 1 }, /* education:twelfth_grade */
		{ 2, 0, 1 }, /* determination:personnel_department */
		{ 8, 330, 330 }, /* experience:call_center_work */
		{ 11, 0, 1 }, /* determination:personnel_department */
		{ 12, 0, 1 }, /* determination:personnel_department */
		{ 13, 330, 330 }, /* experience:city_contact_center_service */
		{ 15, 1, 1 }, /* credential:english_and_designated_language */
		{ 16, 330, 330 }, /* experience:high_volume_call_center_service+city_contact_center_s... */
		{ 25, 0, 1 }, /* determination:personnel_department */
		{ 0, 1, 1 }, /* education:twelfth_grade */
		{ 2, 0, 1 }, /* determination:personnel_department */
		{ 8, 330, 330 }, /* experience:call_center_work */
		{ 11, 0, 1 }, /* determination:personnel_department */
		{ 12, 0, 1 }, /* determination:personnel_department */
		{ 13, 330, 330 }, /* experience:city_contact_center_service */
		{ 15, 1, 1 }, /* credential:english_and_designated_language */
		{ 16, 330, 330 }, /* experience:high_volume_call_center_service+city_contact_center_s... */
		{ 25, 0, 1 }, /* determination:personnel_department */
		{ 0, 1, 1 }, /* education:twelfth_grade */
		{ 2, 0, 1 }, /* determination:personnel_department */
		{ 8, 360, 360 }, /* experience:call_center_work */
		{ 11, 0, 1 }, /* determination:personnel_department */
		{ 12, 0, 1 }, /* determination:personnel_department */
		{ 14, 0, 1 }, /* determination:office_of_human_resources */
		{ 15, 0, 1 }, /* credential:english_and_designated_language */
		{ 16, 360, 360 }, /* experience:high_volume_call_center_service+city_contact_center_s... */
		{ 19, 360, 360 }, /* experience:high_volume_call_center_service */
		{ 21, 360, 360 }, /* experience:high_volume_call_center_service+high_volume_call_cent... */
		{ 22, 0, 1 }, /* determination:office_of_human_resources */
		{ 25, 0, 1 }, /* determination:personnel_department */
		{ 0, 1, 1 }, /* education:twelfth_grade */
		{ 2, 0, 1 }, /* determination:personnel_department */
		{ 8, 360, 360 }, /* experience:call_center_work */
		{ 11, 0, 1 }, /* determination:personnel_department */
		{ 12, 0, 1 }, /* determination:personnel_department */
		{ 13, 360, 360 }, /* experience:city_contact_center_service */
		{ 14, 0, 1 }, /* determination:office_of_human_resources */
		{ 15, 0, 1 }, /* credential:english_and_designated_language */
		{ 16, 360, 360 }, /* experience:high_volume_call_center_service+city_contact_center_s... */
		{ 22, 0, 1 }, /* determination:office_of_human_resources */
		{ 25, 0, 1 }, /* determination:personnel_department */
		{ 2, 0, 1 }, /* determination:personnel_department */
		{ 8, 360, 360 }, /* experience:call_center_work */
		{ 11, 0, 1 }, /* determination:personnel_department */
		{ 12, 0, 1 }, /* determination:personnel_department */
		{ 13, 360, 360 }, /* experience:city_contact_center_service */
		{ 14, 0, 1 }, /* determination:office_of_human_resources */
		{ 15, 1, 1 }, /* credential:english_and_designated_language */
		{ 16, 360, 360 }, /* experience:high_volume_call_center_service+city_contact_center_s... */
		{ 22, 0, 1 }, /* determination:office_of_human_resources */
		{ 25, 0, 1 }, /* determination:personnel_department */
		{ 0, 1, 1 }, /* education:twelfth_grade */
		{ 2, 0, 1 }, /* determination:personnel_department */
		{ 8, 1440, 1440 }, /* experience:call_center_work */
		{ 11, 0, 1 }, /* determination:personnel_department */
		{ 12, 0, 1 }, /* determination:personnel_department */
		{ 13, 1440, 1440 }, /* experience:city_contact_center_service */
		{ 14, 0, 1 }, /* determination:office_of_human_resources */
		{ 16, 1440, 1440 }, /* experience:high_volume_call_center_service+city_contact_center_s... */
		{ 18, 1440, 1440 }, /* experience:city_contact_center_full_performance_service */
		{ 22, 0, 1 }, /* determination:office_of_human_resources */
		{ 25, 0, 1 }, /* determination:personnel_department */
		{ 0, 1, 1 }, /* education:twelfth_grade */
		{ 2, 0, 1 }, /* determination:personnel_department */
		{ 8, 1440, 1440 }, /* experience:call_center_work */
		{ 11, 0, 1 }, /* determination:personnel_department */
		{ 12, 0, 1 }, /* determination:personnel_department */
		{ 13, 720, 720 }, /* experience:city_contact_center_service */
		{ 14, 0, 1 }, /* determination:office_of_human_resources */
		{ 16, 1440, 1440 }, /* experience:high_volume_call_center_service+city_contact_center_s... */
		{ 18, 720, 720 }, /* experience:city_contact_center_full_performance_service */
		{ 19, 720, 720 }, /* experience:high_volume_call_center_service */
		{ 21, 720, 720 }, /* experience:high_volume_call_center_service+high_volume_call_cent... */
		{ 22, 0, 1 }, /* determination:office_of_human_resources */
		{ 25, 0, 1 }, /* determination:personnel_department */
		{ 0, 1, 1 }, /* education:twelfth_grade */
		{ 2, 0, 1 }, /* determination:personnel_department */
		{ 8, 1410, 1410 }, /* experience:call_center_work */
		{ 11, 0, 1 }, /* determination:personnel_department */
		{ 12, 0, 1 }, /* determination:personnel_department */
		{ 13, 1410, 1410 }, /* experience:city_contact_center_service */
		{ 14, 0, 1 }, /* determination:office_of_human_resources */
		{ 16, 1410, 1410 }, /* experience:high_volume_call_center_service+city_contact_center_s... */
		{ 18, 690, 690 }, /* experience:city_contact_center_full_performance_service */
		{ 22, 0, 1 }, /* determination:office_of_human_resources */
		{ 25, 0, 1 }, /* determination:personnel_department */
		{ 0, 1, 1 }, /* education:twelfth_grade */
		{ 2, 0, 1 }, /* determination:personnel_department */
		{ 8, 720, 720 }, /* experience:call_center_work */
		{ 11, 0, 1 }, /* determination:personnel_department */
		{ 12, 0, 1 }, /* determination:personnel_department */
		{ 14, 0, 1 }, /* determination:office_of_human_resources */
		{ 16, 720, 720 }, /* experience:high_volume_call_center_service+city_contact_center_s... */
		{ 19, 720, 720 }, /* experience:high_volume_call_center_service */
		{ 21, 720, 720 }, /* experience:high_volume_call_center_service+high_volume_call_cent... */
		{ 22, 0, 1 }, /* determination:office_of_human_resources */
		{ 25, 0, 1 }, /* determination:personnel_department */
		{ 0, 1, 1 }, /* education:twelfth_grade */
		{ 2, 0, 1 }, /* determination:personnel_department */
		{ 8, 720, 720 }, /* experience:call_center_work */
		{ 11, 0, 1 }, /* determination:personnel_department */
		{ 12, 0, 1 }, /* determination:personnel_department */
		{ 14, 1, 1 }, /* determination:office_of_human_resources */
		{ 16, 720, 720 }, /* experience:high_volume_call_center_service+city_contact_center_s... */
		{ 19, 720, 720 }, /* experience:high_volume_call_center_service */
		{ 21, 720, 720 }, /* experience:high_volume_call_center_service+high_volume_call_cent... */
		{ 22, 1, 1 }, /* determination:office_of_human_resources */
		{ 25, 0, 1 }, /* determination:personnel_department */
		{ 0, 1, 1 }, /* education:twelfth_grade */
		{ 2, 0, 1 }, /* determination:personnel_department */
		{ 8, 720, 720 }, /* experience:call_center_work */
		{ 11, 0, 1 }, /* determination:personnel_department */
		{ 12, 0, 1 }, /* determination:personnel_department */
		{ 13, 720, 720 }, /* experience:city_contact_center_service */
		{ 14, 0, 1 }, /* determination:office_of_human_resources */
		{ 16, 720, 720 }, /* experience:high_volume_call_center_service+city_contact_center_s... */
		{ 18, 720, 720 }, /* experience:city_contact_center_full_performance_service */
		{ 22, 0, 1 }, /* determination:office_of_human_resources */
		{ 25, 0, 1 }, /* determination:personnel_department */
		{ 0, 1, 1 }, /* education:twelfth_grade */
		{ 2, 0, 1 }, /* determination:personnel_department */
		{ 8, 1440, 1440 }, /* experience:call_center_work */
		{ 11, 0, 1 }, /* determination:personnel_department */
		{ 12, 0, 1 }, /* determination:personnel_department */
		{ 14, 0, 1 }, /* determination:office_of_human_resources */
		{ 16, 720, 720 }, /* experience:high_volume_call_center_service+city_contact_center_s... */
		{ 19, 720, 720 }, /* experience:high_volume_call_center_service */
		{ 20, 720, 720 }, /* experience:high_volume_call_center_supervision */
		{ 21, 1440, 1440 }, /* experience:high_volume_call_center_service+high_volume_call_cent... */
		{ 22, 0, 1 }, /* determination:office_of_human_resources */
		{ 25, 0, 1 }, /* determination:personnel_department */
		{ 0, 1, 1 }, /* education:twelfth_grade */
		{ 2, 0, 1 }, /* determination:personnel_department */
		{ 8, 1410, 1410 }, /* experience:call_center_work */
		{ 11, 0, 1 }, /* determination:personnel_department */
		{ 12, 0, 1 }, /* determination:personnel_department */
		{ 14, 0, 1 }, /* determination:office_of_human_resources */
		{ 16, 720, 720 }, /* experience:high_volume_call_center_service+city_contact_center_s... */
		{ 19, 720, 720 }, /* experience:high_volume_call_center_service */
		{ 20, 690, 690 }, /* experience:high_volume_call_center_supervision */
		{ 21, 1410, 1410 }, /* experience:high_volume_call_center_service+high_volume_call_cent... */
		{ 22, 0, 1 }, /* determination:office_of_human_resources */
		{ 25, 0, 1 }, /* determination:personnel_department */
		{ 0, 1, 1 }, /* education:twelfth_grade */
		{ 2, 0, 1 }, /* determination:personnel_department */
		{ 8, 1410, 1410 }, /* experience:call_center_work */
		{ 11, 0, 1 }, /* determination:personnel_department */
		{ 12, 0, 1 }, /* determination:personnel_department */
		{ 14, 0, 1 }, /* determination:office_of_human_resources */
		{ 16, 690, 690 }, /* experience:high_volume_call_center_service+city_contact_center_s... */
		{ 19, 690, 690 }, /* experience:high_volume_call_center_service */
		{ 20, 720, 720 }, /* experience:high_volume_call_center_supervision */
		{ 21, 1410, 1410 }, /* experience:high_volume_call_center_service+high_volume_call_cent... */
		{ 22, 0, 1 }, /* determination:office_of_human_resources */
		{ 25, 0, 1 }, /* determination:personnel_department */
		{ 0, 1, 1 }, /* education:twelfth_grade */
		{ 2, 0, 1 }, /* determination:personnel_department */
		{ 8, 1410, 1410 }, /* experience:call_center_work */
		{ 11, 0, 1 }, /* determination:personnel_department */
		{ 12, 0, 1 }, /* determination:personnel_department */
		{ 16, 690, 690 }, /* experience:high_volume_call_center_service+city_contact_center_s... */
		{ 19, 690, 690 }, /* experience:high_volume_call_center_service */
		{ 20, 720, 720 }, /* experience:high_volume_call_center_supervision */
		{ 21, 1410, 1410 }, /* experience:high_volume_call_center_service+high_volume_call_cent... */
		{ 25, 0, 1 }, /* determination:personnel_department */
		{ 0, 1, 1 }, /* education:twelfth_grade */
		{ 2, 0, 1 }, /* determination:personnel_department */
		{ 8, 1410, 1410 }, /* experience:call_center_work */
		{ 11, 0, 1 }, /* determination:personnel_department */
		{ 12, 0, 1 }, /* determination:personnel_department */
		{ 14, 0, 1 }, /* determination:office_of_human_resources */
		{ 16, 1410, 1410 }, /* experience:high_volume_call_center_service+city_contact_center_s... */
		{ 19, 1410, 1410 }, /* experience:high_volume_call_center_service */
		{ 20, 1410, 1410 }, /* experience:high_volume_call_center_supervision */
		{ 21, 1410, 1410 }, /* experience:high_volume_call_center_service+high_volume_call_cent... */
		{ 22, 0, 1 }, /* determination:office_of_human_resources */
		{ 25, 0, 1 }, /* determination:personnel_department */
		{ 0, 1, 1 }, /* education:twelfth_grade */
		{ 2, 0, 1 }, /* determination:personnel_department */
		{ 8, 1440, 1440 }, /* experience:call_center_work */
		{ 11, 0, 1 }, /* determination:personnel_department */
		{ 12, 0, 1 }, /* determination:personnel_department */
		{ 13, 720, 720 }, /* experience:city_contact_center_service */
		{ 14, 0, 1 }, /* determination:office_of_human_resources */
		{ 16, 720, 720 }, /* experience:high_volume_call_center_service+city_contact_center_s... */
		{ 20, 720, 720 }, /* experience:high_volume_call_center_supervision */
		{ 21, 720, 720 }, /* experience:high_volume_call_center_service+high_volume_call_cent... */
		{ 22, 0, 1 }, /* determination:office_of_human_resources */
		{ 25, 0, 1 }, /* determination:personnel_department */
		{ 0, 1, 1 }, /* education:twelfth_grade */
		{ 2, 0, 1 }, /* determination:personnel_department */
		{ 8, 1080, 1080 }, /* experience:call_center_work */
		{ 11, 0, 1 }, /* determination:personnel_department */
		{ 12, 0, 1 }, /* determination:personnel_department */
		{ 13, 1080, 1080 }, /* experience:city_contact_center_service */
		{ 14, 0, 1 }, /* determination:office_of_human_resources */
		{ 16, 1080, 1080 }, /* experience:high_volume_call_center_service+city_contact_center_s... */
		{ 17, 9000, 9000 }, /* credits/accredited */
		{ 18, 1080, 1080 }, /* experience:city_contact_center_full_performance_service */
		{ 22, 0, 1 }, /* determination:office_of_human_resources */
		{ 25, 0, 1 }, /* determination:personnel_department */
		{ 0, 1, 1 }, /* education:twelfth_grade */
		{ 2, 0, 1 }, /* determination:personnel_department */
		{ 8, 1080, 1080 }, /* experience:call_center_work */
		{ 11, 0, 1 }, /* determination:personnel_department */
		{ 12, 0, 1 }, /* determination:personnel_department */
		{ 14, 0, 1 }, /* determination:office_of_human_resources */
		{ 16, 360, 360 }, /* experience:high_volume_call_center_service+city_contact_center_s... */
		{ 17, 9000, 9000 }, /* credits/accredited */
		{ 19, 360, 360 }, /* experience:high_volume_call_center_service */
		{ 20, 720, 720 }, /* experience:high_volume_call_center_supervision */
		{ 21, 1080, 1080 }, /* experience:high_volume_call_center_service+high_volume_call_cent... */
		{ 22, 0, 1 }, /* determination:office_of_human_resources */
		{ 25, 0, 1 }, /* determination:personnel_department */
		{ 0, 1, 1 }, /* education:twelfth_grade */
		{ 2, 0, 1 }, /* determination:personnel_department */
		{ 8, 720, 720 }, /* experience:call_center_work */
		{ 11, 0, 1 }, /* determination:personnel_department */
		{ 12, 0, 1 }, /* determination:personnel_department */
		{ 14, 0, 1 }, /* determination:office_of_human_resources */
		{ 17, 18000, 18000 }, /* credits/accredited */
		{ 20, 720, 720 }, /* experience:high_volume_call_center_supervision */
		{ 21, 720, 720 }, /* experience:high_volume_call_center_service+high_volume_call_cent... */
		{ 22, 0, 1 }, /* determination:office_of_human_resources */
		{ 25, 0, 1 }, /* determination:personnel_department */
		{ 0, 1, 1 }, /* education:twelfth_grade */
		{ 2, 0, 1 }, /* determination:personnel_department */
		{ 8, 1080, 1080 }, /* experience:call_center_work */
		{ 11, 0, 1 }, /* determination:personnel_department */
		{ 12, 0, 1 }, /* determination:personnel_department */
		{ 13, 1080, 1080 }, /* experience:city_contact_center_service */
		{ 16, 1080, 1080 }, /* experience:high_volume_call_center_service+city_contact_center_s... */
		{ 17, 8700, 8700 }, /* credits/accredited */
		{ 18, 1080, 1080 }, /* experience:city_contact_center_full_performance_service */
		{ 25, 0, 1 }, /* determination:personnel_department */
		{ 0, 1, 1 }, /* education:twelfth_grade */
		{ 2, 0, 1 }, /* determination:personnel_department */
		{ 8, 1260, 1260 }, /* experience:call_center_work */
		{ 11, 0, 1 }, /* determination:personnel_department */
		{ 12, 0, 1 }, /* determination:personnel_department */
		{ 13, 1260, 1260 }, /* experience:city_contact_center_service */
		{ 14, 0, 1 }, /* determination:office_of_human_resources */
		{ 16, 1260, 1260 }, /* experience:high_volume_call_center_service+city_contact_center_s... */
		{ 17, 4500, 4500 }, /* credits/accredited */
		{ 18, 1260, 1260 }, /* experience:city_contact_center_full_performance_service */
		{ 22, 0, 1 }, /* determination:office_of_human_resources */
		{ 25, 0, 1 }, /* determination:personnel_department */
		{ 0, 1, 1 }, /* education:twelfth_grade */
		{ 2, 0, 1 }, /* determination:personnel_department */
		{ 8, 1080, 1080 }, /* experience:call_center_work */
		{ 11, 0, 1 }, /* determination:personnel_department */
		{ 12, 0, 1 }, /* determination:personnel_department */
		{ 13, 1080, 1080 }, /* experience:city_contact_center_service */
		{ 14, 0, 1 }, /* determination:office_of_human_resources */
		{ 16, 1080, 1080 }, /* experience:high_volume_call_center_service+city_contact_center_s... */
		{ 18, 1080, 1080 }, /* experience:city_contact_center_full_performance_service */
		{ 22, 0, 1 }, /* determination:office_of_human_resources */
		{ 25, 0, 1 }, /* determination:personnel_department */
		{ 0, 1, 1 }, /* education:twelfth_grade */
		{ 2, 0, 1 }, /* determination:personnel_department */
		{ 8, 1440, 1440 }, /* experience:call_center_work */
		{ 11, 0, 1 }, /* determination:personnel_department */
		{ 12, 0, 1 }, /* determination:personnel_department */
		{ 14, 0, 1 }, /* determination:office_of_human_resources */
		{ 16, 1080, 1080 }, /* experience:high_volume_call_center_service+city_contact_center_s... */
		{ 17, 9000, 9000 }, /* credits/accredited */
		{ 19, 1080, 1080 }, /* experience:high_volume_call_center_service */
		{ 20, 360, 360 }, /* experience:high_volume_call_center_supervision */
		{ 21, 1440, 1440 }, /* experience:high_volume_call_center_service+high_volume_call_cent... */
		{ 22, 0, 1 }, /* determination:office_of_human_resources */
		{ 25, 0, 1 }, /* determination:personnel_department */
		{ 0, 1, 1 }, /* education:twelfth_grade */
		{ 2, 0, 1 }, /* determination:personnel_department */
		{ 8, 1080, 1080 }, /* experience:call_center_work */
		{ 11, 0, 1 }, /* determination:personnel_department */
		{ 12, 0, 1 }, /* determination:personnel_department */
		{ 13, 1080, 1080 }, /* experience:city_contact_center_service */
		{ 14, 0, 1 }, /* determination:office_of_human_resources */
		{ 16, 1080, 1080 }, /* experience:high_volume_call_center_service+city_contact_center_s... */
		{ 17, 0, CLASSPEC_NO_LIMIT }, /* credits/accredited */
		{ 18, 1080, 1080 }, /* experience:city_contact_center_full_performance_service */
		{ 22, 0, 1 }, /* determination:office_of_human_resources */
		{ 25, 0, 1 }, /* determination:personnel_department */
		{ 0, 0, 1 }, /* education:twelfth_grade */
		{ 2, 0, 1 }, /* determination:personnel_department */
		{ 4, 0, 1 }, /* education:bachelors/accredited */
		{ 8, 1440, 1440 }, /* experience:call_center_work */
		{ 11, 0, 1 }, /* determination:personnel_department */
		{ 12, 0, 1 }, /* determination:personnel_department */
		{ 13, 1440, 1440 }, /* experience:city_contact_center_service */
		{ 14, 0, 1 }, /* determination:office_of_human_resources */
		{ 16, 1440, 1440 }, /* experience:high_volume_call_center_service+city_contact_center_s... */
		{ 18, 1440, 1440 }, /* experience:city_contact_center_full_performance_service */
		{ 22, 0, 1 }, /* determination:office_of_human_resources */
		{ 25, 0, 1 }, /* determination:personnel_department */
		{ 2, 0, 1 }, /* determination:personnel_department */
		{ 8, 1440, 1440 }, /* experience:call_center_work */
		{ 11, 0, 1 }, /* determination:personnel_department */
		{ 12, 0, 1 }, /* determination:personnel_department */
		{ 13, 1440, 1440 }, /* experience:city_contact_center_service */
		{ 14, 0, 1 }, /* determination:office_of_human_resources */
		{ 16, 1440, 1440 }, /* experience:high_volume_call_center_service+city_contact_center_s... */
		{ 18, 1440, 1440 }, /* experience:city_contact_center_full_performance_service */
		{ 22, 0, 1 }, /* determination:office_of_human_resources */
		{ 25, 0, 1 }, /* determination:personnel_department */
		{ 2, 0, 1 }, /* determination:personnel_department */
		{ 8, 1440, 1440 }, /* experience:call_center_work */
		{ 11, 0, 1 }, /* determination:personnel_department */
		{ 12, 0, 1 }, /* determination:personnel_department */
		{ 13, 1440, 1440 }, /* experience:city_contact_center_service */
		{ 14, 1, 1 }, /* determination:office_of_human_resources */
		{ 16, 1440, 1440 }, /* experience:high_volume_call_center_service+city_contact_center_s... */
		{ 18, 1440, 1440 }, /* experience:city_contact_center_full_performance_service */
		{ 22, 1, 1 }, /* determination:office_of_human_resources */
		{ 25, 0, 1 }, /* determination:personnel_department */
		{ 0, 1, 1 }, /* education:twelfth_grade */
		{ 1, 720, 720 }, /* experience:inbound_call_center_service */
		{ 2, 0, 1 }, /* determination:personnel_department */
		{ 8, 1440, 1440 }, /* experience:call_center_work */
		{ 11, 0, 1 }, /* determination:personnel_department */
		{ 12, 0, 1 }, /* determination:personnel_department */
		{ 14, 0, 1 }, /* determination:office_of_human_resources */
		{ 22, 0, 1 }, /* determination:office_of_human_resources */
		{ 23, 720, 720 }, /* experience:call_center_staff_supervision */
		{ 24, 1440, 1440 }, /* experience:inbound_call_center_service+call_center_staff_supervi... */
		{ 25, 0, 1 }, /* determination:personnel_department */
		{ 26, 720, 720 }, /* experience:public_information_service */
		{ 30, 720, 720 }, /* experience:public_information_service+revenue_billing_supervisio... */
		{ 31, 720, 720 }, /* experience:public_information_service+delinquency_investigation_... */
		{ 0, 1, 1 }, /* education:twelfth_grade */
		{ 1, 1080, 1080 }, /* experience:inbound_call_center_service */
		{ 2, 0, 1 }, /* determination:personnel_department */
		{ 8, 1770, 1770 }, /* experience:call_center_work */
		{ 11, 0, 1 }, /* determination:personnel_department */
		{ 12, 0, 1 }, /* determination:personnel_department */
		{ 14, 0, 1 }, /* determination:office_of_human_resources */
		{ 22, 0, 1 }, /* determination:office_of_human_resources */
		{ 23, 690, 690 }, /* experience:call_center_staff_supervision */
		{ 24, 1770, 1770 }, /* experience:inbound_call_center_service+call_center_staff_supervi... */
		{ 25, 0, 1 }, /* determination:personnel_department */
		{ 26, 1080, 1080 }, /* experience:public_information_service */
		{ 30, 1080, 1080 }, /* experience:public_information_service+revenue_billing_supervisio... */
		{ 31, 1080, 1080 }, /* experience:public_information_service+delinquency_investigation_... */
		{ 0, 1, 1 }, /* education:twelfth_grade */
		{ 1, 690, 690 }, /* experience:inbound_call_center_service */
		{ 2, 0, 1 }, /* determination:personnel_department */
		{ 8, 1410, 1410 }, /* experience:call_center_work */
		{ 11, 0, 1 }, /* determination:personnel_department */
		{ 12, 0, 1 }, /* determination:personnel_department */
		{ 14, 0, 1 }, /* determination:office_of_human_resources */
		{ 22, 0, 1 }, /* determination:office_of_human_resources */
		{ 23, 720, 720 }, /* experience:call_center_staff_supervision */
		{ 24, 1410, 1410 }, /* experience:inbound_call_center_service+call_center_staff_supervi... */
		{ 25, 0, 1 }, /* determination:personnel_department */
		{ 26, 690, 690 }, /* experience:public_information_service */
		{ 30, 690, 690 }, /* experience:public_information_service+revenue_billing_supervisio... */
		{ 31, 690, 690 }, /* experience:public_information_service+delinquency_investigation_... */
		{ 0, 1, 1 }, /* education:twelfth_grade */
		{ 1, 690, 690 }, /* experience:inbound_call_center_service */
		{ 8, 1410, 1410 }, /* experience:call_center_work */
		{ 14, 0, 1 }, /* determination:office_of_human_resources */
		{ 22, 0, 1 }, /* determination:office_of_human_resources */
		{ 23, 720, 720 }, /* experience:call_center_staff_supervision */
		{ 24, 1410, 1410 }, /* experience:inbound_call_center_service+call_center_staff_supervi... */
		{ 26, 690, 690 }, /* experience:public_information_service */
		{ 30, 690, 690 }, /* experience:public_information_service+revenue_billing_supervisio... */
		{ 31, 690, 690 }, /* experience:public_information_service+delinquency_investigation_... */
		{ 0, 1, 1 }, /* education:twelfth_grade */
		{ 1, 720, 720 }, /* experience:inbound_call_center_service */
		{ 2, 0, 1 }, /* determination:personnel_department */
		{ 8, 720, 720 }, /* experience:call_center_work */
		{ 11, 0, 1 }, /* determination:personnel_department */
		{ 12, 0, 1 }, /* determination:personnel_department */
		{ 14, 0, 1 }, /* determination:office_of_human_resources */
		{ 22, 0, 1 }, /* determination:office_of_human_resources */
		{ 23, 720, 720 }, /* experience:call_center_staff_supervision */
		{ 24, 720, 720 }, /* experience:inbound_call_center_service+call_center_staff_supervi... */
		{ 25, 0, 1 }, /* determination:personnel_department */
		{ 26, 720, 720 }, /* experience:public_information_service */
		{ 30, 720, 720 }, /* experience:public_information_service+revenue_billing_supervisio... */
		{ 31, 720, 720 }, /* experience:public_information_service+delinquency_investigation_... */
		{ 0, 1, 1 }, /* education:twelfth_grade */
		{ 1, 1440, 1440 }, /* experience:inbound_call_center_service */
		{ 2, 0, 1 }, /* determination:personnel_department */
		{ 8, 1440, 1440 }, /* experience:call_center_work */
		{ 11, 0, 1 }, /* determination:personnel_department */
		{ 12, 0, 1 }, /* determination:personnel_department */
		{ 14, 0, 1 }, /* determination:office_of_human_resources */
		{ 22, 0, 1 }, /* determination:office_of_human_resources */
		{ 23, 1440, 1440 }, /* experience:call_center_staff_supervision */
		{ 24, 1440, 1440 }, /* experience:inbound_call_center_service+call_center_staff_supervi... */
		{ 25, 0, 1 }, /* determination:personnel_department */
		{ 26, 1440, 1440 }, /* experience:public_information_service */
		{ 30, 1440, 1440 }, /* experience:public_information_service+revenue_billing_supervisio... */
		{ 31, 1440, 1440 }, /* experience:public_information_service+delinquency_investigation_... */
		{ 0, 0, 1 }, /* education:twelfth_grade */
		{ 1, 720, 720 }, /* experience:inbound_call_center_service */
		{ 2, 0, 1 }, /* determination:personnel_department */
		{ 4, 0, 1 }, /* education:bachelors/accredited */
		{ 8, 1440, 1440 }, /* experience:call_center_work */
		{ 11, 0, 1 }, /* determination:personnel_department */
		{ 12, 0, 1 }, /* determination:personnel_department */
		{ 14, 0, 1 }, /* determination:office_of_human_resources */
		{ 22, 0, 1 }, /* determination:office_of_human_resources */
		{ 23, 720, 720 }, /* experience:call_center_staff_supervision */
		{ 24, 1440, 1440 }, /* experience:inbound_call_center_service+call_center_staff_supervi... */
		{ 25, 0, 1 }, /* determination:personnel_department */
		{ 26, 720, 720 }, /* experience:public_information_service */
		{ 30, 720, 720 }, /* experience:public_information_service+revenue_billing_supervisio... */
		{ 31, 720, 720 }, /* experience:public_information_service+delinquency_investigation_... */
		{ 1, 720, 720 }, /* experience:inbound_call_center_service */
		{ 2, 0, 1 }, /* determination:personnel_department */
		{ 8, 1440, 1440 }, /* experience:call_center_work */
		{ 11, 0, 1 }, /* determination:personnel_department */
		{ 12, 0, 1 }, /* determination:personnel_department */
		{ 14, 0, 1 }, /* determination:office_of_human_resources */
		{ 22, 0, 1 }, /* determination:office_of_human_resources */
		{ 23, 720, 720 }, /* experience:call_center_staff_supervision */
		{ 24, 1440, 1440 }, /* experience:inbound_call_center_service+call_center_staff_supervi... */
		{ 25, 0, 1 }, /* determination:personnel_department */
		{ 26, 720, 720 }, /* experience:public_information_service */
		{ 30, 720, 720 }, /* experience:public_information_service+revenue_billing_supervisio... */
		{ 31, 720, 720 }, /* experience:public_information_service+delinquency_investigation_... */
		{ 0, 1, 1 }, /* education:twelfth_grade */
		{ 2, 0, 1 }, /* determination:personnel_department */
		{ 11, 0, 1 }, /* determination:personnel_department */
		{ 12, 0, 1 }, /* determination:personnel_department */
		{ 14, 0, 1 }, /* determination:office_of_human_resources */
		{ 22, 0, 1 }, /* determination:office_of_human_resources */
		{ 25, 0, 1 }, /* determination:personnel_department */
		{ 26, 720, 720 }, /* experience:public_information_service */
		{ 28, 720, 720 }, /* experience:revenue_billing_supervision */
		{ 30, 1440, 1440 }, /* experience:public_information_service+revenue_billing_supervisio... */
		{ 31, 720, 720 }, /* experience:public_information_service+delinquency_investigation_... */
		{ 32, 720, 720 }, /* experience:delinquency_field_investigation+revenue_billing_super... */
		{ 0, 1, 1 }, /* education:twelfth_grade */
		{ 2, 0, 1 }, /* determination:personnel_department */
		{ 11, 0, 1 }, /* determination:personnel_department */
		{ 12, 0, 1 }, /* determination:personnel_department */
		{ 14, 0, 1 }, /* determination:office_of_human_resources */
		{ 22, 0, 1 }, /* determination:office_of_human_resources */
		{ 25, 0, 1 }, /* determination:personnel_department */
		{ 27, 720, 720 }, /* experience:delinquency_field_investigation */
		{ 29, 720, 720 }, /* experience:delinquency_investigation_supervision */
		{ 31, 720, 720 }, /* experience:public_information_service+delinquency_investigation_... */
		{ 32, 720, 720 }, /* experience:delinquency_field_investigation+revenue_billing_super... */
		{ 33, 1440, 1440 }, /* experience:delinquency_field_investigation+delinquency_investiga... */
		{ 0, 1, 1 }, /* education:twelfth_grade */
		{ 1, 720, 720 }, /* experience:inbound_call_center_service */
		{ 2, 0, 1 }, /* determination:personnel_department */
		{ 8, 720, 720 }, /* experience:call_center_work */
		{ 11, 0, 1 }, /* determination:personnel_department */
		{ 12, 0, 1 }, /* determination:personnel_department */
		{ 14, 0, 1 }, /* determination:office_of_human_resources */
		{ 22, 0, 1 }, /* determination:office_of_human_resources */
		{ 24, 720, 720 }, /* experience:inbound_call_center_service+call_center_staff_supervi... */
		{ 25, 0, 1 }, /* determination:personnel_department */
		{ 26, 720, 720 }, /* experience:public_information_service */
		{ 28, 720, 720 }, /* experience:revenue_billing_supervision */
		{ 30, 1440, 1440 }, /* experience:public_information_service+revenue_billing_supervisio... */
		{ 31, 720, 720 }, /* experience:public_information_service+delinquency_investigation_... */
		{ 32, 720, 720 }, /* experience:delinquency_field_investigation+revenue_billing_super... */
		{ 0, 1, 1 }, /* education:twelfth_grade */
		{ 2, 0, 1 }, /* determination:personnel_department */
		{ 11, 0, 1 }, /* determination:personnel_department */
		{ 12, 0, 1 }, /* determination:personnel_department */
		{ 14, 0, 1 }, /* determination:office_of_human_resources */
		{ 22, 0, 1 }, /* determination:office_of_human_resources */
		{ 25, 0, 1 }, /* determination:personnel_department */
		{ 26, 720, 720 }, /* experience:public_information_service */
		{ 28, 690, 690 }, /* experience:revenue_billing_supervision */
		{ 30, 1410, 1410 }, /* experience:public_information_service+revenue_billing_supervisio... */
		{ 31, 720, 720 }, /* experience:public_information_service+delinquency_investigation_... */
		{ 32, 690, 690 }, /* experience:delinquency_field_investigation+revenue_billing_super... */
		{ 0, 1, 1 }, /* education:twelfth_grade */
		{ 2, 0, 1 }, /* determination:personnel_department */
		{ 11, 0, 1 }, /* determination:personnel_department */
		{ 12, 0, 1 }, /* determination:personnel_department */
		{ 14, 0, 1 }, /* determination:office_of_human_resources */
		{ 22, 0, 1 }, /* determination:office_of_human_resources */
		{ 25, 0, 1 }, /* determination:personnel_department */
		{ 26, 720, 720 }, /* experience:public_information_service */
		{ 28, 330, 330 }, /* experience:revenue_billing_supervision */
		{ 29, 390, 390 }, /* experience:delinquency_investigation_supervision */
		{ 30, 1050, 1050 }, /* experience:public_information_service+revenue_billing_supervisio... */
		{ 31, 1110, 1110 }, /* experience:public_information_service+delinquency_investigation_... */
		{ 32, 330, 330 }, /* experience:delinquency_field_investigation+revenue_billing_super... */
		{ 33, 390, 390 }, /* experience:delinquency_field_investigation+delinquency_investiga... */
		{ 0, 1, 1 }, /* education:twelfth_grade */
		{ 2, 0, 1 }, /* determination:personnel_department */
		{ 11, 0, 1 }, /* determination:personnel_department */
		{ 12, 0, 1 }, /* determination:personnel_department */
		{ 14, 0, 1 }, /* determination:office_of_human_resources */
		{ 22, 0, 1 }, /* determination:office_of_human_resources */
		{ 25, 0, 1 }, /* determination:personnel_department */
		{ 26, 360, 360 }, /* experience:public_information_service */
		{ 27, 360, 360 }, /* experience:delinquency_field_investigation */
		{ 28, 720, 720 }, /* experience:revenue_billing_supervision */
		{ 30, 1080, 1080 }, /* experience:public_information_service+revenue_billing_supervisio... */
		{ 31, 360, 360 }, /* experience:public_information_service+delinquency_investigation_... */
		{ 32, 1080, 1080 }, /* experience:delinquency_field_investigation+revenue_billing_super... */
		{ 33, 360, 360 }, /* experience:delinquency_field_investigation+delinquency_investiga... */
		{ 0, 0, 1 }, /* education:twelfth_grade */
		{ 2, 0, 1 }, /* determination:personnel_department */
		{ 4, 0, 1 }, /* education:bachelors/accredited */
		{ 11, 0, 1 }, /* determination:personnel_department */
		{ 12, 0, 1 }, /* determination:personnel_department */
		{ 14, 0, 1 }, /* determination:office_of_human_resources */
		{ 22, 0, 1 }, /* determination:office_of_human_resources */
		{ 25, 0, 1 }, /* determination:personnel_department */
		{ 26, 720, 720 }, /* experience:public_information_service */
		{ 28, 720, 720 }, /* experience:revenue_billing_supervision */
		{ 30, 1440, 1440 }, /* experience:public_information_service+revenue_billing_supervisio... */
		{ 31, 720, 720 }, /* experience:public_information_service+delinquency_investigation_... */
		{ 32, 720, 720 }, /* experience:delinquency_field_investigation+revenue_billing_super... */
		{ 0, 1, 1 }, /* education:twelfth_grade */
		{ 2, 0, 1 }, /* determination:personnel_department */
		{ 11, 0, 1 }, /* determination:personnel_department */
		{ 12, 0, 1 }, /* determination:personnel_department */
		{ 14, 0, 1 }, /* determination:office_of_human_resources */
		{ 22, 0, 1 }, /* determination:office_of_human_resources */
		{ 25, 0, 1 }, /* determination:personnel_department */
		{ 28, 720, 720 }, /* experience:revenue_billing_supervision */
		{ 30, 720, 720 }, /* experience:public_information_service+revenue_billing_supervisio... */
		{ 32, 720, 720 }, /* experience:delinquency_field_investigation+revenue_billing_super... */
		{ 2, 1, 1 }, /* determination:personnel_department */
		{ 8, 720, 720 }, /* experience:call_center_work */
		{ 11, 1, 1 }, /* determination:personnel_department */
		{ 12, 1, 1 }, /* determination:personnel_department */
		{ 14, 0, 1 }, /* determination:office_of_human_resources */
		{ 22, 0, 1 }, /* determination:office_of_human_resources */
		{ 23, 720, 720 }, /* experience:call_center_staff_supervision */
		{ 24, 720, 720 }, /* experience:inbound_call_center_service+call_center_staff_supervi... */
		{ 25, 1, 1 }, /* determination:personnel_department */
	},
	{ /* expectations */
		{ 0, CLASSPEC_MET, 0, 0 }, /* phl.communications_center_generalist for phl.communications_cent... */
		{ 1, CLASSPEC_NOT_MET, 0, 1 }, /* phl.communications_center_generalist for phl.communications_cent... */
		{ 0, CLASSPEC_NOT_MET, 1, 1 }, /* phl.communications_center_generalist for phl.communications_cent... */
		{ 0, CLASSPEC_NOT_MET, 2, 1 }, /* phl.communications_center_generalist for phl.communications_cent... */
		{ 0, CLASSPEC_NOT_MET, 3, 1 }, /* phl.communications_center_generalist for phl.communications_cent... */
		{ 0, CLASSPEC_UNDETERMINED, 4, 0 }, /* phl.communications_center_generalist for phl.communications_cent... */
		{ 0, CLASSPEC_UNDETERMINED, 4, 0 }, /* phl.communications_center_generalist for phl.communications_cent... */
		{ 0, CLASSPEC_NEEDS_DETERMINATION, 4, 0 }, /* phl.communications_center_generalist for phl.communications_cent... */
		{ 0, CLASSPEC_UNDETERMINED, 4, 0 }, /* phl.communications_center_generalist for phl.communications_cent... */
		{ 0, CLASSPEC_MET, 4, 0 }, /* phl.communications_center_generalist for phl.communications_cent... */
		{ 0, CLASSPEC_NOT_MET, 4, 1 }, /* phl.communications_center_generalist for phl.communications_cent... */
		{ 0, CLASSPEC_NOT_MET, 5, 1 }, /* phl.communications_center_generalist for phl.communications_cent... */
		{ 1, CLASSPEC_MET, 6, 0 }, /* phl.communications_center_generalist for phl.communications_cent... */
		{ 0, CLASSPEC_MET, 6, 0 }, /* phl.communications_center_generalist for phl.communications_cent... */
		{ 1, CLASSPEC_NOT_MET, 6, 1 }, /* phl.communications_center_generalist for phl.communications_cent... */
		{ 1, CLASSPEC_UNDETERMINED, 7, 0 }, /* phl.communications_center_generalist for phl.communications_cent... */
		{ 0, CLASSPEC_MET, 7, 0 }, /* phl.communications_center_generalist for phl.communications_cent... */
		{ 1, CLASSPEC_NEEDS_DETERMINATION, 7, 0 }, /* phl.communications_center_generalist for phl.communications_cent... */
		{ 1, CLASSPEC_NOT_MET, 7, 1 }, /* phl.communications_center_generalist for phl.communications_cent... */
		{ 0, CLASSPEC_MET, 8, 0 }, /* phl.communications_center_generalist for phl.communications_cent... */
		{ 2, CLASSPEC_MET, 8, 0 }, /* phl.communications_center_manager, phl.open_competitive */
		{ 2, CLASSPEC_NOT_MET, 8, 1 }, /* phl.communications_center_manager, phl.open_competitive */
		{ 2, CLASSPEC_NEEDS_DETERMINATION, 9, 0 }, /* phl.communications_center_manager, phl.open_competitive */
		{ 2, CLASSPEC_NEEDS_DETERMINATION, 9, 0 }, /* phl.communications_center_manager, phl.open_competitive */
		{ 2, CLASSPEC_NEEDS_DETERMINATION, 9, 0 }, /* phl.communications_center_manager, phl.open_competitive */
		{ 2, CLASSPEC_MET, 9, 0 }, /* phl.communications_center_manager, phl.open_competitive */
		{ 2, CLASSPEC_UNDETERMINED, 9, 0 }, /* phl.communications_center_manager, phl.open_competitive */
		{ 2, CLASSPEC_MET, 9, 0 }, /* phl.communications_center_manager, phl.open_competitive */
		{ 2, CLASSPEC_NEEDS_DETERMINATION, 9, 0 }, /* phl.communications_center_manager, phl.open_competitive */
		{ 2, CLASSPEC_NOT_MET, 9, 1 }, /* phl.communications_center_manager, phl.open_competitive */
		{ 2, CLASSPEC_NEEDS_DETERMINATION, 10, 0 }, /* phl.communications_center_manager, phl.open_competitive */
		{ 2, CLASSPEC_UNDETERMINED, 10, 0 }, /* phl.communications_center_manager, phl.open_competitive */
		{ 2, CLASSPEC_NOT_MET, 10, 0 }, /* phl.communications_center_manager, phl.open_competitive */
		{ 3, CLASSPEC_MET, 10, 0 }, /* phl.communications_center_team_leader for phl.communications_cen... */
		{ 4, CLASSPEC_NOT_MET, 10, 1 }, /* phl.communications_center_team_leader for phl.communications_cen... */
		{ 0, CLASSPEC_MET, 11, 0 }, /* phl.communications_center_generalist for phl.communications_cent... */
		{ 3, CLASSPEC_NOT_MET, 11, 1 }, /* phl.communications_center_team_leader for phl.communications_cen... */
		{ 3, CLASSPEC_NOT_MET, 12, 1 }, /* phl.communications_center_team_leader for phl.communications_cen... */
		{ 3, CLASSPEC_UNDETERMINED, 13, 0 }, /* phl.communications_center_team_leader for phl.communications_cen... */
		{ 3, CLASSPEC_UNDETERMINED, 13, 0 }, /* phl.communications_center_team_leader for phl.communications_cen... */
		{ 3, CLASSPEC_NEEDS_DETERMINATION, 13, 0 }, /* phl.communications_center_team_leader for phl.communications_cen... */
		{ 3, CLASSPEC_NOT_MET, 13, 0 }, /* phl.communications_center_team_leader for phl.communications_cen... */
		{ 4, CLASSPEC_MET, 13, 0 }, /* phl.communications_center_team_leader for phl.communications_cen... */
		{ 4, CLASSPEC_NOT_MET, 13, 1 }, /* phl.communications_center_team_leader for phl.communications_cen... */
		{ 4, CLASSPEC_UNDETERMINED, 14, 0 }, /* phl.communications_center_team_leader for phl.communications_cen... */
		{ 4, CLASSPEC_NEEDS_DETERMINATION, 14, 0 }, /* phl.communications_center_team_leader for phl.communications_cen... */
		{ 7, CLASSPEC_MET, 14, 0 }, /* phl.contact_center_agent for phl.contact_center_agent.general, p... */
		{ 8, CLASSPEC_NOT_MET, 14, 1 }, /* phl.contact_center_agent for phl.contact_center_agent.bilingual,... */
		{ 5, CLASSPEC_MET, 15, 0 }, /* phl.contact_center_agent for phl.contact_center_agent.general, p... */
		{ 6, CLASSPEC_NOT_MET, 15, 1 }, /* phl.contact_center_agent for phl.contact_center_agent.bilingual,... */
		{ 7, CLASSPEC_MET, 16, 0 }, /* phl.contact_center_agent for phl.contact_center_agent.general, p... */
		{ 5, CLASSPEC_NEEDS_DETERMINATION, 16, 0 }, /* phl.contact_center_agent for phl.contact_center_agent.general, p... */
		{ 7, CLASSPEC_MET, 16, 0 }, /* phl.contact_center_agent for phl.contact_center_agent.general, p... */
		{ 5, CLASSPEC_NEEDS_DETERMINATION, 16, 0 }, /* phl.contact_center_agent for phl.contact_center_agent.general, p... */
		{ 7, CLASSPEC_NOT_MET, 16, 1 }, /* phl.contact_center_agent for phl.contact_center_agent.general, p... */
		{ 5, CLASSPEC_NOT_MET, 17, 1 }, /* phl.contact_center_agent for phl.contact_center_agent.general, p... */
		{ 5, CLASSPEC_NOT_MET, 18, 1 }, /* phl.contact_center_agent for phl.contact_center_agent.general, p... */
		{ 7, CLASSPEC_NEEDS_DETERMINATION, 19, 0 }, /* phl.contact_center_agent for phl.contact_center_agent.general, p... */
		{ 7, CLASSPEC_UNDETERMINED, 19, 0 }, /* phl.contact_center_agent for phl.contact_center_agent.general, p... */
		{ 5, CLASSPEC_UNDETERMINED, 19, 0 }, /* phl.contact_center_agent for phl.contact_center_agent.general, p... */
		{ 5, CLASSPEC_UNDETERMINED, 19, 0 }, /* phl.contact_center_agent for phl.contact_center_agent.general, p... */
		{ 7, CLASSPEC_NEEDS_DETERMINATION, 19, 0 }, /* phl.contact_center_agent for phl.contact_center_agent.general, p... */
		{ 5, CLASSPEC_MET, 19, 0 }, /* phl.contact_center_agent for phl.contact_center_agent.general, p... */
		{ 6, CLASSPEC_NOT_MET, 19, 1 }, /* phl.contact_center_agent for phl.contact_center_agent.bilingual,... */
		{ 8, CLASSPEC_MET, 20, 0 }, /* phl.contact_center_agent for phl.contact_center_agent.bilingual,... */
		{ 6, CLASSPEC_NEEDS_DETERMINATION, 20, 0 }, /* phl.contact_center_agent for phl.contact_center_agent.bilingual,... */
		{ 6, CLASSPEC_MET, 20, 0 }, /* phl.contact_center_agent for phl.contact_center_agent.bilingual,... */
		{ 8, CLASSPEC_NOT_MET, 20, 1 }, /* phl.contact_center_agent for phl.contact_center_agent.bilingual,... */
		{ 6, CLASSPEC_NOT_MET, 21, 1 }, /* phl.contact_center_agent for phl.contact_center_agent.bilingual,... */
		{ 8, CLASSPEC_UNDETERMINED, 22, 0 }, /* phl.contact_center_agent for phl.contact_center_agent.bilingual,... */
		{ 6, CLASSPEC_UNDETERMINED, 22, 0 }, /* phl.contact_center_agent for phl.contact_center_agent.bilingual,... */
		{ 8, CLASSPEC_NEEDS_DETERMINATION, 22, 0 }, /* phl.contact_center_agent for phl.contact_center_agent.bilingual,... */
		{ 9, CLASSPEC_MET, 22, 0 }, /* phl.contact_center_agent_supervisor, phl.open_competitive */
		{ 9, CLASSPEC_MET, 22, 0 }, /* phl.contact_center_agent_supervisor, phl.open_competitive */
		{ 9, CLASSPEC_NOT_MET, 22, 1 }, /* phl.contact_center_agent_supervisor, phl.open_competitive */
		{ 9, CLASSPEC_NOT_MET, 23, 0 }, /* phl.contact_center_agent_supervisor, phl.open_competitive */
		{ 9, CLASSPEC_NOT_MET, 23, 0 }, /* phl.contact_center_agent_supervisor, phl.open_competitive */
		{ 9, CLASSPEC_NEEDS_DETERMINATION, 23, 0 }, /* phl.contact_center_agent_supervisor, phl.open_competitive */
		{ 9, CLASSPEC_MET, 23, 0 }, /* phl.contact_center_agent_supervisor, phl.open_competitive */
		{ 9, CLASSPEC_NOT_MET, 23, 1 }, /* phl.contact_center_agent_supervisor, phl.open_competitive */
		{ 9, CLASSPEC_NEEDS_DETERMINATION, 24, 0 }, /* phl.contact_center_agent_supervisor, phl.open_competitive */
		{ 9, CLASSPEC_NOT_MET, 24, 1 }, /* phl.contact_center_agent_supervisor, phl.open_competitive */
		{ 9, CLASSPEC_NEEDS_DETERMINATION, 25, 0 }, /* phl.contact_center_agent_supervisor, phl.open_competitive */
		{ 9, CLASSPEC_NEEDS_DETERMINATION, 25, 0 }, /* phl.contact_center_agent_supervisor, phl.open_competitive */
		{ 9, CLASSPEC_MET, 25, 0 }, /* phl.contact_center_agent_supervisor, phl.open_competitive */
		{ 9, CLASSPEC_MET, 25, 0 }, /* phl.contact_center_agent_supervisor, phl.open_competitive */
		{ 9, CLASSPEC_NEEDS_DETERMINATION, 25, 0 }, /* phl.contact_center_agent_supervisor, phl.open_competitive */
		{ 9, CLASSPEC_NOT_MET, 25, 1 }, /* phl.contact_center_agent_supervisor, phl.open_competitive */
		{ 9, CLASSPEC_NEEDS_DETERMINATION, 26, 0 }, /* phl.contact_center_agent_supervisor, phl.open_competitive */
		{ 9, CLASSPEC_NEEDS_DETERMINATION, 26, 0 }, /* phl.contact_center_agent_supervisor, phl.open_competitive */
		{ 9, CLASSPEC_NOT_MET, 26, 1 }, /* phl.contact_center_agent_supervisor, phl.open_competitive */
		{ 9, CLASSPEC_UNDETERMINED, 27, 0 }, /* phl.contact_center_agent_supervisor, phl.open_competitive */
		{ 9, CLASSPEC_UNDETERMINED, 27, 0 }, /* phl.contact_center_agent_supervisor, phl.open_competitive */
		{ 9, CLASSPEC_NEEDS_DETERMINATION, 27, 0 }, /* phl.contact_center_agent_supervisor, phl.open_competitive */
		{ 9, CLASSPEC_MET, 27, 0 }, /* phl.contact_center_agent_supervisor, phl.open_competitive */
		{ 10, CLASSPEC_MET, 27, 0 }, /* phl.customer_services_assistant_manager for phl.customer_service... */
		{ 11, CLASSPEC_NOT_MET, 27, 0 }, /* phl.customer_services_assistant_manager for phl.customer_service... */
		{ 10, CLASSPEC_NOT_MET, 27, 1 }, /* phl.customer_services_assistant_manager for phl.customer_service... */
		{ 10, CLASSPEC_NEEDS_DETERMINATION, 28, 0 }, /* phl.customer_services_assistant_manager for phl.customer_service... */
		{ 10, CLASSPEC_NOT_MET, 28, 1 }, /* phl.customer_services_assistant_manager for phl.customer_service... */
		{ 10, CLASSPEC_NEEDS_DETERMINATION, 29, 0 }, /* phl.customer_services_assistant_manager for phl.customer_service... */
		{ 10, CLASSPEC_MET, 29, 0 }, /* phl.customer_services_assistant_manager for phl.customer_service... */
		{ 10, CLASSPEC_UNDETERMINED, 29, 0 }, /* phl.customer_services_assistant_manager for phl.customer_service... */
		{ 10, CLASSPEC_NEEDS_DETERMINATION, 29, 0 }, /* phl.customer_services_assistant_manager for phl.customer_service... */
		{ 11, CLASSPEC_MET, 29, 0 }, /* phl.customer_services_assistant_manager for phl.customer_service... */
		{ 10, CLASSPEC_NOT_MET, 29, 0 }, /* phl.customer_services_assistant_manager for phl.customer_service... */
		{ 11, CLASSPEC_MET, 29, 0 }, /* phl.customer_services_assistant_manager for phl.customer_service... */
		{ 11, CLASSPEC_MET, 29, 0 }, /* phl.customer_services_assistant_manager for phl.customer_service... */
		{ 11, CLASSPEC_NOT_MET, 29, 1 }, /* phl.customer_services_assistant_manager for phl.customer_service... */
		{ 11, CLASSPEC_NOT_MET, 30, 1 }, /* phl.customer_services_assistant_manager for phl.customer_service... */
		{ 11, CLASSPEC_NEEDS_DETERMINATION, 31, 0 }, /* phl.customer_services_assistant_manager for phl.customer_service... */
		{ 11, CLASSPEC_UNDETERMINED, 31, 0 }, /* phl.customer_services_assistant_manager for phl.customer_service... */
		{ 11, CLASSPEC_NEEDS_DETERMINATION, 31, 0 }, /* phl.customer_services_assistant_manager for phl.customer_service... */
		{ 10, CLASSPEC_MET, 31, 0 }, /* phl.customer_services_assistant_manager for phl.customer_service... */
		{ 11, CLASSPEC_NOT_MET, 31, 0 }, /* phl.customer_services_assistant_manager for phl.customer_service... */
	},
	{ /* case_needs */
		{ 3, 1 }, /* credential:designated_language */
		{ 1, 30 }, /* experience:inbound_call_center_service */
		{ 1, 360 }, /* experience:inbound_call_center_service */
		{ 1, 720 }, /* experience:inbound_call_center_service */
		{ 0, 1 }, /* education:twelfth_grade */
		{ 1, 30 }, /* experience:inbound_call_center_service */
		{ 1, 30 }, /* experience:inbound_call_center_service */
		{ 3, 1 }, /* credential:designated_language */
		{ 6, 30 }, /* experience:call_center_management */
		{ 6, 30 }, /* experience:call_center_management */
		{ 3, 1 }, /* credential:designated_language */
		{ 1, 360 }, /* experience:inbound_call_center_service */
		{ 1, 30 }, /* experience:inbound_call_center_service */
		{ 1, 30 }, /* experience:inbound_call_center_service */
		{ 15, 1 }, /* credential:english_and_designated_language */
		{ 15, 1 }, /* credential:english_and_designated_language */
		{ 16, 30 }, /* experience:high_volume_call_center_service+city_contact_center_s... */
		{ 13, 30 }, /* experience:city_contact_center_service */
		{ 13, 360 }, /* experience:city_contact_center_service */
		{ 15, 1 }, /* credential:english_and_designated_language */
		{ 16, 30 }, /* experience:high_volume_call_center_service+city_contact_center_s... */
		{ 13, 30 }, /* experience:city_contact_center_service */
		{ 18, 30 }, /* experience:city_contact_center_full_performance_service */
		{ 20, 30 }, /* experience:high_volume_call_center_supervision */
		{ 19, 30 }, /* experience:high_volume_call_center_service */
		{ 17, 300 }, /* credits/accredited */
		{ 20, 360 }, /* experience:high_volume_call_center_supervision */
		{ 23, 30 }, /* experience:call_center_staff_supervision */
		{ 1, 30 }, /* experience:inbound_call_center_service */
		{ 28, 30 }, /* experience:revenue_billing_supervision */
		{ 29, 330 }, /* experience:delinquency_investigation_supervision */
	},
	{ /* demands */
		{ 21, 5, 360, 0, 0, 12 }, /* 1 year of administrative work in a call center */
		{ 21, 6, 1080, 0, 0, 13 }, /* 3 years of management in a call center */
		{ 27, 9, 720, 0, 0, 18 }, /* 2 years of full time supervision of in-bound call staff */
		{ 27, 8, 720, 0, 0, 19 }, /* the other 2 years of work in the environment of a call center */
		{ 27, 6, 1440, 0, 0, 20 }, /* 4 years of management in a call center */
		{ 87, 16, 720, 0, 0, 41 }, /* 2 years of customer service in a high volume call center or cust... */
		{ 87, 18, 720, 0, 0, 42 }, /* 2 years of full performance level customer service in the City's... */
		{ 92, 16, 360, 0, 0, 45 }, /* 1 year of customer service in a high volume call center or custo... */
		{ 92, 18, 720, 0, 0, 42 }, /* 2 years of full performance level customer service in the City's... */
		{ 96, 19, 720, 0, 0, 49 }, /* 2 years of customer service in a high volume call center */
		{ 96, 20, 720, 0, 0, 50 }, /* 2 years of supervision of agents in a high volume call center */
		{ 102, 19, 360, 0, 0, 53 }, /* 1 year of customer service in a high volume call center */
		{ 102, 20, 720, 0, 0, 50 }, /* 2 years of supervision of agents in a high volume call center */
		{ 114, 1, 720, 0, 0, 58 }, /* 2 years of in-bound call center service */
		{ 114, 23, 720, 0, 0, 59 }, /* 2 years of supervision of call center staff */
		{ 126, 26, 720, 0, 0, 68 }, /* 2 years of public information service */
		{ 126, 28, 720, 0, 0, 69 }, /* 2 years of supervision of revenue billing or collection */
		{ 130, 26, 720, 0, 0, 68 }, /* 2 years of public information service */
		{ 130, 29, 720, 0, 0, 71 }, /* 2 years of supervision of delinquency investigation */
		{ 134, 27, 720, 0, 0, 73 }, /* 2 years of field work on delinquents */
		{ 134, 28, 720, 0, 0, 69 }, /* 2 years of supervision of revenue billing or collection */
		{ 138, 27, 720, 0, 0, 73 }, /* 2 years of field work on delinquents */
		{ 138, 29, 720, 0, 0, 71 }, /* 2 years of supervision of delinquency investigation */
	},
	{ /* conditions */
		{ 0, 1, { 0, 20, 31 }, 31 }, /* education:twelfth_grade */
		{ 2, 1, { 0, 24, 31 }, 31 }, /* determination:personnel_department */
		{ 1, 720, { 0, 20, 31 }, 0 }, /* experience:inbound_call_center_service */
		{ 0, 1, { 0, 20, 31 }, 31 }, /* education:twelfth_grade */
		{ 2, 1, { 0, 24, 31 }, 31 }, /* determination:personnel_department */
		{ 1, 720, { 0, 20, 31 }, 0 }, /* experience:inbound_call_center_service */
		{ 3, 1, { 0, 20, 31 }, 0 }, /* credential:designated_language */
		{ 4, 1, { 0, 20, 31 }, 0 }, /* education:bachelors/accredited */
		{ 5, 360, { 0, 20, 31 }, 0 }, /* experience:call_center_administration */
		{ 6, 1080, { 0, 20, 31 }, 0 }, /* experience:call_center_management */
		{ 7, 1440, { 0, 20, 31 }, 31 }, /* experience:call_center_administration+call_center_management */
		{ 0, 1, { 0, 20, 31 }, 0 }, /* education:twelfth_grade */
		{ 9, 720, { 0, 20, 31 }, 0 }, /* experience:full_time_inbound_supervision */
		{ 6, 1440, { 0, 20, 31 }, 0 }, /* experience:call_center_management */
		{ 10, 2160, { 0, 20, 31 }, 0 }, /* experience:full_time_inbound_supervision+call_center_management */
		{ 8, 2880, { 0, 20, 31 }, 31 }, /* experience:call_center_work */
		{ 6, 1080, { 0, 20, 31 }, 0 }, /* experience:call_center_management */
		{ 11, 1, { 0, 24, 31 }, 31 }, /* determination:personnel_department */
		{ 0, 1, { 0, 20, 31 }, 31 }, /* education:twelfth_grade */
		{ 12, 1, { 0, 24, 31 }, 31 }, /* determination:personnel_department */
		{ 1, 1080, { 0, 20, 31 }, 0 }, /* experience:inbound_call_center_service */
		{ 0, 1, { 0, 20, 31 }, 31 }, /* education:twelfth_grade */
		{ 12, 1, { 0, 24, 31 }, 31 }, /* determination:personnel_department */
		{ 1, 1080, { 0, 20, 31 }, 0 }, /* experience:inbound_call_center_service */
		{ 3, 1, { 0, 20, 31 }, 0 }, /* credential:designated_language */
		{ 0, 1, { 0, 20, 31 }, 0 }, /* education:twelfth_grade */
		{ 13, 360, { 0, 20, 31 }, 31 }, /* experience:city_contact_center_service */
		{ 14, 1, { 0, 24, 31 }, 31 }, /* determination:office_of_human_resources */
		{ 0, 1, { 0, 20, 31 }, 0 }, /* education:twelfth_grade */
		{ 13, 360, { 0, 20, 31 }, 31 }, /* experience:city_contact_center_service */
		{ 14, 1, { 0, 24, 31 }, 31 }, /* determination:office_of_human_resources */
		{ 15, 1, { 0, 20, 31 }, 0 }, /* credential:english_and_designated_language */
		{ 0, 1, { 0, 20, 31 }, 0 }, /* education:twelfth_grade */
		{ 16, 360, { 0, 20, 31 }, 31 }, /* experience:high_volume_call_center_service+city_contact_center_s... */
		{ 14, 1, { 0, 24, 31 }, 31 }, /* determination:office_of_human_resources */
		{ 0, 1, { 0, 20, 31 }, 0 }, /* education:twelfth_grade */
		{ 16, 360, { 0, 20, 31 }, 31 }, /* experience:high_volume_call_center_service+city_contact_center_s... */
		{ 14, 1, { 0, 24, 31 }, 31 }, /* determination:office_of_human_resources */
		{ 15, 1, { 0, 20, 31 }, 0 }, /* credential:english_and_designated_language */
		{ 0, 1, { 0, 20, 31 }, 0 }, /* education:twelfth_grade */
		{ 18, 720, { 0, 20, 31 }, 0 }, /* experience:city_contact_center_full_performance_service */
		{ 16, 1440, { 0, 20, 31 }, 31 }, /* experience:high_volume_call_center_service+city_contact_center_s... */
		{ 0, 1, { 0, 20, 31 }, 0 }, /* education:twelfth_grade */
		{ 18, 720, { 0, 20, 31 }, 0 }, /* experience:city_contact_center_full_performance_service */
		{ 17, 9000, { 0, 20, 31 }, 0 }, /* credits/accredited */
		{ 16, 1080, { 0, 20, 31 }, 31 }, /* experience:high_volume_call_center_service+city_contact_center_s... */
		{ 0, 1, { 0, 20, 31 }, 0 }, /* education:twelfth_grade */
		{ 19, 720, { 0, 20, 31 }, 0 }, /* experience:high_volume_call_center_service */
		{ 20, 720, { 0, 20, 31 }, 0 }, /* experience:high_volume_call_center_supervision */
		{ 21, 1440, { 0, 20, 31 }, 31 }, /* experience:high_volume_call_center_service+high_volume_call_cent... */
		{ 0, 1, { 0, 20, 31 }, 0 }, /* education:twelfth_grade */
		{ 17, 9000, { 0, 20, 31 }, 0 }, /* credits/accredited */
		{ 20, 720, { 0, 20, 31 }, 0 }, /* experience:high_volume_call_center_supervision */
		{ 19, 360, { 0, 20, 31 }, 0 }, /* experience:high_volume_call_center_service */
		{ 21, 1080, { 0, 20, 31 }, 31 }, /* experience:high_volume_call_center_service+high_volume_call_cent... */
		{ 18, 720, { 0, 20, 31 }, 0 }, /* experience:city_contact_center_full_performance_service */
		{ 22, 1, { 0, 24, 31 }, 31 }, /* determination:office_of_human_resources */
		{ 20, 720, { 0, 20, 31 }, 0 }, /* experience:high_volume_call_center_supervision */
		{ 22, 1, { 0, 24, 31 }, 31 }, /* determination:office_of_human_resources */
		{ 0, 1, { 0, 20, 31 }, 0 }, /* education:twelfth_grade */
		{ 1, 720, { 0, 20, 31 }, 0 }, /* experience:inbound_call_center_service */
		{ 24, 1440, { 0, 20, 31 }, 31 }, /* experience:inbound_call_center_service+call_center_staff_supervi... */
		{ 25, 1, { 0, 24, 31 }, 31 }, /* determination:personnel_department */
		{ 23, 720, { 0, 20, 31 }, 0 }, /* experience:call_center_staff_supervision */
		{ 0, 1, { 0, 20, 31 }, 0 }, /* education:twelfth_grade */
		{ 26, 720, { 0, 20, 31 }, 0 }, /* experience:public_information_service */
		{ 28, 720, { 0, 20, 31 }, 0 }, /* experience:revenue_billing_supervision */
		{ 30, 1440, { 0, 20, 31 }, 31 }, /* experience:public_information_service+revenue_billing_supervisio... */
		{ 0, 1, { 0, 20, 31 }, 0 }, /* education:twelfth_grade */
		{ 26, 720, { 0, 20, 31 }, 0 }, /* experience:public_information_service */
		{ 29, 720, { 0, 20, 31 }, 0 }, /* experience:delinquency_investigation_supervision */
		{ 31, 1440, { 0, 20, 31 }, 31 }, /* experience:public_information_service+delinquency_investigation_... */
		{ 0, 1, { 0, 20, 31 }, 0 }, /* education:twelfth_grade */
		{ 28, 720, { 0, 20, 31 }, 0 }, /* experience:revenue_billing_supervision */
		{ 27, 720, { 0, 20, 31 }, 0 }, /* experience:delinquency_field_investigation */
		{ 32, 1440, { 0, 20, 31 }, 31 }, /* experience:delinquency_field_investigation+revenue_billing_super... */
		{ 0, 1, { 0, 20, 31 }, 0 }, /* education:twelfth_grade */
		{ 29, 720, { 0, 20, 31 }, 0 }, /* experience:delinquency_investigation_supervision */
		{ 27, 720, { 0, 20, 31 }, 0 }, /* experience:delinquency_field_investigation */
		{ 33, 1440, { 0, 20, 31 }, 31 }, /* experience:delinquency_field_investigation+delinquency_investiga... */
		{ 28, 720, { 0, 20, 31 }, 0 }, /* experience:revenue_billing_supervision */
		{ 25, 1, { 0, 24, 31 }, 31 }, /* determination:personnel_department */
		{ 29, 720, { 0, 20, 31 }, 0 }, /* experience:delinquency_investigation_supervision */
		{ 25, 1, { 0, 24, 31 }, 31 }, /* determination:personnel_department */
	},
	{ /* condition_lists */
		{ 0, 3, 2 }, /* phl.communications_center_generalist for phl.communications_cent... */
		{ 3, 4, 2 }, /* phl.communications_center_generalist for phl.communications_cent... */
		{ 7, 11, 2 }, /* phl.communications_center_manager, phl.open_competitive */
		{ 18, 3, 2 }, /* phl.communications_center_team_leader for phl.communications_cen... */
		{ 21, 4, 2 }, /* phl.communications_center_team_leader for phl.communications_cen... */
		{ 25, 3, 2 }, /* phl.contact_center_agent for phl.contact_center_agent.general, p... */
		{ 28, 4, 2 }, /* phl.contact_center_agent for phl.contact_center_agent.bilingual,... */
		{ 32, 3, 2 }, /* phl.contact_center_agent for phl.contact_center_agent.general, p... */
		{ 35, 4, 2 }, /* phl.contact_center_agent for phl.contact_center_agent.bilingual,... */
		{ 39, 20, 2 }, /* phl.contact_center_agent_supervisor, phl.open_competitive */
		{ 59, 5, 2 }, /* phl.customer_services_assistant_manager for phl.customer_service... */
		{ 64, 20, 2 }, /* phl.customer_services_assistant_manager for phl.customer_service... */
	},
	{ /* wordings */
		{ 0, 0, 0, 5 }, /* only where it stands */
		{ 0, 0, 0, 6 }, /* only where it stands */
		{ 1097, 0, 0, 7 }, /* schooling to the end of the twelfth grade, or its equal */
		{ 2836, 2876, 0, 8 }, /* 2 years of in-bound call center service */
		{ 2888, 0, 2921, 13 }, /* accepted by Personnel Department */
		{ 2796, 0, 0, 13 }, /* a determination by Personnel Department */
		{ 3032, 0, 0, 13 }, /* what the office cannot waive */
		{ 0, 0, 0, 1 }, /* only where it stands */
		{ 1209, 0, 0, 18 }, /* enough training or experience to hold a conversation in the desi... */
		{ 0, 0, 0, 2 }, /* only where it stands */
		{ 3175, 0, 0, 3 }, /* bachelor's degree from an accredited school */
		{ 0, 0, 0, 4 }, /* only where it stands */
		{ 3629, 3676, 0, 5 }, /* 1 year of administrative work in a call center */
		{ 3696, 3735, 0, 6 }, /* 3 years of management in a call center */
		{ 3756, 0, 0, 4 }, /* general_with_degree and specific_with_degree together, no day co... */
		{ 0, 0, 0, 9 }, /* only where it stands */
		{ 1097, 0, 0, 10 }, /* schooling to the end of the twelfth grade, or its equal */
		{ 0, 0, 0, 11 }, /* only where it stands */
		{ 3912, 0, 0, 15 }, /* 2 years of full time supervision of in-bound call staff */
		{ 3968, 4030, 0, 13 }, /* the other 2 years of work in the environment of a call center */
		{ 4053, 4092, 0, 17 }, /* 4 years of management in a call center */
		{ 4116, 0, 0, 11 }, /* no day counted twice: 6 years of full time supervision of in-bou... */
		{ 4225, 0, 0, 11 }, /* general_without_degree and specific_without_degree together, no ... */
		{ 2888, 0, 4360, 24 }, /* accepted by Personnel Department */
		{ 2796, 0, 0, 24 }, /* a determination by Personnel Department */
		{ 3032, 0, 0, 24 }, /* what the office cannot waive */
		{ 1097, 0, 0, 6 }, /* schooling to the end of the twelfth grade, or its equal */
		{ 4529, 2876, 0, 7 }, /* 3 years of in-bound call center service */
		{ 2888, 0, 2921, 12 }, /* accepted by Personnel Department */
		{ 2796, 0, 0, 12 }, /* a determination by Personnel Department */
		{ 3032, 0, 0, 12 }, /* what the office cannot waive */
		{ 1209, 0, 0, 17 }, /* enough training or experience to hold a conversation in the desi... */
		{ 4746, 0, 0, 7 }, /* 1 year of customer service in the City's 3-1-1 Contact Center */
		{ 4808, 0, 4846, 10 }, /* accepted by Office of Human Resources */
		{ 4701, 0, 0, 10 }, /* a determination by Office of Human Resources */
		{ 1344, 0, 0, 15 }, /* enough training or experience to hold a conversation both in Eng... */
		{ 5199, 0, 0, 7 }, /* 1 year of customer service in a high volume call center or custo... */
		{ 0, 0, 0, 3 }, /* only where it stands */
		{ 1097, 0, 0, 5 }, /* schooling to the end of the twelfth grade, or its equal */
		{ 5753, 0, 0, 16 }, /* as it stands, or with a substitution */
		{ 0, 0, 0, 16 }, /* only where it stands */
		{ 5790, 5902, 0, 17 }, /* 2 years of customer service in a high volume call center or cust... */
		{ 5917, 6003, 0, 20 }, /* 2 years of full performance level customer service in the City's... */
		{ 6019, 0, 0, 16 }, /* center_general and center_specific together, no day counted twic... */
		{ 6198, 0, 0, 43 }, /* 30 semester credits from an accredited school */
		{ 5199, 5902, 0, 17 }, /* 1 year of customer service in a high volume call center or custo... */
		{ 6244, 0, 0, 16 }, /* center_general and center_specific together, no day counted twic... */
		{ 5753, 0, 0, 23 }, /* as it stands, or with a substitution */
		{ 0, 0, 0, 23 }, /* only where it stands */
		{ 6423, 6480, 0, 24 }, /* 2 years of customer service in a high volume call center */
		{ 6496, 6558, 0, 25 }, /* 2 years of supervision of agents in a high volume call center */
		{ 6575, 0, 0, 23 }, /* outside_general and outside_specific together, no day counted tw... */
		{ 6198, 0, 0, 44 }, /* 30 semester credits from an accredited school */
		{ 6755, 6480, 0, 24 }, /* 1 year of customer service in a high volume call center */
		{ 6811, 0, 0, 23 }, /* outside_general and outside_specific together, no day counted tw... */
		{ 4808, 0, 6991, 32 }, /* accepted by Office of Human Resources */
		{ 4701, 0, 0, 32 }, /* a determination by Office of Human Resources */
		{ 3032, 0, 0, 33 }, /* what the office cannot waive */
		{ 2836, 7360, 0, 7 }, /* 2 years of in-bound call center service */
		{ 7380, 7424, 0, 8 }, /* 2 years of supervision of call center staff */
		{ 7445, 0, 0, 6 }, /* call_center_general and call_center_specific together, no day co... */
		{ 2888, 0, 4360, 11 }, /* accepted by Personnel Department */
		{ 2796, 0, 0, 11 }, /* a determination by Personnel Department */
		{ 3032, 0, 0, 11 }, /* what the office cannot waive */
		{ 0, 0, 0, 19 }, /* only where it stands */
		{ 0, 0, 0, 20 }, /* only where it stands */
		{ 1097, 0, 0, 21 }, /* schooling to the end of the twelfth grade, or its equal */
		{ 0, 0, 0, 22 }, /* only where it stands */
		{ 8406, 0, 0, 24 }, /* 2 years of public information service */
		{ 8444, 0, 0, 28 }, /* 2 years of supervision of revenue billing or collection */
		{ 8500, 0, 0, 22 }, /* no day counted twice: 4 years of public information service or s... */
		{ 8608, 0, 0, 29 }, /* 2 years of supervision of delinquency investigation */
		{ 8660, 0, 0, 22 }, /* no day counted twice: 4 years of public information service or s... */
		{ 8764, 0, 0, 25 }, /* 2 years of field work on delinquents */
		{ 8801, 0, 0, 22 }, /* no day counted twice: 4 years of field work on delinquents or su... */
		{ 8908, 0, 0, 22 }, /* no day counted twice: 4 years of field work on delinquents or su... */
		{ 2888, 0, 4360, 33 }, /* accepted by Personnel Department */
		{ 2796, 0, 0, 33 }, /* a determination by Personnel Department */
		{ 0, 9011, 0, 27 }, /* only where it stands */
	},
	{ /* revisions */
		{ 0, 0, 0, 1800, 3061 }, /* phl.communications_center_generalist */
		{ 0, 0, 0, 1878, 4480 }, /* phl.communications_center_manager */
		{ 0, 0, 0, 2046, 4569 }, /* phl.communications_center_team_leader */
		{ 20220201, 0, 4928, 2194, 4936 }, /* phl.contact_center_agent */
		{ 20210601, 20220201, 5310, 2194, 5318 }, /* phl.contact_center_agent */
		{ 0, 0, 0, 2254, 7134 }, /* phl.contact_center_agent_supervisor */
		{ 0, 0, 0, 2480, 7598 }, /* phl.customer_services_assistant_manager */
	},
	/* strings from 0 */
	"\000"
	"phl\000"
	"City of Philadelphia\000"
	"phl.call_center_work\000"
	"work in the environment of a call center\000"
	"phl.public_information_service\000"
	"public information service\000"
	"phl.inbound_call_center_service\000"
	"in-bound call center service\000"
	"phl.high_volume_call_center_service\000"
	"customer service in a high volume call center\000"
	"phl.city_contact_center_service\000"
	"customer service in the City's 3-1-1 Contact Center\000"
	"phl.city_contact_center_full_performance_service\000"
	"full performance level customer service in the City's 3-1-1 Contact Center\000"
	"phl.high_volume_call_center_supervision\000"
	"supervision of agents in a high volume call center\000"
	"phl.call_center_staff_supervision\000"
	"supervision of call center staff\000"
	"phl.delinquency_field_investigation\000"
	"field work on delinquents\000"
	"phl.revenue_billing_supervision\000"
	"supervision of revenue billing or collection\000"
	"phl.delinquency_investigation_supervision\000"
	"supervision of delinquency investigation\000"
	"phl.call_center_administration\000"
	"administrative work in a call center\000"
	"phl.call_center_management\000"
	"management in a call center\000"
	"phl.full_time_inbound_supervision\000"
	"full time supervision of in-bound call staff\000"
	"phl.twelfth_grade\000"
	"schooling to the end of the twelfth grade, or its equal\000"
	"phl.bachelors\000"
	"bachelor's degree\000"
	"phl.designated_language\000"
	"enough training or experience to hold a conversation in the designated language "
		"other than English\000"
	"phl.english_and_designated_language\000"
	"enough training or experience to hold a conversation both in English and in the "
		"designated other language\000"
	"phl.civil_service_commission\000"
	"Civil Service Commission\000"
	"phl.administrative_board\000"
	"Administrative Board\000"
	"phl.personnel_department\000"
	"Personnel Department\000"
	"phl.office_of_human_resources\000"
	"Office of Human Resources\000"
	"phl.open_competitive\000"
	"Open Competitive\000"
	"phl.communications_center_generalist.general\000"
	"General\000"
	"phl.communications_center_generalist.bilingual\000"
	"Bilingual\000"
	"phl.communications_center_generalist\000"
	"Communications Center Generalist\000"
	"6J24\000"
	"10\000"
	"phl.communications_center_manager\000"
	"Communications Center Manager\000"
	"6J28\000"
	"EP23\000"
	"phl.communications_center_team_leader.general\000"
	"phl.communications_center_team_leader.bilingual\000"
	"phl.communications_center_team_leader\000"
	"Communications Center Team Leader\000"
	"6J26\000"
	"13\000"
	"phl.contact_center_agent.general\000"
	"phl.contact_center_agent.bilingual\000"
	"phl.contact_center_agent\000"
	"3-1-1 Contact Center Agent\000"
	"6J56\000"
	"11\000"
	"phl.contact_center_agent_supervisor\000"
	"3-1-1 Contact Center Agent Supervisor\000"
	"6J57\000"
	"15\000"
	"phl.customer_services_assistant_manager.call_center\000"
	"Call Center\000"
	"phl.customer_services_assistant_manager.revenue_collections\000"
	"Revenue Collections\000"
	"phl.customer_services_assistant_manager\000"
	"Customer Services Assistant Manager\000"
	"6J27\000"
	"EP17\000"
	"phl.service_representative\000"
	"Service Representative\000"
	"phl.airport_communications_center_operator\000"
	"Airport Communications Center Operator\000"
	"education:twelfth_grade\000"
	"experience:inbound_call_center_service\000"
	"determination:personnel_department\000"
	"a determination by Personnel Department\000"
	"2 years of in-bound call center service\000"
	"center_work\000"
	"accepted by Personnel Department\000"
	"Schooling and experience combined in any other way, if the department finds it "
		"equal and the experience in it.\000"
	"what the office cannot waive\000"
	"specs/phl/communications_center_generalist.classpec\000"
	"credential:designated_language\000"
	"education:bachelors/accredited\000"
	"bachelor's degree from an accredited school\000"
	"experience:call_center_administration\000"
	"experience:call_center_management\000"
	"experience:call_center_administration+call_center_management\000"
	"administrative work in a call center or management in a call center\000"
	"experience:call_center_work\000"
	"experience:full_time_inbound_supervision\000"
	"experience:full_time_inbound_supervision+call_center_management\000"
	"full time supervision of in-bound call staff or management in a call center\000"
	"1 year of administrative work in a call center\000"
	"general_with_degree\000"
	"3 years of management in a call center\000"
	"specific_with_degree",
	/* strings from 3756 */
	"general_with_degree and specific_with_degree together, no day counted twice: 4 "
		"years of administrative work in a call center or management in a call center\000"
	"2 years of full time supervision of in-bound call staff\000"
	"the other 2 years of work in the environment of a call center\000"
	"general_without_degree\000"
	"4 years of management in a call center\000"
	"specific_without_degree\000"
	"no day counted twice: 6 years of full time supervision of in-bound call staff "
		"or management in a call center\000"
	"general_without_degree and specific_without_degree together, no day counted "
		"twice: 8 years of work in the environment of a call center\000"
	"Schooling and experience combined in any other way, if the department finds it "
		"equal and the specific experience in it.\000"
	"specs/phl/communications_center_manager.classpec\000"
	"3 years of in-bound call center service\000"
	"specs/phl/communications_center_team_leader.classpec\000"
	"experience:city_contact_center_service\000"
	"determination:office_of_human_resources\000"
	"a determination by Office of Human Resources\000"
	"1 year of customer service in the City's 3-1-1 Contact Center\000"
	"accepted by Office of Human Resources\000"
	"Schooling and experience combined in any other way, if the office finds it "
		"equal.\000"
	"2022-02\000"
	"specs/phl/contact_center_agent@2022-02.classpec\000"
	"credential:english_and_designated_language\000"
	"experience:high_volume_call_center_service+city_contact_center_service\000"
	"customer service in a high volume call center or customer service in the City's "
		"3-1-1 Contact Center\000"
	"1 year of customer service in a high volume call center or customer service in "
		"the City's 3-1-1 Contact Center\000"
	"2021-06\000"
	"specs/phl/contact_center_agent@2021-06.classpec\000"
	"credits/accredited\000"
	"semester credits from an accredited school\000"
	"experience:city_contact_center_full_performance_service\000"
	"experience:high_volume_call_center_service\000"
	"experience:high_volume_call_center_supervision\000"
	"experience:high_volume_call_center_service+high_volume_call_center_supervision\000"
	"customer service in a high volume call center or supervision of agents in a "
		"high volume call center\000"
	"as it stands, or with a substitution\000"
	"2 years of customer service in a high volume call center or customer service in "
		"the City's 3-1-1 Contact Center\000"
	"center_general\000"
	"2 years of full performance level customer service in the City's 3-1-1 Contact "
		"Center\000"
	"center_specific\000"
	"center_general and center_specific together, no day counted twice: 4 years of "
		"customer service in a high volume call center or customer service in the City's "
		"3-1-1 Contact Center\000"
	"30 semester credits from an accredited school\000"
	"center_general and center_specific together, no day counted twice: 3 years of "
		"customer service in a high volume call center or customer service in the City's "
		"3-1-1 Contact Center\000"
	"2 years of customer service in a high volume call center\000"
	"outside_general\000"
	"2 years of supervision of agents in a high volume call center\000"
	"outside_specific\000"
	"outside_general and outside_specific together, no day counted twice: 4 years of "
		"customer service in a high volume call center or supervision of agents in a "
		"high volume call center\000"
	"1 year of customer service in a high volume call center\000"
	"outside_general and outside_specific together, no day counted twice: 3 years of "
		"customer service in a high volume call center or supervision of agents in a "
		"high volume call center\000"
	"Another combination of schooling and experience, determined to be equal the "
		"Office of Human Resources, that has the specific experience in it.\000"
	"specs/phl/contact_center_agent_supervisor.classpec\000"
	"experience:call_center_staff_supervision\000"
	"experience:inbound_call_center_service+call_center_staff_supervision\000"
	"in-bound call center service or supervision of call center staff\000"
	"call_center_general\000"
	"2 years of supervision of call center staff\000"
	"call_center_specific\000"
	"call_center_general and call_center_specific together, no day counted twice: 4 "
		"years of in-bound call center service or supervision of call center staff\000"
	"specs/phl/customer_services_assistant_manager.classpec",
	/* strings from 7653 */
	"experience:public_information_service\000"
	"experience:delinquency_field_investigation\000"
	"experience:revenue_billing_supervision\000"
	"experience:delinquency_investigation_supervision\000"
	"experience:public_information_service+revenue_billing_supervision\000"
	"public information service or supervision of revenue billing or collection\000"
	"experience:public_information_service+delinquency_investigation_supervision\000"
	"public information service or supervision of delinquency investigation\000"
	"experience:delinquency_field_investigation+revenue_billing_supervision\000"
	"field work on delinquents or supervision of revenue billing or collection\000"
	"experience:delinquency_field_investigation+delinquency_investigation_supervision"
		"\000"
	"field work on delinquents or supervision of delinquency investigation\000"
	"2 years of public information service\000"
	"2 years of supervision of revenue billing or collection\000"
	"no day counted twice: 4 years of public information service or supervision of "
		"revenue billing or collection\000"
	"2 years of supervision of delinquency investigation\000"
	"no day counted twice: 4 years of public information service or supervision of "
		"delinquency investigation\000"
	"2 years of field work on delinquents\000"
	"no day counted twice: 4 years of field work on delinquents or supervision of "
		"revenue billing or collection\000"
	"no day counted twice: 4 years of field work on delinquents or supervision of "
		"delinquency investigation\000"
	"revenue_specific\000"
	"classpec\000"
	"6J24 two years to the day\000"
	"specs/phl/communications_center_generalist.cases.classpec\000"
	"6J24 a month too few\000"
	"6J24 half time counts for half\000"
	"6J24 another kind of call center work is not enough\000"
	"6J24 nothing is known of the schooling\000"
	"6J24 nothing is known of the hours\000"
	"6J24 schooling unfinished, the floor held\000"
	"6J24 schooling unfinished, nothing known of the floor\000"
	"6J24 schooling unfinished, accepted\000"
	"6J24 schooling unfinished, refused\000"
	"6J24 accepted in vain, since the floor fails\000"
	"6J24 bilingual, two years\000"
	"6J24 bilingual, a month too few\000"
	"6J24 bilingual, the language not yet tested\000"
	"6J24 bilingual, schooling unfinished\000"
	"6J24 bilingual, no office can waive the language\000"
	"6J28 a degree, one year and three\000"
	"specs/phl/communications_center_manager.cases.classpec\000"
	"6J28 a degree and a month too few as manager\000"
	"6J28 a degree and a month too few of administration\000"
	"6J28 a degree that is not accredited\000"
	"6J28 administering and managing at once counts once\000"
	"6J28 four years of such a post can be divided\000"
	"6J28 nothing is known of the schooling\000"
	"6J28 no degree, four years and four\000"
	"6J28 no degree, a month too few as supervisor\000"
	"6J28 no degree, refused with a month too few as manager\000"
	"6J28 no degree, the years as manager are not years of general experience too\000"
	"6J28 no degree, nothing is known of the work\000"
	"6J28 no degree and less than three years as manager\000"
	"6J26 three years to the day\000"
	"specs/phl/communications_center_team_leader.cases.classpec\000"
	"6J26 what is enough for 6J24 falls a year short\000"
	"6J26 a month too few\000"
	"6J26 nothing is known of the schooling\000"
	"6J26 nothing is known of the work\000"
	"6J26 schooling unfinished, the floor held\000"
	"6J26 schooling unfinished, the floor failed\000"
	"6J26 bilingual, three years\000"
	"6J26 bilingual, a month too few\000"
	"6J26 bilingual, the language not yet tested\000"
	"6J26 bilingual, schooling unfinished\000"
	"6J56 in 2021, a year in the City's center\000"
	"specs/phl/contact_center_agent.cases.classpec\000"
	"6J56 in 2022, a year in the City's center\000"
	"6J56 in 2021, a year in another high volume call center\000"
	"6J56 in 2022, a year in another high volume call center\000"
	"6J56 in 2021, half a year in each\000"
	"6J56 in 2022, half a year in each\000"
	"6J56 in 2021, refused with a month too few\000"
	"6J56 in 2022, refused with a month too few\000"
	"6J56 in 2022, refused with a year elsewhere\000"
	"6J56 in 2021, a call center without high volume\000"
	"6J56 in 2021, nothing is known of the schooling\000"
	"6J56 in 2022, nothing is known of the schooling\000"
	"6J56 in 2022, nothing is known of the hours\000"
	"6J56 in 2021, the clause has no floor\000"
	"6J56 in 2022, the clause has no floor",
	/* strings from 11531 */
	"6J56 in 2021, bilingual, a year in another high volume call center\000"
	"6J56 in 2022, bilingual, a year in another high volume call center\000"
	"6J56 in 2022, bilingual, a year in the City's center\000"
	"6J56 in 2021, bilingual, refused with a month too few\000"
	"6J56 in 2022, bilingual, refused with a month too few\000"
	"6J56 in 2021, bilingual, the languages not yet tested\000"
	"6J56 in 2022, bilingual, the languages not yet tested\000"
	"6J56 in 2021, bilingual, schooling unfinished\000"
	"6J57 four years at full performance in the City's center\000"
	"specs/phl/contact_center_agent_supervisor.cases.classpec\000"
	"6J57 two years elsewhere and two at full performance\000"
	"6J57 a month too few at full performance\000"
	"6J57 two general years only\000"
	"6J57 two general years only, granted in vain\000"
	"6J57 two years at full performance count once\000"
	"6J57 two years elsewhere and two supervising there\000"
	"6J57 a month too few supervising\000"
	"6J57 a month too few of general experience\000"
	"6J57 refused with a month too few of general experience\000"
	"6J57 answering and supervising in one job counts once\000"
	"6J57 the City's own center is not the other option's call center\000"
	"6J57 thirty credits for a year in the City's center\000"
	"6J57 thirty credits for a year elsewhere\000"
	"6J57 sixty credits take off no second year\000"
	"6J57 twenty-nine credits take off nothing\000"
	"6J57 fifteen credits and three years and a half\000"
	"6J57 thirty credits that are not accredited\000"
	"6J57 credits do not touch the specific experience\000"
	"6J57 nothing is known of the credits\000"
	"6J57 nothing is known of the schooling\000"
	"6J57 schooling unfinished\000"
	"6J57 schooling unfinished, accepted\000"
	"6J27 call center, two years answering and two supervising\000"
	"specs/phl/customer_services_assistant_manager.cases.classpec\000"
	"6J27 call center, a month too few as supervisor\000"
	"6J27 call center, a month too few of general experience\000"
	"6J27 call center, refused with a month too few of general experience\000"
	"6J27 call center, one job of both kinds counts once\000"
	"6J27 call center, four years of such a job can be divided\000"
	"6J27 call center, nothing is known of the schooling\000"
	"6J27 call center, schooling unfinished\000"
	"6J27 revenue, the public served and billing supervised\000"
	"6J27 revenue, in the field and over those in the field\000"
	"6J27 revenue, in-bound calls inform the public too\000"
	"6J27 revenue, a month too few as supervisor\000"
	"6J27 revenue, two kinds of supervision do not add up\000"
	"6J27 revenue, two kinds of general experience do not add up\000"
	"6J27 revenue, nothing is known of the schooling\000"
	"6J27 revenue, supervision alone is for the department to judge\000"
	"6J27 the floor of one specialty is no floor of the other",
};
