/*
 * phl.c - classification plan of City of Philadelphia (phl).
 *
 * Made by classpec from a spec whose rules have the hash 0xfe726cd7.
 * Do not edit: change the spec and run classpec build.
 */
#include "phl.h"

#if CLASSPEC_TABLE_VERSION < 2 || CLASSPEC_TABLE_VERSION_MIN > 2
#error "phl.c holds tables of version 2, which this classpec.h does not read. Run classpec build again, with the compiler that came with this classpec.h."
#endif
#if PHL_SOURCE_HASH != 0xfe726cd7u
#error "phl.c and phl.h were made from different specs. Run classpec build again and take both."
#endif

#define phl_at(member) ((uint32_t)offsetof(struct phl_tables, member))

#ifdef __cplusplus
#define phl_assert(holds, why) static_assert(holds, why)
#else
#define phl_assert(holds, why) _Static_assert(holds, why)
#endif

phl_assert(phl_at(strings_1) == phl_at(strings_0) + 3866,
	   "the compiler left room between two arrays of char");
phl_assert(phl_at(strings_2) == phl_at(strings_0) + 7615,
	   "the compiler left room between two arrays of char");
phl_assert(phl_at(strings_3) == phl_at(strings_0) + 11265,
	   "the compiler left room between two arrays of char");
phl_assert(phl_at(strings_4) == phl_at(strings_0) + 14952,
	   "the compiler left room between two arrays of char");
phl_assert(phl_at(strings_5) == phl_at(strings_0) + 18851,
	   "the compiler left room between two arrays of char");

