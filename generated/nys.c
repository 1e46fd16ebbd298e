/*
 * nys.c - classification plan of New York State Department of Civil Service (nys).
 *
 * Made by classpec from a spec whose rules have the hash 0x73e73d35.
 * Do not edit: change the spec and run classpec build.
 */
#include "nys.h"

#if CLASSPEC_TABLE_VERSION < 4 || CLASSPEC_TABLE_VERSION_MIN > 4
#error "nys.c holds tables of version 4, which this classpec.h does not read. Run classpec build again, with the compiler that came with this classpec.h."
#endif
#if NYS_SOURCE_HASH != 0x73e73d35u
#error "nys.c and nys.h were made from different specs. Run classpec build again and take both."
#endif

#define nys_at(member) ((uint32_t)offsetof(struct nys_tables, member))

#if defined(__cplusplus)
#define nys_holds(condition, why) static_assert(condition, why)
#elif __STDC_VERSION__ >= 201112L
#define nys_holds(condition, why) _Static_assert(condition, why)
#else
#define nys_holds(condition, why) extern char nys_held[(condition) ? 1 : -1]
#endif

nys_holds(nys_at(strings_1) == nys_at(strings_0) + 3824,
	   "the compiler left room between two arrays of char");

const struct nys_tables nys_tables = {
	{ /* plan */
		CLASSPEC_MAGIC,
		4, /* table version */
		(uint32_t)sizeof(struct nys_tables),
		NYS_SOURCE_HASH,
		4399, /* generator */
		0,
		{ nys_at(strings_0), 7307 }, /* strings */
		{ nys_at(authorities), 1 }, /* authorities */
		{ nys_at(kinds), 4 }, /* kinds */
		{ nys_at(levels), 2 }, /* levels */
		{ nys_at(subjects), 2 }, /* subjects */
		{ 0, 0 }, /* credentials */
		{ 0, 0 }, /* bodies */
		{ nys_at(jurisdictional_classes), 4 }, /* jurisdictional_classes */
		{ nys_at(routes), 3 }, /* routes */
		{ 0, 0 }, /* specialties */
		{ nys_at(classes), 10 }, /* classes */
		{ nys_at(rules), 8 }, /* rules */
		{ nys_at(nodes), 40 }, /* nodes */
		{ nys_at(terms), 10 }, /* terms */
		{ nys_at(facts), 10 }, /* facts */
		{ nys_at(selections), 12 }, /* selections */
		{ nys_at(cases), 64 }, /* cases */
		{ nys_at(case_values), 159 }, /* case_values */
		{ nys_at(expectations), 85 }, /* expectations */
		{ nys_at(case_needs), 32 }, /* case_needs */
		{ nys_at(demands), 4 }, /* demands */
		{ 0, 0 }, /* exchanges */
		{ nys_at(conditions), 25 }, /* conditions */
		{ nys_at(condition_lists), 8 }, /* condition_lists */
		{ nys_at(wordings), 35 }, /* wordings */
		{ nys_at(revisions), 2 }, /* revisions */
	},
	{ /* authorities */
		{ 1, 5, 30, 3750, 195000, CLASSPEC_PRORATED, 0, 1, 0, 2, 3, 0, 0, 0 }, /* nys */
	},
	{ /* kinds */
		{ 48, 69, 0 }, /* nys.customer_service */
		{ 86, 114, 0 }, /* nys.public_customer_service */
		{ 138, 162, 0 }, /* nys.network_development */
		{ 195, 231, 0 }, /* nys.call_center_project_supervision */
	},
	{ /* levels */
		{ 310, 326, 0 }, /* nys.high_school */
		{ 364, 378, 0 }, /* nys.bachelors */
	},
	{ /* subjects */
		{ 396, 411, 0 }, /* nys.accounting */
		{ 422, 435, 0 }, /* nys.business */
	},
	{ /* jurisdictional_classes */
		{ 542, 558, 0 }, /* nys.competitive */
		{ 506, 570, 0 }, /* nys.non_competitive */
		{ 586, 597, 0 }, /* nys.exempt */
		{ 604, 614, 0 }, /* nys.labor */
	},
	{ /* routes */
		{ 444, 458, 0 }, /* nys.promotion */
		{ 468, 489, 0 }, /* nys.open_competitive */
		{ 506, 526, 0 }, /* nys.non_competitive */
	},
	{ /* classes */
		{ 620, 655, 686, 694, 0, 0, 2, 0 }, /* nys.call_center_assistant_director */
		{ 698, 723, 744, 752, 0, 2, 1, 0 }, /* nys.call_center_director */
		{ 756, 789, 818, 826, 0, 3, 1, 0 }, /* nys.call_center_representative_1 */
		{ 828, 861, 890, 898, 0, 4, 2, 0 }, /* nys.call_center_representative_2 */
		{ 901, 934, 963, 971, 0, 6, 2, 0 }, /* nys.call_center_representative_3 */
		{ 974, 1005, 0, 0, 0, 8, 0, 0 }, /* nys.business_systems_analyst_4 */
		{ 1032, 1078, 0, 0, 0, 8, 0, 0 }, /* nys.manager_information_technology_services_1 */
		{ 1120, 1144, 0, 0, 0, 8, 0, 0 }, /* nys.call_center_manager */
		{ 1164, 1197, 0, 0, 0, 8, 0, 0 }, /* nys.call_center_representative_4 */
		{ 1226, 1271, 0, 0, 0, 8, 0, 0 }, /* nys.call_center_quality_assurance_specialist */
	},
	{ /* rules */
		{ 0, 0, CLASSPEC_NONE, 0, 0, 3, 38 }, /* nys.call_center_assistant_director, nys.promotion, 2016-06 */
		{ 0, 1, CLASSPEC_NONE, 0, 3, 5, 54 }, /* nys.call_center_assistant_director, nys.open_competitive, 2016-0... */
		{ 1, 2, CLASSPEC_NONE, 0, 8, 5, 88 }, /* nys.call_center_director, nys.non_competitive, 2016-06 */
		{ 2, 1, CLASSPEC_NONE, 1, 13, 5, 40 }, /* nys.call_center_representative_1, nys.open_competitive, 2024-12 */
		{ 3, 0, CLASSPEC_NONE, 1, 18, 1, 81 }, /* nys.call_center_representative_2, nys.promotion, 2024-12 */
		{ 3, 1, CLASSPEC_NONE, 1, 19, 10, 87 }, /* nys.call_center_representative_2, nys.open_competitive, 2024-12 */
		{ 4, 0, CLASSPEC_NONE, 1, 29, 1, 131 }, /* nys.call_center_representative_3, nys.promotion, 2024-12 */
		{ 4, 1, CLASSPEC_NONE, 1, 30, 10, 135 }, /* nys.call_center_representative_3, nys.open_competitive, 2024-12 */
	},
	{ /* nodes */
		/* nys.call_center_assistant_director, nys.promotion, 2016-06 */
		{ CLASSPEC_ANY, CLASSPEC_FILING, 0, 0, 3, 0, 0, 0 }, /* any of */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 1, 1, 0, 360, 1 }, /*   1 year of permanent competitive service as Manager Information T... */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 1, 1, 1, 720, 2 }, /*   2 years of permanent competitive service as Call Center Manager */
		/* nys.call_center_assistant_director, nys.open_competitive, 2016-06 */
		{ CLASSPEC_ALL, CLASSPEC_FILING, 0, 0, 5, 0, 0, 3 }, /* all of */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 1, 1, 2, 1, 4 }, /*   bachelor's degree */
		{ CLASSPEC_ALL, CLASSPEC_FILING, 0, 0, 3, 0, 0, 5 }, /*   6 years of information systems network work, including: */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 1, 1, 3, 2160, 8 }, /*     6 years of information systems network work */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 1, 1, 4, 1080, 6 }, /*     3 years of information systems projects and staff supervision in... */
		/* nys.call_center_director, nys.non_competitive, 2016-06 */
		{ CLASSPEC_ALL, CLASSPEC_FILING, 0, 0, 5, 0, 0, 9 }, /* all of */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 1, 1, 2, 1, 10 }, /*   bachelor's degree */
		{ CLASSPEC_ALL, CLASSPEC_FILING, 0, 0, 3, 0, 0, 11 }, /*   7 years of information systems network work, including: */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 1, 1, 3, 2520, 14 }, /*     7 years of information systems network work */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 1, 1, 4, 1080, 12 }, /*     3 years of information systems projects and staff supervision in... */
		/* nys.call_center_representative_1, nys.open_competitive, 2024-12 */
		{ CLASSPEC_ALL, CLASSPEC_FILING, 0, 0, 5, 0, 0, 15 }, /* all of */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 1, 1, 5, 1, 16 }, /*   high school graduation or equivalency */
		{ CLASSPEC_ANY, CLASSPEC_FILING, 0, 0, 3, 0, 0, 17 }, /*   any of */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 1, 1, 6, 360, 18 }, /*     1 year of public customer service */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 1, 1, 7, 9000, 19 }, /*     30 semester credits */
		/* nys.call_center_representative_2, nys.promotion, 2024-12 */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 1, 1, 8, 360, 20 }, /* 1 year of permanent service as Call Center Representative 1 */
		/* nys.call_center_representative_2, nys.open_competitive, 2024-12 */
		{ CLASSPEC_ALL, CLASSPEC_FILING, 0, 0, 10, 0, 0, 21 }, /* all of */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 1, 1, 5, 1, 22 }, /*   high school graduation or equivalency */
		{ CLASSPEC_ANY, CLASSPEC_FILING, CLASSPEC_SUBSTITUTED, 0, 8, 0, 0, 23 }, /*   as it stands, or with a substitution */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 1, 1, 6, 1080, 24 }, /*     3 years of public customer service */
		{ CLASSPEC_ALL, CLASSPEC_FILING, 0, 0, 3, 0, 0, 25 }, /*     all of */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 1, 1, 7, 18000, 26 }, /*       60 semester credits */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 1, 1, 6, 720, 27 }, /*       2 years of public customer service */
		{ CLASSPEC_ALL, CLASSPEC_FILING, 0, 0, 3, 0, 0, 25 }, /*     all of */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 1, 1, 2, 1, 28 }, /*       bachelor's degree */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 1, 1, 6, 360, 29 }, /*       1 year of public customer service */
		/* nys.call_center_representative_3, nys.promotion, 2024-12 */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 1, 1, 9, 360, 30 }, /* 1 year of permanent service as Call Center Representative 2 */
		/* nys.call_center_representative_3, nys.open_competitive, 2024-12 */
		{ CLASSPEC_ALL, CLASSPEC_FILING, 0, 0, 10, 0, 0, 31 }, /* all of */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 1, 1, 5, 1, 22 }, /*   high school graduation or equivalency */
		{ CLASSPEC_ANY, CLASSPEC_FILING, CLASSPEC_SUBSTITUTED, 0, 8, 0, 0, 23 }, /*   as it stands, or with a substitution */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 1, 1, 6, 1440, 32 }, /*     4 years of public customer service */
		{ CLASSPEC_ALL, CLASSPEC_FILING, 0, 0, 3, 0, 0, 25 }, /*     all of */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 1, 1, 7, 18000, 33 }, /*       60 semester credits */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 1, 1, 6, 1080, 24 }, /*       3 years of public customer service */
		{ CLASSPEC_ALL, CLASSPEC_FILING, 0, 0, 3, 0, 0, 25 }, /*     all of */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 1, 1, 2, 1, 34 }, /*       bachelor's degree */
		{ CLASSPEC_ATOM, CLASSPEC_FILING, 0, 1, 1, 6, 720, 27 }, /*       2 years of public customer service */
	},
	{ /* terms */
		{ 0, 1 }, /* service:manager_information_technology_services_1+business_syste... */
		{ 1, 1 }, /* service:call_center_manager/permanent/competitive */
		{ 2, 1 }, /* education:bachelors */
		{ 3, 1 }, /* experience:network_development */
		{ 4, 1 }, /* experience:call_center_project_supervision */
		{ 5, 1 }, /* education:high_school */
		{ 6, 1 }, /* experience:public_customer_service */
		{ 7, 1 }, /* credits */
		{ 8, 1 }, /* service:call_center_representative_1/permanent */
		{ 9, 1 }, /* service:call_center_representative_2/permanent */
	},
	{ /* facts */
		{ CLASSPEC_SERVICE, CLASSPEC_AS_OF, 1, 0, 0, 0, 2, 0, 0, CLASSPEC_NONE, 0, 0, 0, 0, 1, 1312, 1411 }, /* service:manager_information_technology_services_1+business_syste... */
		{ CLASSPEC_SERVICE, CLASSPEC_AS_OF, 1, 0, 0, 2, 1, 0, 0, CLASSPEC_NONE, 0, 0, 0, 0, 1, 1516, 1566 }, /* service:call_center_manager/permanent/competitive */
		{ CLASSPEC_EDUCATION, CLASSPEC_AS_OF, 0, 0, 0, 3, 1, 0, 0, CLASSPEC_NONE, CLASSPEC_NONE, 0, 0, 0, 1, 2013, 378 }, /* education:bachelors */
		{ CLASSPEC_EXPERIENCE, CLASSPEC_AS_OF, 0, 0, 0, 4, 2, 0, 0, CLASSPEC_NONE, CLASSPEC_NONE, 0, 0, 0, 1, 2033, 162 }, /* experience:network_development */
		{ CLASSPEC_EXPERIENCE, CLASSPEC_AS_OF, 0, 0, 0, 6, 1, 0, 0, CLASSPEC_NONE, CLASSPEC_NONE, 0, 0, 0, 1, 2064, 231 }, /* experience:call_center_project_supervision */
		{ CLASSPEC_EDUCATION, CLASSPEC_AS_OF, 0, 0, 0, 7, 2, 0, 0, CLASSPEC_NONE, CLASSPEC_NONE, 0, 0, 0, 1, 2989, 326 }, /* education:high_school */
		{ CLASSPEC_EXPERIENCE, CLASSPEC_AS_OF, 0, 0, 0, 9, 1, 0, 0, CLASSPEC_NONE, CLASSPEC_NONE, 0, 0, 0, 1, 3011, 114 }, /* experience:public_customer_service */
		{ CLASSPEC_CREDITS, CLASSPEC_AS_OF, 0, 0, 0, 0, 0, 0, 0, CLASSPEC_NONE, CLASSPEC_NONE, 0, 0, 0, 300, 3046, 3054 }, /* credits */
		{ CLASSPEC_SERVICE, CLASSPEC_AS_OF, 1, 0, 0, 10, 1, 0, 0, CLASSPEC_NONE, CLASSPEC_NONE, 0, 0, 0, 1, 3405, 3452 }, /* service:call_center_representative_1/permanent */
		{ CLASSPEC_SERVICE, CLASSPEC_AS_OF, 1, 0, 0, 11, 1, 0, 0, CLASSPEC_NONE, CLASSPEC_NONE, 0, 0, 0, 1, 3956, 4003 }, /* service:call_center_representative_2/permanent */
	},
	{ /* selections */
		/* service:manager_information_technology_services_1+business_systems_analyst_4/permanent/competitive */
		5, 6,
		/* service:call_center_manager/permanent/competitive */
		7,
		/* education:bachelors */
		1,
		/* experience:network_development */
		2, 3,
		/* experience:call_center_project_supervision */
		3,
		/* education:high_school */
		0, 1,
		/* experience:public_customer_service */
		1,
		/* service:call_center_representative_1/permanent */
		2,
		/* service:call_center_representative_2/permanent */
		3,
	},
	{ /* cases */
		{ 4408, 4445, 8, 0, 0, 1, 0, 1 }, /* a year as Business Systems Analyst 4 */
		{ 4491, 4445, 15, 0, 1, 1, 1, 1 }, /* a year as Manager Information Technology Services 1 */
		{ 4543, 4445, 23, 0, 2, 1, 2, 1 }, /* half a year as each of the two: the year is pooled */
		{ 4594, 4445, 32, 0, 3, 1, 3, 1 }, /* a day less than a year as the two together */
		{ 4637, 4445, 43, 0, 4, 1, 4, 1 }, /* two years as Call Center Manager */
		{ 4670, 4445, 50, 0, 5, 1, 5, 1 }, /* a month less than two years as Call Center Manager */
		{ 4721, 4445, 58, 0, 6, 2, 6, 1 }, /* half of the one alternative and half of the other */
		{ 4771, 4445, 68, 0, 8, 0, 7, 1 }, /* permanent and not competitive: the standard of 2016 asks for bot... */
		{ 4837, 4445, 75, 0, 8, 0, 8, 1 }, /* competitive and not permanent */
		{ 4867, 4445, 82, 0, 8, 4, 9, 1 }, /* nothing is known of the service in state titles */
		{ 4915, 4445, 92, 0, 12, 4, 10, 2 }, /* six years, three of them the special ones */
		{ 4957, 4445, 102, 0, 16, 4, 12, 1 }, /* six years, all of them the special ones */
		{ 4997, 4445, 110, 0, 20, 4, 13, 1 }, /* a day less than six years */
		{ 5023, 4445, 120, 0, 24, 4, 14, 1 }, /* six years, and a month too few of them special */
		{ 5070, 4445, 130, 0, 28, 3, 15, 1 }, /* six years, none of them special */
		{ 5102, 4445, 139, 0, 31, 3, 16, 2 }, /* the experience and no degree */
		{ 5131, 4445, 149, 0, 34, 4, 18, 2 }, /* credits do not stand for the degree, nor for experience */
		{ 5187, 4445, 160, 0, 38, 4, 20, 2 }, /* the experience and no word about school */
		{ 5227, 4445, 170, 0, 42, 5, 22, 2 }, /* a degree and no word about experience */
		{ 5265, 4445, 181, 0, 47, 4, 24, 2 }, /* no degree, and no word about experience: the answer is known */
		{ 5326, 4445, 192, 0, 51, 4, 26, 2 }, /* seven years in two jobs, the second a supervisor's in a governme... */
		{ 5405, 4445, 202, 0, 55, 4, 28, 2 }, /* a day less than seven years */
		{ 5433, 4445, 212, 0, 59, 4, 30, 1 }, /* seven years, and a month too few of them special */
		{ 5482, 5518, 7, 0, 63, 2, 31, 1 }, /* a diploma and a year at the counter */
		{ 5570, 5518, 15, 0, 65, 2, 32, 1 }, /* a diploma and a day less than a year */
		{ 5607, 5518, 24, 0, 67, 2, 33, 1 }, /* a diploma and thirty credits */
		{ 5636, 5518, 32, 0, 69, 2, 34, 1 }, /* a diploma and twenty-eight credits */
		{ 5671, 5518, 40, 0, 71, 1, 35, 1 }, /* thirty credits stand for the year and not for the diploma */
		{ 5729, 5518, 47, 0, 72, 3, 36, 1 }, /* part of the year and part of the credits make no whole */
		{ 5784, 5518, 57, 0, 75, 1, 37, 1 }, /* customer service away from the public */
		{ 5822, 5518, 65, 0, 76, 3, 38, 1 }, /* a year of experience and no word about school */
		{ 5868, 5518, 73, 0, 79, 3, 39, 1 }, /* eleven months, and no word about credits */
		{ 5909, 5518, 82, 0, 82, 3, 40, 1 }, /* no word about credits, and none are needed */
		{ 5952, 5518, 93, 0, 85, 1, 41, 2 }, /* a year of permanent service as Representative 1 */
		{ 6000, 5518, 102, 0, 86, 1, 43, 1 }, /* a day less than a year of permanent service as Representative 1 */
		{ 6064, 5518, 110, 0, 87, 2, 44, 2 }, /* permanent, and in another jurisdictional class: the standard of ... */
		{ 6157, 5518, 120, 0, 89, 0, 46, 1 }, /* two years as Representative 1 without permanence */
		{ 6206, 5518, 128, 0, 89, 4, 47, 2 }, /* nothing is known of the service */
		{ 6238, 5518, 138, 0, 93, 2, 49, 2 }, /* answering calls elsewhere is not service */
		{ 6279, 5518, 149, 0, 95, 1, 51, 2 }, /* a year of permanent service as Representative 2 */
		{ 6327, 5518, 158, 0, 96, 2, 53, 2 }, /* eleven months of permanent service as Representative 2 */
		{ 6382, 5518, 170, 0, 98, 2, 55, 3 }, /* a diploma and three years */
		{ 6408, 5518, 180, 0, 100, 2, 58, 1 }, /* a diploma and a month less than three years */
		{ 6452, 5518, 189, 0, 102, 1, 59, 1 }, /* three years and no diploma */
		{ 6479, 5518, 196, 0, 103, 3, 60, 1 }, /* two years and sixty credits */
		{ 6507, 5518, 205, 0, 106, 3, 61, 1 }, /* two years and ninety quarter credits, which are sixty */
		{ 6561, 5518, 214, 0, 109, 3, 62, 1 }, /* two years and fifty-eight credits: the step is not reached */
		{ 6620, 5518, 223, 0, 112, 3, 63, 1 }, /* a month less than two years, and sixty credits */
		{ 6667, 5518, 233, 0, 115, 3, 64, 1 }, /* one year and a bachelor's degree */
		{ 6700, 5518, 241, 0, 118, 3, 65, 1 }, /* one year and a hundred and twenty credits without the degree: on... */
		{ 6778, 5518, 250, 0, 121, 3, 66, 2 }, /* the degree and its credits are not added up */
		{ 6822, 5518, 261, 0, 124, 3, 68, 1 }, /* two years, and no word about credits */
		{ 6859, 5518, 270, 0, 127, 3, 69, 1 }, /* three years, and no word about school */
		{ 6897, 5518, 280, 0, 130, 2, 70, 3 }, /* a diploma and four years */
		{ 6922, 5518, 290, 0, 132, 2, 73, 1 }, /* a diploma and a day less than four years */
		{ 6963, 5518, 299, 0, 134, 2, 74, 1 }, /* a diploma and thirty-six months */
		{ 6995, 5518, 307, 0, 136, 3, 75, 1 }, /* thirty-six months and sixty credits */
		{ 7031, 5518, 316, 0, 139, 3, 76, 1 }, /* twenty-four months and a bachelor's degree */
		{ 7074, 5518, 324, 0, 142, 3, 77, 1 }, /* twenty-three months and a bachelor's degree */
		{ 7118, 5518, 333, 0, 145, 3, 78, 1 }, /* twenty-four months and sixty credits */
		{ 7155, 5518, 342, 0, 148, 2, 79, 1 }, /* eight years at half time are four years */
		{ 7195, 5518, 350, 0, 150, 2, 80, 1 }, /* a job of four years with hours unstated */
		{ 7235, 5518, 359, 0, 152, 4, 81, 3 }, /* nothing is known of the experience */
		{ 7270, 5518, 372, 0, 156, 3, 84, 1 }, /* four years, and no word about school */
	},
	{ /* case_values */
		{ 0, 360, 360 }, /* service:manager_information_technology_services_1+business_syste... */
		{ 0, 360, 360 }, /* service:manager_information_technology_services_1+business_syste... */
		{ 0, 360, 360 }, /* service:manager_information_technology_services_1+business_syste... */
		{ 0, 359, 359 }, /* service:manager_information_technology_services_1+business_syste... */
		{ 1, 720, 720 }, /* service:call_center_manager/permanent/competitive */
		{ 1, 690, 690 }, /* service:call_center_manager/permanent/competitive */
		{ 0, 180, 180 }, /* service:manager_information_technology_services_1+business_syste... */
		{ 1, 360, 360 }, /* service:call_center_manager/permanent/competitive */
		{ 0, 0, CLASSPEC_NO_LIMIT }, /* service:manager_information_technology_services_1+business_syste... */
		{ 1, 0, CLASSPEC_NO_LIMIT }, /* service:call_center_manager/permanent/competitive */
		{ 8, 0, CLASSPEC_NO_LIMIT }, /* service:call_center_representative_1/permanent */
		{ 9, 0, CLASSPEC_NO_LIMIT }, /* service:call_center_representative_2/permanent */
		{ 2, 1, 1 }, /* education:bachelors */
		{ 3, 2160, 2160 }, /* experience:network_development */
		{ 4, 1080, 1080 }, /* experience:call_center_project_supervision */
		{ 5, 1, 1 }, /* education:high_school */
		{ 2, 1, 1 }, /* education:bachelors */
		{ 3, 2160, 2160 }, /* experience:network_development */
		{ 4, 2160, 2160 }, /* experience:call_center_project_supervision */
		{ 5, 1, 1 }, /* education:high_school */
		{ 2, 1, 1 }, /* education:bachelors */
		{ 3, 2159, 2159 }, /* experience:network_development */
		{ 4, 1080, 1080 }, /* experience:call_center_project_supervision */
		{ 5, 1, 1 }, /* education:high_school */
		{ 2, 1, 1 }, /* education:bachelors */
		{ 3, 2160, 2160 }, /* experience:network_development */
		{ 4, 1050, 1050 }, /* experience:call_center_project_supervision */
		{ 5, 1, 1 }, /* education:high_school */
		{ 2, 1, 1 }, /* education:bachelors */
		{ 3, 2160, 2160 }, /* experience:network_development */
		{ 5, 1, 1 }, /* education:high_school */
		{ 3, 2520, 2520 }, /* experience:network_development */
		{ 4, 1080, 1080 }, /* experience:call_center_project_supervision */
		{ 5, 1, 1 }, /* education:high_school */
		{ 3, 2520, 2520 }, /* experience:network_development */
		{ 4, 1080, 1080 }, /* experience:call_center_project_supervision */
		{ 5, 1, 1 }, /* education:high_school */
		{ 7, 36000, 36000 }, /* credits */
		{ 2, 0, 1 }, /* education:bachelors */
		{ 3, 2520, 2520 }, /* experience:network_development */
		{ 4, 1080, 1080 }, /* experience:call_center_project_supervision */
		{ 5, 0, 1 }, /* education:high_school */
		{ 2, 1, 1 }, /* education:bachelors */
		{ 3, 0, CLASSPEC_NO_LIMIT }, /* experience:network_development */
		{ 4, 0, CLASSPEC_NO_LIMIT }, /* experience:call_center_project_supervision */
		{ 5, 1, 1 }, /* education:high_school */
		{ 6, 0, CLASSPEC_NO_LIMIT }, /* experience:public_customer_service */
		{ 3, 0, CLASSPEC_NO_LIMIT }, /* experience:network_development */
		{ 4, 0, CLASSPEC_NO_LIMIT }, /* experience:call_center_project_supervision */
		{ 5, 1, 1 }, /* education:high_school */
		{ 6, 0, CLASSPEC_NO_LIMIT }, /* experience:public_customer_service */
		{ 2, 1, 1 }, /* education:bachelors */
		{ 3, 2520, 2520 }, /* experience:network_development */
		{ 4, 1080, 1080 }, /* experience:call_center_project_supervision */
		{ 5, 1, 1 }, /* education:high_school */
		{ 2, 1, 1 }, /* education:bachelors */
		{ 3, 2519, 2519 }, /* experience:network_development */
		{ 4, 1080, 1080 }, /* experience:call_center_project_supervision */
		{ 5, 1, 1 }, /* education:high_school */
		{ 2, 1, 1 }, /* education:bachelors */
		{ 3, 2520, 2520 }, /* experience:network_development */
		{ 4, 1050, 1050 }, /* experience:call_center_project_supervision */
		{ 5, 1, 1 }, /* education:high_school */
		{ 5, 1, 1 }, /* education:high_school */
		{ 6, 360, 360 }, /* experience:public_customer_service */
		{ 5, 1, 1 }, /* education:high_school */
		{ 6, 359, 359 }, /* experience:public_customer_service */
		{ 5, 1, 1 }, /* education:high_school */
		{ 7, 9000, 9000 }, /* credits */
		{ 5, 1, 1 }, /* education:high_school */
		{ 7, 8400, 8400 }, /* credits */
		{ 7, 9000, 9000 }, /* credits */
		{ 5, 1, 1 }, /* education:high_school */
		{ 6, 330, 330 }, /* experience:public_customer_service */
		{ 7, 4500, 4500 }, /* credits */
		{ 5, 1, 1 }, /* education:high_school */
		{ 2, 0, 1 }, /* education:bachelors */
		{ 5, 0, 1 }, /* education:high_school */
		{ 6, 360, 360 }, /* experience:public_customer_service */
		{ 5, 1, 1 }, /* education:high_school */
		{ 6, 330, 330 }, /* experience:public_customer_service */
		{ 7, 0, CLASSPEC_NO_LIMIT }, /* credits */
		{ 5, 1, 1 }, /* education:high_school */
		{ 6, 360, 360 }, /* experience:public_customer_service */
		{ 7, 0, CLASSPEC_NO_LIMIT }, /* credits */
		{ 8, 360, 360 }, /* service:call_center_representative_1/permanent */
		{ 8, 359, 359 }, /* service:call_center_representative_1/permanent */
		{ 8, 360, 360 }, /* service:call_center_representative_1/permanent */
		{ 9, 360, 360 }, /* service:call_center_representative_2/permanent */
		{ 0, 0, CLASSPEC_NO_LIMIT }, /* service:manager_information_technology_services_1+business_syste... */
		{ 1, 0, CLASSPEC_NO_LIMIT }, /* service:call_center_manager/permanent/competitive */
		{ 8, 0, CLASSPEC_NO_LIMIT }, /* service:call_center_representative_1/permanent */
		{ 9, 0, CLASSPEC_NO_LIMIT }, /* service:call_center_representative_2/permanent */
		{ 5, 1, 1 }, /* education:high_school */
		{ 6, 3600, 3600 }, /* experience:public_customer_service */
		{ 9, 360, 360 }, /* service:call_center_representative_2/permanent */
		{ 8, 1080, 1080 }, /* service:call_center_representative_1/permanent */
		{ 9, 330, 330 }, /* service:call_center_representative_2/permanent */
		{ 5, 1, 1 }, /* education:high_school */
		{ 6, 1080, 1080 }, /* experience:public_customer_service */
		{ 5, 1, 1 }, /* education:high_school */
		{ 6, 1050, 1050 }, /* experience:public_customer_service */
		{ 6, 1080, 1080 }, /* experience:public_customer_service */
		{ 5, 1, 1 }, /* education:high_school */
		{ 6, 720, 720 }, /* experience:public_customer_service */
		{ 7, 18000, 18000 }, /* credits */
		{ 5, 1, 1 }, /* education:high_school */
		{ 6, 720, 720 }, /* experience:public_customer_service */
		{ 7, 18000, 18000 }, /* credits */
		{ 5, 1, 1 }, /* education:high_school */
		{ 6, 720, 720 }, /* experience:public_customer_service */
		{ 7, 17400, 17400 }, /* credits */
		{ 5, 1, 1 }, /* education:high_school */
		{ 6, 690, 690 }, /* experience:public_customer_service */
		{ 7, 18000, 18000 }, /* credits */
		{ 2, 1, 1 }, /* education:bachelors */
		{ 5, 1, 1 }, /* education:high_school */
		{ 6, 360, 360 }, /* experience:public_customer_service */
		{ 5, 1, 1 }, /* education:high_school */
		{ 6, 360, 360 }, /* experience:public_customer_service */
		{ 7, 36000, 36000 }, /* credits */
		{ 2, 1, 1 }, /* education:bachelors */
		{ 5, 1, 1 }, /* education:high_school */
		{ 7, 36000, 36000 }, /* credits */
		{ 5, 1, 1 }, /* education:high_school */
		{ 6, 720, 720 }, /* experience:public_customer_service */
		{ 7, 0, CLASSPEC_NO_LIMIT }, /* credits */
		{ 2, 0, 1 }, /* education:bachelors */
		{ 5, 0, 1 }, /* education:high_school */
		{ 6, 1080, 1080 }, /* experience:public_customer_service */
		{ 5, 1, 1 }, /* education:high_school */
		{ 6, 1440, 1440 }, /* experience:public_customer_service */
		{ 5, 1, 1 }, /* education:high_school */
		{ 6, 1439, 1439 }, /* experience:public_customer_service */
		{ 5, 1, 1 }, /* education:high_school */
		{ 6, 1080, 1080 }, /* experience:public_customer_service */
		{ 5, 1, 1 }, /* education:high_school */
		{ 6, 1080, 1080 }, /* experience:public_customer_service */
		{ 7, 18000, 18000 }, /* credits */
		{ 2, 1, 1 }, /* education:bachelors */
		{ 5, 1, 1 }, /* education:high_school */
		{ 6, 720, 720 }, /* experience:public_customer_service */
		{ 2, 1, 1 }, /* education:bachelors */
		{ 5, 1, 1 }, /* education:high_school */
		{ 6, 690, 690 }, /* experience:public_customer_service */
		{ 5, 1, 1 }, /* education:high_school */
		{ 6, 720, 720 }, /* experience:public_customer_service */
		{ 7, 18000, 18000 }, /* credits */
		{ 5, 1, 1 }, /* education:high_school */
		{ 6, 1440, 1440 }, /* experience:public_customer_service */
		{ 5, 1, 1 }, /* education:high_school */
		{ 6, 0, 1440 }, /* experience:public_customer_service */
		{ 3, 0, CLASSPEC_NO_LIMIT }, /* experience:network_development */
		{ 4, 0, CLASSPEC_NO_LIMIT }, /* experience:call_center_project_supervision */
		{ 5, 1, 1 }, /* education:high_school */
		{ 6, 0, CLASSPEC_NO_LIMIT }, /* experience:public_customer_service */
		{ 2, 0, 1 }, /* education:bachelors */
		{ 5, 0, 1 }, /* education:high_school */
		{ 6, 1440, 1440 }, /* experience:public_customer_service */
	},
	{ /* expectations */
		{ 0, CLASSPEC_MET, 0, 0 }, /* nys.call_center_assistant_director, nys.promotion, 2016-06 */
		{ 0, CLASSPEC_MET, 0, 0 }, /* nys.call_center_assistant_director, nys.promotion, 2016-06 */
		{ 0, CLASSPEC_MET, 0, 0 }, /* nys.call_center_assistant_director, nys.promotion, 2016-06 */
		{ 0, CLASSPEC_NOT_MET, 0, 1 }, /* nys.call_center_assistant_director, nys.promotion, 2016-06 */
		{ 0, CLASSPEC_MET, 1, 0 }, /* nys.call_center_assistant_director, nys.promotion, 2016-06 */
		{ 0, CLASSPEC_NOT_MET, 1, 1 }, /* nys.call_center_assistant_director, nys.promotion, 2016-06 */
		{ 0, CLASSPEC_NOT_MET, 2, 1 }, /* nys.call_center_assistant_director, nys.promotion, 2016-06 */
		{ 0, CLASSPEC_NOT_MET, 3, 0 }, /* nys.call_center_assistant_director, nys.promotion, 2016-06 */
		{ 0, CLASSPEC_NOT_MET, 3, 0 }, /* nys.call_center_assistant_director, nys.promotion, 2016-06 */
		{ 0, CLASSPEC_UNDETERMINED, 3, 0 }, /* nys.call_center_assistant_director, nys.promotion, 2016-06 */
		{ 1, CLASSPEC_MET, 3, 0 }, /* nys.call_center_assistant_director, nys.open_competitive, 2016-0... */
		{ 2, CLASSPEC_NOT_MET, 3, 1 }, /* nys.call_center_director, nys.non_competitive, 2016-06 */
		{ 1, CLASSPEC_MET, 4, 0 }, /* nys.call_center_assistant_director, nys.open_competitive, 2016-0... */
		{ 1, CLASSPEC_NOT_MET, 4, 1 }, /* nys.call_center_assistant_director, nys.open_competitive, 2016-0... */
		{ 1, CLASSPEC_NOT_MET, 5, 1 }, /* nys.call_center_assistant_director, nys.open_competitive, 2016-0... */
		{ 1, CLASSPEC_NOT_MET, 6, 1 }, /* nys.call_center_assistant_director, nys.open_competitive, 2016-0... */
		{ 1, CLASSPEC_NOT_MET, 7, 1 }, /* nys.call_center_assistant_director, nys.open_competitive, 2016-0... */
		{ 2, CLASSPEC_NOT_MET, 8, 1 }, /* nys.call_center_director, nys.non_competitive, 2016-06 */
		{ 1, CLASSPEC_NOT_MET, 9, 1 }, /* nys.call_center_assistant_director, nys.open_competitive, 2016-0... */
		{ 2, CLASSPEC_NOT_MET, 10, 1 }, /* nys.call_center_director, nys.non_competitive, 2016-06 */
		{ 1, CLASSPEC_UNDETERMINED, 11, 0 }, /* nys.call_center_assistant_director, nys.open_competitive, 2016-0... */
		{ 2, CLASSPEC_UNDETERMINED, 11, 0 }, /* nys.call_center_director, nys.non_competitive, 2016-06 */
		{ 1, CLASSPEC_UNDETERMINED, 11, 0 }, /* nys.call_center_assistant_director, nys.open_competitive, 2016-0... */
		{ 2, CLASSPEC_UNDETERMINED, 11, 0 }, /* nys.call_center_director, nys.non_competitive, 2016-06 */
		{ 1, CLASSPEC_NOT_MET, 11, 0 }, /* nys.call_center_assistant_director, nys.open_competitive, 2016-0... */
		{ 2, CLASSPEC_NOT_MET, 11, 0 }, /* nys.call_center_director, nys.non_competitive, 2016-06 */
		{ 2, CLASSPEC_MET, 11, 0 }, /* nys.call_center_director, nys.non_competitive, 2016-06 */
		{ 1, CLASSPEC_MET, 11, 0 }, /* nys.call_center_assistant_director, nys.open_competitive, 2016-0... */
		{ 2, CLASSPEC_NOT_MET, 11, 1 }, /* nys.call_center_director, nys.non_competitive, 2016-06 */
		{ 1, CLASSPEC_MET, 12, 0 }, /* nys.call_center_assistant_director, nys.open_competitive, 2016-0... */
		{ 2, CLASSPEC_NOT_MET, 12, 1 }, /* nys.call_center_director, nys.non_competitive, 2016-06 */
		{ 3, CLASSPEC_MET, 13, 0 }, /* nys.call_center_representative_1, nys.open_competitive, 2024-12 */
		{ 3, CLASSPEC_NOT_MET, 13, 1 }, /* nys.call_center_representative_1, nys.open_competitive, 2024-12 */
		{ 3, CLASSPEC_MET, 14, 0 }, /* nys.call_center_representative_1, nys.open_competitive, 2024-12 */
		{ 3, CLASSPEC_NOT_MET, 14, 1 }, /* nys.call_center_representative_1, nys.open_competitive, 2024-12 */
		{ 3, CLASSPEC_NOT_MET, 15, 1 }, /* nys.call_center_representative_1, nys.open_competitive, 2024-12 */
		{ 3, CLASSPEC_NOT_MET, 16, 1 }, /* nys.call_center_representative_1, nys.open_competitive, 2024-12 */
		{ 3, CLASSPEC_NOT_MET, 17, 0 }, /* nys.call_center_representative_1, nys.open_competitive, 2024-12 */
		{ 3, CLASSPEC_UNDETERMINED, 17, 0 }, /* nys.call_center_representative_1, nys.open_competitive, 2024-12 */
		{ 3, CLASSPEC_UNDETERMINED, 17, 0 }, /* nys.call_center_representative_1, nys.open_competitive, 2024-12 */
		{ 3, CLASSPEC_MET, 17, 0 }, /* nys.call_center_representative_1, nys.open_competitive, 2024-12 */
		{ 4, CLASSPEC_MET, 17, 0 }, /* nys.call_center_representative_2, nys.promotion, 2024-12 */
		{ 6, CLASSPEC_NOT_MET, 17, 1 }, /* nys.call_center_representative_3, nys.promotion, 2024-12 */
		{ 4, CLASSPEC_NOT_MET, 18, 1 }, /* nys.call_center_representative_2, nys.promotion, 2024-12 */
		{ 4, CLASSPEC_MET, 19, 0 }, /* nys.call_center_representative_2, nys.promotion, 2024-12 */
		{ 6, CLASSPEC_MET, 19, 0 }, /* nys.call_center_representative_3, nys.promotion, 2024-12 */
		{ 4, CLASSPEC_NOT_MET, 19, 1 }, /* nys.call_center_representative_2, nys.promotion, 2024-12 */
		{ 4, CLASSPEC_UNDETERMINED, 20, 0 }, /* nys.call_center_representative_2, nys.promotion, 2024-12 */
		{ 6, CLASSPEC_UNDETERMINED, 20, 0 }, /* nys.call_center_representative_3, nys.promotion, 2024-12 */
		{ 4, CLASSPEC_NOT_MET, 20, 1 }, /* nys.call_center_representative_2, nys.promotion, 2024-12 */
		{ 6, CLASSPEC_NOT_MET, 21, 1 }, /* nys.call_center_representative_3, nys.promotion, 2024-12 */
		{ 6, CLASSPEC_MET, 22, 0 }, /* nys.call_center_representative_3, nys.promotion, 2024-12 */
		{ 4, CLASSPEC_NOT_MET, 22, 1 }, /* nys.call_center_representative_2, nys.promotion, 2024-12 */
		{ 4, CLASSPEC_MET, 23, 0 }, /* nys.call_center_representative_2, nys.promotion, 2024-12 */
		{ 6, CLASSPEC_NOT_MET, 23, 1 }, /* nys.call_center_representative_3, nys.promotion, 2024-12 */
		{ 3, CLASSPEC_MET, 24, 0 }, /* nys.call_center_representative_1, nys.open_competitive, 2024-12 */
		{ 5, CLASSPEC_MET, 24, 0 }, /* nys.call_center_representative_2, nys.open_competitive, 2024-12 */
		{ 7, CLASSPEC_NOT_MET, 24, 0 }, /* nys.call_center_representative_3, nys.open_competitive, 2024-12 */
		{ 5, CLASSPEC_NOT_MET, 24, 1 }, /* nys.call_center_representative_2, nys.open_competitive, 2024-12 */
		{ 5, CLASSPEC_NOT_MET, 25, 1 }, /* nys.call_center_representative_2, nys.open_competitive, 2024-12 */
		{ 5, CLASSPEC_MET, 26, 0 }, /* nys.call_center_representative_2, nys.open_competitive, 2024-12 */
		{ 5, CLASSPEC_MET, 26, 0 }, /* nys.call_center_representative_2, nys.open_competitive, 2024-12 */
		{ 5, CLASSPEC_NOT_MET, 26, 1 }, /* nys.call_center_representative_2, nys.open_competitive, 2024-12 */
		{ 5, CLASSPEC_NOT_MET, 27, 1 }, /* nys.call_center_representative_2, nys.open_competitive, 2024-12 */
		{ 5, CLASSPEC_MET, 28, 0 }, /* nys.call_center_representative_2, nys.open_competitive, 2024-12 */
		{ 5, CLASSPEC_NOT_MET, 28, 0 }, /* nys.call_center_representative_2, nys.open_competitive, 2024-12 */
		{ 5, CLASSPEC_NOT_MET, 28, 1 }, /* nys.call_center_representative_2, nys.open_competitive, 2024-12 */
		{ 7, CLASSPEC_NOT_MET, 29, 1 }, /* nys.call_center_representative_3, nys.open_competitive, 2024-12 */
		{ 5, CLASSPEC_UNDETERMINED, 30, 0 }, /* nys.call_center_representative_2, nys.open_competitive, 2024-12 */
		{ 5, CLASSPEC_UNDETERMINED, 30, 0 }, /* nys.call_center_representative_2, nys.open_competitive, 2024-12 */
		{ 3, CLASSPEC_MET, 30, 0 }, /* nys.call_center_representative_1, nys.open_competitive, 2024-12 */
		{ 5, CLASSPEC_MET, 30, 0 }, /* nys.call_center_representative_2, nys.open_competitive, 2024-12 */
		{ 7, CLASSPEC_MET, 30, 0 }, /* nys.call_center_representative_3, nys.open_competitive, 2024-12 */
		{ 7, CLASSPEC_NOT_MET, 30, 1 }, /* nys.call_center_representative_3, nys.open_competitive, 2024-12 */
		{ 7, CLASSPEC_NOT_MET, 31, 0 }, /* nys.call_center_representative_3, nys.open_competitive, 2024-12 */
		{ 7, CLASSPEC_MET, 31, 0 }, /* nys.call_center_representative_3, nys.open_competitive, 2024-12 */
		{ 7, CLASSPEC_MET, 31, 0 }, /* nys.call_center_representative_3, nys.open_competitive, 2024-12 */
		{ 7, CLASSPEC_NOT_MET, 31, 1 }, /* nys.call_center_representative_3, nys.open_competitive, 2024-12 */
		{ 7, CLASSPEC_NOT_MET, 32, 0 }, /* nys.call_center_representative_3, nys.open_competitive, 2024-12 */
		{ 7, CLASSPEC_MET, 32, 0 }, /* nys.call_center_representative_3, nys.open_competitive, 2024-12 */
		{ 7, CLASSPEC_UNDETERMINED, 32, 0 }, /* nys.call_center_representative_3, nys.open_competitive, 2024-12 */
		{ 3, CLASSPEC_UNDETERMINED, 32, 0 }, /* nys.call_center_representative_1, nys.open_competitive, 2024-12 */
		{ 5, CLASSPEC_UNDETERMINED, 32, 0 }, /* nys.call_center_representative_2, nys.open_competitive, 2024-12 */
		{ 7, CLASSPEC_UNDETERMINED, 32, 0 }, /* nys.call_center_representative_3, nys.open_competitive, 2024-12 */
		{ 7, CLASSPEC_UNDETERMINED, 32, 0 }, /* nys.call_center_representative_3, nys.open_competitive, 2024-12 */
	},
	{ /* case_needs */
		{ 0, 1 }, /* service:manager_information_technology_services_1+business_syste... */
		{ 1, 30 }, /* service:call_center_manager/permanent/competitive */
		{ 0, 180 }, /* service:manager_information_technology_services_1+business_syste... */
		{ 3, 360 }, /* experience:network_development */
		{ 3, 1 }, /* experience:network_development */
		{ 4, 30 }, /* experience:call_center_project_supervision */
		{ 4, 1080 }, /* experience:call_center_project_supervision */
		{ 2, 1 }, /* education:bachelors */
		{ 2, 1 }, /* education:bachelors */
		{ 2, 1 }, /* education:bachelors */
		{ 2, 1 }, /* education:bachelors */
		{ 3, 1 }, /* experience:network_development */
		{ 4, 30 }, /* experience:call_center_project_supervision */
		{ 6, 1 }, /* experience:public_customer_service */
		{ 7, 600 }, /* credits */
		{ 5, 1 }, /* education:high_school */
		{ 6, 30 }, /* experience:public_customer_service */
		{ 9, 360 }, /* service:call_center_representative_2/permanent */
		{ 8, 1 }, /* service:call_center_representative_1/permanent */
		{ 8, 360 }, /* service:call_center_representative_1/permanent */
		{ 8, 360 }, /* service:call_center_representative_1/permanent */
		{ 9, 360 }, /* service:call_center_representative_2/permanent */
		{ 8, 360 }, /* service:call_center_representative_1/permanent */
		{ 9, 30 }, /* service:call_center_representative_2/permanent */
		{ 6, 30 }, /* experience:public_customer_service */
		{ 5, 1 }, /* education:high_school */
		{ 7, 600 }, /* credits */
		{ 6, 30 }, /* experience:public_customer_service */
		{ 6, 360 }, /* experience:public_customer_service */
		{ 6, 720 }, /* experience:public_customer_service */
		{ 6, 1 }, /* experience:public_customer_service */
		{ 6, 30 }, /* experience:public_customer_service */
	},
	{ /* demands */
		{ 5, 4, 1080, 0, 0, 6 }, /* 3 years of information systems projects and staff supervision in... */
		{ 5, 3, 1080, 0, 0, 7 }, /* the other 3 years of information systems network work */
		{ 10, 4, 1080, 0, 0, 12 }, /* 3 years of information systems projects and staff supervision in... */
		{ 10, 3, 1440, 0, 0, 13 }, /* the other 4 years of information systems network work */
	},
	{ /* conditions */
		{ 0, 360, { 0, 20, 31 }, 31 }, /* service:manager_information_technology_services_1+business_syste... */
		{ 1, 720, { 0, 20, 31 }, 31 }, /* service:call_center_manager/permanent/competitive */
		{ 2, 1, { 0, 20, 31 }, 0 }, /* education:bachelors */
		{ 3, 2160, { 0, 20, 31 }, 0 }, /* experience:network_development */
		{ 4, 1080, { 0, 20, 31 }, 31 }, /* experience:call_center_project_supervision */
		{ 2, 1, { 0, 20, 31 }, 0 }, /* education:bachelors */
		{ 3, 2520, { 0, 20, 31 }, 0 }, /* experience:network_development */
		{ 4, 1080, { 0, 20, 31 }, 31 }, /* experience:call_center_project_supervision */
		{ 6, 360, { 0, 20, 31 }, 31 }, /* experience:public_customer_service */
		{ 7, 9000, { 0, 20, 31 }, 31 }, /* credits */
		{ 5, 1, { 0, 20, 31 }, 0 }, /* education:high_school */
		{ 8, 360, { 0, 20, 31 }, 31 }, /* service:call_center_representative_1/permanent */
		{ 6, 1080, { 0, 20, 31 }, 31 }, /* experience:public_customer_service */
		{ 7, 18000, { 0, 20, 31 }, 0 }, /* credits */
		{ 6, 720, { 0, 20, 31 }, 31 }, /* experience:public_customer_service */
		{ 2, 1, { 0, 20, 31 }, 0 }, /* education:bachelors */
		{ 6, 360, { 0, 20, 31 }, 31 }, /* experience:public_customer_service */
		{ 5, 1, { 0, 20, 31 }, 0 }, /* education:high_school */
		{ 9, 360, { 0, 20, 31 }, 31 }, /* service:call_center_representative_2/permanent */
		{ 6, 1440, { 0, 20, 31 }, 31 }, /* experience:public_customer_service */
		{ 7, 18000, { 0, 20, 31 }, 0 }, /* credits */
		{ 6, 1080, { 0, 20, 31 }, 31 }, /* experience:public_customer_service */
		{ 2, 1, { 0, 20, 31 }, 0 }, /* education:bachelors */
		{ 6, 720, { 0, 20, 31 }, 31 }, /* experience:public_customer_service */
		{ 5, 1, { 0, 20, 31 }, 0 }, /* education:high_school */
	},
	{ /* condition_lists */
		{ 0, 2, 0 }, /* nys.call_center_assistant_director, nys.promotion, 2016-06 */
		{ 2, 3, 0 }, /* nys.call_center_assistant_director, nys.open_competitive, 2016-0... */
		{ 5, 3, 0 }, /* nys.call_center_director, nys.non_competitive, 2016-06 */
		{ 8, 3, 0 }, /* nys.call_center_representative_1, nys.open_competitive, 2024-12 */
		{ 11, 1, 0 }, /* nys.call_center_representative_2, nys.promotion, 2024-12 */
		{ 12, 6, 0 }, /* nys.call_center_representative_2, nys.open_competitive, 2024-12 */
		{ 18, 1, 0 }, /* nys.call_center_representative_3, nys.promotion, 2024-12 */
		{ 19, 6, 0 }, /* nys.call_center_representative_3, nys.open_competitive, 2024-12 */
	},
	{ /* wordings */
		{ 0, 0, 1619, 6 }, /* only where it stands */
		{ 1786, 0, 0, 7 }, /* 1 year of permanent competitive service as Manager Information T... */
		{ 1901, 0, 0, 10 }, /* 2 years of permanent competitive service as Call Center Manager */
		{ 0, 0, 2107, 3 }, /* only where it stands */
		{ 378, 0, 0, 4 }, /* bachelor's degree */
		{ 2348, 0, 0, 5 }, /* 6 years of information systems network work, including: */
		{ 2404, 0, 0, 6 }, /* 3 years of information systems projects and staff supervision in... */
		{ 2494, 0, 0, 5 }, /* the other 3 years of information systems network work */
		{ 2548, 0, 0, 5 }, /* 6 years of information systems network work */
		{ 0, 0, 2592, 2 }, /* only where it stands */
		{ 378, 0, 0, 3 }, /* bachelor's degree */
		{ 2835, 0, 0, 4 }, /* 7 years of information systems network work, including: */
		{ 2404, 0, 0, 5 }, /* 3 years of information systems projects and staff supervision in... */
		{ 2891, 0, 0, 4 }, /* the other 4 years of information systems network work */
		{ 2945, 0, 0, 4 }, /* 7 years of information systems network work */
		{ 0, 0, 3071, 6 }, /* only where it stands */
		{ 326, 0, 0, 7 }, /* high school graduation or equivalency */
		{ 0, 0, 0, 8 }, /* only where it stands */
		{ 3266, 0, 0, 9 }, /* 1 year of public customer service */
		{ 3300, 0, 0, 10 }, /* 30 semester credits */
		{ 3502, 0, 0, 4 }, /* 1 year of permanent service as Call Center Representative 1 */
		{ 0, 0, 3562, 1 }, /* only where it stands */
		{ 326, 0, 0, 2 }, /* high school graduation or equivalency */
		{ 3718, 0, 0, 3 }, /* as it stands, or with a substitution */
		{ 3755, 3790, 0, 3 }, /* 3 years of public customer service */
		{ 0, 0, 0, 3 }, /* only where it stands */
		{ 3804, 0, 3824, 16 }, /* 60 semester credits */
		{ 3921, 3790, 0, 3 }, /* 2 years of public customer service */
		{ 378, 0, 3824, 17 }, /* bachelor's degree */
		{ 3266, 3790, 0, 3 }, /* 1 year of public customer service */
		{ 4053, 0, 0, 2 }, /* 1 year of permanent service as Call Center Representative 2 */
		{ 0, 0, 4113, 1 }, /* only where it stands */
		{ 4268, 3790, 0, 3 }, /* 4 years of public customer service */
		{ 3804, 0, 4303, 11 }, /* 60 semester credits */
		{ 378, 0, 4303, 12 }, /* bachelor's degree */
	},
	{ /* revisions */
		{ 20160601, 0, 1965, 698, 1973 }, /* nys.call_center_director */
		{ 20241201, 0, 3320, 3328, 3359 }, /* nys.call_center_representative */
	},
	/* strings from 0 */
	"\000"
	"nys\000"
	"New York State Department of Civil Service\000"
	"nys.customer_service\000"
	"customer service\000"
	"nys.public_customer_service\000"
	"public customer service\000"
	"nys.network_development\000"
	"information systems network work\000"
	"nys.call_center_project_supervision\000"
	"information systems projects and staff supervision in a government call center\000"
	"nys.high_school\000"
	"high school graduation or equivalency\000"
	"nys.bachelors\000"
	"bachelor's degree\000"
	"nys.accounting\000"
	"accounting\000"
	"nys.business\000"
	"business\000"
	"nys.promotion\000"
	"Promotion\000"
	"nys.open_competitive\000"
	"Open Competitive\000"
	"nys.non_competitive\000"
	"Non-competitive\000"
	"nys.competitive\000"
	"competitive\000"
	"non_competitive\000"
	"nys.exempt\000"
	"exempt\000"
	"nys.labor\000"
	"labor\000"
	"nys.call_center_assistant_director\000"
	"Call Center Assistant Director\000"
	"2836600\000"
	"M-3\000"
	"nys.call_center_director\000"
	"Call Center Director\000"
	"2836700\000"
	"M-4\000"
	"nys.call_center_representative_1\000"
	"Call Center Representative 1\000"
	"2546100\000"
	"9\000"
	"nys.call_center_representative_2\000"
	"Call Center Representative 2\000"
	"2546200\000"
	"14\000"
	"nys.call_center_representative_3\000"
	"Call Center Representative 3\000"
	"2546300\000"
	"17\000"
	"nys.business_systems_analyst_4\000"
	"Business Systems Analyst 4\000"
	"nys.manager_information_technology_services_1\000"
	"Manager Information Technology Services 1\000"
	"nys.call_center_manager\000"
	"Call Center Manager\000"
	"nys.call_center_representative_4\000"
	"Call Center Representative 4\000"
	"nys.call_center_quality_assurance_specialist\000"
	"Call Center Quality Assurance Specialist\000"
	"service:manager_information_technology_services_1+business_systems_analyst_4/per"
		"manent/competitive\000"
	"permanent competitive service as Manager Information Technology Services 1 or "
		"Business Systems Analyst 4\000"
	"service:call_center_manager/permanent/competitive\000"
	"permanent competitive service as Call Center Manager\000"
	"In permanent competitive service: as Business Systems Analyst 4 or as Manager "
		"Information Technology Services 1 for one year, or as Call Center Manager for "
		"two years.\000"
	"1 year of permanent competitive service as Manager Information Technology "
		"Services 1 or Business Systems Analyst 4\000"
	"2 years of permanent competitive service as Call Center Manager\000"
	"2016-06\000"
	"specs/nys/call_center_director.classpec\000"
	"education:bachelors\000"
	"experience:network_development\000"
	"experience:call_center_project_supervision\000"
	"Bachelors degree, and six years of developing, implementing and administering "
		"information systems networks. Within them lie three years of information "
		"systems projects and supervision of staff in a government agency's telephone "
		"call center.\000"
	"6 years of information systems network work, including:\000"
	"3 years of information systems projects and staff supervision in a government "
		"call center\000"
	"the other 3 years of information systems network work\000"
	"6 years of information systems network work\000"
	"Bachelors degree, and seven years of developing, implementing and administering "
		"information systems networks. Within them lie three years of information "
		"systems projects and supervision of staff in a government agency's telephone "
		"call center.\000"
	"7 years of information systems network work, including:\000"
	"the other 4 years of information systems network work\000"
	"7 years of information systems network work\000"
	"education:high_school\000"
	"experience:public_customer_service\000"
	"credits\000"
	"semester credits\000"
	"High school graduation or equivalency; and either one year in a position where "
		"your main work was serving the general public, face to face or in a call "
		"center, or 30 semester credits of college.\000"
	"1 year of public customer service\000"
	"30 semester credits\000"
	"2024-12\000"
	"nys.call_center_representative\000"
	"specs/nys/call_center_representative.classpec\000"
	"service:call_center_representative_1/permanent\000"
	"permanent service as Call Center Representative 1\000"
	"1 year of permanent service as Call Center Representative 1\000"
	"High school graduation or equivalency, and three years in a position where your "
		"main work was serving the general public, face to face or in a call center.\000"
	"as it stands, or with a substitution\000"
	"3 years of public customer service\000"
	"customer_time\000"
	"60 semester credits",
	/* strings from 3824 */
	"One year of the three may be replaced by 60 college credits, or two years by a "
		"bachelor's degree\000"
	"2 years of public customer service\000"
	"service:call_center_representative_2/permanent\000"
	"permanent service as Call Center Representative 2\000"
	"1 year of permanent service as Call Center Representative 2\000"
	"High school graduation or equivalency, and four years in a position where your "
		"main work was serving the general public, face to face or in a call center.\000"
	"4 years of public customer service\000"
	"One year of the four may be replaced by 60 college credits, or two years by a "
		"bachelor's degree\000"
	"classpec\000"
	"a year as Business Systems Analyst 4\000"
	"specs/nys/call_center_director.cases.classpec\000"
	"a year as Manager Information Technology Services 1\000"
	"half a year as each of the two: the year is pooled\000"
	"a day less than a year as the two together\000"
	"two years as Call Center Manager\000"
	"a month less than two years as Call Center Manager\000"
	"half of the one alternative and half of the other\000"
	"permanent and not competitive: the standard of 2016 asks for both\000"
	"competitive and not permanent\000"
	"nothing is known of the service in state titles\000"
	"six years, three of them the special ones\000"
	"six years, all of them the special ones\000"
	"a day less than six years\000"
	"six years, and a month too few of them special\000"
	"six years, none of them special\000"
	"the experience and no degree\000"
	"credits do not stand for the degree, nor for experience\000"
	"the experience and no word about school\000"
	"a degree and no word about experience\000"
	"no degree, and no word about experience: the answer is known\000"
	"seven years in two jobs, the second a supervisor's in a government call center\000"
	"a day less than seven years\000"
	"seven years, and a month too few of them special\000"
	"a diploma and a year at the counter\000"
	"specs/nys/call_center_representative.cases.classpec\000"
	"a diploma and a day less than a year\000"
	"a diploma and thirty credits\000"
	"a diploma and twenty-eight credits\000"
	"thirty credits stand for the year and not for the diploma\000"
	"part of the year and part of the credits make no whole\000"
	"customer service away from the public\000"
	"a year of experience and no word about school\000"
	"eleven months, and no word about credits\000"
	"no word about credits, and none are needed\000"
	"a year of permanent service as Representative 1\000"
	"a day less than a year of permanent service as Representative 1\000"
	"permanent, and in another jurisdictional class: the standard of 2024 asks only "
		"for permanent\000"
	"two years as Representative 1 without permanence\000"
	"nothing is known of the service\000"
	"answering calls elsewhere is not service\000"
	"a year of permanent service as Representative 2\000"
	"eleven months of permanent service as Representative 2\000"
	"a diploma and three years\000"
	"a diploma and a month less than three years\000"
	"three years and no diploma\000"
	"two years and sixty credits\000"
	"two years and ninety quarter credits, which are sixty\000"
	"two years and fifty-eight credits: the step is not reached\000"
	"a month less than two years, and sixty credits\000"
	"one year and a bachelor's degree\000"
	"one year and a hundred and twenty credits without the degree: once, not twice\000"
	"the degree and its credits are not added up\000"
	"two years, and no word about credits\000"
	"three years, and no word about school\000"
	"a diploma and four years\000"
	"a diploma and a day less than four years\000"
	"a diploma and thirty-six months\000"
	"thirty-six months and sixty credits\000"
	"twenty-four months and a bachelor's degree\000"
	"twenty-three months and a bachelor's degree\000"
	"twenty-four months and sixty credits\000"
	"eight years at half time are four years\000"
	"a job of four years with hours unstated\000"
	"nothing is known of the experience\000"
	"four years, and no word about school",
};