const struct phl_tables phl_tables = {
	{ /* plan */
		CLASSPEC_MAGIC,
		2, /* table version */
		(uint32_t)sizeof(struct phl_tables),
		PHL_SOURCE_HASH,
		15488, /* generator */
		0,
		{ phl_at(strings_0), 20506 }, /* strings */
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
		{ phl_at(terms), 81 }, /* terms */
		{ phl_at(facts), 34 }, /* facts */
		{ phl_at(selections), 57 }, /* selections */
		{ phl_at(cases), 103 }, /* cases */
		{ phl_at(case_values), 1268 }, /* case_values */
		{ phl_at(expectations), 115 }, /* expectations */
		{ phl_at(case_needs), 31 }, /* case_needs */
		{ phl_at(demands), 23 }, /* demands */
		{ 0, 0 }, /* exchanges */
	},
	{ /* authorities */
		{ 1, 5, 30, 4000, 208000, CLASSPEC_PRORATED, 0, 1, 0, 2, 3, 0, 0, 0 }, /* phl */
	},
	{ /* kinds */
		{ 26, 47, 0 }, /* phl.call_center_work */
		{ 88, 119, 0 }, /* phl.public_information_service */
		{ 263, 295, 0 }, /* phl.inbound_call_center_service */
		{ 490, 526, 0 }, /* phl.high_volume_call_center_service */
		{ 645, 677, 0 }, /* phl.city_contact_center_service */
		{ 802, 851, 0 }, /* phl.city_contact_center_full_performance_service */
		{ 943, 983, 0 }, /* phl.high_volume_call_center_supervision */
		{ 1126, 1160, 0 }, /* phl.call_center_staff_supervision */
		{ 1339, 1375, 0 }, /* phl.delinquency_field_investigation */
		{ 1483, 1515, 0 }, /* phl.revenue_billing_supervision */
		{ 1614, 1656, 0 }, /* phl.delinquency_investigation_supervision */
		{ 1788, 1819, 0 }, /* phl.call_center_administration */
		{ 1875, 1902, 0 }, /* phl.call_center_management */
		{ 2040, 2074, 0 }, /* phl.full_time_inbound_supervision */
	},
	{ /* levels */
		{ 2223, 2241, 0 }, /* phl.twelfth_grade */
		{ 2297, 2311, 0 }, /* phl.bachelors */
	},
	{ /* credentials */
		{ 2329, 2353, 0 }, /* phl.designated_language */
		{ 2452, 2488, 0 }, /* phl.english_and_designated_language */
	},
	{ /* bodies */
		{ 2594, 2623, 0 }, /* phl.civil_service_commission */
		{ 2648, 2673, 0 }, /* phl.administrative_board */
		{ 2694, 2719, 0 }, /* phl.personnel_department */
		{ 2740, 2770, 0 }, /* phl.office_of_human_resources */
	},
	{ /* routes */
		{ 2796, 2817, 0 }, /* phl.open_competitive */
	},
	{ /* specialties */
		{ 2834, 2879, 0 }, /* phl.communications_center_generalist.general */
		{ 2887, 2934, 0 }, /* phl.communications_center_generalist.bilingual */
		{ 3096, 2879, 0 }, /* phl.communications_center_team_leader.general */
		{ 3142, 2934, 0 }, /* phl.communications_center_team_leader.bilingual */
		{ 3270, 2879, 0 }, /* phl.contact_center_agent.general */
		{ 3303, 2934, 0 }, /* phl.contact_center_agent.bilingual */
		{ 3480, 3532, 0 }, /* phl.customer_services_assistant_manager.call_center */
		{ 3544, 3604, 0 }, /* phl.customer_services_assistant_manager.revenue_collections */
	},
	{ /* classes */
		{ 2944, 2981, 3014, 3019, 0, 0, 2, 0 }, /* phl.communications_center_generalist */
		{ 3022, 3056, 3086, 3091, 0, 2, 1, 0 }, /* phl.communications_center_manager */
		{ 3190, 3228, 3262, 3267, 0, 3, 2, 0 }, /* phl.communications_center_team_leader */
		{ 3338, 3363, 3390, 3395, 0, 5, 4, 0 }, /* phl.contact_center_agent */
		{ 3398, 3434, 3472, 3477, 0, 9, 1, 0 }, /* phl.contact_center_agent_supervisor */
		{ 3624, 3664, 3700, 3705, 0, 10, 2, 0 }, /* phl.customer_services_assistant_manager */
		{ 3710, 3737, 0, 0, 0, 12, 0, 0 }, /* phl.service_representative */
		{ 3760, 3803, 0, 0, 0, 12, 0, 0 }, /* phl.airport_communications_center_operator */
	},
	{ /* rules */
		{ 0, 0, 0, 0, 0, 0, 2944, 0, 8, 4371, 127 }, /* phl.communications_center_generalist for phl.communications_cent... */
		{ 0, 0, 1, 0, 0, 0, 2944, 8, 10, 4371, 127 }, /* phl.communications_center_generalist for phl.communications_cent... */
		{ 1, 0, CLASSPEC_NONE, 0, 0, 0, 3022, 18, 18, 6758, 116 }, /* phl.communications_center_manager, phl.open_competitive */
		{ 2, 0, 2, 0, 0, 0, 3190, 36, 8, 7013, 109 }, /* phl.communications_center_team_leader for phl.communications_cen... */
		{ 2, 0, 3, 0, 0, 0, 3190, 44, 10, 7013, 109 }, /* phl.communications_center_team_leader for phl.communications_cen... */
		{ 3, 0, 4, 20220201, 0, 7445, 3338, 54, 6, 7453, 122 }, /* phl.contact_center_agent for phl.contact_center_agent.general, p... */
		{ 3, 0, 5, 20220201, 0, 7445, 3338, 60, 8, 7453, 122 }, /* phl.contact_center_agent for phl.contact_center_agent.bilingual,... */
		{ 3, 0, 4, 20210601, 20220201, 8119, 3338, 68, 6, 8127, 118 }, /* phl.contact_center_agent for phl.contact_center_agent.general, p... */
		{ 3, 0, 5, 20210601, 20220201, 8119, 3338, 74, 8, 8127, 118 }, /* phl.contact_center_agent for phl.contact_center_agent.bilingual,... */
		{ 4, 0, CLASSPEC_NONE, 0, 0, 0, 3398, 82, 29, 11104, 124 }, /* phl.contact_center_agent_supervisor, phl.open_competitive */
		{ 5, 0, 6, 0, 0, 0, 3624, 111, 11, 12338, 168 }, /* phl.customer_services_assistant_manager for phl.customer_service... */
		{ 5, 0, 7, 0, 0, 0, 3624, 122, 26, 12338, 168 }, /* phl.customer_services_assistant_manager for phl.customer_service... */
	},
	{ /* nodes */
		/* phl.communications_center_generalist for phl.communications_center_generalist.general, phl.open_competitive */
		{ CLASSPEC_ANY, CLASSPEC_FILING, 0, 8, 0, 0, 0, 0, 0, 0, 132 }, /* any of */
		{ CLASSPEC_ALL, CLASSPEC_FILING, 0, 4, 0, 0, 0, 0, 0, 0, 133 }, /*   all of */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 3, 1, 0, 1, 2241, 0, 0, 134 }, /*     schooling to the end of the twelfth grade, or its equal */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 4, 1, 1, 720, 3980, 4186, 0, 135 }, /*     2 years of customer service in a centralized call center that in... */
		{ CLASSPEC_ALL, CLASSPEC_FILING, CLASSPEC_DISCRETION, 8, 0, 0, 0, 4198, 0, 4231, 140 }, /*   accepted by Personnel Department */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, CLASSPEC_DETERMINATION, 6, 1, 2, 1, 3940, 0, 0, 140 }, /*     a determination by Personnel Department */
		{ CLASSPEC_ALL, CLASSPEC_FILING, CLASSPEC_FLOOR, 8, 0, 0, 0, 4342, 0, 0, 140 }, /*     what the office cannot waive */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 8, 1, 3, 720, 3980, 4186, 0, 135 }, /*       2 years of customer service in a centralized call center that in... */
		/* phl.communications_center_generalist for phl.communications_center_generalist.bilingual, phl.open_competitive */
		{ CLASSPEC_ALL, CLASSPEC_FILING, 0, 10, 0, 0, 0, 0, 0, 0, 128 }, /* all of */
		{ CLASSPEC_ANY, CLASSPEC_FILING, 0, 9, 0, 0, 0, 0, 0, 0, 132 }, /*   any of */
		{ CLASSPEC_ALL, CLASSPEC_FILING, 0, 5, 0, 0, 0, 0, 0, 0, 133 }, /*     all of */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 4, 1, 4, 1, 2241, 0, 0, 134 }, /*       schooling to the end of the twelfth grade, or its equal */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 5, 1, 5, 720, 3980, 4186, 0, 135 }, /*       2 years of customer service in a centralized call center that in... */
		{ CLASSPEC_ALL, CLASSPEC_FILING, CLASSPEC_DISCRETION, 9, 0, 0, 0, 4198, 0, 4231, 140 }, /*     accepted by Personnel Department */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, CLASSPEC_DETERMINATION, 7, 1, 6, 1, 3940, 0, 0, 140 }, /*       a determination by Personnel Department */
		{ CLASSPEC_ALL, CLASSPEC_FILING, CLASSPEC_FLOOR, 9, 0, 0, 0, 4342, 0, 0, 140 }, /*       what the office cannot waive */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 9, 1, 7, 720, 3980, 4186, 0, 135 }, /*         2 years of customer service in a centralized call center that in... */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 10, 1, 8, 1, 2353, 0, 0, 144 }, /*   enough training or experience to hold a conversation in the desi... */
		/* phl.communications_center_manager, phl.open_competitive */
		{ CLASSPEC_ANY, CLASSPEC_FILING, 0, 18, 0, 0, 0, 0, 0, 0, 117 }, /* any of */
		{ CLASSPEC_ALL, CLASSPEC_FILING, 0, 7, 0, 0, 0, 0, 0, 0, 118 }, /*   all of */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 3, 1, 9, 1, 4485, 0, 0, 119 }, /*     bachelor's degree from an accredited school */
		{ CLASSPEC_ALL, CLASSPEC_FILING, 0, 7, 0, 0, 0, 0, 0, 0, 120 }, /*     all of */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 5, 1, 10, 360, 5282, 5348, 0, 121 }, /*       1 year of administrative work in the environment of a call cente... */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 6, 1, 11, 1080, 5368, 5517, 0, 122 }, /*       3 years of managing in the environment of a call center: directi... */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, CLASSPEC_TOGETHER, 7, 1, 12, 1440, 5538, 0, 0, 120 }, /*       general_with_degree and specific_with_degree together, no day co... */
		{ CLASSPEC_ALL, CLASSPEC_FILING, 0, 14, 0, 0, 0, 0, 0, 0, 125 }, /*   all of */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 9, 1, 13, 1, 2241, 0, 0, 126 }, /*     schooling to the end of the twelfth grade, or its equal */
		{ CLASSPEC_ALL, CLASSPEC_FILING, 0, 14, 0, 0, 0, 0, 0, 0, 127 }, /*     all of */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 11, 1, 14, 720, 5823, 0, 0, 130 }, /*       2 years of full time supervision of call center staff who spend ... */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 12, 1, 15, 1440, 6068, 6217, 0, 132 }, /*       4 years of managing in the environment of a call center: directi... */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, CLASSPEC_TOGETHER, 13, 1, 16, 2160, 6241, 0, 0, 127 }, /*       no day counted twice: 6 years of full time supervision of call c... */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, CLASSPEC_TOGETHER, 14, 1, 17, 2880, 6564, 0, 0, 127 }, /*       no day counted twice: 8 years of work in the environment of a ca... */
		{ CLASSPEC_ALL, CLASSPEC_FILING, CLASSPEC_DISCRETION, 18, 0, 0, 0, 4198, 0, 6638, 139 }, /*   accepted by Personnel Department */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, CLASSPEC_DETERMINATION, 16, 1, 18, 1, 3940, 0, 0, 139 }, /*     a determination by Personnel Department */
		{ CLASSPEC_ALL, CLASSPEC_FILING, CLASSPEC_FLOOR, 18, 0, 0, 0, 4342, 0, 0, 139 }, /*     what the office cannot waive */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 18, 1, 19, 1080, 5368, 5517, 0, 122 }, /*       3 years of managing in the environment of a call center: directi... */
		/* phl.communications_center_team_leader for phl.communications_center_team_leader.general, phl.open_competitive */
		{ CLASSPEC_ANY, CLASSPEC_FILING, 0, 8, 0, 0, 0, 0, 0, 0, 113 }, /* any of */
		{ CLASSPEC_ALL, CLASSPEC_FILING, 0, 4, 0, 0, 0, 0, 0, 0, 114 }, /*   all of */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 3, 1, 20, 1, 2241, 0, 0, 115 }, /*     schooling to the end of the twelfth grade, or its equal */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 4, 1, 21, 1080, 6807, 4186, 0, 116 }, /*     3 years of customer service in a centralized call center that in... */
		{ CLASSPEC_ALL, CLASSPEC_FILING, CLASSPEC_DISCRETION, 8, 0, 0, 0, 4198, 0, 4231, 121 }, /*   accepted by Personnel Department */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, CLASSPEC_DETERMINATION, 6, 1, 22, 1, 3940, 0, 0, 121 }, /*     a determination by Personnel Department */
		{ CLASSPEC_ALL, CLASSPEC_FILING, CLASSPEC_FLOOR, 8, 0, 0, 0, 4342, 0, 0, 121 }, /*     what the office cannot waive */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 8, 1, 23, 1080, 6807, 4186, 0, 116 }, /*       3 years of customer service in a centralized call center that in... */
		/* phl.communications_center_team_leader for phl.communications_center_team_leader.bilingual, phl.open_competitive */
		{ CLASSPEC_ALL, CLASSPEC_FILING, 0, 10, 0, 0, 0, 0, 0, 0, 110 }, /* all of */
		{ CLASSPEC_ANY, CLASSPEC_FILING, 0, 9, 0, 0, 0, 0, 0, 0, 113 }, /*   any of */
		{ CLASSPEC_ALL, CLASSPEC_FILING, 0, 5, 0, 0, 0, 0, 0, 0, 114 }, /*     all of */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 4, 1, 24, 1, 2241, 0, 0, 115 }, /*       schooling to the end of the twelfth grade, or its equal */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 5, 1, 25, 1080, 6807, 4186, 0, 116 }, /*       3 years of customer service in a centralized call center that in... */
		{ CLASSPEC_ALL, CLASSPEC_FILING, CLASSPEC_DISCRETION, 9, 0, 0, 0, 4198, 0, 4231, 121 }, /*     accepted by Personnel Department */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, CLASSPEC_DETERMINATION, 7, 1, 26, 1, 3940, 0, 0, 121 }, /*       a determination by Personnel Department */
		{ CLASSPEC_ALL, CLASSPEC_FILING, CLASSPEC_FLOOR, 9, 0, 0, 0, 4342, 0, 0, 121 }, /*       what the office cannot waive */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 9, 1, 27, 1080, 6807, 4186, 0, 116 }, /*         3 years of customer service in a centralized call center that in... */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 10, 1, 28, 1, 2353, 0, 0, 125 }, /*   enough training or experience to hold a conversation in the desi... */
		/* phl.contact_center_agent for phl.contact_center_agent.general, phl.open_competitive, 2022-02 */
		{ CLASSPEC_ANY, CLASSPEC_FILING, 0, 6, 0, 0, 0, 0, 0, 0, 126 }, /* any of */
		{ CLASSPEC_ALL, CLASSPEC_FILING, 0, 4, 0, 0, 0, 0, 0, 0, 127 }, /*   all of */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 3, 1, 29, 1, 2241, 0, 0, 128 }, /*     schooling to the end of the twelfth grade, or its equal */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 4, 1, 30, 360, 7190, 0, 0, 129 }, /*     1 year of customer service in the City's 3-1-1 Contact Center: t... */
		{ CLASSPEC_ALL, CLASSPEC_FILING, CLASSPEC_DISCRETION, 6, 0, 0, 0, 7325, 0, 7363, 132 }, /*   accepted by Office of Human Resources */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, CLASSPEC_DETERMINATION, 6, 1, 31, 1, 7145, 0, 0, 132 }, /*     a determination by Office of Human Resources */
		/* phl.contact_center_agent for phl.contact_center_agent.bilingual, phl.open_competitive, 2022-02 */
		{ CLASSPEC_ALL, CLASSPEC_FILING, 0, 8, 0, 0, 0, 0, 0, 0, 123 }, /* all of */
		{ CLASSPEC_ANY, CLASSPEC_FILING, 0, 7, 0, 0, 0, 0, 0, 0, 126 }, /*   any of */
		{ CLASSPEC_ALL, CLASSPEC_FILING, 0, 5, 0, 0, 0, 0, 0, 0, 127 }, /*     all of */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 4, 1, 32, 1, 2241, 0, 0, 128 }, /*       schooling to the end of the twelfth grade, or its equal */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 5, 1, 33, 360, 7190, 0, 0, 129 }, /*       1 year of customer service in the City's 3-1-1 Contact Center: t... */
		{ CLASSPEC_ALL, CLASSPEC_FILING, CLASSPEC_DISCRETION, 7, 0, 0, 0, 7325, 0, 7363, 132 }, /*     accepted by Office of Human Resources */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, CLASSPEC_DETERMINATION, 7, 1, 34, 1, 7145, 0, 0, 132 }, /*       a determination by Office of Human Resources */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 8, 1, 35, 1, 2488, 0, 0, 136 }, /*   enough training or experience to hold a conversation both in Eng... */
		/* phl.contact_center_agent for phl.contact_center_agent.general, phl.open_competitive, 2021-06 */
		{ CLASSPEC_ANY, CLASSPEC_FILING, 0, 6, 0, 0, 0, 0, 0, 0, 122 }, /* any of */
		{ CLASSPEC_ALL, CLASSPEC_FILING, 0, 4, 0, 0, 0, 0, 0, 0, 123 }, /*   all of */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 3, 1, 36, 1, 2241, 0, 0, 124 }, /*     schooling to the end of the twelfth grade, or its equal */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 4, 1, 37, 360, 7862, 0, 0, 125 }, /*     1 year of customer service in a high volume call center: taking,... */
		{ CLASSPEC_ALL, CLASSPEC_FILING, CLASSPEC_DISCRETION, 6, 0, 0, 0, 7325, 0, 7363, 128 }, /*   accepted by Office of Human Resources */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, CLASSPEC_DETERMINATION, 6, 1, 38, 1, 7145, 0, 0, 128 }, /*     a determination by Office of Human Resources */
		/* phl.contact_center_agent for phl.contact_center_agent.bilingual, phl.open_competitive, 2021-06 */
		{ CLASSPEC_ALL, CLASSPEC_FILING, 0, 8, 0, 0, 0, 0, 0, 0, 119 }, /* all of */
		{ CLASSPEC_ANY, CLASSPEC_FILING, 0, 7, 0, 0, 0, 0, 0, 0, 122 }, /*   any of */
		{ CLASSPEC_ALL, CLASSPEC_FILING, 0, 5, 0, 0, 0, 0, 0, 0, 123 }, /*     all of */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 4, 1, 39, 1, 2241, 0, 0, 124 }, /*       schooling to the end of the twelfth grade, or its equal */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 5, 1, 40, 360, 7862, 0, 0, 125 }, /*       1 year of customer service in a high volume call center: taking,... */
		{ CLASSPEC_ALL, CLASSPEC_FILING, CLASSPEC_DISCRETION, 7, 0, 0, 0, 7325, 0, 7363, 128 }, /*     accepted by Office of Human Resources */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, CLASSPEC_DETERMINATION, 7, 1, 41, 1, 7145, 0, 0, 128 }, /*       a determination by Office of Human Resources */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 8, 1, 42, 1, 2488, 0, 0, 132 }, /*   enough training or experience to hold a conversation both in Eng... */
		/* phl.contact_center_agent_supervisor, phl.open_competitive */
		{ CLASSPEC_ANY, CLASSPEC_FILING, 0, 29, 0, 0, 0, 0, 0, 0, 127 }, /* any of */
		{ CLASSPEC_ALL, CLASSPEC_FILING, 0, 24, 0, 0, 0, 0, 0, 0, 128 }, /*   all of */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 3, 1, 43, 1, 2241, 0, 0, 129 }, /*     schooling to the end of the twelfth grade, or its equal */
		{ CLASSPEC_ANY, CLASSPEC_FILING, 0, 24, 0, 0, 0, 0, 0, 0, 130 }, /*     any of */
		{ CLASSPEC_ANY, CLASSPEC_FILING, CLASSPEC_SUBSTITUTED, 13, 0, 0, 0, 8727, 0, 0, 140 }, /*       as it stands, or with a substitution */
		{ CLASSPEC_ALL, CLASSPEC_FILING, 0, 8, 0, 0, 0, 0, 0, 0, 140 }, /*         all of */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 7, 1, 44, 720, 9037, 9140, 0, 143 }, /*           2 years of the same customer service in the City's 3-1-1 Contact... */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, CLASSPEC_TOGETHER, 8, 1, 45, 1440, 9156, 0, 0, 140 }, /*           center_general and center_specific together, no day counted twic... */
		{ CLASSPEC_ALL, CLASSPEC_FILING, 0, 13, 0, 0, 0, 0, 0, 0, 140 }, /*         all of */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 10, 1, 46, 9000, 9481, 0, 0, 167 }, /*           30 semester credits from an accredited school */
		{ CLASSPEC_ALL, CLASSPEC_FILING, 0, 13, 0, 0, 0, 0, 0, 0, 140 }, /*           all of */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 12, 1, 47, 720, 9037, 9140, 0, 143 }, /*             2 years of the same customer service in the City's 3-1-1 Contact... */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, CLASSPEC_TOGETHER, 13, 1, 48, 1080, 9527, 0, 0, 140 }, /*             center_general and center_specific together, no day counted twic... */
		{ CLASSPEC_ANY, CLASSPEC_FILING, CLASSPEC_SUBSTITUTED, 24, 0, 0, 0, 8727, 0, 0, 147 }, /*       as it stands, or with a substitution */
		{ CLASSPEC_ALL, CLASSPEC_FILING, 0, 18, 0, 0, 0, 0, 0, 0, 147 }, /*         all of */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 16, 1, 49, 720, 9852, 9982, 0, 148 }, /*           2 years of customer service in a high volume call center: taking... */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 17, 1, 50, 720, 9998, 10152, 0, 149 }, /*           2 years of customer service as the supervisor of agents in a hig... */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, CLASSPEC_TOGETHER, 18, 1, 51, 1440, 10169, 0, 0, 147 }, /*           outside_general and outside_specific together, no day counted tw... */
		{ CLASSPEC_ALL, CLASSPEC_FILING, 0, 24, 0, 0, 0, 0, 0, 0, 147 }, /*         all of */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 20, 1, 52, 9000, 9481, 0, 0, 168 }, /*           30 semester credits from an accredited school */
		{ CLASSPEC_ALL, CLASSPEC_FILING, 0, 24, 0, 0, 0, 0, 0, 0, 147 }, /*           all of */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 22, 1, 53, 360, 10514, 9982, 0, 148 }, /*             1 year of customer service in a high volume call center: taking,... */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 23, 1, 54, 720, 9998, 10152, 0, 149 }, /*             2 years of customer service as the supervisor of agents in a hig... */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, CLASSPEC_TOGETHER, 24, 1, 55, 1080, 10643, 0, 0, 147 }, /*             outside_general and outside_specific together, no day counted tw... */
		{ CLASSPEC_ALL, CLASSPEC_FILING, CLASSPEC_DISCRETION, 29, 0, 0, 0, 7325, 0, 10988, 156 }, /*   accepted by Office of Human Resources */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, CLASSPEC_DETERMINATION, 26, 1, 56, 1, 7145, 0, 0, 156 }, /*     a determination by Office of Human Resources */
		{ CLASSPEC_ANY, CLASSPEC_FILING, CLASSPEC_FLOOR, 29, 0, 0, 0, 4342, 0, 0, 157 }, /*     what the office cannot waive */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 28, 1, 57, 720, 9037, 9140, 0, 143 }, /*       2 years of the same customer service in the City's 3-1-1 Contact... */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 29, 1, 58, 720, 9998, 10152, 0, 149 }, /*       2 years of customer service as the supervisor of agents in a hig... */
		/* phl.customer_services_assistant_manager for phl.customer_services_assistant_manager.call_center, phl.open_competitive */
		{ CLASSPEC_ANY, CLASSPEC_FILING, 0, 11, 0, 0, 0, 0, 0, 0, 171 }, /* any of */
		{ CLASSPEC_ALL, CLASSPEC_FILING, 0, 7, 0, 0, 0, 0, 0, 0, 172 }, /*   all of */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 3, 1, 59, 1, 2241, 0, 0, 173 }, /*     schooling to the end of the twelfth grade, or its equal */
		{ CLASSPEC_ALL, CLASSPEC_FILING, 0, 7, 0, 0, 0, 0, 0, 0, 174 }, /*     all of */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 5, 1, 60, 720, 3980, 11642, 0, 175 }, /*       2 years of customer service in a centralized call center that in... */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 6, 1, 61, 720, 11662, 11852, 0, 177 }, /*       2 years of supervising and managing the staff of a departmental ... */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, CLASSPEC_TOGETHER, 7, 1, 62, 1440, 11873, 0, 0, 174 }, /*       call_center_general and call_center_specific together, no day co... */
		{ CLASSPEC_ALL, CLASSPEC_FILING, CLASSPEC_DISCRETION, 11, 0, 0, 0, 4198, 0, 6638, 181 }, /*   accepted by Personnel Department */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, CLASSPEC_DETERMINATION, 9, 1, 63, 1, 3940, 0, 0, 181 }, /*     a determination by Personnel Department */
		{ CLASSPEC_ALL, CLASSPEC_FILING, CLASSPEC_FLOOR, 11, 0, 0, 0, 4342, 0, 0, 181 }, /*     what the office cannot waive */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 11, 1, 64, 720, 11662, 11852, 0, 177 }, /*       2 years of supervising and managing the staff of a departmental ... */
		/* phl.customer_services_assistant_manager for phl.customer_services_assistant_manager.revenue_collections, phl.open_competitive */
		{ CLASSPEC_ANY, CLASSPEC_FILING, 0, 26, 0, 0, 0, 0, 0, 0, 189 }, /* any of */
		{ CLASSPEC_ALL, CLASSPEC_FILING, 0, 20, 0, 0, 0, 0, 0, 0, 190 }, /*   all of */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 3, 1, 65, 1, 2241, 0, 0, 191 }, /*     schooling to the end of the twelfth grade, or its equal */
		{ CLASSPEC_ANY, CLASSPEC_FILING, 0, 20, 0, 0, 0, 0, 0, 0, 192 }, /*     any of */
		{ CLASSPEC_ALL, CLASSPEC_FILING, 0, 8, 0, 0, 0, 0, 0, 0, 192 }, /*       all of */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 6, 1, 66, 720, 13834, 0, 0, 194 }, /*         2 years of customer service that informs the public and obtains ... */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 7, 1, 67, 720, 13989, 0, 0, 198 }, /*         2 years of supervising employees in the billing or collection of... */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, CLASSPEC_TOGETHER, 8, 1, 68, 1440, 14099, 0, 0, 192 }, /*         no day counted twice: 4 years of customer service that informs t... */
		{ CLASSPEC_ALL, CLASSPEC_FILING, 0, 12, 0, 0, 0, 0, 0, 0, 192 }, /*       all of */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 10, 1, 69, 720, 13834, 0, 0, 194 }, /*         2 years of customer service that informs the public and obtains ... */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 11, 1, 70, 720, 14378, 0, 0, 199 }, /*         2 years of supervising employees who investigate tax, water or s... */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, CLASSPEC_TOGETHER, 12, 1, 71, 1440, 14521, 0, 0, 192 }, /*         no day counted twice: 4 years of customer service that informs t... */
		{ CLASSPEC_ALL, CLASSPEC_FILING, 0, 16, 0, 0, 0, 0, 0, 0, 192 }, /*       all of */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 14, 1, 72, 720, 14833, 0, 0, 195 }, /*         2 years of field work on tax, water or sewer delinquents, establ... */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 15, 1, 73, 720, 13989, 0, 0, 198 }, /*         2 years of supervising employees in the billing or collection of... */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, CLASSPEC_TOGETHER, 16, 1, 74, 1440, 14952, 0, 0, 192 }, /*         no day counted twice: 4 years of field work on tax, water or sew... */
		{ CLASSPEC_ALL, CLASSPEC_FILING, 0, 20, 0, 0, 0, 0, 0, 0, 192 }, /*       all of */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 18, 1, 75, 720, 14833, 0, 0, 195 }, /*         2 years of field work on tax, water or sewer delinquents, establ... */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 19, 1, 76, 720, 14378, 0, 0, 199 }, /*         2 years of supervising employees who investigate tax, water or s... */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, CLASSPEC_TOGETHER, 20, 1, 77, 1440, 15195, 0, 0, 192 }, /*         no day counted twice: 4 years of field work on tax, water or sew... */
		{ CLASSPEC_ALL, CLASSPEC_FILING, CLASSPEC_DISCRETION, 26, 0, 0, 0, 4198, 0, 6638, 203 }, /*   accepted by Personnel Department */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, CLASSPEC_DETERMINATION, 22, 1, 78, 1, 3940, 0, 0, 203 }, /*     a determination by Personnel Department */
		{ CLASSPEC_ALL, CLASSPEC_FILING, CLASSPEC_FLOOR, 26, 0, 0, 0, 4342, 0, 0, 203 }, /*     what the office cannot waive */
		{ CLASSPEC_ANY, CLASSPEC_FILING, 0, 26, 0, 0, 0, 0, 15471, 0, 197 }, /*       any of */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 25, 1, 79, 720, 13989, 0, 0, 198 }, /*         2 years of supervising employees in the billing or collection of... */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 26, 1, 80, 720, 14378, 0, 0, 199 }, /*         2 years of supervising employees who investigate tax, water or s... */
	},
	{ /* terms */
		{ 0, 1 }, /* education:twelfth_grade */
		{ 1, 1 }, /* experience:inbound_call_center_service */
		{ 2, 1 }, /* determination:personnel_department */
		{ 1, 1 }, /* experience:inbound_call_center_service */
		{ 0, 1 }, /* education:twelfth_grade */
		{ 1, 1 }, /* experience:inbound_call_center_service */
		{ 2, 1 }, /* determination:personnel_department */
		{ 1, 1 }, /* experience:inbound_call_center_service */
		{ 3, 1 }, /* credential:designated_language */
		{ 4, 1 }, /* education:bachelors/accredited */
		{ 5, 1 }, /* experience:call_center_administration */
		{ 6, 1 }, /* experience:call_center_management */
		{ 7, 1 }, /* experience:call_center_administration+call_center_management */
		{ 0, 1 }, /* education:twelfth_grade */
		{ 9, 1 }, /* experience:full_time_inbound_supervision */
		{ 6, 1 }, /* experience:call_center_management */
		{ 10, 1 }, /* experience:full_time_inbound_supervision+call_center_management */
		{ 8, 1 }, /* experience:call_center_work */
		{ 11, 1 }, /* determination:personnel_department */
		{ 6, 1 }, /* experience:call_center_management */
		{ 0, 1 }, /* education:twelfth_grade */
		{ 1, 1 }, /* experience:inbound_call_center_service */
		{ 12, 1 }, /* determination:personnel_department */
		{ 1, 1 }, /* experience:inbound_call_center_service */
		{ 0, 1 }, /* education:twelfth_grade */
		{ 1, 1 }, /* experience:inbound_call_center_service */
		{ 12, 1 }, /* determination:personnel_department */
		{ 1, 1 }, /* experience:inbound_call_center_service */
		{ 3, 1 }, /* credential:designated_language */
		{ 0, 1 }, /* education:twelfth_grade */
		{ 13, 1 }, /* experience:city_contact_center_service */
		{ 14, 1 }, /* determination:office_of_human_resources */
		{ 0, 1 }, /* education:twelfth_grade */
		{ 13, 1 }, /* experience:city_contact_center_service */
		{ 14, 1 }, /* determination:office_of_human_resources */
		{ 15, 1 }, /* credential:english_and_designated_language */
		{ 0, 1 }, /* education:twelfth_grade */
		{ 16, 1 }, /* experience:high_volume_call_center_service+city_contact_center_s... */
		{ 14, 1 }, /* determination:office_of_human_resources */
		{ 0, 1 }, /* education:twelfth_grade */
		{ 16, 1 }, /* experience:high_volume_call_center_service+city_contact_center_s... */
		{ 14, 1 }, /* determination:office_of_human_resources */
		{ 15, 1 }, /* credential:english_and_designated_language */
		{ 0, 1 }, /* education:twelfth_grade */
		{ 18, 1 }, /* experience:city_contact_center_full_performance_service */
		{ 16, 1 }, /* experience:high_volume_call_center_service+city_contact_center_s... */
		{ 17, 1 }, /* credits/accredited */
		{ 18, 1 }, /* experience:city_contact_center_full_performance_service */
		{ 16, 1 }, /* experience:high_volume_call_center_service+city_contact_center_s... */
		{ 19, 1 }, /* experience:high_volume_call_center_service */
		{ 20, 1 }, /* experience:high_volume_call_center_supervision */
		{ 21, 1 }, /* experience:high_volume_call_center_service+high_volume_call_cent... */
		{ 17, 1 }, /* credits/accredited */
		{ 19, 1 }, /* experience:high_volume_call_center_service */
		{ 20, 1 }, /* experience:high_volume_call_center_supervision */
		{ 21, 1 }, /* experience:high_volume_call_center_service+high_volume_call_cent... */
		{ 22, 1 }, /* determination:office_of_human_resources */
		{ 18, 1 }, /* experience:city_contact_center_full_performance_service */
		{ 20, 1 }, /* experience:high_volume_call_center_supervision */
		{ 0, 1 }, /* education:twelfth_grade */
		{ 1, 1 }, /* experience:inbound_call_center_service */
		{ 23, 1 }, /* experience:call_center_staff_supervision */
		{ 24, 1 }, /* experience:inbound_call_center_service+call_center_staff_supervi... */
		{ 25, 1 }, /* determination:personnel_department */
		{ 23, 1 }, /* experience:call_center_staff_supervision */
		{ 0, 1 }, /* education:twelfth_grade */
		{ 26, 1 }, /* experience:public_information_service */
		{ 28, 1 }, /* experience:revenue_billing_supervision */
		{ 30, 1 }, /* experience:public_information_service+revenue_billing_supervisio... */
		{ 26, 1 }, /* experience:public_information_service */
		{ 29, 1 }, /* experience:delinquency_investigation_supervision */
		{ 31, 1 }, /* experience:public_information_service+delinquency_investigation_... */
		{ 27, 1 }, /* experience:delinquency_field_investigation */
		{ 28, 1 }, /* experience:revenue_billing_supervision */
		{ 32, 1 }, /* experience:delinquency_field_investigation+revenue_billing_super... */
		{ 27, 1 }, /* experience:delinquency_field_investigation */
		{ 29, 1 }, /* experience:delinquency_investigation_supervision */
		{ 33, 1 }, /* experience:delinquency_field_investigation+delinquency_investiga... */
		{ 25, 1 }, /* determination:personnel_department */
		{ 28, 1 }, /* experience:revenue_billing_supervision */
		{ 29, 1 }, /* experience:delinquency_investigation_supervision */
	},
	{ /* facts */
		{ CLASSPEC_EDUCATION, CLASSPEC_AS_OF, 0, 0, 0, 0, 2, 0, 0, CLASSPEC_NONE, CLASSPEC_NONE, 0, 0, 0, 1, 3842, 2241 }, /* education:twelfth_grade */
		{ CLASSPEC_EXPERIENCE, CLASSPEC_AS_OF, 0, 0, 0, 2, 1, 0, 0, CLASSPEC_NONE, CLASSPEC_NONE, 0, 0, 0, 1, 3866, 295 }, /* experience:inbound_call_center_service */
		{ CLASSPEC_DECISION, CLASSPEC_AS_OF, 0, 0, 0, 3, 1, 0, 0, 0, CLASSPEC_NONE, 0, 0, 0, 1, 3905, 3940 }, /* determination:personnel_department */
		{ CLASSPEC_CREDENTIAL, CLASSPEC_AS_OF, 0, 0, 0, 4, 1, 0, 0, CLASSPEC_NONE, CLASSPEC_NONE, 0, 0, 0, 1, 4423, 2353 }, /* credential:designated_language */
		{ CLASSPEC_EDUCATION, CLASSPEC_AS_OF, 0, 1, 0, 5, 1, 0, 0, CLASSPEC_NONE, CLASSPEC_NONE, 0, 0, 0, 1, 4454, 4485 }, /* education:bachelors/accredited */
		{ CLASSPEC_EXPERIENCE, CLASSPEC_AS_OF, 0, 0, 0, 6, 1, 0, 0, CLASSPEC_NONE, CLASSPEC_NONE, 0, 0, 0, 1, 4529, 1819 }, /* experience:call_center_administration */
		{ CLASSPEC_EXPERIENCE, CLASSPEC_AS_OF, 0, 0, 0, 7, 1, 0, 0, CLASSPEC_NONE, CLASSPEC_NONE, 0, 0, 0, 1, 4567, 1902 }, /* experience:call_center_management */
		{ CLASSPEC_EXPERIENCE, CLASSPEC_AS_OF, 0, 0, 0, 8, 2, 0, 0, CLASSPEC_NONE, CLASSPEC_NONE, 0, 0, 0, 1, 4601, 4662 }, /* experience:call_center_administration+call_center_management */
		{ CLASSPEC_EXPERIENCE, CLASSPEC_AS_OF, 0, 0, 0, 10, 10, 0, 0, CLASSPEC_NONE, CLASSPEC_NONE, 0, 0, 0, 1, 4859, 47 }, /* experience:call_center_work */
		{ CLASSPEC_EXPERIENCE, CLASSPEC_AS_OF, 0, 0, 0, 20, 1, 0, 0, CLASSPEC_NONE, CLASSPEC_NONE, 0, 0, 0, 1, 4887, 2074 }, /* experience:full_time_inbound_supervision */
		{ CLASSPEC_EXPERIENCE, CLASSPEC_AS_OF, 0, 0, 0, 21, 2, 0, 0, CLASSPEC_NONE, CLASSPEC_NONE, 0, 0, 0, 1, 4928, 4992 }, /* experience:full_time_inbound_supervision+call_center_management */
		{ CLASSPEC_DECISION, CLASSPEC_AS_OF, 0, 0, 0, 23, 1, 0, 0, 1, CLASSPEC_NONE, 0, 0, 0, 1, 3905, 3940 }, /* determination:personnel_department */
		{ CLASSPEC_DECISION, CLASSPEC_AS_OF, 0, 0, 0, 24, 1, 0, 0, 2, CLASSPEC_NONE, 0, 0, 0, 1, 3905, 3940 }, /* determination:personnel_department */
		{ CLASSPEC_EXPERIENCE, CLASSPEC_AS_OF, 0, 0, 0, 25, 2, 0, 0, CLASSPEC_NONE, CLASSPEC_NONE, 0, 0, 0, 1, 7066, 677 }, /* experience:city_contact_center_service */
		{ CLASSPEC_DECISION, CLASSPEC_AS_OF, 0, 0, 0, 27, 1, 0, 0, 3, CLASSPEC_NONE, 0, 0, 0, 1, 7105, 7145 }, /* determination:office_of_human_resources */
		{ CLASSPEC_CREDENTIAL, CLASSPEC_AS_OF, 0, 0, 0, 28, 1, 0, 0, CLASSPEC_NONE, CLASSPEC_NONE, 0, 0, 0, 1, 7501, 2488 }, /* credential:english_and_designated_language */
		{ CLASSPEC_EXPERIENCE, CLASSPEC_AS_OF, 0, 0, 0, 29, 3, 0, 0, CLASSPEC_NONE, CLASSPEC_NONE, 0, 0, 0, 1, 7544, 7615 }, /* experience:high_volume_call_center_service+city_contact_center_s... */
		{ CLASSPEC_CREDITS, CLASSPEC_AS_OF, 0, 1, 0, 0, 0, 0, 0, CLASSPEC_NONE, CLASSPEC_NONE, 0, 0, 0, 300, 8175, 8194 }, /* credits/accredited */
		{ CLASSPEC_EXPERIENCE, CLASSPEC_AS_OF, 0, 0, 0, 32, 1, 0, 0, CLASSPEC_NONE, CLASSPEC_NONE, 0, 0, 0, 1, 8237, 851 }, /* experience:city_contact_center_full_performance_service */
		{ CLASSPEC_EXPERIENCE, CLASSPEC_AS_OF, 0, 0, 0, 33, 1, 0, 0, CLASSPEC_NONE, CLASSPEC_NONE, 0, 0, 0, 1, 8293, 526 }, /* experience:high_volume_call_center_service */
		{ CLASSPEC_EXPERIENCE, CLASSPEC_AS_OF, 0, 0, 0, 34, 1, 0, 0, CLASSPEC_NONE, CLASSPEC_NONE, 0, 0, 0, 1, 8336, 983 }, /* experience:high_volume_call_center_supervision */
		{ CLASSPEC_EXPERIENCE, CLASSPEC_AS_OF, 0, 0, 0, 35, 2, 0, 0, CLASSPEC_NONE, CLASSPEC_NONE, 0, 0, 0, 1, 8383, 8462 }, /* experience:high_volume_call_center_service+high_volume_call_cent... */
		{ CLASSPEC_DECISION, CLASSPEC_AS_OF, 0, 0, 0, 37, 1, 0, 0, 4, CLASSPEC_NONE, 0, 0, 0, 1, 7105, 7145 }, /* determination:office_of_human_resources */
		{ CLASSPEC_EXPERIENCE, CLASSPEC_AS_OF, 0, 0, 0, 38, 1, 0, 0, CLASSPEC_NONE, CLASSPEC_NONE, 0, 0, 0, 1, 11155, 1160 }, /* experience:call_center_staff_supervision */
		{ CLASSPEC_EXPERIENCE, CLASSPEC_AS_OF, 0, 0, 0, 39, 2, 0, 0, CLASSPEC_NONE, CLASSPEC_NONE, 0, 0, 0, 1, 11196, 11265 }, /* experience:inbound_call_center_service+call_center_staff_supervi... */
		{ CLASSPEC_DECISION, CLASSPEC_AS_OF, 0, 0, 0, 41, 1, 0, 0, 5, CLASSPEC_NONE, 0, 0, 0, 1, 3905, 3940 }, /* determination:personnel_department */
		{ CLASSPEC_EXPERIENCE, CLASSPEC_AS_OF, 0, 0, 0, 42, 2, 0, 0, CLASSPEC_NONE, CLASSPEC_NONE, 0, 0, 0, 1, 12393, 119 }, /* experience:public_information_service */
		{ CLASSPEC_EXPERIENCE, CLASSPEC_AS_OF, 0, 0, 0, 44, 1, 0, 0, CLASSPEC_NONE, CLASSPEC_NONE, 0, 0, 0, 1, 12431, 1375 }, /* experience:delinquency_field_investigation */
		{ CLASSPEC_EXPERIENCE, CLASSPEC_AS_OF, 0, 0, 0, 45, 1, 0, 0, CLASSPEC_NONE, CLASSPEC_NONE, 0, 0, 0, 1, 12474, 1515 }, /* experience:revenue_billing_supervision */
		{ CLASSPEC_EXPERIENCE, CLASSPEC_AS_OF, 0, 0, 0, 46, 1, 0, 0, CLASSPEC_NONE, CLASSPEC_NONE, 0, 0, 0, 1, 12513, 1656 }, /* experience:delinquency_investigation_supervision */
		{ CLASSPEC_EXPERIENCE, CLASSPEC_AS_OF, 0, 0, 0, 47, 3, 0, 0, CLASSPEC_NONE, CLASSPEC_NONE, 0, 0, 0, 1, 12562, 12628 }, /* experience:public_information_service+revenue_billing_supervisio... */
		{ CLASSPEC_EXPERIENCE, CLASSPEC_AS_OF, 0, 0, 0, 50, 3, 0, 0, CLASSPEC_NONE, CLASSPEC_NONE, 0, 0, 0, 1, 12874, 12950 }, /* experience:public_information_service+delinquency_investigation_... */
		{ CLASSPEC_EXPERIENCE, CLASSPEC_AS_OF, 0, 0, 0, 53, 2, 0, 0, CLASSPEC_NONE, CLASSPEC_NONE, 0, 0, 0, 1, 13229, 13300 }, /* experience:delinquency_field_investigation+revenue_billing_super... */
		{ CLASSPEC_EXPERIENCE, CLASSPEC_AS_OF, 0, 0, 0, 55, 2, 0, 0, CLASSPEC_NONE, CLASSPEC_NONE, 0, 0, 0, 1, 13510, 13591 }, /* experience:delinquency_field_investigation+delinquency_investiga... */
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
		{ 15497, 15523, 5, 0, 0, 13, 0, 2 }, /* 6J24 two years to the day */
		{ 15581, 15523, 16, 0, 13, 13, 2, 1 }, /* 6J24 a month too few */
		{ 15602, 15523, 25, 0, 26, 13, 3, 1 }, /* 6J24 half time counts for half */
		{ 15633, 15523, 35, 0, 39, 8, 4, 1 }, /* 6J24 another kind of call center work is not enough */
		{ 15685, 15523, 44, 0, 47, 14, 5, 1 }, /* 6J24 nothing is known of the schooling */
		{ 15724, 15523, 53, 0, 61, 13, 6, 1 }, /* 6J24 nothing is known of the hours */
		{ 15759, 15523, 63, 0, 74, 12, 7, 1 }, /* 6J24 schooling unfinished, the floor held */
		{ 15801, 15523, 69, 0, 86, 29, 8, 1 }, /* 6J24 schooling unfinished, nothing known of the floor */
		{ 15855, 15523, 75, 0, 115, 12, 9, 1 }, /* 6J24 schooling unfinished, accepted */
		{ 15891, 15523, 83, 0, 127, 8, 10, 1 }, /* 6J24 schooling unfinished, refused */
		{ 15926, 15523, 92, 0, 135, 13, 11, 1 }, /* 6J24 accepted in vain, since the floor fails */
		{ 15971, 15523, 102, 0, 148, 14, 12, 2 }, /* 6J24 bilingual, two years */
		{ 15997, 15523, 112, 0, 162, 14, 14, 1 }, /* 6J24 bilingual, a month too few */
		{ 16029, 15523, 122, 0, 176, 14, 15, 2 }, /* 6J24 bilingual, the language not yet tested */
		{ 16073, 15523, 133, 0, 190, 13, 17, 1 }, /* 6J24 bilingual, schooling unfinished */
		{ 16110, 15523, 142, 0, 203, 12, 18, 2 }, /* 6J24 bilingual, no office can waive the language */
		{ 16159, 16193, 5, 0, 215, 13, 20, 1 }, /* 6J28 a degree, one year and three */
		{ 16248, 16193, 14, 0, 228, 13, 21, 1 }, /* 6J28 a degree and a month too few as manager */
		{ 16293, 16193, 24, 0, 241, 13, 22, 1 }, /* 6J28 a degree and a month too few of administration */
		{ 16345, 16193, 34, 0, 254, 12, 23, 1 }, /* 6J28 a degree that is not accredited */
		{ 16382, 16193, 44, 0, 266, 13, 24, 1 }, /* 6J28 administering and managing at once counts once */
		{ 16434, 16193, 53, 0, 279, 13, 25, 1 }, /* 6J28 four years of such a post can be divided */
		{ 16480, 16193, 61, 0, 292, 13, 26, 1 }, /* 6J28 nothing is known of the schooling */
		{ 16519, 16193, 71, 0, 305, 12, 27, 1 }, /* 6J28 no degree, four years and four */
		{ 16555, 16193, 81, 0, 317, 12, 28, 1 }, /* 6J28 no degree, a month too few as supervisor */
		{ 16601, 16193, 92, 0, 329, 8, 29, 1 }, /* 6J28 no degree, refused with a month too few as manager */
		{ 16657, 16193, 104, 0, 337, 12, 30, 1 }, /* 6J28 no degree, the years as manager are not years of general ex... */
		{ 16734, 16193, 114, 0, 349, 30, 31, 1 }, /* 6J28 no degree, nothing is known of the work */
		{ 16779, 16193, 122, 0, 379, 12, 32, 1 }, /* 6J28 no degree and less than three years as manager */
		{ 16831, 16859, 5, 0, 391, 13, 33, 2 }, /* 6J26 three years to the day */
		{ 16918, 16859, 15, 0, 404, 13, 35, 2 }, /* 6J26 what is enough for 6J24 falls a year short */
		{ 16966, 16859, 25, 0, 417, 13, 37, 1 }, /* 6J26 a month too few */
		{ 16987, 16859, 34, 0, 430, 14, 38, 1 }, /* 6J26 nothing is known of the schooling */
		{ 17026, 16859, 43, 0, 444, 30, 39, 1 }, /* 6J26 nothing is known of the work */
		{ 17060, 16859, 52, 0, 474, 12, 40, 1 }, /* 6J26 schooling unfinished, the floor held */
		{ 17102, 16859, 58, 0, 486, 12, 41, 1 }, /* 6J26 schooling unfinished, the floor failed */
		{ 17146, 16859, 66, 0, 498, 14, 42, 1 }, /* 6J26 bilingual, three years */
		{ 17174, 16859, 75, 0, 512, 14, 43, 1 }, /* 6J26 bilingual, a month too few */
		{ 17206, 16859, 85, 0, 526, 14, 44, 1 }, /* 6J26 bilingual, the language not yet tested */
		{ 17250, 16859, 95, 0, 540, 13, 45, 1 }, /* 6J26 bilingual, schooling unfinished */
		{ 17287, 17329, 5, 0, 553, 10, 46, 2 }, /* 6J56 in 2021, a year in the City's center */
		{ 17375, 17329, 16, 0, 563, 10, 48, 2 }, /* 6J56 in 2022, a year in the City's center */
		{ 17417, 17329, 27, 0, 573, 11, 50, 1 }, /* 6J56 in 2021, a year in another high volume call center */
		{ 17473, 17329, 36, 0, 584, 11, 51, 1 }, /* 6J56 in 2022, a year in another high volume call center */
		{ 17529, 17329, 46, 0, 595, 12, 52, 1 }, /* 6J56 in 2021, half a year in each */
		{ 17563, 17329, 56, 0, 607, 12, 53, 1 }, /* 6J56 in 2022, half a year in each */
		{ 17597, 17329, 67, 0, 619, 9, 54, 1 }, /* 6J56 in 2021, refused with a month too few */
		{ 17640, 17329, 78, 0, 628, 8, 55, 1 }, /* 6J56 in 2022, refused with a month too few */
		{ 17683, 17329, 89, 0, 636, 9, 56, 1 }, /* 6J56 in 2022, refused with a year elsewhere */
		{ 17727, 17329, 100, 0, 645, 8, 57, 1 }, /* 6J56 in 2021, a call center without high volume */
		{ 17775, 17329, 110, 0, 653, 12, 58, 1 }, /* 6J56 in 2021, nothing is known of the schooling */
		{ 17823, 17329, 120, 0, 665, 11, 59, 1 }, /* 6J56 in 2022, nothing is known of the schooling */
		{ 17871, 17329, 130, 0, 676, 10, 60, 1 }, /* 6J56 in 2022, nothing is known of the hours */
		{ 17915, 17329, 140, 0, 686, 6, 61, 1 }, /* 6J56 in 2021, the clause has no floor */
		{ 17953, 17329, 147, 0, 692, 6, 62, 2 }, /* 6J56 in 2022, the clause has no floor */
		{ 17991, 17329, 155, 0, 698, 12, 64, 1 }, /* 6J56 in 2021, bilingual, a year in another high volume call cent... */
		{ 18058, 17329, 165, 0, 710, 12, 65, 1 }, /* 6J56 in 2022, bilingual, a year in another high volume call cent... */
		{ 18125, 17329, 176, 0, 722, 12, 66, 1 }, /* 6J56 in 2022, bilingual, a year in the City's center */
		{ 18178, 17329, 186, 0, 734, 9, 67, 1 }, /* 6J56 in 2021, bilingual, refused with a month too few */
		{ 18232, 17329, 198, 0, 743, 9, 68, 1 }, /* 6J56 in 2022, bilingual, refused with a month too few */
		{ 18286, 17329, 210, 0, 752, 12, 69, 1 }, /* 6J56 in 2021, bilingual, the languages not yet tested */
		{ 18340, 17329, 221, 0, 764, 11, 70, 1 }, /* 6J56 in 2022, bilingual, the languages not yet tested */
		{ 18394, 17329, 232, 0, 775, 10, 71, 1 }, /* 6J56 in 2021, bilingual, schooling unfinished */
		{ 18440, 18497, 5, 0, 785, 11, 72, 1 }, /* 6J57 four years at full performance in the City's center */
		{ 18554, 18497, 13, 0, 796, 13, 73, 1 }, /* 6J57 two years elsewhere and two at full performance */
		{ 18607, 18497, 22, 0, 809, 11, 74, 1 }, /* 6J57 a month too few at full performance */
		{ 18648, 18497, 32, 0, 820, 11, 75, 1 }, /* 6J57 two general years only */
		{ 18676, 18497, 40, 0, 831, 11, 76, 1 }, /* 6J57 two general years only, granted in vain */
		{ 18721, 18497, 50, 0, 842, 11, 77, 1 }, /* 6J57 two years at full performance count once */
		{ 18767, 18497, 59, 0, 853, 12, 78, 1 }, /* 6J57 two years elsewhere and two supervising there */
		{ 18818, 18497, 68, 0, 865, 12, 79, 1 }, /* 6J57 a month too few supervising */
		{ 18851, 18497, 78, 0, 877, 12, 80, 1 }, /* 6J57 a month too few of general experience */
		{ 18894, 18497, 88, 0, 889, 10, 81, 1 }, /* 6J57 refused with a month too few of general experience */
		{ 18950, 18497, 99, 0, 899, 12, 82, 1 }, /* 6J57 answering and supervising in one job counts once */
		{ 19004, 18497, 108, 0, 911, 12, 83, 1 }, /* 6J57 the City's own center is not the other option's call center */
		{ 19069, 18497, 118, 0, 923, 12, 84, 1 }, /* 6J57 thirty credits for a year in the City's center */
		{ 19121, 18497, 127, 0, 935, 13, 85, 1 }, /* 6J57 thirty credits for a year elsewhere */
		{ 19162, 18497, 137, 0, 948, 11, 86, 1 }, /* 6J57 sixty credits take off no second year */
		{ 19205, 18497, 147, 0, 959, 10, 87, 1 }, /* 6J57 twenty-nine credits take off nothing */
		{ 19247, 18497, 159, 0, 969, 12, 88, 1 }, /* 6J57 fifteen credits and three years and a half */
		{ 19295, 18497, 169, 0, 981, 11, 89, 1 }, /* 6J57 thirty credits that are not accredited */
		{ 19339, 18497, 179, 0, 992, 13, 90, 1 }, /* 6J57 credits do not touch the specific experience */
		{ 19389, 18497, 190, 0, 1005, 12, 91, 1 }, /* 6J57 nothing is known of the credits */
		{ 19426, 18497, 200, 0, 1017, 12, 92, 1 }, /* 6J57 nothing is known of the schooling */
		{ 19465, 18497, 209, 0, 1029, 10, 93, 1 }, /* 6J57 schooling unfinished */
		{ 19491, 18497, 215, 0, 1039, 10, 94, 1 }, /* 6J57 schooling unfinished, accepted */
		{ 19527, 19585, 5, 0, 1049, 14, 95, 2 }, /* 6J27 call center, two years answering and two supervising */
		{ 19646, 19585, 15, 0, 1063, 14, 97, 1 }, /* 6J27 call center, a month too few as supervisor */
		{ 19694, 19585, 25, 0, 1077, 14, 98, 1 }, /* 6J27 call center, a month too few of general experience */
		{ 19750, 19585, 35, 0, 1091, 10, 99, 1 }, /* 6J27 call center, refused with a month too few of general experi... */
		{ 19819, 19585, 46, 0, 1101, 14, 100, 1 }, /* 6J27 call center, one job of both kinds counts once */
		{ 19871, 19585, 55, 0, 1115, 14, 101, 1 }, /* 6J27 call center, four years of such a job can be divided */
		{ 19929, 19585, 63, 0, 1129, 15, 102, 1 }, /* 6J27 call center, nothing is known of the schooling */
		{ 19981, 19585, 73, 0, 1144, 13, 103, 1 }, /* 6J27 call center, schooling unfinished */
		{ 20020, 19585, 82, 0, 1157, 12, 104, 2 }, /* 6J27 revenue, the public served and billing supervised */
		{ 20075, 19585, 92, 0, 1169, 12, 106, 1 }, /* 6J27 revenue, in the field and over those in the field */
		{ 20130, 19585, 101, 0, 1181, 15, 107, 1 }, /* 6J27 revenue, in-bound calls inform the public too */
		{ 20181, 19585, 110, 0, 1196, 12, 108, 1 }, /* 6J27 revenue, a month too few as supervisor */
		{ 20225, 19585, 120, 0, 1208, 14, 109, 1 }, /* 6J27 revenue, two kinds of supervision do not add up */
		{ 20278, 19585, 131, 0, 1222, 14, 110, 1 }, /* 6J27 revenue, two kinds of general experience do not add up */
		{ 20338, 19585, 142, 0, 1236, 13, 111, 1 }, /* 6J27 revenue, nothing is known of the schooling */
		{ 20386, 19585, 152, 0, 1249, 10, 112, 1 }, /* 6J27 revenue, supervision alone is for the department to judge */
		{ 20449, 19585, 161, 0, 1259, 9, 113, 2 }, /* 6J27 the floor of one specialty is no floor of the other */
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
		{ 21, 5, 360, 0, 0, 5282, 5348, 0, 121 }, /* 1 year of administrative work in the environment of a call cente... */
		{ 21, 6, 1080, 0, 0, 5368, 5517, 0, 122 }, /* 3 years of managing in the environment of a call center: directi... */
		{ 27, 9, 720, 0, 0, 5823, 0, 0, 130 }, /* 2 years of full time supervision of call center staff who spend ... */
		{ 27, 8, 720, 0, 0, 5983, 6045, 0, 129 }, /* the other 2 years of work in the environment of a call center */
		{ 27, 6, 1440, 0, 0, 6068, 6217, 0, 132 }, /* 4 years of managing in the environment of a call center: directi... */
		{ 87, 16, 720, 0, 0, 8764, 9022, 0, 141 }, /* 2 years of customer service in a high volume call center: taking... */
		{ 87, 18, 720, 0, 0, 9037, 9140, 0, 143 }, /* 2 years of the same customer service in the City's 3-1-1 Contact... */
		{ 92, 16, 360, 0, 0, 7862, 9022, 0, 141 }, /* 1 year of customer service in a high volume call center: taking,... */
		{ 92, 18, 720, 0, 0, 9037, 9140, 0, 143 }, /* 2 years of the same customer service in the City's 3-1-1 Contact... */
		{ 96, 19, 720, 0, 0, 9852, 9982, 0, 148 }, /* 2 years of customer service in a high volume call center: taking... */
		{ 96, 20, 720, 0, 0, 9998, 10152, 0, 149 }, /* 2 years of customer service as the supervisor of agents in a hig... */
		{ 102, 19, 360, 0, 0, 10514, 9982, 0, 148 }, /* 1 year of customer service in a high volume call center: taking,... */
		{ 102, 20, 720, 0, 0, 9998, 10152, 0, 149 }, /* 2 years of customer service as the supervisor of agents in a hig... */
		{ 114, 1, 720, 0, 0, 3980, 11642, 0, 175 }, /* 2 years of customer service in a centralized call center that in... */
		{ 114, 23, 720, 0, 0, 11662, 11852, 0, 177 }, /* 2 years of supervising and managing the staff of a departmental ... */
		{ 126, 26, 720, 0, 0, 13834, 0, 0, 194 }, /* 2 years of customer service that informs the public and obtains ... */
		{ 126, 28, 720, 0, 0, 13989, 0, 0, 198 }, /* 2 years of supervising employees in the billing or collection of... */
		{ 130, 26, 720, 0, 0, 13834, 0, 0, 194 }, /* 2 years of customer service that informs the public and obtains ... */
		{ 130, 29, 720, 0, 0, 14378, 0, 0, 199 }, /* 2 years of supervising employees who investigate tax, water or s... */
		{ 134, 27, 720, 0, 0, 14833, 0, 0, 195 }, /* 2 years of field work on tax, water or sewer delinquents, establ... */
		{ 134, 28, 720, 0, 0, 13989, 0, 0, 198 }, /* 2 years of supervising employees in the billing or collection of... */
		{ 138, 27, 720, 0, 0, 14833, 0, 0, 195 }, /* 2 years of field work on tax, water or sewer delinquents, establ... */
		{ 138, 29, 720, 0, 0, 14378, 0, 0, 199 }, /* 2 years of supervising employees who investigate tax, water or s... */
	},
	/* strings from 0 */
	"\000"
	"phl\000"
	"City of Philadelphia\000"
	"phl.call_center_work\000"
	"work in the environment of a call center\000"
	"phl.public_information_service\000"
	"customer service that informs the public and obtains information from it, face "
		"to face, by telephone or through a system that distributes calls\000"
	"phl.inbound_call_center_service\000"
	"customer service in a centralized call center that informs the public and "
		"obtains information from it by telephone or call distributor, with in-bound "
		"calls taking at least 90 percent of the time\000"
	"phl.high_volume_call_center_service\000"
	"customer service in a high volume call center: taking, handling and answering "
		"calls, walk-ins and electronic inquiries\000"
	"phl.city_contact_center_service\000"
	"customer service in the City's 3-1-1 Contact Center: taking, handling and "
		"answering calls, walk-ins and electronic inquiries\000"
	"phl.city_contact_center_full_performance_service\000"
	"the same customer service in the City's 3-1-1 Contact Center, at the full "
		"performance level\000"
	"phl.high_volume_call_center_supervision\000"
	"customer service as the supervisor of agents in a high volume call center who "
		"take, handle and answer calls, walk-ins and electronic inquiries\000"
	"phl.call_center_staff_supervision\000"
	"supervising and managing the staff of a departmental or centralized call center "
		"whose customer service and communication work gives, obtains and routes "
		"information for the public\000"
	"phl.delinquency_field_investigation\000"
	"field work on tax, water or sewer delinquents, establishing facts so that the "
		"City's revenues are collected\000"
	"phl.revenue_billing_supervision\000"
	"supervising employees in the billing or collection of utility or municipal "
		"revenues in high volume\000"
	"phl.delinquency_investigation_supervision\000"
	"supervising employees who investigate tax, water or sewer delinquents and "
		"establish facts so that the City's revenues are collected\000"
	"phl.call_center_administration\000"
	"administrative work in the environment of a call center\000"
	"phl.call_center_management\000"
	"managing in the environment of a call center: directing first line supervisors, "
		"developing policies and procedures, and managing a budget\000"
	"phl.full_time_inbound_supervision\000"
	"full time supervision of call center staff who spend at least 90 percent of the "
		"time on in-bound calls coming through a system that distributes them\000"
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
	"education:twelfth_grade",
	/* strings from 3866 */
	"experience:inbound_call_center_service\000"
	"determination:personnel_department\000"
	"a determination by Personnel Department\000"
	"2 years of customer service in a centralized call center that informs the "
		"public and obtains information from it by telephone or call distributor, with "
		"in-bound calls taking at least 90 percent of the time\000"
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
	"administrative work in the environment of a call center or managing in the "
		"environment of a call center: directing first line supervisors, developing "
		"policies and procedures, and managing a budget\000"
	"experience:call_center_work\000"
	"experience:full_time_inbound_supervision\000"
	"experience:full_time_inbound_supervision+call_center_management\000"
	"full time supervision of call center staff who spend at least 90 percent of the "
		"time on in-bound calls coming through a system that distributes them or "
		"managing in the environment of a call center: directing first line supervisors, "
		"developing policies and procedures, and managing a budget\000"
	"1 year of administrative work in the environment of a call center\000"
	"general_with_degree\000"
	"3 years of managing in the environment of a call center: directing first line "
		"supervisors, developing policies and procedures, and managing a budget\000"
	"specific_with_degree\000"
	"general_with_degree and specific_with_degree together, no day counted twice: 4 "
		"years of administrative work in the environment of a call center or managing in "
		"the environment of a call center: directing first line supervisors, developing "
		"policies and procedures, and managing a budget\000"
	"2 years of full time supervision of call center staff who spend at least 90 "
		"percent of the time on in-bound calls coming through a system that distributes "
		"them\000"
	"the other 2 years of work in the environment of a call center\000"
	"general_without_degree\000"
	"4 years of managing in the environment of a call center: directing first line "
		"supervisors, developing policies and procedures, and managing a budget\000"
	"specific_without_degree\000"
	"no day counted twice: 6 years of full time supervision of call center staff who "
		"spend at least 90 percent of the time on in-bound calls coming through a system "
		"that distributes them or managing in the environment of a call center: "
		"directing first line supervisors, developing policies and procedures, and "
		"managing a budget\000"
	"no day counted twice: 8 years of work in the environment of a call center\000"
	"Schooling and experience combined in any other way, if the department finds it "
		"equal and the specific experience in it.\000"
	"specs/phl/communications_center_manager.classpec\000"
	"3 years of customer service in a centralized call center that informs the "
		"public and obtains information from it by telephone or call distributor, with "
		"in-bound calls taking at least 90 percent of the time\000"
	"specs/phl/communications_center_team_leader.classpec\000"
	"experience:city_contact_center_service\000"
	"determination:office_of_human_resources\000"
	"a determination by Office of Human Resources\000"
	"1 year of customer service in the City's 3-1-1 Contact Center: taking, handling "
		"and answering calls, walk-ins and electronic inquiries\000"
	"accepted by Office of Human Resources\000"
	"Schooling and experience combined in any other way, if the office finds it "
		"equal.\000"
	"2022-02\000"
	"specs/phl/contact_center_agent@2022-02.classpec\000"
	"credential:english_and_designated_language\000"
	"experience:high_volume_call_center_service+city_contact_center_service",
	/* strings from 7615 */
	"customer service in a high volume call center: taking, handling and answering "
		"calls, walk-ins and electronic inquiries or customer service in the City's "
		"3-1-1 Contact Center: taking, handling and answering calls, walk-ins and "
		"electronic inquiries\000"
	"1 year of customer service in a high volume call center: taking, handling and "
		"answering calls, walk-ins and electronic inquiries or customer service in the "
		"City's 3-1-1 Contact Center: taking, handling and answering calls, walk-ins and "
		"electronic inquiries\000"
	"2021-06\000"
	"specs/phl/contact_center_agent@2021-06.classpec\000"
	"credits/accredited\000"
	"semester credits from an accredited school\000"
	"experience:city_contact_center_full_performance_service\000"
	"experience:high_volume_call_center_service\000"
	"experience:high_volume_call_center_supervision\000"
	"experience:high_volume_call_center_service+high_volume_call_center_supervision\000"
	"customer service in a high volume call center: taking, handling and answering "
		"calls, walk-ins and electronic inquiries or customer service as the supervisor "
		"of agents in a high volume call center who take, handle and answer calls, "
		"walk-ins and electronic inquiries\000"
	"as it stands, or with a substitution\000"
	"2 years of customer service in a high volume call center: taking, handling and "
		"answering calls, walk-ins and electronic inquiries or customer service in the "
		"City's 3-1-1 Contact Center: taking, handling and answering calls, walk-ins and "
		"electronic inquiries\000"
	"center_general\000"
	"2 years of the same customer service in the City's 3-1-1 Contact Center, at the "
		"full performance level\000"
	"center_specific\000"
	"center_general and center_specific together, no day counted twice: 4 years of "
		"customer service in a high volume call center: taking, handling and answering "
		"calls, walk-ins and electronic inquiries or customer service in the City's "
		"3-1-1 Contact Center: taking, handling and answering calls, walk-ins and "
		"electronic inquiries\000"
	"30 semester credits from an accredited school\000"
	"center_general and center_specific together, no day counted twice: 3 years of "
		"customer service in a high volume call center: taking, handling and answering "
		"calls, walk-ins and electronic inquiries or customer service in the City's "
		"3-1-1 Contact Center: taking, handling and answering calls, walk-ins and "
		"electronic inquiries\000"
	"2 years of customer service in a high volume call center: taking, handling and "
		"answering calls, walk-ins and electronic inquiries\000"
	"outside_general\000"
	"2 years of customer service as the supervisor of agents in a high volume call "
		"center who take, handle and answer calls, walk-ins and electronic inquiries\000"
	"outside_specific\000"
	"outside_general and outside_specific together, no day counted twice: 4 years of "
		"customer service in a high volume call center: taking, handling and answering "
		"calls, walk-ins and electronic inquiries or customer service as the supervisor "
		"of agents in a high volume call center who take, handle and answer calls, "
		"walk-ins and electronic inquiries\000"
	"1 year of customer service in a high volume call center: taking, handling and "
		"answering calls, walk-ins and electronic inquiries\000"
	"outside_general and outside_specific together, no day counted twice: 3 years of "
		"customer service in a high volume call center: taking, handling and answering "
		"calls, walk-ins and electronic inquiries or customer service as the supervisor "
		"of agents in a high volume call center who take, handle and answer calls, "
		"walk-ins and electronic inquiries\000"
	"Schooling and experience combined in any other way, if the office finds it "
		"equal and the specific experience in it.\000"
	"specs/phl/contact_center_agent_supervisor.classpec\000"
	"experience:call_center_staff_supervision\000"
	"experience:inbound_call_center_service+call_center_staff_supervision",
	/* strings from 11265 */
	"customer service in a centralized call center that informs the public and "
		"obtains information from it by telephone or call distributor, with in-bound "
		"calls taking at least 90 percent of the time or supervising and managing the "
		"staff of a departmental or centralized call center whose customer service and "
		"communication work gives, obtains and routes information for the public\000"
	"call_center_general\000"
	"2 years of supervising and managing the staff of a departmental or centralized "
		"call center whose customer service and communication work gives, obtains and "
		"routes information for the public\000"
	"call_center_specific\000"
	"call_center_general and call_center_specific together, no day counted twice: 4 "
		"years of customer service in a centralized call center that informs the public "
		"and obtains information from it by telephone or call distributor, with in-bound "
		"calls taking at least 90 percent of the time or supervising and managing the "
		"staff of a departmental or centralized call center whose customer service and "
		"communication work gives, obtains and routes information for the public\000"
	"specs/phl/customer_services_assistant_manager.classpec\000"
	"experience:public_information_service\000"
	"experience:delinquency_field_investigation\000"
	"experience:revenue_billing_supervision\000"
	"experience:delinquency_investigation_supervision\000"
	"experience:public_information_service+revenue_billing_supervision\000"
	"customer service that informs the public and obtains information from it, face "
		"to face, by telephone or through a system that distributes calls or supervising "
		"employees in the billing or collection of utility or municipal revenues in high "
		"volume\000"
	"experience:public_information_service+delinquency_investigation_supervision\000"
	"customer service that informs the public and obtains information from it, face "
		"to face, by telephone or through a system that distributes calls or supervising "
		"employees who investigate tax, water or sewer delinquents and establish facts "
		"so that the City's revenues are collected\000"
	"experience:delinquency_field_investigation+revenue_billing_supervision\000"
	"field work on tax, water or sewer delinquents, establishing facts so that the "
		"City's revenues are collected or supervising employees in the billing or "
		"collection of utility or municipal revenues in high volume\000"
	"experience:delinquency_field_investigation+delinquency_investigation_supervision"
		"\000"
	"field work on tax, water or sewer delinquents, establishing facts so that the "
		"City's revenues are collected or supervising employees who investigate tax, "
		"water or sewer delinquents and establish facts so that the City's revenues are "
		"collected\000"
	"2 years of customer service that informs the public and obtains information "
		"from it, face to face, by telephone or through a system that distributes calls\000"
	"2 years of supervising employees in the billing or collection of utility or "
		"municipal revenues in high volume\000"
	"no day counted twice: 4 years of customer service that informs the public and "
		"obtains information from it, face to face, by telephone or through a system "
		"that distributes calls or supervising employees in the billing or collection of "
		"utility or municipal revenues in high volume\000"
	"2 years of supervising employees who investigate tax, water or sewer "
		"delinquents and establish facts so that the City's revenues are collected\000"
	"no day counted twice: 4 years of customer service that informs the public and "
		"obtains information from it, face to face, by telephone or through a system "
		"that distributes calls or supervising employees who investigate tax, water or "
		"sewer delinquents and establish facts so that the City's revenues are collected\000"
	"2 years of field work on tax, water or sewer delinquents, establishing facts so "
		"that the City's revenues are collected",
	/* strings from 14952 */
	"no day counted twice: 4 years of field work on tax, water or sewer delinquents, "
		"establishing facts so that the City's revenues are collected or supervising "
		"employees in the billing or collection of utility or municipal revenues in high "
		"volume\000"
	"no day counted twice: 4 years of field work on tax, water or sewer delinquents, "
		"establishing facts so that the City's revenues are collected or supervising "
		"employees who investigate tax, water or sewer delinquents and establish facts "
		"so that the City's revenues are collected\000"
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
	"6J56 in 2022, the clause has no floor\000"
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
	"6J57 a month too few supervising",
	/* strings from 18851 */
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
